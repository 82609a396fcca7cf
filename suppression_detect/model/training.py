"""Training: posts of `models/corpus` to a checked artefact, the same bytes each time."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from suppression_detect import __version__
from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages import is_supported
from suppression_detect.model.calibration import calibration_error
from suppression_detect.model.features import see, whole
from suppression_detect.model.gate_training import train_gate
from suppression_detect.model.limits import (
    must_be_surer,
    only_tells_the_day,
    wording_may_flag,
)
from suppression_detect.model.model import (
    ARRAYS,
    FORMAT,
    OF_WORDING,
    SIGNALS,
    FirstLook,
    Model,
    hashed,
    is_settled,
    is_told,
    matrix,
    rule_signals,
)
from suppression_detect.model.network import Seen, in_order
from suppression_detect.model.network_logits import LOGITS, Learned, shipped
from suppression_detect.model.parallel import side_by_side
from suppression_detect.model.rows import CHECKSUMS
from suppression_detect.model.subgroups import by_subgroup, subgroups_of
from suppression_detect.reading import Reading, read_together
from suppression_detect.reading.gate import WEIGHTS
from suppression_detect.rules import find
from suppression_detect.stance import mark
from suppression_detect.trained import MANIFEST
from suppression_detect.tweet import Tweet
from suppression_detect.verdict import Category, Finding, Thresholds

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from suppression_detect.model.model import Hashed

Progress = Callable[[str, float], None]
"""Told of a step's name and the share of the training that is done."""

Learnt = TypeVar("Learnt")
"""What is learned of a row."""

PARAMETERS: dict[str, Any] = {
    "tweet_size": 2**20,
    "sentence_size": 2**20,
    "category_size": 2**16,
    "tweet_C": 8.0,
    "sentence_C": 8.0,
    "category_C": 4.0,
    "judge_C": 1.0,
    "iterations": 80,  # of each fit; with more it learns the posts by heart
    "folds": 5,
    "seed": 1,
    "plain_weight": 13.0,  # of ordinary talk and true notices: a stream holds little else
    "ordinary_flagged_at_most": 0.001,
    "ordinary_reviewed_at_most": 0.006,
    "true_claims_calmed_at_most": 0.01,
    "told_claims_calmed_at_most": 0.06,  # of those that are put in another's mouth
    "lost_at_first_look_at_most": 0.002,  # of the suppression that is held likely
}


_AT_ONCE = 500
"""Rows that one processor reads before it is given the next."""

OWN = "own"
"""What stands for the file of a user's own posts."""


@dataclass(frozen=True, slots=True)
class Post:
    """One training post, read."""

    row: dict[str, Any]
    tweet_terms: Hashed
    sentence_terms: list[Hashed]
    sentence_labels: list[int]
    signals: tuple[float, float, float]
    settled: bool
    told: bool
    not_by_wording: frozenset[Category]
    surer: frozenset[Category]
    subgroups: frozenset[str]
    seen: Seen

    @property
    def positive(self) -> int:
        """Whether it is suppression."""
        return int(self.row["label"] == "suppression")


