"""Plots of an evaluation or of judged posts; each function gives a matplotlib figure.

Nothing here touches pyplot's state. Colours are Okabe and Ito's, which colour-blind people tell
apart; hatches, markers and numbers say the same again for print in grey.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import combinations
from typing import TYPE_CHECKING, Any

from suppression_detect.errors import MissingExtraError
from suppression_detect.evaluation.figures import arrays, yes_no
from suppression_detect.verdict import FLAGGED, Label, Verdict

if TYPE_CHECKING:
    import numpy as np
    from matplotlib.axes import Axes
    from matplotlib.axis import XAxis, YAxis
    from matplotlib.container import BarContainer
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    from suppression_detect.elections.calendar import Election
    from suppression_detect.evaluation.evaluate import Evaluation
    from suppression_detect.tweet import Tweet

INK = "#1b1b1c"
"""The colour of text and lines; a page may put its own in its place."""

_EDGE = "#262626"  # of bars, and their hatches: dark on any ground

MOST = 15
"""Rules that the overlap shows; what is rarer has no room."""

_ORANGE, _YELLOW, _SKY, _BLUE = "#d55e00", "#f0e442", "#56b4e9", "#0072b2"
_LOOKS: Mapping[str, Mapping[str, Any]] = {
    Label.SUPPRESSION: {"color": _ORANGE, "hatch": ""},
    Label.REVIEW: {"color": _YELLOW, "hatch": "//"},
    Label.CLEAR: {"color": _SKY, "hatch": ".."},
}
_STYLE: Any = {  # a dict; matplotlib types the names one by one
    "font.size": 10,
    "axes.titlesize": 11,
    "axes.titlelocation": "left",
    "axes.titleweight": "bold",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "figure.constrained_layout.h_pad": 0.07,
    "figure.constrained_layout.w_pad": 0.07,
    "hatch.linewidth": 0.7,
    "hatch.color": _EDGE,
    "legend.fontsize": 9,
    "legend.frameon": False,
    "legend.borderaxespad": 0.2,
    **dict.fromkeys(
        ("text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color"), INK
    ),
}
_DAYS_NAMED = 6  # election days on a timeline
_NO_TIME, _NOTHING = "No flagged post has a time.", "No post is flagged."
_SQUARE = (5.2, 6.6)
_STEPS = (  # the longest time that is shown in bars of this many hours
    (timedelta(days=10), 1, "hour"),
    (timedelta(days=40), 6, "6 hours"),
    (timedelta(days=400), 24, "day"),
    (timedelta(days=400 * 30), 24 * 30, "30 days"),
    (timedelta.max, 24 * 365, "365 days"),
)
_YEARS = range(1900, 2200)  # what a clock may rightly show


def precision_recall(evaluation: Evaluation) -> Figure:
    """Precision over recall as the threshold falls, with the working point.

    Raises:
        MissingExtraError: matplotlib is not installed. So for every plot.
    """
    with _figure("Precision and recall at every threshold", size=_SQUARE) as (figure, ax):
        gold, flagged, score = arrays(yes_no(evaluation.judged))
        if not gold.any():
            return _say(figure, ax, "No post is labelled suppression.")
        from sklearn.metrics import (
            PrecisionRecallDisplay,
            average_precision_score,
            precision_score,
            recall_score,
        )

        PrecisionRecallDisplay.from_predictions(
            gold, score, ax=ax, plot_chance_level=True, drop_intermediate=True
        )
        area, chance = average_precision_score(gold, score), gold.mean()
        _curve(
            ax,
            "Recall (share of suppression posts flagged)",
            "Precision (share of flagged posts that are right)",
            f"at every threshold of the score: average precision {area:.2f}",
            f"flagging at random: precision {chance:.2g}",
        )
        recall = recall_score(gold, flagged)
        if flagged.any():
            precision = precision_score(gold, flagged)
            text = f"as the detector flags: precision {precision:.2f}, recall {recall:.2f}"
            _point(ax, recall, precision, text)
        _legend_of_lines(figure, ax)
    return figure


def roc(evaluation: Evaluation) -> Figure:
    """Suppression posts flagged over clear posts flagged, with the working point."""
    with _figure("Hits and false alarms at every threshold (ROC)", size=_SQUARE) as (figure, ax):
        gold, flagged, score = arrays(yes_no(evaluation.judged))
        if gold.all() or not gold.any():
            return _say(figure, ax, "It takes both suppression and clear posts.")
        from sklearn.metrics import RocCurveDisplay, roc_auc_score

        RocCurveDisplay.from_predictions(gold, score, ax=ax, plot_chance_level=True)
        _curve(
            ax,
            "False alarms (share of clear posts flagged)",
            "Recall (share of suppression posts flagged)",
            f"at every threshold of the score: area under it {roc_auc_score(gold, score):.2f}",
            "flagging at random: area 0.50",
        )
        alarms, recall = flagged[~gold].mean(), flagged[gold].mean()
        _point(
            ax,
            alarms,
            recall,
            f"as the detector flags: false alarms {alarms:.3f}, recall {recall:.2f}",
        )
        _legend_of_lines(figure, ax)
    return figure


def calibration(evaluation: Evaluation, *, bins: int = 10) -> Figure:
    """How often posts of a score are suppression: on the diagonal the score is a probability.

    Each point has the number of posts beside it.
    """
    with _figure("Calibration: is the score a probability?") as (figure, ax):
        gold, _, score = arrays(yes_no(evaluation.judged))
        if not gold.size:
            return _say(figure, ax, "No post is labelled suppression or clear.")
        import numpy as np
        from sklearn.calibration import CalibrationDisplay

        CalibrationDisplay.from_predictions(gold, score, n_bins=bins, ax=ax)
        perfect, curve = ax.lines[0], ax.lines[-1]
        ax.set(
            xlim=(-0.02, 1.08),
            ylim=(-0.1, 1.12),
            xlabel="Score (mean of the posts in a bin)",
            ylabel="Share of them labelled suppression",
        )
        perfect.set(color=INK, linestyle=":", label="perfectly calibrated")
        curve.set(
            color=_ORANGE,
            marker="o",
            linewidth=2,
            label="detector, with the number of posts in the bin",
        )
        edges = np.linspace(0, 1, bins + 1)
        of_bin = np.bincount(np.searchsorted(edges[1:-1], score), minlength=bins)
        points = np.asarray(curve.get_xydata())
        for (x, y), count in zip(points, of_bin[of_bin > 0], strict=True):
            away = ((-5, 6), "right") if y > x > 0.15 else ((2, -14), "left")  # from the diagonal
            ax.annotate(
                f"{count:,}", (x, y), away[0], textcoords="offset points", ha=away[1], size=9
            )
        _legend_of_lines(figure, ax)
    return figure


def score_histogram(evaluation: Evaluation) -> Figure:
    """Scores of the posts by right label, as counts on a logarithmic axis."""
    with _figure("Scores of posts by their right label") as (figure, ax):
        gold, _, score = arrays(yes_no(evaluation.judged))
        if not gold.size:
            return _say(figure, ax, "No post is labelled suppression or clear.")
        _histogram(
            figure, ax, {Label.SUPPRESSION: score[gold], Label.CLEAR: score[~gold]}, "labelled"
        )
    return figure


def flagged_scores(verdicts: Iterable[Verdict]) -> Figure:
    """Scores of flagged posts by the label they got, as counts on a logarithmic axis."""
    import numpy as np

    by_label: dict[str, list[float]] = {}
    for verdict in verdicts:
        by_label.setdefault(verdict.label, []).append(verdict.score)
    with _figure("Scores of the flagged posts") as (figure, ax):
        shown = [label for label in FLAGGED if label in by_label]
        if not shown:
            return _say(figure, ax, _NOTHING)
        _histogram(figure, ax, {label: np.array(by_label[label]) for label in shown}, "called")
    return figure


def confusion(evaluation: Evaluation) -> Figure:
    """Right labels against the labels given, with the share of each row.

    Posts labelled ``review`` have a row of their own, which no figure counts.
    """
    with _figure("Right labels against the labels given", size=(5.6, 4.2)) as (figure, ax):
        pairs = [(post.label, verdict.label) for post, verdict in evaluation.judged if post.label]
        if not pairs:
            return _say(figure, ax, "No post is labelled.")
        from sklearn.metrics import ConfusionMatrixDisplay, confusion_matrix

        seen = {label for pair in pairs for label in pair}
        labels = [label for label in Label if label in seen]
        right, given = ([str(label) for label in side] for side in zip(*pairs, strict=True))
        counts = confusion_matrix(right, given, labels=[str(label) for label in labels])
        shares = counts / counts.sum(axis=1, keepdims=True).clip(1)
        ConfusionMatrixDisplay(shares, display_labels=[str(label) for label in labels]).plot(
            ax=ax, cmap="cividis", colorbar=False, include_values=False, im_kw={"clim": (0, 1)}
        )
        _cells(ax, counts, shares, lambda n, share: f"{n:,}\n{_percent(share)}" if n else "0")
        ax.set(xlabel="Label given", ylabel="Right label")
        figure.colorbar(ax.images[0], label="Share of the row", format=_percent)
    return figure


def category_bars(evaluation: Evaluation) -> Figure:
    """Recall and precision of each category, with Wilson's 95 % intervals."""
    found = dict(sorted(evaluation.categories.items()))
    size = (6.0, 2.2 + 0.6 * len(found))
    with _figure("Recall and precision by category", size=size) as (figure, ax):
        if not found:
            return _say(figure, ax, "The file names no categories.")
        recall = [(f.recall, f.posts) for f in found.values()]
        precision = [(f.precision, f.flagged) for f in found.values()]
        bars = [
            _bars(ax, -0.19, recall, "no post labelled so", _LOOKS[Label.CLEAR]),
            _bars(ax, 0.19, precision, "no post flagged as such", _LOOKS[Label.REVIEW]),
        ]
        bars[0].set_label("recall: suppression posts of the category that are flagged")
        bars[1].set_label("precision: posts flagged as the category that belong to it")
        ax.set_yticks(range(len(found)), [name.replace("_", " ") for name in found])
        ax.invert_yaxis()
        ax.set(xlim=(0, 1.28))
        ax.set_xlabel("Share of posts, with its 95 % interval", loc="left")
        ax.set_xticks([0, 0.25, 0.5, 0.75, 1])
        ax.spines["bottom"].set_bounds(0, 1)
        figure.legend(handles=bars, loc="outside lower left")
    return figure


