"""Calls not to vote, and reasons why one need not."""

from __future__ import annotations

from collections.abc import Iterator

from suppression_detect.elections.calendar import Calendar
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import pattern
from suppression_detect.rules.calls import (
    Act,
    asked,
    bare,
    beside_voting,
    calls,
    directive,
    parted,
    surface,
    urges_to_vote,
    _after_vote,
    _sense,
)
from suppression_detect.rules.rule import Claim, Example, Rule
from suppression_detect.verdict import Category


def _near(reading: Reading, first: int, last: int, roles: frozenset[str]) -> bool:
    units = reading.units
    start, _ = reading.sentence(max(0, first))
    start = reading.sentence(max(0, start - 2))[0]
    end = reading.sentence(min(len(units) - 1, last))[1]
    end = reading.sentence(min(len(units) - 1, end + 2))[1]
    return any(u.roles & roles for u in units[start : end + 1])


_OTHER_REASON = frozenset(("HAZARD", "AGENT", "MACHINE", "LONG_WAIT"))


def _on_condition(reading: Reading, first: int) -> bool:
    """Whether a call is put to those who would vote for someone ("unless you vote for X, ...")."""
    start, _ = reading.sentence(first)
    units = reading.units[start:first]
    return any(u.norm in ("if", "unless") for u in units) and any("VOTE" in u.roles for u in units)


def _dont_vote(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    urged = urges_to_vote(reading)
    for call in calls(reading):
        if call.act is Act.NO_VOTE and (not urged or _on_condition(reading, call.first)):
            yield Claim(call.first, call.last)


def _stay_home(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    urged = urges_to_vote(reading)
    for call in calls(reading):
        if urged and not _on_condition(reading, call.first):
            continue
        if call.act is Act.NO_VOTE or not beside_voting(reading, call):
            continue
        won = _near(reading, call.first, call.last, frozenset(("WON",)))
        if call.act is Act.LEAVE and not (won or call.grouped):
            continue
        if won or not _near(reading, call.first, call.last, _OTHER_REASON):
            yield Claim(call.first, call.last)


_NOBODY_BARS = frozenset(
    "who that know want care like tell can will win ever talk say ask if because think would could "
    "force make stop give be_able let see believe".split()
)
_NOBODY_ACTS = frozenset("go show_up turn_up bother line_up come queue".split())


def _nobody(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(("ONE_AND_ALL", "NOT")) or urges_to_vote(reading):
        return
    units = reading.units
    for i, unit in enumerate(units):
        group = unit.norm == "no" and i + 1 < len(units) and "GROUP" in units[i + 1].roles
        if "ONE_AND_ALL" not in unit.roles and not group:
            continue
        for k in range(i + 1, min(i + 9, len(units))):
            act = units[k]
            if act.norm == "\n" or act.norm in _NOBODY_BARS or "NOT" in act.roles:
                break
            if not (
                act.roles & {"VOTE", "HOME"}
                or act.norm in _NOBODY_ACTS
                or act.roles & {"POLLS", "POLL_SPOT"}
            ):
                continue
            if _is_nobody_act(reading, i, k):
                yield Claim(i, k)
            break


def _is_nobody_act(reading: Reading, i: int, k: int) -> bool:
    units = reading.units
    act = units[k]
    said = surface(reading, act)
    if said.endswith("ed") or said in ("went", "came") or "HOME" in act.roles:
        return False
    if act.norm in _NOBODY_ACTS and not any(
        u.roles & {"VOTE", "POLLS", "ELECTION"} for u in units[k + 1 : k + 6]
    ):
        return False
    if "VOTE" in act.roles and not _after_vote(reading, k):
        return False
    if act.roles & {"POLLS", "POLL_SPOT"} and not any(
        u.norm in ("go", "near", "enter", "be", "need") for u in units[i:k]
    ):
        return False
    dated = any(u.day or "ELECTION" in u.roles for u in units[i : k + 7])
    plain = said in ("vote", "go", "cast", "show", "turn", "bother") and bare(reading, act)
    must = any(u.norm in ("should", "need", "better", "must", "be") for u in units[i:k])
    if not (dated or plain or must) or asked(reading, k) or not _sense(reading, k):
        return False
    return directive(reading, i) is not None


_DONT_VOTE = Rule(
    id="discouragement.dont_vote",
    category=Category.DISCOURAGEMENT,
    title="A call not to vote",
    why="It calls on people not to vote; every eligible voter may vote, and each ballot counts.",
    source="Act of voting: 52 U.S.C. § 10101",
    match=_dont_vote,
    flags=(),
    passes=(),
)
_STAY = Rule(
    id="discouragement.stay_home",
    category=Category.DISCOURAGEMENT,
    title="A call to stay home from an election",
    why="It calls on people to stay away from an election; every eligible voter may vote.",
    source="Act of voting: 52 U.S.C. § 10101",
    match=_stay_home,
    flags=(),
    passes=(),
)
_NOBODY = Rule(
    id="discouragement.nobody",
    category=Category.DISCOURAGEMENT,
    title="A call that nobody of a group is to vote",
    why="It calls on a group not to vote; every eligible voter may vote, and each ballot counts.",
    source="Act of voting: 52 U.S.C. § 10101",
    match=_nobody,
    flags=(),
    passes=(),
)

RULES: tuple[Rule, ...] = (_DONT_VOTE, _STAY, _NOBODY)
