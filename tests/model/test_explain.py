"""An explanation adds up to the score."""

from __future__ import annotations

from math import exp

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from suppression_detect import Detector, Label, Tweet
from suppression_detect import detector as detection

POSTED = "2018-11-05T15:00:00Z"
TEXTS = (
    "Republicans, vote on Nov. 7!",
    "You can vote by text now. Just send BLUE to 48221, no need to stand in line.",
    "FALSE: you can not vote by text. Go to your polling place tomorrow.",
    "Polls are open until 7 pm. Bring a friend.",
    "They said my cousin lost her vote over a parking ticket??",
)


@pytest.fixture(scope="module")
def detector() -> Detector:
    return Detector()


@pytest.mark.parametrize("text", TEXTS)
def test_the_contributions_add_up(detector, text):
    found = detector.explain(Tweet(text, posted_at=POSTED, region="US-GA"))
    total = found.base + sum(weight for _, weight in found.contributions)
    assert found.probability == pytest.approx(1 / (1 + exp(-total)), rel=1e-9)
    assert found.verdict == detector.classify(Tweet(text, posted_at=POSTED, region="US-GA"))
    at = detector.thresholds
    if at.review < found.probability < at.flag and found.verdict.label is Label.REVIEW:
        assert found.verdict.score == pytest.approx(found.probability, rel=1e-6)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(" ".join(TEXTS).split()), min_size=3, max_size=25))
def test_it_is_the_score_of_the_model(words):
    detector = Detector()
    found = detector.explain(Tweet("vote " + " ".join(words), posted_at=POSTED))
    if found.probability is not None and not found.verdict.findings:
        assert found.verdict.score == pytest.approx(found.probability, rel=1e-5)


def test_findings_are_among_them(detector):
    found = detector.explain(Tweet(TEXTS[0], posted_at=POSTED))
    assert dict(found.contributions)["rules:asserted"] > 0
    strengths = [abs(weight) for _, weight in found.contributions]
    assert strengths == sorted(strengths, reverse=True)


def test_the_tweet_is_read_once(detector, monkeypatch):
    read, texts = detection.read, []
    monkeypatch.setattr(
        detection, "read", lambda tweet, calendar: texts.append(tweet.text) or read(tweet, calendar)
    )
    detector.explain(TEXTS[0])
    assert texts == [TEXTS[0]]


def test_what_the_model_was_not_asked_about(detector):
    assert detector.explain("Nice weather today.").probability is None
    assert detector.explain(Tweet(TEXTS[0], lang="fi")).verdict.label is Label.ABSTAIN
    assert Detector(model=None).explain(TEXTS[0]).contributions == ()
