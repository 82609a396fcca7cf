"""Reads the fact files, the shipped ones and a user's own, and names every mistake."""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, time
from functools import lru_cache
from os import PathLike
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from suppression_detect.elections import statutes
from suppression_detect.elections.mentions import Gazetteer, Words
from suppression_detect.elections.values import (
    EVENTS,
    KINDS,
    SCOPES,
    STATUSES,
    Deadline,
    EarlyVoting,
    Election,
    Hours,
    MailBallot,
    Method,
    Place,
    Region,
    Registration,
    Source,
    VoterId,
)
from suppression_detect.errors import CalendarError

FACTS = Path(__file__).parent / "facts"

ELECTION_COLUMNS = (
    "region",
    "day",
    "end_day",
    "kind",
    "party",
    "scope",
    "name",
    "source",
    "status",
    "note",
)
_NEEDED = ("region", "day", "kind", "name", "source")
DEADLINE_COLUMNS = ("region", "election_day", "event", "party", "day", "source", "status", "note")
_DEADLINE_NEEDED = ("region", "election_day", "event", "day", "source")
_REGION = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?\Z")
_SLUG = re.compile(r"[^a-z0-9]+")

_T = TypeVar("_T")
Row = dict[str, str]


class _Cell:
    """Reads one row's cells and knows where it stands, for the error messages."""

    __slots__ = ("number", "path", "row")

    def __init__(self, path: str, number: int, row: Mapping[str, str]) -> None:
        self.path, self.number, self.row = path, number, row

    def fail(self, column: str, problem: str) -> NoReturn:
        raise CalendarError(f"{self.path}, row {self.number}, column {column}: {problem}")

    def text(self, column: str) -> str:
        return self.row[column]

    def day(self, column: str) -> date:
        value = self.row[column]
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(column, f"{value!r} is not a date. Write it as 2026-11-03.")

    def optional_day(self, column: str) -> date | None:
        return self.day(column) if self.row[column] else None

    def clock(self, column: str) -> time | None:
        value = self.row[column]
        try:
            return time.fromisoformat(value) if value else None
        except ValueError:
            self.fail(column, f"{value!r} is not a time. Write it as 07:00.")

    def number_or_none(self, column: str) -> int | None:
        value = self.row[column]
        try:
            return int(value) if value else None
        except ValueError:
            self.fail(column, f"{value!r} is not a whole number.")

    def choice(self, column: str, allowed: Iterable[str]) -> str:
        value = self.row[column]
        if value not in allowed:
            self.fail(column, f"{value!r} is not known. Use one of: {', '.join(allowed)}.")
        return value

    def region(self, column: str = "region") -> str:
        value = self.row[column]
        if not _REGION.match(value):
            self.fail(column, f"{value!r} is not an ISO 3166 code such as US or US-GA.")
        return value


def _election(cell: _Cell) -> Election:
    row = cell.row
    day = cell.day("day")
    end_day = cell.day("end_day") if row["end_day"] else day
    if end_day < day:
        cell.fail("end_day", f"{end_day} is before the first day, {day}.")
    return _make_election(
        region=row["region"],
        day=day,
        end_day=end_day,
        kind=row["kind"],
        party=row["party"],
        scope=row["scope"],
        name=row["name"],
        source=row["source"],
        status=row["status"],
        note=row["note"],
    )


def _make_election(
    *,
    region: str,
    day: date,
    kind: str,
    party: str,
    scope: str,
    name: str,
    source: str,
    status: str,
    note: str = "",
    end_day: date | None = None,
) -> Election:
    """An election with its key, ``US-SC/2024-02-03/presidential-primary/democratic``.

    The key of an election in a part of a region ends in its name.
    """
    key = f"{region}/{day}/{kind.replace(' ', '-')}"
    if party:
        key += "/" + party.lower()
    if scope in {"district", "local"}:
        key += "/" + _SLUG.sub("-", name.lower()).strip("-")
    return Election(
        key, region, day, end_day or day, kind, party, scope, name, source, status, note
    )


def _checked_election(cell: _Cell) -> Election:
    cell.region()
    cell.choice("kind", KINDS)
    cell.choice("status", STATUSES)
    cell.choice("scope", SCOPES)
    for column in _NEEDED:
        if not cell.text(column):
            cell.fail(column, "is empty. Every fact needs it.")
    return _election(cell)


def _deadline(cell: _Cell) -> Deadline:
    row = cell.row
    return Deadline(
        row["region"],
        cell.day("election_day"),
        row["event"],
        row["party"],
        cell.day("day"),
        row["source"],
        row["status"],
        row["note"],
    )


def _checked_deadline(cell: _Cell) -> Deadline:
    cell.region()
    cell.choice("event", EVENTS)
    cell.choice("status", STATUSES)
    for column in _DEADLINE_NEEDED:
        if not cell.text(column):
            cell.fail(column, "is empty. Every fact needs it.")
    return _deadline(cell)


