"""A choice that is entered, told or handed in where no public vote is taken."""

from __future__ import annotations

from collections.abc import Iterator

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import wrong_method as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.rule import Claim, any_of, where_met
from suppression_detect.rules.wrong_method.passed_on import third_person
from suppression_detect.rules.wrong_method.ways import (
    POSTED_2018,
    POSTED_2020,
    POSTED_2022,
    POSTED_2024,
    WAYS,
    E,
    denied,
    elsewhere,
    is_civic,
    rule,
    strength_of,
)

_TELL = "say/tell/give/call/ring/read/leave/dictate/speak/shout/spell/name/hand/call_out/sign/comment/reply/answer"
_ENTER = (
    "choose/pick/select/tap/press/type/circle/tick/mark/send/swipe/enter/write/text/dm/scan/put/key/"
    "punch/drop/add/save/buy/order/stamp/scratch/whatsapp/email/e_mail/sms/tweet/post/message/hit/"
    "click/dial/poke/show/pay/venmo/airdrop/shade/reply/comment/double_tap/check/upload/fill"
)
_SIDE = "ONE_SIDE/CANDIDATE/r/d/lotus/hand/yes/lion/lab/con"
_PICK = tuple(
    pattern(p)
    for p in (
        f"{_ENTER}/{_TELL} ..4!NOT/when/if CHOICE",
        f"(your|ur|their|my|our) CHOICE ..6!NOT/POLLS {_ENTER}/{_TELL}",
        f"{_SIDE} or {_SIDE}",
        f"{_ENTER} ..3!NOT/for/before/in/at OFFICE/LAWMAKER/CANDIDATE/party/side",
        f"{_TELL} ..2!NOT/to/that party",
        f"{_TELL} ..3!NOT number one/1",
        f"{_TELL}/tell [them/her/him] (who/whom) you/YOU ..2!NOT VOTE/want/pick/for/like/back",
        "NUMBER for ..4!NOT NUMBER for",
        "tap/press/hit/click/swipe/blink/honk/ring/nod ..2!NOT for ..2!NOT tap/press/hit/click/swipe/blink/honk/ring/shake ..2!NOT for",
        f"{_ENTER} ..1 NUMBER/a/b/left/blue for ..4!NOT (or|NUMBER)",
    )
)
_NAMED = pattern(f"{_ENTER}/{_TELL} ..7!NOT/DAY/TIME or !NOT/DAY/TIME/YOU")
"""A pick of two that are named, whoever they are: "tap Stein or Robinson"."""
_PICKS = (*_PICK, _NAMED)
_OFFICE = "OFFICIAL/COUNTED_AT/state/county/city/board/government/capital/election/district/capitol"
_SENT = (
    "TALLY/RELAY/TALLIES/CAST_FOR/sync/syncs/synced/transmit/lodge/lodges/send/send_to/tied/wired/"
    "matched/go/ship/convert"
)
_EFFECT = tuple(
    pattern(p)
    for p in (
        f"{_SENT} ..4!NOT/REGISTER/REQUEST to/with/for ..2!NOT {_OFFICE}",
        f"send_to/go_straight_to ..2!NOT {_OFFICE}",
        "(they|he|she|we) mark/fill/fill_in/do ..2!NOT/REGISTER for you",
        f"{_OFFICE} ..2!NOT/REGISTER TALLY/get/accept/write/read/collect/note/log/add/pick_up ..1 it/them/that/those/each/every/your/names/down/pick/choice",
        "(YOUR_VOTE|mine|yours|my/your/her/his/their/our/the/a VOTE/BALLOT) ..3!NOT be/'s/get ..1!NOT TALLY/do/book/lodge/lodged/complete/cast",
        "(YOUR_VOTE|mine|yours|my/your/our VOTE/BALLOT) be/'s [now] in $",
        "(that|this|it|thats|which|its|whatever ..3) be/'s ..1!NOT/VOIDED (YOUR_VOTE|VOTE|a/the/your/my/our/ur ..1!NOT/VOIDED VOTE/BALLOT)",
        "(i|you|we|she|he|they|and|=|that) have ..1 VOTE $",
        "be/'s/get ..1!NOT/REQUEST/not TALLY/COUNTED/accept ..1 as ..3 VOTE/BALLOT/voter",
        "TALLY/COUNTED as/like ..3 VOTE/BALLOT/done/voter/EARLY",
        "SHOP/DEVICE/PLATFORM/they/he/she/we/it/i/bot/mods/super TALLY/lodge/log/send/file/cast/photograph/thumbprint/press ..2!NOT/REGISTER/REQUEST it/them/that/those/VOTE/BALLOT/CHOICE/names/for_you/for",
        "TALLY/CAST_FOR/sync/upload/lodge ..3!NOT/REGISTER/REQUEST for you",
        "and/then/so that_be/that's/be/'s/you_be ..1 do/done/it/set/finished",
        "(i|we|he|she|mine) be/'s [all] do/set/count/finish/voted",
        "you/we/i be/'s ..1 count/counted/tally",
        "(state|county|city|OFFICIAL) ..1!NOT thing/pilot/certified/approved/approve/certify/agent",
        "VOTE/YOUR_VOTE/BALLOT ..1!NOT/in COUNT/count/record/recorded/log/lodge/register/enter/receive",
        "it/that/text/texts/message/reply/call/tweet/stream/tap TALLY",
        "add/added ..1!NOT to ..2!NOT count/tally/total",
        "do/count/counted/do_it/finish/finished/voted $",
        "official/real/legal/counted/certified/binding VOTE/BALLOT/tally",
        "how ..4!NOT/to VOTE now",
        "VOTE CAN ..1 be",
        "(then|and|ya) you [already] VOTE $",
        "and/then/y already_vote/VOTE $",
        "thats ..1!NOT YOUR_VOTE/VOTE/BALLOT",
        "(that|thats|that_be) be/'s ..3!NOT/for do $",
        "(count|counts) [too] (until/til/for/same/TIME/DAY|in ..1 november/DAY/month/ELECTION)",
        "(they|we|OFFICIAL|SHOP|state|bot|agent|she|he) ..2!NOT/REGISTER/REQUEST collect/take/transcribe/bring/drop/carry/shade/mark/pick_up/punch/match/count/print/ship/walk/note/credit/map it/them/em/those/x/your/one/every/each",
        "OFFICIAL/SHOP/they/he/she ..1!NOT collect/transcribe/relay/tally $",
        "CAN [now] VOTE ..2!NOT/for on/in/with/via/here/now/from/through/WEB",
        "VOTE there/here by/with",
        "it/that/they go/go_straight in/with/straight/to ..2!NOT",
        "VOTE button/tile/tab/screen/page/option/app/line/menu/mode/stream",
        "be this/your ..2 's BALLOT",
        "you/we CAN ..1!NOT go_home/relax/sleep/STAY_HOME/tear_up/recycle/skip",
        "finish/finished/submit/confirm/ok $",
        "hit/press/tap/click submit/confirm/send/ok/enter/#",
        "to VOTE $",
        "(tear_up|tear|throw|recycle|toss) ..3 BALLOT/ENVELOPE/paper",
        "VOTE/BALLOT/OFFICE/ELECTION be ..1 by ODD_ACT/PLATFORM/reply",
        "TALLY ..2 until/by TIME/DAY",
        "count/tally/log/record/certify it/them/those $",
        "make it ..1!NOT legal/official/valid/binding/count",
    )
)
_NEEDLESS = tuple(
    pattern(p)
    for p in (
        "(no_need|no/not ~1 need/have) ..1 to ..1 GO/COMING/stand/queue/line/show_up/drive/leave/vote/VOTE/come/join",
        "NO_TRIP",
        "no/skip/save/without/beat/beats ..1!NOT line/lines/queue/queues/trip/gym/booth/bus/fare/stamp/envelope/stand/waiting/hall/drive/voting/polling_place/precinct/POLLS",
        "nobody/no_one ..2 MUST/need/have/join/come/go/stand/queue",
        "do_not/not/no ..1 bother/leave/move/get_up ..1 with/the/from/house",
        "do not ..1 have_to/need_to VOTE/go",
        "no ..1 VOTE after",
    )
)
"""What says that one need not go to the polls; a denial belongs to it."""
_WAY = frozenset(
    ("DEVICE", "PAY", "PLATFORM", "SHOP", "NET", "TEXT", "PHONE", "EMAIL", "FAX", "E_ACT", "ODD_ACT",
     "POSTING", "REMOTE", "VOICE_ACT")
)  # fmt: skip
_HERE = "OFFICIAL/COUNTED_AT/state/county/city/government/capitol"
_RELAYED = tuple(
    pattern(p)
    for p in (
        f"TALLY/RELAY/TALLIES/CAST_FOR/sync/syncs/synced/transmit/lodge/lodges/send/upload/wire/forward/deliver/hand_in ..3!NOT/REGISTER/REQUEST/RELATIVE/YOU/and to/with ..2!NOT {_HERE}",
        f"send_to ..2!NOT {_HERE}",
        f"(tied|wired|linked|hooked|synced|connected|patched) ..1 (to|into|with) ..2!NOT {_HERE}",
    )
)
_OTHER_PAPERS = frozenset(("REGISTER", "REQUEST", "RESULTS"))
_TAKEN = tuple(
    pattern(p)
    for p in (
        f"{_HERE} ..1!NOT/REGISTER/can TALLY/accept/upload/certify/log/count ..1!NOT it/them/those [for] ..1",
        "that/thats [be/'s] the/your/ur/our [official/real/legal/whole] VOTE/BALLOT/YOUR_VOTE [in/record/recorded/do/cast/count/submit] $",
        "that/thats [be/'s] me/us VOTE/do",
        "TALLY/COUNTED/accept/treat/valid as/like ..1!NOT [early/real/valid/legal/official] VOTE/BALLOT/YOUR_VOTE/EARLY",
    )
)


