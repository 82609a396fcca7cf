"""Tweets of other languages put into English words, with the way back.

Word by word and phrase by phrase, as a dictionary does: no translation to be read, but the days,
ways, voters and conditions of a claim in the words that the rules, the stances and the model
know. Every character knows which of the original's words it stands for.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple, TypeVar

from suppression_detect.languages import Glossary, Verb, bare, glossary, language
from suppression_detect.languages import words as words_of
from suppression_detect.reading.fold import Folded, fold
from suppression_detect.reading.spelling import Known, known, known_of

_T = TypeVar("_T")
_TOKEN = re.compile(
    r"""
    https?://\S+ | @\w+ | [\w.+-]+@[\w-]+(?:\.\w+)+ | \d{3}(?:-[^\W\d_]+)+
    | \w[\w-]*(?:\.[\w-]+)*\.(?:com|org|net|gob|gov|info|mx|es|us|ar|co|cl|pe|ec|ve|uy)\b(?:/\S*)?
    | (?:\b[a-z]\.){2,} | (?<=\w)\((?:[aeo]s?|s)\) | (?<=\w)/[ao]s?\b | \w+ | \s+ | .
    """,
    re.VERBOSE | re.DOTALL,
)
_AUXILIARIES = words_of(
    "will would can could must should is are was were am has have had may might"
)
_MODALS = words_of("will would can could must should go")
_ASKING = _AUXILIARIES | words_of(
    """
    who what how where when which why do does did and or but if so for to not no yes ok really
    true false
    """
)
# Verbs whose subject English puts first: "cierran las casillas".
_OF_THEMSELVES = words_of("open close begin start end expire change arrive fail")
# What a subject starts with, and what may stand before a verb that has none before it.
_DETERMINERS = words_of("the all this these those your our many some no two both any each")
_OPENERS = words_of(
    """
    that and because but if when where already or so not also today now since breaking urgent
    attention alert notice
    """
)
_THINGS = words_of("it them")
_DONE_FOR = words_of("register void cancel count write record cast fill mark collect pick deliver")
_PREPOSITIONS = words_of("by on in at to for with from of until without via")
# What is denied twice in Spanish is so but once in English.
_AFTER_NO = {"no": "any", "nobody": "anybody"}
_DENIED_WITHIN = 14  # tokens, blanks among them
_LONGEST_SUBJECT = 5
_LONGEST_VERB = 5  # words of "no se lo van a": what denies, weak pronouns, two verbs
_ORDINAL = re.compile(r"\b(?!1[123]th)\d?([123])th\b")
_ENDINGS = {"1": "st", "2": "nd", "3": "rd"}
_ENDS = frozenset(".!?\n;")


def spoken(text: str, lang: str | None) -> str:
    """A text, in English words if its language is read so."""
    words = glossary(lang)
    return text if words is None else in_english(text, words).text


@lru_cache(maxsize=2**9)
def in_english(text: str, words: Glossary) -> Folded:
    """A text in English words, and where each character comes from."""
    plain = fold(text, _known(words))
    pieces = _subjects_first(list(_Glosser(text, plain, words).pieces()))
    starts, ends = array("I"), array("I")
    for piece in pieces:
        size = len(piece.english)
        if piece.copied:
            spans = [plain.span(at, at + 1) for at in range(piece.start, piece.end)]
            starts.extend(start for start, _ in spans)
            ends.extend(end for _, end in spans)
        else:
            start, end = plain.span(piece.start, piece.end)
            starts.extend([start] * size)
            ends.extend([end] * size)
    return Folded("".join(piece.english for piece in pieces), starts, ends)


def through(english: Folded, folded: Folded) -> Folded:
    """The folded English with the way back to the original of `english`."""
    spans = [english.span(*folded.span(at, at + 1)) for at in range(len(folded.text))]
    return Folded(
        folded.text,
        array("I", [start for start, _ in spans]),
        array("I", [end for _, end in spans]),
    )


@dataclass(frozen=True, slots=True)
class _Piece:
    """English for a stretch of the folded text.

    Attributes:
        english: The English.
        start: First character in the folded text.
        end: Character after the last.
        kind: What it is: a verb whose subject may follow (``"before"``), another ``"verb"``, a
            ``"noun"``, a word of ``"function"``, a ``"moment"``, or ``""``.
        copied: Whether each character stands for itself.
    """

    english: str
    start: int
    end: int
    kind: str = ""
    copied: bool = False


def _governs(verb: Verb) -> bool:
    """Whether another verb mostly follows: "puede votar", "quiere votar"."""
    return verb.base in _MODALS or verb.words.endswith(" to")


def _is_infinitive(verb: Verb) -> bool:
    return verb.words.partition(" ")[0] == verb.base.partition(" ")[0]


def _alone(verb: Verb) -> Verb:
    """A verb that governs another one mostly, where none follows: "debe", "quiere"."""
    if verb.base == "must":
        return verb._replace(words="owe", base="owe")
    return verb._replace(words=verb.words.removesuffix(" to"))


def _done(verb: Verb, participle: Verb, passive: bool) -> Verb | None:
    """What is or has been done: "queda suspendida", "se ha cambiado"; none of other verbs."""
    if verb.base in ("be", "stay"):
        be = verb.words if verb.base == "be" else "was" if verb.past else "is"
    elif verb.base in ("have", "have done"):
        be = f"{verb.words} been" if passive else verb.words
    else:
        return None
    return verb._replace(words=f"{be} {participle.words}", base="be", participle="")


def _denied(verb: Verb, said: str) -> str:
    """What is said with a verb, denied."""
    first, _, rest = said.partition(" ")
    base = verb.base.partition(" ")[0]
    if said == "there is":
        return "there is no"
    if first in _AUXILIARIES:
        return f"{first} not {rest}" if rest or verb.base != "have" else f"do not {verb.base}"
    if verb.past:
        return f"did not {verb.base}"
    told = first == base or not (said == verb.participle or first.endswith("ing"))
    return f"do not {said}" if told else f"not {said}"


class _Found(NamedTuple):
    """English for the tokens up to `end`, and its kind as that of a `_Piece`."""

    end: int
    english: str
    kind: str


def _subjects_first(pieces: list[_Piece]) -> list[_Piece]:
    """The pieces, a subject that follows its verb put before it: "se cancela la votacion"."""
    found: list[_Piece] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        end = _end_of_subject(pieces, at) if piece.kind == "before" and _opens(found) else at
        if end > at + 2:
            subject = "".join(one.english for one in pieces[at + 2 : end])
            first, last = piece.start, pieces[end - 1].end
            found.append(_Piece(f"{subject} {piece.english.lower()}", first, last, "verb"))
            at = end
        else:
            found.append(piece)
            at += 1
    return found


def _opens(before: list[_Piece]) -> bool:
    """Whether no subject stands before: a clause starts there, or a day is told."""
    for piece in reversed(before):
        if not piece.english.isspace():
            return (
                piece.kind == "moment"
                or not piece.english[-1].isalnum()
                or piece.english.lower() in _OPENERS
            )
        if "\n" in piece.english:
            return True
    return True


def _end_of_subject(pieces: list[_Piece], at: int) -> int:
    """Where the subject ends that follows a verb; the verb's own place if none does."""
    end = at
    nouns = 0
    for place in range(at + 2, min(at + 2 + 2 * _LONGEST_SUBJECT, len(pieces)), 2):
        piece = pieces[place]
        if pieces[place - 1].english != " ":
            break
        first = piece.english.partition(" ")[0].lower()
        if nouns and piece.english == "of" and _names(pieces, place + 2):
            continue  # "the election of a queen"
        if first in _PREPOSITIONS:
            break
        if piece.kind in ("noun", "") and piece.english[0].isalpha():
            nouns += 1
            end = place + 1
            if nouns > 2:
                break
        elif nouns or first not in _DETERMINERS:
            break
    return end if nouns else at


