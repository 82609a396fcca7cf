"""A contest, or an office that is voted for, named with a day on which it is not decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from suppression_detect.elections.about import MISS_AFTER, NAMED_MISS
from suppression_detect.elections.calendar import Calendar, Election
from suppression_detect.languages.en.rule_words import wrong_date as en
from suppression_detect.reading import Reading
from suppression_detect.reading.dates import DateMention
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.rule import Claim, Example, Rule, where_met
from suppression_detect.rules.wrong_date.days import (
    CALENDAR,
    GA,
    about_voting,
    claim,
    clause,
    is_border,
    is_denied_before,
    is_election_day,
    is_past,
    is_quoted_to_deny,
    is_yesterday,
    judged_days,
    missed_election,
    one_day_for_all,
    tonight,
)
from suppression_detect.rules.wrong_date.moved import is_settled
from suppression_detect.verdict import Category, Strength

_IS = "be/'s/s/=/fall/land/stay/get/sit"
_X = "RESULTS/REGISTER/REQUEST/RETURN/EARLY/DAY/RALLY/NON_CIVIC/PRIVATE_VOTE/I"
_ONE = "CONTEST/OFFICE/LAWMAKER"
_RACE = "[NUMBER/a/b/c/d/1/2/3/4/5] [race/races/seat/seats/vote/votes/contest/contests/special/runoff/question/questions]"
_BOTH = f"[and/or/&/plus [the/your/our] {_ONE}/LOCAL/ELECTION {_RACE}]"
_WHEN = (
    "[all/both] [now/still/actually/really/always/only/just/set/scheduled/schedule/up/held/hold/"
    "decide/decided/settle/settled/choose/chosen/pick/picked/elect/elected/vote/voted/voted_on/vote_on] "
    "[for/to/on] [on/this/next] [week/time/year] [on]"
)
_LEAD = "(^|and|the|your|our|a|plus|but|so|NUMBER)"
# "The special for Congress is the 21st", "governor and senator are Thursday".
_IS_ON = tuple(
    pattern(p)
    for p in (
        f"{_LEAD} {_ONE} {_RACE} {_BOTH} {_IS} {_WHEN} DAY",
        f"LOCAL {_RACE} {_BOTH} {_IS} {_WHEN} DAY",
        f"CONTEST {_RACE} {_BOTH} {_IS} {_WHEN} DAY",
        f"CONTEST {_RACE} ..2!{_X} for/in/on ..3!{_X}/be {_IS} {_WHEN} DAY",
        f"^ [your/our/the] {_ONE} {_RACE} [and/or/& {_ONE} {_RACE}] DAY $",
        f"^ [your/our/the] {_ONE} {_RACE} and {_ONE} {_RACE} DAY",
    )
)
# "Prop 4 is Nov. 12", "president the 5th and governor the 12th".
_NUMBERED = tuple(
    pattern(p)
    for p in (
        "prop/props/proposition/propositions/measure/proposal/question/amendment/initiative/issue "
        f"NUMBER/a/b/c/d/e/f/g/h {_IS} {_WHEN} DAY",
        f"{_ONE} {_RACE} [be] [on] DAY [and/but] [the/our/your] {_ONE} {_RACE} [be] [on/not/until] [until] [on] DAY",
        f"OFFICE/LAWMAKER ..1!{_X} OFFICE/LAWMAKER ..2!{_X} (be|on|be on) DAY",
    )
)
# "Nov. 12 for president and senate", "the 8th is when we pick our councillors".
_DAY_FOR = tuple(
    pattern(p)
    for p in (
        f"DAY [be] [the] [day] for [the/your/our] [new/next] {_ONE} {_RACE} and/or/& ..1 {_ONE}/LOCAL",
        f"DAY [be] [the] [day] for [the/your/our] [new/next] CONTEST {_RACE} ($|and/or/&)",
        f"DAY [be] [the] [day] for the/your/our [new/next] {_ONE} 's race/races/seat/seats/vote",
        f"DAY [=/-] [that] {_IS}/that's [the] [day] [when] [the/your/our] councils/council/councillors/{_ONE} {_RACE} "
        "[all/will] [be] (VOTE|decide|decided|choose|chosen|settle|settled|vote|voted|elect|elected)",
        f"DAY [=/-] [that] {_IS}/that's [the] (day|when|day when) ..1!{_X} [all/will/CAN] "
        f"(pick|choose|elect|elects|decide) ..3!{_X} ({_ONE}|LOCAL|councillors|councilors|member|members|leaders)",
    )
)
# "Southside decides on redistricting the 28th", "NJ-11 picks its member Wednesday".
_DECIDES = tuple(
    pattern(p)
    for p in (
        f"decide/choose/settle [on] ..2!{_X} (CONTEST|OFFICE) ..1!{_X} DAY",
        "pick/picks/choose/chooses/elect/elects a/an/our/the/its/their/your [new/next/own] "
        "(member|congressman|congresswoman|councilman|councilwoman|councillor|representative|rep|mp|"
        "alderman|judge|justice|treasurer|LAWMAKER|OFFICE) [on/this/next] DAY",
    )
)
_SAYS = (*_IS_ON, *_NUMBERED, *_DAY_FOR, *_DECIDES)
# "The runoff is after Labor Day": the feast itself comes after the vote.
_AFTER_FEAST = tuple(
    pattern(p)
    for p in (
        f"(ELECTION|voting|CONTEST) {_IS}/come/happen/hold/take_place ..3!{_X}/count/counted after/following [the] DAY",
        "(ELECTION|voting|POLLS) be not ..1 (till|until) after DAY",
        "(not|never) VOTE (till|until) [after] DAY",
        f"(ELECTION|voting|POLLS) ..2!{_X} not ..3!{_X}/count (till|until) ..1 DAY",
        f"(^|we/you/they/everyone/everybody/state/county) VOTE ..2!{_X}/for/early after [the] DAY",
        "(^|so|and) ELECTION_DAY [be] after DAY",
    )
)


# "New voting day is Dec. 8": further from the vote than a slip of the calendar.
_NEW_DAY = tuple(
    pattern(p)
    for p in (
        f"new (ELECTION|ELECTION_DAY|voting_day) [day/date] {_IS} ..2!{_X}/NOT DAY",
        f"new (day|date) (to|for) ..1 (VOTE|voting|ELECTION|POLLS) {_IS} ..2!{_X}/NOT DAY",
        f"ELECTION/voting ..1!{_X} have a new (day|date) ..2!{_X}/NOT DAY",
    )
)
# "Republicans Feb. 3, Democrats Feb. 24", where each has a day of its own.
_PARTY = "REPUBLICANS/DEMOCRATS"
_PARTY_DAY = tuple(
    pattern(p)
    for p in (
        f"{_PARTY} [voter/ballot/side/voters/ballots] [presidential/OFFICE] [primary/caucus/ELECTION/ballot/ballots] "
        f"[will/all] [{_IS}/VOTE/go/hold/held/MUST/get] [theirs/to/up] [on/for] DAY",
        f"DAY [=/{_IS}] [for] [the] {_PARTY} ($|[voter/presidential/OFFICE] [primary/caucus/ELECTION] $)",
    )
)


@where_met(_SAYS, _AFTER_FEAST, _NEW_DAY, _PARTY_DAY)
def _contests(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if "DAY" not in reading.roles or _of_another_vote(reading):
        return
    yield from _after_feasts(reading)
    yield from _new_days(reading)
    yield from _of_the_other_party(reading)
    for one in met(_SAYS, reading):
        for found in one.find(reading):
            if not _is_told(reading, found) or not (
                one in _DECIDES or _is_known_as_vote(reading, found)
            ):
                continue
            for i, mention in judged_days(reading, found):
                if is_border(reading, i) or tonight(reading, i) or _goes_on(reading, i):
                    continue
                if is_yesterday(reading, i, mention) or reading.written(i - 1) in en.SAID_ON:
                    continue
                missed = _missed(reading, found, mention)
                if missed is not None and not _may_be_next(mention, missed):
                    yield claim(found, mention, missed)


def _may_be_next(mention: DateMention, missed: Election) -> bool:
    """Whether a bare weekday is that of the election, and may be meant for its week."""
    return mention.kind == "weekday" and mention.weekday == missed.day.weekday()


def _of_another_vote(reading: Reading) -> bool:
    """Whether something else than a public office is voted on."""
    return not reading.roles.isdisjoint(("NON_CIVIC", "PRIVATE_VOTE"))


def _is_told(reading: Reading, found: Match) -> bool:
    """Whether the day is put forward, as one that is to come."""
    first, last = reading.sentence(found.first)
    if is_denied_before(reading, found) or is_past(reading, found.first, found.last):
        return False
    if is_quoted_to_deny(reading, found.first) or one_day_for_all(reading):
        return False
    said = reading.units[first : last + 1]
    if any(u.norm in en.SUPPOSED for u in said) or "?" in reading.written(first, last):
        return False
    if any("EARLY" in u.roles for u in reading.units[first : found.last]):
        return False
    inside = reading.units[found.first : found.last]
    return not any(
        u.roles & {"RESULTS", "RALLY"} or ("NOT" in u.roles and u.norm != "not") for u in inside
    )


def _is_known_as_vote(reading: Reading, found: Match) -> bool:
    """Whether it is clear that a vote is meant ("the governor is on Thursday" need not be)."""
    units = reading.units[found.first : found.last + 1]
    named = [u for u in units if u.roles & {"CONTEST", "OFFICE", "LAWMAKER"}]
    if any(u.norm in en.DECIDED for u in units):
        return True
    if (
        any("CONTEST" in u.roles and u.norm not in en.COMMON_CONTESTS for u in named)
        or len(named) > 1
    ):
        return True
    for i in range(found.first, found.last):
        before = reading.units[i - 1] if i > reading.sentence(i)[0] else None
        plain = reading.units[i].norm in en.COMMON_CONTESTS
        if plain and before is not None and before.norm not in en.LEADS_IN:
            return bool(before.roles & {"OFFICE", "NUMBER", "CONGRESS"})  # no "lunch special"
    after = reading.units[found.last + 1 : clause(reading, found.last)[1] + 1]
    goes_on = bool(after) and after[0].norm not in en.ENDS_IT and "NOT" not in after[0].roles
    race = any(u.norm in en.RACES for u in units)
    return about_voting(reading) and (race or not goes_on)


def _goes_on(reading: Reading, i: int) -> bool:
    """Whether the day is that of what follows: "Thursday's debate", "Thursday off"."""
    end = min(clause(reading, i)[1], i + 3)
    after = reading.units[i + 1 : end + 1]
    if after and after[0].norm in ("'s", "off"):
        return True
    return any(
        u.roles & {"RESULTS", "RALLY", "THING"} or u.norm in en.ELSE_WORDS | en.EVENTS
        for u in after
    )


def _missed(reading: Reading, found: Match, mention: DateMention) -> Election | None:
    """The election that a contest's day misses: that of the whole region, or of its towns."""
    units = reading.units[found.first : found.last + 1]
    if "special" in reading.about.kinds and any(u.norm in en.OF_CONGRESS for u in units):
        return _special_missed(reading, mention)
    if not any("LOCAL" in u.roles or en.OF_TOWNS & set(u.norm.split("_")) for u in units):
        return missed_election(reading, mention, early="EARLY" in reading.roles)
    about = reading.about
    if about.election is not None and about.election.kind == "municipal" and about.election.whole:
        missed = missed_election(reading, mention, early="EARLY" in reading.roles)
        if missed is not None:
            return missed
    if (
        len(about.regions) != 1
        or not about.days
        or any(about.is_true(day, "election_day") or day in about.disputed for day in mention.days)
    ):
        return None
    near = [
        one
        for one in about.elections
        if one.region == about.regions[0]
        and one.kind in ("municipal", "spring")
        and about.days[-1] <= one.day < mention.days[0] <= one.day + _A_WEEK
    ]
    return near[0] if near else None


