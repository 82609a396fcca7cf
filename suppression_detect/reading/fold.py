"""Text made plain, with the way back: every folded character knows where it came from."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import pairwise, product
from math import prod
from string import ascii_lowercase

from suppression_detect.reading.spelling import Known, corrected, doubled, squash

_QUOTES = {"‘": "'", "’": "'", "‛": "'", "`": "'", "´": "'", "ʼ": "'", "“": '"', "”": '"',
           "„": '"', "«": '"', "»": '"', "…": ".", "–": "-", "—": "-", "−": "-", "‐": "-",
           "‑": "-", "•": "\n", "·": "."}  # fmt: skip
_LETTER_NAME = re.compile(
    r"(?:CIRCLED|SQUARED|PARENTHESIZED|SMALL CAPITAL|TAG|SUBSCRIPT|MODIFIER LETTER)\b.*?"
    r"(?:LETTER |CAPITAL |SMALL )+([A-Z])\Z|^LATIN LETTER SMALL CAPITAL ([A-Z])\Z"
)
_BASE_NAME = re.compile(r"^LATIN (?:SMALL|CAPITAL) LETTER ([A-Z])(?: WITH .*)?\Z")


@dataclass(frozen=True, slots=True)
class Folded:
    """Plain lower-case text and, where lengths changed, the place of each character.

    Attributes:
        text: The folded text.
        starts: Per folded character, where it starts in the original; None if nowhere moved.
        ends: Per folded character, where it ends in the original.
    """

    text: str
    starts: array[int] | None = None
    ends: array[int] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original's span for a span of the folded text."""
        if self.starts is None or self.ends is None:
            return start, end
        if start >= end:
            return (self.starts[start], self.starts[start]) if start < len(self.starts) else (0, 0)
        return self.starts[start], self.ends[end - 1]


class _Table(dict[int, str]):
    """What each character becomes, worked out when first met."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = _plain(chr(code))
        return plain


def _plain(char: str) -> str:
    if char.isascii():
        return char.lower()
    if char in _QUOTES:
        return _QUOTES[char]
    category = unicodedata.category(char)
    if category in ("Cf", "Mn", "Me", "Cc"):
        return ""
    if category == "Cs":
        return "\ufffd"  # half a pair; nothing can be read from it
    if category.startswith("Z"):
        return "\n" if category in ("Zl", "Zp") else " "
    name = unicodedata.name(char, "")
    if match := _LETTER_NAME.search(name):
        return str(next(group for group in match.groups() if group)).lower()
    compatible = unicodedata.normalize("NFKC", char).lower()
    if compatible.isascii():
        return compatible
    base = unicodedata.normalize("NFD", char)[0]
    if base.isascii():
        return base.lower()
    if match := _BASE_NAME.match(name):
        return match.group(1).lower()
    if category.startswith("L"):
        return _confusable(char)
    return char


def _confusable(char: str) -> str:
    """The Latin letter that Unicode's confusables data says it looks like."""
    from confusable_homoglyphs import confusables

    if "FILLER" in unicodedata.name(char, ""):
        return ""  # an invisible letter
    for entry in confusables.is_confusable(char, greedy=True, preferred_aliases=[]) or ():
        for homoglyph in entry["homoglyphs"]:
            letter: str = homoglyph["c"]
            if letter.isascii() and letter.isalpha():
                return letter.lower()
    lower = char.lower()
    return _confusable(lower) if lower != char and len(lower) == 1 else lower


_TABLE = _Table()


def fold(text: str, known: Known | None = None) -> Folded:
    """Fold text: case, look-alike letters, invisible characters, and tricky spellings.

    Args:
        text: Any text.
        known: Words that a tricky spelling may stand for (``v0te``, ``v o t e``, ``#VoteNov6``);
            none are undone without them.
    """
    ascii = text.isascii()
    lowered = text.lower() if ascii else text.translate(_TABLE)
    if ascii or (len(lowered) == len(text) and "" not in map(_TABLE.get, map(ord, text))):
        folded = Folded(lowered)
    else:
        folded = _fold_moving(text)
    return _undo_tricks(folded, text, known) if known else folded


def _fold_moving(text: str) -> Folded:
    chars: list[str] = []
    starts, ends = array("I"), array("I")
    for i, char in enumerate(text):
        plain = _TABLE[ord(char)]
        if not plain and ends:
            ends[-1] = i + 1
        for letter in plain:
            chars.append(letter)
            starts.append(i)
            ends.append(i + 1)
    return Folded("".join(chars), starts, ends)


