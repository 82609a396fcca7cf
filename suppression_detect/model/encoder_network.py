"""The network that is fine-tuned, and how; imported only where torch is installed."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import torch
from torch.nn.functional import softplus

_WINDOW = 20
"""Batches of posts that are sorted by length together, so that little is padded."""

_DROPOUT = 0.1
_CHECKPOINT = "checkpoint.pt"


class Network(torch.nn.Module):  # type: ignore[misc]
    """A sentence encoder, the mean of what it says of the tokens, and one weight for each number.

    Args:
        bert: The encoder, a ``BertModel``.
    """

    def __init__(self, bert: Any) -> None:
        super().__init__()
        self.bert = bert
        self.dropout = torch.nn.Dropout(_DROPOUT)
        self.last = torch.nn.Linear(bert.config.hidden_size, 1)

    def forward(self, ids: Any, seen: Any) -> Any:
        """The logits of texts, shape ``(texts,)``.

        Args:
            ids: Tokens, shape ``(texts, tokens)``.
            seen: Of the same shape: 1 for a token, 0 for what is filled up.
        """
        states = self.bert(input_ids=ids, attention_mask=seen).last_hidden_state
        share = seen.unsqueeze(-1).to(states.dtype)
        mean = (states * share).sum(1) / share.sum(1)
        return (self.dropout(mean) * self.last.weight).sum(-1) + self.last.bias


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is learned from.

    Attributes:
        tokens: Of each text.
        labels: Whether each is suppression.
        weights: How much each counts.
    """

    tokens: Sequence[Sequence[int]]
    labels: Sequence[float]
    weights: Sequence[float]


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
) -> None:
    """Fine-tune, on the accelerator if there is one; goes on after the last whole epoch.

    Each step is taken twice over: as the posts are, and with the table of word pieces moved to
    where they are hardest to tell apart (Miyato, Dai and Goodfellow, 2017,
    https://arxiv.org/abs/1605.07725).

    Args:
        network: Is changed.
        lesson: What is learned from.
        parameters: Those of ``ENCODER_PARAMETERS``.
        seed: Of the order and of what is dropped.
        folder: Where a checkpoint is kept after each epoch.
        tell: Told the epoch and the share of it that is done.
    """
    torch.set_num_threads(parameters["threads"])
    torch.set_float32_matmul_precision("high")
    device = accelerator()
    network.to(device)
    labels = torch.tensor(lesson.labels, device=device)
    weights = torch.tensor(lesson.weights, device=device)
    epochs = parameters["epochs"]
    steps = epochs * -(-len(lesson.tokens) // parameters["batch"])
    optimizer = torch.optim.AdamW(
        network.parameters(),
        lr=parameters["learning_rate"],
        weight_decay=parameters["weight_decay"],
        fused=True,
    )
    rate = _warm_then_falling(steps, parameters["warmup"])
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    first = 0
    if (folder / _CHECKPOINT).is_file():
        saved = torch.load(folder / _CHECKPOINT, weights_only=True, map_location=device)
        for part, state in zip((network, optimizer, schedule), saved["states"], strict=True):
            part.load_state_dict(state)
        first = saved["epochs"]
    table = network.bert.get_input_embeddings().weight
    network.train()
    for epoch in range(first, epochs):
        torch.manual_seed(seed * 1000 + epoch)
        order = random.Random(seed * 1000 + epoch)
        batches = _batches(list(map(len, lesson.tokens)), parameters["batch"], order)
        for k, batch in enumerate(batches):
            if k % 10 == 0:
                tell(epoch, k / len(batches))
            texts = [lesson.tokens[n] for n in batch]
            _add_gradients(network, texts, labels[batch], weights[batch])
            with torch.no_grad():
                moved = parameters["adversarial"] * table.grad / (table.grad.norm() + 1e-8)
                table.add_(moved)
            _add_gradients(network, texts, labels[batch], weights[batch])
            with torch.no_grad():
                table.sub_(moved)
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
        states = [part.state_dict() for part in (network, optimizer, schedule)]
        torch.save({"epochs": epoch + 1, "states": states}, folder / "checkpoint.part")
        (folder / "checkpoint.part").replace(folder / _CHECKPOINT)
    network.eval().to("cpu")


def _add_gradients(
    network: Network, texts: Sequence[Sequence[int]], labels: Any, weights: Any
) -> None:
    """Add the gradients of what is missed of a batch to those that are there."""
    margins = margins_of(network, texts)
    missed = softplus(margins) - labels * margins
    ((weights * missed).sum() / weights.sum()).backward()


def forget_checkpoint(folder: Path) -> None:
    """Drop the checkpoint of a training that is finished."""
    (folder / _CHECKPOINT).unlink()


def margins_of(network: Network, texts: Sequence[Sequence[int]]) -> Any:
    """The logits of texts of which the tokens are given, as a tensor."""
    longest = max(map(len, texts))
    filled = [[*row, *[0] * (longest - len(row))] for row in texts]
    seen = [[1] * len(row) + [0] * (longest - len(row)) for row in texts]
    device = network.last.weight.device
    return network(torch.tensor(filled, device=device), torch.tensor(seen, device=device))


def logits_of(network: Network, texts: Sequence[Sequence[int]]) -> list[float]:
    """The logits of texts, one at a time."""
    with torch.no_grad():
        return [float(margins_of(network, [row]).item()) for row in texts]


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


def _warm_then_falling(steps: int, warmup: float) -> Callable[[int], float]:
    """The share of the learning rate at each step: up to the whole of it, then down to nothing."""
    warm = max(1, int(warmup * steps))
    return lambda step: min((step + 1) / warm, max(0.0, (steps - step) / max(1, steps - warm)))


def _batches(lengths: Sequence[int], size: int, shuffled: random.Random) -> list[list[int]]:
    """Places in batches of posts about as long as each other, in an order by chance."""
    order = list(range(len(lengths)))
    shuffled.shuffle(order)
    batches = []
    for start in range(0, len(order), size * _WINDOW):
        window = sorted(order[start : start + size * _WINDOW], key=lengths.__getitem__)
        batches += [window[k : k + size] for k in range(0, len(window), size)]
    shuffled.shuffle(batches)
    return batches
