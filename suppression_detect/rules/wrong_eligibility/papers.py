"""Papers that nobody has to show."""

from __future__ import annotations

from suppression_detect.languages.en.rule_words import wrong_eligibility as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match
from suppression_detect.rules.rule import Example, Rule, any_of
from suppression_detect.rules.wrong_eligibility.claims import (
    CAN_NOT_VOTE,
    LOSS,
    NOT_GIVEN,
    NOT_VOTE,
    claims_of,
    is_denied,
    is_elsewhere,
    is_not_needed,
    is_of_a_name,
    is_past,
    is_proposal,
    is_wish,
    off_topic,
)
from suppression_detect.verdict import Category

# What the voter is told to do; "ask for a receipt" is none of it.
_NEEDED = (
    "need/require/must/have_to/need_to/got_to/mandatory/requirement/required/bring/show/present/"
    "carry/demand/make_sure"
)
_NEED = f"{_NEEDED}/ask_for"


def _is_choice(reading: Reading, found: Match) -> bool:
    """Whether the paper is one of several that will do."""
    first, last = reading.sentence(found.last)
    near = range(max(first, found.last - 6), min(last, found.last + 4) + 1)
    return any(reading.written(i) in ("or", "like", "such", "including", "either") for i in near)


def _is_for_a_license(reading: Reading, found: Match) -> bool:
    """Whether an office that gives licenses asks for it."""
    last = min(reading.sentence(found.last)[1], found.last + 3)
    after = reading.units[found.last + 1 : last + 1]
    if [unit.norm for unit in after[:2]] == ["to", "get"] and any(
        unit.roles & {"IDENT", "EXTRA_PAPER"} for unit in reading.units[last : last + 4]
    ):
        return True  # "need a birth certificate to get your ID?"
    return (
        any("NEVER_A_POLL" in unit.roles for unit in reading.units[found.first : last + 1])
        or (  # "for the passport office"
            any(unit.norm == "for" for unit in after[:1])
            and any(not en.OTHER_USES.isdisjoint(unit.norm.split("_")) for unit in after)
        )
    )


ASIDE = frozenset({"REGISTER", "LAWMAKING", "NON_CIVIC"})


def _is_if_asked(reading: Reading, found: Match) -> bool:
    """Whether it is told what to do if somebody asks for it."""
    start = reading.sentence(found.first)[0]
    said = {unit.norm for unit in reading.units[start : found.last]}
    return "if" in said and not said.isdisjoint(("someone", "somebody", "anyone", "anybody"))


