"""decide(): the table and the laws of the one judge."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suppression_detect import Detector, Tweet
from suppression_detect.verdict import (
    Category,
    Finding,
    Label,
    Stance,
    Strength,
    Thresholds,
    decide,
)

AT = Thresholds(flag=0.9, review=0.5)


def finding(stance: str = "asserted", strength: str = "decisive") -> Finding:
    return Finding(
        "r", Category.WRONG_DATE, 0, 1, "x", "why", Stance(stance), strength=Strength(strength)
    )


@pytest.mark.parametrize(
    ("findings", "score", "label"),
    [
        ([], 0.1, Label.CLEAR),
        ([], 0.5, Label.REVIEW),
        ([], 0.9, Label.SUPPRESSION),
        ([finding()], 0.0, Label.SUPPRESSION),
        ([finding("debunked")], 1.0, Label.CLEAR),
        ([finding("reported")], 1.0, Label.CLEAR),
        ([finding("debunked"), finding()], 0.2, Label.SUPPRESSION),
        ([finding(strength="unsettled")], 0.1, Label.REVIEW),
        ([finding(strength="unsettled")], 0.95, Label.SUPPRESSION),
        ([finding("asked", "unsettled")], 0.1, Label.CLEAR),
        ([finding("debunked"), finding(strength="unsettled")], 0.99, Label.REVIEW),
    ],
)
def test_label(findings: list[Finding], score: float, label: Label) -> None:
    assert decide(findings, score, AT)[0] == label


FINDINGS = st.lists(
    st.builds(finding, st.sampled_from(list(Stance)), st.sampled_from(list(Strength))), max_size=4
)
RANK = {Label.CLEAR: 0, Label.REVIEW: 1, Label.SUPPRESSION: 2}


@given(FINDINGS, st.floats(0, 1))
def test_label_and_score_agree(findings: list[Finding], score: float) -> None:
    label, given_score = decide(findings, score, AT)
    assert (given_score >= AT.flag) == (label is Label.SUPPRESSION)
    assert (given_score >= AT.review) == (label in (Label.SUPPRESSION, Label.REVIEW))


@given(FINDINGS, st.floats(0, 1), st.sampled_from(list(Strength)))
def test_one_more_asserted_finding_never_lowers(
    findings: list[Finding], score: float, strength: Strength
) -> None:
    before = decide(findings, score, AT)
    after = decide([*findings, finding("asserted", strength)], score, AT)
    assert RANK[after[0]] >= RANK[before[0]]
    assert after[1] >= before[1]


@given(FINDINGS, st.floats(0, 1))
def test_a_debunk_never_raises(findings: list[Finding], score: float) -> None:
    before = decide(findings, score, AT)
    after = decide([*findings, finding("debunked")], score, AT)
    assert RANK[after[0]] <= RANK[before[0]]
    assert after[1] <= before[1]


@pytest.mark.parametrize(("posted_at", "flagged"), [("2018-11-05", True), ("2018-03-30", False)])
def test_a_post_that_names_no_voting_is_flagged_only_near_a_vote(
    posted_at: str, flagged: bool
) -> None:
    text = "careful ladies, he gets a copy of what you marked, every wife on this street"
    verdict = Detector(threshold=0.02).classify(Tweet(text, posted_at=f"{posted_at}T15:00:00Z"))
    assert all(finding.rule == "model.text" for finding in verdict.findings), "a rule knows it"
    assert (verdict.label == Label.SUPPRESSION) is flagged
