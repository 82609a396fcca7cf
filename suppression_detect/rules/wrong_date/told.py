"""Voters told to come after the election, or that there is no voting on its day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from suppression_detect.elections.calendar import Calendar, Election
from suppression_detect.languages.en.rule_words import wrong_date as en
from suppression_detect.languages.en.rule_words.false_disruption import NO_SUCH
from suppression_detect.reading import Reading
from suppression_detect.reading.dates import DateMention
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.calls import around, election_day, of_no_party
from suppression_detect.rules.rule import Claim, Example, Rule, where_met
from suppression_detect.rules.wrong_date.days import (
    BE,
    CALENDAR,
    GA,
    GROUP,
    VOTING,
    about_voting,
    after_colon,
    claim,
    clause,
    denies_split,
    ends_well,
    gives_day,
    is_denied_before,
    is_election_day,
    is_off_topic,
    is_other_subject,
    is_past,
    judged_days,
    late,
    moves_else,
    one_day_for_all,
    says_or_thinks,
    went,
)
from suppression_detect.rules.wrong_date.groups import (
    is_beside_vote,
    is_labelled,
    is_of_an_event,
)
from suppression_detect.verdict import Category

_DENIED = tuple(
    pattern(p)
    for p in (
        "ELECTION/voting/polling [be] not [on] [this] DAY",
        "no ELECTION/voting ..3!RESULTS/EARLY/until/elsewhere [on/this] DAY",
        "nothing to vote [on/for] DAY",
    )
)
# The election day, for those of one party alone.
_PARTY = "REPUBLICANS/DEMOCRATS"
_ALONE = tuple(
    pattern(p)
    for p in (
        f"DAY {BE} [going_to/will/be] [only/just/exclusively/strictly] for [registered/the] {_PARTY} [voter/supporter] only $",
        f"DAY {BE} [only/just/exclusively/strictly] {_PARTY} [voter/supporter] only",
        f"DAY {BE} (only|just|exclusively|strictly|reserved|reserve) for [registered/the] {_PARTY}",
        f"only/just {_PARTY} [voter/supporter] CAN/get_to [go] VOTE [on/this] DAY",
    )
)
# The whole week of a vote that has one day.
_WEEK = "(all_week|all week|week_long|the (whole|entire) week|(the_rest|the rest) of the week|(any|every|each) day [of] this week|sometime/anytime/whenever ..2 this week)"
_ALL_WEEK = tuple(
    pattern(p)
    for p in (
        f"YOU [still] CAN [still/also] VOTE ..1!NOT/for {_WEEK}",
        f"(^|and/so/just/please) VOTE ..1!NOT/for {_WEEK}",
        f"ELECTION/voting/POLLS [just] go/run/last/continue [on] [for/through] {_WEEK}",
        f"POLLS/voting [be/'s/stay] [still/now] open [for] {_WEEK}",
        f"you/u/we/everyone/everybody have/get {_WEEK} to [go] VOTE",
    )
)
# The day after, where the vote itself is "the day": only said of a part of the voters.
_NEXT = (
    "([the/a/one] (day|morning|the_morning) (after|behind|later|follow)|"
    "the next/follow (day|morning)|day_two|second_day)"
)
_EARLIER = tuple(
    pattern(p)
    for p in (
        f"{GROUP}/PART/PERSONS/ours/theirs/locals/kid/us ..6!RESULTS/THING/RALLY/DAY/I/SOCIAL {_NEXT}",
        f"(those|folk|folks|people|person|one) ..8!RESULTS/THING/RALLY/DAY/I {_NEXT}",
        f"your/our/their TURN/voting/slot ..4!RESULTS/THING/RALLY/DAY/I {_NEXT}",
    )
)
# "We vote the Monday after."
_WEEKDAY_AFTER = tuple(
    pattern(p)
    for p in (
        "VOTE/ELECTION/BALLOT/voting ..4!RESULTS/THING/RALLY/DAY/I/before DAY after",
        f"VOTE ~~5 {GROUP}/PART/PERSONS ..3!RESULTS/THING/RALLY/DAY/I DAY after",
    )
)
_AFTER = tuple(
    pattern(p)
    for p in (
        f"{GROUP}/PART [will/CAN/MUST/do/all] [to] [VOTE/GO/come/get/have/report] [on/their/to/the] [turn/day/theirs/go/VOTE] "
        "AFTER_ELECTION $",
        f"{GROUP}/PART/YOU ..2 VOTE ..2!RESULTS/THING/RALLY the day/week/weekend after",
    )
)


def _displaced(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """The election day is denied, or people are given the day after it."""
    if not reading.about.days:
        yield from _undated_after(reading)
    target = reading.about.election
    if target is None or not reading.about.days or not target.whole:
        return
    if not 0 <= (target.day - reading.about.days[0]).days <= 21:
        return
    for one in met(_DENIED, reading):
        for found in one.find(reading):
            days = [mention for _, mention in judged_days(reading, found)]
            if (
                is_off_topic(reading, found)
                or _if_only(reading, found)
                or of_no_party(reading, *reading.sentence(found.first))
                or "?" in _text(reading, found)
                or NO_SUCH.match(reading.written(found.first, found.last))
            ):
                continue
            if days and all(day.days == (target.day,) for day in days):
                yield Claim(
                    found.first,
                    found.last,
                    "not " + target.day.isoformat(),
                    target.day.isoformat(),
                    target.source,
                    why="It is on that day: {election} is on {actual}.",
                )
    yield from _alone(reading, target)
    yield from _all_week(reading, target)
    yield from _after(reading, target)
    if (target.day - reading.about.days[0]).days <= 7:
        yield from _next(reading, target)


def _all_week(reading: Reading, target: Election) -> Iterator[Claim]:
    """The week of the election is said to be one for voting, a day before it at most."""
    if target.end_day != target.day or (target.day - reading.about.days[0]).days > 1:
        return
    if target.day.weekday() > _THURSDAY or "EARLY" in reading.roles or "?" in reading.folded.text:
        return
    for one in met(_ALL_WEEK, reading):
        for found in one.find(reading):
            if is_off_topic(reading, found) or is_denied_before(reading, found):
                continue
            said = reading.written(found.first, found.last).split()
            if not _if_only(reading, found) and {"was", "were", "been"}.isdisjoint(said):
                yield Claim(
                    found.first,
                    found.last,
                    "all week",
                    target.day.isoformat(),
                    target.source,
                    why="Voting ends on one day: {election} is on {actual}.",
                )


_THURSDAY = 3


def _alone(reading: Reading, target: Election) -> Iterator[Claim]:
    """The election day is said to be that of one party's voters alone."""
    if target.kind not in ("general", "runoff") or not target.whole:
        return
    for one in met(_ALONE, reading):
        for found in one.find(reading):
            first, last = reading.sentence(found.first)
            said = {unit.norm for unit in reading.units[first : last + 1]}
            if _if_only(reading, found) or said & {"if", "unless", "when", "?", "think"}:
                continue
            start = after_colon(reading, clause(reading, found.first)[0], found.first)
            if is_off_topic(reading, found) or start < found.first:
                continue  # "the party tomorrow is for Democrats"
            if any(
                day.days == (target.day,)
                and not any("NOT" in u.roles for u in reading.units[found.first : found.last])
                for _, day in judged_days(reading, found)
            ):
                yield Claim(
                    found.first,
                    found.last,
                    "one party's day",
                    target.day.isoformat(),
                    target.source,
                    why="Voters of every party vote on the same day: {election} is on {actual}.",
                )


