"""Made-up conditions and bars: papers, debts, records, origins, earlier votes, fees, tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from suppression_detect.elections.calendar import Calendar, VoterId
from suppression_detect.languages.en.rule_words import wrong_eligibility as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.rule import Claim, Example, Matcher, Rule
from suppression_detect.verdict import Category, Strength

# What is said to be lost, as a row of a pattern.
# Another module may read "can not vote" as one unit, so both forms are named.
_CAN_NOT_VOTE = (
    "(can_not_vote|CANNOT [be] [even] [legally] [ever] [still] ..3!IDENT/use/for/CHOICE/TALK "
    "VOTE/BALLOT/ELECTION/POLLS/participate/roll/rolls/voter_list/list)"
)
_NO_VOTE = "(no_vote/no_ballot|no/zero/0 [regular] [state] VOTE/BALLOT)"
_NOT_VOTE = "(not_vote|not VOTE)"
_NOT_GIVEN = (
    "not/never [be] [even] get/give/hand/issue/receive/release/let/allow/serve "
    "..3!IDENT VOTE/BALLOT/POLLS"
)
_IS_TAKEN = (
    "RIGHT [to] [VOTE] [privilege] [right] [be/'s] [get] [automatically] [also] [immediately] TAKEN"
)
_TAKES = "TAKEN [away] [you] [from] your/ur/you/the/their/a/his/her/our [whole] RIGHT"
_TAKES = f"({_TAKES}|TAKEN [away] your_vote/your_ballot/your_right)"
_STRUCK = (
    "strike_from/drop_from/take_off ..2 roll/rolls/list/register/voter_list/VOTE/book|"
    "(take|cut|cross|bump) ..2 off ..3 roll/rolls/voter_list/register|"
    "(drop|remove|strike|pull|erase|wipe|scrub) ..3 from/off ..2 roll/rolls/list/register/voter_list/VOTE/book|"
    "(drop|remove|strike|pull|erase|wipe|scrub) ..1 your name"
)
_LOSS = (
    f"(OUT|{_STRUCK}|{_CAN_NOT_VOTE}|{_NO_VOTE}|{_NOT_GIVEN}|{_IS_TAKEN}|{_TAKES}|no_vote_for YOU)"
)

_FINES_COUNT = frozenset(
    ["US-FL", "US-AL", "US-AR", "US-AZ", "US-GA", "US-KS", "US-KY", "US-TN", "US-TX", "US-SD"]
)


def _word(reading: Reading, at: int) -> str:
    unit = reading.units[at]
    return reading.folded.text[unit.start : unit.end]


def _is_wish(reading: Reading, found: Match) -> bool:
    """Whether it tells what ought to be, or a bill would bring, not what is."""
    first, last = reading.sentence(found.first)
    stop = min(max(last, found.last), found.last + 4)
    return any(_word(reading, i) in en.WISHES for i in range(max(first, found.first - 8), stop + 1))


def _is_denied(reading: Reading, found: Match) -> bool:
    """Whether a word of loss inside it stands under a negation of its own."""
    units = reading.units
    start, end = reading.span(found.first, found.last)
    if "≠" in reading.tweet.text[start:end]:
        return True
    for i in range(found.first, found.last + 1):
        roles = units[i].roles
        if units[i].norm.endswith("right") and "OUT" in roles:
            after = [unit.norm for unit in units[i + 1 : i + 3]]
            if after[:1] == ["to"] and after[1:2] not in (["vote"], ["voting"], ["cast_ballot"]):
                return True
        if "CANNOT" in roles and reading.folded.text[units[i].end : units[i].end + 1] == ",":
            return True
        if ("OUT" in roles or "TAKEN" in roles or "SIT_OUT" in roles) and "CANNOT" not in roles:
            before = range(max(reading.sentence(i)[0], i - 3), i)
            if any(units[j].norm in en.DENIALS for j in before):
                return True
    return False


def _is_of_a_name(reading: Reading, found: Match) -> bool:
    """Whether the vote is one for somebody: "can't vote for a man with debts"."""
    units = reading.units
    for i in range(found.first, min(found.last + 1, len(units) - 2)):
        votes = "VOTE" in units[i].roles or units[i].norm in ("can_not_vote", "no_vote")
        if votes and units[i + 1].norm in ("for", "against"):
            j = i + 2
            if units[j].norm in ("the", "a", "our", "your"):
                j += 1
            return j >= len(units) or (
                units[j].norm not in en.OFFICES
                and "ELECTION" not in units[j].roles
                and units[j].day is None
            )
    return False


def _is_own(reading: Reading, found: Match) -> bool:
    """Whether somebody speaks of their own vote only."""
    units = reading.units
    for i in range(found.first, found.last + 1):
        bars = "CANNOT" in units[i].roles or units[i].norm == "can_not_vote"
        if bars and i and units[i - 1].norm in ("i", "she", "he"):
            return True
    return False


def _is_past(reading: Reading, found: Match) -> bool:
    """Whether it tells of what once was: "she paid a poll tax"."""
    return any(
        not en.PAST.isdisjoint(_word(reading, i).split())
        for i in range(max(reading.sentence(found.first)[0], found.first - 2), found.last + 1)
    )


def _is_under_way(reading: Reading, found: Match) -> bool:
    """Whether it tells what is being done, or was: "students are being turned away"."""
    return any(
        not {"being", "was", "were", "been", "slid"}.isdisjoint(_word(reading, i).split())
        for i in range(max(reading.sentence(found.first)[0], found.first - 4), found.last + 1)
    )


def _is_not_needed(reading: Reading, found: Match) -> bool:
    """Whether a need stands under a negation: "no state requires two"."""
    first = max(reading.sentence(found.first)[0], found.first - 4)
    return any(
        reading.units[i].norm in ("not", "no", "never", "nobody", "no_one", "none", "without")
        or "NO_NEED" in reading.units[i].roles
        for i in range(first, found.first)
    )


def _is_runoff(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether it speaks of a runoff, where an earlier vote may bind to a party."""
    return "runoff" in reading.about.kinds


def _off_topic(reading: Reading, found: Match) -> bool:
    return not _about_voting(reading, found)


def _is_deed(reading: Reading, found: Match) -> bool:
    """Whether it tells what somebody did: "despite bringing three"."""
    return _word(reading, found.first) in ("bringing", "brought", "showing", "showed", "had to")


