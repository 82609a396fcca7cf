"""Words by which a tweet is worth reading: those of voting, and the kinds that claims are made of."""

# Pieces, one of which every word of voting holds; looked for before anything else, since that is fast.
HINTS = (
    "vot", "v*te", "ball", "poll", "elec", "elx", "precinct", "primar", "midterm", "caucus", "referend",
    "registrar", "absentee", "envelope", "provisional", "sharpie", "eday", "e-day", "runoff", "run-off", "run off", "drop", "second r", "candidate",
)  # fmt: skip

VOTING = (
    r"\bvot|(?<!de)(?<!pi)vot(?:e|es|ed|er|ers|ing)\b|\bv\*te|ballot|\bballet\b|\bpolls?\b|polling|poll (?:worker|place)|"
    r"pollwork|precinct|election|elector|electe?d?\b|\belxn|caucus|\bprimar(?:y|ies)\b|midterm|run[- ]?off|"
    r"referend|registrar|absentee|sign\w* .{0,20}envelope|envelope .{0,20}sign|provisional|sharpie|\be-?day\b|drop ?box|second round|candidate"
)

KINDS = {
    "day": """
        monday tuesday wednesday thursday friday saturday sunday tues tue weds wed thurs thur
        tomorrow tmrw tonight tonite today november nov october oct midnight noon pm yesterday
        1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th
        21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st thanksgiving hours morning week
    """,
    "party": """
        republican republicans democrat democrats dems dem gop tory tories labour brexit leave remain
        remainers trump hillary clinton biden obama romney bernie sanders harris kamala maga
        liberals conservatives senate governor mayor president presidential parliament congress winner red blue
        patriots
    """,
    "group": """
        lastname surname surnames names name birthday birthdays zip odd even students student dorms dorm
        over under renters homeowners retirees naturalized naturalised immigrants immigrant citizen
        citizens families family latino latinos latinx hispanic hispanics black muslim muslims union auntie
        aunties aunt aunts tias residents resident people ppl campus everybody everyone cousin cousins mother
        supporters voters folks nation patriots mom moms brothers sisters friends folks patients seniors voters texans employees staff tenants
        caregivers daughters ladies guys grandparents members neighbors parents freshmen neighbours
        born anybody nobody medicaid household leos illinois georgia texas michigan ohio
        arizona pennsylvania nevada wisconsin florida philly minnesota iowa alabama california
    """,
    "place": """
        gym school church library hall station dmv location locations line lines queue booth booths
        table door doors firehouse site machine machines courthouse clerk county office box porch
        parking shed hotel mall window counter bus buses
    """,
    "bar": """
        id ids license licence passport certificate cert unpaid fines fine tickets ticket warrant warrants
        loan loans felon felony deport deported ice migra police cop cops sheriff agent agents officer
        officers gun guns arrest arrested court debt debts rolls roll witness detectors scan scanning list
        jail army soldiers bomb bombs shooting shot license plates plate card cards papers tax dementia
        evict evicted fired cameras birth camera landlord boss
    """,
    "paper": """
        envelope envelopes sharpie oval ovals bubble bubbles writein sign signed signature initials
        initial postmark postmarked mail mailed mailing mailbox barcode marks marked counted count
        counts register registered registration form forms fill pen pencil ink stub scanner scanners
        tape folded sleeve void voided unsigned names
    """,
    "way": """
        text txt sms call dial hotline online app website site hashtag retweet rt dm press email
        e-mail link phone whatsapp log login sign code screenshot
    """,
    "away": """
        home boycott abstain cancel cancelled canceled postponed closed shut off bother pointless stay
        sit sitting sleep needed need over moved skip ended wait covid virus flood storm hurricane tornado snow smoke gas
        couch bed numbers called empty turnout inside indoors
    """,
}


def kinds() -> dict[str, str]:
    """Word to the kind it belongs to; the first one named wins."""
    found: dict[str, str] = {}
    for kind, block in KINDS.items():
        for word in block.split():
            found.setdefault(word, kind)
    return found
