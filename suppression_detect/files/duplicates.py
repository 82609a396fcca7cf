"""Counts posts that came before, exactly and in flat memory: their keys wait in a file."""

from __future__ import annotations

from array import array
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO

from suppression_detect.tweet import Tweet

KEYS_AT_ONCE = 1 << 21
"""Keys that are sorted in memory together."""


def key_of(tweet: Tweet) -> int:
    """64 bits for the id of a tweet or, where it has none, its text."""
    key = tweet.id
    if key is None:
        key = "\n" + tweet.text
    elif len(key) < 19 and key.isdecimal() and key.isascii():
        return int(key)
    digest = blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "little") | 1 << 63


def count_duplicates(keys: BinaryIO, *, at_once: int = KEYS_AT_ONCE) -> int:
    """How many keys came before.

    Args:
        keys: Arrays of type ``"Q"``, one after another, from :func:`key_of`; to be read several
            times.
        at_once: Keys that are held in memory together, about.
    """
    import numpy as np

    size = keys.seek(0, 2)
    total = size // 8
    shares = np.uint64(total // at_once + 1)
    different = 0
    for share in range(int(shares)):
        keys.seek(0)
        found = []
        while block := keys.read(8 * at_once):
            values = np.frombuffer(block, dtype=np.uint64)
            # Ids are spread unevenly; times a large odd number, their upper bits are not.
            mixed = (values * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(32)
            found.append(values[mixed % shares == share] if shares > 1 else values)
        different += len(np.unique(np.concatenate(found))) if found else 0
    return total - different


def keys_of(tweets: list[Tweet]) -> bytes:
    """The keys of some tweets, as they are kept."""
    return array("Q", map(key_of, tweets)).tobytes()


def keys_file(out: Path) -> Path:
    """Where the keys of a run with this output wait."""
    return out.with_name(out.name + ".seen")
