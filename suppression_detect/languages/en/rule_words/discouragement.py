"""English words of the rules in `rules.discouragement`."""

import re

from suppression_detect.languages import words

BALLOT_WASTE = words(
    """
    tear tear_up burn shred toss trash recycle rip rip_up bin destroy throw_away throw_out
    throw chuck dump spoil deface leave keep lay_down keep_back
    """
)
KEPT = words(
    """
    blank empty mailbox sealed unmarked unfilled drawer home recycling bin trash unopened pocket dresser kitchen counter table
    fire dump garbage shredder in_the_trash in_the_bin in_the_garbage
    """
)
# What a group is told to do with its ballots, whatever follows.
TOSSED = words("toss throw throw_away throw_out")
NO_ECHO = words("rt period full_stop with_me pledge")
# In a sentence of what a vote does not need: papers, ways, times.
NEEDED = words(
    "clearance permission approval id ids photo license passport stamp stamps witness reason excuse twice again person mail online "
    "appointment party card proof address app runoff still but about rush worry panic"
)
BACK_LATER = re.compile(
    r"\b(?:i|we)(?:'ll| will|'m going to|'re going to| am going to) (?:be|go|come|try|head) (?:back|again|later)\b"
)
FINEST = words("best strongest smartest safest loudest")
NO_SLOGAN = words("no without claim says")
# Before "no vote on 4 July": what makes it a fact, or what follows from something.
NONE_THERE = words("= 's be there mean means")
UNSURE = words("think assume believe say says said tell because feel act pretend like when claim")
# After "no ballots from this street": what tells of the post or the count.
TURNED_UP = words("had has have was were arrived came counted yet lost missing reached got")
# Verbs that are a call only where they are put to the reader.
BIDDEN = words("sit ignore be sleep spend enjoy use cast send mark do turn_in hand_in")
# Before a slogan: what makes it a report, a supposition or a wish of others.
NOT_PUT = words("when whenever because hope think want wait_for wait_for_you")
# After "stay home and ...": what then comes, which is a warning.
PRICES = words("fine fined letter penalty regret")
# Papers that stand for a vote, though none needs them to cast it.
VOTER_CARDS = words("voter_card voter_registration_card polling_card poll_card")
# Elections as such, of which habits are told.
IN_GENERAL = words("midterms primaries elections runoffs caucuses")
# What those do, as others see it, who stay home.
HELPS = words("help hurt hand give let")
# What is done with ballots once voting is over.
COUNTED_AGAIN = words("recount recounts audit canvass certification")
# What one may be told to leave: "the selfie? Skip it".
PICTURES = words("selfie selfies photo photos picture pictures")
# What may not be done twice: "don't vote in one primary and the other".
BOTH = re.compile(
    r"\bin both (?:primaries|parties|runoffs|states|places|counties)\b|\bin (?:one|both)\b.*\b(?:other|both|too|twice)\b|\btwice\b"
)
# What holds a call off, wherever in a post it stands.
HELD_OFF = words(
    """
    fake false scam rumor rumour lie lies liar liars lied nonsense myth hoax debunk provisional hotline
    bait nope rubbish baloney untrue quote quotes troll trolls robocall robocalls fbi kidding
    """
)
# Before "save your gas": who does that, or whether one should.
WHO_SPARES = words(
    "i he she we they it to will would could can should if that helps trying tried fine"
)
# After "save your gas", "don't bother": by what, until when, or with what else.
SPARED_BY = words(
    """
    by but bring text where online mail drop_box dropbox call calling phone until till before after unless first early instead
    print check sample printing parking reading register carpool both also fine say with about groceries way asking
    """
)
# In the sentence after it: another way to go, or another place.
OTHER_WAYS = words(
    "bring sign try use open taking train training walk bike drop_box dropbox library courthouse clerk arena registered mail voted"
)
# Calls that mostly are to do no more than wait or rest.
MILD = words(
    """
    easy_peasy no_need_to_wait avoid_long_line beat_the_line beat_the_queue avoid_the_line avoid_line
    no_line no_lines no_queue skip_the_line skip_line relax chill kick_back forget_it take_a_nap have_a_nap go_to_the_gym go_shopping sit_tight let_it_go
    hit_snooze hit_the_snooze sleep_in sleep_late lie_in_bed drive_on drive_past drive_home leave_now pack_it_up no_wait save_time stop_in stay_in mind_your_business
    """
)
# Before advice: whose it is, or that it is none.
WHO_IS_ADVISED = words("he she we they it if that never had would not would_not")
# Whom one need not bother: "don't bother your boss on Thursday, tell her you're off to vote".
ANOTHER_BOTHERED = re.compile(
    r"(?:don't|dont|do not|not) (?:even )?bother (?:(?:your|my|the|him|her|them|us) (?!polls?\b|vot)|"
    r"(?:(?:looking|searching|hunting|digging) (?:for|up|around|out)|bringing|printing|carrying|packing) )"
)
NOT_ON_THE_ROLL = re.compile(
    r"\b(?:rolls?|register|enrol\w*)\b.*\b(?:not|n't) on (?:it|the roll|the register)\b"
)
# What a race is left without: "skip today and there's no second round".
AND_THEN_NONE = re.compile(r"\band (?:there's|there is|you(?:'ve| have|'ll have| get)|it's) no\b")
# What is promised to those who vote, and who has no vote in a party's own contest.
NO_WAIT = ("no waiting", "no wait")
NOT_IN_THEIRS = re.compile(
    r"\b(?:independents?|unaffiliated|non-?partisans?|npas?|no[ -]party)\b[^.!?]*\b(?:preference (?:election|primary)|"
    r"closed primar\w+)\b"
)
# After "no one should go": how, or in what case, one should not, though one should vote.
SOME_OTHER_WAY = re.compile(
    r"\b(?:without|unless|alone|hungry|thirsty|blind|uninformed|angry|twice|more than|late|early|before|after|(?:until|till) (?:you|they)|"
    r"if|when|while|for (?!(?:either|any|both|this|nobody))|against|by mail|online|by (?:text|phone|email)|away|down|empty|unprepared|on behalf|in fear|afraid|"
    r"wait|struggle|choose|worry|stress|first|drunk|sick|ill|just|only|back|along|home|to work)\b"
)
# Who should not vote, or not in that matter.
NO_VOTERS = words(
    "noncitizen non-citizen noncitizens foreigner felon judge senator congressman congresswoman lawmaker member poll_worker"
    " clerk official child kid minor cat dog"
)
# A day, or its line, left out since one can vote before it.
VOTE_EARLIER = re.compile(
    r"\b(?:skip|avoid|beat|miss)\b[^.!?]{0,12}\b(?:tuesday|wednesday|thursday|friday|saturday|sunday|monday|election day|the line|"
    r"the crowds?|the rush)\b[^!?]{0,40}\b(?:vote early|early (?:vote|voting)|vote (?:now|today|this week|by mail)|advance (?:poll|voting)|"
    r"drop (?:off )?your ballot|ballot (?:in|to) (?:a|the|any) (?:drop )?box)\b"
)
# A school that is shut since it is used for voting.
SCHOOL_IS_SHUT = re.compile(
    r"\b(?:kids|students|pupils|teachers|children|staff|parents)\b[^.!?]{0,20}\b(?:stay|stays|staying) (?:at )?home\b[^!?]*"
    r"\b(?:(?:school|building|gym|they)\b[^.!?]{0,12}\b(?:is|are|'s|being) (?:a |the |our |used )?\w* ?(?:poll\w*|voting)|so voters can|"
    r"schools? (?:is|are|'s|being) (?:\w+ )?(?:polls|polling|closed|shut|off)\b)"
)
# After "better not go": how, or where, though one should vote.
NOT_SO = re.compile(
    r"\bnot (?:to )?vote (?:here|twice|again)\b|\bnot (?:to )?(?:go|show up|turn up|come|vote)\b.*"
    r"\b(?:in|with|wearing) (?:a |your |any |the )?(?:\w+ )?(?:gear|hats?|shirts?|buttons?|mask|phone)\b"
)
# What may follow the day of a call to stay away.
REASONS_NEXT = words("because since so with to its it's it = be as for and")
# What else than voting one does not do: "I'm not leaving the line and neither should you".
OTHER_DEEDS = re.compile(
    r"\bnot (?:going|go|come|coming) (?:home|back|anywhere|away|to (?:\w+ )?(?:let|stop|quit|give|believe|trust|panic|"
    r"forget|share|click|skip|miss|stay|sit|lose|argue))\b|\b(?:risk|risking|chance|chancing) (?!it\b|my\b|our\b|that\b|this\b|jail|prison|10|ten)|"
    r"\b(?:line|queue|hide|late|wearing|hat|shirt|gear|here|until|till)\b|\bnot going to (?!vote\b|the polls\b|any polls\b|that\b)|"
    r"\bwith (?:a|an|your|the) |\bto (?:the )?(?:debate|rally|party|game)\b"
)
# A call that is taken back: "the sit-at-home is suspended".
TAKEN_BACK = re.compile(
    r"^\S+(?: (?:order|call|protest|directive))?(?: for [\w' ]{2,24})?(?: is| was| has been|'s| have been)(?: now| hereby)? "
    r"(?:suspended|lifted|cancel+ed|called off|off|over|withdrawn|dropped)\b"
)
# What one need not come for after all.
ANOTHER_TRIP = re.compile(
    r".{0,20}\b(?:(?:another|a second|on a different) (?:day|time|trip)|twice|again)\b"
)
# Why one visit is enough, and what is said to stand for it but is no vote.
ONE_VISIT = re.compile(
    r"\b(?:same[- ](?:day|visit|trip|time|stop)|one (?:visit|trip|stop|go)|regist\w+|voted|voting early|vote early|"
    r"early vot\w+|vote centers?|helpers?|interpreters?|all (?:week|weekend|day)|ballot is in|both)\b"
)
STANDS_FOR_A_VOTE = re.compile(
    r"\b(?:petitions?|signed|signatures?|surveys?|polled|pledged?|rall(?:y|ies)|carr(?:y|ies)|rolls? over|counts? as|primary)\b"
)
# Before "it's over, so why vote": who says or asks so.
SAY_SO = words("i me my people some someone folks say tell ask think wonder if who friend")
# Before "every Democrat sits out": what makes it a report or a supposition.
AS_IF = words(
    "if how that unless imagine says said say claim fear see saw why once suppose while before after until because"
)
# What else is not done at the polls, or how not.
NOT_THE_VOTE = re.compile(
    r"\b(?:without|unless|if|early|by mail|online|twice|late|lines?|queues?|park\w*|campaign\w*|doors?|entrance|lot|room|road|roads|"
    r"hats?|shirts?|dogs?|phones?|photos?|pictures?|selfies?|film\w*|record\w*|signs?|work|class|school|hearing|debate|rally|meeting|sick|ill|positive|on behalf|alone|hungry)\b"
)
HAPPENED = words(
    "stayed kept sat went was were had did came told asked used would could might got never"
)
# Another way for a ballot to go back, or what is to be done to it first.
ANOTHER_WAY_BACK = re.compile(
    r"\b(?:drop ?-?box(?:es)?|in[ -]person|by hand|hand[ -]deliver\w*|deliver|walk it|take it|bring it|drop it|drop[ -]off|"
    r"without|unless|until|till|yet|late|deadline|postmark\w*|arrive|receive\w*|in time|photo|picture|stranger|anyone|"
    r"collect\w*|if you|did you|sample|once|first|before|after|wrong|old|sign|signed|instead|provisional|track|replacement|"
    r"vote (?:at|on|early|today)|polling place|precinct|clerk|other party|moved|both|two|second|copy|online|email|fax)\b"
)
# Why a ballot is kept back: a protest, which no other way to vote goes with.
IN_PROTEST = re.compile(
    r"\b(?:this (?:year|time|cycle|november|fall|election)|zeros?|silence|protest|message|deserve\w*|nothing|nobody|neither|none|"
    r"refuse|boycott|starve|strike|rigged|scam|fraud|sham|farce|circus|corrupt|waste|pointless|together|all of us|every one of us|"
    r"let it (?:sit|lie|rot))\b"
)
ALL_OF_A_GROUP = words("every each all whole entire")
OF_PEOPLE = frozenset(
    (
        "GROUP", "ADDRESSED", "PERSONS", "REPUBLICANS", "DEMOCRATS", "YOU", "PART", "HOUSEHOLD",
        "CLASS_OF_VOTERS", "STUDENT", "RELATIVE",
    )
)  # fmt: skip
"""Roles of those who may be told to keep away."""
NOT_TO_BE_DONE = words("voting participating casting going turning taking")
