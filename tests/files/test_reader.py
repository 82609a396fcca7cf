"""Every shape of tweet file is read, every record comes out, and every mistake has its reason."""

from __future__ import annotations

import gzip
import io
import json
from datetime import UTC, datetime
from itertools import starmap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suppression_detect.errors import FileFormatError
from suppression_detect.files import BadLine, open_tweets, read_rows, read_tweets
from suppression_detect.tweet import Tweet


def tweets(data: bytes, **options):
    return list(read_tweets(io.BytesIO(data), **options))


def texts(data: bytes, **options):
    return [t.text if isinstance(t, Tweet) else t.reason for t in tweets(data, **options)]


def reason(line: bytes) -> str:
    """The reason for a bad line between two good ones."""
    good = b'{"text": "good"}'
    first, bad, last = tweets(b"\n".join((good, line, good)))
    assert first == last == Tweet("good")
    assert (bad.line, bad.raw.encode("utf-8", "surrogateescape")) == (2, line)
    return bad.reason


@pytest.mark.parametrize(
    ("data", "format"),
    [
        (b'{"text": "a"}\n', "jsonl"),
        (b'\xef\xbb\xbf{"text": "a"}\n', "jsonl"),
        (b'\n  \n{"text": "a"}\r\n', "jsonl"),
        (b"text\na\n", "csv"),
        (b"\xef\xbb\xbftext,id\r\na,1\r\n", "csv"),
        (b"id;text\n1;a\n", "csv"),
        (b"id\ttext\n1\ta\n", "tsv"),
        (b"id\ttext,or so\ttext\n1\tb\ta\n", "tsv"),
        (b"", "jsonl"),
        (gzip.compress(b"text\na\n", mtime=0), "csv"),  # else its name tells the second
        (gzip.compress(b'{"text": "a"}\n', mtime=0), "jsonl"),
    ],
)
def test_the_format_is_known_by_looking(data, format):
    with open_tweets(io.BytesIO(data)) as file:
        assert file.format == format
        assert [row.tweet.text for row in file.rows()] == (["a"] if data else [])


def test_a_named_format_outranks_the_looks():
    assert texts(b"[text\na\n", format="csv", text_column="[text") == ["a"]


def test_a_name_decides_where_the_first_line_is_broken(tmp_path):
    path = tmp_path / "tweets.jsonl"
    path.write_bytes(b'oops\n{"text": "a"}\n')
    bad, good = read_tweets(path)
    assert "broken JSON" in bad.reason
    assert good == Tweet("a")


@pytest.mark.parametrize("name", ["full_text", "tweet_text", "content", "body", "message", "Text"])
def test_usual_names_of_the_text_are_known(name):
    assert texts(json.dumps({"id": 1, name: "a"}).encode()) == ["a"]
    assert texts(f"id,{name}\n1,a\n".encode()) == ["a"]


@pytest.mark.parametrize(
    ("record", "tweet"),
    [
        ({"id_str": "7", "id": 8}, Tweet("a", id="7")),
        ({"tweetid": 9007199254740993}, Tweet("a", id="9007199254740993")),
        ({"id": 7.0}, Tweet("a", id="7")),
        (
            {"created_at": "Mon Nov 05 15:00:00 +0000 2018"},
            Tweet("a", posted_at=datetime(2018, 11, 5, 15, tzinfo=UTC)),
        ),
        ({"tweet_time": "2018-11-05 15:00"}, Tweet("a", posted_at="2018-11-05T15:00:00Z")),
        ({"timestamp": 1541430000}, Tweet("a", posted_at="2018-11-05T15:00:00Z")),
        ({"timestamp": "1541430000000"}, Tweet("a", posted_at="2018-11-05T15:00:00Z")),
        ({"timestamp": "1541430000.0"}, Tweet("a", posted_at="2018-11-05T15:00:00Z")),
        ({"date": "2018-11-05 15:00:00 UTC"}, Tweet("a", posted_at="2018-11-05T15:00:00Z")),
        ({"date": "  ", "region": " "}, Tweet("a")),
        ({"created_at": None, "region": None, "lang": None, "id": None}, Tweet("a")),
        ({"region": "us_ga", "language": "en-GB"}, Tweet("a", region="US-GA", lang="en")),
        ({"tweet_language": "und"}, Tweet("a")),
        ({"language": "English"}, Tweet("a", lang="en")),
    ],
)
def test_the_other_fields_are_found_and_read(record, tweet):
    assert tweets(json.dumps({"text": "a", **record}).encode()) == [tweet]


