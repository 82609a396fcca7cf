"""Identity papers, by the rule of the region."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from suppression_detect.elections.calendar import Calendar, VoterId
from suppression_detect.languages import words
from suppression_detect.languages.en.rule_words import wrong_eligibility as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.calls import around, asked, election_day, voting_time
from suppression_detect.rules.rule import Claim, Example, Rule, any_of, where_met
from suppression_detect.rules.wrong_eligibility.claims import (
    CAN_NOT_VOTE,
    LOSS,
    NOT_GIVEN,
    NOT_VOTE,
    about_voting,
    has_role,
    is_deed,
    is_denied,
    is_not_needed,
    is_private,
    is_proposal,
    is_wish,
)
from suppression_detect.rules.wrong_eligibility.papers import ASIDE
from suppression_detect.verdict import Category, Strength

_AHEAD = timedelta(weeks=8)
"""How far ahead a vote that no calendar knows is spoken of."""

_CHECK_DAYS = (date(2016, 11, 8), date(2020, 11, 3), date(2024, 11, 5))


def _id_rules(reading: Reading, calendar: Calendar) -> tuple[VoterId | None, ...]:
    """The identity rules of every judged region; of several years where the day is unknown."""
    days = reading.about.days[:1] or _CHECK_DAYS
    if reading.about.days:
        election = reading.about.election
        then = election.day if election else days[0] + _AHEAD
        days = (days[0], then)
    days += tuple(mention.days[0] for mention in reading.dates if mention.days)
    return tuple(
        calendar.voter_id(region, on=day) for region in reading.about.regions for day in days
    )


_ID_NEEDED = tuple(
    pattern(p)
    for p in (
        f"no ..3 IDENT ..3 {LOSS}",
        f"without ..3 IDENT ..5 {LOSS}",
        f"{CAN_NOT_VOTE} ..2 without/unless ..5 IDENT",
        "need/must/have_to/need_to/got_to/require/mandatory/required ..6!or IDENT ..4 "
        "VOTE/POLLS/BALLOT",
        "IDENT ..3!not require/required/mandatory/a_must ..4 VOTE/POLLS/BALLOT",
        f"bring/show ..5 IDENT ..4 or ..4 {LOSS}",
        "VOTE/POLLS ..6 need/must/have_to/require ..3 IDENT",
        f"bring/show ..5 IDENT ..3 or [be] ..2 {NOT_VOTE}",
        f"IDENT or ..2 {LOSS}",
        "VOTE/POLLS/BALLOT/state ..3 ask/need/want/ask_for ..2 IDENT",
        f"{NOT_GIVEN} ..2 without ..3 IDENT",
        f"IDENT ~~6!can/not/no ({CAN_NOT_VOTE}|{NOT_GIVEN}) without",
        "IDENT be ..1 must ..4 POLLS/VOTE",
        "IDENT or nothing/bust/goodbye/forget_it/go_home/home",
        f"(leave|forget|lose|lost|forgot) ..2 IDENT ..4 (and|=|means|mean) ..3 {LOSS}",
        "!not/never/no/nobody check/demand/want ..2 IDENT at ..2 CHECK_IN/POLLS",
    )
)
_OLD = "old/former/previous/outdated"
_OLD_ADDRESS = tuple(
    pattern(p)
    for p in (
        f"IDENT ..2 with/show/have ..2!NOT {_OLD} ..1 address ~4!can/still ({LOSS}|VOIDED)",
        f"{_OLD} address on ..2 IDENT ~4!can/still ({LOSS}|VOIDED)",
        f"IDENT ~2 have ..2 {_OLD} address on it ~6!can/still ({LOSS}|OUT)",
        "IDENT ..1 with/show ..2!NOT old/former/previous/wrong/outdated ..1 address ..2 "
        "(not_count/not_work/VOIDED/no_good/useless/worthless|not ..1 (work|count|accept|do|valid))",
    )
)
_TWO_IDS = tuple(
    pattern(p)
    for p in (
        "need/must/have_to/need_to/got_to/require/bring/show/mandatory/ask_for/want/make_sure "
        "..3!or two/2/three/3/both/multiple ..4 IDENT",
        "two/2 ..5!ENVELOPE/minutes/step/steps/question/questions IDENT ..4"
        " (require/mandatory/must/need/need_to/or|to VOTE)",
        "IDENT plus/and ..2!IDENT (two|2) ..3 IDENT",
        "one IDENT ..2 not ..1 (cut|enough)",
        "IDENT ..3 (not enough|not_enough) ..6",
        f"no SECOND_ID ..3 {LOSS}",
        f"SECOND_ID or ..3 {NOT_VOTE}",
        f"two/2 ..5 IDENT ..6 or [you] [be] [do] ..1 {NOT_VOTE}",
        f"two/2 ..4 IDENT ..3 or ..2 {LOSS}",
        "two/2 ..5 IDENT or nothing/goodbye/bust/gtfo/home/go_home",
        "IDENT and/plus ..2 NO_PAPER",
        "need/must/have_to/require/bring/show ..3 SECOND_ID",
    )
)


def _may_be_asked(reading: Reading, found: Match) -> bool:
    """Whether it may be asked for, but one need not have it ("you don't have to")."""
    last = min(reading.sentence(found.last)[1], found.last + 12)
    return any(u.norm in ("may", "might") for u in reading.units[found.first : found.last]) and any(
        "NO_NEED" in u.roles
        or (u.norm == "not" and v.norm in ("have", "have_to", "need", "require"))
        for u, v in pairwise(reading.units[found.last : last + 1])
    )


@where_met(_ID_NEEDED)
def _photo(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    for one in met(_ID_NEEDED, reading):
        for found in one.find(reading):
            if is_wish(reading, found) or is_denied(reading, found):
                continue
            if has_role(reading, found, frozenset({"REGISTER", "LAWMAKING", "NON_CIVIC"})):
                continue
            first, last = reading.sentence(found.first)
            if any(reading.written(i) in en.EXEMPT for i in range(first, last + 1)):
                continue
            if _may_be_asked(reading, found) or (
                "IDENT" in reading.units[found.first].roles
                and reading.units[found.first - 1].norm == "no"
            ):
                continue  # "no ID required to vote"
            rules = _id_rules(reading, calendar)
            if not rules or any(rule is None for rule in rules):
                continue
            levels = {rule.level for rule in rules if rule}
            photo = any("PHOTO_ID" in u.roles for u in reading.units[found.first : found.last + 1])
            first, last = around(reading, found.first, before=0, after=1)
            if (
                levels.isdisjoint({"none"})
                and all(rule.without_it == "affidavit" for rule in rules if rule)
                and en.NO_WAY_OUT.search(reading.written(first, last))
                and not en.A_WAY_OUT.search(reading.written(first, last))
            ):
                source = rules[0].source if rules[0] else None
                yield Claim(
                    found.quote_first,
                    found.quote_last,
                    "no vote without ID",
                    "a signed statement does as well",
                    source,
                    why="Who has no ID there signs a statement ({actual}) and votes.",
                )
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


# One paper said to be the only one, where every list has several.
_SOLE = tuple(
    pattern(p)
    for p in (
        "passport/driver_'s_license or nothing",
        "only ..3!or passport/driver_'s_license ..1!or count/accept/work/do ..2",
    )
)


@where_met(_SOLE)
def _sole(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    for one in met(_SOLE, reading):
        for found in one.find(reading):
            if is_wish(reading, found) or not about_voting(reading, found):
                continue
            rules = _id_rules(reading, calendar)
            if has_role(reading, found, ASIDE) or not rules or any(rule is None for rule in rules):
                continue
            yield Claim(found.quote_first, found.quote_last, "one paper only")


# Arizona and North Dakota ask for the address of the register on what is shown.
_ADDRESS_MATTERS = frozenset(("US-AZ", "US-ND"))


def _is_of_new_voters(reading: Reading) -> bool:
    """Whether it may be about registering, where a paper shows where one lives."""
    return "REGISTER" in reading.roles or "provisional" in reading.folded.text


@where_met(_OLD_ADDRESS)
def _address(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    """An old address on it said to make it worthless, where the address is not looked at."""
    at_the_door = "CHECK_IN" in reading.roles and voting_time(reading)
    for one in met(_OLD_ADDRESS, reading):
        for found in one.find(reading):
            if is_wish(reading, found) or has_role(reading, found, ASIDE):
                continue
            rules = _id_rules(reading, calendar)
            if not rules or not _ADDRESS_MATTERS.isdisjoint(reading.about.regions):
                continue
            if any(rule is None for rule in rules) or _is_of_new_voters(reading):
                continue
            if at_the_door or about_voting(reading, found):
                yield Claim(
                    found.quote_first, found.quote_last, "a current address", "any address does"
                )


_TRIBAL = tuple(
    pattern(p)
    for p in (
        "tribal id/ids/IDENT/card/cards ..6!or (not [be] accept/count/work/valid/good/do|not_accept/not_count/not_work/no_good/"
        "VOIDED|be turn/throw/strike down/out|be ..2 (useless|worthless|reject|turn_down|throw_out|strike_down|ban|void|invalid))",
        "tribal id/ids/IDENT/card/cards ..2 no good",
        "not ..1 (accept|allow) ..2 tribal id/ids/IDENT/card/cards",
    )
)
# Where the law of voter identity names tribal cards among those that do, or asks for none: VoteRiders
# (voteriders.org/tribal-id); Florida, Ohio, South Carolina, Texas and West Virginia take none.
_TRIBAL_CARDS_DO = frozenset(
    f"US-{state}" for state in words("AZ CA ID KS ME MI MN MT NC ND NE NM NV NY OK OR SD UT WA WI")
)


_GREEN_BOOK = tuple(
    pattern(p)
    for p in (
        "green ..1 id/IDENT book/books ~5!or (not [be] accept/count/work/valid/good|not_accept/no_good/VOIDED|"
        "no_longer accept/valid|be ..2 (useless|worthless|reject|cancel|dead|finish|finished))",
        "(smart_card|smart card) ..2 only ..4",
    )
)


@where_met(_GREEN_BOOK)
def _green_book(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """South Africa's green book said not to do; the Electoral Commission takes it and the card.

    As told before the votes of 2014, 2019 and 2024 (sanews.gov.za/node/19606, iol.co.za).
    """
    if reading.about.regions[:1] not in (("ZA",), ["ZA"]):
        return
    for one in met(_GREEN_BOOK, reading):
        for found in one.find(reading):
            told = about_voting(reading, found) or voting_time(reading)
            if told and not is_wish(reading, found) and not is_not_needed(reading, found):
                yield Claim(found.quote_first, found.quote_last, "no green book", "the book does")


@where_met(_TRIBAL)
def _tribal(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """A tribe's card said not to do, where it does."""
    regions = reading.about.regions
    if not regions or not _TRIBAL_CARDS_DO.issuperset(regions):
        return
    for one in met(_TRIBAL, reading):
        for found in one.find(reading):
            if is_wish(reading, found) or has_role(reading, found, ASIDE):
                continue
            if found.first and reading.units[found.first - 1].norm in ("my", "our", "her", "his"):
                continue  # "my tribal ID wasn't taken at the airport"
            told = about_voting(reading, found) or "OUT" in reading.roles
            if told or any(election_day(reading, unit, early=False) for unit in reading.units):
                yield Claim(found.quote_first, found.quote_last, "no tribal ID", "tribal ID does")


