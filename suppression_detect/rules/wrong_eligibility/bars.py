"""Bars that do not exist: debts, records, origins, homes, earlier votes, parties."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import wrong_eligibility as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.rule import Claim, Example, Rule
from suppression_detect.rules.wrong_eligibility.claims import (
    CAN_NOT_VOTE,
    IS_TAKEN,
    LOSS,
    NO_VOTE,
    NOT_GIVEN,
    NOT_VOTE,
    STRUCK,
    TAKES,
    US_LAW,
    any_of,
    asks_identity,
    claims_of,
    has_role,
    is_denied,
    is_felony,
    is_foreign,
    is_of_a_name,
    is_own,
    is_private,
    is_runoff,
    is_wish,
    off_topic,
)
from suppression_detect.verdict import Category

_LINK = "if/when/while/because/since/with/without/until/unless/w/once/who/whose/for/as/over/after"
_BAR = claims_of(
    f"STATUS ~~8!NOT/can/still {LOSS}",
    f"STATUS ~13!NOT/can/still {LOSS}",
    "STATUS ~~6!NOT/can/still SIT_OUT",
    f"STATUS ..6 {TAKES}",
    f"{TAKES} ..2 if/for/over ..5 STATUS",
    f"{CAN_NOT_VOTE} ..3 {_LINK} ..6 STATUS",
    f"(OUT|{NOT_GIVEN}) ..2 if/when/while/because/over/for/with/until ..7 STATUS",
    "STATUS ..4 be ..3 VOTE ban",
    "STATUS ..3 count_as/count ..3 felony ..4 VOTE",
    "STATUS ~~6!NOT/can/still you be ..1 out/through/strike/lock_out",
    "no_vote_for ..3 STATUS",
    f"{NO_VOTE} ..2 for/if/when/until/with/while/on/from ..4 STATUS",
    "STATUS ..4 (be|get) ..2 (pay|settle|clear) ..8 (before|to) ..5 VOTE/BALLOT/eligible",
    "before ..4 VOTE ..5 pay/settle/clear ..4!or STATUS",
    but=(is_wish, is_denied, is_of_a_name, is_own, asks_identity, is_felony, off_topic),
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
    if units[found.first].norm == "no" and reading.written(last) == "ballots":
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


_OPEN_BAR = claims_of(
    f"if/once/unless !OUT !OUT ~13!can/still {_SUBJECT} ..2 {LOSS}",
    f"if/once you/your ~12!can/still {NO_VOTE}",
    f"anyone/anybody/everyone/whoever/those/people/voter/somebody/all who/whose ~1 !OUT "
    f"~14!can/still {LOSS}",
    f"PERSONS/household/wives/kids with/without/whose/of ~9!can/still {LOSS}",
    f"anyone/anybody/everyone/whoever/those/people/voter/folk/folks/nobody ~1 with/without/on/over "
    f"~8!can/still {LOSS}",
    f"anyone/anybody/everyone/whoever !who/in/can/still/else ~8!can/still {LOSS}",
    "nobody/no_one [who] with/on/under/over/in/from ..6 can [ever] [legally] VOTE",
    "who/whose ..8 (may_not|not_eligible|not_permit|ineligible|bar_from|not_allow|not_entitled) "
    "..2!IDENT/use VOTE/BALLOT",
    f"^ ~6 = ..1 {LOSS}",
    f"(OUT|{CAN_NOT_VOTE}|{NOT_GIVEN}|{NO_VOTE}) ..2 if/unless/because/until you/your ~6 !can ~3",
    "no ..4!IDENT no/zero BALLOT",
    "anyone/anybody/everyone/those/people/folks who ~8 (must|have_to|will) SIT_OUT ..3 "
    "ELECTION/DAY/november/VOTE",
    but=(is_wish, is_denied, is_of_a_name, is_own, _is_true_bar, off_topic),
    needs=("OUT", "CANNOT", "TAKEN", "SIT_OUT", "NOT"),
    unless=frozenset({"NON_CIVIC", "PRIMARY"}),
)
# Who is shut out by name, and who is told so after a need or as the answer to a question.
_NEEDS = "need/must/have_to/need_to/got_to/require/bring/show/pay/proof/make_sure/want/pass/name"
_BY_NAME = claims_of(
    "PERSONS ..6!can/still/you/we/i/staff/not/for CANNOT [be] [even] [legally] VOTE",
    f"{_NEEDS} ..10!IDENT/TIME/by or ..3 ({LOSS}|not VOTE)",
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
    f"if you ~9 you ..4 and ({CAN_NOT_VOTE}|OUT)",
    "PERSONS/newcomers/one/ones ..6!can/still/you/we/i CANNOT ..1 VOTE ..3 until/till",
    "not a ..2 voter even/unless/if",
    "only !who/reason/way/time/thing/place/chance !can/registered/citizen/citizens/the/we/i/so "
    "..7!IDENT/so/is/be can/may ..1 VOTE",
    "only ..5!IDENT/NUMBER/can/half/out get/hand a/the BALLOT",
    but=(is_wish, is_denied, is_of_a_name, is_own, _is_true_bar, is_foreign, off_topic),
    unless=frozenset({"NON_CIVIC", "PRIMARY", "LAWMAKING"}),
    needs=("PERSONS", "ONLY", "MUST", "OUT", "CANNOT", "TAKEN", "SIT_OUT"),
)
_ASKED = tuple(
    pattern(p)
    for p in (
        "^ ~4!if/IDENT OUT",
        f"^ ~3!if/IDENT/ask/no ({STRUCK}|{NO_VOTE}|{IS_TAKEN}|{TAKES})",
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
            if end < 1 or reading.folded.text[units[end].start] != "?" or is_private(reading):
                continue
            first = reading.sentence(end - 1)[0]
            asked = units[first:end]
            if len(asked) > 12 or asked[0].norm in en.ASKS:
                continue
            if any(not _NO_CONDITION.isdisjoint(unit.roles) for unit in asked):
                continue
            checks = (is_wish, is_denied, is_of_a_name, is_own, _is_true_bar, off_topic)
            if not any(check(reading, found) for check in checks):
                yield Claim(first, found.last)


_ONLY = claims_of(
    "only ..3!who HOME_OWNER ..2!should can/may/get_to/allow/eligible/able_to ..2 VOTE/BALLOT",
    "VOTE only if ..4 HOME_OWNER",
    "CAN VOTE only if ..4 HOME_OWNER/STATUS",
    but=(is_wish, is_of_a_name),
    needs=("HOME_OWNER", "STATUS"),
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
        f"{CAN_NOT_VOTE} ..3 {_LINK} ..6 FELONY",
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
            if is_wish(reading, found) or is_denied(reading, found):
                continue
            if is_of_a_name(reading, found) or has_role(reading, found, frozenset({"NON_CIVIC"})):
                continue
            inside = has_role(reading, found, frozenset({"CUSTODY"}))
            if _since(_NEVER_LOST, reading) or (not inside and _since(_BACK_AFTER_PRISON, reading)):
                yield Claim(found.quote_first, found.quote_last, "barred", "may vote")


_EARLIER = claims_of(
    f"VOTE/already_vote ..4 PRIMARY ..6!RUNOFF {CAN_NOT_VOTE}",
    f"VOTE/already_vote ..4 PRIMARY ..5 [you] {LOSS}",
    "VOTE/already_vote ..3 PRIMARY ..4 already/lock/use ..2 VOTE",
    f"{NOT_VOTE} ..4 PRIMARY ..6 {LOSS}",
    f"{NOT_VOTE} ~~4 PRIMARY ~~6!still/can {LOSS}",
    f"({NOT_VOTE}|skip|miss) ..3 last/previous/midterm/midterms/2016/2018/2020 ..5 {LOSS}",
    f"({NOT_VOTE}|skip|miss) ..3 ELECTION ~~2 {CAN_NOT_VOTE}",
    "only VOTE ..2 if ..2 VOTE ..3 last/PRIMARY/2016/2018/2020/2012",
    f"VOTE/already_vote ..4 PRIMARY ~6 {LOSS}",
    "must/have_to/need_to have VOTE ..6 to VOTE",
    but=(is_wish, is_denied, is_of_a_name, is_runoff),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
    needs=("OUT", "CANNOT", "TAKEN", "NOT", "PRIMARY", "MUST", "ONLY"),
)
_REQUESTED = claims_of(
    "REQUEST/ask_for ..6 BALLOT/it ~~6!if/by bar/lock_out/CANNOT/OUT/give_up ..5 in_person/POLLS/VOTE",
    "once you REQUEST ..4 (bar|CANNOT|OUT|lock) ..5 (in_person|in person|POLLS)",
    but=(is_wish, is_denied, is_of_a_name, is_own),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
    needs=("BALLOT",),
)
_PARTY = claims_of(
    "independent/independents/unaffiliated/INDEPENDENT ..4 (CANNOT|OUT) ..6 "
    "november/general/the_general/general_election/presidential_election",
    but=(is_wish, is_denied),
    unless=frozenset({"PRIMARY"}),
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
    match=any_of(_BAR, _OPEN_BAR, _ONLY, _BY_NAME, _asked),
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
    match=any_of(_EARLIER, _PARTY),
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
)
