"""Figures of a detector on labelled posts: overall, by category, and by the file's own groups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from math import isnan
from os import PathLike
from typing import Any, BinaryIO, Protocol, Unpack, cast

from suppression_detect.evaluation.labelled import Labelled, from_pairs, read_labelled
from suppression_detect.files import BadLine, ReadOptions
from suppression_detect.files.row import why_not_judged
from suppression_detect.tweet import Tweet
from suppression_detect.verdict import Label, Verdict

GROUPS = ("functionality", "code")
"""Columns that split the figures, where a file has them."""


class Judge(Protocol):
    """What evaluating needs of a detector."""

    def classify(self, tweet: Tweet | str, /) -> Verdict:
        """Judge one tweet."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Yes/no figures; a tweet counts as flagged if it is called suppression.

    ``None`` stands for a share of nothing.

    Attributes:
        posts: Posts labelled suppression or clear.
        suppression: How many of them are suppression.
        flagged: How many are called so.
        right: Share of posts where both agree.
        precision: Share of the flagged that are suppression.
        recall: Share of the suppression posts that are flagged.
        f1: Harmonic mean of the two.
        average_precision: Area under precision over recall, by score.
        false_alarms: Flagged ones for each 1,000 clear posts.
        sent_to_review: Clear posts sent to a person, for each 1,000 clear posts.
        abstained: Posts that got no opinion; they count as not flagged.
    """

    posts: int
    suppression: int
    flagged: int
    right: float | None
    precision: float | None
    recall: float | None
    f1: float | None
    average_precision: float | None
    false_alarms: float | None
    sent_to_review: float | None
    abstained: int


@dataclass(frozen=True, slots=True)
class CategoryFigures:
    """Figures of one category.

    Attributes:
        posts: Suppression posts of the category.
        recall: Share of them that are flagged, under whatever category.
        named: Share of them that are flagged under this one.
        flagged: Posts, not left out, that are flagged under this category.
        precision: Share of those that are suppression of this category.
    """

    posts: int
    recall: float | None
    named: float | None
    flagged: int
    precision: float | None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What came of evaluating a detector.

    Attributes:
        overall: Figures over all posts.
        categories: Figures by category, where the posts have any.
        groups: Figures by column and value, for the columns in ``GROUPS`` or asked for.
        review: Labels that posts got whose right label is ``review``; no figure counts them.
        unsure: Posts that the labeller could not settle; no figure counts them.
        malformed: Records that could not be read or judged.
        judged: Every labelled post with its verdict, in order.
    """

    overall: Figures
    categories: Mapping[str, CategoryFigures]
    groups: Mapping[str, Mapping[str, Figures]]
    review: Mapping[str, int]
    unsure: int
    malformed: tuple[BadLine, ...]
    judged: tuple[tuple[Labelled, Verdict], ...]

    @property
    def mistakes(self) -> tuple[tuple[Labelled, Verdict], ...]:
        """False alarms and misses, the surest first."""
        wrong = [pair for pair in _yes_no(self.judged) if _is_flagged(pair) != _is_gold(pair)]
        return tuple(sorted(wrong, key=lambda pair: -abs(pair[1].score - _is_gold(pair))))

    def to_dict(self) -> dict[str, Any]:
        """The figures as JSON-ready values, without the posts."""
        return {
            "overall": asdict(self.overall),
            "categories": {name: asdict(found) for name, found in self.categories.items()},
            "groups": {
                column: {value: asdict(found) for value, found in by_value.items()}
                for column, by_value in self.groups.items()
            },
            "review": dict(self.review),
            "unsure": self.unsure,
            "malformed": len(self.malformed),
        }


