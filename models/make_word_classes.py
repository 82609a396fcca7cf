"""Writes `suppression_detect/model/word_classes.tsv`: words of like meaning in classes.

`python models/make_word_classes.py` (extra `encoder-train`). A sentence encoder whose weights the
package index carries tells how near words are, k-means makes the classes, and each is called by
its commonest word. The words are those of the training posts and the commonest of English.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from joblib import Parallel, delayed
from sklearn.cluster import MiniBatchKMeans
from wordfreq import top_n_list

from suppression_detect.elections.calendar import Calendar
from suppression_detect.model.encoder_training import _base
from suppression_detect.model.features import unit_name
from suppression_detect.model.training import load_corpus
from suppression_detect.model.word_classes import TABLE
from suppression_detect.reading import read
from suppression_detect.tweet import Tweet

ROOT = Path(__file__).parent
COARSE, FINE = 300, 1500
"""How many classes there are of each kind."""

COMMON = 40_000
"""Words of English that are classed whether or not a training post has them."""


def main() -> None:
    """Write the table."""
    rows, _ = load_corpus(ROOT / "corpus")
    parts = [rows[n : n + 500] for n in range(0, len(rows), 500)]
    counted: Counter[str] = sum(Parallel(-1)(delayed(_names)(part) for part in parts), Counter())
    seen = {word for word, count in counted.items() if count > 1 and word.lower() == word}
    words = sorted(filter(_has_letters, seen | set(top_n_list("en", COMMON))))
    near = _vectors(words)
    columns = [_called(words, _classes(near, count), counted) for count in (COARSE, FINE)]
    lines = ("\t".join(line) for line in zip(words, *columns, strict=True))
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _names(rows: list[dict[str, Any]]) -> Counter[str]:
    calendar = Calendar.load()
    tweets = (Tweet(r["text"], posted_at=r.get("posted_at"), region=r.get("region")) for r in rows)
    readings = (read(tweet, calendar) for tweet in tweets)
    return Counter(unit_name(reading, unit) for reading in readings for unit in reading.units)


def _has_letters(word: str) -> bool:
    return any("a" <= letter <= "z" for letter in word) and word.split() == [word]


def _vectors(words: list[str]) -> Any:
    """The mean of what the encoder says of a word's pieces, of length 1; shape (words, 384)."""
    import torch

    tokenizer, bert = _base()
    tokenizer.no_padding()
    bert.eval()
    found = np.zeros((len(words), bert.config.hidden_size), np.float32)
    pieces = [tokenizer.encode(word.replace("_", " ")).ids for word in words]
    order = sorted(range(len(words)), key=lambda n: len(pieces[n]))
    for start in range(0, len(order), 512):
        some = order[start : start + 512]
        longest = len(pieces[some[-1]])
        ids = torch.tensor([pieces[n] + [0] * (longest - len(pieces[n])) for n in some])
        there = (ids > 0).long()
        with torch.no_grad():
            states = bert(input_ids=ids, attention_mask=there).last_hidden_state
        mean = (states * there.unsqueeze(-1)).sum(1)
        found[some] = torch.nn.functional.normalize(mean).numpy()
    return found


def _classes(near: Any, count: int) -> list[int]:
    fitted = MiniBatchKMeans(count, random_state=0, batch_size=4096, n_init=2).fit(near)
    return [int(label) for label in fitted.labels_]


def _called(words: list[str], labels: list[int], counted: Counter[str]) -> list[str]:
    """The commonest word of each word's class."""
    common: dict[int, str] = {}
    for word, label in zip(words, labels, strict=True):
        if label not in common or counted[word] > counted[common[label]]:
            common[label] = word
    return [common[label] for label in labels]


if __name__ == "__main__":
    main()
