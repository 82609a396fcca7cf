"""Reads tweet files: knows the format by looking, finds the columns, and loses no record."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain, repeat, starmap
from os import PathLike
from typing import Any, BinaryIO, Literal, TypedDict, Unpack

from suppression_detect.errors import FileFormatError
from suppression_detect.files import delimited, document, jsonl, pages, shapes, tables
from suppression_detect.files.columns import (
    Columns,
    find_columns,
    listed,
    make_tweet,
    missing_columns,
)
from suppression_detect.files.opening import (
    COMPRESSED_SUFFIXES,
    LONGEST_LOOK,
    Record,
    Source,
    first_line,
    lines,
    open_source,
    plain_blocks,
    with_head,
    with_line_feeds,
)
from suppression_detect.files.row import BadLine, Row, as_text
from suppression_detect.tweet import Tweet, parse_region

Format = Literal["jsonl", "json", "csv", "tsv", "parquet", "arrow"]

LOOK_AHEAD = 100
"""Records that are looked through for a column before it counts as missing."""

_OPTIONS = {
    "text": "text_column",
    "id": "id_column",
    "posted_at": "time_column",
    "region": "region_column",
    "lang": "lang_column",
}


class ReadOptions(TypedDict, total=False):
    """How to read a tweet file; every function that reads one takes these.

    Attributes:
        format: One of :data:`FORMATS`; found by looking if left out.
        text_column: The file's name for the text, if it is not a usual one.
        id_column: The same for the id; ``""`` leaves the field out.
        time_column: The same for the time of posting.
        region_column: The same for the region.
        lang_column: The same for the language.
        region: The region of rows that have none.
    """

    format: Format | None
    text_column: str | None
    id_column: str | None
    time_column: str | None
    region_column: str | None
    lang_column: str | None
    region: str | None


@dataclass(frozen=True, slots=True)
class Understand:
    """Turns one record into a row or a bad line; holds no open file, so a worker can have it.

    Attributes:
        file: The file's name.
        asked: The names that were asked for.
        region: The region of rows that have none.
        header: The names of the cells of a CSV file.
        delimiter: What stands between them.
        columns: The names that every record has, where the format tells them; else none.
        known: What was found out about records with such names.
    """

    file: str
    asked: Columns
    region: str | None
    header: tuple[str, ...] | None = None
    delimiter: str = ","
    columns: tuple[str, ...] = ()
    known: dict[tuple[str, ...], tuple[Columns, shapes.Shape | None]] = field(
        default_factory=dict, compare=False
    )

    def __call__(self, line: int, raw: bytes, problem: str | None = None) -> Row | BadLine:
        """The row in a record, or the bad line with its reason."""
        try:
            if problem:
                raise ValueError(problem)
            values = jsonl.values(raw) if self.header is None else self.cells(raw)
            found = self.known.get(self.header or tuple(values))
            columns, shape = found or self.fields(values)
            if shape is None:
                tweet = make_tweet(values, columns, self.region)
            else:
                flat = shape(values)
                tweet = make_tweet(values, columns, self.region, flat and self.without_asked(flat))
        except (TypeError, ValueError, OverflowError) as error:
            return BadLine(self.file, line, str(error), as_text(raw))
        return Row(tweet, self.file, line, values, raw)

    def values(self, raw: bytes) -> dict[str, Any]:
        """What a record holds, by the file's own names.

        Raises:
            ValueError: The record cannot be read; the message is the reason to give.
        """
        return jsonl.values(raw) if self.header is None else self.cells(raw)

    def cells(self, raw: bytes) -> dict[str, Any]:
        """The cells of a row under the names in the header.

        Raises:
            ValueError: It cannot be read, or has more cells than the header.
        """
        assert self.header is not None
        fields = delimited.fields(raw, self.delimiter)
        if any(fields[len(self.header) :]):
            raise ValueError(
                f"{len(fields)} fields where the header has {len(self.header)}; "
                "a text with the separator in it must stand in quotes"
            )
        return dict(zip(self.header, chain(fields, repeat("")), strict=False))

    def fields(self, values: Mapping[str, Any]) -> tuple[Columns, shapes.Shape | None]:
        """Which names hold the fields of a tweet, in a record like this, and its shape."""
        names = self.header or tuple(values)
        found = self.known.get(names)
        if found is None:
            if len(self.known) > 1000:  # a file where every record has names of its own
                self.known.clear()
            shape = None if self.asked.text else shapes.shape_of(names)
            found = self.known[names] = find_columns(names, self.asked), shape
        return found

    def without_asked(self, flat: shapes.Flat) -> shapes.Flat:
        """The same, without the fields whose names were asked for."""
        asked = self.asked
        if asked.id is None and asked.posted_at is None and asked.lang is None:
            return flat
        return flat._replace(
            **{
                name: None
                for name in ("id", "posted_at", "lang")
                if getattr(asked, name) is not None
            }
        )


@dataclass(frozen=True, slots=True)
class TweetFile:
    """An open tweet file.

    Attributes:
        source: The file, and how far it has been read.
        format: What it was taken for.
        records: Its entries in order; read once.
        understand: Turns one of them into a row or a bad line.
    """

    source: Source
    format: Format
    records: Iterator[Record]
    understand: Understand

    def rows(self) -> Iterator[Row | BadLine]:
        """Every record as a row or a bad line."""
        return starmap(self.understand, self.records)


@contextmanager
def open_tweets(
    source: str | PathLike[str] | BinaryIO, **options: Unpack[ReadOptions]
) -> Iterator[TweetFile]:
    """Open a tweet file, plain or compressed, and find out its format and columns.

    Args:
        source: A path, ``"-"`` for standard input, or a binary stream.
        **options: See :class:`ReadOptions`.

    Raises:
        FileFormatError: The file is of another format, or has no column with the text.
        MissingExtraError: A library for the format is not installed.
        OSError: The file cannot be opened.
        TypeError: An option is unknown, or the stream is not of bytes.
        ValueError: A format or region is unknown.
    """
    if unknown := set(options) - set(ReadOptions.__annotations__):
        raise TypeError(
            f"{min(unknown)!r} is not an option of reading. "
            f"There are: {', '.join(ReadOptions.__annotations__)}."
        )
    format = options.get("format")
    if format is not None and format not in FORMATS:
        raise ValueError(f"format {format!r} is not known. Give one of {', '.join(FORMATS)}.")
    region = parse_region(options.get("region"))
    asked = Columns(
        text=options.get("text_column"),
        id=options.get("id_column"),
        posted_at=options.get("time_column"),
        region=options.get("region_column"),
        lang=options.get("lang_column"),
    )
    with open_source(source) as opened:
        head, blocks = with_head(plain_blocks(opened))
        blocks = chain([head], blocks)
        first, problem = b"", None
        table = _table(head)
        if format is None and table is not None:
            format = table
        if format not in TABLES:
            if table:
                raise FileFormatError(f"{opened.name} is a {table} file, not {format}.")
            first, problem, blocks = first_line(blocks)
            first, blocks = with_line_feeds(first, blocks)
            format = format or _looks_like(first, problem, asked, opened.name)
        file = _Start(opened, blocks, first, Understand(opened.name, asked, region))
        records, understand = _OPENERS[format](file)
        if understand.header and understand.delimiter == "\t":
            format = "tsv"
        yield TweetFile(opened, format, records, understand)


def read_rows(
    source: str | PathLike[str] | BinaryIO, **options: Unpack[ReadOptions]
) -> Iterator[Row | BadLine]:
    """Read tweets with the place and the other fields of each; see :func:`read_tweets`."""
    with open_tweets(source, **options) as file:
        yield from file.rows()


def read_tweets(
    source: str | PathLike[str] | BinaryIO, **options: Unpack[ReadOptions]
) -> Iterator[Tweet | BadLine]:
    """Read a tweet file as a stream: one tweet, or one bad line with the reason, for each record.

    The format is known by looking, and so are posts of v1.1 and v2 of Twitter's API, its account
    archive, snscrape, Bluesky and Mastodon; compressed files (gzip, bzip2, xz, Zstandard) are read
    as they are. Blank lines are no records. Memory does not grow with the file.

    Args:
        source: A path, ``"-"`` for standard input, or a binary stream.
        **options: See :class:`ReadOptions`.

    Raises:
        FileFormatError: The file is of another format, or has no column with the text.
        OSError: The file cannot be opened.
        TypeError: An option is unknown, or the stream is not of bytes.
        ValueError: A format or region is unknown.
    """
    for row in read_rows(source, **options):
        yield row if isinstance(row, BadLine) else row.tweet


def tweet_in(values: Mapping[str, Any]) -> Tweet | None:
    """The tweet in what a record holds, by its shape or its usual names; ``None`` without a text.

    Raises:
        TypeError: A value is of a type that cannot be what its field says.
        ValueError: The text is empty, or a time or region cannot be read.
    """
    columns, flat = find_columns(tuple(values), Columns()), shapes.flat(values)
    if columns.text is None and (flat is None or flat.text is None):
        return None
    return make_tweet(values, columns, None, flat)


@dataclass(frozen=True, slots=True)
class _Start:
    """What a format's opener is given."""

    source: Source
    blocks: Iterator[bytes]
    first: bytes
    understand: Understand


