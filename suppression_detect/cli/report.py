"""``report``: scored files as one HTML page."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Any

import click

from suppression_detect.cli.common import (
    KEPT_ASIDE,
    errors_as_sentences,
    fail,
    reading_options,
)
from suppression_detect.cli.telling import tell_bad


@click.command("report")
@click.argument("scored", metavar="SCORED...", nargs=-1, required=True)
@click.option("-o", "--out", metavar="OUT", required=True, help="The report, such as out.html.")
@click.option(
    "--tweets",
    multiple=True,
    metavar="FILE",
    help="A file that was scored, for the texts; may be given several times.",
)
@click.option("--title", default="Flagged posts", show_default=True, help="The heading.")
@reading_options
@click.option("--force", is_flag=True, help="Replace a report that exists.")
@errors_as_sentences
def command(
    *,
    scored: tuple[str, ...],
    out: str,
    tweets: tuple[str, ...],
    title: str,
    force: bool,
    **options: Any,
) -> None:
    """Show the flagged posts of SCORED files as one HTML page: figures, plots, campaigns, posts.

    SCORED is what score wrote as JSON Lines; the texts come from there if they were kept, or from
    the files of --tweets, which the options on columns are for.

    \b
    Examples:
      suppression-detect score tweets.jsonl -o scored.jsonl --keep all
      suppression-detect report scored.jsonl -o out.html
      suppression-detect report scored.jsonl --tweets tweets.jsonl -o out.html
    """
    from suppression_detect.report import read_scored, scored_report, write_report

    check_report(out, [*scored, *tweets], force=force)
    try:
        found = read_scored(scored, tweets=tweets, **options)
    except ValueError as error:
        fail(str(error))
    write_report(scored_report(found, title=title), out, force=force)
    click.echo(f"{len(found.posts):,} flagged posts, written to {out}.", err=True)
    if found.malformed:
        tell_bad(found.malformed[:5], len(found.malformed), "could not be read")
        sys.exit(KEPT_ASIDE)


def check_report(out: str, inputs: Iterable[str], *, force: bool) -> None:
    """What would make a report fail, before the work rather than after it."""
    from suppression_detect.evaluation.plots import check_matplotlib
    from suppression_detect.files.outputs import check_apart, check_output

    check_matplotlib()
    try:
        check_apart([out], inputs)
        check_output(out, force=force)
    except ValueError as error:
        fail(str(error))
