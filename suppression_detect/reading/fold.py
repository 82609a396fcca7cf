"""Text made plain, with the way back: every folded character knows where it came from."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

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
    compatible = unicodedata.normalize("NFKC", char).lower()
    if compatible.isascii():
        return compatible
    base = unicodedata.normalize("NFD", char)[0]
    if base.isascii():
        return base.lower()
    name = unicodedata.name(char, "")
    if match := (_LETTER_NAME.search(name) or _BASE_NAME.match(name)):
        return str(next(group for group in match.groups() if group)).lower()
    if category.startswith("L"):
        return _confusable(char)
    return char


def _confusable(char: str) -> str:
    """The Latin letter that Unicode's confusables data says it looks like."""
    from confusable_homoglyphs import confusables

    found = confusables.is_confusable(char, greedy=True, preferred_aliases=["latin"])
    for entry in found or ():
        for homoglyph in entry["homoglyphs"]:
            letter: str = homoglyph["c"]
            if letter.isascii() and letter.isalpha():
                return letter.lower()
    lower = char.lower()
    return _confusable(lower) if lower != char and len(lower) == 1 else lower


_TABLE = _Table()


def fold(text: str, words: frozenset[str] = frozenset()) -> Folded:
    """Fold text: case, look-alike letters, invisible characters, and tricky spellings.

    Args:
        text: Any text.
        words: Words that a tricky spelling may stand for (``v0te``, ``v o t e``, ``#VoteNov6``);
            none are undone without them.
    """
    lowered = text.translate(_TABLE)
    if len(lowered) == len(text) and (text.isascii() or "" not in map(_TABLE.get, map(ord, text))):
        folded = Folded(lowered)
    else:
        folded = _fold_moving(text)
    return _undo_tricks(folded, text, words) if words else folded


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
_LEET_L = str.maketrans("013457@$!|+€8", "oleastasiltcb")
_CODED = re.compile(r"(?<![\w@#$.])(?=[a-z0-9@$!|+€]*[a-z])(?=[a-z]*[0-9@$!|+€])[a-z0-9@$!|+€]{2,}")
_SPACED = re.compile(
    r"(?<![a-z0-9])(?:[a-z0-9@$](?:[ .\-_*/|,~\u200b]{1,3})){2,}[a-z0-9@$](?![a-z0-9])"
)
_DOTTED = re.compile(r"(?<![a-z0-9.@/])[a-z0-9]{1,4}(?:[.\-_*~|][a-z0-9]{1,4}){2,}(?![a-z0-9@/])")
_LONG = re.compile(r"(?<![a-z])(?=[a-z]*([a-z])\1\1)[a-z]{4,}")
_HASHTAG = re.compile(r"#(\w{4,})")
# What each of these cannot do without, looked for first since that is fast.
_HAS_SPACED = re.compile(r"[ .\-_*/|,~][a-z0-9@$][ .\-_*/|,~]{1,3}[a-z0-9@$](?![a-z0-9])")
_HAS_DOTTED = re.compile(r"[.\-_*~|][a-z0-9]{1,4}[.\-_*~|]")
_HAS_CODED = re.compile(r"[0-9@$!|+€](?:[a-z]|(?<=[a-z].))")
_HAS_LONG = re.compile(r"([a-z])\1\1")
_HAS_HASHTAG = re.compile("#")
_CAMEL = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+(?:st|nd|rd|th)?")

_Piece = tuple[str, int]  # a character and the folded place it came from


def _undo_tricks(folded: Folded, original: str, words: frozenset[str]) -> Folded:
    """Replace tricky spellings of known words, keeping each character's place."""
    for has, pattern, rewrite in _TRICKS:
        if has.search(folded.text):
            folded = _rewrite(folded, original, pattern, rewrite, words)
    return folded


_Rewriter = Callable[[str, int, str, frozenset[str]], "list[_Piece] | None"]


