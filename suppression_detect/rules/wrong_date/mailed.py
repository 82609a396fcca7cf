"""Until when a mailed ballot counts, by the law of a state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from suppression_detect.elections.about import About
from suppression_detect.elections.calendar import Calendar, Election
from suppression_detect.elections.values import SETTLED, MailBallot
from suppression_detect.languages.en.rule_words import wrong_date as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.rule import Claim
from suppression_detect.rules.wrong_date.days import ended, is_off_topic, judged_days, one_region
from suppression_detect.verdict import Strength

NOT_OF_MAIL = "REGISTER/REQUEST/RESULTS/receive/arrive/count/DAY"
_STAMP = "postmark/postmarked/stamp/stamped"
_BY = "(by|until|through|as late as|on|on or before|no later than|before midnight on)"
_FINE = "count/counts/good/fine/valid/ok/okay/safe/accept/accepted/take/in_time/on_time"
_MAILED_BY = tuple(
    pattern(p)
    for p in (
        f"{_STAMP} ..2!{NOT_OF_MAIL} {_BY} ..1 DAY/ELECTION_DAY",
        f"stamp/stamps/postmark them/it/yours {_BY} ..1 DAY/ELECTION_DAY",
        f"BALLOT/ENVELOPE ..3!{NOT_OF_MAIL} {_FINE} ..2!{NOT_OF_MAIL} if/long_as/when/once ..3!{NOT_OF_MAIL} "
        f"mail/mailed/sent/send/post/posted {_BY} ..1 DAY/ELECTION_DAY",
        "any/a ..1 DAY postmark/stamp",
        "by mail ..2!NOT need/needs/want/take/takes DAY 's postmark/stamp",
        f"BALLOT ..4!{NOT_OF_MAIL} need/needs/want/take/with ..1 DAY 's postmark/stamp",
        "DAY 's postmark/stamp be ..1 (enough|fine|ok|okay|all|good|plenty|sufficient)",
        "DAY 's postmark/stamp (count|counts|work|works|do|suffice|suffices)",
    )
)
_ARRIVES_BY = tuple(
    pattern(p)
    for p in (
        "BALLOT ..5!REGISTER/REQUEST/RESULTS CAN ..4!REGISTER/REQUEST receive/received/arrive/reach/come_in"
        " ..5!REGISTER/REQUEST/RESULTS/cure/cured/fix/certify/final DAY/AFTER_ELECTION",
        "BALLOT ..4!REGISTER/REQUEST/RESULTS receive/received/arrive/arriving ..3!REGISTER/REQUEST "
        "(as late as|up to|until|through) ..2 DAY/AFTER_ELECTION",
        "count/accept/take ..3!REGISTER/REQUEST/RESULTS BALLOT ..3 receive/received/arrive/arriving"
        " ..3 (as late as|up to|until|through) ..2 DAY/AFTER_ELECTION",
    )
)


# When a ballot is said to be due back.
_NOT_OF_RETURN = "REGISTER/REQUEST/RESULTS/cure/cured/fix/certify/count/counted/DAY"
_DUE_BACK = tuple(
    pattern(p)
    for p in (
        f"BALLOT ..3!{_NOT_OF_RETURN} be due ..5!{_NOT_OF_RETURN} DAY",
        f"BALLOT ..2!{_NOT_OF_RETURN} (be_due|due|be due) ..2 (back|in|by|on) ..1 DAY",
        f"BALLOT ..2!{_NOT_OF_RETURN} MUST ..1 be ..5!{_NOT_OF_RETURN} (by|before|no later than) ..1 DAY",
        f"need/want/expect BALLOT ..3!{_NOT_OF_RETURN} (by|before|no later than) ..1 DAY",
        f"get/return/bring ..1 BALLOT ..4!{_NOT_OF_RETURN} (by|no later than|until) ..1 DAY",
        f"put/drop/leave/place ..1 BALLOT ..1!{_NOT_OF_RETURN} in ..3!{_NOT_OF_RETURN} (by|until|through|no later than) ..1 DAY",
    )
)


def may_arrive(about: About, calendar: Calendar, target: Election, day: date) -> bool:
    """Whether ballots that come in on a day may count, as far as is known."""
    for region in about.regions:
        laws = calendar.mail_ballots(region, on=target.day)
        if not laws:
            return (day - target.day).days <= _LONGEST_GRACE
        for law in laws:
            # Courts and settlements have lengthened days of grace, where there are any.
            sure = law.status in SETTLED and law.counts_by == "received"
            grace = (law.received_days_after or 0) if sure else _LONGEST_GRACE
            if day <= target.day + timedelta(grace):
                return True
    return False


_LONGEST_GRACE = 20
"""Days after an election on which a mailed ballot may come in somewhere: Washington's."""


