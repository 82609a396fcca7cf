"""What the model finds where no rule does: ``python models/left_out_rules.py``.

Each category's rules are switched off in turn, and the functional cases are judged by the other
rules and the model. The posts of that category stand against every clear one: recall at precision
0.95, with its rules and without them.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.metrics import average_precision_score, precision_recall_curve

from suppression_detect import Category, Detector, Tweet
from suppression_detect.rules import RULES

CASES = Path(__file__).parents[1] / "tests" / "functional"
PRECISION = 0.95


def main() -> None:
    """Print the table."""
    cases = [
        json.loads(line)
        for name in ("cases.jsonl", "unseen.jsonl")
        for line in (CASES / name).read_text(encoding="utf-8").splitlines()
    ]
    cases = [case for case in cases if case["gold"] != "review" and case["lang"] == "en"]
    tweets = [Tweet(c["text"], posted_at=c["posted_at"], region=c["region"]) for c in cases]
    everything = _scores(Detector(), tweets)
    clear = np.array([case["gold"] == "clear" for case in cases])
    print(
        f"| category | posts | recall at precision {PRECISION}, all rules | its rules left out "
        "| average precision, all rules | its rules left out |"
    )
    print("| --- | --- | --- | --- | --- | --- |")
    for category in Category:
        own = np.array([category in case["categories"] for case in cases])
        rest = tuple(rule for rule in RULES if rule.category is not category)
        without = _scores(Detector(rules=rest), tweets)
        seen = own | clear
        row = [f"{own.sum()}"]
        for scores in (everything, without):
            row.append(f"{_recall(own[seen], scores[seen]):.2f}")
        for scores in (everything, without):
            row.append(f"{average_precision_score(own[seen], scores[seen]):.3f}")
        print(f"| {category} | {' | '.join(row)} |", flush=True)


def _scores(detector: Detector, tweets: list[Tweet]) -> Any:
    return np.array([verdict.score for verdict in detector.classify_many(tweets)])


def _recall(gold: Any, scores: Any) -> float:
    """The best recall at which precision holds."""
    precision, recall, _ = precision_recall_curve(gold, scores)
    return float(recall[precision >= PRECISION].max())


if __name__ == "__main__":
    main()
