"""Hard days, through the detector: what it finds wrong, and what it names instead."""

from __future__ import annotations

from datetime import date

import pytest
from judging_cases import GROUPS, Case

from suppression_detect import Calendar, Category, Detector, Tweet

CASES = [
    pytest.param(case, id=f"{group}: {case[0]} ({case[1][:10]})")
    for group, cases in GROUPS.items()
    for case in cases
]


@pytest.mark.parametrize("case", CASES)
def test_a_day_is_judged(rules_only: Detector, case: Case) -> None:
    text, posted, region, right = case
    verdict = rules_only.classify(Tweet(text, posted_at=posted, region=region))  # type: ignore[arg-type]
    found = [f for f in verdict.findings if f.category is Category.WRONG_DATE and f.put_forward]
    if right is None:
        assert found == []
    else:
        assert right in [finding.actual for finding in found]


@pytest.mark.parametrize(
    ("posted", "region", "said"),
    [
        ("2027-03-10", "US-GA", "for US-GA end on 2026-12-31"),
        ("2027-03-10", "PR", "for US-PR end on 2026-12-31"),
        ("2026-11-01", "FR", "for FR end on 2026-10-05"),
        ("2028-03-01", None, "for US end on 2026-12-31"),
        ("2018-10-01", "US-GA", ""),
        ("2028-10-20", "US", ""),  # the law gives that one
        ("2018-10-01", "BT", ""),  # no facts at all, so none that are old
    ],
)
def test_old_facts_are_told(
    rules_only: Detector, posted: str, region: str | None, said: str
) -> None:
    tweet = Tweet("Vote on the 17th!", posted_at=posted, region=region)  # type: ignore[arg-type]
    verdict = rules_only.classify(tweet)
    told = [reason for reason in verdict.because if reason.startswith("The election facts")]
    assert len(told) == bool(said)
    assert said in "".join(told)
    assert not any(finding.category is Category.WRONG_DATE for finding in verdict.findings)


def test_the_deciding_reason_comes_before_old_facts(rules_only: Detector) -> None:
    tweet = Tweet("Vote by text!", posted_at="2027-03-10", region="US-GA")  # type: ignore[arg-type]
    because = rules_only.classify(tweet).because
    assert "text" in because[0]
    assert because[1].startswith("The election facts")


@pytest.mark.parametrize(
    ("text", "posted", "region", "flagged"),
    [
        ("Estonia lets everyone vote online", "2019-03-01", None, False),
        ("Estonia lets everyone vote online", "2019-03-01", "US-GA", False),
        ("Georgia lets everyone vote online", "2018-10-20", None, True),
        ("Vote online in the Republican caucus", "2016-03-20", "US-UT", False),
        ("Vote online in the Republican primary", "2024-06-10", "US-UT", True),
        ("Vote by email this year!", "2016-11-04", "US-NJ", True),
        ("Vote by phone on Saturday", "2022-05-19", "AU", False),
        ("Vote by phone on Saturday", "2019-05-16", "AU", True),
        ("Vote by phone in the caucus", "2020-02-01", "US-IA", True),
    ],
)
def test_ways_to_vote_that_once_existed(
    rules_only: Detector, text: str, posted: str, region: str | None, flagged: bool
) -> None:
    verdict = rules_only.classify(Tweet(text, posted_at=posted, region=region))  # type: ignore[arg-type]
    assert (verdict.label == "suppression") is flagged


def test_displaced_voters_of_new_jersey_are_not_called_wrong(rules_only: Detector) -> None:
    text = "Displaced by Sandy? You can vote by email"
    tweet = Tweet(text, posted_at="2012-11-04", region="US-NJ")  # type: ignore[arg-type]
    assert rules_only.classify(tweet).label != "suppression"


def test_the_last_day_of_a_long_vote_ends_it(calendar: Calendar) -> None:
    tweet = Tweet("Vote tomorrow!", posted_at="2024-06-01T06:00Z", region="IN")  # type: ignore[arg-type]
    about = calendar.about(tweet)
    assert about.missed(date(2024, 6, 1)) is None
    missed = about.missed(date(2024, 6, 2))
    assert missed is not None
    assert missed.end_day == date(2024, 6, 1)


@pytest.mark.parametrize("text", ["#GA06 votes June 21", "GA-06: vote on June 21!"])
def test_a_named_district_is_judged_by_its_own_day(calendar: Calendar, text: str) -> None:
    about = calendar.about(Tweet(text, posted_at="2017-06-10"))  # type: ignore[arg-type]
    missed = about.missed(date(2017, 6, 21))
    assert missed is not None
    assert missed.day == date(2017, 6, 20)
    assert about.missed(date(2017, 6, 20)) is None


@pytest.mark.parametrize(
    "election",
    [e for e in Calendar.load().elections() if e.status in {"conflict", "unverified", "tentative"}],
    ids=lambda e: e.key,
)
def test_what_is_in_doubt_settles_nothing(calendar: Calendar, election) -> None:  # type: ignore[no-untyped-def]
    for posted in (election.day.replace(day=1), election.day):
        tweet = Tweet("Vote!", posted_at=posted.isoformat(), region=election.region)  # type: ignore[arg-type]
        about = calendar.about(tweet)
        assert about.election is None or about.election.key != election.key
        assert about.missed(election.day) is None


@pytest.mark.parametrize(
    "election",
    [e for e in Calendar.load().elections() if e.scope == "district"][::7],
    ids=lambda e: e.key,
)
def test_a_district_settles_nothing_for_its_state(calendar: Calendar, election) -> None:  # type: ignore[no-untyped-def]
    tweet = Tweet("Vote!", posted_at=election.day.isoformat(), region=election.region)  # type: ignore[arg-type]
    about = calendar.about(tweet)
    assert about.election is None or about.election.whole
    assert about.missed(election.day) is None
    near = about.missed(date.fromordinal(election.day.toordinal() + 1))
    assert near is None or near.whole
