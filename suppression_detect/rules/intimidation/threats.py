"""What the rules on threats share: when a match is a threat at all, and who votes in it."""

from __future__ import annotations

from suppression_detect.languages.en.rule_words import intimidation as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Pattern, pattern
from suppression_detect.reading.reading import Unit
from suppression_detect.rules.rule import Example


def compiled(*sources: str) -> tuple[Pattern, ...]:
    """The patterns, compiled."""
    return tuple(pattern(source) for source in sources)


OUT = frozenset(("NON_CIVIC", "CONGRESS"))


def clean(reading: Reading, first: int, last: int) -> bool:
    """Whether nothing before or in a match takes it back or holds it off."""
    start, _ = reading.sentence(first)
    units = reading.units[max(start, first - 4) : last + 1]
    return not any("NOT" in u.roles or "BAN" in u.roles or u.norm in en.HEDGED for u in units)


def votes(unit: Unit) -> bool:
    """Whether a unit speaks of voting, also inside a longer phrase."""
    return (
        "VOTE" in unit.roles
        or unit.norm == "voting"
        or ("vote" in unit.norm.split("_") and "RESULTS" not in unit.roles)
    )


def examples(*texts: str) -> tuple[Example, ...]:
    """Examples posted the day before an election in the US."""
    return tuple(Example(text, _POSTED, "US") for text in texts)


_POSTED = "2018-11-05T15:00:00Z"
LAW = "52 U.S.C. § 10307(b), 52 U.S.C. § 20511, 18 U.S.C. § 594 (intimidation of voters)"
