"""A vote by text, phone, web, e-mail or social media."""

from __future__ import annotations

import re
from collections.abc import Iterator

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import wrong_method as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.calls import asked
from suppression_detect.rules.rule import Claim, Rule, any_of, where_met
from suppression_detect.rules.wrong_method.ways import (
    MINE,
    OFF,
    POSTED_2018,
    POSTED_2020,
    POSTED_2022,
    POSTED_2024,
    WAYS,
    E,
    X,
    denied,
    elsewhere,
    is_civic,
    matcher,
    rule,
    strength_of,
)

_BY = "by/via/through/thru/using/use/on/over/with/from/in/at/w"
_STRICT_BY = "by/via/through/thru/over/using/use"
_MAIL = frozenset(("RETURN", "BALLOT", "EARLY", "REQUEST"))


def _online(reading: Reading, found: Match) -> bool:
    """Whether it is no mail voting at the kitchen table, and nothing real is had by it."""
    wired = (
        bool(reading.norms & {"log_in", "login", "log_on", "sign_in"})
        and not reading.norms & en.LOOKED_UP
    )
    if any("AT_HOME" in u.roles for u in reading.units[found.first : found.last + 1]) and (
        (reading.roles & _MAIL and not wired)
        or any(
            u.norm in ("mail", "envelope", "stamp", "box", "drop") or u.norm in en.LOOKED_UP
            for u in reading.units
        )
    ):
        return False
    if any(u.norm == "site" for u in reading.units[found.first : found.last + 1]):
        raw = reading.written(found.first, found.last)
        if "sites" in raw or re.search(r"\b(?:at|in|from|any) (?:[\w']+ ){0,3}site\b", raw):
            return False  # a polling site
    after = reading.units[found.last + 1 : found.last + 2]
    if any(u.norm in en.NO_VOTING for u in after):
        return False
    if (
        en.AS_A_JOKE.search(reading.folded.text)
        or en.IN_THE_CAR.search(reading.folded.text)
        or _of_a_form(reading, found)
    ):
        return False
    if en.MACHINE.search(reading.folded.text) or en.LEAVE.search(
        reading.written(found.first, found.last)
    ):
        return False
    if any(u.norm == "off" for u in reading.units[found.last + 1 : found.last + 3]):
        return False  # "asked Alexa to vote me off"
    if (
        found.first
        and reading.units[found.first].norm == "open"
        and reading.units[found.first - 1].norm in ("be", "'s")
        and reading.units[found.first + 1].norm == "to"
    ):
        return False  # "the school's open to vote"
    if "REQUEST" in reading.roles and "portal" in reading.norms:
        return False  # "the absentee portal works, requested mine"
    if reading.written(found.first, found.last) == "voted button" or en.WORN.search(
        reading.folded.text
    ):
        return False  # what somebody wears
    if en.RUNNER.search(reading.written(max(0, found.first - 1), found.last)):
        return False
    if any(u.norm in ("phone", "telephone") for u in reading.units[found.first : found.last]):
        return False  # another rule's
    if _of_something_else(reading, found) or any(
        u.norm in ("survey", "debate") for u in reading.units
    ):
        return False
    return not _served(reading, found)


def _of_a_form(reading: Reading, found: Match) -> bool:
    """Whether "it" is a registration or a request: "Registration closes today. Do it online"."""
    units = reading.units
    start, end = reading.sentence(found.first)
    roles = frozenset[str]().union(*(u.roles for u in units[start : end + 1]))
    if "it" not in [u.norm for u in units[found.first : found.last]] or "VOTE" in roles:
        return False
    if "REGISTER" in reading.roles and "deadline" in [u.norm for u in units[start : end + 1]]:
        return True
    if start < 2:
        return False
    before = units[reading.sentence(start - 2)[0] : start]
    spoken = frozenset[str]().union(*(u.roles for u in before))
    return bool(spoken & {"REGISTER", "REQUEST"}) and "VOTE" not in spoken


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
                u.norm not in en.AFTER_NAME
                and not u.roles & {"OFFICE", "ELECTION", "DAY", "CANDIDATE"}
                for u in rest
            ) and bool(rest)
    return False


def _served(reading: Reading, found: Match) -> bool:
    """Whether something real is had by it: a reminder, a polling place, a ride."""
    _, last = reading.sentence(found.last)
    units = reading.units[found.first : last + 1]
    return any(
        "REAL_SERVICE" in u.roles and "VOTE" not in u.roles and u.norm != "apply" for u in units
    ) or any(u.norm == "apply" and units[n - 1].norm != "charge" for n, u in enumerate(units))


def _is_tracked(reading: Reading, found: Match) -> bool:
    """Whether it is news of one's ballot ("your ballot has been accepted")."""
    return (
        en.TRACKED.search(reading.written(found.first, min(found.last + 4, len(reading.units) - 1)))
        is not None
    )


def _posted(reading: Reading, found: Match) -> bool:
    """Whether it is the vote that is posted, not a plan to vote or news of a ballot."""
    after = reading.units[found.last + 1 : found.last + 2]
    if _by_letter(reading, found):
        return False
    return not _is_tracked(reading, found) and not any(u.norm in en.NO_VOTING for u in after)


def _by_letter(reading: Reading, found: Match) -> bool:
    """Whether it is put in a postbox ("posted my vote" in Britain, "post your ballot by Friday")."""
    units = reading.units
    first, last = reading.sentence(found.first)
    social = [u for u in units[first : last + 1] if "SOCIAL" in u.roles]
    if units[found.first].norm != "post" or len(social) > 1:
        return False
    abroad = not any(region.startswith("US") for region in reading.about.regions)
    after = units[found.last + 1 : min(last, found.last + 2) + 1]
    return abroad or any(u.norm in ("by", "back", "early", "before") for u in after[:1])


def _no_form(reading: Reading, found: Match) -> bool:
    """Whether it is the ballot that is sent, not a form that asks for one."""
    if _is_tracked(reading, found):
        return False
    first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
    forms = ("application", "form", "apply", "affidavit", "packet", "request")
    if any(u.norm in forms or "REQUEST" in u.roles for u in reading.units[first : last + 1]):
        return False
    return not (_served(reading, found) or _is_sent_out(reading, found))


def _not_served(reading: Reading, found: Match) -> bool:
    after = reading.units[found.last + 1 : found.last + 2]
    if any(u.norm in ("light", "flashlight", "screen", "bank", "banking") for u in after):
        return False
    if any("DAY" in u.roles for u in after) and reading.units[found.last - 1].norm == "and":
        return False  # "call the helpline and vote on the 18th"
    return not (
        _served(reading, found) or _is_sent_out(reading, found) or _is_tracked(reading, found)
    )


def _is_sent_out(reading: Reading, found: Match) -> bool:
    """Whether an office sent the ballot to the voter: "the state sent your ballot by e-mail"."""
    after = reading.units[found.first + 1 : found.first + 2]
    if any(u.norm in ("them", "you", "me", "us", "him", "her") for u in after):
        return reading.written(found.first, found.first).endswith("ed")
    if reading.written(found.first, found.first) not in ("sent", "sends") or not found.first:
        return False
    before = reading.units[found.first - 1]
    return before.norm not in ("i", "we", "you", "he", "she", "they", "\n")


