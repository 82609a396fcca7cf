"""Opens a tweet file, plain or compressed, a path or a stream, and cuts it into lines."""

from __future__ import annotations

import bz2
import lzma
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from os import PathLike
from pathlib import Path
from typing import BinaryIO, NamedTuple, Protocol

from suppression_detect.errors import FileFormatError, MissingExtraError

BLOCK = 1 << 18
"""Bytes read at a time; also the most that one step of decompression gives (zstd: 32 MB)."""

STEP = 1 << 13
"""Bytes that bzip2 and xz give at a time: so much is lost, at most, before damaged data."""

LONGEST_LOOK = 1 << 20
"""Bytes of a file's first line that are looked at."""

_BOM = b"\xef\xbb\xbf"
_OTHERS = (
    (b"PK\x03\x04", "a zip archive or an Excel workbook", "Unpack it, or save it as CSV UTF-8"),
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


class Damaged(Exception):  # noqa: N818  (a reader makes it a record with a problem)
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


def lines(blocks: Iterator[bytes]) -> Iterator[Record]:
    """Cut the blocks of a file at line feeds.

    A file that cannot be read to its end gives, as its last record, one with a ``problem`` and
    the bytes of the line it broke off in.
    """
    number = 0
    parts: list[bytes] = []
    try:
        for block in blocks:
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
    except Damaged as error:
        yield Record(number + 1, b"".join(parts), str(error))
        return
    if any(parts):
        yield Record(number + 1, b"".join(parts))


def plain_blocks(source: Source) -> Iterator[bytes]:
    """The bytes of a file, decompressed, without a byte order mark.

    Raises:
        Damaged: It cannot be read to its end; all before the break has been given.
        FileFormatError: The first bytes are those of a format that is not read.
        MissingExtraError: It is compressed by Zstandard, and the library for that is missing.
    """
    head, rest = with_head(_blocks(source))
    for magic, decompress in _COMPRESSIONS:
        if head.startswith(magic):
            head, rest = with_head(decompress(chain([head], rest)))
            break
    for magic, kind, cure in _OTHERS:
        if head.startswith(magic):
            raise FileFormatError(f"{source.name} is {kind}, which is not read. {cure}.")
    yield head.removeprefix(_BOM)
    yield from rest


def first_line(blocks: Iterator[bytes]) -> tuple[bytes, str | None, Iterator[bytes]]:
    """The first line with anything on it, why it breaks off if it does, and all blocks again.

    Of a line that is longer than :data:`LONGEST_LOOK` only the start is given: a whole document may
    stand on one.
    """
    seen: list[bytes] = []
    line = bytearray()
    try:
        for block in blocks:
            seen.append(block)
            start = len(line)
            line += block
            if not start:
                line = line.lstrip()
            if (end := line.find(b"\n", start)) >= 0 and line:
                return bytes(line[:end]), None, chain(seen, blocks)
            if len(line) > LONGEST_LOOK:
                return bytes(line), None, chain(seen, blocks)
    except Damaged as error:
        return bytes(line), str(error), chain(seen, _raising(error))
    return bytes(line), None, iter(seen)


def with_line_feeds(first: bytes, blocks: Iterator[bytes]) -> tuple[bytes, Iterator[bytes]]:
    """The first line and the blocks of a file whose lines may end in ``\\r`` alone (old Macs)."""
    line, _, more = first.partition(b"\r")
    if not more.strip() or line.count(b'"') % 2:  # a line feed follows, or a quote goes on
        return first, blocks
    return line, (block.replace(b"\r", b"\n") for block in blocks)


def with_head(blocks: Iterator[bytes]) -> tuple[bytes, Iterator[bytes]]:
    """Enough first bytes to know a format by (a pipe may give them singly), and what follows."""
    head = b""
    try:
        while len(head) < 8 and (block := next(blocks, b"")):
            head += block
    except Damaged as error:
        return head, _raising(error)
    return head, blocks


def _raising(error: Damaged) -> Iterator[bytes]:
    yield b""
    raise error


def _blocks(source: Source) -> Iterator[bytes]:
    read = getattr(source.stream, "read1", source.stream.read)
    while True:
        try:
            block = read(BLOCK)
        except (OSError, EOFError, zlib.error) as error:
            raise Damaged(f"the file cannot be read further: {error}") from error
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
                raise Damaged(f"the gzip data is damaged here ({error})") from error
            if plain:
                yield plain
            data = member.unused_data if member.eof else member.unconsumed_tail
    if not member.eof:
        if plain := member.flush():
            yield plain
        raise Damaged("the gzip data ends early: the file is cut off here")


def _up_to_break(member: zlib._Decompress, data: bytes) -> bytes:
    plain = []
    try:
        for i in range(len(data)):
            plain.append(member.decompress(data[i : i + 1]))
    except zlib.error:
        pass
    return b"".join(plain)


class _Decompressor(Protocol):
    """What the decompressors of the standard library have in common."""

    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...


def _unpacking(
    make: Callable[[], _Decompressor], kind: str
) -> Callable[[Iterator[bytes]], Iterator[bytes]]:
    def unpack(blocks: Iterator[bytes]) -> Iterator[bytes]:
        """Decompress members one after another."""
        member = make()
        for block in blocks:
            data = block
            while data or not (member.eof or member.needs_input):
                if member.eof:
                    if not (data := data.lstrip(b"\0")):
                        break
                    member = make()
                try:
                    plain = member.decompress(data, STEP)
                except (OSError, EOFError, lzma.LZMAError) as error:
                    raise Damaged(f"the {kind} data is damaged here ({error})") from error
                if plain:
                    yield plain
                data = member.unused_data if member.eof else b""
        if not member.eof:
            raise Damaged(f"the {kind} data ends early: the file is cut off here")

    return unpack


def _unzstd(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """Decompress frames one after another."""
    try:
        import zstandard
    except ImportError as error:
        raise MissingExtraError("zstandard", "zstd", "A file compressed by Zstandard") from error
    # Archives of whole platforms are packed with windows of 2 GB (zstd --long=31).
    zstd = zstandard.ZstdDecompressor(max_window_size=1 << 31)
    frame = zstd.decompressobj()
    for block in blocks:
        for start in range(0, len(block), 1 << 10):  # small, as what it gives has no limit
            data = block[start : start + (1 << 10)]
            while data:
                if frame.eof:
                    frame = zstd.decompressobj()
                try:
                    plain = frame.decompress(data)
                except zstandard.ZstdError as error:
                    raise Damaged(f"the Zstandard data is damaged here ({error})") from error
                if plain:
                    yield plain
                data = frame.unused_data if frame.eof else b""
    if not frame.eof:
        raise Damaged("the Zstandard data ends early: the file is cut off here")


_COMPRESSIONS = (
    (b"\x1f\x8b\x08", _gunzip),
    (b"BZh", _unpacking(bz2.BZ2Decompressor, "bzip2")),
    (b"\xfd7zXZ\0", _unpacking(lzma.LZMADecompressor, "xz")),
    (b"\x28\xb5\x2f\xfd", _unzstd),
)
"""The first bytes of each, and what decompresses it."""

COMPRESSED_SUFFIXES = (".gz", ".bz2", ".xz", ".zst")
