"""Training of the gate: what tells a claim about voting from talk that a voter cannot act on.

It learns twice, from the posts with a word of voting and from those without one. Positives are the
suppression posts, and what the rules' own examples flag. The corpus has little talk that is about
other things altogether, so rows of words drawn by how often they stand in English at large
(``wordfreq``) stand beside its clear posts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from suppression_detect.errors import ModelError
from suppression_detect.model.parallel import side_by_side
from suppression_detect.reading.fold import plain_text
from suppression_detect.reading.gate import (
    MOST_UNKNOWN,
    MOST_WORDS,
    SUMS,
    Gate,
    Weights,
    gate_words,
    has_voting_word,
    may_concern_voting,
)
from suppression_detect.reading.gloss import spoken
from suppression_detect.rules import RULES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

GATE_PARAMETERS: dict[str, Any] = {
    "C": 0.3,
    "known_from_claims": 3,  # a word is known that so many positives use
    "clear_weight": 0.05,  # of a clear post that was written to resemble a claim
    "talk_weight": 2.0,  # of ordinary talk
    "drawn_weight": 2.0,
    "drawn_rows": {"spoken": 10_000, "silent": 30_000},
    "common_words": 100,
    "folds": 3,
    "seed": 1,
    "lost_at_most": {"spoken": 0.005, "silent": 0.07},  # of the positives, out of fold
    "lost_by_words_alone": 0.005,
    "weight_at_least": 0.05,
}
# Words whose drawn row is talk of politics.
_POLITICS = [
    "vote",
    "voted",
    "voters",
    "voting",
    "election",
    "elections",
    "elected",
    "poll",
    "polls",
    "primary",
    "ballot",
]
_EACH_WORD, _EACH_UNKNOWN = "= each word", "= each unknown word"


def train_gate(
    rows: Sequence[dict[str, Any]], ordinary: Sequence[bool]
) -> tuple[Gate, NDArray[np.bool_]]:
    """The gate's weights from rows of the corpus and the rules' own examples.

    Args:
        rows: Rows with ``text``, ``label`` and perhaps ``lang`` and ``group``.
        ordinary: Which of them are ordinary talk.

    Returns:
        The gate, and which rows are read: those that pass it, or passed one that was trained
        without their group.

    Raises:
        ModelError: ``wordfreq`` is not installed.
    """
    import numpy as np

    given = rows
    # What a rule knows must come to it.
    rows = [*rows, *({"text": e.text, "label": "suppression"} for r in RULES for e in r.flags)]
    ordinary = [*ordinary, *([False] * (len(rows) - len(ordinary)))]
    plain = [plain_text(spoken(row["text"], row.get("lang"))) for row in rows]
    found = list(map(gate_words, plain))
    named = list(map(has_voting_word, plain))
    uses = Counter(
        word
        for row, words in zip(rows, found, strict=True)
        if row["label"] != "clear"
        for word in set(words)
    )
    known = frozenset(word for word, n in uses.items() if n >= GATE_PARAMETERS["known_from_claims"])
    kinds = {
        kind: [n for n, has in enumerate(named) if has is (kind == "spoken")]
        for kind in ("spoken", "silent")
    }

    lessons = (
        (kind, *([of[n] for n in own] for of in (rows, found, ordinary)), known)
        for kind, own in kinds.items()
    )
    (spoken_of, passed_of), (silent, silent_passed) = side_by_side(_trained, lessons)
    gate = Gate(spoken_of, silent)
    passed = np.zeros(len(rows), bool)
    passed[kinds["spoken"]], passed[kinds["silent"]] = passed_of, silent_passed
    for n, row in enumerate(given):
        passed[n] |= may_concern_voting(row["text"], row.get("lang"), gate=gate)
    return gate, passed[: len(given)]


def _trained(
    kind: str,
    rows: Sequence[dict[str, Any]],
    found: Sequence[Sequence[bytes]],
    ordinary: Sequence[bool],
    known: frozenset[bytes],
) -> tuple[Weights, NDArray[np.bool_]]:
    """The weights for one kind of post, and which of the rows pass without having been learned."""
    import numpy as np
    from scipy.sparse import vstack
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import StratifiedGroupKFold

    labels = np.array([row["label"] != "clear" for row in rows], dtype=int)
    folds = int(min(GATE_PARAMETERS["folds"], labels.sum(), (1 - labels).sum()))
    if folds < 2:  # nothing to learn from; only words of voting count
        needs = 0 if kind == "spoken" else 1
        return Weights({}, {}, 0, 0, 0, needs), np.full(len(rows), kind == "spoken")
    vectorizer = DictVectorizer()
    posts = vectorizer.fit_transform(_seen(words, known) for words in found)
    frequencies = _frequencies()
    sums = (_EACH_WORD, _EACH_UNKNOWN)
    common = set(list(frequencies)[: GATE_PARAMETERS["common_words"]])
    kept = np.asarray((posts != 0).sum(axis=0)).ravel() > 1
    # Drawn rows have no grammar, beside which "at the" would be a sign of a claim.
    kept &= [
        name in sums or " " not in name or not common.issuperset(name.split())
        for name in vectorizer.get_feature_names_out()
    ]
    vectorizer.restrict(np.flatnonzero(kept), indices=True)
    posts = posts[:, kept]
    lengths = [len(words) for words in found]
    drawn = vectorizer.transform(
        _seen(words, known) for words in _drawn(frequencies, lengths, kind)
    )
    counts = np.where(
        labels == 1,
        1.0,
        np.where(
            np.array(ordinary), GATE_PARAMETERS["talk_weight"], GATE_PARAMETERS["clear_weight"]
        ),
    )

    def fitted(learn: NDArray[np.int64]) -> Any:
        model = LogisticRegression(
            C=GATE_PARAMETERS["C"], solver="liblinear", random_state=GATE_PARAMETERS["seed"]
        )
        given = np.concatenate([labels[learn], np.zeros(drawn.shape[0], dtype=int)])
        weight = np.full(len(given), GATE_PARAMETERS["drawn_weight"])
        weight[: len(learn)] = counts[learn]
        return model.fit(vstack([posts[learn], drawn]), given, sample_weight=weight)

    groups = np.array([str(row.get("group") or f"#{n}") for n, row in enumerate(rows)])
    split = StratifiedGroupKFold(folds, shuffle=True, random_state=GATE_PARAMETERS["seed"])
    scores, by_words = np.zeros(len(rows)), np.zeros(len(rows))
    names = list(vectorizer.get_feature_names_out())
    single = np.array([name in sums or " " not in name for name in names])
    for learn, test in split.split(labels, labels, groups):
        model = fitted(learn)
        scores[test] = model.decision_function(posts[test])
        by_words[test] = posts[test][:, single] @ model.coef_[0][single] + model.intercept_[0]
    lost = GATE_PARAMETERS["lost_at_most"][kind]
    needed = float(np.quantile(scores[labels == 1], lost))
    passed = by_words[(labels == 1) & (scores >= needed)]
    model = fitted(np.arange(len(rows)))
    intercept = float(model.intercept_[0])
    weighed = {
        name.encode(): round(float(weight), 2)
        for name, weight in zip(names, model.coef_[0], strict=True)
        if " " not in name
        or name.startswith("= ")
        or abs(weight) >= GATE_PARAMETERS["weight_at_least"]
    }
    reach = float(np.quantile(passed, GATE_PARAMETERS["lost_by_words_alone"]))
    weighed |= {SUMS[2]: round(reach - intercept, 2), SUMS[3]: round(needed - intercept, 2)}
    weighed = {**dict.fromkeys(known, 0.0), **dict.fromkeys(SUMS, 0.0), **weighed}
    return Weights.of(weighed), scores >= needed


def _seen(words: Sequence[bytes], known: frozenset[bytes]) -> dict[str, float]:
    """Known words and pairs of them, each once, and how many words there are."""
    seen = set(words)
    return {
        **dict.fromkeys((word.decode() for word in seen & known), 1.0),
        **{
            f"{one.decode()} {two.decode()}": 1.0
            for one, two in pairwise(words)
            if one in known and two in known
        },
        _EACH_WORD: min(len(words), MOST_WORDS),
        _EACH_UNKNOWN: min(len(seen - known), MOST_UNKNOWN),
    }


def _drawn(
    frequencies: Mapping[str, float], lengths: Sequence[int], kind: str
) -> Iterable[list[bytes]]:
    """Rows of words drawn from English at large, of the posts' lengths."""
    import numpy as np

    texts = [gate_words(plain_text(word)) for word in frequencies]
    shares = np.fromiter(frequencies.values(), dtype=float)
    up_to = np.cumsum(shares / shares.sum())
    up_to /= up_to[-1]
    draw = np.random.default_rng(GATE_PARAMETERS["seed"])
    for size in draw.choice(lengths, size=GATE_PARAMETERS["drawn_rows"][kind]):
        picked = np.searchsorted(up_to, draw.random(size), side="right")
        row = [word for place in picked for word in texts[place]]
        if kind == "spoken":
            row.insert(int(draw.integers(len(row) + 1)), str(draw.choice(_POLITICS)).encode())
        yield row


def _frequencies() -> dict[str, float]:
    """How often words stand in English at large, the commonest first."""
    try:
        from wordfreq import get_frequency_dict
    except ImportError:
        raise ModelError(
            "training needs wordfreq, which is not installed; "
            "pip install 'suppression-detect[train]'"
        ) from None
    found = get_frequency_dict("en", wordlist="small")
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))