_TYPED: dict[str, Callable[[_Cell, str], Any]] = {
    "str": _Cell.text,
    "int | None": _Cell.number_or_none,
    "date | None": _Cell.optional_day,
    "time | None": _Cell.clock,
    "bool": lambda cell, column: cell.choice(column, ("yes", "no")) == "yes",
    "tuple[str, ...]": lambda cell, column: tuple(filter(None, cell.text(column).split("|"))),
}


def _of(kind: type[_T]) -> Callable[[_Cell], _T]:
    """A reader of rows whose columns are the fields of a value."""
    readers = [(f.name, _TYPED[str(f.type)]) for f in fields(kind)]  # type: ignore[arg-type]

    def read(cell: _Cell) -> _T:
        return kind(*[reader(cell, name) for name, reader in readers])

    return read


def _read(name: str, make: Callable[[_Cell], _T]) -> Iterator[_T]:
    with (FACTS / name).open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        header = next(rows)
        for number, row in enumerate(rows, start=2):
            yield make(_Cell(name, number, dict(zip(header, row, strict=True))))


def _elections() -> list[Election]:
    """The shipped elections, gathered ones first, then those that a law gives."""
    found = [*_read("elections.csv", _election), *_read("district_elections.csv", _election)]
    return found + list(_computed(found))


def _computed(gathered: Iterable[Election]) -> Iterator[Election]:
    """What the laws say, where no gathered row speaks of that year's election already."""
    told = {(e.region, e.kind, e.day.year, e.day.month) for e in gathered if e.scope != "district"}

    for statute in statutes.STATUTES:
        for year, day in statute.days():
            if (statute.region, statute.kind, year, day.month) not in told:
                yield _make_election(
                    region=statute.region,
                    day=day,
                    kind=statute.kind,
                    party="",
                    scope=statute.scope,
                    name=statute.name.format(year=year),
                    source=statute.source,
                    status="computed",
                )


def _state_elections(states: Mapping[str, str], gathered: Iterable[Election]) -> Iterator[Election]:
    """What November brings to each US state: the federal day, and local elections.

    Args:
        states: Code and name of each state, the district and the territories.
        gathered: Elections known already; they are not repeated.
    """
    told = {(e.region, e.day) for e in gathered if e.scope != "district"}
    for year in range(statutes.FIRST_YEAR, statutes.LAST_YEAR + 1):
        day = statutes.november_tuesday(year)
        even = year in statutes.US_STATE_GENERAL
        for region, state in states.items():
            if (region, day) in told or (region == "US-PR" and even and year % 4):
                continue  # Puerto Rico votes only in presidential years
            kind, scope = ("general", "statewide") if even else ("municipal", "local")
            name = (
                f"{year} general election in {state}"
                if even
                else f"{year} local November elections in {state}"
            )
            yield _make_election(
                region=region,
                day=day,
                kind=kind,
                party="",
                scope=scope,
                name=name,
                source=("2USC7;3USC1" if year % 4 == 0 else "2USC7") if even else "AUTHOR",
                status="computed",
                note="" if even else "where cities or counties vote",
            )


def overlay(path: str | PathLike[str]) -> tuple[list[Election], list[Deadline]]:
    """Read a user's own facts.

    A CSV file has the columns of ``elections.csv`` or, with an ``election_day`` column,
    those of ``deadlines.csv``. A TOML file has ``[[election]]`` and ``[[deadline]]`` tables
    with the same names. ``party``, ``scope``, ``status``, ``end_day`` and ``note`` may be
    left out.

    Raises:
        CalendarError: The file cannot be read; the message names row and column.
    """
    file = Path(path)
    try:
        if file.suffix.lower() == ".toml":
            return _overlay_toml(file)
        return _overlay_csv(file)
    except FileNotFoundError as error:
        raise CalendarError(f"{file}: there is no such file.") from error
    except (OSError, UnicodeDecodeError, csv.Error, tomllib.TOMLDecodeError) as error:
        raise CalendarError(f"{file}: cannot be read: {error}") from error


