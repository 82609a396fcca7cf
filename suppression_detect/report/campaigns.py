"""Near-duplicate posts put together: what is copied, and changed a little, is a campaign."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from suppression_detect.tweet import Tweet

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SIMILAR = 0.7
"""Cosine of the shingle counts from which two texts are variants of one another."""

SHINGLE = 5
"""Characters in a shingle."""

_FEATURES = 2**18
_CHUNK = 200
_TIGHT = 0.25  # of the radius: so close to a text, another one has the same neighbours
_NOT_SAID = re.compile(r"https?://\S+|\brt\b(?=\s*@)|@\w+|[\W_]+")


@dataclass(frozen=True, slots=True)
class Campaign:
    """Posts that say nearly the same.

    Attributes:
        members: Where the posts stand in the sequence that was given, ascending.
        variants: Different wordings and how many posts have each, the commonest first. Case,
            punctuation, links, mentions and look-alike letters make no difference.
        first_seen: The earliest time of posting, where any is known.
        last_seen: The latest.
    """

    members: tuple[int, ...]
    variants: tuple[tuple[str, int], ...]
    first_seen: datetime | None
    last_seen: datetime | None

    @property
    def size(self) -> int:
        """How many posts belong to it."""
        return len(self.members)


def campaigns(tweets: Sequence[Tweet], *, similar: float = SIMILAR) -> tuple[Campaign, ...]:
    """Group near-duplicate posts; posts that are like no other are left out.

    Two texts are neighbours if the cosine of their counts of character shingles is at least
    ``similar``; a campaign is what neighbours connect. Broder, "On the resemblance and containment
    of documents" (1997), has the idea of shingles; McCallum, Nigam and Ungar, "Efficient clustering
    of high-dimensional data sets" (2000), that of not asking again for the neighbours of what is
    very close to a text already asked for. Time grows with the square of the number of different
    texts, memory with the number.

    Args:
        tweets: The posts.
        similar: Above 0 and at most 1; higher groups only closer variants.

    Returns:
        Campaigns of two posts and more, the largest first.

    Raises:
        ValueError: ``similar`` is out of range.
    """
    if not 0 < similar <= 1:
        raise ValueError(f"similar must be above 0 and at most 1, not {similar!r}")
    from suppression_detect.reading.fold import fold

    said = [_said(fold(tweet.text).text) for tweet in tweets]
    texts = {text: number for number, text in enumerate(dict.fromkeys(said))}
    group_of_text = _connected(list(texts), similar)
    members: dict[int, list[int]] = {}
    for index, text in enumerate(said):
        members.setdefault(int(group_of_text[texts[text]]), []).append(index)
    found = (_campaign(group, tweets, said) for group in members.values() if len(group) > 1)
    return tuple(sorted(found, key=lambda campaign: (-campaign.size, campaign.members)))


def _said(folded: str) -> str:
    return " ".join(_NOT_SAID.sub(" ", folded).split()) or folded


def _campaign(group: list[int], tweets: Sequence[Tweet], said: Sequence[str]) -> Campaign:
    counts = Counter(said[index] for index in group)
    wording = {said[index]: tweets[index].text for index in reversed(group)}
    times = [time for index in group if (time := tweets[index].posted_at)]
    return Campaign(
        members=tuple(group),
        variants=tuple((wording[text], count) for text, count in counts.most_common()),
        first_seen=min(times, default=None),
        last_seen=max(times, default=None),
    )


def _connected(texts: Sequence[str], similar: float) -> NDArray[np.int32]:
    """The number of each text's group."""
    import numpy as np
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import connected_components
    from sklearn.feature_extraction.text import HashingVectorizer
    from sklearn.neighbors import NearestNeighbors

    count = len(texts)
    groups = np.arange(count, dtype=np.int32)
    if count < 2:
        return groups
    vectorizer: Any = HashingVectorizer(
        analyzer="char",
        ngram_range=(SHINGLE, SHINGLE),
        n_features=_FEATURES,
        alternate_sign=False,
        lowercase=False,
        dtype=np.float32,
    )
    # The pad gives a text of one letter a shingle too.
    shingles = vectorizer.transform(f"  {text}  " for text in texts)
    radius = 1 - similar + 1e-6
    neighbours = NearestNeighbors(radius=radius, metric="cosine", algorithm="brute").fit(shingles)
    open_texts = np.ones(count, dtype=bool)
    while len(asked := np.flatnonzero(open_texts)[:_CHUNK]):
        near = neighbours.radius_neighbors_graph(shingles[asked], mode="distance").tocoo()
        # Edges of these texts, and of each text to its group so far: no more than both are held.
        rows = np.concatenate([asked[near.row], np.arange(count)])
        columns = np.concatenate([near.col, groups])
        edges = csr_array((np.ones(len(rows), dtype=bool), (rows, columns)), shape=(count, count))
        _, labels = connected_components(edges, directed=False)
        # A group's number is that of its first text, so that it can be an edge again.
        _, first = np.unique(labels, return_index=True)
        groups = first[labels].astype(np.int32)
        open_texts[near.col[near.data <= radius * _TIGHT]] = False
        open_texts[asked] = False
    return groups
