"""Outputs hold what was asked for, in each format, and a part can be cut back to any block."""

from __future__ import annotations

import csv
import errno
import gzip
import io
import json
import os
import sys
from array import array
from datetime import UTC, datetime

import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from suppression_detect.errors import MissingExtraError, ResumeError
from suppression_detect.files import Row
from suppression_detect.files.duplicates import count_duplicates, key_of, keys_of
from suppression_detect.files.outputs import (
    FileOutput,
    check_apart,
    check_output,
    output,
    write_durably,
)
from suppression_detect.files.writer import FIELDS, form_for, json_line
from suppression_detect.tweet import Tweet
from suppression_detect.verdict import Category, Finding, Label, Verdict

FINDING = Finding("a.rule", Category.WRONG_DATE, 0, 4, "vote", "It is on Tuesday.")
VERDICT = Verdict(Label.SUPPRESSION, 0.5, (Category.WRONG_DATE,), (FINDING,), None, ("No.",))
CLEAR = Verdict(Label.CLEAR, 0.0, because=("Nothing.",))


def row(text="vote", tweet_id="7", **values):
    tweet = Tweet(text, id=tweet_id, posted_at=datetime(2018, 11, 5, tzinfo=UTC))
    return Row(tweet, "t.jsonl", 3, {"full_text": "as it stands", **values}, b"")


def cells(name, fields, keep, *pairs):
    form, head = form_for(name, fields, keep)
    text = (head + b"".join(form(*pair) for pair in pairs)).decode()
    return list(csv.DictReader(io.StringIO(text)))


def test_fields_are_written_in_the_order_asked_for():
    form, _ = form_for(None, ("label", "rules", "id"), ())
    assert form(row(), VERDICT) == b'{"label": "suppression", "rules": ["a.rule"], "id": "7"}\n'
    assert cells("a.csv", ("quotes", "findings"), (), (row(), VERDICT)) == [
        {"quotes": "vote", "findings": json.dumps([FINDING.to_dict()])}
    ]


def test_every_field_can_be_written_in_every_format(tmp_path):
    form, _ = form_for(None, FIELDS, ())
    assert tuple(json.loads(form(row(), VERDICT))) == FIELDS
    assert tuple(cells("a.csv", FIELDS, (), (row(), VERDICT))[0]) == FIELDS
    assert tuple(table(tmp_path, FIELDS, (), (row(), VERDICT))[0]) == FIELDS


def test_columns_of_the_input_are_kept():
    keep = ("text", "posted_at", "user", "none")
    form, _ = form_for(None, ("id",), keep)
    pair = (row(user={"name": "Zoë"}), CLEAR)
    posted = "2018-11-05T00:00:00+00:00"
    assert json.loads(form(*pair)) == {
        "id": "7",
        "input": {"text": "vote", "posted_at": posted, "user": {"name": "Zoë"}, "none": None},
    }
    assert cells("a.csv", ("id",), keep, pair) == [
        {
            "id": "7",
            "input.text": "vote",
            "input.posted_at": posted,
            "input.user": '{"name": "Zoë"}',
            "input.none": "",
        }
    ]


def test_everything_of_the_input_is_kept():
    form, _ = form_for(None, (), ("all",))
    line = json.loads(form(row(n=1), CLEAR))
    assert line["input"] == {"full_text": "as it stands", "n": 1}
    assert Verdict.from_dict({name: line[name] for name in line if name not in ("id", "input")})
    (found,) = cells("a.csv", ("id",), ("all",), (row(n=1), CLEAR))
    assert json.loads(found["input"]) == {"full_text": "as it stands", "n": 1}


def test_a_verdict_that_many_share_is_written_for_each():
    lines = [
        json.loads(json_line(row(tweet_id=i), v)) for i in "12" for v in (CLEAR, VERDICT, CLEAR)
    ]
    assert [(line["id"], line["label"]) for line in lines] == [
        (i, label) for i in "12" for label in ("clear", "suppression", "clear")
    ]


@pytest.mark.parametrize("odd", ['a"b', "\ud83d", "back\\slash", "new\nline", "é🗳", "\x00"])
def test_odd_ids_and_names_are_written_so_that_they_can_be_read(odd):
    assert json.loads(json_line(row(tweet_id=odd), CLEAR))["id"] == odd
    nameless = Row(Tweet("a"), odd, 3, {"text": odd}, b"")
    assert json.loads(json_line(nameless, CLEAR))["file"] == odd
    form, _ = form_for(None, (), ("all",))
    assert json.loads(form(nameless, CLEAR))["input"] == {"text": odd}


def table(folder, fields, keep, *pairs):
    path = folder / "out.parquet"
    form, head = form_for(path, fields, keep)
    to = output(path, form)
    to.begin()
    to.write(head)
    for pair in pairs:
        to.write(form(*pair))
    to.end()
    to.finish(to.sync())
    assert [p.name for p in folder.iterdir()] == ["out.parquet"]
    return pq.read_table(path).to_pylist()


