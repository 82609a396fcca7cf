"""Training of the gate: what tells a claim about voting that names no voting from ordinary talk.

Positives are the suppression posts of the corpus without a word of voting. The corpus has little
talk that is about other things altogether, so the other side is rows of words drawn by how often
they stand in English at large (``wordfreq``), beside the corpus's clear posts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from suppression_detect.errors import ModelError
from suppression_detect.reading.fold import plain_text
from suppression_detect.reading.gate import Weights, gate_words, has_voting_word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

GATE_PARAMETERS: dict[str, Any] = {
    "C": 1.0,
    "clear_weight": 0.05,
    "drawn_rows_a_post": 16,
    "common_words": 100,
    "folds": 5,
    "seed": 1,
    "lost_at_most": 0.15,  # of the positives without a word of voting, out of fold
    "lost_by_words_alone": 0.03,
    "weight_at_least": 0.05,
}


def train_gate(rows: Sequence[dict[str, Any]]) -> Weights:
    """The gate's weights from rows of the corpus.

    Args:
        rows: Rows with ``text``, ``label`` and perhaps ``group``.

    Raises:
        ModelError: ``wordfreq`` is not installed.
    """
    import numpy as np
    from scipy.sparse import vstack
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import StratifiedGroupKFold

    silent = [row for row in rows if not has_voting_word(plain_text(row["text"]))]
    labels = np.array([row["label"] == "suppression" for row in silent], dtype=int)
    folds = int(min(GATE_PARAMETERS["folds"], labels.sum(), (1 - labels).sum()))
    if folds < 2:
        return Weights({}, {}, 0.0, 1.0)  # nothing to learn from; only words of voting count
    found = [gate_words(plain_text(row["text"])) for row in silent]
    vectorizer = DictVectorizer()
    posts = vectorizer.fit_transform(map(_seen, found))
    frequencies = _frequencies()
    common = set(list(frequencies)[: GATE_PARAMETERS["common_words"]])
    kept = np.asarray(posts.sum(axis=0)).ravel() > 1
    # Drawn rows have no grammar, beside which "at the" would be a sign of a claim.
    kept &= [
        " " not in name or not common.issuperset(name.split())
        for name in vectorizer.get_feature_names_out()
    ]
    vectorizer.restrict(np.flatnonzero(kept), indices=True)
    posts = posts[:, kept]
    drawn = vectorizer.transform(map(_seen, _drawn(frequencies, [len(words) for words in found])))

    def fitted(learn: NDArray[np.int64]) -> Any:
        model = LogisticRegression(
            C=GATE_PARAMETERS["C"], solver="liblinear", random_state=GATE_PARAMETERS["seed"]
        )
        given = np.concatenate([labels[learn], np.zeros(drawn.shape[0], dtype=int)])
        counts = np.ones(len(given))
        counts[: len(learn)][labels[learn] == 0] = GATE_PARAMETERS["clear_weight"]
        return model.fit(vstack([posts[learn], drawn]), given, sample_weight=counts)

    groups = np.array([str(row.get("group") or f"#{n}") for n, row in enumerate(silent)])
    split = StratifiedGroupKFold(folds, shuffle=True, random_state=GATE_PARAMETERS["seed"])
    scores, by_words = np.zeros(len(silent)), np.zeros(len(silent))
    names = vectorizer.get_feature_names_out()
    single = np.array([b" " not in name.encode() for name in names])
    for learn, test in split.split(labels, labels, groups):
        model = fitted(learn)
        scores[test] = model.decision_function(posts[test])
        by_words[test] = posts[test][:, single] @ model.coef_[0][single] + model.intercept_[0]
    needed = float(np.quantile(scores[labels == 1], GATE_PARAMETERS["lost_at_most"]))
    passed = by_words[(labels == 1) & (scores >= needed)]
    model = fitted(np.arange(len(silent)))
    intercept = float(model.intercept_[0])
    weighed = {
        name.encode(): round(float(weight), 2)
        for name, weight in zip(names, model.coef_[0], strict=True)
        if abs(weight) >= GATE_PARAMETERS["weight_at_least"]
    }
    return Weights(
        {name: weight for name, weight in weighed.items() if b" " not in name},
        {name: weight for name, weight in weighed.items() if b" " in name},
        round(float(np.quantile(passed, GATE_PARAMETERS["lost_by_words_alone"])) - intercept, 2),
        round(needed - intercept, 2),
    )


def _seen(words: Sequence[bytes]) -> dict[str, float]:
    """Words and pairs of them, each once."""
    return {
        **dict.fromkeys((word.decode() for word in words), 1.0),
        **{f"{one.decode()} {two.decode()}": 1.0 for one, two in pairwise(words)},
    }


def _drawn(frequencies: Mapping[str, float], lengths: Sequence[int]) -> Iterable[list[bytes]]:
    """Rows of words drawn from English at large, of the posts' lengths."""
    import numpy as np

    texts = [gate_words(plain_text(word)) for word in frequencies]
    shares = np.fromiter(frequencies.values(), dtype=float)
    draw = np.random.default_rng(GATE_PARAMETERS["seed"])
    for size in draw.choice(lengths, size=GATE_PARAMETERS["drawn_rows_a_post"] * len(lengths)):
        picked = draw.choice(len(texts), size=size, p=shares / shares.sum())
        yield [word for place in picked for word in texts[place]]


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
