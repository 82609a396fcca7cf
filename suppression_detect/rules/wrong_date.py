"""A wrong day: of the election, of a deadline, of early voting; or an election said to be moved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from suppression_detect.elections.calendar import Calendar, Election
from suppression_detect.reading import Reading
from suppression_detect.reading.dates import DateMention
from suppression_detect.reading.patterns import pattern
from suppression_detect.rules.rule import Claim, Example, Rule
from suppression_detect.verdict import Category, Strength

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

# What makes a day the day of something else.
_OTHER = "RESULTS/REGISTER/REQUEST/RETURN/DEADLINE/CONGRESS/NON_CIVIC/EARLY/DAY/RALLY"

# "The election is on DAY": early voting does not make it right.
_ELECTION_IS = tuple(
    pattern(p)
    for p in (
        f"ELECTION [CASE] ..3!{_OTHER} be ..4!{_OTHER} < DAY >",
        "DAY [be] ..2 ELECTION_DAY",
        "DAY be ..3!RESULTS/EARLY/before/after/until/CONGRESS/NON_CIVIC ELECTION",
        "ELECTION_DAY [this] [year] [be] [on] [set] [for] DAY",
        "DAY be ..3!RESULTS/EARLY/CONGRESS/NON_CIVIC when ..4!NON_CIVIC VOTE",
        "ELECTION ..2 [take] [hold] [place] on DAY",
    )
)
# "Vote on DAY": a day of early voting makes it right.
_VOTE_ON = tuple(
    pattern(p)
    for p in (
        f"VOTE ..7!{_OTHER} DAY",
        f"DAY ..4!{_OTHER} VOTE",
        f"POLLS ..3!{_OTHER} open ..6!{_OTHER} DAY",
        f"POLLS ..3!{_OTHER} DAY",
        f"DAY ..3!{_OTHER} POLLS",
        f"ELECTION ..3!{_OTHER} DAY",
        f"DAY ..2!{_OTHER} ELECTION",
    )
)


def _name(day: date) -> str:
    return day.isoformat()


def _missed(reading: Reading, mention: DateMention, *, early: bool) -> Election | None:
    """The election that every reading of the day misses, else None."""
    about = reading.about
    if mention.vague or not mention.days:
        return None
    missed = None
    for day in mention.days:
        if about.days and day < about.days[0]:
            return None
        election = about.missed(day, early=early or day < _target_day(reading, day))
        if election is None:
            return None
        missed = missed or election
    return missed


def _target_day(reading: Reading, day: date) -> date:
    target = reading.about.election or reading.about.nearest(day)
    return target.day if target else day


def _claim(reading: Reading, first: int, last: int, mention: DateMention, missed: Election) -> Claim:
    return Claim(first, last, _name(mention.days[0]), _name(missed.day), missed.source)


def _explicit(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for strict, group in ((True, _ELECTION_IS), (False, _VOTE_ON)):
        for one in group:
            for found in one.find(reading):
                for i in range(found.first, found.last + 1):
                    mention = reading.units[i].day
                    if mention is None:
                        continue
                    about = reading.about
                    if mention.vague or not mention.days:
                        continue
                    if strict:
                        misses = [
                            about.missed(d, early=False)
                            for d in mention.days
                            if not about.days or d >= about.days[0]
                        ]
                        missed = misses[0] if len(misses) == len(mention.days) and all(misses) else None
                    else:
                        missed = _missed(reading, mention, early=False)
                    if missed is not None:
                        yield _claim(reading, found.first, found.last, mention, missed)


def _clash(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for group in (_ELECTION_IS, _VOTE_ON):
        for one in group:
            for found in one.find(reading):
                for i in range(found.first, found.last + 1):
                    mention = reading.units[i].day
                    if mention is None or not mention.weekday_clashes or mention.weekday is None:
                        continue
                    day = mention.days[0]
                    if reading.about.is_true(day, "election_day"):
                        yield Claim(
                            found.first,
                            found.last,
                            _WEEKDAYS[mention.weekday],
                            _WEEKDAYS[day.weekday()],
                            "calendar arithmetic",
                        )


_EXPLICIT = Rule(
    id="wrong_date.day",
    category=Category.WRONG_DATE,
    title="A day that is not the election's",
    why="{claimed} is not the day of {election}: it is {actual}.",
    source="the election calendar",
    match=_explicit,
    flags=(Example("Republicans, vote on Nov. 7!", "2018-11-05T15:00:00Z", "US-GA"),),
    passes=(Example("Vote on Nov. 6!", "2018-11-05T15:00:00Z", "US-GA"),),
)
_CLASH = Rule(
    id="wrong_date.weekday_clash",
    category=Category.WRONG_DATE,
    title="A right date under a wrong weekday",
    why="The election day is a {actual}, not a {claimed}.",
    source="calendar arithmetic",
    match=_clash,
    flags=(Example("Vote Wednesday, Nov. 6!", "2018-11-02T15:00:00Z"),),
    passes=(Example("Vote Tuesday, Nov. 6!", "2018-11-02T15:00:00Z"),),
)

RULES: tuple[Rule, ...] = (_EXPLICIT, _CLASH)
