"""The calendar: who votes when, until when, how, and which election a tweet speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from os import PathLike
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol, TypeVar
from zoneinfo import ZoneInfo

from suppression_detect.elections import load
from suppression_detect.elections.about import About
from suppression_detect.elections.mentions import Mentions
from suppression_detect.elections.values import (
    Deadline,
    Election,
    Hours,
    MailBallot,
    Method,
    Official,
    Region,
    Registration,
    Source,
    TrueDay,
    VoterId,
)
from suppression_detect.errors import CalendarError

if TYPE_CHECKING:
    from suppression_detect.tweet import Tweet

__all__ = [
    "About",
    "Calendar",
    "Deadline",
    "Election",
    "Hours",
    "Method",
    "Official",
    "TrueDay",
    "VoterId",
]


class _Ruled(Protocol):
    """A fact that holds for a region, and maybe from one day to another."""

    @property
    def region(self) -> str: ...
    @property
    def valid_from(self) -> date | None: ...
    @property
    def valid_to(self) -> date | None: ...


class _Regional(Protocol):
    """A fact about a region."""

    @property
    def region(self) -> str: ...


_Fact = TypeVar("_Fact")
_RegionalFact = TypeVar("_RegionalFact", bound=_Regional)
_Rule = TypeVar("_Rule", bound=_Ruled)

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
JUST_OVER = timedelta(days=7)
"""A named kind means the election just over, when the next one is far."""

_BEFORE, _AFTER = timedelta(days=45), timedelta(days=460)
_MAINLAND = ("America/New_York", "America/Los_Angeles")

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
_UNSETTLED = frozenset({"tentative", "conflict", "unverified"})
_EVENT_TEXT: Mapping[str, str] = {
    "registration": "last day to register",
    "registration_in_person": "last day to register in person",
    "registration_online": "last day to register online",
    "registration_mail": "last day to register by mail",
    "registration_mail_postmark": "last day to mail a registration",
    "registration_mail_received": "last day for a registration to arrive",
    "early_voting_start": "first day of early voting",
    "early_voting_end": "last day of early voting",
    "mail_ballots_out": "mail ballots go out",
    "absentee_request": "last day to ask for an absentee ballot",
    "absentee_return": "last day to return an absentee ballot",
}


@dataclass(frozen=True, slots=True)
class _Window:
    """Everything about some regions in a stretch of time; shared by many tweets."""

    elections: tuple[Election, ...]
    candidates: tuple[Election, ...]
    unsettled: tuple[Election, ...]
    true_days: Mapping[date, tuple[TrueDay, ...]]
    disputed: frozenset[date]
    superseded: Mapping[date, tuple[Election, ...]]


_EMPTY = _Window((), (), (), MappingProxyType({}), frozenset(), MappingProxyType({}))


class Calendar:
    """The facts about elections, and answers from them. Immutable; build it with ``load``."""

    __slots__ = (
        "_by_region",
        "_chain",
        "_children",
        "_dated",
        "_deadlines",
        "_early_rules",
        "_elections",
        "_gazetteer",
        "_hours",
        "_ids",
        "_mail",
        "_methods",
        "_names",
        "_of",
        "_regions",
        "_registrations",
        "_sources",
        "_true_of",
        "_window",
        "_zones",
    )

    def __init__(self, facts: load.Facts) -> None:
        """Take the facts as read; users call ``Calendar.load``."""
        self._regions = {region.code: region for region in facts.regions}
        self._elections = tuple(sorted(facts.elections, key=lambda e: (e.day, e.key)))
        by_region: dict[str, list[Election]] = {}
        for election in self._elections:
            by_region.setdefault(election.region, []).append(election)
        self._by_region = {code: tuple(found) for code, found in by_region.items()}
        dated: dict[tuple[str, date], list[Deadline]] = {}
        for deadline in facts.deadlines:
            dated.setdefault((deadline.region, deadline.election_day), []).append(deadline)
        self._deadlines = {key: tuple(found) for key, found in dated.items()}
        self._hours = _grouped(facts.hours)
        self._methods = _grouped(facts.methods)
        self._ids = _grouped(facts.voter_ids)
        self._registrations = _grouped(facts.registrations)
        self._early_rules = _grouped(facts.early_votings)
        self._mail = _grouped(facts.mail_ballots)
        self._sources = {source.id: source for source in facts.sources}
        self._gazetteer = facts.gazetteer
        self._names = facts.names
        children: dict[str, list[str]] = {}
        for region in facts.regions:
            if region.parent and region.parent != "EU":
                children.setdefault(region.parent, []).append(region.code)
        self._children = {code: tuple(found) for code, found in children.items()}
        self._chain = lru_cache(maxsize=1024)(self._make_chain)
        self._of = lru_cache(maxsize=1024)(self._make_of)
        self._dated = lru_cache(maxsize=4096)(self._find_dated)
        self._true_of = lru_cache(maxsize=4096)(self._make_true_of)
        self._window = lru_cache(maxsize=2048)(self._make_window)
        self._zones = lru_cache(maxsize=512)(self._make_zones)

    @classmethod
    def load(cls, *, overlay: str | PathLike[str] | None = None) -> Calendar:
        """Load the shipped facts, and a user's own on top of them.

        Args:
            overlay: A CSV or TOML file with the columns of ``facts/elections.csv`` or
                ``facts/deadlines.csv``. An election in it outranks every shipped one of the
                same region, kind, party and year (they become superseded), a deadline every
                shipped one of the same region, election day, event and party.

        Raises:
            CalendarError: The overlay cannot be read; the message names row and column.
        """
        if overlay is None:
            return _shipped()
        elections, deadlines = load.overlay(overlay)
        base = load.shipped()
        known = {region.code for region in base.regions}
        facts: list[Election | Deadline] = [*elections, *deadlines]
        for region in dict.fromkeys(fact.region for fact in facts):
            try:
                _check_region(region, known)
            except ValueError as error:
                raise CalendarError(f"{overlay}, column region: {error}") from error
        return cls(base.with_overlay(elections, deadlines))

    # -- plain questions ---------------------------------------------------------------

    def elections(
        self,
        *,
        region: str | None = None,
        on: date | None = None,
        year: int | None = None,
        kind: str | None = None,
    ) -> tuple[Election, ...]:
        """The elections of a region (all, if none is given), in order of days.

        A region's elections include its country's, unless it has a row of its own for them.

        Args:
            region: ISO 3166 code.
            on: Only those with voting on this day.
            year: Only those that begin in this year.
            kind: Only those of this kind, one of ``values.KINDS``.

        Raises:
            ValueError: The region does not exist.
        """
        found: Iterable[Election] = self._elections
        if region is not None:
            found = self._of(self._chain(region))
        return tuple(
            election
            for election in found
            if (on is None or election.day <= on <= election.end_day)
            and (year is None or election.day.year == year)
            and (kind is None or election.kind == kind)
        )

    def next(self, region: str, day: date) -> Election | None:
        """The next settled election of a whole region, on or after a day.

        Raises:
            ValueError: The region does not exist.
        """
        for election in self._of(self._chain(region)):
            if election.end_day >= day and election.settled and election.whole:
                return election
        return None

    def deadlines(
        self, region: str, *, election_day: date | None = None, event: str | None = None
    ) -> tuple[Deadline, ...]:
        """The dated facts around a region's elections, in order of days.

        Raises:
            ValueError: The region does not exist.
        """
        chain = self._chain(region)
        found = [
            deadline
            for (code, voting), deadlines in self._deadlines.items()
            if code in chain and (election_day is None or voting == election_day)
            for deadline in deadlines
            if event is None or deadline.event == event
        ]
        return tuple(sorted(found, key=lambda d: (d.day, d.event, d.party)))

    def hours(self, region: str, *, on: date | None = None) -> Hours | None:
        """When polls are open in a region; on a day, or as the latest rule has it.

        Raises:
            ValueError: The region does not exist.
        """
        return _latest(_valid(self._of_chain(self._hours, region), on))

    def methods(self, region: str, *, on: date | None = None) -> tuple[Method, ...]:
        """The ways to vote that are known of, the region's own before its country's.

        Raises:
            ValueError: The region does not exist.
        """
        return tuple(
            method
            for code in self._chain(region)
            for method in _valid(self._methods.get(code, ()), on)
        )

    def voter_id(self, region: str, *, on: date | None = None) -> VoterId | None:
        """What a voter shows at the polls; on a day, or as the latest rule has it.

        Raises:
            ValueError: The region does not exist.
        """
        return _latest(_valid(self._of_chain(self._ids, region), on))

    def registration(self, region: str, *, on: date | None = None) -> tuple[Registration, ...]:
        """Until when one can register, as rules; ``deadlines`` has the dated facts.

        Raises:
            ValueError: The region does not exist.
        """
        return tuple(_valid(self._of_chain(self._registrations, region), on))

    def mail_ballots(self, region: str, *, on: date | None = None) -> tuple[MailBallot, ...]:
        """Until when a mailed ballot counts.

        Raises:
            ValueError: The region does not exist.
        """
        return tuple(_valid(self._of_chain(self._mail, region), on))

    def official(self, region: str | None) -> Official:
        """Where a voter can ask: the office's site and a hotline, empty if not known.

        Raises:
            ValueError: The region does not exist.
        """
        chain = self._chain(region or NATIONAL)
        known = [self._regions[code] for code in chain]
        site = next((region.site for region in known if region.site), "")
        hotline = next((region.hotline for region in known if region.hotline), "")
        return Official(chain[0], site, hotline)

    def source(self, source_id: str) -> Source | None:
        """What a source id of a fact stands for."""
        return self._sources.get(source_id)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source, with what it stands for."""
        return tuple(self._sources.values())

    @property
    def all_deadlines(self) -> tuple[Deadline, ...]:
        """Every dated fact around an election."""
        return tuple(deadline for found in self._deadlines.values() for deadline in found)

    @property
    def regions(self) -> tuple[Region, ...]:
        """Every region that is known by name."""
        return tuple(self._regions.values())

    def region(self, name_or_code: str) -> str | None:
        """The code of a region by its code, name or usual abbreviation, else ``None``.

        A two-letter code is a country's before it is a US state's: ``CA`` is Canada.
        """
        wanted = name_or_code.strip()
        code = wanted.upper().replace("_", "-")
        if code in self._regions:
            return code
        return self._names.get(wanted.casefold())

    # -- time --------------------------------------------------------------------------

    def zones(self, region: str | None) -> tuple[ZoneInfo, ...]:
        """The time zones of a region; without one, those of the United States.

        Raises:
            ValueError: The region does not exist.
        """
        return self._zones(region or NATIONAL)

    def _make_zones(self, region: str) -> tuple[ZoneInfo, ...]:
        for code in self._chain(region):
            if names := self._regions[code].zones:
                return tuple(ZoneInfo(name) for name in names)
        return (ZoneInfo("UTC"),)

    def local_days(self, posted_at: datetime | None, region: str | None) -> tuple[date, ...]:
        """The posting day on the voter's clock; several where zones disagree.

        Without a region, or with the United States as a whole, the clocks are those from
        Eastern to Pacific time. A naive time is taken as UTC.

        Raises:
            ValueError: The region does not exist.
        """
        if posted_at is None:
            return ()
        if posted_at.tzinfo is None:
            posted_at = posted_at.replace(tzinfo=UTC)
        if region is None or region == NATIONAL:
            zones: Iterable[ZoneInfo] = _mainland()
        else:
            zones = self._zones(region)
        try:
            return tuple(sorted({posted_at.astimezone(zone).date() for zone in zones}))
        except OverflowError:  # the first or last day that a datetime can hold
            return (posted_at.date(),)

    # -- judging -----------------------------------------------------------------------

    def about(self, tweet: Tweet) -> About:
        """What a tweet speaks of: regions, elections, and the days that are true for it.

        Raises:
            ValueError: The tweet's region does not exist.
        """
        own = tweet.region
        if own is not None:
            self._chain(own)
        said = self._gazetteer.read(tweet.text)
        if "midterm" in said.kinds and not _is_midterm_season(tweet.posted_at, said.years):
            said = replace(said, kinds=said.kinds - {"midterm"})  # an exam, more likely
        judged, searched = self._scope(said, own)
        days = self.local_days(tweet.posted_at, judged[0] if len(judged) == 1 else own)
        window = self._around(judged, searched, days, said.years)
        election = self._judge(said, judged, days, window)
        if election is not None and window is _EMPTY:
            window = self._window(judged, searched, election.day.year)
        early, early_known, known_deadlines = self._dated(election, judged)
        return About(
            regions=judged,
            named=said.any,
            kinds=said.kinds,
            years=said.years,
            party=said.party,
            days=days,
            elections=window.elections,
            election=election,
            true_days=window.true_days,
            disputed=window.disputed,
            superseded=window.superseded,
            early_voting=early,
            early_voting_known=early_known,
            known_deadlines=known_deadlines,
            stale=self._is_stale(judged, days, said.years, election),
        )

    def _scope(self, said: Mentions, own: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The regions to judge in, and the wider ones whose true days are spared."""
        bound = said.bound
        if own is not None and own.startswith("US-") and NATIONAL in bound:
            # "US election" from a voter whose state is known: the state knows more.
            bound = tuple(own if region == NATIONAL else region for region in bound)
        judged = bound or ((own,) if own else ()) or said.mentioned or (NATIONAL,)
        spared = dict.fromkeys((*judged, *said.mentioned))
        if own is not None:
            spared[own] = None
        elif not bound:
            spared[NATIONAL] = None
        return tuple(dict.fromkeys(judged)), tuple(sorted(spared))

    def _around(
        self,
        judged: tuple[str, ...],
        searched: tuple[str, ...],
        days: tuple[date, ...],
        years: tuple[int, ...],
    ) -> _Window:
        """The window of the posting year, and one for each year that is named besides."""
        wanted: list[int] = [days[0].year] if days else []
        for year in years:
            if not any(known <= year <= known + 1 for known in wanted):
                wanted.append(year)
        if not wanted:
            return _EMPTY
        windows = [self._window(judged, searched, year) for year in wanted]
        return windows[0] if len(windows) == 1 else _merge(windows)

    def _judge(
        self, said: Mentions, judged: tuple[str, ...], days: tuple[date, ...], window: _Window
    ) -> Election | None:
        """The election a tweet is judged against; every doubt ends in ``None``."""
        kinds = frozenset[str]().union(*(_KINDS[kind] for kind in said.kinds))
        pool: Iterable[Election] = window.candidates
        if said.districts:
            voting = (e for e in window.elections if _votes_in(e, said.districts))
            pool = sorted({*pool, *voting}, key=lambda e: (e.day, e.key))
        candidates = [e for e in pool if _fits(e, said, kinds)] if said.any else list(pool)
        if not days:
            return self._judge_undated(said, judged, kinds, candidates)
        today = days[0]
        if years := [year for year in said.years if year >= today.year]:
            meant = [e for e in candidates if e.day.year in years]
            if not kinds and min(years) > today.year:
                meant = [e for e in meant if e.kind in _KINDS["general"]]
            if not meant and not kinds:
                return None
            candidates = meant or candidates
        season = self._season(said, judged, kinds, today, bool(years))
        upcoming = [e for e in candidates if today <= e.end_day and e.day <= today + season]
        if not upcoming and said.kinds <= _SINGULAR and said.kinds and judged == (NATIONAL,):
            upcoming = self._only_one(window, said, kinds, today)
        chosen = _of_party(upcoming, said)
        if said.kinds and (chosen is None or chosen.day > today + timedelta(days=60)):
            over = [e for e in candidates if today - JUST_OVER <= e.end_day < today]
            if over and not years:
                return over[-1]
        if chosen is not None and self._is_in_doubt(window, said, kinds, today, chosen):
            return None
        return chosen

    def _judge_undated(
        self,
        said: Mentions,
        judged: tuple[str, ...],
        kinds: frozenset[str],
        candidates: list[Election],
    ) -> Election | None:
        """Without a posting day only a named year, or a thing that was voted on once."""
        if not said.years:
            if "referendum" not in kinds or judged == (NATIONAL,):
                return None
            found = [
                e
                for region in judged
                for e in self._of(self._chain(region))
                if e.kind == "referendum" and e.settled
            ]
            return found[0] if len(found) == 1 else None
        meant = [e for e in candidates if e.day.year in said.years]
        if not kinds:
            meant = [e for e in meant if e.kind in _KINDS["general"]]
        return meant[0] if len({e.day for e in meant}) == 1 else _of_party(meant[:1], said)

    def _season(
        self,
        said: Mentions,
        judged: tuple[str, ...],
        kinds: frozenset[str],
        today: date,
        dated: bool,
    ) -> timedelta:
        if dated:
            return timedelta(days=3 * 366)
        if kinds:
            return KIND_SEASON
        if judged == (NATIONAL,) and NATIONAL not in said.bound:
            return NATIONAL_SEASON
        if all(self._is_covered(region, today) for region in judged):
            return REGION_SEASON
        return UNCOVERED_SEASON

    def _only_one(
        self, window: _Window, said: Mentions, kinds: frozenset[str], today: date
    ) -> list[Election]:
        """A kind named without a state ("the runoff") when only one day can be meant."""
        soon = [
            e
            for e in window.elections
            if e.whole
            and e.kind in kinds
            and e.country == NATIONAL
            and today <= e.end_day
            and e.day <= today + timedelta(days=60)
            and _fits(e, said, kinds)
        ]
        return soon if len({e.day for e in soon}) == 1 else []

    @staticmethod
    def _is_in_doubt(
        window: _Window, said: Mentions, kinds: frozenset[str], today: date, chosen: Election
    ) -> bool:
        """Whether an election of uncertain day may come before the chosen one."""
        return any(
            today <= e.end_day and e.day < chosen.day and _fits(e, said, kinds)
            for e in window.unsettled
        )

    def _is_covered(self, region: str, day: date) -> bool:
        for code in self._chain(region):
            known = self._regions[code]
            if known.facts_from and known.facts_to:
                return known.facts_from <= day <= known.facts_to
        return False

    def _is_stale(
        self,
        judged: tuple[str, ...],
        days: tuple[date, ...],
        years: tuple[int, ...],
        election: Election | None,
    ) -> bool:
        if election is not None and election.status == "computed":
            return False
        when = max((*days, *(date(year, 1, 1) for year in years)), default=date.min)
        for region in judged:
            ends = [self._regions[code].facts_to for code in self._chain(region)]
            known = [end for end in ends if end is not None]
            if known and when > known[0]:
                return True
        return False

    # -- early voting and deadlines ----------------------------------------------------

    def early_voting(
        self, region: str, election_day: date
    ) -> tuple[tuple[date, date] | None, bool]:
        """The days of early voting for an election, and whether they are known.

        Returns:
            First and last day, or ``None``; and ``True`` if both are dated facts, or if it
            is a fact that there is no early voting.

        Raises:
            ValueError: The region does not exist.
        """
        self._chain(region)
        found = self._deadlines.get((region, election_day), ())
        starts = [d.day for d in found if d.event == "early_voting_start"]
        ends = [d.day for d in found if d.event == "early_voting_end"]
        if starts and ends:
            return (min(starts), max(ends)), True
        rules = self._early_rules.get(region, ())
        year = str(election_day.year)
        none = any(rule.as_of == year and rule.opens_before is None for rule in rules)
        return None, none and not starts

    def _find_dated(
        self, election: Election | None, judged: tuple[str, ...]
    ) -> tuple[tuple[date, date] | None, bool, frozenset[str]]:
        """Early voting, whether its days are known, and the deadlines that are known."""
        if election is None:
            return None, False, frozenset()
        regions = self._voting_in(election, judged)
        windows = [self.early_voting(region, election.day) for region in regions]
        spans = [span for span, _ in windows if span]
        early = (min(s[0] for s in spans), max(s[1] for s in spans)) if spans else None
        events = [
            frozenset(d.event for d in self._deadlines.get((region, election.day), ()))
            for region in regions
        ]
        known = bool(windows) and all(known for _, known in windows)
        return early, known, frozenset.intersection(*events) if events else frozenset()

    def _voting_in(self, election: Election, judged: tuple[str, ...]) -> tuple[str, ...]:
        """The regions whose early voting and deadlines an election has."""
        regions: dict[str, None] = {}
        for region in judged:
            if election.region in self._chain(region):
                regions.update(dict.fromkeys(self._children.get(region, ()) or (region,)))
        return tuple(regions)

    # -- windows -----------------------------------------------------------------------

    def _make_window(
        self, judged: tuple[str, ...], searched: tuple[str, ...], year: int
    ) -> _Window:
        first = _shift(date(year, 1, 1), -_BEFORE)
        last = _shift(date(year, 12, 31), _AFTER)
        found: dict[str, Election] = {}
        for region in searched:
            for code in (region, *self._children.get(region, ())):
                for election in self._of(self._chain(code)):
                    if first <= election.end_day and election.day <= last:
                        found[election.key] = election
        ordered = sorted(found.values(), key=lambda e: (e.day, e.key))
        settled = tuple(e for e in ordered if e.settled)
        unsettled = tuple(e for e in ordered if e.status in _UNSETTLED)
        belongs = frozenset(code for region in judged for code in self._chain(region))
        true_days: dict[date, list[TrueDay]] = {}
        for election in settled:
            for start, end, true in self._true_of(election):
                for offset in range((end - start).days + 1):
                    true_days.setdefault(start + timedelta(offset), []).append(true)
        superseded: dict[date, list[Election]] = {}
        for election in ordered:
            if election.status == "superseded":
                superseded.setdefault(election.day, []).append(election)
        return _Window(
            elections=settled,
            candidates=tuple(e for e in settled if e.whole and e.region in belongs),
            unsettled=tuple(e for e in unsettled if e.whole and e.region in belongs),
            true_days=MappingProxyType(
                {day: tuple(sorted(found, key=_sureness)) for day, found in true_days.items()}
            ),
            disputed=frozenset(day for e in unsettled for day in e.days),
            superseded=MappingProxyType({day: tuple(es) for day, es in superseded.items()}),
        )

    def _make_true_of(self, election: Election) -> tuple[tuple[date, date, TrueDay], ...]:
        return tuple(self._find_true(election))

    def _find_true(self, election: Election) -> Iterator[tuple[date, date, TrueDay]]:
        """The true days of one election: first day, last day, and what happens."""
        yield election.day, election.end_day, _true(election, "election_day", election.name)
        if not election.whole or election.region == NATIONAL:
            return
        place = self._regions[election.region].name
        dated = self._deadlines.get((election.region, election.day), ())
        for deadline in dated:
            why = f"{_EVENT_TEXT[deadline.event]} in {place} for {election.day}"
            true = _true(election, deadline.event, why)
            yield (
                deadline.day,
                deadline.day,
                replace(
                    true,
                    party=deadline.party,
                    source=deadline.source,
                    status=deadline.status,
                ),
            )
        yield from self._early_days(election, place, dated)
        known = any(deadline.event.startswith("registration") for deadline in dated)
        yield from self._registration_days(election, place, known=known)
        yield from self._mail_days(election, place)

    def _early_days(
        self, election: Election, place: str, dated: tuple[Deadline, ...]
    ) -> Iterator[tuple[date, date, TrueDay]]:
        why = f"early voting in {place} for {election.day}"
        starts = [d for d in dated if d.event == "early_voting_start"]
        ends = [d for d in dated if d.event == "early_voting_end"]
        true = _true(election, "early_voting", why)
        span, known = self.early_voting(election.region, election.day)
        if span:
            source = ";".join(dict.fromkeys(d.source for d in (*starts, *ends)))
            yield *span, replace(true, source=source, status=starts[0].status)
            return
        if known or election.country != NATIONAL:
            return
        eve = election.day - timedelta(1)
        if starts:
            yield (
                min(d.day for d in starts),
                eve,
                replace(true, source=starts[0].source, status="inferred"),
            )
            return
        rules = self._early_rules.get(election.region, ())
        opens = [rule.opens_before for rule in rules if rule.opens_before is not None]
        if opens and election.kind == "general":
            source = ";".join(dict.fromkeys(rule.source for rule in rules))
            yield (
                election.day - timedelta(max(opens)),
                eve,
                replace(true, source=source, status="inferred"),
            )

    def _registration_days(
        self, election: Election, place: str, *, known: bool
    ) -> Iterator[tuple[date, date, TrueDay]]:
        """What the rule says; where no dated fact is known, with the days it may roll to."""
        # A weekend or a holiday moves it, one way or the other.
        rolls = timedelta(0 if known else 2)
        for rule in self._registrations.get(election.region, ()):
            if rule.days_before is None:
                continue
            day = election.day - timedelta(rule.days_before)
            why = f"last day to register in {place} for {election.day}, as a rule of {rule.as_of}"
            true = _true(election, f"registration_{rule.channel}", why)
            yield day - rolls, day + rolls, replace(true, source=rule.source, status="inferred")

    def _mail_days(self, election: Election, place: str) -> Iterator[tuple[date, date, TrueDay]]:
        for rule in _valid(self._mail.get(election.region, ()), election.day):
            for days, what in (
                (-(rule.postmark_days_before or 0), "mail a ballot"),
                (rule.received_days_after or 0, "receive a mailed ballot"),
            ):
                day = election.day + timedelta(days)
                why = f"last day to {what} in {place} for {election.day}, as a rule of {rule.as_of}"
                true = _true(election, "absentee_return", why)
                yield day, day, replace(true, source=rule.source, status="inferred")

    # -- regions -----------------------------------------------------------------------

    def _make_chain(self, region: str) -> tuple[str, ...]:
        """The region and what it belongs to; the nearest known one first."""
        found = self._regions.get(region)
        if found is None:
            country, _, part = region.partition("-")
            found = self._regions.get(country)
            if not part or found is None or country == NATIONAL:
                _check_region(region, self._regions)
        chain: list[str] = []
        while found is not None:
            chain.append(found.code)
            found = self._regions.get(found.parent)
        return tuple(chain)

    def _of_chain(self, facts: Mapping[str, tuple[_Fact, ...]], region: str) -> tuple[_Fact, ...]:
        return next((facts[code] for code in self._chain(region) if code in facts), ())

    def _make_of(self, chain: tuple[str, ...]) -> tuple[Election, ...]:
        """A region's own elections, and those of what it belongs to that it does not repeat."""
        own = self._by_region.get(chain[0], ())
        if len(chain) == 1:
            return own
        found = list(own)
        for code in chain[1:]:
            told = {(e.kind, day) for e in found for day in e.days}
            years = {(e.kind, e.day.year) for e in found}
            for election in self._by_region.get(code, ()):
                if code == "EU" and ("european parliament", election.day.year) in years:
                    continue
                counts = election.whole or code != NATIONAL
                if counts and (election.kind, election.day) not in told:
                    found.append(election)
        return tuple(sorted(found, key=lambda e: (e.day, e.key)))


@lru_cache(maxsize=1)
def _shipped() -> Calendar:
    return Calendar(load.shipped())


# -- small helpers ---------------------------------------------------------------------


@lru_cache(maxsize=1)
def _mainland() -> tuple[ZoneInfo, ...]:
    return tuple(ZoneInfo(name) for name in _MAINLAND)


def _grouped(facts: Iterable[_RegionalFact]) -> dict[str, tuple[_RegionalFact, ...]]:
    grouped: dict[str, list[_RegionalFact]] = {}
    for fact in facts:
        grouped.setdefault(fact.region, []).append(fact)
    return {region: tuple(found) for region, found in grouped.items()}


def _valid(facts: Iterable[_Rule], on: date | None) -> list[_Rule]:
    return [
        fact
        for fact in facts
        if on is None
        or (
            (fact.valid_from is None or fact.valid_from <= on)
            and (fact.valid_to is None or on <= fact.valid_to)
        )
    ]


def _latest(facts: list[_Rule]) -> _Rule | None:
    """The rule that has held since the latest day."""
    return max(
        facts, key=lambda fact: (fact.valid_from or date.min, fact.valid_to is None), default=None
    )


def _check_region(region: str, known: Iterable[str]) -> None:
    country, _, part = region.partition("-")
    if region in known or (part and country in known and country != NATIONAL):
        return
    raise ValueError(
        f"region {region!r} is not known. Give an ISO 3166 code: a country (US, GB) or a "
        "part of one (US-GA, GB-SCT)."
    )


def _is_midterm_season(posted_at: datetime | None, years: tuple[int, ...]) -> bool:
    """Whether "midterms" may be the election: the year before, or named, or unknown."""
    if posted_at is None or any(year % 4 == 2 for year in years):
        return True
    return posted_at.year % 4 in {1, 2}


def _shift(day: date, by: timedelta) -> date:
    """A day moved by some days, and kept inside the years that a date can have."""
    try:
        return day + by
    except OverflowError:
        return date.min if by < timedelta(0) else date.max


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


def _of_party(found: list[Election], said: Mentions) -> Election | None:
    """The first election, of the named party if one is named."""
    if said.party:
        for election in found:
            if election.party in {"", said.party}:
                return election
    return found[0] if found else None


def _votes_in(election: Election, districts: tuple[tuple[str, int], ...]) -> bool:
    """Whether an election is held in one of the congressional districts."""
    if election.scope != "district" or "House" not in election.name:
        return False
    return any(
        election.region == region
        and re.search(rf"\b{number}(?:st|nd|rd|th) district", election.name)
        for region, number in districts
    )


def _true(election: Election, event: str, why: str) -> TrueDay:
    return TrueDay(
        event=event,
        region=election.region,
        kind=election.kind,
        party=election.party,
        scope=election.scope,
        why=why,
        election_day=election.day,
        source=election.source,
        status=election.status,
    )


def _sureness(true: TrueDay) -> tuple[bool, bool, bool, str, str]:
    partial = true.scope not in {"national", "statewide"}
    return (
        true.event != "election_day",
        true.status == "inferred",
        partial,
        true.region,
        true.event,
    )


def _merge(windows: list[_Window]) -> _Window:
    elections = {e.key: e for window in windows for e in window.elections}
    candidates = {e.key: e for window in windows for e in window.candidates}
    unsettled = {e.key: e for window in windows for e in window.unsettled}
    true_days: dict[date, tuple[TrueDay, ...]] = {}
    superseded: dict[date, tuple[Election, ...]] = {}
    for window in windows:
        for day, found in window.true_days.items():
            true_days[day] = tuple(dict.fromkeys((*true_days.get(day, ()), *found)))
        for day, moved in window.superseded.items():
            superseded[day] = tuple(dict.fromkeys((*superseded.get(day, ()), *moved)))
    return _Window(
        elections=_ordered(elections),
        candidates=_ordered(candidates),
        unsettled=_ordered(unsettled),
        true_days=MappingProxyType(true_days),
        disputed=frozenset().union(*(window.disputed for window in windows)),
        superseded=MappingProxyType(superseded),
    )


def _ordered(elections: Mapping[str, Election]) -> tuple[Election, ...]:
    return tuple(sorted(elections.values(), key=lambda e: (e.day, e.key)))
