"""Tweet to `Reading`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from suppression_detect.elections.calendar import About, Calendar
from suppression_detect.elections.values import Hours
from suppression_detect.languages import Language, glossary, language
from suppression_detect.reading.dates import DateMention, find_dates
from suppression_detect.reading.fold import Folded, fold
from suppression_detect.reading.gloss import in_english, through
from suppression_detect.reading.spelling import known
from suppression_detect.reading.times import TimeMention, find_times
from suppression_detect.reading.tokens import tokenizer
from suppression_detect.tweet import Tweet

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from suppression_detect.reading.patterns import Places


READ_AT_MOST = 20_000
"""Characters of a text that are read; no platform's post is longer."""


class Unit(NamedTuple):
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


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """Everything the rules look at; dropped after the verdict.

    Attributes:
        tweet: The tweet.
        lang: The words of English, in which every tweet is read.
        folded: Plain English text with the way back.
        doc: The spaCy doc over the folded text.
        units: Words and phrases with roles, in order; sentence ends are units of norm ``"\\n"``.
        stops: Which units are sentence ends.
        dates: The days it speaks of.
        times: The hours of the clock it speaks of.
        about: The regions and elections it speaks of.
        hours: The polling hours of its region, if it has one and they are known.
        roles: Every role present.
        norms: Every base form present.
        keys: Both, by which patterns are sorted out.
        met: The patterns that are met here; worked out when first needed.
        places: Where each role and base form stands; worked out when first needed.
        line: `tagged` and `offsets`; written when first needed, which they seldom are.
    """

    tweet: Tweet
    lang: Language
    folded: Folded
    doc: Doc
    units: tuple[Unit, ...]
    stops: tuple[int, ...]
    dates: tuple[DateMention, ...]
    times: tuple[TimeMention, ...]
    about: About
    hours: Hours | None
    roles: frozenset[str]
    norms: frozenset[str]
    keys: frozenset[str]
    met: frozenset[object] = field(default=frozenset(), repr=False)
    places: Places | None = field(default=None, repr=False)
    line: tuple[str, tuple[int, ...]] | None = field(default=None, repr=False)

    @property
    def tagged(self) -> str:
        """The units as one line of text that patterns are matched on."""
        return self._written_line()[0]

    @property
    def offsets(self) -> tuple[int, ...]:
        """Where each unit starts in `tagged`."""
        return self._written_line()[1]

    def _written_line(self) -> tuple[str, tuple[int, ...]]:
        line = self.line
        if line is None:
            line = _tag(self.units)
            object.__setattr__(self, "line", line)
        return line

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The original text's span from unit `first` to unit `last`, both included."""
        return self.folded.span(self.units[first].start, self.units[last].end)

    def written(self, first: int, last: int | None = None) -> str:
        """The folded text from unit `first` to unit `last`, both included; of one unit alone."""
        end = self.units[first if last is None else last].end
        return self.folded.text[self.units[first].start : end]

    def unit_at(self, offset: int) -> int:
        """The index of the unit that holds that place of `tagged`."""
        return bisect_right(self.offsets, offset) - 1

    def sentence(self, unit: int) -> tuple[int, int]:
        """First and last unit of the sentence that holds the unit (ends excluded)."""
        before, after = bisect_left(self.stops, unit), bisect_right(self.stops, unit)
        first = self.stops[before - 1] + 1 if before else 0
        last = self.stops[after] - 1 if after < len(self.stops) else len(self.units) - 1
        return min(first, unit), max(last, unit)


def read(tweet: Tweet, calendar: Calendar) -> Reading:
    """Read a tweet, up to `READ_AT_MOST` characters of it.

    Raises:
        ValueError: Its language is not supported.
    """
    return read_together([tweet], calendar)[0]


def read_together(tweets: Sequence[Tweet], calendar: Calendar) -> list[Reading]:
    """Read some tweets, one step for all of them before the next, which is faster.

    Raises:
        ValueError: The language of one is not supported.
    """
    lang = language("en")
    seen = [_in_english(tweet, lang) for tweet in tweets]
    abouts = [calendar.about(english) for english, _ in seen]
    folded = [plain for _, plain in seen]
    dates = [
        find_dates(plain.text, lang, about.days, day_first=_day_first(about))
        for plain, about in zip(folded, abouts, strict=True)
    ]
    times = [find_times(plain.text) for plain in folded]
    docs = [tokenizer(lang.code)(plain.text) for plain in folded]
    units = [
        _units(doc, plain.text, lang, days, hours)
        for doc, plain, days, hours in zip(docs, folded, dates, times, strict=True)
    ]
    steps = zip(tweets, folded, docs, units, dates, times, abouts, strict=True)
    return [_put_together(calendar, lang, *one) for one in steps]


