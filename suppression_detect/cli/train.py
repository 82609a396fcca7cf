"""``train``: a folder of labelled posts to a checked model."""

from __future__ import annotations

import json
from pathlib import Path

import click

from suppression_detect.cli.common import errors_as_sentences, fail


@click.command("train")
@click.option(
    "--corpus",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default="models/corpus",
    show_default=True,
    help="The folder with training posts.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default="models/default",
    show_default=True,
    help="The folder that the model is written to.",
)
@errors_as_sentences
def command(corpus: Path, out: Path) -> None:
    """Train the model from a folder of labelled posts; the same corpus gives the same model.

    \b
    Example:
      suppression-detect train --corpus models/corpus --out models/default
    """
    from suppression_detect.model.training import train as train_model

    steps: list[str] = []

    def progress(step: str, _share: float) -> None:
        if step not in steps:
            steps.append(step)
            click.echo(f"{step} …", err=True)

    try:
        manifest = train_model(corpus, out, progress=progress)
    except ValueError as error:
        fail(str(error))
    click.echo(json.dumps(manifest, indent=2, ensure_ascii=False))
    click.echo(f"Written to {out}.", err=True)