def _special_missed(reading: Reading, mention: DateMention) -> Election | None:
    """The one special election for Congress that is near, if a day comes after it."""
    about = reading.about
    if not about.days or any(
        about.is_true(day, "election_day") or day in about.disputed for day in mention.days
    ):
        return None
    near = [
        one
        for one in about.elections
        if one.kind == "special"
        and one.region in about.regions
        and one.day >= about.days[-1]
        and (one.day - about.days[-1]).days <= _SOON
    ]
    if len(near) != 1 or not near[0].day < mention.days[0] <= near[0].day + MISS_AFTER:
        return None
    return near[0]


_A_WEEK = timedelta(days=7)


def _after_feasts(reading: Reading) -> Iterator[Claim]:
    """A vote said to come after a feast that itself comes after the vote."""
    target = reading.about.election
    days = reading.about.days
    if target is None or not days or not 0 <= (target.day - days[0]).days <= _SOON:
        return
    for one in met(_AFTER_FEAST, reading):
        for found in one.find(reading):
            feast = reading.units[found.last].day
            if feast is None or not feast.days or feast.kind != "date":
                continue
            if reading.written(found.last) not in reading.lang.holidays:
                continue
            if not _is_told(reading, found) or _goes_on(reading, found.last):
                continue
            day = min(feast.days)
            later = (day + timedelta(n) for n in range(_SOON))
            true = any(reading.about.is_true(one_day, "election_day") for one_day in later)
            if target.end_day < day and not true and not is_election_day(reading, feast):
                yield Claim(
                    found.first,
                    found.last,
                    "after " + day.isoformat(),
                    target.day.isoformat(),
                    target.source,
                )


