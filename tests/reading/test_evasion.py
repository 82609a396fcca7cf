"""Hidden words are found in every category, and their quotes stand where they stood."""

from __future__ import annotations

import random
from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading.evasions import KINDS, outcomes, plain_posts, respell

from suppression_detect import Detector, Tweet
from suppression_detect.languages import language
from suppression_detect.languages.en import spelling
from suppression_detect.reading.fold import fold
from suppression_detect.reading.gate import may_concern_voting
from suppression_detect.reading.spelling import corrected, known

# Of the rules' own examples, rewritten, the share that the rules alone must still find. A sample of
# thirty a category stands up to 0.04 below the rate of all, which evasions.py prints.
FLOORS = {
    "leet": 0.93, "look-alikes": 0.91, "accents": 0.97, "styles": 0.97, "full-width": 0.97,
    "invisible": 0.97, "combining": 0.97, "spaced": 0.9, "interleaved": 0.93, "regional": 0.91,
    "doubled": 0.88, "stretched": 0.92, "masked": 0.91, "vowelless": 0.9, "swapped": 0.94,
    "by ear": 0.84, "keycaps": 0.97, "glued": 0.92, "split": 0.93,
}  # fmt: skip
FLOOR_OF_A_CATEGORY = 0.6
PER_CATEGORY = 30
WORDS = known(language("en"))


@pytest.mark.parametrize("kind", KINDS)
def test_hidden_words_are_found(kind: str) -> None:
    found: dict[str, list[bool]] = defaultdict(list)
    exact: list[bool] = []
    missed: list[str] = []
    for out in outcomes((kind,), each=PER_CATEGORY):
        found[out.category].append(out.found)
        if out.found:
            exact.append(out.exact)
        else:
            missed.append(out.post.text)
    every = [one for shares in found.values() for one in shares]
    assert sum(every) / len(every) >= FLOORS[kind], missed
    assert sum(exact) / len(exact) >= 0.93
    if kind != "keycaps":  # few posts have numbers
        assert len(found) == 9
        for category, shares in found.items():
            assert sum(shares) / len(shares) >= FLOOR_OF_A_CATEGORY, (category, missed)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_quotes_are_slices_of_the_original(data: st.DataObject) -> None:
    plain = data.draw(st.sampled_from(plain_posts()))
    rng = random.Random(data.draw(st.integers(0, 999)))
    text, start, end = plain.tweet.text, plain.finding.start, plain.finding.end
    for kind in data.draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=2)):
        if post := respell(text, start, end, kind, rng):
            text, start, end = post
    tweet = Tweet(text, posted_at=plain.tweet.posted_at, region=plain.tweet.region)
    for finding in Detector(model=None).classify(tweet).findings:
        assert text[finding.start : finding.end] == finding.quote


@pytest.mark.parametrize(
    "text",
    [
        "v0+3", "e1ec71on", "8a11ot", "baIIot", "🇻🇴🇹🇪", "🇻 🇴 🇹 🇪", "p*lls", "b_llot", "v⭕te",
        "vvote",
        "vooote", "balllot", "vt wdnsdy", "vtoe", "elekshun", "vohte", "ballit",
        "#PollsCloseAtNoon",
        "#keeptheballots", "v|o|t|e", "v-o-t-e",
    ],
)  # fmt: skip
def test_hidden_words_pass_the_gate(text: str) -> None:
    assert may_concern_voting(text)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("vt wdnsdy tmrrw", "vote wednesday tomorrow"),
        ("voote by text", "vote by text"),
        ("vohte, ballit, elekshun, toosday", "vote, ballot, election, tuesday"),
        ("v*te b@llot p_lls v⭕te", "vote ballot polls vote"),
        ("v|o|t|e b~y t.e.x.t", "vote b~y text"),
        ("v o t e  n o w  C l e v e s", "vote now cleves"),
        ("🇻🇴🇹🇪 🇳🇴🇼 🇺🇸", "vote now us"),
        ("baIIot eIection vvednesday", "ballot election wednesday"),
        ("#votewithtiktok", "#vote with tiktok"),
        ("po11$ e1ec7i0n", "polls election"),
    ],
)
def test_undone(text: str, plain: str) -> None:
    assert fold(text, WORDS).text == plain


@pytest.mark.parametrize(
    "text",
    [
        "VT is a small state", "🇺🇸 🇩🇪 🇫🇷", "matt webb and mr mann",
        "what the f*ck, you sh*t",
        "$114m, $11k, 66billion, 80s, 53rd, 5am",
        "mode! products! ha!!", "90-year-old", "(counts) *vote*",
        "ballet", "the poles and the pills", "plano, texas", "@dam and @ted", "see a b c d e f g",
    ],
)  # fmt: skip
def test_left_alone(text: str) -> None:
    assert fold(text, WORDS).text == text.lower()


def test_no_common_word_is_corrected() -> None:
    wordfreq = pytest.importorskip("wordfreq")
    common = [w for w in wordfreq.top_n_list("en", 20_000) if w.isascii() and w.isalpha()]
    wrong = {w: corrected(w, WORDS) for w in common if w not in WORDS.true and corrected(w, WORDS)}
    assert set(wrong) <= {"vt", "sooo", "soooo"}, wrong  # VT in capitals stays a state


def test_telling_words_are_known() -> None:
    assert set(spelling.VOTING.split()) | WORDS.telling <= WORDS.true