def _in_english(tweet: Tweet, lang: Language) -> tuple[Tweet, Folded]:
    """A tweet with its words in English, and these folded, with the way back to its own."""
    text = tweet.text[:READ_AT_MOST]
    words = glossary(tweet.lang)
    if words is None:
        return tweet, fold(text, known(lang))
    english = in_english(text, words)
    return replace(tweet, text=english.text), through(english, fold(english.text))


def _put_together(
    calendar: Calendar,
    lang: Language,
    tweet: Tweet,
    folded: Folded,
    doc: Doc,
    units: tuple[Unit, ...],
    dates: tuple[DateMention, ...],
    times: tuple[TimeMention, ...],
    about: About,
) -> Reading:
    roles = _NO_ROLES.union(*[unit.roles for unit in units])
    norms = frozenset([unit.norm for unit in units])
    return Reading(
        tweet=tweet,
        lang=lang,
        folded=folded,
        doc=doc,
        units=units,
        stops=tuple([place for place, unit in enumerate(units) if unit.norm == _END]),
        dates=dates,
        times=times,
        about=about,
        hours=_hours(about, calendar) if times else None,
        roles=roles,
        norms=norms,
        keys=roles | norms,
    )


def _day_first(about: About) -> bool:
    """Whether dates in figures begin with the day where a tweet is from."""
    return bool(about.regions) and not about.regions[0].startswith(("US", "PH", "CA"))


def _moment(mention: DateMention | TimeMention, start: int) -> Unit:
    """The unit of a day or a time."""
    stop = max(mention.end, start + 1)
    if isinstance(mention, DateMention):
        return Unit("DAY", _DAY, start, stop, day=mention)
    return Unit("TIME", _TIME, start, stop, time=mention)


def _hours(about: About, calendar: Calendar) -> Hours | None:
    if len(about.regions) != 1:
        return None
    return calendar.hours(about.regions[0], on=about.election.day if about.election else None)


_NO_ROLES: frozenset[str] = frozenset()
_DAY = frozenset(("DAY",))
_TIME = frozenset(("TIME",))
_END = "\n"
_ENDS = frozenset(".!?;|\n…")
_Phrases = list[tuple[tuple[str, ...], frozenset[str]]]


@dataclass(frozen=True, slots=True, eq=False)
class _Word:
    """What is known of a word wherever it stands.

    Attributes:
        norm: Its base form.
        shape: The roles that follow from its form.
        roles: Its roles when it stands alone.
        phrases: The phrases that it starts, by their second word, the longest first.
    """

    norm: str
    shape: frozenset[str]
    roles: frozenset[str]
    phrases: dict[str, _Phrases]


@cache
def _phrases(lang: Language) -> dict[str, _Phrases]:
    """First word of a phrase to its phrases, longest first, with their roles."""
    phrases: dict[tuple[str, ...], set[str]] = {}
    for role, entries in lang.roles.items():
        for entry in entries:
            words = tuple(lang.lemmas.get(word, word) for word in entry.split())
            phrases.setdefault(words, set()).add(role)
    by_first: dict[str, _Phrases] = {}
    for words in sorted(phrases, key=len, reverse=True):
        by_first.setdefault(words[0], []).append((words, frozenset(phrases[words])))
    return by_first


def _word(norm: str, lang: Language) -> _Word:
    shape = roles = _shape(norm)
    phrases: dict[str, _Phrases] = {}
    for words, phrase_roles in _phrases(lang).get(norm, ()):
        if len(words) == 1:
            roles |= phrase_roles
        else:
            phrases.setdefault(words[1], []).append((words, phrase_roles))
    return _Word(norm, shape, roles, phrases)


