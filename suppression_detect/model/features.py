"""What the text models see of a reading: words, letters, roles, judged days and hours.

Word counts alone cannot tell a true date from a wrong one, so days and hours enter as what the
calendar says of them. What the rules found is weighed by the judge, and not seen here, so that one
more finding can never lower a score.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from math import sqrt
from zlib import crc32

from suppression_detect.model.word_classes import classes_of
from suppression_detect.reading import Reading, Unit
from suppression_detect.reading.dates import DateMention
from suppression_detect.reading.times import TimeMention

Term = tuple[str, float]
"""A feature's name and its value."""
Row = str | tuple[str, ...]
"""A word or a role, or several in their order; made a name only where one is needed."""

# How much each block counts.
WORDS, CLASSES, LETTERS, ROLES, FACTS = 1.0, 1.0, 0.7, 0.8, 0.5
_LETTERS = re.compile(r"[a-z0-9'#@=?!]+")
_UNSEEN = re.compile(r"https?://\S+|@\w+")
_DAY, _TIME = "DAY.", "TIME."
_NAMELESS = ("LINK", "HANDLE", "DIAL", "NUMBER")
_NAMELESS_SET = frozenset(_NAMELESS)
_WAITS_IN_LINE = frozenset(("stay_in_line", "get_in_line"))
_STAYS = frozenset(("stay", "remain", "keep", "hold"))
_NOT_TO = frozenset(("NOT", "BAN", "CANCELLED", "HOME", "AVOID"))
_TRUE_STATUS = frozenset(("election", "early", "deadline", "either"))
_WRONG_STATUS = frozenset(("wrong", "late", "either"))
_OF_BALLOTS = frozenset(("BALLOT", "SPECIAL_BALLOT", "ENVELOPE", "RETURN", "RESULTS"))
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
class Features:
    """What is seen of a part, in five blocks of distinct features, in the order of the text.

    Attributes:
        words: Words and rows of two or three words, each with the checksum of its name.
        classes: Classes of words and rows of them, with the same; each row begins with its kind.
        roles: Roles, and roles after roles of the same sentence, with the same.
        facts: What the calendar says of days and hours, and the post's form.
        spelled: Words as they are spelled, for their letters.
        letters: How many `grams` the spelled words have.
    """

    words: Mapping[Row, int]
    classes: Mapping[tuple[str, ...], int]
    roles: Mapping[Row, int]
    facts: tuple[str, ...]
    spelled: tuple[str, ...]
    letters: int


def see(reading: Reading) -> tuple[Features, list[tuple[Part, Features]]]:
    """What is seen of the whole tweet, and of each sentence; one sentence alone is the whole."""
    everything = whole(reading)
    names = unit_names(reading)
    seen = features(reading, everything, names)
    parts = sentences(reading) or [everything]
    if len(parts) == 1:
        return seen, [(parts[0], seen)]
    return seen, [(part, features(reading, part, names)) for part in parts]


def features(reading: Reading, part: Part, names: Sequence[str]) -> Features:
    """The features of a part of a reading with these `unit_names`."""
    units = reading.units[part.first : part.last + 1]
    names = names[part.first : part.last + 1]
    spelled = tuple(dict.fromkeys(_spelled(reading.folded.text, units)))
    return Features(
        _words(names),
        _classes(names),
        _roles(units, names),
        tuple(dict.fromkeys(_facts(reading, units, names))),
        spelled,
        sum(map(len, map(grams, spelled))),
    )


def terms(seen: Features) -> list[Term]:
    """The features with their values, each block but that of facts scaled to the same length.

    The letters of a word count once for each distinct word that has them.
    """
    words = [word_name(row) for row in seen.words]
    classes = [class_name(row) for row in seen.classes]
    roles = [role_name(row) for row in seen.roles]
    letters = [gram for word in seen.spelled for gram in grams(word)]
    blocks = ((words, WORDS), (classes, CLASSES), (letters, LETTERS), (roles, ROLES))
    found = [(name, weight / sqrt(len(names))) for names, weight in blocks for name in names]
    return found + [(name, FACTS) for name in seen.facts]


def word_name(row: Row) -> str:
    """The name of a word, or of words that follow each other."""
    return f"w:{row}" if isinstance(row, str) else "w:" + " ".join(row)


def class_name(row: tuple[str, ...]) -> str:
    """The name of a class of words, or of classes that follow each other."""
    return " ".join(row)


def role_name(row: Row) -> str:
    """The name of a role, or of roles that follow each other."""
    return f"r:{row}" if isinstance(row, str) else "r:" + ">".join(row)


def unit_names(reading: Reading) -> list[str]:
    """What each unit is called among the words: its base form, or what it stands for."""
    return [_name(reading, unit) for unit in reading.units]


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


def waits_in_line(reading: Reading, part: Part) -> bool:
    """Whether a part tells to stay in line: whoever is there when polls close may vote."""
    units = reading.units[part.first : part.last + 1]
    roles = frozenset().union(*(unit.roles for unit in units))
    names = {unit.norm for unit in units}
    waits = names & _WAITS_IN_LINE or ("IN_LINE" in roles and names & _STAYS)
    return bool(waits) and roles.isdisjoint(_NOT_TO)


