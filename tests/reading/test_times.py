"""The hours of the clock that a text speaks of."""

from __future__ import annotations

from datetime import time

import pytest

from suppression_detect.reading.times import find_times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("7am", (time(7),)),
        ("7:30 p.m.", (time(19, 30),)),
        ("until midnight", (time(23, 59),)),
        ("19:00", (time(19),)),
        ("8:00", (time(8), time(20))),
        ("noon", (time(12),)),
        ("10 at night", (time(22),)),
        ("9 in the morning", (time(9),)),
        ("8 tonight", (time(20),)),
        ("9 this morning", (time(9),)),
        ("11:59 tonight", (time(23, 59),)),
        ("until 2200 tonight", (time(22),)),
        ("0600-1900", (time(6),)),
        ("6a-9p", (time(6),)),
        ("7 in the pm", (time(19),)),
        ("at quarter to five", (time(4, 45), time(16, 45))),
        ("half past seven", (time(7, 30), time(19, 30))),
        ("until nine thirty", (time(9, 30), time(21, 30))),
        ("ten forty-five p.m.", (time(22, 45),)),
        ("twelve thirty", (time(0, 30), time(12, 30))),
        ("like 10ish", (time(10), time(22))),
    ],
)
def test_time(text: str, times: tuple[time, ...]) -> None:
    assert find_times(text)[0].times == times


def test_the_end_of_a_range_of_hours() -> None:
    for text in ("0600-1900", "6am to 7pm", "polls 0600 to 1900"):
        assert find_times(text)[-1].times == (time(19),), text


@pytest.mark.parametrize(
    "text", ["until 2020", "1600 pennsylvania", "in half", "since 1945", "thirty of us"]
)
def test_numbers_that_are_no_time(text: str) -> None:
    assert find_times(text) == ()
