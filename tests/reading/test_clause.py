"""A finding quotes the clause that makes its claim."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suppression_detect import Calendar, Tweet
from suppression_detect.reading import read
from suppression_detect.reading.clause import clause


@pytest.mark.parametrize(
    ("text", "claim", "quoted"),
    [
        ("Polls have closed in Ohio, go home", "have closed", "Polls have closed in Ohio"),
        ("we all vote by text because it is safe", "by text", "we all vote by text"),
        ("stay home cuz the machines are down!", "machines", "the machines are down"),
        ("Big news 🎉 vote by phone 📣 dial now", "by phone", "vote by phone"),
        ("@clerk @desk vote by text http://x.example", "by text", "vote by text"),
        ("#Ohio vote by text #Election", "text", "vote by text"),
        ("#VoteByText", "VoteByText", "#VoteByText"),
        ("Sorry. Dems vote on Wednesday. Bye!", "Wednesday", "Dems vote on Wednesday"),
        ("The poll\nvote by text\nnow", "text", "vote by text"),
        ("Ｖｏｔｅ ｂｙ ｔｅｘｔ, friends", "ｔｅｘｔ", "Ｖｏｔｅ ｂｙ ｔｅｘｔ"),
        ("vote on Nov. 7, by text — or else", "7, by", "vote on Nov. 7, by text"),
    ],
)
def test_clause_of_a_claim(text: str, claim: str, quoted: str) -> None:
    reading = read(Tweet(text, posted_at="2018-11-05"), Calendar.load())
    start = text.index(claim)
    first, last = clause(reading, start, start + len(claim))
    assert text[first:last].lstrip("#") == quoted.lstrip("#")


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_a_clause_holds_its_span(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    reading = read(Tweet(text), Calendar.load())
    first, last = clause(reading, start, end)
    assert 0 <= first <= start <= end <= last <= len(text)
    assert clause(reading, first, last) == (first, last)