_LEET = str.maketrans("013457@$!|+€8", "oieastasiltcb")
_MEANT = {
    "0": "o", "1": "il", "2": "z", "3": "e", "4": "a", "5": "s", "6": "gb", "7": "t", "8": "b",
    "9": "g", "@": "a", "$": "s", "!": "il", "|": "li", "+": "t", "€": "e",
}  # fmt: skip
_CODED = re.compile(
    r"(?<![\w@$./])(?![@!]|[$€]\d+(?:[kmbt]|bn|mm)?(?!\w))"
    r"(?=[a-z0-9@$!|+€]*[a-z])(?=[a-z]*[0-9@$!|+€])[a-z0-9@$!|+€]{3,}"
)
# Letters one by one, the same sign between them all; words of such letters, if it is no blank.
_SPACED = re.compile(
    r"(?<![a-z0-9@$'])[a-z0-9@$] {1,3}(?:[a-z0-9@$] {1,3})+[a-z0-9@$](?![a-z0-9'])"
)
_PARTED = re.compile(
    r"(?<![a-z0-9@$'/])[a-z0-9@$](?P<sign>[.\-_*/|,~+=:;^])[a-z0-9@$](?:(?P=sign) ?[a-z0-9@$])+"
    r"(?: +[a-z0-9@$](?:(?P=sign)[a-z0-9@$])+)*(?![a-z0-9@/])"
)
_DOTTED = re.compile(r"(?<![a-z0-9.@/])[a-z0-9]{1,4}(?:[.\-_*~|][a-z0-9]{1,4}){2,}(?![a-z0-9@/])")
_LONG = re.compile(r"(?<![a-z])(?=[a-z]*([a-z])\1\1)[a-z]{4,}")
_HASHTAG = re.compile(r"#(\w{4,})")
_FLAGS = re.compile("[\U0001f1e6-\U0001f1ff](?: {0,3}[\U0001f1e6-\U0001f1ff]){2,}")
_FLAG_LETTERS = {0x1F1E6 + n: chr(ord("a") + n) for n in range(26)}
# A sign or a symbol in place of a letter.
_MASK = r"(?:[^\w\s\x00-\x7f]|[*#_?~^%&=+])"
_MASKED = re.compile(
    rf"(?<![^\s\"'(#])[a-z]+(?:(?:{_MASK}{{1,2}}[a-z]+)+[*_#●⭕]?|[*_#●⭕])(?![\w@/*])"
)
_WORD = re.compile(r"(?<![\w@/.#])[a-z]{2,}(?![\w@/]|\.\w)")
# What each of these cannot do without, looked for first since that is fast.
_HAS_SPACED = re.compile(r" [a-z0-9@$] {1,3}[a-z0-9@$](?![a-z0-9])")
_HAS_PARTED = re.compile(r"([.\-_*/|,~+=:;^])[a-z0-9@$]{1,4}\1[a-z0-9@$]")
# No such word starts with @ or !, and one that only ends in ! is no coded one.
_HAS_CODED = re.compile(
    r"[0-9$|+€](?:[a-z]|(?<=[a-z].))|@(?<=[a-z0-9@$!|+€].)"
    r"|!(?<=[a-z0-9@$!|+€].)(?=!*[a-z0-9@$|+€])"
)
_HAS_LONG = re.compile(r"([a-z])\1\1")
_HAS_HASHTAG = re.compile("#")
_HAS_FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]")
_HAS_MASKED = re.compile(r"[*#_?~^%&=+\x80-\U0010ffff](?<=[a-z].)(?:[^\sa-z]?[a-z]|(?<=[*_#●⭕]))")
_CAMEL = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+(?:st|nd|rd|th)?")
_NUMBER = re.compile(r"\d\d")
_NAME = re.compile(r"[A-Z][a-z]+([b-df-hj-np-tv-xz])\1")  # Webb, Mann
_AMOUNT = re.compile(r"\d{2,}([a-z]+)|\d([a-z]{5,})")
_UNIT = re.compile(
    r"\d*1st|\d*2nd|\d*3rd|\d+(?:th|[ap]m?|s|k|m|b|d|g|x|h|hr|hrs|min|mins|yo|yr|yrs|"
    r"ft|in|lb|lbs|oz|km|mm|cm|mb|gb|pt|er|ers)"
)

