"""Calendar, rules and model put together: the one object a user builds."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence, Sized
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import islice
from typing import Literal

from suppression_detect.elections.calendar import About, Calendar
from suppression_detect.languages import SUPPORTED, UNTOLD, is_supported, told_by_words
from suppression_detect.model import Model
from suppression_detect.model.encoder import EncoderModel
from suppression_detect.model.explain import Explanation, explain
from suppression_detect.model.features import Part
from suppression_detect.model.limits import least_to_flag, only_tells_the_day, wording_may_flag
from suppression_detect.model.model import Opinion, contradicted
from suppression_detect.reading import READ_AT_MOST, Reading, read, read_together
from suppression_detect.reading.clause import clause
from suppression_detect.reading.gate import may_concern_voting, weights
from suppression_detect.rules import RULES, Rule, find
from suppression_detect.stance import mark
from suppression_detect.tweet import Tweet, has_hour
from suppression_detect.verdict import (
    FLAGGED,
    Category,
    Finding,
    Label,
    Strength,
    Thresholds,
    Verdict,
    below,
    decide,
)

# Without a model the score only repeats the label.
_RULES_ONLY = Thresholds(flag=0.9, review=0.5)
KEPT = 2**13
"""Verdicts that are kept, for the copies of a tweet, before it starts afresh."""

_TOGETHER = 256
"""Tweets of a collection that go through each step together."""

_MODELS: dict[str, type[Model]] = {"default": Model, "encoder": EncoderModel}
_OFF_TOPIC = Verdict(
    Label.CLEAR, 0.0, because=("The text makes no claim about voting that needs a check.",)
)


class Detector:
    """Reads tweets and says which of them make people lose their vote, and why.

    Args:
        calendar: The election facts; the shipped ones unless given.
        categories: Which categories count; all unless given.
        model: ``"default"``; ``"encoder"``, which also asks a small fine-tuned encoder about what
            the findings leave open (extra ``encoder``); a loaded :class:`Model`; or ``None`` for
            rules only.
        threshold: Score from which the model alone flags; the model's own unless given.
        rules: The rules; the shipped ones unless given. ``(*RULES, my_rule)`` adds one.

    Raises:
        ModelError: The model's artefact is missing or was changed, or the shipped gate.
        MissingExtraError: The extra ``encoder`` is not installed, and its model is asked for.
        TypeError: An argument has the wrong type.
        ValueError: There is no such category or model, no category at all, or the threshold is
            out of range.
    """

    def __init__(
        self,
        *,
        calendar: Calendar | None = None,
        categories: Iterable[str] | None = None,
        model: Model | Literal["default", "encoder"] | None = "default",
        threshold: float | None = None,
        rules: Iterable[Rule] = RULES,
    ) -> None:
        if calendar is not None and not isinstance(calendar, Calendar):
            raise TypeError(
                f"calendar must be a Calendar, not {type(calendar).__name__}; "
                "make one with Calendar.load(overlay=...)"
            )
        if threshold is not None and not isinstance(threshold, int | float):
            raise TypeError(f"threshold must be a number, not {type(threshold).__name__}")
        if threshold is not None and not 0 < threshold <= 1:
            raise ValueError(f"threshold must be above 0 and at most 1, not {threshold!r}")
        if model is not None and not isinstance(model, str | Model):
            raise TypeError(
                f"model must be a name, a Model or None, not {type(model).__name__}; "
                "load one with Model.load(folder)"
            )
        if isinstance(model, str) and model not in _MODELS:
            raise ValueError(
                f"model {model!r} is not known; give {', '.join(map(repr, _MODELS))}, a Model or "
                "None"
            )
        self.calendar = Calendar.load() if calendar is None else calendar
        self.categories = _categories(categories)
        weights()  # a gate that was changed is told at once
        self.model = _MODELS[model].load() if isinstance(model, str) else model
        thresholds = self.model.thresholds if self.model else _RULES_ONLY
        if threshold is not None:
            review = min(thresholds.review, threshold)
            thresholds = Thresholds(threshold, review, thresholds.calm)
        self.thresholds = thresholds
        rules = tuple(rules)
        if wrong := [rule for rule in rules if not isinstance(rule, Rule)]:
            raise TypeError(
                f"rules must be Rules, not {wrong[0]!r:.40}; (*RULES, my_rule) adds one"
            )
        self._rules = tuple(rule for rule in rules if rule.category in self.categories)
        self._calls = frozenset(rule.id for rule in self._rules if rule.is_call)
        self._judged: dict[tuple[object, ...], Verdict] = {}
        # The gate learned from the claims that the shipped rules know, not from a user's.
        self._own_rules = not frozenset(RULES).issuperset(self._rules)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules of the categories that count."""
        return self._rules

    def classify(self, tweet: Tweet | str) -> Verdict:
        """Judge one tweet.

        Raises:
            TypeError: It is neither a text nor a :class:`Tweet`.
            ValueError: Its region is not one.
        """
        tweet, verdict = self._first_look(tweet)
        if verdict is None:
            # A stream repeats itself: retweets and copies.
            key = _sameness(tweet)
            verdict = self._judged.get(key)
            if verdict is None:
                verdict = self._weigh(*self._read(tweet))(self.thresholds)
                if len(self._judged) >= KEPT:
                    self._judged.clear()
                self._judged[key] = verdict
        return verdict

    def weigh(self, tweet: Tweet | str) -> Callable[[Thresholds], Verdict]:
        """Read and score one tweet; the answer gives its verdict at any working point.

        Raises:
            TypeError: It is neither a text nor a :class:`Tweet`.
            ValueError: Its region is not one.
        """
        tweet, verdict = self._first_look(tweet)
        return self._weigh(*self._read(tweet)) if verdict is None else lambda _: verdict

    def classify_many(self, tweets: Iterable[Tweet | str]) -> Iterator[Verdict]:
        """Judge many tweets: one verdict each, in order.

        What comes one by one, as from a generator, is judged as it comes. A list or another
        collection that knows its length takes a third less time, since some hundred tweets are read
        together, step by step. A subclass with a `classify` of its own is asked one by one.

        Raises:
            TypeError: A single text is given, or one of the tweets is neither a text nor a
                :class:`Tweet`.
            ValueError: The region of one is not one.
        """
        if isinstance(tweets, str):
            raise TypeError("tweets must be several, not one str; give a list, or use classify")
        if isinstance(tweets, Sized) and type(self).classify is Detector.classify:
            return self._in_chunks(tweets)
        return map(self.classify, tweets)

    def _in_chunks(self, tweets: Iterable[Tweet | str]) -> Iterator[Verdict]:
        remaining = iter(tweets)
        while chunk := list(islice(remaining, _TOGETHER)):
            try:
                verdicts: Iterable[Verdict] = self._together(chunk)
            except Exception:  # those before the one that fails come first
                verdicts = map(self.classify, chunk)
            yield from verdicts

    def _together(self, tweets: Sequence[Tweet | str]) -> list[Verdict]:
        """The verdicts of :meth:`classify`, for tweets that are read one step after another."""
        looked = [self._first_look(tweet) for tweet in tweets]
        judged = self._judged
        if len(judged) >= KEPT:
            judged.clear()
        tasks = {_sameness(tweet): tweet for tweet, verdict in looked if verdict is None}
        keys = [key for key in tasks if key not in judged]
        readings = read_together([tasks[key] for key in keys], self.calendar)
        for key, reading in zip(keys, readings, strict=True):
            judged[key] = self._weigh(*self._judge(reading))(self.thresholds)
        return [
            judged[_sameness(tweet)] if verdict is None else verdict for tweet, verdict in looked
        ]

    def explain(self, tweet: Tweet | str) -> Explanation:
        """Judge one tweet and tell what each term and finding added to its score.

        Raises:
            TypeError: It is neither a text nor a :class:`Tweet`.
            ValueError: Its region is not one.
        """
        tweet, verdict = self._first_look(tweet)
        if verdict is not None:
            return Explanation(verdict, 0.0, (), None)
        reading, found, opinion = self._read(tweet)
        verdict = self._weigh(reading, found, opinion)(self.thresholds)
        if self.model is None or opinion is None:
            return Explanation(verdict, 0.0, (), None)
        return explain(self.model, reading, opinion, verdict)

    def _first_look(self, tweet: Tweet | str) -> tuple[Tweet, Verdict | None]:
        """The tweet, and its verdict if that takes no reading."""
        if isinstance(tweet, str):
            tweet = Tweet(tweet)
        elif not isinstance(tweet, Tweet):
            raise TypeError(f"text must be a str or a Tweet, not {type(tweet).__name__}")
        if tweet.region is not None:
            self.calendar.zones(tweet.region)  # an unknown region is told at once
        if tweet.lang in UNTOLD and (told := told_by_words(tweet.text[:READ_AT_MOST])):
            tweet = replace(tweet, lang=told)
        known = is_supported(tweet.lang)
        lang = tweet.lang if known else None
        if not may_concern_voting(tweet.text, lang, every_voting_word=self._own_rules):
            return tweet, _OFF_TOPIC
        if not known:
            because = f"Language {tweet.lang!r} is not supported; {', '.join(SUPPORTED)} are."
            return tweet, Verdict(Label.ABSTAIN, 0.0, because=(because,))
        return tweet, None

    def _read(self, tweet: Tweet) -> tuple[Reading, tuple[Finding, ...], Opinion | None]:
        return self._judge(read(tweet, self.calendar))

    def _judge(self, reading: Reading) -> tuple[Reading, tuple[Finding, ...], Opinion | None]:
        marked = mark(reading, find(reading, self.calendar, self.rules))
        found = tuple([_in_full(finding, reading) for finding in marked])
        if self.model is None:
            return reading, tuple(map(_taken_at_its_word, found)), None
        return reading, found, self.model.judge(reading, found)

    def _weigh(
        self, reading: Reading, found: tuple[Finding, ...], opinion: Opinion | None
    ) -> Callable[[Thresholds], Verdict]:
        model = self.model

        def verdict(at: Thresholds) -> Verdict:
            findings: tuple[Finding, ...] = found
            claim: Finding | None = None
            if model is None or opinion is None:
                label, score = decide(findings, _score_without_model(findings), at)
            else:
                findings, score = opinion.findings, opinion.score
                if score >= at.review and not _forward(findings):
                    if only_tells_the_day(reading):
                        score = below(at.review)
                    else:
                        claim = model.finding(reading, model.likeliest(reading))
                        if score < least_to_flag(
                            reading, claim.category, at.flag
                        ) or not wording_may_flag(reading, opinion.part, claim.category):
                            score = min(score, below(at.flag))  # a person may look at it, no more
                label, score = decide(findings, score, at)
                if claim is not None and label in FLAGGED:
                    if claim.category not in self.categories:
                        label, score = Label.CLEAR, min(score, below(at.review))
                    else:
                        findings = (*findings, claim)
            findings = tuple(dict.fromkeys(findings))
            named = _named(label, findings)
            if model and opinion and named and claim is None:
                named = model.likely(reading, named, self._allowed(reading, opinion, named))
                if named[0] not in [finding.category for finding in _forward(findings)]:
                    findings = (*findings, model.finding(reading, named[0]))
            elif len(named) > 1:
                named = _without_calls(named)
            if model and label in FLAGGED:
                findings = self._with_reasons(findings, reading, model)
            return Verdict(
                label=label,
                score=score,
                categories=named,
                findings=findings,
                election=reading.about.election,
                because=_because(
                    findings, named, reading.tweet, _out_of_date(reading.about, self.calendar)
                ),
            )

        return verdict

    def _with_reasons(
        self, findings: tuple[Finding, ...], reading: Reading, model: Model
    ) -> tuple[Finding, ...]:
        """Findings; a call quotes what claims most beside it as well, for that is its reason."""
        if self._calls.isdisjoint([one.rule for one in _forward(findings)]):
            return findings
        reason = model.strongest(reading)
        return tuple(
            _reaching(one, reading, reason) if one.rule in self._calls and one.put_forward else one
            for one in findings
        )

    def _allowed(
        self, reading: Reading, opinion: Opinion, found: tuple[Category, ...]
    ) -> Collection[Category]:
        """The categories that a tweet may be of: those that the rules found, and any that wording
        may tell, unless a fact contradicts a day or an hour."""
        if any(map(contradicted, _forward(opinion.findings))):
            return found
        told = {c for c in self.categories if wording_may_flag(reading, opinion.part, c)}
        return told.union(found)


