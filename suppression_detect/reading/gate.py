"""The gate: one cheap pass that lets tweets through which cannot concern voting.

A tweet is read if it has a word of voting, or words of two kinds that claims about voting are
made of when they avoid that word ("last names A-M Tuesday, N-Z Wednesday, at the gym").
"""

from __future__ import annotations

import re

from suppression_detect.languages.en import gate as words
from suppression_detect.reading.fold import plain_text, unleeted

_VOTING = re.compile(words.VOTING)
_KINDS = {word.encode(): kind for word, kind in words.kinds().items()}
_KNOWN = frozenset(_KINDS)
_CODED = re.compile(r"[a-z][0-9@$!*]+[a-z]|\b[0-9@$][a-z]{2}")
KINDS_NEEDED = 2

# Bytes are translated and split several times faster than text.
_ASCII = bytes(range(128))
_UNLEETED = bytes.maketrans(_ASCII, unleeted(_ASCII.decode()).encode())
_PARTED = bytes(code if code < 128 and chr(code).isalnum() else 32 for code in range(256))


def may_concern_voting(text: str) -> bool:
    """Whether a tweet is worth reading."""
    plain = plain_text(text)
    seen = plain.encode("ascii", "replace")
    # "€" is the one sign for a letter that is lost here.
    coded = seen if plain.isascii() else plain.replace("€", "c").encode("ascii", "replace")
    decoded = coded.translate(_UNLEETED)
    hinted = _hinted(f"{plain}\n{decoded.decode()}")
    if hinted and _VOTING.search(plain):
        return True
    tokens = seen.translate(_PARTED).split()
    if _kinds(tokens) >= KINDS_NEEDED:
        return True
    if list(map(len, tokens)).count(1) > 3 and _speaks(b"".join(tokens).decode()):
        return True
    if hinted or _kinds(decoded.translate(_PARTED).split()) >= KINDS_NEEDED:
        return _CODED.search(plain) is not None and _speaks(unleeted(plain))
    return False


def _hinted(plain: str) -> bool:
    for hint in words.HINTS:  # noqa: SIM110 (a generator is three times slower)
        if hint in plain:
            return True
    return False


def _kinds(tokens: list[bytes]) -> int:
    known = _KNOWN.intersection(tokens)
    return len({_KINDS[token] for token in known}) if len(known) >= KINDS_NEEDED else 0


def _speaks(plain: str) -> bool:
    if _hinted(plain) and _VOTING.search(plain):
        return True
    return _kinds(plain.encode("ascii", "replace").translate(_PARTED).split()) >= KINDS_NEEDED
