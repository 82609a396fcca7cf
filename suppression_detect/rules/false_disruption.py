"""False or sweeping emergencies that tell people to stay away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from suppression_detect.elections.calendar import Calendar
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import pattern
from suppression_detect.reading.reading import Unit
from suppression_detect.rules.calls import (
    Act,
    after_vote,
    around,
    asked,
    beside_voting,
    calls,
    election_day,
    ends,
    parted,
    surface,
    urges_to_vote,
    words,
)
from suppression_detect.rules.rule import Claim, Example, Rule
from suppression_detect.verdict import Category, Strength

_BE = "be/have/get/been/'s"
_CANCELLED = tuple(
    pattern(p)
    for p in (
        f"voting/ELECTION/polls ..4!CONGRESS/RESULTS/MOVED {_BE} ..2!CONGRESS/RESULTS OFF",
        "voting/ELECTION/polls ..5!CONGRESS/RESULTS/MOVED BE_OFF",
        "there will/be be/no no ..2!CONGRESS ELECTION",
        "there will be no ..2!CONGRESS ELECTION",
        "no more voting ..2",
        f"the vote ..5!CONGRESS/RESULTS/MOVED {_BE} ..1 OFF",
        "voting/ELECTION OFF",
        "POLLS OFF FOR_NOW",
        "^ vote OFF $",
        "OFF ..4!CONGRESS/RESULTS/early/some/its voting/ELECTION",
        "no voting/ELECTION [be/at/for/in/here/until/because] ..3!results DAY/here/until/because/HAZARD",
        "no voting in ..3",
        "no in person/person voting ..2 DAY/this/here",
        "no in-person voting ..2 DAY/this/here",
        "nobody/no_one will be_able_to/can VOTE",
        "nobody/no_one be/can/allowed [to/allowed/let] VOTE",
        "not hold/have a/an/any ELECTION ..2",
        "^ no voting $",
    )
)
_CLOSED = tuple(
    pattern(p)
    for p in (
        "ALL_OF ..4 POLLS/POLL_SPOT ..6 SHUT",
        "SHUT ..1 ALL_OF ..2 POLLS/POLL_SPOT",
        "POLLS ..3 SHUT ..3 FOR_NOW/DAY/HAZARD/CAUSE",
        "POLLS SHUT statewide/nationwide/everywhere",
        "SHUT ..1 voting ..1 due_to/because/because_of/FOR_NOW",
        "SHUT ..1 POLLS ..3 due_to/because/because_of/FOR_NOW",
        "POLLS ..5 will not open ..1",
        "POLLS ..5 will not_open [on] DAY",
    )
)
_MOOT = words(
    """
    against gel clean protect safe min mins minute minutes if would could should may might want demand unless before when rally event concert
    subscription show petition threaten consider never whether plan ask want_to call_for
    resume day_off reopen
    """
)


def _site(reading: Reading, first: int) -> bool:
    """Whether one named place is spoken of, which the facts cannot settle."""
    start, end = reading.sentence(first)
    units = reading.units[start : end + 1]
    if any(
        u.norm
        in ("all", "every", "statewide", "nationwide", "everywhere", "entire", "any", "whole")
        for u in units
    ):
        return False
    return any("SITE" in u.roles or u.norm in ("our", "my", "precinct", "there") for u in units)


def _moved_by_law(reading: Reading) -> bool:
    """Whether an election of the region was truly put off about then."""
    days = reading.about.days
    return any(
        abs((day - today).days) <= 21 for day in reading.about.superseded for today in days[:1]
    )


_PANDEMIC_SPRING = (date(2020, 3, 12), date(2020, 7, 31))


def _strength(reading: Reading, first: int) -> Strength:
    """Unsettled for one place, and for the weeks of 2020 when primaries were put off by law."""
    days = reading.about.days
    spring = bool(days) and _PANDEMIC_SPRING[0] <= days[0] <= _PANDEMIC_SPRING[1]
    return Strength.UNSETTLED if spring or _site(reading, first) else Strength.DECISIVE


def _evening(reading: Reading) -> bool:
    """Whether polls are closing or closed for the night somewhere in the United States."""
    posted = reading.tweet.posted_at
    return posted is not None and (posted.hour >= 22 or posted.hour < 10)


_CIVIC_WORDS = words("jersey court judge judges house board member members speaker")


def _moot(reading: Reading, first: int, last: int) -> bool:
    """Whether cancelling is not told of as a fact."""
    units = reading.units
    start, end = reading.sentence(first)
    scene = units[max(start, first - 6) : min(end, last + 2) + 1]
    if asked(reading, first) or any(
        u.norm in _MOOT or (u.roles & {"NON_CIVIC", "CONGRESS"} and u.norm not in _CIVIC_WORDS)
        for u in scene
    ):
        return True
    if any(
        u.norm in ("min", "mins", "minute", "minutes", "resume") for u in units[start : end + 1]
    ):
        return True
    if any(
        u.norm in ("after", "since", "once", "until") for u in units[max(start, first - 2) : first]
    ):
        return True
    past = any(surface(reading, u) in ("was", "were") for u in units[first : last + 1])
    days = [u for u in units[start : end + 1] if u.day and u.day.days]
    if past and not any(election_day(reading, u) for u in days):
        return True
    if any(not election_day(reading, u) for u in units[first : last + 1] if u.day and u.day.days):
        return True
    return any("NOT" in u.roles for u in units[max(start, first - 3) : first])


def _is_off(reading: Reading, off: int) -> bool:
    """Whether "off" means cancelled ("voting is off"), not "3 days off" or "Election Day off"."""
    units = reading.units
    before = units[off - 1]
    follows = "" if ends(reading, off) else units[off + 1].norm
    plain = before.norm in ("be", "'s", "voting", "call", "now") or "CANCELLED" in before.roles
    return plain and (
        follows in ("", "for", "until", "in", "across", "because", "due_to", "here")
        or bool(follows and (units[off + 1].day or units[off + 1].roles & {"YOU", "HAZARD"}))
    )


def _cancelled(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(("OFF", "BE_OFF", "NOT", "ONE_AND_ALL")) or _moved_by_law(reading):
        return
    for one in _CANCELLED:
        for found in one.find(reading):
            units = reading.units
            if units[found.last].norm == "off" and not _is_off(reading, found.last):
                continue
            if _moot(reading, found.first, found.last):
                continue
            if found.first and units[found.first - 1].norm in (
                "can",
                "to",
                "could",
                "i",
                "we",
                "you",
            ):
                continue
            if "VOTE" in units[found.last].roles and not after_vote(reading, found.last):
                continue
            lead = units[found.first]
            if found.first + 1 < len(units) and units[found.first + 1].norm in ("for", "against"):
                continue
            if "OFF" in lead.roles and any(
                parted(reading, k) for k in range(found.first + 1, found.last + 1)
            ):
                continue
            said = surface(reading, lead)
            if (
                "OFF" in lead.roles
                and lead.norm != "no_more"
                and (said not in reading.lang.lemmas and not said.endswith("ed"))
            ):
                continue
            if any(
                "ELECTION" in u.roles and k + 1 < len(units) and units[k + 1].norm == "of"
                for k, u in enumerate(units)
            ):
                continue
            offs = [u for u in units[found.first : found.last + 1] if "OFF" in u.roles]
            if offs and surface(reading, offs[0]) in ("ban", "cancel", "suspend", "drop", "scrap"):
                continue
            yield Claim(found.first, found.last, strength=_strength(reading, found.first))


_BARE_SHUT = words("close closes closing destroy burn evacuate flood chain lock shutter")


def _gone(reading: Reading, unit: Unit) -> bool:
    """Whether a day lies behind the posting day."""
    days = reading.about.days
    return bool(unit.day and unit.day.days and days and max(unit.day.days) < days[0])


def _closed(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(("SHUT", "VOIDED", "POLLS")) or _moved_by_law(reading):
        return
    for one in _CLOSED:
        for found in one.find(reading):
            units = reading.units
            if _moot(reading, found.first, found.last):
                continue
            start, end = reading.sentence(found.first)
            scene = units[start : end + 1]
            verb = next((u for u in units[found.first : found.last + 1] if "SHUT" in u.roles), None)
            said = surface(reading, verb) if verb else ""
            if said in _BARE_SHUT or any(u.time for u in scene):
                continue
            if any(
                u.norm == "at" and scene[k + 1].norm.isdigit() for k, u in enumerate(scene[:-1])
            ):
                continue
            if any(_gone(reading, u) for u in scene):
                continue
            hazard = any(
                "HAZARD" in u.roles or u.norm.startswith(("until_f", "till_f")) for u in scene
            )
            if _evening(reading) and not hazard:
                continue
            if any(
                u.roles & {"RESULTS", "REGISTER"} or u.norm in ("but", "most", "some")
                for u in scene
            ):
                continue
            yield Claim(found.first, found.last, strength=_strength(reading, found.first))


_CAUSE = frozenset(("HAZARD", "MACHINE", "LONG_WAIT", "DANGER"))


_MINOR = words("paper system wait risk line hour")
_VOTING = frozenset(("VOTE", "POLLS", "BALLOT", "POLL_SPOT", "MACHINE", "ELECTION"))


def _keep_away(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(_CAUSE) or urges_to_vote(reading):
        return
    units = reading.units
    for call in calls(reading):
        plain = call.act is Act.NO_VOTE
        verb = units[call.first].norm
        if verb in ("relax", "chill") or not (plain or beside_voting(reading, call)):
            continue
        first, last = around(reading, call.first, before=2, after=1)
        scene = units[first : last + 1]
        if not plain and not any(u.roles & _VOTING or u.norm == "line" for u in scene):
            continue
        if verb == "stay_put" and any(u.roles & {"BALLOT", "LONG_WAIT"} for u in scene):
            continue
        causes = {u.norm for u in scene if u.roles & _CAUSE}
        if causes and not (plain and causes <= _MINOR):
            yield Claim(call.first, call.last)


_BACK = tuple(
    pattern(p)
    for p in (
        "MACHINE ..6 DOWN ~~16 come/return/try/be ..1 back/again/LATER",
        "MACHINE ..6 DOWN ~~16 tell/ask/send/turn ..3 home/away/leave",
        "POLLS ..6 DOWN/lock/evacuate ~~14 come/return ..1 back/again/LATER",
        "out/run_out_of ..1 BALLOT ~~14 come/return/try ..1 back/again/LATER",
        "run_out_of_ballot/out_of_ballot ~~14 come/return/try ..1 back/again/LATER",
        "power ..3 out/off ~~16 come/return ..1 back/again/LATER",
    )
)


def _return(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(("VOTE", "POLLS", "ELECTION", "BALLOT", "POLL_SPOT")):
        return
    for one in _BACK:
        for found in one.find(reading):
            units = reading.units
            first = reading.sentence(found.first)[0]
            sweeping = any(
                u.norm in ("all", "every", "statewide", "nationwide", "everywhere", "entire")
                for u in units[first : found.last]
            )
            if _moot(reading, found.first, found.first):
                continue
            yield Claim(
                found.first,
                found.last,
                strength=Strength.DECISIVE if sweeping else Strength.UNSETTLED,
            )


_DANGER = tuple(
    pattern(p)
    for p in (
        "you/everyone/everybody/anyone/they ..2 will/going ..4 DANGER ..5 POLLS/POLL_SPOT/voting/VOTE/line",
        "everyone/anyone/whoever/people ..6 POLLS/VOTE/line/voting ..4 will ..3 DANGER",
        "POLLS/voting ..3 be ..3 superspreader/unsafe/contaminated/infected/death",
        "HAZARD ..4 ALL_OF ..2 POLLS",
        "ALL_OF ..2 POLLS ..5 HAZARD",
        "HAZARD ..3 at/in ..2 ALL_OF ..2 POLL_SPOT",
        "VOTE ..4 you/and ..3 DANGER",
        "DANGER ..3 if you VOTE",
    )
)


def _danger(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if urges_to_vote(reading):
        return
    for one in _DANGER:
        for found in one.find(reading):
            units = reading.units
            start, end = reading.sentence(found.first)
            if asked(reading, found.first):
                continue
            scene = units[max(start, found.first - 3) : min(end, found.last + 3) + 1]
            if any("NOT" in u.roles or u.norm in _MOOT for u in scene):
                continue
            hazards = {u.norm for u in units[found.first : found.last + 1] if "HAZARD" in u.roles}
            if (
                hazards <= {"shift", "emergency", "power", "fire", "heat", "snow", "threat"}
                and hazards
            ):
                continue
            yield Claim(found.first, found.last)


def _examples(*texts: str) -> tuple[Example, ...]:
    return tuple(Example(text, _POSTED, "US") for text in texts)


_POSTED = "2018-11-05T15:00:00Z"
_HELD = (
    "The election is held; its day is set by law, and no storm, illness or threat cancels it. "
    "A place that has to close is replaced, and its hours are made up."
)
_LAW = "2 U.S.C. § 7; Congressional Research Service RL32471 on postponing federal elections"

RULES: tuple[Rule, ...] = (
    Rule(
        id="false_disruption.cancelled",
        category=Category.FALSE_DISRUPTION,
        title="Voting is said to be cancelled or stopped",
        why=_HELD,
        source=_LAW,
        match=_cancelled,
        flags=_examples(
            "Voting has been cancelled across Florida because of the hurricane",
            "they just announced the election is suspended cause of the bomb threat",
            "No voting in Georgia today, machines are down statewide",
            "Gov called off Tuesday's election, too much snow on the roads",
            "due to power failures statewide no one will be able to vote today",
            "🚨 election's off folks, snow emergency 🚨",
        ),
        passes=_examples(
            "Voting is not cancelled. Polls are open, storm or no storm.",
            "The debate has been cancelled because of the virus",
            "He wants to cancel the election and he can't",
            "The vote on the bill was cancelled by the speaker",
            "School is cancelled on election day so the gym is free for voters",
            "the election is 3 days off and I still don't know the ballot",
        ),
        known_problems="An election of a club that is called off, if nothing tells it is a club's.",
    ),
    Rule(
        id="false_disruption.closed",
        category=Category.FALSE_DISRUPTION,
        title="All polling places are said to be closed",
        why=_HELD,
        source=_LAW,
        match=_closed,
        flags=_examples(
            "All polling places in Harris County are closed today due to flooding",
            "Every precinct in the county has been evacuated, gas leak",
            "Polls closed statewide, gas leak",
            "Due to a power outage all polling stations are shut until further notice",
            "the county has closed polling places because of the virus",
        ),
        passes=_examples(
            "The polls are closed, results soon",
            "Polls closed at 8 and we're waiting",
            "They closed some polling places last year and the lines got longer",
            "All polling places close at 7 pm tomorrow",
            "polling stations shut at 10 tonight so there is still time",
        ),
        known_problems="A notice after the close that names a hazard.",
    ),
    Rule(
        id="false_disruption.keep_away",
        category=Category.FALSE_DISRUPTION,
        title="An emergency, illness or breakdown and a call to stay away",
        why=(
            "Nobody has to stay away: the election is held, and where a place is in trouble the "
            "election office names another one or longer hours."
        ),
        source="U.S. Election Assistance Commission, Contingency and Disaster Planning",
        match=_keep_away,
        flags=_examples(
            "you WILL catch covid if you vote in person, stay home",
            "measles outbreak at the polls!! do not go",
            "All the voting machines in Ohio were hacked so don't bother going",
            "lines at the polling place are six hours, you'll never make it, just go home",
            "There's a bomb threat at every polling place in Philly, stay home",
        ),
        passes=_examples(
            "Stay home if you're sick and ask for an emergency ballot",
            "Line is 2 hours at my polling place, bring snacks, worth it",
            "Hurricane coming: vote early if you can, then stay home",
            "Stay home, save lives. Cases are rising in Florida.",
            "Bomb threat at a school, polling place moved across the street, voting continues",
        ),
        known_problems="Safety advice that names an election only in passing.",
    ),
    Rule(
        id="false_disruption.come_back",
        category=Category.FALSE_DISRUPTION,
        title="Something is down, voters are told to come back",
        why=(
            "A voter who is at the right place has a right to a ballot now: paper or provisional "
            "ballots are used while machines are down. Whether this place has trouble must be checked."
        ),
        source="Help America Vote Act, 52 U.S.C. § 21082",
        match=_return,
        flags=_examples(
            "scanner is down at the Oak Street polling place, they said come back after 4",
            "Machines are down at precinct 12, they're telling people to come back tomorrow",
            "our precinct ran out of ballots, judge says come back in two hours",
            "power is out at the church where we vote, told to come back later",
            "voting machine broken at the library, workers told everybody to try again tonight",
        ),
        passes=_examples(
            "Machines were down for an hour, fixed now, I voted",
            "My laptop is down again, will be back later to talk about the election",
            "The voting machine jammed and a tech came at once, no wait",
            "Scanner down, they used paper ballots, took five minutes to vote",
            "Our polling place lost power but they have paper ballots, stay in line",
        ),
        known_problems="It is told of one place, and only that place can settle it.",
    ),
    Rule(
        id="false_disruption.danger",
        category=Category.FALSE_DISRUPTION,
        title="Everyone who votes, or every polling place, is said to be in danger",
        why="No such danger is known of all polling places; the election office tells of a real one.",
        source="U.S. Election Assistance Commission, Contingency and Disaster Planning",
        match=_danger,
        flags=_examples(
            "Everyone who votes in person will catch covid",
            "There's a bomb threat at every polling place in Philly",
            "you will get infected standing in that voting line",
            "measles confirmed at all polling places in the state",
            "bombs in every polling station, they go off at noon",
        ),
        passes=_examples(
            "Flu shots at the polls today!",
            "Wear a mask when you vote, covid is still here",
            "There is no bomb threat at any polling place",
            "Could voters catch the flu in line?",
            "Every polling place has hand gel against the virus",
        ),
    ),
)
