"""Hours that would make a voter come too late, or think that it is too late."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from functools import cache, lru_cache
from itertools import pairwise

from suppression_detect.elections.calendar import Calendar, Hours
from suppression_detect.languages.en.rule_words import wrong_time as en
from suppression_detect.languages.en.rule_words.wrong_method import CONTEST
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.reading.times import HOUR_WORDS
from suppression_detect.rules.calls import parted
from suppression_detect.rules.rule import Claim, Example, Rule, any_of, where_met
from suppression_detect.tweet import Tweet, has_hour
from suppression_detect.verdict import Category, Strength

_DAY = 24 * 60
_NOON = 12 * 60
_HOUR = "TIME/NUMBER/HOUR_WORD"
_PLACE = "POLLS/DOORS/VOTE/polling"
_X = "sticker/EARLY/REGISTER/REQUEST/RETURN/RESULTS/NON_CIVIC/CONGRESS/bar/gym/library/game/show/if/even/line/lines/count/counting/tally/DIAL"

# Between "until" and its hour.
_UNTIL = (
    "until/till/past/through [at_least/about/well/half/quarter/around/like] [past/to/gone/after/at]"
)
_UP_TO = (
    "(up to|until|past|clear up to|right up to|right until|as late as) [half/quarter/about/like/around] "
    "[past/to/gone]"
)
_RUNS = "go/run/last/stay/extend/go_on/wait/wait_for/carry_on/operate/work/continue"
_MOVES = "MOVED/SLID/extended/stretch/stretched/bumped"
_TAKES = "take/be_take/let/admit/serve/accept/process/welcome/wave/hold/keep/allow"

# The last hour of an "open until" or a "close at".
_ENDS_AT = tuple(
    pattern(p)
    for p in (
        f"{_PLACE} ..3!{_X} HOURS_END [at/by/around] {_HOUR}",
        f"{_PLACE} ~5!{_X} HOURS_END ..1 (until|at|by) ..1 {_HOUR}",
        f"{_PLACE} ..3!{_X} HOURS_END ..3!{_X}/until/if/when at {_HOUR}",
        f"{_PLACE} ..2!{_X} HOURS_END as of {_HOUR}",
        f"VOTE/POLLS ..2!{_X} cut_off at/by {_HOUR}",
        f"{_PLACE} ..4!{_X} TIME [to] TIME",
        f"{_PLACE} ..2!{_X} HOURS_END as_of {_HOUR}",
        f"PRIMARY ..1!{_X} (close|shut) [at/by] {_HOUR}",
        f"{_PLACE} ..6!{_X} run/open/go [from] {_HOUR} to {_HOUR}",
        f"polling/voting/VOTE/POLLS ..1 close time be ..1 {_HOUR}",
    )
)
_RUNS_UNTIL = tuple(
    pattern(p)
    for p in (
        f"{_PLACE} ..7!{_X}/VOTE open ..3!{_X}/DAY until/to/through/past/til ..1 {_HOUR}",
        f"{_PLACE} ..2!{_X}/if/and/ride until/till/through {_HOUR}",
        f"{_PLACE} ..3!{_X} ({_RUNS}) ..2!{_X} (to|until|past) {_HOUR}",
        f"{_PLACE} ..4!{_X} {_RUNS} ..3!{_X} {_UNTIL} {_HOUR}",
        f"{_PLACE} ..3!{_X} go_to [like/about/around/at_least/almost/nearly/half] {_HOUR}",
        f"{_PLACE} ~4!{_X} (not|not_open) HOURS_END ..4!{_X} until {_HOUR}",
        f"not HOURS_END ..1 {_PLACE} ..6!{_X} until {_HOUR}",
        f"extend ..2 {_PLACE} ..8!{_X} (to|until) {_HOUR}",
        f"keep/hold/leave ..2!{_X} (POLLS|DOORS|VOTE|GATE|poll) ..6!{_X} {_UNTIL} {_HOUR}",
        f"have/get/'ve [get] until [half/quarter] [past/to] {_HOUR}",
        f"ELECTION ..3!{_X} (run|go) ..1 {_UNTIL} {_HOUR}",
        f"{_PLACE} ..2!{_X} be/'s ..1!{_X} until {_HOUR}",
        f"{_TAKES} ..2!{_X} VOTE/BALLOT ..2!{_X} {_UP_TO} {_HOUR}",
        f"{_PLACE} ..3!{_X} {_TAKES} ..4!{_X} {_UP_TO} {_HOUR}",
        f"POLLS/DOORS/VOTE [hour] [be/'s] [open] [from] {_HOUR} (to|until) {_HOUR}",
        "POLLS to TIME",
    )
)
# The same, of something that is a polling place only on the day.
_ON_THE_DAY = tuple(
    pattern(p)
    for p in (
        f"OFFICIAL ..2!{_X} {_TAKES} ..4!{_X}/call/calls/question/questions {_UP_TO} {_HOUR}",
        f"give ..4!{_X} (until|extra until|up to|till) {_HOUR}",
        f"(do|will) not HOURS_END ..3!{_X} (until|before) {_HOUR}",
        f"ours/our/they/it ..3!{_X} open (until|through|to|past) {_HOUR}",
        f"YOU ..2!{_X} arrive/come/show_up/turn_up/get_in/walk_in/vote ..3!{_X} {_UP_TO} {_HOUR}",
        f"YOU ..2!{_X} arrive/come/show_up/turn_up/walk_in any time before/until {_HOUR}",
        f"VOTE/POLLS ..3!{_X}/NOT (any time|any_time|anytime) before/until {_HOUR}",
        f"IN_LINE by {_HOUR}",
        f"DEADLINE to ..1 IN_LINE/get_in_line ..2 be {_HOUR}",
        f"VOTE ..2!{_X} by/before TIME",
        f"{_TAKES} ..1 (voter|YOU|VOTE) ..2!{_X} {_UP_TO} {_HOUR}",
        f"GATE ..3!{_X} (open|stay open) ..1 until {_HOUR}",
        f"GATE/VENUE ..3!{_X} HOURS_END [at/by] {_HOUR}",
        f"CAN ..1 still VOTE ..1 at/after/past {_HOUR}",
        f"{_MOVES} ..1!{_X} close [time/hour] [back] (to|until) {_HOUR}",
        f"close [time/hour] ..1 (be {_MOVES}|{_MOVES}) ..1 (to|until) {_HOUR}",
        f"POLLS/DOORS/VOTE [hour] ..4!{_X}/NOT {_MOVES} ..1 [back] (to|until) TIME",
        f"(cut_off|cutoff|last_chance|deadline) [to/for] VOTE ..4!{_X} be ..1 {_HOUR}",
        f"MACHINE ..1!{_X} (run|stay|be|go) ..1 (until|up to) {_HOUR}",
        f"BALLOT ..3!{_X} drop_off/turn_in/hand_in/drop [off] (until|up to) {_HOUR}",
        f"drop_off/turn_in/hand_in/drop ..1!{_X} BALLOT ..3!{_X} (until|up to) {_HOUR}",
    )
)
# "Until" an hour, whoever is said to be there: its sentence tells whether it is for voters.
_UNTIL_AN_HOUR = tuple(
    pattern(p)
    for p in (
        f"until/till/til/through ..1 [half/quarter] [past/to] {_HOUR}",
        f"{_UP_TO} {_HOUR}",
        f"{_TAKES}/there/keep/window/session/shift ..5!{_X} to {_HOUR}",
        f"(nobody|not|never) ..4!{_X} HOURS_END ..4!{_X} before/until ..2 {_HOUR}",
        f"{_RUNS}/open/good/fine ..2!{_X} to {_HOUR}",
        "open/VOTE/POLLS/hour ..2 TIME to TIME",
    )
)
# The same, where it may also be too early an end.
_SHUTS = tuple(
    pattern(p)
    for p in (
        f"lock/close/shut ..1 doors/gates at/by {_HOUR}",
        f"ballot_box/drop_box ..2!{_X} lock/lock_up/close/shut ..1 at/by ..2 {_HOUR}",
        f"stop/quit take/let/accept/admit [in] [BALLOT/VOTE/YOU] [in] at/after {_HOUR}",
        f"!gym/bar/store/shop/library close time ..1 be ..1 {_HOUR}",
        f"^ close time ..1 be ..1 {_HOUR}",
        "last BALLOT/VOTE ..1!count/counted/scan/scanned/arrive/come/cast TIME",
        f"line/queue cut_off/cutoff be ..1 {_HOUR}",
        f"no_one/nobody/noone/not_one ..2 (admit/admitted/let/allow/get_in/go_in/enter|get in) ..5 after {_HOUR}",
        f"last ..1 voter/voters/entry/admission ..3 at/be/by {_HOUR}",
        f"last BALLOT ..2!{_X} (hand|give|take|be_take|issue|accept) [out] at/by {_HOUR}",
        f"MUST be ..2 sign_in/check_in/inside/indoors by/before {_HOUR}",
        f"take/be_take/haul/carry/wheel/pack ..2 MACHINE/booth/booths/ballot_box ..1 away/up/down ..1 at {_HOUR}",
    )
)
# The hour stands first: "9 pm is closing time", "an 11 pm cutoff".
_HOUR_FIRST = tuple(
    pattern(p)
    for p in (
        "TIME be ..2!NOT (close time|closing|cut_off|cutoff|last_call)",
        "TIME cut_off/cutoff",
        "TIME be ..1!NOT (real|actual|official|new) close",
    )
)
# A range of hours alone: whether it is of voting is told by its sentence.
_RANGE_ALONE = (pattern(f"TIME to/until {_HOUR}"), pattern("TIME"))
# More time given than there is: "two extra hours at the polls".
_COUNTED = "NUMBER/HOUR_WORD/an/a"
# "More hours" may be what is left of the day: "three more hours to vote".
_EXTRA = "extra/bonus/additional"
_EXTRA_HOURS = tuple(
    pattern(p)
    for p in (
        f"(POLLS|DOORS|VOTE) ..4!{_X}/line (extend|extended) ..3!{_X}/line {_COUNTED} [more/{_EXTRA}] hour",
        f"(POLLS|DOORS|VOTE) ..4!{_X}/line (open|close|closing) ..3!{_X}/line {_COUNTED} ({_EXTRA} hour|hour longer/later/extra)",
        f"(add|added|tack|tacked|put) ..1 {_COUNTED} [more/{_EXTRA}] hour ..1 [on] [to] ..2 (POLLS|VOTE|DOORS)",
        f"{_COUNTED} {_EXTRA} hour ..3!{_X}/line/wait/early/sleep/pay (POLLS|to VOTE|of VOTE|DOORS)",
    )
)
# The same, of a building: its hours may be those of something else.
_AT_VENUE = tuple(
    pattern(p)
    for p in (
        f"GATE ..1!{_X} until {_HOUR}",
        f"VENUE ..2!{_X} (be|'s|stay) ..2!{_X} {_UP_TO} {_HOUR}",
        f"VENUE ..2!{_X} {_TAKES} ..1 (VOTE|YOU|BALLOT|voter) ..2!{_X} {_UP_TO} {_HOUR}",
    )
)
_NAMED_OPEN = tuple(
    pattern(p)
    for p in (
        f"open ..1 until/to/past/through {_HOUR}",
        f"close/shut at/by {_HOUR}",
    )
)
# What its readers are told, with the region's name beside it.
_NAMED_HAVE = pattern(f"have/get/'ve ..1!{_X}/NOT until {_HOUR}")
_BARE = pattern(f"{_PLACE} ..2!{_X} TIME")
# A break that no polling place takes.
_BREAK = tuple(
    pattern(p)
    for p in (
        "POLLS/DOORS/VOTE ..3!NOT/lunch (close|shut|break|stop|pause|lock) ..5!until/before/by/NOT "
        "(for|at|over|during) ..1 lunch/dinner/supper/prayer/siesta/lunchtime",
        "POLLS/DOORS/VOTE ..3!NOT take [a/an] ..1 lunch/dinner/supper break",
    )
)
_OPENS = tuple(
    pattern(p)
    for p in (
        f"{_PLACE} ..4!{_X}/NOT open [up] [only] (at|from) ..1 {_HOUR}",
        f"{_PLACE} ~3!{_X} (do not_open|do not open|will not open|will not_open|not start|not turn on|not unlock) ..1 (until|before) ..1 {_HOUR}",
        f"{_PLACE} ..2!{_X} only open ..1 (at|from) {_HOUR}",
        f"{_PLACE} ~2!{_X} open ..1 {_HOUR} ..1 not before",
        f"no VOTE ..1 (until|before) {_HOUR}",
        f"not (unlock|open) ..1 (doors|gates|DOORS) ..1 (until|before) ..1 {_HOUR}",
        f"POLLS/DOORS ..1!{_X} (begin|start) ..1!{_X}/NOT at {_HOUR}",
        f"not (start|begin) ..3!{_X} (VOTE|BALLOT) ..1 until {_HOUR}",
        f"MACHINE ~4!{_X} (not) ..2 (switch on|switch|turn on|open|start) ..1 until {_HOUR}",
    )
)
_OPEN_RANGES = tuple(
    pattern(p)
    for p in (
        f"POLLS/DOORS ..1 be [open] [from] {_HOUR} to {_HOUR}",
        f"POLLS/DOORS {_HOUR} to {_HOUR}",
        f"GATE ..1 open ..1!{_X} [from] {_HOUR} to {_HOUR} ..4!{_X} POLLS",
        f"ELECTION/OFFICE/VOTE/POLLS ..2!{_X} hour ..2 {_HOUR} to {_HOUR}",
    )
)
_NEVER_CLOSES = tuple(
    pattern(p)
    for p in (
        f"{_PLACE} ..3!{_X} open ..2!last/past NONSTOP",
        f"!count VOTE ..3!{_X}/count/last/past/DAY NONSTOP",
        f"^ VOTE ..3!{_X}/count/last/past/DAY NONSTOP",
        "open NONSTOP for ..1 VOTE/ELECTION",
        "NONSTOP ..1 POLLS/VOTE",
        "POLLS ..1 NONSTOP",
        "NONSTOP poll",
        "take/serve/admit/accept ..1 (voter|VOTE|YOU|BALLOT) ..4!IN_LINE hour/minute/minutes "
        "past/after [the] [official] close/closing",
        "arrive/come/show_up/turn_up ..4!IN_LINE hour/minute/minutes after [the] [official] "
        "close/closing ..3 MUST/CAN/still ..1 be/get/vote/VOTE",
        "no_close_time ..3 ELECTION",
        "POLLS/DOORS/VENUE/GATE ..3!be never close/lock/lock_up/shut/sleep",
        f"VOTE ..5!{_X} (any|whatever|every) hour !from/between/until/while/before/you",
        f"VOTE ..5!{_X} (any|whatever|every) hour $",
        f"VOTE/BALLOT ..5!{_X}/RESULTS/count into the [small/wee] hours/hour",
    )
)
_UNTIL_LATE = tuple(
    pattern(p)
    for p in (
        f"until/till/before/past/through ..3!{_X} LATE_EVENT",
        "(up to|as late as) ..3 LATE_EVENT",
        f"until/till/before/past/through ..2!{_X} bar/pub/club ..1 close/shut/empty",
        f"{_PLACE}/they ..3!{_X} (run|keep|be|go) ..1 on/to/by/the/their ..1 bar/casino/club/pub/nightclub hour",
        f"{_PLACE}/they ..3!{_X} keep bar/casino/club/pub/nightclub hour",
        f"POLLS/DOORS/VOTE/GATE/BALLOT ..5!{_X} until/past/through ..4!NOT (EVENT_END|network/networks/tv call/call_it)",
        "POLLS/DOORS/GATE ..1!NOT close/lock/shut when ..4!NOT (EVENT_END|network/networks/tv call/call_it)",
    )
)
_SENT_HOME = (
    "(LOCKED_OUT|BAN|CANNOT|OUT|go home|GO_HOME|go_home|too_late|leave|be finish|lose ..1 chance|lose ..1 vote|miss it|tough_luck|no_dice|kick_out|kick ..1 out|throw ..1 out|"
    "not/no/can_not VOTE|not count|"
    "not be ..1 let/allow_to|not let|not get|be done|be_done|out_of_luck|be_out_of_luck)"
)
_END = "close/closing/TIME/NUMBER/deadline"
_LINE = tuple(
    pattern(p)
    for p in (
        f"(IN_LINE ..6!by/or|line/queue ..5!by/or at/when/after) {_END} ..8!or/by/even {_SENT_HOME}",
        f"(lock|shut|close) ..6 IN_LINE/line/queue ..6 {_SENT_HOME}",
        f"at/after/when/hit/hits {_END}/HOUR_WORD ..9!vote IN_LINE/line/queue ..6 {_SENT_HOME}",
        "IN_LINE/line/queue ~5 (not count|not_count)",
        f"not ..3!in/IN_LINE BALLOT ..3 by/when/before/at ..3 {_END} ..5 ({_SENT_HOME}|send ..1 home)",
        "IN_LINE at close ~~3 no/not VOTE",
        "IN_LINE/stay_in_line rule/law ..3!not (strike_down|strike ..1 down|cancel|repeal|suspend|gone|over|end|drop)",
        f"IN_LINE at/when ..3 {_END} ~~3 sorry/too_late/tough ..3 go_home/no/not/too_late",
        f"IN_LINE ..3!NOT at/when ..3 {_END} ~~3 (go_home|go home|be do|lose ..1 chance|too_late|be out_of_luck|no_dice|tough_luck|miss it|MUST ..1 leave)",
        f"only ..1 (those|people|person|whoever|voter|folk) ..5!IN_LINE/line/queue (sign|sign_in|check_in|check|inside|indoors|in the building|through the door) ..3!IN_LINE/line/queue (at|by|when) {_END} ..4!IN_LINE/line/queue (VOTE|finish|count)",
        f"not ..2 inside/check_in/sign_in/at_the_machine/at_the_desk/through_the_door ..1 by/when/before/at {_END} ..5 {_SENT_HOME}",
        "not ..2 at the machine/desk/table/booth by/when/before/at TIME/NUMBER/close ..5 (do|done|be do|OUT|out_of_luck)",
        f"{_END}/HOUR_WORD ..6 (whoever|anyone|anybody|everyone|everybody|people|person|folk|those) ..3 "
        f"(on the sidewalk|wait|still_outside|outside|behind) ..4 {_SENT_HOME}",
        f"(people|person|folk|those|whoever|anyone|everyone) ..2 (wait|still_outside|outside) ..2 {_END}/HOUR_WORD ..3 {_SENT_HOME}",
        "(LOCKED_OUT|send ..2 home|send_home) ..3 everyone/everybody/anyone/people/YOU ..2 IN_LINE",
        f"{_END}/HOUR_WORD ..3 everyone/everybody/anyone/YOU ..2 IN_LINE ..3 {_SENT_HOME}",
    )
)

# Each group of voters to its own hours.
_PART = "until/before/after/from/at/by/in ..1 (TIME|NUMBER|DAYPART)"
_RANGE_OF = f"({_PART}|[from] {_HOUR} to/until {_HOUR}|DAYPART|{_HOUR} to close)"
_WHO = (
    "(GROUP|REPUBLICANS|DEMOCRATS|CLASS_OF_VOTERS|everyone_else|everybody_else|the rest|the_rest|everyone else|"
    "a/b/c/d through/to/- j/k/l/m|n/m/o/p through/to/- z|a j/k/l/m|n/m/o/p z)"
)
_VOTES = "VOTE/polling/voting_hour"
_BY_GROUP = tuple(
    pattern(p)
    for p in (
        f"{_WHO} ..4!{_X}/march {_RANGE_OF} ..3 {_WHO} ..5!{_X} {_RANGE_OF}",
        f"POLLS/DOORS only serve/take/admit/allow ..2 GROUP ..3 {_PART}",
        f"DAYPART be ..2!NOT for {_WHO}",
        f"{_WHO} get/have ..1 DAYPART !on/to/off/dew",
        f"{_HOUR} (to|until) {_HOUR} be ..2!NOT for {_WHO}",
        f"(set_aside|set aside|reserve|reserved|blocked off|block off) ..2 {_HOUR} (to|until) {_HOUR} ..3!NOT for ..2!NOT {_WHO}",
        f"{_HOUR} (to|until) {_HOUR} ..1 (be|as) ..2!NOT (reserve|reserved|set_aside|set aside|private|exclusive) ..3 {_VOTES}",
        f"(own|private|special|separate|dedicated|exclusive|reserved|designated|assigned) ..1!EARLY ({_VOTES}) ..1!EARLY hour/hours/slot/window/session",
        "own/private/special/separate/dedicated/exclusive voting_hour",
        f"(voting_hour|VOTE hour/time/slot/window) for ..1 GROUP ..5!{_X} {_RANGE_OF}",
        f"last_name ..6!{_X} your/their/his ..1 TURN/window/time/hour be ..2 {_PART}",
        f"{_WHO} ..1 (CAN only|only CAN|may only) VOTE ..2 {_PART}",
        f"(GROUP/PART/those/voter/voters) ~4!{_X}/CAN/MUST be/get/be_take "
        f"[admit/admitted/allow/allowed/serve/served/take/let] [in] only after/before/from/until {_HOUR}",
        f"your/their voting window/slot/turn be ..1 {_HOUR} [to] {_HOUR} only",
        f"evening/evenings/morning/mornings after/before {_HOUR} be for ..1 (GROUP|voter)",
        f"even ..3!{_X} {_HOUR} [to] {_HOUR} ..2 odd ..3!{_X} {_HOUR} [to] {_HOUR}",
        f"odd ..3!{_X} {_HOUR} [to] {_HOUR} ..2 even ..3!{_X} {_HOUR} [to] {_HOUR}",
    )
)
# Some hours of the day, as if they were all that a voter has.
_WINDOWS = tuple(
    pattern(p)
    for p in (
        f"your/their/our/his/her ..1 (window|slot|time|turn|session|block|hour|shift) ..3!NOT (be|'s|run|go|from) ..2!NOT {_HOUR} (to|until) {_HOUR}",
        f"{_WHO} ..1!NOT (window|slot|session|block|hour|shift) ..3!NOT (be|'s|run|go|from) ..2!NOT {_HOUR} (to|until) {_HOUR}",
        f"{_WHO} VOTE ..2!NOT [between/from] {_HOUR} (to|until|and) {_HOUR} only",
    )
)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?")


@cache
def _word_hour(word: str) -> int | None:
    if word in HOUR_WORDS[1:]:
        return HOUR_WORDS.index(word) * 60
    if word == "supper":
        return 18 * 60
    return {"noon": _NOON, "midnight": _DAY}.get(word)


def _minutes(moment: time) -> int:
    return _DAY if moment == time(23, 59) else moment.hour * 60 + moment.minute


def _readings(reading: Reading, at: int) -> tuple[int, ...]:
    """Minutes of the day that the unit may stand for, as it is written."""
    unit = reading.units[at]
    if reading.units[at + 1 : at + 2] and reading.units[at + 1].norm in en.LENGTHS:
        return ()  # "closed ten minutes later"
    if "NUMBER" in unit.roles and _counts_else(reading, at):
        return ()
    if unit.time is not None:
        return tuple(_minutes(moment) for moment in unit.time.times)
    if (hour := _word_hour(unit.norm.removesuffix("ish"))) is not None:  # "nine", "tenish"
        if en.MORNING.match(reading.folded.text, unit.end):
            return (hour,)
        return (hour, hour + _NOON) if hour <= _NOON and unit.norm != "noon" else (hour,)
    if clock := _CLOCK.fullmatch(unit.norm):
        hour = int(clock.group(1)) * 60 + int(clock.group(2) or 0)
        if 60 <= hour < 13 * 60:
            return (hour, hour + _NOON) if hour <= _NOON else (hour,)
    return ()


def _counts_else(reading: Reading, at: int) -> bool:
    """Whether a number is of wards ("wards 1 to 9"), or starts what follows a quotation."""
    first = at - 2 if at > 2 and reading.units[at - 1].norm in ("to", "-", "through") else at
    before = reading.units[max(0, first - 1)]
    if before.norm in en.NUMBERED:
        return True
    return reading.folded.text[before.end : reading.units[first].start].strip() in en.AFTER_QUOTE


def _closing(readings: tuple[int, ...]) -> int | None:
    """The closing that is meant: in the evening, or after midnight where "a.m." is said."""
    if not readings:
        return None
    late = [m for m in readings if m >= _NOON]
    if _DAY in late:
        return _DAY  # "until twelve"
    if late:
        return min(late)
    return readings[0] + _DAY if readings[0] <= 4 * 60 else None


def _opening(readings: tuple[int, ...], *, evening: bool) -> int | None:
    """The opening that is meant: from five in the morning on."""
    if not readings:
        return None
    fitting = [m for m in readings if m >= (_NOON if evening else 5 * 60)]
    return min(fitting) if fitting else None


def _text(minutes: int) -> str:
    if minutes == _DAY:
        return "midnight"
    hour, minute = divmod(minutes % _DAY, 60)
    return f"{hour:02d}:{minute:02d}"


def _hours(reading: Reading, calendar: Calendar) -> tuple[Hours, ...] | None:
    """The hours of every region that it may speak of; ``None`` where one is not known."""
    about = reading.about
    day = about.election.day if about.election else about.days[0] if about.days else None
    found: list[Hours | None] = []
    for region in _regions(reading):
        if region == "US":
            american = reading.tweet.region is not None or _near_election(reading)
            found.append(_national() if american else _anywhere())
        elif day is None:
            found += calendar.every_hours(region) or (None,)
        else:
            found.append(calendar.hours(region, on=day))
    if any(h is None or h.closes_latest is None or h.closes is None for h in found):
        return None
    return tuple(hours for hours in found if hours is not None)


def _regions(reading: Reading) -> tuple[str, ...]:
    """The regions it speaks of, and its own beside another that it names."""
    named, own = reading.about.regions, reading.tweet.region
    if own is None or any(region.startswith(own) for region in named):
        return named
    return *named, own


def _near_election(reading: Reading) -> bool:
    """Whether it was posted on the day of its election, or the day before."""
    about = reading.about
    return (
        about.election is not None
        and bool(about.days)
        and 0 <= (about.election.day - about.days[-1]).days <= 1
    )


@cache
def _national() -> Hours:
    """The widest hours of any US state."""
    return Hours(
        region="US",
        opens=time(5),
        opens_latest=time(12),
        closes=time(18),
        closes_latest=time(21),
        by_county=True,
        valid_from=None,
        valid_to=None,
        source="the widest hours of any state",
        as_of="2024",
        status="computed",
    )


@cache
def _anywhere() -> Hours:
    """The same for a tweet of a region that is not known: it may be British or Irish."""
    return replace(_national(), closes_latest=time(22), source="the widest hours of any country")


_OF_VOTING = frozenset(
    ("VOTE", "POLLS", "BALLOT", "ELECTION", "DOORS", "IN_LINE", "OFFICE", "MACHINE", "POLL_WORKER")
)


_SEASON = 60
"""Days before an election in which hours of voting are taken for its own."""


@lru_cache(maxsize=1)
def _judged(reading: Reading) -> bool:
    """Whether it speaks of the hours of an election day that is to come or on."""
    named = not reading.roles.isdisjoint(_OF_VOTING) or reading.norms & {"polling", "voter"}
    if not named and not ("GATE" in reading.roles and _on_the_day(reading)):
        return False
    if reading.roles & {"EARLY", "REGISTER"} or en.ZONE.search(reading.folded.text):
        return False
    if "NON_CIVIC" in reading.roles and any(
        "NON_CIVIC" in u.roles and u.norm not in ("film", "movie") for u in reading.units
    ):
        return False
    text = reading.folded.text
    if (
        CONTEST.search(text)
        or en.BY_LIKES.search(text)
        or not en.COUNTED_AGAIN.isdisjoint(reading.norms)
    ):
        return False
    about = reading.about
    polls = not reading.roles.isdisjoint(("POLLS", "ELECTION"))
    if about.election is None and "LOCAL" in reading.roles:
        return False  # "trustees vote 4-3, the meeting ended at 1:10am"
    if about.election is None and about.days and not polls:
        return False  # "voting closes at midnight", and no election is near
    if about.election is not None and about.days and about.days[0] < about.election.day:
        if not polls and (about.election.day - about.days[0]).days > _SEASON:
            return False
        days = [mention for mention in reading.dates if mention.days]
        ahead = (about.election.day - about.days[0]).days
        # "open until 8 tonight", weeks before: early voting, or something else.
        if ahead > 1 and any(mention.days[0] < about.election.day for mention in days):
            return False
    # "Number every box, 1 to 6" tells no hours.
    return not (en.THEN.search(text) or en.NUMBERS.search(text))


@lru_cache(maxsize=1)
def _on_the_day(reading: Reading) -> bool:
    """Whether it speaks of election day: by name, or on that day or the day before it."""
    if reading.roles & {"RALLY", "REQUEST"}:
        return False
    if "ELECTION_DAY" in reading.roles:
        return True
    about = reading.about
    if about.election is None or not about.days:
        return "ELECTION" in reading.roles or not about.days
    if any(m.days and m.days[0] == about.election.day for m in reading.dates):
        return True
    return _near_election(reading)


_LATEST_EXTENSION = 23 * 60
"""No court has kept polls open so late, in minutes of the day."""


_EARLIEST_CLOSE = 16 * 60
"""Polls of some countries close then, in minutes of the day."""


def _strength(
    reading: Reading, found: Match, hours: tuple[Hours, ...], closing: int = 0
) -> Strength:
    """Unsettled where hours have no source, or it is said that single places open longer."""
    if any(h.status == "unverified" for h in hours) and not _is_far_past(reading, hours, closing):
        return Strength.UNSETTLED
    first, last = reading.sentence(found.first)
    roles = frozenset().union(*(u.roles for u in reading.units[first : last + 1]))
    said = reading.written(first, last)
    # A court keeps open the places of a county, all of them.
    ordered = not en.WHO_ORDERS.isdisjoint(said.split())
    whole = roles & {"STATEWIDE"} or (en.WHOLE_STATE.search(said) and not ordered)
    single = "PROLONGED" in reading.roles or en.FEW_PLACES.search(said)
    if closing < _LATEST_EXTENSION and single and not whole:
        return Strength.UNSETTLED
    return Strength.DECISIVE


def _is_far_past(reading: Reading, hours: tuple[Hours, ...], closing: int) -> bool:
    """Whether it is so late that no doubt about a land's hours, and no delay there, makes it true."""
    latest = max(_minutes(h.closes_latest) for h in hours if h.closes_latest)
    return closing >= max(latest + _DOUBT, _LATE) and "PROLONGED" not in reading.roles


