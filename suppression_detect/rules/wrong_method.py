"""Claims of wrong_method."""

from suppression_detect.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
