"""Posts with their verdicts, read back from scored files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from os import PathLike
from typing import Any, BinaryIO, Unpack

from suppression_detect.errors import FileFormatError
from suppression_detect.files import BadLine, ReadOptions, read_rows
from suppression_detect.files.reader import tweet_in
from suppression_detect.files.row import as_text
from suppression_detect.files.scored import Entry, read_verdicts
from suppression_detect.tweet import Tweet
from suppression_detect.verdict import FLAGGED, Verdict

Place = str | PathLike[str] | BinaryIO


@dataclass(frozen=True, slots=True)
class Post:
    """A tweet and what was said of it.

    Attributes:
        tweet: The tweet.
        verdict: Its verdict.
        place: File and line, to find it again.
        gold: Its right label, where one is known.
    """

    tweet: Tweet
    verdict: Verdict
    place: str = ""
    gold: str | None = None


@dataclass(frozen=True, slots=True)
class Scored:
    """What stands in a scored file.

    Attributes:
        posts: The posts called suppression or sent to review, in order.
        labels: Posts by label, all of them.
        malformed: Lines that hold no verdict, or another text than the one that was scored.
    """

    posts: tuple[Post, ...]
    labels: Mapping[str, int]
    malformed: tuple[BadLine, ...] = ()


@dataclass(slots=True)
class _Reading:
    posts: list[Post] = field(default_factory=list)
    labels: Counter[str] = field(default_factory=Counter)
    malformed: list[BadLine] = field(default_factory=list)
    raw: list[tuple[str, int, bytes]] = field(default_factory=list)
    waiting: dict[object, list[int]] = field(default_factory=dict)


def read_scored(
    scored: Iterable[Place], *, tweets: Iterable[Place] = (), **options: Unpack[ReadOptions]
) -> Scored:
    """Read what ``suppression-detect score`` wrote as JSON Lines.

    Args:
        scored: Scored files, plain or gzip.
        tweets: The files that were scored; needed if the scored ones do not hold the texts.
            Tweets are found by id, or by file and line where they have none.
        **options: How to read ``tweets``, see :class:`suppression_detect.files.ReadOptions`.

    Raises:
        FileFormatError: A file is of another format, or there is no text to be had.
        OSError: A file cannot be opened.
        ValueError: An option has a wrong value.
    """
    reading = _Reading()
    for source in scored:
        _read_verdicts(source, reading)
    for source in tweets:
        for row in read_rows(source, **options):
            if not isinstance(row, BadLine):
                for key in (row.tweet.id, (row.file, row.line)):
                    for index in reading.waiting.pop(key, ()):
                        _give_text(reading, index, row.tweet)
    without = sum(map(len, reading.waiting.values()))
    if without:
        raise FileFormatError(_WITHOUT_TEXT.format(without=without, flagged=len(reading.posts)))
    bad = {index for index, post in enumerate(reading.posts) if not _holds_quotes(post)}
    for index in sorted(bad):
        file, line, raw = reading.raw[index]
        reason = "the text is not the one that was scored: the quotes are not in it"
        reading.malformed.append(BadLine(file, line, reason, as_text(raw)))
    return Scored(
        tuple(post for index, post in enumerate(reading.posts) if index not in bad),
        dict(reading.labels),
        tuple(reading.malformed),
    )


_WITHOUT_TEXT = (
    "{without:,} of {flagged:,} flagged posts come without their text, which a report shows. "
    "Name the tweet files that were scored with --tweets FILE (tweets=[...] in Python), or score "
    "them with --keep all, which writes texts and times beside the verdicts."
)


def _read_verdicts(source: Place, reading: _Reading) -> None:
    none_yet = True
    for found in map(_understood, read_verdicts(source)):
        if isinstance(found, BadLine):
            reading.malformed.append(found)
            if none_yet and len(reading.malformed) > 100:
                break
            continue
        none_yet = False
        tweet, (name, record, values, verdict) = found
        reading.labels[str(verdict.label)] += 1
        if verdict.label in FLAGGED:
            _keep(reading, Post(tweet, verdict, f"{name}:{record.line}"), values)
            reading.raw.append((name, record.line, record.raw))
    if none_yet and reading.malformed:
        first = reading.malformed[0]
        raise FileFormatError(
            f"{first.file} holds no verdicts (line {first.line}: {first.reason}). Give a file "
            "that suppression-detect score has written as JSON Lines (-o scored.jsonl)."
        )


def _understood(found: Entry | BadLine) -> tuple[Tweet, Entry] | BadLine:
    """An entry of a scored file with the tweet that is kept in it."""
    if isinstance(found, BadLine):
        return found
    name, record, values, _ = found
    try:
        return _tweet(values), found
    except (TypeError, ValueError, OverflowError) as error:
        return BadLine(name, record.line, str(error), as_text(record.raw))


def _keep(reading: _Reading, post: Post, values: Mapping[str, Any]) -> None:
    if not post.tweet.text:
        key = post.tweet.id if post.tweet.id else (values.get("file"), values.get("line"))
        reading.waiting.setdefault(key, []).append(len(reading.posts))
    reading.posts.append(post)


def _give_text(reading: _Reading, index: int, tweet: Tweet) -> None:
    reading.posts[index] = replace(reading.posts[index], tweet=tweet)


def _tweet(values: Mapping[str, Any]) -> Tweet:
    """The tweet that is kept beside a verdict; its text is empty if it is not."""
    kept = values.get("input")
    tweet = tweet_in(kept if isinstance(kept, dict) else values)
    found = values.get("id")
    if tweet is None:
        return Tweet("", id=found if found is None else str(found))
    return tweet if found is None else replace(tweet, id=str(found))


def _holds_quotes(post: Post) -> bool:
    text = post.tweet.text
    return all(text[f.start : f.end] == f.quote for f in post.verdict.findings)