def train(
    corpus: Path,
    out: Path,
    *,
    own: Sequence[dict[str, Any]] = (),
    network: Path | None = None,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Train from a folder of JSON Lines and write the artefact.

    Args:
        corpus: Folder of ``*.jsonl`` with ``text, label, categories, quote, group,
            posted_at, region, lang``; rows labelled ``review`` are left out.
        own: More rows of that kind. The manifest tells under ``"own"`` what the shipped model
            made of them, and what this one does, out of fold.
        network: The file of a network that ``train_encoder`` has learned; the shipped one unless
            given.
        out: Folder for ``model.joblib``, ``manifest.json``, ``card.md``, ``network_logits.npz``
            (what networks that did not learn of them say of the posts) and ``gate.tsv``, the
            weights of the gate. Every detector asks the shipped gate, whichever model it has, so
            that its rules see the same posts; these weights count once they are shipped.
        progress: Told how far it is.

    Returns:
        The manifest.

    Raises:
        ValueError: The corpus is empty or a row lacks a field.
        ModelError: ``wordfreq`` is not installed, which the gate is trained with; or the network
            cannot be read.
    """
    tell = progress or silent
    learned = Learned.load(network) if network else shipped()
    rows, corpus_hash = load_corpus(corpus)
    added = [{"categories": [], **row, "file": OWN} for row in own if _is_taught(row)]
    rows += added
    posts = list(read_all(rows, tell))
    tell("learning", 0.5)
    logits, newer = learned.held_out([post.row for post in posts], [post.seen for post in posts])
    arrays, signals = fit(posts, logits, tell)
    arrays["network"] = dict(learned.arrays)
    look, scores, wording = judged(posts, signals)
    tell("the gate", 0.95)
    weights, passed = train_gate(rows, list(map(is_ordinary, rows)))
    gate = weights.dump().encode()
    flagging = passed * flagging_scores(posts, arrays["category"], scores)
    thresholds = working_point(posts, scores, wording, flagging)
    out.mkdir(parents=True, exist_ok=True)
    packed = pack(arrays)
    manifest = describe(posts, scores, wording, flagging, thresholds, packed, corpus_hash)
    manifest["first_look"] = asdict(look)
    manifest["gate_sha256"] = hashlib.sha256(gate).hexdigest()
    kept = learned.file()
    manifest["network"] = {
        **learned.about,
        "posts_since": newer,
        "logits_sha256": hashlib.sha256(kept).hexdigest(),
    }
    if added:
        manifest["own"] = _changed(posts[-len(added) :], scores[-len(added) :], thresholds)
    (out / WEIGHTS).write_bytes(gate)
    (out / ARRAYS).write_bytes(packed)
    (out / LOGITS).write_bytes(kept)
    (out / MANIFEST).write_text(
        json.dumps(manifest, indent=2, sort_keys=True) + "\n", encoding="utf-8"
    )
    from suppression_detect.model.card import card

    (out / "card.md").write_text(card(manifest), encoding="utf-8")
    tell("done", 1.0)
    return manifest


def silent(step: str, share: float) -> None:
    """Nobody wants to know."""


def load_corpus(corpus: Path) -> tuple[list[dict[str, Any]], str]:
    """The rows to train on, and the hash of the files they come from."""
    digest = hashlib.sha256()
    rows: list[dict[str, Any]] = []
    for path in sorted(corpus.glob("*.jsonl")):
        data = path.read_bytes()
        digest.update(data)
        for number, line in enumerate(data.decode("utf-8").splitlines(), 1):
            try:
                row = dict(json.loads(line))
            except (TypeError, ValueError) as error:
                raise ValueError(f"{path}:{number} is no JSON object: {error}") from error
            missing = {"text", "label", "categories"} - row.keys()
            if missing:
                raise ValueError(f"{path}:{number} lacks {', '.join(sorted(missing))}")
            row["file"] = path.stem
            if _is_taught(row):
                rows.append(row)
    if not rows:
        raise ValueError(f"no training posts in {corpus}: it needs *.jsonl with text and label")
    return rows, digest.hexdigest()


def _is_taught(row: dict[str, Any]) -> bool:
    return is_supported(row.get("lang")) and row["label"] in ("suppression", "clear")


def _changed(
    posts: Sequence[Post], scores: NDArray[np.float64], thresholds: dict[str, float]
) -> dict[str, Any]:
    """What the shipped model made of a user's own posts, and what the new one does."""
    import numpy as np
    from sklearn.metrics import average_precision_score

    shipped = Model.load()
    labels = np.array([post.positive for post in posts])
    decisive = np.array([post.signals[0] > 0 for post in posts])
    found: dict[str, Any] = {"posts": len(posts), "suppression": int(labels.sum())}
    for when, given, flag in (
        ("before", np.array([_score(shipped, post) for post in posts]), shipped.thresholds.flag),
        ("after", scores, thresholds["flag"]),
    ):
        flagged = decisive | (given >= flag)
        found[when] = {
            "average_precision": _round(average_precision_score(labels, given))
            if labels.any()
            else None,
            "recall_at_flag": _share(flagged[labels == 1]),
            "clear_flagged": _share(flagged[labels == 0]),
        }
    return found


def _score(model: Model, post: Post) -> float:
    """The score that a model gives a post that has been read."""
    tweet = model.tweet.margin_of(post.tweet_terms)
    sentence = max(map(model.sentence.margin_of, post.sentence_terms))
    if tweet < model.first_look.below and not any(post.signals[:2]):
        return model.first_look.score(tweet)
    return model.fuse(tweet, sentence, model.network.logit(post.seen), *post.signals)


def read_all(rows: list[dict[str, Any]], tell: Progress) -> Iterator[Post]:
    """Read rows as the detector would, on every processor."""
    return read_with(post_of, rows, tell)


def read_with(
    learn: Callable[[dict[str, Any], Reading, Iterable[Finding]], Learnt],
    rows: list[dict[str, Any]],
    tell: Progress,
) -> Iterator[Learnt]:
    """Read rows on every processor: what is learned of a row, its reading and its findings."""
    parts = [rows[n : n + _AT_ONCE] for n in range(0, len(rows), _AT_ONCE)]
    for n, posts in enumerate(side_by_side(_read_part, ((learn, part) for part in parts))):
        tell("reading", 0.5 * n / len(parts))
        yield from posts


def _read_part(
    learn: Callable[[dict[str, Any], Reading, Iterable[Finding]], Learnt],
    rows: list[dict[str, Any]],
) -> list[Learnt]:
    calendar = Calendar.load()
    tweets = [
        Tweet(
            row["text"],
            posted_at=row.get("posted_at"),
            region=row.get("region"),
            lang=row.get("lang"),
        )
        for row in rows
    ]
    readings = read_together(tweets, calendar)
    return [
        learn(row, reading, find(reading, calendar))
        for row, reading in zip(rows, readings, strict=True)
    ]


def post_of(row: dict[str, Any], reading: Reading, findings: Iterable[Finding]) -> Post:
    """What is learned of a row."""
    findings = mark(reading, findings)
    quote = row.get("quote") or ""
    start = row["text"].find(quote) if quote else -1
    end = start + len(quote)
    everything, parts = see(reading, CHECKSUMS)
    labels = [
        int(row["label"] == "suppression" and (start < 0 or (p.start < end and start < p.end)))
        for p, _ in parts
    ]
    return Post(
        row,
        hashed(everything),
        [hashed(seen) for _, seen in parts],
        labels,
        rule_signals(findings),
        is_settled(findings),
        is_told(findings),
        _not_by_wording(reading),
        frozenset(category for category in Category if must_be_surer(reading, category)),
        subgroups_of(row, reading),
        in_order(reading, whole(reading), everything),
    )


def _not_by_wording(reading: Reading) -> frozenset[Category]:
    """The categories of which a tweet's wording alone may not flag it."""
    if only_tells_the_day(reading):
        return frozenset(Category)
    everything = whole(reading)
    return frozenset(c for c in Category if not wording_may_flag(reading, everything, c))


def folds(posts: list[Post], count: int) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """Places of the posts to learn from and of those held out; a group is never on both sides."""
    import numpy as np
    from sklearn.model_selection import StratifiedGroupKFold

    labels = np.array([post.positive for post in posts])
    groups = np.array([str(post.row.get("group") or f"#{n}") for n, post in enumerate(posts)])
    cut = StratifiedGroupKFold(count, shuffle=True, random_state=PARAMETERS["seed"])
    yield from cut.split(labels, labels, groups)


def fit(
    posts: list[Post], logits: NDArray[np.float64], tell: Progress
) -> tuple[dict[str, Any], NDArray[np.float64]]:
    """The arrays of the artefact but the network's, and the out-of-fold signals of every post.

    Args:
        posts: The posts.
        logits: What a network that did not learn of it gives each post, shape ``(posts,)``.
        tell: Told how far it is.

    Returns:
        Arrays; signals, shape ``(posts, len(SIGNALS))``.
    """
    import numpy as np

    labels = np.array([post.positive for post in posts])
    signals = np.zeros((len(posts), len(SIGNALS)))
    signals[:, SIGNALS.index("network")] = logits
    signals[:, OF_WORDING:] = [post.signals for post in posts]
    tweets = matrix((post.tweet_terms for post in posts), PARAMETERS["tweet_size"])
    sents = matrix((t for post in posts for t in post.sentence_terms), PARAMETERS["sentence_size"])
    sent_labels = np.array([label for post in posts for label in post.sentence_labels])
    owner = np.array([n for n, post in enumerate(posts) for _ in post.sentence_terms])
    plain = np.array([is_plain(post.row) for post in posts])
    weight = np.where(plain, PARAMETERS["plain_weight"], 1.0)
    cuts = list(folds(posts, PARAMETERS["folds"]))

    def lessons() -> Iterator[tuple[Any, ...]]:
        for learn in (*(learn for learn, _ in cuts), np.arange(len(posts))):
            yield tweets[learn], labels[learn], PARAMETERS["tweet_C"], weight[learn]
            inside = np.isin(owner, learn)
            whose = owner[inside]
            yield sents[inside], sent_labels[inside], PARAMETERS["sentence_C"], weight[whose]

    learned = side_by_side(_logistic, lessons())
    for k, (_, test) in enumerate(cuts):
        tell("cross-validation", 0.5 + 0.4 * k / len(cuts))
        of_tweets, of_sents = next(learned), next(learned)
        signals[test, 0] = tweets[test] @ of_tweets[:-1] + of_tweets[-1]
        outside = np.flatnonzero(np.isin(owner, test))
        margins = sents[outside] @ of_sents[:-1] + of_sents[-1]
        best = np.full(len(posts), -np.inf)
        np.maximum.at(best, owner[outside], margins)
        signals[test, 1] = best[test]
    tell("last fit", 0.9)
    # To its end, since joblib stops its workers where results are left.
    of_tweets, of_sents = learned
    arrays = {
        "tweet": of_tweets.astype(np.float32),
        "sentence": of_sents.astype(np.float32),
        "category": _categories(posts),
        "judge": fit_judge(signals, labels),
    }
    return arrays, signals


def judged(
    posts: list[Post], signals: NDArray[np.float64]
) -> tuple[FirstLook, NDArray[np.float64], NDArray[np.float64]]:
    """Which posts a first look is enough for; out-of-fold scores, and those of the wording alone.

    Args:
        posts: The posts.
        signals: Their signals out of fold, shape ``(posts, signals)``.
    """
    import numpy as np

    labels = np.array([post.positive for post in posts])
    scores, wording = np.zeros(len(posts)), np.zeros(len(posts))
    for learn, test in folds(posts, PARAMETERS["folds"]):
        weights = fit_judge(signals[learn], labels[learn])
        scores[test] = probability(signals[test] @ weights[:-1] + weights[-1])
        wording[test] = probability(signals[test, :OF_WORDING] @ weights[:OF_WORDING] + weights[-1])
    forward = signals[:, [SIGNALS.index("asserted"), SIGNALS.index("unsettled")]].any(axis=1)
    look = first_look(signals[~forward, 0], labels[~forward], scores[~forward])
    enough = ~forward & (signals[:, 0] < look.below)
    at_first = probability(signals[:, 0] * look.weight + look.intercept)
    return look, np.where(enough, at_first, scores), wording


def first_look(
    margins: NDArray[np.float64], labels: NDArray[np.int64], scores: NDArray[np.float64]
) -> FirstLook:
    """Which posts are not looked at any closer, and how they score.

    Args:
        margins: Those of whole posts in which no finding is put forward, shape ``(posts,)``.
        labels: Whether each is suppression.
        scores: What the judge makes of all signals.
    """
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    likely = margins[(labels == 1) & (scores >= 0.5)]
    lost = PARAMETERS["lost_at_first_look_at_most"]
    below = np.quantile(likely, lost) if len(likely) else -np.inf
    of_these = margins < below
    if len(set(labels[of_these])) < 2:  # nothing to learn from; each is looked at
        return FirstLook(below=-1000.0, weight=0.0, intercept=0.0)
    fitted = LogisticRegression(C=1.0).fit(margins[of_these, np.newaxis], labels[of_these])
    weight, intercept = max(0.0, fitted.coef_.item()), fitted.intercept_.item()
    return FirstLook(round(float(below), 4), round(weight, 4), round(intercept, 4))


def _logistic(
    rows: Any,
    labels: NDArray[np.int64],
    strength: float,
    weight: NDArray[np.float64] | None = None,
) -> NDArray[np.float64]:
    """Weights and intercept of a logistic regression."""
    import warnings

    import numpy as np
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=strength, max_iter=PARAMETERS["iterations"])
    weights = np.zeros(rows.shape[1] + 1)
    # A column that no row fills keeps the weight 0. Few rows fill few, and are quick without them.
    filled = np.flatnonzero(rows.getnnz(axis=0))
    few = len(filled) < rows.shape[1] / 2
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # it is meant to stop before
        model.fit(rows[:, filled] if few else rows, labels, sample_weight=weight)
    weights[filled if few else slice(-1)] = model.coef_[0]
    weights[-1] = model.intercept_[0]
    return weights


