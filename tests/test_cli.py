"""The command does what its help says, and turns every mistake into one sentence."""

from __future__ import annotations

import errno
import gzip
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from suppression_detect import __version__, cli
from suppression_detect.batch import model_identity
from suppression_detect.cli import common
from suppression_detect.files import FORMATS, outputs
from suppression_detect.trained import default_folder
from suppression_detect.verdict import Category, Finding, Label, Verdict

EXAMPLES = Path(__file__).parent.parent / "examples"
BAD_LINES = b'{"id": 1, "text": "wrong day"}\n[]\n{"id": 2, "text": "fine"}\n{"id": 3}\n'


class FakeDetector:
    """Flags "wrong", doubts "maybe"."""

    calendar = None

    def classify(self, tweet):
        text = tweet.text
        if tweet.region == "US-ZZ":
            raise ValueError("region 'US-ZZ' is not known")
        if "wrong" not in text:
            label = Label.REVIEW if "maybe" in text else Label.CLEAR
            return Verdict(label, 0.3, because=("Nothing false was found.",))
        start = text.index("wrong")
        finding = Finding(
            "wrong_date.day",
            Category.WRONG_DATE,
            start,
            start + 5,
            "wrong",
            "The day is Nov. 6.",
            claimed="2018-11-07",
            actual="2018-11-06",
            source="2USC7",
        )
        return Verdict(
            Label.SUPPRESSION, 0.97, (Category.WRONG_DATE,), (finding,), because=(finding.why,)
        )

    def classify_many(self, tweets):
        return map(self.classify, tweets)


@pytest.fixture
def fake(monkeypatch):
    """A detector that costs nothing in place of the real one."""
    monkeypatch.setattr(common, "detector", lambda _facts, **_: FakeDetector())


def run(*args: object, stdin: bytes | None = None, code: int = 0):
    result = CliRunner().invoke(cli.cli, [str(arg) for arg in args], input=stdin)
    unexpected = None if isinstance(result.exception, SystemExit) else result.exception
    assert (result.exit_code, unexpected) == (code, None), result.output
    return result


def objects(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def bad_file(tmp_path):
    path = tmp_path / "tweets.jsonl"
    path.write_bytes(BAD_LINES)
    return path


# the whole


def test_the_version_and_the_help_are_told():
    assert __version__ in run("--version").stdout
    for command in ("classify", "score", "evaluate", "train", "rules", "elections"):
        assert command in run("--help").stdout
        assert "Example" in run(command, "--help").stdout


def test_starting_up_imports_nothing_heavy():
    code = (
        "import sys, suppression_detect.cli; "
        "print({'spacy', 'sklearn', 'numpy', 'rich', 'joblib', 'dateparser'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "set()\n"


def test_the_module_is_the_command(tmp_path):
    out = tmp_path / "scored.csv"
    command = [sys.executable, "-m", "suppression_detect", "score", "--rules-only"]
    done = subprocess.run(
        [*command, str(EXAMPLES / "tweets.jsonl"), "-o", str(out)],
        capture_output=True,
        check=True,
        text=True,
    )
    assert done.stdout == ""
    assert "40 read, 0 kept aside, 40 scored" in done.stderr
    assert len(out.read_text().splitlines()) == 41


def test_a_reader_that_leaves_early_is_no_error(tmp_path):
    path = tmp_path / "many.jsonl"
    path.write_bytes(b'{"text": "fine"}\n' * 5000)
    command = [sys.executable, "-m", "suppression_detect", "score", "--rules-only", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == common.BROKEN_PIPE


def test_an_interruption_ends_with_130(monkeypatch):
    def interrupt(*_args, **_options):
        raise KeyboardInterrupt

    monkeypatch.setattr(common, "detector", interrupt)
    assert "Interrupted" in run("classify", "text", code=130).stderr


# classify


@pytest.mark.usefixtures("fake")
def test_classify_shows_the_verdict_with_its_reason():
    shown = run("classify", "the wrong day", "--posted-at", "2018-11-05", "--region", "us-ga")
    assert "SUPPRESSION  0.97  2018-11-05 00:00 UTC, US-GA" in shown.stdout
    assert "wrong_date: “wrong”" in shown.stdout
    assert "The day is Nov. 6." in shown.stdout
    assert "claimed: 2018-11-07; right: 2018-11-06; source: 2USC7" in shown.stdout


@pytest.mark.usefixtures("fake")
def test_classify_gives_json_that_reads_back():
    verdict = Verdict.from_dict(json.loads(run("classify", "wrong", "--json").stdout))
    assert verdict.label == "suppression"


@pytest.mark.usefixtures("fake")
def test_classify_reads_standard_input():
    assert "SUPPRESSION" in run("classify", "-", stdin=b"the wrong day\n").stdout
    assert "CLEAR" in run("classify", "-", stdin=b"caf\xe9\n").stdout
    assert "\n  the wrong day\n" in run("classify", "-", stdin=b"the wrong day\r\n").stdout


@pytest.mark.usefixtures("fake")
def test_a_tweet_cannot_steer_the_terminal():
    shown = run("classify", "wrong \x1b[2J\x07 day\u202e\nend \ud83d").stdout
    assert "wrong ·[2J· day· ⏎ end ·" in shown


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["text", "--region", "Georgia"], "region 'Georgia' is not an ISO 3166 code"),
        (["text", "--region", "US-ZZ"], "region 'US-ZZ' is not known"),
        (["text", "--posted-at", "soon"], "posted_at 'soon' is not a time"),
        (["text", "--calendar", "none.csv"], "none.csv"),
        ([""], "The text is empty"),
        ([], "TEXT"),
    ],
)
@pytest.mark.usefixtures("fake")
def test_classify_says_what_is_wrong_with_its_arguments(args, said):
    assert said in run("classify", *args, code=2).stderr


