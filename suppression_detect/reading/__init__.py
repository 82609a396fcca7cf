"""A tweet read once: folded text, tokens, the roles of words, days and hours, the election."""

from suppression_detect.reading.reading import Reading, Unit, read

__all__ = ["Reading", "Unit", "read"]
