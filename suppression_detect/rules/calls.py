"""Calls on the reader, or on a group, not to vote: where they stand in a reading.

An act of staying away is found by its role; whether it is put to the reader follows from the words
before it in its clause: none, an address, "let's", "should", "I ask you to". "If you stay home",
"they stayed home", "I am staying home" and "don't stay home" are no calls.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from suppression_detect.languages.en.rule_words import calls as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import met, pattern, where
from suppression_detect.reading.reading import Unit


class Act(StrEnum):
    """What a call asks for."""

    NO_VOTE = "no vote"
    """Not to vote, in so many words: ``don't vote``, ``skip the election``."""
    AWAY = "away"
    """To be elsewhere, which needs an election beside it: ``stay home``."""
    LEAVE = "leave"
    """To go or to rest, which needs a reason as well: ``go home``."""
    OWN = "own"
    """One's own staying away, held up as an example: ``none of us are going``."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call: units from `first` to `last`, both included, and whom it addresses."""

    first: int
    last: int
    act: Act
    grouped: bool


_TARGETS = frozenset(("VOTE", "POLLS", "ELECTION", "BALLOT", "ELECTION_WORD"))
_BESIDE = _TARGETS | {"POLL_SPOT"}
_PARTIES = frozenset(("REPUBLICANS", "DEMOCRATS", "CANDIDATE"))
_ADDRESSEES = frozenset(("GROUP", "ADDRESSED"))
_NAMED = frozenset(("CANDIDATE", "ONE_SIDE"))
_ELECTION_DAYS = frozenset(("election_day", "early_voting"))


def surface(reading: Reading, unit: Unit) -> str:
    """The first word of a unit as it was written."""
    word = reading.folded.text[unit.start : unit.end].split()
    return word[0].strip("'\"#") if word else ""


def bare(reading: Reading, unit: Unit) -> bool:
    """Whether a verb stands without an ending: "stay", not "stayed" or "staying"."""
    word = surface(reading, unit)
    if word.removesuffix("n't") in ("do", "dont"):
        return True
    return word not in reading.lang.lemmas and not word.endswith("ing")


def parted(reading: Reading, unit: int) -> bool:
    """Whether punctuation, an emoji or a sentence's start stands before a unit."""
    if unit == 0 or reading.units[unit - 1].norm == "\n":
        return True
    gap = reading.folded.text[reading.units[unit - 1].end : reading.units[unit].start]
    if "#" in gap and _tag_calls(reading, unit):
        return True  # "both are a disaster #DoNotVote"
    return any(char not in " #'_/" and (char != "-" or "- " in gap) for char in gap)


_BEFORE_OWN_TAG = frozenset(("i", "we", "they", "who", "that", "to", "why", "people", "of"))


def _tag_calls(reading: Reading, unit: int) -> bool:
    """Whether a hashtag is a call of its own: "#DoNotGo", "#StayHomeDontVote"; not "I #DontVote"."""
    units = reading.units
    if units[unit - 1].norm in _BEFORE_OWN_TAG:
        return False
    at = unit + 1 if "STAY_HOME" in units[unit].roles else unit
    return at < len(units) and units[at].norm in ("do", "not", "not_vote")


def ends(reading: Reading, unit: int) -> bool:
    """Whether nothing of the same clause follows a unit."""
    return (
        unit + 1 >= len(reading.units)
        or parted(reading, unit + 1)
        or (reading.units[unit + 1].norm == "\n")
    )


def asked(reading: Reading, unit: int) -> bool:
    """Whether the unit's sentence ends in a question mark."""
    _, last = reading.sentence(unit)
    if last + 1 >= len(reading.units):
        return False
    end = reading.units[last + 1]
    return "?" in reading.folded.text[end.start : end.end] and not _is_told(reading, unit)


def answers_a_lack(reading: Reading, unit: int) -> bool:
    """Whether the unit's sentence tells whom it falls on: "Not on the register? No vote"."""
    first, _ = reading.sentence(unit)
    if first < 3 or reading.folded.text[reading.units[first - 1].start] != "?":
        return False
    before = reading.units[reading.sentence(first - 2)[0] : first - 1]
    return (
        len(before) < 7
        and before[0].norm.partition("_")[0] in ("not", "no", "without", "never")
        and any(
            u.roles & {"IDENT", "REGISTER"} or u.norm.rpartition("_")[2] in en.ON_A_ROLL
            for u in before
        )
    )


def _is_told(reading: Reading, unit: int) -> bool:
    """Whether a question only tells something: "did you know (that) ...?"."""
    first, last = reading.sentence(unit)
    start = [u.norm for u in reading.units[first : min(first + 6, last)]]
    return any(start[k : k + 3] == ["do", "you", "know"] for k in range(3)) and not (
        {"if", "whether", "how", "where", "when", "what", "who"} & set(start)
    )


def around(reading: Reading, unit: int, *, before: int, after: int) -> tuple[int, int]:
    """First and last unit of a unit's sentence and of so many sentences around it."""
    units = reading.units
    first, last = reading.sentence(unit)
    for _ in range(before):
        first = reading.sentence(max(0, first - 2))[0]
    for _ in range(after):
        last = reading.sentence(min(len(units) - 1, last + 2))[1]
    return first, last


def election_day(reading: Reading, unit: Unit, *, early: bool = True) -> bool:
    """Whether a date mention is a day on which one votes."""
    events = _ELECTION_DAYS if early else _ELECTION_DAYS - {"early_voting"}
    if unit.day is None or unit.day.vague:
        return False
    return any(reading.about.is_true(day, *events) for day in unit.day.days)


def moved_by_law(reading: Reading) -> bool:
    """Whether an election of the region was truly put off about then."""
    days = reading.about.days
    return any(
        abs((day - today).days) <= 21 for day in reading.about.superseded for today in days[:1]
    )


def of_no_party(reading: Reading, first: int, last: int) -> bool:
    """Whether those of no party are spoken of in units, before a primary, which may be closed."""
    election = reading.about.election
    primary = election is not None and "primary" in election.name
    return primary and en.NO_PARTY.search(reading.written(first, last)) is not None


def is_off_now(reading: Reading) -> bool:
    """Whether an election was to be held on the posting day or the next, and was put off."""
    return any(
        0 <= (day - today).days <= 1
        for day in reading.about.superseded
        for today in reading.about.days[:1]
    )


def voting_today(reading: Reading) -> bool:
    """Whether it was posted on an election's day, or on a day that is not known."""
    days = reading.about.days
    return not days or any(reading.about.is_true(day, "election_day") for day in days)


def voting_time(reading: Reading) -> bool:
    """Whether it was posted on an election's day or the two days before it."""
    return any(
        reading.about.is_true(day + timedelta(days=ahead), "election_day")
        for day in reading.about.days[:1]
        for ahead in (0, 1, 2)
    )


