"""Figures of a detector on labelled posts: overall, by category, and by the file's own groups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from os import PathLike
from typing import TYPE_CHECKING, Any, Protocol, Unpack

from suppression_detect.errors import MissingExtraError
from suppression_detect.evaluation.figures import (
    Bootstrap,
    CategoryFigures,
    Figures,
    Judged,
    arrays,
    category_figures,
    figures,
    is_flagged,
    is_gold,
    yes_no,
)
from suppression_detect.evaluation.labelled import (
    Labelled,
    from_pairs,
    from_records,
    read_labelled,
)
from suppression_detect.evaluation.rule_table import RuleFigures, rule_figures
from suppression_detect.evaluation.thresholds import (
    STEPS,
    AtThreshold,
    at_threshold,
    judge,
    threshold_for,
)
from suppression_detect.files import BadLine, ReadOptions
from suppression_detect.files.row import why_not_judged
from suppression_detect.tweet import Tweet
from suppression_detect.verdict import Label, Verdict

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

GROUPS = ("functionality", "code", "stance", "lang", "region")
"""What splits the figures, where the posts have it: columns, language and region."""

_SHOWN = (
    ("posts", "Posts"),
    ("suppression", "Suppression"),
    ("flagged", "Flagged"),
    ("precision", "Precision"),
    ("recall", "Recall"),
    ("f1", "F1"),
    ("f05", "F0.5"),
    ("precision_with_review", "Precision, review counted as flagged"),
    ("recall_with_review", "Recall, review counted as flagged"),
    ("average_precision", "Average precision"),
    ("roc_auc", "ROC AUC"),
    ("brier", "Brier score"),
    ("calibration_error", "Calibration error"),
    ("false_alarms", "False alarms per 1,000 clear"),
    ("sent_to_review", "Sent to review per 1,000 clear"),
)


class Judge(Protocol):
    """What evaluating needs of a detector."""

    def classify(self, tweet: Tweet | str, /) -> Verdict:
        """Judge one tweet."""


@dataclass(frozen=True, slots=True, repr=False)
class Evaluation:
    """What came of evaluating a detector.

    Attributes:
        overall: Figures over all posts.
        categories: Figures by category, where the posts have any.
        groups: Figures by column and value, for the columns in ``GROUPS`` or asked for.
        rules: Figures by rule.
        thresholds: What other thresholds would give, the detector's own among them.
        own_threshold: The detector's own, where it tells.
        review: Labels that posts got whose right label is ``review``; no figure counts them.
        unsure: Posts that the labeller could not settle; no figure counts them.
        malformed: Records that could not be read or judged.
        judged: Every labelled post with its verdict, in order.
        flagged_from: For each of them, the highest threshold at which it is flagged: 2 where it
            always is, -1 where it never is.
    """

    overall: Figures
    categories: Mapping[str, CategoryFigures]
    groups: Mapping[str, Mapping[str, Figures]]
    rules: Mapping[str, RuleFigures]
    thresholds: tuple[AtThreshold, ...]
    own_threshold: float | None
    review: Mapping[str, int]
    unsure: int
    malformed: tuple[BadLine, ...]
    judged: tuple[Judged, ...]
    flagged_from: tuple[float, ...]

    @property
    def settled(self) -> tuple[Judged, ...]:
        """The posts that the yes/no figures count, in order, with their verdicts."""
        return tuple(yes_no(self.judged))

    @property
    def y_true(self) -> NDArray[np.bool_]:
        """Whether each of `settled` is labelled suppression, shape ``(posts,)``."""
        return arrays(self.settled)[0]

    @property
    def y_pred(self) -> NDArray[np.bool_]:
        """Whether each of `settled` is flagged, shape ``(posts,)``."""
        return arrays(self.settled)[1]

    @property
    def y_score(self) -> NDArray[np.float64]:
        """The score of each of `settled`, shape ``(posts,)``."""
        return arrays(self.settled)[2]

    @property
    def mistakes(self) -> tuple[Judged, ...]:
        """False alarms and misses, the surest first."""
        wrong = [pair for pair in self.settled if is_flagged(pair) != is_gold(pair)]
        return tuple(sorted(wrong, key=lambda pair: -abs(pair[1].score - is_gold(pair))))

    @property
    def confusion(self) -> dict[str, dict[str, int]]:
        """Posts by right label, then by the label they got; unsure ones are left out."""
        found = Counter((str(p.label), str(v.label)) for p, v in self.judged if p.label is not None)
        given = [label for label in Label if any(got == label for _, got in found)]
        right = [label for label in Label if any(gold == label for gold, _ in found)]
        return {str(r): {str(g): found[str(r), str(g)] for g in given} for r in right}

    def threshold_for(
        self, *, precision: float | None = None, recall: float | None = None
    ) -> AtThreshold:
        """The threshold to give a detector for a wanted precision or recall on such posts.

        Raises:
            ValueError: Not exactly one is wanted, it is not a share, or no threshold gives it.
        """
        gold, flagged_from = _to_choose_by(self.judged, self.flagged_from)
        return threshold_for(gold, flagged_from, precision=precision, recall=recall)

    def to_frame(self) -> pd.DataFrame:
        """The judged posts as a pandas table, one row a post, with what was said of each.

        Raises:
            MissingExtraError: pandas is not installed.
        """
        try:
            import pandas as pd
        except ImportError as error:
            raise MissingExtraError("pandas", "pandas", "A table of the judged posts") from error

        return pd.DataFrame([_row(post, verdict) for post, verdict in self.judged])

    def __repr__(self) -> str:
        return f"<Evaluation of {len(self.judged):,} posts; print() shows the figures>"

    def __str__(self) -> str:
        return "\n".join(
            f"{title:37}{value:>8}{between and f'   95 % interval {between}'}"
            for title, value, between in self._figures()
        )

    def _repr_html_(self) -> str:
        """The main figures as a table, for notebooks."""
        rows = [
            f"<tr><th>{title}</th><td>{value}</td><td>{between}</td></tr>"
            for title, value, between in self._figures()
        ]
        head = "<tr><th>Figure</th><th>Value</th><th>95 % interval</th></tr>"
        return f"<table><thead>{head}</thead><tbody>{''.join(rows)}</tbody></table>"

    def _figures(self) -> Iterator[tuple[str, str, str]]:
        for name, title in _SHOWN:
            value, ends = getattr(self.overall, name), self.overall.intervals.get(name)
            shown = (
                "–" if value is None else f"{value:,}" if isinstance(value, int) else f"{value:.3f}"
            )
            yield title, shown, "" if ends is None else f"{ends[0]:.3f} to {ends[1]:.3f}"

    def to_dict(self) -> dict[str, Any]:
        """The figures as JSON-ready values, without the posts."""
        return {
            "overall": _plain(self.overall),
            "confusion": self.confusion,
            "categories": {name: _plain(found) for name, found in self.categories.items()},
            "groups": {
                column: {value: _plain(found) for value, found in by_value.items()}
                for column, by_value in self.groups.items()
            },
            "rules": {name: asdict(found) for name, found in self.rules.items()},
            "thresholds": [asdict(row) for row in self.thresholds],
            "own_threshold": self.own_threshold,
            "review": dict(self.review),
            "unsure": self.unsure,
            "malformed": len(self.malformed),
        }


def evaluate(
    labelled: Any,
    labels: Iterable[Any] | None = None,
    *,
    detector: Judge | None = None,
    label_column: str | None = None,
    label_names: Mapping[str, str] | None = None,
    by: Sequence[str] | None = None,
    bootstrap: Bootstrap | None = None,
    progress: Callable[[int], None] | None = None,
    **options: Unpack[ReadOptions],
) -> Evaluation:
    """Compare a detector's verdicts with the right labels.

    Posts labelled ``review`` or ``unsure`` are neither right nor wrong: they are counted apart.

    Args:
        labelled: A file (path or binary stream) or pandas ``DataFrame`` with text and label (and
            categories), pairs of post and label, or posts whose labels are in `labels`. Posts
            are texts or tweets; labels suppression/clear/review/unsure, 1/0, true/false or yes/no.
        labels: The labels, if `labelled` is posts alone.
        detector: The default one unless given.
        label_column: The file's or table's name for the label, if it is not a usual one.
        label_names: Other names for labels, such as ``{"hoax": "suppression"}``.
        by: What splits the figures: columns of the file or table, ``"lang"``, ``"region"``; by
            default those of ``GROUPS`` that there are.
        bootstrap: How to find the intervals, by default 1,000 resamples of single posts.
        progress: Called with the number of posts judged so far.
        **options: How to read a file, see :class:`suppression_detect.files.ReadOptions`.

    Raises:
        FileFormatError: The file is of another format, or has no column with text or label.
        OSError: The file cannot be opened.
        ValueError: A label in memory is not known, there are not as many labels as posts, or no
            post has a column that `by` or `bootstrap` names.
    """
    if detector is None:
        from suppression_detect.detector import Detector

        detector = Detector()
    judged: list[Judged] = []
    flagged_from: list[float] = []
    malformed: list[BadLine] = []
    for post in _posts(labelled, labels, label_names, label_column=label_column, **options):
        if isinstance(post, BadLine):
            malformed.append(post)
            continue
        try:
            verdict, threshold = judge(detector, post)
            judged.append((post, verdict))
            flagged_from.append(threshold)
        except Exception as error:
            malformed.append(BadLine(post.file, post.line, why_not_judged(error), post.tweet.text))
        if progress:
            progress(len(judged))
    bootstrap = bootstrap or Bootstrap()
    _check_columns(judged, [*(by or ()), *([bootstrap.group] if bootstrap.group else [])])
    settled = yes_no(judged)
    by_group = {
        column: _by_group(settled, column, bootstrap) for column in (GROUPS if by is None else by)
    }
    own: float | None = getattr(getattr(detector, "thresholds", None), "flag", None)
    steps = sorted({*STEPS, *([] if own is None else [own])}) if settled else ()
    to_choose_by = _to_choose_by(judged, flagged_from)
    return Evaluation(
        overall=figures(settled, bootstrap),
        categories=_by_category(settled, bootstrap),
        groups={column: found for column, found in by_group.items() if found},
        rules=rule_figures(judged, (rule.id for rule in getattr(detector, "rules", ()))),
        thresholds=tuple(at_threshold(*to_choose_by, step) for step in steps),
        own_threshold=own,
        review=dict(Counter(str(v.label) for p, v in judged if p.label is Label.REVIEW)),
        unsure=sum(post.label is None for post, _ in judged),
        malformed=tuple(malformed),
        judged=tuple(judged),
        flagged_from=tuple(flagged_from),
    )


def _to_choose_by(
    judged: Sequence[Judged], flagged_from: Sequence[float]
) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """What thresholds are chosen by: right labels of settled posts, and when they are flagged."""
    import numpy as np

    both = zip(judged, flagged_from, strict=True)
    found = [(is_gold(pair), at) for pair, at in both if yes_no([pair])]
    return np.array([gold for gold, _ in found], bool), np.array([at for _, at in found], float)


def _check_columns(judged: Sequence[Judged], names: Iterable[str]) -> None:
    for name in names:
        if judged and all(post.value(name) is None for post, _ in judged):
            columns = {"lang", "region"}.union(*(post.values or () for post, _ in judged))
            filled = [c for c in sorted(columns) if any(post.value(c) for post, _ in judged)]
            raise ValueError(
                f"no post has anything in a column {name!r}; there are: "
                f"{', '.join(filled) or 'none'}"
            )


def _row(post: Labelled, verdict: Verdict) -> dict[str, Any]:
    return {
        "file": post.file,
        "line": post.line,
        "id": post.tweet.id,
        "text": post.tweet.text,
        "posted_at": post.tweet.posted_at,
        "region": post.tweet.region,
        "lang": post.tweet.lang,
        "right_label": "unsure" if post.label is None else str(post.label),
        "right_categories": post.categories,
        "label": str(verdict.label),
        "score": verdict.score,
        "categories": tuple(map(str, verdict.categories)),
        "rules": tuple(finding.rule for finding in verdict.findings),
        "because": " ".join(verdict.because),
    }


def _plain(found: Figures | CategoryFigures) -> dict[str, Any]:
    return asdict(found) | {"intervals": {k: list(ends) for k, ends in found.intervals.items()}}


def _by_category(pairs: Sequence[Judged], bootstrap: Bootstrap) -> dict[str, CategoryFigures]:
    right = {name for post, _ in pairs for name in post.categories}
    if not right:
        return {}
    given = {str(name) for pair in pairs if is_flagged(pair) for name in pair[1].categories}
    return {name: category_figures(pairs, name, bootstrap) for name in sorted(right | given)}


def _by_group(pairs: Sequence[Judged], column: str, bootstrap: Bootstrap) -> dict[str, Figures]:
    groups: dict[str, list[Judged]] = {}
    for pair in pairs:
        if (value := pair[0].value(column)) is not None:
            groups.setdefault(value, []).append(pair)
    return {value: figures(groups[value], bootstrap, by_score=False) for value in sorted(groups)}


def _posts(
    labelled: Any, labels: Iterable[Any] | None, names: Mapping[str, str] | None, **options: Any
) -> Iterable[Labelled | BadLine]:
    """The labelled posts in whatever was given."""
    if isinstance(labelled, str | PathLike) or hasattr(labelled, "read"):
        if labels is not None:
            raise ValueError("a file holds its own labels; leave labels= out")
        return read_labelled(labelled, label_names=names, **options)
    if hasattr(labelled, "notna") and hasattr(labelled, "columns"):
        if labels is not None:
            raise ValueError("a table holds its own labels; leave labels= out")
        filled = labelled.astype(object).where(labelled.notna(), None)
        return from_records(filled.to_dict("records"), label_names=names, **options)
    if any(value is not None for value in options.values()):
        given = ", ".join(name for name, value in options.items() if value is not None)
        raise ValueError(f"{given}= is for files and tables, not for posts in memory")
    if labels is None:
        return from_pairs(labelled, label_names=names)
    posts, right = list(labelled), list(labels)
    if len(posts) != len(right):
        raise ValueError(f"there are {len(posts):,} posts and {len(right):,} labels")
    return from_pairs(zip(posts, right, strict=True), label_names=names)
