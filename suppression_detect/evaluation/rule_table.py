"""What each rule does on labelled posts: coverage, precision, overlap and conflicts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
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
        category_right: Of the suppression posts that have categories, the share with the rule's.
        alone: Suppression posts in which no other rule speaks.
        overlap: Share of its posts in which another rule speaks too.
        beside: The other rules that speak in its posts, and in how many, the most frequent first.
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
    beside: Mapping[str, int]
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
    named = [category in pair[0].categories for pair, _, _ in positive if pair[0].categories]
    beside = Counter(sorted(other for _, others, _ in spoken for other in others))
    return RuleFigures(
        posts=len(spoken),
        coverage=share(len(spoken), total),
        suppression=len(positive),
        clear=clear,
        precision=share(len(positive), len(positive) + clear),
        category_right=share(sum(named), len(named)),
        alone=sum(not others for _, others, _ in positive),
        overlap=share(sum(bool(others) for _, others, _ in spoken), len(spoken)),
        beside=dict(beside.most_common()),
        conflict=share(sum(back for _, _, back in spoken), len(spoken)),
        taken_back=silent,
    )
