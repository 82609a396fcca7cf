"""The shipped facts hold together: keys, weekdays, windows, sources, regions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from importlib.resources import files
from itertools import chain, pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from suppression_detect.elections import load, statutes
from suppression_detect.elections.calendar import Calendar
from suppression_detect.elections.values import EVENTS, KINDS, SCOPES, STATUSES
from suppression_detect.tweet import Tweet

FACTS = load.shipped()
SETTLED_WORDS = {"confirmed", "single-source", "computed", "announced"}
SETTLED = [election for election in FACTS.elections if election.settled]
SOURCED = (
    FACTS.elections,
    FACTS.deadlines,
    FACTS.hours,
    FACTS.methods,
    FACTS.voter_ids,
    FACTS.registrations,
    FACTS.early_votings,
    FACTS.mail_ballots,
)
CODES = {region.code for region in FACTS.regions}
STATES = sorted(code for code in CODES if code.startswith("US-"))
TERRITORIES = {"US-AS", "US-GU", "US-MP", "US-PR", "US-VI"}


def of(region: str, kind: str) -> list[date]:
    return [e.day for e in SETTLED if e.region == region and e.kind == kind]


def test_every_election_has_a_key_of_its_own() -> None:
    repeated = [key for key, n in Counter(e.key for e in FACTS.elections).items() if n > 1]
    assert repeated == []


def test_every_election_uses_known_words() -> None:
    for election in FACTS.elections:
        assert election.kind in KINDS, election.key
        assert election.status in STATUSES, election.key
        assert election.scope in SCOPES, election.key
        assert election.name, election.key


def test_every_source_id_is_explained() -> None:
    explained = {source.id for source in FACTS.sources}
    used = {part for fact in chain(*SOURCED) for part in fact.source.split(";")}
    assert used - explained == set()


def test_every_explained_source_is_used() -> None:
    used = {part for fact in chain(*SOURCED) for part in fact.source.split(";")}
    assert {source.id for source in FACTS.sources} - used == set()


def test_no_row_without_a_stored_source_settles_a_day() -> None:
    grades = {source.id: source.grade for source in FACTS.sources}
    weak = [
        election.key
        for election in SETTLED
        if election.whole and all(grades[part] == "D" for part in election.source.split(";"))
    ]
    assert weak == []


def test_every_fact_is_of_a_known_region() -> None:
    assert {fact.region for fact in chain(*SOURCED)} - CODES == set()


def iso_codes() -> dict[str, str]:
    table = (files("tzdata") / "zoneinfo" / "iso3166.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and line[0] != "#")
    return {code: name for code, name, *_ in rows}


def test_every_country_of_iso_3166_is_a_region() -> None:
    codes = iso_codes()
    assert len(codes) >= 249
    assert set(codes) - CODES == set()


@pytest.mark.parametrize("code", sorted({code[3:] for code in TERRITORIES}))
def test_a_territory_is_known_by_both_codes(code: str) -> None:
    calendar = Calendar.load()
    assert calendar.elections(region=code) == calendar.elections(region=f"US-{code}") != ()
    assert calendar.zones(code) == calendar.zones(f"US-{code}")


def test_every_country_can_be_judged_in() -> None:
    calendar = Calendar.load()
    for code in iso_codes():
        assert calendar.zones(code)
        assert calendar.about(Tweet("Vote!", region=code)).regions in ((code,), (f"US-{code}",))


def test_no_two_regions_share_a_code() -> None:
    assert len(FACTS.regions) == len(CODES)


def test_deadlines_are_given_once() -> None:
    repeated = [
        key
        for key, n in Counter(
            (d.region, d.election_day, d.event, d.party, d.day) for d in FACTS.deadlines
        ).items()
        if n > 1
    ]
    assert repeated == []


def test_windows_are_in_order() -> None:
    """One asks for a ballot before one must return it, and registers before one votes."""
    by_election: dict[tuple[str, date], dict[str, list[date]]] = {}
    for d in FACTS.deadlines:
        events = by_election.setdefault((d.region, d.election_day), {})
        events.setdefault(d.event, []).append(d.day)
    for key, events in by_election.items():
        for first, then in (
            ("early_voting_start", "early_voting_end"),
            ("absentee_request", "absentee_return"),
            ("mail_ballots_out", "absentee_return"),
            ("registration_mail_postmark", "registration_mail_received"),
        ):
            if first in events and then in events:
                assert min(events[first]) <= max(events[then]), (key, first, then)
        for event, days in events.items():
            if event.startswith("registration"):
                assert max(days) <= key[1], (key, event)


def test_every_region_has_clocks() -> None:
    for region in FACTS.regions:
        for zone in region.zones:
            ZoneInfo(zone)
        assert region.zones or region.parent or region.code in {"BV", "HM"}, region.code


def test_every_parent_is_a_region() -> None:
    assert {region.parent for region in FACTS.regions if region.parent} - CODES == set()


@pytest.mark.parametrize("state", STATES)
def test_every_state_has_site_and_hotline(state: str) -> None:
    official = Calendar.load().official(state)
    assert official.site.startswith("https://")
    assert official.hotline


@pytest.mark.parametrize("state", sorted(set(STATES) - TERRITORIES))
def test_every_state_has_hours_identification_and_registration_rules(state: str) -> None:
    calendar = Calendar.load()
    assert calendar.hours(state) is not None
    assert calendar.voter_id(state) is not None
    assert calendar.registration(state)
    assert calendar.mail_ballots(state)


@pytest.mark.parametrize("year", range(2012, 2034, 2))
@pytest.mark.parametrize("state", ["US", *sorted(set(STATES) - TERRITORIES)])
def test_every_state_votes_on_the_federal_day(state: str, year: int) -> None:
    if year > statutes.LAST_YEAR:
        return
    day = statutes.november_tuesday(year)
    assert any(
        e.region == state and e.day == day and e.whole and e.kind == "general" for e in SETTLED
    )


def test_no_federal_general_is_off_its_tuesday() -> None:
    off = [
        e.key
        for e in SETTLED
        if e.country == "US"
        and e.kind == "general"
        and e.day.year % 2 == 0
        and e.day != statutes.november_tuesday(e.day.year)
    ]
    assert off == []


@pytest.mark.parametrize(
    ("region", "kind", "weekday"),
    [
        ("US-VA", "general", "Tue"),
        ("US-NJ", "general", "Tue"),
        ("US-KY", "general", "Tue"),
        ("US-MS", "general", "Tue"),
        ("US-WI", "spring", "Tue"),
        ("GB", "general", "Thu"),
        ("GB", "municipal", "Thu"),
        ("ES", "general", "Sun"),
        ("BR", "runoff", "Sun"),
        ("MX", "general", "Sun"),
        ("DE", "general", "Sun"),
        ("AU", "general", "Sat"),
        ("NZ", "general", "Sat"),
        ("KE", "general", "Tue"),
        ("CA", "general", "Mon"),
        ("PH", "general", "Mon"),
    ],
)
def test_settled_days_fall_on_the_lawful_weekday(region: str, kind: str, weekday: str) -> None:
    # Canada moves a Monday that is a holiday; none of the years here did, bar a snap Monday.
    # Kenya's first election under its constitution of 2010 was on a Monday in March, and two
    # counties chose their governors on a Monday in 2022.
    mondays = {("KE", date(2013, 3, 4)), ("KE", date(2022, 8, 29))}
    days = [day for day in of(region, kind) if (region, day) not in mondays]
    assert days
    assert {f"{day:%a}" for day in days} == {weekday}


SPANISH_SPEAKING = (
    "MX", "AR", "CO", "CL", "PE", "EC", "VE", "UY", "BO", "PY", "GT", "HN", "SV", "CR", "PA", "DO",
    "NI", "ES",
)  # fmt: skip


@pytest.mark.parametrize("country", SPANISH_SPEAKING)
def test_a_whole_spanish_speaking_country_votes_on_sundays(country: str) -> None:
    """Chile voted on Saturday and Sunday in 2021 and 2024."""
    whole = [e for e in FACTS.elections if e.region == country and e.whole]
    assert len([e for e in whole if e.settled]) >= 3
    assert [e.key for e in whole if f"{e.end_day:%a}" != "Sun"] == []
    assert [e.key for e in whole if e.end_day != e.day and country != "CL"] == []


def sunday(month: int, n: int) -> Callable[[int], date]:
    """The n-th Sunday of a month, the last one for 0."""
    if n == 0:
        return lambda year: statutes.last_weekday(year, month, statutes.SUNDAY)
    return lambda year: statutes.nth_weekday(year, month, statutes.SUNDAY, n)


@pytest.mark.parametrize(
    ("region", "kinds", "day", "others"),
    [
        ("AR", {"general", "presidential"}, sunday(10, 4), {2021}),
        ("AR", {"primary"}, sunday(8, 2), {2021}),
        ("CL", {"general"}, sunday(11, 3), set()),
        ("CL", {"runoff"}, lambda y: sunday(11, 3)(y) + timedelta(28), set()),
        ("CO", {"general"}, sunday(3, 2), set()),
        ("CO", {"presidential"}, sunday(5, 0), set()),
        ("CO", {"runoff"}, lambda y: sunday(5, 0)(y) + timedelta(21), set()),
        ("CO", {"municipal"}, sunday(10, 0), set()),
        ("CR", {"general", "municipal"}, sunday(2, 1), set()),
        ("CR", {"runoff"}, sunday(4, 1), set()),
        ("DO", {"general", "presidential"}, sunday(5, 3), {2020}),
        ("DO", {"municipal"}, sunday(2, 3), {2020}),
        ("DO", {"primary"}, sunday(10, 1), set()),
        ("ES", {"municipal"}, sunday(5, 4), set()),
        ("HN", {"general"}, sunday(11, 0), set()),
        ("HN", {"primary"}, sunday(3, 2), {2012}),
        ("MX", {"general"}, sunday(6, 1), {2012, 2018}),  # in July by the older law
        ("NI", {"general", "municipal"}, sunday(11, 1), set()),
        ("PA", {"general"}, sunday(5, 1), set()),
        ("PE", {"general"}, sunday(4, 2), {2020}),  # a Congress dissolved
        ("PE", {"municipal"}, sunday(10, 1), set()),
        ("PE", {"runoff"}, sunday(6, 1), set()),
        ("UY", {"general"}, sunday(10, 0), set()),
        ("UY", {"runoff"}, sunday(11, 0), set()),
        ("UY", {"municipal"}, sunday(5, 2), {2020}),
        ("UY", {"primary"}, sunday(6, 0), {2014}),
    ],
)
def test_days_that_a_law_fixes_abroad(
    region: str, kinds: set[str], day: Callable[[int], date], others: set[int]
) -> None:
    found = [e for e in SETTLED if e.region == region and e.kind in kinds and e.whole]
    lawful = [e for e in found if e.day.year not in others]
    assert lawful
    assert [e.key for e in lawful if e.end_day != day(e.day.year)] == []
    assert {e.day.year for e in found if e.end_day != day(e.day.year)} == others


@pytest.mark.parametrize("country", SPANISH_SPEAKING)
def test_a_national_runoff_follows_a_first_round(country: str) -> None:
    first = [
        e.day
        for e in SETTLED
        if e.region == country and e.whole and e.kind in {"general", "presidential"}
    ]
    for day in (e.day for e in SETTLED if e.region == country and e.whole and e.kind == "runoff"):
        assert any(timedelta(20) <= day - before <= timedelta(64) for before in first), day


@pytest.mark.parametrize(
    ("region", "kind", "old", "new"),
    [
        ("AR", "primary", "2021-08-08", "2021-09-12"),
        ("AR", "general", "2021-10-24", "2021-11-14"),
        ("BO", "general", "2020-05-03", "2020-10-18"),
        ("BO", "general", "2020-09-06", "2020-10-18"),
        ("CL", "referendum", "2020-04-26", "2020-10-25"),
        ("CL", "municipal", "2021-04-10", "2021-05-15"),
        ("CL", "primary", "2021-07-04", "2021-07-18"),
        ("DO", "municipal", "2020-02-16", "2020-03-15"),
        ("DO", "general", "2020-05-17", "2020-07-05"),
        ("PY", "municipal", "2020-11-08", "2021-10-10"),
        ("US-LA", "referendum", "2021-10-09", "2021-11-13"),
        ("US-PR", "primary", "2020-06-07", "2020-08-09"),
        ("US-TX", "primary", "2012-03-06", "2012-05-29"),
        ("US-UT", "municipal", "2023-11-07", "2023-11-21"),
        ("UY", "municipal", "2020-05-10", "2020-09-27"),
        ("VE", "presidential", "2018-04-22", "2018-05-20"),
        ("VE", "general", "2025-04-27", "2025-05-25"),
    ],
)
def test_a_moved_election_keeps_its_old_day(region: str, kind: str, old: str, new: str) -> None:
    status = {e.key: e.status for e in FACTS.elections}
    assert status[f"{region}/{old}/{kind}"] == "superseded"
    assert status[f"{region}/{new}/{kind}"] in SETTLED_WORDS


@pytest.mark.parametrize("country", [*SPANISH_SPEAKING, "US-PR"])
def test_a_spanish_speaking_country_has_its_rules(country: str) -> None:
    calendar = Calendar.load()
    assert calendar.official(country).site
    for day in (date(2014, 12, 1), date(2020, 11, 1), date(2025, 11, 1)):
        assert any(m.method == "in_person" for m in calendar.methods(country, on=day))
        assert calendar.voter_id(country, on=day) is not None
    assert calendar.hours(country) is not None
    by_text = {m.available for m in calendar.methods(country) if m.method == "text"}
    assert by_text == {"no"}


@pytest.mark.parametrize(
    ("region", "day", "opens", "closes"),
    [
        ("PE", date(2020, 1, 26), 8, 16),
        ("PE", date(2021, 6, 6), 7, 19),
        ("PE", date(2026, 4, 12), 7, 17),
        ("CL", date(2017, 11, 19), 8, 18),
        ("CL", date(2020, 10, 25), 8, 20),
        ("CL", date(2023, 12, 17), 8, 18),
        ("BO", date(2025, 10, 19), 8, 16),
        ("DO", date(2016, 5, 15), 6, 18),
        ("DO", date(2024, 5, 19), 7, 17),
        ("US-PR", date(2016, 11, 8), 8, 15),
        ("US-PR", date(2024, 11, 5), 9, 17),
    ],
)
def test_polling_hours_that_changed(region: str, day: date, opens: int, closes: int) -> None:
    found = Calendar.load().hours(region, on=day)
    assert found is not None
    assert found.opens is not None
    assert found.closes is not None
    assert (found.opens.hour, found.closes.hour) == (opens, closes)


@pytest.mark.parametrize("country", ["MX", "PA", "SV"])
def test_citizens_abroad_may_vote_online_and_no_others(country: str) -> None:
    online = [
        (m.voters, m.available)
        for m in Calendar.load().methods(country, on=date(2025, 1, 1))
        if m.method == "internet"
    ]
    assert online == [("overseas_military", "yes"), ("all", "no")]


def nth(month: int, weekday: int, n: int) -> Callable[[int], date]:
    """The n-th such weekday of a month, the last one for 0."""
    if n == 0:
        return lambda year: statutes.last_weekday(year, month, weekday)
    return lambda year: statutes.nth_weekday(year, month, weekday, n)


def tuesday(month: int, n: int) -> Callable[[int], date]:
    """The n-th Tuesday of a month, the last one for 0."""
    return nth(month, statutes.TUESDAY, n)


def after_monday(month: int, n: int = 1) -> Callable[[int], date]:
    """The Tuesday after the n-th Monday of a month."""
    return lambda year: statutes.nth_weekday(year, month, statutes.MONDAY, n) + timedelta(1)


@pytest.mark.parametrize(
    ("region", "years", "day"),
    [
        ("US-AK", {2012}, tuesday(8, 4)),
        ("US-AK", {2014}, tuesday(8, 3)),
        ("US-AL", {2014}, tuesday(6, 1)),
        ("US-CA", {2012, 2014}, after_monday(6)),
        ("US-CO", {2012, 2014}, tuesday(6, 0)),
        ("US-CT", {2012, 2014}, tuesday(8, 2)),
        ("US-GA", {2012}, tuesday(7, 0)),
        ("US-IA", {2012, 2014}, after_monday(6)),
        ("US-ID", {2012, 2014}, tuesday(5, 3)),
        ("US-IL", {2012, 2014}, tuesday(3, 3)),
        ("US-IN", {2012, 2014}, after_monday(5)),
        ("US-KS", {2012, 2014}, tuesday(8, 1)),
        ("US-KY", {2012, 2014, 2015}, after_monday(5, 3)),
        ("US-ME", {2012, 2014}, tuesday(6, 2)),
        ("US-MI", {2012, 2014}, after_monday(8)),
        ("US-MN", {2012, 2014}, tuesday(8, 2)),
        ("US-MO", {2012, 2014}, after_monday(8)),
        ("US-MS", {2014}, tuesday(6, 1)),
        ("US-MS", {2015}, after_monday(8)),
        ("US-MT", {2012, 2014}, after_monday(6)),
        ("US-NC", {2012, 2014}, after_monday(5)),
        ("US-ND", {2012, 2014}, tuesday(6, 2)),
        ("US-NE", {2012, 2014}, after_monday(5, 2)),
        ("US-NH", {2012, 2014}, tuesday(9, 2)),
        ("US-NJ", {2012, 2013, 2014, 2015}, after_monday(6)),
        ("US-NM", {2012, 2014}, tuesday(6, 1)),
        ("US-NV", {2012, 2014}, tuesday(6, 2)),
        ("US-NY", {2013, 2017}, after_monday(9, 2)),
        ("US-OK", {2012, 2014}, tuesday(6, 0)),
        ("US-OR", {2012, 2014}, tuesday(5, 3)),
        ("US-PA", {2012}, tuesday(4, 4)),
        ("US-PA", {2013, 2014, 2015}, tuesday(5, 3)),
        ("US-RI", {2012, 2014}, lambda y: after_monday(9)(y) + timedelta(7)),
        ("US-SC", {2012, 2014}, tuesday(6, 2)),
        ("US-SD", {2012, 2014}, after_monday(6)),
        ("US-TX", {2014}, tuesday(3, 1)),
        ("US-UT", {2012, 2014}, tuesday(6, 4)),
        ("US-VA", {2012, 2013, 2014, 2015}, tuesday(6, 2)),
        ("US-VT", {2012, 2014}, tuesday(8, 4)),
        ("US-WA", {2012, 2014}, tuesday(8, 1)),
        ("US-WI", {2012, 2014}, tuesday(8, 2)),
        ("US-WV", {2012, 2014}, tuesday(5, 2)),
        ("US-WY", {2012, 2014}, tuesday(8, 3)),
    ],
)
def test_american_primaries_before_2016_fall_on_the_day_of_the_law(
    region: str, years: set[int], day: Callable[[int], date]
) -> None:
    days = of(region, "primary")
    assert {day(year) for year in years} - set(days) == set()


@pytest.mark.parametrize("year", [2012, 2014])
@pytest.mark.parametrize("state", sorted(set(STATES) - TERRITORIES - {"US-LA"}))
def test_every_state_had_a_primary_before_2016(state: str, year: int) -> None:
    whole = [
        e
        for e in SETTLED
        if e.region == state and e.kind == "primary" and e.day.year == year and e.whole
    ]
    usual = {"US-HI": "Sat", "US-TN": "Thu"}.get(state, "Tue")
    assert whole
    moved = {"US-MA/2012-09-06/primary", "US-NY/2012-09-13/primary"}  # Thursdays
    assert {e.key for e in whole if f"{e.day:%a}" != usual} <= moved


@pytest.mark.parametrize(
    ("region", "first", "runoff", "weeks"),
    [
        ("US-AL", "2012-03-13", "2012-04-24", 6),
        ("US-AL", "2014-06-03", "2014-07-15", 6),
        ("US-AL", "2017-08-15", "2017-09-26", 6),
        ("US-AR", "2012-05-22", "2012-06-12", 3),
        ("US-AR", "2014-05-20", "2014-06-10", 3),
        ("US-GA", "2012-07-31", "2012-08-21", 3),
        ("US-GA", "2014-05-20", "2014-07-22", 9),
        ("US-GA", "2025-06-17", "2025-07-15", 4),
        ("US-LA", "2015-10-24", "2015-11-21", 4),
        ("US-LA", "2017-10-14", "2017-11-18", 5),
        ("US-MS", "2012-03-13", "2012-04-03", 3),
        ("US-MS", "2014-06-03", "2014-06-24", 3),
        ("US-MS", "2015-08-04", "2015-08-25", 3),
        ("US-NC", "2012-05-08", "2012-07-17", 10),
        ("US-NC", "2014-05-06", "2014-07-15", 10),
        ("US-OK", "2012-06-26", "2012-08-28", 9),
        ("US-OK", "2014-06-24", "2014-08-26", 9),
        ("US-SC", "2012-06-12", "2012-06-26", 2),
        ("US-SC", "2014-06-10", "2014-06-24", 2),
        ("US-TX", "2012-05-29", "2012-07-31", 9),
        ("US-TX", "2014-03-04", "2014-05-27", 12),
    ],
)
def test_an_american_runoff_follows_its_first_round(
    region: str, first: str, runoff: str, weeks: int
) -> None:
    before, after = date.fromisoformat(first), date.fromisoformat(runoff)
    assert after - before == timedelta(weeks=weeks)
    assert before in {*of(region, "primary"), *of(region, "special")}
    assert after in of(region, "runoff")


@pytest.mark.parametrize("year", range(2013, 2028, 2))
@pytest.mark.parametrize(
    "state", ["US-CO", "US-CT", "US-NY", "US-OH", "US-PA", "US-TX", "US-UT", "US-WA"]
)
def test_states_that_vote_in_odd_novembers(state: str, year: int) -> None:
    whole = [e.day for e in SETTLED if e.region == state and e.whole and e.kind == "municipal"]
    moved = {("US-UT", 2023): date(2023, 11, 21)}
    assert moved.get((state, year), statutes.november_tuesday(year)) in whole


@pytest.mark.parametrize("year", range(2013, 2028, 2))
def test_maine_votes_on_questions_in_odd_novembers(year: int) -> None:
    days = [day for day in of("US-ME", "referendum") if day.year == year and day.month == 11]
    assert days == ([] if year == 2027 else [statutes.november_tuesday(year)])


def test_the_presidential_primaries_of_2012() -> None:
    found = [
        e
        for e in SETTLED
        if e.kind in {"presidential primary", "caucus"} and e.day.year == 2012 and e.whole
    ]
    republican = {e.region for e in found if e.party == "Republican"}
    assert set(STATES) - TERRITORIES - republican == {"US-ME", "US-WY"}  # over many days
    assert {f"{e.day:%a}" for e in found if e.kind == "presidential primary"} == {
        "Tue",
        "Sat",  # Louisiana and South Carolina
        "Sun",  # Puerto Rico
    }


@pytest.mark.parametrize(
    ("region", "years", "day"),
    [
        ("US-IN", range(2015, 2028, 4), after_monday(5)),
        ("US-MS", range(2013, 2026, 4), after_monday(6)),
        ("US-OH", range(2013, 2028, 2), after_monday(5)),
        ("US-WA", range(2013, 2028, 2), tuesday(8, 1)),
    ],
)
def test_local_days_of_odd_years_fall_on_the_day_of_the_law(
    region: str, years: range, day: Callable[[int], date]
) -> None:
    kinds = {"municipal"} if region == "US-MS" else {"primary"}
    found = {
        e.day for e in SETTLED if e.region == region and e.kind in kinds and e.scope == "local"
    }
    assert {day(year) for year in years} - found == set()


def test_states_vote_on_tuesdays_before_2016_and_in_odd_years() -> None:
    """But for Louisiana's and Hawaii's Saturdays, Tennessee's Thursdays, and days that were set."""
    others = {
        "US-AK/2022-06-11/special",
        "US-MA/2012-09-06/primary",
        "US-MT/2017-05-25/special",
        "US-NJ/2013-10-16/special",
        "US-NY/2012-09-13/primary",
        "US-NY/2015-09-10/primary",
        "US-SC/2012-01-21/presidential-primary/republican",
        "US-WV/2017-10-07/special",
    }
    usual = {"US-LA": {"Sat", "Tue"}, "US-HI": {"Sat", "Tue"}, "US-TN": {"Thu", "Tue"}}
    off = [
        e.key
        for e in SETTLED
        if e.region in set(STATES) - TERRITORIES
        and e.whole
        and e.kind != "caucus"
        and (e.day.year < 2016 or e.day.year % 2)
        and f"{e.day:%a}" not in usual.get(e.region, {"Tue"})
    ]
    assert set(off) <= others


