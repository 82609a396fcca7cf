"""Reads tweet files: knows the format by looking, finds the columns, and loses no record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import chain, repeat
from os import PathLike
from typing import Any, BinaryIO, Literal, TypedDict, Unpack

from suppression_detect.errors import FileFormatError
from suppression_detect.files import delimited, jsonl
from suppression_detect.files.columns import Columns, find_columns, make_tweet, missing_columns
from suppression_detect.files.opening import Record, Source, lines, open_source
from suppression_detect.files.row import BadLine, Row, as_text
from suppression_detect.tweet import Tweet, parse_region

Format = Literal["jsonl", "csv", "tsv"]
FORMATS: tuple[Format, ...] = ("jsonl", "csv", "tsv")

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
        format: ``"jsonl"``, ``"csv"`` or ``"tsv"``; found by looking if left out.
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
    """Turns one record into a row or a bad line; holds no open file, so a worker can have it."""

    file: str
    asked: Columns
    region: str | None
    header: tuple[str, ...] | None = None
    delimiter: str = ","
    known: dict[tuple[str, ...], Columns] = field(default_factory=dict, compare=False)

    def __call__(self, record: Record) -> Row | BadLine:
        """The row in a record, or the bad line with its reason."""
        line, raw, problem = record
        try:
            if problem:
                raise ValueError(problem)
            values = self.values(raw)
            tweet = make_tweet(values, self.columns(values), self.region)
        except (TypeError, ValueError, OverflowError) as error:
            return BadLine(self.file, line, str(error), as_text(raw))
        return Row(tweet, self.file, line, values, raw)

    def values(self, raw: bytes) -> dict[str, Any]:
        """What a record holds, by the file's own names.

        Raises:
            ValueError: The record cannot be read; the message is the reason to give.
        """
        if self.header is None:
            return jsonl.values(raw)
        fields = delimited.fields(raw, self.delimiter)
        if any(fields[len(self.header) :]):
            raise ValueError(
                f"{len(fields)} fields where the header has {len(self.header)}; "
                "a text with the separator in it must stand in quotes"
            )
        return dict(zip(self.header, chain(fields, repeat("")), strict=False))

    def columns(self, values: Mapping[str, Any]) -> Columns:
        """Which names hold the fields of a tweet, in a record like this."""
        names = self.header or tuple(values)
        if names not in self.known:
            if len(self.known) > 1000:  # a file where every record has names of its own
                self.known.clear()
            self.known[names] = find_columns(names, self.asked)
        return self.known[names]


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
        return map(self.understand, self.records)


@contextmanager
def open_tweets(
    source: str | PathLike[str] | BinaryIO, **options: Unpack[ReadOptions]
) -> Iterator[TweetFile]:
    """Open a tweet file, plain or gzip, and find out its format and columns.

    Args:
        source: A path, ``"-"`` for standard input, or a binary stream.
        **options: See :class:`ReadOptions`.

    Raises:
        FileFormatError: The file is of another format, or has no column with the text.
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
        entries = lines(opened)
        first = _first_line(entries)
        if first is None:
            understand = Understand(opened.name, asked, region)
            yield TweetFile(opened, format or "jsonl", iter(()), understand)
            return
        delimiter = _delimiter(first, asked, format, opened.name)
        if delimiter is None:
            understand = Understand(opened.name, asked, region)
            records = _checked(jsonl.records(chain([first], entries)), understand)
            yield TweetFile(opened, "jsonl", records, understand)
            return
        header = _header(first, delimiter)
        understand = Understand(opened.name, asked, region, header, delimiter)
        _check_columns(find_columns(header, asked), understand, list(header))
        records = delimited.records(entries, delimiter, len(header))
        yield TweetFile(opened, "tsv" if delimiter == "\t" else "csv", records, understand)


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

    JSON Lines, CSV and TSV are known by looking, plain or gzip; blank lines are no records. Memory
    does not grow with the file.

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


def _first_line(entries: Iterator[Record]) -> Record | None:
    return next((line for line in entries if line.problem or line.raw.strip()), None)


def _delimiter(first: Record, asked: Columns, format: Format | None, name: str) -> str | None:
    """What separates the fields of the header; ``None`` if the file is JSON Lines."""
    if format == "jsonl" or first.problem:  # a broken header is a bad line, and the only one
        return None
    if format is None and first.raw.lstrip()[:1] in (b"{", b"["):
        return None
    candidates = "\t" if format == "tsv" else delimited.DELIMITERS
    headers = {mark: _header(first, mark) for mark in candidates}
    with_text = [mark for mark in headers if find_columns(headers[mark], asked).text]
    if not with_text and format is None and _is_named_json(name):
        return None
    return max(with_text or headers, key=lambda mark: len(headers[mark]))


def _header(first: Record, delimiter: str) -> tuple[str, ...]:
    text = first.raw.decode("utf-8", "replace").replace("\0", "")
    try:
        fields = delimited.fields(text.encode(), delimiter)
    except ValueError:
        fields = [text]
    names = [name.strip() for name in fields]
    return tuple(
        name if name not in names[:i] else f"{name}.{names[:i].count(name) + 1}"
        for i, name in enumerate(names)
    )


def _is_named_json(name: str) -> bool:
    return name.lower().removesuffix(".gz").endswith((".jsonl", ".ndjson", ".json"))


def _checked(records: Iterator[Record], understand: Understand) -> Iterator[Record]:
    """The same records, after a look at the first ones for the columns."""
    seen: list[Record] = []
    names: dict[str, None] = {}
    for record in records:
        seen.append(record)
        with suppress(ValueError):
            names.update(dict.fromkeys(understand.values(record.raw)))
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
        shown = ", ".join(f"{name:.40}" for name in names[:30]) + (", …" if names[30:] else "")
        raise FileFormatError(
            f"{understand.file} {what}. Its columns: {shown}. "
            f"Say which one it is with --{option.replace('_', '-')} NAME ({option}= in Python)."
        )
