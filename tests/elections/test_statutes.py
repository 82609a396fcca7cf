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


@pytest.mark.parametrize(
    ("region", "kind", "day"),
    [
        # In Texas the second Saturday of May until 2015, the first one since.
        ("US-TX", "municipal", date(2012, 5, 12)),
        ("US-TX", "municipal", date(2013, 5, 11)),
        ("US-TX", "municipal", date(2014, 5, 10)),
        ("US-TX", "municipal", date(2015, 5, 9)),
        ("US-TX", "municipal", date(2016, 5, 7)),
        ("US-CO", "municipal", date(2019, 4, 2)),
        ("US-CO", "special", date(2023, 5, 2)),
        ("US-CT", "municipal", date(2021, 5, 3)),
        ("US-IA", "primary", date(2019, 10, 8)),
        ("US-IA", "runoff", date(2021, 11, 30)),
        ("US-IL", "primary", date(2019, 2, 26)),
        ("US-IL", "municipal", date(2013, 4, 9)),
        ("US-IL", "municipal", date(2015, 4, 7)),
        ("US-IL", "municipal", date(2025, 4, 1)),
        ("US-KS", "primary", date(2023, 8, 1)),
        ("US-MI", "municipal", date(2018, 5, 8)),
        ("US-MI", "primary", date(2023, 8, 8)),
        ("US-MO", "municipal", date(2022, 4, 5)),
        ("US-NH", "municipal", date(2017, 3, 14)),
        ("US-NJ", "municipal", date(2018, 5, 8)),
        ("US-NY", "municipal", date(2019, 5, 21)),
        ("US-OH", "special", date(2017, 8, 8)),
        ("US-OK", "municipal", date(2022, 4, 5)),
        ("US-OR", "municipal", date(2023, 5, 16)),
        ("US-UT", "primary", date(2019, 8, 13)),
        ("US-VA", "municipal", date(2018, 5, 1)),
        ("US-VT", "municipal", date(2024, 3, 5)),
        ("US-WA", "special", date(2022, 2, 8)),
        ("US-WA", "special", date(2022, 4, 26)),
    ],
)
def test_local_days_as_they_were_held(region: str, kind: str, day: date) -> None:
    held = [e for e in load.shipped().elections if (e.region, e.kind, e.day) == (region, kind, day)]
    assert held
    assert {e.status for e in held} <= {"computed", "confirmed"}


def test_local_days_never_settle_a_claim_about_a_state() -> None:
    texas = [e for e in load.shipped().elections if e.region == "US-TX" and e.day.month == 5]
    for year in range(2012, 2016):
        days = {e.day for e in texas if e.day.year == year and e.kind == "municipal"}
        assert days == {statutes.nth_weekday(year, 5, statutes.SATURDAY, 2)}
    local = [e for e in load.shipped().elections if e.kind == "municipal" and e.day.month == 5]
    assert not any(e.whole for e in local if e.country == "US")
