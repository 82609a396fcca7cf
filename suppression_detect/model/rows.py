"""Rows of words, of their classes and of roles, as names or as the checksums of names.

A model knows a row by its name's checksum, and that goes on from the checksum of the row without
its last word: the names of rows, of which every post has hundreds, need not be put together. Where
names are asked for, the same steps put texts together instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, repeat
from typing import Any, Generic, TypeVar
from zlib import crc32

from suppression_detect.model.word_classes import classes_of
from suppression_detect.reading import Unit

Row = TypeVar("Row")
"""A word, a class of words or a role, or several in their order: their name, or its checksum."""

Content = tuple[tuple[str, ...], bool]
"""What stands for a word of content: its roles, or its fine class; and whether it has roles."""

_KINDS = ("p1", "p2", "p3", "p&", "p/")
"""Kinds of pairs: one, two or more words of content apart, in any order, over two sentences."""
_ANY_ORDER, _NEXT = 4, 5
"""Where the first of such a pair stands."""
_APART = (1, 2, 3, 3, 3)
"""The kind of a pair in order by how far the second stands behind the first."""
_EMPTY = frozenset((
    "'s", "a", "about", "all", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by",
    "for", "from", "he", "her", "here", "his", "i", "if", "in", "is", "it", "its", "just", "me",
    "my", "of", "off", "on", "or", "our", "out", "she", "so", "some", "than", "that", "the",
    "their", "them", "then", "there", "these", "they", "this", "those", "to", "up", "us", "was",
    "we", "were", "what", "who", "with", "you", "your",
))  # fmt: skip
"""Words that are passed over between the two of a pair."""


class Hand(Generic[Row]):
    """How rows are written; what it writes of a word or a role is kept for the next time.

    Args:
        first: Writes what a row starts with.
        then: Writes what it goes on with.
        join: Puts what a row goes on with, which is given first, to its start.
    """

    def __init__(
        self,
        first: Callable[[str], Row],
        then: Callable[[str], Any],
        join: Callable[[Any, Row], Row],
    ) -> None:
        self._first = first
        self._then = then
        self.join = join
        self.word: Callable[[str], tuple[Any, ...]] = lru_cache(2**14)(self._word)
        self.role: Callable[[str], tuple[Row, Any]] = lru_cache(2**10)(self._role)
        self.roles: Callable[[frozenset[str]], tuple[tuple[Row, Any], ...]] = lru_cache(2**14)(
            self._roles
        )
        self.paired: Callable[[str], tuple[Any, ...]] = lru_cache(2**14)(self._paired)
        self.start = self._classes("^", "^")
        self.end = self._classes("$", "$")

    def _word(self, name: str) -> tuple[Any, ...]:
        """A word at a row's start, and later in it; and the same of its classes."""
        return self._first(f"w:{name}"), self._then(f" {name}"), *self._classes(*classes_of(name))

    def _classes(self, coarse: str, fine: str) -> tuple[Any, ...]:
        return (
            self._first(f"k: {fine}"),
            self._then(f" {fine}"),
            self._first(f"k: {fine} _"),
            self._first(f"K: {coarse}"),
            self._then(f" {coarse}"),
        )

    def _role(self, name: str) -> tuple[Row, Any]:
        return self._first(f"r:{name}"), self._then(f">{name}")

    def _paired(self, token: str) -> tuple[Any, ...]:
        """What stands for a word, as the second of a pair, and as the first of each kind."""
        return self._then(f"+{token}"), *[self._first(f"{kind}:{token}") for kind in _KINDS]

    def _roles(self, roles: frozenset[str]) -> tuple[tuple[Row, Any], ...]:
        return tuple([self.role(role) for role in sorted(roles)[:3]])


@lru_cache(maxsize=2**12)
def checksum_of(name: str) -> int:
    """The checksum of a whole name, for what has no rows."""
    return crc32(name.encode())


NAMES: Hand[str] = Hand(str, str, lambda rest, start: start + rest)
CHECKSUMS: Hand[int] = Hand(lambda name: crc32(name.encode()), str.encode, crc32)


def words(names: Sequence[str], hand: Hand[Row]) -> list[list[Row]]:
    """The words, every two that follow each other, and every three."""
    written = [hand.word(name) for name in names]
    first = [word[0] for word in written]
    then = [word[1] for word in written]
    two = list(map(hand.join, then[1:], first))
    return [first, two, list(map(hand.join, then[2:], two))]


