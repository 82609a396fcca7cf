"""The words of each language, as data: one package a language.

Rules are written in English words, a `Language` value; other languages are read in these words by
their `Glossary`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib import import_module
from typing import NamedTuple

_WITH_RULES = ("en",)
_READ_IN_ENGLISH = ("es",)
SUPPORTED = (*_WITH_RULES, *_READ_IN_ENGLISH)
_WORD = re.compile(r"\w+")
UNTOLD = (None, "", "und")
"""What stands where no language is given; the last is Twitter's word for one that was not told."""


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


def entries(text: str) -> Iterator[tuple[str, str]]:
    """The lines of a list of words and their English, parted by `` = ``."""
    for line in text.strip().splitlines():
        word, _, english = line.partition(" = ")
        yield word.strip(), english.strip()


def bare(word: str) -> str:
    """A word without its accents."""
    if word.isascii() or (word := word.translate(_BARE)).isascii():
        return word
    parted = unicodedata.normalize("NFD", word)
    return "".join(char for char in parted if not unicodedata.combining(char))


_BARE = str.maketrans("áéíóúüñÁÉÍÓÚÜÑ", "aeiouunAEIOUUN")


class Place(Enum):
    """Where a cue must stand to reach a claim."""

    BEFORE = "before"
    """Before it in its sentence, or in the line that leads up to it; no stop in between."""
    TOUCHING = "touching"
    """Right after it."""
    AFTER = "after"
    """Later in its sentence."""
    NEXT = "next"
    """First words of a later sentence or clause, with no other's claim in between."""
    LATER = "later"
    """Anywhere after it."""
    AROUND = "around"
    """Anywhere in the tweet."""
    WITH = "with"
    """In its sentence, on either side or within it."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that tell how a claim near them is put.

    Attributes:
        stance: The stance they give (the value of a ``Stance``).
        place: Where they must stand.
        words: A regular expression over folded text; ``<NAME>`` stands for a list of words.
        needs: Words that must stand somewhere beside the claim too.
        unless: Words that must not stand right before them.
        told: They count only for a claim that is put in another's mouth.
        firm: They hold even if the tweet endorses the claim, as debunking cues do anyway unless
            they may stand anywhere later.
    """

    stance: str
    place: Place
    words: str
    needs: str = ""
    unless: str = ""
    told: bool = False
    firm: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Cues:
    """How a language debunks, reports, asks, remembers and jokes, as data.

    Every text is a regular expression over folded text, in which ``<NAME>`` stands for a list
    of words out of `lists`.

    Attributes:
        lists: Lists of words, by name.
        cues: Words that give a stance.
        pseudo: Words in which no cue is seen ("this is not a hoax").
        stops: Words that end the reach of a cue before the claim ("turns out").
        denies: Headings under which everything is denied ("MYTH:").
        affirms: Headings under which everything is put forward ("FACT:").
        introduces: Words that put what follows in another's mouth ("a flyer says").
        attributes: Words after a claim that do so ("says our mailman").
        leads_in: How words end that a claim itself may start with ("it is false that").
        endorses: Words that make another's claim one's own ("passing it on").
        asks: What makes a sentence with a question mark a true question.
        plainly_asks: How a question starts that needs no question mark.
        rhetorical: Questions that are none.
        now: Words that bind a claim to the present.
        joined: Voters that a joke must not name to be seen as one.
        answers: What stands before the right day where it corrects another's claim.
        fillers: What may stand before the first words of a verdict.
        clauses: What parts one clause from the next.
        yes: How a question is answered with a yes.
        past_verbs: Verbs in the past.
        past_forms: Those that tell of a past state.
        modals: Verbs that tell what must or may be.
        dates: What stands before a year that dates something.
        undated: What stands before a year that does not.
        undated_after: What stands after such a year.
        abbreviations: Words, parted by blanks, that a full stop follows within a sentence.
    """

    lists: Mapping[str, str]
    cues: tuple[Cue, ...]
    pseudo: tuple[str, ...]
    stops: tuple[str, ...]
    denies: tuple[str, ...]
    affirms: tuple[str, ...]
    introduces: tuple[str, ...]
    attributes: tuple[str, ...]
    leads_in: str
    endorses: tuple[str, ...]
    asks: tuple[str, ...]
    plainly_asks: str
    rhetorical: tuple[str, ...]
    now: str
    joined: str
    answers: str
    fillers: str
    clauses: str
    yes: str
    past_verbs: str
    past_forms: str
    modals: str
    dates: str
    undated: str
    undated_after: str
    abbreviations: str


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day that has a name: of a month, or a weekday of it.

    Attributes:
        month: The month.
        day: The day of the month; with a weekday, which one of the month (-1 is the last).
        weekday: The weekday, Monday 0, if it is always on one.
    """

    month: int
    day: int
    weekday: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """Everything the reading needs to know of one language.

    Attributes:
        code: ISO 639-1.
        roles: Role name to its phrases, written in base forms (``"cast ballot"``).
        lemmas: Inflected form to base form, for the words that rules speak of.
        spellings: Short or wrong spelling to the plain word (``"tmrw"`` to ``"tomorrow"``).
        months: Word to month number.
        weekdays: Word to weekday number, Monday 0.
        numbers: Number word to number.
        holidays: Name to its day, or to each day that has it somewhere.
        named_weekdays: What makes a weekday's name that of one day of the year ("black" Friday).
        cut_short: Words that a full stop follows within a sentence.
        opens_clause: Base forms that open another clause ("because").
        common_words: Words that hashtags are split with, beside those of the roles.
        cues: How a claim is debunked, reported, asked, remembered or joked about.
    """

    code: str
    roles: Mapping[str, tuple[str, ...]]
    lemmas: Mapping[str, str]
    spellings: Mapping[str, str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, int]
    holidays: Mapping[str, tuple[Holiday, ...]]
    named_weekdays: frozenset[str]
    cut_short: frozenset[str]
    opens_clause: frozenset[str]
    common_words: frozenset[str]
    cues: Cues


class Verb(NamedTuple):
    """A form of a verb, in English.

    Attributes:
        subject: Who does it, where the form itself tells (``"i"``), else empty; in brackets where
            English must tell it lest the denied form be an order.
        words: The form without the subject (``"will vote"``).
        base: The base form (``"vote"``).
        participle: The past participle, of which the passive is made; empty for a verb that has
            no passive.
        past: Whether it tells of the past.
    """

    subject: str
    words: str
    base: str
    participle: str = ""
    past: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Glossary:
    """A language by its words' English, in which its tweets are read.

    Everything is in lower case and, but for single words, without accents.

    Attributes:
        code: ISO 639-1.
        rewrites: Regular expressions for days and hours to their English; ``{name}`` stands for
            what the group of that name holds, by `names` where it is there.
        needs: Names of groups to what a text has where one of them holds anything; a rewrite that has
            such a group is not looked for elsewhere.
        names: Months, weekdays and numbers to their English.
        phrases: Words that belong together to their English.
        function: Single words that are never verbs, to their English.
        nouns: Other words, to their English; one that is a verb's form too is a noun behind
            `determiners`.
        verbs: Forms of verbs.
        objects: Weak pronouns that stand before a verb, to what stands behind it in English.
        accents: Words of `function` to the verb's form that they are without its accent.
        articles: Forms of "the".
        pronouns: Words that name who does what the verb behind them tells.
        subordinates: Words behind which "let us" is no call.
        conditions: Words behind which a form of the third person is mostly the reader's.
        asking: Words behind which a question may start.
        speakers: Words behind which a form of "i" that is a noun as well is the verb.
        clauses: Words behind which a clause starts.
        denials: Words that deny the verb that follows.
        reflexives: Weak pronouns that make a verb passive.
        determiners: Words behind which a word that is a noun and a verb is a noun.
        telling: Words of voting, which a tricky spelling may stand for.
        hints: Pieces of words, one of which stands in every tweet that is worth a look.
        english: English words that are none of the language: beside one, short words are English.
    """

    code: str
    rewrites: tuple[tuple[str, str], ...]
    needs: Mapping[str, str]
    names: Mapping[str, str]
    phrases: Mapping[str, str]
    function: Mapping[str, str]
    nouns: Mapping[str, str]
    verbs: Mapping[str, Verb]
    objects: Mapping[str, str]
    accents: Mapping[str, str]
    articles: frozenset[str]
    pronouns: frozenset[str]
    subordinates: frozenset[str]
    conditions: frozenset[str]
    asking: frozenset[str]
    speakers: frozenset[str]
    clauses: frozenset[str]
    denials: frozenset[str]
    reflexives: frozenset[str]
    determiners: frozenset[str]
    telling: frozenset[str]
    hints: tuple[str, ...]
    english: frozenset[str]


def _primary(code: str | None) -> str:
    """The language of a code, without its country; what could not be told is read as English."""
    plain = None if code is None else code.split("-")[0].lower()
    return "en" if plain is None or plain in UNTOLD else plain


def is_supported(code: str | None) -> bool:
    """Whether tweets of a language are read; without a code, they are read as English."""
    return _primary(code) in SUPPORTED


def told_by_words(text: str) -> str | None:
    """The language of a text that speaks of voting, if it is one that is read in English words.

    Only where it has a word of voting of that language, and more of its small words than English
    ones.
    """
    plain = text.lower()
    for code, telling, small, english in _signs():
        for word in telling:
            if word in plain:
                found = set(_WORD.findall(plain))
                own = len(found & small)
                if own > 1 and own > 2 * len(found & english):
                    return code
                break
    return None


@cache
def _signs() -> tuple[tuple[str, frozenset[str], frozenset[str], frozenset[str]], ...]:
    """By what each language that is read in English words is told."""
    found = []
    for code in _READ_IN_ENGLISH:
        signs = import_module(f"{__name__}.{code}.signs")
        found.append((code, signs.TELLING, signs.SMALL, signs.ENGLISH))
    return tuple(found)


@cache
def glossary(code: str | None) -> Glossary | None:
    """The glossary of a language that is read in English words; none for English itself.

    Raises:
        ValueError: The language is not supported.
    """
    plain = _primary(code)
    if plain not in _READ_IN_ENGLISH:
        language(plain)
        return None
    found: Glossary = import_module(f"{__name__}.{plain}.glossary").GLOSSARY
    return found


@cache
def language(code: str) -> Language:
    """The language of that code, in whose words the rules are written.

    Raises:
        ValueError: There is none.
    """
    if code not in _WITH_RULES:
        raise ValueError(f"lang {code!r} is not supported; supported: {', '.join(SUPPORTED)}")
    found: Language = import_module(f"{__name__}.{code}").LANGUAGE
    return found