_DOUBT = 120
"""Minutes by which hours that one source tells of may be wrong."""

_LATE = 21 * 60
"""Hardly any land votes later, in minutes of the day."""


def _last_hour(reading: Reading, found: Match) -> tuple[int, ...]:
    """The readings of the last hour in a match, or of the range that goes on after it."""
    unit = reading.units[found.last]
    readings = _readings(reading, found.last)
    if unit.time is not None:
        text = reading.folded.text
        more = en.RANGE.search(text[unit.start : unit.end + 12])
        if more is not None and int(more.group(1)) <= 12:
            hour, minute = int(more.group(1)) * 60, int(more.group(2) or 0)
            half = more.group(3) or "pm"
            value = hour + minute + (_NOON if half.startswith("p") and hour < _NOON else 0)
            if unit.start + more.start() > unit.start:
                return (value,)
    return readings


_SAYS_UNTIL = _RUNS_UNTIL + _ENDS_AT
_ENDS_OR_BARE = (*_ENDS_AT, *_SHUTS, _BARE)


def _claims_hours(reading: Reading, calendar: Calendar) -> Iterator[Match]:
    """Everything that says until when one may vote."""
    for one in met(_SAYS_UNTIL, reading):
        yield from one.find(reading)
    for found in _BARE.find(reading):
        if _last_hour(reading, found) != _readings(reading, found.last):
            yield found
    if _on_the_day(reading):
        for one in met(_ON_THE_DAY, reading):
            yield from one.find(reading)
        for one in met(_SHUTS, reading):
            yield from (found for found in one.find(reading) if not _is_over(reading, found))
        for one in met(_AT_VENUE, reading):
            yield from (found for found in one.find(reading) if _is_for_voters(reading, found))
        for one in met(_HOUR_FIRST, reading):
            for found in one.find(reading):
                yield Match(found.first, found.first, found.first, found.last)
        for group, of_the_vote in (
            (_UNTIL_AN_HOUR, _is_to_vote),
            (_RANGE_ALONE, _is_of_voting),
        ):
            hours = [
                found
                for one in met(group, reading)
                for found in one.find(reading)
                if of_the_vote(reading, found, calendar)
            ]
            if hours and not _names_closing(reading, calendar):
                yield from hours


