"""The command line: one module a command; what they have in common is in ``common``."""

from __future__ import annotations

import sys
from contextlib import suppress

import click

from suppression_detect import __version__
from suppression_detect.cli import classify, elections, evaluate, report, rules, score, train


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    cli(prog_name="suppression-detect")


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="suppression-detect")
def cli() -> None:
    """Find tweets that make people lose their vote, and say why.

    \b
    Examples:
      suppression-detect classify "Republicans, vote on Nov. 7!" --posted-at 2018-11-05
      suppression-detect score tweets.jsonl --show
      suppression-detect score tweets.csv.gz -o scored.jsonl --jobs 2
      suppression-detect rules wrong_date.explicit
      suppression-detect elections --region US-GA --on 2022-11-20

    Exit codes: 0 all is well; 1 done, but some lines were kept aside because they are no tweets;
    2 a mistake in the command or a file, told in a sentence; 3 stopped by the system (a full disk);
    130 interrupted. What was stopped or interrupted goes on with score --resume.
    """


for _module in (classify, score, report, evaluate, train, rules, elections):
    cli.add_command(_module.command)
