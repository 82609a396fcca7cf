"""A deadline later than the true one, or said to have passed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from suppression_detect.elections.calendar import Calendar, Election
from suppression_detect.elections.values import TrueDay
from suppression_detect.languages.en.rule_words import wrong_date as en
from suppression_detect.reading import Reading
from suppression_detect.reading.dates import DateMention
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.calls import parted
from suppression_detect.rules.rule import Claim, Example, Rule, where_met
from suppression_detect.rules.wrong_date.days import (
    CALENDAR,
    GA,
    REGISTRATION,
    ended,
    has_been,
    is_border,
    is_election_day,
    is_off_topic,
    is_yesterday,
    judged_days,
    one_region,
)
from suppression_detect.rules.wrong_date.mailed import (
    NOT_OF_MAIL,
    SAYS_BY_MAIL,
    by_mail,
    may_arrive,
)
from suppression_detect.verdict import Category, Strength

_NO_REG = "VOTE/RETURN/EARLY/REQUEST/RESULTS/DAY"
_LAST = (
    "(DEADLINE/through/close/MOVED/SLID/extend/give/take|up to|as late as|(run/good/open/stay) to)"
)
_REGISTER_BY = tuple(
    pattern(p)
    for p in (
        f"REGISTER ..5!{_NO_REG} {_LAST} ..3 DAY/ELECTION_DAY",
        "DEADLINE ..4!DAY REGISTER ..5!RETURN/EARLY/REQUEST/VOTE DAY/ELECTION_DAY",
        "DEADLINE ..2!RETURN/EARLY/REQUEST/VOTE DAY/ELECTION_DAY ..3 to/for REGISTER",
        "CAN/still ..2 REGISTER ..3!DEADLINE (on|at|up to) ..2 ELECTION_DAY",
        f"DEADLINE/until ..2 DAY to/for ..1 REGISTER !{_NO_REG}",
        "books (close|shut) ..1 DAY",
        f"REGISTER ..6!{_NO_REG}/NOT NOT ..1 close/end/shut/expire (DEADLINE/until|until ..1) ..2 DAY",
        "REGISTER DEADLINE ..9!VOTE/RETURN/EARLY/REQUEST/DAY (get|have) until DAY",
        "give/have/get ..4!RETURN/EARLY/REQUEST/VOTE DEADLINE/until ..2 DAY to ..1 REGISTER",
        "REGISTER/sign_up/sign_on ..2!NOT/DEADLINE (at|when you get to|inside) ..2 POLLS ..2 on ..1 DAY/ELECTION_DAY",
        "not/never/miss/forget/late ..1 REGISTER ~~9!VOTE (do it|sign_up|sign you up|add you|REGISTER) "
        "..6!VOTE/NOT DAY/ELECTION_DAY",
        "REGISTER ~~9!VOTE/RETURN/EARLY/REQUEST have/get ..3 (until|to|through) ..1 DAY to "
        "get/send/turn/hand/mail/file/do/finish ..2!REQUEST/BALLOT form/forms/card/it/that/this/registration",
    )
)
# A list of last days: "voter registration 10/31, mail ballots 11/2".
_REGISTER_LISTED = tuple(
    pattern(p)
    for p in (
        "voter_registration/registration/REGISTER [DEADLINE] [be] DAY ($|REQUEST/BALLOT/EARLY/ELECTION/mail/and)",
        "(^|^ !NOT/DAY/miss/missed/late/after/before/past/since) DAY to/for [voter] REGISTER ($|DAY/REQUEST/EARLY/BALLOT/and)",
        "REGISTER ..3!VOTE/RETURN/EARLY/REQUEST/RESULTS/DAY/NOT (roll|rolls|roll_over|stretch|stretches|slide|slides|reopen|reopened|bumped) "
        "..3!VOTE/RETURN/EARLY/REQUEST/DAY/NOT to/until/through/till ..1 DAY",
        "not ..1 REGISTER [yet] ~~4!VOTE/RETURN/EARLY/REQUEST/BALLOT/DAY (have|get|'ve) ..2 until ..1 DAY",
        "(DEADLINE|last_call) to/for REGISTER [to] [vote/VOTE] [in] [!NOT] [be] DAY",
        "REGISTER ..2!VOTE/RETURN/EARLY/REQUEST/RESULTS/DAY/NOT be/stay good through/until/to/till ..1 DAY",
        "REGISTER ..2!VOTE/RETURN/EARLY/REQUEST/RESULTS/DAY/NOT DEADLINE be/'s ..1 DAY",
    )
)
_REGISTERED_BY = (*_REGISTER_BY, *_REGISTER_LISTED)
_REQUEST_BY = tuple(
    pattern(p)
    for p in (
        "REQUEST ..5!REGISTER/RESULTS/RETURN/DAY (DEADLINE/through|up to) ..3 DAY/ELECTION_DAY",
        "(have|get|give|'ve) ..3!REGISTER/RETURN/NOT (until|to|through) ..2 DAY to ..1 "
        "(REQUEST|ask|order|get) ..2!REGISTER/RETURN BALLOT/one",
        "(ask|order|ask_for|apply) ..3!REGISTER/RETURN/NOT BALLOT ..5!REGISTER/RETURN/RESULTS/NOT/DAY "
        "(DEADLINE/through|up to) ..2 DAY/ELECTION_DAY",
        "DEADLINE ..1 to ..1 (REQUEST|ask|order) ..3!REGISTER/RETURN/DAY BALLOT ..3!RETURN/DAY [be] ..1 DAY",
        "REQUEST ..2!REGISTER/RETURN/NOT BALLOT ..2!REGISTER/RETURN/NOT DAY $",
        "BALLOT REQUEST [be] [due] [on/by] DAY",
        "(^|^ !NOT/DAY/miss/missed/late/after/before/past/since) DAY to/for ..1 (REQUEST|ask_for|order) ..2!REGISTER/RETURN/DAY BALLOT",
    )
)
_MAIL_BY = tuple(
    pattern(p)
    for p in (
        f"BALLOT ..6!{NOT_OF_MAIL} postmark/mail/send/drop/post/RETURN "
        "..5!REGISTER/receive/arrive/count DAY",
        "BALLOT/VOTE/mail/drop/postmark/MAILED ..6!REGISTER/receive/arrive/count/RESULTS/before AFTER_ELECTION",
        f"postmark/mail/send/drop/post/RETURN ..5!{NOT_OF_MAIL} BALLOT ..5!REGISTER/receive/arrive/count/DAY DAY",
        "mail_your_ballot/mail_it_back/mail_back/send_it_back/mail_it_in/drop_your_ballot "
        "..2!REGISTER/receive/arrive/count/DAY by/until/through/before ..1 DAY",
        "(^|CAN|just|please|still|to) mail_your_ballot/drop_your_ballot/return_your_ballot "
        "[in/into/at] [the/any/a] [mail/mailbox/post/postbox/box] [on] DAY",
        f"postmark/postmarked/stamped ..2!{NOT_OF_MAIL}/best/use/sell (by|until|before|through|on|as late as) ..2 DAY",
        "(have|get|give|'ve|let) ..3!REGISTER/REQUEST/arrive/receive/NOT (until|to|through) ..2 DAY to ..1 "
        "(mail_it_back|send_it_back|mail_it_in|return_your_ballot|mail_your_ballot|"
        "(mail|send|post|RETURN|mail_in|send_in|send_back|mail_back) ..3 (BALLOT|it|yours|them))",
        "(have|get|give|'ve|let) ..3!REGISTER/REQUEST/arrive/receive/NOT (until|to|through) ..2 DAY to ..1 "
        "(get|put|drop|stick) ..3 (BALLOT|it|them) ..2 (mail|post|mailbox|post_box)",
        f"BALLOT ..4!{NOT_OF_MAIL} go/be in ..2 (mail|post|box|drop_box|mailbox) ..2 (until|through|up to|by) ..1 DAY",
    )
)
_VOTE_UNTIL = tuple(
    pattern(p)
    for p in (
        "VOTE ..5!REGISTER/REQUEST/RESULTS/DAY/sticker/show/van/truck/alone (DEADLINE/through|up to) ..2 DAY",
        "DEADLINE/until ..3!RESULTS DAY to VOTE",
        "EARLY ..5!REGISTER/DAY/RESULTS DEADLINE/through/run/end ..3 DAY",
        "POLLS/box/boxes/drop_box/vote_center ..5!RESULTS/REGISTER/DAY/LINE (until|through|up to) ..2 DAY",
        "POLLS/vote_center ..6!RESULTS/REGISTER/DAY/LINE/NOT DAY (until|through|thru|to) ..1 DAY",
        "any day ..3 through/until DAY",
        "(have|get|give|'ve|let) ..3!REGISTER/REQUEST/NOT (until|to|through|till) ..2 DAY to ..1 "
        "(use|drop|bring|turn_in|hand_in|fill_out|fill_in|finish|return|deliver|drop_off) ..3!REGISTER/REQUEST/form "
        "(BALLOT|drop_box|box|boxes|dropbox|them|yours)",
        "BALLOT ..4!REGISTER/REQUEST/count/RESULTS accept/take/collect/hand_out/keep ..3!REGISTER/RESULTS (through|until|up to) ..1 DAY",
        "BALLOT be/get accept/take/be_take/collect ..1 (from|on|between) ..1 DAY",
        "turn_in/hand_in/drop_off ..1!NOT/REGISTER/REQUEST BALLOT ..3!REGISTER/RESULTS/NOT (through|until|up to) ..1 DAY",
        "accept/take/be_take/collect ..2!REGISTER/REQUEST BALLOT ..1 (through|until|up to) ..1 DAY",
        "BALLOT ..4!REGISTER/REQUEST/RESULTS be due [back] [in] ..2!NOT DAY",
        "county/city/site/voting be ..1 open (until|through|to) DAY",
        "VOTE/voting/ELECTION ..2!RESULTS/EARLY/DAY start/starts/begin/open/kick_off ..1 DAY ..2!NOT "
        "run/go/last/end/close/finish/continue ..2!RESULTS/NOT DAY",
        "voting/vote ..3!RESULTS/DAY run/go/last/stretch/continue/extend ..4!RESULTS DAY",
    )
)
_EARLY_ENDS = tuple(
    pattern(p)
    for p in (
        "EARLY ..5!REGISTER/DAY/RESULTS/start/begin/open/NOT (through|until|up to|end|close|last) ..4!BALLOT DAY",
        "EARLY ..5!REGISTER/DAY/RESULTS run/go/last ..5!BALLOT DAY",
        "EARLY be ..1 open (through|until) ..1 DAY",
        "EARLY ..5!REGISTER/DAY/RESULTS/NOT DAY [to/through/thru/until/till/-] DAY",
        "EARLY ..4!REGISTER/DAY/RESULTS/NOT MOVED/extend ..9!BALLOT/REGISTER/NOT until/through ..1 DAY",
    )
)
# Days of early voting that are said to come after the election.
_EARLY_ON = tuple(
    pattern(p)
    for p in (
        "early_voting/early_vote ..4!REGISTER/RESULTS/ELECTION/NOT/count DAY",
        "early_voting/early_vote ..9!REGISTER/RESULTS/ELECTION/NOT/count through/until/to ..1 DAY",
    )
)
_EARLY_OVER = tuple(
    pattern(p)
    for p in ("EARLY ..3!REGISTER/start/begin [have/be/already] (OVER|end|close|done|finish)",)
)
_REGISTER_OVER = tuple(
    pattern(p)
    for p in (
        "REGISTER ..4!VOTE/EARLY/REQUEST/RESULTS/BALLOT/before/by/until/while [have/be/already] "
        "(OVER|close|end|closed|expire|SHUT|wrapped [up]) [on] [the] [DAY]",
        "DEADLINE to/for REGISTER ..2 (pass|be|have) [pass/over/DAY]",
    )
)

# Registering on the day of the vote itself.
_SAME_DAY = tuple(
    pattern(p)
    for p in (
        "have/do/offer/offers/allow/allows/permit/permits/get/be_get ..1 (same day|ELECTION_DAY) ..1 REGISTER",
        "(CAN/just/will/may/let/lets/allow_to|get to|be able to) ..1!NOT REGISTER/sign_up "
        "..2!NOT/DEADLINE (at|inside|right at) ..1 POLLS",
        "REGISTER ~~3 CAN ..1 still do it/that (at|inside|right at) ..1 POLLS",
        "(CAN/just/will/may/let/lets/allow_to|get to|be able to) ..1!NOT REGISTER/sign_up "
        "[and] [to] [VOTE] ..5!NOT/DEADLINE/RESULTS/DAY/and/to/VOTE/BALLOT (on|the) ..2 (same day|ELECTION_DAY)",
        "(CAN/just/will/may/let/lets/allow_to) ..1!NOT REGISTER/sign_up !NOT same day",
        "REGISTER/sign_up and VOTE ..2!NOT/DEADLINE (same day|in one trip|in one go|at the same time|together)",
        "(NO_NEED|do not have_to|not_have_to) ..3 REGISTER ..1 (ahead|beforehand|in advance|before ELECTION_DAY)",
        "just REGISTER/sign_up when/once you ..1!NOT/home get/get_there/show_up/arrive",
    )
)


@where_met(_SAME_DAY)
def _same_day(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    """Registering on election day, where one has to do it before."""
    tried = met(_SAME_DAY, reading)
    target, region = reading.about.election, one_region(reading)
    if not tried or target is None or region is None or not reading.about.days:
        return
    if not reading.roles.isdisjoint(("NON_CIVIC", "LOCAL")) or not en.WISHES.isdisjoint(
        reading.norms
    ):
        return
    if (
        _for_president_alone(target, region)
        or target.day - reading.about.days[-1] > _SEASON
        or "again" in reading.norms
    ):
        return
    rules = calendar.registration(region, on=target.day)
    allowed = frozenset(rule.same_day for rule in rules)
    if not allowed or not allowed <= {"no", "early_voting"}:
        return
    last = _last_known(reading, target, REGISTRATION)
    for one in tried:
        for found in one.find(reading):
            start, end = reading.sentence(found.first)
            before = reading.units[max(start, found.first - 4) : found.first]
            if any("NOT" in unit.roles or "BAN" in unit.roles for unit in before):
                continue
            if not en.WAS_SO.isdisjoint(reading.written(start, end).split()):
                continue
            match = reading.units[found.first : found.last + 1]
            if allowed != {"no"} and not any("ELECTION_DAY" in unit.roles for unit in match):
                continue
            yield Claim(
                found.first,
                found.last,
                "on the day of the vote",
                last[0].isoformat() if last else "before election day",
                last[1].source if last else rules[0].source,
                why="One cannot register on election day there: the last day is {actual}.",
            )


_SEASON = timedelta(days=120)


def _for_president_alone(target: Election, region: str) -> bool:
    """Whether one may register on the day, and vote for President and nothing else."""
    general = target.kind in ("general", "presidential") and target.day.year % 4 == 0
    return general and region in ("US-AK", "US-RI")


@where_met(
    *(_REGISTERED_BY, _REQUEST_BY, _EARLY_ENDS, _REGISTER_OVER, _EARLY_OVER),
    *(_MAIL_BY, _VOTE_UNTIL, _EARLY_ON, SAYS_BY_MAIL),
)
def _deadline(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    target = reading.about.election
    if target is None:
        return
    yield from _by_facts(reading, calendar, target)
    yield from _gone(reading, calendar, target)
    yield from _too_late(reading, calendar, target)
    yield from by_mail(reading, calendar, target)


_CHANNELS = frozenset(("registration_in_person", "registration_online"))


def _last_known(
    reading: Reading, target: Election, events: tuple[str, ...]
) -> tuple[date, TrueDay] | None:
    known = reading.about.true_days.until(events, target.day)
    # A day that is known outranks what a later year's rule would give, if it is told by channel.
    sure = [pair for pair in known if pair[1].status != "inferred"]
    if events is not REGISTRATION or not _CHANNELS.isdisjoint(true.event for _, true in sure):
        known = sure or known
    return max(known, key=lambda pair: pair[0]) if known else None


def _by_facts(reading: Reading, calendar: Calendar, target: Election) -> Iterator[Claim]:
    """A deadline later than every one that is known for that region."""
    region = one_region(reading)
    # One registers for the voters' roll whatever office is up, so CONGRESS is no other topic.
    if region is None or not reading.roles.isdisjoint(("NON_CIVIC", "LOCAL")):
        return
    rules = calendar.registration(region, on=target.day)
    checks = (
        (
            "REGISTER",
            _REGISTERED_BY,
            REGISTRATION,
            all(rule.same_day == "no" for rule in rules)
            and not _for_president_alone(target, region)
            and "again" not in reading.norms,
        ),
        (
            "REQUEST",
            _REQUEST_BY,
            ("absentee_request",),
            "absentee_request" in reading.about.known_deadlines,
        ),
        (
            "EARLY",
            _EARLY_ENDS,
            ("early_voting", "early_voting_end"),
            reading.about.early_voting_known and reading.about.early_voting is not None,
        ),
    )
    for role, group, events, known in checks:
        tried = met(group, reading) if known and role in reading.roles else ()
        last = _last_known(reading, target, events) if tried else None
        if last is None:
            continue
        for one in tried:
            for found in one.find(reading):
                if _is_not_let(reading, found):
                    continue
                if not ended(reading, found) and not _is_of_other_rolls(reading, found):
                    yield from _later(reading, found, target, last, region)


def _is_not_let(reading: Reading, found: Match) -> bool:
    """Whether one is told that it is not done then ("they won't let you register on the 6th")."""
    start, _ = reading.sentence(found.first)
    told = max(found.first, reading.sentence(found.last)[0])  # "not registered? You have until ..."
    inside = reading.units[told : found.last]
    if any("CANNOT" in unit.roles for unit in inside):
        return True  # "enrolled Democrats can't take the other ballot tomorrow"
    if any("NOT" in a.roles and "REGISTER" in b.roles for a, b in pairwise(inside)):
        return True  # "it won't register you on Election Day"
    before = reading.units[max(start, found.first - 4) : found.first]
    return any(
        unit.roles & {"BAN", "CANNOT"}
        or (
            "NOT" in unit.roles
            and ("REGISTER" in after.roles or after.norm in ("let", "allow", "be_able_to", "can"))
        )
        for unit, after in pairwise((*before, reading.units[found.first]))
    )


def _is_of_other_rolls(reading: Reading, found: Match) -> bool:
    """Whether it is something else that one signs up for: "benefits enrollment closes Nov. 18"."""
    first, last = reading.sentence(found.first)
    return any(u.norm in en.OTHER_ROLLS for u in reading.units[first : last + 1])


def _later(
    reading: Reading, found: Match, target: Election, last: tuple[date, TrueDay], region: str
) -> Iterator[Claim]:
    day, true = last
    slack = timedelta(days=7 if true.status == "inferred" and true.event in REGISTRATION else 0)
    said: list[tuple[date, ...]] = []
    for i, mention in judged_days(reading, found):
        if is_yesterday(reading, i, mention) or _is_no_last_day(reading, found, i, mention):
            continue
        before = [unit.norm for unit in reading.units[max(0, i - 2) : i] if unit.norm != "the"]
        if before and before[-1] in ("for", "before") and is_election_day(reading, mention):
            continue  # "the deadline to register for the Nov 6 vote", "before Nov 6"
        after = reading.units[i + 1].roles if i + 1 < len(reading.units) else frozenset()
        if not after & {"ELECTION", "VOTE"} or not is_election_day(reading, mention):
            said.append(mention.days)
    at_last = "ELECTION_DAY" in reading.units[found.last].roles
    if not said and at_last and not _is_told_beside(reading, found.first, found.last):
        said = [(target.day,)] if "EARLY" not in reading.roles else []
    family = REGISTRATION if true.event in REGISTRATION else (true.event,)
    for days in said:
        if any(reading.about.is_true(one, *family) for one in days):
            continue  # that of another election
        if all(day + slack < one <= target.day + timedelta(30) for one in days):
            if true.event.startswith("early") and days[0] >= target.day:
                continue
            later = _deadline_claim(found, days[0], day, true, region)
            if _by_order(reading, found) or (
                true.event == "absentee_request" and _in_another_way(reading, found, days, target)
            ):
                later = replace(later, strength=Strength.UNSETTLED)
            yield later


def _in_another_way(
    reading: Reading, found: Match, days: tuple[date, ...], target: Election
) -> bool:
    """Whether a ballot may be asked for until then in another way than by mail, whose last day is
    all that is known: online for some days longer, at a counter until the vote."""
    first, last = reading.sentence(found.first)
    at_counter = not en.WAYS_TO_ASK.isdisjoint(u.norm for u in reading.units[first : last + 1])
    return all(day < target.day - timedelta(0 if at_counter else 1) for day in days)


def _is_no_last_day(reading: Reading, found: Match, i: int, mention: DateMention) -> bool:
    """Whether a day ends nothing: it is the vote's, told beside it, or the last day was before.

    "Today's the last day to register and the election is the 3rd"; "register by the 9th (passed)".
    """
    units, text = reading.units, reading.folded.text
    first = reading.sentence(found.first)[0]
    before, after = text[units[first].start : units[i].start], text[units[i].end :]
    if en.HAS_PASSED.match(after) or en.WAS_SHUT.search(before) or en.FOR_THAT.search(before):
        return True
    if not is_election_day(reading, mention):
        return False
    return any(
        (
            units[k].roles & {"ELECTION", "ELECTION_DAY", "PRIMARY"}
            or units[k].norm in en.VOTES_BY_NAME
        )
        and _is_told_beside(reading, found.first, k)
        for k in range(found.first + 1, i)
    )


def _is_told_beside(reading: Reading, first: int, k: int) -> bool:
    """Whether a new clause tells of the election's day: "..., and the election is ..."."""
    units = reading.units
    new = any(units[j].norm == "and" or parted(reading, j) for j in range(first + 1, k + 1))
    return new and any(u.norm in ("be", "'s") for u in units[k + 1 : k + 3])


