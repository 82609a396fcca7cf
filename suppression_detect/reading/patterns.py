"""Patterns over units: a claim's idea, written with roles instead of words.

A pattern is a line of items parted by blanks:

=============  ==================================================================
``VOTE``       a unit with that role
``by``         the unit of that base form (``polling_place`` for a phrase)
``VOTE/go``    any of these
``!NOT``       a unit that is none of these (``!NOT/ONLY``)
``..3``        up to three units of the same sentence, none of them a ``NOT``
``~3``         up to three units of the same sentence
``..3!DAY``    the same, and none of them a ``DAY`` (``~3!DAY`` too)
``~~9``        up to nine units, sentence ends counted
``[a b]``      these, or nothing
``(a|b c)``    either row
``^``, ``$``   the sentence starts, ends here
``<``, ``>``   the quote starts, ends here (else the whole match is the quote)
=============  ==================================================================
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from suppression_detect.reading.reading import Reading


@dataclass(frozen=True, slots=True)
class Match:
    """Where a pattern was met: units from `first` to `last`, both included; the quote's units."""

    first: int
    last: int
    quote_first: int
    quote_last: int


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """A compiled pattern.

    Attributes:
        source: As it was written.
        row: Its items, by which `reach` tells whether it is met at all.
        indexed: Whether `met_in` knows it; one that is made later is looked at by itself.
    """

    source: str
    row: Row
    indexed: bool = field(default=False, init=False)

    @property
    def regex(self) -> re.Pattern[str]:
        """What is matched on a reading's `tagged` text, to tell where the pattern is met.

        Made when it first is, since few of the patterns ever are in a run over some tweets.
        """
        return _regex(self.source)

    def find(self, reading: Reading) -> Iterator[Match]:
        """Every place where it is met, from left to right."""
        if self in (reading.met or met_in(reading)) or (
            not self.indexed and self._reaches(reading)
        ):
            return self._find(reading)
        return _NOWHERE

    def _reaches(self, reading: Reading) -> bool:
        places = reading.places or places_of(reading)
        return reach(self.row, places.all, places) != 0

    def _find(self, reading: Reading) -> Iterator[Match]:
        regex = self.regex
        quote = "Q" if "Q" in regex.groupindex else 0
        for match in regex.finditer(reading.tagged):
            first, last = match.span()
            start, end = match.span(quote)
            yield Match(
                reading.unit_at(first),
                reading.unit_at(max(first, last - 1)),
                reading.unit_at(start),
                reading.unit_at(max(start, end - 1)),
            )


@dataclass(frozen=True, slots=True)
class Places:
    """Where the units of a reading stand, as bits of integers: the first unit has the lowest bit.

    Attributes:
        all: Every place, and the one after the last unit.
        of: The places of a role or base form.
        inside: The places of all units but sentence ends.
        starts: The places where a sentence starts.
        stops: The places where a sentence ends, and the place after the last unit.
    """

    all: int
    of: dict[str, int]
    inside: int
    starts: int
    stops: int


def places_of(reading: Reading) -> Places:
    """Where the units of a reading stand; worked out once for each reading."""
    of: dict[str, int] = {}
    stops, bit = 0, 1
    for unit in reading.units:
        if unit.norm == "\n":
            stops |= bit
        else:
            of[unit.norm] = of.get(unit.norm, 0) | bit
            for role in unit.roles:
                of[role] = of.get(role, 0) | bit
        bit <<= 1
    places = Places((bit << 1) - 1, of, bit - 1 & ~stops, stops << 1 | 1, stops | bit)
    object.__setattr__(reading, "places", places)
    return places


def where(reading: Reading, keys: frozenset[str]) -> Iterator[int]:
    """The units that have any of some roles and base forms, from left to right."""
    of = (reading.places or places_of(reading)).of
    bits = 0
    for key in keys & of.keys():
        bits |= of[key]
    return _set_bits(bits)