@pytest.mark.parametrize(
    ("region", "kind", "day", "others"),
    [
        ("AU-ACT", "general", nth(10, statutes.SATURDAY, 3), set()),
        ("AU-NSW", "general", nth(3, statutes.SATURDAY, 4), set()),
        ("AU-NSW", "municipal", nth(9, statutes.SATURDAY, 2), {2021}),  # put off twice
        ("AU-NT", "general", nth(8, statutes.SATURDAY, 4), set()),
        ("AU-QLD", "general", nth(10, statutes.SATURDAY, 0), {2012, 2015, 2017}),  # the older law
        ("AU-VIC", "municipal", nth(10, statutes.SATURDAY, 4), set()),
        ("AU-WA", "general", nth(3, statutes.SATURDAY, 2), set()),
        ("AU-WA", "municipal", nth(10, statutes.SATURDAY, 3), set()),
        ("CA-AB", "municipal", nth(10, statutes.MONDAY, 3), set()),
        ("CA-BC", "municipal", nth(10, statutes.SATURDAY, 3), {2014}),  # the older law
        ("CA-MB", "municipal", nth(10, 2, 4), set()),
        ("CA-NS", "municipal", nth(10, statutes.SATURDAY, 3), set()),
        ("CA-ON", "municipal", nth(10, statutes.MONDAY, 4), set()),
        ("CA-PE", "municipal", nth(11, statutes.MONDAY, 1), set()),
        ("CA-QC", "municipal", nth(11, statutes.SUNDAY, 1), set()),
        ("GB-SCT", "municipal", nth(5, statutes.THURSDAY, 1), set()),
        ("GH", "general", lambda year: date(year, 12, 7), set()),
        ("NZ", "municipal", nth(10, statutes.SATURDAY, 2), set()),
        ("PH", "general", nth(5, statutes.MONDAY, 2), set()),
        ("TZ", "general", nth(10, statutes.SUNDAY, 0), {2020, 2025}),
    ],
)
def test_days_that_a_law_fixes_in_english_speaking_countries(
    region: str, kind: str, day: Callable[[int], date], others: set[int]
) -> None:
    found = [
        e for e in SETTLED if (e.region, e.kind) == (region, kind) and "by-election" not in e.name
    ]
    if any(e.whole for e in found):
        found = [e for e in found if e.whole]
    assert found
    off = {e.day.year for e in found if day(e.day.year) not in {e.day, e.end_day}}
    assert off == others


