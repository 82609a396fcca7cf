"""The shipped network, and its logits by which a judge is fitted: those of networks that learned
from neither a post nor its group."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from suppression_detect.errors import ModelError
from suppression_detect.model.model import Model
from suppression_detect.model.network import Network, Seen
from suppression_detect.trained import default_folder

if TYPE_CHECKING:
    from numpy.typing import NDArray

LOGITS = "network_logits.npz"
"""Holds ``posts``, the checksums of those that were learned from, and the ``logits`` of each."""


PARAMETERS: dict[str, Any] = {
    "numbers": 128,  # of a word
    "vectors": 128,  # numbers of what a sentence encoder says of a word, by which it starts
    "spread": 0.3,  # of those numbers
    "looks": 4,  # weighings of all words
    "fewest": 3,  # posts that a feature must be in
    "batches": 2,  # of the encoder, learned at once
    "learning_rate": 2e-3,
    "weight_decay": 0.01,
    "warmup": 0.1,  # share of the steps
    "dropout": 0.2,
    "features_left_out": 0.1,
    "facts_left_out": 0.5,  # of posts that are made: they are the facts of one it is made of
}
"""By which a network is trained."""


@dataclass(frozen=True, slots=True)
class Learned:
    """A network, and what networks like it say of the posts that it learned from.

    Attributes:
        arrays: Those of the :class:`Network`.
        logits: By the checksum of a post.
        about: How it was made, for the manifest.
    """

    arrays: Mapping[str, NDArray[Any]]
    logits: Mapping[int, float]
    about: Mapping[str, Any]

    def held_out(self, rows: Sequence[Mapping[str, Any]], seen: Sequence[Seen]) -> Any:
        """The logit of each post by a network that did not learn of it, and how many are newer.

        Args:
            rows: The posts.
            seen: What a network sees of each.
        """
        import numpy as np

        network = Network(self.arrays)
        known = list(map(self.logits.get, map(checksum, rows)))
        logits = [
            network.logit(post) if logit is None else logit
            for post, logit in zip(seen, known, strict=True)
        ]
        return np.array(logits, float), known.count(None)

    def file(self, **others: Any) -> bytes:
        """The bytes of ``network_logits.npz``, with other arrays beside."""
        import numpy as np

        buffer = BytesIO()
        posts = np.array(sorted(self.logits), np.uint64)
        logits = np.array([self.logits[post] for post in posts.tolist()], np.float16)
        np.savez_compressed(buffer, posts=posts, logits=logits, **others)
        return buffer.getvalue()

    def save(self, path: Path) -> None:
        """Write everything down, for `load`."""
        path.write_bytes(self.file(about=json.dumps(self.about), **self.arrays))

    @classmethod
    def load(cls, path: Path) -> Learned:
        """What `save` wrote.

        Raises:
            ModelError: There is no such file, or it is not of that kind.
        """
        import numpy as np

        try:
            with np.load(path) as kept:
                arrays = {name: kept[name] for name in kept.files}
                about = json.loads(str(arrays.pop("about")))
                logits = _by_post(arrays.pop("posts"), arrays.pop("logits"))
        except (OSError, ValueError, KeyError) as error:
            raise ModelError(
                f"{path} holds no network: {error}. 'suppression-detect train --encoder' makes one."
            ) from error
        return cls(arrays, logits, about)


def _by_post(posts: NDArray[Any], logits: NDArray[Any]) -> dict[int, float]:
    return dict(zip(posts.tolist(), logits.tolist(), strict=True))


def checksum(row: Mapping[str, Any]) -> int:
    """What tells a post that was learned from."""
    taught = json.dumps([row["text"], row["label"], row.get("group")])
    return int.from_bytes(hashlib.sha256(taught.encode()).digest()[:8], "big")


def shipped() -> Learned:
    """The network of the shipped model.

    Raises:
        ModelError: The model, or the file with the logits, is missing or changed.
    """
    import numpy as np

    model = Model.load()
    place: Path = default_folder() / LOGITS
    about = model.manifest["network"]
    try:
        data = place.read_bytes()
    except OSError as error:
        raise ModelError(f"the network's logits cannot be read: {error}. {_CURE}") from error
    if hashlib.sha256(data).hexdigest() != about["logits_sha256"]:
        raise ModelError(f"{place} is not the file that the manifest speaks of. {_CURE}")
    with np.load(BytesIO(data)) as kept:
        logits = _by_post(kept["posts"], kept["logits"])
    return Learned(model.network.arrays, logits, about)


_CURE = "Install the package again, or train with 'suppression-detect train --network FILE'."