@lru_cache(maxsize=2**16)
def _words(text: str, lang: Language) -> tuple[_Word, ...] | None:
    """What a token stands for: mostly one word, none for punctuation, None for a sentence's end."""
    if text in _ENDS or (text[0] in ".!?\n" and not text.strip(".!?\n ")):
        return None
    text = lang.spellings.get(text, text)
    norm = lang.lemmas.get(text)
    if norm is None:
        if any(map(str.isalnum, text)):
            norm = text.replace("|", "")
        else:
            norm = text if text in ("=", "->", "✅", "❌", "+", "?") else ""
    return tuple(_word(part, lang) for part in norm.split())


def _units(
    doc: Doc,
    written: str,
    lang: Language,
    dates: tuple[DateMention, ...],
    times: tuple[TimeMention, ...],
) -> tuple[Unit, ...]:
    """Merge tokens into dates, times and the longest known phrases; drop other punctuation."""
    fixed: dict[int, DateMention | TimeMention] = {d.start: d for d in dates}
    for t in times:
        if not any(d.start < t.end and t.start < d.end for d in dates):
            fixed[t.start] = t
    # Each place that a day or an hour holds; the first that was found wins, but for a start.
    held = {
        place: hit for start, hit in reversed(fixed.items()) for place in range(start + 1, hit.end)
    } | fixed
    units: list[Unit] = []
    row: list[tuple[_Word, int, int]] = []
    skip_to = -1
    for token in doc:
        start = token.idx
        if start < skip_to:
            continue
        text = token.text
        end = start + len(text)
        if held and (hit := held.get(start)) is not None:
            units += _merged(row)
            row.clear()
            skip_to = max(hit.end, end)
            units.append(_moment(hit, start))
            continue
        words = _words(text, lang)
        if words is None:
            if _goes_on(doc, token, written, lang):
                continue
            units += _merged(row)
            row.clear()
            if units and units[-1].norm != _END:
                units.append(Unit(_END, _NO_ROLES, start, end))
        elif text == ",":
            units += _merged(row)  # no phrase goes over a comma
            row.clear()
        else:
            for word in words:
                row.append((word, start, end))
    units += _merged(row)
    return tuple(units)


def _goes_on(doc: Doc, end: Token, written: str, lang: Language) -> bool:
    """Whether a sentence goes on after its mark: "incl. voters", "at 7 (yes!), not 8"."""
    i = end.i
    if i and end.text == "." and doc[i - 1].text in lang.cut_short:
        return True
    after = written[end.idx + len(end.text) : end.idx + len(end.text) + 2]
    return after in ("),", ");")


def _merged(row: list[tuple[_Word, int, int]]) -> Iterator[Unit]:
    """The words of a row as units, the longest known phrases merged."""
    at = 0
    size = len(row)
    while at < size:
        word, start, end = row[at]
        at += 1
        if word.phrases and at < size:
            for words, roles in word.phrases.get(row[at][0].norm, ()):
                last = at - 1 + len(words)
                if tuple([w.norm for w, _, _ in row[at - 1 : last]]) == words:
                    yield Unit("_".join(words), word.shape | roles, start, row[last - 1][2])
                    at = last
                    break
            else:
                yield Unit(word.norm, word.roles, start, end)
        else:
            yield Unit(word.norm, word.roles, start, end)


def _shape(norm: str) -> frozenset[str]:
    """Roles that follow from the form of a word."""
    if norm[0] == "@" and len(norm) > 1:
        return frozenset(("HANDLE",))
    if norm.startswith(("http", "www.")) or norm.partition("/")[0].endswith(
        (".com", ".org", ".gov", ".net", ".uk", ".us", ".ca", ".info", ".example")
    ):
        return frozenset(("LINK", "WEB"))
    digits = sum(map(str.isdigit, norm))
    if digits and digits >= len(norm) - 4 and not any(map(str.isalpha, norm)):
        return frozenset(("NUMBER", "DIAL") if digits in (5, 6, 7, 10, 11) else ("NUMBER",))
    return _NO_ROLES


def _tag(units: tuple[Unit, ...]) -> tuple[str, tuple[int, ...]]:
    parts = [_tagged(unit.norm, unit.roles) for unit in units]
    return "".join(parts), tuple(accumulate(map(len, parts), initial=0))[:-1]


@lru_cache(maxsize=2**16)
def _tagged(norm: str, roles: frozenset[str]) -> str:
    """A unit in the line that patterns are matched on."""
    return _END if norm == _END else f"{norm}|{''.join(f'{role}|' for role in sorted(roles))} "