def _sameness(tweet: Tweet) -> tuple[object, ...]:
    """What two tweets share that are judged alike: of the time, no more than the quarter hour."""
    posted = tweet.posted_at
    if posted is not None and has_hour(posted):  # a second past is no midnight of a bare date
        posted = posted.replace(minute=posted.minute // 15 * 15, second=1, microsecond=0)
    return tweet.text, tweet.region, tweet.lang, posted


def _categories(names: Iterable[str] | None) -> frozenset[Category]:
    if names is None:
        return frozenset(Category)
    if isinstance(names, str):
        names = (names,)
    try:
        found = frozenset(Category(name) for name in names)
    except ValueError as error:
        raise ValueError(f"categories: {error}; known: {', '.join(Category)}") from None
    if not found:
        raise ValueError(f"categories names none; give some of {', '.join(Category)}, or None")
    return found


def _taken_at_its_word(finding: Finding) -> Finding:
    """A finding where no model says whether the wording bears it out."""
    told = finding.strength is Strength.TOLD
    return replace(finding, strength=Strength.DECISIVE) if told else finding


def _reaching(finding: Finding, reading: Reading, part: Part) -> Finding:
    """A finding that quotes a part of the tweet as well."""
    return _quoting(finding, reading, min(finding.start, part.start), max(finding.end, part.end))


def _in_full(finding: Finding, reading: Reading) -> Finding:
    """A finding that quotes the clause of its claim: the words that a rule met are often less."""
    return _quoting(finding, reading, *clause(reading, finding.start, finding.end))


def _quoting(finding: Finding, reading: Reading, start: int, end: int) -> Finding:
    """A finding that quotes a span of the tweet."""
    return replace(finding, start=start, end=end, quote=reading.tweet.text[start:end])


def _forward(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.put_forward]


def _score_without_model(findings: Iterable[Finding]) -> float:
    strengths = {finding.strength for finding in _forward(findings)}
    return 1.0 if Strength.DECISIVE in strengths else 0.5 if strengths else 0.0


def _ranked(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(_forward(findings), key=lambda f: (f.strength is not Strength.DECISIVE, f.start))


def _named(label: Label, findings: Iterable[Finding]) -> tuple[Category, ...]:
    """The categories that a label stands for; a clear tweet has none."""
    if label not in FLAGGED:
        return ()
    ranked = _ranked(findings)
    decisive = [f for f in ranked if f.strength is Strength.DECISIVE]
    return tuple(dict.fromkeys(finding.category for finding in decisive or ranked))


def _without_calls(named: tuple[Category, ...]) -> tuple[Category, ...]:
    """Categories but that of a call not to vote, which goes with most false claims and threats."""
    return tuple(category for category in named if category is not Category.DISCOURAGEMENT)


def _out_of_date(about: About, calendar: Calendar) -> str:
    """That the facts end before the tweet's season, if they do."""
    if not about.stale:
        return ""
    ends = {region: end for region in about.regions if (end := calendar.facts_end(region))}
    end = min(ends.values())
    places = ", ".join(region for region in ends if ends[region] == end)
    return (
        f"The election facts for {places} end on {end}, before what this post speaks of; "
        "its days could not be checked."
    )


def _because(
    findings: tuple[Finding, ...], named: tuple[Category, ...], tweet: Tweet, out_of_date: str
) -> tuple[str, ...]:
    """The reasons, those of the categories that the label stands for first."""
    ranked = sorted(_ranked(findings), key=lambda finding: finding.category not in named)
    reasons = [finding.why for finding in ranked]
    for finding in findings:
        if not finding.put_forward:
            reasons.append(f"“{finding.quote}” is {finding.stance}, not put forward.")
    if not reasons:
        reasons.append("No false or threatening claim about voting was found.")
    if out_of_date:
        reasons.append(out_of_date)
    if len(tweet.text) > READ_AT_MOST:
        reasons.append(f"Only the first {READ_AT_MOST} of {len(tweet.text)} characters were read.")
    return tuple(dict.fromkeys(reasons))


@cache
def _default() -> Detector:
    return Detector()


def classify(
    text: str,
    *,
    posted_at: date | str | None = None,
    region: str | None = None,
    lang: str | None = None,
) -> Verdict:
    """Judge one text with the default detector.

    Args:
        text: The tweet's text.
        posted_at: When it was posted: a ``datetime`` (a naive one is UTC), ISO 8601 or Twitter's
            own format. Without it, "tomorrow" and dates without a year cannot be judged; with a
            date alone, "tomorrow" is judged only where every hour of that day gives the same.
        region: The voter's region, ISO 3166 (``"US-GA"``).
        lang: The language, ISO 639-1 (``"en"``, ``"es"``). Unless given, a text that speaks of
            voting in Spanish is read as Spanish, and every other as English.

    Raises:
        TypeError: An argument has the wrong type.
        ValueError: An argument cannot be read; the message names it and the cure.
    """
    return _default().classify(Tweet(text, posted_at=posted_at, region=region, lang=lang))  # type: ignore[arg-type]


def classify_many(tweets: Iterable[Tweet | str]) -> Iterator[Verdict]:
    """Judge many tweets with the default detector: one verdict each, in order."""
    return _default().classify_many(tweets)
