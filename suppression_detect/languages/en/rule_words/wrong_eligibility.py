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
# After "should": what makes it no wish but news, "you should know that".
TO_LEARN = words("know be_aware note notice remember realize understand")
# Before "want": who demands a paper.
OFFICES_THAT_WANT = words("they county clerk state poll_worker officer workers now also")
# What a court orders paid, and where that keeps a person with a conviction from voting.
COURT_DEBTS = frozenset(["court_fine", "court_fee", "court_cost", "court_debt", "restitution"])
PAST = frozenset({"paid", "was", "were", "had", "used", "charged"})
DENIALS = frozenset(
    {
        "not",
        "may_not",
        "must_not",
        "never",
        "nobody",
        "no_one",
        "can_not",
        "cannot",
        "not_be",
        "neither",
    }
)
# Before "bar": what makes it a noun.
BAR_NOUN = words("progress a the this that only real one sole")
# After "you can't vote": where, how or how often, which may well be true.
LIMITS = words("wherever just elsewhere twice online by via absent")
PLACED = LIMITS | words("there inside in_person late from away away_from elsewhere")
# After "can't vote at" a place: where one votes instead.
ANOTHER_PLACE = re.compile(
    r"\b(?:(?:precinct|polls?|polling (?:place|station)|site|voting|it)(?:'s| is| are| has| have| was)?(?: been)? "
    r"(?:now |moved|shifted|relocated)(?:to |into |over to |at |in )?|(?:go|head) (?:to|over to) (?:your|the)\b(?! (?:gop|dnc))|"
    r"(?:vote|voting) (?:is )?(?:now )?(?:at|in) (?:the|your)\b(?=.*\b(?:instead|this (?:year|time)|now)\b)|"
    r"(?:at|use) your (?:own|listed|assigned|home|riding's|usual|local|precinct)\b)"
)
# What truly leaves one without a vote, or with a ballot of another kind.
TRUE_CAUSE = re.compile(
    r"\b(?:regist\w+|enrol\w*|deadline|cut-?off|missed|forgot|late|by then|ran out|in the mail|no elections?|no one (?:filed|ran)|postmark\w*|uncontested|unopposed|"
    r"not (?:a |an? )?citizens?|non-?citizens?|green cards?|visas?|felon\w*|parole|prison|1[0-8]|birthday|(?:on|off) the (?:roll|rolls|list|register)|card never|never came|sixteen|seventeen|"
    r"next door|across the line|district|caucus|unaffiliated|independents?|hoa|co-?op|board vote|already (?:voted|returned)|"
    r"(?:not|isn't|n't) (?:need|necessary)|dropped out|candidates?)\b"
)
# That a rule is told, which others are to believe.
RULE_TOLD = re.compile(
    r"\b(?:they|they're|they've|said|says|say|told|tells|rules?|law|laws|anyone|anybody|anyones|everyone|everybody|whoever|"
    r"nobody|no one|clerk|county|reckons?|reckoned|apparently|heard|means?|counts?|required|system|bureau|notice|posted|"
    r"board|you|you're|your|u|ur|whose|without|no \w+,)\b"
)
# "Only some may vote by mail".
SOME_BY_MAIL = re.compile(
    r"only (?:some|certain|a few|people|voters|those)\b.{0,60}\bvot(?:e|ing) (?:by (?:mail|post)|absentee)\b"
)
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
    r"\b(?:can't|cannot|can not|may not) (?:also |then )vote\b|\bvote in both\b|"
    r"\balready (?:been )?(?:returned|mailed|cast|sent|turned|handed|dropped|voted|counted|received)\b"
    r"(?! (?:in )?the)|\b(?:returned|mailed|cast|sent in|sent back) (?:your|their) (?:\w+ )?ballot\b"
)
AFTER_HOURS = re.compile(
    r"^whoever (?:arrives?|comes?|joins?|gets? there|shows? up|turns? up) (?:\w+ ){0,3}?(?:after|late|later)\b"
    r"(?! (?:\d|noon|lunch|one|two|three|four))|"
    r"^(?:anyone|anybody|everyone|everybody|whoever|those|people|voters?)\b.{0,30}"
    r"(?:\b(?:joining|arriving|coming|turning up|showing up|who (?:arrive|arrives|come|comes|join|joins)) (?:after|late|later)\b(?! (?:\d|noon|lunch|one|two|three|four))|"
    r"\b(?:after|past|later than) (?:that|then|this|clos\w+|is|will|gets|can't|cannot|won't|hours|"
    r"the (?:doors|polls|gates|cut)|\d|eight|seven|six|nine|ten|noon))"
    r"|(?:\bnot|n't) (?:already |yet )*(?:joined |standing |waiting )?(?:in|inside|on|at)?(?: ?(?:the|a))? ?"
    r"(?:queue|line|building|door|doors|queued)?(?: up)? (?:by (?:then|that time|clos\w+|the close)|when (?:they|the (?:polls|doors)|it) (?:close|shut)s?)\b"
)
# A vote by post, which shuts the polls to who asked for it in Britain or Canada.
ASKED_FOR = words(
    "opted opt_for opt postal ask_for apply_for postal_vote postal_ballot mail-in_ballot special_ballot proxy"
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
    r"(?:not|n't|no name) (?:in|on) (?:the )?(?:(?:electoral|voters?'?|voting|precinct|certified|county|town|school|district|"
    r"official|special|supplementary) ){0,2}(?:rolls?|register|list|supplement|supplementary)\b"
)
# The roll that one is on, or not, put as a question: "Not on the voters' roll?".
ON_A_LIST = re.compile(
    ON_THE_ROLL.pattern
    + r"|\b(?:struck|taken|removed|deleted) (?:off|from) the (?:\w+ )?(?:list|rolls?|register)\b|\bnames?(?:'s| is|'re| are)? (?:missing|absent|deleted|gone) from the "
    r"(?:electoral |voters?'? |voting )?(?:rolls?|register|list)\b"
    r"|\bon the (?:general|maori|m.ori) roll\b"
)
# What one truly needs wherever it is asked for, said sternly; other papers by their names are not.
_NO_BALLOT = r"\W{1,3}(?:(?:means|is|equals)\W{1,2})?(?:no|zero) (?:vote|ballot)\b(?!, no)"
STERN_NEED = re.compile(
    r"\bno (?:registration|enrol\w+|application|postmark|vouch\w+|witness|request|"
    r"(?:secrecy|inner|privacy) (?:envelope|sleeve)|oath|affirmation|declaration)" + _NO_BALLOT
)
# The same of what may be needed, by what else is told.
VAGUE_NEED = re.compile(
    r"\bno (?:form|proof|verification)(?: of (?:residence|residency|address|where you live))?"
    + _NO_BALLOT
    + r"|\bproof of (?:residence|residency|address)\b.{0,12}\bor you(?:'ll| will) (?:be|get) (?:turned|sent)\b"
)
FOR_ALL = re.compile(r"\bfor (?:all|everyone|everybody|anyone|anybody)\b")
# "A late mark = no vote".
IN_UNIFORM = re.compile(r"\b(?:soldiers?|military|army|police|armed forces|in uniform)\b")
TOO_LATE = re.compile(
    r"(?:^|\W)(?:too |comes? |(?:mailed|posted|dropped) )?late(?: (?:mark|mail|post|postmark|ballot|form))?"
    r"\W{1,3}(?:(?:means|is)\W)?(?:a )?(?:no|lost) (?:vote|ballot)"
)
_SHORT_TERM = r"(?:\d|[12]\d|30|ten|fifteen|twenty|twenty-eight|thirty) days|(?:one|a|1) month"
# A term of residence that holds somewhere: "lived here under 30 days".
A_TERM = re.compile(
    rf"\b(?:lived|living|live|resided|been|moved|resident)\b.{{0,40}}"
    rf"(?:\b(?:under|less than|fewer than|not|short of|within)|n't)\b.{{0,12}}\b(?:{_SHORT_TERM})\b"
    r"|\bserving (?:\w+ ){1,3}years?\b"
    rf"|\b(?:live|lived|reside|resided|resident)\b.{{0,30}}\b(?:{_SHORT_TERM})\b"
)
# Where the district that votes ends.
IN_A_DISTRICT = re.compile(
    r"(?:(?:n't|\bnot) (?:live |living |registered |enrolled |resident )?(?:in|inside|within|from)|"
    r"\b(?:out of|outside|across|beyond|left))\b.{0,40}?(?:(?<=in)(?: the)? (?:\w+ )?\d+(?:st|nd|rd|th)\b|\b(?:districts?|"
    r"electorate|constituency|council area|riding|electoral division|village|township|boundar(?:y|ies)|wards?|city limits|old map|new map)\b)"
    r".{0,24}(?:[?,]|\bcan't|\bwon't|\bno (?:vote|ballot))(?!.*\bfor (?:president|governor|senat|congress))"
    r"|(?<!moved )\b(?:over|across) the (?:line|border|boundary|county line|city limits)\b"
)
# What opens the vote to somebody after all, and a time long past.
UNLESS_DONE = re.compile(
    r"\bunless (?:you|they) ?(?:'ve|have|already)? ?(?:applied|registered|re-?activated|enrolled|updated|lodged|notified|requested|filed)\b"
    r"|\bunless (?:you|they)(?:'ve| have) been back\b"
    r"|\buntil you (?:(?:come|are|'re|get) back with|bring (?:one|some|it|id|your id))\b"
)
LONG_AGO = re.compile(r"\b(?<!before )(?<!after )(?<!since )1[89]\d\d\b")
# Who has cast a ballot of another kind.
CAST_ONE = re.compile(
    r"\bcast (?:your|a|their) (?:special|early|advance|postal|mail|absentee) (?:vote|ballot)"
)
PARTY_BALLOT = re.compile(
    r"\bvote for (?:an?|the|any) (?:\w+ ){1,3}nominee\b|\b(?:took|chose|pulled|voted|on) (?:an? |the )?(?:r|d|rep|dem|republican|democratic|gop)\b.*"
    r"\b(?:an?|the) (?:r|d|rep|dem|republican|democratic|gop|other) (?:party )?ballot\b"
)
ENROLLED = re.compile(r"\bonly (?:those )?registered (?:as )?(?:republicans?|democrats?)\b")
CRIMES = re.compile(r"\b(?:crimes|disqualifying|disenfranchising|moral turpitude)\b")
# Where a machine knows voters by their fingers, and where the days of voting differ.
BY_MACHINE = re.compile(
    r"\b(?:machine|scanner|device|kit|bvas|bvd|prints?|fingers?|id number)\b.{0,24}(?:\bcannot|n't|\bnot|\bfails? to)\b"
    r".{0,24}\b(?:match|read|verif|recogni[sz]|identif)"
)
PHASED = re.compile(r"\bphases?\b.*\b(?:nobody|no one) (?:in|from)\b")
# After "vote": whose vote one may not cast.
FOR_ANOTHER = re.compile(
    r"vote (?:on (?:his|her|their|your|my|anyone's|somebody's|another's|\w+'s) behalf|"
    r"(?:your|his|her|their|a) (?:\w+ )?(?:parents?|mother|father|mom|dad|wife|husband|spouse|child|kid)'?s?'? )"
)
NOT_ON_IT = re.compile(r"\b(?:not|n't) (?:on|in) (?:it|them|there|yet)\b(?! by (?:mail|post))")
# What keeps from voting when it is the day to register that one missed.
MISSED_IT = re.compile(
    r"\bmissed (?:it|that|this|the (?:deadline|cut-?off)|\w+day)\b|\b(?:form|application|card|registration|paperwork)\b"
    r".{0,12}(?:n't|not) (?:in|here|there|on|received|sent)\b"
    r"|\b(?:mail|post|send|submit|file|drop|mailed|posted|sent) (?:it|yours|them|the \w+) "
    r"(?:off |in )?(?:on|after|the \d)"
)
# When somebody was born, not where.
MONTHS = (
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
ALL_MONTHS = (*MONTHS, "may")
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
OTHER_USES = words(
    "passport cruise flight trip school job dmv real_id office license daycare visa hockey soccer league "
    "tournament camp practice clinic hospital bank border refund return clinic gym pool"
)
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
MONEY_WORDS = frozenset(
    ["buck", "bucks", "dollars", "quid", "dollar", "euro", "pound", "usd", "cash"]
)
PAYERS = frozenset(["me", "us", "taxpayer", "taxpayers", "him", "her", "them", "state", "county"])
EXEMPT = frozenset(
    ["first", "first-time", "fly", "register", "registering", "if-first", "absentee", "mailing"]
)
# What one truly must have or do to vote somewhere, or a manner of speaking.
TRUE_NEEDS = words(
    "plan hope faith patience 30 28 29 20 15 10 days day month months precinct mail online "
    "early person county address courage fun energy ballot ballots stamp stamps guts wait been "
    "ancestors stand walk drive read research"
)
# Parts of words by which a sentence is seen to speak of voting.
VOTING = (
    "poll_worker",
    "pollworker",
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
    "poll_card",
    "polling_card",
)
# Small districts whose law may let landowners alone vote.
DISTRICTS = words(
    "water_district irrigation_district drainage_district levee_district special_district"
)
# How long: "cannot vote for a year".
SPANS = words("life year years month months decade decades good now while time rest ever forever")
REGISTERED_ELSEWHERE = re.compile(r"\b(?:registered|enrolled) in\b.{0,20}\bliv(?:e|es|ing) in\b")
BORN_ELSEWHERE = re.compile(r"\bborn in\b.{0,20}\bliv(?:e|es|ing) in\b")
# When a sentence keeps from voting: "only while they're inside".
WHILE_INSIDE = re.compile(
    r"\bonly (?:while|when|until|if) (?:they|you|he|she|someone)(?:'re| are|'s| is)? (?:still )?(?:inside|in|locked)\b"
)
# What a paper is not asked for: "but not to vote", "a second passport is okay".
NOT_FOR_THE_VOTE = re.compile(
    r"\bbut not (?:to|for) vot\w+|\b(?:passport|card|certificate|paper) is (?:okay|ok|fine|enough|good)\b"
    r"|^if (?:an?|any|some|the) (?:\w+ ){1,3}asks? (?:you )?for\b"
)
# What is denied is a way: "no vote by e-mail unless you're overseas".
NO_SUCH_WAY = re.compile(
    r"(?:(?:and )?no,? )?(?:there(?:'s| is) )?no (?:vot\w+|ballots?) (?:by|via|through|online|over) (?!mail|post\b)|no excuse,? no absentee\b"
    r"|.*\bno (?:mail|postal|absentee|home|proxy) (?:ballots?|votes?)\b"
    r"|.*\bnot eligible for (?:the |an? )?(?:home|postal|proxy|mail|absentee|special|advance) (?:ballots?|votes?|voting)\b"
)
# Who lives elsewhere or came too late: facts do not settle how long one must have been there.
LIVES_ELSEWHERE = re.compile(
    rf"\b(?:moved|came|arrived)\b.{{0,24}}\b(?:in|after|since) (?:{'|'.join(ALL_MONTHS)})"
    r"(?: \d{1,2})?\b(?!,? ?\d{4}|\d)"
    r"|\b(?:moved|came|arrived)\b.{0,16}\b(?:last|this) (?:week|month)\b"
    r"|\bvote in [\w' ]{3,24} if (?:you|they)(?:'re| are)? (?:live|living|registered|enrolled) in (?!an? |your |the |public )"
    r"|\bmoved (?:out of state|to another state|out of the (?:state|county|district|city|riding|country|ward))\b"
    r"|\blive in\b.{0,24}\byou're not (?:a|an)\b"
    r"|\b(?:lived|living|live|resided|been|moved)\b.{0,40}\b(?:under|less than|fewer than)\b"
    r".{0,12}\b(?:\d+ days|(?:two|three|four|five|six|[2-6]) months)\b"
)
ABROAD_FOR_YEARS = re.compile(
    r"\b(?:abroad|overseas|out of the country)\b.{0,20}\b(?:\d+|two|three|five|ten|fifteen) years?\b"
    r"(?!.*\b(?:came|come|moved|are|now) back\b)"
)
# How long one must have lived in some provinces.
SIX_MONTHS = re.compile(
    r"\bresidents? for (?:six|twelve|6|12) months\b|\bno (?:diaspora|overseas|out-of-country) voting\b|\b(?:six|6)[ -]months?\b'?.{0,20}\b(?:needed|rule|required|residen\w+|requirement)\b"
)
# Whose "may not" bars nobody, what is kept for some of several ways, and a contest not held there.
NO_BAR_AT_ALL = re.compile(
    r"\b(?:usps|post office|royal mail|canada post|scanner|machine|camera|app|site|website|server) (?:may|might|could|can) ?(?:not|n't)\b"
    r"|\b(?:machines?|scanners?|tabulators?) (?:is |are |time )?only for\b"
    r"|\b(?:has|have|holds?|there(?:'s| is)) (?:none|no (?:runoff|contest|race|by-?election|election))\b[^.!?]{0,30}\bvote\b"
    r"|\b(?:size|size[ds]|candy|granola|snack|chocolate|protein|cereal|monkey|gold|music|handle) bars\b"
    r"|\b(?:forfeits?|loses?|gives? up) (?:his|her|their|your|a|the) "
    r"(?!(?:right|rights|vote|ballot|say|voice|turn|spot|place|registration|chance|franchise|citizenship|home|house|job|benefits?)\b)\w+$"
    r"|\bvoting took\b"
)
# Compulsory voting, by which a name truly comes off.
OFF_UNTIL_EXPLAINED = re.compile(
    r"\b(?:comes?|taken|struck|removed|gets?) (?:off|from) the (?:register|roll)\b"
)
BARE_LETTER = re.compile(r"\bno letter" + _NO_BALLOT)
# What speaks of a vote right before one, though no word of voting is said.
AT_THE_TABLE = re.compile(
    r"\b(?:election (?:judge|worker|officer)s?|poll clerks?|the clerk|(?:next|this) (?:cycle|election cycle)|"
    r"(?:at|from) the (?:check-?in )?(?:table|desk)|the rolls?)\b"
)
STRUCK_NAME = re.compile(
    r"\bnames? (?:is |are |gets? |will be |'s |has been )?(?:crossed|struck|taken|scratched|scrubbed) off\b"
)
# Who has become a citizen, whom a bar falls on that does not exist.
NEW_CITIZEN = re.compile(
    r"\b(?:took (?:the|your|their|his|her) oath|sworn in|swore in|became (?:a |an )?(?:\w+ )?citizen|got (?:your|their) (?:citizenship|papers)|naturali[sz]ed)\b"
)
# Said of the statement that who has no ID may sign: there is none any more.
NO_WAY_OUT = re.compile(
    r"\bno (?:exceptions?|forms?|affidavits?|statements?|excuses|form to sign)\b|\b(?:got rid of|did away with|ended|scrapped|dropped|no longer take|don't take) "
    r"(?:the|that|those|any) (?:\w+ )?(?:form|affidavit|statement)s?\b|\b(?:form|affidavit)s? (?:is|are|'s) (?:gone|over|history|no more)\b"
)
A_WAY_OUT = re.compile(
    r"\b(?:sign (?:an|the|a) (?:\w+ )?(?:form|affidavit|statement)|either way|(?:can|may) still vote)\b(?! any)"
)
# Who stands in an election, not who votes in it.
WHO_RUNS = re.compile(
    r"\b(?:candidates?|nominees?|contractors?|who(?:ever)? runs?|running for|on the ballot|ballot access)\b"
)
# Who is no citizen: "student or work visa? No vote".
ON_A_VISA = re.compile(
    r"\b(?:student|work|visitors?|tourist|temporary|holiday|skilled) (?:or \w+ )?visas?\b|\bgreen cards?\b"
)
# Why the name on an ID is another than that on the roll.
NEW_NAME = re.compile(
    r"\bname (?:has )?changed?\b|\bchanged? (?:your|their|of) name\b|\bnew name\b"
)
# Whose finger shows that they have voted.
INKED = re.compile(r"\b(?:inked|ink on your finger)\b")
# After "denies": a thing said, which makes it a correction and no bar.
WHAT_IS_DENIED = frozenset(
    (
        "it",
        "that",
        "this",
        "claim",
        "claims",
        "rumor",
        "rumors",
        "rumour",
        "rumours",
        "report",
        "reports",
    )
)
