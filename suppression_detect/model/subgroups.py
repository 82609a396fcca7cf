"""Figures of a model by whom a post names and how much is known of it: is it as good for all?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from suppression_detect.reading import Reading

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Row = dict[str, Any]
_Test = Callable[[Row, frozenset[str]], bool]

FEWEST = 50
"""A subgroup of fewer posts on either side says too little."""


def _names(*words: str) -> _Test:
    return lambda _, terms: not terms.isdisjoint(words)


def _region(row: Row) -> str:
    return str(row.get("region") or "")


SUBGROUPS: tuple[tuple[str, _Test], ...] = (
    ("names Republicans only", lambda _, t: "REPUBLICANS" in t and "DEMOCRATS" not in t),
    ("names Democrats only", lambda _, t: "DEMOCRATS" in t and "REPUBLICANS" not in t),
    ("names both parties", lambda _, t: "DEMOCRATS" in t and "REPUBLICANS" in t),
    ("names Black people", _names("black", "african_american", "african-american", "hbcu")),
    ("names Latinos", _names("latino", "latina", "latinx", "hispanic", "mexican", "spanish")),
    ("names immigrants", _names("immigrant", "naturalize", "citizen", "citizenship", "migrant")),
    ("names students or the young", _names("student", "college", "campus", "freshman", "dorm")),
    ("names the old", _names("senior", "elderly", "grandma", "granny", "retiree", "old_folks")),
    ("names women", _names("woman", "women", "lady", "ladies", "mom", "moms", "sister")),
    ("names tenants or workers", _names("tenant", "renter", "worker", "shift", "union", "boss")),
    ("in English", lambda row, _: row.get("lang", "en") == "en"),
    ("in Spanish", lambda row, _: row.get("lang") == "es"),
    ("in a US state", lambda row, _: _region(row).startswith("US-")),
    ("in the US, state unknown", lambda row, _: _region(row) == "US"),
    ("in another country", lambda row, _: _region(row)[:2] not in ("", "US")),
    ("region unknown", lambda row, _: not _region(row)),
    ("with a posting time", lambda row, _: bool(row.get("posted_at"))),
    ("without a posting time", lambda row, _: not row.get("posted_at")),
)
"""A name, and whether a row of the corpus with these words and roles belongs."""


def subgroups_of(row: Row, reading: Reading) -> frozenset[str]:
    """The names of the subgroups that a row of the corpus belongs to."""
    terms = reading.norms | reading.roles
    return frozenset(title for title, belongs in SUBGROUPS if belongs(row, terms))


def by_subgroup(
    subgroups: Sequence[frozenset[str]],
    labels: NDArray[np.int64],
    scores: NDArray[np.float64],
    flagged: NDArray[np.bool_],
) -> Iterator[tuple[str, dict[str, float]]]:
    """The figures of every subgroup that is large enough.

    Args:
        subgroups: Those of each post.
        labels: 1 for suppression, shape ``(n,)``.
        scores: Scores out of fold, shape ``(n,)``.
        flagged: Which were flagged, shape ``(n,)``.
    """
    import numpy as np
    from sklearn.metrics import average_precision_score

    for title, _ in SUBGROUPS:
        own = np.array([title in found for found in subgroups], bool)
        positives = own & (labels == 1)
        negatives = own & (labels == 0)
        if min(positives.sum(), negatives.sum()) < FEWEST:
            continue
        yield (
            title,
            {
                "posts": int(own.sum()),
                "suppression": int(positives.sum()),
                "average_precision": round(
                    float(average_precision_score(labels[own], scores[own])), 4
                ),
                "recall_at_flag": round(float(flagged[positives].mean()), 4),
                "clear_flagged": round(float(flagged[negatives].mean()), 4),
            },
        )
