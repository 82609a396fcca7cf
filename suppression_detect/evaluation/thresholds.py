"""What other thresholds would give, and which one to take for a wanted precision or recall."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from suppression_detect.evaluation.figures import share
from suppression_detect.evaluation.labelled import Labelled
from suppression_detect.evaluation.recorded import Recorded
from suppression_detect.verdict import Finding, Label, Strength, Thresholds, Verdict

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

STEPS = tuple(n / 20 for n in range(1, 20))
"""Thresholds that the table shows, beside the detector's own."""

ALWAYS, NEVER = 2.0, -1.0
"""Stand for a threshold where a post is flagged from any, or from none."""

_LEAST = 1e-9


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


def judge(detector: Any, post: Labelled) -> tuple[Verdict, float]:
    """A detector's verdict, and the highest threshold at which it would flag the post.

    Facts do not hang on the threshold: a claim that the calendar contradicts is flagged at every
    one, and a post that takes its claims back, or whose days are right, at none. A detector that
    cannot be asked (no ``weigh``) is taken to go by score and findings alone.
    """
    if isinstance(detector, Recorded):
        verdict = detector.recall(post)
        return verdict, _by_verdict(verdict)
    if not hasattr(detector, "weigh"):
        verdict = detector.classify(post.tweet)
        return verdict, _by_verdict(verdict)
    at = detector.weigh(post.tweet)
    calm = detector.thresholds.calm
    verdict, strictest = at(detector.thresholds), at(Thresholds(1.0, 1.0, calm))
    if strictest.label is Label.SUPPRESSION:
        return verdict, ALWAYS
    loosest = at(Thresholds(_LEAST, _LEAST, calm))
    if loosest.label is not Label.SUPPRESSION:
        return verdict, NEVER
    return verdict, _highest(lambda t: at(Thresholds(t, t, calm)), loosest.score)


def _highest(at: Callable[[float], Verdict], score: float) -> float:
    """The highest threshold at which a post is flagged: its score, or less where wording must be
    surer than the threshold asks."""
    if at(score).label is Label.SUPPRESSION:
        return score
    low, high = _LEAST, score
    while high - low > _LEAST:
        middle = (low + high) / 2
        if at(middle).label is Label.SUPPRESSION:
            low = middle
        else:
            high = middle
    return low


def at_threshold(
    gold: NDArray[np.bool_], flagged_from: NDArray[np.float64], threshold: float
) -> AtThreshold:
    """What flagging from `threshold` gives on posts labelled suppression or clear.

    Args:
        gold: Whether each is suppression, shape ``(posts,)``.
        flagged_from: The highest threshold at which each is flagged, shape ``(posts,)``.
        threshold: From 0 to 1.
    """
    flagged = flagged_from >= threshold
    hits, called, positive = (int((gold & flagged).sum()), int(flagged.sum()), int(gold.sum()))
    return AtThreshold(
        threshold,
        called,
        share(hits, called),
        share(hits, positive),
        share(2 * hits, called + positive),
        share(1000 * (called - hits), len(gold) - positive),
    )


def threshold_for(
    gold: NDArray[np.bool_],
    flagged_from: NDArray[np.float64],
    *,
    precision: float | None = None,
    recall: float | None = None,
) -> AtThreshold:
    """The threshold for a wanted precision (then the most recall) or recall (the most precision).

    It lies about halfway between the lowest score that is to be flagged and the next below, and
    has as few digits as that allows.

    Raises:
        ValueError: Not exactly one is wanted, it is not a share, or no threshold gives it.
    """
    import numpy as np
    from sklearn.metrics import precision_recall_curve

    if (precision is None) == (recall is None):
        raise ValueError("give either precision= or recall=, as a share such as 0.95")
    name, wanted = ("precision", precision) if recall is None else ("recall", recall)
    if wanted is None or not 0 < wanted <= 1:
        raise ValueError(f"{name} must be above 0 and at most 1, not {wanted!r}")
    if not gold.any():
        raise ValueError("no post is labelled suppression; there is nothing to choose by")
    precisions, recalls, thresholds = precision_recall_curve(gold, flagged_from)
    # At 1 only what is flagged at every threshold is left, unless a score is 1 itself.
    thresholds = np.where((thresholds > 1) & ~(thresholds == 1).any(), 1.0, thresholds)
    possible = (thresholds > 0) & (thresholds <= 1)
    shares = {"precision": precisions[:-1][possible], "recall": recalls[:-1][possible]}
    thresholds = thresholds[possible]
    allowed = shares[name] >= wanted
    if not allowed.any():
        most = f"; the most is {shares[name].max():.3f}" if len(thresholds) else ""
        raise ValueError(f"no threshold gives a {name} of {wanted:g} on these posts{most}")
    other = shares["recall" if name == "precision" else "precision"]
    best = float(max(zip(other[allowed], thresholds[allowed], strict=True))[1])
    under = float(flagged_from[flagged_from < best].max(initial=0.0))
    return at_threshold(gold, flagged_from, _between(under, best))


def _between(under: float, threshold: float) -> float:
    """The number of fewest digits (at least two) near the middle, above `under`."""
    for digits in range(2, 16):
        short = round((under + threshold) / 2, digits)
        if under < short <= threshold:
            return short
    return threshold


def _by_verdict(verdict: Verdict) -> float:
    settled = [finding for finding in verdict.findings if _settles(finding)]
    if any(finding.put_forward for finding in settled):
        return ALWAYS
    return NEVER if settled else verdict.score


def _settles(finding: Finding) -> bool:
    return finding.strength is Strength.DECISIVE and not finding.rule.startswith("model.")