@pytest.mark.parametrize(
    ("args", "code"),
    [(["classify", "wrong"], 0), (["score", "-"], 0), (["elections"], 2)],
)
@pytest.mark.usefixtures("fake")
def test_a_state_that_reads_like_a_country_is_asked_about(args, code):
    asked = "GA is Gabon, of which the calendar knows no elections. Did you mean US-GA?"
    stdin = b'{"text": "wrong"}\n'
    assert asked in run(*args, "--region", "GA", stdin=stdin, code=code).stderr
    for region in ("US-GA", "CA", "US"):
        assert "Did you mean" not in run(*args, "--region", region, stdin=stdin).stderr


# score


@pytest.mark.usefixtures("fake")
def test_score_writes_a_line_a_tweet_to_standard_output():
    result = run("score", "-", stdin=b'{"id": 1, "text": "wrong"}\n{"text": "fine"}\n')
    first, second = objects(result.stdout)
    assert list(first) == [
        *("id", "schema", "label", "score", "categories", "findings", "election", "because")
    ]
    assert (first["id"], first["label"]) == ("1", "suppression")
    assert (second["file"], second["line"], second["label"]) == ("standard input", 2, "clear")
    assert "2 read, 0 kept aside, 2 scored" in result.stderr
    assert ["label", "suppression", "1"] in [line.split() for line in result.stderr.splitlines()]


@pytest.mark.usefixtures("fake")
def test_score_keeps_bad_lines_beside_the_output_and_says_so(bad_file, tmp_path):
    out = tmp_path / "out.jsonl.gz"
    result = run("score", bad_file, "-o", out, code=1)
    assert [line["id"] for line in objects(gzip.decompress(out.read_bytes()).decode())] == [
        "1",
        "2",
    ]
    errors = objects((tmp_path / "out.jsonl.gz.errors.jsonl").read_text())
    assert [(error["line"], error["raw"]) for error in errors] == [(2, "[]"), (4, '{"id": 3}')]
    assert f"2 lines could not be scored; kept aside in {out}.errors.jsonl." in result.stderr
    assert f"{bad_file}, line 2: a JSON list" in result.stderr


@pytest.mark.usefixtures("fake")
def test_score_to_standard_output_keeps_bad_lines_where_asked(bad_file, tmp_path):
    told = "could not be scored; to keep such lines, give --errors FILE."
    assert f"2 lines {told}" in run("score", bad_file, code=1).stderr
    assert f"2 lines {told}" in run("score", bad_file, "-o", os.devnull, code=1).stderr
    assert f"1 line {told}" in run("score", "-", stdin=b"{}\n", code=1).stderr
    run("score", bad_file, "--errors", tmp_path / "errors.jsonl", code=1)
    assert len(objects((tmp_path / "errors.jsonl").read_text())) == 2