def _by_order(reading: Reading, found: Match) -> bool:
    """Whether a deadline is said to be extended by somebody who can, which facts may not know."""
    first, last = reading.sentence(found.first)
    units = reading.units[first : last + 1]
    if any(unit.norm in en.WHO_RULES for unit in units):
        return True
    moved = any(unit.norm == "extend" or "MOVED" in unit.roles for unit in units)
    return moved and any(unit.norm in en.WHO_EXTENDS for unit in units)


def _gone(reading: Reading, calendar: Calendar, target: Election) -> Iterator[Claim]:
    """Registration or early voting said to be over while it goes on."""
    about, region = reading.about, one_region(reading)
    if not about.days or region is None or "NON_CIVIC" in reading.roles:
        return
    today = about.days[-1]
    same_day = any(rule.same_day == "yes" for rule in calendar.registration(region, on=target.day))
    for role, group, events in (
        ("REGISTER", _REGISTER_OVER, REGISTRATION),
        ("EARLY", _EARLY_OVER, ("early_voting", "early_voting_end")),
    ):
        tried = met(group, reading) if role in reading.roles else ()
        last = _last_known(reading, target, events) if tried else None
        if last is None or (role == "EARLY" and not about.early_voting_known):
            continue
        sure = last[1].status != "inferred" or (role == "REGISTER" and same_day)
        if not sure or today >= last[0] or (last[0] - today).days > 60:
            continue
        for one in tried:
            for found in one.find(reading):
                mention = reading.units[found.last].day
                past = mention is not None and all(day < today for day in mention.days)
                told = mention is None or past or has_been(reading, found.last)
                if not told or _soon(reading, found):
                    continue
                if any(u.norm in ("fall", "fell") for u in reading.units[found.first : found.last]):
                    continue  # "the site to register fell over last night"
                yield Claim(
                    found.first,
                    found.last,
                    "over",
                    last[0].isoformat(),
                    last[1].source,
                    why=f"That is not over: the {last[1].why} is {{actual}}.",
                )


