"""The law of the calendar on a sample of elections; `calendar_law.py` runs it on all."""

from __future__ import annotations

from datetime import timedelta

import pytest
from calendar_law import WRONG_DAYS, cases, excuse, is_right_fact, judge, settled

from suppression_detect import Calendar, Detector, Tweet

STEP = 29


def test_a_day_is_said_in_twelve_ways_and_more(calendar: Calendar) -> None:
    election = calendar.elections(region="US-GA", year=2018, kind="general")[0]
    said = list(cases(election, calendar.zones("US-GA")[0], offsets=(0, *WRONG_DAYS)))
    assert len({case.form for case in said}) >= 12
    assert len({case.day for case in said}) == 11


@pytest.mark.parametrize("lang", ["en", "es"])
def test_true_days_are_never_flagged(calendar: Calendar, rules_only: Detector, lang: str) -> None:
    flagged = [
        case
        for election in settled(calendar)[::STEP]
        for case in cases(election, calendar.zones(election.region)[0], offsets=(0,), lang=lang)
        if judge(rules_only, case)[0]
    ]
    assert flagged == []


@pytest.mark.parametrize("lang", ["en", "es"])
def test_wrong_days_are_flagged_with_the_right_fact(
    calendar: Calendar, rules_only: Detector, lang: str
) -> None:
    right = wrong = 0
    for election in settled(calendar)[::STEP]:
        zone = calendar.zones(election.region)[0]
        for case in cases(election, zone, offsets=WRONG_DAYS, lang=lang):
            if excuse(calendar, case):
                continue
            flagged, actual = judge(rules_only, case)
            if flagged and is_right_fact(case, actual):
                right += 1
            else:
                wrong += 1
    assert right > 2000
    assert right / (right + wrong) >= 0.99


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (1, "Reminder from the clerk: the election is tomorrow, {day:%A}, {day:%B} {day.day}."),
        (1, "Election Day is tomorrow. Polls are open across the state."),
        (0, "Today is Election Day, {day:%B} {day.day}. Go vote."),
        (0, "You can still vote today!"),
    ],
)
def test_a_date_without_an_hour_leaves_true_reminders_alone(
    calendar: Calendar, rules_only: Detector, before: int, text: str
) -> None:
    """A file with bare dates gives midnight of London, when America is at the day before."""
    flagged = [
        tweet
        for election in settled(calendar)[::STEP]
        for tweet in [
            Tweet(
                text.format(day=election.day),
                posted_at=(election.day - timedelta(before)).isoformat(),  # type: ignore[arg-type]
                region=election.region,
            )
        ]
        if rules_only.classify(tweet).label != "clear"
    ]
    assert flagged == []


def test_a_date_without_an_hour_is_enough_for_days_far_off(rules_only: Detector) -> None:
    tweet = Tweet("The election is tomorrow!", posted_at="2018-11-01", region="US-GA")  # type: ignore[arg-type]
    (finding,) = rules_only.classify(tweet).findings
    assert (finding.rule, finding.actual) == ("wrong_date.day", "2018-11-06")
