"""A run over files keeps the order, counts everything, and is stopped by no single tweet."""

from __future__ import annotations

import io
import json
import os
import re
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suppression_detect import batch
from suppression_detect.batch import score_file, score_files
from suppression_detect.errors import FileFormatError
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
