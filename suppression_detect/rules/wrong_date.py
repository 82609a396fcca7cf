"""A wrong day: of the election, of a deadline, of early voting; or an election said to be moved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, timedelta

from suppression_detect.elections.calendar import Calendar, Election
from suppression_detect.elections.values import TrueDay
from suppression_detect.languages.en.words import VERBS
from suppression_detect.reading import Reading
from suppression_detect.reading.dates import DateMention
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.rule import Claim, Example, Rule
from suppression_detect.verdict import Category, Strength


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


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
        "voting/ELECTION ..4!DAY/RESULTS take place ..2!DAY [on] DAY",
        "ELECTION ~8!NOT/RESULTS be conducted/hold/held [on] DAY",
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
# "Ten days until the election".
_COUNTDOWN = tuple(
    pattern(p)
    for p in ("DAY [the/our/this] ELECTION/VOTE/POLLS", "DAY we/you VOTE/choose/pick", "^ DAY $")
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
    return "CONGRESS" in roles and not roles & {"ELECTION", "POLLS", "BALLOT"}


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


def _claim(found: Match, mention: DateMention, missed: Election, why: str | None = None) -> Claim:
    claimed = mention.days[0]
    actual = missed.end_day if claimed > missed.end_day else missed.day
    return Claim(
        found.first,
        found.last,
        claimed.isoformat(),
        actual.isoformat(),
        missed.source,
        why=why,
    )


def _explicit(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if "DAY" not in reading.roles:
        return
    for early, group in ((False, _ELECTION_IS), (True, _VOTE_ON), (True, _COUNTDOWN)):
        for one in met(group, reading):
            for found in one.find(reading):
                if _off(reading, found) or _comma(reading, found) or _is_denied(reading, found):
                    continue
                for i, mention in _days(reading, found):
                    if group is _COUNTDOWN and not _counts_down(reading, mention):
                        continue
                    if (
                        _by(reading, i)
                        or _for_a_thing(reading, i)
                        or _tonight(reading, i)
                        or (early and _own_or_today(reading, found, mention))
                    ):
                        continue
                    missed = _missed(reading, mention, early=early)
                    if missed is not None:
                        yield _claim(found, mention, missed)


def _is_denied(reading: Reading, found: Match) -> bool:
    """Whether it is said not to be so, to be wrong, or only supposed."""
    before = reading.units[max(reading.sentence(found.first)[0], found.first - 1) : found.first]
    if any("NOT" in unit.roles for unit in before):
        return True
    return not _norms(reading, found).isdisjoint(("if", "wrong"))


def _for_a_thing(reading: Reading, i: int) -> bool:
    """Whether the day is that of what is named right after it ("Nov. 11 Veterans Day parade")."""
    after = reading.units[i + 1 : i + 3]
    if len(after) > 1 and after[0].norm == "to" and after[1].norm not in ("vote", "go"):
        return after[1].norm in _VERBS  # "Tuesday to vote, Wednesday to sleep"
    return any(unit.roles & {"THING", "RESULTS", "RALLY"} for unit in after[:1])


def _counts_down(reading: Reading, mention: DateMention) -> bool:
    """Whether it says how long it is until the vote."""
    return mention.kind in ("countdown", "weeks") and not reading.roles & {"RESULTS", "EARLY"}


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
    if reading.folded.text[reading.units[found.first].start :].startswith(
        ("voted", "registered", "voting for ")
    ):
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
        if not _by(reading, i) and not _of_else(reading, i)
    ]
    days = {mention.days[0] for _, mention in pairs}
    if not _about_voting(reading) or (
        reading.roles.isdisjoint(_VOTING) and not _lone(reading, days)
    ):
        return
    for found, mention in pairs:
        missed = _missed(reading, mention, early=len(days) < 2)
        if missed is not None:
            yield _claim(found, mention, missed)


def _of_else(reading: Reading, i: int) -> bool:
    """Whether the day's clause speaks of results, a rally or the like before the day."""
    units = reading.units[_clause(reading, i)[0] : i]
    return any(u.roles & {"RESULTS", "RALLY", "THING"} and "PART" not in u.roles for u in units)


def _lone(reading: Reading, days: set[date]) -> bool:
    """Whether voters are named and no more than days are given to them."""
    return len(days) > 1 or len(reading.units) < 15


def _both_parties(reading: Reading) -> bool:
    return {"REPUBLICANS", "DEMOCRATS"} <= reading.roles


