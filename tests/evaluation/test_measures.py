"""Intervals, thresholds, rule table and comparisons are those that one gets by hand."""

from __future__ import annotations

import json
from math import comb

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import (
    average_precision_score,
    brier_score_loss,
    f1_score,
    fbeta_score,
    roc_auc_score,
)

from suppression_detect.errors import FileFormatError
from suppression_detect.evaluation import Bootstrap, Recorded, compare, evaluate
from suppression_detect.evaluation.figures import BINS, calibration_error
from suppression_detect.verdict import Category, Finding, Label, Stance, Strength, Verdict

NO_INTERVALS = Bootstrap(resamples=0)


class Scripted:
    """Says of each text what it was told to."""

    def __init__(self, verdicts):
        self.verdicts = verdicts

    def classify(self, tweet):
        return self.verdicts[tweet.text]


def finding(rule="wrong_date.day", *, stance=Stance.ASSERTED, strength=Strength.DECISIVE):
    category = Category(rule.partition(".")[0])
    return Finding(
        rule=rule,
        category=category,
        start=0,
        end=1,
        quote="x",
        why="Because.",
        source="a law",
        stance=stance,
        strength=strength,
    )


def verdict(score, *, flag=0.5, findings=()):
    label = Label.SUPPRESSION if score >= flag else Label.CLEAR
    return Verdict(label, score, tuple(f.category for f in findings), tuple(findings))


def run(golds, scores, **options):
    texts = [f"post {n}" for n in range(len(golds))]
    judge = Scripted({text: verdict(score) for text, score in zip(texts, scores, strict=True)})
    options.setdefault("bootstrap", NO_INTERVALS)
    return evaluate(texts, golds, detector=judge, **options)


lists = st.lists(
    st.tuples(st.booleans(), st.integers(0, 100).map(lambda n: n / 100)), min_size=2, max_size=40
).filter(lambda rows: 0 < sum(gold for gold, _ in rows) < len(rows))


@settings(max_examples=60, deadline=None)
@given(lists)
def test_figures_agree_with_scikit_learn(rows):
    gold, score = np.array([g for g, _ in rows]), np.array([s for _, s in rows])
    found = run(gold, score).overall
    flagged = score >= 0.5
    assert found.average_precision == pytest.approx(average_precision_score(gold, score))
    assert found.roc_auc == pytest.approx(roc_auc_score(gold, score))
    assert found.brier == pytest.approx(brier_score_loss(gold, score))
    assert found.f1 == pytest.approx(f1_score(gold, flagged))
    assert found.f05 == pytest.approx(fbeta_score(gold, flagged, beta=0.5))


def test_calibration_error_by_hand():
    gold = np.array([True, False, True, False])
    score = np.array([0.95, 0.95, 0.25, 0.05])
    # Bins: two posts at 0.95 of which half are suppression, one at 0.25, one at 0.05.
    by_hand = 2 / 4 * abs(0.5 - 0.95) + 1 / 4 * abs(1 - 0.25) + 1 / 4 * abs(0 - 0.05)
    assert BINS == 10
    assert calibration_error(gold, score) == pytest.approx(by_hand)


def test_a_weight_counts_like_so_many_posts():
    gold, score = np.array([True, False, False]), np.array([0.7, 0.6, 0.1])
    often = np.repeat([0, 1, 2], [3, 1, 2])
    assert calibration_error(gold, score, np.array([3, 1, 2])) == pytest.approx(
        calibration_error(gold[often], score[often])
    )


def test_intervals_hold_the_figure_and_repeat():
    golds, scores = [1] * 30 + [0] * 70, [0.9] * 20 + [0.2] * 10 + [0.8] * 5 + [0.1] * 65
    one = run(golds, scores, bootstrap=Bootstrap(resamples=300)).overall
    two = run(golds, scores, bootstrap=Bootstrap(resamples=300)).overall
    assert one.intervals == two.intervals
    for name in ("precision", "recall", "f1", "average_precision", "brier", "roc_auc"):
        low, high = one.intervals[name]
        assert low < getattr(one, name) < high, name
    low, high = one.intervals["recall"]  # 20 of 30: the normal approximation is close
    assert (low, high) == pytest.approx((2 / 3 - 0.169, 2 / 3 + 0.169), abs=0.04)


def test_posts_of_a_group_are_drawn_together():
    rows = [
        {"text": f"post {n}", "label": 1, "thread": f"t{n // 10}", "right": n < 20}
        for n in range(40)
    ]
    judge = Scripted({r["text"]: verdict(0.9 if r["right"] else 0.1) for r in rows})
    table = Table(rows)
    alone = evaluate(table, detector=judge, bootstrap=Bootstrap(resamples=400)).overall
    grouped = evaluate(
        table, detector=judge, bootstrap=Bootstrap(resamples=400, group="thread")
    ).overall
    width = [high - low for low, high in (alone.intervals["recall"], grouped.intervals["recall"])]
    assert width[1] > 2 * width[0]  # four threads say less than forty posts


class Table:
    """What a data frame is asked for."""

    def __init__(self, rows):
        self.rows = rows
        self.columns = list(rows[0])

    def to_dict(self, kind):
        assert kind == "records"
        return self.rows


def test_own_names_for_labels():
    names = {"Hoax": "suppression", "fine": "clear"}
    found = run(["hoax", "fine"], [0.9, 0.1], label_names=names)
    assert (found.overall.suppression, found.overall.right) == (1, 1.0)
    with pytest.raises(ValueError, match="'hoax' is not known"):
        run(["hoax"], [0.9])
    with pytest.raises(ValueError, match="'bad' is not known"):
        run(["hoax"], [0.9], label_names={"hoax": "bad"})


