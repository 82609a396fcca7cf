"""English words of the rules in `rules.ballot_spoiling`."""

import re

# Who, or what, does not count: "and they can't count it".
WHO_COUNTS = frozenset(("they", "it", "we", "your", "the"))
OTHERS = frozenset(
    [
        "i",
        "my",
        "mine",
        "delegate",
        "delegates",
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
# Where a plain envelope may be right: one's own is lost, or it is signed.
OWN_ENVELOPE = frozenset(["lose", "lost", "sign", "signature", "replacement", "damaged"])
# What tells of a thing heard, not done: "I learned the witness is optional".
LEARNT = frozenset(["learn", "learned", "learnt", "hear", "heard", "read", "find_out", "found_out"])
BEFORE = frozenset(["until", "till", "before", "unless", "front"])
# What an office does about a signature that is missing.
MENDED = frozenset(["call", "calls", "letter", "fix", "cure", "notify", "contact"])
# Said of a mail ballot that is brought to the polls.
HANDED_BACK = frozenset(["surrender", "surrendered", "surrendering"])
# Papers other than a ballot that are signed, and words for a mark that is not counted.
OTHER_SIGNED = frozenset(["card", "cards", "petition", "cheque", "lease", "contract", "receipt"])
UNCOUNTED = frozenset(["not_count", "not_be_count", "never_count", "not_get_count"])
# Whose marks on a ballot the law asks for.
STAFF = frozenset(
    [
        "clerk",
        "clerks",
        "poll_clerk",
        "officer",
        "poll_worker",
        "judge",
        "inspector",
        "election_judge",
        "official",
    ]
)
# Papers and things that are filled, torn, taped or posted besides a ballot.
OTHER_FORMS = frozenset(
    [
        "rsvp", "rsvps", "invitation", "parcel", "parcels", "package", "refund", "yard", "yard_sign", "lawn_sign", "practice",
        "traffic", "captcha", "exam", "quiz", "homework", "census", "worksheet", "zappos", "crossword",
    ]
)  # fmt: skip
# Words that show, beside a vote, that it is cast on paper.
ON_PAPER = frozenset(["mail", "post", "barcode", "qr_code", "bar_code"])
# What is filled beside a name, and whose name it may be.
SPOTS = frozenset(["oval", "bubble", "box", "circle", "square"])
SOMEBODY = frozenset(
    ["his", "her", "him", "them", "beside", "next_to", "by", "also", "too", "wrong"]
)
# A mail ballot that is brought along to be cancelled: "bring it so poll workers can void it".
BROUGHT_BACK = re.compile(
    r"\b(?:bring|hand|turn|give|take) (?:it|them|that|your|the|both|along)\b.{0,40}\b(?:so|to be|and)\b.{0,25}"
    r"\b(?:cancel|cancell?ed|void|voided|spoil|spoiled)\b"
    r"|\bcancel (?:it|yours|the \w+) (?:there|then|for you|on the spot)\b"
    r"|\b(?:cancel|void|spoil)\b.{0,40}\b(?:when|once|as|at) (?:you )?check(?:ed|s)?[ -]?in\b"
)
# Why a ballot is truly lost: the wrong place, a box that is none, staff's initials that are
# missing, an envelope that is not filled in.
NUMBER_BLANK = re.compile(r"\b(?:license|licence|social|ssn|id) .{0,90}\bblank\b")
TRULY_VOID = (
    re.compile(r"\bprecinct\b.*\bthe wrong one\b"),
    re.compile(
        r"\b(?:match|matches|agree with) (?:our|the|your) (?:records?|files?|application)\b"
    ),
    re.compile(r"\bout[- ]of[- ](?:precinct|district|area)\b"),
    re.compile(r"\b(?:not|n't) an? (?:\w+ )?(?:drop|ballot) ?box\b.*\b(?:there|in it)\b"),
    re.compile(r"\b(?:judges?|clerks?|inspectors?|officers?)\b.*\binitial.*\buninitial"),
    re.compile(r"\b(?:mark|check|sign|date|fill|write|complete)\b.{0,30}\benvelope\b.*\bor it\b"),
    re.compile(
        r"\b(?:signature|sign|date of birth)\b.{0,40}\b(?:form|statement|declaration)\b.* or "
    ),
    re.compile(r"\b(?:never|not|n't) (?:been )?registered\b"),
    re.compile(r"\b(?:form|slip|statement)\b.{0,20}\bfilled (?:in|out)\b.* or "),
    re.compile(r"\bwrite\b.{0,40}\bfill (?:in )?the (?:bubble|oval|arrow|circle)\b.* or "),
    re.compile(r"\bid\b.{0,20}\bwithin\b.* or "),
    re.compile(r"\bpostmark.*\b(?:mailed|posted|postmarked) (?:on|after)\b"),
    # The voter's number on the envelope, and the officer's mark on the paper.
    NUMBER_BLANK,
    re.compile(
        r"\b(?:officer|official|clerk|judge)s?(?:'s?)? (?:\w+ )?(?:mark|marks|stamp|initials?|signature)\b|\bofficial (?:mark|stamp)\b"
    ),
)
# Where a second mark is a second choice, and a paper on which fewer numbers may do.
RANKED = frozenset(
    ["rank", "ranked", "ranking", "column", "columns", "rcv", "preference", "preferences"]
)
FEWER_NUMBERS = frozenset(
    [
        "senate",
        "white",
        "above",
        "line",
        "the_line",
        "optional_preferential",
        "council",
        "upper",
        "state",
    ]
)
# What else is signed than a ballot paper.
OTHER_PAPERS = frozenset(
    [
        "statement",
        "form",
        "envelope",
        "mail",
        "mailed",
        "postal",
        "absentee",
        "petition",
        "declaration",
        "application",
        "poll_book",
        "pollbook",
        "register",
        "book",
        "contract",
        "lease",
        "newspaper",
        "essay",
        "exam",
    ]
)
# Who is not to have the paper: what shows that a vote is meant.
SWAPPED = frozenset(
    [
        "swap",
        "swapped",
        "switch",
        "count",
        "vote",
        "voting",
        "polls",
        "booth",
        "tamper",
        "fiddle",
        "rig",
        "steal",
    ]
)
# What else comes in the mail.
OTHER_MAIL = frozenset(
    ["charity", "donation", "flyer", "flyers", "catalog", "bill", "coupon", "pledge", "fundraiser"]
)
IN_ONE_RACE = re.compile(
    r"\b(?:in|for) (?:that|this|the same|its|just that|only that|one) (?:one )?(?:race|contest|office)\b"
    r"|\b(?:may|might) (?:\w+ ){1,3}out\b|\b(?:feed|try|scan|insert) it (?:in )?again\b"
)
YES_OR_NO = frozenset(["referendum", "yes", "no"])
EVERY_BOX = re.compile(
    r"\bnumber (?:in )?(?:all|every|each)\b.{0,24}\b(?:box|square|candidate)(?:es|s)?\b.{0,20}\bor\b"
)
# What the office does about a ballot that cannot count.
ANOTHER_IS_GIVEN = re.compile(
    r"\b(?:give|gives|issue|issues|get|send|sends|print|ask for|mail|mails) (?:you |out )?(?:a|another|the) (?:replacement|new|fresh)\b"
)
HANDED_IN = re.compile(
    r"\b(?:hand(?:ed)?|turn(?:ed)?|drop(?:ped)?|brought|bring) (?:it|them) (?:in|off)? ?(?:at|to) "
    r"(?:the|a|your|any) (?:precinct|polling place|polls)\b"
)
TOO_FEW = re.compile(
    r"\b(?:one|a single|1) witness (?:isn't|is not|won't be|will not be|is never) enough\b"
)
# Who has voted, so that the ballot that came by mail is of no more use.
VOTED_THERE = re.compile(r"\bvoted (?:already|early|in[ -]person|at (?:a|the)|today)\b[^.]*[?,]")
# What is lost: "and your ballot is rejected".
YOUR_BALLOT = frozenset(["it", "your_ballot", "your_vote", "the", "your"])
COMES = frozenset(["come", "arrive", "get_here", "receive", "reach", "postmarked", "dated"])
# Where a ballot must be in time: "if it isn't here by 8".
THERE = frozenset(
    [
        "here",
        "there",
        "in",
        "back",
        "receive",
        "arrive",
        "with",
        "at",
        "delivered",
        "inside",
        "in_line",
    ]
)
# What is mailed when it is late in some states: "mailed on Election Day".
MAILED_LATE = re.compile(
    r"\b(?:mailed|posted|postmarked|put in the mail) (?:on|the day of) (?:election day|the day itself|"
    r"(?:the )?(?:final|last) day)\b"
)
# What voids a ballot, in its bare form: "the machine does not void it".
TO_VOID = frozenset(["cancel", "spoil", "void", "invalidate", "ruin", "disqualify", "be_void"])
# After a "nobody" that is none that is voted for: "that way nobody is left out".
AS_SUBJECT = frozenset(["can", "could", "will", "may", "'s", "be", "get", "lose", "miss", "feel"])
# What a mark too many brings: "and that vote's gone".
LOST_BY_IT = re.compile(
    r"\b(?:and|then) (?:only )?(?:that|the|your) (?:whole )?(?:vote|ballot|paper|race|tick)s?(?:'s| is| are|'re)? "
    r"(?:gone|lost|rejected|void|spoil(?:t|ed)|dead|out|thrown)\b"
)
# After "fill every oval": how, or which ones.
WELL_FILLED = re.compile(
    r"^\w+ (?:(?:in )?(?:fully|full|completely|gently|neatly|darkly|firmly|carefully)\b|(?:that )?you (?:mean|choose|intend)\b)"
)
# Two of what one truly fills: sides of the paper, votes for several seats.
TWO_THAT_ARE_RIGHT = re.compile(
    r"\b(?:sides?|pages?|sheets?|columns?|papers|ballots|up to|seats?|at-large|council|board|members|choose two|forms|races|"
    r"halves|questions|amendments|measures|list)\b"
)
# Whom another may sign for, and as what.
SIGNED_BY_LAW = re.compile(
    r"\b(?:disab\w+|assist\w*|help(?:er|ers|ing)?|witness\w*|attorney|can't write|cannot write|unable|blind|an? x|mark|"
    r"illegal|crime|felony|fraud|arrested|charged|reject\w*|guardian|proxy|void|invalid|own)\b"
)
CLOSED_PRIMARY = re.compile(
    r"\bclosed\b.{0,20}\bprimar(?:y|ies)\b|\bprimar(?:y|ies)\b.{0,12}\bclosed\b"
)
# How many may be chosen, where that is more than one.
UP_TO_SEVERAL = re.compile(
    r"\b(?:up to|as many as|no more than|at most|any|vote for) (?:two|three|four|five|six|seven|eight|nine|[2-9])\b"
)
