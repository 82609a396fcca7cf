"""Where the trained artefact lies that ships with the package."""

from __future__ import annotations

from pathlib import Path


def default_folder() -> Path:
    """The shipped artefact: in the installed package, else in the source tree."""
    here = Path(__file__).parent
    packaged = here / "_models" / "default"
    return packaged if packaged.is_dir() else here.parent / "models" / "default"
