"""``evaluate`` tells what it found, and every mistake in a sentence."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from suppression_detect.cli import cli, common
from suppression_detect.verdict import Category, Finding, Label, Verdict


class FakeDetector:
    """Scores a text by its first word; finds a fact in those that say "fact"."""

    def __init__(self, *, wary):
        self.wary = wary

    def classify(self, tweet):
        word, *rest = tweet.text.split()
        score = {"sure": 0.9, "likely": 0.8, "hardly": 0.1}[word]
        findings = ()
        if "fact" in rest:
            at = tweet.text.index("fact")
            findings = (
                Finding("wrong_date.day", Category.WRONG_DATE, at, at + 4, "fact", "It is not so."),
            )
        flagged = score >= (0.85 if self.wary else 0.5)
        label = Label.SUPPRESSION if flagged else Label.CLEAR
        categories = tuple(finding.category for finding in findings)
        return Verdict(label, score, categories, findings, because=("It says so.",))


@pytest.fixture(autouse=True)
def fake(monkeypatch):
    """A detector that costs nothing in place of the real one; rules alone are warier."""
    monkeypatch.setattr(
        common, "detector", lambda _facts, *, model="default", **_: FakeDetector(wary=model is None)
    )


ROWS = "sure fact,1\nlikely,1\nlikely words,1\nlikely talk,0\nhardly,0\nhardly ever,1\n"


@pytest.fixture
def file(tmp_path):
    """A labelled file with these rows."""

    def write(rows=ROWS, header="text,label\n"):
        path = tmp_path / "labelled.csv"
        path.write_text(header + rows, encoding="utf-8")
        return path

    return write


def run(*args, code=0):
    result = CliRunner().invoke(cli, ["evaluate", *map(str, args), "--resamples", "20"])
    unexpected = None if isinstance(result.exception, SystemExit) else result.exception
    assert (result.exit_code, unexpected) == (code, None), result.output
    return result


def lines(result):
    return [" ".join(line.split()) for line in result.stdout.splitlines()]


def test_a_comparison_is_printed(file):
    shown = lines(run(file(), "--against", "rules-only"))
    assert any(line.startswith("F1 +0.350") for line in shown)  # 3/4 against 2/5
    assert "Right here, wrong there 2" in shown
    assert "Wrong here, right there 1" in shown
    assert "McNemar's test, p 1.0000" in shown
    data = json.loads(run(file(), "--against", "rules-only", "--json").stdout)
    assert (data["against"]["only_first_right"], data["against"]["mcnemar_p"]) == (2, 1.0)


def test_recorded_verdicts_are_measured_and_compared(file, tmp_path):
    rows = [("sure fact", 0.9), ("likely", 0.1), ("hardly ever", 0.9)]
    scored = tmp_path / "scored.jsonl"
    verdicts = [
        {"text": text, **Verdict(Label.SUPPRESSION if s > 0.5 else Label.CLEAR, s).to_dict()}
        for text, s in rows
    ]
    scored.write_text("\n".join(map(json.dumps, verdicts)), encoding="utf-8")
    some = file("sure fact,1\nlikely,1\nhardly ever,1\n")
    assert "Recall 0.667" in " ".join(lines(run(some, "--verdicts", scored)))
    data = json.loads(run(some, "--verdicts", scored, "--against", "rules-only", "--json").stdout)
    assert (data["against"]["only_first_right"], data["against"]["only_second_right"]) == (1, 0)
    more = file()
    result = run(more, "--verdicts", scored, code=1)
    assert "3 could not be judged" in result.stderr
    assert "labelled.csv, line 4: " in result.stderr
    assert "not the same labelled posts" in run(more, "--against", scored, code=2).stderr


def test_a_threshold_is_recommended(file):
    shown = lines(run(file(), "--wanted-precision", "0.75"))
    assert (
        "With --threshold 0.45: precision 0.750, recall 0.750, 500.0 false alarms per 1,000 clear "
        "on this file." in shown
    )
    data = json.loads(run(file(), "--wanted-recall", "1", "--json").stdout)
    assert data["wanted"]["recall"] == 1.0


def test_figures_come_also_where_no_threshold_does(file):
    result = run(file("sure,0\nhardly,1\n"), "--wanted-precision", "0.9", code=2)
    assert "Posts 2" in lines(result)
    assert "no threshold gives a precision of 0.9 on these posts; the most is 0.500." in (
        result.stderr
    )


def test_rules_and_mistakes_are_printed(file):
    shown = lines(run(file(), "--rules", "--mistakes"))
    assert "wrong_date.day 1 16.67% 1 0 1.000 – 1 0.00 – 0.00 0" in shown
    assert any("line 5, labelled clear" in line for line in shown)
    assert any("line 7, labelled suppression" in line for line in shown)


def test_labels_of_ones_own(file):
    path = file("sure,hoax\nhardly,fine\nhardly,what\n")
    run(path, code=2)
    names = ("--label-name", "hoax=suppression", "--label-name", "fine=0")
    result = run(path, *names, code=1)
    assert "Recall 1.000" in " ".join(lines(result))
    assert "line 4: label 'what' is not known" in result.stderr


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("", "holds no post with a label that could be judged"),
        ("sure,what\n", "holds no post with a label that could be judged"),
    ],
)
def test_a_file_with_nothing_to_measure(file, rows, said):
    assert said in run(file(rows), code=2).stderr


def test_a_file_without_suppression_says_what_cannot_be_told(file):
    result = run(file("sure,0\nhardly,0\n"))
    assert "there is no recall" in result.stderr
    assert "False alarms per 1,000 clear 500.0" in " ".join(lines(result))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--label-name", "hoax"], "NAME=LABEL"),
        (["--label-name", "hoax=bad"], "label 'bad' is not known"),
        (["--by", "party"], "no post has anything in a column 'party'; there are: label, text"),
        (["--group", "thread"], "column 'thread'"),
        (["--wanted-precision", "0.5", "--wanted-recall", "0.5"], "exclude each other"),
        (["--threshold", "0.5", "--verdicts", __file__], "exclude each other"),
        (["--wanted-precision", "1", "--by", "label", "--label-column", "nope"], "no column nope"),
        (["--against", "nothing.jsonl"], "a model's folder or a file that is there"),
        (["--model", "encoder", "--verdicts", __file__], "exclude each other"),
        (["--model", "nowhere"], "or a folder that train --out wrote"),
        (["--region", "US-ZZ"], "region 'US-ZZ' is not known"),
        (["--verdicts", __file__], "is not a verdict as score writes it"),
    ],
)
def test_mistakes_in_the_call_are_told(file, options, said):
    assert said in " ".join(run(file(), *options, code=2).stderr.split())


def test_a_strangers_words_do_not_steer_the_terminal(file):
    path = file("sure,1,\x1b[31mred\nhardly,0,[bold]b\n", "text,label,code\n")
    shown = run(path).stdout
    assert "\x1b" not in shown
    assert "·[31mred" in shown
    assert "[bold]b" in shown
