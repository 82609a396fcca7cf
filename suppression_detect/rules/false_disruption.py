"""False or sweeping emergencies that tell people to stay away."""

from __future__ import annotations

from collections.abc import Iterator

from suppression_detect.elections.calendar import Calendar
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import pattern
from suppression_detect.rules.calls import (
    Act,
    asked,
    beside_voting,
    calls,
    election_day,
    surface,
    urges_to_vote,
)
from suppression_detect.rules.rule import Claim, Example, Rule
from suppression_detect.verdict import Category, Strength

_NOW = "be/have/get/been/just/official/officially/'s/now"
_OFF = "CANCELLED/off/shut/close/void/pause/freeze/scrap/suspend/halt/stop"
_CANCELLED = tuple(
    pattern(p)
    for p in (
        # voting is cancelled
        f"voting/ELECTION/POLLS/votes ..5!CONGRESS/RESULTS/not/debate {_NOW} ..3!not/NOT {_OFF}",
        f"CANCELLED ..3 voting/ELECTION",
        "no voting/ELECTION/vote ..3 DAY/in/here/until/on/because",
        "nobody/no_one be/can VOTE ..4 DAY/in/here/until",
        f"voting/ELECTION CANCELLED ..4 DAY/nationwide/statewide/everywhere/in/due/because/until",
        "ALL_OF ..3 POLLS ..4 CANCELLED/close/shut/evacuate/lock/down",
        "ELECTION/voting/POLLS ..3 OVER ..2 go/stay",
    )
)
_MOOT = frozenset(
    "if would could should may might want demand unless try trying before when after rally event concert "
    "subscription show petition threaten consider never whether plan ask".split()
)


def _site(reading: Reading, first: int, last: int) -> bool:
    """Whether one named place is spoken of, which the facts cannot settle."""
    start, end = reading.sentence(first)
    units = reading.units[start : end + 1]
    if any(u.norm in ("all", "every", "statewide", "nationwide", "everywhere", "entire", "any") for u in units):
        return False
    return any("SITE" in u.roles or u.norm in ("our", "my", "precinct") for u in units)


def _cancelled(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in _CANCELLED:
        for found in one.find(reading):
            units = reading.units
            start, end = reading.sentence(found.first)
            if asked(reading, found.first):
                continue
            scene = units[start : end + 1]
            if any(u.norm in _MOOT or u.roles & {"NON_CIVIC", "CONGRESS"} for u in scene):
                continue
            if any(
                u.norm == "be" and surface(reading, u) in ("was", "were")
                for u in units[found.first : found.last + 1]
            ) and not any(election_day(reading, u) for u in scene):
                continue
            if any("NOT" in u.roles for u in units[max(start, found.first - 3) : found.first]):
                continue
            local = _site(reading, found.first, found.last)
            yield Claim(
                found.first, found.last, strength=Strength.UNSETTLED if local else Strength.DECISIVE
            )


_CAUSE = frozenset(("HAZARD", "MACHINE", "LONG_WAIT", "DANGER"))


def _keep_away(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(_CAUSE) or urges_to_vote(reading):
        return
    units = reading.units
    for call in calls(reading):
        if call.act is Act.AWAY and not beside_voting(reading, call):
            continue
        first, last = reading.sentence(call.first)
        first = reading.sentence(max(0, first - 2))[0]
        first = reading.sentence(max(0, first - 2))[0]
        last = reading.sentence(min(len(units) - 1, last + 2))[1]
        if any(u.roles & _CAUSE for u in units[first : last + 1]):
            yield Claim(call.first, call.last)


_BACK = tuple(
    pattern(p)
    for p in (
        "MACHINE ..5 DOWN ~~20 come/return/try/wait/be ..2 back/again/LATER/until ..3",
        "HAZARD ~~20 come/return ..2 back/again/LATER",
        "DOWN/CANCELLED/out ~~14 come/return back/LATER/in/after/at/DAY",
    )
)


def _return(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(("VOTE", "POLLS", "ELECTION", "BALLOT", "MACHINE")):
        return
    for one in _BACK:
        for found in one.find(reading):
            units = reading.units
            after = units[found.last : found.last + 5]
            days = [u for u in after if u.day and u.day.days]
            sweeping = any(
                u.norm in ("all", "every", "statewide", "nationwide", "everywhere", "entire")
                for u in units[max(0, found.first - 6) : found.last]
            )
            decisive = bool(days) and not any(election_day(reading, u) for u in days)
            yield Claim(
                found.first,
                found.last,
                strength=Strength.DECISIVE if decisive or sweeping else Strength.UNSETTLED,
            )


_DANGER = tuple(
    pattern(p)
    for p in (
        "you/everyone/everybody/anyone/they ..2 will/going ..4 DANGER ..5 POLLS/voting/VOTE/line",
        "everyone/anyone/whoever/people ..6 POLLS/VOTE/line/voting ..4 will ..3 DANGER",
        "POLLS/voting ..3 be ..3 superspreader/unsafe/contaminated/infected/death",
        "HAZARD ..4 ALL_OF ..2 POLLS",
        "ALL_OF ..2 POLLS ..5 HAZARD",
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
            if any("NOT" in u.roles or u.norm in _MOOT for u in units[max(start, found.first - 3) : found.last + 1]):
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
    _rule("keep_away", "An emergency and a call to stay away", "x", _keep_away),
    _rule("come_back", "Come back later", "x", _return),
    _rule("danger", "sweeping danger", "x", _danger),
)
