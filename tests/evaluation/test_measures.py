"""Intervals, thresholds, rule table and comparisons are those that one gets by hand."""

from __future__ import annotations

import gzip
import io
import json
from math import comb
from pathlib import Path

import numpy as np
import pandas as pd
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

from suppression_detect import Detector
from suppression_detect.errors import FileFormatError
from suppression_detect.evaluation import Bootstrap, Recorded, compare, evaluate
from suppression_detect.evaluation.figures import resampled_scores
from suppression_detect.model.calibration import BINS, calibration_error
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
    assert found.calibration_error == pytest.approx(expected_calibration_error(gold, score))


@settings(max_examples=60, deadline=None)
@given(lists, st.data())
def test_figures_of_a_resample_agree_with_scikit_learn(rows, data):
    gold, score = np.array([g for g, _ in rows]), np.array([s for _, s in rows])
    drawn = st.lists(st.integers(0, 3), min_size=len(rows), max_size=len(rows)).filter(any)
    weights = np.array(data.draw(st.lists(drawn, min_size=1, max_size=3)), float)
    found = resampled_scores(gold, score, weights)
    for n, weight in enumerate(weights):
        some, others = weight @ gold > 0, weight @ ~gold > 0
        often = np.repeat(np.arange(len(gold)), weight.astype(int))
        right = {
            "calibration_error": expected_calibration_error(gold[often], score[often]),
            "brier": brier_score_loss(gold, score, sample_weight=weight, pos_label=True),
            "average_precision": average_precision_score(gold[often], score[often])
            if some
            else np.nan,
            "roc_auc": roc_auc_score(gold[often], score[often]) if some and others else np.nan,
        }
        assert {name: values[n] for name, values in found.items()} == pytest.approx(
            right, nan_ok=True
        )


def expected_calibration_error(gold, score):
    """By bins in a loop, the plain way; a score of 1 is in the last."""
    bins = np.minimum(np.floor(score * 10), 9)
    inside = [bins == b for b in np.unique(bins)]
    return sum(i.mean() * abs(gold[i].mean() - score[i].mean()) for i in inside)


def test_figures_with_and_without_what_goes_to_review():
    judge = Scripted(
        {
            "flag": verdict(0.9),
            "held": Verdict(Label.REVIEW, 0.6),
            "held too": Verdict(Label.REVIEW, 0.6),
            "none": verdict(0.1),
        }
    )
    pairs = [("flag", 1), ("held", 1), ("held too", 0), ("none", 1)]
    found = evaluate(pairs, detector=judge, bootstrap=NO_INTERVALS).overall
    assert (found.precision, found.recall, found.f1) == pytest.approx((1, 1 / 3, 1 / 2))
    with_review = found.precision_with_review, found.recall_with_review, found.f1_with_review
    assert with_review == pytest.approx((2 / 3, 2 / 3, 2 / 3))


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
    table = pd.DataFrame(rows)
    alone = evaluate(table, detector=judge, bootstrap=Bootstrap(resamples=400)).overall
    grouped = evaluate(
        table, detector=judge, bootstrap=Bootstrap(resamples=400, group="thread")
    ).overall
    width = [high - low for low, high in (alone.intervals["recall"], grouped.intervals["recall"])]
    assert width[1] > 2 * width[0]  # four threads say less than forty posts


def test_own_names_for_labels():
    names = {"Hoax": "suppression", "fine": "clear"}
    found = run(["hoax", "fine"], [0.9, 0.1], label_names=names)
    assert (found.overall.suppression, found.overall.right) == (1, 1.0)
    with pytest.raises(ValueError, match="'hoax' is not known"):
        run(["hoax"], [0.9])
    with pytest.raises(ValueError, match="'bad' is not known"):
        run(["hoax"], [0.9], label_names={"hoax": "bad"})


