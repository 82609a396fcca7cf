"""Threats: police or immigration officers at the polls, arms, exposure, loss, violence."""

from __future__ import annotations

from collections.abc import Iterator

from suppression_detect.elections.calendar import Calendar
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import pattern
from suppression_detect.rules.calls import asked, calls, surface, urges_to_vote, beside_voting, Act
from suppression_detect.rules.rule import Claim, Example, Rule, patterns
from suppression_detect.verdict import Category, Strength

_SPOT = "POLLS/POLL_SPOT"
_CIVIC = "POLLS/POLL_SPOT/VOTE/ELECTION/BALLOT"


def _went(reading: Reading, i: int) -> bool:
    """Whether a verb tells of something done ("arrested a man", "asked for")."""
    word = surface(reading, reading.units[i])
    return word.endswith("ed") or word in ("ran", "took", "caught", "lost", "saw", "knew", "shot", "told")


def _passive(reading: Reading, i: int) -> bool:
    """Whether "be" or "get" in a form of the present or the future stands before a verb."""
    units = reading.units
    for k in range(i - 1, max(-1, i - 4), -1):
        if units[k].norm in ("be", "get"):
            return surface(reading, units[k]) not in ("was", "were", "been", "got")
    return False


_OUT = frozenset(("NON_CIVIC", "CONGRESS"))
_HEDGED = frozenset("would want could threaten should rumor rumors fear fears worried afraid".split())


def _clean(reading: Reading, first: int, last: int) -> bool:
    start, _ = reading.sentence(first)
    units = reading.units[max(start, first - 4) : last + 1]
    return not any("NOT" in u.roles or "BAN" in u.roles or u.norm in _HEDGED for u in units)


_SWEEP = frozenset("every all any each everywhere nationwide statewide near".split())


def _swept(reading: Reading, first: int, last: int) -> bool:
    start, end = reading.sentence(first)
    return any(
        u.norm in _SWEEP or u.norm in ("will", "going", "tomorrow") or u.day for u in reading.units[start : end + 1]
    )


_IMMIGRATION = tuple(
    pattern(p)
    for p in (
        f"IMMIGRATION ~9 {_SPOT}",
        f"{_SPOT} ~8 IMMIGRATION",
        "IMMIGRATION ~6 at/near/outside/by/patrol/watch/check/raid ~4 ELECTION/VOTE",
    )
)


