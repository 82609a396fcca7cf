"""False or sweeping emergencies that tell people to stay away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from suppression_detect.elections.calendar import Calendar
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import pattern
from suppression_detect.rules.calls import (
    Act,
    asked,
    beside_voting,
    calls,
    election_day,
    ends,
    surface,
    urges_to_vote,
)
from suppression_detect.rules.rule import Claim, Rule
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
        "OFF [the/all/in-person/today's/tomorrow's/our] ..1!CONGRESS/RESULTS voting/ELECTION",
        "no voting/ELECTION [be/at/for/in/here/until/because] ..3!results DAY/here/until/because/HAZARD",
        "no voting in ..3",
        "nobody/no_one be/can/allowed [to/allowed/let] VOTE",
        "not hold/have a/an/any ELECTION ..2",
        "^ no voting $",
    )
)
_CLOSED = tuple(
    pattern(p)
    for p in (
        "ALL_OF ..4 POLLS/POLL_SPOT ..3 SHUT",
        "SHUT ..1 ALL_OF ..2 POLLS/POLL_SPOT",
        "POLLS ..3 SHUT ..3 FOR_NOW/DAY/HAZARD/CAUSE",
        "POLLS SHUT statewide/nationwide/everywhere",
        "SHUT ..1 POLLS ..3 due_to/because/because_of/FOR_NOW",
        "POLLS ..5 will not open ..1",
    )
)
_MOOT = frozenset(
    ["if", "would", "could", "should", "may", "might", "want", "demand", "unless", "before", "when", "rally", "event", "concert", "can", "subscription", "show", "petition", "threaten", "consider", "never", "whether", "plan", "ask", "want_to", "call_for", "resume", "day_off", "reopen"]
)


def _site(reading: Reading, first: int) -> bool:
    """Whether one named place is spoken of, which the facts cannot settle."""
    start, end = reading.sentence(first)
    units = reading.units[start : end + 1]
    if any(
        u.norm in ("all", "every", "statewide", "nationwide", "everywhere", "entire", "any", "whole")
        for u in units
    ):
        return False
    return any("SITE" in u.roles or u.norm in ("our", "my", "precinct") for u in units)


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


def _moot(reading: Reading, first: int, last: int) -> bool:
    """Whether cancelling is not told of as a fact."""
    units = reading.units
    start, end = reading.sentence(first)
    scene = units[max(start, first - 6) : min(end, last + 2) + 1]
    if asked(reading, first) or any(
        u.norm in _MOOT or u.roles & {"NON_CIVIC", "CONGRESS"} for u in scene
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
    return plain and (follows in ("", "for", "until", "in", "across", "because", "due_to", "here")
                      or bool(follows and units[off + 1].day))


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
            offs = [u for u in units[found.first : found.last + 1] if "OFF" in u.roles]
            if offs and surface(reading, offs[0]) in ("ban", "cancel", "suspend", "drop", "scrap"):
                continue
            yield Claim(found.first, found.last, strength=_strength(reading, found.first))


def _closed(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if "SHUT" not in reading.roles or _moved_by_law(reading):
        return
    for one in _CLOSED:
        for found in one.find(reading):
            units = reading.units
            if _moot(reading, found.first, found.last):
                continue
            start, end = reading.sentence(found.first)
            scene = units[start : end + 1]
            verb = next(u for u in units[found.first : found.last + 1] if "SHUT" in u.roles)
            said = surface(reading, verb)
            if said in ("close", "closes", "closing") or any(u.time for u in scene):
                continue
            hazard = any("HAZARD" in u.roles or u.norm.startswith(("until_f", "till_f")) for u in scene)
            if _evening(reading) and not hazard:
                continue
            if any(u.roles & {"RESULTS", "REGISTER"} or u.norm in ("but", "most", "some") for u in scene):
                continue
            yield Claim(found.first, found.last, strength=_strength(reading, found.first))


_CAUSE = frozenset(("HAZARD", "MACHINE", "LONG_WAIT", "DANGER"))


def _keep_away(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(_CAUSE) or urges_to_vote(reading):
        return
    units = reading.units
    for call in calls(reading):
        if (
            call.act is not Act.NO_VOTE and not beside_voting(reading, call)
        ) or units[call.first].norm in ("relax", "chill"):
            continue
        first, last = reading.sentence(call.first)
        first = reading.sentence(max(0, first - 2))[0]
        first = reading.sentence(max(0, first - 2))[0]
        last = reading.sentence(min(len(units) - 1, last + 2))[1]
        causes = {u.norm for u in units[first : last + 1] if u.roles & _CAUSE}
        if causes and not (causes <= {"paper", "system", "wait", "risk", "line", "hour"} and call.act is Act.NO_VOTE):
            yield Claim(call.first, call.last)


_BACK = tuple(
    pattern(p)
    for p in (
        "MACHINE ..6 DOWN ~~16 come/return/try/be ..1 back/again/LATER",
        "MACHINE ..6 DOWN ~~16 tell/ask/send/turn ..3 home/away/leave",
        "POLLS ..6 DOWN/lock/evacuate ~~14 come/return ..1 back/again/LATER",
        "out/run_out_of ..1 BALLOT ~~14 come/return/try ..1 back/again/LATER",
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
        "you/everyone/everybody/anyone/they ..2 will/going ..4 DANGER ..5 POLLS/voting/VOTE/line",
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
            if hazards <= {"shift", "emergency", "power", "fire", "heat", "snow", "threat"} and hazards:
                continue
            yield Claim(found.first, found.last)


def _rule(name: str, title: str, why: str, match) -> Rule:  # type: ignore[no-untyped-def]
    return Rule(
        id=f"false_disruption.{name}",
        category=Category.FALSE_DISRUPTION,
        title=title,
        why=why,
        source="EAC",
        match=match,
        flags=(),
        passes=(),
    )


RULES: tuple[Rule, ...] = (
    _rule("cancelled", "Voting is cancelled", "x", _cancelled),
    _rule("closed", "Polls are closed everywhere", "x", _closed),
    _rule("keep_away", "An emergency and a call to stay away", "x", _keep_away),
    _rule("come_back", "Come back later", "x", _return),
    _rule("danger", "sweeping danger", "x", _danger),
)
