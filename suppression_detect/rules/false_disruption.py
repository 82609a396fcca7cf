"""False or sweeping emergencies that tell people to stay away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import false_disruption as en
from suppression_detect.languages.en.rule_words.calls import EARLY_IS_OVER, NO_RACE, UNTIL_THEN
from suppression_detect.languages.en.rule_words.wrong_eligibility import IN_A_DISTRICT
from suppression_detect.languages.en.rule_words.wrong_place import HOUR_NEXT
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.reading.reading import Unit
from suppression_detect.rules.calls import (
    Act,
    after_vote,
    answers_a_lack,
    around,
    asked,
    bare,
    beside_voting,
    election_day,
    ends,
    evening,
    moved_by_law,
    of_no_party,
    other_vote,
    parted,
    stays,
    surface,
    urges_to_vote,
    voting_time,
    voting_today,
)
from suppression_detect.rules.rule import Claim, Example, Rule, any_of, where_met
from suppression_detect.verdict import Category, Strength

_BE = "be/have/get/been/'s"
_CANCELLED = tuple(
    pattern(p)
    for p in (
        f"voting/ELECTION/polls ..6!CONGRESS/RESULTS/MOVED {_BE} ..2!CONGRESS/RESULTS OFF",
        "voting/ELECTION/polls ..5!CONGRESS/RESULTS/MOVED BE_OFF",
        "polling ..3 BE_OFF ..1 in/across/for/due_to/because_of/because/until/DAY",
        "there will/be be/no no ..2!CONGRESS ELECTION",
        "there will be no ..2!CONGRESS ELECTION",
        "there 's no ..2!CONGRESS ELECTION ..1 (DAY|until|anywhere|this)",
        "no ..1!CONGRESS/RESULTS ELECTION anywhere ..3",
        "voting/ELECTION OFF",
        "OFF/halt ..1!CONGRESS/NOT the/our/your/DAY ..1!CONGRESS vote ALL_OF/until/till/across/because/because_of/due_to/DAY",
        "voting/ELECTION/VOTE ..3!CONGRESS/RESULTS/MOVED will OFF",
        "POLLS OFF FOR_NOW",
        "^ vote OFF $",
        "OFF ..4!CONGRESS/RESULTS/early/some/its/be voting/ELECTION",
        "no voting/ELECTION [be/at/for/in/here/until/because] ..3!results DAY/here/until/because/HAZARD",
        "no voting in ..3",
        "no in person/person voting ..2 DAY/this/here",
        "nobody/no_one will be_able_to/can VOTE",
        "nobody/no_one be/can/allowed [to/allowed/let] VOTE",
        "not hold/have a/an/any ELECTION ..2",
        "there will not be a/an/any ELECTION ..3",
        "there will not be a/any/no ..1 voting ..3",
        "call/calling/called ..1 VOTE/ELECTION/voting off",
        "call_off ..2 ELECTION/voting/vote/BALLOT",
        "VOTE/ELECTION/voting/BALLOT ..3 be off for/until/till/in/across ..2",
        "^ no voting $",
    )
)
# Said of a day, a place or a hazard; a legislature has "no vote today" as well.
_NONE = tuple(
    pattern(p)
    for p in (
        "no vote/voting/election/polls/polling",
        "nobody/no_one/none CAN ..1!NOT cast any/anything/a/one/their",
        "no_one/nobody/none (be_take|be ..1!NOT take/accept/collect/count) BALLOT",
        "no/not_one school/church/site/precinct/POLLS ~4 be/open/hosting/have ..2 POLLS/open/voting",
        "have zero ..1 POLLS/VOTING_PLACES/site/precinct open",
        "county/counties/state/town/city/island/precinct/district/everyone/ALL_OF ..2 will_not/not ..1 be ..1 VOTE [DAY/this/in]",
        "will_not/not ..1 be have/hold ..2 ELECTION/voting",
        "will_not/not host/hold ..2 vote/voting/ELECTION",
        "be not ..1 have/hold ..1!CONGRESS/RESULTS ELECTION/voting",
        "nobody/no_one VOTE DAY",
        "be not let/take/accept ..2 voter/people/anyone/new ..2",
        "the/our vote 's/be/have/been ..1 off/cancel/scrap/postpone",
        "the/our vote/voting (have|be|'s) ..1 OFF",
        "none/not_one/not_a_single ..2 POLLS ..4 (will|be) ..1 open",
        "not a single POLLS ..1 (will|be) ..1 open",
        "wipe_out/wash_out/knock_out ..2!in/for/at/by/CONGRESS voting/ELECTION",
        "(wipe|wash|knock) out ..2!in/for/at/by/CONGRESS voting/ELECTION",
        "no voter/voters ..4 until/till/DAY/today",
        "that/so 's/be ELECTION/voting/vote OVER/done/gone/it for ..2",
        "officials/OFFICIAL/OFFICE ..2 ban/bar ..4 from voting",
        "can_not/will_not/not take/accept/let any ..1 more voter/ballot ..1",
        "stop hand_out/give_out/hand/give/print ..1 BALLOT ..4",
        "send/turn/turning ..1 voter/everyone/everybody/people/us home/away until/till/for/now",
        "voter/ALL_OF ..4 be/have ..1!zero/no/little excuse/excused/exempt ..3",
        "no_more voter/voting/ballot ..2",
        "void/cancel/stop all voting",
        "not have/hold ..1 VOTE/ELECTION ..1 DAY/this",
        "SHUT every/all ..2 road/bridge ~8 POLLS",
        "no DAY/november/fall ELECTION/vote/voting",
        "no MACHINE ..1 work ..3",
        "nobody/no_one ..1 may/can/get go/drive/come/in/out to VOTE",
    )
)
_BY = "governor/gov/judge/court/fema/police/sheriff/county/state/mayor/storm/marshal/board/clerk/they/sandy/army/guard/OFFICIAL/HAZARD/OFFICE"
_RULERS = (
    "collector/magistrate/commissioner/president/premier/minister/pm/authority/council/justice"
)
_REGION = (
    "county/state/town/city/district/precinct/ward/region/island/parish/borough/province/ALL_OF"
)
# "The judge froze the vote", and nothing after it that names another vote.
_THE_VOTE = (pattern(f"{_BY}/{_RULERS} ..3!NOT OFF the vote/VOTE"),)
_STOPPED = tuple(
    pattern(p)
    for p in (
        "^ ELECTION/voting off HAZARD",
        "HAZARD/so = no voting/ELECTION ..1 (in|DAY|here)",
        f"{_BY} ..3 cancel/cancelled/scrap/scrapped/call_off/suspend/halt/pause/abolish ..2!for/in/from/before/on/DEVICE voting/ELECTION/POLLS",
        "cancel/cancelled/scrap/scrapped/call_off/suspend/halt ..1 DAY ..1!i/we/you/they vote/voting/ELECTION/polling",
        "cancel/cancelled/scrap/scrapped/call_off/suspend/halt polling in/for/at !NUMBER/HOUR_WORD/some/several ..1",
        f"{_BY}/{_RULERS} ..3 OFF/stop/call_off polling/voting in/for/at/across/until/DAY/ALL_OF",
        f"{_REGION} ..5!NOT be/get/have/'s ..1 take/drop/leave/pull/cut/remove/exclude/strike ..1"
        " out/out_of/from/off ..1 ELECTION",
        f"{_REGION} ..5!NOT be_take/be_drop/be_pull/be_cut/be_remove ..1 out/out_of/from/off ..1 ELECTION",
        f"{_REGION} ..5!NOT be drop_from/remove_from/cut_from/take_out_of/leave_out_of ..1 ELECTION",
        "excused ..3 from ..2 VOTE/ELECTION/polls",
        "polls ..4 lockdown/contaminated/dark ..2",
        "order/close/shut every/all ..3 poll/site/polls/POLLS ..1 dark/closed/shut",
        f"{_BY} ..3 SHUT/put_off/stop ..2!for/in/from/before/on/DEVICE voting/ELECTION",
        "put_off/close ..1!for voting ..3 for/on/in/across/due_to/until",
        "voting/vote/ELECTION/POLLS ..6!MUST be/have/'s ..2 scratch/stop/stop_in/pause/put_off/call_off",
        "strike/remove/wipe/pull/erase/delete/drop/take ..2!CONGRESS/NOT ELECTION/vote from/off the/this/your ..1 calendar/schedule/books",
        "ELECTION/vote ..2!CONGRESS/NOT be/get/'s/have ..2!NOT strike/wipe/pull/erase/delete/take from/off the/this/your ..1 calendar/schedule/books",
        "pull/pulled the plug on ..1 VOTE/ELECTION/POLLS/voting",
        "VOTE/ELECTION/voting ..3 be/have/get ..2 blown_out/rain_out/rained/iced/shelved/ditched",
        "OFF your/our vote/voting/ELECTION",
        "(voting|voting_line|voting in person) ..2!by/online/CONGRESS/RESULTS (be_ban|be ..1 "
        "(ban|forbid|forbidden|prohibit|outlaw)) ..1 (DAY|FOR_NOW|ALL_OF|until|because_of|due_to)",
        "so/today/DAY 's/be ..1 void/scratch/scratched/nullified ..2",
        "they/county/state ..2 shut/close them/it all ..3",
        "not let any/ANY ..2 do votes/voting ..2",
        "not take any ..1 more vote/ballot/voter ..2",
        "DAY be OFF for/in/across ..4",
        "MACHINE/POLLS/HAZARD ~9 it/its/it's OFF [DAY/for]",
        "POLLS ..1 SHUT and ..2",
        "POLLS ..5!open/reopen not ..1 reopen",
        "AGENT/OFFICIAL/police/army/guard ..3!NOT BLOCKADE/SHUT ..1 the/all/every/DAY ..1 POLLS",
        "close/shut/cancel/shut_down everything ..1!NOT include/including ..1 ELECTION/voting",
        "DAY 's vote/voting/ELECTION ..1 not_count/void/be_void",
        "the/our vote ..1!CONGRESS/NOT BE_OFF",
        "put ..2!CONGRESS/NOT ELECTION/vote/voting (on_hold|on pause|on ice|on hold)",
        "ELECTION/voting be ..1 (no go|no-go|nogo|no_go)",
        "SHUT ALL_OF ..3 station/site/polls/precinct/POLLS",
        "ALL_OF ..5 station/site/stations/stn/stns/centers/polls ..6 SHUT/stop",
    )
)
# Said beside a hazard; without one it is a plan, a rule or a thing of the past.
_FOR_A_HAZARD = tuple(
    pattern(p)
    for p in (
        "will_not/not be VOTE DAY/this/here/anymore/at_all",
        "will_not/not be ..1 VOTE $",
        "ALL_OF/STATEWIDE/COUNTRYWIDE/county/state/town/city/island/district ..5 be not ..1 VOTE (DAY|this|$)",
        "nobody/no_one ..2 (let|allow|get) ..1 to VOTE",
        "nobody/no_one else ..1 (will|can|be) ..2 (let|allow|admit|let_in) ..3",
        "(they|OFFICIAL|OFFICE|governor|county|state|city|LAND|police|mayor) ..2!NOT SHUT ..1 (the|all|our) ..1 POLLS"
        " ($|and|so|because|due_to|because_of|until|FOR_NOW)",
        "(LAND|city|county|state|mayor|governor|OFFICIAL|they) ..2!NOT call_it off",
        "not_let anyone/anybody/people/voter/us ..4 VOTE/in",
        "OFF it ..2 ALL_OF/STATEWIDE/COUNTRYWIDE/DAY/for/because",
        "(they|it|OFFICIAL|OFFICE|governor|county|state) ..2 (have|be|'s) ..1 OFF (it|them|everything|the whole)",
        "SHUT/OFF ..3 so ..2 POLLS/voting/ELECTION be ..1 too",
        "SHUT/OFF ..3 so be ..2 POLLS/voting/ELECTION $",
        "(call_it|calling_it) all off",
        "(call|calling|called) [it/the] (all|everything|whole_thing|whole|it_all) ..1 off",
        "OFF (the_whole_thing|it_all|everything|whole_thing|the lot|the whole_thing|it all|the whole lot)",
        "(OFFICIAL|OFFICE|governor|council|county|state|they|commission) ..2!NOT (pull|pulled|axe|scrap|bin|cancel|cancelled|scrapped) ..1 (the lot|whole_thing|everything)",
        "that/which/and include/includes/cover/covers ..2 POLLS/voting/ELECTION $",
        "no ..1 power/electricity/MACHINE/road/heat/water/juice/lights/money/funds/funding/budget/staff"
        "/worker/workers/internet/signal/fuel/pay/paychecks ..1 no (VOTE|voting|POLLS|ELECTION|BALLOT)",
        "stop ..1!NOT take/accept/admit/process/processing/serve ..1 voter ..3 ALL_OF",
        "the day be/'s/have ..2!NOT OFF for/in/across/here ..2",
        "(the day|voting|ELECTION|the vote) be/'s/have/get ..2!NOT write off",
        "ELECTION ..1 be/'s/have/get ..1!NOT (throw|toss|scrapped) out",
        "ELECTION ..1 be/'s/have/get ..1!NOT throw_out/toss_out/be_throw_out",
        "all/every/entire/whole/everyone/everybody/voter ..3!NOT/if/early/staff/student/worker/employee/class"
        " be/get/'s ..1!NOT send_home/turn_away/be_send_home/be_turn_away/get_send_home"
        " (in|until|for|DAY|and|now|because|$)",
        "all/every/everyone/everybody/voter ..1!NOT/staff/student/worker/employee get_send_home"
        " (in|until|for|DAY|and|now|because|$)",
        "POLLS/voting/ELECTION/BALLOT ..7 (will_not|can_not|not) ..1 ((run|running) (!on|$)|open|start|proceed|"
        "happen|hold|operate|function|resume) ..2",
        "no POLLS/BALLOT ..1 (GO|COMING|out|open|run|running) ..2 (DAY|ALL_OF|in|$)",
        "(nothing|none|nowhere|no_one) ..3 (open|run|work) ..2 (POLLS|voting|vote|VOTE|ELECTION)",
        "(lose|lost|wipe_out|wash_out|wash|wipe|blow|knock_out|sink|sunk|kill) ..2 (the|DAY|our|your) ..1 "
        "(VOTE|voting|ELECTION|POLLS)",
        "(forget|kiss|skip) ..2 (VOTE|voting|POLLS|ELECTION)",
        "VOTE/voting/ELECTION/POLLS ..2 (be|'s|get) ..2 (toast|history|do|dead|kaput|finish|impossible|"
        "wash_out|washed|underwater|under water|a no-go|no-go|suspended|frozen|shelve|axe|bin|write_off|over)",
        "not_be_hold ..1!CONGRESS ELECTION",
        "ELECTION (be|have|get|'s) ..2!CONGRESS pull/be_pull/pulled/yank/bin/axe/shelve/kill/erase ..1 (here|DAY|ALL_OF|until|because|due_to|$)",
        "(DAY|today|it) (be|'s) ..1 (wash|write_off|write-off|wash_out|washout|bust)",
    )
)
# What was brought to an end, and by whom or where: "Illinois has ended voting statewide".
_STOPPER = f"{_BY}/{_RULERS}/{_REGION}/LAND/commission/iebc/inec/iec/comelec/aec/eci/ec/elections_canada/officials/authorities"
_STOP = (
    "end/stop/halt/terminate/dissolve/withdraw/suspend/cancel/pause/scrap/drop/abandon/shelve/void/annul/freeze/bin/ditch"
    "/cancelled/canceled/call_off/called_off/scrub/axe/nix/abort/shut_off/shut_down"
)
_ENDED = tuple(
    pattern(p)
    for p in (
        f"{_STOPPER} ..3!NOT/early/mail {_STOP} ..2!early/mail/absentee/NOT/DEVICE/straight/straight-ticket/curbside/weekend/CONGRESS/DAY"
        " voting/polling/vote/ELECTION/exercise ..1!count/counting/canvass/tally (DAY|in|for|across|until|because|after|ALL_OF|STATEWIDE|due_to|over|$)",
        f"{_STOPPER} ..3!NOT/early/mail {_STOP}/close/shut/seal/evacuate/chain/empty ALL_OF ..3!NOT/early"
        " POLLS/booth/station/site/precinct/unit/polling_unit/center ..1",
        f"voting/polling/vote/ELECTION in/across/for/throughout ..5!NOT/but/early {_STOP}/BE_OFF/CANCELLED"
        " (DAY|due_to|because|until|in|for|after|$|ALL_OF|and)",
        "vote/voting/ELECTION/recall ..2!NOT/CONGRESS get ..1!NOT"
        " cancelled/cancel/canceled/scrap/scrapped/halt/suspend/call_off/axe/OFF ..1",
        "super DAY ..2!NOT be/'s/have/get ..1!NOT OFF/BE_OFF/CANCELLED ..1",
        "pull/pulled the plug on ..4!NOT LAND/ALL_OF/voting/ELECTION/polls/vote",
        "polling/voting in ..3!NOT be off ..1",
        f"{_STOPPER} ..2!NOT {_STOP} ..1 the (exercise|whole_thing|poll|polls|vote) ($|in|across|until|and|DAY)",
        "voting/polling/vote/ELECTION ..6!NOT/CONGRESS be/have/get/'s ..2!NOT"
        " terminate/dissolve/waive/withdraw/stand_down/shut_off/ditch/scrub/call_off/abort ..1",
        f"LAND/{_REGION} ..2!NOT have ..1!NOT {_STOP} ..2 DAY 's ..2 (voting|vote|ELECTION)",
        "ALL_OF ..2!NOT polling/voting ..4!NOT/early be/have/get/'s ..1!NOT {_STOP} ..1".replace(
            "{_STOP}", _STOP
        ),
    )
)
_NONE_OR_STOPPED = (*_NONE, *_STOPPED, *_THE_VOTE, *_FOR_A_HAZARD)
_CLOSED = tuple(
    pattern(p)
    for p in (
        "ALL_OF ..4 POLLS/POLL_SPOT ..6 SHUT",
        "ALL_OF ..1 building/place/site/hall/room ..1 use for/as ..1 voting/POLLS/vote ..9 SHUT",
        "SHUT ..1 ALL_OF ..2 POLLS/POLL_SPOT",
        "POLLS ..3 SHUT ..3!hour/minute/min FOR_NOW/DAY/HAZARD/CAUSE",
        "POLLS ..2 be SHUT ..2 every/all/both ..3",
        "POLLS SHUT statewide/nationwide/everywhere",
        "USUAL_SITE be ..1 SHUT to voter ..1 ALL_OF/COUNTRYWIDE/STATEWIDE",
        "SHUT ..1 voting ..1 due_to/because/because_of/FOR_NOW",
        "SHUT ..1 POLLS ..3 due_to/because/because_of/FOR_NOW",
        "POLLS ..5 will not_open [on] DAY",
        "order/tell/force/direct ..2!NOT POLLS to SHUT",
        "POLLS ..5 stay/remain SHUT ..1 DAY/FOR_NOW",
        "POLLS ..5!NOT/some/several be ..1 tell/order/force/direct/instruct to SHUT",
    )
)


def _site(reading: Reading, first: int) -> bool:
    """Whether one named place is spoken of, which the facts cannot settle."""
    start, end = reading.sentence(first)
    said = reading.units[start : end + 1]
    units = [u for k, u in enumerate(said, start) if k != first]
    if any(
        u.norm
        in ("all", "every", "statewide", "nationwide", "everywhere", "entire", "any", "whole")
        for u in units
    ):
        return False
    if any("SITE" in u.roles or u.norm in ("our", "my", "precinct") for u in units):
        return True
    if any(
        "POLLS" in u.roles
        and not reading.folded.text[u.start : u.end].endswith("s")
        and at.norm in ("on", "at")
        and name.day is None
        and not name.roles
        for u, at, name in zip(said, said[1:], said[2:], strict=False)
    ):
        return True  # "the polling station on Elm"
    # "There will be no vote", "there is no election": no place is meant.
    no_place = {"will"}
    if any(u.norm == "no" and "ELECTION" in v.roles for u, v in pairwise(said)):
        no_place |= {"be", "'s"}
    return any(
        u.norm == "there" and v.norm not in no_place for u, v in pairwise((*units, units[0]))
    )


_PANDEMIC_SPRING = (date(2020, 3, 12), date(2020, 7, 31))


def _strength(reading: Reading, first: int) -> Strength:
    """Unsettled for one place, and for the weeks of 2020 when primaries were put off by law."""
    days = reading.about.days
    spring = bool(days) and _PANDEMIC_SPRING[0] <= days[0] <= _PANDEMIC_SPRING[1]
    unsure = spring or _site(reading, first) or _of_an_unknown_primary(reading, first)
    return Strength.UNSETTLED if unsure else Strength.DECISIVE


def _of_an_unknown_primary(reading: Reading, first: int) -> bool:
    """Whether a primary is named with a day for which the calendar holds none."""
    start, end = reading.sentence(first)
    said = reading.units[start : end + 1]
    days = [u for u in said if u.day is not None and u.day.kind == "date"]
    return (
        bool(days)
        and any("PRIMARY" in u.roles for u in said)
        and not any(election_day(reading, u, early=False) for u in days)
    )


def _of_a_day_without(reading: Reading, first: int, last: int) -> bool:
    """Whether it is said of a day before the election on which truly nobody votes."""
    election = reading.about.election
    days = [u.day for u in reading.units[first : last + 1] if u.day is not None]
    if EARLY_IS_OVER.search(reading.folded.text) and not voting_today(reading):
        today = reading.about.days[:1]
        return bool(days) and all(day.days == tuple(today) for day in days)
    if election is None:
        return False
    _, beyond = around(reading, last, before=0, after=1)
    if any(
        u.day is not None and u.day.days == (election.day,)
        for u in reading.units[last + 1 : beyond + 1]
    ):
        return bool(days) and all(day.days and max(day.days) < election.day for day in days)
    return any(
        day.days
        and not day.vague
        and max(day.days) < election.day
        and not any(reading.about.is_true(one, "election_day", "early_voting") for one in day.days)
        for day in days
    )


def _moot(reading: Reading, first: int, last: int) -> bool:
    """Whether cancelling is not told of as a fact, or of another vote."""
    units = reading.units
    if "CONGRESS" in reading.roles and reading.roles.isdisjoint(("ELECTION", "POLLS")):
        return True
    start, end = reading.sentence(first)
    scene = units[max(start, first - 6) : min(end, last + 2) + 1]
    if _told_before(reading, first):
        return True
    if any(u.norm.startswith("straight") for u in units[first:last]):
        return True  # "abolished straight party voting"
    if first and units[first - 1].norm == "please":
        return True  # "please no election fights here"
    if _until_the_election(reading, first, last) or _no_ballot(reading, first, last):
        return True
    begin, stop = around(reading, first, before=1, after=1)
    said = reading.written(begin, stop)
    if en.EVERY_TIME.search(said) or (units[first].norm == "no" and parted(reading, first + 1)):
        return True  # "my uncle posts it every four years"; "no, voting in a primary has nothing to do with it"
    if NO_RACE.search(said) or en.RESULT_UNDONE.search(said):
        return True  # "only one candidate stood, so there is no election here"
    if en.ELSEWHERE_NOT.match(reading.folded.text, units[first].start):
        return True
    if en.IF_NONE.match(reading.written(around(reading, start, before=1, after=0)[0], start)):
        return True  # "No runoff in your county? Then the polls near you are closed"
    if of_no_party(reading, start, end):
        return True  # "independents, you have no primary tomorrow"
    if units[first].norm == "no" and (
        answers_a_lack(reading, first)
        or any("FELONY" in u.roles for u in units[start : end + 1])
        or en.BY_MAIL_ALONE.search(reading.folded.text)
    ):
        return True
    if units[first].norm == "no" and _between_votes(reading, last):
        return True
    _, beyond = around(reading, last, before=0, after=1)
    if en.NO_VOTE_YET.search(reading.folded.text) or en.VOTES_ELSEWHERE.search(
        reading.written(first, beyond)
    ):
        return True
    late = reading.tweet.posted_at is None or evening(reading)
    if late and en.POLLS_CLOSED.search(
        reading.written(around(reading, first, before=2, after=0)[0], end)
    ):
        return True  # "polls closed at eight, nobody can vote now"
    if IN_A_DISTRICT.search(reading.written(start, end)):
        return True  # "outside the ward's boundary you have no vote"
    if _of_a_day_without(reading, first, end):
        return True
    if units[first].norm == "no" and _is_no_stop(reading, first):
        return True
    polls = any("POLLS" in u.roles for u in units[first : last + 1])
    later = [u.norm for u in units[last + 1 : min(end, last + 3) + 1]]
    if asked(reading, first) or any(
        u.norm in en.MOOT
        or (
            u.roles & {"NON_CIVIC", "CONGRESS"}
            and u.norm not in en.CIVIC_WORDS
            and not (polls and u.norm == "council")
        )
        for u in scene
    ):
        return True
    if any(
        u.norm in ("min", "mins", "minute", "minutes", "resume") for u in units[start : end + 1]
    ):
        return True
    going_on = any(surface(reading, u) in ("has", "have", "is") for u in units[first:last])
    if any(
        u.norm in ("after", "since", "once", "until") and not (u.norm == "since" and going_on)
        for u in units[max(start, first - 2) : first]
    ):
        return True
    if "ago" in later and not en.JUST_NOW.intersection(later):
        return True  # "was called off months ago"
    past = any(surface(reading, u) in ("was", "were") for u in units[first : last + 1])
    days = [u for u in units[start : end + 1] if u.day and u.day.days]
    if (
        past
        and not any(election_day(reading, u) for u in days)
        and not _voting_time(reading, first)
    ):
        return True
    if any(
        not election_day(reading, u) and not (u.day.vague and _may_be_it(reading, u.day.days))
        for u in units[first : last + 1]
        if u.day and u.day.days
    ):
        return True
    if _listed_days(reading, first) or _new_subject(reading, first, last):
        return True
    before = range(max(start, first - 3), first)
    return any(
        "NOT" in units[k].roles and not any(parted(reading, j) for j in range(k + 1, first + 1))
        for k in before
    )


def _may_be_it(reading: Reading, days: Sequence[date]) -> bool:
    """Whether one of the days that may be meant is an election's: "Super Tuesday", said on one."""
    return any(reading.about.is_true(day, "election_day") for day in days)


