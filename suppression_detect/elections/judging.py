"""Which election a tweet is judged against. Every doubt ends in ``None``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from suppression_detect.elections.mentions import Mentions
from suppression_detect.elections.values import Election
from suppression_detect.elections.windows import Window, order

NATIONAL = "US"
"""Where a tweet without a region is judged."""
NATIONAL_SEASON = timedelta(days=120)
"""A tweet without a region speaks of the next federal general this long before it."""
REGION_SEASON = timedelta(days=366)
"""A tweet with a region speaks of the region's next election this long before it."""
KIND_SEASON = timedelta(days=560)
"""The same, where the text names the kind ("midterms", "primary")."""
UNCOVERED_SEASON = timedelta(days=120)
"""The same, outside the years for which the facts are meant to be complete."""
YEAR_SEASON = timedelta(days=3 * 366)
"""The same, where the text names the year."""
SOON = timedelta(days=60)
"""How near an election must be to be the only one meant."""
JUST_OVER = timedelta(days=7)
"""A named kind means the election just over, when the next one is not soon."""

_KINDS: Mapping[str, frozenset[str]] = {
    "primary": frozenset({"primary", "presidential primary"}),
    "presidential primary": frozenset({"primary", "presidential primary"}),
    "caucus": frozenset({"caucus"}),
    "runoff": frozenset({"runoff"}),
    "special": frozenset({"special"}),
    "midterm": frozenset({"general"}),
    "general": frozenset({"general", "presidential"}),
    "presidential": frozenset({"general", "presidential"}),
    "municipal": frozenset({"municipal", "spring"}),
    "referendum": frozenset({"referendum"}),
    "european parliament": frozenset({"european parliament"}),
}
_SINGULAR = frozenset({"runoff", "special"})


def judge(
    said: Mentions,
    judged: tuple[str, ...],
    days: tuple[date, ...],
    window: Window,
    *,
    covered: bool,
) -> Election | None:
    """The election a tweet is judged against.

    Args:
        said: What its text names.
        judged: The regions to judge in.
        days: The posting days in local time; none if they are unknown.
        window: What happens in these regions around the posting day.
        covered: The facts about the regions are meant to be complete for that day.
    """
    kinds = frozenset[str]().union(*(_KINDS[kind] for kind in said.kinds))
    pool: Iterable[Election] = window.candidates
    if said.districts:
        voting = (e for e in window.elections if _votes_in(e, said.districts))
        pool = sorted({*pool, *voting}, key=order)
    candidates = [e for e in pool if _fits(e, said, kinds)] if said.any else list(pool)
    if not days:
        return _judge_undated(said, kinds, candidates)
    today = days[0]
    years = [year for year in said.years if year >= today.year]
    if years:
        meant = [e for e in candidates if e.day.year in years]
        if not kinds and min(years) > today.year:
            meant = [e for e in meant if e.kind in _KINDS["general"]]
        if not meant and not kinds:
            return None
        candidates = meant or candidates
    national = judged == (NATIONAL,)
    season = _season(said, named_year=bool(years), national=national, covered=covered)
    upcoming = [e for e in candidates if today <= e.end_day and e.day - today <= season]
    if not upcoming and national and said.kinds and said.kinds <= _SINGULAR:
        upcoming = _only_one(window, kinds, today)
    chosen = _of_party(upcoming, said.party)
    if said.kinds and not years and (chosen is None or chosen.day - today > SOON):
        over = [e for e in candidates if timedelta(0) < today - e.end_day <= JUST_OVER]
        if over:
            return over[-1]
    if chosen is not None and any(
        today <= e.end_day and e.day < chosen.day and _fits(e, said, kinds)
        for e in window.unsettled
    ):
        return None  # an election of uncertain day may come before
    return chosen


def _season(said: Mentions, *, named_year: bool, national: bool, covered: bool) -> timedelta:
    if named_year:
        return YEAR_SEASON
    if said.kinds:
        return KIND_SEASON
    if national and NATIONAL not in said.bound:
        return NATIONAL_SEASON
    return REGION_SEASON if covered else UNCOVERED_SEASON


def _judge_undated(
    said: Mentions, kinds: frozenset[str], candidates: list[Election]
) -> Election | None:
    """Without a posting day, a named year decides."""
    meant = [e for e in candidates if e.day.year in said.years]
    if not kinds:
        meant = [e for e in meant if e.kind in _KINDS["general"]]
    return _of_party(meant, said.party)


def voted_on_once(said: Mentions, elections: Iterable[Election]) -> Election | None:
    """The one referendum of a region, which needs neither a year nor a posting day."""
    if "referendum" not in said.kinds or not said.bound:
        return None
    found = [e for e in elections if e.kind == "referendum" and e.settled]
    return found[0] if len(found) == 1 else None


def _only_one(window: Window, kinds: frozenset[str], today: date) -> list[Election]:
    """A kind named without a state ("the runoff") when only one day can be meant."""
    soon = [
        e
        for e in window.elections
        if e.whole
        and e.kind in kinds
        and e.country == NATIONAL
        and today <= e.end_day
        and e.day - today <= SOON
    ]
    return soon if len({e.day for e in soon}) == 1 else []


def without_exams(said: Mentions, posted_at: datetime | None) -> Mentions:
    """Leave out "midterms" where no midterm election can be meant."""
    if "midterm" not in said.kinds or posted_at is None:
        return said
    if posted_at.year % 4 in {1, 2} or any(year % 4 == 2 for year in said.years):
        return said
    return replace(said, kinds=said.kinds - {"midterm"})


def _fits(election: Election, said: Mentions, kinds: frozenset[str]) -> bool:
    """Whether an election is of a kind that the text names."""
    if kinds and election.kind not in kinds:
        return False
    if election.country == NATIONAL and election.kind == "general":
        year = election.day.year % 4
        if "midterm" in said.kinds and year != 2:
            return False
        if said.kinds == {"presidential"} and year != 0:
            return False
    return True


def _of_party(found: list[Election], party: str) -> Election | None:
    """The first election, of the named party if one is named."""
    own = (e for e in found if not party or e.party in {"", party})
    return next(own, found[0] if found else None)


def _votes_in(election: Election, districts: tuple[tuple[str, int], ...]) -> bool:
    """Whether an election is held in one of the congressional districts."""
    if election.scope != "district" or "House" not in election.name:
        return False
    return any(
        election.region == region
        and re.search(rf"\b{number}(?:st|nd|rd|th) district", election.name)
        for region, number in districts
    )