def confirmed(reading: Reading, part: Part) -> bool:
    """Whether a part names days that are all of voting, or a deadline it may speak of.

    A day after the election is one only where ballots come in or are counted. Beside the election's
    own day, one that cannot be judged takes nothing back.
    """
    units = reading.units[part.first : part.last + 1]
    days = [unit.day for unit in units if unit.day is not None]
    statuses = {day_status(reading, day) for day in days}
    if "election" in statuses and statuses.isdisjoint(_WRONG_STATUS):
        return True
    if not days or not statuses <= _TRUE_STATUS:
        return False
    election = reading.about.election
    if election is None or any(not unit.roles.isdisjoint(_OF_BALLOTS) for unit in units):
        return True
    last = election.end_day or election.day
    return all(min(day.days) <= last for day in days)


def names_other_days(reading: Reading) -> bool:
    """Whether a tweet names days, and none of them is the election's."""
    days = [unit.day.days for unit in reading.units if unit.day is not None and unit.day.days]
    election = reading.about.election
    return bool(days) and not (election and any(election.day in day for day in days))


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
        return _DAY + day_status(reading, unit.day)
    if unit.time is not None:
        return _TIME + time_status(reading, unit.time)
    if not unit.roles.isdisjoint(_NAMELESS_SET):
        return next(role for role in _NAMELESS if role in unit.roles)
    return unit.norm


# The checksum of a row's name goes on from that of the row without its last word, so that the
# names of rows, of which every post has a hundred new ones, need not be put together.


def _words(names: Sequence[str]) -> dict[Row, int]:
    names = [name for name in names if name != "\n"]
    one = list(map(_first_word, names))
    then = list(map(_next_word, names))
    two = list(map(crc32, then[1:], one))
    three = map(crc32, then[2:], two)
    rows: Iterator[Row] = chain(
        names, pairwise(names), zip(names, names[1:], names[2:], strict=False)
    )
    return dict(zip(rows, chain(one, two, three), strict=True))


@lru_cache(maxsize=2**14)
def _first_word(name: str) -> int:
    return crc32(word_name(name).encode())


@lru_cache(maxsize=2**14)
def _next_word(name: str) -> bytes:
    return f" {name}".encode()


_FINE, _COARSE, _ANY = "k:", "K:", "_"


def _classes(names: Sequence[str]) -> dict[tuple[str, ...], int]:
    """Rows of classes of each sentence, its ends among them.

    Fine classes stand alone, in twos, and around a word that may be any; coarse ones in twos and
    threes.
    """
    found: dict[tuple[str, ...], int] = {}
    first = 0
    for i, end in enumerate((*names, "\n")):
        if end != "\n":
            continue
        known = [("^", "^"), *map(classes_of, names[first:i]), ("$", "$")]
        first = i + 1
        before, last = known[0], known[0]  # the two classes that came before
        for n, (coarse, fine) in enumerate(known):
            alone = _first_class(_FINE, fine)
            found[_FINE, fine] = alone
            if n:
                rest, then = _next_class(fine), _next_class(coarse)
                found[_FINE, last[1], fine] = crc32(rest, _first_class(_FINE, last[1]))
                found[_COARSE, last[0], coarse] = crc32(then, _first_class(_COARSE, last[0]))
            if n > 1:
                around = crc32(_next_class(_ANY), _first_class(_FINE, before[1]))
                found[_FINE, before[1], _ANY, fine] = crc32(rest, around)
                two = found[_COARSE, before[0], last[0]]
                found[_COARSE, before[0], last[0], coarse] = crc32(then, two)
            before, last = last, (coarse, fine)
    return found


@lru_cache(maxsize=2**12)
def _first_class(kind: str, name: str) -> int:
    return crc32(class_name((kind, name)).encode())


@lru_cache(maxsize=2**12)
def _next_class(name: str) -> bytes:
    return f" {name}".encode()


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


def _roles(units: tuple[Unit, ...], names: Sequence[str]) -> dict[Row, int]:
    found: dict[Row, int] = {}
    before: list[str] = []  # the last four of the sentence
    for unit, name in zip(units, names, strict=True):
        if not unit.roles:
            if unit.norm == "\n":
                before = []
            continue
        roles = (name,) if unit.day is not None else _first_roles(unit.roles)
        for role in roles:
            then = _next_role(role)
            found[role] = _first_role(role)
            for earlier in before:
                found[earlier, role] = crc32(then, found[earlier])
            if len(before) > 1:
                two = before[-2], before[-1]
                found[*two, role] = crc32(then, found[two])
        before = [*before[-3:], roles[0]]
    return found


@lru_cache(maxsize=2**10)
def _first_role(role: str) -> int:
    return crc32(role_name(role).encode())


@lru_cache(maxsize=2**10)
def _next_role(role: str) -> bytes:
    return f">{role}".encode()


@lru_cache(maxsize=2**14)
def _first_roles(roles: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(roles)[:3])


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
