"""Advice that would void a ballot, and false claims that a ballot is void."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import ballot_spoiling as en
from suppression_detect.languages.en.rule_words.false_disruption import HOLDS_ELECTIONS
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.calls import around, is_given_up, parted
from suppression_detect.rules.cures import is_cured
from suppression_detect.rules.rule import Claim, Example, Matcher, Rule, any_of, where_met
from suppression_detect.verdict import Category, Strength

_Check = Callable[[Reading, Match], bool]


def _is_warned(reading: Reading, found: Match) -> bool:
    """Whether a negation stands before it: "do not sign the ballot"."""
    units = reading.units
    first = max(reading.sentence(found.quote_first)[0], found.quote_first - 4)
    if _is_a_condition(reading, found):
        return True
    return any(
        "NO_NEED" in units[i].roles
        or (units[i].norm == "but" and "NOT" in units[found.first].roles)
        or ("NOT" in units[i].roles and not _is_in_condition(reading, i, found.quote_first))
        or ("CANNOT" in units[i].roles and not _is_in_condition(reading, i, found.quote_first))
        or reading.written(i) in ("avoid", "stop", "anyone", "nobody", "isn't")
        or (
            reading.written(i) in ("if", "when")
            and "," not in reading.written(i, found.quote_first)
        )
        for i in range(first, found.quote_first)
    )


def _is_a_condition(reading: Reading, found: Match) -> bool:
    """Whether what is lost by it is told: "tear it off and they can't count your ballot"."""
    units = reading.units
    last = reading.sentence(found.quote_last)[1]
    after = units[found.quote_last + 1 : min(last, found.quote_last + 9) + 1]
    said = units[found.quote_first : min(last, found.quote_last + 9) + 1]
    if any(
        one.norm == "and" and rest[:1] and rest[0].norm in en.YOUR_BALLOT and "VOIDED" in then.roles
        for k, one in enumerate(said)
        for rest in [said[k + 1 : k + 8]]
        for then in rest
    ):
        return True  # "tear it off and your ballot is rejected"
    return any(
        one.norm == "and"
        and then.norm in en.WHO_COUNTS
        and any("NOT" in u.roles or "CANNOT" in u.roles for u in rest)
        and any(u.norm == "count" for u in rest)
        for k, (one, then) in enumerate(pairwise(after))
        for rest in [after[k + 2 : k + 6]]
    )


def _is_in_condition(reading: Reading, at: int, quote: int) -> bool:
    """Whether a negation belongs to a condition: "if you don't like either, fill in both"."""
    first = reading.sentence(at)[0]
    return reading.written(first) in ("if", "when") and "," in reading.written(at, quote)


def _is_a_write_in(reading: Reading, found: Match) -> bool:
    """Whether a name is written in as it should be: "fill the oval and write the name"."""
    inside = reading.units[found.first : found.last + 1]
    the_spot = any(
        u.norm == "the" and v.norm in en.SPOTS and w.norm in ("and", "then")
        for u, v, w in zip(inside, inside[1:], inside[2:], strict=False)
    )
    return the_spot and not any(
        unit.roles & {"RIVAL", "CANDIDATE", "EACH"} or unit.norm in en.SOMEBODY for unit in inside
    )


def _is_told(reading: Reading, found: Match) -> bool:
    """Whether it tells what somebody did, not what one should do."""
    first = max(reading.sentence(found.quote_first)[0], found.quote_first - 3)
    return any(
        reading.written(i) in en.OTHERS
        and reading.units[i + 1].norm not in en.LEARNT
        and not (
            reading.written(i) in ("our", "my")
            and any(parted(reading, k) for k in range(i + 2, found.quote_first + 1))
        )
        for i in range(first, found.quote_first)
    ) or _is_of_staff(reading, found)


def _is_of_staff(reading: Reading, found: Match) -> bool:
    """Whether those at the polls do it: "two clerks put their initials on the back"."""
    units = reading.units
    for i in range(found.quote_first - 1, reading.sentence(found.quote_first)[0] - 1, -1):
        between = reading.folded.text[units[i].end : units[i + 1].start]
        if "SAY_IT" in units[i].roles or between.strip():
            return False
        if units[i].norm in en.STAFF:
            return True
    return False


def _is_wish(reading: Reading, found: Match) -> bool:
    first, _ = reading.sentence(found.first)
    stop = reading.sentence(found.last)[1]
    return any(
        reading.written(i) in ("should", "would", "wouldn't", "shouldn't", "imagine", "could")
        for i in range(max(first, found.first - 8), min(stop, found.last + 3) + 1)
    )


def _is_private(reading: Reading, found: Match) -> bool:
    """Whether another vote is meant, or another paper than a ballot."""
    first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
    said = [unit.norm for unit in reading.units[first : last + 1]]
    if any(word in en.OTHER_FORMS for word in said) or ("the", "return") in pairwise(said):
        return True
    return "PRIVATE_VOTE" in reading.roles or (
        "NON_CIVIC" in reading.roles
        and any(
            "NON_CIVIC" in unit.roles and unit.norm not in ("contest", "favorite", "favourite")
            for unit in reading.units
        )
    )


def _is_done(reading: Reading, found: Match) -> bool:
    """Whether verbs of the match stand in the past tense with another subject."""
    units = reading.units
    return any(
        reading.written(i)
        in ("was", "were", "tore", "ripped", "wrote", "signed", "filled", "had", "gave")
        and not (i < found.last and "ENVELOPE" in units[i + 1].roles)
        for i in range(found.first, found.last + 1)
    )


def _is_no_advice(reading: Reading, found: Match) -> bool:
    """Whether it starts with a bent verb ("ripping", "spoiled"), as no advice does."""
    word = reading.written(found.quote_first)
    roles = reading.units[found.quote_first].roles
    if word == "lost" or (word.endswith("s") and "SCRAWL" in roles):
        return True  # "lost your envelope?", "a clerk writes initials on it"
    bent = reading.units[found.quote_first].norm.replace("_", " ") != word
    return (
        bent
        and not word.endswith("need")
        and word.endswith(("ing", "ed", "initials", "cuts", "signs", "spoils", "tears", "torn"))
    )


def _is_denied(reading: Reading, found: Match) -> bool:
    """Whether somebody denies it: "nobody tosses", "does not void"."""
    units = reading.units
    first = max(reading.sentence(found.first)[0], found.first - 3)
    return any(
        units[i].norm in ("nobody", "no_one", "not", "never", "neither", "no", "laugh", "rumor")
        and not (units[i].norm == "no" and "VOTE" in units[i + 1].roles)
        for i in range(first, found.first)
    ) or (
        units[found.first].norm in ("not", "never")
        and units[min(found.first + 1, found.last)].norm in en.TO_VOID
    )


def _off_paper(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether the post speaks of no ballot paper."""
    return not _of_mail(reading) and reading.roles.isdisjoint(
        ("BALLOT", "ENVELOPE", "SPECIAL_BALLOT", "INNER", "BALLOT_TALK", "YOUR_VOTE")
    )


def _off_race(reading: Reading, found: Match) -> bool:
    """Whether the post speaks of no ballot and no office to be voted for."""
    return "OFFICE" not in reading.roles and _off_ballot(reading, found)


def _of_mail(reading: Reading) -> bool:
    """Whether the post speaks of voting by mail, or of the code on a ballot."""
    return "VOTE" in reading.roles and not reading.norms.isdisjoint(en.ON_PAPER)


