"""Functional cases in HateCheck's shape, and floors per functionality that only rise."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from functional.rates import FLOORS, judge, load, rates
from suppression_detect import Detector, Label

CASES = load("cases")
UNSEEN = load("unseen")
NOTICES = load("notices")
SPANISH = load("spanish")
GUARDED: dict[str, float] = json.loads(FLOORS.read_text(encoding="utf-8"))
# What an election office or a voter says rightly: none of these may be flagged.
OFFICIAL = (
    "correct_date_gotv", "correct_deadlines", "correct_hours_and_rules", "correct_id_rules",
    "correct_ballot_instructions", "official_services", "law_enforcement_neutral", "accusations",
    "own_abstention_and_mood", "past_elections",
)  # fmt: skip

# Known false alarms. Of rules: a hoax that is taken back three sentences later, or with "sorry"; a
# day on which there truly is no voting; what women once were told; hours that a court extends in
# one county; no vote from abroad. By wording alone: a voice that "sounds like" somebody, "you can't
# vote tomorrow" on the day itself, a roll that is closed, an address that is not told, ballots of
# another kind.
STILL_FLAGGED = {
    "h11-t-0130", "h11-t-0302", "h11-t-0411", "h11-t-0413", "h11-t-0444", "h11-t-0445",
    "h11-t-0827", "h11-t-0957", "h12-gn-0051", "h12-gn-0128", "h13-hn-0111", "h14-in-0108",
    "h14-in-0125", "h14-kn-0092", "notice_debunk_and_call-24", "notice_debunk_and_call-28",
    "notice_early_voting-42", "notice_fresh_ways-037", "notice_fresh_ways-107",
    "notice_fresh_ways-136", "notice_hard_ways-330",
}  # fmt: skip


# Of the Spanish cases: hoaxes flagged at least, look-alikes flagged at most.
SPANISH_FOUND, SPANISH_WRONG = 0.66, 0.02


@pytest.fixture(scope="module")
def reached(detector: Detector) -> dict[str, float]:
    return rates(detector, CASES)


@pytest.mark.parametrize("functionality", sorted(GUARDED))
def test_rate_is_not_below_its_floor(functionality: str, reached: dict[str, float]) -> None:
    assert reached[functionality] >= GUARDED[functionality]


def test_every_functionality_has_a_floor(reached: dict[str, float]) -> None:
    assert set(reached) == set(GUARDED)


@pytest.mark.parametrize("functionality", OFFICIAL)
def test_true_and_lawful_posts_are_not_flagged(functionality: str, detector: Detector) -> None:
    cases = [case for case in CASES if case["functionality"] == functionality]
    assert len(cases) >= 10
    flagged = [c["id"] for c in cases if judge(detector, c).label == Label.SUPPRESSION]
    assert flagged == []


def test_true_notices_are_not_flagged(detector: Detector) -> None:
    flagged = {c["id"] for c in NOTICES if judge(detector, c).label == Label.SUPPRESSION}
    assert flagged <= STILL_FLAGGED


def test_spanish_hoaxes_are_found_and_look_alikes_left_alone(detector: Detector) -> None:
    judged = [(case["gold"], judge(detector, case).label) for case in SPANISH]
    found = [label == Label.SUPPRESSION for gold, label in judged if gold == "suppression"]
    wrong = [label == Label.SUPPRESSION for gold, label in judged if gold == "clear"]
    assert sum(found) / len(found) >= SPANISH_FOUND
    assert sum(wrong) / len(wrong) <= SPANISH_WRONG


@pytest.mark.parametrize("cases", [CASES, UNSEEN, NOTICES, SPANISH])
def test_cases_are_well_formed(cases: list[dict[str, Any]]) -> None:
    ids = [case["id"] for case in cases]
    assert len(set(ids)) == len(ids)
    for case in cases:
        assert case["gold"] in {"suppression", "review", "clear"}
        assert case["quote"] is None or case["quote"] in case["text"]
        assert bool(case["categories"]) == (case["gold"] != "clear")
        assert case["pair"] is None or case["pair"] in ids


def test_no_case_is_a_training_post() -> None:
    corpus = Path(__file__).parents[2] / "models" / "corpus"
    trained = {
        " ".join(json.loads(line)["text"].lower().split())
        for path in corpus.glob("*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
    }
    every = (*CASES, *UNSEEN, *NOTICES, *SPANISH)
    assert [c["id"] for c in every if " ".join(c["text"].lower().split()) in trained] == []
