"""English words of the rules in `rules.intimidation`."""

import re

from suppression_detect.languages import words

HOW_TO_VOTE = ("how to vote", "who to vote", "whom to vote")
HEDGED = words(
    """
    although though would want could threaten should rumor rumors fear fears worried afraid if whether
    protect illegal ban prohibit against safe safety thank thanks false fake lie cream
    skating abolish
    """
)
ANYWHERE = words("every all any each everywhere nationwide statewide near")
NOT_OURS = words(
    """
    twice illegally illegal fraud fraudulent noncitizen noncitizens non-citizen
    non-citizens dead double candidate impersonate someone felon
    """
)
# Whose papers are not the reader's own.
ANOTHER = words("your his her their even with relative relatives family household parent")
WITNESS = words("saw seen just ago now eyes witnessed spotted watching currently")
OURS = words("my our we")
THERE_NOW = re.compile(
    r"\b(?:i|we|she|he|they)(?:'m|'re|'s| am| are| is)? (?:still |standing |sitting |stuck )?"
    r"(?:there|in (?:the |that )?line|at the door|outside)(?: right)? now\b"
)
"""Who tells it is where it goes on: "she's there now"."""
LISTS = words(
    """
    list roll voter_roll poll_book pollbook sign-in_sheet sign-in voter_file roster voter_list precinct_sheet voter_sheet
    voter_record voter_history vote_history voting_record printout names name export
    turnout database registry book rolls lists
    """
)
PASSED = words(
    """
    get go_to go_straight_to share share_with hand hand_over send match cross pull buy sell
    forward obtain receive check feed turn_over report report_to compare link tie request
    cross-reference cross_reference see flag collect
    """
)
OPEN = words(
    """
    campaign party candidate volunteer jury_duty court finder birthday birthdate still canvass canvasser register registration jury study data
    researcher journalist poll worker list_of_candidate sample app
    """
)
WHO = words(
    """
    anyone anybody everyone everybody whoever those people any every if household employee
    tenant who worker student member staff each when once anyone_who person someone
    somebody
    """
)
LINKS = frozenset(("and", "=", "->", "+"))
RETALIATION = words(
    "vacate fire evict terminate eviction blacklist expel excommunicate disown shun shunned expelled"
)
WEAK_LOSS = words("take pull stop end deny cancel review record flag reclaim suspend")
WHOSE = words("your their his her ur the")
PEOPLE = words("anyone anybody everyone everybody whoever those people who if")
TOLD_OF = words("was were had used arrested charged")
HARMLESS = words("church pastor school university union company neighbor laws dog heat")
DETERMINERS = words("any every each all")
OPEN_BOOKS = words(
    "public poll_worker sticker free thank thanks welcome proud turnout percent results result history stats data early_vote"
)
CIVIC = words("confirm member board house district judge court")
DID = words("gave had said read took have")
GOOD = words(
    """
    counted heard represented entered rewarded served helped paid treated invited included tired
    excited needed used registered elected respected listed added seated accepted processed
    recognized checked asked offered mailed wanted amazed involved started motivated worried red bed
    """
)
SHEET_OF = re.compile(
    r"\bsign[- ]in (?:sheets?|books?) (?:for|of|from|at|in) (?!(?:the |your |every |all )?(?:\w+ )?(?:polls?|polling|voters?|election)\b)"
)
CHEERFUL = words("happy smiling cheerful proud friendly documentary news")
KIND = words(
    """
    a_ride doughnut donut ride rides umbrella umbrellas coffee donuts doughnuts snack snacks hug hugs a_lift lift
    shuttle lemonade cookies carpool shout chili tacos burgers candy hot_dogs barbecue bbq fry
    fish_fry cookout potluck raffle discount prize
    """
)
TOLD_BY = words(
    "be will go check wait arrest come ask park stand take grab now tomorrow going lined parked"
)
HARSH = words("cut lose fire evict take stop end revoke cancel deny audit suspend garnish")
AFIRE = words("house hall station department dept truck drill")
WEATHER = words("freeze freezing frozen cleats salt slippery cold cubes weather winter rink hockey")
FIGURES = words("hurt kill beat slap whip hit bleed bury buried")
NOT_THREATS = words(
    """
    rumor rumors fear fears worry worried afraid scared threaten threat threats protect
    false fake lie hoax crime history honor honour movement remember football
    soccer 1965 predict prediction candidate politician politicians ancestors grandparents
    lol lmao haha puppy kidding traffic crash parking_spot
    """
)
# What officers do at polls for everybody's good.
ON_DUTY = words(
    """
    traffic direct directing closure closures parking safe help helping cone cones crash detour road_work voted donuts
    coffee cookies candy vote_in toys toy donations food coats
    """
)
# After what one votes for: words that start to tell what follows from it.
FOLLOWS = words("and will get be you your they their we i or = -> then can")
# Whom officers are feared by, besides those with a record.
FEARFUL = words(
    "undocumented immigrant accent brown accents overstayer overstayers mixed_status parole probation foreign-born"
)
# After "those": what makes them people.
OF_THOSE = words(
    "who that with in on at from people voting without folks voter standing coming you of"
)
# Papers that are named for other reasons.
NO_RECORD = words(
    "status paper document id license record plate tag insurance case charge book sweep"
)
# Dogs that are no police dogs.
PETS = re.compile(r"\bdogs? (?:at polling|pictures?|photos?|pics?|waiting)\b")
# After "fraud": who looks into it.
SQUADS = words(
    "squad unit team office officer officers investigator investigators department people"
)
# Whom the law punishes: those who frighten voters, not voters.
THREATENERS = re.compile(
    r"\b(?:anyone|anybody|whoever|those|people|persons?|man|men) (?:who |caught |trying to )?(?:\w+ ){0,4}?"
    r"(?:frighten|threaten|intimidat|scar|attack|beat|hurt|harass|obstruct|menac|bull(?:y|ie))(?:e|s|es|ed|ing|y)?\b"
    r".{0,20}\b(?:voters?|anyone|anybody|people|poll workers?|a voter|them)\b"
    r"|\bcuts? (?:the |in )?(?:voting )?line\b"
)
CAUGHT = re.compile(
    r"\b(?:man|men|woman|boys?|guys?|members?|someone|somebody|thugs?|trolls?|goons?)\b.{0,90}"
    r"\b(?:threat\w*|follow\w*|boast\w*|brag\w*|guns?|pistols?|rifles?|prod|harass\w*|intimidat\w*|"
    r"frighten\w*|brandish\w*|shout\w*|film\w*|stalk\w*|block\w*|yell\w*)\b.{0,90}"
    r"\b(?:arrested|charged|custody|jailed|picked up|sentenced|indicted|booked|fined|convicted)\b"
)
# That nothing befalls voters: "nobody follows anyone home", "they hand it right back".
REASSURES = re.compile(
    r"\b(?:off|from) (?:the|our|their|your|my) (?:call|text|phone|canvass\w*|walk|door|mailing) lists?\b|"
    r"\b(?:nobody|no one|no \w+(?: \w+)?) (?:follows|sits|checks|asks|arrests|quizzes|records|copies|"
    r"runs|looks|shares)\b"
    r"|\bhand(?:s|ed)? (?:it|them) (?:right |straight )?back\b|\byou can (?:still |all )?vote$"
    r"|\bso (?:that )?(?:everyone|everybody|we|they|all|staff|you) can (?:all )?(?:go )?vote\b"
    r"|\bthat (?:ad|text|post|fl[iy]er|rumou?r|story|claim|message|meme|robocall) (?:saying|claiming|about|"
    r"that) .*\b(?:is|was) (?:\w+ )?(?:garbage|false|fake|a lie|bull|bunk|nonsense|not true|rubbish)\b"
)
# What the law asks where voting is a duty: "you cop the fine if you don't".
IF_NOT = re.compile(
    r"\b(?:fine|fined|penalty)\b.{0,20}\bif (?:you|they|we) (?:don't|do not|didn't|dont)\b"
)
# What those who have voted are spared: coming again, or coming back before an hour.
SPARED = re.compile(
    r"\b(?:until|till|to the polls|in person|twice|early|after lunch|results?|recount|calls?|texts?|knocks?|before (?:\d|noon|lunch|one|two|three|four|five))\b"
)
# Where somebody works for another.
AT_WORK = re.compile(
    r"\b(?:shift|floor|clock(?:s|ed|ing)?|work(?:s|ed|ing)?|job|plant|warehouse|factory|management|mgmt|manager|boss|super|foreman|supervisor|"
    r"staff|employees?|crew|my time|payroll|schedule|time sheet|hr|store|kitchen|site|office|line)\b"
)
# What one signs where one votes.
AT_CHECK_IN = words("sign_in_sheet sign-in_sheet sign_in_book poll_book pollbook sign-in_book")

