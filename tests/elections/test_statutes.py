"""Days that a law gives."""

from __future__ import annotations

from datetime import date

import pytest

from suppression_detect.elections import load, statutes

FEDERAL = {
    2012: date(2012, 11, 6),
    2014: date(2014, 11, 4),
    2016: date(2016, 11, 8),
    2018: date(2018, 11, 6),
    2020: date(2020, 11, 3),
    2022: date(2022, 11, 8),
    2024: date(2024, 11, 5),
    2026: date(2026, 11, 3),
    2028: date(2028, 11, 7),
    2030: date(2030, 11, 5),
    2032: date(2032, 11, 2),
}


@pytest.mark.parametrize(("year", "day"), FEDERAL.items())
def test_the_federal_day(year: int, day: date) -> None:
    assert statutes.november_tuesday(year) == day


@pytest.mark.parametrize(
    ("year", "month", "weekday", "n", "day"),
    [
        (2020, 4, statutes.TUESDAY, 1, date(2020, 4, 7)),
        (2026, 5, statutes.SATURDAY, 1, date(2026, 5, 2)),
        (2022, 5, statutes.MONDAY, 2, date(2022, 5, 9)),
        (2024, 9, statutes.SUNDAY, 1, date(2024, 9, 1)),
    ],
)
def test_the_nth_weekday(year: int, month: int, weekday: int, n: int, day: date) -> None:
    assert statutes.nth_weekday(year, month, weekday, n) == day


@pytest.mark.parametrize(
    ("year", "month", "day"), [(2022, 10, 30), (2024, 12, 29), (2026, 5, 31), (2021, 2, 28)]
)
def test_the_last_sunday(year: int, month: int, day: int) -> None:
    assert statutes.last_weekday(year, month, statutes.SUNDAY) == date(year, month, day)


@pytest.mark.parametrize("statute", statutes.STATUTES, ids=lambda s: f"{s.region} {s.kind}")
def test_a_law_agrees_with_every_gathered_day(statute: statutes.Statute) -> None:
    gathered = [
        e
        for e in load.shipped().elections
        if e.status in {"confirmed", "single-source"}
        and (e.region, e.kind, e.scope) == (statute.region, statute.kind, statute.scope)
    ]
    for year, day in statute.days():
        days = {e.day for e in gathered if e.day.year == year and e.day.month == day.month}
        assert not days or day in days


@pytest.mark.parametrize(
    ("region", "kind", "year"),
    [("GB", "municipal", 2020), ("BR", "municipal", 2020), ("MX", "general", 2018)],
)
def test_a_law_gives_no_day_where_the_election_was_moved(region: str, kind: str, year: int) -> None:
    computed = [
        e
        for e in load.shipped().elections
        if (e.region, e.kind, e.day.year, e.status) == (region, kind, year, "computed")
    ]
    assert computed == []


@pytest.mark.parametrize("year", [2013, 2017, 2021, 2025])
def test_kentucky_holds_no_general_after_a_presidential_year(year: int) -> None:
    found = [
        e
        for e in load.shipped().elections
        if e.region == "US-KY" and e.kind == "general" and e.day.year == year
    ]
    assert found == []
