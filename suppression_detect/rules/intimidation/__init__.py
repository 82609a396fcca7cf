"""Threats: police or immigration officers at the polls, arms, exposure, loss, violence."""

from suppression_detect.rules.intimidation import consequences, exposure, officers, warned
from suppression_detect.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    officers.IMMIGRATION_RULE,
    officers.POLICE_RULE,
    officers.ARMED_RULE,
    exposure.EXPOSURE_RULE,
    consequences.LOSS_RULE,
    consequences.VIOLENCE_RULE,
    officers.KEEP_AWAY_RULE,
    warned.WARNED_RULE,
)
