"""The report on the command line."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from suppression_detect.cli import cli

TWEETS = [
    {
        "id": "1",
        "text": "Text BLUE to 48221 to cast your vote <b>now</b>",
        "posted_at": "2022-11-02T09:30:00Z",
        "region": "US-PA",
    },
    {"id": "2", "text": "Lovely day"},
]


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


@pytest.fixture
def tweets(tmp_path: Path) -> Path:
    path = tmp_path / "tweets.jsonl"
    path.write_text("".join(json.dumps(tweet) + "\n" for tweet in TWEETS))
    return path


@pytest.fixture
def scored(tweets: Path, tmp_path: Path) -> Path:
    out = tmp_path / "scored.jsonl"
    assert run("score", tweets, "-o", out, "--rules-only").exit_code == 0
    return out


def test_a_scored_file_becomes_a_page(tweets: Path, scored: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    done = run("report", scored, "--tweets", tweets, "-o", out, "--title", "A <week>")
    assert (done.exit_code, done.stderr) == (0, f"1 flagged posts, written to {out}.\n")
    page = out.read_text(encoding="utf-8")
    assert "<h1>A &lt;week&gt;</h1>" in page
    assert r"to cast your vote \u003cb\u003enow\u003c/b\u003e" in page
    assert "Lovely day" not in page


def test_texts_and_times_that_were_kept_are_used(tweets: Path, tmp_path: Path) -> None:
    scored, out = tmp_path / "kept.jsonl", tmp_path / "out.html"
    assert run("score", tweets, "-o", scored, "--rules-only", "--keep", "all").exit_code == 0
    assert run("report", scored, "-o", out).exit_code == 0
    page = out.read_text(encoding="utf-8")
    assert "Text BLUE to 48221" in page
    assert "<dd>2022-11-02<small>09:30 UTC</small></dd>" in page


def test_missing_texts_are_asked_for(scored: Path, tmp_path: Path) -> None:
    done = run("report", scored, "-o", tmp_path / "out.html")
    assert done.exit_code == 2
    assert "--tweets FILE" in done.stderr
    assert not (tmp_path / "out.html").exists()


def test_lines_kept_aside_are_told(tweets: Path, scored: Path, tmp_path: Path) -> None:
    with scored.open("a") as file:
        file.write("{broken\n")
    done = run("report", scored, "--tweets", tweets, "-o", tmp_path / "out.html")
    assert done.exit_code == 1
    assert "1 line could not be read. The first ones:" in done.stderr
    assert "scored.jsonl, line 3: broken JSON" in done.stderr
    assert "Lines kept aside" in (tmp_path / "out.html").read_text(encoding="utf-8")


def test_a_page_is_not_written_over(tweets: Path, scored: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    out.write_text("mine")
    done = run("report", scored, "--tweets", tweets, "-o", out)
    assert done.exit_code == 2
    assert "--force" in done.stderr
    assert out.read_text() == "mine"
    assert run("report", scored, "--tweets", tweets, "-o", out, "--force").exit_code == 0


@pytest.mark.parametrize("command", ["report", "evaluate"])
def test_a_page_is_not_written_over_its_input(command: str, scored: Path) -> None:
    before = scored.read_bytes()
    option = "-o" if command == "report" else "--report"
    for out, said in ((scored, "is an input too"), ("none/out.html", "no folder"), ("-", "'-'")):
        done = run(command, scored, option, out, "--force")
        assert done.exit_code == 2
        assert said in done.stderr
    assert scored.read_bytes() == before


@pytest.mark.parametrize("command", ["report", "evaluate"])
def test_without_matplotlib_nothing_is_begun(
    command: str, scored: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    option = "-o" if command == "report" else "--report"
    done = run(command, scored, option, tmp_path / "out.html")
    assert done.exit_code == 2
    assert 'pip install "suppression-detect[plots]"' in done.stderr


def test_an_evaluation_becomes_a_page(tmp_path: Path) -> None:
    labelled = tmp_path / "labelled.csv"
    labelled.write_text("text,label\nText BLUE to 48221 to vote,suppression\nLovely day,clear\n")
    out = tmp_path / "out.html"
    done = run("evaluate", labelled, "--rules-only", "--report", out)
    assert done.exit_code == 0
    assert "Precision" in done.stdout
    page = out.read_text(encoding="utf-8")
    assert "Right labels against the labels given" in page
    assert "right label is known (labelled.csv)" in page
    assert "(the detector&#39;s)" in page
    assert "Text BLUE to 48221 to vote" in page