def _soon(reading: Reading, found: Match) -> bool:
    """Whether it will end ("closes Friday", "ends at 5"), or is not said of everybody."""
    first, last = reading.sentence(found.first)
    words = reading.written(first, last).split()
    today = reading.about.days[-1]
    day = reading.units[found.last].day
    was = day is not None and "was" in words and max(day.days, default=date.max) < today
    if not (was or {"ended", "closed", "over", "passed", "done", "late", "shut"} & set(words)):
        return True
    lead = reading.written(first, found.first).split()
    after = [u.day for u in reading.units[found.last : last + 1] if u.day and u.day.days]
    return (
        any(max(day.days) >= today for day in after)
        or "if" in lead
        or "online" in words
        or "county" in words
    )


def _deadline_claim(found: Match, day: date, last: date, true: TrueDay, region: str) -> Claim:
    return Claim(
        found.first,
        found.last,
        day.isoformat(),
        last.isoformat(),
        true.source,
        why=f"{{claimed}} is too late: the {true.why} in {region} is {{actual}}.",
    )


_WHAT = ("voting", "mailing a ballot")
# A ballot may arrive after the election in some states; it must be mailed before.
_LATE_EVENTS = (
    ("election_day", "early_voting", "absentee_return"),
    ("election_day", "early_voting"),
)


