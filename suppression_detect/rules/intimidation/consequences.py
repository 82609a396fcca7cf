"""A loss or violence held out to those who vote."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import intimidation as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import met, where
from suppression_detect.reading.reading import Unit
from suppression_detect.rules.calls import (
    asked,
    parted,
    surface,
    urges_to_vote,
)
from suppression_detect.rules.intimidation.menace import ATTACKS, PRICES, menaces, names_voters
from suppression_detect.rules.intimidation.threats import (
    LAW,
    OUT,
    answered,
    clean,
    compiled,
    elsewhere,
    examples,
    for_someone,
    of_no_citizens,
    safe,
    votes,
)
from suppression_detect.rules.rule import Claim, Matcher, Rule
from suppression_detect.verdict import Category

_PLACES = frozenset(("POLLS", "POLL_SPOT"))
_CASTING = _PLACES | {"VOTE", "voting"}


def _if_voting(reading: Reading) -> Iterator[tuple[int, int, int]]:
    """Where it is said "whoever votes", "if you vote", "vote and": condition, vote, its end."""
    units = reading.units
    votes_named = {norm for norm in reading.norms if "vote" in norm}
    for v in where(reading, _CASTING | votes_named):
        unit = units[v]
        if (
            unit.norm == "voter"
            and v
            and any(u.norm in ("every", "any", "each") for u in units[max(0, v - 3) : v])
        ):
            yield v - 1, v, reading.sentence(v)[1]
            continue
        place = not unit.roles.isdisjoint(_PLACES)
        if not place and not votes(unit):
            continue
        first, last = reading.sentence(v)
        follows = units[v + 1] if v < last else None
        if follows is not None and (
            follows.norm in ("to", "out", "down") or (follows.roles & OUT and not place)
        ):
            continue
        start = next(
            (
                k
                for k in range(v - 1, max(first, v - 8) - 1, -1)
                if units[k].norm in en.WHO or ("ANYONE_WHO" in units[k].roles and k + 4 > v)
            ),
            None,
        )
        if start is not None and votes(unit) and parted(reading, v) and units[v - 1].norm != "who":
            start = None
        if start is None and votes(unit):
            if (
                (
                    follows is not None
                    and follows.norm in en.LINKS
                    and (v == first or parted(reading, v) or units[v - 1].norm in ("you", "go"))
                )
                or (
                    (v == first or parted(reading, v) or units[v - 1].norm in ("go", "and"))
                    and any(
                        units[k].norm == "and"
                        and units[k + 1].norm in ("we", "i", "you", "your", "they", "get", "lose")
                        for k in range(v + 1, min(v + 5, last))
                    )
                )
                or (
                    v + 1 < last
                    and units[v + 1].norm in ("while", "here", "there")
                    and (v == first or parted(reading, v))
                )
            ):
                start = v
            elif v > first and units[v - 1].norm == "you":
                start = v - 1
            elif (
                v == first + 2
                and units[v - 1].norm == "to"
                and "COMING" in units[first].roles
                and any(u.norm == "and" for u in units[v + 1 : min(v + 6, last)])
            ):
                start = first  # "show up to vote and see what we do"
            elif (
                v > first + 2
                and units[v - 1].norm == "to"
                and "COMING" in units[v - 2].roles
                and units[v - 3].norm == "you"
            ):
                start = v - 3
            elif (
                surface(reading, unit) == "voting"
                and (
                    v == first or parted(reading, v) or units[v - 1].norm in ("how", "that", "know")
                )
            ) or (
                v == first
                and unit.norm == "vote"
                and v + 2 <= last
                and units[v + 1].day
                and "LOSS" in units[v + 2].roles
            ):
                start = v
        if (
            place
            and start is not None
            and units[start].norm not in en.PEOPLE
            and (units[start].norm not in ("any", "every", "each") or start + 2 > v)
        ):
            continue
        if (
            start is not None
            and start < v
            and units[start].norm in en.DETERMINERS
            and (units[start + 1].norm == "vote" or "BALLOT" in units[start + 1].roles)
        ):
            continue  # "every vote counts"
        if place and start is not None and _any_place(reading, start):
            continue
        if start is not None and any(
            u.norm in ("let", "allow") for u in units[max(0, start - 2) : start]
        ):
            continue
        if start is None or (
            start != v and parted(reading, v) and units[v - 1].norm not in ("who",)
        ):
            continue
        if units[start].norm == "those" and place and units[start + 1].norm not in en.OF_THOSE:
            continue  # "taking those opinions to the polls"
        if any(u.roles & {"NOT", "BAN"} or u.norm in ("or", "i") for u in units[start:v]):
            continue
        yield start, v, last


def _is_fraud(before: Unit, unit: Unit) -> bool:
    """Whether two words tell of a vote that the law forbids: "in two states", "her late mother"."""
    if before.norm in ("sell", "buy", "trade") and "VOTE" in unit.roles:
        return True
    return (unit.norm == "state" and before.norm in ("two", "both", "three")) or (
        unit.norm == "late" and before.norm in ("her", "his", "their", "my")
    )


def _any_place(reading: Reading, first: int) -> bool:
    """Whether "any", "every" belongs to a place: "any county vote center will take you"."""
    units = reading.units
    if units[first].norm not in en.DETERMINERS:
        return False
    for unit in units[first + 1 : first + 4]:
        if unit.roles & _PLACES:
            return True
        if unit.norm in en.OF_THOSE or unit.roles & {"GROUP", "PERSONS"}:
            return False
    return False


def _sane(reading: Reading, first: int, last: int) -> bool:
    """Whether voting as such is threatened, not fraud."""
    if safe(reading, first):
        return False
    first = max(reading.sentence(first)[0], first - 5)
    return not any(
        (
            u.norm in en.NOT_OURS
            and not (u.norm == "twice" and v.norm == "think")
            and not (u.norm == "fraud" and w.norm in en.SQUADS)
        )
        or u.norm in ("crime", "threaten")
        or u.norm in en.KIND
        or _is_fraud(v, u)
        or (u.roles & {"CONGRESS"} and u.norm not in ("house", "board", "member"))
        for v, u, w in zip(
            (reading.units[first], *reading.units[first:last]),
            reading.units[first : last + 1],
            (*reading.units[first + 1 : last + 1], reading.units[last]),
            strict=True,
        )
    )


_OUTCOMES = compiled(
    "lose/loses/forfeit the/their/his/her/a/your/them/ur/all ..1!fear/shame !right/vote/election/mind/fear/shame/faith/race/freedom/freedoms/voice/democracy/hope/seat/majority",
    "get/be/see/expect a/the/called/pulled/sent ..2 visit/knock/call/letter/notice/audit/inspection/re-exam/file",
    "will not/never sleep/walk/come/work/eat/find/see/return/live/make/wake/be_back/need/like/leave",
    "you be done/finished/through/out/gone/dead/history/next/toast ..1",
    "kiss your/their ..4 goodbye",
    "have ..4 hold/pull/cut/take/stop/freeze/open/publish/revoke/review/dock/pause/flag/inspect/give",
    "be/get ..1 put/draft ..3 list",
    "they/we/i/TAKER/AGENT/IMMIGRATION ..1 come/visit/burn/garnish/audit/take/find/get/arrest/hurt/follow/deport/evict/hit/shoot/catch/cut/pull/use you/your/for/them/their/what/him ..1",
    "your/their/his/the ..3 STAKE ..2 stop/end/disappear/pause/freeze/cut",
    "see what happen (!when/if|$)",
    "see what we/i ..1 do ..1 to",
    "put you ..1 on ..1 draft/deportation/hit/target/watch/no-fly/terror list/watchlist",
    "be first ..2 layoff/list/cut/out",
    "be/get ..1 hold/held/pause/freeze/frozen/jump/rip/refer/name/escort ..1",
    "draft list",
    "your/their/his/her/the ..2 be/get/go ..1 mark/inspect/publish/sale/online/internet/flag/audit/revoke/suspend/pull/jump/hold",
    "be/get/gets their/your/his ..2 inspect/pull/mark/cut/revoke/publish/audit/check",
    "your/their/his/her ..2 STAKE be/get/go ..1 reviewed/review/reassess/reassessed/investigate/investigated"
    "/suspend/suspended/revoke/revoked/rescind/rescinded",
    "it trigger/triggers/open/opens/start/starts a/an ..1",
    "be/get ..1 jumped/jump/marked/outed",
    "we/i will ..1 hear/know/talk/see/remember/come about/it/you/then/that/in/for ..1",
    "audit/eviction/deportation/jail/arrest/layoff/raid by/in/before/next/after",
    "open/opens/trigger/triggers a ..1 file/visit/case/audit/review/investigation",
)


def _outcomes(reading: Reading) -> dict[int, list[int]]:
    """The first unit of what may befall a voter, to its last ones, in the patterns' order."""
    ends: dict[int, list[int]] = {}
    for one in met(_OUTCOMES, reading):
        for found in one.find(reading):
            ends.setdefault(found.first, []).append(found.last)
    return ends


