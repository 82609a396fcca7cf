"""The date finder: what days a text speaks of."""

from __future__ import annotations

from datetime import date

import pytest

from suppression_detect.languages import language
from suppression_detect.reading.dates import find_dates

EN = language("en")
MONDAY = (date(2018, 11, 5),)


def days(text: str, today: tuple[date, ...] = MONDAY) -> list[str]:
    return [d.days[0].isoformat() if d.days else "-" for d in find_dates(text, EN, today)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the tuesday after veterans day", ["2018-11-13"]),
        ("the second tuesday after veterans day", ["2018-11-20"]),
        ("the friday before thanksgiving", ["2018-11-16"]),
        ("the wednesday following november 6", ["2018-11-07"]),
        ("tuesday after next tuesday", ["2018-11-20"]),
        ("the tuesday after next", ["2018-11-13"]),
        ("the day after veterans day", ["2018-11-12"]),
        ("two days before thanksgiving", ["2018-11-20"]),
        ("on thanksgiving", ["2018-11-22"]),
        ("election day is christmas eve", ["2018-12-24"]),
        ("until memorial day", ["2019-05-27"]),
        ("tuesday fortnight", ["2018-11-20"]),
        ("a week tomorrow", ["2018-11-13"]),
        ("a fortnight today", ["2018-11-19"]),
        ("the day after the day after tomorrow", ["2018-11-08"]),
        ("3 days and we vote", ["2018-11-08"]),
        ("vote on hump day", ["2018-11-07"]),
        ("vote tuesday after work", ["2018-11-06"]),
        ("happy thanksgiving", []),
        ("today is veterans day", ["2018-11-05"]),
    ],
)
def test_days_with_a_name_and_those_counted_from_them(text: str, found: list[str]) -> None:
    assert days(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "the tuesday after easter",
        "the tuesday after we change the clocks",
        "the tuesday after this weekend",
        "super tuesday",
        "black friday",
        "the tuesday after thanksgiving weekend",
        "after thanksgiving",
    ],
)
def test_days_counted_from_what_is_not_known_are_never_judged(text: str) -> None:
    assert all(mention.vague for mention in find_dates(text, EN, MONDAY))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("nov. 7", ["2018-11-07"]),
        ("november 7th, 2020", ["2020-11-07"]),
        ("the 7th of november", ["2018-11-07"]),
        ("7 nov 2018", ["2018-11-07"]),
        ("november seventh", ["2018-11-07"]),
        ("11/7", ["2018-11-07"]),
        ("11/7/18", ["2018-11-07"]),
        ("2018-11-07", ["2018-11-07"]),
        ("on the 7th", ["2018-11-07"]),
        ("tuesday the 6th", ["2018-11-06"]),
        ("weds", ["2018-11-07"]),
        ("this tuesday", ["2018-11-06"]),
        ("next wednesday", ["2018-11-14"]),
        ("today", ["2018-11-05"]),
        ("tonight", ["2018-11-05"]),
        ("tmrw", ["2018-11-06"]),
        ("the day after tomorrow", ["2018-11-07"]),
        ("in two days", ["2018-11-07"]),
        ("3 days from now", ["2018-11-08"]),
        ("a week from tomorrow", ["2018-11-13"]),
        ("#vote nov 7", ["2018-11-07"]),
        ("jan 5", ["2019-01-05"]),
        ("oct 30", ["2018-10-30"]),
        ("the second tuesday of november", ["2018-11-13"]),
        ("on the 2nd tuesday of nov", ["2018-11-13"]),
        ("the tuesday after the first monday in november", ["2018-11-06"]),
        ("first saturday of november 2026", ["2026-11-07"]),
        ("the last tuesday of march", ["2019-03-26"]),
        ("two weeks out", ["2018-11-19"]),
        ("in november, the 7th", ["2018-11-07"]),
        ("on tuesday week", ["2018-11-13"]),
        ("tuesday week so relax", ["2018-11-13"]),
        ("a week on tuesday", ["2018-11-13"]),
        ("election day is march second", ["2019-03-02"]),
        ("may twenty-ninth", ["2019-05-29"]),
        ("three more sleeps", ["2018-11-08"]),
        ("one more sleep till election day", ["2018-11-06"]),
        ("9 more days!", ["2018-11-14"]),
        ("register by the last day of november", ["2018-11-30"]),
        ("until the end of dec.", ["2018-12-31"]),
        ("until halloween", ["2018-10-31"]),
    ],
)
def test_day(text: str, found: list[str]) -> None:
    assert days(text) == found


def test_on_its_own_day_a_weekday_may_be_the_next_one() -> None:
    tuesday = (date(2018, 10, 30),)
    for text in ("tuesday", "this tuesday", "a week from tuesday"):
        (mention,) = find_dates(text, EN, tuesday)
        assert date(2018, 11, 6) in mention.days, text


def test_first_of_a_month_that_starts_with_that_weekday() -> None:
    (mention,) = find_dates("first tuesday in november", EN, (date(2022, 10, 20),))
    assert mention.days == (date(2022, 11, 1), date(2022, 11, 8))


@pytest.mark.parametrize(
    "text",
    [
        "i may vote", "march on", "the second amendment", "24/7", "50 days", "1st grade",
        "1 in 10", "the one", "60/40", "sun is out", "the 7th district", "50% off", "$11.7",
        "9 more days of this", "c'mon", "slept in", "two sleeps",
        "march second", "you may first ask",
    ],
)  # fmt: skip
def test_no_day(text: str) -> None:
    assert days(text) == []


def test_an_ambiguous_numeric_date_has_both_readings() -> None:
    (mention,) = find_dates("6/11", EN, MONDAY)
    assert {d.isoformat()[5:] for d in mention.days} == {"11-06", "06-11"}


@pytest.mark.parametrize(
    ("text", "clashes"),
    [("tuesday, nov. 6", False), ("wednesday, nov. 6", True), ("nov 6 (wed)", True)],
)
def test_a_stated_weekday_is_checked(text: str, clashes: bool) -> None:
    (mention,) = find_dates(text, EN, MONDAY)
    assert mention.weekday_clashes is clashes


def test_relative_words_need_a_day() -> None:
    assert days("vote tomorrow", ()) == ["-"]


def test_the_one_year_in_the_text_dates_it_without_a_posting_day() -> None:
    assert days("the 2020 election is november 5", ()) == ["2020-11-05"]


@pytest.mark.parametrize("text", ["last week", "next month", "yesterday", "the saturday before."])
def test_stretches_and_the_past_are_vague(text: str) -> None:
    assert find_dates(text, EN, MONDAY)[0].vague


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("vote in person tuesday, nov 6", 15),
        ("it closed last night", 10),
        ("polls open on the 6th", 11),
        ("only by tomorrow", 8),
    ],
)
def test_where_a_day_starts(text: str, start: int) -> None:
    (found,) = find_dates(text, language("en"), (date(2018, 11, 1),))
    assert found.start == start
