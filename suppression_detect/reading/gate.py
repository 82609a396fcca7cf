"""The gate: one cheap pass that lets tweets through which cannot concern voting.

A tweet is read if it has a word of voting. Claims about voting that avoid every such word ("last
names A-M Tuesday, N-Z Wednesday, at the gym") are known by their other words: a linear model over
words and pairs of words, trained on the posts of ``models/corpus``, tells them from ordinary talk.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from math import fsum
from pathlib import Path

from suppression_detect.errors import ModelError
from suppression_detect.languages import language
from suppression_detect.languages.en import gate as words
from suppression_detect.languages.en import spelling
from suppression_detect.reading.fold import plain_text, unleeted
from suppression_detect.reading.spelling import known, misspellings
from suppression_detect.trained import default_folder

WEIGHTS = "gate.tsv"
"""The file of the artefact that holds the weights."""

FEWEST_WORDS = 3
"""A claim that names no voting has as many."""

_VOTING = re.compile(words.VOTING)
# The same where i and l cannot be told apart, as in "e1ec71on".
_LEVELLED = re.compile(words.VOTING.replace("i", "l"))
_LEVELLED_HINTS = tuple(hint.replace("i", "l") for hint in words.HINTS)
# A sign among letters; it starts with the sign, which is the rarer and so the faster to look for.
_CODED = re.compile(
    r"[0-9@$!*|+](?:(?<=[a-z].)[0-9@$!*|+]*(?:[a-z]|(?<=[0-9$|]))|(?<=\b[0-9@$+])[a-z]{2})"
)
# What is not ASCII is a question mark there.
_HAS_MASKED = re.compile("[*#_?](?<=[a-z].)[a-z]")
_MASKED = re.compile(r"\b([a-z]+)[*#_?]([a-z]+)\b")
_CAPITAL_I = re.compile(
    r"I(?=[a-zI])(?:(?<=[A-Za-z]I)(?<![\w/][A-Za-z]I)|(?<=[A-Za-z]{2}I)(?<![\w/][A-Za-z]{2}I))"
)
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_LINK = re.compile(r"https?://\S*")
# Other signs than these may stand for a letter.
_MAY_FOLD = re.compile("[^\x00-\x7f‘’“”…–—•\u2600-\u2712\u2714-\u2775\ufe0f\U0001f300-\U0001faff]")

# Bytes are translated and split several times faster than text.
_ASCII = bytes(range(128))
_UNLEETED = bytes.maketrans(_ASCII, unleeted(_ASCII.decode()).encode())
_LEVELLED_LETTERS = _UNLEETED.translate(bytes.maketrans(b"i!|", b"lll"))
_PARTED = bytes(
    32 if code >= 128 or not chr(code).isalnum() else 48 if chr(code).isdigit() else code
    for code in range(256)
)


@dataclass(frozen=True, slots=True)
class Weights:
    """What words and pairs of words say for a claim about voting, where no word names it.

    Attributes:
        words: A word's weight; every digit is ``0``.
        pairs: The weight of two words that follow each other, with a blank between them.
        words_reach: What the words alone must reach for the pairs to be looked at.
        needed: What words and pairs must reach together.
        known: The words that have a weight.
    """

    words: dict[bytes, float]
    pairs: dict[bytes, float]
    words_reach: float
    needed: float
    known: frozenset[bytes] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "known", frozenset(self.words))

    @classmethod
    def load(cls, path: Path) -> Weights:
        """Read the weights' file.

        Raises:
            ModelError: It is missing or is no such file.
        """
        try:
            lines = [line.partition(b"\t") for line in path.read_bytes().splitlines()]
            weighed = {name: float(weight) for name, _, weight in lines}
            reach, needed = map(weighed.pop, _HEAD)
        except (OSError, ValueError, KeyError) as error:
            raise ModelError(
                f"the gate's weights cannot be read from {path}: {error!r}. Install the package "
                "again, or write them with 'suppression-detect train'."
            ) from error
        pairs = {name: weight for name, weight in weighed.items() if b" " in name}
        single = {name: weight for name, weight in weighed.items() if b" " not in name}
        return cls(single, pairs, reach, needed)

    def dump(self) -> str:
        """The text of the weights' file."""
        rows = [*zip(_HEAD, (self.words_reach, self.needed), strict=True)]
        rows += sorted((self.words | self.pairs).items())
        return "".join(f"{name.decode()}\t{weight:.2f}\n" for name, weight in rows)

    def tell(self, found: Sequence[bytes]) -> bool:
        """Whether words speak for a claim about voting."""
        if len(found) < FEWEST_WORDS:
            return False
        # An intersection drops unknown words and repeated ones at the speed of C; its order differs
        # from process to process, and an exact sum does not.
        total = fsum(map(self.words.__getitem__, self.known.intersection(found)))
        if total < self.words_reach:
            return False
        pairs = self.pairs.keys() & set(map(b"%b %b".__mod__, pairwise(found)))
        return total + fsum(map(self.pairs.__getitem__, pairs)) >= self.needed