def test_as_many_labels_as_posts():
    with pytest.raises(ValueError, match="2 posts and 1 labels"):
        evaluate(["one", "two"], [1], detector=Scripted({"one": verdict(0.9)}))
    for posts in (["hi", "ok"], [("hi",)]):
        with pytest.raises(ValueError, match="post 1 has no label"):
            evaluate(posts, detector=Scripted({}))
    with pytest.raises(ValueError, match="post 2: label 'ham' is not known"):
        evaluate([("hi", 1), ("ok", "ham")], detector=Scripted({"hi": verdict(0.9)}))


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
    assert (row.threshold, row.precision, row.recall) == (0.65, 1.0, 0.75)  # from 0.6 to 0.7
    row = found.threshold_for(recall=1)
    assert (row.threshold, row.recall) == (0.15, 1.0)
    assert row.precision == pytest.approx(4 / 6)
    for wrong in ({}, {"precision": 0.5, "recall": 0.5}, {"precision": 2}):
        with pytest.raises(ValueError, match="precision"):
            found.threshold_for(**wrong)
    with pytest.raises(ValueError, match=r"no threshold gives .* the most is 0\.500"):
        run([0, 1], [0.9, 0.1]).threshold_for(precision=0.9)
    with pytest.raises(ValueError, match="nothing to choose by"):
        run([0, 0], [0.9, 0.1]).threshold_for(precision=0.9)


@settings(max_examples=60, deadline=None)
@given(lists, st.integers(1, 100).map(lambda n: n / 100))
def test_the_chosen_threshold_keeps_its_word(rows, wanted):
    gold, score = np.array([g for g, _ in rows]), np.array([s for _, s in rows])
    found = run(gold, score)
    for row in found.thresholds:
        assert row.flagged == (score >= row.threshold).sum()
    by_score = {s: gold[score >= s] for s in score if s > 0}
    enough = [gold[score >= s].sum() for s, there in by_score.items() if there.mean() >= wanted]
    try:
        row = found.threshold_for(precision=wanted)
    except ValueError:
        assert not enough
    else:
        flagged = score >= row.threshold
        assert row.precision == pytest.approx(gold[flagged].mean())
        assert row.precision >= wanted
        assert gold[flagged].sum() == max(enough)


def test_only_what_facts_settle_may_be_left():
    judge = Scripted({"claim": verdict(0.6, findings=[finding()]), "words": verdict(0.8)})
    pairs = [("claim", 1), ("words", 0)]
    row = evaluate(pairs, detector=judge, bootstrap=NO_INTERVALS).threshold_for(precision=1)
    assert (row.threshold, row.flagged, row.precision, row.recall) == (0.9, 1, 1.0, 1.0)


def test_the_table_of_thresholds_tells_what_a_detector_with_them_does():
    cases = Path(__file__).parents[1] / "functional" / "cases.jsonl"
    sample = b"\n".join(cases.read_bytes().splitlines()[::12])

    def measure(**options):
        return evaluate(
            io.BytesIO(sample), detector=Detector(**options), by=[], bootstrap=NO_INTERVALS
        )

    found = measure()
    own = found.own_threshold
    rows = [row for row in found.thresholds if row.threshold in (0.1, 0.3, 0.6, own)]
    assert len(rows) == 4
    for row in rows:
        there = measure(threshold=row.threshold).overall
        assert (row.flagged, row.precision) == (there.flagged, there.precision)
        assert (row.recall, row.false_alarms) == (there.recall, there.false_alarms)


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
    found = evaluate(pd.DataFrame(rows), detector=judge, bootstrap=NO_INTERVALS).rules
    day = found["wrong_date.day"]
    assert (day.posts, day.suppression, day.clear, day.alone, day.taken_back) == (3, 2, 1, 1, 1)
    assert day.coverage == pytest.approx(3 / 5)
    assert day.precision == pytest.approx(2 / 3)
    assert day.category_right == pytest.approx(1 / 2)
    assert day.overlap == pytest.approx(1 / 3)
    assert found["wrong_time.close"].overlap == 1.0
    assert found["wrong_time.close"].beside == {"wrong_date.day": 1}


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
    path = tmp_path / "scored.jsonl.gz"
    flagged, clear = verdict(0.9, findings=[finding()]), verdict(0.1)
    lines = [
        {"id": "7", **flagged.to_dict()},
        {"text": "hello", **clear.to_dict()},
        {"file": "elsewhere/posts.csv", "line": 3, **flagged.to_dict()},
    ]
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, lines)).encode()))
    rows = [
        {"id": 7, "text": "x marks it", "label": 1},
        {"id": 8, "text": "hello", "label": 0},
        {"id": 9, "text": "not there", "label": 0},
        {"id": 7, "text": "another text", "label": 1},
    ]
    found = evaluate(pd.DataFrame(rows), detector=Recorded(path), bootstrap=NO_INTERVALS)
    assert [v for _, v in found.judged] == [flagged, clear]
    unknown, another = (bad.reason for bad in found.malformed)
    assert "no verdict for this tweet (id '9')" in unknown
    assert "its quotes are not in this one" in another
    posts = tmp_path / "posts.csv"
    posts.write_text("text,label\nunknown,0\nx it is,1\n", encoding="utf-8")
    found = evaluate(posts, detector=Recorded(path), bootstrap=NO_INTERVALS)
    assert [(post.line, v) for post, v in found.judged] == [(3, flagged)]
    path.write_text('{"id": 1}\n', encoding="utf-8")
    with pytest.raises(FileFormatError, match=r"scored\.jsonl\.gz:1 is not a verdict"):
        Recorded(path)


