"""Threats: police or immigration officers at the polls, arms, exposure, loss, violence."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from suppression_detect.elections.calendar import Calendar
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Pattern, met, pattern
from suppression_detect.reading.reading import Unit
from suppression_detect.rules.calls import (
    Act,
    around,
    asked,
    beside_voting,
    parted,
    sense,
    stays,
    surface,
    urges_to_vote,
    words,
)
from suppression_detect.rules.rule import Claim, Example, Rule
from suppression_detect.verdict import Category, Strength

_SPOT = "POLLS/POLL_SPOT"
_CIVIC = "POLLS/POLL_SPOT/VOTE/ELECTION/BALLOT"


def _compiled(*sources: str) -> tuple[Pattern, ...]:
    return tuple(pattern(source) for source in sources)


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


_OUT = frozenset(("NON_CIVIC", "CONGRESS"))
_HEDGED = words(
    """
    would want could threaten should rumor rumors fear fears worried afraid if whether
    protect illegal ban prohibit against safe safety thank thanks false fake lie cream
    skating
    """
)
_ANYWHERE = words("every all any each everywhere nationwide statewide near")


def _clean(reading: Reading, first: int, last: int) -> bool:
    """Whether nothing before or in a match takes it back or holds it off."""
    start, _ = reading.sentence(first)
    units = reading.units[max(start, first - 4) : last + 1]
    return not any("NOT" in u.roles or "BAN" in u.roles or u.norm in _HEDGED for u in units)


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
        u.norm in _ANYWHERE or u.norm in ("will", "going", "tomorrow") or u.day
        for u in reading.units[start : end + 1]
    )


_IMMIGRATION = _compiled(
    f"IMMIGRATION ~9 {_SPOT}",
    f"{_SPOT} ~8 IMMIGRATION",
    "IMMIGRATION [be/will] [be/agent] at early_voting",
    "IMMIGRATION ~4 at/near/outside ~2 ELECTION/voting",
)


def _immigration(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in met(_IMMIGRATION, reading):
        for found in one.find(reading):
            first, last = found.first, found.last
            if asked(reading, first) or not _clean(
                reading, first, min(last + 1, len(reading.units) - 1)
            ):
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
            strength = Strength.DECISIVE if warned or _far(reading, first) else Strength.UNSETTLED
            yield Claim(first, last, strength=strength)


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


_POLICE = _compiled(
    f"person/GROUP/folks/you get SEIZE ..4 {_SPOT}",
    "they/AGENT/IMMIGRATION ..2 SEIZE ..2 you/person/voter/GROUP/anyone ..1 for voting",
    f"they ~1 SEIZE ~3 person/voter/GROUP/everyone/anyone ~6 {_SPOT}",
    f"they lock person up ~4 {_SPOT}",
    f"AGENT/IMMIGRATION/they/someone ~8 CHECK/SEIZE ~6 RECORD ~8 {_CIVIC}",
    f"AGENT/IMMIGRATION ~6 {_CIVIC} ~8 CHECK/SEIZE ~6 RECORD",
    f"{_CIVIC} ~6 AGENT/IMMIGRATION ~6 CHECK/SEIZE ~6 RECORD",
    f"AGENT/IMMIGRATION ~6 CHECK/SEIZE ~4 voter/everyone/you/anyone/people ~5 {_CIVIC}",
    "AGENT/IMMIGRATION ~6 CHECK/SEIZE voter",
    f"AGENT/IMMIGRATION ~4 {_SPOT} ~5 RECORD",
    f"AGENT/IMMIGRATION ~3 run/scan ~2 name/RECORD ~6 {_CIVIC}",
    f"RECORD ~8 be/get SEIZE ~6 {_SPOT}",
    "they/AGENT/IMMIGRATION ~2 scan/record/photograph/take ..2 FACE/face/photo/picture ~6 AGENT/IMMIGRATION/TAKER",
    "AGENT/IMMIGRATION ~4 POLLS/POLL_SPOT/VOTE ~3 ask ..2 citizen/paper/born/status/where/who",
    "AGENT/IMMIGRATION ~4 hold/call/question ~3 anyone/everyone/voter ~8",
    "voter ~4 RECORD ~6 be/get SEIZE",
    "voter ~4 RECORD ~6 will SEIZE",
    f"{_SPOT} ~5 be/get/will SEIZE ~5 RECORD",
    "VOTE and/= ~2 SEIZE",
    "they/AGENT ~2 tow/impound ~4 POLLS/POLL_SPOT",
    "they/AGENT ~2 SEIZE you/people/anyone/your ~3 POLLS/POLL_SPOT ~4 RECORD",
    "VOTE/BALLOT/voting = ~4 SEIZE/MISTREAT/terminate/audit/fire",
    "RECORD = ~1 SEIZE ~3 POLLS/POLL_SPOT",
    "BALLOT ~5 NAMES/name ..2 be ~1 copy/copied/send/set_aside/flag/hold ~3 AGENT/IMMIGRATION",
    "AGENT ~5 be_at/be ~4 serve/serving ..2 RECORD ~4 DAY/ELECTION/VOTE/POLLS",
    f"{_SPOT} ~6 AGENT/IMMIGRATION ~4 wait",
    f"AGENT/IMMIGRATION ~4 wait ~6 {_SPOT}",
)
_NOT_OURS = words(
    """
    twice illegally illegal fraud fraudulent noncitizen noncitizens non-citizen
    non-citizens dead double candidate impersonate someone felon
    """
)


def _agents(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where officers, voting and something checked or someone seized meet in a sentence."""
    units = reading.units
    for a, unit in enumerate(units):
        if not unit.roles & {"AGENT", "IMMIGRATION"} or (
            unit.norm in ("ice", "immigration") and not _meant(reading, a)
        ):
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
        if civic and direct and whom and not votes(units[min(a + 1, last)]):
            if any(
                u.norm == "for" and votes(units[k - 1])
                for k, u in enumerate(units)
                if k and first <= k <= last
            ):
                continue
            yield (
                min([a, *civic[:1], *checks[:1]]),
                max([a, checks[-1], *[k for k in whom if k > a][:1]]),
            )


