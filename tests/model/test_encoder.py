"""The encoder: checked before it is opened, and asked about what is left open, no more."""

from __future__ import annotations

import hashlib
import json
import pickle
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from math import exp
from pathlib import Path

import numpy as np
import pytest

from suppression_detect import Detector, Label, Tweet
from suppression_detect.errors import MissingExtraError, ModelError
from suppression_detect.model import Model
from suppression_detect.model.encoder import (
    JUDGED,
    LIMIT,
    MAX_LENGTH,
    NETWORK,
    TOKENIZER,
    Encoder,
    EncoderModel,
    encoder_text,
)
from suppression_detect.model.model import ARRAYS
from suppression_detect.model.training import load_corpus
from suppression_detect.reading import Reading
from suppression_detect.rules import RULES
from suppression_detect.trained import MANIFEST, default_folder, encoder_folder
from suppression_detect.verdict import Finding, Stance, Strength

POSTED = "2018-11-05T15:00:00Z"
OPEN = "My cousin took a parking ticket along, and they vote by the size of it now"
SETTLED = "Republicans, vote on Nov. 7!"
WEIGHTS = dict(zip(JUDGED, (0.5, 0.25, 0.25, 1.0, 0.5, -1.5, 0.75, -0.5), strict=True))
WORDS = ["[UNK]", "vote", "cousin", "ticket", "http", "user", "@"]


