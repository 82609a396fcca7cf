"""The model: loads a checked artefact of plain arrays, scores readings and explains the score."""

from __future__ import annotations

import hashlib
import json
from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, islice
from math import exp, sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

from suppression_detect.errors import ModelError
from suppression_detect.model.features import (
    FACTS,
    LETTERS,
    Features,
    Part,
    Sight,
    blocks,
    grams,
    whole,
)
from suppression_detect.model.limits import missed_by, must_be_surer
from suppression_detect.model.network import Network, in_order
from suppression_detect.model.rows import CHECKSUMS, NAMES, checksum_of
from suppression_detect.reading import Reading
from suppression_detect.trained import MANIFEST, default_folder
from suppression_detect.verdict import Category, Finding, Strength, Thresholds

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Hashed = tuple[NDArray[np.uint32], NDArray[np.float32]]
    """Terms by the checksums of their names, with their values."""

FORMAT = 6
AS_LIKELY = 0.5
"""How far, in log-odds, a category may stand behind the likeliest of those that were found."""
FOUND = 2.0
"""How much a category counts, in log-odds, that a rule found."""
ARRAYS = "model.joblib"
SIGNALS = ("tweet", "sentence", "network", "asserted", "unsettled", "taken_back")
"""What the judge weighs: the margins of the two linear models, the logit of the network that reads
words in their order, and what the rules found."""