def test_parquet_holds_numbers_and_lists(tmp_path):
    first, second = table(tmp_path, (), ("text",), (row(), VERDICT), (row("\ud83d a", None), CLEAR))
    assert (first["line"], first["score"], first["rules"]) == (3, 0.5, ["a.rule"])
    assert (first["categories"], first["input.text"]) == (["wrong_date"], "vote")
    assert (second["id"], second["rules"], second["election"]) == (None, [], None)
    assert second["input.text"] == "\\ud83d a"


def test_a_parquet_file_without_rows_has_its_columns(tmp_path):
    assert table(tmp_path, ("id",), ()) == []
    assert pq.read_table(tmp_path / "out.parquet").column_names == ["id"]


def test_parquet_says_at_once_that_its_library_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"suppression-detect\[parquet\]"):
        form_for("out.parquet")


@pytest.mark.parametrize(("name", "read"), [("out", bytes), ("out.gz", gzip.decompress)])
def test_a_part_is_cut_back_to_what_was_noted(tmp_path, name, read):
    path = tmp_path / name
    whole = FileOutput(path)
    whole.begin()
    whole.write(b"one")
    length = whole.sync()
    whole.write(b"lost")
    whole.close()
    again = FileOutput(path)
    again.begin(length)
    again.write(b"two")
    again.end()
    again.finish(again.sync())
    assert read(path.read_bytes()) == b"onetwo"
    with pytest.raises(ResumeError, match="begin anew"):
        FileOutput(path).begin(100)


def test_a_gzip_output_is_one_even_if_nothing_is_written(tmp_path):
    empty = FileOutput(tmp_path / "out.gz")
    empty.begin()
    empty.end()
    empty.finish(empty.sync())
    assert gzip.decompress((tmp_path / "out.gz").read_bytes()) == b""


def test_keys_tell_ids_and_texts_apart():
    tweets = [Tweet("a"), Tweet("b"), Tweet("a", id="1"), Tweet("a", id="2"), Tweet("a", id="a")]
    tweets += [Tweet("a", id="\na"), Tweet("\ud83d"), Tweet("x", id="01"), Tweet("x", id="9" * 30)]
    keys = [key_of(tweet) for tweet in tweets]
    assert key_of(Tweet("other", id="1")) == keys[2]
    assert len({*keys[:5], *keys[6:7], keys[8]}) == 7
    assert keys_of(tweets) == array("Q", keys).tobytes()


@given(st.lists(st.integers(0, 2**64 - 1) | st.integers(0, 20)), st.integers(1, 9))
def test_duplicates_are_counted_exactly_whatever_fits_in_memory(keys, at_once):
    data = io.BytesIO(array("Q", keys).tobytes())
    assert count_duplicates(data, at_once=at_once) == len(keys) - len(set(keys))


def test_an_existing_file_is_replaced_only_when_asked(tmp_path):
    out = tmp_path / "out.jsonl"
    out.write_text("mine")
    with pytest.raises(FileExistsError, match="--force"):
        check_output(out, force=False)
    check_output(out, force=True)
    with pytest.raises(IsADirectoryError, match="folder"):
        check_output(tmp_path, force=True)
    check_output("/dev/null", force=False)


def test_a_name_that_cannot_be_written_is_refused(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"there is no folder .*none\."):
        check_output(tmp_path / "none" / "out.jsonl", force=True)
    with pytest.raises(ValueError, match="'-'"):
        check_output("-", force=True)


def test_outputs_are_no_inputs_and_not_one_another(tmp_path):
    one, other = tmp_path / "one.jsonl", tmp_path / "other.jsonl"
    check_apart([one, None, io.BytesIO(), "/dev/null", "/dev/null"], [other, "-"])
    with pytest.raises(ValueError, match="is an input too"):
        check_apart([one], [other, str(tmp_path / "x" / ".." / "one.jsonl")])
    with pytest.raises(ValueError, match="two outputs"):
        check_apart([one, str(one)], [other])


def test_a_file_is_put_in_place_whole_or_not_at_all(tmp_path, monkeypatch):
    out = tmp_path / "out.html"
    write_durably(out, b"a")
    with monkeypatch.context() as full:
        full.setattr("os.fsync", no_space)
        with pytest.raises(OSError, match="No space"):
            write_durably(out, b"b")
    assert [path.name for path in tmp_path.iterdir()] == ["out.html"]
    assert out.read_bytes() == b"a"


def no_space(_):
    raise OSError(errno.ENOSPC, "No space left on device")


def test_what_is_no_plain_file_is_written_to_and_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_durably(pipe, b"a")
    assert os.read(reader, 9) == b"a"
    os.close(reader)
    assert pipe.is_fifo()
