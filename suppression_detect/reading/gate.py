"""The gate: one cheap pass that lets tweets through which cannot concern voting.

A tweet is read if it has a word of voting, or words of three kinds that claims about voting are
made of when they avoid that word ("last names A-M Tuesday, N-Z Wednesday, at the gym").
"""

from __future__ import annotations

import re

from suppression_detect.languages.en import gate as words
from suppression_detect.reading.fold import plain_text, unleeted

_VOTING = re.compile(words.VOTING)
_KINDS = words.kinds()
_TOKEN = re.compile(r"[a-z0-9]+")
_CODED = re.compile(r"[a-z][0-9@$!*]+[a-z]|\b[0-9@$][a-z]{2}")
KINDS_NEEDED = 2


def may_concern_voting(text: str) -> bool:
    """Whether a tweet is worth reading."""
    plain = plain_text(text)
    if _speaks(plain):
        return True
    tokens = _TOKEN.findall(plain)
    if sum(1 for token in tokens if len(token) == 1) > 3 and _speaks("".join(tokens)):
        return True
    return _CODED.search(plain) is not None and _speaks(unleeted(plain))


def _speaks(plain: str) -> bool:
    if any(hint in plain for hint in words.HINTS) and _VOTING.search(plain):
        return True
    kinds = {_KINDS[token] for token in _TOKEN.findall(plain) if token in _KINDS}
    return len(kinds) >= KINDS_NEEDED