_LEAD = tuple(
    pattern(p)
    for p in (
        "up/ahead/lead/leading ..2 NUMBER/HOUR_WORD/twenty/thirty/forty/double",
        "have/get ..3 (won|win|wrap|bag|sew|lock)",
        "break/breaking a sweat",
        "NUMBER ..1 point/points/pt/pts/percent ..2 lead/ahead/clear/up/cushion/advantage/margin",
        "NUMBER ..1 (chance|odds|certain|probability|point ..1 lead)",
        "lead/cushion/margin/advantage of ..2 NUMBER",
        "ahead/up/lead in every/all ..2 poll/polls",
        "can/could/may ..1 lose not",
        "can_not ..1 lose",
        "no way ..3 lose/lost",
        "state/the_state/district/county/seat/race be ..2 go/gone/his/hers/ours/theirs/solid/call/decide/settle/lose",
        "(blue|red|gone|hers|his) (no matter|anyway|either way|regardless|whatever)",
        "(count|counted|have) ..1 enough",
        "zero/no path",
        "ours/his/hers/theirs/yours by ..2",
        "majority of ..1 NUMBER",
        "walk/walking it",
        "already ..1 lock/locked/over/done/finish/seal/victory/bag",
        "it/race/seat/state/district/contest/result/outcome/ELECTION ..1 be/'s ..2 lock/locked/seal/sew/ice/safe/over/do/done/finish/bag/formality/secure/wrap",
        "win/wins/won/winning ..2 anyway/easily/regardless/either_way/hands_down/comfortably/walk",
        "(will|going to|go to|be) win ..2 (without|whatever|no matter|with or)",
        "red_wave/blue_wave/red_tsunami/blue_tsunami be ..2 baked/do/locked/lock/certain/guarantee/unstoppable/here",
        "CANDIDATE ..2 lose already",
        "win ..3 with or without",
        "already ..1 lose",
        "they/network/networks/ap/cnn/fox/bbc/tv ..2!NOT call ..1!NOT state/race/seat/district/county",
        "already/just ..1 (call|declare|project|concede) ..2 (it|race|seat|state|ELECTION|for)",
        "(have|get) ..2 (enough|plenty|all) ..2 (VOTE|BALLOT|we need)",
    )
)
"""Ways to say that a race is won or lost before all have voted, besides the words of `WON`."""


def decided(reading: Reading, unit: int) -> bool:
    """Whether the race is said to be over in a unit's sentence or next to it."""
    first, last = around(reading, unit, before=1, after=1)
    return any("WON" in u.roles for u in reading.units[first : last + 1]) or any(
        first <= found.first and found.last <= last
        for one in met(_LEAD, reading)
        for found in one.find(reading)
    )


def is_given_up(reading: Reading, first: int, last: int) -> bool:
    """Whether a ballot is given up for a new one, or to vote in person instead."""
    start, end = around(reading, first, before=0, after=1)
    after = reading.units[last + 1 : end + 1]
    waits = any(u.norm in ("wait", "wait_for") for u in after)
    if not waits and any(
        "NEW_BALLOT" in u.roles
        or u.norm in en.REPLACEMENT
        or (u.norm == "a" and v.norm in ("new", "corrected", "fresh"))
        for u, v in pairwise((*after, reading.units[end]))
    ):
        return True
    said = {u.norm for u in reading.units[start : end + 1]}
    return not said.isdisjoint(("if", "instead", "rather")) and not said.isdisjoint(
        ("in_person", "in-person", "person")
    )


def other_vote(reading: Reading, unit: int) -> bool:
    """Whether the vote near a unit is a club's, a school's or a show's, and no public one."""
    first, last = around(reading, unit, before=1, after=1)
    scene = reading.units[first : last + 1]
    return any(
        "NON_CIVIC" in u.roles and u.norm not in en.LOOSELY_OTHER for u in scene
    ) and not any(u.roles & {"ELECTION", "POLLS", "CANDIDATE"} for u in scene)


def evening(reading: Reading) -> bool:
    """Whether polls are closing or closed for the night somewhere in the vote's country."""
    posted = reading.tweet.posted_at
    if posted is None:
        return False
    hour = posted.astimezone(UTC).hour
    if reading.about.regions and all(r[:2] in ("GB", "IE") for r in reading.about.regions):
        return hour >= 21 or hour < 6
    return hour >= 22 or hour < 10


def _counting(reading: Reading) -> bool:
    """Whether votes may be being counted: an election day's evening."""
    return evening(reading) and any(
        reading.about.is_true(day, "election_day") for day in reading.about.days[:1]
    )


def directive(reading: Reading, act: int) -> bool | None:
    """Whether a verb is put to the reader; None if not, else whether a group is named.

    The clause's words before it must all be an address or filling, or end in a modal verb, in
    "let's", or in "(I ask you) to".
    """
    units = reading.units
    if units[act].norm == "not" and act + 1 < len(units) and parted(reading, act + 1):
        return None  # "taxpayer or not, go vote"
    start = act
    while start > 0 and not parted(reading, start) and units[start - 1].norm not in en.CONJUNCTIONS:
        start -= 1
    if (
        start > 0
        and units[start - 1].norm in ("and", "or", "but", "then")
        and not _led_by_call(reading, start - 1)
        and not (units[start - 1].norm == "then" and _conditional(reading, start - 1))
    ):
        return None
    if (
        start > 0
        and units[start - 1].norm == "then"
        and not _is_vote(units[act])
        and not _conditional(reading, start - 1)
    ):
        return None  # what is to follow something else ("vote, then go home")
    before = units[start:act]
    begged = _is_begged(before)
    while (
        before and before[0].norm in ("hey", "yo", "dear", "ok", "okay", "so") and len(before) > 1
    ):
        if before[0].norm in ("hey", "yo", "dear") and len(before) < 5:
            break
        before = before[1:]
    grouped = _are_addressed(before) or _vocative(reading, start)
    while before and (before[-1].norm in en.FILLERS or before[-1].day or before[-1].time):
        before = before[:-1]
    if not before or begged:
        return grouped
    norms = [u.norm for u in before]
    last = norms[-1]
    if "NOT" in before[-1].roles or "BAN" in before[-1].roles:
        return None
    if norms[0] == "if" and "you" in norms[1:3] and last != "you" and units[act].norm != "not":
        tail = before[-1]
        plain = not tail.roles & {"YOU", "GROUP", "MUST", "CAN", "ANYONE_WHO"}
        return True if plain and last not in ("to", "be", "and", "or", "will", "would") else None
    if (norms[0] in ("hey", "yo", "dear", "ok") and len(norms) < 4) or (
        norms[0] in ("every", "each", "all") and last in en.OF_THEM_ALL
    ):
        return True  # "every one of you stay home"
    if _let(norms):
        return grouped
    if any(n in en.SOMEONE_ELSE for n in norms) and "everyone" not in norms:
        first_person = norms[0] in ("i", "we") and last == "to" and "if" not in norms
        if not first_person:
            return None
    if last in en.MODALS or (
        last == "to" and len(norms) > 1 and norms[-2] in ("have", "need", "ought")
    ):
        subject = before[:-1]
        put = any(
            u.roles & {*_ADDRESSEES, "YOU", *_PARTIES} or u.norm in ("we", "you", "one")
            for u in subject
        ) and not any(
            u.norm in ("i", "he", "she", "it", "they", "no") or "ONE_AND_ALL" in u.roles
            for u in subject
        )
        return (grouped or None) if not subject else (grouped if put else None)
    if (
        units[act].norm == "not"
        and norms[0] in ("i", "we", "our")
        and any(n in en.ASKING or n in ("challenge", "dare") for n in norms)
    ):
        return grouped
    won = "WON" in reading.roles
    if won and last == "you" and any("NO_NEED" in u.roles for u in units[act : act + 2]):
        return grouped
    if (
        "CAN" in before[-1].roles
        and "WON" in reading.roles
        and last in ("can", "free_to", "get_to")
    ):
        return grouped if any(u.roles & {"GROUP", "YOU"} for u in before[:-1]) else None
    if units[act].norm == "take" and "CAN" in before[-1].roles:
        return True if any(u.roles & {*_ADDRESSEES, *_PARTIES} for u in before[:-1]) else None
    if norms[0] == "can" and norms[1:2] == ["we"]:
        return grouped
    if last == "to":
        if "NOT" in {role for u in before for role in u.roles}:
            return None  # "I don't want to skip it"
        if norms[-2:-1] == ["want"] and norms[0] in ("i", "we"):
            return None  # "I just want to stay in bed"
        asks = [
            n for n in norms if n in en.ASKING or n in en.AIM or n.startswith(("ask", "call_on"))
        ]
        if len(norms) > 2 and norms[-2] == "be" and any(n in en.AIM for n in norms):
            return grouped
        mine = (
            norms[0] in ("i", "we")
            or norms[0] in en.ASKING
            or norms[0] in en.AIM
            or (
                "i" in norms
                or "we" in norms
                or "our" in norms
                or bool(en.AIM.intersection(norms[-2:-1]))
            )
        )
        return grouped if asks and mine else None
    if all(
        u.norm in en.FILLERS
        or u.norm in en.BARE_ADDRESS
        or u.norm in en.KINDS
        or u.roles & {*_ADDRESSEES, "HANDLE", "CLASS_OF_VOTERS"}
        for u in before
    ):
        plain = norms[-1] in en.BARE_ADDRESS
        days = [u for u in units[act : reading.sentence(act)[1] + 1] if u.day]
        dated = any(election_day(reading, u) or not (u.day and u.day.days) for u in days)
        first, end = reading.sentence(act)
        won = "WON" in reading.roles and "NO_NEED" in units[min(act + 1, len(units) - 1)].roles
        return grouped if plain or dated or won or (end - first < 6 and not days) else None
    return None