def _names(pieces: list[_Piece], at: int) -> bool:
    """Whether a word that stands alone there names something: "of queen"."""
    return (
        at < len(pieces)
        and pieces[at - 1].english == " "
        and pieces[at].kind in ("noun", "")
        and pieces[at].english[0].isalpha()
    )


@dataclass(frozen=True, slots=True)
class _Word:
    """A token of the folded text, and how it is written with its accents."""

    plain: str
    written: str
    start: int
    end: int


class _Verbs:
    """Forms of verbs by how they are written, with their accents or without.

    Attributes:
        exact: Those that stand in the glossary, with their accents.
    """

    def __init__(self, forms: Mapping[str, Verb]) -> None:
        self.exact = dict(forms)
        self._bare = {bare(form): forms[form] for form in reversed(list(forms))}
        self._forms = forms

    def get(self, form: str) -> Verb | None:
        """The verb of a form; the glossary may know more than it lists."""
        if form in self.exact:
            return self.exact[form]
        return self._bare.get(form) or self._forms.get(form)


@dataclass(frozen=True, slots=True, eq=False)
class _Table:
    """A glossary, made ready to be looked up."""

    words: Glossary
    needs: dict[str, re.Pattern[str]]
    rewrites: tuple[tuple[re.Pattern[str], str, frozenset[str]], ...]
    phrases: dict[str, dict[tuple[str, ...], str]]
    longest: dict[str, int]
    function: dict[str, str]
    nouns: dict[str, str]
    verbs: _Verbs
    openers: frozenset[str]
    clauses: frozenset[str]