_UNDATED = "Nobody votes after Election Day; a ballot that is mailed must be sent by then."


def _undated_after(reading: Reading) -> Iterator[Claim]:
    """The day after Election Day given to voters, in a post whose own day is not known."""
    if not reading.about.regions[0].startswith("US") or not about_voting(reading):
        return
    for i, unit in enumerate(reading.units):
        if not en.AFTER_ELECTION_DAY.match(reading.folded.text, unit.start):
            continue
        first, _ = clause(reading, i)
        first = after_colon(reading, first, i)
        found = Match(first, i, first, i)
        roles = frozenset().union(*(u.roles for u in reading.units[first:i]))
        voters = not roles.isdisjoint({"VOTE", "POLLS", "GROUP", "REPUBLICANS", "DEMOCRATS"})
        voters = voters or {"BALLOT", "CAST_FOR"} <= roles
        denied = "NOT" in roles or is_off_topic(reading, found)
        if voters and not denied and _is_told(reading, found):
            yield Claim(first, i, "after the election", "by Election Day", why=_UNDATED)


def _next(reading: Reading, target: Election) -> Iterator[Claim]:
    """A part of the voters is given the day after, in a post near the election."""
    for one in (*met(_EARLIER, reading), *met(_WEEKDAY_AFTER, reading)):
        for found in one.find(reading):
            if one in _WEEKDAY_AFTER and (
                not _is_weekday(reading, found) or _is_true_beside(reading, found)
            ):
                continue
            if reading.written(found.last - 2, found.last).startswith("this "):
                continue  # "lines this morning after a breakdown"
            if not is_off_topic(reading, found) and _votes_next(reading, found):
                yield Claim(
                    found.first,
                    found.last,
                    "the day after",
                    target.day.isoformat(),
                    target.source,
                )


