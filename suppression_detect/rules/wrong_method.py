"""A way to vote that does not exist there: by text, phone, web, post, proxy, at odd places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from suppression_detect.elections.calendar import Calendar
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.rule import Claim, Example, Matcher, Rule, negated
from suppression_detect.verdict import Category, Strength

_WAYS = "in person, or by a ballot that is mailed or handed in where the region allows that"
_SOURCE = "the calendar's list of ways to vote; no US state takes a vote this way from all voters"

# Between the words of a claim none of these may stand: then it speaks of something else.
_X = (
    "REGISTER/REQUEST/REAL_SERVICE/BAN/where/how/when/why/if/until/before/after/then/plan/rights/"
    "machine/button/history/record/house/congress/parliament/committee/form/dot/result/results/guide/total/tracker"
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
_PUBLIC = frozenset(("ELECTION", "POLLS", "OFFICIAL", "OFFICE"))
_STRONG = frozenset(("ELECTION", "POLLS", "OFFICE", "OFFICIAL", "BALLOT", "CANDIDATE"))

# Somebody wishes, doubts or proposes it.
_WISH = re.compile(
    r"\b(?:wish\w*|imagin\w+|should(?:n't)? (?:be|let|allow|just|all|vote|have|work)|why (?:can|do|are|is|don|"
    r"not)|would(?:n't)? (?:be|vote)|could (?:just )?(?:all )?(?:be|vote|have)|if (?:we|i|only|"
    r"voting|there)|some ?day|one day|hope\w*|(?<!they )(?<!now )let us|let me|wants? to|rather|"
    r"able to|petition to|dream\w*|(?:never|no) (?:ever )?(?:to )?let|push(?:ing)? for|demand\w*|"
    r"oppos\w+|propos\w+|consider\w*|idea of|against|instead of|as if|worked like|"
    r"how come|can (?:we|i|he|she|my)|is (?:it|there)|do they|will (?:we|it|there)|may be|might)\b"
)


_NO_ONE = frozenset(("nobody", "no_one", "none", "neither", "nothing", "no_state", "no_county"))


_ADVERBS = frozenset(
    ("all", "just", "even", "ever", "actually", "really", "simply", "legally", "you", "we")
)


def _raw(reading: Reading, first: int, last: int) -> str:
    return reading.folded.text[reading.units[first].start : reading.units[last].end]


def _denied(reading: Reading, found: Match, *, conditional: bool = False) -> bool:
    """Whether the claim itself is negated, wished for, or somebody else's to look up."""
    first, _ = reading.sentence(found.first)
    units = reading.units
    begin = max(first, found.first - 4)
    if any(u.norm in _NO_ONE for u in units[max(first, found.first - 7) : found.first]):
        return True
    for at in range(max(first, found.first - 7), found.first):
        if units[at].norm == "no" and units[at + 1].roles & {"NET", "TEXT", "PHONE", "SOCIAL"}:
            return True
    for at in range(begin, found.last + 1):
        roles = units[at].roles
        if "NOT" not in roles and "BAN" not in roles:
            continue
        if "NO_TRIP" in roles or "STAY_HOME" in roles or "VOTE" in roles:
            continue
        # "if you can't make it, vote by …" is a lead-in, "you can't vote by …" is not.
        lead_in = at < found.first - 1 and "can" in units[at].norm
        adverbs = all(u.norm in _ADVERBS for u in units[at + 1 : found.first])
        if "BAN" in roles and lead_in and not adverbs and "VOTE" not in units[at + 1].roles:
            continue
        if "NOT" in roles and units[max(0, at - 1)].norm in ("reply", "text", "type", "yes", "or"):
            continue
        if "NOT" in roles and at + 1 < len(units) and "NO_FUSS" in units[at + 1].roles:
            continue  # "no stamp, no line, vote by …"
        if "NOT" in roles and at < found.first and found.first - at > 2 and units[at].norm != "no":
            continue
        return True
    before = units[max(first, found.first - 3) : found.first]
    asking = ("where", "when", "whether", "who", "remind", "about")
    if any(u.norm in asking or (u.norm == "if" and not conditional) for u in before):
        return True
    return bool(_WISH.search(_raw(reading, max(first, found.first - 7), found.last)))


CONTEST = re.compile(
    r"\b(?:best|cutest|hottest|favou?rite|top|worst|greatest) \w+(?: \w+)? (?:in|of|on) (?:the |our )?"
    r"(?:town|city|valley|area|county|year|month|week|state|decade|block|world|all time)\b|"
    r"\b(?:is|are|we're|was|were) (?:up|nominated) for (?:best|an? award)\b|"
    r"\bfor \w+(?: \w+)? on (?:the|that|this) (?:\w+ ){0,2}(?:show|season|finale)\b|"
    r"\bvot\w+ (?:[\w'-]+ ){0,4}?(?:every|each|once a|once per) (?:week|day|night|hour)\b|"
    r"\bvote for (?:us|my \w+|our \w+) (?:on|in|at|online)\b|"
    r"\b(?:cruise director|one vote per (?:unit|phone|day|ip)|quick poll|not binding|game voting|"
    r"name an? \w+ vote)\b"
)
"""A vote on the best burger in town or for a dancer: no public one, unless more says so."""
_PRIVATE = re.compile(
    r"\b(?:control number|s(?:hare|tock)holders?|ratif(?:y|ied|ication)|sga|hoa board election|"
    r"teamsters|student (?:government|body|union|council)|miss (?:teen|universe|america))\b"
)
"""A vote of shareholders, members or students, even where an election is named."""

_MANY = re.compile(r"\b(?:[2-9]|[1-9]\d) votes?\b")


def _elsewhere(reading: Reading, found: Match) -> bool:
    """Whether the vote is no public one, or a lawmaker's."""
    first, last = reading.sentence(found.first)
    _, last = reading.sentence(found.last)
    here = frozenset[str]().union(*(u.roles for u in reading.units[first : last + 1]))
    text = reading.folded.text
    if _PRIVATE.search(text) or (CONTEST.search(text) and not here & _PUBLIC):
        return True
    if "NON_CIVIC" in here:
        return not here & (_PUBLIC - {"OFFICIAL"})
    if here & {"NON_CIVIC", "LAWMAKER", "PRIVATE_VOTE", "LOCAL"}:
        return not here & _PUBLIC
    if reading.roles & {"NON_CIVIC", "LAWMAKER", "PRIVATE_VOTE", "LOCAL"}:
        return not here & _STRONG
    if reading.roles.isdisjoint(_STRONG) and _MANY.search(reading.folded.text):
        return True
    before = reading.units[max(first, found.first - 3) : found.first]
    return any(
        "CONGRESS" in u.roles
        and "OFFICE" not in u.roles
        and not (u.norm == "member" and here & _STRONG)
        for u in before
    )


_SEASON = 14
"""Days before an election in which an unnamed vote with a link is taken for that one."""
_OBJECT = pattern("VOTE ..3 for/4 !YOU/CANDIDATE/OFFICE")


