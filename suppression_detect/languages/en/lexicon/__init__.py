"""Roles and their English phrases: what a word can be in a claim about voting.

Phrases are in base forms and separated by commas; inflections are met by the reading. A rule
speaks of roles, so a phrase added here is at once known to every rule. A role may get phrases
from several modules.
"""

import re

from suppression_detect.languages.en.lexicon import (
    ballots,
    calls,
    core,
    eligibility,
    methods,
    places,
    stance,
    threats,
)

_MODULES = (core, methods, places, eligibility, ballots, threats, calls, stance)


_OWNS = re.compile(r"(?<=\w)(?<!\bit)(?<!\bwho)'s\b")


def _as_read(phrase: str) -> str:
    """A phrase as the reading parts it: the names of shops hold a word of their own, "wendy 's"."""
    return _OWNS.sub(" 's", phrase)


def roles() -> dict[str, tuple[str, ...]]:
    """Role to phrases, white space made plain."""
    found: dict[str, dict[str, None]] = {}
    for module in _MODULES:
        for role, block in module.ROLES.items():
            phrases = (_as_read(" ".join(phrase.split())) for phrase in block.split(","))
            found.setdefault(role, {}).update(dict.fromkeys(filter(None, phrases)))
    return {role: tuple(phrases) for role, phrases in found.items()}
