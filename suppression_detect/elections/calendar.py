"""The calendar: who votes when, until when, how, and which election a tweet speaks of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from os import PathLike
from typing import TYPE_CHECKING, Protocol, TypeVar
from zoneinfo import ZoneInfo

from suppression_detect.elections import judging, load, windows
from suppression_detect.elections.about import About
from suppression_detect.elections.judging import NATIONAL
from suppression_detect.elections.mentions import Mentions
from suppression_detect.elections.values import (
    SETTLED,
    VARIES,
    Deadline,
    EarlyVoting,
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
from suppression_detect.tweet import has_hour

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

_BEFORE, _AFTER = timedelta(days=45), timedelta(days=460)
_MAINLAND = ("America/New_York", "America/Los_Angeles")


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
        "_facts",
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
        self._facts = facts
        self._regions = {region.code: region for region in facts.regions}
        self._elections = tuple(sorted(facts.elections, key=windows.order))
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
        self._true_of = lru_cache(maxsize=4096)(self._find_true)
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

    def __reduce__(self) -> tuple[Callable[..., Calendar], tuple[object, ...]]:
        if self._facts is load.shipped():
            return _shipped, ()
        return Calendar, (self._facts,)

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

    def every_hours(self, region: str) -> tuple[Hours, ...]:
        """When polls are open in a region, by every rule that is known, old ones too.

        Raises:
            ValueError: The region does not exist.
        """
        return tuple(self._of_chain(self._hours, region))

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

    def early_voting_rules(self, region: str) -> tuple[EarlyVoting, ...]:
        """In which days one could vote early before a general election, as practised in a year.

        Raises:
            ValueError: The region does not exist.
        """
        return self._of_chain(self._early_rules, region)

    def facts_end(self, region: str) -> date | None:
        """The day up to which a region's elections are meant to be complete, if ever they were.

        Raises:
            ValueError: The region does not exist.
        """
        ends = (self._regions[code].facts_to for code in self._chain(region))
        return next((end for end in ends if end is not None), None)

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
        Eastern to Pacific time. A naive time is taken as UTC. Midnight to the second is taken
        as a day whose hour is not known, since that is what files with bare dates give.

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
            moments = [posted_at]
            if not has_hour(posted_at):
                moments.append(posted_at + timedelta(days=1, microseconds=-1))
            found = {moment.astimezone(zone).date() for zone in zones for moment in moments}
            return tuple(sorted(found))
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
            own = self._as_state(own)
        said = self._gazetteer.read(tweet.text)
        said = judging.without_exams(said, tweet.posted_at)
        judged, searched = self._scope(said, own)
        days = self.local_days(tweet.posted_at, judged[0] if len(judged) == 1 else own)
        window = self._around(judged, searched, days, said.years)
        election = judging.judge(
            said,
            judged,
            days,
            window,
            covered=bool(days) and all(self._is_covered(region, days[0]) for region in judged),
        )
        if election is None and not days and not said.years:
            election = judging.voted_on_once(
                said, [e for region in judged for e in self._of(self._chain(region))]
            )
        if election is not None and window is windows.EMPTY:
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
        if own is not None:
            # "US election", "European elections" from a voter whose region is known: it
            # knows more.
            bound = tuple(own if self._has_part_in(own, region) else region for region in bound)
        judged = bound or ((own,) if own else ()) or said.places or (NATIONAL,)
        spared = dict.fromkeys((*judged, *said.places, *said.mentioned))
        if own is not None:
            spared[own] = None
        elif not bound:
            spared[NATIONAL] = None
        return tuple(dict.fromkeys(judged)), tuple(sorted(spared))

    def _as_state(self, region: str) -> str:
        """``US-PR`` for ``PR``: a territory of the United States has two codes."""
        chain = self._chain(region)
        return chain[1] if chain[1:2] == (f"{NATIONAL}-{region}",) else region

    def _has_part_in(self, own: str, region: str) -> bool:
        if region == NATIONAL:
            return own.startswith(f"{NATIONAL}-")
        if region != "EU":
            return False
        return any(e.kind == "european parliament" for e in self._of(self._chain(own)))

    def _around(
        self,
        judged: tuple[str, ...],
        searched: tuple[str, ...],
        days: tuple[date, ...],
        years: tuple[int, ...],
    ) -> windows.Window:
        """The window of the posting year, and one for each year that is named besides."""
        wanted: list[int] = [days[0].year] if days else []
        for year in years:
            if not any(known <= year <= known + 1 for known in wanted):
                wanted.append(year)
        return self._window(judged, searched, *wanted) if wanted else windows.EMPTY

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
            end = self.facts_end(region)
            known = election is not None and end is not None and election.day > end
            if end is not None and when > end and not known:
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
            frozenset(
                deadline.event
                for deadline in self._deadlines.get((region, election.day), ())
                if deadline.status in SETTLED and deadline.note != VARIES
            )
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
        self, judged: tuple[str, ...], searched: tuple[str, ...], year: int, *years: int
    ) -> windows.Window:
        if years:
            return windows.merge([self._window(judged, searched, one) for one in (year, *years)])
        first = _shift(date(year, 1, 1), -_BEFORE)
        last = _shift(date(year, 12, 31), _AFTER)
        found: dict[str, Election] = {}
        for region in searched:
            for code in (region, *self._children.get(region, ())):
                for election in self._of(self._chain(code)):
                    if first <= election.end_day and election.day <= last:
                        found[election.key] = election
        belongs = frozenset(code for region in judged for code in self._chain(region))
        return windows.make(found.values(), belongs, self._true_of)

    def _find_true(self, election: Election) -> tuple[windows.Span, ...]:
        around = windows.Around(
            place=self._regions[election.region].name,
            deadlines=self._deadlines.get((election.region, election.day), ()),
            early_voting=self.early_voting(election.region, election.day),
            early_rules=self._early_rules.get(election.region, ()),
            registrations=self._registrations.get(election.region, ()),
            mail_ballots=tuple(_valid(self._mail.get(election.region, ()), election.day)),
        )
        return tuple(windows.true_days_of(election, around))

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
        return tuple(sorted(found, key=windows.order))


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


def _shift(day: date, by: timedelta) -> date:
    """A day moved by some days, and kept inside the years that a date can have."""
    try:
        return day + by
    except OverflowError:
        return date.min if by < timedelta(0) else date.max
