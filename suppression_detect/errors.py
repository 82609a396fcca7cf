"""The errors a user can meet; each names the thing, its value and the cure."""


class SuppressionDetectError(Exception):
    """Base of every error that this library raises on purpose."""


class CalendarError(SuppressionDetectError, ValueError):
    """A fact in an election file cannot be read; names the file, row and column."""


class ModelError(SuppressionDetectError, ValueError):
    """A model artefact is missing, changed or of another format."""


class FileFormatError(SuppressionDetectError, ValueError):
    """A tweet file cannot be read as the format it was taken for."""


class ResumeError(SuppressionDetectError, ValueError):
    """An interrupted run cannot be completed: something is not what it was."""


class NothingToResumeError(SuppressionDetectError, FileExistsError):
    """A run that is to be resumed was complete already."""


class MissingExtraError(SuppressionDetectError, ImportError):
    """An optional library is not installed.

    Args:
        library: What is missing.
        extra: The extra that brings it.
        what: What needs it, as the start of a sentence.
    """

    def __init__(self, library: str, extra: str, what: str) -> None:
        super().__init__(
            f"{what} needs {library}, which is not installed. "
            f'Run: pip install "suppression-detect[{extra}]"'
        )