def fit_judge(signals: NDArray[np.float64], labels: NDArray[np.int64]) -> NDArray[np.float64]:
    """Weights and intercept of the judge: no asserted finding may lower, no debunk raise.

    Args:
        signals: Shape ``(posts, signals)``: those of ``SIGNALS``, and others that may only raise.
        labels: Whether each post is suppression.
    """
    import numpy as np
    from scipy.optimize import minimize
    from scipy.special import expit

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        margins = signals @ weights[:-1] + weights[-1]
        miss = expit(margins) - labels
        size = weights[:-1] @ weights[:-1] / (2 * PARAMETERS["judge_C"])
        slope = np.append(signals.T @ miss + weights[:-1] / PARAMETERS["judge_C"], miss.sum())
        return float((np.logaddexp(0, margins) - labels * margins).sum() + size), slope

    up, down, free = (0, None), (None, 0), (None, None)
    bounds: list[tuple[int | None, int | None]] = [up] * signals.shape[1]
    bounds[SIGNALS.index("taken_back")] = down
    start = np.zeros(signals.shape[1] + 1)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=[*bounds, free])
    weights: NDArray[np.float64] = found.x
    return weights


def probability(margins: NDArray[np.float64]) -> NDArray[np.float64]:
    """What log-odds are as probabilities."""
    from scipy.special import expit

    found: NDArray[np.float64] = expit(margins)
    return found


