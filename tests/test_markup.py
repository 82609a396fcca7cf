"""Verdicts as HTML: claims marked, everything escaped."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suppression_detect import Category, Finding, Label, Tweet, Verdict
from suppression_detect.markup import marked
from suppression_detect.report import show
from suppression_detect.verdict import Stance

TEXT = "Democrats vote Wednesday, by text!"
HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;"


def finding(start: int, end: int, text: str = TEXT, **more: object) -> Finding:
    values: dict[str, object] = {"why": "It is on Tuesday.", "stance": Stance.ASSERTED, **more}
    return Finding("a.rule", Category.WRONG_DATE, start, end, text[start:end], **values)  # type: ignore[arg-type]


def test_a_claim_is_marked_with_its_reason() -> None:
    html = marked(TEXT, [finding(0, 24)])
    assert html == ('<mark title="It is on Tuesday.">Democrats vote Wednesday</mark>, by text!')


def test_a_claim_that_is_taken_back_looks_different_and_says_so() -> None:
    html = marked(TEXT, [finding(0, 24, stance=Stance.DEBUNKED)])
    assert 'class="sd-back" title="Debunked: It is on Tuesday."' in html


def test_where_claims_overlap_both_reasons_are_given() -> None:
    html = marked(TEXT, [finding(0, 24), finding(10, 33, why="Nobody votes by text.")])
    assert '<mark title="It is on Tuesday. Nobody votes by text.">vote Wednesday</mark>' in html


def test_a_quote_that_does_not_stand_there_is_not_marked() -> None:
    assert "<mark" not in marked("Another text altogether", [finding(0, 24)])


@given(st.text(), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=4))
def test_nothing_of_a_text_is_lost_or_becomes_markup(
    text: str, spans: list[tuple[int, int]]
) -> None:
    found = [finding(a, b, text, why=HOSTILE + text) for a, b in spans if a < b <= len(text)]
    html = marked(text, found)
    without_marks = re.sub(r'<mark title="[^"<>]*">|</mark>', "", html)
    assert "<" not in without_marks
    assert ">" not in without_marks
    assert unescape(without_marks) == text
    assert bool(found) == ("<mark" in html)


@pytest.mark.parametrize("whole", [True, False])
def test_a_verdict_shows_label_claim_right_fact_and_source(*, whole: bool) -> None:
    claim = finding(0, 24, actual="2018-11-06", source="the law")
    verdict = Verdict(
        Label.SUPPRESSION, 0.97, (Category.WRONG_DATE,), (claim,), because=(claim.why,)
    )
    html = (show(Tweet(TEXT), verdict) if whole else verdict)._repr_html_()
    for told in ("suppression", "0.97", "wrong date", "Democrats vote Wednesday</mark>"):
        assert told in html
    assert "Right: 2018-11-06; Source: the law" in html
    assert html.count("<li>It is on Tuesday.") == 1
    assert (", by text!" in html) == whole


def test_a_shown_tweet_has_its_sources_in_words() -> None:
    claim = finding(0, 24, source="2USC7")
    verdict = Verdict(Label.SUPPRESSION, 0.97, (Category.WRONG_DATE,), (claim,))
    assert "Source: 2USC7 (law, 2 U.S.C. 7)" in show(Tweet(TEXT), verdict)._repr_html_()


def test_a_hostile_verdict_stays_text() -> None:
    claim = Finding(
        HOSTILE, Category.WRONG_DATE, 0, len(HOSTILE), HOSTILE, HOSTILE,
        claimed=HOSTILE, actual=HOSTILE, source=HOSTILE,
    )  # fmt: skip
    verdict = Verdict(Label.SUPPRESSION, 1.0, (), (claim,), because=(HOSTILE,))
    for html in (verdict._repr_html_(), show(HOSTILE, verdict)._repr_html_()):
        tags = set(re.findall(r"<(\w+)", html))
        assert tags == {"div", "style", "strong", "small", "p", "mark", "ul", "li", "br"}
        assert "<script" not in html
        assert "onerror=alert(2)>" not in html


def test_a_verdict_without_findings_shows_its_reason() -> None:
    html = Verdict(Label.CLEAR, 0.0, because=("Nothing was found.",))._repr_html_()
    assert "<li>Nothing was found.</li>" in html
    assert "<p" not in html
