"""Pass rates per functionality: ``python tests/functional/rates.py [--write]``.

``--write`` raises the floors that the tests guard; a floor never falls.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from suppression_detect import Detector, Label, Tweet, Verdict
from suppression_detect.evaluation.alone import ModelAlone

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
# A floor stands one case below what was reached: models are trained anew.


def load(name: str) -> list[dict[str, Any]]:
    """The cases of one file, ``cases``, ``unseen``, ``spanish`` or ``notices``."""
    lines = (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def judge(detector: Any, case: dict[str, Any]) -> Verdict:
    """The verdict on a case."""
    tweet = Tweet(
        case["text"], posted_at=case["posted_at"], region=case["region"], lang=case["lang"]
    )
    verdict: Verdict = detector.classify(tweet)
    return verdict


def rates(detector: Any, cases: list[dict[str, Any]]) -> dict[str, float]:
    """Share of cases with the right label, per functionality."""
    hits: dict[str, list[bool]] = defaultdict(list)
    for case in cases:
        hits[case["functionality"]].append(judge(detector, case).label == case["gold"])
    return {name: sum(found) / len(found) for name, found in sorted(hits.items())}


def _summary(name: str, detector: Any, cases: list[dict[str, Any]]) -> None:
    verdicts = [(case, judge(detector, case)) for case in cases]
    right = sum(v.label == case["gold"] for case, v in verdicts)
    positive = [v for case, v in verdicts if case["gold"] == "suppression"]
    clear = [v for case, v in verdicts if case["gold"] == "clear"]
    flagged = sum(v.label == Label.SUPPRESSION for v in positive)
    seen = sum(v.label in (Label.SUPPRESSION, Label.REVIEW) for v in positive)
    wrong = sum(v.label == Label.SUPPRESSION for v in clear)
    asked = sum(v.label == Label.REVIEW for v in clear)
    print(
        f"{name}: pass {right / len(verdicts):.3f}; of {len(positive)} suppression posts "
        f"{flagged / len(positive):.3f} flagged, {seen / len(positive):.3f} flagged or sent to "
        f"review; of {len(clear)} clear posts {wrong} flagged, {asked} sent to review"
    )


def main() -> None:
    both, rules, model = Detector(), Detector(model=None), ModelAlone(Detector())
    for name in ("cases", "unseen", "spanish"):
        cases = load(name)
        for title, detector in (("rules only", rules), ("model only", model), ("both", both)):
            _summary(f"{name}, {title}", detector, cases)
    found = rates(both, load("cases"))
    for name, rate in found.items():
        print(f"{rate:6.2f}  {name}")
    if "--write" in sys.argv:
        old = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
        size = Counter(case["functionality"] for case in load("cases"))
        floors = {
            name: max(old.get(name, 0), round(max(0, rate - 1 / size[name]), 2) - 0.01)
            for name, rate in found.items()
        }
        floors = {name: max(0, round(floor, 2)) for name, floor in floors.items()}
        FLOORS.write_text(json.dumps(floors, indent=2, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