def test_as_many_labels_as_posts():
    with pytest.raises(ValueError, match="shorter"):
        evaluate(["one", "two"], [1], detector=Scripted({"one": verdict(0.9)}))


def test_the_confusion_table():
    found = run(["suppression", "suppression", "clear", "review", "unsure"], [0.9, 0.1, 0, 0, 0])
    assert found.confusion == {
        "suppression": {"suppression": 1, "clear": 1},
        "review": {"suppression": 0, "clear": 1},
        "clear": {"suppression": 0, "clear": 1},
    }


def test_a_threshold_for_a_wanted_precision_or_recall():
    found = run([1, 1, 1, 0, 0, 1], [0.9, 0.8, 0.7, 0.6, 0.4, 0.3])
    row = found.threshold_for(precision=0.99)
    assert (row.threshold, row.precision, row.recall) == (0.7, 1.0, 0.75)
    row = found.threshold_for(recall=1)
    assert (row.threshold, row.recall) == (0.3, 1.0)
    assert row.precision == pytest.approx(4 / 6)
    for wrong in ({}, {"precision": 0.5, "recall": 0.5}, {"precision": 2}):
        with pytest.raises(ValueError, match="precision"):
            found.threshold_for(**wrong)
    with pytest.raises(ValueError, match="no threshold gives"):
        run([0, 1], [0.9, 0.1]).threshold_for(precision=0.9)


def test_facts_do_not_hang_on_the_threshold():
    settled, back = finding(), finding(stance=Stance.DEBUNKED)
    judge = Scripted(
        {
            "claims": verdict(0.6, findings=[settled]),
            "debunks": Verdict(Label.CLEAR, 0.4, (), (back,)),
            "words": verdict(0.7),
        }
    )
    pairs = [("claims", 1), ("debunks", 0), ("words", 1)]
    found = evaluate(pairs, detector=judge, bootstrap=NO_INTERVALS)
    by_step = {row.threshold: row for row in found.thresholds}
    assert by_step[0.95].flagged == 1  # the contradicted claim
    assert by_step[0.05].flagged == 2  # and the words, never the debunk


def test_the_rule_table():
    day, hint = finding("wrong_date.day"), finding("wrong_time.close")
    judge = Scripted(
        {
            "both": verdict(0.9, findings=[day, hint]),
            "one": verdict(0.9, findings=[day]),
            "false alarm": verdict(0.9, findings=[day]),
            "debunked": Verdict(Label.CLEAR, 0.1, (), (finding(stance=Stance.DEBUNKED),)),
            "nothing": verdict(0.1),
        }
    )
    rows = [
        {"text": "both", "label": "suppression", "categories": "wrong_date"},
        {"text": "one", "label": "suppression", "categories": "wrong_place"},
        {"text": "false alarm", "label": "clear"},
        {"text": "debunked", "label": "clear"},
        {"text": "nothing", "label": "clear"},
    ]
    found = evaluate(Table(rows), detector=judge, bootstrap=NO_INTERVALS).rules
    day = found["wrong_date.day"]
    assert (day.posts, day.suppression, day.clear, day.alone, day.taken_back) == (3, 2, 1, 1, 1)
    assert day.coverage == pytest.approx(3 / 5)
    assert day.precision == pytest.approx(2 / 3)
    assert day.category_right == pytest.approx(1 / 2)
    assert day.overlap == pytest.approx(1 / 3)
    assert found["wrong_time.close"].overlap == 1.0


def test_comparison_by_hand():
    golds = [1] * 10 + [0] * 10
    one = run(golds, [0.9] * 9 + [0.1] + [0.1] * 10)
    two = run(golds, [0.9] * 3 + [0.1] * 7 + [0.9] + [0.1] * 9)
    found = compare(one, two, bootstrap=Bootstrap(resamples=200))
    assert (found.both_right, found.only_first_right, found.only_second_right) == (12, 7, 0)
    assert found.neither_right == 1
    assert found.mcnemar_p == pytest.approx(2 * comb(7, 0) / 2**7)
    assert found.f1 == pytest.approx(18 / 19 - 6 / 14)
    assert found.f1_interval[0] > 0  # plainly better
    same = compare(one, one)
    assert (same.mcnemar_p, same.f1, same.f1_interval) == (1.0, 0.0, (0.0, 0.0))


def test_only_the_same_posts_are_compared():
    with pytest.raises(ValueError, match="not the same labelled posts"):
        compare(run([1, 0], [0.9, 0.1]), run([1, 1], [0.9, 0.1]))
    with pytest.raises(ValueError, match="nothing to compare"):
        compare(run(["review"], [0.5]), run(["review"], [0.5]))


def test_recorded_verdicts(tmp_path):
    path = tmp_path / "scored.jsonl"
    flagged = verdict(0.9, findings=[finding()])
    lines = [{"id": "7", **flagged.to_dict()}, {"text": "hello", **verdict(0.1).to_dict()}]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    rows = [
        {"id": 7, "text": "anything", "label": 1},
        {"id": 8, "text": "hello", "label": 0},
        {"id": 9, "text": "not there", "label": 0},
    ]
    found = evaluate(Table(rows), detector=Recorded(path), bootstrap=NO_INTERVALS)
    assert found.overall.right == 1.0
    assert found.judged[0][1] == flagged
    assert "no verdict for this tweet" in found.malformed[0].reason
    path.write_text('{"id": 1}\n', encoding="utf-8")
    with pytest.raises(FileFormatError, match=r"scored\.jsonl:1 is not a verdict"):
        Recorded(path)


def test_a_notebook_sees_the_figures():
    shown = run([1, 0], [0.9, 0.1], bootstrap=Bootstrap(resamples=20))._repr_html_()
    assert "<th>Recall</th><td>1.000</td>" in shown
