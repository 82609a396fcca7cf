"""JSON documents, pages, tables and compressed files are known by looking and read to the end."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import sys

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from suppression_detect.errors import FileFormatError, MissingExtraError
from suppression_detect.files import BadLine, document, open_tweets, read_rows, read_tweets
from suppression_detect.tweet import Tweet

COMPRESSIONS = {
    "gzip": gzip.compress,
    "bzip2": bz2.compress,
    "xz": lzma.compress,
    "Zstandard": zstandard.ZstdCompressor().compress,
}
PAGE = {
    "data": [
        {"id": "1", "text": "one"},
        {
            "id": "2",
            "text": "RT @ann: two and…",
            "referenced_tweets": [{"type": "retweeted", "id": "9"}],
        },
    ],
    "includes": {"tweets": [{"id": "9", "text": "two and more"}], "users": []},
    "meta": {"result_count": 2},
}


def found(data: bytes, **options):
    return [
        row.reason if isinstance(row, BadLine) else row.tweet.text
        for row in read_rows(io.BytesIO(data), **options)
    ]


def format_of(data: bytes, **options) -> str:
    with open_tweets(io.BytesIO(data), **options) as file:
        return file.format


@pytest.mark.parametrize(
    ("data", "texts"),
    [
        (b'[{"text": "a"}, {"text": "b"}]', ["a", "b"]),
        (b'\xef\xbb\xbf[\r\n  {"text": "a"},\r\n  {"text": "b"}\r\n]\r\n', ["a", "b"]),
        (b"[]", []),
        (b'window.YTD.tweets.part0 = [ {"tweet": {"full_text": "a"}} ]', ["a"]),
        (b'window.YTD.tweets.part0 = [\n{"tweet": {"full_text": "a"}} ];\n', ["a"]),
        (b'{\n  "text": "a",\n  "n": [1, {"text": "no"}]\n}\n{\n  "text": "b"\n}\n', ["a", "b"]),
        (json.dumps(PAGE, indent=1).encode(), ["one", "RT @ann: two and more"]),
        (b'{\n"statuses": [{"text": "a"}], "search_metadata": {}\n}', ["a"]),
        (b'{\n"data": {"id": "1", "text": "a"}\n}', ["a"]),
        (b'{\n"meta": {"result_count": 0}\n}', []),
        (b'[[{"text": "a"}], 3]', ["a JSON list", "JSON value 3"]),
    ],
)
def test_json_documents_are_cut_into_their_posts(data, texts):
    assert format_of(data) == "json"
    rows = list(read_rows(io.BytesIO(data)))
    for row, text in zip(rows, texts, strict=True):
        assert text in (row.reason if isinstance(row, BadLine) else row.tweet.text)
    assert [row.line for row in rows] == list(range(1, len(texts) + 1))


def test_entries_keep_their_own_bytes():
    entries = [b'{ "text" : "caf\xc3\xa9"}', b'{"text": "\\ud83d", "n": NaN}', b'{"text": "\xe9"}']
    rows = list(read_rows(io.BytesIO(b"[" + b" , ".join(entries) + b"]")))
    raws = [
        row.raw if isinstance(row.raw, bytes) else row.raw.encode("utf-8", "surrogateescape")
        for row in rows
    ]
    assert raws == entries
    assert [row.tweet.text for row in rows[:2]] == ["café", "\ud83d"]
    assert "not UTF-8" in rows[2].reason


def test_a_broken_entry_in_lines_costs_only_itself():
    entries = (
        b'{"text": "a"}',
        b'{"text": "b}',
        b'{"text": "c"}',
        b'{"text" "d"}',
        b'{"text": "e"}',
    )
    data = b"[\n  " + b",\n  ".join(entries) + b"\n]"
    a, b, c, d, e = read_rows(io.BytesIO(data))
    assert [row.tweet.text for row in (a, c, e)] == ["a", "c", "e"]
    assert (b.line, b.raw, d.raw) == (2, '{"text": "b}', '{"text" "d"}')
    assert "broken JSON" in b.reason


TAGGED = b'{"text": "a", "tags": [{"text": "x"}, {"text": "y"}, {"text": "z"}], "id": 1}'


@pytest.mark.parametrize(
    ("data", "texts", "raws"),
    [
        (b'[{"text": "a"}, {bad}, {"text": "c"}]', ["a", "c"], ["{bad}"]),
        (b'[{"text": "a"},{"text": "b},{"text": "c"},{"text": "d"}]', "acd", ['{"text": "b}']),
        (b'[{"text": "a"},{"text" "b"},{"text": "c,{"text": "d"}]', "ad", 1),
        (b'[{"text": b"},{"text": "b"},\n{"text": "c"}] ;', "bc", ['{"text": b"}']),
        (b'[{"text": "a"}, {"text": "b\tb"}, {"text": "c"}', "ac", 2),
        (b'[{"text": "a"}, {"te, {"text": "c"}, {"text": "d', "ac", ['{"te', '{"text": "d']),
        (b"[%b, %b, %b]" % (TAGGED, TAGGED.replace(b'"a"', b"a"), TAGGED), "aa", 1),
        (b"[%b, %b]" % (TAGGED.replace(b'"a"', b"a"), TAGGED.replace(b'"a"', b'"b"')), "b", 1),
        (b'[{"text": "a"}, {"text": b, "user": [{"n": 1}, {"n": 2}]}]', "a", 1),
        (b'[{"text": "a"}, {"text": b}][{"text": "c"}, {"text": "d"}]', "ad", 1),
    ],
)
@pytest.mark.parametrize("step", [1, 7, 1000])
def test_a_broken_entry_on_one_line_costs_only_itself(data, texts, raws, step):
    blocks = (data[i : i + step] for i in range(0, len(data), step))
    found = list(document.records(blocks))
    good = [json.loads(record.raw)["text"] for record in found if not record.problem]
    bad = [record.raw.decode() for record in found if record.problem]
    assert good == list(texts)
    assert (len(bad) if isinstance(raws, int) else bad) == raws


@pytest.mark.parametrize("end", [b'{"text": "b', b'{"text": "b"', b'{"te', b"{", b'{"text": tru'])
def test_a_document_that_breaks_off_says_so(end):
    *good, bad = read_rows(io.BytesIO(b'[{"text": "a"}, ' + end))
    assert [row.tweet.text for row in good] == ["a"]
    assert "broken JSON" in bad.reason
    assert bad.raw.encode() == end


def test_a_list_without_an_end_may_have_been_longer():
    for data in (b'[{"text": "a"}', b'[{"text": "a"},', b'{"data": [{"text": "a"}], '):
        assert found(data, format="json") == ["a", "the JSON ends early: the file is cut off here"]
    (bad,) = read_tweets(io.BytesIO(b'{\n"text": "a", "id": '))
    assert bad.raw == '{"text":"a",'


def test_a_cut_off_archive_gives_all_before_the_cut():
    packed = gzip.compress(b"[" + b",".join(b'{"text": "tweet %d"}' % (i * i) for i in range(5000)))
    *good, bad = read_tweets(io.BytesIO(packed[: len(packed) // 2]))
    assert len(good) > 1000
    assert good == [Tweet(f"tweet {i * i}") for i in range(len(good))]
    assert "cut off" in bad.reason


def test_an_entry_without_end_is_not_held_for_ever(monkeypatch):
    monkeypatch.setattr(document, "LONGEST", 1000)
    reasons = found(b'[{"text": "a"}, ["' + b"x" * 3_000_000)
    assert reasons[0] == "a"
    assert "broken JSON" in reasons[1]


@given(
    st.lists(
        st.recursive(
            st.none() | st.integers() | st.text(),
            lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        )
    ),
    st.integers(1, 9),
)
def test_documents_come_apart_as_they_were_put_together(values, step):
    data = json.dumps(values, ensure_ascii=False).encode("utf-8", "surrogatepass")
    blocks = (data[i : i + step] for i in range(0, len(data), step))
    assert [json.loads(record.raw) for record in document.records(blocks)] == values


@given(st.binary(max_size=100), st.integers(1, 9))
def test_any_bytes_are_entries_or_end_in_one_problem(data, step):
    data = b"[" + data
    *before, last = [*document.records(data[i : i + step] for i in range(0, len(data), step)), None]
    assert last is None
    assert all(record.problem is None or record.raw for record in before[:-1])


def test_pages_on_lines_give_their_tweets():
    data = json.dumps(PAGE).encode() + b'\n{"meta": {"result_count": 0}}\noops\n{"data": [3]}\n'
    assert format_of(data) == "jsonl"
    one, two, bad, worse = read_rows(io.BytesIO(data))
    assert (one.tweet.id, one.tweet.text, two.tweet.text) == ("1", "one", "RT @ann: two and more")
    assert (bad.line, bad.raw, worse.line) == (3, "oops", 4)
    assert "not an object" in worse.reason


def test_lines_of_a_stream_hold_one_tweet_each():
    data = b'{"data": {"id": "1", "text": "a"}, "matching_rules": []}\n' * 2
    assert found(data) == ["a", "a"]


def test_a_post_with_data_of_its_own_is_no_page():
    assert found(b'{"data": [1], "text": "a"}\n{"text": "b", "data": []}\n') == ["a", "b"]


def test_a_named_column_outranks_the_shape():
    data = b'{"full_text": "a", "words": "b", "retweeted_status": {"full_text": "c"}, "n": 4}\n'
    assert found(data) == ["RT: c"]
    assert found(data, text_column="words") == ["b"]
    (tweet,) = read_tweets(io.BytesIO(data), id_column="n")
    assert (tweet.text, tweet.id) == ("RT: c", "4")


def test_values_stay_as_in_the_file():
    data = b'{"tweet": {"full_text": "a", "id_str": "1"}}\n'
    (row,) = read_rows(io.BytesIO(data))
    assert row.values == {"tweet": {"full_text": "a", "id_str": "1"}}
    assert row.tweet == Tweet("a", id="1")


@pytest.mark.parametrize("name", COMPRESSIONS)
def test_compressed_files_are_read_as_they_are(name):
    pack = COMPRESSIONS[name]
    assert found(pack(b"id,text\r\n1,a\r\n") + pack(b"2,b\r\n")) == ["a", "b"]
    assert found(pack(b'[{"text": "a"}]')) == ["a"]
    assert found(pack(b"text\n" + b"vote " * 500_000 + b"\n")) == ["vote " * 500_000]


@pytest.mark.parametrize("name", COMPRESSIONS)
def test_a_compressed_file_that_is_cut_off_gives_what_it_has(name):
    lines = b"".join(b'{"text": "tweet %d"}\n' % (i * i) for i in range(90_000))
    packed = COMPRESSIONS[name](lines)
    *good, bad = read_tweets(io.BytesIO(packed[: len(packed) * 2 // 3]))
    assert len(good) > 10_000
    assert good == [Tweet(f"tweet {i * i}") for i in range(len(good))]
    assert (bad.line, "cut off" in bad.reason) == (len(good) + 1, True)


@pytest.mark.parametrize("name", COMPRESSIONS)
def test_a_compressed_file_that_is_damaged_gives_what_was_before(name):
    lines = b"".join(b'{"text": "tweet %d"}\n' % (i * i) for i in range(90_000))
    packed = bytearray(COMPRESSIONS[name](lines))
    middle = len(packed) * 2 // 3
    packed[middle : middle + 40] = b"\xff" * 40
    rows = list(read_tweets(io.BytesIO(bytes(packed))))
    good = [row for row in rows if isinstance(row, Tweet)]
    assert good[:9000] == [Tweet(f"tweet {i * i}") for i in range(9000)]
    assert "damaged" in rows[-1].reason


def test_zstandard_that_is_missing_says_what_to_install(monkeypatch):
    packed = COMPRESSIONS["Zstandard"](b"text\na\n")
    monkeypatch.setitem(sys.modules, "zstandard", None)
    with pytest.raises(MissingExtraError, match=r"suppression-detect\[zstd\]"):
        found(packed)


def write_table(path, rows, kind):
    import pyarrow as pa
    import pyarrow.feather
    import pyarrow.parquet

    table = pa.Table.from_pylist(rows)
    if kind == "parquet":
        pyarrow.parquet.write_table(table, path)
    else:
        pyarrow.feather.write_feather(table, path)
    return path


@pytest.mark.parametrize("kind", ["parquet", "arrow"])
def test_tables_are_read_row_by_row(tmp_path, kind):
    from datetime import UTC, datetime

    noon = datetime(2018, 11, 5, 12, tzinfo=UTC)
    rows = [
        {"tweetid": 1059400000000000001, "tweet_text": "a", "tweet_time": noon, "lang": "en"},
        {"tweetid": 2, "tweet_text": None, "tweet_time": None, "lang": None},
        {"tweetid": 3, "tweet_text": "c", "tweet_time": None, "lang": "und"},
    ] * 400
    path = write_table(tmp_path / "t", rows, kind)
    with open_tweets(path) as file:
        assert file.format == kind
        read = list(file.rows())
    assert len(read) == 1200
    assert read[0].tweet == Tweet("a", id="1059400000000000001", posted_at=noon, lang="en")
    assert (read[1].line, read[1].reason) == (2, "there is no text")
    assert (read[-1].line, read[-1].tweet) == (1200, Tweet("c", id="3"))


def test_nested_columns_of_a_table_keep_their_shape(tmp_path):
    path = write_table(tmp_path / "t", [{"tweet": {"full_text": "a", "id_str": "1"}}], "parquet")
    assert list(read_tweets(path)) == [Tweet("a", id="1")]


def test_a_table_that_cannot_be_read_says_why(tmp_path, monkeypatch):
    whole = write_table(tmp_path / "t", [{"words": "a"}], "parquet")
    with pytest.raises(FileFormatError, match="Its columns: words"):
        list(read_tweets(whole))
    with pytest.raises(FileFormatError, match="is a parquet file, not csv"):
        list(read_tweets(whole, format="csv"))
    with pytest.raises(FileFormatError, match="is no parquet file"):
        list(read_tweets(io.BytesIO(b"text\na\n"), format="parquet"))
    cut = tmp_path / "cut"
    cut.write_bytes(whole.read_bytes()[:-20])
    with pytest.raises(FileFormatError, match="is no parquet file"):
        list(read_tweets(cut))

    class Pipe(io.BytesIO):
        def seekable(self):
            return False

    with pytest.raises(FileFormatError, match="Give the path"):
        list(read_tweets(Pipe(whole.read_bytes())))
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"suppression-detect\[parquet\]"):
        list(read_tweets(whole))


@pytest.mark.parametrize(
    ("before", "after"), [(b"[", b"]"), (b'{"statuses": [', b'], "meta": {}}')]
)
def test_a_document_on_one_line_is_read_as_a_stream(before, after):
    entries = [b'{"text": "%d %b"}' % (i, b"a" * 1000) for i in range(6000)]
    data = before + b",".join(entries) + after
    with open_tweets(io.BytesIO(data)) as file:
        rows = file.rows()
        assert next(rows).tweet.text.startswith("0 a")
        assert file.source.done < len(data) / 2
        assert [row.tweet.text.split()[0] for row in rows] == [str(i) for i in range(1, 6000)]


def test_a_long_first_line_is_a_line():
    long = b'{"text": "%b, {"}' % (b"a" * (1 << 20))
    assert found(long + b'\n{"text": "next"}')[1] == "next"
    assert format_of(long) == "jsonl"