def _is_no_stop(reading: Reading, first: int) -> bool:
    """Whether it tells what there never was, or what one loses: "no runoff here", "late = no vote"."""
    start, end = reading.sentence(first)
    units = reading.units
    if any("HAZARD" in u.roles for u in units[start : end + 1]):
        return False
    said = reading.written(first, end)
    if en.NO_SUCH.match(said) or (
        first == start and first > 1 and reading.folded.text[units[first - 1].start] == "?"
    ):
        return True  # "born there, living here? No vote" is a bar, if anything
    election = reading.about.election
    if en.NO_RUNOFF.match(said) and (election is None or "runoff" not in election.name):
        return True
    before = reading.folded.text[units[start].start : units[first].start]
    return en.ITS_PRICE.search(before) is not None or (
        en.YOU_HAVE.search(before) is not None and en.ONE_VOTE.match(said) is not None
    )


def _no_ballot(reading: Reading, first: int, last: int) -> bool:
    """Whether a kind of ballot or a condition is meant ("you don't have a primary ballot")."""
    start, _ = reading.sentence(first)
    before = reading.units[start:first]
    if before and before[0].norm == reading.units[first].norm == "no" and len(before) < 5:
        return any(
            u.roles & {"IDENT", "TRUE_BAR"} or u.norm in en.CARDS for u in before
        )  # "no ID, no vote"
    after = [*reading.units[first + 1 : last + 2]]
    return "NOT" in reading.units[first].roles and any(
        "ELECTION" in one.roles and "BALLOT" in two.roles for one, two in pairwise(after)
    )


