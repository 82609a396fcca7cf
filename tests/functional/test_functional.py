"""Functional cases in HateCheck's shape, and floors per functionality that only rise."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import pytest

from suppression_detect import Detector, Label, Tweet

HERE = Path(__file__).parent
CASES = [
    json.loads(line) for line in (HERE / "cases.jsonl").read_text(encoding="utf-8").splitlines()
]
FLOORS: dict[str, float] = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))
FUNCTIONALITIES = sorted({case["functionality"] for case in CASES})


def passes(detector: Detector, case: dict[str, object]) -> bool:
    """Whether the label is right; a claim sent to a person instead of flagged is half a miss."""
    tweet = Tweet(
        str(case["text"]),
        posted_at=case["posted_at"],  # type: ignore[arg-type]
        region=case["region"],  # type: ignore[arg-type]
    )
    verdict = detector.classify(tweet)
    for finding in verdict.findings:
        assert tweet.text[finding.start : finding.end] == finding.quote
    return verdict.label == case["gold"]


@pytest.fixture(scope="module")
def rates(detector: Detector) -> dict[str, float]:
    hits: dict[str, list[bool]] = defaultdict(list)
    for case in CASES:
        hits[case["functionality"]].append(passes(detector, case))
    return {name: sum(found) / len(found) for name, found in hits.items()}


@pytest.mark.parametrize("functionality", FUNCTIONALITIES)
def test_rate_is_not_below_its_floor(functionality: str, rates: dict[str, float]) -> None:
    assert rates[functionality] >= FLOORS[functionality]


def test_cases_are_well_formed() -> None:
    ids = [case["id"] for case in CASES]
    assert len(set(ids)) == len(ids)
    for case in CASES:
        assert case["gold"] in {Label.SUPPRESSION, Label.REVIEW, Label.CLEAR}
        assert case["quote"] is None or case["quote"] in case["text"]
        assert bool(case["categories"]) == (case["gold"] != "clear")


def test_no_case_is_a_training_post() -> None:
    corpus = Path(__file__).parents[2] / "models" / "corpus"
    trained = {
        " ".join(json.loads(line)["text"].lower().split())
        for path in corpus.glob("*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
    }
    assert [c["id"] for c in CASES if " ".join(c["text"].lower().split()) in trained] == []
