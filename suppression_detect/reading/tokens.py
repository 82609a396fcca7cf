"""spaCy's blank tokenizer, mended for the words of elections."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from spacy.tokens import Doc

# Exceptions that blank English splits although no apostrophe stands there; the rest of those
# ("wed" to "we|d", "id" to "i|d", "ill" to "i|ll") are words here and stay whole.
_SPLIT = frozenset(
    [
        "dont",
        "cant",
        "wont",
        "isnt",
        "arent",
        "didnt",
        "doesnt",
        "shouldnt",
        "couldnt",
        "wouldnt",
        "havent",
        "hasnt",
        "cannot",
        "wasnt",
        "werent",
        "mustnt",
        "neednt",
    ]
)


@cache
def tokenizer(lang: str) -> Callable[[str], Doc]:
    """The tokenizer of a language; made on first use."""
    import spacy

    nlp = spacy.blank(lang)
    vocab: Any = nlp.vocab
    # Only its text is asked of a word; working out its dozen other attributes takes long.
    vocab.lex_attr_getters = {}
    found: Any = nlp.tokenizer
    found.rules = {
        text: pieces
        for text, pieces in (found.rules or {}).items()
        if not text.isalpha() or len(pieces) == 1 or text.lower() in _SPLIT
    }
    return cast("Callable[[str], Doc]", found)