def _categories(posts: list[Post]) -> NDArray[np.float32]:
    import numpy as np

    positive = [post for post in posts if post.positive]
    rows = matrix((post.tweet_terms for post in positive), PARAMETERS["category_size"])
    labels = (
        np.array([int(category in post.row["categories"]) for post in positive])
        for category in Category
    )
    return np.array(list(side_by_side(_category, ((rows, has) for has in labels))), np.float32)


def _category(rows: Any, has: NDArray[np.int64]) -> NDArray[np.float64]:
    """Weights and intercept of a category, also where all posts are of it, or none."""
    import numpy as np

    if has.min() == has.max():
        return np.append(np.zeros(rows.shape[1]), 10.0 if has.max() else -10.0)
    return _logistic(rows, has, PARAMETERS["category_C"])


def is_ordinary(row: dict[str, Any]) -> bool:
    """Whether a row is of the ordinary talk by which the working point is chosen."""
    return row["label"] == "clear" and str(row["file"]).startswith("ordinary")


def is_notice(row: dict[str, Any]) -> bool:
    """Whether a row is of the true notices, news and debunks, or of the law as it truly is."""
    return row["label"] == "clear" and str(row["file"]).startswith(("notices", "stern_law"))


def is_plain(row: dict[str, Any]) -> bool:
    """Whether a row is of what a stream holds most of, of which none may be flagged."""
    return is_ordinary(row) or is_notice(row)


