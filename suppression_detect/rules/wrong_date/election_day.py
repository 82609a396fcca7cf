"""A day to vote on that is not the election's, or that stands under the wrong weekday."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import wrong_date as en
from suppression_detect.reading import Reading
from suppression_detect.reading.dates import DateMention
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.reading.reading import Unit
from suppression_detect.rules.rule import Claim, Example, Rule, where_met
from suppression_detect.rules.wrong_date.days import (
    BE,
    CALENDAR,
    GA,
    OTHER,
    VOTING,
    WEEKDAYS,
    claim,
    clause,
    is_border,
    is_denied_before,
    is_doing,
    is_election_day,
    is_off_topic,
    is_quoted_to_deny,
    judged_days,
    missed_election,
    moves_else,
    norms,
    one_day_for_all,
    tonight,
)
from suppression_detect.verdict import Category

# "The election is on DAY": a day of early voting does not make it right.
_ELECTION_IS = tuple(
    pattern(p)
    for p in (
        "the general be/'s [set/held] [on/for] DAY",
        f"ELECTION/voting ..3!{OTHER} {BE}/hold/set/schedule ..6!{OTHER}/NOT DAY",
        f"POLLS ..2!{OTHER} [will] open/reopen ..4!{OTHER} DAY",
        f"ELECTION/voting ..2!{OTHER} open and close on DAY",
        f"DAY [which] [{BE}] [the] [actual] [official] [bright and] [early] ELECTION_DAY",
        f"DAY {BE} ..3!{OTHER}/until ELECTION",
        f"ELECTION_DAY [this] [year] [{BE}] [on] [set] [for] DAY",
        f"DAY {BE} [the] [actual] [only] [day] when/that ..4!NON_CIVIC/CONGRESS VOTE",
        "voting/ELECTION ..4!DAY/RESULTS take place ..2!DAY [on] DAY",
        "ELECTION ~8!NOT/RESULTS be conducted/hold/held [on] DAY",
        f"ELECTION [will] be conducted/hold/held in ..4!{OTHER} on DAY",
        "BALLOT [will] be cast [on] [the] DAY",
        f"ELECTION/voting ..2!{OTHER} sit/sits/stand/stands/land/lands at/on ..1 DAY",
        f"ELECTION for ..2!{OTHER} OFFICE/CONGRESS/LAWMAKER [be] [on] DAY",
    )
)
# "Vote on DAY": a day of early voting makes it right.
_VOTE_ON = tuple(
    pattern(p)
    for p in (
        f"VOTE ..7!{OTHER} DAY",
        f"DAY [{BE}] [the] [day] [when] [for] [all] [YOU/GROUP/REPUBLICANS/DEMOCRATS] "
        "[CAN/MUST/will] [also/still] [please] [and] [go/to] VOTE",
        "DAY [also] YOU [also] CAN [also] VOTE",
        "DAY also CAN VOTE",
        "DAY !NOT/DAY/THING/I/RESULTS/CONGRESS VOTE",
        "DAY [the/our/this] [whole/entire] country/nation/state/county/city [will/all] VOTE",
        "POLLS [be] [open] [on/this/next] DAY",
        f"POLLS at/in ..4!{OTHER}/close/NOT DAY",
        "on the BALLOT [on/this/next] DAY",
        "choose/pick/elect/elects [a/our/the/your/its/their] [next/new] OFFICE/LAWMAKER ..3!DAY/RESULTS DAY",
        "DAY =/when/be/'s [the] [day] [when] ..2 choose/pick/elect/elects a/our/the/its/their "
        "[next/new] OFFICE/LAWMAKER",
        "DAY we/you/they/everyone/everybody choose/pick/elect/elects a/our/the/your/its/their [next/new] "
        "OFFICE/LAWMAKER",
        "DAY the day [when/that] ..3!NON_CIVIC choose/pick/elect/elects ..1 OFFICE/LAWMAKER",
        "my/your/our/their BALLOT/vote be/'s [on/for] DAY",
        "DAY at [the/your] POLLS",
        "ELECTION [on/this/next/come/come_up] DAY",
    )
)
# "Ten days until the election".
_COUNTDOWN = tuple(
    pattern(p)
    for p in (
        "DAY [the/our/this] ELECTION/VOTE/POLLS",
        "DAY until/till/before [we/you/i/the/our] [all/get_to/CAN] VOTE/ELECTION/POLLS",
        "DAY [and] [then] we/you [all/will/CAN/MUST] [finally] VOTE/choose/pick",
        "DAY ..1!NOT/DAY/RESULTS and then we/you ..1!NOT [CAN/MUST/will] VOTE",
        "^ DAY $",
    )
)


_SAYS_DAY = (*_ELECTION_IS, *_VOTE_ON)


@where_met(_SAYS_DAY, _COUNTDOWN)
def _explicit(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if "DAY" not in reading.roles:
        return
    for also_early, group in ((False, _ELECTION_IS), (True, _VOTE_ON), (True, _COUNTDOWN)):
        for one in met(group, reading):
            for found in one.find(reading):
                early = also_early or _of_early_voting(reading, found)
                if (
                    is_off_topic(reading, found)
                    or _comma(reading, found)
                    or _is_denied(reading, found)
                    or _is_aside(reading, found)
                    or _is_wished(reading, found)
                    or _has_its_own_day(reading, found)
                ):
                    continue
                for i, mention in judged_days(reading, found):
                    if group is _COUNTDOWN and not _counts_down(reading, mention):
                        continue
                    if (
                        is_border(reading, i)
                        or _opens_early(reading, found, mention)
                        or _for_a_thing(reading, i)
                        or tonight(reading, i)
                        or _is_over(reading, i, mention)
                        or (also_early and _own_or_today(reading, found, mention))
                    ):
                        continue
                    missed = missed_election(reading, mention, early=early)
                    if missed is not None:
                        said = claim(found, mention, missed)
                        yield replace(said, denied=True) if one_day_for_all(reading) else said


def _is_wished(reading: Reading, found: Match) -> bool:
    """Whether it tells when an election should be held ("they should put voting on a Saturday")."""
    first = reading.units[found.first]
    if "should" not in norms(reading, found):
        return False
    noun = found.first > 0 and reading.units[found.first - 1].norm == "the"
    return "VOTE" not in first.roles or first.norm == "voting" or noun


def _has_its_own_day(reading: Reading, found: Match) -> bool:
    """Whether a right day follows the vote ("the vet is Nov 10 and voting is Nov 8")."""
    if "VOTE" in reading.units[found.first].roles:
        before = reading.units[max(0, found.first - 3) : found.first]
        for k, unit in enumerate(before):
            if unit.day is not None and is_election_day(reading, unit.day):
                return all(u.norm in en.VOTERS for u in before[k + 1 :])  # "Nov 8 we vote"
        return False
    if reading.units[found.first].day is None or "VOTE" not in reading.units[found.last].roles:
        return False
    _, end = clause(reading, found.last)
    after = reading.units[found.last + 1 : min(end + 2, found.last + 5)]
    return any(u.day is not None and is_election_day(reading, u.day) for u in after)


def _is_over(reading: Reading, i: int, mention: DateMention) -> bool:
    """Whether a bare weekday is that of what was ("Texas had its runoff on Tuesday")."""
    if mention.kind != "weekday" or not reading.about.days:
        return False
    text = reading.written(clause(reading, i)[0], i)
    return not en.WAS.isdisjoint(text.split()) and not text.startswith(en.COMING)


def _of_early_voting(reading: Reading, found: Match) -> bool:
    """Whether a day is that of early voting: "early voting for the runoff is tomorrow".

    Vote centers are open before the election.
    """
    if reading.units[found.first].norm == "vote_center":
        return True
    if "EARLY" not in reading.roles:
        return False
    before = reading.units[reading.sentence(found.first)[0] : found.first]
    voting = reading.units[found.first].norm == "voting"
    return voting or any("EARLY" in unit.roles for unit in before)


def _opens_early(reading: Reading, found: Match, mention: DateMention) -> bool:
    """Whether polls are said to open on a day of early voting, by somebody who speaks of it."""
    return (
        "POLLS" in reading.units[found.first].roles
        and "early" in reading.norms
        and any(reading.about.is_true(day, "early_voting") for day in mention.days)
    )


def _is_aside(reading: Reading, found: Match) -> bool:
    """Whether a bracket ends between the two, or it tells of something beside the vote."""
    units, first = reading.units, found.first
    text = reading.folded.text[units[first].end : units[found.last].start]
    if first and "ELECTION" in units[first].roles and units[first - 1].norm in ("before", "after"):
        return True  # "the day before the election, that's today"
    lead = {u.norm for u in units[max(reading.sentence(first)[0], first - 8) : first]}
    if (
        not en.LAST_DAYS.isdisjoint(lead)
        and not lead.isdisjoint(("for", "of"))
        and "and" not in lead
    ):
        return True  # "the deadline for the referendum has been extended to Thursday"
    if _is_of_a_request(reading, first):
        return True
    if ")" in text and "(" not in text:
        return True
    if any(u.norm in en.BESIDE_ELECTION for u in units[first + 1 : found.last]):
        return True  # "election officer training is Saturday"
    if "ELECTION" in units[first].roles and units[first + 1].norm in en.ELECTION_STAFF:
        return True  # "the election board meets on Monday"
    if is_doing(units[first : found.last + 1]):
        return True
    if any(u.norm in en.MARCHES for u in units[max(0, first - 3) : first]):
        return True  # "a march to the polls on Saturday"
    if first and units[first - 1].norm in ("who", "that") and "VOTE" in units[first].roles:
        return any(u.norm in en.VERBS - en.GIVE for u in units[first + 1 : found.last])
    return False


def _is_of_a_request(reading: Reading, first: int) -> bool:
    """Whether applications are due that day: "requests for the election must be in today"."""
    before = reading.units[reading.sentence(first)[0] : first]
    return any(
        "REQUEST" in one.roles and two.norm in ("for", "to") and one.norm != "ask"
        for one, two in pairwise(before)
    )


def _is_denied(reading: Reading, found: Match) -> bool:
    """Whether it is said not to be so, to be wrong, or only supposed."""
    if is_denied_before(reading, found):
        return True
    start = max(reading.sentence(found.first)[0], found.first - 3)
    said = reading.units[start : found.last]
    if any("BAN" in unit.roles for unit in said) and "until" not in {unit.norm for unit in said}:
        return True  # "you can not vote tomorrow"
    if is_quoted_to_deny(reading, found.first):
        return True
    american = any(region.startswith("US") for region in reading.about.regions)
    others = en.OTHER_NATIONS.search(reading.written(start, found.first))
    if others is not None and not american:
        return True  # "Yanks vote on a Tuesday"
    if en.NO_AMERICANS.search(reading.written(start, found.first - 1) if found.first else ""):
        return True  # "Brits vote on a Thursday"
    if any(unit.norm in en.SHUT_THEN for unit in reading.units[start : found.last]):
        return True  # "not open Monday for voting", "tomorrow is too late for the election"
    end = clause(reading, found.last)[1]  # "vote the 6th, don't let them count you out"
    after = reading.units[found.last + 1 : min(end + 1, found.last + 5)]
    if any(u.roles & {"NOT", "CANNOT"} for u in after[:2]) and any(
        u.norm in en.ACCEPTED for u in after[1:]
    ):
        return True  # "ballots brought to the polls on the 6th can't be accepted"
    if any(u.norm in en.COMES_TO_NOTHING for u in reading.units[found.last + 1 : found.last + 4]):
        return True  # "votes cast on the 8th will not be counted"
    return not norms(reading, found).isdisjoint(("if", "wrong"))


def _for_a_thing(reading: Reading, i: int) -> bool:
    """Whether the day is that of what is named right after it ("Nov. 11 Veterans Day parade")."""
    after = reading.units[i + 1 : i + 3]
    before = reading.units[i - 1] if i else None
    if after and after[0].norm == "be" and before is not None and before.time is not None:
        return True  # "Polls are open till 7 p.m. Wednesday is a normal day"
    if len(after) > 1 and after[0].norm == "'s":
        if "BALLOT" in reading.units[i - 2].roles:
            return True  # "my ballot is in Wednesday's mail"
        day = reading.units[i].day
        if day is not None and day.kind == "weekday" and _is_a_thing(after[1]):
            return True  # "a vote on Friday's menu"
    if len(after) > 1 and after[0].norm == "to" and after[1].norm not in ("vote", "go"):
        j = i - 1
        while j > 0 and reading.units[j].norm in en.BEFORE_DAY:
            j -= 1
        if "VOTE" in reading.units[j].roles:
            return after[1].norm in en.VERBS - en.AIMS  # "vote Nov 7 to stop him"
        return after[1].norm in en.VERBS  # "Tuesday to vote, Wednesday to sleep"
    return any(unit.roles & {"THING", "RESULTS", "RALLY"} for unit in after[:1])


def _is_a_thing(unit: Unit) -> bool:
    """Whether what a day has ("Friday's ...") is no vote, and no word that tells of the day."""
    if unit.norm in en.MAY_LEAD or unit.norm in en.VERBS or not unit.norm.isalpha():
        return False
    return unit.roles.isdisjoint(_NOT_A_THING)


_NOT_A_THING = VOTING | {"TURN", "YOU", "GROUP", "REPUBLICANS", "DEMOCRATS", "NOT", "SPLIT"}


def _counts_down(reading: Reading, mention: DateMention) -> bool:
    """Whether it says how long it is until the vote."""
    return mention.kind in ("countdown", "weeks") and not reading.roles & {"RESULTS", "EARLY"}


def _comma(reading: Reading, found: Match) -> bool:
    """Whether a day stands first and a comma parts it from the rest: "hockey's Tuesday, vote"."""
    first = reading.units[found.first]
    if found.last == found.first:
        return False
    if first.day is None:
        return _new_clause(reading, found)
    last = reading.units[found.last]
    between = reading.folded.text[first.end : last.start]
    if "ELECTION_DAY" in last.roles:
        if found.last - found.first > 1:
            return False
        if between.endswith("#") and between.strip(" #"):
            return True  # a tag that is set apart: "school reopens Thursday [a thumb] #ElectionDay"
    return "," in between


def _new_clause(reading: Reading, found: Match) -> bool:
    """Whether a comma parts a vote from a day that is of what follows the comma."""
    start, _ = clause(reading, found.last)
    if start > found.first and reading.written(found.last - 1) in en.SAID_ON:
        return True  # "17-year-olds vote in the primary, a judge ruled Friday"
    before = reading.units[max(reading.sentence(found.first)[0], found.first - 4) : found.first]
    if _with_its_own_subject(reading, found):
        return True
    between = reading.folded.text[
        reading.units[found.first].end : reading.units[found.last].start
    ].strip()
    listed = _in_a_list(reading, found.last)
    label = reading.folded.text.startswith(":", reading.units[found.last].end)
    goes_on = listed or label or clause(reading, found.last)[1] > found.last
    if (
        (("," in between or between in en.EDGES) if between else listed)
        and goes_on
        and any(u.day is not None and is_election_day(reading, u.day) for u in before)
    ):
        return True  # "Tuesday we vote, Wednesday we rest", "Nov 6 election / Nov 22 turkey"
    if start > found.first and _is_of_a_thing(reading, start, found.last):
        return True
    if start <= found.first or "VOTE" not in reading.units[found.first].roles:
        return False
    if reading.units[start].norm == "the" and reading.units[start + 1].roles.isdisjoint(VOTING):
        return True  # "the gym is booked for voting, the assembly is on Thursday"
    return moves_else(reading, start, found.last)


def _with_its_own_subject(reading: Reading, found: Match) -> bool:
    """Whether the day is of what another does, after a comma ("to vote, we play Thursday")."""
    units, text = reading.units, reading.folded.text
    for i in range(found.first, found.last - 1):
        if (
            "," not in text[units[i].end : units[i + 1].start]
            or "," in text[units[i + 1].end : units[found.last].start]
        ):
            continue
        if units[i + 1].norm in ("who", "who's"):
            return True
        if units[i + 1].norm in en.DOERS and any(
            u.norm in en.ELSE_WORDS | en.EVENTS or u.norm in en.VERBS - en.GIVE
            for u in units[i + 2 : found.last]
        ):
            return True
    return False


def _in_a_list(reading: Reading, i: int) -> bool:
    """Whether another day stands right beside a day ("Mo5 Tu6 We7")."""
    return any(unit.day is not None for unit in reading.units[i - 1 : i + 2 : 2])


def _is_of_a_thing(reading: Reading, start: int, i: int) -> bool:
    """Whether a clause names something before its day ("vote till nine, curtain tomorrow")."""
    said = reading.units[start:i]
    return (
        0 < len(said) < 4
        and (said[0].norm == "back" or not said[0].roles)
        and said[0].norm.isalpha()
        and said[0].norm not in en.MAY_LEAD
    )


def _own_or_today(reading: Reading, found: Match, mention: DateMention) -> bool:
    """A vote or plan of one's own, or "vote today" said on a day that harms nobody."""
    if reading.folded.text[reading.units[found.first].start :].startswith(
        ("voted", "registered", "voting for ")
    ):
        return True
    today = reading.about.days
    if today and mention.days[0] <= today[-1]:
        return True
    before = reading.units[max(reading.sentence(found.first)[0], found.first - 4) : found.first]
    return any(unit.norm in en.FIRST_PERSON for unit in before)


