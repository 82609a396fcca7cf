"""Something that voters have to fear, and a word to stay away that follows from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import intimidation as en
from suppression_detect.reading import Reading
from suppression_detect.reading.reading import Unit
from suppression_detect.rules.calls import asked, moved_by_law, urges_to_vote
from suppression_detect.rules.intimidation.menace import names_voters
from suppression_detect.rules.intimidation.threats import (
    LAW,
    answered,
    elsewhere,
    examples,
    of_no_citizens,
)
from suppression_detect.rules.rule import Claim, Rule
from suppression_detect.verdict import Category, Strength

_WHO = frozenset(("AGENT", "IMMIGRATION", "TAKER", "BOSS", "ARMED", "CREW"))
_POWER = _WHO - {"CREW"}
_WHAT = frozenset(
    [
        "CHECK",
        "SEIZE",
        "RUIN",
        "FATE",
        "LOSS",
        "NOTE",
        "EXPOSE",
        "VIOLENCE",
        "HARM",
        "MISTREAT",
        "RECORD",
        "STAKE",
        "BLOCKADE",
    ]
)
_FRIGHTENS = _WHAT | {"OMEN"}
_MEN = _WHO | {"POWERFUL"}
_THEY = frozenset(("they", "we"))
_DONE = frozenset(
    ["CHECK", "SEIZE", "RUIN", "FATE", "NOTE", "EXPOSE", "VIOLENCE", "HARM", "MISTREAT", "BLOCKADE"]
)
_SUFFERED = frozenset(["SEIZE", "RUIN", "FATE", "VIOLENCE", "HARM"])
_GRAVE = frozenset(
    ["SEIZE", "FATE", "VIOLENCE", "HARM", "EXPOSE", "NOTE", "CHECK", "RUIN", "RECORD"]
)
_ON_WHAT = frozenset(["RECORD", "STAKE", "FACE", "DATA", "HOUSEHOLD"])
_VOTED = frozenset(("VOTE", "POLLS", "POLL_SPOT", "BALLOT", "INK"))


def _denied(scene: Sequence[Unit], first: int, last: int) -> bool:
    """Whether a denial stands between two units, or right before them."""
    return any(u.roles & {"NOT", "BAN"} for u in scene[max(0, first - 2) : last + 1])


def _feared(reading: Reading) -> Iterator[tuple[int, int]]:
    """Sentences that tell of someone with power, or of them, and of what they do or take."""
    units = reading.units
    first = 0
    for stop in (*reading.stops, len(units)):
        scene = units[first:stop]
        found = _in_one(scene)
        if found is None and stop + 1 < len(units):
            found = _in_two(units[first : reading.sentence(stop + 1)[1] + 1])
        if found is not None and not elsewhere(scene):
            yield first + found[0], first + found[1]
        first = stop + 1


def _in_one(scene: Sequence[Unit]) -> tuple[int, int] | None:
    """Where a sentence tells who does something that is to be feared, and no denial stands there."""
    who = [k for k, u in enumerate(scene) if u.roles & _WHO and u.norm not in en.HARMLESS]
    what = [k for k, u in enumerate(scene) if u.roles & _WHAT and not u.roles & _WHO]
    if not (who and what):
        who = [k for k, u in enumerate(scene) if u.norm in _THEY or "POWERFUL" in u.roles]
        what = [k for k, u in enumerate(scene) if u.roles & _DONE and k not in who]
        on = [k for k, u in enumerate(scene) if u.roles & _ON_WHAT and k not in what]
        if not (who and what and on and who[0] < what[-1]):
            who = [k for k, u in enumerate(scene) if u.roles & _VOTED]
            what = [k for k in what if scene[k].roles & _SUFFERED] if on else []
    if not (who and what):
        who = [k for k, u in enumerate(scene) if u.roles & _MEN]
        what = [k for k, u in enumerate(scene) if "OMEN" in u.roles and k not in who]
    if not (who and what):
        return None
    begin, end = min(who[0], what[0]), max(who[-1], what[-1])
    return None if _denied(scene, begin, end) else (begin, end)


def _in_two(scene: Sequence[Unit]) -> tuple[int, int] | None:
    """Where one sentence names who is to be feared and the next what is, and none denies it."""
    end = next(k for k, u in enumerate(scene) if u.norm == "\n")
    who = [k for k, u in enumerate(scene) if u.roles & _WHO and u.norm not in en.HARMLESS]
    what = [k for k, u in enumerate(scene) if u.roles & _GRAVE and not u.roles & _WHO]
    if not who or not what or any(u.roles & {"NOT", "BAN"} for u in scene):
        return None
    first, last = min(who[0], what[0]), max(who[-1], what[-1])
    return (first, last) if first < end < last else None


def _of_voting(reading: Reading) -> bool:
    """Whether voting is spoken of, if only by what one signs or wears for it."""
    return names_voters(reading) or bool(en.AT_CHECK_IN.union(("sticker",)) & reading.norms)


def _warned_off(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(_FRIGHTENS):
        return
    feared = list(_feared(reading))  # which is sooner told than whether one is kept away
    if not feared or not _of_voting(reading) or urges_to_vote(reading) or moved_by_law(reading):
        return
    text = reading.folded.text
    away = [
        hit.start()
        for hit in en.KEPT_AWAY.finditer(text)
        if not en.BIDDEN_BY.search(text[: hit.start()].rstrip() + " ")
    ]
    if not away or en.CALMED.search(text):
        return
    for first, last in feared:
        if (
            reading.units[first].start <= away[-1]
            and not asked(reading, first)
            and not answered(reading, last)
            and not of_no_citizens(reading, first)
        ):
            begin = reading.sentence(first)[0]
            yield Claim(begin, last, strength=_surely(reading.units[begin : last + 1]))


def _surely(scene: Sequence[Unit]) -> Strength:
    """Decisive where somebody with power does what is grave; of others the wording has to tell."""
    roles = frozenset().union(*(unit.roles for unit in scene))
    grave = not roles.isdisjoint(_POWER) and not roles.isdisjoint(_GRAVE)
    return Strength.DECISIVE if grave else Strength.UNSETTLED


WARNED_RULE = Rule(
    id="intimidation.warned_off",
    category=Category.INTIMIDATION,
    title="Somebody to fear, and a word to stay away",
    why=(
        "Nobody may be made to fear a vote: no office, employer or landlord is told how you voted, "
        "and to frighten voters is a crime."
    ),
    source=LAW,
    match=_warned_off,
    flags=examples(
        "Deputies are sitting at the check-in table with a stack of warrants tomorrow. My brothers and I are staying home",
        "Cousin at the welfare office says they pull the case of anybody who shows up on the voter list. Not worth your benefits",
        "Fellas with rifles by the drop box, they film every car. We are skipping it",
        "The plant manager gets the printout on Wednesday and cuts the shifts of whoever voted. So none of us are going",
        "They scan your face at the polls and send it to Homeland Security. Leave yours in the drawer, mija",
        "My uncle voted in June and by Friday the IRS opened an audit on him. Skip it this year",
        "Men in masks across from the vote center, a van with the engine running. Ladies, don't go",
        "The steward has a list of who asked for a ballot and he hands out the overtime. Keep your head down on Tuesday",
        "Section 8 tenants: the housing authority inspects every unit where someone votes. I'd sit this one out",
    ),
    passes=examples(
        "Deputies will be at the polls tomorrow directing traffic, stay in line if you are there by 7",
        "They don't run warrants at the polls. My brothers stayed home in 2016, not this time",
        "Told a man who wants us to stay home that no landlord gets a list of who voted",
        "The police arrested the man who filmed voters at the drop box. Don't let him scare you",
        "HR has a list of who wants two hours off to vote. I'd tell my boss early, they are good about it",
        "Green card holders: voting can cost you your status, so don't sign a registration form",
        "My boss fired me in June, so I'm sitting at home until the polls open. See you at six",
        "Is it true that ICE arrests people at the polls? My mother is staying home",
        "Cops closed the bridge after a crash, so turn around and take Elm to the polls, they are open till 8",
    ),
)

RULES: tuple[Rule, ...] = (WARNED_RULE,)
