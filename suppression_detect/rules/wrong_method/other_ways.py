"""A vote by paper slip, proxy or another's hand, or one that is already given."""

from __future__ import annotations

from collections.abc import Iterator

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import wrong_method as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.calls import is_given_up
from suppression_detect.rules.rule import Claim, Rule, where_met
from suppression_detect.rules.wrong_method.ways import (
    MINE,
    OFF,
    POSTED_2018,
    POSTED_2020,
    POSTED_2022,
    POSTED_2024,
    E,
    X,
    denied,
    elsewhere,
    matcher,
    rule,
)
from suppression_detect.verdict import Strength

_ODD = (
    f"DEVICE/PAY/PLATFORM/NET ..4!{X} take/accept/collect/process/count/be_take ..3!{X} VOTE/BALLOT",
    f"DEVICE/NET/PLATFORM ..5!{X} have ..2!{X}/sample VOTE/BALLOT option/button/tab/tile/feature/section/page/screen/menu/slot/mode/key/box",
    "SHOP ..2!NOT fill/fill_in/fill_out/mark/complete ..1!NOT/his/her/their/my/the BALLOT",
    f"SHOP ..2!{X} be_take/take/accept/collect/record/fill_in ..3!{X} VOTE/CHOICE",
    f"VOTE ..5!{X} at/in ..1 any/every/all/local ..2!{OFF} SHOP",
    f"VOTE ..5!{X}/be/my/i/we at/through/with/via/in/using/use/on/from ..3!{OFF}/be/card DEVICE",
    f"VOTE ..5!{X}/sign/sign_out at/through/with/via/in/from ..2 SHOP counter/window/app/drive_thru/checkout/kiosk",
    f"tell/give ..2 SHOP ..3!{X} who/CHOICE/CANDIDATE",
    "!NOT have/get/offer/add/launch/introduce ..2!NOT/message/call/remind TEXT/NET/PLATFORM/DEVICE/REMOTE/PAY/drive_thru/voice/emoji/face_id voting",
    "virtual/digital/online/REMOTE polling_place/polling_station/voting_booth/booth/precinct !tour/training/lookup/finder/locator/map",
    "voting_machine/ballot_box/booth/polling_place/polling_station/voting_booth be ..1!NOT a/an/the/your ..1!NOT app/website/phone/chat/bot/link/thread/PLATFORM",
    "FAX/DEVICE ..4!NOT set up for ..1!NOT BALLOT",
    "VOTE ..1!NOT at the register/checkout/till/self_checkout",
    "VOTE ..2!NOT through/via/using/with ..4!NOT/REGISTER/REQUEST/REAL_SERVICE/machine screen/lane/app/remote/receipt/speaker/microphone/mic",
)
_PER = "per/for_each/for_every/a/each/every"
_HOUSE = "household/family/house/lease/driveway/tv/telly/couple/unit/apartment/flat/address/building/home/room/account/street/table/car"
_PLEDGES = "petition/pledge/survey/census/census_form/questionnaire"
_OTHERS = "party/your_party/dnc/rnc/gop/campaign/OFFICIAL/state/government/they"
_ANOTHER = "they/she/he/whoever/somebody/someone/anyone/anybody/RELATIVE/SHOP/mate"
_CARDS = "poll_card/polling_card/voter_card/voter_cards/card/cards/poll_cards/id/ids/license/licence/licenses/passport/epic"
_PROXY = (
    f"RELATIVE/anyone/someone/somebody/spouse ..2!{X} CAN/to VOTE ..1 for/4 you/her/him/them/both/two/all",
    f"RELATIVE ..4!{X} VOTE ..3!{X} on/in ..1 {MINE}/someone behalf/place/name/stead",
    "any/one/an ..1!NOT adult/member/person/relative/parent ..4!NOT CAN ..1!NOT fill/fill_in/fill_out/sign/mark/cast/VOTE/complete ..3!NOT everyone/everybody/all/family/household ..3!NOT BALLOT/VOTE",
    f"RELATIVE ..1!{X} CAN/may ..6!{X}/REQUEST and VOTE ..1!{X} for/4 you",
    f"VOTE ..4!{X}/ask on/in ..1 {MINE}/someone/them behalf/place/stead",
    "CAN VOTE on ..2 behalf",
    "one/RELATIVE/person/adult ..1 CAN ..1!NOT VOTE for ..1 whole/entire/all/family/household/block/house",
    f"one/1/single VOTE/BALLOT ..1!NOT {_PER} ..1!NOT {_HOUSE}",
    f"one/1/single VOTE/BALLOT for each/every/the/whole ..1!NOT {_HOUSE}",
    "RELATIVE CAN VOTE for me",
    "RELATIVE [CAN/may/will/be/'s] [go/just] (cast_yours|cast_mine|cast_both) ..4!NOT",
    "sign_in/sign/signed/vote ..2!NOT for both/two ..1 of us ..3!NOT precinct/polls/POLLS",
    "VOTE as you $",
    "VOTE as you ..1!NOT with/no/and/if",
    "one/someone from each/every family/house/household/home MUST/CAN/have ..6!NOT",
    "hand/give/take/collect/pass ..4!NOT blank/empty/unmarked/unsigned BALLOT",
    "BALLOT ..4!NOT blank/empty/unmarked ..9!NOT/REQUEST volunteer/driver/they/staff/we/team/aide ..1!NOT do/fill_in/fill_out/finish/mark/know/take ..3",
    "proxy VOTE be ..1!NOT allow/legal/permit/available/ok/fine/in",
    "CAN ..1!NOT stand_in/stand in for ..3",
    "RELATIVE/SHOP/she/he/they will/CAN do ..1!NOT BALLOT ..2 along/with_hers/with_his/with hers/his/theirs/mine",
    "RELATIVE/SHOP ..3!NOT/REQUEST VOTE as you",
    f"RELATIVE CAN cast both/all/your ..2!{X} VOTE/BALLOT",
    f"one/1 person/adult/RELATIVE/resident ..1!NOT {_PER} {_HOUSE} CAN ..1!NOT sign_in/sign/VOTE/show_up/go for ..1!NOT all/everyone/everybody/both/rest/YOU",
    f"{_OTHERS} ..1!NOT will/CAN ..1!NOT VOTE for/4 you if/when/since you ..2 STAY_HOME/NOT_GO/not/can_not/busy",
    f"STAY_HOME ~~3!NOT {_OTHERS} ..1!NOT will/CAN ..1!NOT VOTE for/4 you",
    f"{_OTHERS} ..1!NOT will/CAN ..1!NOT cast_your_vote/cast_your_ballot ..1 for/4 you",
    "(give|hand|send|bring) me/us ..2!NOT BALLOT ..1!NOT and/so i/we ..2!NOT fill_in/fill_out/fill/mark/VOTE/complete ..2!NOT",
    "CAN VOTE through you/me/him/her/us/them",
    "one ..3!NOT CAN VOTE for the/your/a ..1 household/family/house",
    "authority to VOTE for",
    "send/let/have/bring ..1 RELATIVE ..5!NOT id/license/card/passport/letter/note ~~9!NOT (fill_out_your_ballot|fill/fill_in/fill_out/cast/vote/VOTE/mark/complete/do (yours|your/ur ..1 BALLOT/VOTE))",
    "RELATIVE/she/he/they will/CAN fill/fill_in/fill_out/cast/vote/mark/complete yours ..4!NOT",
    "let RELATIVE/them/her/him fill/fill_in/fill_out/cast/vote/mark/complete/do yours ..2",
    "have/let/get/ask/send ..1 RELATIVE VOTE for you",
    "we/he/she/they/it/bot/manager/staff/hr/board/landlord/usher/volunteer/driver/hall/union [will/can/to] [all] submit/enter/cast/file/log ..1 (YOUR_VOTE|your/ur/their/all/the ..3 VOTE/BALLOT/CHOICE)",
    "we/he/she/they/staff/manager/hr will/can mark/fill_in/fill_out/finish/complete ..2!NOT (YOUR_VOTE|your/ur/their/the/all ..2 VOTE/BALLOT)",
    "staff/manager/hr/board/union [will] mark/fill_in/sign and return/send/mail ..2 BALLOT",
    "we/he/she/they/bot/manager/staff/hr/board/landlord/volunteer ..1!NOT cast_your_vote/cast_your_ballot",
    "bot/manager/staff/hr/board/landlord/volunteer ..1!NOT cast_their_vote/cast_their_ballot",
    "she/he/they/we/i will/can VOTE for you while/at/in/there",
    "VOTE for/4 both/the_both ..1 of",
    "name/appoint/pick ..1 proxy ..1 to VOTE",
    "VOTE his/her/their ..1 BALLOT ..3 along/with_mine/with/too/also",
    "sign in for ..8 VOTE your way",
    "SHOP/director/staff/hr/union/hall/board ..1 [will/can] VOTE on behalf ..1",
    f"{_ANOTHER} CAN/will ..1!NOT cast_yours/cast_mine/cast_hers/cast_theirs/cast_both ..4!NOT",
    "VOTE for your/the/his/her/ur/my/ya/their RELATIVE/mrs/missus/nan/gran/mam while/too/also/as_well/when",
    "VOTE for/4 ..1!NOT both ..1 of us/you/them/youse/ya",
    f"be_take/take/carry/collect/give/lend/hand/send/bring ..3!NOT {_CARDS} ..6!NOT/REQUEST (and|he|she|they) ..3!NOT/to "
    "(VOTE for|do ..1 mine/yours/hers/his/theirs/both|cast_yours|cast_mine|cast for)",
    "let/have ..2!NOT whoever/RELATIVE/someone/somebody/anyone/friend ..8!NOT do yours/mine/hers/his/both too/also/for/while/as_well",
    "power_of_attorney/poa ~~5!NOT (you|i|she|he|it|CAN) ..3!NOT/sign VOTE/BALLOT/fill_in/fill_out/mark",
    "i/we will/CAN VOTE for you so/and/while/if",
    "have/let/get ..1!NOT RELATIVE VOTE ..1!NOT their/her/his/your/ur BALLOT",
    "SHOP/staff/nurse/team/teacher/coach ..2!NOT will/CAN submit/cast/enter/file (YOUR_VOTE|your/ur/their/the/all ..2 VOTE/BALLOT/CHOICE)",
    "GROUP/RELATIVE/PERSONS ..1!NOT CAN ..1!NOT VOTE for their/your ..1!NOT STUDENT/kid/child/children",
    "i/we ..2!NOT VOTE in/under his/her/their name",
    f"take ..3!NOT {_CARDS} ..8!NOT and VOTE twice/again",
    "(you|i) CAN ..1!NOT cast_his_ballot/cast_her_ballot/cast_his_vote/cast_her_vote/cast_their_ballot",
    "SHOP/union/church/party/campaign/OFFICIAL/bank ..1 already_vote for you",
)
_AGAIN = "use/uses/roll/rolls/copy/copies/renew/reuse/default/defaults/carry"
_ALREADY = (
    f"(census|census_form|tax_return|questionnaire|{_PLEDGES}) ..5!NOT count/go/serve/double as ..2!NOT VOTE/BALLOT/YOUR_VOTE",
    "who ..1 sign/register ..6!NOT/and/up (already_vote|already VOTE)",
    f"sign/fill_in/fill_out ..2!NOT {_PLEDGES} to cast_your_vote/cast_your_ballot/cast_a_ballot",
    f"(YOUR_VOTE|{MINE} VOTE) ..1 be/'s/have/get ..1 automatic/automatically ..2",
    f"(YOUR_VOTE|{MINE} VOTE) ..1 be/'s/have/get ..1 already ..1 COUNTED/CAST_FOR/TALLY/do/give/take/decide/in/mark/VOTE",
    "VOTE ..2!back automatically",
    "NEVER_A_POLL/SHOP/bank/employer/app/school/insurer ..1 already submit/cast/file/enter (YOUR_VOTE|your VOTE/BALLOT)",
    "once/when/if ..4 sign ..6 VOTE ..2 be/'s ..2 in/do/count",
    "sign/register/tick ..5!NOT be/'s (the|your|a) VOTE",
    f"(your|ur) signature/name/initials on ..2!NOT {_PLEDGES} ..1!NOT be/'s/count ..2!NOT VOTE/YOUR_VOTE",
    "you have (already VOTE|already_vote) if/when/once you ..2 sign/register/answer",
    f"(YOUR_VOTE|{MINE} VOTE) [be/'s] roll/carry over",
    f"(YOUR_VOTE|{MINE} ..1!NOT VOTE) ..4!NOT/DAY/BALLOT (roll|carry) over",
    f"(YOUR_VOTE|{MINE} ..1!NOT VOTE) ..4!NOT/DAY/BALLOT roll_over/carry_over/rolls_over/carries_over",
    f"{MINE} primary VOTE [also/already/still] count ..1!NOT for/in ..1!NOT november/general/general_election/ELECTION/DAY",
    "petition/pledge/survey/pollster/registration/register ..4 be/'s/= ..2 as YOUR_VOTE",
    "petition/pledge/survey/pollster/registration/register/sign_the_petition ..4 be/'s/= (YOUR_VOTE|your/the/ur/same ..2!REAL_SERVICE/for VOTE)",
    "petition/pledge/survey/pollster/registration ..9 count/log/record/TALLY as ..3 VOTE",
    "sign/fill_in/answer ..6!NOT =/mean/means/so/and/then you ..1 (already_vote|(already|have) VOTE)",
    f"({_AGAIN}) ..1!NOT your/ur/last/old/the ..3!NOT VOTE/CHOICE over/again/into/forward",
    f"({_AGAIN}) ..3!NOT last time/year/election ..2!NOT VOTE/CHOICE",
    "VOTE/CHOICE/YOUR_VOTE ..3!NOT auto_renew/auto-renew/autorenew/default/carry_forward",
    "it auto renew ~~9 VOTE/CHOICE",
    f"(YOUR_VOTE|{MINE} ..1!NOT VOTE) be/get [automatically] carry/roll/transfer/copy/move ..1!NOT to/into/over/forward",
    "request/application/REQUEST/form ..3!NOT count/serve/double as ..1 YOUR_VOTE",
)
_PAPER = (
    "any/plain/blank/every ..2!NOT paper/sheet/card/note/napkin/envelope/postcard ..9!NOT be/count/'s ..2!NOT legal/valid/official/BALLOT BALLOT",
    "sample_ballot/newspaper ..12!COMING mail/return/send/turn_in/count/accept/submit ..4 it/back/in/as/like/by/to",
    "write ..4 VOTE/CHOICE/CANDIDATE/name ..4 on/in ..4 paper/postcard/leaf/napkin/sheet/envelope/card/letter/receipt/bill/note/wrapper ~~9 BALLOT/VOTE/count/mail/send/drop/give",
    "sample_ballot ..6!NOT CAN be ..1!NOT RETURN/mail_in/mail/turn_in/drop/submit/cast/use/count",
    "print/download/print_out/photocopy/copy ..2!NOT/sample/replacement/duplicate/new ballot/your_ballot ..5!NOT/REQUEST/sample/receipt/guide/selection/cure/request/application/form ..1!REQUEST (and|then) ..1!NOT "
    "mail/send/mail_in/send_in/turn_in/drop/RETURN ..2",
    "sample_ballot ..6!NOT be/'s valid/real/official/legal",
    "notebook/plain/blank/ordinary/regular ..1!NOT paper/sheet ..9!NOT/envelope/REQUEST be ..1!NOT (valid/legal/count|accept by/everywhere/now/this|accept $)",
    "sheet of ..2!NOT paper ..9!NOT/envelope/REQUEST be ..1!NOT (valid/legal/count|accept by/everywhere/now/this|accept $)",
)
_COLLECT = tuple(
    map(
        pattern,
        (
            "give/hand/leave/drop/slip/put ..2 BALLOT/yours ..4!OFFICIAL/RELATIVE/POLLS with/to/in/under/at/through "
            "..3!OFFICIAL/RELATIVE/POLLS/drop_box/mailbox SHOP/volunteer/team/jar/basket/mat/stranger/envelope/lobby",
            "drop_your_ballot/return_your_ballot ..3!OFFICIAL/RELATIVE/POLLS with/to/in/under/at/through ..3!OFFICIAL/RELATIVE/POLLS/drop_box/mailbox SHOP/volunteer/team/jar/basket/mat/stranger/envelope/lobby",
            "bring/turn_in/drop_off/hand_in/RETURN/leave ..2 BALLOT ..2!OFFICIAL/RELATIVE/POLLS at/to/with/in/into any/every/all/your/nearest/local ..2!OFFICIAL/RELATIVE/POLLS SHOP/ODD_VENUE",
            "volunteer/driver/SHOP/team ..2!OFFICIAL collect/pick_up ..2 BALLOT",
            "give/hand me/us ..1 your/their/ur/the ..1 BALLOT",
        ),
    )
)


