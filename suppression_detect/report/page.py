"""The report: one HTML file that needs nothing else, with every word of a tweet escaped."""

from __future__ import annotations

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from io import StringIO
from os import PathLike
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from suppression_detect import __version__
from suppression_detect.evaluation import plots
from suppression_detect.files.outputs import check_output, write_durably
from suppression_detect.markup import marked
from suppression_detect.report.campaigns import Campaign, campaigns
from suppression_detect.report.data import outcome, table_data
from suppression_detect.report.figures import Figure, Table, counted, measured, tables
from suppression_detect.report.posts import Post, Scored
from suppression_detect.verdict import FLAGGED, Label, Verdict

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup
    from matplotlib.figure import Figure as Drawing

    from suppression_detect.evaluation.evaluate import Evaluation
    from suppression_detect.tweet import Tweet

CAMPAIGNS = 100
"""Campaigns that are listed; the posts of the others are in the table."""

UNFOLDED = 10
"""Of them, those that show without a click."""

VARIANTS = 20
"""Wordings that are listed of each."""


@dataclass(frozen=True, slots=True)
class Plot:
    """A drawn plot.

    Attributes:
        caption: What it shows, as a sentence.
        svg: The drawing, as markup of our own.
        wide: Whether it needs the page's width.
    """

    caption: str
    svg: Markup
    wide: bool


@dataclass(frozen=True, slots=True)
class _Listed:
    number: int
    campaign: Campaign
    text: Markup
    label: str


def scored_report(scored: Scored, *, title: str = "Flagged posts") -> str:
    """The report of a scored file, as HTML.

    Args:
        scored: What :func:`suppression_detect.report.read_scored` gives.
        title: The heading.

    Raises:
        MissingExtraError: matplotlib is not installed.
    """
    verdicts = [post.verdict for post in scored.posts]
    judged = [(post.tweet, post.verdict) for post in scored.posts]
    drawn = [
        *_over_time(judged),
        _drawn(plots.flagged_categories(verdicts), "What the claims are about."),
        _drawn(plots.flagged_scores(verdicts), "How sure the detector is of them."),
        _drawn(plots.rule_overlap(verdicts), _OVERLAP),
    ]
    found = campaigns([post.tweet for post in scored.posts])
    times = sorted(at for post in scored.posts if (at := post.tweet.posted_at))
    total = sum(scored.labels.values())
    figures = [
        Figure("Posts scored", f"{total:,}"),
        *(
            counted(name, scored.labels.get(label, 0), total, meaning=meaning)
            for label, (name, meaning) in _LABELS.items()
        ),
        Figure(
            "Campaigns", f"{len(found):,}", "", "Groups of flagged posts that say nearly the same."
        ),
        counted(
            "Posts in campaigns", sum(c.size for c in found), len(scored.posts), of="of the flagged"
        ),
    ]
    if times:
        for name, at in (("First flagged", times[0]), ("Last flagged", times[-1])):
            day, _, clock = _time(at).partition(" ")
            figures.append(Figure(name, day, clock))
    if scored.malformed:
        figures.append(Figure("Lines kept aside", f"{len(scored.malformed):,}"))
    return render(
        title=title,
        about=_ABOUT_SCORED,
        figures=figures,
        drawn=drawn,
        posts=scored.posts,
        found=found,
    )


def evaluation_report(evaluation: Evaluation, *, title: str = "Evaluation") -> str:
    """The report of an evaluation, as HTML: figures, plots, and each flagged or missed post.

    Args:
        evaluation: What :func:`suppression_detect.evaluation.evaluate` gives.
        title: The heading.

    Raises:
        MissingExtraError: matplotlib is not installed.
    """
    posts = [
        Post(
            post.tweet,
            verdict,
            f"{post.file}:{post.line}" if post.file else "",
            str(post.label or "unsure"),
        )
        for post, verdict in evaluation.judged
        if verdict.label in FLAGGED or post.label is Label.SUPPRESSION
    ]
    judged = [(post.tweet, verdict) for post, verdict in evaluation.judged]
    verdicts = [verdict for _, verdict in judged]
    drawn = [
        _drawn(plots.confusion(evaluation), "What became of the posts of each right label."),
        _drawn(plots.category_bars(evaluation), "Which kinds of claims are found, and rightly so."),
        _drawn(
            plots.precision_recall(evaluation),
            "What precision is to be had at what recall, and where the detector works.",
        ),
        _drawn(plots.roc(evaluation), "How many false alarms a recall costs."),
        _drawn(
            plots.calibration(evaluation),
            "Of posts with a score of 0.8, 80\u00a0% should be suppression (the dotted line).",
        ),
        _drawn(plots.score_histogram(evaluation), "How well the scores tell the labels apart."),
        *_over_time(judged),
        _drawn(plots.rule_overlap(verdicts), _OVERLAP),
    ]
    return render(
        title=title,
        about=_ABOUT_EVALUATION.format(on=_measured_on(evaluation)),
        figures=measured(evaluation),
        tables=list(tables(evaluation)),
        drawn=drawn,
        posts=posts,
        found=campaigns([post.tweet for post in posts]),
    )


def write_report(html: str, out: str | PathLike[str], *, force: bool = False) -> None:
    """Write a report; the file appears when all is written.

    Raises:
        FileExistsError: There is a file of that name, and ``force`` is not set.
        OSError: The file cannot be written.
        ValueError: The name is ``"-"``.
    """
    check_output(out, force=force)
    write_durably(Path(out), html.encode("utf-8", "replace"))


