"""How far scores lie from the shares that they promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

BINS = 10
"""Bins of equal width over the score, in which the calibration error is taken."""


def calibration_error(gold: ArrayLike, score: ArrayLike, weight: ArrayLike | None = None) -> float:
    """Expected calibration error: mean distance of score and share of suppression, over bins.

    Args:
        gold: Whether each post is suppression, shape ``(posts,)``.
        score: Its probability, the same shape.
        weight: How often each post counts; once unless given.
    """
    import numpy as np

    given = np.asarray(score, float)
    weights = np.ones(len(given)) if weight is None else np.asarray(weight, float)
    place = np.minimum((given * BINS).astype(int), BINS - 1)
    apart = np.bincount(place, weights * (np.asarray(gold, float) - given), BINS)
    return float(np.abs(apart).sum() / weights.sum())
