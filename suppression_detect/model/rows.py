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

    def _roles(self, roles: frozenset[str]) -> tuple[tuple[Row, Any], ...]:
        return tuple([self.role(role) for role in sorted(roles)[:3]])


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
