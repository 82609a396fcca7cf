"""Plots show the figures, and say in words when there is nothing to show."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

import numpy as np
import pytest
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from sklearn.metrics import precision_score, recall_score

from suppression_detect import Category, Election, Finding, Label, Tweet, Verdict
from suppression_detect.errors import MissingExtraError
from suppression_detect.evaluation import Evaluation, evaluate, plots

ELECTION = Election.from_dict(
    {
        "key": "US-GA/2018-11-06/general", "region": "US-GA", "day": "2018-11-06",
        "end_day": "2018-11-06", "kind": "general", "party": "", "scope": "statewide",
        "name": "2018 general election in Georgia", "source": "x", "status": "confirmed",
        "note": "",
    }
)  # fmt: skip


def verdict(label: Label, score: float, *rules: str, election: Election | None = None) -> Verdict:
    found = tuple(Finding(rule, Category(rule.split(".")[0]), 0, 1, "V", "No.") for rule in rules)
    categories = tuple(dict.fromkeys(finding.category for finding in found))
    return Verdict(label, score, categories, found, election)


DAY, SPLIT, METHOD = "wrong_date.day", "wrong_date.split", "wrong_method.text"
POSTS: list[tuple[str, Verdict]] = [
    ("suppression", verdict(Label.SUPPRESSION, 0.95, DAY, SPLIT)),
    ("suppression", verdict(Label.SUPPRESSION, 0.92, DAY)),
    ("suppression", verdict(Label.REVIEW, 0.6, METHOD)),
    ("suppression", verdict(Label.CLEAR, 0.15)),
    ("clear", verdict(Label.SUPPRESSION, 0.91, METHOD)),
    ("clear", verdict(Label.CLEAR, 0.25)),
    ("clear", verdict(Label.CLEAR, 0.05)),
    ("clear", verdict(Label.CLEAR, 0.02)),
    ("review", verdict(Label.REVIEW, 0.7, DAY)),
]
VERDICTS = [given for _, given in POSTS]


class Given:
    def classify(self, tweet: Tweet | str, /) -> Verdict:
        assert isinstance(tweet, Tweet)
        return VERDICTS[int(tweet.text)]


def evaluation(*labels: str) -> Evaluation:
    rows = [
        {"text": str(n), "label": label, "categories": ["wrong_date"] if n < 2 else []}
        for n, (label, _) in enumerate(POSTS)
        if label in labels
    ]
    return evaluate(BytesIO("\n".join(map(json.dumps, rows)).encode()), detector=Given())


@pytest.fixture(scope="module")
def found() -> Evaluation:
    return evaluation("suppression", "clear", "review")


def at(hour: str) -> Tweet:
    return Tweet("Vote", posted_at=f"2018-11-{hour}:30:00Z" if hour else None)  # type: ignore[arg-type]


JUDGED = [
    (at("05T15"), verdict(Label.SUPPRESSION, 0.9, DAY, election=ELECTION)),
    (at("05T15"), verdict(Label.REVIEW, 0.6, DAY, election=ELECTION)),
    (at("06T05"), verdict(Label.SUPPRESSION, 0.9, DAY, election=ELECTION)),
    (at("06T12"), verdict(Label.CLEAR, 0.1, election=ELECTION)),
    (at(""), verdict(Label.SUPPRESSION, 0.9, DAY, election=ELECTION)),
]

OF_EVALUATION: list[Callable[[Evaluation], Figure]] = [
    plots.precision_recall,
    plots.roc,
    plots.calibration,
    plots.score_histogram,
    plots.confusion,
    plots.category_bars,
]
OF_VERDICTS: list[Callable[[list[Verdict]], Figure]] = [
    plots.flagged_scores,
    plots.flagged_categories,
    plots.rule_overlap,
]
OF_JUDGED: list[Callable[[list[tuple[Tweet, Verdict]]], Figure]] = [
    plots.timeline,
    plots.around_election,
]


def main(figure: Figure) -> Axes:
    return figure.axes[0]


def texts(figure: Figure) -> list[str]:
    return [text.get_text() for text in main(figure).texts]


@pytest.mark.parametrize("plot", [*OF_EVALUATION, *OF_VERDICTS, *OF_JUDGED])
def test_a_plot_has_a_title_and_axes_with_names(plot: Any, found: Evaluation) -> None:
    shown = found if plot in OF_EVALUATION else VERDICTS if plot in OF_VERDICTS else JUDGED
    ax = main(plot(shown))
    assert ax.get_title("left")
    assert ax.axison
    named_by_ticks = plot in (plots.category_bars, plots.flagged_categories)
    assert ax.get_ylabel() or named_by_ticks
    assert ax.get_xlabel()


@pytest.mark.parametrize("plot", [*OF_EVALUATION, *OF_VERDICTS, *OF_JUDGED])
def test_nothing_to_show_is_said_in_a_sentence(plot: Any) -> None:
    figure = plot(evaluate([], detector=Given()) if plot in OF_EVALUATION else [])
    assert not main(figure).axison
    assert texts(figure)[0].endswith(".")


@pytest.mark.parametrize("plot", [plots.precision_recall, plots.roc, plots.calibration])
def test_a_curve_has_one_legend(plot: Callable[[Evaluation], Figure], found: Evaluation) -> None:
    figure = plot(found)
    assert main(figure).get_legend() is None
    (legend,) = figure.legends
    assert len(legend.get_texts()) == len(main(figure).lines)


@pytest.mark.parametrize("only", ["suppression", "clear"])
@pytest.mark.parametrize("plot", OF_EVALUATION)
def test_one_label_alone_can_be_drawn(plot: Callable[[Evaluation], Figure], only: str) -> None:
    assert main(plot(evaluation(only))).get_title("left")


@pytest.mark.parametrize("plot", [plots.precision_recall, plots.roc])
def test_the_working_point_is_that_of_the_labels_given(
    plot: Callable[[Evaluation], Figure], found: Evaluation
) -> None:
    gold = [label == "suppression" for label, _ in POSTS if label != "review"]
    flagged = [v.label is Label.SUPPRESSION for label, v in POSTS if label != "review"]
    (star,) = [line for line in main(plot(found)).lines if line.get_marker() == "*"]
    x, y = star.get_xydata()[0]  # type: ignore[index]
    recall = recall_score(gold, flagged)
    if plot is plots.roc:
        assert (x, y) == (0.25, recall)
    else:
        assert (x, y) == (recall, precision_score(gold, flagged))


def test_calibration_tells_how_many_posts_a_point_stands_for(found: Evaluation) -> None:
    assert texts(plots.calibration(found)) == ["2", "1", "1", "1", "3"]


def test_the_histogram_counts_every_post_once(found: Evaluation) -> None:
    ax = main(plots.score_histogram(found))
    heights = [sum(bar.get_height() for bar in bars) for bars in ax.containers]  # type: ignore[attr-defined]
    assert heights == [4, 4]


def test_the_confusion_table_has_counts_and_shares(found: Evaluation) -> None:
    assert texts(plots.confusion(found)) == [
        "2\n50%", "1\n25%", "1\n25%",
        "0", "1\n100%", "0",
        "1\n25%", "0", "3\n75%",
    ]  # fmt: skip


def test_a_share_of_a_few_posts_is_not_called_nothing() -> None:
    wrong = verdict(Label.SUPPRESSION, 0.9, DAY)

    class Mostly:
        def classify(self, tweet: Tweet | str, /) -> Verdict:
            assert isinstance(tweet, Tweet)
            return wrong if tweet.text == "0" else verdict(Label.CLEAR, 0.1)

    found = evaluate([(str(n), "clear") for n in range(300)], detector=Mostly())
    assert "1\n<1%" in texts(plots.confusion(found))


def test_category_bars_have_counts_and_intervals(found: Evaluation) -> None:
    figure = plots.category_bars(found)
    assert texts(figure) == ["2 of 2", "no post labelled so", "2 of 2", "0 of 1"]
    ax = main(figure)
    assert [label.get_text() for label in ax.get_yticklabels()] == ["wrong date", "wrong method"]


def test_flagged_posts_are_counted_by_category_and_label() -> None:
    figure = plots.flagged_categories(VERDICTS)
    assert texts(figure) == ["3", "2"]
    widths = [[bar.get_width() for bar in bars] for bars in main(figure).containers]  # type: ignore[attr-defined]
    assert widths == [[2, 1], [1, 1]]
    assert main(figure).get_xlim()[1] > 3  # the count stands beside the longest bar


def test_rules_in_the_same_post_are_counted() -> None:
    figure = plots.rule_overlap(VERDICTS)
    names = [label.get_text() for label in main(figure).get_yticklabels()]
    assert names == [DAY, SPLIT, METHOD]
    assert texts(figure) == ["3", "1", "", "1", "1", "", "", "", "2"]
    assert "the 1 most frequent of 3" in main(plots.rule_overlap(VERDICTS, most=1)).get_title(
        "left"
    )


def test_a_rule_of_any_name_can_be_drawn() -> None:
    finding = Finding("<b>$x^2$\ud800\0", Category.WRONG_DATE, 0, 1, "V", "No.")
    figure = plots.rule_overlap([Verdict(Label.REVIEW, 0.6, findings=(finding,))])
    assert main(figure).get_yticklabels()[0].get_text() == "?b??x?2???"


def test_the_timeline_stacks_hours_and_tells_what_is_left_out() -> None:
    ax = main(plots.timeline(JUDGED))
    bars = [[bar.get_height() for bar in bars] for bars in ax.containers]  # type: ignore[attr-defined]
    assert [sum(heights) for heights in bars] == [2, 1]
    assert len(bars[0]) == 15  # 15:00 to 06:00 on the next day
    assert "1 without a time left out" in ax.get_title("left")
    assert ax.get_ylabel() == "Posts per hour"
    assert [text.get_text() for text in ax.texts] == ["6 Nov 2018"]


@pytest.mark.parametrize(
    ("last", "step"),
    [
        ("2018-11-14", "hour"),
        ("2018-12-01", "6 hours"),
        ("2019-06-01", "day"),
        ("2024-11-05", "30 days"),
    ],
)
def test_a_longer_time_is_shown_in_longer_bars(last: str, step: str) -> None:
    flagged = verdict(Label.SUPPRESSION, 0.9)
    judged = [(Tweet("Vote", posted_at=day), flagged) for day in ("2018-11-05", last)]  # type: ignore[arg-type]
    ax = main(plots.timeline(judged))
    assert ax.get_ylabel() == f"Posts per {step}"
    assert sum(bar.get_height() for bar in ax.patches) == 2  # type: ignore[attr-defined]


def test_election_days_are_named_where_there_is_room() -> None:
    def near(day: str) -> tuple[Tweet, Verdict]:
        election = Election.from_dict({**ELECTION_OF_NOWHERE, "day": day, "end_day": day})
        return Tweet("Vote", posted_at=day), verdict(Label.REVIEW, 0.6, DAY, election=election)  # type: ignore[arg-type]

    days = ("2016-11-08", "2016-12-10", "2018-11-06", "2018-11-06", "2020-11-03", "2021-01-05")
    ax = main(plots.timeline([*map(near, days), near("2016-11-08"), near("2020-11-03")]))
    named = {text.get_text() for text in ax.texts}
    assert named == {"8 Nov 2016", "6 Nov 2018", "3 Nov 2020"}


def test_hours_count_from_midnight_on_the_voters_clock() -> None:
    ax = main(plots.around_election(JUDGED))
    first, second = (
        [bar.get_x() for bar in bars if bar.get_height()]  # type: ignore[attr-defined]
        for bars in ax.containers
    )
    # 15:30 UTC is 10:30 in Georgia, 13.5 hours before the day; 05:30 UTC half an hour into it.
    assert np.allclose(first, [-14, 0])
    assert len(second) == 1


def test_posts_far_from_their_election_are_counted_apart() -> None:
    far = (Tweet("Vote", posted_at="2018-09-01"), JUDGED[0][1])  # type: ignore[arg-type]
    ax = main(plots.around_election([*JUDGED, far]))
    assert "1 of other days left out" in ax.get_title("left")
    assert "within 7 days" in texts(plots.around_election([far]))[0]
    with pytest.raises(ValueError, match="days must be at least 1"):
        plots.around_election(JUDGED, days=0)


def test_voting_hours_are_those_of_the_region() -> None:
    start, end = plots.voting_hours(ELECTION)
    assert start == datetime(2018, 11, 6, 5, tzinfo=UTC)
    assert end == datetime(2018, 11, 7, 5, tzinfo=UTC)
    elsewhere = Election.from_dict(ELECTION_OF_NOWHERE)
    assert plots.voting_hours(elsewhere)[0] == datetime(2018, 11, 6, tzinfo=UTC)
    assert elsewhere.day == date(2018, 11, 6)


ELECTION_OF_NOWHERE = {
    "key": "ZZ/2018-11-06/general", "region": "ZZ", "day": "2018-11-06", "end_day": "2018-11-06",
    "kind": "general", "party": "", "scope": "national", "name": "an election", "source": "x",
    "status": "confirmed", "note": "",
}  # fmt: skip


def test_pyplot_knows_of_no_figure(found: Evaluation) -> None:
    from matplotlib import pyplot as plt

    for plot in OF_EVALUATION:
        plot(found)
    assert plt.get_fignums() == []


def test_without_matplotlib_the_error_tells_what_to_install(monkeypatch: Any) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(MissingExtraError, match=r"pip install .suppression-detect\[plots\]"):
        plots.timeline(JUDGED)


def test_importing_the_plots_does_not_import_matplotlib() -> None:
    code = "import sys, suppression_detect.report as r; assert 'matplotlib' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
