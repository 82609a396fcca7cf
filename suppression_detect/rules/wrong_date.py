"""A wrong day: of the election, of a deadline, of early voting; or an election said to be moved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from suppression_detect.elections.calendar import Calendar, Election
from suppression_detect.elections.values import TrueDay
from suppression_detect.reading import Reading
from suppression_detect.reading.dates import DateMention
from suppression_detect.reading.patterns import Match, pattern
from suppression_detect.rules.rule import Claim, Example, Rule
from suppression_detect.verdict import Category, Strength

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CALENDAR = "the election calendar"

# Words that bind a day to something else than casting a vote.
_OTHER = (
    "RESULTS/REGISTER/REQUEST/RETURN/CONGRESS/NON_CIVIC/EARLY/DAY/DEADLINE/THING/CAN/get/make/"
    "before/after/since/through/than/then/from/as/it/say/tell/meet/early"
)
_BE = "be/'s/s/=/fall"

# "The election is on DAY": a day of early voting does not make it right.
_ELECTION_IS = tuple(
    pattern(p)
    for p in (
        f"ELECTION/voting ..3!{_OTHER} {_BE}/hold/set/schedule ..4!{_OTHER}/NOT DAY",
        f"DAY [which] [{_BE}] [the] [actual] [official] [bright] [and] [early] ELECTION_DAY",
        f"DAY {_BE} ..3!{_OTHER}/until ELECTION",
        f"ELECTION_DAY [this] [year] [{_BE}] [on] [set] [for] DAY",
        f"DAY {_BE} [the] [actual] [only] [day] when/that ..4!NON_CIVIC/CONGRESS VOTE",
        f"POLLS ..2!{_OTHER} [will] open/reopen ..4!{_OTHER} DAY",
        "voting/ELECTION ..2 take place ..4!DAY on DAY",
    )
)
# "Vote on DAY": a day of early voting makes it right.
_VOTE_ON = tuple(
    pattern(p)
    for p in (
        f"VOTE ..7!{_OTHER} DAY",
        f"DAY [{_BE}] [the] [day] [when] [for] [all] [YOU/GROUP/REPUBLICANS/DEMOCRATS] "
        "[CAN/MUST/will] [please] [and] [go/to] VOTE",
        "DAY !NOT/DAY/THING/I/RESULTS/CONGRESS VOTE",
        "POLLS [be] [open] [on/this/next] DAY",
        "DAY at [the/your] POLLS",
        "ELECTION [on/this/next/come/come_up] DAY",
    )
)
_GROUP = "GROUP/REPUBLICANS/DEMOCRATS"
_GROUP_DAY = tuple(
    pattern(p)
    for p in (
        f"{_GROUP} ..6!{_OTHER}/GROUP/REPUBLICANS/DEMOCRATS DAY",
        f"DAY [be] [the] [day] [for] {_GROUP}",
        "SPLIT ..3!RESULTS/REGISTER/EARLY DAY",
    )
)
_VOTING = frozenset(("VOTE", "ELECTION", "POLLS", "BALLOT"))
_FIRST_PERSON = frozenset(("i", "i'm", "my", "me"))


def _days(reading: Reading, found: Match) -> Iterator[tuple[int, DateMention]]:
    """The days inside a match that can be judged."""
    for i in range(found.first, found.last + 1):
        mention = reading.units[i].day
        if mention is not None and mention.days and not mention.vague:
            yield i, mention


def _missed(reading: Reading, mention: DateMention, *, early: bool) -> Election | None:
    """The election that every reading of the day misses, else None.

    Args:
        reading: The reading.
        mention: The day as stated.
        early: Whether days of early voting are right too.
    """
    about = reading.about
    first = mention.days[0]
    if about.days and first < about.days[-1]:
        return None
    target = about.election or about.nearest(first)
    before = target is not None and first < target.day
    events = ("election_day", "early_voting") if early and before else ("election_day",)
    for day in mention.days[1:]:
        past = mention.year_unsure and bool(about.days) and day < about.days[0]
        if past or about.is_true(day, *events) or day in about.disputed:
            return None
    if first in about.superseded:
        return None
    missed = about.missed(first, early=early and before)
    return None if missed is None or _near_enough(mention, first, missed) else missed


def _near_enough(mention: DateMention, day: date, election: Election) -> bool:
    """ "40 days until" and "in two weeks" are round figures."""
    slack = {"countdown": 1, "weeks": 4}.get(mention.kind, 0)
    return abs((day - election.day).days) <= slack


def _off(reading: Reading, found: Match) -> bool:
    """Whether the sentence speaks of another vote than the public's."""
    first, last = reading.sentence(found.first)
    roles = frozenset().union(*(unit.roles for unit in reading.units[first : last + 1]))
    if "NON_CIVIC" in roles or "LOCAL" in roles:
        return True
    if "NON_CIVIC" in reading.roles and reading.roles.isdisjoint(("ELECTION", "POLLS", "BALLOT")):
        return True
    return "CONGRESS" in roles and not roles & {"ELECTION", "POLLS"}


