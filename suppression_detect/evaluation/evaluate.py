"""Figures of a detector on labelled posts: overall, by category, and by the file's own groups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from os import PathLike
from typing import Any, Protocol, Unpack

from suppression_detect.evaluation.figures import (
    Bootstrap,
    CategoryFigures,
    Figures,
    Judged,
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
    threshold_for,
)
from suppression_detect.files import BadLine, ReadOptions
from suppression_detect.files.row import why_not_judged
from suppression_detect.tweet import Tweet
from suppression_detect.verdict import Label, Verdict

GROUPS = ("functionality", "code", "stance", "lang", "region")
"""What splits the figures, where the posts have it: columns, language and region."""

_SHOWN = (
    ("posts", "Posts"),
    ("suppression", "Suppression"),
    ("flagged", "Flagged"),
    ("precision", "Precision"),
    ("recall", "Recall"),
    ("f1", "F1"),
    ("recall_with_review", "Recall, review counted as flagged"),
    ("average_precision", "Average precision"),
    ("calibration_error", "Calibration error"),
    ("false_alarms", "False alarms per 1,000 clear"),
    ("sent_to_review", "Sent to review per 1,000 clear"),
)


class Judge(Protocol):
    """What evaluating needs of a detector."""

    def classify(self, tweet: Tweet | str, /) -> Verdict:
        """Judge one tweet."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What came of evaluating a detector.

    Attributes:
        overall: Figures over all posts.
        categories: Figures by category, where the posts have any.
        groups: Figures by column and value, for the columns in ``GROUPS`` or asked for.
        rules: Figures by rule.
        thresholds: What other thresholds than the detector's would give.
        review: Labels that posts got whose right label is ``review``; no figure counts them.
        unsure: Posts that the labeller could not settle; no figure counts them.
        malformed: Records that could not be read or judged.
        judged: Every labelled post with its verdict, in order.
    """

    overall: Figures
    categories: Mapping[str, CategoryFigures]
    groups: Mapping[str, Mapping[str, Figures]]
    rules: Mapping[str, RuleFigures]
    thresholds: tuple[AtThreshold, ...]
    review: Mapping[str, int]
    unsure: int
    malformed: tuple[BadLine, ...]
    judged: tuple[Judged, ...]

    @property
    def mistakes(self) -> tuple[Judged, ...]:
        """False alarms and misses, the surest first."""
        wrong = [pair for pair in yes_no(self.judged) if is_flagged(pair) != is_gold(pair)]
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
        return threshold_for(yes_no(self.judged), precision=precision, recall=recall)

    def _repr_html_(self) -> str:
        """The main figures as a table, for notebooks."""
        rows = []
        for name, title in _SHOWN:
            value, ends = getattr(self.overall, name), self.overall.intervals.get(name)
            shown = (
                "–" if value is None else f"{value:,}" if isinstance(value, int) else f"{value:.3f}"
            )
            between = "" if ends is None else f"{ends[0]:.3f} to {ends[1]:.3f}"
            rows.append(f"<tr><th>{title}</th><td>{shown}</td><td>{between}</td></tr>")
        head = "<tr><th>Figure</th><th>Value</th><th>95 % interval</th></tr>"
        return f"<table><thead>{head}</thead><tbody>{''.join(rows)}</tbody></table>"

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
    by: Sequence[str] = GROUPS,
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
        by: What splits the figures: columns of the file or table, ``"lang"``, ``"region"``.
        bootstrap: How to find the intervals, by default 1,000 resamples of single posts.
        progress: Called with the number of posts judged so far.
        **options: How to read a file, see :class:`suppression_detect.files.ReadOptions`.

    Raises:
        FileFormatError: The file is of another format, or has no column with text or label.
        OSError: The file cannot be opened.
        ValueError: A label in memory is not known, or there are not as many labels as posts.
    """
    if detector is None:
        from suppression_detect.detector import Detector

        detector = Detector()
    judged: list[Judged] = []
    malformed: list[BadLine] = []
    for post in _posts(labelled, labels, label_names, label_column=label_column, **options):
        if isinstance(post, BadLine):
            malformed.append(post)
            continue
        try:
            judged.append((post, detector.classify(post.tweet)))
        except Exception as error:
            malformed.append(BadLine(post.file, post.line, why_not_judged(error), post.tweet.text))
        if progress:
            progress(len(judged))
    bootstrap = bootstrap or Bootstrap()
    settled = yes_no(judged)
    return Evaluation(
        overall=figures(settled, bootstrap),
        categories=_by_category(settled, bootstrap),
        groups={column: found for column in by if (found := _by_group(settled, column, bootstrap))},
        rules=rule_figures(judged, (rule.id for rule in getattr(detector, "rules", ()))),
        thresholds=tuple(at_threshold(settled, step) for step in STEPS) if settled else (),
        review=dict(Counter(str(v.label) for p, v in judged if p.label is Label.REVIEW)),
        unsure=sum(post.label is None for post, _ in judged),
        malformed=tuple(malformed),
        judged=tuple(judged),
    )


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
        value = (pair[0].values or {}).get(column, getattr(pair[0].tweet, column, None))
        if value not in (None, ""):
            groups.setdefault(str(value), []).append(pair)
    return {value: figures(groups[value], bootstrap, by_score=False) for value in sorted(groups)}


def _posts(
    labelled: Any, labels: Iterable[Any] | None, names: Mapping[str, str] | None, **options: Any
) -> Iterable[Labelled | BadLine]:
    """The labelled posts in whatever was given."""
    if isinstance(labelled, str | PathLike) or hasattr(labelled, "read"):
        if labels is not None:
            raise ValueError("a file holds its own labels; leave labels= out")
        return read_labelled(labelled, label_names=names, **options)
    if hasattr(labelled, "to_dict") and hasattr(labelled, "columns"):
        if labels is not None:
            raise ValueError("a table holds its own labels; leave labels= out")
        return from_records(labelled.to_dict("records"), label_names=names, **options)
    if any(value is not None for value in options.values()):
        given = ", ".join(name for name, value in options.items() if value is not None)
        raise ValueError(f"{given}= is for files and tables, not for posts in memory")
    pairs = labelled if labels is None else zip(labelled, labels, strict=True)
    return from_pairs(pairs, label_names=names)
