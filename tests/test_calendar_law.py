"""The law of the calendar on a sample of elections; `calendar_law.py` runs it on all."""

from __future__ import annotations

from calendar_law import WRONG_DAYS, cases, excuse, is_right_fact, judge, settled

from suppression_detect import Calendar, Detector

STEP = 29


def test_a_day_is_said_in_twelve_ways_and_more(calendar: Calendar) -> None:
    election = calendar.elections(region="US-GA", year=2018, kind="general")[0]
    said = list(cases(election, calendar.zones("US-GA")[0], offsets=(0, *WRONG_DAYS)))
    assert len({case.form for case in said}) >= 12
    assert len({case.day for case in said}) == 11


def test_true_days_are_never_flagged(calendar: Calendar, rules_only: Detector) -> None:
    flagged = [
        case
        for election in settled(calendar)[::STEP]
        for case in cases(election, calendar.zones(election.region)[0], offsets=(0,))
        if judge(rules_only, case)[0]
    ]
    assert flagged == []


def test_wrong_days_are_flagged_with_the_right_fact(
    calendar: Calendar, rules_only: Detector
) -> None:
    right = wrong = 0
    for election in settled(calendar)[::STEP]:
        for case in cases(election, calendar.zones(election.region)[0], offsets=WRONG_DAYS):
            if excuse(calendar, case):
                continue
            flagged, actual = judge(rules_only, case)
            if flagged and is_right_fact(case, actual):
                right += 1
            else:
                wrong += 1
    assert right > 2000
    assert right / (right + wrong) >= 0.99