def test_a_table_may_have_holes():
    table = pd.DataFrame(
        {
            "id": [1, 2, 3, 4],
            "text": ["one", None, "three", "four"],
            "label": [True, False, None, False],
            "categories": [["wrong_date"], None, None, None],
            "posted_at": [pd.Timestamp("2020-10-01T10:00Z"), pd.NaT, pd.NaT, pd.NaT],
            "region": ["US-GA", np.nan, pd.NA, None],
        }
    )
    judge = Scripted({"one": verdict(0.9), "four": verdict(0.1)})
    found = evaluate(table, detector=judge, bootstrap=NO_INTERVALS)
    assert [bad.line for bad in found.malformed] == [2, 3]
    (one, _), (four, _) = found.judged
    assert (one.tweet.id, one.tweet.region, one.categories) == ("1", "US-GA", ("wrong_date",))
    assert str(one.tweet.posted_at) == "2020-10-01 10:00:00+00:00"
    assert (four.tweet.posted_at, four.tweet.region) == (None, None)
    assert found.groups["region"]["US-GA"].recall == 1.0
    with pytest.raises(ValueError, match="holds its own labels"):
        evaluate(table, [1, 0, 1, 0], detector=judge)


@pytest.mark.parametrize("labels", [[True, False], [1.0, 0.0], ["yes", "no"]])
def test_series_serve_as_posts_and_labels(labels):
    judge = Scripted({"one": verdict(0.9), "two": verdict(0.1)})
    found = evaluate(pd.Series(["one", "two"]), pd.Series(labels), detector=judge)
    assert found.overall.right == 1.0


def test_the_judged_posts_as_a_table():
    found = run([1, "review", 0], [0.9, 0.1, 0.8]).to_frame()
    assert list(found.right_label) == ["suppression", "review", "clear"]
    assert list(found.label) == ["suppression", "clear", "suppression"]
    assert list(found.score) == [0.9, 0.1, 0.8]


def test_arrays_leave_review_out():
    found = run([1, "review", "unsure", 0], [0.9, 0.1, 0.2, 0.8])
    assert [post.tweet.text for post, _ in found.settled] == ["post 0", "post 3"]
    assert found.y_true.tolist() == [True, False]
    assert found.y_pred.tolist() == [True, True]
    assert found.y_score.tolist() == [0.9, 0.8]


@pytest.mark.parametrize("options", [{"by": ["nope"]}, {"bootstrap": Bootstrap(group="nope")}])
def test_a_column_that_is_not_there_is_told(options):
    with pytest.raises(ValueError, match=r"column 'nope'; there are: label, text$"):
        evaluate(
            pd.DataFrame({"text": ["one"], "label": [1]}),
            detector=Scripted({"one": verdict(0.9)}),
            **options,
        )


def test_a_notebook_sees_the_figures():
    shown = run([1, 0], [0.9, 0.1], bootstrap=Bootstrap(resamples=20))._repr_html_()
    assert "<th>Recall</th><td>1.000</td>" in shown


def test_a_terminal_sees_the_figures_not_the_posts():
    found = run([1, 0], [0.9, 0.1])
    assert ["Recall", "1.000"] in [line.split() for line in str(found).splitlines()]
    assert "2 posts" in repr(found)
    assert "post 0" not in str(found) + repr(found)
