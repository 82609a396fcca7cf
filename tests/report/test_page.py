"""The report as a page: complete, self-contained, and deaf to what tweets tell it."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from suppression_detect import Calendar, Category, Election, Finding, Label, Tweet, Verdict
from suppression_detect.evaluation import evaluate
from suppression_detect.report import Post, Scored, campaigns, evaluation_report, scored_report
from suppression_detect.report.figures import tables
from suppression_detect.report.page import UNFOLDED, render, write_report

HOSTILE = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "]]></script>-->",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "<svg/onload=alert(1)>&lt;b&gt;",
    "</textarea></title></style><iframe src=https://example.org>",
    "{{ 7 * 7 }}{% raw %}${alert(1)}`",
    "a\u2028b\u2029c\u202ed\u0000e\ud800f$x^2$\\frac",
]


class Page(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.shape: list[tuple[str, tuple[str, ...]]] = []  # the drawings left out
        self.inside: list[str] = []
        self.scripts: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if "svg" not in self.inside:
            self.shape.append((tag, tuple(name for name, _ in attrs)))
        self.inside.append(tag)
        if tag == "script":
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        while self.inside and self.inside.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self.inside and self.inside[-1] == "script":
            self.scripts[-1] += data
        elif "style" not in self.inside:
            self.text += data

    @property
    def data(self) -> Mapping[str, Any]:
        return json.loads(self.scripts[0])  # type: ignore[no-any-return]


def post(text: str, posted_at: str | None = None, *, words: str = "", **more: Any) -> Post:
    words = words or text
    claim = Finding(
        f"rule.{words}", Category.WRONG_DATE, 0, len(text), text, words,
        claimed=words, actual=words, source=words,
    )  # fmt: skip
    verdict = Verdict(Label.SUPPRESSION, 0.9, (Category.WRONG_DATE,), (claim,), because=(words,))
    return Post(Tweet(text, id=words, posted_at=posted_at), verdict, **more)  # type: ignore[arg-type]


def scored(*posts: Post) -> Scored:
    return Scored(posts, {"suppression": len(posts), "clear": 90})


def of(posts: list[Post], title: str = "Posts") -> Page:
    return Page(
        render(title=title, about="", posts=posts, found=campaigns([p.tweet for p in posts]))
    )


def test_a_report_needs_nothing_from_elsewhere() -> None:
    page = Page(scored_report(scored(post("Vote on Nov. 7", "2018-11-05T15:00:00Z"))))
    for tag, attributes in page.tags:
        assert tag not in ("link", "iframe", "object", "embed", "base")
        for name in ("src", "href", "xlink:href", "action", "data"):
            value = attributes.get(name) or "#"
            assert value.startswith(("#", "data:image/png"))
    policy = next(a["content"] for t, a in page.tags if t == "meta" and a.get("http-equiv"))
    digest = b64encode(sha256(page.scripts[1].encode()).digest()).decode()
    assert policy is not None
    assert policy.startswith("default-src 'none'; ")
    assert f"script-src 'sha256-{digest}'" in policy
    assert len(page.scripts) == 2
    assert not any(name.startswith("on") for _, attributes in page.tags for name in attributes)


def test_figures_come_first_and_are_those_of_the_file() -> None:
    posts = (post("Vote on Nov. 7", "2018-11-05T15:00Z"), post("Vote on Nov. 7!", "2018-11-06"))
    page = Page(scored_report(scored(*posts)))
    headings = re.findall(r"Figures|Plots|Campaigns(?=\n)|Posts(?=\n)", page.text)
    assert headings[0] == "Figures"
    told = re.sub(r"\s+", " ", page.text)
    for figure in (
        "Posts scored92", "Suppression22.2%", "Clear9097.8%", "Campaigns1",
        "Posts in campaigns2100.0%", "First flagged2018-11-0515:00 UTC",
        "Last flagged2018-11-0600:00 UTC", "2 posts 2018-11-05 15:00 to 2018-11-06 00:00 UTC",
    ):  # fmt: skip
        assert figure in told
    assert sum(tag == "figure" for tag, _ in page.tags) == 4


def test_links_lead_to_the_parts_and_figures_are_explained() -> None:
    page = Page(scored_report(scored(post("Vote on Nov. 7"))))
    links = [attributes["href"] for tag, attributes in page.tags if tag == "a"]
    assert links
    assert {f"#{attributes.get('id')}" for _, attributes in page.tags}.issuperset(links)
    assert "a person should look" in page.text


def test_the_largest_campaigns_show_without_a_click() -> None:
    texts = [f"{chr(97 + n) * 30} vote by text" for n in range(UNFOLDED + 2) for _ in range(2)]
    page = of([post(text, "2018-11-05T15:00Z") for text in texts])
    assert "2 more campaigns" in page.text
    assert page.text.count("2018-11-05 15:00 UTC") == UNFOLDED + 2  # one time, not a span
    assert " to 2018-11-05" not in page.text


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_change_nothing_in_the_page(words: str) -> None:
    harmless = Page(scored_report(scored(post("Plain."), post("Plain."))))
    hostile = Page(scored_report(scored(post(words), post(words)), title=words))
    assert hostile.shape == harmless.shape
    assert {tag for tag, _ in hostile.tags} == {tag for tag, _ in harmless.tags}
    (_, _, _, _, _, _, text, *_), *_ = hostile.data["posts"]
    assert text == words


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1), st.text(min_size=1))
def test_any_text_stays_text(text: str, words: str) -> None:
    posts = [post(text, words=words), post(text, words=words)]
    page = of(posts, title=words)
    assert page.shape == of([post("Plain."), post("Plain.")]).shape
    assert [row[6] for row in page.data["posts"]] == [text, text]
    assert words in page.data["strings"]


@pytest.mark.parametrize("text", ["🗳️ Vote by text 🗳️ now", "Vote by text now", "𝐕𝐨𝐭𝐞 by 𝐭𝐞𝐱𝐭"])
def test_places_are_those_that_a_browser_counts(text: str) -> None:
    start, end = text.index("by"), len(text) - 1
    claim = Finding("a", Category.WRONG_METHOD, start, end, text[start:end], "No.")
    page = of([Post(Tweet(text), Verdict(Label.REVIEW, 0.6, findings=(claim,)))])
    at, to, *_ = page.data["posts"][0][7][0]
    as_utf16 = text.encode("utf-16-le")
    assert as_utf16[2 * at : 2 * to].decode("utf-16-le") == claim.quote


def test_sources_are_told_in_words(calendar: Calendar) -> None:
    known = calendar.source("2USC7")
    assert known is not None
    claim = Finding("a", Category.WRONG_DATE, 0, 4, "Vote", "No.", source="2USC7;elsewhere")
    page = of([Post(Tweet("Vote"), Verdict(Label.REVIEW, 0.6, findings=(claim,)))])
    assert f"2USC7 ({known.type}, {known.where}); elsewhere" in page.data["strings"]


def test_a_sentence_that_posts_share_stands_once() -> None:
    page = of([post(f"Vote {n}", words="The same reason.") for n in range(50)])
    assert page.data["strings"].count("The same reason.") == 1


def test_no_flagged_post_is_said_in_words() -> None:
    page = Page(scored_report(Scored((), {"clear": 3})))
    assert "No post is flagged." in page.text
    assert "No two flagged posts say nearly the same." in page.text
    assert "Posts scored" in page.text
    assert page.data["posts"] == []


def test_posts_without_a_time_are_shown_and_counted() -> None:
    page = Page(
        scored_report(scored(post("Vote on Nov. 7"), post("Go on Wednesday", "2018-11-05")))
    )
    assert [row[1] for row in page.data["posts"]] == [None, 1541376000]
    assert "1 without a time left out" in page.text
    assert "No flagged post has a time." in Page(scored_report(scored(post("Vote")))).text


@pytest.mark.parametrize("time", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:00-12:00"])
def test_a_clock_gone_wrong_does_no_harm(time: str) -> None:
    page = Page(scored_report(scored(post("Vote", time), post("Vote", "2018-11-05"))))
    assert "1 without a time left out" in page.text
    assert len(page.data["posts"]) == 2


def test_several_elections_are_laid_over_one_another() -> None:
    def judged(day: date) -> Post:
        election = Election.from_dict(
            {
                "key": f"US/{day}", "region": "US", "day": str(day), "end_day": str(day),
                "kind": "general", "party": "", "scope": "national", "name": "an election",
                "source": "x", "status": "confirmed", "note": "",
            }
        )  # fmt: skip
        verdict = Verdict(Label.SUPPRESSION, 0.9, election=election)
        return Post(Tweet("Vote tomorrow", posted_at=f"{day}T12:00:00Z"), verdict)  # type: ignore[arg-type]

    one, other = judged(date(2018, 11, 6)), judged(date(2020, 11, 3))
    title = "Flagged posts by hour around election day"
    assert title not in scored_report(scored(one))
    assert title in scored_report(scored(one, other))


class Fixed:
    """A detector that flags what says "by text"."""

    def classify(self, tweet: Tweet | str, /) -> Verdict:
        text = tweet if isinstance(tweet, str) else tweet.text
        if "by text" in text:
            return post(text).verdict
        return Verdict(Label.CLEAR, 0.1)


def test_an_evaluation_tells_what_became_of_each_post() -> None:
    found = evaluate(
        [
            ("Vote by text", "suppression"),
            ("Vote on Wednesday", "suppression"),
            ("Never vote by text", "clear"),
            ("Lovely day", "clear"),
            ("Never ever vote by text", "unsure"),
        ],
        detector=Fixed(),
    )
    page = Page(evaluation_report(found))
    told = page.data["strings"]
    assert [told[row[9]] for row in page.data["posts"]] == [
        "found", "missed", "false alarm", "labelled unsure",
    ]  # fmt: skip
    assert any(attributes.get("id") == "outcome" for _, attributes in page.tags)
    for figure in ("Posts labelled4", "Precision0.500", "Recall0.500", "At other thresholds"):
        assert figure in page.text


def test_a_plot_shows_its_title_once() -> None:
    labelled = [("Vote by text", "suppression"), ("Lovely day", "clear")]
    page = Page(evaluation_report(evaluate(labelled, detector=Fixed())))
    titles = [a["aria-label"] for tag, a in page.tags if tag == "svg"]
    assert len(titles) == 8
    assert [page.text.count(title) for title in titles if title] == [1] * 8
    assert page.text.count("Recall and precision") == 1


def test_a_group_of_suppression_alone_has_no_average_precision() -> None:
    labelled = [(Tweet("Vote by text", lang="en"), "suppression"), ("Lovely day", "clear")]
    (group,) = (t for t in tables(evaluate(labelled, detector=Fixed())) if t.title == "By language")
    (row,) = group.rows
    told = dict(zip(group.columns, row, strict=True))
    assert (told["Recall"], told["Average precision"]) == ("1.000", "–")


def test_a_report_is_not_written_over(tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    write_report("<p>one \ud800</p>", out)
    with pytest.raises(FileExistsError, match="--force"):
        write_report("<p>two</p>", out)
    assert out.read_text(encoding="utf-8") == "<p>one ?</p>"
    write_report("<p>two</p>", out, force=True)
    assert out.read_text(encoding="utf-8") == "<p>two</p>"
