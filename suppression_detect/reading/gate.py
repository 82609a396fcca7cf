"""The gate: one cheap pass that lets tweets through which cannot concern voting."""

from __future__ import annotations

import re

from suppression_detect.reading.fold import plain_text, squeezed

_WORDS = re.compile(
    r"vot(?:e|ing|er|o)|\bvot|ballot|\bpolls?\b|polling|precinct|elect(?:ion|or|ed)|caucus|primary|"
    r"primaries|midterm|runoff|run-off|referend|registr?(?:er|at|ar)|absentee|mail-?in|drop ?box|"
    r"eday|e-day|hotline|\bbooth|candidate|turnout|senate|governor|president|\bdems?\b|democrat|republican|"
    r"\bgop\b|tory|tories|labour|brexit|county clerk|\bid\b|\bballet|\bsharpie|"
    r"trump|hillary|clinton|biden|obama|romney|bernie|sanders|harris|kamala|"
    r"deadline|envelope|postmark|naturali[sz]ed|\bwarrant|\bice\b|boycott|stay home|stay away"
)
_SQUEEZED = re.compile(r"v[o0]t[e3i]|b[a4]ll[o0]t|p[o0]ll(?:s|ing)|[e3]l[e3]ct[i1]|r[e3]g[i1]st[e3]r|t[e3]xt")


def may_concern_voting(text: str) -> bool:
    """Whether a tweet is worth reading; a false answer is only ever "yes"."""
    plain = plain_text(text)
    return bool(_WORDS.search(plain) or _SQUEEZED.search(squeezed(plain)))