_Opened = tuple[Iterator[Record], Understand]


def _open_jsonl(file: _Start) -> _Opened:
    records = jsonl.records if not pages.may_be_page(file.first) else pages.records
    return _checked(records(lines(file.blocks)), file.understand), file.understand


def _open_json(file: _Start) -> _Opened:
    return _checked(document.records(file.blocks), file.understand), file.understand


def _open_delimited(file: _Start, marks: str) -> _Opened:
    asked = file.understand.asked
    entries = lines(file.blocks)
    first = next((line for line in entries if line.problem or line.raw.strip()), None)
    if first is None or first.problem:  # a broken header is a bad line, and the only one
        return iter((first,) if first else ()), file.understand
    header, delimiter, _ = delimited.header_of(first.raw, asked, marks)
    understand = replace(file.understand, header=header, delimiter=delimiter, columns=header)
    _check_columns(find_columns(header, asked), understand, list(header))
    return delimited.records(entries, delimiter, len(header)), understand


def _open_table(file: _Start, kind: Format) -> _Opened:
    names, records = tables.open_table(file.source, kind)
    if not shapes.shape_of(names):
        found = find_columns(names, file.understand.asked)
        _check_columns(found, file.understand, list(names))
    return records, replace(file.understand, columns=names)


_OPENERS: Mapping[Format, Callable[[_Start], _Opened]] = {
    "jsonl": _open_jsonl,
    "json": _open_json,
    "csv": partial(_open_delimited, marks="".join(delimited.DELIMITERS)),
    "tsv": partial(_open_delimited, marks="\t"),
    "parquet": partial(_open_table, kind="parquet"),
    "arrow": partial(_open_table, kind="arrow"),
}
"""How each format is opened; a new one is a module, a line here and one where it is recognised."""