def flagged_categories(verdicts: Iterable[Verdict]) -> Figure:
    """How many flagged posts each category has, by label; a post may count in several."""
    counts = Counter((str(c), v.label) for v in verdicts for c in v.categories)
    names = Counter({c: 0 for c, _ in counts})
    for (name, _), count in counts.items():
        names[name] += count
    ordered = [name for name, _ in names.most_common()]
    with _figure("Flagged posts by category", size=(5.4, 1.9 + 0.32 * len(ordered))) as (
        figure,
        ax,
    ):
        if not ordered:
            return _say(figure, ax, _NOTHING)
        left = [0] * len(ordered)
        for label in FLAGGED:
            widths = [counts[name, label] for name in ordered]
            if any(widths):
                shown = [name.replace("_", " ") for name in ordered]
                ax.barh(shown, widths, left=left, label=label, edgecolor=_EDGE, **_LOOKS[label])
                left = [a + b for a, b in zip(left, widths, strict=True)]
        for row, total in enumerate(left):
            ax.annotate(f"{total:,}", (total, row), (4, 0), textcoords="offset points", va="center")
        ax.invert_yaxis()
        ax.set(xlim=(0, 1.12 * max(left)), xlabel="Posts (one of two categories counts in both)")
        _count_axis(ax.xaxis)
        figure.legend(loc="outside lower left", ncols=2)
    return figure


