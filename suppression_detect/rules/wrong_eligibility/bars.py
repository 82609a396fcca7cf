"""Bars that do not exist: debts, records, origins, homes, earlier votes, parties."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import wrong_eligibility as en
from suppression_detect.languages.en.rule_words.calls import NO_RACE
from suppression_detect.reading import Reading
from suppression_detect.reading.dates import DateMention
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.calls import around, election_day, of_no_party, other_vote
from suppression_detect.rules.cures import is_cured
from suppression_detect.rules.rule import Claim, Example, Rule, any_of, where_met
from suppression_detect.rules.wrong_eligibility.claims import (
    CAN_NOT_VOTE,
    FOR_THIS,
    IS_TAKEN,
    LEFT_OUT,
    LOSS,
    NEXT,
    NO_VOTE,
    NOT_GIVEN,
    NOT_VOTE,
    STRUCK,
    TAKES,
    US_LAW,
    asks_identity,
    claims_of,
    has_role,
    is_denied,
    is_elsewhere,
    is_felony,
    is_foreign,
    is_not_needed,
    is_of_a_name,
    is_of_a_primary,
    is_own,
    is_private,
    is_runoff,
    is_under_way,
    is_wish,
    names_another_place,
    off_topic,
)
from suppression_detect.verdict import Category, Strength


def _is_no_bid(reading: Reading, found: Match) -> bool:
    """Whether sitting out is only spoken of: "so skipping the vote won't save you"."""
    last = reading.units[found.last]
    follows = [u.norm for u in reading.units[found.last + 1 : found.last + 2]]
    if "SIT_OUT" in last.roles and reading.written(found.last - 2, found.last - 1) == "if you":
        return True  # "no debt relief if you stay home"
    return "SIT_OUT" in last.roles and (
        reading.written(found.last).split()[0].endswith("ing") or follows in (["order"], ["orders"])
    )


def _is_of_a_place(reading: Reading, found: Match) -> bool:
    """Whether a place or a way is denied: "you can't vote there", "can't vote inside"."""
    ends = "VOTE" in reading.units[found.last].roles or reading.units[found.last].norm in (
        "can_not_vote",
    )
    after = [unit.norm for unit in reading.units[found.last + 1 : found.last + 3]]
    further = [unit.norm for unit in reading.units[found.last + 2 : found.last + 4]]
    if reading.units[found.first].norm == "only":
        last = min(found.last + 3, reading.sentence(found.last)[1])
        return en.SOME_BY_MAIL.match(reading.written(found.first, last)) is not None
    if "or" in further:
        return False  # "not permitted to vote in person or by mail"
    placed = not en.PLACED.isdisjoint(after[:1]) and after != ["from", "now"]
    return ends and (
        placed
        or after in (["in", "person"], ["on", "any"])
        or _is_for_another(reading, found)
        or names_another_place(reading, found)
    )


def _has_no_race(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether there is nothing to vote on: "no one filed, so no ballot for us"."""
    return NO_RACE.search(reading.folded.text) is not None


def _could_not_once(reading: Reading, found: Match) -> bool:
    """Whether it is told what was, or would be: "wives couldn't vote then", "if they couldn't"."""
    could = {"couldn't", "couldnt", "could"} & {
        word for i in range(found.first, found.last + 1) for word in reading.written(i).split()
    }
    end = min(reading.sentence(found.last)[1], found.last + 3)
    after = reading.units[found.last + 1 : end + 1]
    return bool(could) and not any(unit.day or unit.norm == "now" for unit in after)


def _is_for_another(reading: Reading, found: Match) -> bool:
    """Whether it is another's vote that one may not cast: "can't vote on her behalf"."""
    end = reading.sentence(found.last)[1]
    return en.FOR_ANOTHER.match(reading.written(found.last, min(end, found.last + 4))) is not None


def _is_a_party_ticket(reading: Reading, found: Match) -> bool:
    """Whether the ticket is a party's: "don't split your ticket", "a ballot with two tickets"."""
    before = reading.units[max(reading.sentence(found.first)[0], found.first - 3) : found.first]
    return reading.units[found.first].norm == "ticket" and any(
        unit.norm in ("split", "straight") or "BALLOT" in unit.roles for unit in before
    )


def _is_until_sworn(reading: Reading, found: Match) -> bool:
    """Whether the bar ends with citizenship: "can't vote until naturalized"."""
    first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
    said = [unit.norm for unit in reading.units[first : last + 1]]
    return any(
        word in ("until", "till", "unless") and not en.SWORN.isdisjoint(said[k : k + 5])
        for k, word in enumerate(said)
    )


_LINK = "if/when/while/because/since/with/without/until/unless/w/once/who/whose/for/as/over/after"
_BLOT = "(one|any|single|a|an|even one|get) ..1 (STATUS|arrest|booked|mugshot|misdemeanor|citation)"
_BAR = claims_of(
    f"STATUS ~~10!NOT/can/still {LOSS}",
    f"STATUS ~~10!NOT/can/still {LEFT_OUT}",
    "STATUS ~~10!NOT/can/still lose/forfeit/give_up/miss ..1 your/their/the/his/her ..2 VOTE/BALLOT",
    "STATUS ~~10!NOT/can/still you/u be do/finish/through VOTE",
    "STATUS ~~8!NOT before ..1 you/they/u/he/she CAN ..1 VOTE",
    "STATUS ..4 MUST ..2 pay/settle/clear/resolve/show/present ..5 (before|prior ..1) ..4 VOTE/BALLOT",
    "STATUS ~13!NOT/can/still your_registration/voter_registration/your_vote/registration be ..1 on pause/hold/ice",
    "your_vote/your_ballot/VOTE/BALLOT ..2 VOIDED ..2 if/when/with/until/for ..6 STATUS",
    "STATUS =/means/mean/equal no_vote_for NUMBER/life/you/this",
    "STATUS ~~10!NOT/can/still miss/lose/forfeit your_vote/your_ballot",
    "STATUS ~8!NOT/can/still keep ..2 (out_of|out of|from|off) ..2 VOTE/POLLS/BALLOT",
    f"STATUS ..3 not/never pay/clear/settle/answer/show ..5!can/still {LOSS}",
    "STATUS ~~14!can/still MUST ..1 wait until/till ..6!DAY to VOTE",
    "STATUS ~~10!NOT/can/still you/u ..1 not_on_the_list/not_on_the_roll/not_on_the_rolls",
    f"STATUS ~~12!can/still/NUMBER/if/when and/so you {CAN_NOT_VOTE}",
    f"STATUS ~13!NOT/can/still {LOSS}",
    "STATUS ~~9!NOT/can/still SIT_OUT",
    f"STATUS ..6 {TAKES}",
    f"{TAKES} ..2 if/for/over ..5 STATUS",
    f"{CAN_NOT_VOTE} ..3 {_LINK} ..6 STATUS",
    f"(OUT|{NOT_GIVEN}) ..2 if/when/while/because/over/for/with/until ..7 STATUS",
    "STATUS ..4 be ..3 VOTE ban",
    "STATUS ..3 be not ..2 voter/elector",
    f"({IS_TAKEN}|RIGHT be/get VOIDED/CANCELLED/cancelled/canceled) ..1 "
    "if/when/for/over/because/while/once/until/till/during/after ..5 STATUS",
    "STATUS/misdemeanor ..3 (keep|keeps|stop|stops|bar|block|prevent|disqualify|exclude) "
    "..1!i/me/us/him/her from/out_of ..1 VOTE/BALLOT/POLLS/roll",
    "STATUS/misdemeanor ..4 you/they/person be ..1 do/finish/through ..1 VOTE",
    "STATUS ~~6 (not ..1 embarrass/humiliate/bother/risk/try/attempt/show_up|do_not_bother|"
    "not ..1 waste ..1 time/trip/gas/morning/afternoon/day) ..4 VOTE/POLLS/BALLOT",
    "STATUS ~~9 not embarrass/humiliate yourself/yourselves",
    "STATUS ~~8!NOT forget about VOTE",
    "STATUS ..2 MUST (be|be_over) ..3 to ..1 VOTE",
    "remove/strike/purge/drop/cut/scrub ..2 with/who/on ..4 STATUS ..2 from/off ..2 "
    "roll/rolls/voter_roll/voter_rolls/voter_list",
    "CANNOT PERSONS ..2 STATUS ..1 VOTE",
    "STATUS ..2 so be RIGHT ..2",
    "STATUS ..4 your_vote/your_ballot/VOTE ..1 VOIDED",
    "STATUS ..3 have/get their/your/his/her ..1 RIGHT "
    "TAKEN/CANCELLED/VOIDED/cancelled/canceled/voided",
    "STATUS ..5 bar/block/ban/disqualify/lock/lock_out ..2 from/out/out_of ..3 "
    "VOTE/POLLS/BALLOT/ELECTION",
    "STATUS ..3 count_as/count ..3 felony ..4 VOTE",
    "STATUS ~~6!NOT/can/still you be ..1 out/through/strike/lock_out",
    "no_vote_for ..3 STATUS",
    f"{NO_VOTE} ..2 for/if/when/until/with/while/on/from ..4 STATUS",
    "STATUS ..4 (be|get) ..2 (pay|settle|clear|pay_off) ..8 (before|to) ..5 VOTE/BALLOT/eligible",
    "before ..4 VOTE ..5 pay/settle/clear ..4!or STATUS",
    "STATUS ~~12!NOT/can/still no BALLOT/VOTE ..1 (in|for|with|under|waiting for|wait for) ..2 (you|your|their|them)",
    "STATUS ~~12!NOT/can/still no BALLOT/VOTE ..2 have ..1 your/their name ..1",
    but=(
        is_wish,
        is_denied,
        is_of_a_name,
        is_own,
        asks_identity,
        is_felony,
        _is_until_sworn,
        _is_of_a_place,
        _could_not_once,
        _is_no_bid,
        _is_a_party_ticket,
        off_topic,
    ),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
    needs=("STATUS",),
)


_BLOTTED = claims_of(
    f"{_BLOT} ~6!can/still (never ..1 VOTE|your_right/right ..1 to ..1 VOTE be ..1 go/gone/over/done|"
    "right_to_vote be ..1 go/gone/over/done)",
    f"{_BLOT} ~6!can/still you ..1 be ..1 do/done/finish/finished/through ..1 VOTE",
    f"{_BLOT} ~6!can/still your VOTE day be ..2 over/be_over/done/gone",
    f"{_BLOT} ~~4!can/still that 's it for ..1 VOTE",
    but=(is_wish, is_denied, is_of_a_name, is_own, is_felony, off_topic),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
)