@pytest.mark.parametrize(
    ("region", "kind", "old", "new"),
    [
        ("AU", "general", "2013-09-14", "2013-09-07"),
        ("AU-NSW", "municipal", "2020-09-12", "2021-12-04"),
        ("AU-NSW", "municipal", "2021-09-04", "2021-12-04"),
        ("CA-NB", "municipal", "2020-05-11", "2021-05-10"),
        ("CA-NT", "general", "2023-10-03", "2023-11-14"),
        ("GH", "municipal", "2023-10-03", "2023-12-19"),
        ("GB-NIR", "municipal", "2023-05-04", "2023-05-18"),
        ("GB-WLS", "municipal", "2020-05-07", "2021-05-06"),
        ("KE", "presidential", "2017-10-17", "2017-10-26"),
        ("LK", "general", "2020-04-25", "2020-08-05"),
        ("LR", "runoff", "2017-11-07", "2017-12-26"),
        ("MW", "presidential", "2020-07-02", "2020-06-23"),
        ("NG", "presidential", "2015-02-14", "2015-03-28"),
        ("NG", "general", "2015-02-28", "2015-04-11"),
        ("NG", "general", "2023-03-11", "2023-03-18"),
        ("NZ", "referendum", "2020-09-19", "2020-10-17"),
        ("PH", "municipal", "2016-10-31", "2018-05-14"),
        ("PH", "municipal", "2020-05-11", "2023-10-30"),
        ("PH", "municipal", "2025-12-01", "2026-11-02"),
        ("SL", "runoff", "2018-03-27", "2018-03-31"),
    ],
)
def test_an_election_moved_in_an_english_speaking_country(
    region: str, kind: str, old: str, new: str
) -> None:
    status = {e.key: e.status for e in FACTS.elections}
    assert status[f"{region}/{old}/{kind}"] == "superseded"
    assert status[f"{region}/{new}/{kind}"] in SETTLED_WORDS