def timeline(judged: Iterable[tuple[Tweet, Verdict]]) -> Figure:
    """Flagged posts over time, with the election days in sight that they were judged against.

    A bar is an hour, or longer where the posts span more than ten days. Posts without a time are
    left out and counted in the title.

    Args:
        judged: Tweets with their verdicts, flagged or not.
    """
    timed, without = _timed(judged)
    with _figure("Flagged posts over time" + without, size=(9, 3.8)) as (figure, ax):
        if not timed:
            return _say(figure, ax, _NO_TIME if without else _NOTHING)
        from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, date2num

        first, last = min(at for at, _ in timed), max(at for at, _ in timed)
        hours, step = next((h, name) for longest, h, name in _STEPS if last - first <= longest)
        start = first.replace(minute=0, second=0, microsecond=0)
        start -= timedelta(hours=start.hour % min(hours, 24))
        bins = int((last - start) / timedelta(hours=hours)) + 1
        edges = [date2num(start + timedelta(hours=hours * i)) for i in range(bins + 1)]
        _stack(ax, [(date2num(at), verdict.label) for at, verdict in timed], edges)
        _mark_elections(ax, (v.election for _, v in timed if v.election), first, last)
        locator = AutoDateLocator(tz=UTC)
        ax.xaxis.set_major_locator(locator)
        ax.xaxis.set_major_formatter(ConciseDateFormatter(locator, tz=UTC))
        ax.set(xlabel="Time of posting (UTC)", ylabel=f"Posts per {step}")
        figure.legend(loc="outside lower right", ncols=3)
    return figure


