"""How far a run over files has come, kept beside its output so that it can be resumed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from os import PathLike
from pathlib import Path
from typing import Any

from suppression_detect.errors import ResumeError
from suppression_detect.files.outputs import write_durably

SUFFIX = ".progress.json"


@dataclass(slots=True)
class State:
    """What has been done, and is safe on the disk.

    Attributes:
        source: The input that is read, from 0.
        records: Records of it that are done.
        checksum: Of these records.
        out: Bytes of the output.
        errors: Bytes of the errors file.
        keys: Bytes of the file that duplicates are counted with.
        counts: What has been counted.
        done: Whether all is written, and only the names are to be given.
    """

    source: int = 0
    records: int = 0
    checksum: int = 0
    out: int = 0
    errors: int = 0
    keys: int = 0
    counts: dict[str, Any] = field(default_factory=dict)
    done: bool = False


class Journal:
    """The file ``<out>.progress.json``; it is there as long as a run is not complete."""

    def __init__(self, out: str | PathLike[str], recipe: Mapping[str, Any]) -> None:
        path = Path(out)
        self.path = path.with_name(path.name + SUFFIX)
        self.recipe = dict(recipe)

    def exists(self) -> bool:
        """Whether there is a run to resume."""
        return self.path.exists()

    def write(self, state: State) -> None:
        """Keep a state; what was kept before holds until this is safe."""
        data = {"recipe": self.recipe, "state": asdict(state)}
        write_durably(self.path, json.dumps(data).encode() + b"\n")

    def read(self) -> State:
        """The last state.

        Raises:
            ResumeError: The run had other inputs or settings.
        """
        try:
            data = json.loads(self.path.read_bytes())
            before, state = data["recipe"], State(**data["state"])
        except (ValueError, TypeError, KeyError) as error:
            raise ResumeError(f"{self.path} cannot be read: {error!r}.") from error
        for name, value in self.recipe.items():
            if before.get(name) != value:
                raise ResumeError(
                    f"the interrupted run had another {name}: {_short(before.get(name))}, and not "
                    f"{_short(value)}. Give the same, or begin anew with --force."
                )
        return state

    def remove(self) -> None:
        """The run is complete, or begins anew."""
        self.path.unlink(missing_ok=True)


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) < 200 else text[:197] + "…"
