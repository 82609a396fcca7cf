"""JSON Lines: one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import msgspec

from suppression_detect.files.opening import Record


def records(lines: Iterator[Record]) -> Iterator[Record]:
    """Every line but blank ones."""
    return (line for line in lines if line.problem or not (line.raw.isspace() or not line.raw))


_fast = msgspec.json.Decoder().decode


def values(raw: bytes) -> dict[str, Any]:
    """The object on a line.

    Raises:
        ValueError: There is none; the message is the reason to give.
    """
    try:
        value = _fast(raw)
        if type(value) is dict:
            return value
    except (ValueError, RecursionError):
        pass  # the standard library takes more (NaN, lone surrogates), and says what is wrong
    return _any_values(raw)


def _any_values(raw: bytes) -> dict[str, Any]:
    try:
        value = json.loads(decode(raw))
    except json.JSONDecodeError as error:
        what = error.msg.removesuffix(" at")
        raise ValueError(f"broken JSON: {what} at character {error.pos + 1}") from error
    except RecursionError as error:
        raise ValueError("the JSON is nested too deeply") from error
    if isinstance(value, list):
        raise ValueError("a JSON list, not an object; give each post its own line (jq -c '.[]')")
    if not isinstance(value, dict):
        raise ValueError(f"the JSON value {json.dumps(value):.40} is not an object with a text")
    return value


def decode(raw: bytes) -> str:
    """The characters of a record.

    Raises:
        ValueError: It is not UTF-8, or holds NUL bytes as damaged files do.
    """
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        raise ValueError(
            f"not UTF-8: byte 0x{raw[error.start]:02x} at {error.start + 1}"
        ) from error
    if "\0" in text:
        raise ValueError("it holds NUL bytes; the file may be damaged")
    return text