def _loses(
    reading: Reading, first: int, last: int, outcomes: dict[int, list[int]], *, persuasion: bool
) -> int | None:
    """The last unit of a loss that someone suffers between two units."""
    units = reading.units
    for k in range(first, last + 1):
        unit = units[k]
        if ("NOT" in unit.roles and "LOSS" not in unit.roles) or unit.norm == "or":
            if (
                unit.norm == "not"
                and not any(u.norm in en.HARSH for u in units[k + 1 : k + 2])
                and any("STAKE" in u.roles for u in units[k + 1 : k + 6])
                and any("LOSS" in u.roles for u in units[k + 1 : k + 6])
            ):
                return k
            if unit.norm in ("no", "without") and k <= last - 1 and "STAKE" in units[k + 1].roles:
                return None if persuasion else k + 1
            return None
        if unit.norm == "fire" and any(u.norm in en.AFIRE for u in units[k + 1 : k + 2]):
            continue
        if "USUAL_SITE" in unit.roles:
            continue  # "everyone votes at the fire station"
        parts = unit.norm.split("_")
        if unit.norm in en.RETALIATION or any(p in en.RETALIATION for p in parts):
            near = units[max(first, k - 3) : k]
            if any("BAN" in u.roles for u in near):
                return None  # "they can't see how you voted and can't evict"
            if persuasion and not any(u.norm in en.FOLLOWS for u in units[first:k]):
                continue  # "voting for the eviction": what one votes for
            if unit.norm != "fire" or any(u.norm in ("be", "get") for u in near) or len(parts) > 1:
                return k
        if persuasion:
            continue
        for end in outcomes.get(k, ()):
            if surface(reading, unit) == "got" and units[end].norm in ("notice", "letter"):
                continue  # what an office sent
            if end <= last:
                return end
        if "MISTREAT" in unit.roles and surface(reading, unit).endswith(
            ("ed", "shot", "beaten", "hurt", "written", "cut", "held", "taken", "towed")
        ):
            near = units[max(first, k - 2) : k]
            if (
                any(
                    u.norm in ("be", "get")
                    and surface(reading, u) not in ("was", "were", "been", "got")
                    for u in near
                )
                and surface(reading, units[first - 1]) != "voting"
                and not any(u.norm in ("your", "a", "the", "my") for u in near)
            ):
                return k
        if (
            unit.norm == "lose"
            and k < last
            and units[k + 1].norm in ("your", "the", "their", "ur")
            and (
                k + 2 <= last
                and units[k + 2].norm
                in (
                    "baby",
                    "child",
                    "everything",
                    "card",
                    "farm",
                    "spot",
                    "seat",
                    "points",
                    "hours",
                )
            )
        ):
            return k + 2
        if surface(reading, units[first - 1]) != "voting" and (
            "SEIZE" in unit.roles or any(p in ("arrest", "jail", "deport", "detain") for p in parts)
        ):
            near = units[max(first, k - 3) : k]
            if (
                len(parts) > 1
                or any(
                    u.norm in ("be", "get", "go", "face", "in", "you", "they", "will") for u in near
                )
                or unit.norm in ("jail", "prison", "deportation", "cuffs", "handcuffs")
            ) and not (
                any(u.norm in ("out", "out_of", "from") for u in near) or _closes(reading, k)
            ):
                return k
        if "LOSS" in unit.roles and not ("STAKE" in unit.roles and "LOSS" not in unit.roles):
            weak = unit.norm in en.WEAK_LOSS
            if weak and parted(reading, k):
                continue  # "go vote, take the kids"
            for j in range(k if weak else max(first, k - 4), min(last, k + (3 if weak else 4)) + 1):
                if weak and not any(u.norm in en.WHOSE for u in units[k:j]):
                    continue
                if j != k and "STAKE" in units[j].roles and units[j].norm != "check_in":
                    return max(j, k)
    return None