def _between_votes(reading: Reading, last: int) -> bool:
    """Whether none votes that day since early voting has ended ("no voting today: it ended")."""
    if ends(reading, last) or not _not_an_election(reading, reading.units[last + 1], early=False):
        return False
    first, last = around(reading, last, before=1, after=1)
    units = reading.units[first : last + 1]
    return any(
        "EARLY" in u.roles and any(v.roles & {"HOURS_END", "OVER"} for v in units[k + 1 : k + 4])
        for k, u in enumerate(units)
    )


def _listed_days(reading: Reading, first: int) -> bool:
    """Whether what is denied is said of days on which none votes anyway ("Nov 3, 4: no voting")."""
    units = reading.units
    at = first - 1
    while at > 0 and "NUMBER" in units[at].roles:
        at -= 1
    if at < 0 or units[first].norm != "no" or not parted(reading, first):
        return False
    day = units[at]
    return bool(day.day and day.day.days) and not election_day(reading, day, early=False)


def _new_subject(reading: Reading, first: int, last: int) -> bool:
    """Whether a comma and a thing of its own part the vote from what is void or off.

    "In tomorrow's primary, the whole section is void"; "the vote's Tuesday, so brunch is off".
    """
    units = reading.units
    if not units[last].roles & {"OFF", "BE_OFF"} or not units[first].roles & _VOTING:
        return False
    starts = [k for k in range(first + 1, last) if parted(reading, k)]
    if not starts:
        return False
    said = units[starts[-1] : last]
    return any(u.norm in en.ARTICLES or not u.roles for u in said) and not any(
        u.roles & _VOTING or u.day or u.norm in en.IT_ALL for u in said
    )