def classes(names: Sequence[str], hand: Hand[Row]) -> list[Row]:
    """Rows of the classes of a sentence's words, its ends among them.

    Fine classes stand alone, in twos, and around a word that may be any; coarse ones in twos and
    threes.
    """
    known = [hand.start, *[hand.word(name)[2:] for name in names], hand.end]
    columns: Iterator[tuple[Any, ...]] = zip(*known, strict=True)
    fine, fine_then, fine_any, coarse, coarse_then = columns
    join = hand.join
    fine_two = list(map(join, fine_then[1:], fine))
    coarse_two = list(map(join, coarse_then[1:], coarse))
    around = map(join, fine_then[2:], fine_any)
    coarse_three = map(join, coarse_then[2:], coarse_two)
    return [
        *(fine[0], fine[1], fine_two[0], coarse_two[0]),
        *chain.from_iterable(
            zip(fine[2:], fine_two[1:], coarse_two[1:], around, coarse_three, strict=True)
        ),
    ]


def roles(units: Sequence[Unit], names: Sequence[str], hand: Hand[Row]) -> list[Row]:
    """The roles of a sentence, each after any of the four before it, and after the last two."""
    join = hand.join
    found: list[Row] = []
    before: list[Row] = []  # the last four roles
    two: list[Row] = []  # the last two as one row
    for unit, name in zip(units, names, strict=True):
        if not unit.roles:
            continue
        rows = before + two
        written = (hand.role(name),) if unit.day is not None else hand.roles(unit.roles)
        for role, then in written:
            found.append(role)
            found.extend(map(join, repeat(then), rows))
        role, then = written[0]
        two = [join(then, row) for row in before[-1:]]
        before = [*before[-3:], role]
    return found


def content(units: Sequence[Unit], names: Sequence[str]) -> list[Content]:
    """What stands for the words of content of a sentence."""
    found = [
        _content(name, unit.roles, unit.day is not None or unit.time is not None)
        for unit, name in zip(units, names, strict=True)
    ]
    return [word for word in found if word[0]]


@lru_cache(maxsize=2**14)
def _content(name: str, roles: frozenset[str], is_judged: bool) -> Content:
    """What the calendar says of a day or an hour stands for it."""
    if is_judged:
        return (name,), True
    if roles:
        return tuple(sorted(roles)[:3]), True
    return () if name in _EMPTY else (classes_of(name)[1],), False


def pairs(
    sentence: Sequence[Content], found_roles: list[str], others: list[str], hand: Hand[Row]
) -> list[Row]:
    """Pairs of a sentence of which at least one is a role.

    In their order with how far apart they stand, where that is not far; and in any order.

    Args:
        sentence: Its words of content.
        found_roles: Their roles, as `sorted_out` tells them.
        others: The classes of the others.
        hand: How rows are written.
    """
    join, paired = hand.join, hand.paired
    words = [([paired(token) for token in tokens[:2]], is_role) for tokens, is_role in sentence]
    found: list[Row] = []
    for n, (here, is_role) in enumerate(words):
        for kind, (there, is_other) in zip(_APART, words[n + 1 : n + 6], strict=False):
            if is_role or is_other:
                found += [join(then[0], start[kind]) for start in here for then in there]
    seconds = [paired(token)[0] for token in (*found_roles, *others)]
    for n, role in enumerate(found_roles, 1):
        found += map(join, seconds[n:], repeat(paired(role)[_ANY_ORDER]))
    return found


def across(found_roles: list[str], following: list[str], hand: Hand[Row]) -> list[Row]:
    """Pairs of a role of one sentence and a role of the next."""
    join, paired = hand.join, hand.paired
    seconds = [paired(role)[0] for role in following]
    starts = [paired(role)[_NEXT] for role in found_roles]
    return [join(then, start) for start in starts for then in seconds]


def sorted_out(sentence: Sequence[Content]) -> tuple[list[str], list[str]]:
    """The roles and the classes of a sentence, each sorted."""
    found_roles = sorted({token for tokens, is_role in sentence if is_role for token in tokens})
    others = sorted({token for tokens, is_role in sentence if not is_role for token in tokens})
    return found_roles, others