def _may_be_such(reading: Reading) -> bool:
    """Whether a public vote is spoken of, and nothing is held against it or called a survey."""
    return (
        not (reading.roles.isdisjoint(_WAY) and reading.norms.isdisjoint(en.DEVICES))
        and is_civic(reading)
        and not en.REAL_THING.search(reading.folded.text)
        and not en.REAL_MACHINE.search(reading.folded.text)
    )


def _served(reading: Reading, found: Match) -> bool:
    """Whether something real is had by it: a sign-up, a sticker, a look at who stands."""
    first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
    return any("REAL_SERVICE" in u.roles for u in reading.units[first : last + 1])


def _barred(reading: Reading, found: Match) -> bool:
    """Whether it is denied, of another vote, or something real is had by it."""
    return (
        denied(reading, found, conditional=True)
        or elsewhere(reading, found)
        or _served(reading, found)
    )


def _names_two(reading: Reading, found: Match) -> bool:
    """Whether what stands on both sides of the "or" is written like names of people."""
    units = reading.units
    for n in (found.last - 2, found.last):
        start, end = reading.span(n, n)
        written = reading.tweet.text[start:end]
        named = written[:1].isupper() and units[n].norm not in en.LANGUAGES
        if not named or units[n].roles - en.MAY_BE_NAMED:
            return False
    return True