def _is_begged(before: Sequence[Unit]) -> bool:
    """Whether some few words before a verb name whoever is asked: "Swifties please don't vote"."""
    return (
        0 < len(before) < 4
        and before[-1].norm == "please"
        and not any(u.norm in en.SOMEONE_ELSE or "SAY_IT" in u.roles for u in before)
    )


def _let(norms: list[str]) -> bool:
    """Whether a clause's words before its verb end in "let us all", "let every household"."""
    if "let" not in norms[-6:]:
        return False
    at = len(norms) - 1 - norms[::-1].index("let")
    tail = norms[at + 1 :]
    if en.SOMEONE_ELSE.intersection(norms[max(0, at - 2) : at]) or "to" in norms[at - 1 :]:
        return False  # "he lets them", "to let us"
    return at >= len(norms) - 4 or tail[:1] in (["'s"], ["us"])


def _conditional(reading: Reading, conjunction: int) -> bool:
    """Whether "then" answers an "if" or "unless" of its sentence, or a question before it."""
    first, _ = reading.sentence(conjunction)
    if first == conjunction > 1 and asked(reading, first - 2):
        begin, end = reading.sentence(first - 2)
        return not any(u.norm in en.NO_VOTER for u in reading.units[begin : end + 1])
    return any(u.norm in ("if", "unless") for u in reading.units[first:conjunction])


def _led_by_call(reading: Reading, conjunction: int) -> bool:
    """Whether the clause before "and" has no subject of its own that the verb would belong to."""
    units = reading.units
    at = conjunction
    while at > 0 and not parted(reading, at):
        at -= 1
    words = {u.norm for u in units[at:conjunction]}
    return not words & (
        en.SOMEONE_ELSE | {"we", "you", "to", "will", "would", "people", "can"}
    ) and not (any("GROUP" in u.roles for u in units[at:conjunction]) and conjunction - at > 2)


def _vocative(reading: Reading, start: int) -> bool:
    """Whether a group is addressed right before the clause."""
    first = reading.sentence(start)[0] if start < len(reading.units) else start
    before = reading.units[max(first, start - 5) : start]
    return _are_addressed(before) or (bool(before) and before[-1].norm == "voter")


def _are_addressed(units: Sequence[Unit]) -> bool:
    """Whether units name a group: "ladies", "Biden voters", "if you support Biden"."""
    return (
        any(
            u.roles & _ADDRESSEES
            or (u.roles & {"REPUBLICANS", "DEMOCRATS"} and "_" in u.norm)
            or (u.norm in en.BACKERS and v.roles & _NAMED)
            or (v.norm in en.BACKING and u.roles & _NAMED)
            for v, u in pairwise((units[0], *units))
        )
        if units
        else False
    )


def _is_vote(unit: Unit) -> bool:
    return "VOTE" in unit.roles or unit.norm == "vote_for"


def _tagged(reading: Reading, unit: int) -> bool:
    """Whether a hashtag starts at a unit."""
    gap = reading.folded.text[reading.units[unit - 1].end : reading.units[unit].start]
    return "#" in gap


def _object(reading: Reading, unit: int) -> int | None:
    """The last unit of what a verb aims at, if that is an election, polls, a ballot or "it"."""
    units = reading.units
    at = unit + 1
    other = False
    for _ in range(6):
        if at >= len(units) or units[at].norm == "\n":
            return None
        here = units[at]
        if _tagged(reading, at) or (_is_vote(here) and parted(reading, at)):
            return None  # "abstain, vote, whatever"
        if (
            "ELECTION_WORD" in here.roles
            and not ends(reading, at)
            and (units[at + 1].norm in ("you", "we", "where"))
        ):
            return None  # "skip the race you don't know"
        if here.roles & _TARGETS or here.norm in ("there", "this_one"):
            return at
        if election_day(reading, here) and ends(reading, at):
            return None if other else at  # "skip the guessing tomorrow"
        if here.norm == "november" and ends(reading, at):
            return at
        if here.norm in ("it", "this", "that") and ends(reading, at):
            return None if units[unit].norm == "stay_in" else at
        if here.norm in ("before", "until", "till", "after", "and", "so", "then"):
            return None
        loose = (
            units[unit].norm in en.LOOSE
            and at <= unit + 4
            and not parted(reading, at)
            and here.norm not in ("two", "three", "four", "few", "several", "enough")
            and "HAZARD" not in here.roles  # "skip fire beside a polling station"
        )
        if here.norm not in en.SMALL and not here.day:
            if not loose:
                return None
            other = True
        elif other and here.norm == "to" and at + 1 < len(units) and _is_vote(units[at + 1]):
            return None  # "skip lunch to vote"
        at += 1
    return None


def _closed(reading: Reading, unit: int, *, joined: bool = True) -> bool:
    """Whether a clause is over after a unit, but for days, links and the like."""
    units = reading.units
    at = unit
    while True:
        if ends(reading, at) or _tagged(reading, at + 1):
            return True
        at += 1
        here = units[at]
        if here.day or here.time or here.roles & {"LINK", "HANDLE", "SPREAD", "GROUP"}:
            continue
        if "NOT_GO" in units[at - 1].roles and "GO" in here.roles:
            continue
        if here.norm in ("and", "or"):
            return joined
        if joined is False and at == reading.sentence(unit)[1] and here.norm not in en.NO_NAME:
            return True
        return here.norm in en.AFTER_CALL


