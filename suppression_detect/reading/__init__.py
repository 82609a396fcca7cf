"""A tweet read once: folded text, tokens, the roles of words, days and hours, the election."""

from suppression_detect.reading.reading import READ_AT_MOST, Reading, Unit, read, read_together

__all__ = ["READ_AT_MOST", "Reading", "Unit", "read", "read_together"]
