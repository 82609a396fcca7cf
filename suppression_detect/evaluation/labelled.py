"""Reads posts with their right label, by whatever names a file gives both."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from os import PathLike
from typing import Any, BinaryIO, Unpack

from suppression_detect.errors import FileFormatError
from suppression_detect.files import BadLine, ReadOptions, Row, read_rows
from suppression_detect.tweet import Tweet
from suppression_detect.verdict import Label

LABEL_COLUMNS = ("label", "gold", "class", "target", "is_suppression", "y")
CATEGORY_COLUMNS = ("categories", "category")

LABEL_NAMES: Mapping[str, Label | None] = {
    "suppression": Label.SUPPRESSION,
    "1": Label.SUPPRESSION,
    "true": Label.SUPPRESSION,
    "yes": Label.SUPPRESSION,
    "clear": Label.CLEAR,
    "0": Label.CLEAR,
    "false": Label.CLEAR,
    "no": Label.CLEAR,
    "review": Label.REVIEW,
    "unsure": None,
}
"""What a file may call a label; ``None`` for a post that the labeller could not settle."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A post with its right label.

    Attributes:
        tweet: The post.
        label: ``suppression``, ``clear`` or ``review``; ``None`` if the labeller was unsure.
        categories: The right categories, where the file tells them.
        values: Everything that the file says of the post.
        file: The file that it is from, if any.
        line: The line where it starts; 0 if it is not from a file.
    """

    tweet: Tweet
    label: Label | None
    categories: tuple[str, ...] = ()
    values: Mapping[str, Any] | None = None
    file: str = ""
    line: int = 0

    def value(self, column: str) -> str | None:
        """What stands in a column of the file, if anything; ``"lang"`` and ``"region"`` always."""
        found = (self.values or {}).get(column)
        if column in ("lang", "region"):
            found = getattr(self.tweet, column)
        return None if found in (None, "") else str(found)


def read_labelled(
    source: str | PathLike[str] | BinaryIO,
    *,
    label_column: str | None = None,
    label_names: Mapping[str, str] | None = None,
    **options: Unpack[ReadOptions],
) -> Iterator[Labelled | BadLine]:
    """Read a labelled file: a post, or a bad line with the reason, for each record.

    Args:
        source: A path, ``"-"`` or a binary stream.
        label_column: The file's name for the label, if it is not a usual one.
        label_names: Other names for labels, such as ``{"hoax": "suppression"}``.
        **options: How to read, see :class:`suppression_detect.files.ReadOptions`.

    Raises:
        FileFormatError: The file is of another format, or has no column with text or label.
        OSError: The file cannot be opened.
        ValueError: Another name stands for no label.
    """
    names = label_table(label_names)
    wanted = LABEL_COLUMNS if label_column is None else (label_column,)
    column: str | None = None
    for row in read_rows(source, **options):
        if isinstance(row, BadLine):
            yield row
            continue
        column = next((name for name in wanted if name in row.values), column)
        if column is None:
            raise FileFormatError(
                f"{row.file} has no column {' or '.join(wanted)} with the label. Its columns: "
                f"{', '.join(row.values)}. Say which one it is with --label-column NAME "
                "(label_column= in Python)."
            )
        yield _labelled(row, column, names)


def from_records(
    records: Iterable[Mapping[str, Any]], *, label_column: str | None = None, **options: Any
) -> Iterator[Labelled | BadLine]:
    """Rows of a table in memory, read as the lines of a file are.

    Args:
        records: Values by column, one mapping a row.
        label_column: As for :func:`read_labelled`, like the other `options`.
        **options: The same.

    Raises:
        FileFormatError: There is no column with text or label.
    """
    lines = (json.dumps(dict(record), default=_plain).encode() + b"\n" for record in records)
    file = BytesIO(b"".join(lines))
    file.name = "table"
    options.setdefault("format", "jsonl")
    yield from read_labelled(file, label_column=label_column, **options)


def label_table(names: Mapping[str, str] | None) -> Mapping[str, Label | None]:
    """The usual names of labels and a user's own.

    Raises:
        ValueError: Another name stands for no label.
    """
    own = {str(name).strip().lower(): parse_label(label) for name, label in (names or {}).items()}
    return {**LABEL_NAMES, **own}


def parse_label(value: Any, names: Mapping[str, Label | None] = LABEL_NAMES) -> Label | None:
    """The label that a name or a 0/1 stands for; ``None`` for unsure.

    Raises:
        ValueError: The name is not known.
    """
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    name = str(value).strip().lower()
    if name not in names:
        raise ValueError(f"label {value!r} is not known: give {', '.join(names)}")
    return names[name]


def from_pairs(
    pairs: Iterable[tuple[Tweet | str, Any]], *, label_names: Mapping[str, str] | None = None
) -> Iterator[Labelled]:
    """Posts and labels that are in memory already.

    Raises:
        ValueError: A label is missing or not known.
    """
    names = label_table(label_names)
    for number, pair in enumerate(pairs, 1):
        if isinstance(pair, str | Tweet) or len(pair) != 2:
            raise ValueError(
                f"post {number} has no label: give pairs of post and label, or the labels as "
                "a second list (labels=)"
            )
        tweet, label = pair
        post = tweet if isinstance(tweet, Tweet) else Tweet(tweet)
        try:
            yield Labelled(post, parse_label(label, names))
        except ValueError as error:
            raise ValueError(f"post {number}: {error}") from None


def _plain(value: Any) -> Any:
    """A table's value as JSON has it: arrays of numpy as lists, times as ISO 8601."""
    for name in ("tolist", "isoformat"):
        if hasattr(value, name):
            return getattr(value, name)()
    return str(value)


def _labelled(row: Row, column: str, names: Mapping[str, Label | None]) -> Labelled | BadLine:
    try:
        label = parse_label(row.values.get(column), names)
    except ValueError as error:
        return row.bad(str(error))
    found = next((row.values[name] for name in CATEGORY_COLUMNS if name in row.values), None)
    return Labelled(row.tweet, label, _categories(found), row.values, row.file, row.line)


def _categories(value: Any) -> tuple[str, ...]:
    """Category names from a list, or from text with ``;``, ``|`` or ``,`` between them."""
    if isinstance(value, str) and value.startswith("["):
        with suppress(ValueError):
            value = json.loads(value)
    if isinstance(value, str):
        value = value.replace("|", ";").replace(",", ";").split(";")
    if not isinstance(value, list):
        return ()
    return tuple(str(name).strip() for name in value if str(name).strip())