def _closes(reading: Reading, k: int) -> bool:
    """Whether a door is locked at some hour ("they lock up at 7:30")."""
    after = reading.units[k + 1 : k + 3]
    return "HOURS_END" in reading.units[k].roles and any(
        "TIME" in u.roles or u.norm.startswith("after_") for u in after
    )


_SPOT = "VOTE/POLLS/POLL_SPOT/voting"
_WHOM = (
    "anyone/anybody/whoever/everyone/everybody/any/every/each/those/people/person/resident/tenant"
    "/student/voter/folks/GROUP"
)
_PUNISHED = compiled(
    f"{_WHOM} ~6 {_SPOT} ~3 be/get ~2 MISTREAT/SEIZE/mark/barred/zip/move/report/report_to",
    f"{_WHOM} see/seen/catch/spot/found ~5 {_SPOT}/line/queue/SITE ~6 get/lose/will",
    f"{_WHOM} ..2 who/that ~7 BALLOT ~6 be/get ~2 MISTREAT/NOTE/EXPOSE",
    f"STAKE/renewals/file/case ~5 for/of/on {_WHOM} ~5 VOTE/BALLOT",
    f"AGENT/IMMIGRATION/TAKER/BOSS ~5 of/on/from {_WHOM} ~5 who/that/whose ~4 {_SPOT}/BALLOT",
    f"AGENT/IMMIGRATION/they ..2 SEIZE/collect/ticket ~2 {_WHOM} ~8",
    "AGENT/IMMIGRATION/TAKER/BOSS/they ~3 mark/log/note/copy/photograph/record/match/scan/pick"
    " ~3 who/everyone/voter/name/plate/every ~6",
    "BOSS/TAKER/he ..2 get/see/receive ..3 copy/pics/list/printout/photo ~5",
    "will ..1 suspend/expel/fire/evict/dock/terminate any/every/anyone/everyone/whoever/all ..4 VOTE",
    "be ..1 put on ..4 list/registry/database if/when/once you ..1 VOTE",
    "VOTE ..3 and/= you be done/finished/through at/in/with this/my/our ..1",
    "VOTE ~10 or we/i/they ..2 HARM/find/come/visit",
    "if/when you VOTE/queue ~8 your ..2 STAKE/name/house/son/plate ~3 be/go/get/will",
)
_COMERS = (
    "VOTE/BALLOT/POLLS/POLL_SPOT/sticker/take_part/show_up/turn_out/line_up/sign_in/participate"
    "/ink_on_the_finger/ink_on_finger/inked_finger/inky_finger/purple_finger/stand_in_line/stand_in_that_line/be_in_line/be_in_that_line/sign_the_book"
)
_WILL = "will/get/be/find/face/lose/have/see/go/expect/end/mean/may/can/put/start/trigger/open"
_FATE = compiled(
    f"{_WHOM} [of ..2] who/that/whose ..4 {_COMERS} ..5 {_WILL} ..4 FATE/SEIZE/AGENT/IMMIGRATION",
    f"{_WHOM} ..3 who/that ..6 {_COMERS} ..1 FATE/SEIZE",
    f"whoever/anyone/anybody ..5 {_COMERS} ..5 {_WILL} ..4 FATE/SEIZE",
    f"who/that ..2 VOTE/take_part/take_part_in/show_up/turn_out/sign_in ..3 {_WILL} ..4 FATE/SEIZE",
    "who/that ..2 VOTE/take_part ..3 have/get/find/see their/his/her/your"
    " ..2!say/voice/sticker/reason/rights/ballot/vote/own/choice STAKE/FATE/files/file/case/record",
    "who/that ..2 VOTE ..3 find ..1 FATE/AGENT/IMMIGRATION/TAKER",
    "your ..3 FATE/SEIZE/cut ..2 as_soon_as/when/if/once you VOTE",
    "your ..2 will be ..1 FATE/garnish/dock ..2 as soon as you VOTE",
    "FATE/visits ..1 at/to/for/on ..2 that/who VOTE",
    f"{_WHOM} ..1 VOTE ..5 {_WILL} ..4 FATE/SEIZE/AGENT/IMMIGRATION",
    f"{_WHOM} ..3 VOTE/take_part ..4 will/get/be/gets ..1 their/his/her ..4 FATE/cut/pull/flag/drop",
    f"if/when/once you ..3 {_COMERS} ..6 {_WILL}/your/they ..4 FATE/SEIZE/IMMIGRATION",
    f"{_COMERS} ..6 and/= you ..4 FATE/SEIZE/HARM/IMMIGRATION/MISTREAT",
    f"{_COMERS} ..3 and/= you ..7 lose your STAKE",
    f"{_COMERS} ..6 and/= IMMIGRATION/AGENT/TAKER/BOSS ..4 your/you ..1 door/house/home/job/file",
    f"{_COMERS} ..6 and/= we/they/i/it ..3 FATE/SEIZE/HARM ..1 you/your ..2",
    f"{_COMERS} ..6 and/= your ..2 {_WILL} ..2 FATE/SEIZE/cut/pull/gone",
    f"VOTE ..4 {_WILL} ..1 your/you ..4 FATE/SEIZE",
    "for/from VOTE ..6 your ..3 FATE/cut/gone",
    f"FATE/SEIZE ..3 for/of/on/from {_WHOM} ..5 VOTE/POLLS/BALLOT",
    "point/points/demerit/demerits/strike/absence/penalty ..4 assess/assessed/charge/dock/issue/give/add"
    " ..3 for/to ..5 VOTE/POLLS/BALLOT",
    f"{_WHOM}/employee/worker/colleague/associate/member/coworker/staff/teammate who ..2"
    " (AVOID|HOME|abstain|refrain|skip|not VOTE|not_vote) ..4 keep/get/receive/earn/qualify ..3"
    " STAKE/raise/points",
    "COMING/VOTE/DATA ~6 and/= you ..3 look/looking/search/searching/hunt/hunting/find/need/apply/shop"
    " ..3 new/another/different/somewhere/someplace/elsewhere ..2",
    "VOTE/POLLS/BALLOT/DATA ~5 do_not_bother/not_bother/kiss/say_goodbye ~6!register STAKE",
    "AGENT/IMMIGRATION/TAKER/BOSS/they ~3 CHECK/run/FATE/SEIZE ..3 on/of/for/from/at ..1"
    " everyone/everybody/anyone/voter/people/each/every ..3 VOTE/POLLS/POLL_SPOT/COMING",
)


