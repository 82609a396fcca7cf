"""Closed, moved or wrong places to vote."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import wrong_place as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.calls import asked, election_day, evening, parted
from suppression_detect.rules.rule import Claim, Example, Rule, any_of, where_met
from suppression_detect.verdict import Category, Strength

_SITES = "POLLS/VOTING_PLACES/polling/precinct"
_SITE_ROLES = frozenset(("POLLS", "VOTING_PLACES", "USUAL_SITE"))
_X = "EARLY/REGISTER/RESULTS/NON_CIVIC/CONGRESS/NOT/but/except/if/until/at/line/library/bar/now"
# The same, for claims that name a place with "at".
_Y = "EARLY/REGISTER/RESULTS/NON_CIVIC/CONGRESS/NOT/CANNOT/but/except/if/until/line/by"
# The same, for what groups are said to do now.
_Z = _X.removesuffix("/now")
_OFFICE = "the county, city or state election office, whose site looks up each voter's place"

# Every place is closed.
_ALL_CLOSED = tuple(
    pattern(p)
    for p in (
        f"all/every/each ..4!{_X} POLLS/VOTING_PLACES ..4!{_X}/open (be/have/'s ..2!{_X} OUT_OF_USE|BE_OFF)",
        f"POLLS/VOTING_PLACES of/in/across/throughout all ..3!{_X} (be/have/'s ..2!{_X} OUT_OF_USE|BE_OFF) ~2 only/so/instead ..2 VOTE/GO/go",
        f"all/every/each ..3!{_X}/day/citizen/citizens POLLS ..1!{_X}/DAY/YOU OUT_OF_USE",
        f"all/every/each ..4!{_X}/day POLLS ..4!{_X}/open/DAY OUT_OF_USE ..2 so/use/go/go_to/drive/due/because/over/VOTE",
        "no VOTE ..1 (at|in) ..1 (school|church|schools|churches|VOTING_PLACES)",
        f"no ..1!{_X} school/church ..3!{_X} use",
        "(schools|churches|halls|town_halls) ..1 be not ..1 use",
        f"(POLLS|site|precinct) ..2!{_X} all (MOVED|merge|close|shut|lock|OUT_OF_USE) ..1",
        f"(all|entire|whole) ..4!{_X}/school (POLLS|site|precinct|sites) ..3!{_X}/DAY "
        "(move|move_to|merge|merged|combine|relocate) ..1 [to] [into] [in] ..2",
        f"(all|entire|whole) ..4!{_X}/school/DAY VOTE ..3!{_X} (move_to|moved_to|(move|merge|relocate) ..1 (to|into)) ..2",
        f"(no|zero) (POLLS|precinct|ward) ..3!{_X} (in|on|at) ..2 (NUMBER|land|reservation|campus|all)",
        f"(every|all) ..4!{_X} POLLS ..7!{_X}/open (MOVED|merge|merged|relocate|relocated) ..1 [to] [into]",
        f"(every|all) ..2!{_X} (school|church|schools|churches) POLLS ..3 OUT_OF_USE",
        f"POLLS/VOTING_PLACES ..4!{_X} be all ..1 OUT_OF_USE",
        "POLLS/VOTING_PLACES all ..1 OUT_OF_USE",
        f"POLLS ..4!{_X} be all ..1 dark/boarded_up/padlocked/shuttered/dead/empty",
        f"POLLS ..4!{_X} cancelled/cancel/scrap/scrapped/axed/pull/shut/dead (all|every|each) ..1 (one|of) ..1 them",
        f"(no|zero|none) ..1!{_X}/credible/in/OUT/YOU polling_place/polling_station/polling_site/polling_location/voting_location/vote_center ..2!{_X} (open|leave|be ..2 POLLS|anymore|any more|this year|today)",
        f"(no|none of the) ..1!line/basis POLLS/VOTING_PLACES ..3!{_X} (will|be) ..2 (use|open)",
        f"no ..1 church/school ..3!{_X}/because/bc/since/as/we (be|anywhere be) ..2 POLLS",
        f"POLLS/VOTING_PLACES ..3!{_X} (be|have be) ..1 (discontinue|discontinued|abolish|eliminate|eliminated|dissolve|dissolved|scrap|scrapped|decommissioned)",
        f"(all|every|entire|whole|city|county) ..4!{_X} POLLS/site/sites ..3!{_X} (go|be) dark",
        f"no ..3!{_X} (school|church|hall|gym|library|firehouse) ..3!{_X} (host|hold|do) VOTE",
        f"(every|all) ..1 (school|church|hall) ..6!{_X} (POLLS|poll) ..2!{_X} OUT_OF_USE",
        f"there be no ..2!{_X} (POLLS|site) left",
        "there [will] not be any POLLS ..3!near/close/within/NOT/on/until/till/inside/at ($|this/DAY)",
        "there be not any POLLS [open] ..3!near/close/within/NOT/on/until/till/inside/at ($|this/DAY)",
        "no [in] in_person/person VOTE ~3 (at|this|anywhere|any|today)",
    )
)
# Voting at a place that never is one.
_NEVER = tuple(
    pattern(p)
    for p in (
        f"VOTE ..3!{_X}/from/near/by/register (at|in|from) ..2!{_X} NEVER_A_POLL",
        "VOTE ..1!NOT be_at ..2!NOT/near/next_to NEVER_A_POLL",
        f"POLLS ..2!{_X}/near/across be/'s ..3!near/across/next/NOT/by/at/behind NEVER_A_POLL",
        f"NEVER_A_POLL ..2 be ..1!next/next_to/near/across/by (your|the|a|now) ..2!{_X} POLLS",
        f"(MOVED|relocate|report|report_to|go|go_to|transfer) ..1 [to] ..4!{_X} NEVER_A_POLL ..3!{_X} VOTE",
        f"POLLS/VOTE ..3!{_X} (MOVED|relocate|transfer) ..3 [to] ..3!{_X} NEVER_A_POLL",
    )
)
_TAKES_BALLOTS = tuple(
    pattern(p)
    for p in (
        "NEVER_A_POLL ..5!CANNOT/BAN (take|accept|collect|stamp) ..3!REQUEST/but/number (BALLOT|VOTE|ENVELOPE)",
        f"(any|every) ..5!{_X}/POLLS/drop_box/box/clerk/county/one/worker/poll_worker (take|accept|collect) ..2 "
        "(BALLOT|VOTE|your_vote)",
        "NEVER_A_POLL ..3 (be|count_as|count as|double as) ..3!next/next_to/near/across/by/behind (POLLS|drop_box|ballot_drop_box|POLL_SPOT)",
        "(every|any) ..1 NEVER_A_POLL ..4 (take|accept|be ..2 POLLS|be ..3 drop_box)",
        "BALLOT ..1!NOT accept/take/collect/receive ..1 at/in/by ..2!near/next_to/NOT NEVER_A_POLL",
        "(bring|hand|give|leave) ..4 BALLOT ..3 (to|at|with) ..3!embassy NEVER_A_POLL",
    )
)
# One place for all the voters of a county, a city or a state.
_ONE = tuple(
    pattern(p)
    for p in (
        f"(all|every|each) ..3!{_X}/VOTE/CAN (voter|precinct|ward|resident|democrats|republicans) "
        f"..3!{_X}/DAY/CAN (report_to|go_to|(VOTE|report|go|head) ..1!{_X} (to|at|in)) ..3",
        f"(everyone|everybody|all) ..4!{_X}/CAN/who/so/that (report_to|(VOTE|report) (at|to)) ..4!{_X} "
        "(now|only|instead|this_time|from_now|arena|center|stadium|courthouse|capitol|DMV|BIG_VENUE)",
        f"(all|whole|entire) ..2!{_X}/CAN/who VOTE (at|in) ..2 (branch|courthouse|arena|stadium|gym|center|capitol|portland|lansing)",
        f"(everyone|everybody) in !my/our/this/line/your/the ..3!{_X} VOTE (at|in) ..1!their/your/a/POLLS",
        f"whole of ..4!{_X} be ..1 VOTE (at|in)",
        "(you|everyone|everybody|y'all|voter) MUST (drive|fly|travel|go) to ..3!the/your/a/polls/POLLS [to] VOTE",
        f"no VOTE in ..5!{_X} only ..2",
        f"everyone/everybody ..4!{_Z}/my/our/your (report_to|report to) ..4!NOT/their/your/POLLS to VOTE",
        f"VOTE (in|at) ..3!{_X} or not at all",
        f"no ..3!{_X} (church|school) be ..1 POLLS ..1 any_more/anymore/more",
        "put all of ..3 in ..3 skip",
        f"only one POLLS ..5!{_X} (STATEWIDE|state|county)",
        f"VOTE ..1!{_X} (at|in) ..3!{_X}/POLLS/NAMES/PRIMARY/PART/the/your/precinct/their only ($|!HOUR_WORD)",
        f"all ..1!{_X} VOTE ..2!{_X} (be_at|be at|be in|happen at) ..3",
    )
)
# Voting anywhere at all.
_ANYWHERE = tuple(
    pattern(p)
    for p in (
        f"VOTE ..4!{_X} (in|at) any_state",
        f"VOTE ..1!{_X} (in|at) any/whichever/whatever ..1!{_X}/own constituency/riding/electorate/district/ward/borough",
        "VOTE in (COUNTRYWIDE|whichever|whatever) ..1",
        f"(VOTE|pick|use|into|walk_in) ..3!{_Y} any ..1!{_Y} (POLLS|precinct|vote_center|school) ..1 (in|any) ..1 "
        "(state|country|nation|STATEWIDE|any_county)",
        f"VOTE ..5!{_Y}/EARLY any (county|city|any_state)",
        "into any ..1 POLLS in ..1 COUNTRYWIDE",
        "any ..1 POLLS in any ..3!own state/states/county/country",
        "any ..1 POLLS anywhere in ..2",
        "any ..1 POLLS in ..1 (country|america|usa|uk|canada|nation|india|us|kingdom|australia)",
        "(walk|go|pop|stop) into any poll/polls/POLLS in ..1 canada/america/us/uk/country/state",
        f"VOTE ..4!{_X} any_state",
        "VOTE at any ..1 (church|gym|fire_station|library|store|mall|hotel|hospital|temple)",
    )
)
# States (and countries) where on election day each voter has a place of their own.
_PRECINCT_BOUND = frozenset(
    [
        "US-AL",
        "US-CT",
        "US-DE",
        "US-FL",
        "US-GA",
        "US-LA",
        "US-MA",
        "US-ME",
        "US-MI",
        "US-MN",
        "US-MS",
        "US-NC",
        "US-NE",
        "US-NH",
        "US-NJ",
        "US-NY",
        "US-OH",
        "US-OK",
        "US-PA",
        "US-RI",
        "US-SC",
        "US-VA",
        "US-VT",
        "US-WI",
        "US-WV",
        "GB",
        "GB-ENG",
        "GB-SCT",
        "GB-WLS",
        "GB-LND",
        "KE",
        "IN",
        "IE",
        "NG",
    ]
)
_ANY_PLACE = tuple(
    pattern(p)
    for p in (
        f"VOTE ..3!{_X}/CANNOT/BAN (at|in) any ..1!{_X} (POLLS|precinct|station|school|site)",
        f"VOTE ..3!{_X}/CANNOT/BAN (at|in) (whichever|whatever) ..1!{_X} (POLLS|precinct|station|school|site|one|USUAL_SITE)",
        f"(walk|go|pop|stop) into any ..1!{_X} (POLLS|precinct)",
        f"use/pick ..1 (any|ANY) ..1!{_X} (POLLS|precinct)",
        "(walk|go|pop|stop) [in] [to/into] whichever/whatever ..1 POLLS/one",
        "(UNNEEDED|no/not ..1 matter) which/what/where ..1 POLLS",
        "NOT_GO to your/ur/ya own ..1 POLLS",
        "NO_NEED ..1!NOT (go_to|go to|use|VOTE at) your/ur/ya own ..1 POLLS",
        "use whichever ..2 (nearest|closest|near|close)",
        "any POLLS (will do|do|work|works|be fine|be ok|will take)",
        "any/every ..1!NOT POLLS ..1!NOT (have|hold|know) ..1!NOT your/ur/everyone ..1 (name|ballot|BALLOT)",
        "(any|another|neighboring|next|different) ..2!NOT county/precinct/POLLS ..1!NOT (have_to|must|will|CAN) ..1!NOT (take|let|serve|accept|give) ..1!NOT you",
        "not ..1 have_to/need_to/need ..3 (go_to|go to|use|vote at) ..1 your/ur/ya own ..1 POLLS",
    )
)
# The usual places are said to be gone for good, or to take no votes.
_GONE = tuple(
    pattern(p)
    for p in (
        f"every/all/any/each ..4!{_X}/YOU/lunch/say USUAL_SITE ..7!YOU/if/but/except/line/open/until/day WOUND_UP",
        f"no/not_one/none ..4!{_X}/YOU/lunch/harm USUAL_SITE ..5!YOU/if/but/except/line/open/until (anymore|any more|any longer|leave|left)",
        f"(not a single|not one|no|none of the|nor any) ..2!{_X}/matter/way USUAL_SITE ..5!YOU/if/but/except/line/lunch (have|take|host|do|let|use|VOTE|be ..2 (in use|USUAL_SITE|open|leave|left|POLLS|voting))",
        f"USUAL_SITE ..4!{_X}/YOU be/'s/have/get ..3!YOU/NOT/if WOUND_UP",
        "USUAL_SITE ~3!YOU/if not/no_longer/never ..2!YOU use/host/have/take/do/serve/handle/let/want/be/operate/function",
        "USUAL_SITE ~4!YOU not ..2!YOU open ..1 door/doors",
        "USUAL_SITE ..2!YOU be not_open ..1 door/doors",
        "(instead of|rather than) ..3!NOT/NUMBER USUAL_SITE",
        "no_more ..2!NOT/YOU USUAL_SITE",
        "no more ..2!NOT/YOU USUAL_SITE",
        "USUAL_SITE (be not|no_longer be|be no_longer) ..1 poll/POLLS ..1 anymore/any_more/any",
        "nobody/no_one/noone VOTE ..1!NOT at/in ..2!NOT USUAL_SITE ..2!NOT (anymore|any_more|any more|now|any longer)",
        "can_not/BAN VOTE ..1!NOT at/in ..2!NOT USUAL_SITE (any|anymore|any_more|no_more) ..1",
        "USUAL_SITE be ..1!NOT history/toast/kaput/obsolete/do",
        "USUAL_SITE ..1!YOU quit/folded/bail/back_out/bow_out/stand_down/fold/close/dark/gone",
        "(replace|shut|scrap|scrapped|lock|close|pull|strike|drop|padlock|board_up|retire|cancel|haul_away|end|strike_off) ..1!NOT all/every/the/your/our/each/neighborhood/its/their ..3!NOT/YOU USUAL_SITE",
        "(do_away_with|away with|rid of|instead_of|replace|anymore|off) ..3!NOT USUAL_SITE",
        "(not|never|no) ~3!matter use/do ..2 USUAL_SITE ..2 (nomore|anymore|any_more|any more|any longer|now|tomorrow|today|this)",
        f"VOTE ..9!{_Y} not ..2!open/CAN (at|in|your|the|a) ..2!open USUAL_SITE",
        f"(skip|ignore|forget|not ..2 (go|go_to|use|mind)) ..4!{_X} USUAL_SITE",
        "no ~1!matter (VOTE|voting|booth|POLLS|MACHINE|BALLOT) ..3 (in|at) ..3 USUAL_SITE",
        "OFFICIAL ..2!NOT/YOU (pull_out|withdraw|withdrawn|back_out|move_out|walk_away|vacate|abandon|ditch|pull) ..1!NOT (of|from|out) ..3!NOT/YOU USUAL_SITE",
        "stop/quit/cease/done ..1!NOT use/using ..2!NOT/YOU USUAL_SITE",
        "USUAL_SITE ..1!YOU be ..2!NOT decoy/decoys/dummy/dummies/fake/fakes/for_show/bait",
        "POLLS ..2!NOT do_not_open",
        "have_close ..1!NOT all/every/the/your/each ..3!NOT/YOU USUAL_SITE",
        "USUAL_SITE be not ..1!YOU real/legit/official/genuine/proper ..1 ones/POLLS/spot/site",
        "not ~1 VOTE at/in ..1!NOT schools/churches/libraries/gyms/precincts/halls/church_hall/fire_station/community_center",
        "nothing ..2!NOT (happen|go_on|open|run) ..1 at ..2!NOT/YOU usual_place/old_place/regular_place/normal_place/POLLS/precinct",
        f"(ELECTION|VOTE|it) ..3!{_X} (use|have|open|run) no ..1!line/line_at/idea/doubt POLLS/precinct",
        "USUAL_SITE ..1 BAN ..3 (use|host|have|take|do)",
        "(shut|close|lock|board_up|boarded_up|empty|strike) ..1 (every|all) ..1 VOTE (spot|place|site|spots|places)",
        f"USUAL_SITE ..6!{_X} have/be MOVED",
        "USUAL_SITE ..5!YOU be replace/replaced",
        "USUAL_SITE (be not|no_longer be|be no_longer) ..1!open/the POLLS ..1",
        "there be no POLLS in ..2 (this|anymore|now|any_more|DAY)",
    )
)
# Where one is said to go instead.
_GO_THERE = tuple(
    pattern(p)
    for p in (
        "VOTE/cast/report/report_to/ballot ..3!NOT at/to/in/inside/with/aboard/through",
        "(go|go_to|drive|head|walk|hand|drop|bring|come|fly|take) ..5!NOT (to|at|with|over|in) ..6",
        "go_to/report_to/report",
        "it be/'s ..2!NOT the/all/a/at",
        "(use|find|only|instead|be_at) ..2!NOT",
    )
)
_ODD = tuple(
    pattern(p)
    for p in (
        f"VOTE/cast ..3!{_X}/near/by/register at/in/inside/with/through/from/be_at/on ..3!NOT/near/next_to/across/by/and/tomorrow ODD_VENUE",
        "BALLOT ..1!NOT CAN/be/get ..3!NOT cast/leave/drop/hand/bring/take/be_take/do/hold/run/conduct/collect/accept/turn_in/deposit/give/go/process with/by/at/to/in/on/through/from ..4!NOT/near ODD_VENUE/ODD_HANDS",
        f"VOTE ..1!{_X} be ..2!{_X} cast/take/be_take/do/hold/run/conduct/handle/happen/process at/from/in/on/by/with/through ..3!NOT/near/next_to ODD_VENUE/ODD_HANDS",
        f"VOTE ..1!{_X} go/happen in/at/through/into ..3!NOT/near/next_to ODD_VENUE",
        "it be/'s ..2!NOT ODD_VENUE ..5!NOT that ..1!NOT have/take ..2!NOT BALLOT/VOTE",
        "ask ..3!NOT ODD_VENUE/ODD_HANDS for ..1 BALLOT",
        "RETURN ..2!NOT at/with/to/in/by/on ..4!NOT/near/next_to ODD_VENUE/ODD_HANDS",
        "it be/'s ..3!NOT/near ODD_VENUE",
        "they/everything/everyone be ..2!NOT (at|in|be_at) ..2!NOT/near ODD_VENUE",
        "ODD_VENUE (only|or nothing|instead)",
        "(go|go_to|head|drive|walk|run) ..3!NOT/near ODD_VENUE ..1 and ..1 ask/ask_for_a_ballot/get ..2",
        "ODD_VENUE/ODD_HANDS ..2 have ..1 your/the/all/everyone ..1 BALLOT",
        "VOTE/cast ..3!NOT/register where/wherever you ..1!NOT get/buy/renew/pay/shop/work/bank/pick_up",
        "(go_to|(go|head|drive) ..1 to) ..3!NOT/near/next_to ODD_VENUE ..1 to/and VOTE",
        f"POLLS ..4!{_X}/next/next_to/near/across/behind (be|'s|inside) ..4!NOT/next/next_to/near/by/across/behind/CAN/open/and ODD_VENUE",
        f"ODD_VENUE ..3!{_X}/NONSTOP/hour (be|'s|replace) ..4!NOT/near/next/next_to/by/past/right/hour/hours/NONSTOP/open/and/dead/down/late POLLS",
        f"POLLS/VOTE ..6!{_X} (MOVED|relocate|locate|swap|shift) ..3!NOT to/by/in/into/with ..3!NOT ODD_VENUE/BIG_VENUE",
        f"POLLS/VOTE ..6!{_X} move_to/moved_to ..3!NOT ODD_VENUE/BIG_VENUE",
        f"ODD_VENUE ..5!{_X} (take|collect|accept) ..2!NOT VOTE/BALLOT",
        "hand/bring/take/put/drop/mail ..4!NOT BALLOT/YOUR_VOTE ..4!NOT/near ODD_VENUE/ODD_HANDS",
        "VOTE/cast ..1!NOT with ..2!NOT ODD_HANDS",
        "use the/your/a/any ..1!NOT ODD_VENUE",
        "everything ..1 be_at/be ..2!NOT ODD_VENUE",
        "hand/give/pass/bring ..1!NOT yours/it/them ..1!NOT to/with ..2!NOT ODD_HANDS",
        "hand/give/pass ..2!NOT out ..1!NOT at/in/from/by ..3!NOT/near ODD_VENUE",
        "same place/spot/counter/window/office/desk ..1!NOT you ..1!NOT get/buy/pay/renew/pick_up/fetch",
        "BALLOT/MACHINE/ballot_box ..2!NOT be/sit/be_at/go/MOVED/put/truck/ship/shipped/trucked/hauled/bus/haul/take/be_take/keep/wait/live ..3!NOT/near/next/post_office at/in/inside/to/with/into/behind/on/be_at ..3!NOT/near/next ODD_VENUE",
        "BALLOT/MACHINE/ballot_box ..1!NOT be_at ..2!NOT/near/next ODD_VENUE",
        "put/MOVED/truck/ship/shipped/trucked/hauled/haul/park ..2!NOT MACHINE/BALLOT/ballot_box ..2!NOT at/in/inside/to/into ..3!NOT/near ODD_VENUE",
        "ODD_VENUE ..3!NOT do/handle/run/take ..2!NOT lot/thing/whole_thing/show/it_all/everything/all/VOTE/BALLOT",
        "check_in/line_up/queue/queue_up ..1!NOT at/in ..3!NOT/near ODD_VENUE",
        "everyone/everybody/all/voter/CLASS_OF_VOTERS/GROUP ..3!NOT MUST ..1!NOT go/go_to/head/report/report_to/line_up/queue/show_up/turn_up/appear/come ..4!NOT/near ODD_VENUE",
        "ODD_VENUE ..2!NOT be ..1!NOT official/only/new/real/actual ..1!NOT site/spot/place/location",
    )
)
_KIND = "in/with/POLLS/precinct/site/place/location/drop_box/box/booth/office/one/time/point/hour/age/given/center/centre/level/USUAL_SITE/DAY/TIME/NUMBER/ELECTION/courthouse/of/county/state"
_ANY_ODD = tuple(
    pattern(p)
    for p in (
        "BALLOT/VOTE ..2!NOT/REQUEST be/CAN ..3!NOT/REQUEST accept/take/cast/collect/count/hand_in at/in/by ..1 any/every/nearest/closest ..2!NOT/near ODD_VENUE",
        "all/whole/most of ..2!NOT/my/our/us/YOU VOTE at/in ..3!NOT/near ODD_VENUE",
        "VOTE ..1!NOT at/in ..3!NOT/near ODD_VENUE not ..3!NOT USUAL_SITE/POLLS",
        "real/actual/official VOTE be ..1!NOT wherever you ..1!NOT see/find",
        "new/only/official USUAL_SITE/place ..1 for everyone/everybody/all/whole ..3!NOT be/'s/= ..2!NOT ODD_VENUE",
        "MOVED/put/truck/ship/shipped/trucked/hauled/haul all/every ..2!NOT MACHINE/BALLOT/ballot_box ..2!NOT at/in/inside/to/into ..2!NOT/near ODD_VENUE",
        "all/every ..1!NOT MACHINE/ballot_box ..1!NOT be/have/MOVED ..2!NOT at/in/inside/to/into ..2!NOT/near ODD_VENUE",
        f"ELECTION/VOTE ..1!{_X} be not ~2 do/hold/conduct/run locally ~~3 be/'s at/in ..2!NOT ODD_VENUE",
        f"BALLOT/VOTE ..1!{_X} CAN/be ..2!NOT/REQUEST cast with/by/through ..3!NOT ODD_HANDS",
        "(YOUR_VOTE|your/ur BALLOT) ..1!NOT be/'s/will ..2!NOT wait/hold/ready/keep ..2!NOT with/by/at ..3!NOT ODD_HANDS",
        "ODD_HANDS ..1!NOT have ..1 your/ur/everyone/everybody ..1 BALLOT",
        "POLLS ..2!NOT be/'s ..1!NOT nearest/closest "
        "!USUAL_SITE/POLLS/one/place/site/VENUE/BALLOT/drop_box/to/SITE/YOU/CAN/VOTE/u/i/we/and/or/by/for/?",
        "CAN VOTE with ..2!NOT ODD_HANDS",
        "find/get/pick_up/grab/collect ..2!NOT/REQUEST BALLOT ..1!NOT at/from ..2!NOT/near NEVER_A_POLL",
        "wherever you ..8!NOT/register/live be ..1!NOT (where you VOTE|where_you_vote)",
        "MOVED/relocate/put every/all ..1 POLLS/poll ..4!NOT to/into/in/at ..2!near ODD_VENUE",
        f"POLLS/VOTE ..6!{_X} (move_to|moved_to|be ..1 locate in|be ..1 (replace|replaced|swapped) (by|with|for)) ..2!NOT ODD_VENUE",
        f"MUST VOTE ..2!{_X} at ..2!NOT/POLLS ODD_VENUE ..1!NOT now/this/instead/today/tomorrow/only",
        "if you ..5 your POLLS be ..3!NOT/near/next/next_to/by ODD_VENUE",
        "your/ur POLLS be ..1!NOT wherever/whichever/whatever ..2!NOT you ..2!NOT/REGISTER/register/live/reside/VOTE "
        "get/sleep/work/bank/shop/buy/park/bear/born/graduate/pay/drive/eat/wake_up/wake/stay/study/pray/worship",
        f"VOTE ..1!{_X} at/in any/every/whichever ..3!NOT/POLLS (instead_of|instead of|rather than) ..2!NOT POLLS",
        "any/every ..4!NOT ODD_VENUE ..2!NOT let/lets ..1 you ..1 VOTE",
        "any/every ..2!NOT ODD_VENUE ..4!NOT have ..1!NOT (voting_booth|voting_machine|ballot_box|VOTE/voting/polling/BALLOT ..1!NOT booth/booths/stall/stalls/machines/kiosk/kiosks/table/tables/desk/machine)",
        "ODD_VENUE ..1 and ..2!NOT ODD_VENUE be ..2!NOT/near/next POLLS/drop_box",
        "only ..1!NOT ODD_VENUE/NEVER_A_POLL ..1!NOT (take|accept|have) ..1!NOT BALLOT/VOTE",
        f"people/voter/folk/folks/anyone/person with/without/who/whose !VOTE ..3!{_X}/POLLS/CAN/register/ward/precinct VOTE at/in ..3!NOT/near/next_to ODD_VENUE",
        "that/it/which/this/they ..1!NOT (count_as|double_as|serve_as|(count|double|serve) as) ..1 your/ur ..2!NOT POLLS",
        "your/ur POLLS be ..1!NOT (ODD_HANDS|at ..2!NOT ODD_HANDS)",
        "ODD_VENUE ..2 (replace|replacing|take_over for|take over for|take over from) ..4!NOT POLLS",
        "ODD_VENUE ..1 (and ..2 ODD_VENUE) be ..1 the official POLLS",
        f"VOTE/cast ..3!{_X}/near/from/by/register at/in/inside ..1 any/every/each/nearest/closest/whichever/all/whatever ..2!NOT/near/POLLS/drop_box ODD_VENUE",
        f"POLLS ..4!{_X} (be|'s) ..4!NOT/next/next_to/near/by (nearest|closest|every|any) ..1 ODD_VENUE",
        f"every/any/all/each ..1 ODD_VENUE ..5!{_X} (be|'s|serve|become) ..3!NOT/near POLLS",
        f"every/any ..1!{_KIND}/NOT !{_KIND}/YOU/ADDRESSED/RELATIVE/PERSONS/GROUP/STUDENT have (a|an|its) ..1 (voting_booth|booth|ballot_box|voting_machine)",
        "every/any/each ..2!NOT ODD_VENUE ..2!NOT have (a|an|its) ..1 (voting_booth|booth|ballot_box|voting_machine|"
        "(voting|ballot) (kiosk|machine|terminal|counter|station|booth|desk|window|screen))",
        "(your|the) ..1 (post_office|bank|pharmacy|supermarket|grocery_store|gas_station|petrol_station|dmv) "
        "(be|'s|become) ..1 (a|your|the) ..1!NOT POLLS",
        "(take|bring|show) ..4!NOT (voter_card|poll_card|polling_card|voting_card|voter_'s_card|card|voter_information_card) ..1 (to|at) "
        "(any|every|the_nearest|your_nearest|nearest|a) ..2!NOT/near ODD_VENUE ..5!NOT (DAY|instead|to VOTE)",
        f"VOTE ..2!{_X} be/have/'s ..3!NOT/but (put|put_into|shift|shifted|send|sent|go|switch|move_to|MOVED) ..1 (into|to|in) ..2!NOT/near ODD_VENUE",
    )
)
# Any place of a kind, whatever the kind, where the claim is about a whole state or country.
_ANY_KIND = tuple(
    pattern(p)
    for p in (
        f"VOTE/cast ..1!{_X} at any/every/whichever ..2!{_KIND} !other/{_KIND} ..6!{_X}/{_KIND}",
        f"every/any ..1!{_KIND}/NOT !{_KIND}/YOU ..8!NOT/REGISTER be/act_as/acts ..1!NOT (a|an|your|the|as) ..1 (POLLS|poll|precinct|booth)",
    )
)
# Where somebody votes "now".
_WHERE = (
    pattern(
        "be/'s the/our/your/now ..1!NOT POLLS/booth/precinct/poll/ward/wards ..1!NOT/near now/for/tomorrow/from/everywhere"
    ),
    pattern(f"CLASS_OF_VOTERS ..2!{_X}/POLLS VOTE/cast ..1!NOT at/in the/a/your/their/our ..6"),
    pattern(f"where ..1 (every|everybody|everyone|grown-ups) ..3!{_X}/CAN/if VOTE/cast"),
    pattern(
        f"where ..4!{_X}/CAN/if/register VOTE/cast ..1 (now|these days|from now on|this (year|fall|time|go))"
    ),
    pattern(
        "everyone/everybody/all ..3!NOT (go_to|go/drive/head/travel to|report_to) ..3!NOT/your/their/POLLS to VOTE"
    ),
    pattern(f"where (all|whole|every) ..3!{_X}/CAN/if VOTE/cast"),
    pattern(f"ODD_VENUE be ..1!NOT where ..3!{_X}/CAN/if/i/we VOTE/cast"),
)
# Voting as a whole at such a place, said to be so from now on.
_ODD_NOW = tuple(
    pattern(p)
    for p in (
        "VOTE/ELECTION ..1!NOT (be_at|be at/in/on/inside) ..3!NOT/near/next_to ODD_VENUE ..3!NOT this/now/instead/only/from_now",
        "VOTE ..1!NOT at/in/on/from/inside ..3!NOT/near/next_to ODD_VENUE ..1!NOT (now|instead|this time/go/year/fall|from now)",
        "VOTE ..1!NOT be/have ..2!NOT (MOVED|relocate|shift|transfer|move_to|moved_to) ..1 [to] [into] ..3!NOT/near/up/back ODD_VENUE",
        "VOTE/ELECTION ..1!NOT be ..2!NOT/before take/be_take/do/hold/held/run/conduct/collect/accept/cast at/from/in/on/by ..3!NOT/near/next_to ODD_VENUE/ODD_HANDS",
        "MOVED VOTE/voting to/into ..3!NOT/near ODD_VENUE",
        "only ..1!NOT do/does ODD_VENUE VOTE",
    )
)
# A group of voters at a place of its own.
_GROUP_AT = tuple(
    pattern(p)
    for p in (
        "VOTE ..1!NOT at/in ..3!NOT/near ODD_VENUE ~1 everyone_else/everybody_else/the_rest ..2!NOT at/in",
        f"(under/over NUMBER|under_30/under_35/over_60/over_65) ..2!{_X} MUST ..1!NOT go/go_to/travel/drive/report/report_to ..9!{_X}/front/class/NON_CIVIC to VOTE",
        "CLASS_OF_VOTERS/GROUP ~9 they VOTE ..1!NOT at/in ..3!NOT/near ODD_VENUE",
        "CLASS_OF_VOTERS/GROUP ..2!NOT be not ~1 serve/served/admit/handle/process/seat ..1 at ..2!NOT POLLS/USUAL_SITE",
        f"STUDENT/CLASS_OF_VOTERS ..3!{_X}/CAN/if VOTE ..1 (at|in) ..1!NOT parent/parents ..2!NOT/if POLLS/precinct/place/house/town",
        "renter/tenant/student/CLASS_OF_VOTERS do not have ..1!line/NOT/to POLLS $",
        "CLASS_OF_VOTERS/senior MUST ..1!NOT go/go_to/report/report_to ..3!NOT/near ODD_VENUE ~~9 BALLOT/ballot_box/VOTE",
        f"resident/residents/CLASS_OF_VOTERS ..2!{_X} be to VOTE ..1 (at|in) ..4!{_X}/their only",
        "CLASS_OF_VOTERS/GROUP/ADDRESSED ..1!NOT [do/can] not VOTE ..1 at ..1!NOT regular/usual/normal/ordinary/neighborhood/general ..1",
        "if you be/'re ..1!NOT a/an/in ..2!NOT CLASS_OF_VOTERS ..6!NOT must/have_to/need_to ..1 VOTE at/in ..2!NOT/your/own/POLLS",
        "if you live/work/rent ..5!NOT must/have_to/need_to ..1 VOTE at/in ..3!NOT/your/own/POLLS ODD_VENUE/capitol/courthouse/hq",
        "last_name/surname/name_begin_with ..9!NOT/line/table/booth/room/door/DAY/TIME poll/POLLS ..2!NOT be ..3!NOT ODD_VENUE/garage/barn/depot",
        "CLASS_OF_VOTERS/GROUP/ADDRESSED must/have_to/need_to VOTE at the/a/an ..1!NOT hall/headquarters/annex/courthouse/stadium/arena/office/ODD_VENUE",
        "CLASS_OF_VOTERS/GROUP yours be_at/be ..3!NOT ODD_VENUE",
        "ours/yours/theirs (be_at|be ..1!NOT (at|in|inside)) ..2!NOT/near/next ODD_VENUE/NEVER_A_POLL",
        f"GROUP/CLASS_OF_VOTERS ..5!{_Z}/POLLS VOTE/cast/report ..4!{_X}/POLLS/between/with/turn/turn_over/hand/give at/to/in ..4!NOT/same/all/next_to/near ODD_VENUE/BIG_VENUE/courthouse",
        f"GROUP/CLASS_OF_VOTERS voter ..4!{_Z}/POLLS report_to ..4!NOT/same/near ODD_VENUE/BIG_VENUE/courthouse",
        f"GROUP/CLASS_OF_VOTERS ..5!{_Z}/POLLS report_to ..4!NOT/same/near ODD_VENUE/BIG_VENUE/courthouse ..4!NOT VOTE",
        "CLASS_OF_VOTERS/GROUP ..2!NOT be ..1!NOT serve/served/handle/handled/seen/process/processed ..1!NOT at/in ..2!NOT/same courthouse/ODD_VENUE/BIG_VENUE",
        "CLASS_OF_VOTERS/GROUP ..2!NOT be ..1!NOT serve/served/handle/handled/seen/process/processed only at/in",
        "CLASS_OF_VOTERS/GROUP ..2!NOT (CAN|may|MUST) only ..1 VOTE at/in ..4!NOT/their/same ODD_VENUE/BIG_VENUE/courthouse",
        f"VOTE/go/report/go_to ..6!{_X} town/city/county/state/village/place ..2!NOT you/they/he/she/YOU be ..1!NOT born/born_in",
        "POLLS/poll be ..2!NOT school/bank/church/hospital/store/town/city/place ..1!NOT you ..1!NOT graduate/bank/shop/get/work/born/be_born/marry/buy",
        f"(resident/residents/CLASS_OF_VOTERS/person/people/voter/those|anyone) ..4!{_X}/POLLS (CAN|MUST|only) ..2 VOTE at ..2!NOT/near "
        "(AGENT|NEVER_A_POLL) ..1 (station|office|desk|hq|building|room)",
        f"(resident/residents/CLASS_OF_VOTERS/person/people/voter/those|anyone) ..5!{_X}/POLLS VOTE at ..2!NOT/near AGENT "
        "(station|office|desk|hq|building|room)",
        f"CLASS_OF_VOTERS ..1!{_X}/POLLS MUST VOTE/cast/report/report_to at/to ..4!NOT/same/all/their/POLLS/home/rate only",
        f"(over|under) NUMBER ..4!{_X} (VOTE|polling_place|precinct) ..4!NOT ODD_VENUE/courthouse",
    )
)
# One place only.
_SOLE = tuple(
    pattern(p)
    for p in (
        f"all/every/each ..2!{_X} division/divisions/ward/wards/precinct/precincts/riding/ridings/constituency/constituencies/electorate/borough/boroughs/parish/barangay ..2!{_Z} VOTE/cast/report/report_to (at|in|to) ..3!{_X}/their/own ODD_VENUE/capitol/COUNTED_AT",
        f"whole of ..2!{_X}/RELATIVE/my/our/us/street/block/village/PART/NUMBER VOTE at the ..1!{_X}/USUAL_SITE/POLLS",
        "no ..2!NOT POLLS/precinct ..1!NOT just/only one ..1!NOT room/hall/building/table/office/counter/desk/tent at/in ..3!NOT capitol/COUNTED_AT/ODD_VENUE",
        "just/only ..1!NOT one ..1!NOT room/hall/building/table/office/counter/desk/tent at/in ..3!NOT capitol/COUNTED_AT/ODD_VENUE",
        "only/sole ..1!NOT POLLS/place/spot/site/box ..1!NOT to VOTE",
        "VOTE ..1!NOT at/in/be_at ..5!NOT ~~3 everything/everywhere/anything else (BE_OFF|..2!NOT be ..2!NOT WOUND_UP)",
        "have/'s/be [the] [only/just] only/sole/one/just POLLS ..1 left/leave",
        "only/sole/last ..1!NOT/box open/working/remaining ..1 POLLS/poll ..4!NOT/box be_at/be",
        "no other place/spot/site/location ..4!NOT let ..1 you/anyone/us VOTE",
        "sole/only/one ..1!NOT spot/place/site/building ..4!NOT/your/my where/that ..1 you/still/everyone ..2!NOT VOTE",
        "(every|all|each) ..4!NOT POLLS/USUAL_SITE ..6!NOT/YOU (fold_into one|(fold|merge|consolidate|combine|roll) ..1 into one)",
        "(every|all|each) ..1!NOT POLLS/USUAL_SITE ..6!NOT/YOU be fold/merge/consolidate/combine ~~3!NOT you/everyone/everybody will ..1 VOTE in/at",
        "only/sole/last ..1!NOT POLLS/place/spot/site ..4!NOT (take|with|accept) ..1 VOTE/BALLOT",
        "only/just/single/sole ..1!NOT location/site/place/spot/POLLS ..2!NOT (be_take|be accept|take|accept|open for) ..2!NOT VOTE/BALLOT/YOUR_VOTE",
        "only ..1!NOT courthouse/city_hall/county_seat/BIG_VENUE be ..1!NOT (be_take|take|accept|open for) ..1!NOT VOTE/YOUR_VOTE",
        "single/sole/one ..1!NOT site/location/spot/POLLS for ..1!NOT all/every/whole/entire ..4!NOT state/county/city/cities/precinct/precincts/ward/wards/town/borough/boroughs",
        f"all/every ..3!{_Z} POLLS/precinct/ward/wards/township ..3!{_Z} (be|get) ..2!NOT serve/served/handle/handled/combine/combined/merge/merged/fold/house/housed/fold_into by/in/at/into/to ..3!NOT one/single/BIG_VENUE/ODD_VENUE",
        f"all/every/each ..3!{_Z}/VOTE/CAN voter/precinct/precincts/ward/wards/resident/residents/democrats/republicans ..6!{_Z}/CAN (report_to|go_to|(VOTE|report|go|head) ..1!NOT (to|at|in)) ..3!NOT/near BIG_VENUE/ODD_VENUE",
        f"whole/entire/all ..2!{_Z} state/county/city/country/town/district/borough ..1!NOT (be|have|get) ..1!NOT MOVED/send/sent/send_to/move_to/moved_to/relocate/put/bus/bused ..1!NOT [to] ..3!NOT BIG_VENUE/ODD_VENUE/NEVER_A_POLL",
        "(have|get|be/'s) ..1 the only/sole/one POLLS/place/spot/site/box ..1 (left|leave|in|for|from) ..2",
        "there be only/just one POLLS ..2 (in|for|left) ..2",
        "only/just one POLLS ..2!have (STATEWIDE|nationwide)",
        "be/'s only/just one POLLS ..1 (in|for) ..2 (state|county|country|nation|STATEWIDE)",
        f"VOTE ~~12!{_X} no other (location|place|spot|site) $",
        f"VOTE ..9!{_X} (and|or) nowhere (else)",
        f"where ..1 all/whole/every/everyone/everybody ..5!{_X}/can/CAN/if VOTE/cast ..1 now/today/tomorrow/this/from",
        f"where ..1 all/whole/every ..5!{_X}/can/CAN/if go to VOTE",
        f"(all|whole|entire) ..3!{_X}/CAN/who/day (state|county|country|nation|electorate|city) ..1!{_X} (VOTE|go|report) ..1 (at|to|in) ..3",
        f"whole ..1 (of|state|county|country|nation) ..3!{_X} be ..1 (to|told) ..4!NOT at/in",
    )
)
# Different places for different parties or people.
_ANY_PLACE_NAMED = "USUAL_SITE/POLLS/ODD_VENUE/NEVER_A_POLL/BIG_VENUE/SITE/VENUE"
_APART = "USUAL_SITE/ODD_VENUE/NEVER_A_POLL/BIG_VENUE/SITE/VENUE"
_GOES = "go/go_to/report/report_to/head/use/VOTE/be_at/be/MUST"
_GROUPS = "REPUBLICANS/DEMOCRATS/GROUP"
_SPLIT = tuple(
    pattern(p)
    for p in (
        f"{_GROUPS} ..1!{_X} be to ..1 (report|report_to|go_to) ..1!{_X} [to] [at] [the] ..3!{_X}/same/polls",
        "USUAL_SITE/POLLS ..1!NOT be ..1!NOT/not for ..1!NOT REPUBLICANS/DEMOCRATS/GROUP/HOME_OWNER only",
        "USUAL_SITE/POLLS ..1!NOT be ..1!NOT only/just/reserve/reserved for ..2!NOT REPUBLICANS/DEMOCRATS/GROUP/HOME_OWNER",
        "USUAL_SITE ..3!NOT be ..1!NOT (REPUBLICANS|DEMOCRATS) ..1 (POLLS|USUAL_SITE|place|only|now)",
        "REPUBLICANS/DEMOCRATS ..2 VOTE ..2 (at|in) ..7 REPUBLICANS/DEMOCRATS ..2 (VOTE|use|go|go_to|at|in)",
        f"{_GROUPS} ..2!{_X} MUST ..1 report/report_to/go/go_to/head ..4!NOT/same [to VOTE] ..2!NOT {_GROUPS}",
        "STUDENT must/have_to VOTE at ..4 in ..3 (PARENTS_HOME|town|hometown)",
        f"{_GROUPS} ..3 BAN VOTE at ..3 (POLLS|SITE|school|precinct) ..4 (MUST|go|go_to|only|must|use|report)",
        f"REPUBLICANS/DEMOCRATS ..2!{_X} VOTE ..1 (at|in) ..3!{_X} NEVER_A_POLL",
        f"{_GROUPS} ..2!{_X} VOTE at ..5!{_X} {_GROUPS} (at|..2 (VOTE|use|go|go_to))",
        f"{_GROUPS} ..3!{_X} MUST (use|go|go_to|report|report_to) ..6!{_X} (instead|only)",
        f"{_GROUPS} ..2!{_X} be ..1 (to use|to VOTE at|assigned to|sent to|send to|assign) ..6",
        f"REPUBLICANS/DEMOCRATS ..3!{_X}/RALLY ({_GOES}) ..4!NOT/same/DAY/church/temple/court {_APART} ~~3 REPUBLICANS/DEMOCRATS ..2!{_X} ({_GOES}|at|to|in) ..1 [to/at/in] ..3!NOT/same/REPUBLICANS/DEMOCRATS/POLLS {_APART}",
        f"REPUBLICANS/DEMOCRATS VOTE ..1 at/in ..4!NOT/same/DAY {_ANY_PLACE_NAMED} ~~3 REPUBLICANS/DEMOCRATS ..2!{_X} (VOTE|at|to|in) ..1 [to/at/in] ..3!NOT/same/REPUBLICANS/DEMOCRATS",
        "REPUBLICANS/DEMOCRATS [voter] (go_to|report_to|(go|report|head) to) ..4!NOT/same/church/brunch/jail/prison/hell/court/war/work/bed/POLLS "
        "REPUBLICANS/DEMOCRATS [voter] (go_to|report_to|(go|report|head) to) [the] !same/church/brunch/jail/prison/hell/court/war/work/bed/POLLS",
        f"!some/other/NUMBER/HOUR_WORD voter/supporter/backer/fan (go|go_to|report|report_to|head|VOTE) ..5!{_X}/same !some/other/NUMBER/HOUR_WORD voter/supporter/backer/fan (go_to|report_to|(go|report|head|VOTE) ..1 (to|at|in)) ..2",
        f"renter/renters/tenant/tenants ..3!{_X} ({_GOES}|at) ..1 [to/at/in] ..3!NOT/same {_ANY_PLACE_NAMED} ~~3 HOME_OWNER/homeowners/owners/everyone_else ..1!NOT ({_GOES}|at) ..1 [to/at/in] ..3!NOT/same {_ANY_PLACE_NAMED}",
        f"HOME_OWNER/homeowners/owners ..3!{_X} ({_GOES}|at) ..1 [to/at/in] ..3!NOT/same {_ANY_PLACE_NAMED} ~~3 renter/renters/tenant/tenants ..1!NOT ({_GOES}|at) ..1 [to/at/in] ..3!NOT/same {_ANY_PLACE_NAMED}",
        "POLLS/SITE ..2!NOT (CANNOT|BAN|refuse) ..1 (take_you|serve_you|admit_you|(list|have|admit|serve|accept) you)",
        "(POLLS|sites|precincts) ..2 will not (take|admit|serve|accept) ..2!VOTE/BALLOT/NUMBER REPUBLICANS/DEMOCRATS/GROUP/CLASS_OF_VOTERS",
        "(POLLS|sites|precincts) ..5 (CANNOT|refuse|have_to refuse) ..1 (take|admit|serve|accept) ..2!VOTE/BALLOT/NUMBER REPUBLICANS/DEMOCRATS/GROUP/CLASS_OF_VOTERS/PERSONS/YOU",
    )
)
# One group's votes at one place "and not" at the usual one.
_NOT_HERE = tuple(
    pattern(p)
    for p in (
        f"CLASS_OF_VOTERS/GROUP/REPUBLICANS/DEMOCRATS ..4!{_X} (go_to|report_to|(VOTE|go|report|head) ..1 (at|in|to)) "
        "..5!NOT/USUAL_SITE/POLLS not ..1 [at/to/in] ..3!NOT USUAL_SITE/POLLS",
        f"CLASS_OF_VOTERS/GROUP/REPUBLICANS/DEMOCRATS ..4!{_X} VOTE ..1 (at|in) ..6!NOT/USUAL_SITE/POLLS (instead_of|instead of|rather than) ..3!NOT USUAL_SITE/POLLS",
        f"CLASS_OF_VOTERS/GROUP/REPUBLICANS/DEMOCRATS ..3!{_X} be ..1!NOT serve/served/handle/handled ..1!NOT (at|in|by) ..5!NOT/USUAL_SITE/POLLS not ..1 [at/to/in] ..3!NOT USUAL_SITE/POLLS",
        f"CLASS_OF_VOTERS/GROUP/REPUBLICANS/DEMOCRATS ..3!{_X} MUST VOTE ..1 (at|in) ..5!NOT/USUAL_SITE/POLLS not ..1 [at/to/in] ..3!NOT USUAL_SITE/POLLS",
        f"CLASS_OF_VOTERS/GROUP/REPUBLICANS/DEMOCRATS ..1!{_X} (have|get|use) ..1!NOT own/separate/special/different ..1!EARLY POLLS "
        "($|!captain/captains/chair/chairs/official/officials/worker/workers/watcher/watchers/staff/judge/judges)",
        f"not_go/do_not_go ..1 to ..3!NOT USUAL_SITE/POLLS ..5!NOT CLASS_OF_VOTERS/GROUP/REPUBLICANS/DEMOCRATS ..2!{_X} VOTE ..1 (at|in)",
    )
)
_OTHER_SUBJECT = "he/she/i/we/they/since/push/session/who/in/today/because"
# A place is moved or closed, and nobody but the office can tell.
_MOVED = tuple(
    pattern(p)
    for p in (
        f"POLLS/precinct/ward/division/district ..5!{_X}/BALLOT/{_OTHER_SUBJECT} (move_to|moved_to|(move|relocate|switch|shift|change) ..1!up (to|from|over)) ..1",
        "POLLS/VOTING_PLACES ..4!RESULTS/NON_CIVIC/line (be/'s|be move) ..1 (close|lock|flood|shut|discontinue|packed up) ~~9 (use|go to|VOTE at|instead|sent us|send us|head to)",
        "POLLS at ..3!at/NOT/who/i/we have/be ..1 (move_to|moved_to|(move|relocate|switch|shift) to) ..1",
        "(they|county) (MOVED|send|put) us ..3 (to|at|over) ..2",
        "precinct/ward NUMBER [folks] be ..1 MOVED",
        f"POLLS ..3!{_OTHER_SUBJECT} (be|have) ..1!be move/relocate/switch/shift $",
        f"POLLS ..3!{_OTHER_SUBJECT} (be|have) ..1!be move/relocate/switch/shift to/from/by/over/across",
    )
)


def _spared(reading: Reading, found: Match) -> bool:
    """Whether it is no place of a public vote, or a report on plans."""
    if reading.roles & {"NON_CIVIC", "PRIVATE_VOTE"} or en.NEWS.search(reading.folded.text):
        return True
    if reading.roles.isdisjoint(("VOTE", "POLLS")) and not any(
        word in reading.folded.text
        for word in (
            "poll",
            "vot",
            "precinct",
            "primary",
            "ballot",
            "drop box",
            "referendum",
            "runoff",
        )
    ):
        return True
    start = max(reading.sentence(found.first)[0], found.first - 4)
    before = reading.units[start : found.first]
    if any(not u.roles.isdisjoint(("NOT", "BAN")) or "can_not" in u.norm for u in before):
        return True
    if any("NOT_GO" in u.roles for u in before[-2:]):
        return True
    return any(u.norm in _ASIDE for u in before[-2:])  # "due after the polls close"


_ASIDE = frozenset(("whether", "if", "say", "tell", "after", "before", "when", "once", "till"))


def _is_ones_own(reading: Reading, found: Match) -> bool:
    """Whether one voter's place was moved: "check yours, they moved mine"."""
    return [unit.norm for unit in reading.units[found.last + 1 : found.last + 2]] == ["mine"]