def _too_late(reading: Reading, calendar: Calendar, target: Election) -> Iterator[Claim]:
    """A day to mail a ballot, to hand it in or to vote until, after the election."""
    about = reading.about
    for one, group, within in ((1, _MAIL_BY, 45), (0, _VOTE_UNTIL, 45), (0, _EARLY_ON, 10)):
        for each in met(group, reading):
            for found in each.find(reading):
                if is_off_topic(reading, found) or ended(reading, found):
                    continue
                if group is _VOTE_UNTIL and (
                    _moves_from(reading, found)
                    or _to_mend(reading, found.last)
                    or not en.TO_CURE.isdisjoint(reading.norms)
                ):
                    continue
                if group is _MAIL_BY and (
                    _is_not_let(reading, found)
                    or _is_stamped_late(reading, found)
                    or not en.TO_CURE.isdisjoint(reading.norms)
                    or (
                        each.source.startswith("(have|get")
                        and reading.roles.isdisjoint(("BALLOT", "VOTE"))
                    )
                ):
                    continue
                if _is_told_late(reading, found.last):
                    continue
                if "AFTER_ELECTION" in reading.units[found.last].roles and about.days:
                    yield Claim(
                        found.first,
                        found.last,
                        "after the election",
                        target.day.isoformat(),
                        target.source,
                        why=f"{{claimed}} is too late for {_WHAT[one]}: {{election}} is on {{actual}}.",
                    )
                roles = frozenset().union(
                    *(u.roles for u in reading.units[found.first : found.last])
                )
                events = _LATE_EVENTS[1 if one or not roles & {"BALLOT", "MAILED"} else 0]
                if "POLLS" in reading.roles and "DEADLINE" not in roles:
                    events = _LATE_EVENTS[1]
                comes = (
                    "BALLOT" in roles
                    and "POLLS" not in reading.roles
                    and any(
                        unit.norm in en.ARRIVES for unit in reading.units[found.first : found.last]
                    )
                )
                for i, mention in judged_days(reading, found):
                    if group is _EARLY_ON and mention.kind != "date":
                        continue  # "early voting finished Saturday"
                    if is_yesterday(reading, i, mention) or _has_sent(reading, found, i):
                        continue
                    if mention.kind not in ("countdown", "weeks") and all(
                        target.end_day < day <= target.end_day + timedelta(within)
                        and not about.is_true(day, *events)
                        and not (comes and may_arrive(about, calendar, target, day))
                        and day not in about.disputed
                        for day in mention.days
                    ):
                        yield Claim(
                            found.first,
                            found.last,
                            mention.days[0].isoformat(),
                            target.day.isoformat(),
                            target.source,
                            why=f"{{claimed}} is too late for {_WHAT[one]}: {{election}} is on {{actual}}.",
                        )


