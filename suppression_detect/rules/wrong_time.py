"""Claims of wrong_time."""

from suppression_detect.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