_YEAR_WITH_O = re.compile(r"2[0o][0-3o][0-9o]")

_Piece = tuple[str, int]  # a character and the folded place it came from


def _undo_tricks(folded: Folded, original: str, known: Known) -> Folded:
    """Replace tricky spellings of known words, keeping each character's place."""
    if not folded.text.isascii() and _HAS_FLAGS.search(folded.text):
        folded = _rewrite(folded, original, _FLAGS, _unflag, known)
    for has, rewriters in _TRICKS:
        if has.search(folded.text):
            for pattern, rewrite in rewriters:
                folded = _rewrite(folded, original, pattern, rewrite, known)
    # Bytes are parted several times faster than text.
    tokens = folded.text.encode("ascii", "replace").translate(_LETTERS).split()
    for token in set(tokens) - known.true_bytes:
        if corrected(token.decode(), known):
            return _rewrite(folded, original, _WORD, _correct, known)
    return folded


_LETTERS = bytes(code if chr(code) in ascii_lowercase else 32 for code in range(256))
# Takes what was found, its place, what stands there in the original, and the known words.
_Rewriter = Callable[[str, int, Callable[[], str], Known], "list[_Piece] | None"]


def _rewrite(
    folded: Folded,
    original: str,
    pattern: re.Pattern[str],
    rewrite: _Rewriter,
    known: Known,
) -> Folded:
    chars: list[str] = []
    starts, ends = array("I"), array("I")

    def keep(first: int, last: int) -> None:
        chars.append(folded.text[first:last])
        starts.extend(folded.starts[first:last] if folded.starts else range(first, last))
        ends.extend(folded.ends[first:last] if folded.ends else range(first + 1, last + 1))

    done = 0
    for match in pattern.finditer(folded.text):
        first, last = match.span()
        new = rewrite(match.group(), first, partial(_source, folded, original, first, last), known)
        if new is None:
            continue
        keep(done, first)
        for (char, place), (_, following) in pairwise([*new, ("", -1)]):
            start, end = folded.span(place, place + 1)
            chars.append(char)
            starts.append(start)
            ends.append(start if place == following else end)
        done = last
    if not done:
        return folded
    keep(done, len(folded.text))
    return Folded("".join(chars), starts, ends)


def _source(folded: Folded, original: str, first: int, last: int) -> str:
    start, end = folded.span(first, last)
    return original[start:end]


def _decode(found: str, start: int, _: Callable[[], str], known: Known) -> list[_Piece] | None:
    """``v0te`` to ``vote``."""
    bare = found.rstrip("!")
    if _YEAR_WITH_O.fullmatch(bare):  # 2O24
        return list(zip(found.replace("o", "0"), range(start, start + len(found)), strict=True))
    stem = bare.rstrip("|+")
    if bare.isalpha() or stem in known.words or _UNIT.fullmatch(stem) or not stem:
        return None
    if (amount := _AMOUNT.fullmatch(stem)) and amount.group(amount.lastindex or 1) in known.true:
        return None  # 66billion
    for form in dict.fromkeys((bare, stem)):
        if plain := _decoded(form, known):
            rest = found[len(form) :]
            return list(zip(plain + rest, range(start, start + len(found)), strict=True))
    return None


@lru_cache(maxsize=2**12)
def _decoded(form: str, known: Known) -> str | None:
    choices = [_MEANT.get(c, c) for c in form]
    if prod(map(len, choices)) > 64 or form.rstrip("|+").isdigit():
        return None
    plain = ["".join(letters) for letters in product(*choices)]
    for meant in (
        [p for p in plain if p in known.words and (len(p) > 3 or known.is_common(p))],
        [p for p in plain if _is_form(p, known.words)],
        [p for p in plain if p in known.misspelt or doubled(p, known)],
    ):
        if meant:
            return known.common(meant)
    return None


def _is_form(word: str, words: frozenset[str]) -> bool:
    return any(
        word.endswith(e) and word.removesuffix(e) in words for e in ("s", "ed", "ing", "er", "rs")
    )