def after_vote(reading: Reading, unit: int) -> bool:
    """Whether what follows "vote" makes it voting as such, not a vote for or by something."""
    units = reading.units
    if ends(reading, unit):
        later = units[unit + 1 : unit + 4]
        parts = [u.norm for u in later if u.norm != "\n"]
        if parts[:1] == ["for"] and len(parts) > 1 and parts[1] in ("him", "her", "them", "that"):
            return False  # "don't vote. for him."
        return not _complains(reading, unit)
    at = unit + 1
    here = units[at]
    if any(
        u.norm in ("anyone", "anybody")
        and v.norm in ("who", "at_all", "at")
        and any(w.norm == "who" for w in units[at : at + 5])
        for u, v in pairwise(units[at : at + 4])
    ):
        return False  # "for anyone at all who took their money"
    if units[unit].norm == "vote_for":
        return here.norm in ("anyone", "anybody", "either", "nobody", "both", "neither") and (
            ends(reading, at)
            or units[at + 1].norm in ("this", "in", "on", "at", "period")
            or bool(units[at + 1].day)
        )
    if here.day and not here.day.vague and here.day.days and not election_day(reading, here):
        return False
    if here.day and not ends(reading, at) and units[at + 1].norm in ("without", "before", "unless"):
        return False
    if (
        here.day
        or here.time
        or here.roles & {"LINK", "HANDLE", "SPREAD", "GROUP", "HOME", "ELECTION"}
    ):
        return (
            not _complains(reading, unit)
            and not here.roles & {"REPUBLICANS", "DEMOCRATS"}
            and here.norm not in ("third_party", "third-party", "independent", "independents")
        )
    after = units[at + 1] if at + 1 < len(units) else None
    if here.norm in ("for", "on"):
        return after is not None and (
            (
                after.norm in ("anyone", "anybody", "either", "nobody", "both", "neither")
                and (
                    ends(reading, at + 1)
                    or units[at + 2].norm in ("this", "in", "on", "at", "period")
                    or bool(units[at + 2].day)
                )
            )
            or (here.norm == "on" and (after.day is not None or "ELECTION" in after.roles))
        )
    if here.norm in ("and", "or"):
        return after is not None and bool(
            after.roles & {"HOME", "AVOID"} or after.norm in en.AND_SO
        )
    if here.norm == "in":
        return any(
            "ELECTION" in u.roles
            or u.norm in ("november", "any", "this")
            or (u.norm in ("it", "either") and "ELECTION" in reading.roles)
            or u.day
            or (u.norm.isdigit() and len(u.norm) == 4)
            for u in units[at + 1 : at + 5]
        )
    if here.norm in ("this", "next", "at"):
        return after is not None and (
            "ELECTION" in after.roles
            or after.day is not None
            or after.norm
            in (
                "year",
                "time",
                "november",
                "cycle",
                "all",
                "election",
                "fall",
                "week",
                "month",
                "season",
            )
        )
    if here.norm in ("if", "unless", "until"):
        return here.norm != "unless" and not any(u.norm in ("reform",) for u in units[at : at + 2])
    return here.norm in en.AFTER_VOTE and not _complains(reading, unit)


def _complains(reading: Reading, unit: int) -> bool:
    return any("COMPLAIN" in u.roles for u in reading.units[unit + 1 : unit + 10])


def sense(reading: Reading, unit: int) -> bool:
    """Whether a vote is a citizen's vote in an election."""
    first, last = reading.sentence(unit)
    units = reading.units
    near = units[max(first, unit - 5) : min(last, unit + 4) + 1]
    return not any(
        u.roles & {"CONGRESS"}
        and u.norm != "member"
        and not (u.norm == "house" and v.norm in ("my", "our", "this", "your", "that"))
        and not u.roles & {"ELECTION", "POLLS"}
        for v, u in pairwise((units[max(0, unit - 6)], *near))
    ) and not any(
        "NON_CIVIC" in u.roles and u.norm not in en.LOOSELY_OTHER for u in units[first : last + 1]
    )


_DONE_BEFORE = frozenset(("already_vote", "twice", "accept", "already"))


def _voted(reading: Reading) -> bool:
    """Whether the tweet speaks to those who have voted: what they skip, they need not do."""
    if "voted" not in reading.folded.text and reading.norms.isdisjoint(_DONE_BEFORE):
        return False
    units = reading.units
    return any(
        u.norm in ("already_vote", "twice")
        or (
            surface(reading, u) == "voted"
            and [v.norm for v in units[max(0, k - 2) : k]] == ["you", "have"]
        )
        or (u.norm == "accept" and surface(reading, u) == "accepted")
        or (
            u.norm == "already"
            and k + 1 < len(units)
            and (_is_vote(units[k + 1]) or units[k + 1].norm.split("_")[0] in en.DONE)
        )
        for k, u in enumerate(units)
    )


_ACTS = frozenset(("POLLS", "BALLOT", "VOTE", "ELECTION", "HOME", "WEAK", "AVOID", "NOT_GO", "GO"))
_NORMS = ("vote_for", "sit", "take", "stay", "keep", "do_not_waste")
_ACTING = frozenset((*_NORMS, "VOTE", "HOME", "WEAK", "AVOID", "NO_TRIP", "NOT_GO", "GO"))
"""Roles and base forms of one of which a call's act is."""


@lru_cache(maxsize=1)
def calls(reading: Reading) -> tuple[Call, ...]:
    """Every call on the reader or a group to keep from voting."""
    return tuple(
        call
        for call in _calls(reading)
        if not (
            _echoed(reading, call.last)
            or _ascribed(reading, call.first)
            or _to_no_citizens(reading, call.first)
            or of_no_vote(reading, call.first, call.last)
        )
    )


def of_no_vote(reading: Reading, first: int, last: int) -> bool:
    """Whether it is no vote that one is told to leave: "skip it at the supper", "skip the stairs".

    Neither is it where another votes for those who are ill, nor said to the next district.
    """
    _, end = around(reading, last, before=0, after=1)
    if en.LEFT_OUT.match(reading.written(first, end)):
        return True
    after = reading.units[last + 1 : last + 4]
    if any(u.norm in ("till", "until", "for") for u in after) and any(
        election_day(reading, u) for u in after
    ):
        return True  # "hold your vote till Tuesday", which is the day
    start, _ = reading.sentence(first)
    if en.CALLED_BACK.search(reading.written(start, first)):
        return True
    if en.LAST_STEP.search(reading.written(start, last)):
        return True
    before = reading.written(around(reading, first, before=1, after=0)[0], first)
    if en.NO_SUCH_SITE.search(before) and " there" in reading.written(first, end):
        return True
    if en.EARLY_IS_OVER.search(before) and not voting_today(reading):
        return True  # "early voting ended yesterday, please don't queue"
    if en.NOT_THEIR_DAY.search(before) and en.THEN.search(reading.written(last, end)):
        return True
    return bool(en.ACROSS_THE_LINE.search(before) or en.BY_PROXY.search(reading.folded.text))


def _ascribed(reading: Reading, first: int) -> bool:
    """Whether "anyone telling you", "whoever says" stands before: others' words, held off."""
    before = reading.units[reading.sentence(first)[0] : first]
    return any(
        u.norm in ("anyone", "anybody", "whoever", "someone", "somebody", "person", "those")
        and any(
            surface(reading, v) in ("telling", "tells", "says", "saying", "claiming", "claims")
            for v in before[k + 1 : k + 3]
        )
        for k, u in enumerate(before)
    )


def _to_no_citizens(reading: Reading, first: int) -> bool:
    """Whether the sentence speaks to those who may not vote ("green card holders: ...").

    In many places also "if you are still on probation".
    """
    start, _ = reading.sentence(first)
    if en.STILL_SENTENCED.search(reading.written(start, first)):
        return True
    said = reading.units[start:first][:3]
    return any(u.norm in en.NO_CITIZEN for u in said) and not any("YOU" in u.roles for u in said)


def _echoed(reading: Reading, last: int) -> bool:
    """Whether "they said" follows: another's words, held up."""
    _, end = reading.sentence(last)
    after = reading.units[last + 1 : end + 1]
    return any(
        u.norm == "they" and surface(reading, v) in ("said", "say") for u, v in pairwise(after)
    )


def _calls(reading: Reading) -> Iterator[Call]:
    units = reading.units
    if (reading.roles.isdisjoint(_ACTS) and reading.norms.isdisjoint(_NORMS)) or _voted(reading):
        return
    for i in where(reading, _ACTING):
        unit = units[i]
        if _is_vote(unit) and i:
            yield from _not_vote(reading, i)
        elif unit.norm in ("sit", "take") and i + 2 < len(units):
            yield from _sit_out(reading, i)
        elif unit.norm in ("stay", "keep"):
            yield from _stay_there(reading, i)
        elif unit.norm == "do_not_waste":
            yield from _waste_no_time(reading, i)
        elif unit.roles & {"HOME", "WEAK", "AVOID", "NO_TRIP"} and unit.norm != "no_line":
            yield from _stay_away(reading, i)
            if unit.norm == "stay_in":
                yield from _stay_there(reading, i)
        elif "NOT_GO" in unit.roles or (
            "GO" in unit.roles
            and i > 1
            and (
                "NOT" in units[i - 1].roles
                or (units[i - 1].norm in ("even", "all") and "NOT" in units[i - 2].roles)
            )
        ):
            yield from _not_go(reading, i)
    yield from _own(reading)
    yield from _without(reading)


