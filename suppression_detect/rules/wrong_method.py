"""A way to vote that does not exist there: by text, phone, web, post, proxy, at odd places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from suppression_detect.elections.calendar import Calendar
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, Pattern, pattern
from suppression_detect.rules.rule import Claim, Example, Matcher, Rule
from suppression_detect.verdict import Category, Strength

_WAYS = "in person, or by a ballot that is mailed or handed in where the region allows that"
_SOURCE = "the calendar's list of ways to vote; no US state takes a vote this way from all voters"

# Between the words of a claim none of these may stand: then it speaks of something else.
_X = (
    "REGISTER/REQUEST/REAL_SERVICE/BAN/where/how/when/why/if/until/before/after/then/plan/right/rights/"
    "machine/button/history/record"
)
_BY = "by/via/through/thru/using/use/on/over/with/from/in/at/w"
_STRICT_BY = "by/via/through/thru/over/using/use"
_OFF = "mail/person/absentee/BALLOT/DAY/TIME/POLLS/EARLY/NUMBER/and/then/day/line/NOT/BAN"
_WEBLIKE = "NET/EMAIL/FAX/PLATFORM/DEVICE/PAY"
_CHANNEL = "TEXT/PHONE/NET/EMAIL/FAX/SOCIAL/PLATFORM/DEVICE/PAY"

_CIVIC = frozenset(
    ("ELECTION", "POLLS", "CANDIDATE", "OFFICE", "OFFICIAL", "BALLOT", "REPUBLICANS", "DEMOCRATS",
     "EARLY", "NO_TRIP")
)  # fmt: skip
_PUBLIC = frozenset(("ELECTION", "POLLS", "OFFICIAL"))
_STRONG = frozenset(("ELECTION", "POLLS", "OFFICE", "OFFICIAL", "BALLOT", "CANDIDATE"))

# Somebody wishes, doubts or proposes it.
_WISH = re.compile(
    r"\b(?:wish\w*|imagin\w+|should(?:n't)? (?:be|let|allow|just|all|vote|have|work)|why (?:can|do|are|is|don|"
    r"not)|would(?:n't)? (?:be|vote)|could (?:just )?(?:all )?(?:be|vote|have)|if (?:we|i|only|"
    r"voting|there)|some ?day|one day|hope\w*|let us|let me|wants? to|rather|"
    r"able to|petition to|dream\w*|(?:never|no) (?:ever )?(?:to )?let|push(?:ing)? for|demand\w*|"
    r"support\w*|oppos\w+|propos\w+|consider\w*|idea of|against|instead of|as if|worked like|"
    r"how come|can (?:we|i)|is (?:it|there)|do they|will (?:we|it|there)|may be|might)\b"
)
_HARMLESS_NOT = frozenset(
    "need line wait stamp id queue print postage paper trip more bother fuss doubt matter have drive "
    "stand worry risk joke excuse crowd hassle traffic parking gas wrong one problem cap biggie "
    "need_to go want sweat ride car stress lie longer only just gym lines waiting cost limit clue "
    "witness form printer wahala fancy feel miss lose let make say dont tell believe forget know "
    "trust waste show_up get up leave try take mask covid fine".split()
)


def _raw(reading: Reading, first: int, last: int) -> str:
    return reading.folded.text[reading.units[first].start : reading.units[last].end]


def _denied(reading: Reading, found: Match) -> bool:
    """Whether the claim itself is negated, wished for, or somebody else's to look up."""
    first, last = reading.sentence(found.first)
    units = reading.units
    begin = max(first, found.first - 4)
    for at in range(begin, found.last + 1):
        roles = units[at].roles
        if "NOT" not in roles and "BAN" not in roles:
            continue
        if "NO_TRIP" in roles or "STAY_HOME" in roles or "VOTE" in roles:
            continue
        if "BAN" in roles and at < found.first - 1 and "can" in units[at].norm:
            # "if you can't make it, vote by …" is a lead-in, "you can't vote by …" is not.
            if at + 1 < found.first and "VOTE" not in units[at + 1].roles:
                continue
        following = units[at + 1].norm if at + 1 < len(units) else ""
        if "NOT" in roles and following.split("_")[0] in _HARMLESS_NOT:
            continue
        if "NOT" in roles and at < found.first and found.first - at > 2 and "no" != units[at].norm:
            continue
        return True
    before = units[max(first, found.first - 2) : found.first]
    if any(u.norm in ("where", "when", "if", "whether", "who", "remind", "about") for u in before):
        return True
    return bool(_WISH.search(_raw(reading, max(first, found.first - 7), found.last)))


