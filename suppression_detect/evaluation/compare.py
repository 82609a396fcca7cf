"""Two detectors on the same posts: is the difference more than chance?"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from suppression_detect.evaluation.evaluate import Evaluation
from suppression_detect.evaluation.figures import (
    Bootstrap,
    Interval,
    arrays,
    interval,
    resampled_counts,
    yes_no,
)


@dataclass(frozen=True, slots=True)
class Comparison:
    """The first evaluation against the second, over posts labelled suppression or clear.

    Attributes:
        posts: Posts compared.
        both_right: Posts that both judge right.
        only_first_right: Posts that only the first judges right.
        only_second_right: Posts that only the second judges right.
        neither_right: Posts that both judge wrong.
        mcnemar_p: Exact two-sided p-value of McNemar's test on the posts that one of them has
            right (Q. McNemar, Psychometrika 12, 1947).
        f1: F1 of the first less that of the second.
        f1_interval: Its 95 % interval, by a paired bootstrap.
        recall: Recall of the first less that of the second.
        recall_interval: The same for recall.
        precision: Precision of the first less that of the second.
        precision_interval: The same for precision.
    """

    posts: int
    both_right: int
    only_first_right: int
    only_second_right: int
    neither_right: int
    mcnemar_p: float
    f1: float | None
    f1_interval: Interval | None
    recall: float | None
    recall_interval: Interval | None
    precision: float | None
    precision_interval: Interval | None

    def to_dict(self) -> dict[str, Any]:
        """The figures as JSON-ready values."""
        return asdict(self)


def compare(
    first: Evaluation, second: Evaluation, *, bootstrap: Bootstrap | None = None
) -> Comparison:
    """Compare two evaluations of the same posts.

    Args:
        first: One.
        second: The other.
        bootstrap: How to draw posts for the intervals.

    Raises:
        ValueError: They are not of the same posts with the same labels.
    """
    import numpy as np
    from scipy.stats import binomtest

    one, two = yes_no(first.judged), yes_no(second.judged)
    if [(p.tweet.text, p.label) for p, _ in one] != [(p.tweet.text, p.label) for p, _ in two]:
        raise ValueError(
            f"these are not the same labelled posts ({len(one):,} and {len(two):,}); "
            "compare evaluations of the same file"
        )
    if not one:
        raise ValueError("no post is labelled suppression or clear; there is nothing to compare")
    gold, flags, _ = arrays(one)
    _, others, _ = arrays(two)
    a, b = gold == flags, gold == others
    apart = int((a & ~b).sum()), int((b & ~a).sum())
    cells = np.stack([gold, flags, gold & flags, others, gold & others], axis=1).astype(float)
    drawn = resampled_counts(cells, one, bootstrap or Bootstrap())
    at_all = cells.sum(axis=0, keepdims=True)
    ends = {name: interval(values) for name, values in _differences(drawn).items()}
    found = {name: float(values[0]) for name, values in _differences(at_all).items()}
    known = {name: None if np.isnan(value) else value for name, value in found.items()}
    return Comparison(
        posts=len(one),
        both_right=int((a & b).sum()),
        only_first_right=apart[0],
        only_second_right=apart[1],
        neither_right=int((~a & ~b).sum()),
        mcnemar_p=float(binomtest(apart[0], sum(apart)).pvalue) if sum(apart) else 1.0,
        f1=known["f1"],
        f1_interval=ends["f1"],
        recall=known["recall"],
        recall_interval=ends["recall"],
        precision=known["precision"],
        precision_interval=ends["precision"],
    )


def _differences(counts: Any) -> dict[str, Any]:
    """F1, recall and precision of the first less the second, for each row of counts."""
    import numpy as np

    gold, flags, both, others, both_others = counts.T
    with np.errstate(invalid="ignore", divide="ignore"):
        return {
            "f1": 2 * both / (gold + flags) - 2 * both_others / (gold + others),
            "recall": both / gold - both_others / gold,
            "precision": both / flags - both_others / others,
        }
