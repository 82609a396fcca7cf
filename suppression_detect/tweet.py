"""What comes in: one tweet, its text and where known its time, region and language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import parsedate_to_datetime

_MIDNIGHT = time()
_REGION = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?\Z")
_TWITTER_TIME = re.compile(
    r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) ([\d:]{8}) ([+-]\d{4}) (\d{4})\Z"
)


@dataclass(frozen=True, slots=True)
class Tweet:
    """One post, never changed after it is made.

    Attributes:
        text: The text as a reader meets it.
        id: The platform's id, if any.
        posted_at: When it was posted, with a time zone (UTC unless given). Midnight to the
            second, which is what a date alone gives, is a day whose hour is not known.
        region: The voter's region, ISO 3166-1 or 3166-2 (``"US"``, ``"US-GA"``, ``"GB"``;
            ``"GA"`` is Gabon).
        lang: The language, ISO 639-1 (``"en"``, ``"es"``).

    Raises:
        TypeError: A value has the wrong type; the message names it.
        ValueError: A time or region cannot be read; the message names it.
    """

    text: str
    id: str | None = None
    posted_at: datetime | None = None
    region: str | None = None
    lang: str | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.text, str):
            raise TypeError(
                f"text must be a str, not {type(self.text).__name__}: {self.text!r:.80}. "
                "Decode bytes, and leave out rows without a text."
            )
        if self.id is not None and not isinstance(self.id, str):
            raise TypeError(f"id must be a str or None, not {type(self.id).__name__}")
        if self.lang is not None and not isinstance(self.lang, str):
            raise TypeError(f"lang must be a str or None, not {type(self.lang).__name__}")
        posted = self.posted_at  # a stream has millions: only what has to be changed is set
        if posted is not None and (type(posted) is not datetime or posted.tzinfo is None):
            object.__setattr__(self, "posted_at", parse_time(posted))
        if self.region is not None:
            object.__setattr__(self, "region", parse_region(self.region))


def parse_time(value: datetime | date | str | None) -> datetime | None:
    """Read a posting time; a naive one is taken as UTC, a date as its midnight.

    Args:
        value: A ``datetime``, a ``date``, ISO 8601 text (``2018-11-05T15:00:00Z``, also with
            ``" UTC"`` at its end) or Twitter's own format (``Mon Nov 05 15:00:00 +0000 2018``).

    Raises:
        TypeError: ``value`` is none of these.
        ValueError: The text is not a time.
    """
    if value is None:
        return None
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=UTC)
    if isinstance(value, date):
        return datetime.combine(value, _MIDNIGHT, UTC)
    if not isinstance(value, str):
        raise TypeError(f"posted_at must be a datetime or str, not {type(value).__name__}")
    try:
        return _parse_time_text(value.strip())
    except (ValueError, OverflowError) as error:
        raise ValueError(
            f"posted_at {value!r:.60} is not a time. Give ISO 8601 (2018-11-05T15:00:00Z), "
            "Twitter's format (Mon Nov 05 15:00:00 +0000 2018) or a datetime."
        ) from error


def _parse_time_text(text: str) -> datetime:
    if match := _TWITTER_TIME.match(text):
        month, day, clock, zone, year = match.groups()
        return parsedate_to_datetime(f"{day} {month} {year} {clock} {zone}")
    posted = datetime.fromisoformat(text.removesuffix(" UTC"))
    return posted if posted.tzinfo else posted.replace(tzinfo=UTC)


def has_hour(posted_at: datetime) -> bool:
    """Whether a posting time tells the hour; a date alone is midnight to the second."""
    return posted_at.time() != _MIDNIGHT


def parse_region(value: str | None) -> str | None:
    """Read an ISO 3166 region code; ``None`` and blank text mean unknown.

    Raises:
        TypeError: ``value`` is not a str.
        ValueError: The code does not have the form of a region.
    """
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError(f"region must be a str or None, not {type(value).__name__}")
    code = value.strip().upper().replace("_", "-")
    if not code:
        return None
    if not _REGION.match(code):
        raise ValueError(
            f"region {value!r:.40} is not an ISO 3166 code. Give a country (US, GB) or a "
            "subdivision (US-GA, GB-SCT), or leave it out."
        )
    return code
