"""Outputs that a kill at any moment cannot spoil: they can be cut back to the last checkpoint.

A file is written under the name ``<name>.part`` and has its own name only when all is written.
"""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from os import PathLike
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, BinaryIO, Protocol, cast

from suppression_detect.errors import ResumeError
from suppression_detect.files.tables import import_pyarrow
from suppression_detect.files.writer import Form, ParquetForm

PART = ".part"
ROWS = 10_000
"""Rows of a Parquet file that are written together."""


class Output(Protocol):
    """Where blocks of bytes go."""

    def begin(self, length: int = 0) -> None:
        """Open it, and cut it back to so many bytes."""

    def write(self, block: bytes) -> None:
        """Add a block; it is kept or cut off as a whole."""

    def end(self) -> None:
        """All is written."""

    def sync(self) -> int:
        """Make sure that all is on the disk, and tell how many bytes that are."""

    def reading(self) -> AbstractContextManager[BinaryIO]:
        """What has been written, to be read."""

    def finish(self, length: int) -> None:
        """Give the output, which is so long, its name; may be done twice."""

    def close(self) -> None:
        """Let go of it as it is."""


class StreamOutput:
    """A stream, a pipe or a device: it cannot be cut back, and so gets everything at once."""

    def __init__(self, target: str | PathLike[str] | BinaryIO | None) -> None:
        self.target = target
        self.stream: BinaryIO | None = None

    def begin(self, length: int = 0) -> None:  # noqa: ARG002
        """Open it."""
        target = self.target
        self.stream = open(target, "wb") if isinstance(target, str | PathLike) else target  # noqa: PTH123, SIM115

    def write(self, block: bytes) -> None:
        """Add a block."""
        if self.stream is not None and block:
            self.stream.write(block)

    def end(self) -> None:
        """Hand on what is buffered."""
        self.sync()

    def sync(self) -> int:
        """Hand on what is buffered."""
        if self.stream is not None:
            self.stream.flush()
        return 0

    def reading(self) -> AbstractContextManager[BinaryIO]:
        """The stream itself, which must be one that can be read."""
        assert self.stream is not None
        return nullcontext(self.stream)

    def finish(self, length: int) -> None:  # noqa: ARG002
        """Close what was opened here."""
        self.close()

    def close(self) -> None:
        """Close what was opened here."""
        if self.stream is not None and self.stream is not self.target:
            self.stream.close()
        self.stream = None


class TemporaryOutput(StreamOutput):
    """A file without a name, gone as soon as it is closed."""

    def __init__(self) -> None:
        super().__init__(None)

    def begin(self, length: int = 0) -> None:  # noqa: ARG002
        """Open it."""
        self.stream = cast("BinaryIO", TemporaryFile())  # noqa: SIM115  (closed by close)


class FileOutput:
    """A file, plain or gzip; of gzip every block is a member, so that it can be cut anywhere.

    Args:
        path: Its name in the end.
        needed: Whether there is to be a file if nothing is written.
    """

    def __init__(self, path: str | PathLike[str], *, needed: bool = True) -> None:
        self.path = Path(path)
        self.part = part_of(path)
        self.needed = needed
        self.packed = self.path.suffix.lower() == ".gz"
        self.stream: BinaryIO | None = None

    def begin(self, length: int = 0) -> None:
        """Open the part, and cut it back to so many bytes.

        Raises:
            OSError: It cannot be written.
            ResumeError: It is shorter.
        """
        if not length:
            self.part.unlink(missing_ok=True)
            if self.needed:
                self.stream = self.part.open("wb")
            return
        size = self.part.stat().st_size if self.part.exists() else 0
        if size < length:
            raise ResumeError(
                f"{self.part} has {size:,} bytes, and {length:,} were written. "
                "It cannot be completed; begin anew with --force (force=True in Python)."
            )
        self.stream = self.part.open("r+b")
        self.stream.truncate(length)
        self.stream.seek(length)

    def write(self, block: bytes) -> None:
        """Add a block."""
        if not block:
            return
        if self.stream is None:
            self.stream = self.part.open("wb")
        self.stream.write(gzip.compress(block, 6, mtime=0) if self.packed else block)

    def sync(self) -> int:
        """Make sure that all is on the disk."""
        if self.stream is None:
            return 0
        self.stream.flush()
        os.fsync(self.stream.fileno())
        return self.stream.tell()

    def end(self) -> None:
        """All is written; to be called before the last :meth:`sync`."""
        if self.packed and self.stream is not None and self.stream.tell() == 0:
            self.stream.write(gzip.compress(b"", 6, mtime=0))

    def reading(self) -> AbstractContextManager[BinaryIO]:
        """The part, as it stands on the disk."""
        self.sync()
        return self.part.open("rb")

    def finish(self, length: int) -> None:
        """Give the file, which is so long, its name; take away an old one if it is not needed."""
        self.close()
        if self.part.exists():
            self.name()
        elif not self.needed and not length:
            self.path.unlink(missing_ok=True)

    def name(self) -> None:
        """Turn the whole part into the file."""
        self.part.replace(self.path)

    def close(self) -> None:
        """Let go of the part as it is."""
        if self.stream is not None:
            self.stream.close()
            self.stream = None


