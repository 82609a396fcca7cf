"""English words of the rules in `rules.wrong_eligibility`."""

import re

from suppression_detect.languages import words

WISHES = frozenset(
    [
        "should",
        "shouldn't",
        "would",
        "wouldn't",
        "'d",
        "ought",
        "wish",
        "imagine",
        "propose",
        "proposed",
        "proposal",
        "amendment",
        "believe",
        "want",
        "wants",
        "wanted",
        "trying",
        "oppose",
        "supports",
        "support",
        "repeal",
        "deserve",
        "shouldnt",
        "wouldnt",
        "lawmakers",
        "legislation",
        "suing",
        "sued",
    ]
)
# What a court orders paid, and where that keeps a person with a conviction from voting.
COURT_DEBTS = frozenset(["court_fine", "court_fee", "court_cost", "court_debt", "restitution"])
PAST = frozenset({"paid", "was", "were", "had", "used", "charged"})
DENIALS = frozenset({"not", "never", "nobody", "no_one", "can_not", "cannot", "not_be", "neither"})
OFFICES = frozenset(
    [
        "president",
        "governor",
        "mayor",
        "senate",
        "congress",
        "senator",
        "the_president",
        "potus",
        "anybody",
        "anyone",
        "anything",
        "any",
        "the",
        "office",
        "council",
        "sheriff",
        "judge",
        "school",
        "this",
    ]
)
QUIZ = re.compile(r"\bq\s*[:.)].*?\ba\s*[:.)]", re.DOTALL)
# A question that truly asks, or that names what truly counts, is no condition.
ASKS = frozenset(
    [
        "no",
        "yes",
        "what",
        "why",
        "how",
        "who",
        "when",
        "where",
        "can",
        "do",
        "does",
        "did",
        "is",
        "are",
        "will",
        "should",
        "may",
        "has",
        "have",
        "which",
    ]
)
EXEMPT = frozenset(
    ["first", "first-time", "register", "registering", "if-first", "absentee", "mailing"]
)
# Small districts whose law may let landowners alone vote.
DISTRICTS = words(
    "water_district irrigation_district drainage_district levee_district special_district"
)
