"""Claims of wrong_place."""

from suppression_detect.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
