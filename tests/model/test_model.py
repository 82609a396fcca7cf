"""The model: checked before it is loaded, the same each time, explained."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zlib import crc32

import pytest

from suppression_detect import Category, Detector, Finding, Label, Tweet
from suppression_detect.errors import ModelError
from suppression_detect.model import Model
from suppression_detect.model.calibration import calibration_error
from suppression_detect.model.features import see, terms
from suppression_detect.model.gate_training import train_gate
from suppression_detect.model.limits import confirmed, names_other_days, waits_in_line
from suppression_detect.model.model import ARRAYS, FOUND, hashed, matrix
from suppression_detect.model.rows import CHECKSUMS, NAMES
from suppression_detect.model.training import (
    first_look,
    flagging_scores,
    is_ordinary,
    load_corpus,
    read_all,
    silent,
    train,
    working_point,
)
from suppression_detect.model.word_classes import classes_of
from suppression_detect.reading import Reading
from suppression_detect.reading.gate import WEIGHTS, may_concern_voting
from suppression_detect.trained import MANIFEST, default_folder
from suppression_detect.verdict import Stance, Strength

CORPUS = Path(__file__).parents[2] / "models" / "corpus"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(default_folder(), tmp_path / "model"))


def test_a_changed_byte_is_refused(folder: Path) -> None:
    packed = bytearray((folder / ARRAYS).read_bytes())
    packed[len(packed) // 2] ^= 1
    (folder / ARRAYS).write_bytes(packed)
    with pytest.raises(ModelError, match="checksum"):
        Model.load(folder)


def test_another_format_is_refused(folder: Path) -> None:
    manifest = json.loads((folder / MANIFEST).read_text())
    (folder / MANIFEST).write_text(json.dumps({**manifest, "format": 99}))
    with pytest.raises(ModelError, match="format 99"):
        Model.load(folder)


def test_a_manifest_of_another_shape_is_refused(folder: Path) -> None:
    (folder / MANIFEST).write_text("[]")
    with pytest.raises(ModelError, match="format None"):
        Model.load(folder)


@pytest.mark.parametrize("name", [ARRAYS, MANIFEST])
def test_a_missing_file_is_told_with_the_cure(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(ModelError, match="Detector\\(model=None\\)"):
        Model.load(folder)


def test_the_shipped_artefact_is_of_the_shipped_corpus() -> None:
    from suppression_detect.model.training import load_corpus

    _, corpus_hash = load_corpus(CORPUS)
    assert Model.load().manifest["corpus_sha256"] == corpus_hash


def test_a_loaded_model_can_be_given() -> None:
    assert Detector(model=Model.load()).classify("Lovely day").label == "clear"


def test_what_the_model_flags_has_a_category_and_a_quote(detector: Detector) -> None:
    text = "psa they only count ballots from people who own their house, so renters save the trip"
    verdict = detector.classify(text)
    for finding in verdict.findings:
        assert text[finding.start : finding.end] == finding.quote
    assert 0 <= verdict.score <= 1


def test_the_claim_that_a_call_goes_with_is_told_by_the_wording(detector: Detector) -> None:
    text = "They only take ballots written in blue ink tomorrow so dont even bother to vote"
    verdict = detector.classify(Tweet(text, posted_at="2022-11-07T15:00:00Z", region="US-GA"))
    assert verdict.categories == (Category.BALLOT_SPOILING,)
    call, claim = verdict.findings
    assert (call.category, claim.rule) == (Category.DISCOURAGEMENT, "model.text")
    alone = detector.classify(Tweet("don't vote, nobody should bother"))
    assert alone.categories == (Category.DISCOURAGEMENT,)


def test_a_margin_is_what_the_named_terms_weigh(read_text: Callable[..., Reading]) -> None:
    reading = read_text("Democrats vote on Wednesday! Text 48221 to skip the line, hahaha.")
    model = Model.load()
    everything, parts = see(reading, CHECKSUMS)
    all_named, parts_named = see(reading, NAMES)
    assert len(parts) == len(parts_named) == 2
    for linear in (model.tweet, model.sentence, model.category[0]):
        size = len(linear.weights) - 1
        for (_, seen), (_, named) in zip(
            [(None, everything), *parts], [(None, all_named), *parts_named], strict=True
        ):
            assert list(seen.classes) == [crc32(name.encode()) for name in named.classes]
            assert list(seen.pairs) == [crc32(name.encode()) for name in named.pairs]
            checksums, values = hashed(seen)
            by_name = [(crc32(name.encode()), value) for name, value in terms(named)]
            assert checksums.tolist() == [checksum for checksum, _ in by_name]
            assert values.tolist() == pytest.approx([value for _, value in by_name])
            weighed = matrix([(checksums, values)], size) @ linear.weights[:-1]
            assert linear.margin(seen) == pytest.approx(weighed[0] + linear.weights[-1], abs=1e-5)


def test_words_of_like_meaning_share_a_class() -> None:
    coarse, fine = classes_of("police")
    assert classes_of("cops") == (coarse, fine)
    assert classes_of("jail")[0] == classes_of("arrested")[0] != coarse
    assert classes_of("zzqx") == ("?qx", "?")


def test_one_sentence_is_the_whole(read_text: Callable[..., Reading]) -> None:
    everything, parts = see(read_text("Democrats vote on Wednesday!"), NAMES)
    assert [seen for _, seen in parts] == [everything]


def test_roles_are_paired_in_their_order_in_any_and_with_those_of_the_next_sentence(
    read_text: Callable[..., Reading],
) -> None:
    everything, parts = see(read_text("Leave your ballot at the bakery. It counts."), NAMES)
    pairs = set(everything.pairs)
    assert {"p1:BALLOT+ODD_VENUE", "p&:BALLOT+ODD_VENUE", "p/:ODD_VENUE+COUNTED"} <= pairs
    assert not pairs & {"p1:ODD_VENUE+BALLOT", "p&:BALLOT+COUNTED", "p/:COUNTED+BALLOT"}
    of_sentences = set().union(*(seen.pairs for _, seen in parts))
    assert pairs - of_sentences == {n for n in pairs if n.startswith("p/:")}
    swapped, _ = see(read_text("At the bakery you leave your ballot. It counts."), NAMES)
    assert "p&:BALLOT+ODD_VENUE" in swapped.pairs
    assert "p1:BALLOT+ODD_VENUE" not in swapped.pairs
    of_classes, _ = see(read_text("Your ballot, at the lighthouse."), NAMES)
    assert any(name.endswith(f"+{classes_of('lighthouse')[1]}") for name in of_classes.pairs)


def small_corpus(folder: Path, n: int = 240) -> Path:
    folder.mkdir()
    rows = [
        json.loads(line)
        for name in ("plain", "ordinary")
        for line in (CORPUS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()[:n]
    ]
    text = "".join(json.dumps(row) + "\n" for row in rows)
    (folder / "ordinary_small.jsonl").write_text(text, encoding="utf-8")
    return folder


def test_training_gives_the_same_bytes(tmp_path: Path) -> None:
    corpus = small_corpus(tmp_path / "corpus")
    steps: list[float] = []
    first = train(corpus, tmp_path / "one", progress=lambda _, share: steps.append(share))
    second = train(corpus, tmp_path / "two")
    assert first["sha256"] == second["sha256"]
    assert first["gate_sha256"] == second["gate_sha256"]
    assert steps == sorted(steps)
    assert steps[-1] == 1
    assert Model.load(tmp_path / "one").thresholds.flag <= 1
    assert "Model card" in (tmp_path / "one" / "card.md").read_text()


def test_columns_that_no_post_fills_weigh_nothing_and_change_nothing() -> None:
    import numpy as np
    from scipy.sparse import csr_matrix

    from suppression_detect.model.training import _logistic

    chance = np.random.default_rng(1)
    filled, labels = chance.random((30, 4)), np.arange(30) % 2
    wide = np.zeros((30, 12))
    wide[:, [0, 3, 7, 11]] = filled
    alone, beside = (_logistic(csr_matrix(rows), labels, 1.0) for rows in (filled, wide))
    assert beside[[0, 3, 7, 11, 12]] == pytest.approx(alone)
    assert np.count_nonzero(beside) == 5


def test_the_gate_tells_which_rows_are_read(tmp_path: Path) -> None:
    rows, _ = load_corpus(small_corpus(tmp_path / "corpus"))
    gate, passed = train_gate(rows, list(map(is_ordinary, rows)))
    inside = [may_concern_voting(row["text"], gate=gate) for row in rows]
    assert passed.tolist() != inside  # some pass only a gate that did not learn from them
    assert all(passed[n] for n, passes in enumerate(inside) if passes)
    assert not passed.all()


def test_the_gate_was_trained_with_the_model() -> None:
    gate = (default_folder() / WEIGHTS).read_bytes()
    assert hashlib.sha256(gate).hexdigest() == Model.load().manifest["gate_sha256"]


def test_an_empty_corpus_is_told(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no training posts"):
        train(tmp_path, tmp_path / "out")


def test_a_row_without_a_label_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text('{"text": "vote"}\n')
    with pytest.raises(ValueError, match=r"x\.jsonl:1 lacks categories, label"):
        train(tmp_path, tmp_path / "out")


def test_a_broken_row_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text('{"text": "vote", "label": "clear", "categories": []}\n{"te')
    with pytest.raises(ValueError, match=r"x\.jsonl:2 is no JSON object"):
        train(tmp_path, tmp_path / "out")


def test_calibration_error() -> None:
    assert calibration_error([0, 1, 0, 1], [0.5, 0.5, 0.5, 0.5]) == 0
    assert calibration_error([0, 0], [0.9, 0.9]) == pytest.approx(0.9)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Everybody votes on Nov. 6 this year", True),
        ("Everybody votes on Nov. 7 this year", False),
        ("Dinner is at eight, keep your shoes on", False),
    ],
)
def test_what_the_calendar_confirms(
    read_text: Callable[..., Reading], text: str, right: bool
) -> None:
    reading = read_text(text, "2018-11-05T15:00:00Z", "US-OH")
    _, parts = see(reading, CHECKSUMS)
    assert confirmed(reading, parts[0][0]) is right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Mailed ballots come in until Nov. 6 and are counted", True),
        ("Campus people get their turn on Nov. 6", False),
    ],
)
def test_a_day_after_the_vote_is_one_of_ballots(
    read_text: Callable[..., Reading], text: str, right: bool
) -> None:
    reading = read_text(text, "2020-11-02T15:00:00Z")
    _, parts = see(reading, CHECKSUMS)
    assert confirmed(reading, parts[0][0]) is right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The choir sings on Nov. 9, tickets at the door of the polling place", True),
        ("Voting is on Nov. 6, the choir sings on Nov. 9", False),
        ("The choir sings after the election", False),
    ],
)
def test_whether_only_other_days_are_named(
    read_text: Callable[..., Reading], text: str, right: bool
) -> None:
    assert names_other_days(read_text(text, "2018-11-05T15:00:00Z", "US-OH")) is right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Brought doughnuts so that folks stay in line until they have voted", True),
        ("Whoever got in line by eight: remain in line, you will vote", True),
        ("Nobody should stay in line, the booths will not open again", False),
        ("Dinner is at eight, keep your shoes on", False),
    ],
)
def test_who_is_told_to_stay_in_line(
    read_text: Callable[..., Reading], text: str, right: bool
) -> None:
    reading = read_text(text, "2018-11-05T15:00:00Z", "US-OH")
    _, parts = see(reading, CHECKSUMS)
    assert waits_in_line(reading, parts[0][0]) is right


def test_subgroups_are_told_where_they_are_large_enough(
    read_text: Callable[..., Reading],
) -> None:
    import numpy as np

    from suppression_detect.model.subgroups import FEWEST, by_subgroup, subgroups_of

    rows = [{"region": "US-GA"}] * (2 * FEWEST) + [{"region": "GB"}] * (FEWEST // 2)
    labels = np.array([n % 2 for n in range(len(rows))])
    reading = read_text("Vote on Tuesday")
    groups = [subgroups_of(row, reading) for row in rows]
    found = dict(by_subgroup(groups, labels, labels * 0.9, labels == 1))
    assert set(found) == {"in English", "in a US state", "without a posting time"}
    assert found["in a US state"] == {
        "posts": 2 * FEWEST,
        "suppression": FEWEST,
        "average_precision": 1.0,
        "recall_at_flag": 1.0,
        "clear_flagged": 0.0,
    }


def test_wording_never_outweighs_a_day_that_the_calendar_contradicts(
    read_text: Callable[..., Reading],
) -> None:
    shipped = Model.load()
    model = replace(shipped, thresholds=replace(shipped.thresholds, calm=1.0))
    reading = read_text("Vote on Nov. 7!", "2018-11-05T15:00:00Z", "US-OH")

    def strength(**told: object) -> Strength:
        claim = Finding("x.y", start=0, end=4, quote="Vote", why="", **told)  # type: ignore[arg-type]
        return model.judge(reading, [claim]).findings[0].strength

    days = {"claimed": "2018-11-07", "actual": "2018-11-06"}
    assert strength(category=Category.WRONG_DATE, **days) is Strength.DECISIVE
    assert strength(category=Category.WRONG_DATE) is Strength.UNSETTLED
    assert strength(category=Category.WRONG_METHOD, actual="in person") is Strength.UNSETTLED


@pytest.mark.parametrize(
    ("calm_told", "strength"), [(0.0, Strength.DECISIVE), (1.0, Strength.UNSETTLED)]
)
def test_anothers_words_count_where_the_wording_bears_them_out(
    read_text: Callable[..., Reading], calm_told: float, strength: Strength
) -> None:
    shipped = Model.load()
    model = replace(shipped, thresholds=replace(shipped.thresholds, calm=0.0, calm_told=calm_told))
    reading = read_text("Vote on Nov. 7!", "2018-11-05T15:00:00Z", "US-OH")
    days = {"claimed": "2018-11-07", "actual": "2018-11-06", "strength": Strength.TOLD}
    told = Finding("x.y", Category.WRONG_DATE, 0, 4, "Vote", "", **days)  # type: ignore[arg-type]
    own = replace(told, strength=Strength.DECISIVE)
    found = model.judge(reading, [told, own]).findings
    assert [one.strength for one in found] == [strength, Strength.DECISIVE]


@pytest.mark.parametrize(
    ("category", "label"), [(Category.WRONG_DATE, "review"), (Category.INTIMIDATION, "suppression")]
)
def test_true_days_hold_back_a_wrong_date_alone(
    monkeypatch: pytest.MonkeyPatch, category: Category, label: str
) -> None:
    claim = Finding("model.text", category, 0, 4, "Vote", "", strength=Strength.UNSETTLED)
    monkeypatch.setattr(Model, "fuse", lambda *_: 0.99)
    monkeypatch.setattr(Model, "finding", lambda *_: claim)
    when_and_where = {"posted_at": "2018-11-05T15:00:00Z", "region": "US-OH"}
    tweet = Tweet("Vote on Nov. 6 with your neighbours", **when_and_where)
    assert Detector(rules=()).classify(tweet).label == label
    no_more = Tweet("Vote on Nov. 6!", **when_and_where)
    assert Detector(rules=()).classify(no_more).label == "clear"


@pytest.mark.parametrize(
    ("day", "doubt", "label", "actual"),
    [
        (" Nov. 7", 0.6, "review", "2018-11-06"),
        (" Nov. 7", 0.4, "suppression", "2018-11-06"),
        (" Dec. 20", 0.01, "review", None),
        ("", 0.9, "suppression", None),
    ],
)
def test_a_day_that_the_calendar_contradicts_takes_twice_as_sure_a_wording(
    monkeypatch: pytest.MonkeyPatch, day: str, doubt: float, label: str, actual: str | None
) -> None:
    """Its doubt is told as a share of that which the threshold leaves."""
    flag = Model.load().thresholds.flag
    monkeypatch.setattr(Model, "fuse", lambda *_: 1 - doubt * (1 - flag))
    a_wrong_date = {category: -float(n) for n, category in enumerate(Category)}
    monkeypatch.setattr(Model, "_margins", lambda *_: a_wrong_date)
    text = "Voting by ticket number: the neighbours go next" + day
    tweet = Tweet(text, posted_at="2018-11-05T15:00:00Z", region="US-OH")
    verdict = Detector(rules=()).classify(tweet)
    assert verdict.label == label
    assert [finding.actual for finding in verdict.findings] == [actual]


def test_posts_that_wording_may_not_flag_leave_the_threshold_alone() -> None:
    import numpy as np

    shared = {"label": "clear", "categories": [], "file": "ordinary", "region": "US-OH"}
    far = {**shared, "text": "Nobody bother with the new film", "posted_at": "2015-03-02"}
    near = {**shared, "text": "Nobody bother with the vote", "posted_at": "2018-11-05"}
    posts = list(read_all([far] * 3 + [near] * 7, silent))
    posts = [replace(post, signals=(0.0, 0.0, 0.0)) for post in posts]
    scores = np.array([0.9] * 3 + [0.5] * 7)
    flagging = flagging_scores(posts, np.zeros((len(Category), 9), np.float32), scores)
    assert flagging.tolist() == [0.0] * 3 + [0.5] * 7
    assert working_point(posts, scores, scores, flagging)["flag"] == pytest.approx(0.5001)
    assert working_point(posts, scores, scores, scores)["flag"] == pytest.approx(0.9001)


TALK = "My grandmother voted in every election since she was a girl and she loves to tell of it"


def test_a_first_look_is_enough_where_no_claim_is_made(
    read_text: Callable[..., Reading],
) -> None:
    model = Model.load()
    reading = read_text(TALK)
    opinion = model.judge(reading, ())
    assert opinion.at_first_look
    assert opinion.signals[0] < model.first_look.below
    assert opinion.score < model.thresholds.review
    closer = replace(model, first_look=replace(model.first_look, below=-1000.0))
    assert not closer.judge(reading, ()).at_first_look
    claim = Finding("wrong_date.x", Category.WRONG_DATE, 0, 4, "They", "why")
    assert not model.judge(reading, (claim,)).at_first_look
    assert model.judge(reading, (claim,)).score > opinion.score
    doubt = replace(claim, strength=Strength.UNSETTLED)
    assert model.judge(reading, (doubt,)).score >= opinion.score
    taken_back = replace(claim, stance=Stance.DEBUNKED)
    assert model.judge(reading, (taken_back,)).score == opinion.score


def test_who_may_be_looked_at_no_closer_is_chosen_by_what_is_lost() -> None:
    import numpy as np

    draw = np.random.default_rng(1)
    labels = np.repeat([0, 1], 5000)
    margins = draw.normal(np.where(labels, 2.0, -3.0), 1.5)
    scores = 1 / (1 + np.exp(-margins))
    look = first_look(margins, labels, scores)
    likely = (labels == 1) & (scores >= 0.5)
    assert (margins[likely] < look.below).mean() == pytest.approx(0.002, abs=0.0005)
    assert look.weight > 0
    assert first_look(margins, 0 * labels, scores).below < margins.min(), "nothing to learn from"


@pytest.mark.parametrize(
    ("text", "ahead", "category"),
    [
        ("Vote by text this year! Send BLUE to 48221", FOUND - 0.1, Category.WRONG_METHOD),
        ("Vote by text this year! Send BLUE to 48221", FOUND + 0.1, Category.WRONG_PLACE),
        ("Republicans, vote on Nov. 7!", FOUND + 5, Category.WRONG_DATE),
    ],
)
def test_wording_tells_another_category_only_where_it_is_much_likelier_and_no_fact_speaks(
    monkeypatch: pytest.MonkeyPatch, text: str, ahead: float, category: Category
) -> None:
    margins = dict.fromkeys(Category, -9.0) | {Category.WRONG_PLACE: ahead}
    margins |= {Category.WRONG_METHOD: 0.0, Category.WRONG_DATE: 0.0}
    monkeypatch.setattr(Model, "_margins", lambda *_: dict(margins))
    verdict = Detector().classify(Tweet(text, posted_at="2018-11-05T15:00:00Z", region="US-GA"))
    assert verdict.label is Label.SUPPRESSION
    assert verdict.categories == (category,)
    assert any(finding.category is category for finding in verdict.findings)
    assert verdict.because[0] in [f.why for f in verdict.findings if f.category is category]
    only = Detector(categories=["wrong_method", "wrong_date"])
    assert Category.WRONG_PLACE not in only.classify(Tweet(text, lang="en")).categories