def _is_of_a_new_name(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether a paper shows why the name on the ID is another, as Britain's stations ask."""
    british = any(region.startswith("GB") for region in reading.about.regions)
    if not british or "IDENT" not in reading.roles:
        return False
    return "maiden_name" in reading.norms or en.NEW_NAME.search(reading.folded.text) is not None


def _is_of_something_else(reading: Reading, found: Match) -> bool:
    """Whether a paper will do, is not for the vote, or is asked for by a swindler on the phone."""
    first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
    return en.NOT_FOR_THE_VOTE.search(reading.written(first, last)) is not None


def _is_asked_elsewhere(reading: Reading, found: Match) -> bool:
    """Whether no word of voting stands there, and one of another thing that papers are for does."""
    return off_topic(reading, found) and any(
        not en.OTHER_USES.isdisjoint(unit.norm.split("_")) for unit in reading.units
    )


_OF_VOTING = frozenset({"VOTE", "POLLS", "BALLOT", "ELECTION", "CHECK_IN"})


def _is_for_elsewhere(reading: Reading, found: Match) -> bool:
    """Whether a paper is needed somewhere else: "show a tax card at the payroll office"."""
    last = min(reading.sentence(found.last)[1], found.last + 5)
    after = reading.units[found.last + 1 : last + 1]
    return (
        bool(after)
        and after[0].norm in ("at", "for")
        and not any(
            unit.roles & _OF_VOTING or unit.day for unit in reading.units[found.first : last + 1]
        )
    )


_PAPER = claims_of(
    f"{_NEED} ..6!RIVAL/CANDIDATE/his/her NO_PAPER ..8 VOTE/POLLS/BALLOT/ELECTION",
    f"VOTE/POLLS/BALLOT/ELECTION ..8 {_NEED} ..6!RIVAL/CANDIDATE/his/her NO_PAPER",
    f"^ ..3 {_NEEDED} ..6!RIVAL/CANDIDATE/his/her/ask_for NO_PAPER",
    "NO_PAPER ..8 require/mandatory/need ..4 VOTE/POLLS/BALLOT/CHECK_IN",
    "want/ask/check/demand/require/look_for/ask_for ..4!RIVAL/for NO_PAPER ..2 at ..2 POLLS/CHECK_IN",
    "need/must/have_to/need_to/got_to/require/mandatory ..3 LEASE ..6!or to "
    "[get] [cast/a/the] VOTE/BALLOT/EARLY",
    "VOTE/POLLS/BALLOT ..3 need/must/require ..2 LEASE",
    "NO_PAPER/EXTRA_PAPER or nothing/goodbye/bust/gtfo",
    "want/ask/check/demand/require/look_for/ask_for ..4!RIVAL/for/or NO_PAPER ..7 at ..2 POLLS/CHECK_IN",
    "(NOT_GO|do not GO|not bother|do_not_bother|not ..1 show_up|no_point ..2) ..4!IDENT "
    "(without|unless ..3) ..3!IDENT NO_PAPER",
    "show_up/go/come/turn_up without ..3!IDENT NO_PAPER and ..8",
    "no/nobody/no_vote VOTE ..3 without ..3 NO_PAPER",
    f"{_NEED} ..6 NO_PAPER/LEASE/note [from ..4] before ..6 BALLOT/VOTE/poll_book/pollbook",
    "nobody/no_one ..2 (get|get_in|go|walk|pass|be) ..4 (POLLS|BALLOT|VOTE|CHECK_IN|POLL_WORKER|gym|hall|school_gym|church|library|school|door) "
    "..2 without ..3!IDENT NO_PAPER",
    but=(
        is_wish,
        _is_choice,
        _is_for_a_license,
        _is_for_elsewhere,
        _is_of_a_new_name,
        _is_of_something_else,
        _is_if_asked,
        is_not_needed,
        is_past,
        is_proposal,
        off_topic,
    ),
    unless=ASIDE,
    needs=("NO_PAPER", "LEASE"),
)


def _is_of_candidates(reading: Reading, found: Match) -> bool:
    """Whether those who run must show it: "candidates have to prove their taxes are paid"."""
    first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
    return en.WHO_RUNS.search(reading.written(first, last)) is not None


_NO_DEBT = (
    is_wish,
    _is_of_candidates,
    is_denied,
    is_of_a_name,
    is_not_needed,
    is_proposal,
    off_topic,
)
_PAID_UP = claims_of(
    "(show|prove|verify|check|proof|evidence|proof of) ..1!NOT [that] ..3!NOT/IDENT "
    "(STATUS|parking_fine|parking_ticket|court_fine|tax|taxes|rent|fine|dues|bill|bills|fee|fees|debt|account|accounts|rates|council tax|hoa|mortgage) "
    "..1 be/'s ..2 (pay|paid|current|clear|cleared|settle|settled|square|up_to_date|paid_up|up to date)",
    "(show|prove|verify|proof|proof of|receipt for) ..2 (paid|paid_up|settled|cleared) ..1 "
    "(STATUS|parking_fine|parking_ticket|court_fine|tax|taxes|rent|fine|fines|dues|bill|bills|fees|debt|council tax) ..2",
    but=(*_NO_DEBT, _is_choice, _is_for_a_license),
    unless=frozenset({"LAWMAKING", "NON_CIVIC", "CANDIDATE"}),
)


_CURRENT = claims_of(
    "must/have_to/need_to/got_to be ..1 (current/caught_up/paid_up/up_to_date/square|up to date|catch up|caught up) "
    "on/with ..2 STATUS/tax/taxes/rent/bills/child_support/loans/rates ..3 VOTE/BALLOT",
    but=_NO_DEBT,
    unless=frozenset({"LAWMAKING", "NON_CIVIC", "CANDIDATE", "FELONY"}),
)


def _is_law_there(reading: Reading, found: Match) -> bool:
    """Whether it may be asked for: a bare "no letter", or a mask in the pandemic outside America."""
    said = reading.written(found.first, reading.sentence(found.last)[1])
    days = reading.about.days
    abroad = not any(region.startswith("US") for region in reading.about.regions)
    if en.VAGUE_NEED.search(said) or (abroad and en.BARE_LETTER.search(said)):
        return True
    return abroad and bool(days) and days[0].year in (2020, 2021, 2022) and "mask" in said


def _is_their_card(reading: Reading, found: Match) -> bool:
    """Whether a voter's card may be meant in a country where voters bring one."""
    card = any("card" in unit.norm for unit in reading.units[found.first : found.last + 1])
    return card and is_elsewhere(reading, found)


def _is_long_ago(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether the post tells of another century: "a receipt from 1923. No receipt, no ballot"."""
    return en.LONG_AGO.search(reading.folded.text) is not None


def _is_for_newcomers(reading: Reading, found: Match) -> bool:
    """Whether the post is about registering, or tells what to do "if you are turned away"."""
    start = reading.sentence(found.first)[0]
    lead = {unit.norm for unit in reading.units[start : found.first]}
    return "REGISTER" in reading.roles or not lead.isdisjoint(("if", "should"))


_WITHOUT_IT = claims_of(
    f"NO_PAPER/LEASE/EXTRA_PAPER ~~4!or without it/one/that/this/them ..4 ({LOSS}|{NOT_GIVEN})",
    "OUT ..3!IDENT/or without ..3!IDENT/or NO_PAPER/polling_card/poll_card/voter_card/voter_registration_card",
    "NO_PAPER/lease/deed/mortgage/letter/certificate/receipt/permit must/have_to/need_to be ..2 "
    "present/presented/show/provide/provided/produce/submit/submitted/on_file ..3!IDENT (before|to|at|in order to) ..3 VOTE/BALLOT/POLLS",
    "no/without ..2!IDENT NO_PAPER/EXTRA_PAPER ..1 your ..2 (pvc/voter_card/card/ballot/IDENT/vote) be ..2 "
    "useless/worthless/no_good/VOIDED",
    but=(
        is_wish,
        is_denied,
        is_of_a_name,
        is_past,
        _is_choice,
        _is_of_a_new_name,
        _is_for_a_license,
        _is_long_ago,
        _is_asked_elsewhere,
        _is_their_card,
        _is_for_newcomers,
    ),
    unless=frozenset({"NON_CIVIC", "LAWMAKING", "REGISTER"}),
)


_NO_PAPER = claims_of(
    f"(no/without) ..2!IDENT NO_PAPER ..3 {LOSS}",
    f"without ..2!IDENT/or and ..1!IDENT/or NO_PAPER ..3 {LOSS}",
    f"(no/without) ..2!IDENT NO_PAPER ..5 = ..1 {LOSS}",
    f"(no/without) ..2!IDENT EXTRA_PAPER [means] [=] ..2 {LOSS}",
    f"without ..2!IDENT NO_PAPER/EXTRA_PAPER ..5 ({NOT_GIVEN}|{CAN_NOT_VOTE})",
    f"{CAN_NOT_VOTE} ..2 without/unless ..4!IDENT NO_PAPER/EXTRA_PAPER",
    "OUT/refuse/reject ..1 anyone/anybody/voter/voters/people/everyone ..1 without ..2!IDENT NO_PAPER",
    f"NO_PAPER/LEASE ..6!VOTE or ..3 {LOSS}",
    f"bring/show/need ..3 NO_PAPER ..12 or ..3 ({LOSS}|{NOT_VOTE})",
    f"NO_PAPER/LEASE/EXTRA_PAPER ~~6!can ({CAN_NOT_VOTE}|{NOT_GIVEN}) without",
    "need/must/have_to/require ..3 letter/note/permit/clearance/certificate/exam/slip to ..2 VOTE/BALLOT",
    "need/must/have_to/require ..2 certificate/letter/note/permit/clearance/slip from ..5 to ..2 "
    "VOTE/BALLOT/paper",
    "NO_PAPER ..5 IDENT ..1 not do/enough/work/count",
    f"need/must/have_to/require ..3!or EXTRA_PAPER to ..1 VOTE without ..2 {LOSS}",
    f"no flat {LOSS}".replace("flat", "EXTRA_PAPER/LEASE/STATUS ..2"),
    f"{_NEED} ..5 NO_PAPER or ..3 {LOSS}",
    but=(
        is_wish,
        is_denied,
        is_of_a_name,
        _is_of_a_new_name,
        _is_for_a_license,
        _is_long_ago,
        _is_asked_elsewhere,
    ),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
    unsure=(_is_law_there,),
    needs=("NO_PAPER", "EXTRA_PAPER", "LEASE", "STATUS"),
)


_CARD = claims_of(
    "no ..4!IDENT/RIVAL card no VOTE/BALLOT/entry",
    but=(is_wish, is_denied, is_of_a_name, _is_of_a_new_name, is_elsewhere),
    unless=frozenset({"NON_CIVIC", "LAWMAKING"}),
)


PAPER_RULE = Rule(
    id="wrong_eligibility.paper",
    category=Category.WRONG_ELIGIBILITY,
    title="Papers that no polling place asks for",
    why=(
        "No polling place asks a registered voter for that paper. Some states ask for one "
        "proof of identity; look up what yours takes."
    ),
    source="state election codes; National Conference of State Legislatures, Voter ID Laws",
    match=any_of(_PAPER, _WITHOUT_IT, _NO_PAPER, _PAID_UP, _CURRENT, _CARD),
    flags=(
        Example("Tenants need a letter from the landlord, without it they can't get a ballot"),
        Example("They turn you back at the polls without a social security card"),
        Example("Nobody gets in the polling hall without a doctor's note"),
        Example("No property tax receipt, no ballot, says the man at the store"),
        Example(
            "You must bring the government card to vote on Sunday", "2024-07-26T15:00:00Z", "VE"
        ),
        Example(
            "Without a utility bill and birth certificate they won't let you vote", None, "US-NY"
        ),
        Example(
            "Voters have to show that their taxes are paid up at the polls",
            "2024-11-05T15:05:00Z",
            "US-WI",
        ),
        Example("You need your birth certificate to vote this year."),
        Example("No passport, no ballot!!", "2024-11-02T15:00:00Z", "US-PA"),
        Example("You must be current on your taxes to vote Tuesday", None, "US"),
        Example("No NIN no vote on Saturday, INEC turns you back", "2023-02-23T15:00:00Z", "NG"),
        Example(
            "You need a public services card to vote, without it they turn you away",
            "2020-02-06T15:00:00Z",
            "IE",
        ),
        Example("no negative covid test from the last two days = no ballot"),
        Example("bring your social security card to the polls or they turn you away"),
        Example("No vaccine card no vote, NYC is checking at the poll sites"),
        Example("Voters must show proof of employment at the polling place Tuesday"),
        Example("you can't vote without your voter registration card fyi"),
        Example("no farm bureau card, no vote, they won't look you up"),
        Example("They ask for a birth certificate at the polls now"),
        Example("Proof of both shots at the door or you can't vote"),
        Example("Poll workers are turning away anybody without a social security card"),
    ),
    passes=(
        Example("If you are turned away without a voter card, call the hotline"),
        Example("A receipt must be shown before you return the lamp; vote first"),
        Example("The poll tax receipt in the case is from 1911. No receipt, no ballot, back then"),
        Example("Without a utility bill or birth certificate you can still vote", None, "US-NY"),
        Example("If someone in line has you prove your citizenship, call the hotline", None, "US"),
        Example(
            "You must show a social security card at the bank. The poll workers don't ask for it."
        ),
        Example("Provisional ballot today? Ask for a receipt."),
        Example(
            "You don't have to show that your taxes are paid to vote",
            "2022-11-05T15:05:00Z",
            "US-OH",
        ),
        Example("You need a birth certificate for Little League, but not to vote"),
        Example("Canadians: you need to show who you are, a passport is fine to vote", None, "CA"),
        Example("Need a birth certificate to get a voter ID card? We pay for it", None, "US-WI"),
        Example("You need a birth certificate for the passport office, not for voting"),
        Example("You don't need your birth certificate to vote."),
        Example("You don't have to be current on your taxes to vote", None, "US"),
        Example("With a felony you must be current on fines to vote", None, "US-FL"),
        Example("Bring your license, passport or utility bill to register at the polls."),
        Example("Voters would have to show a birth certificate under the bill."),
        Example("No vaccine card needed to vote."),
        Example("No negative test from the last two days = no visit at the home. Vote by mail."),
        Example("The office turned away anybody without an appointment. Polls were fine."),
        Example(
            "No INE card, no vote tomorrow, a passport won't do.", "2024-06-01T15:00:00Z", "MX"
        ),
        Example("Bring your birth certificate and a lease to get a license at the DMV."),
        Example("In 1962 my aunt had to show a poll tax receipt to vote."),
    ),
    known_problems="Countries outside the United States may ask for a paper named here.",
)
