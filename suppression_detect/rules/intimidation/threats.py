"""What the rules on threats share: when a match is a threat at all, and who votes in it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from suppression_detect.languages.en.rule_words import intimidation as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Pattern, met, pattern
from suppression_detect.reading.reading import Unit
from suppression_detect.rules.calls import around, surface
from suppression_detect.rules.rule import Example


def compiled(*sources: str) -> tuple[Pattern, ...]:
    """The patterns, compiled."""
    return tuple(pattern(source) for source in sources)


OUT = frozenset(("NON_CIVIC", "CONGRESS"))


def clean(reading: Reading, first: int, last: int) -> bool:
    """Whether nothing before or in a match takes it back or holds it off."""
    start, _ = reading.sentence(first)
    if safe(reading, first):
        return False
    units = reading.units[max(start, first - 4) : last + 1]
    words = [surface(reading, u) for u in reading.units[first : last + 1]]
    if "made" in words and "up" in words[words.index("made") :][1:2]:
        return False  # "that thing is made up"
    said = [u.norm for u in reading.units[max(start, first - 5) : first]]
    if any(a == "who" and b in ("say", "claim", "tell") for a, b in pairwise(said)):
        return False  # "the clown who says that ..."
    if any(u.norm in en.KIND for u in reading.units[start : reading.sentence(first)[1] + 1]):
        return False  # "our guys pick up every voter who needs a ride"
    return not any("NOT" in u.roles or "BAN" in u.roles or u.norm in en.HEDGED for u in units)


def safe(reading: Reading, unit: int) -> bool:
    """Whether a sentence tells what befalls those who threaten voters, or that nothing befalls them."""
    first, last = reading.sentence(unit)
    said = reading.written(first, last)
    if any(one.search(said) for one in (en.THREATENERS, en.REASSURES, en.IF_NOT)):
        return True
    return en.CAUGHT.search(reading.written(*around(reading, unit, before=0, after=1))) is not None


_ANSWER = compiled(
    "in the FBI/AGENT/police ['s] hands",
    "legal aid",
    "legal_aid/crime",
    "safe/fine to VOTE",
    "run/running normally",
)
_BOOKED = compiled("have be SEIZE/fire/suspend")  # "the man who said so has been booked"
_ACTED = compiled(
    "court/judge/police/cop/fbi/sheriff/clerk/attorney/attorney_general/lawyer/prosecutor"
    " ~3 give/fine/order/arrest/have/say/charge/open/read/stop",
    "report it/him/them/that to ..3",
)


def answered(reading: Reading, last: int) -> bool:
    """Whether what comes after a threat tells what a court, the police or the like did about it."""
    _, end = reading.sentence(last)
    if safe(reading, last):
        return True
    units = reading.units
    for one in met(_ANSWER, reading):
        if any(found.first > end for found in one.find(reading)):
            return True
    for one in met(_BOOKED, reading):
        if any(found.first > last for found in one.find(reading)):
            return True
    for one in met(_ACTED, reading):
        for found in one.find(reading):
            said = [surface(reading, u) for u in units[found.first : found.last + 1]]
            done = any(word.endswith("ed") or word in en.DID for word in said)
            if found.first > end and done:
                return True
    return False


def elsewhere(units: Iterable[Unit]) -> bool:
    """Whether it is said of a legislature's vote, or of no election at all."""
    return any(
        ("NON_CIVIC" in u.roles and u.norm != "film")
        or ("CONGRESS" in u.roles and u.norm not in en.CIVIC)
        for u in units
    )


_NO_CITIZENS = compiled(
    "not ..2 citizen/citizenship",
    "not yet a u.s",
    "without citizenship/papers",
    "without be ..1 citizen/citizens",
    "(non citizen|noncitizen|noncitizens|non-citizen|non-citizens)",
    "on ..1 visa/green_card/daca",
    "(green_card|visa|daca) holder/holders/recipient/recipients",
    "permanent_resident/permanent_residents/dreamers",
    "refugees and asylees",
    "until/before/unless ..4!YOUR_VOTE citizen/citizenship/naturalized/naturalised/oath",
)


def of_no_citizens(reading: Reading, first: int) -> bool:
    """Whether those are spoken of who may not vote, since they are no citizens (yet)."""
    start, end = around(reading, first, before=1, after=0)
    units = reading.units
    for one in met(_NO_CITIZENS, reading):
        for found in one.find(reading):
            if not start <= found.first <= end:
                continue
            before = units[max(reading.sentence(found.first)[0], found.first - 4) : found.first]
            if not any(
                "RELATIVE" in u.roles or u.norm.partition("_")[0] in en.ANOTHER for u in before
            ):
                return True
    return False


def votes(unit: Unit) -> bool:
    """Whether a unit speaks of voting, also inside a longer phrase."""
    return (
        "VOTE" in unit.roles
        or unit.norm == "voting"
        or ("vote" in unit.norm and "vote" in unit.norm.split("_") and "RESULTS" not in unit.roles)
    )


_WHOEVER = frozenset(("whoever", "anyone", "anybody", "everyone", "those", "who"))
_RULERS = frozenset(("government", "regime", "revolution", "us", "boss", "chief"))


def for_someone(reading: Reading, v: int) -> bool:
    """Whether it is a vote for, against or in something: what follows may be persuasion."""
    units = reading.units
    if "for" in units[v].norm.split("_"):
        return True
    after = units[v + 1 : v + 4]
    whoever = any(u.norm in _WHOEVER for u in units[max(0, v - 3) : v])
    if (
        whoever
        and [u.norm for u in after[:1]] == ["against"]
        and any(u.norm in _RULERS for u in after)
    ):
        return False  # "whoever votes against the government loses the food box"
    return v + 1 < len(units) and (
        units[v + 1].norm in ("for", "against", "yes", "no")
        or bool(units[v + 1].roles & {"CANDIDATE", "REPUBLICANS", "DEMOCRATS"})
    )


def examples(*texts: str) -> tuple[Example, ...]:
    """Examples posted the day before an election in the US."""
    return tuple(Example(text, _POSTED, "US") for text in texts)


_POSTED = "2018-11-05T15:00:00Z"
LAW = "52 U.S.C. § 10307(b), 52 U.S.C. § 20511, 18 U.S.C. § 594 (intimidation of voters)"