def _is_stamped_late(reading: Reading, found: Match) -> bool:
    """Whether one is warned of a late postmark, or told it is the ballot that may come later.

    "It may not be postmarked until tomorrow"; "with today's postmark they are taken till the 9th".
    """
    units = reading.units
    first = reading.sentence(found.first)[0]
    said = units[first : found.last]
    if said and said[-1].norm in ("until", "till") and any(u.roles & {"NOT", "BAN"} for u in said):
        return True
    stamped = any(u.day is not None and is_election_day(reading, u.day) for u in said)
    return stamped and any(u.norm in en.ARRIVES for u in units[found.first : found.last])


def _is_told_late(reading: Reading, last: int) -> bool:
    """Whether what comes that day is said to be late ("ballots that come tomorrow are late")."""
    after = reading.units[last + 1 : min(reading.sentence(last)[1], last + 4) + 1]
    late = any(u.norm in ("late", "too_late") or "VOIDED" in u.roles for u in after)
    return late and not any("NOT" in u.roles for u in after)


def _to_mend(reading: Reading, last: int) -> bool:
    """Whether the day ends a term for something else than voting ("until Friday to show us ID")."""
    after = reading.units[last + 1 : last + 3]
    return len(after) > 1 and after[0].norm == "to" and after[1].norm in en.MENDS


