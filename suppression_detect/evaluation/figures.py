"""Yes/no figures of judged posts, with bootstrap intervals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import isnan
from typing import TYPE_CHECKING, Any

from suppression_detect.evaluation.labelled import Labelled
from suppression_detect.model.calibration import calibration_error, calibration_errors
from suppression_detect.verdict import Label, Verdict

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Judged = tuple[Labelled, Verdict]
"""A labelled post and what was said of it."""

Interval = tuple[float, float]
"""Lower and upper end of a 95 % interval."""

_DRAWN_AT_ONCE = 1_000_000
"""Posts, counted once for each resample, whose figures are taken together."""


@dataclass(frozen=True, slots=True)
class Bootstrap:
    """How intervals are found: posts are drawn again, with replacement, and the figures retaken.

    Attributes:
        resamples: How often; 0 for no intervals.
        seed: Of the random numbers, so that the same posts give the same intervals.
        group: A column; posts with the same value in it are drawn together, and those without
            one alone.
    """

    resamples: int = 1000
    seed: int = 0
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """Yes/no figures; a tweet counts as flagged if it is called suppression.

    ``None`` stands for a share of nothing.

    Attributes:
        posts: Posts labelled suppression or clear.
        suppression: How many of them are suppression.
        flagged: How many are called so.
        right: Share of posts where both agree.
        precision: Share of the flagged that are suppression.
        recall: Share of the suppression posts that are flagged.
        f1: Harmonic mean of the two.
        f05: The same with precision weighed twice.
        precision_with_review: Precision if what goes to review counts as flagged.
        recall_with_review: Recall if what goes to review counts as flagged.
        f1_with_review: Harmonic mean of these two.
        average_precision: Area under precision over recall, by score.
        roc_auc: Share of pairs of a suppression and a clear post that the score puts in order.
        brier: Mean squared distance of score and label.
        calibration_error: Expected calibration error, over ten bins of equal width.
        false_alarms: Flagged ones for each 1,000 clear posts.
        sent_to_review: Clear posts sent to a person, for each 1,000 clear posts.
        abstained: Posts that got no opinion; they count as not flagged.
        intervals: 95 % bootstrap interval of a figure, by its name here.
    """

    posts: int
    suppression: int
    flagged: int
    right: float | None
    precision: float | None
    recall: float | None
    f1: float | None
    f05: float | None
    precision_with_review: float | None
    recall_with_review: float | None
    f1_with_review: float | None
    average_precision: float | None
    roc_auc: float | None
    brier: float | None
    calibration_error: float | None
    false_alarms: float | None
    sent_to_review: float | None
    abstained: int
    intervals: Mapping[str, Interval] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CategoryFigures:
    """Figures of one category.

    Attributes:
        posts: Suppression posts of the category.
        recall: Share of them that are flagged, under whatever category.
        named: Share of them that are flagged under this one.
        flagged: Posts, not left out, that are flagged under this category.
        precision: Share of those that are suppression of this category.
        intervals: 95 % bootstrap interval of a figure, by its name here.
    """

    posts: int
    recall: float | None
    named: float | None
    flagged: int
    precision: float | None
    intervals: Mapping[str, Interval] = field(default_factory=dict)


def yes_no(judged: Iterable[Judged]) -> list[Judged]:
    """The posts that count in yes/no figures: those labelled suppression or clear."""
    return [pair for pair in judged if pair[0].label in (Label.SUPPRESSION, Label.CLEAR)]


def is_gold(pair: Judged) -> bool:
    """Whether a post is labelled suppression."""
    return pair[0].label is Label.SUPPRESSION


def is_flagged(pair: Judged) -> bool:
    """Whether a post is called suppression."""
    return pair[1].label is Label.SUPPRESSION


def figures(
    pairs: Sequence[Judged], bootstrap: Bootstrap | None = None, *, by_score: bool = True
) -> Figures:
    """The figures of posts that are all labelled suppression or clear.

    Args:
        pairs: The posts.
        bootstrap: How to find intervals; none unless given.
        by_score: Whether figures of the score get intervals too, which takes longer.
    """
    from sklearn.metrics import accuracy_score, fbeta_score, precision_recall_fscore_support

    gold, flagged, score = arrays(pairs)
    held = flagged | _held(pairs)
    clear = ~gold
    precision = recall = f1 = f05 = wide_precision = wide_recall = wide_f1 = float("nan")
    if pairs:
        options: dict[str, Any] = {"average": "binary", "zero_division": float("nan")}
        precision, recall, f1, _ = precision_recall_fscore_support(gold, flagged, **options)
        f05 = fbeta_score(gold, flagged, beta=0.5, zero_division=float("nan"))
        wide_precision, wide_recall, wide_f1, _ = precision_recall_fscore_support(
            gold, held, **options
        )
    some = bool(gold.any())
    intervals: dict[str, Interval] = {}
    if bootstrap is not None and bootstrap.resamples and pairs:
        units = _units(pairs, bootstrap.group)
        cells = _cells(gold, flagged, held)
        intervals = _count_intervals(cells, units, bootstrap)
        if by_score:
            intervals |= _score_intervals(gold, score, units, bootstrap)
    by_scores = _of_scores(gold, score) if pairs else {}
    return Figures(
        posts=len(pairs),
        suppression=int(gold.sum()),
        flagged=int(flagged.sum()),
        right=float(accuracy_score(gold, flagged)) if pairs else None,
        precision=_or_none(precision),
        recall=_or_none(recall),
        f1=_or_none(f1) if some else None,
        f05=_or_none(f05) if some else None,
        precision_with_review=_or_none(wide_precision),
        recall_with_review=_or_none(wide_recall),
        f1_with_review=_or_none(wide_f1) if some else None,
        average_precision=_or_none(by_scores.get("average_precision")),
        roc_auc=_or_none(by_scores.get("roc_auc")),
        brier=_or_none(by_scores.get("brier")),
        calibration_error=_or_none(by_scores.get("calibration_error")),
        false_alarms=share(1000 * int((flagged & clear).sum()), int(clear.sum())),
        sent_to_review=share(1000 * int((held & ~flagged & clear).sum()), int(clear.sum())),
        abstained=sum(verdict.label is Label.ABSTAIN for _, verdict in pairs),
        intervals=intervals,
    )


def category_figures(
    pairs: Sequence[Judged], name: str, bootstrap: Bootstrap | None = None
) -> CategoryFigures:
    """The figures of one category among posts labelled suppression or clear."""
    import numpy as np

    gold, flagged, _ = arrays(pairs)
    of_it = gold & np.array([name in post.categories for post, _ in pairs], bool)
    called = flagged & np.array([name in map(str, v.categories) for _, v in pairs], bool)
    shares = {
        "recall": (of_it & flagged, of_it),
        "named": (of_it & called, of_it),
        "precision": (of_it & called, called),
    }
    intervals: dict[str, Interval] = {}
    if bootstrap is not None and bootstrap.resamples and pairs:
        units = _units(pairs, bootstrap.group)
        cells = np.stack([part for pair in shares.values() for part in pair], axis=1)
        drawn = _drawn(cells.astype(float), units, bootstrap)
        for k, key in enumerate(shares):
            _add(intervals, key, _divide(drawn[:, 2 * k], drawn[:, 2 * k + 1]))
    found = {k: share(int(part.sum()), int(of.sum())) for k, (part, of) in shares.items()}
    return CategoryFigures(
        posts=int(of_it.sum()),
        recall=found["recall"],
        named=found["named"],
        flagged=int(called.sum()),
        precision=found["precision"],
        intervals=intervals,
    )


def arrays(
    pairs: Sequence[Judged],
) -> tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.float64]]:
    """Right labels, flags and scores of posts, each of shape ``(posts,)``."""
    import numpy as np

    return (
        np.array([is_gold(pair) for pair in pairs], bool),
        np.array([is_flagged(pair) for pair in pairs], bool),
        np.array([verdict.score for _, verdict in pairs], float),
    )


def share(part: float, whole: int) -> float | None:
    """A share, or ``None`` of nothing."""
    return part / whole if whole else None


def resampled_counts(
    cells: NDArray[np.float64], pairs: Sequence[Judged], bootstrap: Bootstrap
) -> NDArray[np.float64]:
    """Sums over posts of each column of `cells`, once for each resample.

    Args:
        cells: Shape ``(posts, columns)``.
        pairs: The posts, for the column that groups them.
        bootstrap: How to draw.

    Returns:
        Shape ``(resamples, columns)``.
    """
    return _drawn(cells, _units(pairs, bootstrap.group), bootstrap)


def interval(values: NDArray[np.float64]) -> Interval | None:
    """The middle 95 % of resampled values; ``None`` if the figure rarely exists."""
    import numpy as np

    values = values[~np.isnan(values)]
    if not values.size:
        return None
    low, high = np.quantile(values, (0.025, 0.975))
    return float(low), float(high)


def _held(pairs: Sequence[Judged]) -> NDArray[np.bool_]:
    import numpy as np

    return np.array([verdict.label is Label.REVIEW for _, verdict in pairs], bool)


def _units(pairs: Sequence[Judged], column: str | None) -> NDArray[np.int64]:
    """The unit that each post is drawn with."""
    import numpy as np

    if column is None:
        return np.arange(len(pairs))
    names = [post.value(column) for post, _ in pairs]
    alone = [("", n) if name is None else ("g", name) for n, name in enumerate(names)]
    order = {name: n for n, name in enumerate(dict.fromkeys(alone))}
    return np.array([order[name] for name in alone])


def _cells(
    gold: NDArray[np.bool_], flagged: NDArray[np.bool_], held: NDArray[np.bool_]
) -> NDArray[np.float64]:
    import numpy as np

    columns = (gold, flagged, gold & flagged, gold == flagged, held, gold & held, ~gold)
    return np.stack(columns, axis=1).astype(float)


def _drawn(
    cells: NDArray[np.float64], units: NDArray[np.int64], bootstrap: Bootstrap
) -> NDArray[np.float64]:
    """Sums of the cells in each resample of units."""
    import numpy as np

    by_unit = np.zeros((int(units.max()) + 1, cells.shape[1]))
    np.add.at(by_unit, units, cells)
    kinds, counts = np.unique(by_unit, axis=0, return_counts=True)
    random = np.random.default_rng(bootstrap.seed)
    # Drawing n units with replacement is drawing how many there are of each kind of unit.
    often = random.multinomial(len(by_unit), counts / counts.sum(), size=bootstrap.resamples)
    drawn: NDArray[np.float64] = often @ kinds
    return drawn


def _count_intervals(
    cells: NDArray[np.float64], units: NDArray[np.int64], bootstrap: Bootstrap
) -> dict[str, Interval]:
    import numpy as np

    drawn = _drawn(np.column_stack([cells, np.ones(len(cells))]), units, bootstrap)
    gold, flagged, both, right, held, both_held, clear, posts = drawn.T
    found: dict[str, Interval] = {}
    _add(found, "right", _divide(right, posts))
    _add(found, "precision", _divide(both, flagged))
    _add(found, "recall", _divide(both, gold))
    _add(found, "f1", _divide(2 * both, flagged + gold))
    _add(found, "f05", _divide(1.25 * both, flagged + 0.25 * gold))
    _add(found, "precision_with_review", _divide(both_held, held))
    _add(found, "recall_with_review", _divide(both_held, gold))
    _add(found, "f1_with_review", _divide(2 * both_held, held + gold))
    _add(found, "false_alarms", _divide(1000 * (flagged - both), clear))
    _add(found, "sent_to_review", _divide(1000 * (held - flagged - both_held + both), clear))
    return found


def _score_intervals(
    gold: NDArray[np.bool_],
    score: NDArray[np.float64],
    units: NDArray[np.int64],
    bootstrap: Bootstrap,
) -> dict[str, Interval]:
    import numpy as np

    random = np.random.default_rng(bootstrap.seed)
    size = int(units.max()) + 1
    at_once = max(1, _DRAWN_AT_ONCE // len(gold))
    found: dict[str, list[NDArray[np.float64]]] = {}
    for start in range(0, bootstrap.resamples, at_once):
        several = min(at_once, bootstrap.resamples - start)
        drawn = random.integers(0, size, (several, size)) + size * np.arange(several)[:, np.newaxis]
        often = np.bincount(drawn.ravel(), minlength=several * size).reshape(several, size)
        weights = often[:, units].astype(float)
        for name, values in resampled_scores(gold, score, weights).items():
            found.setdefault(name, []).append(values)
    intervals: dict[str, Interval] = {}
    for name, parts in found.items():
        _add(intervals, name, np.concatenate(parts))
    return intervals


def resampled_scores(
    gold: NDArray[np.bool_], score: NDArray[np.float64], weights: NDArray[np.float64]
) -> dict[str, NDArray[np.float64]]:
    """Figures of the score in each resample, as :func:`_of_scores` gives them of all posts.

    Args:
        gold: Whether each post is suppression, shape ``(posts,)``.
        score: Its score, the same shape.
        weights: How often each resample has it, shape ``(resamples, posts)``.

    Returns:
        Arrays of shape ``(resamples,)``, with NaN where a label that a figure needs is missing.
    """
    import numpy as np

    order = np.argsort(-score)
    last = np.append(np.diff(score[order]) != 0, True)  # of the posts that share a score
    hits, false = (
        np.cumsum((weights * of_label)[:, order], axis=1)[:, last] for of_label in (gold, ~gold)
    )
    positive, negative = hits[:, -1], false[:, -1]
    called = hits + false
    precision = np.divide(hits, called, out=np.zeros_like(hits), where=called > 0)
    more = np.diff(hits, axis=1, prepend=0)
    in_order = (hits - more / 2) * np.diff(false, axis=1, prepend=0)  # ties count half
    return {
        "calibration_error": calibration_errors(gold, score, weights),
        "brier": weights @ (score - gold) ** 2 / weights.sum(axis=1),
        "average_precision": _divide((more * precision).sum(axis=1), positive),
        "roc_auc": _divide(in_order.sum(axis=1), positive * negative),
    }


def _of_scores(gold: NDArray[np.bool_], score: NDArray[np.float64]) -> dict[str, float]:
    """Figures of the score; those that need both labels are left out where one is missing."""
    import numpy as np
    from sklearn.metrics import average_precision_score, brier_score_loss, roc_auc_score

    found = {"calibration_error": calibration_error(gold, score)}
    found["brier"] = float(brier_score_loss(gold, score, pos_label=True))
    if gold.any():
        found["average_precision"] = float(average_precision_score(gold, score))
        if not np.all(gold):
            found["roc_auc"] = float(roc_auc_score(gold, score))
    return found


def _divide(part: NDArray[np.float64], whole: NDArray[np.float64]) -> NDArray[np.float64]:
    import numpy as np

    found = np.full(len(part), np.nan)
    np.divide(part, whole, out=found, where=whole > 0)
    return found


def _add(found: dict[str, Interval], name: str, values: NDArray[np.float64]) -> None:
    ends = interval(values)
    if ends is not None:
        found[name] = ends


def _or_none(value: float | None) -> float | None:
    return None if value is None or isnan(value) else float(value)
