"""What comes out: findings, and the verdict that follows from them and the model."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any

from suppression_detect.elections.calendar import Election

SCHEMA = 1


class Label(StrEnum):
    """What a tweet is called."""

    SUPPRESSION = "suppression"
    REVIEW = "review"
    CLEAR = "clear"
    ABSTAIN = "abstain"


FLAGGED = (Label.SUPPRESSION, Label.REVIEW)
"""Labels of the posts that a person should look at."""


class Category(StrEnum):
    """What a claim is about; a tweet may have several."""

    WRONG_DATE = "wrong_date"
    WRONG_TIME = "wrong_time"
    WRONG_PLACE = "wrong_place"
    WRONG_METHOD = "wrong_method"
    WRONG_ELIGIBILITY = "wrong_eligibility"
    BALLOT_SPOILING = "ballot_spoiling"
    INTIMIDATION = "intimidation"
    FALSE_DISRUPTION = "false_disruption"
    DISCOURAGEMENT = "discouragement"


class Stance(StrEnum):
    """How a tweet puts a claim: only an asserted one is put forward."""

    ASSERTED = "asserted"
    DEBUNKED = "debunked"
    REPORTED = "reported"
    ASKED = "asked"
    PAST = "past"
    JOKING = "joking"


class Strength(StrEnum):
    """How far a finding alone goes."""

    DECISIVE = "decisive"
    """Contradicted by a fact, or false on its face."""
    UNSETTLED = "unsettled"
    """Would be suppression if false, and the facts cannot settle it."""
    TOLD = "told"
    """Decisive if the wording bears it out: false, but put in another's mouth. In no verdict."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One claim that a rule found.

    Attributes:
        rule: The rule's id, such as ``"wrong_date.explicit"``.
        category: What the claim is about.
        start: Where the quote starts in the tweet's text (characters).
        end: Where it ends; ``text[start:end] == quote`` always.
        quote: The words that carry the claim; of a verdict's findings, the clause it is made in.
        why: The reason, with the facts filled in.
        stance: How the tweet puts it.
        claimed: What is claimed, an ISO date or a plain string.
        actual: What is right, an ISO date or a plain string, where a fact says so.
        source: Where that fact is from.
        strength: Whether it settles the matter alone.
    """

    rule: str
    category: Category
    start: int
    end: int
    quote: str
    why: str
    stance: Stance = Stance.ASSERTED
    claimed: str | None = None
    actual: str | None = None
    source: str | None = None
    strength: Strength = Strength.DECISIVE

    @property
    def put_forward(self) -> bool:
        """Whether the tweet itself spreads the claim."""
        return self.stance is Stance.ASSERTED

    def to_dict(self) -> dict[str, Any]:
        """The finding as JSON-ready values."""
        return {f.name: _plain(getattr(self, f.name)) for f in fields(self)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Finding:
        """The inverse of :meth:`to_dict`."""
        return cls(
            **{
                **data,
                "category": Category(data["category"]),
                "stance": Stance(data["stance"]),
                "strength": Strength(data["strength"]),
            }
        )


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the library says of one tweet.

    Attributes:
        label: The answer.
        score: Calibrated probability of suppression, 0 to 1.
        categories: What the put-forward claims are about, most certain first.
        findings: Every claim found, in the order of the text, with its stance.
        election: The election it was judged against, if one could be settled.
        because: The reasons as sentences, the deciding one first.
    """

    label: Label
    score: float
    categories: tuple[Category, ...] = ()
    findings: tuple[Finding, ...] = ()
    election: Election | None = None
    because: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The verdict as JSON-ready values, with a schema number."""
        return {
            "schema": SCHEMA,
            "label": str(self.label),
            "score": self.score,
            "categories": [str(category) for category in self.categories],
            "findings": [finding.to_dict() for finding in self.findings],
            "election": None
            if self.election is None
            else {f.name: _plain(getattr(self.election, f.name)) for f in fields(self.election)},
            "because": list(self.because),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Verdict:
        """The inverse of :meth:`to_dict`.

        Raises:
            ValueError: The dictionary is of another schema.
        """
        if data.get("schema") != SCHEMA:
            raise ValueError(
                f"schema {data.get('schema')!r} cannot be read; this version writes and reads "
                f"schema {SCHEMA}"
            )
        election = data["election"]
        return cls(
            label=Label(data["label"]),
            score=data["score"],
            categories=tuple(Category(name) for name in data["categories"]),
            findings=tuple(Finding.from_dict(finding) for finding in data["findings"]),
            election=None if election is None else Election.from_dict(election),
            because=tuple(data["because"]),
        )

    def _repr_html_(self) -> str:
        """How a notebook shows it; the whole tweet: :func:`suppression_detect.report.show`."""
        from suppression_detect.markup import card, quoted

        return card(self, quoted(self.findings))


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The working point of a model.

    Attributes:
        flag: Score from which a tweet is flagged.
        review: Score from which it is sent to a person.
        calm: Score of the wording alone under which what the rules found is sent to a person
            instead of flagged, unless it is a day or an hour that a fact contradicts.
        calm_told: The same for what is put in another's mouth, days and hours too.
    """

    flag: float
    review: float
    calm: float = 0.0
    calm_told: float = 0.0

    def least(self, *, told: bool) -> float:
        """Score of the wording under which a finding is calmed.

        Args:
            told: Whether it is put in another's mouth.
        """
        return max(self.calm, self.calm_told) if told else self.calm


def decide(
    findings: Iterable[Finding], score: float, thresholds: Thresholds
) -> tuple[Label, float]:
    """The label that follows from the findings and the fitted score, and the score beside it.

    Guarantees: a decisive finding that the tweet puts forward is always ``suppression``; where
    every decisive finding is taken back (debunked, reported, asked, past) the label never is; one
    more finding put forward never lowers the label or the score.

    Args:
        findings: What the rules found, with stances.
        score: Probability of suppression from the model and the findings together.
        thresholds: The working point that was chosen when the model was trained.
    """
    findings = tuple(findings)
    decisive = [f for f in findings if f.strength is Strength.DECISIVE]
    if any(f.put_forward for f in decisive):
        return Label.SUPPRESSION, max(score, thresholds.flag)
    if not decisive and score >= thresholds.flag:
        return Label.SUPPRESSION, score
    if any(f.put_forward for f in findings):
        return Label.REVIEW, min(max(score, thresholds.review), below(thresholds.flag))
    if decisive:
        return Label.CLEAR, min(score, below(thresholds.review))
    return (Label.REVIEW if score >= thresholds.review else Label.CLEAR), score


def below(threshold: float) -> float:
    """The score just under a threshold."""
    return threshold * (1 - 1e-6)
