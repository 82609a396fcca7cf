"""English words of the rules in `rules.wrong_time`."""

import re

from suppression_detect.languages import words

ZONE = re.compile(r"\b(?:et|est|edt|pt|pst|pdt|eastern|pacific|gmt|utc)\b")
THEN = re.compile(
    r"\b(?:used to|(?<!like )(?<!same as )last (?:year|time)|two years ago|back in|in (?:19|20)\d\d|yesterday)\b"
)
NUMBERS = re.compile(
    r"\bnumber(?:ing|s|ed)? (?:in )?(?:every|all|each|the) (?:\w+ ){0,2}(?:box|square|candidate)(?:e?s)?\b"
)
_COUNT = r"(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_LONG = r"(?:more |whole |full |good |solid |extra )*(?:hours?|hrs?)(?: more)?"
HOURS_LEFT = re.compile(
    rf"\b{_COUNT} {_LONG} (?:left (?:to vote|until (?:the )?polls|before (?:they|the polls|polls))|"
    r"(?:until|till?|before) (?:the )?(?:polls|doors|booths) (?:close|shut|lock))"
    rf"|\b(?:have|got|get|'ve) (?:still |got |about |another |a good |at least )*{_COUNT} {_LONG}"
    r" (?:left )?to (?:go )?vote\b"
    rf"|\bpolls (?:will |do ?n't |don't )?(?:close|shut) (?:in|for) (?:another )?{_COUNT} {_LONG}\b"
)
RANGE = re.compile(r"\s*(?:-|to|until|til)\s*(\d{1,2})(?::(\d\d))?\s*(a\.?m|p\.?m)?")
WHOLE_STATE = re.compile(
    r"\ball of (?!(?:you|us|them|it|this|that)\b)\w+|\b(?:all|every)(?: \w+)? (?:wards?|precincts?|"
    r"count(?:y|ies)|polls?|polling (?:places?|stations?|sites?)|towns?|sites?)\b(?! in (?:\w+ ){0,2}county\b)"
)
FEW_PLACES = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|several|a few|\d\d?)(?: \w+){0,2} "
    r"(?:wards?|precincts?|polling (?:places?|stations?|sites?|locations?)|vote cent(?:er|re)s?)\b"
)
EDGES = frozenset(',;:()|"–—/•')
PAST = re.compile(r"\b(?:voted|closed|locked|shut)\b")
MORNING = re.compile(r"\s+(?:in the morning|a\.?m\b)")
# "Closed ten minutes later": no hour of the clock.
LENGTHS = words(
    "buck bucks dollar dollars pages page minute minutes min mins hour hours hrs percent mile miles block blocks people"
)
# What makes an hour more than another's, or one's own.
OTHER_CLOCKS = words(
    "than zone zones sleep clock clocks employer employers paid wage mountain central eastern"
)
# What is wished or asked for, and is not so.
WISHED = re.compile(
    r"\b(?:wish(?:es|ed|ing)?|if only|(?:a|the|new|his|her|their) bill|bill (?:would|to)|propos(?:es?|ed|als?|ing)|"
    r"petition(?:s|ed)?|refus(?:es?|ed|ing) to)\b"
)
# What has a number of its own, and the marks behind which a number starts something new.
NUMBERED = words("ward wards precinct district districts table tables booth gate")
AFTER_QUOTE = frozenset(('",', '";', '".', "',"))
BESIDE = words("by near beside behind opposite next_to across_from")
WORKS_OR_DRIVES = words(
    "work staff staffing man manning watch guard guarding ride rides lift lifts shuttle shuttles carpool shift shifts"
)
TO_THE = words("to the at from your")
# What parties do one after the other, besides voting.
OTHER_DEEDS = frozenset(("to", "for", "before", "of", "at", "on", "or"))
"""After an hour until which one has time: what that time is for."""
HELD = words("speak meet debate rally play eat march sing read perform canvass")
WAS = words("was were took hauled carried wheeled packed closed stopped")
WHO_ORDERS = words("judge judge's court court's")
COUNTED_AGAIN = words("audit recount canvass hand_audit hand_recount hand_count")
# Who is told to keep polls open, and what else "open" goes on from.
ORDERED = words("tell order ask instruct")
ITS_HOURS = words(
    "door doors booth booths sites it they all be is are still open close closed stay stays remain and now also"
)
# What is open late besides the polls, or goes on then.
OPEN_LATE = words(
    """
    diner cafe restaurant deli taqueria tacos fries pizza coffee soup food eat drinks beer free store shop mall
    market pharmacy party concert show game match film movie music band dance lanes swimmers train ferry
    shuttle ride rides hotline line phones calls text count counting result results hearing court judge
    shift work volunteer office sticker discount rally canvass watch debate coverage officer study daycare
    sanctuary registration
    """
)
# Who takes votes, named by a pronoun; and what they or the voters then do.
WHO_IS_OPEN = words("you they ya y'all yall folks everyone everybody")
LETS_IN = words(
    """
    open keep take let hold run go stay accept extend serve vote voting have get 've 's be welcome good
    fine light wait wait_for wait_for_you do session window come walk stroll show_up admit up continue last
    """
)
# What denies an hour, or says that it may take so long; and what only denies haste.
DENIES = words(
    """
    no not not_open can_not never if take takes took even know knows nobody without i i'm we me my our ours once
    """
)
HASTE = words("rush hurry need stress worry sweat line lines wait problem fret panic pressure")
# What closes besides the polls.
ANOTHER_DOOR = re.compile(
    r"\b(?:museum|cake stall|stall|sausage sizzle|bake sale|cafe|librarian's|gift shop|tea room)\b"
    r"(?!.{0,40}\b(?:polls?|polling|voting)\b)"
)
# Who or what is open or busy until then, and is no polling place.
NOT_THE_POLLS = re.compile(
    r"\b(?:she|he|i)(?:'ll|'s|'m| will| is| am)? (?:stays?|staying|be|keeps?|keeping) (?:it )?open\b"
    r"|\b(?:they|we)(?:'re| are) (?!open|taking|letting|keeping|accepting|allowing|extending|staying|voting|"
    r"holding|running|serving|processing|admitting|going)\w+ing (?:(?!polls|vote|voting)[\w']+ ){0,4}(?:until|till|til)\b"
    r"|\b(?:snack bar|cafe|caf\u00e9|diner|bakery|daycare|day care|pharmacy|grocery|bookstore|tavern|pub|"
    r"taqueria|pizzeria|casino|kitchen) (?:will |'ll )?(?:stays?|is|opens?|runs?|keeps?|be) \b"
)
ABROAD = re.compile(
    r"\b(?:in|over in) (?:the )?(?:uk|u\.k\.|britain|england|scotland|wales|ireland|canada|france|germany|"
    r"italy|spain|mexico|india|australia|japan|kenya|nigeria|brazil)\b"
)
POLLS_DO_NOT = re.compile(
    r"\bpolls (?:don't|do not|dont|won't|will not|aren't|are not)(?: \w+)?(?:[,.;!?]|$)"
    r"|\bnot (?:be )?(?:open )?(?:24|around the clock|all night|round the clock)\b"
)
# A vote by likes: no public one, unless more says so.
BY_LIKES = re.compile(
    r"\b(?:like|rt|retweet|repost|reply|comment|heart) (?:for|if|=) [^,;./]{1,30}[,;./]+ ?(?:and )?"
    r"(?:rt|retweet|like|repost|reply|comment|share|quote) (?:for|if|=)"
)
