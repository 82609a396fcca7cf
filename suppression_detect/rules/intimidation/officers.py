"""Immigration officers, police or armed people at the polls."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import intimidation as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import met, where
from suppression_detect.rules.calls import (
    Act,
    around,
    asked,
    beside_voting,
    election_day,
    moved_by_law,
    parted,
    stays,
    surface,
    urges_to_vote,
)
from suppression_detect.rules.intimidation.menace import CHECKS, CREWS, menaces
from suppression_detect.rules.intimidation.threats import (
    LAW,
    OUT,
    answered,
    clean,
    compiled,
    elsewhere,
    examples,
    votes,
)
from suppression_detect.rules.rule import Claim, Rule, where_met
from suppression_detect.verdict import Category, Strength

_SPOT = "POLLS/POLL_SPOT"
_CIVIC = "POLLS/POLL_SPOT/VOTE/ELECTION/BALLOT"


def _went(reading: Reading, i: int) -> bool:
    """Whether a verb tells of something done ("arrested a man", "asked for")."""
    word = surface(reading, reading.units[i])
    return word.endswith("ed") or word in (
        "ran",
        "took",
        "caught",
        "lost",
        "saw",
        "knew",
        "shot",
        "told",
    )


def _passive(reading: Reading, i: int) -> bool:
    """Whether "be" or "get" in a form of the present or the future stands before a verb."""
    units = reading.units
    for k in range(i - 1, max(-1, i - 4), -1):
        if units[k].norm in ("be", "get"):
            return surface(reading, units[k]) not in ("was", "were", "been", "got")
    return False


def _told(reading: Reading, first: int, last: int) -> bool:
    """Whether the match tells only of what was done ("police arrested a man at a polling place")."""
    units = reading.units
    acts = [
        k
        for k in range(first, last + 1)
        if units[k].roles & {"CHECK", "SEIZE"} and not units[k].roles & {"RECORD"}
    ]
    be = any(surface(reading, u) in ("was", "were") for u in units[first : last + 1])
    return be or (bool(acts) and all(_went(reading, k) and not _passive(reading, k) for k in acts))


def _far(reading: Reading, first: int) -> bool:
    """Whether it is said of every place, or of a time to come."""
    start, end = reading.sentence(first)
    return any(
        u.norm in en.ANYWHERE or u.norm in ("will", "going", "tomorrow") or u.day
        for u in reading.units[start : end + 1]
    )


_IMMIGRATION = compiled(
    f"IMMIGRATION ~9 {_SPOT}",
    f"{_SPOT} ~8 IMMIGRATION",
    "IMMIGRATION [be/will] [be/agent] at early_voting",
)


@where_met(_IMMIGRATION)
def _immigration(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in met(_IMMIGRATION, reading):
        for found in one.find(reading):
            first, last = found.first, found.last
            if asked(reading, first) or not clean(
                reading, first, min(last + 1, len(reading.units) - 1)
            ):
                continue
            if any(u.norm in en.WEATHER for u in reading.units):
                continue
            ahead = reading.units[first : min(first + 3, last)]
            if any(u.roles & {"CANCELLED", "OFF"} for u in ahead):
                continue
            if any(
                u.norm in ("ice", "immigration")
                and "IMMIGRATION" in u.roles
                and not _meant(reading, k)
                for k, u in enumerate(reading.units)
                if first <= k <= last
            ):
                continue
            start, end = around(reading, first, before=1, after=1)
            warned = any(
                "SPREAD" in u.roles or u.norm in ("warn", "tell", "share")
                for u in reading.units[start : end + 1]
            )
            begin, stop = reading.sentence(first)
            scene = reading.units[begin : stop + 1]
            if any(surface(reading, u) in ("would", "should") for u in scene):
                continue
            # "ICE at every polling station!" may be a wish.
            told = any(u.day or u.norm in en.TOLD_BY for u in scene)
            sure = warned or (told and _far(reading, first))
            yield Claim(first, last, strength=Strength.DECISIVE if sure else Strength.UNSETTLED)


def _meant(reading: Reading, k: int) -> bool:
    """Whether "ice" or "immigration" stands for officers: not "ice on the roads", not a topic."""
    unit = reading.units[k]
    if unit.norm == "immigration":
        return False
    follows = reading.units[k + 1].norm if k + 1 < len(reading.units) else ""
    start, end = reading.folded.span(unit.start, unit.end)
    return reading.tweet.text[start:end].isupper() or follows in (
        "be",
        "at",
        "will",
        "going",
        "agent",
        "check",
        "@",
        "arrest",
    )


_CHECKED = "interview/interviewed/question/questioned/search/stop/fingerprinted/frisked/check/scan/SEIZE/MISTREAT"
_POLICE = compiled(
    f"person/GROUP/folks/you get SEIZE ..4 {_SPOT}",
    "they/AGENT/IMMIGRATION ..2 SEIZE ..2 you/person/voter/GROUP/anyone ..1 for voting",
    f"they ~1 SEIZE ~3 person/voter/GROUP/everyone/anyone ~6 {_SPOT}",
    f"AGENT/IMMIGRATION/they/someone ~8 CHECK/SEIZE ~6 RECORD ~8 {_CIVIC}",
    f"AGENT/IMMIGRATION ~6 {_CIVIC} ~8 CHECK/SEIZE ~6 RECORD",
    f"{_CIVIC} ~6 AGENT/IMMIGRATION ~6 CHECK/SEIZE ~6 RECORD",
    f"AGENT/IMMIGRATION ~6 CHECK/SEIZE ~4 voter/everyone/you/anyone/people ~5 {_CIVIC}",
    "AGENT/IMMIGRATION ~6 CHECK/SEIZE voter",
    f"AGENT/IMMIGRATION ~4 {_SPOT} ~5 RECORD",
    f"AGENT/IMMIGRATION ~3 run/scan ~2 name/RECORD ~6 {_CIVIC}/CHECK_IN",
    f"voter/GROUP/everyone/anyone/everybody/you/ADDRESSED ..4 be/get {_CHECKED} by ..1 AGENT/IMMIGRATION"
    f" ..4 {_SPOT}/line/queue/door/CHECK_IN",
    f"{_SPOT}/CHECK_IN ..5 voter/GROUP/everyone/anyone/everybody/you ..3 be/get {_CHECKED} by ..1"
    " AGENT/IMMIGRATION",
    "AGENT/IMMIGRATION ~4 POLLS/POLL_SPOT/VOTE ~3 ask ..2 citizen/paper/born/status/where/who",
    "voter ~4 RECORD ~6 will SEIZE",
    f"{_SPOT} ~5 be/get/will SEIZE ~5 RECORD",
    f"AGENT/IMMIGRATION ..5 {_SPOT} ..4 (be_take_name|take_name|take ..1 name/names) ..2",
    "VOTE and/= ~2 SEIZE",
    "VOTE/BALLOT/voting = ~4 SEIZE/MISTREAT/terminate/audit/fire",
    "RECORD = ~1 SEIZE ~3 POLLS/POLL_SPOT",
    "BALLOT ~5 NAMES/name ..2 be ~1 copy/copied/send/set_aside/flag/hold ~3 AGENT/IMMIGRATION",
    "AGENT ~5 be_at/be ~4 serve/serving ..2 RECORD ~4 DAY/ELECTION/VOTE/POLLS",
    f"AGENT/IMMIGRATION ~4 wait ~6 {_SPOT}",
    f"AGENT/IMMIGRATION ~3 scan/search/take/check/go_through/pat ~2 phone/bag/pocket/car/face ~5 {_CIVIC}",
    f"{_CIVIC} ~4 AGENT/IMMIGRATION ~3 scan/search/take/check ~2 phone/bag/pocket/car/face",
    f"AGENT/IMMIGRATION/they ~3 run/check/scan/question/stop ~1 whoever/everyone/everybody/anyone/each ~6 {_CIVIC}",
    "AGENT/IMMIGRATION ~9 citation/citations/fine/warrant/ticket/FATE ~3 for/of/from voter",
    f"AGENT/IMMIGRATION be ..3 {_SPOT} ..4 ask/check/scan/run/look_for/write/ticket/cite/tow ..4",
    f"AGENT/IMMIGRATION/TAKER ..2 have/get ..2 table/booth/desk/van/bus/cage/cot ..4 {_SPOT}/VOTE/SITE/greeter/hall",
    f"AGENT/IMMIGRATION/TAKER ..4 wait ..3 {_SPOT}/SITE/door/line",
    f"AGENT/IMMIGRATION/ARMED ~4 stop/pull_over/search/BLOCKADE ~3 car/cars/van/bus/vehicle/truck"
    f"/driver/everyone/anyone/anybody/whoever/those/people/person/voter ~6 {_CIVIC}",
    f"AGENT/IMMIGRATION ~4 roadblock/roadblocks/checkpoint/checkpoints ~9 {_CIVIC} ~9 SEIZE/RECORD",
    f"roadblock/roadblocks/checkpoint/checkpoints ~9 {_CIVIC} ~9 SEIZE/RECORD",
    f"AGENT/IMMIGRATION/they will ..1 take_you/pull_you/SEIZE ..3 from/off/out_of ..2 {_SPOT}/line",
    "AGENT/IMMIGRATION/they ..3 take/pull/grab/drag/haul/snatch/lift/yank/be_take/be_pull/SEIZE"
    " ..3!elderly/disabled/senior/old/older/pregnant"
    " you/person/people/voter/everyone/folks/anybody/anyone/men/brown/kids ~4 from/out/off/out_of"
    " ..3 POLL_SPOT/POLLS/line/queue",
    f"AGENT/IMMIGRATION/ARMED ..2 load/loading/park/parked/stage/staging/line_up ..2 bus/van/buses/vans/wagon ..9 {_CIVIC}/EARLY",
    "VOTE ..4 and/= they/AGENT/TAKER ..1 run/check/match/scan/share/send/flag your ..1 name/NAMES/info"
    "/address/plate ..4 RECORD/AGENT",
    f"{_SPOT} ~3 with ~3 RECORD ~6 will/be ~1 SEIZE",
    f"AGENT/IMMIGRATION ~4 {_SPOT} ~4 with ~2 SEIZE/handcuffs/cuffs",
    f"AGENT/IMMIGRATION ..2 at ..1 each/every ..1 door/{_SPOT} ~2 will/be ~2 SEIZE/hold/CHECK",
)


def _voting_near(reading: Reading, unit: int) -> bool:
    """Whether voting or an election's day stands in a unit's sentence or next to it."""
    first, last = around(reading, unit, before=1, after=1)
    return any(
        u.roles & {"VOTE", "POLLS", "POLL_SPOT", "BALLOT", "ELECTION"} or election_day(reading, u)
        for u in reading.units[first : last + 1]
    )


_OFFICERS = frozenset(("AGENT", "IMMIGRATION"))


def _agents(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where officers, voting and something checked or someone seized meet in a sentence."""
    units = reading.units
    for a in where(reading, _OFFICERS):
        unit = units[a]
        if unit.norm in ("ice", "immigration") and not _meant(reading, a):
            continue
        first, last = reading.sentence(a)
        first, last = max(first, a - 10), min(last, a + 14)
        span = range(first, last + 1)
        civic = [
            k
            for k in span
            if votes(units[k])
            or units[k].roles & {"POLLS", "POLL_SPOT"}
            or units[k].norm == "voter"
            or ("SITE" in units[k].roles and _voting_near(reading, a))
        ]
        checks = [
            k for k in span if k != a and units[k].roles & {"CHECK", "SEIZE"} and k not in civic
        ]
        whom = [
            k
            for k in span
            if k not in checks
            and (
                units[k].roles & {"RECORD", "GROUP"}
                or units[k].norm
                in ("voter", "name", "faces", "plate", "everyone", "everybody", "you", "anyone")
            )
        ]
        direct = [
            k for k in checks if a < k <= a + 7 and not any("NOT" in u.roles for u in units[a:k])
        ]
        hard = "IMMIGRATION" in unit.roles and any(
            "SEIZE" in units[k].roles and units[k].norm not in en.NO_RECORD for k in checks if k > a
        )
        if civic and ((direct and whom) or hard) and not votes(units[min(a + 1, last)]):
            if any(
                u.norm == "for" and votes(units[k - 1])
                for k, u in enumerate(units)
                if k and first <= k <= last
            ) or any(units[k].norm in en.ON_DUTY for k in span):
                continue
            yield (
                min([a, *civic[:1], *checks[:1]]),
                max([a, checks[-1], *[k for k in whom if k > a][:1]]),
            )


