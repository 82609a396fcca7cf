"""Where the trained artefacts lie that ship with the package."""

from __future__ import annotations

from pathlib import Path

MANIFEST = "manifest.json"
"""The file of an artefact that tells how it was made, and the checksums of the others."""


def default_folder() -> Path:
    """The shipped artefact: in the installed package, else in the source tree."""
    return _folder("default")


def encoder_folder() -> Path:
    """The same of the artefact with an encoder."""
    return _folder("encoder")


def _folder(name: str) -> Path:
    here = Path(__file__).parent
    packaged = here / "_models" / name
    return packaged if packaged.is_dir() else here.parent / "models" / name
