"""Verdicts that are in a file already, in the place of a detector."""

from __future__ import annotations

from collections.abc import Iterator
from os import PathLike
from pathlib import Path
from typing import Any

from suppression_detect.errors import FileFormatError
from suppression_detect.evaluation.labelled import Labelled
from suppression_detect.files import BadLine
from suppression_detect.files.scored import read_verdicts
from suppression_detect.tweet import Tweet
from suppression_detect.verdict import Verdict


class Recorded:
    """Gives each tweet the verdict that an earlier run of ``score`` wrote for it.

    A tweet is found by its id, by its text where the file holds texts, or by the name and line of
    the file it is from.

    Args:
        path: JSON Lines as ``score`` writes them, plain or compressed.

    Raises:
        FileFormatError: A line is not such a verdict.
        OSError: The file cannot be opened.
    """

    def __init__(self, path: str | PathLike[str]) -> None:
        self.path = Path(path)
        self._by_key: dict[tuple[str, ...], Verdict] = {}
        for found in read_verdicts(self.path):
            if isinstance(found, BadLine):
                raise FileFormatError(
                    f"{self.path}:{found.line} is not a verdict as score writes it "
                    f"({found.reason}). Give a file that suppression-detect score has written "
                    "(-o scored.jsonl)."
                )
            _, _, data, verdict = found
            keys = _keys(data.get("id"), data.get("text"), data.get("file"), data.get("line"))
            self._by_key.update(dict.fromkeys(keys, verdict))

    def classify(self, tweet: Tweet | str) -> Verdict:
        """The verdict on record for a tweet with this id or text.

        Raises:
            ValueError: There is none, or it was given to another text.
        """
        return self.recall(Labelled(Tweet(tweet) if isinstance(tweet, str) else tweet, None))

    def recall(self, post: Labelled) -> Verdict:
        """The verdict on record for a post.

        Raises:
            ValueError: There is none, or it was given to another text.
        """
        tweet = post.tweet
        for key in _keys(tweet.id, tweet.text, post.file, post.line):
            if key in self._by_key:
                verdict = self._by_key[key]
                if any(tweet.text[f.start : f.end] != f.quote for f in verdict.findings):
                    raise ValueError(
                        f"the verdict in {self.path.name} is on another text: its quotes are not "
                        "in this one"
                    )
                return verdict
        raise ValueError(f"{self.path.name} has no verdict for this tweet (id {tweet.id!r})")


def _keys(tweet_id: Any, text: Any, file: Any, line: Any) -> Iterator[tuple[str, ...]]:
    if tweet_id is not None:
        yield "id", str(tweet_id)
    if text is not None:
        yield "text", str(text)
    if file and line:
        yield "place", Path(str(file)).name, str(line)
