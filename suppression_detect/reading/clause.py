"""The clause that a claim is made in: what a person would quote of a tweet."""

from __future__ import annotations

import re
from collections.abc import Callable

from suppression_detect.reading.reading import Reading

_PARTS = re.compile(r"[,:()“”\"\n|—–]|\s-+\s|[\u2600-\u27bf\u2b50\U0001f300-\U0001faff]")
"""What parts a clause from the next: marks, dashes and emoji."""
_POINTS_ELSEWHERE = frozenset(("HANDLE", "LINK"))


def clause(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """The span of the clauses that a span of the original text lies in.

    Handles, links and hashtags at their ends are left out, and the word that opens them
    ("because"), unless the span holds them.
    """
    text = reading.tweet.text
    spans = [reading.folded.span(unit.start, unit.end) for unit in reading.units]
    inside = [
        place
        for place, (first, last) in enumerate(spans)
        if first < end and start < last and reading.units[place].norm != "\n"
    ]
    if not inside:
        return start, end
    opens = reading.lang.opens_clause

    def parted(before: int) -> bool:
        """Whether a clause ends after the unit of that place."""
        norms = reading.units[before].norm, reading.units[before + 1].norm
        between = text[spans[before][1] : spans[before + 1][0]]
        return "\n" in norms or norms[1] in opens or _PARTS.search(between) is not None

    def aside(place: int) -> bool:
        """Whether a unit is no part of what is said."""
        unit, at = reading.units[place], spans[place][0]
        if unit.norm in opens or not unit.roles.isdisjoint(_POINTS_ELSEWHERE):
            return True
        return "#" in text[max(at - 1, 0) : at + 1]

    first = _grown(inside[0], -1, lambda at: at == 0 or parted(at - 1), aside)
    last = _grown(inside[-1], 1, lambda at: at + 1 == len(spans) or parted(at), aside)
    return min(start, spans[first][0]), max(end, spans[last][1])


def _grown(place: int, step: int, ends: Callable[[int], bool], aside: Callable[[int], bool]) -> int:
    """The last place of a clause in a direction, with nothing that is aside at its end."""
    far = place
    while not ends(far):
        far += step
    while far != place and aside(far):
        far -= step
    return far