def evaluate(
    labelled: str | PathLike[str] | BinaryIO | Iterable[tuple[Tweet | str, Any]],
    *,
    detector: Judge | None = None,
    label_column: str | None = None,
    by: Sequence[str] = GROUPS,
    progress: Callable[[int], None] | None = None,
    **options: Unpack[ReadOptions],
) -> Evaluation:
    """Compare a detector's verdicts with the right labels.

    Posts labelled ``review`` or ``unsure`` are neither right nor wrong: they are counted apart.

    Args:
        labelled: A file with text and label (and categories), or pairs of post and label. Labels
            may be suppression/clear/review/unsure, 1/0, true/false or yes/no.
        detector: The default one unless given.
        label_column: The file's name for the label, if it is not a usual one.
        by: Columns whose values get figures of their own, where the file has them.
        progress: Called with the number of posts judged so far.
        **options: How to read, see :class:`suppression_detect.files.ReadOptions`.

    Raises:
        FileFormatError: The file is of another format, or has no column with text or label.
        OSError: The file cannot be opened.
        ValueError: A label in pairs is not known.
    """
    if detector is None:
        from suppression_detect.detector import Detector

        detector = Detector()
    posts: Iterable[Labelled | BadLine]
    if isinstance(labelled, str | PathLike) or hasattr(labelled, "read"):
        file = cast("str | PathLike[str] | BinaryIO", labelled)
        posts = read_labelled(file, label_column=label_column, **options)
    else:
        posts = from_pairs(labelled)
    judged: list[tuple[Labelled, Verdict]] = []
    malformed: list[BadLine] = []
    for post in posts:
        if isinstance(post, BadLine):
            malformed.append(post)
            continue
        try:
            judged.append((post, detector.classify(post.tweet)))
        except Exception as error:
            malformed.append(BadLine(post.file, post.line, why_not_judged(error), post.tweet.text))
        if progress:
            progress(len(judged))
    yes_no = _yes_no(judged)
    return Evaluation(
        overall=figures(yes_no),
        categories=_by_category(yes_no),
        groups={column: found for column in by if (found := _by_group(yes_no, column))},
        review=dict(Counter(str(v.label) for p, v in judged if p.label is Label.REVIEW)),
        unsure=sum(post.label is None for post, _ in judged),
        malformed=tuple(malformed),
        judged=tuple(judged),
    )


def figures(pairs: Sequence[tuple[Labelled, Verdict]]) -> Figures:
    """The figures of some posts; all of them are labelled suppression or clear."""
    from sklearn.metrics import (
        accuracy_score,
        average_precision_score,
        precision_recall_fscore_support,
    )

    gold = [_is_gold(pair) for pair in pairs]
    flagged = [_is_flagged(pair) for pair in pairs]
    scores = [verdict.score for _, verdict in pairs]
    precision, recall, f1, _ = (
        precision_recall_fscore_support(gold, flagged, average="binary", zero_division=float("nan"))
        if pairs
        else (float("nan"),) * 4
    )
    clear = [pair for pair in pairs if not _is_gold(pair)]
    in_review = sum(verdict.label is Label.REVIEW for _, verdict in clear)
    return Figures(
        posts=len(pairs),
        suppression=sum(gold),
        flagged=sum(flagged),
        right=float(accuracy_score(gold, flagged)) if pairs else None,
        precision=_or_none(precision),
        recall=_or_none(recall),
        f1=_or_none(f1) if any(gold) else None,
        average_precision=float(average_precision_score(gold, scores)) if any(gold) else None,
        false_alarms=_share(1000 * sum(map(_is_flagged, clear)), len(clear)),
        sent_to_review=_share(1000 * in_review, len(clear)),
        abstained=sum(verdict.label is Label.ABSTAIN for _, verdict in pairs),
    )


def _by_category(pairs: Sequence[tuple[Labelled, Verdict]]) -> dict[str, CategoryFigures]:
    right = Counter(name for post, _ in pairs for name in post.categories)
    if not right:
        return {}
    given = Counter(str(name) for pair in pairs if _is_flagged(pair) for name in pair[1].categories)
    return {name: _category(pairs, name) for name in sorted({*right, *given})}


def _category(pairs: Sequence[tuple[Labelled, Verdict]], name: str) -> CategoryFigures:
    of_it = [pair for pair in pairs if _is_gold(pair) and name in pair[0].categories]
    found = [pair for pair in of_it if _is_flagged(pair)]
    named = [pair for pair in found if name in pair[1].categories]
    flagged = sum(_is_flagged(pair) and name in pair[1].categories for pair in pairs)
    return CategoryFigures(
        posts=len(of_it),
        recall=_share(len(found), len(of_it)),
        named=_share(len(named), len(of_it)),
        flagged=flagged,
        precision=_share(len(named), flagged),
    )


def _by_group(pairs: Sequence[tuple[Labelled, Verdict]], column: str) -> dict[str, Figures]:
    groups: dict[str, list[tuple[Labelled, Verdict]]] = {}
    for pair in pairs:
        value = (pair[0].values or {}).get(column)
        if value is not None:
            groups.setdefault(str(value), []).append(pair)
    return {value: figures(groups[value]) for value in sorted(groups)}


def _yes_no(pairs: Iterable[tuple[Labelled, Verdict]]) -> list[tuple[Labelled, Verdict]]:
    return [pair for pair in pairs if pair[0].label in (Label.SUPPRESSION, Label.CLEAR)]


def _is_gold(pair: tuple[Labelled, Verdict]) -> bool:
    return pair[0].label is Label.SUPPRESSION


def _is_flagged(pair: tuple[Labelled, Verdict]) -> bool:
    return pair[1].label is Label.SUPPRESSION


def _share(part: float, whole: int) -> float | None:
    return part / whole if whole else None


def _or_none(value: float) -> float | None:
    return None if isnan(value) else float(value)