def _set_bits(bits: int) -> Iterator[int]:
    """The places of the bits that are set, from the lowest."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


@dataclass(frozen=True, slots=True)
class Item:
    """One unit that is, or is not, any of some roles and base forms."""

    keys: tuple[str, ...]
    barred: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to so many units, none of them any of some roles and base forms."""

    size: int
    bars: tuple[str, ...]
    over_ends: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """Any of some rows."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """The start or the end of a sentence."""

    start: bool


Row = tuple[Item | Gap | Choice | Edge, ...]


def reach(row: Row, at: int, places: Places) -> int:
    """The places that a row can lead to from some places, all of them at once."""
    of = places.of
    for step in row:
        if isinstance(step, Item):
            there = 0
            for key in step.keys:
                if key in of:
                    there |= of[key]
            at = (at & (places.inside & ~there if step.barred else there)) << 1
        elif isinstance(step, Gap):
            passed = places.all >> 1 if step.over_ends else places.inside
            for key in step.bars:
                if key in of:
                    passed &= ~of[key]
            ahead = at
            for _ in range(step.size):
                ahead = (ahead & passed) << 1
                if not ahead:
                    break
                at |= ahead
        elif isinstance(step, Choice):
            ahead = 0
            for one in step.rows:
                ahead |= reach(one, at, places)
            at = ahead
        else:
            at &= places.starts if step.start else places.stops
        if not at:
            return 0
    return at


_MADE: list[Pattern] = []


_RAREST = 3
"""Needs of a pattern that are looked at before its row."""


@dataclass(frozen=True, slots=True)
class _Index:
    """By what a pattern may be met; patterns are bits of integers, the first made has the lowest.

    Attributes:
        patterns: All of them.
        needing: A role or base form to the patterns whose rarest need it meets, to those whose
            second rarest, and so on.
        free: The patterns that have no such need.
    """

    patterns: tuple[Pattern, ...]
    needing: dict[str, tuple[int, ...]]
    free: tuple[int, ...]


@cache
def _index() -> _Index:
    """The index of all patterns; what few patterns speak of is mostly what few tweets have."""
    needing: dict[str, list[int]] = {}
    free = [0] * _RAREST
    spoken_of = Counter(key for one in _MADE for key in _keys(one.row))

    def frequency(need: frozenset[str]) -> int:
        return sum(map(spoken_of.__getitem__, need))

    for n, one in enumerate(_MADE):
        object.__setattr__(one, "indexed", True)
        rarest = sorted(needs(one.row, frequency), key=frequency)[:_RAREST]
        for rank in range(_RAREST):
            if rank >= len(rarest):
                free[rank] |= 1 << n
                continue
            for key in rarest[rank]:
                needing.setdefault(key, [0] * _RAREST)[rank] |= 1 << n
    by_key = {key: tuple(bits) for key, bits in needing.items()}
    return _Index(tuple(_MADE), by_key, tuple(free))


def met_in(reading: Reading) -> frozenset[object]:
    """The patterns that are met in a reading; worked out once for each reading."""
    index = _index()
    needing = index.needing
    first, second, third = index.free
    for key in needing.keys() & reading.keys:
        one, two, three = needing[key]
        first |= one
        second |= two
        third |= three
    may = [index.patterns[n] for n in _set_bits(first & second & third)]
    found = frozenset((_NOTHING, *[one for one in may if one._reaches(reading)]))
    object.__setattr__(reading, "met", found)
    return found


def met(patterns: tuple[Pattern, ...], reading: Reading) -> Sequence[Pattern]:
    """Those of some patterns that are met in a reading, in their order.

    What is known of them is kept by the tuple's identity: ask with one that lasts, not with one
    made for the call.
    """
    found = reading.met or met_in(reading)
    group = _GROUPS.get(id(patterns))
    if group is None:
        indexed = frozenset(patterns) if all(one.indexed for one in patterns) else None
        _GROUPS[id(patterns)] = group = (patterns, indexed)
    # Mostly none is met, which one operation of sets tells.
    if group[1] is not None and group[1].isdisjoint(found):
        return ()
    return [one for one in patterns if one in found or (not one.indexed and one._reaches(reading))]


_GROUPS: dict[int, tuple[tuple[Pattern, ...], frozenset[Pattern] | None]] = {}
"""By the identity of their tuple: patterns that are asked for together; as a set, if indexed."""

_NOTHING = object()
"""Always among what is met, so that it is not empty and not worked out again."""


_ITEM = re.compile(r"\.\.\d+(?:![\w/-]+)?|~~?\d+(?:![\w/-]+)?|[()\[\]|^$<>]|[^\s()\[\]|<>^$]+")
_ANY = r"[^ \n]+ "


def _unit(item: str) -> str:
    """A regex for one unit that is any of the item's choices."""
    choices = []
    for choice in item.split("/"):
        if choice.isupper() and choice not in ("I",):
            choices.append(rf"[^ |\n]*\|(?:[A-Z_0-9]+\|)*{choice}\|[^ \n]* ")
        else:
            choices.append(rf"{re.escape(choice)}\|[^ \n]* ")
    return f"(?:{'|'.join(choices)})" if len(choices) > 1 else choices[0]


