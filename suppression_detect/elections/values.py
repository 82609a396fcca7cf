"""The values of the calendar: elections, deadlines, hours, ways to vote and other facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, time, timedelta
from typing import Any

SETTLED = frozenset({"confirmed", "single-source", "computed", "announced"})
"""Statuses that can make a claim right or wrong. The others only make it doubtful."""

VARIES = "varies by county"
"""The note of a deadline that is true of the region only as a whole."""

KINDS = (
    "general",
    "presidential",
    "primary",
    "presidential primary",
    "caucus",
    "runoff",
    "special",
    "spring",
    "municipal",
    "european parliament",
    "referendum",
)
STATUSES = (
    "confirmed",  # two sources, or a law and a source
    "single-source",
    "computed",  # from a law
    "announced",  # officially set, not yet held
    "tentative",  # what today's law says of a day that may still move
    "superseded",  # once set, then moved
    "conflict",  # sources disagree
    "unverified",  # no stored source
    "cancelled",
)
SCOPES = ("national", "statewide", "district", "local")
EVENTS = (
    "registration",
    "registration_in_person",
    "registration_online",
    "registration_mail",
    "registration_mail_postmark",
    "registration_mail_received",
    "early_voting_start",
    "early_voting_end",
    "mail_ballots_out",
    "absentee_request",
    "absentee_return",
)


@dataclass(frozen=True, slots=True)
class Election:
    """One election of one region.

    Attributes:
        key: Unique name, made of region, day, kind and what else tells it apart.
        region: ISO 3166 code of the voters' region (``US-GA``).
        day: The election day; the first one when voting takes several days.
        end_day: The last day of voting; the same as ``day`` for a single one.
        kind: One of ``KINDS``.
        party: Whose primary or caucus it is; empty for everybody's.
        scope: ``national``, ``statewide``, or for a part of the region ``district`` or
            ``local``. An election of a part never settles a claim about the whole.
        name: How to call it in a sentence.
        source: Source ids, joined by ``;``; ``sources.csv`` explains them.
        status: One of ``STATUSES``.
        note: What a reader should know besides.
    """

    key: str
    region: str
    day: date
    end_day: date
    kind: str
    party: str
    scope: str
    name: str
    source: str
    status: str
    note: str = ""

    @property
    def country(self) -> str:
        """ISO 3166-1 code of the country."""
        return self.region[:2]

    @property
    def settled(self) -> bool:
        """Whether the day is sure enough to judge a claim by."""
        return self.status in SETTLED

    @property
    def whole(self) -> bool:
        """Whether the whole region votes."""
        return self.scope in {"national", "statewide"}

    @property
    def days(self) -> tuple[date, ...]:
        """Every day on which votes are cast, first to last."""
        span = (self.end_day - self.day).days
        return tuple(self.day + timedelta(n) for n in range(span + 1))

    def to_dict(self) -> dict[str, str]:
        """JSON-ready; ``from_dict`` is the inverse."""
        return {f.name: str(getattr(self, f.name)) for f in fields(self)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Election:
        """Make an election of what ``to_dict`` gave.

        Raises:
            KeyError: A field is missing.
            ValueError: A day is not an ISO date.
        """
        values = {f.name: data[f.name] for f in fields(cls)}
        for name in ("day", "end_day"):
            if isinstance(values[name], str):
                values[name] = date.fromisoformat(values[name])
        return cls(**values)


@dataclass(frozen=True, slots=True)
class Deadline:
    """One dated fact around an election: a last day, or the start of something."""

    region: str
    election_day: date
    event: str
    party: str
    day: date
    source: str
    status: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Hours:
    """When polling places are open, in local time.

    ``opens`` and ``closes`` are the earliest in the region, ``opens_latest`` and
    ``closes_latest`` the latest; they differ where counties or towns choose.
    """

    region: str
    opens: time | None
    opens_latest: time | None
    closes: time | None
    closes_latest: time | None
    by_county: bool
    valid_from: date | None
    valid_to: date | None
    source: str
    as_of: str
    status: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Method:
    """Whether a way to cast a vote exists.

    ``method`` is in_person, mail, mail_to_all, drop_box, proxy, email, portal, fax, upload,
    text, phone, app, internet or social_media; ``voters`` is all, overseas_military or
    disabled; ``available`` is yes, no or varies.
    """

    region: str
    method: str
    voters: str
    available: str
    valid_from: date | None
    valid_to: date | None
    source: str
    as_of: str
    status: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class VoterId:
    """What a voter shows at the polls.

    ``level`` is none, any, photo or photo_or_two_others; ``without_it`` is what helps a
    voter who has none: affidavit, impediment_affidavit, vouching, or empty.
    """

    region: str
    level: str
    without_it: str
    valid_from: date | None
    valid_to: date | None
    source: str
    as_of: str
    status: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Registration:
    """Until when a voter can register by one channel, as a rule.

    ``days_before`` counts back from election day (0: on the day itself); ``same_day`` is
    yes, no, early_voting, not_needed or conflict. A rule misses every fourth true deadline
    (holidays, courts, changed laws), so it never makes a dated claim wrong.
    """

    region: str
    channel: str
    days_before: int | None
    same_day: str
    as_of: str
    valid_from: date | None
    valid_to: date | None
    source: str
    status: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class EarlyVoting:
    """In which days before a general election votes were taken early in a year.

    ``kind`` is early_voting or in_person_absentee; without days there was none for all.
    """

    region: str
    kind: str
    opens_before: int | None
    closes_before: int | None
    as_of: str
    source: str
    status: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class MailBallot:
    """Until when a ballot sent by mail counts.

    ``counts_by`` is postmark or received. Days before and after are counted from
    election day.
    """

    region: str
    counts_by: str
    postmark_days_before: int | None
    received_days_after: int | None
    received_time: time | None
    as_of: str
    valid_from: date | None
    valid_to: date | None
    source: str
    status: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Region:
    """A country or a part of one: its names, clocks, and where to ask.

    ``facts_from`` and ``facts_to`` bound the days for which the shipped elections of the
    region are meant to be complete; ``None`` where they never were.
    """

    code: str
    name: str
    parent: str
    other_names: tuple[str, ...]
    abbreviations: tuple[str, ...]
    demonyms: tuple[str, ...]
    zones: tuple[str, ...]
    site: str
    hotline: str
    facts_from: date | None
    facts_to: date | None


@dataclass(frozen=True, slots=True)
class Place:
    """A name that points at a region: a city or county, or a word for one election.

    ``type`` is place or topic (Knesset, Brexit referendum); ``kind`` is the kind of
    election that a topic means, or empty.
    """

    name: str
    regions: tuple[str, ...]
    type: str
    kind: str


@dataclass(frozen=True, slots=True)
class Source:
    """What a source id stands for. ``grade`` runs from A (official) to D (no source)."""

    id: str
    type: str
    where: str
    what: str
    grade: str


@dataclass(frozen=True, slots=True)
class Official:
    """Where a voter of the region can ask."""

    region: str
    site: str
    hotline: str


@dataclass(frozen=True, slots=True)
class TrueDay:
    """Why a day is a true one: something about voting happens on it.

    ``event`` is ``election_day``, ``early_voting`` or one of ``EVENTS``. ``status`` is the
    fact's own, or ``inferred``: a rule of another year says so. That spares a claim, and
    proves nothing. ``election_day`` tells the election that a deadline belongs to.
    """

    event: str
    region: str
    kind: str
    party: str
    scope: str
    why: str
    election_day: date
    source: str
    status: str
