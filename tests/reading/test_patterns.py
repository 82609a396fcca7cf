"""The pattern language over units."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import met, needs, pattern, places_of, reach

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("source", "text", "met"),
    [
        ("VOTE", "go vote", True),
        ("VOTE", "go home", False),
        ("CAN VOTE", "you can vote", True),
        ("CAN ..2 VOTE", "you can now all vote", True),
        ("CAN ..1 VOTE", "you can now all vote", False),
        ("MUST ..2 VOTE", "you must surely not vote", False),
        ("MUST ~2 VOTE", "you must surely not vote", True),
        ("VOTE by", "vote by text", True),
        ("VOTE ..3!DAY TEXT", "vote tuesday by text", False),
        ("VOTE [by] TEXT/PHONE", "vote text", True),
        ("VOTE (by TEXT|in person)", "vote in person", True),
        ("VOTE $", "please vote. text", True),
        ("^ TEXT", "please vote. text me", True),
        ("VOTE ..3 TEXT", "vote. now text", False),
        ("VOTE ~~3 TEXT", "vote. now text", True),
        ("!CAN VOTE", "can vote", False),
        ("!CAN VOTE", "must vote", True),
    ],
)
def test_met(source: str, text: str, met: bool, read_text: Read) -> None:
    assert bool(list(pattern(source).find(read_text(text)))) is met


ITEMS = [
    "VOTE",
    "you/can",
    "!CAN",
    "..2",
    "~3!DAY",
    "~~9",
    "[by TEXT]",
    "(VOTE|do [NOT])",
    "^",
    "$",
]
WORDS = ["you", "can", "not", "vote", "by", "text", "tuesday", "do", "zebra", ".", ","]


@given(st.lists(st.sampled_from(ITEMS), min_size=1), st.lists(st.sampled_from(WORDS)))
def test_what_its_items_reach_is_what_its_regex_meets(
    read_text: Read, items: list[str], words: list[str]
) -> None:
    made, reading = pattern(" ".join(items)), read_text(" ".join(words))
    places = places_of(reading)
    reached = reach(made.row, places.all, places)
    assert bool(reached) is (re.search(made.regex, reading.tagged) is not None)


def test_the_quote_can_be_a_part(read_text: Read) -> None:
    reading = read_text("you can vote by text")
    (found,) = pattern("CAN < VOTE by TEXT >").find(reading)
    start, end = reading.span(found.quote_first, found.quote_last)
    assert reading.tweet.text[start:end] == "vote by text"


def test_an_open_bracket_is_told() -> None:
    with pytest.raises(ValueError, match="open bracket"):
        pattern("VOTE [by")


@pytest.mark.parametrize(
    ("source", "needed"),
    [
        ("CAN VOTE", [{"CAN"}, {"VOTE"}]),
        ("VOTE [by] TEXT/PHONE", [{"VOTE"}, {"TEXT", "PHONE"}]),
        ("VOTE (by TEXT|in person)", [{"VOTE"}, {"by", "in"}]),
        ("VOTE (by|[in] ~3)", [{"VOTE"}]),
        ("VOTE [(a|b) c]", [{"VOTE"}]),
        ("^ ..3!DAY !NOT VOTE $", [{"VOTE"}]),
    ],
)
def test_what_a_pattern_cannot_be_met_without(source: str, needed: list[set[str]]) -> None:
    assert needs(pattern(source).row, len) == needed


def test_only_what_may_be_met_is_tried(read_text: Read) -> None:
    vote, text, either = pattern("VOTE"), pattern("CAN VOTE"), pattern("[VOTE]")
    assert met((vote, text, either), read_text("you can vote")) == [vote, text, either]
    assert met((vote, text, either), read_text("go vote")) == [vote, either]
    assert met((vote, text, either), read_text("go home")) == [either]


def test_a_pattern_made_later_is_tried(read_text: Read) -> None:
    reading = read_text("vote by zebra")
    assert not list(pattern("CAN VOTE").find(reading))
    late = pattern("VOTE by zebra")
    assert met((late,), reading) == [late]
    assert list(late.find(reading))