@pytest.mark.parametrize("country", ["AU", "GB", "NG", "NZ"])
def test_by_elections_and_parts_fall_on_the_usual_weekday(country: str) -> None:
    days = [
        e.end_day
        for e in SETTLED
        if e.country == country and not e.whole and e.kind in {"special", "general"}
    ]
    usual = "Thu" if country == "GB" else "Sat"
    # Edo of 2016 on a Wednesday, the second vote in Osun of 2018 on a Thursday
    others = {date(2016, 9, 28), date(2018, 9, 27)} if country == "NG" else set()
    assert days
    assert {day for day in days if f"{day:%a}" != usual} == others


def test_an_assembly_election_of_india_is_not_the_whole_country() -> None:
    assembly = [e for e in FACTS.elections if e.region == "IN" and "assembly" in e.name]
    assert len(assembly) > 150
    assert not any(e.whole for e in assembly)


def test_tennessee_votes_on_thursdays_in_august() -> None:
    august = [day for day in of("US-TN", "primary") if day.month == 8]
    assert august
    assert {f"{day:%a}" for day in august} == {"Thu"}


def test_louisiana_runoffs_are_on_saturdays() -> None:
    assert {f"{day:%a}" for day in of("US-LA", "runoff")} == {"Sat"}


def test_elections_end_on_or_after_their_first_day() -> None:
    for election in FACTS.elections:
        assert election.day <= election.end_day <= election.day + timedelta(60), election.key