def _is_weekday(reading: Reading, found: Match) -> bool:
    """Whether it is "the Monday after", and not "Monday after work"."""
    day = reading.units[found.last - 1].day
    ends = clause(reading, found.last)[1] == found.last
    return ends and day is not None and day.kind == "weekday"


def _is_true_beside(reading: Reading, found: Match) -> bool:
    """Whether its date stands right behind and is a voting day: "the Saturday after, Feb 27"."""
    after = reading.units[found.last + 1 : found.last + 2]
    return any(unit.day is not None and is_election_day(reading, unit.day) for unit in after)


def _votes_next(reading: Reading, found: Match) -> bool:
    """Whether the sentence is of voting, and nothing but who votes when."""
    first, last = reading.sentence(found.first)
    sentence = reading.units[first : last + 1]
    if not about_voting(reading) or went(reading, found.last):
        return False
    if any(u.roles & {"EARLY", "RESULTS", "REGISTER", "RALLY"} for u in sentence):
        return False
    if not _is_told(reading, found) or is_denied_before(reading, found):
        return False
    rest = reading.units[found.last + 1 : clause(reading, found.last)[1] + 1]
    return not any(u.roles & _LATER_THINGS or u.norm in ("off", "free", "all") for u in rest)


_CASTS = frozenset(("VOTE", "BALLOT", "POLLS"))
_LATER_THINGS = frozenset(("RESULTS", "THING", "RALLY", "ELECTION", "VOTE"))


def _after(reading: Reading, target: Election) -> Iterator[Claim]:
    for one in met(_AFTER, reading):
        for found in one.find(reading):
            if is_off_topic(reading, found) or not _is_told(reading, found):
                continue
            yield Claim(
                found.first,
                found.last,
                "after the election",
                target.day.isoformat(),
                target.source,
            )


def _text(reading: Reading, found: Match) -> str:
    """The match's folded text, with the mark that ends it."""
    start, end = reading.units[found.first].start, reading.units[found.last].end
    return reading.folded.text[start : end + 2]