def test_empty_cells_are_unknown_values():
    assert tweets(b"id,text,created_at,region,lang\n,a,,,\n") == [Tweet("a")]


def test_columns_may_be_named_and_left_out():
    data = b"text,words,where,when\nx,a,US-GA,2018-11-05\n"
    options = {"text_column": "words", "region_column": "where", "time_column": "when"}
    assert tweets(data, **options) == [Tweet("a", posted_at="2018-11-05", region="US-GA")]
    assert tweets(b"text,region\na,Nowhere\n", region_column="") == [Tweet("a")]


def test_a_region_is_filled_in_where_a_row_has_none():
    data = b"text,region\na,\nb,US-GA\n"
    assert [t.region for t in tweets(data, region="US-TX")] == ["US-TX", "US-GA"]


@pytest.mark.parametrize(
    ("data", "options", "said"),
    [
        (b"id,words\n1,a\n", {}, "columns: id, words. Say which one it is with --text-column"),
        (b"id,text\n1,a\n", {"text_column": "txt"}, "no column 'txt'. Its columns: id, text."),
        (b"id,text\n1,a\n", {"time_column": "when"}, "--time-column NAME (time_column= in Python)"),
        (b'{"id": 1}\n{"words": "a"}\n', {}, "Its columns: id, words."),
        (b'{"text": "a"}\n', {"text_column": "txt"}, "no column 'txt'. Its columns: text."),
        (b"just a line of words\n", {}, "Its columns: just a line of words."),
        (b"PAR1\x15\x04", {}, "parquet"),
        (b"PK\x03\x04\x14\x00", {}, "Excel"),
        ("text\na\n".encode("utf-16"), {}, "iconv"),
    ],
)
def test_a_file_without_a_text_says_what_it_has_and_what_to_do(data, options, said):
    with pytest.raises(FileFormatError) as error:
        tweets(data, **options)
    assert said in str(error.value)


def test_mistaken_arguments_are_named(tmp_path):
    with pytest.raises(ValueError, match="format 'xml'"):
        tweets(b"", format="xml")
    with pytest.raises(ValueError, match="region 'Georgia'"):
        tweets(b"", region="Georgia")
    with pytest.raises(TypeError, match="'txt_column' is not an option"):
        tweets(b"", txt_column="a")
    with pytest.raises(TypeError, match="mode 'rb'"):
        list(read_tweets(io.StringIO("text\n")))
    with pytest.raises(TypeError, match="int"):
        list(read_tweets(3))
    with pytest.raises(FileNotFoundError):
        list(read_tweets(tmp_path / "none.csv"))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b'{"text": "caf\xe9"}', "not UTF-8: byte 0xe9 at 14"),
        (b'{"text": "a"', "broken JSON"),
        (b'{"text": "a"} x', "broken JSON"),
        (b'{"text": "a', "broken JSON: Unterminated string starting at character 10"),
        (b"[1, 2]", "a JSON list"),
        (b"3", "JSON value 3 is not an object"),
        (b"null", "JSON value null is not an object"),
        (b"[" * 100_000, "JSON"),
        (b'{"id": 1}', "there is no text"),
        (b'{"text": null}', "there is no text"),
        (b'{"text": ""}', "the text is empty"),
        (b'{"text": " \\n "}', "the text is empty"),
        (b'{"text": 3}', "text must be a str, not int"),
        (b'{"text": ["a"]}', "text must be a str, not list"),
        (b'{"text": NaN}', "text must be a str, not float"),
        (b'{"text": "a", "created_at": "soon"}', "posted_at 'soon' is not a time"),
        (b'{"text": "a", "created_at": [1]}', "posted_at must be"),
        (b'{"text": "a", "created_at": 1e300}', "posted_at 1e+300 is not a time. Give seconds"),
        (b'{"text": "a", "created_at": 1541430000000000}', "posted_at 1541430000000000 is not"),
        (b'{"text": "a", "region": "Georgia"}', "region 'Georgia' is not an ISO 3166 code"),
        (b'{"text": "a", "id": [1]}', "id must be a str"),
        (b'{"text": "a\0b"}', "NUL"),
        (b"\0\0\0\0", "NUL"),
        (b'{"text": "a", "n": ' + b"1" * 5000 + b"}", "digits"),
    ],
)
def test_a_bad_json_line_is_kept_aside_with_its_reason(line, said):
    assert said in reason(line)