def _seen(reading: Reading, first: int) -> Strength:
    """Unsettled if someone tells what goes on at their own polling place, else decisive."""
    start, end = reading.sentence(first)
    scene = reading.units[start : end + 1]
    said = {surface(reading, u) for u in scene} | {u.norm for u in scene}
    own = said & en.WITNESS and said & en.OURS and not _far(reading, first) and "you" not in said
    there = en.THERE_NOW.search(reading.folded.text)
    return Strength.UNSETTLED if own or there else Strength.DECISIVE


# Who lies in wait for whom; the condition may be a question of its own ("Behind on rent? ...").
_DESK = "POLLS/POLL_SPOT/CHECK_IN"
_WHOM = (
    "you/voter/voters/person/people/everyone/everybody/anyone/anybody/folks/family/GROUP/ADDRESSED"
)
_HUNTER = "AGENT/IMMIGRATION/TAKER/BOSS"
_WAYLAID = compiled(
    f"RECORD/owe/behind_on/unpaid ~~12 AGENT/IMMIGRATION ..3 wait/sit/stand/park/parked/camp/post/be/be_at"
    f" ..6 {_DESK}",
    f"RECORD/STATUS/owe ~~12 {_HUNTER} ..3 {_DESK} ..3 (have_a_list|have/with/hold/get/carry"
    " ..2 list/name/DATA)",
    f"RECORD/STATUS/owe ~~9 {_DESK} ..5 they/AGENT/IMMIGRATION ..2 get/catch/nab/grab/find/have/take you",
    f"RECORD/STATUS/owe ~~8!NOT be/get/can/will/may ..3 SEIZE/cuff/nab/grab ..6 {_DESK}/line",
    f"{_HUNTER} ..5 {_DESK} ..4 with ..2 list/clipboard/warrant/RECORD",
    f"{_HUNTER} ..5 with ..2 list/clipboard/warrant/scanner ..4 {_DESK}",
    f"VOTE SITE ~2 < {_HUNTER} ..4 park/parked/sit/wait/stand/be ..6 list/RECORD/CHECK/day >",
    f"{_HUNTER} ..3 park/parked/sit/wait/camp/stand ..3 VOTE/{_DESK} ..6 list/RECORD/clipboard",
    f"{_HUNTER} ..9 {_DESK} ..3 stop/pull_over/question/grab/search/detain/card ..1"
    " everyone/everybody/anyone/you/every/GROUP/person/all",
    f"{_HUNTER}/they ..2 serve/serving/hand/handing/deliver/issue/issuing/write/writing ..2"
    f" eviction/summons/warrant/ticket/subpoena/citation/FATE ..2 at/in/inside/outside ..3 {_DESK}",
    f"RECORD/STATUS/owe ~~14 CHECK_IN/DEVICE/DATA/MACHINE/POLLS ..3 ping/pings/alert/alerts/notify/notifies/flag/text/signal"
    f" ..2 {_HUNTER}",
    f"AGENT/IMMIGRATION ~8 {_DESK} ~6 listen/listening for ..1"
    " accent/accents/spanish/arabic/somali/creole/hmong/chinese/urdu",
    "CHECK_IN/DEVICE/DATA/MACHINE ..3 ping/pings/alert/alerts/notify/notifies/tip_off ..2 AGENT/IMMIGRATION",
    f"{_HUNTER} ..2 follow ..1 {_WHOM} ..1 home/HOUSEHOLD/back",
    f"{_HUNTER} ..2 follow_home/follow_you_home ..2 {_WHOM}",
    f"{_HUNTER}/they ..2 take_you/pull_you/grab_you/drag_you/SEIZE ..2 out/out_of/from/off"
    f" ..2 {_DESK}/line/queue",
    f"leave/exit/walk_out/come_out ..4 {_DESK} ..2 in/with ..1 SEIZE/cuffs/handcuffs/bracelets",
    f"leave/exit/walk_out/come_out ..4 {_DESK} ..2 SEIZE",
    "walk_in/go_in/come_in/step_in/walk ..4 walk_out/come_out/leave/go_out/out ..1 in_handcuffs/in_cuffs",
    f"{_HUNTER} ..1 use/pull/get/buy/search/mine/comb ..3 DATA ..2 to ..2"
    " track/find/chase/collect/hunt/serve/look/locate/catch/CHECK/SEIZE",
    f"VOTE put/give/hand/send/show/expose/flag/get/reveal/bring your ..2 DATA/NAMES/FACE ..4 {_HUNTER}",
    f"DATA/database/list ~3 {_HUNTER} ..2 use/buy/pull/get/check ~5 chase/collect/track/find/hunt",
)


