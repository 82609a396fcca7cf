"""The figures at the top of a report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from suppression_detect.evaluation.figures import Figures

if TYPE_CHECKING:
    from suppression_detect.evaluation.evaluate import Evaluation


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure at the top of the page.

    Attributes:
        name: What is counted or measured.
        value: The number, as it is shown.
        note: What goes with it: a share, an interval.
        meaning: What it says, as a sentence.
    """

    name: str
    value: str
    note: str = ""
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of figures, folded away at first.

    Attributes:
        title: What it shows.
        columns: Heads of the columns.
        rows: The cells, as they are shown.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def counted(name: str, count: int, total: int, *, of: str = "", meaning: str = "") -> Figure:
    """A count with its share of a total, which `of` names."""
    share = f"{count / total:.1%} {of}".strip() if total else ""
    return Figure(name, f"{count:,}", share, meaning)


_MEASURES: Sequence[tuple[str, str, str]] = (
    ("posts", "Posts labelled", "{:,}"),
    ("suppression", "Labelled suppression", "{:,}"),
    ("flagged", "Flagged", "{:,}"),
    ("precision", "Precision", "{:.3f}"),
    ("recall", "Recall", "{:.3f}"),
    ("f1", "F1", "{:.3f}"),
    ("f05", "F0.5", "{:.3f}"),
    ("average_precision", "Average precision", "{:.3f}"),
    ("roc_auc", "ROC AUC", "{:.3f}"),
    ("brier", "Brier score", "{:.4f}"),
    ("calibration_error", "Calibration error", "{:.4f}"),
    ("false_alarms", "False alarms per 1,000 clear", "{:.1f}"),
    ("sent_to_review", "To review per 1,000 clear", "{:.1f}"),
)


_MEANINGS: Mapping[str, str] = {
    "posts": "Posts labelled suppression or clear. All figures are of these.",
    "suppression": "How many of them are labelled suppression.",
    "flagged": "How many of them the detector calls suppression; those sent to review are not.",
    "precision": "Share of the flagged posts that are labelled suppression.",
    "recall": "Share of the suppression posts that are flagged.",
    "f1": "Precision and recall in one (their harmonic mean). 1 is best.",
    "f05": "The same with more weight on precision. 1 is best.",
    "average_precision": "Precision over all thresholds of the score. 1 is best; chance gives the "
    "share of suppression posts.",
    "roc_auc": "How often a suppression post has a higher score than a clear one. 1 is best; "
    "chance gives 0.5.",
    "brier": "Mean squared distance of the score from the right answer, 1 or 0. 0 is best.",
    "calibration_error": "How far scores are from the share of suppression among posts with such "
    "scores. 0 is best.",
    "false_alarms": "Of 1,000 posts labelled clear, how many are flagged.",
    "sent_to_review": "Of 1,000 posts labelled clear, how many go to a person for review.",
}


def measured(evaluation: Evaluation) -> list[Figure]:
    """The overall figures of an evaluation, with their intervals."""
    overall = evaluation.overall
    figures = []
    for measure, name, form in _MEASURES:
        ends = overall.intervals.get(measure)
        note = " to ".join(map(form.format, ends)) if ends else ""
        figures.append(Figure(name, _value(overall, measure, form), note, _MEANINGS[measure]))
    for name, count in (
        ("Labelled review, left out", sum(evaluation.review.values())),
        ("Labelled unsure, left out", evaluation.unsure),
        ("Lines kept aside", len(evaluation.malformed)),
    ):
        if count:
            figures.append(Figure(name, f"{count:,}"))
    return figures


def tables(evaluation: Evaluation) -> Iterable[Table]:
    """Figures at other thresholds, by rule, and by the groups of an evaluation."""
    threshold = (
        ("", "Threshold", ""),
        ("flagged", "Flagged", "{:,}"),
        ("precision", "Precision", "{:.3f}"),
        ("recall", "Recall", "{:.3f}"),
        ("f1", "F1", "{:.3f}"),
        ("false_alarms", "False alarms per 1,000 clear", "{:.1f}"),
    )
    rule = (
        ("posts", "Posts", "{:,}"),
        ("suppression", "Of them suppression", "{:,}"),
        ("clear", "Of them clear", "{:,}"),
        ("precision", "Precision", "{:.3f}"),
        ("alone", "Suppression that no other finds", "{:,}"),
        ("taken_back", "Taken back by the post", "{:,}"),
    )
    group = tuple(m for m in _MEASURES if m[0] not in ("brier", "calibration_error", "f05"))
    spoken = {name: found for name, found in evaluation.rules.items() if found.posts}
    own = evaluation.own_threshold
    at = (
        (f"{row.threshold:.2f}" + (" (the detector's)" if row.threshold == own else ""), row)
        for row in evaluation.thresholds
    )
    yield _table("At other thresholds", threshold, at)
    yield _table("By rule", (("", "Rule", ""), *rule), spoken.items())
    for column, by_value in evaluation.groups.items():
        title = {"lang": "language"}.get(column, column.replace("_", " "))
        yield _table(f"By {title}", (("", title.capitalize(), ""), *group), by_value.items())


def _table(
    title: str,
    columns: Sequence[tuple[str, str, str]],
    named: Iterable[tuple[str, object]],
) -> Table:
    return Table(
        title,
        tuple(name for _, name, _ in columns),
        tuple(
            tuple(_value(found, m, form) if m else name for m, _, form in columns)
            for name, found in named
        ),
    )


def _value(found: object, measure: str, form: str) -> str:
    value = getattr(found, measure)
    if (
        measure == "average_precision"
        and isinstance(found, Figures)
        and found.suppression == found.posts
    ):
        value = None  # where all are suppression it is 1, whatever the scores
    return "–" if value is None else form.format(value)