def _new_days(reading: Reading) -> Iterator[Claim]:
    """A new day for the vote, months after its own."""
    target, about = reading.about.election, reading.about
    if target is None or not about.days or not 0 <= (target.day - about.days[0]).days <= _SOON:
        return
    for one in met(_NEW_DAY, reading):
        for found in one.find(reading):
            if not _is_told(reading, found):
                continue
            for _, mention in judged_days(reading, found):
                day = mention.days[0]
                if (
                    target.end_day + MISS_AFTER < day <= target.end_day + NAMED_MISS
                    and not about.is_true(day, "election_day")
                    and day not in about.disputed
                    and day not in about.superseded
                ):
                    said = claim(found, mention, target)
                    settled = is_settled(reading, target)
                    yield said if settled else replace(said, strength=Strength.UNSETTLED)


_OF_PARTY = {"REPUBLICANS": "Republican", "DEMOCRATS": "Democratic"}


def _of_the_other_party(reading: Reading) -> Iterator[Claim]:
    """The day of one party's primary given to the voters of the other."""
    about = reading.about
    if not about.days or len(about.regions) != 1:
        return
    for one in met(_PARTY_DAY, reading):
        for found in one.find(reading):
            if not _is_told(reading, found):
                continue
            named = {
                party
                for unit in reading.units[found.first : found.last + 1]
                for role, party in _OF_PARTY.items()
                if role in unit.roles
            }
            for _, mention in judged_days(reading, found) if len(named) == 1 else ():
                right = _own_primary(reading, mention, next(iter(named)))
                if right is not None:
                    yield claim(found, mention, right)


