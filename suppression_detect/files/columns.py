"""Which field of a record is the text, the id, the time, the region and the language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from suppression_detect.files.shapes import Flat
from suppression_detect.tweet import Tweet

USUAL_NAMES: Mapping[str, tuple[str, ...]] = {
    "text": ("full_text", "text", "tweet_text", "content", "body", "message", "tweet"),
    "id": ("id_str", "tweetid", "tweet_id", "id"),
    "posted_at": ("posted_at", "created_at", "tweet_time", "createdat", "timestamp", "date"),
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


def listed(names: Iterable[str]) -> str:
    """Names as a message tells them: no more than fit."""
    names = list(names)
    return ", ".join(f"{name:.40}" for name in names[:30]) + (", …" if names[30:] else "")


def make_tweet(
    values: Mapping[str, Any], columns: Columns, region: str | None, flat: Flat | None = None
) -> Tweet:
    """The tweet in a record.

    Args:
        values: What the record holds.
        columns: Which of it is what.
        region: The region, where the record has none.
        flat: What its shape says, which goes before the columns.

    Raises:
        TypeError: A value is of a type that cannot be what its field says.
        ValueError: There is no text, or a time or region cannot be read.
    """
    text, tweet_id, time, lang = (None, None, None, None) if flat is None else flat
    get = values.get
    if text is None and (text := get(columns.text)) is None:  # type: ignore[arg-type]
        raise ValueError("there is no text")
    if text == "" or (type(text) is str and text.isspace()):
        raise ValueError("the text is empty")
    if tweet_id is None and columns.id is not None:
        tweet_id = get(columns.id)
    if time is None and columns.posted_at is not None:
        time = get(columns.posted_at)
    if lang is None and columns.lang is not None:
        lang = get(columns.lang)
    if columns.region is not None:
        region = _known(get(columns.region)) or region
    return Tweet(
        text,
        tweet_id if type(tweet_id) is str and tweet_id else _id(_known(tweet_id)),
        None if time is None else _time(time),
        region,
        None if lang is None else _lang(lang),
    )


def _key(name: str) -> str:
    return name.strip().lower().replace(" ", "_").replace("-", "_")


def _known(value: Any) -> Any:
    return None if value == "" or value != value else value  # noqa: PLR0124  (NaN: no value)


def _id(value: Any) -> Any:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(int(value)) if value == value // 1 else str(value)
    return value


def _time(value: Any) -> Any:
    """A time as ``Tweet`` takes it; numbers are seconds or milliseconds since 1970."""
    if type(value) is str:
        size = len(value)
        if size == 30 and value[19:26] == " +0000 ":
            return _twitter_time(value)
        if not size:
            return None
        number = value.removesuffix(".0")  # a whole number as tables with gaps have it
        if len(number) in (10, 13) and number.isdecimal():
            value = int(number)
        else:
            try:
                return datetime.fromisoformat(value)
            except ValueError:
                return value.strip() or None  # it is for Tweet to say what is wrong with it
    if _known(value) is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool):
        try:
            return datetime.fromtimestamp(value / 1000 if value > 1e11 else value, UTC)
        except (OverflowError, ValueError, OSError) as error:
            raise ValueError(
                f"posted_at {value!r:.60} is not a time. Give seconds or milliseconds since 1970."
            ) from error
    return value


def _twitter_time(value: str) -> Any:
    """``Mon Nov 05 15:00:00 +0000 2018``, fast; anything else is left to ``Tweet``."""
    try:
        day = _day(value[4:10], value[26:])
        return datetime.fromisoformat(f"{day}T{value[11:19]}+00:00")
    except (KeyError, ValueError):
        return value


@lru_cache(maxsize=10_000)
def _day(month_and_day: str, year: str) -> str:
    month = _MONTHS.index(month_and_day[:3]) + 1
    return date(int(year), month, int(month_and_day[4:])).isoformat()


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@lru_cache(maxsize=1000)
def _code(lang: str) -> str | None:
    code = lang.strip().lower().replace("_", "-").partition("-")[0]
    return None if code in NO_LANGUAGE else LANGUAGE_NAMES.get(code, code)


def _lang(value: Any) -> Any:
    return _code(value) if isinstance(value, str) else _known(value)
