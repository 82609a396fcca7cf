"""Calls not to vote, and reasons why one need not."""

from __future__ import annotations

from collections.abc import Iterator

from suppression_detect.elections.calendar import Calendar
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import pattern
from suppression_detect.rules.calls import (
    Act,
    after_vote,
    around,
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
    words,
)
from suppression_detect.rules.rule import Claim, Example, Rule
from suppression_detect.verdict import Category


def _near(reading: Reading, first: int, roles: frozenset[str]) -> bool:
    """Whether such a role stands in a unit's sentence or next to it."""
    start, end = around(reading, first, before=1, after=1)
    return any(u.roles & roles for u in reading.units[start : end + 1])


_WON = frozenset(("WON",))
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
        won = _near(reading, call.first, _WON)
        if call.act is Act.LEAVE and not (won or call.grouped):
            continue
        if won or not _near(reading, call.first, _OTHER_REASON):
            yield Claim(call.first, call.last)


_NOBODY_BARS = words(
    """
    who that know want care like tell can will win ever talk say ask if because think
    would could force make stop give be_able let see believe
    """
)
_LINKING = words("are am be going needs should needed goes is has letters people")
_NOBODY_ACTS = words("go show_up turn_up bother line_up come queue")


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
            if surface(reading, act) == "going" and units[k - 1].norm == "be":
                break
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
    plain = (said == "votes" and units[i].norm not in ("nobody", "no_one")) or said in (
        "vote",
        "go",
        "cast",
        "show",
        "turn",
        "bother",
    )
    must = any(u.norm in ("should", "need", "better", "must", "be") for u in units[i:k])
    if not (dated or plain or must) or asked(reading, k) or not sense(reading, k):
        return False
    return directive(reading, i) is not None


_BALLOT_WASTE = words(
    """
    tear tear_up burn shred toss trash recycle rip rip_up bin destroy throw_away throw_out
    throw chuck dump spoil deface leave keep lay_down keep_back
    """
)
_KEPT = words(
    """
    blank drawer home recycling bin trash unopened pocket dresser kitchen counter table
    fire dump garbage shredder alone
    """
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
        "no_vote_for anyone/anybody",
        "VOTE by HOME/not",
        "GROUP must_not VOTE",
        "we be ..1 HOME/AVOID ..4 SPREAD",
    )
)


def _slogan(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(("VOTE", "BALLOT", "HOME", "BAN")) or urges_to_vote(reading):
        return
    for one in _SLOGAN:
        for found in one.find(reading):
            if asked(reading, found.first) or not sense(reading, found.first):
                continue
            units = reading.units
            if any(
                "CONGRESS" in u.roles
                for u in units[found.first : reading.sentence(found.first)[1] + 1]
            ):
                continue
            if "VOTE" in units[found.last].roles and not after_vote(reading, found.last):
                continue
            start = reading.sentence(found.first)[0]
            if any(u.norm in ("i", "he", "she", "they", "if") for u in units[start : found.first]):
                continue
            yield Claim(found.first, found.last)


def _examples(*texts: str) -> tuple[Example, ...]:
    return tuple(Example(text, _POSTED, "US") for text in texts)


_POSTED = "2018-11-05T15:00:00Z"
_SOURCE = "U.S. Senate Select Committee on Intelligence, S. Rept. 116-290, vol. 2"

RULES: tuple[Rule, ...] = (
    Rule(
        id="discouragement.dont_vote",
        category=Category.DISCOURAGEMENT,
        title="A call not to vote",
        why="It tells people not to vote. Every eligible voter may vote in {election}.",
        source=_SOURCE,
        match=_dont_vote,
        flags=_examples(
            "Don't vote this year. Seriously.",
            "I'm begging you, do not vote on Tuesday",
            "Black folks need to sit this election out",
            "Let's all boycott the election until they listen to us",
            "hillary has already won, no need to go vote 💅",
            "The best way to protest is to not vote",
        ),
        passes=_examples(
            "Don't vote for Trump",
            "If you don't vote you can't complain",
            "I'm not voting this year, both suck",
            "Don't boo, vote",
            "Don't vote early, wait until the debates",
            "People who boycott elections get the government they deserve",
        ),
        known_problems='"Don\'t vote" followed by a sentence of its own that names for whom.',
    ),
    Rule(
        id="discouragement.stay_home",
        category=Category.DISCOURAGEMENT,
        title="A call to stay away from an election",
        why="It tells people to stay away from an election. Every eligible voter may vote in {election}.",
        source=_SOURCE,
        match=_stay_home,
        flags=_examples(
            "stay home tuesday dems, it's over",
            "To all Trump supporters: stay home on Tuesday, we've got this",
            "your vote doesn't matter so just stay home",
            "go out and vote... unless you're voting for Hillary then just stay home",
            "It's in the bag, Dems can stay home tomorrow",
            "If you hate both candidates stay home",
        ),
        passes=_examples(
            "Don't stay home on Tuesday!",
            "Dems stayed home in 2016 and look what happened to the vote",
            "If you stay home, they win the election",
            "Stay home and vote by mail",
            "I hope Republicans stay home on Tuesday",
            "Sleep in tomorrow, it's a holiday, then vote",
        ),
        known_problems="A call to stay home for another reason, with an election spoken of beside it.",
    ),
    Rule(
        id="discouragement.nobody",
        category=Category.DISCOURAGEMENT,
        title="Nobody of a group is to vote",
        why="It tells a group not to vote. Every eligible voter may vote in {election}.",
        source=_SOURCE,
        match=_nobody,
        flags=_examples(
            "No one should vote in this corrupt election",
            "Nobody from our community should vote this year",
            "none of us vote tomorrow, not one ✊",
            "nobody go vote tmrw",
            "None of us are voting on Tuesday and neither should you",
        ),
        passes=_examples(
            "Nobody should have to wait 6 hours to vote",
            "Nobody votes for school board, please change that",
            "Nobody is going to stop you from voting",
            "No one voted for this",
            "If nobody votes nothing changes",
        ),
    ),
    Rule(
        id="discouragement.waste_ballot",
        category=Category.DISCOURAGEMENT,
        title="A call to destroy or keep back a ballot",
        why="A ballot that is not handed in is not counted. Every eligible voter may vote in {election}.",
        source=_SOURCE,
        match=_waste,
        flags=_examples(
            "burn your ballot, film it, tag me 🔥",
            "Tear up your mail ballot, both parties are the same",
            "Everybody: toss your ballot in the recycling",
            "Keep your ballot in the drawer and let them choke on it",
            "this time leave the ballot blank, all of you",
        ),
        passes=_examples(
            "Don't throw away your ballot envelope!",
            "Leave your ballot in the drop box before 8",
            "They burned ballots in that drop box, arrest them",
            "Keep your ballot stub so you can track it",
            "I tore up my ballot by accident, the clerk sent a new one",
        ),
    ),
    Rule(
        id="discouragement.slogan",
        category=Category.DISCOURAGEMENT,
        title="Not voting is praised as the right vote, or pledged",
        why="It praises not voting as a vote; it is none. Every eligible voter may vote in {election}.",
        source=_SOURCE,
        match=_slogan,
        flags=_examples(
            "The strongest vote this Tuesday is no vote",
            "Vote by staying home!",
            "Brothers, voting is haram",
            "Take the pledge not to vote this year",
            "zero votes from us until the water is clean",
        ),
        passes=_examples(
            "A vote for the bill is no vote for children",
            "He made a vow not to vote for Trump",
            "Vote by mail from home",
            "There was no vote until midnight in the Senate",
            "Pledge to vote!",
        ),
    ),
)
