"""What made-up conditions have in common: what is lost, and what excuses a claim."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import wrong_eligibility as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.calls import around, election_day, voting_time
from suppression_detect.rules.rule import Claim, Matcher, where_met
from suppression_detect.verdict import Strength

# What is said to be lost, as a row of a pattern.
# Another module may read "can not vote" as one unit, so both forms are named.
CAN_NOT_VOTE = (
    "(can_not_vote|no_longer get_to/allow_to/eligible/let VOTE|CANNOT [be] [even] [legally] [ever] [still] ..3!IDENT/use/for/CHOICE/TALK/get_to/stop/keep/prevent/block/refuse/take/be/spoil/replace/cure/cancel "
    "VOTE/BALLOT/ELECTION/POLLS/participate/roll/rolls/voter_list/list)"
)
NO_VOTE = "(no_vote/no_ballot|no/zero/0 [regular] [state] VOTE/BALLOT)"
NOT_VOTE = "(not_vote|not VOTE)"
NOT_GIVEN = (
    "not/never [be] [even] get/give/hand/issue/receive/release/let/allow/serve "
    "..3!IDENT VOTE/BALLOT/POLLS"
)
IS_TAKEN = (
    "RIGHT [to] [VOTE] [privilege] [right] [be/'s] [get] [automatically] [also] [immediately] TAKEN"
)
TAKES = (
    "(TAKEN [away] [you] [from] your/ur/you/the/their/a/his/her/our [whole] RIGHT|"
    "TAKEN [away] your_vote/your_ballot/your_right/your_registration|"
    "put ..2 hold/freeze/block/lock/stop on ..1 your/their/ur/your_vote/your_registration [voter] "
    "VOTE/voter_file/voter_registration/registration/voter_record)"
)
STRUCK = (
    "strike_from/drop_from/take_off ..2 roll/rolls/list/register/voter_list/VOTE/book|"
    "(take|cut|cross|bump) ..2 off ..3 roll/rolls/voter_list/register|"
    "(drop|remove|strike|pull|erase|wipe|scrub) ..3 from/off ..2 roll/rolls/list/register/voter_list/VOTE/book|"
    "(drop|remove|strike|pull|erase|wipe|scrub) ..1 your name|"
    "(have|get|got) you/them ..1 cross/strike ..1 off|"
    "polls/race/ELECTION/OFFICE be ..1 close/shut/close_off to you/them/u|"
    "(lose|give_up|forfeit) ..1 your/their/his/her ..1 spot/place/slot ..1 on/in ..2 roll/rolls/list/register|"
    "(drop|strike|purge|erase|remove|bump) you/them ..1 off/from/out/for/until"
)
LOSS = f"(OUT|{STRUCK}|{CAN_NOT_VOTE}|{NO_VOTE}|{NOT_GIVEN}|{IS_TAKEN}|{TAKES}|no_vote_for YOU)"
# The same as a clause of its own: "you don't vote", "you're out for November".
_STOPS = (
    "([on] DAY|this/november/here/now/period/anymore/again/until/till|in ..3 ELECTION/november|$)"
)
FOR_THIS = "($|DAY|for ..2 DAY/ELECTION/november/year/cycle/round|this/until/till/of ..2)"
NEXT = "(next/2020/2022/2024/2025/2026/2027/2028/after ..2|another ELECTION/cycle)"
LEFT_OUT = (
    f"(you/u [will/do/be/ai/gon/going_to/get_to] not/never/aint [be] [even] VOTE {_STOPS}|"
    f"you/u be ..1 out {FOR_THIS}|"
    f"you/u ..2!NOT/i/they sit ..2 ELECTION out|"
    f"you/u ..2!NOT/i/they sit_out/skip/SIT_OUT ..1 ELECTION/DAY/one/vote|"
    f"this/DAY/ELECTION ..2 be not for you/u/them/us|"
    f"your name ..2!NOT (be|get|come|go) ..1!NOT scratch/scratch_off/cross/cross_off/strike_off/gone/go ..3 "
    "voter_list/list/roll/rolls/register/book|"
    f"MUST ..1 wait until/till/for {NEXT} to VOTE|"
    f"your_vote/your_ballot/your_registration/voter_status be/go/get ..1!NOT gone/go/inactive/dead/wipe/waste $|"
    "you/u/ya can ..1 forget ..1 VOTE/POLLS|"
    "you/u (be_block|be ..1 block) at/from ..2 POLLS/CHECK_IN/VOTE|"
    "not get/make/make_it/get_by ..1 past/by ..2 POLL_WORKER/CHECK_IN/table/desk/clerk/door|"
    "you/u get/leave_with/receive nothing ..1 at ..2 POLLS/CHECK_IN)"
)
_FINES_COUNT = frozenset(
    ["US-FL", "US-AL", "US-AR", "US-AZ", "US-GA", "US-KS", "US-KY", "US-TN", "US-TX", "US-SD"]
)


def is_wish(reading: Reading, found: Match) -> bool:
    """Whether it tells what ought to be, or a bill would bring, not what is."""
    first, last = reading.sentence(found.first)
    stop = min(max(last, found.last), found.last + 4)
    after = reading.written(found.last + 1) if found.last < last else ""
    if after in ("that", "it", "this"):
        stop = found.last  # "..., that would be voting twice" gives a reason
    return any(
        reading.written(i) in en.WISHES
        and not _is_demand(reading, i)
        and not (reading.written(i) == "should" and reading.written(i + 1) in en.TO_LEARN)
        and not (reading.written(i) == "trying" and "VOTE" in reading.units[min(i + 2, last)].roles)
        for i in range(max(first, found.first - 8), stop + 1)
    )


def _is_demand(reading: Reading, at: int) -> bool:
    """Whether an office wants a thing, which is a rule told: "they want your certificate"."""
    return (
        reading.written(at) in ("want", "wants")
        and reading.written(at - 1) in en.OFFICES_THAT_WANT
        and reading.written(at + 1) not in ("to", "you", "us", "voters", "people", "more", "fewer")
    )


def is_denied(reading: Reading, found: Match) -> bool:
    """Whether a word of loss inside it stands under a negation of its own."""
    units = reading.units
    start, end = reading.span(found.first, found.last)
    if "≠" in reading.tweet.text[start:end]:
        return True
    if any(
        one.norm == "deny" and two.norm in en.WHAT_IS_DENIED
        for one, two in pairwise(units[max(0, found.first - 3) : found.last + 1])
    ):
        return True  # "INEC denies it suspended voting"
    for i in range(found.first, found.last + 1):
        roles = units[i].roles
        if units[i].norm.endswith("right") and "OUT" in roles:
            after = [unit.norm for unit in units[i + 1 : i + 3]]
            if after[:1] == ["to"] and after[1:2] not in (["vote"], ["voting"], ["cast_ballot"]):
                return True
        if units[i].norm.endswith("right") and "RIGHT" in roles:
            after = [unit.norm for unit in units[i + 1 : i + 3]]
            if after[:1] == ["to"] and len(after) > 1 and "VOTE" not in units[i + 2].roles:
                return True  # "you gave up your right to remember where you parked"
        if units[i].norm == "bar" and reading.written(i - 1) in en.BAR_NOUN:
            return True
        if units[i].norm == "send_home" and any(u.norm == "so" for u in units[i + 1 : i + 5]):
            return True  # "sent home by 10 so they could vote"
        if "CANNOT" in roles and reading.folded.text[units[i].end : units[i].end + 1] == ",":
            return True
        if _is_a_noun(reading, i) or _is_of_another_clause(reading, i):
            return True
        if ("OUT" in roles or "TAKEN" in roles or "SIT_OUT" in roles) and "CANNOT" not in roles:
            before = range(max(reading.sentence(i)[0], i - 3), i)
            if any(units[j].norm in en.DENIALS for j in before):
                return True
            subject = units[max(reading.sentence(i)[0], i - 6) : i]
            if "LOSS" in roles and any(u.norm in ("nobody", "no_one") for u in subject):
                return True
    return _is_of_a_thing(reading, found.last)


def _is_a_noun(reading: Reading, at: int) -> bool:
    """Whether no loss is meant: "two blocks from", "there's no ballot in it", "my ineligible dog"."""
    units = reading.units
    before = units[at - 1] if at else None
    if before is None:
        return False
    if units[at].norm == "block_from":
        return "NUMBER" in before.roles or before.norm in en.COUNTS
    if units[at].norm == "ineligible":
        return before.norm in ("my", "our", "his", "her", "an")
    there_is = before.norm in ("be", "'s") and units[at - 2].norm == "there"
    inside = at + 2 < len(units) and units[at + 2].norm in ("in", "on")
    inside = inside and not any(u.norm in ("your", "their") for u in units[at + 3 : at + 4])
    return units[at].norm == "no" and there_is and inside


def _is_of_another_clause(reading: Reading, at: int) -> bool:
    """Whether a comma parts what cannot be done from the vote: "you can't be reached, the ballot"."""
    units = reading.units
    if "CANNOT" not in units[at].roles or "OUT" in units[at].roles:
        return False
    after = [unit.norm for unit in units[at + 1 : at + 3]]
    if after[:1] in (["touch"], ["steal"]) and after[1:] in (["my"], ["our"], ["your_vote"]):
        return True  # "they can't touch your vote"
    for i in range(at + 1, min(at + 6, reading.sentence(at)[1] + 1)):
        if not units[i].roles.isdisjoint(("VOTE", "BALLOT", "POLLS", "ELECTION")):
            return "," in reading.folded.text[units[at].end : units[i].start]
    return False


def _is_of_a_thing(reading: Reading, at: int) -> bool:
    """Whether another thing than a vote is refused: "not qualified for free nachos"."""
    units = reading.units
    end = reading.sentence(at)[1]
    if not units[at].norm.endswith(
        ("eligible", "qualify", "qualified", "permit", "bar", "barred", "ban", "banned")
    ):
        return False
    if at + 2 > end or units[at + 1].norm not in ("for", "from"):
        return False
    return not any(
        unit.day is not None
        or unit.norm in en.VOTES
        or not unit.roles.isdisjoint(("VOTE", "BALLOT", "ELECTION", "POLLS", "DAY", "LOCAL"))
        for unit in units[at + 2 : min(end, at + 6) + 1]
    )


def is_of_a_name(reading: Reading, found: Match) -> bool:
    """Whether the vote is one for somebody: "can't vote for a man with debts"."""
    units = reading.units
    for i in range(found.first, min(found.last + 1, len(units) - 2)):
        votes = "VOTE" in units[i].roles or units[i].norm in ("can_not_vote", "no_vote")
        if votes and units[i + 1].norm == "on" and units[i + 2].norm == "the_contract":
            return True
        if votes and units[i + 1].norm in ("for", "against"):
            j = i + 2
            if units[j].norm in ("the", "a", "our", "your"):
                j += 1
            return j >= len(units) or (
                units[j].norm not in en.OFFICES
                and units[j].norm not in en.SPANS
                and units[j].roles.isdisjoint(("NUMBER", "HOUR_WORD"))
                and units[j].roles.isdisjoint(("ELECTION", "LOCAL", "OFFICE"))
                and units[j].day is None
            )
    return False


def is_own(reading: Reading, found: Match) -> bool:
    """Whether somebody speaks of their own vote only."""
    units = reading.units
    for i in range(found.first, found.last + 1):
        bars = "CANNOT" in units[i].roles or units[i].norm == "can_not_vote"
        if bars and i and units[i - 1].norm in ("i", "she", "he"):
            return True
    return False


def is_past(reading: Reading, found: Match) -> bool:
    """Whether it tells of what once was: "she paid a poll tax"; "a paid receipt" does not."""
    return any(
        not en.PAST.isdisjoint(reading.written(i).split())
        and not (reading.written(i) == "paid" and reading.written(i - 1) in ("a", "the", "your"))
        for i in range(max(reading.sentence(found.first)[0], found.first - 2), found.last + 1)
    )


_NO_PLACE = frozenset(("ODD_VENUE", "NEVER_A_POLL", "AGENT", "ALL_OF"))


def names_another_place(reading: Reading, found: Match) -> bool:
    """Whether one place is denied and another given: "can't vote at the union, it's the gym now".

    What one owes or has done is no matter of a place, so then it is a bar wherever it is said.
    """
    said = reading.units[found.first : found.last + 1]
    at = reading.units[found.last + 1 : found.last + 2]
    if any(unit.roles & {"STATUS", "RECORD"} for unit in said) or not (at and at[0].norm == "at"):
        return False
    _, end = around(reading, found.last, before=0, after=1)
    moved = en.ANOTHER_PLACE.search(reading.written(found.last, end))
    return moved is not None and all(
        unit.roles.isdisjoint(_NO_PLACE) for unit in reading.units[found.last + 1 : end + 1]
    )


def is_under_way(reading: Reading, found: Match) -> bool:
    """Whether it tells what is being done, or was: "students are being turned away"."""
    return any(
        not {"being", "was", "were", "been", "slid", "got"}.isdisjoint(reading.written(i).split())
        for i in range(max(reading.sentence(found.first)[0], found.first - 4), found.last + 1)
    )


def is_not_needed(reading: Reading, found: Match) -> bool:
    """Whether a need stands under a negation: "no state requires two"."""
    first = max(reading.sentence(found.first)[0], found.first - 4)
    return any(
        reading.units[i].norm in ("not", "no", "never", "nobody", "no_one", "none", "without")
        or "NO_NEED" in reading.units[i].roles
        for i in range(first, found.first)
    )


def is_runoff(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether it speaks of a runoff, where an earlier vote may bind to a party."""
    return "runoff" in reading.about.kinds


