"""Hours that would make a voter come too late, or think that it is too late."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time
from functools import cache

from suppression_detect.elections.calendar import Calendar, Hours
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, pattern
from suppression_detect.rules.rule import Claim, Example, Rule
from suppression_detect.verdict import Category, Strength

_DAY = 24 * 60
_NOON = 12 * 60
_HOUR = "TIME/NUMBER/HOUR_WORD"
_PLACE = "POLLS/DOORS/VOTE"
_X = "EARLY/REGISTER/REQUEST/RETURN/RESULTS/NON_CIVIC/CONGRESS/bar/gym/library/game/show"

# The last hour of an "open until" or a "close at".
_CLOSES = tuple(
    pattern(p)
    for p in (
        f"{_PLACE} ..4!{_X} open ..3!{_X}/DAY until/to/through/past/til ..1 {_HOUR}",
        f"{_PLACE} ..3!{_X} HOURS_END [at/by/around] {_HOUR}",
        f"{_PLACE} ~5!{_X} HOURS_END ..1 (until|at|by) ..1 {_HOUR}",
        f"{_PLACE} ..2!{_X}/if/and/ride until/till/through {_HOUR}",
        f"{_PLACE} ..3!{_X} (go|run|last|stay|extend|go_on) ..2!{_X} (to|until|past) {_HOUR}",
        f"{_PLACE} ..3!{_X} go_to {_HOUR}",
        f"extend ..2 {_PLACE} ..2!{_X} (to|until) {_HOUR}",
        f"have/get/'ve [get] until {_HOUR}",
        f"POLLS/DOORS/VOTE [hour] [be/'s] [open] [from] {_HOUR} (to|until) {_HOUR}",
        f"{_PLACE} ..2!{_X} TIME",
    )
)
_OPENS = tuple(
    pattern(p)
    for p in (
        f"{_PLACE} ..4!{_X}/NOT open [up] [only] (at|from) ..1 {_HOUR}",
        f"{_PLACE} ~3!{_X} (do not_open|do not open|will not open|will not_open|not start|not turn on) ..1 (until|before) ..1 {_HOUR}",
        f"{_PLACE} ..2!{_X} only open ..1 (at|from) {_HOUR}",
        f"{_PLACE} ~2!{_X} open ..1 {_HOUR} ..1 not before",
        f"POLLS/DOORS ..1 be [open] [from] {_HOUR} to {_HOUR}",
        f"POLLS/DOORS {_HOUR} to {_HOUR}",
    )
)
_NEVER_CLOSES = tuple(
    pattern(p)
    for p in (
        f"{_PLACE} ..3!{_X} open ..2!last/past NONSTOP",
        f"!count VOTE ..3!{_X}/count/last/past NONSTOP",
        f"^ VOTE ..3!{_X}/count/last/past NONSTOP",
        "open NONSTOP for ..1 VOTE/ELECTION",
        "NONSTOP ..1 POLLS/VOTE",
        "POLLS ..1 NONSTOP",
        "no_close_time ..3 ELECTION",
    )
)
_LINE = tuple(
    pattern(p)
    for p in (
        "in_line/line/queue/be_in_line/stand_in_line/still_in_line ..6!by/or close/closing/TIME/NUMBER/deadline ..8!or/by (LOCKED_OUT|BAN|CANNOT|OUT|go home|not/no/can_not VOTE|not count|not be ..1 let/allow_to|not let|not get)",
        "(lock|shut|close) ..6 in_line/line/queue/be_in_line/stand_in_line/still_in_line ..6 (LOCKED_OUT|BAN|CANNOT|OUT|go home|not/no/can_not VOTE|not count|not be ..1 let/allow_to|not let|not get)",
        "at/after TIME/NUMBER/closing ..9 in_line/line/queue/be_in_line/stand_in_line/still_in_line ..6 (LOCKED_OUT|BAN|CANNOT|OUT|go home|not/no/can_not VOTE|not count|not be ..1 let/allow_to|not let|not get)",
        "in_line/line/queue/be_in_line/stand_in_line/still_in_line ~5 (not count|not_count)",
        "in_line at close ~~3 no/not VOTE",
    )
)
_ZONE = re.compile(r"\b(?:et|est|edt|pt|pst|pdt|eastern|pacific|gmt|utc)\b")
_THEN = re.compile(
    r"\b(?:used to|last (?:year|time)|two years ago|back in|in (?:19|20)\d\d|yesterday)\b"
)
_RANGE = re.compile(r"\s*(?:-|to|until|til)\s*(\d{1,2})(?::(\d\d))?\s*(a\.?m|p\.?m)?")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?")
_NUMBER_WORDS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                 "ten", "eleven")  # fmt: skip


@cache
def _word_hour(word: str) -> int | None:
    if word in _NUMBER_WORDS[1:]:
        return _NUMBER_WORDS.index(word) * 60
    if word == "supper":
        return 18 * 60
    return {"noon": _NOON, "midnight": _DAY}.get(word)


def _minutes(moment: time) -> int:
    return _DAY if moment == time(23, 59) else moment.hour * 60 + moment.minute


def _readings(reading: Reading, at: int) -> tuple[int, ...]:
    """Minutes of the day that the unit may stand for, as it is written."""
    unit = reading.units[at]
    if unit.time is not None:
        return tuple(_minutes(moment) for moment in unit.time.times)
    if (hour := _word_hour(unit.norm)) is not None:
        return (hour, hour + _NOON) if hour < _NOON else (hour,)
    if clock := _CLOCK.fullmatch(unit.norm):
        hour = int(clock.group(1)) * 60 + int(clock.group(2) or 0)
        if 60 <= hour < 13 * 60:
            return (hour, hour + _NOON) if hour < _NOON else (hour,)
    return ()


def _closing(readings: tuple[int, ...]) -> int | None:
    """The closing that is meant: in the evening, or after midnight where "a.m." is said."""
    if not readings:
        return None
    late = [m for m in readings if m >= _NOON]
    if late:
        return min(late)
    return readings[0] + _DAY if readings[0] <= 4 * 60 else None


def _opening(readings: tuple[int, ...], *, evening: bool) -> int | None:
    """The opening that is meant: from five in the morning on."""
    if not readings:
        return None
    fitting = [m for m in readings if m >= (_NOON if evening else 5 * 60)]
    return min(fitting) if fitting else None


def _text(minutes: int) -> str:
    if minutes == _DAY:
        return "midnight"
    hour, minute = divmod(minutes % _DAY, 60)
    return f"{hour:02d}:{minute:02d}"


def _hours(reading: Reading, calendar: Calendar) -> tuple[Hours, ...] | None:
    """The hours of every region that it may speak of; ``None`` where one is not known."""
    about = reading.about
    day = about.election.day if about.election else about.days[0] if about.days else None
    found = []
    for region in about.regions:
        hours = calendar.hours(region, on=day) if region != "US" else _national()
        if hours is None or hours.closes_latest is None or hours.closes is None:
            return None
        found.append(hours)
    return tuple(found)


@cache
def _national() -> Hours:
    """The widest hours of any US state."""
    return Hours(
        region="US",
        opens=time(5),
        opens_latest=time(12),
        closes=time(18),
        closes_latest=time(21),
        by_county=True,
        valid_from=None,
        valid_to=None,
        source="the widest hours of any state",
        as_of="2024",
        status="computed",
    )


def _judged(reading: Reading) -> bool:
    """Whether it speaks of the hours of an election day that is to come or on."""
    if reading.roles.isdisjoint(("VOTE", "POLLS", "ELECTION", "DOORS")):
        return False
    if reading.roles & {"EARLY", "NON_CIVIC", "REGISTER"} or _ZONE.search(reading.folded.text):
        return False
    about = reading.about
    if about.election is not None and about.days and about.days[0] < about.election.day:
        days = [mention for mention in reading.dates if mention.days]
        ahead = (about.election.day - about.days[0]).days
        # "open until 8 tonight", weeks before: early voting, or something else.
        if ahead > 1 and any(mention.days[0] < about.election.day for mention in days):
            return False
    return not _THEN.search(reading.folded.text)


def _strength(reading: Reading) -> Strength:
    local = reading.roles & {"PROLONGED"} and "STATEWIDE" not in reading.roles
    return Strength.UNSETTLED if local else Strength.DECISIVE


def _last_hour(reading: Reading, found: Match) -> tuple[int, ...]:
    """The readings of the last hour in a match, or of the range that goes on after it."""
    unit = reading.units[found.last]
    readings = _readings(reading, found.last)
    if unit.time is not None:
        text = reading.folded.text
        more = _RANGE.search(text[unit.start : unit.end + 12])
        if more is not None and int(more.group(1)) <= 12:
            hour, minute = int(more.group(1)) * 60, int(more.group(2) or 0)
            half = more.group(3) or "pm"
            value = hour + minute + (_NOON if half.startswith("p") and hour < _NOON else 0)
            if unit.start + more.start() > unit.start:
                return (value,)
    return readings


def _too_late(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    for one in _CLOSES:
        for found in one.find(reading):
            if not _judged(reading):
                return
            bare = one is _CLOSES[-1]
            readings = _last_hour(reading, found)
            if bare and readings == _readings(reading, found.last):
                continue
            closing = _closing(readings)
            if closing is None or _negated(reading, found):
                continue
            hours = _hours(reading, calendar)
            if not hours:
                return
            last = max(_minutes(h.closes_latest) for h in hours if h.closes_latest)
            if closing > last + 10:
                yield Claim(
                    found.quote_first,
                    found.quote_last,
                    _text(closing),
                    _text(last),
                    hours[0].source,
                    _strength(reading),
                )


def _negated(reading: Reading, found: Match) -> bool:
    """Whether the hour itself is denied: "not midnight"."""
    units = reading.units[max(0, found.last - 4) : found.last]
    norms = [unit.norm for unit in units]
    if "close" in norms or "end" in norms or "shut" in norms:
        return norms[-1:] == ["not"]
    return any(norm in ("not", "no", "never", "not_open") for norm in norms)


def _too_early(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    for one in _CLOSES[1:3]:
        for found in one.find(reading):
            if not _judged(reading) or _negated(reading, found):
                continue
            closing = _closing(_readings(reading, found.last))
            hours = _hours(reading, calendar)
            if closing is None or not hours:
                continue
            first = min(_minutes(h.closes) for h in hours if h.closes)
            if closing <= first - 60:
                yield Claim(
                    found.quote_first,
                    found.quote_last,
                    _text(closing),
                    _text(first),
                    hours[0].source,
                    _strength(reading),
                )


def _opens_late(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    evening = bool(re.search(r"\b(?:tonight|evening|supper)\b", reading.folded.text))
    for one in _OPENS:
        for found in one.find(reading):
            if not _judged(reading):
                return
            at = found.last
            if one in _OPENS[-2:]:
                hours_at = [i for i in range(found.first, found.last) if _readings(reading, i)]
                if not hours_at:
                    continue
                at = hours_at[0]
            opening = _opening(_readings(reading, at), evening=evening and one not in _OPENS[-2:])
            hours = _hours(reading, calendar)
            if opening is None or not hours:
                continue
            latest = [h.opens_latest for h in hours if h.opens_latest]
            if latest and opening >= max(map(_minutes, latest)) + 60:
                yield Claim(
                    found.quote_first,
                    found.quote_last,
                    _text(opening),
                    _text(max(map(_minutes, latest))),
                    hours[0].source,
                    _strength(reading),
                )


def _never_closes(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in _NEVER_CLOSES:
        for found in one.find(reading):
            if not _judged(reading) or re.search(r"\bbox", reading.folded.text):
                return
            yield Claim(found.quote_first, found.quote_last, "round the clock", None)


def _line(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in _LINE:
        for found in one.find(reading):
            yield Claim(found.quote_first, found.quote_last)


_E = Example

_TOO_LATE = Rule(
    id="wrong_time.closes_later",
    category=Category.WRONG_TIME,
    title="Polls said to be open longer than they are",
    why="Polls are not open until {claimed}: they close at {actual}. Whoever is in line then may vote.",
    source="state codes on polling hours",
    match=_too_late,
    flags=(
        _E("Polls are open until midnight, finish your dinner first!", "2018-11-06T15:00:00Z"),
        _E("Indiana polls close at 8 tonight, no rush", "2018-11-06T15:00:00Z", "US-IN"),
        _E("You can vote till 9 p.m. here, go after work", "2022-11-08T15:00:00Z", "US-KY"),
        _E("FL polls: 7am-10pm. come after dinner", "2018-11-06T15:00:00Z", "US-FL"),
        _E("Polling stations are open until 2am tonight lads", "2019-12-12T12:00:00Z", "GB"),
    ),
    passes=(
        _E("Polls are open until 8 tonight!", "2018-11-06T15:00:00Z", "US-PA"),
        _E("Polls close at 9 p.m. in New York.", "2018-11-06T15:00:00Z"),
        _E("The bar is open until 2, the polls until 8.", "2018-11-06T15:00:00Z", "US-PA"),
        _E("Early voting is open until 9 tonight.", "2018-10-26T15:00:00Z", "US-TX"),
        _E("Polls are NOT open until midnight.", "2018-11-06T15:00:00Z", "US-GA"),
    ),
    known_problems="Lawful extensions of single places; they are left to a person.",
)
_TOO_EARLY = Rule(
    id="wrong_time.closes_earlier",
    category=Category.WRONG_TIME,
    title="Polls said to close before they do",
    why="Polls do not close at {claimed}: they are open until {actual}.",
    source="state codes on polling hours",
    match=_too_early,
    flags=(
        _E("Polls closed at noon this year, too bad", "2024-11-05T19:00:00Z", "US-PA"),
        _E("Polls shut at 4 this time because of the budget", "2024-11-05T15:00:00Z", "US-WI"),
        _E("Virginia polling places close at 5 today", "2021-11-02T15:00:00Z", "US-VA"),
        _E("polling stations shut at 5 today so hard luck", "2015-05-07T15:00:00Z", "GB"),
        _E("Voting ends at 3 pm tomorrow in our state.", "2018-11-05T15:00:00Z", "US-NY"),
    ),
    passes=(
        _E("Polls close at 8 tonight.", "2024-11-05T15:00:00Z", "US-WI"),
        _E("Early voting sites close at 5 on Friday.", "2018-10-30T15:00:00Z", "US-TX"),
        _E("The library closes at 4 on Election Day.", "2024-11-05T15:00:00Z", "US-WI"),
        _E("Polls close at 7, so be in line at 6.", "2018-11-06T15:00:00Z", "US-GA"),
        _E("Registration closes at 5 pm.", "2018-10-09T15:00:00Z", "US-GA"),
    ),
)
_OPENS_LATE = Rule(
    id="wrong_time.opens_later",
    category=Category.WRONG_TIME,
    title="Polls said to open later than they do",
    why="Polls do not open only at {claimed}: they are open from {actual} at the latest.",
    source="state codes on polling hours",
    match=_opens_late,
    flags=(
        _E("Polls don't open until noon here.", "2022-11-08T12:00:00Z", "US-OH"),
        _E("polls don't open til 4pm so sleep in", "2021-11-02T12:00:00Z", "US-NJ"),
        _E("Connecticut polls are open 9 to 9 on Tuesday", "2024-11-03T12:00:00Z", "US-CT"),
        _E("Voting stations only open at 14:00 today", "2021-11-01T06:00:00Z", "ZA"),
        _E("polls open at 5 PM so the teachers can vote", "2018-09-12T12:00:00Z", "US-RI"),
    ),
    passes=(
        _E("Polls open at 6:30 a.m.", "2022-11-08T10:00:00Z", "US-OH"),
        _E("Polls are open 6 to 9.", "2022-11-08T10:00:00Z", "US-NY"),
        _E("Early voting opens at noon on Sunday.", "2022-10-30T10:00:00Z", "US-OH"),
        _E("Polls opened at 7 and I was first in line.", "2022-11-08T15:00:00Z", "US-PA"),
        _E("The market opens at 11, the polls at 7.", "2022-11-08T10:00:00Z", "US-PA"),
    ),
)
_NONSTOP = Rule(
    id="wrong_time.never_closes",
    category=Category.WRONG_TIME,
    title="Polls said to be open day and night",
    why="No polling place is open {claimed} on Election Day: look up when yours closes.",
    source="state codes on polling hours",
    match=_never_closes,
    flags=(
        _E("Polls are open 24 hours on Election Day, come at 2am.", "2020-11-03T15:00:00Z"),
        _E("You can vote all night this time, no rush", "2020-11-03T15:00:00Z", "US-AZ"),
        _E("Voting goes on around the clock until Wednesday", "2020-11-03T15:00:00Z", "US-GA"),
        _E("24 hour polling places this year!", "2022-11-08T15:00:00Z"),
        _E("No closing time this election, go whenever", "2022-11-08T15:00:00Z"),
    ),
    passes=(
        _E("Drop boxes are open 24 hours a day until 8 pm Tuesday.", "2020-10-20T15:00:00Z"),
        _E("The diner is open 24 hours.", "2020-11-03T15:00:00Z"),
        _E("Polls are open 12 hours, from 7 to 7.", "2020-11-03T15:00:00Z", "US-GA"),
        _E("We will count votes through the night.", "2020-11-03T15:00:00Z"),
        _E("Register online 24/7.", "2020-09-20T15:00:00Z"),
    ),
)
_IN_LINE = Rule(
    id="wrong_time.line_at_closing",
    category=Category.WRONG_TIME,
    title="Voters in line at closing said to be sent home",
    why="Whoever is in line when polls close may vote: stay in line.",
    source="state election codes; vote.gov",
    match=_line,
    flags=(
        _E(
            "If you are in line at 7 PM you will not vote, they lock the doors.",
            "2018-11-06T20:00:00Z",
        ),
        _E("everyone in line at closing gets sent home", "2018-11-06T20:00:00Z", "US-GA"),
        _E("At 8 they lock up and the people in line are turned away.", "2016-11-08T20:00:00Z"),
        _E("in line at close? no vote", "2024-11-05T20:00:00Z"),
        _E("Being in line doesn't count after 8.", "2020-11-03T20:00:00Z", "US-MI"),
    ),
    passes=(
        _E("If you are in line at 7 PM you will vote. Stay in line!", "2018-11-06T20:00:00Z"),
        _E("In line when polls close? They must let you vote.", "2018-11-06T20:00:00Z"),
        _E("I was in line for two hours and still voted.", "2018-11-06T20:00:00Z"),
        _E("Don't go home if you are in line.", "2018-11-06T20:00:00Z"),
        _E("The line at the bar closes at 9.", "2018-11-06T20:00:00Z"),
    ),
)

RULES: tuple[Rule, ...] = (_TOO_LATE, _TOO_EARLY, _OPENS_LATE, _NONSTOP, _IN_LINE)