def _until_the_election(reading: Reading, first: int, last: int) -> bool:
    """Whether it is said that none is held until the next one: "no election till November"."""
    days = [
        day
        for u, v in pairwise(reading.units[first : last + 3])
        if u.norm in ("until", "till") and v.day is not None
        for day in v.day.days
    ]
    if UNTIL_THEN.search(reading.written(first, min(last + 3, len(reading.units) - 1))):
        return True
    election = reading.about.election
    month = election.day.strftime("%B").lower() if election is not None else ""
    return any(reading.about.is_true(day, "election_day") for day in days) or any(
        u.norm in ("until", "till") and v.norm == month
        for u, v in pairwise(reading.units[first : last + 3])
    )


def _hands_in(reading: Reading, first: int) -> bool:
    """Whether a ballot is dropped where it belongs ("drop your primary ballot")."""
    units = reading.units
    return units[first].norm == "drop" and any(
        "BALLOT" in u.roles for u in units[first + 1 : first + 4]
    )


def _is_off(reading: Reading, off: int) -> bool:
    """Whether "off" means cancelled ("voting is off"), not "3 days off" or "Election Day off"."""
    units = reading.units
    before = units[off - 1]
    follows = "" if ends(reading, off) else units[off + 1].norm
    plain = (
        before.norm in ("be", "'s", "voting", "call", "write", "now") or "CANCELLED" in before.roles
    )
    plain = plain or any(u.norm in ("call", "call_it") for u in units[max(0, off - 3) : off])
    if follows == "for" and any(
        u.roles & {"VOTE", "ELECTION"} or u.norm == "voting" for u in units[off + 2 : off + 4]
    ):
        return False  # a day off
    return plain and (
        follows in ("", "for", "until", "in", "across", "because", "due_to", "here")
        or (follows == "on" and not ends(reading, off + 1) and units[off + 2].day is not None)
        or bool(follows and (units[off + 1].day or units[off + 1].roles & {"YOU", "HAZARD"}))
    )


