"""Takes a score apart: what each term and each kind of finding added to it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import exp

from suppression_detect.model.features import see, terms
from suppression_detect.model.model import Model, Opinion
from suppression_detect.model.rows import NAMES
from suppression_detect.reading import Reading
from suppression_detect.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a tweet got its score.

    The base and the contributions add up to the log-odds of `probability`. The verdict's score is
    that probability, kept within what its label allows
    (see :func:`suppression_detect.verdict.decide`).

    Attributes:
        verdict: The verdict.
        base: Log-odds of a tweet in which nothing was seen.
        contributions: What each term added to the log-odds, by name, the strongest first: words
            (``w:``), classes of words (``k:``, coarse ones ``K:``), letters (``c:``), roles
            (``r:``), pairs of roles and classes (``p``), facts (``x:``), the ``network`` that reads
            the words in their order, findings (``rules:``), and the ``encoder`` of a model that
            has one.
        probability: What they add up to, as a probability; ``None`` if the model was not asked.
    """

    verdict: Verdict
    base: float
    contributions: tuple[tuple[str, float], ...]
    probability: float | None


def explain(model: Model, reading: Reading, opinion: Opinion, verdict: Verdict) -> Explanation:
    """Take apart the score of the opinion that `model` has of a reading."""
    everything, parts = see(reading, NAMES)
    strongest = next((seen for part, seen in parts if part == opinion.part), everything)
    *weights, base = opinion.weights
    added: defaultdict[str, float] = defaultdict(float)
    for weight, linear, seen in zip(
        weights, (model.tweet, model.sentence), (everything, strongest), strict=False
    ):
        base += weight * linear.intercept
        for name, value in terms(seen):
            added[name] += weight * value * linear.weight(name)
    for weight, (name, signal) in zip(weights[2:], model.named(opinion)[2:], strict=True):
        if signal:
            added[name] += weight * signal
    total = base + sum(added.values())
    strongest_first = sorted(added.items(), key=lambda term: (-abs(term[1]), term[0]))
    return Explanation(verdict, base, tuple(strongest_first), 1 / (1 + exp(-total)))
