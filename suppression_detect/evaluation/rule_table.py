"""What each rule does on labelled posts: coverage, precision, overlap and conflicts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from suppression_detect.evaluation.figures import Judged, share
from suppression_detect.verdict import Label


@dataclass(frozen=True, slots=True)
class RuleFigures:
    """What a rule does; a rule *speaks* in a post whose claim it found put forward.

    Attributes:
        posts: Posts in which it speaks, of every label.
        coverage: Share of all posts in which it speaks.
        suppression: Those posts that are labelled suppression.
        clear: Those that are labelled clear.
        precision: Share of suppression among the two.
        category_right: Of the suppression posts, the share labelled with the rule's category.
        alone: Suppression posts in which no other rule speaks.
        overlap: Share of its posts in which another rule speaks too.
        conflict: Share of its posts in which another claim is taken back (debunked, asked, ...).
        taken_back: Posts in which it found only claims that the post takes back.
    """

    posts: int
    coverage: float | None
    suppression: int
    clear: int
    precision: float | None
    category_right: float | None
    alone: int
    overlap: float | None
    conflict: float | None
    taken_back: int


def rule_figures(judged: Iterable[Judged], rules: Iterable[str] = ()) -> dict[str, RuleFigures]:
    """The figures of every rule that found something, and of the `rules` that are named."""
    speaks: dict[str, list[tuple[Judged, frozenset[str], bool]]] = defaultdict(list)
    silent: Counter[str] = Counter()
    total = 0
    for pair in judged:
        total += 1
        found = pair[1].findings
        forward = frozenset(f.rule for f in found if f.put_forward)
        back = frozenset(f.rule for f in found if not f.put_forward)
        silent.update(back - forward)
        for rule in forward:
            speaks[rule].append((pair, forward - {rule}, bool(back)))
    names = dict.fromkeys([*rules, *sorted({*speaks, *silent})])
    return {rule: _of_rule(rule, speaks[rule], silent[rule], total) for rule in names}


def _of_rule(
    rule: str, spoken: list[tuple[Judged, frozenset[str], bool]], silent: int, total: int
) -> RuleFigures:
    positive = [entry for entry in spoken if entry[0][0].label is Label.SUPPRESSION]
    clear = sum(entry[0][0].label is Label.CLEAR for entry in spoken)
    category = rule.partition(".")[0]
    named = sum(category in pair[0].categories for pair, _, _ in positive)
    return RuleFigures(
        posts=len(spoken),
        coverage=share(len(spoken), total),
        suppression=len(positive),
        clear=clear,
        precision=share(len(positive), len(positive) + clear),
        category_right=share(named, len(positive)),
        alone=sum(not others for _, others, _ in positive),
        overlap=share(sum(bool(others) for _, others, _ in spoken), len(spoken)),
        conflict=share(sum(back for _, _, back in spoken), len(spoken)),
        taken_back=silent,
    )
