"""A verdict becomes a line of JSON or a row, and can be read back."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import pytest

from suppression_detect.elections.calendar import Election
from suppression_detect.errors import FileFormatError
from suppression_detect.files import Row
from suppression_detect.files.writer import form_for, json_line, to_json
from suppression_detect.tweet import Tweet
from suppression_detect.verdict import Category, Finding, Label, Stance, Verdict

ELECTION = Election(
    key="US/2018-11-06/general",
    region="US",
    day=date(2018, 11, 6),
    end_day=date(2018, 11, 6),
    kind="general",
    party="",
    scope="national",
    name="2018 midterms",
    source="2USC7",
    status="computed",
)
FINDING = Finding("wrong_date.day", Category.WRONG_DATE, 0, 11, "vote, Nov. 7", 'It is "Nov. 6".')
VERDICT = Verdict(
    Label.SUPPRESSION,
    0.97,
    (Category.WRONG_DATE,),
    (FINDING, Finding("a.b", Category.WRONG_DATE, 0, 1, "v", "No.", Stance.DEBUNKED)),
    ELECTION,
    ('It is "Nov. 6".',),
)


def row(tweet_id: str | None = "7") -> Row:
    return Row(Tweet("vote, Nov. 7", id=tweet_id), "t.csv", 3, {}, b"vote, Nov. 7")


def test_a_json_line_holds_the_verdict_and_the_id():
    line = json.loads(json_line(row(), VERDICT))
    assert line.pop("id") == "7"
    assert Verdict.from_dict(line) == VERDICT


def test_without_an_id_the_place_stands_in():
    line = json.loads(json_line(row(None), VERDICT))
    assert (line["file"], line["line"]) == ("t.csv", 3)
    assert "id" not in line


def test_a_csv_row_tells_what_is_put_forward():
    form, head = form_for("out.csv.gz")
    (cells,) = csv.DictReader(io.StringIO((head + form(row(), VERDICT)).decode()))
    assert cells == {
        "file": "t.csv",
        "line": "3",
        "id": "7",
        "label": "suppression",
        "score": "0.97",
        "categories": "wrong_date",
        "rules": "wrong_date.day",
        "quotes": "vote, Nov. 7",
        "because": 'It is "Nov. 6".',
        "election": "2018 midterms",
        "election_day": "2018-11-06",
    }


def test_the_name_says_the_format():
    assert form_for("out.jsonl.gz") == form_for(None) == (json_line, b"")
    assert form_for("OUT.TSV")[1].startswith(b"file\tline\tid\t")
    assert form_for("out.parquet")[1] == b""
    for name in ("out.arrow", "out.parquet.gz", "out.jsonl.zst"):
        with pytest.raises(FileFormatError, match="this format is not written"):
            form_for(name)


def test_lone_surrogates_and_emoji_are_written_so_that_they_can_be_read():
    assert to_json({"a": "é🗳"}) == '{"a": "é🗳"}\n'.encode()
    assert json.loads(to_json({"a": "\ud83d"})) == {"a": "\ud83d"}
