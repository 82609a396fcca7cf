"""``evaluate``: verdicts against a file's right labels."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from suppression_detect.cli import common
from suppression_detect.cli.common import (
    KEPT_ASIDE,
    detector_options,
    errors_as_sentences,
    fail,
    reading_options,
)
from suppression_detect.cli.report import check_report
from suppression_detect.cli.telling import new_table, print_table, printable, show

if TYPE_CHECKING:
    from suppression_detect.evaluation import AtThreshold, Bootstrap, Comparison, Evaluation
    from suppression_detect.evaluation.evaluate import Judge


@click.command("evaluate")
@click.argument("labelled", metavar="LABELLED")
@reading_options
@click.option("--label-column", metavar="NAME", help="The column or field with the right label.")
@click.option(
    "--label-name",
    "label_names",
    metavar="NAME=LABEL",
    multiple=True,
    help="What the file calls a label, such as hoax=suppression; may be given several times.",
)
@click.option(
    "--by",
    metavar="COLUMNS",
    help="Columns whose values get figures of their own, with commas between. By default "
    "functionality, code, stance, lang and region, where the file has them.",
)
@detector_options
@click.option(
    "--threshold",
    type=click.FloatRange(0, 1, min_open=True),
    help="Score from which the model alone flags, instead of its own.",
)
@click.option(
    "--verdicts",
    type=click.Path(exists=True, dir_okay=False),
    help="Measure the verdicts that score wrote there, instead of judging anew.",
)
@click.option(
    "--against",
    metavar="WHAT",
    help="Compare with both, rules-only, model-only, another --model, or a file of score.",
)
@click.option(
    "--wanted-precision",
    type=click.FloatRange(0, 1, min_open=True),
    help="Tell the threshold with the most recall at this precision.",
)
@click.option(
    "--wanted-recall",
    type=click.FloatRange(0, 1, min_open=True),
    help="Tell the threshold with the most precision at this recall.",
)
@click.option(
    "--resamples",
    type=click.IntRange(min=0),
    default=1000,
    show_default=True,
    help="Of the bootstrap that gives the intervals; 0 for none.",
)
@click.option(
    "--group", metavar="COLUMN", help="Draw posts with the same value here together in it."
)
@click.option("--rules", "rule_table", is_flag=True, help="Print what each rule does.")
@click.option("--model-only", is_flag=True, help="Judge by the trained model alone.")
@click.option("--mistakes", is_flag=True, help="Print the false alarms and misses with reasons.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@click.option(
    "--report", metavar="OUT", help="Also write a page with plots and posts, such as out.html."
)
@click.option("--force", is_flag=True, help="Replace a report that exists.")
@errors_as_sentences
def command(
    *,
    labelled: str,
    label_column: str | None,
    label_names: tuple[str, ...],
    by: str | None,
    facts: str | None,
    model: str | None,
    rules_only: bool,
    threshold: float | None,
    verdicts: str | None,
    against: str | None,
    wanted_precision: float | None,
    wanted_recall: float | None,
    resamples: int,
    group: str | None,
    rule_table: bool,
    model_only: bool,
    mistakes: bool,
    as_json: bool,
    report: str | None,
    force: bool,
    **options: Any,
) -> None:
    """Compare the verdicts with a file's right labels: figures as tables.

    Labels may be suppression/clear/review/unsure, 1/0, true/false or yes/no, or what --label-name
    says. Rows labelled review or unsure are counted apart.

    \b
    Examples:
      suppression-detect evaluate labelled.csv
      suppression-detect evaluate labelled.jsonl --rules-only --mistakes
      suppression-detect evaluate labelled.csv --report out.html
      suppression-detect evaluate labelled.jsonl --against rules-only --wanted-precision 0.95
      suppression-detect evaluate labelled.csv --verdicts mine.jsonl --against yours.jsonl
    """
    from suppression_detect.evaluation import Bootstrap, compare
    from suppression_detect.evaluation import evaluate as measure

    for choice in (
        (("--rules-only", rules_only), ("--model-only", model_only), ("--verdicts", verdicts)),
        (("--model", model), ("--verdicts", verdicts)),
        (("--threshold", threshold), ("--verdicts", verdicts)),
        (("--wanted-precision", wanted_precision), ("--wanted-recall", wanted_recall)),
    ):
        _only_one(*choice)
    asked = common.chosen_model(model, rules_only=rules_only)
    if report is not None:
        check_report(report, filter(None, (labelled, verdicts, against)), force=force)
    common.check_region(options["region"], facts)

    def run(what: str, bootstrap: Bootstrap) -> Evaluation:
        with _counting() as progress:
            return measure(
                labelled,
                detector=_judge(what, asked or "default", facts, threshold),
                label_column=label_column,
                label_names=dict(map(_label_name, label_names)),
                by=None if by is None else [name.strip() for name in by.split(",") if name.strip()],
                bootstrap=bootstrap,
                progress=progress,
                **options,
            )

    bootstrap = Bootstrap(resamples=resamples, group=group)
    first = verdicts or ("rules-only" if rules_only else "model-only" if model_only else "both")
    rival = None
    try:
        found = run(first, bootstrap)
        if not found.judged:
            _tell_kept_aside(found)
            fail(f"{labelled} holds no post with a label that could be judged.")
        if against is not None:
            rival = compare(found, run(against, Bootstrap(resamples=0)), bootstrap=bootstrap)
    except ValueError as error:
        fail(_sentence(error))
    wanted, no_threshold = _threshold_for(found, wanted_precision, wanted_recall)
    if as_json:
        data = found.to_dict()
        if rival is not None:
            data["against"] = rival.to_dict()
        if wanted is not None:
            data["wanted"] = asdict(wanted)
        click.echo(json.dumps(data, indent=2, ensure_ascii=False))
    else:
        _print_figures(found)
        if rule_table:
            _print_by("Rule", found.rules, _RULE_FIGURES)
        if rival is not None:
            _print_comparison(rival, str(against))
        if wanted is not None:
            _print_wanted(wanted)
    if mistakes:
        for post, verdict in found.mistakes:
            click.echo()
            show(post.tweet, verdict, f"line {post.line}, labelled {post.label}")
    if report is not None:
        _write_report(found, report, force=force)
    if not found.overall.suppression:
        click.echo(_NO_POSITIVES, err=True)
    _tell_kept_aside(found)
    if no_threshold:
        fail(no_threshold)
    if found.malformed:
        sys.exit(KEPT_ASIDE)


_NO_POSITIVES = (
    "No post is labelled suppression: there is no recall, F1, average precision or ROC AUC."
)


def _only_one(*options: tuple[str, object]) -> None:
    given = [name for name, value in options if value not in (None, False)]
    if len(given) > 1:
        fail(f"{' and '.join(given)} exclude each other. Leave all but one out.")


def _threshold_for(
    found: Evaluation, precision: float | None, recall: float | None
) -> tuple[AtThreshold | None, str]:
    """The recommended threshold, or why there is none."""
    if precision is None and recall is None:
        return None, ""
    try:
        return found.threshold_for(precision=precision, recall=recall), ""
    except ValueError as error:
        return None, _sentence(error)


def _sentence(error: ValueError) -> str:
    return str(error).removesuffix(".") + "."


def _judge(what: str, model: str, facts: str | None, threshold: float | None) -> Judge:
    """What judges: rules, a model or both, or verdicts that were recorded.

    Args:
        what: ``both``, ``rules-only``, ``model-only``, another model's name, or a file.
        model: The model, as ``common.detector`` takes it.
        facts: A file with elections of the user.
        threshold: Score from which the model alone flags.
    """
    from suppression_detect.evaluation import Recorded
    from suppression_detect.evaluation.alone import ModelAlone

    if what == "model-only":
        return ModelAlone(common.detector(facts, model=model, threshold=threshold))
    if what in ("both", "rules-only"):
        return common.detector(facts, model=model if what == "both" else None, threshold=threshold)
    if what in ("default", "encoder") or Path(what).is_dir():
        return common.detector(facts, model=what, threshold=threshold)
    try:
        return Recorded(what)
    except FileNotFoundError:
        fail(
            f"--against {what!r} is not rules-only, model-only, default, encoder, a model's folder "
            "or a file that is there."
        )


def _tell_kept_aside(found: Evaluation) -> None:
    if found.malformed:
        click.echo(f"{len(found.malformed):,} could not be judged. The first ones:", err=True)
        for bad in found.malformed[:5]:
            click.echo(f"  {bad.file}, line {bad.line}: {printable(bad.reason)}", err=True)


def _write_report(found: Evaluation, report: str, *, force: bool) -> None:
    from suppression_detect.report import evaluation_report, write_report

    write_report(evaluation_report(found), report, force=force)
    click.echo(f"Written to {report}.", err=True)


def _label_name(given: str) -> tuple[str, str]:
    name, mark, label = given.rpartition("=")
    if not mark:
        fail(f"--label-name {given!r} is not of the form NAME=LABEL, such as hoax=suppression.")
    return name, label


@contextmanager
def _counting() -> Iterator[Callable[[int], None] | None]:
    """Tell a person who waits how many posts are judged."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console

    with Console(stderr=True).status("Reading …") as status:
        yield lambda count: status.update(f"{count:,} posts judged …")