def _civic(reading: Reading) -> bool:
    """Whether it speaks of a public vote: by its words, or because nothing else is named."""
    roles = reading.roles
    if not roles.isdisjoint(_CIVIC):
        return True
    election = reading.about.election
    if election is not None and any(
        mention.days and mention.days[0] == election.day for mention in reading.dates
    ):
        return True
    if reading.about.named and "LINK" not in roles and "NON_CIVIC" not in roles:
        return True
    if any(u.norm.endswith("voter") for u in reading.units):
        return True
    if "NON_CIVIC" in roles:
        return False
    if roles & {"LINK", "HANDLE"} or "#" in reading.folded.text:
        days = reading.about.days
        close = election is not None and days and 0 <= (election.day - days[0]).days <= _SEASON
        if not close or "HANDLE" in roles:
            return False
    return next(_OBJECT.find(reading), None) is None


_FACTS = {
    "TEXT": ("text",),
    "PHONE": ("phone",),
    "WEB": ("internet", "app", "portal"),
    "EMAIL": ("email", "upload"),
    "FAX": ("fax",),
    "SOCIAL": ("social_media",),
    "PROXY": ("proxy",),
}


_WHOLE = re.compile(r"\b(?:federal|provincial|parliament|national|general election|mp|riding)\b")


_FOR_ALL = re.compile(
    r"\b(?:not (?:just|only)|(?:any|every|all) (?:\w+ )?voters?|everyone|everybody|anyone|anybody)\b"
)


def _american(reading: Reading) -> bool:
    return (reading.tweet.region or "").startswith("US")


def _strength(reading: Reading, calendar: Calendar, *kinds: str) -> Strength | None:
    """What the calendar's ways to vote make of such a claim; ``None`` if it may well be true."""
    about = reading.about
    names = {name for kind in kinds for name in _FACTS[kind]}
    day = about.election.day if about.election else about.days[0] if about.days else None
    exempt = "EXEMPT" in reading.roles and "PROXY" not in kinds
    sweeping = "ALL_OF" in reading.roles
    if "E_VOTING" in reading.roles and "internet" in names and not _american(reading):
        return None
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
                if (
                    alike
                    and method.available == "varies"
                    and not _WHOLE.search(reading.folded.text)
                ):
                    return None
        if exempt and region.startswith("US") and not _FOR_ALL.search(reading.folded.text):
            if region == "US" and names & {"internet", "email", "fax", "portal"}:
                return None
            strength = Strength.UNSETTLED
        if not names & (told | {"text", "social_media"}) and not region.startswith("US"):
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
        for one in met(compiled, reading):
            for found in one.find(reading):
                if civic and not _civic(reading):
                    return
                if strength is None:
                    strength = _strength(reading, calendar, *kinds)
                    if strength is None:
                        return
                if _elsewhere(reading, found):
                    continue
                if _denied(reading, found):
                    if negated(reading, found, reach=4):
                        first, last = found.quote_first, found.quote_last
                        yield Claim(first, last, claimed, _WAYS, denied=True)
                    continue
                if check is not None and not check(reading, found):
                    continue
                yield Claim(found.quote_first, found.quote_last, claimed, _WAYS, strength=strength)

    return match


_OPINION = frozenset(
    ("debate", "poll", "survey", "win", "winner", "who", "best", "favorite", "think")
)

_MAIL = frozenset(("RETURN", "BALLOT", "EARLY", "REQUEST"))


def _online(reading: Reading, found: Match) -> bool:
    """Whether it is no mail voting at the kitchen table, and nothing real is had by it."""
    if any("AT_HOME" in u.roles for u in reading.units[found.first : found.last + 1]) and (
        reading.roles & _MAIL
        or any(u.norm in ("mail", "envelope", "stamp", "box", "drop") for u in reading.units)
    ):
        return False
    if any(u.norm == "site" for u in reading.units[found.first : found.last + 1]):
        raw = _raw(reading, found.first, found.last)
        if "sites" in raw or re.search(r"\b(?:at|in|from) (?:[\w']+ ){0,3}site\b", raw):
            return False  # a polling site
    after = reading.units[found.last + 1 : found.last + 2]
    if any(u.norm in ("out", "off", "away") for u in after):
        return False
    if any(u.norm in ("phone", "telephone") for u in reading.units[found.first : found.last]):
        return False  # another rule's
    if _of_something_else(reading, found) or any(
        u.norm in ("survey", "debate") for u in reading.units
    ):
        return False
    return not _served(reading, found)


_AFTER_NAME = frozenset(
    ("in", "the", "this", "for", "right", "now", "right_now", "president", "here", "from", "on",
     "today", "tonight", "and", "or", "all", "just")
)  # fmt: skip


def _of_something_else(reading: Reading, found: Match) -> bool:
    """Whether another verb stands in between: "voting for Trump emerge on the internet"."""
    units = reading.units[found.first : found.last + 1]
    spoken = [n for n, u in enumerate(units) if "VOTE" in u.roles]
    if not spoken:
        return False
    before = reading.units[found.first - 1] if found.first else None
    first = units[spoken[0]]
    noun = reading.folded.text[first.start : first.end] == "votes"
    if noun and before is not None and before.norm in ("'s", "s'", "the", "these", "those"):
        return True
    for n in range(spoken[0], len(units) - 1):
        if "CANDIDATE" in units[n].roles:
            rest = units[n + 1 : -1]
            return any(
                u.norm not in _AFTER_NAME
                and not u.roles & {"OFFICE", "ELECTION", "DAY", "CANDIDATE"}
                for u in rest
            ) and bool(rest)
    return False


def _served(reading: Reading, found: Match) -> bool:
    """Whether something real is had by it: a reminder, a polling place, a ride."""
    _, last = reading.sentence(found.last)
    units = reading.units[found.first : last + 1]
    return any("REAL_SERVICE" in u.roles and "VOTE" not in u.roles for u in units)


def _no_form(reading: Reading, found: Match) -> bool:
    """Whether it is the ballot that is sent, not a form that asks for one."""
    first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
    forms = ("application", "form", "apply", "affidavit", "packet", "request")
    if any(u.norm in forms for u in reading.units[first : last + 1]):
        return False
    return not _served(reading, found)


def _not_served(reading: Reading, found: Match) -> bool:
    after = reading.units[found.last + 1 : found.last + 2]
    if any(u.norm in ("light", "flashlight", "screen", "bank", "banking") for u in after):
        return False
    return not _served(reading, found)


# -- effects: "that's your ballot", "the county counts it" ------------------------------------

