"""``train``: a folder of labelled posts to a checked model."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from suppression_detect.cli.common import errors_as_sentences, fail

SHIPPED = "models/corpus"


@click.command("train")
@click.option(
    "--corpus",
    type=click.Path(exists=True, path_type=Path),
    default=SHIPPED,
    show_default=True,
    help="The folder with training posts; with --extend a file of your own labelled posts.",
)
@click.option(
    "--extend",
    is_flag=True,
    help=f"Train on {SHIPPED} and your own posts together, and tell what that changes.",
)
@click.option(
    "--network",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The network that reads words in their order, which --encoder has learned and kept in "
    "OUT.work; the shipped one unless given.",
)
@click.option(
    "--encoder",
    is_flag=True,
    help="Train the model with an encoder, and a network (extra encoder-train; minutes on a "
    "graphics card, days on 2 cores). What is finished is kept in OUT.work; the same command goes "
    "on from there.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder that the model is written to; models/default, or models/encoder with "
    "--encoder, unless given.",
)
@errors_as_sentences
def command(
    corpus: Path, extend: bool, network: Path | None, encoder: bool, out: Path | None
) -> None:
    """Train the model from a folder of labelled posts; the same corpus gives the same model.

    \b
    Examples:
      suppression-detect train --corpus models/corpus --out models/default
      suppression-detect train --corpus mine.jsonl --extend --out models/mine
      suppression-detect train --encoder --out models/encoder
      suppression-detect train --network models/encoder.work/0123456789ab/network.npz
    """
    from suppression_detect.model.training import train as train_model

    if out is None:
        out = Path("models/encoder" if encoder else "models/default")
    if encoder and (extend or network):
        other = "--extend" if extend else "--network"
        fail(f"--encoder and {other} exclude each other. Leave one out.")
    if extend and corpus == Path(SHIPPED):
        fail("--extend needs posts of your own. Name them with --corpus mine.jsonl.")
    if corpus.is_file() and not extend:
        fail(f"{corpus} is a file. Give a folder, or add --extend to train on it beside {SHIPPED}.")
    if extend and not Path(SHIPPED).is_dir():
        fail(f"There is no {SHIPPED} here. Run it from a checkout of the repository.")
    try:
        with _progress_bar() as progress:
            if encoder:
                from suppression_detect.model.encoder_training import train_encoder

                manifest = train_encoder(corpus, out, progress=progress)
            elif extend:
                manifest = train_model(
                    Path(SHIPPED), out, own=_own(corpus), network=network, progress=progress
                )
            else:
                manifest = train_model(corpus, out, network=network, progress=progress)
    except ValueError as error:
        fail(str(error))
    click.echo(json.dumps(manifest, indent=2, ensure_ascii=False))
    if own := manifest.get("own"):
        before, after = own["before"], own["after"]
        click.echo(
            f"On your {own['posts']:,} posts, out of fold: recall {before['recall_at_flag']:.3f} "
            f"before, {after['recall_at_flag']:.3f} now; clear posts flagged "
            f"{before['clear_flagged']:.3%} before, {after['clear_flagged']:.3%} now.",
            err=True,
        )
    click.echo(f"Written to {out}.", err=True)


@contextmanager
def _progress_bar() -> Iterator[Callable[[str, float], None]]:
    """Told of a step and the share that is done: a bar on a terminal, else a line for each step."""
    if not sys.stderr.isatty():
        steps: set[str] = set()

        def tell(step: str, _share: float) -> None:
            if step not in steps:
                steps.add(step)
                click.echo(f"{step} …", err=True)

        yield tell
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    with Progress(
        TextColumn("{task.completed:.0%}"),
        BarColumn(),
        TextColumn("{task.description}"),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    ) as bar:
        task = bar.add_task("reading", total=1.0)
        yield lambda step, share: bar.update(task, completed=share, description=step)


def _own(corpus: Path) -> list[dict[str, Any]]:
    """A user's own labelled posts, as rows to train on."""
    from suppression_detect.evaluation import Labelled, read_labelled

    rows = []
    files = sorted(corpus.glob("*.jsonl")) if corpus.is_dir() else [corpus]
    for post in (post for file in files for post in read_labelled(file)):
        if not isinstance(post, Labelled):
            fail(f"{post.file}, line {post.line}: {post.reason}")
        if post.label is None:
            continue
        tweet = post.tweet
        values = post.values or {}
        rows.append(
            {
                "text": tweet.text,
                "label": str(post.label),
                "categories": list(post.categories),
                "posted_at": tweet.posted_at,
                "region": tweet.region,
                "lang": tweet.lang,
                "quote": values.get("quote"),
                "group": values.get("group"),
            }
        )
    if not rows:
        fail(f"{corpus} has no labelled post.")
    return rows