@pytest.mark.parametrize(
    ("rows", "line", "said"),
    [
        (b"1,caf\xe9\n", 2, "not UTF-8"),
        (b"1,\n", 2, "the text is empty"),
        (b"1\n", 2, "the text is empty"),
        (b"1,a,b\n", 2, "3 fields where the header has 2"),
        (b"1,a\0b\n", 2, "NUL"),
        (b'1,"one\ntwo"\n2,\n', 4, "the text is empty"),
        (b'1,"a\n2,b\n', 2, "a quote opens in this line and is never closed"),
        (b'1,a\rb"\n', 2, "broken CSV"),
    ],
)
def test_a_bad_csv_record_is_kept_aside_with_its_line(rows, line, said):
    bad = [found for found in tweets(b"id,text\n" + rows) if isinstance(found, BadLine)]
    assert [found.line for found in bad] == [line]
    assert said in bad[0].reason


def test_quoted_line_feeds_belong_to_the_text():
    rows = list(read_rows(io.BytesIO(b'id,text\n1,"one\r\n\ntwo, ""three"""\n2,b\n')))
    assert [(row.line, row.tweet.text) for row in rows] == [(2, 'one\r\n\ntwo, "three"'), (5, "b")]
    assert rows[0].values == {"id": "1", "text": 'one\r\n\ntwo, "three"'}


@pytest.mark.parametrize(
    "data",
    [
        b'text,id\ra,1\r"b\rb",2\r\rc,3',
        b'"text","id"\ra,1\r"b\nb",2\rc,3\r',
        b'{"text": "a"}\r{"text": "b\\nb"}\r{"text": "c"}\r',
        b'[\r{"text": "a"},\r{"text": "b\\nb"},\r{"text": "c"}\r]\r',
    ],
)
def test_lines_may_end_in_carriage_returns_alone(data):
    assert [tweet.text for tweet in tweets(data)] == ["a", "b\nb", "c"]


def test_a_carriage_return_in_a_line_is_no_end():
    assert [tweet.text for tweet in tweets(b'text,"i\rd"\r\n"a\rb",1\r\nc,2\r\n')] == ["a\rb", "c"]
    assert [tweet.text for tweet in tweets(b"text\r\r\na\r\r\n")] == ["a\r"]


def test_an_open_quote_costs_one_line_and_no_more():
    data = b'id,text\n1,"a\n' + b"2,b\n" * 3000
    assert texts(data) == ["a quote opens in this line and is never closed", *["b"] * 3000]


def test_quotes_are_plain_characters_in_a_tsv_that_does_not_quote():
    data = b'id\ttext\n1\t"a\n2\t"b" c\n3\td"\n4\t"e\n'
    assert texts(data) == ['"a', '"b" c', 'd"', '"e']


def test_quotes_are_quotes_in_a_tsv_that_does():
    assert texts(b'id\ttext\n1\t"a\nb\t\tc"\n2\t"d"\n') == ["a\nb\t\tc", "d"]


def test_of_two_columns_with_one_name_the_first_counts():
    assert texts(b"text,text\na,b\n") == ["a"]


