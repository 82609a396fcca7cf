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
