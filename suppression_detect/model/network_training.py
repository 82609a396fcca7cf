"""Training of the network that reads words in their order; imported only where torch is installed.

It learns beside an encoder, from the encoder's teacher and the same posts, among them those made up
of pieces of others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits, embedding_bag, relu

from suppression_detect.model.batches import warm_then_falling
from suppression_detect.model.network import REACH, Seen
from suppression_detect.model.network_logits import PARAMETERS

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Learner(torch.nn.Module):  # type: ignore[misc]
    """What :class:`suppression_detect.model.network.Network` computes, for many posts at once.

    Args:
        vectors: What is known of the word of each row from elsewhere, shape ``(rows, numbers)``.
    """

    def __init__(self, vectors: NDArray[np.float32]) -> None:
        super().__init__()
        size = PARAMETERS["numbers"]
        self.register_buffer("vectors", torch.from_numpy(vectors), False)
        self.rows = torch.nn.Parameter(torch.randn(len(vectors), size) * 0.1)
        self.known = torch.nn.Linear(vectors.shape[1], size, bias=False)
        self.norms = torch.nn.ModuleList([torch.nn.LayerNorm(size) for _ in REACH])
        self.around = torch.nn.ModuleList(
            [torch.nn.Conv1d(size, 2 * size, 3, padding=reach, dilation=reach) for reach in REACH]
        )
        self.look = torch.nn.Linear(size, PARAMETERS["looks"], bias=False)
        self.middle = torch.nn.Linear((PARAMETERS["looks"] + 2) * size, size)
        self.last = torch.nn.Linear(size, 1)
        self.dropout = torch.nn.Dropout(PARAMETERS["dropout"])

    def table(self) -> Any:
        """The numbers of each feature, shape ``(rows, numbers)``."""
        return self.rows + self.known(self.vectors)

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
            chance = torch.rand(len(places), device=places.device)
            kept = (chance > PARAMETERS["features_left_out"]).float()
        sums = embedding_bag(places, self.table(), starts, mode="sum", per_sample_weights=kept)
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

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The arrays of a :class:`suppression_detect.model.network.Network`, but ``known``."""
        found = {
            "rows": self.table(),
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
        return {name: kept.detach().numpy().astype(np.float16) for name, kept in found.items()}


class Pupil:
    """A network that learns beside an encoder.

    Args:
        posts: What is seen of each post that is learned from.
        vectors: What is known of a word from elsewhere, by the checksum of its name.
        steps: How many batches the encoder learns.
        device: Where it learns.
    """

    def __init__(
        self,
        posts: Sequence[Seen],
        vectors: Mapping[int, NDArray[np.float32]],
        steps: int,
        device: str,
    ) -> None:
        counts = Counter(one for post in posts for one in {one for word in post for one in word})
        fewest = PARAMETERS["fewest"]
        self.known = np.array(sorted(c for c, n in counts.items() if n >= fewest), np.uint32)
        self._place = {checksum: n for n, checksum in enumerate(self.known.tolist())}
        nothing = np.zeros(PARAMETERS["vectors"], np.float32)
        of_rows = [vectors.get(checksum, nothing) for checksum in self._place]
        self.learner = Learner(np.array(of_rows, np.float32)).to(device).train()
        self._device = device
        self._held: list[tuple[Seen, float, float]] = []
        self._batches = 0
        self.optimizer = torch.optim.AdamW(
            self.learner.parameters(),
            lr=PARAMETERS["learning_rate"],
            weight_decay=PARAMETERS["weight_decay"],
        )
        rate = warm_then_falling(-(-steps // PARAMETERS["batches"]), PARAMETERS["warmup"])
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimizer, rate)

    def teach(self, posts: Iterable[tuple[Seen, float, float]]) -> None:
        """A batch: what is seen of each post, the chance that it is suppression, its weight."""
        self._held += posts
        self._batches += 1
        if self._batches == PARAMETERS["batches"]:
            self.step()

    def step(self) -> None:
        """Learn of what was not learned of yet."""
        if not self._held:
            return
        seen, right, weights = zip(*self._held, strict=True)
        self._held, self._batches = [], 0
        margins = self.learner(*[part.to(self._device) for part in filled(self.numbered(seen))])
        chances, counted = torch.tensor([right, weights], device=margins.device)
        missed = binary_cross_entropy_with_logits(margins, chances, counted, reduction="sum")
        self.optimizer.zero_grad()
        (missed / counted.sum()).backward()
        torch.nn.utils.clip_grad_norm_(self.learner.parameters(), 1.0)
        self.optimizer.step()
        self.schedule.step()

    def numbered(self, posts: Iterable[Seen]) -> list[list[list[int]]]:
        """The rows that are known of each word of each post."""
        place = self._place
        return [[[place[c] for c in word if c in place] for word in post] for post in posts]

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The arrays of a :class:`suppression_detect.model.network.Network`."""
        return {"known": self.known, **self.learner.eval().cpu().arrays()}


def filled(posts: Sequence[Sequence[Sequence[int]]]) -> tuple[Any, Any, Any]:
    """The rows of the words of posts, where each word's start, and where posts have words."""
    words = [word for post in posts for word in post]
    sizes = np.array(list(map(len, words)))
    lengths = np.array(list(map(len, posts)))
    filled = np.arange(max(2, lengths.max())) < lengths[:, None]
    places = np.array([place for word in words for place in word], np.int64)
    starts = np.cumsum(sizes) - sizes
    return torch.from_numpy(places), torch.from_numpy(starts), torch.from_numpy(filled)