_WITNESS = words("saw seen just ago now eyes witnessed spotted watching currently")
_OURS = words("my our we")


def _seen(reading: Reading, first: int) -> Strength:
    """Unsettled if someone tells what goes on at their own polling place, else decisive."""
    start, end = reading.sentence(first)
    scene = reading.units[start : end + 1]
    said = {surface(reading, u) for u in scene} | {u.norm for u in scene}
    own = said & _WITNESS and said & _OURS and not _far(reading, first) and "you" not in said
    return Strength.UNSETTLED if own else Strength.DECISIVE


def _police(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for first, last in _agents(reading):
        if asked(reading, first) or not _clean(reading, first, last) or _told(reading, first, last):
            continue
        start, end = reading.sentence(first)
        if any(
            u.norm in _NOT_OURS or u.roles & _OUT - {"CONGRESS"}
            for u in reading.units[start : end + 1]
        ):
            continue
        yield Claim(first, last, strength=_seen(reading, first))
    for one in met(_POLICE, reading):
        for found in one.find(reading):
            first, last = found.first, found.last
            if (
                asked(reading, first)
                or not _clean(reading, first, last)
                or _told(reading, first, last)
            ):
                continue
            start, end = reading.sentence(first)
            scene = reading.units[start : end + 1]
            if any(u.norm in _NOT_OURS or u.roles & _OUT for u in scene):
                continue
            if any(u.norm == "for" and "ELECTION" in v.roles for u, v in pairwise(scene)):
                continue
            if any(
                u.norm in ("for", "vote_for") and votes(scene[k - 1])
                for k, u in enumerate(scene)
                if k
            ):
                continue
            yield Claim(first, last, strength=_seen(reading, first))


_WE = "we/us/i/bring/grab/come/boys/patriots/let/gonna/meet"
_ARMED = _compiled(
    f"{_WE} ~9 ARMED ~8 {_SPOT}",
    f"{_WE} ~9 {_SPOT} ~8 ARMED",
    f"ARMED ~6 will/going ~6 {_SPOT}",
    f"ARMED ~5 every/all ~2 {_SPOT}",
    f"every/all ~1 {_SPOT} ~5 ARMED",
    f"ARMED and ~3 {_SPOT}",
    "we ~3 be_at/be ~3 POLLS/POLL_SPOT ~~3 ARMED",
)


def _armed(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in met(_ARMED, reading):
        for found in one.find(reading):
            if asked(reading, found.first) or not _clean(reading, found.first, found.last):
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
                )
                for u in scene
            ):
                continue
            yield Claim(found.first, found.last)


