"""The network that is fine-tuned, and how; imported only where torch is installed."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch.nn.functional import softplus

from suppression_detect.model.batches import batches, warm_then_falling
from suppression_detect.model.network import Seen
from suppression_detect.model.network_logits import PARAMETERS
from suppression_detect.model.network_training import Pupil

if TYPE_CHECKING:
    from numpy.typing import NDArray

_DROPOUT = 0.1
_AT_ONCE = 256
"""Posts that the teacher reads at once."""

_JOINED = 0.5
"""Share of the made posts that are joined of two; of the others this share is changed:"""
_LEFT_OUT = 0.15
_CHANGED = 0.1
_CHECKPOINT = "checkpoint.pt"


class Network(torch.nn.Module):  # type: ignore[misc]
    """A sentence encoder, the mean of what it says of the tokens, and one weight for each number.

    Args:
        bert: The encoder, a ``BertModel`` or of its kind.
        numbers: Its number of each token, where texts come in those of another.
    """

    def __init__(self, bert: Any, numbers: Sequence[int] | None = None) -> None:
        super().__init__()
        self.bert = bert
        self.register_buffer("numbers", torch.tensor(numbers) if numbers else None, False)
        self.dropout = torch.nn.Dropout(_DROPOUT)
        self.last = torch.nn.Linear(bert.config.hidden_size, 1)

    def forward(self, ids: Any, seen: Any) -> Any:
        """The logits of texts, shape ``(texts,)``.

        Args:
            ids: Tokens, shape ``(texts, tokens)``.
            seen: Of the same shape: 1 for a token, 0 for what is filled up.
        """
        if self.numbers is not None:
            ids = self.numbers[ids]
        states = self.bert(input_ids=ids, attention_mask=seen).last_hidden_state
        share = seen.unsqueeze(-1).to(states.dtype)
        mean = (states * share).sum(1) / share.sum(1)
        return (self.dropout(mean) * self.last.weight).sum(-1) + self.last.bias


Unit = tuple[Sequence[int], tuple[int, ...]]
"""A part of a post: its tokens, and what a network sees of it. The first are the facts."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is learned from.

    Attributes:
        posts: The units of each.
        labels: Whether each is suppression.
        weights: How much each counts.
        ends: The tokens before and behind a text.
        longest: How many tokens are read of a text.
    """

    posts: Sequence[Sequence[Unit]]
    labels: Sequence[float]
    weights: Sequence[float]
    ends: tuple[int, int]
    longest: int

    def tokens(self, post: Sequence[Unit]) -> list[int]:
        """The tokens of a post."""
        inside = [token for tokens, _ in post for token in tokens][: self.longest - 2]
        return [self.ends[0], *inside, self.ends[1]]


def accelerator() -> str:
    """Where a network is trained: on an accelerator (``"cuda"``) if there is one."""
    return "cuda" if torch.cuda.is_available() else "cpu"


def fine_tune(
    network: Network,
    lesson: Lesson,
    parameters: dict[str, Any],
    *,
    seed: int,
    folder: Path,
    tell: Callable[[int, float], None],
    teacher: Network | None = None,
    pupil: Pupil | None = None,
) -> None:
    """Fine-tune, on the accelerator if there is one; goes on after the last whole epoch.

    With a teacher, what it says of a post counts beside the label, and of each post one more is
    made that nobody wrote, of which the teacher alone speaks (Jiao et al., 2020,
    https://arxiv.org/abs/1909.10351).

    Args:
        network: Is changed.
        lesson: What is learned from.
        parameters: Those of ``ENCODER_PARAMETERS`` or ``TEACHER_PARAMETERS``.
        seed: Of the order, of what is dropped and of the posts that are made.
        folder: Where a checkpoint is kept after each epoch.
        tell: Told the epoch and the share of it that is done.
        teacher: Has learned the lesson.
        pupil: Learns the same from the teacher.
    """
    torch.set_num_threads(parameters["threads"])
    torch.set_float32_matmul_precision("high")
    network.to(accelerator())
    labels, weights = lesson.labels, lesson.weights
    tokens = list(map(lesson.tokens, lesson.posts))
    if teacher:
        teacher.to(accelerator()).eval()
        labels = _beside(labels, tokens, teacher, parameters["teachers_share"])
    steps = steps_of(parameters, len(tokens))
    optimizer = torch.optim.AdamW(
        network.parameters(),
        lr=parameters["learning_rate"],
        weight_decay=parameters["weight_decay"],
        fused=True,
    )
    rate = warm_then_falling(steps, parameters["warmup"])
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    kept = [network, optimizer, schedule]
    if pupil:
        kept += [pupil.learner, pupil.optimizer, pupil.schedule]
    first = 0
    if (folder / _CHECKPOINT).is_file():
        saved = torch.load(folder / _CHECKPOINT, weights_only=True, map_location=accelerator())
        for part, state in zip(kept, saved["states"], strict=True):
            part.load_state_dict(state)
        first = saved["epochs"]
    network.train()
    for epoch in range(first, ceil(parameters["epochs"])):
        torch.manual_seed(seed * 1000 + epoch)
        order = random.Random(seed * 1000 + epoch)
        parts = batches(list(map(len, tokens)), parameters["batch"], order)
        for k, batch in enumerate(parts[: steps - epoch * len(parts)]):
            if k % 10 == 0:
                tell(epoch, k / len(parts))
            texts = [tokens[n] for n in batch]
            right, counts = [labels[n] for n in batch], [weights[n] for n in batch]
            if teacher:
                posts = [lesson.posts[n] for n in batch]
                made = _made_of(posts, order)
                of_made = list(map(lesson.tokens, made))
                texts += of_made
                right += _chances(teacher, of_made)
                counts += [1.0] * len(made)
                if pupil:
                    seen = [*map(_seen, posts), *[_seen(post, order) for post in made]]
                    pupil.teach(zip(seen, right, counts, strict=True))
            _add_gradients(network, texts, right, counts)
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
        if pupil:
            pupil.step()
        states = [part.state_dict() for part in kept]
        torch.save({"epochs": epoch + 1, "states": states}, folder / "checkpoint.part")
        (folder / "checkpoint.part").replace(folder / _CHECKPOINT)
    network.eval().to("cpu")


def steps_of(parameters: dict[str, Any], posts: int) -> int:
    """How many batches are learned of so many posts."""
    return int(parameters["epochs"] * -(-posts // parameters["batch"]))


def _seen(post: Sequence[Unit], order: random.Random | None = None) -> Seen:
    """What a network sees of a post; of one that was made, the facts are left out by chance."""
    facts, *words = [seen for _, seen in post]
    if order and order.random() < PARAMETERS["facts_left_out"]:
        facts = ()
    return facts, *(words or [()])


def _add_gradients(
    network: Network,
    texts: Sequence[Sequence[int]],
    labels: Sequence[float],
    weights: Sequence[float],
) -> None:
    """Add the gradients of what is missed of a batch to those that are there."""
    margins = margins_of(network, texts)
    right, counts = torch.tensor([labels, weights], device=margins.device)
    missed = softplus(margins) - right * margins
    ((counts * missed).sum() / counts.sum()).backward()


def _chances(teacher: Network, texts: Sequence[Sequence[int]]) -> list[float]:
    """What a teacher gives for each text to be suppression."""
    with torch.no_grad():
        return margins_of(teacher, texts).sigmoid().tolist()  # type: ignore[no-any-return]


def _beside(
    labels: Sequence[float], tokens: Sequence[Sequence[int]], teacher: Network, share: float
) -> list[float]:
    """Labels of posts, with a share of what the teacher says of each."""
    order = sorted(range(len(tokens)), key=lambda n: len(tokens[n]))
    mixed = list(labels)
    for start in range(0, len(order), _AT_ONCE):
        some = order[start : start + _AT_ONCE]
        said = _chances(teacher, [tokens[n] for n in some])
        for n, chance in zip(some, said, strict=True):
            mixed[n] += share * (chance - mixed[n])
    return mixed


def _made_of(posts: Sequence[Sequence[Unit]], order: random.Random) -> list[list[Unit]]:
    """A post of each that nobody wrote; the facts stay."""
    return [[facts, *_remade(body, order.choice(posts)[1:], order)] for facts, *body in posts]


def _remade(body: list[Unit], other: Sequence[Unit], order: random.Random) -> list[Unit]:
    """The beginning of one post and the end of another, or the post with units left out and
    units of the other in it."""
    if order.random() < _JOINED:
        start = body[: order.randrange(len(body) + 1)]
        return [*start, *other[order.randrange(len(other) + 1) :]][: max(len(body), len(other))]
    return [
        order.choice(other) if other and order.random() < _CHANGED else unit
        for unit in body
        if order.random() > _LEFT_OUT
    ]


def forget_checkpoint(folder: Path) -> None:
    """Drop the checkpoint of a training that is finished."""
    (folder / _CHECKPOINT).unlink()


def margins_of(network: Network, texts: Sequence[Sequence[int]]) -> Any:
    """The logits of texts of which the tokens are given, as a tensor."""
    longest = max(map(len, texts))
    filled = torch.tensor([[*row, *[0] * (longest - len(row))] for row in texts])
    seen = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in texts])
    device = network.last.weight.device
    with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
        return network(filled.to(device), seen.to(device)).float()


def logits_of(network: Network, texts: Sequence[Sequence[int]]) -> list[float]:
    """The logits of texts, one at a time."""
    with torch.no_grad():
        return [float(margins_of(network, [row]).item()) for row in texts]


def meanings(bert: Any, texts: Sequence[Sequence[int]]) -> NDArray[np.float32]:
    """The mean of what an encoder says of the tokens of each text, of length 1.

    Args:
        bert: The encoder.
        texts: The tokens of each text.
    """
    found = []
    with torch.no_grad():
        for ids in texts:
            mean = bert.eval()(input_ids=torch.tensor([ids])).last_hidden_state[0].mean(0)
            found.append((mean / mean.norm()).numpy())
    return np.array(found)


def write_network(network: Network, tokens: Sequence[int], out: Path, longest: int) -> None:
    """Write the network with weights of 8 bits, its table of word pieces among them.

    Weights are held to 7 of the 8 bits, so that processors without newer instructions give the
    same logits.

    Args:
        network: On the processor, and not in training.
        tokens: Of any text.
        out: The file. What is written takes the tokens of one text as ``ids``.
        longest: How many tokens it takes at most.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.shape_inference import quant_pre_process

    class OneText(torch.nn.Module):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.network = network

        def forward(self, ids: Any) -> Any:
            return self.network(ids, torch.ones_like(ids))

    with TemporaryDirectory() as folder:
        exact, plain = Path(folder) / "exact.onnx", Path(folder) / "plain.onnx"
        program = torch.onnx.export(
            OneText().eval(),
            (torch.tensor([list(tokens)]),),
            input_names=["ids"],
            output_names=["logit"],
            dynamic_shapes=({1: torch.export.Dim("length", min=2, max=longest)},),
            dynamo=True,
            external_data=False,
            verbose=False,
        )
        program.save(str(exact))
        quant_pre_process(str(exact), str(plain), skip_symbolic_shape=True)
        quantize_dynamic(
            str(plain), str(out), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
        )
