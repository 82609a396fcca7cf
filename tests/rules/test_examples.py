"""Every rule's own examples are its specification."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from suppression_detect import Calendar, Tweet
from suppression_detect.reading import patterns, read
from suppression_detect.reading.gate import may_concern_voting
from suppression_detect.rules import RULES, Example, Rule, find
from suppression_detect.stance import mark


def cases(kind: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.id}-{n}")
        for rule in RULES
        for n, example in enumerate(getattr(rule, kind))
    ]


def found(rule: Rule, example: Example, calendar: Calendar) -> list[str]:
    tweet = Tweet(example.text, posted_at=example.posted_at, region=example.region)  # type: ignore[arg-type]
    reading = read(tweet, calendar)
    findings = mark(reading, find(reading, calendar, (rule,)))
    return [finding.quote for finding in findings if finding.put_forward]


def test_nothing_is_kept_for_each_tweet(calendar: Calendar) -> None:
    """What `met` keeps is by the identity of tuples: rules must not make them for a call."""
    kept = []
    for _ in range(2):
        for rule in RULES:
            found(rule, rule.flags[0], calendar)
        kept.append(len(patterns._GROUPS))
    assert kept[0] == kept[1]


@pytest.mark.parametrize(("rule", "example"), cases("flags"))
def test_flags(rule: Rule, example: Example, calendar: Calendar) -> None:
    assert may_concern_voting(example.text)
    assert found(rule, example, calendar)


@pytest.mark.parametrize(("rule", "example"), cases("passes"))
def test_passes(rule: Rule, example: Example, calendar: Calendar) -> None:
    assert found(rule, example, calendar) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_form(rule: Rule) -> None:
    assert re.fullmatch(rf"{rule.category}\.[a-z_0-9]+", rule.id)
    assert rule.title
    assert rule.why
    assert rule.source
    assert len(rule.flags) >= 5
    assert len(rule.passes) >= 5
    for word in ("illegal", "intent"):
        assert word not in rule.why.lower()


def test_ids_are_unique() -> None:
    assert [rule for rule, n in Counter(rule.id for rule in RULES).items() if n > 1] == []


def test_every_category_has_rules() -> None:
    assert {str(rule.category) for rule in RULES} == {
        "wrong_date", "wrong_time", "wrong_place", "wrong_method", "wrong_eligibility",
        "ballot_spoiling", "intimidation", "false_disruption", "discouragement",
    }  # fmt: skip
