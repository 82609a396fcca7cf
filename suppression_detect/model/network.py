"""A small network that reads a tweet's words in their order, where linear models see them apart.

It runs on numpy alone. `network_training` makes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from suppression_detect.model.features import Features, Part
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


def in_order(reading: Reading, part: Part, seen: Features[Any]) -> Seen:
    """What the network sees of a part of a reading.

    Args:
        reading: The reading.
        part: The whole tweet, or a sentence.
        seen: Its features.
    """
    names = seen.names[:MOST_WORDS]
    units = reading.units[part.first : part.first + len(names)]
    words = [_word(name, unit.roles) for name, unit in zip(names, units, strict=True)]
    return tuple(map(checksum_of, seen.facts)), *(words or [()])


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
            _Layer(given[f"norm_{n}"], given[f"around_{n}"], given[f"shift_{n}"], reach)
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
        for layer in self._layers:
            state = layer.beside(state)
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


class _Layer:
    """What adds to each word what it makes of the words around it.

    Args:
        norm: Scale and shift of each number.
        around: Weights by place, number and result: rows of the words before, here and behind.
        shift: Added to the results.
        reach: How far to each side it looks.
    """

    def __init__(
        self,
        norm: NDArray[np.float32],
        around: NDArray[np.float32],
        shift: NDArray[np.float32],
        reach: int,
    ) -> None:
        import numpy as np

        size = norm.shape[1]
        before, here, behind = (around[n * size : (n + 1) * size] for n in range(3))
        self._weights = np.concatenate((here, before, behind), axis=1)
        # The scale is multiplied with the weights once, and what the shift makes is added.
        self._added = norm[1] @ self._weights
        self._added[: 2 * size] += shift
        self._weights *= norm[0][:, None]
        self._size, self._reach = size, reach

    def beside(self, state: NDArray[np.float32]) -> NDArray[np.float32]:
        """The words with what the layer makes of those around them; nothing beyond the ends."""
        import numpy as np

        size, reach = self._size, self._reach
        apart = state - np.add.reduce(state, axis=1, keepdims=True) / size
        spread = np.einsum("ij,ij->i", apart, apart) / size
        apart /= np.sqrt(spread + 1e-5)[:, None]
        parts = apart @ self._weights
        parts += self._added
        # What is made of each word for itself, for the word behind and for the word before.
        both = parts[:, : 2 * size]
        both[reach:] += parts[:-reach, 2 * size : 4 * size]
        both[:-reach] += parts[reach:, 4 * size :]
        gate: NDArray[np.float32] = np.tanh(0.5 * both[:, size:])
        gate += 1
        gate *= both[:, :size]
        gate *= 0.5
        gate += state
        return gate