@where_met(_CANCELLED, _NONE_OR_STOPPED)
def _cancelled(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    yield from _none(reading, calendar)
    if reading.roles.isdisjoint(("OFF", "BE_OFF", "NOT", "ONE_AND_ALL")) or moved_by_law(reading):
        return
    for one in met(_CANCELLED, reading):
        for found in one.find(reading):
            units = reading.units
            if units[found.last].norm == "off" and not _is_off(reading, found.last):
                continue
            if _moot(reading, found.first, found.last) or _hands_in(reading, found.first):
                continue
            if found.first and units[found.first - 1].norm in (
                "can",
                "to",
                "could",
                "i",
                "we",
                "you",
            ):
                continue
            last_word = surface(reading, units[found.last])
            if last_word in ("vote", "votes") and not after_vote(reading, found.last):
                continue
            lead = units[found.first]
            if found.first + 1 < len(units) and units[found.first + 1].norm in ("for", "against"):
                continue
            if "OFF" in lead.roles and any(
                parted(reading, k) for k in range(found.first + 1, found.last + 1)
            ):
                continue
            said = surface(reading, lead)
            if (
                "OFF" in lead.roles
                and lead.norm != "no_more"
                and (said not in reading.lang.lemmas and not said.endswith("ed"))
            ):
                continue
            if any(
                u.norm in ("over", "be_over", "open") for u in units[found.first : found.last + 1]
            ):
                continue  # "polls are open, clubs cancelled"
            if any(
                "ELECTION" in u.roles and k + 1 < len(units) and units[k + 1].norm == "of"
                for k, u in enumerate(units)
            ):
                continue
            if any(
                parted(reading, k) and units[k].norm in ("it", "they", "he", "she")
                for k in range(found.first + 1, found.last)
            ):
                continue
            if "OFF" in lead.roles and units[found.first + 1].norm in ("my", "his", "her"):
                continue  # "my wife cancels my vote"
            if lead.norm == "no" and _not_an_election(reading, units[found.last], early=False):
                continue  # "no voting on Monday": early voting may have ended by then
            between = units[found.first : found.last]
            if "OFF" in lead.roles and any(u.norm in ("and", "their", "for") for u in between):
                continue  # "frozen embryos and an election", "suspends power cuts for the vote"
            if not ends(reading, found.last) and units[found.last + 1].norm in en.ROOMS:
                continue
            if lead.norm in en.NO_ONE and (
                _as_somebody(reading, found.last) or "cure" in reading.norms
            ):
                continue  # "for those who voted by mail; nobody can vote now"
            if lead.norm == "no_more" and any("DEVICE" in u.roles for u in between):
                continue  # "no more drive-thru voting": a way, not the vote
            if _is_a_way(reading, found) or _is_no_day_or_place(reading, found):
                continue  # "the caucus by phone was scrapped"
            offs = [u for u in units[found.first : found.last + 1] if u.roles & {"OFF", "BE_OFF"}]
            if offs and reading.folded.text[offs[-1].start : offs[-1].end].endswith("ing"):
                continue  # "the city is voiding tickets around the polls"
            if offs and _of_a_ballot(reading, found.first, offs[-1], between):
                continue
            if offs and surface(reading, offs[0]) in (
                "ban",
                "cancel",
                "suspend",
                "drop",
                "drops",
                "scrap",
            ):
                continue
            yield Claim(found.first, found.last, strength=_strength(reading, found.first))


def _of_a_ballot(reading: Reading, first: int, off: Unit, between: Sequence[Unit]) -> bool:
    """Whether it is a ballot that is void: "bring it to the polls so it can be cancelled"."""
    if off.norm in ("void", "be_void") and "BALLOT" in reading.roles:
        return True
    before = reading.units[reading.sentence(first)[0] : first]
    return any(u.norm == "it" for u in between) and any("BALLOT" in u.roles for u in before)


def _is_a_way(reading: Reading, found: Match) -> bool:
    """Whether a way to vote is scrapped, and not the vote ("the caucus by phone")."""
    return en.A_WAY.search(reading.written(found.first, found.last)) is not None


def _is_no_day_or_place(reading: Reading, found: Match) -> bool:
    """Whether nobody votes on a day before the election's, or in a land that votes another time.

    "Early voting ended Friday. Nobody votes today"; "today's votes are local. No polls in Wales".
    Or whether it is in a few places alone: "voting was suspended in two precincts".
    """
    start, end = reading.sentence(found.first)
    if en.FEW_PLACES.match(reading.written(found.last, reading.sentence(found.last)[1])):
        return True
    if en.ELSEWHERE_ONLY.match(reading.written(found.first, end)) and not any(
        "HAZARD" in u.roles for u in reading.units[start : end + 1]
    ):
        return True
    if reading.units[found.first].norm not in en.NO_ONE:
        return False
    days = [u for u in reading.units[start : end + 1] if u.day is not None]
    return bool(days) and all(_not_an_election(reading, unit) for unit in days)


def _as_somebody(reading: Reading, last: int) -> bool:
    """Whether it is said how nobody can vote: "nobody can vote as you", "... twice"."""
    after = [u.norm for u in reading.units[last + 1 : last + 3]] if not ends(reading, last) else []
    if after[:1] == ["for"]:
        return "you" in after
    return not en.AS_SOMEBODY.isdisjoint(after[:1])


def _split(reading: Reading, first: int, last: int) -> bool:
    """Whether a comma parts what is cancelled from what comes after ("the fair's off, the ...")."""
    units = reading.units
    acts = [k for k in range(first, last + 1) if units[k].roles & {"OFF", "SHUT", "ALL_OF"}]
    civic = [k for k in range(first, last + 1) if units[k].roles & {"ELECTION", "POLLS"}]
    if not acts or not civic or civic[-1] < acts[0] or acts[0] == first == civic[0]:
        return False
    return any(parted(reading, k) for k in range(acts[0] + 1, civic[-1] + 1))


def _voting_time(reading: Reading, first: int) -> bool:
    """Whether an election's day is spoken of or is the posting day, or a hazard stands near."""
    start, end = around(reading, first, before=1, after=1)
    scene = reading.units[start : end + 1]
    if any("HAZARD" in u.roles or election_day(reading, u) for u in scene):
        return True
    if not reading.about.days:
        return True  # nobody knows when it was posted
    return voting_time(reading)


def _not_an_election(reading: Reading, unit: Unit, *, early: bool = True) -> bool:
    """Whether a day is named on which none votes anyway."""
    return bool(unit.day and unit.day.days) and not election_day(reading, unit, early=early)


def _beside_hazard(reading: Reading, first: int) -> bool:
    """Whether a hazard, and voting, are spoken of in a unit's sentence or next to it."""
    start, end = around(reading, first, before=1, after=1)
    scene = reading.units[start : end + 1]
    return (
        any("HAZARD" in u.roles or u.norm in en.BROKEN for u in scene)
        and any(
            u.roles & _VOTING or election_day(reading, u) or u.norm in en.HOLDS_ELECTIONS
            for u in scene
        )
        and not other_vote(reading, first)
    )


def _no_voting(reading: Reading, first: int, last: int) -> bool:
    """Whether "no vote" says that none is held, not that one is cast or is worth nothing."""
    if _while_early(reading):
        return False
    units = reading.units
    before = units[first - 1] if first else None
    if (
        before is not None
        and before.norm in en.NO_LEAD
        and not (
            before.norm == "be" and first > 1 and units[first - 2].norm in ("there", "will", "be")
        )
    ):
        return False
    if ends(reading, last):
        # "A nice lady, no vote" tells of something else.
        return surface(reading, units[last]) not in ("vote", "votes") or (
            first == reading.sentence(first)[0]
            or (before is not None and before.norm in ("be", "so", "mean", "there"))
        )
    after = units[last + 1]
    if any("PART" in u.roles for u in units[last + 2 : last + 4]):
        return False  # "two marks in one race: no vote in that race"
    if after.norm == "be":
        # "No vote is too much trouble", "No votes are cast in the test".
        return any(u.day or u.norm in en.HELD for u in units[last + 2 : last + 5])
    dated = last - first > 1  # "no November vote for the county"
    return bool(after.day) or after.norm in en.HELD_WHERE_OR_WHEN or (dated and after.norm == "for")


def _told_before(reading: Reading, first: int) -> bool:
    """Whether the sentence began as a report of the past ("he had told us that ...")."""
    start, _ = reading.sentence(first)
    said = [surface(reading, u) for u in reading.units[start:first]]
    return "had" in said and (said[-1:] == ["had"] or bool(en.TOLD_BEFORE.intersection(said)))


def _while_early(reading: Reading) -> bool:
    """Whether the end of early voting is told: "it goes to the 27th, then a week with no voting"."""
    return "EARLY" in reading.roles and reading.roles.isdisjoint(("HAZARD", "MACHINE"))


def _none(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if moved_by_law(reading):
        return
    units = reading.units
    for one in met(_NONE_OR_STOPPED, reading):
        for found in one.find(reading):
            first, last = found.first, found.last
            if not _voting_time(reading, first) or _moot(reading, first, last):
                continue
            if _hands_in(reading, first):
                continue
            start, end = reading.sentence(first)
            scene = units[start : end + 1]
            off = next((k for k in range(first, last + 1) if units[k].norm == "off"), None)
            if off is not None and not _is_off(reading, off):
                continue
            if one in _FOR_A_HAZARD and any(
                u.time or u.norm == "at" for u in units[last + 1 : min(end, last + 1) + 1]
            ):
                continue  # "polls are done at 8"
            if last < end and _not_an_election(reading, units[last + 1]):
                continue
            if one in _FOR_A_HAZARD and (
                not _beside_hazard(reading, first)
                or ("AVOID" in units[first].roles and not bare(reading, units[first]))
            ):
                continue  # "they fined nobody for skipping the primary"
            if one in _THE_VOTE and not (
                surface(reading, units[last]) == "vote"
                and (ends(reading, last) or units[last + 1].norm in en.HELD_WHERE_OR_WHEN)
            ):
                continue
            if (
                units[first].norm == "no"
                and one not in _FOR_A_HAZARD
                and units[first + 1].norm != "voter"
                and not _no_voting(reading, first, last)
            ):
                continue
            if any(
                u.norm in ("until", "till") and v.time for u, v in pairwise((*scene, scene[-1]))
            ):
                continue
            if (
                "hold" in one.source
                and surface(reading, units[last]) == "elections"
                and not any("HAZARD" in u.roles for u in scene)
            ):
                continue  # "elk don't hold elections"
            if any(
                u.roles & {"RESULTS", "REGISTER", "EARLY"}
                or u.norm in ("but", "some", "several", "yes")
                for u in scene
            ):
                continue
            if any(
                u.norm in ("i", "he", "she", "we", "my", "who", "if")
                or (u.norm == "that" and surface(reading, v) not in en.SAID)
                for v, u in pairwise(units[max(start, first - 4) : first])
            ):
                continue
            verb = next((u for u in units[first : last + 1] if u.roles & {"OFF", "SHUT"}), None)
            if verb is not None and surface(reading, verb) in en.BARE_SHUT:
                continue
            if surface(reading, units[last]) == "stopping":
                continue  # "what's stopping you"
            if (
                units[last].norm == "drop"
                and parted(reading, last)
                and any("NOT" in u.roles for u in units[first:last])
            ):
                continue  # "don't hold it, drop it"
            if verb is not None and any(u.norm == "their" for u in units[first : last + 1]):
                continue
            whole = one in _FOR_A_HAZARD or "including" in one.source
            if not whole and _split(reading, first, last):
                continue
            if (
                verb is not None
                and "SHUT" in verb.roles
                and (evening(reading) or any(u.time or u.norm in en.CLOCK for u in scene))
            ):
                continue
            after = "" if ends(reading, last) else units[last + 1].norm
            if after in en.ROOMS:
                continue
            local = one.source.startswith("be not") and not any("ALL_OF" in u.roles for u in scene)
            strength = Strength.UNSETTLED if local else _strength(reading, first)
            yield Claim(first, last, strength=strength)


def _american_evening(reading: Reading) -> bool:
    """Whether polls may be closing where most posts are from; elsewhere the hour tells nothing."""
    regions = reading.about.regions
    return evening(reading) and (not regions or any(r[:2] in ("US", "CA") for r in regions))


@where_met(_ENDED)
def _ended(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """Where a vote is told to have been ended, by whomever and wherever it may be."""
    if moved_by_law(reading):
        return
    for one in met(_ENDED, reading):
        for found in one.find(reading):
            first, last = found.first, found.last
            start, end = reading.sentence(first)
            scene = reading.units[start : end + 1]
            said = reading.written(first, last).split()
            if (
                not _voting_time(reading, first)
                or _moot(reading, first, last)
                or _split(reading, first, last)
                or (_american_evening(reading) and not any("HAZARD" in u.roles for u in scene))
                or en.ENDED.isdisjoint(said)
                or (any(u.time for u in scene) and not one.source.startswith("pull"))
                or any(
                    u.roles & {"RESULTS", "REGISTER", "EARLY"}
                    or u.norm
                    in ("but", "some", "several", "if", "would", "class", "classes", "was", "who")
                    for u in scene
                )
                or any(u.roles & {"NOT", "BAN"} for u in reading.units[start : last + 1])
                or any(_gone(reading, u) for u in scene)
                or any(parted(reading, k) for k in range(first + 1, last + 1))
                or en.FEW_PLACES.match(reading.written(last, end))
            ):
                continue
            yield Claim(first, last, strength=_strength(reading, first))


def _gone(reading: Reading, unit: Unit) -> bool:
    """Whether a day lies behind the posting day."""
    days = reading.about.days
    return bool(unit.day and unit.day.days and days and max(unit.day.days) < days[0])


def _after_the_vote(reading: Reading, scene: Sequence[Unit]) -> bool:
    """Whether polls closed last night, which was that of the election."""
    eve = [day - timedelta(1) for day in reading.about.days]
    nights = [u for u in scene if surface(reading, u).startswith("last")]
    return bool(nights) and any(reading.about.is_true(day, "election_day") for day in eve)


def _of_the_past(reading: Reading, found: Match) -> bool:
    """Whether it is told what was heard ("heard that polls were closed")."""
    units = reading.units
    first = found.first
    were = any(surface(reading, u) in ("was", "were") for u in units[first : found.last + 1])
    return were and first > 0 and units[first - 1].norm == "that"


@where_met(_CLOSED)
def _closed(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(("SHUT", "VOIDED", "POLLS")) or moved_by_law(reading):
        return
    for one in met(_CLOSED, reading):
        for found in one.find(reading):
            units = reading.units
            if _moot(reading, found.first, found.last) or units[found.first].norm == "no":
                continue
            if en.TO_OTHERS.search(reading.written(found.first, reading.sentence(found.first)[1])):
                continue  # "schools used as polling places are closed to students"
            start, end = reading.sentence(found.first)
            scene = units[start : end + 1]
            verb = next((u for u in units[found.first : found.last + 1] if "SHUT" in u.roles), None)
            said = surface(reading, verb) if verb else ""
            if _split(reading, found.first, found.last) or _of_the_past(reading, found):
                continue
            bare = said in en.BARE_SHUT and not one.source.endswith("to SHUT")
            if bare or any(u.time for u in scene):
                continue
            hour = HOUR_NEXT.match(reading.folded.text, units[found.last].end)
            if hour is not None and "til" not in hour[0]:
                continue  # "all the polls shut seven sharp"
            if any(
                u.norm == "at"
                and (scene[k + 1].norm.isdigit() or "HOUR_WORD" in scene[k + 1].roles)
                for k, u in enumerate(scene[:-1])
            ):
                continue
            if any(_gone(reading, u) for u in scene) or _after_the_vote(reading, scene):
                continue
            hazard = any(
                "HAZARD" in u.roles or u.norm.startswith(("until_f", "till_f")) for u in scene
            )
            if evening(reading) and not hazard:
                continue
            if any(
                u.roles & {"RESULTS", "REGISTER"} or u.norm in ("but", "most", "some")
                for u in scene
            ):
                continue
            yield Claim(found.first, found.last, strength=_strength(reading, found.first))


_THE_PUBLIC = "voter/voters/citizen/person/everyone/resident/residents/household/public"
_BIDDEN = "ask/tell/order/advise/direct/directed/instruct/instructed/urge/require/beg/warn/remind"
_TOLD = tuple(
    pattern(p)
    for p in (
        "ask/tell/order/advise/direct/urge/beg/want ..2!NOT voter ..1!NOT to HOME/AVOID",
        "say/warn/announce do not travel/GO ..1!NOT VOTE/POLLS",
        "say/warn/announce ..1!NOT stop/quit ..1 COMING/GO/VOTE/lining ..2!old/wrong (POLLS|$)",
        "say/warn/announce ..1!NOT NOT_GO ..3!NOT VOTE/POLLS",
        "say/warn/announce ..1!NOT [to] AVOID ..2!NOT/LONG_WAIT/DAYPART/rush/crowd/crowds POLLS/ELECTION/voting/POLL_SPOT",
        "ask/tell/tell_everyone/order/advise/direct/urge ..4 not to VOTE ..2",
        "ask/tell/tell_everyone/order/advise/direct/urge/thank ..4!not to HOME/AVOID/WEAK ..4 POLLS/VOTE/ELECTION/DAY/until",
        "ask/tell/tell_everyone/order/advise/direct/urge/thank ..4 not to go/enter/attend/travel/come/approach/visit/GO/go_to_the_polls ~4 POLLS/VOTE/ELECTION/voting",
        "ask/tell/tell_everyone/order/advise/direct/urge ..4 to skip/give/keep/leave ~4 VOTE/ELECTION/POLLS ..3",
        "voter/citizen/people/everyone/resident be/are ~2 ask/tell/tell_everyone/order/advise/direct/urge to HOME/AVOID",
        "TELL ..5 not to ..1 VOTE/COMING/GO/let/queue ..3",
        "TELL ..5!not to ..1 SKIPPING ..3",
        "TELL ..4 it/it's ..2 SKIPPING/fine/ok ..3",
        "want/need ..2 us/everyone/everybody/voter/public/people/person ..2 off/indoors/inside/HOME ..2",
        "voter/ALL_OF ..4 be/'s to HOME/AVOID/SKIPPING ..3",
        "no_one/nobody/none ..2 be to ..1 VOTE/COMING/GO/approach ..2",
        "(say|warn|announce|order|ordered) ..1 no_one/nobody ..1 (should|may|must|can|CAN) ..1"
        " (gather/travel (DAY|anywhere|to ..1 POLLS|$)|come_out|go_out|leave_home|leave the house)",
        "voter/ALL_OF ..8 should/must ..1 HOME/AVOID/SKIPPING ..3",
        "voter/citizen/people/everyone/resident be ~2 ask/tell/tell_everyone/order/advise/direct/urge not to GO",
        f"{_THE_PUBLIC} be ~2!NOT {_BIDDEN} to [please] (HOME|AVOID|shelter|remain) ..4",
        f"{_THE_PUBLIC} be ~2!NOT {_BIDDEN} ~7 and not ..1 (GO|COMING|travel|attend|visit|approach|enter) ..4 (POLLS|VOTE|polls)",
        f"{_THE_PUBLIC} be ~2!NOT {_BIDDEN} against ..2 (GO|VOTE|visit|visiting|going|attending|travelling|traveling|attend|travel|go) ..4",
    )
)


@where_met(_TOLD)
def _told(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if (reading.roles.isdisjoint(_VOTING) and "voter" not in reading.norms) or urges_to_vote(
        reading
    ):
        return
    units = reading.units
    for one in met(_TOLD, reading):
        for found in one.find(reading):
            first, last = found.first, found.last
            start, _ = reading.sentence(first)
            lead = {word for u in units[start : first + 3] for word in u.norm.split("_")}
            told_by = lead & en.AUTHORITY or lead & en.THEY
            if not (told_by or one.source.startswith(_THE_PUBLIC)):
                continue
            if not _voting_time(reading, first):
                continue
            near = around(reading, first, before=1, after=1)
            scene = units[near[0] : near[1] + 1]
            if not any(
                u.roles & _VOTING or u.norm == "voter" or election_day(reading, u) for u in scene
            ):
                continue
            if any(u.norm in en.NO_BIDDING for u in units[max(start, first - 3) : last + 1]):
                continue
            end = min(reading.sentence(last)[1], last + 5)
            if en.BESIDE_THE_VOTE.search(reading.written(first, end)):
                continue  # "asks voters to refrain from taking photos at the polls"
            if units[last].norm == "stay_put" and any("IN_LINE" in u.roles for u in scene):
                continue  # "voters in line were told to stay put"
            before = units[max(start, first - 3) : first]
            if any(_gone(reading, u) for u in units[first : last + 1]):
                continue
            if not asked(reading, first) and not any("NOT" in u.roles for u in before):
                yield Claim(first, last, strength=_strength(reading, first))


_CAUSE = frozenset(("HAZARD", "MACHINE", "LONG_WAIT", "DANGER"))


_VOTING = frozenset(("VOTE", "POLLS", "BALLOT", "POLL_SPOT", "MACHINE", "ELECTION"))


def _keep_away(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(_CAUSE):
        return
    called = tuple(stays(reading))
    if not called or urges_to_vote(reading) or moved_by_law(reading):
        return
    units = reading.units
    for call in called:
        plain = call.act is Act.NO_VOTE
        verb = units[call.first].norm
        if other_vote(reading, call.first):
            continue
        if en.AFTER_THE_VOTE.search(reading.written(reading.sentence(call.first)[0], call.last)):
            continue  # "polls are open till 8, then stay in"
        if verb in ("relax", "chill") or not (plain or beside_voting(reading, call)):
            continue
        first, last = around(reading, call.first, before=2, after=1)
        scene = units[first : last + 1]
        if not plain and not any(u.roles & _VOTING or u.norm == "line" for u in scene):
            continue
        if verb == "stay_put" and any(u.roles & {"BALLOT", "LONG_WAIT"} for u in scene):
            continue
        causes = {u.norm for u in scene if u.roles & _CAUSE}
        if call.act is Act.OWN and not any("HAZARD" in u.roles for u in scene):
            continue
        if causes and not (plain and causes <= en.MINOR):
            yield Claim(call.first, call.last, strength=_may_return(reading, call.first))


# Every place is struck, or has no ballots, in so few words that no call stands by itself.
_STRUCK = tuple(
    pattern(p)
    for p in (
        "HAZARD ..1 [at/in] every/all ..2!NOT POLLS/POLL_SPOT/precinct ..4!NOT WEAK/HOME",
        "every/all ..1!NOT county/state/precinct/POLLS/POLL_SPOT/city/counties/states ['s/be] ..1!NOT out_of_ballot",
        "POLLS be ..1!NOT full/packed/overfull ~~5!NOT/before/after WEAK/HOME",
        "every/all ..1!NOT MACHINE [be] ..1!NOT DOWN ..1!NOT COUNTRYWIDE/STATEWIDE/usa/everywhere",
    )
)


@where_met(_STRUCK)
def _struck(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """``GAS LEAK EVERY POLL IN VEGAS GO HOME``."""
    if urges_to_vote(reading) or moved_by_law(reading):
        return
    for one in met(_STRUCK, reading):
        for found in one.find(reading):
            if asked(reading, found.first) or _moot(reading, found.first, found.last):
                continue
            if not other_vote(reading, found.first):
                yield Claim(found.first, found.last, strength=_strength(reading, found.first))


def _may_return(reading: Reading, call: int) -> Strength:
    """Unsettled if a broken machine's voters are told another day that is still one to vote on."""
    units = reading.units
    first, last = around(reading, call, before=1, after=1)
    scene = units[first : last + 1]
    machine = any("MACHINE" in u.roles for u in scene)
    today = reading.about.days[:1]
    ends_today = any(reading.about.is_true(day, "election_day") for day in today)
    back = any(u.norm in ("come", "return", "try") for u in units[call + 1 : last + 1])
    if machine and back and not ends_today and any(u.day for u in scene):
        return Strength.UNSETTLED
    return Strength.DECISIVE


_BACK = tuple(
    pattern(p)
    for p in (
        "MACHINE ..6 DOWN ~~16 come/return/try ..1 back/again/LATER",
        "run_out_of_ballot/out_of_ballot ~~14 come/return/try ..1 back/again/LATER",
        "BALLOT ..2 run_out/out ~~14 (none leave|no more|no_more|not printing|not reprint|not order|"
        "if you ..2 not VOTE ..1 you will/can_not/will_not)",
        "power ..3 out/off ~~16 come/return ..1 back/again/LATER",
        "MACHINE ..6 DOWN ~~9 (tell_everyone|TELL everyone/everybody/person/us/voter/them/folk/ALL_OF) ..1!NOT to leave/HOME/WEAK",
        "MACHINE ..7 DOWN/lock_up/die/died/freeze/froze ~~9!if (tell|TELL|ask|urge) ..1 (folks|everyone|everybody|person|us|voter|them|ALL_OF)"
        " [to] [just/please] (WEAK|HOME|go_on_home|(head|go|drive|run) [on/back/along] home)",
        "MACHINE ..7 DOWN/lock_up/die/died/freeze/froze ~~12 (they|worker|OFFICIAL|POLL_WORKER|OFFICE) ..1 say [to/just] "
        "(WEAK|HOME|go_on_home|(head|go|drive) [on/back/along] home)",
        "MACHINE ..6 DOWN ~~9 send/turn/turning ..1!NOT everyone/everybody/person/us/voter/them/folk/ALL_OF home/away",
        "HAZARD ~~25 (voting|ELECTION|POLLS|vote) resume/restart/reopen once/when/after/if",
        "run_out_of_ballot/out_of_ballot ~~20 (no_use|no use|no_need|no point|not go_to|NO_NEED)",
    )
)


# To keep others from the place as well: "keep your kids away from that gym".
_KEEP_OTHERS = tuple(
    pattern(p)
    for p in (
        "keep ..7!NOT/mask/card/phone/ID (away from|out_of|away_from|keep_away_from) ..2 (POLLS|SITE|line|there|school|place|room|it|POLL_SPOT)",
        "keep ..7!NOT/mask/card/phone/ID (away|home|out_of_there|indoors|at_home|far) (DAY|on DAY|today|until|till|and|please|!from|$)",
        "keep ..7!NOT/mask/card/phone/ID (out of|out_of) there",
    )
)


@where_met(_KEEP_OTHERS)
def _keep_others(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(("HAZARD", "DANGER")) or urges_to_vote(reading):
        return
    if moved_by_law(reading):
        return
    units = reading.units
    for one in met(_KEEP_OTHERS, reading):
        for found in one.find(reading):
            first, last = around(reading, found.first, before=2, after=1)
            scene = units[first : last + 1]
            kept = reading.written(found.first, reading.sentence(found.first)[1])
            if asked(reading, found.first) or en.KEPT_ELSE.search(kept):
                continue
            if not en.THEIRS.search(reading.written(found.first, found.last)):
                continue
            lead = reading.written(reading.sentence(found.first)[0], found.first)
            if any("NOT" in u.roles for u in units[max(0, found.first - 3) : found.first]) or (
                en.NOT_BIDDEN.search(lead)
            ):
                continue
            if any(
                u.roles & {"HAZARD", "DANGER"} and u.norm not in en.NO_DANGER for u in scene
            ) and any(
                u.roles & {"POLLS", "POLL_SPOT", "ELECTION"}
                or (u.norm == "line" and voting_time(reading))
                or (u.norm == "ballot_paper" and "HAZARD" not in u.roles)
                for u in scene
            ):
                yield Claim(found.first, found.last, strength=_strength(reading, found.first))


# A hazard, and the bidding that follows from it in words of its own.
_LED_AWAY = tuple(
    pattern(p)
    for p in (
        "HAZARD ~~20 keep ..4!NOT away ..3!NOT so should/must you/everyone/everybody",
        "HAZARD ~~20 stay ..3!NOT so should/must you/everyone/everybody",
        "LONG_WAIT/MACHINE/HAZARD ~~30 if you ..5!NOT stand/there/IN_LINE ..3!NOT leave/leave_now",
        "HAZARD ~~30 until/till ..6 keep_your_distance",
    )
)


@where_met(_LED_AWAY, _BACK)
def _return(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    spoken = ("VOTE", "POLLS", "ELECTION", "BALLOT", "POLL_SPOT")
    if reading.roles.isdisjoint(spoken) and not (
        "MACHINE" in reading.roles and voting_time(reading)
    ):
        return
    for one in met(_LED_AWAY, reading):
        for found in one.find(reading):
            if not reading.roles.isdisjoint(("POLLS", "ELECTION", "POLL_SPOT")):
                yield Claim(found.first, found.last, strength=_strength(reading, found.first))
    for one in met(_BACK, reading):
        for found in one.find(reading):
            units = reading.units
            first = reading.sentence(found.first)[0]
            sweeping = any(
                u.norm
                in (
                    "all",
                    "every",
                    "statewide",
                    "nationwide",
                    "everywhere",
                    "entire",
                    "across",
                    "whole",
                    "all_over",
                )
                for u in units[first : found.last]
            )
            if _moot(reading, found.first, found.first):
                continue
            yield Claim(
                found.first,
                found.last,
                strength=Strength.DECISIVE if sweeping else Strength.UNSETTLED,
            )


_DANGER = tuple(
    pattern(p)
    for p in (
        "you/everyone/everybody/anyone/they ..2 will/going ..4 DANGER ..5 POLLS/POLL_SPOT/voting/VOTE/line",
        "everyone/anyone/whoever/people ..6 POLLS/VOTE/line/voting ..4 will ..3 DANGER",
        "POLLS/voting ..3 be ..3 superspreader/unsafe/contaminated/infected/death",
        "HAZARD ..4 ALL_OF ..2 POLLS",
        "ALL_OF ..2 POLLS ..5 HAZARD",
        "bomb/explosive/ied/grenade/grenades ..1 at/in/inside ALL_OF ..4 POLLS",
        "HAZARD ..3 at/in ..2 ALL_OF ..2 POLL_SPOT",
        "VOTE ..4 you/and ..3 DANGER",
        "POLLS ..2 be ..2 (crawl|crawling|full of|rife|lousy|thick|swarming|swimming) ..1 DANGER/HAZARD",
        "DANGER ..3 if you VOTE",
        "ALL_OF/everyone/everybody/half ~6 VOTE ~4 be ~2 DANGER/sick/icu/hospital",
    )
)


# A bomb at some polls may be true, and then it is the police who tell.
_BOMB = pattern(
    "bomb/explosive/ied/grenade/grenades ..2!NOT/dog/dogs/squad/threat/scare at/be_at/in/inside/under/near ..2 POLLS"
)


_GOES_OFF = pattern("go/explode/detonate/blow ..1 off/up/at/in/when/TIME/DAY")


def _is_set(reading: Reading, found: Match) -> bool:
    """Whether a bomb is said to be about to go off: "they go off at noon"."""
    last = around(reading, found.first, before=0, after=1)[1]
    return any(
        found.last < blast.first <= last
        and surface(reading, reading.units[blast.first])
        in ("go", "goes", "going", "explode", "explodes", "detonate", "blow")
        for blast in _GOES_OFF.find(reading)
    )


@where_met((_BOMB,), _DANGER)
def _danger(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if urges_to_vote(reading):
        return
    for found in _BOMB.find(reading):
        said = reading.units[max(0, found.first - 1) : found.last + 1]
        if not any("NOT" in u.roles or u.norm in en.MOOT or u.norm == "bath" for u in said):
            sure = _is_set(reading, found) and not asked(reading, found.first)
            strength = Strength.DECISIVE if sure else Strength.UNSETTLED
            yield Claim(found.first, found.last, strength=strength)
    for one in met(_DANGER, reading):
        for found in one.find(reading):
            units = reading.units
            start, end = reading.sentence(found.first)
            if asked(reading, found.first):
                continue
            scene = units[max(start, found.first - 3) : min(end, found.last + 3) + 1]
            if any("NOT" in u.roles or u.norm in en.MOOT for u in scene):
                continue
            if any(u.norm == "if" for u in units[max(start, found.first - 5) : found.first]):
                continue  # "if you've been evacuated, any vote centre takes your ballot"
            if any(u.norm in en.AID for u in scene):
                continue  # "the flood relief table"
            if any(u.norm == "across" and v.norm == "from" for u, v in pairwise(scene)):
                continue  # "across from the polls", not in all of them
            hazards = {u.norm for u in units[found.first : found.last + 1] if "HAZARD" in u.roles}
            if (
                hazards <= {"shift", "emergency", "power", "fire", "heat", "snow", "threat"}
                and hazards
            ):
                continue
            yield Claim(found.first, found.last)


def _examples(*texts: str) -> tuple[Example, ...]:
    return tuple(Example(text, _POSTED, "US") for text in texts)


_POSTED = "2018-11-05T15:00:00Z"
_HELD = (
    "The election is held; its day is set by law, and no storm, illness or threat cancels it. "
    "A place that has to close is replaced, and its hours are made up."
)
_LAW = "2 U.S.C. § 7; Congressional Research Service RL32471 on postponing federal elections"

RULES: tuple[Rule, ...] = (
    Rule(
        id="false_disruption.cancelled",
        category=Category.FALSE_DISRUPTION,
        title="Voting is said to be cancelled or stopped",
        why=_HELD,
        source=_LAW,
        match=any_of(_cancelled, _ended),
        flags=_examples(
            "Michigan has ended voting statewide because of the blackout",
            "The governor halted polling across Ohio after the bomb threats",
            "They pulled the plug on voting in all of Philly",
            "Fires everywhere so the vote got cancelled up here, do not drive out on Tuesday",
            "The county says nobody else will be let in to vote because of the bomb threat",
            "Chicago called it off tomorrow, too many sick poll workers",
            "Polling in Denver is off tomorrow cause of the strike",
            "The tabulators are dead so they stopped taking voters in the whole county",
            "All of Dare County was pulled from the election after the storm",
            "A federal judge in Akron froze the vote. Head home",
            "The magistrate halted voting across Ohio over the storm",
            "Voting in Ohio has been abandoned because of the flood",
            "Voting is off on Tuesday because of the threat",
            "The election's been written off, too much snow",
            "storm took out everything. no staff means no polls",
            "Scanners died and all voters got sent home in Toledo",
            "They put the election on pause in Queens, too much snow",
            "Milton closed everything, including the election",
            "Ohio halted the vote statewide until the river goes down",
            "The governor struck the election from the calendar, too much snow",
            "With the storm there is no election in Ohio tomorrow",
            "Voting has been cancelled across Florida because of the hurricane",
            "they just announced the election is suspended cause of the bomb threat",
            "No voting in Georgia today, machines are down statewide",
            "Gov called off Tuesday's election, too much snow on the roads",
            "due to power failures statewide no one will be able to vote today",
            "🚨 election's off folks, snow emergency 🚨",
            "No vote in Queens tomorrow. Flooded.",
            "Sandy cancelled voting in Jersey, fyi",
            "The governor had no choice, voting in Jersey is called off because of Sandy",
            "Folks in Yancey are not having a vote tomorrow, FEMA took the buildings",
            "They're calling the election off in Ohio, power's out",
            "the vote's off tomorrow because of the storm",
            "poll workers are sending everyone home until next week, machines are down",
            "They can't take any more voters today, the whole system crashed",
            "so they've pulled the plug on voting in the city, gas leak",
            "They shut every road in Newark until polls close tomorrow",
            "Cyclone on the way, the whole coast won't be voting tomorrow",
            "Hurricane warning: schools closed, roads closed, so the booths are too",
            "No power, no voting. The storm got us.",
            "Election cancelled across Ohio, the polls closed at the mayor's word",
            "election's off, blizzard, rip",
            "Snow everywhere, the booths won't run tomorrow",
            "The storm is going to wash out the whole election",
            "Blizzard: none of the polling stations will open tomorrow",
            "Flood alert: the general election won't go ahead in the north",
            "Polling has been called off across the city because of the heatwave",
        ),
        passes=(
            *_examples(
                "Texas ended straight-ticket voting, so you go down the whole ballot",
                "The state stopped drive-thru voting in Harris County, use the front door",
                "My uncle posts that the election is suspended every four years, and he votes",
                "No, voting in a primary has nothing to do with your bankruptcy",
                "Iowa ends voting at 8 tonight, get in line",
            ),
            Example(
                "You are not struck from the general for skipping the primary",
                "2016-10-11T14:00:00Z",
                "US-WI",
            ),
            Example(
                "Voting was suspended in two precincts after a flood, all others are open",
                _POSTED,
                "US",
            ),
            Example(
                "The court annulled the presidential result, and a fresh vote comes within sixty days",
                "2017-09-02T10:30:00Z",
                "KE",
            ),
            Example(
                "You vote at one station only, no voting elsewhere on Saturday",
                "2024-12-05T12:00:00Z",
                "GH",
            ),
            Example("No voting today, Georgia. Tomorrow, 7 to 7", "2024-11-04T15:00:00Z", "US-GA"),
            Example(
                "Not on the roll by 2 September? Then you've no vote tomorrow",
                "2014-09-17T12:51:00Z",
                "GB-SCT",
            ),
            Example(
                "Pennsylvania abolished straight party voting, so mark each office",
                "2020-10-29T15:42:00Z",
                "US-PA",
            ),
            Example(
                "Hand that ballot over at the polls so it can be cancelled, then vote",
                "2024-10-21T15:00:00Z",
                "US-TX",
            ),
            Example(
                "No voting today. Early voting stopped Sunday, see you tomorrow",
                "2024-11-04T15:00:00Z",
                "US-FL",
            ),
            Example("You don't have a primary ballot tomorrow", "2024-06-24T15:00:00Z", "US-NY"),
            Example("No ID, no vote tomorrow", "2024-05-01T15:00:00Z", "GB"),
            *_examples(
                "No same-day registration here, sign up by Monday",
                "Elm ward is uncontested, so there is no election here on Thursday",
                "No runoff in this state, the most votes win today",
                "No voting via an app on Tuesday, the polls are open",
                "Mailed after the postmark day = no vote in Iowa",
                "Get coffee, then drop your primary ballot in the box",
                "The printer broke, they stopped taking voters for ten minutes at my site, all fine now",
                "Two counties were cut from the election map in the news graphic, the storm took the signal",
                "A judge froze the vote count for an hour in May",
                "Court halts the vote on Issue 3, the rest of the ballot counts",
                "Pundits have written off the election for the GOP",
                "Storm or not: no power at the school, polls open by lamplight",
                "All staff were sent home early because of the flood, the polls close at 7:30 still",
                "St Mary's Primary closed tomorrow. The school's shut, the polls are open, clubs cancelled",
                "Bring the mail ballot to the polls, hand it over to be voided, and vote there",
                "Please no election talk at the table tonight, the polls are at the school",
                "Office memo: the 6th is off for voting, full pay",
                "There's no election until the 6th, so the gym is ours today",
                "The storm is a drizzle, nurses: polls are done at 7, swap shifts early",
                "My wife cancels my vote in every election and we share the car",
                "The city is shut so you have zero excuse, all of you voters",
                "They put my order on pause until the election.",
                "They struck the fair from the calendar; the election is on.",
                "Voting is not cancelled. Polls are open, storm or no storm.",
                "There is no doubt about the vote tomorrow",
                "The debate has been cancelled because of the virus",
                "He wants to cancel the election and he can't",
                "No vote on the spending bill before the election",
                "The vote on the bill was cancelled by the speaker",
                "School is cancelled on election day so the gym is free for voters",
                "They're calling the election for Smith in Ohio",
                "The judge refused to cancel the election over the bomb threats",
                "The fair's cancelled, the August election isn't",
                "No polling place is open until 6 am",
                "the election is 3 days off and I still don't know the ballot",
                "I'm moving to the coast, so I won't be voting here tomorrow",
                "The store is closed for the storm, but the booths are open",
                "No power, no heat, and we voted by lantern",
                "Snow everywhere, the trains won't run, so walk to the booths",
                "Voters wiped out the whole council in the election",
                "Blizzard or not, every polling station will open tomorrow",
                "Flood alert: the school fair won't go ahead, the election will",
                "Polling by phone was called off, say the survey firms",
                "No vote is too much trouble, she says. Go.",
                "They check your name so nobody can vote as you.",
                "The site was down. Polling places don't run on it, voting goes on.",
            ),
            Example(
                "Advance voting stops Sunday. No voting on Monday, the machines travel",
                "2024-10-30T15:00:00Z",
                "US-CT",
            ),
        ),
        known_problems="An election of a club that is called off, if nothing tells it is a club's.",
    ),
    Rule(
        id="false_disruption.closed",
        category=Category.FALSE_DISRUPTION,
        title="All polling places are said to be closed",
        why=_HELD,
        source=_LAW,
        match=_closed,
        flags=_examples(
            "All polling places in Harris County are closed today due to flooding",
            "Every precinct in the county has been evacuated, gas leak",
            "Polls closed statewide, gas leak",
            "Due to a power outage all polling stations are shut until further notice",
            "the county has closed polling places because of the virus",
        ),
        passes=_examples(
            "Schools with polls in the gym are closed to students tomorrow",
            "No precinct locks because of a crowd, it is seven o'clock that counts",
            "The polls are closed, results soon",
            "Polls closed at 8 and we're waiting",
            "They closed some polling places last year and the lines got longer",
            "All polling places close at 7 pm tomorrow",
            "We're all citizens, polls shut at seven, get in line",
            "polling stations shut at 10 tonight so there is still time",
            "All the polls shut seven sharp",
            "Polls out west shut an hour after ours because of the time zone",
        ),
        known_problems="A notice after the close that names a hazard.",
    ),
    Rule(
        id="false_disruption.keep_away",
        is_call=True,
        category=Category.FALSE_DISRUPTION,
        title="An emergency, illness or breakdown and a call to stay away",
        why=(
            "Nobody has to stay away: the election is held, and where a place is in trouble the "
            "election office names another one or longer hours."
        ),
        source="U.S. Election Assistance Commission, Contingency and Disaster Planning",
        match=any_of(_keep_away, _keep_others, _struck),
        flags=_examples(
            "Every ballot paper was touched by flu patients. Keep the kids and yourselves away on Tuesday",
            "Measles at every polling place in the county, keep your kids and grandma at home tomorrow",
            "you WILL catch covid if you vote in person, stay home",
            "BOMB SCARE ALL POLLS IN TULSA GO HOME",
            "Every county is out of ballots lol",
            "all voting machines down nationwide",
            "measles outbreak at the polls!! do not go",
            "All the voting machines in Ohio were hacked so don't bother going",
            "lines at the polling place are six hours, you'll never make it, just go home",
            "There's a bomb threat at every polling place in Philly, stay home",
            "Measles all over town. Love your parents? Then keep them far from any polling place",
        ),
        passes=_examples(
            "Measles going round, keep the kids home on Tuesday but go and vote",
            "Measles at the care home. Keep visitors away. The polling station is next door as usual",
            "The bomb scare is over and the school is open. If you gave up and drove off, turn around",
            "Stay home if you're sick and ask for an emergency ballot",
            "Line is 2 hours at my polling place, bring snacks, worth it",
            "Hurricane coming: vote early if you can, then stay home",
            "Stay home, save lives. Cases are rising in Florida.",
            "Bomb threat at a school, polling place moved across the street, voting continues",
            "Student council vote cancelled for the storm. Go home kids",
        ),
        known_problems="Safety advice that names an election only in passing.",
    ),
    Rule(
        id="false_disruption.come_back",
        category=Category.FALSE_DISRUPTION,
        title="Something is down, voters are told to come back",
        why=(
            "A voter who is at the right place has a right to a ballot now: paper or provisional "
            "ballots are used while machines are down. Whether this place has trouble must be checked."
        ),
        source="Help America Vote Act, 52 U.S.C. § 21082",
        match=_return,
        flags=_examples(
            "Ballots ran out across Ohio. None left, and they are not printing more",
            "Every machine in Ohio is down, they told everyone to leave and not come back",
            "Powder was found at the polling places, I'm keeping my family away and so should you",
            "scanner is down at the Oak Street polling place, they said come back after 4",
            "Machines are down at precinct 12, they're telling people to come back tomorrow",
            "our precinct ran out of ballots, judge says come back in two hours",
            "power is out at the church where we vote, told to come back later",
            "voting machine broken at the library, workers told everybody to try again tonight",
        ),
        passes=_examples(
            "Ballots ran out at one precinct; more were printed by noon and everyone voted",
            "The machines were down for a minute and they told everyone to stay in line.",
            "Machines were down for an hour, fixed now, I voted",
            "My laptop is down again, will be back later to talk about the election",
            "The voting machine jammed and a tech came at once, no wait",
            "Scanner down, they used paper ballots, took five minutes to vote",
            "Our polling place lost power but they have paper ballots, stay in line",
        ),
        known_problems="It is told of one place, and only that place can settle it.",
    ),
    Rule(
        id="false_disruption.told_to_stay",
        category=Category.FALSE_DISRUPTION,
        title="An authority is said to ask voters to stay away",
        why=_HELD,
        source="U.S. Election Assistance Commission, Contingency and Disaster Planning",
        match=_told,
        flags=_examples(
            "Residents are directed to remain at home and not visit polling places because of the gas leak",
            "Army says nobody should gather tomorrow, and that includes the polls",
            "Ebola at the Akron polls. The county says stop coming",
            "Ebola in Dallas, the state says avoid all polling places",
            "They've told everyone in the county not to come to the polls tomorrow, chemical spill",
            "All voters in Miami should stay indoors on Tuesday, the mayor said so",
            "Police are asking voters to avoid all polling places tomorrow, gas leak",
            "The governor told everyone to skip voting tomorrow because of the storm",
            "Health dept says residents are asked to stay home Tuesday, voting included",
            "County officials have told people not to go to the polls tomorrow, flooding",
            "Due to the outbreak voters are advised not to come to the polls tomorrow, says the city",
        ),
        passes=_examples(
            "The county asks voters to refrain from taking photos at the polls",
            "The clerk asks every voter to avoid the side door of the polling place",
            "Sheriff says no one may gather within 100 feet of the polls with signs",
            "Officials say nobody should travel far to vote, there is a site in every town",
            "Police say stop coming to the mall, crash on 5. Polls open",
            "The state says avoid the morning rush at the polls.",
            "The city told everyone to move their cars for the street sweeper, then vote",
            "All voters in Miami should bring ID on Tuesday",
            "Police ask people to avoid Main Street, crash",
            "The county asks voters not to wear campaign shirts at the polls",
            "Officials told voters to stay in line, polls are open",
            "The governor told everyone to stay home in the spring, now vote",
            "Health dept asks people with a cough to vote by mail and stay home",
        ),
        known_problems="One school that is truly closed, told of by the police, is not settled.",
    ),
    Rule(
        id="false_disruption.danger",
        category=Category.FALSE_DISRUPTION,
        title="Everyone who votes, or every polling place, is said to be in danger",
        why="No such danger is known of all polling places; the election office tells of a real one.",
        source="U.S. Election Assistance Commission, Contingency and Disaster Planning",
        match=_danger,
        flags=_examples(
            "Bed bugs at every polling place in Akron, skip it",
            "Everyone who votes in person will catch covid",
            "There's a bomb threat at every polling place in Philly",
            "you will get infected standing in that voting line",
            "measles confirmed at all polling places in the state",
            "bombs in every polling station, they go off at noon",
            "There is a bomb at the polling place on Elm. It goes off at six",
            "There's explosives in all the Cobb county polling places",
        ),
        passes=_examples(
            "Spread of the new variant: polling stations have masks, come and vote",
            "Flu shots at the polls today!",
            "The fire alarm at the polling place goes off every year, no bomb",
            "Wear a mask when you vote, covid is still here",
            "There is no bomb threat at any polling place",
            "Could voters catch the flu in line?",
            "Every polling place has hand gel against the virus",
        ),
    ),
)