SAYS_BY_MAIL = _MAILED_BY + _ARRIVES_BY + _DUE_BACK


def by_mail(reading: Reading, calendar: Calendar, target: Election) -> Iterator[Claim]:
    """A postmark said to be enough, or a late arrival, where ballots must arrive by a day."""
    region = one_region(reading)
    if region is None or target.kind not in ("general", "runoff"):
        return
    if any(not en.OTHER_POST.isdisjoint(unit.norm.split("_")) for unit in reading.units):
        return
    laws = calendar.mail_ballots(region, on=target.day)
    yield from _due_back(reading, laws, region, target)
    if not laws or any(
        law.status not in SETTLED or law.counts_by != "received" or law.received_days_after is None
        for law in laws
    ):
        return
    last = max(target.day + timedelta(law.received_days_after or 0) for law in laws)
    why = f"Too late: a mail ballot in {region} must have arrived by {{actual}}."
    for group, first in ((_MAILED_BY, target.day), (_ARRIVES_BY, target.day + timedelta(1))):
        for one in met(group, reading):
            for found in one.find(reading):
                if is_off_topic(reading, found) or ended(reading, found) or _denied(reading, found):
                    continue
                said = [day for _, day in _told(reading, found)]
                named = reading.units[found.last].roles
                if not said and "ELECTION_DAY" in named and group is _MAILED_BY:
                    said = [target.day]
                elif not said and "AFTER_ELECTION" in named:
                    said = [target.day + timedelta(1)]
                if said and all(first <= day <= target.day + timedelta(30) for day in said):
                    yield Claim(
                        found.first,
                        found.last,
                        said[0].isoformat(),
                        last.isoformat(),
                        laws[0].source,
                        Strength.DECISIVE
                        if en.WHO_RULES.isdisjoint(reading.norms)
                        else Strength.UNSETTLED,
                        why=why,
                    )


def _told(reading: Reading, found: Match) -> Iterator[tuple[int, date]]:
    """The days that a claim names, each with the place of its mention; none is counted from now."""
    for i, mention in judged_days(reading, found):
        if mention.kind not in ("countdown", "weeks"):
            yield from [(i, day) for day in mention.days]


def _due_back(
    reading: Reading, laws: Sequence[MailBallot], region: str, target: Election
) -> Iterator[Claim]:
    """A day to hand a ballot in after the last on which one may come in."""
    if not laws or any(
        law.status not in SETTLED or law.received_days_after is None for law in laws
    ):
        return
    if not en.TO_CURE.isdisjoint(reading.norms) or en.OTHER_BALLOTS.search(reading.folded.text):
        return
    last = max(target.day + timedelta(max(0, law.received_days_after or 0)) for law in laws)
    why = f"Too late: a ballot in {region} must have come in by {{actual}}."
    for one in met(_DUE_BACK, reading):
        for found in one.find(reading):
            if is_off_topic(reading, found) or ended(reading, found):
                continue
            first, end = reading.sentence(found.first)
            if any(u.roles & {"NOT", "BAN", "VOIDED"} for u in reading.units[first : end + 1]):
                continue
            said = [day for i, day in _told(reading, found) if i == found.last]
            if said and all(last < day <= target.day + timedelta(30) for day in said):
                yield Claim(
                    found.first,
                    found.last,
                    said[0].isoformat(),
                    last.isoformat(),
                    laws[0].source,
                    why=why,
                )


_MUST_BE_HERE = tuple(pattern(p) for p in ("MUST ..3 receive/arrive/reach/here/in_hand",))


def _denied(reading: Reading, found: Match) -> bool:
    """Whether it says that this is not enough, or that the ballot must be there."""
    first, last = reading.sentence(found.first)
    units = reading.units[first : last + 1]
    return any(
        (unit.roles & {"NOT", "BAN", "VOIDED"} and unit.norm != "no") or unit.norm[:4] == "not_"
        for unit in units
    ) or any(next(one.find(reading), None) for one in met(_MUST_BE_HERE, reading))
