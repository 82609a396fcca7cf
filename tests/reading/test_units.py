"""Units: where a sentence ends, and what no phrase goes over."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from suppression_detect.reading import Reading

ReadText = Callable[..., Reading]


def norms(reading: Reading) -> list[str]:
    return [unit.norm for unit in reading.units]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Polls open at 7 am (yes!), close at 8 pm", 0),
        ("All queues incl. voting lines", 0),
        ("Vote. Then eat", 1),
        ("Really? Yes! Go", 2),
        ("He said so (twice!) and left", 1),
    ],
)
def test_where_a_sentence_ends(read_text: ReadText, text: str, ends: int) -> None:
    assert norms(read_text(text)).count("\n") == ends


def test_no_phrase_goes_over_a_comma(read_text: ReadText) -> None:
    assert "stay_home" in norms(read_text("They stay home"))
    assert "stay_home" not in norms(read_text("If you may stay, home is near"))