FORMATS: tuple[Format, ...] = tuple(_OPENERS)
TABLES: tuple[Format, ...] = ("parquet", "arrow")
SUFFIXES = (
    *(".jsonl", ".ndjson", ".json", ".js", ".csv", ".tsv"),
    *(".parquet", ".arrow", ".feather"),
)
"""How names of tweet files end, before that of a compression."""


def _table(head: bytes) -> Format | None:
    """The format of a file that is no text."""
    if head.startswith(tables.ARROW):
        return "arrow"
    return "parquet" if head.startswith(tables.PARQUET) else None


def _looks_like(first: bytes, problem: str | None, asked: Columns, name: str) -> Format:
    """The format of a text whose first line is this."""
    if len(first) > LONGEST_LOOK and first.startswith(b"{"):  # only its start is here
        return "json" if pages.may_be_page(first) else "jsonl"
    if document.looks_like(first):
        return "json"
    if not first or problem or first.startswith(b"{"):
        return "jsonl"
    _, delimiter, has_text = delimited.header_of(first, asked)
    if not has_text and _is_named_json(name):
        return "jsonl"
    return "tsv" if delimiter == "\t" else "csv"


def _is_named_json(name: str) -> bool:
    stem = name.lower()
    for suffix in COMPRESSED_SUFFIXES:
        stem = stem.removesuffix(suffix)
    return stem.endswith((".jsonl", ".ndjson", ".json"))


def _checked(records: Iterator[Record], understand: Understand) -> Iterator[Record]:
    """The same records, after a look at the first ones for the columns."""
    seen: list[Record] = []
    names: dict[str, None] = {}
    for record in records:
        seen.append(record)
        with suppress(ValueError):
            values = understand.values(record.raw)
            names.update(dict.fromkeys(values))
            flat = shapes.flat(values)
            if flat and flat.text is not None and understand.asked.text is None:
                names["text"] = None
        if not missing_columns(find_columns(tuple(names), understand.asked), understand.asked):
            break
        if len(seen) == LOOK_AHEAD:
            break
    if names:
        _check_columns(find_columns(tuple(names), understand.asked), understand, list(names))
    return chain(seen, records)


def _check_columns(found: Columns, understand: Understand, names: list[str]) -> None:
    for missing in missing_columns(found, understand.asked):
        option = _OPTIONS[missing]
        wanted = getattr(understand.asked, missing)
        what = f"has no column {wanted!r}" if wanted else "has no column that is known as the text"
        raise FileFormatError(
            f"{understand.file} {what}. Its columns: {listed(names)}. "
            f"Say which one it is with --{option.replace('_', '-')} NAME ({option}= in Python)."
        )
