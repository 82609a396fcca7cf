"""Closed, moved or wrong places to vote."""

from __future__ import annotations

import re
from collections.abc import Iterator

from suppression_detect.elections.calendar import Calendar
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, pattern
from suppression_detect.rules.rule import Claim, Example, Rule
from suppression_detect.verdict import Category, Strength

_SITES = "POLLS/VOTING_PLACES/polling/precinct"
_X = "EARLY/REGISTER/RESULTS/NON_CIVIC/CONGRESS/NOT/but/except/if/until/at/line/library/bar/now"
_OFFICE = "the county, city or state election office, whose site looks up each voter's place"

# Every place is closed.
_ALL_CLOSED = tuple(
    pattern(p)
    for p in (
        f"all/every/each ..4!{_X} POLLS/VOTING_PLACES ..4!{_X}/open (be/have/'s ..2!{_X} OUT_OF_USE|BE_OFF)",
        f"all/every/each ..3!{_X}/day POLLS ..1!{_X}/DAY OUT_OF_USE",
        f"all/every/each ..4!{_X}/day POLLS ..4!{_X}/open/DAY OUT_OF_USE ..2 so/use/go/go_to/drive/due/because/over/VOTE",
        f"(no|none) ..1 POLLS ..5!{_X} (operate|will operate|will open)",
        f"(every|all) ..4!{_X} POLLS ..4!{_X}/open (MOVED|merge|merged|relocate|relocated) ..1 [to] [into]",
        f"(every|all) ..2!{_X} (school|church|schools|churches) POLLS ..3 OUT_OF_USE",
        f"POLLS/VOTING_PLACES ..4!{_X} be all ..1 OUT_OF_USE",
        "POLLS/VOTING_PLACES all ..1 OUT_OF_USE",
        f"(no|zero|none) ..1!{_X}/credible/in/OUT/YOU polling_place/polling_station/polling_site/polling_location/voting_location/vote_center ..2!{_X} (open|leave|be ..2 POLLS|anymore|any more|this year|today)",
        f"(no|none of the) ..3!line POLLS/VOTING_PLACES ..3!{_X} (will|be) ..2 (use|open)",
        f"no ..1 church/school ..3!{_X} (be|anywhere be) ..2 POLLS",
        f"POLLS/VOTING_PLACES ..3!{_X} (be|have be) ..1 (discontinue|discontinued|abolish|eliminate|eliminated|dissolve|dissolved|scrap|scrapped|decommissioned)",
        "no [in] in_person/person VOTE ~3 (at|this|anywhere|any|today)",
        "in person VOTE ..2 be ..1 OUT_OF_USE",
    )
)
# Voting at a place that never is one.
_NEVER = tuple(
    pattern(p)
    for p in (
        f"VOTE ..3!{_X}/from/near/by/register (at|in|from) ..2!{_X} NEVER_A_POLL",
        f"POLLS ..2!{_X}/near/across be/'s ..2!{_X}/near/across/next NEVER_A_POLL",
        f"NEVER_A_POLL ..2 be ..1 (your|the|a|now) ..2!{_X} POLLS",
        f"(MOVED|relocate|report|go|go_to|transfer) ..1 [to] ..4!{_X} NEVER_A_POLL ..3!{_X} VOTE",
        f"POLLS/VOTE ..3!{_X} (MOVED|relocate|transfer) ..3 [to] ..3!{_X} NEVER_A_POLL",
        "VOTE only ..1 (at|in) ..3 NEVER_A_POLL",
    )
)
# Voting anywhere at all.
_ANYWHERE = tuple(
    pattern(p)
    for p in (
        f"VOTE ..4!{_X} (in|at) any_state",
        "VOTE in (COUNTRYWIDE|whichever|whatever) ..1",
        f"VOTE ..3!{_X} (in|at) any ..2!{_X} POLLS ..2 COUNTRYWIDE",
        "any ..1 POLLS in ..1 (country|america|usa|uk|canada|nation|india|us|kingdom|australia)",
        "(walk|go|pop|stop) into any poll/polls/POLLS in ..1 canada/america/us/uk/country/state",
        f"VOTE ..4!{_X} any_state",
        "VOTE at any ..1 (church|gym|fire_station|library|store|mall|hotel|hospital|temple)",
    )
)
# Different places for different parties or people.
_GROUPS = "REPUBLICANS/DEMOCRATS/GROUP"
_SPLIT = tuple(
    pattern(p)
    for p in (
        "REPUBLICANS/DEMOCRATS ..2 VOTE ..2 (at|in) ..7 REPUBLICANS/DEMOCRATS ..2 (VOTE|use|go|go_to|at|in)",
        f"{_GROUPS} ..3 BAN VOTE at ..3 (POLLS|SITE|school|precinct) ..4 (MUST|go|go_to|only|must|use|report)",
        f"REPUBLICANS/DEMOCRATS ..2!{_X} VOTE ..1 (at|in) ..3!{_X} NEVER_A_POLL",
    )
)
# A place is moved or closed, and nobody but the office can tell.
_MOVED = tuple(
    pattern(p)
    for p in (
        f"POLLS/precinct/ward/division/district ..5!{_X} MOVED ..1!{_X}/BALLOT [to] ..1",
        "POLLS/VOTING_PLACES ..4!RESULTS/NON_CIVIC/line (be/'s|be move) ..1 (close|lock|flood|shut|discontinue|packed up) ~~9 (use|go to|VOTE at|instead|sent us|send us|head to)",
        "(they|county) (MOVED|send|put) us ..3 (to|at|over) ..2",
        "precinct/ward ..6 (be not|not) at ..4 (anymore|any more)",
        "precinct/ward NUMBER [folks] be ..1 MOVED",
        "VOTE be ..1 at ..4 (now|instead) $",
        "POLLS ..3 (be|have) ..1 MOVED",
        "no longer ..2 use as ..3 (POLLS|VOTE|EARLY)",
    )
)
_NEWS = re.compile(
    r"\b(?:commissioners?|officials (?:say|order|plan)|lawsuit|sues?|sued|aclu|plan to|proposal|"
    r"plans?|last (?:year|time)|next year|results?|counting|polls (?:have|are) (?:now )?closed)\b"
)


