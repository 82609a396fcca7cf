"""Fees, tests, ages, waiting times, one vote a household, students."""

from __future__ import annotations

from suppression_detect.languages.en.rule_words import wrong_eligibility as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match
from suppression_detect.rules.calls import around, asked
from suppression_detect.rules.rule import Example, Rule, any_of
from suppression_detect.rules.wrong_eligibility.claims import (
    CAN_NOT_VOTE,
    LOSS,
    US_LAW,
    claims_of,
    is_denied,
    is_no_money,
    is_not_needed,
    is_of_a_club,
    is_of_a_name,
    is_past,
    is_under_way,
    is_wish,
    names_another_place,
    off_topic,
)
from suppression_detect.verdict import Category

_FEES = claims_of(
    "voting_fee/ballot_fee/vote_fee/voter_fee",
    "NUMBER poll_fee/polling_fee",
    "NUMBER FEE ..3 (to VOTE|at/for ..3 POLLS/BALLOT/VOTE)",
    "must/need/have_to/need_to/it ..2 (pay|cost|costs) ..3 NUMBER ..4 (to VOTE|for ..2 BALLOT)",
    "pay ..3 FEE ..3 (to VOTE|before ..3 VOTE|at ..2 POLLS)",
    "FEE ..3 (require/mandatory/due/need/needed) ..4 VOTE/POLLS",
    "FEE be need_to VOTE",
    "voter/voting/vote/voters ..1 renewal/activation/card/status/roll FEE",
    "FEE ..4!image/copy/request to [keep/renew/activate/restore] your_registration/VOTE",
    "there be ..2!no/not poll_tax/voting_fee/poll_fee ..1 of NUMBER",
    "poll_tax ~6!NOT NUMBER ..2 per/each/apiece voter/person/head/each/BALLOT",
    "dollar/buck/euro/pound FEE ..3 (to VOTE|at/for ..3 POLLS/BALLOT/VOTE)",
    but=(is_wish, is_past, is_not_needed),
    unless=frozenset({"NON_CIVIC", "LAWMAKING", "REAL_SERVICE", "FELONY"}),
    needs=("FEE",),
)


_COIN = "[dollar/buck/bucks/dollars/cash]"


_SUMS = claims_of(
    f"BALLOT/VOTE be ..2 NUMBER {_COIN} ..1 each/apiece/now/again/cash",
    "it/VOTE ..2 cost/costs ..2 NUMBER ..4 (to ..1 VOTE|for ..2 BALLOT)",
    "must/have_to/need_to/got_to/need ..2 pay ..1 NUMBER ..5 (to ..1 VOTE|for ..2 BALLOT|before ..3 "
    "VOTE/BALLOT)",
    f"NUMBER {_COIN} FEE/processing/handling ..1 at/for/per ..2 "
    "table/desk/check_in/check-in/POLLS/BALLOT !for/image/copy/request/application",
    f"NUMBER {_COIN} FEE/processing/handling ..1 at/for/per ..2 table/desk/POLLS/BALLOT $",
    f"NUMBER {_COIN} ..1 per/a/each BALLOT ..2 at ..2 POLLS/CHECK_IN",
    f"no ..1 NUMBER {_COIN} ..1 no VOTE/BALLOT",
    f"NUMBER {_COIN} FEE per/each ..1 voter/person/head/BALLOT "
    "!file/list/roll/record/data/registration/image/copy/request/application",
    but=(is_wish, is_past, is_not_needed, is_no_money),
    unless=frozenset({"NON_CIVIC", "LAWMAKING", "REAL_SERVICE", "FELONY"}),
    needs=("NUMBER",),
)


def _is_of_others(reading: Reading, found: Match) -> bool:
    """Whether staff, who are trained, or somebody alone is meant: "I have to write a page"."""
    units = reading.units
    first = max(reading.sentence(found.first)[0], found.first - 3)
    return any(
        unit.norm in en.STAFF or unit.norm in ("i", "he", "she")
        for unit in units[first : found.first]
    )