def test_deadlines_belong_to_a_known_election() -> None:
    days = {(e.region, day) for e in FACTS.elections for day in e.days}
    # Idaho took ballots of its postal primary of 19 May 2020 until 2 June.
    days.add(("US-ID", date(2020, 5, 19)))
    lost = {(d.region, d.election_day) for d in FACTS.deadlines} - days
    assert lost == set()


def test_deadlines_use_known_words() -> None:
    for deadline in FACTS.deadlines:
        assert deadline.event in EVENTS
        assert deadline.status in STATUSES


def test_deadlines_lie_before_the_end_of_counting() -> None:
    for deadline in FACTS.deadlines:
        before = deadline.election_day - deadline.day
        assert timedelta(-21) <= before <= timedelta(130), deadline


def test_early_voting_opens_before_it_closes() -> None:
    calendar = Calendar.load()
    for region, day in {(d.region, d.election_day) for d in FACTS.deadlines}:
        span, _ = calendar.early_voting(region, day)
        assert span is None or span[0] <= span[1] <= day, (region, day)


def test_early_voting_rules_open_before_they_close() -> None:
    for rule in FACTS.early_votings:
        if rule.opens_before is not None and rule.closes_before is not None:
            assert rule.opens_before >= rule.closes_before >= 0, rule