def _waylaid(reading: Reading) -> Iterator[Claim]:
    """Where officers, collectors and the like lie in wait for those who come to vote."""
    rows = met(_WAYLAID, reading)
    if not rows or urges_to_vote(reading):
        return
    units = reading.units
    civic = any(
        votes(u) or u.roles & {"POLLS", "POLL_SPOT", "BALLOT"} or u.norm == "voter" for u in units
    )
    if not civic and not any(
        reading.about.is_true(day + timedelta(days=ahead), "election_day")
        for day in reading.about.days[:1]
        for ahead in range(8)
    ):
        return
    for one in rows:
        for found in one.find(reading):
            first, last = found.quote_first, found.quote_last
            start, end = reading.sentence(last)
            scene = units[start : end + 1]
            if (
                not asked(reading, last)
                and clean(reading, max(first, start), last)
                and not answered(reading, last)
                and not _told(reading, max(first, start), last)
                and not elsewhere(scene)
                and not any("REGISTER" in u.roles for u in scene)
                and not any(u.norm in en.ON_DUTY for u in scene)
                and not any(
                    surface(reading, u) in en.TOLD_OF | {"i", "would", "been", "being"}
                    for u in scene
                )
            ):
                yield Claim(first, last, strength=_seen(reading, start))


_LURK = frozenset(
    [
        "wait",
        "sit",
        "stand",
        "park",
        "parked",
        "camp",
        "post",
        "be",
        "be_at",
        "stay",
        "watch",
        "line_up",
        "set_up",
        "gather",
        "stage",
    ]
)


