"""Words that tell how a claim is put: debunked, reported, asked, past, joking.

The cues themselves are in :mod:`suppression_detect.languages.en.cues`; these words are here so
that tricky spellings of them ("f4ke", "#FakeNews") are undone before the cues are looked for.
Single words only: a longer phrase would hide its words from the patterns of rules.
"""

ROLES = {
    "CUE": """
        fake, false, hoax, scam, lie, myth, rumor, rumour, nope, debunked, bogus, nonsense,
        misinformation, disinformation, satire, fiction, untrue, garbage
    """,
}