_HEAD = (b"= words reach", b"= needed")


@cache
def weights() -> Weights:
    """The shipped weights; read on first use."""
    return Weights.load(default_folder() / WEIGHTS)


def may_concern_voting(text: str) -> bool:
    """Whether a tweet is worth reading.

    Raises:
        ModelError: The gate's weights cannot be read.
    """
    lower = text.lower()
    plain = plain_text(text) if _MAY_FOLD.search(text) else lower
    decoded = unleeted(plain) if "€" in plain else _unleeted(_ascii(plain)).decode()
    if _hinted(decoded) and _VOTING.search(plain):
        return True
    unlinked = _ascii(_LINK.sub(" ", plain))
    found = unlinked.translate(_PARTED).split()
    tell = weights().tell
    if not _misspelt().isdisjoint(found) or tell(found):
        return True
    if list(map(len, found)).count(1) > 3 and has_voting_word(b"".join(found).decode()):
        return True
    spelt = unlinked.decode()
    if _HAS_MASKED.search(spelt) and not _masked().isdisjoint(
        map("*".join, _MASKED.findall(spelt))
    ):
        return True
    if (
        "ooo" in spelt or "aaa" in spelt or "eee" in spelt
        or "iii" in spelt or "lll" in spelt or "ttt" in spelt
    ):  # fmt: skip
        short = _STRETCHED.sub(r"\1", spelt)
        found = short.encode().translate(_PARTED).split()
        if _VOTING.search(short) or not _misspelt().isdisjoint(found) or tell(found):
            return True
    coded = _CODED.search(spelt) is not None
    if coded or plain is not lower or ("I" in text and _CAPITAL_I.search(text)):
        levelled = unlinked.translate(_LEVELLED_LETTERS).decode()
        if _hinted(levelled, _LEVELLED_HINTS) and _LEVELLED.search(levelled):
            return True
    return coded and tell(_unleeted(unlinked).translate(_PARTED).split())


@cache
def _misspelt() -> frozenset[bytes]:
    """Misspellings of words of voting."""
    true = known(language("en")).true
    return frozenset(form.encode() for form in misspellings(spelling.VOTING.split(), true))


@cache
def _masked() -> frozenset[str]:
    """Words of voting with one letter masked by a star."""
    return frozenset(
        word[:i] + "*" + word[i + 1 :]
        for word in spelling.VOTING.split()
        for i in range(1, len(word) - 1)
    )


def has_voting_word(plain: str) -> bool:
    """Whether folded text has a word of voting, in its plain spelling."""
    return _VOTING.search(plain) is not None


def gate_words(plain: str) -> list[bytes]:
    """The words of folded text, as the weights know them; those of links are left out."""
    return _ascii(_LINK.sub(" ", plain)).translate(_PARTED).split()


def _ascii(plain: str) -> bytes:
    return plain.encode("ascii", "replace")


def _unleeted(plain: bytes) -> bytes:
    return plain.translate(_UNLEETED)


def _hinted(plain: str, hints: tuple[str, ...] = words.HINTS) -> bool:
    for hint in hints:  # noqa: SIM110 (a generator is three times slower)
        if hint in plain:
            return True
    return False
