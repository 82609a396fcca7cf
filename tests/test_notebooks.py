"""The notebooks run from start to end, and ship with small outputs of a run."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

ROOT = Path(__file__).parents[1]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
PLACES = re.compile(r"(?<![\w.:/])/(?:home|root|tmp|work|Users|private|opt)/")
PNG_BYTES = 60 * 1024
OUTPUT_BYTES = 90 * 1024

each = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def outputs(notebook: nbformat.NotebookNode) -> list[nbformat.NotebookNode]:
    return [output for cell in notebook.cells for output in cell.get("outputs", ())]


def shown(notebook: nbformat.NotebookNode) -> list[tuple[str, str]]:
    """Everything that the outputs hold, by its type."""
    found = [("text", output.text) for output in outputs(notebook) if "text" in output]
    for output in outputs(notebook):
        found += [(kind, str(data)) for kind, data in output.get("data", {}).items()]
    return found


def test_there_are_four() -> None:
    assert [path.stem[:2] for path in NOTEBOOKS] == ["1_", "2_", "3_", "4_"]


@each
def test_runs(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # What a notebook writes is not to land in the repository.
    here = tmp_path / "notebooks"
    here.mkdir()
    for folder in ("examples", "models", "tests"):
        (tmp_path / folder).symlink_to(ROOT / folder, target_is_directory=True)
    shutil.copy(path, here)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    notebook = nbformat.read(here / path.name, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = []
    client = NotebookClient(
        notebook,
        timeout=600,
        kernel_name="python3",
        resources={"metadata": {"path": str(here)}},
        coalesce_streams=True,  # what a cell prints comes in one piece or several, by the moment
    )
    client.execute()  # an error in a cell is raised here
    kept = nbformat.read(path, as_version=4)
    assert sorted(kind for kind, _ in shown(notebook)) == sorted(kind for kind, _ in shown(kept))
    assert [o for o in outputs(notebook) if o.get("name") == "stderr"] == []


@each
def test_shipped_outputs_are_whole_and_small(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))
    assert outputs(notebook)
    assert [output for output in outputs(notebook) if output.output_type == "error"] == []
    for kind, data in shown(notebook):
        assert len(data) <= (PNG_BYTES * 4 / 3 if kind == "image/png" else OUTPUT_BYTES)
        assert kind == "image/png" or PLACES.search(data) is None
