"""The public contract: names, arguments, verdicts."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import suppression_detect
from suppression_detect import (
    Calendar,
    Category,
    Detector,
    Label,
    Tweet,
    Verdict,
    classify,
    classify_many,
)

HOAX = "Republicans, vote on Nov. 7!"
IN_2018 = "2018-11-05T15:00:00Z"


def run(code: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout


def test_import_loads_nothing_heavy() -> None:
    code = (
        "import sys, suppression_detect; print([m for m in "
        "('spacy','sklearn','numpy','scipy','dateparser','joblib','rich') if m in sys.modules])"
    )
    assert run(code).strip() == "[]"


@pytest.mark.parametrize("name", suppression_detect.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(suppression_detect, name) is not None


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        _ = suppression_detect.nonsense


@pytest.mark.parametrize(
    ("text", "posted_at", "label"),
    [
        (HOAX, IN_2018, Label.SUPPRESSION),
        (HOAX, "2028-10-20T15:00:00Z", Label.CLEAR),
        (HOAX, "2023-11-05T15:00:00Z", Label.CLEAR),
        ("Republicans, vote on Nov. 6!", IN_2018, Label.CLEAR),
        ("FALSE: texts telling Republicans to vote Nov. 7", IN_2018, Label.CLEAR),
    ],
)
def test_the_day_is_judged_by_the_posts_own_time(text: str, posted_at: str, label: Label) -> None:
    assert classify(text, posted_at=posted_at).label == label


def test_a_verdict_tells_claim_fact_source_and_span() -> None:
    verdict = classify(HOAX, posted_at=IN_2018, region="US-GA")
    finding = verdict.findings[0]
    assert verdict.categories == (Category.WRONG_DATE,)
    assert (finding.claimed, finding.actual) == ("2018-11-07", "2018-11-06")
    assert finding.source
    assert HOAX[finding.start : finding.end] == finding.quote
    assert verdict.election is not None
    assert verdict.election.day.isoformat() == "2018-11-06"
    assert "2018-11-06" in verdict.because[0]
    assert verdict.score >= 0.5


def test_without_a_time_a_bare_day_is_not_judged() -> None:
    assert classify("Vote on Nov. 7!").label != Label.SUPPRESSION
    assert classify("Vote tomorrow!").label != Label.SUPPRESSION


def test_without_a_time_the_year_in_the_text_is_enough() -> None:
    assert classify("Vote on Nov. 7, 2018!").label == Label.SUPPRESSION


@pytest.mark.parametrize(
    "posted_at",
    [
        "2018-11-05T15:00:00Z",
        "2018-11-05 15:00:00",
        "Mon Nov 05 15:00:00 +0000 2018",
        datetime(2018, 11, 5, 15),
        datetime(2018, 11, 5, 15, tzinfo=UTC),
        datetime(2018, 11, 5, 10, tzinfo=timezone(timedelta(hours=-5))),
        "2018-11-05",
        date(2018, 11, 5),
    ],
)
def test_times_are_taken_in_every_form(posted_at: date | str) -> None:
    assert classify(HOAX, posted_at=posted_at).label == Label.SUPPRESSION


def test_an_unsupported_language_abstains() -> None:
    verdict = classify("Vota el 7 de noviembre, election", lang="fr")
    assert verdict.label == Label.ABSTAIN
    assert "fr" in verdict.because[0]


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"text": None}, TypeError, "text"),
        ({"text": b"vote"}, TypeError, "text"),
        ({"text": ["vote"]}, TypeError, "text"),
        ({"text": "vote", "posted_at": "soon"}, ValueError, "posted_at 'soon'"),
        ({"text": "vote", "posted_at": 5}, TypeError, "posted_at"),
        ({"text": "vote", "region": "Georgia"}, ValueError, "region 'Georgia'"),
        ({"text": "vote", "region": "US-QQ"}, ValueError, "US-QQ"),
        ({"text": "vote", "region": 5}, TypeError, "region"),
        ({"text": "vote", "lang": 5}, TypeError, "lang"),
    ],
)
def test_bad_arguments_are_named(
    arguments: dict[str, object], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        classify(**arguments)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"threshold": 0}, "threshold"),
        ({"threshold": 1.5}, "threshold"),
        ({"categories": ["wrong_day"]}, "wrong_day"),
        ({"categories": []}, "categories"),
        ({"model": "huge"}, "huge"),
    ],
)
def test_bad_settings_are_named(arguments: dict[str, object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Detector(**arguments)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"threshold": "high"}, "threshold must be a number, not str"),
        ({"calendar": "mine.csv"}, "calendar must be a Calendar"),
        ({"model": 5}, "model must be a name, a Model or None, not int"),
        ({"rules": ["wrong_date.split"]}, "rules must be Rules, not 'wrong_date.split'"),
    ],
)
def test_settings_of_the_wrong_type_are_named(arguments: dict[str, object], words: str) -> None:
    with pytest.raises(TypeError, match=words):
        Detector(**arguments)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n",
        "\ud800 vote",
        "\x00vote\x00",
        "vote " * 200_000,
        "🗳" * 5000,
        "﷽" * 300 + "vote",
    ],
    ids=["empty", "blank", "newline", "surrogate", "nul", "megabyte", "emoji", "ligatures"],
)
def test_odd_texts_get_a_verdict(text: str) -> None:
    assert classify(text, posted_at=IN_2018).label in set(Label)


def test_categories_can_be_chosen() -> None:
    detector = Detector(categories=["wrong_method"])
    assert detector.classify(Tweet(HOAX, posted_at=IN_2018)).label == Label.CLEAR


def test_rules_can_be_chosen() -> None:
    rule = next(rule for rule in Detector(model=None).rules if rule.category == "wrong_method")
    detector = Detector(model=None, rules=[rule])
    assert detector.rules == (rule,)
    assert detector.classify(rule.flags[0].text).findings[0].rule == rule.id
    assert detector.classify(Tweet(HOAX, posted_at=IN_2018)).label == Label.CLEAR


def test_a_list_is_judged_as_each_tweet_alone() -> None:
    tweets = [Tweet(HOAX, posted_at=IN_2018), "Lovely day", Tweet(HOAX), "Vote by text", HOAX]
    alone, together = Detector(), Detector()
    expected = [alone.classify(tweet) for tweet in tweets]
    assert list(together.classify_many(tweets)) == expected
    assert list(together.classify_many(tweets)) == expected  # as they were kept
    verdicts = together.classify_many([tweets[0], 1])  # type: ignore[list-item]
    assert next(verdicts).label == Label.SUPPRESSION
    with pytest.raises(TypeError, match="text must be"):
        next(verdicts)

    class Deaf(Detector):
        def classify(self, tweet: Tweet | str) -> Verdict:  # noqa: ARG002
            return Detector.classify(self, "")

    assert [v.label for v in Deaf().classify_many([tweets[0]])] == [Label.CLEAR]


def test_classify_many_is_lazy_and_in_order() -> None:
    def tweets() -> object:
        yield Tweet(HOAX, posted_at=IN_2018)
        yield "Lovely day"
        raise RuntimeError("asked for more than was taken")

    verdicts = classify_many(tweets())  # type: ignore[arg-type]
    assert [next(verdicts).label, next(verdicts).label] == [Label.SUPPRESSION, Label.CLEAR]


def test_one_text_is_not_many() -> None:
    with pytest.raises(TypeError, match="give a list, or use classify"):
        classify_many("Vote on Nov. 7!")


def test_a_calendar_can_be_given() -> None:
    assert (
        Detector(calendar=Calendar.load(), model=None).classify("Lovely day").label == Label.CLEAR
    )


def test_another_schema_is_refused() -> None:
    with pytest.raises(ValueError, match="schema 99"):
        Verdict.from_dict({"schema": 99})


WORDS = st.lists(
    st.sampled_from(
        [
            "vote",
            "Vote",
            "Nov.",
            "7",
            "November",
            "6",
            "tomorrow",
            "Tuesday",
            "Wednesday",
            "Democrats",
            "text",
            "59925",
            "ID",
            "polls",
            "not",
            "FALSE:",
            "is",
            "it",
            "true",
            "?",
            "!",
            "#VoteNov7",
            "v0te",
            "v\u200bo\u200bte",
            "“quoted”",
            "until",
            "midnight",
            "ICE",
            "stay",
            "home",
            "7️⃣",
            "ｖｏｔｅ",
            "ballot",
            "sign",
            "twice",
            "if",
            "you",
            "owe",
            "fines",
            "RT",
            "@x:",
            "\n",
        ]
    ),
    max_size=25,
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(text=WORDS | st.text(max_size=80), region=st.sampled_from([None, "US", "US-GA", "GB"]))
def test_laws_of_every_verdict(text: str, region: str | None) -> None:
    verdict = classify(text, posted_at=IN_2018, region=region)
    assert 0 <= verdict.score <= 1
    for finding in verdict.findings:
        assert 0 <= finding.start < finding.end <= len(text)
        assert text[finding.start : finding.end] == finding.quote
        assert "{" not in finding.why
    assert verdict.because
    assert bool(verdict.categories) == (verdict.label in (Label.SUPPRESSION, Label.REVIEW))
    data = json.loads(json.dumps(verdict.to_dict()))
    assert Verdict.from_dict(data) == verdict
    assert classify(text, posted_at=IN_2018, region=region) == verdict