OF_WORDING = 3
"""How many of them speak of the wording."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the model says of one reading.

    Attributes:
        score: Calibrated probability of suppression.
        part: The sentence that speaks most for it.
        findings: What the rules found; where the wording as a whole is not at all that of
            suppression, only a day or an hour that a fact contradicts stays decisive.
        signals: What was weighed, in the order of ``SIGNALS``: at a first look only the first.
        weights: One weight for each of them, and the intercept.
    """

    score: float
    part: Part
    findings: tuple[Finding, ...]
    signals: tuple[float, ...]
    weights: tuple[float, ...]

    @property
    def at_first_look(self) -> bool:
        """Whether no more than the whole tweet's wording was weighed."""
        return len(self.signals) < len(SIGNALS)


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What is made of a tweet whose wording as a whole is not at all that of suppression.

    Most tweets that speak of voting are no more than that. Where the rules found nothing that they
    put forward, such a tweet is not looked at sentence by sentence, nor word by word in order.

    Attributes:
        below: Under this margin of the whole tweet.
        weight: Of the margin, for the log-odds.
        intercept: Added to them.
    """

    below: float
    weight: float
    intercept: float

    def score(self, margin: float) -> float:
        """The probability of suppression by the margin of the whole tweet."""
        return fused((self.weight, self.intercept), (margin,))


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """A trained model.

    Attributes:
        tweet: Scores whole tweets.
        sentence: Scores single sentences.
        category: Scores each category, over fewer slots.
        network: Scores whole tweets by their words in order.
        judge_weights: One weight a signal (see ``SIGNALS``), and the intercept.
        first_look: Which tweets are not looked at any closer.
        thresholds: The working point.
        manifest: How it was trained and what it reached.
    """

    tweet: Linear
    sentence: Linear
    category: tuple[Linear, ...]
    network: Network
    judge_weights: tuple[float, ...]
    first_look: FirstLook
    thresholds: Thresholds
    manifest: Mapping[str, Any]

    @classmethod
    def load(cls, folder: str | Path | None = None) -> Model:
        """Load and check an artefact; the shipped one unless a folder is given.

        Raises:
            ModelError: A file is missing or changed, or of another format. Nothing is
                unpickled before the checksum is right.
        """
        place = Path(folder) if folder is not None else default_folder()
        try:
            manifest = json.loads((place / MANIFEST).read_text(encoding="utf-8"))
            packed = (place / ARRAYS).read_bytes()
        except (OSError, ValueError) as error:
            raise ModelError(
                f"no model can be read in {place}: {error}. Train one with "
                "'suppression-detect train', or use Detector(model=None) for rules only."
            ) from error
        form = manifest.get("format") if isinstance(manifest, dict) else None
        if form != FORMAT:
            raise ModelError(
                f"{place / MANIFEST}: format {form!r} is not {FORMAT}, the one that this version "
                "reads. Train the model again."
            )
        if hashlib.sha256(packed).hexdigest() != manifest.get("sha256"):
            raise ModelError(
                f"{place / ARRAYS} is not the file that {MANIFEST} speaks of: its checksum "
                "differs. Install the package again, or train the model again."
            )
        from io import BytesIO

        import joblib

        arrays = joblib.load(BytesIO(packed))
        return cls(
            Linear(arrays["tweet"]),
            Linear(arrays["sentence"]),
            tuple(map(Linear, arrays["category"])),
            Network(arrays["network"]),
            tuple(arrays["judge"].tolist()),
            FirstLook(**manifest["first_look"]),
            Thresholds(**manifest["thresholds"]),
            manifest,
        )

    def judge(self, reading: Reading, findings: Iterable[Finding]) -> Opinion:
        """The calibrated score of a reading and the sentence that speaks most for it."""
        findings = tuple(findings)
        sight = Sight(reading, CHECKSUMS)
        tweet = whole(reading)
        everything = sight.features(tweet)
        margin = self.tweet.margin(everything)
        look = self.first_look
        first = None
        if margin < look.below:
            weights = (look.weight, look.intercept)
            first = Opinion(look.score(margin), tweet, findings, (margin,), weights)
            if not any(finding.put_forward for finding in findings):
                return first
        parts = sight.parts(everything)
        margins = [self.sentence.margin(seen) for _, seen in parts]
        strongest = max(margins)
        ordered = self.network.logit(in_order(reading, tweet, everything))
        wording = (margin, strongest, ordered)
        if findings:
            alone = self.fuse(*wording, *rule_signals(()))
            findings = tuple([self._borne_out(finding, alone) for finding in findings])
        signals = (*wording, *rule_signals(findings))
        part = parts[margins.index(strongest)][0]
        opinion = Opinion(self.fuse(*signals), part, findings, signals, self.judge_weights)
        if first and first.score > opinion.score:
            return replace(first, findings=findings)  # a finding never lowers a score
        return opinion

    def _borne_out(self, finding: Finding, wording: float) -> Finding:
        """A finding as it counts beside what the wording alone scores."""
        told = finding.strength is Strength.TOLD
        if wording < self.thresholds.least(told=told):
            kept = contradicted(finding) and not told
            return finding if kept else replace(finding, strength=Strength.UNSETTLED)
        return replace(finding, strength=Strength.DECISIVE) if told else finding

    def fuse(self, *signals: float) -> float:
        """One probability from the signals, in the order of ``SIGNALS``."""
        return fused(self.judge_weights, signals)

    def named(self, opinion: Opinion) -> list[tuple[str, float]]:
        """What was weighed for an opinion, under the names of an explanation."""
        names = (*SIGNALS[:OF_WORDING], *[f"rules:{name}" for name in SIGNALS[OF_WORDING:]])
        return list(zip(names, opinion.signals, strict=False))

    def likely(
        self, reading: Reading, found: Sequence[Category], allowed: Collection[Category]
    ) -> tuple[Category, ...]:
        """The categories that wording and rules together speak for.

        A call not to vote, say, goes with many a false claim, and is no claim of its own then.

        Args:
            reading: The reading.
            found: The categories that the rules found.
            allowed: Those, and any that wording alone may tell.
        """
        margins = self._margins(reading)
        for category in found:
            margins[category] += FOUND
        best = max(allowed, key=margins.__getitem__)
        if best not in found:
            return (best,)
        return tuple(one for one in found if margins[one] >= margins[best] - AS_LIKELY)

    def _margins(self, reading: Reading) -> dict[Category, float]:
        """What the wording of the whole tweet says for each category."""
        seen = Sight(reading, CHECKSUMS).features(whole(reading))
        return {
            category: linear.margin(seen)
            for category, linear in zip(Category, self.category, strict=True)
        }

    def likeliest(self, reading: Reading) -> Category:
        """The category that the wording speaks for."""
        margins = self._margins(reading)
        return max(margins, key=margins.__getitem__)

    def strongest(self, reading: Reading) -> Part:
        """The sentence that claims most, by its own words and by these in their order."""
        sight = Sight(reading, CHECKSUMS)
        parts = sight.parts(sight.features(whole(reading)))
        if len(parts) == 1:
            return parts[0][0]
        claiming = [
            self.sentence.margin(seen) + self.network.logit(in_order(reading, part, seen))
            for part, seen in parts
        ]
        return parts[claiming.index(max(claiming))][0]

    def finding(self, reading: Reading, category: Category) -> Finding:
        """What the wording of the strongest sentence is told to be."""
        part = self.strongest(reading)
        missed = missed_by(reading, part) if must_be_surer(reading, category) else None
        if missed is None:
            telling = self.telling(Sight(reading, NAMES).features(part))
            claimed = actual = None
            source = "the trained text classifier"
            why = (
                "The wording is like that of suppression posts"
                + (f" ({', '.join(telling)})" if telling else "")
                + "; no rule or fact settles it. Check with the election office before passing "
                "it on."
            )
        else:
            day, election = missed
            claimed, actual, source = day.isoformat(), election.day.isoformat(), election.source
            why = (
                f"The wording is like that of posts that tell a wrong day; {election.name} is on "
                f"{actual}, not {claimed}."
            )
        return Finding(
            rule="model.text",
            category=category,
            start=part.start,
            end=part.end,
            quote=reading.tweet.text[part.start : part.end],
            why=why,
            claimed=claimed,
            actual=actual,
            source=source,
            strength=Strength.UNSETTLED,
        )

    def telling(self, seen: Features[str], *, most: int = 4) -> list[str]:
        """The words that weigh most for suppression."""
        weighed = [(self.sentence.weight(name), name) for name in seen.words]
        return [name[2:] for weight, name in sorted(weighed, reverse=True)[:most] if weight > 0]


def fused(judge: Sequence[float], signals: Sequence[float]) -> float:
    """One probability: the signals times a judge's weights, and its intercept, the last."""
    *weights, total = judge
    total += sum(w * s for w, s in zip(weights, signals, strict=True))
    return 1 / (1 + exp(-max(-60.0, min(60.0, total))))