def _has_sent(reading: Reading, found: Match, i: int) -> bool:
    """Whether somebody tells on which weekday they did it ("I dropped my ballot Friday")."""
    day = reading.units[i].day
    if day is None or day.kind != "weekday" or is_border(reading, i):
        return False
    first, _ = reading.sentence(found.first)
    said = reading.written(max(first, found.first - 2), i).split()
    return any(a in en.WHO_SENT and b in en.SENT for a, b in pairwise(said))


def _moves_from(reading: Reading, found: Match) -> bool:
    """Whether it is said from which day to which polls move, which is no range of days."""
    said = reading.units[found.first : found.last + 1]
    return any("MOVED" in u.roles for u in said) and any(u.norm == "from" for u in said)


LATE = Rule(
    id="wrong_date.deadline",
    category=Category.WRONG_DATE,
    title="A deadline later than the true one",
    why="{claimed} is too late: {election} is on {actual}.",
    source=CALENDAR,
    match=_deadline,
    flags=(
        Example(
            "Voter registration doesn't close until the 25th, no hurry",
            "2024-06-10T11:45:00Z",
            "GB",
        ),
        Example(
            "the last day to register in Wisconsin was October 19, too bad",
            "2022-10-25T14:00:00Z",
            "US-WI",
        ),
        Example("Ballots must be back at the clerk's by Nov. 15", "2018-11-01T14:00:00Z", "US-SC"),
        Example(
            "Mail voters get until Nov 10 to use the drop box", "2020-11-02T14:00:00Z", "US-AZ"
        ),
        Example("A Florida ballot needs only Tuesday's postmark", "2020-11-01T14:00:00Z", "US-FL"),
        Example("Voting starts Nov 8 and runs through the 11th", "2022-11-04T14:00:00Z", "US-OH"),
        Example("Florida: voter registration 10/31", "2022-10-06T14:00:00Z", "US-FL"),
        Example("Not registered yet, Florida? You have until Halloween", "2022-10-05", "US-FL"),
        Example("Put your ballot in any drop box by 11/15", "2018-11-01T14:00:00Z", "US-AZ"),
        Example(
            "Arizona gives you until November 20 to put that ballot in the mail",
            "2024-10-30T14:00:00Z",
            "US-AZ",
        ),
        Example("They can postmark it until tomorrow, relax", "2025-11-04T17:00:00Z", "US-CA"),
        Example("Provisional voters have until Friday to vote", "2024-11-05T15:00:00Z", GA),
        Example("You can turn in your ballot until Veterans Day", "2024-10-29T15:00:00Z", "US-AZ"),
        Example(
            "Texas: you can register to vote until November 1", "2018-10-05T15:00:00Z", "US-TX"
        ),
        Example("Ballots can be mailed as late as November 10", "2020-10-28T17:42:00Z"),
        Example("Georgia voter registration closes October 28", "2022-10-03T12:00:00Z", GA),
        Example("The deadline to register is now election day", "2018-10-01T20:26:00Z", "US-FL"),
        Example("You have until November 9 to vote", "2018-11-01T20:26:00Z"),
        Example("Florida takes ballots through the 15th", "2018-11-01T20:26:00Z", "US-FL"),
        Example(
            "Florida registration is open to the end of October", "2018-10-03T20:26:00Z", "US-FL"
        ),
        Example("Just register at the polls on November 6", "2018-10-20T20:26:00Z", "US-FL"),
        Example(
            "Your ballot counts if postmarked by election day", "2022-11-01T20:26:00Z", "US-AZ"
        ),
        Example("Mail ballots can arrive as late as November 10", "2018-11-01T20:26:00Z", "US-CO"),
        Example("You can mail your ballot Wednesday, it still counts", "2022-11-07T20:26:00Z"),
    ),
    passes=(
        Example("A California ballot needs Tuesday's postmark", "2020-11-01T14:00:00Z", "US-CA"),
        Example("A Florida ballot needs more than Tuesday's postmark", "2020-11-01", "US-FL"),
        Example("Florida: voter registration 10/11, election 11/8", "2022-10-06", "US-FL"),
        Example("Missed the 5th to register? Too late, Georgia", "2020-10-28T15:00:00Z", "US-GA"),
        Example("Mail your ballot Wednesday and it is too late", "2022-11-07T20:26:00Z"),
        Example("Don't mail your ballot on Wednesday", "2022-11-07T20:26:00Z"),
        Example(
            "The mail deadline for the tax form got moved to the 15th",
            "2020-10-30T15:00:00Z",
            "US-PA",
        ),
        Example(
            "the return deadline for costumes got pushed to November 9, vote on the 3rd",
            "2020-10-30T15:00:00Z",
            "US-PA",
        ),
        Example(
            "Registration doesn't close until the 18th, so there is still time",
            "2024-06-10T11:45:00Z",
            "GB",
        ),
        Example(
            "Kindergarten registration doesn't end until the 30th", "2024-06-10T11:45:00Z", "GB"
        ),
        Example("Ballots must be back at the clerk's by Nov. 6", "2018-11-01T14:00:00Z", "US-SC"),
        Example(
            "Cure it: the clerk needs your ballot mended by Nov. 13",
            "2018-11-07T14:00:00Z",
            "US-AZ",
        ),
        Example(
            "the last day to register in Texas was October 11", "2022-10-25T14:00:00Z", "US-TX"
        ),
        Example(
            "You have until Monday to mail the county your affidavit, so the ballot counts",
            "2022-11-10T14:00:00Z",
            "US-GA",
        ),
        Example(
            "Officials have till the 22nd to count the ballots mailed by Tuesday",
            "2022-11-09T14:00:00Z",
            "US-IL",
        ),
        Example(
            "Tonight is the last night to register and the election is the 3rd",
            "2020-10-19T15:00:00Z",
            "US-PA",
        ),
        Example(
            "Monday's the last day to register, the election is Nov. 6",
            "2018-10-04T15:00:00Z",
            "US-TX",
        ),
        Example(
            "Register by the 12th (gone now), vote on the 6th", "2018-10-20T15:00:00Z", "US-OK"
        ),
        Example(
            "Rural post offices may not postmark it until tomorrow, use a drop box",
            "2025-11-04T17:00:00Z",
            "US-CA",
        ),
        Example(
            "Mail ballots with today's postmark are taken through Saturday",
            "2024-11-05T15:00:00Z",
            "US-NV",
        ),
        Example(
            "You'll vote provisionally and have until Friday to show us ID",
            "2024-11-04T15:00:00Z",
            GA,
        ),
        Example(
            "I mailed my ballot Friday and I will bake till Tuesday",
            "2020-11-02T16:00:00Z",
            "US-CA",
        ),
        Example(
            "New Jersey does not let you register at the polls on November 8",
            "2022-10-17T15:00:00Z",
            "US-NJ",
        ),
        Example(
            "No class so we can all vote, but Wednesday we run for gold", "2018-11-05T15:00:00Z"
        ),
        Example("You can hand in your ballot until November 5", "2024-10-29T15:00:00Z", "US-AZ"),
        Example("Texas: register to vote by October 9", "2018-10-05T15:00:00Z", "US-TX"),
        Example("The county takes ballots until November 6", "2018-11-01T20:26:00Z", "US-FL"),
        Example("Mail your ballot by November 3", "2020-10-28T17:42:00Z"),
        Example("Minnesota lets you register on election day", "2018-10-05T15:00:00Z", "US-MN"),
        Example("Ballots mailed by Nov 3 are counted until Nov 13", "2020-10-28T17:42:00Z"),
        Example("Register by Friday to vote on Nov 6", "2018-10-05T15:00:00Z"),
        Example("Register before Oct 19 is over", "2020-09-25T15:00:00Z", "US-PA"),
        Example("Early voting ends with a record Friday", "2016-11-05T15:00:00Z", "US-NV"),
        Example("She voted absentee, away through Thursday", "2016-11-06T15:00:00Z"),
        Example("Who voted provisionally shows ID by Friday", "2020-11-03T15:00:00Z", GA),
        Example("Milk stamped use by nov 13, we vote before", "2018-11-01T15:00:00Z"),
        Example(
            "Today is your last day to register for the November 6 midterm",
            "2018-10-09T15:00:00Z",
            "US-FL",
        ),
        Example(
            "Ballots postmarked by Nov. 3 are accepted until Nov. 12",
            "2020-10-25T15:00:00Z",
            "US-NC",
        ),
        Example(
            "The state counts ballots received through Nov 20", "2020-10-20T15:00:00Z", "US-WA"
        ),
        Example("You have until Nov. 10 to cure your signature", "2020-11-04T15:00:00Z", "US-AZ"),
        Example("Register at your polling place on November 3", "2020-10-20T15:00:00Z", "US-WI"),
        Example(
            "Early voting in Florida runs to the end of October", "2018-10-20T20:26:00Z", "US-FL"
        ),
        Example(
            "Your ballot counts if postmarked by election day", "2022-11-01T20:26:00Z", "US-CA"
        ),
        Example(
            "A postmark by election day is not enough, it must be here",
            "2022-11-01T20:26:00Z",
            "US-AZ",
        ),
        Example(
            "Military ballots postmarked by November 6 can arrive up to November 16",
            "2018-11-01T20:26:00Z",
            "US-FL",
        ),
    ),
)

