"""What hostile people say they will do at the polls, and what a vote is said to cost.

Each idea is a row of roles: who comes, what they do, to whom, and where.
"""

from __future__ import annotations

from collections.abc import Iterator

from suppression_detect.languages.en.rule_words import intimidation as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, Pattern, met
from suppression_detect.rules.calls import asked, election_day, surface, urges_to_vote
from suppression_detect.rules.intimidation.threats import (
    answered,
    compiled,
    elsewhere,
    for_someone,
    votes,
)
from suppression_detect.rules.rule import Claim

_SPOT = "POLLS/POLL_SPOT"
_CIVIC = "POLLS/POLL_SPOT/VOTE/voter/sticker/BALLOT"
_WHOM = (
    "anyone/anybody/whoever/everyone/everybody/any/every/each/those/people/person/first/next"
    "/tenant/student/worker/employee/voter"
)
_SIDE = "DEMOCRATS/REPUBLICANS/GROUP/voter/CANDIDATE"
_WILL = "will/going/be/get/leave/can/better/end_up/find/go_home/catch/eat/need/taste/meet/wind_up"
_OURS = "we/i/me/us/CREW/ARMED"

CREWS = compiled(
    # Who comes, and with what: "me and thirty guys will be outside the polls, loaded".
    f"we/us/i/me/CREW ..6 will/be/going/gonna ..8 {_SPOT}/SITE ~~9 ARMED",
    f"ARMED/CREW ..5 will/be/going ..3 at/outside/by/in ..2 every/each/all ..2 door/doors/{_SPOT}"
    " ~5 ARMED",
    f"ARMED ..4 will ..2 be ..4 every/each/all ..1 door/doors/corner/{_SPOT}",
    f"hire/hired/bring/send/sent/get/assign/pay/paid ..2 ARMED ..4 to ..5 {_SPOT}",
    f"ARMED ..6 on/in/at/across/behind ..4 roof/rooftop/corner/road/roads/parking_lot/lot ..6 {_SPOT}",
    f"ARMED ..3 road/roads/route/street ..6 {_SPOT} ..2 cover/covered/block/blocked/watched",
    f"we/us/i/CREW/my ..5 ARMED ..3 be/will ..3 guard/guarding/watch/hold/sit/stand/patrol/cover"
    f" ..4 {_SPOT}",
    f"our/my/we ..2 militia/posse/klan/proud_boys/oath_keepers/three_percenters/special_forces/snipers"
    f"/gunmen/bikers/skinheads/army ..3 be/have/get/will ..5 {_SPOT}",
    f"us/we/i ..5 sit/camp/stand/wait/watch/guard/park/post/patrol ..4 {_SPOT} ~~6 ARMED",
    f"ARMED CREW ..1 at/outside/in/on/by ..3 {_SPOT} ..2 DAY/tomorrow",
    f"ARMED/CREW ..3 will ..1 be ..1 greet/greeting/meet/wait/welcome/welcoming ..8 {_CIVIC}",
    f"ARMED/CREW ..3 will/going ..2 check/ask/demand/inspect ..4"
    f" party/id/paper/papers/registration/hat/name ..4 door/doors/{_SPOT}",
    f"ARMED/CREW ..3 be ..3 {_SPOT} ~~9 not want you/them/people/person VOTE",
    f"we/i/our/us/CREW/ARMED ..9 {_SPOT} ..2 ..1 make ..1 sure ..2 certain/wrong/some/those/they"
    " ~3 not/never/not_get_in/stay/can_not",
    f"CREW/ARMED ..2 with ..2 ARMED ..9 {_SPOT}/SITE ..9 VOTE",
    f"i/we/us/me ..6 ARMED ..9 park/parked/sit/sitting/stand/standing/wait/waiting/camp/post ..4 {_SPOT}",
    "us/we/i/CREW/boys ..3 park/parking/parked ..3 truck/trucks/car/cars/tractor/tractors/rig/rigs/bus"
    f" across/ACROSS ..2 road/roads/lot/entrance/drive/driveway/bridge/gate ..4!from {_SPOT}",
    # "Any stranger who comes to vote will meet us on the road. You've been warned."
    f"any/every/each/whoever/anyone/GROUP ..9 {_CIVIC} ..8 will/going ..1 meet/face/answer_to/deal_with"
    " us/me/CREW ~~9 (WARNING|you have be ..1 tell)",
    f"ARMED/IMMIGRATION ..3!NOT wait_for {_WHOM}/all ..1 [who/that] ..2!NOT VOTE",
    # What they do: "our guys will turn back every car before it gets to the polls".
    f"{_OURS} ..2 will/going/be/gonna ..2 BLOCKADE ..2 every/any/all/each/anyone/those/who"
    f"/DEMOCRATS/REPUBLICANS/voter/them ..8 {_CIVIC}",
    f"{_OURS} ..2 will/going/be/gonna ..2 BLOCKADE ..2 (door|entrance|road|roads|way|street|parking|lot)"
    f" ..4 {_SPOT}",
    "DEMOCRATS/REPUBLICANS/GROUP/voter ~2 be/get turned/turn_back/turn around/back/away/home ~~12 ARMED",
    "if you be not white/christian/straight/english/one_of_us ..2 NOT_GO/STAY_HOME/HOME ~~14 we/i will",
    "GROUP/DEMOCRATS/REPUBLICANS ..3 NOT_GO/STAY_HOME/HOME ~~14 we/i will ..1 be_there/be/wait/watch/be_wait_for_you",
    "ARMED ~~14 DEMOCRATS/REPUBLICANS/GROUP/voter ..1 be/get turn/turn_around/turn_back/stop/drag",
    f"no/not_one/nobody/no_one/none ~5 get ~1 past/by/through us/me/them/CREW/ARMED ~~9 {_CIVIC}",
    # "If you want to vote you'll have to come through us."
    f"if/anyone/anybody/whoever/GROUP/DEMOCRATS/REPUBLICANS ..8!they {_CIVIC} ..5 you/they/he ..1 MUST/will"
    "/can ..2 come/get/go/walk/COMING ..1 through/past us/me/CREW/ARMED",
    f"anyone/anybody/whoever/GROUP/DEMOCRATS/REPUBLICANS ..3!they {_CIVIC} ..6!you/they MUST ..1"
    " (come/get/walk/COMING ..1 through/past|walk_through|come_through) us/me/CREW/ARMED",
    f"{_CIVIC} ..5 and/= meet ..2 militia/proud_boys/oath_keepers/klan/posse/vigilante/IMMIGRATION",
    f"{_WHOM}/GROUP ..6 {_CIVIC} ..9 get/meet/have/find ..2 welcome/welcoming/reception/greeting/surprise"
    " ~~14 bring/with ..1 ARMED/bats",
)
ATTACKS = compiled(
    # "If I see one X voter at the polls, I'm cracking skulls."
    f"if/when/time/minute/moment i/we/CREW see/catch/spot/find/meet/hear/get ..8 {_CIVIC}/{_SIDE}"
    " ..8 i/we/he/she/they/it ..4 VIOLENCE",
    f"i/we will/be/going ..3 VIOLENCE ..2 the/every/any/each/all/first/anyone/anybody/whoever ..4"
    f" who/that/i/we/see ..5 {_CIVIC}",
    "if/when i/we ..2 find/find_out/hear/see/catch/learn ..5"
    " employee/worker/tenant/staff/crew/student/driver/cashier/nurse/renter ..3 VOTE ..3 they/he/she/you"
    " can/will/be/better ..4",
    f"no/not_one/nobody/no_one ..5 {_CIVIC}/{_SIDE} ~9 without ~3 VIOLENCE/broken",
    f"{_CIVIC} ~9 and/= ~1 you ~2 not/never/may_not/can_not/will_not ~1 make/come/walk/drive/go/see ~1"
    " back/home/out/away/tomorrow/morning",
    f"{_WHOM} ..9 {_CIVIC} ..4 better ..1 have/bring/call/pack ..3"
    " insurance/dentist/doctor/ambulance/helmet/priest/medic/hearse",
    f"you/{_WHOM} ..6 {_SPOT} ..2 you/they/he ..1 better ..1 have/bring/call/pack/wear/update/write ..3"
    " vest/helmet/armor/insurance/will/lawyer/gun/bodyguard/mask/goggles",
    f"{_CIVIC} ..9 and/= your ..2 house/car/truck/home/window/windows/family/kid/dog/shop/store"
    "/business/face/head ..1 will/get/be/go ..2 VIOLENCE/burn/smash/up_in_flames",
    # "Any X who walks into the polls goes home in an ambulance."
    f"{_WHOM} ..9!ARMED {_CIVIC} ..6 {_WILL} ..7 VIOLENCE",
    "any/every/each/no ..1 DEMOCRATS/REPUBLICANS/voter ..3 get/be/will ..2 VIOLENCE",
    f"{_WHOM} ..3 who/that ..4 COMING ..4 {_WILL} ..3 VIOLENCE",
    # "At every drop box. Anyone who uses it gets followed home."
    f"{_SPOT} ~~9 anyone/anybody/whoever/everyone [who/that] ..1"
    " use/touch/touches/feed/feeds/approach/approaches/near/come/go/walk_up/stop/open/drop ..4 get/be/will ..2"
    " follow/follow_home/VIOLENCE/HARM",
    f"if/when/once you ..3 {_CIVIC} ..4 you ..1 will/go_to/going ..1 be/get ..1 VIOLENCE",
    f"if/when/once you ..3 {_CIVIC} ..4 you ..1 will/go_to ..1 be_burn/be_beat/be_shoot/be_kill/be_hurt",
    f"anyone/anybody/whoever/any/every/those ..8 {_CIVIC} ..9 should/better/can/will ..2"
    " (sleep with one eye|watch his/her/their back|look over ..1 shoulder|check under his/her/their)",
    # "Anyone with ink on a finger": who has voted.
    f"{_WHOM} ..2 with ..2 ink/inked/marked/sticker ..9 we/i/CREW/ARMED ..2 cut/chop/VIOLENCE/HARM",
    f"{_WHOM} ..2 with ..2 ink/inked/sticker ..5 will ..1 be_beat/be_cut/be_burn/VIOLENCE",
    f"DEMOCRATS/REPUBLICANS/voter ..3 will/going ..1 be/get VIOLENCE"
    f" ..2 at/in/on/by/outside ..3 {_SPOT}/lot/lots/street/streets/door/parking/sidewalk/steps",
    f"{_SIDE} ..4 {_SPOT} ..4 will/going ..1 be/get/catch/leave/eat ..3 VIOLENCE",
    f"{_WHOM} ..9 {_CIVIC} ..6 {_WILL} ..2 his/her/their/your ..1 house/barn/car/truck/shop/home/store"
    " ..2 fire/on_fire/VIOLENCE/burn",
    f"somebody/someone/people/person ..1 will/be ..2 get/be ..1 VIOLENCE ..2 at/outside/in ..3 {_SPOT}",
    f"AGENT/IMMIGRATION/ARMED/CREW/we ~5 follow/follow_home/follow_you_home ..2 {_WHOM} ..3 VOTE",
    # "Luos who vote here will be chased out": whoever they are.
    f"who/that ..3 {_CIVIC} ..6 will/be/get ..1 be/get VIOLENCE",
    "VOTE ..3 or else ~~2 we/i ..1 (HARM|know where|know_where_you_live|know_where|know your|have your|get your|see your) ..2",
    # "If you don't vote for us we will cut your water."
    "if you ..1 do not VOTE for ..2 we/i ..1 will ..1 cut/cut_off/burn/burn_down/evict/seize/shut_off your ..1",
    # "There will be blood at the polls."
    f"there ..1 will/go_to/going/gonna ..1 be ..2 BLOODSHED ..9 {_CIVIC}",
    "we/i/us/CREW/ARMED ..3 follow/following/tail/tailing ..2 voter/you/person/them/GROUP/everyone/anyone ..1"
    " home/HOUSEHOLD",
    f"{_CIVIC} ..4 and/= we/i/CREW ..2 be ..1 wait/watch/there ..6 ARMED",
    f"BLOODSHED ..3 at/outside/on/in ..4 {_SPOT} ~2 DAY/tomorrow/tonight/if",
)
PRICES = compiled(
    # "Any tenant I catch with a sticker can start packing."
    f"{_WHOM} ..12 {_CIVIC} ..5 can/better/should/will/may/might ..3 pack/packing",
    f"{_WHOM} ..12 {_CIVIC} ..5 can/better/should/will/may/might ..1 start/find/look_for/look/go"
    " ..4 new/another/other/else/elsewhere/different ..2",
    # "Turn up to vote and they'll cut your payment."
    "^ ..2 COMING ~6 VOTE ..9 and/= they/TAKER/BOSS/AGENT/IMMIGRATION ..2 RUIN/FATE ..3 STAKE/it",
    "^ ..2 COMING ..3 VOTE ..9 and/= your ..2 STAKE ..3 RUIN/FATE",
    "^ ..2 VOTE ..9 and/= they/TAKER/BOSS/AGENT/IMMIGRATION ..1 RUIN/FATE ..1 it",
    f"VOTE/{_SPOT} ~4 < TAKER/BOSS/AGENT/IMMIGRATION ..1 see/know/hear/get/find ..4 and ..1 RUIN/FATE"
    " ..1 your/it/you/the/their > ..1",
    # "If one of the household votes, they audit the file of every other."
    "if/when/once ..8!you VOTE ..1 they/TAKER/BOSS/AGENT/IMMIGRATION ..2 RUIN/FATE ..2"
    " the/your/their/every/all/his ..3 STAKE/file/files/case/status/record/address/else",
    "if/when/once/moment/minute/second/soon ..2 you ..3 VOTE/COMING/check_in/sign_in ..6"
    " your ..2 STAKE ..2!if RUIN/FATE",
    "if/when/once/moment/minute/second/soon/as_soon_as/time ..2 you ..3 VOTE/sign_in/check_in ..2"
    " they/TAKER/BOSS/AGENT/IMMIGRATION/state/county ..2 RUIN/FATE ..1 your/the ..2"
    " STAKE/case/file/claim/status/application/record",
    "if/when/once your name ..5 DATA/VOTE/roll ..6 your ..2 STAKE ..2 be/get/go RUIN/FATE",
    "VOTE ..4 and/= ..3 TAKER/AGENT/IMMIGRATION/they/we/lot/bailiffs ..1 will ..1"
    " be/be_at/show_up/turn_up/come/knock ..2 your ..1 door/doorstep/porch",
    "if you ..4 VOTE ..8 RECORD/court ..4 judge/AGENT/they/court ..2 put/throw/send/lock/keep/hold you",
    "if you ..4 RECORD/court ..8 VOTE ..4 judge/AGENT/they/court ..2 put/throw/send/lock/keep/hold you",
    "VOTE ~9 it go/will_go on your ..2 record/file/transcript/report/score/credit",
    "anyone/anybody/whoever/any/every ..6 who/that VOTE ..6 lose their/his/her ..1"
    " card/spot/shift/membership/lease/locker/route/unit/route/bunk/stall",
    f"{_WHOM} ..9 {_CIVIC} ..5 can/will/may ..1 forget/kiss ..2 STAKE",
    f"{_WHOM} ..9 {_CIVIC} ..5 should/need/do ..1 not_bother/bother/do_not_bother ..1 come/clock/back/show"
    "/return/apply",
    "anyone/anybody/whoever ..6 VOTE ..3 get a/an ..1 zero/f/strike/demerit/point/fail/black_mark",
    "anyone/anybody/whoever ..6 VOTE ..1 i/we will ..1 hear/know/remember ..1",
    "anyone/anybody/whoever ..6 VOTE ..1 i/we hear/know about ..1",
    "no ..1 grant/grants/voucher/lease/housing/apartment/food/benefit/pension/contract/bonus/snap/ration"
    "/rations/shift/shifts/visa for ..1 anyone/anybody/those/whoever/people/person/everyone ..1 who ..1"
    " VOTE/queue/line_up/COMING",
    f"RUIN/FATE/LOSS ..1 STAKE ..1 from/of/for/on/to ..1 {_WHOM} ..4 VOTE",
    "RELATIVE/friend/neighbor/coworker/guy ..1 get/be ..1 SEIZE/FATE ..2 after/for/when/while/because ..5 VOTE"
    " ~~6 WARNING",
    "AGENT/BOSS/TAKER/IMMIGRATION/they ..2 write_up/RUIN/FATE/MISTREAT every/any/each/all/anyone/whoever"
    "/everyone/person/those/folks/voter/GROUP ..3 who/that ..1 VOTE/EARLY",
    "^ ..2 COMING ..2 VOTE ..4 and see what happen to your ..1",
    "if/when/once you VOTE ..8 IMMIGRATION/AGENT get/see/receive/have/know ..2 DATA/HOUSEHOLD",
    "who/whoever go_to ..2 POLLS/casilla/POLL_SPOT go_to ..1 VIOLENCE/ditch/ground/jail/prison",
    f"{_WHOM} ..9 {_CIVIC} ..5 be/end_up/find ..2 out_of_a_job/without_a_job/unemployed/homeless/fired"
    "/evicted",
    f"if/when ..1 you ..12 {_CIVIC} ..3 they/TAKER/BOSS ..1 RUIN your/the ..2 STAKE",
    f"{_WHOM} ..3 VOTE ..5 will ..2 answer to ..1 BOSS/us/me/CREW",
    f"{_WHOM} ..1 who/that ..1 VOTE ..9 will/can ..2 answer to ..2",
    f"if/when ..2 you ..9 VOTE/{_SPOT} ~~12 STAKE cut/gone/revoked/cancelled/terminated/suspended/stopped $",
    "^ ..2 VOTE ..4 and/= ..1 they/TAKER/AGENT/IMMIGRATION ..1 take/RUIN/seize your ..1 STAKE/kid/children",
    f"{_WHOM} ..3 see/seen/catch/caught/spot ..4 {_CIVIC} ..6 will/be/get ..2 FATE/RUIN/LOSS/write_up",
    "if/when/once ..11!you VOTE ..2 IMMIGRATION/AGENT/TAKER/BOSS ..1 get/receive/pull/visit/come/knock ..2"
    " the/your/their/his/her/every/whole/at ..2 HOUSEHOLD/address/door/house/home/family/file",
    "you VOTE ..5 we/i ..1 stop/end/cancel/revoke/take/take_back/take_away/pull/withhold your ..2"
    " grant/grants/pension/house/home/lease/voucher/benefit/food_stamp/snap/contract/licence/license",
    "if/when/once ..9 you VOTE ..2 TAKER/BOSS/AGENT/IMMIGRATION ..1 RUIN/FATE ..1 his/your/her/their/the"
    " ..2 STAKE/case/file/status",
    # Whom a group shuts out over a vote.
    f"{_WHOM} ..1 who/that ..1 VOTE ..9 be/get ..1 throw_out/thrown/expel/expelled/kick_out"
    "/excommunicate/excommunicated/shun/shunned/disown/disowned/banish/banished/fired ..1",
    f"{_WHOM} ..8 VOTE ..14 be/get ..3 quarantine/quarantined/isolate/isolation/camp/camps ..1",
)
_HUMAN = frozenset(("myself", "me", "laugh", "laughing", "record", "turnout"))


