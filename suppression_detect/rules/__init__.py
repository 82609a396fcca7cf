"""Every rule, in one plain tuple; add a rule to its category's module or package and it is here."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from suppression_detect.elections.calendar import Calendar
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import met_in
from suppression_detect.rules import (
    ballot_spoiling,
    discouragement,
    false_disruption,
    intimidation,
    wrong_date,
    wrong_eligibility,
    wrong_method,
    wrong_place,
    wrong_time,
)
from suppression_detect.rules.rule import Claim, Example, Rule, WhereMet
from suppression_detect.verdict import Finding, Stance, Strength

__all__ = ["RULES", "Claim", "Example", "Rule", "find"]

RULES: tuple[Rule, ...] = (
    *wrong_date.RULES,
    *wrong_time.RULES,
    *wrong_place.RULES,
    *wrong_method.RULES,
    *wrong_eligibility.RULES,
    *ballot_spoiling.RULES,
    *intimidation.RULES,
    *false_disruption.RULES,
    *discouragement.RULES,
)


def find(
    reading: Reading, calendar: Calendar, rules: tuple[Rule, ...] = RULES
) -> tuple[Finding, ...]:
    """What the rules find, in the order of the text; stance is not yet looked at."""
    met = reading.met or met_in(reading)
    always, where_met = _asked(rules)
    asked = always.union(*[where_met[one] for one in met if one in where_met])
    found = [
        _finding(rules[n], claim, reading, calendar)
        for n in sorted(asked)
        for claim in rules[n].match(reading, calendar)
    ]
    return tuple(sorted(_distinct(found), key=lambda f: (f.start, f.end, f.rule)))


@lru_cache(maxsize=64)
def _asked(rules: tuple[Rule, ...]) -> tuple[frozenset[int], dict[object, list[int]]]:
    """Which of some rules are asked of every reading, and which where a pattern is met."""
    always: set[int] = set()
    where_met: dict[object, list[int]] = {}
    for n, rule in enumerate(rules):
        if isinstance(rule.match, WhereMet) and all(one.indexed for one in rule.match.patterns):
            for one in rule.match.patterns:
                where_met.setdefault(one, []).append(n)
        else:
            always.add(n)
    return frozenset(always), where_met


def _distinct(found: list[Finding]) -> list[Finding]:
    """One finding for each claim: where rules meet on the same words, the fullest quote stays."""
    kept: list[Finding] = []
    for finding in sorted(
        found, key=lambda f: (f.strength is not Strength.DECISIVE, f.start - f.end)
    ):
        if not any(_same_claim(finding, other) for other in kept):
            kept.append(finding)
    return kept


def _same_claim(one: Finding, other: Finding) -> bool:
    overlap = one.start < other.end and other.start < one.end
    alike = one.rule == other.rule or one.claimed == other.claimed
    return overlap and one.category is other.category and alike


def _finding(rule: Rule, claim: Claim, reading: Reading, calendar: Calendar) -> Finding:
    start, end = reading.span(claim.first, claim.last)
    return Finding(
        rule=rule.id,
        category=rule.category,
        start=start,
        end=end,
        quote=reading.tweet.text[start:end],
        why=" ".join(_fill(claim.why or rule.why, claim, reading, calendar)),
        claimed=claim.claimed,
        actual=claim.actual,
        source=claim.source or rule.source,
        strength=Strength.UNSETTLED if claim.denied else claim.strength,
        stance=Stance.DEBUNKED if claim.denied else Stance.ASSERTED,
    )


def _fill(why: str, claim: Claim, reading: Reading, calendar: Calendar) -> Iterator[str]:
    election = reading.about.election
    told = why.format(
        claimed=claim.claimed or "that",
        actual=claim.actual or "otherwise",
        election=election.name if election else "the election",
    )
    yield told.replace("elections is ", "elections are ")
    regions = reading.about.regions
    official = calendar.official(regions[0] if len(regions) == 1 else None)
    if official and official.site:
        yield f"Official information: {official.site}."
    if official and official.hotline:
        yield f"Help line: {official.hotline}."
