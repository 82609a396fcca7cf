"""What the calendar knows, put for people: a region's rules, and a table of what is covered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time

from suppression_detect.elections.calendar import Calendar
from suppression_detect.elections.judging import NATIONAL
from suppression_detect.elections.values import (
    EarlyVoting,
    Election,
    Hours,
    MailBallot,
    Method,
    Registration,
    VoterId,
)

_LEVELS = {
    "none": "no document is asked for",
    "any": "a document, with or without photo",
    "photo": "a photo ID",
    "photo_or_two_others": "a photo ID, or two other documents",
}
_WITHOUT = {
    "affidavit": "without it, sign an affidavit",
    "impediment_affidavit": "without it, declare what kept you from getting one",
    "vouching": "without it, another voter may vouch",
}
_SAME_DAY = {
    "yes": "also on election day",
    "no": "not on election day",
    "early_voting": "also during early voting, not on election day",
    "not_needed": "no registration is needed",
    "conflict": "sources disagree on election day",
}
_METHODS = {
    "mail_to_all": "a ballot mailed to every voter",
    "email": "e-mail",
    "text": "text message",
    "phone": "telephone",
    "internet": "online",
    "portal": "web portal",
}
_VOTERS = {
    "all": "",
    "overseas_military": "voters abroad and in the military",
    "disabled": "voters with disabilities",
}


@dataclass(frozen=True, slots=True)
class Told:
    """One fact about a region as a line for people."""

    about: str
    says: str
    since: str
    status: str
    source: str


def rules_of(calendar: Calendar, region: str, days: Iterable[date]) -> Iterator[Told]:
    """Hours, voter ID, registration, early voting, mail and ways to vote of a region.

    Args:
        calendar: The calendar.
        region: ISO 3166 code.
        days: Election days for which the rules are wanted; today's rules, if there is none.
    """
    wanted: list[date | None] = list(dict.fromkeys(days))
    if not wanted:
        wanted.append(None)
    hours = [calendar.hours(region, on=day) for day in wanted]
    yield from (_hours(rule) for rule in dict.fromkeys(hours) if rule)
    ids = [calendar.voter_id(region, on=day) for day in wanted]
    yield from (_voter_id(rule) for rule in dict.fromkeys(ids) if rule)
    for rule in dict.fromkeys(r for day in wanted for r in calendar.registration(region, on=day)):
        yield _registration(rule)
    years = {str(day.year) for day in wanted if day}
    early = calendar.early_voting_rules(region)
    yield from (_early(rule) for rule in early if not years or rule.as_of in years)
    for mail in dict.fromkeys(r for day in wanted for r in calendar.mail_ballots(region, on=day)):
        yield _mail(mail)
    for way in dict.fromkeys(r for day in wanted for r in _ways(calendar, region, day)):
        yield _method(way)


def _ways(calendar: Calendar, region: str, day: date | None) -> Iterator[Method]:
    """The ways to vote; a region's own word outranks its country's."""
    told: dict[tuple[str, str], str] = {}
    for way in calendar.methods(region, on=day):
        if told.setdefault((way.method, way.voters), way.region) == way.region:
            yield way


def _hours(rule: Hours) -> Told:
    says = f"{_span(rule.opens, rule.opens_latest)} to {_span(rule.closes, rule.closes_latest)}"
    if rule.by_county:
        says += ", by county"
    return Told("polling hours", _noted(says, rule.note), _since(rule), rule.status, rule.source)


def _span(first: time | None, last: time | None) -> str:
    if first is None:
        return "?"
    if last is None or last == first:
        return f"{first:%H:%M}"
    return f"{first:%H:%M}-{last:%H:%M}"


def _voter_id(rule: VoterId) -> Told:
    says = ", ".join(filter(None, (_LEVELS[rule.level], _WITHOUT.get(rule.without_it))))
    return Told("voter ID", _noted(says, rule.note), _since(rule), rule.status, rule.source)


def _registration(rule: Registration) -> Told:
    channel = rule.channel.replace("_", " ")
    days = rule.days_before
    until = f"until {days} days before" if days else "until election day" if days == 0 else ""
    says = "; ".join(filter(None, (until, _SAME_DAY.get(rule.same_day, rule.same_day))))
    about = f"registration, {channel}"
    return Told(about, _noted(says, rule.note), _since(rule), rule.status, rule.source)


def _early(rule: EarlyVoting) -> Told:
    if rule.opens_before is None:
        says = "none for all voters"
    else:
        last = "" if rule.closes_before is None else f" to {rule.closes_before}"
        says = f"from {rule.opens_before}{last} days before a general election"
    about = rule.kind.replace("_", " ")
    return Told(about, _noted(says, rule.note), f"as of {rule.as_of}", rule.status, rule.source)


def _mail(rule: MailBallot) -> Told:
    after = rule.received_days_after
    arrive = "by election day" if not after else f"within {after} days after"
    at = f", {rule.received_time:%H:%M}" if rule.received_time else ""
    says = f"must arrive {arrive}{at}"
    if rule.counts_by == "postmark":
        before = rule.postmark_days_before or 0
        mark = f"{before} days before election day" if before else "election day"
        says = f"postmarked by {mark}, {says}"
    about = "return of a mail ballot"
    return Told(about, _noted(says, rule.note), _since(rule), rule.status, rule.source)


def _method(rule: Method) -> Told:
    way = _METHODS.get(rule.method, rule.method.replace("_", " "))
    says = " for ".join(filter(None, (rule.available, _VOTERS.get(rule.voters, rule.voters))))
    return Told(f"voting, {way}", _noted(says, rule.note), _since(rule), rule.status, rule.source)


def _noted(says: str, note: str) -> str:
    return f"{says} ({note})" if note else says


def _since(rule: Hours | VoterId | Registration | MailBallot | Method) -> str:
    bounds = (
        f"from {rule.valid_from}" if rule.valid_from else "",
        f"to {rule.valid_to}" if rule.valid_to else "",
        f"as of {rule.as_of}" if rule.as_of else "",
    )
    return " ".join(filter(None, bounds))


# What is covered

_COLUMNS = (
    ("General", ("general", "presidential")),
    ("Primary", ("primary", "presidential primary")),
    ("Caucus", ("caucus",)),
    ("Run-off", ("runoff",)),
    ("Special", ("special",)),
    ("Local", ("municipal", "spring")),
    ("Referendum", ("referendum",)),
    ("European", ("european parliament",)),
)


@dataclass(frozen=True, slots=True)
class Coverage:
    """A table of counts: a title, names of the columns, and rows that begin with the year."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def coverage(calendar: Calendar) -> tuple[Coverage, Coverage]:
    """How many elections are known by year and kind, in the United States and elsewhere."""
    deadlines = Counter(
        deadline.election_day.year
        for deadline in calendar.all_deadlines
        if deadline.region.startswith(NATIONAL)
    )
    home = [e for e in calendar.elections() if e.country == NATIONAL]
    abroad = [e for e in calendar.elections() if e.country != NATIONAL]
    countries = len({e.country for e in abroad} - {"EU"})
    ours = tuple(name for name, kinds in _COLUMNS if any(e.kind in kinds for e in home))
    theirs = tuple(name for name, kinds in _COLUMNS if any(e.kind in kinds for e in abroad))
    return (
        Coverage(
            "United States, its states, district and territories",
            ("Year", *ours, "In districts", "Cannot settle", "Deadlines"),
            tuple(
                (*row, str(deadlines[int(row[0])] or "")) for row in _rows(home, ours, parts=True)
            ),
        ),
        Coverage(
            f"{countries} other countries and the European Union",
            ("Year", *theirs, "Cannot settle"),
            tuple(_rows(abroad, theirs, parts=False)),
        ),
    )


def _rows(
    found: list[Election], columns: tuple[str, ...], *, parts: bool
) -> Iterator[tuple[str, ...]]:
    kinds = dict(_COLUMNS)
    for year in sorted({e.day.year for e in found}):
        here = [e for e in found if e.day.year == year]
        settled = [e for e in here if e.settled]
        whole = [e for e in settled if not parts or e.scope != "district"]
        counts = [sum(e.kind in kinds[column] for e in whole) for column in columns]
        if parts:
            counts.append(len(settled) - len(whole))
        counts.append(len(here) - len(settled))
        yield (str(year), *(str(count or "") for count in counts))


def coverage_markdown(calendar: Calendar) -> str:
    """The tables of ``coverage`` as Markdown; the README holds exactly this."""
    lines: list[str] = []
    for table in coverage(calendar):
        lines += [f"{table.title}:", "", _line(table.columns)]
        lines.append(_line(("---", *("--:" for _ in table.columns[1:]))))
        lines += [*map(_line, table.rows), ""]
    return "\n".join(lines)


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"