class ParquetOutput(FileOutput):
    """A Parquet file. Its part holds a JSON list a row, and becomes columns when it is whole."""

    def __init__(self, path: str | PathLike[str], form: ParquetForm) -> None:
        super().__init__(path)
        self.form = form

    def name(self) -> None:
        """Turn the whole part into the file."""
        import_pyarrow("A Parquet output")
        import pyarrow as pa
        import pyarrow.parquet as pq

        schema = self.form.schema()
        new = self.path.with_name(f"{self.path.name}.columns{PART}")
        with pq.ParquetWriter(new, schema) as file:
            for rows in self._rows():
                columns = [list(column) for column in zip(*rows, strict=True)]
                try:
                    table = pa.table(columns, schema=schema)
                except UnicodeEncodeError:  # lone surrogates, which UTF-8 lacks, are escaped
                    table = pa.table(_escaped(columns), schema=schema)
                file.write_table(table)
        new.replace(self.path)
        self.part.unlink()

    def _rows(self) -> Iterator[list[Any]]:
        rows = []
        with self.part.open("rb") as lines:
            for line in lines:
                rows.append(json.loads(line))
                if len(rows) == ROWS:
                    yield rows
                    rows = []
        if rows:
            yield rows


def _escaped(value: Any) -> Any:
    if isinstance(value, list):
        return [_escaped(one) for one in value]
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value


def output(out: str | PathLike[str] | BinaryIO | None, form: Form | None) -> Output:
    """Where verdicts go; not yet open."""
    if not isinstance(out, str | PathLike) or not is_plain_file(out):
        return StreamOutput(out)
    return ParquetOutput(out, form) if isinstance(form, ParquetForm) else FileOutput(out)


def errors_output(errors: str | PathLike[str] | BinaryIO | None) -> Output:
    """Where lines that are kept aside go; a file is made only if there are any."""
    if not isinstance(errors, str | PathLike) or not is_plain_file(errors):
        return StreamOutput(errors)
    return FileOutput(errors, needed=False)


def part_of(path: str | PathLike[str]) -> Path:
    """The name of a file while it is written."""
    path = Path(path)
    return path.with_name(path.name + PART)


def is_plain_file(path: str | PathLike[str]) -> bool:
    """Whether a path is, or will be, a file that can be cut back."""
    path = Path(path)
    return path.is_file() or not path.exists()


def check_output(out: str | PathLike[str], *, force: bool) -> None:
    """Refuse what cannot be written, and to write over a file.

    Raises:
        FileExistsError: There is one, and ``force`` is not set.
        FileNotFoundError: Its folder is not there.
        IsADirectoryError: It is a folder.
        ValueError: It is ``"-"``, which would be a file of that name.
    """
    path = Path(out)
    if str(out) == "-":
        raise ValueError("'-' is not the name of an output. Name a file.")
    if path.is_dir():
        raise IsADirectoryError(f"{out} is a folder. Name a file in it.")
    if not path.parent.is_dir():
        raise FileNotFoundError(f"{out} cannot be written: there is no folder {path.parent}.")
    if path.is_file() and not force:
        raise FileExistsError(
            f"{out} exists already. Choose another name, or replace it with --force "
            "(force=True in Python)."
        )


def check_apart(outputs: Iterable[object], inputs: Iterable[object]) -> None:
    """Refuse an output that is an input too, or a second one of the same name.

    Args:
        outputs: Paths are looked at, and nothing else.
        inputs: The same.

    Raises:
        ValueError: Two are one file.
    """
    read = {Path(place).resolve() for place in inputs if isinstance(place, str | PathLike)}
    written: set[Path] = set()
    for out in outputs:
        if not isinstance(out, str | PathLike) or not is_plain_file(out):
            continue
        path = Path(out).resolve()
        if path in read:
            raise ValueError(f"{out} is an input too. Give the output another name.")
        if path in written:
            raise ValueError(f"{out} is named for two outputs. Give each a name of its own.")
        written.add(path)


def write_durably(path: Path, data: bytes) -> None:
    """Put a file in place whole or not at all, whatever happens meanwhile.

    What is no plain file (``/dev/stderr``, a pipe) is written to directly.
    """
    if not is_plain_file(path):
        path.write_bytes(data)
        return
    part = part_of(path)
    try:
        with part.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError:
        part.unlink(missing_ok=True)
        raise
    part.replace(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