@where_met(_OTHER_PAPER)
def _others(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    for one in met(_OTHER_PAPER, reading):
        for found in one.find(reading):
            if is_wish(reading, found) or not about_voting(reading, found):
                continue
            rules = _id_rules(reading, calendar)
            if rules and all(rule and rule.level in ("none", "any") for rule in rules):
                yield Claim(found.quote_first, found.quote_last, "photo ID only")


@where_met(_TWO_IDS)
def _two(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    for one in met(_TWO_IDS, reading):
        for found in one.find(reading):
            if is_wish(reading, found) or not about_voting(reading, found):
                continue
            if is_not_needed(reading, found) or is_private(reading):
                continue
            if is_proposal(reading, found) or is_deed(reading, found):
                continue
            first = reading.sentence(found.first)[0]
            start = reading.sentence(first - 2)[0] if first > 1 else first
            if has_role(reading, found, ASIDE) or any(
                "REGISTER" in u.roles
                for u in reading.units[start:first]
                if asked(reading, start) or u.norm == "registration"
            ):
                continue  # "Same-day registering? Bring two IDs"
            rules = _id_rules(reading, calendar)
            if any(rule and rule.level == "photo_or_two_others" for rule in rules):
                continue
            if any(region.partition("-")[0] in _OWN_CARDS for region in reading.about.regions):
                continue
            yield Claim(found.quote_first, found.quote_last, "two IDs", "one at most")


_OWN_CARDS = frozenset(("CA", "MT", "NG"))
"""Where two papers may do instead of one, or a voter's card is asked for and no other."""

PHOTO_ID_RULE = Rule(
    id="wrong_eligibility.photo_id",
    category=Category.WRONG_ELIGIBILITY,
    title="Identity papers that the region does not ask for",
    why="At the polls there, the rule is: {actual}. What is claimed: {claimed}.",
    source="the calendar's voter identification table",
    match=any_of(_photo, _address, _others, _sole, _tribal, _green_book),
    flags=(
        Example(
            "If your licence has your old address they turn you away at the polls",
            "2023-10-30T15:00:00Z",
            "US-OH",
        ),
        Example(
            "Heads up, tribal cards are not accepted at the polls on Tuesday",
            "2018-11-04T15:00:00Z",
            "US-ND",
        ),
        Example(
            "Green ID books aren't valid for voting any more, leave them at home",
            "2024-05-27T15:00:00Z",
            "ZA",
        ),
        Example(
            "A licence with an old address is not accepted at the polls in Illinois",
            "2016-11-07T18:00:00Z",
            "US-IL",
        ),
        Example(
            "In Michigan you can't vote without photo ID now, no exceptions, they dropped the affidavit",
            "2022-11-06T20:15:00Z",
            "US-MI",
        ),
        Example(
            "It's a driver's license or nothing at the polls in California now",
            "2022-11-06T20:15:00Z",
            "US-CA",
        ),
        Example("No ID, no vote tomorrow.", "2018-11-05T15:00:00Z", "US-CA"),
        Example("At the polls it's passport or nothing", "2022-11-07T15:00:00Z", "US-OH"),
        Example("you must show photo ID to vote in New York", "2020-10-28T15:00:00Z"),
        Example("Bring photo ID tomorrow or you're not voting", "2019-12-11T15:00:00Z", "GB"),
        Example("they won't let you vote without a license", "2022-11-07T15:00:00Z", "US-IL"),
        Example("ID is required to vote in Minnesota", "2018-11-05T15:00:00Z"),
    ),
    passes=(
        Example(
            "If your licence has your old address you can still vote",
            "2023-10-30T15:00:00Z",
            "US-OH",
        ),
        Example(
            "My tribal card wasn't accepted at the bank, but it is at the polls",
            "2018-11-04T15:00:00Z",
            "US-ND",
        ),
        Example(
            "Green ID books and smart cards are both good for voting",
            "2024-05-27T15:00:00Z",
            "ZA",
        ),
        Example(
            "Photo ID is needed to vote in person in Leeds from this May",
            "2023-04-20T09:00:00Z",
            "GB-ENG",
        ),
        Example(
            "For a library card, licenses with the old address don't count",
            "2016-11-07T18:00:00Z",
            "US-IL",
        ),
        Example(
            "In Michigan you need photo ID to vote or you sign an affidavit. No other form needed",
            "2022-11-06T20:15:00Z",
            "US-MI",
        ),
        Example(
            "In Georgia it's photo ID or a provisional ballot", "2022-11-06T20:15:00Z", "US-GA"
        ),
        Example("No ID required for the vote on Tuesday", "2024-11-04T15:00:00Z", "US-NJ"),
        Example(
            "At the polls they may ask for photo ID, but you don't have to have it",
            "2012-11-02T15:00:00Z",
            "US-PA",
        ),
        Example("No ID, no vote tomorrow.", "2018-11-05T15:00:00Z", "US-IN"),
        Example("You don't need ID to vote in New York", "2020-10-28T15:00:00Z"),
        Example("Bring photo ID tomorrow", "2024-07-03T15:00:00Z", "GB"),
        Example("ID should be required to vote in Minnesota", "2018-11-05T15:00:00Z"),
        Example("Passport or license, either will do to vote", "2022-11-07T15:00:00Z", "US-OH"),
        Example("First time voting in California? Bring ID to be safe", "2018-11-05T15:00:00Z"),
    ),
    known_problems=(
        "First-time voters who registered by mail may be asked for proof of identity even "
        "where others are not."
    ),
)
TWO_IDS_RULE = Rule(
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
        Example(
            "Absentee: two envelopes, a copy of ID, a notary or a friend", "2020-10-20T15:00:00Z"
        ),
        Example(
            "Registering the same day? Bring two IDs when you come to vote",
            "2022-11-07T15:00:00Z",
            "US-IL",
        ),
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
)