_MANY = pattern("NUMBER VOTE")


def _elsewhere(reading: Reading, found: Match) -> bool:
    """Whether the vote is no public one, or a lawmaker's."""
    first, last = reading.sentence(found.first)
    _, last = reading.sentence(found.last)
    here = frozenset[str]().union(*(u.roles for u in reading.units[first : last + 1]))
    if here & {"NON_CIVIC", "LAWMAKER", "PRIVATE_VOTE", "LOCAL"}:
        return not here & _PUBLIC
    if reading.roles & {"NON_CIVIC", "LAWMAKER", "PRIVATE_VOTE", "LOCAL"}:
        return not here & _STRONG
    if reading.roles.isdisjoint(_STRONG) and next(_MANY.find(reading), None):
        return True
    before = reading.units[max(first, found.first - 3) : found.first]
    return any("CONGRESS" in u.roles for u in before)


_OBJECT = pattern("VOTE ..3 for/4 !YOU/CANDIDATE/OFFICE")


def _civic(reading: Reading) -> bool:
    """Whether it speaks of a public vote: by its words, or because nothing else is named."""
    roles = reading.roles
    if not roles.isdisjoint(_CIVIC):
        return True
    if roles & {"LINK", "HANDLE", "NON_CIVIC"} or "#" in reading.folded.text or next(_OBJECT.find(reading), None):
        return False
    return True


_FACTS = {
    "TEXT": ("text",),
    "PHONE": ("phone",),
    "WEB": ("internet", "app", "portal"),
    "EMAIL": ("email", "upload"),
    "FAX": ("fax",),
    "SOCIAL": ("social_media",),
    "PROXY": ("proxy",),
}


_WHOLE = re.compile(r"\b(?:federal|provincial|parliament|national|general election)\b")


def _strength(reading: Reading, calendar: Calendar, *kinds: str) -> Strength | None:
    """What the calendar's ways to vote make of such a claim; ``None`` if it may well be true."""
    about = reading.about
    names = {name for kind in kinds for name in _FACTS[kind]}
    day = about.election.day if about.election else about.days[0] if about.days else None
    exempt = "EXEMPT" in reading.roles
    sweeping = "ALL_OF" in reading.roles
    strength = Strength.DECISIVE
    for region in about.regions:
        known = calendar.methods(region, on=day)
        told: set[str] = set()
        for method in known:
            if method.voters != "all":
                if method.method in names and method.available == "yes":
                    if exempt:
                        return None
                    if not region.startswith("US") and not sweeping:
                        strength = Strength.UNSETTLED
            elif method.method not in told:
                told.add(method.method)
                alike = method.method in names or (method.method == "internet" and "phone" in names)
                if alike and method.available == "yes":
                    return None
                if alike and method.available == "varies" and not _WHOLE.search(reading.folded.text):
                    return None
        if exempt and region.startswith("US"):
            if region == "US" and names & {"internet", "email", "fax", "portal"}:
                return None
            strength = Strength.UNSETTLED
        if not names & (told | {"text", "social_media"}):
            strength = Strength.UNSETTLED
    return strength