def _lurking(reading: Reading) -> Iterator[Claim]:
    """Where officers are to stand at polls, in any order of words, and people with a record are named."""
    units = reading.units
    if reading.roles.isdisjoint(_OFFICERS) or urges_to_vote(reading):
        return
    for a in where(reading, _OFFICERS):
        unit = units[a]
        if unit.norm in en.HARMLESS:
            continue
        if unit.norm in ("ice", "immigration") and not _meant(reading, a):
            continue
        first, last = reading.sentence(a)
        scene = units[first : last + 1]
        place = [
            k
            for k in range(a + 1, min(last, a + 12) + 1)
            if units[k].roles & {"POLLS", "POLL_SPOT", "CHECK_IN"}
        ]
        there = any(u.norm in _LURK for u in units[a + 1 : a + 6])
        ahead = any(u.norm in ("will", "going", "tomorrow") or u.day for u in scene)
        begin, end = around(reading, a, before=1, after=1)
        named = [
            u
            for k, u in enumerate(units[begin : end + 1], begin)
            if not a <= k <= a + 1
            and (u.roles & {"RECORD", "SEIZE"} or u.norm in en.FEARFUL)
            and u.norm not in en.NO_RECORD
        ]
        if (
            place
            and there
            and ahead
            and named
            and not asked(reading, a)
            and clean(reading, a, place[0])
            and not answered(reading, place[0])
            and not elsewhere(scene)
            and not any(u.norm in en.ON_DUTY for u in scene)
            and not any("NOT" in u.roles for u in units[begin : end + 1])
            and not any(surface(reading, u) in en.TOLD_OF | {"i", "would"} for u in scene)
        ):
            yield Claim(a, place[0], strength=_seen(reading, a))