def _names_region(reading: Reading, first: int, last: int, calendar: Calendar) -> bool:
    """Whether the post's region is named from one unit to another."""
    start, end = reading.span(first, last)
    said = reading.tweet.text[start:end]
    land, _, state = (reading.tweet.region or "").partition("-")
    if land == "US" and state in said.split() and not said.isupper():
        return True  # "PA is open till ten"
    about = calendar.about(Tweet(said, posted_at=reading.tweet.posted_at))
    return about.named and about.regions != ("US",) and about.regions == reading.about.regions


def _is_of_voting(reading: Reading, found: Match, calendar: Calendar) -> bool:
    """Whether a range of hours is of voting: by its sentence, which speaks of nothing else."""
    if found.first == found.last and _last_hour(reading, found) == _readings(reading, found.last):
        return False  # an hour alone
    first, last = reading.sentence(found.first)
    said = reading.units[first : last + 1]
    roles = frozenset[str]().union(*(unit.roles for unit in said))
    if roles & (_NOT_VOTES | {"RALLY"}) or any(
        unit.norm in en.OPEN_LATE or unit.norm in en.WORKS_OR_DRIVES for unit in said
    ):
        return False
    if any(unit.norm in en.DENIES for unit in reading.units[first : found.first]):
        return False
    if not roles & {"ELECTION", "POLLS", "DOORS"} and last - first > _SHORT:
        return False
    return _names_region(reading, first, last, calendar) or bool(
        roles & {"ELECTION", "POLLS", "DOORS"}
    )


