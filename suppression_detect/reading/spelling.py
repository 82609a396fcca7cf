"""Which words a tricky spelling may stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from suppression_detect.languages import Language
from suppression_detect.languages.en import spelling as en

_COMMON = 1500
_DOUBLE = re.compile(r"(.)\1+")
_VOWEL = re.compile("[aeiou]")


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """The words of a language, and the misspellings that stand for some of them.

    Attributes:
        lexicon: Words that rules look at.
        words: Those and ordinary words.
        telling: Words that a misspelling or a masked word may stand for.
        rank: The place of ordinary words, the commonest first.
        misspelt: A misspelling to its word.
        squashed: A word without doubled letters to the word.
        levelled: A word with look-alike letters made one to the word.
        swear: Swear words, which a masked word rather stands for.
        true: Words that are no misspelling.
        true_bytes: The same as bytes.
        longest: The length of the longest word.
    """

    lexicon: frozenset[str]
    words: frozenset[str]
    telling: frozenset[str]
    rank: Mapping[str, int]
    misspelt: Mapping[str, str]
    squashed: Mapping[str, str]
    levelled: Mapping[str, str]
    swear: frozenset[str]
    true: frozenset[str]
    true_bytes: frozenset[bytes] = field(init=False)
    longest: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "true_bytes", frozenset(map(str.encode, self.true)))
        object.__setattr__(self, "longest", max(map(len, self.words), default=0))

    def common(self, words: Iterable[str]) -> str:
        """The word that is most likely meant."""
        unranked = len(self.rank)
        return min(words, key=lambda w: (w not in self.telling, self.rank.get(w, unranked), w))

    def rarity(self, word: str) -> float:
        """How rare the word is, from 0 to less than 1; unseen words and numbers are rarest."""
        unranked = len(self.rank)
        return self.rank.get(word, unranked) / (unranked + 1)

    def is_common(self, word: str) -> bool:
        """Whether the word is one of the commonest, or one that rules look at."""
        return word in self.lexicon or self.rank.get(word, _COMMON) < _COMMON


@cache
def known(lang: Language) -> Known:
    """The words of a language; made on first use."""
    lexicon = vocabulary(lang)
    ordinary = en.ORDINARY.split()
    words = lexicon.union(ordinary)
    telling = frozenset(en.TELLING.split())
    short = (form for form, word in lang.spellings.items() if word not in telling)
    true = words.union(en.TRUE.split(), en.SWEAR.split(), short)
    rank = {word: n for n, word in enumerate(ordinary)}
    squashed: dict[str, str] = {}
    levelled: dict[str, str] = {}
    for word in sorted(words, key=lambda w: (rank.get(w, len(rank)), w)):
        squashed.setdefault(squash(word), word)
        levelled.setdefault(level(word), word)
    return Known(
        lexicon=lexicon,
        words=words,
        telling=telling,
        rank=rank,
        misspelt=misspellings(en.TELLING.split(), true),
        squashed=squashed,
        levelled=levelled,
        swear=frozenset(en.SWEAR.split()),
        true=true,
    )


def known_of(words: frozenset[str], telling: frozenset[str]) -> Known:
    """The words of a language of which no misspellings are known, but letters in disguise are."""
    return Known(
        lexicon=words,
        words=words,
        telling=telling,
        rank={},
        misspelt={},
        squashed={},
        levelled={},
        swear=frozenset(),
        true=words,
    )


@lru_cache(maxsize=2**16)
def corrected(token: str, words: Known) -> str | None:
    """The word that a token misspells; none if it is no misspelling of a known word."""
    if word := words.misspelt.get(token):
        return word
    if len(token) < 4:
        return None
    return words.levelled.get(level(token)) or doubled(token, words)


def doubled(token: str, words: Known) -> str | None:
    """The word whose letters a token doubles; none if it does not."""
    plain = squash(token)
    found = words.squashed.get(plain) if plain != token else None
    # Each letter of the word must stand in the token at least as often.
    return found if found and len(found) < len(token) else None


def vocabulary(lang: Language) -> frozenset[str]:
    """Every word that rules, dates and cues look at."""
    words = {
        word for phrases in lang.roles.values() for phrase in phrases for word in phrase.split()
    }
    words |= lang.lemmas.keys() | set(lang.lemmas.values()) | lang.common_words
    words |= lang.months.keys() | lang.weekdays.keys() | {"tomorrow", "today", "tonight"}
    return frozenset(word for word in words if word.isalpha() and (len(word) > 1 or word in "ai"))


def squash(word: str) -> str:
    """The word with each doubled letter once."""
    return _DOUBLE.sub(r"\1", word)


def level(word: str) -> str:
    """The word with letters made one that cannot be told apart (``baIIot``, ``vvednesday``)."""
    return word.replace("i", "l").replace("rn", "m").replace("vv", "w")


def misspellings(words: Iterable[str], true: frozenset[str] | set[str]) -> dict[str, str]:
    """Every misspelling of the words that is no true word, to its word; the first word wins."""
    found: dict[str, str] = {}
    for word in words:
        for form in _misspelt(word):
            if form not in true and form.isalnum():
                found.setdefault(form, word)
    return found


def _misspelt(word: str) -> Iterator[str]:
    size = len(word)
    for i in range(size):
        yield word[:i] + word[i] + word[i:]
    for i in range(1 if size < 5 else 0, size - 1):
        yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]
    bare = word[0] + _VOWEL.sub("", word[1:])
    if len(bare) > 2 or word == "vote":
        yield bare
        yield squash(bare)
    if size > 4:
        for i in range(1, size):
            if size > 5 or word[i] in "aeiou":
                yield word[:i] + word[i + 1 :]
    once = set(_by_ear(word))
    yield from sorted(once)
    if size > 4:
        for form in sorted(once):
            yield from _by_ear(form)


def _by_ear(word: str) -> Iterator[str]:
    for sound, spellings in en.BY_EAR.items():
        at = word.find(sound)
        while at >= 0:
            for spelling in spellings.split():
                yield word[:at] + spelling + word[at + len(sound) :]
            at = word.find(sound, at + 1)