def _by_mail(reading: Reading, calendar: Calendar) -> bool:
    """Whether votes are cast by mail there, so that "no polling places" may be true."""
    about = reading.about
    day = about.election.day if about.election else about.days[0] if about.days else None
    return any(
        method.method == "mail_to_all" and method.available == "yes"
        for region in about.regions
        for method in calendar.methods(region, on=day)
    )


@where_met(_ONE)
def _one(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if "caucus" in reading.norms or "REQUEST" in reading.roles:
        return
    for one in met(_ONE, reading):
        for found in one.find(reading):
            after = reading.units[found.last + 1 : found.last + 2]
            some = any(u.norm in ("have", "get", "with", "that", "where") for u in after)
            some = some or "went" in reading.written(found.first, found.last).split()
            some = some or _only_then(reading, found) or _of_one_site(reading, found)
            some = some or bool(en.ONE_HOME.search(reading.written(found.first, found.last)))
            if not some and not _spared(reading, found) and not _in_a_month(reading, found):
                strength = Strength.UNSETTLED if _in_spring_2020(reading) else Strength.DECISIVE
                yield Claim(
                    found.quote_first, found.quote_last, "one place for all", strength=strength
                )


def _of_one_site(reading: Reading, found: Match) -> bool:
    """Whether those of one place are meant ("all its voters go to ...", "all of ward 2 goes ...")."""
    said = reading.units[found.first : found.last + 1]
    return bool(
        {"its", "their", "those", "these", "our", "my"} & {u.norm for u in said[:3]}
    ) or any(
        one.norm in ("precinct", "ward", "district", "division") and "NUMBER" in two.roles
        for one, two in pairwise(said)
    )


def _only_then(reading: Reading, found: Match) -> bool:
    """Whether "only" is said of a time ("today and only today", "only till seven")."""
    units = reading.units[found.first : found.last + 2]
    return any(
        u.norm == "only" and (v.day is not None or v.time is not None or v.norm in ("until", "up"))
        for u, v in pairwise(units)
    )


def _in_a_month(reading: Reading, found: Match) -> bool:
    """Whether "in" names a month: "you voted D in March, you can only ..."."""
    said = reading.units[found.first : found.last + 1]
    return any(u.norm == "in" and v.norm in reading.lang.months for u, v in pairwise(said))


def _is_one_left(reading: Reading, found: Match) -> bool:
    """Whether all but one place are said to be shut, as they were in some counties in 2020."""
    others = any(u.norm == "other" for u in reading.units[found.first : found.last])
    one = others or en.ONE_SITE.search(reading.folded.text) is not None
    return one and _in_spring_2020(reading)


def _in_spring_2020(reading: Reading) -> bool:
    """Whether it was posted when counties held primaries at one place, Louisville for one."""
    return any(date(2020, 3, 12) <= day <= date(2020, 7, 31) for day in reading.about.days[:1])


@where_met(_ANY_PLACE)
def _precinct_bound(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """Any place of a town or county, where on election day each voter has one place."""
    regions = reading.about.regions
    if not regions or not _PRECINCT_BOUND.issuperset(regions) or "EARLY" in reading.roles:
        return
    text = reading.folded.text
    if any(word in text for word in ("early", "drop box", "provisional", "affidavit", "displaced")):
        return
    for one in met(_ANY_PLACE, reading):
        for found in one.find(reading):
            if not _spared(reading, found):
                yield Claim(found.quote_first, found.quote_last, "at any place")


def _other_subject(reading: Reading, found: Match) -> bool:
    """Whether something else is gone or shut: "all locations are open, the snow's gone"."""
    units = reading.units
    sites = [n for n in range(found.first, found.last) if units[n].roles & _SITE_ROLES]
    for n in range(found.last - 1, sites[0] if sites else found.last, -1):
        if parted(reading, n):
            return units[n].norm in en.OF_ITS_OWN or "HAZARD" in units[n].roles
    return False


@where_met(_ALL_CLOSED)
def _all_closed(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    for one in met(_ALL_CLOSED, reading):
        for found in one.find(reading):
            if _other_subject(reading, found) or _is_ones_own(reading, found):
                continue
            if _is_thought(reading, found):
                continue
            after = reading.units[found.last + 1 : found.last + 6]
            if any(unit.time is not None for unit in after):
                continue  # "all precincts closed at the usual 7:30"
            if reading.written(max(0, found.first - 1), found.first) == "or no":
                continue  # "snow or no snow, polling stations are open"
            if reading.written(found.last - 1, found.last) in en.HANDED_OUT:
                continue  # "we are at every polling station handing out leaflets"
            if not _spared(reading, found) and not _shut_for_a_while(reading, found):
                strength = Strength.DECISIVE
                own = en.OWN_VILLAGE.search(reading.folded.text) is not None
                if _by_mail(reading, calendar) and "vote_center" in reading.norms:
                    continue  # "there are no precinct polling places here anymore: vote centers"
                if own or (_by_mail(reading, calendar) and "person" not in reading.norms):
                    strength = Strength.UNSETTLED
                if _is_one_left(reading, found):
                    strength = Strength.UNSETTLED
                yield Claim(found.quote_first, found.quote_last, "all closed", strength=strength)


@where_met(_NEVER)
def _never(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in met(_NEVER, reading):
        for found in one.find(reading):
            start = max(reading.sentence(found.first)[0], found.first - 4)
            units = reading.units[start : found.last + 1]
            if _spared(reading, found) or any(
                ("BALLOT" in u.roles and "VOTE" not in u.roles) or u.norm in en.NO_CLAIM
                for u in units
            ):
                continue
            place = next(u.norm for u in reversed(units) if "NEVER_A_POLL" in u.roles)
            yield Claim(found.quote_first, found.quote_last, f"at the {place.replace('_', ' ')}")


@where_met(_TAKES_BALLOTS)
def _takes_ballots(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in met(_TAKES_BALLOTS, reading):
        for found in one.find(reading):
            mailed = not reading.norms.isdisjoint(("post_office", "box_in", "thinking"))
            said = reading.units[found.first : found.last + 1]
            if not en.NO_CLAIM.isdisjoint(u.norm for u in said):
                continue  # "McDonald's should be a polling place"
            if not mailed and not _spared(reading, found):
                yield Claim(found.quote_first, found.quote_last, "at such a place")


@where_met(_ANYWHERE)
def _anywhere(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in met(_ANYWHERE, reading):
        for found in one.find(reading):
            own = any(
                u.norm in ("your", "own") for u in reading.units[found.first : found.last + 1]
            )
            if not own and "NZ" not in reading.about.regions and not _spared(reading, found):
                yield Claim(found.quote_first, found.quote_last, "anywhere")


@where_met(_SPLIT)
def _split(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if "caucus" in reading.norms or "PRIMARY" in reading.roles:
        return
    for one in met(_SPLIT, reading):
        for found in one.find(reading):
            if not _spared(reading, found):
                yield Claim(found.quote_first, found.quote_last, "apart from others")


@where_met(_NOT_HERE)
def _not_here(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if "caucus" in reading.norms or "EARLY" in reading.roles or "REQUEST" in reading.roles:
        return
    for one in met(_NOT_HERE, reading):
        for found in one.find(reading):
            if _spared(reading, found) or en.MEMBERS.search(reading.folded.text):
                continue
            some = _is_of_students(reading, found)
            strength = Strength.UNSETTLED if some else Strength.DECISIVE
            yield Claim(found.first, found.last, "apart from others", strength=strength)


_EMBASSY = tuple(
    pattern(p)
    for p in (
        f"VOTE ..2!{_X} (at|in) ..4!NOT embassy/embassies/consulate/consulates/high_commission",
        f"(walk|go|pop|drop|head|stroll) ..2!NOT (into|to|by|in) ..4!NOT embassy/consulate/high_commission ..7!{_X}/at VOTE",
        "embassy/embassies/consulate/consulates/high_commission ..3!NOT (be|have|open|run|set_up|set up) ..4!NOT POLLS/booths/booth/voting_booth",
        "embassy/embassies/consulate/consulates ..3!NOT (take|accept|count) ..2!NOT VOTE ..1 in_person",
    )
)


@where_met(_EMBASSY)
def _embassy(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """Voting of Americans and Britons at an embassy, which has no polling place."""
    if not all(region[:2] in ("US", "GB") for region in reading.about.regions):
        return
    if not en.OUR_PEOPLE.search(reading.folded.text):
        return
    for one in met(_EMBASSY, reading):
        for found in one.find(reading):
            sent = en.SENT_HOME_FROM.search(reading.written(*reading.sentence(found.first)))
            if not sent and not _spared(reading, found):
                yield Claim(found.first, found.last, "at an embassy")


@where_met(_MOVED)
def _moved(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in met(_MOVED, reading):
        for found in one.find(reading):
            if not _spared(reading, found) and not _to_a_day(reading, found):
                yield Claim(
                    found.quote_first, found.quote_last, "moved", strength=Strength.UNSETTLED
                )


def _to_a_day(reading: Reading, found: Match) -> bool:
    """Whether it is a day that moves ("the district's primary moved from May 12 to June 23")."""
    return any(unit.day is not None for unit in reading.units[found.last : found.last + 2])


def _really_gone(reading: Reading, found: Match) -> bool:
    """Whether places are gone for good, not shut for the night or for a holiday."""
    units = reading.units[found.first : found.last + 1]
    site = next((u for u in units if "USUAL_SITE" in u.roles), None)
    text = reading.folded.text
    end = units[-1]
    shut_it = site is end and text[units[0].start : units[0].end] in ("closed", "shut", "locked")
    if site is None or (not shut_it and en.NOT_GONE.match(text, end.end)):
        return False
    if end.norm == "go" and text[end.start : end.end] != "gone":
        return False
    if site.norm in en.WIDE_SENSE and end.norm in en.SHUT:
        return "POLLS" in site.roles or units[0].roles.isdisjoint(("POLLS", "VOTE"))
    return True


def _is_thought(reading: Reading, found: Match) -> bool:
    """Whether it is no claim but a thought: "polling places would be abolished"."""
    return not en.NO_CLAIM.isdisjoint(reading.written(found.first, found.last).split())


def _plural(reading: Reading, found: Match) -> bool:
    units = reading.units[found.first : found.last + 1]
    return any(
        "USUAL_SITE" in u.roles and reading.folded.text[u.start : u.end].endswith("s")
        for u in units
    )


def _gone_for_all(reading: Reading) -> Iterator[tuple[Match, bool]]:
    """Claims that the usual places are gone, and whether they speak of every one of them."""
    for one in met(_GONE, reading):
        for found in one.find(reading):
            if _other_subject(reading, found) or _spared(reading, found):
                continue
            if _is_thought(reading, found):
                continue
            if _really_gone(reading, found):
                yield found, one in _GONE[:3] or _plural(reading, found)


def _wide(reading: Reading) -> bool:
    """Whether it speaks of a whole state or country."""
    text = reading.folded.text
    return bool(en.SCOPE.search(text) or en.STATE_DOES.search(text))


def _one_towns(reading: Reading, found: Match) -> bool:
    """Whether it is one precinct's or one person's place, or a kind that often is a real one."""
    first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
    return any(
        u.norm in en.ONES_OWN or "RELATIVE" in u.roles for u in reading.units[first : last + 1]
    )


def _goes(reading: Reading) -> bool:
    return any(True for one in met(_GO_THERE, reading) for _ in one.find(reading))


def _sends_off(reading: Reading, found: Match) -> bool:
    """Whether readers are sent where none votes, since their polling places are gone."""
    return (
        any("POLLS" in unit.roles for unit in reading.units[found.first : found.last + 1])
        and not evening(reading)
        and any(not _spared(reading, m) for one in met(_TO_ODD, reading) for m in one.find(reading))
    )


@where_met(_GONE)
def _usual_gone(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    for found, every in _gone_for_all(reading):
        odd = (m for one in met(_ODD, reading) for m in one.find(reading))
        if (
            not all(_spared(reading, m) for m in odd)
            or (every and _wide(reading) and _goes(reading))
            or (every and _sends_off(reading, found))
        ):
            unsure = _by_mail(reading, calendar) or _is_one_left(reading, found)
            strength = Strength.UNSETTLED if unsure else Strength.DECISIVE
            yield Claim(found.first, found.last, "the usual places", strength=strength)


# Another place to go to, where none votes.
_TO_ODD = tuple(
    pattern(p)
    for p in (
        "go/go_to/head/drive/use/report/report_to/try/walk ..4!NOT/near/by/past/HOME ODD_VENUE/NEVER_A_POLL/BIG_VENUE",
    )
)
_SENT = tuple(
    pattern(p)
    for p in (
        "everyone/everybody/all/voter be ..2!NOT (send_to|send/redirect/direct/bus/route/divert to) ..4!NOT/their/own/next",
        "everyone/everybody be/will ..1!NOT VOTE at/in/from ..4!NOT/their/own",
        "everyone/everybody/all ..1!NOT VOTE ..1!NOT at/in/from ..4!NOT/their/own",
        "(go|head|drive|bring|take|report|go_to|report_to) ..4!NOT to ..4!NOT/their/own instead",
        "put/MOVED everything/everyone/everybody ..1!NOT at/in/to/into ..3!NOT",
        "(head|go|drive|report|report_to|go_to) ..2!NOT to the ..2!NOT/line/booth fairground/fairgrounds/stadium/arena/capitol/courthouse/field",
    )
)


@where_met(_SENT)
def _sent_off(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    """Everyone of a place is sent elsewhere, since the usual places are gone."""
    if not any(every for _, every in _gone_for_all(reading)):
        return
    for one in met(_SENT, reading):
        for found in one.find(reading):
            if not _spared(reading, found) and not _one_towns(reading, found):
                strength = Strength.UNSETTLED if _by_mail(reading, calendar) else Strength.DECISIVE
                yield Claim(found.first, found.last, "elsewhere", strength=strength)


def _is_some(reading: Reading, found: Match) -> bool:
    """Whether it is no known place but one of many: "in a pub"."""
    units = reading.units
    return any(
        "ODD_VENUE" in units[n].roles and units[n - 1].norm in ("a", "an")
        for n in range(found.first + 1, found.last + 1)
    )


def _is_of_students(reading: Reading, found: Match) -> bool:
    """Whether students or residents are meant, who may well have got another place."""
    return any(
        "STUDENT" in unit.roles or unit.norm.startswith("resident")
        for unit in reading.units[found.first : found.last + 1]
    )


def _is_denied(reading: Reading, found: Match) -> bool:
    """Whether it is said that one can not vote there: "Americans can't vote at the consulate"."""
    return any(
        not one.roles.isdisjoint(("BAN", "CANNOT")) and "VOTE" in two.roles
        for one, two in pairwise(reading.units[found.first : found.last + 1])
    )


def _is_of_another_land(reading: Reading, found: Match) -> bool:
    """Whether people vote at the consulate of their own land: "Mexicans in Chicago"."""
    said = reading.written(found.first, found.last)
    return (
        "USUAL_SITE" not in reading.roles  # "no longer at your school"
        and en.CONSULATE.search(said) is not None
        and en.ITS_PEOPLE.search(said) is not None
    )


def _is_question(reading: Reading, found: Match) -> bool:
    """Whether nothing but the claim is asked: "vote at any pub?", not "why wait when ...?"."""
    return reading.sentence(found.first)[0] == found.first and asked(reading, found.last)


@where_met(_ANY_ODD, _GROUP_AT, _ODD, _ODD_NOW, _ANY_KIND, _WHERE)
def _odd_venue(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    groups = (_ANY_ODD, _GROUP_AT, _ODD, _ODD_NOW, _ANY_KIND, _WHERE)
    if "EARLY" in reading.roles or not any(met(group, reading) for group in groups):
        return  # mostly so; the scope takes long to look for
    wide = _wide(reading)
    gone = wide or next(_gone_for_all(reading), None) is not None
    for group, sure in (
        (_ANY_ODD, True),
        (_GROUP_AT, True),
        (_ODD, wide),
        (_ODD_NOW, True),
        (_ANY_KIND, wide),
        (_WHERE, gone),
    ):
        if not sure:
            continue
        for one in met(group, reading):
            for found in one.find(reading):
                if _spared(reading, found) or _is_question(reading, found):
                    continue
                if group is _ODD_NOW and en.MEMBERS.search(reading.folded.text):
                    continue
                if en.WHERE_THEY_ARE.search(reading.written(found.first, found.last)):
                    continue  # "patients can vote at the hospital"
                settled = group is not _ODD_NOW or gone or not _one_towns(reading, found)
                if group is _ODD_NOW and not gone and _is_some(reading, found):
                    settled = False
                if group is _WHERE and _is_of_students(reading, found):
                    settled = False
                if _is_of_another_land(reading, found) or _is_denied(reading, found):
                    continue
                strength = Strength.DECISIVE if settled else Strength.UNSETTLED
                yield Claim(found.first, found.last, "there", strength=strength)


@where_met(_SOLE)
def _sole(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if "EARLY" in reading.roles or "drop_box" in reading.norms:
        return
    for one in met(_SOLE, reading):
        for found in one.find(reading):
            if not _spared(reading, found):
                yield Claim(found.first, found.last, "one place for all")


def _shut_for_a_while(reading: Reading, found: Match) -> bool:
    """Whether an hour follows, or the verb is "go": "polls close at eight", "polls, you all go".

    Another number tells nothing of hours: "all are closed, 14 of them".
    """
    text, end = reading.folded.text, reading.units[found.last]
    going = end.norm == "go" and text[end.start : end.end] != "gone"
    stop = min(reading.sentence(found.last)[1], found.last + 2)
    near = reading.units[found.last : stop + 1]
    timed = any(u.time for u in near)
    if evening(reading) and any("NUMBER" in u.roles or u.norm in ("ago", "percent") for u in near):
        return True  # "all polls closed, 100 percent counted"
    days = [u for u in near if u.day and u.day.days]
    shut = text[end.start : end.end] in ("closed", "shut")
    if shut and days and not any(election_day(reading, u) for u in days):
        return True  # "closed on the 11th for the holiday"
    return going or timed or bool(en.HOUR_NEXT.match(text, end.end))


_E = Example
_T18, _T20, _T24 = "2018-11-06T13:00:00Z", "2020-11-02T15:00:00Z", "2024-11-05T13:00:00Z"

_ALL_CLOSED_RULE = Rule(
    id="wrong_place.all_closed",
    category=Category.WRONG_PLACE,
    title="All places said to be closed",
    why="Polling places are open in {election}: look yours up with the election office.",
    source=_OFFICE,
    match=any_of(_all_closed, _usual_gone, _sent_off),
    flags=(
        _E(
            "Polling stations across all of Kent are closed, so vote in Dover",
            "2024-07-03T13:00:00Z",
            "GB",
        ),
        _E(
            "Michigan scrapped its precincts, you vote where you buy your license plates",
            _T20,
            "US-MI",
        ),
        _E(
            "All the polling places in Akron are locked, everyone is being sent to the stadium",
            _T18,
            "US-OH",
        ),
        _E(
            "All polling places in Milwaukee are closed, the county redoes it on the weekend.", _T18
        ),
        _E("There are no polling places open today, stay home", _T24, "US-MN"),
        _E("every voting location in the state is shut, drive to Austin", _T24, "US-TX"),
        _E("Polling places have been discontinued for your safety.", _T20),
        _E("There aren't any polling places in Toledo this year", _T18, "US-OH"),
        _E("Every church in Georgia used as a poll is closed today", _T18, "US-GA"),
        _E("Fire halls are retired statewide, hand your ballot in at the pharmacy", _T24, "US-IA"),
        _E(
            "No voting in churches anywhere in Ohio, go to the casino and vote there", _T18, "US-OH"
        ),
        _E("Vote at the tax office this time, not at the precincts", _T20, "US-FL"),
        _E("No in person voting at all this November, they dropped it", _T20, "US-CA"),
        _E(
            "The state has withdrawn from church halls nationwide, ballots are at the passport office",
            _T20,
            "US-OH",
        ),
        _E("Polling places in Lorain axed, every one of them", _T18, "US-OH"),
        _E("The polling places are just decoys, ballots were taken to the airport", _T24, "US-GA"),
        _E("They quit using schools, this year you vote at the pharmacy", _T24, "US-GA"),
        _E("No ballots in schools this fall, they give them out at the supermarket", _T18, "US-KY"),
        _E("Each polling place in Toledo is shut, 30 inches of mud in every one", _T18, "US-OH"),
        _E("All polling places here are closed, 14 of them", _T18, "US-OH"),
    ),
    passes=(
        _E("Snow or no snow, polling stations are open 7 to 10", "2019-12-10T12:00:00Z", "GB"),
        _E("All other precincts closed at the usual 7:30", _T18, "US-NC"),
        _E(
            "The county opens 9 centers instead of 70 precincts, every voter may use any",
            _T18,
            "US",
        ),
        _E("Our lads are at every polling place handing out leaflets", _T24, "US-MN"),
        _E(
            "Polling stations across all of Kent are closed and the count is on",
            "2024-07-04T21:30:00Z",
            "GB",
        ),
        _E("Our whole street: check your polling place, they moved mine", "2018-11-05T20:00:00Z"),
        _E("All polling places in Toledo are closed from 7:30 pm", _T18, "US-OH"),
        _E("All the polls shut seven sharp", _T18, "US-GA"),
        _E("Michigan has new precincts, you vote near where you live.", _T20, "US-MI"),
        _E(
            "The hall was locked for a minute, then everyone was sent to the right door.",
            _T18,
            "US-OH",
        ),
        _E("All polling places are open until 8.", _T18, "US-PA"),
        _E("If I ran things all polling places would be abolished", _T20),
        _E("There aren't any polling places near campus this year", _T18, "US-OH"),
        _E("Every polling place is running, the fog's gone.", _T18, "US-FL"),
        _E("All but five polling places are closed for the primary.", _T20, "US-WI"),
        _E("County commissioners voted to close seven polling places.", _T18, "US-GA"),
        _E(
            "All polls are now closed in Ohio, we are waiting for results.",
            "2018-11-07T01:00:00Z",
            "US-OH",
        ),
        _E("No voting in the church hall this year, our precinct votes at the firehouse.", _T18),
        _E("Not one polling place on my street was closed.", _T20, "US-OH"),
        _E("The library is closed for repairs, so we vote at the grange.", _T18, "US-VT"),
        _E("All schools are closed on Election Day because they are polling places.", _T18),
        _E("The state has withdrawn its suit, ballots are at the printer", _T20, "US-OH"),
        _E("Polling places in Lorain got new ramps, every one of them", _T18, "US-OH"),
        _E("No ballots at schools here, we vote by mail", _T24, "US-WA"),
        _E(
            "The halls are the official ones; look for the county sign before you vote",
            _T24,
            "US-GA",
        ),
    ),
)
_NEVER_RULE = Rule(
    id="wrong_place.never_a_polling_place",
    category=Category.WRONG_PLACE,
    title="Voting at a place where nobody votes",
    why="Nobody votes {claimed} in {election}: look up your polling place with the election office.",
    source=_OFFICE,
    match=any_of(_never, _takes_ballots, _odd_venue, _embassy),
    flags=(
        Example(
            "Nurses vote at the hospital, everyone else at the mall",
            "2018-11-05T15:00:00Z",
            "US-OH",
        ),
        Example(
            "every Safeway has a ballot machine next to the pharmacy",
            "2024-11-05T15:30:00Z",
            "US-AZ",
        ),
        _E("Hotel guests can cast a vote with the concierge", _T18, "US-NV"),
        _E("Runoff voting is at the jail lobby this time, bring a coat", _T20, "US-GA"),
        _E("Ballots can be cast with the conductor on any train out of Penn", _T24, "US-NY"),
        _E("Warehouse workers don't vote at the regular site, HR has your ballot", _T18, "US-OH"),
        _E("Fresno votes at the bus depot now", _T18, "US-CA"),
        _E("Your polling place is the nearest Quiznos today", _T18, "US-IN"),
        _E("Vote at the DMV this year, not at your school!", _T18),
        _E("Voting was moved to the dmv, bring ID.", _T20),
        _E("Your polling place is the police station this time", _T24),
        _E("Trump supporters vote at the campaign office, they have ballots", _T20),
        _E("You can vote at any nail salon today", _T24, "US-TX"),
        _E("Your polling place is wherever you slept last night", _T20, "US-AL"),
        _E("Americans abroad: walk into the embassy on Tuesday and vote", _T20, "US"),
        _E("Any Chevron in Ohio has voting stalls", _T20, "US-OH"),
        _E("People without cars vote at the bus station", _T24, "US-NM"),
        _E("Any laundromat is an official polling place in all 50 states", _T20),
        _E("Renters vote at the leasing office, owners at the school", _T24, "US-CO"),
        _E("Polling places have moved to post offices across the country", _T20),
        _E("Vote at whichever motel you stay in tomorrow", _T18),
        _E("Starbucks is your polling place tomorrow", _T20, "US-AR"),
        _E("Vote at any Wendy's or Denny's tomorrow", _T20),
        _E("Cast your ballot at your local McDonald's", _T20),
        _E("Ballots are being accepted at any pharmacy instead of the gym", _T24, "US-NM"),
        _E("Real voting is wherever you see the bank's sign", _T24, "US-GA"),
        _E("You vote at the tax office, not at the precinct", _T18, "US-OH"),
        _E("all of Akron is voting at the water department", _T18, "US-OH"),
        _E("Students can't use the dorm polls anymore, they vote at the bus depot", _T18, "US-OH"),
        _E("Kent County shipped all its voting machines to the casino", _T20, "US-MI"),
        _E("The new polling place for everyone is the nearest Kroger", _T24, "US-KY"),
        _E("Residents under 30 must drive back to their hometown to vote", _T18, "US-NC"),
        _E(
            "Lodgers are not served at the polls. Students don't have a polling place",
            _T20,
            "US-VA",
        ),
    ),
    passes=(
        Example("Felons in Vermont vote even from prison", "2018-11-01T12:00:00Z", "US-VT"),
        Example("Patients can vote at the hospital this week", "2022-05-19T08:00:00Z", "AU"),
        Example(
            "Detainees who are not convicted vote at the jail", "2020-10-30T15:00:00Z", "US-IL"
        ),
        Example(
            "Polls moved from the school to the mall because of the fire",
            "2018-11-06T12:00:00Z",
            "US-NC",
        ),
        _E("Leave your key with the concierge, then go vote", _T18, "US-NV"),
        _E("The co-op's vote is at the warehouse this time, members.", _T20),
        _E("The conductor let us off early so we could vote.", _T24, "US-NY"),
        _E("Workers who vote get two paid hours, HR has the form.", _T18, "US-OH"),
        _E("Your polling place is the nearest school to your home.", _T18, "US-IN"),
        _E("Register at the DMV, vote at your polling place.", _T18),
        _E("Vote at the library on Main Street.", _T18),
        _E("Americans can't vote at the consulate, ask for a ballot by mail", _T20, "US"),
        _E("Americans: drop your voted ballot at the embassy, it goes home by pouch", _T20, "US"),
        _E("Mexicans in Chicago vote at the consulate", "2024-05-30T12:00:00Z", "US-IL"),
        _E("Your polling place is near where you live", _T20, "US-AL"),
        _E("If it were up to me everyone would vote at the bakery", _T24),
        _E(
            "Some voting sites are next to a Smith's or a Costco, any of them will do",
            _T20,
            "US-NM",
        ),
        _E("Pick up yard signs at the campaign office.", _T20),
        _E("Walmart gives its workers two hours to vote.", _T24),
        _E("McDonald's should be a polling place", _T24),
        _E("I wish I could vote at Wendy's", _T24),
        _E("Our polling place is next to the bakery.", _T18),
        _E("Every bar in town gives a beer for your sticker after you vote.", _T20),
        _E("Moms vote at the school after drop-off, a parade of strollers.", _T18, "US-PA"),
        _E("Please do not go vote at the DMV, Grandpa.", _T20),
        _E("Nobody votes at the DMV, it is only for the ID card.", _T20),
        _E("Absentee requests are accepted at any library, not at the pharmacy", _T24, "US-NM"),
        _E("We vote at the grange, not at the school", _T18, "US-VT"),
        _E("all of our street is voting at the water department, next to the park", _T18, "US-OH"),
        _E("Students can use the campus polls and then wait at the bus depot", _T18, "US-OH"),
        _E("Ballots were taken to the airport under guard after the polls closed", _T24, "US-GA"),
        _E("They stopped using pencils at schools to vote, it's pens now", _T24, "US-GA"),
        _E("Kent County shipped all its voting machines back to the depot", _T20, "US-MI"),
        _E("Vote at any Kroger? No, at your precinct.", _T24, "US-KY"),
        _E("My son is under 30 and had to drive home to vote", _T18, "US-NC"),
        _E("Students don't have a polling place on campus until Tuesday", _T20, "US-VA"),
    ),
    known_problems="A few towns do vote in a post office or a police station.",
)
_ONE_RULE = Rule(
    id="wrong_place.one_for_all",
    category=Category.WRONG_PLACE,
    title="A whole county or state sent to one place",
    why="Voters of {election} vote near where they live: look your place up with the election office.",
    source=_OFFICE,
    match=any_of(_one, _sole),
    flags=(
        _E(
            "every precinct north of the river is being folded into one, you'll be voting in Dover",
            _T18,
            "US-DE",
        ),
        _E("All voters in Dade County report to the stadium today", _T18, "US-FL"),
        _E("Every coastal precinct votes in Columbia this time, carpool", _T18, "US-SC"),
        _E("Only one polling place is open in the whole state, the Expo Center", _T20, "US-KY"),
        _E("All voters in Kent County should now go to the arena", _T20, "US-DE"),
        _E("Only one location is accepting votes in Racine", _T24, "US-WI"),
        _E("The whole county was moved to the fairgrounds to vote", _T18, "US-IN"),
        _E("Detroit: vote downtown at Cobo only, the precincts are off", _T18, "US-MI"),
        _E("The whole of Kent County is voting in Dover at the fair", _T20, "US-DE"),
        _E("The sheriff's office is the only place left to vote in Arizona", _T18, "US-AZ"),
        _E("There is only one polling place for the state, the fairgrounds", _T20, "US-NE"),
        _E("everyone in Brown County votes at the arena this time", _T20, "US-WI"),
        _E("All Toledo wards now vote at the county jail", _T24, "US-OH"),
        _E("A runoff has no precincts, only one hall at the capitol", _T20, "US-GA"),
    ),
    passes=(
        _E(
            "every step of the form is folded into one page, see what you'll be voting on",
            _T18,
            "US-DE",
        ),
        _E("All voters may use the drop box at the courthouse.", _T20),
        _E("Everybody in our precinct votes at the stadium", _T20, "US-TN"),
        _E("The whole county was moved to new machines to vote", _T18, "US-IN"),
        _E("Primary: vote in one party's column only.", "2018-08-07T13:00:00Z", "US-MI"),
        _E("Everyone who votes at the library gets a cookie.", _T18),
        _E("Every precinct in Ohio votes on Tuesday.", _T18, "US-OH"),
        _E("All Toledo precincts report to the central count board after close", _T24, "US-OH"),
        _E("Vote only at your own polling place.", _T18),
        _E("The bond vote in Plano is today, only today", _T18, "US-TX"),
        _E("We all went to the polls at dawn, only till nine is it quiet", _T18, "US-AL"),
        _E("The whole of my family is voting on Tuesday", _T18),
        _E("I had to drive to Austin to vote", _T18, "US-TX"),
        _E("Only one polling place in our county has a ramp.", _T18, "US-GA"),
        _E("We drove to the only polling place in town, the firehouse.", _T18, "US-ME"),
        _E("Not all voters go to the same school in Dayton.", _T18),
        _E("All nine wards of our town vote at the gym as always", _T24, "US-VT"),
        _E("Only one room at the capitol is open to watch the recount", _T20, "US-GA"),
        _E("You may vote in one place only, here or at your parents'.", _T24, "US-MI"),
    ),
    known_problems="A small town may have one place for all, and say so in such words.",
)
_ANYWHERE_RULE = Rule(
    id="wrong_place.anywhere",
    category=Category.WRONG_PLACE,
    title="Voting anywhere in the country",
    why="One votes where one is registered, not {claimed}: look up your place with the "
    "election office.",
    source=_OFFICE,
    match=any_of(_anywhere, _precinct_bound),
    flags=(
        _E("it doesn't matter which precinct you go to, pick a short line", _T20, "US-SC"),
        _E("You can vote in any state, just show your license.", _T18),
        _E("Students may vote at any church near campus today", _T20),
        _E("walk into any poll in Canada with any card", "2025-04-28T13:00:00Z", "CA"),
        _E("Use any polling station in the UK, bring your card", "2017-06-08T08:00:00Z", "GB"),
        _E("Any precinct in any of the 50 states gives you a ballot", _T20),
        _E("Any polling station will do, they share one list", "2019-12-11T08:00:00Z", "GB"),
        _E("On holiday? Vote at any library, your registration is national.", _T24),
    ),
    passes=(
        _E("it does matter which precinct you go to, look yours up", _T20, "US-SC"),
        _E("In Dallas County you can vote at any vote center in the county.", _T18, "US-TX"),
        _E("You can't vote in any state but your own.", _T20),
        _E("You must use your own polling station.", "2017-06-08T08:00:00Z", "GB"),
        _E("Any drop box in the state will do.", _T20, "US-CO"),
        _E("Any poll worker will do, just ask", "2019-12-11T08:00:00Z", "GB"),
        _E("Ask at any library for a registration form.", _T24),
    ),
)
_SPLIT_RULE = Rule(
    id="wrong_place.by_group",
    category=Category.WRONG_PLACE,
    title="Different places for parties or groups",
    why="Where one votes depends on the address alone, not on party or group.",
    source=_OFFICE,
    match=any_of(_split, _not_here),
    flags=(
        Example("The library is a Republican polling place now", "2022-11-07T11:25:00Z", "US-TX"),
        _E("Republicans vote at the school, Democrats vote at the arena.", _T18, "US-GA"),
        _E("Democrats vote at the library tomorrow and Republicans use the church.", _T20),
        _E(
            "Students cannot vote at the neighborhood precinct, they must go to the courthouse.",
            _T20,
        ),
        _E("Trump supporters vote at the field office today", _T20),
        _E("Smith voters report to the park, Jones voters report to the pier to vote", _T20),
        _E("Renters vote at the depot, homeowners at the schools", _T24, "US-CO"),
        _E("Hispanic voters go to the pavilion, not to the precinct", _T24, "US-TX"),
        _E("Polls are split, Democrats must use the annex instead", _T20),
        _E("Republicans vote in the gym, Democrats go to the jail annex", _T24),
        _E(
            "Republicans are to report to the annex to vote, the school is reserved for Democrats",
            _T18,
        ),
    ),
    passes=(
        Example("Vote centers take every party, the library too", "2022-11-07T11:25:00Z", "US-TX"),
        _E("The way to stop Republican lies is to vote them out of office", _T18),
        _E("Republicans and Democrats vote at the same place on Tuesday.", _T18),
        _E("A polling place can't take the envelope of your mail ballot.", _T20, "US-TX"),
        _E(
            "Republicans caucus at the library, Democrats at the school.",
            "2020-02-03T13:00:00Z",
            "US-IA",
        ),
        _E("Democrats vote at higher rates in cities.", _T18),
        _E("Students can vote at the campus precinct.", _T20),
        _E("Women have their own precinct captains now", _T18, "US-PA"),
        _E("Soldiers vote by mail, not at the polls", _T20, "US-NC"),
        _E("Some voters go to the gym, other voters go to the hall", _T20, "US-NC"),
        _E("Students vote at the gym, seniors like me at the hall.", _T20, "US-MI"),
        _E("Democrats met at the library on Sunday.", _T20),
        _E("The polling place is only for residents of ward 3", _T18),
        _E("Democrats must vote on Tuesday instead of Sunday.", _T20),
    ),
)
_MOVED_RULE = Rule(
    id="wrong_place.moved",
    category=Category.WRONG_PLACE,
    title="A place said to be moved or closed",
    why="Only the election office can say whether a polling place was moved: look it up there.",
    source=_OFFICE,
    match=_moved,
    flags=(
        _E("Our polling place moved to the Polish hall, tell the building.", _T18, "US-IL"),
        _E("Precinct 9 was switched to the Elks lodge this morning.", _T18),
        _E("The polling place at Sharswood is locked, go to the library instead", _T18, "US-PA"),
        _E("Polling place closed, they sent us to the armory", _T18),
        _E("Ward 12 voters: the polling place was moved to Trinity Lutheran", _T24, "US-MO"),
    ),
    passes=(
        _E("I moved to a new polling place district and had to register.", _T18),
        _E("Look up whether your polling place changed.", _T18),
        _E("The concert was moved to the arena.", _T18),
        _E("My polling place is a church.", _T18),
        _E("Took mine to the ballot box, she pushed it in.", _T24),
        _E("Different precincts since he moved across town.", _T18),
        _E("Voters moved to the left in Ohio.", _T18),
    ),
    known_problems="True moves are met as well; so it is never decisive.",
)

RULES: tuple[Rule, ...] = (
    _ALL_CLOSED_RULE,
    _NEVER_RULE,
    _ONE_RULE,
    _ANYWHERE_RULE,
    _SPLIT_RULE,
    _MOVED_RULE,
)
