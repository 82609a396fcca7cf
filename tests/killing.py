"""Kills runs over a file at every step of writing, and completes them; ``test_batch`` looks on.

Each run is a process of its own that ends without any cleaning up: before a write, in the middle
of one, or before the disk, the note or a name is seen to. ``python tests/killing.py FOLDER NAME``
prints a line a kill: how many steps went well, and whether the outputs came out as they should.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from suppression_detect import batch
from suppression_detect.files import outputs
from suppression_detect.verdict import Category, Finding, Label, Verdict

CLEAR = Verdict(Label.CLEAR, 0.0)


class Cheap:
    """A detector that costs nothing, and fails on some tweets."""

    def classify(self, tweet: Any) -> Verdict:
        if "crash" in tweet.text:
            raise ZeroDivisionError
        if "wrong" not in tweet.text:
            return CLEAR
        finding = Finding("wrong_date.day", Category.WRONG_DATE, 0, 5, tweet.text[:5], "It is.")
        return Verdict(Label.SUPPRESSION, 0.9, (Category.WRONG_DATE,), (finding,))

    def classify_many(self, tweets: Any) -> Any:
        return map(self.classify, tweets)


def small_steps() -> None:
    """Write and note as often as can be."""
    batch.CHUNK, batch.BLOCK_RECORDS, batch.SECONDS = 10, 40, 0.0


def score(inputs: list[Path], out: Path) -> None:
    """The run that is killed."""
    summary = out.with_name(out.name.split(".", 1)[0] + ".summary")
    batch.score_files(inputs, out, detector=Cheap(), summary=summary, resume=True, keep=["text"])


def die_at(step: int) -> None:
    """Let the process end at a step of writing, counted from 0."""
    left = step

    def dying(does: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            nonlocal left
            if left == 0:
                if does is write and step % 2:  # else nothing of it is written
                    tear(*args)
                os._exit(1)
            left -= 1
            return does(*args, **kwargs)

        return call

    def tear(output: outputs.FileOutput, block: bytes) -> None:
        before = output.stream.tell() if output.stream else 0
        write(output, block)
        if output.stream:
            output.stream.flush()
            output.stream.truncate((before + output.stream.tell()) // 2)

    write = outputs.FileOutput.write
    outputs.FileOutput.write = dying(write)  # type: ignore[method-assign]
    os.fsync = dying(os.fsync)
    for name in ("replace", "unlink", "open"):
        setattr(Path, name, dying(getattr(Path, name)))


def in_child(work: Callable[[], object]) -> int:
    """Do it in a process of its own, and tell how that ended."""
    if child := os.fork():
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        work()
    except BaseException as error:
        print(repr(error), flush=True)
        os._exit(2)
    os._exit(0)


def contents(folder: Path, stem: str) -> dict[str, bytes]:
    """What a run has left, by what follows the first part of the names."""
    return {path.name.removeprefix(stem): path.read_bytes() for path in folder.glob(f"{stem}.*")}


def main(folder: Path, ending: str) -> None:
    """Kill at every step, until a run goes through."""
    small_steps()
    inputs = sorted(folder.glob("in*"))
    score(inputs, folder / f"whole.{ending}")  # not in a child: those find imported what it takes
    whole = contents(folder, "whole")
    for step in range(10_000):

        def killed(step: int = step) -> None:
            die_at(step)
            score(inputs, folder / f"out.{ending}")

        if in_child(killed) == 0:
            break
        if (
            not (folder / f"out.{ending}").exists()
            or (folder / f"out.{ending}.progress.json").exists()
        ):
            in_child(lambda: score(inputs, folder / f"out.{ending}"))
        print(step, "same" if contents(folder, "out") == whole else "DIFFERENT", flush=True)
        for path in folder.glob("out.*"):
            path.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
