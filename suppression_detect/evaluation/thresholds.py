"""What other thresholds would give, and which one to take for a wanted precision or recall."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from suppression_detect.evaluation.figures import Judged, arrays, share
from suppression_detect.verdict import Finding, Strength, Verdict

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

STEPS = tuple(n / 20 for n in range(1, 20))
"""Thresholds that the table shows."""


@dataclass(frozen=True, slots=True)
class AtThreshold:
    """What flagging from a score gives.

    Attributes:
        threshold: The score.
        flagged: Posts that are flagged.
        precision: Share of them that are suppression.
        recall: Share of the suppression posts among them.
        f1: Harmonic mean of the two.
        false_alarms: Flagged ones for each 1,000 clear posts.
    """

    threshold: float
    flagged: int
    precision: float | None
    recall: float | None
    f1: float | None
    false_alarms: float | None


def at_threshold(pairs: Sequence[Judged], threshold: float) -> AtThreshold:
    """What flagging from `threshold` gives on posts labelled suppression or clear.

    What facts settle does not hang on it: a claim that the calendar contradicts stays flagged, and
    one that the post takes back stays unflagged.
    """
    gold, _, _ = arrays(pairs)
    return _at(gold, _effective(pairs), threshold)


def threshold_for(
    pairs: Sequence[Judged], *, precision: float | None = None, recall: float | None = None
) -> AtThreshold:
    """The threshold for a wanted precision (then the most recall) or recall (the most precision).

    Raises:
        ValueError: Not exactly one is wanted, it is not a share, or no threshold gives it.
    """
    if (precision is None) == (recall is None):
        raise ValueError("give either precision= or recall=, as a share such as 0.95")
    name, wanted = ("precision", precision) if recall is None else ("recall", recall)
    if wanted is None or not 0 < wanted <= 1:
        raise ValueError(f"{name} must be above 0 and at most 1, not {wanted!r}")
    from sklearn.metrics import precision_recall_curve

    gold, _, _ = arrays(pairs)
    score = _effective(pairs)
    if not gold.any():
        raise ValueError("no post is labelled suppression; there is nothing to choose by")
    precisions, recalls, thresholds = precision_recall_curve(gold, score)
    shares = {"precision": precisions[:-1], "recall": recalls[:-1]}
    allowed = (shares[name] >= wanted) & (thresholds > 0) & (thresholds <= 1)
    if not allowed.any():
        raise ValueError(f"no threshold gives a {name} of {wanted:g} on these posts")
    other = shares["recall" if name == "precision" else "precision"]
    best = max(zip(other[allowed], thresholds[allowed], strict=True))
    return _at(gold, score, float(best[1]))


def _at(gold: NDArray[np.bool_], score: NDArray[np.float64], threshold: float) -> AtThreshold:
    flagged = score >= threshold
    hits, called, positive = (int((gold & flagged).sum()), int(flagged.sum()), int(gold.sum()))
    return AtThreshold(
        threshold,
        called,
        share(hits, called),
        share(hits, positive),
        share(2 * hits, called + positive),
        share(1000 * (called - hits), len(gold) - positive),
    )


def _effective(pairs: Sequence[Judged]) -> NDArray[np.float64]:
    """Scores, above every threshold or below it where findings alone decide."""
    import numpy as np

    return np.array([_decided(verdict) for _, verdict in pairs], float)


def _decided(verdict: Verdict) -> float:
    settled = [finding for finding in verdict.findings if _settles(finding)]
    if any(finding.put_forward for finding in settled):
        return 2.0
    return -1.0 if settled else verdict.score


def _settles(finding: Finding) -> bool:
    return finding.strength is Strength.DECISIVE and not finding.rule.startswith("model.")