def _immigration(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in _IMMIGRATION:
        for found in one.find(reading):
            if asked(reading, found.first) or not _clean(reading, found.first, found.last):
                continue
            strength = (
                Strength.DECISIVE
                if _swept(reading, found.first, found.last)
                else Strength.UNSETTLED
            )
            yield Claim(found.first, found.last, strength=strength)


_POLICE = tuple(
    pattern(p)
    for p in (
        f"AGENT/IMMIGRATION/sheriff/they/someone ~8 CHECK/SEIZE ~6 RECORD ~8 {_CIVIC}",
        f"AGENT/IMMIGRATION ~6 {_CIVIC} ~8 CHECK/SEIZE ~6 RECORD",
        f"{_CIVIC} ~6 AGENT/IMMIGRATION ~6 CHECK/SEIZE ~6 RECORD",
        f"AGENT/IMMIGRATION ~6 CHECK/SEIZE ~4 voter/everyone/you/anyone/people ~5 {_CIVIC}",
        f"AGENT/IMMIGRATION ~4 {_SPOT} ~4 RECORD",
        f"RECORD ~6 SEIZE ~6 {_SPOT}",
        f"{_CIVIC} ~6 RECORD ~6 you/will/get/be SEIZE",
        f"RECORD ~8 you/will/get/be SEIZE ~6 {_SPOT}",
    )
)


def _police(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    units = reading.units
    for one in _POLICE:
        for found in one.find(reading):
            if asked(reading, found.first) or not _clean(reading, found.first, found.last):
                continue
            acts = [k for k in range(found.first, found.last + 1) if units[k].roles & {"CHECK", "SEIZE"}]
            if acts and all(_went(reading, k) and not _passive(reading, k) for k in acts):
                continue
            yield Claim(found.first, found.last)


_ARMED = tuple(
    pattern(p)
    for p in (
        f"we/us/i/bring/grab/come/get/boys/patriots/need/crew/let ~9 ARMED ~8 {_SPOT}",
        f"we/us/i/bring/grab/come/get/boys/patriots/need/crew/let ~9 {_SPOT} ~8 ARMED",
        f"ARMED ~6 will/going ~6 {_SPOT}",
        f"ARMED ~5 every/all ~2 {_SPOT}",
        f"every/all ~1 {_SPOT} ~5 ARMED",
    )
)


def _armed(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in _ARMED:
        for found in one.find(reading):
            if asked(reading, found.first) or not _clean(reading, found.first, found.last):
                continue
            if any(u.norm in ("see", "saw", "report", "call") for u in reading.units[found.first : found.last]):
                continue
            yield Claim(found.first, found.last)


_KNOW = tuple(
    pattern(p)
    for p in (
        "we/they/BOSS ..4!want/need/like/try/let/how KNOW ..3!tell/me/us who/how/which ..3 VOTE",
        "we/they/BOSS ..4!want/need/like/try/let/how KNOW if/whether ..3 VOTE ~4 and/wrong/blue/red/yes/no",
        "who/how you VOTE ..2 be ..2 public/visible/record/track",
        "your vote ..2 be ..1 not secret/private/anonymous/confidential",
        "ballot/vote ..3 be ..1 not secret/private/anonymous/confidential",
        "we/they ..4 EXPOSE ~4 everyone/anyone/whoever/names/name/list/who ~4 VOTE",
        "list of ..3 everyone/anyone/people/who ~3 VOTE ~8 EXPOSE",
    )
)


def _know(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in _KNOW:
        for found in one.find(reading):
            if asked(reading, found.first):
                continue
            yield Claim(found.first, found.last)


_IF_VOTE = (
    "(ANYONE_WHO ..4!not VOTE|you VOTE|VOTE and|who VOTE|VOTE will|ANYONE_WHO ..5 POLLS/POLL_SPOT)"
)
_LOSS = tuple(
    pattern(p)
    for p in (
        f"{_IF_VOTE} ..9!for/illegally/twice LOSS ..4 STAKE",
        f"{_IF_VOTE} ..9!for/illegally/twice STAKE ~4 LOSS",
        f"{_IF_VOTE} ..9!illegally/twice be/get fire/evict/terminate/blacklist",
        f"LOSS ~3 your STAKE ..4 if/for you/voting ..2 VOTE",
        f"{_IF_VOTE} ..9!illegally/twice/FELON be/get/face SEIZE",
    )
)


def _loss(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    units = reading.units
    for one in _LOSS:
        for found in one.find(reading):
            if asked(reading, found.first) or not _sane(reading, found.first, found.last):
                continue
            if any("NOT" in u.roles and u.norm != "not" for u in units[found.first : found.last + 1]):
                continue
            yield Claim(found.first, found.last)


_FRAUD = frozenset(
    "twice illegally illegal fraud fraudulent noncitizen noncitizens non-citizen non-citizens dead double "
    "undocumented felon republican democrat trump biden hillary obama".split()
)


def _sane(reading: Reading, first: int, last: int) -> bool:
    start, end = reading.sentence(first)
    return not any(u.norm in _FRAUD or u.roles & _OUT for u in reading.units[start : end + 1])


_HARM = tuple(
    pattern(p)
    for p in (
        f"{_IF_VOTE} ~9 HARM",
        f"VOTE ~8 we/i will ~3 HARM",
        f"we/i will ~3 HARM ~6 {_CIVIC}",
        f"HARM ..3 voter/anyone/everyone ~4 {_CIVIC}",
    )
)


def _harm(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in _HARM:
        for found in one.find(reading):
            if asked(reading, found.first) or not _clean(reading, found.first, found.last):
                continue
            if not _sane(reading, found.first, found.last):
                continue
            yield Claim(found.first, found.last)


_FEAR = frozenset(("AGENT", "IMMIGRATION", "ARMED", "SEIZE", "RECORD", "HARM", "EXPOSE", "STAKE"))


def _keep_away(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(_FEAR) or urges_to_vote(reading):
        return
    units = reading.units
    for call in calls(reading):
        if call.act is Act.AWAY and not beside_voting(reading, call):
            continue
        first, last = reading.sentence(call.first)
        first = reading.sentence(max(0, first - 2))[0]
        last = reading.sentence(min(len(units) - 1, last + 2))[1]
        near = [u for u in units[first : last + 1] if u.roles & _FEAR]
        strong = [u for u in near if u.roles & {"AGENT", "IMMIGRATION", "SEIZE", "ARMED"}]
        if strong or len({u.norm for u in near}) >= 2:
            yield Claim(call.first, call.last)


def _rule(name: str, title: str, why: str, match) -> Rule:  # type: ignore[no-untyped-def]
    return Rule(
        id=f"intimidation.{name}",
        category=Category.INTIMIDATION,
        title=title,
        why=why,
        source="52 U.S.C. § 20511; 18 U.S.C. § 594",
        match=match,
        flags=(),
        passes=(),
    )


RULES: tuple[Rule, ...] = (
    _rule("immigration", "Immigration officers at the polls", "x", _immigration),
    _rule("police", "Police check voters", "x", _police),
    _rule("armed", "Arms at the polls", "x", _armed),
    _rule("exposure", "Votes are known", "x", _know),
    _rule("loss", "Loss for voting", "x", _loss),
    _rule("violence", "Violence", "x", _harm),
    _rule("keep_away", "Fear and a call to stay away", "x", _keep_away),
)
