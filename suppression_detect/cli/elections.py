"""``elections``: what the calendar knows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

import click

from suppression_detect.cli import common
from suppression_detect.cli.common import checked_by, errors_as_sentences, fail
from suppression_detect.cli.telling import new_table, print_table
from suppression_detect.tweet import parse_region

if TYPE_CHECKING:
    from suppression_detect.elections.calendar import Calendar, Election


@click.command("elections")
@click.option(
    "--region",
    metavar="R",
    callback=checked_by(parse_region),
    help="Only this region's, ISO 3166 (US, US-GA, GB).",
)
@click.option(
    "--on",
    metavar="DATE",
    callback=checked_by(date.fromisoformat),
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
@errors_as_sentences
def command(
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
        fail("--on and --year exclude each other. Leave one out.")
    if markdown and not coverage:
        fail("--markdown goes with --coverage. Add it, or leave --markdown out.")
    if coverage and (region or on or year):
        fail("--coverage tells of every region and year. Leave --region, --on and --year out.")
    calendar = common.calendar(facts)
    if coverage:
        _print_coverage(calendar, markdown=markdown)
        return
    try:
        found = _elections_asked(calendar, region, on, year)
    except ValueError as error:
        fail(str(error))
    if not found:
        asked = (f"in {region}" if region else "", f"in {year}" if year else "")
        about = " ".join(filter(None, (*asked, f"on or after {on}" if on else "")))
        fail(
            common.state_hint(region, calendar)
            or f"The calendar knows no election {about or 'then'}. Facts of your own: --calendar."
        )
    if on is not None:
        _print_next(calendar.next(region or "US", on), on)
    table = new_table("Day", "Region", "Election", "Kind", "Status", "Source")
    for election in found:
        table.add_row(*_election_cells(election))
    print_table(table)
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
    table = new_table("Day", "Deadline", "Of the election on", "Status", "Source")
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
    print_table(table)
    return [deadline.source for deadline in dated]


def _print_rules(calendar: Calendar, region: str, found: Iterable[Election]) -> list[str]:
    """Hours, voter ID and the other rules of a region; gives their source ids."""
    from suppression_detect.elections.telling import rules_of

    told = list(rules_of(calendar, region, (e.day for e in found if e.status != "superseded")))
    if not told:
        return []
    table = new_table("In the region", "Rule", "Since", "Status", "Source")
    for fact in told:
        source = fact.source.replace(";", "; ")
        table.add_row(fact.about, fact.says, fact.since, fact.status, source)
    print_table(table)
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
        table = new_table(*part.columns)
        for row in part.rows:
            table.add_row(*row)
        print_table(table)
