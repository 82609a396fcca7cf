"""The training posts: whole, apart from the evaluation cases, and no two alike."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from sklearn.feature_extraction.text import HashingVectorizer

from suppression_detect.verdict import Category

ROOT = Path(__file__).parents[2]
FIELDS = {
    *("id", "functionality", "text", "posted_at", "region", "lang", "label", "categories"),
    *("stance", "quote", "group", "origin"),
}
ALIKE = 0.8
"""Cosine of letter rows (five letters) from which two posts count as the same wording."""

ALIKE_TO_A_CASE = 0.7
"""The same between a training post and an evaluation case; stock phrases of the trade are near."""

COMMON = 0.01
"""Share of the rows from which five letters are common."""


def rows_of(*paths: Path) -> list[dict]:
    return [
        {"file": path.stem, **json.loads(line)}
        for path in paths
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


@pytest.fixture(scope="module")
def posts() -> list[dict]:
    return rows_of(*sorted((ROOT / "models" / "corpus").glob("*.jsonl")))


@pytest.fixture(scope="module")
def vectorizer() -> HashingVectorizer:
    return HashingVectorizer(
        analyzer="char_wb", ngram_range=(5, 5), binary=True, alternate_sign=False
    )


def products(one, two):
    """Places and values of what a product of rows has beside zeros, a thousand rows at a time."""
    columns = two.T.tocsr()
    for start in range(0, one.shape[0], 1000):
        found = (one[start : start + 1000] @ columns).tocoo()
        yield found.row + start, found.col, found.data


def alike(one, two, least):
    """Pairs of rows at least so alike.

    Nearly all of the work would be for letters that many rows have. So those count at first as if
    two rows had the same of them, and only the pairs that come near by the others are compared.
    """
    often = one.getnnz(axis=0) + two.getnnz(axis=0)
    rare = often <= COMMON * (one.shape[0] + two.shape[0])
    common_one, common_two = (
        np.sqrt(np.asarray(rows[:, ~rare].power(2).sum(axis=1)).ravel()) for rows in (one, two)
    )
    found = set()
    for row, col, product in products(one[:, rare], two[:, rare]):
        near = product + common_one[row] * common_two[col] >= least - 1e-9
        i, j = row[near], col[near]
        same = np.asarray(one[i].multiply(two[j]).sum(axis=1)).ravel() >= least
        found.update(zip(i[same], j[same], strict=True))
    # Rows of little else than common letters may share none of the others.
    few, others = (np.flatnonzero(common >= least - 1e-9) for common in (common_one, common_two))
    for i, j, product in products(one[few], two[others]):
        same = product >= least
        found.update(zip(few[i[same]], others[j[same]], strict=True))
    return sorted(found)


def test_every_post_is_whole(posts):
    assert len({post["id"] for post in posts}) == len(posts)
    for post in posts:
        assert post.keys() - {"file"} == FIELDS, post["id"]
        assert post["label"] in ("suppression", "clear", "review"), post["id"]
        assert set(post["categories"]) <= set(map(str, Category)), post["id"]
        assert bool(post["categories"]) == (post["label"] != "clear"), post["id"]
        assert not post["quote"] or post["quote"] in post["text"], post["id"]


def test_there_are_enough_of_each_kind(posts):
    english = [post for post in posts if post["lang"] == "en" and post["label"] != "review"]
    written = [post for post in english if post["origin"] == "written"]
    assert len(english) >= 15_000
    assert len(written) >= 14_000
    assert 0.3 < np.mean([post["label"] == "suppression" for post in english]) < 0.4
    named = Counter(name for post in english for name in post["categories"])
    assert min(named[str(category)] for category in Category) >= 250
    assert {(post["posted_at"] or "")[:4] for post in english} >= {
        str(y) for y in range(2012, 2029)
    }


@pytest.mark.parametrize("label", ["suppression", "clear", "review"])
def test_no_two_written_posts_are_alike(posts, vectorizer, label):
    written = [post for post in posts if post["origin"] == "written" and post["label"] == label]
    seen = vectorizer.transform([post["text"].lower() for post in written])
    twins = [
        (written[i]["id"], written[j]["id"])
        for i, j in alike(seen, seen, ALIKE)
        if i < j and (not written[i]["group"] or written[i]["group"] != written[j]["group"])
    ]
    assert not twins


def test_no_post_is_like_an_evaluation_case(posts, vectorizer):
    folder = ROOT / "tests" / "functional"
    cases = rows_of(*(folder / f"{name}.jsonl" for name in ("cases", "unseen", "spanish")))
    one = vectorizer.transform([case["text"].lower() for case in cases])
    two = vectorizer.transform([post["text"].lower() for post in posts])
    found = [(cases[i]["id"], posts[j]["id"]) for i, j in alike(one, two, ALIKE_TO_A_CASE)]
    assert not found


def test_the_data_card_tells_the_balance():
    card = (ROOT / "models" / "corpus" / "README.md").read_text(encoding="utf-8")
    balance = subprocess.run(
        [sys.executable, ROOT / "models" / "balance.py"], capture_output=True, text=True, check=True
    ).stdout
    assert balance.strip() in card