def _supposed(reading: Reading, found: Match) -> bool:
    """Whether the sentence wishes or supposes ("should be moved", "if it were held today")."""
    first, _ = reading.sentence(found.first)
    words = {unit.norm for unit in reading.units[first : found.last + 1]}
    return not words.isdisjoint(
        ("should", "would", "could", "if", "want", "whether", "may", "might")
    )


def _by(reading: Reading, i: int) -> bool:
    """Whether a day is a last day or a border ("by", "until", "before"), not a day to vote on."""
    words = [unit for unit in reading.units[max(0, i - 2) : i] if unit.norm != "\n"]
    return any("DEADLINE" in u.roles or u.norm in ("before", "after", "since") for u in words[-2:])


def _claim(
    reading: Reading, found: Match, mention: DateMention, missed: Election, why: str | None = None
) -> Claim:
    del reading
    return Claim(
        found.first,
        found.last,
        mention.days[0].isoformat(),
        missed.day.isoformat(),
        missed.source,
        why=why,
    )


def _explicit(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if "DAY" not in reading.roles:
        return
    for early, group in ((False, _ELECTION_IS), (True, _VOTE_ON)):
        for one in group:
            for found in one.find(reading):
                if _off(reading, found) or "if" in _norms(reading, found) or _comma(reading, found):
                    continue
                for i, mention in _days(reading, found):
                    if (
                        _by(reading, i)
                        or _tonight(reading, i)
                        or (early and _own_or_today(reading, found, mention))
                    ):
                        continue
                    missed = _missed(reading, mention, early=early)
                    if missed is not None:
                        yield _claim(reading, found, mention, missed)


def _tonight(reading: Reading, i: int) -> bool:
    """ "Tonight" is when something is said of the election, not when one votes."""
    unit = reading.units[i]
    return reading.folded.text[unit.start : unit.end] in ("tonight", "tonite", "2nite", "2night")


def _norms(reading: Reading, found: Match) -> frozenset[str]:
    first, _ = reading.sentence(found.first)
    return frozenset(unit.norm for unit in reading.units[max(first, found.first - 2) : found.last])


def _comma(reading: Reading, found: Match) -> bool:
    """Whether a day stands first and a comma parts it from the rest: "hockey's Tuesday, vote"."""
    first = reading.units[found.first]
    if first.day is None or found.last == found.first:
        return False
    if "ELECTION_DAY" in reading.units[found.last].roles and found.last - found.first > 1:
        return False
    return "," in reading.folded.text[first.end : reading.units[found.last].start]


def _own_or_today(reading: Reading, found: Match, mention: DateMention) -> bool:
    """A vote or plan of one's own, or "vote today" said on a day that harms nobody."""
    if reading.folded.text[reading.units[found.first].start :].startswith(("voted", "registered")):
        return True
    today = reading.about.days
    if today and mention.days[0] <= today[-1]:
        return True
    before = reading.units[max(reading.sentence(found.first)[0], found.first - 4) : found.first]
    return any(unit.norm in _FIRST_PERSON for unit in before)


def _split(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if "DAY" not in reading.roles:
        return
    pairs = [
        (found, mention)
        for one in _GROUP_DAY
        for found in one.find(reading)
        if not _off(reading, found)
        for i, mention in _days(reading, found)
        if not _by(reading, i)
    ]
    days = {mention.days[0] for _, mention in pairs}
    if reading.roles.isdisjoint(_VOTING) and (len(days) < 2 or not _both_parties(reading)):
        return
    for found, mention in pairs:
        missed = _missed(reading, mention, early=len(days) < 2)
        if missed is not None:
            yield _claim(reading, found, mention, missed)


def _both_parties(reading: Reading) -> bool:
    return {"REPUBLICANS", "DEMOCRATS"} <= reading.roles


def _parallel(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """Two days said in the same way, one of them the election day and one that is not."""
    if reading.roles.isdisjoint(_VOTING) or len(reading.dates) < 2:
        return
    units = reading.units
    spots = [
        (i, unit.day)
        for i, unit in enumerate(units)
        if unit.day is not None and unit.day.days and not unit.day.vague and i > 0
    ]
    for (i, one), (j, other) in pairwise(spots):
        frame = _frame(reading, i)
        if frame != _frame(reading, j) or frame not in ("on", "=", "for", "vote", "go", "be", ":"):
            continue
        if j - i > 9 or _off(reading, Match(i, i, i, i)) or _off(reading, Match(j, j, j, j)):
            continue
        between = frozenset().union(*(unit.roles for unit in units[i:j]))
        if between & {"RESULTS", "EARLY", "REGISTER", "RETURN", "REQUEST", "DEADLINE", "THING"}:
            continue
        rights = [d for d in (one, other) if _is_election_day(reading, d)]
        wrongs = [
            (spot, d, missed)
            for spot, d in ((i, one), (j, other))
            if (missed := _missed(reading, d, early=False)) is not None
            and 0 < (d.days[0] - missed.day).days <= 8
        ]
        if len(rights) == 1 and len(wrongs) == 1:
            spot, mention, missed = wrongs[0]
            if units[min(spot + 1, len(units) - 1)].norm in ("i", "we"):
                continue  # what one does oneself on that day
            first = reading.sentence(spot)[0] if spot == i else i + 1
            while first < spot and not units[first].norm[0].isalnum():
                first += 1
            yield _claim(reading, Match(first, spot, first, spot), mention, missed)


def _frame(reading: Reading, i: int) -> str:
    """The word by which a day hangs on its sentence."""
    unit = reading.units[i]
    return "on" if reading.folded.text.startswith("on ", unit.start) else reading.units[i - 1].norm


def _is_election_day(reading: Reading, mention: DateMention) -> bool:
    return any(reading.about.is_true(day, "election_day") for day in mention.days)


def _clash(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if not any(mention.weekday_clashes for mention in reading.dates):
        return
    for one in (*_ELECTION_IS, *_VOTE_ON):
        for found in one.find(reading):
            if _off(reading, found):
                continue
            for _, mention in _days(reading, found):
                if not mention.weekday_clashes or mention.weekday is None:
                    continue
                day = mention.days[0]
                if reading.about.is_true(day, "election_day") and not mention.year_unsure:
                    yield Claim(
                        found.first,
                        found.last,
                        _WEEKDAYS[mention.weekday],
                        _WEEKDAYS[day.weekday()],
                        "the days of the week",
                    )


# -- moved, put off, over --------------------------------------------------------------------

_PUT_OFF = tuple(
    pattern(p)
    for p in (
        "ELECTION/voting ..4!RESULTS/NON_CIVIC/CONGRESS/POLLS/RALLY MOVED ~2!RESULTS "
        "[DAY/week/month/AFTER_ELECTION]",
        "MOVED the_election ~2!RESULTS [DAY/week/month]",
        "MOVED !DAY/to/for/on/toward/until/CONGRESS ..2!DAY/RESULTS/CONGRESS/POLLS/to/for/on/until ELECTION ..2 [to/until/by/back] [DAY/week/month]",
        "VOTE MOVED [to/until] DAY",
        "no ..2 ELECTION ..4 until/before ..1 DAY/THING/week/month",
    )
)
_MOVE_WORDS = frozenset(("MOVED",))


def _put_off(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    about = reading.about
    if "MOVED" not in reading.roles or about.election is None:
        return
    target = about.election
    soon = about.days and 0 <= (target.day - about.days[0]).days <= 60
    for one in _PUT_OFF:
        for found in one.find(reading):
            if _off(reading, found) or _supposed(reading, found):
                continue
            if {unit.norm for unit in reading.units[found.first : found.last + 2]} & {"me", "us"}:
                continue  # "the election moved me to tears"
            said = [day for _, mention in _days(reading, found) for day in mention.days]
            if any(about.is_true(day, "election_day") for day in said):
                continue
            known_moves = any(
                abs((day - target.day).days) <= 120
                and any(e.kind == target.kind for e in elections)
                for day, elections in about.superseded.items()
            )
            settled = (
                soon and not known_moves and target.kind in ("general", "presidential", "runoff")
            )
            strength = Strength.DECISIVE if settled else Strength.UNSETTLED
            yield Claim(
                found.first,
                found.last,
                said[0].isoformat() if said else "another day",
                target.day.isoformat(),
                target.source,
                strength,
            )


_OVER = tuple(
    pattern(p)
    for p in (
        f"ELECTION_DAY/voting [{_BE}/have] [already] OVER",
        "POLLS ..2 OVER",
        "POLLS ..1 have close/shut",
        "you [already] miss ..2 ELECTION/VOTE",
        "ELECTION be/happen DAY",
        "too_late ..1 to VOTE",
        "stop ..2 accept/take/count ..2 VOTE/BALLOT",
        "BALLOT ..1 run out ~~9 over/go_home/no_more",
    )
)


def _over(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    about = reading.about
    target = about.election
    if target is None or not about.days or reading.tweet.posted_at is None:
        return
    left = (target.end_day - about.days[-1]).days
    if not 0 <= left <= 14:
        return
    if left == 0 and not _polls_open(reading, calendar, target):
        return
    for one in _OVER:
        for found in one.find(reading):
            mention = reading.units[found.last].day
            if mention is not None and not _yesterday(reading, found.last):
                continue
            first, last = reading.sentence(found.first)
            roles = frozenset().union(*(u.roles for u in reading.units[first : last + 1]))
            if roles & {
                "EARLY",
                "REGISTER",
                "REQUEST",
                "NON_CIVIC",
                "CONGRESS",
                "LOCAL",
                "PLACE_NAME",
            }:
                continue
            yield Claim(
                found.first,
                found.last,
                "over",
                target.day.isoformat(),
                target.source,
                why="Voting is not over: {election} is on {actual}.",
            )


def _yesterday(reading: Reading, i: int) -> bool:
    start = reading.units[i].start
    return reading.folded.text.startswith(("yesterday", "last week", "last night"), start)


def _polls_open(reading: Reading, calendar: Calendar, target: Election) -> bool:
    """Whether on election day polls are surely still open where the voter is."""
    posted = reading.tweet.posted_at
    region = target.region if target.region != "US" else reading.about.regions[0]
    hours = calendar.hours(region, on=target.day) if region != "US" else None
    if posted is None or hours is None or hours.closes is None:
        return False
    return all(posted.astimezone(zone).time() < hours.closes for zone in calendar.zones(region))


# -- deadlines -------------------------------------------------------------------------------

_REGISTRATION = (
    "registration",
    "registration_in_person",
    "registration_online",
    "registration_mail",
    "registration_mail_postmark",
    "registration_mail_received",
)
_UNTIL = "[be] [open/due/MOVED/extend] [DEADLINE/until/by/through/as/late/no/later] [than/as/on/is/be/to]"
_REGISTER_BY = tuple(
    pattern(p)
    for p in (
        "REGISTER ..5!VOTE/RETURN/EARLY/REQUEST/RESULTS/DAY DEADLINE/through/close/MOVED ..3 DAY",
        "DEADLINE ..4 REGISTER ..5!RETURN/EARLY/REQUEST/VOTE DAY/ELECTION_DAY",
        "REGISTER ..5!VOTE/RETURN/EARLY/REQUEST/RESULTS/DAY DEADLINE/through/close/MOVED ..3 "
        "ELECTION_DAY",
    )
)
_MAIL_BY = tuple(
    pattern(p)
    for p in (
        "BALLOT ..6!REGISTER/REQUEST/RESULTS/receive/arrive/count/DAY postmark/mail/send/drop "
        "..5!REGISTER/receive/arrive/count DAY",
        "BALLOT/VOTE/mail/drop/postmark/MAILED ..6!REGISTER/receive/arrive/count/RESULTS/before AFTER_ELECTION",
        "postmark/mail/send/drop ..5!REGISTER/REQUEST/receive/arrive/count/DAY BALLOT "
        "..5!REGISTER/receive/arrive/count/DAY DAY",
    )
)
_VOTE_UNTIL = tuple(
    pattern(p)
    for p in (
        "VOTE ..3!REGISTER/REQUEST/RESULTS/DAY DEADLINE/through ..2 DAY",
        "DEADLINE/until ..3!RESULTS DAY to VOTE",
        "EARLY ..5!REGISTER/DAY/RESULTS DEADLINE/through/run/end ..3 DAY",
    )
)


def _deadline(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    target = reading.about.election
    if target is None:
        return
    yield from _register_by(reading, calendar, target)
    yield from _too_late(reading, target)


def _register_by(reading: Reading, calendar: Calendar, target: Election) -> Iterator[Claim]:
    """A registration deadline later than every one that is known, where none is the same day."""
    about = reading.about
    region = about.regions[0] if len(about.regions) == 1 else "US"
    if region in ("US",) or "REGISTER" not in reading.roles:
        return
    rules = calendar.registration(region, on=target.day)
    if not rules or any(rule.same_day != "no" for rule in rules):
        return
    known = [
        (day, true)
        for day, trues in about.true_days.items()
        for true in trues
        if true.event in _REGISTRATION and true.election_day == target.day
    ]
    if not known:
        return
    last, true = max(known, key=lambda pair: pair[0])
    sure = true.status != "inferred"
    for one in _REGISTER_BY:
        for found in one.find(reading):
            if _off(reading, found) or _ended(reading, found):
                continue
            said = [mention.days for _, mention in _days(reading, found)] or [(target.day,)]
            for days in said:
                slack = timedelta(days=0 if sure else 7)
                if all(last + slack < day <= target.day + timedelta(30) for day in days):
                    yield _deadline_claim(found, days[0], last, true, region)


def _deadline_claim(found: Match, day: date, last: date, true: TrueDay, region: str) -> Claim:
    return Claim(
        found.first,
        found.last,
        day.isoformat(),
        last.isoformat(),
        true.source,
        why=f"{{claimed}} is too late: the {true.why} in {region} is {{actual}}.",
    )


def _ended(reading: Reading, found: Match) -> bool:
    """Whether it tells what was ("registered by the 7th", "ended Friday"), not what will be."""
    start, end = reading.units[found.first].start, reading.units[found.last].end
    words = reading.folded.text[start:end].split()
    return not {"ended", "closed", "registered", "passed", "was"}.isdisjoint(words)


_WHAT = ("voting", "mailing a ballot")
# A ballot may arrive after the election in some states; it must be mailed before.
_LATE_EVENTS = (
    ("election_day", "early_voting", "absentee_return"),
    ("election_day", "early_voting"),
)


def _too_late(reading: Reading, target: Election) -> Iterator[Claim]:
    """A day to mail a ballot, or to vote until, after the election."""
    about = reading.about
    for one, group in ((1, _MAIL_BY), (0, _VOTE_UNTIL)):
        for each in group:
            for found in each.find(reading):
                if _off(reading, found) or _ended(reading, found):
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
                for _, mention in _days(reading, found):
                    if all(
                        target.end_day < day <= target.end_day + timedelta(45)
                        and not about.is_true(day, *_LATE_EVENTS[one])
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


_GA = "US-GA"
_DAY = Rule(
    id="wrong_date.day",
    category=Category.WRONG_DATE,
    title="A day to vote on that is not the election's",
    why="{claimed} is not a voting day: {election} is on {actual}.",
    source=_CALENDAR,
    match=_explicit,
    flags=(
        Example("Republicans, vote on Nov. 7!", "2018-11-05T15:00:00Z", _GA),
        Example("Election Day is November 9th, be there", "2016-11-01T21:40:00Z"),
        Example("psa: we vote on wednesday, bring a friend", "2018-11-03T14:20:00Z"),
        Example("Vote tomorrow!! it takes ten minutes", "2018-11-06T15:02:00Z"),
        Example("11/4 is when we vote, set an alarm", "2020-10-25T02:31:00Z"),
        Example("Georgia: the runoff is January 12", "2020-12-20T15:05:00Z", _GA),
        Example("Polling stations are open Friday, 7 till 10", "2019-12-09T18:33:00Z", "GB"),
    ),
    passes=(
        Example("Vote on Nov. 6!", "2018-11-05T15:00:00Z", _GA),
        Example("Republicans, vote on Nov. 7!", "2028-10-20T15:00:00Z"),
        Example("Vote early this Saturday, then nap on Sunday", "2018-10-19T15:00:00Z", _GA),
        Example("Senate votes on the bill Wednesday", "2018-11-03T14:20:00Z"),
        Example("I vote Tuesday and fly home on Wednesday", "2018-11-03T14:20:00Z"),
        Example("Results should be in by Wednesday, vote!", "2018-11-03T14:20:00Z"),
        Example("Georgia: the runoff is January 5", "2020-12-20T15:05:00Z", _GA),
    ),
    known_problems="Days of local elections that the calendar does not know.",
)
_SPLIT = Rule(
    id="wrong_date.split",
    category=Category.WRONG_DATE,
    title="Another day for a part of the voters",
    why="Everyone votes on the same day: {election} is on {actual}, not {claimed}.",
    source=_CALENDAR,
    match=_split,
    flags=(
        Example("Republicans vote Nov 6, Democrats Nov 7. Pass it on", "2018-11-01T16:00:00Z"),
        Example("Voting: men on Tuesday, women on Wednesday", "2016-11-05T21:11:00Z"),
        Example("Ballots by surname: last names N-Z go Wednesday", "2020-10-31T13:40:00Z"),
        Example("vote tuesday fellas. ladies, wednesday's yours", "2016-11-05T21:11:00Z"),
        Example("Vote! Remainers on Friday please", "2016-06-21T19:20:00Z", "GB"),
    ),
    passes=(
        Example("Republicans and Democrats alike vote Nov 6", "2018-11-01T16:00:00Z"),
        Example("Vote Tuesday. Students, class is back on Wednesday", "2016-11-05T21:11:00Z"),
        Example("Republican debate on Wednesday, then we vote", "2016-01-05T21:11:00Z"),
        Example("Democrats rally Friday ahead of the vote", "2016-11-02T21:11:00Z"),
        Example("Seniors get a free ride to the polls on Tuesday", "2018-11-02T21:11:00Z"),
    ),
)
_PARALLEL = Rule(
    id="wrong_date.parallel",
    category=Category.WRONG_DATE,
    title="Two voting days side by side, only one of them right",
    why="There is one election day: {election} is on {actual}, not {claimed}.",
    source=_CALENDAR,
    match=_parallel,
    flags=(
        Example("Voting by zip: 0-4 = tuesday, 5-9 = wednesday", "2018-11-02T21:11:00Z"),
        Example("Even houses vote on the 6th, odd ones on the 7th", "2018-11-02T21:11:00Z"),
        Example("Renters go Tuesday, owners go Thursday. Vote!", "2018-11-02T21:11:00Z"),
        Example("polls are for brunettes on tuesday, blondes on wednesday", "2018-11-02T21:11:00Z"),
        Example(
            "the north side is on Tuesday, the south side is on Thursday #vote",
            "2018-11-02T21:11:00Z",
        ),
    ),
    passes=(
        Example("Vote on Tuesday, results on Wednesday", "2018-11-02T21:11:00Z"),
        Example("Early voting on Saturday, election on Tuesday", "2018-11-02T21:11:00Z"),
        Example("I vote on Tuesday and on Wednesday I sleep", "2018-11-02T21:11:00Z"),
        Example("Practice on Monday, polls on Tuesday", "2018-11-02T21:11:00Z"),
        Example("Vote on November 6, 2018 or on November 3, 2020", "2018-11-02T21:11:00Z"),
    ),
)
_CLASH = Rule(
    id="wrong_date.weekday",
    category=Category.WRONG_DATE,
    title="The election's date under another weekday",
    why="{election} is on a {actual}, not a {claimed}.",
    source="the days of the week",
    match=_clash,
    flags=(
        Example("Vote Wednesday, Nov. 6!", "2018-11-02T15:00:00Z"),
        Example("Election day is Thursday the 8th of November", "2016-11-02T15:00:00Z"),
        Example("November 3rd (Monday) is Election Day", "2020-10-22T15:00:00Z"),
        Example("go vote on Weds 11/6", "2018-11-02T15:00:00Z"),
        Example("We vote Friday, January 5, Georgia", "2020-12-22T15:00:00Z", _GA),
    ),
    passes=(
        Example("Vote Tuesday, Nov. 6!", "2018-11-02T15:00:00Z"),
        Example("Election day is Tuesday the 8th of November", "2016-11-02T15:00:00Z"),
        Example("November 3rd (Tuesday) is Election Day", "2020-10-22T15:00:00Z"),
        Example("Brunch Wednesday? Nov. 6 is election day", "2018-11-02T15:00:00Z"),
        Example("We vote Tuesday, January 5, Georgia", "2020-12-22T15:00:00Z", _GA),
    ),
)
_POSTPONED = Rule(
    id="wrong_date.postponed",
    category=Category.WRONG_DATE,
    title="The election is said to be put off or moved",
    why="No change is known to the calendar: {election} is on {actual}.",
    source=_CALENDAR,
    match=_put_off,
    flags=(
        Example("The election has been postponed to November 17", "2020-10-30T14:01:00Z"),
        Example(
            "voting got moved back a week because of the storm", "2018-11-05T18:44:00Z", "US-FL"
        ),
        Example("They rescheduled the election to the 15th", "2016-11-02T18:44:00Z"),
        Example("Election day was pushed to Friday, pass it on", "2018-11-02T18:44:00Z"),
        Example("the midterms are delayed until December", "2018-10-25T18:44:00Z"),
    ),
    passes=(
        Example("The Senate vote has been postponed to Thursday", "2020-10-30T14:01:00Z"),
        Example("Georgia moved its primary to June 9", "2020-05-01T14:01:00Z", _GA),
        Example("The election has not been postponed", "2020-10-30T14:01:00Z"),
        Example("Debate moved to Friday, election still Tuesday", "2018-10-30T14:01:00Z"),
        Example("The election moved me to tears", "2018-11-02T14:01:00Z"),
    ),
    known_problems="A true late change that the calendar does not hold yet.",
)
_ENDED = Rule(
    id="wrong_date.over",
    category=Category.WRONG_DATE,
    title="Voting is said to be over while it goes on",
    why="Voting is not over: {election} is on {actual}.",
    source=_CALENDAR,
    match=_over,
    flags=(
        Example("Polls have already closed, thanks everyone", "2020-11-03T18:30:00Z", "US-WI"),
        Example("Voting is over, no point in going out", "2018-11-05T18:30:00Z"),
        Example("too late to vote now folks", "2018-11-04T18:30:00Z"),
        Example("the election was yesterday, you missed it", "2018-11-06T15:30:00Z", _GA),
        Example("They stopped accepting votes last night", "2018-11-05T15:30:00Z"),
    ),
    passes=(
        Example("Polls have closed in Wisconsin", "2020-11-04T02:30:00Z", "US-WI"),
        Example("Early voting is over, see you Tuesday", "2018-11-05T18:30:00Z"),
        Example("It's too late to register, but go vote", "2018-11-04T18:30:00Z"),
        Example("It is not too late to vote", "2018-11-06T15:30:00Z", _GA),
        Example("Polls have closed in the school board race", "2018-11-05T15:30:00Z"),
    ),
)
_LATE = Rule(
    id="wrong_date.deadline",
    category=Category.WRONG_DATE,
    title="A deadline later than the true one",
    why="{claimed} is too late: {election} is on {actual}.",
    source=_CALENDAR,
    match=_deadline,
    flags=(
        Example(
            "Texas: you can register to vote until November 1", "2018-10-05T15:00:00Z", "US-TX"
        ),
        Example("Ballots can be mailed as late as November 10", "2020-10-28T17:42:00Z"),
        Example("Georgia voter registration closes October 28", "2022-10-03T12:00:00Z", _GA),
        Example("The deadline to register is now election day", "2018-10-01T20:26:00Z", "US-FL"),
        Example("You have until November 9 to vote", "2018-11-01T20:26:00Z"),
    ),
    passes=(
        Example("Texas: register to vote by October 9", "2018-10-05T15:00:00Z", "US-TX"),
        Example("Mail your ballot by November 3", "2020-10-28T17:42:00Z"),
        Example("Minnesota lets you register on election day", "2018-10-05T15:00:00Z", "US-MN"),
        Example("Ballots mailed by Nov 3 are counted until Nov 13", "2020-10-28T17:42:00Z"),
        Example("Register by Friday to vote on Nov 6", "2018-10-05T15:00:00Z"),
    ),
)

RULES: tuple[Rule, ...] = (_DAY, _SPLIT, _PARALLEL, _CLASH, _POSTPONED, _ENDED, _LATE)