def _spared(reading: Reading, found: Match) -> bool:
    """Whether it is no place of a public vote, or a report on plans."""
    if reading.roles & {"NON_CIVIC", "PRIVATE_VOTE"} or _NEWS.search(reading.folded.text):
        return True
    if reading.roles.isdisjoint(("VOTE", "POLLS")) and "poll" not in reading.norms:
        return True
    before = reading.units[max(0, found.first - 4) : found.first]
    if any("NOT" in u.roles or "BAN" in u.roles or "can_not" in u.norm for u in before):
        return True
    return any(u.norm in ("whether", "if", "say", "tell") for u in before[-2:])


def _by_mail(reading: Reading, calendar: Calendar) -> bool:
    """Whether votes are cast by mail there, so that "no polling places" may be true."""
    about = reading.about
    day = about.election.day if about.election else about.days[0] if about.days else None
    return any(
        method.method == "mail_to_all" and method.available == "yes"
        for region in about.regions
        for method in calendar.methods(region, on=day)
    )


def _all_closed(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    for one in _ALL_CLOSED:
        for found in one.find(reading):
            if not _spared(reading, found):
                strength = Strength.DECISIVE
                if _by_mail(reading, calendar) and "person" not in reading.norms:
                    strength = Strength.UNSETTLED
                yield Claim(found.quote_first, found.quote_last, "all closed", strength=strength)


def _never(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in _NEVER:
        for found in one.find(reading):
            units = reading.units[found.first : found.last + 1]
            if _spared(reading, found) or any("BALLOT" in u.roles for u in units):
                continue
            place = next(u.norm for u in reversed(units) if "NEVER_A_POLL" in u.roles)
            yield Claim(found.quote_first, found.quote_last, f"at the {place.replace('_', ' ')}")


def _anywhere(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in _ANYWHERE:
        for found in one.find(reading):
            if not _spared(reading, found):
                yield Claim(found.quote_first, found.quote_last, "anywhere")


def _split(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if "caucus" in reading.norms or "PRIMARY" in reading.roles:
        return
    for one in _SPLIT:
        for found in one.find(reading):
            if not _spared(reading, found):
                yield Claim(found.quote_first, found.quote_last, "apart from others")


def _moved(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in _MOVED:
        for found in one.find(reading):
            if not _spared(reading, found):
                yield Claim(
                    found.quote_first, found.quote_last, "moved", strength=Strength.UNSETTLED
                )


_E = Example
_T18, _T20, _T24 = "2018-11-06T13:00:00Z", "2020-11-02T15:00:00Z", "2024-11-05T13:00:00Z"

_ALL_CLOSED_RULE = Rule(
    id="wrong_place.all_closed",
    category=Category.WRONG_PLACE,
    title="All places said to be closed",
    why="Polling places are open in {election}: look yours up with the election office.",
    source=_OFFICE,
    match=_all_closed,
    flags=(
        _E(
            "All polling places in Milwaukee are closed, the county redoes it on the weekend.", _T18
        ),
        _E("There are no polling places open today, stay home", _T24, "US-MN"),
        _E("every voting location in the state is shut, drive to Austin", _T24, "US-TX"),
        _E("Polling places have been discontinued for your safety.", _T20),
        _E("No in person voting at all this November, they dropped it", _T20, "US-CA"),
    ),
    passes=(
        _E("All polling places are open until 8.", _T18, "US-PA"),
        _E("All but five polling places are closed for the primary.", _T20, "US-WI"),
        _E("County commissioners voted to close seven polling places.", _T18, "US-GA"),
        _E(
            "All polls are now closed in Ohio, we are waiting for results.",
            "2018-11-07T01:00:00Z",
            "US-OH",
        ),
        _E("All schools are closed on Election Day because they are polling places.", _T18),
    ),
)
_NEVER_RULE = Rule(
    id="wrong_place.never_a_polling_place",
    category=Category.WRONG_PLACE,
    title="Voting at a place where nobody votes",
    why="Nobody votes {claimed} in {election}: look up your polling place with the election office.",
    source=_OFFICE,
    match=_never,
    flags=(
        _E("Vote at the DMV this year, not at your school!", _T18),
        _E("Voting was moved to the county jail annex, bring ID.", _T20),
        _E("Your polling place is the police station this time", _T24),
        _E("Trump supporters vote at the campaign office, they have ballots", _T20),
        _E("Walmart is your polling place tomorrow", _T20, "US-AR"),
    ),
    passes=(
        _E("Register at the DMV, vote at your polling place.", _T18),
        _E("Vote at the library on Main Street.", _T18),
        _E("Pick up yard signs at the campaign office.", _T20),
        _E("Walmart gives its workers two hours to vote.", _T24),
        _E("Nobody votes at the DMV, it is only for the ID card.", _T20),
    ),
    known_problems="A few towns do vote in a post office or a police station.",
)
_ANYWHERE_RULE = Rule(
    id="wrong_place.anywhere",
    category=Category.WRONG_PLACE,
    title="Voting anywhere in the country",
    why="One votes where one is registered, not {claimed}: look up your place with the "
    "election office.",
    source=_OFFICE,
    match=_anywhere,
    flags=(
        _E("You can vote in any state, just show your license.", _T18),
        _E("Students may vote at any church near campus today", _T20),
        _E("walk into any poll in Canada with any card", "2025-04-28T13:00:00Z", "CA"),
        _E("Use any polling station in the UK, bring your card", "2017-06-08T08:00:00Z", "GB"),
        _E("On holiday? Vote at any library, your registration is national.", _T24),
    ),
    passes=(
        _E("In Dallas County you can vote at any vote center in the county.", _T18, "US-TX"),
        _E("You can't vote in any state but your own.", _T20),
        _E("You must use your own polling station.", "2017-06-08T08:00:00Z", "GB"),
        _E("Any drop box in the state will do.", _T20, "US-CO"),
        _E("Ask at any library for a registration form.", _T24),
    ),
)
_SPLIT_RULE = Rule(
    id="wrong_place.by_group",
    category=Category.WRONG_PLACE,
    title="Different places for parties or groups",
    why="Where one votes depends on the address alone, not on party or group.",
    source=_OFFICE,
    match=_split,
    flags=(
        _E("Republicans vote at the school, Democrats vote at the arena.", _T18, "US-GA"),
        _E("Democrats vote at the library tomorrow and Republicans use the church.", _T20),
        _E(
            "Students cannot vote at the neighborhood precinct, they must go to the courthouse.",
            _T20,
        ),
        _E("Trump supporters vote at the field office today", _T20),
        _E("Republicans vote in the gym, Democrats go to the jail annex", _T24),
    ),
    passes=(
        _E("Republicans and Democrats vote at the same place on Tuesday.", _T18),
        _E(
            "Republicans caucus at the library, Democrats at the school.",
            "2020-02-03T13:00:00Z",
            "US-IA",
        ),
        _E("Democrats vote at higher rates in cities.", _T18),
        _E("Students can vote at the campus precinct.", _T20),
        _E("Democrats met at the library on Sunday.", _T20),
    ),
)
_MOVED_RULE = Rule(
    id="wrong_place.moved",
    category=Category.WRONG_PLACE,
    title="A place said to be moved or closed",
    why="Only the election office can say whether a polling place was moved: look it up there.",
    source=_OFFICE,
    match=_moved,
    flags=(
        _E("Our polling place moved to the Polish hall, tell the building.", _T18, "US-IL"),
        _E("Precinct 9 was switched to the Elks lodge this morning.", _T18),
        _E("The polling place at Sharswood is locked, go to the library instead", _T18, "US-PA"),
        _E("Polling place closed, they sent us to the armory", _T18),
        _E("Ward 12 voters: the polling place was moved to Trinity Lutheran", _T24, "US-MO"),
    ),
    passes=(
        _E("I moved to a new polling place district and had to register.", _T18),
        _E("Look up whether your polling place changed.", _T18),
        _E("The concert was moved to the arena.", _T18),
        _E("My polling place is a church.", _T18),
        _E("Voters moved to the left in Ohio.", _T18),
    ),
    known_problems="True moves are met as well; so it is never decisive.",
)

RULES: tuple[Rule, ...] = (
    _ALL_CLOSED_RULE,
    _NEVER_RULE,
    _ANYWHERE_RULE,
    _SPLIT_RULE,
    _MOVED_RULE,
)
