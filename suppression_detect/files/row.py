"""What a record becomes: a row with its tweet, or a bad line with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from suppression_detect.tweet import Tweet


@dataclass(slots=True)  # frozen ones take twice as long to make, and a stream has millions
class Row:
    """A tweet and where it stood; not changed after it is made.

    Attributes:
        tweet: The tweet.
        file: The file's path, or what to call a stream.
        line: The physical line where it starts, from 1.
        values: Everything that the record holds, by the file's own names.
        raw: The record's bytes.
    """

    tweet: Tweet
    file: str
    line: int
    values: Mapping[str, Any]
    raw: bytes

    def bad(self, reason: str) -> BadLine:
        """The same record, kept aside after all."""
        return BadLine(self.file, self.line, reason, as_text(self.raw))


@dataclass(frozen=True, slots=True)
class BadLine:
    """A record that is not a tweet, kept aside.

    Attributes:
        file: The file's name.
        line: The physical line where it starts, from 1.
        reason: Why it is not a tweet, as a sentence.
        raw: What stands there. Bytes that are not UTF-8 are held as lone surrogates, so that
            ``raw.encode("utf-8", "surrogateescape")`` gives back every byte.
    """

    file: str
    line: int
    reason: str
    raw: str

    def to_dict(self) -> dict[str, Any]:
        """The bad line as JSON-ready values."""
        return {"file": self.file, "line": self.line, "reason": self.reason, "raw": self.raw}


def as_text(raw: bytes) -> str:
    """Bytes as text, with nothing lost."""
    return raw.decode("utf-8", "surrogateescape")


def why_not_judged(error: Exception) -> str:
    """The reason to give for a tweet that has no verdict."""
    if isinstance(error, ValueError):  # a value that the detector does not accept
        return str(error)
    return f"scoring failed with {type(error).__name__}: {error}"  # a mistake in the code