_FIGURES = (
    ("posts", "Posts", "{:,}"),
    ("suppression", "Suppression", "{:,}"),
    ("flagged", "Flagged", "{:,}"),
    ("right", "Right", "{:.1%}"),
    ("precision", "Precision", "{:.3f}"),
    ("recall", "Recall", "{:.3f}"),
    ("f1", "F1", "{:.3f}"),
    ("f05", "F0.5", "{:.3f}"),
    ("precision_with_review", "Precision, review counted as flagged", "{:.3f}"),
    ("recall_with_review", "Recall, review counted as flagged", "{:.3f}"),
    ("f1_with_review", "F1, review counted as flagged", "{:.3f}"),
    ("average_precision", "Avg. precision", "{:.3f}"),
    ("roc_auc", "ROC AUC", "{:.3f}"),
    ("brier", "Brier score", "{:.4f}"),
    ("calibration_error", "Calibration error, 10 bins of equal width", "{:.4f}"),
    ("false_alarms", "False alarms per 1,000 clear", "{:.1f}"),
    ("sent_to_review", "Sent to review per 1,000 clear", "{:.1f}"),
    ("abstained", "Abstained", "{:,}"),
)
_CATEGORY_FIGURES = (
    ("posts", "Posts", "{:,}"),
    ("recall", "Recall", "{:.3f}"),
    ("named", "Rightly named", "{:.3f}"),
    ("flagged", "Flagged as such", "{:,}"),
    ("precision", "Precision", "{:.3f}"),
)
_GROUP_NAMES = ("posts", "suppression", "flagged", "right", "precision", "recall", "f1")
_GROUP_FIGURES = tuple(f for f in _FIGURES if f[0] in _GROUP_NAMES)
_THRESHOLD_NAMES = ("flagged", "precision", "recall", "f1", "false_alarms")
_THRESHOLD_FIGURES = tuple(f for f in _FIGURES if f[0] in _THRESHOLD_NAMES)
_RULE_FIGURES = (
    ("posts", "Posts", "{:,}"),
    ("coverage", "Coverage", "{:.2%}"),
    ("suppression", "Suppression", "{:,}"),
    ("clear", "Clear", "{:,}"),
    ("precision", "Precision", "{:.3f}"),
    ("category_right", "Category right", "{:.3f}"),
    ("alone", "Found alone", "{:,}"),
    ("overlap", "Overlap", "{:.2f}"),
    ("beside", "Most often beside", "{}"),
    ("conflict", "Conflict", "{:.2f}"),
    ("taken_back", "Taken back", "{:,}"),
)
_Figures = tuple[tuple[str, str, str], ...]