@pytest.mark.usefixtures("fake")
def test_score_shows_the_flagged_with_their_reasons():
    data = b'{"id": 1, "text": "wrong day"}\n{"text": "fine"}\n{"text": "maybe"}\n'
    shown = run("score", "-", "--show", stdin=data).stdout
    assert "SUPPRESSION  0.97  line 1, id 1\n  wrong day\n  - wrong_date: “wrong”\n" in shown
    assert "REVIEW" in shown
    assert "fine" not in shown
    assert "{" not in shown
    assert "REVIEW" not in run("score", "-", "--show", "--only", "suppression", stdin=data).stdout


@pytest.mark.usefixtures("fake")
def test_score_takes_several_files_and_shows_which(tmp_path):
    (tmp_path / "a.csv").write_text("id,text\n1,wrong\n")
    (tmp_path / "b.tsv").write_text("id\ttext\n2\twrong\n")
    files = [tmp_path / "a.csv", tmp_path / "b.tsv"]
    assert [line["id"] for line in objects(run("score", *files).stdout)] == ["1", "2"]
    assert f"{files[1]} line 2, id 2" in run("score", *files, "--show").stdout


@pytest.mark.usefixtures("fake")
def test_score_writes_only_the_labels_asked_for():
    data = b'{"id": 1, "text": "wrong"}\n{"id": 2, "text": "fine"}\n{"id": 3, "text": "maybe"}\n'
    result = run("score", "-", "--only", "suppression, review", stdin=data)
    assert [line["id"] for line in objects(result.stdout)] == ["1", "3"]
    assert ["label", "clear", "1"] in [line.split() for line in result.stderr.splitlines()]


@pytest.mark.usefixtures("fake")
def test_score_reads_the_columns_it_is_told(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("words,when\nwrong,2018-11-05\n")
    result = run("score", path, "--text-column", "words", "--time-column", "when", "--show")
    assert "line 2, 2018-11-05" in result.stdout


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["none.jsonl"], "none.jsonl: No such file or directory."),
        (["*.jsonl.gz"], "no file is named like *.jsonl.gz"),
        (["t.csv"], "t.csv has no column that is known as the text. Its columns: id, words."),
        (["t.csv", "--text-column", "text"], "t.csv has no column 'text'"),
        (["t.jsonl", "-o", "t.csv"], "t.csv exists already"),
        (["t.jsonl", "-o", "t.jsonl", "--force"], "t.jsonl is an input too"),
        (["t.jsonl", "-o", "none/out.jsonl"], "there is no folder none."),
        (["t.jsonl", "-o", "out.jsonl", "--summary", "none/n.json"], "there is no folder none."),
        (["t.jsonl", "-o", "out.jsonl", "--errors", "out.jsonl"], "is named for two outputs"),
        (["t.jsonl", "-o", "out.jsonl", "--summary", "out.jsonl"], "is named for two outputs"),
        (["t.jsonl", "--summary", "-"], "'-' is not the name of an output"),
        (["t.jsonl", "--region", "US-ZZ"], "region 'US-ZZ' is not known"),
        (["t.jsonl", "-o", "out.arrow"], "out.arrow: this format is not written"),
        (["t.jsonl", "--fields", "id,colour"], "'colour' is not a field. Give some of file, line,"),
        (["t.jsonl", "--keep", "text,all"], "'all' keeps every column already"),
        (["t2.csv", "--keep", "usr"], "there is no column 'usr'. Give some of text, user; or of"),
        (["t.jsonl", "--resume"], "only a run whose output is a file can be resumed"),
        (["t.jsonl", "--only", "bad"], "only: 'bad' is not a label"),
        (["t.jsonl", "--only", ","], "only names no label"),
        (["t.jsonl", "--jobs", "0"], "--jobs"),
        (["t.jsonl", "--format", "xml"], "--format"),
        ([], "IN..."),
    ],
)
@pytest.mark.usefixtures("fake")
def test_score_says_what_is_wrong(tmp_path, monkeypatch, args, said):
    monkeypatch.chdir(tmp_path)
    Path("t.csv").write_text("id,words\n1,fine\n")
    Path("t2.csv").write_text("text,user\nfine,ann\n")
    Path("t.jsonl").write_text('{"text": "fine"}\n')
    result = run("score", *args, code=2)
    assert said in result.stderr
    assert result.stdout == ""
    assert sorted(path.name for path in tmp_path.iterdir()) == ["t.csv", "t.jsonl", "t2.csv"]


