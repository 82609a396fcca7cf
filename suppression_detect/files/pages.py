"""Pages of an API: one JSON object that holds several posts, as twarc2 and search calls keep it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from suppression_detect.files import jsonl
from suppression_detect.files.opening import Record

POSTS = ("data", "statuses", "tweets", "posts", "feed", "records")
"""Names under which a page holds its posts."""

_STARTS = re.compile(
    rb'\s*\{\s*"(?:%s|meta|includes|__twarc|cursor)"\s*:' % "|".join(POSTS).encode()
)


def may_be_page(raw: bytes) -> bool:
    """Whether a line begins like a page; cheap, and only a hint."""
    return _STARTS.match(raw) is not None


def posts_in(page: Mapping[str, Any]) -> list[Any] | None:
    """The posts of a page, retweets and quotes beside what they refer to; ``None`` if it is none.

    An object with a text of its own is a post, whatever else it holds.
    """
    if "text" in page or "full_text" in page:
        return None
    for name in POSTS:
        held = page.get(name)
        if isinstance(held, list) or (name == "data" and isinstance(held, dict) and "id" in held):
            posts = held if isinstance(held, list) else [held]
            return with_references(posts, page.get("includes")) if name == "data" else posts
    return [] if "data" not in page and isinstance(page.get("meta"), dict) else None


def with_references(posts: list[Any], includes: Any) -> list[Any]:
    """Posts of the v2 API with the texts of ``includes.tweets`` in their ``referenced_tweets``."""
    tweets = includes.get("tweets") if isinstance(includes, dict) else None
    known = {t.get("id"): t for t in tweets or () if isinstance(t, dict)}
    if not known:
        return posts
    return [_with_references(post, known) for post in posts]


def _with_references(post: Any, known: Mapping[Any, dict[str, Any]]) -> Any:
    references = post.get("referenced_tweets") if isinstance(post, dict) else None
    if not isinstance(references, list):
        return post
    full = [known.get(r.get("id"), {}) | r if isinstance(r, dict) else r for r in references]
    return {**post, "referenced_tweets": full}


def as_raw(post: Any) -> bytes:
    """A post as a line of its own; lone surrogates are escaped."""
    return json.dumps(post, separators=(",", ":")).encode()


def records(lines: Iterator[Record]) -> Iterator[Record]:
    """The posts of the pages on the lines; a line that is no page is left as it is."""
    for line in jsonl.records(lines):
        found = None
        if not line.problem:
            with suppress(ValueError):  # told when the line is understood
                found = posts_in(jsonl.values(line.raw))
        if found is None:
            yield line
        else:
            for post in found:
                yield Record(line.line, as_raw(post))
