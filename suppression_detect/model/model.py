"""The model: loads a checked artefact of plain arrays, scores readings and explains the score."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from suppression_detect.errors import ModelError
from suppression_detect.model.features import Part, Term, sentences, terms, whole
from suppression_detect.reading import Reading
from suppression_detect.verdict import Category, Finding, Strength, Thresholds

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FORMAT = 1
ARRAYS = "model.joblib"
MANIFEST = "manifest.json"
SIGNALS = ("tweet", "sentence", "asserted", "unsettled", "taken_back")
"""What the judge weighs: the margins of the two linear models, and what the rules found."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the model says of one reading.

    Attributes:
        score: Calibrated probability of suppression.
        part: The sentence that speaks most for it.
    """

    score: float
    part: Part


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """A trained model.

    Attributes:
        tweet_weights: One weight a hashed term, for whole tweets; the last is the intercept.
        sentence_weights: The same for single sentences.
        category_weights: One row a category, over fewer hashed terms, with intercepts last.
        judge_weights: One weight a signal (see ``SIGNALS``), and the intercept.
        thresholds: The working point.
        manifest: How it was trained and what it reached.
    """

    tweet_weights: NDArray[np.float32]
    sentence_weights: NDArray[np.float32]
    category_weights: NDArray[np.float32]
    judge_weights: NDArray[np.float64]
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
        if manifest.get("format") != FORMAT:
            raise ModelError(
                f"{place / MANIFEST}: format {manifest.get('format')!r} is not {FORMAT}, the one "
                "that this version reads. Train the model again."
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
            arrays["tweet"],
            arrays["sentence"],
            arrays["category"],
            arrays["judge"],
            Thresholds(**manifest["thresholds"]),
            manifest,
        )

    def judge(self, reading: Reading, findings: Iterable[Finding]) -> Opinion:
        """The calibrated score of a reading and the sentence that speaks most for it."""
        findings = tuple(findings)
        everything = whole(reading)
        tweet = margin(terms(reading, findings, everything), self.tweet_weights)
        parts = sentences(reading) or [everything]
        margins = [margin(terms(reading, findings, p), self.sentence_weights) for p in parts]
        best = max(range(len(parts)), key=margins.__getitem__)
        signals = rule_signals(findings)
        return Opinion(self.fuse(tweet, margins[best], *signals), parts[best])

    def fuse(self, *signals: float) -> float:
        """One probability from the signals, in the order of ``SIGNALS``."""
        from math import exp

        total = float(self.judge_weights[-1])
        total += sum(w * s for w, s in zip(self.judge_weights[:-1], signals, strict=True))
        return 1 / (1 + exp(-max(-60.0, min(60.0, total))))

    def finding(self, reading: Reading, findings: Iterable[Finding], part: Part) -> Finding:
        """A finding for what the model alone flags: its strongest sentence."""
        found = terms(reading, findings, part)
        scores = category_margins(found, self.category_weights)
        category = list(Category)[int(scores.argmax())]
        telling = self.telling(found)
        return Finding(
            rule="model.text",
            category=category,
            start=part.start,
            end=part.end,
            quote=reading.tweet.text[part.start : part.end],
            why="The wording is like that of suppression posts"
            + (f" ({', '.join(telling)})" if telling else "")
            + "; no rule or fact settles it. Check with the election office before passing it on.",
            source="the trained text classifier",
            strength=Strength.UNSETTLED,
        )

    def telling(self, found: list[Term], *, most: int = 4) -> list[str]:
        """The words that weigh most for suppression."""
        weights = self.sentence_weights
        weighed = [
            (float(weights[slot(n, len(weights) - 1)]) * v, n) for n, v in found if n[:2] == "w:"
        ]
        return [name[2:] for weight, name in sorted(weighed, reverse=True)[:most] if weight > 0]


def default_folder() -> Path:
    """Where the shipped model lies: in the installed package, else in the source tree."""
    packaged = Path(str(files("suppression_detect"))) / "_models" / "default"
    if packaged.is_dir():
        return packaged
    return Path(__file__).parents[2] / "models" / "default"


def slot(name: str, size: int) -> int:
    """The place of a term in a weight array."""
    from sklearn.utils import murmurhash3_32

    return int(murmurhash3_32(name, seed=0, positive=True)) % size


def matrix(rows: Iterable[list[Term]], size: int) -> Any:
    """Terms as a sparse matrix of hashed columns."""
    from sklearn.feature_extraction import FeatureHasher

    return FeatureHasher(n_features=size, input_type="pair", alternate_sign=False).transform(rows)


def margin(found: list[Term], weights: NDArray[np.float32]) -> float:
    """The linear score of some terms."""
    row = matrix([found], len(weights) - 1)
    return float(row.data @ weights[row.indices] + weights[-1])


def category_margins(found: list[Term], weights: NDArray[np.float32]) -> NDArray[np.float32]:
    """The linear score of each category."""
    row = matrix([found], weights.shape[1] - 1)
    scores: NDArray[np.float32] = weights[:, row.indices] @ row.data + weights[:, -1]
    return scores


def rule_signals(findings: Iterable[Finding]) -> tuple[float, float, float]:
    """Whether the rules found something decisive, unsettled, or only taken back."""
    findings = tuple(findings)
    forward = [f for f in findings if f.put_forward]
    decisive = any(f.strength is Strength.DECISIVE for f in forward)
    unsettled = bool(forward) and not decisive
    taken_back = bool(findings) and not forward
    return float(decisive), float(unsettled), float(taken_back)