_SUBJECT = 6
"""Units of a region that is said to be open till an hour, and of what it does."""

_SHORT = 12
"""Units of a sentence that says hours and a region, and little else."""


def _is_to_vote(reading: Reading, found: Match, calendar: Calendar) -> bool:
    """Whether one may vote until then: by its sentence, which speaks of nothing else."""
    first, last = reading.sentence(found.first)
    said = reading.units[first : last + 1]
    roles = frozenset[str]().union(*(unit.roles for unit in said))
    if found.first and reading.written(found.first - 1, found.first) in (
        "voted past",
        "voting past",
    ):
        return False  # a house that sat until then
    if "sticker" in reading.norms:
        return False  # what voters are given till then for theirs
    near = reading.units[max(first, found.first - 6) : min(found.last + 4, last + 1)]
    if roles & _NOT_VOTES or any(unit.norm in en.OPEN_LATE for unit in near):
        return False
    before = reading.units[max(first, found.first - 9) : found.first + 1]
    if any(
        (unit.norm in en.DENIES or "NOT" in unit.roles) and then.norm not in en.HASTE
        for unit, then in pairwise(before)
    ):
        return False
    if not roles & _OF_VOTING:
        if "voter" not in reading.norms and reading.roles.isdisjoint(("POLLS", "VOTE")):
            return False
        return any(unit.norm in en.WHO_IS_OPEN for unit in before) or (
            found.first - first <= _SUBJECT and _names_region(reading, first, found.last, calendar)
        )
    return "NOT" in reading.units[found.first].roles or any(
        unit.norm in en.LETS_IN for unit in reading.units[first : found.last]
    )


def _names_closing(reading: Reading, calendar: Calendar) -> bool:
    """Whether the hour at which polls close is named too: "polls till 7, tacos till 11"."""
    ends = {
        _minutes(hour)
        for hours in _hours(reading, calendar) or ()
        for hour in (hours.closes, hours.closes_latest)
        if hour is not None
    }
    return any(
        not ends.isdisjoint(_readings(reading, i))
        for i, unit in enumerate(reading.units)
        if unit.time is not None or unit.roles & {"NUMBER", "HOUR_WORD"}
    )


def _is_over(reading: Reading, found: Match) -> bool:
    """Whether it tells of what was ("the last voter was at 6:30")."""
    return not en.WAS.isdisjoint(reading.written(found.first, found.last).split())


def _is_a_count(reading: Reading, found: Match) -> bool:
    """Whether numbers are of an outcome or of a vote that was cast: "3 to 1 no", "voted 1 to 9"."""
    ratio = reading.units[found.last].norm == "1" and reading.units[found.last - 1].norm == "to"
    return ratio or reading.written(found.first) == "voted"


def _is_for_voters(reading: Reading, found: Match) -> bool:
    """Whether a building's hours are not told apart from those of voting."""
    units = reading.units
    others = (*units[: found.first], *units[found.last + 1 :])
    if any("HOURS_END" in unit.roles for unit in others):
        return False
    first, last = reading.sentence(found.first)
    if any("LOCAL" in unit.roles for unit in units[first : last + 1]):
        return False
    after = units[found.last + 1 : found.last + 5]
    if any(unit.norm == "for" for unit in after):
        return any("VOTE" in unit.roles or "YOU" in unit.roles for unit in after)
    return not any(unit.roles & {"RESULTS", "RALLY"} for unit in after)


_NOT_VOTES = frozenset(("EARLY", "REGISTER", "REQUEST", "RETURN", "RESULTS", "NON_CIVIC"))


def _told_by_name(reading: Reading, calendar: Calendar) -> Iterator[Match]:
    """Until when a region's people are told to have time: "you have till 10 tonight, Ohio"."""
    if reading.roles & _NOT_VOTES or "RALLY" in reading.roles:
        return
    for found in _NAMED_HAVE.find(reading):
        first, last = reading.sentence(found.first)
        after = [unit.norm for unit in reading.units[found.last + 1 : last + 1]]
        if last - first > 12 or not en.OTHER_DEEDS.isdisjoint(after):
            continue  # "you have until 10 to hand in the essay, Ohio"
        said = Tweet(reading.written(first, last), posted_at=reading.tweet.posted_at)
        about = calendar.about(said)
        if about.named and len(about.regions) == 1:
            yield found


def _named_hours(reading: Reading, calendar: Calendar) -> Iterator[Match]:
    """A region said to be open until an hour, on its election day."""
    if not _on_the_day(reading):
        return
    yield from _told_by_name(reading, calendar)
    for found in (found for one in met(_NAMED_OPEN, reading) for found in one.find(reading)):
        first, _ = reading.sentence(found.first)
        for i in range(first, found.first):
            if not en.EDGES.isdisjoint(
                reading.folded.text[reading.units[i].end : reading.units[i + 1].start]
            ):
                first = i + 1
        subject = reading.units[first : found.first]
        if not 0 < len(subject) <= 6 or any(u.roles & _NOT_VOTES for u in subject):
            continue
        if any(u.norm in ("bar", "bars", "pub") or u.norm in en.OPEN_LATE for u in subject):
            continue  # "#Alabama #BarOpenTil10"
        name = reading.folded.text[reading.units[first].start : reading.units[found.first].start]
        if calendar.about(Tweet(name, posted_at=reading.tweet.posted_at)).named:
            yield found