def write_encoder(folder: Path) -> dict[str, str]:
    """A tiny encoder with weights by chance, that adds up the weights of the words."""
    onnx = pytest.importorskip("onnx")
    tokenizers = pytest.importorskip("tokenizers")
    pytest.importorskip("onnxruntime")
    from onnx import TensorProto, helper, numpy_helper

    table = np.random.default_rng(1).normal(size=(len(WORDS), 1)).astype(np.float32)
    graph = helper.make_graph(
        [
            helper.make_node("Gather", ["table", "ids"], ["found"]),
            helper.make_node("ReduceSum", ["found", "axes"], ["logit"], keepdims=0),
        ],
        "tiny",
        [helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "length"])],
        [helper.make_tensor_value_info("logit", TensorProto.FLOAT, [1])],
        [
            numpy_helper.from_array(table, "table"),
            numpy_helper.from_array(np.array([1, 2]), "axes"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.save(model, folder / NETWORK)
    tokenizer = tokenizers.Tokenizer(
        tokenizers.models.WordLevel({word: n for n, word in enumerate(WORDS)}, unk_token="[UNK]")
    )
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    tokenizer.save(str(folder / TOKENIZER))
    return {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest()
        for name in (NETWORK, TOKENIZER)
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "encoder"
    place.mkdir()
    shutil.copy(default_folder() / ARRAYS, place)
    manifest = json.loads((default_folder() / MANIFEST).read_text(encoding="utf-8"))
    manifest["encoder"] = {"judge": WEIGHTS, "sha256": write_encoder(place)}
    (place / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    return place


class Told:
    """An encoder that gives one logit and remembers what it was asked."""

    def __init__(self, logit: float) -> None:
        self.given = logit
        self.asked: list[str] = []

    def logit(self, text: str) -> float:
        self.asked.append(text)
        return self.given


@pytest.fixture
def with_logit() -> Callable[[float], EncoderModel]:
    shipped = Model.load()

    def with_logit(logit: float) -> EncoderModel:
        return EncoderModel(
            tweet=shipped.tweet,
            sentence=shipped.sentence,
            category=shipped.category,
            network=shipped.network,
            judge_weights=shipped.judge_weights,
            first_look=shipped.first_look,
            thresholds=shipped.thresholds,
            manifest={},
            encoder=Told(logit),  # type: ignore[arg-type]
            encoder_judge=tuple(WEIGHTS.values()),
        )

    return with_logit


def claim(strength: Strength, stance: Stance = Stance.ASSERTED) -> Finding:
    return Finding("wrong_date.x", "wrong_date", 0, 4, "They", "why", stance, strength=strength)  # type: ignore[arg-type]


# The artefact


def test_it_is_loaded_and_asked(folder: Path) -> None:
    model = EncoderModel.load(folder)
    assert model.encoder_judge == tuple(WEIGHTS.values())
    one, two = model.encoder.logits(["vote cousin", "ticket"])
    assert one == model.encoder.logit("vote cousin")
    assert one != two
    scores = [Detector(model=m, rules=()).classify(OPEN).score for m in (model, Model.load())]
    assert scores[0] != scores[1]


def test_only_so_much_of_a_text_is_read(folder: Path) -> None:
    encoder = EncoderModel.load(folder).encoder
    assert encoder.logit("vote " * MAX_LENGTH) == encoder.logit("vote " * MAX_LENGTH + "ticket")


def test_it_goes_to_other_processes(folder: Path) -> None:
    model = EncoderModel.load(folder)
    again: Encoder = pickle.loads(pickle.dumps(model.encoder))
    assert again.logit("vote ticket") == model.encoder.logit("vote ticket")


@pytest.mark.parametrize("name", [NETWORK, TOKENIZER])
def test_a_changed_byte_is_refused(folder: Path, name: str) -> None:
    data = bytearray((folder / name).read_bytes())
    data[len(data) // 2] ^= 1
    (folder / name).write_bytes(data)
    with pytest.raises(ModelError, match=f"{name} is not the file .* checksum"):
        EncoderModel.load(folder)


@pytest.mark.parametrize("name", [NETWORK, TOKENIZER, MANIFEST])
def test_a_missing_file_is_told_with_the_cure(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(ModelError, match="train --encoder"):
        EncoderModel.load(folder)


def test_a_model_without_an_encoder_is_told() -> None:
    with pytest.raises(ModelError, match="speaks of no encoder"):
        EncoderModel.load(default_folder())


@pytest.mark.parametrize("library", ["onnxruntime", "tokenizers"])
def test_a_missing_library_is_told_with_the_cure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, library: str
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtraError, match=r"pip install .suppression-detect\[encoder\]"):
        Encoder(tmp_path, {})


def test_another_name_is_told() -> None:
    with pytest.raises(ValueError, match="'default', 'encoder'"):
        Detector(model="big")  # type: ignore[arg-type]


def test_the_shipped_artefact_is_of_the_shipped_corpus() -> None:
    pytest.importorskip("onnxruntime")
    _, corpus_hash = load_corpus(Path(__file__).parents[2] / "models" / "corpus")
    model = EncoderModel.load()
    assert model.manifest["corpus_sha256"] == corpus_hash
    assert (encoder_folder() / NETWORK).stat().st_size <= 24e6
    assert model.manifest["encoder"]["agreement"]["correlation"] > 0.98
    assert model.encoder_judge[JUDGED.index("encoder")] > 0


# What it is asked


def test_links_and_handles_are_all_alike(read_text: Callable[..., Reading]) -> None:
    assert encoder_text(read_text("@ann see https://t.co/abc now")).endswith(": @user see http now")


@pytest.mark.parametrize(
    ("posted", "text", "told"),
    [
        (
            "2018-11-05T15:00:00Z",
            "vote on Nov. 7!",
            "election tomorrow: vote on nov. 7 (too late)!",
        ),
        ("2018-11-06T15:00:00Z", "go vote today", "election today: go vote today (election day)"),
        (
            "2018-11-01T15:00:00Z",
            "vote Nov 6, Nov 7",
            "election in 5 days: vote nov 6 (election day), nov 7 (too late)",
        ),
        (
            "2018-10-20T15:00:00Z",
            "GA polls close at 7pm",
            "election in weeks: ga polls close at 7pm (closing)",
        ),
        ("2018-11-08T15:00:00Z", "we voted!", "election in a long time: we voted!"),
        (
            "2018-11-05T15:00:00Z",
            "Georgia: vote on Nov 7",
            "election tomorrow: georgia: vote on nov 7 (deadline or wrong day)",
        ),
        (None, "we voted!", "no election: we voted!"),
    ],
)
def test_what_the_calendar_knows_is_told(
    read_text: Callable[..., Reading], posted: str | None, text: str, told: str
) -> None:
    assert encoder_text(read_text(text, posted_at=posted, region="US-OH")) == told


def test_it_is_asked_about_what_is_left_open_only(with_logit: Callable[..., EncoderModel]) -> None:
    model = with_logit(1.0)
    told: Told = model.encoder  # type: ignore[assignment]
    detector = Detector(model=model)
    assert detector.classify("Nice weather today.").score == 0
    assert detector.classify(Tweet(OPEN, lang="fi")).label is Label.ABSTAIN
    settled = detector.classify(Tweet(SETTLED, posted_at=POSTED, region="US-GA"))
    assert settled.label is Label.SUPPRESSION
    assert told.asked == []
    Detector(model=model, rules=()).classify(OPEN)
    assert told.asked == [f"no election: {OPEN.lower()}"]


def test_it_is_not_asked_where_a_first_look_is_enough(
    with_logit: Callable[..., EncoderModel], read_text: Callable[..., Reading]
) -> None:
    model = with_logit(6.0)
    reading = read_text("My grandmother voted in every election since she was a girl")
    assert model.judge(reading, ()) == Model.judge(model, reading, ())
    assert model.encoder.asked == []  # type: ignore[attr-defined]


# What it does to the score


def score(model: EncoderModel, reading: Reading, *findings: Finding) -> float:
    return model.judge(reading, findings).score


def test_a_higher_logit_never_lowers_the_score(
    with_logit: Callable[..., EncoderModel], read_text: Callable[..., Reading]
) -> None:
    reading = read_text(OPEN)
    scores = [score(with_logit(x), reading) for x in (-9, -LIMIT, -1, 0, 1, LIMIT, 9)]
    assert scores == sorted(scores)
    assert scores[0] == scores[1]
    assert scores[-1] == scores[-2]
    assert scores[0] < scores[3] < scores[-1]


@pytest.mark.parametrize("logit", [-LIMIT, 0.0, LIMIT])
def test_one_more_finding_never_lowers_and_a_debunk_never_raises(
    with_logit: Callable[..., EncoderModel], read_text: Callable[..., Reading], logit: float
) -> None:
    shipped = with_logit(logit)
    model = replace(shipped, thresholds=replace(shipped.thresholds, calm=0.0))
    reading = read_text(OPEN)
    nothing = score(model, reading)
    unsettled = score(model, reading, claim(Strength.UNSETTLED))
    decisive = score(model, reading, claim(Strength.DECISIVE))
    assert nothing <= unsettled <= decisive
    assert score(model, reading, claim(Strength.DECISIVE, Stance.DEBUNKED)) <= nothing


def test_what_the_wording_calms_is_asked_about(
    with_logit: Callable[..., EncoderModel], read_text: Callable[..., Reading]
) -> None:
    shipped = with_logit(0.0)
    model = replace(shipped, thresholds=replace(shipped.thresholds, calm=1.0))
    opinion = model.judge(read_text(OPEN), [claim(Strength.DECISIVE)])
    assert opinion.findings[0].strength is Strength.UNSETTLED
    assert model.encoder.asked  # type: ignore[attr-defined]


@pytest.mark.parametrize("text", [OPEN, SETTLED])
def test_an_explanation_adds_up(with_logit: Callable[..., EncoderModel], text: str) -> None:
    rules = () if text is OPEN else RULES
    detector = Detector(model=with_logit(2.0), rules=rules)
    found = detector.explain(Tweet(text, posted_at=POSTED, region="US-GA"))
    total = found.base + sum(weight for _, weight in found.contributions)
    assert found.probability == pytest.approx(1 / (1 + exp(-total)), rel=1e-9)
    added = dict(found.contributions)
    if text is OPEN:
        assert added["encoder"] == pytest.approx(2.0 * WEIGHTS["encoder"])
        assert found.verdict.score == pytest.approx(found.probability, rel=1e-6)
    else:
        assert "encoder" not in added
        assert added["rules:asserted"] == WEIGHTS["asserted"] + LIMIT * WEIGHTS["encoder"]


def test_an_explanation_asks_once(with_logit: Callable[..., EncoderModel]) -> None:
    model = with_logit(2.0)
    Detector(model=model, rules=()).explain(OPEN)
    assert len(model.encoder.asked) == 1  # type: ignore[attr-defined]