def _gap(item: str) -> Gap:
    """Up to so many units."""
    size, _, barred = item.partition("!")
    bars = [bar for bar in ("NOT" if size.startswith("..") else "", barred) if bar]
    keys = tuple("/".join(bars).split("/")) if bars else ()
    return Gap(int(size.lstrip(".~")), keys, over_ends=size.startswith("~~"))


def _units(gap: Gap) -> str:
    """A regex for up to so many units."""
    one = f"(?!{_unit('/'.join(gap.bars))}){_ANY}" if gap.bars else _ANY
    if gap.over_ends:
        one = f"{one}|\\n"
    return f"(?:{one}){{0,{gap.size}}}?"


_NOWHERE: Iterator[Match] = iter(())


def _joined(rows: list[list[Item | Gap | Choice | Edge]]) -> Iterator[Row]:
    """The rows of a choice; those of one unit each as one row, since one is looked up faster."""
    keys: list[str] = []
    for row in rows:
        if len(row) == 1 and isinstance(row[0], Item) and not row[0].barred:
            keys += row[0].keys
        else:
            yield tuple(row)
    if keys:
        yield (Item(tuple(keys)),)


def _keys(row: Row) -> Iterator[str]:
    """Every role and base form that a row speaks of, but for those that it bars."""
    for step in row:
        if isinstance(step, Item) and not step.barred:
            yield from step.keys
        elif isinstance(step, Choice):
            for one in step.rows:
                yield from _keys(one)


def needs(row: Row, frequency: Callable[[frozenset[str]], int]) -> list[frozenset[str]]:
    """What a row cannot be met without: of each set, one role or base form of the reading.

    Of a choice it is the rarest need of each of its rows.
    """
    found = []
    for step in row:
        if isinstance(step, Item) and not step.barred:
            found.append(frozenset(step.keys))
        elif isinstance(step, Choice) and all(rows := [needs(one, frequency) for one in step.rows]):
            found.append(frozenset().union(*[min(one, key=frequency) for one in rows]))
    return found


@cache
def pattern(source: str) -> Pattern:
    """Read a pattern.

    Raises:
        ValueError: It cannot be read.
    """
    # The rows of each bracket that is open; the pattern is one too.
    rows: list[list[list[Item | Gap | Choice | Edge]]] = [[[]]]
    for item in _ITEM.findall(source):
        if item.startswith(("..", "~")):
            rows[-1][-1].append(_gap(item))
        elif item in "([":
            rows.append([[]])
        elif item in ")]":
            optional: list[Row] = [()] if item == "]" else []
            choice = Choice((*_joined(rows.pop()), *optional))
            rows[-1][-1].append(choice)
        elif item == "|":
            rows[-1].append([])
        elif item in "^$":
            rows[-1][-1].append(Edge(start=item == "^"))
        elif item.startswith("!"):
            rows[-1][-1].append(Item(tuple(item[1:].split("/")), barred=True))
        elif item not in "<>":
            rows[-1][-1].append(Item(tuple(item.split("/"))))
    if len(rows) > 1:
        raise ValueError(f"pattern {source!r} has an open bracket")
    made = Pattern(source, tuple(rows[0][0]))
    _MADE.append(made)
    return made


_SIGNS = {
    "(": "(?:",
    "[": "(?:",
    ")": ")",
    "]": ")?",
    "|": "|",
    "^": r"(?:(?<=\n)|\A)",
    "$": r"(?=\n|\Z)",
    "<": "(?P<Q>",
    ">": ")",
}
"""Items that are no units, as a regex has them."""


@cache
def _regex(source: str) -> re.Pattern[str]:
    """What a pattern is as a regex."""
    regex = [r"(?<![^ \n])"]
    for item in _ITEM.findall(source):
        if item in _SIGNS:
            regex.append(_SIGNS[item])
        elif item.startswith(("..", "~")):
            regex.append(_units(_gap(item)))
        elif item.startswith("!"):
            regex.append(rf"(?!{_unit(item[1:])}){_ANY}")
        else:
            regex.append(_unit(item))
    return re.compile("".join(regex))