def test_polls_open_before_they_close() -> None:
    for hours in FACTS.hours:
        if hours.opens and hours.closes and hours.opens_latest and hours.closes_latest:
            assert hours.opens <= hours.opens_latest < hours.closes <= hours.closes_latest, hours


@pytest.mark.parametrize(
    ("group"),
    [FACTS.hours, FACTS.voter_ids, FACTS.methods, FACTS.mail_ballots],
    ids=["hours", "voter_id", "methods", "mail"],
)
def test_rules_begin_before_they_end(group: tuple[Any, ...]) -> None:
    for rule in group:
        if rule.valid_from and rule.valid_to:
            assert rule.valid_from <= rule.valid_to, rule


@pytest.mark.parametrize(
    ("region", "day", "counts_by", "settled"),
    [
        ("US-OR", date(2020, 11, 3), "received", True),
        ("US-OR", date(2022, 11, 8), "postmark", True),  # House Bill 3291
        ("US-WI", date(2018, 11, 6), "received", True),
        ("US-WI", date(2020, 11, 3), "received", False),  # courts gave days of grace, and not
        ("US-WI", date(2022, 11, 8), "received", True),
    ],
)
def test_until_when_a_mailed_ballot_counts(
    calendar: Calendar, region: str, day: date, counts_by: str, settled: bool
) -> None:
    (law,) = calendar.mail_ballots(region, on=day)
    assert (law.counts_by, law.status != "conflict") == (counts_by, settled)


def test_hours_of_a_region_do_not_overlap() -> None:
    for region in {hours.region for hours in FACTS.hours}:
        spans = sorted(
            (hours.valid_from or date.min, hours.valid_to or date.max)
            for hours in FACTS.hours
            if hours.region == region
        )
        for (_, end), (start, _) in pairwise(spans):
            assert end < start, region


def test_no_state_takes_votes_by_text() -> None:
    calendar = Calendar.load()
    for state in STATES:
        by_text = [m for m in calendar.methods(state) if m.method == "text"]
        assert {m.available for m in by_text} == {"no"}, state


def test_names_read_well_in_a_sentence() -> None:
    for election in FACTS.elections:
        assert not any(mark in election.name for mark in ("  ", "{", "?", "computed")), election
        assert election.name[:4].isdigit(), election.key