@cache
def _table(words: Glossary) -> _Table:
    phrases: dict[str, dict[tuple[str, ...], str]] = {}
    for phrase, english in words.phrases.items():
        parts = tuple(bare(phrase).split())
        phrases.setdefault(parts[0], {}).setdefault(parts, english)
    rewrites = [(re.compile(source, re.VERBOSE), english) for source, english in words.rewrites]
    return _Table(
        words,
        {name: re.compile(source) for name, source in words.needs.items()},
        tuple(
            (pattern, english, frozenset(pattern.groupindex.keys() & words.needs.keys()))
            for pattern, english in rewrites
        ),
        phrases,
        {first: max(map(len, starting)) for first, starting in phrases.items()},
        _also_bare(words.function),
        _also_bare(words.nouns),
        _Verbs(words.verbs),
        words.denials | words.reflexives | words.objects.keys() | _first_of_two(words.verbs),
        words.clauses | {""},
    )


def _first_of_two(verbs: Iterable[str]) -> frozenset[str]:
    """The first words of verbs of two words: "voy a", "hay que"."""
    return frozenset(bare(form).split()[0] for form in verbs if " " in form)


def _also_bare(words: Mapping[str, _T]) -> dict[str, _T]:
    """Words with their accents, and without where no other word is written so."""
    without = {bare(word): words[word] for word in reversed(list(words))}
    return without | dict(words)


@cache
def _known(words: Glossary) -> Known:
    table = _table(words)
    singles = (*table.function, *table.nouns, *map(bare, table.verbs.exact), *words.names)
    plain = {word for word in singles if word.isascii()}
    plain.update(word for phrase in words.phrases for word in bare(phrase).split())
    return known_of(frozenset(plain), words.telling)


@cache
def _english() -> frozenset[str]:
    """Words of English, which stand in tweets of other languages as well."""
    return known(language("en")).words


