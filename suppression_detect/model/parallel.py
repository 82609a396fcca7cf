"""Work on several processors."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any


def side_by_side(work: Callable[..., Any], each: Iterable[tuple[Any, ...]]) -> Iterator[Any]:
    """The results of work on several processors, in order."""
    from joblib import Parallel, delayed

    found: Iterator[Any] = Parallel(n_jobs=-1, return_as="generator")(
        delayed(work)(*arguments) for arguments in each
    )
    return found
