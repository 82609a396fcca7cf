"""Claims of intimidation."""

from suppression_detect.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
