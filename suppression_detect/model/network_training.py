"""Training of the network that reads words in their order; imported only where torch is installed.

The judge is fitted on logits of networks that did not learn from the post or its group. They are
kept with the artefact, so that a change of rules or words, or some more posts, need no new network.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits, embedding_bag, relu

from suppression_detect.model.batches import batches, warm_then_falling
from suppression_detect.model.network import REACH, Network, Seen
from suppression_detect.model.network_logits import Learned, checksum
from suppression_detect.model.parallel import side_by_side
from suppression_detect.model.training import Post, Progress, folds, is_plain

if TYPE_CHECKING:
    from numpy.typing import NDArray

PARAMETERS: dict[str, Any] = {
    "numbers": 64,  # of a word
    "looks": 4,  # weighings of all words
    "fewest": 3,  # posts that a feature must be in
    "folds": 3,
    "epochs": 6,
    "batch": 256,
    "learning_rate": 2e-3,
    "weight_decay": 0.01,
    "warmup": 0.1,  # share of the steps
    "dropout": 0.2,
    "features_left_out": 0.1,
    "plain_weight": 3.0,  # of ordinary talk and true notices; the linear models' is higher
    "seed": 1,
}


class Learner(torch.nn.Module):  # type: ignore[misc]
    """What :class:`suppression_detect.model.network.Network` computes, for many posts at once."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        size = PARAMETERS["numbers"]
        self.rows = torch.nn.Parameter(torch.randn(rows, size) * 0.1)
        self.norms = torch.nn.ModuleList([torch.nn.LayerNorm(size) for _ in REACH])
        self.around = torch.nn.ModuleList(
            [torch.nn.Conv1d(size, 2 * size, 3, padding=reach, dilation=reach) for reach in REACH]
        )
        self.look = torch.nn.Linear(size, PARAMETERS["looks"], bias=False)
        self.middle = torch.nn.Linear((PARAMETERS["looks"] + 2) * size, size)
        self.last = torch.nn.Linear(size, 1)
        self.dropout = torch.nn.Dropout(PARAMETERS["dropout"])

    def forward(self, places: Any, starts: Any, filled: Any) -> Any:
        """The logits of posts, shape ``(posts,)``.

        Args:
            places: The rows of all words of all posts, and of the facts of each.
            starts: Where each word's rows start; those of a post's facts come before its words'.
            filled: Where the posts have words, shape ``(posts, 1 + words)``; the first are the
                facts, which every post has.
        """
        kept = None
        if self.training:
            kept = (torch.rand(len(places)) > PARAMETERS["features_left_out"]).float()
        sums = embedding_bag(places, self.rows, starts, mode="sum", per_sample_weights=kept)
        wide = sums.new_zeros((*filled.shape, sums.shape[1])).index_put((filled,), sums)
        told, state, here = wide[:, 0], self.dropout(wide[:, 1:]), filled[:, 1:, None]
        for norm, around in zip(self.norms, self.around, strict=True):
            both = around((norm(state) * here).transpose(1, 2)).transpose(1, 2)
            value, gate = both.chunk(2, dim=2)
            state = state + self.dropout(value * gate.sigmoid()) * here
        looks = self.look(state).masked_fill(~here, -1e9).softmax(dim=1)
        weighed = (looks.transpose(1, 2) @ state).flatten(1)
        found = torch.cat((weighed, state.masked_fill(~here, -1e9).amax(dim=1), told), dim=1)
        return self.last(self.dropout(relu(self.middle(self.dropout(found))))).squeeze(-1)

    def arrays(self, known: NDArray[np.uint32]) -> dict[str, NDArray[Any]]:
        """The arrays of a :class:`Network`."""
        found = {
            "rows": self.rows,
            "look": self.look.weight.T,
            "middle": self.middle.weight.T,
            "middle_shift": self.middle.bias,
            "last": self.last.weight[0],
            "last_shift": self.last.bias[0],
        }
        for n, (norm, around) in enumerate(zip(self.norms, self.around, strict=True)):
            found[f"norm_{n}"] = torch.stack((norm.weight, norm.bias))
            # Weights by place, number and result: rows of the words before, here and behind.
            found[f"around_{n}"] = around.weight.permute(2, 1, 0).flatten(0, 1)
            found[f"shift_{n}"] = around.bias
        half = {name: kept.detach().numpy().astype(np.float16) for name, kept in found.items()}
        return {"known": known, **half}