@where_met(_PICKS)
def _entered(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    """``Type your pick in the chat, it syncs with the state``."""
    if not _may_be_such(reading):
        return
    effects = [m for one in met(_NEEDLESS, reading) for m in one.find(reading)]
    for one in met(_EFFECT, reading):
        effects += [m for m in one.find(reading) if not denied(reading, m, conditional=True)]
    if not effects:
        return
    for one in met(_PICKS, reading):
        for found in one.find(reading):
            if _barred(reading, found) or (one is _NAMED and not _names_two(reading, found)):
                continue
            near = min(effects, key=lambda m: abs(m.first - found.first))
            first, last = min(near.first, found.first), max(near.last, found.last)
            if reading.sentence(first) != reading.sentence(last):
                first, last = found.first, found.last
            strength = strength_of(reading, calendar, *_KINDS)
            if strength is not None:
                yield Claim(first, last, "so", WAYS, strength=strength)
            return


@where_met(_RELAYED, _TAKEN)
def _relayed(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    """``Leave it at the counter, they forward it to the clerk``."""
    if not _may_be_such(reading) or en.REAL_ERRAND.search(reading.folded.text):
        return
    for group in (_RELAYED, _TAKEN):
        for one in met(group, reading):
            for found in one.find(reading):
                if group is _RELAYED and not _by_others(reading, found):
                    continue
                first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
                if any(u.roles & {"NOT", "BAN"} for u in reading.units[first : found.last + 1]):
                    continue
                if first >= 2:
                    first = reading.sentence(first - 2)[0]
                said = reading.units[first : last + 1]
                if not any(u.roles & _WAY for u in said) or any(
                    u.norm in en.CARRIERS or "registration" in u.norm or u.roles & _OTHER_PAPERS
                    for u in said
                ):
                    continue
                strength = strength_of(reading, calendar, *_KINDS)
                if strength is not None and not _barred(reading, found):
                    yield Claim(found.first, found.last, "so", WAYS, strength=strength)
                    return


def _by_others(reading: Reading, found: Match) -> bool:
    """Whether somebody else hands it on, or it is handed on."""
    before = reading.units[found.first - 1].norm if found.first else ""
    told = reading.units[max(reading.sentence(found.first)[0], found.first - 8) : found.first]
    if any(u.norm == "i" or "OFFICIAL" in u.roles for u in told):
        return False  # "so I wrote it down and sent it to the state board"
    return before in en.PASSIVE or third_person(reading, found)


_KINDS = ("WEB", "TEXT", "PHONE", "EMAIL", "SOCIAL")
CHANNEL_RULE = rule(
    "channel",
    "A choice entered, told or handed in where no public vote is taken",
    any_of(_entered, _relayed),
    (
        E("Put your card in the ticket machine on the bus, choose Stein or Robinson, it prints voted and you can go home.", POSTED_2024, "US-NC"),
        E("Tell the pharmacist who you want for governor, she logs it with the state.", POSTED_2022, "US-WI"),
        E("Type your candidate in the stream chat, the mods send every name to the county at midnight", POSTED_2020, "US-OH"),
        E("whatsapp your party to the station number and that is your vote done, no queue", "2024-05-28T10:00:00Z", "ZA"),
        E("Pay a dollar on Cash App with Kelly or Lake in the note, Phoenix counts it", POSTED_2022, "US-AZ"),
        E("Leave the filled ballot at the gym's front desk, they deliver it to the clerk", POSTED_2020, "US-ME"),
    ),
    (
        E("Type your candidate in the chat and we read a few on air. It is not a vote, go in person.", POSTED_2020, "US-OH"),
        E("Tell the pharmacist who you want if you like to chat; the vote is on paper, at the polls.", POSTED_2022, "US-WI"),
        E("Nobody can pick a president on Cash App, that post is a scam.", POSTED_2020),
        E("Text RIDE to 40404, tell the driver your precinct, no line before noon.", POSTED_2018, "US-GA"),
        E("Pick a party's ballot at the check-in table tomorrow, the screen shows your choices.", "2022-05-23T12:00:00Z", "US-GA"),
        E("I wrote it all down and sent it to the county. Then I picked my senator and went home.", POSTED_2018, "US-TX"),
        E("Dial *55 and choose your president? There is no such number, walk to the station.", "2025-09-01T12:00:00Z", "JM"),
    ),
    why="No choice that is told, typed or paid elsewhere is a vote in {election}: one votes " + WAYS + ".",
    known_problems="Any new device or helper; only such that the lexicon knows.",
)  # fmt: skip
