"""Near-duplicate posts grouped; others left apart."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from suppression_detect import Tweet
from suppression_detect.report import campaigns

SPLIT = "Because of high turnout Republicans vote Tuesday and Democrats vote Wednesday"
BY_TEXT = "Skip the long lines this year, text BLUE to 48221 and your ballot is cast"
UNLIKE = [
    "They say the polls at Lincoln Elementary are closed",
    "Voting by mail is safe, ask your county clerk",
    "Immigration officers stand in front of every polling place today",
    "You need two photo cards or you will be turned away",
]


@pytest.mark.parametrize(
    "variant",
    [
        SPLIT,
        SPLIT.upper() + "!!!",
        f"RT @somebody: {SPLIT} https://t.co/abc123",
        SPLIT.replace("Tuesday", "on Tuesday"),
        SPLIT.replace("turnout", "interest"),
        "PLEASE SHARE " + SPLIT,
        SPLIT.replace("o", "о"),  # Cyrillic
    ],
)
def test_variants_belong_together(variant: str) -> None:
    (found,) = campaigns([Tweet(SPLIT), *map(Tweet, UNLIKE), Tweet(variant)])
    assert found.members == (0, 5)


def test_different_posts_stay_apart() -> None:
    assert campaigns([Tweet(text) for text in (SPLIT, BY_TEXT, *UNLIKE)]) == ()


def test_the_largest_campaign_comes_first_with_its_wordings() -> None:
    texts = [BY_TEXT, SPLIT, BY_TEXT.replace("BLUE", "RED"), SPLIT, BY_TEXT, UNLIKE[0], BY_TEXT]
    first, second = campaigns([Tweet(text) for text in texts])
    assert (first.members, first.size) == ((0, 2, 4, 6), 4)
    assert first.variants == ((BY_TEXT, 3), (texts[2], 1))
    assert second.variants == ((SPLIT, 2),)


def test_a_campaign_knows_when_it_was_seen() -> None:
    times = ["2018-11-05T15:00:00Z", None, "2018-11-04T09:30:00-05:00", "2018-11-06"]
    (found,) = campaigns([Tweet(SPLIT, posted_at=time) for time in times])  # type: ignore[arg-type]
    assert found.first_seen == datetime(2018, 11, 4, 14, 30, tzinfo=UTC)
    assert found.last_seen == datetime(2018, 11, 6, tzinfo=UTC)


def test_posts_without_times_are_grouped_all_the_same() -> None:
    (found,) = campaigns([Tweet(SPLIT), Tweet(SPLIT)])
    assert (found.first_seen, found.last_seen) == (None, None)


def test_many_variants_are_one_campaign() -> None:
    words = [f"{a}{b}{c}ville" for a in "bdfglmnp" for b in "aeiou" for c in "lmnrst"] * 2
    texts = [f"{SPLIT} in {a} and {b}" for a, b in zip(words, words[7:], strict=False)]
    found = campaigns([Tweet(text) for text in [*texts, *UNLIKE]])
    assert [campaign.size for campaign in found] == [len(texts)]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from([SPLIT, BY_TEXT, *UNLIKE, "", "a", "!", "🗳️", "投票"]), max_size=12))
def test_the_same_text_is_always_the_same_campaign(texts: list[str]) -> None:
    found = campaigns([Tweet(text) for text in texts])
    groups = {texts[index]: set(c.members) for c in found for index in c.members}
    for text in texts:
        alike = {index for index, other in enumerate(texts) if other == text}
        assert groups.get(text, set()) == (alike if len(alike) > 1 else set())


@pytest.mark.parametrize("similar", [0, -1, 1.01])
def test_similar_is_a_cosine(similar: float) -> None:
    with pytest.raises(ValueError, match="similar must be above 0 and at most 1"):
        campaigns([], similar=similar)