@where_met(_EXTRA_HOURS)
def _extra_hours(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    """More hours said to be given to all the voters of an American state."""
    if not _judged(reading) or not _on_the_day(reading):
        return
    for one in met(_EXTRA_HOURS, reading):
        for found in one.find(reading):
            first, last = reading.sentence(found.first)
            said = reading.written(first, last)
            if _negated(reading, found) or _is_beside_polls(reading, found):
                continue
            if not en.OTHER_CLOCKS.isdisjoint(said.split()):
                continue  # "polls there close an hour later than ours"
            ordered = not en.WHO_ORDERS.isdisjoint(said.split())
            whole = en.WHOLE_STATE.search(said) or "STATEWIDE" in reading.roles
            american = all(region.startswith("US") for region in reading.about.regions)
            named = _names_region(reading, first, last, calendar)
            settled = american and not ordered and (whole or named)
            yield Claim(
                found.quote_first,
                found.quote_last,
                "extra hours",
                strength=Strength.DECISIVE if settled else Strength.UNSETTLED,
                why="No state adds hours for all its voters: polls close at their usual hour.",
            )


def _too_late(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    yield from _hours_left(reading, calendar)
    if not reading.times and not reading.roles & {"NUMBER", "HOUR_WORD"}:
        return
    claims = [*_claims_hours(reading, calendar)]
    if claims and not _judged(reading):
        claims = []
    for found in (*claims, *_named_hours(reading, calendar)):
        closing = _closing(_last_hour(reading, found))
        if closing is None or _for_another(reading, found) or _negated(reading, found):
            continue
        if _is_beside_polls(reading, found) or _is_a_count(reading, found):
            continue
        if en.WISHED.search(reading.written(reading.sentence(found.first)[0], found.last)):
            continue  # "I wish polls were open until nine"
        if _is_of_other_doors(reading, found):
            continue  # "she'll stay open till 8", "the snack bar stays open until eleven"
        if _is_in_another_land(reading, found):
            continue
        hours = _hours(reading, calendar)
        if not hours:
            return
        last = max(_minutes(h.closes_latest) for h in hours if h.closes_latest)
        if _is_after_the_hour(reading, closing, calendar):
            continue  # "polls closed at 8", told at nine
        if closing > last + 10 and not _is_elsewhere(reading, found, calendar):
            yield Claim(
                found.quote_first,
                found.quote_last,
                _text(closing),
                _text(last),
                hours[0].source,
                _strength(reading, found, hours, closing),
            )


def _is_after_the_hour(reading: Reading, closing: int, calendar: Calendar) -> bool:
    """Whether the post was written after that hour of election day, when nobody can be late."""
    posted, election = reading.tweet.posted_at, reading.about.election
    if posted is None or not has_hour(posted) or election is None:
        return False
    if len(reading.about.regions) != 1:
        return False
    zones = calendar.zones(reading.about.regions[0])
    there = [posted.astimezone(zone) for zone in zones]
    return bool(there) and all(
        now.date() == election.day and now.hour * 60 + now.minute >= closing for now in there
    )


def _hours_left(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    """More hours said to be left than there are: "five more hours to vote", at five."""
    posted, election = reading.tweet.posted_at, reading.about.election
    if posted is None or not has_hour(posted) or election is None:
        return
    if election.day not in reading.about.days or len(reading.about.regions) != 1:
        return
    said = en.HOURS_LEFT.search(reading.folded.text)
    hours = _hours(reading, calendar) if said and _judged(reading) else None
    if not said or not hours:
        return
    last = max(_minutes(h.closes_latest) for h in hours if h.closes_latest)
    left = next(number for number in said.groups() if number)
    more = int(left) if left.isdigit() else HOUR_WORDS.index(left)
    there = [posted.astimezone(zone) for zone in calendar.zones(reading.about.regions[0])]
    until = [now.hour * 60 + now.minute + more * 60 for now in there]
    if any(now.date() != election.day for now in there) or min(until) < last + _ROUNDED:
        return
    inside = [n for n, u in enumerate(reading.units) if said.start() <= u.start < said.end()]
    if inside:
        claimed = _text(min(until)) if min(until) < _DAY else "after midnight"
        strength = _strength(reading, Match(inside[0], inside[-1], inside[0], inside[-1]), hours)
        yield Claim(inside[0], inside[-1], claimed, _text(last), hours[0].source, strength)


_ROUNDED = 90
"""Minutes by which a number of hours that are left may be rounded up."""


def _for_another(reading: Reading, found: Match) -> bool:
    """Whether it is time for something else: "until 11 to finish the calls"."""
    after = [u for u in reading.units[found.last + 1 : found.last + 4] if "DAY" not in u.roles]
    if len(after) < 2 or after[0].norm != "to":
        return False
    goal = after[1]
    return "VOTE" not in goal.roles and goal.norm not in (
        "get",
        "get_to",
        "cast",
        "come",
        "be",
        "go",
        "show",
    )


def _is_beside_polls(reading: Reading, found: Match) -> bool:
    """Whether it is told of something near the polls, on the way there, or of who works there."""
    start = max(reading.sentence(found.first)[0], found.first - 4)
    around = [u.norm for u in reading.units[start : found.first] if u.norm not in en.TO_THE]
    at_polls = "POLLS" in reading.units[found.first].roles
    if at_polls and around and around[-1] in en.WORKS_OR_DRIVES:
        return True  # "I work the polls until ten", "rides to the polls until nine"
    if _names_another(reading, found):
        return True
    before = reading.units[max(start, found.first - 2) : found.first]
    if "POLLS" not in reading.units[found.first].roles:
        # "866-OUR-VOTE" is the number of a hotline
        return len(before) > 1 and "NUMBER" in before[0].roles and before[1].norm == "our"
    return any(unit.norm in en.BESIDE for unit in before)


def _names_another(reading: Reading, found: Match) -> bool:
    """Whether something else is open until then, after a comma ("polls till 7, tacos open late")."""
    units, text = reading.units, reading.folded.text
    for i in range(found.first, found.last - 2):
        who, does = units[i + 1], units[i + 2]
        if "," not in text[units[i].end : who.start] or not who.norm.isalpha():
            continue
        named = who.roles.isdisjoint(
            ("POLLS", "DOORS", "VOTE", "YOU", "DAY", "SITE", "POLL_WORKER")
        )
        if (
            named
            and who.norm not in en.ITS_HOURS
            and (does.norm == "open" or "HOURS_END" in does.roles)
        ):
            return True
    return False


def _is_of_other_doors(reading: Reading, found: Match) -> bool:
    """Whether somebody or something else is open, or busy, until then."""
    first = reading.sentence(found.first)[0]
    return en.NOT_THE_POLLS.search(reading.written(first, found.last)) is not None


def _is_in_another_land(reading: Reading, found: Match) -> bool:
    """Whether American hours are set beside those of another land: "in the UK polls run till 10"."""
    american = all(region.startswith("US") for region in reading.about.regions)
    said = reading.written(*reading.sentence(found.first))
    return american and en.ABROAD.search(said) is not None and "same here" not in said


def _is_elsewhere(reading: Reading, found: Match, calendar: Calendar) -> bool:
    """Whether its sentence names other regions than the tweet's: "New York's get till 9"."""
    said = reading.written(*reading.sentence(found.first))
    about = calendar.about(Tweet(said, posted_at=reading.tweet.posted_at))
    return about.regions != ("US",) and set(about.regions).isdisjoint(reading.about.regions)


def _denied_before(reading: Reading, found: Match) -> bool:
    """Whether a denial stands right before a match ("they can't turn away anybody in line")."""
    text, start = reading.folded.text, reading.sentence(found.first)[0]
    told = any(
        u.norm in en.ORDERED for u in reading.units[max(start, found.first - 4) : found.first]
    )
    reach = 7 if told else 3  # "they have not been told to keep the polls open"
    for i in range(found.first - 1, max(start, found.first - reach) - 1, -1):
        unit, after = reading.units[i], reading.units[i + 1]
        if not en.EDGES.isdisjoint(text[unit.end : after.start]):
            return False
        if "NOT" in unit.roles or unit.norm in ("can_not", "never"):
            return after.norm not in ("forget", "worry", "rush", "sweat")
    return False


def _negated(reading: Reading, found: Match) -> bool:
    """Whether the hour itself is denied: "not midnight", "did not close at 4"."""
    if _denied_before(reading, found):
        return True
    units = reading.units[found.first : found.last]
    norms = [unit.norm for unit in units]
    if norms[-1:] == ["not"] or "NOT" in reading.units[found.first - 1].roles:
        return True
    closing = any("HOURS_END" in unit.roles for unit in units)
    denied = any(norm in ("not", "never", "not_open") for norm in norms)
    if closing:
        return denied and not {"until", "before"} & set(norms)
    return denied or "no" in norms[-4:]


def _breaks_off(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    """Polls said to shut for a meal."""
    for one in met(_BREAK, reading):
        for found in one.find(reading):
            hours = _hours(reading, calendar) if _judged(reading) else None
            if not hours or _negated(reading, found) or _is_beside_polls(reading, found):
                continue
            yield Claim(
                found.quote_first,
                found.quote_last,
                "lunch",
                _text(min(_minutes(h.closes) for h in hours if h.closes)),
                hours[0].source,
                why="Polls do not close for a meal: they are open through the day until {actual}.",
            )


def _is_of_another_door(reading: Reading, found: Match) -> bool:
    """Whether something else closes: "our museum's last entry is 5:30", "the stall closes at 2"."""
    first = reading.sentence(found.first)[0]
    return en.ANOTHER_DOOR.search(reading.written(first, found.last)) is not None


def _too_early(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    yield from _breaks_off(reading, calendar)
    patterns = met(_ENDS_OR_BARE, reading)
    if not patterns or not _judged(reading) or "caucus" in reading.norms:
        return
    on_the_day = _on_the_day(reading)
    for one in patterns:
        if (one in _SHUTS or one is _BARE) and not on_the_day:
            continue
        for found in one.find(reading):
            if (_is_over if one in _SHUTS else _negated)(reading, found):
                continue
            if _is_a_count(reading, found) or _is_of_absentees(reading, found.first):
                continue
            if _is_of_another_door(reading, found):
                continue
            readings = _readings(reading, found.last)
            if one is _BARE:  # "polls: 9am-6pm"
                if readings == (readings := _last_hour(reading, found)):
                    continue
                if _is_beside_polls(reading, found):
                    continue
            closing = _closing(readings) or (readings[0] if readings else None)
            hours = _hours(reading, calendar)
            if closing is None or not hours:
                continue
            first = min(_minutes(h.closes) for h in hours if h.closes)
            abroad = _anywhere() in hours and closing >= _EARLIEST_CLOSE
            if closing <= first - 60:
                yield Claim(
                    found.quote_first,
                    found.quote_last,
                    _text(closing),
                    _text(first),
                    hours[0].source,
                    Strength.UNSETTLED if abroad else _strength(reading, found, hours),
                )


def _is_of_absentees(reading: Reading, first: int) -> bool:
    """Whether it is absentee voting at an office that ends then, which has hours of its own."""
    before = reading.units[max(reading.sentence(first)[0], first - 2) : first]
    return any("SPECIAL_BALLOT" in unit.roles for unit in before)


@where_met(_OPENS, _OPEN_RANGES)
def _opens_late(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    opens, ranges = met(_OPENS, reading), met(_OPEN_RANGES, reading)
    if not (opens or ranges) or not _judged(reading):
        return
    evening = bool(re.search(r"\b(?:tonight|evening|supper)\b", reading.folded.text))
    found_at = [
        (m, m.last, evening)
        for one in opens
        for m in one.find(reading)
        if reading.units[m.first].norm != "box"  # "number every box starting at 1"
    ]
    for one in ranges:
        for m in one.find(reading):
            starts = [i for i in range(m.first, m.last) if _readings(reading, i)]
            if starts:
                found_at.append((m, starts[0], False))
    hours = _hours(reading, calendar) if found_at else None
    latest = [_minutes(h.opens_latest) for h in hours or () if h.opens_latest]
    if not hours or not latest or _upstate_primary(reading):
        return
    for found, at, late in found_at:
        if _is_adjective(reading, found) or _is_account(reading, found):
            continue
        if found.last > at and _is_score(reading, found):
            continue
        opening = _opening(_readings(reading, at), evening=late)
        if opening is not None and opening >= max(latest) + 60:
            yield Claim(
                found.quote_first,
                found.quote_last,
                _text(opening),
                _text(max(latest)),
                hours[0].source,
                _strength(reading, found, hours),
            )


def _is_adjective(reading: Reading, found: Match) -> bool:
    """Whether "open" tells how one place is: "a precinct open at seven"."""
    text = reading.folded.text
    for i in range(found.first + 1, found.last):
        unit, before = reading.units[i], reading.units[i - 1]
        if text[unit.start : unit.end] == "open" and "POLLS" in before.roles:
            return not text[before.start : before.end].endswith("s")
    return False


def _is_account(reading: Reading, found: Match) -> bool:
    """Whether it tells when a place did open: "opened at 10", "did not open until 9"."""
    return not {"opened", "did", "didn't", "started", "began"}.isdisjoint(
        reading.written(found.first, found.last).split()
    )


def _is_score(reading: Reading, found: Match) -> bool:
    """Whether a range without hours' marks is how people voted: "9 to 1 for us"."""
    if "TIME" in reading.units[found.last].roles:
        return False
    after = reading.units[found.last + 1 : found.last + 2]
    return any(unit.norm in ("for", "against", "in", "no", "yes") for unit in after)


def _upstate_primary(reading: Reading) -> bool:
    """Whether it is a primary of New York before 2020, when polls upstate opened at noon."""
    about = reading.about
    return (
        "US-NY" in about.regions
        and bool(about.days)
        and about.days[0].year < 2020
        and (
            any(unit.norm == "primary" for unit in reading.units)
            or "primary" in (about.election.name if about.election else "")
        )
    )


def _is_of_a_shop(reading: Reading, found: Match) -> bool:
    """Whether what never closes stands in a clause of its own, before the polls."""
    inside = range(found.first + 1, found.last + 1)
    return reading.units[found.first].roles.isdisjoint(("POLLS", "VOTE")) and any(
        parted(reading, i) and reading.units[i].norm not in ("and", "neither") for i in inside
    )


@where_met(_NEVER_CLOSES)
def _never_closes(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in met(_NEVER_CLOSES, reading):
        for found in one.find(reading):
            if not _judged(reading) or re.search(r"\bbox", reading.folded.text):
                return
            if not _on_the_day(reading):
                return
            text = reading.folded.text
            if en.PAST.search(
                text, reading.units[found.first].start, reading.units[found.last].end
            ):
                continue
            if _is_of_a_shop(reading, found):
                continue  # "the gym is open 24 hours, polling sites aren't"
            before = {reading.units[i - 1].norm for i in (found.first, found.last) if i}
            if not {"in", "within", "next"}.isdisjoint(before):
                continue  # "in 24 hours the polls open"
            if en.POLLS_DO_NOT.search(text):
                continue  # "slots run 24h, polls don't"
            if _says_hours(reading, found.last):
                continue  # "doors never close, 7 to 8", "never close for lunch"
            if reading.units[found.last].norm == "overnight" and not _stays_open(reading, found):
                continue  # "the storm took out polling places overnight"
            yield Claim(found.quote_first, found.quote_last, "round the clock", None)


def _closes_then(reading: Reading, found: Match) -> bool:
    """Whether polls are said to close when something ends: "they close when the game's over"."""
    end = reading.units[found.last]
    return ("EVENT_END" in end.roles or end.norm in ("call", "call_it")) and any(
        "HOURS_END" in unit.roles for unit in reading.units[found.first : found.last]
    )


def _says_hours(reading: Reading, i: int) -> bool:
    """Whether the hours of voting stand right behind a unit."""
    after = reading.units[i + 1 : i + 4]
    if after and reading.units[i].norm == "close" and after[0].norm == "for":
        return True
    return (
        bool(after)
        and not after[0].roles.isdisjoint(("TIME", "NUMBER"))
        and ("TIME" in after[0].roles or any("NUMBER" in unit.roles for unit in after[2:]))
    )


def _stays_open(reading: Reading, found: Match) -> bool:
    said = reading.units[max(reading.sentence(found.first)[0], found.first - 2) : found.last]
    return any(unit.norm in ("open", "stay", "run", "keep", "vote", "voting") for unit in said)


@where_met(_UNTIL_LATE)
def _until_late(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    """Polls said to be open until something that comes hours after they close."""
    for one in met(_UNTIL_LATE, reading):
        for found in one.find(reading):
            if (
                _judged(reading)
                and _on_the_day(reading)
                and (_is_to_vote(reading, found, calendar) or _closes_then(reading, found))
                and not _negated(reading, found)
                and not _names_closing(reading, calendar)
            ):
                yield Claim(found.quote_first, found.quote_last, "so late")


@where_met(_LINE)
def _line(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in met(_LINE, reading):
        for found in one.find(reading):
            if not reading.norms.isdisjoint(("caucus", "caucuses")):
                continue  # which starts at its hour for all
            if "went" in reading.written(found.first, found.last).split():
                continue  # "been in line two hours, went home"
            if _is_after_closing(reading, found):
                continue  # "get in line at 8:01 and you can't vote"
            before = reading.units[max(0, found.first - 4) : found.last]
            if any(u.norm == "unless" for u in before):
                continue  # "unless you're already in line we can't let you in"
            if not _denied_before(reading, found) and not _may_not_be_sent(reading, found):
                yield Claim(found.quote_first, found.quote_last)


def _is_after_closing(reading: Reading, found: Match) -> bool:
    """Whether it is said of who comes when the polls have closed."""
    hours = reading.hours
    closes = (hours.closes_latest or hours.closes) if hours is not None else None
    if closes is None:
        return False
    last = min(reading.sentence(found.last)[1], found.last + 4)
    times = [unit.time for unit in reading.units[found.first : last + 1] if unit.time]
    return any(max(mention.times) > closes for mention in times)


def _may_not_be_sent(reading: Reading, found: Match) -> bool:
    """Whether what they "can't" do is to send the voter home."""
    after = reading.units[found.last : found.last + 4]
    return "BAN" in after[0].roles and any(
        unit.norm.startswith(("send", "turn", "make", "close", "refuse", "deny"))
        or "LOCKED_OUT" in unit.roles
        for unit in after[1:]
    )


_SENIORS_FIRST = frozenset(("PH",))
"""Where the old and the disabled may truly vote before the others, by their own hours."""


def _by_party(reading: Reading) -> bool:
    """Whether both parties are told hours near election day, be voting named or not."""
    return (
        {"REPUBLICANS", "DEMOCRATS"} <= reading.roles
        and reading.roles.isdisjoint(("RESULTS", "RALLY", "EARLY", "NON_CIVIC"))
        and _near_election(reading)
    )


def _is_narrow(reading: Reading, found: Match) -> bool:
    """Whether hours from one to another are but a part of the day."""
    hours = [said for i in range(found.first, found.last + 1) if (said := _readings(reading, i))][
        -2:
    ]
    if len(hours) < 2:
        return False
    lengths = [end - start for start in hours[0] for end in hours[1] if end > start]
    return bool(lengths) and min(lengths) <= _NARROW


def _is_of_voters(reading: Reading, found: Match) -> bool:
    """Whether its sentence or the one before speaks of voting, or of a group of voters."""
    first, last = reading.sentence(found.first)
    if first > 1:
        first = reading.sentence(first - 2)[0]
    roles = frozenset[str]().union(*(unit.roles for unit in reading.units[first : last + 1]))
    return not roles.isdisjoint(("POLLS", "REPUBLICANS", "DEMOCRATS", "GROUP")) or any(
        "VOTE" in unit.roles for unit in reading.units[found.first : last + 1]
    )


_NARROW = 5 * 60
"""Minutes of a part of the day; no polls are open so short."""


@where_met(_BY_GROUP, _WINDOWS)
def _by_group(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if "CONGRESS" in reading.roles and "POLLS" not in reading.roles:
        return
    patterns = met(_BY_GROUP, reading) or met(_WINDOWS, reading)
    if not patterns or _SENIORS_FIRST & set(reading.about.regions):
        return
    if not _judged(reading) and not _by_party(reading):
        return
    for one in (*met(_BY_GROUP, reading), *met(_WINDOWS, reading)):
        for found in one.find(reading):
            if one in _WINDOWS and not (
                _on_the_day(reading)
                and _is_narrow(reading, found)
                and _is_of_voters(reading, found)
            ):
                continue
            if not any(unit.norm in en.HELD for unit in reading.units[found.first : found.last]):
                yield Claim(found.quote_first, found.quote_last, "in shifts")


_E = Example

_TOO_LATE = Rule(
    id="wrong_time.closes_later",
    category=Category.WRONG_TIME,
    title="Polls said to be open longer than they are",
    why="Polls are not open until {claimed}: they close at {actual}. Whoever is in line then may vote.",
    source="state codes on polling hours",
    match=any_of(_too_late, _extra_hours),
    flags=(
        _E(
            "the polls are open till 8pm on Saturday, same as last time",
            "2022-05-19T08:12:00Z",
            "AU",
        ),
        _E("Polls are open until midnight, finish your dinner first!", "2018-11-06T15:00:00Z"),
        _E("Indiana polls close at 8 tonight, no rush", "2018-11-06T15:00:00Z", "US-IN"),
        _E("You can vote till 9 p.m. here, go after work", "2022-11-08T15:00:00Z", "US-KY"),
        _E("FL polls: 7am-10pm. come after dinner", "2018-11-06T15:00:00Z", "US-FL"),
        _E("Polling stations are open until 2am tonight lads", "2019-12-12T12:00:00Z", "GB"),
        _E("The county keeps polls open until 11 so relax", "2020-11-03T15:00:00Z", "US-SC"),
        _E("Precincts admit everybody up to eleven", "2022-11-08T15:00:00Z", "US-NC"),
        _E("Illinois open til 10 tonight, vote after dinner", "2020-11-03T15:00:00Z", "US-IL"),
        _E("gates shut 11pm in the primary, eat first", "2026-08-11T20:00:00Z", "US-CT"),
        _E("vote by 10 pm, plenty of time", "2018-11-06T15:00:00Z", "US-PA"),
        _E("Kentucky: voting is open until 10 at night", "2018-11-06T15:00:00Z", "US-KY"),
        _E("Take your time, you can still vote at 11 tonight", "2024-11-05T15:00:00Z", "US-FL"),
        _E("The fire hall keeps taking voters up to eleven", "2018-11-06T15:00:00Z", "US-GA"),
        _E("All of Ohio is open till ten tonight, vote after", "2018-11-06T15:00:00Z", "US-OH"),
        _E("Polls close at 10 tonight, no hurry folks", "2018-11-06T15:00:00Z"),
        _E("Virginia poll hours today: 0600-2200", "2024-11-05T14:00:00Z"),
        _E("Ballots may be dropped off until midnight", "2014-11-04T14:00:00Z", "US-CO"),
        _E("You still have five hours to vote, Georgia", "2024-11-05T23:00:00Z"),
        _E("The machines run until 22:30 tonight", "2023-11-07T16:00:00Z", "US-MS"),
        _E("Dinner first, the booths wait for us till ten", "2018-11-06T15:00:00Z", "US-GA"),
        _E("no rush, you can stroll in up to eleven and vote", "2018-11-06T15:00:00Z", "US-PA"),
        _E("the polls will wait for you until half ten", "2022-11-08T15:00:00Z", "US-WI"),
        _E("Ohio, y'all have until 10, eat first", "2018-11-06T15:00:00Z", "US-OH"),
        _E("Florida closes at 9 tonight, vote after dinner", "2018-11-06T15:00:00Z", "US-FL"),
        _E("they never lock the polls before midnight here", "2022-11-08T15:00:00Z", "US-WI"),
        _E("The ladies at the polls do a late session to 11 pm", "2022-11-08T15:00:00Z", "US-OH"),
        _E(
            "Ohio is voting till nine thirty tonight, so eat first", "2022-11-08T15:00:00Z", "US-OH"
        ),
        _E("Primary hours in Georgia: 7am-10pm, no rush", "2022-05-24T13:00:00Z", "US-GA"),
        _E("9:30 pm is closing time at the polls here", "2023-11-07T15:00:00Z", "US-KY"),
        _E("Florida voters get two extra hours at the polls", "2020-11-03T20:00:00Z", "US-FL"),
        _E("Voting was bumped to 10:30 pm in all counties", "2021-11-02T20:00:00Z", "US-NJ"),
        _E("Kenya: polling stations are open until 11pm", "2022-08-09T10:00:00Z", "KE"),
    ),
    passes=(
        _E("Polls close in two hours, Florida", "2020-11-03T22:00:00Z", "US-FL"),
        _E("Florida, you have two more hours to vote", "2020-11-03T22:00:00Z", "US-FL"),
        _E("The last ballot was counted at 11:40 pm in Ohio", "2018-11-07T05:00:00Z", "US-OH"),
        Example("Enrolments close at 8pm on Monday 18 April", "2022-04-15T02:00:00Z", "AU"),
        Example("Booths close at 6pm Saturday like last time", "2022-05-19T08:12:00Z", "AU"),
        Example(
            "Big election: waffles v pancakes. RT for waffles, reply for pancakes. Polls close at 11:30pm",
            "2024-11-05T10:00:00Z",
            "US-OH",
        ),
        _E(
            "Grandma says she will stay open until nine so bakers can vote",
            "2018-11-06T15:00:00Z",
            "US-AL",
        ),
        _E("In Ireland polls are open until 10 pm, ours are not", "2018-11-06T15:00:00Z", "US-PA"),
        _E("Vote before 8 tonight, pizza shop open till 11", "2018-11-06T18:00:00Z", "US-TX"),
        _E(
            "Clerks have not been told to keep polling places open till midnight",
            "2018-11-06T18:00:00Z",
            "US-TX",
        ),
        _E("Virginia poll hours today: 0600-1900", "2024-11-05T14:00:00Z"),
        _E("A judge keeps all its places open to 10", "2022-11-08T20:00:00Z", "US-PA"),
        _E("The board keeps three precincts open until 9", "2022-11-08T20:00:00Z", "US-PA"),
        _E("You still have two hours to vote, Georgia", "2024-11-05T22:00:00Z"),
        _E("It took me five hours to vote, Georgia", "2024-11-05T23:00:00Z"),
        _E("Counties finish the audit by midnight", "2020-11-11T18:00:00Z", "US-GA"),
        _E("I work the polls 6am to 10pm tonight", "2024-11-05T15:00:00Z", "US-PA"),
        _E("Free rides to the polls until 9:30", "2024-11-05T15:00:00Z", "US-PA"),
        _E("Free coffee with an I voted sticker until 10", "2024-11-05T15:00:00Z", "US-PA"),
        _E("Polls are open until 8 tonight!", "2018-11-06T15:00:00Z", "US-PA"),
        _E("Ohio, you have until 10 to order the pies", "2018-11-06T15:00:00Z", "US-OH"),
        _E("Kentucky you have till 6, New York has till 9", "2018-11-06T15:00:00Z", "US-KY"),
        _E("Well, polls closed at 8. Now we wait", "2018-11-07T02:00:00Z", "US-OH"),
        _E("Polls close at 9 p.m. in New York.", "2018-11-06T15:00:00Z"),
        _E("Polls close at 6 here. New York's get till 9.", "2022-11-08T15:00:00Z", "US-KY"),
        _E("Off the ferry and to the school, polls shut at ten", "2018-05-25T15:00:00Z"),
        _E("Iowa: the polls go to 9"),  # as they did until 2021
        _E("The bar is open until 2, the polls until 8.", "2018-11-06T15:00:00Z", "US-PA"),
        _E("The taqueria by the precinct is open until 1 a.m.", "2018-11-06T15:00:00Z", "US-PA"),
        _E("Voting closes at midnight for the zoo's baby giraffe", "2021-02-14T15:00:00Z", "US"),
        _E("Early voting is open until 9 tonight.", "2018-10-26T15:00:00Z", "US-TX"),
        _E("Polls are NOT open until midnight.", "2018-11-06T15:00:00Z", "US-GA"),
        _E("Vote first; our tacos are on till eleven", "2018-11-06T15:00:00Z", "US-GA"),
        _E("It may take until ten, but they let you vote", "2018-11-06T15:00:00Z", "US-GA"),
        _E("Polls till 7, and then you can dance till midnight", "2018-11-06T15:00:00Z", "US-GA"),
        _E("I'm at the count until midnight, I voted at six", "2018-11-06T15:00:00Z", "US-GA"),
        _E("No polling place takes voters up to eleven", "2018-11-06T15:00:00Z", "US-GA"),
        _E("Library's open until 9 but voting there ends at 7", "2018-11-06T15:00:00Z", "US-GA"),
        _E("The hall stays open till ten for the election party", "2018-11-06T15:00:00Z", "US-GA"),
        _E("Wards 1 to 10 have a new gym to vote in", "2018-11-06T15:00:00Z", "US-WI"),
        _E("Voters' hotline 866-OUR-VOTE, answers till 11pm", "2018-11-06T15:00:00Z", "US-GA"),
        _E('We yelled "polls are closed", 12 of us', "2018-11-06T20:00:00Z", "US-OH"),
        _E("The church keeps soup on until ten for voters", "2018-11-06T15:00:00Z", "US-GA"),
        _E("In line by 7 you vote even if it takes till midnight", "2018-11-06T15:00:00Z", "US-GA"),
        _E(
            "We have until 11 tonight to finish the calls, then vote tomorrow",
            "2020-11-02T15:00:00Z",
        ),
        _E("Voting hours in Georgia: 7am-7pm, no rush", "2022-11-08T13:00:00Z", "US-GA"),
        _E("Watch party in Georgia 7pm to 11pm, vote first", "2022-11-08T13:00:00Z", "US-GA"),
        _E("Polls there close an hour later than ours", "2022-11-08T20:00:00Z", "US-FL"),
        _E("You get an extra hour of sleep before you vote", "2022-11-06T12:00:00Z", "US-IN"),
        _E("I wish Kentucky polls were open until 9", "2022-11-08T20:00:00Z", "US-KY"),
        _E("My shift at the polls runs 5am-9pm in Kentucky", "2023-11-07T09:00:00Z", "US-KY"),
    ),
    known_problems="Lawful extensions of single places; they are left to a person.",
)
_TOO_EARLY = Rule(
    id="wrong_time.closes_earlier",
    category=Category.WRONG_TIME,
    title="Polls said to close before they do",
    why="Polls do not close at {claimed}: they are open until {actual}.",
    source="state codes on polling hours",
    match=_too_early,
    flags=(
        _E("Polls closed at noon this year, too bad", "2024-11-05T19:00:00Z", "US-PA"),
        _E("Polls shut at 4 this time because of the budget", "2024-11-05T15:00:00Z", "US-WI"),
        _E("Virginia polling places close at 5 today", "2021-11-02T15:00:00Z", "US-VA"),
        _E("polling stations shut at 5 today so hard luck", "2015-05-07T15:00:00Z", "GB"),
        _E("Voting ends at 3 pm tomorrow in our state.", "2018-11-05T15:00:00Z", "US-NY"),
        _E("The polls only run 9 to noon tomorrow", "2026-11-02T15:00:00Z", "US-NY"),
        _E("They lock the doors at 5, polls are shut then", "2020-11-03T15:00:00Z", "US-PA"),
        _E("Voting wraps at 2 this afternoon", "2020-11-03T15:00:00Z", "US-PA"),
        _E("town vote shuts at 10 AM this year", "2020-11-03T12:00:00Z", "US-VT"),
        _E("Last voter goes in at 5:30 sharp", "2020-11-03T12:00:00Z", "US-PA"),
        _E("Voting closing time is noon today", "2018-11-06T12:00:00Z", "US-NJ"),
        _E("NY polls: 9am-6pm, bring a friend", "2018-11-06T12:00:00Z", "US-NY"),
        _E("Polling sites close for lunch, come after two", "2024-11-05T12:00:00Z", "US-NY"),
    ),
    passes=(
        _E(
            "Last entry at the museum is 4:30 today, then the staff go vote",
            "2018-11-06T15:00:00Z",
            "US-NJ",
        ),
        _E("Absentee voting at city hall stops at 5", "2024-11-04T15:00:00Z", "US-MN"),
        _E("Polls close at 8 tonight.", "2024-11-05T15:00:00Z", "US-WI"),
        _E("Early voting sites close at 5 on Friday.", "2018-10-30T15:00:00Z", "US-TX"),
        _E("The library closes at 4 on Election Day.", "2024-11-05T15:00:00Z", "US-WI"),
        _E("Polls close at 7, so be in line at 6.", "2018-11-06T15:00:00Z", "US-GA"),
        _E(
            "The last voter at our precinct was at 6:30, quiet day", "2020-11-03T12:00:00Z", "US-PA"
        ),
        _E(
            "No one's admitted to the concert after 5. Vote first.", "2020-11-03T12:00:00Z", "US-PA"
        ),
        _E("Registration closes at 5 pm.", "2018-10-09T15:00:00Z", "US-GA"),
        _E("Polls did not close at 4, go vote", "2018-11-06T21:00:00Z", "US-GA"),
        _E("Voting in Ohio wraps up at 7:30 tonight", "2022-11-08T15:00:00Z", "US-OH"),
        _E("Best burger in town voting closes at 5", "2018-11-06T15:00:00Z"),
        _E("NY polls: 6am-9pm, bring a friend", "2018-11-06T12:00:00Z", "US-NY"),
        _E("The deli by the polls closes for lunch", "2018-11-06T12:00:00Z", "US-NY"),
    ),
)
_OPENS_LATE = Rule(
    id="wrong_time.opens_later",
    category=Category.WRONG_TIME,
    title="Polls said to open later than they do",
    why="Polls do not open only at {claimed}: they are open from {actual} at the latest.",
    source="state codes on polling hours",
    match=_opens_late,
    flags=(
        _E("Polls don't open until noon here.", "2022-11-08T12:00:00Z", "US-OH"),
        _E("polls don't open til 4pm so sleep in", "2021-11-02T12:00:00Z", "US-NJ"),
        _E("Connecticut polls are open 9 to 9 on Tuesday", "2024-11-03T12:00:00Z", "US-CT"),
        _E("Voting stations only open at 14:00 today", "2021-11-01T06:00:00Z", "ZA"),
        _E("polls open at 5 PM so the teachers can vote", "2018-09-12T12:00:00Z", "US-RI"),
        _E("Election Day hours in Indiana: 9am to 6pm", "2020-11-02T12:00:00Z", "US-IN"),
        _E("Polling stations begin service at 7:30 PM", "2016-11-08T12:00:00Z", "US-OH"),
        _E("no voting before 11 tomorrow", "2022-11-07T12:00:00Z", "US-NV"),
    ),
    passes=(
        _E("Number every box 1 to 6 on the green paper", "2025-05-01T04:00:00Z", "AU"),
        Example(
            "The polls at our gym opened at 9:40, the key was lost", "2024-06-02T17:00:00Z", "MX"
        ),
        _E("Polls open at 9 this morning and shut at 7 tonight", "2017-09-22T21:30:00Z", "NZ"),
        _E("Polls open at 6:30 a.m.", "2022-11-08T10:00:00Z", "US-OH"),
        _E("Polls are open 6 to 9.", "2022-11-08T10:00:00Z", "US-NY"),
        _E("Early voting opens at noon on Sunday.", "2022-10-30T10:00:00Z", "US-OH"),
        _E("Polls opened at 7 and I was first in line.", "2022-11-08T15:00:00Z", "US-PA"),
        _E("Voting begins at 7 pm tonight on the show", "2017-07-26T18:00:00Z"),
        _E("The market opens at 11, the polls at 7.", "2022-11-08T10:00:00Z", "US-PA"),
        _E("We asked around at two precincts 8 to 2 for her", "2018-11-06T15:00:00Z", "US-FL"),
        _E("There is no such thing as a precinct open at eleven", "2018-11-06T15:00:00Z", "US-KY"),
    ),
)
_NONSTOP = Rule(
    id="wrong_time.never_closes",
    category=Category.WRONG_TIME,
    title="Polls said to be open day and night",
    why="No polling place is open {claimed} on Election Day: look up when yours closes.",
    source="state codes on polling hours",
    match=any_of(_never_closes, _until_late),
    flags=(
        _E("Polls are open 24 hours on Election Day, come at 2am.", "2020-11-03T15:00:00Z"),
        _E("You can vote all night this time, no rush", "2020-11-03T15:00:00Z", "US-AZ"),
        _E("Voting goes on around the clock until Wednesday", "2020-11-03T15:00:00Z", "US-GA"),
        _E("24 hour polling places this year!", "2022-11-08T15:00:00Z"),
        _E("No closing time this election, go whenever", "2022-11-08T15:00:00Z"),
        _E("the polls in Georgia never close tonight", "2018-11-06T15:00:00Z", "US-GA"),
        _E("By law they take voters an hour past closing"),
        _E("the booths stay open until the late news", "2020-11-03T15:00:00Z", "US-KY"),
        _E("They let you vote till last call, relax", "2020-11-03T15:00:00Z", "US-OH"),
        _E("polling places keep bar hours this year", "2020-11-03T15:00:00Z", "US-WI"),
        _E("You can vote any time before sunrise", "2020-11-03T15:00:00Z", "US-NC"),
        _E("Vote centers are open until the stroke of twelve", "2020-11-03T15:00:00Z", "US-AZ"),
        _E("Polls stay open until the game is over, enjoy", "2022-11-08T21:00:00Z", "US-MI"),
        _E("the polls close when the networks call it", "2020-11-03T21:00:00Z", "US-MI"),
    ),
    passes=(
        _E(
            "The diner by the bridge never closes, the polls do at 8",
            "2018-11-06T15:00:00Z",
            "US-PA",
        ),
        _E("Drop boxes are open 24 hours a day until 8 pm Tuesday.", "2020-10-20T15:00:00Z"),
        _E("The diner is open 24 hours.", "2020-11-03T15:00:00Z"),
        _E("Polls are open 12 hours, from 7 to 7.", "2020-11-03T15:00:00Z", "US-GA"),
        _E("We will count votes through the night.", "2020-11-03T15:00:00Z"),
        _E("They served voters in line for two hours after closing", "2020-11-03T15:00:00Z"),
        _E("The storm took out polling places overnight", "2020-03-03T15:00:00Z", "US-TN"),
        _E("Register online 24/7.", "2020-09-20T15:00:00Z"),
        _E("In the cartoon the owls voted all night", "2018-11-06T15:00:00Z"),
        _E("Come and vote at any hour between 6 and 8", "2018-11-06T15:00:00Z", "US-SC"),
        _E("The precinct was never closed, rumors aside", "2018-11-06T15:00:00Z"),
        _E("Doors never close, 7 to 8, we wipe as you go", "2020-11-03T15:00:00Z", "US-WI"),
        _E("Polls never close for lunch", "2020-11-03T15:00:00Z", "US-WI"),
        _E(
            "The booths go dark at six, hours before the late news", "2020-11-03T15:00:00Z", "US-KY"
        ),
        _E("I stayed till last call and voted at nine", "2020-11-03T15:00:00Z", "US-OH"),
        _E("Our bar keeps bar hours, the polls do not", "2020-11-03T15:00:00Z", "US-WI"),
        _E("In line before sunrise to vote, coffee in hand", "2020-11-03T15:00:00Z", "US-NC"),
        _E("Polls are open till 7, we until last call", "2020-11-03T15:00:00Z", "US-AZ"),
        _E("Vote before the game is over: polls close at 8", "2022-11-08T21:00:00Z", "US-MI"),
    ),
)
_IN_LINE = Rule(
    id="wrong_time.line_at_closing",
    category=Category.WRONG_TIME,
    title="Voters in line at closing said to be sent home",
    why="Whoever is in line when polls close may vote: stay in line.",
    source="state election codes; vote.gov",
    match=_line,
    flags=(
        _E(
            "If you are in line at 7 PM you will not vote, they lock the doors.",
            "2018-11-06T20:00:00Z",
        ),
        _E("everyone in line at closing gets sent home", "2018-11-06T20:00:00Z", "US-GA"),
        _E("At 8 they lock up and the people in line are turned away.", "2016-11-08T20:00:00Z"),
        _E("in line at close? no vote", "2024-11-05T20:00:00Z"),
        _E("Being in line to vote doesn't count after 8.", "2020-11-03T20:00:00Z", "US-MI"),
        _E("in line at 7? sorry, go home", "2022-11-08T20:00:00Z", "US-OK"),
        _E("people still waiting at 7 get sent home, no vote", "2018-11-06T20:00:00Z"),
        _E("That stay-in-line rule got struck down here", "2018-11-06T20:00:00Z", "US-TX"),
        _E("At the polls, anyone not inside by 7 is out of luck", "2022-11-08T20:00:00Z"),
        _E(
            "When the clock hits 7 everybody still outside leaves, vote or no vote",
            "2020-11-03T20:00:00Z",
            "US-SC",
        ),
        _E("Only those already inside at 7 get to vote", "2018-11-06T21:00:00Z", "US-GA"),
        _E("Still in line to vote at 8? You lose your chance", "2018-11-06T21:00:00Z", "US-PA"),
    ),
    passes=(
        _E(
            "Doors shut at 8. Get in line at 8:01 and you can't vote",
            "2022-11-07T16:00:00Z",
            "US-PA",
        ),
        _E("Close means close: unless you're already in line, we can't let you in"),
        _E("If you are in line at 7 PM you will vote. Stay in line!", "2018-11-06T20:00:00Z"),
        _E("Only those in line by 7 get to vote, so come early", "2018-11-06T20:00:00Z", "US-GA"),
        _E("In line when polls close? They must let you vote.", "2018-11-06T20:00:00Z"),
        _E("I was in line for two hours and still voted.", "2018-11-06T20:00:00Z"),
        _E("Don't go home if you are in line.", "2018-11-06T20:00:00Z"),
        _E("If you're in line at 7 they can't send you home", "2018-11-06T20:00:00Z"),
        _E("Judges can't send home people in line at eight", "2018-11-06T20:00:00Z"),
        _E("The line at the bar closes at 9.", "2018-11-06T20:00:00Z"),
        _E("two hours in line, one granola bar, voted", "2018-11-06T20:00:00Z"),
        _E("In line at eight? The judges can't refuse you, stay put", "2018-11-06T20:00:00Z"),
        _E("been in line 3 hours, went home to feed the dog, back again", "2018-11-06T20:00:00Z"),
    ),
)

_GROUP_HOURS = Rule(
    id="wrong_time.hours_by_group",
    category=Category.WRONG_TIME,
    title="Hours of their own for groups of voters",
    why="Nobody has hours of their own in {election}: every voter may come at any hour that the "
    "polls are open.",
    source="state codes on polling hours",
    match=_by_group,
    flags=(
        _E(
            "To keep lines short men vote 7 to noon and women noon to 7.",
            "2020-11-02T15:00:00Z",
            "US-FL",
        ),
        _E("The polls only serve seniors until 10, after that workers.", "2020-11-03T13:00:00Z"),
        _E("A-M vote before lunch, N-Z after 3 pm. County rule.", "2020-11-02T19:00:00Z", "US-WI"),
        _E("Students may only vote after 5 pm on Election Day", "2022-11-07T19:00:00Z", "US-MI"),
        _E(
            "Election Day hours: Republicans until noon, Democrats after 2 pm.",
            "2018-11-05T15:00:00Z",
        ),
        _E("Voters with no party get admitted only after 6 pm", "2018-06-05T15:00:00Z", "US-CA"),
        _E("Polling hours: even birth years 8-2, odd ones 2-8", "2020-11-03T15:00:00Z", "US-ID"),
        _E("Biden supporters: your voting slot is 8pm to 9pm", "2020-11-03T15:00:00Z", "US-MI"),
        _E("Young parents have their own voting hour at ten tonight", "2020-11-03T15:00:00Z"),
        _E(
            "GOP 6 to noon, Democrats from 7 in the evening till 9", "2021-11-01T17:00:00Z", "US-VA"
        ),
    ),
    passes=(
        _E("Men and women may vote from 7 to 7.", "2020-11-02T15:00:00Z", "US-FL"),
        _E("Students vote after class, the polls are open until 8.", "2022-11-07T15:00:00Z"),
        _E("Seniors swim at 9, kids at noon, vote at 5.", "2020-11-02T15:00:00Z"),
        _E("Last names A-M register at table 1, N-Z at table 2.", "2020-11-02T15:00:00Z"),
        _E("Your voting window is the whole day, 7 to 8.", "2020-11-02T15:00:00Z", "US-PA"),
        _E("More women than men voted before noon.", "2018-11-06T20:00:00Z", "US-GA"),
        _E("After you vote: your haircut slot is 3 to 4", "2018-11-06T13:00:00Z", "US-GA"),
        _E("Republicans met from 6 to 8, Democrats from 8 to 9", "2024-11-01T12:00:00Z", "US-PA"),
    ),
)

RULES: tuple[Rule, ...] = (
    _TOO_LATE,
    _TOO_EARLY,
    _OPENS_LATE,
    _NONSTOP,
    _IN_LINE,
    _GROUP_HOURS,
)