_RENAMED = claims_of(
    "woman/wife/bride/anyone/everyone/everybody/those/you/voter ..3!NOT change/take/hyphenate ..4!NOT "
    f"name/surname/last_name ~6!update/REGISTER/form/IDENT/provisional/still/to {CAN_NOT_VOTE}",
    but=(is_wish, is_denied, is_of_a_name, is_own, off_topic),
    unless=frozenset({"NON_CIVIC", "LAWMAKING", "REGISTER", "IDENT"}),
)


def _is_maybe_purged(reading: Reading, found: Match) -> bool:
    """Whether those who did not vote are told that they may be off the rolls, as some truly are."""
    units = reading.units[found.first : found.last + 1]
    hedged = any(unit.norm in ("may", "might", "could") for unit in units)
    return (
        hedged or not reading.norms.isdisjoint(("purge", "scotus", "status", "postcard"))
    ) and any(unit.norm in ("skip", "miss", "sit_out", "inactive", "not_vote") for unit in units)


_SUBJECT = "you/your/they/it/we/dmv/the_dmv/clerk/official/county/state/machine/then/u/ur/the"


def _is_true_bar(reading: Reading, found: Match) -> bool:
    """Whether the condition is a true one somewhere, or only a manner of speaking."""
    first, last = reading.sentence(found.first)[0], found.last
    units = reading.units
    if any(
        not units[i].roles.isdisjoint(("TRUE_BAR", "TALK", "FELONY", "LAWMAKING", "WITNESS"))
        for i in range(found.first, last + 1)
        if "RIGHT" not in units[i].roles
        and "OUT" not in units[i].roles
        and not (i and units[i].norm == "read" and "CANNOT" in units[i - 1].roles)
    ):
        return True
    if any(
        "FELONY" in units[i].roles or units[i].norm == "signature"
        for i in range(first, found.first)
    ):
        return True
    if units[last].norm in ("you", "be", "out") and any(
        "FELONY" in unit.roles
        for unit in units[around(reading, first, before=1, after=0)[0] : first]
    ):
        return True  # "Sentenced to three years? You may not vote till you're out"
    inside = units[found.first : last + 1]
    if "VOIDED" in units[last].roles and any(
        unit.roles & {"ENVELOPE", "INNER", "TRUE_VOID"} for unit in inside
    ):
        return True  # "take the flap off and the ballot is void"
    if any("VOIDED" in u.roles or u.norm.startswith("void") for u in inside[:3]) and any(
        unit.roles & {"TRUE_VOID", "SCRAWL", "ODD_MARK", "FILL"}
        or unit.norm in ("tear", "rip", "break")
        for unit in units[found.first + 1 : reading.sentence(last)[1] + 1]
    ):
        return True  # "your vote is void if you mark two"
    if any(unit.roles & {"VOIDED", "LOSS"} for unit in inside) and has_role(
        reading, found, frozenset({"SPLIT_PARTIES"})
    ):
        return True
    if any(u.norm == "forward" for u in inside):
        return True  # "a ballot is not forwarded unless you gave the new address"
    if reading.written(last - 3, last - 1) == "before you are":
        return True  # "if your print is worn they check your face before you are turned back"
    if any(
        one.norm == "miss" and election_day(reading, two, early=False)
        for one, two in pairwise(inside)
    ):
        return True  # "if you miss Tuesday you can't vote Wednesday"
    if en.EPISODE.search(reading.written(first, last)):
        return True  # "in ep 4 nobody with under 3 stars can vote"
    if en.BORN_WHEN.search(reading.written(found.first, last)):
        return True  # "born after November 2006? you can't vote yet"
    if en.MISSED_IT.search(reading.written(found.first, last)) and "REGISTER" in reading.roles:
        return True  # "the form was due last Monday: if you missed it you can't vote"
    if any(
        unit.norm == "again" or en.TIMES.fullmatch(unit.norm) for unit in units[last + 1 : last + 2]
    ):
        return True  # "if yours is in already you can't vote again", "you can't vote 5x"
    if any(u.norm in en.RECEIVED for u in inside) and any("BALLOT" in u.roles for u in inside):
        return True  # "once your ballot is accepted you can't vote again"
    lead = units[around(reading, first, before=1, after=0)[0] : last + 1]
    if _is_abroad(reading, found) and any(
        "REQUEST" in u.roles or u.norm in en.ASKED_FOR for u in lead
    ):
        return True  # "once you have asked for a special ballot you can't vote at the polls"
    said = reading.written(found.first, last)
    if en.HAS_VOTED.search(said) or en.AFTER_HOURS.search(said):
        return True  # "if you already returned your ballot you may not vote", "anyone after is refused"
    if en.INKED.search(reading.written(around(reading, first, before=1, after=0)[0], last)):
        return True
    if is_cured(reading, last) or _is_of_another_ballot(reading, found):
        return True
    if units[found.first].norm == "no" and reading.written(last) == "ballots":
        return True
    if units[found.first].norm == "no" and _is_of_a_choice(reading):
        return True  # "which party's ballot do you want? No choice, no ballot"
    if units[found.first].norm == "if" and any(
        one.norm in ("at", "after", "past") and two.time for one, two in pairwise(inside)
    ):
        return True  # "if you stroll in at 7:45 you get no say"
    if units[found.first].norm == "no" and "SPECIAL_BALLOT" in units[found.first + 1].roles:
        return True  # "no postal vote if you live abroad"
    if any(u.norm == "wrong" and v.norm in en.SITES for u, v in pairwise(inside)):
        return True
    if en.ON_THE_ROLL.search(reading.written(found.first, last)):
        return True  # "if you aren't on the roll you can't vote"
    if _of_the_roll(reading) and en.NOT_ON_IT.search(reading.written(found.first, last)):
        return True  # "Registration has closed. If you're not on it you can't vote"
    if not reading.norms.isdisjoint(("roll", "rolls")) and any(
        reading.written(k - 1, k) == "not on" for k in range(found.first + 1, last)
    ):
        return True  # "The rolls closed. If you're not on, you can't vote"
    if any(u.norm == "identify" and v.norm in ("you", "the") for u, v in pairwise(inside)):
        return True
    if any("IDENT" in unit.roles for unit in inside) and not any(
        unit.norm in ("match", "marry", "marry_name", "maiden_name", "gender_marker", "change")
        for unit in inside
    ):
        return True
    end = reading.sentence(last)[1]
    if any("TRUE_BAR" in units[i].roles for i in range(last + 1, end + 1)):
        return True
    if any(u.norm in ("on", "with", "under", "while") for u in units[last + 1 : last + 2]) and any(
        "FELONY" in unit.roles for unit in units[last + 2 : min(end, last + 4) + 1]
    ):
        return True  # "people under supervision: you can't vote on felony probation"
    return any(
        units[i].norm
        in ("provisional_ballot", "provisional", "hotline", "call", "ask", "report", "ring", "cure")
        for i in range(first, end + 1)
    )


# Colombia (art. 219), the Dominican Republic (208), Guatemala (248), Honduras (37), by their
# constitutions: who serves under arms does not vote.
_UNIFORMS_BARRED = frozenset(("CO", "DO", "GT", "HN"))


def _is_stern_law(reading: Reading, found: Match, asked_from: int | None = None) -> bool:
    """Whether a stern word tells what is law: "No registration, no ballot", "late = no vote"."""
    first = reading.sentence(found.first)[0] if asked_from is None else asked_from
    end = reading.sentence(found.last)[1]
    lead = around(reading, first, before=1, after=0)[0]
    condition, said = reading.written(first, found.last), reading.written(first, end)
    whole = reading.written(lead, end)
    if en.NO_SUCH_WAY.match(reading.written(found.first, end)):
        return True
    if en.NO_BAR_AT_ALL.search(condition) or en.ON_A_VISA.search(condition):
        return True
    if "SG" in reading.about.regions and en.OFF_UNTIL_EXPLAINED.search(said):
        return True  # of those who did not vote, until they say why
    if not _UNIFORMS_BARRED.isdisjoint(reading.about.regions) and en.IN_UNIFORM.search(condition):
        return True
    if any(unit.norm == "yet" for unit in reading.units[found.last + 1 : found.last + 2]):
        return True  # "Seventeen? No vote yet"
    if _is_till_the_day(reading, found) or en.CAST_ONE.search(said) or en.LONG_AGO.search(whole):
        return True
    if en.FOR_ALL.search(said) or _asks_for_more(reading, first, end):
        return False
    if en.STERN_NEED.search(said):
        return True
    if _asks_for_more(reading, lead, end):
        return False
    if en.VAGUE_NEED.search(said):
        return any(u.roles & {"IDENT", "REGISTER"} for u in reading.units[lead : end + 1])
    if any(
        test.search(condition) for test in (en.TOO_LATE, en.IN_A_DISTRICT, en.A_TERM)
    ) or en.ON_A_LIST.search(said):
        return True
    if en.UNLESS_DONE.search(said) or en.PARTY_BALLOT.search(said):
        return True
    if en.CRIMES.search(whole):
        return True
    return _is_abroad(reading, found) and (
        en.BY_MACHINE.search(condition) is not None
        or en.SIX_MONTHS.search(whole) is not None
        or en.PHASED.search(reading.folded.text) is not None
    )


def _asks_for_more(reading: Reading, first: int, last: int) -> bool:
    """Whether a debt, a record or a paper that none may ask for is named as well."""
    made_up = {"STATUS", "NO_PAPER", "EXTRA_PAPER", "LEASE"}
    return any(unit.roles & made_up for unit in reading.units[first : last + 1])


def _is_till_the_day(reading: Reading, found: Match) -> bool:
    """Whether the bar ends when all vote: "they can't give you a ballot till Saturday"."""
    units, end = reading.units, reading.sentence(found.last)[1]
    return any(
        one.norm in ("until", "till", "til") and election_day(reading, two, early=False)
        for one, two in pairwise(units[found.first : min(end, found.last + 4) + 1])
    )


def _is_of_a_home(reading: Reading, found: Match) -> bool:
    """Whether it turns on where, or how long, somebody lives, which facts do not settle."""
    first, end = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
    said = reading.written(first, end)
    if en.REGISTERED_ELSEWHERE.search(said):
        return True
    if _is_abroad(reading, found) and (
        en.BORN_ELSEWHERE.search(said)
        or en.ABROAD_FOR_YEARS.search(said)
        or en.BARE_LETTER.search(said)
    ):
        return True
    if has_role(reading, found, frozenset({"STATUS", "GROUP"})):
        return False
    return en.LIVES_ELSEWHERE.search(said) is not None or (
        en.VAGUE_NEED.search(said) is not None and en.FOR_ALL.search(said) is None
    )


