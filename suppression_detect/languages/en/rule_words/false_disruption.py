"""English words of the rules in `rules.false_disruption`."""

import re

from suppression_detect.languages import words

MOOT = words(
    """
    against gel clean refuse refused decline declined protect safe min mins minute minutes if would could should may might want demand unless before when rally event concert
    subscription show petition threaten consider never whether plan ask want_to call_for
    resume day_off reopen club alternate
    """
)
# What officers ask voters to leave at or about the polls, while they vote.
BESIDE_THE_VOTE = re.compile(
    r"\b(?:photos?|pictures?|selfies?|film\w*|record(?:ing|ings)?|(?:cell ?)?phones?|cameras?|park(?:ing)?|doors?|entrances?|driveways?|"
    r"lots?|tables?|signs?|campaign\w*|electioneering|hats?|shirts?|buttons?|dogs?|pets?|roads?|streets?|lanes?|smok\w*|talking|wearing|"
    r"bringing|crowding|blocking|posting|discussing|approaching|distract\w*|disturb\w*|rush|peak|lunch|noon)\b"
)
CIVIC_WORDS = words("jersey court judge judges house board member members speaker")
NO_LEAD = words("cast be a the lone count say mean strong vote voted is or if than worse")
ROOMS = words(
    "room site booth hall center machine gym place location bill law age forum debate party watch rally envelope office hotline map committee coverage board debate count"
)
BARE_SHUT = words("close closes closing destroy burn evacuate flood chain lock shutter")
# What is given to those whom a hazard hit.
AID = words(
    "relief donation donations victims survivors evacuees fundraiser fund aid cleanup order lets"
)
IT_ALL = words("it it's its that this these they everything all both here voting")
ARTICLES = words("the a an your that any all")
AUTHORITY = words(
    """
    state governor gov county city police nypd sheriff doctor doctors officials official health
    dept council fema commission commissioner mayor board clerk guard school order hospital
    voter resident citizen doctor school cdc iec inec ec elections hospitals authorities residents voters citizens clinic
    """
)
MINOR = words("paper system wait risk line hour")
CLOCK = words("six seven eight nine ten")
TOLD_BEFORE = words("told said announced claimed heard")
THEY = words(
    """
    they they've they're she president secretary commission fbi cops cop radio dispatch boss clinic
    triage vets vet doctor church diocese priest bishop dot utility warden ranger firemen public
    everybody everyone all whole half nobody none no_one voter voters town valley island county
    """
)
NO_BIDDING = words(
    "i i'm we my you mail early line register ballot_box phone talk mask bring wear worry panic"
)
NO_ONE = words("nobody no_one")
# After "nobody can vote": in what way.
AS_SOMEBODY = words("as twice using with under")
# What "no voting is ..." goes on with where none is held.
HELD = words(
    "hold held allow allowed take_place happen happening taking take possible here be_hold be_take open until till statewide anywhere schedule scheduled at_all"
)
JUST_NOW = words("minute minutes min mins hour hours hr hrs moment second day days")
A_WAY = re.compile(r"\b(?:by (?:phone|text|e-?mail|fax|app)|online|virtual|virtually)\b")
"""A way to vote, which may be given up while the election is held."""
SAID = words("said says say announced told confirmed radio news heard")
# After "no voting": where, when or why none is held.
HELD_WHERE_OR_WHEN = words(
    "in at here be until because due_to anywhere this open held today statewide till allowed taking "
    "because_of across"
)
# Of what is broken or shut beside a vote, besides the hazards.
BROKEN = words(
    "machine machines scanner scanners tabulator tabulators printer printers tornado bridge bridges paper pollbook pollbooks poll_book website worker insecurity shutdown hackers hacked"
)
# Where there are no polls: "the county votes by mail only".
BY_MAIL_ALONE = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|elections?) (?:is |are )?(?:\w+ )?by mail (?:only|alone)\b|\ball-mail\b"
)
# What there is not, though the vote is held: a way to vote or to register, or a second round.
NO_SUCH = re.compile(
    r"no (?:(?:election|polling)[- ]day|same[- ]day|day-of) (?:sign-?ups?|registrations?|enrol\w+)\b|"
    r"no (?:runoffs?|run-offs?|race|contest) for (?!us\b|you\b|any|every|all\b)|no vot\w+-anywhere\b|no vot\w+[- ]cent(?:er|re)s?\b|"
    r"no vot(?:e|es|ing) (?:via|through|using|by|over|on (?:the |an )?(?:app|phone|web\w*|internet)) ?\w*"
)
NO_RUNOFF = re.compile(r"no (?:primary |general )?(?:runoffs?|run-offs?|second rounds?)\b")
# Before "no vote": what costs it, and whose it is not.
ITS_PRICE = re.compile(r"\b(?:late|after|postmark\w*|missed|past)\b[^.]*=\s*$")
YOU_HAVE = re.compile(r"\byou(?:'ve| have)(?: got)? $")
ONE_VOTE = re.compile(
    r"no (?:vote|say|ballot) in (?:the|this|that) (?:referendum|primary|runoff|local)\b"
)
# To whom a school that is a polling place is closed.
TO_OTHERS = re.compile(
    r"\b(?:closed|shut) to (?:students|pupils|visitors|classes|parents|traffic)\b"
)
# Asked before: whether there is anything to vote on at all.
IF_NONE = re.compile(r"no (?:runoff|run-off|race|contest|primary|election|by-election)\b[^.!]*\?")
# Without which one cannot vote somewhere: "no credential, no vote".
CARDS = words("credential pvc epic card proof form application registration")
# Where none is held, while others vote elsewhere.
ELSEWHERE_ONLY = re.compile(
    r"no (?:polls?|votes?|voting|elections?) in [\w' ]+\b(?:or|and|nor) [\w' ]+"
)
# What one does when the vote is cast.
AFTER_THE_VOTE = re.compile(
    r"\b(?:vote|voted|voting|polls|ballot|sticker)\b.*\b(?:then|afterwards|after that) (?:just )?(?:stay|go|head|hide)\b[^.!?]*$"
)
# Whom one is told to keep from the polls, and what else they may be kept from.
THEIRS = re.compile(
    r"\b(?:your|yourself|yourselves|ur|the (?:kids|babies|children|elderly|old folks)|kids|babies|children|grand\w+|grandma|grandpa|"
    r"granny|nan|mom|mum|dad|mama|abuela|lola|elders|seniors|family|loved ones|everyone|everybody|them)\b"
)
KEPT_ELSE = re.compile(
    r"\b(?:rumou?rs?|from (?:class|work|school(?! (?:gym|polls))|daycare|practice|the news|twitter|facebook)|distance|six feet|6 feet|phone|hands|dogs?|pets?|signs?|politics|eyes?)\b"
)
NOT_BIDDEN = re.compile(
    r"\b(?:to|they|who|we|i|he|she|will|would|could|that|if)$|\b(?:want|wants|trying|try) to\b"
)
NO_DANGER = words("power threat shift heat strike device risk")
# Bodies that do nothing but hold elections.
HOLDS_ELECTIONS = words(
    "aec iec inec comelec iebc eci election_canada elections_canada electoral_commission election_commission"
)
# Who truly has no vote yet: minors. And no more: whoever comes when the polls have closed.
NO_VOTE_YET = re.compile(r"\b(?:under|below|younger than) (?:1[5-8]|sixteen|eighteen)\b")
POLLS_CLOSED = re.compile(
    r"\bpolls (?:have )?closed (?:at (?:\d|six|seven|eight|nine|ten|sunset)|an hour ago|hours ago)"
)
# Where else one votes than at a place that is none any more.
VOTES_ELSEWHERE = re.compile(
    r"\bany ?more\b.*\b(?:votes?|voting|polls) (?:is |are |will be )?(?:at|in) \w+"
)
# A result that is undone, with a new vote to follow: no vote is taken from anybody.
RESULT_UNDONE = re.compile(
    r"\bannul\w*\b[^.!?]{0,60}\bresults?\b|\bresults?\b[^.!?]{0,30}\bannul\w*\b|\bwants? a fresh (?:poll|election|vote)\b"
)
# Not there, but at one's own place.
ELSEWHERE_NOT = re.compile(r"no (?:voting|votes?|polls?) (?:any ?where else|elsewhere)\b")
# Said behind what is off: a few places, not the vote.
FEW_PLACES = re.compile(
    r"(?:\w+ )?\w+ (?:only )?(?:in|at) (?:\d{1,2}|a few|some|two|three|four|five|six|seven|eight|nine|ten|one|several|a handful of) "
    r"(?:\w+ ){0,2}?(?:polling (?:places?|stations?)|precincts?|stations|sites|tables|towns|villages|schools|areas|councils|wards|counties|districts)\b"
)

# What somebody says at each election anew.
EVERY_TIME = re.compile(
    r"\bevery (?:two|four|\w+th)? ?(?:years?|elections?|cycles?|novembers?|single time|time)\b"
)
# Verbs whose past says that a vote was brought to an end; "ends" and "closes" tell of an hour.
ENDED = frozenset(
    (
        *[
            "ended",
            "stopped",
            "halted",
            "terminated",
            "dissolved",
            "withdrawn",
            "withdrew",
            "suspended",
            "cancelled",
            "canceled",
            "paused",
            "scrapped",
        ],
        *[
            "dropped",
            "abandoned",
            "pulled",
            "shelved",
            "voided",
            "annulled",
            "killed",
            "froze",
            "frozen",
            "binned",
            "ditched",
            "sealed",
            "evacuated",
        ],
        *[
            "shut",
            "cut",
            "scrubbed",
            "axed",
            "nixed",
            "aborted",
            "waived",
            "called",
            "off",
            "scratched",
            "put",
        ],
    )
)
