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


KEPT = 2**16
"""Words whose pieces the tokenizer remembers; no more are kept once there are so many."""


@cache
def tokenizer(lang: str) -> Callable[[str], Doc]:
    """The tokenizer of a language; made on first use."""
    from spacy import util
    from spacy.tokenizer import Tokenizer
    from spacy.vocab import Vocab

    # Made by itself: a pipeline takes long to make, and its vocabulary works out a dozen
    # attributes of each word, of which only the text is asked for.
    words: Any = util.get_lang_class(lang).Defaults
    found = Tokenizer(
        Vocab(),
        rules={
            text: pieces
            for text, pieces in words.tokenizer_exceptions.items()
            if not text.isalpha() or len(pieces) == 1 or text.lower() in _SPLIT
        },
        prefix_search=util.compile_prefix_regex(words.prefixes).search,
        suffix_search=util.compile_suffix_regex(words.suffixes).search,
        infix_finditer=util.compile_infix_regex(words.infixes).finditer,
        token_match=words.token_match,
        url_match=words.url_match,
        max_cache_size=KEPT,
    )
    return cast("Callable[[str], Doc]", found)