def test_a_cut_off_gzip_gives_all_before_the_cut_and_one_bad_line():
    lines = b"".join(b'{"text": "tweet %d"}\n' % (i * i) for i in range(5000))
    packed = gzip.compress(lines)
    *good, bad = tweets(packed[: len(packed) // 2])
    assert len(good) > 1000
    assert good == [Tweet(f"tweet {i * i}") for i in range(len(good))]
    assert bad.line == len(good) + 1
    assert "cut off" in bad.reason


def test_a_header_that_is_cut_off_is_a_bad_line():
    (bad,) = tweets(gzip.compress(b"id,text\n1,a\n")[:13], format="csv")
    assert (bad.line, "cut off" in bad.reason) == (1, True)


def test_a_damaged_gzip_gives_all_before_the_damage():
    packed = gzip.compress(b"text\na\nb\n")
    *good, bad = tweets(packed[:-8] + b"12345678")
    assert good == [Tweet("a"), Tweet("b")]
    assert "damaged" in bad.reason


def test_gzip_members_are_read_one_after_another():
    assert texts(gzip.compress(b"text\na\n") + gzip.compress(b"b\n") + b"\0\0") == ["a", "b"]


def test_a_megabyte_in_a_line_is_a_tweet():
    text = "vote " * 250_000
    assert texts(json.dumps({"text": text}).encode()) == [text]
    assert texts(f'text\n"{text}"\n'.encode()) == [text]


def test_a_pipe_may_give_a_byte_at_a_time():
    class Slow(io.BytesIO):
        def read1(self, _size=-1):
            return super().read1(1)

    packed = gzip.compress(b"text\na\nb\n")
    assert [t.text for t in read_tweets(Slow(packed))] == ["a", "b"]


def test_a_disk_error_is_told_and_what_was_read_is_kept():
    class Failing(io.BytesIO):
        def read1(self, _size=-1):
            if block := super().read1(18):
                return block
            raise OSError(5, "Input/output error")

    good, bad = read_tweets(Failing(b'{"text": "good"}\n{'))
    assert good == Tweet("good")
    assert (bad.line, bad.raw) == (2, "{")
    assert "Input/output error" in bad.reason


def test_lone_surrogates_are_text():
    assert texts(b'{"text": "a \\ud83d b"}') == ["a \ud83d b"]


_LINES = st.lists(
    st.one_of(
        st.binary(max_size=20).map(lambda line: line.replace(b"\n", b"")),
        st.text(max_size=20).map(lambda text: json.dumps({"text": text}).encode()),
        st.sampled_from([b"", b" ", b'"', b'a,"b', b'"c"', b"\t", b"\r", b"[]", b'{"text": 1}']),
    ),
    max_size=12,
)


@given(_LINES, st.booleans())
def test_no_json_line_is_lost(lines, packed):
    data = b"\n".join([b'{"text": "first"}', *lines])
    found = tweets(gzip.compress(data) if packed else data, format="jsonl")
    assert len(found) == 1 + sum(bool(line.strip()) for line in lines)


@given(_LINES, st.sampled_from([b",", b"\t"]))
def test_no_byte_of_a_csv_is_lost(lines, delimiter):
    data = b"\n".join([b"id" + delimiter + b"text", *lines])
    with open_tweets(io.BytesIO(data)) as file:
        records = list(file.records)
        assert len(list(starmap(file.understand, records))) == len(records)
    kept = b"\n".join(record.raw for record in records).split(b"\n")
    assert [line for line in kept if line.strip(b" \r")] == [
        line for line in lines if line.strip(b" \r")
    ]


@given(st.binary(max_size=200))
def test_any_bytes_are_tweets_bad_lines_or_a_format_error(data):
    for form in (None, "jsonl", "csv", "tsv"):
        try:
            found = tweets(data, format=form)
        except FileFormatError:
            continue
        assert all(isinstance(one, Tweet | BadLine) for one in found)


@given(st.binary(min_size=1, max_size=100), st.integers(0, 120))
def test_any_broken_gzip_ends_in_one_bad_line(data, cut):
    packed = gzip.compress(b'{"text": "a"}\n' + data.replace(b"\n", b"") + b"\n")
    if cut < len(packed):
        *_, last = tweets(packed[:-cut] if cut else packed, format="jsonl") or [None]
        assert cut == 0 or isinstance(last, BadLine)
