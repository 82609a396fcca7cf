"""A tweet with its verdict, for a notebook to show."""

from __future__ import annotations

from dataclasses import dataclass, replace

from suppression_detect.markup import card, marked
from suppression_detect.report.data import sources_in_words
from suppression_detect.tweet import Tweet
from suppression_detect.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Card:
    """A tweet and its verdict; a notebook shows the text with the claims marked."""

    tweet: Tweet
    verdict: Verdict

    def _repr_html_(self) -> str:
        in_words = sources_in_words()
        found = tuple(replace(f, source=in_words(f.source)) for f in self.verdict.findings)
        return card(replace(self.verdict, findings=found), marked(self.tweet.text, found))


def show(tweet: Tweet | str, verdict: Verdict) -> Card:
    """The tweet with marked claims, reasons on hover and the right facts beneath.

    A verdict alone shows in a notebook too, with its quotes and the ids of its sources; it does not
    hold the text.
    """
    return Card(Tweet(tweet) if isinstance(tweet, str) else tweet, verdict)
