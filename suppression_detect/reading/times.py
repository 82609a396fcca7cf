"""Hours of the clock that a tweet speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class TimeMention:
    """One time of day, as the text states it; several readings where am or pm is not said."""

    start: int
    end: int
    times: tuple[time, ...]


HOUR_WORDS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
              "eleven", "twelve")  # fmt: skip
"""The hours in words, each at the place of its number."""

_MAY_TELL_TIME = re.compile(
    r"\d(?:(?<![\w:/.$-].)|-\d)|n(?:oon|ight)|(?:half|quarter)\s|fifteen|thirty|forty"
)
_CLOCK = re.compile(
    r"""(?<![\w:/.$-])(?:
        (?P<h>\d{1,2})(?:[:.](?P<m>\d\d))?\s?(?P<half>a\.m\b\.?|p\.m\b\.?|am\b|pm\b|o'clock|oclock|
            (?:\s?(?:in\s+the\s+(?:morning|evening|am|pm)\b|at\s+night))
          | a(?=\s?(?:-|to|til|till|until|thru)\s?\d{1,2}(?:[:.]\d\d)?p\b) | (?<=\d)p\b
          | (?:-?ish\b(?:\s?[ap]m\b)?)
          | (?=\s(?:this\s+(?:evening|(?P<am>morning))|tonight)\b))
      | (?P<h24>0[4-9]|1\d|2[0-3])(?P<m24>00|15|30|45)
        (?=\s?(?:-|to|until|til|till)\s?(?:1\d|2[0-3])(?:00|15|30|45)\b
          |\s?(?:h|hrs|hours)\b|\s+(?:sharp|today|tonight|local)\b)
      | (?P<part>half|quarter)\s+(?P<way>past|after|to|till|'til|before)\s+
        (?P<h5>\d{1,2}|"""
    + "|".join(HOUR_WORDS[1:])
    + r""")\b
      | (?P<h6>"""
    + "|".join(HOUR_WORDS[5:])
    + r""")[\s-](?P<m6>fifteen|thirty|forty-five|forty\sfive)\b(?:\s?(?P<half6>a\.?m\b|p\.?m\b)\.?)?
      | (?P<h2>\d{1,2}):(?P<m2>\d\d)(?!\d)
      | (?P<h3>\d{1,2})\s?-\s?(?P<h4>\d{1,2})(?=\s?(?:am|pm)\b)
      | (?:(?:12|twelve)\s)?(?P<word>midnight|noon)
    ) | (?=[12]\d)(?:(?<=until\s)|(?<=til\s)|(?<=till\s)|(?<=\d[05]-)|(?<=\d[05]\sto\s))
        (?P<h25>1\d|2[0-3])(?P<m25>00|15|30|45)(?!\d|\s+(?:people|voters?|votes|ballots?))
    """,
    re.VERBOSE,
)


def find_times(text: str) -> tuple[TimeMention, ...]:
    """Every time of day mentioned in folded text."""
    if not _MAY_TELL_TIME.search(text):
        return ()
    found = []
    for match in _CLOCK.finditer(text):
        times = _times(match.groupdict())
        if times:
            found.append(TimeMention(match.start(), match.end(), times))
    return tuple(found)


def _times(got: dict[str, str | None]) -> tuple[time, ...]:
    if got["word"]:
        return (time(12),) if got["word"] == "noon" else (time(23, 59),)
    if written := got["h24"] or got["h25"]:
        return (time(int(written), int(got["m24"] or got["m25"] or 0)),)
    if got["part"]:
        return _part_of_an_hour(got)
    if got["h6"]:
        return _told_in_words(got["h6"], got["m6"] or "", got["half6"] or "")
    hour = int(got["h"] or got["h2"] or got["h4"] or 0)
    minute = int(got["m"] or got["m2"] or 0)
    if hour > 24 or minute > 59 or (got["h"] and not 1 <= hour <= 24):
        return ()
    # Empty in "8 tonight": a day follows, which is a mention of its own.
    half = got["half"] or ""
    if got["half"] == "":
        half = "morning" if got["am"] else "night"
    hour %= 24
    if "morning" in half or half.endswith("am") or (half.startswith("a") and "night" not in half):
        return (time(hour % 12, minute),) if hour <= 12 else (time(hour, minute),)
    if half.startswith("p") or half.endswith("pm") or "night" in half or "evening" in half:
        if hour == 12 and "night" in half:
            return (time(23, 59),)
        return (time(hour % 12 + 12, minute),) if hour <= 12 else (time(hour, minute),)
    if hour > 12 or (got["m2"] is None and not half):
        return (time(hour, minute),)
    return (time(hour, minute), time((hour + 12) % 24, minute))


def _told_in_words(hour: str, minute: str, half: str) -> tuple[time, ...]:
    """ "Nine thirty", in the morning or in the evening."""
    minutes = {"fifteen": 15, "thirty": 30}.get(minute, 45)
    early, late = (
        time((HOUR_WORDS.index(hour) + 12 * later) % 24, minutes)
        for later in ((0, 1) if hour != "twelve" else (1, 0))
    )
    return (early,) if half.startswith("a") else (late,) if half else (early, late)


def _part_of_an_hour(got: dict[str, str | None]) -> tuple[time, ...]:
    """ "Quarter to five", in the morning or in the evening."""
    named = got["h5"] or ""
    hour = int(named) if named.isdigit() else HOUR_WORDS.index(named)
    minutes = 30 if got["part"] == "half" else 15
    if not 1 <= hour <= 12 or (got["part"] == "half" and got["way"] not in ("past", "after")):
        return ()
    after = got["way"] in ("past", "after")
    minute = minutes if after else 60 - minutes
    hour = (hour if after else hour - 1) % 12
    return time(hour, minute), time(hour + 12, minute)
