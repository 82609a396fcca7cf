"""Opens a tweet file, plain or gzip, a path or a stream, and cuts it into numbered lines."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from os import PathLike
from pathlib import Path
from typing import BinaryIO, NamedTuple

from suppression_detect.errors import FileFormatError

BLOCK = 1 << 18
"""Bytes read at a time; also the most that one step of decompression gives."""

_GZIP = b"\x1f\x8b\x08"
_BOM = b"\xef\xbb\xbf"
_OTHERS = (
    (b"BZh", "compressed by bzip2", "Decompress it first (bunzip2)"),
    (b"\xfd7zXZ", "compressed by xz", "Decompress it first (unxz)"),
    (b"\x28\xb5\x2f\xfd", "compressed by Zstandard", "Decompress it first (unzstd)"),
    (b"PK\x03\x04", "a zip archive or an Excel workbook", "Unpack it, or save it as CSV UTF-8"),
    (b"PAR1", "a Parquet file", "Save it as CSV or JSON Lines"),
    (b"\xff\xfe", "UTF-16", "Save it as UTF-8 (iconv -f UTF-16 -t UTF-8)"),
    (b"\xfe\xff", "UTF-16", "Save it as UTF-8 (iconv -f UTF-16 -t UTF-8)"),
)


class Record(NamedTuple):
    """One entry of a file as it stands there, not yet understood.

    Attributes:
        line: The physical line where it starts, from 1.
        raw: Its bytes, without the last line feed.
        problem: Why it cannot be understood, where the file itself is broken there.
    """

    line: int
    raw: bytes
    problem: str | None = None


@dataclass(slots=True)
class Source:
    """An open file and how far it has been read.

    Attributes:
        name: The path, or what to call a stream.
        stream: Gives bytes.
        size: Bytes in the file, where known.
        done: Bytes read so far.
    """

    name: str
    stream: BinaryIO
    size: int | None = None
    done: int = 0


class _Damaged(Exception):  # noqa: N818  (never leaves this module)
    """Reading cannot go on; all that could be read has been given."""


@contextmanager
def open_source(source: str | PathLike[str] | BinaryIO) -> Iterator[Source]:
    """Open a path, take a binary stream as it is, or read stdin for ``"-"``.

    Raises:
        OSError: The file cannot be opened.
        TypeError: ``source`` is a stream of text, or neither path nor stream.
    """
    if source == "-":
        yield Source("standard input", sys.stdin.buffer)
    elif isinstance(source, str | PathLike):
        path = Path(source)
        with path.open("rb", buffering=0) as stream:
            size = path.stat().st_size if path.is_file() else None
            yield Source(str(source), stream, size)
    elif hasattr(source, "read"):
        name = getattr(source, "name", None)
        yield Source(name if isinstance(name, str) else "the stream", source)
    else:
        raise TypeError(
            f"source must be a path or a binary stream, not {type(source).__name__}. "
            "Give a path, '-' for standard input, or a file opened with mode 'rb'."
        )


def lines(source: Source) -> Iterator[Record]:
    """Cut the file at line feeds.

    A file that cannot be read to its end gives, as its last record, one with a ``problem`` and
    the bytes of the line it broke off in.

    Raises:
        FileFormatError: The first bytes are those of a format that is not read.
    """
    number = 0
    parts: list[bytes] = []
    try:
        for block in _plain_blocks(source):
            first, *rest = block.split(b"\n")
            parts.append(first)
            if not rest:
                continue
            number += 1
            yield Record(number, b"".join(parts))
            parts = [rest.pop()]
            for raw in rest:
                number += 1
                yield Record(number, raw)
    except _Damaged as error:
        yield Record(number + 1, b"".join(parts), str(error))
        return
    if any(parts):
        yield Record(number + 1, b"".join(parts))


def _plain_blocks(source: Source) -> Iterator[bytes]:
    head, rest = _with_head(_blocks(source))
    if head.startswith(_GZIP):
        head, rest = _with_head(_gunzip(chain([head], rest)))
    for magic, kind, cure in _OTHERS:
        if head.startswith(magic):
            raise FileFormatError(f"{source.name} is {kind}, which is not read. {cure}.")
    yield head.removeprefix(_BOM)
    yield from rest


def _with_head(blocks: Iterator[bytes]) -> tuple[bytes, Iterator[bytes]]:
    """Enough first bytes to know a format by (a pipe may give them singly), and what follows."""
    head = b""
    try:
        while len(head) < 8 and (block := next(blocks, b"")):
            head += block
    except _Damaged as error:
        return head, _raising(error)
    return head, blocks


def _raising(error: _Damaged) -> Iterator[bytes]:
    yield b""
    raise error


def _blocks(source: Source) -> Iterator[bytes]:
    read = getattr(source.stream, "read1", source.stream.read)
    while True:
        try:
            block = read(BLOCK)
        except (OSError, EOFError, zlib.error) as error:
            raise _Damaged(f"the file cannot be read further: {error}") from error
        if not block:
            return
        if not isinstance(block, bytes):
            raise TypeError(
                f"{source.name} gives {type(block).__name__}, not bytes. Open it with mode 'rb', "
                "or pass the path."
            )
        source.done += len(block)
        yield block


def _gunzip(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """Decompress members one after another, and give every byte before a break."""
    member = zlib.decompressobj(wbits=31)
    for block in blocks:
        data = block
        while data:
            if member.eof:
                data = data.lstrip(b"\0")  # padding between or after members is allowed
                if not data:
                    break
                member = zlib.decompressobj(wbits=31)
            before = member.copy()
            try:
                plain = member.decompress(data, BLOCK)
            except zlib.error as error:
                yield _up_to_break(before, data)
                raise _Damaged(f"the gzip data is damaged here ({error})") from error
            if plain:
                yield plain
            data = member.unused_data if member.eof else member.unconsumed_tail
    if not member.eof:
        if plain := member.flush():
            yield plain
        raise _Damaged("the gzip data ends early: the file is cut off here")


def _up_to_break(member: zlib._Decompress, data: bytes) -> bytes:
    plain = []
    try:
        for i in range(len(data)):
            plain.append(member.decompress(data[i : i + 1]))
    except zlib.error:
        pass
    return b"".join(plain)
