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
_VOTED = f"{_CIVIC}/INK"
_LISTS = "list/watchlist/registry/database/file/folder/roster/blacklist/billboard"
_WANTED = (
    "watchlist|warrant|outstanding_warrant|bench_warrant|open_warrant|active_warrant|ticket|unpaid_ticket"
    "|parking_ticket|child_support|criminal_record|immigration_status|court_debt|debt|tolls|warrants"
)
_POWER = "TAKER/BOSS/AGENT/IMMIGRATION"
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
    # "I catch anyone on my street going to vote, you get your teeth kicked in."
    f"we/i/CREW see/catch/spot/find any/anyone/anybody/one/GROUP ..8 {_CIVIC} ..8"
    " i/we/he/she/you/they/it/your ..5 VIOLENCE",
    f"{_WHOM} ..9 INK ..7 {_WILL} ..7 VIOLENCE",
    "finger/thumb/fingers/thumbs ..3 INK ..6 (VIOLENCE|go|lose|lost|cut|miss|missing) ..3",
    f"{_SIDE} ..3 will/going/go_to ..3 be/get VIOLENCE ..2 DAY/tomorrow/tonight",
    "who/that ..2 VOTE ..6 (will|go_to|be|going) ..2 be/get VIOLENCE",
    f"{_WHOM} ..9 {_VOTED} ..6 (not_walk|not_make_it|not_come|not_go|not|never|will_not|can_not)"
    " ..1 (walk|make_it|get|come|sleep|leave|live|see|go) ..3 (home|back|here|again|out|tomorrow|night)",
    f"{_WHOM} ..9 {_VOTED} ..5 (leave|go|come_out|walk_out|ride|go_home|end_up) ..2 (in|in_the|without|with)"
    " ..3 (van|ambulance|stretcher|box|hearse|casket|coffin|ditch|VIOLENCE)",
    "VOTE ..7 and/= ..1 (brick|bricks|rock|rocks|bullet|fire|torch|match) ..1"
    " (come|go|fly|land|find) ..3 (window|windows|door|porch|house|roof)",
    "VOTE ..7 and/= your ..2 (window|windows|tires|tyres|truck|barn|shop|kiosk|house|dog|cat) ..3"
    " (come_in|go|get|be|will) ..3",
    f"(walk|line_up|stand|go) ..5 {_SPOT} ..6 (get|be|will ..1 be) VIOLENCE",
    "one VOTE/ballot ..3 one bullet",
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
    f"{_WHOM} ..9 {_VOTED} ..5 can/will/may ..1 forget/kiss ..2 STAKE",
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
    "VOTE ..6 and see what happen to your ..1 (truck|car|ride|house|home|family|wife|kid|kids|dog|yard|porch|barn|"
    "business|shop|store|job|lease|windows|window|tires|face|teeth|legs|lawn|property|mailbox|church)",
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
    # Whoever votes is put on a list.
    f"{_WHOM} ..1!not who/that ..8!not/NOT {_VOTED} ..6!mail/early/absentee/or"
    f" go/land/end_up/wind_up/put/place/add/be_put/get_put/be/get ..3 on/onto/in/into/to ..6!permanent/inactive/raffle"
    f"/drawing/early {_LISTS} ..1",
    f"(voting|VOTE|vote) ..3!for/NOT/early/mail put/puts/land/place ..1 (your|you|the) ..4 (on|in|at|onto|into) ..7"
    f"!permanent/inactive {_LISTS} ..1",
    # "Whoever comes back with ink on the finger can pack the bags."
    f"{_WHOM} ..12 INK ..7 can/better/should/will/may/might/be/get ..3 (pack|packing|FATE|LOSS|RUIN|MISTREAT)",
    f"{_WHOM} ..12 {_VOTED} ..6 (can|will|better|must|should|may|to) ..2"
    " (turn_in|hand_in|hand_over|turn|hand|surrender|clean_out|clean|empty|clear_out|clear|load|return|give_back|drop) ..4"
    " (badge|badges|locker|lockers|desk|keys|key|basket|apron|uniform|trailer|spot|pto|bunk|zinc|helmet)",
    "(clock_out|leave_early|leave|walk_out|step_out|go) ..4 to VOTE ..6!or"
    " (turn_in|hand_in|hand_over|turn|hand|surrender|clean_out|clean|empty|clear_out|clear|lose|forfeit) ..4"
    " (badge|badges|locker|lockers|desk|keys|basket|apron|uniform|spot|pto|shift|bonus|job)",
    # "Voting triggers a review of your benefits", "counts as a missed day".
    "(voting|VOTE|sign_in) ..3!for/NOT (trigger|triggers|count_as|cost|reopen|flag|flags)"
    " ..3!NOT/no (your|a|an|the|automatic|immediate) ..2!new/second/good/ballot (STAKE|FATE|violation|absence|absent|outing) ..2",
    "(voting|VOTE|POLLS) ..6!NOT/in (count|counts) (as|for|against) ..3!one/ballot"
    " (violation|absence|absent|leave|missed|income|work|outing|strike|fraud|no-show) ..2",
    # "They pull your vote, and your license is under review".
    f"{_POWER} ..3!NOT pull/use/buy/get/check/read/match/compare/run/cross/look_at ..2 (DATA|voter_list|voter_roll|POLL_SPOT)"
    " ..4!jury_duty/juror/jurors ~~12 (STAKE|FATE|RUIN|RECORD|case|license) ..4",
    f"(they|{_POWER}) ..2!NOT (reopen|re-open|pull|audit|review|investigate|flag|revoke|cancel) ..3 (file|files|case|cases"
    "|license|licenses|claim|visa|visas|status|record|grant|card|cards) ..1 of ..5 (who|that) ..2 VOTE",
    # "Sign it and the collectors get your address."
    f"(BALLOT|envelope|VOTE|sign_it|sign_in) ~~9!if/register (and|=|then) ..3!NOT {_POWER} ..2!NOT"
    " get/have/receive/see/know your ..3 (address|name|info|number|file|paycheck|plate|DATA)",
    f"(BALLOT|envelope|VOTE|sign_it|sign_in|POLLS) ~~9!if/register (and|=|then) ..1 (they|{_POWER}) ..2!NOT"
    " come/show_up/knock/park/wait/visit ..4 your ..2 (door|house|home|porch|job|work|street)",
    f"(sign|return|mail|drop|cast|send|hand_over) ..4!NOT (and|=|then) ..3!NOT {_POWER} ..2!NOT"
    " get/have/receive/see/know your ..3 (address|name|info|number|file|paycheck|plate|DATA)",
    # "They call child services on mothers."
    f"(they|POLL_WORKER|OFFICIAL) ..2!NOT call/report_to/notify/text/alert ..1"
    f" (cps|child_services|dcf|child_welfare|IMMIGRATION) ..3 ~6 {_SPOT}/VOTE/binder",
    "(VOTE|POLLS|line) ~~9!NOT (they|POLL_WORKER|OFFICIAL) ..2!NOT call/report_to ..1"
    " (cps|child_services|dcf|child_welfare|IMMIGRATION) ..2 on",
    # "Who votes gets sent back."
    f"{_SIDE}/immigrant ..2 who VOTE ..4 (will|get|be) ..2 (send_back|sent_back|be_send_back|be ..1 send back|send back|send home)",
    # "Vote and lose it", "farmers vote labour, farmers lose their contract".
    "VOTE ..8!for/NOT lose ..3!voice/say/right (STAKE|contract|card|spot|house|kids|kid|baby|job)",
    # Of those who vote for somebody, too.
    f"{_WHOM} ..1 (who|that) ..1 VOTE ..8 (lose|loses|forfeit) ..1!right/voice/say (their|his|her|the|your|a) ..3"
    " (STAKE|contract|freeze|spot|place|card|lease|job|plot)",
    f"{_WHOM} ..1 (who|that) ..1 VOTE ..9!NOT (will|get|be) ..2 (cross_off|strike_off|strike_from|struck_from|struck_off"
    "|drop_from|take_off|remove_from|cut_from|throw_off|cut_off|off) ..4",
    "(your|his|her|their) ..3 STAKE (gone|go|cut|stop|cancel|end|disappear|void) if (you|they|he|she) VOTE ..2",
)
# Who comes to vote is filmed, known, shown.
SHOWN = compiled(
    # "Drop an envelope and your face and plate are online that night."
    "(POLLS|POLL_SPOT|VOTE|envelope|BALLOT|box) ~~14!photo/NOT/register/roll (your|his|her|their|every) ..1 (FACE|house|plate) ..1"
    " [FACE] ..1 (be|go|get|will ..1 be|end_up|go_up) ..3"
    " (online|live|publish|page|website|channel|app|facebook|billboard|pole|poles)",
    f"(your|their|his|her|every|those) ..3!NOT (FACE|faces|address|addresses|names) ..5!register/roll (go|get|go_up|up|=|will ..1 be) ..2"
    " (on|in|our|online|to) ..3!my/local (page|website|site|channel|app|map|gallery|billboard|feed|stream|telegram|boss|lamp)"
    f" ~~12 {_CIVIC}",
    "(we|i|our|they|CREW) ..4!NOT (post|print|printing|publish|upload|mail|map|share|dox|doxx|leak|expose|list|stream) ..3"
    " (address|addresses|name|names|photo|photos|face|faces|plate|plates|FACE) ..1 (of|for) ..3"
    " (everyone|every|anyone|whoever|those|people|each|all|anybody) ~6 VOTE/EARLY",
    f"(we|i|our) ..3!NOT (photograph|film|record|snap|run|scan|capture) ..2 (each|every|all|any|your) ..3"
    f" (FACE|faces|plates|plate|voter|car) ~~9 {_CIVIC}",
    f"(camera|cameras|lens|telephoto|drone|drones|doorbell|ring) ..6 (on|at|over|pointed|points|aim|trained) ..3"
    f" (every|each|the|your|our) ..3 {_SPOT} ~~12!NOT (online|follow|follow_home|publish|IMMIGRATION)",
    "(POLLS|POLL_SPOT|BALLOT|VOTE) ..9 (mule|mules) ..6 (follow|follow_home|photograph|film|hunt|catch|filmed)",
    f"{_WHOM} ..9 (go_in|walk_in|line_up|VOTE|POLL_SPOT|POLLS) ..3 (get|be) ..1 (film|photograph|record|follow|log|tag|take_down"
    "|scan|write_down|note) ..2",
    "(photo|pics|address|addresses|name|names|plates|FACE) ..3 of ..1 (every|each|all|everyone) ..2"
    " (voter|early_voter|EARLY|VOTE|person) ..2 (we|i) ..1 (film|photograph|catch|see|snap|record|spot)",
    f"{_POWER} ..3!NOT (get|have|see|keep|receive|read) ..3 (copy|copies|list|export|sheet|printout|tape|footage)"
    " ..1 of ..4 (who|everyone|whoever|anybody) ..3!need/want/time/time_off VOTE",
    "(our|your) ..2 (neighbor|neighbors|boss|employer|landlord|husband|wife|pastor|company|family) ..3!NOT will"
    " ..3!NOT (see|know|hear|be_tell|be ..1 tell|get ..1 list) ..3 (you|who|how) ..2 VOTE",
)
# Officers who go through those who come.
CHECKS = compiled(
    f"(AGENT|IMMIGRATION|they) ..4!NOT (run|match|check|compare|scan|cross|cross-reference|cross_reference) ..5"
    f" (against|with|to|for) ..3!donut ({_WANTED}) ..3 ~9 {_CIVIC}",
    f"{_CIVIC} ~6!NOT (AGENT|IMMIGRATION|they) ..2!NOT (run|match|check|compare|scan|cross|cross-reference) ..5"
    f" (against|with|to|for) ..3 ({_WANTED}) ..2",
    f"(AGENT|IMMIGRATION) ..2!NOT run ..1!for (everyone|everybody|every|each|your|plates|plate|names|name|all|whoever) ..3 ~6 {_CIVIC}",
    f"{_CIVIC} ~~9!NOT (you|they|people|GROUP|someone) ..3!NOT (leave|walk_out|go_out|come_out|ride_out|walk|get_take) ..3"
    " (in|in_the|in_a) ..2 (van|cruiser|cuffs|handcuffs|bracelets|squad_car|wagon|paddy)",
    "they ..2!NOT (pick_up|round_up|grab|snatch|take|arrest|book|haul_off) ..3 (every|any|everyone|anyone|each|whoever|GROUP"
    "|felon|folks|people) ..4 (who|that|in) ..1 (VOTE|line|sign)",
    f"(TAKER|cps|child_services|dcf) ..2 (worker|workers|people|agents|man|guy|lady) ..3!NOT (at|in|outside|by|inside) ..3 {_SPOT} ~9"
    " (NOTE|check|ask|CHECK|list)",
    f"(report|call_in|film|photograph|question|stop|challenge|ask) ..2!NOT (anyone|anybody|everyone|everybody|every|each|GROUP)"
    f" ..5 (accent|foreign|illegal|spanish|brown|border|headscarf|hijab) ~9 {_CIVIC}",
    f"(AGENT|IMMIGRATION) ..6!NOT (pull|take|grab|yank) ..3 (brown|latino|latinos|men|people|folks|person|spanish|hispanic|anyone"
    f"|GROUP) ~6 (line|{_SPOT})",
)
_HUMAN = frozenset(("myself", "me", "laugh", "laughing", "record", "turnout"))


_PAPER = frozenset(("old", "first", "original", "lost", "ballot"))
"""What a clerk kills or voids who gives out a new ballot: "the old"."""


_MULES = frozenset(("mule", "mules"))
"""What those call voters with more than one envelope who lie in wait for them."""


def names_voters(reading: Reading) -> bool:
    """Whether a post speaks of voters or of an election."""
    return any(
        votes(u)
        or "voter" in (u.norm, *u.norm.split("_")[:1], *u.norm.split("_")[-1:])
        or u.roles & {"POLLS", "POLL_SPOT", "BALLOT", "ELECTION"}
        or u.norm in _MULES
        or ("INK" in u.roles and u.norm != "ink")
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
