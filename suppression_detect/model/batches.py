"""In which order networks learn of posts, and how fast: the same for each that torch trains."""

from __future__ import annotations

from collections.abc import Callable, MutableSequence, Sequence
from typing import Any, Protocol

_WINDOW = 20
"""Batches of posts that are sorted by length together, so that little is padded."""


class Shuffler(Protocol):
    """Puts things in an order by chance: a ``random.Random`` or a numpy ``Generator``."""

    def shuffle(self, x: MutableSequence[Any], /) -> None:
        """Put them in an order by chance, in place."""


def batches(lengths: Sequence[int], size: int, chance: Shuffler) -> list[list[int]]:
    """Places in batches of posts about as long as each other, in an order by chance.

    Args:
        lengths: Of each post.
        size: Posts of a batch.
        chance: Gives the order.
    """
    order = list(range(len(lengths)))
    chance.shuffle(order)
    found = []
    for start in range(0, len(order), size * _WINDOW):
        window = sorted(order[start : start + size * _WINDOW], key=lengths.__getitem__)
        found += [window[k : k + size] for k in range(0, len(window), size)]
    chance.shuffle(found)
    return found


def warm_then_falling(steps: int, warmup: float) -> Callable[[int], float]:
    """The share of the learning rate at each step: up to the whole of it, then down to nothing."""
    warm = max(1, int(warmup * steps))
    return lambda step: min((step + 1) / warm, max(0.0, (steps - step) / max(1, steps - warm)))