class _Glosser:
    """One text on its way into English."""

    def __init__(self, text: str, plain: Folded, words: Glossary) -> None:
        self._text, self._plain = text, plain
        self._table = _table(words)
        self._tokens = [self._word(match) for match in _TOKEN.finditer(plain.text)]
        self._moments = self._find_moments()
        self._follows = self._following()

    def _raw(self, start: int, end: int) -> str:
        """What the original has for a stretch of the folded text."""
        return self._text[slice(*self._plain.span(start, end))]

    def _word(self, match: re.Match[str]) -> _Word:
        start, end = match.span()
        written = unicodedata.normalize("NFC", self._raw(start, end)).lower()
        found = match.group()
        return _Word(found, written if bare(written) == found else found, start, end)

    def _find_moments(self) -> dict[int, tuple[int, str]]:
        """Where a day or an hour starts, where it ends, and its English."""
        text, names = self._plain.text, self._table.words.names
        held = bytearray(len(text))
        found: dict[int, tuple[int, str]] = {}
        table = self._table
        lacking = {name for name, pattern in table.needs.items() if not pattern.search(text)}
        for pattern, english, needs in table.rewrites:
            if not lacking.isdisjoint(needs):
                continue
            for match in pattern.finditer(text):
                start, end = match.span()
                if not any(held[start:end]):
                    held[start:end] = b"\x01" * (end - start)
                    groups = {
                        name: names.get(" ".join(got.rstrip(".").split()), got) if got else ""
                        for name, got in match.groupdict().items()
                    }
                    told = " ".join(english.format_map(groups).split())
                    told = _ORDINAL.sub(lambda m: m[0][:-2] + _ENDINGS[m[1]], told)
                    found[start] = end, told
        return found

    def pieces(self) -> Iterator[_Piece]:
        """The English, from left to right."""
        tokens = self._tokens
        at = 0
        while at < len(tokens):
            token = tokens[at]
            found = self._found(at)
            if found is not None:
                if found.kind == "noun" and self._before(at) in self._table.words.articles:
                    found = found._replace(english=found.english.removeprefix("the "))
                if found.english:
                    yield self._piece(found, at)
                elif found.end < len(tokens) and tokens[found.end].plain == " ":
                    found = found._replace(end=found.end + 1)  # a word that English leaves out
                at = found.end
                continue
            if token.plain == "¿" and self._asks_plainly(at + 1):
                yield _Piece("is it true that ", token.start, token.end)
            elif token.plain[0].isalpha():
                yield self._copy(token)
            elif token.plain not in "¿¡":
                yield _Piece(token.plain, token.start, token.end, copied=True)
            at += 1

    def _found(self, at: int) -> _Found | None:
        """The English of what starts at a token; none for what is no word, or an unknown one."""
        token = self._tokens[at]
        if (moment := self._moments.get(token.start)) is not None:
            end, english = moment
            last = at
            while last < len(self._tokens) and self._tokens[last].start < end:
                last += 1
            return _Found(last, english, "moment")
        if not token.plain[0].isalpha() or token.plain.startswith("http"):
            return None
        found = self._phrase(at) or self._verb(at) or self._single(at)
        return None if found is None or self._is_foreign(at, found.end) else found

    def _is_foreign(self, at: int, last: int) -> bool:
        """Whether a word is rather an English one, or a name in capitals: "vote no", "East LA"."""
        token = self._tokens[at]
        if last > at + 1 or not token.plain.isascii():
            return False
        if token.plain in _english():
            around = [word for word in (self._before(at), self._after(at)) if word]
            if around and all(map(self._is_english, around)):
                return True
        raw = self._raw(token.start, token.end)
        return len(raw) == 2 and raw.isupper() and not any(map(self._is_loud, (at - 2, at + 2)))

    def _is_english(self, word: str) -> bool:
        """Whether a word is one of English alone."""
        table = self._table
        if word in table.words.english:
            return True
        if word not in _english() or word in table.function or word in table.nouns:
            return False
        return table.verbs.get(word) is None

    def _is_loud(self, at: int) -> bool:
        """Whether a word beside is in capitals, too."""
        if not 0 <= at < len(self._tokens) or not self._tokens[at].plain.isalpha():
            return False
        token = self._tokens[at]
        raw = self._raw(token.start, token.end)
        return len(raw) > 1 and raw.isupper()

    def _after(self, at: int) -> str:
        """The word right behind; empty where a sentence or a clause ends."""
        if at + 2 < len(self._tokens) and self._tokens[at + 1].plain.isspace():
            return self._tokens[at + 2].plain
        return ""

    def _asks_plainly(self, at: int) -> bool:
        """Whether a question has the words of a statement, as only English has not."""
        if at >= len(self._tokens) or not self._tokens[at].plain[0].isalpha():
            return False
        found = self._found(at)
        return found is None or found.english.partition(" ")[0] not in _ASKING

    def _copy(self, token: _Word) -> _Piece:
        raw = bare(self._raw(token.start, token.end))
        same = raw if raw.lower() == token.plain else token.plain
        return _Piece(same, token.start, token.end, copied=True)

    def _piece(self, found: _Found, at: int) -> _Piece:
        """English for the tokens from `at`, with capitals where they have them."""
        start, end = self._tokens[at].start, self._tokens[found.end - 1].end
        raw = self._raw(start, end)
        english = found.english
        if len(raw) > 1 and raw.isupper():
            english = english.upper()
        elif raw[:1].isupper():
            english = english[:1].upper() + english[1:]
        return _Piece(english, start, end, found.kind)

    def _following(self) -> list[int]:
        """For each token the word right behind it in its clause; 0 if none is."""
        tokens, moments = self._tokens, self._moments
        following = [0] * len(tokens)
        for at in range(2, len(tokens)):
            word, blank = tokens[at].plain, tokens[at - 1].plain
            if word[0].isalnum() and blank.isspace() and "\n" not in blank:
                following[at - 2] = 0 if tokens[at].start in moments else at
        return following

    def _words_from(self, at: int, most: int) -> list[int]:
        """The places of up to so many words that follow each other, the first among them."""
        places = [at]
        while len(places) < most and (at := self._follows[at]):
            places.append(at)
        return places

    def _phrase(self, at: int) -> _Found | None:
        """The longest phrase that starts there."""
        first = self._tokens[at].plain
        starting = self._table.phrases.get(first)
        if not starting:
            return None
        places = self._words_from(at, self._table.longest[first])
        words = [self._tokens[place].plain for place in places]
        for size in range(len(words), 0, -1):
            english = starting.get(tuple(words[:size]))
            if english is not None:
                asked = english.startswith("it is ") and self._asks(at)
                told = f"is it {english.removeprefix('it is ')}" if asked else english
                return _Found(places[size - 1] + 1, told, "noun")
        return None

    def _verb(self, at: int) -> _Found | None:
        """A verb with what denies it and its weak pronouns, in English order."""
        words = self._table.words
        token = self._tokens[at]
        if token.plain not in self._table.openers and self._form(at, at) is None:
            return None
        places = self._words_from(at, _LONGEST_VERB)
        denied = passive = False
        objects: list[str] = []
        for n, place in enumerate(places):
            token = self._tokens[place]
            last = n + 1 == len(places)
            verb = None if last else self._of_two(places[n:])
            if verb is not None:
                return self._verb_at(at, places[n + 1 :], verb, denied, passive, objects)
            if n == 0 and token.plain in words.denials:
                denied = True
            elif token.plain in words.reflexives and not last:
                passive = True
            elif token.plain in words.objects and not last:
                objects.append(words.objects[token.plain])
            elif n and self._tokens[places[n - 1]].plain in words.articles and not denied:
                if passive or self._noun(token) is None:
                    verb = self._form(at, place)
                if verb is None:
                    return None  # "la multa", "los votos"
                return self._verb_at(at, places[n:], verb, denied, passive, objects)
            else:
                verb = self._form(at, place)
                if verb is None:
                    return None
                return self._verb_at(at, places[n:], verb, denied, passive, objects)
        return None

    def _of_two(self, places: list[int]) -> Verb | None:
        """A verb of two words, or one that means something else with its own pronoun."""
        verbs = self._table.verbs
        tokens = [self._tokens[place] for place in places[:3]]
        if len(tokens) > 2 and f"{tokens[1].plain} {tokens[2].plain}" in verbs.exact:
            return None  # "me voy a"
        one, two = tokens[:2]
        return verbs.get(f"{one.written} {two.written}") or verbs.get(f"{one.plain} {two.plain}")

    def _verb_at(
        self,
        at: int,
        places: list[int],
        verb: Verb,
        denied: bool,
        passive: bool,
        objects: list[str],
    ) -> _Found:
        """A verb, the first of some words, with the one that it governs."""
        follows = None
        if len(places) > 1:
            follows = self._table.verbs.get(self._tokens[places[1]].plain)
        size = 1
        if _governs(verb):
            pair = self._pair(places[1:])
            if pair is not None:
                verb, size = verb._replace(words=f"{verb.words} {pair.words}", participle=""), 4
            elif follows is not None and _is_infinitive(follows):
                words = f"{verb.words} {follows.words}"
                verb = verb._replace(words=words, participle=follows.participle)
                size = 2
            else:
                verb = _alone(verb)
        elif follows is not None and verb.base == "let" and _is_infinitive(follows):
            objects = objects or ["you"]
        elif follows is not None and follows.words == follows.participle:
            done = _done(verb, follows, passive)
            if done is not None:
                english = self._clause(done, denied, False, objects, at)
                before = passive or verb.base in ("be", "stay")
                return _Found(places[1] + 1, english, "before" if before else "verb")
        english = self._clause(verb, denied, passive, objects, at)
        by_itself = verb.base in _OF_THEMSELVES or verb.words == verb.participle != verb.base
        named = verb.subject[:1] not in ("", "(") or english.startswith("you ")
        by_itself = by_itself or (verb.base == "vote" and verb.subject == "(they)" and not denied)
        before = not named and not objects and (passive or by_itself)
        return _Found(places[size - 1] + 1, english, "before" if before else "verb")

    def _pair(self, places: list[int]) -> Verb | None:
        """Two verbs that are one in English: "volver a votar" is "vote again"."""
        if len(places) < 3 or self._tokens[places[1]].plain != "a":
            return None
        one, two = (self._table.verbs.get(self._tokens[at].plain) for at in (places[0], places[2]))
        if one is None or two is None or not (_is_infinitive(one) and _is_infinitive(two)):
            return None
        if one.words == "go" and two.base == "vote":
            return two._replace(words=f"go {two.words}")
        return two._replace(words=f"{two.words} again") if one.words == "return" else None

    def _form(self, at: int, place: int) -> Verb | None:
        """The verb that a token is a form of, unless it stands where nouns stand."""
        token = self._tokens[place]
        words, verbs = self._table.words, self._table.verbs
        if token.written in words.function:
            accented = words.accents.get(token.written)
            return verbs.get(accented) if accented and self._is_state(place) else None
        noun = self._noun(token)
        verb = verbs.exact.get(token.written)
        if verb is None:
            if noun is not None or token.plain in self._table.function:
                return None
            return verbs.get(token.plain)
        if noun is None or place != at:
            return verb
        before = self._before(at)
        if verb.subject == "i":  # "voto": mostly the noun, unless somebody speaks of himself
            return verb if before in words.speakers or self._after_moment(at) else None
        return None if before in words.determiners else verb

    def _is_state(self, place: int) -> bool:
        """Whether what something is follows: "esta cerrada"."""
        following = self._follows[place]
        verb = self._table.verbs.get(self._tokens[following].plain) if following else None
        return verb is not None and verb.words == verb.participle != verb.base

    def _after_moment(self, at: int) -> bool:
        """Whether a day or an hour ends right before: "manana voto"."""
        start = self._tokens[at - 1].start if at else 0
        return any(end == start > 0 for end, _ in self._moments.values())

    def _noun(self, token: _Word) -> str | None:
        found = self._table.nouns.get(token.written)
        return self._table.nouns.get(token.plain) if found is None else found

    def _before(self, at: int) -> str:
        """The word right before; empty where a sentence or a clause starts."""
        if at >= 2 and self._tokens[at - 1].plain.isspace():
            before = self._tokens[at - 2].plain
            return before if before[0].isalnum() else ""
        return ""

    def _clause(self, verb: Verb, denied: bool, passive: bool, objects: list[str], at: int) -> str:
        subject, said = verb.subject, verb.words
        opens = self._before(at) in self._table.clauses
        if subject == "(he)" and self._before(at) in self._table.words.conditions and not passive:
            subject = "you"  # "si marca dos": mostly the reader
        elif subject.startswith("("):  # who does it is told only where it would be an order
            they = subject == "(they)"
            told = (denied and (opens or (they and objects))) or (
                they and opens and (objects or said.startswith("will "))
            )
            subject = subject.strip("()") if told and not passive else ""
        first = said.partition(" ")[0]
        if passive and not _THINGS.isdisjoint(objects):
            passive = False  # "se lo mandan": to him
        if subject == "let us" and self._before(at) in self._table.words.subordinates:
            subject = "we"
        if passive and verb.participle:
            if first in ("will", "would", "must", "should"):
                said = f"{first} be {verb.participle}"
            elif first in _AUXILIARIES:
                subject = subject or "you"
            else:
                said = f"{'was' if verb.past else 'is'} {verb.participle}"
            first, objects = said.partition(" ")[0], []
        elif passive and not subject:
            subject = "you"
        if self._before(at) in self._table.words.pronouns or (subject == "we" and self._is_us(at)):
            subject = ""
        if denied:
            said = _denied(verb, said)
        if subject and first in _AUXILIARIES and self._asks(at):
            said = f"{first} {subject}{said.removeprefix(first)}"
        elif subject:
            said = f"{subject} {said}"
        if len(objects) == 2 and objects[1] in _THINGS and verb.base in _DONE_FOR:
            objects = [objects[1], "for", objects[0]]  # "te lo registra"
        return " ".join((said, *objects))

    def _is_us(self, at: int) -> bool:
        """Whether those who do it are named right before: "las mujeres votamos"."""
        if at < 4 or self._before(at - 2) not in self._table.words.articles:
            return False
        named = self._before(at - 2).endswith("s") and self._before(at).endswith("s")
        return named and not self._after_moment(at)

    def _asks(self, at: int) -> bool:
        """Whether a question starts with this word."""
        if at and self._tokens[at - 1].plain == "¿":
            return True
        before = self._before(at)
        if before and before not in self._table.words.asking:
            return False
        for token in self._tokens[at:]:
            if token.plain in _ENDS:
                return token.plain == "?"
        return False

    def _governs(self, at: int) -> bool:
        """Whether a verb that names no person follows: "para votar"."""
        following = self._follows[at]
        verb = self._form(following, following) if following else None
        return verb is not None and not verb.subject and verb.words == verb.base

    def _is_denied(self, at: int) -> bool:
        """Whether what stands before in the clause is denied: "no hay luz en ningun centro"."""
        for token in reversed(self._tokens[max(0, at - _DENIED_WITHIN) : at]):
            if not (token.plain[0].isalnum() or token.plain.isspace()) or "\n" in token.plain:
                return False
            if token.plain in self._table.words.denials:
                return True
        return False

    def _single(self, at: int) -> _Found | None:
        """The English of one word."""
        token = self._tokens[at]
        words = self._table.words
        noun = words.nouns.get(token.written)
        if noun is not None and self._before(at) in words.determiners:
            return _Found(at + 1, noun, "noun")
        english = words.function.get(token.written)
        if english is None and noun is None:
            english = self._table.function.get(token.plain)
        if english is not None:
            if english == "for" and self._governs(at):
                english = "to"
            if english in _AFTER_NO and self._is_denied(at):
                english = _AFTER_NO[english]
            return _Found(at + 1, english, "function")
        noun = self._noun(token)
        return None if noun is None else _Found(at + 1, noun, "noun")