_WITHOUT = tuple(
    pattern(p)
    for p in (
        "give ..2 POLLS/VOTE/ELECTION/BALLOT ..1 a miss/pass/rest/skip/swerve",
        "give ..2 POLLS/VOTE/ELECTION/BALLOT ..1 the finger/bird/boot/cold",
        "make/let/drive/push/keep ..4 turnout ..2 lowest/low/collapse/crash/zero/down",
        "leave ..3 POLLS/BALLOT/POLL_SPOT/ELECTION ..2 alone/empty/hungry/to/be/unused/sealed/behind",
        "leave ..1 VOTE to ..2",
        "keep/hold/withhold/lay_down ..3 VOTE/BALLOT ..1 back/home/pocket/pockets/sealed",
        "withhold/starve/deny ..4 VOTE/BALLOT",
        "pass on ..2 VOTE/ELECTION/POLLS",
        "forget/forget_about [about] ..2!old/former/previous VOTE/ELECTION/POLLS",
        "let them/men/others/somebody/us VOTE ..1 alone/instead",
        "cast zero/nothing/none",
        "lay down ..2 BALLOT",
        "make/let ..3 POLLS/VOTE/ELECTION_WORD ..3 empty/quiet/quietest/deserted/rot",
        "ignore/refuse/reject/spurn/snub/decline ..2 ELECTION/BALLOT",
        "walk_away/walk/turn ..3 from/on/out_on/out_of ..2 ELECTION/BALLOT",
        "strike the/this/their ELECTION/BALLOT",
        "strike/opt_out against/of/from ..2 ELECTION/BALLOT/VOTE",
        "refuse/decline to ..1 VOTE/participate/take_part/engage/play_along/cast/legitimize",
    )
)
# What asks for a reason as well: to leave a line, to keep somebody from a place, to spare oneself.
_QUIT = tuple(
    pattern(p)
    for p in (
        "step/get/hop/drop/fall/peel/climb/come out_of/off/from ..2 line/queue/the_line/voting_line",
        "keep/stay ..3 far/well/miles/away/clear/out/out_of from/of/away ..2 POLLS/POLL_SPOT",
        "save your/ur/yourself/yourselves/ya ..2 lunch/shoe/shoes/stamp/stamps/fuel/petrol/gas/gasoline/tank/wait/bother/"
        "hassle/trouble/effort/fare/breath/ride/evening/afternoon",
        "put/set ..1 (pen|pencil|key|keys|coat|ballot|BALLOT) down/away/back",
        "put/set down your/the/that ..1 pen/BALLOT",
        "treat yourself/yourselves",
        "(keep|leave) ..1 (car|cars|truck|boots|key|keys) ..1 (in|on|park|off)",
        "go/get/grab/crack/open/pour ..2 (beer|coffee|wine|brisket|barbecue|bbq|pizza|lunch|taco|tacos|"
        "brunch|donuts|drink|cold one) ..1 instead",
        "(kick|have|put|get) ..3 (feet|foot) up",
    )
)


def _without(reading: Reading) -> Iterator[Call]:
    """Calls that say "vote" between their words: ``give the vote a miss``."""
    units = reading.units
    quits = frozenset(met(_QUIT, reading))
    for one in (*met(_WITHOUT, reading), *quits):
        for found in one.find(reading):
            first, last = found.first, found.last
            if not bare(reading, units[first]) or asked(reading, first):
                continue
            if any(
                parted(reading, k) or units[k - 1].norm == "and" for k in range(first + 1, last + 1)
            ):
                continue  # "ignore it and your ballot will not be counted"
            follows = "" if ends(reading, last) else units[last + 1].norm
            dated = reading.written(last, min(last + 3, reading.sentence(last)[1]))
            if _is_vote(units[last]) and (
                follows in ("by", "for", "early", "against")
                or (follows == "in" and not en.IN_THE_ELECTION.search(dated))
            ):
                continue
            grouped = directive(reading, first)
            if grouped is not None and sense(reading, first):
                weak = one in quits or (last == first + 2 and units[first].norm == "leave")
                weak = weak or (
                    units[last].norm == "alone"
                    and any("BALLOT" in u.roles for u in units[first : last + 1])
                )
                yield Call(first, last, Act.LEAVE if weak else Act.NO_VOTE, grouped)


_OWN = tuple(
    pattern(p)
    for p in (
        "I/we/us/i ..3 be ..2 HOME/AVOID/WEAK",
        "ours/mine/everyone/family/folks/house/block ..3 be ..2 HOME/AVOID/WEAK",
        "I/we/i/nobody/no_one ..3 be not ..1 go/VOTE/come/chance/risk",
        "none/ONE_AND_ALL ~5 be ..1!let GO/VOTE/walk/walking",
        "not/HOME/AVOID/WEAK ~~12 so/neither should you",
        "not/HOME/AVOID/WEAK ~~12 you should/ought/better/can ..2 too",
        "not/HOME/AVOID/WEAK ~~12 do_the_same",
        "not/HOME/AVOID/WEAK/in ~~8 do ~2 the same ..1",
        "be smart/wise/safer ..1 to",
        "count me/us ~4 out",
        "no obligation/call/use/sense/point/reason/need ..3 GO",
        "no_sense/no_use/no_point/no_reason/no_need/no_call/no_cause ..3 GO/stand/queue/line",
        "at your own risk",
        "had/may/might/ought/wish/want/could ~1 [to] HOME/WEAK/AVOID",
        "better/best be/to/just ..3 HOME/WEAK/AVOID/sick/busy",
        "keep your/the ..2 kid/son/daughter/family/parents/abuela/mother ..2 home/in/away/inside/off",
    )
)


def _own(reading: Reading) -> Iterator[Call]:
    """One's own staying away, or advice that leaves it to the reader."""
    for one in met(_OWN, reading):
        for found in one.find(reading):
            if not asked(reading, found.first):
                yield Call(found.first, found.last, Act.OWN, grouped=False)


def _not_vote(reading: Reading, i: int) -> Iterator[Call]:
    units = reading.units
    if units[i].norm.split("_")[0] not in en.URGES and units[i].norm != "voting":
        return
    at = i - 1
    while at > 0 and units[at].norm in en.BETWEEN and not parted(reading, at + 1):
        at -= 1
    while (
        at > 0
        and units[at].norm in en.WASTED
        and not parted(reading, at + 1)
        and any("NO_NEED" in u.roles for u in units[max(0, at - 4) : at])
    ):
        at -= 1
    lead = units[at]
    if lead.norm == "not" and parted(reading, at) and "REGISTER" in units[at - 1].roles:
        return  # "17 lets you register, not vote"
    if lead.norm in ("stop", "quit") and surface(reading, units[i]) == "voting":
        first = at
    elif "NO_NEED" in lead.roles:
        if (
            lead.norm in ("not_need", "not_require", "not_necessary")
            and surface(reading, lead) == "not"
            and parted(reading, at)
        ):
            return  # of a paper: "not needed to vote"
        first = at
        if at and units[at - 1].norm == "do" and bare(reading, units[at - 1]):
            first = at - 1
    elif "NOT" in lead.roles and lead.norm in ("not", "never") and bare(reading, units[i]):
        first = at
        if at and units[at - 1].norm == "do" and bare(reading, units[at - 1]):
            first = at - 1
        elif (
            at
            and units[at - 1].norm == "\n"
            and ends(reading, i)
            and surface(reading, lead) == "not"
        ):
            return  # what is not meant: "cast for the play. not vote."
        elif lead.norm == "never" or (
            units[at + 1].norm == "to"
            and "," in reading.folded.text[units[at - 1].end : units[at].start]
        ):
            return  # "you need that for a license, not to vote"
    else:
        return
    if asked(reading, i) or not after_vote(reading, i) or not sense(reading, i):
        return
    ahead = [unit.norm for unit in units[i + 1 : i + 4]]
    if ahead[:2] == ["until", "you"] and ahead[2:] != ["see"]:
        return  # "don't vote until you have read the back"
    grouped = directive(reading, first)
    if grouped is not None:
        yield Call(first, i, Act.NO_VOTE, grouped)