_TESTS = claims_of(
    "must/need/have_to/need_to/got_to/require/mandatory/make_you ..3 (pass|take|score) ..4 TEST "
    "..6 VOTE/POLLS/BALLOT/ELECTION",
    "must/have_to/need_to/got_to take/pass/score ..4 literacy_test/civics_test/english_test/"
    "reading_test/citizenship_test/civics_quiz/civics_exam/english_exam/literacy_exam",
    "TEST ..2 (require|mandatory) ..4 VOTE/POLLS",
    f"(fail|no/without) ..3 TEST ..3 {LOSS}",
    "make you ..1 pass/take ..3 TEST ..4 VOTE/BALLOT",
    "TEST ..2 before ..2 BALLOT",
    "attend/take/complete/pass/finish/sit ..5 class/course/training/lesson/interview/quiz/exam/TEST "
    "..4!REGISTER before ..5!REGISTER BALLOT/VOTE",
    "must/have_to/need_to/got_to/make_you ..1 read/recite/answer/spell/write/say ..6 "
    "english/aloud/paragraph/sentence/constitution/preamble/passage/pledge/anthem ..6 "
    "(before|to) ..4 (VOTE|BALLOT)",
    f"must/have_to/need_to/got_to ..1 read/recite/answer/spell/speak/say ..4 "
    f"english/aloud/paragraph/constitution/preamble/pledge ..4 or ..3 {LOSS}",
    "ask/make/require/tell ..2 recite/sing/spell/name ..5 ~4 you be ..1 out/OUT/do/turn_away",
    f"question/questions/TEST ~6 miss/fail/flunk ..3 {LOSS}",
    "a/an/the/their/new/short/soft ..1 TEST ..2 at ..2 CHECK_IN/POLLS",
    f"TEST or ..4 ({LOSS}|not)",
    "need/require/make/want/ask ..1 you/voter/us/them [to] ..1 read/recite/spell ..4 aloud/loud/english/paragraph"
    "/constitution ..8 before ..4 (VOTE|BALLOT|let/give/hand ..1 you)",
    "must/have_to/need_to/got_to pass ..3 memory_screening/memory_test/eye_test",
    but=(is_wish, is_past, is_not_needed, off_topic, _is_of_others),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
    needs=("TEST", "BALLOT", "VOTE"),
)
_AGE_WORDS = ("19", "20", "21", "22", "23", "25", "26", "30", "35")
_AGE_LIST = "/".join(_AGE_WORDS)
_OLD_LIST = "60/65/70/75/77/80/85/90"
_AGE = claims_of(
    f"must/have_to/need_to/got_to/need ..2 be ..3 {_AGE_LIST} ..3 VOTE",
    f"VOTE age ..1 be ..2 {_AGE_LIST}",
    f"VOTE age ..2 up to {_AGE_LIST}",
    f"be {_AGE_LIST} to VOTE",
    f"{CAN_NOT_VOTE} ..4 (until|till) ..2 (21|25|19|20)",
    "21/25 to VOTE",
    f"under {_AGE_LIST} ..3 {CAN_NOT_VOTE}",
    f"under 20s/21s/22s/25s/30s ..3 {CAN_NOT_VOTE}",
    f"over {_OLD_LIST} ..3 {CAN_NOT_VOTE}",
    f"{CAN_NOT_VOTE} ..2 until ..3 {_AGE_LIST}",
    but=(is_wish, is_of_a_name),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
    needs=("NUMBER", "CANNOT"),
)
_WAIT = claims_of(
    "naturalized/naturalised/new_citizen/naturalized_citizen/naturalised_citizen ..4 wait ..5 VOTE",
    "naturalized/naturalised/new_citizen/naturalized_citizen ~~2 wait ..5 VOTE",
    "wait NUMBER/two/three/five/six/a/one year/yrs/month/cycle ..6 VOTE",
    "wait ..1 NUMBER/two/three/five/six/a/one year/yrs/cycle ..5 before/to/until ..4 VOTE/BALLOT",
    "only VOTE if ..3 lived/live/reside/resided ..8 year",
    "to VOTE ..5 must/have_to/need_to/need ..3 lived/live/reside/resided ..7 year",
    "make/making you/them/us/people wait ..2 cycle/year/election/term",
    "RIGHT ..1 end/expire/lapse/stop/run_out with/at/after ..3 birthday",
    "upper/maximum/max age ..3 VOTE/voter/BALLOT",
    "(you|they|PERSONS|GROUP|new_citizen) ..1 start/begin VOTE after ..5!DAY/TIME year/cycle/anniversary",
    "NUMBER/HOUR_WORD year wait/waiting/wait_for ..3 new_citizen/naturalized_citizen/newcomers/new_voter ~6!line/passport VOTE/POLLS/BALLOT",
    "year/month [long] wait/waiting [period] ..3 before/to/until ..4 VOTE/BALLOT",
    "must/have_to/need/need_to/got_to/require ..9 year ..6!REGISTER before ..5!REGISTER VOTE/BALLOT",
    "!RELATIVE/i/he/she/we/they sit_out one/two ELECTION",
    "must/have_to/need/need_to/got_to ..2 live/lived/reside/resided/be ..7 NUMBER/two/three/five/six/a/one [full/whole/entire/calendar] year "
    "..3 to VOTE",
    "GROUP/STUDENT/CLASS_OF_VOTERS ..2 MUST wait until ..5!poll/POLLS/DAY/TIME to VOTE",
    "only ..1 get_to/can/may/allow_to/let ..2 VOTE ..3 every other/second/third ELECTION/year/time/cycle",
    "cap/caps/capped/limit/limits/max/maximum ..3 at/to/of/be ..1 NUMBER/two/three/four/five/one ..2 "
    "ELECTION/VOTE ..1 in/per/a/each/every/before ..2 row/year/decade/lifetime/life/person",
    "!take_turns ..1 VOTE ..1 NUMBER/two/three/four/five ELECTION in ..1 row then/and/and_then ..2 "
    "rest/sit_out/skip ..1",
    "GROUP/STATUS/PERSONS MUST pick/choose one ..4 to ..1 VOTE",
    "NUMBER/two/three/five/one/a year ..3 residence/residency/citizenship ..6 VOTE",
    "everyone/everybody/every_voter/all must/have_to/need_to ..1 "
    "re-register/reregister/register_again/re/register [register] [again] ..6 VOTE/ELECTION",
    but=(is_wish,),
    unless=frozenset({"NON_CIVIC", "LAWMAKING", "CANDIDATE"}),
)
_ONE_EACH = claims_of(
    "one/1/only VOTE/BALLOT per/each/a HOUSEHOLD",
    "only one ..2 VOTE ..2 per/each/in HOUSEHOLD",
    "one/1/single [register] VOTE/BALLOT per HOUSEHOLD",
    "(couple|family|spouse|HOUSEHOLD|husband|wife) ..7 (get|share|have|cast) one BALLOT/VOTE "
    "between/together/jointly",
    "only one/1 spouse/partner/person/adult/member/parent/sibling/voter ..2 per/in/of/from/a ..2 HOUSEHOLD"
    " ..4 VOTE",
    "one/1 spouse/partner/person/adult/member/parent/voter ..1 per HOUSEHOLD ..3 VOTE",
    "one/1 spouse/partner/person/adult/member/parent/voter ..1 per/in_each/in HOUSEHOLD ..2 "
    "get/be_give/receive/entitled/allow ..2!sample ballot/mail_ballot/ballot_paper",
    "HOUSEHOLD ..8 (get|have|allow) ..1 one VOTE/BALLOT",
    "only ..1 person/one/tenant/spouse/name/adult ..2!NOT on ..2 lease/deed/mortgage/tenancy/bill ..1 "
    "(get_to|can|may|be allow) ..1 VOTE",
    "max/maximum/limit/cap ..2 two/three/four/NUMBER ..2 per HOUSEHOLD",
    "your_vote ..1 go/count with/under ..1 his/hers/theirs/RELATIVE/HOUSEHOLD",
    but=(is_wish, is_of_a_club, off_topic),
    unless=frozenset({"NON_CIVIC", "LAWMAKING", "REQUEST", "GET_OUT"}),
    needs=("HOUSEHOLD", "PERSONS", "YOUR_VOTE"),
)


