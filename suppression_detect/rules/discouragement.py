"""Calls not to vote, and reasons why one need not."""

from __future__ import annotations

from collections.abc import Iterator

from suppression_detect.elections.calendar import Calendar
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import pattern
from suppression_detect.rules.calls import (
    Act,
    after_vote,
    asked,
    bare,
    beside_voting,
    calls,
    directive,
    election_day,
    parted,
    sense,
    surface,
    urges_to_vote,
)
from suppression_detect.rules.rule import Claim, Rule
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
    ["who", "that", "know", "want", "care", "like", "tell", "can", "will", "win", "ever", "talk", "say", "ask", "if", "because", "think", "would", "could", "force", "make", "stop", "give", "be_able", "let", "see", "believe"]
)
_LINKING = frozenset(["needs", "should", "needed", "goes", "is", "has", "letters", "people"])
_NOBODY_ACTS = frozenset(["go", "show_up", "turn_up", "bother", "line_up", "come", "queue"])


def _nobody(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(("ONE_AND_ALL", "NOT")) or urges_to_vote(reading):
        return
    units = reading.units
    for i, unit in enumerate(units):
        group = (
            unit.norm == "no"
            and i + 2 < len(units)
            and ("GROUP" in units[i + 1].roles or units[i + 2].norm in ("should", "need", "must"))
            and not units[i + 1].roles & {"VOTE", "BALLOT", "CANDIDATE"}
        )
        if "ONE_AND_ALL" not in unit.roles and not group:
            continue
        for k in range(i + 1, min(i + 9, len(units))):
            act = units[k]
            if act.norm == "\n" or act.norm in _NOBODY_BARS or "NOT" in act.roles:
                break
            if act.norm == "to" and units[k - 1].norm not in ("need", "have", "ought", "supposed"):
                break
            if not (
                act.roles & {"VOTE", "HOME"}
                or act.norm in _NOBODY_ACTS
                or act.roles & {"POLLS", "POLL_SPOT"}
            ):
                said = surface(reading, act)
                if said in reading.lang.lemmas and said not in _LINKING:
                    break
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
    if said == "going" or (act.norm == "go" and units[k - 1].norm == "be"):
        return False
    if act.norm in _NOBODY_ACTS and not any(
        u.roles & {"VOTE", "POLLS", "ELECTION"} or election_day(reading, u)
        for u in units[k + 1 : k + 6]
    ):
        return False
    if "VOTE" in act.roles and not after_vote(reading, k):
        return False
    if act.roles & {"POLLS", "POLL_SPOT"} and not any(
        u.norm in ("go", "near", "enter", "be", "need") for u in units[i:k]
    ):
        return False
    dated = any(u.day or "ELECTION" in u.roles for u in units[i : k + 7])
    plain = (said == "votes" and units[i].norm not in ("nobody", "no_one")) or said in ("vote", "go", "cast", "show", "turn", "bother")
    must = any(u.norm in ("should", "need", "better", "must", "be") for u in units[i:k])
    if not (dated or plain or must) or asked(reading, k) or not sense(reading, k):
        return False
    return directive(reading, i) is not None


_BALLOT_WASTE = frozenset(
    ["tear", "tear_up", "burn", "shred", "toss", "trash", "recycle", "rip", "rip_up", "bin", "destroy", "throw_away", "throw_out", "throw", "chuck", "dump", "spoil", "deface", "leave", "keep", "lay_down", "keep_back"]
)
_KEPT = frozenset(
    ["blank", "drawer", "home", "recycling", "bin", "trash", "unopened", "pocket", "dresser", "kitchen", "counter", "table", "fire", "dump", "garbage", "shredder", "alone"]
)


def _waste(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(("BALLOT", "VOTE")) or urges_to_vote(reading):
        return
    units = reading.units
    for i, unit in enumerate(units):
        if unit.norm not in _BALLOT_WASTE or not bare(reading, unit) or asked(reading, i):
            continue
        for k in range(i + 1, min(i + 5, len(units))):
            if units[k].norm == "\n" or parted(reading, k) or "NOT" in units[k].roles:
                break
            if "BALLOT" not in units[k].roles:
                continue
            if any(u.norm in ("my", "another") for u in units[i:k]):
                break
            near = units[k + 1 : k + 6]
            if unit.norm in ("leave", "keep", "toss", "throw") and not any(
                u.norm in _KEPT for u in near
            ):
                break
            if any(u.norm in ("box", "envelope", "and", "if") for u in near[:2]):
                break
            if directive(reading, i) is not None and sense(reading, k):
                yield Claim(i, k)
            break


_SLOGAN = tuple(
    pattern(p)
    for p in (
        "VOTE ..2 be no VOTE",
        "VOTE be ..1 haram/sin/sinful/forbidden",
        "no/zero/not_one VOTE/BALLOT from/until/till ..4",
        "zero VOTE/BALLOT DAY/this",
        "pledge/promise/agree/vow/swear ..2 not to ..1 VOTE",
        "pledge/promise/vow to HOME/AVOID",
    )
)


def _slogan(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if urges_to_vote(reading):
        return
    for one in _SLOGAN:
        for found in one.find(reading):
            if asked(reading, found.first) or not sense(reading, found.first):
                continue
            units = reading.units
            start = reading.sentence(found.first)[0]
            if any(u.norm in ("i", "he", "she", "they", "if") for u in units[start : found.first]):
                continue
            yield Claim(found.first, found.last)


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

_WASTE = Rule(
    id="discouragement.waste_ballot",
    category=Category.DISCOURAGEMENT,
    title="A call to destroy or keep back one's ballot",
    why="It calls on people to keep their ballot from being counted.",
    source="Act of voting: 52 U.S.C. § 10101",
    match=_waste,
    flags=(),
    passes=(),
)
_NO_VOTE = Rule(
    id="discouragement.slogan",
    category=Category.DISCOURAGEMENT,
    title="Not voting praised as the right vote, or pledged",
    why="It calls on people not to vote.",
    source="Act of voting: 52 U.S.C. § 10101",
    match=_slogan,
    flags=(),
    passes=(),
)

RULES: tuple[Rule, ...] = (_DONT_VOTE, _STAY, _NOBODY, _WASTE, _NO_VOTE)
