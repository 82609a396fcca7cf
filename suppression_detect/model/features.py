"""What the text models see of a reading: words, letters, roles, judged days and hours.

Word counts alone cannot tell a true date from a wrong one, so days and hours enter as what the
calendar says of them. What the rules found is weighed by the judge, and not seen here, so that one
more finding can never lower a score.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from math import sqrt
from typing import Generic

from suppression_detect.model.rows import (
    Hand,
    Row,
    across,
    classes,
    content,
    pairs,
    roles,
    sorted_out,
    words,
)
from suppression_detect.reading import Reading, Unit
from suppression_detect.reading.dates import DateMention
from suppression_detect.reading.times import TimeMention

Term = tuple[str, float]
"""A feature's name and its value."""

# How much each block counts.
WORDS, CLASSES, LETTERS, ROLES, PAIRS, FACTS = 1.0, 1.0, 0.7, 0.8, 1.5, 0.5
_LETTERS = re.compile(r"[a-z0-9'#@=?!]+")
_UNSEEN = re.compile(r"https?://\S+|@\w+")
_DAY, _TIME = "DAY.", "TIME."
_NAMELESS = ("LINK", "HANDLE", "DIAL", "NUMBER")
_NAMELESS_SET = frozenset(_NAMELESS)
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


@dataclass(frozen=True, slots=True)
class Features(Generic[Row]):
    """What is seen of a part, in six blocks of distinct features, in the order of the text.

    Attributes:
        names: What each unit is called, in their order; see `unit_name`.
        words: Words and rows of two or three words, as names or their checksums.
        classes: Classes of words and rows of them.
        roles: Roles, and roles after roles of the same sentence.
        pairs: Roles with roles or classes of the same sentence, and with roles of the next.
        facts: What the calendar says of days and hours, and the post's form.
        spelled: Words as they are spelled, for their letters.
        letters: How many `grams` the spelled words have.
    """

    names: Sequence[str]
    words: Collection[Row]
    classes: Collection[Row]
    roles: Collection[Row]
    pairs: Collection[Row]
    facts: tuple[str, ...]
    spelled: tuple[str, ...]
    letters: int


class Sight(Generic[Row]):
    """What is seen of a reading, part by part.

    Args:
        reading: The reading.
        hand: How rows are written, `NAMES` or `CHECKSUMS`.
    """

    def __init__(self, reading: Reading, hand: Hand[Row]) -> None:
        self._reading = reading
        self._names = names = [unit_name(reading, unit) for unit in reading.units]
        self._words = words([name for name in names if name != "\n"], hand)
        # A part is one of the sentences, or all of them, and has their rows.
        starts = [0, *[stop + 1 for stop in reading.stops]]
        spans = list(map(slice, starts, (*reading.stops, len(names))))
        self._classes = [classes(names[span], hand) for span in spans]
        self._roles = [roles(reading.units[span], names[span], hand) for span in spans]
        contents = [content(reading.units[span], names[span]) for span in spans]
        told = list(map(sorted_out, contents))
        self._pairs = [
            pairs(words, *both, hand) for words, both in zip(contents, told, strict=True)
        ]
        self._across = [across(*two, hand) for two in pairwise(of_one for of_one, _ in told)]

    def features(self, part: Part) -> Features[Row]:
        """The features of a part."""
        reading = self._reading
        first, end = part.first, part.last + 1
        units, names = reading.units[first:end], self._names[first:end]
        before, within = bisect_left(reading.stops, first), bisect_left(reading.stops, end)
        # Sentence ends are no words; of two and three words, rows start one and two fewer.
        start, stop = first - before, end - within
        words = [
            row for n, rows in enumerate(self._words) for row in rows[start : max(stop - n, 0)]
        ]
        spelled = tuple(dict.fromkeys(_spelled(reading.folded.text, units)))
        return Features(
            names,
            dict.fromkeys(words),
            dict.fromkeys(chain.from_iterable(self._classes[before : within + 1])),
            dict.fromkeys(chain.from_iterable(self._roles[before : within + 1])),
            dict.fromkeys(
                chain.from_iterable(self._pairs[before : within + 1] + self._across[before:within])
            ),
            tuple(dict.fromkeys(_facts(reading, units, names))),
            spelled,
            sum(map(len, map(grams, spelled))),
        )

    def parts(self, everything: Features[Row]) -> list[tuple[Part, Features[Row]]]:
        """The sentences and their features; one sentence alone is the whole.

        Args:
            everything: The features of the whole tweet.
        """
        parts = sentences(self._reading) or [whole(self._reading)]
        if len(parts) == 1:
            return [(parts[0], everything)]
        return [(part, self.features(part)) for part in parts]