SAME_DAY = Rule(
    id="wrong_date.same_day",
    category=Category.WRONG_DATE,
    title="Registering on the day, where that cannot be done",
    why="One cannot register on election day there.",
    source="the state's law on registration",
    match=_same_day,
    flags=(
        Example("you can register at the polls in Ohio, same day", "2022-10-04T15:00:00Z"),
        Example("Texas has same day registration, no rush", "2022-10-01T15:00:00Z"),
        Example("Register and vote the same day in Pennsylvania!", "2024-10-10T15:00:00Z"),
        Example("in ohio you just sign up at the polls on the day", "2022-10-04T15:00:00Z"),
        Example("You can register to vote on Election Day, Florida", "2024-09-30T15:00:00Z"),
        Example("No need to register ahead in Georgia", "2022-09-30T15:00:00Z"),
    ),
    passes=(
        Example("you can register at the polls in Iowa, same day", "2022-10-04T15:00:00Z"),
        Example("Texas has no same day registration", "2022-10-01T15:00:00Z"),
        Example("Register and vote the same day in Michigan!", "2024-10-10T15:00:00Z"),
        Example("Texas should have same day registration", "2022-10-01T15:00:00Z"),
        Example("You can't register at the polls in Ohio", "2022-10-04T15:00:00Z"),
        Example("You can register today to vote on Election Day, Florida", "2024-09-30T15:00:00Z"),
        Example("Register and vote early the same day, North Carolina", "2022-10-22T15:00:00Z"),
    ),
    known_problems="A state that is not named, and towns whose rules differ.",
)
