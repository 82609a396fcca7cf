"""A small network that reads a tweet's words in their order, where linear models see them apart.

It runs on numpy alone. `network_training` makes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from suppression_detect.model.features import Features
from suppression_detect.model.rows import checksum_of
from suppression_detect.model.word_classes import classes_of
from suppression_detect.reading import Reading

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST_WORDS = 96
"""Words that are read of a tweet."""

LIMIT = 8.0
"""Logits count up to here."""

REACH = (1, 2, 4)
"""How far to each side the layers look."""

KEPT = 2**14
"""Words of which the sums are kept before it starts afresh."""

Seen = tuple[tuple[int, ...], ...]
"""What is seen of a tweet: the checksums of its facts; and of each word those of its name, of its
classes and of its roles."""


def in_order(reading: Reading, everything: Features[Any]) -> Seen:
    """What the network sees of a reading.

    Args:
        reading: The reading.
        everything: The features of the whole tweet.
    """
    units = reading.units[:MOST_WORDS]
    words = [_word(name, unit.roles) for name, unit in zip(everything.names, units, strict=False)]
    return tuple(map(checksum_of, everything.facts)), *(words or [()])


@lru_cache(maxsize=2**14)
def _word(name: str, roles: frozenset[str]) -> tuple[int, ...]:
    coarse, fine = classes_of(name)
    told = (f"w:{name}", f"K:{coarse}", f"k:{fine}", *[f"r:{role}" for role in sorted(roles)])
    return tuple(map(checksum_of, told))


class Network:
    """The network.

    Each word is the sum of the rows of `known` features. Each layer adds to a word what it makes of
    the words around it; a few weighings of all words, and the strongest of each number, give the
    logit.

    Args:
        arrays: ``known`` are the checksums of the rows of ``rows``; ``norm_N``, ``around_N`` and
            ``shift_N`` of each layer; ``look`` how words are weighed; ``middle``, ``middle_shift``,
            ``last`` and ``last_shift``.
    """

    def __init__(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        import numpy as np

        self.arrays = dict(arrays)
        given = {name: kept.astype(np.float32) for name, kept in arrays.items() if name != "known"}
        self._place = {checksum: n for n, checksum in enumerate(arrays["known"].tolist())}
        self._rows = given["rows"]
        self._layers = [
            (reach, given[f"norm_{n}"], given[f"around_{n}"], given[f"shift_{n}"])
            for n, reach in enumerate(REACH)
        ]
        self._look, self._last = given["look"], given["last"]
        self._middle, self._middle_shift = given["middle"], given["middle_shift"]
        self._last_shift = float(given["last_shift"])
        self._sums: dict[tuple[int, ...], NDArray[np.float32]] = {}

    def logit(self, seen: Seen) -> float:
        """The log-odds of suppression, not calibrated, of what `in_order` sees of a reading."""
        import numpy as np

        told, *words = map(self._sum, seen)
        state = np.array(words)
        for reach, norm, around, shift in self._layers:
            both = _beside(_normed(state, norm), reach) @ around + shift
            middle = both.shape[1] // 2
            state = state + both[:, :middle] * (0.5 + 0.5 * np.tanh(0.5 * both[:, middle:]))
        looks = state @ self._look
        looks = np.exp(looks - looks.max(axis=0))
        weighed = (looks / looks.sum(axis=0)).T @ state
        found = np.concatenate((weighed.ravel(), state.max(axis=0), told))
        margin = np.maximum(found @ self._middle + self._middle_shift, 0) @ self._last
        return max(-LIMIT, min(LIMIT, float(margin) + self._last_shift))

    def _sum(self, checksums: tuple[int, ...]) -> NDArray[np.float32]:
        """The sum of the rows that are known; kept, since words come again."""
        found = self._sums.get(checksums)
        if found is None:
            if len(self._sums) >= KEPT:
                self._sums.clear()
            places = [self._place[one] for one in checksums if one in self._place]
            found = self._sums[checksums] = self._rows[places].sum(axis=0)
        return found


def _normed(state: NDArray[np.float32], norm: NDArray[np.float32]) -> NDArray[np.float32]:
    """Each word's numbers with the mean 0 and the spread 1, then scaled and shifted."""
    import numpy as np

    apart = state - state.mean(axis=1, keepdims=True)
    spread = (apart * apart).mean(axis=1, keepdims=True)
    normed: NDArray[np.float32] = apart / np.sqrt(spread + 1e-5) * norm[0] + norm[1]
    return normed


def _beside(state: NDArray[np.float32], reach: int) -> NDArray[np.float32]:
    """Each word between those that stand so far before and behind it; nothing beyond the ends."""
    import numpy as np

    edge = np.zeros((reach, state.shape[1]), np.float32)
    wide = np.concatenate((edge, state, edge))
    return np.concatenate((wide[: len(state)], state, wide[2 * reach :]), axis=1)