@pytest.mark.usefixtures("fake")
def test_a_file_cannot_steer_the_terminal(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("id,\x1b[31mred\n1,fine\n")
    said = run("score", path, code=2).stderr
    assert "Its columns: id, ·[31mred." in said


def test_every_format_can_be_named():
    (option,) = [p for p in cli.cli.commands["score"].params if p.name == "format"]
    assert tuple(option.type.choices) == FORMATS


@pytest.mark.usefixtures("fake")
def test_score_replaces_an_output_by_force(bad_file, tmp_path):
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    run("score", bad_file, "-o", out, "--force", code=1)
    assert len(objects(out.read_text())) == 2


@pytest.mark.usefixtures("fake")
def test_score_writes_the_fields_and_keeps_the_columns_asked_for(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("id,text,user\n1,wrong,ann\n")
    result = run("score", path, "--fields", "id,label", "--keep", "text, user")
    assert objects(result.stdout) == [
        {"id": "1", "label": "suppression", "input": {"text": "wrong", "user": "ann"}}
    ]


@pytest.mark.usefixtures("fake")
def test_score_says_which_columns_to_keep_no_line_has():
    result = run("score", "-", "--keep", "user,usr", stdin=b'{"text": "fine", "user": 1}\n')
    assert "--keep usr: no line has it, so its values are empty." in result.stderr
    assert "--keep user:" not in result.stderr


@pytest.mark.usefixtures("fake")
def test_score_writes_its_counts(bad_file, tmp_path):
    counts = tmp_path / "counts.json"
    run("score", bad_file, bad_file, "--summary", counts, "--only", "suppression", code=1)
    found = json.loads(counts.read_text())
    assert {name: found[name] for name in ("read", "malformed", "written", "duplicates")} == {
        "read": 8,
        "malformed": 4,
        "written": 2,
        "duplicates": 2,
    }
    run("score", bad_file, "--summary", counts, code=2)


@pytest.mark.usefixtures("fake")
def test_score_tells_how_to_go_on_after_a_full_disk(bad_file, tmp_path, monkeypatch):
    out = tmp_path / "out.jsonl"
    with monkeypatch.context() as full:
        full.setattr(outputs.FileOutput, "write", no_space)
        stopped = run("score", bad_file, "-o", out, code=3).stderr
        assert "--resume" in stopped
        assert "No space left on device" in stopped
    assert (
        "--resume, or begin anew with --force" in run("score", bad_file, "-o", out, code=2).stderr
    )
    run("score", bad_file, "-o", out, "--resume", code=1)
    assert len(objects(out.read_text())) == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device")
@pytest.mark.parametrize("option", ["--out", "--errors", "--summary"])
@pytest.mark.usefixtures("fake")
def test_score_to_a_full_device_is_stopped_too(bad_file, option):
    assert (
        "Stopped: No space left on device."
        in run("score", bad_file, option, "/dev/full", code=3).stderr
    )


def no_space(_output, data):
    if data:
        raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize(("name", "jobs"), [("SIGKILL", "2"), ("SIGINT", "1")])
def test_a_stopped_run_is_completed_to_the_same_bytes(tmp_path, name, jobs):
    path, out, whole = (tmp_path / name for name in ("t.jsonl", "out.jsonl.gz", "whole.jsonl.gz"))
    hoax = b'{"id": "7", "text": "Vote by text! Send BLUE to 59925"}\noops\n'
    path.write_bytes((b'{"text": "Good morning"}\n' * 15_000 + hoax) * 3)
    command = [sys.executable, "-m", "suppression_detect", "score", "--rules-only", str(path)]
    command += ["--jobs", jobs, "--resume", "-o"]
    with subprocess.Popen([*command, str(out)], stderr=subprocess.PIPE) as process:
        part = tmp_path / "out.jsonl.gz.part"
        while process.poll() is None and not (part.exists() and part.stat().st_size):
            time.sleep(0.005)
        process.send_signal(signal.Signals[name])
        told = process.stderr.read()
    assert process.returncode in ((-9, 1) if name == "SIGKILL" else (common.INTERRUPTED, 1))
    if process.returncode == common.INTERRUPTED:
        assert b"--resume" in told
    for file in (out, whole):
        done = subprocess.run([*command, str(file)], capture_output=True, check=False)
        assert done.returncode in (0, common.KEPT_ASIDE)
    for end in ("", ".errors.jsonl"):
        found, right = (tmp_path / f"{file.name}{end}" for file in (out, whole))
        assert found.read_bytes() == right.read_bytes()
    assert len(gzip.decompress(out.read_bytes()).splitlines()) == 45_003
    assert not [path.name for path in tmp_path.iterdir() if ".part" in path.name]


# evaluate


@pytest.mark.usefixtures("fake")
def test_evaluate_prints_the_figures(tmp_path):
    path = tmp_path / "labelled.csv"
    path.write_text(
        "text,label,categories,code\nwrong,suppression,wrong_date,S\nfine,1,wrong_date,S\n"
        "fine,clear,,T\nwrong,0,,T\nmaybe,review,,R\nmaybe,unsure,,R\n"
    )
    shown = [line.split() for line in run("evaluate", path, "--resamples", 0).stdout.splitlines()]
    for line in (
        "Posts 4",
        "Precision 0.500",
        "Recall 0.500",
        "F1 0.500",
        "False alarms per 1,000 clear 500.0",
        "Labelled review, left out 1",
        "Labelled unsure, left out 1",
        "wrong_date 2 0.500 0.500 2 0.500",
        "T 2 0 1 50.0% 0.000 – –",
    ):
        assert line.split() in shown
    figures = json.loads(run("evaluate", path, "--json").stdout)
    assert figures["overall"]["recall"] == 0.5
    mistakes = run("evaluate", path, "--mistakes").stdout
    assert "line 5, labelled clear" in mistakes
    assert "line 3, labelled suppression" in mistakes


@pytest.mark.usefixtures("fake")
def test_evaluate_says_what_is_wrong(tmp_path):
    path = tmp_path / "labelled.csv"
    path.write_text("text,truth\nfine,clear\n")
    assert "--label-column" in run("evaluate", path, code=2).stderr
    assert "exclude" in run("evaluate", path, "--rules-only", "--model-only", code=2).stderr
    run("evaluate", path, "--label-column", "truth")
    path.write_text("text,label\nfine,clear\nfine,spam\n")
    assert "line 3: label 'spam' is not known" in run("evaluate", path, code=1).stderr


# rules, elections, train


def test_rules_are_listed_and_told_in_full():
    listed = run("rules").stdout
    from suppression_detect.rules import RULES

    assert all(rule.id in listed for rule in RULES)
    page = run("rules", RULES[0].id).stdout
    assert page.startswith(f"## {RULES[0].id}\n")
    assert RULES[0].why in page
    assert RULES[0].flags[0].text in page
    document = run("rules", "--markdown").stdout
    assert document.count("\n## ") + 1 == len(RULES)
    assert "suppression-detect rules" in run("rules", "no.such", code=2).stderr


def test_elections_are_told_with_source_and_status():
    shown = run("elections", "--region", "US-GA", "--year", 2018).stdout
    (general,) = [line for line in shown.splitlines() if "2018 general election in" in line]
    assert "Tue 2018-11-06" in general
    assert "confirmed" in general or "computed" in general
    assert "2USC7: " in shown


def test_elections_tell_what_comes_next():
    shown = run("elections", "--region", "US-GA", "--on", "2018-10-01").stdout
    assert "2018-11-06" in shown
    assert "US " in run("elections", "--on", "2018-10-01").stdout


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--region", "Georgia"], "region 'Georgia'"),
        (["--region", "US-ZZ"], "US-ZZ"),
        (["--on", "soon"], "soon"),
        (["--on", "2018-10-01", "--year", 2018], "exclude"),
        (["--region", "US-GA", "--year", 1800], "no election in US-GA in 1800"),
    ],
)
def test_elections_say_what_is_wrong(args, said):
    assert said in run("elections", *args, code=2).stderr


