"""Words of like meaning in classes, so that what is learned of a word is known of its like.

`word_classes.tsv` has a word, its class of 300 and its class of 1,500 a line; each class is called
by its commonest word. `models/make_word_classes.py` makes it.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

TABLE = Path(__file__).with_suffix(".tsv")


@cache
def _table() -> dict[str, tuple[str, str]]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return {word: (coarse, fine) for word, coarse, fine in (line.split("\t") for line in lines)}


@lru_cache(maxsize=2**14)
def classes_of(word: str) -> tuple[str, str]:
    """The coarse and the fine class of a word; of an unknown one, its end and ``?``."""
    return _table().get(word) or (f"?{word[-2:]}", "?")