class Linear:
    """One linear model over hashed terms.

    Args:
        weights: One weight a slot; the last is the intercept.
    """

    def __init__(self, weights: NDArray[np.float32]) -> None:
        self.weights = weights
        self.intercept = float(weights[-1])
        self._size = len(weights) - 1
        self._letters = _Letters(weights, self._size)

    def weight(self, name: str) -> float:
        """The weight of a term."""
        return self.weights.item(slot(name, self._size))

    def weights_of(self, checksums: Iterable[int]) -> list[float]:
        """The weights of terms by the checksums of their names."""
        import numpy as np

        # Looking them up together takes a third of the time of one by one.
        places = np.frombuffer(array("I", checksums), np.uint32) % self._size
        found: list[float] = self.weights.take(places).tolist()
        return found

    def margin_of(self, terms: Hashed) -> float:
        """The margin of terms that have been worked out."""
        checksums, values = terms
        return self.intercept + float(self.weights[checksums % self._size] @ values)

    def margin(self, seen: Features[int]) -> float:
        """The score before it is made a probability; what `terms` times the weights gives."""
        facts = map(checksum_of, seen.facts)
        by_name = blocks(seen, ())  # letters are weighed by the word
        rows = chain.from_iterable(found for found, _ in by_name)
        weights = iter(self.weights_of(chain(facts, rows)))
        total = self.intercept + FACTS * sum(islice(weights, len(seen.facts)))
        for found, weight in by_name:
            if found:
                total += weight / sqrt(len(found)) * sum(islice(weights, len(found)))
        if seen.letters:
            letters = sum(map(self._letters.__getitem__, seen.spelled))
            total += LETTERS / sqrt(seen.letters) * letters
        return total