def test_train_tells_its_steps_and_prints_the_manifest(monkeypatch, tmp_path):
    from suppression_detect.model import training

    def train(corpus, out, *, network, progress):
        for step, share in (("reading", 0.0), ("reading", 0.1), ("learning", 0.5)):
            progress(step, share)
        return {"corpus": corpus.name, "out": out.name, "network": network and network.name}

    monkeypatch.setattr(training, "train", train)
    options = ("--corpus", tmp_path, "--out", tmp_path / "model")
    result = run("train", *options)
    assert json.loads(result.stdout) == {"corpus": tmp_path.name, "out": "model", "network": None}
    (tmp_path / "network.npz").touch()
    with_it = run("train", "--network", tmp_path / "network.npz", *options)
    assert json.loads(with_it.stdout)["network"] == "network.npz"
    assert result.stderr.startswith("reading …\nlearning …\n")


def test_train_says_what_is_wrong(tmp_path):
    assert "no/such" in run("train", "--corpus", "no/such", code=2).stderr
    assert "no training posts" in run("train", "--corpus", tmp_path, code=2).stderr
    assert "--corpus mine.jsonl" in run("train", "--extend", "--out", tmp_path, code=2).stderr
    (tmp_path / "network.npz").write_text("no network")
    options = ("--network", tmp_path / "network.npz")
    assert "--network exclude each" in run("train", "--encoder", *options, code=2).stderr
    assert "holds no network" in run("train", *options, "--out", tmp_path, code=2).stderr