def _stay_away(reading: Reading, i: int) -> Iterator[Call]:
    units = reading.units
    unit = units[i]
    if not bare(reading, unit) or asked(reading, i):
        return
    said = units[around(reading, i, before=1, after=0)[0] : i]
    here = units[reading.sentence(i)[0] : i]
    if any(u.norm in en.FALSEHOODS for u in said) or any(u.norm in en.ILL for u in here):
        return
    if _asked_of_the_sick(reading, i):
        return
    if i > 1 and units[i - 1].norm == "and" and _is_vote(units[i - 2]) and not _is_denied(units, i):
        return  # "let's vote and go home in peace"
    aim = _object(reading, i)
    if not unit.roles & {"HOME", "WEAK"} and aim is None and not _closed(reading, i):
        return
    follower = units[i + 1] if i + 1 < len(units) else None
    if unit.norm == "abstain" and follower is not None and _is_vote(follower):
        return  # "abstain, vote, whatever"
    if follower is not None and not parted(reading, i + 1):
        after = units[i + 2] if i + 2 < len(units) else None
        wished = units[i + 3].norm if after is not None and i + 3 < len(units) else ""
        if follower.norm == "if" and wished in ("like", "want", "sick", "be", "must"):
            return
        if "WEAK" in unit.roles and follower.norm in ("after", "right_after", "right", "once"):
            return
        if follower.norm in en.NO_CALL or (aim is None and follower.norm in ("that", "others")):
            return
        if unit.norm == "sleep_in" and follower.norm in ("the", "my", "your", "a", "our"):
            return
        if follower.norm == "from" and _is_from_else(reading, i + 2):
            return
        if "WEAK" in unit.roles and follower.norm in en.FAREWELL:
            return  # "drive home safe"
        if unit.norm == "stay_inside" and follower.norm in en.LINED:
            return  # "stay inside the oval"
    if "WEAK" in unit.roles and _goes_on(reading, i):
        return
    if (
        aim is not None
        and _is_vote(units[aim])
        and not ends(reading, aim)
        and units[aim + 1].norm in ("for", "against")
        and not after_vote(reading, aim)
    ):
        return
    beyond = (aim if aim is not None else i) + 1
    joined = beyond + 1 < len(units) and units[beyond].norm in ("and", "or")
    if joined and (_is_vote(units[beyond + 1]) or _is_fined(reading, beyond)):
        return
    if joined and unit.norm == "refuse" and aim is None:
        return  # "refuse and we write your name down"
    if unit.norm.startswith("skip") and _of_a_question(reading, i):
        return
    if not sense(reading, i):
        return
    grouped = directive(reading, i)
    if grouped is None:
        return
    voting = aim is not None and bool(units[aim].roles & _TARGETS)
    if "AVOID" not in unit.roles:
        voting = False
    away = Act.AWAY if unit.roles & {"HOME", "AVOID"} else Act.LEAVE
    yield Call(i, (aim or i) if voting else i, Act.NO_VOTE if voting else away, grouped)


def _is_from_else(reading: Reading, i: int) -> bool:
    """Whether it is no vote that one stays home from ("stay home from the party")."""
    ahead = reading.units[i : min(i + 3, reading.sentence(i - 1)[1] + 1)]
    return bool(ahead) and all(u.roles.isdisjoint(_BESIDE) and not u.day for u in ahead)


def _is_denied(units: Sequence[Unit], i: int) -> bool:
    """Whether the vote right before "and" is one that is not to be cast."""
    return any("NOT" in unit.roles for unit in units[max(0, i - 5) : i])


def _is_fined(reading: Reading, conjunction: int) -> bool:
    """Whether a fine follows: "skip the booth and it's a $20 fine"."""
    ahead = reading.units[conjunction : conjunction + 8]
    return any(
        u.norm == "fine" and (v.norm in ("a", "the") or v.norm.strip("$").isdigit())
        for v, u in pairwise(ahead)
    )


def _of_a_question(reading: Reading, i: int) -> bool:
    """Whether a question of the ballot is what may be skipped: "unsure? skip it"."""
    if i and reading.units[i - 1].norm == "or":
        return "it" in (
            reading.units[i].norm.split("_")[-1],
            *(u.norm for u in reading.units[i + 1 : i + 2]),
        )
    start, _ = reading.sentence(i)
    if start != i or start < 2 or not asked(reading, start - 2):
        return False
    first, last = reading.sentence(start - 2)
    return any(
        u.norm in ("unsure", "sure", "undecided", "know", "torn", "stuck")
        for u in reading.units[first : last + 1]
    )


def _asked_of_the_sick(reading: Reading, i: int) -> bool:
    """Whether a question right before asks who is ill: "got covid? stay home"."""
    start, _ = reading.sentence(i)
    if start < 2 or start != i or not asked(reading, start - 2):
        return False
    first, last = reading.sentence(start - 2)
    question = reading.units[first : last + 1]
    return any(
        u.norm.split("_")[0] in ("get", "have", "feel", "test", "run", "be") for u in question[:3]
    ) and any(u.norm in en.ILL or "DANGER" in u.roles for u in question)


def _goes_on(reading: Reading, i: int) -> bool:
    """Whether to leave or rest is said on the way to the vote: "leave now and don't wait"."""
    after = reading.units[i + 1 : min(i + 10, reading.sentence(i)[1] + 1)]
    norms = [u.norm for u in after]
    said = reading.units[reading.sentence(i)[0] : i]
    if reading.units[i].norm in ("leave_it_alone", "leave_it_be") and any(
        "BALLOT" in u.roles for u in said
    ):
        return True  # a mark on the ballot
    hurried = reading.units[i].norm == "leave_now" and ("wait" in norms or norms[:1] == ["to"])
    served = norms[:1] in (["and"], ["&"]) and "still" in norms[:6]
    return (
        hurried
        or served
        or (
            "back" in norms
            and any("IN_LINE" in u.roles or u.norm in ("line", "queue") for u in after)
        )
    )


_STAYED = frozenset(("in", "on", "under", "at", "behind", "by", "inside", "beside", "with"))


def _stay_there(reading: Reading, i: int) -> Iterator[Call]:
    """``Stay under the quilt on Tuesday``: to stay in any place that is no line."""
    units = reading.units
    last = i + 1 if units[i].norm == "stay_in" else i + 2
    if last >= len(units) or not bare(reading, units[i]):
        return
    if last == i + 2 and units[i + 1].norm not in (
        _STAYED if units[i].norm == "stay" else ("to", "inside")
    ):
        return
    if units[last].norm not in ("the", "your", "ur", "that", "this", "my", "ya", "our"):
        return
    with_whom = units[i + 1].norm == "with" and last + 1 < len(units)
    if with_whom and units[last + 1].norm in ("party", "ticket"):
        return  # "who voted in a primary must stay with that party in its runoff"
    _, end = reading.sentence(i)
    while last < end and last < i + 6 and not parted(reading, last + 1):
        if units[last + 1].day or units[last + 1].time:
            break
        last += 1
    scene = units[i : last + 1]
    if any(
        u.norm in en.NO_STAY or u.roles & {"POLLS", "POLL_SPOT", "LONG_WAIT", "VOTE", "BALLOT"}
        for u in scene
    ) or asked(reading, i):
        return
    grouped = directive(reading, i)
    dated = any(election_day(reading, u) for u in units[reading.sentence(i)[0] : end + 1])
    called = grouped or dated or (grouped is False and decided(reading, i))
    if grouped is not None and called and sense(reading, i):
        yield Call(i, last, Act.AWAY, grouped)


