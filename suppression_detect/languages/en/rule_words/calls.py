"""English words of the rules in `rules.calls`."""

import re

from suppression_detect.languages import words

FILLERS = words(
    """
    this time there here just please all really simply kindly so then now maybe instead rather seriously
    honestly literally even again too also safe gently quietly together collectively rt
    reminder psa attention fyi notice hey ok okay yo lol lmao dear message breaking update
    alert the my fellow everyone everybody and but or y'all yall urgent actually
    officially definitely therefore always perhaps today guys ladies comrades patriots
    """
)
CONJUNCTIONS = words("so then and but or because thus hence")
MODALS = words(
    """
    should must better ought shall need needs supposed have_to need_to got_to ought_to
    supposed_to make_sure_to
    """
)
ASKING = words(
    """
    ask tell urge beg advise remind encourage want call convince get recommend pledge
    promise implore order instruct warn invite persuade need
    """
)
AIM = words(
    """
    time reminder best better free safe safer smart wise fine ok okay
    advice protest easier wiser
    """
)
SOMEONE_ELSE = words(
    """
    he she it they i me him who that which if when whether why how unless while whenever
    because since until than republicans_want
    """
)
# Before a group: which of it ("young women stay home").
KINDS = words("young old white brown gay poor rural suburban single working straight rich fellow")
# After a candidate's name: who backs them; before it: how one backs them.
BACKERS = words(
    "voter supporter backer backers fan fans people person folk delegate stan stans bro bros base crowd"
)
BACKING = words("support back like love for")
ABSTAIN = words("abstain abstain_from sit_out boycott")
# After "let's not vote and": what comes of it.
AND_SO = words("do see watch let send show tell enjoy save spend keep force make")
IN_THE_ELECTION = re.compile(
    r"\bin (?:november|(?:this|the|an?|any) (?:\w+ )?(?:election|runoff|primary|race))\b"
)
# After "no farmer", "no member": whose they are.
OF_THESE = words("of in from on at here around")
# Where voting is a duty, not to is paid for: "cop the fine and don't turn up".
FINE_PAID = re.compile(
    r"(?:^|[.!,:;\n] ?|\b(?:just|lads|everyone|all|and|gladly|happily) )(?:cop|pay|wear|take|eat) (?:the|that|a|their|your) (?:\$?\d+ )?fine\b"
)
PAID = re.compile(r"\b(?:cop|pay|wear|take) it\b")
# After "every one of": who is spoken to.
OF_THEM_ALL = words("you us yall y'all you_all ye")
BARE_ADDRESS = words("everyone everybody all yall y'all you_all folks anyone")
SMALL = words(
    """
    the this these that those both all any a an your from near anywhere in of at on out
    next to up for entire whole coming upcoming our their my today's tomorrow's tuesday's
    sham fake rigged stupid damn november november's local state presidential general
    national primary runoff it with over around by off single one cast
    """
)
AFTER_VOTE = words(
    """
    ok okay manana at_all at period anymore so because please guys folk folks until ever either rt
    retweet if unless here lol lmao kthx fam pass with_me pass_it_on with today now
    tonight this next in on for and or stay bro sis tho thanks as
    """
)
NO_NAME = words(
    "home anywhere nowhere yet alone crazy far away back wrong early late easy quietly hungry first last wild"
)
AFTER_CALL = words("with on this until till because if please in as its it's lol bro")
LOOSE = words(
    """
    boycott skip shun stay_away_from keep_away_from stay_out_of keep_out_of
    """
)
DONE = words("mail return send turn drop cast")
BETWEEN = words("even ever go to out come all bother in")
WASTED = words(
    """
    your time gas day morning money energy a of on tuesday any breath it vote to
    """
)
URGES = words("vote go get cast head hit show fill mark do make revote")
ILL = words("sick ill fever symptoms symptom unwell cough feel sniffles")
FALSEHOODS = words("lie lies rumor rumors scam hoax disinformation misinformation falsehoods")
# Other ways to come than by one's own car.
RIDES = words(
    "uber lyft carpool bus walk bike ride rides lift taxi cab shuttle parking train metro"
)
# Before "vote" as a noun.
BEFORE_NOUN = words("a the this about 's your their my his her")
# Whom the law bars, spoken to.
STILL_SENTENCED = re.compile(r"\b(?:if|while)\b.{0,30}\b(?:on|continue) (?:probation|parole)\b")
NO_CITIZEN = words("green_card noncitizen noncitizens non-citizen non-citizens visa h1b h-1b")
# How one gets home who is wished well.
FAREWELL = words("safe safely carefully slowly")
NO_CALL = words(
    "campaign movement crowd order orders mom moms dad mandate policy parent voter line lines"
)
NOBODY_BARS = words(
    """
    who that know want care like tell can will win ever talk say ask if because think
    would could force make stop give have have_to choose wait miss lose feel be_able let see believe
    misses skips missed skipped but
    """
)
LINKING = words("are am be going needs should needed goes is has letters people")
NOBODY_ACTS = words(
    "go_to go_near go show_up turn_up bother line_up come queue cast mark cross enter wander drive walk walk_in step set stand appear march head"
)
AGREED = words("decide agree rule pact deal order say so and orders agreed decided")
# In "Green card? Then don't vote": who may not, need not or cannot.
NO_VOTER = words(
    "card green_card visa citizen noncitizen felon sick ill vote voted registered register done"
)
VOTED_BY = words("for by against no on in with from")
# What one "votes with" who does not vote.
INSTEAD = words(
    "couch sofa bed pillow blanket silence absence remote porch recliner hammock pajamas"
)
# Words of other votes that mostly mean something else.
LOOSELY_OTHER = words("film show fan band song artist")
NO_STAY = words(
    """
    line lines queue car cars loop know fight race room course lane side ballot phone call topic path safe
    booth booths lookout alert top page list rolls roll ticket sidewalk track road
    """
)
# After "stay inside": what is no house.
LINED = words("it the that each one every")
# After "don't go to the polls": how one is not to go there.
NOT_THAT_WAY = words(
    """
    hungry thirsty alone unprepared empty-handed uninformed without cold until till before wearing
    late angry blind tired drunk expecting expect hoping hope asking ask demanding thinking looking unarmed on
    """
)
# What is given for a ballot that is given up.
REPLACEMENT = frozenset(["provisional", "provisional_ballot"])
# What one is not on, or does not have yet: "Not on it? No vote".
ON_A_ROLL = words("it there list roll rolls register yet")
# Who belongs to no party.
NO_PARTY = re.compile(
    r"\b(?:unaffiliated|independents?|non-?partisans?|npas?|no party|dts|npp|undeclared|declined?[- ]to[- ]state)\b|"
    r"(?:not|n't) (?:registered |enrolled |affiliated )?(?:as |in |with )?(?:an? )?"
    r"(?:party|d|r|democrats?|republicans?)\b"
)
# What may be left out though one votes: a race, the lift, a dish, what one does not care for.
LEFT_OUT = re.compile(
    r"(?:\w+ )?(?:skip|skipping|miss) (?:(?:a|any|one) (?:race|contest|question|line|measure)\b(?!.*\b(?:void|reject|invalid|toss|spoil|trash))|"
    r"(?:the|that|those) (?:elevator|escalator|lift|stairs|dessert|salad|potato salad|snacks?|parking|"
    r"rest if)\b|it at the \w+(?:[- ]\w+)? (?:supper|dinner|potluck|breakfast|party|lunch)\b)"
    r"|no bother\b|(?:forget|skip) (?:the )?\w+ if you (?:like|prefer) (?:mail|post)"
    r"|(?:do not|don't|dont) vote here\b[^?]{0,30}\b(?:next door|across|instead|around the corner|upstairs)\b"
)
# Who is ill or shut in and has another vote for them.
BY_PROXY = re.compile(
    r"\b(?:ask|apply|appl(?:y|ied)|request) for an? (?:emergency |medical )?proxy\b|\bemergency proxy\b"
)
# Not to come without something, or what nobody does while one votes.
WITH_OR_WITHOUT = re.compile(
    r"^(?:nobody|no one|no-one|none of us)\b.{0,40}(?:\bwithout (?!us\b|me\b)|\bbooths?\b.{0,9}\bwith (?:you|anyone|somebody|a voter)\b|\b(?:when|while) you(?:'re)? |"
    r"\b(?:be|feel) (?:too )?(?:afraid|scared|nervous|ashamed|intimidated|embarrassed|worried)\b|\bvotes? with us\b|\bvoting with us\b)|^(?:nobody|no one)'s \w+ is (?:needed|required)\b"
)
# Where there is nothing to vote on: one candidate stands, or none.
NO_RACE = re.compile(
    r"\b(?:no (?:one|candidates?) (?:else )?(?:filed|ran|stood)|nobody (?:else )?(?:filed|ran|stood)|uncontested|unopposed|walkover|"
    r"only one candidate (?:filed|ran|stood))\b"
)
LAST_STEP = re.compile(
    r"^(?:\W*(?!no\b|not\b)\w+,){0,4}\W*(?:ink|stamp|sticker|sign|vote|cast|ballot|booth|selfie|thumb|dip)\s*[,>→]+\s*"
    r"(?:(?:and|then) )*(?:go|head) home\b"
)
"""Home is the last of some steps: "precinct, ink, go home"."""
# Who had left, told to come back: "if you turned around, turn back around".
CALLED_BACK = re.compile(
    r"\b(?:if|anyone who|everyone who|those who|and) (?:you(?:'ve| have)? ?)?(?:already |just )*(?:turned (?:around|round|back|away)|left(?= the (?:line|queue|polls|building)\b|,|$)|"
    r"walked (?:off|away|out)|gave up|went home|drove (?:off|away|home)|(?:were|was|got) (?:sent|turned) (?:home|away))\b"
)
ACROSS_THE_LINE = re.compile(
    r"\b(?:across|over|outside|beyond) the (?:line|district|border|city limits|boundary)\b"
)
# A place where there is no voting: "isn't a polling place. Don't go there".
NO_SUCH_SITE = re.compile(
    r"(?:n't|not|no longer) (?:a |an |your |our |used as a )?(?:polling|voting) (?:place|station|site|location|center|centre)\b"
)
# A day of another's vote, on which one is told to keep away: "the 20 May phase isn't ours".
NOT_THEIR_DAY = re.compile(
    r"\b(?:phase|day|date|round|turn|\d\w*)\b.{0,20}(?:n't|not) (?:ours|our (?:day|phase|date|turn))\b"
)
# Whom nobody awaits until the election's day.
EARLY_IS_OVER = re.compile(
    r"\bearly voting\b.{0,20}\b(?:ended|ends|over|finished|closed|done)\b|\bnot for voting\b"
)
THEN = re.compile(r"\b(?:then|that day|that date|on (?:it|that)|the \d)")
# Whose time comes: "no voting till then".
UNTIL_THEN = re.compile(r"\b(?:until|till|'?til) then\b")
