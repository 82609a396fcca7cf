"""Parquet and Arrow (Feather) files: a row is a record, numbered from 1."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from suppression_detect.errors import FileFormatError, MissingExtraError
from suppression_detect.files.opening import Record, Source

if TYPE_CHECKING:
    import pyarrow as pa

PARQUET = b"PAR1"
ARROW = b"ARROW1"

ROWS = 500
"""Rows that are made Python values together."""


def open_table(source: Source, kind: str) -> tuple[tuple[str, ...], Iterator[Record]]:
    """The names of the columns, and the rows as JSON objects.

    Raises:
        FileFormatError: The file is damaged, or cannot be read from anywhere but its start.
        MissingExtraError: pyarrow is not installed.
    """
    arrow = import_pyarrow("A Parquet or Arrow file")
    if not source.stream.seekable():
        raise FileFormatError(
            f"{source.name} cannot be a {kind} file: these are read from their end. "
            "Give the path of a file."
        )
    source.stream.seek(0)
    try:
        if kind == "parquet":
            import pyarrow.parquet as pq

            file = pq.ParquetFile(source.stream)
            names, total = tuple(file.schema_arrow.names), file.metadata.num_rows
            batches = file.iter_batches(batch_size=ROWS)
        else:
            reader = arrow.ipc.open_file(source.stream)
            names, total = tuple(reader.schema.names), None
            batches = (reader.get_batch(i) for i in range(reader.num_record_batches))
    except (arrow.ArrowException, OSError) as error:
        raise FileFormatError(f"{source.name} is no {kind} file: {error}") from error
    return names, _records(source, batches, total, (arrow.ArrowException, OSError))


def _records(
    source: Source,
    batches: Iterator[pa.RecordBatch],
    total: int | None,
    failures: tuple[type[Exception], ...],
) -> Iterator[Record]:
    number = 0
    try:
        for batch in batches:
            for start in range(0, batch.num_rows, ROWS):
                for values in batch.slice(start, ROWS).to_pylist():
                    number += 1
                    yield Record(number, json.dumps(values, default=_plain).encode())
            if source.size and total:
                source.done = source.size * number // total
    except failures as error:
        yield Record(number + 1, b"", f"the file cannot be read further: {error}")


def _plain(value: Any) -> Any:
    if isinstance(value, date | time | datetime):
        return value.isoformat()
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def import_pyarrow(what: str) -> Any:
    """The library that reads and writes such files.

    Raises:
        MissingExtraError: It is not installed.
    """
    try:
        import pyarrow
    except ImportError as error:
        raise MissingExtraError("pyarrow", "parquet", what) from error
    return pyarrow
