"""The command line: classify, score, report, evaluate, train, rules, elections."""

from __future__ import annotations

import json
import os
import sys
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict
from datetime import date, datetime
from functools import partial, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeVar

import click

from suppression_detect import __version__
from suppression_detect.errors import SuppressionDetectError
from suppression_detect.tweet import Tweet, parse_region, parse_time

if TYPE_CHECKING:
    from rich.table import Table

    from suppression_detect.batch import Progress, Summary
    from suppression_detect.detector import Detector
    from suppression_detect.elections.calendar import Calendar, Election
    from suppression_detect.evaluation import Comparison, Evaluation
    from suppression_detect.evaluation.evaluate import Judge
    from suppression_detect.files import BadLine, Row
    from suppression_detect.rules import Rule
    from suppression_detect.verdict import Finding, Verdict

KEPT_ASIDE = 1
MISTAKE = 2
INTERRUPTED = 130
BROKEN_PIPE = 141

_COLOURS = {"suppression": "red", "review": "yellow", "clear": "green", "abstain": "blue"}
_F = TypeVar("_F", bound=Callable[..., Any])


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
    2 a mistake in the command or a file, told in a sentence; 130 interrupted.
    """


def _command(function: _F) -> _F:
    """Turn the errors that a user can meet into one sentence and an exit code."""

    @wraps(function)
    def run(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except BrokenPipeError:
            _leave_quietly()
        except KeyboardInterrupt:
            click.echo("Interrupted.", err=True)
            sys.exit(INTERRUPTED)
        except SuppressionDetectError as error:
            _fail(str(error))
        except OSError as error:
            _fail(f"{error.filename}: {error.strerror}." if error.filename else str(error))

    return run  # type: ignore[return-value]


class _Mistake(click.ClickException):
    exit_code = MISTAKE


def _fail(sentence: str) -> NoReturn:
    raise _Mistake(sentence)


def _leave_quietly() -> NoReturn:
    """Whoever read our output has gone; say nothing, also when Python closes it."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(BROKEN_PIPE)


# Options that several commands share


def _checked_by(check: Callable[[str], object]) -> Callable[..., Any]:
    def callback(_context: click.Context, _option: click.Parameter, value: str | None) -> Any:
        try:
            return value if value is None else check(value)
        except ValueError as error:
            raise click.BadParameter(str(error)) from error

    return callback


_region = click.option(
    "--region",
    metavar="R",
    callback=_checked_by(parse_region),
    help="The voters' region, ISO 3166 (US, US-GA); for rows that name none.",
)


def _several(*options: Callable[[_F], _F]) -> Callable[[_F], _F]:
    def decorate(function: _F) -> _F:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


_detector_options = _several(
    click.option(
        "--calendar",
        "facts",
        type=click.Path(exists=True, dir_okay=False),
        help="A file with elections of your own, on top of the shipped ones.",
    ),
    click.option("--rules-only", is_flag=True, help="Judge without the trained model."),
)

_reading_options = _several(
    click.option(
        "--format",
        type=click.Choice(["jsonl", "csv", "tsv"]),
        help="The input's format; found by looking if left out.",
    ),
    click.option("--text-column", metavar="NAME", help="The column or field with the text."),
    click.option("--id-column", metavar="NAME", help="The one with the id."),
    click.option("--time-column", metavar="NAME", help="The one with the time of posting."),
    click.option("--region-column", metavar="NAME", help='The one with the region; "" for none.'),
    click.option("--lang-column", metavar="NAME", help='The one with the language; "" for none.'),
    _region,
)


def _detector(
    facts: str | None,
    *,
    model: Literal["default"] | None = "default",
    threshold: float | None = None,
) -> Detector:
    from suppression_detect.detector import Detector

    calendar = _calendar(facts) if facts else None
    return Detector(calendar=calendar, model=model, threshold=threshold)


def _calendar(facts: str | None) -> Calendar:
    from suppression_detect.elections.calendar import Calendar

    return Calendar.load(overlay=facts) if facts else Calendar.load()


def _now() -> datetime:
    from suppression_detect.detector import now

    return now()


# classify


