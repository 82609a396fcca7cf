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
        "whether",
        "wish",
        "imagine",
        "propose",
        "proposed",
        "proposal",
        "amendment",
        "believe",
        "believed",
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
# Before "bar": what makes it a noun.
BAR_NOUN = words("progress a the this that only real one sole")
# After "you can't vote": where, how or how often, which may well be true.
LIMITS = words("wherever just elsewhere twice online by via")
PLACED = LIMITS | words("there inside in_person late from")
OWN = words("my our")
# Where a story is told.
EPISODE = re.compile(r"\b(?:ep|episode|season) \d+\b")
# "You can't vote 5x".
TIMES = re.compile(r"\d+x|x\d+|twice|thrice")
# Before "blocks from".
COUNTS = words("two three four five six few couple several many half some")
# What has been done with a ballot that counts.
RECEIVED = words("receive accept withdraw")
# Who has voted by mail, and who comes when polls are closed: neither may vote any more.
HAS_VOTED = re.compile(
    r"\balready (?:been )?(?:returned|mailed|cast|sent|turned|handed|dropped|voted|counted|received)\b"
    r"(?! (?:in )?the)|\b(?:returned|mailed|cast|sent in|sent back) (?:your|their) (?:\w+ )?ballot\b"
)
AFTER_HOURS = re.compile(
    r"^(?:anyone|anybody|everyone|everybody|whoever|those|people|voters?)\b.{0,30}"
    r"\b(?:after|past|later than) (?:that|then|this|clos\w+|is|will|gets|can't|cannot|won't|hours|"
    r"the (?:doors|polls|gates|cut)|\d|eight|seven|six|nine|ten|noon)"
)
# A vote by post, which shuts the polls to who asked for it in Britain or Canada.
ASKED_FOR = words(
    "postal ask_for apply_for postal_vote postal_ballot mail-in_ballot special_ballot proxy"
)
# Papers that show who one is, and who came or moved too late to have lived there long enough.
PIECES = words("piece pieces id ids document documents paper papers name")
AFTER_A_TERM = words("later late after since short shorter less under recently just")
# How one may not vote, and what one gets instead.
ONE_WAY = re.compile(r"\b(?:regular|normal|standard|(?:voting )?machines?|scanners?|tabulators?)\b")
ANOTHER_BALLOT = words(
    "provisional_ballot provisional affidavit_ballot affidavit conditional emergency_ballot"
)
# Who votes in which party's primary.
AFFILIATED = re.compile(
    r"\b(?:closed primar\w+|unaffiliated|independents?|non-?partisans?|npas?|part(?:y|ies)|"
    r"republicans?|democrats?|democratic|gop|enrolled|affiliat\w+)\b"
)
# Who is truly shut out: "if you aren't on the roll".
ON_THE_ROLL = re.compile(
    r"(?:not|n't|no name) (?:in|on) (?:the )?(?:electoral |voters?'? |voting )?(?:rolls?|register|list)\b"
)
NOT_ON_IT = re.compile(r"\b(?:not|n't) (?:on|in) (?:it|them|there|yet)\b(?! by (?:mail|post))")
# What keeps from voting when it is the day to register that one missed.
MISSED_IT = re.compile(
    r"\bmissed (?:it|that|this)\b|\b(?:form|application|card|registration|paperwork)\b"
    r".{0,12}(?:n't|not) (?:in|here|there|on|received|sent)\b"
)
# When somebody was born, not where.
MONTHS = (
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
BORN_WHEN = re.compile(
    rf"\bborn (?:after|since|before|(?:in|on) (?:(?:late|early|mid) )?(?:\d|{'|'.join(MONTHS)}))"
)
# What makes one a citizen.
SWORN = words("naturalized naturalised oath sworn naturalization naturalisation")
# After "wrong": where one may not vote.
SITES = words(
    "station place precinct ward site location building polling_place polling_station room"
)
# What an old paper is needed for, besides voting.
OTHER_USES = words("passport cruise flight trip school job dmv real_id office license daycare visa")
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
        "pres",
        "prez",
        "vp",
        "anybody",
        "anyone",
        "anything",
        "any",
        "the",
        "office",
        "council",
        "sheriff",
        "judge",
        "councillor",
        "councilor",
        "mp",
        "ward",
        "premier",
        "parliament",
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
# Names of a vote that a bar may be from: "not eligible for the general".
VOTES = frozenset(
    ["race", "races", "general", "midterm", "president", "either", "this", "november"]
)
# People whom an election office trains.
STAFF = frozenset(["poll_worker", "election_worker", "worker", "official", "inspector", "staff"])
# Signs and words of money, and whom a cost of voting may truly fall on.
MONEY = ("$", "£", "€")
MONEY_WORDS = frozenset(["buck", "dollar", "euro", "pound", "usd", "cash"])
PAYERS = frozenset(["me", "us", "taxpayer", "taxpayers", "him", "her", "them", "state", "county"])
EXEMPT = frozenset(
    ["first", "first-time", "register", "registering", "if-first", "absentee", "mailing"]
)
# What one truly must have or do to vote somewhere, or a manner of speaking.
TRUE_NEEDS = words(
    "plan hope faith patience 30 28 29 20 15 10 days day month months precinct mail online "
    "early person county address courage fun energy ballot ballots stamp stamps guts wait been "
    "ancestors stand walk drive read research"
)
# Parts of words by which a sentence is seen to speak of voting.
VOTING = (
    "vot",
    "ballot",
    "election",
    "no_franchise",
    "the_roll",
    "registration",
    "elector",
    "aec",
    "comelec",
    "precinct",
)
# Small districts whose law may let landowners alone vote.
DISTRICTS = words(
    "water_district irrigation_district drainage_district levee_district special_district"
)
# How long: "cannot vote for a year".
SPANS = words("life year years month months decade decades good now while time rest ever forever")
