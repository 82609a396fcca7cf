"""A choice said to be known, or voters said to be listed and shown."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import intimidation as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import met, where
from suppression_detect.rules.calls import (
    around,
    asked,
    election_day,
    sense,
    surface,
    urges_to_vote,
)
from suppression_detect.rules.intimidation.menace import SHOWN, menaces
from suppression_detect.rules.intimidation.threats import (
    OUT,
    answered,
    clean,
    compiled,
    elsewhere,
    examples,
    votes,
)
from suppression_detect.rules.rule import Claim, Rule
from suppression_detect.verdict import Category

_KNOWING = frozenset(("KNOW",))


def _choice_known(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where someone is said to know how, or for whom, one votes."""
    units = reading.units
    for k in where(reading, _KNOWING):
        if k == 0:
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
            or any(u.norm in ("nobody", "no_one") for u in units[max(first, who[0] - 3) : who[0]])
        ):
            continue
        said = units[who[0] : k]
        if any(
            not u.roles.isdisjoint(("NOT", "ONE_AND_ALL"))
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
                of_own = units[j - 1].norm == units[who[0]].norm  # "we knew what we voted for"
                if norm != "who_to_vote" and not of_own:
                    yield who[0], j
                break


_KNOW = compiled(
    "we/they/BOSS ..4!want/need/like/try/let/how KNOW if/whether you ..3 VOTE",
    "they/BOSS/TAKER ..2 see/know your_vote/your_ballot",
    "your_vote/your_ballot ..2!NOT be/stay/remain/go/end/end_up ..1 in/into/on ..2 database/file/files/record/records/system"
    " of/at ..1 IMMIGRATION/BOSS/AGENT/police",
    "ballot ~6 KNOW/link/tie/trace/show ~5 your/who ~1 name/VOTE/boss/choice",
    "camera/barcode/watermark/serial ~6 KNOW/link/tie/trace/show ~5 who/which/how/your",
    "we/they ..4 EXPOSE ~5 everyone/anyone/whoever/names/name/list/who/voter ~4 VOTE/voter",
    "we/i be ..1 photograph/film/record ..4 voter/FACE ~5 VOTE/POLLS/POLL_SPOT/box",
    "we photograph/film/record ..3 FACE ~5 POLLS/POLL_SPOT/box",
    "POLLS/POLL_SPOT ~9 your ..2 FACE ..1 be/get/go/will ..3 EXPOSE/online/up",
    "DATA ~3 FLOW ~4 TAKER ~9 VOTE/POLLS",
    "DATA/fingerprint/fingerprints ..2 POLLS/POLL_SPOT ..2 share/send/give/forward/pass/hand/sell ..1 with/to ..2 IMMIGRATION/TAKER/AGENT",
    "VOTE ~8 DATA ~3 FLOW ~4 TAKER",
    "TAKER ~2 FLOW ~4 list/sheet/name/export/printout ~5 VOTE/voter",
    "BOSS/TAKER/IMMIGRATION/AGENT ..1 get/receive/see/open ~9 how/who/what you ..1 VOTE",
    "DATA/BALLOT ~9 TAKER/BOSS/IMMIGRATION/AGENT/they can/will ..2 trace/track/match/link/tie ..4"
    " you/name/door/address",
    "they/TAKER/BOSS match/trace/tie/link ..2 BALLOT ..2 to ..1 name/you ..6 TAKER/BOSS/IMMIGRATION/AGENT",
    "BOSS/TAKER/AGENT ..3 stand/stand_outside/sit/wait/park/watch ..9"
    " POLLS/POLL_SPOT/EARLY/line ~6 clipboard/notebook/camera/notepad/list",
    "vote/your_vote ..2 be link/linked/tie/tied/match/connect/connected ..2 to ..1 your/a/you ..2"
    " social_security_number/ssn/social_security/account/phone/license",
    "we/i know which ..2 be yours",
    "we/i know where you/your ..2 park/work/kid/sleep/car/family/mother/wife",
    "CHOICE ..2 be ..2 public/visible/tracked",
    "BOSS/TAKER/neighbor ..1 get/receive/see ~5 CHOICE",
    "give/hand/send/sell/mail/forward ..1 IMMIGRATION/AGENT/BOSS ..3 list/name/names/roll/roster ..2!CANDIDATE/candidate/member/lawmaker"
    " who/whoever/everyone/everybody/anyone/voter ..3 VOTE",
    "we/they/BOSS/TAKER/AGENT ..1 KNOW who/whoever ..1 mark/fill/tick/circle ..1"
    " CANDIDATE/REPUBLICANS/DEMOCRATS",
    "they/TAKER/AGENT/IMMIGRATION/BOSS/military/army ..1 use/comb/mine ..2 poll_book/voter_roll/voter_list"
    "/sign_in_sheet/sign-in_sheet/voter_file/sign-in_book/pollbook ~7 draft/conscription/collections"
    "/deportation/eviction/evictions/deport/debts/bailiffs",
    "(your ..1 RELATIVE/family|PARENTS_HOME) ..4 will/go_to ..1 be/get ..1 ask/question/questioned/visit/arrest/detain/MISTREAT"
    " ..3 VOTE",
    "name ..2 address ..2 every/all ..2 DEMOCRATS/REPUBLICANS",
    "name/list of every/all ..2 voter/DEMOCRATS/REPUBLICANS ~6 go/post/publish/up/online",
    "you VOTE ..1 we/i ..1 KNOW/hear/remember",
    "VOTE ..1 we/i will ..1 KNOW/hear/remember",
    "we/i ..2 take/get/have/snap your ..1 picture/photo/plate/name/number",
    "we ..1 remember/know/memorize/keep ..2 FACE",
    "spreadsheet/list/log/tally/record/book ..3 of ..1 everyone/everybody/anyone/people/who/those ~6 VOTE",
    "ballot/envelope ~2 be/have/carry ..1 numbered/barcode/watermark/number ~9 KNOW/tell/name/back",
    "your husband/boss/foreman/landlord/neighbor/neighbors/manager/pastor/wife/parents will/can/be_able_to ..2 KNOW ~2 how/who/which/what/it",
    "camera/cameras/watching/watch ..3 POLL_SPOT/ballot_drop ~~12 remember/post/plate/FACE/share",
    "who ..1 VOTE/vote ..2 public ..1 record ~2 and ..1 i/we ..1 read/check/get/see/pull/look/look_up ..2",
    "we ..1 know which/where/whose ..3 kid/kids/children/door/family ..3",
    "BOSS/TAKER/AGENT/IMMIGRATION ..1 get/be ..2 notified/notify/alerted/alert/pinged/ping/informed/inform"
    "/flagged/copied ..3 when/if/once/that ..1 you ..2 VOTE",
    "BOSS/TAKER/AGENT/IMMIGRATION ..1 have/get/keep/hold/see/read ..2 sign_in_sheet/sign_in_sheets"
    "/sign_in_book/sign-in_sheet/sign-in_book/poll_book/pollbook ..1",
    "be not ..1 secret/private/anonymous ..3 they/we/BOSS/TAKER/AGENT/party/neighbor ..2"
    " KNOW/see/tell/track",
    "BOSS/TAKER/AGENT/party KNOW ..1 which/what ..1 box/name/circle/oval/candidate/party you ..1 FILL/pick"
    "/choose",
    "by VOTE you consent/agree/allow ~2",
    "us/we/i/me/CREW ..7 outside/at/by/near/opposite ..3 POLLS/POLL_SPOT ..5 photograph/film/record/snap"
    " ..3 FACE",
    "BOSS/TAKER/AGENT/IMMIGRATION ..3 sit/stand/wait ..2 beside/next_to/with/behind ..2"
    " OFFICIAL/POLL_WORKER/CHECK_IN/return_officer ..6 NOTE",
    "every/each car ~8 POLLS/POLL_SPOT/box ~5 FACE ~4",
)


def _know(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for first, last in _choice_known(reading):
        start, end = reading.sentence(first)
        if (
            not asked(reading, first)
            and not answered(reading, last)
            and not any(
                u.roles & OUT
                or u.norm in ("senator", "rep", "congressman", "dj", "shares", "proxy", "finale")
                for u in reading.units[start : end + 1]
            )
        ):
            yield Claim(first, last)
    for first, last in _handed(reading):
        if (
            not asked(reading, first)
            and not urges_to_vote(reading)
            and clean(reading, first, last)
            and not answered(reading, last)
        ):
            yield Claim(first, last)
    yield from _noted(reading)
    yield from menaces(SHOWN, reading)
    for one in met(_KNOW, reading):
        for found in one.find(reading):
            first, last = found.first, found.last
            if asked(reading, first) or answered(reading, last) or not sense(reading, last):
                continue
            if any(u.norm == "sticker" for u in reading.units[last + 1 : last + 3]):
                continue
            if any("ENVELOPE" in u.roles for u in reading.units[first : last + 1]) and not any(
                votes(u) for u in reading.units[first : last + 4]
            ):
                continue  # "the barcode on the envelope tells them whose it is"
            if "sign_in_sheet" in one.source and en.SHEET_OF.search(
                reading.written(first, reading.sentence(last)[1])
            ):
                continue  # "the manager has the sign-in sheet for the gym"
            if reading.units[last].norm == "see" and any(
                u.norm == "to" for u in reading.units[last + 1 : last + 2]
            ):
                continue
            scene = reading.units[max(reading.sentence(first)[0], first - 4) : last + 1]
            if any(
                ("NOT" in u.roles and u.norm != "not")
                or u.norm in en.HEDGED
                or "NO_NEED" in u.roles
                for u in scene
            ):
                continue
            if any("NOT" in u.roles for u in scene) and "secret" not in one.source:
                continue
            if any(
                u.norm in ("sticker", "voting_place", "register", "early", "mail", "jury")
                for u in scene
            ):
                continue
            if reading.units[first].norm == "your_party" and last - first < 3:
                continue  # "your party is public record", as it is in many states
            if reading.written(first - 2, first) in en.HOW_TO_VOTE:
                continue  # "I won't tell you how to vote, I'll tell you why"
            if any(
                u.norm in en.CHEERFUL for u in reading.units[first : reading.sentence(last)[1] + 1]
            ):
                continue  # "we filmed the happy faces outside the polls"
            if any((u.roles & OUT and u.norm != "film") or "BAN" in u.roles for u in scene):
                continue
            yield Claim(first, last)


def _handed(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where lists of voters are said to go to police, a landlord, an agency and the like."""
    if reading.roles.isdisjoint(("TAKER", "IMMIGRATION", "BOSS")) or reading.norms.isdisjoint(
        en.LISTS
    ):
        return
    if "PRIVATE_VOTE" in reading.roles:
        return
    units = reading.units
    for k, unit in enumerate(units):
        if unit.norm not in en.LISTS:
            continue
        first, last = reading.sentence(k)
        first, last = max(first, k - 10), min(last, k + 12)
        span = [j for j in range(first, last + 1) if j != k]
        takers = [j for j in span if units[j].roles & {"TAKER", "IMMIGRATION", "BOSS"}]
        passed = [j for j in span if units[j].norm in en.PASSED]
        civic = [
            j
            for j in (*span, k)
            if votes(units[j])
            or units[j].norm in ("voter", "mail", "poll", "sticker")
            or units[j].norm.startswith(("voter_", "poll"))
            or units[j].roles & {"POLLS", "POLL_SPOT", "BALLOT"}
        ]
        passed = [j for j in passed if j not in takers]
        if unit.norm in ("name", "names") and not any(
            votes(u) or u.norm == "voter" for u in units[max(first, k - 3) : k + 5]
        ):
            continue
        takers = [
            j
            for j in takers
            if units[j].norm != "union" and not (j + 1 == k and "'" in reading.written(j, k))
        ]  # "your neighbors' turnout"
        if takers and passed and civic and not any(units[j].norm in en.OPEN for j in span):
            yield min(k, takers[0], passed[0]), max(k, takers[-1], passed[-1])


_NOTER = (
    "they/we/i/i'll/BOSS/TAKER/AGENT/IMMIGRATION/somebody/someone/man/guy/fella/fellow/lady/wife"
    "/office/boys/board/cousin/volunteer"
)
_NOTED = compiled(
    f"{_NOTER} ..4 NOTE ..3 who/which/whose/whoever/that/those ..3 VOTE/COMING/POLLS",
    f"{_NOTER} ..4 NOTE ..2 every/everyone/everybody/anyone ..4 VOTE/COMING/POLLS/POLL_SPOT/voter",
    f"{_NOTER} ..3 NOTE ..2 name/names/plate/face/car/tag/address/voter ..6 VOTE/POLLS/POLL_SPOT/line",
    f"VOTE/voter/POLLS/POLL_SPOT ..6 and/= {_NOTER} ..3 NOTE ..2 name/names/plate/face/car/tag/address",
    f"{_NOTER} ..1 NOTE/scan/EXPOSE ..1 your/every/each/the ..1 face/plate/tag/car/name ..4 CHECK_IN/POLLS/POLL_SPOT",
    f"who VOTE ~4 {_NOTER} ..2 NOTE",
    "every/each/any ..1 plate/face/car/tag/voter/license_plate ..6 get/be/go ..1 NOTE/EXPOSE/online/up",
    "they/we/BOSS/TAKER/AGENT ..2 NOTE of ..1 everybody/everyone/anyone/whoever/who ..6 VOTE",
    "we/i/they photograph/film/NOTE ..1 each/every ..1 face/plate/car/voter/tag",
    "BOSS/TAKER/AGENT/IMMIGRATION ..1 get/see/have/receive a/an/the ..1 alert/notice/ping/email/call/copy/printout/report/sign-in_book ..8",
    "BOSS/TAKER/AGENT/IMMIGRATION check ..1 who ..3 VOTE/sticker",
    "every/each/all/your ..1 FACE ..1 at/by/near/outside ..2 POLLS/POLL_SPOT ..1 go/go_to/go_straight_to ..2"
    " IMMIGRATION/AGENT/TAKER/BOSS",
    "copy go/goes/go_to ..3 IMMIGRATION/AGENT/TAKER/BOSS/office",
    "your ..2 will/be/get ..2 tell/see/know/receive/get/show ..4 how/who/which ..2 VOTE",
    "your ..1 neighbor/boss/family/landlord/parents/husband will ..1 get/receive/see ..4 your/you VOTE",
    "get/receive ..3 of how ..4!precinct VOTE",
    "we/they/i ..3 challenge/question/confront/follow/detain ..1 every/any/each ..4 voter",
    "BOSS/TAKER/AGENT/IMMIGRATION/we will/can ..1 see/know ..1 who/which ..3 VOTE/COMING",
    "spreadsheet/chart/list/tally/log/scoreboard ~~3 who VOTE ..1 who/and/whose",
    "who/that ..4 VOTE/POLLS/COMING ~6 whose ..1 name/names/face/plate ~4",
    "your ..1 name/names/plate/tag/face/car/address ..2 be/get/go ..4 wall/board/fence/billboard ~~12 VOTE/POLLS/POLL_SPOT",
    f"we/i have/get/got your/every ..3 plate/license_plate/address/name/face/tag ~~8 {'VOTE/POLLS/POLL_SPOT/NOT_GO/BALLOT'}",
)


def _noted(reading: Reading) -> Iterator[Claim]:
    """Where someone is said to note who comes to vote."""
    for one in met(_NOTED, reading):
        for found in one.find(reading):
            first, last = found.first, found.last
            start, end = around(reading, first, before=1, after=1)
            near = reading.units[start : end + 1]
            begin, stop = reading.sentence(first)
            scene = reading.units[begin : stop + 1]
            civic = any(
                u.roles & {"POLLS", "POLL_SPOT", "VOTE", "BALLOT"}
                or u.norm == "voter"
                or election_day(reading, u)
                for u in near
            )
            if (
                civic
                and not asked(reading, first)
                and not answered(reading, last)
                and clean(reading, first, last)
                and not elsewhere(scene)
                and not any(u.norm in en.OPEN_BOOKS or u.roles & _NO_NOTE for u in scene)
                and not any(surface(reading, u) in en.TOLD_OF | {"would"} for u in scene)
                and not any(
                    "NOTE" in u.roles and v.norm in ("a", "the") and u.norm in ("note", "notice")
                    for v, u in pairwise(reading.units[first : last + 1])
                )
                and not any(u.norm.isdigit() and len(u.norm) == len("1965") for u in scene)
                and not any(
                    v.norm in en.DETERMINERS and "BALLOT" in u.roles for v, u in pairwise(scene)
                )
                and not any(u.norm == "volunteer" for u in reading.units[first + 1 : last + 1])
                and not any(
                    "NOTE" in u.roles
                    and surface(reading, u).endswith("ed")
                    and reading.units[k - 1].norm not in ("be", "get")
                    for k, u in enumerate(reading.units)
                    if first <= k <= last
                )
            ):
                yield Claim(first, last)


_NO_NOTE = frozenset(("REGISTER", "RESULTS"))
_SECRET = "the secret ballot, in every state's law; 52 U.S.C. § 10307(b)"
EXPOSURE_RULE = Rule(
    id="intimidation.exposure",
    category=Category.INTIMIDATION,
    title="Votes are said to be known, or voters are to be exposed",
    why="The ballot is secret: nobody can look up for whom you voted, and nobody may use it against you.",
    source=_SECRET,
    match=_know,
    flags=examples(
        "Put your ballot in that box and your plate is on our page by dinner",
        "We are printing the addresses of everyone who voted early",
        "Me and my crew are by the polling place all day recording every face",
        "Immigration officers stand beside the poll workers and write down names",
        "your vote ends up in a database of ICE, think of your uncle",
        "The county gives ICE the list of whoever voted with a Spanish name",
        "Your ballot has a number on it, we see who marks Harris",
        "They use the poll book for the draft. Sign in and get your letter",
        "Your parents back home will be questioned about why you voted",
        "every plate at the polls goes to immigration tomorrow",
        "Your bank gets notified when you vote, they look at your debts",
        "We know who you vote for and we will publish your name.",
        "your neighbors will know exactly how you voted, we're mailing the list",
        "Your boss will find out how you voted",
        "The county sends the list of who voted straight to immigration",
        "you vote, we'll know",
        "They have cameras in the booths and can see who you vote for",
        "we photograph license plates at the drop boxes 📸 smile",
        "My supervisor is writing down who leaves early to vote",
        "They keep a log of everyone who goes in to vote at the fire station",
        "Every car at the drop box gets photographed and put online",
        "your husband gets a letter from the county saying how you voted",
        "Every ballot has a number on it and the DWP can trace it back to your name",
        "They're taking names of everybody who uses a tribal ID to vote",
        "Your vote is linked to your social security number now",
        "The shift manager is standing outside the early voting tent with a clipboard",
    ),
    passes=examples(
        "Put your ballot in that box and track it online",
        "The landlord gets the sign-in sheet for the laundry room",
        "We filmed the happy faces outside the polls, what a day",
        "The tax office is beside the town hall, go in by the left door to vote",
        "your vote is secret, it is not in any database of ICE",
        "The county gives the court a list of voters for jury duty",
        "Send your boss the names of candidates who voted for paid leave",
        "They use the voter file for jury duty in some counties",
        "We know who picks Biden in the surveys: women over 40",
        "Wives would need a husband's note, said opponents of the vote for women, and the polls were no place for a lady",
        "The barcode on the return envelope tells the county that it came back",
        "Nobody, husband or boss, can look up how you voted",
        "Our HOA vote: the owner checks the list, only owners on the roll get a ballot",
        "You get notified when your ballot is counted",
        "Nobody will ever know who you voted for. Your ballot is secret.",
        "Let me know who you vote for, we're doing an office poll",
        "The campaign got a list of voters from the county and called me",
        "Voting record is public but who you voted for isn't",
        "They keep a log of everyone who volunteers at the polls",
        "They scan every ballot at the vote center and post the count",
        "We will remember everyone who walked in to vote in 1965",
        "I watched who came to vote today and it was all young people",
        "We know how you voted your shares, please vote again by proxy",
        "Senator, we know how you voted on the tax bill",
        "Your husband gets a ballot of his own, so vote how you like",
        "Your vote is not linked to your social security number",
        "Our shift manager stood outside the early voting tent with us, best boss",
        "They want to know who you're voting for, here's our survey",
    ),
    known_problems="Teasing among friends who know each other's vote.",
)

RULES: tuple[Rule, ...] = (EXPOSURE_RULE,)