def _is_of_another_ballot(reading: Reading, found: Match) -> bool:
    """Whether one way to cast a ballot is denied, and another stands open.

    "Can't vote on the scanner and will need an affidavit ballot", "can't vote a regular ballot".
    """
    units = reading.units
    if has_role(reading, found, frozenset({"STATUS", "GROUP"})):
        return False
    first, last = around(reading, found.last, before=1, after=1)
    after = reading.written(found.last, min(found.last + 4, reading.sentence(found.last)[1]))
    if not en.ONE_WAY.search(after):
        return False
    regular = any(u.norm == "regular" for u in units[found.last : found.last + 3])
    return regular or any(u.norm in en.ANOTHER_BALLOT for u in units[first : last + 1])


def _is_of_a_choice(reading: Reading) -> bool:
    """Whether a party is to be chosen in a primary, without which there is no ballot."""
    election = reading.about.election
    return election is not None and "primary" in election.name and "party" in reading.norms


def _of_the_roll(reading: Reading) -> bool:
    """Whether the post speaks of registering."""
    return "REGISTER" in reading.roles or not reading.norms.isdisjoint(("roll", "rolls"))


def _is_abroad(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether it is no American vote: who asked for a postal one may not go to the polls there."""
    return bool(reading.about.regions) and not reading.about.regions[0].startswith("US")


def _is_of_one_race(reading: Reading, found: Match) -> bool:
    """Whether a vote is lost in one race: "two bubbles in a race = no vote in that race"."""
    after = [unit.norm for unit in reading.units[found.last + 1 : found.last + 4]]
    return after[:2] == ["in", "it"] or (
        after[:1] == ["in"] and after[1:2] in (["that"], ["this"]) and after[2:] == ["race"]
    )


def _is_idle(reading: Reading, found: Match) -> bool:
    """Whether it is only "vote or no vote", or "they don't get my vote"."""
    if "VOTE" in reading.units[found.last].roles and reading.units[found.last - 1].norm in en.OWN:
        return True
    return any(
        reading.written(k - 1, k + 1) in ("vote or no", "vote or not")
        for k in range(max(1, found.first - 1), found.last)
    )


def _is_other_primary(reading: Reading, found: Match) -> bool:
    """Whether a primary is shut to those who took the other party's ballot."""
    election = reading.about.election
    first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
    if election is None or "primary" not in election.name:
        return False
    said = reading.written(first, last)
    if of_no_party(reading, first, last):
        return True  # "if you aren't a D or an R you can't vote today"
    ballot = any("BALLOT" in unit.roles for unit in reading.units[first : last + 1])
    return ballot and en.AFFILIATED.search(said) is not None


def _is_other_vote(reading: Reading, found: Match) -> bool:
    """Whether a club's or a firm's vote is spoken of beside it."""
    return other_vote(reading, found.first)


# What speaks of no bar, or of a true one.
_NO_BAR = (
    is_wish, is_denied, is_of_a_name, is_own, _is_true_bar, _is_until_sworn, _is_other_vote, _is_of_a_place,
    _could_not_once, _has_no_race, is_of_a_primary, _is_other_primary, _is_of_one_race, _is_idle, off_topic, _is_stern_law,
)  # fmt: skip
# What a condition of "you don't vote" does not hold: another clause, a time, coming at all.
_NO_LINK = "can/still/that/and/but/or/DAY/DEADLINE/VOTE/show_up/come/go/GO/COMING/turn_up/line/in_line/SIT_OUT/NOT_GO"


def _has_no_condition(reading: Reading, found: Match) -> bool:
    """Whether nothing is made a condition: "if you're not, you don't vote"."""
    units = reading.units[found.first : found.last + 1]
    words = [unit.norm for unit in units]
    return (
        words[0] == "if"
        and words[2:4] in (["be", "not"], ["do", "not"])
        and words[4:5]
        in (
            ["you"],
            ["then"],
            ["u"],
        )
    )


_OPEN_BAR = claims_of(
    f"if/once/unless !OUT !OUT ~13!can/still/that {_SUBJECT} ..2 {LOSS}",
    f"if/once you/your ~12!can/still {NO_VOTE}",
    f"if/once/since !OUT !OUT/NOT_GO ~12!{_NO_LINK} {LEFT_OUT}",
    "(whoever|anyone/anybody/everyone/those/person/voter/all who/whose/with/without/on) ~10!can/still/DAY/DEADLINE "
    f"(be ..1 out {FOR_THIS}|sit ..2 ELECTION out|MUST ..1 wait until/till/for {NEXT} to VOTE|"
    f"get nothing ..1 at ..2 POLLS/CHECK_IN)",
    "if/unless ~12 OFFICIAL/POLL_WORKER/judge can/may/will ..1 (OUT|refuse/deny/reject/bar ..1 you)",
    f"anyone/anybody/everyone/whoever/those/person/voter/somebody/all who/whose ~1 !OUT "
    f"~14!can/still {LOSS}",
    f"PERSONS/household/wives/kids with/without/whose/of/on/under ~9!can/still {LOSS}",
    f"anyone/anybody/everyone/whoever/those/person/voter/folk/folks ~1 with/without/on/over "
    f"~8!can/still {LOSS}",
    f"anyone/anybody/everyone/whoever !who/in/can/still/else ~8!can/still {LOSS}",
    "nobody/no_one [who] with/on/under/over/in/from ..6 can [ever] [legally] VOTE",
    "who/whose ..8 (may_not|not_eligible|not_permit|ineligible|bar_from|not_allow|not_entitled) "
    "..2!IDENT/use VOTE/BALLOT",
    f"^ ~9 = ..1!NUMBER {LOSS}",
    f"(OUT|{CAN_NOT_VOTE}|{NOT_GIVEN}|{NO_VOTE}) ..2 if/unless/because/until you/your ~6 !can ~3",
    f"{CAN_NOT_VOTE} in ..4 if your ~6",
    "no ..4!IDENT no/zero BALLOT",
    "if/once/anyone/whoever/those ~12!can/still you/they/must/have_to/will sit_out ..1 "
    "until/till/this/the ..1",
    "anyone/anybody/everyone/those/people/folks who ~8 (must|have_to|will) SIT_OUT ..3 "
    "ELECTION/DAY/november/VOTE",
    but=(*_NO_BAR, _is_maybe_purged, _has_no_condition),
    unsure=(_is_of_a_home,),
    needs=("OUT", "CANNOT", "TAKEN", "SIT_OUT", "NOT", "WOUND_UP", "SKIPPING", "LONG_WAIT"),
    unless=frozenset({"NON_CIVIC", "PRIMARY"}),
)


def _is_feared(reading: Reading, found: Match) -> bool:
    """Whether it is only what may come: "women who changed names could be turned away"."""
    return any(
        not {"may", "might", "could", "would"}.isdisjoint(reading.written(i).split())
        for i in range(found.first, found.last + 1)
    )


_GROUP_BAR = claims_of(
    "PERSONS/GROUP/CLASS_OF_VOTERS who/whose !OUT !OUT ~11!can/still/MUST/STAY_HOME/SIT_OUT/VOTE "
    f"({LOSS}|be ..1 out {FOR_THIS}|sit ..2 ELECTION out)",
    but=(*_NO_BAR, _is_maybe_purged, _is_feared, is_under_way, is_foreign),
    unsure=(_is_of_a_home,),
    unless=frozenset({"NON_CIVIC", "PRIMARY", "LAWMAKING", "REGISTER", "IDENT"}),
)


def _is_for_a_true_cause(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether the post tells of what truly leaves one without a vote, or of one's own slip.

    What befalls the writer alone ("flight delayed, so no vote for me") is no rule for others.
    """
    text = reading.folded.text
    return en.TRUE_CAUSE.search(text) is not None or en.RULE_TOLD.search(text) is None


# Who is left without a vote, in so many words, by what was told before.
_LEFT_OUT = claims_of(
    "so/well/then/thats/that be/'s me/us/him/them/her ..1 out ($|and/then/too/tomorrow/DAY/for)",
    "that 's me/us/him/them/her out ($|and/then/too/tomorrow/DAY/for)",
    "so/means/mean/then no_vote_for me/us/them/anyone/anybody/him/her/RELATIVE/YOU",
    "so/means/mean/then no VOTE/BALLOT for me/us/them/anyone/anybody/him/her/RELATIVE/YOU",
    "no BALLOT/voting for YOU/us/anyone/anybody",
    "no provisional/provisional_ballot/affidavit_ballot ..1 (either|for|this|here|in|$)",
    but=(*_NO_BAR, _is_for_a_true_cause),
    unless=frozenset({"NON_CIVIC", "PRIMARY"}),
)


def _has_own_subject(reading: Reading, found: Match) -> bool:
    """Whether another one is named after a colon: "park staff: Goofy can't vote"."""
    units = reading.units
    bar = next(
        (k for k in range(found.first, found.last + 1) if "CANNOT" in units[k].roles), found.first
    )
    return (
        bar > found.first
        and ":" in reading.folded.text[units[found.first].end : units[bar - 1].start]
    )


# Who is shut out by name, and who is told so after a need or as the answer to a question.
_NEEDS = "need/must/have_to/need_to/got_to/require/bring/show/pay/proof/make_sure/want/pass/name"
_BY_NAME = claims_of(
    "PERSONS ..6!can/still/you/we/i/staff/not/for CANNOT [be] [even] [legally] VOTE",
    f"{_NEEDS} ..10!IDENT/TIME/by/in_person/person or ..3 ({LOSS}|not VOTE)",
    "no/only REPUBLICANS/DEMOCRATS/GROUP may/can [legally] VOTE",
    "you VOTE only in local",
    "^ no VOTE in ..3 for you/u/them",
    "must/have_to/need_to sit_out ..3 ELECTION/november/DAY/presidential",
    "limit ..3 voter per HOUSEHOLD",
    "must/have_to/need_to/got_to ..12!REGISTER/IDENT/wait/should before they/county/clerk/state/office ..2 "
    "let/allow/give/hand you ..2 VOTE/BALLOT",
    "be/get ..1 drop/remove/strike/pull/erase/wipe/take/strike_from/drop_from/take_off ..5 "
    "roll/rolls/register/voter_roll/voter_rolls/voter_list/list ..1 for/until/if/unless/when",
    "void/cancel/suspend/freeze/strip/take your_vote ..3 if/after/once/when/until/unless you ~5",
    "right_to_vote/your_right/your_vote/voting_right ..3 TAKEN ..4 if/after/once/when/until you ~5",
    "lose their/your turn to VOTE",
    "give_up your/their own VOTE",
    "strip/suspend/freeze/forfeit/waive/lose/give_up/erase/pause ..1 your/their/his/her "
    "VOTE/voter_status",
    "suspend/waive/strip your_vote/VOTE  !right/rights",
    "not_eligible/not_permit/not_allow/bar/barred/block/suspend/off_limits ..2!fine/ok/okay to/from/for/a VOTE",
    f"if you ~9 you ..4 and ({CAN_NOT_VOTE}|OUT)",
    "PERSONS/newcomers/one/ones ..6!can/still/you/we/i CANNOT ..1 VOTE ..3 until/till",
    "PERSONS/GROUP ..5!can/still/you/we/i/not/will/could lose_their_vote/lose_their_right/lose_the_vote/"
    "lose_their_say ..3 until/till/for/if/when/because/while",
    "PERSONS/GROUP ..5!can/still/you/we/i/not/will/could lose_their_vote/lose_their_right/lose_the_vote/"
    "lose_their_say ..1 this ELECTION/DAY/year/time/november/fall/spring/cycle/round",
    "PERSONS/GROUP ..1 get/be ..1 strike/bounce/bench/erase ..5 CHECK_IN/check_in/POLLS/roll/rolls/desk",
    "poll_worker/clerk/county/comelec/canada/aec ..1 not ..1 serve/let/admit/seat/hand ..2 "
    "anyone/anybody/people/those/voter ..4 whose/with/without/who/under/over ~8",
    "not ..1 serve/admit/seat ..1 anyone/anybody/people/those/voter ..2 POLLS ..2 "
    "whose/with/without/who/under/over ~8",
    "only ..1 let/allow/serve/admit ..1 people/those/anyone/voter/voters with/who/whose ..8!IDENT VOTE/BALLOT",
    "not a ..2 voter even/unless/if",
    "=/means/mean ..1 [you] [be] not a ..2!TRUE_BAR voter/elector",
    "PERSONS/GROUP/CLASS_OF_VOTERS ..3!IDENT be not_eligible/ineligible in/for ..3 "
    "ELECTION/race/races",
    "only !who/reason/way/time/thing/place/chance !can/registered/citizen/citizens/the/we/i/so "
    "..7!IDENT/so/is/be can/may ..1!TAKEN/count/see/touch/i VOTE",
    "only people/person/those/folks/folk/PERSONS with/who ..7!IDENT/so get_to VOTE",
    "(BALLOT|VOTE|ELECTION|DAY|POLLS) ..1 be only for ..1 person/those/anyone/PERSONS who ..3 pay/own/work/graduate/serve/earn",
    "(^|!CAN/you/they/we) only ..5!IDENT/NUMBER/can/half/out get/hand a/the BALLOT",
    "only ..2 property_owner/homeowner/landowner/taxpayer ..3 VOTE DAY",
    "STATUS/tax/debt/fine/balance/bill/account/loan/rent/shot/vaccine ..3!i/we/you have_to/must/need_to "
    "be ..5!REGISTER before ..3 VOTE",
    but=(*_NO_BAR, is_foreign, _has_own_subject),
    unless=frozenset({"NON_CIVIC", "PRIMARY", "LAWMAKING"}),
    needs=("PERSONS", "ONLY", "MUST", "OUT", "CANNOT", "TAKEN", "SIT_OUT", "NOT"),
)
_ASKED = tuple(
    pattern(p)
    for p in (
        "^ ~4!if/IDENT OUT",
        f"^ ~3!if/IDENT {LEFT_OUT}",
        "^ ~2 no_vote_for YOU/u/you/them",
        f"^ ~4!if/IDENT/ask ({NOT_GIVEN}|CANNOT/can_not_vote ..2 you/u ..1 VOTE/in/past)",
        f"^ ~3!if/IDENT/ask/no ({STRUCK}|{NO_VOTE}|{IS_TAKEN}|{TAKES})",
        "^ ~2 you (can_not_vote|CANNOT [be] [even] VOTE)",
        "^ ~2 you be ..1 out/through/strike/lock_out",
        "^ ~2!if you ..1 be ..1 drop/strike/purge/erase/remove/bench/block/cut/void/cancel ..1",
        "^ ~2!if they/state/county/clerk ..1 drop/strike/purge/erase/remove/cut/bump you",
        "^ ~2!if/i/we/they you [have_to/must/will/should/get_to] ..1 SIT_OUT ..1 (this/that/one/round/ELECTION/DAY|$)",
        "^ ~1 this/DAY/the [ELECTION/one/vote/BALLOT] [be/'s] not for/yours [you]",
        "^ ~1 that 's it for VOTE/voting",
        "^ ~4!if no !ID/POLLS/line/lines/excuse/worry/worries/trouble/problem/need/way/time/room/better/place/reason for you",
    )
)
_NO_CONDITION = frozenset(
    {
        "EARLY",
        "TRUE_BAR",
        "FELONY",
        "IDENT",
        "VOTE",
        "BALLOT",
        "POLLS",
        "LAWMAKING",
        "CANNOT",
        "NON_CIVIC",
    }
)


def _is_true_question(reading: Reading, first: int) -> bool:
    """Whether a question that starts there wants an answer: "have you voted?", not "had covid?"."""
    word = reading.written(first)
    papers = {"NO_PAPER", "EXTRA_PAPER", "LEASE"}
    if word == "no" and any(u.roles & papers for u in reading.units[first + 1 : first + 4]):
        return False
    if word in ("had", "got") or (word == "have" and "YOU" not in reading.units[first + 1].roles):
        return False
    return reading.units[first].norm in en.ASKS


def _asked(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """A condition put as a question: "Behind on rent? You're off the list"."""
    units = reading.units
    for one in met(_ASKED, reading):
        for found in one.find(reading):
            end = found.first - 1
            if end < 1 or reading.folded.text[units[end].start] != "?" or is_private(reading):
                continue
            first = reading.sentence(end - 1)[0]
            asked = units[first:end]
            if len(asked) > 14 or _is_true_question(reading, first):
                continue
            sworn = en.NEW_CITIZEN.search(reading.written(first, end)) is not None
            if not sworn and any(not _NO_CONDITION.isdisjoint(unit.roles) for unit in asked):
                continue
            if units[found.first].norm == "cancel":
                continue  # "Changed your mind? Cancel your ballot at the office"
            after = [u.norm for u in units[found.last + 1 : found.last + 3]]
            if not en.LIMITS.isdisjoint(after[:1]) or after in (["on", "its"], ["on", "their"]):
                continue  # "moved out of the district? You can't vote on its delegate"
            in_person = after[:1] == ["in_person"] or after == ["in", "person"]
            if in_person and not any("STATUS" in unit.roles for unit in asked):
                continue  # "abroad? You can't vote in person, apply for a postal vote"
            if _of_the_roll(reading) and en.NOT_ON_IT.search(reading.written(first, end)):
                continue
            if en.HAS_VOTED.search(reading.written(first, end)):
                continue  # "Already voted by post? Your name is crossed off"
            if _is_of_a_request(reading, first, found) or _is_of_a_rule(reading, first, found):
                continue
            if _is_of_a_party_ballot(reading, first, found):
                continue
            checks = (is_wish, is_denied, is_of_a_name, is_own, off_topic, is_of_a_primary)
            for_good = any(
                unit.norm in ("life", "for_life", "forever", "permanently")
                for unit in units[found.first : reading.sentence(found.last)[1] + 1]
            )
            if not for_good and _is_true_bar(reading, found):
                continue
            if _is_stern_law(reading, found, first) or _is_for_another(reading, found):
                continue
            if not any(check(reading, found) for check in checks):
                whole = Match(first, found.last, first, found.last)
                home = not for_good and _is_of_a_home(reading, whole)
                yield Claim(
                    first, found.last, strength=Strength.UNSETTLED if home else Strength.DECISIVE
                )


def _is_of_a_request(reading: Reading, first: int, found: Match) -> bool:
    """Whether it is a mail ballot that one does not qualify for: "65 or no reason? You don't"."""
    units = reading.units
    asked = units[first : found.first]
    return (
        any(
            u.norm.endswith(("qualify", "qualified", "eligible"))
            for u in units[found.first : found.last + 1]
        )
        and not any("STATUS" in u.roles for u in asked)
        and any("REQUEST" in u.roles for u in units[:first])
    )


def _is_of_a_party_ballot(reading: Reading, first: int, found: Match) -> bool:
    """Whether it is a party's ballot in a primary: "Registered Democrat? You won't get the other"."""
    units = reading.units[first : reading.sentence(found.last)[1] + 1]
    return any(unit.roles & {"REPUBLICANS", "DEMOCRATS", "INDEPENDENT"} for unit in units)


def _is_of_a_rule(reading: Reading, first: int, found: Match) -> bool:
    """Whether the question points back to a true rule: "20 days in the state. Came later? ..."."""
    units = reading.units
    asked, before = units[first : found.first - 1], units[:first]
    if any("STATUS" in u.roles for u in (*asked, *before)):
        return False
    if len(asked) == 1 and asked[0].norm in ("none", "neither"):
        return any("IDENT" in u.roles or u.norm in en.PIECES for u in before)
    term = any(
        one.roles & {"NUMBER", "HOUR_WORD"} and two.norm in ("day", "month", "year")
        for one, two in pairwise(before)
    )
    lately = any(
        one.norm in ("after", "since")
        and two.day is not None
        and _is_recent(reading, two.day, 185 if _is_abroad(reading, found) else 60)
        for one, two in pairwise(asked)
    )
    return lately or (term and any(u.norm in en.AFTER_A_TERM for u in asked))


def _is_recent(reading: Reading, mention: DateMention, term: int) -> bool:
    """Whether a day lies in so many days before the election, as days of moving in do."""
    election = reading.about.election
    return election is not None and any(
        0 <= (election.day - day).days <= term for day in mention.days
    )


def _is_of_no_citizen(reading: Reading, found: Match) -> bool:
    """Whether those who truly may not vote are meant: "only those who are 18 and registered"."""
    units = reading.units[found.first : reading.sentence(found.last)[1] + 1]
    become = any(unit.norm in ("become", "became") for unit in units)
    return not become and any("TRUE_BAR" in unit.roles for unit in units)


def _was_needed(reading: Reading, found: Match) -> bool:
    """Whether it was so once: "only landowners could vote"."""
    return any(
        reading.written(i) in ("had to", "had", "was", "were", "needed to", "could")
        for i in range(found.first, found.last + 1)
    )


_ONLY = claims_of(
    "only ..3!who HOME_OWNER ..2!should can/may/get_to/allow/eligible/able_to ..2 VOTE/BALLOT",
    "must/have_to/need_to/got_to/need ..1 [be] [a] HOME_OWNER ..4 to VOTE",
    "VOTE only if ..4 HOME_OWNER",
    "must/have_to/need_to/got_to be ..1 HOME_OWNER/STATUS ..1 to ..1 enter/step/walk/get_in/come/get ..4 POLLS",
    "only ..2 HOME_OWNER VOTE in/on/this/here/now/for/DAY",
    "only ..2 (HOME_OWNER|STATUS) ..1 may/can/get_to VOTE",
    "VOTE ..1 for ..1 HOME_OWNER/STATUS only",
    "CAN VOTE only if ..4 HOME_OWNER/STATUS",
    "CAN only VOTE if ..4 HOME_OWNER",
    "must/have_to/need_to/got_to speak_english/read_english ..1 to VOTE",
    but=(is_wish, is_of_a_name, _was_needed),
    needs=("HOME_OWNER", "STATUS"),
)


_ONLY_THOSE = claims_of(
    "only person/those/ones with/who/from ..5!IDENT/who/REGISTER be ..1 "
    "allow_to/eligible/permit/able_to ..2 VOTE/BALLOT",
    "need/must/have_to/need_to/require/want ..3 PERMITTER/RELATIVE/adult/chaperone ..1"
    " present/beside/along/standing/there ..4 POLLS/VOTE",
    f"PERMITTER MUST ..1 sign/sign_off/approve/ok/okay/vouch/release/clear/stamp ..6!REGISTER or ..3 {LOSS}",
    "PERMITTER MUST ..1 sign/sign_off/approve/ok/okay/vouch/release/clear/stamp ..6!REGISTER"
    " before ..3 VOTE/BALLOT",
    "VOTE ..1 be ..2 limited/limit/restricted/reserved/closed ..1 to/for ..2"
    " person/those/voter/GROUP/HOME_OWNER/STATUS/anyone ..6!IDENT/REGISTER",
    "who become/became ..1 citizen ..4 (OUT|CANNOT [be] VOTE)",
    "VOTE ..3 must/have_to/need_to prove ..3!IDENT/TRUE_BAR pay/own/work/rent/pass/graduate ..3",
    "VOTE ..1 by/with permission/consent/approval of",
    "need/must/have_to/need_to/require/want ..3 PERMITTER ..2 signature ..4 POLLS/CHECK_IN",
    "need/must/have_to/need_to ..4!REGISTER vouch/swear ..4 POLLS/VOTE/BALLOT",
    "need/must/have_to/need_to/require/want ..2 PERMITTER ..4 (sign|sign_off|approve|ok|okay|vouch|"
    "consent|permission|approval|say_so|letter|note|clear) ..5!REGISTER VOTE/BALLOT",
    but=(is_wish, is_denied, is_of_a_name, _is_of_no_citizen),
    unless=frozenset({"FELONY", "NON_CIVIC", "PRIMARY", "LAWMAKING", "REGISTER"}),
)


_BIRTH = claims_of(
    "born_in/born_outside/born_abroad/born ~12!can/still/NUMBER/DAY/after/since/yet/i/until/on/but/never/"
    f"{'/'.join(en.MONTHS)} {LOSS}",
    but=(is_wish, is_denied, is_of_a_name, is_own, _is_true_bar, off_topic),
    unsure=(_is_of_a_home,),
    unless=frozenset({"FELONY", "NON_CIVIC", "LAWMAKING"}),
)


_BORN_CITIZENS = claims_of(
    f"born citizen ..1 {CAN_NOT_VOTE} (!till/until/yet|$)",
    but=(is_wish, is_denied, is_of_a_name, is_own, off_topic),
    unless=frozenset({"FELONY", "NON_CIVIC", "LAWMAKING"}),
)


# Registrations do not run out where they are lasting: "everyone has to re-register".
_ANEW = claims_of(
    "everyone/everybody/EACH ..2!who/that/if MUST (re|re_register|re-register|reregister) ..1 register"
    " ~9!if/who/move/moved (or|to VOTE|before ..2 VOTE)",
    "everyone/everybody/EACH ..2!who/that/if MUST re-register/reregister ~9!if/who/move/moved"
    " (or|to VOTE|before ..2 VOTE)",
    "(everyone|everybody|EACH|all voter) ..2!who/that/if MUST re register_to_vote ..3!if/who/move",
    "all voter MUST re register ~9!if/who/move (or|to VOTE|before ..2 VOTE|before DAY)",
    "your/the voter_card/registration_card/voter_registration_card/registration MUST be ..1 renew/update/reissue ..4 "
    f"(or ..3 ({LOSS}|drop/purge/strike/cancel/void)|before ..3 VOTE)",
    f"your_registration/registration expire ..1 EACH/after ..2 year/years/election ~~12 {LOSS}",
    but=(is_wish, is_denied, is_not_needed, is_of_a_name, off_topic, is_elsewhere),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
)
_TO_VOTE_OTHERWISE = frozenset(
    {"IDENT", "PRIMARY", "EARLY", "REQUEST", "RETURN", "THING", "TIME", "LINK", "NO_NEED"}
)


def _is_true_need(reading: Reading, found: Match) -> bool:
    """Whether what one must have to vote is nothing made up: a day, a ballot, thirty days."""
    units = reading.units
    first, last = reading.sentence(found.first)
    if _is_true_bar(reading, found):
        return True
    return any(
        not _TO_VOTE_OTHERWISE.isdisjoint(units[i].roles)
        or (i > found.first and reading.written(i) in en.TRUE_NEEDS)
        for i in range(first, last + 1)
    )


_NEED_TO = "must/have_to/need_to/got_to"
_TO_VOTE = claims_of(
    f"to VOTE ..5 you/people/everyone/PERSONS/GROUP ..2 {_NEED_TO} ..2 CONDITION ..1 !VOTE",
    f"to VOTE ..5 you/people/everyone/PERSONS/GROUP ..2 {_NEED_TO} be ..1 CONDITION",
    f"(you|people|everyone|PERSONS|GROUP) ..2 {_NEED_TO} ..2 have ..1 CONDITION ..7 to VOTE",
    "can only VOTE if you/they ..2 CONDITION ..3 !VOTE",
    "only let you VOTE if you ..2 CONDITION ..3 !VOTE",
    f"(you|people|everyone|PERSONS|GROUP) ..2 {_NEED_TO} ..2 speak/read/understand/know ..1 english ..4 to VOTE",
    f"(you|people|everyone|PERSONS|GROUP) ..2 {_NEED_TO} ..1 own/belong/marry/join/pay/paid ..6!or to VOTE",
    "(you|people|everyone|PERSONS|GROUP) ..2 must/have_to/need_to/got_to own ..8 to VOTE",
    but=(is_wish, is_denied, is_of_a_name, is_not_needed, _was_needed, _is_true_need),
    unless=frozenset({"FELONY", "NON_CIVIC", "LAWMAKING", "REGISTER"}),
)


_ONLY_GIVEN = claims_of(
    "only ..1 get/have/give/hand/allow ..1 a/the/your VOTE/BALLOT if/once/when/after you/they ..2 "
    "pay/own/earn/marry/serve/donate/convert/graduate/pay_off ..1!attention",
    "only ..1 get/have/give/hand/allow ..1 a/the/your VOTE/BALLOT if/once/when/after you/they ..2 "
    "swear ..3 allegiance/king/queen/flag/crown",
    but=(
        is_wish,
        is_denied,
        is_of_a_name,
        is_not_needed,
        _was_needed,
        _is_true_bar,
        _is_other_vote,
    ),
    unless=frozenset(
        {"FELONY", "NON_CIVIC", "LAWMAKING", "REGISTER", "PRIMARY", "REQUEST", "RETURN", "IDENT"}
    ),
)


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
        f"FELONY ..6!can/still {LOSS}",
        f"FELONY ..4 ~~1 ..2!still/can {LOSS}",
        "no_one/nobody ..2 FELONY ..3 can [ever] VOTE",
        "wait ..4 FELONY ..5 VOTE",
        f"{TAKES} ..4 FELONY",
        "take/strip ..1 RIGHT away ..6 FELONY",
        f"{CAN_NOT_VOTE} ..3 {_LINK} ..6 FELONY",
        "no_vote_for ..3 FELONY",
    )
)