_X = "RESULTS/REGISTER/REQUEST/RETURN/CONGRESS/NON_CIVIC/EARLY/DAY/THING/LOCAL/RALLY/I"
_COMES = "GO/report/report_to/wait/show_up/turn_up/come/go"
_SPARE = (
    "(second/another chance|mop-up|mop_up|sweep-up|overflow|overspill|spillover|make-up|makeup|make_up|catch-up|catch_up|"
    "backup|back-up|spare|grace|rain|bonus|extra|alternate)"
)
_LETTER = "/".join("abcdefghijklmnopqrstuvwxyz")
# Each ends (or starts) with the day that is told, which must come after the election.
_TOLD = tuple(
    pattern(p)
    for p in (
        f"your/you/our/their/her/his/its/the/separate/GROUP TURN ..3!{_X} DAY",
        f"your/our/their/voting/PART/{GROUP} ..2!{_X} day/date/time/group/turn/slot/appointment "
        f"[{BE}/not/until] ..2!{_X} DAY",
        f"ours/yours/theirs [{BE}/not] [only/on/until] DAY",
        f"{GROUP}/PART/YOU [you] [will/MUST/CAN/should/please/supposed] [to] {_COMES} "
        f"..3!{_X} [on/until] DAY",
        f"{GROUP}/PART ..4!{_X} (MUST/CAN/will/to|to) {_COMES} ..3!{_X} DAY",
        f"{GROUP} ..3!{_X} report/report_to ..2!{_X} DAY",
        f"{GROUP}/PART [have] be MOVED/SLID [back] [to] DAY",
        "our/your/their party 's day be DAY",
        f"voter/{GROUP} [{BE}/get/have] [on] DAY",
        f"{GROUP}/PART/CREW get/have ..1!NOT DAY to [go] VOTE",
        f"voter ..4!{_X} get/have/{BE} [on] DAY",
        f"VOTE/ELECTION/POLLS/TURN/race/{GROUP} ..3!{_X} NOT ..3!{_X} until/before DAY",
        f"NOT ..2!{_X} VOTE/ELECTION/POLLS ..2!{_X} until/before DAY",
        f"(VOTE/ELECTION/POLLS|{GROUP}|PART) ..5!{_X} wait/hold_off/SPLIT/assign/delay ..4!{_X} DAY",
        f"{_LETTER} to/through/thru {_LETTER} ..2!{_X} (VOTE|go|get|have|be|give|MOVED|move_to|stay) ..3!{_X} DAY",
        f"SPLIT ..3!{_X} DAY",
        f"DAY [{BE}] ..3!{_X} SPLIT",
        f"DAY {BE} [only] for {GROUP}/PART",
        f"{GROUP}/PART/YOU ..3!{_X} [have] be/'s/get [be] "
        "allotted/routed/put/slotted/booked/scheduled/schedule/assigned/assign/moved_to/MOVED/set/placed "
        "[in/down] [for/on/to/into] DAY",
        "your/our/their/YOU/PART/GROUP/'s [own] [voting] TURN [have] be/'s [be] [set] [for] DAY",
        f"DAY {BE} ..1!NOT your/our/their/GROUP [own/assigned/official] [voting] day/turn/slot/date "
        "($|GROUP/PART|to VOTE|to go VOTE|if/because/since)",
        # A second day for who misses the first.
        "(mop-up|mop_up|mop up|sweep-up|catch-up|make-up|makeup|make_up) "
        "[voting/poll/polls/session/vote/ELECTION] [be] [on] DAY",
        f"{_SPARE} ..1 day/date/voting/ELECTION ~~6!NOT/RESULTS/THING/RALLY/DAY/I/{_X} "
        f"{BE}/run/on/happen/hold ..3!{_X}/NOT DAY",
        f"set_aside/reserve/reserved/set aside/save ..2!{_X} DAY for ..1 {GROUP}/PART/us",
    )
)
# Two days of voting: the second is none.
_TWICE = tuple(
    pattern(p)
    for p in (
        f"two/2 day_to_vote ~~4!{_X} DAY and/or/& DAY",
        f"two_day/day ..1 to VOTE ~~4!{_X} DAY and/or/& DAY",
        f"two/2/both VOTE/voting/ELECTION day ~~6!{_X} DAY and/or/& DAY",
        f"two/2/both ELECTION_DAY ~~6!{_X} DAY and/or/& DAY",
        f"ELECTION/voting be two_day ~~6!{_X} DAY and/or/& DAY",
    )
)
# "Can't vote today? Tomorrow works too": who misses the day is given the next.
_INSTEAD = tuple(
    pattern(p)
    for p in (
        f"(not|can_not|unable to) VOTE [yet] DAY ~~2!{_X}/worry DAY work/'s/be/will [just] [work/be] [fine/ok/okay/good/possible/great] too/also/as_well/instead",
        f"(not|can_not|unable to) VOTE [yet] DAY ~~2!{_X}/worry DAY 's/be [just] [totally] fine/ok/okay/good",
        f"(not|can_not|no_time to|no time to) VOTE [yet] [DAY] ~~2!{_X} there be/'s always DAY",
    )
)
# The same without a word for voting in the sentence: only in a short post about voting.
_COME = tuple(
    pattern(p)
    for p in (
        f"{_COMES}/plan_on/aim_for/see/hold_off [you] ..3!{_X}/I DAY",
        "see you ..2 DAY",
        f"let/letting/take/taking person/people/everyone/everybody/folks/voter/us in/back ..1!{_X} DAY",
        "in person [voting] [be] [on] DAY",
        f"new/real/actual/assigned ..1 (day|date|election|vote) [{BE}] DAY",
        "it 's/be [now/actually/really] [on] DAY [now]",
        "its/it's [now] [on] DAY [now]",
    )
)
# Wrong instead of right: "the 8th, not the 6th", "Thursday instead of tomorrow". The quote is the
# day that is put forward; the right one must stand beside it.
_SWAP = tuple(
    pattern(p)
    for p in (
        "< DAY > ..2!RESULTS [and/so/but] instead of ..1 DAY",
        "< DAY > [now] [and] not [on/this] DAY",
        "not [on] DAY [but] [any/anymore] ~2 [it] ['s/be] [now] < DAY >",
        "from DAY to ..2 < DAY >",
    )
)
# An election or a race named, and a day: "Maine primary: Tuesday".
_NAMED = tuple(
    pattern(p)
    for p in (
        f"ELECTION ..4!{_X}/SOON/VOTE/{BE} DAY",
        f"ELECTION day [{BE}] [on] DAY",
        f"ELECTION {BE} ..3!{_X} DAY",
        "DAY ..1!RESULTS/THING ELECTION $",
        f"(CANDIDATE/vs/v ..2!{_X} ({BE}|on)|vs/v ..3!{_X}) ..1!{_X}/when DAY",
        "CALENDAR ~~4 DAY",
        "mark/circle/save/note DAY on/in ..2!NOT calendar/calendars/diary ..2!NOT VOTE/voting",
        "DAY be the [big/real/actual/official] day",
        f"OFFICE ['s] [race/seat/vote/contest] [{BE}] [on] DAY",
        "^ DAY $",
    )
)

