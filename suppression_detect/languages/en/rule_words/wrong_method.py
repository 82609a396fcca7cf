"""English words of the rules in `rules.wrong_method`."""

import re

from suppression_detect.languages import words

# Somebody wishes, doubts or proposes it.
WHERE_SEEN = re.compile(
    r"\b(?:where|so) you (?:can )?(?:see|look up|find|check|read|preview)\b|\bto (?:preview|look up|read up)\b"
)
WISH = re.compile(
    r"\b(?:wish\w*|imagin\w+|should(?:n't)? (?:be|let|allow|just|all|vote|have|work)|why (?:can|do|are|is|don|"
    r"not)|would(?:n't)? (?:be|vote)|could (?:just )?(?:all )?(?:be|vote|have)|if (?:we|i|only|"
    r"voting|there)|some ?day|one day|hope\w*|(?<!they )(?<!now )let us|let me|wants? to|rather(?! not (?:wait|stand|queue|go|drive|line))|"
    r"able to|petition to|dream\w*|(?:never|no) (?:ever )?(?:to )?let|push(?:ing)? for|demand\w*|"
    r"oppos\w+|propos\w+|consider\w*|(?:try|trying|tried) to|ask\w* (?:\w+ )?(?:if|whether)|if \w+ had|"
    r"idea of|claim(?:s|ed|ing)? to|too late to|against|instead of|as if|worked like|"
    r"how come|can (?:we|i|he|she|my)|is (?:it|there)|do they|will (?:we|it|there)|may be|might)\b"
)
MACHINE = re.compile(
    r"\b(?:evms?|vvpat|balloting unit|behind the glass|voting machine|zero tape|(?:flashing|blinking) vote)\b"
)
"""A real voting machine, whose button or slip is a vote."""
REAL_RECORD = re.compile(
    r"\b(?:machines?|scanners?|scanned|print-?outs?|bar ?codes?|qr|paper (?:record|trail|copy)|record|tick|cross|marks?|ovals?|"
    r"bubbles?|circle|numbers?|provisional|write-ins?|marked|proxy|proxies|officers?|early voting|handing|unless)\b"
)
"""What truly is kept as a vote: a mark, or what a machine makes of it."""
AS_A_JOKE = re.compile(
    r"\b(?:cast my (?:vote|ballot)|(?:alexa|siri|google) to vote)\b.{0,40}?(?:\band (?:she|it|he)|[\"'.!]\s*\"?(?:she|it|he)?) ?(?:just )?"
    r"(?:added|adding|ordered|ordering|played|playing|plays|opened|said|says|sent|bought)\b|"
    r"\bcast my (?:vote|ballot)\b.*\b(?:guess i'm|so anyway|going to the \w+ like)\b"
)
"""A device that was asked to vote, and did something else."""
LEAVE = re.compile(r"^voting (?:leave|time off)\b")
"""Hours off work."""
STRAW_POLL = re.compile(
    r"\b(?:opinion polls?|pollsters?|(?:my|our|the|a|an) (?:little |coffee |cookie |straw |fun |unofficial )*poll|straw|survey|for fun|"
    r"just (?:a|for(?! show))|not (?:a|your|the) vote|bought no|oval|envelope|"
    r"who(?:'?s| is| has)? (?:got|gets|getting|has|wins|have) (?:your|ur|the) vote|who do you|"
    r"who(?:'s| are| r)? (?:you|u|ya) (?:voting|with|for))\b"
)
"""A poll among friends or guests, or the marks on a real ballot."""
REAL_MARK = re.compile(
    r"\b(?:absentee|ovals?|arrows?|bubbles?|cross(?:es)?|pencils?|pens?|booths?|seal\w*|envelopes?|stamps?|scanners?|"
    r"machines?|drop box(?:es)?|not|isn't|polls?|polling)\b"
)
"""What a vote is truly made with."""
REAL_ERRAND = re.compile(
    r"\b(?:absentee|emergency ballot|envelopes?|applications?|forms?|provisional|bounc\w+)\b"
)
"""What somebody may truly carry to the office."""
DONE = frozenset(("done", "voted", "finished", "set", "counted", "through", "voting", "sorted"))
OTHERS = frozenset(
    ("they", "we", "she", "he", "it", "bot", "camera", "cams", "spotters", "staff", "volunteer")
)
"""Who hands a choice on, in a claim that somebody else does."""
NO_ONE = frozenset(("nobody", "no_one", "none", "neither", "nothing", "no_state", "no_county"))
ADVERBS = frozenset(
    ("all", "just", "even", "ever", "actually", "really", "simply", "legally", "you", "we")
)
CONTEST = re.compile(
    r"\b(?:best|cutest|hottest|favou?rite|top|worst|greatest) \w+(?: \w+)? (?:in|of|on) (?:the |our )?"
    r"(?:town|city|valley|area|county|year|month|week|state|decade|block|world|all time)\b|"
    r"\b(?:is|are|we're|was|were) (?:up|nominated) for (?:best|an? award)\b|"
    r"\bfor \w+(?: \w+)? on (?:the|that|this) (?:\w+ ){0,2}(?:show|season|finale)\b|"
    r"\bvot\w+ (?:[\w'-]+ ){0,4}?(?:every|each|once a|once per) (?:week|day|night|hour)\b|"
    r"\bvote for (?:us|my \w+|our \w+) (?:on|in|at|online)\b|"
    r"\b(?:text|vote|sms|send)\b.{0,30}\bto save (?:[a-z]+) (?:tonight|this week|from elimination|on)\b|"
    r"\b(?:cruise director|one vote per (?:unit|phone|day|ip)|quick poll|not binding|game voting|"
    r"name an? \w+ vote|novel|chapter \d+|sitcom|western|'s safe|results show)\b"
)
"""A vote on the best burger in town or for a dancer: no public one, unless more says so."""
PRIVATE = re.compile(
    r"\b(?:control number|s(?:hare|tock)holders?|ratif(?:y|ied|ication)|(?:strike|union|contract) (?:vote|ballot)s?|sga|hoa board election|"
    r"(?:cat|dog|kitten|hamster|parrot|chicken|goat|squirrel|kid|toddler)s? (?:(?:have|has|all|both|just) )*vote[ds]|"
    r"real (?:election|vote|one|ballot|thing)(?:'s| is) (?:tomorrow|today|tuesday|on tuesday|at (?:your|the) poll)|"
    r"fantasy (?:league|football)|vote (?:for|on) (?:the|our|a) (?:(?:new|next|school|class|best|favou?rite) )*"
    r"(?:mascot|logo|flavou?r|dog|cat|pie|costume|float|design|theme)|teamsters|student (?:gov(?:ernment|t)?|body|union|council)|miss (?:teen|universe|america))\b"
)
"""A vote of shareholders, members, students or pets, or one held against the real one, even where an election is named."""
MANY = re.compile(r"\b(?:[2-9]|[1-9]\d) votes?\b")
WHOLE = re.compile(r"\b(?:federal|provincial|parliament|national|general election|mp|riding)\b")
FOR_ALL = re.compile(
    r"\b(?:not (?:just|only)|(?:any|every|all) (?:\w+ )?voters?|everyone|everybody|anyone|anybody)\b"
)
OPINION = frozenset(
    ("debate", "poll", "survey", "win", "winner", "who", "best", "favorite", "think")
)
NO_VOTING = frozenset(
    (
        "out",
        "off",
        "away",
        "leave",
        "bill",
        "info",
        "plan",
        "plans",
        "rights",
        "guide",
        "news",
        "hours",
    )
)
"""What follows a "voting" that is none."""
IN_THE_CAR = re.compile(
    r"\b(?:curb[- ]?side|barrier[- ]free|(?:managers?|workers?|clerks?|judges?) (?:will )?(?:come|bring)|drive-?(?:up|thru|through)|pull up|parking (?:spot|space))\b"
)
"""How a ballot is truly brought out to a car."""
ONCE = frozenset(("when", "until", "till", "whether"))
INSIDE = re.compile(
    r" (?:the|a|an|your|our|my|their|this|that|these|some) (?!system|book|tall|count|bag|bank|can\b|data|pile)"
)
"""Where something is, after "in"."""
AFTER_NAME = frozenset(
    ("in", "the", "this", "for", "right", "now", "right_now", "president", "here", "from", "on",
     "today", "tonight", "and", "or", "all", "just")
)  # fmt: skip
CARRIERS = frozenset(
    ("mail_carrier", "mailman", "postman", "letter_carrier", "postal_worker", "post_office", "mail")
)
# What is said of a ballot that is with the office.
HANDED_IN = frozenset(
    ("cure", "curing", "absentee", "absentee_voter", "mail", "mailed", "scan", "scanner", "scanned", "id_number", "cure_letter",
     "mail_it_back", "final", "recount", "audit", "canvass")
)  # fmt: skip
VOTED_FOR = frozenset(("for", "pick", "choose", "elect", "select"))
TRACKED = re.compile(
    r"(?:ballots? (?:has been|have been|was|were|is|now )?\s*|vote (?:was|has been) )(?:received|accepted|counted)\b"
    r"(?! (?:by|via|if|when|as|in|at(?! \d)|on)\b)"
)
LOOKED_UP = frozenset(("track", "tracked", "tracking", "track_your_ballot", "be_on_hold", "cure"))
NO_VOTE = frozenset(
    ("button", "sticker", "thief", "thieves", "crook", "crooks", "liar", "con", "scammer", "scammers", "talking", "chatter", "badge", "frame", "joke", "scam", "myth", "hoax", "lie", "trap", "survey", "meme",
     "prank", "trick", "fake", "fraud", "nonsense", "bogus", "fiction", "game", "phishing")
)  # fmt: skip
"""What something is that is called a vote and is none."""
# What an office does with a vote: "we can't take your vote by text".
TAKES = frozenset(("take", "accept", "receive", "collect", "count"))
# After what one does: that it is against the law.
IS_AN_OFFENCE = re.compile(
    r"\b(?:is|are|'s|remains) (?:also |still |strictly )?(?:an? )?(?:\w+ )?(?:offen[cs]e|crime|felony|misdemeanor|illegal|against the law|prohibited|banned|forbidden|fined|punish\w*|sanctioned)\b"
)
# Before a vote that somebody takes or does not.
ARTICLES = words("a an the any your my our their")
# Who truly votes online, as the subject of a sentence: "Swiss citizens vote online".
ONLINE_THERE = re.compile(
    r"(?:^|[.!?,;:\n] ?)(?:in |the |people in )?(?:estonia(?:ns?)?|swiss|switzerland)\b"
    r"(?: (?!like|and|so|now)[a-z]+){0,3} (?:vote[ds]?|voting|casts?)\b"
)
REAL_THING = re.compile(
    r"\b(?:in person|real (?:thing|one|vote|election)s?(?:'s| is)|(?:stay|stood|stand) in line (?:till|until|for)|"
    r"ballots? (?:do|does)\b(?! not)|only the ballot|surveys?|we(?:'re| are) polling|straw|quiz|trivia|for (?:fun|laughs)|"
    r"stickers?|sign up|not (?:a|your|the) (?:vote|ballot)|"
    r"(?:isn't|is not|aren't|are not|wasn't) (?:a |your |the |how |any )?(?:vot\w+|ballots?)|"
    r"(?:does|do)(?:n't| not) (?:count|vote)|then (?:go )?vote|"
    r"at (?:the|your|my) (?:polls|polling \w+|precinct))\b"
)
"""What holds a choice told elsewhere against the real vote, or calls it a survey."""
REAL_MACHINE = re.compile(
    r"\b(?:evms?|vvpat|balloting unit|behind the glass|zero tape|(?:flashing|blinking) vote|"
    r"tabulat\w+|memory (?:cards?|sticks?)|voting machines?|into the machine|(?:the|a) (?:touch ?screen|scanner)|"
    r"paper it prints|(?:after|once|when) (?:the )?polls close)\b"
)
"""What truly takes a choice at the polls, or sends the counts on."""
PASSIVE = frozenset(("be", "'s", "get", "both"))
"""Before what is done to a vote: "is sent", "goes and gets wired"."""
MAY_BE_NAMED = frozenset(("CANDIDATE", "ONE_SIDE", "RIVAL", "REPUBLICANS", "DEMOCRATS", "GROUP"))
"""Roles of words that may be names on a ballot."""
DEVICES = frozenset(
    ("machine", "screen", "tv", "telly", "pump", "clipboard", "seatback", "chat", "reel", "inbox", "camera", "headset",
     "speaker", "robocall", "mic", "microphone", "jar", "bucket", "register", "menu", "scoreboard", "wristband",
     "coupon", "invoice", "bib", "napkin", "jukebox", "census", "usher", "waiter", "thread")
)  # fmt: skip
"""Things, beside those of the lexicon, by which a choice is said to be given."""
EITHER = re.compile(r"[:?] ?[a-z']+(?: [a-z']+)? or [a-z']+(?: [a-z']+)?[ .!?]*$")
"""A choice of two things, with which a post ends: "crunchy or creamy"."""
IN_DREAMS = re.compile(r"\bin (?:your|her|his|my|their|ya) (?:wildest )?dreams\b")
WORN = re.compile(
    r"\bvot(?:e|ed|ing)\"? button (?:on\b(?! (?:the|your|this|a|my|our))|up\b|pinned)"
)
"""A button that one wears or has up."""
RUNNER = re.compile(r"\b(?:a|an|one|your|authori[sz]ed|the|bearer) messenger\b")
"""Who may truly bring a ballot."""
PRONOUNS = frozenset(("him", "her", "yes", "no", "other"))
"""Words for one side that mostly are none."""
ABOUT_A_POST = re.compile(
    r"\b(?:about|re|regarding|saw|seen|spotted) (?:the|that|this|a|an|those) (?:\w+ ){0,2}?"
    r"(?:post|message|tweet|flyer|text|video|rumou?r|meme|voice note|forward)s? (?:that )?(?:says?|saying|telling|claim\w+|going)\b"
)
"""Before what a post is said to tell."""
LANGUAGES = frozenset(
    ("english", "spanish", "french", "chinese", "vietnamese", "korean", "tagalog", "welsh", "arabic", "russian")
)  # fmt: skip
