"""Reads verdicts back from what ``score`` wrote as JSON Lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from os import PathLike
from typing import Any, BinaryIO

from suppression_detect.files import jsonl
from suppression_detect.files.opening import Record, lines, open_source, plain_blocks
from suppression_detect.files.row import BadLine, as_text
from suppression_detect.verdict import Verdict

Entry = tuple[str, Record, dict[str, Any], Verdict]
"""The file's name, the record, all that it holds and its verdict."""


def read_verdicts(source: str | PathLike[str] | BinaryIO) -> Iterator[Entry | BadLine]:
    """Every entry of a scored file, or a line without a verdict.

    Raises:
        OSError: The file cannot be opened.
    """
    with open_source(source) as opened:
        for record in jsonl.records(lines(plain_blocks(opened))):
            try:
                if record.problem:
                    raise ValueError(record.problem)
                values = jsonl.values(record.raw)
                verdict = _verdict(values)
            except (TypeError, ValueError, OverflowError) as error:
                yield BadLine(opened.name, record.line, str(error), as_text(record.raw))
            else:
                yield opened.name, record, values, verdict


def _verdict(values: Mapping[str, Any]) -> Verdict:
    try:
        verdict = Verdict.from_dict(values)
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"not a verdict: {error!r:.80}") from error
    if not isinstance(verdict.score, int | float) or not 0 <= verdict.score <= 1:
        raise ValueError(f"not a verdict: score {verdict.score!r:.40} is not between 0 and 1")
    texts: list[object] = [*verdict.because]
    for f in verdict.findings:
        texts += [f.rule, f.quote, f.why, f.claimed or "", f.actual or "", f.source or ""]
        if not isinstance(f.start, int) or not isinstance(f.end, int):
            raise ValueError("not a verdict: a finding has no place in the text")
    for text in texts:
        if not isinstance(text, str):
            raise ValueError(f"not a verdict: {text!r:.40} is not a text")
    return verdict
