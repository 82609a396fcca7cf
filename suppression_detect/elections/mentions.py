"""What a text names: regions, kinds of election, years, parties and districts.

It goes over the words of a text once and looks each one up; there is no guessing from
meaning. A region is *bound* when a word about voting stands near its name ("Georgia
votes"), and merely *mentioned* otherwise ("he flew to Phoenix"). The words are in
``facts/words.toml``, the names in ``facts/regions.csv`` and ``facts/places.csv``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from suppression_detect.elections.values import Place, Region

_HOMONYMS = frozenset({"GE", "JE"})
"""Countries called like a US state: Georgia, Jersey."""
NEAR = 8
"""How many words apart a state's name and a word about voting may stand."""

_ARTICLES = frozenset({"the", "el", "la"})
_OF_OR_IN = frozenset({"en", "de", "del"})
_OF_SPEAKERS = frozenset({"voters", "voter", "vote", "ballot", "ballots"})

_TOKEN = re.compile(r"(,\s*|[.!?\n]+\s+|[!?\n]+)?(https?://\S+|@\w+|#\w+|\w+(?:['’.\-]\w+)*)")
_YEAR = re.compile(r"20\d\d\Z")
_O_FOR_0 = str.maketrans("oO", "00")
_ISO_DAY = re.compile(r"(20\d\d)-\d\d-\d\d\Z")
_DISTRICT = re.compile(r"([A-Z]{2})(?:-0?([1-9]\d?)|(0[1-9]|[1-9]\d))\Z")
_CAMEL = re.compile(r"[A-Z]{2}(?=[A-Z][a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_TAG_YEAR = re.compile(r"(20\d\d)\Z")
_SHORT_TAG = re.compile(
    r"([a-z]{2})(sen|senate|gov|governor|pol|politics|primary|primaries|primaryday|runoff|caucus|"
    r"caucuses|votes?|voters?|election|elections|ag|special|leg|house|0?\d{1,2})(20\d\d)?\Z"
)


@dataclass(frozen=True, slots=True)
class Mentions:
    """What was found.

    Attributes:
        bound: Regions with a word about voting near their name.
        places: Other regions by which a reader may know where the voters are: states and cities.
        mentioned: Every other region.
        kinds: Kinds of election; besides those of the calendar "midterm".
        years: Years of elections.
        party: The party, if only one is named.
        districts: Congressional districts, as state and number.
    """

    bound: tuple[str, ...]
    places: tuple[str, ...]
    mentioned: tuple[str, ...]
    kinds: frozenset[str]
    years: tuple[int, ...]
    party: str
    districts: tuple[tuple[str, int], ...]

    @property
    def any(self) -> bool:
        """Whether the text names anything that tells elections apart."""
        return bool(self.bound or self.places or self.kinds or self.years or self.districts)


@dataclass(frozen=True, slots=True)
class _Name:
    regions: tuple[str, ...]
    group: str  # state, foreign, people (of a foreign country), place or topic
    capital: bool = False
    kind: str = ""


@dataclass(slots=True)
class _Scan:
    """One text on the way through, and what was found in it so far."""

    tokens: list[tuple[str, str]]
    words: list[str]
    shouted: bool
    at: list[tuple[int, int, _Name]] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    years: list[int] = field(default_factory=list)
    parties: set[str] = field(default_factory=set)
    districts: list[tuple[str, int]] = field(default_factory=list)
    voting: list[int] = field(default_factory=list)

    def same_sentence(self, first: int, last: int) -> bool:
        """Whether no sentence ends between two words."""
        return not any(
            self._ends(index) for index in range(min(first, last) + 1, max(first, last) + 1)
        )

    def begins(self, index: int) -> bool:
        """Whether a sentence begins with the word."""
        return index == 0 or self._ends(index)

    def _ends(self, index: int) -> bool:
        """Whether a sentence ends before the word."""
        before, token = self.tokens[index]
        if not before or before[0] == ",":
            return False
        if before[0] != "." or "\n" in before:
            return True
        abbreviated = len(self.words[index - 1]) <= 4 and self.tokens[index - 1][1][0].isupper()
        return not (abbreviated or token[0].isdigit() or token[0].islower())

    def after(self, index: int) -> str:
        """The word behind, or an empty one at the end."""
        return self.words[index + 1] if index + 1 < len(self.words) else ""


class Words:
    """The words of ``facts/words.toml``, ready to be looked up."""

    __slots__ = (
        "country_adverbs",
        "country_has",
        "country_people",
        "country_things",
        "country_verbs",
        "elections_of",
        "idaho_cities",
        "kinds",
        "needs_capital",
        "not_a_primary",
        "not_the_place",
        "nouns",
        "of_veterans",
        "of_washington",
        "pairs",
        "parties",
        "votes_in",
        "voting",
        "wordlike_codes",
    )

    def __init__(self, data: Mapping[str, Any]) -> None:
        """Take the parsed file."""
        self.voting = frozenset(data["voting"])
        self.nouns = frozenset(data["nouns"])
        self.of_washington = tuple(data["of_washington"])
        self.not_the_place = frozenset(data["not_the_place"])
        self.not_a_primary = frozenset(data["not_a_primary"])
        self.of_veterans = frozenset(data["of_veterans"])
        self.wordlike_codes = frozenset(data["wordlike_codes"])
        self.needs_capital = frozenset(data["needs_capital"])
        self.idaho_cities = frozenset(data["idaho_cities"])
        self.country_adverbs = frozenset(data["country_adverbs"])
        self.country_has = frozenset(data["country_has"])
        self.country_people = frozenset(data["country_people"])
        self.country_things = frozenset(data["country_things"])
        self.country_verbs = frozenset(data["country_verbs"])
        self.elections_of = frozenset(data["elections_of"])
        self.votes_in = frozenset(data["votes_in"])
        self.kinds = {word: kind for kind, words in data["kinds"].items() for word in words}
        self.parties = {word: party for party, words in data["parties"].items() for word in words}
        self.pairs = {
            (first, second): kind
            for kind, groups in data["pairs"].items()
            for firsts, seconds in zip(groups[::2], groups[1::2], strict=True)
            for first in firsts
            for second in seconds
        }


class Gazetteer:
    """The names of regions, places and topics, ready to be found in a text."""

    __slots__ = ("_codes", "_first", "_heeded", "_longest", "_squeezed", "_telling", "_words")

    def __init__(self, regions: Iterable[Region], places: Iterable[Place], words: Words) -> None:
        """Take the names and the words."""
        self._words = words
        self._first: dict[str, list[tuple[tuple[str, ...], _Name]]] = {}
        self._squeezed: dict[str, _Name] = {}
        self._codes: dict[str, _Name] = {}
        for region in regions:
            self._add_region(region)
        for place in places:
            if place.type == "topic":
                self._add(place.name, _Name(place.regions, "topic", kind=place.kind), squeeze=True)
            else:
                self._add(place.name, _Name(place.regions, "place", capital=True), squeeze=True)
        for entries in self._first.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        self._telling = words.parties.keys() | words.kinds.keys() | {one for one, _ in words.pairs}
        # Other words are read only for their form.
        self._heeded = self._first.keys() | words.voting | self._telling
        self._longest = max((len(name) for name in self._squeezed), default=0)

    def _add_region(self, region: Region) -> None:
        if region.parent == "US-" + region.code or region.code in _HOMONYMS:
            return
        state = region.code.startswith("US-")
        name = _Name((region.code,), "state" if state else "foreign")
        people = name if state else _Name((region.code,), "people")
        for phrase in (region.name, *region.other_names):
            if phrase != "Washington":
                self._add(phrase, name, squeeze=state)
        for phrase in region.demonyms:
            self._add(phrase, people, squeeze=state)
        if region.code == "US-WA":
            for noun in self._words.of_washington:
                self._add(f"Washington {noun}", name, squeeze=False)
        for code in region.abbreviations:
            self._codes[code.replace(".", "")] = name

    def _add(self, phrase: str, name: _Name, *, squeeze: bool) -> None:
        first, *rest = (_norm(word) for word in phrase.split())
        if not rest and first in self._words.needs_capital:
            name = _Name(name.regions, name.group, capital=True)
        known = self._first.setdefault(first, [])
        for index, (other_rest, other) in enumerate(known):
            if other_rest == tuple(rest):  # the same name elsewhere: it may stand for both
                regions = tuple(dict.fromkeys((*other.regions, *name.regions)))
                known[index] = (other_rest, _Name(regions, other.group, other.capital, other.kind))
                return
        known.append((tuple(rest), name))
        if squeeze:
            self._squeezed.setdefault("".join((first, *rest)).replace("-", ""), name)

    def read(self, text: str) -> Mentions:
        """Find what ``text`` names."""
        tokens = _TOKEN.findall(text)
        scan = _Scan(tokens, [_norm(token) for _, token in tokens], text.isupper())
        done = 0
        for index, word in enumerate(scan.words):
            token = tokens[index][1]
            if token[0] == "#":
                self._read_tag(scan, index)
                continue
            if token[0] == "@" or word.startswith("http"):
                continue
            if word not in self._heeded and not token[0].isupper() and not token[0].isdigit():
                continue
            if word in self._words.voting:
                scan.voting.append(index)
            if word in self._telling:
                self._read_kind(scan, index)
            if index < done:
                continue
            if word in self._first and (length := self._read_name(scan, index)):
                done = index + length
            elif token[0].isdigit():
                self._read_number(scan, index)
            elif token[0].isupper() and len(token) <= 5:
                self._read_code(scan, index)
        return self._settle(scan)

    def _read_name(self, scan: _Scan, index: int) -> int:
        """Look for a name that begins here; give its length in words."""
        words = scan.words
        for rest, name in self._first[words[index]]:
            end = index + 1 + len(rest)
            if tuple(words[index + 1 : end]) != rest:
                continue
            if name.capital and not scan.tokens[index][1][0].isupper():
                continue
            if scan.after(end - 1) not in self._words.not_the_place:
                scan.at.append((index, end, name))
                if name.kind:
                    scan.kinds.add(name.kind)
            return len(rest) + 1
        return 0

    def _read_tag(self, scan: _Scan, index: int) -> None:
        """Take a hashtag apart: #GASen, #TexasPrimary, #Election2020, #GA06."""
        body = scan.tokens[index][1][1:].replace("_", "")
        low = body.lower()
        if any(word in low for word in ("vote", "voting", "elect", "poll", "ballot")):
            scan.voting.append(index)
        if match := _TAG_YEAR.search(body):
            scan.years.append(int(match[1]))
        if self._read_short_tag(scan, index, low):
            return
        for size in range(min(len(low), self._longest), 3, -1):
            if name := self._squeezed.get(low[:size]):
                scan.at.append((index, index + 1, name))
                if name.kind:
                    scan.kinds.add(name.kind)
                low = low[size:]
                break
        for word in (low, *(part.lower() for part in _CAMEL.findall(body))):
            if kind := self._words.kinds.get(word.rstrip("0123456789")):
                scan.kinds.add(kind)
                scan.voting.append(index)
            elif party := self._words.parties.get(word):
                scan.parties.add(party)

    def _read_short_tag(self, scan: _Scan, index: int, low: str) -> bool:
        match = _SHORT_TAG.match(low)
        name = self._codes.get(match[1].upper()) if match else None
        if match is None or name is None or name.group != "state":
            return False
        scan.at.append((index, index + 1, name))
        scan.voting.append(index)
        if match[2].isdigit():
            scan.districts.append((name.regions[0], int(match[2])))
        elif match[2] == "special":
            scan.kinds.add("special")
        elif kind := self._words.kinds.get(match[2].removesuffix("day")):
            scan.kinds.add(kind)
        return True

    def _read_number(self, scan: _Scan, index: int) -> None:
        token, words = scan.tokens[index][1].translate(_O_FOR_0), scan.words
        if match := _ISO_DAY.match(token):
            scan.years.append(int(match[1]))
        elif _YEAR.match(token):
            before = words[index - 1] if index else ""
            dated = before[:1].isdigit() and len(before) <= 4
            around = words[max(0, index - 2) : index + 3]
            if dated or any(word in self._words.voting for word in around):
                scan.years.append(int(token))

    def _read_code(self, scan: _Scan, index: int) -> None:
        """Postal codes and other short names in capitals: GA, N.C., UK, GA-6."""
        token = scan.tokens[index][1]
        if match := _DISTRICT.match(token):
            name = self._codes.get(match[1])
            wordlike = match[1] in self._words.wordlike_codes and not match[2]
            if name and name.group == "state" and not wordlike:
                scan.districts.append((name.regions[0], int(match[2] or match[3])))
                scan.at.append((index, index + 1, name))
            return
        code = token.removesuffix("’s").removesuffix("'s").replace(".", "")
        name = self._codes.get(code)
        if name is None:
            return
        if name.group == "state" and "." not in token:
            name = self._plain_code(scan, index, code, name)
        if name is not None:
            scan.at.append((index, index + 1, name))

    def _plain_code(self, scan: _Scan, index: int, code: str, name: _Name) -> _Name | None:
        """What a postal code without full stops stands for, if for anything."""
        comma, before = scan.tokens[index][0], scan.tokens[index - 1][1] if index else ""
        after_city = comma.startswith(",") and before[:1].isupper()
        following = scan.after(index)
        loud = scan.shouted or (
            index + 1 < len(scan.tokens) and scan.tokens[index + 1][1].isupper()
        )
        with_noun = following in self._words.nouns and not loud
        if code == "ID":
            return name if before.lower() in self._words.idaho_cities else None
        if code in self._words.wordlike_codes or scan.shouted:
            return name if after_city or with_noun else None
        if code == "LA" and not after_city:
            return _Name(("US-LA", "US-CA"), "place")
        if code == "VA" and following in self._words.of_veterans:
            return None
        return name

    def _read_kind(self, scan: _Scan, index: int) -> None:
        word, following = scan.words[index], scan.after(index)
        if party := self._words.parties.get(word):
            scan.parties.add(party)
        if kind := self._words.pairs.get((word, following)):
            scan.kinds.add(kind)
        elif kind := self._words.kinds.get(word):
            exam = kind == "midterm" and following.startswith("exam")
            if not exam and not (kind == "primary" and following in self._words.not_a_primary):
                scan.kinds.add(kind)

    def _settle(self, scan: _Scan) -> Mentions:
        bound: dict[str, None] = {}
        places: dict[str, None] = {}
        mentioned: dict[str, None] = {}
        for start, end, name in scan.at:
            if self._is_bound(scan, start, end, name):
                into = bound
            else:
                into = places if name.group in {"state", "place"} else mentioned
            into.update(dict.fromkeys(name.regions))
        return Mentions(
            bound=tuple(bound),
            places=tuple(region for region in places if region not in bound),
            mentioned=tuple(region for region in mentioned if region not in bound),
            kinds=frozenset(scan.kinds),
            years=tuple(sorted(set(scan.years))),
            party=next(iter(scan.parties)) if len(scan.parties) == 1 else "",
            districts=tuple(dict.fromkeys(scan.districts)),
        )

    def _is_bound(self, scan: _Scan, start: int, end: int, name: _Name) -> bool:
        if name.group == "topic":
            return True
        if name.group == "state":
            first = bisect_left(scan.voting, start - NEAR)
            last = bisect_left(scan.voting, end + NEAR)
            return any(scan.same_sentence(start, index) for index in scan.voting[first:last])
        # Other countries and cities are talked of in every campaign: only "Kenyan election"
        # and "vote in Kenya" mean that one votes there; "Spanish voters" may speak the language,
        # and "ballots in Spanish" are in it.
        nouns = self._words.nouns
        if any(word in nouns for word in scan.words[end : end + 1]):
            return name.group != "people" or scan.words[end] not in _OF_SPEAKERS
        before = scan.words[max(0, start - 3) : start]
        if before[-1:] in (["in"], ["for"]) and any(word in nouns for word in before[:-1]):
            return name.group != "people"
        if self._elects_in_spanish(scan, start, name):
            return True
        return name.group == "foreign" and self._opens(scan, start, end)

    def _elects_in_spanish(self, scan: _Scan, start: int, name: _Name) -> bool:
        """Whether the words before say so: "elecciones en Chile", "elecciones chilenas"."""
        table, words = self._words, scan.words
        if name.group == "people":
            if start and words[start - 1] in _OF_OR_IN:  # "elecciones en español"
                return False
            meant, end = table.elections_of, start
        else:
            end = start - 1 if start and words[start - 1] in _ARTICLES else start
            end -= 1
            if end < 1 or words[end] not in _OF_OR_IN:
                return False
            meant = table.elections_of
            if words[end] == "en":
                meant = meant | table.votes_in
        return any(
            words[index] in meant and scan.same_sentence(index, start)
            for index in range(max(0, end - 2), end)
        )

    def _opens(self, scan: _Scan, start: int, end: int) -> bool:
        """Whether a country opens a sentence and holds a vote in it.

        "Estonia lets everyone vote online", "In Estonia you can vote online".
        """
        words, table = scan.words, self._words
        first = start - 1 if start and words[start - 1] in _ARTICLES else start
        placed = first > 0 and words[first - 1] in {"in", "en"}
        first -= placed
        if first and not scan.begins(first):
            return False
        after = end
        while after < len(words) and words[after] in table.country_adverbs:
            after += 1
        if after >= len(words):
            return False
        wanted = table.country_people if placed else table.country_verbs
        if words[after] in wanted:
            votes = scan.voting[
                bisect_left(scan.voting, end) : bisect_left(scan.voting, end + NEAR)
            ]
            return any(scan.same_sentence(start, index) for index in votes)
        if placed or words[after] not in table.country_has:
            return False
        what = words[after + 1 : after + 4]
        phrases = (*what[:2], *(" ".join(what[at : at + 2]) for at in range(2)))
        return not table.country_things.isdisjoint(phrases)


@lru_cache(maxsize=2**14)
def _norm(word: str) -> str:
    word = word.lower().replace("’", "'").replace(".", "")
    return word.removesuffix("'s").replace("'", "").replace("ʻ", "")
