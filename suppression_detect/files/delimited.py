"""CSV and TSV: a header line, then a record a line or, within quotes, over several."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Callable, Iterable, Iterator

from suppression_detect.files.columns import Columns, find_columns
from suppression_detect.files.jsonl import decode
from suppression_detect.files.opening import Record

DELIMITERS = (",", "\t", ";", "|")

LONGEST = 1000
"""Lines in one record; a quote that is open for longer was never meant as one."""

LONGEST_FIELD = 2**31 - 1


def header_of(
    first: bytes, asked: Columns, marks: Iterable[str] = DELIMITERS
) -> tuple[tuple[str, ...], str, bool]:
    """The names in a header, what stands between them, and whether one of them is the text."""
    headers = {mark: header(first, mark) for mark in marks}
    with_text = [mark for mark in headers if find_columns(headers[mark], asked).text]
    mark = max(with_text or headers, key=lambda mark: len(headers[mark]))
    return headers[mark], mark, bool(with_text)


def header(first: bytes, delimiter: str) -> tuple[str, ...]:
    """The names in a header; of those that come twice, the later ones get a number."""
    text = first.decode("utf-8", "replace").replace("\0", "")
    try:
        found = fields(text.encode(), delimiter)
    except ValueError:
        found = [text]
    names = [name.strip() for name in found]
    return tuple(
        name if name not in names[:i] else f"{name}.{names[:i].count(name) + 1}"
        for i, name in enumerate(names)
    )


def records(lines: Iterator[Record], delimiter: str, columns: int) -> Iterator[Record]:
    """Group lines into records, and keep aside the line where a quote opens and never closes.

    Args:
        lines: The lines after the header.
        delimiter: What stands between fields.
        columns: How many the header has.
    """
    back: deque[Record] = deque()

    def take() -> Record | None:
        return back.popleft() if back else next(lines, None)

    while line := take():
        if not line.problem and not line.raw.strip(b" \r"):
            continue
        if line.problem or b'"' not in line.raw:
            yield line
            continue
        group, problem = _group(line, take, delimiter)
        if problem or _has_plain_quotes(group, delimiter, columns):
            back.extendleft(reversed(group[1:]))
            if delimiter == "\t" and line.raw.count(b"\t") == columns - 1:
                problem = None  # a quote in a file that does not quote
            yield line._replace(problem=problem)
        else:
            yield Record(line.line, b"\n".join(part.raw for part in group))


def _group(
    first: Record, take: Callable[[], Record | None], delimiter: str
) -> tuple[list[Record], str | None]:
    """The lines from an opening quote to its close; and what is wrong, if it has none."""
    group = [first]
    closed = True

    def feed() -> Iterator[str]:
        nonlocal closed
        yield first.raw.decode("latin-1") + "\n"
        while len(group) < LONGEST and (line := take()):
            group.append(line)
            if line.problem:
                break
            yield line.raw.decode("latin-1") + "\n"  # only the ASCII marks matter here
        closed = False

    try:
        next(_reader(feed(), delimiter))
    except csv.Error as error:
        return group, f"broken CSV: {error}"
    return group, None if closed else "a quote opens in this line and is never closed"


def _has_plain_quotes(group: list[Record], delimiter: str, columns: int) -> bool:
    """Whether lines that seem to be one quoted record are each a record of their own."""
    if delimiter != "\t" or len(group) == 1:
        return False
    return all(line.raw.count(b"\t") == columns - 1 for line in group)


def fields(raw: bytes, delimiter: str) -> list[str]:
    """The fields of a record.

    Raises:
        ValueError: It has none; the message is the reason to give.
    """
    text = decode(raw)
    if '"' not in text:
        return _unquoted(text, delimiter)
    try:
        return next(_reader([text], delimiter, strict=True))
    except csv.Error:
        if delimiter == "\t":  # such files often do not quote: "Vote!" she said
            return _unquoted(text, delimiter)
    try:
        return next(_reader([text], delimiter))
    except csv.Error as error:
        raise ValueError(f"broken CSV: {error}") from error


def _unquoted(text: str, delimiter: str) -> list[str]:
    return text.removesuffix("\r").split(delimiter)


def _reader(lines: Iterable[str], delimiter: str, *, strict: bool = False) -> Iterator[list[str]]:
    if csv.field_size_limit() < LONGEST_FIELD:
        csv.field_size_limit(LONGEST_FIELD)  # the csv module has one limit for the whole process
    return csv.reader(lines, delimiter=delimiter, strict=strict)
