"""Folders and patterns stand for the tweet files in them, and for nothing else."""

from __future__ import annotations

import io

import pytest

from suppression_detect.files.sources import find_sources


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in (
        *("b.jsonl", "a.csv.gz", "in/c.parquet", "in/tweets.js", "odd [1].tsv.zst"),
        *("notes.txt", ".hidden.jsonl", ".git/d.jsonl", "out.jsonl", "out.jsonl.part"),
        *("out.jsonl.errors.jsonl", "out.jsonl.progress.json", "e.jsonl.part"),
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (
            ["."],
            ["a.csv.gz", "b.jsonl", "in/c.parquet", "in/tweets.js", "odd [1].tsv.zst"],
        ),
        (["b.jsonl", "in"], ["b.jsonl", "in/c.parquet", "in/tweets.js"]),
        (["*.jsonl"], ["b.jsonl"]),
        (["**/*.[cp]*"], ["a.csv.gz", "in/c.parquet"]),
        (["notes.t?t"], ["notes.txt"]),
        (["odd [1].tsv.zst"], ["odd [1].tsv.zst"]),
        (["b.jsonl", "b.jsonl", "-"], ["b.jsonl", "b.jsonl", "-"]),
        ("b.jsonl", ["b.jsonl"]),
    ],
)
def test_what_is_asked_for_is_found_in_order(asked, found):
    assert find_sources(asked, leave_out=["out.jsonl", None, io.BytesIO()]) == found


def test_streams_pass_through():
    stream = io.BytesIO()
    assert find_sources([stream]) == [stream]
    assert find_sources(stream) == [stream]


def test_nothing_found_is_told(folder):
    with pytest.raises(FileNotFoundError, match=r"no file is named like \*\.xyz"):
        find_sources(["*.xyz"])
    (folder / "empty").mkdir()
    with pytest.raises(FileNotFoundError, match="empty holds no tweet files"):
        find_sources([folder / "empty"])
