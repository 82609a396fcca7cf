"""Which field of a record is the text, the id, the time, the region and the language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Any

from suppression_detect.tweet import Tweet

USUAL_NAMES: Mapping[str, tuple[str, ...]] = {
    "text": ("full_text", "text", "tweet_text", "content", "body", "message", "tweet"),
    "id": ("id_str", "tweetid", "tweet_id", "id"),
    "posted_at": ("posted_at", "created_at", "tweet_time", "timestamp", "date"),
    "region": ("region",),
    "lang": ("lang", "language", "tweet_language"),
}
"""Names that files use, the first that a file has wins; case, spaces and hyphens do not count."""

NO_LANGUAGE = frozenset({"", "und", "zxx", "qam", "qct", "qht", "qme", "qst"})
"""Twitter's marks for a text without a language of its own."""

LANGUAGE_NAMES: Mapping[str, str] = {"english": "en", "spanish": "es"}


@dataclass(frozen=True, slots=True)
class Columns:
    """The file's name for each field of a tweet.

    ``None`` means the usual names (when asked for) or none (when found); ``""`` asks to leave the
    field out.
    """

    text: str | None = None
    id: str | None = None
    posted_at: str | None = None
    region: str | None = None
    lang: str | None = None


def find_columns(names: tuple[str, ...], asked: Columns) -> Columns:
    """The names in a record that hold each field, given what was asked for."""
    by_key: dict[str, str] = {}
    for name in names:
        by_key.setdefault(_key(name), name)
    found: dict[str, str | None] = {}
    for field in fields(Columns):
        wanted = getattr(asked, field.name)
        if wanted is None:
            options: Iterable[str] = USUAL_NAMES[field.name]
        elif wanted in names:
            found[field.name] = wanted
            continue
        else:
            options = (_key(wanted),) if wanted else ()
        found[field.name] = next((by_key[key] for key in options if key in by_key), None)
    return Columns(**found)


def missing_columns(found: Columns, asked: Columns) -> list[str]:
    """The fields that are needed or were asked for by name, and are not there."""
    return [
        field.name
        for field in fields(Columns)
        if getattr(found, field.name) is None
        and (field.name == "text" or getattr(asked, field.name))
    ]


def make_tweet(values: Mapping[str, Any], columns: Columns, region: str | None) -> Tweet:
    """The tweet in a record.

    Raises:
        TypeError: A value is of a type that cannot be what its field says.
        ValueError: There is no text, or a time or region cannot be read.
    """
    if columns.text is None or (text := values.get(columns.text)) is None:
        raise ValueError("there is no text")
    if isinstance(text, str) and (not text or text.isspace()):
        raise ValueError("the text is empty")
    return Tweet(
        text,
        id=_id(_get(values, columns.id)),
        posted_at=_time(_get(values, columns.posted_at)),
        region=_get(values, columns.region) or region,
        lang=_lang(_get(values, columns.lang)),
    )


def _key(name: str) -> str:
    return name.strip().lower().replace(" ", "_").replace("-", "_")


def _get(values: Mapping[str, Any], name: str | None) -> Any:
    value = None if name is None else values.get(name)
    return None if value == "" or value != value else value  # noqa: PLR0124  (NaN: no value)


def _id(value: Any) -> Any:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(int(value)) if value == value // 1 else str(value)
    return value


def _time(value: Any) -> Any:
    """A time as ``Tweet`` takes it; numbers are seconds or milliseconds since 1970."""
    if isinstance(value, str) and len(value) in (10, 13) and value.isdecimal():
        value = int(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return datetime.fromtimestamp(value / 1000 if value > 1e11 else value, UTC)
    return value


def _lang(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    code = value.strip().lower().replace("_", "-").partition("-")[0]
    return None if code in NO_LANGUAGE else LANGUAGE_NAMES.get(code, code)