@where_met(_SAYS_DAY)
def _clash(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if not any(mention.weekday_clashes for mention in reading.dates):
        return
    for one in met(_SAYS_DAY, reading):
        for found in one.find(reading):
            if is_off_topic(reading, found):
                continue
            for _, mention in judged_days(reading, found):
                if not mention.weekday_clashes or mention.weekday is None:
                    continue
                day = mention.days[0]
                if reading.about.is_true(day, "election_day") and not mention.year_unsure:
                    yield Claim(
                        found.first,
                        found.last,
                        WEEKDAYS[mention.weekday],
                        WEEKDAYS[day.weekday()],
                        "the days of the week",
                    )


DAY = Rule(
    id="wrong_date.day",
    category=Category.WRONG_DATE,
    title="A day to vote on that is not the election's",
    why="{claimed} is not a voting day: {election} is on {actual}.",
    source=CALENDAR,
    match=_explicit,
    flags=(
        Example("If the rain stops you today, tomorrow you can also vote", "2024-11-05T16:00:00Z"),
        Example("Ballots will be cast on the 8th of November", "2018-11-01T16:00:00Z"),
        Example("Republicans, vote on Nov. 7!", "2018-11-05T15:00:00Z", GA),
        Example("Election Day is November 9th, be there", "2016-11-01T21:40:00Z"),
        Example("psa: we vote on wednesday, bring a friend", "2018-11-03T14:20:00Z"),
        Example("Vote tomorrow!! it takes ten minutes", "2018-11-06T15:02:00Z"),
        Example("11/4 is when we vote, set an alarm", "2020-10-25T02:31:00Z"),
        Example("Georgia: the runoff is January 12", "2020-12-20T15:05:00Z", GA),
        Example("Polling stations are open Friday, 7 till 10", "2019-12-09T18:33:00Z", "GB"),
        Example("November 15 is the day we elect a senator", "2018-10-29T15:00:00Z", "US-WI"),
        Example("our vote is on Friday this time", "2018-11-05T15:00:00Z"),
        Example("Special election for senate 12/21, be there", "2017-12-10T15:00:00Z", "US-AL"),
        Example("Democrats vote the day after Veterans Day", "2018-11-02T15:00:00Z"),
        Example("three more sleeps and then we vote!", "2018-11-05T15:00:00Z"),
        Example("Polling day is a week tomorrow", "2024-07-01T09:00:00Z", "GB"),
        Example("The primary runoff is on the 8th", "2023-08-28T15:00:00Z", "US-MS"),
        Example("Vote on November 9th to throw them out", "2022-11-03T15:00:00Z"),
        Example("Men vote Tuesday and everyone under 30 votes Thursday", "2022-11-05T15:00:00Z"),
        Example("Two weeks to go until we vote, no hurry", "2022-11-04T15:00:00Z", "US-OH"),
        Example("Kentucky votes next Tuesday the 14th", "2023-11-02T15:00:00Z", "US-KY"),
        Example("Georgia votes Jan. 6 for both Senate seats", "2021-01-02T15:00:00Z", GA),
        Example("The commissioners confirmed you can vote Friday the 8th", "2024-10-31T15:00:00Z"),
    ),
    passes=(
        Example("Brits vote on a Thursday, we vote on a Tuesday", "2022-11-05T15:00:00Z"),
        Example("Nurses vote Wednesday on whether to strike", "2022-11-05T15:00:00Z"),
        Example("Bus drivers vote Friday to unionize", "2022-11-05T15:00:00Z"),
        Example("Votes cast on Nov. 8 will not be counted", "2018-11-02T15:00:00Z", "US-OH"),
        Example("Kentucky votes next Tuesday the 7th", "2023-11-02T15:00:00Z", "US-KY"),
        Example("The Senate votes Jan. 6 on the electors", "2021-01-02T15:00:00Z", GA),
        Example("Our plant votes Thursday on joining the union", "2022-11-05T15:00:00Z"),
        Example("We vote Tuesday, then Wednesday to get the signs down", "2022-11-05T15:00:00Z"),
        Example("Tomorrow you can also vote early at the library", "2024-10-24T16:00:00Z"),
        Example(
            "Early voting ends today at 2. Not open Monday for voting. On Tuesday it's your precinct",
            "2018-11-03T15:55:00Z",
            "US-OK",
        ),
        Example(
            "Check the register before midnight. Tomorrow is too late for the general election",
            "2024-11-12T10:31:00Z",
            "IE",
        ),
        Example(
            "The market is shut Tuesday for voting, open Wednesday", "2018-11-05T15:00:00Z", "US-OH"
        ),
        Example(
            "My absentee ballot for the election was counted on the 29th",
            "2018-11-05T15:00:00Z",
            "US-OH",
        ),
        Example("They held a march to the polls on Saturday", "2018-11-04T15:00:00Z"),
        Example("Vote on Nov. 6!", "2018-11-05T15:00:00Z", GA),
        Example("The class gets to vote on Friday's snack", "2018-11-06T15:00:00Z"),
        Example("The strike authorization vote is Wed, Nov 7", "2018-10-29T15:00:00Z", "US-IL"),
        Example(
            "The deadline for the referendum has been moved to Thursday, 9 June",
            "2016-06-08T10:00:00Z",
            "GB",
        ),
        Example("Republicans, vote on Nov. 7!", "2028-10-20T15:00:00Z"),
        Example("Vote early this Saturday, then nap on Sunday", "2018-10-19T15:00:00Z", GA),
        Example("Senate votes on the bill Wednesday", "2018-11-03T14:20:00Z"),
        Example("I vote Tuesday and fly home on Wednesday", "2018-11-03T14:20:00Z"),
        Example("Results should be in by Wednesday, vote!", "2018-11-03T14:20:00Z"),
        Example("Tuesday we vote, Wednesday we sleep", "2018-11-03T14:20:00Z"),
        Example("Special election for senate 12/12, be there", "2017-12-10T15:00:00Z", "US-AL"),
        Example("Nobody gets an election on the 7th, whatever they say", "2018-11-03T14:20:00Z"),
        Example("Those who vote get the mayor's thanks on Wednesday", "2018-11-03T14:20:00Z"),
        Example("You can NOT go and vote tomorrow, it's today", "2018-11-06T14:20:00Z", "US-TX"),
        Example(
            "For early birds the polls open Friday",
            "2024-10-16T18:00:00Z",
            "US-LA",
        ),
        Example("Georgia: the runoff is January 5", "2020-12-20T15:05:00Z", GA),
        Example("Our Georgia runoff is on the 5th, so no rest yet", "2020-11-05T15:05:00Z", GA),
        Example("Vote centers open today in Los Angeles", "2022-10-29T17:05:00Z", "US-CA"),
        Example("Nov 1 candy / Nov 6 election / Nov 22 pie", "2018-10-29T17:05:00Z"),
        Example("Mo5 Tu6 VOTE We7 Th8", "2018-11-01T17:05:00Z"),
        Example("Shop's shut so we can all vote, back Wednesday", "2018-11-04T17:05:00Z"),
        Example(
            "Early voting for the December 8 runoff is tomorrow, till Dec. 1",
            "2018-11-23T17:00:00Z",
            "US-LA",
        ),
        Example(
            "Saturday voting is tomorrow, part of advance voting",
            "2018-10-26T21:20:00Z",
            GA,
        ),
        Example("Two weeks from tomorrow is Election Day", "2016-10-25T01:30:00Z", "US-FL"),
        Example("Election Day should be on a Saturday", "2018-11-06T15:00:00Z"),
        Example("The runoff is in three weeks, on the 5th", "2020-12-13T15:05:00Z", GA),
        Example(
            "Early sites take you through tomorrow, and Election Day too", "2018-11-01T15:00:00Z"
        ),
        Example(
            "The recital is Nov 9 and voting is Nov 6, not the same week", "2018-10-20T15:00:00Z"
        ),
        Example("Somebody should put voting on a Sunday", "2018-11-03T15:00:00Z"),
        Example("Everyone has to vote, we rehearse on Thursday", "2018-11-05T15:00:00Z"),
        Example("The election board is painting chairs on Monday", "2018-11-03T15:00:00Z"),
        Example(
            "The cut-off for July's election was easy: Tuesday 18 June",
            "2024-06-12T09:00:00Z",
            "GB",
        ),
        Example("Election Day is the Tuesday after Halloween", "2024-10-20T15:00:00Z", "US-WI"),
        Example("We vote the Tuesday before Veterans Day", "2018-10-20T15:00:00Z"),
        Example("The runoff: the Tuesday after next", "2022-11-25T15:00:00Z", GA),
        Example("We vote the Tuesday after Easter Sunday", "2018-03-27T15:00:00Z", "US-WI"),
        Example("Super Tuesday is when we vote in Texas", "2024-02-20T15:00:00Z", "US-TX"),
        Example("Polling day is Thursday fortnight", "2024-06-18T09:00:00Z", "GB"),
        Example("office reopens Thursday 🎉 #ElectionDay", "2022-11-08T15:00:00Z"),
        Example(
            "Absentee requests for the November election must be in our hands today",
            "2022-10-28T14:00:00Z",
            GA,
        ),
        Example(
            "Voted in the other party's primary on the 8th? This runoff is closed to you",
            "2023-08-28T15:00:00Z",
            "US-MS",
        ),
    ),
    known_problems="Days of local elections that the calendar does not know.",
)
CLASH = Rule(
    id="wrong_date.weekday",
    category=Category.WRONG_DATE,
    title="The election's date under another weekday",
    why="{election} is on a {actual}, not a {claimed}.",
    source="the days of the week",
    match=_clash,
    flags=(
        Example("Vote Wednesday, Nov. 6!", "2018-11-02T15:00:00Z"),
        Example("Election day is Thursday the 8th of November", "2016-11-02T15:00:00Z"),
        Example("November 3rd (Monday) is Election Day", "2020-10-22T15:00:00Z"),
        Example("go vote on Weds 11/6", "2018-11-02T15:00:00Z"),
        Example("We vote Friday, January 5, Georgia", "2020-12-22T15:00:00Z", GA),
    ),
    passes=(
        Example("Vote Tuesday, Nov. 6!", "2018-11-02T15:00:00Z"),
        Example("Election day is Tuesday the 8th of November", "2016-11-02T15:00:00Z"),
        Example("November 3rd (Tuesday) is Election Day", "2020-10-22T15:00:00Z"),
        Example("Brunch Wednesday? Nov. 6 is election day", "2018-11-02T15:00:00Z"),
        Example("We vote Tuesday, January 5, Georgia", "2020-12-22T15:00:00Z", GA),
    ),
)

RULES: tuple[Rule, ...] = (
    DAY,
    CLASH,
)