def _join_spaced(found: str, start: int, _: Callable[[], str], known: Known) -> list[_Piece] | None:
    """``v o t e  n o w`` to ``vote now``; wider gaps or known words part the letters."""
    gap = "   " if "   " in found else "  "
    if gap in found and (joined := _join_words(found, start, gap, known)):
        return joined
    return _join_letters(found, start, known)


def _join_parted(found: str, start: int, _: Callable[[], str], known: Known) -> list[_Piece] | None:
    """``v.o.t.e n.o.w`` to ``vote now``."""
    if _NUMBER.search(found):
        return None  # 90-year-old
    return _join_words(found, start, " ", known) or _join_letters(found, start, known)


def _join_words(found: str, start: int, gap: str, known: Known) -> list[_Piece] | None:
    """Letters that gaps part into words, most of them known."""
    pieces: list[_Piece] = []
    right = wrong = 0
    for part in re.finditer(rf"(?:(?!{gap}).)+", found):
        letters = [
            (c, start + part.start() + i)
            for i, c in enumerate(part.group())
            if c.isalnum() or c in "@$"
        ]
        plain = "".join(c for c, _ in letters)
        if not plain.isalpha():
            plain = _decoded(plain, known) or plain
        if plain in known.words or plain in known.misspelt:
            right += len(plain)
        else:
            wrong += len(plain)
        if pieces:
            pieces.append((" ", letters[0][1]))
        pieces += [(c, place) for c, (_, place) in zip(plain, letters, strict=True)]
    return pieces if right > 2 and right >= wrong else None


def _join_letters(found: str, start: int, known: Known) -> list[_Piece] | None:
    if sum(map(str.isalpha, found)) < 2:
        return None  # a date or a telephone number
    kept = [(c.translate(_LEET) if not c.isdigit() else c, start + i)
            for i, c in enumerate(found) if c.isalnum() or c in "@$"]  # fmt: skip
    joined = "".join(c for c, _ in kept)
    for text in dict.fromkeys((joined, joined.translate(_LEET))):
        parts = segment(text, known)
        if parts and max(map(len, parts)) > 2 and len(parts) <= len(joined) / 2.5:
            return _parts_placed(parts, [place for _, place in kept])
    return None


def _parts_placed(parts: Sequence[str], places: Sequence[int]) -> list[_Piece]:
    pieces: list[_Piece] = []
    at = 0
    for part in parts:
        if pieces:
            pieces.append((" ", places[at]))
        pieces += [(c, places[at + i]) for i, c in enumerate(part)]
        at += len(part)
    return pieces


def _unflag(found: str, start: int, _: Callable[[], str], known: Known) -> list[_Piece] | None:
    """Letters of flags that make words, not flags."""
    letters = found.translate(_FLAG_LETTERS)
    if " " in letters and (joined_words := _join_words(letters, start, " ", known)):
        return joined_words
    kept = [(c, start + i) for i, c in enumerate(letters) if c != " "]
    joined = "".join(c for c, _ in kept)
    parts = (joined,) if joined in known.words else segment(joined, known)
    if not parts or max(map(len, parts)) < 3:
        return None
    return _parts_placed(parts, [place for _, place in kept])


def _shorten(found: str, start: int, _: Callable[[], str], known: Known) -> list[_Piece] | None:
    """``voooote`` to ``vote``."""
    for kept in (2, 1):
        plain = re.sub(r"(.)\1{2,}", lambda m: m.group(1) * kept, found)  # noqa: B023
        word = plain if plain in known.words else known.misspelt.get(plain)
        if word is None and kept == 1:
            word = known.squashed.get(squash(plain))
        if word:
            return _placed(word, found, start)
    return None


def _placed(word: str, found: str, start: int) -> list[_Piece]:
    """The letters of a word where the token has them; others stay with the one before."""
    pieces: list[_Piece] = []
    at = 0
    for c in word:
        here = found.find(c, at)
        if here >= 0:
            at = here + 1
        pieces.append((c, start + max(at - 1, 0)))
    pieces[0] = (word[0], start)
    pieces[-1] = (word[-1], start + len(found) - 1)
    return pieces


def _unmask(found: str, start: int, _: Callable[[], str], known: Known) -> list[_Piece] | None:
    """``v*te`` to ``vote``."""
    word = _unmasked(found, known)
    return _placed(word, found, start) if word else None