def train_network(posts: Sequence[Post], tell: Progress) -> Learned:
    """A network that has learned from posts, with logits of others that learned from other folds.

    Args:
        posts: The posts.
        tell: Told how far it is; networks are learned side by side, one on each processor.
    """
    cuts = list(folds(list(posts), PARAMETERS["folds"]))
    everything = np.arange(len(posts))

    def lessons() -> Iterator[tuple[Any, ...]]:
        for n, (inside, outside) in enumerate([(everything, everything[:0]), *cuts]):
            some = [posts[k] for k in inside]
            plain = [is_plain(post.row) for post in some]
            yield (
                [post.seen for post in some],
                np.array([post.positive for post in some], np.float32),
                np.where(plain, PARAMETERS["plain_weight"], 1.0).astype(np.float32),
                PARAMETERS["seed"] + n,
                [posts[k].seen for k in outside],
            )

    logits = np.zeros(len(posts), np.float16)
    learned = side_by_side(_learn_and_ask, lessons())
    tell("the network", 0.5)
    arrays, _ = next(learned)
    for k, (_, outside) in enumerate(cuts):
        tell(f"the network, fold {k + 1} of {len(cuts)}", 0.5)
        _, logits[outside] = next(learned)
    of_posts = dict(zip((checksum(post.row) for post in posts), logits.tolist(), strict=True))
    about = {"parameters": PARAMETERS, "learned_posts": len(posts), "torch": torch.__version__}
    return Learned(arrays, of_posts, about)


def _learn_and_ask(
    posts: Sequence[Seen],
    labels: NDArray[np.float32],
    weights: NDArray[np.float32],
    seed: int,
    held_out: Sequence[Seen],
) -> tuple[dict[str, NDArray[Any]], NDArray[np.float64]]:
    """The arrays of a network, and the logits that it gives posts that are held out."""
    learner, known = learn(posts, labels, weights, seed)
    arrays = learner.arrays(known)
    network = Network(arrays)
    return arrays, np.array([network.logit(seen) for seen in held_out], float)


def learn(
    posts: Sequence[Seen],
    labels: NDArray[np.float32],
    weights: NDArray[np.float32],
    seed: int,
) -> tuple[Learner, NDArray[np.uint32]]:
    """What has learned from posts, on one processor, and the checksums of the features it knows.

    Args:
        posts: What is seen of each.
        labels: Whether each is suppression, shape ``(posts,)``.
        weights: How much each counts, shape ``(posts,)``.
        seed: Of the order, the first weights and what is left out.
    """
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    chance = np.random.default_rng(seed)
    counts = Counter(one for post in posts for one in {one for word in post for one in word})
    known = np.array(sorted(c for c, n in counts.items() if n >= PARAMETERS["fewest"]), np.uint32)
    place = {checksum: n for n, checksum in enumerate(known.tolist())}
    numbered = [[[place[c] for c in word if c in place] for word in post] for post in posts]
    learner = Learner(len(known)).train()
    optimizer = torch.optim.AdamW(
        learner.parameters(),
        lr=PARAMETERS["learning_rate"],
        weight_decay=PARAMETERS["weight_decay"],
    )
    lengths, size = list(map(len, posts)), PARAMETERS["batch"]
    steps = [one for _ in range(PARAMETERS["epochs"]) for one in batches(lengths, size, chance)]
    rate = warm_then_falling(len(steps), PARAMETERS["warmup"])
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    for batch in steps:
        margins = learner(*filled([numbered[one] for one in batch]))
        right, counted = torch.from_numpy(labels[batch]), torch.from_numpy(weights[batch])
        missed = binary_cross_entropy_with_logits(margins, right, counted, reduction="sum")
        optimizer.zero_grad()
        (missed / counted.sum()).backward()
        torch.nn.utils.clip_grad_norm_(learner.parameters(), 1.0)
        optimizer.step()
        schedule.step()
    return learner.eval(), known


def filled(posts: Sequence[Sequence[Sequence[int]]]) -> tuple[Any, Any, Any]:
    """The rows of the words of posts, where each word's start, and where posts have words."""
    words = [word for post in posts for word in post]
    sizes = np.array(list(map(len, words)))
    lengths = np.array(list(map(len, posts)))
    filled = np.arange(max(2, lengths.max())) < lengths[:, None]
    places = np.array([place for word in words for place in word], np.int64)
    starts = np.cumsum(sizes) - sizes
    return torch.from_numpy(places), torch.from_numpy(starts), torch.from_numpy(filled)