def _police(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    yield from menaces(CHECKS, reading)
    rows = met(_POLICE, reading)
    if not (rows or met(_WAYLAID, reading)) and reading.roles.isdisjoint(_OFFICERS):
        return
    if en.PETS.search(reading.folded.text):
        return
    yield from _waylaid(reading)
    yield from _lurking(reading)
    for first, last in _agents(reading):
        if asked(reading, first) or not clean(reading, first, last) or _told(reading, first, last):
            continue
        start, end = reading.sentence(first)
        if any(
            u.norm in en.NOT_OURS or u.roles & OUT - {"CONGRESS"}
            for u in reading.units[start : end + 1]
        ):
            continue
        yield Claim(first, last, strength=_seen(reading, first))
    for one in rows:
        for found in one.find(reading):
            first, last = found.first, found.last
            if (
                asked(reading, first)
                or not clean(reading, first, last)
                or _told(reading, first, last)
            ):
                continue
            start, end = reading.sentence(first)
            scene = reading.units[start : end + 1]
            if any(u.norm in en.NOT_OURS or u.roles & OUT for u in scene):
                continue
            if any(u.norm == "for" and "ELECTION" in v.roles for u, v in pairwise(scene)):
                continue
            if one.source.startswith("VOTE and") and any(
                u.norm == "in" or parted(reading, k)
                for k, u in enumerate(reading.units)
                if first < k <= last
            ):
                continue
            if any(
                u.norm in ("for", "vote_for") and votes(scene[k - 1])
                for k, u in enumerate(scene)
                if k
            ):
                continue
            yield Claim(first, last, strength=_seen(reading, first))


_WE = "we/us/i/bring/grab/come/boys/patriots/let/gonna/meet"
_ARMED = compiled(
    f"{_WE} ~9 ARMED ~8 {_SPOT}",
    f"{_WE} ~9 {_SPOT} ~8 ARMED",
    f"ARMED ~6 will/going ~6 {_SPOT}",
    f"ARMED ~5 every/all ~2 {_SPOT}",
    f"ARMED and ~3 {_SPOT}",
    "watcher/observer/monitor/monitors/volunteer ..1 will ..1 be armed (!with|$)",
    "we ~3 be_at/be ~3 POLLS/POLL_SPOT ~~3 ARMED",
    "ARMED ~5 will/going/gonna/be ~4 SITE ~4 DAY",
    "ARMED ~3 will be ~2 door/doors ~6 ask/watch/DAY",
)


def _armed(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    yield from menaces(CREWS, reading)
    for one in met(_ARMED, reading):
        for found in one.find(reading):
            if asked(reading, found.first) or not clean(reading, found.first, found.last):
                continue
            scene = reading.units[found.first : found.last + 1]
            if any(
                u.norm
                in (
                    "see",
                    "control",
                    "violence",
                    "law",
                    "talk",
                    "report",
                    "call",
                    "know",
                    "hear",
                    "find",
                    "take",
                    "take_away",
                    "escort",
                    "reply",
                )
                for u in scene
            ):
                continue
            if any(surface(reading, u) == "would" for u in scene):
                continue
            yield Claim(found.first, found.last)


_FEAR = frozenset(
    (
        "AGENT",
        "BOSS",
        "TAKER",
        "IMMIGRATION",
        "ARMED",
        "SEIZE",
        "RECORD",
        "HARM",
        "EXPOSE",
        "STAKE",
        "LOSS",
    )
)
_SURE = frozenset(("IMMIGRATION", "SEIZE", "ARMED"))
_POWER = frozenset(("AGENT", "BOSS", "TAKER"))
_I = frozenset(("i", "i'm", "im", "i'll", "i've"))


def _keep_away(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    strangers = met(_STRANGERS, reading)
    if reading.roles.isdisjoint(_FEAR) and not strangers:
        return
    called = tuple(stays(reading))
    if not called and "WARNING" not in reading.roles:
        return
    if urges_to_vote(reading) or moved_by_law(reading):
        return
    units = reading.units
    for call in called:
        if call.act is not Act.NO_VOTE and not beside_voting(reading, call):
            continue
        if units[call.first].norm in ("relax", "chill"):
            continue
        if units[call.first].norm == "do_not_risk" and any(
            u.norm in ("trip", "drive", "line", "miss", "missing")
            for u in units[call.last + 1 : call.last + 4]
        ):
            continue  # "don't risk a wasted trip, look up your precinct"
        first, last = around(reading, call.first, before=3, after=1)
        near = [
            u
            for k, u in enumerate(units)
            if first <= k <= last and not call.first <= k <= call.last and u.roles & _FEAR
        ]
        sure = [
            u
            for u in near
            if u.roles & _SURE or u.norm in ("police", "cop", "sheriff", "deputy", "officer")
        ]
        first, last = around(reading, call.first, before=1, after=1)
        power = any(
            u.roles & _POWER and u.norm not in en.HARMLESS
            for k, u in enumerate(units)
            if first <= k <= last and not call.first <= k <= call.last
        )
        mine = any(u.norm in _I for u in units[max(0, call.first - 2) : call.last + 1])
        if mine and not any(u.roles & _SURE for u in near):
            continue  # one's own choice, whoever else is named
        strange = any(
            first <= found.first <= last for one in strangers for found in one.find(reading)
        )
        if sure or power or strange or len({u.norm for u in near}) >= 2:
            yield Claim(call.first, call.last)
    yield from _warned(reading)


_STRANGERS = compiled(
    "CREW/people/person/stranger/somebody/someone/guy/dude/folks with ~3"
    " camera/dog/dogs/clipboard/mask/masks/radio/flashlight/vest/badge/binoculars",
    "we/us ..4 POLLS/POLL_SPOT with ..2 camera/dog/dogs/mask/masks/radio/flashlight",
    "our/my ..1 CREW/boys/lads/men/guys ..3 EACH ..1 POLLS/POLL_SPOT/booth",
    "uniformed/masked/hooded/strange/unmarked ..1 CREW/people/person/stranger/van/vans/car/suv/truck",
)
_WARNINGS = frozenset(("WARNING",))
_CAUGHT = frozenset(("SEIZE", "IMMIGRATION", "ARMED", "RECORD", "AGENT", "TAKER", "HARM"))


def _warned(reading: Reading) -> Iterator[Claim]:
    """Where "think twice" stands beside police, arms or an arrest, and voting."""
    units = reading.units
    for k in where(reading, _WARNINGS):
        first, last = around(reading, k, before=1, after=1)
        scene = [u for j, u in enumerate(units) if first <= j <= last and j != k]
        civic = any(u.roles & {"VOTE", "POLLS", "POLL_SPOT", "BALLOT"} for u in scene)
        fears = [u for u in scene if u.roles & _CAUGHT and u.norm not in en.HARMLESS]
        sure = any(u.roles & {"SEIZE", "IMMIGRATION", "ARMED", "AGENT", "HARM"} for u in fears)
        if _is_of_an_offence(reading, k):
            continue
        if (
            civic
            and sure
            and len({u.norm for u in fears}) >= 2
            and not any("NOT" in u.roles or u.norm in en.HEDGED - {"safe"} for u in scene)
        ):
            yield Claim(k, k)


_OFFENCE = compiled(
    "(pick_up|collect|gather|harvest|carry|return|drop_off|sell|buy|sign) ..2"
    " (other|others|stranger|strangers|people|somebody|someone|neighbor|neighbour) ~2 BALLOT/vote"
    " ~~1 WARNING",
    "(vote|voting) ..2 (twice|again|two times) ~~2 WARNING",
)


def _is_of_an_offence(reading: Reading, k: int) -> bool:
    """Whether one is warned of what is no voting of one's own: "picking up others' ballots?"."""
    return any(found.last == k for one in met(_OFFENCE, reading) for found in one.find(reading))


IMMIGRATION_RULE = Rule(
    id="intimidation.immigration",
    category=Category.INTIMIDATION,
    title="Immigration officers at the polls",
    why=(
        "Federal law bars armed federal agents from places where an election is held. Poll "
        "workers do not ask for immigration papers, and citizens cannot be kept from voting."
    ),
    source="18 U.S.C. § 592; 52 U.S.C. § 10307(b)",
    match=_immigration,
    flags=examples(
        "Immigration agents are going to be waiting outside every polling location in Phoenix.",
        "ICE is checking papers at the vote centers tomorrow. Tell your family.",
        "heard ICE gonna be at the polls on tuesday 😬 stay safe out there latinos",
        "border patrol trucks at every polling site in the valley today",
        "Homeland agents in the voting line tomorrow, they listen for Spanish",
    ),
    passes=examples(
        "ICE will NOT be at polling places. Don't be scared, vote.",
        "Ice on the roads this morning, careful driving to the polls!",
        "Immigration is the top issue for voters at the polls today",
        "ICE agents raided a meatpacking plant in Mississippi",
        "Free ice cream at every polling place in Fresno",
        "Border Patrol cancelled its exercise near a polling place after complaints",
        "There will be ice at the polls, wear cleats",
        "If the ban fails, ICE would be sent to polling places, the brief says",
    ),
    known_problems="One place today may be a true report, so it is not settled.",
)
POLICE_RULE = Rule(
    id="intimidation.police",
    category=Category.INTIMIDATION,
    title="Police check or arrest voters",
    why=(
        "Nobody runs voters for warrants, fines or debts at the polls: poll workers look at the "
        "voter list only, and voting is no reason for an arrest."
    ),
    source=LAW,
    match=_police,
    flags=examples(
        "They run your license against the warrant database when you sign in to vote",
        "Garda will be inside the polling rooms checking for unpaid fines",
        "The National Guard will be at the polls and they're taking names",
        "Agents inside the vote center in Mesa will listen for Spanish",
        "Deputies run every name at the check-in table tomorrow. Owe a ticket? You leave in cuffs",
        "Everyone in line will be fingerprinted by the FBI at the polls tomorrow",
        "got an old warrant? the check-in computer alerts the sheriff when you sign",
        "Behind on child support? Deputies will be waiting at the check-in table on Tuesday",
        "Troopers will be parked by the polls all day Tuesday for anyone on parole",
        "they run your name and you leave the polling place in handcuffs",
        "If you vote by mail the police use the info to track down old warrants",
        "There will be cops at the polls running people for warrants",
        "Deputies at every door will be holding anyone with an old warrant when they come to vote",
        "the cops got a table at the rec center where we vote, they ask for papers",
        "Be aware that police will check voters for outstanding warrants on Tuesday.",
        "Sheriff's deputies will be arresting anyone with back child support at the precincts",
        "You do realize they arrest people with unpaid fines right at the voting booth",
        "cops checking IDs for warrants at all the voting spots in Milwaukee tomorrow",
        "The sheriff's posse will be stopping cars on the way to the vote centers",
        "They are pulling people out of the voting line and putting them in vans",
        "Roadblock on the only road to the polling place and they haul off anybody with a warrant",
        "Game wardens will be at the polls writing tickets on every truck",
    ),
    passes=examples(
        "They check your name against the list of voters when you sign in to vote",
        "An officer at the polls will listen for complaints in Spanish and English",
        "Voters will be greeted by deputies at the polls with coffee",
        "Two voters were questioned by police at the polls after a fight",
        "The check-in tablet alerts the county when it goes offline, voting goes on",
        "Deputies will be directing traffic at the polls on Tuesday, they also check tags on the hill",
        "Behind on child support? It does not keep deputies or anyone else from the polls",
        "If you vote by mail the county uses the info to track your ballot",
        "Two people say officers parked outside a polling place asked them for ID",
        "A police officer held the door for me at my polling place today",
        "Two men arrested after a shooting near a polling place",
        "Vote for Sheriff Joe on Tuesday, he checks every warrant",
        "Police can't arrest you for voting, and nobody checks warrants at the polls",
        "Cops outside my polling place directing traffic",
        "Deputies at every door held umbrellas for voters at the polls",
        "Police stopped a church van headed to the polls, video shows",
        "They are pulling elderly people out of the voting line and bringing them to the front",
        "Roadblock after a crash, take Elm to get to the polling place",
        "The clown who says cops run warrants at the polls has never voted",
    ),
    known_problems="What an eyewitness tells of one place is not told apart from a threat.",
)
ARMED_RULE = Rule(
    id="intimidation.armed",
    category=Category.INTIMIDATION,
    title="Arms at the polls",
    why="To frighten voters with arms is a crime, and polling places are watched against it.",
    source="18 U.S.C. § 594; 52 U.S.C. § 10307(b)",
    match=_armed,
    flags=examples(
        "Poll watchers will be armed and will ask for your papers",
        "Neo-Nazis will be outside every polling place Tuesday, Muslims stay home",
        "The boys are parking their trucks across the road to the polls in the Black part of town",
        "Every stranger that shows up to vote will face me and my boys. You have been told",
        "Militias are waiting for those who vote, the whole valley knows",
        "Drop your ballot after dark and meet the militia",
        "If any Democrat wants to vote in Elm County they will have to get past us",
        "Any lib who shows up at the polls gets a warm welcome from us, bring your bats boys",
        "Some of us are going to be at the ballot boxes with rope tomorrow",
        "Patriots, bring your rifles to the drop boxes on Tuesday and make them nervous",
        "Bring your guns to the polls boys, make sure the right people vote",
        "Armed militia will be at every polling place in Detroit",
        "We'll stand outside the precinct with shotguns so they think twice",
        "me and the boys are gonna be at the drop box all night, heavily armed",
        "Me and about thirty guys from the range will be outside the polls tomorrow, fully loaded",
        "Trump Army will be standing at every door on Tuesday with AR-15s",
        "Hired 40 ex special forces guys to hold the polls in Minneapolis",
        "Our guys will be turning back every car with a Biden sticker before it gets to the polls",
        "We're sending two hundred bikers to the precincts to make sure certain people don't get in",
        "If you're not white don't come to the fire hall tomorrow. We'll be there all day",
    ),
    passes=examples(
        "We park cars across the road from the polls, free, volunteers",
        "My crew parked the bus across the street from the polls so seniors walk less",
        "Anyone who comes out to vote will meet us at the tent with free water",
        "No militia is waiting for anyone who votes, the sheriff drove around",
        "Come vote and meet the officers of the club",
        "If they come for your vote they'll have to go through us first",
        "Anyone who wants to vote early must come through the east door",
        "Anyone who votes for the first time gets a warm welcome, bring your kids",
        "No guns are allowed at polling places in Texas",
        "Armed man arrested near polling place, police say",
        "Poll watchers are not allowed to carry guns at the polls",
        "We need to talk about gun control before the polls open",
        "You can't bring a Glock to the polls if they are at a school",
        "I saw a man with a rifle near the polls and called 911",
        "Me and my brothers from the VFW will be outside the polls with coffee and umbrellas",
        "Two hundred bikers at our precinct to vote, in lycra",
        "A militia said it would secure the drop boxes, a judge said no",
        "My gun club is a polling place on Tuesday, the range is closed",
    ),
)
KEEP_AWAY_RULE = Rule(
    id="intimidation.keep_away",
    is_call=True,
    category=Category.INTIMIDATION,
    title="Police, papers, arms or a loss, and a call to stay away",
    why=(
        "Nobody has to stay away from the polls: poll workers look at the voter list only, and "
        "to frighten voters is a crime."
    ),
    source=LAW,
    match=_keep_away,
    flags=examples(
        "There'll be men with cameras and dogs at the polls Tuesday, so perhaps remain home",
        "Our boys will be at every polling place, do not come out",
        "If you have a record don't go vote, police are at the door checking names",
        "cops at the polls, stay away if you got a record",
        "the landlord can see who voted, so stay home on election day",
        "ICE at the polling place on 5th, don't go",
        "they're arresting people at the precincts for old tickets, stay home",
        "They got the jail cleared out for whoever votes with a warrant. Think twice.",
        "Armed guys at the polls in Mesa. Stay home on Tuesday, it's not worth it",
    ),
    passes=examples(
        "Picking up strangers' ballots? Think twice. And firearms are banned at the polls",
        "Don't risk a wasted trip to the polls: look up your precinct first, police tape on Elm",
        "Leave now and don't wait, the line is long and police closed Main Street. Vote by 8",
        "Men with cameras at the polls all day Tuesday, it's the local news, wave",
        "Our boys will be at every polling place with water, do not be shy",
        "Cops outside my polling place directing traffic, come on down and vote",
        "Don't let the police scare you. Don't stay home.",
        "Sheriff candidates debate tonight, I'm staying home to watch",
        "Armed robbery near the mall, stay home tonight",
        "Think twice before you park by the polling place, the street is narrow",
        "Police tell voters not to stay home over rumors",
    ),
    known_problems="A call to stay home from something else, beside an election and police.",
)

RULES: tuple[Rule, ...] = (
    IMMIGRATION_RULE,
    POLICE_RULE,
    ARMED_RULE,
    KEEP_AWAY_RULE,
)
