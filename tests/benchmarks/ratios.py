"""This library beside others on the same posts; run by hand: ``python tests/benchmarks/ratios.py``
(with ``pip install -e '.[benchmarks]'``).

Every way is timed in one process, in rounds that take turns, so that a busy machine slows all of
them alike; the median of the rounds counts. The ratios mean more than the times.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from suppression_detect import Detector

CORPUS = Path(__file__).parents[2] / "models" / "corpus"
ROUNDS = 5

Way = tuple[str, Callable[[Sequence[str]], object], Sequence[str]]
"""A name, what is timed, and the texts it is timed on."""


def rows() -> list[dict[str, Any]]:
    """The English posts of the corpus, shuffled the same way each time."""
    found = [
        json.loads(line)
        for path in sorted(CORPUS.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    random.Random(1).shuffle(found)
    return [row for row in found if row.get("lang", "en") == "en"]


def texts(*, on_topic: bool, most: int) -> list[str]:
    """Posts that the gate holds back to be read, or those that it lets through."""
    from suppression_detect.reading.gate import may_concern_voting

    found = (row["text"] for row in rows() if may_concern_voting(row["text"]) is on_topic)
    return list(islice(found, most))


def ways() -> list[Way]:
    """What is compared; the first is what the others are measured by."""
    import spacy
    from dateparser.search import search_dates
    from profanity_check import predict_prob
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    from suppression_detect import Detector
    from suppression_detect.reading.gate import may_concern_voting

    on, off = texts(on_topic=True, most=500), texts(on_topic=False, most=500)
    few = on[:20]
    stream = mixed(on, off)
    lines = [json.dumps({"text": text}) for text in stream]
    full, rules = Detector(), Detector(model=None)
    tokenizer = spacy.blank("en").tokenizer
    plain = make_pipeline(TfidfVectorizer(), LogisticRegression())
    learned = rows()[:2000]
    plain.fit([row["text"] for row in learned], [row["label"] == "suppression" for row in learned])
    return [
        ("this library, a general stream", each(afresh(full)), stream),
        ("alt-profanity-check, one batch of it", predict_prob, stream),
        ("reading its lines alone, json.loads", each(json.loads), lines),
        ("this library, off-topic posts", each(full.classify), off),
        ("its gate alone, off-topic posts", each(may_concern_voting), off),
        ("this library, on-topic posts", each(afresh(full)), on),
        ("the same, rules only", each(afresh(rules)), on),
        ("copies of on-topic posts", each(full.classify), on),
        ("spaCy's blank tokenizer, on-topic posts", each(tokenizer), on),
        ("TF-IDF and logistic regression, one batch", plain.predict_proba, on),
        ("the same, one by one", each(lambda text: plain.predict_proba([text])), few),
        ("dateparser.search", each(lambda text: search_dates(text, languages=["en"])), few),
    ]  # fmt: skip


def mixed(on: Sequence[str], off: Sequence[str], *, of_hundred: int = 5) -> list[str]:
    """A stream as it comes: so many of a hundred posts pass the gate."""
    turn = cycle(off)
    spread = 100 // of_hundred
    return [text for one in on for text in (one, *islice(turn, spread - 1))]


def afresh(detector: Detector) -> Callable[[str], object]:
    """Judge a text as if it were met for the first time; the detector remembers its last ones."""
    return lambda text: detector.weigh(text)(detector.thresholds)


def each(one: Callable[[str], object]) -> Callable[[Sequence[str]], object]:
    """Do it for every text."""

    def all_of(found: Sequence[str]) -> None:
        for text in found:
            one(text)

    return all_of


def measured(compared: Sequence[Way], rounds: int = ROUNDS) -> list[float]:
    """Seconds a text, in the order of the ways; the first round only warms up."""
    times: list[list[float]] = [[] for _ in compared]
    for _ in range(rounds + 1):
        for way, spent in zip(compared, times, strict=True):
            start = perf_counter()
            way[1](way[2])
            spent.append((perf_counter() - start) / len(way[2]))
    return [median(spent[1:]) for spent in times]


def main() -> None:
    """Print the table."""
    from rich.console import Console
    from rich.table import Table

    compared = ways()
    times = measured(compared)
    table = Table("way", "µs a post", "posts a second", "times the first")
    for (name, _, _), seconds in zip(compared, times, strict=True):
        table.add_row(
            name, f"{seconds * 1e6:.1f}", f"{1 / seconds:,.0f}", f"{seconds / times[0]:.3f}"
        )
    Console().print(table)


if __name__ == "__main__":
    main()