def _off_ballot(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether the post speaks of no ballot at all."""
    return reading.roles.isdisjoint(
        ("BALLOT", "VOTE", "POLLS", "ELECTION", "ENVELOPE", "SPECIAL_BALLOT", "BALLOT_TALK")
    ) and not any(norm.endswith("_voter") or norm in HOLDS_ELECTIONS for norm in reading.norms)


def _is_of_a_card(reading: Reading, found: Match) -> bool:
    """Whether another paper is to be signed: "the signature on your leaving card"."""
    last = min(reading.sentence(found.last)[1], found.last + 5)
    return any(unit.norm in en.OTHER_SIGNED for unit in reading.units[found.last : last + 1])


def _is_until(reading: Reading, found: Match) -> bool:
    """Whether it tells to wait with it: "don't sign until the notary watches"."""
    last = reading.sentence(found.last)[1]
    return any(
        reading.written(i) in en.BEFORE for i in range(found.first, min(last, found.last + 6) + 1)
    )


def _is_corrected(reading: Reading, found: Match) -> bool:
    """Whether what follows says that such a vote is lost: "and you've voted for nobody"."""
    last = reading.sentence(found.last)[1]
    if en.LOST_BY_IT.search(reading.written(found.first, last)):
        return True
    return any(
        reading.written(i) in ("nothing", "none", "overvote", "neither", "spoiled", "zero")
        or (reading.written(i) == "nobody" and reading.units[i + 1].norm not in en.AS_SUBJECT)
        or (reading.units[i].norm in en.UNCOUNTED and reading.units[i - 1].norm != "or")
        or (reading.written(i) == "vote" and reading.written(i - 1) == "no")
        for i in range(found.first, min(last, found.last + 9) + 1)
    )


def _is_warned_first(reading: Reading, found: Match) -> bool:
    first = max(reading.sentence(found.first)[0], found.first - 3)
    return any("NOT" in reading.units[i].roles for i in range(first, found.first))


def _is_mended(reading: Reading, found: Match) -> bool:
    """Whether it is told what the office then does: "skip the signature and we mail a letter"."""
    last = reading.sentence(found.last)[1]
    if reading.units[found.last].norm == "it" and parted(reading, found.last):
        return True  # "if you won't sign, it's a provisional ballot"
    after = range(found.last + 1, min(last, found.last + 8) + 1)
    return "NO_NEED" not in reading.units[found.first].roles and any(
        reading.written(i) in en.MENDED for i in after
    )


def _is_missing(reading: Reading, found: Match) -> bool:
    """Whether a mark that is missing is meant: initials that the law asks for."""
    return any(
        reading.written(i) in ("without", "missing", "no", "unless", "forgot")
        for i in range(found.first, found.last + 1)
    )


def _is_ruled_out(reading: Reading, found: Match) -> bool:
    """Whether what follows rules it out: "two ballots in one envelope is not fine"."""
    start = max(reading.sentence(found.first)[0], found.first - 5)
    if any("VOIDED" in unit.roles for unit in reading.units[start : found.first]):
        return True  # "dozens were rejected: two ballots in one envelope"
    after = reading.units[found.last + 1 : min(found.last + 5, reading.sentence(found.last)[1] + 1)]
    return any("VOIDED" in unit.roles for unit in after[:3]) or any(
        is_.norm in ("be", "do", "will") and "NOT" in not_.roles
        for is_, not_ in pairwise(after[:3])
    )


def _is_not_ones_own(reading: Reading, found: Match) -> bool:
    """Whether what is not to be signed is the ballot itself, or another's envelope."""
    first, last = reading.units[found.first], reading.units[found.last]
    if "NOT_SIGN" not in first.roles:
        return False
    if last.norm == "it":
        by_mail = not reading.norms.isdisjoint(("mail", "fax", "absentee"))
        return not by_mail and reading.roles.isdisjoint(("ENVELOPE", "SPECIAL_BALLOT"))
    said = reading.written(found.first, found.last)
    return any(whose in said for whose in ("else's", "another", "other's"))


def _is_received(reading: Reading, found: Match) -> bool:
    """Whether it is how ballots came: "independents got two ballots in one envelope"."""
    first = max(reading.sentence(found.first)[0], found.first - 3)
    return any(
        reading.written(i) in ("got", "get", "gets", "received", "receive", "contains", "has")
        for i in range(first, found.first)
    )


def _is_replaced(reading: Reading, found: Match) -> bool:
    """Whether a ballot is given up at the office, for a new one or for a vote in person."""
    units = reading.units
    first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
    said = units[found.first : last + 1]
    if any(
        one.norm in ("send", "mail", "issue", "give", "print")
        and any(
            unit.norm in ("second", "another", "new", "fresh", "replacement") for unit in said[k:]
        )
        for k, one in enumerate(said)
    ):
        return True  # "we'll void the first ballot and send a second"
    return any("NEW_BALLOT" in unit.roles for unit in units[first : last + 1]) or (
        any(unit.norm == "spoil" for unit in units[found.first : found.last + 1])
        and any("OFFICIAL" in u.roles or u.norm in ("another", "anew", "again") for u in said)
    )


def _is_given_up(reading: Reading, found: Match) -> bool:
    """Whether a ballot is destroyed for a new one, or by who votes or has voted in person."""
    before = reading.written(around(reading, found.first, before=1, after=0)[0], found.first)
    return is_given_up(reading, found.first, found.last) or bool(en.VOTED_THERE.search(before))


def _is_surrendered(reading: Reading, found: Match) -> bool:
    """Whether mail ballots are handed back by those who vote in person."""
    if not reading.norms.isdisjoint(en.HANDED_BACK):
        return True
    said = reading.written(reading.sentence(found.first)[0], reading.sentence(found.last)[1])
    return en.BROUGHT_BACK.search(said) is not None


def _in_2020(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether the rule may have been waived for the pandemic."""
    days = reading.about.days
    waived = bool({"US-SC", "US-AK"} & set(reading.about.regions))
    return waived and bool(days) and days[0].year == 2020


def _is_of_a_form(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether an application is posted, or a lost envelope is made good with one's own."""
    return not (
        reading.roles.isdisjoint(("REQUEST", "REGISTER", "PETITION"))
        and reading.norms.isdisjoint(en.OWN_ENVELOPE)
    )


def _is_other_way(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether another way to vote is urged instead."""
    return any(unit.norm in ("in_person", "in-person", "person") for unit in reading.units)


def _is_term(reading: Reading, found: Match) -> bool:
    """Whether a day to be kept, or a witness where one is asked for, stands before "or"."""
    said = reading.units[reading.sentence(found.first)[0] : found.first]
    dated = any(u.norm in ("by", "before") and (v.day or v.time) for u, v in pairwise(said))
    witness = any("WITNESS" in unit.roles or unit.norm == "witness" for unit in said)
    return dated or (witness and bool(_WITNESSED & set(reading.about.regions)))


def _is_of_two_parties(reading: Reading, found: Match) -> bool:
    """Whether votes in two parties' primaries void it: "more than one column … if you do, …"."""
    units = reading.units
    days = reading.about.days
    if "PRIMARY" not in reading.roles and days and days[0].month in (10, 11):
        return False  # in a general election one may vote for people of both parties
    first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
    if reading.written(found.first, found.last).startswith("if you do,") and first >= 2:
        first = reading.sentence(first - 2)[0]
    return any("SPLIT_PARTIES" in unit.roles for unit in units[first : last + 1])


def _is_mailed_late(reading: Reading, found: Match) -> bool:
    """Whether it is mailed on the day itself, which is too late in some states."""
    return en.MAILED_LATE.search(reading.written(found.first, found.last)) is not None


def _is_true_void(reading: Reading, found: Match) -> bool:
    """Whether a true reason stands in it, or it tells of the past."""
    first = max(reading.sentence(found.first)[0], found.first - 4)
    true = frozenset({"TRUE_VOID", "INNER"})
    if _is_of_two_parties(reading, found) or "caucus" in reading.norms:
        return True
    if en.CLOSED_PRIMARY.search(reading.folded.text):
        return True  # "if you aren't a Democrat it won't count in this closed primary"
    if any(unit.norm == "yet" for unit in reading.units[found.last + 1 : found.last + 2]):
        return True  # "it isn't counted yet: sign the form"
    if reading.units[found.first].norm == "or" and _is_term(reading, found):
        return True
    if is_cured(reading, found.last) or _is_late(reading, found):
        return True
    end = reading.sentence(found.last)[1]
    lead = reading.written(around(reading, found.first, before=1, after=0)[0], end)
    if any(one.search(lead) for one in en.TRULY_VOID):
        return True
    if any(u.norm == "there" for u in reading.units[found.first : found.last]) and any(
        u.norm.startswith("wrong_") for u in reading.units[: found.first]
    ):
        return True  # "In the wrong precinct? A ballot cast there won't count"
    regions = reading.about.regions
    if (not regions or regions[0].startswith("AU")) and en.EVERY_BOX.search(lead):
        return True  # Australia's ballots are numbered throughout
    if en.ANOTHER_IS_GIVEN.search(
        reading.written(found.first, around(reading, found.last, before=0, after=1)[1])
    ):
        return True
    return any(
        not true.isdisjoint(reading.units[i].roles) for i in range(first, found.last + 1)
    ) or any(
        not {"was", "were", "did", "had", "been"}.isdisjoint(reading.written(i).split())
        for i in range(max(first, found.last - 3), found.last + 1)
    )


def _is_handed_to_a_precinct(reading: Reading, found: Match) -> bool:
    """Whether a ballot is lost that is handed in at the polls, where some states take none."""
    return en.HANDED_IN.search(reading.written(found.first, found.last)) is not None


def _is_late(reading: Reading, found: Match) -> bool:
    """Whether it is lost by not being there in time: "if yours isn't here by 8 it won't count"."""
    inside = reading.units[found.first : found.last + 1]
    lead = reading.units[reading.sentence(found.first)[0] : found.first]
    if inside[0].norm == "or" and any(u.time for u in lead):
        return True  # "8 p.m. at a drop box or it isn't counted"
    if any(
        u.norm in en.COMES and any(v.time or v.day for v in inside[k + 1 : k + 3])
        for k, u in enumerate(inside)
    ):
        return True  # "ballots that came Wednesday aren't counted"
    election = reading.about.election
    if election is not None and any(
        "AFTER_ELECTION" in u.roles or (u.day and u.day.days and u.day.days[0] > election.end_day)
        for u in inside
    ):
        return True  # "ballots mailed on Wednesday won't count"
    return any("NOT" in u.roles and v.norm in en.THERE for u, v in pairwise(inside)) and any(
        u.norm == "by" and (v.time or v.day) for u, v in pairwise(inside)
    )


def _is_handled(reading: Reading, found: Match) -> bool:
    """Whether it is put up somewhere, or a sample: "tape your ballot to the door"."""
    after = min(found.last + 1, len(reading.units) - 1)
    last = reading.sentence(found.last)[1]
    near = [unit.norm for unit in reading.units[after : min(last, after + 5) + 1]]
    opened = any(pair == ("to", "open") for pair in pairwise(near))
    inside = reading.units[found.first : found.last + 1]
    meant = inside if any("BALLOT" in unit.roles for unit in inside) else reading.units
    return (
        opened
        or reading.units[after].norm == "to"
        or any(unit.norm.startswith("sample") for unit in meant)
    )


def _is_of_a_sample(reading: Reading, found: Match) -> bool:
    """Whether a sample is drawn on."""
    inside = reading.units[found.first : found.last + 2]
    return any(unit.norm.startswith("sample") for unit in inside)


def _is_of_two_tickets(reading: Reading, found: Match) -> bool:
    """Whether one party's ticket too many is marked: "two straight tickets void it"."""
    before = reading.units[max(reading.sentence(found.first)[0], found.first - 2) : found.first]
    return any(unit.norm in ("two", "2", "both", "three") for unit in before)


def _is_in_one_race(reading: Reading, found: Match) -> bool:
    """Whether a ballot is handed out anew, or a mark counts before the ticket in its own race."""
    first, last = around(reading, found.first, before=0, after=1)
    said = reading.written(first, last)
    return en.IN_ONE_RACE.search(said) is not None or en.ANOTHER_IS_GIVEN.search(said) is not None


def _is_on_envelope(reading: Reading, found: Match) -> bool:
    """Whether the ballot's envelope is signed: "sign as witness on your ballot envelope"."""
    after = reading.units[found.last + 1 : found.last + 2]
    return reading.units[found.last].norm == "ballot_envelope" or any(
        "ENVELOPE" in unit.roles for unit in after
    )


def _is_beside_envelope(reading: Reading, found: Match) -> bool:
    """Whether it goes on or beside a ballot's envelope, and not on the ballot."""
    inside = reading.units[found.first : found.last + 1]
    return "ENVELOPE" in inside[-1].roles and any("ACROSS" in unit.roles for unit in inside)


def _is_forbidden(reading: Reading, found: Match) -> bool:
    """Whether a denial goes on through "or": "do not sign or write your name on it"."""
    return found.first > 1 and (
        reading.units[found.first - 1].norm == "or"
        and bool(reading.units[found.first - 2].roles & {"NOT", "NOT_SIGN"})
    )


_ADVICE: tuple[_Check, ...] = (
    _is_warned, _is_told, _is_wish, _is_private, _is_done, _off_paper, _is_no_advice,
)  # fmt: skip


def _is_of_columns(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether the paper has a column for the party and one for the person, each with its tick."""
    two_votes = {"party", "candidate"} <= reading.norms
    return "NZ" in reading.about.regions and (
        two_votes or not reading.norms.isdisjoint(("column", "columns"))
    )


def _is_well_filled(reading: Reading, found: Match) -> bool:
    """Whether it tells how to fill what one means: "fill each oval fully", "every oval you mean"."""
    end = min(reading.sentence(found.last)[1], found.last + 3)
    return en.WELL_FILLED.search(reading.written(found.last, end)) is not None


def _is_of_several(reading: Reading, found: Match) -> bool:
    """Whether more than one may be chosen: "mark all you want for the board, up to four"."""
    first, last = around(reading, found.first, before=0, after=1)
    return en.UP_TO_SEVERAL.search(reading.written(first, last)) is not None


_TOO_MANY: tuple[_Check, ...] = (
    _is_warned, _is_told, _is_wish, _is_private, _is_done, _off_race, _is_corrected, _is_no_advice,
    _is_of_columns, _is_well_filled, _is_of_several,
)  # fmt: skip
_CLAIM: tuple[_Check, ...] = (_is_wish, _is_private, _off_ballot, _is_denied)


def _claims(
    *sources: str,
    but: tuple[_Check, ...] = _ADVICE,
    unless: frozenset[str] = frozenset(),
    regions: frozenset[str] | None = None,
    out: frozenset[str] = frozenset(),
    needs: tuple[str, ...] = ("BALLOT", "ENVELOPE", "SPECIAL_BALLOT", "INNER", "BALLOT_TALK"),
    claimed: str | None = None,
    strength: Strength = Strength.DECISIVE,
    unsure: tuple[_Check, ...] = (),
) -> Matcher:
    """A matcher of patterns that leaves out what any check, role or region excuses.

    Args:
        sources: Patterns.
        but: Checks that excuse a match.
        unless: Roles that excuse it when they stand in its sentence.
        regions: Where alone the claim is false.
        out: Where the claim may be true.
        needs: Roles of which the reading must have one.
        claimed: What is claimed.
        strength: How far it settles the matter.
        unsure: Checks of what may be true law somewhere, which a person is to look at.
    """
    compiled = tuple(pattern(source) for source in sources)

    @where_met(compiled)
    def match(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
        judged = frozenset(reading.about.regions)
        if (regions is not None and not judged <= regions) or judged & out:
            return
        if needs and reading.roles.isdisjoint(needs) and not _of_mail(reading):
            return
        for one in met(compiled, reading):
            for found in one.find(reading):
                if any(check(reading, found) for check in but):
                    continue
                first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
                if unless and any(
                    not unless.isdisjoint(unit.roles) for unit in reading.units[first : last + 1]
                ):
                    continue
                maybe = any(check(reading, found) for check in unsure)
                told = Strength.UNSETTLED if maybe else strength
                yield Claim(found.quote_first, found.quote_last, claimed, strength=told)

    return match


# --- advice: signatures -------------------------------------------------------------------

_ON = "on/across/at/under/over/inside/above/below/behind/next_to/beside/ACROSS"
_SIGN_BALLOT = _claims(
    f"sign/initial ..6!ENVELOPE/petition_to {_ON} ..4!ENVELOPE BALLOT/bubble/oval/candidate/x",
    "sign/initial ..3!ENVELOPE BALLOT ..1 itself",
    "sign ..2!ENVELOPE BALLOT paper ACROSS/on/so/or ..3!ENVELOPE",
    "sign ..3!ENVELOPE BALLOT ..2 not ..3 ENVELOPE",
    "sign ..3!ENVELOPE front/back/bottom/top/page/corner of ..2 BALLOT",
    f"SCRAWL/put ..1 your/their/ur ..2 name ..3!ENVELOPE {_ON} ..4!ENVELOPE "
    "BALLOT/X/candidate/oval/bubble/it",
    "sign ..2 it/BALLOT/ENVELOPE/absentee/your_ballot ..1 twice",
    "put/write/add/print ..2 social_security_number/ssn/phone_number to/on/at/across ..5!ENVELOPE "
    "BALLOT",
    f"put/write/add/print ..2 your ..3 name/number/initials/address/street/birthday/phone/ssn "
    f"..3!ENVELOPE {_ON} ..4!ENVELOPE BALLOT/candidate/oval/bubble/circle",
    "sign ..2 back/front/top/bottom ..2 of ..2 paper/slip/sheet",
    "initial ..2 oval/bubble/fold/column/side",
    "initial ..2 page ..4 BALLOT",
    "sign/initial your_ballot/BALLOT ACROSS ..1",
    "initial EACH ..1 race/choice/oval/line/contest",
    "(print|put|write) ..4!ENVELOPE name ..3!ENVELOPE ACROSS/under/below/beside/next_to ..2 "
    "x/cross/choice/pick/vote ..1",
    "sign in two/both/three place ..10 BALLOT",
    "SCRAWL ..1 name of ..4!ENVELOPE on ..1 BALLOT",
    "autograph ..1 your/the ..1 BALLOT/PAPER",
    "autograph your_ballot",
    "SCRAWL/sign ..1 your ..2 name_on ..3!ENVELOPE BALLOT",
    "PAPER/BALLOT/BALLOT_TALK ..8 SCRAWL ..1 your ..1 name ..3 underneath/below/on_the_back/at_the_bottom/at_the_top/"
    "beneath/it/there",
    "initial ..1 your/EACH ..1 choice/choices/pick/picks/vote/oval/bubble/mark",
    "sign/initial ..3 next_to/beside/by ..4 mark/vote/x/race/choice/candidate/pick/office/name/yes",
    but=(*_ADVICE, _is_on_envelope, _is_forbidden),
    unless=frozenset({"REGISTER", "PETITION"}),
)


def _is_another_paper(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether no ballot paper is signed: a form, or what goes with a vote by post."""
    if not reading.norms.isdisjoint(en.OTHER_PAPERS) or "ENVELOPE" in reading.roles:
        return True
    return "BALLOT" not in reading.roles and reading.norms.isdisjoint(en.SWAPPED)


_OWN = "name/initial/initials/address/postcode/zip/zip_code/street/phone_number/signature/surname/ssn/birthday/house_number"
_EDGE = "bottom/top/back/side/edge/corner/front/margin/foot/underneath"
_SIGN_PAPER = _claims(
    f"sign/initial/autograph [the/your/that/this] it/yours/paper/PAPER/BALLOT ..2 along/at/on/in/near/ACROSS ..2 {_EDGE}",
    "sign/initial/autograph [the/your/that/this] it/yours/paper/PAPER/BALLOT [right] ACROSS",
    f"(SCRAWL|put) [both/down/in] your ..2 {_OWN} ..2 along/at/on/in/near/ACROSS ..2 ({_EDGE}|it|BALLOT|PAPER)",
    f"(SCRAWL|put) [both/down/in] your ..2 {_OWN} ACROSS ..2 (it|BALLOT|PAPER|$)",
    f"sign/initial it/yours/paper/PAPER and [then] SCRAWL ..1 your ..1 {_OWN}",
    but=(*_ADVICE[:5], _is_no_advice, _is_another_paper, _is_of_a_sample),
    unless=frozenset({"REGISTER", "PETITION", "WITNESS"}),
    needs=("BALLOT", "PAPER", "BALLOT_TALK", "VOTE"),
)
# Where ballots come by mail, and what is signed is their envelope.
_BY_MAIL = ("US", "GB", "IE", "CA", "AU", "NZ", "DE", "CH")


def _is_at_a_table(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether ballots are put into a box there, which nobody signs."""
    return "ENVELOPE" not in reading.roles and not any(
        region.startswith(_BY_MAIL) for region in reading.about.regions
    )


def _is_sent(reading: Reading, found: Match) -> bool:
    """Whether it may be a ballot that comes by mail, or somebody else's signature."""
    before = reading.units[found.first - 1] if found.first else None
    return not _is_at_a_table(reading, found) or (
        before is not None
        and before.norm != "\n"
        and before.norm not in ("please", "and", "better", "must", "you", "remember", "also")
        and reading.folded.text[before.end : reading.units[found.first].start].isspace()
    )


_SIGN_AT_A_TABLE = _claims(
    "sign/initial your_ballot",
    "sign/initial [the/your] BALLOT",
    "SCRAWL ..1 your ..2 id_number/number/id/phone_number on ..2 BALLOT",
    but=(*_ADVICE, _is_on_envelope, _is_sent),
    unless=frozenset({"REGISTER", "PETITION", "WITNESS"}),
)
_NO_SIGN = _claims(
    "NO_NEED ..3 sign/signature/initial",
    "NOT_SIGN ..3 ENVELOPE/it",
    "NOT_SIGN ..1 outside/back/front/flap of ..1 ENVELOPE",
    "leave/keep/stay ..5 ENVELOPE/signature/sign ..3 EMPTY",
    "DISCARD ..2 signature ..2",
    "DISCARD ..1 sign ..5 ENVELOPE",
    "have/let/get ..3 one/RELATIVE/member/person ..3 sign ..2 all/both/every/each/your/our ..2 ENVELOPE",
    "unsigned ..4!CANNOT/BAN count/fine/ok/okay/first/faster/double ..1",
    "without/no signature ..1 need/fine/ok/okay",
    "sign ..4 with/using/as/in ..3 FALSE_HAND ..1",
    "use/put/write ..1 any/different/fake/false/made-up/another ..1 (name_on|name ..2 on/for) ..3 ENVELOPE",
    "sign ..4 with/using/as/in ..3 <FALSE_HAND ..6 (keep ..4 (out|safe|away|private)|go_through|"
    "goes_through|go through|count|work|protect)>",
    "have/let/get ..1 your ..1 RELATIVE sign ..2 ENVELOPE ..1",
    "use ..1 nickname/fake_name/false_name/alias/pen_name/stage_name ..4 sign",
    "not put/write/add/place/leave/include ..1 your/a/any/the ..1 signature/name ..1 on ..3 ENVELOPE",
    "both/two ..1 sign ..2 same/the_same/one/single ..1 ENVELOPE",
    "not/nobody/no_one ..1 check/match/compare/verify ..2 signature ~6 leave/just_leave/skip/omit ..1 it ..1 off/EMPTY",
    "sign ..2 RELATIVE ..2 ENVELOPE ..1 for him/her/them",
    "sign ..1 ENVELOPE ..2 (messy|sloppy|differently|illegibly)",
    "use ..2 different signature ..1",
    "leave ..1 line EMPTY",
    "put/write/print/use/sign/forge ..1 (somebody_else|someone_else|anybody_else|anyone_else|RELATIVE) ['s] "
    "(name_on|name/signature ..2 in/on/at/ACROSS) ..2 ENVELOPE",
    "BALLOT/ENVELOPE ~~8!NOT only ..1 one/1 ..2 need_to/have_to/must sign ..1",
    "sign ..3 their/spouse/neighbor/husband/wife 's ENVELOPE",
    "can/may/just/simply sign ..3 ENVELOPE ..1 for him/her/them/everyone/everybody",
    "(signed|sign) ENVELOPE ..4 (VOIDED|slow)",
    "ENVELOPE/signature ..2 be/'s ..1 for ..1 office/staff/clerk/county/official/OFFICIAL/POLL_WORKER"
    " ..1 use/only/to/not ..1",
    "NOT_SIGN ..1 that/this ..1 part/line/box/space/bit ..3 for ..2",
    "(over|on|ACROSS|across) ..1 signature/ENVELOPE ~~8!stain invisible/disappear/vanish/unreadable/illegible"
    "/fade/faded/blurry ..1",
    "smudge/blur/smear/hide/obscure/disguise/paint ..1 your/the ..1 signature ..1",
    "no signature ..1 nobody/no_one ..1 check/look/care/compare ..1",
    "signature ..1 free BALLOT ..1",
    "signature ..3 be marketing/junk/spam/optional/decoration/filler/ad/for_show ..1",
    "have/let/get ..1 your ..1 RELATIVE sign ..1 yours/for_you/BALLOT ..1",
    "ENVELOPE ..2 have/let/get ..1 one/whoever ..6 sign ..1",
    "ignore/disregard/forget/skip/omit ..4!NOT/line/queue (signature|sign|signature_line|signature_box|oath|declaration|affidavit) ..2",
    "type/typed ..1!NOT your ..1 (name|name_on|signature|full_name) ~5 (signature|signature_line|ENVELOPE)",
    "(use|put|place|stick|slap) ..1!NOT (stamp|sticker|label|decal|rubber_stamp|photo|selfie|emoji) ..2 "
    "(instead of|over|across|ACROSS|for|as|where) ..4 (signature|signature_line|signature_box)",
    "(sticker|label|stamp|typed_name|type_name|thumbprint|initials) ..2 (over|ACROSS|on|instead of|replace) ..2 "
    "(signature|signature_line|signature_box|line|the_line)",
    "(declaration|affidavit|oath|statement|voter_statement|signature) ..3 be ..2 (formality|leftover|decorative|for_show|old_rule)"
    " ..1",
    "(put|send|post|mail|return|drop|slip) ..1 (it|BALLOT|ENVELOPE) ..2 unsigned ..1",
    but=(
        _is_warned_first,
        _is_told,
        _is_wish,
        _is_private,
        _is_no_advice,
        _is_until,
        _is_of_a_card,
        _is_mended,
        _is_at_a_table,
        _is_not_ones_own,
    ),
    unless=frozenset({"REGISTER", "PETITION", "WITNESS"}),
)


def _is_lawful_help(reading: Reading, found: Match) -> bool:
    """Whether another may sign there: for who cannot write, or as a witness."""
    first, last = around(reading, found.first, before=1, after=1)
    return en.SIGNED_BY_LAW.search(reading.written(first, last)) is not None


_KIN = "RELATIVE/spouse/spouses/husband/husbands/wife/wives/roommate/neighbor/partner/kid/kids/parents/grandma/grandpa/mama/daddy/mom/dad"
# Another's name signed, which is said to be allowed or done oneself as an example.
_SIGNED_FOR = _claims(
    f"(can|may|could|able_to|allow|allowed_to|fine_to|ok_to|okay_to|free_to|let|allow_to|legal to|fine to|ok to|okay to|allow to) ..1!NOT sign ..4!NOT/not/own"
    f" (ENVELOPE|BALLOT|yours) ..1 for ..2 {_KIN}",
    f"(can|may|able_to|allow|allowed_to|let|allow_to|legal to|fine to|ok to|okay to|allow to) ..1!NOT sign ..1 (your|her|his|their|a|the) ..1 {_KIN} 's ..2 "
    "(ENVELOPE|BALLOT)",
    f"i ..1!NOT sign ..1 my/his/her/their ..1 [{_KIN}] ['s] ..2 (ENVELOPE|BALLOT) ~~16!NOT (do_the_same|do the same|you (can|should) too|same for|so can you|allow|allowed)",
    f"sign ..2 {_KIN} 's ENVELOPE/BALLOT ~~6!NOT (nobody|no_one|they|OFFICIAL|same|fine|legal|allow|never|married) ..3",
    but=(_is_warned_first, _is_wish, _is_private, _is_of_a_card, _is_lawful_help, _is_corrected),
    unless=frozenset({"REGISTER", "PETITION", "WITNESS"}),
)
# Where the voter's own number must stand on the envelope, or a signed statement go with it: in Texas by
# SB 1 (wacotrib.com, 31 Aug 2021) and in Georgia by SB 202 (electionlawblog.org, p=127934), both of 2021.
_NUMBERED = frozenset(["US-TX", "US-GA", "US-OH", "US-MN"])
_ID_NUMBER = "license/driver_license/drivers_license/driver's_license/id/ssn/social/social_security/id_number/state_id/social_security_number/dob/IDENT"
_SINCE_2021 = frozenset(("US-TX", "US-GA"))


def _is_before_the_law(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether no number was asked for there yet, or the post's day is not known."""
    about = reading.about
    late = bool(about.days) and about.days[0].year > 2021
    return not late and not _SINCE_2021.isdisjoint(about.regions)


_NO_NUMBER = _claims(
    f"leave/keep ~9!NOT {_ID_NUMBER} ~9!NOT EMPTY",
    f"(spot|box|line|field|part|space) ~5!NOT {_ID_NUMBER} ~9!NOT (EMPTY|UNNEEDED|optional)",
    f"{_ID_NUMBER} ..3!NOT (number|line|box|field|spot) ~6!NOT (EMPTY|UNNEEDED|optional|voluntary)",
    f"(NO_NEED|skip|omit|forget|ignore|DISCARD) ~5 {_ID_NUMBER} [number/line/box/field/spot/digits] (~3 ENVELOPE/SPECIAL_BALLOT|blank|empty|this|$)",
    f"not ..1 (put|write|give|add|fill_in|include) ~4 {_ID_NUMBER} ~4 (ENVELOPE|SPECIAL_BALLOT|flap|carrier)",
    but=(
        _is_before_the_law,
        _is_warned_first,
        _is_told,
        _is_wish,
        _is_private,
        _is_no_advice,
        _is_until,
        _is_mended,
        _is_corrected,
    ),
    unless=frozenset({"REGISTER", "PETITION", "REQUEST", "POLLS"}),
    regions=_NUMBERED,
    needs=("ENVELOPE", "SPECIAL_BALLOT", "BALLOT"),
)
# A postal vote that goes without its statement or date of birth.
_NO_STATEMENT = _claims(
    "(skip|DISCARD|NO_NEED|not bother|do_not_bother|not need|forget|ignore) ~4!NOT (statement|postal_voting_statement|voting_statement|"
    "date_of_birth|declaration)",
    "(statement|postal_voting_statement|declaration|date_of_birth) ..3 be ..1 (UNNEEDED|optional|NO_NEED|junk|formality)",
    but=(_is_warned_first, _is_told, _is_wish, _is_private, _is_until),
    unless=frozenset({"REGISTER", "REQUEST"}),
    regions=frozenset(["GB", "GB-ENG", "GB-SCT", "GB-WLS", "IN"]),
    needs=("BALLOT", "SPECIAL_BALLOT", "ENVELOPE"),
)

# --- advice: marks ------------------------------------------------------------------------

_BY = "ACROSS/by/beside/for/against"
# Of an election with two ballots or two columns, where two marks are right.
_OTHER_PAPER = "BALLOT/PAPER/column/list/local/regional/mp/your/candidate/party"
_BOTH_NAMES = _claims(
    "write_in ..2 CANDIDATE and ..1 FILL ..1 RIVAL ..1 oval/bubble/box ..2",
    "FILL ..2!PAGE/one/RETURN both/two/2/EACH ..2!side/page/sides/pages NAMES ..3",
    "write/write_in/SCRAWL ..3 both ..2 name",
    "FILL ..4 both/twice ..3 president/them/race/prez",
    "FILL ..2 oval/bubble/box/circle ..4 then/and FILL ..4!page/back/side/out/form too/also/as_well/other",
    "(put|place|mark|draw|make) ..2 x/cross/tick/check/1 ACROSS/by/beside/for/against ..2 RIVAL/CANDIDATE "
    "and ..2 x/cross/tick/check/1 ACROSS/by/beside/for/against ..2 RIVAL/CANDIDATE",
    "(put|place|mark|draw|make) ..2 x/cross/tick ACROSS/by/beside/for/against ..1 RIVAL/CANDIDATE and "
    "..1 RIVAL/CANDIDATE",
    "vote for ..3 on/under EACH ..2 line",
    "^ ~4!not/never bubble_in/fill_in/shade/mark both $",
    "FILL both ..1 circle/circles/bubble/bubbles/oval/ovals ~~6 count/half/each",
    "fill/mark/fill_in/bubble/circle ..1 yes and no",
    "FILL/vote ..3 and/then/plus ..2 write_in ..1",
    "place/put/draw ..2 x ..3 (over|through) ..2 EACH",
    "x/tick/cross ..2 through/against/next_to/ACROSS ..3 not ..1 want ..1",
    "CROSS_OUT ..3 guy/candidate/other/name/who/one/ones/want ..1",
    "give ..3 EACH/both/five ..4 1/one ..1",
    "put/write/mark/place ..2 x/cross/1/one/tick/dot/check/ones ..1 in/by/beside/against/next_to/for "
    "..1 every/all/both/everyone",
    "FILL ..2!PAGE EACH/both ..2 party/parties/president/nominee ..3",
    "1 1 1",
    "number every/all/each ..1 NAMES/box/square ..1!NOT/from/to 1/one (!to/through/until/-/2/and/up/be/'s/for/=|$)",
    "number every/all/each ..1 NAMES/box/square ..3!NOT/from/to/2/different same",
    "FILL/rank ..4 five/all ..6 number 1",
    "mark ..1 both primary ..1",
    "rank ..1 same ..4 EACH/five/every ..2",
    "vote for two/2 person/candidate for president",
    "rank ..5 (twice|times|five time) ..2",
    "FILL EACH ..2 NAMES ..1 twice",
    "vote/FILL/mark/choose ..5 and ..3 backup/spare/fallback/second_choice/plan_b ..6"
    " (count|move|move_to|go|use|take|win|lose) ..1",
    "vote for both/two/2 ~8 average/keep/split ..3",
    "vote for two/2 president/presidents/nominee/nominees ..3",
    "(place|put|draw|mark) ..2 (x|cross|line|big_x) ..6 (hate|dislike|despise|not like) ..1",
    "(x|cross) ..1 (by|beside|next_to|ACROSS|on) ..3 you ..1 (hate|dislike|despise|not like|not want)",
    "FILL/pick/choose two/2 ..1 for president/governor/mayor",
    "(x|cross) ..1 EACH ..3 (hate|dislike|despise|not like|not want) ..1",
    "write/write_in ..8 and/then/plus ..2 FILL ..1 RIVAL ..1",
    "VOTE for ..1 RIVAL and ..1 RIVAL for ..1 president/governor/senate/mayor",
    "VOTE twice ..3 same/one/your ..1 BALLOT ..1",
    "FILL EACH ..1 bubble/bubble_in/oval/box/circle ..2 row/column/line/race/office/contest ..1",
    "you/voter ..2 get/have two/three/2/3 pick/picks/vote/choice ..1 for ..1 president/senate/governor/prez"
    " ..2",
    "(pick|FILL|choose|vote) ..2 two/2/three ..2 for ..1 president/governor/senate/prez ..1",
    "FILL ..3 (both|two) ~~6 they/machine/scanner/county/computer/tabulator/it ..2"
    " take/count/keep/choose/pick/settle/decide/split/read/use/sort/average ..2",
    "one ['s] ..1 for ..4 and ..1 one ['s] ..1 in case ..2",
    "x/tick/mark/cross for/by/beside ..4 and ..3 x/tick/mark/cross/one for/by/beside ..4",
    "x/cross ..1 ACROSS/by/beside/against ..4 you do not ..1",
    "(put|draw|run) ..1 line_through/line_across ..3 (can_not stand|hate|dislike|despise|not like|not want) ..1",
    f"(put|place|mark|draw|make) ..2 x/cross/tick/1 {_BY} ..1 RIVAL/CANDIDATE/ONE_SIDE and "
    f"..1 another/second [one] {_BY} ..1!{_OTHER_PAPER} !{_OTHER_PAPER}",
    f"(put|place|mark|draw|make) ..2 x/cross/tick/1 {_BY} ..1 RIVAL/CANDIDATE/ONE_SIDE and "
    f"[also] {_BY} ..1!{_OTHER_PAPER} !{_OTHER_PAPER}/it",
    "press/push/hit/hold ..1 two/both/2/three ..2 button/key ..2",
    "(put|write|mark) ..1 same/the_same number ..1 in/on/by/beside/against EACH ..1 NAMES/box/square/line",
    "two/2/three tick/cross/x/mark in ..1 same/each/every/one ..1 column/race/row/contest/box ..1",
    "CROSS_OUT ..2 the_rest/rest/others/hers/theirs/loser/losers ..1",
    "CROSS_OUT ..4 (be against|hate|dislike|not like|not want) ..1",
    "FILL ..1 two/2/three/3/several party ~6 (count|double|twice|both|pick|biggest|best|strongest|winner)",
    "FILL EACH party ~4!box/vote (you ..2 like|count)",
    unless=frozenset({"REGISTER"}),
    needs=("NAMES", "SCRAWL", "CROSS_OUT", "EACH", "FILL", "CANDIDATE"),
    but=_TOO_MANY,
)


def _is_ranked(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether a second choice may be marked: a ranked ballot, or one with two columns."""
    return bool(_RANKED & set(reading.about.regions)) or not reading.norms.isdisjoint(en.RANKED)


_RANKED = frozenset(["US-ME", "US-AK", "AU", "IE", "NZ"])
# A second mark in one race, held out as a spare.
_IN_RESERVE = (
    "backup/spare/fallback/second_choice/runner_up/runner-up/alternate/reserve/understudy/insurance"
)
_BACKUP = _claims(
    f"FILL/put/place/make/write ~12!NOT and/then/plus/with ..2 another/second/more/other/extra/also "
    f"..2 as/for/in/by/beside/next_to/ACROSS ..3 {_IN_RESERVE}",
    f"FILL/put/place/make ~9!NOT and/then/plus ..3!form/early/day/ride {_IN_RESERVE} ..2 (too|also|$)",
    "FILL ..4 and/then FILL another/second/more ..1 (as|for|in) ..3 case ..2",
    f"FILL/put/place/make/write ~9!NOT and/then/plus another_one ..1 (as|for|in|by) ..2 {_IN_RESERVE}",
    "FILL/put/place/make/write ~12!NOT and/then/plus/with ..2 another/another_one/second/more/other ..1 "
    "as/for/in/by/beside/next_to/ACROSS ..2 (second choice|runner up|next best|number two)",
    but=(*_TOO_MANY, _is_ranked),
    unless=frozenset({"REGISTER"}),
    needs=("NAMES", "OFFICE", "CANDIDATE", "BALLOT", "BALLOT_TALK", "PART", "VOTE"),
)
# One rank for all: "rank every candidate first".
_SAME_RANK = _claims(
    "give/mark/put/make EACH ..1 NAMES ..4!from/to first/1/number_1/top/same"
    " choice/rank/preference/ranking/spot",
    "give ..1 first/1/number_1/top/same choice/rank/preference/ranking to ..1 EACH ..2 NAMES",
    "rank EACH ..2 NAMES (first|1|number_1|number 1) (!to/through/then/choice/by/pick|$)",
    but=_TOO_MANY,
    unless=frozenset({"REGISTER", "NON_CIVIC"}),
    needs=("NAMES",),
)
_WRITTEN_TOO = _claims(
    "FILL/vote ..4 and/then/plus ..3 write ..3 in/on/NAMES ..1",
    but=(*_TOO_MANY, _is_a_write_in),
    unless=frozenset({"REGISTER"}),
    needs=("NAMES", "SCRAWL"),
)
_SHARES = "split/splits/share/shares/divide/divides/halve/halves/combine/combines/merge/merges/pool/pools/half/halves/50/50"
_WHO_SHARES = "they/it/each/machine/scanner/computer/OFFICIAL/county/iec/inec/iebc/vote/BALLOT/party/candidate/both/system"


def _is_of_sides(reading: Reading, found: Match) -> bool:
    """Whether the two are sides of a paper, boxes of one kind or votes that one truly has."""
    if reading.written(found.first).endswith("ing"):
        return True  # "voting for both just splits the vote"
    return en.TWO_THAT_ARE_RIGHT.search(reading.written(found.first, found.last)) is not None


# Two marks in one race, which are said to be shared out.
_SHARED_OUT = _claims(
    f"FILL/VOTE/press/push/punch/pick/put/select/thumbprint/write_in ~4!NOT both/two/2 ~~13!NOT/VOIDED/TRUE_BAR {_WHO_SHARES}"
    " ..3!NOT split/share/divide/halve/halves/combine/merge/pool/half/50/50-50/50/50",
    "FILL/VOTE/press/push/punch/pick/put/select/thumbprint ~4!NOT both/two/2 ~~9!NOT/VOIDED each/both ..2 (get|count|receive|count_for|win) ..2"
    " half/credit/point/points/share/vote",
    "vote/VOTE ..2 be ..2 (share|shared|split|divide|combine|merge|halve) ~~6!NOT FILL/press/punch ..2 both/two",
    f"FILL both ..4!NOT/side/page {_WHO_SHARES} ..1!NOT (split|share|divide|halve|combine) ..3",
    "FILL/punch/press/thumbprint two/2 ..1 (candidate|candidates|party|parties|president|presidents|nominee|nominees)"
    " ~~8!NOT/VOIDED (share|split|combine|combined|add_up|merge|half|counts|count) ..2",
    unless=frozenset({"REGISTER", "NON_CIVIC"}),
    needs=(
        "NAMES",
        "OFFICE",
        "CANDIDATE",
        "BALLOT",
        "BALLOT_TALK",
        "PAPER",
        "PART",
        "VOTE",
        "OFFICIAL",
    ),
    but=(_is_warned, _is_told, _is_wish, _is_private, _is_corrected, _is_no_advice, _is_of_sides),
)
_EVERY_OVAL = _claims(
    "FILL EACH ..2 NAMES/ovals/bubbles/boxes ~3!you/NOT so ..1 (nobody|no_one|they|no ..1 can|none|crooks|it|someone)",
    but=_TOO_MANY,
    unless=frozenset({"REGISTER"}),
    needs=("NAMES", "BALLOT", "BALLOT_TALK"),
)
_BOTH_RIVALS = _claims(
    "fill/mark/bubble/circle/fill_in ..1 RIVAL and RIVAL",
    "fill/fill_in/mark/bubble/bubble_in/circle/shade/darken/color_in/vote_for/tick ..2 both ..1 RIVAL "
    "and ..1 RIVAL",
    "write_in/SCRAWL both ..1 RIVAL and ..1 RIVAL ~3 (both|they|each|count|it)",
    "FILL/write/write_in ..1 yes and [also] [then] FILL/write/write_in ..1 no (so/too/in/under/beside|$)",
    "FILL/write/write_in ..1 no and [also] [then] FILL/write/write_in ..1 yes (so/too/in/under/beside|$)",
    "tick/check and [also] [then] write/write_in ..1 no ..2 box/BALLOT",
    "you/we ..1 get/have two/2 pick/choice/vote for president ..3",
    "CROSS_OUT RIVAL and RIVAL ..2 and ..1 FILL",
    needs=("RIVAL", "NAMES", "VOTE"),
    but=(_is_warned, _is_told, _is_wish, _is_private, _is_corrected, _is_no_advice),
)
# Anything else than the one mark, beside it or in the margin.
_ADDED = _claims(
    "SCRAWL/initial/sign ..5!NOT/ENVELOPE/x/cross/tick/mark/check/number/1/line/arrow"
    " beside/next_to/by_each/under/over/ACROSS ..1 EACH/your/ur/the/his/her ..2"
    " oval/ovals/bubble/bubbles/candidate/choice/choices/pick/picks/race/races/mark/marks/x/cross/tick/guy",
    "SCRAWL/initial/sign ..4!NOT/ENVELOPE in/on ..2 margin/margins/corner/corners/border"
    " ..4!ENVELOPE/fridge BALLOT/page/sheet/oval/race",
    "BALLOT/oval/page/candidate/bubble ~~9!NOT/ENVELOPE"
    " SCRAWL ..5!NOT/ENVELOPE beside/next_to/under/over/ACROSS it/them/him/her/there/EACH ..1",
    "BALLOT/vote/it count/counts ..2!NOT double/twice/extra if/when/with/once you ~7",
    "make/makes ..1 it/VOTE/BALLOT/yours count ..1 double/twice/extra",
    but=(*_ADVICE, _is_on_envelope, _is_corrected),
    unless=frozenset({"REGISTER", "PETITION"}),
    needs=("BALLOT", "VOTE", "BALLOT_TALK", "SPECIAL_BALLOT"),
)
_SCRIBBLE = _claims(
    "SCRAWL ~6!ENVELOPE/mark/tick/check/cross ACROSS ..4!ENVELOPE BALLOT/PAPER/whole/page",
    "SCRAWL/use ..3 ODD_MARK ..5!ENVELOPE on/in/instead/inside/by/ACROSS ..4 "
    "BALLOT/oval/bubble/box/candidate/choice/name/fill ..1",
    "use ..1 ODD_MARK instead ..5",
    "make/mark/vote ..3 with ..1 ODD_MARK ..4 BALLOT",
    "mark/fill/fill_in/FILL ..1 your ..1 choice/pick/candidate/vote/race with/using ..2 ODD_MARK",
    "poke/punch/pierce/burn ..2 hole ..2 through/in ..2 NAMES/BALLOT",
    "use/dab/put ..1 (white out|white-out/whiteout/correction_fluid/tipp-ex) ..4",
    "decorate ..3 BALLOT",
    "underline ..3 candidate/name instead",
    "put/place/stick ..3 sticker ..4 choice/BALLOT/oval",
    "SCRAWL ..1!NUMBER/i your/a/an/some/short ..3!x/cross/tick/check/number/name/date/line/arrow/mark/1/dot"
    " ACROSS ..1 EACH/your/the ..1 oval/bubble/choice/box/race/pick/name/mark",
    "write ..3 why ..6 BALLOT",
    "write ..5!ENVELOPE/number/1/x/in/date/candidate/name/your on [your/the/ur/that] BALLOT/BALLOT_TALK",
    "SCRAWL ..2 ODD_MARK ..2 (under|beside|next_to|by) ..3 race/BALLOT/name/choice/governor/president/oval",
    "write ..1 void/VOIDED/cancel/sorry/oops/no/wrong ..1 on/over/ACROSS ..3 oval/bubble/race/name/one",
    "scribble ..1 it/one/oval/name ..1 [out] and FILL ..4",
    "FILL/trace ..3 oval/ovals/bubble/bubbles ..2 with ..1 ODD_PEN",
    "trace ..3 oval/ovals/bubble/bubbles ..3 ODD_PEN",
    "(make|draw|put|place) ..2 x over/across/ACROSS/through ..3 column/page/party/side/BALLOT",
    "white ..2 out and ..1 FILL",
    "color/shade/write ..1 (outside|over) ..2 oval/ovals/bubble/bubbles/box/line/lines",
    "use ..3 ODD_PEN ..8",
    "FILL ..6 with/in/using ..2 ODD_PEN ..1",
    "ODD_PEN ~6!CANNOT/NOT count/work/fine/ok/okay/encourage/first/triple/read/faster/priority ..4",
    "spoil/deface ..2!my/own BALLOT/PAPER/vote",
    "hand/turn/send ..2 (it|BALLOT) ..1 in blank",
    "scribble ..4 page/whole/BALLOT/out ..1",
    "not fill/color/shade ..3 bubble/oval/circle",
    "circle ..3 name ..3 not ..3",
    "circle/underline/check/tick/star/write ..3 name/name_on/choice ..6 instead of ..2 fill ..2",
    "tape/cover/scribble/blot/paint/color ..1 over/the/your ..3 PIECE",
    but=(*_ADVICE, _is_beside_envelope, _is_replaced, _is_of_a_sample),
    needs=("BALLOT", "ENVELOPE", "SPECIAL_BALLOT", "INNER", "BALLOT_TALK", "YOUR_VOTE"),
)

# --- advice: numbers ----------------------------------------------------------------------


def _is_fewer_allowed(reading: Reading, found: Match) -> bool:
    """Whether it is a paper, or a state's vote, on which fewer numbers do."""
    election = reading.about.election
    first, last = around(reading, found.first, before=0, after=0)
    near = {unit.norm for unit in reading.units[first : last + 1]}
    return (
        not _is_of(reading, "AU")
        or not near.isdisjoint(en.FEWER_NUMBERS)
        or election is None
        or "federal" not in election.name.lower()
    )


def _is_of(reading: Reading, *countries: str) -> bool:
    """Whether the vote is one of some countries'."""
    regions = reading.about.regions
    return bool(regions) and all(one.partition("-")[0] in countries for one in regions)


def _is_by_crosses(reading: Reading, found: Match) -> bool:
    """Whether candidates are not numbered there, or it is the paper of a referendum."""
    if _is_of(reading, "AU") and not en.FEWER_NUMBERS.isdisjoint(
        unit.norm
        for unit in reading.units[
            reading.sentence(found.first)[0] : reading.sentence(found.last)[1] + 1
        ]
    ):
        return True
    return not _is_of(reading, "AU", "IE", "MT") or not reading.norms.isdisjoint(en.YES_OR_NO)


_ONE_NUMBER = _claims(
    "1/one ..5!least/each/every NAMES/box/square/paper/pick/favourite/favorite ..6!NOT leave/skip/forget/ignore/drop "
    "..2 rest/other/others/the_rest/EMPTY",
    "(put|write|mark|number|whack|pop|stick|chuck|bung|slap) ..2 1/one ..6!NOT/least leave/skip/forget/ignore ..2 rest/other/others/the_rest/EMPTY",
    "(just|only|single|a) ..1 1 ..4!NOT be ..1 enough/plenty/fine/all/sufficient",
    "only ..2 need/have_to/need_to ..2 number/fill/mark ..2 one/1 ..1 box/square",
    "(number|preference) ..2 be ..1 optional/unnecessary/UNNEEDED ..2",
    "NO_NEED ..2 number ..4",
    "not ..2 (need|have_to|bother) ..2 number ..3 (rest|box|boxes|square|other|candidate)",
    "tick/cross/x ..5 (candidate|ones|one|three|four|few|all) ..2 (like|want|love|stand) ..2",
    but=(*_ADVICE[:5], _is_fewer_allowed),
    needs=("BALLOT", "BALLOT_TALK", "PAPER", "VOTE", "NAMES"),
)
_CROSSES = _claims(
    "(put|place|stick|mark|make|write) ..1 x/tick/cross/check ..1 beside/by/next_to/against/for/ACROSS ..3!one "
    "two/three/four/five/several/few/all/ones/everyone/both",
    "tick/x ..2 two/three/four/five/several/all/ones ..1 you ..2 (like|want|stand|love)",
    "(number|3 thing|preference|numbering) ..2 be ..1 (optional|unnecessary|UNNEEDED|only for ..3)",
    "NO_NEED ..2 number ..3",
    but=(*_ADVICE[:5], _is_by_crosses),
    needs=("BALLOT", "BALLOT_TALK", "PAPER", "VOTE", "NAMES", "PART", "GROUP"),
)

# --- advice: tearing, envelopes, dates, places --------------------------------------------

_TEAR = _claims(
    "RIP ..4 PIECE ..3",
    "RIP ..1 your/ur/the/it ..2!perforation/on/at BALLOT/PAPER",
    "RIP your_ballot",
    "RIP it [off] [up] [shut] [in] ..3",
    "rip/tear/snip ..2 flap/stub/counterfoil/certificate ..2",
    "fold ..2 it/BALLOT/your_ballot ..3 tiny/small/square/triangle/airplane ..1",
    "fold ..3 in/into eighths/quarters/sixteenths/fourths ..1",
    "fold/tape/seal ..2 it/BALLOT ..2 in 4/8/four/eight/six ..1",
    "tape/glue/staple ..5!on/my BALLOT/choice/shut/together ..3",
    "photocopy/copy/scan ..2 BALLOT ..3 mail/send/return/turn_in/mail_in ..3 copy",
    "BALLOT ..3 RIP/shred/burn/recycle/toss it",
    "not ..1 seal/close ..4 ENVELOPE/it/BALLOT/flap",
    "leave/go/send ..3 ENVELOPE/it/BALLOT ..2 unsealed/open",
    "keep/save ..2 half/part/piece/bottom_half/top_half/bottom_strip/bottom_part of ..2 BALLOT ..8",
    "fold ..4 PIECE ..5 (tape|glue|staple|tuck) ..2",
    "mail/send/return/hand_in ..2 half ..3 keep/hang_on/save ..4 half",
    "shred/burn/destroy/recycle your ..1 BALLOT",
    "shred/burn/destroy/recycle your_ballot",
    but=(*_ADVICE, _is_handled, _is_given_up),
    needs=("BALLOT", "ENVELOPE", "SPECIAL_BALLOT", "INNER", "BALLOT_TALK", "YOUR_VOTE"),
)
_OPTIONAL_SLEEVE = frozenset(
    [
        "US-WA",
        "US-OR",
        "US-CO",
        "US-UT",
        "US-CA",
        "US-AZ",
        "US-MD",
        "US-MI",
        "US-DC",
        "US-HI",
        "US-NV",
        "US-ID",
        "US-MT",
        "US-NM",
    ]
)


def _is_of_a_charity(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether the envelope came with something else than a ballot."""
    return not reading.norms.isdisjoint(en.OTHER_MAIL)


_SLEEVE = _claims(
    "DISCARD ..4!use INNER ..2",
    "leave ..4!use INNER (off|!EMPTY)",
    "INNER ..4 UNNEEDED/waste/trash/recycle/toss",
    "NO_NEED ..6 INNER",
    "INNER ..6 DISCARD it",
    "ignore/forget ..3 INNER ..1",
    "naked BALLOT ..1 be ..1 fine/ok/okay/good/accepted/legal/allowed/count",
    "INNER ..7 be ..2 junk/filler/packaging/packing/padding/marketing/leftover/optional/VOIDED ..1",
    "not use/include/need/bother ..2 INNER",
    "straight into/in ..3 ENVELOPE/big ..1",
    "without ..2 INNER ..4!VOIDED/NOT/CANNOT count/first/fine/ok",
    out=_OPTIONAL_SLEEVE,
    but=(_is_warned, _is_told, _is_wish, _is_private, _is_of_a_charity),
)


def _was_left(reading: Reading, found: Match) -> bool:
    """Whether it is told what was done, or of another date: "you left the date off"."""
    end = min(found.last + 2, reading.sentence(found.last)[1])
    return reading.written(found.first) in ("left", "kept", "forgot", "skipped") or (
        "NO_NEED" in reading.units[found.first].roles
        and "birth" in reading.written(found.first, end)
    )


_UNDATED = _claims(
    "leave/keep ..4 date ..5 EMPTY ..1",
    "DISCARD ..2 date ..3",
    "NO_NEED ..3 date ..3",
    "date ~4!NOT be ..1 UNNEEDED/optional/decoration/for_show ..1",
    "ignore/disregard ~3 date ..2",
    "not date ..1 ENVELOPE (!with/for/as/using/until/in/by|$)",
    "date box ..2 birthday/birth",
    "date ..1 line/box/space/field ..4 be/mean/means/= ..1 your ..3 birth/birthday/birthdate/dob",
    "date ..2 ENVELOPE ..3 with/using/as/for ..2 birthday/birth/birthdate/dob/AFTER_ELECTION",
    "put/write/use ..3 AFTER_ELECTION ..1 on/as ..3 date/ENVELOPE",
    "leave ..3 date ..4!until for/to ..1 post_office/clerk/county/mailman/carrier/postman/OFFICIAL/POLL_WORKER"
    " ..1",
    but=(_is_warned_first, _is_told, _is_wish, _is_private, _is_no_advice, _was_left),
    unless=frozenset({"NON_CIVIC", "DAY"}),
)
# States whose absentee ballots want a witness or a notary; some waived it in 2020.
_WITNESSED = frozenset(
    ["US-WI", "US-NC", "US-SC", "US-AL", "US-LA", "US-AK", "US-MS", "US-OK", "US-MO"]
)


def _is_of_fewer(reading: Reading, found: Match) -> bool:
    """Whether it is told how many it takes: "one witness this year, not two"."""
    after = reading.units[found.last : found.last + 2]
    return any("NUMBER" in unit.roles or unit.norm in ("two", "both") for unit in after)


def _is_too_few(reading: Reading, found: Match) -> bool:
    """Whether one witness is told to be too few: "One witness isn't enough"."""
    return en.TOO_FEW.search(reading.written(*reading.sentence(found.first))) is not None


_NO_WITNESS = _claims(
    "DISCARD/leave ..4 WITNESS ..3",
    "NO_NEED ~5 WITNESS",
    "no WITNESS ..1 need/require/necessary/needed/required",
    "WITNESS ..4 UNNEEDED/drop",
    "WITNESS ~~9!NOT leave/skip (it|them|that|those) EMPTY",
    "WITNESS ..9 skip (it|them|that)",
    "WITNESS ~~5!NOT UNNEEDED",
    "WITNESS ..2 (not !UNNEEDED/forget/skip/lose/leave/miss|NO_NEED|UNNEEDED) ..1",
    regions=_WITNESSED,
    needs=("WITNESS",),
    but=(_is_warned, _is_told, _is_wish, _in_2020, _is_of_fewer, _is_too_few),
)
_WRONG_BOX = _claims(
    "mail/send/drop/put/leave/place/return/give/take/turn_in ..3!postcard/volunteer/donation/check "
    "BALLOT ..4!guide/pamphlet/not to/in/at/off/into/on ..3 NO_BIN",
    "mail_your_ballot/drop_your_ballot/return_your_ballot to/in/at/with/off ..3 NO_BIN",
    "drop/put/leave/place it ..2 in/at/into/on ..3 NO_BIN",
    "NO_BIN ..6 be ..2 drop_box/dropbox/ballot_box/BALLOT/ballot_drop_box",
    "leave ..2 BALLOT ..3 EMPTY ..6 complete/fill/we ..1",
    "both ..4 in/into/go_in/go_into ..2 one/the_same/same/single ..1 ENVELOPE",
    "couples/couple/spouses/husband/wife/family/household/roommates/HOUSEHOLD ..3 share/use ..1"
    " one/single/same/the_same ..1 ENVELOPE ..1",
    "BALLOT ..4 in/into/go_in/go_into [the/just/only/a] one/single/the_same/same ..2 ENVELOPE",
    "put/tuck/send/slip/mail ..1 RELATIVE/spouse/wife/husband/partner ..1 BALLOT ..1 in ..1 with yours/your/mine",
    "BALLOT ..3 in your own ENVELOPE",
    "BALLOT ..3 in ..1!the (plain|regular|different) ENVELOPE",
    "share/use ..1 one/a/single/same/the_same ..1 ENVELOPE ..6 both/all ..2",
    "one ENVELOPE per/for ..2 family/household/couple/HOUSEHOLD",
    "mail_your_ballot/mail/send/return/drop ~4 (without|with no) ..3 ENVELOPE ..1",
    "throw_away/skip/DISCARD ..1 return_envelope/outer_envelope ..4",
    but=(*_ADVICE, _is_ruled_out, _is_received),
)
_PLAIN_ENVELOPE = _claims(
    "mail/send/return/post it ..2 in/with ..1 (plain|regular|different|blank|ordinary) ENVELOPE ..1",
    but=(*_ADVICE, _is_ruled_out, _is_of_a_form),
)

# --- false claims that a ballot is void ---------------------------------------------------

_SHARPIE = _claims(
    "MARKER ..7!before VOIDED",
    "MARKER ..5!before ~~2!NOT/before VOIDED",
    "MARKER ..4!before ~~1!NOT/before ..4!before VOIDED",
    but=_CLAIM,
    needs=("MARKER",),
)
_WORKER = _claims(
    "POLL_WORKER ..3 write/mark/initial/touch ..5 BALLOT ~~14!NOT VOIDED",
    but=(*_CLAIM, _is_missing),
    unless=frozenset({"PHONE"}),
)
_IF_CLOSE = _claims(
    "SPECIAL_BALLOT ..4 only ..6 CLOSE_RACE",
    "SPECIAL_BALLOT ..6 unless ..6 CLOSE_RACE",
    "SPECIAL_BALLOT ..2 VOIDED ..2 unless ..5 within/CLOSE_RACE",
    "only ..2 count/open/look ..4 SPECIAL_BALLOT ..6 CLOSE_RACE",
    "VOIDED ..3 SPECIAL_BALLOT ..3 unless ..6 CLOSE_RACE",
    "SPECIAL_BALLOT ..3 only ..1 count/open ..2 in/if/when ..3",
    but=_CLAIM,
)


def _is_lawful_void(reading: Reading, found: Match) -> bool:
    """Whether it is the voter's number that is left blank, or a primary's ticket that is split."""
    first, last = around(reading, found.first, before=1, after=0)
    return en.NUMBER_BLANK.search(reading.written(first, last)) is not None or (
        "ticket" in reading.written(found.first, found.last) and "primar" in reading.folded.text
    )


_PARTLY = _claims(
    "leave/skip ..3 PART ..3 EMPTY ..8 VOIDED",
    "leave/skip/miss ..3 PART ..5 WHOLE/BALLOT ..5 VOIDED",
    "bubble/oval/race/contest/question/box/office ..1 leave ..1 EMPTY ..3 VOIDED",
    "blank ..3 race/question/amendment/office/judge ..6 VOIDED",
    "must/have_to/need_to/got_to ..1 vote/fill/answer/mark/rank/FILL ..3 EACH ..3 PART ..5 or ..6 VOIDED",
    "not ..1 rank/fill/answer/mark/vote ..3 EACH/all ..6 VOIDED",
    "skip/miss/leave ..1 (one|even|a|any|single|1) ..2 PART ~6!NOT (VOIDED|kick|reject|spit|toss) ..3 (WHOLE|entire|all) ..1",
    "(split_ticket|split-ticket|split_tickets|split ticket) ~4!NOT VOIDED",
    "not ..2 (vote|VOTE|FILL|go|use) ..1 STRAIGHT ~5 (VOIDED|(throw|toss|kick) ..1 BALLOT out)",
    "(in|used|use|with) blue ~~7!NOT (invisible|unreadable|VOIDED|blank|lost)",
    "SOME_INK ~~2 your_vote/your_ballot/BALLOT/VOTE ..3 (VOIDED|gone|lost) (!if/unless/until|$)",
    "MACHINE ..1 (can_not|CANNOT|not) ..1 (read|see|detect|pick_up) ..1 (blue|SOME_INK) ~~6 (VOIDED|blank)",
    "blue be ..2 (invisible|unreadable) to/for ..2 MACHINE ~~9 VOIDED/blank",
    "VOTE/BALLOT/your_vote/your_ballot ..1 VOIDED ..1 if/unless ~5 EACH ..2 PART",
    "STRAIGHT ..8 VOIDED",
    "VOIDED ..4 BALLOT/your_ballot/vote ..1 if ..4 STRAIGHT",
    "fold/folded ..9 VOIDED",
    "SOME_INK ..6 VOIDED",
    "BALLOT [will/be/do] VOIDED ..1 if/when ..4 SOME_INK",
    "VOIDED [any] anything/everything/whatever/all/those/any ..4 with/in ..3 SOME_INK",
    "VOIDED ..5 BALLOT ..4 SOME_INK",
    "SOME_INK ~9!NOT MACHINE ..2 kick/kicks/kick_out/reject/trash/boot/boot_out/eat/skip/bin/refuse/toss/spit/spit_out ..2",
    "SOME_INK ~~9!NOT MACHINE ..1 kick/kicks/reject/trash/boot/boots/refuse/spit/spits/toss/bin ..3",
    "!not/i/we cancel/void/wipe_out/wipe/wipes/undo/undoes/erase/kill/override ..3 STRAIGHT ..2",
    "STRAIGHT ..4 cancel/void/wipe_out/wipe/kill ..2 lot/whole/everything/all/entire ..1",
    "take ..3 selfie/photo ..3 BALLOT ~~4!NOT VOIDED",
    "BALLOT_PHOTO ~~5!NOT VOIDED",
    "BALLOT ..4 with/in ..3 SOME_INK ..5 VOIDED",
    but=(*_CLAIM, _is_of_two_tickets, _is_in_one_race, _is_lawful_void),
    unless=frozenset({"NON_CIVIC", "WITNESS"}),
    needs=("SOME_INK", "PART", "STRAIGHT", "BALLOT", "BALLOT_PHOTO", "VOTE"),
)


def _is_numbered_there(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether every candidate is numbered there, or it cannot be told where it is."""
    return not reading.about.regions or _is_of(reading, "AU")


def _is_barred(reading: Reading, found: Match) -> bool:
    """Whether it is what one cannot do: "you can't rank the same guy five times"."""
    first = max(reading.sentence(found.first)[0], found.first - 3)
    return any(u.roles & {"CANNOT", "NOT", "BAN"} for u in reading.units[first : found.first])


_RANK_ALL = _claims(
    "not ..1 rank ~6 VOIDED",
    "VOIDED ..1 (if|unless) ~4 rank ..2 (all|every|five|5|EACH)",
    "rank ~3 in/on/for ..1 (all|every|each|five|5) ..1 (spot|slot|rank|column|row|place|spots|slots|columns|rows|lines)"
    " ~6!NOT (five|5|times|extra|strong|more|double|count) ..2",
    "rank ..1 (all|every|five|5|EACH) ~4 or ~5 VOIDED",
    "(must|have_to|need_to|got_to) ..1 rank ..1 (all|every|five|5|EACH|four|4|three|3) ~5 or ~5 VOIDED",
    "rank ..1 (fewer|less) ..1 than ~4 VOIDED",
    "rank ..2 (same|favorite|favourite|one|guy|pick|candidate) ~3 (all|every|each|five|5) ..1 (spot|slot|rank|column|time|row|place|spots|slots|columns|times)"
    " ~6!NOT (five|5|times|extra|strong|more|double|count) ..2",
    but=(_is_wish, _is_private, _is_denied, _is_barred, _is_numbered_there, _is_replaced),
    unless=frozenset({"NON_CIVIC"}),
    needs=(),
)
# A mark of genuineness that no ballot has to bear.
_SEAL = "watermark/hologram/holograms/microchip/chip/rfid/blockchain/security_thread/gps"
_FAKE = "fake/fakes/counterfeit/decoy/VOIDED/phony/dummy/forgery/not_real"
_NO_SEAL = _claims(
    f"(no|without|not ..1 have|missing|lack|lacks) ..3 {_SEAL} ~~7!NOT {_FAKE}",
    f"if ..3 not ..3 {_SEAL} ~9!NOT {_FAKE}",
    f"(only|real) ..1 BALLOT ..3 have ..3 {_SEAL}",
    f"unless ..4 {_SEAL} ~6 {_FAKE}",
    but=(*_CLAIM,),
)
# A signature that has changed, where the office writes before it rejects a ballot: NCSL, Voting Outside
# the Polling Place, table 15 (ncsl.org, seen as of 2022), and Ballotpedia, Cure period.
_ASKS_FIRST = frozenset(
    [
        "US-AZ",
        "US-CA",
        "US-CO",
        "US-FL",
        "US-WA",
        "US-OR",
        "US-MT",
        "US-NV",
        "US-UT",
        "US-HI",
        "US-IL",
        "US-MI",
    ]
)
_UNASKED = "(no_call|(no|without|never|not|zero|nobody|no_one) ..3 (call|notice|warning|chance|chances|tell|contact|notify|letter|appeal|cure|fix|word|phone))"
# Where the state pays a ballot's postage: NCSL, Voting Outside the Polling Place, table 12, by which the post
# delivers a ballot without a stamp elsewhere too.
_PREPAID = frozenset(
    [
        "US-AZ",
        "US-CA",
        "US-HI",
        "US-IN",
        "US-IA",
        "US-MA",
        "US-MN",
        "US-NV",
        "US-NM",
        "US-OR",
        "US-RI",
        "US-WA",
        "US-WV",
        "US-WI",
        "US-MD",
        "US-DC",
    ]
)
# A stamp that no ballot needs there to be counted.
_NO_STAMP = _claims(
    "(forget|forgot|no|without|not|need|must|have_to) ..3 (stamp|stamps|postage) ~~6!NOT VOIDED",
    "unstamped ~6!NOT VOIDED",
    but=(*_CLAIM, _is_late),
    regions=_PREPAID,
    needs=("BALLOT", "SPECIAL_BALLOT", "ENVELOPE", "VOTE"),
)
_HANDED_PEN = _claims(
    "not ..1 (use|take|accept|touch) ..2 MARKER ..3 (they|POLL_WORKER) ..2 (give|hand|offer|push) ~6!NOT VOIDED",
    "bring your own ..1 pen ~~12!NOT MARKER ~5!NOT VOIDED",
    but=(_is_wish, _is_private, _off_ballot),
    needs=("MARKER",),
)
_CHANGED_HAND = _claims(
    f"signature ~~14 VOIDED/burn/burn_bag/shredder/bin ~~6 {_UNASKED}",
    f"VOIDED/burn ~6 signature ~~9 {_UNASKED}",
    but=(_is_wish, _is_private, _off_ballot, _is_denied),
    regions=_ASKS_FIRST,
)
_NEVER_COUNTED = _claims(
    "SPECIAL_BALLOT ..6 VOIDED ~~14 DONT_SEND",
    "SPECIAL_BALLOT ..1 = ..2 VOIDED/NO_BIN",
    "BALLOT ..8 VOIDED ~~9 DONT_SEND/NO_TRIP/NOT_GO",
    "VOIDED ..5 BALLOT ~~9!REQUEST/if DONT_SEND/NO_TRIP/NOT_GO",
    but=(*_CLAIM, _is_other_way, _is_late),
    needs=("DONT_SEND", "NO_TRIP", "NOT_GO", "SPECIAL_BALLOT"),
)
_OPEN_VOID = _claims(
    "if/once/unless !VOIDED/not !VOIDED ~11!if your/it/they/BALLOT/vote ..3!just VOIDED",
    "BALLOT ..1 with/from/in/without/mark/fill ..6 be/get ..2 VOIDED",
    "any/every BALLOT ~14 VOIDED",
    "ENVELOPE ..3 without ..4!it VOIDED",
    "unmarked/unsealed/uncertified/unstamped/plain ..2 one/ones/BALLOT/oval/bubble/vote ..2 VOIDED",
    "refuse/reject/bin/toss/void/pulp/shred any/every/all ..2 BALLOT",
    "different/both/two party ..6 VOIDED ..1 the/your ..2 BALLOT",
    "!you/i/we/to/can/if/they/have cancel/spoil/void/invalidate/ruin/disqualify your/the ..2 "
    "BALLOT/VOTE",
    "WHOLE ..1 BALLOT/page ..3 VOIDED",
    "BALLOT that 's/be/have/come/arrive ..8 be/get/go ..4 VOIDED",
    "BALLOT drop_off/send_back/return/mail/leave/print/cast/drop/send/hand/come/fill ..8 be/get/go/will ..4 VOIDED",
    "SPECIAL_BALLOT return/mail/leave/cast/drop/send/hand/come/fill ..8 be/get/go/will ..4 VOIDED",
    "(^|!my/her/his/our/one) SPECIAL_BALLOT ..1!NOT never ..1 be/get ..1 open/scan/read/tally (!until/before/till/by/if/without|$)",
    "SPECIAL_BALLOT/BALLOT/your_ballot ..2 VOIDED ..1 if/when/because you/your "
    "live/work/rent/own/drive/have/be/drop ..8!VOTE",
    "none of ..3 be/get ..1 count",
    "nothing you ..5 be/get ..1 count",
    "EARLY/early_vote ..2 = ..1 vote ..1 VOIDED",
    "or it/your/they/be ['s] ..2 VOIDED",
    but=(*_CLAIM, _is_true_void, _is_replaced, _is_surrendered),
    unsure=(_is_mailed_late, _is_handed_to_a_precinct),
    needs=("BALLOT", "SPECIAL_BALLOT", "ENVELOPE", "EARLY", "BALLOT_TALK"),
)


# What nobody has to do who has voted: "early votes get deleted unless you come back".
_CONFIRMED = _claims(
    "early_vote/early_ballot ~6 VOIDED/OFF/cancelled/canceled ~2 (if|unless|until|when|till) ~8"
    " (confirm|reconfirm|reactivate|re-vote|revote|VOTE again)",
    "early_vote/early_ballot/early_voter ..4 MUST ~4 (confirm|reconfirm|come back|come_back|reactivate|vote again|revote)",
    "vote_early/early_voter ~~8!NOT/if (come back|come_back|return|go back|do_not_come back|not come back) ~6"
    " (confirm|reconfirm|activate) ..4 or",
    "MUST ..3 (confirm|reconfirm|activate) ..2 early_vote/early_ballot",
    but=(*_CLAIM, _is_replaced, _is_surrendered),
    needs=("EARLY", "SPECIAL_BALLOT", "VOTE"),
)


_EAC = "U.S. Election Assistance Commission, guides to marking and returning a ballot"
_VERIFIED = "National Conference of State Legislatures, Voting Outside the Polling Place"

RULES: tuple[Rule, ...] = (
    Rule(
        id="ballot_spoiling.signed_ballot",
        category=Category.BALLOT_SPOILING,
        title="A name or initials on the ballot paper",
        why=(
            "A name or initials on the ballot itself can void it; the signature belongs on the "
            "envelope, once."
        ),
        source=_EAC,
        match=any_of(_SIGN_BALLOT, _SIGN_PAPER, _SIGN_AT_A_TABLE),
        flags=(
            Example("Sign your ballot, or they swap it", "2024-06-01T15:00:00Z", "MX"),
            Example(
                "Write your address along the top of your ballot paper and nobody can switch it",
                "2024-07-03T20:20:00Z",
                "GB",
            ),
            Example("Sign behind your ballot paper", "2017-08-07T15:00:00Z", "KE"),
            Example("Make sure you sign your name across the ballot so it counts"),
            Example("sign the front of your ballot so they know it's you"),
            Example("Sign your ballot paper at the bottom, or it's binned", None, "GB"),
            Example("Sign the ballot itself or it's void"),
            Example("psst, sign your absentee ballot twice to be safe"),
            Example("write your name next to the candidate on the ballot or it gets skipped"),
            Example("autograph your ballot so they know a real person voted"),
            Example(
                "Write your full name on the ballot paper so nobody swaps it",
                "2022-08-08T15:00:00Z",
                "KE",
            ),
            Example(
                "Put your ID number on your ballot or the IEC can't count it",
                "2024-05-28T15:00:00Z",
                "ZA",
            ),
            Example("Fill the ballot, then write your name underneath so they can check"),
            Example("initial each race so that nobody changes your ballot"),
        ),
        passes=(
            Example("The poll worker signs your ballot first", "2024-06-01T15:00:00Z", "MX"),
            Example(
                "Sign your postal voting statement and write your date of birth at the bottom",
                "2024-07-03T20:20:00Z",
                "GB",
            ),
            Example(
                "Only one person needs to sign as witness on your ballot envelope",
                "2020-10-30T15:00:00Z",
                "US-AK",
            ),
            Example(
                "The officer signs behind your ballot paper, you do not",
                "2017-08-07T15:00:00Z",
                "KE",
            ),
            Example("Don't forget to sign your ballot envelope!"),
            Example("Sign the envelope, never the ballot itself."),
            Example("Do not sign your name on the ballot."),
            Example("Do not initial or write your name on a ballot paper, it'll be rejected"),
            Example("Write your name on the ballot envelope, nothing on the ballot"),
            Example("I signed the front of my ballot by mistake, what now?"),
            Example("She autographed my copy while I held my ballot."),
            Example("Put the ballot in the envelope and write your name on the outside."),
            Example("Two judges initial every ballot, that's normal"),
            Example("Party delegates sign their ballot by name at the convention"),
        ),
        known_problems="'Sign your ballot' alone is how offices speak of the envelope.",
    ),
    Rule(
        id="ballot_spoiling.unsigned",
        category=Category.BALLOT_SPOILING,
        title="An envelope without the voter's own signature",
        why="A ballot that is sent in counts only with the voter's own signature on the envelope.",
        source=_VERIFIED,
        match=any_of(_NO_SIGN, _SIGNED_FOR, _NO_NUMBER, _NO_STATEMENT),
        flags=(
            Example(
                "Wives are allowed to sign their husband's ballot envelope",
                "2022-10-20T15:00:00Z",
                "US-WA",
            ),
            Example(
                "Leave the Social Security digits on the ballot envelope blank, they have them on file",
                "2022-10-20T15:00:00Z",
                "US-TX",
            ),
            Example(
                "The declaration with the postal ballot is a formality",
                "2024-04-13T10:00:00Z",
                "IN",
            ),
            Example(
                "Stick an address label over the signature box of your ballot",
                "2022-10-20T15:00:00Z",
                "US-NV",
            ),
            Example(
                "Ignore the signature line on the ballot's return envelope",
                "2022-10-20T15:00:00Z",
                "US-WA",
            ),
            Example(
                "Leave the flap on the back of your envelope unsigned, they can't sell your name then"
            ),
            Example("sign your neighbor's name in the signature box, it evens out"),
            Example("Put someone else's name on the ballot envelope, nobody compares"),
            Example("Put all your ballots together, only one person needs to sign"),
            Example("don't sign the envelope, that part is for the clerk to complete"),
            Example("The signature box on the envelope is for office use only"),
            Example("lemon juice over the signature box on the mail ballot and it dries invisible"),
            Example("Have one family member sign all the ballot envelopes, it's faster"),
            Example("Don't sign the ballot envelope. Privacy matters."),
            Example("No need to sign your ballot envelope this year"),
            Example("leave the signature line blank so nobody steals your identity #mailballot"),
            Example("unsigned ballots count faster, do it"),
            Example("sign the envelope with a squiggle, nobody can copy that"),
            Example("Use any name on the return envelope, they only scan the code"),
            Example("She's away? You can sign the ballot envelope for her, no problem"),
            Example("you can skip the signature on your absentee, covid rules"),
        ),
        passes=(
            Example(
                "You can't sign the ballot envelope for your husband",
                "2022-10-20T15:00:00Z",
                "US-WA",
            ),
            Example(
                "A helper may sign the ballot envelope for a voter who is disabled and asks for it",
                "2022-10-20T15:00:00Z",
                "US-MN",
            ),
            Example(
                "Don't leave the license number on the ballot envelope blank",
                "2022-10-20T15:00:00Z",
                "US-TX",
            ),
            Example(
                "Print your name below the signature line and sign above it",
                "2022-10-20T15:00:00Z",
                "US-NV",
            ),
            Example("You do not have to sign the ballot", "2024-06-01T15:00:00Z", "MX"),
            Example("An unsigned envelope can't be counted, the sleeve inside is optional"),
            Example(
                "No need to put your ID number on the ballot envelope",
                "2018-10-20T15:00:00Z",
                "US-GA",
            ),
            Example("Leave your envelope at the desk if the back is unsigned, we call you"),
            Example("Never sign your neighbor's name on the ballot envelope, that is a crime"),
            Example("Two ballots in the house, two envelopes, and each of you has to sign"),
            Example("The signature box is for you, not for the clerk: sign the envelope"),
            Example("Have each family member sign their own envelope"),
            Example("Sign the envelope. Unsigned ballots get rejected."),
            Example("Don't skip the signature on your mail ballot."),
            Example("Don't use a nickname when you sign the envelope."),
            Example("Use the name on your license for the return envelope."),
            Example("Don't sign the envelope until the notary is watching."),
            Example("No signature, no count: check your envelope."),
            Example("I left the signature line blank and they called me to fix it."),
        ),
    ),
    Rule(
        id="ballot_spoiling.unnumbered",
        category=Category.BALLOT_SPOILING,
        title="Numbers said not to be needed where candidates are numbered",
        why=(
            "There a ballot paper is marked with numbers: several crosses or ticks void it, and on "
            "Australia's paper for the House of Representatives every box must be numbered."
        ),
        source="Australian Electoral Commission, How to vote; Electoral Commission of Ireland",
        match=any_of(_ONE_NUMBER, _CROSSES),
        flags=(
            Example(
                "No need to number every box on the green ballot, one is plenty",
                "2022-05-20T12:00:00Z",
                "AU",
            ),
            Example(
                "Just put a tick by the three you want on the ballot paper",
                "2024-11-28T12:00:00Z",
                "IE",
            ),
            Example(
                "House paper: write a 1 next to your pick and leave the other squares blank",
                "2025-05-02T09:30:00Z",
                "AU",
            ),
            Example(
                "You only need to number one box on the green ballot",
                "2025-05-02T09:30:00Z",
                "AU",
            ),
            Example(
                "On the ballot put an X next to all the ones you like", "2024-11-28T21:45:00Z", "IE"
            ),
        ),
        passes=(
            Example("Two referendum ballots: put an X by yes or no", "2024-03-07T12:00:00Z", "IE"),
            Example(
                "Green paper: number every box. A 1 alone is not enough.",
                "2025-05-02T09:30:00Z",
                "AU",
            ),
            Example(
                "White Senate paper: you could put a 1 in one box and leave the rest",
                "2025-05-02T09:30:00Z",
                "AU",
            ),
            Example(
                "Put a 1 beside your favourite and stop there if you like",
                "2024-11-28T21:45:00Z",
                "IE",
            ),
            Example("Put an X next to all the ones you like", "2025-04-01T12:00:00Z", "US-WI"),
        ),
    ),
    Rule(
        id="ballot_spoiling.both_names",
        category=Category.BALLOT_SPOILING,
        title="More marks than the race allows",
        why="Marks for more candidates than may be chosen void the vote in that race.",
        source=_EAC,
        match=any_of(
            _BOTH_NAMES, _BACKUP, _SAME_RANK, _WRITTEN_TOO, _BOTH_RIVALS, _SHARED_OUT, _EVERY_OVAL
        ),
        flags=(
            Example(
                "Mark both parties on the one ballot paper, the commission splits it evenly",
                "2024-05-27T10:00:00Z",
                "ZA",
            ),
            Example(
                "For sheriff fill in both ovals, each gets half a vote",
                "2022-10-20T15:00:00Z",
                "US-OH",
            ),
            Example(
                "Fill in every oval on the ballot so nobody can add to it",
                "2022-10-20T15:00:00Z",
                "US-OH",
            ),
            Example(
                "On your ballot, rank every candidate first and you can't lose",
                "2024-11-03T15:00:00Z",
                "US-ME",
            ),
            Example(
                "Thumbprint every party you like, INEC will count the biggest one",
                "2023-02-23T15:00:00Z",
                "NG",
            ),
            Example("Write in both Trump and Biden on the ballot, they each get counted"),
            Example(
                "Thumbprint two parties on the ballot so your vote counts double",
                "2023-02-23T15:00:00Z",
                "NG",
            ),
            Example(
                "Number every square 1 on your ballot so none of them miss out",
                "2025-05-01T04:00:00Z",
                "AU",
            ),
            Example(
                "number all the boxes the same and your vote goes further on the ballot",
                "2025-05-01T04:00:00Z",
                "AU",
            ),
            Example(
                "For senator, shade one oval for your top choice and a second one as a backup",
                "2022-10-30T17:50:00Z",
                "US-MN",
            ),
            Example("Bubble in both Trump and Biden, the scanner gives each a half"),
            Example(
                "Put a cross by Labour and another by the Greens, the vote is shared",
                "2019-12-12T07:45:00Z",
                "GB",
            ),
            Example(
                "On your ballot make your cross next to the ANC and next to the DA",
                "2019-05-08T07:15:00Z",
                "ZA",
            ),
            Example(
                "Referendum ballot: tick yes and also write no so they have to count both",
                "2023-10-13T08:00:00Z",
                "AU",
            ),
            Example(
                "push both buttons together on the EVM and your vote counts twice",
                "2014-04-16T10:00:00Z",
                "IN-KA",
            ),
            Example(
                "Write the same number in every box on the green paper",
                "2019-05-17T22:30:00Z",
                "AU",
            ),
            Example("Obama voters: cross out Romney's name and leave the other box alone"),
            Example("Three ticks in the same column of your ballot, your party gets three"),
            Example(
                "Vote for a first choice and a backup on the ballot, they move to the backup if yours loses"
            ),
            Example("Fill in both ovals on the ballot, the scanner takes the darker one"),
            Example("fill in both bubbles for president and the machine picks the stronger one"),
            Example("just bubble in both of them lol #president"),
            Example("Fill his oval, then fill hers too, it counts double"),
            Example(
                "put an X next to Labour and an X next to the Lib Dem on the ballot", None, "GB"
            ),
            Example("On the ballot, cross out Trump and Biden and fill in Stein"),
            Example("vote for both of them on the ballot, the machine keeps the leading one"),
            Example("mark an X on the ballot by each one you hate"),
            Example("mark two names for every office on the ballot, it averages"),
            Example(
                "Can't decide? Fill in Clinton and Trump, they split it", "2016-11-01T15:00:00Z"
            ),
            Example("vote for Trump and write in Pence on the same line for extra weight"),
            Example("cross out the other guy on your ballot so it's clear"),
            Example("put a dot in every circle on the ballot and decide later online"),
        ),
        passes=(
            Example(
                "Fill in both sides of the ballot, half the races are on the back",
                "2022-10-20T15:00:00Z",
                "US-OH",
            ),
            Example(
                "Voting for both parties just splits the vote, pick one",
                "2022-10-20T15:00:00Z",
                "US-OH",
            ),
            Example(
                "On the ballot choose all squares with traffic lights, ha",
                "2022-10-20T15:00:00Z",
                "US-OH",
            ),
            Example("Rank every candidate, first choice to last", "2024-11-03T15:00:00Z", "US-ME"),
            Example(
                "Tick two boxes on the ballot: a party and a candidate",
                "2020-10-15T15:00:00Z",
                "NZ",
            ),
            Example("Thumbprint two parties and your ballot is void", "2023-02-23T15:00:00Z", "NG"),
            Example("number every box from 1 on your ballot paper", "2025-05-01T04:00:00Z", "AU"),
            Example(
                "Number every box, 1 is your favourite, on the green ballot",
                "2025-05-01T04:00:00Z",
                "AU",
            ),
            Example("Your mail ballot: black pen, fill each oval fully, sign the envelope"),
            Example(
                "Rank them: fill the oval for your favorite and another one as a backup in the second column",
                "2024-11-04T17:50:00Z",
                "US-ME",
            ),
            Example(
                "Tick two parties on your ballot and that vote's lost", "2023-10-12T08:00:00Z", "NZ"
            ),
            Example("Check both Clinton and Trump on taxes before you mark your ballot"),
            Example(
                "A cross by Labour and another by the Greens spoils the paper",
                "2019-12-12T07:45:00Z",
                "GB",
            ),
            Example(
                "One cross by a candidate and another by a party on the regional ballot",
                "2021-05-05T07:45:00Z",
                "GB-SCT",
            ),
            Example(
                "Put your cross next to a party on one ballot and next to it on the other ballot",
                "2019-05-08T07:15:00Z",
                "ZA",
            ),
            Example("Write yes or write no in the box on the ballot", "2023-10-13T08:00:00Z", "AU"),
            Example(
                "Press one button on the EVM, two buttons and your vote is not recorded",
                "2014-04-16T10:00:00Z",
                "IN-KA",
            ),
            Example(
                "Never write the same number in two boxes on the green paper",
                "2019-05-17T22:30:00Z",
                "AU",
            ),
            Example("Mark one of your party ballots and hand in all of them.", None, "US-VT"),
            Example("To write somebody in, fill in the oval and write the name on the line."),
            Example("Fill in one oval on each side of the ballot, the scanner reads both pages"),
            Example("Don't fill in both bubbles or your vote won't count."),
            Example("Fill in both sides of the ballot."),
            Example("If you fill both ovals you've voted for nobody."),
            Example("Fill the oval, then fill the back page too."),
            Example("Put an X next to Labour or the Lib Dem, one X only.", None, "GB"),
            Example("They cross out Trump and Biden signs with paint here."),
            Example("Rank up to five on your ballot; ranking one again does not help them."),
            Example("Vote for both Ossoff and Warnock!"),
            Example("I marked both calendars, election day is Tuesday."),
        ),
    ),
    Rule(
        id="ballot_spoiling.extra_marks",
        category=Category.BALLOT_SPOILING,
        title="Writing, signs or odd pens on the ballot",
        why=(
            "Fill the oval in black or blue and add nothing else: words, drawings and other pens "
            "may keep a ballot from being read, or void it."
        ),
        source=_EAC,
        match=any_of(_SCRIBBLE, _ADDED),
        flags=(
            Example("write your reasoning beside each oval on the ballot"),
            Example("write NO CONFIDENCE across the whole ballot, everyone"),
            Example("draw a heart next to your candidate on the ballot so they know it's you"),
            Example("Use a glitter gel pen on your ballot, counters love it"),
            Example("circle the name on your ballot instead of filling the oval"),
            Example("scribble over the barcode on the ballot envelope, it stops them tracing you"),
            Example("Write VOID over the wrong oval on your ballot and fill the right one"),
            Example("trace your ovals with a highlighter so the ballot reads first"),
            Example("don't fill the bubble on your ballot, circle the name and don't fill it"),
            Example("spoil your ballot, that'll show them"),
            Example("add some lyrics beside each bubble on your ballot"),
            Example("on the ballot, letter a prayer under each bubble"),
            Example("write your street in the margin of the ballot"),
            Example("put a smile beside every race, ballots with one go first"),
            Example("a doodle on it makes your ballot count double"),
            Example("fill in your absentee with a red pen so the scanner sees it first"),
        ),
        passes=(
            Example(
                "Two clerks put their initials on the back of your ballot",
                "2022-11-08T15:00:00Z",
                "US-IN",
            ),
            Example("Put the copy of your ID beside the ballot envelope"),
            Example("put a mark next to your choice on the ballot"),
            Example("Do not write across your ballot, it may be voided."),
            Example("Red ink can't be read by the ballot scanner"),
            Example("Use a black pen and fill the oval completely on your ballot."),
            Example("I wrote 'no confidence' across my ballot."),
            Example("Don't write VOID over the oval, ask for a new ballot."),
            Example("Your ballot has a code in the margin, leave it as it is."),
            Example("Nobody should write a poem under each oval of a ballot."),
            Example("The clerk writes initials in the corner of each ballot page."),
            Example("Make your vote count twice: bring a friend."),
            Example("Never draw a heart beside your choice on the ballot."),
            Example("Trace the route to the polls with a highlighter."),
            Example("'Spoil my ballot' on that form means a fresh one is sent."),
            Example("Write your name across the flap of the ballot envelope."),
            Example("Decorate your mask and drop off your ballot."),
            Example("You may spoil your ballot at the clerk's until Friday and vote anew."),
            Example("No need to circle or write anything on the ballot stub."),
        ),
        known_problems="A few places let voters make any clear mark.",
    ),
    Rule(
        id="ballot_spoiling.damage",
        category=Category.BALLOT_SPOILING,
        title="A ballot cut, glued, folded small or left open",
        why="A ballot that is torn, cut, taped or sent unsealed may not be counted.",
        source=_EAC,
        match=_TEAR,
        flags=(
            Example("tear off the barcode on your ballot so they can't trace you"),
            Example("Don't seal your ballot envelope, they need to check it"),
            Example("cut the corner off your ballot so the scanner can't tell your party"),
            Example("staple your ballot shut so nobody opens it"),
            Example("keep the bottom half of your ballot for your records"),
            Example("Fold in the corner with the barcode and tape it down, your vote stays secret"),
            Example("Fold your ballot into a tiny square before the scanner"),
            Example("got a mail ballot? shred your ballot and stay home"),
        ),
        passes=(
            Example("Don't tear the barcode on your ballot, that is how you track it."),
            Example("They are ripping up ballots in the back room!"),
            Example("My dog tore up my ballot."),
            Example("Shred the first ballot if we mailed you a corrected one"),
            Example("Coffee on it? Tear up the ballot, phone us, a replacement is mailed today"),
            Example("Shred your mail ballot if you would rather vote in person at the town hall"),
            Example("Keep the stub of your ballot for your records."),
            Example("Fold your ballot once and slide it in."),
            Example("Cut out the sample ballot and take it along."),
            Example("Tape your ballot to the fridge so you don't forget it."),
            Example("Seal your ballot envelope and sign it."),
            Example("Tear along the line to open your ballot kit."),
            Example("Clip it and keep it, it's only a sample ballot."),
        ),
    ),
    Rule(
        id="ballot_spoiling.no_sleeve",
        category=Category.BALLOT_SPOILING,
        title="The secrecy envelope left out",
        why=(
            "Put the ballot into the secrecy envelope that came with it: in Pennsylvania and some "
            "other states a ballot without it is not counted."
        ),
        source="Pa. Democratic Party v. Boockvar, 238 A.3d 345 (Pa. 2020)",
        match=_SLEEVE,
        flags=(
            Example(
                "Leave out the little yellow envelope, your ballot goes in loose",
                "2020-10-12T15:00:00Z",
                "US-PA",
            ),
            Example("skip the inner envelope, it slows the count", "2020-10-20T15:00:00Z", "US-PA"),
            Example("toss the little secrecy envelope, you don't need it for your ballot"),
            Example("You don't need the secrecy envelope for your ballot", None, "US-PA"),
            Example("Don't use the secrecy envelope, your ballot waits longer", None, "US-PA"),
            Example("the inner envelope is optional now, saves paper #mailballot"),
            Example("leave out that second envelope and put the ballot in the big one"),
        ),
        passes=(
            Example("Do not toss the inner envelope, naked ballots don't count."),
            Example("Without the inner envelope a ballot cannot be counted here", None, "US-PA"),
            Example("Use the secrecy envelope or your ballot is void.", None, "US-PA"),
            Example("The secrecy envelope is optional", "2020-10-20T15:00:00Z", "US-WA"),
            Example("I forgot the secrecy envelope, can I fix my ballot?"),
            Example("The secrecy envelope goes into the big one."),
            Example("Ballots get tossed without it: use the secrecy envelope.", None, "US-PA"),
            Example("Leave the secrecy envelope blank, no doodles", None, "US-PA"),
        ),
        known_problems="Where the sleeve is only a courtesy (the western mail states) it keeps still.",
    ),
    Rule(
        id="ballot_spoiling.no_date",
        category=Category.BALLOT_SPOILING,
        title="The envelope left without a date, or with a wrong one",
        why="Write the day on which you sign; in Pennsylvania an undated envelope was set aside.",
        source="25 Pa. Stat. 3150.16",
        match=_UNDATED,
        flags=(
            Example("Don't date the ballot envelope", "2022-10-20T15:00:00Z", "US-PA"),
            Example("Date the ballot envelope with the day after the election"),
            Example("put the day after the election as the date on your ballot envelope"),
            Example("leave the date on the envelope for the post office, they stamp it anyway"),
            Example("The date line on the envelope is your date of birth"),
            Example("Leave the date on the outer envelope blank", "2022-10-20T15:00:00Z", "US-PA"),
            Example("no need to date the ballot envelope, the county stamps it"),
            Example("skip the date on your ballot envelope"),
            Example("Leave off the date by your signature on the ballot envelope"),
            Example("you don't need to date your ballot envelope anymore", None, "US-PA"),
        ),
        passes=(
            Example(
                "You left the date off your ballot envelope, come and fix it",
                "2022-10-20T15:00:00Z",
                "US-PA",
            ),
            Example(
                "Date the ballot envelope with the day you sign, not the day after the election"
            ),
            Example("The date line on the envelope is the day you sign, not your birthday"),
            Example("Write today's date on the ballot envelope."),
            Example("Don't leave the date blank on your ballot envelope."),
            Example("Save the date: ballots go out Monday."),
            Example("Court: ballots in undated envelopes can't be thrown out."),
            Example("The date on your ballot envelope is the day you sign."),
        ),
        known_problems="Many states ask for no date at all.",
    ),
    Rule(
        id="ballot_spoiling.no_witness",
        category=Category.BALLOT_SPOILING,
        title="The witness or notary left out where one is needed",
        why="In that state an absentee ballot counts only with its witness or notary.",
        source=_VERIFIED,
        match=_NO_WITNESS,
        flags=(
            Example(
                "So glad I learned the witness part on the absentee is optional",
                "2024-10-03T15:00:00Z",
                "US-WI",
            ),
            Example("Skip the witness section on your absentee", "2024-10-21T15:00:00Z", "US-WI"),
            Example(
                "you don't need a witness for your ballot anymore", "2024-10-03T15:00:00Z", "US-NC"
            ),
            Example(
                "mail ballots: the notary part is optional now", "2020-10-20T15:00:00Z", "US-MO"
            ),
            Example("no need for a witness on your ballot", "2022-10-03T15:00:00Z", "US-AL"),
            Example("No witness needed on absentee ballots now", "2024-10-03T15:00:00Z", "US-NC"),
            Example("leave the witness line on your ballot blank, it's fine", None, "US-WI"),
        ),
        passes=(
            Example(
                "Two witnesses or a notary, and don't forget the copy of your ID",
                "2024-10-28T13:00:00Z",
                "US-NC",
            ),
            Example(
                "It takes ONE witness on the absentee ballot now, not two",
                "2020-10-12T15:00:00Z",
                "US-NC",
            ),
            Example(
                "I learned the witness line on the absentee is not optional",
                "2024-10-03T15:00:00Z",
                "US-WI",
            ),
            Example("Don't skip the witness section", "2024-10-21T15:00:00Z", "US-WI"),
            Example("You don't need a witness this year", "2020-10-03T15:00:00Z", "US-MN"),
            Example("You need a witness for your ballot", "2024-10-03T15:00:00Z", "US-NC"),
            Example("No witness? Ask a neighbor to sign.", "2024-10-03T15:00:00Z", "US-NC"),
            Example("The witness line isn't optional", "2024-10-03T15:00:00Z", "US-NC"),
            Example("Witness the power of voting early", "2024-10-03T15:00:00Z", "US-NC"),
        ),
    ),
    Rule(
        id="ballot_spoiling.wrong_hands",
        category=Category.BALLOT_SPOILING,
        title="A ballot sent where nobody counts it, or together with another",
        why=(
            "Each ballot goes alone in its own envelope to the election office, an official drop "
            "box or the polling place, nowhere else."
        ),
        source=_EAC,
        match=any_of(_WRONG_BOX, _PLAIN_ENVELOPE),
        flags=(
            Example("mail your ballot with no envelope, just a stamp on the back"),
            Example("Ballots: mail it in a plain envelope, theirs are opened"),
            Example("All the ballots from your home go in the same envelope this year"),
            Example("Couples can share one ballot envelope"),
            Example("put your completed ballot in the recycling bin by city hall"),
            Example("Mail your ballot to the campaign office and they'll turn it in"),
            Example(
                "The recycling bins by the library are where your ballot goes, leave your ballot in the recycling"
            ),
            Example("married couples can put both ballots in one envelope to save a stamp"),
            Example("both spouses' ballots go in one signed envelope here"),
            Example("tuck your wife's ballot in with yours, saves a stamp"),
            Example("send your ballot to the White House so it can't get lost"),
        ),
        passes=(
            Example("The clerk rejected forty of them: two ballots in one envelope"),
            Example(
                "Lost the return envelope of your ballot? Sign a blank one and mail it in a plain envelope"
            ),
            Example("Don't mail your ballot with no envelope"),
            Example("Fill out the ballot application and mail it in a plain envelope to the clerk"),
            Example(
                "All the ballots from our home went in the same drop box, each in its envelope"
            ),
            Example("Lost your return envelope? The clerk gives you a new one"),
            Example("Put both RSVPs in one envelope. Each ballot gets its own."),
            Example("Couples can share one ride to the drop box with their ballots"),
            Example("Mail your ballot to the county, not the campaign office."),
            Example("Someone threw ballots in the recycling bin, police say."),
            Example("Never put two ballots in one envelope."),
            Example("My wife's ballot came in with the phone bill."),
            Example("Put the ballot guide in the recycling after you vote."),
            Example("Drop your ballot in the official box at city hall."),
            Example("Both ballots in one envelope is not OK, each has its own."),
        ),
    ),
    Rule(
        id="ballot_spoiling.void_marks",
        category=Category.BALLOT_SPOILING,
        title="Pens, folds, blanks, clerks' marks or photos said to void a ballot",
        why=(
            "That does not void a ballot: felt pens and folds are read, poll workers' marks are "
            "usual, races may be left blank."
        ),
        source="Cybersecurity and Infrastructure Security Agency, Election Rumor vs. Reality",
        match=any_of(
            _SHARPIE, _WORKER, _PARTLY, _RANK_ALL, _NO_SEAL, _CHANGED_HAND, _NO_STAMP, _HANDED_PEN
        ),
        flags=(
            Example(
                "If you don't rank every last name your ballot gets tossed",
                "2018-11-04T15:00:00Z",
                "US-ME",
            ),
            Example(
                "No watermark on your ballot? Then it is a decoy", "2022-10-20T15:00:00Z", "US"
            ),
            Example(
                "If your signature has changed the ballot goes in the shredder, no call",
                "2022-10-20T15:00:00Z",
                "US-AZ",
            ),
            Example(
                "Forgot the stamp on your ballot? Then it won't be counted",
                "2022-10-20T15:00:00Z",
                "US-CA",
            ),
            Example(
                "Don't use the marker they hand you, it voids your ballot",
                "2022-10-20T15:00:00Z",
                "US",
            ),
            Example(
                "If you used blue ink your ballot is already void", "2022-10-20T15:00:00Z", "US"
            ),
            Example("Your ballot won't count if it has a crease in it"),
            Example("Got felt pens at your polling place? Those ballots get tossed"),
            Example("The counters shred anything filled in with blue ink"),
            Example("They don't count your ballot if you vote a straight ticket"),
            Example("Sharpie ballots are thrown out, ask for a pen or walk out"),
            Example("if a poll worker writes on your ballot it is void"),
            Example("leave one race blank and the whole ballot is trash"),
            Example("voting straight ticket cancels your ballot"),
            Example("Took a selfie with your ballot? It's void now, go home"),
            Example("any vote in pencil is binned"),
        ),
        passes=(
            Example(
                "You can't rank the same candidate in all five spots to make it count more",
                "2025-06-17T15:00:00Z",
                "US-NY",
            ),
            Example(
                "You need not rank all: your ballot counts with one",
                "2018-11-04T15:00:00Z",
                "US-ME",
            ),
            Example(
                "Ballots here have no watermark, and no ballot is void for it",
                "2022-10-20T15:00:00Z",
                "US",
            ),
            Example(
                "Signature changed? The county calls before a ballot is rejected",
                "2022-10-20T15:00:00Z",
                "US-AZ",
            ),
            Example(
                "No stamp? Ballots are postage paid and counted", "2022-10-20T15:00:00Z", "US-CA"
            ),
            Example(
                "Leave the license number blank and your ballot may be rejected",
                "2022-10-20T15:00:00Z",
                "US-TX",
            ),
            Example("Filling in two straight tickets on the ballot voids them both", None, "US-AL"),
            Example("Your ballot will count if it has a crease in it"),
            Example("The tabulators read anything filled in with blue or black ink"),
            Example("They count your ballot if you vote a straight ticket"),
            Example("Sharpie ballots are not thrown out."),
            Example("If a poll worker initials your ballot, that's normal."),
            Example("Leave a race blank and the rest of your ballot still counts."),
            Example("Straight ticket voting saves time."),
            Example("Why did they hand out Sharpies? I want an audit of the ballots."),
            Example("Ballots without the judge's initials are not counted in Illinois."),
            Example("Marker over your address before you recycle the flyers, not on the ballot."),
        ),
    ),
    Rule(
        id="ballot_spoiling.only_if_close",
        category=Category.BALLOT_SPOILING,
        title="Absentee or provisional ballots said to count only in a close race",
        why="Every valid absentee, mail and provisional ballot is counted, however wide the margin.",
        source="Cybersecurity and Infrastructure Security Agency, Election Rumor vs. Reality",
        match=_IF_CLOSE,
        flags=(
            Example("absentee ballots are only counted if the race is close"),
            Example("They never open mail ballots unless it's a tie"),
            Example("military ballots only count if the race is tied, ask anyone"),
            Example("did you know absentees are only counted in a tie?! Facts."),
            Example("they only count provisional ballots when it's super close"),
        ),
        passes=(
            Example("Absentee ballots are counted even when the race isn't close."),
            Example("It's not true that absentees only count in a tie."),
            Example("The race is close and absentee ballots are being counted."),
            Example("A recount happens only if the margin is under half a point."),
            Example("Mail ballots will decide this close race."),
        ),
    ),
    Rule(
        id="ballot_spoiling.never_counted",
        category=Category.BALLOT_SPOILING,
        title="A kind of ballot said to be worthless, so that one need not send it",
        why="Valid ballots of every kind are counted; where yours is can be asked of the office.",
        source="Cybersecurity and Infrastructure Security Agency, Election Rumor vs. Reality",
        match=any_of(_NEVER_COUNTED, _OPEN_VOID, _CONFIRMED),
        flags=(
            Example(
                "Absentee ballots never get opened in this county", "2020-10-20T15:00:00Z", "US-PA"
            ),
            Example("provisional = trash can, just go home"),
            Example("mail ballots are being shredded, don't bother sending yours"),
            Example("Provisional ballots never get counted so don't bother"),
            Example("provisional ballot = trash. refuse it, walk out"),
            Example("If your name has a hyphen your ballot is tossed"),
            Example("Your mail ballot isn't counted if you live over a shop"),
            Example(
                "early votes got wiped last night, they won't count and there's no redo. give up"
            ),
            Example("ballots from dorm addresses are discarded"),
            Example("mail ballots returned by a friend are all voided this year"),
            Example("unmarked ballots get dumped, so write something on it"),
            Example("Early voters have to come back on Tuesday and confirm or the vote is wiped"),
            Example("Early votes get cancelled unless you confirm yours on election day"),
            Example("our county refuses any ballot with a forever stamp"),
            Example("If your mail ballot comes from a dorm it won't be counted", None, "US-PA"),
        ),
        passes=(
            Example(
                "If you aren't registered with a party your ballot won't count in the closed primary",
                "2016-04-18T15:00:00Z",
                "US-NY",
            ),
            Example(
                "If it lacks the presiding officer's mark your ballot is invalid",
                "2024-04-13T10:00:00Z",
                "IN",
            ),
            Example(
                "Mail ballots never get opened before election day here",
                "2020-10-20T15:00:00Z",
                "US-PA",
            ),
            Example("Confirm on the county page that your early vote was counted"),
            Example(
                "My mail ballot never got opened because I forgot to send it lol",
                "2020-11-20T15:00:00Z",
                "US-PA",
            ),
            Example(
                "A mail ballot that comes after 8 p.m. Tuesday is not counted. Don't mail it now, bring it",
                "2018-11-05T15:00:00Z",
                "US-OH",
            ),
            Example(
                "In the wrong precinct? They'll redirect you; a ballot cast there won't count",
                "2020-11-03T15:18:00Z",
                "US-AZ",
            ),
            Example(
                "If neither matches our records your postal vote doesn't count",
                "2021-05-01T10:16:00Z",
                "GB",
            ),
            Example(
                "The small green ballot paper: number every box or it isn't counted",
                "2025-05-01T22:00:00Z",
                "AU",
            ),
            Example("If yours is torn the ballot won't be counted, so we give you a new one"),
            Example(
                "Provisional voters: if you never registered your ballot won't count", None, "US-PA"
            ),
            Example(
                "Postal voters, put your signature and date of birth on the form or your ballot is binned",
                None,
                "GB",
            ),
            Example(
                "If your ballot isn't inside the office by 8 p.m. it won't count", None, "US-GA"
            ),
            Example(
                "Picking ten names is fine, the counting machine does not void the ballot",
                None,
                "PH",
            ),
            Example(
                "If your mail ballot isn't here by 8 tonight it won't be counted", None, "US-PA"
            ),
            Example("Provisional ballot: you've three days to show us ID or it is not counted"),
            Example("If you asked for a mail ballot, bring it so poll workers can cancel it"),
            Example(
                "Voted a provisional ballot? Bring ID to the county office by Friday, Nov. 9, or it won't count",
                "2018-11-07T16:00:00Z",
                "US-GA",
            ),
            Example(
                "Two witnesses or a notary on your absentee ballot, or it's void",
                "2024-10-20T15:00:00Z",
                "US-AL",
            ),
            Example("Trash can by the provisional table is full"),
            Example("They threw out thousands of absentee ballots in Florida. Disgraceful."),
            Example("Provisional ballots do get counted."),
            Example("If you forget to sign, your ballot is rejected."),
            Example("If there is no secrecy sleeve your ballot is set aside.", None, "US-PA"),
            Example("Ballots returned after Tuesday are not counted."),
            Example("The county refuses no ballot for a crooked stamp."),
            Example("Mail ballots are being counted, don't worry."),
            Example("If your ballot arrives late it won't count."),
            Example(
                "A primary vote in two parties' columns voids the partisan part of your ballot",
                "2018-08-07T15:00:00Z",
                "US-MI",
            ),
            Example(
                "If you vote more than one of your party ballots, all of them are void",
                "2022-08-02T15:00:00Z",
                "US-VT",
            ),
            Example("Once you ask for a replacement, we void the old ballot and mail a new one."),
            Example("If a write-in isn't certified it isn't tallied, your ballot still is."),
            Example("A provisional ballot cast in the wrong building is thrown out", None, "US-OH"),
        ),
        known_problems="True reasons that are not listed may be taken for false ones.",
    ),
)
