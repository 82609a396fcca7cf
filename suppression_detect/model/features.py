"""What the model sees of a reading: words, letters, roles, judged days, findings and stance.

Word counts alone cannot tell a true date from a wrong one, so days and hours enter as what the
calendar says of them, and what the rules found enters with its stance.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import sqrt

from suppression_detect.reading import Reading, Unit
from suppression_detect.reading.dates import DateMention, TimeMention
from suppression_detect.verdict import Finding

Term = tuple[str, float]
"""A feature's name and its value."""

_BLOCKS = {"w": 1.0, "c": 0.7, "r": 0.8, "x": 0.5}
_LETTERS = re.compile(r"[a-z0-9'#@=?!]+")
_UNSEEN = re.compile(r"https?://\S+|@\w+")
_NEAR = (0, 1, 2, 4, 8, 15, 31, 61, 121)


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a reading that is scored: the whole tweet, or one sentence.

    Attributes:
        first: Its first unit.
        last: Its last unit.
        start: First character in the original text.
        end: Character after the last.
    """

    first: int
    last: int
    start: int
    end: int


def whole(reading: Reading) -> Part:
    """The whole tweet as one part."""
    return Part(0, len(reading.units) - 1, 0, len(reading.tweet.text))


def sentences(reading: Reading) -> list[Part]:
    """The sentences of a tweet that have at least two words."""
    parts = []
    first = 0
    for i, unit in enumerate((*reading.units, None)):
        if unit is None or unit.norm == "\n":
            if i - first >= 2:
                start, end = reading.span(first, i - 1)
                parts.append(Part(first, i - 1, start, end))
            first = i + 1
    return parts


def terms(reading: Reading, findings: Iterable[Finding], part: Part) -> list[Term]:
    """The features of a part, each block scaled to the same length."""
    units = reading.units[part.first : part.last + 1]
    names = [_name(reading, unit) for unit in units]
    blocks = {
        "w": _words(names),
        "c": _chars(reading.folded.text, units),
        "r": _roles(units, names),
        "x": _facts(
            reading, units, [f for f in findings if f.start < part.end and part.start < f.end]
        ),
    }
    found: list[Term] = []
    for block, features in blocks.items():
        distinct = set(features)
        if distinct:
            value = _BLOCKS[block] / sqrt(len(distinct)) if block != "x" else _BLOCKS[block]
            found += [(f"{block}:{feature}", value) for feature in sorted(distinct)]
    return found


def day_status(reading: Reading, mention: DateMention) -> str:
    """What the calendar says of a day: election, early, deadline, wrong, past or open."""
    about = reading.about
    if not mention.days or mention.vague:
        return "vague"
    if any(about.is_true(day, "election_day") for day in mention.days):
        return "election"
    if any(about.is_true(day, "early_voting") for day in mention.days):
        return "early"
    if any(about.is_true(day) for day in mention.days):
        return "deadline"
    if about.days and all(day < about.days[0] for day in mention.days):
        return "past"
    missed = [about.missed(day) for day in mention.days]
    if all(missed):
        late = missed[0] is not None and mention.days[0] > missed[0].day
        return "late" if late else "wrong"
    return "open"


def time_status(reading: Reading, mention: TimeMention) -> str:
    """What the polling hours say of a time: opens, closes, inside, early, late or unknown."""
    hours = reading.hours
    last = max(mention.times)
    if hours is None or hours.opens is None or hours.closes is None:
        return f"hour {last.hour}"
    opens = {hours.opens, hours.opens_latest}
    closes = {hours.closes, hours.closes_latest}
    if not closes.isdisjoint(mention.times):
        return "closes"
    if not opens.isdisjoint(mention.times):
        return "opens"
    latest = hours.closes_latest or hours.closes
    if any(hours.opens < time < latest for time in mention.times):
        return "inside"
    return "late" if last > latest else "early"


def _name(reading: Reading, unit: Unit) -> str:
    if unit.day is not None:
        return "DAY." + day_status(reading, unit.day)
    if unit.time is not None:
        return "TIME." + time_status(reading, unit.time)
    if "LINK" in unit.roles:
        return "LINK"
    if "HANDLE" in unit.roles:
        return "HANDLE"
    if "NUMBER" in unit.roles:
        return "DIAL" if "DIAL" in unit.roles else "NUMBER"
    return unit.norm


def _words(names: list[str]) -> Iterator[str]:
    names = [name for name in names if name != "\n"]
    for i, name in enumerate(names):
        yield name
        if i:
            yield f"{names[i - 1]} {name}"
        if i > 1:
            yield f"{names[i - 2]} {names[i - 1]} {name}"


def _chars(text: str, units: tuple[Unit, ...]) -> Iterator[str]:
    if not units:
        return
    stretch = _UNSEEN.sub(" ", text[units[0].start : units[-1].end])
    for word in _LETTERS.findall(stretch):
        padded = f" {word} "
        for size in (3, 4, 5):
            for i in range(len(padded) - size + 1):
                yield padded[i : i + size]


def _roles(units: tuple[Unit, ...], names: list[str]) -> Iterator[str]:
    before: list[str] = []
    for unit, name in zip(units, names, strict=True):
        if unit.norm == "\n":
            before = []
            continue
        roles = [name] if unit.day is not None else sorted(unit.roles)[:3]
        if not roles:
            continue
        for role in roles:
            yield role
            for n, earlier in enumerate(reversed(before[-4:])):
                yield f"{earlier}>{role}"
                if n == 0 and len(before) > 1:
                    yield f"{before[-2]}>{before[-1]}>{role}"
        before.append(roles[0])


def _facts(reading: Reading, units: tuple[Unit, ...], findings: list[Finding]) -> Iterator[str]:
    about = reading.about
    text = reading.tweet.text
    statuses = {day_status(reading, unit.day) for unit in units if unit.day is not None}
    for unit in units:
        if unit.time is not None:
            yield f"time {time_status(reading, unit.time)}"
    for status in statuses:
        yield f"day {status}"
    if len(statuses) > 1:
        yield "days " + " ".join(sorted(statuses))
    if about.election is not None and about.days:
        left = (about.election.day - about.days[-1]).days
        bucket = sum(left > near for near in _NEAR)
        yield f"days left {bucket}"
        for status in statuses:
            yield f"day {status} left {min(bucket, 3)}"
    else:
        yield "no election"
    for finding in findings:
        yield f"{finding.stance} {finding.rule}"
        yield f"{finding.stance} {finding.category}"
        yield f"{finding.stance} {finding.strength}"
    if not findings:
        yield "no finding"
    if text.startswith("RT @"):
        yield "retweet"
    if any(unit.norm == "?" for unit in units) or "?" in text:
        yield "question"
    if '"' in reading.folded.text or "'" in text[:1]:
        yield "quote"
    yield f"length {min(len(units) // 8, 6)}"