def around_election(judged: Iterable[tuple[Tweet, Verdict]], *, days: int = 7) -> Figure:
    """Flagged posts by the hour, counted from the start of the election day they were judged by.

    Posts of different elections are laid over one another.

    Args:
        judged: Tweets with their verdicts, flagged or not.
        days: How many days before election day are shown; two are shown after it.

    Raises:
        ValueError: ``days`` is less than 1.
    """
    if days < 1:
        raise ValueError(f"days must be at least 1, not {days!r}")
    timed, without = _timed(judged)
    hour = timedelta(hours=1)
    away = [
        ((at - voting_hours(verdict.election)[0]) / hour, verdict.label)
        for at, verdict in timed
        if verdict.election
    ]
    edges = range(-24 * days, 24 * 3 + 1)
    near = [(hours, label) for hours, label in away if edges[0] <= hours <= edges[-1]]
    with _figure("Flagged posts by hour around election day", size=(9, 3.8)) as (figure, ax):
        if not timed:
            return _say(figure, ax, _NO_TIME if without else _NOTHING)
        if not near:
            said = f"No flagged post was posted within {days} days before its election."
            return _say(figure, ax, said)
        _stack(ax, near, list(edges))
        _shade(ax, 0, 24, "election day")
        ax.set_xticks(
            range(-24 * days, 24 * 3, 24), [f"{day:+d}" if day else "0" for day in range(-days, 3)]
        )
        ax.set(
            xlabel="Days from the start of election day, on the voters' clock",
            ylabel="Posts per hour",
        )
        if left_out := len(timed) - len(near):
            ax.set_title(f"{ax.get_title('left')} ({left_out:,} of other days left out)")
        figure.legend(loc="outside lower right", ncols=3)
    return figure


def check_matplotlib() -> None:
    """See that plots can be drawn.

    Raises:
        MissingExtraError: matplotlib is not installed.
    """
    try:
        import matplotlib  # noqa: F401
    except ImportError as error:
        raise MissingExtraError("matplotlib", "plots", "A plot") from error


def voting_hours(election: Election) -> tuple[datetime, datetime]:
    """When the days of an election begin and end somewhere in its region, in UTC."""
    from suppression_detect.elections.calendar import Calendar

    try:
        zones: tuple[tzinfo, ...] = Calendar.load().zones(election.region)
    except ValueError:  # a region of a calendar of the user's own
        zones = (UTC,)
    after = election.end_day + timedelta(days=1)
    return (
        min(datetime.combine(election.day, time(), zone).astimezone(UTC) for zone in zones),
        max(datetime.combine(after, time(), zone).astimezone(UTC) for zone in zones),
    )