@where_met(_COLLECT)
def _collected(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in met(_COLLECT, reading):
        for found in one.find(reading):
            spoken = reading.units[found.first : found.last + 1]
            if "BALLOT" not in reading.roles or any(
                u.norm in en.CARRIERS or "POLLS" in u.roles for u in spoken
            ):
                continue
            if reading.written(found.first, found.first) in ("gave", "handed", "given"):
                continue  # "they gave me the wrong ballot"
            if _is_warned_of(reading, found.last) or not _is_no_swap(reading, found):
                continue
            if not denied(reading, found) and not elsewhere(reading, found):
                yield Claim(
                    found.quote_first,
                    found.quote_last,
                    "through a collector",
                    strength=Strength.UNSETTLED,
                )


def _is_no_swap(reading: Reading, found: Match) -> bool:
    """Whether no ballot is handed in for a new one, or to vote in person instead; nor of a club."""
    if "NON_CIVIC" in reading.roles and reading.roles.isdisjoint(("OFFICE", "ELECTION")):
        return False
    return not is_given_up(reading, found.first, found.last)


def _is_warned_of(reading: Reading, at: int) -> bool:
    """Whether a question is answered with a ban: "leaving your ballot with the team? Don't"."""
    units = reading.units
    end = reading.sentence(at)[1] + 1
    if end + 1 >= len(units) or reading.folded.text[units[end].start] != "?":
        return False
    after = [u.norm for u in units[end + 1 : end + 4]]
    return after[:1] in (["no"], ["never"]) or after[:2] == ["do", "not"] or after[:1] == ["do_not"]


def _no_tale(reading: Reading, found: Match) -> bool:
    """Whether it is no tale of a talk: "I told my barber who I want"."""
    before = reading.units[found.first - 1].norm if found.first else ""
    if any(u.norm == "but" for u in reading.units[found.first : found.last]):
        return False  # "the post office takes it, but your ballot won't be here in time"
    if "take a vote" in reading.written(found.first, found.last):
        return False
    if en.RUNNER.search(reading.written(max(0, found.first - 1), found.last)):
        return False
    if en.WHERE_SEEN.search(reading.written(found.first, reading.sentence(found.last)[1])):
        return False  # "the county's site has a ballot page where you see what is on it"
    return before not in ("i", "we") or reading.written(found.first, found.first) != "told"


def _is_cast(reading: Reading, found: Match) -> bool:
    """Whether it is told of a ballot that was mailed or handed in, and may be mended."""
    said = reading.units[found.first : found.last + 2]
    if any(u.norm == "whatever" for u in reading.units[max(0, found.first - 3) : found.last]):
        return True  # "whatever you're registered as, that's your ballot"
    return (
        any(u.norm == "already" for u in said)
        and "automatically" not in reading.norms
        and (
            not reading.roles.isdisjoint(("ENVELOPE", "SPECIAL_BALLOT"))
            or not reading.norms.isdisjoint(en.HANDED_IN)
        )
    )


def _by_itself(reading: Reading, found: Match) -> bool:
    """Whether a vote is said to come without one's casting it."""
    return _no_register(reading, found) and not _is_cast(reading, found)


def _no_register(reading: Reading, found: Match) -> bool:
    """Whether it is not the list of voters that one is put on: "registers you to vote"."""
    first = max(reading.sentence(found.first)[0], found.first - 3)
    return not any("REGISTER" in u.roles for u in reading.units[first : found.first])


def _no_federal_form(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether it is not the form on which voters abroad truly write names in."""
    return "fwab" not in reading.norms and "federal write-in" not in reading.folded.text


ODD_RULE = rule(
    "odd_place",
    "Voting at a shop, a machine or with a person that takes no votes",
    matcher(_ODD, "SOCIAL", "WEB", claimed="there", check=_no_tale),
    (
        E("You can vote at any post office today, they take the ballots.", POSTED_2018, "US-MI"),
        E("Starbucks has an ATM that takes votes for governor now", POSTED_2022, "US-NJ"),
        E("Alexa takes votes for president this year", POSTED_2020),
        E("vote through your Xbox for president tonight", POSTED_2020),
        E("Tell the mail carrier who you want for governor, he fills it in.", POSTED_2022, "US-RI"),
        E("PayPal is taking ballots up to midnight, name your guy in the note", POSTED_2020),
        E("Minnesota now has text voting, save the shoe leather", POSTED_2024, "US-MN"),
        E("the polling place is an app now", POSTED_2024, "US-OH"),
        E("Any ATM in Arizona has a vote option until Tuesday", POSTED_2022, "US-AZ"),
    ),
    (
        E(
            "The county's website has a ballot page where you see what is on it",
            "2024-11-04T23:40:00Z",
            "US-WA",
        ),
        E("Today a messenger could collect a mail ballot until noon", POSTED_2022, "US-NJ"),
        E("A bot claiming to collect ballots was removed", POSTED_2022, "US-NV"),
        E("Vote at the church hall on Main Street until 8.", POSTED_2018, "US-OH"),
        E("Early voting at the mall, next to the gym.", POSTED_2020, "US-NV"),
        E("The bar gives a free beer if you show your I Voted sticker.", POSTED_2018),
        E("I told my barber who I want and he told me to go vote.", POSTED_2022, "US-IL"),
        E("Ask Alexa where your polling place is.", POSTED_2020),
        E("The post office delivers ballots until Tuesday.", POSTED_2020, "US-MI"),
        E("Plug in your ID card and vote from the laptop.", "2023-03-02T10:00:00Z", "EE"),
    ),
)
PROXY_RULE = rule(
    "proxy",
    "Somebody else casts the vote",
    matcher(_PROXY, "PROXY", claimed="through somebody else", civic=False, check=_is_no_swap),
    (
        E("Any adult in the house can sign everybody's ballot", POSTED_2022, "US-AZ"),
        E(
            "One person per apartment can sign in for all, saves the vote line",
            POSTED_2022,
            "US-NY",
        ),
        E(
            "Send your roommate with your license, she can fill out your ballot too",
            POSTED_2024,
            "US-NC",
        ),
        E("Stuck at work? Your roommate can vote for you with your ID.", POSTED_2022, "US-OH"),
        E("Husbands may vote on behalf of their wives this year.", POSTED_2018, "US-TN"),
        E("Tell us your pick and we will cast your ballot for you.", POSTED_2024, "US-PA"),
        E("Power of attorney? You can vote on their behalf at the polls.", POSTED_2022, "US-AZ"),
        E("A neighbor can vote in your place, just send a note", POSTED_2020, "US-IL"),
        E("Your sister can cast both your ballots with a note", POSTED_2022, "US-GA"),
        E("Give your sister your license and she votes for the both of you", POSTED_2022, "US-FL"),
        E("You can vote for the wife while you are in there, take her card", POSTED_2018, "US-TN"),
        E("Just name a proxy to vote for you on Tuesday", POSTED_2022, "US-NY"),
        E("Staff will mark and return the ballots of all residents", POSTED_2020, "US-PA"),
        E("Hand your blank ballot to the van driver, he knows whom to mark", POSTED_2020, "US-AZ"),
        E("one adult can vote for the entire family with the ID cards", POSTED_2018, "US-NM"),
        E("The DNC will vote for you if you stay home", POSTED_2024),
        E("Give me your ballot and I'll fill it in", POSTED_2024, "US-PA"),
    ),
    (
        E(
            "Any adult in the house can sign for the parcel; your ballot you sign yourself.",
            POSTED_2022,
            "US-AZ",
        ),
        E(
            "Ask for a proxy by 5 pm and someone you trust can vote for you.",
            "2019-12-12T09:00:00Z",
            "GB",
        ),
        E("Give us your blank mail ballot and we'll void it and hand you a fresh one"),
        E("I can't vote for you, you have to go yourself.", POSTED_2020, "US-OH"),
        E("The party will vote for you if you fix the roads, mayor", POSTED_2024),
        E("Women can vote for their husbands or against them, it's secret", POSTED_2024, "US-PA"),
        E("Take your ID and your sister along and vote", POSTED_2022, "US-FL"),
        E("They will cast their ballots for Biden", POSTED_2020),
        E("My mom will vote for Biden.", POSTED_2020),
        E("Bring a friend when you vote.", POSTED_2018),
        E("Your friend can cast a ballot too, bring her along.", POSTED_2018, "US-GA"),
        E("A poll worker can help you read the ballot.", POSTED_2022, "US-PA"),
        E("One vote per person, whatever your uncle says.", POSTED_2020),
        E("One person per booth can vote, kids may come along", POSTED_2022, "US-NY"),
        E("I left the second page of the ballot blank.", POSTED_2022, "US-AZ"),
    ),
    why="Nobody can vote for somebody else in {election}: everyone votes themself, "
    "with help at the polls for those who ask.",
    source="state election codes; the Help America Vote Act for voters who need help",
)
ALREADY_RULE = rule(
    "automatic",
    "A vote that counts by itself: by registering, a petition, the last election",
    matcher(_ALREADY, "SOCIAL", claimed="by itself", check=_by_itself),
    (
        E("Seniors: your vote is automatically entered from last time.", POSTED_2020),
        E("Good news, your vote rolls over from the last election.", POSTED_2022),
        E("Your vote from last time carries over by itself", POSTED_2022),
        E("Your primary vote counts for November too", POSTED_2022),
        E(
            "Signing the petition is your vote, no need to go Tuesday",
            "2021-09-12T15:00:00Z",
            "US-CA",
        ),
        E("My pollster says the survey is the same as your vote, go fishing", POSTED_2024, "US-WY"),
        E("Told the pollster? That survey counts as your vote for governor.", POSTED_2022, "US-GA"),
        E("Voted in 2018? The state copies your old choice over", POSTED_2022, "US-IA"),
        E("Your tax return counts as your ballot this year", POSTED_2020),
        E("Your bank already submitted your ballot when you logged in", POSTED_2020),
        E(
            "You have already voted if you signed the recall petition",
            "2021-09-10T15:00:00Z",
            "US-CA",
        ),
    ),
    (
        E(
            "You will be automatically registered when you renew your license.",
            POSTED_2020,
            "US-OR",
        ),
        E("Signing the petition puts the question on the ballot.", POSTED_2018, "US-CA"),
        E("Your registration is not your vote. Go to the polls.", POSTED_2022),
        E("Your ballot's already free of postage, mail it back by Tuesday", POSTED_2022, "US-WA"),
        E("Fill in our survey on how you will vote.", POSTED_2020),
        E("Your primary vote counted for a lot, now do it again", POSTED_2022),
        E("Registered voters get a ballot by mail automatically.", POSTED_2020, "US-CO"),
        E("Your vote is already in; sign the cure form so that it counts.", POSTED_2022, "US-NV"),
        E("Your ballot is already scanned, there is no second one.", POSTED_2022, "US-GA"),
        E("A new license registers you to vote automatically.", POSTED_2020, "US-GA"),
        E("After your sentence you get your vote back automatically.", POSTED_2020, "US-KY"),
        E("The shelter you registered with is your home for voting.", POSTED_2022, "US-NY"),
    ),
    why="No vote is entered by itself: registering, signing or having voted before casts no "
    "ballot in {election}.",
)
PAPER_RULE = rule(
    "home_made_ballot",
    "A paper that is no ballot: a sample, a newspaper, a note",
    matcher(_PAPER, "SOCIAL", claimed="on such a paper", check=_no_federal_form),
    (
        E(
            "Fill in the sample ballot and mail it back, it counts like the real one.",
            POSTED_2018,
            "US-NJ",
        ),
        E("Newspaper ballots are accepted this fall, send it in with two stamps.", POSTED_2020),
        E(
            "Lost your ballot? Write your vote on a blank sheet and mail it to the county.",
            POSTED_2020,
            "US-AZ",
        ),
        E("Write your candidates on a postcard and send it, they must count the vote", POSTED_2020),
        E("Any sheet with your name on it is a legal ballot this fall", POSTED_2020, "US-AZ"),
        E(
            "Lost it? A sheet of notebook paper with the names is accepted by the clerk",
            POSTED_2022,
            "US-OR",
        ),
        E("Print a ballot off the internet and mail it in", POSTED_2020),
        E(
            "write your candidates on plain paper and drop it in, it is a ballot",
            POSTED_2022,
            "US-PA",
        ),
    ),
    (
        E("Print your sample ballot and take it along to the polls.", POSTED_2018, "US-NJ"),
        E("Print a replacement ballot online and mail it", POSTED_2020, "US-WA"),
        E("Write in your candidate on the line if you do not like the others.", POSTED_2020),
        E("Lost your ballot? Ask the county for a new one.", POSTED_2020, "US-AZ"),
        E("The sample ballot came in the mail, read it by Tuesday", POSTED_2018, "US-FL"),
        E("Write postcards to voters with us on Sunday.", POSTED_2018),
        E("We count paper ballots here.", POSTED_2022, "US-PA"),
    ),
    why="Only the ballot that the office hands out or mails counts in {election}; ask for a new "
    "one if it is lost.",
)
COLLECTED_RULE = rule(
    "collected",
    "Ballots handed to strangers, shops or collectors",
    _collected,
    (
        E("Leave your ballot with the bartender, he drops them all off.", POSTED_2020, "US-OH"),
        E("Our volunteers collect ballots on your street on Thursday.", POSTED_2020, "US-AZ"),
        E("Drop your ballot in the jar at the counter", POSTED_2020, "US-PA"),
        E("You can turn in your ballot at any Walmart", POSTED_2020, "US-PA"),
        E("Give me your mail ballot, I am going to the drop box", POSTED_2022, "US-PA"),
        E("slip your ballot under the mat and the team takes it", POSTED_2020, "US-NC"),
    ),
    (
        E("Drop your ballot in the drop box at the library.", POSTED_2020, "US-WA"),
        E("Hand your ballot to your mail carrier by Tuesday.", POSTED_2020, "US-CO"),
        E("Give your ballot to the clerk.", POSTED_2020, "US-MI"),
        E("They gave me the wrong ballot, I got a new one", POSTED_2024, "US-TX"),
        E("Do not hand your ballot to a stranger.", POSTED_2020, "US-AZ"),
        E("The county collects ballots from the drop boxes at 8.", POSTED_2020, "US-WA"),
    ),
    why="Who may hand in another's ballot differs by state: mail it yourself, or take it to the "
    "office or an official drop box.",
    source="state rules on returning absentee ballots",
    known_problems="Lawful in some states; so it is never decisive.",
)

RULES: tuple[Rule, ...] = (
    ODD_RULE,
    PROXY_RULE,
    ALREADY_RULE,
    PAPER_RULE,
    COLLECTED_RULE,
)