def _is_proposal(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether the post argues about fraud, where rules are wished for rather than told."""
    return any(unit.norm in ("fraud", "cheat", "cheating") for unit in reading.units)


def _is_felony(reading: Reading, found: Match) -> bool:
    """Whether a felony record, and no lesser one, is the bar; another rule judges it."""
    first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
    units = reading.units[first : last + 1]
    if any(unit.norm in en.COURT_DEBTS for unit in units):
        return not _FINES_COUNT.isdisjoint(reading.about.regions)
    lesser = any(unit.norm in ("dui", "dwi", "misdemeanor", "misdemeanour") for unit in units)
    return not lesser and any("FELONY" in unit.roles for unit in units)


def _asks_identity(reading: Reading, found: Match) -> bool:
    """Whether identity papers are asked for in it, which another rule judges."""
    units = reading.units
    return any(
        units[i].norm in ("no", "without", "use", "show", "bring")
        and any("IDENT" in unit.roles for unit in units[i + 1 : i + 4])
        for i in range(found.first, found.last + 1)
    )


def _any(*matchers: Matcher) -> Matcher:
    """A matcher that claims what any of the matchers does."""

    def match(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
        for one in matchers:
            yield from one(reading, calendar)

    return match


_Check = Callable[[Reading, Match], bool]


def _claims(
    *sources: str,
    but: tuple[_Check, ...] = (_is_wish, _is_denied, _is_of_a_name, _is_own),
    unless: frozenset[str] = frozenset(),
    needs: tuple[str, ...] = (),
    claimed: str | None = None,
    strength: Strength = Strength.DECISIVE,
) -> Matcher:
    """A matcher of patterns that leaves out what any check, or a role in the sentence, excuses."""
    compiled = tuple(pattern(source) for source in sources)

    def match(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
        if (needs and reading.roles.isdisjoint(needs)) or _is_private(reading):
            return
        own_law = not en.DISTRICTS.isdisjoint(reading.norms)
        sure = Strength.UNSETTLED if own_law else strength
        for one in met(compiled, reading):
            for found in one.find(reading):
                if _in_quiz(reading, found) or any(check(reading, found) for check in but):
                    continue
                if unless and _has(reading, found, unless):
                    continue
                yield Claim(found.quote_first, found.quote_last, claimed, strength=sure)

    return match


def _is_foreign(reading: Reading, found: Match) -> bool:
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


def _is_private(reading: Reading) -> bool:
    """Whether a club, a firm or a show votes."""
    return "PRIVATE_VOTE" in reading.roles


def _has(reading: Reading, found: Match, roles: frozenset[str]) -> bool:
    first, _ = reading.sentence(found.first)
    _, last = reading.sentence(found.last)
    return any(not roles.isdisjoint(unit.roles) for unit in reading.units[first : last + 1])


def _about_voting(reading: Reading, found: Match) -> bool:
    """Whether the sentence, or the one next to it, speaks of casting a vote."""
    first, _ = reading.sentence(found.first)
    _, last = reading.sentence(found.last)
    first = reading.sentence(first - 2)[0] if first > 1 else first
    last = reading.sentence(last + 2)[1] if last + 2 < len(reading.units) else last
    return any(
        any(word in unit.norm for word in ("vot", "ballot", "the_roll"))
        or not unit.roles.isdisjoint(("VOTE", "POLLS", "BALLOT", "ELECTION", "ELECTION_DAY"))
        for unit in reading.units[first : last + 1]
    )


# --- bars ---------------------------------------------------------------------------------

_LINK = "if/when/while/because/since/with/without/until/unless/w/once/who/whose/for/as/over/after"
_BAR = _claims(
    f"STATUS ~~8!NOT/can/still {_LOSS}",
    f"STATUS ~13!NOT/can/still {_LOSS}",
    "STATUS ~~6!NOT/can/still SIT_OUT",
    f"STATUS ..6 {_TAKES}",
    f"{_TAKES} ..2 if/for/over ..5 STATUS",
    f"{_CAN_NOT_VOTE} ..3 {_LINK} ..6 STATUS",
    f"(OUT|{_NOT_GIVEN}) ..2 if/when/while/because/over/for/with/until ..7 STATUS",
    "STATUS ..4 be ..3 VOTE ban",
    "STATUS ..3 count_as/count ..3 felony ..4 VOTE",
    "STATUS ~~6!NOT/can/still you be ..1 out/through/strike/lock_out",
    "no_vote_for ..3 STATUS",
    f"{_NO_VOTE} ..2 for/if/when/until/with/while/on/from ..4 STATUS",
    "STATUS ..4 (be|get) ..2 (pay|settle|clear) ..8 (before|to) ..5 VOTE/BALLOT/eligible",
    "before ..4 VOTE ..5 pay/settle/clear ..4!or STATUS",
    but=(_is_wish, _is_denied, _is_of_a_name, _is_own, _asks_identity, _is_felony, _off_topic),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
    needs=("STATUS",),
)

_SUBJECT = "you/your/they/it/we/clerk/official/county/state/machine/then/u/ur/the"


def _is_true_bar(reading: Reading, found: Match) -> bool:
    """Whether the condition is a true one somewhere, or only a manner of speaking."""
    first, last = reading.sentence(found.first)[0], found.last
    units = reading.units
    if any(
        not units[i].roles.isdisjoint(("TRUE_BAR", "TALK", "FELONY", "LAWMAKING"))
        for i in range(found.first, last + 1)
        if "RIGHT" not in units[i].roles and "OUT" not in units[i].roles
    ):
        return True
    if any("FELONY" in units[i].roles for i in range(first, found.first)):
        return True
    inside = units[found.first : last + 1]
    if units[found.first].norm == "no" and _word(reading, last) == "ballots":
        return True
    if any("IDENT" in unit.roles for unit in inside) and not any(
        unit.norm in ("match", "marry_name", "maiden_name", "gender_marker") for unit in inside
    ):
        return True
    end = reading.sentence(last)[1]
    if any("TRUE_BAR" in units[i].roles for i in range(last + 1, end + 1)):
        return True
    return any(
        units[i].norm in ("provisional_ballot", "provisional", "hotline", "call", "ask", "report")
        for i in range(first, end + 1)
    )


_OPEN_BAR = _claims(
    f"if/once/unless !OUT !OUT ~13!can/still {_SUBJECT} ..2 {_LOSS}",
    f"if/once you/your ~12!can/still {_NO_VOTE}",
    f"anyone/anybody/everyone/whoever/those/people/voter/somebody/all who/whose ~1 !OUT "
    f"~14!can/still {_LOSS}",
    f"PERSONS/household/wives/kids with/without/whose/of ~9!can/still {_LOSS}",
    f"anyone/anybody/everyone/whoever/those/people/voter/folk/folks/nobody ~1 with/without/on/over "
    f"~8!can/still {_LOSS}",
    f"anyone/anybody/everyone/whoever !who/in/can/still/else ~8!can/still {_LOSS}",
    "nobody/no_one [who] with/on/under/over/in/from ..6 can [ever] [legally] VOTE",
    "who/whose ..8 (may_not|not_eligible|not_permit|ineligible|bar_from|not_allow|not_entitled) "
    "..2!IDENT/use VOTE/BALLOT",
    f"^ ~6 = ..1 {_LOSS}",
    f"(OUT|{_CAN_NOT_VOTE}|{_NOT_GIVEN}|{_NO_VOTE}) ..2 if/unless/because/until you/your "
    "~6 !can ~3",
    "no ..4!IDENT no/zero BALLOT",
    "anyone/anybody/everyone/those/people/folks who ~8 (must|have_to|will) SIT_OUT ..3 "
    "ELECTION/DAY/november/VOTE",
    but=(_is_wish, _is_denied, _is_of_a_name, _is_own, _is_true_bar, _off_topic),
    needs=("OUT", "CANNOT", "TAKEN", "SIT_OUT", "NOT"),
    unless=frozenset({"NON_CIVIC", "PRIMARY"}),
)

# Who is shut out by name, and who is told so after a need or as the answer to a question.
_NEEDS = "need/must/have_to/need_to/got_to/require/bring/show/pay/proof/make_sure/want/pass/name"
_BY_NAME = _claims(
    "PERSONS ..6!can/still/you/we/i/staff/not/for CANNOT [be] [even] [legally] VOTE",
    f"{_NEEDS} ..10!IDENT/TIME/by or ..3 ({_LOSS}|not VOTE)",
    "no/only REPUBLICANS/DEMOCRATS/GROUP may/can [legally] VOTE",
    "you VOTE only in local",
    "must/have_to/need_to sit_out ..3 ELECTION/november/DAY/presidential",
    "limit ..3 voter per HOUSEHOLD",
    "be/get ..1 drop/remove/strike/pull/erase/wipe/take/strike_from/drop_from/take_off ..5 "
    "roll/rolls/register/voter_roll/voter_rolls/voter_list/list ..1 for/until/if/unless/when",
    "void/cancel/suspend/freeze/strip/take your_vote ..3 if/after/once/when/until/unless you ~5",
    "right_to_vote/your_right/your_vote/voting_right ..3 TAKEN ..4 if/after/once/when/until you ~5",
    "lose their/your turn to VOTE",
    "strip/suspend/freeze/forfeit/waive/lose/give_up/erase/pause ..1 your/their/his/her "
    "VOTE/voter_status",
    "suspend/waive/strip your_vote/VOTE  !right/rights",
    "not_eligible/not_permit/not_allow/bar/barred/block/suspend/off_limits ..2 to/from/for/a VOTE",
    f"if you ~9 you ..4 and ({_CAN_NOT_VOTE}|OUT)",
    "PERSONS/newcomers/one/ones ..6!can/still/you/we/i CANNOT ..1 VOTE ..3 until/till",
    "not a ..2 voter even/unless/if",
    "only !who/reason/way/time/thing/place/chance !can/registered/citizen/citizens/the/we/i/so "
    "..7!IDENT/so/is/be can/may ..1 VOTE",
    "only ..5!IDENT/NUMBER/can/half/out get/hand a/the BALLOT",
    but=(_is_wish, _is_denied, _is_of_a_name, _is_own, _is_true_bar, _is_foreign, _off_topic),
    unless=frozenset({"NON_CIVIC", "PRIMARY", "LAWMAKING"}),
    needs=("PERSONS", "ONLY", "MUST", "OUT", "CANNOT", "TAKEN", "SIT_OUT"),
)
_ASKED = tuple(
    pattern(p)
    for p in (
        "^ ~4!if/IDENT OUT",
        f"^ ~3!if/IDENT/ask/no ({_STRUCK}|{_NO_VOTE}|{_IS_TAKEN}|{_TAKES})",
        "^ ~2 you (can_not_vote|CANNOT [be] [even] VOTE)",
        "^ ~2 you be ..1 out/through/strike/lock_out",
    )
)
_NO_CONDITION = frozenset(
    {"TRUE_BAR", "FELONY", "IDENT", "VOTE", "BALLOT", "POLLS", "LAWMAKING", "CANNOT", "NON_CIVIC"}
)


def _asked(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """A condition put as a question: "Behind on rent? You're off the list"."""
    units = reading.units
    for one in met(_ASKED, reading):
        for found in one.find(reading):
            end = found.first - 1
            if end < 1 or reading.folded.text[units[end].start] != "?" or _is_private(reading):
                continue
            first = reading.sentence(end - 1)[0]
            asked = units[first:end]
            if len(asked) > 12 or asked[0].norm in en.ASKS:
                continue
            if any(not _NO_CONDITION.isdisjoint(unit.roles) for unit in asked):
                continue
            checks = (_is_wish, _is_denied, _is_of_a_name, _is_own, _is_true_bar, _off_topic)
            if not any(check(reading, found) for check in checks):
                yield Claim(first, found.last)


_ONLY = _claims(
    "only ..3!who HOME_OWNER ..2!should can/may/get_to/allow/eligible/able_to ..2 VOTE/BALLOT",
    "VOTE only if ..4 HOME_OWNER",
    "CAN VOTE only if ..4 HOME_OWNER/STATUS",
    but=(_is_wish, _is_of_a_name),
    needs=("HOME_OWNER", "STATUS"),
)

# --- papers -------------------------------------------------------------------------------

_NEED = (
    "need/require/must/have_to/need_to/got_to/mandatory/requirement/required/bring/show/present/"
    "carry/ask_for/demand/make_sure"
)


def _is_choice(reading: Reading, found: Match) -> bool:
    """Whether the paper is one of several that will do."""
    first, last = reading.sentence(found.last)
    near = range(max(first, found.last - 6), min(last, found.last + 4) + 1)
    return any(_word(reading, i) in ("or", "like", "such", "including", "either") for i in near)


_ASIDE = frozenset({"REGISTER", "LAWMAKING", "NON_CIVIC"})
_PAPER = _claims(
    f"{_NEED} ..6!RIVAL/CANDIDATE/his/her NO_PAPER ..8 VOTE/POLLS/BALLOT/ELECTION",
    f"VOTE/POLLS/BALLOT/ELECTION ..8 {_NEED} ..6!RIVAL/CANDIDATE/his/her NO_PAPER",
    f"^ ..3 {_NEED} ..6!RIVAL/CANDIDATE/his/her NO_PAPER",
    "NO_PAPER ..8 require/mandatory/need ..4 VOTE/POLLS/BALLOT/CHECK_IN",
    "need/must/have_to/need_to/got_to/require/mandatory ..3 LEASE ..6!or to VOTE",
    "VOTE/POLLS/BALLOT ..3 need/must/require ..2 LEASE",
    "NO_PAPER/EXTRA_PAPER or nothing/goodbye/bust/gtfo",
    "no/nobody/no_vote VOTE ..3 without ..3 NO_PAPER",
    f"{_NEED} ..6 NO_PAPER/LEASE/note before ..6 BALLOT/VOTE",
    but=(_is_wish, _is_choice, _is_not_needed, _is_past, _is_proposal, _off_topic),
    unless=_ASIDE,
    needs=("NO_PAPER", "LEASE"),
)
_NO_PAPER = _claims(
    f"(no/without) ..2!IDENT NO_PAPER ..3 {_LOSS}",
    f"(no/without) ..2!IDENT EXTRA_PAPER [means] [=] ..2 {_LOSS}",
    f"{_CAN_NOT_VOTE} ..2 without/unless ..4!IDENT NO_PAPER/EXTRA_PAPER",
    f"NO_PAPER/LEASE ..4 or ..3 {_LOSS}",
    f"NO_PAPER/LEASE/EXTRA_PAPER ~~6!can {_CAN_NOT_VOTE} without",
    f"no flat {_LOSS}".replace("flat", "EXTRA_PAPER/LEASE/STATUS ..2"),
    f"{_NEED} ..5 NO_PAPER or ..3 {_LOSS}",
    but=(_is_wish, _is_denied, _is_of_a_name),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
    needs=("NO_PAPER", "EXTRA_PAPER", "LEASE", "STATUS"),
)

# --- photo identity, by the region's rule -------------------------------------------------

_CHECK_DAYS = (date(2016, 11, 8), date(2020, 11, 3), date(2024, 11, 5))


def _id_rules(reading: Reading, calendar: Calendar) -> tuple[VoterId | None, ...]:
    """The identity rules of every judged region; of several years where the day is unknown."""
    days = reading.about.days[:1] or _CHECK_DAYS
    if reading.about.election and reading.about.days:
        days = (reading.about.days[0], reading.about.election.day)
    return tuple(
        calendar.voter_id(region, on=day) for region in reading.about.regions for day in days
    )


_ID_NEEDED = tuple(
    pattern(p)
    for p in (
        f"no ..3 IDENT ..3 {_LOSS}",
        f"without ..3 IDENT ..5 {_LOSS}",
        f"{_CAN_NOT_VOTE} ..2 without/unless ..5 IDENT",
        "need/must/have_to/need_to/got_to/require/mandatory/required ..6!or IDENT ..4 "
        "VOTE/POLLS/BALLOT",
        "IDENT ..3!not require/required/mandatory/a_must ..4 VOTE/POLLS/BALLOT",
        f"bring/show ..5 IDENT ..4 or ..4 {_LOSS}",
        "VOTE/POLLS ..6 need/must/have_to/require ..3 IDENT",
        f"bring/show ..5 IDENT ..3 or [be] ..2 {_NOT_VOTE}",
        f"IDENT or ..2 {_LOSS}",
        "VOTE/POLLS/BALLOT/state ..3 ask/need/want/ask_for ..2 IDENT",
        f"{_NOT_GIVEN} ..2 without ..3 IDENT",
        f"IDENT ~~6!can/not/no ({_CAN_NOT_VOTE}|{_NOT_GIVEN}) without",
        "IDENT be ..1 must ..4 POLLS/VOTE",
    )
)
_TWO_IDS = tuple(
    pattern(p)
    for p in (
        "need/must/have_to/need_to/got_to/require/bring/show/mandatory/ask_for/want/make_sure "
        "..3!or two/2/three/3/both/multiple ..4 IDENT",
        "two/2 ..5 IDENT ..4 (require/mandatory/must/need/need_to/or|to VOTE)",
        "IDENT plus/and ..2!IDENT (two|2) ..3 IDENT",
        "one IDENT ..2 not ..1 (cut|enough)",
        "IDENT ..3 (not enough|not_enough) ..6",
        f"no SECOND_ID ..3 {_LOSS}",
        f"SECOND_ID or ..3 {_NOT_VOTE}",
        f"two/2 ..5 IDENT ..6 or [you] [be] [do] ..1 {_NOT_VOTE}",
        f"two/2 ..4 IDENT ..3 or ..2 {_LOSS}",
        "two/2 ..5 IDENT or nothing/goodbye/bust/gtfo/home/go_home",
        "IDENT and/plus ..2 NO_PAPER",
        "need/must/have_to/require/bring/show ..3 SECOND_ID",
    )
)


def _photo(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    for one in met(_ID_NEEDED, reading):
        for found in one.find(reading):
            if _is_wish(reading, found) or _is_denied(reading, found):
                continue
            if _has(reading, found, frozenset({"REGISTER", "LAWMAKING", "NON_CIVIC"})):
                continue
            first, last = reading.sentence(found.first)
            if any(_word(reading, i) in en.EXEMPT for i in range(first, last + 1)):
                continue
            rules = _id_rules(reading, calendar)
            if not rules or any(rule is None for rule in rules):
                continue
            levels = {rule.level for rule in rules if rule}
            photo = any("PHOTO_ID" in u.roles for u in reading.units[found.first : found.last + 1])
            if levels <= {"none"}:
                source = rules[0].source if rules[0] else None
                yield Claim(found.quote_first, found.quote_last, "ID", "no ID", source)
            elif photo and levels <= {"none", "any"}:
                yield Claim(
                    found.quote_first,
                    found.quote_last,
                    "photo ID",
                    "other papers do as well",
                    strength=Strength.UNSETTLED,
                )


_OTHER_PAPER = tuple(
    pattern(p)
    for p in (
        "OTHER_PAPER ..4 (not|no_longer|can_not) ..1 (do|work|count|enough|accept|valid|good)",
    )
)


def _others(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    for one in met(_OTHER_PAPER, reading):
        for found in one.find(reading):
            if _is_wish(reading, found) or not _about_voting(reading, found):
                continue
            rules = _id_rules(reading, calendar)
            if rules and all(rule and rule.level in ("none", "any") for rule in rules):
                yield Claim(found.quote_first, found.quote_last, "photo ID only")


def _two(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    for one in met(_TWO_IDS, reading):
        for found in one.find(reading):
            if _is_wish(reading, found) or not _about_voting(reading, found):
                continue
            if _is_not_needed(reading, found) or _is_private(reading):
                continue
            if _is_proposal(reading, found) or _is_deed(reading, found):
                continue
            if _has(reading, found, _ASIDE):
                continue
            rules = _id_rules(reading, calendar)
            if any(rule and rule.level == "photo_or_two_others" for rule in rules):
                continue
            if any(region.startswith("CA") for region in reading.about.regions):
                continue
            yield Claim(found.quote_first, found.quote_last, "two IDs", "one at most")


# --- felony records, by the region's rule -------------------------------------------------

# Since when a sentence outside prison no longer bars from voting; NCSL, "Felon Voting Rights".
_BACK_AFTER_PRISON = {
    "US-CA": date(2021, 1, 1),
    "US-CO": date(2019, 7, 1),
    "US-CT": date(2021, 7, 1),
    "US-DC": date(1900, 1, 1),
    "US-HI": date(1900, 1, 1),
    "US-IL": date(1900, 1, 1),
    "US-IN": date(1900, 1, 1),
    "US-MA": date(1900, 1, 1),
    "US-MD": date(2016, 3, 10),
    "US-ME": date(1900, 1, 1),
    "US-MI": date(1900, 1, 1),
    "US-MN": date(2023, 6, 1),
    "US-MT": date(1900, 1, 1),
    "US-NV": date(2019, 7, 1),
    "US-NH": date(1900, 1, 1),
    "US-NJ": date(2020, 3, 17),
    "US-NM": date(2023, 7, 1),
    "US-NY": date(2021, 5, 4),
    "US-ND": date(1900, 1, 1),
    "US-OH": date(1900, 1, 1),
    "US-OR": date(1900, 1, 1),
    "US-PA": date(1900, 1, 1),
    "US-RI": date(2006, 12, 1),
    "US-UT": date(1900, 1, 1),
    "US-VT": date(1900, 1, 1),
    "US-WA": date(2022, 1, 1),
}
# Since when nobody loses the vote, not even in prison.
_NEVER_LOST = {
    "US-DC": date(2020, 7, 8),
    "US-ME": date(1900, 1, 1),
    "US-VT": date(1900, 1, 1),
}
_FELON = tuple(
    pattern(p)
    for p in (
        f"FELONY ..6!can/still {_LOSS}",
        f"FELONY ..4 ~~1 ..2!still/can {_LOSS}",
        "no_one/nobody ..2 FELONY ..3 can [ever] VOTE",
        "wait ..4 FELONY ..5 VOTE",
        f"{_TAKES} ..4 FELONY",
        f"{_CAN_NOT_VOTE} ..3 {_LINK} ..6 FELONY",
        "no_vote_for ..3 FELONY",
    )
)


def _since(table: dict[str, date], reading: Reading) -> bool:
    days = reading.about.days
    regions = reading.about.regions
    return bool(regions) and all(
        region in table and (table[region] < (days[0] if days else date(2016, 1, 1)))
        for region in regions
    )


def _felon(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in met(_FELON, reading):
        for found in one.find(reading):
            if _is_wish(reading, found) or _is_denied(reading, found):
                continue
            if _is_of_a_name(reading, found) or _has(reading, found, frozenset({"NON_CIVIC"})):
                continue
            inside = _has(reading, found, frozenset({"CUSTODY"}))
            if _since(_NEVER_LOST, reading) or (not inside and _since(_BACK_AFTER_PRISON, reading)):
                yield Claim(found.quote_first, found.quote_last, "barred", "may vote")


# --- earlier votes, parties ---------------------------------------------------------------

_EARLIER = _claims(
    f"VOTE/already_vote ..4 PRIMARY ..6!RUNOFF {_CAN_NOT_VOTE}",
    f"VOTE/already_vote ..4 PRIMARY ..5 [you] {_LOSS}",
    "VOTE/already_vote ..3 PRIMARY ..4 already/lock/use ..2 VOTE",
    f"{_NOT_VOTE} ..4 PRIMARY ..6 {_LOSS}",
    f"{_NOT_VOTE} ~~4 PRIMARY ~~6!still/can {_LOSS}",
    f"({_NOT_VOTE}|skip|miss) ..3 last/previous/midterm/midterms/2016/2018/2020 ..5 {_LOSS}",
    f"({_NOT_VOTE}|skip|miss) ..3 ELECTION ~~2 {_CAN_NOT_VOTE}",
    "only VOTE ..2 if ..2 VOTE ..3 last/PRIMARY/2016/2018/2020/2012",
    f"VOTE/already_vote ..4 PRIMARY ~6 {_LOSS}",
    "must/have_to/need_to have VOTE ..6 to VOTE",
    but=(_is_wish, _is_denied, _is_of_a_name, _is_runoff),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
    needs=("OUT", "CANNOT", "TAKEN", "NOT", "PRIMARY", "MUST", "ONLY"),
)
_REQUESTED = _claims(
    "REQUEST/ask_for ..6 BALLOT/it ~~6!if/by bar/lock_out/CANNOT/OUT/give_up ..5 in_person/POLLS/VOTE",
    "once you REQUEST ..4 (bar|CANNOT|OUT|lock) ..5 (in_person|in person|POLLS)",
    but=(_is_wish, _is_denied, _is_of_a_name, _is_own),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
    needs=("BALLOT",),
)
_PARTY = _claims(
    "independent/independents/unaffiliated/INDEPENDENT ..4 (CANNOT|OUT) ..6 "
    "november/general/the_general/general_election/presidential_election",
    but=(_is_wish, _is_denied),
    unless=frozenset({"PRIMARY"}),
)

# --- fees, tests, ages, waiting, households -----------------------------------------------

_FEES = _claims(
    "voting_fee/ballot_fee/vote_fee",
    "NUMBER FEE ..3 (to VOTE|at/for ..3 POLLS/BALLOT/VOTE)",
    "must/need/have_to/need_to/it ..2 (pay|cost|costs) ..3 NUMBER ..4 (to VOTE|for ..2 BALLOT)",
    "pay ..3 FEE ..3 (to VOTE|before ..3 VOTE|at ..2 POLLS)",
    "FEE ..3 (require/mandatory/due) ..4 VOTE/POLLS",
    but=(_is_wish, _is_past, _is_not_needed),
    unless=frozenset({"NON_CIVIC", "LAWMAKING", "REAL_SERVICE"}),
    needs=("FEE",),
)
_TESTS = _claims(
    "must/need/have_to/need_to/got_to/require/mandatory/make_you ..3 (pass|take|score) ..4 TEST "
    "..6 VOTE/POLLS/BALLOT/ELECTION",
    "must/have_to/need_to/got_to take/pass/score ..4 literacy_test/civics_test/english_test/"
    "reading_test/citizenship_test/civics_quiz/civics_exam/english_exam/literacy_exam",
    "TEST ..2 (require|mandatory) ..4 VOTE/POLLS",
    f"(fail|no/without) ..3 TEST ..3 {_LOSS}",
    "make you ..1 pass/take ..3 TEST ..4 VOTE/BALLOT",
    "TEST ..2 before ..2 BALLOT",
    "must/have_to/need_to/got_to pass ..3 memory_screening/memory_test/eye_test",
    but=(_is_wish, _is_past, _is_not_needed, _off_topic),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
    needs=("TEST",),
)


_AGE_WORDS = ("19", "20", "21", "22", "23", "25", "26", "30", "35")
_AGE_LIST = "/".join(_AGE_WORDS)
_OLD_LIST = "60/65/70/75/77/80/85/90"
_AGE = _claims(
    f"must/have_to/need_to/got_to/need ..2 be ..3 {_AGE_LIST} ..3 VOTE",
    f"VOTE age ..1 be ..2 {_AGE_LIST}",
    f"VOTE age ..2 up to {_AGE_LIST}",
    f"be {_AGE_LIST} to VOTE",
    f"{_CAN_NOT_VOTE} ..4 (until|till) ..2 (21|25|19|20)",
    "21/25 to VOTE",
    f"under {_AGE_LIST} ..3 {_CAN_NOT_VOTE}",
    f"over {_OLD_LIST} ..3 {_CAN_NOT_VOTE}",
    f"{_CAN_NOT_VOTE} ..2 until ..3 {_AGE_LIST}",
    but=(_is_wish, _is_of_a_name),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
    needs=("NUMBER",),
)
_WAIT = _claims(
    "naturalized/naturalised/new_citizen/naturalized_citizen/naturalised_citizen ..4 wait ..5 VOTE",
    "naturalized/naturalised/new_citizen/naturalized_citizen ~~2 wait ..5 VOTE",
    "wait NUMBER/two/three/five/six/a/one year/yrs/month/cycle ..6 VOTE",
    "GROUP/STUDENT/CLASS_OF_VOTERS ..2 MUST wait until ..5!poll/POLLS/DAY/TIME to VOTE",
    "NUMBER/two/three/five/one/a year ..3 residence/residency/citizenship ..6 VOTE",
    "everyone/everybody/every_voter/all must/have_to/need_to ..1 "
    "re-register/reregister/register_again/re/register [register] [again] ..6 VOTE/ELECTION",
    but=(_is_wish,),
    unless=frozenset({"NON_CIVIC", "LAWMAKING", "CANDIDATE"}),
)
_ONE_EACH = _claims(
    "one/1/only VOTE/BALLOT per/each/a HOUSEHOLD",
    "only one ..2 VOTE ..2 per/each/in HOUSEHOLD",
    "HOUSEHOLD ..8 (get|have|allow) ..1 one VOTE/BALLOT",
    but=(_is_wish,),
    unless=frozenset({"NON_CIVIC", "LAWMAKING", "REQUEST", "GET_OUT"}),
    needs=("HOUSEHOLD",),
)
_STUDENTS = _claims(
    "STUDENT ..4!IDENT (can_not_vote|CANNOT ..2 VOTE) ..4 CAMPUS",
    "out-of-state_student/out_of_state_student ..3!IDENT (can_not_vote|CANNOT ..2!use/IDENT VOTE)",
    "STUDENT ..4 (must|can/may only|only|have_to|need_to) ..1 VOTE ..3 PARENTS_HOME",
    "STUDENT ..8!IDENT/you/card/international (can_not_vote|CANNOT ..1 VOTE/REGISTER)",
    "STUDENT ..7!IDENT/you/card/your/international/may OUT",
    "(can_not_vote|CANNOT [to] VOTE) ..3 where_you_study/where_they_study/where_you_go_to_school/"
    "where_they_go_to_school/college_town/your_college_town",
    but=(_is_wish, _is_of_a_name, _is_under_way),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
    needs=("STUDENT", "CAMPUS"),
)


_US_LAW = "state election codes; U.S. Vote Foundation and Vote.org eligibility pages"

RULES: tuple[Rule, ...] = (
    Rule(
        id="wrong_eligibility.bar",
        category=Category.WRONG_ELIGIBILITY,
        title="Debts, warrants, benefits, homes, origins or the like said to bar from voting",
        why=(
            "That does not take anybody's vote away. A citizen of voting age who is registered may "
            "vote, with debts, tickets, a warrant, benefits, no home or no job."
        ),
        source=_US_LAW,
        match=_any(_BAR, _OPEN_BAR, _ONLY, _BY_NAME, _asked),
        flags=(
            Example("Only Democrats can vote on 11/8.", "2016-11-07T15:00:00Z"),
            Example("If you have unpaid parking tickets you can't vote."),
            Example("Got a warrant? No ballot for you, they check at the door"),
            Example("anyone behind on rent will be turned away at the polls lol"),
            Example("People on food stamps are not allowed to vote this fall, read the paperwork"),
            Example("child support arrears = no vote", "2019-11-01T15:00:00Z", "US-MS"),
            Example("Naturalized after 2015? Your vote is suspended until they review the file"),
            Example("Only homeowners can vote on the bond."),
            Example("If your dog isn't licensed they won't let you vote in Dayton"),
        ),
        passes=(
            Example("Only Democrats can vote in the primary.", "2016-11-07T15:00:00Z"),
            Example("If you have unpaid parking tickets you can still vote."),
            Example("If you are not registered you can't vote, so register by Monday."),
            Example("People with court fines should not be kept from voting."),
            Example("If you don't vote you can't complain"),
            Example("You can't vote for a man who never paid his debts."),
            Example("Permanent residents can't vote for president until they naturalize."),
            Example("If you're renting you can't vote, says the condo board's bylaws."),
        ),
        known_problems="A bar that is true in one country or one city is not known to be.",
    ),
    Rule(
        id="wrong_eligibility.paper",
        category=Category.WRONG_ELIGIBILITY,
        title="Papers that no polling place asks for",
        why=(
            "No polling place asks a registered voter for that paper. Some states ask for one "
            "proof of identity; look up what yours takes."
        ),
        source="state election codes; National Conference of State Legislatures, Voter ID Laws",
        match=_any(_PAPER, _NO_PAPER),
        flags=(
            Example("You need your birth certificate to vote this year."),
            Example("No passport, no ballot!!", "2024-11-02T15:00:00Z", "US-PA"),
            Example("bring your social security card to the polls or they turn you away"),
            Example("No vaccine card no vote, NYC is checking at the poll sites"),
            Example("Voters must show proof of employment at the polling place Tuesday"),
            Example("you can't vote without your voter registration card fyi"),
        ),
        passes=(
            Example("You don't need your birth certificate to vote."),
            Example("Bring your license, passport or utility bill to register at the polls."),
            Example("Voters would have to show a birth certificate under the bill."),
            Example("No vaccine card needed to vote."),
            Example("Bring your birth certificate and a lease to get a license at the DMV."),
            Example("In 1962 my aunt had to show a poll tax receipt to vote."),
        ),
        known_problems="Countries outside the United States may ask for a paper named here.",
    ),
    Rule(
        id="wrong_eligibility.photo_id",
        category=Category.WRONG_ELIGIBILITY,
        title="Identity papers that the region does not ask for",
        why="At the polls there, the rule is: {actual}. What is claimed: {claimed}.",
        source="the calendar's voter identification table",
        match=_any(_photo, _others),
        flags=(
            Example("No ID, no vote tomorrow.", "2018-11-05T15:00:00Z", "US-CA"),
            Example("you must show photo ID to vote in New York", "2020-10-28T15:00:00Z"),
            Example("Bring photo ID tomorrow or you're not voting", "2019-12-11T15:00:00Z", "GB"),
            Example("they won't let you vote without a license", "2022-11-07T15:00:00Z", "US-IL"),
            Example("ID is required to vote in Minnesota", "2018-11-05T15:00:00Z"),
        ),
        passes=(
            Example("No ID, no vote tomorrow.", "2018-11-05T15:00:00Z", "US-IN"),
            Example("You don't need ID to vote in New York", "2020-10-28T15:00:00Z"),
            Example("Bring photo ID tomorrow", "2024-07-03T15:00:00Z", "GB"),
            Example("ID should be required to vote in Minnesota", "2018-11-05T15:00:00Z"),
            Example("First time voting in California? Bring ID to be safe", "2018-11-05T15:00:00Z"),
        ),
        known_problems=(
            "First-time voters who registered by mail may be asked for proof of identity even "
            "where others are not."
        ),
    ),
    Rule(
        id="wrong_eligibility.two_ids",
        category=Category.WRONG_ELIGIBILITY,
        title="Two proofs of identity",
        why="No state asks a voter for two photo IDs; where one is asked for, one is enough.",
        source="National Conference of State Legislatures, Voter ID Laws",
        match=_two,
        flags=(
            Example("You need two photo IDs to vote this year."),
            Example("Two forms of ID required at the polls", "2014-11-03T15:00:00Z", "US-OH"),
            Example("bring 2 pieces of photo identification or no ballot"),
            Example("Poll workers must ask for two IDs, pass it on #Election2020"),
            Example("license AND birth certificate at every polling place, don't forget"),
        ),
        passes=(
            Example("You do NOT need two photo IDs to vote."),
            Example("No state requires two photo IDs to vote."),
            Example(
                "No photo ID? Two forms of ID with your name will do at the polls.",
                "2022-11-01T15:00:00Z",
                "US-AZ",
            ),
            Example("The DMV wants two forms of ID for a REAL ID."),
            Example("Bring two forms of ID to register."),
        ),
        known_problems="Arizona and Utah take two papers instead of one photo ID.",
    ),
    Rule(
        id="wrong_eligibility.felony",
        category=Category.WRONG_ELIGIBILITY,
        title="A record said to bar where it does not",
        why=(
            "In that state a conviction does not bar from voting once a person is out of prison "
            "(in Maine, Vermont and the District of Columbia never)."
        ),
        source="National Conference of State Legislatures, Felon Voting Rights",
        match=_felon,
        flags=(
            Example("Ex-felons can't vote in Michigan", "2020-10-01T15:00:00Z"),
            Example("on parole? no vote", "2024-10-21T15:00:00Z", "US-MN"),
            Example("If you have a felony you can't vote", "2022-10-10T15:00:00Z", "US-PA"),
            Example("People in prison can't vote", "2024-10-10T15:00:00Z", "US-ME"),
            Example("you can't vote in Ohio if you are on probation", "2020-10-20T15:00:00Z"),
        ),
        passes=(
            Example("Felons can't vote in Alabama", "2020-10-01T15:00:00Z"),
            Example("on parole? no vote", "2018-10-21T15:00:00Z", "US-MN"),
            Example("People in prison can't vote in Ohio", "2020-10-01T15:00:00Z"),
            Example("Ex-felons can vote in Michigan", "2020-10-01T15:00:00Z"),
            Example("Felons should not vote in Pennsylvania", "2020-10-01T15:00:00Z"),
        ),
        known_problems="Only states that restore the vote on release are known.",
    ),
    Rule(
        id="wrong_eligibility.earlier_vote",
        category=Category.WRONG_ELIGIBILITY,
        title="A vote in an earlier election, or none, said to count against",
        why=(
            "Each election stands alone: who voted in a primary, or did not, may vote in the "
            "general election, for any candidate."
        ),
        source=_US_LAW,
        match=_any(_EARLIER, _PARTY),
        flags=(
            Example("If you voted in the primary you can't vote in November."),
            Example("Didn't vote in the primary? You're not eligible for the general."),
            Example("skipped the 2016 election? you can't vote this time"),
            Example("Independents can't vote in the general election"),
            Example("You have to have voted in 2018 to vote in 2019"),
        ),
        passes=(
            Example("Even if you voted in the primary you can vote in November."),
            Example("Independents can't vote in the primary here."),
            Example("If you voted in the Democratic primary you can't vote in the GOP runoff."),
            Example("Vote in the primary, then vote again in November."),
            Example("If you didn't vote in 2016, vote this time."),
        ),
    ),
    Rule(
        id="wrong_eligibility.ballot_request",
        category=Category.WRONG_ELIGIBILITY,
        title="A request for a mail ballot said to shut the polls to a voter",
        why=(
            "Whoever asked for a mail ballot and has not sent it in may still vote in person, in "
            "some states with a provisional ballot or after handing the mail ballot in."
        ),
        source="National Conference of State Legislatures, Voting Outside the Polling Place",
        match=_REQUESTED,
        flags=(
            Example("Once you requested a mail ballot you're barred from voting in person."),
            Example(
                "asked for a mail ballot? then you can't vote at the polls even if it never came"
            ),
            Example("If you applied for an absentee ballot you are not allowed to vote in person"),
            Example("Requesting a mail ballot means you give up the polls this year"),
            Example(
                "requested an absentee? you can't vote in person, they lock you out", None, "US-PA"
            ),
        ),
        passes=(
            Example("Requested a mail ballot? You can still vote in person."),
            Example("Request your absentee ballot by Friday if you can't vote in person."),
            Example("Can't get to the polls? Ask for a mail ballot."),
            Example("If you already sent your mail ballot you can't vote in person as well."),
            Example("You cannot ask for a mail ballot at the polls."),
        ),
    ),
    Rule(
        id="wrong_eligibility.fee",
        category=Category.WRONG_ELIGIBILITY,
        title="A fee for voting",
        why="Voting costs nothing; a fee or tax for voting has been unlawful since 1966.",
        source="U.S. Constitution, 24th Amendment; Harper v. Virginia, 383 U.S. 663 (1966)",
        match=_FEES,
        flags=(
            Example("There's a $12 voting fee at the check-in table this year."),
            Example("you have to pay a $5 fee to vote now"),
            Example("heads up: voting fee of 10 bucks, cash only"),
            Example("$20 fee at the polls this time, bring change"),
            Example("A processing fee is required to vote by mail"),
        ),
        passes=(
            Example("There is no voting fee, voting is free."),
            Example("My grandmother paid a poll tax to vote in 1958."),
            Example("There's a $12 parking fee at the lot next to the early vote center."),
            Example("Voter ID is a poll tax, plain and simple."),
            Example("Pay $1 to vote for your favorite float, all for charity."),
        ),
    ),
    Rule(
        id="wrong_eligibility.test",
        category=Category.WRONG_ELIGIBILITY,
        title="A test before voting",
        why="No test of any kind may be asked of voters anywhere in the United States.",
        source="Voting Rights Act, 52 U.S.C. 10501",
        match=_TESTS,
        flags=(
            Example("You must pass a civics test at the polls before you get a ballot."),
            Example("first time voters have to take a literacy test tuesday"),
            Example("you need to pass an English test to vote in November"),
            Example("No civics test, no vote. New law."),
            Example("A literacy test is required to vote in this county"),
        ),
        passes=(
            Example("People should pass a civics test to vote."),
            Example("There is no literacy test to vote anymore."),
            Example("My grandfather had to take a literacy test to vote in 1951."),
            Example("You must pass a driving test to get a license, then vote with it."),
            Example("Studying for my civics test, then off to vote."),
        ),
    ),
    Rule(
        id="wrong_eligibility.age_or_wait",
        category=Category.WRONG_ELIGIBILITY,
        title="Another age, a waiting time, or a new registration for all",
        why=(
            "Every registered citizen of 18 may vote at once: no other age, no years of waiting "
            "and no new registration for all is asked for."
        ),
        source="U.S. Constitution, 26th Amendment; Dunn v. Blumstein, 405 U.S. 330 (1972)",
        match=_any(_AGE, _WAIT),
        flags=(
            Example("You have to be 21 to vote for president now."),
            Example("The voting age is 21 since the summer"),
            Example("Naturalized citizens have to wait five years before they can vote."),
            Example("If you are over 80 you can't vote this year, new rule. Over 80 can't vote"),
            Example("Everyone has to re-register before they can vote in the election"),
        ),
        passes=(
            Example("You have to be 18 to vote."),
            Example("Should you have to be 21 to vote?"),
            Example("You have to be 21 to drink but only 18 to vote."),
            Example("We had to wait five hours to vote."),
            Example("If you moved you have to re-register before the election."),
        ),
    ),
    Rule(
        id="wrong_eligibility.one_per_household",
        category=Category.WRONG_ELIGIBILITY,
        title="One vote for a household",
        why="Every voter has a vote of their own, however many live at one address.",
        source=_US_LAW,
        match=_ONE_EACH,
        flags=(
            Example("Only one vote per household this year."),
            Example("one ballot per family, so husband and wife decide who goes"),
            Example("It's one vote per address now, saw the notice"),
            Example("Each household gets one vote, choose wisely"),
            Example("just one vote per mortgage, babe"),
        ),
        passes=(
            Example("One vote per person, that's democracy."),
            Example("It's not one vote per household, every adult votes."),
            Example("One absentee application per household came in the mail."),
            Example("There should be one vote per household."),
            Example("Four votes in our household and all of us went early."),
        ),
    ),
    Rule(
        id="wrong_eligibility.students",
        category=Category.WRONG_ELIGIBILITY,
        title="Students said not to vote where they study",
        why="Students may register and vote where they live while studying, or at home.",
        source="Symm v. United States, 439 U.S. 1105 (1979)",
        match=_STUDENTS,
        flags=(
            Example("Students can't vote where they go to school."),
            Example("College students may not vote in their college town, only at home"),
            Example("Out of state students can't vote in New Hampshire"),
            Example("students have to vote in their hometown, absentee"),
            Example("heads up freshmen cannot vote on campus this year"),
        ),
        passes=(
            Example("Students can vote where they go to school."),
            Example("Out of state students can't use a student ID to vote in Texas."),
            Example("Students should vote at home, in my view."),
            Example("Students: vote absentee or on campus, your choice."),
            Example("International students can't work on campus over 20 hours."),
        ),
    ),
)
