"""English words of the rules in `rules.ballot_spoiling`."""

OTHERS = frozenset(
    [
        "i",
        "my",
        "mine",
        "he",
        "she",
        "his",
        "her",
        "we",
        "our",
        "they",
        "their",
        "who",
        "someone",
        "somebody",
    ]
)
BEFORE = frozenset(["until", "till", "before", "unless", "front"])
