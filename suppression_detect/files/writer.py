"""Writes verdicts: one JSON line, or one row of CSV or Parquet, a tweet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from json.encoder import encode_basestring, encode_basestring_ascii
from os import PathLike
from typing import Any, Literal, Protocol

from suppression_detect.errors import FileFormatError
from suppression_detect.files.row import BadLine, Row
from suppression_detect.files.tables import import_pyarrow
from suppression_detect.verdict import SCHEMA, Finding, Verdict


class Form(Protocol):
    """How a verdict is written."""

    def __call__(self, row: Row, verdict: Verdict) -> bytes:
        """One line or row."""


def _put_forward(verdict: Verdict) -> list[Finding]:
    return [finding for finding in verdict.findings if finding.put_forward]


_FIELDS: Mapping[str, Callable[[Row, Verdict], Any]] = {
    "file": lambda row, _: row.file,
    "line": lambda row, _: row.line,
    "id": lambda row, _: row.tweet.id,
    "schema": lambda _, __: SCHEMA,
    "label": lambda _, verdict: str(verdict.label),
    "score": lambda _, verdict: verdict.score,
    "categories": lambda _, verdict: [str(category) for category in verdict.categories],
    "rules": lambda _, verdict: list(dict.fromkeys(f.rule for f in _put_forward(verdict))),
    "quotes": lambda _, verdict: [finding.quote for finding in _put_forward(verdict)],
    "findings": lambda _, verdict: [finding.to_dict() for finding in verdict.findings],
    "because": lambda _, verdict: list(verdict.because),
    "election": lambda _, verdict: verdict.to_dict()["election"],
    "election_day": lambda _, verdict: verdict.election and verdict.election.day.isoformat(),
}
FIELDS = tuple(_FIELDS)
"""What can be written of a tweet; ``election`` is its name alone in CSV and Parquet."""

CSV_FIELDS = (
    *("file", "line", "id", "label", "score", "categories", "rules", "quotes", "because"),
    *("election", "election_day"),
)
"""What is written to CSV and Parquet unless other fields are asked for."""

SCORED = ("text", "id", "posted_at", "region", "lang")
"""What is kept as it was scored, whatever the input calls it."""

ALL = "all"


def kept(row: Row, names: tuple[str, ...]) -> dict[str, Any]:
    """The fields of the input that are carried through.

    ``text``, ``id``, ``posted_at``, ``region`` and ``lang`` are those that were scored, whatever
    the file calls them; other names are the file's own. ``all`` is everything in the record.
    """
    if names == (ALL,):
        return dict(row.values)
    values: dict[str, Any] = {}
    for name in names:
        value = getattr(row.tweet, name) if name in SCORED else row.values.get(name)
        values[name] = value.isoformat() if name == "posted_at" and value is not None else value
    return values


@dataclass(slots=True)
class JsonForm:
    """One JSON object a tweet; ``file`` and ``line`` stand in where it has no id.

    Attributes:
        fields: What to write, of :data:`FIELDS`; the place and the verdict unless given.
        keep: What to carry through, as an object ``input``.
    """

    fields: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    _last: Verdict | None = field(default=None, compare=False, repr=False)
    _tail: bytes = field(default=b"", compare=False, repr=False)

    def __call__(self, row: Row, verdict: Verdict) -> bytes:
        """The line."""
        if self.fields:
            values = {name: _FIELDS[name](row, verdict) for name in self.fields}
            if self.keep:
                values["input"] = kept(row, self.keep)
            return to_json(values)
        tail = self._tail if verdict is self._last else self.tail(verdict)
        tweet_id = row.tweet.id
        if tweet_id and tweet_id.isalnum() and tweet_id.isascii():
            line = b'{"id": "%b", %b' % (tweet_id.encode(), tail)
        elif tweet_id:
            line = b'{"id": %b, %b' % (_string(tweet_id), tail)
        else:
            line = b'{"file": %b, "line": %d, %b' % (_string(row.file), row.line, tail)
        if self.keep:
            return b'%b, "input": %b}\n' % (line, to_json(kept(row, self.keep))[:-1])
        return line + b"}\n"

    def tail(self, verdict: Verdict) -> bytes:
        """What a line says of the verdict; most tweets of a stream share one, and its JSON."""
        tail = to_json(verdict.to_dict())[1:-2]
        if not verdict.findings and verdict.score == 0:
            self._last, self._tail = verdict, tail
        return tail

    def __reduce__(self) -> tuple[Any, ...]:
        return JsonForm, (self.fields, self.keep)


json_line = JsonForm()
"""The form of JSON Lines as it is unless something else is asked for."""


@dataclass(frozen=True, slots=True)
class CsvForm:
    """One row a tweet; lists are joined by ``;`` (quotes by ``…``).

    Attributes:
        delimiter: What stands between fields.
        fields: What to write, of :data:`FIELDS`.
        keep: What to carry through, as columns ``input.NAME``, or one of JSON ``input`` for all.
    """

    delimiter: Literal[",", "\t"] = ","
    fields: tuple[str, ...] = CSV_FIELDS
    keep: tuple[str, ...] = ()

    @property
    def header(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self.fields + _input_names(self.keep)

    def __call__(self, row: Row, verdict: Verdict) -> bytes:
        """The row."""
        values = _cells(self.fields, row, verdict)
        cells = [_cell(name, value) for name, value in zip(self.fields, values, strict=True)]
        return _delimited((*cells, *_input_cells(self.keep, row)), self.delimiter)


@dataclass(frozen=True, slots=True)
class ParquetForm:
    """One JSON list a tweet, for :class:`suppression_detect.files.outputs.ParquetOutput`."""

    fields: tuple[str, ...] = CSV_FIELDS
    keep: tuple[str, ...] = ()

    def __call__(self, row: Row, verdict: Verdict) -> bytes:
        """The row."""
        values = _cells(self.fields, row, verdict)
        return json.dumps([*values, *_input_cells(self.keep, row)]).encode() + b"\n"

    def schema(self) -> Any:
        """The columns' types, of pyarrow."""
        arrow = import_pyarrow("A Parquet output")
        strings = arrow.list_(arrow.string())
        types = {
            **dict.fromkeys(("line", "schema"), arrow.int64()),
            "score": arrow.float64(),
            **dict.fromkeys(("categories", "rules", "quotes", "because"), strings),
        }
        names = self.fields + _input_names(self.keep)
        return arrow.schema([(name, types.get(name, arrow.string())) for name in names])