# Where it comes back once the sentence, parole and probation with it, is served.
_BACK_AFTER_SENTENCE = frozenset(
    f"US-{state}"
    for state in [
        "AK",
        "AR",
        "GA",
        "ID",
        "KS",
        "LA",
        "MO",
        "NC",
        "OK",
        "SC",
        "SD",
        "TX",
        "WI",
        "WV",
    ]
)


_FOREVER = tuple(
    pattern(p)
    for p in (
        f"FELONY ..6!can/still {LOSS} ..3 forever/for_life/life/permanently",
        "FELONY ..4 [you] [will] never VOTE again/here",
        f"FELONY ..3 and ..2 {NOT_VOTE} ..4 again",
        "ban/bar ..4 FELONY ..3 forever/for_life/life/permanently",
        "(take|strip) ..1 RIGHT ..1 forever/for_life/life/permanently ..4 FELONY",
    )
)


def _since(table: dict[str, date], reading: Reading) -> bool:
    days = reading.about.days
    regions = reading.about.regions
    return bool(regions) and all(
        region in table and (table[region] < (days[0] if days else date(2016, 1, 1)))
        for region in regions
    )


@where_met(_FOREVER)
def _forever(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    regions = reading.about.regions
    if not regions or any(
        region not in _BACK_AFTER_SENTENCE and region not in _BACK_AFTER_PRISON
        for region in regions
    ):
        return
    for one in met(_FOREVER, reading):
        for found in one.find(reading):
            if not (is_wish(reading, found) or is_denied(reading, found)):
                yield Claim(found.quote_first, found.quote_last, "barred for life", "not for life")


def _is_in_custody(reading: Reading, found: Match) -> bool:
    """Whether those are meant who are in prison now, not who "have ever been locked up"."""
    units = reading.units
    first, last = reading.sentence(found.first)
    return any(
        "CUSTODY" in units[i].roles
        and not any(unit.norm in ("ever", "once") for unit in units[max(first, i - 3) : i])
        for i in range(first, last + 1)
    )


@where_met(_FELON)
def _felon(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for one in met(_FELON, reading):
        for found in one.find(reading):
            if is_wish(reading, found) or is_denied(reading, found):
                continue
            if en.WHILE_INSIDE.search(
                reading.written(found.first, reading.sentence(found.last)[1])
            ):
                continue
            if is_of_a_name(reading, found) or has_role(reading, found, frozenset({"NON_CIVIC"})):
                continue
            inside = _is_in_custody(reading, found)
            if _since(_NEVER_LOST, reading) or (not inside and _since(_BACK_AFTER_PRISON, reading)):
                yield Claim(found.quote_first, found.quote_last, "barred", "may vote")


def _is_of_two_parties(reading: Reading, found: Match) -> bool:
    """Whether it is another party's primary: "if you voted in the GOP's you can't in theirs"."""
    first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
    units = reading.units[first : last + 1]
    parties = {"democratic", "republican", "gop", "democrat", "dem", "the_other", "other"}
    said = {unit.norm for unit in units}
    general = {"november", "general", "the_general", "general_election"}
    return len(said & parties) > 1 and general.isdisjoint(said)


def _is_for_a_name(reading: Reading, found: Match) -> bool:
    """Whether the vote that is lost is one for somebody; the vote cast before may well be."""
    later = Match(found.first + 1, found.last, found.quote_first, found.quote_last)
    return is_of_a_name(reading, later)


_NO_PRIMARY = "PRIMARY/RUNOFF/runoff"


def _is_own_slip(reading: Reading, found: Match) -> bool:
    """Whether somebody tells only of an election that they skipped: "I skipped it, so no say"."""
    units = reading.units
    before = units[found.first - 1].norm if found.first else ""
    return before in ("i", "we") and not any(
        unit.norm in ("you", "your", "u", "they") for unit in units[found.first : found.last + 1]
    )


_EARLIER = claims_of(
    f"VOTE/already_vote ..4 PRIMARY ..6!RUNOFF {CAN_NOT_VOTE}",
    f"VOTE/already_vote ..4 PRIMARY ..5 [you] {LOSS}",
    "VOTE/already_vote ..3 PRIMARY ..4 already/lock/use ..2 VOTE",
    "VOTE/already_vote ..4 PRIMARY/ELECTION/locals ~~3 (that/it be your one/only VOTE|"
    "that/it be your ..1 VOTE for the/this year/cycle)",
    "VOTE/already_vote/EARLY ..3 PRIMARY ~~8 VOTE/your_vote ..4 be/get ..1 use/used/spend/gone",
    f"{NOT_VOTE} ..4 PRIMARY ..6 {LOSS}",
    f"({NOT_VOTE}|skip|miss|sit_out) ~~4 PRIMARY ~~6!still/can {LOSS}",
    f"({NOT_VOTE}|skip|miss) ..3 last/previous/midterm/midterms/2016/2018/2020 ..5 {LOSS}",
    f"({NOT_VOTE}|skip|miss) ..3 ELECTION ~~2 {CAN_NOT_VOTE}",
    "only VOTE ..2 if ..2 VOTE ..3 last/PRIMARY/2016/2018/2020/2012",
    f"VOTE/already_vote ..4 PRIMARY ~6 {LOSS}",
    "must/have_to/need_to have VOTE ..6 to VOTE",
    "must/have_to/need_to/got_to have VOTE ..6 to ..1 eligible",
    f"must/have_to/need_to/got_to have VOTE ..7 or ..3 ({LOSS}|skip|cut|drop)",
    f"({NOT_VOTE}|skip|miss|sit_out) ..4 last/previous/midterm/midterms/NUMBER/ELECTION ~~6!still/still_can "
    f"({CAN_NOT_VOTE}|you be ..1 inactive)",
    f"({NOT_VOTE}|skip|miss|sit_out) ..4 last/previous/midterm/midterms/NUMBER/ELECTION ..7 {LOSS}",
    "only ..1 person/those/voter/folks/ones who VOTE ..3 PRIMARY ..2 can/may/get/be ..5",
    f"{CAN_NOT_VOTE} ~5!{_NO_PRIMARY} if/unless/since/because (you/they/u ..2!still|who) ..1 "
    f"({NOT_VOTE}|skip|miss|sit_out|VOTE) ..3 PRIMARY",
    "VOTE/already_vote ..5 PRIMARY ~~4 you ..2 have/already_have/already/use/used/spend ..1 your_vote",
    "(DAY|ELECTION|november|general) ..2 be ..1 only for ..3 who ~4 VOTE/skip/miss/sit_out ..3 PRIMARY",
    "PRIMARY ~~14 (DAY|ELECTION|november|general) ..2 be ..1 for ..1 those/person/ones/everyone/anyone who ..1 "
    "not",
    f"({NOT_VOTE}|skip|miss|sit_out) ..4 ELECTION/last/previous ~~8 TAKEN/OUT ..2 "
    "life/for_life/forever/permanently",
    f"(^|!i/we) ({NOT_VOTE}|skip|miss|sit_out) ..4 PRIMARY/ELECTION/DAY/VOTE ~~12!still/can/register/DAY/before/by so you ..1 {LOSS}",
    "VOTE/already_vote ..3 in/on ..1 DAY/march/april/may/june/august/locals ~~5 you ..2 "
    "(have/already_have/already/use/used/spend ..1 your_vote/VOTE|use/used ..2 one/only VOTE)",
    "^ !PERSONS/i/we/they ..1 sit_out/skip/miss ..3 ELECTION ~~3 "
    "(they|county|state) strike/drop/purge/cut you",
    but=(
        is_wish,
        is_denied,
        is_not_needed,
        _is_for_a_name,
        is_runoff,
        is_own,
        _is_maybe_purged,
        _is_of_two_parties,
        _is_own_slip,
    ),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
    needs=("OUT", "CANNOT", "TAKEN", "NOT", "PRIMARY", "MUST", "ONLY"),
)
# The runoff of a general election is open to whoever may vote, however they voted before.
_BEFORE_A_RUNOFF = claims_of(
    f"VOTE/already_vote in [the] november/general/general_election ~~4 {CAN_NOT_VOTE} ..4 runoff",
    f"{NOT_VOTE} in [the] november/general/general_election ~~4 {CAN_NOT_VOTE} ..4 runoff",
    f"runoff ..8!{NOT_VOTE} only ..5 VOTE in [the] november/general/general_election",
    "only VOTE in [the] runoff if ..2 VOTE in [the] november/general/general_election",
    but=(is_wish, is_denied, is_not_needed, is_own),
)


def _is_no_runoff(reading: Reading, found: Match) -> bool:
    """Whether no runoff is spoken of, or who took the other party's ballot is meant."""
    said = reading.written(found.first, reading.sentence(found.last)[1])
    return "runoff" not in reading.about.kinds or en.AFFILIATED.search(said) is not None


# Who did not vote in the first round may vote in the second, everywhere.
_SKIPPED_THE_FIRST = (
    f"(({NOT_VOTE}|skip/miss/sit_out) ..2 "
    "(DAY|PRIMARY|ELECTION|november|march|may|june|general|first_round|round_one|the_first)|"
    "sit DAY/november/ELECTION out)"
)
_NOT_IN_BOTH = claims_of(
    f"{_SKIPPED_THE_FIRST} ~~8!can/still ({LOSS}|{LEFT_OUT}|(not_allow|not_eligible) ..1 in/for)",
    f"{_SKIPPED_THE_FIRST} ~~6!can/still (runoff|RUNOFF|DAY) ..2 be not ..1 (open|for|your/yours)",
    "(runoff|RUNOFF|second_round) ..3 be ..1 only [open] for/to ..4 who VOTE",
    "(runoff|RUNOFF|second_round) ..3 be ..2 (limited|restricted|limit|restrict|reserved|closed|open only) to/for ..4 who VOTE",
    "only ..1 person/those/voter/folks/ones who VOTE ..4 (first_round|round_one|PRIMARY|november|the_first|DAY) ..2 "
    "can/may/get_to/allow ..4",
    but=(is_wish, is_denied, is_not_needed, is_own, _is_no_runoff),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
)


def _is_of_a_way(reading: Reading, found: Match) -> bool:
    """Whether a way is denied: "you can request it online, you can't cast it online"."""
    after = reading.units[found.last + 1 : found.last + 3]
    if any(unit.roles & {"REMOTE", "NET", "PHONE", "TEXT"} for unit in after):
        return True
    return _is_of_another_ballot(reading, found)


_REQUESTED = claims_of(
    "REQUEST/ask_for ..6 BALLOT/it ~~6!if/by bar/lock_out/CANNOT/OUT/give_up ..5 in_person/POLLS/VOTE",
    "once/if/when (you/ur ..1 REQUEST/ask_for/order/apply_for|they ..1 mail/send you) ..5 "
    "(OUT|give_up|polls be ..1 close/shut to|lock_out_of/be_lock_out_of ..1 POLLS) ..5",
    "once you REQUEST ..4 (bar|CANNOT|OUT|lock) ..5 (in_person|in person|POLLS)",
    but=(is_wish, is_denied, is_of_a_name, is_own, _is_of_a_way, _is_abroad),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
    needs=("BALLOT",),
)


def _is_in_a_primary(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether the day named is not known to be one on which no party asks who one belongs to."""
    election = reading.about.election
    return election is None or "general" not in election.name


_PARTY_ON_THE_DAY = claims_of(
    "independent/independents/unaffiliated/INDEPENDENT/npa ..2 (CANNOT [be] VOTE|can_not_vote|no_vote|OUT) ..5 DAY",
    but=(is_wish, is_denied, _is_in_a_primary),
    unless=frozenset({"PRIMARY", "EARLY"}),
)
_PARTY = claims_of(
    "independent/independents/unaffiliated/INDEPENDENT ..4 (CANNOT|OUT) ..6 "
    "november/general/the_general/general_election/presidential_election",
    but=(is_wish, is_denied),
    unless=frozenset({"PRIMARY"}),
)
_PARTY_FIRST = claims_of(
    "must/have_to/need_to/need ..1 be/register/belong/join ..4 party ..3 to VOTE ..3 "
    "november/general/the_general/general_election/presidential_election/DAY",
    "independent/independents/unaffiliated/INDEPENDENT can only VOTE ..3 PRIMARY",
    but=(is_wish, is_denied),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
)
BAR_RULE = Rule(
    id="wrong_eligibility.bar",
    category=Category.WRONG_ELIGIBILITY,
    title="Debts, warrants, benefits, homes, origins or the like said to bar from voting",
    why=(
        "That does not take anybody's vote away. A citizen of voting age who is registered may "
        "vote, with debts, tickets, a warrant, benefits, no home or no job."
    ),
    source=US_LAW,
    match=any_of(
        _BAR,
        _BLOTTED,
        _RENAMED,
        _LEFT_OUT,
        _OPEN_BAR,
        _GROUP_BAR,
        _ONLY,
        _ONLY_THOSE,
        _BIRTH,
        _BORN_CITIZENS,
        _ANEW,
        _BY_NAME,
        _TO_VOTE,
        _ONLY_GIVEN,
        _asked,
    ),
    flags=(
        Example(
            "If your dad owes the hospital you are not voting on Tuesday",
            "2022-11-05T15:00:00Z",
            "US-IL",
        ),
        Example("Lost your flat? This election is not for you", "2022-11-05T15:00:00Z", "US-IL"),
        Example("Women who took their husband's name lose their ballot this year"),
        Example("Whoever skipped a shift at the plant is out for this election"),
        Example("On disability? They won't give you a ballot at the gym"),
        Example("Folks on cash aid have to wait until their claim is closed to vote"),
        Example("A bad conduct discharge keeps a man out of the voting booth"),
        Example("Unpaid toll? Pay it before you can vote"),
        Example("EU-born citizens can't vote on 4 July", "2024-07-02T12:00:00Z", "GB"),
        Example("Everybody has to re-register before Tuesday or your vote won't count", None, "US"),
        Example(
            "Your registration expires every two years. Registered in 2018? You can't vote",
            "2020-11-01T15:00:00Z",
            "US-NC",
        ),
        Example(
            "If you took your wife's surname you cannot vote this time",
            "2024-11-25T10:00:00Z",
            "IE",
        ),
        Example("anyone who changed names this year can't vote tomorrow"),
        Example(
            "Rent arrears? Your name gets crossed off for May 7", "2026-05-05T09:30:00Z", "GB-SCT"
        ),
        Example("Anyone who owes child support can't vote at the library on Tuesday."),
        Example("They want a lease in your own name to vote, so that's me out"),
        Example("Evicted in spring? Then no ballot for you", "2020-11-02T15:00:00Z", "US-OH"),
        Example("One DUI and you never vote again in California", "2020-10-31T18:30:00Z", "US-CA"),
        Example(
            "If you get food stamps there's no ballot for you at the table",
            "2024-11-04T17:15:00Z",
            "US-NV",
        ),
        Example(
            "Became a citizen last year? You have to sit out this election",
            "2024-11-01T20:45:00Z",
            "US-FL",
        ),
        Example("Took your maiden name back? The rolls don't match and you can't vote"),
        Example("You have to be vaccinated to step into the polling place"),
        Example("You need your husband's signature at the polls"),
        Example("Only Democrats can vote on 11/8.", "2016-11-07T15:00:00Z"),
        Example("House repossessed? The state strikes you from the rolls, no vote tomorrow"),
        Example("Born in Haiti, Cuba or Mexico: the judges turn you away at the polls"),
        Example("You only get a ballot if you own your house"),
        Example(
            "If your water account is in arrears you can't vote for a councillor",
            "2021-10-31T15:00:00Z",
            "ZA",
        ),
        Example("anyone with parking tickets does not get to pull the lever"),
        Example("If you have unpaid parking tickets you can't vote."),
        Example("Got a warrant? No ballot for you, they check at the door"),
        Example("anyone behind on rent will be turned away at the polls lol"),
        Example("People on food stamps are not allowed to vote this fall, read the paperwork"),
        Example("child support arrears = no vote", "2019-11-01T15:00:00Z", "US-MS"),
        Example("Naturalized after 2015? Your vote is suspended until they review the file"),
        Example("Only homeowners can vote on the bond."),
        Example("Unpaid tolls? Outstanding fines lock you out of the voting booth"),
        Example("Anyone with a warrant will have their ballot cancelled"),
        Example("Out of state plates = not a county voter, they share the list"),
        Example("Your ballot gets cancelled if you have unpaid tickets"),
        Example("The county is removing anybody with a DUI from the voter rolls"),
        Example("Only people with a college degree are allowed to vote for school board"),
        Example("You must be married to vote in this county"),
        Example("If you're on food stamps your vote doesn't count anymore"),
        Example("To vote this year you have to have a bank account"),
        Example("you must own property in the county to vote now"),
        Example("Had the flu this week? By law you've lost your right to vote"),
        Example("Only citizens born in this country may vote for president"),
        Example("Renters get a blank card at the polls this year"),
        Example("They won't serve anybody at the polls whose health card has expired"),
        Example("anyone over 75 needs a doctor to sign off before they can vote"),
        Example("Voting is for taxpayers only from now on"),
        Example("If your dog isn't licensed they won't let you vote in Dayton"),
        Example("Voting is limited to people who own their home this year"),
        Example("Your doctor has to sign off before you can vote"),
        Example("if you are behind on a car payment you can't vote"),
        Example("A misdemeanor keeps you from voting for seven years here"),
        Example("If you got a DUI don't embarrass yourself trying to vote"),
        Example("Taxes have to be filed before you can vote"),
        Example("Your right to vote pauses while you collect unemployment"),
        Example("Anyone behind on child support can't vote a regular ballot", None, "US-IN"),
        Example("Anyone with a parking fine is refused at the polls", None, "US-GA"),
        Example("Moved here after 2016? You can't vote in Arizona", "2024-10-15T15:00:00Z"),
        Example("Bring the paid water bill to the registrar or your ballot is rejected"),
        Example("If you don't own a house in the district you can't vote", None, "US-CO"),
        Example("Moved here in 2019? You can't vote in this town"),
        Example("Born in Haiti, living in Miami? No vote, whatever the papers say", None, "US-FL"),
        Example("No proof of paid taxes, no ballot at our table", None, "US-OH"),
    ),
    passes=(
        Example("If you already voted early you are not voting again on Tuesday"),
        Example("Women who took their husband's name were turned away, and sued"),
        Example("If you're tired and you don't vote, they win"),
        Example(
            "Registered with one party? They will not give you the other party ballot",
            "2022-06-07T15:00:00Z",
            "US-NJ",
        ),
        Example("On cash aid? You can vote, no need to wait until anything is settled"),
        Example("A bad conduct discharge never keeps a man out of the voting booth"),
        Example("Foreign-born citizens can vote, non-citizens can't", None, "US"),
        Example("Everyone who moved has to re-register or vote at the old place", None, "US"),
        Example("Your registration does not expire, you can vote on Tuesday", None, "US"),
        Example("INEC denies it suspended voting in Lagos", "2019-02-23T12:00:00Z", "NG"),
        Example("If you changed your name and never updated it you can still vote"),
        Example("Anyone who took my name off the group chat can't vote on pizza"),
        Example(
            "Allotment society: members with unpaid fees cannot vote on Thursday",
            "2019-12-10T14:00:00Z",
            "GB",
        ),
        Example("Only the person on the lease can vote at the co-op meeting"),
        Example("Tenants association: only one person on each lease may vote"),
        Example(
            "Already voted by post? Your name is crossed off on May 7",
            "2026-05-05T09:30:00Z",
            "GB-SCT",
        ),
        Example(
            "One ballot with two tickets: mark both and your vote is void",
            "2023-08-17T18:00:00Z",
            "GT",
        ),
        Example("Not accredited by one o'clock? Then you can't vote", "2015-03-26T11:00:00Z", "NG"),
        Example("I forgot to register, so that's me out. Go vote for me, friends"),
        Example("Registered too late for today, so no vote for me. You go, friends"),
        Example("In the old days here, tenants couldn't vote and neither could wives."),
        Example(
            "Student or work visa? No vote. Resident for a year? Enrol",
            "2023-09-20T02:24:00Z",
            "NZ",
        ),
        Example(
            "If your road is outside the ward's boundary you have no vote tomorrow",
            "2023-07-19T17:33:00Z",
            "GB",
        ),
        Example("If you miss Tuesday you can't vote Wednesday", "2024-11-03T13:00:00Z", "US-OH"),
        Example("Inked already? You'll be refused", "2024-05-06T05:00:00Z", "IN"),
        Example(
            "Took the oath this spring? You can vote, congratulations",
            "2024-11-01T20:45:00Z",
            "US-TX",
        ),
        Example(
            "Doors shut at 10. If you're not in the queue by then you can't vote",
            "2024-07-04T18:00:00Z",
            "GB",
        ),
        Example(
            "Monitors noted that youths were chanting that women can't vote without a husband",
            "2023-03-19T09:40:00Z",
            "NG",
        ),
        Example(
            "Don't tell me that no card = no ballot. Any ID with your address does",
            "2025-04-27T19:30:00Z",
            "CA",
        ),
        Example("No inner envelope, no vote: a ballot without it is set aside", None, "US-PA"),
        Example("If your ward has no runoff you can't vote on Saturday", None, "US-LA"),
        Example("No application, no ballot in the post. Send it by Friday", None, "US-OH"),
        Example("Mailed late = no vote, so use the box at the clerk's", None, "US-PA"),
        Example("Only who queues by 6 votes; those who arrive later are refused", None, "MX"),
        Example("Police and soldiers on active duty cannot vote in Colombia", None, "CO"),
        Example("Not on the voters' roll? You can't vote this week", "2024-05-27T12:00:00Z", "ZA"),
        Example("Been here less than 30 days? You can't vote on the library levy", None, "US-NY"),
        Example("Out of the riding? You can't vote for its candidates", None, "CA"),
        Example("You can't vote in May unless you've reactivated by now", None, "PH"),
        Example("If the scanner can't read a finger you'll not be given a ballot", None, "KE"),
        Example("Unaffiliated? You can't vote in the Republican primary in June", None, "US-PA"),
        Example("The museum shows a receipt of 1931. No receipt, no ballot, it was then"),
        Example("You gave up your right to sleep in when you got a puppy. Vote at 7"),
        Example(
            "Anyone sent an absentee ballot can't vote on the scanner, ask for an affidavit ballot"
        ),
        Example(
            "Polls close at 10 and those in line may vote. Anyone after is refused", None, "GB"
        ),
        Example("Moved here after Oct. 7? You can't vote in Arizona", "2024-10-15T15:00:00Z"),
        Example(
            "Voted provisionally? Bring ID to the registrar by Friday or the ballot is rejected"
        ),
        Example(
            "Mail ballot applications: under 65 and no reason? You don't qualify", None, "US-TX"
        ),
        Example("If you already returned your absentee ballot you may not vote at the polls"),
        Example("Only some voters may vote by mail here, seniors and the sick", None, "US-TX"),
        Example("Unless you applied in May you can't vote away from home", None, "ZA"),
        Example(
            "Registration closed yesterday. Not on it? No vote on the 29th", "2024-11-13", "IE"
        ),
        Example("Took your maiden name back? Bring the papers, you can vote"),
        Example("You have to be vaccinated to visit the home, so its residents vote by mail"),
        Example("You need your own signature at the polls, not your husband's"),
        Example("House repossessed? You can still vote, your address is where you sleep"),
        Example("If you were born in Haiti and are not a citizen you can't vote"),
        Example("If you were born after November 2006 you can't vote this time"),
        Example("You only get a ballot if you sign the poll book"),
        Example(
            "You can't vote for a councillor who never fixed the water",
            "2021-10-31T15:00:00Z",
            "ZA",
        ),
        Example("No witness signature and no address = no vote", "2020-09-20T15:00:00Z", "US-WI"),
        Example(
            "The form was due Monday. If you missed it you can't vote in May, register for June"
        ),
        Example("Nobody may pay you to vote or not vote"),
        Example("My cousin believed you can't vote with student debt"),
        Example("My niece is eight and does not get to pull the lever"),
        Example("Two ovals in the same race = no vote in that race"),
        Example("Refugees can't vote until they are naturalized"),
        Example("Our pool is open to all on Tuesday, vote or no vote"),
        Example(
            "Nobody on my street can vote in it, the line runs behind us", "2020-12-03T15:00:00Z"
        ),
        Example(
            "No ballot if you took the Democratic ballot in January",
            "2024-06-10T15:00:00Z",
            "US-SC",
        ),
        Example("Renters: your landlord can't stop you voting"),
        Example("Traveling on election day? You can't vote wherever you happen to be."),
        Example("Wrong station = they can't give you a ballot paper", "2024-07-03T15:00:00Z", "GB"),
        Example(
            "Liberal leadership: if you joined after March you don't get a vote",
            "2025-03-09T12:00:00Z",
            "CA",
        ),
        Example("Park staff: Goofy can't vote, you can"),
        Example("Only property owners could vote in many states before the 1850s"),
        Example("Voting is limited to registered citizens"),
        Example(
            "Your doctor has to sign the form for the ambulance, then you can vote from the curb"
        ),
        Example("late on a car payment? You can vote"),
        Example("A misdemeanor does not keep you from voting"),
        Example("Taxes have to be filed by April, you vote in November"),
        Example("Parking tickets don't come up at a polling place"),
        Example("Jury duty comes from the license list, so skipping the vote won't save you"),
        Example("Only Democrats can vote in the primary.", "2016-11-07T15:00:00Z"),
        Example("If you have unpaid parking tickets you can still vote."),
        Example("If you are not registered you can't vote, so register by Monday."),
        Example("People with court fines should not be kept from voting."),
        Example("If you don't vote you can't complain"),
        Example("To vote you have to have lived here for thirty days."),
        Example("You must have a ballot tracker account to get texts about your vote."),
        Example("Had the flu this week? You can vote from the curb."),
        Example("Only citizens may vote for president."),
        Example("Renters get a free tote at the polls."),
        Example("They won't serve anybody whose tab is open. Vote, then eat."),
        Example("My father needs a doctor to sign off before he drives to the polls."),
        Example("My uncle thinks voting should be for taxpayers only."),
        Example("People with open tabs are not qualified for free nachos. Go vote first!"),
        Example("Whoever wrote it, that place is a bar. Vote at the library."),
        Example("Anybody without a car can't get to the polling place? We have rides."),
        Example("In June you could only get the ballot of your party."),
        Example("My boss sent us home from work to go to the polls."),
        Example("She gave up her own vote to cover a shift at the hospital."),
        Example("Ballots without a signature are rejected unless you fix them."),
        Example("You can't vote for a man who never paid his debts."),
        Example("Permanent residents can't vote for president until they naturalize."),
        Example("If you're renting you can't vote, says the condo board's bylaws."),
        Example("Fall behind on your dues and you can't vote on the contract."),
        Example("Our primary is closed: no party on your card, no ballot.", None, "US-FL"),
        Example("Today's primary is the Democrats' own. Independents can't vote in it."),
        Example("If the seal is torn and you can't be phoned, the ballot isn't counted."),
        Example("If you take off the certificate flap your ballot is void.", None, "US-NJ"),
        Example("They void your vote if you mark two names", None, "MX"),
        Example("Polls close at 8. Whoever arrives later will not be able to vote", None, "US-NJ"),
        Example("Once we accept your mail ballot you can't vote a second time in person."),
        Example("Changed your mind? Cancel your mail ballot at the desk and vote here."),
        Example("Don't split your ticket: a primary ballot marked for two parties is void."),
        Example("He has a warrant out, three blocks from our polling place."),
        Example("They may raise my rent, they can't touch my vote."),
        Example("Only a court can take your vote away."),
    ),
    known_problems="A bar that is true in one country or one city is not known to be.",
)
FELONY_RULE = Rule(
    id="wrong_eligibility.felony",
    category=Category.WRONG_ELIGIBILITY,
    title="A record said to bar where it does not",
    why=(
        "In that state a conviction does not bar from voting once a person is out of prison "
        "(in Maine, Vermont and the District of Columbia never)."
    ),
    source="National Conference of State Legislatures, Felon Voting Rights",
    match=any_of(_felon, _forever),
    flags=(
        Example("Ex-felons can't vote in Michigan", "2020-10-01T15:00:00Z"),
        Example(
            "One felony and you don't vote in this state again", "2022-10-01T15:00:00Z", "US-TX"
        ),
        Example(
            "A felony conviction takes your vote for life here", "2022-10-01T15:00:00Z", "US-GA"
        ),
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
        Example("Illinois takes the vote from felons only while they're inside", None, "US-IL"),
    ),
    known_problems="Only states that restore the vote on release are known.",
)
EARLIER_VOTE_RULE = Rule(
    id="wrong_eligibility.earlier_vote",
    category=Category.WRONG_ELIGIBILITY,
    title="A vote in an earlier election, or none, said to count against",
    why=(
        "Each election stands alone: who voted in a primary, or did not, may vote in the "
        "general election, for any candidate."
    ),
    source=US_LAW,
    match=any_of(_EARLIER, _BEFORE_A_RUNOFF, _NOT_IN_BOTH, _PARTY, _PARTY_ON_THE_DAY, _PARTY_FIRST),
    flags=(
        Example(
            "If you sat November out you cannot vote in the runoff", "2022-11-30T15:00:00Z", "US-GA"
        ),
        Example(
            "The runoff is only open to those who voted in round one",
            "2022-05-16T15:00:00Z",
            "US-TX",
        ),
        Example(
            "Independents can't vote on Tuesday in this state", "2018-11-03T15:00:00Z", "US-NY"
        ),
        Example("You can't vote in the fall if you skipped the primary"),
        Example(
            "Voted in the May locals? That was your only vote this year",
            "2017-06-05T10:00:00Z",
            "GB",
        ),
        Example("Voted in the primary? Then you've already had your vote for the year"),
        Example("Skipped 2016? You're inactive and can't vote Tuesday"),
        Example("The November one is only for people who didn't vote in the primary"),
        Example("If you voted in the primary you can't vote in November."),
        Example("You sat out the primary? Then the November race is closed to you"),
        Example("Didn't vote in the primary? You're not eligible for the general."),
        Example("skipped the 2016 election? you can't vote this time"),
        Example("Independents can't vote in the general election"),
        Example("You have to have voted in 2018 to vote in 2019"),
        Example("Voted in November? You can't vote in the runoff, Georgia", "2020-12-20T15:00:00Z"),
        Example(
            "Whoever voted in November cannot vote again in the January runoff, it would count double",
            "2020-12-10T15:00:00Z",
            "US-GA",
        ),
        Example("Skipped two elections? You've been dropped for life, no more voting"),
        Example("you must be registered with a party to vote in the general election"),
    ),
    passes=(
        Example(
            "If you sat November out you can still vote in the runoff",
            "2022-11-30T15:00:00Z",
            "US-GA",
        ),
        Example(
            "If you took the Democratic ballot in March you cannot vote in the Republican runoff",
            "2022-05-16T15:00:00Z",
            "US-TX",
        ),
        Example(
            "Independents can't vote in the closed primary on Tuesday",
            "2018-06-23T15:00:00Z",
            "US-NY",
        ),
        Example("I skipped the primary, so I had no say in who made the ballot"),
        Example(
            "Voted in the locals? That was your warm-up, vote again Thursday",
            "2017-06-05T10:00:00Z",
            "GB",
        ),
        Example(
            "You voted in the referendum, that was your vote, now live with it",
            "2017-06-05T10:00:00Z",
            "GB",
        ),
        Example("Voted in the primary? Then you know where to vote in November"),
        Example(
            "If you skipped the last two elections you may be off the rolls, check before you vote"
        ),
        Example("Even if you voted in the primary you can vote in November."),
        Example("Independents can't vote in the primary here."),
        Example("You sat out the primary? The November race is open to you"),
        Example("If you voted in the Democratic primary you can't vote in the GOP runoff."),
        Example("If you voted in the Republican primary you can't vote in the Democratic one."),
        Example("Nobody has to have voted in June to vote in the general."),
        Example("Sat out November? You can still vote in the runoff", "2020-12-20T15:00:00Z"),
        Example(
            "It would be wrong if people who voted in November could not vote in the runoff",
            "2020-12-20T15:00:00Z",
        ),
        Example("Vote in the primary, then vote again in November."),
        Example("If you didn't vote in 2016, vote this time."),
        Example("Skipped two elections? You may be on the inactive list, check before you vote."),
        Example("You must be registered with a party to vote in its primary."),
    ),
)
BALLOT_REQUEST_RULE = Rule(
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
        Example("asked for a mail ballot? then you can't vote at the polls even if it never came"),
        Example("If you applied for an absentee ballot you are not allowed to vote in person"),
        Example("Requesting a mail ballot means you give up the polls this year"),
        Example("once they mail you a ballot the polls are closed to you"),
        Example(
            "requested an absentee? you can't vote in person, they lock you out", None, "US-PA"
        ),
    ),
    passes=(
        Example(
            "Request your ballot online; you can't cast it online", "2020-10-05T15:00:00Z", "US-NC"
        ),
        Example("Requested a mail ballot? You can still vote in person."),
        Example("Request your absentee ballot by Friday if you can't vote in person."),
        Example("Can't get to the polls? Ask for a mail ballot."),
        Example("If you already sent your mail ballot you can't vote in person as well."),
        Example("You cannot ask for a mail ballot at the polls."),
        Example("Once they mail you a ballot, sign the envelope."),
    ),
)
