"""The words of each language, as data: one package a language, `Language` values out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

SUPPORTED = ("en",)


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """Everything the reading needs to know of one language.

    Attributes:
        code: ISO 639-1.
        roles: Role name to its phrases, written in base forms (``"cast ballot"``).
        lemmas: Inflected form to base form, for the words that rules speak of.
        spellings: Short or wrong spelling to the plain word (``"tmrw"`` to ``"tomorrow"``).
        months: Word to month number.
        weekdays: Word to weekday number, Monday 0.
        numbers: Number word to number.
        common_words: Words that hashtags are split with, beside those of the roles.
    """

    code: str
    roles: Mapping[str, tuple[str, ...]]
    lemmas: Mapping[str, str]
    spellings: Mapping[str, str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, int]
    common_words: frozenset[str]


@cache
def language(code: str) -> Language:
    """The language of that code.

    Raises:
        ValueError: It is not supported.
    """
    if code not in SUPPORTED:
        raise ValueError(f"lang {code!r} is not supported; supported: {', '.join(SUPPORTED)}")
    found: Language = import_module(f"{__name__}.{code}").LANGUAGE
    return found