def _print_figures(found: Evaluation) -> None:
    table = new_table("Figure", "Value", "95 % interval")
    for name, title, form in _FIGURES:
        table.add_row(
            title,
            _figure(found.overall, name, form),
            _ends(found.overall.intervals.get(name), form),
        )
    table.add_row("Labelled review, left out", f"{sum(found.review.values()):,}")
    for label, count in sorted(found.review.items()):
        table.add_row(f"  of them called {label}", f"{count:,}")
    table.add_row("Labelled unsure, left out", f"{found.unsure:,}")
    table.add_row("Not readable, kept aside", f"{len(found.malformed):,}")
    print_table(table)
    given = dict.fromkeys(label for row in found.confusion.values() for label in row)
    table = new_table("Right label", *(f"Called {label}" for label in given))
    for right, row in found.confusion.items():
        table.add_row(right, *(f"{row[label]:,}" for label in given))
    print_table(table)
    by_threshold = {
        f"{row.threshold:.4g} (own)"
        if row.threshold == found.own_threshold
        else f"{row.threshold:.2f}": row
        for row in found.thresholds
    }
    _print_by("Threshold", by_threshold, _THRESHOLD_FIGURES)
    _print_by("Category", found.categories, _CATEGORY_FIGURES)
    for column, by_value in found.groups.items():
        _print_by(printable(column).capitalize(), by_value, _GROUP_FIGURES)


def _ends(interval: tuple[float, float] | None, form: str) -> str:
    return "" if interval is None else " to ".join(map(form.format, interval))


def _print_comparison(found: Comparison, against: str) -> None:
    table = new_table("Difference to " + against, "Value", "95 % interval")
    for name, title in (("f1", "F1"), ("recall", "Recall"), ("precision", "Precision")):
        ends = _ends(getattr(found, f"{name}_interval"), "{:+.3f}")
        table.add_row(title, _figure(found, name, "{:+.3f}"), ends)
    table.add_row("Right here, wrong there", f"{found.only_first_right:,}")
    table.add_row("Wrong here, right there", f"{found.only_second_right:,}")
    p = found.mcnemar_p
    table.add_row("McNemar's test, p", f"{p:.4f}" if p >= 0.0001 else "under 0.0001")
    print_table(table)


def _print_wanted(at: AtThreshold) -> None:
    alarms = (
        "" if at.false_alarms is None else f", {at.false_alarms:.1f} false alarms per 1,000 clear"
    )
    click.echo(
        f"With --threshold {at.threshold:g}: precision {at.precision:.3f}, recall "
        f"{at.recall:.3f}{alarms} on this file."
    )


def _print_by(first: str, by_value: Mapping[str, object], wanted: _Figures) -> None:
    if by_value:
        table = new_table(first, *(title for _, title, _ in wanted))
        for value, figures in by_value.items():
            table.add_row(
                printable(value), *(_figure(figures, name, form) for name, _, form in wanted)
            )
        print_table(table)


def _figure(figures: object, name: str, form: str) -> str:
    value = getattr(figures, name)
    if isinstance(value, Mapping):
        value = next((f"{key} ({count:,})" for key, count in value.items()), None)
    return "–" if value is None else form.format(value)