def flagging_scores(
    posts: list[Post], categories: NDArray[np.float32], scores: NDArray[np.float64]
) -> NDArray[np.float64]:
    """What is to reach the threshold for the wording of each post to flag it.

    Nothing does in posts that the detector does not flag, however high their wording scores; and
    where it must be surer (`limits.surer`), a score counts for less.

    Args:
        posts: The posts.
        categories: The weights of each category, as in the artefact.
        scores: The scores of the posts, shape ``(posts,)``.
    """
    import numpy as np

    rows = matrix((post.tweet_terms for post in posts), categories.shape[1] - 1)
    likeliest = (rows @ categories[:, :-1].T + categories[:, -1]).argmax(axis=1)
    of_wording = np.array([not any(post.signals[:2]) for post in posts])
    told = [list(Category)[place] for place in likeliest]
    held = [category in post.not_by_wording for post, category in zip(posts, told, strict=True)]
    surer = [category in post.surer for post, category in zip(posts, told, strict=True)]
    # It reaches a threshold where the score reaches what `limits.surer` makes of that.
    counted = np.where(of_wording & surer, 2 * scores - 1, scores)
    return np.where(of_wording & held, 0.0, counted)


def working_point(
    posts: list[Post],
    scores: NDArray[np.float64],
    wording: NDArray[np.float64],
    flagging: NDArray[np.float64],
    *,
    flagged_at_most: float = PARAMETERS["ordinary_flagged_at_most"],
) -> dict[str, float]:
    """Thresholds at which the model flags few ordinary posts, and calms few true claims.

    Posts with a decisive finding are left out of the first two: no threshold decides on them.

    Args:
        posts: The posts.
        scores: Their scores, shape ``(posts,)``.
        wording: The scores of their wording alone.
        flagging: What `flagging_scores` makes of the scores; 0 in posts that do not pass the gate.
        flagged_at_most: The share of the ordinary posts that may be flagged.
    """
    import numpy as np

    decisive = np.array([post.signals[0] > 0 for post in posts])
    positive = np.array([post.positive > 0 for post in posts])
    ordinary = ~decisive & np.array([is_ordinary(post.row) for post in posts])
    if not ordinary.any():
        return {"flag": 0.9, "review": 0.5, "calm": 0.0, "calm_told": 0.0}
    thresholds = {}
    for name, share, asked in (
        ("flag", flagged_at_most, flagging),
        ("review", PARAMETERS["ordinary_reviewed_at_most"], scores),
    ):
        allowed = int(share * ordinary.sum())
        highest_passed = np.sort(asked[ordinary])[-1 - allowed]
        thresholds[name] = round(min(0.999, float(highest_passed) + 1e-4), 4)
    thresholds["review"] = min(thresholds["review"], thresholds["flag"])
    settled = np.array([post.settled for post in posts])
    told = np.array([post.told for post in posts])
    for name, of_kind in (("calm", ~told & ~settled), ("calm_told", told)):
        claims = wording[decisive & positive & of_kind]
        share = PARAMETERS[_CALMED[name]]
        thresholds[name] = _round(np.quantile(claims, share)) if len(claims) else 0.0
    return thresholds


