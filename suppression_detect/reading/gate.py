"""The gate: one cheap pass that lets tweets through which cannot concern voting.

Most tweets have no word of voting; most that have one speak of politics and claim nothing a voter
could act on. Linear models over words and pairs of words, trained on the posts of
``models/corpus``, tell claims from such talk: one for posts with a word of voting, one for claims
that avoid every such word ("last names A-M Tuesday, N-Z Wednesday, at the gym"). Words that no
training claim uses speak against a claim.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

from suppression_detect.errors import ModelError
from suppression_detect.languages import Glossary, glossary, language
from suppression_detect.languages.en import gate as words
from suppression_detect.languages.en import spelling
from suppression_detect.reading.fold import fold, plain_text, unleeted
from suppression_detect.reading.gloss import in_english
from suppression_detect.reading.reading import READ_AT_MOST
from suppression_detect.reading.spelling import corrected, known, misspellings
from suppression_detect.trained import MANIFEST, default_folder

WEIGHTS = "gate.tsv"
"""The file of the artefact that holds the weights."""

FEWEST_WORDS = 3
"""A claim that names no voting has as many; a shorter post that names it is always read."""

SHORT = 8
"""A post of no more words that names voting and a day or a number is always read."""

MOST_WORDS, MOST_UNKNOWN = 40, 12
"""Of a long post no more words, and no more unknown ones, are counted."""

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
_TAG = re.compile(r"#\w+")
_CAPITALS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_LETTER_ALONE = re.compile(r"\b[a-z]\b")
_NO_LETTER = re.compile(r"[^a-z]+")
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
    """What words and pairs of words say for a claim about voting.

    Weights count in hundredths, as whole numbers: their sum is the same in any order.

    Attributes:
        words: A word's weight; every digit is ``0``. These are the known words.
        pairs: The weight of two words that follow each other, with a blank between them.
        each_word: The weight of every word, whichever it is.
        each_unknown: The weight of every unknown word.
        words_reach: What the words alone must reach for the pairs to be looked at.
        needed: What words and pairs must reach together.
    """

    words: dict[bytes, int]
    pairs: dict[bytes, int]
    each_word: int
    each_unknown: int
    words_reach: int
    needed: int
    known: frozenset[bytes] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "known", frozenset(self.words))

    @classmethod
    def of(cls, weighed: dict[bytes, float]) -> Weights:
        """From weights by name, which are rounded.

        Raises:
            KeyError: One of the sums is missing.
        """
        whole = {name: round(100 * weight) for name, weight in weighed.items()}
        sums = [whole.pop(name) for name in SUMS]
        pairs = {name: weight for name, weight in whole.items() if b" " in name}
        single = {name: weight for name, weight in whole.items() if b" " not in name}
        return cls(single, pairs, *sums)

    def lines(self) -> Iterator[tuple[str, float]]:
        """Every name and its weight."""
        sums = (self.each_word, self.each_unknown, self.words_reach, self.needed)
        for name, weight in (
            *zip(SUMS, sums, strict=True),
            *sorted((self.words | self.pairs).items()),
        ):
            yield name.decode(), weight / 100

    def tell(self, found: Sequence[bytes]) -> bool:
        """Whether words speak for a claim about voting."""
        # Set operations run at the speed of C; their order differs from process to process.
        seen = set(found)
        known = self.known & seen
        total = (
            sum(map(self.words.__getitem__, known))
            + self.each_word * min(len(found), MOST_WORDS)
            + self.each_unknown * min(len(seen) - len(known), MOST_UNKNOWN)
        )
        if total < self.words_reach:
            return False
        pairs = self.pairs.keys() & set(map(b"%b %b".__mod__, pairwise(found)))
        return total + sum(map(self.pairs.__getitem__, pairs)) >= self.needed


@dataclass(frozen=True, slots=True)
class Gate:
    """The weights of both kinds of post.

    Attributes:
        spoken: For posts with a word of voting.
        silent: For posts without one.
    """

    spoken: Weights
    silent: Weights

    @classmethod
    def load(cls, folder: Path) -> Gate:
        """Read and check the weights of an artefact.

        Raises:
            ModelError: A file is missing or changed, or holds no weights.
        """
        path = folder / WEIGHTS
        weighed: dict[bytes, dict[bytes, float]] = {b"spoken": {}, b"silent": {}}
        try:
            data = path.read_bytes()
            checksum = json.loads((folder / MANIFEST).read_bytes())["gate_sha256"]
            for line in data.splitlines():
                kind, name, weight = line.split(b"\t")
                weighed[kind][name] = float(weight)
            gate = cls(Weights.of(weighed[b"spoken"]), Weights.of(weighed[b"silent"]))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ModelError(
                f"the gate's weights cannot be read from {path}: {error!r}. Install the package "
                "again, or write them with 'suppression-detect train'."
            ) from error
        if sha256(data).hexdigest() != checksum:
            raise ModelError(
                f"{path} is not the file that {MANIFEST} speaks of: its checksum differs. "
                "Install the package again, or train the model again."
            )
        return gate

    def dump(self) -> str:
        """The text of the weights' file."""
        kinds = ("spoken", self.spoken), ("silent", self.silent)
        return "".join(
            f"{kind}\t{name}\t{weight:.2f}\n" for kind, of in kinds for name, weight in of.lines()
        )