def test_train_beside_the_shipped_posts(monkeypatch, tmp_path):
    corpus = tmp_path / "models" / "corpus"
    corpus.mkdir(parents=True)
    shipped = Path(__file__).parents[1] / "models" / "corpus" / "plain.jsonl"
    lines = shipped.read_text(encoding="utf-8").splitlines()
    (corpus / "plain.jsonl").write_text("\n".join(lines[:120]) + "\n", encoding="utf-8")
    mine = tmp_path / "mine.csv"
    mine.write_text(
        "text,label\nVote by carrier pigeon from the roof of the town hall,1\n"
        "Our town hall roof has pigeons again,0\nunsettled,unsure\n",
        encoding="utf-8",
    )
    monkeypatch.chdir(tmp_path)
    result = run("train", "--corpus", mine, "--extend", "--out", tmp_path / "model")
    assert "On your 2 posts, out of fold: recall" in result.stderr
    own = json.loads((tmp_path / "model" / "manifest.json").read_text(encoding="utf-8"))["own"]
    assert (own["posts"], own["suppression"]) == (2, 1)
    assert own.keys() == {"posts", "suppression", "before", "after"}


def test_train_beside_needs_the_shipped_posts(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    mine = tmp_path / "mine.csv"
    mine.write_text("text,label\nhello,0\n", encoding="utf-8")
    assert "add --extend" in run("train", "--corpus", mine, code=2).stderr
    assert "no models/corpus here" in run("train", "--corpus", mine, "--extend", code=2).stderr


def test_a_model_of_ones_own_judges(tmp_path):
    folder = tmp_path / "mine"
    shutil.copytree(default_folder(), folder)
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    manifest["thresholds"] |= {"review": 0.01, "flag": 0.02}
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    text = "the polls in our street are painted blue and the clerk keeps the line short"
    said = [
        json.loads(run("classify", text, "--json", *options).stdout)["label"]
        for options in ((), ("--model", "default"), ("--model", str(folder)))
    ]
    assert said[0] == said[1] == "clear"
    assert said[2] == "suppression"


def test_a_changed_model_is_refused(tmp_path):
    folder = tmp_path / "mine"
    shutil.copytree(default_folder(), folder)
    (folder / "model.joblib").write_bytes(b"changed")
    assert "checksum" in run("classify", "vote", "--model", str(folder), code=2).stderr


def test_one_model_at_a_time():
    assert (
        "together" in run("classify", "vote", "--model", "default", "--rules-only", code=2).stderr
    )
    assert "train --out" in run("classify", "vote", "--model", "nowhere", code=2).stderr


def test_a_run_is_not_resumed_with_another_model(tmp_path):
    assert model_identity() == model_identity("default") == model_identity(str(default_folder()))
    assert model_identity(str(tmp_path)) != model_identity()