# What a clause may hold, besides names, when it gives somebody a day to vote on.
_GIVE = _words(
    """
    vote cast go come report show show_up be get use take turn keep assign hold arrive head
    will do can give open wait schedule serve let may return have mark set fall put move
    line reserve plan bring queue see ask begin end live sign use line_up
    """
)
_VERBS = frozenset(word.partition("/")[0] for word in VERBS.split()) - {"rest", "line", "place"}
_ELSE = _words(
    """
    RESULTS THING CONGRESS NON_CIVIC LOCAL REGISTER REQUEST EARLY RALLY
    """
)
_ELSE_WORDS = _words(
    """
    meet eat cry drink watch play water hungover hangover potluck cost printed crying footy
    quiz burger fake false hoax beer sleep wine potluck arrives meeting dentist visit storm
    karaoke feast speak speaks air airs debut
    """
)
_OTHERWISE = _ELSE - {"EARLY", "CONGRESS"}
_OWN = _FIRST_PERSON | {"im", "ill", "i'll", "am", "mine", "we're"}
_NOT_SAID = _OWN | _ELSE_WORDS
_SPEAKER = frozenset(("i", "i'm", "im", "we"))
_EDGES = frozenset(',;()|"–—/•')
_JOINTS = frozenset(("but", "because", "so", "while", "since", "until", "before", "after", "if"))


def _edge(reading: Reading, left: int) -> bool:
    """Whether a comma or the like stands after a unit."""
    here, after = reading.units[left], reading.units[left + 1]
    between = reading.folded.text[here.end : after.start]
    return not _EDGES.isdisjoint(between) or " - " in between or after.norm in _JOINTS


def _clause(reading: Reading, i: int) -> tuple[int, int]:
    """First and last unit of the clause around a day; another day ends it too."""
    first, last = reading.sentence(i)
    a = b = i
    while a > first and not _edge(reading, a - 1) and reading.units[a - 1].day is None:
        a -= 1
    while b < last and not _edge(reading, b) and reading.units[b + 1].day is None:
        b += 1
    return a, b


def _gives_day(reading: Reading, first: int, last: int) -> bool:
    """Whether a clause tells of nothing but who has which day."""
    for unit in reading.units[first : last + 1]:
        if (unit.roles & _ELSE and "PART" not in unit.roles) or unit.norm in _NOT_SAID:
            return False
        if unit.norm in _VERBS and unit.norm not in _GIVE:
            return False
    return True


def _about_voting(reading: Reading) -> bool:
    if not reading.roles.isdisjoint((*_VOTING, "ELECTION_WORD")) or _both_parties(reading):
        return True
    return any("voter" in norm for norm in reading.norms)


def _late(reading: Reading, i: int, *, within: int = 31) -> Election | None:
    """The election that a day comes after, if it can be judged."""
    mention = reading.units[i].day
    if mention is None or not mention.days or mention.vague or _tonight(reading, i):
        return None
    missed = _missed(reading, mention, early=False)
    if missed is None or not 0 < (mention.days[0] - missed.day).days <= within:
        return None
    return missed


