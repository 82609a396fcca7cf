"""English words: months, weekdays, numbers, inflections, short spellings."""

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "novem": 11,
    "novemeber": 11, "novemebr": 11, "novmber": 11, "december": 12, "dec": 12,
}  # fmt: skip

WEEKDAYS = {
    "monday": 0, "mon": 0, "tuesday": 1, "tues": 1, "tue": 1, "teusday": 1, "tuesd": 1,
    "tuesdsay": 1, "wednesday": 2, "weds": 2, "wed": 2, "wensday": 2, "wendsday": 2,
    "wednsday": 2, "wednes": 2, "hump day": 2, "humpday": 2, "thursday": 3, "thurs": 3, "thur": 3, "thu": 3, "thurday": 3,
    "thrusday": 3, "friday": 4, "fri": 4, "saturday": 5, "sat": 5, "sunday": 6, "sun": 6,
}  # fmt: skip

NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "couple": 2,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "thirty-first": 31, "thirty first": 31,
    "twenty-first": 21, "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24,
    "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27, "twenty-eighth": 28,
    "twenty-ninth": 29, "twenty first": 21, "twenty second": 22, "twenty third": 23,
    "twenty fourth": 24, "twenty fifth": 25, "twenty sixth": 26, "twenty seventh": 27,
    "twenty eighth": 28, "twenty ninth": 29,
}  # fmt: skip

SPELLINGS = {
    "tmrw": "tomorrow", "tmw": "tomorrow", "tmr": "tomorrow", "tomorow": "tomorrow",
    "tommorow": "tomorrow", "tommorrow": "tomorrow", "tomo": "tomorrow", "2moro": "tomorrow",
    "2morrow": "tomorrow", "2mrw": "tomorrow", "2day": "today", "2nite": "tonight",
    "tonite": "tonight", "2night": "tonight", "u": "you", "ur": "your", "ya": "you",
    "y'all": "you", "yall": "you", "r": "are", "thru": "through", "til": "until",
    "till": "until", "'til": "until", "w/": "with", "w/o": "without", "w": "with", "b4": "before",
    "ppl": "people", "peeps": "people", "govt": "government", "gov't": "government",
    "envelop": "envelope", "envelops": "envelopes",
    "txt": "text", "txting": "texting", "msg": "message", "pls": "please", "plz": "please",
    "voteing": "voting", "voet": "vote", "vot": "vote", "vote's": "vote", "n't": "not",
    "ca": "can", "wo": "will", "nt": "not", "'ll": "will", "'re": "are", "'ve": "have",
    "'m": "am", "gonna": "going", "gotta": "must", "cuz": "because", "bc": "because",
    "b/c": "because", "cos": "because", "coz": "because", "wanna": "want", "regist": "register", "reg": "registration",
    "registar": "register", "elecion": "election", "eleciton": "election", "ballet": "ballot",
    "balot": "ballot", "pic": "photo", "pics": "photo", "dems": "democrats", "repubs":
    "republicans", "reps": "republicans", "&": "and", "em": "them", "'em": "them", "abt": "about",
    "polls'": "polls", "licence": "license", "licences": "licenses", "idk": "i do not know", "tho": "though",
    "every1": "everyone", "any1": "anyone", "no1": "no one",
}  # fmt: skip

