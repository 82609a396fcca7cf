"""The built wheel, installed into an empty environment outside the checkout, classifies."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
CODE = """
from suppression_detect import classify
import suppression_detect
v = classify("Republicans, vote on Nov. 7!", posted_at="2018-11-05T15:00:00Z", region="US-GA")
print(v.label, v.findings[0].actual, suppression_detect.__file__)
"""


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_stands_alone(tmp_path: Path) -> None:
    run(sys.executable, "-m", "build", "--wheel", "--outdir", tmp_path, ROOT, cwd=tmp_path)
    (wheel,) = tmp_path.glob("*.whl")
    run(sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv", cwd=tmp_path)
    python = tmp_path / "venv" / "bin" / "python"
    # Most of what is installed is never imported: to compile it would take as long as the rest.
    pip = (sys.executable, "-m", "pip", "--python", python)
    run(*pip, "install", "-q", "--no-compile", wheel, cwd=tmp_path)
    label, actual, place = run(python, "-c", CODE, cwd=tmp_path).split()
    assert (label, actual) == ("suppression", "2018-11-06")
    assert place.startswith(str(tmp_path))
    shown = run(
        tmp_path / "venv" / "bin" / "suppression-detect", "classify", "Lovely day", cwd=tmp_path
    )
    assert "CLEAR" in shown
