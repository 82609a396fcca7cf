"""A run over files keeps the order, counts everything, and is stopped by no single tweet."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from suppression_detect import batch
from suppression_detect.batch import score_file, score_files
from suppression_detect.errors import FileFormatError, NothingToResumeError, ResumeError
from suppression_detect.report import read_scored
from suppression_detect.tweet import Tweet
from suppression_detect.verdict import Category, Finding, Label, Verdict


class FakeDetector:
    """Flags "wrong", doubts "maybe", and fails on "crash" and "refuse"."""

    def classify(self, tweet):
        text = tweet.text
        if "crash" in text:
            raise ZeroDivisionError("a mistake in a rule")
        if "refuse" in text:
            raise ValueError("region 'US-ZZ' is not known")
        if "wrong" not in text:
            label = Label.REVIEW if "maybe" in text else Label.CLEAR
            return Verdict(label, 0.5 if label is Label.REVIEW else 0.1)
        finding = Finding("wrong_date.day", Category.WRONG_DATE, 0, 5, text[:5], "It is wrong.")
        return Verdict(Label.SUPPRESSION, 0.9, (Category.WRONG_DATE,), (finding, finding))

    def classify_many(self, tweets):
        return map(self.classify, tweets)


def make_detector():
    """What each worker calls."""
    return FakeDetector()


def jsonl(*texts: str) -> bytes:
    return b"".join(
        json.dumps({"id": str(i), "text": text}).encode() + b"\n" for i, text in enumerate(texts)
    )


def run(data: bytes, **options):
    out, errors = io.BytesIO(), io.BytesIO()
    summary = score_file(io.BytesIO(data), out, errors=errors, detector=FakeDetector(), **options)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    return summary, lines, [json.loads(line) for line in errors.getvalue().splitlines()]


def test_everything_is_counted_and_written_in_order():
    summary, lines, errors = run(jsonl("fine", "wrong day", "maybe", "fine"))
    assert [line["id"] for line in lines] == ["0", "1", "2", "3"]
    assert [line["label"] for line in lines] == ["clear", "suppression", "review", "clear"]
    assert errors == []
    assert summary.to_dict() == {
        "read": 4,
        "scored": 4,
        "malformed": 0,
        "written": 4,
        "duplicates": 0,
        "abstained": 0,
        "flagged": 2,
        "labels": {"suppression": 1, "review": 1, "clear": 2, "abstain": 0},
        "categories": {"wrong_date": 1},
        "rules": {"wrong_date.day": 1},
    }
    assert summary.flagged == 2


def test_bad_lines_are_kept_aside_with_their_place():
    summary, lines, errors = run(jsonl("fine") + b"[1]\n\xff\n" + jsonl("fine"))
    assert (summary.read, summary.scored, summary.malformed) == (4, 2, 2)
    assert len(lines) == 2
    assert [(e["file"], e["line"], e["raw"]) for e in errors] == [
        ("the stream", 2, "[1]"),
        ("the stream", 3, "\udcff"),
    ]
    assert summary.first_bad[0].reason == errors[0]["reason"]


def test_a_tweet_that_makes_the_code_fail_does_not_end_the_run():
    summary, lines, errors = run(jsonl("fine", "crash", "refuse", "wrong"))
    assert [line["id"] for line in lines] == ["0", "3"]
    assert [(e["line"], e["reason"]) for e in errors] == [
        (2, "scoring failed with ZeroDivisionError: a mistake in a rule"),
        (3, "region 'US-ZZ' is not known"),
    ]
    assert errors[0]["raw"] == '{"id": "1", "text": "crash"}'
    assert summary.read == summary.scored + summary.malformed


def test_only_the_labels_asked_for_are_written_and_all_are_counted():
    summary, lines, _ = run(jsonl("fine", "wrong", "maybe"), only=["suppression"])
    assert [line["id"] for line in lines] == ["1"]
    assert (summary.scored, summary.written) == (3, 1)
    with pytest.raises(ValueError, match="bad"):
        run(jsonl("fine"), only=["bad"])


def test_one_name_may_stand_alone(tmp_path):
    path, out = tmp_path / "t.csv", tmp_path / "out.jsonl"
    path.write_text("id,text\n1,wrong\n2,fine\n")
    score_files(path, out, detector=FakeDetector(), only="clear", fields="id", keep="text")
    assert out.read_text() == '{"id": "2", "input": {"text": "fine"}}\n'


def test_a_column_to_keep_that_no_header_has_is_a_mistake(tmp_path):
    csv, parquet, lines = (tmp_path / name for name in ("t.csv", "t.parquet", "t.jsonl"))
    csv.write_text("id,text,user\n1,fine,ann\n")
    pq.write_table(pa.table({"text": ["fine"], "place": ["here"]}), parquet)
    lines.write_bytes(jsonl("fine"))
    out = tmp_path / "out.jsonl"
    for sources, names in ((csv, "id, text, user"), ([csv, parquet], "id, text, user, place")):
        said = f"keep: there is no column 'usr'. Give some of {names};"
        with pytest.raises(ValueError, match=said):
            score_files(sources, out, detector=FakeDetector(), keep=["usr"])
    assert not out.exists()
    kept = {"detector": FakeDetector(), "keep": ["lang", "user", "place"], "force": True}
    assert score_files([csv, parquet], out, **kept).missing == ()
    assert score_files([csv, lines], out, **kept).missing == ("place",)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_column_to_keep_that_no_line_has_is_told(tmp_path, monkeypatch, jobs):
    monkeypatch.setattr(batch, "CHUNK", 2)
    path = tmp_path / "t.jsonl"
    path.write_bytes(jsonl(*["fine"] * 5) + b'{"text": "fine", "user": null}\n{"usr": 1}\n')
    summary = score_file(path, detector=make_detector, keep=["user", "usr", "lang"], jobs=jobs)
    assert summary.missing == ("usr",)
    assert score_file(path, detector=make_detector, keep="all").missing == ()


def test_flagged_tweets_are_handed_over_in_order():
    seen = []
    score_file(
        io.BytesIO(jsonl("maybe", "fine", "wrong")),
        detector=FakeDetector(),
        on_flagged=lambda row, verdict: seen.append((row.line, row.tweet.text, verdict.label)),
    )
    assert seen == [(1, "maybe", "review"), (3, "wrong", "suppression")]


def test_progress_is_told_chunk_by_chunk(tmp_path, monkeypatch):
    monkeypatch.setattr(batch, "CHUNK", 2)
    path = tmp_path / "t.jsonl"
    path.write_bytes(jsonl(*["fine"] * 5))
    told = []
    score_files(
        [path, path],
        detector=FakeDetector(),
        progress=lambda summary, share: told.append((summary.read, share)),
    )
    assert [read for read, _ in told] == [2, 4, 5, 7, 9, 10]
    assert told[-1][1] == 1.0


def test_several_processes_give_the_same_bytes(tmp_path):
    path = tmp_path / "t.jsonl"
    texts = [f"{('fine', 'wrong', 'maybe', 'crash')[i % 4]} {i}" for i in range(1201)]
    path.write_bytes(jsonl(*texts) + b"oops\n")
    summaries = [
        score_file(path, tmp_path / f"out{jobs}.jsonl", detector=make_detector, jobs=jobs)
        for jobs in (1, 2)
    ]
    assert summaries[0] == summaries[1]
    for name in ("out{}.jsonl", "out{}.jsonl.errors.jsonl"):
        one, two = (tmp_path / name.format(jobs) for jobs in (1, 2))
        assert one.read_bytes() == two.read_bytes()


def test_a_detector_that_cannot_travel_says_what_to_do():
    detector = FakeDetector()
    detector.open_file = io.StringIO().__iter__  # not to be pickled
    detector.generator = (n for n in ())
    with pytest.raises(ValueError, match=re.escape("detector=lambda: Detector(...)")):
        score_file(io.BytesIO(b""), detector=detector, jobs=2)


def test_the_errors_file_lies_beside_the_output_and_only_if_needed(tmp_path):
    good, bad = tmp_path / "good.jsonl", tmp_path / "bad.jsonl"
    good.write_bytes(jsonl("fine"))
    bad.write_bytes(jsonl("fine") + b"[]\n")
    out = tmp_path / "out.jsonl"
    score_file(bad, out, detector=FakeDetector())
    assert (tmp_path / "out.jsonl.errors.jsonl").exists()
    with pytest.raises(FileExistsError):
        score_file(good, out, detector=FakeDetector())
    score_file(good, out, detector=FakeDetector(), force=True)
    assert not (tmp_path / "out.jsonl.errors.jsonl").exists()


def test_a_named_pipe_is_read_once(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = Thread(target=pipe.write_bytes, args=[jsonl("fine", "wrong")])
    writer.start()
    summary = score_file(pipe, detector=FakeDetector())
    writer.join()
    assert (summary.scored, summary.flagged) == (2, 1)


def test_mistakes_are_found_before_work_starts(tmp_path):
    good, wrong = tmp_path / "good.csv", tmp_path / "wrong.csv"
    good.write_bytes(b"text\nfine\n")
    wrong.write_bytes(b"words\nfine\n")
    out = tmp_path / "out.jsonl"
    for sources, error in (
        ([good, wrong], FileFormatError),
        ([good, tmp_path / "none.csv"], FileNotFoundError),
        ([good, tmp_path / "*.parquet"], FileNotFoundError),
        ([tmp_path], FileFormatError),
    ):
        with pytest.raises(error):
            score_files(sources, out, detector=FakeDetector())
    with pytest.raises(ValueError, match="is an input too"):
        score_files([good], good, detector=FakeDetector(), force=True)
    with pytest.raises(ValueError, match="two outputs"):
        score_files([good], out, detector=FakeDetector(), errors=out)
    with pytest.raises(ValueError, match="only: 'bad' is not a label"):
        score_files([good], out, detector=FakeDetector(), only=["bad"])
    with pytest.raises(FileNotFoundError, match="there is no folder"):
        score_files([good], out, detector=FakeDetector(), summary=tmp_path / "none" / "n.json")
    with pytest.raises(ValueError, match="jobs"):
        score_files([good], out, detector=FakeDetector(), jobs=0)
    with pytest.raises(TypeError, match="'colour'"):
        score_files([good], out, detector=FakeDetector(), colour="red")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["good.csv", "wrong.csv"]


@given(
    st.lists(
        st.one_of(
            st.binary(max_size=30).map(lambda line: line.replace(b"\n", b" ")),
            st.sampled_from(["fine", "wrong", "maybe", "crash", "refuse", "", " "]).map(
                lambda text: json.dumps({"text": text}).encode()
            ),
        )
    )
)
def test_no_line_is_ever_lost(lines):
    summary, written, errors = run(b"\n".join([b'{"text": "fine"}', *lines]))
    assert summary.read == summary.scored + summary.malformed
    assert summary.read == 1 + sum(bool(line.strip()) for line in lines)
    assert (len(written), len(errors)) == (summary.scored, summary.malformed)


def test_the_tweets_reach_the_detector_as_they_are():
    seen = []

    class Spy(FakeDetector):
        def classify(self, tweet):
            seen.append(tweet)
            return super().classify(tweet)

    score_file(io.BytesIO(b"text,region\na,\n"), detector=Spy(), region="US-GA")
    assert seen == [Tweet("a", region="US-GA")]


def test_kept_texts_are_read_back_by_the_report(tmp_path):
    source, out = tmp_path / "t.jsonl", tmp_path / "out.jsonl"
    retweet = {"id_str": "1", "text": "RT @a: wr…", "retweeted_status": {"full_text": "wrong day"}}
    source.write_text(json.dumps(retweet) + '\n{"content": "wrong wrong"}\n')
    finding = Finding("wrong_date.day", Category.WRONG_DATE, 0, 5, "RT @a", "It is wrong.")

    class Quoting(FakeDetector):
        def classify(self, tweet):
            return Verdict(
                Label.SUPPRESSION,
                0.9,
                (Category.WRONG_DATE,),
                (replace(finding, quote=tweet.text[:5]),),
            )

    for keep in (["text"], ["all"]):
        score_file(source, out, detector=Quoting(), keep=keep, force=True)
        posts = read_scored([out]).posts
        assert [post.tweet.text for post in posts] == ["RT @a: wrong day", "wrong wrong"]
        assert [post.tweet.id for post in posts] == ["1", None]


def test_several_folders_and_patterns_are_one_input(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "b.jsonl.gz").write_bytes(gzip.compress(jsonl("fine", "wrong")))
    (tmp_path / "in" / "a.csv").write_bytes(b"id,text\n0,fine\n")
    out = tmp_path / "in" / "out.jsonl"
    summary = score_files(
        [tmp_path / "in", str(tmp_path / "*" / "*.csv")], out, detector=FakeDetector()
    )
    assert (summary.scored, summary.duplicates) == (4, 2)
    again = score_files(tmp_path / "in", out, detector=FakeDetector(), force=True)
    assert again.scored == 3


def test_duplicates_are_counted_by_id_or_text(tmp_path):
    lines = [{"id": 1, "text": "a"}, {"id": 1, "text": "b"}, {"text": "a"}, {"text": "a"}]
    source = tmp_path / "t.jsonl"
    source.write_text("".join(json.dumps(line) + "\n" for line in lines) + "oops\noops\n")
    for out in (None, io.BytesIO(), tmp_path / "out.jsonl"):
        assert score_file(source, out, detector=FakeDetector()).duplicates == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        *("out.jsonl", "out.jsonl.errors.jsonl", "t.jsonl")
    ]


# kill, and resume


@pytest.fixture
def inputs(tmp_path):
    """A plain and a packed file with duplicates, bad lines, and tweets that make the code fail."""
    lines = []
    for i in range(60):
        text = ("crash", "wrong day", "fine", "fine é", "fine")[i % 5]
        lines.append(json.dumps({"id": str(i % 50), "text": f"{text} {i}"}).encode())
        if i % 17 == 0:
            lines.append(b"oops")
    paths = [tmp_path / "in1.jsonl", tmp_path / "in2.jsonl.gz"]
    paths[0].write_bytes(b"\n".join(lines[:45]))
    paths[1].write_bytes(gzip.compress(b"\n".join(lines[45:])))
    return paths


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the runs are forked")
@pytest.mark.parametrize("ending", ["jsonl", "csv.gz"])
def test_killed_at_any_step_of_writing_a_run_is_completed_to_the_same_bytes(inputs, ending):
    command = [sys.executable, str(Path(__file__).parent / "killing.py")]
    done = subprocess.run(
        [*command, str(inputs[0].parent), ending], capture_output=True, text=True, check=True
    )
    steps = done.stdout.splitlines()
    assert len(steps) > 30
    assert steps == [f"{step} same" for step in range(len(steps))]


def killed(inputs, out, at, monkeypatch, **options):
    """A run that breaks off before so many records of the first file are scored."""

    class Stopping(FakeDetector):
        def classify(self, tweet):
            if tweet.text.endswith(f" {at}"):
                raise KeyboardInterrupt
            return super().classify(tweet)

    monkeypatch.setattr(batch, "CHUNK", 5)
    monkeypatch.setattr(batch, "BLOCK_RECORDS", 5)
    monkeypatch.setattr(batch, "SECONDS", 0)
    with pytest.raises(KeyboardInterrupt) as stopped:
        score_files(inputs, out, detector=Stopping(), identity="fake", **options)
    assert "--resume" in stopped.value.__notes__[0]


@pytest.mark.parametrize("ending", ["jsonl", "tsv", "jsonl.gz", "parquet"])
def test_an_interrupted_run_goes_on_where_it_was(inputs, tmp_path, monkeypatch, ending):
    whole, out = tmp_path / f"whole.{ending}", tmp_path / f"out.{ending}"
    killed(inputs, out, 33, monkeypatch)
    expected = score_files(inputs, whole, detector=FakeDetector())
    seen = []

    class Watching(FakeDetector):
        def classify(self, tweet):
            seen.append(tweet.id)
            return super().classify(tweet)

    options = {"detector": Watching(), "identity": "fake"}
    with pytest.raises(FileExistsError, match="--resume, or begin anew with --force"):
        score_files(inputs, out, **options)
    assert score_files(inputs, out, resume=True, **options) == expected
    assert "29" not in seen  # of an earlier block
    for name in ("{}", "{}.errors.jsonl"):
        found, right = (tmp_path / name.format(path.name) for path in (out, whole))
        assert found.read_bytes() == right.read_bytes()
    assert expected.duplicates == 10
    left = {path.name for path in tmp_path.iterdir() if path.name.startswith("out")}
    assert left == {out.name, f"{out.name}.errors.jsonl"}
    with pytest.raises(NothingToResumeError):
        score_files(inputs, out, resume=True, **options)


def test_columns_that_no_line_has_are_known_after_an_interruption(inputs, tmp_path, monkeypatch):
    whole, out = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    options = {"keep": ["text", "usr"]}
    killed(inputs, out, 33, monkeypatch, **options)
    options |= {"detector": FakeDetector(), "identity": "fake"}
    assert score_files(inputs, out, resume=True, **options).missing == ("usr",)
    score_files(inputs, whole, **options)
    assert out.read_bytes() == whole.read_bytes()


def test_standard_input_is_resumed_if_it_is_the_same(tmp_path, monkeypatch):
    lines = jsonl(*(f"fine {i}" for i in range(60)))
    out = tmp_path / "out.jsonl"
    killed([io.BytesIO(lines)], out, 33, monkeypatch)
    options = {"detector": FakeDetector(), "identity": "fake", "resume": True}
    for other in (lines.replace(b"fine 3", b"mine 3"), lines[:200]):
        with pytest.raises(ResumeError, match="is not what it was"):
            score_file(io.BytesIO(other), out, **options)
    assert score_file(io.BytesIO(lines), out, **options).scored == 60
    assert len(out.read_bytes().splitlines()) == 60


def test_a_run_is_resumed_only_as_it_was(inputs, tmp_path, monkeypatch):
    out = tmp_path / "out.jsonl"
    killed(inputs, out, 33, monkeypatch)
    same = {"detector": FakeDetector(), "identity": "fake", "resume": True}
    for sources, changed, said in (
        (inputs[:1], {}, "another inputs"),
        (inputs, {"only": ["suppression"]}, "another output"),
        (inputs, {"region": "US"}, "another reading options"),
        (inputs, {"identity": "other"}, "another detector"),
    ):
        with pytest.raises(ResumeError, match=said):
            score_files(sources, out, **{**same, **changed})
    part = tmp_path / "out.jsonl.part"
    part.write_bytes(part.read_bytes()[:50])
    with pytest.raises(ResumeError, match="has 50 bytes"):
        score_files(inputs, out, **same)
    score_files(inputs, out, **{**same, "resume": False, "force": True})
    with pytest.raises(ValueError, match="only a run whose output is a file"):
        score_files(inputs, **same)


def test_a_full_disk_stops_a_run_that_can_go_on(inputs, tmp_path):
    resource = pytest.importorskip("resource")
    out = tmp_path / "out.jsonl"
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4000, limit[1]))
    try:
        with pytest.raises(OSError, match="too large") as stopped:
            score_files(inputs, out, detector=FakeDetector())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert "--resume" in stopped.value.__notes__[0]
    score_files(inputs, out, detector=FakeDetector(), resume=True)
    score_files(inputs, tmp_path / "whole.jsonl", detector=FakeDetector())
    assert out.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_a_mistake_leaves_nothing_behind(inputs, tmp_path):
    def make():
        raise RuntimeError("no such detector")

    with pytest.raises(RuntimeError):
        score_files(inputs, tmp_path / "out.jsonl", detector=make)
    assert sorted(tmp_path.iterdir()) == inputs


def test_a_process_that_dies_stops_the_run_kindly(inputs, tmp_path):
    with pytest.raises(ChildProcessError, match="fewer --jobs") as stopped:
        score_files(inputs, tmp_path / "out.jsonl", detector=make_dying_detector, jobs=2)
    assert "--resume" in stopped.value.__notes__[0]


def make_dying_detector():
    os._exit(1)