_SELF = (
    r"(?:i|we|they|my \w+|our \w+|half the \w+|whole \w+|all of us)(?:'m|'re|'s| am| are| is|m|re)"
)
_PAPER = r"(?:it|yours|ours|theirs|hers|the (?:envelope|ballot|thing|form)|(?:that|your) (?:envelope|ballot))"
# Before what one is told to leave undone: nothing, an address, a word that leads on.
_FREE = (
    r"(?:^|[^\w\s'] ?|\n|\b(?:so|just|please|pls|then|and|but|maybe|better|best|folks|everyone|everybody|"
    r"ladies|girls|fellas|guys|mamas|moms|mothers|primos|raza|brothers|sisters|aunties|titas|yall|you all) )"
)
# How those who are to be frightened are sent away, and those who tell it stay away themselves.
KEPT_AWAY = re.compile(
    "|".join(
        (
            rf"\b{_SELF} (?:now |all |just |both |def |so )?not (?:going|voting|signing|risking|coming|"
            r"chancing|sending|mailing|playing with|letting)\b",
            rf"\b{_SELF} (?:all |both |just )?(?:staying (?:in|home|put|away|out|upstairs|inside)|skipping|"
            r"sitting (?:it|this|home|that)|keeping (?:in|home|my head|our heads)|laying low|lying low|passing\b|opting out)",
            r"(?<!before )(?<!when )(?<!once )(?<!minute )(?<!until )\b(?:i'm|im|i am|we're|we are) (?:all )?out(?= ?[.,!;\n]|$)",
            r"\b(?:trashed|shredded|burned|tossed|scrapped|binned|tore up|ripped up|threw out|threw away) (?:mine|ours|my ballot|it)\b|"
            r"\b(?:tore|ripped|threw|put) (?:mine|ours|my ballot) (?:up|out|back|away)\b|"
            r"\bmine(?:'s| is| stays| goes| went) (?:blank|staying|in the (?:trash|bin|drawer|recycling|fireplace|garbage))",
            r"\b(?:i|we) (?:just )?(?:turned (?:back|round|around|it around)|backed out|walked away|went (?:back )?home|drove off|left the line)\b",
            r"\b(?:better|best|safer|safest|wiser|smarter|easier) (?:to |you |off )?(?:not|stay|skip|sit|remain|keep|leave)\b",
            r"\b(?:better|best) don't\b|\bwiser to\b|\bchoose wisely|\bbe (?:guided|warned)\b|\bvote accordingly\b",
            r"\bcount (?:me|us) out\b|\bgiv(?:e|ing) (?:it|this|that|monday|tuesday|thursday|saturday|sunday|this one) a miss\b",
            r"(?<!to )\b(?:steer|keep|stay) clear\b",
            rf"{_FREE}turn (?:around|back|round)\b(?! your| the page)",
            r"\bword to the wise|\bwhy (?:chance|risk) it\b|\bisn't for us\b",
            r"\bwarn (?:your|ur|the) (?:people|folks|cousins?|mom|mama|tias?|primos?|elders|family|families|parents|kids)\b",
            r"\b(?:nobody|no one|none of (?:us|you))(?: \w+){0,4}? (?:is|are|'s|will be) (?:going|voting)\b",
            r"\bain't (?:nobody |no one )?(?:going|voting)\b",
            r"\bnot worth (?:it|your|the|a|my|losing)(?! drive)|\bisn't worth (?:it|your|the|a|losing)(?! drive)|"
            r"\bis (?:it|a|one|that) (?:\w+ )?(?:vote |ballot |sticker )?(?:really )?worth\b",
            r"\b(?:can't|won't|not going to|not gonna|not|i'd not|wouldn't) (?:risk|risking|chance) (?:it|my|that|the)\b",
            r"\b(?:neither|nor) should (?:you|y'all|yall|anyone|yours)\b|\b(?:you|yall)(?:'d| had) better(?: too| not)?[.,]",
            r"\b(?:i'd|i would|we'd|might|best|better|rather) (?:\w+ )?(?:stay (?:in|home|away|put|off|clear|indoors)"
            r"(?! line)|keep (?:home|in|away|out)|skip|sit (?:it|this) out|not go|not vote|never vote|be busy)\b"
            r"(?!.{0,30}\bbut\b)|\bcould just not\b",
            r"\bi(?:'d| would) (?:not (?:go|vote|come|bring|send)|leave (?:it|yours|the pen|that))\b",
            rf"(?<!they )(?<!you )(?<!to )(?<!not )(?<!n't )(?<!dont )(?<!can )\b(?:skip|shred|burn|toss|bin|trash|tear up|ditch) (?:{_PAPER}|tuesday|the vote|"
            r"this one|that one|early voting|the ballot)\b(?! out)",
            rf"(?<!they )(?<!you )(?<!to )(?<!not )(?<!n't )(?<!dont )\b(?:leave|leaving|keep|keeping|put) (?:{_PAPER}|them) (?:blank|in (?:the|your) (?:drawer|trash|bin|"
            r"recycling|fireplace|envelope)|sealed|unsigned|on the (?:fridge|counter|table|dash)|there too)\b",
            r"\blea(?:ve|ving) (?:it|tuesday|that) (?:be|alone)\b(?! (?:and|or))",
            r"\bsit (?:this one|this|that one|it|tuesday) out\b|\bsit (?:out this|out tuesday|down somewhere)\b",
            rf"{_FREE}(?:\w+ ){{0,2}}stay (?:in|home|put|inside|away|out|clear|indoors|invisible|upstairs|yo|your)"
            r"(?! (?:line|queue|the (?:line|queue|race)|touch))\b",
            rf"{_FREE}(?:\w+ )?keep (?:home|your head|indoors|yourself home|them home|to the compound|clear|away)\b|\bhead down\b",
            rf"{_FREE}(?:don't|dont|do not|never) (?:go\b(?! (?:by|home|to the))|vote\b(?! (?:for|yet|twice))|sign\b|send|fill|"
            r"mail (?:it|yours|that)|touch|register|come\b(?! to the mvc)|be seen|ride|be one of them|"
            r"take (?:your|mommy|mama|mom)|bring (?:your|mama|the kids))",
            r"(?:, |\. |\? |\bplease, |\bperhaps |\bmaybe |\bbetter )don't[.!](?= |$)",
            r"(?<!who )(?<!they )(?<!to )\blet (?:it|this one|this election|that one|tuesday) (?:\w+ )?(?:go|pass|be)\b",
            r"\bthink (?:twice|hard|of (?:your|the kids|who|them first|mami|the cousins)|about (?:it|your|that|who|whether))|"
            r"\bask yourself(?! why)|\bbe smart\b|\blay low|\blie low",
            r"\bplan accordingly|\bconsider (?:yourself|your)\b|\byou(?:'ve| have) been (?:told|warned)\b",
        )
    )
)
# What those say who calm, correct or report, or who go and vote.
CALMED = re.compile(
    r"\b(?:see you (?:at|there|in line|tuesday|tomorrow)|vote anyway|voting anyway|i'll be there|we'll be there|"
    r"(?:i|we)(?:'m|'re| am| are) (?:still )?(?:going|voting)\b(?! to be)|not true|false|fake|hoax|rumou?rs?|a lie|lies|lied|"
    r"nonsense|no such|debunk\w*|law bars|federal law|reported (?:it|this|them)|report (?:it|this|them)|866|hotline|"
    r"election protection|charged (?:with|over)|arrested for|convicted|sentenced|judge (?:has )?(?:ordered|told|barred|said)|"
    r"fact.?check\w*|apolog\w+|correction|don't (?:fall|believe|let|listen|be scared|be afraid|panic|worry)|"
    r"(?:can't|cannot|can not|don't|doesn't|do not|does not) (?:see|know|touch|fire|evict|run|ask|tell|check|take)|"
    r"(?:nobody|no one) (?:can|checks|asks|knows|will|may)|nothing happened|nothing to fear|never (?:sees|saw)|secret ballot|"
    r"(?:is|are) secret|polls (?:are )?open|open (?:till|until|til)|go vote|get out and vote|mask up|took down|pulled \d|"
    r"removed|take down posts|in peace|time off|paid (?:half )?(?:day|hours)|% off|welcome|(?:can't|not) be right|we all vote|court said|answers|roads are|schools closed|like it was nothing|before you ask|your lawyer can|town of salem|werewolf|mafia|come on down|any citizen can|cured?|postmark\w*|provisional|will vote|"
    r"in line (?:by|at)|if you're in (?:the )?(?:line|queue)|polls (?:\w+ ){0,3}\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?)? ?(?:to|-|till) \d+|"
    r"(?:arrested|charged|fined|sued|banned|raided|sentenced) (?:a|an|the|two|three|four|five|six|several|one) (?:\w+ )?"
    r"(?:man|men|woman|people|group|company|person|boss|firm|landlord|poster|guy|couple|suspects?|members?)|"
    r"that's why i|only citizens)\b"
)
# Whose words they are that one is to stay away.
BIDDEN_BY = re.compile(
    r"(?<!i )(?<!we )(?<!i'm )\b(?:told|tells|telling|urged|urging|asked|asks|wants|wanted|lets?|supporters|woulda)"
    r" (?:\w+ ){0,5}?(?:to )?$"
)
