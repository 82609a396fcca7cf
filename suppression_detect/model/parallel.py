"""Work on several processors."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any


def side_by_side(work: Callable[..., Any], each: Iterable[tuple[Any, ...]]) -> Iterator[Any]:
    """The results of work on several processors, in order.

    The processes end with the work: those that wait through an hour of other work in between may
    not take up any again.
    """
    from joblib import Parallel, delayed
    from joblib.externals.loky import get_reusable_executor

    try:
        yield from Parallel(n_jobs=-1, return_as="generator")(
            delayed(work)(*arguments) for arguments in each
        )
    finally:
        get_reusable_executor().shutdown(wait=True)