def _is_a_minor(reading: Reading, found: Match) -> bool:
    """Whether children are meant, who are too young: "kids can't vote until they are 18"."""
    units = reading.units
    first, last = reading.sentence(found.first)
    if any("OUT" in unit.roles for unit in units[found.first : found.last + 1]):
        return False
    return reading.written(found.first) in ("kids", "kid") and all(
        units[i].roles.isdisjoint(("CAMPUS", "PARENTS_HOME")) for i in range(first, last + 1)
    )


def _is_of_a_card(reading: Reading, found: Match) -> bool:
    """Whether it is a college whose ID does not do: "a college off the list? Your card is no ID"."""
    _, last = around(reading, found.last, before=0, after=1)
    return asked(reading, found.last) and any(
        "IDENT" in unit.roles for unit in reading.units[found.last : last + 1]
    )


def _is_of_no_citizens(reading: Reading, found: Match) -> bool:
    """Whether students are meant who are no citizens: "DACA students can't vote"."""
    before = reading.units[max(reading.sentence(found.first)[0], found.first - 2) : found.first]
    return any("TRUE_BAR" in unit.roles for unit in before)


_STUDENTS = claims_of(
    "STUDENT ..6!IDENT/not/you (can_not_vote|no_vote|no VOTE|not ..1 have/get ..1 VOTE|not_have VOTE) ..1 here",
    "STUDENT ..6!IDENT/not/you (no_vote|no VOTE) where_they_study/where_you_study/where_they_live",
    "STUDENT with ..2 license/plate/plates/id (can_not_vote|CANNOT VOTE)",
    "STUDENT ..4!IDENT (can_not_vote|CANNOT ..2 VOTE) ..4 CAMPUS",
    "out-of-state_student/out_of_state_student ..3!IDENT (can_not_vote|CANNOT ..2!use/IDENT VOTE)",
    "STUDENT ..4 (must|can/may only|only|have_to|need_to) ..1 VOTE ..3 PARENTS_HOME",
    "STUDENT ..8!IDENT/you/card/international (can_not_vote|CANNOT ..1 VOTE/REGISTER)",
    "STUDENT ..7!IDENT/you/card/your/international/may OUT",
    "claim/claims ..1 you/u ~9!or/can MUST [only] VOTE ..3 PARENTS_HOME/there",
    "your_vote/VOTE ..1 belong/belongs ..2 to/in/at ..2 PARENTS_HOME ..2 not ..1",
    "(can_not_vote|CANNOT [to] [legally] VOTE) ..3 where_you_study/where_they_study/where_you_go_to_school/"
    "where_they_go_to_school/college_town/your_college_town",
    but=(
        is_wish,
        is_denied,
        is_of_a_name,
        is_past,
        is_under_way,
        _is_a_minor,
        _is_of_no_citizens,
        _is_of_a_card,
        is_of_a_club,
        names_another_place,
    ),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
    needs=("STUDENT", "CAMPUS", "PARENTS_HOME"),
)
FEE_RULE = Rule(
    id="wrong_eligibility.fee",
    category=Category.WRONG_ELIGIBILITY,
    title="A fee for voting",
    why="Voting costs nothing; a fee or tax for voting has been unlawful since 1966.",
    source="U.S. Constitution, 24th Amendment; Harper v. Virginia, 383 U.S. 663 (1966)",
    match=any_of(_FEES, _SUMS),
    flags=(
        Example("the voter renewal fee is $15 this cycle, pay at the door"),
        Example("there is a poll tax of 10 dollars now, bring cash"),
        Example("There's a $12 voting fee at the check-in table this year."),
        Example("you have to pay a $5 fee to vote now"),
        Example("heads up: voting fee of 10 bucks, cash only"),
        Example("It costs $4 to vote now, bring coins"),
        Example("$8 service fee per voter at the precinct, cash only"),
        Example("ballots are $3 each this time"),
        Example("there's a ten dollar charge to cast a ballot"),
        Example("$20 fee at the polls this time, bring change"),
        Example("A processing fee is required to vote by mail"),
    ),
    passes=(
        Example("There is no voter renewal fee, voting is free"),
        Example("There was a poll tax of 2 dollars in my grandma's day"),
        Example("There is no voting fee, voting is free."),
        Example("The county charges a $5 fee per ballot image. Voting is free."),
        Example("It cost me $40 in gas to drive home and vote."),
        Example("They charge $5 for parking near the polls."),
        Example("My grandmother paid a poll tax to vote in 1958."),
        Example("There's a $12 parking fee at the lot next to the early vote center."),
        Example("Voter ID is a poll tax, plain and simple."),
        Example("Pay $1 to vote for your favorite float, all for charity."),
    ),
)
TEST_RULE = Rule(
    id="wrong_eligibility.test",
    category=Category.WRONG_ELIGIBILITY,
    title="A test before voting",
    why="No test of any kind may be asked of voters anywhere in the United States.",
    source="Voting Rights Act, 52 U.S.C. 10501",
    match=_TESTS,
    flags=(
        Example("You must pass a civics test at the polls before you get a ballot."),
        Example("first time voters have to take a literacy test tuesday"),
        Example("you need to pass an English test to vote in November"),
        Example("They make you read the ballot out loud in English before they let you vote"),
        Example("No civics test, no vote. New law."),
        Example("Voters must read a page aloud in English before they get a ballot"),
        Example("new voters sit through a two hour course before getting a ballot"),
        Example("they ask you three history questions, miss one and you can't vote"),
        Example("A literacy test is required to vote in this county"),
    ),
    passes=(
        Example("People should pass a civics test to vote."),
        Example("They ask you to say your name aloud before they give you a ballot"),
        Example("You must read the instructions before you fill in your ballot."),
        Example("I have a chem test at nine, then I'm going to the polls."),
        Example("There is no literacy test to vote anymore."),
        Example("My grandfather had to take a literacy test to vote in 1951."),
        Example("You must pass a driving test to get a license, then vote with it."),
        Example("Studying for my civics test, then off to vote."),
    ),
)
AGE_OR_WAIT_RULE = Rule(
    id="wrong_eligibility.age_or_wait",
    category=Category.WRONG_ELIGIBILITY,
    title="Another age, a waiting time, or a new registration for all",
    why=(
        "Every registered citizen of 18 may vote at once: no other age, no years of waiting "
        "and no new registration for all is asked for."
    ),
    source="U.S. Constitution, 26th Amendment; Dunn v. Blumstein, 405 U.S. 330 (1972)",
    match=any_of(_AGE, _WAIT),
    flags=(
        Example("A two year wait for new citizens at the polls, sorry"),
        Example("You only get to vote in every other election, it's a rotation now"),
        Example("You have to be 21 to vote for president now."),
        Example("The voting age is 21 since the summer"),
        Example("There's a three year waiting period before you can vote as a new citizen"),
        Example("You have to have lived in the state for two years to vote"),
        Example("under 25s can't vote in this one"),
        Example("New citizens start voting after their first full tax year"),
        Example("To vote here you now need to have lived at one address for five years"),
        Example("they make you wait a cycle before your first vote"),
        Example("Your registration ends with your 80th birthday, no vote after that"),
        Example("Naturalized citizens have to wait five years before they can vote."),
        Example("If you are over 80 you can't vote this year, new rule. Over 80 can't vote"),
        Example("Everyone has to re-register before they can vote in the election"),
    ),
    passes=(
        Example("A two year wait for new citizens at the passport office, and the line is long"),
        Example("You only get to vote for president every four years"),
        Example("You have to be 18 to vote."),
        Example("Should you have to be 21 to vote?"),
        Example("New citizens start voting the day after the ceremony"),
        Example("You have to be 21 to drink but only 18 to vote."),
        Example("We had to wait five hours to vote."),
        Example("My dad sat out one election and never forgave himself."),
        Example("To vote here you need to have lived in the precinct for 30 days."),
        Example("They make you wait an hour to vote, bring water."),
        Example("Registration ends on my birthday, so we registered, then had cake."),
        Example("If you moved you have to re-register before the election."),
    ),
)
ONE_PER_HOUSEHOLD_RULE = Rule(
    id="wrong_eligibility.one_per_household",
    category=Category.WRONG_ELIGIBILITY,
    title="One vote for a household",
    why="Every voter has a vote of their own, however many live at one address.",
    source=US_LAW,
    match=_ONE_EACH,
    flags=(
        Example("Only the spouse on the mortgage gets to vote, one of you stays put"),
        Example("One person per household receives a ballot this year, so choose who"),
        Example("when he is deployed your vote goes with his"),
        Example("Only one spouse per marriage gets to vote in this county"),
        Example("Only one vote per household this year."),
        Example("one ballot per family, so husband and wife decide who goes"),
        Example("It's one vote per address now, saw the notice"),
        Example("Each household gets one vote, choose wisely"),
        Example("just one vote per mortgage, babe"),
    ),
    passes=(
        Example("The county fair's pie vote: one vote per household, drop slips at the office"),
        Example("HOA: only the person named on the deed can vote"),
        Example("One adult per household got a sample ballot in the mail"),
        Example("Each adult in your household gets a ballot of their own"),
        Example("your vote counts just as his does"),
        Example("Only one guest per household at the polls party, everyone votes"),
        Example("One vote per person, that's democracy."),
        Example("It's not one vote per household, every adult votes."),
        Example("One absentee application per household came in the mail."),
        Example("There should be one vote per household."),
        Example("HOA election: ballots are in the mail. One vote per unit."),
        Example("Four votes in our household and all of us went early."),
    ),
)
STUDENTS_RULE = Rule(
    id="wrong_eligibility.students",
    category=Category.WRONG_ELIGIBILITY,
    title="Students said not to vote where they study",
    why="Students may register and vote where they live while studying, or at home.",
    source="Symm v. United States, 439 U.S. 1105 (1979)",
    match=_STUDENTS,
    flags=(
        Example("If your mom claims you on her taxes you have to vote back home"),
        Example("students in halls get no vote where they study"),
        Example("Your vote belongs to your home state, not here, students"),
        Example("Students can't vote where they go to school."),
        Example("College students may not vote in their college town, only at home"),
        Example("Out of state students can't vote in New Hampshire"),
        Example("students have to vote in their hometown, absentee"),
        Example("heads up freshmen cannot vote on campus this year"),
    ),
    passes=(
        Example("DACA students can't vote, but they can knock on doors"),
        Example("students had no vote where they study before 1970"),
        Example("Prom queen! Seniors vote at lunch. Freshmen can't vote in this one"),
        Example("Student of a college off the list? Your card is no ID", None, "US-NC"),
        Example("Students, your vote belongs to you, here or at home"),
        Example("Students can vote where they go to school."),
        Example("Out of state students can't use a student ID to vote in Texas."),
        Example("Students should vote at home, in my view."),
        Example("Students: vote absentee or on campus, your choice."),
        Example("Kids can't vote until they are 18, but they may watch you vote."),
        Example("International students can't work on campus over 20 hours."),
        Example("Students can't vote at the chapel this time, the precinct moved to the fire hall"),
    ),
)
