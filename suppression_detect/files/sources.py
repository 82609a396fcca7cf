"""Which files are meant: paths, folders and patterns such as ``tweets/2018-*.jsonl.gz``."""

from __future__ import annotations

import glob
from collections.abc import Iterable
from os import PathLike
from pathlib import Path
from typing import BinaryIO

from suppression_detect.files.opening import COMPRESSED_SUFFIXES
from suppression_detect.files.reader import SUFFIXES

Place = str | PathLike[str] | BinaryIO

OWN_SUFFIXES = (".errors.jsonl", ".part", ".progress.json")
"""How files end that a run writes beside its output."""


def find_sources(
    sources: Iterable[Place] | Place, *, leave_out: Iterable[Place | None] = ()
) -> list[Place]:
    """The files that are meant, in the order given; those of a folder or pattern by name.

    A folder stands for the tweet files in it and its subfolders, known by their suffix. What is
    hidden, or was written beside an output, is left out there.

    Args:
        sources: Paths, folders, patterns (``*``, ``?``, ``[…]``, ``**`` for folders), ``"-"``, or
            binary streams.
        leave_out: Outputs, which may lie in a folder without being meant.

    Raises:
        FileNotFoundError: There is no such file, or none in a folder or like a pattern.
    """
    if isinstance(sources, str | PathLike) or hasattr(sources, "read"):
        sources = [sources]  # type: ignore[list-item]
    outputs = {Path(out).resolve() for out in leave_out if isinstance(out, str | PathLike)}
    found: list[Place] = []
    for source in sources:
        if not isinstance(source, str | PathLike) or source == "-":
            found.append(source)
        elif (path := Path(source)).is_dir():
            files = [f for f in path.rglob("*") if _is_meant(f.relative_to(path), f, outputs)]
            if not files:
                raise FileNotFoundError(
                    f"{source} holds no tweet files. Those known by their names end in "
                    f"{', '.join(SUFFIXES)}, with {', '.join(COMPRESSED_SUFFIXES)} or without."
                )
            found += map(str, sorted(files))
        elif glob.has_magic(str(source)) and not path.exists():
            named = glob.glob(str(source), recursive=True)  # noqa: PTH207  (may be absolute)
            matches = map(Path, named)
            files = [f for f in matches if f.is_file() and not _is_own(f, outputs)]
            if not files:
                raise FileNotFoundError(f"no file is named like {source}")
            found += map(str, sorted(files))
        else:
            found.append(source)
    return found


def _is_meant(inside: Path, path: Path, outputs: set[Path]) -> bool:
    name = path.name.lower()
    for suffix in COMPRESSED_SUFFIXES:
        name = name.removesuffix(suffix)
    return (
        name.endswith(SUFFIXES)
        and not any(part.startswith(".") for part in inside.parts)
        and path.is_file()
        and not _is_own(path, outputs)
    )


def _is_own(path: Path, outputs: set[Path]) -> bool:
    return path.name.endswith(OWN_SUFFIXES) or path.resolve() in outputs
