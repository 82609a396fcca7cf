"""What a tweet's wording alone may not do: outweigh the facts, or tell what a tweet is about."""

from __future__ import annotations

from datetime import date

from suppression_detect.elections.about import MISS_BEFORE
from suppression_detect.elections.calendar import Election
from suppression_detect.model.features import Part, day_status, whole
from suppression_detect.reading import Reading
from suppression_detect.reading.dates import DateMention
from suppression_detect.reading.gate import has_voting_word
from suppression_detect.verdict import Category

_WAITS_IN_LINE = frozenset(("stay_in_line", "get_in_line"))
_STAYS = frozenset(("stay", "remain", "keep", "hold"))
_NOT_TO = frozenset(("NOT", "BAN", "CANCELLED", "HOME", "AVOID"))
_TRUE_STATUS = frozenset(("election", "early", "deadline", "either"))
_WRONG_STATUS = frozenset(("wrong", "late", "either"))
_OF_BALLOTS = frozenset(("BALLOT", "SPECIAL_BALLOT", "ENVELOPE", "RETURN", "RESULTS"))
_WHO_VOTES = frozenset(("VOTE", "POLLS", "ELECTION", "GROUP"))
_PLAIN = frozenset((
    "\n", "on", "at", "the", "is", "be", "to", "go", "get", "out", "and", "please", "remember",
    "this", "our", "your",
))  # fmt: skip


def wording_may_flag(reading: Reading, part: Part, category: Category) -> bool:
    """Whether wording alone may flag a tweet, by the part that speaks most for it.

    It does not outweigh the facts, and does not tell what a tweet that names no voting is about,
    nor what a day is for that no rule could tell to be said of the vote.
    """
    if waits_in_line(reading, part) or not _of_voting(reading):
        return False
    if category is not Category.WRONG_DATE:
        return True
    if names_other_days(reading):
        return names_wrong_days_alone(reading)
    return not confirmed(reading, part)


def least_to_flag(reading: Reading, category: Category, flag: float) -> float:
    """The score from which wording alone flags a tweet.

    Twice as sure as else it must be where no rule could tell that a day is said to be the vote's:
    that the calendar has no vote on it is true of most days.
    """
    return surer(flag) if must_be_surer(reading, category) else flag


def must_be_surer(reading: Reading, category: Category) -> bool:
    """Whether a tweet's day is what is wrong, and the election's own day is not named beside it."""
    return category is Category.WRONG_DATE and names_other_days(reading)


def surer(flag: float) -> float:
    """Half the doubt that a threshold leaves."""
    return (1 + flag) / 2


def _of_voting(reading: Reading) -> bool:
    """Whether a tweet names voting, or was posted when a vote is what is near."""
    if has_voting_word(reading.folded.text):
        return True
    election, days = reading.about.election, reading.about.days
    return election is not None and bool(days) and election.day - days[-1] <= MISS_BEFORE


def waits_in_line(reading: Reading, part: Part) -> bool:
    """Whether a part tells to stay in line: whoever is there when polls close may vote."""
    units = reading.units[part.first : part.last + 1]
    roles = frozenset().union(*(unit.roles for unit in units))
    names = {unit.norm for unit in units}
    waits = names & _WAITS_IN_LINE or ("IN_LINE" in roles and names & _STAYS)
    return bool(waits) and roles.isdisjoint(_NOT_TO)


def confirmed(reading: Reading, part: Part) -> bool:
    """Whether a part names days that are all of voting, or a deadline it may speak of.

    A day after the election is one only where ballots come in or are counted. Beside the election's
    own day, one that cannot be judged takes nothing back.
    """
    units = reading.units[part.first : part.last + 1]
    days = [unit.day for unit in units if unit.day is not None]
    statuses = {day_status(reading, day) for day in days}
    if "election" in statuses and statuses.isdisjoint(_WRONG_STATUS):
        return True
    if not days or not statuses <= _TRUE_STATUS:
        return False
    election = reading.about.election
    if election is None or any(not unit.roles.isdisjoint(_OF_BALLOTS) for unit in units):
        return True
    return all(min(day.days) <= election.end_day for day in days)


def only_tells_the_day(reading: Reading) -> bool:
    """Whether a tweet says no more than that voters vote on a day, and the calendar confirms it."""
    return confirmed(reading, whole(reading)) and all(
        unit.day is not None or unit.norm in _PLAIN or not unit.roles.isdisjoint(_WHO_VOTES)
        for unit in reading.units
    )


def names_other_days(reading: Reading) -> bool:
    """Whether a tweet names days, and none of them is the election's."""
    days = _dated(reading)
    election = reading.about.election
    return bool(days) and not (election and any(election.day in day.days for day in days))


def names_wrong_days_alone(reading: Reading) -> bool:
    """Whether the days that a tweet names are near an election, and none of them is any of its."""
    days = _dated(reading)
    return bool(days) and all(day_status(reading, day) in ("late", "wrong") for day in days)


def _dated(reading: Reading) -> list[DateMention]:
    """The days of a tweet that have a date."""
    return [unit.day for unit in reading.units if unit.day is not None and unit.day.days]


def missed_by(reading: Reading, part: Part) -> tuple[date, Election] | None:
    """The first day of a part that is near an election and none of its days, and that election."""
    for unit in reading.units[part.first : part.last + 1]:
        if unit.day is not None and day_status(reading, unit.day) in ("late", "wrong"):
            day = unit.day.days[0]
            missed = reading.about.missed(day)
            if missed is not None:
                return day, missed
    return None
