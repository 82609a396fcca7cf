"""``score``: tweet files in, verdicts out."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from suppression_detect.cli import common, telling
from suppression_detect.cli.common import (
    KEPT_ASIDE,
    detector_options,
    errors_as_sentences,
    fail,
    reading_options,
    stop,
)
from suppression_detect.errors import NothingToResumeError

if TYPE_CHECKING:
    from suppression_detect.batch import Progress, Summary
    from suppression_detect.detector import Detector
    from suppression_detect.files import Row
    from suppression_detect.verdict import Verdict


@click.command("score")
@click.argument("inputs", metavar="IN...", nargs=-1, required=True)
@click.option(
    "-o",
    "--out",
    metavar="OUT",
    help="Where the verdicts go: .jsonl, .csv or .tsv, with .gz if you like, or .parquet. Standard "
    "output, unless given.",
)
@click.option(
    "--show",
    is_flag=True,
    help="Print the flagged tweets with their reasons, for people, instead of JSON lines.",
)
@click.option(
    "--only",
    metavar="LABELS",
    help="Write only these labels, such as suppression,review; --show shows the flagged of them.",
)
@click.option(
    "--fields",
    metavar="NAMES",
    help="Write only these fields, such as id,label,score; or rules,quotes and others.",
)
@click.option(
    "--keep",
    metavar="NAMES",
    help="Carry columns of the input through, such as text,lang; or all.",
)
@reading_options
@detector_options
@click.option("--jobs", type=click.IntRange(1), default=1, metavar="N", help="Processes to use.")
@click.option(
    "--errors",
    metavar="FILE",
    help="Where lines that are no tweets are kept; OUT.errors.jsonl, unless given.",
)
@click.option("--summary", "summary_file", metavar="FILE", help="Write the counts as JSON.")
@click.option("--force", is_flag=True, help="Replace outputs that exist.")
@click.option("--resume", is_flag=True, help="Go on with a run that was broken off.")
@errors_as_sentences
def command(
    *,
    inputs: tuple[str, ...],
    out: str | None,
    show: bool,
    only: str | None,
    fields: str | None,
    keep: str | None,
    facts: str | None,
    model: str | None,
    rules_only: bool,
    jobs: int,
    errors: str | None,
    summary_file: str | None,
    force: bool,
    resume: bool,
    **options: Any,
) -> None:
    """Score tweet files of any shape: files, folders, patterns; "-" is standard input.

    Takes JSON Lines, JSON, CSV, TSV, Parquet and Arrow, compressed or not; posts of Twitter's APIs
    and archive, twarc, snscrape, Bluesky and Mastodon. Gives one JSON line for each tweet: id,
    label, score, categories, findings, election, because. Lines that are no tweets are counted and
    kept aside, and the exit code is then 1. A run that was broken off goes on with --resume.

    \b
    Examples:
      suppression-detect score tweets.jsonl --show
      suppression-detect score archive/ "2018-*.csv.gz" -o scored.csv --text-column "Tweet text"
      suppression-detect score big.jsonl.zst -o scored.jsonl --jobs 2 --keep text --resume
      zcat big.jsonl.gz | suppression-detect score - --only suppression > flagged.jsonl
    """
    from suppression_detect.batch import score_files
    from suppression_detect.files.outputs import is_plain_file
    from suppression_detect.verdict import FLAGGED

    labels = None if only is None else _names(only.lower())
    asked = common.chosen_model(model, rules_only=rules_only)
    common.check_region(options["region"], facts)
    to_stdout = out in (None, "-")
    if to_stdout:
        target: Any = None if show else sys.stdout.buffer
    else:
        target = out
    shown = frozenset(FLAGGED if labels is None else labels)

    def show_flagged(row: Row, verdict: Verdict) -> None:
        if verdict.label in shown:
            telling.show(row.tweet, verdict, telling.place_of(row, several=len(inputs) > 1))
            click.echo()

    started = time.perf_counter()
    terminal_busy = sys.stdout.isatty() and (show or to_stdout)
    try:
        with _progress_bar(hidden=terminal_busy) as progress:
            summary = score_files(
                inputs,
                target,
                detector=partial(
                    _lasting_detector if jobs == 1 else common.detector, facts, model=asked
                ),
                identity=_identity(facts, asked),
                errors=errors,
                summary=summary_file,
                only=labels,
                fields=_names(fields),
                keep=_names(keep),
                jobs=jobs,
                force=force,
                resume=resume,
                progress=progress,
                on_flagged=show_flagged if show else None,
                **options,
            )
    except ValueError as error:
        fail(str(error))
    except NothingToResumeError as error:
        click.echo(error, err=True)
        return
    except BrokenPipeError:
        raise
    except (OSError, KeyboardInterrupt) as error:
        notes = getattr(error, "__notes__", ())
        for note in notes:
            click.echo(note, err=True)
        if notes and isinstance(error, OSError):
            stop(error)
        raise
    _tell(summary, time.perf_counter() - started)
    for name in summary.missing:
        click.echo(
            f"--keep {telling.printable(name)}: no line has it, so its values are empty.", err=True
        )
    if not to_stdout:
        click.echo(f"Written to {out}.", err=True)
    if summary.malformed:
        if errors is None and not to_stdout and is_plain_file(str(out)):
            errors = f"{out}.errors.jsonl"
        kept = f"kept aside in {errors}" if errors else "to keep such lines, give --errors FILE"
        telling.tell_bad(summary.first_bad, summary.malformed, f"could not be scored; {kept}")
        sys.exit(KEPT_ASIDE)


def _names(listed: str | None) -> list[str]:
    return [name.strip() for name in (listed or "").split(",") if name.strip()]


def _lasting_detector(facts: str | None, *, model: str | None) -> Detector:
    """The detector of this process, which does nothing else; other ones see to it themselves."""
    made = common.detector(facts, model=model)
    gc.freeze()  # what was loaded lasts as long as the process: no need to look at it again
    return made


def _identity(facts: str | None, model: str | None) -> str:
    """What tells one detector of the command line from another."""
    from hashlib import sha256

    from suppression_detect.batch import model_identity

    own = sha256(Path(facts).read_bytes()).hexdigest() if facts else ""
    return f"{'rules only' if model is None else model_identity(model)} {own}"


@contextmanager
def _progress_bar(*, hidden: bool) -> Iterator[Progress | None]:
    if hidden or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    with Bar(
        TextColumn("{task.completed:.0%}"),
        BarColumn(),
        TextColumn("{task.description}"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    ) as bar:
        task = bar.add_task("reading", total=None)
        started = time.perf_counter()

        def progress(summary: Summary, share: float | None) -> None:
            rate = summary.read / (time.perf_counter() - started)
            flagged = summary.flagged / max(summary.scored, 1)
            bar.update(
                task,
                total=None if share is None else 1,
                completed=share or 0,
                description=f"{summary.read:,} tweets, {rate:,.0f}/s, {flagged:.2%} flagged",
            )

        yield progress


def _tell(summary: Summary, seconds: float) -> None:
    """The counts of a run, on standard error."""
    from rich.console import Console
    from rich.table import Table

    click.echo(
        f"{summary.read:,} read, {summary.malformed:,} kept aside, {summary.scored:,} scored "
        f"in {seconds:.1f} s, {summary.duplicates:,} duplicates, {summary.abstained:,} abstained.",
        err=True,
    )
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(style="dim")
    table.add_column()
    table.add_column(justify="right")
    for kind, counts in (
        ("label", summary.labels),
        ("category", summary.categories),
        ("rule", summary.rules),
    ):
        for name, count in counts.items():
            table.add_row(kind, name, f"{count:,}")
    Console(stderr=True, highlight=False).print(table)