@cli.command()
@click.argument("text")
@click.option(
    "--posted-at",
    metavar="T",
    callback=_checked_by(parse_time),
    help="When it was posted: 2018-11-05, 2018-11-05T15:00:00Z. Now, unless given.",
)
@_region
@click.option("--lang", metavar="L", help="The language, ISO 639-1 (en).")
@_detector_options
@click.option("--json", "as_json", is_flag=True, help="Print the verdict as one JSON line.")
@_command
def classify(
    *,
    text: str,
    posted_at: Any,
    region: str | None,
    lang: str | None,
    facts: str | None,
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
        text = sys.stdin.buffer.read().decode("utf-8", "replace").removesuffix("\n")
    if not text.strip():
        _fail("The text is empty. Give the tweet's words, or - to read them from standard input.")
    detector = _detector(facts, model=None if rules_only else "default")
    tweet = Tweet(text, posted_at=posted_at or _now(), region=region, lang=lang)
    try:
        verdict = detector.classify(tweet)
    except ValueError as error:
        _fail(str(error))
    if as_json:
        from suppression_detect.files.writer import to_json

        click.echo(to_json(verdict.to_dict()), nl=False)
    else:
        _show(tweet, verdict, "")


# score


@cli.command()
@click.argument("inputs", metavar="IN...", nargs=-1, required=True)
@click.option(
    "-o",
    "--out",
    metavar="OUT",
    help="Where the verdicts go: .jsonl, .csv or .tsv, with .gz if you like. Standard output, "
    "unless given.",
)
@click.option(
    "--show",
    is_flag=True,
    help="Print the flagged tweets with their reasons, for people, instead of JSON lines.",
)
@click.option(
    "--only",
    metavar="LABELS",
    help="Write (and show) only these labels, such as suppression,review.",
)
@_reading_options
@_detector_options
@click.option("--jobs", type=click.IntRange(1), default=1, metavar="N", help="Processes to use.")
@click.option(
    "--errors",
    metavar="FILE",
    help="Where lines that are no tweets are kept; OUT.errors.jsonl, unless given.",
)
@click.option("--force", is_flag=True, help="Replace outputs that exist.")
@_command
def score(
    *,
    inputs: tuple[str, ...],
    out: str | None,
    show: bool,
    only: str | None,
    facts: str | None,
    rules_only: bool,
    jobs: int,
    errors: str | None,
    force: bool,
    **options: Any,
) -> None:
    """Score tweet files: JSON Lines, CSV or TSV, plain or gzip; "-" is standard input.

    Gives one JSON line for each tweet: id, label, score, categories, findings, election, because.
    Lines that are no tweets are counted and kept aside, and the exit code is then 1.

    \b
    Examples:
      suppression-detect score tweets.jsonl --show
      suppression-detect score week1.csv week2.csv.gz -o scored.csv --text-column "Tweet text"
      zcat big.jsonl.gz | suppression-detect score - --only suppression > flagged.jsonl
    """
    from suppression_detect.batch import score_files

    labels = _labels(only)
    to_stdout = out in (None, "-")
    if to_stdout:
        target: Any = None if show else sys.stdout.buffer
    else:
        target = out
    shown = frozenset(labels or ["suppression", "review"])

    def show_flagged(row: Row, verdict: Verdict) -> None:
        if verdict.label in shown:
            _show(row.tweet, verdict, _place(row, several=len(inputs) > 1))
            click.echo()

    started = time.perf_counter()
    terminal_busy = sys.stdout.isatty() and (show or to_stdout)
    try:
        with _progress_bar(hidden=terminal_busy) as progress:
            summary = score_files(
                inputs,
                target,
                detector=partial(_detector, facts, model=None if rules_only else "default"),
                errors=errors,
                only=labels,
                jobs=jobs,
                force=force,
                progress=progress,
                on_flagged=show_flagged if show else None,
                **options,
            )
    except ValueError as error:
        _fail(str(error))
    except KeyboardInterrupt:
        if not to_stdout:
            click.echo(f"What was written so far is in {out}.part.", err=True)
        raise
    _tell(summary, time.perf_counter() - started)
    if not to_stdout:
        click.echo(f"Written to {out}.", err=True)
    if summary.malformed:
        where = errors or (None if to_stdout else f"{out}.errors.jsonl")
        _tell_bad(summary.first_bad, summary.malformed, where)
        sys.exit(KEPT_ASIDE)


def _labels(only: str | None) -> list[str] | None:
    from suppression_detect.verdict import Label

    if only is None:
        return None
    labels = [name.strip().lower() for name in only.split(",") if name.strip()]
    for name in labels:
        if name not in set(Label):
            _fail(f"--only: {name!r} is not a label. Give some of {', '.join(Label)}.")
    return labels


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
            bar.update(
                task,
                total=None if share is None else 1,
                completed=share or 0,
                description=f"{summary.read:,} tweets, {rate:,.0f}/s, {summary.flagged:,} flagged",
            )

        yield progress


def _tell(summary: Summary, seconds: float) -> None:
    """The counts of a run, on standard error."""
    labels = ", ".join(f"{n:,} {label}" for label, n in summary.labels.items())
    click.echo(
        f"{summary.read:,} read, {summary.malformed:,} kept aside, {summary.scored:,} scored "
        f"in {seconds:.1f} s: {labels}.",
        err=True,
    )
    for name, counts in (("Categories", summary.categories), ("Rules", summary.rules)):
        if counts:
            listed = ", ".join(f"{key} {n:,}" for key, n in counts.items())
            click.echo(f"{name}: {listed}.", err=True)


def _tell_bad(bad_lines: Iterable[BadLine], count: int, where: str | None) -> None:
    kept = f"in {where}" if where else "nowhere; name a file with --errors to keep them"
    click.echo(f"Kept aside {count:,}, {kept}. The first ones:", err=True)
    for bad in bad_lines:
        click.echo(f"  {bad.file}, line {bad.line}: {_printable(bad.reason)}", err=True)


# Verdicts for people


def _place(row: Row, *, several: bool) -> str:
    file = f"{row.file} " if several else ""
    return f"{file}line {row.line}" + (f", id {_printable(row.tweet.id)}" if row.tweet.id else "")


def _show(tweet: Tweet, verdict: Verdict, place: str) -> None:
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
            click.echo(f"  - {finding.category}: “{_printable(finding.quote)}”")
            click.echo(f"    {_printable(finding.why)}")
            if facts := _facts(finding):
                click.echo("    " + click.style(facts, dim=True))
    for reason in verdict.because:
        if reason not in told:
            click.echo(f"  - {_printable(reason)}")


def _facts(finding: Finding) -> str:
    return "; ".join(
        f"{name}: {_printable(value)}"
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
            parts.append(_printable(text[at : finding.start]))
            quote = _printable(text[finding.start : finding.end])
            parts.append(click.style(quote, bold=finding.put_forward, underline=True))
            at = finding.end
    return "".join([*parts, _printable(text[at:])])


def _printable(text: str) -> str:
    """A tweet is a stranger's text: nothing in it may steer the terminal."""
    shown = (
        " ⏎ " if c == "\n" else "·" if unicodedata.category(c) in ("Cc", "Cs") or c in _BIDI else c
        for c in text
    )
    return "".join(shown)


_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


# rules


@cli.command()
@click.argument("rule_id", metavar="[ID]", required=False)
@click.option("--markdown", is_flag=True, help="Print the rules as a Markdown document.")
@_command
def rules(rule_id: str | None, markdown: bool) -> None:
    """List the rules, or tell all about one: why, source, examples.

    \b
    Examples:
      suppression-detect rules
      suppression-detect rules wrong_date.explicit
      suppression-detect rules --markdown > rules.md
    """
    from suppression_detect.rules import RULES

    chosen = [rule for rule in RULES if rule_id is None or rule.id == rule_id]
    if not chosen:
        chosen = [rule for rule in RULES if rule.category == rule_id]
    if not chosen:
        _fail(f"There is no rule {rule_id!r}. Run: suppression-detect rules")
    if markdown:
        click.echo("\n".join(map(_rule_page, chosen)), nl=False)
    elif len(chosen) == 1:
        click.echo(_rule_page(chosen[0]), nl=False)
    else:
        table = _table("Rule", "What it finds", "Source")
        for rule in chosen:
            table.add_row(rule.id, rule.title, rule.source)
        _print(table)


def _rule_page(rule: Rule) -> str:
    lines = [f"## {rule.id}", "", rule.title, "", f"- Category: {rule.category}"]
    lines += [f"- Why: {rule.why}", f"- Source: {rule.source}"]
    if rule.known_problems:
        lines.append(f"- Known problems: {rule.known_problems}")
    for title, examples in (("Flags", rule.flags), ("Leaves alone", rule.passes)):
        lines += ["", f"{title}:", ""]
        for example in examples:
            about = ", ".join(filter(None, (example.posted_at, example.region)))
            lines.append(f"- {_printable(example.text)}" + (f" ({about})" if about else ""))
    return "\n".join(lines) + "\n"


# elections


@cli.command()
@click.option(
    "--region",
    metavar="R",
    callback=_checked_by(parse_region),
    help="Only this region's, ISO 3166 (US, US-GA, GB).",
)
@click.option(
    "--on",
    metavar="DATE",
    callback=_checked_by(date.fromisoformat),
    help="What is voted on that day, and what comes next after it.",
)
@click.option("--year", type=int, metavar="Y", help="The elections of a year.")
@click.option("--coverage", is_flag=True, help="How many elections are known, by year and kind.")
@click.option("--markdown", is_flag=True, help="With --coverage: as Markdown, for the README.")
@click.option(
    "--calendar",
    "facts",
    type=click.Path(exists=True, dir_okay=False),
    help="A file with elections of your own, on top of the shipped ones.",
)
@_command
def elections(
    *,
    region: str | None,
    on: date | None,
    year: int | None,
    coverage: bool,
    markdown: bool,
    facts: str | None,
) -> None:
    """Tell what the calendar knows: elections and deadlines with their source and status.

    With a region also its polling hours, voter ID, ways to vote and where a voter can ask.

    \b
    Examples:
      suppression-detect elections --region US-GA --year 2020
      suppression-detect elections --region US-GA --on 2022-11-20
      suppression-detect elections --coverage
    """
    if on and year:
        _fail("--on and --year exclude each other. Leave one out.")
    if markdown and not coverage:
        _fail("--markdown goes with --coverage. Add it, or leave --markdown out.")
    if coverage and (region or on or year):
        _fail("--coverage tells of every region and year. Leave --region, --on and --year out.")
    calendar = _calendar(facts)
    if coverage:
        _print_coverage(calendar, markdown=markdown)
        return
    try:
        found = _elections_asked(calendar, region, on, year)
    except ValueError as error:
        _fail(str(error))
    if not found:
        asked = (f"in {region}" if region else "", f"in {year}" if year else "")
        about = " ".join(filter(None, (*asked, f"on or after {on}" if on else "")))
        _fail(f"The calendar knows no election {about or 'then'}. Facts of your own: --calendar.")
    if on is not None:
        _print_next(calendar.next(region or "US", on), on)
    table = _table("Day", "Region", "Election", "Kind", "Status", "Source")
    for election in found:
        table.add_row(*_election_cells(election))
    _print(table)
    sources = [election.source for election in found]
    if region is not None:
        sources += _print_deadlines(calendar, region, found, on)
        sources += _print_rules(calendar, region, found if on or year else ())
    _print_sources(calendar, sources)
    if region is not None:
        _print_official(calendar, region, on)


def _elections_asked(
    calendar: Calendar, region: str | None, on: date | None, year: int | None
) -> tuple[Election, ...]:
    if on is not None:
        found = calendar.elections(region=region, on=on)
        upcoming = calendar.next(region or "US", on)
        return found if upcoming is None or upcoming in found else (*found, upcoming)
    if region is None and year is None:
        year = datetime.now().astimezone().year
    found = calendar.elections(region=region, year=year)
    if year is None:
        return found
    # The run-off of January belongs to the election of November.
    later = calendar.elections(region=region, year=year + 1, kind="runoff")
    return (*found, *(e for e in later if e.name.startswith(f"{year} ")))


def _election_cells(election: Election) -> tuple[str, ...]:
    day, end_day = election.day, election.end_day
    return (
        f"{day:%a} {day}" + (f" to {end_day}" if end_day != day else ""),
        election.region,
        election.name + (f" ({election.note})" if election.note else ""),
        " ".join(filter(None, (election.party, election.kind))),
        election.status,
        election.source.replace(";", "; "),
    )


def _print_next(upcoming: Election | None, on: date) -> None:
    if upcoming is None:
        click.echo("Next: no election that the calendar knows.")
        return
    left = (upcoming.day - on).days
    when = {0: "that day", 1: "the day after"}.get(left, f"in {left} days")
    when = "in the course of voting" if left < 0 else when
    click.echo(f"Next: {upcoming.name}, {upcoming.day:%A} {upcoming.day}, {when}.")


def _print_deadlines(
    calendar: Calendar, region: str, found: Iterable[Election], on: date | None
) -> list[str]:
    """The dated facts around elections; gives their source ids."""
    days = dict.fromkeys(day for e in found if e.status != "superseded" for day in e.days)
    dated = [d for d in calendar.deadlines(region) if d.election_day in days]
    if not dated:
        return []
    table = _table("Day", "Deadline", "Of the election on", "Status", "Source")
    for deadline in dated:
        what = " ".join(filter(None, (deadline.party, deadline.event.replace("_", " "))))
        table.add_row(
            f"{deadline.day:%a} {deadline.day}",
            what
            + (f" ({deadline.note})" if deadline.note else "")
            + (", passed" if on and deadline.day < on else ""),
            str(deadline.election_day),
            deadline.status,
            deadline.source.replace(";", "; "),
        )
    _print(table)
    return [deadline.source for deadline in dated]


def _print_rules(calendar: Calendar, region: str, found: Iterable[Election]) -> list[str]:
    """Hours, voter ID and the other rules of a region; gives their source ids."""
    from suppression_detect.elections.telling import rules_of

    told = list(rules_of(calendar, region, (e.day for e in found if e.status != "superseded")))
    if not told:
        return []
    table = _table("In the region", "Rule", "Since", "Status", "Source")
    for fact in told:
        source = fact.source.replace(";", "; ")
        table.add_row(fact.about, fact.says, fact.since, fact.status, source)
    _print(table)
    return [fact.source for fact in told]


def _print_sources(calendar: Calendar, told: Iterable[str]) -> None:
    """What the source ids in the tables stand for."""
    ids = dict.fromkeys(source for joined in told for source in joined.split(";"))
    for source in filter(None, map(calendar.source, ids)):
        what = ", ".join(filter(None, (source.type, source.where, source.what)))
        click.echo(f"{source.id}: {what}")


def _print_official(calendar: Calendar, region: str, on: date | None) -> None:
    official = calendar.official(region)
    click.echo()
    if official.site:
        click.echo(f"Official information: {official.site}")
    if official.hotline:
        click.echo(f"Help line: {official.hotline}")
    end = calendar.facts_end(region)
    if end is not None:
        late = ", before the day you ask for" if on is not None and on > end else ""
        click.echo(f"The elections of {region} are meant to be complete up to {end}{late}.")


def _print_coverage(calendar: Calendar, *, markdown: bool) -> None:
    from suppression_detect.elections.telling import coverage, coverage_markdown

    if markdown:
        click.echo(coverage_markdown(calendar), nl=False)
        return
    for part in coverage(calendar):
        click.echo(part.title)
        table = _table(*part.columns)
        for row in part.rows:
            table.add_row(*row)
        _print(table)


# train


@cli.command()
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
@_command
def train(corpus: Path, out: Path) -> None:
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
        _fail(str(error))
    click.echo(json.dumps(manifest, indent=2, ensure_ascii=False))
    click.echo(f"Written to {out}.", err=True)


# report


@cli.command()
@click.argument("scored", metavar="SCORED...", nargs=-1, required=True)
@click.option("-o", "--out", metavar="OUT", required=True, help="The report, such as out.html.")
@click.option(
    "--tweets",
    multiple=True,
    metavar="FILE",
    help="A file that was scored, for the texts; may be given several times.",
)
@click.option("--title", default="Flagged posts", show_default=True, help="The heading.")
@_reading_options
@click.option("--force", is_flag=True, help="Replace a report that exists.")
@_command
def report(
    *,
    scored: tuple[str, ...],
    out: str,
    tweets: tuple[str, ...],
    title: str,
    force: bool,
    **options: Any,
) -> None:
    """Show the flagged posts of SCORED files as one HTML page: figures, plots, campaigns, posts.

    SCORED is what score wrote as JSON Lines. The options on columns are for the files of --tweets.

    \b
    Example:
      suppression-detect score tweets.jsonl -o scored.jsonl
      suppression-detect report scored.jsonl --tweets tweets.jsonl -o out.html
    """
    from suppression_detect.report import read_scored, scored_report, write_report

    _check_report(out, force=force)
    try:
        found = read_scored(scored, tweets=tweets, **options)
    except ValueError as error:
        _fail(str(error))
    write_report(scored_report(found, title=title), out, force=force)
    click.echo(f"{len(found.posts):,} flagged posts, written to {out}.", err=True)
    if found.malformed:
        _tell_bad(found.malformed[:5], len(found.malformed), None)
        sys.exit(KEPT_ASIDE)


def _check_report(out: str, *, force: bool) -> None:
    """What would make a report fail, before the work rather than after it."""
    from suppression_detect.evaluation.plots import check_matplotlib
    from suppression_detect.files.writer import check_output

    check_matplotlib()
    check_output(out, force=force)


# evaluate


@cli.command()
@click.argument("labelled", metavar="LABELLED")
@_reading_options
@click.option("--label-column", metavar="NAME", help="The column or field with the right label.")
@click.option(
    "--by",
    metavar="COLUMNS",
    default="functionality,code,stance,lang,region",
    show_default=True,
    help="Columns whose values get figures of their own, where the file has them.",
)
@_detector_options
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
    help="Compare with rules-only, model-only, or a file that score wrote.",
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
@_command
def evaluate(
    *,
    labelled: str,
    label_column: str | None,
    by: str,
    facts: str | None,
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

    Labels may be suppression/clear/review/unsure, 1/0, true/false or yes/no. Rows labelled review
    or unsure are counted apart.

    \b
    Examples:
      suppression-detect evaluate labelled.csv
      suppression-detect evaluate labelled.jsonl --rules-only --mistakes
      suppression-detect evaluate labelled.csv --report out.html
      suppression-detect evaluate labelled.jsonl --against rules-only --wanted-precision 0.95
    """
    from suppression_detect.evaluation import Bootstrap, Recorded, compare
    from suppression_detect.evaluation import evaluate as measure

    if sum((rules_only, model_only, verdicts is not None)) > 1:
        _fail(
            "--rules-only, --model-only and --verdicts exclude each other. Leave all but one out."
        )
    if threshold is not None and verdicts is not None:
        _fail("--threshold is for judging anew; --verdicts have their labels. Leave one out.")

    def judge(what: str) -> Judge:
        if what in ("both", "rules-only"):
            model: Literal["default"] | None = "default" if what == "both" else None
            return _detector(facts, model=model, threshold=threshold)
        if what == "model-only":
            from suppression_detect.evaluation.alone import ModelAlone

            return ModelAlone(_detector(facts, model="default", threshold=threshold))
        try:
            return Recorded(what)
        except FileNotFoundError:
            return _fail(
                f"--against {what!r} is not rules-only, model-only or a file that is there."
            )

    def run(what: str) -> Evaluation:
        return measure(
            labelled,
            detector=judge(what),
            label_column=label_column,
            by=[name.strip() for name in by.split(",") if name.strip()],
            bootstrap=bootstrap,
            **options,
        )

    if report is not None:
        _check_report(report, force=force)
    bootstrap = Bootstrap(resamples=resamples, group=group)
    found = run(
        verdicts or ("rules-only" if rules_only else "model-only" if model_only else "both")
    )
    rival = None if against is None else compare(found, run(against), bootstrap=bootstrap)
    wanted = None
    if wanted_precision is not None or wanted_recall is not None:
        wanted = found.threshold_for(precision=wanted_precision, recall=wanted_recall)
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
            click.echo(
                f"Threshold {wanted.threshold:.4f}: precision {wanted.precision:.3f}, "
                f"recall {wanted.recall:.3f}, {wanted.false_alarms or 0:.1f} false alarms per "
                "1,000 clear posts on this file."
            )
    if mistakes:
        for post, verdict in found.mistakes:
            click.echo()
            _show(post.tweet, verdict, f"line {post.line}, labelled {post.label}")
    if report is not None:
        from suppression_detect.report import evaluation_report, write_report

        write_report(evaluation_report(found), report, force=force)
        click.echo(f"Written to {report}.", err=True)
    if found.malformed:
        _tell_bad(found.malformed[:5], len(found.malformed), None)
        sys.exit(KEPT_ASIDE)


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
    ("average_precision", "Avg. precision", "{:.3f}"),
    ("roc_auc", "ROC AUC", "{:.3f}"),
    ("brier", "Brier score", "{:.4f}"),
    ("calibration_error", "Calibration error", "{:.4f}"),
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
_THRESHOLD_FIGURES = (
    ("flagged", "Flagged", "{:,}"),
    ("precision", "Precision", "{:.3f}"),
    ("recall", "Recall", "{:.3f}"),
    ("f1", "F1", "{:.3f}"),
    ("false_alarms", "False alarms per 1,000 clear", "{:.1f}"),
)
_RULE_FIGURES = (
    ("posts", "Posts", "{:,}"),
    ("coverage", "Coverage", "{:.2%}"),
    ("suppression", "Suppression", "{:,}"),
    ("clear", "Clear", "{:,}"),
    ("precision", "Precision", "{:.3f}"),
    ("category_right", "Category right", "{:.3f}"),
    ("alone", "Found alone", "{:,}"),
    ("overlap", "Overlap", "{:.2f}"),
    ("conflict", "Conflict", "{:.2f}"),
    ("taken_back", "Taken back", "{:,}"),
)
_Figures = tuple[tuple[str, str, str], ...]


def _print_figures(found: Evaluation) -> None:
    table = _table("Figure", "Value", "95 % interval")
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
    _print(table)
    given = dict.fromkeys(label for row in found.confusion.values() for label in row)
    table = _table("Right label", *(f"Called {label}" for label in given))
    for right, row in found.confusion.items():
        table.add_row(right, *(f"{row[label]:,}" for label in given))
    _print(table)
    by_threshold = {f"{row.threshold:.2f}": row for row in found.thresholds}
    _print_by("Threshold", by_threshold, _THRESHOLD_FIGURES)
    _print_by("Category", found.categories, _CATEGORY_FIGURES)
    for column, by_value in found.groups.items():
        _print_by(column.capitalize(), by_value, _GROUP_FIGURES)


def _ends(interval: tuple[float, float] | None, form: str) -> str:
    return "" if interval is None else " to ".join(map(form.format, interval))


def _print_comparison(found: Comparison, against: str) -> None:
    table = _table("Difference to " + against, "Value", "95 % interval")
    for name, title in (("f1", "F1"), ("recall", "Recall"), ("precision", "Precision")):
        ends = _ends(getattr(found, f"{name}_interval"), "{:+.3f}")
        table.add_row(title, _figure(found, name, "{:+.3f}"), ends)
    table.add_row("Right here, wrong there", f"{found.only_first_right:,}")
    table.add_row("Wrong here, right there", f"{found.only_second_right:,}")
    table.add_row("McNemar's test, p", f"{found.mcnemar_p:.4f}")
    _print(table)


def _print_by(first: str, by_value: Mapping[str, object], wanted: _Figures) -> None:
    if by_value:
        table = _table(first, *(title for _, title, _ in wanted))
        for value, figures in by_value.items():
            table.add_row(value, *(_figure(figures, name, form) for name, _, form in wanted))
        _print(table)


def _figure(figures: object, name: str, form: str) -> str:
    value = getattr(figures, name)
    return "–" if value is None else form.format(value)


# Tables


def _table(first: str, *others: str) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column(first, no_wrap=True)
    for title in others:
        table.add_column(title, overflow="fold")
    return table


def _print(table: Table) -> None:
    from rich.console import Console

    width = None if sys.stdout.isatty() else 500  # a file or pipe has no width to keep to
    Console(markup=False, highlight=False, width=width).print(table)
