"""Writes verdicts: one JSON line or CSV row a tweet; a finished file appears at once, or not."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import Any, BinaryIO, cast

from suppression_detect.errors import FileFormatError
from suppression_detect.files.row import BadLine, Row
from suppression_detect.verdict import Verdict

Form = Callable[[Row, Verdict], bytes]

CSV_HEADER = (
    "file",
    "line",
    "id",
    "label",
    "score",
    "categories",
    "rules",
    "quotes",
    "because",
    "election",
    "election_day",
)


def form_for(out: str | PathLike[str] | None) -> tuple[Form, bytes]:
    """How a verdict is written to a file of this name, and what stands at the file's start.

    Raises:
        FileFormatError: The name ends like a format that is not written.
    """
    name = "" if out is None else str(out).lower().removesuffix(".gz")
    if name.endswith((".csv", ".tsv")):
        form = tsv_row if name.endswith(".tsv") else csv_row
        return form, _delimited(CSV_HEADER, "\t" if form is tsv_row else ",")
    if name.endswith((".parquet", ".arrow", ".xlsx", ".bz2", ".xz", ".zst", ".zip")):
        raise FileFormatError(
            f"{out}: this format is not written. Name the output .jsonl, .csv or .tsv, "
            "with .gz after it if you like."
        )
    return json_line, b""


def json_line(row: Row, verdict: Verdict) -> bytes:
    """One JSON object; ``file`` and ``line`` stand in where the tweet has no id."""
    place = {"id": row.tweet.id} if row.tweet.id else {"file": row.file, "line": row.line}
    return to_json({**place, **verdict.to_dict()})


def csv_row(row: Row, verdict: Verdict, delimiter: str = ",") -> bytes:
    """One CSV row: what :data:`CSV_HEADER` names, lists joined by ``;``."""
    put_forward = [finding for finding in verdict.findings if finding.put_forward]
    election = verdict.election
    return _delimited(
        (
            row.file,
            row.line,
            row.tweet.id or "",
            verdict.label,
            verdict.score,
            ";".join(verdict.categories),
            ";".join(dict.fromkeys(finding.rule for finding in put_forward)),
            " … ".join(finding.quote for finding in put_forward),
            " ".join(verdict.because),
            election.name if election else "",
            election.day if election else "",
        ),
        delimiter,
    )


def tsv_row(row: Row, verdict: Verdict) -> bytes:
    """The same, with tabs between."""
    return csv_row(row, verdict, "\t")


def bad_line(bad: BadLine) -> bytes:
    """One JSON object for a line that was kept aside."""
    return to_json(bad.to_dict())


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


def check_output(out: str | PathLike[str], *, force: bool) -> None:
    """Refuse to write over a file.

    Raises:
        FileExistsError: There is one, and ``force`` is not set.
    """
    path = Path(out)
    if path.is_dir():
        raise IsADirectoryError(f"{out} is a folder. Name a file in it.")
    if path.is_file() and not force:
        raise FileExistsError(
            f"{out} exists already. Choose another name, or replace it with --force "
            "(force=True in Python)."
        )


@contextmanager
def writing(out: str | PathLike[str]) -> Iterator[BinaryIO]:
    """Open an output; it has its name only when all is written.

    Until then it is called ``<name>.part``, which stays behind if the run is interrupted and goes
    if it fails. Names that are no plain files (``/dev/null``, a pipe) are written to directly.
    """
    path = Path(out)
    if path.exists() and not path.is_file():
        with path.open("wb") as stream:
            yield stream
        return
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as stream:
            if path.suffix.lower() == ".gz":
                with gzip.GzipFile("", "wb", 6, stream, mtime=0) as packed:
                    yield cast("BinaryIO", packed)
            else:
                yield stream
    except Exception:
        part.unlink(missing_ok=True)
        raise
    part.replace(path)
