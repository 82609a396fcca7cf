"""A run that breaks off, however it does, is completed to the bytes of one that did not."""

from __future__ import annotations

import errno
import gzip
import io
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from suppression_detect import batch
from suppression_detect.batch import score_files
from suppression_detect.files import outputs
from suppression_detect.verdict import Label, Verdict


class Fake:
    """Doubts every third text; stops the run at "stop", as often as it is told to."""

    stops = 0

    def classify(self, tweet):
        if tweet.text.endswith("stop") and Fake.stops:
            Fake.stops -= 1
            raise KeyboardInterrupt
        if len(tweet.text) % 3 == 0:
            return Verdict(Label.REVIEW, 0.5)
        return Verdict(Label.CLEAR, 0.1)

    def classify_many(self, tweets):
        return map(self.classify, tweets)


def make_fake():
    return Fake()


@pytest.fixture
def small(monkeypatch):
    """Chunks of twenty records, each noted."""
    monkeypatch.setattr(batch, "CHUNK", 20)
    monkeypatch.setattr(batch, "BLOCK_BYTES", 1)
    monkeypatch.setattr(batch, "SECONDS", 0)


def write_inputs(folder, stop_at=()):
    """Two files with bad lines and duplicates."""
    lines = [
        json.dumps({"id": str(i % 17), "text": f"{i}" + " stop" * (i in stop_at)})
        for i in range(150)
    ]
    lines[5] = lines[80] = "oops"
    (folder / "a.jsonl").write_text("\n".join(lines))
    (folder / "b.csv").write_text("id,text\n" + "".join(f'{i},"{"x" * i}"\n' for i in range(1, 60)))
    return [folder / "a.jsonl", folder / "b.csv"]


def run(sources, out, **options):
    return score_files(sources, out, detector=make_fake, **{"keep": ["text"], **options})


def files(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("name", ["out.jsonl", "out.csv", "out.jsonl.gz", "out.tsv.gz"])
@pytest.mark.parametrize("jobs", [1, 2])
def test_an_interrupted_run_goes_on_to_the_same_bytes(tmp_path, monkeypatch, name, jobs):
    stop_at = (0, 45, 100, 149) if jobs == 1 else ()
    sources = write_inputs(tmp_path, stop_at)
    whole = run(sources, tmp_path / f"whole{name}")
    out = tmp_path / name
    monkeypatch.setattr(Fake, "stops", len(stop_at))
    if jobs == 2:  # the other processes take no interrupts
        broken_off(sources, out, jobs=2)
    for _ in stop_at:
        with pytest.raises(KeyboardInterrupt) as error:
            run(sources, out, resume=True)
        assert "--resume" in error.value.__notes__[0]
        assert not out.exists()
    assert run(sources, out, resume=True, jobs=jobs) == whole
    assert out.read_bytes() == (tmp_path / f"whole{name}").read_bytes()
    ours, theirs = (tmp_path / f"{n}.errors.jsonl" for n in (name, f"whole{name}"))
    assert ours.read_bytes() == theirs.read_bytes()
    assert whole.duplicates == 148 - 17 + 59 - 43
    assert not [left for left in files(tmp_path) if "part" in left or "progress" in left]


def interrupt_after(records):
    def progress(summary, _share):
        if summary.read > records:
            raise KeyboardInterrupt

    return progress


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("where", ["write", "sync"])
@pytest.mark.parametrize("after", [0, 3, 7, 12])
def test_a_full_disk_keeps_what_is_done(tmp_path, monkeypatch, where, after):
    sources = write_inputs(tmp_path)
    whole = run(sources, tmp_path / "whole.jsonl")
    out = tmp_path / "out.jsonl"
    left = [after]
    real = getattr(outputs.FileOutput, where)

    def full(output, *data):
        left[0] -= 1
        if left[0] < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(output, *data)

    with monkeypatch.context() as disk:
        disk.setattr(outputs.FileOutput, where, full)
        with pytest.raises(OSError, match="No space left"):
            run(sources, out)
    assert run(sources, out, resume=True) == whole
    assert out.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


ENDS = """
import os, sys
from suppression_detect import batch
from suppression_detect.files import outputs
from test_resume import make_fake

left = int(sys.argv[1])
real = outputs.FileOutput.finish

def finish(output, *args):
    global left
    left -= 1
    if left < 0:
        os._exit(9)
    real(output, *args)

outputs.FileOutput.finish = finish
batch.score_files(sys.argv[2:4], sys.argv[4], detector=make_fake, keep=["text"])
"""


@pytest.mark.parametrize("renamed", [0, 1])
def test_a_run_that_ends_while_its_outputs_get_their_names_is_finished(tmp_path, renamed):
    sources = write_inputs(tmp_path)
    out = tmp_path / "out.jsonl"
    command = [sys.executable, "-c", ENDS, str(renamed), *map(str, sources), str(out)]
    paths = os.pathsep.join([str(Path.cwd()), str(Path(__file__).parent)])
    ended = subprocess.run(command, env={**os.environ, "PYTHONPATH": paths}, check=False)
    assert ended.returncode == 9
    assert out.exists() == bool(renamed)
    assert run(sources, out, resume=True) == run(sources, tmp_path / "whole.jsonl")
    assert out.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    assert files(tmp_path) == [
        *("a.jsonl", "b.csv", "out.jsonl", "out.jsonl.errors.jsonl"),
        *("whole.jsonl", "whole.jsonl.errors.jsonl"),
    ]


def broken_off(sources, out, **options):
    with pytest.raises(KeyboardInterrupt):
        run(sources, out, progress=interrupt_after(50), **options)


@pytest.mark.usefixtures("small")
def test_an_unfinished_run_is_neither_lost_nor_taken_up_by_accident(tmp_path):
    sources = write_inputs(tmp_path)
    out = tmp_path / "out.jsonl"
    broken_off(sources, out)
    with pytest.raises(FileExistsError, match=r"--resume.*--force"):
        run(sources, out)
    assert run(sources, out, force=True).read == 209
    with pytest.raises(FileExistsError, match="nothing to resume"):
        run(sources, out, resume=True)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"keep": []}, "another output"),
        ({"only": ["review"]}, "another output"),
        ({"region": "US-GA"}, "another reading options"),
        ({"identity": "another"}, "another detector"),
    ],
)
def test_another_run_cannot_be_resumed(tmp_path, change, said):
    sources = write_inputs(tmp_path)
    out = tmp_path / "out.jsonl"
    broken_off(sources, out)
    with pytest.raises(ValueError, match=said):
        run(sources, out, resume=True, **change)
    assert run(sources, out, resume=True).read == 209


