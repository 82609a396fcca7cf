"""English words of the rules in `rules.wrong_date`."""

import re

from suppression_detect.languages import words
from suppression_detect.languages.en.words import VERBS as _VERBS

FIRST_PERSON = frozenset(("i", "i'm", "my", "me"))
# What a clause may hold, besides names, when it gives somebody a day to vote on.
GIVE = words(
    """
    vote cast go come report show show_up be get use take turn keep assign hold arrive head
    will do can give open wait schedule serve let may return have mark set fall put move
    line reserve plan bring follow queue see ask begin end live sign use line_up
    """
)
ELSE_WORDS = words(
    """
    meet meets eat eats cry drink watch play water hungover hangover potluck cost printed crying footy
    quiz burger fake false hoax beer sleep wine potluck arrives meeting dentist visit storm
    buy buying karaoke feast speak speaks air airs debut convene zoo holiday sing sings aerobics bingo yoga nap naps
    """
)
# What is held on different days for different people, besides votes.
EVENTS = words(
    """
    recital garbage trash bin bins recycling sweeping shots jab jabs clinic league bowling lesson
    lessons swim yard compost vaccine picture pictures conference conferences tryouts scrimmage
    park parking choir rehearse rehearsal practice blood donate donation pickup laundry tournament auditions convention fair sale garage_sale
    """
)
# What is on a day that is named right behind it: "Dems vs Reps softball Wednesday".
EVENTS_ON = EVENTS | words(
    "softball baseball kickball dodgeball basketball volleyball soccer football hockey tennis golf match"
)
# Who is at something else on a day, and what a board or an office of elections is called.
DOERS = words("we i he she they it")
ELECTION_STAFF = words(
    """
    board office offices official officials commission commissions committee department staff clerk
    clerks judge judges inspector inspectors
    """
)
HAPPENING = words(
    "happening being coming going occurring starting beginning morning evening voting"
)
LAST_DAYS = words("deadline deadlines cut-off cutoff cut_off")
SPEAKER = frozenset(("i", "i'm", "im", "we"))
EDGES = frozenset(',;()|"–—/•')
JOINTS = frozenset(("but", "because", "so", "while", "since", "until", "before", "after", "if"))
IT = words("it this that date day everything things")
SAVE = words("except excluding unless but besides save")
EVERYBODY = words("all everybody everyone every_voter everyone's all_of_us whole")
# What makes of everybody only those of a kind: "everyone under 65".
OF_A_KIND = words("under over above below with without born whose named living younger older")
NOBODY = words(
    """
    i we you to and please go must will can # so just let's then do all
    """
)
DID = words("went came voted gave told got showed was were had did met")
# "Don't forget: the election is on ..." denies nothing.
NO_DENIAL = words("forget miss worry sleep wait fret rush panic sweat only just matter")
OFFICES = words(
    """
    clerk county_clerk town_clerk city_clerk registrar board_of_elections boe election_board
    iebc inec comelec aec eci election_commission electoral_commission electoral elections_canada
    """
)
RANGES = words("to through thru and or - until till")
BORDERS = words("before after since by until till through")
OWNERS = words("your my their our his her its a an")
DAY_NOUNS = words("day date turn slot time session")
DAY_ADJECTIVES = words("own separate second extra different new next special very whole")
# What stands between a thing and its being moved, and what may be moved besides votes.
BETWEEN = words("be have get 's both all now just also already has will may to go")
MOVED_ONES = words("it this that they everything things ours yours theirs one # we i me us you")
SAYING = words("write wrote thought think say said guess reckon mean print printed draw ask wonder")
# "A big push", "before my shift": what stands before a noun that is also a verb.
MOVES = words("move push shift")
WHICH_MOVE = words(
    """
    a an the my our your his her last final big before after night day late early double triple
    extra split swing morning evening graveyard work
    """
)
# "Moved" is said of much; these are said of a date even where none is named.
PUT_OFF = words(
    """
    postpone delay push_back reschedule put_off move_back defer hold_over kicked_back_to
    carry_over punted set_back put_back push
    """
)
LATER = words(
    """
    week weekend month until till later next another new day date spring summer autumn
    january february april june july august september october november december
    """
)
LINKS = words("or and back on then to until till thru through from not next")
PLAIN = words("and the your our is be 's on for president and go to a we you")
# After a right day to vote on: "ballot Thursday as always".
GOES_WITH = words("at from in all as like the no_matter regardless before after too also 7 6")
AFTER_ELECTION_DAY = re.compile(
    r"(?:\w*day|week|weekend|morning) (?:after|following) (?:the )?election\b"
)
# "One day too late to vote", "the next precinct over": by how much, and not that voting is over.
WHOSE_VOTE = frozenset(("their", "his", "her", "its", "student", "school", "club", "union", "mock"))
# Before "polls over": what is done to them over something, not that they are over.
SHUNS = words("boycott skip shun avoid")
LENGTHS = words("day days hour hours minute minutes week weeks month months year years next")
LEADS = words(
    """
    please just so and then ok okay you should can must to rt everyone all
    """
)
ENDED_WORDS = words(
    """
    over done ended stopped closed shut finished miss missed was were happened late more
    reached hit met settled decided out wrapped happen happened quit taking accepting
    counting
    """
)
GOES_ON = frozenset(("a", "an", "the", "my", "here", "there", "it", "at"))
VERBS = frozenset(word.partition("/")[0] for word in _VERBS.split()) - {"rest", "line", "place"}
BEFORE_NOW = ("yesterday", "last ")
TONIGHT = ("tonight", "tonite", "2nite", "2night")
# Whose ballots may arrive later, and what else is sent by mail.
OTHER_POST = words(
    """
    military overseas uocava uniformed deployed abroad serviceman servicemen soldier troops army navy
    tax taxes form forms application applications request registration register cure mayor primary
    """
)
# What has not been done, or will be: "not registered", "you missed registering".
UNDONE = words("not never n't miss missed forgot un")
# What a ballot does, or an office with it, until a day of grace.
ARRIVES = words("take be_take accept collect due receive received arrive count counts come_in")
# What stands before the reason why something moves.
REASONS = words("because_of due_to owing_to thanks_to for given")
# What somebody did on the day that follows it: "a judge ruled Friday".
SAID_ON = words("ruled said announced decided reported voted wrote tweeted filed")
# Who may set another deadline, and who or what extends one.
WHO_RULES = words("judge court ruling")
WHO_EXTENDS = words("governor secretary order lawsuit hurricane storm flood emergency outage crash")
# What is of an election and on another day: "election officer training is Saturday".
BESIDE_ELECTION = words(
    """
    officer officers worker workers inspector inspectors training class classes webinar briefing
    rehearsal sermon potluck trivia bingo breakfast brunch canvass certification audit recount
    """
)
# What is on its way to the polls on a day, and is no vote.
MARCHES = words("march parade rally caravan protest")
# What one enrolls in besides the voters' roll.
OTHER_ROLLS = words(
    """
    benefit benefits insurance medicare medicaid obamacare marketplace course courses camp league
    marathon 5k kindergarten preschool semester vaccine vaccination
    """
)
# Of a day that was, or was to be one.
ENDED = words("ended closed registered passed was went ran voted once originally initially")
# What was done on a day that is named by its weekday alone.
WAS = words(
    """
    had ran were was took headed marched drove walked went saw met came lined rode visited
    """
)
# Who sent or brought a ballot on the weekday that is named.
WHO_SENT = words("i we he she they already just finally mom dad mum")
SENT = words("dropped mailed sent posted returned turned handed put brought took delivered")
# What is done about a ballot that was set aside.
MENDS = words("show bring fix cure prove provide present sign verify come correct")
# What somebody did in an earlier election.
VOTED = words("voted took pulled chose picked asked signed")
COMING = ("next ", "this ", "coming ")
# What a clause that goes on with the vote may start with: "vote, folks, by Friday".
MAY_LEAD = (PLAIN | LINKS | LEADS | DAY_NOUNS | EVERYBODY | BETWEEN | IT | OWNERS | MOVED_ONES) - {
    "back"
} | {"about", "around", "mine"}
# Who reads it and votes, whoever else is spoken of.
READERS = words("you u yall y'all everyone everybody anyone voters")
# What is not there yet: "we need same-day registration", "if we had it".
WISHES = words(
    """
    should wish want need demand support bill propose proposal petition pass passed if why would
    could unless sue lawsuit repeal law legalize advocate campaign push fight future imagine
    pledge lobby sponsor amendment expand
    """
)
WAS_SO = words("could used had was were did")
# Kinds of people, or of their homes and names, that are each other's opposite.
OPPOSITES = tuple(
    (words(left), words(right))
    for left, right in (
        ("odd odds odd-numbered", "even evens even-numbered"),
        (
            "DEMOCRATS dem dems d's blue donkey liberal lib left labour remain hillary biden harris obama beto",
            "REPUBLICANS rep reps r's red elephant right tory leave trump romney maga patriot patriots",
        ),
        ("independents independent indies unaffiliated", "REPUBLICANS DEMOCRATS party parties"),
        (
            "over older elderly senior olds old grandparents",
            "under younger young youth kids rest else everyone millennials",
        ),
        (
            "owner homeowner homeowners own mortgage deed",
            "renter renters rent tenant tenants lease",
        ),
        (
            "man men husband husbands gent gentleman dad guy boy fella gents fellas",
            "woman women wife wives lady mom mum girl gal ladies",
        ),
        ("day days morning", "night nights swing graveyard"),
        ("north northside upstairs uptown", "south southside downstairs downtown"),
        ("east eastside", "west westside"),
        (
            "freshman freshmen frosh student undergrad",
            "sophomore faculty local townie grad resident grownup grown-ups adults",
        ),
        ("native born born_here", "naturalized naturalised immigrant newcomer"),
        ("married couple", "single"),
        ("white whites", "black blacks latino latinos latina asian brown"),
        ("veteran vet vets military", "civilian civilians rest else"),
        ("vaxxed vaccinated masked", "unvaxxed unvaccinated unmasked"),
        ("regular regulars", "first-timer first-time newbie newbies"),
        ("english", "spanish"),
        ("upper top", "lower bottom ground"),
        ("front", "back rear"),
        ("window lakeside", "alley aisle"),
    )
)
# Right before a day: what is on it, or off on it, besides the vote.
MATTER_BEFORE = re.compile(
    r"\b(?:lunch|luncheon|breakfast|dinner|supper|potluck|parade|recital|assembly|council meets|board meets|"
    r"office move|counting|load[- ]?shedding|in-service(?: day)?|payday|pay ?checks?|"
    r"get checks|market|museum|hall election|club election|stall|puzzle|sale|day off|be off|holiday)\b"
    r"(?:'s)?(?: (?:is|on|this|be|will be|for|comes|the))*[ :,]*$"
    r"|\b(?:office|shop|store|bank|salon|kitchen|gym|school) (?:is |will be |stays )?(?:shut|closed)\b"
    r"(?:(?!\bmov|\bvoting\b)[^.!?])*\b(?:until|till|through) (?:the )?$"
    r"|\b(?:shut|closed)\b[^.!?]*\b(?:re)?open(?:s|ing)? (?:again )?(?:on )?$"
)
# Before a weekday on which something of early voting ended.
EARLY_ENDED = re.compile(
    r"\b(?:early|advance|absentee|in[- ]person|pre-?poll)\b[^.!?;:]*"
    r"\b(?:ended|stopped|closed|finished|wrapped up)\b(?: (?:at|on|last|noon|midnight|\w+|[\d:]+)){0,3} $"
)
# What is said of mail that comes too late, or of when it has to come.
MAILED = re.compile(r"\b(?:mail(?:ed)?|post(?:al|ed|mark\w*)?|stamped|marked|absentee)\b")
NOT_COUNTED = re.compile(
    r"(?:'s)? ?(?:mark|stamp|date|one)? ?(?:is|are|'s|will be|means|comes?|counts? as)? ?"
    r"(?:(?:too )?late|invalid|void|no good|not valid|not counted|not accepted|rejected|refused"
    r"|(?:will not|won't|cannot|can't|can not|does not|doesn't|do not|don't|isn't|aren't) "
    r"(?:be )?(?:count|counted|accepted|opened|valid|scanned|good))\b"
)
IT_ARRIVES = re.compile(
    r"\b(?:postmark\w*|mailed|posted)\b[^.!?]*"
    r"\b(?:(?:it|they|ballots?) (?:must|has to|have to|needs? to|should|can|may)|and(?: then)?(?: must| has to| have to)?) "
    r"(?:arrive|be here|be in|be received|reach us|received|get here|come in)"
    r"(?: (?:by|on|at|before|until|no later than|noon|midnight|\d{1,2}(?::\d\d)?|[ap]\.?m\.?))* $"
)
# "Tomorrow's postmark", of whatever it is said.
ITS_POSTMARK = re.compile(r"\W{1,2}(?:s )?postmark\b")
# What stands before an act, and after it where no act is told.
WILL = words("will 'll shall gonna going_to")
NO_ACT = words(
    """
    not only now also all just each then be have instead both never always again still
    """
)
# Right after it: whose it is ("is our office move").
MATTER_AFTER = re.compile(
    r"(?:'s)? (?:election|voting|ballot) (?:puzzle|quiz|crossword|playlist|special|trivia)\b"
    r"|,? on (?:whether|joining|going|ratif\w+|(?:the|a|an|their|our|its|new) (?:\w+ ){0,2}(?:contracts?|raise|offer|union|strike|merger|"
    r"deal|agreement|bylaws|dues))\b| (?:on whether )?to (?:unioni[sz]e|strike|ratify|authori[sz]e|organi[sz]e|decertify)\b"
    r"|,? (?:is|'s) (?:our|my|his|her|their) (?:\w+ )?(?:move|party|wedding|birthday|exam|recital|trip|surgery|"
    r"anniversary|lunch|sale|inspection|audit)\b"
)
# Before a day that somebody wishes for, or on which a ballot was counted.
WAS_SET_BEFORE = re.compile(
    r"\b(?:wants|wanted|proposes|proposed|seeks|prefers|suggests) (?:it )?(?:on |for )?$"
    r"|\bfor (?:\w+ ?'s|the) (?:runoff|election|primary|vote|referendum),? ?(?:that|it|this|which) ?(?:'s|is|means) (?:on )?$"
    r"|\b(?:was|were|got|been) (?:already )?(?:counted|received|accepted|processed) (?:on )?(?:the )?$"
)
# Behind a last day: that it is over.
HAS_PASSED = re.compile(r",? ?\(?(?:has |is |already |which )*(?:passed|gone|over|behind us)\b")
# Before a day: that it was the end ("window shut Friday").
WAS_SHUT = re.compile(r"\bno more\b.*\b(?:shut|closed|ended) (?:on |last )?$")
# Around the day that holds after a move: "now August 11", "June 23 it is".
NOW_ON = re.compile(r"\b(?:now|held|holds|final:?|so it's) (?:on |for )?(?:the )?$")
IT_IS = re.compile(r" it is\b(?! (?:not|over|off))")
# What one signs up for besides the roll: "register for it first".
FOR_THAT = re.compile(r"\bregister for (?:it|phone voting|telephone voting|the service)\b")
# In the same clause before it: that it is the vote after all.
OF_THE_VOTE = re.compile(r"\b(?:vot\w+|elections?|polls?|polling|ballots?)\b[^,;.:!?]*$")
# Right after a day: that it is the vote's.
GOES_WITH_THE_VOTE = re.compile(
    r" (?:for|while|when|as|because of|so) (?:\S+ ){0,5}?(?:vot\w+|elections?|polls?|polling)\b"
    r"| (?:is|'s) (?:when|the day) (?:\w+ ){0,3}?vot\w+\b"
)
# Elections by their short names: "the general is the 5th".
VOTES_BY_NAME = words("general the_general midterm midterms vote voting polls runoff referendum")
# Ballots with a last day of their own.
OTHER_BALLOTS = re.compile(
    r"\b(?:alumni|board|union|members?|club|co-?op|hoa|council|levy|contract|shareholders?|overseas|military|uocava|fix\w*|mend\w*)\b"
)
# What is mailed to have a ballot counted after all.
TO_CURE = words("cure cured affidavit")
# How one comes to something, which need not be the vote.
COMES_BY = words("come go see show_up turn_up wait")
# What is not done with a ballot that comes on a wrong day.
ACCEPTED = words("accept count take process valid")
# Parts of the people or of their houses, to which days may be dealt out.
SHARES = frozenset().union(*(side for pair in OPPOSITES for side in pair)) | words(
    "ones rest others floors floor postcode postcodes address addresses surname surnames letters "
    "houses house numbers streets flats apartments units zip zips birthdays"
)
# What parties do on a day besides voting.
MEETS = words("meet meets convene gather gathers")
# What is said of votes that come too late.
COMES_TO_NOTHING = words("not_be_count not_count too_late")
# What is said of a day on which nothing is to be had.
SHUT_THEN = words("not_open too_late")
# Whose day is that of another country.
OTHER_NATIONS = re.compile(
    r"\b(?:yanks?|americans?|brits?|british|canadians?|aussies?|australians?|kiwis?|the (?:us|usa|uk|states)|irish)\b"
)
# The same where Americans read.
NO_AMERICANS = re.compile(
    r"\b(?:brits?|british|canadians?|aussies?|australians?|kiwis?|(?:the|in) (?:uk|eu)|irish|indians?|"
    r"europeans?|germans?|french|japanese|swiss|estonians?|israelis?|scots?)(?: (?:people|citizens|voters|folks))?"
    r"(?: (?:all|always|also|will|still|do))*$"
)
# What one votes for: "vote Nov 7 to get them out".
AIMS = words("get stop beat win flip save keep kick throw turn make take send elect show end")
BEFORE_DAY = words("on the this next")
# Between a day and those who vote on it: "Nov 8 we vote".
VOTERS = words("we you i they all everyone")
# What a quotation is denied with.
NOT_SO = re.compile(r"(?:\b(?:not|never)|n't) (?:\w+ )?[\"\u201c\u2018'](?:\w+ ){0,6}$")
# How a ballot is asked for besides by mail, often for some days longer.
WAYS_TO_ASK = words(
    """
    online web website site portal link app internet print download email e-mail fax phone call person
    in_person inperson counter office clerk courthouse window desk walk_in
    """
)
# What makes of a day only a supposed one.
SUPPOSED = words("if should would could whether used_to if_only")
# Contests whose names mean other things as well, where no vote is spoken of.
COMMON_CONTESTS = words(
    """
    special general locals europeans municipals bonds props levy levies recall councillors
    councilors legislators assemblymen proposition propositions
    """
)
# What may stand before them: no "lunch special".
LEADS_IN = words("the 's your our this a and or for on")
# What says that something is voted on.
DECIDED = words(
    """
    decide decided choose chosen elect elected vote voted voted_on prop proposition measure
    """
)
# What may follow an office's day that is that of its vote: "governor is the 8th this time".
ENDS_IT = words("and too this now instead folks y'all as like because so since")
RACES = words("race races seat seats vote votes contest contests special runoff")
# What is voted on in towns and school districts, and for the whole nation's house.
OF_TOWNS = words("bond bonds levy levies council councillors councilors school board")
OF_CONGRESS = words(
    """
    congress congressional house congressional_special house_special congress_special house_seat
    congressional_seat seat_in_congress
    """
)
