"""What platforms and collectors make of a post: one function a shape gives its flat fields.

A record's names say which shapes it may have, so that plain records cost nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html.parser import HTMLParser
from typing import Any, NamedTuple

Values = Mapping[str, Any]


class Flat(NamedTuple):
    """The fields of a post; what is unknown is ``None``."""

    text: Any
    id: Any = None
    posted_at: Any = None
    lang: Any = None


Shape = Callable[[Values], Flat | None]
"""Gives the fields of a record of this shape, or ``None`` if it has another after all."""


def shape_of(names: tuple[str, ...]) -> Shape | None:
    """The shape that records with these names may have; ``None`` if they are plain."""
    have = frozenset(names)
    for marks, shape in _SHAPES:
        if not marks.isdisjoint(have):
            return shape
    return None


def flat(values: Values) -> Flat | None:
    """The fields of a nested record; ``None`` for a plain one."""
    shape = shape_of(tuple(values))
    return shape(values) if shape else None


def _twitter(values: Values) -> Flat:
    """Twitter's objects of v1.1 and v2, flattened or not."""
    return Flat(
        _twitter_text(values),
        _first(values, "id_str", "id"),
        _first(values, "created_at"),
        _first(values, "lang"),
    )


def _twitter_text(values: Values) -> Any:
    own = _own_text(values)
    original = values.get("retweeted_status")
    if not isinstance(original, Mapping):
        original = _referred(values.get("referenced_tweets"), "retweeted")
    if original is None or (full := _own_text(original)) is None:
        return own
    name = _get(original, "user", "screen_name") or _get(original, "author", "username")
    return _retweet(name, full, own)


def _own_text(values: Values) -> Any:
    for found in (
        _get(values, "extended_tweet", "full_text"),
        _get(values, "note_tweet", "text"),
        values.get("full_text"),
    ):
        if isinstance(found, str) and found:
            return found
    return _first(values, "text", "full_text")


def _referred(references: Any, how: str) -> Values | None:
    for reference in references if isinstance(references, list) else ():
        if isinstance(reference, Mapping) and reference.get("type") == how:
            return reference
    return None


_PREFIX = re.compile(r"RT @(\w+): ")


def _retweet(name: Any, full: Any, own: Any) -> Any:
    """A retweet with the whole text of the original, which its own text cuts off."""
    if not isinstance(full, str):
        return own
    if not isinstance(name, str) and isinstance(own, str) and (match := _PREFIX.match(own)):
        name = match[1]
    return f"RT @{name}: {full}" if isinstance(name, str) else f"RT: {full}"


def _archive(values: Values) -> Flat | None:
    """The account archive: each entry is ``{"tweet": {...}}``."""
    inner = values["tweet"]
    return _twitter(inner) if isinstance(inner, Mapping) else None


def _snscrape(values: Values) -> Flat | None:
    """What snscrape keeps of a tweet."""
    own = _first(values, "rawContent", "content", "renderedContent")
    original = values.get("retweetedTweet")
    if isinstance(original, Mapping):
        full = _first(original, "rawContent", "content", "renderedContent")
        own = _retweet(_get(original, "user", "username"), full, own)
    return Flat(own, _first(values, "id_str", "id"), *_named(values, "date", "lang"))


def _bluesky(values: Values) -> Flat | None:
    """A post of Bluesky: as its views, feeds, repositories and its Jetstream give it."""
    view = values.get("post") if isinstance(values.get("post"), Mapping) else values
    assert isinstance(view, Mapping)
    uri = view.get("uri")
    commit = view.get("commit")
    if isinstance(commit, Mapping):
        if isinstance(values.get("did"), str):
            uri = "at://" + "/".join(
                str(part) for part in (values["did"], commit.get("collection"), commit.get("rkey"))
            )
        view = commit
    record = _first(view, "record", "value")
    if not isinstance(record, Mapping) or "createdAt" not in record:
        record = view if "$type" in view else {}
    langs = record.get("langs")
    return Flat(
        record.get("text"),
        uri,
        record.get("createdAt"),
        langs[0] if isinstance(langs, list) and langs else None,
    )


def _mastodon(values: Values) -> Flat | None:
    """A status of Mastodon, whose text is HTML."""
    content = values.get("content")
    own = plain(content) if isinstance(content, str) else content
    boosted = values.get("reblog")
    if isinstance(boosted, Mapping) and isinstance(boosted.get("content"), str):
        own = _retweet(_get(boosted, "account", "acct"), plain(boosted["content"]), own)
    return Flat(own, values.get("id"), *_named(values, "created_at", "language"))


_SHAPES: tuple[tuple[frozenset[str], Shape], ...] = (
    (
        frozenset({"extended_tweet", "retweeted_status", "note_tweet", "referenced_tweets"}),
        _twitter,
    ),
    (frozenset({"tweet"}), _archive),
    (frozenset({"rawContent", "renderedContent", "retweetedTweet"}), _snscrape),
    (frozenset({"reblog", "spoiler_text"}), _mastodon),
    (frozenset({"post", "commit", "record", "value", "createdAt"}), _bluesky),
)
"""Names that only records of a shape have, and the shape; the first that fits is tried."""


def _first(values: Values, *names: str) -> Any:
    """The first that has a value."""
    return next((values[name] for name in names if values.get(name) is not None), None)


def _named(values: Values, *names: str) -> tuple[Any, ...]:
    return tuple(values.get(name) for name in names)


def _get(values: Values, outer: str, inner: str) -> Any:
    held = values.get(outer)
    return held.get(inner) if isinstance(held, Mapping) else None


_BREAKS = frozenset({"p", "br", "li", "blockquote", "pre"})


class _Plain(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _BREAKS and self.parts:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def plain(html: str) -> str:
    """The text of a piece of HTML as a reader sees it, paragraphs on lines of their own."""
    if "<" not in html and "&" not in html:
        return html
    parser = _Plain()
    parser.feed(html)
    parser.close()
    return "".join(parser.parts).strip()
