"""Tweet to `Reading`."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from suppression_detect.elections.calendar import About, Calendar
from suppression_detect.elections.values import Hours
from suppression_detect.languages import Language, language
from suppression_detect.reading.dates import DateMention, TimeMention, find_dates, find_times
from suppression_detect.reading.fold import Folded, fold
from suppression_detect.reading.tokens import tokenizer
from suppression_detect.tweet import Tweet

if TYPE_CHECKING:
    from spacy.tokens import Doc


READ_AT_MOST = 20_000
"""Characters of a text that are read; no platform's post is longer."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A word, or several that belong together (a date, a phrase), with its roles.

    Attributes:
        norm: The base form; the words of a phrase are joined with ``_``.
        roles: What it can be in a claim.
        start: First character in the folded text.
        end: Character after the last.
        day: The date mention it is, if any.
        time: The time mention it is, if any.
    """

    norm: str
    roles: frozenset[str]
    start: int
    end: int
    day: DateMention | None = None
    time: TimeMention | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything the rules look at; dropped after the verdict.

    Attributes:
        tweet: The tweet.
        lang: Its language's words.
        folded: Plain text with the way back.
        doc: The spaCy doc over the folded text.
        units: Words and phrases with roles, in order; sentence ends are units of norm ``"\\n"``.
        dates: The days it speaks of.
        times: The hours of the clock it speaks of.
        about: The regions and elections it speaks of.
        hours: The polling hours of its region, if it has one and they are known.
        tagged: The units as one line of text that patterns are matched on.
        offsets: Where each unit starts in `tagged`.
        roles: Every role present.
        norms: Every base form present.
    """

    tweet: Tweet
    lang: Language
    folded: Folded
    doc: Doc
    units: tuple[Unit, ...]
    dates: tuple[DateMention, ...]
    times: tuple[TimeMention, ...]
    about: About
    hours: Hours | None
    tagged: str
    offsets: tuple[int, ...]
    roles: frozenset[str]
    norms: frozenset[str]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The original text's span from unit `first` to unit `last`, both included."""
        return self.folded.span(self.units[first].start, self.units[last].end)

    def unit_at(self, offset: int) -> int:
        """The index of the unit that holds that place of `tagged`."""
        return bisect_right(self.offsets, offset) - 1

    def sentence(self, unit: int) -> tuple[int, int]:
        """First and last unit of the sentence that holds the unit (ends excluded)."""
        first = last = unit
        while first > 0 and self.units[first - 1].norm != "\n":
            first -= 1
        while last + 1 < len(self.units) and self.units[last + 1].norm != "\n":
            last += 1
        return first, last


@cache
def vocabulary(lang: Language) -> frozenset[str]:
    """Every word that a tricky spelling may stand for."""
    words = {
        word for phrases in lang.roles.values() for phrase in phrases for word in phrase.split()
    }
    words |= lang.lemmas.keys() | set(lang.lemmas.values()) | lang.common_words
    words |= lang.months.keys() | lang.weekdays.keys() | {"tomorrow", "today", "tonight"}
    return frozenset(word for word in words if word.isalpha() and (len(word) > 1 or word in "ai"))


def read(tweet: Tweet, calendar: Calendar) -> Reading:
    """Read a tweet, up to `READ_AT_MOST` characters of it.

    Raises:
        ValueError: Its language is not supported.
    """
    lang = language(tweet.lang or "en")
    folded = fold(tweet.text[:READ_AT_MOST], vocabulary(lang))
    about = calendar.about(tweet)
    day_first = bool(about.regions) and not about.regions[0].startswith(("US", "PH", "CA"))
    dates = find_dates(folded.text, lang, about.days, day_first=day_first)
    times = find_times(folded.text, lang)
    doc = tokenizer(lang.code)(folded.text)
    units = _units(doc, lang, dates, times)
    tagged, offsets = _tag(units)
    hours = _hours(about, calendar) if times else None
    roles = frozenset().union(*(unit.roles for unit in units))
    norms = frozenset([unit.norm for unit in units])
    return Reading(
        tweet, lang, folded, doc, units, dates, times, about, hours, tagged, offsets, roles, norms
    )


def _moment(mention: DateMention | TimeMention, start: int) -> Unit:
    """The unit of a day or a time."""
    stop = max(mention.end, start + 1)
    if isinstance(mention, DateMention):
        return Unit("DAY", frozenset(("DAY",)), start, stop, day=mention)
    return Unit("TIME", frozenset(("TIME",)), start, stop, time=mention)


