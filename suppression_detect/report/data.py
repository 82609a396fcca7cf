"""The posts as the page's script reads them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from suppression_detect.report.campaigns import Campaign
from suppression_detect.report.posts import Post
from suppression_detect.verdict import Finding, Label


def table_data(posts: Sequence[Post], found: Sequence[Campaign]) -> dict[str, Any]:
    """The posts for the table; a sentence that many posts share stands once, in ``strings``."""
    strings: dict[str, int] = {}

    def shared(text: str | None) -> int:
        return -1 if not text else strings.setdefault(text, len(strings))

    campaign_of = {
        index: number for number, campaign in enumerate(found, 1) for index in campaign.members
    }
    source = sources_in_words()
    rows = []
    for index, post in enumerate(posts):
        tweet, verdict = post.tweet, post.verdict
        told = {finding.why for finding in verdict.findings}
        utf16 = _utf16(tweet.text)
        rows.append(
            [
                f"id {tweet.id}" if tweet.id else post.place,
                None if tweet.posted_at is None else int(tweet.posted_at.timestamp()),
                shared(verdict.label),
                round(verdict.score, 4),
                [shared(category) for category in verdict.categories],
                campaign_of.get(index, 0),
                tweet.text,
                [_finding(f, shared, utf16, source) for f in verdict.findings],
                [shared(reason) for reason in verdict.because if reason not in told],
                shared(outcome(post)),
                shared(tweet.region),
            ]
        )
    sizes = [0, *(campaign.size for campaign in found)]
    return {"posts": rows, "sizes": sizes, "strings": list(strings)}


def _finding(
    finding: Finding,
    shared: Callable[[str | None], int],
    utf16: Callable[[int], int],
    source: Callable[[str | None], str],
) -> list[int]:
    return [
        utf16(finding.start),
        utf16(finding.end),
        shared(finding.category),
        shared(finding.stance),
        int(finding.put_forward),
        shared(finding.why),
        shared(finding.claimed),
        shared(finding.actual),
        shared(source(finding.source)),
        shared(finding.rule),
    ]


def _utf16(text: str) -> Callable[[int], int]:
    """Where JavaScript finds a character of the text: it counts astral ones twice."""
    if not text or max(text) < "\U00010000":
        return lambda at: at
    return lambda at: at + sum(char >= "\U00010000" for char in text[:at])


def sources_in_words() -> Callable[[str | None], str]:
    """Tells what the source ids of the calendar stand for, as a finding names them."""
    from suppression_detect.elections.calendar import Calendar

    calendar = Calendar.load()

    @cache
    def source(ids: str | None) -> str:
        told = []
        for one in (ids or "").split(";"):
            known = calendar.source(one.strip())
            told.append(f"{known.id} ({known.type}, {known.where:.100})" if known else one.strip())
        return "; ".join(told)

    return source


def outcome(post: Post) -> str:
    """What a reader of an evaluation calls it; empty where no right label is known."""
    given = post.verdict.label
    if post.gold == Label.SUPPRESSION:
        return {Label.SUPPRESSION: "found", Label.REVIEW: "missed, for review"}.get(given, "missed")
    if post.gold == Label.CLEAR:
        return "false alarm" if given is Label.SUPPRESSION else "clear, sent to review"
    return "" if post.gold is None else f"labelled {post.gold}"