_YOUR = "your/ur/the/his/her/their/ya/an/a/one/1/my/our/yr/family"
_EFFECTS = tuple(
    pattern(p)
    for p in (
        f"({_YOUR} VOTE|your_vote) ..1!REAL_SERVICE be/'s/get/go/will ..2!REAL_SERVICE COUNTED/TALLY",
        f"({_YOUR} BALLOT|your_ballot) ..1!REAL_SERVICE be/'s/will ..2!REAL_SERVICE in/submit/file/cast/record/enter/do",
        "that/this/it/which/thats/its [be/'s] [now] [just] [literally] (YOUR_VOTE|your/ur [early/absentee/official/real/actual/legal/whole/midterm/OFFICE] VOTE/BALLOT/EARLY)",
        "that/this/it/thats/its be/'s ..2 a/an/1/one [legal/real/official/valid/binding/actual] VOTE/BALLOT",
        "count/tally/log/record/go/go_down/treat/enter/book/qualify/register/approve as/like ..3!REAL_SERVICE VOTE/BALLOT/EARLY",
        f"=/equal/equals ..1 (YOUR_VOTE|{_YOUR}/official/real ..2 VOTE/BALLOT)",
        "=/equal [1] VOTE COUNTED",
        f"submit/file/log/record/enter/register/transmit/count/tally/bank (YOUR_VOTE|{_YOUR} ..1!REAL_SERVICE VOTE/BALLOT/CHOICE)",
        "the_same/same as ..2!NOT VOTE",
        "count as ..1 CANDIDATE",
        "PLATFORM/DEVICE/PAY ..6!NOT be/'s YOUR_VOTE",
        "count toward/towards/for ..2 state/OFFICIAL/total/real/official",
        "already ..1 submit/cast/enter/file/record YOUR_VOTE",
        "(and|then|=|so) you have [already/just] VOTE",
        "(and|then|=|so) you be ..1 count",
        "count/mark ..1 you ..2 as [have] VOTE",
        "count for CANDIDATE",
        "= [1/a/one/your] [household/official/real] vote",
        "= you VOTE $",
        "(and|=) ..2!REAL_SERVICE count/tally/log it $",
        "(its|it be|it 's) [now] count/tally/record $",
        "'s VOTE be/'s enter/count/record/cast/log",
        "and/then/=/so you be/'s ..1 do ..3",
        "be/'s a/an/ur/your ..1 legal/real/official/valid/binding ..1 VOTE/BALLOT",
        "VOTE/BALLOT be/'s in $",
        "OFFICIAL/state/they/it/she/he/bot/we/volunteer/app/government/campaign ..2!NOT/REAL_SERVICE/then TALLY it/them/that/this/these",
        "OFFICIAL/state/bot ..2!NOT/REAL_SERVICE TALLY VOTE/BALLOT/CHOICE",
        "go/pass/ship/sync/synced/submit/transmit/hook_up/transfer/beam ..4!RELATIVE to/with/toward the/your/ur/our ..1 OFFICIAL/state/government/electoral_commission/real/gov",
        "PLATFORM/NET/DEVICE/they/we/it/he/she/mod/volunteer/campaign/usher/doctor/bank ..1!NOT send/forward/hand/beam/wire/transmit/bring/carry/take/pass/submit it/them/the/these/every/your/all ..3!RELATIVE to/at the/your/ur/our ..1 OFFICIAL/state",
        "OFFICIAL ..2 TALLY ..3 as ..2 BALLOT/VOTE",
        "get/be/'s TALLY by ..1 OFFICIAL/state/government",
        "go/report/send ..9!RELATIVE as ..2 VOTE/BALLOT",
        "we/i/they/deacon/usher/clerk ..3!NOT/REAL_SERVICE TALLY ..3!REAL_SERVICE VOTE",
        "OFFICIAL ..2!NOT TALLY ..3!REAL_SERVICE VOTE/BALLOT/pdf/screenshot/voicemail/photo/clip/reply",
        "it count [too/now/double/official/as] $",
    )
)
_YOU_VOTED = pattern("= you VOTE $")
_NEAR = 14


def _act_near(reading: Reading, found: Match) -> tuple[int, int] | None:
    """The odd act that is said to be/'s a vote: near the effect, or in the sentence before."""
    units = reading.units
    begin = reading.sentence(found.first)[0]
    if begin >= 2:
        begin = reading.sentence(begin - 2)[0]
    for at in range(found.first - 1, max(begin, found.first - _NEAR - 6) - 1, -1):
        opens = units[at].norm == "post" and (at == begin or units[at - 1].norm in ("\n", "just"))
        if "ODD_ACT" in units[at].roles or opens:
            return at, found.last
    end = reading.sentence(found.last)[1]
    if end + 2 < len(units):
        end = reading.sentence(end + 2)[1]
    for at in range(found.last + 1, min(end, found.last + _NEAR) + 1):
        if "ODD_ACT" in units[at].roles:
            return found.first, at
    return None


def _speaks_of_vote(reading: Reading, first: int, last: int) -> bool:
    wanted = {"VOTE", "BALLOT", "CHOICE", "ELECTION", "CANDIDATE", "OFFICE"}
    units = reading.units[first : last + 1]
    return any(u.roles & wanted or u.norm.startswith("poll_") for u in units)


