"""The figures are those that one gets by hand."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from sklearn.metrics import average_precision_score

from suppression_detect.errors import FileFormatError
from suppression_detect.evaluation import Labelled, evaluate, read_labelled
from suppression_detect.evaluation.labelled import parse_label
from suppression_detect.files import read_tweets
from suppression_detect.tweet import Tweet
from suppression_detect.verdict import Category, Label, Verdict

SCORES = {"sure": 0.9, "likely": 0.8, "maybe": 0.5, "hardly": 0.1}


class FakeDetector:
    """Its label hangs on the text's first word, its category on the second."""

    def classify(self, tweet):
        word, *category = tweet.text.split()
        if word == "crash":
            raise KeyError("rule")
        score = SCORES[word]
        if score < 0.5:
            return Verdict(Label.CLEAR, score)
        label = Label.SUPPRESSION if score > 0.5 else Label.REVIEW
        return Verdict(label, score, tuple(map(Category, category)))

    def classify_many(self, tweets):
        return map(self.classify, tweets)


ROWS = (
    ("sure wrong_date", "suppression", ["wrong_date"], "x"),
    ("likely wrong_time", "suppression", ["wrong_date", "wrong_place"], "x"),
    ("hardly", "suppression", ["wrong_place"], "y"),
    ("sure wrong_date", "clear", [], "y"),
    ("maybe", "clear", [], "y"),
    ("hardly", "clear", [], "z"),
    ("hardly", "clear", [], None),
    ("maybe", "review", ["wrong_place"], "z"),
    ("sure", "unsure", [], "z"),
)


def file(rows=ROWS) -> io.BytesIO:
    names = ("text", "label", "categories", "code")
    return io.BytesIO(
        b"\n".join(json.dumps(dict(zip(names, r, strict=True))).encode() for r in rows)
    )


def test_the_overall_figures():
    overall = evaluate(file(), detector=FakeDetector()).overall
    assert (overall.posts, overall.suppression, overall.flagged) == (7, 3, 3)
    assert overall.right == pytest.approx(5 / 7)
    assert overall.precision == pytest.approx(2 / 3)
    assert overall.recall == pytest.approx(2 / 3)
    assert overall.f1 == pytest.approx(2 / 3)
    assert overall.false_alarms == pytest.approx(250)
    assert overall.sent_to_review == pytest.approx(250)
    assert overall.average_precision == pytest.approx(
        average_precision_score([1, 1, 1, 0, 0, 0, 0], [0.9, 0.8, 0.1, 0.9, 0.5, 0.1, 0.1])
    )


def test_review_and_unsure_are_counted_apart():
    found = evaluate(file(), detector=FakeDetector())
    assert found.review == {"review": 1}
    assert found.unsure == 1
    assert len(found.judged) == len(ROWS)


def test_the_figures_by_category():
    categories = evaluate(file(), detector=FakeDetector()).categories
    assert set(categories) == {"wrong_date", "wrong_place", "wrong_time"}
    date = categories["wrong_date"]
    assert (date.posts, date.recall, date.named) == (2, 1.0, 0.5)
    assert (date.flagged, date.precision) == (2, 0.5)
    time = categories["wrong_time"]
    assert (time.posts, time.recall, time.flagged, time.precision) == (0, None, 1, 0.0)


def test_the_figures_by_a_column_of_the_file():
    groups = evaluate(file(), detector=FakeDetector()).groups
    assert list(groups) == ["code"]
    assert {value: figures.posts for value, figures in groups["code"].items()} == {
        "x": 2,
        "y": 3,
        "z": 1,
    }
    assert groups["code"]["x"].recall == 1.0
    assert groups["code"]["z"].precision is None
    assert (
        evaluate(file(), detector=FakeDetector(), by=["label"]).groups["label"]["clear"].posts == 4
    )


def test_mistakes_come_surest_first():
    found = evaluate(file(), detector=FakeDetector())
    assert [(post.line, verdict.score) for post, verdict in found.mistakes] == [(3, 0.1), (4, 0.9)]


@pytest.mark.parametrize(
    ("rows", "posts"),
    [([], 0), ([("hardly", "clear", [], None)], 1), ([("sure", "suppression", [], None)], 1)],
)
def test_a_share_of_nothing_is_none(rows, posts):
    overall = evaluate(file(rows), detector=FakeDetector()).overall
    assert overall.posts == posts
    assert overall.precision == (1.0 if overall.flagged else None)
    assert overall.recall == (1.0 if overall.suppression else None)
    assert overall.average_precision == (1.0 if overall.suppression else None)


@pytest.mark.parametrize(
    ("name", "label"),
    [
        (1, "suppression"),
        ("1", "suppression"),
        (1.0, "suppression"),
        (True, "suppression"),
        ("TRUE", "suppression"),
        ("Suppression", "suppression"),
        (0, "clear"),
        (False, "clear"),
        ("no", "clear"),
        (" review ", "review"),
        ("unsure", None),
        (Label.CLEAR, "clear"),
    ],
)
def test_labels_go_by_many_names(name, label):
    assert parse_label(name) == label


def test_rows_that_cannot_be_judged_are_kept_aside():
    rows = [("sure", "no idea", [], 1), ("", "clear", [], 1), ("crash", "clear", [], 1), ROWS[0]]
    found = evaluate(file(rows), detector=FakeDetector())
    assert found.overall.posts == 1
    assert [(bad.line, bad.reason.split(":")[0]) for bad in found.malformed] == [
        (1, "label 'no idea' is not known"),
        (2, "the text is empty"),
        (3, "scoring failed with KeyError"),
    ]


def test_a_csv_serves_as_well():
    data = b'text,gold,category\nsure wrong_date,1,"wrong_date;wrong_time"\nhardly,0,\n'
    found = evaluate(io.BytesIO(data), detector=FakeDetector())
    assert found.overall.f1 == 1.0
    assert found.categories["wrong_time"].posts == 1


def test_pairs_in_memory_serve_as_well():
    assert evaluate([("sure", 1), ("hardly", 0)], detector=FakeDetector()).overall.f1 == 1.0
    with pytest.raises(ValueError, match="label 'spam' is not known"):
        evaluate([("sure", "spam")], detector=FakeDetector())


def test_a_file_without_labels_says_what_it_has():
    with pytest.raises(FileFormatError, match=r"Its columns: text, truth\. .*--label-column"):
        evaluate(io.BytesIO(b"text,truth\nsure,1\n"), detector=FakeDetector())
    data = io.BytesIO(b"text,truth\nsure,1\n")
    assert evaluate(data, detector=FakeDetector(), label_column="truth").overall.recall == 1.0


def test_the_figures_are_json_ready():
    found = evaluate(file(), detector=FakeDetector()).to_dict()
    assert json.loads(json.dumps(found)) == found
    assert found["overall"]["recall"] == pytest.approx(2 / 3)
    assert found["malformed"] == 0


def test_the_examples_are_read_to_the_last_row():
    examples = Path(__file__).parents[2] / "examples"
    assert len([t for t in read_tweets(examples / "tweets.jsonl") if isinstance(t, Tweet)]) == 40
    rows = list(read_labelled(examples / "labelled.csv"))
    assert len([row for row in rows if isinstance(row, Labelled)]) == 40
    assert {name for row in rows for name in row.categories} == set(Category)