def _cells(names: tuple[str, ...], row: Row, verdict: Verdict) -> list[Any]:
    """The fields, flat: an election by its name, findings as JSON."""
    cells = []
    for name in names:
        if name == "election":
            cells.append(verdict.election and verdict.election.name)
        elif name == "findings":
            cells.append(json.dumps(_FIELDS[name](row, verdict)))
        else:
            cells.append(_FIELDS[name](row, verdict))
    return cells


def _cell(name: str, value: Any) -> Any:
    if isinstance(value, list):
        return {"quotes": " … ", "because": " "}.get(name, ";").join(value)
    return "" if value is None else value


def _input_names(keep: tuple[str, ...]) -> tuple[str, ...]:
    return ("input",) if keep == (ALL,) else tuple(f"input.{name}" for name in keep)


def _input_cells(keep: tuple[str, ...], row: Row) -> list[str]:
    if not keep:
        return []
    values = kept(row, keep)
    return [_plain(values)] if keep == (ALL,) else list(map(_plain, values.values()))


def _plain(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def form_for(
    out: str | PathLike[str] | None, fields: tuple[str, ...] = (), keep: tuple[str, ...] = ()
) -> tuple[Form, bytes]:
    """How a verdict is written to a file of this name, and what stands at the file's start.

    Args:
        out: The file; ``None`` for a stream of JSON Lines.
        fields: What to write, of :data:`FIELDS`; the format's usual ones unless given.
        keep: What to carry through from the input, see :func:`kept`.

    Raises:
        FileFormatError: The name ends like a format that is not written.
        MissingExtraError: The format needs a library that is not installed.
        ValueError: A field is not one.
    """
    if wrong := [name for name in fields if name not in _FIELDS]:
        raise ValueError(f"{wrong[0]!r} is not a field. Give some of {', '.join(FIELDS)}.")
    if ALL in keep and len(keep) > 1:
        raise ValueError("'all' keeps every column already; give it alone, or name the columns.")
    name = "" if out is None else str(out).lower()
    if name.endswith(".parquet"):
        form = ParquetForm(fields or CSV_FIELDS, keep)
        form.schema()
        return form, b""
    name = name.removesuffix(".gz")
    if name.endswith((".csv", ".tsv")):
        csv_form = CsvForm("\t" if name.endswith(".tsv") else ",", fields or CSV_FIELDS, keep)
        return csv_form, _delimited(csv_form.header, csv_form.delimiter)
    if name.endswith((".parquet", ".arrow", ".xlsx", ".bz2", ".xz", ".zst", ".zip")):
        raise FileFormatError(
            f"{out}: this format is not written. Name the output .jsonl, .csv or .tsv, "
            "with .gz after it if you like, or .parquet."
        )
    return JsonForm(fields, keep), b""


def bad_line(bad: BadLine) -> bytes:
    """One JSON object for a line that was kept aside."""
    return to_json(bad.to_dict())


def _string(text: str) -> bytes:
    try:
        return encode_basestring(text).encode()
    except UnicodeEncodeError:
        return encode_basestring_ascii(text).encode()


def to_json(value: Mapping[str, Any]) -> bytes:
    """One line of UTF-8 JSON; lone surrogates, which UTF-8 lacks, are escaped."""
    try:
        return json.dumps(value, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:
        return json.dumps(value).encode() + b"\n"


def _delimited(values: tuple[object, ...], delimiter: str) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\n").writerow(values)
    return text.getvalue().encode("utf-8", "backslashreplace")