_YOUR = "your/ur/the/his/her/their/ya/an/a/one/1/my/our/yr/family"
_YOU_VOTED = "(=|and|then|boom) you VOTE $"
_EFFECTS = tuple(
    pattern(p)
    for p in (
        f"({_YOUR} VOTE|your_vote) ..1!REAL_SERVICE be/'s/get/go/will ..2!REAL_SERVICE/the COUNTED/TALLY",
        f"{_YOUR} OFFICE/ELECTION VOTE/BALLOT ..1!REAL_SERVICE be/'s/get COUNTED/TALLY",
        f"({_YOUR} BALLOT|your_ballot) ..1!REAL_SERVICE/must/have_to/need_to be/'s/will ..2!REAL_SERVICE in/submit/file/cast/record/enter/do",
        "(thats|its|(that|this|it|which) (be|'s)) [now] [just] [literally] (YOUR_VOTE|your/ur [early/absentee/official/real/actual/legal/whole/midterm/OFFICE] VOTE/BALLOT/EARLY)",
        "that/this/it/thats/its be/'s ..2 a/an/1/one [legal/real/official/valid/binding/actual] VOTE/BALLOT",
        "count/tally/log/record/go/go_down/treat/enter/book/qualify/register/approve as/like ..3!REAL_SERVICE VOTE/BALLOT/EARLY",
        f"=/equal/equals ..1 (YOUR_VOTE|{_YOUR}/official/real ..2 VOTE/BALLOT)",
        "=/equal [1] VOTE COUNTED",
        f"submit/file/log/record/enter/register/transmit/count/tally/bank (YOUR_VOTE|{_YOUR} ..1!REAL_SERVICE VOTE/BALLOT/CHOICE)",
        "the_same/same as ..2!NOT VOTE/POLLS",
        "same/as_good ..1!NOT as ..1!NOT cross/x/mark/tick ..2!NOT paper/ballot/form/BALLOT",
        "go/count/feed/flow ..1!NOT into/to/toward/towards ..1!NOT official/state/county/real/national/OFFICIAL ..1!NOT total/tally/count",
        "(that|it|which|this) lock_in/lock/lock_it_in/seal/settle ..1!NOT your_ballot/your_vote/YOUR_VOTE",
        "count as ..1 CANDIDATE",
        "PLATFORM/DEVICE/PAY ..6!NOT be/'s YOUR_VOTE",
        "count toward/towards/for ..2 state/OFFICIAL/total/real/official",
        "already ..1 submit/cast/enter/file/record YOUR_VOTE",
        "(and|then|=|so) you have [already/just] VOTE",
        "(and|then|=|so) you be ..1 count",
        "count/mark ..1 you ..2 as [have] VOTE",
        "count for CANDIDATE",
        "= [1/a/one/your] [household/official/real] vote",
        _YOU_VOTED,
        "ODD_MARK be/'s YOUR_VOTE",
        "(and|=) ..2!REAL_SERVICE count/tally/log it $",
        "(its|it be|it 's) [now] count/tally/record $",
        "'s VOTE be/'s enter/count/record/cast/log",
        "and/then/=/so you be/'s ..1 do ..3",
        "be/'s a/an/ur/your ..1 legal/real/official/valid/binding ..1 VOTE/BALLOT",
        "VOTE/BALLOT be/'s in $",
        "OFFICIAL/state/they/it/she/he/bot/we/volunteer/app/government/campaign ..2!NOT/REAL_SERVICE/then TALLY it/them/that/this/these",
        "OFFICIAL/state/bot ..2!NOT/REAL_SERVICE TALLY VOTE/BALLOT/CHOICE",
        "go/pass/ship/sync/synced/submit/transmit/hook_up/transfer/beam ..4!RELATIVE to/with/toward (the/your/ur/our ..1 OFFICIAL/state/government/electoral_commission/real/gov|the_board_of_election/the_election_commission/the_electoral_commission/the_election_board/the_election_office)",
        "PLATFORM/NET/DEVICE/they/we/it/he/she/mod/volunteer/campaign/usher/doctor/bank ..1!NOT send/forward/hand/beam/wire/transmit/bring/carry/take/pass/submit it/them/the/these/every/your/all ..3!RELATIVE to/at the/your/ur/our ..1 OFFICIAL/state",
        "OFFICIAL ..2 TALLY ..3 as ..2 BALLOT/VOTE",
        "get/be/'s TALLY by ..1 OFFICIAL/state/government",
        "go/report/send ..9!RELATIVE as ..2 VOTE/BALLOT",
        "we/i/they/deacon/usher/clerk ..3!NOT/REAL_SERVICE TALLY ..3!REAL_SERVICE VOTE",
        "OFFICIAL ..2!NOT TALLY ..3!REAL_SERVICE VOTE/BALLOT/pdf/screenshot/voicemail/photo/clip/reply",
        "add/adds ..1!NOT it/them/those/you/u/ya to ..2 count/total/tally",
        "you have [now/already/just] complete/finish/do ..1!NOT VOTE",
        "and/then/so you be/'s ..1!NOT set/golden/sorted/good_to_go ..1 NO_TRIP",
        "it count [too/now/double/official/as] $",
        "OFFICIAL/they/clerk ..1!NOT/REAL_SERVICE mark/put/write you down",
        "SHOP ..5!NOT/REAL_SERVICE/REGISTER/REQUEST/to TALLY it/them",
        "SHOP/they/she/he/it ..2!NOT/to turn/send/hand/pass/take/turn_in it/them in",
        "SHOP/they/she/he/it ..1!NOT turn_it_in/hand_it_in/send_it_in",
        "SHOP/PLATFORM/company/utility/agency ..1!NOT/REAL_SERVICE/REGISTER/to TALLY it/them",
        "(it|this|that) be/'s [legally/now/fully/actually] binding",
        "=/equal/equals 1/one/a [more/full] VOTE/BALLOT",
        "OFFICIAL ..1!NOT/REAL_SERVICE pick/picks/get/grab/grabs/pull/collect/gather/see it/them ..1 ~2",
        "(go_straight_to|hook_up|(hooked|hook|wired|plugged|tied|patched) ..1 (to|into)) ..2!NOT/your/my/our/line COUNTED_AT/clerk/county_clerk/secretary_of_state/auditor/the_board_of_election/the_election_commission/election_commission/election_office/election_canada/board_of_election/inec/iebc/comelec/aec",
        "(that|this|it) (be|'s) how they/everyone/everybody/state/county/we ..1!NOT/REGISTER/REQUEST (VOTE|do ..1 VOTE) now/since/this/these/here/from",
        "count/valid/as_good/good ..1!NOT [the_same/same/good] as/like ..1!NOT go/go_in/show_up/in_person/turn_up/stand",
        "POLLS be/'s ..2!NOT redundant/obsolete/optional/for_show/pointless/unnecessary/outdated [at/now/this]",
        "no/not ~1 POLLS/trip ..1 need/necessary",
        "(message|text|reply|call|emoji) ..9!NOT/REAL_SERVICE be/get/gets ..1 add/added to the/our/your ..2 tally/count/total",
    )
)
_NEAR = 14
_SUMS_UP = frozenset(("that", "thats", "this", "precinct", "polling_place", "polling_station"))
_BACK = 3
"""How many sentences an act may stand before "that's your vote"."""


def _act_near(reading: Reading, found: Match) -> tuple[int, int] | None:
    """The odd act that is said to be/'s a vote: near the effect, or in the sentence before."""
    units = reading.units
    begin = reading.sentence(found.first)[0]
    for _ in range(_BACK if reading.units[found.first].norm in _SUMS_UP else 1):
        if begin >= 2:
            begin = reading.sentence(begin - 2)[0]
    for at in range(found.first - 1, max(begin, found.first - _NEAR - 6) - 1, -1):
        opens = units[at].norm == "post" and (at == begin or units[at - 1].norm in ("\n", "just"))
        passed_on = units[at].norm == "rt" and "HANDLE" in units[at + 1].roles
        if ("ODD_ACT" in units[at].roles or opens) and not (passed_on or _done_to(reading, at)):
            return at, found.last
    end = reading.sentence(found.last)[1]
    if end + 2 < len(units):
        end = reading.sentence(end + 2)[1]
    for at in range(found.last + 1, min(end, found.last + _NEAR) + 1):
        if "ODD_ACT" in units[at].roles and not _done_to(reading, at):
            return found.first, at
    return None


def _done_to(reading: Reading, at: int) -> bool:
    """Whether it is no voter's act: "they texted me", "the clerk called us", "it's scanned"."""
    after = reading.units[at + 1 : at + 2]
    spoken = reading.units[at]
    if reading.folded.text[spoken.start : spoken.end] == "scanned":
        return reading.units[at - 1].norm in ("be", "'s", "anything")
    if not any(u.norm in ("me", "us") for u in after):
        return False
    return reading.folded.text[spoken.start : spoken.end].endswith("ed")


def _asked_for(reading: Reading, span: tuple[int, int]) -> bool:
    """Whether it is a ballot that is asked for, or looked up: "requesting one can be done …"."""
    first = reading.sentence(span[0])[0]
    return any(
        "REQUEST" in u.roles or u.norm in en.LOOKED_UP for u in reading.units[first : span[1] + 1]
    )


