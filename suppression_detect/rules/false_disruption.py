"""Claims of false_disruption."""

from suppression_detect.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