def _other_ride(reading: Reading, i: int) -> bool:
    """Whether another way to come is named: "don't drive, there is a shuttle"."""
    begin, end = around(reading, i, before=1, after=1)
    return any(u.norm in en.RIDES for u in reading.units[begin : end + 1])


def _waste_no_time(reading: Reading, i: int) -> Iterator[Call]:
    """``Don't waste your time (going)``."""
    units = reading.units
    at = i + 1
    while at < len(units) and units[at].norm in ("your", "the", "any", "a", "ya", "precious"):
        at += 1
    if at < len(units) and units[at].norm in (
        "time",
        "gas",
        "day",
        "morning",
        "energy",
        "breath",
        "trip",
    ):
        last = at + 1 if at + 1 < len(units) and units[at + 1].norm in ("go", "come") else at
        grouped = directive(reading, i)
        over = ends(reading, last) or units[last + 1].day is not None
        over = over and not (units[at].norm == "gas" and _other_ride(reading, i))
        if over and not asked(reading, i) and grouped is not None:
            yield Call(i, last, Act.AWAY, grouped)


def _sit_out(reading: Reading, i: int) -> Iterator[Call]:
    """``Sit this election out``, ``take tomorrow off``."""
    units = reading.units
    last = reading.sentence(i)[1]
    ending = "off" if units[i].norm == "take" else "out"
    out = next((k for k in range(i + 1, min(i + 6, last) + 1) if units[k].norm == ending), None)
    if out is None or not bare(reading, units[i]) or asked(reading, i):
        return
    between = units[i + 1 : out]
    take = units[i].norm == "take"
    after = units[out + 1 : last + 1]
    if (
        take
        and after[:1]
        and after[0].norm in ("to", "and", "for")
        and any(u.roles & {"VOTE", "POLLS"} for u in after)
    ):
        return  # "take Tuesday off to vote"
    if take and not (len(between) == 1 and election_day(reading, between[0])):
        return
    if not any(u.roles & _TARGETS or u.day for u in between) or not sense(reading, i):
        return
    grouped = directive(reading, i)
    if grouped is not None:
        yield Call(i, out, Act.LEAVE if take else Act.NO_VOTE, grouped)


def _not_go(reading: Reading, i: int) -> Iterator[Call]:
    units = reading.units
    first = i if "NOT_GO" in units[i].roles else i - 1
    if units[first].norm in ("even", "all"):
        first -= 1
    if first and first < i and units[first - 1].norm == "do" and bare(reading, units[first - 1]):
        first -= 1
    if not bare(reading, units[i]) or asked(reading, i):
        return
    aim = _object(reading, i)
    if aim is None and not _closed(reading, i, joined=False):
        return
    if "habit" in reading.written(i, reading.sentence(i)[1]).split():
        return  # "don't go to the old hall out of habit"
    after = "" if ends(reading, aim or i) else units[(aim or i) + 1].norm
    bare_rush = aim is None and units[i].norm == "rush" and units[i - 1].norm == "not"
    if bare_rush and after == "":
        return  # "read both sides, don't rush"
    if "alone" in (u.norm for u in units[i + 1 : min(i + 5, reading.sentence(i)[1] + 1)]):
        return  # "no need to drive there alone"
    if aim is None and after in ("w", "with", "about", "again"):
        return
    if aim is not None and "BALLOT" in units[aim].roles and after in ("through", "by", "into"):
        return  # "don't run the ballot through a printer"
    if units[i].norm == "no_need_to_vote" and not after_vote(reading, i) and after != "":
        return  # "no need to vote on the colour"
    driving = units[i].norm in ("drive", "waste_gas", "run", "rush")
    if aim is None and driving and _other_ride(reading, i):
        return
    if aim is not None and "POLLS" in units[aim].roles:
        way = aim
        while not ends(reading, way) and (
            units[way + 1].day
            or units[way + 1].time
            or units[way + 1].norm in ("night", "morning", "evening", "afternoon")
        ):
            way += 1
        if (
            not ends(reading, way)
            and units[way + 1].norm in en.NOT_THAT_WAY
            and not (units[way + 1].norm == "on" and units[min(way + 2, len(units) - 1)].day)
        ):
            return
    if aim is not None and any("RETURN" in u.roles or u.norm == "mail" for u in units[i : aim + 1]):
        return
    if aim is not None and _is_vote(units[aim]) and not after_vote(reading, aim):
        return
    if not sense(reading, i):
        return
    grouped = directive(reading, first)
    if grouped is not None:
        voting = aim is not None and bool(units[aim].roles & _TARGETS)
        if units[i].norm == "no_need_to_vote":
            voting = True
        yield Call(first, aim or i, Act.NO_VOTE if voting else Act.AWAY, grouped)


def beside_voting(reading: Reading, call: Call) -> bool:
    """Whether a call to stay away stands beside an election, or on an election's day."""
    units = reading.units
    first, last = around(reading, call.first, before=2, after=1)
    scene = units[first : last + 1]
    if call.act is Act.AWAY and any(u.norm == "november" for u in scene):
        return True
    here = units[reading.sentence(call.first)[0] : reading.sentence(call.first)[1] + 1]
    words = units[call.first].norm.split("_")
    if ("vote" in words and "HOME" in units[call.first].roles) or (
        call.grouped and units[call.first].norm in ("abstain", "abstain_from")
    ):
        return True  # "hold your vote"
    if call.grouped and any(
        u.norm == "november" or u.norm.startswith(("no_vote", "not_vote")) for u in scene
    ):
        return True
    if call.grouped and "SIT_OUT" in units[call.first].roles and voting_time(reading):
        return True
    if call.act is Act.AWAY:
        said = reading.written(first, last)
        if en.FINE_PAID.search(said) or (en.PAID.search(said) and " fine" in said):
            return True
    strong = call.act is Act.AWAY and bool(
        units[call.first].roles & {"HOME", "NOT_GO"} or units[call.first].norm in en.ABSTAIN
    )
    won = any("WON" in u.roles for u in scene)
    if (
        strong
        and (call.grouped or won)
        and any(u.roles & _PARTIES for u in (scene if won else here))
    ):
        return True
    if strong and any(u.norm == "candidate" for u in here):
        return True
    if call.act is Act.AWAY and any(
        u.norm.rpartition("_")[2] == "voter" and ("GROUP" in u.roles or call.grouped) for u in scene
    ):
        return True
    waits = any(u.roles & {"MACHINE", "IN_LINE"} or u.norm == "line" for u in scene)
    if (waits or (won and not _counting(reading))) and voting_time(reading):
        return True  # at night "it's over, go home" is said of the count
    return any(u.roles & _BESIDE or election_day(reading, u, early=False) for u in scene)


_VOTE = frozenset(("VOTE",))
_PRICE = frozenset(("FATE", "SEIZE", "VIOLENCE", "HARM", "STAKE"))