def _own_primary(reading: Reading, mention: DateMention, party: str) -> Election | None:
    """The coming primary of a party, if a day is that of the other's and of nothing else."""
    about = reading.about
    near = [
        one
        for one in about.elections
        if one.region == about.regions[0] and abs((one.day - about.days[0]).days) <= _SOON
    ]
    on_it = [one for one in near for day in mention.days if one.day <= day <= one.end_day]
    own = [one for one in near if one.party == party and one.day >= about.days[-1]]
    if not on_it or any(one.party in ("", party) for one in on_it) or len(own) != 1:
        return None
    return own[0]


_SOON = 60
"""Days in which an election said to come after a feast is looked for."""


_OHIO = "2018-10-30T15:00:00Z"
CONTEST = Rule(
    id="wrong_date.contest",
    category=Category.WRONG_DATE,
    title="A contest with a day on which it is not decided",
    why="{claimed} is not its day: {election} is on {actual}.",
    source=CALENDAR,
    match=_contests,
    flags=(
        Example("Governor and senator are Thursday the 8th this time", _OHIO, "US-OH"),
        Example("November 12th for president and senate, plan ahead", "2024-10-30", "US-WI"),
        Example("The midterm is next Tuesday, the 13th", _OHIO, "US-OH"),
        Example("The school bonds are Tuesday May 6, vote after work", "2025-05-01", "US-TX"),
        Example("Primary day: Republicans Feb 3, Democrats Feb 24", "2024-01-30", "US-SC"),
        Example("Our runoff comes after Labor Day", "2023-08-26T15:00:00Z", "US-MS"),
        Example("New voting day is December 13", "2022-11-03T15:00:00Z", "US-MI"),
        Example("Our county judges are chosen on November 9", "2023-11-02", "US-PA"),
    ),
    passes=(
        Example("Governor and senator are Tuesday the 6th, as ever", _OHIO, "US-OH"),
        Example("The governor is on Thursday's show. Vote!", _OHIO, "US-OH"),
        Example("Midterms are Tuesday, the senator is here Thursday", _OHIO, "US-OH"),
        Example("The school bonds are Saturday May 3, vote early", "2025-05-01", "US-TX"),
        Example("School board meets May 6, the bond vote is May 3", "2025-05-01", "US-TX"),
        Example("Primary day: Democrats Feb 3, Republicans Feb 24", "2024-01-30", "US-SC"),
        Example("The runoff is after Christmas, on January 5", "2020-12-20T15:00:00Z", GA),
        Example("They count the votes after Veterans Day", "2022-10-29T15:00:00Z", "US-OH"),
        Example("New voting day is not December 13", "2022-11-03T15:00:00Z", "US-MI"),
        Example("New voting day is June 2, the state says", "2020-03-17T15:00:00Z", "US-OH"),
        Example("Early voting for the senate primary will run Aug. 13", "2022-06-24", "US-NY"),
        Example("Town hall: senate candidate & chowder, Wed", "2026-10-28T15:00:00Z", "US-ME"),
        Example("City councillors meet Thursday, you vote Tuesday", _OHIO, "US-OH"),
    ),
)

RULES: tuple[Rule, ...] = (CONTEST,)