def see(
    reading: Reading, hand: Hand[Row]
) -> tuple[Features[Row], list[tuple[Part, Features[Row]]]]:
    """What is seen of the whole tweet, and of each sentence; one sentence alone is the whole."""
    sight = Sight(reading, hand)
    seen = sight.features(whole(reading))
    return seen, sight.parts(seen)


def blocks(
    seen: Features[Row], letters: Collection[Row]
) -> tuple[tuple[Collection[Row], float], ...]:
    """The blocks that have a length, with how much each counts; letters are written by who asks."""
    return (
        (seen.words, WORDS),
        (seen.classes, CLASSES),
        (letters, LETTERS),
        (seen.roles, ROLES),
        (seen.pairs, PAIRS),
    )


def terms(seen: Features[str]) -> list[Term]:
    """The features, seen by their `NAMES`, with values; each block but facts has the same length.

    The letters of a word count once for each distinct word that has them.
    """
    letters = [gram for word in seen.spelled for gram in grams(word)]
    found = [
        (name, weight / sqrt(len(names)))
        for names, weight in blocks(seen, letters)
        for name in names
    ]
    return found + [(name, FACTS) for name in seen.facts]


def day_status(reading: Reading, mention: DateMention) -> str:
    """What the calendar says of a day.

    Returns:
        election, early, deadline, either (a deadline, but a wrong election day), wrong, late
        (wrong, and after the election), past, open or vague.
    """
    about = reading.about
    if not mention.days or mention.vague:
        return "vague"
    if any(about.is_true(day, "election_day") for day in mention.days):
        return "election"
    if any(about.is_true(day, "early_voting") for day in mention.days):
        return "early"
    if any(about.is_true(day) for day in mention.days):
        return "either" if all(map(about.missed, mention.days)) else "deadline"
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


def unit_name(reading: Reading, unit: Unit) -> str:
    """What a unit is called: its norm, or what is known of a day, an hour, a link or a number."""
    if unit.day is not None:
        return _DAY + day_status(reading, unit.day)
    if unit.time is not None:
        return _TIME + time_status(reading, unit.time)
    if not unit.roles.isdisjoint(_NAMELESS_SET):
        return next(role for role in _NAMELESS if role in unit.roles)
    return unit.norm


def _spelled(text: str, units: tuple[Unit, ...]) -> list[str]:
    if not units:
        return []
    found: list[str] = _LETTERS.findall(_UNSEEN.sub(" ", text[units[0].start : units[-1].end]))
    return found


@lru_cache(maxsize=2**14)
def grams(word: str) -> tuple[str, ...]:
    """Rows of three to five letters of a word, its ends among them."""
    padded = f" {word} "
    return tuple(
        f"c:{padded[i : i + size]}" for size in (3, 4, 5) for i in range(len(padded) - size + 1)
    )


def _facts(reading: Reading, units: tuple[Unit, ...], names: Sequence[str]) -> Iterator[str]:
    about = reading.about
    text = reading.tweet.text
    if reading.times:
        yield from [f"x:time {name[len(_TIME) :]}" for name in names if name.startswith(_TIME)]
    statuses: list[str] = []
    if reading.dates:
        statuses = sorted({name[len(_DAY) :] for name in names if name.startswith(_DAY)})
    for status in statuses:
        yield f"x:day {status}"
    if len(statuses) > 1:
        yield "x:days " + " ".join(statuses)
    if about.election is not None and about.days:
        left = (about.election.day - about.days[-1]).days
        bucket = sum(left > near for near in _NEAR)
        yield f"x:days left {bucket}"
        for status in statuses:
            yield f"x:day {status} left {min(bucket, 3)}"
    else:
        yield "x:no election"
    if text.startswith("RT @"):
        yield "x:retweet"
    if "?" in names or "?" in text:
        yield "x:question"
    if '"' in reading.folded.text or "'" in text[:1]:
        yield "x:quote"
    yield f"x:length {min(len(units) // 8, 6)}"