@pytest.mark.usefixtures("small")
def test_changed_files_cannot_be_resumed(tmp_path, monkeypatch):
    sources = write_inputs(tmp_path)
    out = tmp_path / "out.jsonl"
    broken_off(sources, out)
    with pytest.raises(ValueError, match="another inputs"):
        run(sources[:1], out, resume=True)
    with monkeypatch.context() as newer:
        newer.setattr(batch, "__version__", "99")
        with pytest.raises(ValueError, match="another version"):
            run(sources, out, resume=True)
    part = tmp_path / "out.jsonl.part"
    part.write_bytes(part.read_bytes()[:50])
    with pytest.raises(ValueError, match="were written"):
        run(sources, out, resume=True)
    with sources[1].open("a") as stream:
        stream.write("21,more\n")
    with pytest.raises(ValueError, match="another inputs"):
        run(sources, out, resume=True)
    note = tmp_path / "out.jsonl.progress.json"
    for broken in ("{", "[]", "{}"):
        note.write_text(broken)
        with pytest.raises(ValueError, match=r"cannot be read"):
            run(sources, out, resume=True)


def test_with_nothing_to_resume_a_run_starts_anew(tmp_path):
    sources = write_inputs(tmp_path)
    assert run(sources, tmp_path / "out.jsonl", resume=True).read == 209


def test_a_run_without_an_output_file_cannot_be_resumed(tmp_path):
    sources = write_inputs(tmp_path)
    for given, out in (
        (sources, io.BytesIO()),
        (sources, None),
        (sources, "/dev/null"),
    ):
        with pytest.raises(ValueError, match="only a run whose output is a file can be resumed"):
            run(given, out, resume=True)


@pytest.mark.usefixtures("small")
def test_a_stream_that_is_given_again_goes_on_too(tmp_path):
    data = b'{"text": "a"}\n{"text": "b"}\noops\n' * 50
    out = tmp_path / "out.jsonl"
    broken_off([io.BytesIO(data)], out)
    with pytest.raises(ValueError, match="is not what it was"):
        run([io.BytesIO(data[data.index(b"\n") + 1 :])], out, resume=True)
    run([io.BytesIO(data)], out, resume=True)
    run([io.BytesIO(data)], tmp_path / "whole.jsonl")
    assert out.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


@pytest.mark.usefixtures("small")
def test_parquet_is_resumed_to_the_same_table(tmp_path):
    sources = write_inputs(tmp_path)
    broken_off(sources, tmp_path / "out.parquet")
    run(sources, tmp_path / "out.parquet", resume=True)
    run(sources, tmp_path / "whole.parquet")
    assert (tmp_path / "out.parquet").read_bytes() == (tmp_path / "whole.parquet").read_bytes()


SCRIPT = """
import sys, time
from suppression_detect import batch
from suppression_detect.verdict import Label, Verdict

class Slow:
    def classify_many(self, tweets):
        time.sleep(0.005)
        return [Verdict(Label.CLEAR, len(tweet.text) / 100) for tweet in tweets]

batch.CHUNK, batch.BLOCK_BYTES, batch.SECONDS = 20, 1, 0.02
batch.score_files([sys.argv[1]], sys.argv[2], detector=Slow, resume=True, jobs=int(sys.argv[3]))
"""


@pytest.mark.parametrize(("name", "jobs"), [("out.jsonl", 1), ("out.csv.gz", 1), ("out.jsonl", 2)])
def test_a_run_that_is_killed_again_and_again_ends_with_the_same_bytes(tmp_path, name, jobs):
    source = tmp_path / "in.jsonl.gz"
    lines = (f'{{"id": "{i}", "text": "{"x" * (i % 90 + 1)}"}}' for i in range(3000))
    source.write_bytes(gzip.compress("\n".join([*lines, "oops"]).encode()))
    code = tmp_path / "script.py"
    code.write_text(SCRIPT)
    chance = random.Random(7)

    def start(out):
        command = [sys.executable, str(code), str(source), str(out), str(jobs)]
        return subprocess.Popen(
            command, stderr=subprocess.DEVNULL, start_new_session=True, cwd=Path.cwd()
        )

    whole, out = tmp_path / f"whole.{name}", tmp_path / name
    assert start(whole).wait() == 0
    kills = 0
    while not out.exists():
        process = start(out)
        while kills < 4 and process.poll() is None and not note_of(out):
            time.sleep(0.005)
        if kills < 4:
            time.sleep(chance.random() * 0.3)
            kills += process.poll() is None
            os.killpg(process.pid, signal.SIGKILL) if process.poll() is None else None
        process.wait()
    assert kills >= 2
    assert out.read_bytes() == whole.read_bytes()
    left, right = (p.with_name(p.name + ".errors.jsonl") for p in (out, whole))
    assert left.read_bytes() == right.read_bytes()


def note_of(out):
    return out.with_name(out.name + ".progress.json").exists()
