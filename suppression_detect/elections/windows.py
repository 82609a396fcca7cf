"""Everything that truly happens in some regions in a stretch of time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from operator import itemgetter
from types import MappingProxyType

from suppression_detect.elections.values import (
    Deadline,
    EarlyVoting,
    Election,
    MailBallot,
    Registration,
    TrueDay,
)

Span = tuple[date, date, TrueDay]
"""First day, last day, and what happens on each of them."""

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


class TrueDays(Mapping[date, tuple[TrueDay, ...]]):
    """What truly happens on each day, the surest first; a day is worked out when asked for.

    Most tweets name one day or none, and the windows of many regions are thousands of spans.
    """

    __slots__ = ("_every", "_found", "_long", "_longest", "_on", "spans")

    def __init__(self, spans: Iterable[Span]) -> None:
        """Take the spans."""
        self.spans = tuple(spans)
        self._found: dict[date, tuple[TrueDay, ...]] = {}
        self._every: tuple[date, ...] | None = None
        self._on: dict[date, list[tuple[int, TrueDay]]] | None = None
        self._long: list[tuple[date, int, date, TrueDay]] = []
        self._longest = timedelta(0)

    def __getitem__(self, day: date) -> tuple[TrueDay, ...]:
        found = self._found.get(day)
        if found is None:
            self._found[day] = found = self._work_out(day)
        if not found:
            raise KeyError(day)
        return found

    def _work_out(self, day: date) -> tuple[TrueDay, ...]:
        if self._on is None:
            self._on = {}  # most spans are of one day
            for n, (first, last, true) in enumerate(self.spans):
                if first == last:
                    self._on.setdefault(first, []).append((n, true))
                else:
                    self._long.append((first, n, last, true))
                    self._longest = max(self._longest, last - first)
            self._long.sort(key=itemgetter(0))  # what starts on one day keeps its order
        begin = bisect_left(self._long, day - self._longest, key=itemgetter(0))
        end = bisect_right(self._long, day, lo=begin, key=itemgetter(0))
        trues = [(n, true) for _, n, last, true in self._long[begin:end] if day <= last]
        trues += self._on.get(day, ())
        trues.sort(key=itemgetter(0))
        return tuple(sorted(dict.fromkeys(true for _, true in trues), key=_sureness))

    def until(self, events: Collection[str], election: date) -> list[tuple[date, TrueDay]]:
        """The last day of each such event of the election of that day, the surest first."""
        known = [
            (last, true)
            for _, last, true in self.spans
            if true.event in events and true.election_day == election
        ]
        return sorted(known, key=lambda pair: _sureness(pair[1]))

    def __iter__(self) -> Iterator[date]:
        if self._every is None:
            days = {
                first + timedelta(offset)
                for first, last, _ in self.spans
                for offset in range((last - first).days + 1)
            }
            self._every = tuple(sorted(days))
        return iter(self._every)

    def __len__(self) -> int:
        return sum(1 for _ in self)


@dataclass(frozen=True, slots=True)
class Window:
    """Everything about some regions in a stretch of time; many tweets fall into the same one."""

    elections: tuple[Election, ...]
    candidates: tuple[Election, ...]
    unsettled: tuple[Election, ...]
    true_days: TrueDays
    disputed: frozenset[date]
    superseded: Mapping[date, tuple[Election, ...]]


EMPTY = Window((), (), (), TrueDays(()), frozenset(), MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Around:
    """The facts around one election, out of which its true days follow."""

    place: str
    deadlines: tuple[Deadline, ...]
    early_voting: tuple[tuple[date, date] | None, bool]
    early_rules: tuple[EarlyVoting, ...]
    registrations: tuple[Registration, ...]
    mail_ballots: tuple[MailBallot, ...]


def make(
    found: Iterable[Election],
    belongs: frozenset[str],
    true_of: Callable[[Election], Iterable[Span]],
) -> Window:
    """Put elections and their true days in order.

    Args:
        found: Elections of every region that is looked at.
        belongs: Regions that a tweet is judged in.
        true_of: Gives the true days of an election.
    """
    ordered = sorted(found, key=order)
    settled = tuple(e for e in ordered if e.settled)
    unsettled = tuple(e for e in ordered if e.status in _UNSETTLED)
    superseded: dict[date, list[Election]] = {}
    for election in ordered:
        if election.status == "superseded":
            superseded.setdefault(election.day, []).append(election)
    return Window(
        elections=settled,
        candidates=tuple(e for e in settled if e.whole and e.region in belongs),
        unsettled=tuple(e for e in unsettled if e.whole and e.region in belongs),
        true_days=TrueDays(span for election in settled for span in true_of(election)),
        disputed=frozenset(day for e in unsettled for day in e.days),
        superseded=MappingProxyType({day: tuple(es) for day, es in superseded.items()}),
    )


def merge(windows: list[Window]) -> Window:
    """One window out of several."""
    elections = {e.key: e for window in windows for e in window.elections}
    candidates = {e.key: e for window in windows for e in window.candidates}
    unsettled = {e.key: e for window in windows for e in window.unsettled}
    superseded: dict[date, tuple[Election, ...]] = {}
    for window in windows:
        for day, moved in window.superseded.items():
            superseded[day] = tuple(dict.fromkeys((*superseded.get(day, ()), *moved)))
    return Window(
        elections=_ordered(elections),
        candidates=_ordered(candidates),
        unsettled=_ordered(unsettled),
        true_days=TrueDays(span for window in windows for span in window.true_days.spans),
        disputed=frozenset().union(*(window.disputed for window in windows)),
        superseded=MappingProxyType(superseded),
    )


def _ordered(elections: Mapping[str, Election]) -> tuple[Election, ...]:
    return tuple(sorted(elections.values(), key=order))


def true_days_of(election: Election, around: Around) -> Iterator[Span]:
    """The true days of one election."""
    yield election.day, election.end_day, _true(election, "election_day", election.name)
    if not election.whole or ("-" not in election.region and election.country == "US"):
        return  # the states have their own rows
    for deadline in around.deadlines:
        why = f"{_EVENT_TEXT[deadline.event]} in {around.place} for {election.day}"
        true = replace(
            _true(election, deadline.event, why),
            party=deadline.party,
            source=deadline.source,
            status=deadline.status,
        )
        yield deadline.day, deadline.day, true
    yield from _early_days(election, around)
    yield from _registration_days(election, around)
    yield from _mail_days(election, around)


def _early_days(election: Election, around: Around) -> Iterator[Span]:
    true = _true(election, "early_voting", f"early voting in {around.place} for {election.day}")
    starts = [d for d in around.deadlines if d.event == "early_voting_start"]
    ends = [d for d in around.deadlines if d.event == "early_voting_end"]
    eve = election.day - timedelta(1)
    span, known = around.early_voting
    if span:
        source = ";".join(dict.fromkeys(d.source for d in (*starts, *ends)))
        yield *span, replace(true, source=source, status=starts[0].status)
    elif starts:
        first = min(d.day for d in starts)
        yield first, eve, replace(true, source=starts[0].source, status="inferred")
    elif not known and election.kind == "general":
        rules = around.early_rules
        if opens := [rule.opens_before for rule in rules if rule.opens_before is not None]:
            first = election.day - timedelta(max(opens))
            source = ";".join(dict.fromkeys(rule.source for rule in rules))
            yield first, eve, replace(true, source=source, status="inferred")


def _registration_days(election: Election, around: Around) -> Iterator[Span]:
    """What the rule says; unless two sources agree, with the days it may roll to."""
    agreed = any(
        deadline.event.startswith("registration") and deadline.status == "confirmed"
        for deadline in around.deadlines
    )
    # A weekend or a holiday moves it, one way or the other.
    rolls = timedelta(0 if agreed else 2)
    for rule in around.registrations:
        if rule.days_before is None:
            continue
        day = election.day - timedelta(rule.days_before)
        why = f"last day to register in {around.place} for {election.day}"
        true = _true(election, f"registration_{rule.channel}", f"{why}, as a rule of {rule.as_of}")
        yield day - rolls, day + rolls, replace(true, source=rule.source, status="inferred")


def _mail_days(election: Election, around: Around) -> Iterator[Span]:
    for rule in around.mail_ballots:
        for days, what in (
            (-(rule.postmark_days_before or 0), "to mail a ballot"),
            (rule.received_days_after or 0, "for a mailed ballot to arrive"),
        ):
            day = election.day + timedelta(days)
            why = f"last day {what} in {around.place} for {election.day}"
            true = _true(election, "absentee_return", f"{why}, as a rule of {rule.as_of}")
            yield day, day, replace(true, source=rule.source, status="inferred")


def order(election: Election) -> tuple[date, bool, str]:
    """By day; on one day what everybody votes in comes before a party's own."""
    return election.day, bool(election.party), election.key


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
