"""Find tweets that make people lose their vote, and say why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from suppression_detect.batch import score_file, score_files
    from suppression_detect.detector import Detector, classify, classify_many
    from suppression_detect.elections.calendar import Calendar, Election
    from suppression_detect.tweet import Tweet
    from suppression_detect.verdict import Category, Finding, Label, Verdict

__version__ = "0.1.0"
__all__ = [
    "Calendar",
    "Category",
    "Detector",
    "Election",
    "Finding",
    "Label",
    "Tweet",
    "Verdict",
    "classify",
    "classify_many",
    "score_file",
    "score_files",
]

_HOME = {
    "Calendar": "elections.calendar",
    "Election": "elections.calendar",
    "Detector": "detector",
    "classify": "detector",
    "classify_many": "detector",
    "score_file": "batch",
    "score_files": "batch",
    "Tweet": "tweet",
    "Category": "verdict",
    "Finding": "verdict",
    "Label": "verdict",
    "Verdict": "verdict",
}


def __getattr__(name: str) -> Any:
    """Import a public name on first use, so that importing the package costs nothing."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
