"""A choice said to be known, or voters said to be listed and shown."""

from __future__ import annotations

from collections.abc import Iterator

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import intimidation as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import met
from suppression_detect.rules.calls import (
    asked,
    sense,
    surface,
)
from suppression_detect.rules.intimidation.threats import (
    OUT,
    clean,
    compiled,
    examples,
    votes,
)
from suppression_detect.rules.rule import Claim, Rule
from suppression_detect.verdict import Category


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


_KNOW = compiled(
    "we/they/BOSS ..4!want/need/like/try/let/how KNOW if/whether you ..3 VOTE",
    "they/BOSS/TAKER ..2 see/know your_vote/your_ballot",
    "ballot ~6 KNOW/link/tie/trace/show ~5 your/who ~1 name/VOTE/boss/choice",
    "camera/barcode/watermark/serial ~6 KNOW/link/tie/trace/show ~5 who/which/how/your",
    "we/they ..4 EXPOSE ~5 everyone/anyone/whoever/names/name/list/who/voter ~4 VOTE/voter",
    "we/i be ..1 photograph/film/record ..4 voter/FACE ~5 VOTE/POLLS/POLL_SPOT/box",
    "we photograph/film/record ..3 FACE ~5 POLLS/POLL_SPOT/box",
    "POLLS/POLL_SPOT ~9 your ..2 FACE ..1 be/get/go/will ..3 EXPOSE/online/up",
    "DATA ~3 FLOW ~4 TAKER ~9 VOTE/POLLS",
    "VOTE ~8 DATA ~3 FLOW ~4 TAKER",
    "TAKER ~2 FLOW ~4 list/sheet/name/export/printout ~5 VOTE/voter",
    "CHOICE ..2 be ..2 public/visible/tracked",
    "BOSS/TAKER/neighbor ..1 get/receive/see ~5 CHOICE",
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
        if not asked(reading, first) and clean(reading, first, last):
            yield Claim(first, last)
    for one in met(_KNOW, reading):
        for found in one.find(reading):
            first, last = found.first, found.last
            if asked(reading, first) or not sense(reading, last):
                continue
            if any(u.norm == "sticker" for u in reading.units[last + 1 : last + 3]):
                continue
            scene = reading.units[max(reading.sentence(first)[0], first - 4) : last + 1]
            if any(("NOT" in u.roles and u.norm != "not") or u.norm in en.HEDGED for u in scene):
                continue
            if any("NOT" in u.roles for u in scene) and "secret" not in one.source:
                continue
            if any(
                u.norm in ("sticker", "voting_place", "register", "early", "mail", "jury")
                for u in scene
            ):
                continue
            if any(u.roles & OUT or u.roles & {"BAN"} for u in scene):
                continue
            yield Claim(first, last)


def _handed(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where lists of voters are said to go to police, a landlord, an agency and the like."""
    if reading.roles.isdisjoint(("TAKER", "IMMIGRATION", "BOSS")) or reading.norms.isdisjoint(
        en.LISTS
    ):
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
        if takers and passed and civic and not any(units[j].norm in en.OPEN for j in span):
            yield min(k, takers[0], passed[0]), max(k, takers[-1], passed[-1])


_SECRET = "the secret ballot, in every state's law; 52 U.S.C. § 10307(b)"
EXPOSURE_RULE = Rule(
    id="intimidation.exposure",
    category=Category.INTIMIDATION,
    title="Votes are said to be known, or voters are to be exposed",
    why="The ballot is secret: nobody can look up for whom you voted, and nobody may use it against you.",
    source=_SECRET,
    match=_know,
    flags=examples(
        "We know who you vote for and we will publish your name.",
        "your neighbors will know exactly how you voted, we're mailing the list",
        "Your boss will find out how you voted",
        "The county sends the list of who voted straight to immigration",
        "you vote, we'll know",
        "They have cameras in the booths and can see who you vote for",
        "we photograph license plates at the drop boxes 📸 smile",
    ),
    passes=examples(
        "Nobody will ever know who you voted for. Your ballot is secret.",
        "Let me know who you vote for, we're doing an office poll",
        "The campaign got a list of voters from the county and called me",
        "Voting record is public but who you voted for isn't",
        "Senator, we know how you voted on the tax bill",
        "They want to know who you're voting for, here's our survey",
    ),
    known_problems="Teasing among friends who know each other's vote.",
)

RULES: tuple[Rule, ...] = (EXPOSURE_RULE,)
