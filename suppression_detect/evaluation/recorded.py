"""Verdicts that are in a file already, in the place of a detector."""

from __future__ import annotations

import json
from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from suppression_detect.errors import FileFormatError
from suppression_detect.tweet import Tweet
from suppression_detect.verdict import Verdict


class Recorded:
    """Gives each tweet the verdict that an earlier run of ``score`` wrote for its id or text.

    Args:
        path: JSON Lines as ``score`` writes them.

    Raises:
        FileFormatError: A line is not such a verdict.
        OSError: The file cannot be opened.
    """

    def __init__(self, path: str | PathLike[str]) -> None:
        self.path = Path(path)
        self._by_key: dict[tuple[str, str], Verdict] = {}
        with self.path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                try:
                    data = json.loads(line)
                    verdict = Verdict.from_dict(data)
                except (ValueError, KeyError, TypeError, AttributeError) as error:
                    raise FileFormatError(
                        f"{self.path}:{number} is not a verdict as score writes it ({error})"
                    ) from error
                for key in _keys(data):
                    self._by_key[key] = verdict

    def classify(self, tweet: Tweet | str) -> Verdict:
        """The verdict on record.

        Raises:
            ValueError: There is none for this tweet.
        """
        tweet = Tweet(tweet) if isinstance(tweet, str) else tweet
        for key in _keys({"id": tweet.id, "text": tweet.text}):
            if key in self._by_key:
                return self._by_key[key]
        raise ValueError(f"{self.path.name} has no verdict for this tweet (id {tweet.id!r})")


def _keys(data: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(name, str(data[name])) for name in ("id", "text") if data.get(name) is not None]