_PAPER = frozenset(("old", "first", "original", "lost", "ballot"))
"""What a clerk kills or voids who gives out a new ballot: "the old"."""


def names_voters(reading: Reading) -> bool:
    """Whether a post speaks of voters or of an election."""
    return any(
        votes(u)
        or "voter" in (u.norm, *u.norm.split("_")[:1], *u.norm.split("_")[-1:])
        or u.roles & {"POLLS", "POLL_SPOT", "BALLOT", "ELECTION"}
        or election_day(reading, u)
        for u in reading.units
    )


def _is_taken_back(reading: Reading, found: Match) -> bool:
    """Whether it is asked, denied, supposed, told of others or answered."""
    start = reading.sentence(found.first)[0]
    before = reading.units[max(start, found.first - 5) : found.first]
    inside = reading.units[found.first : found.last + 1]
    return (
        asked(reading, found.first)
        or asked(reading, found.last)
        or answered(reading, found.last)
        or any(u.roles & {"NOT", "BAN"} for u in before)
        or any("BAN" in u.roles and u.norm != "may_not" for u in inside)
        or any(surface(reading, u) in en.TOLD_OF | {"would"} for u in inside)
    )


def _is_harmless(reading: Reading, found: Match) -> bool:
    """Whether another vote, a joke, a kindness or encouragement is meant."""
    units = reading.units
    start, end = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
    scene = units[start : end + 1]
    after = units[found.last + 1 : found.last + 4]
    return (
        elsewhere(scene)
        or any(u.norm in en.NOT_THREATS or u.norm in en.KIND for u in scene)
        or any(u.norm in _HUMAN for u in after[:1])
        or ([u.norm for u in after[:1]] == ["the"] and any(u.norm in _PAPER for u in after[1:2]))
        or any(u.norm in ("selfie", "photo") for u in after)
        or (urges_to_vote(reading) and not votes(units[found.first]))
    )


def _is_of_politics(rows: tuple[Pattern, ...], reading: Reading, found: Match) -> bool:
    """Whether it is a figure of speech, or what a candidate is said to bring about."""
    units = reading.units
    inside = units[found.first : found.last + 1]
    figure = units[found.last].norm in en.FIGURES
    if figure and not any(u.roles & {"POLLS", "POLL_SPOT", "VOTE"} for u in inside):
        return True
    return (
        (rows is PRICES or figure)
        and units[found.first].norm in ("if", "when", "once", "vote")
        and any(votes(units[k]) and for_someone(reading, k) for k in range(found.first, found.last))
    )


def menaces(rows: tuple[Pattern, ...], reading: Reading) -> Iterator[Claim]:
    """Where rows are met that threaten voters."""
    possible = met(rows, reading)
    if not possible or not names_voters(reading):
        return
    for one in possible:
        for found in one.find(reading):
            if not (
                reading.units[found.last].norm == "can"  # "so that I can"
                or _is_taken_back(reading, found)
                or _is_harmless(reading, found)
                or _is_of_politics(rows, reading, found)
            ):
                yield Claim(found.quote_first, found.quote_last)