def _matcher(
    sources: tuple[str, ...],
    *kinds: str,
    claimed: str,
    civic: bool = True,
    check: Callable[[Reading, Match], bool] | None = None,
) -> Matcher:
    compiled = tuple(map(pattern, sources))

    def match(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
        strength: Strength | None = None
        for one in compiled:
            for found in one.find(reading):
                if civic and not _civic(reading):
                    return
                if strength is None:
                    strength = _strength(reading, calendar, *kinds)
                    if strength is None:
                        return
                if _denied(reading, found) or _elsewhere(reading, found):
                    continue
                if check is not None and not check(reading, found):
                    continue
                yield Claim(
                    found.quote_first, found.quote_last, claimed, _WAYS, strength=strength
                )

    return match


_MAIL = frozenset(("RETURN", "BALLOT", "EARLY", "REQUEST"))


def _online(reading: Reading, found: Match) -> bool:
    """Whether it is no mail voting at the kitchen table, and nothing real is had by it."""
    if any("AT_HOME" in u.roles for u in reading.units[found.first : found.last + 1]) and (
        reading.roles & _MAIL or any(u.norm in ("mail", "envelope", "stamp") for u in reading.units)
    ):
        return False
    return not _served(reading, found)


def _served(reading: Reading, found: Match) -> bool:
    """Whether something real is had by it: a reminder, a polling place, a ride."""
    _, last = reading.sentence(found.last)
    units = reading.units[found.first : last + 1]
    return any("REAL_SERVICE" in u.roles and "VOTE" not in u.roles for u in units)


def _not_served(reading: Reading, found: Match) -> bool:
    return not _served(reading, found)


# -- effects: "that's your ballot", "the county counts it" ------------------------------------

_YOUR = "your/ur/the/his/her/their/ya/an/a/one/1/my/our/yr/family"
_EFFECTS = tuple(
    pattern(p)
    for p in (
        f"{_YOUR} VOTE ..1!REAL_SERVICE be/get/go/will ..2!REAL_SERVICE COUNTED/TALLY",
        f"{_YOUR} BALLOT ..1!REAL_SERVICE be/will ..2!REAL_SERVICE in/submit/file/cast/record/enter/do",
        "that/this/it/which/thats/its [be] [now] [just] [literally] your/ur [early/absentee/official/real/actual/legal/whole/midterm/OFFICE] VOTE/BALLOT",
        "that/this/it/thats/its be ..2 a/an/1/one [legal/real/official/valid/binding/actual] VOTE/BALLOT",
        "count/tally/log/record/go/go_down/treat/enter/book/qualify/register/approve as/like ..3!REAL_SERVICE VOTE/BALLOT",
        f"=/equal/equals ..1 {_YOUR}/official/real ..2 VOTE/BALLOT",
        "=/equal [1] VOTE COUNTED",
        f"submit/file/log/record/enter/register/transmit/count/tally/bank {_YOUR} ..1!REAL_SERVICE VOTE/BALLOT/CHOICE",
        "the_same/same as [a] VOTE",
        "and/then/=/have you/have ..1 VOTE $",
        "and/then/=/so you be ..1 do ..3",
        "be a/an/ur/your ..1 legal/real/official/valid/binding ..1 VOTE/BALLOT",
        "[your/ur] VOTE/BALLOT be in $",
        "OFFICIAL/state/they/it/she/he/bot/we/volunteer/app/government/campaign ..2!NOT/REAL_SERVICE/then TALLY it/them/that/this/these/your/ur",
        "OFFICIAL/state/bot ..2!NOT/REAL_SERVICE TALLY VOTE/BALLOT/CHOICE",
        "go/pass/ship/sync/synced/submit/transmit/hook_up/transfer/beam ..4!RELATIVE to/with/toward the/your/ur/our ..1 OFFICIAL/state/government/electoral_commission/real/gov",
        "OFFICIAL ..2 TALLY ..3 as ..2 BALLOT/VOTE",
        "count the_same/same",
        "it count [too/now/double/official/as] $",
    )
)
_NEAR = 14


def _act_near(reading: Reading, found: Match) -> tuple[int, int] | None:
    """The odd act that is said to be a vote: near the effect, or in the sentence before."""
    units = reading.units
    begin = reading.sentence(found.first)[0]
    if begin >= 2:
        begin = reading.sentence(begin - 2)[0]
    for at in range(found.first - 1, max(begin, found.first - _NEAR - 6) - 1, -1):
        if "ODD_ACT" in units[at].roles:
            return at, found.last
    end = reading.sentence(found.last)[1]
    for at in range(found.last + 1, min(end, found.last + _NEAR) + 1):
        if "ODD_ACT" in units[at].roles:
            return found.first, at
    return None


def _speaks_of_vote(reading: Reading, first: int, last: int) -> bool:
    wanted = {"VOTE", "BALLOT", "CHOICE", "ELECTION", "CANDIDATE"}
    return any(u.roles & wanted for u in reading.units[first : last + 1])


def _counts(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    if "ODD_ACT" not in reading.roles or not _civic(reading):
        return
    for one in _EFFECTS:
        for found in one.find(reading):
            span = _act_near(reading, found)
            if span is None or _denied(reading, Match(*span, *span)) or _elsewhere(reading, found):
                continue
            first = reading.sentence(span[0])[0]
            last = reading.sentence(span[1])[1]
            if not _speaks_of_vote(reading, first, last):
                continue
            if _served(reading, Match(*span, *span)):
                continue
            strength = _strength(reading, calendar, "WEB", "TEXT", "EMAIL")
            if strength is not None:
                yield Claim(*span, "an act that is no vote", _WAYS, strength=strength)


# -- text a word to a number ---------------------------------------------------------------

_CODE = pattern(f"TEXT/send/reply/message/VOTE ..10!REGISTER/REQUEST/REAL_SERVICE/CONGRESS/BAN/where/how to/2/at/= ..4!{_X} DIAL")
_LINK_TO_VOTE = tuple(
    pattern(p)
    for p in (
        "to/2/and/then/can/now/= [be] [early] VOTE",
        "your/ur VOTE",
        "VOTE ..3 NO_TRIP/REMOTE/AT_HOME/TEXT/PHONE",
        "VOTE by/from/via/without",
        "VOTE CANDIDATE",
        "one/1/10 VOTE per",
        "be ..2 ELECTION",
        "ELECTION do",
        "your/ur/the ELECTION",
    )
)


def _code(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    if not _civic(reading):
        return
    for found in _CODE.find(reading):
        if _denied(reading, found) or _elsewhere(reading, found) or _served(reading, found):
            continue
        first, last = reading.sentence(found.first)
        after = reading.sentence(last + 2)[1] if last + 2 < len(reading.units) else last
        before = reading.sentence(first - 2)[0] if first >= 2 else first
        if any("REAL_SERVICE" in u.roles for u in reading.units[last : after + 1]):
            continue
        linked = any("NO_TRIP" in u.roles for u in reading.units[before : after + 1])
        if not linked:
            linked = any(
                (first <= m.first <= last) or (group is _EFFECTS and before <= m.first <= after)
                for group in (_LINK_TO_VOTE, _EFFECTS)
                for p in group
                for m in p.find(reading)
                if not (found.first < m.last <= found.last)
            )
        if linked:
            strength = _strength(reading, calendar, "TEXT")
            if strength is not None:
                yield Claim(found.first, found.last, "by text", _WAYS, strength=strength)


_PEOPLE = "RELATIVE/friend/people/everyone/them/him/her/senator/YOU/voter/LAWMAKER"
_BARRED = f"{_X}/{_PEOPLE}/ride/find/get/go/remind/that/tell/about/claim/still/they/who/what/wear/ready"
_BY_TEXT = f"{_STRICT_BY} ..2!{_OFF}"
_MINE = "your/ur/their/our/a/my/the/his/her/ya"
_TEXT = (
    f"VOTE ..6!{_X} {_BY_TEXT} TEXT",
    f"VOTE ..6!{_X} on/in ..2!{_OFF} whatsapp/telegram/messenger/imessage/signal/viber/wechat/messaging_app",
    "TEXT vote [be] ..3 LIVE",
    f"TEXT/whatsapp/sms/dm [in] {_MINE} VOTE",
    f"TEXT ..7!{_BARRED} to/2 ..1!{_BARRED} VOTE",
    "TEXT ..1 COUNTED as/like ..2 VOTE",
    f"TEXT ..5!{_BARRED} CHOICE ..6!{_BARRED} DIAL/number/county/clerk/us/me/OFFICIAL",
    f"TEXT/reply/send/press/type ..2!{_BARRED} NUMBER for ..3 [or] NUMBER for ..4 VOTE/BALLOT",
)
_PHONE = (
    f"VOTE ..6!{_X} {_BY_TEXT} PHONE",
    f"call/dial/phone/ring ..6!{_BARRED} to ..1!{_BARRED} VOTE",
    f"call/dial/phone/ring ..3!{_BARRED} DIAL/NUMBER/hotline/clerk/county/OFFICIAL ..4!{_BARRED} and/to ..1 VOTE",
    f"call/phone/radio/dial/ring/speak [in] {_MINE} [OFFICE] VOTE/CHOICE",
    "PHONE vote [be] ..3 LIVE",
    f"speak/give/leave/read ..1 {_MINE} ..2!{_BARRED} VOTE/CHOICE/BALLOT ..4!{_BARRED} PHONE/tone/beep",
    f"say/speak/tell ..3!{_BARRED} CHOICE/CANDIDATE ..4!{_BARRED} PHONE/tone/beep",
    f"PHONE ..3!{_X} take/accept/collect/record/count ..2!{_X} VOTE/CHOICE/BALLOT/CANDIDATE",
    f"VOTE ..8!{_BARRED} press/dial/say ..4!{_BARRED} for CANDIDATE",
    f"press NUMBER [for] ..2 CANDIDATE ..6 NUMBER [for] ..2 CANDIDATE ~~9 VOTE/BALLOT/NO_TRIP",
    f"VOTE ~~9 press NUMBER [for] ..2 CANDIDATE ..3 NUMBER",
    f"VOICE_ACT ..8!{_BARRED} give/tell/say ..1 {_MINE}/who ..1 VOTE/CHOICE",
    f"take/record ..2 VOTE/BALLOT ..3 {_STRICT_BY} ..1 PHONE/voice",
)
_ONLINE = (
    f"VOTE ..6!{_X}/NUMBER/EARLY/mail/BALLOT/person REMOTE",
    f"VOTE ..6!{_X}/EARLY {_BY} ..3!{_OFF} NET/DEVICE",
    f"VOTE ..6!{_X} {_BY_TEXT} EMAIL/PAY",
    f"REMOTE/NET/EMAIL/PAY/PLATFORM/digital/electronic/virtual VOTE/BALLOT/precinct ..1 [be] ..3!{_X} LIVE",
    f"e-vote/evote/e_vote ..4!NON_CIVIC LIVE/DAY/LINK",
    "vote/ballot/cast/cast_ballot button/tab/tile/portal/feature/slot",
    f"TAP_ACT ..6!{_BARRED}/BALLOT_PHOTO/DAY/TIME/in and/to ..1!{_BARRED} VOTE",
    f"scan ..4!{_X} VOTE/BALLOT",
    f"VOTE ..4!{_X} AT_HOME",
    f"VOTE here ..4!{_X} LINK ~~6 NO_TRIP",
    f"NO_TRIP ~~6 VOTE here ..3 LINK",
    f"NO_TRIP ~~4 VOTE ..3 LINK",
    f"BALLOT ..4!{_X} submit/send/file/complete ..3!{_X} REMOTE/NET",
    f"submit/cast/complete/mark/file ..4!{_X} BALLOT ..3!{_X} REMOTE",
    f"submit/cast/complete/mark/file ..4!{_X} BALLOT {_BY_TEXT} NET/DEVICE/PLATFORM",
)
_NOREQ = "!REQUEST/REGISTER/REAL_SERVICE/BAN"
_EMAILED = (
    f"E_ACT ..1{_NOREQ} {_MINE} ..3{_NOREQ}/sample/application VOTE/BALLOT/BALLOT_PHOTO/CHOICE ..4{_NOREQ} to/in/back/over/$",
    f"E_ACT ..2{_NOREQ} VOTE/CHOICE/BALLOT_PHOTO ..4{_NOREQ} to ..4 OFFICIAL/state/NET/DIAL",
    f"VOTE/BALLOT ..6!{_X} {_BY_TEXT} FAX",
    f"BALLOT_PHOTO ..5!{_X}/POLLS E_ACT/send/submit/post",
    f"send/EMAIL/text/upload/submit/dm/E_ACT ..4!{_X} BALLOT_PHOTO ..4 to/in/=/and",
    f"photo/picture/snap/scan/photograph/screenshot/video/selfie ..6!{_X} BALLOT ..6!{_X} E_ACT/send ..3!RELATIVE it/them/to/OFFICIAL/county/back",
    f"BALLOT ~~9!{_X} E_ACT it/them ..4!RELATIVE to/back/in",
    f"FAX/EMAIL/pdf BALLOT/VOTE ..3 LIVE",
    f"OFFICIAL ..3!{_X} take/accept/count ..3!{_X} BALLOT/VOTE ..4!{_X} {_STRICT_BY} FAX/EMAIL/TEXT/PHONE",
    f"FAX/EMAIL ..3{_NOREQ} CHOICE/BALLOT ..4 OFFICIAL",
)
_SOCIAL = (
    f"VOTE ..6!{_X} by/via/through/with ..2!{_OFF} POSTING/PLATFORM/hashtag/meme",
    f"VOTE ..4!{_X} on/in ..2!{_OFF} PLATFORM",
    f"POSTING/post this/it/below/my/with/the/word/# ..6!{_BARRED} to/= ..1 VOTE",
    f"reply/comment/tweet/type/dm/react ..5!{_BARRED} to ..1 VOTE",
    f"POSTING ..3!{_X} =/be/equal/count_as ..1 [a] [1] your/1/one/official/real ..1 VOTE",
    f"POSTING =/be/equal a/1/one/your/ur ..1 VOTE/BALLOT",
    f"E_ACT/post {_MINE} VOTE",
    f"poll be/count/count_toward ..3 binding/official/real/synced",
    f"VOTE in ..2 poll ..4 state/county/official/binding/count/sync",
)
_ODD = (
    f"DEVICE/PAY/PLATFORM/NET ..4!{_X} take/accept/collect/process/count ..3!{_X} VOTE/BALLOT",
    f"SHOP ..2!{_X} take/accept/collect/record/fill_in ..3!{_X} VOTE/CHOICE",
    f"VOTE ..5!{_X} at/in ..1 any/every/all/local ..2!{_OFF} SHOP",
    f"VOTE ..5!{_X} at/through/with/via/in/using/use/on/from ..3!{_OFF} DEVICE",
    f"VOTE ..5!{_X} at/through/with/via/in/from ..2 SHOP counter/window/app/drive_thru/checkout/kiosk",
    f"tell/give ..2 SHOP ..3!{_X} who/CHOICE/CANDIDATE/VOTE",
    f"PAY ..8!{_X} to/memo/for VOTE",
)
_PROXY = (
    f"RELATIVE/anyone/someone/somebody/spouse ..2!{_X} CAN/to VOTE ..1 for/4 you/her/him/them/both/two/all",
    f"RELATIVE ..4!{_X} VOTE ..3!{_X} on/in ..1 {_MINE}/someone behalf/place/name/stead",
    f"VOTE ..4!{_X} on/in ..1 {_MINE}/someone/them behalf/place/stead",
    f"CAN VOTE on ..2 behalf",
    f"have/let/get/ask/send ..1 RELATIVE VOTE for you",
    f"we/he/she/they/it/bot/manager/staff/hr/board/landlord/usher/volunteer/driver [will/can/to] [all] submit/enter/cast/file/log ..1 your/ur/their/all/the ..2 VOTE/BALLOT/CHOICE",
    f"we/he/she/they/staff/manager/hr will/can mark/fill_in/fill_out/finish/complete ..2!NOT your/ur/their/the/all ..2 VOTE/BALLOT",
    f"we/he/she/they/bot/manager/staff/hr/board/landlord/volunteer ..1!NOT cast_your_vote/cast_your_ballot/cast_their_vote/cast_their_ballot",
    f"she/he/they/we/i will/can VOTE for you while/at/in/there",
    f"sign_in for ..6 VOTE",
    f"VOTE for/4 both/two/the_both",
)
_ALREADY = (
    f"{_MINE} VOTE ..1 be/have/get ..1 automatic/automatically/already ..2",
    "automatically/automatic ..2 VOTE ..3 for you",
    "VOTE ..2 automatically",
    f"{_MINE} VOTE [be] roll/carry over",
    "petition/pledge/survey/pollster/registration/register ..4 be/= your/the/ur/same ..2!REAL_SERVICE VOTE",
    "petition/pledge/survey/pollster/registration ..9 count/log/record/TALLY as ..3 VOTE",
    "sign ..3 petition/this/sheet ~~9 VOTE be ..1 in",
)
_PAPER = (
    "sample_ballot/newspaper ..8 mail/return/send/turn_in/count/accept/submit ..4 it/back/in/as/like/by/to",
    "write ..4 VOTE/CHOICE/CANDIDATE/name ..4 on/in ..4 paper/postcard/leaf/napkin/sheet/envelope/card/letter/receipt/bill/note/wrapper ~~9 BALLOT/VOTE/count/mail/send/drop/give",
    "BALLOT ..3 on plain/printer/notebook/loose paper/leaf",
)


def _all(*matchers: Matcher) -> Matcher:
    def match(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
        for one in matchers:
            yield from one(reading, calendar)

    return match


_OK_FLAGS = (Example("Vote by text! Text HILLARY to 59925 and skip the line Tuesday."),)
_OK_PASSES = (Example("You can NOT vote by text."),)


def _rule(name: str, title: str, match: Matcher) -> Rule:
    return Rule(
        id=f"wrong_method.{name}",
        category=Category.WRONG_METHOD,
        title=title,
        why=f"Nobody can vote {{claimed}} in {{election}}: one votes {_WAYS}.",
        source=_SOURCE,
        match=match,
        flags=_OK_FLAGS,
        passes=_OK_PASSES,
    )


RULES: tuple[Rule, ...] = (
    _rule("text", "t", _all(_code, _matcher(_TEXT, "TEXT", claimed="by text", check=_not_served))),
    _rule("phone", "t", _matcher(_PHONE, "PHONE", claimed="by phone", check=_not_served)),
    _rule("online", "t", _matcher(_ONLINE, "WEB", claimed="online", check=_online)),
    _rule("emailed", "t", _matcher(_EMAILED, "EMAIL", "FAX", claimed="by e-mail", check=_not_served)),
    _rule("social", "t", _matcher(_SOCIAL, "SOCIAL", claimed="by post")),
    _rule("odd", "t", _matcher(_ODD, "SOCIAL", claimed="there")),
    _rule("proxy", "t", _matcher(_PROXY, "PROXY", claimed="through somebody else")),
    _rule("already", "t", _matcher(_ALREADY, "SOCIAL", claimed="so")),
    _rule("paper", "t", _matcher(_PAPER, "SOCIAL", claimed="on that paper")),
    _rule("counts", "t", _counts),
)
