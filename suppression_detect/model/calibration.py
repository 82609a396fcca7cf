"""How far scores lie from the shares that they promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray

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

    weights = np.ones(len(np.asarray(score))) if weight is None else np.asarray(weight, float)
    return float(calibration_errors(gold, score, weights[np.newaxis])[0])


def calibration_errors(
    gold: ArrayLike, score: ArrayLike, weights: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The same for each of several weightings of the posts.

    Args:
        gold: Whether each post is suppression, shape ``(posts,)``.
        score: Its probability, the same shape.
        weights: How often each post counts, shape ``(weightings, posts)``.

    Returns:
        Shape ``(weightings,)``.
    """
    import numpy as np

    given = np.asarray(score, float)
    place = np.minimum((given * BINS).astype(int), BINS - 1)
    inside = (place[:, np.newaxis] == np.arange(BINS)).astype(float)
    apart = (weights * (np.asarray(gold, float) - given)) @ inside
    found: NDArray[np.float64] = np.abs(apart).sum(axis=1) / weights.sum(axis=1)
    return found
