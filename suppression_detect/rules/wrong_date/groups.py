"""Another voting day for a part of the voters."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import wrong_date as en
from suppression_detect.reading import Reading
from suppression_detect.reading.dates import DateMention
from suppression_detect.reading.patterns import Match, pattern
from suppression_detect.reading.reading import Unit
from suppression_detect.rules.rule import Claim, Example, Rule, any_of, where_met
from suppression_detect.rules.wrong_date.days import (
    CALENDAR,
    GROUP,
    OTHER,
    REGISTRATION,
    VOTING,
    WEEKDAYS,
    about_voting,
    after_colon,
    claim,
    clause,
    denies_split,
    ends_well,
    gives_day,
    is_border,
    is_denied_before,
    is_election_day,
    is_of_a_matter,
    is_off_topic,
    is_other_subject,
    is_past,
    is_quoted_to_deny,
    judged_days,
    late,
    missed_election,
    moves_else,
    one_day_for_all,
    says_or_thinks,
    went,
)
from suppression_detect.verdict import Category

_GROUP_DAY = tuple(
    pattern(p)
    for p in (
        f"{GROUP} ..6!{OTHER}/GROUP/REPUBLICANS/DEMOCRATS DAY",
        f"DAY [be] [the] [day] [for] {GROUP}",
        "SPLIT ..3!RESULTS/REGISTER/EARLY DAY",
    )
)


@where_met(_GROUP_DAY)
def _split(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if "DAY" not in reading.roles:
        return
    pairs = [
        (found, mention)
        for one in _GROUP_DAY
        for found in one.find(reading)
        if not is_off_topic(reading, found)
        for i, mention in judged_days(reading, found)
        if not is_border(reading, i)
        and not _of_else(reading, i)
        and reading.written(i - 1, i - 1) not in ("was", "were")
        and not _is_of_an_agenda(reading, i)
        and not _is_of_the_roll(reading, i, mention)
        and not _was_theirs(reading, i)
        and not reading.folded.text.startswith(" off", reading.units[i].end)
    ]
    days = {mention.days[0] for _, mention in pairs}
    if one_day_for_all(reading):
        return
    if "PRIVATE_VOTE" in reading.roles and reading.roles.isdisjoint(("ELECTION", "POLLS", "VOTE")):
        return  # "debate club: conservatives on Tuesday, liberals on Thursday"
    if not about_voting(reading) or (reading.roles.isdisjoint(VOTING) and not _lone(reading, days)):
        return
    for found, mention in pairs:
        if _is_of_other(reading, found) or is_labelled(reading, found.last):
            continue
        if is_beside_vote(reading, found.last, whom=True) or _after_special(reading, found):
            continue
        missed = missed_election(reading, mention, early=len(days) < 2)
        if missed is not None:
            yield claim(found, mention, missed)


def _after_special(reading: Reading, found: Match) -> bool:
    """Whether early votes have their days, and the others theirs: "special votes Monday, the rest ..."."""
    before = reading.units[reading.sentence(found.first)[0] : found.first + 1]
    return any("EARLY" in unit.roles for unit in before)


def _is_of_other(reading: Reading, found: Match) -> bool:
    """Whether the day is of something that the group has or says, was, or is denied."""
    start, _ = clause(reading, found.last)
    first = min(found.first, start)
    if reading.units[found.first].day is not None:
        whole = reading.written(found.first, found.last)
        if "veteran" in whole and "11" in whole:
            return True  # Veterans Day is the 11th of November
    if went(reading, found.last) or moves_else(reading, found.first, found.last):
        return True
    if is_other_subject(reading, found.first, found.last):
        return True
    if not _follows_votes(reading, start, found.last):
        return True
    if says_or_thinks(reading, found.first + 1, found.last):
        return True
    if any(unit.norm in en.ELSE_WORDS for unit in reading.units[found.first : found.last]):
        return True
    if "SPLIT" in reading.units[found.first].roles and denies_split(reading):
        return True
    return is_denied_before(reading, Match(first, found.last, first, found.last))


def _of_else(reading: Reading, i: int) -> bool:
    """Whether the day's clause speaks of results, a rally or the like before the day."""
    units = reading.units[clause(reading, i)[0] : i]
    return any(u.roles & {"RESULTS", "RALLY", "THING"} and "PART" not in u.roles for u in units)


