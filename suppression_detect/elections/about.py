"""What a tweet speaks of: its regions, its election, and the days that are true for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from suppression_detect.elections.values import Election, TrueDay
from suppression_detect.elections.windows import TrueDays

MISS_BEFORE, MISS_AFTER = timedelta(days=21), timedelta(days=31)
"""How far a claimed day may lie before or after the election that it is taken for."""
NAMED_MISS = timedelta(days=120)
"""The same, where the text names the kind of election, or its district."""


@dataclass(frozen=True, slots=True)
class About:
    """What a tweet speaks of, as far as the calendar can tell.

    Attributes:
        regions: The regions it is judged in: named in the text, else the tweet's own, else
            merely mentioned, else the national one.
        named: Whether the text names a region, year, kind or district.
        kinds: Kinds of election that the text names ("primary", "midterm", "runoff").
        years: Years that the text names as an election's.
        party: The one party that the text names, or empty.
        days: The posting day in local time, every one that is right in some zone.
        elections: Every settled election that it could mean, in order of days: those of its
            regions from shortly before the posting year to spring of the second year after;
            without a region also those of every US state.
        election: The one it is judged against, or ``None`` where nothing can be settled:
            no match, sources in conflict, or facts older than the tweet.
        true_days: Every day on which something about voting truly happens in these regions,
            and what.
        disputed: Days that sources disagree on or that have no source; no claim that names
            one of them can be called wrong.
        superseded: Days that an election was once set for, and those elections.
        early_voting: First and last day of early voting for ``election``, if known.
        early_voting_known: Whether the dates of early voting are known. If they are and
            ``early_voting`` is ``None``, there is none.
        known_deadlines: Events (``registration_online``, ``absentee_return``) whose day is
            known for ``election``; a claim about another event cannot be called wrong.
        stale: The facts end before the tweet's season, and neither a law nor a later fact gives
            the election.
    """

    regions: tuple[str, ...]
    named: bool
    kinds: frozenset[str]
    years: tuple[int, ...]
    party: str
    days: tuple[date, ...]
    elections: tuple[Election, ...]
    election: Election | None
    true_days: TrueDays
    disputed: frozenset[date]
    superseded: Mapping[date, tuple[Election, ...]]
    early_voting: tuple[date, date] | None
    early_voting_known: bool
    known_deadlines: frozenset[str]
    stale: bool

    def is_true(self, day: date, *events: str) -> bool:
        """Whether something of ``events`` (any event, if none is given) happens on a day."""
        found = self.true_days.get(day, ())
        return any(not events or true.event in events for true in found)

    def why(self, day: date, *events: str) -> tuple[TrueDay, ...]:
        """What happens on a day, the surest first."""
        found = self.true_days.get(day, ())
        return tuple(true for true in found if not events or true.event in events)

    def nearest(self, day: date) -> Election | None:
        """The settled election of the judged regions that lies nearest to a day.

        Elections that were over when the tweet was posted do not count.
        """
        today = self.days[0] if self.days else date.min
        judged = frozenset(self.regions).union(*map(_belongs_to, self.regions))
        near = [
            (
                max((election.day - day).days, (day - election.end_day).days, 0),
                election.day < day,
                bool(election.party),
                election.key,
                election,
            )
            for election in self.elections
            if election.region in judged and election.whole and election.end_day >= today
        ]
        return min(near)[-1] if near else None

    def missed(self, day: date, *, early: bool = False) -> Election | None:
        """The election that a claimed election day misses, or ``None`` if it cannot be told.

        Args:
            day: The day that a post claims one votes on.
            early: The post speaks of early voting, so its days are true as well.

        Returns:
            ``None`` when the day is an election day in any region the tweet could mean, is
            disputed, or lies too far from every election to be taken for it.
        """
        events = ("election_day", "early_voting") if early else ("election_day",)
        if self.is_true(day, *events) or day in self.disputed:
            return None
        if early and not self.early_voting_known:
            return None
        if self.kinds or (self.election is not None and not self.election.whole):
            target, before, after = self.election, NAMED_MISS, NAMED_MISS
        else:
            target, before, after = self.nearest(day), MISS_BEFORE, MISS_AFTER
            if self.election is None and target is not None and self._is_doubtful(day, target):
                return None
        if target is None or not target.day - before <= day <= target.end_day + after:
            return None
        return target

    def _is_doubtful(self, day: date, near: Election) -> bool:
        """Whether the day may belong to an election whose day is disputed or not known yet."""
        if self.stale:
            return True
        return any(min(abs(day - d), abs(near.day - d)) <= MISS_AFTER for d in self.disputed)


def _belongs_to(region: str) -> Iterator[str]:
    """What a region is a part of, by its code: ``US`` of ``US-GA``."""
    while "-" in region:
        region = region.rpartition("-")[0]
        yield region
