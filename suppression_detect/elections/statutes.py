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


def _wisconsin_spring(year: int) -> date:
    return nth_weekday(year, 4, TUESDAY, 1)


def _wisconsin_february(year: int) -> date:
    return nth_weekday(year, 2, TUESDAY, 3)


def _texas_may(year: int) -> date:
    return nth_weekday(year, 5, SATURDAY, 1)


def _british_may(year: int) -> date:
    return nth_weekday(year, 5, THURSDAY, 1)


def _brazil_first(year: int) -> date:
    return nth_weekday(year, 10, SUNDAY, 1)


def _brazil_second(year: int) -> date:
    return last_weekday(year, 10, SUNDAY)


def _mexico(year: int) -> date:
    return nth_weekday(year, 6, SUNDAY, 1)


def _philippines(year: int) -> date:
    return nth_weekday(year, 5, MONDAY, 2)


def _kenya(year: int) -> date:
    return nth_weekday(year, 8, TUESDAY, 2)


def _sweden(year: int) -> date:
    return nth_weekday(year, 9, SUNDAY, 2)


def _south_australia(year: int) -> date:
    return nth_weekday(year, 3, SATURDAY, 3)


def _victoria(year: int) -> date:
    return last_weekday(year, 11, SATURDAY)


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


STATUTES: tuple[Statute, ...] = (
    *_us(),
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
        _wisconsin_spring,
    ),
    Statute(
        "US-WI",
        "primary",
        "statewide",
        "{year} spring primary in Wisconsin",
        "Wis Stat 5.02(22)",
        _years(2012, 1),
        _wisconsin_february,
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
        _british_may,
    ),
    Statute(
        "BR",
        "presidential",
        "national",
        "{year} general election in Brazil, first round",
        "CF88 art. 77/29",
        _years(2014, 4),
        _brazil_first,
    ),
    Statute(
        "BR",
        "municipal",
        "national",
        "{year} municipal elections in Brazil, first round",
        "CF88 art. 77/29",
        _years(2012, 4, without=(2020,)),  # put off to November in the pandemic
        _brazil_first,
    ),
    Statute(
        "BR",
        "runoff",
        "national",
        "{year} elections in Brazil, second round",
        "CF88 art. 77/29",
        _years(2012, 2, without=(2020,)),
        _brazil_second,
    ),
    Statute(
        "MX",
        "general",
        "national",
        "{year} federal election in Mexico",
        "LGIPE art. 22",
        # The law is of 2014, and 2018 was still held in July.
        _years(2015, 3, without=(2012, 2018)),
        _mexico,
    ),
    Statute(
        "PH",
        "general",
        "national",
        "{year} national and local elections in the Philippines",
        "Const. 1987 VI s8, RA 7166",
        _years(2013, 3),
        _philippines,
    ),
    Statute(
        "KE",
        "general",
        "national",
        "{year} general election in Kenya",
        "Const. 2010 art. 101/136",
        _years(2017, 5, without=(2012,)),
        _kenya,
    ),
    Statute(
        "SE",
        "general",
        "national",
        "{year} general election in Sweden",
        "SE fixed term",
        _years(2014, 4),
        _sweden,
    ),
    Statute(
        "AU-SA",
        "general",
        "statewide",
        "{year} state election in South Australia",
        "AU-SA fixed term",
        _years(2014, 4),
        _south_australia,
    ),
    Statute(
        "AU-VIC",
        "general",
        "statewide",
        "{year} state election in Victoria",
        "Electoral Act 2002 (Vic)",
        _years(2014, 4),
        _victoria,
    ),
)

US_STATE_GENERAL = _EVEN
"""Years in which every US state votes on the federal day."""