@lru_cache(maxsize=1)
def urges_to_vote(reading: Reading) -> bool:
    """Whether the tweet elsewhere tells its reader to go and vote."""
    units = reading.units
    for i in where(reading, _VOTE):
        unit = units[i]
        if unit.norm.split("_")[0] not in en.URGES:
            continue
        if not bare(reading, unit) or asked(reading, i):
            continue
        follower = units[i + 1] if i + 1 < len(units) else None
        if unit.norm in ("cast_yours", "cast_it", "cast_one") and any(
            "HOME" in u.roles for u in units[around(reading, i, before=1, after=0)[0] : i]
        ):
            continue  # "staying home is a vote: cast yours"
        if any(
            u.norm == "and"
            and units[k + 1].norm in ("you", "your", "they", "we")
            and any(v.roles & _PRICE for v in units[k + 2 : k + 9])
            for k, u in enumerate(units[i + 1 : i + 6], i + 1)
            if k + 1 < len(units)
        ):
            continue  # "vote and you can kiss your benefits goodbye"
        if follower is not None and follower.norm in en.VOTED_BY:
            if i + 2 < len(units) and units[i + 2].norm in ("nobody", "no_one"):
                continue
            if follower.norm in ("with", "from") and any(
                u.norm in en.INSTEAD for u in units[i + 2 : i + 4]
            ):
                continue
            if (
                follower.norm == "by"
                and i + 2 < len(units)
                and units[i + 2].roles & {"HOME", "AVOID"}
            ):
                continue
        start = i
        while start and units[start - 1].norm in (
            "go",
            "to",
            "and",
            "out",
            "just",
            "please",
            "get",
        ):
            start -= 1
        if start and units[start - 1].roles & {"NOT_GO", "NO_NEED", "NOT", "BAN", "AVOID"}:
            continue
        if any(
            u.norm == "let" and units[k + 1].norm not in ("'s", "us")
            for k, u in enumerate(units[max(0, start - 8) : start], max(0, start - 8))
        ):
            continue
        if start < i and "and" in (u.norm for u in units[start:i]) and start == i - 1:
            start = i
        if directive(reading, start) is not None:
            return True
    return False


_NOBODY = frozenset(("ONE_AND_ALL", "no"))


def nobody(reading: Reading) -> Iterator[Call]:
    """Where nobody of a group is to vote: ``none of us vote tomorrow``."""
    if reading.roles.isdisjoint(("ONE_AND_ALL", "NOT")) or (
        "ONE_AND_ALL" not in reading.roles and "no" not in reading.norms
    ):
        return
    units = reading.units
    for i in where(reading, _NOBODY):
        unit = units[i]
        group = (
            unit.norm == "no"
            and i + 2 < len(units)
            and (
                "GROUP" in units[i + 1].roles
                or units[i + 2].norm in ("should", "need", "must")
                or _is_of_these(units[i + 1 : i + 4])
            )
            and not units[i + 1].roles & {"VOTE", "BALLOT", "CANDIDATE"}
            and surface(reading, units[i + 2]) != "needed"  # "no appointment needed"
        )
        if "ONE_AND_ALL" not in unit.roles and not group:
            continue
        for k in range(i + 1, min(i + 9, len(units))):
            act = units[k]
            if _is_going(reading, i, k):
                break
            if act.norm == "\n" or act.norm in en.NOBODY_BARS or "NOT" in act.roles:
                break
            if units[k - 1].norm == "let":
                break  # "nobody was let go for voting"
            if any(parted(reading, j) for j in range(i + 1, k + 1)) and not _listed(reading, i, k):
                break  # "nobody cooks, we vote"
            if act.norm == "to" and units[k - 1].norm not in ("need", "have", "ought", "supposed"):
                break
            if not (
                act.roles & {"VOTE", "HOME"}
                or act.norm in en.NOBODY_ACTS
                or act.roles & {"POLLS", "POLL_SPOT"}
            ):
                said = surface(reading, act)
                if said in reading.lang.lemmas and said not in en.LINKING:
                    break
                continue
            if k == i + 1 and any(
                "VOTE" in u.roles and v.norm in ("for", "against") for u, v in pairwise(units[:i])
            ):
                break  # "Don't vote for those two. Not one vote"
            if (
                "VOTE" in act.roles
                and units[k - 1].norm in en.BEFORE_NOUN
                and surface(reading, act) != "voting"
            ):
                break  # "nobody should be nervous about a vote"
            beside = (*units[max(reading.sentence(i)[0], i - 2) : i], *units[k + 1 : k + 3])
            if any(_is_no_election_day(reading, u) for u in beside):
                break  # "nobody votes on Wednesday" is a right reminder
            if en.WITH_OR_WITHOUT.search(reading.written(i, reading.sentence(k)[1])):
                break  # "nobody quizzes you when you vote", "nobody should come without water"
            if _is_nobody_act(reading, i, k):
                yield Call(i, k, Act.NO_VOTE, grouped=True)
            break


def _is_of_these(units: Sequence[Unit]) -> bool:
    """Whether "no" is said of some who belong here: "no farmer in this valley"."""
    if len(units) < 3 or units[1].norm not in en.OF_THESE:
        return False
    return "ADDRESSED" in units[0].roles or units[2].norm in ("this", "our", "these")


def _is_going(reading: Reading, first: int, k: int) -> bool:
    """Whether it is told where nobody goes, not where nobody "should be going"."""
    units = reading.units
    return surface(reading, units[k]) == "going" and not any(
        u.norm in en.MODALS for u in units[first + 1 : k]
    )


def _listed(reading: Reading, first: int, last: int) -> bool:
    """Whether nothing but names of people and places stands between two units."""
    units = reading.units[first + 1 : last]
    return not any(
        surface(reading, u) in reading.lang.lemmas or u.norm in ("we", "i", "they", "you", "need")
        for u in units
    )


def _is_no_election_day(reading: Reading, unit: Unit) -> bool:
    days = unit.day.days if unit.day is not None else ()
    return bool(days) and not any(reading.about.is_true(day, "election_day") for day in days)


def _is_nobody_act(reading: Reading, i: int, k: int) -> bool:
    units = reading.units
    act = units[k]
    said = surface(reading, act)
    if said.endswith("ed") or said in ("went", "came") or "HOME" in act.roles:
        return False
    if _is_going(reading, i, k):
        return False
    if act.norm in en.NOBODY_ACTS and not any(
        u.roles & {"VOTE", "POLLS", "ELECTION"} or election_day(reading, u, early=False)
        for u in units[k + 1 : min(k + 6, reading.sentence(k)[1] + 1)]
    ):
        return False
    follows = units[k + 1].norm if k + 1 < len(units) else ""
    if "VOTE" in act.roles and not after_vote(reading, k) and follows not in ("and", "until"):
        return False
    if act.roles & {"POLLS", "POLL_SPOT"} and not any(
        u.norm in ("go", "near", "enter", "be", "need") for u in units[i:k]
    ):
        return False
    dated = any(u.day or "ELECTION" in u.roles for u in units[i : k + 7])
    near = units[k + 1 : k + 6]
    plain = (
        said == "votes"
        and (units[i].norm not in ("nobody", "no_one") or follows in ("until", "till"))
    ) or said in (
        "vote",
        "go",
        "cast",
        "casts",
        "show",
        "turn",
        "bother",
    )
    plain = plain or (
        said in ("goes", "enters") and any(u.roles & {"POLLS", "POLL_SPOT"} or u.day for u in near)
    )
    limited = i + 1 < k and units[i + 1].norm in ("on", "in", "from", "under", "who", "with", "at")
    plain = plain or (limited and said in ("votes", "voting"))
    must = any(u.norm in ("should", "need", "better", "must", "be") for u in units[i:k])
    if not (dated or plain or must) or asked(reading, k) or not sense(reading, k):
        return False
    decided = any(u.norm in en.AGREED for u in units[max(0, i - 3) : i])
    return decided or directive(reading, i) is not None


def stays(reading: Reading) -> Iterator[Call]:
    """Every call, and what nobody of a group is to do."""
    yield from calls(reading)
    yield from nobody(reading)
