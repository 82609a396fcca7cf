"""A wrong day: of the election, of a deadline, of early voting; or an election said to be moved."""

from suppression_detect.rules.rule import Rule
from suppression_detect.rules.wrong_date import (
    contests,
    deadlines,
    election_day,
    groups,
    moved,
    told,
)

RULES: tuple[Rule, ...] = (
    election_day.DAY,
    contests.CONTEST,
    groups.SPLIT,
    groups.PARALLEL,
    told.TOLD_RULE,
    told.DISPLACED,
    election_day.CLASH,
    moved.POSTPONED,
    moved.ENDED,
    deadlines.LATE,
    deadlines.SAME_DAY,
)
