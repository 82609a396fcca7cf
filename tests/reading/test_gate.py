"""The gate lets off-topic tweets through and holds back what may concern voting."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest

from suppression_detect import Detector
from suppression_detect.errors import ModelError
from suppression_detect.languages import Glossary
from suppression_detect.reading import READ_AT_MOST, gate
from suppression_detect.reading.fold import Folded
from suppression_detect.reading.gate import (
    WEIGHTS,
    Gate,
    Weights,
    gate_words,
    has_voting_word,
    may_concern_voting,
    weights,
)
from suppression_detect.reading.gloss import in_english
from suppression_detect.trained import MANIFEST

CASES = Path(__file__).parents[1] / "functional" / "cases.jsonl"
CORPUS = Path(__file__).parents[2] / "models" / "corpus"
# Posts whose claim is told wholly from the situation, or in another language than they say.
KNOWN_LOSS = 0.022


@pytest.mark.parametrize(
    "text",
    [
        "VOTE", "#VoteNov7", "#OddHousesVoteTuesday #EvenHousesVoteThursday",
        "v0te", "v*te", "v o t e", "ｖｏｔｅ", "vоte", "my b4llot",
        "polls close at 9", "Last names N-Z go Wednesday", "text BLUE to 48221, students",
        "stay home on Tuesday, dems", "ICE will be at the gym on tuesday",
    ],
)  # fmt: skip
def test_is_read(text: str) -> None:
    assert may_concern_voting(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "Best banana bread ever", "a devoted father", "pivoted", "electric cars", "apollo 11",
        "pivot!", "the pollution is awful", "I love this song so much 😍", "lol same",
        "p i z z a   n i g h t", "my mom said trump was on the news all week",
        "people really need to call their family more, not only on birthdays",
        "concert tickets for the summer are gone already",
        "“it’s only a cat…” — the neighbour’s dog, apparently",
        "new mixtape out now https://example.org/v0te",
    ],
)  # fmt: skip
def test_is_not_read(text: str) -> None:
    assert not may_concern_voting(text)


def test_no_flagged_case_is_lost() -> None:
    cases = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]
    flagged = [case for case in cases if case["gold"] == "suppression"]
    lost = [case["id"] for case in flagged if not may_concern_voting(case["text"])]
    assert len(lost) <= KNOWN_LOSS * len(flagged), lost


def test_no_training_post_is_lost() -> None:
    rows = [
        json.loads(line)
        for path in sorted(CORPUS.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    flagged = [r for r in rows if r["label"] == "suppression" and r.get("lang", "en") == "en"]
    lost = [row["id"] for row in flagged if not may_concern_voting(row["text"])]
    assert len(lost) <= KNOWN_LOSS * len(flagged), lost


def test_words_of_the_weights() -> None:
    assert gate_words("7pm, don't go! http://example.org/x") == [b"0pm", b"don", b"t", b"go"]


def test_the_weights_tell_without_a_word_of_voting() -> None:
    text = "last names a-m tuesday, n-z wednesday, at the gym"
    assert not has_voting_word(text)
    assert weights().silent.tell(gate_words(text))
    assert not weights().silent.tell(gate_words("what a lovely day at the gym"))


@pytest.mark.parametrize(
    "text",
    [
        "Poll: senator leads rival by nine in new survey of likely voters, analysts say",
        "the primary reason the election special won an award is its graphics team",
    ],
)
def test_talk_with_a_voting_word_is_let_through_on_demand(text: str) -> None:
    assert not may_concern_voting(text)
    assert may_concern_voting(text, every_voting_word=True)


def test_words_and_pairs_count_once() -> None:
    found = Weights({b"a": 2, b"b": 0}, {b"a b": 2}, 0, -1, words_reach=1, needed=4)
    assert found.tell([b"a", b"b"])
    assert found.tell([b"a", b"b", b"a", b"b"])
    assert not found.tell([b"b", b"a"])
    assert not found.tell([b"a", b"b", b"c"]), "an unknown word counts against it"


def test_every_word_counts_up_to_a_number() -> None:
    found = Weights({b"a": 0}, {}, 1, 0, words_reach=0, needed=3)
    assert [found.tell([b"a"] * n) for n in (2, 3)] == [False, True]
    endless = Weights({b"a": 0}, {}, 1, -10, words_reach=-1000, needed=-80)
    assert endless.tell([str(n).encode() for n in range(100)]), "40 words, 12 unknown ones"


def write(folder: Path, text: str) -> Path:
    """A folder with these weights and their checksum."""
    (folder / WEIGHTS).write_text(text, encoding="utf-8")
    manifest = {"gate_sha256": sha256(text.encode()).hexdigest()}
    (folder / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    return folder


def test_weights_are_read_as_they_were_written(tmp_path: Path) -> None:
    assert Gate.load(write(tmp_path, weights().dump())) == weights()


@pytest.mark.parametrize(
    "text", ["", "vote\t1.0\n", "spoken\t= needed\tone\n", "other\tvote\t1.0\n"]
)
def test_other_files_are_told(tmp_path: Path, text: str) -> None:
    with pytest.raises(ModelError, match=r"cannot be read from .*gate\.tsv"):
        Gate.load(write(tmp_path, text))


@pytest.mark.parametrize("name", [WEIGHTS, MANIFEST])
def test_a_missing_file_is_told(tmp_path: Path, name: str) -> None:
    (write(tmp_path, weights().dump()) / name).unlink()
    with pytest.raises(ModelError, match="suppression-detect train"):
        Gate.load(tmp_path)


@pytest.mark.parametrize("manifest", ["", "[]", "{}"])
def test_a_manifest_of_another_shape_is_told(tmp_path: Path, manifest: str) -> None:
    (write(tmp_path, weights().dump()) / MANIFEST).write_text(manifest, encoding="utf-8")
    with pytest.raises(ModelError, match=r"cannot be read from .*gate\.tsv"):
        Gate.load(tmp_path)


def test_changed_weights_are_refused(tmp_path: Path) -> None:
    write(tmp_path, weights().dump())
    with (tmp_path / WEIGHTS).open("a", encoding="utf-8") as file:
        file.write("silent\tlunch\t1.00\n")
    with pytest.raises(ModelError, match=r"gate\.tsv is not the file .* checksum"):
        Gate.load(tmp_path)


def test_a_detector_is_not_made_with_a_changed_gate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gate, "default_folder", lambda: tmp_path)
    weights.cache_clear()
    try:
        with pytest.raises(ModelError, match=r"gate\.tsv"):
            Detector(model=None)
    finally:
        weights.cache_clear()


def test_a_short_post_that_names_voting_and_a_day_is_read() -> None:
    assert may_concern_voting("Election day is February sixteenth, be there (primary)")
    assert not may_concern_voting("The election of a new pope is a slow and solemn affair in Rome")


def test_spanish_passes_by_its_words_in_english() -> None:
    assert may_concern_voting("Vota por mensaje de texto y ahórrate la fila", "es")
    assert may_concern_voting("V O T A por mensaje, sin filas", "es")
    assert not may_concern_voting("Qué rico el café con leche de esta mañana", "es")
    assert not may_concern_voting("El presidente viajó a Madrid con su gobierno", "es")


def test_other_weights_may_be_asked() -> None:
    shut = Gate(Weights({}, {}, 0, 0, 1, 1), Weights({}, {}, 0, 0, 1, 1))
    claim = "Republicans in the whole of the state are voting one day later than all the others"
    assert may_concern_voting(claim)
    assert not may_concern_voting(claim, gate=shut)


def test_of_a_long_spanish_text_no_more_is_put_into_english_than_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sizes: list[int] = []

    def counted(text: str, words: Glossary) -> Folded:
        sizes.append(len(text))
        return in_english(text, words)

    monkeypatch.setattr(gate, "in_english", counted)
    may_concern_voting("Qué rico el café de la mesa. " * 2000, "es")
    assert sizes == [READ_AT_MOST]


@pytest.mark.parametrize(
    ("talk", "claim"),
    [
        (
            "Voted at 8am with my 2nd coffee, so proud of everyone who turned out",
            "R3PUBL1CANS v0te N0v 6 and D3M0CR4TS vote N0v 8, pass it on b4 they t4ke it down",
        ),
        (
            "a b c d e, my grandmother voted and is proud of me and of her garden",
            "R E P U B L I C A N S vote on the 6th and D E M O C R A T S vote on the 8th",
        ),
        (
            "Sooooo happy that my grandmother voted, she is proud of her garden",
            "Vote by teeeext this year, send your choice to 48221 and skip the line",
        ),
    ],
)
def test_hidden_words_of_a_text_that_names_voting_count_as_they_are_meant(
    talk: str, claim: str
) -> None:
    assert not may_concern_voting(talk)
    assert may_concern_voting(claim)


def test_the_sign_of_a_ballot_box_names_voting() -> None:
    assert may_concern_voting("🗳️ 11/9 be there 🗳️")
    assert not may_concern_voting("🎉 11/9 be there 🎉")
