"""``classify``: one text, judged."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import Any

import click

from suppression_detect.cli import common
from suppression_detect.cli.common import (
    checked_by,
    detector_options,
    errors_as_sentences,
    fail,
    region_option,
)
from suppression_detect.cli.telling import show
from suppression_detect.tweet import Tweet, parse_time


@click.command("classify")
@click.argument("text")
@click.option(
    "--posted-at",
    metavar="T",
    callback=checked_by(parse_time),
    help="When it was posted: 2018-11-05, 2018-11-05T15:00:00Z. Now, unless given.",
)
@region_option
@click.option(
    "--lang", metavar="L", help="The language, ISO 639-1 (en, es); told by its words unless given."
)
@detector_options
@click.option("--json", "as_json", is_flag=True, help="Print the verdict as one JSON line.")
@errors_as_sentences
def command(
    *,
    text: str,
    posted_at: Any,
    region: str | None,
    lang: str | None,
    facts: str | None,
    model: str | None,
    rules_only: bool,
    as_json: bool,
) -> None:
    """Judge one TEXT; "-" reads it from standard input.

    \b
    Examples:
      suppression-detect classify "Vote by text! Send HILLARY to 59925" --region US
      pbpaste | suppression-detect classify - --json
    """
    if text == "-":
        text = sys.stdin.buffer.read().decode("utf-8", "replace").rstrip("\r\n")
    if not text.strip():
        fail("The text is empty. Give the tweet's words, or - to read them from standard input.")
    common.check_region(region, facts)
    detector = common.detector(facts, model=common.chosen_model(model, rules_only=rules_only))
    tweet = Tweet(text, posted_at=posted_at or datetime.now(UTC), region=region, lang=lang)
    verdict = detector.classify(tweet)
    if as_json:
        from suppression_detect.files.writer import to_json

        click.echo(to_json(verdict.to_dict()), nl=False)
    else:
        show(tweet, verdict, "")
