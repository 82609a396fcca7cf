"""Claims of ballot_spoiling."""

from suppression_detect.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