def _own_days(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    """Somebody is given a day after the election, in a clause that tells of nothing else."""
    units = reading.units
    if len(reading.dates) < 2 or not _about_voting(reading):
        return
    yield from _undated(reading, calendar)
    for i, unit in enumerate(units):
        if unit.day is None or unit.day.kind in ("countdown", "weeks") or _by(reading, i):
            continue
        missed = _late(reading, i, within=14)
        first, last = _clause(reading, i)
        if missed is None or not _gives_day(reading, first, i) or _off_day(reading, i):
            continue
        if not _ends_well(reading, i) or units[i - 1].norm == "through":
            continue
        words = units[first:i] + units[i + 1 : last + 1]
        if any("NOT" in u.roles for u in units[first:i]) or _past(reading, first, i):
            continue
        if (
            all(u.norm in ("or", "and", "back", "on", "then") for u in words[: i - first])
            and i > first
        ):
            continue
        whom = any(not u.roles.isdisjoint(_WHOM) for u in words)
        if _has_twin(reading, i, whom=whom) or _echoes_vote(reading, first, i):
            yield _claim(Match(first, last, first, last), unit.day, missed)


def _echoes_vote(reading: Reading, first: int, i: int) -> bool:
    """Whether a right day was just given with "vote", which is left out here ("B, Wednesday")."""
    units, j = reading.units, first - 1
    while j > 0 and units[j].day is None and first - j < 3:
        j -= 1
    day = units[j].day if j > 2 else None
    if day is None or i == first or i - first > 5 or not _is_election_day(reading, day):
        return False
    who = units[j - 2]
    return (
        units[j - 1].norm in ("vote", "voting")
        and who.norm[-1].isalnum()
        and who.norm not in _NOBODY
        and any(unit.norm[0].isalnum() for unit in units[first:i])
    )


_NOBODY = _words(
    """
    i we you to and please go must will can # so just let's then do all
    """
)
_WHOM = frozenset(("GROUP", "REPUBLICANS", "DEMOCRATS", "PART"))
_PLAIN_WHOM = frozenset(("VOTE", "ELECTION", "POLLS", "EARLY"))


def _off_day(reading: Reading, i: int) -> bool:
    """Whether the sentence speaks of another vote than the public's."""
    first, last = reading.sentence(i)
    roles = frozenset().union(*(unit.roles for unit in reading.units[first : last + 1]))
    return bool(roles & {"NON_CIVIC", "LOCAL"})


def _past(reading: Reading, first: int, last: int) -> bool:
    """Whether it tells what somebody did."""
    text = reading.folded.text[reading.units[first].start : reading.units[last].end]
    return not _DID.isdisjoint(text.split())


_DID = _words("went came voted gave told got showed was were had did met")


def _says_for(reading: Reading, first: int, last: int) -> bool:
    return any(unit.norm == "for" for unit in reading.units[first:last])


def _is_bare(reading: Reading, i: int) -> bool:
    """Whether the day's clause is a short name and the day alone ("41-90 Wednesday")."""
    first, last = _clause(reading, i)
    return last - first < 6 and all(u.norm not in _VERBS for u in reading.units[first : last + 1])


def _has_twin(reading: Reading, i: int, *, whom: bool) -> bool:
    """Whether the election day stands near, said of somebody else in the same way.

    Args:
        reading: The reading.
        i: The wrong day's unit.
        whom: Whether that is given to a known group of people; if not, the other one must not
            be said of the vote itself ("polls Tuesday, choir Wednesday").
    """
    for j, unit in enumerate(reading.units):
        if j == i or unit.day is None or abs(i - j) > (14 if whom else 8):
            continue
        first, last = _clause(reading, j)
        if not _is_election_day(reading, unit.day) or first == last:
            continue
        roles = frozenset().union(*(u.roles for u in reading.units[first : last + 1]))
        known = whom or (roles & _WHOM and _is_bare(reading, i)) or not roles & _PLAIN_WHOM
        known = known or (_is_bare(reading, i) and _says_for(reading, first, j))
        if known and _gives_day(reading, first, j):
            return True
    return False


_UNDATED = "Everyone votes on the same day; {claimed} is not one for a part of the voters."


def _undated(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """Two weekdays for two kinds of voters, in a post whose own day is not known."""
    if reading.about.days or len(reading.dates) < 2 or not _about_voting(reading):
        return
    given: list[tuple[int, int, int]] = []
    for i, unit in enumerate(reading.units):
        if unit.day is None or unit.day.kind != "weekday" or unit.day.weekday is None:
            continue
        first, last = _clause(reading, i)
        roles = frozenset().union(*(u.roles for u in reading.units[first : last + 1]))
        if roles & _WHOM and _gives_day(reading, first, i) and not _off_day(reading, i):
            given.append((first, i, unit.day.weekday))
    if len({weekday for *_, weekday in given}) > 1 and reading.about.regions[0].startswith("US"):
        for first, i, weekday in given:
            if weekday != _TUESDAY:
                yield Claim(first, i, _WEEKDAYS[weekday], "one day for all", why=_UNDATED)


_TUESDAY = 1

# -- the true day is denied, or the day after it is given ---------------------------------------

_DENIED = tuple(
    pattern(p)
    for p in (
        "ELECTION/voting/polling [be] not [on] [this] DAY",
        "no ELECTION/voting ..3!RESULTS/EARLY/until [on/this] DAY",
        "nothing to VOTE [on/for] DAY",
    )
)
_AFTER = tuple(
    pattern(p)
    for p in (
        f"{_GROUP}/PART [will/CAN/MUST/do/all] [to] [VOTE/GO/come/get/have/report] [on/their/to/the] [turn/day/theirs/go/VOTE] "
        "AFTER_ELECTION $",
        f"{_GROUP}/PART/YOU ..2 VOTE ..2!RESULTS/THING/RALLY the day/week/weekend after",
        "VOTE ..2!RESULTS/THING/RALLY/EARLY/before [on] AFTER_ELECTION",
    )
)


def _displaced(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """The election day is denied, or people are given the day after it."""
    target = reading.about.election
    if target is None or not reading.about.days or not target.whole:
        return
    if not 0 <= (target.day - reading.about.days[0]).days <= 21:
        return
    for one in met(_DENIED, reading):
        for found in one.find(reading):
            days = [mention for _, mention in _days(reading, found)]
            if _off(reading, found) or _if_only(reading, found) or "?" in _text(reading, found):
                continue
            if days and all(day.days == (target.day,) for day in days):
                yield Claim(
                    found.first,
                    found.last,
                    "not " + target.day.isoformat(),
                    target.day.isoformat(),
                    target.source,
                    why="It is on that day: {election} is on {actual}.",
                )
    for one in met(_AFTER, reading):
        for found in one.find(reading):
            if _off(reading, found) or not _is_told(reading, found):
                continue
            yield Claim(
                found.first,
                found.last,
                "after the election",
                target.day.isoformat(),
                target.source,
            )


def _text(reading: Reading, found: Match) -> str:
    """The match's folded text, with the mark that ends it."""
    start, end = reading.units[found.first].start, reading.units[found.last].end
    return reading.folded.text[start : end + 2]


# -- somebody told to come on another day --------------------------------------------------------

_X = "RESULTS/REGISTER/REQUEST/RETURN/CONGRESS/NON_CIVIC/EARLY/DAY/THING/LOCAL/RALLY/I"
_LEADS = _words(
    """
    please just so and then ok okay you should can must to rt everyone all
    """
)
_COMES = "GO/report/report_to/wait/show_up/turn_up/come/go"
# Each ends (or starts) with the day that is told, which must come after the election.
_TOLD = tuple(
    pattern(p)
    for p in (
        f"your/you/our/their/her/his/its/the/separate/GROUP TURN ..3!{_X} DAY",
        f"your/our/their/voting/PART/{_GROUP} ..2!{_X} day/date/time/group/turn/slot "
        f"[{_BE}/not/until] ..2!{_X} DAY",
        f"ours/yours/theirs [{_BE}/not] [only/on/until] DAY",
        f"{_GROUP}/PART/YOU [you] [will/MUST/CAN/should/please/supposed] [to] {_COMES} "
        f"..3!{_X} [on/until] DAY",
        f"{_GROUP}/PART ..4!{_X} (MUST/CAN/will/to|to) {_COMES} ..3!{_X} DAY",
        f"{_GROUP} ..3!{_X} report/report_to ..2!{_X} DAY",
        f"{_GROUP}/PART [have] be MOVED/SLID [back] [to] DAY",
        "our/your/their party 's day be DAY",
        f"voter/{_GROUP} [{_BE}/get/have] [on] DAY",
        f"VOTE/ELECTION/POLLS/TURN/race/{_GROUP} ..3!{_X} NOT ..3!{_X} until/before DAY",
        f"NOT ..2!{_X} VOTE/ELECTION/POLLS ..2!{_X} until/before DAY",
        f"(VOTE/ELECTION/POLLS|{_GROUP}|PART) ..5!{_X} wait/hold_off/SPLIT/assign/delay ..4!{_X} DAY",
        f"SPLIT ..3!{_X} DAY",
        f"DAY [{_BE}] ..3!{_X} SPLIT",
        f"DAY {_BE} [only] for {_GROUP}/PART",
    )
)
# The same without a word for voting in the sentence: only in a short post about voting.
_COME = tuple(
    pattern(p)
    for p in (
        f"{_COMES}/plan_on/aim_for/see/hold_off [you] ..3!{_X}/I DAY",
        "see you ..2 DAY",
        "in person [voting] [be] [on] DAY",
        "the day/date be DAY",
        f"new/real/actual/assigned ..1 (day|date|election|vote) [{_BE}] DAY",
        "it 's/be [now/actually/really] DAY [now]",
        "its/it's [now] DAY [now]",
    )
)
# Wrong instead of right: "the 8th, not the 6th", "Thursday instead of tomorrow". The quote is the
# day that is put forward; the right one must stand beside it.
_SWAP = tuple(
    pattern(p)
    for p in (
        "< DAY > ..2!RESULTS [and/so/but] instead of ..1 DAY",
        "< DAY > [now] [and] not [on/this] DAY",
        "not [on] DAY [but] [any/anymore] ~2 [it] ['s/be] [now] < DAY >",
        "from DAY to ..2 < DAY >",
    )
)
# An election or a race named, and a day: "Maine primary: Tuesday".
_NAMED = tuple(
    pattern(p)
    for p in (
        f"ELECTION ..4!{_X}/SOON/VOTE/{_BE} DAY",
        f"ELECTION {_BE} ..3!{_X} DAY",
        "DAY ..1!RESULTS/THING ELECTION $",
        f"(CANDIDATE/vs/v ..2!{_X} ({_BE}|on)|vs/v ..3!{_X}) ..1!{_X} DAY",
        "CALENDAR ~~4 DAY",
        f"OFFICE ['s] [race/seat/vote/contest] [{_BE}] [on] DAY",
        "^ DAY $",
    )
)


def _told(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if "DAY" not in reading.roles:
        return
    if not _about_voting(reading) and reading.roles.isdisjoint(("REPUBLICANS", "DEMOCRATS")):
        return
    for group, check in (
        (_TOLD, _is_told),
        (_COME, _is_near_voting),
        (_SWAP, _is_swapped),
        (_NAMED, _is_named),
    ):
        for one in met(group, reading):
            for found in one.find(reading):
                if _off(reading, found) or _if_only(reading, found) or not check(reading, found):
                    continue
                for i, mention in _days(reading, found):
                    missed = _late(reading, i)
                    if missed is None or (group is _SWAP and i != found.quote_first):
                        continue
                    yield _claim(found, mention, missed)


def _if_only(reading: Reading, found: Match) -> bool:
    words = {unit.norm for unit in reading.units[max(0, found.first - 4) : found.last + 1]}
    return not words.isdisjoint(("would", "could", "whether", "might"))


def _is_told(reading: Reading, found: Match) -> bool:
    first, last = found.first, found.last
    start, _ = _clause(reading, first)
    if any("NOT" in unit.roles for unit in reading.units[start:first]):
        return False
    before = reading.units[max(reading.sentence(first)[0], first - 2) : first]
    if any(unit.norm in _SPEAKER for unit in before) or _past(reading, first, last):
        return False
    return _gives_day(reading, first, last) and _ends_well(reading, last)


def _ends_well(reading: Reading, last: int) -> bool:
    """Whether what follows the day in its clause does not make it a day for something else."""
    end = min(_clause(reading, last)[1], last + 3)
    after = reading.units[last + 1 : end + 1]
    return not any(unit.roles & _OTHERWISE or unit.norm in _ELSE_WORDS for unit in after)


def _is_near_voting(reading: Reading, found: Match) -> bool:
    """Whether voting is spoken of in that sentence or the one before, and little else."""
    if len(reading.units) > 45 or not _is_told(reading, found):
        return False
    start = _clause(reading, found.first)[0]
    if any(unit.norm not in _LEADS for unit in reading.units[start : found.first]):
        return False
    first, last = reading.sentence(found.first)
    if first > 1:
        first = reading.sentence(first - 2)[0]
    roles = frozenset().union(*(unit.roles for unit in reading.units[first : last + 1]))
    return not roles.isdisjoint(_VOTING) and not roles & {"RESULTS", "THING", "NON_CIVIC", "RALLY"}


def _is_swapped(reading: Reading, found: Match) -> bool:
    """Whether the right day stands beside the wrong one."""
    return any(_is_election_day(reading, day) for _, day in _days(reading, found))


def _is_named(reading: Reading, found: Match) -> bool:
    """Whether that stands alone in a short post about an election."""
    roles = reading.roles
    if len(reading.units) > 40 or roles & {"NON_CIVIC", "RESULTS", "RALLY", "EARLY", "CONGRESS"}:
        return False
    first, _ = _clause(reading, found.first)
    if not _gives_day(reading, first, found.last):
        return False
    return _is_told(reading, found) and (not roles.isdisjoint((*_VOTING, "OFFICE")))


def _is_election_day(reading: Reading, mention: DateMention) -> bool:
    return any(reading.about.is_true(day, "election_day") for day in mention.days)


def _clash(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if not any(mention.weekday_clashes for mention in reading.dates):
        return
    for one in met((*_ELECTION_IS, *_VOTE_ON), reading):
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

_MOVE = "MOVED/SLID"
_PUT_OFF = tuple(
    pattern(p)
    for p in (
        f"ELECTION/voting/polling ..4!RESULTS/NON_CIVIC/CONGRESS/POLLS/RALLY/party {_MOVE} ~2!RESULTS "
        "[DAY/week/month/AFTER_ELECTION]",
        f"{_MOVE} the_election ~2!RESULTS [DAY/week/month]",
        f"{_MOVE} !DAY/to/for/on/toward/until/CONGRESS ..2!DAY/RESULTS/CONGRESS/POLLS/to/for/on/until "
        "ELECTION ..2 [to/until/by/back] [DAY/week/month]",
        f"{_MOVE} voting/polling ..3!RESULTS/POLLS to/until/through DAY/week",
        f"VOTE/polls/race/CANDIDATE ..2!RESULTS/CONGRESS/RALLY {_MOVE} [back] [to/until/by] ..1 DAY",
        "no ..2 ELECTION ..4 until/before ..1 DAY/THING/week/month",
        "redo/do-over/makeup in/until/this ..1!RESULTS",
        f"^ [so] [it/they] [have] [be] [just] {_MOVE} [it] [back] [to/until] DAY",
    )
)


def _put_off(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    about = reading.about
    target = about.election
    if target is None or reading.roles.isdisjoint(_VOTING):
        return
    for one in met(_PUT_OFF, reading):
        for found in one.find(reading):
            if _off(reading, found) or _supposed(reading, found):
                continue
            if {unit.norm for unit in reading.units[found.first : found.last + 2]} & {"me", "us"}:
                continue  # "the election moved me to tears"
            said = [mention for _, mention in _days(reading, found)]
            if _is_elsewhere(reading, found) or _over_a_comma(reading, found):
                continue
            wrong = [m.days[0] for m in said if _missed(reading, m, early=False)]
            if not wrong and any(_is_election_day(reading, m) for m in said):
                continue
            yield Claim(
                found.first,
                found.last,
                wrong[0].isoformat() if wrong else "another day",
                target.day.isoformat(),
                target.source,
                Strength.DECISIVE if _is_settled(reading, target) else Strength.UNSETTLED,
            )


def _over_a_comma(reading: Reading, found: Match) -> bool:
    """ "Covid changed the date, voting day is Saturday"."""
    units = reading.units
    if not units[found.first].roles & {"MOVED", "SLID"}:
        return False
    ends = [unit.start for unit in units[found.first : found.last + 1] if "ELECTION" in unit.roles]
    return bool(ends) and "," in reading.folded.text[units[found.first].end : ends[0]]


def _is_elsewhere(reading: Reading, found: Match) -> bool:
    """Whether it is denied, or said of other states, or of somebody who moved there."""
    units = reading.units
    first, _ = reading.sentence(found.first)
    if any("NOT" in unit.roles for unit in units[max(first, found.first - 2) : found.first]):
        return True
    words = {unit.norm for unit in units[max(first, found.first - 3) : found.last + 1]}
    text = reading.folded.text[units[first].start : units[found.last].end]
    return not words.isdisjoint(("here", "there", "plug", "party")) or " states " in text


def _is_settled(reading: Reading, target: Election) -> bool:
    """Whether a change of that election would be known: it was held on its day, or the law says."""
    about = reading.about
    if about.days and not 0 <= (target.day - about.days[0]).days <= 60:
        return False
    if any(
        abs((day - target.day).days) <= 120 and any(e.kind == target.kind for e in elections)
        for day, elections in about.superseded.items()
    ):
        return False
    return target.kind in ("general", "presidential", "runoff") or target.status == "confirmed"


_TAKE = "accept/take/count/give/hand/hand_out/print/allow/let/receive"
_OVER = tuple(
    pattern(p)
    for p in (
        f"ELECTION_DAY/voting [{_BE}/have] [already/officially] OVER/end/stop/done",
        f"POLLS [{_BE}/have/all/already] [all/already] OVER/done [for/now/today/already]",
        "POLLS ..1 have close/shut",
        "you [already] miss ..2 ELECTION/VOTE",
        "ELECTION be/happen/end DAY",
        "too_late ..1 to VOTE",
        f"stop ..2 {_TAKE} ..2 VOTE/BALLOT/voter",
        "quota ..1 (reach|reached|met|hit|full)",
        "reach/reached/hit/met ..3 quota/cap",
        "they/officials/county have end/stop voting",
    )
)


def _over(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    about = reading.about
    target = about.election
    if target is None or not about.days or reading.tweet.posted_at is None:
        return
    left = (target.end_day - about.days[-1]).days
    if not 0 <= left <= 14 or reading.roles.isdisjoint(_VOTING):
        return
    if left == 0 and not _polls_open(reading, calendar, target):
        return
    for one in met(_OVER, reading):
        for found in one.find(reading):
            mention = reading.units[found.last].day
            if mention is not None and not _has_been(reading, found.last):
                continue
            first, last = reading.sentence(found.first)
            roles = frozenset().union(*(u.roles for u in reading.units[first : last + 1]))
            if (
                roles & _NOT_OVER
                or "if" in _norms(reading, found)
                or not _has_ended(reading, found)
            ):
                continue
            yield Claim(
                found.first,
                found.last,
                "over",
                target.day.isoformat(),
                target.source,
                why="Voting is not over: {election} is on {actual}.",
            )


def _has_ended(reading: Reading, found: Match) -> bool:
    """Whether it says that something is over, and not when it ends."""
    text = reading.folded.text
    words = text[reading.units[found.first].start : reading.units[found.last].end].split()
    after = text[reading.units[found.last].end :].split()[:1]
    return not _ENDED_WORDS.isdisjoint(words) and not _GOES_ON.intersection(after)


_ENDED_WORDS = _words(
    """
    over done ended stopped closed shut finished miss missed was were happened late more
    reached hit met settled decided out wrapped happen happened quit taking accepting
    counting
    """
)
_GOES_ON = frozenset(("a", "an", "the", "my", "here", "there", "it", "at"))
_NOT_OVER = _words("EARLY REGISTER REQUEST NON_CIVIC CONGRESS LOCAL PLACE_NAME")
_BEFORE_NOW = ("yesterday", "last ")


def _has_been(reading: Reading, i: int) -> bool:
    return reading.folded.text.startswith(_BEFORE_NOW, reading.units[i].start)


# The first polls of a general election in the US close at six in the evening, Eastern time.
_FIRST_CLOSE_UTC = 22


def _polls_open(reading: Reading, calendar: Calendar, target: Election) -> bool:
    """Whether on election day polls are surely still open where the voter is."""
    posted = reading.tweet.posted_at
    region = target.region if target.region != "US" else reading.about.regions[0]
    if posted is None:
        return False
    if region == "US":
        return 10 <= posted.astimezone(UTC).hour < _FIRST_CLOSE_UTC
    hours = calendar.hours(region, on=target.day)
    if hours is None or hours.closes is None:
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
_NO_REG = "VOTE/RETURN/EARLY/REQUEST/RESULTS/DAY"
_LAST = "(DEADLINE/through/close/MOVED/SLID/extend/give/take|up to)"
_REGISTER_BY = tuple(
    pattern(p)
    for p in (
        f"REGISTER ..5!{_NO_REG} {_LAST} ..3 DAY/ELECTION_DAY",
        "DEADLINE ..4 REGISTER ..5!RETURN/EARLY/REQUEST/VOTE DAY/ELECTION_DAY",
        "DEADLINE ..2!RETURN/EARLY/REQUEST/VOTE DAY/ELECTION_DAY ..3 to/for REGISTER",
        "CAN/still ..2 REGISTER ..3!DEADLINE (on|at|up to) ..2 ELECTION_DAY",
    )
)
_REQUEST_BY = tuple(
    pattern(p)
    for p in (
        "REQUEST ..5!REGISTER/RESULTS/RETURN/DAY (DEADLINE/through|up to) ..3 DAY/ELECTION_DAY",
        "DEADLINE ..3!RETURN DAY ..2 to/for REQUEST",
    )
)
_X_MAIL = "REGISTER/REQUEST/RESULTS/receive/arrive/count/DAY"
_MAIL_BY = tuple(
    pattern(p)
    for p in (
        f"BALLOT ..6!{_X_MAIL} postmark/mail/send/drop/post/RETURN "
        "..5!REGISTER/receive/arrive/count DAY",
        "BALLOT/VOTE/mail/drop/postmark/MAILED ..6!REGISTER/receive/arrive/count/RESULTS/before AFTER_ELECTION",
        f"postmark/mail/send/drop/post/RETURN ..5!{_X_MAIL} BALLOT ..5!REGISTER/receive/arrive/count/DAY DAY",
        "mail_your_ballot/mail_it_back/mail_back/send_it_back/mail_it_in/drop_your_ballot "
        "..2!REGISTER/receive/arrive/count/DAY by/until/through/before ..1 DAY",
        f"postmark/postmarked/stamped ..2!{_X_MAIL} (by|until|before|through|on|as late as) ..2 DAY",
        f"BALLOT ..4!{_X_MAIL} go/be in ..2 (mail|post|box|drop_box|mailbox) ..2 (until|through|up to|by) ..1 DAY",
    )
)
_VOTE_UNTIL = tuple(
    pattern(p)
    for p in (
        "VOTE ..5!REGISTER/REQUEST/RESULTS/DAY (DEADLINE/through|up to) ..2 DAY",
        "DEADLINE/until ..3!RESULTS DAY to VOTE",
        "EARLY ..5!REGISTER/DAY/RESULTS DEADLINE/through/run/end ..3 DAY",
        "POLLS/box/boxes/drop_box/vote_center ..5!RESULTS/REGISTER/DAY/LINE (until|through|up to) ..2 DAY",
        "any day ..3 through/until DAY",
        "BALLOT ..4!REGISTER/REQUEST/count/RESULTS accept/take/collect/hand_out/keep ..3!REGISTER/RESULTS (through|until|up to) ..1 DAY",
        "county/city/site/voting be ..1 open (until|through|to) DAY",
        "voting/vote ..3!RESULTS run/go/last/stretch/continue/extend ..4!RESULTS DAY",
    )
)
_EARLY_ENDS = tuple(
    pattern(p)
    for p in (
        "EARLY ..5!REGISTER/DAY/RESULTS/start/begin/open/NOT (through|until|up to|end|close|last) ..4!BALLOT DAY",
        "EARLY ..5!REGISTER/DAY/RESULTS run/go/last ..5!BALLOT DAY",
    )
)
_EARLY_OVER = tuple(
    pattern(p)
    for p in ("EARLY ..3!REGISTER/start/begin [have/be/already] (OVER|end|close|done|finish)",)
)
_REGISTER_OVER = tuple(
    pattern(p)
    for p in (
        "REGISTER ..3!VOTE/EARLY/REQUEST/RESULTS/BALLOT [have/be/already] (OVER|close|end|closed|expire)",
        "too_late ..1 to REGISTER",
        "DEADLINE to/for REGISTER ..2 (pass|be|have) [pass/over/DAY]",
    )
)


def _deadline(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    target = reading.about.election
    if target is None:
        return
    yield from _by_facts(reading, calendar, target)
    yield from _gone(reading, calendar, target)
    yield from _too_late(reading, target)


def _one_region(reading: Reading) -> str | None:
    regions = reading.about.regions
    return regions[0] if len(regions) == 1 and regions[0] != "US" else None


def _last_known(
    reading: Reading, target: Election, events: tuple[str, ...]
) -> tuple[date, TrueDay] | None:
    known = [
        (day, true)
        for day, trues in reading.about.true_days.items()
        for true in trues
        if true.event in events and true.election_day == target.day
    ]
    return max(known, key=lambda pair: pair[0]) if known else None


def _by_facts(reading: Reading, calendar: Calendar, target: Election) -> Iterator[Claim]:
    """A deadline later than every one that is known for that region."""
    region = _one_region(reading)
    if region is None:
        return
    rules = calendar.registration(region, on=target.day)
    checks = (
        (
            "REGISTER",
            _REGISTER_BY,
            _REGISTRATION,
            bool(rules) and all(rule.same_day == "no" for rule in rules),
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
        last = _last_known(reading, target, events) if known and role in reading.roles else None
        if last is None:
            continue
        for one in met(group, reading):
            for found in one.find(reading):
                if _off(reading, found) or _ended(reading, found):
                    continue
                yield from _later(reading, found, target, last, region)


def _later(
    reading: Reading, found: Match, target: Election, last: tuple[date, TrueDay], region: str
) -> Iterator[Claim]:
    day, true = last
    slack = timedelta(days=7 if true.status == "inferred" and true.event in _REGISTRATION else 0)
    said: list[tuple[date, ...]] = []
    for i, mention in _days(reading, found):
        after = reading.units[i + 1].roles if i + 1 < len(reading.units) else frozenset()
        if not after & {"ELECTION", "VOTE"} or not _is_election_day(reading, mention):
            said.append(mention.days)
    if not said and "ELECTION_DAY" in reading.units[found.last].roles:
        said = [(target.day,)] if "EARLY" not in reading.roles else []
    family = _REGISTRATION if true.event in _REGISTRATION else (true.event,)
    for days in said:
        if any(reading.about.is_true(one, *family) for one in days):
            continue  # that of another election
        if all(day + slack < one <= target.day + timedelta(30) for one in days):
            if true.event.startswith("early") and days[0] >= target.day:
                continue
            yield _deadline_claim(found, days[0], day, true, region)


def _gone(reading: Reading, calendar: Calendar, target: Election) -> Iterator[Claim]:
    """Registration or early voting said to be over while it goes on."""
    about, region = reading.about, _one_region(reading)
    if not about.days or region is None or "NON_CIVIC" in reading.roles:
        return
    today = about.days[-1]
    same_day = any(rule.same_day == "yes" for rule in calendar.registration(region, on=target.day))
    for role, group, events in (
        ("REGISTER", _REGISTER_OVER, _REGISTRATION),
        ("EARLY", _EARLY_OVER, ("early_voting", "early_voting_end")),
    ):
        last = _last_known(reading, target, events) if role in reading.roles else None
        if last is None or (role == "EARLY" and not about.early_voting_known):
            continue
        sure = last[1].status != "inferred" or (role == "REGISTER" and same_day)
        if not sure or today >= last[0] or (last[0] - today).days > 60:
            continue
        for one in met(group, reading):
            for found in one.find(reading):
                mention = reading.units[found.last].day
                if (mention is not None and not _has_been(reading, found.last)) or _soon(
                    reading, found
                ):
                    continue
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
    words = reading.folded.text[reading.units[first].start : reading.units[last].end].split()
    if not {"ended", "closed", "over", "passed", "done", "late", "shut"} & set(words):
        return True
    coming = [u.day for u in reading.units[found.last : last + 1] if u.day and u.day.days]
    return bool(coming) or "if" in words or "online" in words or "county" in words


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
        for each in met(group, reading):
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
                roles = frozenset().union(
                    *(u.roles for u in reading.units[found.first : found.last])
                )
                events = _LATE_EVENTS[1 if one or not roles & {"BALLOT", "MAILED"} else 0]
                if "POLLS" in reading.roles and "DEADLINE" not in roles:
                    events = _LATE_EVENTS[1]
                for _, mention in _days(reading, found):
                    if mention.kind not in ("countdown", "weeks") and all(
                        target.end_day < day <= target.end_day + timedelta(45)
                        and not about.is_true(day, *events)
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
    match=_own_days,
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
_TOLD_RULE = Rule(
    id="wrong_date.told",
    category=Category.WRONG_DATE,
    title="Voters told to come on a day after the election",
    why="{claimed} is after the vote: {election} is on {actual}.",
    source=_CALENDAR,
    match=_told,
    flags=(
        Example("Your voting slot is Thursday, 9 to 11", "2018-11-02T21:11:00Z"),
        Example("Polls are packed. Come Wednesday instead of Tuesday", "2018-11-05T21:11:00Z"),
        Example("Our side of town doesn't vote until Thursday", "2018-11-02T21:11:00Z"),
        Example("The election: Nov. 8, not Nov. 6", "2018-11-02T21:11:00Z"),
        Example("Missed the vote? Thursday is the make-up day", "2018-11-05T21:11:00Z"),
    ),
    passes=(
        Example("Your voting slot is Tuesday, 7 to 8", "2018-11-02T21:11:00Z"),
        Example("Come Tuesday, not Wednesday, to vote", "2018-11-05T21:11:00Z"),
        Example("We won't know who won the vote until Friday", "2018-11-05T21:11:00Z"),
        Example("Your dentist slot is Thursday. Vote Tuesday", "2018-11-02T21:11:00Z"),
        Example("See you at the party Friday! Vote first", "2018-11-05T21:11:00Z"),
    ),
)
_DISPLACED = Rule(
    id="wrong_date.denied",
    category=Category.WRONG_DATE,
    title="The election day denied, or the day after it given instead",
    why="{claimed} is too late: {election} is on {actual}.",
    source=_CALENDAR,
    match=_displaced,
    flags=(
        Example("fyi the election is not Tuesday", "2018-11-03T16:00:00Z"),
        Example("There's no voting tomorrow, sleep in", "2018-11-05T16:00:00Z"),
        Example("Seniors vote the day after, it's calmer", "2018-11-03T16:00:00Z"),
        Example("First-time voters go the day after the election", "2018-11-01T16:00:00Z"),
        Example("No election on November 6 in Georgia", "2018-11-01T16:00:00Z", _GA),
    ),
    passes=(
        Example("The election is not Wednesday", "2018-11-03T16:00:00Z"),
        Example("There's no voting on Monday", "2018-11-03T16:00:00Z"),
        Example("Seniors get free coffee the day after the election", "2018-11-03T16:00:00Z"),
        Example("Is there no voting tomorrow?", "2018-11-04T16:00:00Z"),
        Example("Vote, then rest the day after", "2018-11-01T16:00:00Z"),
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

RULES: tuple[Rule, ...] = (
    _DAY,
    _SPLIT,
    _PARALLEL,
    _TOLD_RULE,
    _DISPLACED,
    _CLASH,
    _POSTPONED,
    _ENDED,
    _LATE,
)