def rule_overlap(verdicts: Iterable[Verdict], *, most: int = MOST) -> Figure:
    """How many posts two rules put forward together; on the diagonal, each rule's posts.

    Args:
        verdicts: Any verdicts; only claims that a post puts forward count.
        most: How many rules are shown, the most frequent ones.
    """
    alone: Counter[str] = Counter()
    together: Counter[tuple[str, str]] = Counter()
    for verdict in verdicts:
        rules = sorted({finding.rule for finding in verdict.findings if finding.put_forward})
        alone.update(rules)
        together.update(combinations(rules, 2))
    names = sorted(name for name, _ in alone.most_common(most))
    size = 3.2 + 0.4 * len(names)
    more = f" (the {most} most frequent of {len(alone)})" if len(alone) > most else ""
    with _figure(f"Rules that fire on the same post{more}", size=(size + 1.4, size)) as (
        figure,
        ax,
    ):
        if not names:
            return _say(figure, ax, "No rule found anything.")
        import numpy as np

        counts = np.array(
            [[alone[a] if a == b else together[min(a, b), max(a, b)] for b in names] for a in names]
        )
        shares = counts / counts.diagonal()[:, None]
        image = ax.imshow(shares, cmap="cividis", vmin=0, vmax=1)
        _cells(ax, counts, shares, lambda n, _: f"{n:,}" if n else "")
        plain = [re.sub(r"[^A-Za-z0-9_.-]", "?", name)[:40] for name in names]  # as rules are named
        ax.set_xticks(range(len(names)), plain, rotation=45, ha="right", rotation_mode="anchor")
        ax.set_yticks(range(len(names)), plain)
        ax.set(xlabel="… that this rule finds a claim in, too", ylabel="Posts of this rule …")
        ax.spines[:].set_visible(False)
        figure.colorbar(image, label="Share of the row's posts", shrink=0.8, format=_percent)
    return figure


@contextmanager
def _figure(title: str, *, size: tuple[float, float] = (5.4, 4.4)) -> Iterator[tuple[Figure, Axes]]:
    check_matplotlib()
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    with rc_context(_STYLE):
        figure = Figure(figsize=size, layout="constrained")
        ax = figure.subplots()
        ax.set_title(title, pad=16)
        yield figure, ax


def _say(figure: Figure, ax: Axes, sentence: str) -> Figure:
    """A sentence in place of a plot that has nothing to show."""
    ax.set_axis_off()
    ax.text(0, 0.9, sentence, transform=ax.transAxes, va="top")
    return figure


def _curve(ax: Axes, x: str, y: str, curve: str, chance: str) -> None:
    ax.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.05), xlabel=x, ylabel=y)
    ax.lines[0].set(color=_BLUE, linewidth=2, label=curve)
    ax.lines[-1].set(color=INK, linestyle=":", label=chance)


def _point(ax: Axes, x: float, y: float, text: str) -> None:
    ax.plot([x], [y], "*", color=_ORANGE, markeredgecolor=INK, markersize=14, label=text, zorder=5)


def _legend_of_lines(figure: Figure, ax: Axes) -> None:
    """A legend beneath in the place of the one that scikit-learn puts on the lines."""
    if legend := ax.get_legend():
        legend.remove()
    figure.legend(handles=list(ax.lines), loc="outside lower left")


def _histogram(
    figure: Figure, ax: Axes, by_label: Mapping[Label, NDArray[np.float64]], verb: str
) -> None:
    import numpy as np
    from matplotlib.ticker import LogLocator, NullFormatter

    edges = np.linspace(0, 1, 21)
    ax.hist(
        list(by_label.values()),
        bins=list(edges),
        label=[f"{verb} {label} ({len(scores):,})" for label, scores in by_label.items()],
        color=[_LOOKS[label]["color"] for label in by_label],
        hatch=[_LOOKS[label]["hatch"] for label in by_label],
        edgecolor=_EDGE,
        linewidth=0.5,
    )
    ax.set_yscale("log")
    ax.set(xlim=(0, 1), xlabel="Score (probability of suppression)", ylabel="Posts (log scale)")
    ax.set_ylim(bottom=0.7)
    few = max(len(scores) for scores in by_label.values()) < 1000
    ax.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5) if few else (1,)))
    ax.yaxis.set_major_formatter(lambda value, _: f"{value:,.0f}")
    ax.yaxis.set_minor_formatter(NullFormatter())
    figure.legend(loc="outside lower left", ncols=2)


def _cells(
    ax: Axes,
    counts: NDArray[Any],
    shares: NDArray[np.float64],
    text: Callable[[int, float], str],
) -> None:
    """Write into each cell, black on light and white on dark."""
    for row, (numbers, parts) in enumerate(zip(counts, shares, strict=True)):
        for column, (number, share) in enumerate(zip(numbers, parts, strict=True)):
            shade = "black" if share > 0.5 else "white"
            said = text(number, share)
            ax.text(column, row, said, ha="center", va="center", color=shade, size=9)