_DONE_TO = compiled(
    f"who/that ..2 {_COMERS} ..4 get ..1",
    f"who/that ..2 {_COMERS} ..2 be be",
    "voter ..2 get ..1",
    "any/anyone/every/everyone/each ..5 VOTE/sticker/take_part/show_up ..3 get/be ..1",
)
# What comes after a vote, said with a "no": "those who vote needn't come for water".
_DENIED = compiled(
    f"those/whoever/who ..2 {_COMERS} ..4!early/mail will/need/can_not/do/should not/never ~1"
    " get/come/expect/find/see/work",
    f"those/whoever/who ..2 {_COMERS} ..4!early/mail can_not ~1 get/come/expect/find/work",
)


def _is_kind(reading: Reading, first: int, last: int) -> bool:
    """Whether something good, or public anyhow, is told, besides a sticker that is worn."""
    start, end = reading.sentence(first)
    return any(
        unit.norm in en.OPEN_BOOKS and not (unit.norm == "sticker" and first < k < last - 1)
        for k, unit in enumerate(reading.units[start : end + 1], start)
    )


def _done_to(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where something is done to those who vote ("girls who vote get moved")."""
    units = reading.units
    for one in met(_DONE_TO, reading):
        for found in one.find(reading):
            at = found.last + (1 if units[found.last].norm in ("get", "be") else 0)
            ahead = range(at, min(at + 3, reading.sentence(found.first)[1] + 1))
            if surface(reading, units[found.last]) in ("got", "was", "were"):
                continue
            own = any(units[k].norm in ("their", "his", "her") for k in ahead[:1])
            for k in ahead[: 3 if own else 1]:
                word = surface(reading, units[k])
                if word.endswith("ed") and word not in en.GOOD:
                    if clean(reading, found.first, k):
                        yield found.first, k
                    break
    for one in met(_DENIED, reading):
        for found in one.find(reading):
            after = units[found.last + 1].norm if found.last + 1 < len(units) else ""
            said = any(surface(reading, u) == "did" for u in units[found.first : found.last])
            if not said and after not in ("to", "in", "a_say"):
                yield found.first, found.last


def _barred(reading: Reading, first: int, last: int) -> bool:
    """Whether those are meant whom the law bars: "who voted while on probation", "vote again"."""
    units = reading.units
    return any(
        (units[k].norm == "while" and any("FELONY" in u.roles for u in units[k + 1 : k + 4]))
        or (units[k].norm == "again" and "FELONY" in reading.roles)
        for k in range(first, last)
    )


def _fated(reading: Reading) -> Iterator[Claim]:
    """Where something bad is said to befall those who vote, in whatever words."""
    units = reading.units
    for first, last in _done_to(reading):
        start, end = reading.sentence(first)
        scene = units[start : end + 1]
        if (
            not asked(reading, first)
            and not answered(reading, last)
            and not urges_to_vote(reading)
            and not elsewhere(scene)
            and _sane(reading, first, last)
            and not any(u.roles & _NO_THREAT or u.norm in en.OPEN_BOOKS for u in scene)
            and not any(surface(reading, u) in en.TOLD_OF for u in scene)
            and not any(for_someone(reading, k) for k in range(first, last) if votes(units[k]))
        ):
            yield Claim(first, last)
    for one in met(_FATE, reading):
        for found in one.find(reading):
            first, last = found.first, found.last
            start, end = reading.sentence(first)
            scene = units[start : end + 1]
            v = next(
                (k for k in range(first, last + 1) if votes(units[k]) and for_someone(reading, k)),
                None,
            )
            if (
                v is None
                and not any(u.norm in ("so", "but", "because") for u in units[first : last + 1])
                and not _barred(reading, first, last)
                and not answered(reading, last)
                and not asked(reading, first)
                and clean(reading, first, last)
                and _sane(reading, first, last)
                and not elsewhere(scene)
                and not any(u.roles & _NO_THREAT for u in scene)
                and not _is_kind(reading, first, last)
                and not any(u.norm in en.ON_DUTY for u in scene)
                and not any(surface(reading, u) in en.TOLD_OF for u in scene)
                and not urges_to_vote(reading)
            ):
                yield Claim(first, last)


_CIVIC = frozenset(("VOTE", "POLLS", "POLL_SPOT", "ELECTION", "BALLOT"))
_NO_THREAT = frozenset(("REGISTER", "RESULTS"))


def _is_way_home(reading: Reading, k: int) -> bool:
    """Whether one is brought home: "a free bus home to Mayo for anyone voting"."""
    before = reading.units[max(0, k - 1) : k]
    return reading.units[k].norm == "home" and any(
        u.norm in ("bus", "ride", "train", "lift", "flight", "trip", "coach", "taxi", "lifts")
        for u in before
    )


def _is_named_mark(reading: Reading, first: int, last: int) -> bool:
    """Whether "Mark" is somebody's name, as in "Supervisor Mark Doe says"."""
    for unit in reading.units[first + 1 : last + 1]:
        if unit.norm == "mark":
            start, end = reading.folded.span(unit.start, unit.end)
            return reading.tweet.text[start:end] == "Mark"
    return False


def _punished(reading: Reading) -> Iterator[Claim]:
    """Where those who vote are said to be marked, seized or stripped of something."""
    patterns = met(_PUNISHED, reading)
    if not patterns or reading.roles.isdisjoint(_CIVIC) or urges_to_vote(reading):
        return
    for one in patterns:
        for found in one.find(reading):
            start, end = reading.sentence(found.first)
            sentence = reading.units[start : end + 1]
            noun = any(
                u.norm == "note" and v.norm in ("a", "the", "this")
                for v, u in pairwise(reading.units[found.first : found.last + 1])
            )
            noun = (
                noun
                or any(  # "every ballot gets scanned"
                    v.norm in en.DETERMINERS and "BALLOT" in u.roles
                    for v, u in pairwise(reading.units[found.first : found.last + 3])
                )
            )
            said = [u.norm for u in reading.units[found.first : found.last + 4]]
            noun = noun or _is_named_mark(reading, found.first, found.last)
            noun = noun or ("charge" in said and "with" in said[said.index("charge") :])
            places = _any_place(reading, found.first)
            if (
                not noun
                and not places
                and not any(_is_fraud(v, u) for v, u in pairwise(sentence))
                and not asked(reading, found.first)
                and clean(reading, found.first, found.last)
                and not elsewhere(sentence)
                and not answered(reading, found.last)
                and not any(u.norm in en.NOT_OURS or u.roles & _NO_THREAT for u in sentence)
                and not any(surface(reading, u) in en.TOLD_OF for u in sentence)
                and not any(
                    surface(reading, u) == "got"
                    for u in reading.units[found.first : found.last + 1]
                )
                and not _is_way_home(reading, found.first)
            ):
                yield Claim(found.first, found.last)


_ANYONE = "anyone/anybody/whoever/everyone/everybody/those/who/employee/tenant/worker/staff/resident/if/any/nobody/person"
_AT_A_VOTE = "VOTE/POLLS/POLL_SPOT/voter_list"
# What is held out to those who vote, in the words of a "no" or of a door that is shut.
_HELD_OUT = compiled(
    f"{_ANYONE} ~8 {_AT_A_VOTE} ~7!or/early (not|do_not_bother|not_bother|not_need|not_have_to|NO_NEED) ..3"
    " (come|return|show_up|clock|COMING) ..1 (back|in|again|DAY)",
    f"{_ANYONE} ~8 {_AT_A_VOTE} ~6!or/early (stay gone|stay_go|stay away for good|find another job|find a new job|"
    "look for work|look_for another|(work|worked) ..1 last)",
    f"{_ANYONE} ~8 ({_AT_A_VOTE}|on it) ~7!or/early (not|never|can_not|not_count) ..1 (expect|count|count_on|on|bank|look|hope|see|be see) ..4 "
    "(STAKE|renewal|raise|bonus|lease|leases|promotion|reference|favor|favour|favors)",
)
_CAUGHT_THERE = compiled(
    f"not_let (us|me|(my|our) CREW) ..1 (catch|see|find|meet|find_you|spot|SEIZE) [you] [at/near/in/on/around/anywhere] ..2 {_AT_A_VOTE}",
    f"not let (us|me|(my|our) CREW) ..1 (catch|see|find|meet|find_you|spot|SEIZE) [you] [at/near/in/on/around/anywhere] ..2 {_AT_A_VOTE}",
    f"(we|i|(our|my) CREW) (should/better/must/will/had_better) not (see|catch|find|find_you|meet) [you] "
    f"[at/near/in/on/around/anywhere] ..2 {_AT_A_VOTE}",
    f"better not ..1 be ..4 {_AT_A_VOTE} ~4 when/if ..2 (CREW|we) ..3",
)
_CALLED_OUT = compiled(
    f"{_ANYONE} ~8 VOTE ~7 (have|get|hear|see|find) ..1 their name ..3!off/crossed/cross_off/list (read|read_out|call|called|up|post|posted|announce|on)",
    f"{_ANYONE} ~9 VOTE ~9 (read_out|call_out|name|named|announce|read) ..2 "
    "(by name|at|in|after|from|over) ..2 (church|mass|match|assembly|meeting|panchayat|service|game|sermon|pulpit|loudspeaker|square)",
)
_TRACED = compiled(
    f"(give|hand|sign_in|write|DATA) ~6 (address|name|DATA) ~4 {_AT_A_VOTE} be ..1 how they/TAKER/IMMIGRATION/AGENT/police ..1 "
    "(find|get|get_to|come|know|reach|track|find_you|trace) ..4",
    f"(minute|second|moment|instant|soon as|once) you ~4!NOT/register ({_AT_A_VOTE}|sign ..2 DATA|BALLOT) ~3!NOT FLOW ~4!NOT (to|with) ..2 "
    "(IMMIGRATION|collectors|collector|collection|police|cop|irs|landlord|boss|uscis|bailiffs|debt|debt_collector|collections|AGENT)",
    "AGENT ..5!NOT (compare|match|run|check|CHECK|FLOW|cross_reference) ..3 (DATA|check|COMING) ..3 (against|with|to|for) ..5 "
    "(RECORD|warrant|fugitives|ticket|warrants|fugitive|tickets)",
    "(voter|voters|person|dual_nationals|dual_citizen|GROUP|STATUS|those) ~8!NOT/id/IDENT (be_take|be_pull|take|pull|hold|held|be_hold|lead|pulled) "
    "(aside|out_of|out|for|back) ..4!affidavit (question|questions|questioning|interview|fingerprints|fingerprint|interrogation|inspection|screening|interviews)",
)


def _held_out(reading: Reading) -> Iterator[Claim]:
    """Where it is told what those need not look for, or who will wait for them, who vote."""
    for group in (_HELD_OUT, _CAUGHT_THERE, _CALLED_OUT, _TRACED):
        for one in met(group, reading):
            for found in one.find(reading):
                start, end = reading.sentence(found.first)
                scene = reading.units[start : end + 1]
                said = reading.written(start, end)
                if (
                    asked(reading, found.first)
                    or answered(reading, found.last)
                    or safe(reading, found.first)
                    or elsewhere(scene)
                    or (group is not _TRACED and of_no_citizens(reading, found.first))
                    or urges_to_vote(reading)
                ):
                    continue
                hedged = group in (_CALLED_OUT, _TRACED)
                if any("PRIVATE_VOTE" in u.roles for u in scene):
                    continue
                if any(u.norm in en.KIND or (hedged and u.norm in en.HEDGED) for u in scene):
                    continue
                if group is _HELD_OUT and (
                    en.SPARED.search(said)
                    or not (
                        en.AT_WORK.search(reading.folded.text)
                        or "expect" in said
                        or "count" in said
                    )
                ):
                    continue
                if group is _TRACED and any(
                    "NOT" in u.roles
                    for u in reading.units[max(start, found.first - 3) : found.last]
                ):
                    continue
                if (
                    group is not _CAUGHT_THERE
                    and not names_voters(reading)
                    and not any(u.roles & _CASTING or u.norm in en.AT_CHECK_IN for u in scene)
                ):
                    continue
                yield Claim(found.first, found.last)


def _costs_nothing(reading: Reading, v: int, end: int) -> bool:
    """Whether a loss is denied: "voting does not make you lose your food stamps"."""
    return any(
        "NOT" in one.roles and two.norm in ("make", "cost", "cause", "mean")
        for one, two in pairwise(reading.units[v + 1 : end + 3])
    )


def _loss(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    yield from _punished(reading)
    yield from _fated(reading)
    yield from _held_out(reading)
    yield from menaces(PRICES, reading)
    outcomes: dict[int, list[int]] | None = None
    for start, v, last in _if_voting(reading):
        if (
            asked(reading, v)
            or answered(reading, v)
            or not _sane(reading, start, min(last, v + 14))
        ):
            continue
        outcomes = _outcomes(reading) if outcomes is None else outcomes
        persuasion = for_someone(reading, v)
        end = _loses(reading, v + 1, min(last, v + 13), outcomes, persuasion=persuasion)
        if end is not None:
            if not _barred(reading, start, end) and not _costs_nothing(reading, v, end):
                yield Claim(start, end)
            continue
        begin = reading.sentence(v)[0]
        if (
            reading.units[start].norm in ("if", "when", "who", "whoever", "any", "every", "those")
            and start > begin
        ):
            scene = reading.units[begin:start]
            general = reading.units[start].norm in ("any", "every", "anyone", "everyone", "those")
            if general or any(u.norm in ("you", "your", "they", "they'll", "will") for u in scene):
                from_ = max(begin, start - 10)
                end = _loses(reading, from_, start - 1, outcomes, persuasion=persuasion)
                if end is not None:
                    yield Claim(from_, v)


def _hurts(reading: Reading, first: int, last: int, *, persuasion: bool) -> int | None:
    """The last unit of a threat of violence between two units."""
    units = reading.units
    for k in range(first, last + 1):
        if units[k].norm == "or" and not persuasion:
            return None
        if surface(reading, units[k - 1]) in ("was", "were"):
            continue
        if any(u.roles & {"PART", "BALLOT"} for u in units[max(first, k - 3) : k]):
            continue  # "your other races will still wait for you"
        if "HARM" in units[k].roles and units[k - 1].norm not in ("your", "a", "the", "my"):
            ours = any(u.norm in ("we", "i", "our") for u in units[max(0, k - 5) : k])
            if ours or not persuasion:
                return k
        if "NOT" in units[k].roles and "HARM" not in units[k].roles:
            return None
        if units[k].norm in en.HEDGED:
            return None
    return None


_HARM = compiled(
    "we/i will ..3 HARM ..6 VOTE/POLLS/POLL_SPOT",
    "we/i ..3 be ..4 POLLS/POLL_SPOT ~6 HARM",
    "voter ~5 will/be/get ~2 HARM",
    "GROUP/DEMOCRATS/REPUBLICANS ..2 POLLS/POLL_SPOT ..2 will ..1 HARM",
    "GROUP/DEMOCRATS/REPUBLICANS/voter ..1 should/better/can expect ..1 trouble/HARM ..1 at ..1 POLLS/POLL_SPOT",
    "vote ..3 wrong ~6 we/i ~4 HARM",
    "VOTE ..1 CANDIDATE/REPUBLICANS/DEMOCRATS/red/blue/right ..3!HARM or we/i will ..1 "
    "come_after_you/come_for_you/find_you/visit_you/hurt/shoot/beat/deal_with_you/come_to_your_house",
    "we/i (will|be go [to]|be go_to) ..1 blow_up/shoot_up/burn_down/torch ..2 "
    "polling_place/polling_station/polling_site/precinct/vote_center/POLL_SPOT",
)
_HINTED = compiled(
    "shame/pity/unfortunate/terrible/awful/tragic/sad ..1 if something/anything ..2 happen ..2 to ..1"
    " you/them/your/their/his/her/that/those/anyone/anybody/GROUP"
    " !plan/plans/registration/ballot/right/vote/mail/democracy ..1",
    "shame/pity/unfortunate/terrible/awful/tragic ..1 if something/anything ..2 happen in/at/on/inside/outside"
    " ..4 lot/street/block/house/church/school/parking_lot/line/SITE/POLLS",
    "shame/pity/unfortunate/terrible/awful ..1 if ..2 window/windows/tires/car/cars/house/houses/door/doors"
    "/porch/truck/garage ..8 break/breaking/broken/burn/VIOLENCE/smash/pop/catch_fire",
    "not want/hate anything/something/you/your ~2 to happen/be ~9 POLLS/POLL_SPOT/VOTE",
    "^ ..2 come/come_and/go VOTE if you dare",
    "gun/guns/rifle/rifles/bat/bats/militia ~~9 VOTE ..2 if you dare",
)


def _harm(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    hints = met(_HINTED, reading)
    for one in hints if hints and not urges_to_vote(reading) else ():
        for found in one.find(reading):
            if not names_voters(reading):
                continue
            first = reading.sentence(found.first)[0]
            before = reading.units[first : found.first]
            if not asked(reading, found.first) and not any(
                u.norm in ("we", "they", "he", "she") for u in before
            ):
                yield Claim(found.first, found.last)
    yield from menaces(ATTACKS, reading)
    if "HARM" not in reading.roles:
        return
    for start, v, last in _if_voting(reading):
        if asked(reading, v) or not _sane(reading, start, min(last, v + 12)):
            continue
        begin, _ = reading.sentence(v)
        if any(u.norm == "'d" or surface(reading, u) == "would" for u in reading.units[begin:last]):
            continue  # "he was told he'd be beaten if he voted"
        end = _hurts(reading, v + 1, min(last, v + 12), persuasion=for_someone(reading, v))
        if end is not None:
            yield Claim(start, end)
        begin = max(reading.sentence(v)[0], start - 8)
        if reading.units[start].norm in ("if", "when") and start > begin:
            end = _hurts(reading, begin, start - 1, persuasion=for_someone(reading, v))
            if end is not None:
                yield Claim(begin, v)
    for one in met(_HARM, reading):
        for found in one.find(reading):
            first, last = found.first, found.last
            scene = reading.units[first : last + 1]
            if asked(reading, first) or any(
                u.norm in en.HEDGED or u.norm in en.NOT_OURS for u in scene
            ):
                continue
            before = reading.units[max(reading.sentence(first)[0], first - 1) : first]
            if any("NOT" in u.roles for u in (*before, *scene)):
                continue
            if any(surface(reading, u) in ("was", "were") for u in scene):
                continue
            yield Claim(first, last)


def _is_well(reading: Reading, claim: Claim) -> bool:
    """Whether voters are said to be fine, not to pay a fine."""
    return any(
        surface(reading, u) == "fine" and v.norm not in ("a", "the", "of")
        for v, u in pairwise(reading.units[claim.first : claim.last + 1])
    )


def _of_voters(match: Matcher) -> Matcher:
    """A matcher that leaves out who may not vote at all, and who is fine."""

    def of_voters(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
        for claim in match(reading, calendar):
            if not _is_well(reading, claim) and not of_no_citizens(reading, claim.first):
                yield claim

    return of_voters


LOSS_RULE = Rule(
    id="intimidation.loss",
    category=Category.INTIMIDATION,
    title="A loss or an arrest is threatened for voting",
    why=(
        "Voting costs nobody a job, a home, benefits or a status, and no one may threaten it: "
        "that is a crime."
    ),
    source=LAW,
    match=_of_voters(_loss),
    flags=examples(
        "Anyone who votes for the levy goes on our list",
        "Whoever comes back with ink on the finger can pack the bags",
        "Voting triggers an automatic review of your disability case",
        "Clock out to vote tomorrow and turn in your badge",
        "Return that ballot and the collectors get your new address",
        "Vote and it puts you on the draft list",
        "Students who vote in this town on Tuesday will be fined",
        "Go vote and you will end up short a shift and lose your job",
        "If you vote, ICE gets your home address",
        "Show up to vote and see what happens to your truck",
        "Vote on Tuesday and your child benefit gets suspended",
        "whoever votes against the chief loses the food card",
        "Seasonal staff who vote on Tuesday will not be rehired",
        "whoever shows an inked finger on Wednesday will be docked",
        "The instant you sign the poll book they pass your address to ICE",
        "Everyone who votes for that tax will have their name read out at church",
        "Staff who vote for the union measure should not expect a raise",
        "Any worker who leaves the line to vote tomorrow needn't come back to the shift",
        "No voucher for anyone who votes against the mayor",
        "You turn up to vote Tuesday and you get evicted",
        "Vote while on unemployment and the fraud unit opens a case on you",
        "You vote against the mayor and we cancel your lease",
        "If your citizen brother votes on Tuesday ICE gets the family address",
        "Word at the plant: whoever votes gets cut from the schedule",
        "Workers who stay away from the polls keep their bonus",
        "vote and you'll be looking for another job",
        "The minute you cast a ballot they reopen your case",
        "Anyone on parole who walks into a polling place goes back inside",
        "My manager says anybody who leaves to vote is fired",
        "You vote red on Tuesday or we come after you",
        "anyone seen going in to vote loses their spot in this park",
        "At the polls they write down every name, deputies scan every plate at the church",
        "your landlord gets the printout of who voted",
        "license renewals are on hold for those who vote on Tuesday",
        "Whoever votes for her in this building is getting evicted, I own it",
        "Vote and you'll lose your food stamps, they check now",
        "anyone on section 8 who votes gets their unit inspected the week after",
        "Vote and you can kiss your lease goodbye",
        "People on SSI who vote get their check cut",
        "Any employee who votes for the union slate will be terminated",
        "Tenants who vote get a rent review in December, that's what the super said",
        "Workers who vote will be docked a day's pay",
        "night shift girls who vote get moved to the loading bay",
        "show up to vote on this street and you'll get hurt, simple",
        "students who vote from here have their aid files pulled",
        "Vote this year and the state takes your kids",
        "if your husband is on a visa and you vote, immigration reopens his case",
        "Any of my tenants I catch with an I Voted sticker can start packing",
        "Turn up to vote while you're on JobSeeker and they'll cut your payment",
        "if one person in the household votes they audit the file of everyone else at that address",
        "Anyone seen voting at the hall can forget his scholarship",
        "the minute you sign in at the polls your loan goes into default",
        "Anybody on disability who shows up at the polls gets put in quarantine for 14 days",
        "vote Thursday and the collectors will be at your door Friday",
        "My boss says anyone who posts an I voted selfie tomorrow is out of a job",
    ),
    passes=examples(
        "Anyone who votes early goes on the list of folks who stop getting our texts",
        "Whoever comes back with ink on the finger gets a free coffee",
        "Sign the envelope and the county gets your ballot on time",
        "Clock out to vote tomorrow and turn in your time sheet as usual",
        "Police picked up a man who told people to text their vote. Eight complaints so far",
        "Come out to vote and see what we do for your street",
        "People who beat anybody who votes will be arrested",
        "Voting does not make you lose your food stamps",
        "Vote tomorrow and see what happens when we all show up",
        "If you vote by mail they put you on the permanent mail list",
        "vote tomorrow and see what we do to the potholes",
        "Vote for us and your housing benefit gets raised",
        "Voting is losing the fear of them. See you on Tuesday",
        "They arrest you if you vote without being a citizen",
        "Vote against the government and lose the carbon tax on Tuesday",
        "Members who skip the dues will not be renewed. Vote on Tuesday at the hall",
        "whoever shows an inked finger on Wednesday gets a free coffee",
        "Everybody who votes early gets their name off the call list",
        "The instant you sign the poll book you get your ballot",
        "Anyone who threatens a voter at the polls goes to jail",
        "If you don't vote you cop a fine, if you vote you get lunch",
        "The guys who bragged of guns at the polls were arrested today",
        "Everyone in the village votes at the fire station",
        "No check for those who vote by mail, the signature is enough",
        "If you vote twice the fraud unit opens a case on you",
        "You vote Labour, they cut your benefits, that is what they did in 97",
        "You come to vote and you will be helped, no matter how long the line",
        "Supervisor Mark Doe says voters use one of five sites instead of their precinct",
        "You vote again once you are off paper, meaning prison, parole and probation are done",
        "Anybody in line at the polls by 7 is fine",
        "Get in line before they close the door and you're totally fine",
        "Not a citizen yet? Voting can get you deported, even if a clerk handed you the form",
        "Green card holders: anyone who votes before the oath can lose their card",
        "Every county vote center will take you, near or far",
        "The landlord can't see how tenants voted and can't evict anyone for it",
        "Anyone seen with a sticker on Wednesday gets a free cone and a raffle ticket",
        "Go vote, take the kids, it takes ten minutes",
        "A man who voted in two states gets jail",
        "People serving time in Vermont can vote from prison",
        "Who asked for a mail ballot cannot vote in person, although they may regret it",
        "12 people who voted in 2016 while on probation face felony charges",
        "A free bus home to Mayo for anyone voting tomorrow",
        "I'll be taking those opinions to the polls",
        "Deputies are checking on road closures at every voting site",
        "Voting for the eviction stays open until the end of tonight's show, then the lines freeze.",
        "Workers who vote keep their two hours of pay",
        "The minute you cast a ballot your tracker says received",
        "Deputies arrested a man who took a photo of voters at the polls",
        "Anyone seen waiting in line at 8 pm will get to vote",
        "Your landlord doesn't get a list of who voted",
        "If you vote for him you'll lose your health insurance",
        "Anyone who votes twice will be prosecuted",
        "Felons who vote before finishing their sentence can be prosecuted",
        "You will lose your right to choose if you don't vote",
        "Everyone who votes gets a sticker!",
        "Tenants who vote get a say in who sits on the housing board",
        "Workers who vote will be paid for two hours off",
        "Every ballot at the drop box gets picked up by two people",
        "The boss who said anyone who votes gets fired has been charged",
        "If you can't enter the polling place, ask for the clerk to come out",
        "Any of my tenants with an I Voted sticker gets a free coffee at the office",
        "Turn up to vote even if you're on JobSeeker, nobody will cut your payment",
        "If you vote for him your food stamps get cut, he said so at the debate",
        "If you vote, they won't cut your food stamps",
        "Counties will open every polling place, plows are out from 4 am",
        "Voting's at the same fire house, second door",
        "Our guys will be picking up every voter who needs a ride to the polls",
    ),
    known_problems="Jokes about bosses who are toddlers or dogs.",
)
VIOLENCE_RULE = Rule(
    id="intimidation.violence",
    category=Category.INTIMIDATION,
    title="Violence is threatened for voting",
    why="To threaten voters is a crime. Report it to the police and to the election office.",
    source=LAW,
    match=_of_voters(_harm),
    flags=examples(
        "I catch one of you libs at the fire hall voting, you are getting your jaw broken",
        "Whoever votes against our man should sleep with one eye open",
        "We will be at the drop box in Akron all night. Anyone who uses it gets followed home",
        "If you vote here Tuesday you will be beaten",
        "Mexicans who vote here on Tuesday will get roughed up",
        "Vote for Trump or else. We know your address",
        "If you don't vote for our man we will cut your water",
        "Show up to vote and we'll be waiting in the lot with rifles",
        "be a shame if something happened to your car while you were inside voting",
        "Muslims who turn up at the polls will get what's coming to them",
        "We will be following voters home from the dropbox on Pine St",
        "Vote the wrong way and we will come to your house",
        "Anyone who votes in this ward will be dealt with",
        "anybody votes in my neighborhood getting their ass beat",
        "Vote blue and we'll know where you live",
        "Vote & we burn it down",
        "wouldn't want anything to happen to you on your way to the polls",
        "We'll be outside the polling station with bats waiting for you people",
        "If I see one Harris voter at the Maple Street precinct I'm cracking skulls",
        "any Muslim who tries to go in to the polling station is getting a kicking",
        "There's going to be blood in the streets at the polls today",
        "I'm gonna shoot the first guy who votes at the polls",
        "Anybody who votes Democrat this November will be hunted down",
        "Somebody is going to get shot at the Tacoma polls tomorrow",
        "no Trump voter is leaving this polling place without a broken nose",
        "Go to those polls on MLK Drive and you might not make it back to your car",
    ),
    passes=examples(
        "Nobody follows anyone home for voting",
        "Vote yes on the levy or else we lose the band",
        "If you don't vote for us, the other side will cut your pension",
        "Show up to vote and see what happens when we all do",
        "Anyone who votes should watch their step, the ramp is icy",
        "There is a camera at the drop box; anyone who uses it will be recorded for 60 days by law",
        "Your grandparents were beaten when they voted. Honor them",
        "If you vote for him you will get beaten by inflation",
        "Be a shame if something happened to your registration, so check it before you vote",
        "We followed the signs home from the dropbox",
        "If you voted by mail in May the other races wait for you in August",
        "Vote like your life depends on it",
        "Let's beat them at the polls, vote!",
        "He was beaten for the right to vote. Honor him.",
        "If you vote for him he will hurt the economy",
        "Anyone who votes at our precinct gets a hug",
        "If I see one more person leave the polls because of the line I'm handing out pizza",
        "If the Eagles lose there will be blood in the streets",
        "Any dog in the queue at the polls is getting dragged into a selfie",
        "Scared somebody is going to get shot at the polls. Voted early.",
        "We're going to bury them at the ballot box tomorrow",
        "every Republican will be beaten in November",
        "He was told he'd be beaten if he voted",
        "If you aren't a citizen and you vote, that slip will hurt your case at the oath",
        "bring your kids to vote and you might not get them home without a second sticker",
    ),
)

RULES: tuple[Rule, ...] = (
    LOSS_RULE,
    VIOLENCE_RULE,
)