# What else is told of the day: what is shut "for the election", what goes on "while we vote".
_VOTERS = "YOU/GROUP/PERSONS/PART/they/parents/nation/country/america/staff"
_BESIDE = tuple(
    pattern(p)
    for p in (
        f"DAY for/because_of ..2!{_X}/count/recount ELECTION/voting/POLLS",
        f"DAY because of ..2!{_X}/count/recount ELECTION/voting/POLLS",
        f"DAY ..1!{_X} so ..2!{_X} CAN [go] VOTE",
        f"DAY ..2!{_X} while/when/as ..2!{_X} {_VOTERS} [all/go/get_to/get/head] [to] VOTE",
        f"DAY ..2!{_X} while/when/as [the] POLLS [be] open/close",
        f"DAY as ..2!{_X} host/hosts/hosting ..1 ELECTION/voting/POLLS",
    )
)


@where_met(_TOLD, _TWICE, _INSTEAD, _COME, _SWAP, _NAMED, _BESIDE)
def _told(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if "DAY" not in reading.roles:
        return
    if not about_voting(reading) and reading.roles.isdisjoint(("REPUBLICANS", "DEMOCRATS")):
        return
    if reading.roles.isdisjoint(VOTING) and not en.MEETS.isdisjoint(reading.norms):
        return  # "Republicans meet Wednesday, Democrats Thursday"
    for group, check in (
        (_TOLD, _is_told),
        (_TWICE, _is_bidden),
        (_INSTEAD, _is_bidden),
        (_COME, _is_near_voting),
        (_SWAP, _is_swapped),
        (_NAMED, _is_named),
        (_BESIDE, _goes_with_vote),
    ):
        for one in met(group, reading):
            for found in one.find(reading):
                if (
                    is_off_topic(reading, found)
                    or (
                        group is _COME
                        and reading.units[found.first].norm in en.COMES_BY
                        and _votes_aright(reading, found)
                    )
                    or _if_only(reading, found)
                    or not check(reading, found)
                ):
                    continue
                for i, mention in judged_days(reading, found):
                    missed = late(reading, i)
                    if group in (_TOLD, _COME) and (
                        is_beside_vote(reading, i, whom=True)
                        or is_labelled(reading, i)
                        or _names_today(reading, found, mention)
                    ):
                        continue
                    if group in (_NAMED, _SWAP) and is_of_an_event(reading, i):
                        continue
                    if group is _NAMED and _is_barred(reading, found):
                        continue
                    if missed is None or (group is _SWAP and i != found.quote_first):
                        continue
                    said = claim(found, mention, missed)
                    yield replace(said, denied=True) if one_day_for_all(reading) else said


def _votes_aright(reading: Reading, found: Match) -> bool:
    """Whether one is to vote on the right day: "come fishing on Saturday, and vote on Tuesday"."""
    first, last = around(reading, found.last, before=1, after=1)
    units = reading.units[first : last + 1]
    return any(
        "VOTE" in unit.roles
        and any(election_day(reading, u, early=False) for u in units[k + 1 : k + 3])
        for k, unit in enumerate(units)
    ) and not any(u.roles & {"GROUP", "CANDIDATE", "NOT", "BAN"} for u in units)


def _is_barred(reading: Reading, found: Match) -> bool:
    """Whether one is told that it is not that day: "you can't vote for president on Nov. 6"."""
    before = reading.units[max(reading.sentence(found.first)[0], found.first - 4) : found.first]
    return any(unit.roles & {"BAN", "CANNOT"} or unit.norm == "can_not_vote" for unit in before)


def _names_today(reading: Reading, found: Match, mention: DateMention) -> bool:
    """Whether a weekday is that of the post itself: "Polls are not open. It's Monday"."""
    if mention.kind != "weekday" or not reading.units[found.first].norm.startswith("it"):
        return False
    return any(day.weekday() == mention.weekday for day in reading.about.days)


def _is_bidden(reading: Reading, found: Match) -> bool:
    """Whether readers are told so, and nobody tells of himself or of early voting."""
    first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
    said = reading.units[first : last + 1]
    if any(u.norm in en.FIRST_PERSON or u.roles & {"EARLY", "RESULTS", "REGISTER"} for u in said):
        return False
    inside = reading.units[found.first + 2 : found.last + 1]
    return not any("NOT" in u.roles for u in inside) and ends_well(reading, found.last)


def _if_only(reading: Reading, found: Match) -> bool:
    words = {unit.norm for unit in reading.units[max(0, found.first - 4) : found.last + 1]}
    return not words.isdisjoint(("would", "could", "whether", "might"))


def _is_told(reading: Reading, found: Match) -> bool:
    first, last = found.first, found.last
    start, _ = clause(reading, first)
    if any(
        "NOT" in reading.units[i].roles and reading.units[i + 1].norm not in en.NO_DENIAL
        for i in range(start, first)
    ):
        return False
    before = reading.units[max(reading.sentence(first)[0], first - 2) : first]
    if any(unit.norm in en.SPEAKER for unit in before) or is_past(reading, first, last):
        return False
    if "had" in reading.written(start, first).split():
        return False  # "they had theirs on the 3rd"
    if _counts_days(reading, found) or is_other_subject(reading, first, last):
        return False
    if _comes_or_goes_on(reading, found):
        return False
    if went(reading, last) or moves_else(reading, first, last):
        return False
    split = any("SPLIT" in unit.roles for unit in reading.units[first : last + 1])
    if split and denies_split(reading):
        return False
    return gives_day(reading, first, last) and ends_well(reading, last)


def _comes_or_goes_on(reading: Reading, found: Match) -> bool:
    """Whether ballots come in ("can come in through Saturday"), or a count goes on."""
    units = reading.units
    for k, unit in enumerate(units[found.first : found.last], found.first):
        if unit.norm == "come_in":
            return any("BALLOT" in u.roles for u in units[reading.sentence(k)[0] : k])
        if unit.norm == "go" and units[k + 1].norm == "on" and k + 2 < len(units):
            day = units[k + 2].day
            return day is not None and day.kind == "relative"
    return False


def _counts_days(reading: Reading, found: Match) -> bool:
    """Whether "two days" or "21 days" is a length of time."""
    text = reading.folded.text
    return any(
        text[unit.start : unit.end].endswith("days")
        and ("SPLIT" in unit.roles or (unit.norm == "day" and before.norm.isdigit()))
        for before, unit in pairwise(reading.units[found.first : found.last + 1])
    )


def _is_near_voting(reading: Reading, found: Match) -> bool:
    """Whether voting is spoken of in that sentence or the one before, and little else."""
    if len(reading.units) > 45 or not _is_told(reading, found):
        return False
    start = clause(reading, found.first)[0]
    if "come" in (reading.units[start].norm, reading.units[found.first].norm) and (
        reading.units[found.first + 1].day is not None and found.last < len(reading.units) - 1
    ):
        return False  # "come November 6 we knock on doors"
    if any(unit.norm not in en.LEADS for unit in reading.units[start : found.first]):
        return False
    first, last = reading.sentence(found.first)
    if first > 1:
        first = reading.sentence(first - 2)[0]
    roles = frozenset().union(*(unit.roles for unit in reading.units[first : last + 1]))
    return not roles.isdisjoint(VOTING | {"CONTEST"}) and not roles & {
        "RESULTS",
        "THING",
        "NON_CIVIC",
        "RALLY",
    }


def _is_swapped(reading: Reading, found: Match) -> bool:
    """Whether the right day stands beside the wrong one, and no other thing is moved."""
    if reading.units[found.first].norm == "from":
        start, _ = reading.sentence(found.first)
        moved = reading.units[start : found.first]
        if not any(
            u.norm in en.IT or u.norm in ("race", "us") or not u.roles.isdisjoint(VOTING)
            for u in moved
        ):
            return False
    return any(is_election_day(reading, day) for _, day in judged_days(reading, found))


def _goes_with_vote(reading: Reading, found: Match) -> bool:
    """Whether nothing but the vote itself is told of the day, and of no day that was."""
    first, last = found.first, found.last
    start, _ = clause(reading, first)
    border = first > 0 and reading.units[first - 1].norm in en.BORDERS
    if border or is_past(reading, start, last):
        return False
    if says_or_thinks(reading, start, first) or is_other_subject(reading, start, first):
        return False
    before, after = reading.units[start:first], reading.units[last + 1 : last + 2]
    if any(u.roles & {"MOVED", "SLID"} for u in before) or any(u.day for u in after):
        return False  # "the drop is moved to Wednesday so you can vote Tuesday"
    if reading.roles & {"RESULTS", "EARLY", "REGISTER"} or one_day_for_all(reading):
        return False
    _, end = clause(reading, last)
    after = reading.units[last + 1 : end + 1]
    return not after or after[0].norm in en.GOES_WITH or after[0].norm == "for"


def _is_named(reading: Reading, found: Match) -> bool:
    """Whether that stands alone in a short post about an election."""
    roles = reading.roles
    if len(reading.units) > 40 or roles & {"NON_CIVIC", "RESULTS", "RALLY", "EARLY", "CONGRESS"}:
        return False
    day = reading.units[found.first].day
    if day is not None and any(
        unit.day is not None and unit.day.days == day.days for unit in reading.units[: found.first]
    ):
        return False  # "I turn 18 on the 22nd. The 22nd!"
    first, _ = clause(reading, found.first)
    if not gives_day(reading, first, found.last):
        return False
    after = reading.units[found.last + 1 : reading.sentence(found.last)[1] + 1][:6]
    if any("DAYPART" in unit.roles or unit.norm == "after" for unit in after):
        return False  # "Save the date: Nov. 8, lunch after the midterms"
    return _is_told(reading, found) and (not roles.isdisjoint((*VOTING, "OFFICE")))


TOLD_RULE = Rule(
    id="wrong_date.told",
    category=Category.WRONG_DATE,
    title="Voters told to come on a day after the election",
    why="{claimed} is after the vote: {election} is on {actual}.",
    source=CALENDAR,
    match=_told,
    flags=(
        Example(
            "A through M vote Tuesday, N through Z get Thursday", "2022-11-05T14:00:00Z", "US-MO"
        ),
        Example("Your voting slot is Thursday, 9 to 11", "2018-11-02T21:11:00Z"),
        Example("Deli's shut Wednesday for the election", "2018-11-02T21:11:00Z"),
        Example("Lemonade for sale Wednesday while people vote", "2018-11-02T21:11:00Z"),
        Example("Library closed 11/8 for voting", "2018-11-01T16:00:00Z"),
        Example("Polls are packed. Come Wednesday instead of Tuesday", "2018-11-05T21:11:00Z"),
        Example("Our side of town doesn't vote until Thursday", "2018-11-02T21:11:00Z"),
        Example("The election: Nov. 8, not Nov. 6", "2018-11-02T21:11:00Z"),
        Example("Missed the vote? Thursday is the make-up day", "2018-11-05T21:11:00Z"),
        Example(
            "Upper-floor tenants have been assigned Thursday for voting", "2018-11-05T21:11:00Z"
        ),
        Example("Voters with odd plates get Wednesday", "2018-11-05T21:11:00Z"),
        Example("Miss the vote on Saturday? There's a mop-up Sunday", "2022-05-20", "AU"),
        Example("If you lean Democrat, Thursday is your day", "2022-11-06T21:11:00Z"),
        Example("Two days to vote this time: Tuesday and Thursday", "2022-11-06T21:11:00Z"),
        Example("There are two election days now, the 8th and the 9th", "2022-11-06T21:11:00Z"),
        Example("Can't vote today? Tomorrow works too", "2022-11-08T15:00:00Z", "US-OH"),
        Example("If you did not vote yet, there's always tomorrow", "2022-11-08T15:00:00Z"),
    ),
    passes=(
        Example("Vote, all. Wednesday is our day to sleep in", "2022-11-06T21:11:00Z"),
        Example(
            "Two days to vote early at the mall: Friday and Saturday",
            "2018-11-01T15:00:00Z",
            "US-IN",
        ),
        Example("Vote today. Laundry? Tomorrow is fine too", "2022-11-08T15:00:00Z"),
        Example("If I can't vote today, tomorrow works too", "2022-11-07T15:00:00Z"),
        Example(
            "Volunteers: A through M phone on Tuesday, N through Z clean up Thursday",
            "2022-11-05T14:00:00Z",
            "US-MO",
        ),
        Example("Come fishing with us Saturday, and vote Tuesday", "2022-11-07T22:50:00Z", "US-AL"),
        Example("You can't vote for governor on November 7, it is the 6th", "2018-11-01T15:00:00Z"),
        Example("Come November 6 we bring chili to all who voted", "2024-11-02T15:00:00Z"),
        Example("Nobody votes today. It's Monday. Polls open tomorrow", "2018-11-05T15:00:00Z"),
        Example("It's Wednesday, Nebraska voted, nobody cared", "2016-05-11", "US"),
        Example("Your voting slot is Tuesday, 7 to 8", "2018-11-02T21:11:00Z"),
        Example("Come Tuesday, not Wednesday, to vote", "2018-11-05T21:11:00Z"),
        Example("We won't know who won the vote until Friday", "2018-11-05T21:11:00Z"),
        Example("Your dentist slot is Thursday. Vote Tuesday", "2018-11-02T21:11:00Z"),
        Example("See you at the party Friday! Vote first", "2018-11-05T21:11:00Z"),
        Example("Practice is on Wednesday so you can vote Tuesday", "2018-11-03T21:11:00Z"),
        Example("Poll workers get their pay on the 20th for the election", "2018-11-03T21:11:00Z"),
        Example("We sleep Wednesday while they count votes", "2018-11-03T21:11:00Z"),
        Example("Polls near grandpa, his 14 days end on Friday", "2018-11-03T21:11:00Z"),
        Example("Voting has no make-up day Thursday. Go tomorrow", "2018-11-05T21:11:00Z"),
        Example("You vote on Saturday, there is no mop-up Sunday", "2022-05-20", "AU"),
        Example("Seniors' bingo is Thursday. Vote Tuesday", "2018-11-05T21:11:00Z"),
        Example(
            "Ballots mailed by today may come in until Saturday, polls close at 7",
            "2022-11-08T21:00:00Z",
            "US-NV",
        ),
        Example(
            "Polls close at 8. We count until midnight and go on tomorrow", "2024-11-05T22:00:00Z"
        ),
    ),
)
DISPLACED = Rule(
    id="wrong_date.denied",
    category=Category.WRONG_DATE,
    title="The election day denied, or the day after it given instead",
    why="{claimed} is too late: {election} is on {actual}.",
    source=CALENDAR,
    match=_displaced,
    flags=(
        Example("Independents vote the day after Election Day, that's the rule"),
        Example("Ballots may also be cast on the Saturday following the election"),
        Example("fyi the election is not Tuesday", "2018-11-03T16:00:00Z"),
        Example("There's no voting tomorrow, sleep in", "2018-11-05T16:00:00Z"),
        Example("Seniors vote the day after, it's calmer", "2018-11-03T16:00:00Z"),
        Example("First-time voters go the day after the election", "2018-11-01T16:00:00Z"),
        Example("No election on November 6 in Georgia", "2018-11-01T16:00:00Z", GA),
        Example("Tenants vote one day after the owners do", "2018-11-05T16:00:00Z"),
        Example("Students cast their ballots the day following", "2018-11-05T16:00:00Z"),
        Example("Nurses and teachers vote the Monday after", "2018-11-05T16:00:00Z"),
        Example("Tomorrow is reserved for Republicans", "2018-11-05T16:00:00Z"),
        Example("Only Democrats can vote on Tuesday", "2018-11-03T16:00:00Z"),
        Example("No rush, the polls are open all week", "2018-11-05T16:00:00Z"),
        Example("The election just goes on the rest of the week", "2018-11-06T16:00:00Z"),
        Example("You can vote any day this week", "2018-11-06T16:00:00Z"),
    ),
    passes=(
        Example("Only Democrats can vote Tuesday if you all stay home", "2018-11-03T16:00:00Z"),
        Example("You can vote any day this week", "2018-10-29T16:00:00Z", "US-TX"),
        Example("The polls were open all week, tomorrow is the last day", "2018-11-05T16:00:00Z"),
        Example("Vote tomorrow. The gallery is open all week", "2018-11-05T16:00:00Z"),
        Example("The count goes on the rest of the week", "2018-11-06T16:00:00Z"),
        Example("Tomorrow is not only for Republicans, show up", "2018-11-05T16:00:00Z"),
        Example(
            "Only Democrats can vote tomorrow in that primary", "2020-03-16T15:00:00Z", "US-FL"
        ),
        Example("Ballots cast abroad are counted the day after Election Day"),
        Example("Nobody votes the day after the election"),
        Example("Republicans celebrate the day after the election"),
        Example("The election is not Wednesday", "2018-11-03T16:00:00Z"),
        Example("There's no voting on Monday", "2018-11-03T16:00:00Z"),
        Example("Seniors get free coffee the day after the election", "2018-11-03T16:00:00Z"),
        Example("Is there no voting tomorrow?", "2018-11-04T16:00:00Z"),
        Example("Vote, then rest the day after", "2018-11-01T16:00:00Z"),
        Example("Parents get their flu shots the day after we vote", "2018-11-05T16:00:00Z"),
        Example("Vote Tuesday. The teacher has the next day off", "2018-11-05T16:00:00Z"),
    ),
)

RULES: tuple[Rule, ...] = (
    TOLD_RULE,
    DISPLACED,
)
