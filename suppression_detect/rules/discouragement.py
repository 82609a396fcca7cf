"""Claims of discouragement."""

from suppression_detect.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
