"""How long one post takes, warm; times are shown with ``--benchmark-enable`` and never asserted."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle
from typing import Any

import pytest
from benchmarks.ratios import afresh, texts

from suppression_detect import Calendar, Detector
from suppression_detect.model import Model
from suppression_detect.reading import Reading
from suppression_detect.reading.gate import may_concern_voting
from suppression_detect.rules import find

Benchmark = Callable[..., Any]


@pytest.fixture(scope="module")
def on_topic() -> list[str]:
    return texts(on_topic=True, most=200)


@pytest.fixture(scope="module")
def off_topic() -> list[str]:
    return texts(on_topic=False, most=200)


def test_gate(benchmark: Benchmark, off_topic: list[str]) -> None:
    turn = cycle(off_topic)
    assert not benchmark(lambda: may_concern_voting(next(turn)))


def test_off_topic(benchmark: Benchmark, detector: Detector, off_topic: list[str]) -> None:
    turn = cycle(off_topic)
    assert benchmark(lambda: detector.classify(next(turn))).label == "clear"


def test_reading(
    benchmark: Benchmark, read_text: Callable[[str], Reading], on_topic: list[str]
) -> None:
    turn = cycle(on_topic)
    assert benchmark(lambda: read_text(next(turn))).units


def test_rules(
    benchmark: Benchmark,
    calendar: Calendar,
    read_text: Callable[[str], Reading],
    on_topic: list[str],
) -> None:
    turn = cycle([read_text(text) for text in on_topic])
    benchmark(lambda: find(next(turn), calendar))


def test_model(
    benchmark: Benchmark, read_text: Callable[[str], Reading], on_topic: list[str]
) -> None:
    model = Model.load()
    turn = cycle([read_text(text) for text in on_topic])
    assert 0 <= benchmark(lambda: model.judge(next(turn), ())).score <= 1


def test_on_topic(benchmark: Benchmark, detector: Detector, on_topic: list[str]) -> None:
    turn = cycle(on_topic)
    again = afresh(detector)
    assert benchmark(lambda: again(next(turn))).because


def test_copies(benchmark: Benchmark, detector: Detector, on_topic: list[str]) -> None:
    turn = cycle(on_topic)
    assert benchmark(lambda: detector.classify(next(turn))).because


def test_on_topic_rules_only(
    benchmark: Benchmark, rules_only: Detector, on_topic: list[str]
) -> None:
    turn = cycle(on_topic)
    again = afresh(rules_only)
    assert benchmark(lambda: again(next(turn))).because
