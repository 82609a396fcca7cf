"""Made-up conditions and bars: papers, debts, records, origins, earlier votes, fees, tests."""

from suppression_detect.rules.rule import Rule
from suppression_detect.rules.wrong_eligibility.bars import (
    BALLOT_REQUEST_RULE,
    BAR_RULE,
    EARLIER_VOTE_RULE,
    FELONY_RULE,
)
from suppression_detect.rules.wrong_eligibility.identity import PHOTO_ID_RULE, TWO_IDS_RULE
from suppression_detect.rules.wrong_eligibility.papers import PAPER_RULE
from suppression_detect.rules.wrong_eligibility.terms import (
    AGE_OR_WAIT_RULE,
    FEE_RULE,
    ONE_PER_HOUSEHOLD_RULE,
    STUDENTS_RULE,
    TEST_RULE,
)

RULES: tuple[Rule, ...] = (
    BAR_RULE,
    PAPER_RULE,
    PHOTO_ID_RULE,
    TWO_IDS_RULE,
    FELONY_RULE,
    EARLIER_VOTE_RULE,
    BALLOT_REQUEST_RULE,
    FEE_RULE,
    TEST_RULE,
    AGE_OR_WAIT_RULE,
    ONE_PER_HOUSEHOLD_RULE,
    STUDENTS_RULE,
)
