"""Election days that follow from a law: one small function for each rule that is stable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

FIRST_YEAR, LAST_YEAR = 2012, 2032
MONDAY, TUESDAY, THURSDAY, SATURDAY, SUNDAY = 0, 1, 3, 5, 6


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    """The ``n``-th weekday of a month (Monday is 0)."""
    first = date(year, month, 1)
    return first + timedelta((weekday - first.weekday()) % 7 + 7 * (n - 1))


def last_weekday(year: int, month: int, weekday: int) -> date:
    """The last such weekday of a month."""
    after = date(year + month // 12, month % 12 + 1, 1)
    back = (after.weekday() - weekday - 1) % 7 + 1
    return after - timedelta(back)


def november_tuesday(year: int) -> date:
    """The Tuesday after the first Monday in November: the federal day (2 U.S.C. 7)."""
    return nth_weekday(year, 11, MONDAY, 1) + timedelta(1)


@dataclass(frozen=True, slots=True)
class Statute:
    """A law that fixes a day: which years, which day, and what the election is called.

    ``name`` may use ``{year}``; ``years`` are the ones the law speaks of, without those in
    which the election was moved away from its day.
    """

    region: str
    kind: str
    scope: str
    name: str
    source: str
    years: frozenset[int]
    day: Callable[[int], date]

    def days(self) -> Iterator[tuple[int, date]]:
        """Each year and its day."""
        for year in sorted(self.years):
            yield year, self.day(year)


def _years(start: int, step: int, without: Iterable[int] = ()) -> frozenset[int]:
    inside = range(FIRST_YEAR, LAST_YEAR + 1)
    return frozenset(y for y in inside if (y - start) % step == 0) - frozenset(without)


_EVEN = _years(2012, 2)
_ODD = _years(2013, 2)
_SURVEYED = frozenset(range(FIRST_YEAR, 2028))
"""The years to which local rules are trusted; legislatures move such days often."""


def _texas_may(year: int) -> date:
    return nth_weekday(year, 5, SATURDAY, 2 if year < 2016 else 1)


def _nth(month: int, weekday: int, n: int) -> Callable[[int], date]:
    """The rule "the n-th weekday of a month"."""
    return lambda year: nth_weekday(year, month, weekday, n)


def _last(month: int, weekday: int) -> Callable[[int], date]:
    """The rule "the last such weekday of a month"."""
    return lambda year: last_weekday(year, month, weekday)


def _tuesday_after_monday(month: int) -> Callable[[int], date]:
    """The rule "the Tuesday after the first Monday of a month"."""
    return lambda year: nth_weekday(year, month, MONDAY, 1) + timedelta(1)


def _weeks_from_november(weeks: int) -> Callable[[int], date]:
    """The rule "so many weeks after the November election", or before it."""
    return lambda year: november_tuesday(year) + timedelta(weeks=weeks)


def _illinois_april(year: int) -> date:
    # In 2013 it was put off by a week, for Passover.
    return nth_weekday(year, 4, TUESDAY, 2 if year == 2013 else 1)


def _us() -> Iterator[Statute]:
    yield Statute(
        "US",
        "general",
        "national",
        "{year} US presidential election",
        "2USC7;3USC1",
        _years(2012, 4),
        november_tuesday,
    )
    yield Statute(
        "US",
        "general",
        "national",
        "{year} US midterm elections",
        "2USC7",
        _years(2014, 4),
        november_tuesday,
    )


def _odd_november() -> Iterator[Statute]:
    """Odd Novembers in which a whole state votes for its cities, towns, counties or schools."""
    for region, state, source, years in (
        ("US-CO", "Colorado", "CRS 1-1-104", _ODD),
        ("US-CT", "Connecticut", "CGS 9-164", _ODD),
        ("US-IA", "Iowa", "Iowa Code 39.2", _ODD - frozenset({2013, 2015, 2017})),
        # A bill of 2026 would move those of Kansas to even years.
        ("US-KS", "Kansas", "KSA 25-2107", _ODD - frozenset({2013, 2015, 2027})),
        ("US-NY", "New York", "NY Elec Law 8-100", _ODD),
        ("US-OH", "Ohio", "ORC 3501.01(B)", _ODD),
        ("US-UT", "Utah", "Utah Code 20A-1-202", _ODD - frozenset({2023})),  # two weeks later
        ("US-WA", "Washington", "RCW 29A.04.321", _ODD),
    ):
        yield Statute(
            region,
            "municipal",
            "statewide",
            f"{{year}} November elections in {state}",
            source,
            years & _SURVEYED,
            november_tuesday,
        )


_NOT_2020 = _years(2012, 1, without=(2020,))  # the pandemic moved the spring of that year


def _local() -> Iterator[Statute]:
    """Days on which parts of a state vote: they are true there, and judge nobody else."""
    odd, even = _ODD, _EVEN
    for region, kind, name, source, years, day in (
        ("US-CO", "municipal", "April municipal elections in Colorado", "CRS 31-10-108",
         _NOT_2020, _nth(4, TUESDAY, 1)),
        ("US-CO", "special", "special district elections in Colorado", "CRS 1-13.5-111",
         frozenset({2012, 2014, 2016, 2018, 2022, 2023, 2025, 2027, 2029, 2031}),
         _tuesday_after_monday(5)),
        ("US-CT", "municipal", "May town elections in Connecticut", "CGS 9-164",
         odd, _nth(5, MONDAY, 1)),
        ("US-IA", "primary", "city primaries in Iowa", "Iowa Code 376.7",
         odd, _weeks_from_november(-4)),
        ("US-IA", "runoff", "city runoffs in Iowa", "Iowa Code 376.9",
         odd, _weeks_from_november(4)),
        ("US-IA", "special", "March special elections in Iowa", "Iowa Code 39.2",
         odd - frozenset({2013, 2015, 2017}), _nth(3, TUESDAY, 1)),
        ("US-IA", "municipal", "September local elections in Iowa", "Iowa Code 39.2",
         odd, _nth(9, TUESDAY, 2)),
        ("US-KS", "municipal", "April local elections in Kansas", "KSA 25-2107",
         frozenset({2013, 2015}), _nth(4, TUESDAY, 1)),
        ("US-KS", "primary", "local primary in Kansas", "KSA 25-2108a",
         odd - frozenset({2013, 2015}), _nth(8, TUESDAY, 1)),
        ("US-IL", "primary", "consolidated primary in Illinois", "10 ILCS 5/2A-1.1",
         odd, _last(2, TUESDAY)),
        ("US-MI", "municipal", "May elections in Michigan", "MCL 168.641",
         _NOT_2020, _tuesday_after_monday(5)),
        ("US-MI", "primary", "August local primary in Michigan", "MCL 168.641",
         odd, _tuesday_after_monday(8)),
        ("US-MO", "municipal", "April municipal elections in Missouri", "RSMo 115.121",
         _NOT_2020, _tuesday_after_monday(4)),
        ("US-NH", "municipal", "town elections in New Hampshire", "RSA 669:1",
         _NOT_2020, _nth(3, TUESDAY, 2)),
        ("US-NJ", "municipal", "April school elections in New Jersey", "NJSA 19:60-1",
         _NOT_2020, _nth(4, TUESDAY, 3)),
        ("US-NJ", "municipal", "May municipal elections in New Jersey", "NJSA 40:45-7",
         _NOT_2020, _nth(5, TUESDAY, 2)),
        ("US-NY", "municipal", "school budget votes in New York", "NY Educ Law 2002",
         _NOT_2020, _nth(5, TUESDAY, 3)),
        ("US-NY", "municipal", "March village elections in New York", "NY Village Law 15-104",
         _NOT_2020, _nth(3, TUESDAY, 3)),
        ("US-NY", "municipal", "June village elections in New York", "NY Village Law 15-104",
         _NOT_2020, _nth(6, TUESDAY, 3)),
        ("US-OH", "special", "August special elections in Ohio", "ORC 3501.01(D)",
         _years(2013, 2) - frozenset(range(2023, LAST_YEAR + 1)), _tuesday_after_monday(8)),
        ("US-OK", "municipal", "April local elections in Oklahoma", "26 OS 13A-103",
         _NOT_2020, _nth(4, TUESDAY, 1)),
        ("US-OR", "municipal", "May special district elections in Oregon", "ORS 255.335",
         odd, _nth(5, TUESDAY, 3)),
        ("US-UT", "primary", "municipal primaries in Utah", "Utah Code 20A-1-201.5",
         odd - frozenset({2023}), lambda year: nth_weekday(year, 8, MONDAY, 1) + timedelta(8)),
        ("US-VT", "municipal", "Town Meeting Day in Vermont", "17 VSA 2640",
         _years(2012, 1), _nth(3, TUESDAY, 1)),
        ("US-WA", "special", "February special elections in Washington", "RCW 29A.04.321",
         _years(2012, 1), _nth(2, TUESDAY, 2)),
        ("US-WA", "special", "April special elections in Washington", "RCW 29A.04.321",
         _years(2012, 1), _nth(4, TUESDAY, 4)),
        ("US-VA", "municipal", "May city and town elections in Virginia", "Va Code 24.2-222",
         even - frozenset(range(2020, LAST_YEAR + 1)), _nth(5, TUESDAY, 1)),
    ):  # fmt: skip
        yield Statute(region, kind, "local", f"{{year}} {name}", source, years & _SURVEYED, day)


STATUTES: tuple[Statute, ...] = (
    *_us(),
    *_odd_november(),
    *_local(),
    Statute(
        "US-IL",
        "municipal",
        "statewide",
        "{year} consolidated election in Illinois",
        "10 ILCS 5/2A-1.1",
        _ODD & _SURVEYED,
        _illinois_april,
    ),
    Statute(
        "US-VA",
        "general",
        "statewide",
        "{year} state general election in Virginia",
        "Va Code 24.2-101",
        _ODD,
        november_tuesday,
    ),
    Statute(
        "US-NJ",
        "general",
        "statewide",
        "{year} state general election in New Jersey",
        "NJSA 19:2-3",
        _ODD,
        november_tuesday,
    ),
    Statute(
        "US-KY",
        "general",
        "statewide",
        "{year} state general election in Kentucky",
        "KRS 118.025",
        _years(2015, 4),
        november_tuesday,
    ),
    Statute(
        "US-MS",
        "general",
        "statewide",
        "{year} state general election in Mississippi",
        "Miss Const 102",
        _years(2015, 4),
        november_tuesday,
    ),
    Statute(
        "US-PA",
        "municipal",
        "statewide",
        "{year} municipal election in Pennsylvania",
        "25 PS 2752",
        _ODD,
        november_tuesday,
    ),
    Statute(
        "US-WI",
        "spring",
        "statewide",
        "{year} spring election in Wisconsin",
        "Wis Stat 5.02(21)",
        _years(2012, 1),
        _nth(4, TUESDAY, 1),
    ),
    Statute(
        "US-WI",
        "primary",
        "statewide",
        "{year} spring primary in Wisconsin",
        "Wis Stat 5.02(22)",
        _years(2012, 1),
        _nth(2, TUESDAY, 3),
    ),
    Statute(
        "US-TX",
        "municipal",
        "local",
        "{year} May elections in Texas",
        "Tex Elec Code 41.001",
        _years(2012, 1),
        _texas_may,
    ),
    Statute(
        "US-TX",
        "municipal",
        "statewide",
        "{year} November elections in Texas",
        "Tex Elec Code 41.001",
        _ODD,
        november_tuesday,
    ),
    Statute(
        "GB",
        "municipal",
        "local",
        "{year} local elections in the United Kingdom",
        "RPA 1983 s37",
        # 2014 was held with the European election, 2020 put off by a year.
        _years(2012, 1, without=(2014, 2020)),
        _nth(5, THURSDAY, 1),
    ),
    Statute(
        "BR",
        "presidential",
        "national",
        "{year} general election in Brazil, first round",
        "CF88 art. 77/29",
        _years(2014, 4),
        _nth(10, SUNDAY, 1),
    ),
    Statute(
        "BR",
        "municipal",
        "national",
        "{year} municipal elections in Brazil, first round",
        "CF88 art. 77/29",
        _years(2012, 4, without=(2020,)),  # put off to November in the pandemic
        _nth(10, SUNDAY, 1),
    ),
    Statute(
        "BR",
        "runoff",
        "national",
        "{year} elections in Brazil, second round",
        "CF88 art. 77/29",
        _years(2012, 2, without=(2020,)),
        _last(10, SUNDAY),
    ),
    Statute(
        "MX",
        "general",
        "national",
        "{year} federal election in Mexico",
        "LGIPE art. 22",
        # The law is of 2014, and 2018 was still held in July.
        _years(2015, 3, without=(2012, 2018)),
        _nth(6, SUNDAY, 1),
    ),
    Statute(
        "PH",
        "general",
        "national",
        "{year} national and local elections in the Philippines",
        "Const. 1987 VI s8, RA 7166",
        _years(2013, 3),
        _nth(5, MONDAY, 2),
    ),
    Statute(
        "KE",
        "general",
        "national",
        "{year} general election in Kenya",
        "Const. 2010 art. 101/136",
        _years(2017, 5, without=(2012,)),
        _nth(8, TUESDAY, 2),
    ),
    Statute(
        "SE",
        "general",
        "national",
        "{year} general election in Sweden",
        "SE fixed term",
        _years(2014, 4),
        _nth(9, SUNDAY, 2),
    ),
    Statute(
        "AU-SA",
        "general",
        "statewide",
        "{year} state election in South Australia",
        "AU-SA fixed term",
        _years(2014, 4),
        _nth(3, SATURDAY, 3),
    ),
    Statute(
        "AU-VIC",
        "general",
        "statewide",
        "{year} state election in Victoria",
        "Electoral Act 2002 (Vic)",
        _years(2014, 4),
        _last(11, SATURDAY),
    ),
)

US_STATE_GENERAL = _EVEN
"""Years in which every US state votes on the federal day."""