SUMS = (b"= each word", b"= each unknown word", b"= words reach", b"= needed")


@cache
def weights() -> Gate:
    """The shipped weights; read on first use."""
    return Gate.load(default_folder())


def may_concern_voting(
    text: str,
    lang: str | None = None,
    *,
    every_voting_word: bool = False,
    gate: Gate | None = None,
) -> bool:
    """Whether a tweet is worth reading.

    Args:
        text: The tweet's text.
        lang: Its language; English unless given.
        every_voting_word: Let everything with a word of voting through, not only what may be a
            claim.
        gate: The weights; the shipped ones unless given.

    Raises:
        ModelError: The gate's weights cannot be read.
        ValueError: The language is not supported.
    """
    if (foreign := glossary(lang)) is not None:
        if not _may_be_spoken_of(text, foreign):
            return False
        text = in_english(text[:READ_AT_MOST], foreign).text
    lower = text.lower()
    plain = plain_text(text) if _MAY_FOLD.search(text) else lower
    decoded = unleeted(plain) if "€" in plain else _unleeted(_ascii(plain)).decode()
    spoken = (_hinted(decoded) and has_voting_word(plain)) or words.BALLOT_BOX in text
    if spoken and every_voting_word:
        return True
    gate = gate or weights()
    unlinked = _ascii(_LINK.sub(" ", plain))
    found = unlinked.translate(_PARTED).split()
    if spoken and _may_claim(gate.spoken, found):
        return True
    silent = gate.silent
    if not _misspelt().isdisjoint(found) or _tells(silent, found):
        return True
    if spoken:
        return (
            ("#" in text and gate.spoken.tell(_with_tags_parted(text)))
            or _is_misspelt(found)
            or (_hides(found, unlinked) and _may_claim(gate.spoken, _undone(text)))
        )
    # What follows are the ways of hiding a word; a post that uses one is always read.
    if _has_letters_alone(found) and has_voting_word(b"".join(found).decode()):
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
        if has_voting_word(short) or not _misspelt().isdisjoint(found) or _tells(silent, found):
            return True
    coded = _CODED.search(spelt) is not None
    if coded or plain is not lower or ("I" in text and _CAPITAL_I.search(text)):
        levelled = unlinked.translate(_LEVELLED_LETTERS).decode()
        if _hinted(levelled, _LEVELLED_HINTS) and _LEVELLED.search(levelled):
            return True
    return coded and _tells(silent, _unleeted(unlinked).translate(_PARTED).split())


def _may_be_spoken_of(text: str, words: Glossary) -> bool:
    """Whether a text in another language has a piece of a word of voting; most have none."""
    plain = unleeted(plain_text(text))
    return _hinted(plain, words.hints) or (
        len(_LETTER_ALONE.findall(plain)) > 3 and _hinted(_NO_LETTER.sub("", plain), words.hints)
    )


def _may_claim(spoken: Weights, found: Sequence[bytes]) -> bool:
    """Whether the words of a text that names voting may claim something about it."""
    return (
        len(found) < FEWEST_WORDS
        or spoken.tell(found)
        or (len(found) <= SHORT and _names_a_day(found))
    )


def _hides(found: Sequence[bytes], unlinked: bytes) -> bool:
    """Whether other words of a text that names voting may be hidden, by signs or one by one."""
    spelt = unlinked.decode()
    return (
        _has_letters_alone(found)
        or _CODED.search(spelt) is not None
        or _HAS_MASKED.search(spelt) is not None
        or _STRETCHED.search(spelt) is not None
    )


def _has_letters_alone(found: Sequence[bytes]) -> bool:
    return list(map(len, found)).count(1) > 3


def _undone(text: str) -> list[bytes]:
    """The words of a text, hidden ones as they are meant."""
    return gate_words(fold(text[:READ_AT_MOST], known(language("en"))).text)


def _tells(silent: Weights, found: Sequence[bytes]) -> bool:
    return len(found) >= FEWEST_WORDS and silent.tell(found)


def _names_a_day(found: Sequence[bytes]) -> bool:
    return not _days().isdisjoint(found) or any(word[:1] == b"0" for word in found)


@cache
def _days() -> frozenset[bytes]:
    """Words of days; every number starts with a ``0`` here."""
    lang = language("en")
    return frozenset(word.encode() for word in ("tomorrow", *lang.months, *lang.weekdays))


def _with_tags_parted(text: str) -> list[bytes]:
    """The words of a text, those of ``#VoteWednesday`` by themselves."""
    parted = _TAG.sub(lambda tag: _CAPITALS.sub(" ", tag[0]), text)
    return gate_words(plain_text(parted))


def _is_misspelt(found: Sequence[bytes]) -> bool:
    """Whether several words are misspellings, which the weights do not know."""
    words = known(language("en"))
    strange = {word for word in found if len(word) > 3}.difference(words.true_bytes)
    return sum(corrected(word.decode(), words) is not None for word in strange) > 1


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