def _is_of_the_roll(reading: Reading, i: int, mention: DateMention) -> bool:
    """Whether it is the last day to register ("registration ends for all parties tonight")."""
    first, _ = reading.sentence(i)
    said = frozenset().union(*(u.roles for u in reading.units[first : i + 1]))
    return "REGISTER" in said and any(
        reading.about.is_true(day, *REGISTRATION) for day in mention.days
    )


def _was_theirs(reading: Reading, i: int) -> bool:
    """Whether they had that day already, or a quotation starts behind it."""
    first, _ = clause(reading, i)
    text, end = reading.folded.text, reading.units[i].end
    return "had" in reading.written(first, i).split() or text[end : end + 3].endswith(': "')


def _lone(reading: Reading, days: set[date]) -> bool:
    """Whether voters are named and no more than days are given to them."""
    return len(days) > 1 or len(reading.units) < 15


def _own_days(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    """Somebody is given a day after the election, in a clause that tells of nothing else."""
    units = reading.units
    if len(reading.dates) < 2 or not about_voting(reading) or one_day_for_all(reading):
        return
    yield from _undated(reading, calendar)
    for i, unit in enumerate(units):
        if unit.day is None or unit.day.kind in ("countdown", "weeks") or is_border(reading, i):
            continue
        if is_of_a_matter(reading, i):
            continue
        missed = late(reading, i, within=14)
        first, last = clause(reading, i)
        if first == last or _is_of_a_schedule(reading, i, first, last):
            continue
        first = after_colon(reading, first, i)
        if missed is None or not gives_day(reading, first, i) or _off_day(reading, i):
            continue
        if _is_back(reading, i) or _elsewhere(reading, i, last):
            continue
        if units[i + 1 : i + 2] and units[i + 1].norm == "for" and not _is_for_some(reading, i):
            continue  # "the 6th for voters, the 7th for the food bank"
        if "after the first" in reading.written(max(0, i - 3), i):
            continue  # "the Tuesday after the first Monday"
        if any("TALLY" in u.roles for u in units[i + 1 : min(last, i + 5) + 1]):
            continue  # "Friday is for counting"
        if not ends_well(reading, i) or "through" in [u.norm for u in units[max(0, i - 2) : i]]:
            continue
        if _comes_by(reading, i):
            continue
        if is_quoted_to_deny(reading, first):
            continue
        if any(u.norm in en.ELSE_WORDS for u in units[first:i]):
            continue  # "we sing Monday", "pool aerobics Wednesday"
        words = units[first:i] + units[i + 1 : last + 1]
        if any(u.roles & _DENIED for u in units[first : last + 1]) or is_past(reading, first, i):
            continue
        if not en.WAS.isdisjoint(reading.written(first, i).split()):
            continue
        if all(u.norm in en.LINKS for u in words[: i - first]) and i > first:
            continue
        whom = any(not u.roles.isdisjoint(_WHOM) for u in words)
        if is_other_subject(reading, first, i) or not _follows_votes(reading, first, i):
            continue
        if moves_else(reading, first, i) or is_beside_vote(reading, i, whom=whom):
            continue
        if _has_twin(reading, i, whom=whom) or _echoes_vote(reading, first, i):
            # Two days for two kinds of people are as often those of bins, rehearsals or shots.
            named = whom or _is_of_voting(reading, i) or _names_a_group(reading)
            if named and not is_labelled(reading, i):
                yield claim(Match(first, last, first, last), unit.day, missed)


def _comes_by(reading: Reading, i: int) -> bool:
    """Whether ballots have until that day to come in, or a voter to mend one."""
    after = reading.units[i + 1 : i + 3]
    return (
        not reading.roles.isdisjoint(("BALLOT", "SPECIAL_BALLOT"))
        and len(after) > 1
        and after[0].norm == "to"
        and "VOTE" not in after[1].roles
    )


_DENIED = frozenset(("NOT", "CANNOT", "DONT_SEND"))


def _contrasted(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """One of two opposite kinds of people has the election day, the other a day after it."""
    units = reading.units
    if (
        len(reading.dates) < 2
        or one_day_for_all(reading)
        or not en.EVENTS.isdisjoint(reading.norms)
    ):
        return
    near = about_voting(reading)
    for i, unit in enumerate(units):
        if unit.day is None:
            continue
        missed = late(reading, i, within=14 if near else 7)
        if missed is None or is_border(reading, i) or _off_day(reading, i):
            continue
        first, last = clause(reading, i)
        first = after_colon(reading, first, i)
        if not _gives_plainly(reading, first, i, last):
            continue
        for j, other in enumerate(units):
            if other.day is None or abs(i - j) > _TWIN or not is_election_day(reading, other.day):
                continue
            begin, end = clause(reading, j)
            if _gives_plainly(reading, begin, j, end) and _opposed(
                reading, (first, last), (begin, end)
            ):
                yield claim(Match(first, last, first, last), unit.day, missed)
                break


def _shared_out(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """The vote has the election day for some, and a later day for others: "4th for odd, 5th for even"."""
    units = reading.units
    if len(reading.dates) < 2 or one_day_for_all(reading):
        return
    for i, unit in enumerate(units):
        missed = late(reading, i, within=14)
        if missed is None or unit.day is None or not _is_for_some(reading, i):
            continue
        first, last = reading.sentence(i)
        for j in range(first, i):
            mention = units[j].day
            if mention is None or not is_election_day(reading, mention):
                continue
            before = units[first:j]
            voting = any(u.roles & VOTING or u.norm == "polling" for u in before)
            if voting and _is_for_some(reading, j) and _gives_plainly(reading, j, i, i):
                yield claim(Match(first, last, first, last), unit.day, missed)
                break


def _is_for_some(reading: Reading, i: int) -> bool:
    """Whether a day is said to be for a part of the people: "Friday for the odd ones"."""
    if i + 2 >= len(reading.units) or reading.units[i + 1].norm != "for":
        return False
    end = min(clause(reading, i)[1], i + 7)
    return any(
        u.roles & _WHOM
        or any(not en.SHARES.isdisjoint((word, *u.roles)) for word in u.norm.split("_"))
        for u in reading.units[i + 2 : end + 1]
    )


_TWIN = 16
"""How many units at most lie between the days of two kinds of people."""


def _gives_plainly(reading: Reading, first: int, i: int, last: int) -> bool:
    """Whether a clause tells of a day that somebody has, and denies or reports nothing."""
    said = reading.units[first : last + 1]
    written = frozenset(reading.written(first, last).split())
    return (
        last - first < _TWIN
        and not any(u.roles & _ELSEWHERE or "NOT" in u.roles for u in said)
        and en.WAS.isdisjoint(written)
        and en.ELSE_WORDS.isdisjoint(u.norm for u in said)
        and not is_past(reading, first, last)
        and not says_or_thinks(reading, first, last)
        and gives_day(reading, first, i)
        and not is_other_subject(reading, first, i)
        and ends_well(reading, i)
    )


_ELSEWHERE = frozenset(
    ("RESULTS", "REGISTER", "REQUEST", "RETURN", "EARLY", "RALLY", "NON_CIVIC", "LOCAL")
)


def _opposed(reading: Reading, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two clauses name two opposite kinds of people."""
    here, there = (
        frozenset(
            word
            for unit in reading.units[first : last + 1]
            for word in (*unit.norm.split("_"), *unit.roles)
        )
        for first, last in (one, other)
    )
    return any(
        (left & here and right & there and not left & there and not right & here)
        or (right & here and left & there and not right & there and not left & here)
        for left, right in en.OPPOSITES
    )


def _is_back(reading: Reading, i: int) -> bool:
    """Whether somebody is back on that day, and does not come back ("all back Wednesday")."""
    before = [unit.norm for unit in reading.units[max(0, i - 2) : i]]
    return before[-1:] == ["back"] and en.GIVE.isdisjoint(before)


def _elsewhere(reading: Reading, i: int, last: int) -> bool:
    """Whether the day is said to be that of other states ("March 5 for the other states")."""
    said = f" {reading.written(i, last)} "
    first, _ = reading.sentence(i)
    return (
        " states " in said
        or " elsewhere " in said
        or en.OTHER_NATIONS.search(reading.written(first, i)) is not None
    )


def _is_of_a_schedule(reading: Reading, i: int, first: int, last: int) -> bool:
    """Whether a day stands over its own item ("Mon rest, Tue polls, Wed gym"), or over a letter."""
    units = reading.units
    said = units[first:i] + units[i + 1 : last + 1]
    if len(said) == 1 and len(said[0].norm) == 1:
        return True  # "B) Nov 4"
    if _is_of_an_agenda(reading, i):
        return True
    if (
        first < i
        or said[0].norm == "for"
        or any(not u.roles.isdisjoint(_WHOM | VOTING) for u in said)
    ):
        return False
    election = reading.about.election
    days = [unit.day.days[0] for unit in units if unit.day is not None and unit.day.days]
    return election is not None and any(day < election.day for day in days)


def _is_of_an_agenda(reading: Reading, i: int) -> bool:
    """Whether a day heads a line of many: "Mon: paint. Tue: vote. Wed: rest. Thu: lunch"."""
    units = reading.units
    headed = [u for u in units if u.day and reading.folded.text.startswith(":", u.end)]
    return len(headed) >= _AN_AGENDA and units[i] in headed


_AN_AGENDA = 4


def _names_a_group(reading: Reading) -> bool:
    """Whether a known group of people has the election day ("renters Tuesday, owners Friday")."""
    for i, unit in enumerate(reading.units):
        if unit.day is not None and is_election_day(reading, unit.day):
            first, _ = clause(reading, i)
            if any("GROUP" in u.roles for u in reading.units[first:i]):
                return True
    return False


def _follows_votes(reading: Reading, first: int, i: int) -> bool:
    """Whether a clause without a verb does not go on what is no vote ("A eat Monday, B Friday")."""
    units = reading.units
    if any(u.norm in en.VERBS for u in units[first:i]):
        return True
    start, _ = reading.sentence(first)
    for j in range(first - 1, max(start, first - 10) - 1, -1):
        if units[j].day is not None:
            begin = after_colon(reading, clause(reading, j)[0], j)
            return gives_day(reading, begin, j) and not is_other_subject(reading, begin, j)
    return True


def is_beside_vote(reading: Reading, i: int, *, whom: bool) -> bool:
    """Whether the vote has its own right day, and this one is that of something else."""
    if not whom:
        return _has_own_day(reading)
    if {"REPUBLICANS", "DEMOCRATS"} & reading.roles:
        return False
    # "Vote Tuesday, seniors Wednesday" goes on with the vote; "polls Tuesday, fair Wednesday" not.
    return _has_own_day(reading, verb=not _is_of_voting(reading, i))


def _is_apart(reading: Reading, i: int, said: tuple[Unit, ...]) -> bool:
    """Whether a polling place has the right day, and another clause gives it to somebody."""
    if not any("POLLS" in u.roles for u in said) or any("VOTE" in u.roles for u in said):
        return False
    return any(
        j != i and unit.day is not None and is_election_day(reading, unit.day)
        for j, unit in enumerate(reading.units)
    )


def is_of_an_event(reading: Reading, i: int) -> bool:
    """Whether an event stands right before a day: "Dems vs Reps softball Wednesday"."""
    return i > 0 and reading.units[i - 1].norm in en.EVENTS_ON


def is_labelled(reading: Reading, i: int) -> bool:
    """Whether a day's sentence says what it is about, which is no vote ("street sweeping: ...")."""
    first, _ = reading.sentence(i)
    before = reading.units[first:i]
    if is_of_an_event(reading, i):
        return True
    if any(u.norm in en.EVENTS for u in before):
        return all(u.roles.isdisjoint(_LABELS) for u in before)
    label = after_colon(reading, first, i)
    if label in (first, i):  # none, or whose day it is ("seniors: Wednesday")
        return False
    units = [unit for unit in reading.units[first:i] if unit.norm != "window"]
    known = en.OFFICES | en.DAY_NOUNS
    if any("voter" in unit.norm or unit.norm in known for unit in units):
        return False
    return all(unit.roles.isdisjoint(_LABELS) for unit in units)


_LABELS = VOTING | {"REPUBLICANS", "DEMOCRATS", "TURN"}


def _has_own_day(reading: Reading, *, verb: bool = True) -> bool:
    """Whether the vote has a right day of its own: then other days are of other things.

    Args:
        reading: The reading.
        verb: Whether "vote Tuesday" counts, besides "ballots Tuesday".
    """
    for i, unit in enumerate(reading.units):
        if unit.day is None or not is_election_day(reading, unit.day):
            continue
        units, first = reading.units, after_colon(reading, clause(reading, i)[0], i)
        said, after = units[first:i], units[i + 1 : i + 5]
        if not said and first and "ELECTION" in units[first - 1].roles:
            return True  # "and then the primary: tomorrow"
        if after and after[0].norm in en.JOINTS and any("VOTE" in u.roles for u in after):
            return True  # "bake Tuesday after you vote"
        if clause(reading, i)[1] > i and not (
            units[i + 1].norm in en.GOES_WITH or units[i + 1].roles & {"NOT", "TIME"}
        ):
            continue
        if _is_apart(reading, i, said):
            return True
        if i + 1 < len(units) and units[i + 1].norm in ("if", "for"):
            continue
        if not verb and any("VOTE" in u.roles for u in said):
            continue
        if any(not u.roles.isdisjoint(VOTING) for u in said) and all(
            not u.roles.isdisjoint(VOTING) or u.norm in en.PLAIN for u in said
        ):
            return True
    return False


def _is_of_voting(reading: Reading, i: int) -> bool:
    """Whether the sentence of a day speaks of voting."""
    first, last = reading.sentence(i)
    return any(not u.roles.isdisjoint(VOTING) for u in reading.units[first : last + 1])


def _echoes_vote(reading: Reading, first: int, i: int) -> bool:
    """Whether a right day was just given with "vote", which is left out here ("B, Wednesday")."""
    units, j = reading.units, first - 1
    while j > 0 and units[j].day is None and first - j < 3:
        j -= 1
    day = units[j].day if j > 2 else None
    if day is None or i == first or i - first > 5 or not is_election_day(reading, day):
        return False
    who = units[j - 2]
    return (
        units[j - 1].norm in ("vote", "voting")
        and who.norm[-1].isalnum()
        and who.norm not in en.NOBODY
        and any(unit.norm[0].isalnum() for unit in units[first:i])
    )


_WHOM = frozenset(("GROUP", "REPUBLICANS", "DEMOCRATS", "PART"))
_PLAIN_WHOM = frozenset(("VOTE", "ELECTION", "POLLS", "EARLY"))


def _off_day(reading: Reading, i: int) -> bool:
    """Whether the sentence speaks of another vote than the public's."""
    first, last = reading.sentence(i)
    roles = frozenset().union(*(unit.roles for unit in reading.units[first : last + 1]))
    return bool(roles & {"NON_CIVIC", "LOCAL"})


def _says_for(reading: Reading, first: int, last: int) -> bool:
    units = reading.units
    return any(
        units[i].norm == "for" and units[max(first, i - 1)].norm not in ("vote", "voting")
        for i in range(first, last)
    )


_GOES = frozenset(("vote", "go", "get", "have"))


def _is_bare(reading: Reading, i: int) -> bool:
    """Whether the day's clause is a short name and the day alone ("41-90 Wednesday")."""
    first, last = clause(reading, i)
    return last - first < 6 and all(
        u.norm not in en.VERBS or u.norm in _GOES for u in reading.units[first : last + 1]
    )


def _after_saying(reading: Reading, first: int, i: int) -> int:
    """The first unit behind who says it: "the whiteboard says odd floors vote Tuesday"."""
    for j in range(i - 1, first, -1):
        if reading.units[j].norm in ("say", "said", "says") and j + 1 < i:
            return j + 1
    return first


def _has_twin(reading: Reading, i: int, *, whom: bool) -> bool:
    """Whether the election day stands near, said of somebody else in the same way.

    Args:
        reading: The reading.
        i: The wrong day's unit.
        whom: Whether that is given to a known group of people; if not, the other one must not
            be said of the vote itself ("polls Tuesday, choir Wednesday").
    """
    for j, unit in enumerate(reading.units):
        if j == i or unit.day is None or abs(i - j) > (14 if whom else 8):
            continue
        first, last = clause(reading, j)
        if not is_election_day(reading, unit.day) or first == last:
            continue
        first = _after_saying(reading, after_colon(reading, first, j), j)
        roles = frozenset().union(*(u.roles for u in reading.units[first : last + 1]))
        known = whom or (roles & _WHOM and _is_bare(reading, i)) or not roles & _PLAIN_WHOM
        known = known or (_is_bare(reading, i) and _says_for(reading, first, j))
        if known and gives_day(reading, first, j) and ends_well(reading, j):
            return True
    return False


_UNDATED = "Everyone votes on the same day; {claimed} is not one for a part of the voters."


def _undated(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """Two weekdays for two kinds of voters, in a post whose own day is not known."""
    if reading.about.days or len(reading.dates) < 2 or not about_voting(reading):
        return
    given: list[tuple[int, int, int]] = []
    for i, unit in enumerate(reading.units):
        if unit.day is None or unit.day.kind != "weekday" or unit.day.weekday is None:
            continue
        first, last = clause(reading, i)
        said = reading.units[first : last + 1]
        roles = frozenset().union(*(u.roles for u in said))
        if roles & _WHOM and gives_day(reading, first, i) and not _off_day(reading, i):
            if any(u.norm in en.EVERYBODY or u.norm == "every" for u in said):
                return  # "everyone votes Tuesday": the other day is not a part's own
            given.append((first, i, unit.day.weekday))
    if len({weekday for *_, weekday in given}) > 1 and reading.about.regions[0].startswith("US"):
        for first, i, weekday in given:
            if weekday != _TUESDAY:
                yield Claim(first, i, WEEKDAYS[weekday], "one day for all", why=_UNDATED)


_TUESDAY = 1
_MON = "2018-11-05T15:00:00Z"
SPLIT = Rule(
    id="wrong_date.split",
    category=Category.WRONG_DATE,
    title="Another day for a part of the voters",
    why="Everyone votes on the same day: {election} is on {actual}, not {claimed}.",
    source=CALENDAR,
    match=_split,
    flags=(
        Example(
            "Voting by sides this year. Righties: Tuesday. Libs: Friday.",
            "2024-11-01T14:00:00Z",
            "US-NC",
        ),
        Example("Republicans vote Nov 6, Democrats Nov 7. Pass it on", "2018-11-01T16:00:00Z"),
        Example("Voting: men on Tuesday, women on Wednesday", "2016-11-05T21:11:00Z"),
        Example("Ballots by surname: last names N-Z go Wednesday", "2020-10-31T13:40:00Z"),
        Example("vote tuesday fellas. ladies, wednesday's yours", "2016-11-05T21:11:00Z"),
        Example("Vote! Remainers on Friday please", "2016-06-21T19:20:00Z", "GB"),
    ),
    passes=(
        Example("Republicans and Democrats alike vote Nov 6", "2018-11-01T16:00:00Z"),
        Example(
            "Special votes are Monday and Tuesday, the rest of us vote Wednesday",
            "2024-05-26T15:00:00Z",
            "ZA",
        ),
        Example("Union members vote Wednesday on the new contract", "2022-11-05T15:00:00Z"),
        Example("Vote Tuesday. Students, class is back on Wednesday", "2016-11-05T21:11:00Z"),
        Example("Republican debate on Wednesday, then we vote", "2016-01-05T21:11:00Z"),
        Example("Democrats rally Friday ahead of the vote", "2016-11-02T21:11:00Z"),
        Example("Seniors get a free ride to the polls on Tuesday", "2018-11-02T21:11:00Z"),
        Example("Flu shots: seniors Wednesday, kids Thursday. Election is Tuesday", _MON),
        Example("Seniors: yoga slides to Wednesday, the gym is for voting tomorrow", _MON),
        Example("Teachers, your pay slip is due on Wednesday, your vote on Tuesday", _MON),
        Example("Back then Republicans went to the primary on the 24th", _MON),
        Example("Republicans convene Saturday, polls are Tuesday", _MON),
        Example(
            "Republicans vote on the 29th; Democrats had theirs on the 27th",
            "2020-02-28T15:00:00Z",
            "US-SC",
        ),
        Example(
            "Registration ends for Democrats and Republicans alike tonight",
            "2018-10-16T20:00:00Z",
            "US-KS",
        ),
    ),
)
PARALLEL = Rule(
    id="wrong_date.parallel",
    category=Category.WRONG_DATE,
    title="Two voting days side by side, only one of them right",
    why="There is one election day: {election} is on {actual}, not {claimed}.",
    source=CALENDAR,
    match=any_of(_own_days, _contrasted, _shared_out),
    flags=(
        Example("Voting by zip: 0-4 = tuesday, 5-9 = wednesday", "2018-11-02T21:11:00Z"),
        Example("Even houses vote on the 6th, odd ones on the 7th", "2018-11-02T21:11:00Z"),
        Example("Renters go Tuesday, owners go Thursday. Vote!", "2018-11-02T21:11:00Z"),
        Example("Precincts 1-12 go Tuesday, 13 and up go Wednesday", "2018-11-02T21:11:00Z"),
        Example("polls are for brunettes on tuesday, blondes on wednesday", "2018-11-02T21:11:00Z"),
        Example(
            "the north side is on Tuesday, the south side is on Thursday #vote",
            "2018-11-02T21:11:00Z",
        ),
        Example("New rule: tall voters go Tuesday, short voters go Wednesday", _MON),
        Example("Clerk's list: uptown on Tuesday, downtown side on Thursday", _MON, "US-MI"),
        Example("To vote: odd birth years are Tuesday, even ones are Wednesday", _MON, "US-MI"),
        Example("Wives go Tuesday, husbands Wednesday. Bring your voter card", _MON),
        Example("East side has the booths tomorrow, west side has them Thursday", _MON),
        Example("Homeowners the 6th, renters the 8th. One county, two lines", _MON),
        Example("Polling is Tuesday for even postcodes and Wednesday for odd ones", _MON),
        Example("Nights vote on Tuesday like always, days are put on Wednesday", _MON),
    ),
    passes=(
        Example(
            "Nevada ballots postmarked by Tuesday have until 5pm on Saturday the 10th to reach your county",
            "2018-11-05T18:50:00Z",
            "US-NV",
        ),
        Example(
            "Polls tomorrow at the hall; pool aerobics are moved to Wednesday. We sing Thursday",
            "2018-11-05T15:00:00Z",
        ),
        Example(
            "Mail it today: an absentee ballot posted Wednesday is too late", "2018-11-06T15:00:00Z"
        ),
        Example("The mayor says ballots are Tuesday so bakers will bake on Wednesday", _MON),
        Example(
            "Envelopes postmarked Tuesday and received by 5 p.m. Friday are fine",
            "2025-11-03T15:00:00Z",
            "US-VA",
        ),
        Example("Voting by mail? After the last pickup Tuesday it gets Wednesday's postmark", _MON),
        Example("Advance voting closed Saturday at noon. Tomorrow it is your own precinct", _MON),
        Example(
            "Vote on Tuesday the 6th. Staff lunch is Friday the 9th",
            "2018-11-01T15:00:00Z",
            "US-OH",
        ),
        Example("We vote on the Tuesday after the first Monday, the 6th", "2018-11-02T15:00:00Z"),
        Example("Vote on Tuesday, results on Wednesday", "2018-11-02T21:11:00Z"),
        Example("The hall is open Tuesday for voters and Wednesday for the food bank", _MON),
        Example(
            "Vote on Tuesday the 6th. Ballots carried to a precinct on the 7th can't be taken", _MON
        ),
        Example("Early voting on Saturday, election on Tuesday", "2018-11-02T21:11:00Z"),
        Example("I vote on Tuesday and on Wednesday I sleep", "2018-11-02T21:11:00Z"),
        Example("Practice on Monday, polls on Tuesday", "2018-11-02T21:11:00Z"),
        Example("Vote on November 6, 2018 or on November 3, 2020", "2018-11-02T21:11:00Z"),
        Example(
            "Our voters here go tomorrow. Super Tuesday is March 3 for the other states",
            "2020-02-28T15:00:00Z",
            "US-SC",
        ),
        Example("A van took out our mailbox Sunday, and still we vote tomorrow", _MON),
        Example("Polls Tuesday, so no shop. All back Wednesday", _MON),
        Example("Voters have Tuesday, cooks have Wednesday off", _MON),
        Example("Bins: even side Tuesday, odd side Wednesday. Then go vote", _MON),
        Example("Bowling: our side rolls Wednesday, theirs Thursday. Polls are Tuesday", _MON),
        Example(
            "Choir: altos Tuesday, basses Wednesday. The hall is a polling place Tuesday", _MON
        ),
        Example("Polls tomorrow, block party Wednesday, bake sale Thursday", _MON),
        Example("Our Democrats vote Wednesday? No: everybody votes Tuesday"),
        Example("The game went from Tuesday to Wednesday, more room for the vote", _MON),
        Example("Gym plan: Mon legs, Tue ballot, Wed back, Thu rest", "2018-11-04T15:00:00Z"),
        Example("Kids get cupcakes on the 7th, grown-ups polls on the 6th", _MON),
        Example("Odd or even year of birth, Tuesday it is. Not Wednesday", _MON),
        Example("East or west, vote tomorrow; the street fair is Wednesday", _MON),
        Example("Men's choir sings Wednesday, women's choir votes Tuesday", _MON),
        Example("Owners meet Wednesday in the lobby, renters vote there Tuesday", _MON),
        Example("Nights or days, everybody votes Tuesday. Wednesday is payday", _MON),
    ),
)

RULES: tuple[Rule, ...] = (
    SPLIT,
    PARALLEL,
)