def off_topic(reading: Reading, found: Match) -> bool:
    """Whether it does not speak of voting."""
    return not about_voting(reading, found)


def is_no_money(reading: Reading, found: Match) -> bool:
    """Whether no sum of money is named in it, or it falls on somebody else."""
    if any(unit.norm in en.PAYERS for unit in reading.units[found.first : found.last + 1]):
        return True
    text = reading.folded.text
    return not any(
        "NUMBER" in reading.units[i].roles
        and (
            text[max(0, reading.units[i].start - 1) : reading.units[i].start + 1].startswith(
                en.MONEY
            )
            or any(unit.norm in en.MONEY_WORDS for unit in reading.units[i + 1 : i + 2])
        )
        for i in range(found.first, found.last + 1)
    )


def is_deed(reading: Reading, found: Match) -> bool:
    """Whether it tells what somebody did: "despite bringing three"."""
    return reading.written(found.first) in ("bringing", "brought", "showing", "showed", "had to")


def is_proposal(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether the post argues about fraud, where rules are wished for rather than told."""
    return any(unit.norm in ("fraud", "cheat", "cheating") for unit in reading.units)


def is_felony(reading: Reading, found: Match) -> bool:
    """Whether a felony record, and no lesser one, is the bar; another rule judges it."""
    first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
    units = reading.units[first : last + 1]
    if any(unit.norm in en.COURT_DEBTS for unit in units):
        return not _FINES_COUNT.isdisjoint(reading.about.regions)
    lesser = any(unit.norm in ("dui", "dwi", "misdemeanor", "misdemeanour") for unit in units)
    return not lesser and any("FELONY" in unit.roles for unit in units)


def asks_identity(reading: Reading, found: Match) -> bool:
    """Whether identity papers are asked for in it, which another rule judges."""
    units = reading.units
    return any(
        units[i].norm in ("no", "without", "use", "show", "bring")
        and any("IDENT" in unit.roles for unit in units[i + 1 : i + 4])
        for i in range(found.first, found.last + 1)
    )


_Check = Callable[[Reading, Match], bool]


def claims_of(
    *sources: str,
    but: tuple[_Check, ...] = (is_wish, is_denied, is_of_a_name, is_own),
    unless: frozenset[str] = frozenset(),
    needs: tuple[str, ...] = (),
    claimed: str | None = None,
    strength: Strength = Strength.DECISIVE,
    unsure: tuple[_Check, ...] = (),
) -> Matcher:
    """A matcher of patterns that leaves out what any check, or a role in the sentence, excuses.

    What a check of `unsure` meets may be true law somewhere: a person is to look at it.
    """
    compiled = tuple(pattern(source) for source in sources)

    @where_met(compiled)
    def match(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
        if (needs and reading.roles.isdisjoint(needs)) or is_private(reading):
            return
        own_law = not en.DISTRICTS.isdisjoint(reading.norms)
        sure = Strength.UNSETTLED if own_law else strength
        for one in met(compiled, reading):
            for found in one.find(reading):
                if _in_quiz(reading, found) or any(check(reading, found) for check in but):
                    continue
                if unless and has_role(reading, found, unless):
                    continue
                maybe = any(check(reading, found) for check in unsure)
                told = Strength.UNSETTLED if maybe else sure
                yield Claim(found.quote_first, found.quote_last, claimed, strength=told)

    return match


def is_of_a_primary(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether a party's own primary is spoken of, in which others truly may not vote."""
    election = reading.about.election
    if election and "primary" in election.name and en.ENROLLED.search(reading.folded.text):
        return True  # "only registered Republicans get a ballot"
    primary = "PRIMARY" in reading.roles or "preference" in reading.norms
    return primary and en.AFFILIATED.search(reading.folded.text) is not None


def is_foreign(reading: Reading, found: Match) -> bool:
    """Whether those who are no citizens are meant."""
    units = reading.units[max(reading.sentence(found.first)[0], found.first - 3) : found.first]
    return any(
        unit.norm in ("non", "dead", "cat", "my", "million", "percent")
        or not unit.roles.isdisjoint(("TRUE_BAR", "NUMBER"))
        for unit in units
    )


def _in_quiz(reading: Reading, found: Match) -> bool:
    """Whether it is the question of a quiz, which the answer judges."""
    quiz = en.QUIZ.search(reading.folded.text)
    return quiz is not None and quiz.start() <= reading.units[found.first].start < quiz.end()


# Where a registration lasts, and voters are given no card that they must bring.
_LASTING = ("US", "GB", "IE", "CA", "AU", "NZ")


def is_elsewhere(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether it may be about a country where registrations run out, or voters bring a card."""
    return any(not region.startswith(_LASTING) for region in reading.about.regions)


def is_private(reading: Reading) -> bool:
    """Whether a club, a firm or a show votes."""
    return "PRIVATE_VOTE" in reading.roles


def is_of_a_club(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether the post, in whatever sentence, speaks of a private body's vote."""
    return not reading.roles.isdisjoint(("NON_CIVIC", "PRIVATE_VOTE"))


def has_role(reading: Reading, found: Match, roles: frozenset[str]) -> bool:
    """Whether one of the roles stands in the sentence."""
    first, _ = reading.sentence(found.first)
    _, last = reading.sentence(found.last)
    return any(not roles.isdisjoint(unit.roles) for unit in reading.units[first : last + 1])


def about_voting(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether the post speaks of casting a vote."""
    return not reading.roles.isdisjoint(
        ("VOTE", "POLLS", "BALLOT", "ELECTION", "ELECTION_DAY")
    ) or (
        any(word in unit.norm for unit in reading.units for word in en.VOTING)
        or (voting_time(reading) and en.AT_THE_TABLE.search(reading.folded.text) is not None)
        or (
            "STATUS" in reading.roles
            and en.STRUCK_NAME.search(reading.folded.text) is not None
            and any(election_day(reading, unit, early=False) for unit in reading.units)
        )
    )


US_LAW = "state election codes; U.S. Vote Foundation and Vote.org eligibility pages"