def _rewrite(
    folded: Folded,
    original: str,
    pattern: re.Pattern[str],
    rewrite: _Rewriter,
    words: frozenset[str],
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
        start, end = folded.span(first, last)
        new = rewrite(match.group(), first, original[start:end], words)
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


def _decode(found: str, start: int, _: str, words: frozenset[str]) -> list[_Piece] | None:
    """``v0te`` to ``vote``."""
    stem = found.rstrip("!|+")
    if stem.isalpha() or stem in words:
        return None
    for table in (_LEET, _LEET_L):
        for form in dict.fromkeys((found, stem)):
            plain = form.translate(table)
            if plain.isalpha() and (plain in words or _is_pair(plain, words)):
                rest = found[len(form) :]
                return list(zip(plain + rest, range(start, start + len(found)), strict=True))
    return None


def _is_pair(word: str, words: frozenset[str]) -> bool:
    return any(
        word.endswith(e) and word.removesuffix(e) in words for e in ("s", "ed", "ing", "er", "rs")
    )


def _join_spaced(found: str, start: int, _: str, words: frozenset[str]) -> list[_Piece] | None:
    """``v o t e`` to ``vote``; known words part the letters."""
    if sum(map(str.isalpha, found)) < 2:
        return None  # a date or a telephone number
    kept = [(c.translate(_LEET) if not c.isdigit() else c, start + i)
            for i, c in enumerate(found) if c.isalnum() or c in "@$"]  # fmt: skip
    joined = "".join(c for c, _ in kept)
    for text in (joined, joined.translate(_LEET)):
        parts = segment(text, words)
        if parts and max(map(len, parts)) > 2 and len(parts) <= len(joined) / 2.5:
            pieces: list[_Piece] = []
            at = 0
            for part in parts:
                if pieces:
                    pieces.append((" ", kept[at][1]))
                pieces += [(c, kept[at + i][1]) for i, c in enumerate(part)]
                at += len(part)
            return pieces
    return None


def _shorten(found: str, start: int, _: str, words: frozenset[str]) -> list[_Piece] | None:
    """``voooote`` to ``vote``."""
    for kept in (1, 2):
        plain = re.sub(r"(.)\1{2,}", lambda m: m.group(1) * kept, found)  # noqa: B023
        if plain in words:
            pieces: list[_Piece] = []
            at = 0
            for c in plain:
                at = found.index(c, at)
                pieces.append((c, start + at))
                at += 1
            return pieces
    return None


def _split_hashtag(
    found: str, start: int, original: str, words: frozenset[str]
) -> list[_Piece] | None:
    """``#VoteNov6`` to ``#vote nov 6``."""
    body = found[1:]
    parts: Sequence[str]
    camel = [m.group() for m in _CAMEL.finditer(original)]
    if "_" in body:
        parts = [p for p in body.split("_") if p]
    elif len(camel) > 1 and "".join(camel).lower() == body:
        parts = [
            word for part in camel for word in (segment(part.lower(), words) or [part.lower()])
        ]
    else:
        parts = segment(body, words)
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


_TRICKS: tuple[tuple[re.Pattern[str], re.Pattern[str], _Rewriter], ...] = (
    (_HAS_SPACED, _SPACED, _join_spaced),
    (_HAS_DOTTED, _DOTTED, _join_spaced),
    (_HAS_CODED, _CODED, _decode),
    (_HAS_LONG, _LONG, _shorten),
    (_HAS_HASHTAG, _HASHTAG, _split_hashtag),
)


@cache
def _longest(words: frozenset[str]) -> int:
    return max(map(len, words))


@lru_cache(maxsize=2**14)
def segment(text: str, words: frozenset[str]) -> tuple[str, ...]:
    """The fewest known words or numbers that make up the text; none if they do not."""
    best: list[tuple[int, tuple[str, ...]] | None] = [(0, ()), *[None] * len(text)]
    longest = _longest(words)
    for end in range(1, len(text) + 1):
        for start in range(max(0, end - longest), end):
            before = best[start]
            if before is None:
                continue
            part = text[start:end]
            if part in words or (len(part) in (1, 2, 4) and part.isdigit()):
                cost = before[0] + 1 + (len(part) == 1)
                found = best[end]
                if found is None or cost < found[0]:
                    best[end] = (cost, (*before[1], part))
    last = best[-1]
    return last[1] if last else ()


def plain_text(text: str) -> str:
    """Text with case and look-alikes folded, nothing else undone; for the gate."""
    return text.lower() if text.isascii() else text.translate(_TABLE)


def unleeted(plain: str) -> str:
    """Folded text with every digit that stands for a letter made one."""
    return plain.translate(_LEET)
