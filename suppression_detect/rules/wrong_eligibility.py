"""Claims of wrong_eligibility."""

from suppression_detect.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