def _counts(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    if "ODD_ACT" not in reading.roles or not _civic(reading):
        return
    for one in met(_EFFECTS, reading):
        for found in one.find(reading):
            span = _act_near(reading, found)
            if (
                span is None
                or _denied(reading, Match(*span, *span), conditional=True)
                or _elsewhere(reading, found)
            ):
                continue
            if one is _YOU_VOTED and not _raw(reading, found.last, found.last).startswith("voted"):
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

_CODE = pattern(
    f"TEXT/send/reply/message/VOTE ..10!REGISTER/REQUEST/REAL_SERVICE/CONGRESS/BAN/where/how to/2/at/= ..4!{_X} (DIAL|NUMBER NUMBER|number on/in/below/above)"
)
_LINK_TO_VOTE = tuple(
    pattern(p)
    for p in (
        "to/2/and/then/can/now/= [be/'s] [early] VOTE",
        "your/ur VOTE",
        "YOUR_VOTE",
        "VOTE ..3 NO_TRIP/REMOTE/AT_HOME/TEXT/PHONE",
        "VOTE by/from/via/without",
        "VOTE CANDIDATE",
        "one/1/10 VOTE per",
        "be/'s ..2 ELECTION",
        "you be ..1 count",
        "count for CANDIDATE",
        "legal ..1 BALLOT/VOTE",
        "ELECTION be/'s do",
        "ELECTION do",
        "your/ur/the ELECTION",
    )
)


def _either(reading: Reading, found: Match) -> bool:
    """Whether one of two candidates or answers is to be sent, and it is no opinion poll."""
    units = reading.units[found.first : found.last + 1]
    if not any(u.norm in ("or", "/") or "CANDIDATE" in u.roles for u in units):
        return False
    if not any(u.norm == "or" for u in units):
        return False
    return not any(u.norm in _OPINION for u in reading.units)


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
        spoken = reading.units[found.first : found.last + 1]
        by_vote = "VOTE" in spoken[0].roles and any(
            u.roles & {"TEXT", "REMOTE", "AT_HOME", "CANDIDATE"} for u in spoken
        )
        linked = (
            by_vote
            or _either(reading, found)
            or any("NO_TRIP" in u.roles for u in reading.units[before : after + 1])
        )
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
_BARRED = f"{_X}/{_PEOPLE}/ride/find/get/go/remind/that/tell/about/claim/still/they/who/what/wear/ready/while/line/in_line"
_BY_TEXT = f"{_STRICT_BY} ..2!{_OFF}"
_MINE = "your/ur/their/a/my/the/his/her/ya"
_TEXT = (
    f"VOTE ..6!{_X} {_BY_TEXT} TEXT",
    f"VOTE ..6!{_X} on/in ..4!{_OFF} whatsapp/telegram/messenger/imessage/signal/viber/wechat/messaging_app",
    "TEXT voting [be/'s] ..3 LIVE",
    f"TEXT/whatsapp/sms/dm [in] (YOUR_VOTE|{_MINE} VOTE)",
    f"TEXT ..7!{_BARRED} to/2 ..1!{_BARRED} VOTE",
    "TEXT in our VOTE",
    "TEXT ..1 COUNTED as/like ..2 VOTE",
    f"VOTE ..6!{_X} by ..2!{_OFF} E_ACT",
    f"TEXT ..5!{_BARRED} CHOICE ..6!{_BARRED} DIAL/number/county/clerk/us/me/OFFICIAL",
    "TEXT/reply/send/press/type/tap/dial/spam NUMBER for ..4 [or] NUMBER for ~~10!survey/poll VOTE/BALLOT/NO_TRIP/POLLS",
    "TEXT/PHONE VOTE ..2 NUMBER NUMBER",
    f"submit/cast/send/enter ..1 BALLOT/VOTE ..3!{_X} by ..1 ODD_ACT",
)
_PHONE = (
    f"VOTE ..6!{_X} {_BY_TEXT} PHONE",
    f"VOTE ..2!{_X}/hop/get/jump BY_PHONE",
    f"(YOUR_VOTE|{_MINE} VOTE) ..1 be/get take/record ..3!{_X} PHONE/BY_PHONE",
    "ELECTION ..1 by/via/over PHONE/TEXT/EMAIL/FAX",
    "be/'s [now] EMAIL/TEXT/PHONE/REMOTE VOTE",
    f"call/dial/ring ..4!{_BARRED}/DAY/POLLS/DEADLINE/in to ..1!{_BARRED} VOTE",
    f"call/dial/phone/ring ..3!{_BARRED} DIAL/NUMBER/hotline/clerk/county/OFFICIAL ..4!{_BARRED} and/to ..1 VOTE",
    f"phone/radio/dial/speak/phone_in/call_in [in] (YOUR_VOTE|{_MINE} [OFFICE] VOTE/CHOICE)",
    "PHONE voting [be/'s] ..3 LIVE",
    f"VOTE ..6!{_X} by ..2!{_OFF} VOICE_ACT",
    "caucus ..2 by/via/over ..1 PHONE/NET/TEXT",
    f"speak/give/leave/read ..1 (YOUR_VOTE|{_MINE} ..2!{_BARRED} VOTE/CHOICE/BALLOT) ..4!{_BARRED} PHONE/tone/beep",
    f"say/speak/tell ..3!{_BARRED} CHOICE/CANDIDATE ..4!{_BARRED} phone/operator/line/hotline/helpline/voicemail/tone/beep/recording",
    f"PHONE ..3!{_X} take/accept/collect/record/count ..2!{_X} VOTE/CHOICE/BALLOT/CANDIDATE",
    f"VOTE ..8!{_BARRED} press/dial/say ..4!{_BARRED} for CANDIDATE",
    "press NUMBER [for] ..2 CANDIDATE ..6 NUMBER [for] ..2 CANDIDATE ~~9 VOTE/BALLOT/NO_TRIP",
    "VOTE ~~9 press NUMBER [for] ..2 CANDIDATE ..3 NUMBER",
    f"VOICE_ACT ..8!{_BARRED} give/tell/say ..1 (YOUR_VOTE|{_MINE}/who ..1 VOTE/CHOICE)",
    "take/accept ..1 PHONE/TEXT/EMAIL/FAX BALLOT/VOTE",
    f"take/record ..2 VOTE/BALLOT ..3 {_STRICT_BY} ..1 PHONE/voice",
)
_ONLINE = (
    f"VOTE ..6!{_X}/NUMBER/EARLY/mail/BALLOT/person/count REMOTE",
    f"VOTE ..6!{_X}/EARLY/be/machine {_BY} ..3!{_OFF}/be NET/DEVICE",
    f"VOTE ..6!{_X} {_BY_TEXT} EMAIL/PAY",
    "REMOTE/NET/EMAIL/PAY/PLATFORM/digital/electronic/virtual VOTE/BALLOT/precinct ~~5!RALLY/NOT/BAN [be/'s] [finally/now/officially] LIVE",
    "vote/ballot/cast/cast_ballot button/tab/tile/portal/feature/slot",
    f"TAP_ACT ..6!{_BARRED}/BALLOT_PHOTO/DAY/TIME/in and/to ..1!{_BARRED} VOTE",
    f"scan ..4!{_X} [and/to] VOTE",
    f"press/push/hit/click ..2 button ..6!{_X} to VOTE",
    f"VOTE ..5!{_X} on/over/by ..4!{_X}/POLLS zoom",
    f"DEVICE/bot/chatbot [will/can] submit/cast/file ..3!{_X} BALLOT/VOTE",
    f"fill/fill_in/fill_out/complete ..3!{_X} NET ..6!{_X} CHOICE ..2 OFFICE/CANDIDATE",
    "say ..1 DEVICE VOTE for CANDIDATE/OFFICE",
    "REMOTE/NET BALLOT ..2 work/close/count/end",
    f"VOTE ..4!{_X} AT_HOME",
    f"CAN/just ..2!{_X} do/finish/submit/settle it/your/the/a ..2!{_X} REMOTE/AT_HOME",
    f"CAN be/'s VOTE [for] ..1 with/on/by/via/through ..4!{_X} NET/DEVICE/PAY/PLATFORM/coupon/card/code",
    f"NET/PLATFORM/DEVICE/PAY/account/filter ..2!{_X} let ..2!NOT/find VOTE",
    "NET/PLATFORM ..1 let you choose/pick/select ..1 OFFICE/CANDIDATE",
    f"REMOTE/NET/PLATFORM/DEVICE BALLOT ..2!{_X} for ..1 OFFICE",
    "web_ballot/e-ballot for/be/'s ..2",
    f"BALLOT/VOTE ..2!{_X} accept/take/receive/collect [be] by/via/through ..1 NET/TEXT/EMAIL/PHONE/REMOTE/FAX/PAY",
    "open/launch/start/introduce ..1 TEXT/NET/REMOTE/PLATFORM/PHONE VOTE",
    f"VOTE CAN be ..2!{_X} by/as/via/with/on/through ..2!{_OFF} ODD_ACT",
    "NET/DEVICE/PLATFORM [to/can/will] [just] cast_my_vote/cast_your_vote/cast_your_ballot/cast_my_ballot",
    "ask/tell/say ..1 DEVICE/NET to VOTE",
    f"VOTE here ..4!{_X} LINK ~~6 NO_TRIP",
    f"BALLOT ..4!{_X} submit/send/file/complete ..3!{_X} REMOTE/NET",
    f"submit/cast/complete/mark/file ..4!{_X} BALLOT ..3!{_X} REMOTE",
    f"submit/cast/complete/mark/file ..4!{_X} BALLOT {_BY_TEXT} NET/DEVICE/PLATFORM",
)
_NOREQ = "!REQUEST/REGISTER/REAL_SERVICE/BAN"
_EMAILED = (
    f"E_ACT ..1{_NOREQ} (YOUR_VOTE|{_MINE} ..3{_NOREQ}/sample/application/RELATIVE/YOU/to/2 VOTE/BALLOT/BALLOT_PHOTO/CHOICE) ..4{_NOREQ} (to|in|back|over|$)",
    f"E_ACT ..2{_NOREQ}/RELATIVE/YOU/to/2 VOTE/CHOICE/BALLOT_PHOTO ..4{_NOREQ} to ..4 OFFICIAL/state/NET",
    f"VOTE/BALLOT ..6!{_X} {_BY_TEXT} FAX",
    f"BALLOT_PHOTO ..5!{_X}/POLLS E_ACT/send/submit/post",
    f"BALLOT_PHOTO ..12{_NOREQ}/POLLS send/upload/email/submit/E_ACT ..3 to/with ..2 OFFICIAL/city/county",
    f"send/E_ACT ..3{_NOREQ} BALLOT_PHOTO ..1 sign",
    f"send/EMAIL/text/upload/submit/dm/E_ACT ..4!{_X} BALLOT_PHOTO ..4 to/in/=/and",
    f"send ..2{_NOREQ} (photo|picture|pic|scan|image|video|screenshot) of ..3!REQUEST/sample BALLOT ..2 to ..3 OFFICIAL/TEXT/state/number",
    f"photo/picture/snap/scan/photograph/screenshot/video/selfie ..6!{_X} BALLOT ..6!{_X} E_ACT/send ..3!RELATIVE it/them/to/OFFICIAL/county/back",
    "BALLOT/RETURN ~~9 E_ACT it/them ..3!RELATIVE (to ..3 OFFICIAL|back|in)",
    "FAX/EMAIL/pdf BALLOT/VOTE ..3 LIVE",
    f"OFFICIAL ..3!{_X} take/accept/count ..3!{_X} BALLOT/VOTE ..4!{_X} {_STRICT_BY} FAX/EMAIL/TEXT/PHONE",
    f"(return|send|submit|get|turn_in|RETURN) ..3{_NOREQ} BALLOT ..3{_NOREQ} by/via/over EMAIL/FAX/TEXT",
    f"FAX/EMAIL ..3{_NOREQ} CHOICE/BALLOT ..4 OFFICIAL",
)
_SOCIAL = (
    "post/share ..1!YOUR_VOTE/BALLOT VOTE CANDIDATE ..2 to ..1 VOTE",
    f"VOTE ..6!{_X} by/via/through ..2!{_OFF} POSTING/PLATFORM/hashtag/meme",
    f"VOTE ..4!{_X} on/in ..2!{_OFF}/every PLATFORM",
    f"POSTING/post this/it/below/my/with/the/word/# ..6!{_BARRED} to/= ..1 VOTE",
    f"reply/comment/tweet/type/dm/react ..5!{_BARRED} to ..1 VOTE",
    f"POSTING/swipe/click/tap/forward ..6!{_X}/remind to/2 cast_your_vote/cast_your_ballot/cast_a_vote/cast_a_ballot",
    f"VOTE ..6!{_X} by using/use ..3!{_OFF} POSTING/PLATFORM/hashtag/emoji/sticker/sound/filter",
    f"VOTE ..3!{_X} with/using/via/through ..1 PLATFORM",
    f"VOTE ..6!{_X} by ..2!{_OFF} click/tap/honk/upvote/heart/forward/selfie/emoji/type/sign/hold_up/raise_hand/pin/tag/blink",
    f"reply/respond/comment/answer/tweet/text/message/tap/click ..5!{_X}/remind to ..1 submit/cast/enter/record ..1 VOTE",
    f"by ODD_ACT ..4!{_X} you ..1!NOT VOTE",
    f"POSTING ..3!{_X} =/be/'s/equal/count_as ..1 [a] [1] (YOUR_VOTE|your/1/one/official/real ..1 VOTE)",
    f"POSTING/filter/app/link/ticket/sticker/DEVICE ..2!{_X} = VOTE/BALLOT $",
    "POSTING =/be/'s/equal (YOUR_VOTE|a/1/one/your/ur ..1 VOTE/BALLOT)",
    f"E_ACT/post (YOUR_VOTE|{_MINE} VOTE)",
)
_ODD = (
    f"DEVICE/PAY/PLATFORM/NET ..4!{_X} take/accept/collect/process/count ..3!{_X} VOTE/BALLOT",
    f"DEVICE/NET/PLATFORM ..5!{_X} have ..2!{_X} VOTE option/button/tab/tile/feature",
    f"SHOP ..2!{_X} take/accept/collect/record/fill_in ..3!{_X} VOTE/CHOICE",
    f"VOTE ..5!{_X} at/in ..1 any/every/all/local ..2!{_OFF} SHOP",
    f"VOTE ..5!{_X}/be at/through/with/via/in/using/use/on/from ..3!{_OFF}/be DEVICE",
    f"VOTE ..5!{_X} at/through/with/via/in/from ..2 SHOP counter/window/app/drive_thru/checkout/kiosk",
    f"tell/give ..2 SHOP ..3!{_X} who/CHOICE/CANDIDATE",
)
_PROXY = (
    f"RELATIVE/anyone/someone/somebody/spouse ..2!{_X} CAN/to VOTE ..1 for/4 you/her/him/them/both/two/all",
    f"RELATIVE ..4!{_X} VOTE ..3!{_X} on/in ..1 {_MINE}/someone behalf/place/name/stead",
    f"VOTE ..4!{_X} on/in ..1 {_MINE}/someone/them behalf/place/stead",
    "CAN VOTE on ..2 behalf",
    "CAN VOTE through you/me/him/her/us/them",
    "authority to VOTE for",
    "have/let/get/ask/send ..1 RELATIVE VOTE for you",
    "we/he/she/they/it/bot/manager/staff/hr/board/landlord/usher/volunteer/driver/hall/union [will/can/to] [all] submit/enter/cast/file/log ..1 (YOUR_VOTE|your/ur/their/all/the ..3 VOTE/BALLOT/CHOICE)",
    "we/he/she/they/staff/manager/hr will/can mark/fill_in/fill_out/finish/complete ..2!NOT (YOUR_VOTE|your/ur/their/the/all ..2 VOTE/BALLOT)",
    "staff/manager/hr/board/union [will] mark/fill_in/sign and return/send/mail ..2 BALLOT",
    "we/he/she/they/bot/manager/staff/hr/board/landlord/volunteer ..1!NOT cast_your_vote/cast_your_ballot/cast_their_vote/cast_their_ballot",
    "she/he/they/we/i will/can VOTE for you while/at/in/there",
    "VOTE for/4 both/the_both ..1 of",
    "name/appoint/pick ..1 proxy ..1 to VOTE",
    "VOTE his/her/their ..1 BALLOT ..3 along/with_mine/with/too/also",
    "sign in for ..8 VOTE your way",
    "SHOP/director/staff/hr/union/hall/board ..1 [will/can] VOTE on behalf ..1",
)
_ALREADY = (
    f"(YOUR_VOTE|{_MINE} VOTE) ..1 be/'s/have/get ..1 automatic/automatically/already ..2",
    "VOTE ..2 automatically",
    "NEVER_A_POLL/SHOP/bank/employer/app/school/insurer ..1 already submit/cast/file/enter (YOUR_VOTE|your VOTE/BALLOT)",
    "once/when/if ..4 sign ..6 VOTE ..2 be/'s ..2 in/do/count",
    "sign/register/tick ..5!NOT be/'s (the|your|a) VOTE",
    "you have (already VOTE|already_vote) if/when/once you ..2 sign/register/answer",
    f"(YOUR_VOTE|{_MINE} VOTE) [be/'s] roll/carry over",
    "petition/pledge/survey/pollster/registration/register ..4 be/'s/= ..2 as YOUR_VOTE",
    "petition/pledge/survey/pollster/registration/register/sign_the_petition ..4 be/'s/= (YOUR_VOTE|your/the/ur/same ..2!REAL_SERVICE VOTE)",
    "petition/pledge/survey/pollster/registration ..9 count/log/record/TALLY as ..3 VOTE",
)
_PAPER = (
    "sample_ballot/newspaper ..12 mail/return/send/turn_in/count/accept/submit ..4 it/back/in/as/like/by/to",
    "write ..4 VOTE/CHOICE/CANDIDATE/name ..4 on/in ..4 paper/postcard/leaf/napkin/sheet/envelope/card/letter/receipt/bill/note/wrapper ~~9 BALLOT/VOTE/count/mail/send/drop/give",
    "sample_ballot ..6!NOT be/'s valid/real/official/legal",
)


def _all(*matchers: Matcher) -> Matcher:
    def match(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
        for one in matchers:
            yield from one(reading, calendar)

    return match


_COLLECT = (
    "give/hand/leave/drop/slip/put ..2 BALLOT/yours ..4!OFFICIAL/RELATIVE/POLLS with/to/in/under/at/through "
    "..3!OFFICIAL/RELATIVE/POLLS/drop_box/mailbox SHOP/volunteer/team/jar/basket/mat/stranger/envelope/lobby",
    "volunteer/driver/SHOP/team ..2!OFFICIAL collect/pick_up ..2 BALLOT",
    "BALLOT/RETURN ..2 in/under/at/with ..2 SHOP/jar/basket/mat/volunteer/bucket/tray/bin/slot/lockers",
    "give/hand me/us ..1 your/their/ur/the ..1 BALLOT",
)


_CARRIERS = frozenset(
    ("mail_carrier", "mailman", "postman", "letter_carrier", "postal_worker", "post_office", "mail")
)


def _collected(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for source in _COLLECT:
        for found in pattern(source).find(reading):
            spoken = reading.units[found.first : found.last + 1]
            if any(u.norm in _CARRIERS or "POLLS" in u.roles for u in spoken):
                continue
            if not _denied(reading, found) and not _elsewhere(reading, found):
                yield Claim(
                    found.quote_first,
                    found.quote_last,
                    "through a collector",
                    strength=Strength.UNSETTLED,
                )


def _rule(
    name: str,
    title: str,
    match: Matcher,
    flags: tuple[Example, ...],
    passes: tuple[Example, ...],
    *,
    why: str = f"Nobody can vote {{claimed}} in {{election}}: one votes {_WAYS}.",
    source: str = _SOURCE,
    known_problems: str = "",
) -> Rule:
    return Rule(
        id=f"wrong_method.{name}",
        category=Category.WRONG_METHOD,
        title=title,
        why=why,
        source=source,
        match=match,
        flags=flags,
        passes=passes,
        known_problems=known_problems,
    )


_E = Example
_2016, _2018, _2020, _2022, _2024 = (
    "2016-11-06T18:00:00Z",
    "2018-11-05T18:00:00Z",
    "2020-10-30T18:00:00Z",
    "2022-11-07T18:00:00Z",
    "2024-11-04T18:00:00Z",
)

_BY_TEXT_RULE = _rule(
    "text",
    "Voting by text or message",
    _all(_code, _matcher(_TEXT, "TEXT", claimed="by text", check=_not_served)),
    (
        _E("No queue for us: text CLINTON to 48812 and your vote is counted before lunch.", _2016),
        _E("Georgia folks, you can vote by text this year. Works from any phone.", _2018, "US-GA"),
        _E("Reply 1 for Biden or 2 for Trump to cast your ballot. Reply STOP to quit.", _2020),
        _E("Just DM your vote to the county, my cousin did hers in a minute", _2022, "US-AZ"),
        _E("Too cold to go out? Vote from your sofa: txt TRUMP 2 90210 📱", _2016),
        _E("Election news: voters can now vote on WhatsApp until 8 pm.", _2024, "IN"),
        _E("Text KEMP to 60601 and you are counted for Kemp", _2018, "US-GA"),
        _E("they let us text in our vote from the deer camp this year", _2020, "US-WI"),
    ),
    (
        _E("Text VOTE to 48812 to find your polling place before Tuesday.", _2016),
        _E("You can NOT vote by text. Go to your polling place.", _2018, "US-GA"),
        _E("Text ten friends to vote on Tuesday!", _2018),
        _E("Text ODOM to 69622 and send him to the All-Star game, one vote per phone", _2016),
        _E("We sent two thousand texts to voters in Ohio this weekend.", _2020, "US-OH"),
        _E("Text GIVE to 20222 to chip in to the campaign before Election Day.", _2022),
    ),
    known_problems="A contest of a kind the lexicon does not know, named beside a candidate.",
)
_BY_PHONE_RULE = _rule(
    "phone",
    "Voting by telephone, voicemail or radio",
    _matcher(_PHONE, "PHONE", claimed="by phone", check=_not_served),
    (
        _E(
            "Seniors can vote by phone this year, press 1 for Obama and 2 for Romney.",
            "2012-11-04T15:00:00Z",
        ),
        _E("Stuck at work? Call 555-0170 to cast your vote, they write it down.", _2022, "US-PA"),
        _E("Leave your vote on the county voicemail tonight, spell your name.", _2016, "US-FL"),
        _E("The hotline takes your vote for governor until nine", _2018, "US-GA"),
        _E("folks up here just phone in their vote to the clerk on election day", _2024, "US-AK"),
        _E(
            "The state takes phone ballots tonight, A for Obama, B for Romney",
            "2012-11-05T15:00:00Z",
        ),
        _E("primary by email this time folks", "2024-03-04T18:00:00Z", "US-ME"),
    ),
    (
        _E("Call 866-OUR-VOTE if anybody gives you trouble at the polls.", _2018),
        _E("Call your senators and tell them to vote no on the bill.", "2017-09-20T15:00:00Z"),
        _E("Phones must be off while you vote in Texas.", _2022, "US-TX"),
        _E("Nobody from the county takes votes by phone, hang up.", _2020, "US-FL"),
        _E("Phone bank with us tonight, we are calling voters in Reno.", _2020, "US-NV"),
        _E("Mum voted by phone!! ...for Ray on the dance show. Nine times.", _2024, "US-TN"),
        _E("The booth was dark, so I voted by phone light", _2018),
        _E("The collector rang while I was in line to vote.", _2020),
        _E("Vote today, then hop on the phone and call a friend", "2012-11-06T15:00:00Z"),
    ),
)
_ONLINE_RULE = _rule(
    "online",
    "Voting on the web, in an app or on a device",
    _matcher(_ONLINE, "WEB", claimed="online", check=_online),
    (
        _E("You can vote online for president this year, takes two minutes.", _2016),
        _E("Online voting is now open for the Senate race until Tuesday 8 pm", _2018, "US-TX"),
        _E("scan the code, cast your ballot for governor, done", _2022, "US-AZ"),
        _E("Our state lets everybody vote in the DMV app now!!", _2020, "US-MI"),
        _E("Skip the gym tomorrow, vote on the county website till seven.", _2022, "US-NH"),
        _E("The app lets you vote for Harris or Trump right on election day", _2024),
        _E(
            "press the red button on your box to cast your vote for president",
            "2012-10-30T18:00:00Z",
        ),
        _E("We do like Estonia now: log in and vote online", _2024, "US"),
        _E("Fill out the Google form with your choice for governor, the clerk prints it", _2022),
    ),
    (
        _E("Register to vote online by Monday!", _2018),
        _E("Look up your polling place online before you vote.", _2020),
        _E(
            "I-voting is open until Saturday, I voted online from my desk.",
            "2023-03-01T10:00:00Z",
            "EE",
        ),
        _E("You can't vote online in the United States.", _2020),
        _E("Why can we bank on our phones and not vote online?", _2022),
        _E("Voting from home? Sign the envelope of your mail ballot.", _2020, "US-WA"),
        _E("You can register AND vote at early sites until Saturday", _2024, "US-NC"),
        _E("More pictures of Texans voting for Trump emerge on the internet", _2016),
        _E("Watch the vote count online tonight", _2020),
        _E("No one explains why we can't all vote on our phones", _2018),
        _E("Best tacos in town: vote online until Friday", _2018),
    ),
    known_problems="Party elections that were truly held online once (Utah 2016) are not all known.",
)
_EMAILED_RULE = _rule(
    "emailed",
    "Sending in a ballot, or a picture of it, by e-mail, fax or message",
    _matcher(_EMAILED, "EMAIL", "FAX", claimed="by e-mail or fax", check=_no_form, civic=False),
    (
        _E("Take a photo of your ballot and email it to the county clerk tonight.", _2020, "US-CO"),
        _E("email your ballot to the Board of Elections until 9 pm, they print it", _2020, "US-NY"),
        _E("Missed the mail? Fax your ballot to the elections office.", _2020, "US-NC"),
        _E("Snap your ballot and upload it, the state counts the picture.", _2024, "US-NV"),
        _E("photo of your ballot, text it to the county, finished", _2022, "US-PA"),
        _E("Every voter can return the ballot by email now, not just the troops", _2022, "US-CO"),
        _E("Send a picture of your completed ballot to the clerk's WhatsApp", _2020, "US-WI"),
    ),
    (
        _E(
            "Stationed abroad? Colorado lets military voters email their ballot back.",
            _2020,
            "US-CO",
        ),
        _E("Email the signed application for your absentee ballot to the clerk.", _2020, "US-GA"),
        _E("Never email a photo of your ballot to anybody.", _2020),
        _E("Fax your request form by Friday and a ballot comes by mail.", _2022, "US-OH"),
        _E("Put your ballot in the drop box by 8 pm Tuesday.", _2020, "US-WA"),
    ),
)
_SOCIAL_RULE = _rule(
    "social",
    "Voting by post, like, reply or hashtag",
    _matcher(_SOCIAL, "SOCIAL", claimed="by post"),
    (
        _E("Retweet this to vote for Hillary, it is quicker than the polls.", _2016),
        _E(
            "RT = your vote for Trump, Like = your vote for Clinton. Totals go to your state.",
            _2016,
        ),
        _E("you can vote for president by posting a hashtag now", _2016),
        _E("Reply KEMP to cast your vote before the polls close", _2018, "US-GA"),
        _E("midterm voting by retweet is official this year", _2018),
        _E("This year you can vote with TikTok, no ID", _2022),
    ),
    (
        _E("Retweet to remind everyone to vote on Tuesday!", _2018),
        _E("RT isn't a ballot. Go to the polls.", _2018),
        _E("retweet to vote 5SOS for Best Band, every RT counts", _2016),
        _E("Share this with a friend who needs to vote.", _2020),
        _E("Who won the debate? RT for Trump, like for Clinton.", _2016),
    ),
)
_ODD_RULE = _rule(
    "odd_place",
    "Voting at a shop, a machine or with a person that takes no votes",
    _matcher(_ODD, "SOCIAL", claimed="there"),
    (
        _E("You can vote at any post office today, they take the ballots.", _2018, "US-MI"),
        _E("Starbucks has an ATM that takes votes for governor now", _2022, "US-NJ"),
        _E("Alexa takes votes for president this year", _2020),
        _E("vote through your Xbox for president tonight", _2020),
        _E("Tell the mail carrier who you want for governor, he fills it in.", _2022, "US-RI"),
        _E("Any ATM in Arizona has a vote option until Tuesday", _2022, "US-AZ"),
    ),
    (
        _E("Vote at the church hall on Main Street until 8.", _2018, "US-OH"),
        _E("Early voting at the mall, next to the gym.", _2020, "US-NV"),
        _E("The bar gives a free beer if you show your I Voted sticker.", _2018),
        _E("Ask Alexa where your polling place is.", _2020),
        _E("The post office delivers ballots until Tuesday.", _2020, "US-MI"),
    ),
)
_PROXY_RULE = _rule(
    "proxy",
    "Somebody else casts the vote",
    _matcher(_PROXY, "PROXY", claimed="through somebody else", civic=False),
    (
        _E("Stuck at work? Your roommate can vote for you with your ID.", _2022, "US-OH"),
        _E("Husbands may vote on behalf of their wives this year.", _2018, "US-TN"),
        _E("Tell us your pick and we will cast your ballot for you.", _2024, "US-PA"),
        _E("Power of attorney? You can vote on their behalf at the polls.", _2022, "US-AZ"),
        _E("A neighbor can vote in your place, just send a note", _2020, "US-IL"),
        _E("Just name a proxy to vote for you on Tuesday", _2022, "US-NY"),
        _E("Staff will mark and return the ballots of all residents", _2020, "US-PA"),
    ),
    (
        _E(
            "Ask for a proxy by 5 pm and someone you trust can vote for you.",
            "2019-12-12T09:00:00Z",
            "GB",
        ),
        _E("I can't vote for you, you have to go yourself.", _2020, "US-OH"),
        _E("My mom will vote for Biden.", _2020),
        _E("Bring a friend when you vote.", _2018),
        _E("A poll worker can help you read the ballot.", _2022, "US-PA"),
    ),
    why="Nobody can vote for somebody else in {election}: everyone votes themself, "
    "with help at the polls for those who ask.",
    source="state election codes; the Help America Vote Act for voters who need help",
)
_ALREADY_RULE = _rule(
    "automatic",
    "A vote that counts by itself: by registering, a petition, the last election",
    _matcher(_ALREADY, "SOCIAL", claimed="by itself"),
    (
        _E("Seniors: your vote is automatically entered from last time.", _2020),
        _E("Good news, your vote rolls over from the last election.", _2022),
        _E(
            "Signing the petition is your vote, no need to go Tuesday",
            "2021-09-12T15:00:00Z",
            "US-CA",
        ),
        _E("My pollster says the survey is the same as your vote, go fishing", _2024, "US-WY"),
        _E("Told the pollster? That survey counts as your vote for governor.", _2022, "US-GA"),
        _E("Your bank already submitted your ballot when you logged in", _2020),
        _E(
            "You have already voted if you signed the recall petition",
            "2021-09-10T15:00:00Z",
            "US-CA",
        ),
    ),
    (
        _E("You will be automatically registered when you renew your license.", _2020, "US-OR"),
        _E("Signing the petition puts the question on the ballot.", _2018, "US-CA"),
        _E("Your registration is not your vote. Go to the polls.", _2022),
        _E("Fill in our survey on how you will vote.", _2020),
        _E("Registered voters get a ballot by mail automatically.", _2020, "US-CO"),
    ),
    why="No vote is entered by itself: registering, signing or having voted before casts no "
    "ballot in {election}.",
)
_PAPER_RULE = _rule(
    "home_made_ballot",
    "A paper that is no ballot: a sample, a newspaper, a note",
    _matcher(_PAPER, "SOCIAL", claimed="on such a paper"),
    (
        _E(
            "Fill in the sample ballot and mail it back, it counts like the real one.",
            _2018,
            "US-NJ",
        ),
        _E("Newspaper ballots are accepted this fall, send it in with two stamps.", _2020),
        _E(
            "Lost your ballot? Write your vote on a blank sheet and mail it to the county.",
            _2020,
            "US-AZ",
        ),
        _E("Write your candidates on a postcard and send it, they must count the vote", _2020),
        _E("write your candidates on plain paper and drop it in, it is a ballot", _2022, "US-PA"),
    ),
    (
        _E("Print your sample ballot and take it along to the polls.", _2018, "US-NJ"),
        _E("Write in your candidate on the line if you do not like the others.", _2020),
        _E("Lost your ballot? Ask the county for a new one.", _2020, "US-AZ"),
        _E("Write postcards to voters with us on Sunday.", _2018),
        _E("We count paper ballots here.", _2022, "US-PA"),
    ),
    why="Only the ballot that the office hands out or mails counts in {election}; ask for a new "
    "one if it is lost.",
)
_COUNTS_RULE = _rule(
    "counts_as_vote",
    "A click, call or post that is said to be a vote",
    _counts,
    (
        _E("Tweet the name of your candidate and it counts as a vote.", _2016),
        _E("Hit the button on Facebook and it registers your vote with your state.", _2018),
        _E("swipe right for kamala and that is your ballot", _2024),
        _E("Honk twice and the county counts it as a vote for Biden", _2020, "US-TX"),
        _E("Reply with your pick and the bot sends it to your county, that's your vote.", _2022),
        _E("Comment TRUMP = you voted", _2020),
        _E(
            "Recall: reply NO to this text and the state counts it", "2021-09-13T15:00:00Z", "US-CA"
        ),
    ),
    (
        _E("Hit the button on Facebook and tell your friends that you voted.", _2018),
        _E("Text TRACK to your county and see when your ballot is counted.", _2020, "US-CO"),
        _E("A tweet does not count as a vote.", _2016),
        _E("Download the app to find out what is on your ballot.", _2022),
        _E("Your vote counts! Share this.", _2018),
        _E("RT = you're voting Trump, like = you're voting Clinton. Just curious.", _2016),
        _E("In line at closing = you vote. Pass it on, text a friend.", _2020),
    ),
    why="A post, click or call is no vote in {election}: one votes " + _WAYS + ".",
)
_COLLECTED_RULE = _rule(
    "collected",
    "Ballots handed to strangers, shops or collectors",
    _collected,
    (
        _E("Leave your ballot with the bartender, he drops them all off.", _2020, "US-OH"),
        _E("Our volunteers collect ballots on your street on Thursday.", _2020, "US-AZ"),
        _E("Drop your ballot in the jar at the counter", _2020, "US-PA"),
        _E("Give me your mail ballot, I am going to the drop box", _2022, "US-PA"),
        _E("slip your ballot under the mat and the team takes it", _2020, "US-NC"),
    ),
    (
        _E("Drop your ballot in the drop box at the library.", _2020, "US-WA"),
        _E("Hand your ballot to your mail carrier by Tuesday.", _2020, "US-CO"),
        _E("Give your ballot to the clerk.", _2020, "US-MI"),
        _E("Do not hand your ballot to a stranger.", _2020, "US-AZ"),
        _E("The county collects ballots from the drop boxes at 8.", _2020, "US-WA"),
    ),
    why="Who may hand in another's ballot differs by state: mail it yourself, or take it to the "
    "office or an official drop box.",
    source="state rules on returning absentee ballots",
    known_problems="Lawful in some states; so it is never decisive.",
)

RULES: tuple[Rule, ...] = (
    _BY_TEXT_RULE,
    _BY_PHONE_RULE,
    _ONLINE_RULE,
    _EMAILED_RULE,
    _SOCIAL_RULE,
    _ODD_RULE,
    _PROXY_RULE,
    _ALREADY_RULE,
    _PAPER_RULE,
    _COUNTS_RULE,
    _COLLECTED_RULE,
)
