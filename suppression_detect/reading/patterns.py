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
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from suppression_detect.reading.reading import Reading


@dataclass(frozen=True, slots=True)
class Match:
    """Where a pattern was met: units from `first` to `last`, both included; the quote's units."""

    first: int
    last: int
    quote_first: int
    quote_last: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern.

    Attributes:
        source: As it was written.
        regex: What is matched on a reading's `tagged` text.
        needs: What the items outside brackets need: each pair's roles or base forms must be met
            by one of the reading's.
    """

    source: str
    regex: re.Pattern[str]
    needs: tuple[tuple[frozenset[str], frozenset[str]], ...]

    def find(self, reading: Reading) -> Iterator[Match]:
        """Every place where it is met, from left to right."""
        for roles, norms in self.needs:
            if reading.roles.isdisjoint(roles) and reading.norms.isdisjoint(norms):
                return
        for match in self.regex.finditer(reading.tagged):
            groups = match.re.groupindex
            start = match.start("Q") if "Q" in groups else match.start()
            end = match.end("Q") if "Q" in groups else match.end()
            yield Match(
                reading.unit_at(match.start()),
                reading.unit_at(max(match.start(), match.end() - 1)),
                reading.unit_at(start),
                reading.unit_at(max(start, end - 1)),
            )


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


def _gap(item: str) -> str:
    """A regex for up to so many units."""
    size, _, barred = item.partition("!")
    bars = [bar for bar in ("NOT" if size.startswith("..") else "", barred) if bar]
    one = f"(?!{_unit('/'.join(bars))}){_ANY}" if bars else _ANY
    if size.startswith("~~"):
        one = f"{one}|\\n"
    return f"(?:{one}){{0,{size.lstrip('.~')}}}?"


@cache
def pattern(source: str) -> Pattern:
    """Compile a pattern.

    Raises:
        ValueError: It cannot be read.
    """
    regex: list[str] = []
    needs: list[tuple[frozenset[str], frozenset[str]]] = []
    depth = 0
    for item in _ITEM.findall(source):
        if item.startswith(("..", "~")):
            regex.append(_gap(item))
        elif item in "([":
            depth += 1
            regex.append("(?:")
        elif item in ")]":
            depth -= 1
            regex.append(")" if item == ")" else ")?")
        elif item == "|":
            regex.append("|")
        elif item == "^":
            regex.append(r"(?:(?<=\n)|\A)")
        elif item == "$":
            regex.append(r"(?=\n|\Z)")
        elif item == "<":
            regex.append("(?P<Q>")
        elif item == ">":
            regex.append(")")
        elif item.startswith("!"):
            regex.append(rf"(?!{_unit(item[1:])}){_ANY}")
        else:
            regex.append(_unit(item))
            if depth == 0:
                choices = frozenset(item.split("/"))
                roles = frozenset(c for c in choices if c.isupper() and c != "I")
                needs.append((roles, choices - roles))
    if depth:
        raise ValueError(f"pattern {source!r} has an open bracket")
    return Pattern(source, re.compile(r"(?<![^ \n])" + "".join(regex)), tuple(needs))
