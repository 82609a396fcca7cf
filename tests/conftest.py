"""What tests share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from suppression_detect import Calendar, Detector, Tweet
from suppression_detect.reading import Reading, read


@pytest.fixture(scope="session")
def calendar() -> Calendar:
    return Calendar.load()


@pytest.fixture(scope="session")
def detector() -> Detector:
    return Detector()


@pytest.fixture(scope="session")
def rules_only() -> Detector:
    return Detector(model=None)


@pytest.fixture(scope="session")
def read_text(calendar: Calendar) -> Callable[..., Reading]:
    def read_text(text: str, posted_at: str | None = None, region: str | None = None) -> Reading:
        return read(Tweet(text, posted_at=posted_at, region=region), calendar)

    return read_text