class _Letters(dict[str, float]):
    """The weights of the letters of words, for the words that were met."""

    def __init__(self, weights: NDArray[np.float32], size: int) -> None:
        super().__init__()
        self._weights = memoryview(weights)  # type: ignore[arg-type]  # gives one the fastest
        self._size = size

    def __missing__(self, word: str) -> float:
        if len(self) >= KEPT:
            self.clear()
        at = self._weights
        self[word] = weight = sum([at[place] for place in _letter_slots(word, self._size)])
        return weight


KEPT = 2**17
"""Words that are kept before it starts afresh."""


@lru_cache(maxsize=2**14)
def _letter_slots(word: str, size: int) -> tuple[int, ...]:
    """The places of a word's letters; the same for models of one size."""
    return tuple([checksum % size for checksum in _letter_checksums(word)])


@lru_cache(maxsize=2**14)
def _letter_checksums(word: str) -> tuple[int, ...]:
    return tuple([crc32(gram.encode()) for gram in grams(word)])


def slot(name: str, size: int) -> int:
    """The place of a term in an array of weights."""
    return crc32(name.encode()) % size


def hashed(seen: Features[int]) -> Hashed:
    """The checksums of features' names and their values, as `features.terms` names them."""
    import numpy as np

    letters = [checksum for word in seen.spelled for checksum in _letter_checksums(word)]
    found_blocks = blocks(seen, letters)
    checksums = array("I", [checksum for found, _ in found_blocks for checksum in found])
    checksums.extend(map(checksum_of, seen.facts))
    sizes = [len(found) for found, _ in found_blocks]
    values = [
        weight / sqrt(size) if size else 0.0
        for (_, weight), size in zip(found_blocks, sizes, strict=True)
    ]
    # Numbers of half the size are twice as fast to learn from.
    each = np.array([*values, FACTS], np.float32).repeat([*sizes, len(seen.facts)])
    return np.frombuffer(checksums, np.uint32), each


def matrix(rows: Iterable[Hashed], size: int) -> Any:
    """Terms as a sparse matrix of hashed columns, for training."""
    import numpy as np
    from scipy.sparse import csr_matrix

    checksums, values = zip(*rows, strict=True)
    columns = (np.concatenate(checksums) % size).astype(np.int32)
    ends = np.cumsum([0, *map(len, values)])
    found = csr_matrix((np.concatenate(values), columns, ends), shape=(len(values), size))
    found.sum_duplicates()
    return found


def contradicted(finding: Finding) -> bool:
    """Whether a fact contradicts a finding's day or hour: no wording outweighs that."""
    return finding.actual is not None and finding.category in _BY_CALENDAR


def is_settled(findings: Iterable[Finding]) -> bool:
    """Whether a finding flags a tweet, however its wording scores."""
    return any(
        contradicted(f) and f.strength is Strength.DECISIVE for f in findings if f.put_forward
    )


def is_told(findings: Iterable[Finding]) -> bool:
    """Whether all that findings put forward as decisive is put in another's mouth."""
    sure = [f for f in findings if f.put_forward and f.strength is not Strength.UNSETTLED]
    return bool(sure) and all(f.strength is Strength.TOLD for f in sure)


_BY_CALENDAR = frozenset((Category.WRONG_DATE, Category.WRONG_TIME))


def rule_signals(findings: Iterable[Finding]) -> tuple[float, float, float]:
    """Whether the rules found something decisive, unsettled, or only taken back."""
    findings = tuple(findings)
    forward = [f for f in findings if f.put_forward]
    decisive = any(f.strength is not Strength.UNSETTLED for f in forward)
    unsettled = bool(forward) and not decisive
    taken_back = bool(findings) and not forward
    return float(decisive), float(unsettled), float(taken_back)
