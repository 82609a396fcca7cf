"""The figures at the top of a report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from suppression_detect.evaluation.evaluate import Evaluation


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure at the top of the page.

    Attributes:
        name: What is counted or measured.
        value: The number, as it is shown.
        note: What goes with it: a share, an interval.
    """

    name: str
    value: str
    note: str = ""


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


def counted(name: str, count: int, total: int) -> Figure:
    """A count with its share of a total."""
    return Figure(name, f"{count:,}", f"{count / total:.1%}" if total else "")


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


def measured(evaluation: Evaluation) -> list[Figure]:
    """The overall figures of an evaluation, with their intervals."""
    overall = evaluation.overall
    figures = []
    for measure, name, form in _MEASURES:
        ends = overall.intervals.get(measure)
        note = " to ".join(map(form.format, ends)) if ends else ""
        figures.append(Figure(name, _value(overall, measure, form), note))
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
        ("threshold", "Threshold", "{:.2f}"),
        ("flagged", "Flagged", "{:,}"),
        ("precision", "Precision", "{:.3f}"),
        ("recall", "Recall", "{:.3f}"),
        ("f1", "F1", "{:.3f}"),
        ("false_alarms", "False alarms per 1,000 clear", "{:.1f}"),
    )
    rule = (
        ("posts", "Posts", "{:,}"),
        ("suppression", "of them suppression", "{:,}"),
        ("clear", "of them clear", "{:,}"),
        ("precision", "Precision", "{:.3f}"),
        ("alone", "No other rule", "{:,}"),
        ("taken_back", "Taken back", "{:,}"),
    )
    group = tuple(m for m in _MEASURES if m[0] not in ("brier", "calibration_error", "f05"))
    spoken = {name: found for name, found in evaluation.rules.items() if found.posts}
    yield _table("At other thresholds", threshold, ((None, row) for row in evaluation.thresholds))
    yield _table("By rule", (("", "Rule", ""), *rule), spoken.items())
    for column, by_value in evaluation.groups.items():
        head = ("", column.replace("_", " ").capitalize(), "")
        yield _table(f"By {column}", (head, *group), by_value.items())


def _table(
    title: str,
    columns: Sequence[tuple[str, str, str]],
    named: Iterable[tuple[str | None, object]],
) -> Table:
    return Table(
        title,
        tuple(name for _, name, _ in columns),
        tuple(
            tuple(_value(found, m, form) if m else str(name) for m, _, form in columns)
            for name, found in named
        ),
    )


def _value(found: object, measure: str, form: str) -> str:
    value = getattr(found, measure)
    return "–" if value is None else form.format(value)