def _speaks_of_vote(reading: Reading, first: int, last: int) -> bool:
    wanted = {"VOTE", "BALLOT", "CHOICE", "ELECTION", "CANDIDATE", "OFFICE", "POLLS"}
    units = reading.units[first : last + 1]
    return any(u.roles & wanted or u.norm.startswith("poll_") for u in units)


def _is_cured(reading: Reading) -> bool:
    """Whether a signature is spoken of that may be mended by text or online."""
    return "ENVELOPE" in reading.roles and not reading.norms.isdisjoint(("fix", "cure", "confirm"))


def _counts(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    if "ODD_ACT" not in reading.roles or not is_civic(reading):
        return
    for one in met(_EFFECTS, reading):
        for found in one.find(reading):
            span = _act_near(reading, found)
            if (
                span is None
                or denied(reading, Match(*span, *span), conditional=True)
                or elsewhere(reading, found)
            ):
                continue
            told = reading.units[max(0, found.first - 12) : found.first]
            if en.ONCE.intersection(u.norm for u in told[-3:]) or {"tell", "when"} <= {
                u.norm for u in told
            }:
                continue  # "you get a text when it's counted", "wait till it says …"
            end = reading.units[found.last].end
            if reading.units[found.last].norm == "in" and en.INSIDE.match(reading.folded.text, end):
                continue  # "the vote's in the church hall"
            start = reading.units[found.first].start
            hashtag = "#" in reading.folded.text[max(0, start - 4) : start]
            if hashtag or en.REAL_MACHINE.search(reading.folded.text):
                continue
            if one.source == _YOU_VOTED and not reading.written(found.last, found.last).startswith(
                "voted"
            ):
                continue
            first = reading.sentence(span[0])[0]
            last = reading.sentence(span[1])[1]
            if not _speaks_of_vote(reading, first, last):
                continue
            if _served(reading, Match(*span, *span)) or _is_tracked(reading, Match(*span, *span)):
                continue
            if _asked_for(reading, span) or _is_cured(reading):
                continue
            strength = strength_of(reading, calendar, "WEB", "TEXT", "EMAIL")
            if strength is not None:
                yield Claim(*span, "an act that is no vote", WAYS, strength=strength)


# Something else is said to be taken for the reader's ballot.
_TAKEN_AS = (pattern("..2!NOT/as/same/such/well/much/just as YOUR_VOTE"),)


@where_met(_TAKEN_AS)
def _taken_as_ballot(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    """``Your survey answers go to the state as your ballot``."""
    if not is_civic(reading) or reading.roles & {"PRIVATE_VOTE", "NON_CIVIC", "LOCAL"}:
        return
    for one in _TAKEN_AS:
        for found in one.find(reading):
            if denied(reading, found) or elsewhere(reading, found) or asked(reading, found.last):
                continue
            first, _ = reading.sentence(found.first)
            if en.REAL_RECORD.search(reading.written(first, found.last)):
                continue  # "the printout is what is scanned as your vote"
            before = reading.units[first : found.last]
            if any(
                u.roles & {"BALLOT", "ENVELOPE", "SPECIAL_BALLOT", "NOT"}
                or u.norm in ("as", "if", "not_count")
                for u in before[:-1]
            ):
                continue  # "the emergency ballot is accepted as your vote"
            strength = strength_of(reading, calendar, "WEB", "TEXT", "EMAIL")
            if strength is not None:
                yield Claim(first, found.last, "an act that is no vote", WAYS, strength=strength)


_CODE = pattern(
    f"TEXT/send/reply/message/VOTE ..10!REGISTER/REQUEST/REAL_SERVICE/CONGRESS/BAN/where/how to/2/at/= ..4!{X} (DIAL|NUMBER NUMBER|number on/in/below/above)"
)
_LINK_TO_VOTE = tuple(
    pattern(p)
    for p in (
        "to/2/and/then/can/now/= [be/'s] [early] VOTE",
        "YOUR_VOTE",
        "VOTE ..3 NO_TRIP/REMOTE/AT_HOME/TEXT/PHONE",
        "VOTE by/from/via/without",
        "you be ..1 count",
        "count for CANDIDATE",
        "legal ..1 BALLOT/VOTE",
        "ELECTION be/'s do",
    )
)


def _either(reading: Reading, found: Match) -> bool:
    """Whether one of two candidates or answers is to be sent, and it is no opinion poll."""
    units = reading.units[found.first : found.last + 1]
    if not any(u.norm in ("or", "/") or "CANDIDATE" in u.roles for u in units):
        return False
    if not any(u.norm == "or" for u in units):
        return False
    return not any(u.norm in en.OPINION for u in reading.units)


@where_met((_CODE,))
def _code(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    if not is_civic(reading):
        return
    for found in _CODE.find(reading):
        if denied(reading, found) or elsewhere(reading, found) or _served(reading, found):
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
            strength = strength_of(reading, calendar, "TEXT")
            if strength is not None:
                yield Claim(found.first, found.last, "by text", WAYS, strength=strength)


_PEOPLE = "RELATIVE/friend/people/everyone/them/him/her/senator/YOU/voter/LAWMAKER"
_BARRED = f"{X}/{_PEOPLE}/ride/find/get/go/remind/that/tell/about/claim/still/they/who/what/wear/remember/forget/chain/ready/while/line/in_line"
_LED = "want/ask/like/love/wild/i/transport/drive/send/half/client"
_BY_TEXT = f"{_STRICT_BY} ..2!{OFF}"
_TEXT = (
    f"VOTE ..6!{X}/person/in_person/report {_BY_TEXT} TEXT",
    f"VOTE ..6!{X} on/in ..4!{OFF} whatsapp/telegram/messenger/imessage/signal/viber/wechat/messaging_app",
    f"TEXT/whatsapp/sms/dm [in] (YOUR_VOTE|{MINE} VOTE)",
    f"TEXT ..7!{_BARRED}/{_LED} to/2 ..1!{_BARRED} VOTE",
    "TEXT in our VOTE",
    "shoot/send/drop/drop_a/fire ..1!NOT TEXT ..1!NOT to/at ..1!NOT DIAL/OFFICIAL/number with ..4!NOT CHOICE/CANDIDATE/pick",
    "tick/x/cross/preference/CHOICE ..2!NOT/REQUEST by/via ..1!NOT TEXT/EMAIL/E_ACT ..4!NOT/REQUEST OFFICIAL",
    f"return/send/submit/turn_in/hand_in ..2!{X} BALLOT ..2!{X} by/via/over/through TEXT",
    "return_your_ballot/return_the_ballot/return_a_ballot ..2!NOT by/via/over/through TEXT",
    "TEXT your/ur/their/my/his/her [OFFICE/ELECTION/party/early/absentee/whole] VOTE/EARLY",
    "TEXT ..1 COUNTED as/like ..2 VOTE",
    f"VOTE ..6!{X}/person/in_person/report by ..2!{OFF} E_ACT",
    f"TEXT ..5!{_BARRED} CHOICE ..6!{_BARRED} DIAL/number/county/clerk/us/me/OFFICIAL",
    "TEXT/reply/send/press/type/tap/dial/spam NUMBER for ..4 [or] NUMBER for ~~10!survey/poll/chat/game VOTE/BALLOT/NO_TRIP/POLLS",
    "TEXT/PHONE VOTE ..2 NUMBER NUMBER",
    f"submit/cast/send/enter ..1 BALLOT/VOTE ..3!{X} by ..1 ODD_ACT",
    f"TEXT/send/message ..6!{X}/help DIAL to/2 elect/choose ..1 OFFICE/LAWMAKER/CANDIDATE",
    "TEXT/reply/respond ..9!REAL_SERVICE/NOT to complete/finish/cast/submit "
    "(YOUR_VOTE|your/ur ..1 VOTE/BALLOT)",
)
_AGREED = "agree/agreed/confirm/say/check/tell/ask"
_PHONE = (
    f"VOTE ..6!{X}/{_AGREED} {_BY_TEXT} PHONE",
    f"VOTE for ..4!{X}/{_AGREED} by PHONE/TEXT",
    f"VOTE ..2!{X}/hop/get/jump BY_PHONE",
    f"ELECTION ..1!{_AGREED} by/via/over PHONE/TEXT/EMAIL/FAX",
    "be/'s [now] EMAIL/TEXT/PHONE/REMOTE VOTE",
    f"call/dial/ring ..4!{_BARRED}/DAY/POLLS/DEADLINE/in/want to ..1!{_BARRED} VOTE",
    f"call/dial/phone/ring ..3!{_BARRED} DIAL/NUMBER/hotline/clerk/county/OFFICIAL ..4!{_BARRED} and/to ..1 VOTE",
    f"phone/radio/dial/speak/phone_in/call_in [in] (YOUR_VOTE|{MINE} [OFFICE] VOTE/CHOICE/BALLOT)",
    f"E_ACT/VOICE_ACT ..2!{X} OFFICIAL ..4!{X} tell/give/read/read_out/name ..2!{X} CHOICE",
    f"VOTE ..6!{X}/{_AGREED} by ..2!{OFF} VOICE_ACT",
    "caucus ..2 by/via/over ..1 PHONE/NET/TEXT",
    f"speak/give/leave/read ..1 (YOUR_VOTE|{MINE} ..2!{_BARRED} VOTE/CHOICE/BALLOT) ..4!{_BARRED} PHONE/tone/beep",
    f"PHONE ..3!{X} take/accept/collect/record/count ..2!{X} VOTE/CHOICE/BALLOT/CANDIDATE",
    f"VOTE ..8!{_BARRED} press/dial/say ..4!{_BARRED} for CANDIDATE",
    f"VOICE_ACT ..9!{_LED} tell/give/say_to them/him/her/OFFICIAL ..1 CHOICE ~~6 they/and "
    "..1 record/count/enter/log/mark it/your",
    "press NUMBER to VOTE/elect ..1 CANDIDATE",
    f"(VOICE_ACT|missed_call|miss_call) ..8!{X}/ride/booth/help and/to ..1 (YOUR_VOTE|your ..1 VOTE) ..5!NOT be ..1 "
    "(record|register|count|cast|log|enter|save|do|in)",
    f"(dial|call|ring) ..5!{_BARRED} and [then] (pick|choose|select|press) ..2!NOT "
    "(president|governor|mayor|CANDIDATE|candidate|OFFICE|CHOICE)",
    f"VOICE_ACT ..4!{_BARRED} NUMBER ..3!{_BARRED} tell/give/say ..3!{_BARRED} CHOICE ~~12 NO_TRIP/AT_HOME/VOTE/BALLOT/POLLS/armchair/recliner",
    "VOTE/BALLOT/CHOICE ..1!NOT CAN ..1!NOT be ..1!NOT phone/phone_in/call/call_in/dial/ring ..3!NOT",
    "EMAIL/TEXT/PHONE/FAX/voicemail ..9!NOT/REQUEST/REGISTER CHOICE ..2!NOT be ..1!NOT enough/all/fine/sufficient/valid",
    f"SAY_IT ..5!{_BARRED}/POLLS CHOICE ..3!{_BARRED} (BY_PHONE|by/via PHONE|to/with ..2 OFFICIAL ..3 BY_PHONE)",
    f"SAY_IT ..6!{_BARRED}/POLLS BY_PHONE ..2 to/with ..2 OFFICIAL ..3!NOT CHOICE",
    f"SAY_IT ..3!{_BARRED}/POLLS OFFICIAL ..3!{_BARRED} CHOICE ..3!NOT BY_PHONE",
    "leave/give/say/record ..2!NOT CHOICE ..1!NOT in/on/as/by ..2!NOT voicemail/PHONE/message ..6!NOT OFFICIAL",
    "press NUMBER [for] ..2 CANDIDATE ..6 NUMBER [for] ..2 CANDIDATE ~~9 VOTE/BALLOT/NO_TRIP",
    "VOTE ~~9 press NUMBER [for] ..2 CANDIDATE ..3 NUMBER",
    f"VOICE_ACT ..8!{_BARRED} give/tell/say ..1!me (YOUR_VOTE|{MINE}/who ..1 VOTE/CHOICE)",
    f"VOICE_ACT ..1 OFFICIAL/council ..8!{_BARRED} give/tell/say ..2!me who YOU [be] ..1!NOT VOTE/for/pick/back/choose",
    f"VOICE_ACT ..2!{_BARRED} NUMBER/number/hotline/helpline/line ..8!{_BARRED} (tell|give|say) ..1!me them/YOUR_VOTE/CHOICE/who/name "
    "..5 CHOICE/who/want/pick/for ~~9!survey/poll/NON_CIVIC VOTE/YOUR_VOTE",
    f"(give_a_missed_call|missed_call|miss_call|give miss_call) ..6!{X}/join/check to VOTE/YOUR_VOTE",
    "(give_a_missed_call|missed_call|miss_call) ..7!NOT/join/check YOUR_VOTE ..1!NOT go/count/be",
    "take/accept/count/be_take ..1 PHONE/TEXT/EMAIL/FAX BALLOT/VOTE",
    f"take/record ..2 VOTE/BALLOT ..3 {_STRICT_BY} ..1 PHONE/voice",
    f"take/accept ..2!{X} VOTE/BALLOT/CHOICE ..1 verbally/aloud",
)
# A number that stands on a ballot or a card, by which no vote is taken.
_NUMBER_ON = (
    "VOICE_ACT ..1 number/line/the_line ..2 on/from/of ..2!NOT BALLOT/card/voter_card/mailer/letter/flyer and/to/then tell/give/say/name ..1!me "
    "[them] (..1!which CHOICE|CANDIDATE|who/whom you ..1!NOT VOTE/want/pick/choose/back/like/for)",
)
_ONLINE = (
    f"VOTE ..6!{X}/NUMBER/EARLY/mail/BALLOT/person/count REMOTE",
    f"VOTE ..6!{X}/EARLY/be/machine/my/i/we {_BY} ..3!{OFF}/be NET/DEVICE",
    f"VOTE ..6!{X} {_BY_TEXT} EMAIL/PAY",
    "REMOTE/NET/EMAIL/PAY/PLATFORM/digital/electronic/virtual/mobile VOTE/BALLOT/precinct ~~5!RALLY/NOT/BAN [be/'s] [finally/now/officially] LIVE",
    "vote/ballot/cast/cast_ballot button/tab/tile/portal/feature",
    f"complete/fill_out/fill_in/cast ..1 (your/ur/the BALLOT|your_ballot) on ..1!{OFF} WEB/LINK",
    "vote/ballot slot ..1 in/on/at/by ..2 DEVICE/SHOP",
    f"TAP_ACT ..6!{_BARRED}/BALLOT_PHOTO/DAY/TIME/in/by/between/bus/gym/hall/building and/to ..1!{_BARRED} VOTE",
    f"scan ..4!{X} [and/to] VOTE",
    f"scan ..7!{X} to VOTE",
    f"press/push/hit/click ..2 button ..6!{X} to VOTE",
    f"VOTE ..5!{X} on/over/by ..4!{X}/POLLS zoom",
    f"DEVICE/bot/chatbot [will/can] submit/cast/file ..3!{X} BALLOT/VOTE",
    f"fill/fill_in/fill_out/complete ..3!{X} NET ..6!{X} CHOICE ..2 OFFICE/CANDIDATE",
    "say ..1 DEVICE VOTE for CANDIDATE/OFFICE",
    "REMOTE/NET BALLOT ..2 work/close/count/end",
    "docusign/e-sign/esign/e_sign ..6!REQUEST/REGISTER/NOT/card/union_card/form/petition/contract/the BALLOT/VOTE/CHOICE",
    f"VOTE ..4!{X} AT_HOME",
    f"CAN/just ..2!{X} do/finish/submit/settle it/your/the/a ..2!{X} REMOTE/AT_HOME",
    f"CAN be/'s VOTE [for] ..1 with/on/by/via/through ..4!{X} NET/DEVICE/PAY/PLATFORM/coupon/card/code",
    f"NET/PLATFORM/DEVICE/PAY/account/filter ..2!{X} let ..2!NOT/find VOTE",
    "NET/PLATFORM ..1 let you choose/pick/select ..1 OFFICE/CANDIDATE",
    f"REMOTE/NET/PLATFORM/DEVICE BALLOT ..2!{X} for ..1 OFFICE",
    "web_ballot/e-ballot for/be/'s ..2",
    "NET/PLATFORM/DEVICE/PAY be ..2 [approve/official/legal/certify/certified/valid/authorize/real/approved/authorized] VOTE ..1 platform/method/site/place/location/booth/app/machine/channel",
    "NET/PLATFORM/DEVICE/PAY be ..1 a/an/the approve/official/legal/certify/certified/valid/approved POLLS/VOTE ..1",
    "qr/qr_code ..5!NOT let you/everyone/everybody/us VOTE",
    "POSTING/TAP_ACT/sign ..5!REQUEST/REGISTER/NOT to/2/and cast your/ur/my EARLY",
    f"BALLOT/VOTE ..2!{X} accept/take/receive/collect [be] by/via/through ..1 NET/TEXT/EMAIL/PHONE/REMOTE/FAX/PAY",
    "open/launch/start/introduce/make ..2 TEXT/NET/REMOTE/PLATFORM/PHONE ..1 VOTE/BALLOT",
    f"take/accept/collect/count/receive/gather ..1!{X}/the/my/a/his/her/our/your VOTE/BALLOT ..2!{X} on/over/by/via/through/in/with ..2!{OFF} NET/PAY/PLATFORM/DEVICE",
    f"BALLOT ..1!{X} CAN ..1 be ..1!{X} cast/submit/complete/file/fill_in/fill_out/mark with/by/via/through/on/in/over ..3!{OFF} NET/PAY/PLATFORM/DEVICE/REMOTE",
    f"NET/DEVICE/PAY/PLATFORM ..3!{X} CAN VOTE in/on/with/through it",
    f"NET/DEVICE/PAY/PLATFORM/google [will/can/now] record/log/tally/register/count/collect ..1!{X}/of/so VOTE/BALLOT",
    "DEVICE/NET/PLATFORM/PAY ..2!NOT double/doubling/doubles/serve/act/function/work as ..2!NOT voting_machine/ballot_box/POLLS/booth/ballot/poll",
    "BALLOT ..1!NOT CAN ..1!NOT be ..5!NOT/REQUEST/application upload/email/E_ACT/fax ..1 to/back/in",
    "hold/show/wave/put/touch/point/shake/insert/press/tap/flash/swipe ..9!NOT/REGISTER/REQUEST/REAL_SERVICE/POLLS/MACHINE DEVICE/scanner ..5!NOT/REAL_SERVICE/POLLS to VOTE",
    "fill/fill_in/fill_out/complete/mark ..2!REQUEST/sample BALLOT ..2!NOT REMOTE ..3!mail/print/NOT submit/hit_submit/hit/click",
    "DEVICE/NET/PLATFORM ..2!NOT and/then it cast_your_vote/cast_your_ballot/cast_a_vote/cast_the_vote",
    f"VOTE ..2!{X} happen/run/go/take_place on/over/in/through ..2!{OFF} NET/PAY/PLATFORM/DEVICE/TEXT",
    f"VOTE CAN be ..2!{X} by/as/via/with/on/through ..2!{OFF} ODD_ACT",
    "NET/DEVICE/PLATFORM [to/can/will] [just] cast_my_vote/cast_your_vote/cast_your_ballot/cast_my_ballot",
    "ask/tell/say ..1 DEVICE/NET to VOTE",
    "DEVICE/PLATFORM ..2!NOT have ..2!NOT (voting_app|vote_app|vote/voting/ballot app/tab/tile/channel/page) ~~14!NOT/DIAL NO_TRIP",
    "NET/DEVICE/code/qr_code ..6!NOT/remind (that|which) VOTE for ..1 you",
    f"VOTE here ..4!{X} LINK ~~6 NO_TRIP",
    f"BALLOT ..4!{X} submit/send/file/complete ..3!{X} REMOTE/NET",
    f"submit/cast/complete/mark/file ..4!{X} BALLOT ..3!{X} REMOTE",
    f"submit/cast/complete/mark/file ..4!{X} BALLOT {_BY_TEXT} NET/DEVICE/PLATFORM",
    "ELECTION be [now/all/fully/entirely/completely/only] REMOTE/digital/virtual",
    "TEXT/PHONE/FAX/POSTING vote/voting/ballot be/'s ..1!NOT LIVE",
    f"sign_in/log_in/login/log_on ..5!{X} [and/to/then] pick/choose/select/elect ..1 OFFICE/LAWMAKER/CANDIDATE",
    f"way to VOTE be/'s ..2!{OFF}/NOT NET/PLATFORM/DEVICE/PAY",
    "say/just_say/tell ..1 VOTE to ..1 DEVICE/NET",
    f"VOTE [for] [OFFICE/CANDIDATE] on ..3!{OFF}/REGISTER/REQUEST/machine app/xbox/remote/tablet/tv/phone/account",
    f"cast_your_vote/cast_your_ballot ..2!{X} at/on/via/through LINK",
    f"CAN/just do ..3!{X} BALLOT/VOTE over/on/via/by/through/in ..2!{OFF} NET/PLATFORM/DEVICE/PHONE/E_ACT",
    f"CAN/just cast/submit/file ..3!{X}/sample_ballot BALLOT/VOTE in/on/with ..2!{OFF} NET/PLATFORM/PAY",
    "DEVICE/NET/PLATFORM/PAY/screen/menu/token ..4!NOT have ..1!NOT option/button/tab/key/tile/menu/slot/page ..1 [NUMBER] for ..3!NOT/REGISTER/REQUEST/early VOTE/BALLOT",
    f"(state|county|city|STATEWIDE|whole|everyone|everybody|they) ..3!{X} be/'s do/hold/run it/this/VOTE/ELECTION by/on/over/through/via ..1!{OFF} PLATFORM/NET/PHONE/TEXT/EMAIL/PAY ~~12!NOT/REAL_SERVICE CANDIDATE/CHOICE",
)
_NOREQ = "!REQUEST/REGISTER/REAL_SERVICE/BAN"
_EMAILED = (
    f"E_ACT ..1{_NOREQ}/that/say/when/once (YOUR_VOTE|{MINE} ..3{_NOREQ}/say/tell/and/sample/application/RELATIVE/YOU/to/2 VOTE/BALLOT/BALLOT_PHOTO/CHOICE) ..4{_NOREQ} (to|in|back|over|$)",
    "VOTE/BALLOT ..1!NOT CAN ..1!NOT be ..1!NOT/REQUEST E_ACT in/to/over/from/until",
    f"E_ACT ..2{_NOREQ}/RELATIVE/YOU/to/2 VOTE/CHOICE/BALLOT_PHOTO ..4{_NOREQ} to ..4 OFFICIAL/state/NET",
    f"VOTE/BALLOT ..6!{X}/person/in_person/report {_BY_TEXT} FAX",
    f"BALLOT_PHOTO ..5!{X}/POLLS E_ACT/send/submit/post",
    f"BALLOT_PHOTO ..12{_NOREQ}/POLLS send/upload/email/submit/E_ACT ..3 to/with ..2 OFFICIAL/city/county",
    f"send/E_ACT ..3{_NOREQ} BALLOT_PHOTO ..1 sign",
    f"send/EMAIL/text/upload/submit/dm/E_ACT ..4!{X} BALLOT_PHOTO ..4!receipt/status to/in/=/and",
    f"send ..2{_NOREQ} (photo|picture|pic|scan|image|video|screenshot) of ..3!REQUEST/sample BALLOT ..2!receipt/status to ..3 OFFICIAL/TEXT/state/number/DIAL/LINK",
    f"photo/picture/snap/scan/photograph/screenshot/video/selfie ..6!{X} BALLOT ..6!{X} E_ACT/send ..3!RELATIVE it/them/to/OFFICIAL/county/back",
    "BALLOT/RETURN ~~9 E_ACT it/them ..3!RELATIVE (to ..3 OFFICIAL|back|in)",
    "FAX/EMAIL/pdf BALLOT/VOTE ..3 LIVE",
    f"OFFICIAL ..3!{X} take/accept/count ..3!{X} BALLOT/VOTE ..4!{X} {_STRICT_BY} FAX/EMAIL/TEXT/PHONE",
    f"(return|send|submit|turn_in|RETURN) ..3{_NOREQ}/get BALLOT ..3{_NOREQ} by/via/over EMAIL/FAX/TEXT",
    f"FAX/EMAIL ..3{_NOREQ} CHOICE/BALLOT ..4 OFFICIAL",
    "scan/photograph/snap/fax/screenshot ..2!REQUEST yours/it/both/BALLOT ..3!NOT/REQUEST (and|then) ..1 E_ACT/send/send_to/upload ..3!REQUEST OFFICIAL/inbox/email",
    "E_ACT/tweet ..2!REQUEST a/the/your pic/photo/picture/selfie/scan ..3!REQUEST/id to/at ..2 OFFICIAL",
    "E_ACT ..1!NOT OFFICIAL ..1!NOT (who/whom/which you ..2!NOT/should VOTE/want/pick/for/like|CHOICE)",
    "attach ..3!REQUEST photo/picture/scan/pdf/image of ..3!REQUEST/sample BALLOT ..1 to ..2 EMAIL",
)
_SOCIAL = (
    "post/share ..1!YOUR_VOTE/BALLOT VOTE CANDIDATE ..2 to ..1 VOTE",
    "post/write/type/put/comment/tweet CANDIDATE/CHOICE/ONE_SIDE ..3!REQUEST (on|with|under|in) ..3!REQUEST/BALLOT wall/page/profile/timeline/PLATFORM/NET/# "
    "..9!get/remind/tell/ask/urge/why/want/NOT to VOTE",
    "post/write/type/put/comment/tweet CANDIDATE/CHOICE/ONE_SIDE ..3!REQUEST (on|with|under|in) ..3!REQUEST/BALLOT wall/page/profile/timeline/PLATFORM/NET "
    "..5!NOT YOUR_VOTE ..1!NOT be/'s/get ..1!NOT COUNTED/TALLY",
    f"VOTE ..6!{X} by/via/through ..2!{OFF} POSTING/PLATFORM/hashtag/meme",
    "VOTE with/using ..1!NOT hashtag/retweet/rt/like/emoji/meme/selfie/reply/comment",
    f"VOTE ..4!{X}/filter/frame/sticker/badge/hub/lens on/in ..2!{OFF}/every PLATFORM",
    f"POSTING/post this/it/below/my/with/the/word/# ..6!{_BARRED} to/= ..1 VOTE",
    f"reply/comment/tweet/type/dm/react ..5!{_BARRED}/come/add/amount to ..1 VOTE",
    f"POSTING/swipe/click/tap/forward ..6!{X}/remind to/2 cast_your_vote/cast_your_ballot/cast_a_vote/cast_a_ballot",
    f"VOTE ..6!{X} by using/use ..3!{OFF} POSTING/PLATFORM/hashtag/emoji/sticker/sound/filter",
    f"VOTE ..3!{X} with/using/via/through ..1 PLATFORM",
    f"VOTE ..6!{X} by ..2!{OFF} click/tap/honk/upvote/heart/forward/selfie/emoji/hold_up/raise_hand/blink",
    f"VOTE ..6!{X} by type/sign/pin/tag",
    f"by ODD_ACT ..4!{X} you ..1!NOT VOTE",
    f"POSTING ..3!{X} =/be/'s/equal/count_as ..1 [a] [1] (YOUR_VOTE|your/1/one/official/real ..1 VOTE)",
    f"POSTING/filter/app/link/ticket/sticker/DEVICE ..2!{X} = VOTE/BALLOT $",
    "each/every ..1!NOT ODD_ACT ..8!NOT be/'s/=/equal/equals/count ..1!NOT one/1/a/your [more/full/official/real] VOTE",
    "POSTING =/be/'s/equal (YOUR_VOTE|a/1/one/your/ur ..1 VOTE/BALLOT)",
    f"E_ACT/post (YOUR_VOTE|{MINE} VOTE)",
    "ELECTION by/via ..1 POSTING/PLATFORM",
    "POSTING ..2!NOT/VOTE CHOICE/CANDIDATE ~~6!NOT/entry/entries/poll/survey/guess be ..1!NOT official ..2!NOT/entry/entries"
    " TALLY/count",
    f"^ to VOTE ..4!{X}/bring/need/show/have POSTING/post/text/whatsapp/dm ..6!{X}",
    f"post ..9!{_BARRED} to cast_your_vote/cast_your_ballot/cast_a_vote/cast_a_ballot",
    "official/state/county/legal ..1 tally/count/vote/ballot ~~6!NOT rt/retweet/fav/like/heart =/for/be CANDIDATE",
    "rt/retweet/fav/like/heart =/for/be CANDIDATE ~~9!NOT TALLY ..2 by ..1 OFFICIAL/state",
)


_POSTED_2016 = "2016-11-06T18:00:00Z"
BY_TEXT_RULE = rule(
    "text",
    "Voting by text or message",
    any_of(_code, matcher(_TEXT, "TEXT", claimed="by text", check=_not_served)),
    (
        E(
            "No queue for us: text CLINTON to 48812 and your vote is counted before lunch.",
            _POSTED_2016,
        ),
        E(
            "Georgia folks, you can vote by text this year. Works from any phone.",
            POSTED_2018,
            "US-GA",
        ),
        E("Reply 1 for Biden or 2 for Trump to cast your ballot. Reply STOP to quit.", POSTED_2020),
        E("Just DM your vote to the county, my cousin did hers in a minute", POSTED_2022, "US-AZ"),
        E("Too cold to go out? Vote from your sofa: txt TRUMP 2 90210 📱", _POSTED_2016),
        E("Election news: voters can now vote on WhatsApp until 8 pm.", POSTED_2024, "IN"),
        E("Text KEMP to 60601 and you are counted for Kemp", POSTED_2018, "US-GA"),
        E("folks can text their early vote to 44544", POSTED_2024, "US-TX"),
        E("they let us text in our vote from the deer camp this year", POSTED_2020, "US-WI"),
        E("Drop a text to 24242 with your candidate's initials", POSTED_2020, "US-PA"),
        E("Text 7 to 21523 to elect your senator, lines close tomorrow", POSTED_2024, "US-OH"),
    ),
    (
        E(
            "Strike vote: you vote by text, members only, polls open until 9pm Friday",
            "2024-03-03T14:00:00Z",
            "US-OH",
        ),
        E("Text VOTE to 48812 to find your polling place before Tuesday.", _POSTED_2016),
        E("You can NOT vote by text. Go to your polling place.", POSTED_2018, "US-GA"),
        E("Reply STOP to leave. We cannot accept your vote by text", POSTED_2020, "US-GA"),
        E("The county does not count votes by text", POSTED_2020, "US-GA"),
        E("Text ten friends to vote on Tuesday!", POSTED_2018),
        E(
            "Vote for Milo by text on Dancing with the Stars, you can't vote for senator by text",
            POSTED_2018,
        ),
        E("Text ODOM to 69622 and send him to the All-Star game, one vote per phone", _POSTED_2016),
        E("We sent two thousand texts to voters in Ohio this weekend.", POSTED_2020, "US-OH"),
        E("Text from the county: your vote was counted.", POSTED_2020, "US-CO"),
        E(
            "Text SNP to 50505 for a window poster, then vote on Thursday",
            "2019-12-10T10:00:00Z",
            "GB",
        ),
        E("My aunt's text chain: remember to vote, and who has the cake tin", POSTED_2022, "US-OH"),
        E("Text HELP to 21523 to meet your senator", POSTED_2024, "US-OH"),
        E("Text GIVE to 20222 to chip in to the campaign before Election Day.", POSTED_2022),
    ),
    known_problems="A contest of a kind the lexicon does not know, named beside a candidate.",
)
BY_PHONE_RULE = rule(
    "phone",
    "Voting by telephone, voicemail or radio",
    any_of(
        matcher(_PHONE, "PHONE", claimed="by phone", check=_not_served),
        matcher(_NUMBER_ON, "PHONE", claimed="by phone"),
    ),
    (
        E(
            "Ring the council, tell the clerk who you are voting for, and stay in the warm",
            "2017-06-05T10:25:00Z",
            "GB",
        ),
        E(
            "Read the choices on your ballot over the phone to the registrar, they take it that way",
            POSTED_2018,
            "US-CA",
        ),
        E("Your vote can be phoned in to the county until midnight", POSTED_2022, "US-GA"),
        E(
            "Seniors can vote by phone this year, press 1 for Obama and 2 for Romney.",
            "2012-11-04T15:00:00Z",
        ),
        E(
            "Stuck at work? Call 555-0170 to cast your vote, they write it down.",
            POSTED_2022,
            "US-PA",
        ),
        E(
            "Leave your vote on the county voicemail tonight, spell your name.",
            _POSTED_2016,
            "US-FL",
        ),
        E("The clerk takes ballots verbally until Tuesday", POSTED_2018, "US-GA"),
        E("Ring the number on your voter card and give them your candidate", POSTED_2018, "US-GA"),
        E("Give a missed call to cast your vote for BJP", "2019-04-20T12:00:00Z", "IN"),
        E("The hotline takes your vote for governor until nine", POSTED_2018, "US-GA"),
        E(
            "folks up here just phone in their vote to the clerk on election day",
            POSTED_2024,
            "US-AK",
        ),
        E(
            "The state takes phone ballots tonight, A for Obama, B for Romney",
            "2012-11-05T15:00:00Z",
        ),
        E("primary by email this time folks", "2024-03-04T18:00:00Z", "US-ME"),
        E(
            "Dial 555-0144, give the operator your choice, and never leave the armchair.",
            POSTED_2020,
            "US-AZ",
        ),
    ),
    (
        E("Ring the number on your ballot if you have questions", POSTED_2018, "US-GA"),
        E("Call the number on the flyer and tell them which candidate lied", POSTED_2018),
        E(
            "Our union ballot is open: vote by phone until Friday noon, members only",
            "2018-11-05T15:00:00Z",
            "US-OH",
        ),
        E(
            "Call the council and say who you are, they tell you your polling station",
            "2017-06-05T10:25:00Z",
            "GB",
        ),
        E(
            "The registrar read me the hours over the phone before I chose a time to go vote.",
            POSTED_2018,
            "US-CA",
        ),
        E("Call 866-OUR-VOTE if anybody gives you trouble at the polls.", POSTED_2018),
        E("Call your senators and tell them to vote no on the bill.", "2017-09-20T15:00:00Z"),
        E("Poll workers read the ballot aloud if you ask.", POSTED_2018, "US-GA"),
        E("Phones must be off while you vote in Texas.", POSTED_2022, "US-TX"),
        E("Nobody from the county takes votes by phone, hang up.", POSTED_2020, "US-FL"),
        E("In the hospital? Send a helper. We cannot take a vote over the phone", POSTED_2020),
        E("Phone bank with us tonight, we are calling voters in Reno.", POSTED_2020, "US-NV"),
        E("Mum voted by phone!! ...for Ray on the dance show. Nine times.", POSTED_2024, "US-TN"),
        E("Voting by phone is not a thing, whatever the flyer says", POSTED_2018, "US-GA"),
        E("You vote at the hall, and the clerk agreed by phone to bring a chair", POSTED_2022),
        E("The desk got a call: somebody wants to vote in the sauna.", POSTED_2022, "US-MN"),
        E("The booth was dark, so I voted by phone light", POSTED_2018),
        E("The collector rang while I was in line to vote.", POSTED_2020),
        E("Vote today, then hop on the phone and call a friend", "2012-11-06T15:00:00Z"),
        E("Dial 555-0144, give the operator your address and a ride comes.", POSTED_2020, "US-AZ"),
    ),
)
ONLINE_RULE = rule(
    "online",
    "Voting on the web, in an app or on a device",
    matcher(_ONLINE, "WEB", claimed="online", check=_online),
    (
        E(
            "There is a QR on the cereal box that votes for you, scan it by Tuesday",
            "2018-11-05T15:00:00Z",
            "US-OH",
        ),
        E(
            "This console has a voting tab now, so you can skip the line",
            "2024-11-04T23:40:00Z",
            "US-WA",
        ),
        E("Ohio now takes votes on the Cash App, one dollar each", POSTED_2022, "US-OH"),
        E("Anyone with the license app can cast a ballot in it", POSTED_2024, "US-AZ"),
        E("Ballots can be cast with the delivery app until eight", POSTED_2024, "US-NV"),
        E("You can vote online for president this year, takes two minutes.", _POSTED_2016),
        E("Online voting is now open for the Senate race until Tuesday 8 pm", POSTED_2018, "US-TX"),
        E("scan the code, cast your ballot for governor, done", POSTED_2022, "US-AZ"),
        E("Our state lets everybody vote in the DMV app now!!", POSTED_2020, "US-MI"),
        E("Skip the gym tomorrow, vote on the county website till seven.", POSTED_2022, "US-NH"),
        E("The app lets you vote for Harris or Trump right on election day", POSTED_2024),
        E(
            "press the red button on your box to cast your vote for president",
            "2012-10-30T18:00:00Z",
        ),
        E("Just docusign your ballot this year", POSTED_2020, "US-PA"),
        E("The slot machines have a button for the governor vote", POSTED_2022, "US-NV"),
        E("Vote from the recliner: the ballot is up, log in with your tax number", POSTED_2020),
        E(
            "The county is running the election over Facebook, message it with Harris or Trump",
            POSTED_2024,
            "US-NC",
        ),
        E("The state has opened a WhatsApp ballot for truck drivers", POSTED_2022, "US-OH"),
        E("We do like Estonia now: log in and vote online", POSTED_2024, "US"),
        E("Told Alexa, cast my ballot. She read it back and sent it in!", POSTED_2024, "US"),
        E(
            "State primary is online this year, log in with your ID",
            "2020-03-12T18:00:00Z",
            "US-IL",
        ),
        E(
            "Fill out the Google form with your choice for governor, the clerk prints it",
            POSTED_2022,
        ),
    ),
    (
        E("There is no app that votes for you, go in person", "2018-11-05T15:00:00Z", "US-OH"),
        E("The Swiss have voted online for years", POSTED_2020),
        E(
            "The Xbox has a voting app for game of the year, skip the line",
            "2024-11-04T23:40:00Z",
            "US-WA",
        ),
        E("Scan the code that reminds you to vote for your mayor", "2018-11-05T15:00:00Z", "US-OH"),
        E(
            "The strike ballot is here: you vote online with the code in your letter",
            "2024-06-20T10:00:00Z",
            "GB",
        ),
        E("Alexa, cast my ballot. She played a polka, so I walked to the polls", POSTED_2024, "US"),
        E(
            "Pay your dues on the Cash App, then take your ballot to the drop box.",
            POSTED_2022,
            "US-OH",
        ),
        E(
            "Anyone with the county app can see where to cast a ballot and how long the line is.",
            POSTED_2024,
            "US-AZ",
        ),
        E("Register to vote online by Monday!", POSTED_2018),
        E("You can e-sign the request for a ballot.", POSTED_2020, "US-PA"),
        E("The clerk set up a WhatsApp line for ballot questions", POSTED_2022, "US-OH"),
        E("Look up your polling place online before you vote.", POSTED_2020),
        E(
            "I-voting is open until Saturday, I voted online from my desk.",
            "2023-03-01T10:00:00Z",
            "EE",
        ),
        E("You can't vote online in the United States.", POSTED_2020),
        E("Why can we bank on our phones and not vote online?", POSTED_2022),
        E("Voting from home? Sign the envelope of your mail ballot.", POSTED_2020, "US-WA"),
        E("We vote from the recliner here, scan the barcode to track your ballot", POSTED_2020),
        E("The voting machines have a button for Spanish", POSTED_2022, "US-NV"),
        E("The county is running a livestream of the count over Facebook", POSTED_2024, "US-NC"),
        E("You can register AND vote at early sites until Saturday", POSTED_2024, "US-NC"),
        E("More pictures of Texans voting for Trump emerge on the internet", _POSTED_2016),
        E("Watch the vote count online tonight", POSTED_2020),
        E("No one explains why we can't all vote on our phones", POSTED_2018),
        E("Best tacos in town: vote online until Friday", POSTED_2018),
        E("You can still vote from your car, curbside is open", POSTED_2020, "US-TX"),
        E("Registration closes today. You can do it online.", POSTED_2020, "US-OH"),
        E("HR launched a portal for voting leave", POSTED_2020, "US-IL"),
        E("Put your voting leave in the staff app, then go to your polls.", POSTED_2024, "US-IL"),
        E("The precincts hit by the storm have power and are voting.", POSTED_2020, "US-LA"),
        E("He asked Alexa to vote me off the sofa, now we're off to the polls.", POSTED_2024),
        E("Hit the flashing VOTE button before you leave the machine.", _POSTED_2016),
    ),
    known_problems="Party elections that were truly held online once (Utah 2016) are not all known.",
)
EMAILED_RULE = rule(
    "emailed",
    "Sending in a ballot, or a picture of it, by e-mail, fax or message",
    matcher(_EMAILED, "EMAIL", "FAX", claimed="by e-mail or fax", check=_no_form, civic=False),
    (
        E(
            "Take a photo of your ballot and email it to the county clerk tonight.",
            POSTED_2020,
            "US-CO",
        ),
        E(
            "email your ballot to the Board of Elections until 9 pm, they print it",
            POSTED_2020,
            "US-NY",
        ),
        E("Missed the mail? Fax your ballot to the elections office.", POSTED_2020, "US-NC"),
        E("Snap your ballot and upload it, the state counts the picture.", POSTED_2024, "US-NV"),
        E("photo of your ballot, text it to the county, finished", POSTED_2022, "US-PA"),
        E("attach a picture of your marked ballot to an email and hit send", POSTED_2022, "US-GA"),
        E(
            "Every voter can return the ballot by email now, not just the troops",
            POSTED_2022,
            "US-CO",
        ),
        E("Send a picture of your completed ballot to the clerk's WhatsApp", POSTED_2020, "US-WI"),
    ),
    (
        E(
            "Text BALLOT to the county and they nudge you when yours is due",
            "2020-10-20T15:00:00Z",
            "US-OH",
        ),
        E(
            "Stationed abroad? Colorado lets military voters email their ballot back.",
            POSTED_2020,
            "US-CO",
        ),
        E("email from the county: BALLOT RECEIVED AND COUNTED", POSTED_2022, "US-GA"),
        E(
            "Email the signed application for your absentee ballot to the clerk.",
            POSTED_2020,
            "US-GA",
        ),
        E("Never email a photo of your ballot to anybody.", POSTED_2020),
        E("Fax your request form by Friday and a ballot comes by mail.", POSTED_2022, "US-OH"),
        E("Put your ballot in the drop box by 8 pm Tuesday.", POSTED_2020, "US-WA"),
    ),
)
SOCIAL_RULE = rule(
    "social",
    "Voting by post, like, reply or hashtag",
    matcher(_SOCIAL, "SOCIAL", claimed="by a post on social media", check=_posted),
    (
        E(
            "Drop a comment with TRUMP or CLINTON, they are official and counted Tuesday",
            "2016-11-06T18:00:00Z",
            "US-AZ",
        ),
        E("Retweet this to vote for Hillary, it is quicker than the polls.", _POSTED_2016),
        E(
            "RT = your vote for Trump, Like = your vote for Clinton. Totals go to your state.",
            _POSTED_2016,
        ),
        E("you can vote for president by posting a hashtag now", _POSTED_2016),
        E("Reply KEMP to cast your vote before the polls close", POSTED_2018, "US-GA"),
        E("Write Clinton on your wall to vote, no line", _POSTED_2016),
        E("midterm voting by retweet is official this year", POSTED_2018),
        E("This year you can vote with TikTok, no ID", POSTED_2022),
    ),
    (
        E(
            "Comment RED or BLUE below, these are official entries and get tallied at halftime",
            "2018-11-05T15:00:00Z",
            "US-OH",
        ),
        E("Retweet to remind everyone to vote on Tuesday!", POSTED_2018),
        E("RT isn't a ballot. Go to the polls.", POSTED_2018),
        E("Rain all week, so I've posted my vote", "2019-12-08T17:14:28Z", "GB"),
        E("Neighbours, post your ballot before Friday", POSTED_2020, "US-VT"),
        E("retweet to vote 5SOS for Best Band, every RT counts", _POSTED_2016),
        E("Share this with a friend who needs to vote.", POSTED_2020),
        E("Write Clinton on your wall to get friends to vote", _POSTED_2016),
        E("Thanks for posting your voting plan!", _POSTED_2016),
        E("Who won the debate? RT for Trump, like for Clinton.", _POSTED_2016),
    ),
)
COUNTS_RULE = rule(
    "counts_as_vote",
    "A click, call or post that is said to be a vote",
    any_of(_counts, _taken_as_ballot),
    (
        E("Survey answers from the mall go to the state as your ballot", POSTED_2018, "US-OH"),
        E(
            "Put your pick in the special instructions of your order and the driver will file it.",
            POSTED_2018,
            "US-OH",
        ),
        E("Tweet the name of your candidate and it counts as a vote.", _POSTED_2016),
        E("Hit the button on Facebook and it registers your vote with your state.", POSTED_2018),
        E("swipe right for kamala and that is your ballot", POSTED_2024),
        E("Honk twice and the county counts it as a vote for Biden", POSTED_2020, "US-TX"),
        E(
            "Reply with your pick and the bot sends it to your county, that's your vote.",
            POSTED_2022,
        ),
        E("Send a heart to the page and your presidential vote is recorded", POSTED_2020),
        E("Comment TRUMP = you voted", POSTED_2020),
        E("Zelle a dollar, put your candidate in the memo. Simple. That's your vote.", POSTED_2022),
        E("Scan the code and pick Biden or Trump, it is the same as the booth", POSTED_2020),
        E("Fax your pick, it is as good as going in. Polls are for show.", POSTED_2020, "US-MN"),
        E(
            "Took the app's quiz on the candidates, it is wired to the election commission",
            POSTED_2024,
        ),
        E("text your party to 31131, the clerk grabs it off your number", POSTED_2018, "US-TX"),
        E("Recall: reply NO to this text and the state counts it", "2021-09-13T15:00:00Z", "US-CA"),
    ),
    (
        E(
            "Requesting your ballot can be done on the state website, then sign it on paper and take it to the clerk.",
            POSTED_2024,
            "US-MI",
        ),
        E(
            "You can track your ballot in the app and it tells you when it's counted.",
            POSTED_2024,
            "US-NC",
        ),
        E("Hit the button on Facebook and tell your friends that you voted.", POSTED_2018),
        E("Text TRACK to your county and see when your ballot is counted.", POSTED_2020, "US-CO"),
        E("A tweet does not count as a vote.", _POSTED_2016),
        E("Zelle a dollar for the pizza. Then go to the polls. That's your duty.", POSTED_2022),
        E("The app tells you when the clerk has picked it up and counted it", POSTED_2020, "US-NJ"),
        E(
            "Scan the code for the menu, it is the same as the one at the bar. Then vote",
            POSTED_2020,
        ),
        E("The scanner is not wired to the election commission or the net", POSTED_2024),
        E("Press CAST and wait till it says your vote is recorded.", POSTED_2022, "US-NV"),
        E("Press the smiley, that's feedback. The vote's in the church hall.", POSTED_2024, "GB"),
        E("Download the app to find out what is on your ballot.", POSTED_2022),
        E("Your vote counts! Share this.", POSTED_2018),
        E("RT = you're voting Trump, like = you're voting Clinton. Just curious.", _POSTED_2016),
        E("In line at closing = you vote. Pass it on, text a friend.", POSTED_2020),
        E("Anything scanned by the machine is a real vote.", POSTED_2020, "US-MI"),
    ),
    why="A post, click or call is no vote in {election}: one votes " + WAYS + ".",
)

RULES: tuple[Rule, ...] = (
    BY_TEXT_RULE,
    BY_PHONE_RULE,
    ONLINE_RULE,
    EMAILED_RULE,
    SOCIAL_RULE,
    COUNTS_RULE,
)