def _bars(
    ax: Axes,
    offset: float,
    shares: Sequence[tuple[float | None, int]],
    nothing: str,
    looks: Mapping[str, Any],
) -> BarContainer:
    """A bar with its interval for each category, and the counts at its end."""
    from matplotlib.patheffects import withStroke
    from scipy.stats import binomtest

    widths, errors, ends = [], [], []
    for share, of in shares:
        if share is None:
            widths.append(0.0)
            errors.append((0.0, 0.0))
            ends.append((0.0, nothing))
            continue
        count = round(share * of)
        interval = binomtest(count, of).proportion_ci(method="wilson")
        widths.append(share)
        errors.append((max(share - interval.low, 0), max(interval.high - share, 0)))
        ends.append((interval.high, f"{count:,} of {of:,}"))
    at = [row + offset for row in range(len(shares))]
    for row, (end, text) in zip(at, ends, strict=True):
        ax.annotate(text, (end, row), (5, 0), textcoords="offset points", va="center", size=9)
    spread: Any = list(zip(*errors, strict=True))
    _, caps, lines = ax.errorbar(widths, at, xerr=spread, fmt="none", capsize=3, ecolor=INK).lines
    for line in (*caps, *lines):  # an outline, for a page that makes INK light
        line.set_path_effects([withStroke(linewidth=2.4, foreground=_EDGE)])
    return ax.barh(at, widths, height=0.36, edgecolor=_EDGE, **looks)


def _percent(share: float, _: int | None = None) -> str:
    """A share in percent; what is there is never 0 %."""
    return "<1%" if 0 < share < 0.005 else f"{share:.0%}"


def _count_axis(axis: XAxis | YAxis) -> None:
    from matplotlib.ticker import MaxNLocator

    axis.set_major_locator(MaxNLocator(6, integer=True, steps=[1, 2, 5, 10]))
    axis.set_major_formatter(lambda value, _: f"{value:,.0f}")


def _timed(
    judged: Iterable[tuple[Tweet, Verdict]],
) -> tuple[list[tuple[datetime, Verdict]], str]:
    """The flagged posts that have a time, and what a title says of the others."""
    flagged = [(tweet.posted_at, v) for tweet, v in judged if v.label in FLAGGED]
    timed = [(at.astimezone(UTC), v) for at, v in flagged if at and at.year in _YEARS]
    without = len(flagged) - len(timed)
    return timed, f" ({without:,} without a time left out)" if without else ""


def _stack(ax: Axes, placed: Sequence[tuple[float, str]], edges: Sequence[float]) -> None:
    """Bars of flagged posts, one label on the other."""
    shown = [label for label in FLAGGED if any(label == given for _, given in placed)]
    ax.hist(
        [[at for at, given in placed if given == label] for label in shown],
        bins=list(edges),
        stacked=True,
        label=[str(label) for label in shown],
        color=[_LOOKS[label]["color"] for label in shown],
        hatch=[_LOOKS[label]["hatch"] for label in shown],
        edgecolor=_EDGE,
        linewidth=0.4,
    )
    _count_axis(ax.yaxis)


def _mark_elections(
    ax: Axes, elections: Iterable[Election], first: datetime, last: datetime
) -> None:
    """Shade and name the days in sight that most posts were judged against, where there is room."""
    from matplotlib.dates import date2num

    near = timedelta(days=2) + (last - first) / 4
    days: dict[date, list[tuple[datetime, datetime]]] = {}
    for election, count in Counter(elections).items():
        start, end = voting_hours(election)
        if first - near <= end and start <= last + near:
            days.setdefault(election.day, []).extend([(start, end)] * count)
    room = (last - first) / 10
    over = ax.get_xaxis_transform()
    shown: list[date] = []
    for day in sorted(days, key=lambda day: -len(days[day])):
        if len(shown) == _DAYS_NAMED or any(abs(day - one) < room for one in shown):
            continue
        start, end = min(days[day])[0], max(end for _, end in days[day])
        _shade(ax, date2num(start), date2num(end), None if shown else "election day")
        text = f"{day.day} {day:%b %Y}"
        ax.text(date2num(start), 1.0, text, transform=over, size=9, va="bottom")
        shown.append(day)


def _shade(ax: Axes, start: float, end: float, label: str | None) -> None:
    ax.axvspan(
        start, end, label=label, facecolor=(INK, 0.12), edgecolor=INK, linewidth=0.8, zorder=0
    )