_POLICY = (
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-{}'; "
    "base-uri 'none'; form-action 'none'"
)
_ABOUT_SCORED = (
    "Posts that the detector calls suppression, or sends to a person for review: the words that "
    "carry a claim, the reason and the right fact."
)
_ABOUT_EVALUATION = (
    "What the detector says of posts whose right label is known{on}. Beneath a figure stands its "
    "95\u00a0% bootstrap interval."
)
_OVER_TIME = (
    "When the flagged posts were written, and the election days that most were judged against."
)
_OVERLAP = (
    "In how many posts a rule finds a claim (diagonal), and in how many of them the column's rule "
    "finds one too. The trained model is called model.text."
)
_LABELS: Mapping[str, tuple[str, str]] = {
    Label.SUPPRESSION: (
        "Suppression",
        "A false claim, a threat or a call not to vote, which the post puts forward.",
    ),
    Label.REVIEW: (
        "For review",
        "A claim about voting that the facts cannot settle; a person should look.",
    ),
    Label.CLEAR: ("Clear", "Everything else."),
    Label.ABSTAIN: ("No opinion", "The language is not supported."),
}


def render(
    *,
    title: str,
    about: str,
    posts: Sequence[Post],
    found: Sequence[Campaign],
    figures: Sequence[Figure] = (),
    tables: Sequence[Table] = (),
    drawn: Sequence[Plot] = (),
) -> str:
    """The page as HTML.

    Args:
        title: The heading.
        about: What the page is, in a sentence or two.
        posts: The posts of the table.
        found: Their campaigns; members are places in `posts`.
        figures: What stands at the top.
        tables: More figures, folded away.
        drawn: The plots.
    """
    environment = _environment()
    script = _template("report.js")
    digest = b64encode(sha256(script.encode()).digest()).decode()
    return environment.get_template("report.html").render(
        title=title,
        about=about,
        version=__version__,
        figures=figures,
        tables=tables,
        plots=drawn,
        campaigns=[_listed(n, c, posts) for n, c in enumerate(found[:CAMPAIGNS], 1)],
        unfolded=UNFOLDED,
        more_campaigns=len(found[CAMPAIGNS:]),
        most_variants=VARIANTS,
        data=table_data(posts, found),
        posts=len(posts),
        labels=list(dict.fromkeys(str(post.verdict.label) for post in posts)),
        categories=sorted({str(c) for post in posts for c in post.verdict.categories}),
        outcomes=list(dict.fromkeys(filter(None, map(outcome, posts)))),
        script=script,
        style=_template("report.css"),
        policy=_POLICY.format(digest),
    )


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("suppression_detect.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.policies["json.dumps_kwargs"] = {"separators": (",", ":")}
    environment.filters["span"] = _span
    environment.filters["words"] = _words
    return environment


def _template(name: str) -> Markup:
    """A file of our own that goes into the page as it stands."""
    from markupsafe import Markup

    return Markup(_environment().get_template(name).render())


def _listed(number: int, campaign: Campaign, posts: Sequence[Post]) -> _Listed:
    from markupsafe import Markup

    post = posts[campaign.members[0]]
    labels = Counter(str(posts[index].verdict.label) for index in campaign.members)
    text = Markup(marked(post.tweet.text, post.verdict.findings))  # escapes all that it is given
    return _Listed(number, campaign, text, labels.most_common(1)[0][0])


def _drawn(figure: Drawing, caption: str) -> Plot:
    """A plot as SVG that takes the page's colours of text and ground."""
    from markupsafe import Markup
    from matplotlib import rc_context

    file = StringIO()
    settings: Any = {"svg.fonttype": "none", "svg.hashsalt": caption}
    with rc_context(settings):
        figure.savefig(file, format="svg", transparent=True, metadata={"Date": None})
    svg = file.getvalue()
    svg = svg[svg.index("<svg") :].replace(plots.INK, "currentColor")
    svg = re.sub(r'<g id="[^"]*"', "<g", svg)  # would stand twice in the page
    title = figure.axes[0].get_title("left")
    label = Markup('<svg role="img" aria-label="{}"').format(title)
    wide = figure.get_figwidth() > 8
    return Plot(caption, Markup(svg.replace("<svg", str(label), 1)), wide)


def _over_time(judged: Sequence[tuple[Tweet, Verdict]]) -> Iterable[Plot]:
    """The timeline, and where it spans more than one election day, all of them in one."""
    yield _drawn(plots.timeline(judged), _OVER_TIME)
    days = {v.election.day for t, v in judged if v.label in FLAGGED and t.posted_at and v.election}
    if len(days) > 1:
        yield _drawn(
            plots.around_election(judged),
            "The same, counted from the start of the election day that each post was judged by.",
        )


def _time(at: datetime) -> str:
    try:
        return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    except OverflowError:  # a day at either end of the calendar
        return at.isoformat(" ", "minutes")


def _span(campaign: Campaign) -> str:
    """When the posts of a campaign were seen; empty if no time is known."""
    if campaign.first_seen is None or campaign.last_seen is None:
        return ""
    first, last = _time(campaign.first_seen), _time(campaign.last_seen)
    return last if first == last else f"{first.removesuffix(' UTC')} to {last}"


def _measured_on(evaluation: Evaluation) -> str:
    """The names of the labelled files, where there are a few."""
    names = list(
        dict.fromkeys(PurePath(post.file).name for post, _ in evaluation.judged if post.file)
    )
    return f" ({', '.join(names)})" if 0 < len(names) <= 3 else ""


def _words(name: str) -> str:
    return name.replace("_", " ")