_CALMED = {"calm": "true_claims_calmed_at_most", "calm_told": "told_claims_calmed_at_most"}
"""The shares of true claims that may score under a threshold."""


def pack(arrays: dict[str, Any]) -> bytes:
    """The bytes of ``model.joblib``."""
    import joblib

    buffer = io.BytesIO()
    joblib.dump(arrays, buffer, compress=("zlib", 9))
    return buffer.getvalue()


def describe(
    posts: list[Post],
    scores: NDArray[np.float64],
    wording: NDArray[np.float64],
    flagging: NDArray[np.float64],
    thresholds: dict[str, float],
    packed: bytes,
    corpus_hash: str,
) -> dict[str, Any]:
    """The manifest: what was trained with what, and what it reached out of fold."""
    import joblib
    import numpy as np
    import sklearn
    from sklearn.metrics import average_precision_score, brier_score_loss

    labels = np.array([post.positive for post in posts])
    decisive = np.array([post.signals[0] > 0 for post in posts])
    settled = np.array([post.settled for post in posts])
    at = Thresholds(**thresholds)
    least = np.array([at.least(told=post.told) for post in posts])
    sure = settled | (decisive & (wording >= least))
    flagged = sure | (flagging >= thresholds["flag"])
    reviewed = flagged | (scores >= thresholds["review"])
    ordinary = np.array([is_ordinary(post.row) for post in posts])
    per_category = {}
    for category in Category:
        rows = np.array(
            [category in post.row["categories"] and post.positive for post in posts], bool
        )
        if rows.any():
            per_category[str(category)] = {
                "posts": int(rows.sum()),
                "recall_at_flag": _share(flagged[rows]),
                "recall_at_review": _share(reviewed[rows]),
            }
    return {
        "format": FORMAT,
        "sha256": hashlib.sha256(packed).hexdigest(),
        "corpus_sha256": corpus_hash,
        "versions": {
            "suppression-detect": __version__,
            "scikit-learn": sklearn.__version__,
            "numpy": np.__version__,
            "joblib": joblib.__version__,
        },
        "parameters": PARAMETERS,
        "thresholds": thresholds,
        "posts": {
            "all": len(posts),
            "suppression": int(labels.sum()),
            "clear": int((1 - labels).sum()),
            "ordinary": int(ordinary.sum()),
        },
        "out_of_fold": {
            "average_precision": _round(average_precision_score(labels, scores)),
            "brier": _round(brier_score_loss(labels, scores)),
            "calibration_error": _round(calibration_error(labels, scores)),
            "precision_at_flag": _share(labels[flagged] == 1),
            "recall_at_flag": _share(flagged[labels == 1]),
            "recall_at_review": _share(reviewed[labels == 1]),
            "clear_flagged": _share(flagged[labels == 0]),
            "clear_reviewed": _share(reviewed[labels == 0]),
            "ordinary_flagged": _share(flagged[ordinary]),
            "ordinary_reviewed": _share(reviewed[ordinary]),
            "accuracy_at_half": _share((scores >= 0.5) == (labels == 1)),
            "per_category": per_category,
            "per_subgroup": dict(
                by_subgroup([post.subgroups for post in posts], labels, scores, flagged)
            ),
        },
    }


def _share(hits: Any) -> float:
    return _round(hits.mean()) if len(hits) else 0.0


def _round(value: float) -> float:
    return round(float(value), 4)