@lru_cache(maxsize=2**12)
def _unmasked(found: str, known: Known) -> str | None:
    masks = [c for c in found if not "a" <= c <= "z"]
    size = len(found)
    if found.rstrip("*_#●⭕") in known.true or 3 * len(masks) > max(size, 3):
        return None
    round_ = "".join("o" if "CIRCLE" in unicodedata.name(c, "") else c for c in found)
    if round_ in known.words:
        return round_
    shape = re.compile("".join(c if "a" <= c <= "z" else "." for c in found))
    telling = [w for w in known.telling if len(w) == size and shape.fullmatch(w)]
    if telling:
        return known.common(telling)
    if len(masks) > 1 or masks[0] in "?~^%&=+":
        return None
    if any(len(w) == size and shape.fullmatch(w) for w in known.swear):
        return None
    meant = [w for w in known.words if len(w) == size and shape.fullmatch(w)]
    return known.common(meant) if meant else None


def _correct(
    found: str, start: int, original: Callable[[], str], known: Known
) -> list[_Piece] | None:
    """``tmrw`` to ``tomorrow``, ``bballot`` to ``ballot``, ``baIIot`` to ``ballot``."""
    word = None if found in known.true else corrected(found, known)
    if word is None:
        return None
    if len(found) == 2 and not original().islower():
        return None  # rather a state
    if len(found) < 6 and _NAME.fullmatch(original()):
        return None
    return _placed(word, found, start)


def _split_hashtag(
    found: str, start: int, original: Callable[[], str], known: Known
) -> list[_Piece] | None:
    """``#VoteNov6`` to ``#vote nov 6``."""
    body = found[1:]
    parts: Sequence[str]
    camel = [m.group() for m in _CAMEL.finditer(original())]
    if "_" in body:
        parts = [p for p in body.split("_") if p]
    elif len(camel) > 1 and "".join(camel).lower() == body:
        parts = [
            word
            for part in _whole(camel, known)
            for word in ((part,) if part in known.words else segment(part, known) or (part,))
        ]
    else:
        parts = segment(body, known)
    if not parts or len(parts) < 2:
        return None
    pieces: list[_Piece] = [("#", start)]
    at = 1
    for n, part in enumerate(parts):
        at = found.index(part, at)
        if n:
            pieces.append((" ", start + at))
        pieces += [(c, start + at + i) for i, c in enumerate(part)]
        at += len(part)
    return pieces


def _whole(camel: Sequence[str], known: Known) -> list[str]:
    """Parts in lower case; two that are one word of the rules (``TikTok``) are put together."""
    parts: list[str] = []
    for part in map(str.lower, camel):
        if parts and parts[-1] + part in known.lexicon:
            parts[-1] += part
        else:
            parts.append(part)
    return parts


_TRICKS: tuple[tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], _Rewriter], ...]], ...] = (
    (_HAS_SPACED, ((_SPACED, _join_spaced),)),
    (_HAS_PARTED, ((_PARTED, _join_parted), (_DOTTED, _join_parted))),
    (_HAS_CODED, ((_CODED, _decode),)),
    (_HAS_MASKED, ((_MASKED, _unmask),)),
    (_HAS_LONG, ((_LONG, _shorten),)),
    (_HAS_HASHTAG, ((_HASHTAG, _split_hashtag),)),
)


@lru_cache(maxsize=2**14)
def segment(text: str, known: Known) -> tuple[str, ...]:
    """The fewest and commonest known words or numbers that make up the text, if any do."""
    best: list[tuple[float, tuple[str, ...]] | None] = [(0, ()), *[None] * len(text)]
    for end in range(1, len(text) + 1):
        for start in range(max(0, end - known.longest), end):
            before = best[start]
            if before is None:
                continue
            part = text[start:end]
            if part in known.words or (len(part) in (1, 2, 4) and part.isdigit()):
                cost = before[0] + 1 + (len(part) == 1) + known.rarity(part)
                found = best[end]
                if found is None or cost < found[0]:
                    best[end] = (cost, (*before[1], part))
    last = best[-1]
    return last[1] if last else ()


def plain_text(text: str) -> str:
    """Text with case and look-alikes folded, flags as their letters, nothing else undone."""
    return text.lower() if text.isascii() else text.translate(_TABLE).translate(_FLAG_LETTERS)


def unleeted(plain: str) -> str:
    """Folded text with every digit that stands for a letter made one."""
    return plain.translate(_LEET)