def _hours(about: About, calendar: Calendar) -> Hours | None:
    if len(about.regions) != 1:
        return None
    return calendar.hours(about.regions[0], on=about.election.day if about.election else None)


_ENDS = frozenset(".!?;|\n…")
_NO_ROLES: frozenset[str] = frozenset()
_Lexicon = dict[str, list[tuple[tuple[str, ...], frozenset[str]]]]


@cache
def lexicon(lang: Language) -> _Lexicon:
    """First word of a phrase to its phrases, longest first, with their roles."""
    phrases: dict[tuple[str, ...], set[str]] = {}
    for role, entries in lang.roles.items():
        for entry in entries:
            words = tuple(lang.lemmas.get(word, word) for word in entry.split())
            phrases.setdefault(words, set()).add(role)
    by_first: _Lexicon = {}
    for words in sorted(phrases, key=len, reverse=True):
        by_first.setdefault(words[0], []).append((words, frozenset(phrases[words])))
    return by_first


def _units(
    doc: Doc, lang: Language, dates: tuple[DateMention, ...], times: tuple[TimeMention, ...]
) -> tuple[Unit, ...]:
    """Merge tokens into dates, times and the longest known phrases; drop other punctuation."""
    fixed: dict[int, DateMention | TimeMention] = {d.start: d for d in dates}
    for t in times:
        if not any(d.start < t.end and t.start < d.end for d in dates):
            fixed[t.start] = t
    words: list[tuple[str, int, int]] = []
    units: list[Unit] = []

    def flush() -> None:
        units.extend(_phrases(words, lang))
        words.clear()

    skip_to = -1
    for token in doc:
        start = token.idx
        end = start + len(token.text)
        if start < skip_to:
            continue
        hit = fixed.get(start)
        if hit is None and fixed:
            hit = next((v for s, v in fixed.items() if start < s < end), None)
        if hit is not None:
            flush()
            skip_to = max(hit.end, end)
            units.append(_moment(hit, start))
            continue
        text = token.text
        if text in _ENDS or (text[0] in ".!?\n" and not text.strip(".!?\n ")):
            flush()
            if units and units[-1].norm != "\n":
                units.append(Unit("\n", _NO_ROLES, start, end))
            continue
        norm = _norm(text, lang)
        if norm:
            for part in norm.split():
                words.append((part, start, end))
    flush()
    return tuple(units)


def _norm(text: str, lang: Language) -> str:
    """The base form of a token; empty for what patterns do not need to see."""
    text = lang.spellings.get(text, text)
    if text in lang.lemmas:
        return lang.lemmas[text]
    if not any(map(str.isalnum, text)):
        return text if text in ("=", "->", "✅", "❌", "+", "?") else ""
    return text.replace("|", "").replace(" ", " ")


def _phrases(words: list[tuple[str, int, int]], lang: Language) -> list[Unit]:
    known = lexicon(lang)
    units = []
    at = 0
    norms = [word for word, _, _ in words]
    while at < len(words):
        norm, start, _ = words[at]
        length = 1
        roles = _shape(norm)
        for phrase, phrase_roles in known.get(norm, ()):
            size = len(phrase)
            if size == 1 or tuple(norms[at : at + size]) == phrase:
                roles |= phrase_roles
                length = size
                break
        units.append(
            Unit("_".join(norms[at : at + length]), roles, start, words[at + length - 1][2])
        )
        at += length
    return units


def _shape(norm: str) -> frozenset[str]:
    """Roles that follow from the form of a word."""
    if norm[0] == "@" and len(norm) > 1:
        return frozenset(("HANDLE",))
    if norm.startswith(("http", "www.")) or norm.endswith(
        (".com", ".org", ".gov", ".net", ".example")
    ):
        return frozenset(("LINK", "WEB"))
    digits = sum(map(str.isdigit, norm))
    if digits and digits >= len(norm) - 4 and not any(map(str.isalpha, norm)):
        return frozenset(("NUMBER", "DIAL") if digits in (5, 6, 7, 10, 11) else ("NUMBER",))
    return _NO_ROLES


def _tag(units: tuple[Unit, ...]) -> tuple[str, tuple[int, ...]]:
    parts, offsets = [], []
    at = 0
    for unit in units:
        part = (
            "\n"
            if unit.norm == "\n"
            else f"{unit.norm}|{''.join(r + '|' for r in sorted(unit.roles))} "
        )
        parts.append(part)
        offsets.append(at)
        at += len(part)
    return "".join(parts), tuple(offsets)
