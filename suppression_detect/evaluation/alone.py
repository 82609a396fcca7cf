"""The trained model without the rules, to be measured beside them."""

from __future__ import annotations

from dataclasses import dataclass

from suppression_detect.detector import Detector
from suppression_detect.reading import read
from suppression_detect.reading.gate import may_concern_voting
from suppression_detect.tweet import Tweet
from suppression_detect.verdict import Label, Thresholds, Verdict, decide


@dataclass(frozen=True, slots=True)
class ModelAlone:
    """Judges by the model's score and thresholds; the rules find nothing."""

    detector: Detector

    @property
    def thresholds(self) -> Thresholds:
        """The working point, that of the detector."""
        return self.detector.thresholds

    def classify(self, tweet: Tweet | str) -> Verdict:
        """Judge one tweet.

        Raises:
            ValueError: The detector has no model.
        """
        model = self.detector.model
        if model is None:
            raise ValueError("the detector has no model; make it without model=None")
        tweet = Tweet(tweet) if isinstance(tweet, str) else tweet
        if not may_concern_voting(tweet.text):
            return Verdict(Label.CLEAR, 0.0)
        reading = read(tweet, self.detector.calendar)
        label, score = decide((), model.judge(reading, ()).score, self.detector.thresholds)
        return Verdict(label, score)
