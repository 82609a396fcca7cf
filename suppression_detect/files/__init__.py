"""Tweet files in, verdicts out: one module a format, and nothing lost on the way."""

from suppression_detect.files.reader import (
    FORMATS,
    ReadOptions,
    open_tweets,
    read_rows,
    read_tweets,
)
from suppression_detect.files.row import BadLine, Row

__all__ = ["FORMATS", "BadLine", "ReadOptions", "Row", "open_tweets", "read_rows", "read_tweets"]
