"""The encoder: a small fine-tuned network that is asked about what the findings leave open."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from suppression_detect.elections.about import About
from suppression_detect.errors import MissingExtraError, ModelError
from suppression_detect.model.features import day_status, time_status
from suppression_detect.model.model import SIGNALS, Model, Opinion, fused
from suppression_detect.reading import Reading
from suppression_detect.trained import MANIFEST, encoder_folder
from suppression_detect.verdict import Finding

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NETWORK = "encoder.onnx"
TOKENIZER = "tokenizer.json"
MAX_LENGTH = 112
"""Tokens that are read of a text."""

LIMIT = 6.0
"""Logits count up to here. A post that the rules have settled counts as if it had this one, so
that one more finding put forward never lowers a score."""

JUDGED = (*SIGNALS, "encoder", "intercept")
"""What the judge of a model with an encoder has a weight for."""

_LINK = re.compile(r"https?://\S+")
_HANDLE = re.compile(r"@\w+")
_ASSERTED = SIGNALS.index("asserted")


_DAY_TOLD = {
    "election": "election day",
    "early": "early voting",
    "deadline": "deadline",
    "either": "deadline or wrong day",
    "wrong": "wrong day",
    "late": "too late",
    "past": "past",
}
_TIME_TOLD = {
    "opens": "opening",
    "closes": "closing",
    "inside": "open",
    "late": "after closing",
    "early": "before opening",
}
_FAR = ((7, "weeks"), (31, "months"), (121, "a long time"))
"""More than so many days off."""


def encoder_text(reading: Reading) -> str:
    """What the encoder reads: the folded text, with what the calendar knows and no words tell.

    How far off the election is comes first, and what a day or an hour is comes behind it, in
    brackets. Links and handles are all alike.
    """
    return f"{_when(reading.about)}: {_alike(''.join(_told(reading)))}"


def encoder_parts(reading: Reading) -> list[str]:
    """An `encoder_text` in parts: how far off the election is, each unit, what is behind them."""
    return [f"{_when(reading.about)}: ", *map(_alike, _told(reading))]


def _told(reading: Reading) -> Iterator[str]:
    """The folded text in parts that each end with a unit, and what is known of that; the rest."""
    folded = reading.folded.text
    done = 0
    for unit in reading.units:
        known = None
        if unit.day is not None:
            known = _DAY_TOLD.get(day_status(reading, unit.day))
        elif unit.time is not None:
            known = _TIME_TOLD.get(time_status(reading, unit.time))
        told = f" ({known})" if known and unit.end > done else ""
        yield folded[done : unit.end] + told
        done = max(done, unit.end)
    yield folded[done:]


def _alike(text: str) -> str:
    return _HANDLE.sub("@user", _LINK.sub("http", text))


def _when(about: About) -> str:
    """How far off the election is that a post speaks of."""
    if about.election is None or not about.days:
        return "no election"
    left = (about.election.day - about.days[-1]).days
    if left < 0:
        return "election over"
    if left < 2:
        return "election tomorrow" if left else "election today"
    far = [f"election in {name}" for more, name in _FAR if left > more]
    return far[-1] if far else f"election in {left} days"


class Encoder:
    """A fine-tuned encoder in ONNX with weights of 8 bits.

    It runs on one thread, and reads one text at a time: numbers of 8 bits are scaled by all that
    is computed at once, so beside other texts a text would get another logit.

    Args:
        folder: Holds ``encoder.onnx`` and ``tokenizer.json``.
        checksums: The SHA-256 of each file, by its name.

    Raises:
        MissingExtraError: ``onnxruntime`` or ``tokenizers`` is not installed.
        ModelError: A file is missing or changed. Nothing is opened before its checksum is right.
    """

    def __init__(self, folder: Path, checksums: Mapping[str, str]) -> None:
        self._made_with = (folder, dict(checksums))
        try:
            import onnxruntime
            from tokenizers import Tokenizer
        except ImportError as error:
            raise MissingExtraError(
                "onnxruntime and tokenizers", "encoder", 'Detector(model="encoder")'
            ) from error
        network = _checked(folder / NETWORK, checksums)
        self._tokenizer: Any = Tokenizer.from_buffer(_checked(folder / TOKENIZER, checksums))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MAX_LENGTH)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session: Any = onnxruntime.InferenceSession(
            network, options, providers=["CPUExecutionProvider"]
        )

    def __reduce__(self) -> tuple[type[Encoder], tuple[Path, dict[str, str]]]:
        """Another process loads it anew."""
        return type(self), self._made_with

    def logit(self, text: str) -> float:
        """The log-odds of suppression, not calibrated, for an `encoder_text`."""
        tokens = self._tokenizer.encode(text).ids
        return float(self._session.run(None, {"ids": [tokens]})[0][0])

    def logits(self, texts: Iterable[str]) -> NDArray[np.float64]:
        """The logit of each text, shape ``(texts,)``."""
        import numpy as np

        return np.array([self.logit(text) for text in texts], float)


def _checked(path: Path, checksums: Mapping[str, str]) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"no encoder can be read: {error}. {_CURE}") from error
    if hashlib.sha256(data).hexdigest() != checksums.get(path.name):
        raise ModelError(
            f"{path} is not the file that {MANIFEST} speaks of: its checksum differs. "
            "Install the package again, or train the encoder again."
        )
    return data


_CURE = "Train one with 'suppression-detect train --encoder', or use Detector(model='default')."


@dataclass(frozen=True, slots=True, eq=False)
class EncoderModel(Model):
    """A trained model that also asks an encoder, where the rules found nothing decisive.

    Attributes:
        encoder: The encoder.
        encoder_judge: One weight a signal (see ``SIGNALS``), the encoder's, and the intercept.
    """

    encoder: Encoder
    encoder_judge: tuple[float, ...]

    @classmethod
    def load(cls, folder: str | Path | None = None) -> EncoderModel:
        """Load and check an artefact; the shipped one unless a folder is given.

        Raises:
            ModelError: A file is missing or changed, or of another format, or there is no
                encoder in the folder.
            MissingExtraError: The extra ``encoder`` is not installed.
        """
        place = Path(folder) if folder is not None else encoder_folder()
        if not (place / MANIFEST).is_file():
            raise ModelError(f"there is no encoder in {place}. {_CURE}")
        model = Model.load(place)
        about = model.manifest.get("encoder")
        if about is None:
            raise ModelError(f"{place / MANIFEST} speaks of no encoder. {_CURE}")
        linear: dict[str, Any] = {field.name: getattr(model, field.name) for field in fields(Model)}
        return cls(
            **linear,
            encoder=Encoder(place, about["sha256"]),
            encoder_judge=tuple(about["judge"][name] for name in JUDGED),
        )

    def judge(self, reading: Reading, findings: Iterable[Finding]) -> Opinion:
        """The calibrated score of a reading and the sentence that speaks most for it."""
        opinion = Model.judge(self, reading, findings)
        if opinion.at_first_look:
            return opinion
        signals = (*opinion.signals, self._logit(reading, opinion.signals))
        score = fused(self.encoder_judge, signals)
        return replace(opinion, score=score, signals=signals, weights=self.encoder_judge)

    def _logit(self, reading: Reading, signals: Sequence[float]) -> float:
        """The encoder's logit; it is not asked where a decisive claim is put forward."""
        if signals[_ASSERTED]:
            return LIMIT
        return max(-LIMIT, min(LIMIT, self.encoder.logit(encoder_text(reading))))

    def named(self, opinion: Opinion) -> list[tuple[str, float]]:
        """What was weighed for an opinion, under the names of an explanation."""
        if opinion.at_first_look:
            return Model.named(self, opinion)
        asked = not opinion.signals[_ASSERTED]
        name = "encoder" if asked else "rules:asserted"
        return [*Model.named(self, opinion), (name, opinion.signals[-1])]
