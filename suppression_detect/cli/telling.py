"""Verdicts, kept-aside lines and tables as people read them in a terminal."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.table import Table

    from suppression_detect.files import BadLine, Row
    from suppression_detect.tweet import Tweet
    from suppression_detect.verdict import Finding, Verdict

_COLOURS = {"suppression": "red", "review": "yellow", "clear": "green", "abstain": "blue"}


def tell_bad(bad_lines: Iterable[BadLine], count: int, what: str) -> None:
    """What there is to say of so many lines, and the first of them; on standard error."""
    lines = "line" if count == 1 else "lines"
    click.echo(f"{count:,} {lines} {what}. The first ones:", err=True)
    for bad in bad_lines:
        click.echo(f"  {bad.file}, line {bad.line}: {printable(bad.reason)}", err=True)


# Verdicts for people


def place_of(row: Row, *, several: bool) -> str:
    """Where a row stood."""
    file = f"{row.file} " if several else ""
    return f"{file}line {row.line}" + (f", id {printable(row.tweet.id)}" if row.tweet.id else "")


def show(tweet: Tweet, verdict: Verdict, place: str) -> None:
    """Print a tweet with what was found in it."""
    label = click.style(verdict.label.upper(), fg=_COLOURS[verdict.label], bold=True)
    posted = f"{tweet.posted_at:%Y-%m-%d %H:%M %Z}" if tweet.posted_at else ""
    about = ", ".join(filter(None, (place, posted, tweet.region)))
    click.echo(f"{label}  {verdict.score:.2f}  " + click.style(about, dim=True))
    click.echo(f"  {_marked(tweet.text, verdict.findings)}")
    told = set()
    for finding in verdict.findings:
        if finding.put_forward:
            told.add(finding.why)
            click.echo(f"  - {finding.category}: “{printable(finding.quote)}”")
            click.echo(f"    {printable(finding.why)}")
            if facts := _facts(finding):
                click.echo("    " + click.style(facts, dim=True))
    for reason in verdict.because:
        if reason not in told:
            click.echo(f"  - {printable(reason)}")


def _facts(finding: Finding) -> str:
    return "; ".join(
        f"{name}: {printable(value)}"
        for name, value in (
            ("claimed", finding.claimed),
            ("right", finding.actual),
            ("source", finding.source),
            ("rule", finding.rule),
        )
        if value
    )


def _marked(text: str, findings: Iterable[Finding]) -> str:
    """The text with the quotes underlined."""
    parts = []
    at = 0
    for finding in sorted(findings, key=lambda f: f.start):
        if finding.start >= at:
            parts.append(printable(text[at : finding.start]))
            quote = printable(text[finding.start : finding.end])
            parts.append(click.style(quote, bold=finding.put_forward, underline=True))
            at = finding.end
    return "".join([*parts, printable(text[at:])])


def printable(text: str) -> str:
    """A tweet is a stranger's text: nothing in it may steer the terminal."""
    shown = (
        " ⏎ " if c == "\n" else "·" if unicodedata.category(c) in ("Cc", "Cs") or c in _BIDI else c
        for c in text
    )
    return "".join(shown)


_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def new_table(first: str, *others: str) -> Table:
    """A table with these columns."""
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column(first, no_wrap=True)
    for title in others:
        table.add_column(title, overflow="fold")
    return table


def print_table(table: Table) -> None:
    """Print a table, as wide as the terminal; without one, as wide as it is."""
    from rich.console import Console

    width = None if sys.stdout.isatty() else 500  # a file or pipe has no width to keep to
    Console(markup=False, highlight=False, width=width).print(table)
