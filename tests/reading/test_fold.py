"""Folding: tricky text made plain, with the way back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suppression_detect.languages import language
from suppression_detect.reading.fold import fold
from suppression_detect.reading.spelling import known

WORDS = known(language("en"))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Vote NOW", "vote now"),
        ("v0te on N0v. 7", "vote on nov. 7"),
        ("b4llot", "ballot"),
        ("t e x t to v o t e", "text to vote"),
        ("v.o.t.e", "vote"),
        ("V\u200bo\u200dt\u2060e", "vote"),
        ("vоtе", "vote"),
        ("νote", "vote"),
        ("Döñţ vöţé", "dont vote"),
        ("ｖｏｔｅ 𝐛𝐲 𝓽𝓮𝔁𝓽", "vote by text"),
        ("Nov 7️⃣", "nov 7"),
        ("Ⓥⓞⓣⓔ 🅥🅞🅣🅔 ᴠᴏᴛᴇ", "vote vote vote"),
        ("voooote", "vote"),
        ("#VoteWednesdayDems", "#vote wednesday dems"),
        ("#votenov7", "#vote nov 7"),
        ("“you can’t”", '"you can\'t"'),
        ("e.g. 9 a.m. in the U.S.", "e.g. 9 a.m. in the u.s."),
        ("24/7 4ever 1st 2nd covid19", "24/7 4ever 1st 2nd covid19"),
        ("10am 3rd 5k", "10am 3rd 5k"),
    ],
)
def test_plain(text: str, plain: str) -> None:
    assert fold(text, WORDS).text == plain


@pytest.mark.parametrize(
    ("text", "word", "original"),
    [
        ("go v o t e now", "vote", "v o t e"),
        ("go V\u200bo\u200dte!", "vote", "V\u200bo\u200dte"),
        ("on #VoteNov7", "nov 7", "Nov7"),
        ("on N0v. 7", "nov. 7", "N0v. 7"),
        ("am 7️⃣. 11", "7", "7️⃣"),
        ("ﬁrst vote", "vote", "vote"),
        ("e\u0301lection", "election", "e\u0301lection"),
    ],
)
def test_span_goes_back(text: str, word: str, original: str) -> None:
    folded = fold(text, WORDS)
    at = folded.text.index(word)
    start, end = folded.span(at, at + len(word))
    assert text[start:end] == original


@given(st.text(max_size=60) | st.text("vote 0.\u200b#VNo7ñ️⃣é-", max_size=40))
def test_places_are_in_order_and_inside(text: str) -> None:
    folded = fold(text, WORDS)
    last = 0
    for i in range(len(folded.text)):
        start, end = folded.span(i, i + 1)
        assert last <= start <= end <= len(text)
        last = start