# Words of rules that bend: regular endings are made, irregular forms stand behind a slash.
VERBS = """
deal/dealt
vote cast mark fill use bring show/shown need require allow let close open move change shift
switch postpone delay cancel suspend extend push reschedule reopen stay remain register enroll
mail post return send/sent drop submit text call phone dial email e-mail tweet retweet like reply
comment share click download log enter press respond message react tap choose/chose/chosen pick
select count reject throw/threw/thrown toss discard void invalidate disqualify cross
tear/tore/torn write/wrote/written wear/wore/worn take/took/taken tell/told say/said
give/gave/given get/got/gotten go/goes/went/gone come/came make/made put lose/lost keep/kept
know/knew/known see/saw/seen find/found watch follow check verify scan ask demand prove arrest
detain deport jail charge report expose publish record track photograph film raid shoot/shot hurt
beat/beaten attack kill bomb burn block turn refuse deny ban bar purge remove expire arrive wait
leave/left skip sit/sat boycott abstain bother waste help start begin/began/begun end finish stop
run/ran hold/held happen request apply accept receive believe ignore fall/fell/fallen spread claim
confirm announce warn remind want try owe pay/paid hide/hid/hidden hack cut flip delete erase
shred split divide assign be/am/is/are/was/were/been/being have/has/had do/does/did/done
will/would can/could may/might fire dock evict revoke terminate lie harass threaten patrol
carry stand/stood queue circulate rule order decide
dm fax swipe upload snap venmo zelle tally transmit collect deliver hand forward sms whatsapp
upvote duet stitch spam stream honk mint scratch convert complete dictate ring/rang type blink
punch transcribe slip screenshot certify save launch work sign enable authorize repost
own rent rip snip staple tape fold initial seal lick color circle bubble scribble
draw/drew/drawn tick dump trash spoil deface forfeit issue pull strike/struck
freeze/froze/frozen notarize omit squiggle highlight underline doodle decorate settle clear
enrol laminate tuck operate consolidate relocate merge combine recite spell file
sleep/slept oversleep/overslept rest relax chill win/won head steer roll step pledge promise
urge advise beg recommend implore encourage convince invite persuade refrain disperse scatter
shun withhold/withheld starve lay/laid rise/rose/risen celebrate enjoy drive/drove/driven walk
jam crash malfunction halt evacuate knock participate interrogate cuff tow garnish audit dox
doxx snitch flag target prosecute lynch hang/hung stomp bleed surround inspect impound
permit prohibit entitle qualify exempt exclude shut/shut fail bounce bin divorce marry outlaw strip waive
pause jump renew key subpoena scrap abolish flood contaminate poison avoid clog disrupt
lock
"""

NOUNS = """
bed ballot vote election primary runoff caucus midterm precinct place station site location center
centre booth machine box envelope voter citizen student republican democrat liberal conservative
supporter independent woman/women man/men lady guy senior veteran immigrant person/people
resident neighbor name surname letter address number card license passport certificate bill photo
document form paper warrant ticket fine debt loan felony felon conviction job boss employer
landlord list officer cop agent soldier gun weapon militia threat storm hurricane flood fire
outage shooting line hour day week month year state county city town link hashtag deadline date
time worker household family member party leftist
friend mate roommate parent kid neighbour coworker app website kiosk tablet selfie emoji choice
candidate pick selection queue crowd button driver relative spouse shareholder award contestant
song artist finalist volunteer
oval ink pen pencil sharpie signature witness stamp fee test renter tenant homeowner owner
taxpayer tax permit degree corner barcode flap page race contest column square checkmark tattoo
benefit marker crayon highlighter
scanner tabulator printer deputy trooper constable marshal fed goon thug rifle shotgun firearm plate camera blizzard bomb explosive store bus watcher vigilante visa voucher
picture employee colleague apartment caseworker
"""

CUT_SHORT = "incl approx min max vs dept ext"

OPENS_CLAUSE = "because but cause since so while"

COMMON = """
a the to of in on at for from with by and or not no is are be do dont your you my our we i it this
that all who what when how get go now day here there only new usa us america texas florida ohio
georgia michigan wisconsin pennsylvania arizona nevada carolina virginia trump hillary clinton
biden harris obama romney sanders bernie for4 blue red wave black women latino latinos out up stay
home safe save line lines it's its today tomorrow
"""

_DOUBLING = frozenset(
    [
        "drop",
        "tap",
        "let",
        "get",
        "put",
        "cut",
        "stop",
        "run",
        "skip",
        "bar",
        "ban",
        "flip",
        "split",
        "sit",
        "begin",
        "log",
        "shred",
        "submit",
        "rip",
        "snip",
        "scan",
        "permit",
        "strip",
        "bin",
        "flag",
        "jam",
    ]
)


def _endings(lemma: str) -> tuple[str, str, str]:
    """The regular -s, -ed and -ing forms."""
    stem = lemma + lemma[-1] if lemma in _DOUBLING else lemma
    ing = stem[:-1] if stem.endswith("e") and not stem.endswith("ee") else stem
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    plural = lemma + ("es" if lemma.endswith(("s", "x", "ch", "sh", "z")) else "s")
    return plural, ing + "ed", ing + "ing"


def lemmas() -> dict[str, str]:
    """Every inflected form of the words above, to its base form; base forms win."""
    found: dict[str, str] = {}
    verbs, nouns = VERBS.split(), NOUNS.split()
    for entry in verbs:
        lemma, *irregular = entry.split("/")
        found |= dict.fromkeys([*_endings(lemma), *irregular], lemma)
    for entry in nouns:
        lemma, *irregular = entry.split("/")
        found |= dict.fromkeys([_endings(lemma)[0], *irregular], lemma)
    for entry in verbs + nouns:
        found.pop(entry.split("/")[0], None)
    found.pop("voting")  # the event, not the act
    return found
