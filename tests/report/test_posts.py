"""Scored files read back, with their texts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from suppression_detect import Category, Finding, Label, Verdict
from suppression_detect.errors import FileFormatError
from suppression_detect.report import read_scored

TEXT = "Democrats vote Wednesday"


def line(label: Label = Label.SUPPRESSION, **more: Any) -> dict[str, Any]:
    claim = Finding("a.rule", Category.WRONG_DATE, 0, 9, "Democrats", "It is on Tuesday.")
    findings = (claim,) if label in (Label.SUPPRESSION, Label.REVIEW) else ()
    return {"id": "7", **Verdict(label, 0.9, findings=findings).to_dict(), **more}


def write(path: Path, *lines: dict[str, Any] | str) -> Path:
    text = "\n".join(one if isinstance(one, str) else json.dumps(one) for one in lines)
    path.write_text(text + "\n", encoding="utf-8")
    return path


def test_a_text_kept_beside_the_verdict_is_used(tmp_path: Path) -> None:
    scored = write(
        tmp_path / "scored.jsonl", line(text=TEXT, posted_at="2018-11-05T15:00:00Z", region="US-OH")
    )
    (post,) = read_scored([scored]).posts
    assert (post.tweet.text, post.tweet.id, post.tweet.region) == (TEXT, "7", "US-OH")
    assert post.tweet.posted_at is not None
    assert post.verdict.label is Label.SUPPRESSION


def test_texts_come_from_the_tweet_file_by_id(tmp_path: Path) -> None:
    scored = write(tmp_path / "scored.jsonl", line(id="2"), line(id="1"), line(Label.CLEAR, id="3"))
    tweets = write(
        tmp_path / "tweets.jsonl",
        {"id": "1", "text": TEXT + " 1", "created_at": "2018-11-05"},
        {"id": "2", "text": TEXT + " 2"},
        {"id": "3", "text": "Coffee"},
    )
    found = read_scored([scored], tweets=[tweets])
    assert [post.tweet.text for post in found.posts] == [TEXT + " 2", TEXT + " 1"]
    assert [post.tweet.posted_at is None for post in found.posts] == [True, False]
    assert found.labels == {"suppression": 2, "clear": 1}


def test_without_ids_file_and_line_find_the_text(tmp_path: Path) -> None:
    tweets = write(tmp_path / "tweets.jsonl", {"text": "Coffee"}, {"text": TEXT})
    verdict = line(file=str(tweets), line=2)
    del verdict["id"]
    scored = write(tmp_path / "scored.jsonl", verdict)
    (post,) = read_scored([scored], tweets=[tweets]).posts
    assert post.tweet.text == TEXT


def test_what_score_writes_can_be_read(tmp_path: Path) -> None:
    from suppression_detect import Detector
    from suppression_detect.batch import score_file

    tweets = write(
        tmp_path / "tweets.jsonl",
        {"id": "1", "text": "Text BLUE to 48221 to cast your vote", "region": "US-PA"},
        {"id": "2", "text": "Lovely day"},
    )
    score_file(tweets, tmp_path / "scored.jsonl", detector=Detector(model=None))
    found = read_scored([tmp_path / "scored.jsonl"], tweets=[tweets])
    assert [post.tweet.id for post in found.posts] == ["1"]
    assert found.labels == {"suppression": 1, "clear": 1}
    assert not found.malformed


def test_missing_texts_are_told_with_the_cure(tmp_path: Path) -> None:
    scored = write(tmp_path / "scored.jsonl", line(), line(id="8", text=TEXT))
    with pytest.raises(FileFormatError, match=r"1 of 2 flagged posts .* --tweets FILE"):
        read_scored([scored])


def test_posts_that_are_not_flagged_need_no_text(tmp_path: Path) -> None:
    scored = write(tmp_path / "scored.jsonl", line(Label.CLEAR), line(Label.ABSTAIN))
    found = read_scored([scored])
    assert found.posts == ()
    assert found.labels == {"clear": 1, "abstain": 1}


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ("{broken", "broken JSON"),
        ('{"id": "1"}', "schema None cannot be read"),
        (json.dumps(line(text=TEXT) | {"findings": [{"rule": "x"}]}), "not a verdict"),
        (json.dumps(line(text=TEXT) | {"label": "bad"}), "'bad' is not a valid Label"),
        (json.dumps(line(text=TEXT) | {"score": "much"}), "score 'much' is not between"),
        (json.dumps(line(text=TEXT) | {"score": float("nan")}), "score nan is not between"),
        (json.dumps(line(text=TEXT) | {"because": [7]}), "7 is not a text"),
        (json.dumps(line(text=TEXT, posted_at="soon")), "posted_at 'soon' is not a time"),
        (json.dumps(line(text="Another text")), "not the one that was scored"),
    ],
)
def test_a_bad_line_is_kept_aside_with_its_place(tmp_path: Path, bad: str, reason: str) -> None:
    scored = write(tmp_path / "scored.jsonl", line(text=TEXT), bad)
    found = read_scored([scored])
    assert len(found.posts) == 1
    (kept,) = found.malformed
    assert (kept.line, kept.raw) == (2, bad)
    assert reason in kept.reason


@pytest.mark.parametrize("content", ['{"text": "a tweet"}', "id,label\n1,clear"])
def test_a_file_without_verdicts_is_no_scored_file(tmp_path: Path, content: str) -> None:
    with pytest.raises(FileFormatError, match=r"holds no verdicts .* suppression-detect score"):
        read_scored([write(tmp_path / "tweets.jsonl", content)])


def test_an_empty_file_has_no_posts(tmp_path: Path) -> None:
    (tmp_path / "scored.jsonl").touch()
    found = read_scored([tmp_path / "scored.jsonl"])
    assert (found.posts, found.labels, found.malformed) == ((), {}, ())
