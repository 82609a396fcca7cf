"""What a rule is: one idea of a claim, with its reason, its source and its examples."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from suppression_detect.elections.calendar import Calendar
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, Pattern, met, pattern
from suppression_detect.verdict import Category, Strength


@dataclass(frozen=True, slots=True)
class Example:
    """A tweet that shows what a rule finds, or must leave alone."""

    text: str
    posted_at: str | None = None
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """What a matcher found: units of the reading, and the facts for the reason.

    Attributes:
        first: First unit of the quote.
        last: Last unit of the quote.
        claimed: What is claimed (an ISO date, a time, a word), if it can be named.
        actual: What is right, where a fact says so.
        source: The fact's source, else the rule's.
        strength: Whether facts settle it.
        why: A reason of its own instead of the rule's.
        denied: The claim's own words deny it ("you cannot vote by text").
    """

    first: int
    last: int
    claimed: str | None = None
    actual: str | None = None
    source: str | None = None
    strength: Strength = Strength.DECISIVE
    why: str | None = None
    denied: bool = False


Matcher = Callable[[Reading, Calendar], Iterable[Claim]]


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One idea of a claim about voting.

    Attributes:
        id: ``category.idea``.
        category: What the claim is about.
        title: The idea in a few words.
        why: The reason given to people, which is also the correction: ``{claimed}``,
            ``{actual}``, ``{election}`` and ``{official}`` are filled in.
        source: Where the rule's fact is from.
        match: Finds claims in a reading.
        flags: Tweets that it must find.
        passes: The closest tweets that it must leave alone, or only mark.
        known_problems: Where it is known to fail.
        is_call: Whether it finds a call on readers, whose reason may stand in another sentence.
    """

    id: str
    category: Category
    title: str
    why: str
    source: str
    match: Matcher
    flags: tuple[Example, ...]
    passes: tuple[Example, ...]
    known_problems: str = ""
    is_call: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class WhereMet:
    """A matcher that is asked only where one of its patterns is met."""

    patterns: tuple[Pattern, ...]
    claims: Matcher

    def __call__(self, reading: Reading, calendar: Calendar) -> Iterable[Claim]:
        """What it claims of a reading."""
        return self.claims(reading, calendar) if met(self.patterns, reading) else ()


def where_met(*groups: tuple[Pattern, ...]) -> Callable[[Matcher], Matcher]:
    """Decorates a matcher that claims nothing where no pattern of some groups is met."""
    wanted = tuple(one for group in groups for one in group)
    return lambda claims: WhereMet(wanted, claims)


def any_of(*matchers: Matcher) -> Matcher:
    """A matcher that claims what any of the matchers does."""

    def match(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
        for one in matchers:
            yield from one(reading, calendar)

    groups = [one.patterns for one in matchers if isinstance(one, WhereMet)]
    return where_met(*groups)(match) if len(groups) == len(matchers) else match


def patterns(
    *sources: str,
    claimed: str | None = None,
    unless: tuple[str, ...] = (),
    strength: Strength = Strength.DECISIVE,
) -> Matcher:
    """A matcher that claims whatever any of the patterns meets.

    Args:
        sources: Patterns, see :mod:`suppression_detect.reading.patterns`.
        claimed: What such a claim says, in a word or two.
        unless: Patterns that take the whole sentence out (a vote for an idol, say).
        strength: Whether such a claim is false on its face.
    """
    compiled = tuple(pattern(source) for source in sources)
    barred = tuple(pattern(source) for source in unless)

    @where_met(compiled)
    def match(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
        out = {
            first
            for b in barred
            for m in b.find(reading)
            for first in [reading.sentence(m.first)[0]]
        }
        for one in met(compiled, reading):
            for found in one.find(reading):
                if reading.sentence(found.first)[0] not in out:
                    yield Claim(found.quote_first, found.quote_last, claimed, strength=strength)

    return match


def negated(reading: Reading, found: Match, *, reach: int = 3) -> bool:
    """Whether a denial stands in the match, or up to `reach` units before it in its sentence."""
    first = max(reading.sentence(found.first)[0], found.first - reach)
    return any(unit.roles & {"NOT", "BAN"} for unit in reading.units[first : found.last + 1])