def _overlay_csv(file: Path) -> tuple[list[Election], list[Deadline]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.DictReader(lines, strict=True)
        header = [column.strip() for column in reader.fieldnames or ()]
        reader.fieldnames = header
        is_deadlines = "election_day" in header
        needed, known = (
            (_DEADLINE_NEEDED, DEADLINE_COLUMNS) if is_deadlines else (_NEEDED, ELECTION_COLUMNS)
        )
        _check_columns(str(file), 1, header, needed, known)
        found: list[Election] = []
        dated: list[Deadline] = []
        for row in reader:
            number = reader.line_num
            if None in row or None in row.values():
                raise CalendarError(
                    f"{file}, row {number}: it has another number of cells than the header, "
                    f"{len(header)}. Put quotes around a text with commas."
                )
            if not any(row.values()):
                continue
            cell = _Cell(str(file), number, _filled(row, known))
            if is_deadlines:
                dated.append(_checked_deadline(cell))
            else:
                found.append(_checked_election(cell))
    _check_unique(str(file), found)
    return found, dated


def _overlay_toml(file: Path) -> tuple[list[Election], list[Deadline]]:
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    for table in data:
        if table not in {"election", "deadline"}:
            raise CalendarError(
                f"{file}, table {table}: is not known. Use [[election]] and [[deadline]]."
            )
    found = [
        _checked_election(cell)
        for cell in _toml_rows(file, data, "election", _NEEDED, ELECTION_COLUMNS)
    ]
    dated = [
        _checked_deadline(cell)
        for cell in _toml_rows(file, data, "deadline", _DEADLINE_NEEDED, DEADLINE_COLUMNS)
    ]
    _check_unique(str(file), found)
    return found, dated


def _toml_rows(
    file: Path, data: Mapping[str, Any], table: str, needed: tuple[str, ...], known: tuple[str, ...]
) -> Iterator[_Cell]:
    rows = data.get(table, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise CalendarError(f"{file}, table {table}: write each one as [[{table}]].")
    for number, row in enumerate(rows, start=1):
        _check_columns(f"{file}, [[{table}]]", number, list(row), needed, known)
        texts = {column: str(value) for column, value in row.items()}
        yield _Cell(f"{file}, [[{table}]]", number, _filled(texts, known))


def _filled(row: Mapping[str, str], known: tuple[str, ...]) -> Row:
    filled = {column: (row.get(column) or "").strip() for column in known}
    filled["status"] = filled["status"] or "confirmed"
    if "scope" in filled and not filled["scope"]:
        filled["scope"] = "statewide" if "-" in filled["region"] else "national"
    return filled


def _check_columns(
    path: str, number: int, columns: list[str], needed: tuple[str, ...], known: tuple[str, ...]
) -> None:
    for column in needed:
        if column not in columns:
            raise CalendarError(
                f"{path}, row {number}, column {column}: is missing. "
                f"Needed are {', '.join(needed)}."
            )
    for column in columns:
        if column not in known:
            raise CalendarError(
                f"{path}, row {number}, column {column}: is not known. Use: {', '.join(known)}."
            )


def _check_unique(path: str, found: Iterable[Election]) -> None:
    seen: set[str] = set()
    for election in found:
        if election.key in seen:
            raise CalendarError(
                f"{path}: {election.key} is given twice. Leave one of them, or let scope, "
                "party or name tell them apart."
            )
        seen.add(election.key)


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that was read, before it is put in order."""

    elections: tuple[Election, ...]
    deadlines: tuple[Deadline, ...]
    hours: tuple[Hours, ...]
    methods: tuple[Method, ...]
    voter_ids: tuple[VoterId, ...]
    registrations: tuple[Registration, ...]
    early_votings: tuple[EarlyVoting, ...]
    mail_ballots: tuple[MailBallot, ...]
    regions: tuple[Region, ...]
    sources: tuple[Source, ...]
    gazetteer: Gazetteer
    names: Mapping[str, str]

    def with_overlay(self, elections: list[Election], deadlines: list[Deadline]) -> Facts:
        """The same facts, outranked by a user's own."""
        keys = {e.key for e in elections}
        moved = {_race(e) for e in elections if e.settled and e.scope != "district"}
        kept = [
            replace(e, status="superseded") if e.scope != "district" and _race(e) in moved else e
            for e in self.elections
            if e.key not in keys
        ]
        told = {(d.region, d.election_day, d.event, d.party) for d in deadlines}
        dated = [
            d for d in self.deadlines if (d.region, d.election_day, d.event, d.party) not in told
        ]
        return replace(self, elections=(*kept, *elections), deadlines=(*dated, *deadlines))


def _race(election: Election) -> tuple[str, str, str, int]:
    return (election.region, election.kind, election.party, election.day.year)


@lru_cache(maxsize=1)
def shipped() -> Facts:
    """The shipped facts, read once."""
    regions = tuple(_read("regions.csv", _of(Region)))
    elections = _elections()
    states = {region.code: region.name for region in regions if region.code.startswith("US-")}
    elections.extend(_state_elections(states, elections))
    names: dict[str, str] = {}
    for region in regions:
        for name in (region.name, *region.other_names, *region.abbreviations):
            names.setdefault(name.casefold(), region.code)
    words = Words(tomllib.loads((FACTS / "words.toml").read_text(encoding="utf-8")))
    return Facts(
        elections=tuple(elections),
        deadlines=tuple(_read("deadlines.csv", _deadline)),
        hours=tuple(_read("hours.csv", _of(Hours))),
        methods=tuple(_read("methods.csv", _of(Method))),
        voter_ids=tuple(_read("voter_id.csv", _of(VoterId))),
        registrations=tuple(_read("registration.csv", _of(Registration))),
        early_votings=tuple(_read("early_voting.csv", _of(EarlyVoting))),
        mail_ballots=tuple(_read("mail.csv", _of(MailBallot))),
        regions=regions,
        sources=tuple(_read("sources.csv", _of(Source))),
        gazetteer=Gazetteer(regions, _read("places.csv", _of(Place)), words),
        names=names,
    )
