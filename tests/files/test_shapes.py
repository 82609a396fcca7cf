"""Posts of every platform and collector give the text that a reader meets, its id, time, language.

The posts are invented; their shapes are those of the platforms.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from suppression_detect.files.reader import tweet_in
from suppression_detect.files.shapes import plain
from suppression_detect.tweet import Tweet

NOON = datetime(2018, 11, 5, 12, tzinfo=UTC)
LONG = "The polls are open until eight tonight, and whoever stands in line by then may vote"

V1 = {
    "created_at": "Mon Nov 05 12:00:00 +0000 2018",
    "id": 1059400000000000001,
    "id_str": "1059400000000000001",
    "text": "The polls are open until…",
    "truncated": True,
    "lang": "en",
    "user": {"screen_name": "town_hall", "id_str": "7"},
}
V2 = {
    "id": "1059400000000000002",
    "text": "The polls are open until…",
    "created_at": "2018-11-05T12:00:00.000Z",
    "lang": "en",
    "author_id": "7",
}
POST = {"$type": "app.bsky.feed.post", "text": LONG, "createdAt": "2018-11-05T12:00:00.000Z"}
STATUS = {
    "id": "109",
    "created_at": "2018-11-05T12:00:00.000Z",
    "language": "en",
    "spoiler_text": "",
    "reblog": None,
    "content": "<p>Vote &amp; tell.<br />Today!</p><p><a href='https://a.example'>"
    '<span class="invisible">https://</span><span>a.example</span></a></p>',
    "account": {"acct": "ann"},
}


def full(tweet_id: str | None, text: str = LONG) -> Tweet:
    return Tweet(text, id=tweet_id, posted_at=NOON, lang="en")


def cut(record: dict, *names: str) -> dict:
    return {name: value for name, value in record.items() if name not in names}


SHAPES = {
    "v1.1, extended mode": (V1 | {"full_text": LONG, "text": None}, full(V1["id_str"])),
    "v1.1, compatible mode": (
        V1 | {"extended_tweet": {"full_text": LONG, "entities": {}}},
        full(V1["id_str"]),
    ),
    "v1.1, an extension without a text": (
        V1 | {"extended_tweet": None, "text": LONG},
        full(V1["id_str"]),
    ),
    "v1.1, a retweet": (
        V1
        | {"text": "RT @x: The…", "retweeted_status": V1 | {"extended_tweet": {"full_text": LONG}}},
        full(V1["id_str"], f"RT @town_hall: {LONG}"),
    ),
    "v1.1, a retweet of nobody known": (
        V1 | {"text": "RT @x: The…", "retweeted_status": {"full_text": LONG}},
        full(V1["id_str"], f"RT @x: {LONG}"),
    ),
    "v1.1, a retweet without its original": (
        V1 | {"text": "RT @x: The…", "retweeted_status": {}},
        full(V1["id_str"], "RT @x: The…"),
    ),
    "v1.1, no id": (cut(V1, "id", "id_str") | {"full_text": LONG}, full(None)),
    "v2": (V2 | {"text": LONG}, full(V2["id"])),
    "v2, a long post": (V2 | {"note_tweet": {"text": LONG}}, full(V2["id"])),
    "v2, flattened, a retweet": (
        V2
        | {
            "text": "RT @x: The…",
            "referenced_tweets": [
                {"type": "quoted", "id": "1", "text": "no"},
                {"type": "retweeted", "id": "2", "text": "The…", "note_tweet": {"text": LONG}},
            ],
        },
        full(V2["id"], f"RT @x: {LONG}"),
    ),
    "v2, a retweet that is not resolved": (
        V2 | {"text": LONG, "referenced_tweets": [{"type": "retweeted", "id": "2"}]},
        full(V2["id"]),
    ),
    "the account archive": (
        {"tweet": cut(V1, "text") | {"full_text": LONG, "retweeted": False}},
        full(V1["id_str"]),
    ),
    "snscrape": (
        {
            "_type": "snscrape.modules.twitter.Tweet",
            "url": "https://twitter.com/a/status/9",
            "date": "2018-11-05T12:00:00+00:00",
            "rawContent": LONG,
            "renderedContent": LONG[:20],
            "id": 9,
            "lang": "en",
        },
        full("9"),
    ),
    "snscrape, older, a retweet": (
        {
            "date": "2018-11-05T12:00:00+00:00",
            "content": "RT @x: The…",
            "retweetedTweet": {"content": LONG, "user": {"username": "town_hall"}},
            "id": 9,
            "lang": "en",
        },
        full("9", f"RT @town_hall: {LONG}"),
    ),
    "Bluesky, a view": (
        {"uri": "at://did:plc:a/p/1", "record": POST | {"langs": ["en"]}, "likeCount": 3},
        full("at://did:plc:a/p/1"),
    ),
    "Bluesky, a feed": (
        {"post": {"uri": "at://did:plc:a/p/1", "record": POST | {"langs": ["en", "es"]}}},
        full("at://did:plc:a/p/1"),
    ),
    "Bluesky, a repository": (
        {"uri": "at://did:plc:a/p/1", "cid": "b", "value": POST | {"langs": ["en"]}},
        full("at://did:plc:a/p/1"),
    ),
    "Bluesky, Jetstream": (
        {
            "did": "did:plc:a",
            "time_us": 1,
            "kind": "commit",
            "commit": {
                "operation": "create",
                "collection": "app.bsky.feed.post",
                "rkey": "3k",
                "record": POST | {"langs": ["en"]},
            },
        },
        full("at://did:plc:a/app.bsky.feed.post/3k"),
    ),
    "Bluesky, a record": (POST | {"langs": ["en"]}, full(None)),
    "Mastodon": (STATUS, full("109", "Vote & tell.\nToday!\nhttps://a.example")),
    "Mastodon, a boost": (
        STATUS
        | {
            "content": "",
            "reblog": {"content": f"<p>{LONG}</p>", "account": {"acct": "bo@b.example"}},
        },
        full("109", f"RT @bo@b.example: {LONG}"),
    ),
    "twarc-csv": (
        {
            "id": V2["id"],
            "conversation_id": "1",
            "referenced_tweets.retweeted.id": "",
            "author_id": "7",
            "created_at": "2018-11-05T12:00:00.000Z",
            "text": LONG,
            "lang": "en",
        },
        full(V2["id"]),
    ),
    "the information-operations release": (
        {
            "tweetid": "1059400000000000003",
            "userid": "abc=",
            "user_display_name": "abc=",
            "account_language": "ru",
            "tweet_language": "en",
            "tweet_text": LONG,
            "tweet_time": "2018-11-05 12:00",
            "is_retweet": "False",
        },
        full("1059400000000000003"),
    ),
    "a plain record with names that shapes use": (
        {"text": LONG, "tweet": "no", "record": 3, "post": "no", "value": None, "lang": "en"},
        Tweet(LONG, lang="en"),
    ),
}


@pytest.mark.parametrize("name", SHAPES)
def test_every_shape_gives_its_post(name):
    record, tweet = SHAPES[name]
    assert tweet_in(record) == tweet
    assert tweet_in(json.loads(json.dumps(record))) == tweet


@pytest.mark.parametrize(
    "record",
    [
        {"did": "did:plc:a", "kind": "commit", "commit": {"operation": "delete", "rkey": "3k"}},
        {"uri": "at://a", "record": {"text": "a list of a name", "$type": "x"}},
        {"rawContent": None, "id": 3},
        {"user": {"text": "no"}},
    ],
)
def test_what_is_no_post_has_no_text(record):
    assert tweet_in(record) is None


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("Vote < 3 & more", "Vote < 3 & more"),
        ("<p>a</p><p>b</p>", "a\nb"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("&lt;b&gt; &amp;amp; &#x1f5f3;", "<b> &amp; 🗳"),
        ("<p>unclosed", "unclosed"),
        ("", ""),
    ],
)
def test_html_becomes_what_is_read(html, text):
    assert plain(html) == text
