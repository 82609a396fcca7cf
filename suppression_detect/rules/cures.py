"""A ballot that counts once its voter mends it in time, which true notices tell of."""

from __future__ import annotations

import re
from itertools import pairwise

from suppression_detect.reading import Reading
from suppression_detect.rules.calls import around

# A ballot that is set aside until its voter comes, or what is wrong with one.
_SET_ASIDE = re.compile(
    r"\b(?:provisional\w*|affidavits?|cur(?:e|es|ed|ing)|signatures?|unsigned|witness\w*|"
    r"conditional(?:ly)?|challenged|flagged|id verification)\b"
)
# What an office asks of a voter whose ballot is set aside.
_ANSWER = re.compile(
    r"\b(?:fix (?:it|this)|correct it|answer|reply|respond|(?:call|contact|write) us|hear from you|"
    r"(?:come|go|be) back with)\b"
)
_AT_THE_OFFICE = re.compile(
    r"\b(?:clerk|registrar|election(?:s)? (?:office|board|department)|board)\b.{0,40}"
    r"\bwithin (?:\w+ ){1,2}(?:business |working )?days\b"
)
_LIMIT = frozenset(("until", "till", "by", "within", "before", "til"))


def gives_term(reading: Reading, at: int) -> bool:
    """Whether a unit's sentence, or the one before, says how long one has ("until Friday")."""
    first, last = around(reading, at, before=1, after=0)
    said = reading.units[first : last + 1]
    return any(
        (one.norm in _LIMIT and (two.day or two.time or "NUMBER" in two.roles))
        or (one.roles & {"NUMBER", "HOUR_WORD"} and two.norm in ("day", "hour"))
        for one, two in pairwise(said)
    )


def is_cured(reading: Reading, at: int) -> bool:
    """Whether a ballot that was set aside is lost only if its voter does not mend it in time."""
    first, last = around(reading, at, before=2, after=1)
    if not _SET_ASIDE.search(reading.written(first, last)):
        return False
    if _AT_THE_OFFICE.search(reading.written(first, at)):
        return True
    return gives_term(reading, at) or bool(_ANSWER.search(reading.written(first, at)))