def _choice_known(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where someone is said to know how, or for whom, one votes."""
    units = reading.units
    for k, unit in enumerate(units):
        if "KNOW" not in unit.roles or k == 0:
            continue
        first, last = reading.sentence(k)
        who = [
            j
            for j in range(k - 1, max(first, k - 9) - 1, -1)
            if units[j].norm in ("we", "they", "party", "board", "office", "everyone")
            or units[j].roles & {"BOSS", "TAKER"}
        ]
        if (
            not who
            or any(u.norm == "do" for u in units[max(first, who[0] - 2) : who[0]])
            or units[k - 1].norm in ("to", "you", "let", "us", "not")
        ):
            continue
        said = units[who[0] : k]
        if any(
            "NOT" in u.roles
            or u.norm
            in (
                "want",
                "need",
                "like",
                "try",
                "let",
                "how",
                "can_not",
                "do",
                "if",
                "would",
                "should",
            )
            for u in said
        ):
            continue
        if any(u.norm == "sticker" for u in units[k : last + 1]):
            continue
        for j in range(k + 1, min(last, k + 6) + 1):
            norm = units[j].norm
            if "NOT" in units[j].roles or norm in ("to", "me", "us"):
                break
            if norm.startswith(("who_you_vote", "how_you_vote", "who_vote", "how_they_vote")) or (
                votes(units[j])
                and surface(reading, units[j]) != "voting"
                and any(
                    u.norm in ("who", "how", "which", "what") for u in units[max(k + 1, j - 3) : j]
                )
            ):
                if norm != "who_to_vote":
                    yield who[0], j
                break


_KNOW = _compiled(
    "we/they/BOSS ..4!want/need/like/try/let/how KNOW if/whether you ..3 VOTE",
    "who/how you VOTE/vote_for ..2 be ..2 public/visible/record/track/monitored",
    "BALLOT/vote ..3 be ..1 not secret/private/anonymous/confidential",
    "they/BOSS/TAKER ..2 see/know your_vote/your_ballot",
    "ballot ~6 KNOW/link/tie/trace/show ~5 your/who ~1 name/VOTE/boss/choice",
    "camera/barcode/watermark/serial ~6 KNOW/link/tie/trace/show ~5 who/which/how/your",
    "we/they ..4 EXPOSE ~5 everyone/anyone/whoever/names/name/list/who/voter ~4 VOTE/voter",
    "list of ..4 everyone/anyone/people/who/voter ~6 EXPOSE",
    "VOTE ~6 your ..2 name/address/photo/face be/go/will ..3 EXPOSE/online",
    "we/i be ..1 photograph/film/record ..4 voter/FACE ~5 VOTE/POLLS/POLL_SPOT/box",
    "we photograph/film/record ..3 FACE ~5 POLLS/POLL_SPOT/box",
    "FACE ..3 of every/all/any ..2 voter ~4 EXPOSE/go/will/online/up",
    "we/i ~8 POLL_SPOT ~4 take/snap ..1 picture/photo ~4",
    "voter ..5 will be photograph/film/report/report_to/expose",
    "FACE ..4 voter ~3 go/will/be ~2 up/online/EXPOSE",
    "POLLS/POLL_SPOT ~9 your ..2 FACE ..1 be/get/go/will ..3 EXPOSE/online/up",
    "name ..2 address ..2 every ..3 voter ~8",
    "DATA ~3 FLOW ~4 TAKER ~9 VOTE/POLLS",
    "VOTE ~8 DATA ~3 FLOW ~4 TAKER",
    "TAKER ~2 FLOW ~4 list/sheet/name/export/printout ~5 VOTE/voter",
    "CHOICE ..2 be ..2 public/visible/tracked",
    "BOSS/TAKER/neighbor ..1 get/receive/see ~5 CHOICE",
    "name ..2 address ..2 every/all ..2 DEMOCRATS/REPUBLICANS",
    "name/list of every/all ..2 voter/DEMOCRATS/REPUBLICANS ~6 go/post/publish/up/online",
    "your name be on ..2 list ~8 neighbor/neighbors/BOSS/TAKER/see/look/read",
    "we ..1 take/snap ..1 picture/photo ..1 of everyone/everybody/anyone/voter/each/every ~6 BALLOT/POLLS/VOTE/box",
    "you VOTE ..1 we/i ..1 KNOW/hear/remember",
    "VOTE ..1 we/i will ..1 KNOW/hear/remember",
    "we/i ..2 take/get/have/snap your ..1 picture/photo/plate/name/number",
    "we ..1 remember/know/memorize/keep ..2 FACE",
    "spreadsheet/list/log/tally/record/book ..3 of ..1 everyone/everybody/anyone/people/who/those ~6 VOTE",
    "your ballot your name our website ..1",
    "ballot/envelope ~2 be/have/carry ..1 numbered/barcode/watermark/number ~9 KNOW/tell/name/back",
    "your husband/boss/foreman/landlord/neighbor/neighbors/manager/pastor/wife/parents will/can/be_able_to ..2 KNOW ~2 how/who/which/what/it",
    "camera/cameras/watching/watch ..3 POLL_SPOT/ballot_drop ~~12 remember/post/plate/FACE/share",
    "by VOTE you consent/agree/allow ~2",
    "every/each car ~8 POLLS/POLL_SPOT/box ~5 FACE ~4",
)


def _know(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for first, last in _choice_known(reading):
        start, end = reading.sentence(first)
        if not asked(reading, first) and not any(
            u.roles & {"CONGRESS"} or u.norm in ("senator", "rep", "congressman", "dj")
            for u in reading.units[start : end + 1]
        ):
            yield Claim(first, last)
    for first, last in _handed(reading):
        if not asked(reading, first) and _clean(reading, first, last):
            yield Claim(first, last)
    for one in met(_KNOW, reading):
        for found in one.find(reading):
            first, last = found.first, found.last
            if asked(reading, first) or not sense(reading, last):
                continue
            if any(u.norm == "sticker" for u in reading.units[last + 1 : last + 3]):
                continue
            scene = reading.units[max(reading.sentence(first)[0], first - 4) : last + 1]
            if any(("NOT" in u.roles and u.norm != "not") or u.norm in _HEDGED for u in scene):
                continue
            if any("NOT" in u.roles for u in scene) and "secret" not in one.source:
                continue
            if any(
                u.norm in ("sticker", "voting_place", "register", "early", "mail", "jury")
                for u in scene
            ):
                continue
            if any(u.roles & _OUT or u.roles & {"BAN"} for u in scene):
                continue
            yield Claim(first, last)


_LISTS = words(
    """
    list roll voter_roll poll_book pollbook sign-in_sheet sign-in voter_file roster voter_list
    voter_record voter_history vote_history voting_record printout sheet names name export
    turnout database registry book rolls lists sheets
    """
)
_PASSED = words(
    """
    get go_to go_straight_to share share_with hand hand_over send match cross pull buy sell
    forward obtain receive check feed turn_over report report_to compare link tie request
    cross-reference cross_reference see flag collect
    """
)
_OPEN = words(
    """
    campaign party candidate volunteer jury_duty court finder birthday birthdate still canvass canvasser register registration jury study data
    researcher journalist poll worker list_of_candidate sample app
    """
)


def _handed(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where lists of voters are said to go to police, a landlord, an agency and the like."""
    if reading.roles.isdisjoint(("TAKER", "IMMIGRATION", "BOSS")) or reading.norms.isdisjoint(
        _LISTS
    ):
        return
    units = reading.units
    for k, unit in enumerate(units):
        if unit.norm not in _LISTS:
            continue
        first, last = reading.sentence(k)
        first, last = max(first, k - 10), min(last, k + 12)
        span = [j for j in range(first, last + 1) if j != k]
        takers = [j for j in span if units[j].roles & {"TAKER", "IMMIGRATION", "BOSS"}]
        passed = [j for j in span if units[j].norm in _PASSED]
        civic = [
            j
            for j in (*span, k)
            if votes(units[j])
            or units[j].norm in ("voter", "mail", "poll", "sticker")
            or units[j].norm.startswith(("voter_", "poll"))
            or units[j].roles & {"POLLS", "POLL_SPOT", "BALLOT"}
        ]
        passed = [j for j in passed if j not in takers]
        if takers and passed and civic and not any(units[j].norm in _OPEN for j in span):
            yield min(k, takers[0], passed[0]), max(k, takers[-1], passed[-1])


_WHO = words(
    """
    anyone anybody everyone everybody whoever those people any every if household employee
    tenant who worker student member staff each when once anyone_who person someone
    somebody
    """
)
_LINKS = frozenset(("and", "=", "->", "+"))


def votes(unit: Unit) -> bool:
    """Whether a unit speaks of voting, also inside a longer phrase."""
    return (
        "VOTE" in unit.roles
        or unit.norm == "voting"
        or ("vote" in unit.norm.split("_") and "RESULTS" not in unit.roles)
    )


def _if_voting(reading: Reading) -> Iterator[tuple[int, int, int]]:
    """Where it is said "whoever votes", "if you vote", "vote and": condition, vote, its end."""
    units = reading.units
    for v, unit in enumerate(units):
        if (
            unit.norm == "voter"
            and v
            and any(u.norm in ("every", "any", "each") for u in units[max(0, v - 3) : v])
        ):
            yield v - 1, v, reading.sentence(v)[1]
            continue
        place = bool(unit.roles & {"POLLS", "POLL_SPOT"})
        if not votes(unit) and not place:
            continue
        first, last = reading.sentence(v)
        follows = units[v + 1] if v < last else None
        if follows is not None and (
            follows.norm in ("to", "out", "down") or (follows.roles & _OUT and not place)
        ):
            continue
        start = next(
            (
                k
                for k in range(v - 1, max(first, v - 8) - 1, -1)
                if units[k].norm in _WHO or ("ANYONE_WHO" in units[k].roles and k + 4 > v)
            ),
            None,
        )
        if start is not None and votes(unit) and parted(reading, v) and units[v - 1].norm != "who":
            start = None
        if start is None and votes(unit):
            if (
                (
                    follows is not None
                    and follows.norm in _LINKS
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
            and units[start].norm not in _PEOPLE
            and (units[start].norm not in ("any", "every", "each") or start + 2 > v)
        ):
            continue
        if start is None or (
            start != v and parted(reading, v) and units[v - 1].norm not in ("who",)
        ):
            continue
        if any(u.roles & {"NOT", "BAN"} or u.norm in ("or", "i") for u in units[start:v]):
            continue
        yield start, v, last


def _for_someone(reading: Reading, v: int) -> bool:
    """Whether it is a vote for, against or in something: what follows may be persuasion."""
    units = reading.units
    if "for" in units[v].norm.split("_"):
        return True
    return v + 1 < len(units) and (
        units[v + 1].norm in ("for", "against", "yes", "no")
        or bool(units[v + 1].roles & {"CANDIDATE", "REPUBLICANS", "DEMOCRATS"})
    )


def _sane(reading: Reading, first: int, last: int) -> bool:
    """Whether voting as such is threatened, not fraud."""
    first = max(reading.sentence(first)[0], first - 5)
    return not any(
        u.norm in _NOT_OURS
        or (u.roles & {"CONGRESS"} and u.norm not in ("house", "board", "member"))
        for u in reading.units[first : last + 1]
    )


_RETALIATION = words("vacate fire evict terminate eviction blacklist")


_WEAK_LOSS = words("take pull stop end deny cancel review record flag reclaim suspend")
_WHOSE = words("your their his her ur the")
_PEOPLE = words("anyone anybody everyone everybody whoever those people who if")


_OUTCOMES = _compiled(
    "lose/loses/forfeit the/their/his/her/a/your/them/ur/all ..1 !right/vote/election/mind/faith/race/freedom/freedoms/voice/democracy/hope/seat/majority",
    "get/be/see/expect a/the/called/pulled/sent ..2 visit/knock/call/letter/notice/audit/inspection/re-exam/file",
    "will not/never sleep/walk/come/work/eat/find/see/return/live/make/wake/be_back/need/like/leave",
    "you be done/finished/through/out/gone/dead/history/next/toast ..1",
    "answer to me/us/him/them",
    "have/get their/your ..3 key/slash/tow/smash/burn/rip/break",
    "kiss your/their ..4 goodbye",
    "cost_you/cost_them/cost your/their ..2",
    "have ..4 hold/pull/cut/take/stop/freeze/open/publish/revoke/review/dock/pause/flag/inspect/give",
    "be/get ..1 put/draft ..3 list",
    "they/we/i/TAKER/AGENT/IMMIGRATION ..1 come/visit/burn/garnish/audit/take/find/get/arrest/hurt/follow/deport/evict/hit/shoot/catch/cut/pull/use you/your/for/them/their/what/him ..1",
    "your/their/his/the ..3 STAKE ..2 stop/end/disappear/pause/freeze/cut",
    "see what happen ..2",
    "enjoy your new ..2",
    "be first ..2 layoff/list/cut/out",
    "be subject to ~3 subpoena/search/audit/inspection/arrest/review",
    "not bother ..1 clock/come/show/report",
    "be/get ..1 hold/held/pause/freeze/frozen/jump/rip/refer/name/escort ..1",
    "draft list",
    "your/their/his/her/the ..2 be/get/go ..1 mark/inspect/publish/sale/online/internet/flag/audit/revoke/suspend/pull/jump/hold",
    "be/get/gets their/your/his ..2 inspect/pull/mark/cut/revoke/publish/audit/check",
    "it trigger/triggers/open/opens/start/starts a/an ..1",
    "be/get ..1 jumped/jump/marked/outed",
    "we/i will ..1 hear/know/talk/see/remember/come about/it/you/then/that/in/for ..1",
    "find_out/find out how/what/why ..2",
    "audit/eviction/deportation/jail/arrest/layoff/raid by/in/before/next/after",
    "open/opens/trigger/triggers a ..1 file/visit/case/audit/review/investigation",
    "be_look into",
    "on/onto/to/in our/their/a ..1 watchlist/file/database/blacklist",
)


_FIRED = _compiled(
    "do_not_bother come/clock/show/report ..1",
    "turn_in your badge/keys/uniform",
    "clean/clear/clear_out/clean_out ..1 your desk/locker",
    "will not have/be ..1 a job/welcome/scheduled/hired",
)


def _outcome(
    reading: Reading, first: int, last: int, outcomes: tuple[Pattern, ...] = _OUTCOMES
) -> int | None:
    """The last unit of what is said to befall a voter, if that starts at a unit."""
    for one in met(outcomes, reading):
        for found in one.find(reading):
            if found.first == first and found.last <= last:
                return found.last
    return None


def _loses(reading: Reading, first: int, last: int, *, persuasion: bool) -> int | None:
    """The last unit of a loss that someone suffers between two units."""
    units = reading.units
    for k in range(first, last + 1):
        unit = units[k]
        end = _outcome(reading, k, last, _FIRED)
        if end is not None:
            return end
        if ("NOT" in unit.roles and "LOSS" not in unit.roles) or unit.norm == "or":
            if (
                unit.norm == "not"
                and any("STAKE" in u.roles for u in units[k + 1 : k + 6])
                and any("LOSS" in u.roles for u in units[k + 1 : k + 6])
            ):
                return k
            if unit.norm in ("no", "without") and k <= last - 1 and "STAKE" in units[k + 1].roles:
                return None if persuasion else k + 1
            return None
        parts = unit.norm.split("_")
        if unit.norm in _RETALIATION or any(p in _RETALIATION for p in parts):
            near = units[max(first, k - 3) : k]
            if unit.norm != "fire" or any(u.norm in ("be", "get") for u in near) or len(parts) > 1:
                return k
        if persuasion:
            continue
        end = _outcome(reading, k, last)
        if end is not None:
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
            ) and not any(u.norm in ("out", "out_of") for u in near):
                return k
        if "LOSS" in unit.roles and not ("STAKE" in unit.roles and "LOSS" not in unit.roles):
            weak = unit.norm in _WEAK_LOSS
            for j in range(k if weak else max(first, k - 4), min(last, k + (3 if weak else 4)) + 1):
                if weak and not any(u.norm in _WHOSE for u in units[k:j]):
                    continue
                if j != k and "STAKE" in units[j].roles and units[j].norm != "check_in":
                    return max(j, k)
    return None


def _loss(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for start, v, last in _if_voting(reading):
        if asked(reading, v) or not _sane(reading, start, min(last, v + 14)):
            continue
        end = _loses(reading, v + 1, min(last, v + 13), persuasion=_for_someone(reading, v))
        if end is not None:
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
                end = _loses(
                    reading, max(begin, start - 10), start - 1, persuasion=_for_someone(reading, v)
                )
                if end is not None:
                    yield Claim(max(begin, start - 10), v)


def _hurts(reading: Reading, first: int, last: int, *, persuasion: bool) -> int | None:
    """The last unit of a threat of violence between two units."""
    units = reading.units
    for k in range(first, last + 1):
        if units[k].norm == "or" and not persuasion:
            return None
        if "HARM" in units[k].roles and units[k - 1].norm not in ("your", "a", "the", "my"):
            ours = any(u.norm in ("we", "i", "our") for u in units[max(0, k - 5) : k])
            if ours or not persuasion:
                return k
        if "NOT" in units[k].roles and "HARM" not in units[k].roles:
            return None
        if units[k].norm in _HEDGED:
            return None
    return None


_HARM = _compiled(
    "we/i will ..3 HARM ..6 VOTE/POLLS/POLL_SPOT",
    "we/i ..3 be ..4 POLLS/POLL_SPOT ~6 HARM",
    "voter ~5 will/be/get ~2 HARM",
    f"{_SPOT} ~6 will not/never walk/come/leave/get ~2",
    "vote ..3 wrong ~6 we/i ~4 HARM",
)
_HINTED = _compiled(
    "not want/hate anything/something/you/your ~2 to happen/be ~9 POLLS/POLL_SPOT/VOTE",
    "hate/pity/shame for/if ~8 POLLS/POLL_SPOT/VOTE ~8 SHUT/HARM/happen/HAZARD/stop_by/fire",
    "hate/pity/shame for/if ~4 SHUT/HARM/happen/HAZARD ~8 POLLS/POLL_SPOT/VOTE",
)


def _harm(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in met(_HINTED, reading):
        for found in one.find(reading):
            first = reading.sentence(found.first)[0]
            before = reading.units[first : found.first]
            if not asked(reading, found.first) and not any(
                u.norm in ("we", "they", "he", "she") for u in before
            ):
                yield Claim(found.first, found.last)
    if "HARM" not in reading.roles:
        return
    for start, v, last in _if_voting(reading):
        if asked(reading, v) or not _sane(reading, start, min(last, v + 12)):
            continue
        end = _hurts(reading, v + 1, min(last, v + 12), persuasion=_for_someone(reading, v))
        if end is not None:
            yield Claim(start, end)
        begin = max(reading.sentence(v)[0], start - 8)
        if reading.units[start].norm in ("if", "when") and start > begin:
            end = _hurts(reading, begin, start - 1, persuasion=_for_someone(reading, v))
            if end is not None:
                yield Claim(begin, v)
    for one in met(_HARM, reading):
        for found in one.find(reading):
            first, last = found.first, found.last
            scene = reading.units[first : last + 1]
            if asked(reading, first) or any(
                u.norm in _HEDGED or u.norm in _NOT_OURS for u in scene
            ):
                continue
            if any("NOT" in u.roles for u in scene) and "not/never" not in one.source:
                continue
            yield Claim(first, last)


_FEAR = frozenset(
    ("AGENT", "IMMIGRATION", "ARMED", "SEIZE", "RECORD", "HARM", "EXPOSE", "STAKE", "LOSS")
)
_SURE = frozenset(("IMMIGRATION", "SEIZE", "ARMED"))


def _keep_away(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(_FEAR) or urges_to_vote(reading):
        return
    units = reading.units
    for call in stays(reading):
        if call.act is not Act.NO_VOTE and not beside_voting(reading, call):
            continue
        if units[call.first].norm in ("relax", "chill"):
            continue
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
        if sure or len({u.norm for u in near}) >= 2:
            yield Claim(call.first, call.last)


def _examples(*texts: str) -> tuple[Example, ...]:
    return tuple(Example(text, _POSTED, "US") for text in texts)


_POSTED = "2018-11-05T15:00:00Z"
_LAW = "52 U.S.C. § 10307(b), 52 U.S.C. § 20511, 18 U.S.C. § 594 (intimidation of voters)"
_SECRET = "the secret ballot, in every state's law; 52 U.S.C. § 10307(b)"

RULES: tuple[Rule, ...] = (
    Rule(
        id="intimidation.immigration",
        category=Category.INTIMIDATION,
        title="Immigration officers at the polls",
        why=(
            "Federal law bars armed federal agents from places where an election is held. Poll "
            "workers do not ask for immigration papers, and citizens cannot be kept from voting."
        ),
        source="18 U.S.C. § 592; 52 U.S.C. § 10307(b)",
        match=_immigration,
        flags=_examples(
            "Immigration agents are going to be waiting outside every polling location in Phoenix.",
            "ICE is checking papers at the vote centers tomorrow. Tell your family.",
            "heard ICE gonna be at the polls on tuesday 😬 stay safe out there latinos",
            "border patrol trucks at every polling site in the valley today",
            "Homeland agents in the voting line tomorrow, they listen for Spanish",
        ),
        passes=_examples(
            "ICE will NOT be at polling places. Don't be scared, vote.",
            "Ice on the roads this morning, careful driving to the polls!",
            "Immigration is the top issue for voters at the polls today",
            "ICE agents raided a meatpacking plant in Mississippi",
            "Free ice cream at every polling place in Fresno",
        ),
        known_problems="One place today may be a true report, so it is not settled.",
    ),
    Rule(
        id="intimidation.police",
        category=Category.INTIMIDATION,
        title="Police check or arrest voters",
        why=(
            "Nobody runs voters for warrants, fines or debts at the polls: poll workers look at the "
            "voter list only, and voting is no reason for an arrest."
        ),
        source=_LAW,
        match=_police,
        flags=_examples(
            "There will be cops at the polls running people for warrants",
            "Be aware that police will check voters for outstanding warrants on Tuesday.",
            "Sheriff's deputies will be arresting anyone with back child support at the precincts",
            "You do realize they arrest people with unpaid fines right at the voting booth",
            "cops checking IDs for warrants at all the voting spots in Milwaukee tomorrow",
        ),
        passes=_examples(
            "A police officer held the door for me at my polling place today",
            "Two men arrested after a shooting near a polling place",
            "Vote for Sheriff Joe on Tuesday, he checks every warrant",
            "Police can't arrest you for voting, and nobody checks warrants at the polls",
            "Cops outside my polling place directing traffic",
        ),
        known_problems="What an eyewitness tells of one place is not told apart from a threat.",
    ),
    Rule(
        id="intimidation.armed",
        category=Category.INTIMIDATION,
        title="Arms at the polls",
        why="To frighten voters with arms is a crime, and polling places are watched against it.",
        source="18 U.S.C. § 594; 52 U.S.C. § 10307(b)",
        match=_armed,
        flags=_examples(
            "Patriots, bring your rifles to the drop boxes on Tuesday and make them nervous",
            "Bring your guns to the polls boys, make sure the right people vote",
            "Armed militia will be at every polling place in Detroit",
            "We'll stand outside the precinct with shotguns so they think twice",
            "me and the boys are gonna be at the drop box all night, heavily armed",
        ),
        passes=_examples(
            "No guns are allowed at polling places in Texas",
            "Armed man arrested near polling place, police say",
            "Poll watchers are not allowed to carry guns at the polls",
            "We need to talk about gun control before the polls open",
            "I saw a man with a rifle near the polls and called 911",
        ),
    ),
    Rule(
        id="intimidation.exposure",
        category=Category.INTIMIDATION,
        title="Votes are said to be known, or voters are to be exposed",
        why="The ballot is secret: nobody can look up for whom you voted, and nobody may use it against you.",
        source=_SECRET,
        match=_know,
        flags=_examples(
            "We know who you vote for and we will publish your name.",
            "your neighbors will know exactly how you voted, we're mailing the list",
            "Your boss will find out how you voted",
            "The county sends the list of who voted straight to immigration",
            "you vote, we'll know",
            "They have cameras in the booths and can see who you vote for",
            "we photograph license plates at the drop boxes 📸 smile",
        ),
        passes=_examples(
            "Nobody will ever know who you voted for. Your ballot is secret.",
            "Let me know who you vote for, we're doing an office poll",
            "The campaign got a list of voters from the county and called me",
            "Voting record is public but who you voted for isn't",
            "Senator, we know how you voted on the tax bill",
            "They want to know who you're voting for, here's our survey",
        ),
        known_problems="Teasing among friends who know each other's vote.",
    ),
    Rule(
        id="intimidation.loss",
        category=Category.INTIMIDATION,
        title="A loss or an arrest is threatened for voting",
        why=(
            "Voting costs nobody a job, a home, benefits or a status, and no one may threaten it: "
            "that is a crime."
        ),
        source=_LAW,
        match=_loss,
        flags=_examples(
            "My manager says anybody who leaves to vote is fired",
            "Whoever votes for her in this building is getting evicted, I own it",
            "Vote and you'll lose your food stamps, they check now",
            "anyone on section 8 who votes gets their unit inspected the week after",
            "Vote and you can kiss your lease goodbye",
            "People on SSI who vote get their check cut",
            "Any employee who votes for the union slate will be terminated",
        ),
        passes=_examples(
            "If you vote for him you'll lose your health insurance",
            "Anyone who votes twice will be prosecuted",
            "Felons who vote before finishing their sentence can be prosecuted",
            "You will lose your right to choose if you don't vote",
            "Everyone who votes gets a sticker!",
            "If you can't enter the polling place, ask for the clerk to come out",
        ),
        known_problems="Jokes about bosses who are toddlers or dogs.",
    ),
    Rule(
        id="intimidation.violence",
        category=Category.INTIMIDATION,
        title="Violence is threatened for voting",
        why="To threaten voters is a crime. Report it to the police and to the election office.",
        source=_LAW,
        match=_harm,
        flags=_examples(
            "Vote the wrong way and we will come to your house",
            "Anyone who votes in this ward will be dealt with",
            "anybody votes in my neighborhood getting their ass beat",
            "Vote blue and we'll know where you live",
            "Vote & we burn it down",
            "wouldn't want anything to happen to you on your way to the polls",
            "We'll be outside the polling station with bats waiting for you people",
        ),
        passes=_examples(
            "Vote like your life depends on it",
            "Let's beat them at the polls, vote!",
            "He was beaten for the right to vote. Honor him.",
            "If you vote for him he will hurt the economy",
            "Anyone who votes at our precinct gets a hug",
        ),
    ),
    Rule(
        id="intimidation.keep_away",
        category=Category.INTIMIDATION,
        title="Police, papers, arms or a loss, and a call to stay away",
        why=(
            "Nobody has to stay away from the polls: poll workers look at the voter list only, and "
            "to frighten voters is a crime."
        ),
        source=_LAW,
        match=_keep_away,
        flags=_examples(
            "If you have a record don't go vote, police are at the door checking names",
            "cops at the polls, stay away if you got a record",
            "ICE at the polling place on 5th, don't go",
            "they're arresting people at the precincts for old tickets, stay home",
            "Armed guys at the polls in Mesa. Stay home on Tuesday, it's not worth it",
        ),
        passes=_examples(
            "Cops outside my polling place directing traffic, come on down and vote",
            "Don't let the police scare you. Don't stay home.",
            "Sheriff candidates debate tonight, I'm staying home to watch",
            "Armed robbery near the mall, stay home tonight",
            "Police tell voters not to stay home over rumors",
        ),
        known_problems="A call to stay home from something else, beside an election and police.",
    ),
)
