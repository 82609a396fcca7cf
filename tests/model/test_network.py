"""The network that reads words in their order: on numpy what torch has learned."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from suppression_detect import Detector
from suppression_detect.errors import ModelError
from suppression_detect.model import Model, network_logits
from suppression_detect.model.features import see, whole
from suppression_detect.model.network import LIMIT, MOST_WORDS, Network, Seen, in_order
from suppression_detect.model.network_logits import LOGITS, Learned, checksum, shipped
from suppression_detect.model.rows import NAMES
from suppression_detect.model.training import load_corpus, read_all, silent
from suppression_detect.reading import Reading
from suppression_detect.trained import default_folder

CORPUS = Path(__file__).parents[2] / "models" / "corpus"


@pytest.fixture(scope="module")
def network() -> Network:
    return Model.load().network


def in_order_of(reading: Reading) -> Seen:
    everything, _ = see(reading, NAMES)
    return in_order(reading, whole(reading), everything)


def test_the_order_of_words_counts(network: Network, read_text: Callable[..., Reading]) -> None:
    one, other = (
        network.logit(in_order_of(read_text(text)))
        for text in (
            "Your ballot counts, not your cousin's opinion of it",
            "Your cousin's ballot counts, not your opinion of it",
        )
    )
    assert one != other


def test_words_that_nobody_met_count_nothing_but_take_their_place(network: Network) -> None:
    known = network.arrays["known"][:2].tolist()
    unknown = next(n for n in range(1000) if n not in set(network.arrays["known"].tolist()))
    facts, word, other = (), (known[0],), (known[1],)
    assert network.logit((facts, word, other)) == network.logit((facts, (*word, unknown), other))
    assert network.logit((facts, word, other)) != network.logit((facts, word, (unknown,), other))


def test_only_so_many_words_are_read(network: Network, read_text: Callable[..., Reading]) -> None:
    facts, *words = in_order_of(read_text("vote " * 3 * MOST_WORDS))
    assert len(words) == MOST_WORDS
    assert abs(network.logit((tuple(facts), *words))) <= LIMIT


def test_a_tweet_without_words_has_a_logit(
    network: Network, read_text: Callable[..., Reading]
) -> None:
    assert abs(network.logit(in_order_of(read_text("")))) <= LIMIT


def test_an_explanation_tells_what_it_added() -> None:
    found = Detector().explain("Voting by ticket number: my cousin goes first, you go next")
    assert "network" in dict(found.contributions)


def test_the_logits_are_those_of_the_shipped_posts() -> None:
    rows, _ = load_corpus(CORPUS)
    learned = shipped()
    known = sum(checksum(row) in learned.logits for row in rows)
    about = Model.load().manifest["network"]
    assert known + about["posts_since"] == len(rows)
    data = (default_folder() / LOGITS).read_bytes()
    assert hashlib.sha256(data).hexdigest() == about["logits_sha256"]
    assert learned.file() == data


@pytest.mark.parametrize("harm", ["changed", "missing"])
def test_logits_that_are_changed_or_missing_are_told(
    harm: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Path(shutil.copytree(default_folder(), tmp_path / "model"))
    if harm == "changed":
        (place / LOGITS).write_bytes((place / LOGITS).read_bytes()[:-1])
    else:
        (place / LOGITS).unlink()
    monkeypatch.setattr(network_logits, "default_folder", lambda: place)
    with pytest.raises(ModelError, match="--network"):
        shipped()


def test_a_post_that_was_not_learned_from_is_asked_about(network: Network) -> None:
    rows = [{"text": text, "label": "clear"} for text in ("known", "newer")]
    seen = ((), (network.arrays["known"].tolist()[0],))
    learned = Learned(network.arrays, {checksum(rows[0]): 0.25}, {})
    logits, newer = learned.held_out(rows, [seen, seen])
    assert newer == 1
    assert logits.tolist() == [0.25, network.logit(seen)]


def test_a_network_is_kept_and_read_again(network: Network, tmp_path: Path) -> None:
    learned = Learned(network.arrays, {3: 0.25, 2: -1.5}, {"epochs": 6})
    learned.save(tmp_path / "network.npz")
    again = Learned.load(tmp_path / "network.npz")
    assert (again.logits, again.about) == (learned.logits, learned.about)
    assert again.arrays.keys() == learned.arrays.keys()
    assert all((again.arrays[name] == kept).all() for name, kept in learned.arrays.items())


@pytest.mark.parametrize("name", ["missing.npz", LOGITS])
def test_a_file_that_holds_no_network_is_told(name: str) -> None:
    with pytest.raises(ModelError, match=r"holds no network.*--encoder"):
        Learned.load(default_folder() / name)


def test_numpy_computes_what_torch_has_learned(monkeypatch: pytest.MonkeyPatch) -> None:
    torch = pytest.importorskip("torch", reason="the extra encoder-train")
    from suppression_detect.model.network_logits import PARAMETERS
    from suppression_detect.model.network_training import Pupil, filled

    monkeypatch.setitem(PARAMETERS, "fewest", 2)
    rows, _ = load_corpus(CORPUS)
    posts = list(read_all(rows[:200] + rows[-200:], silent))
    seen = [post.seen for post in posts]
    labels = [float(post.positive) for post in posts]
    vectors = {seen[0][1][0]: np.ones(PARAMETERS["vectors"], np.float32)}

    def learn() -> Pupil:
        torch.manual_seed(1)
        pupil = Pupil(seen, vectors, steps=200, device="cpu")
        for step in range(200):
            some = range(step % 25, len(seen), 25)
            pupil.teach([(seen[n], labels[n], 1.0) for n in some])
        return pupil

    pupil, again = learn(), learn()
    arrays = pupil.arrays()
    assert all((again.arrays()[name] == kept).all() for name, kept in arrays.items())
    network = Network(arrays)
    logits = np.array([network.logit(post) for post in seen])
    assert ((logits > 0) == labels).mean() > 0.8
    with torch.no_grad():
        margins = pupil.learner(*filled(pupil.numbered(seen))).numpy()
    # Its weights are rounded to 16 bits.
    assert logits == pytest.approx(np.clip(margins, -LIMIT, LIMIT), abs=0.05)
