"""The election said to be put off, moved or over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC
from itertools import pairwise

from suppression_detect.elections.calendar import Calendar, Election
from suppression_detect.languages import words
from suppression_detect.languages.en.rule_words import wrong_date as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.reading.reading import Unit
from suppression_detect.rules.rule import Claim, Example, Rule, any_of, where_met
from suppression_detect.rules.wrong_date.days import (
    BE,
    CALENDAR,
    GA,
    VOTING,
    clause,
    has_been,
    is_election_day,
    is_off_topic,
    judged_days,
    missed_election,
    moves_else,
    norms,
)
from suppression_detect.tweet import has_hour
from suppression_detect.verdict import Category, Strength


def _supposed(reading: Reading, found: Match) -> bool:
    """Whether the sentence wishes or supposes ("should be moved", "if it were held today")."""
    first, _ = reading.sentence(found.first)
    words = {unit.norm for unit in reading.units[first : found.last + 1]}
    return not words.isdisjoint(
        ("should", "ought_to", "would", "could", "if", "want", "whether", "may", "might")
    )


_MOVE = "MOVED/SLID"
_WHEN = (
    "(DAY|january|february|march|april|june|july|august|september|october|november|december|"
    "spring|summer|fall|autumn|winter)"
)
_PUT_OFF = tuple(
    pattern(p)
    for p in (
        f"ELECTION/voting/polling ..4!RESULTS/NON_CIVIC/CONGRESS/POLLS/RALLY/party/after/SITE/TIME {_MOVE} ~2!RESULTS "
        "[DAY/week/month/AFTER_ELECTION]",
        f"{_MOVE} the_election ~2!RESULTS [DAY/week/month]",
        f"{_MOVE} !DAY/to/for/on/toward/until/CONGRESS ..2!DAY/RESULTS/CONGRESS/POLLS/to/for/on/until/before/after "
        "ELECTION ..2 [to/until/by/back] [DAY/week/month]",
        f"{_MOVE} voting/polling ..3!RESULTS/POLLS to/until/through DAY/week",
        f"VOTE/polls/race/CANDIDATE/CONTEST ..2!RESULTS/CONGRESS/RALLY {_MOVE} [back] [to/until/by] ..1 DAY",
        f"OFFICE VOTE ..2!RESULTS/CONGRESS/RALLY {_MOVE} [back] [to/until] ..1 {_WHEN}",
        "no ..2 ELECTION ..4 until/before ..1 DAY/THING/week/month",
        f"{_MOVE}/put ..1 (DAY 's [ELECTION/VOTE/voting/polls]|(our|the|your|their|us) ..1 VOTE/ELECTION/voting/polling|VOTE/voting/polling/ELECTION) "
        f"..2!RESULTS/POLLS (to|until|till|into) ..2 {_WHEN}",
        f"OFFICIAL/they/governor/judge/OFFICE/state [have] [just] {_MOVE}/bump/bumped us/our/it/ours/everyone/all ..2 "
        "(to|until|till|on) ..1 DAY",
        "voting/ELECTION/VOTE/polling ..2!RESULTS/RALLY/POLLS go_to/slides/slide/land/lands/roll/rolls/goes ..1!POLLS/RESULTS DAY",
        "redo/do-over/makeup in/until/this ..1!RESULTS",
        f"^ [so] [it/they] [have] [be] [just] {_MOVE} [it] [back] [to/until] DAY",
    )
)


_ONE_MORE_DAY = tuple(
    pattern(p)
    for p in (
        "OFFICIAL/OFFICE/state/governor/judge/court/they ..2!NOT give/add/grant/granted/allow ..2!NOT "
        "everyone/everybody/us/all/voter/you [a/an/one] (another_day/extra_day|another/extra/second/more ..1 day) "
        "~~14!NOT/REGISTER/REQUEST/RETURN/RESULTS/cure/fix/signature go/VOTE/COMING ..3!NOT DAY",
    )
)


@where_met(_ONE_MORE_DAY)
def _one_more_day(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """The day after the election, said to be added to it."""
    target = reading.about.election
    for one in met(_ONE_MORE_DAY, reading) if target is not None else ():
        for found in one.find(reading):
            day = reading.units[found.last].day
            if (
                _supposed(reading, found)
                or day is None
                or not missed_election(reading, day, early=False)
            ):
                continue
            if target is not None and len(day.days) == 1 and day.days[0] > target.day:
                strength = Strength.DECISIVE if is_settled(reading, target) else Strength.UNSETTLED
                claimed, actual = day.days[0].isoformat(), target.day.isoformat()
                yield Claim(found.first, found.last, claimed, actual, target.source, strength)


@where_met(_PUT_OFF)
def _put_off(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    about = reading.about
    target = about.election
    if target is None or reading.roles.isdisjoint(VOTING):
        return
    for one in met(_PUT_OFF, reading):
        for found in one.find(reading):
            if is_off_topic(reading, found) or _supposed(reading, found):
                continue
            if moves_else(reading, found.first, found.last) or _is_a_reason(reading, found.first):
                continue
            if any(
                unit.norm in ("minute", "minutes", "min", "mins", "hour", "hours")
                for unit in reading.units[found.last + 1 : found.last + 5]
            ):
                continue  # "delayed by 20 minutes"
            if {unit.norm for unit in reading.units[found.first : found.last + 2]} & {"me", "us"}:
                continue  # "the election moved me to tears"
            said = [m for i, m in judged_days(reading, found) if not _has_been_given(reading, i)]
            if _is_elsewhere(reading, found) or _over_a_comma(reading, found):
                continue
            if _of_a_days_thing(reading, found.last) or _runs_on_early(reading, found):
                continue
            if _is_of_a_deadline(reading, found.first) or _goes_on_rightly(reading, found):
                continue
            if _goes_to_the_day(reading, found):
                continue
            if not said and _moves_no_day(reading, found):
                continue
            wrong = [m.days[0] for m in said if missed_election(reading, m, early=False)]
            if not wrong and _tells_the_day(reading, found):
                continue
            if not wrong and any(is_election_day(reading, m) for m in said):
                continue
            yield Claim(
                found.first,
                found.last,
                wrong[0].isoformat() if wrong else "another day",
                target.day.isoformat(),
                target.source,
                Strength.DECISIVE if is_settled(reading, target) else Strength.UNSETTLED,
            )


def _tells_the_day(reading: Reading, found: Match) -> bool:
    """Whether the right day is told as the one that holds ("moved twice, now August 11")."""
    units, text = reading.units, reading.folded.text
    first, last = clause(reading, found.first)[0], found.last
    for i, unit in enumerate(units):
        if first <= i <= last or unit.day is None or not is_election_day(reading, unit.day):
            continue
        before = text[max(0, unit.start - 12) : unit.start]
        if en.NOW_ON.search(before) or en.IT_IS.match(text[unit.end :]):
            return True
    return False


def _runs_on_early(reading: Reading, found: Match) -> bool:
    """Whether "voting goes to the 31st" gives the last day of early voting."""
    first, last = reading.units[found.first], reading.units[found.last]
    return (
        first.norm == "voting"
        and last.day is not None
        and all(reading.about.is_true(d, "early_voting", "early_voting_end") for d in last.day.days)
    )


def _of_a_days_thing(reading: Reading, last: int) -> bool:
    """Whether what a day has is moved, and no vote ("they postponed Monday's Powerball")."""
    units = reading.units
    if units[last].day is None or last + 2 >= len(units) or not _has_been_given(reading, last):
        return False
    return units[last + 2].roles.isdisjoint(VOTING)


def _is_a_reason(reading: Reading, i: int) -> bool:
    """Whether something else moves because of the vote ("because of the election moves to")."""
    return bool(i) and reading.units[i - 1].norm in en.REASONS


def _has_been_given(reading: Reading, i: int) -> bool:
    """Whether the day is the one that is moved away ("tomorrow's vote")."""
    return reading.units[min(i + 1, len(reading.units) - 1)].norm == "'s"


def _goes_on_rightly(reading: Reading, found: Match) -> bool:
    """Whether the day that follows is an election's ("shifted four weeks to 17 October").

    Or one that it was put off to before it was put off again.
    """
    last = min(clause(reading, found.last)[1] + 1, found.last + 7, len(reading.units) - 1)
    days = [unit.day for unit in reading.units[found.last : last + 1] if unit.day is not None]
    once = {
        day
        for day, elections in reading.about.superseded.items()
        if any(election.whole for election in elections)
    }
    return any(is_election_day(reading, day) or once & set(day.days) for day in days[:1])


def _goes_to_the_day(reading: Reading, found: Match) -> bool:
    """Whether it is moved to the day that is the election's: "from Tuesday to tomorrow"."""
    last = reading.sentence(found.last)[1]
    return any(
        one.norm in ("to", "until", "till") and two.day and is_election_day(reading, two.day)
        for one, two in pairwise(reading.units[found.first : last + 1])
    )


def _is_of_a_deadline(reading: Reading, first: int) -> bool:
    """Whether it is a deadline that is moved: "the deadline for the referendum was put back"."""
    before = reading.units[reading.sentence(first)[0] : first]
    named = [unit for unit in before if unit.norm == "deadline"]
    between = reading.folded.text[named[-1].end : reading.units[first].start] if named else ":"
    return _STOPS.isdisjoint(between)


_STOPS = frozenset(",:;.!?-")


def _moves_no_day(reading: Reading, found: Match) -> bool:
    """Whether nothing says that the move is one in time ("moved to the gym", "switch it off")."""
    last = min(reading.sentence(found.last)[1], found.last + 4)
    said = reading.units[found.first : last + 1]
    for n, unit in enumerate(said):
        if "MOVED" in unit.roles and _to_a_place(said[n + 1 :]):
            return True
    return not any(
        unit.norm in en.PUT_OFF
        or unit.norm in en.LATER
        or unit.roles & {"AFTER_ELECTION", "THING", "DAY", "SPLIT"}
        for unit in said
    )


def _to_a_place(after: Sequence[Unit]) -> bool:
    """Whether what comes after "moved" is a place and no day ("to the gym next door")."""
    for unit in after:
        if unit.day is not None:
            return False
        if unit.roles & {"SITE", "VENUE", "USUAL_SITE"}:
            return True
    return False


def _over_a_comma(reading: Reading, found: Match) -> bool:
    """ "Covid changed the date, voting day is Saturday"."""
    units = reading.units
    if _names_a_move(reading, found):
        return True
    if not units[found.first].roles & {"MOVED", "SLID"}:
        return False
    ends = [unit.start for unit in units[found.first : found.last + 1] if "ELECTION" in unit.roles]
    return bool(ends) and "," in reading.folded.text[units[found.first].end : ends[0]]


def _names_a_move(reading: Reading, found: Match) -> bool:
    """Whether "move" is a noun ("on election day, genius move", "the last push before it")."""
    text, units = reading.folded.text, reading.units
    for i in range(found.first, found.last + 1):
        unit = units[i]
        if "MOVED" in unit.roles and text[unit.start : unit.end] in en.MOVES:
            comma = unit.norm == "move" and "," in text[units[found.first].start : unit.start]
            set_apart = text[unit.end : unit.end + 1] in (",", ".", ";")
            return comma or set_apart or (i > 0 and units[i - 1].norm in en.WHICH_MOVE)
    return False


def _is_elsewhere(reading: Reading, found: Match) -> bool:
    """Whether it is denied, or said of other states, or of somebody who moved there."""
    units = reading.units
    first, _ = reading.sentence(found.first)
    if any("NOT" in unit.roles for unit in units[max(first, found.first - 2) : found.first]):
        return True
    words = {unit.norm for unit in units[max(first, found.first - 3) : found.last + 1]}
    text = reading.written(first, found.last)
    return not words.isdisjoint(("here", "there", "plug", "party")) or " states " in text


def is_settled(reading: Reading, target: Election) -> bool:
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
        f"ELECTION_DAY/voting [{BE}/have] [already/officially] OVER/end/stop/done",
        f"POLLS [{BE}/have/all/already] [all/already] OVER/done [for/now/today/already]",
        "ELECTION be/happen/end DAY",
        "ELECTION be hold/held DAY",
        "too_late ..1 to VOTE",
        f"stop ..2 {_TAKE} ..2 VOTE/BALLOT/voter",
        "quota ..1 (reach|reached|met|hit|full)",
        "reach/reached/hit/met ..3 quota/cap !of/on",
        "reach/reached/hit/met ..3 quota/cap $",
        "they/officials/county have end/stop voting",
        "ELECTION/voting in your/our/this/the ..1 state/county/city/area/town/district [be/have] [already] OVER",
        "ELECTION [have/be] already_happen",
        "^ your/the last_chance/last_day/final_day to VOTE be DAY",
        "^ DAY be your/the last_chance/last_day/final_day to VOTE ($|!before/by/in/at/for/with/on/EARLY)",
    )
)


_SAID = pattern(
    "(may|might|will|'ll|could|when you|when they|if you) ..2 "
    "say/report/hear/announce/declare/tell/see/call"
)


def _is_foretold(reading: Reading, found: Match) -> bool:
    """Whether some will say so, or one may hear it: "outlets may report that polls have closed"."""
    first, _ = reading.sentence(found.first)
    return any(first <= said.first and said.last < found.first for said in _SAID.find(reading))


@where_met(_OVER)
def _over(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    about = reading.about
    target = about.election
    if target is None or not about.days or reading.tweet.posted_at is None:
        return
    left = (target.end_day - about.days[-1]).days
    if not 0 <= left <= 14 or reading.roles.isdisjoint(VOTING):
        return
    if left == 0 and not _polls_open(reading, calendar, target):
        return
    for one in met(_OVER, reading):
        for found in one.find(reading):
            mention = reading.units[found.last].day
            if mention is not None and not has_been(reading, found.last):
                continue
            first, last = reading.sentence(found.first)
            roles = frozenset().union(*(u.roles for u in reading.units[first : last + 1]))
            if roles & _NOT_OVER or "if" in norms(reading, found) or not _has_ended(reading, found):
                continue
            if _is_foretold(reading, found) or _is_when(reading, found.first):
                continue
            before = reading.units[max(first, found.first - 1) : found.first]
            if any("SPECIAL_BALLOT" in unit.roles or unit.norm in en.WHOSE_VOTE for unit in before):
                continue  # "in-person absentee voting ended Sunday", "their election was Monday"
            if found.first and reading.units[found.first - 1].norm in en.SHUNS:
                continue  # "villagers boycott polls over a bad road"
            if found.first and reading.units[found.first - 1].norm in en.LENGTHS:
                continue  # "born one day too late to vote"
            yield Claim(
                found.first,
                found.last,
                "over",
                target.day.isoformat(),
                target.source,
                why="Voting is not over: {election} is on {actual}.",
            )


def _is_when(reading: Reading, i: int) -> bool:
    """Whether it tells at what hour ("seven is when the clerk stops taking ballots").

    The hour may stand alone before it: "Noon. That's when the clerk stops taking ballots".
    """
    first, last = reading.sentence(i)
    if reading.written(i) in ("stop", "stops") and any(
        unit.time is not None for unit in reading.units[i : last + 1]
    ):
        return True
    before = reading.units[max(first, i - 4) : i]
    if first > 1 and reading.units[first].norm == "that":
        first = reading.sentence(first - 2)[0]
    hour = any(unit.time is not None for unit in reading.units[first:i])
    return hour and any(unit.norm in ("when", "that's_when", "before") for unit in before)


def _has_ended(reading: Reading, found: Match) -> bool:
    """Whether it says that something is over, and not when it ends."""
    text = reading.folded.text
    words = text[reading.units[found.first].start : reading.units[found.last].end].split()
    after = text[reading.units[found.last].end :].split()[:1]
    return not en.ENDED_WORDS.isdisjoint(words) and not en.GOES_ON.intersection(after)


_NOT_OVER = words("EARLY REGISTER REQUEST NON_CIVIC CONGRESS LOCAL PLACE_NAME")
# The first polls of a general election in the US close at six in the evening, Eastern time.
_FIRST_CLOSE_UTC = 22


def _polls_open(reading: Reading, calendar: Calendar, target: Election) -> bool:
    """Whether on election day polls are surely still open where the voter is."""
    posted = reading.tweet.posted_at
    region = target.region if target.region != "US" else reading.about.regions[0]
    if posted is None or not has_hour(posted):
        return False
    if region == "US":
        return 10 <= posted.astimezone(UTC).hour < _FIRST_CLOSE_UTC
    hours = calendar.hours(region, on=target.day)
    if hours is None or hours.closes is None:
        return False
    return all(posted.astimezone(zone).time() < hours.closes for zone in calendar.zones(region))


POSTPONED = Rule(
    id="wrong_date.postponed",
    category=Category.WRONG_DATE,
    title="The election is said to be put off or moved",
    why="No change is known to the calendar: {election} is on {actual}.",
    source=CALENDAR,
    match=any_of(_put_off, _one_more_day),
    flags=(
        Example(
            "The governor granted everyone one more day since the lines were so long, so vote tomorrow",
            "2018-11-06T20:00:00Z",
            "US-OH",
        ),
        Example(
            "The state is giving all voters an extra day, you can go tomorrow",
            "2018-11-06T20:00:00Z",
            "US-OH",
        ),
        Example("The election has been postponed to November 17", "2020-10-30T14:01:00Z"),
        Example(
            "voting got moved back a week because of the storm", "2018-11-05T18:44:00Z", "US-FL"
        ),
        Example("They rescheduled the election to the 15th", "2016-11-02T18:44:00Z"),
        Example("Election day was pushed to Friday, pass it on", "2018-11-02T18:44:00Z"),
        Example("the midterms are delayed until December", "2018-10-25T18:44:00Z"),
        Example("The governor put off tomorrow's vote to winter", "2018-11-05T18:44:00Z"),
        Example("The midterms slide to the 15th, all wards", "2018-11-05T18:44:00Z"),
    ),
    passes=(
        Example(
            "The court gave voters an extra day to fix their signatures, call the clerk tomorrow",
            "2018-11-06T20:00:00Z",
            "US-OH",
        ),
        Example(
            "They didn't give anyone another day. Go tonight.", "2018-11-06T20:00:00Z", "US-OH"
        ),
        Example(
            "The county gave everyone another day of early voting, so go vote Monday",
            "2018-11-02T20:00:00Z",
            "US-OH",
        ),
        Example("The May primary was put off. It is now July 14", "2020-07-10T15:00:00Z", "US-ME"),
        Example(
            "Our vote has been moved to May 19, says the state", "2020-03-16T15:00:00Z", "US-GA"
        ),
        Example("I miss voting in line because of a triple shift", "2018-11-05T15:00:00Z"),
        Example(
            "The cookies are gone but voting goes to the 31st", "2020-10-20T15:00:00Z", "US-NC"
        ),
        Example(
            "Voting was delayed by ten minutes in Ward 3, stay in line", "2018-11-06T15:00:00Z"
        ),
        Example("The Senate vote has been postponed to Thursday", "2020-10-30T14:01:00Z"),
        Example("Georgia moved its primary to June 9", "2020-05-01T14:01:00Z", GA),
        Example("Congress ought to move the election to a Saturday", "2018-10-30T14:01:00Z"),
        Example("No parking on ELECTION DAY, genius move", "2018-11-06T14:01:00Z"),
        Example("One last push before the election, come by", "2018-11-03T14:01:00Z"),
        Example("Tuesday trash due to the election moves to Friday", "2018-11-03T14:01:00Z"),
        Example("Vote Tuesday before your shift, Wednesday we party", "2018-11-03T14:01:00Z"),
        Example("The election has not been postponed", "2020-10-30T14:01:00Z"),
        Example("Debate moved to Friday, election still Tuesday", "2018-10-30T14:01:00Z"),
        Example("The election moved me to tears", "2018-11-02T14:01:00Z"),
        Example("Voting was moved to the gym by the pool", "2018-11-02T14:01:00Z"),
        Example("Town hall is for voting, dance class moved to Wednesday", "2018-11-05T14:01:00Z"),
        Example(
            "The general election was delayed by a month to 17 October",
            "2020-08-24T06:40:00Z",
            "NZ",
        ),
    ),
    known_problems="A true late change that the calendar does not hold yet.",
)
ENDED = Rule(
    id="wrong_date.over",
    category=Category.WRONG_DATE,
    title="Voting is said to be over while it goes on",
    why="Voting is not over: {election} is on {actual}.",
    source=CALENDAR,
    match=_over,
    flags=(
        Example(
            "you all missed it, the referendum was held yesterday", "2018-05-24T09:00:00Z", "IE"
        ),
        Example(
            "The election was held yesterday, put your signs away", "2018-11-05T15:00:00Z", "US-GA"
        ),
        Example("Polls have already closed, thanks everyone", "2020-11-03T18:30:00Z", "US-WI"),
        Example("Voting is over, no point in going out", "2018-11-05T18:30:00Z"),
        Example("too late to vote now folks", "2018-11-04T18:30:00Z"),
        Example("the election was yesterday, you missed it", "2018-11-06T15:30:00Z", GA),
        Example("They stopped accepting votes last night", "2018-11-05T15:30:00Z"),
        Example("Yesterday was the last day to vote, sorry", "2022-11-06T15:30:00Z"),
        Example("Voting in your county is already over", "2022-11-06T15:30:00Z"),
    ),
    passes=(
        Example("Yesterday was the last day to vote early", "2022-11-06T15:30:00Z", "US-TX"),
        Example(
            "For my uncle yesterday was the last day to vote, he flew home", "2022-11-06T15:30:00Z"
        ),
        Example(
            "Villagers boycott polls over a bad road, officials say", "2019-05-10T12:00:00Z", "IN"
        ),
        Example(
            "Their referendum was held yesterday, ours is tomorrow", "2018-05-24T09:00:00Z", "IE"
        ),
        Example(
            "The student election was held yesterday and Maya won", "2018-11-04T15:00:00Z", "US-GA"
        ),
        Example(
            "Noon. That's when the manager stops taking absentee ballots by mail",
            "2024-11-05T13:00:00Z",
            "US-AL",
        ),
        Example(
            "7 p.m. is when Colorado stops taking ballots tomorrow", "2018-11-05T15:00:00Z", "US-CO"
        ),
        Example(
            "Outlets may report that polls have closed; the western counties vote for an hour more",
            "2018-11-06T15:00:00Z",
            "US-KS",
        ),
        Example(
            "Stay in line even when you hear that the polls have closed, El Paso is an hour behind",
            "2018-11-06T15:00:00Z",
            "US-TX",
        ),
        Example("Polls have closed in Wisconsin", "2020-11-04T02:30:00Z", "US-WI"),
        Example("Early voting is over, see you Tuesday", "2018-11-05T18:30:00Z"),
        Example("It's too late to register, but go vote", "2018-11-04T18:30:00Z"),
        Example("It is not too late to vote", "2018-11-06T15:30:00Z", GA),
        Example("Polls have closed in the school board race", "2018-11-05T15:30:00Z"),
        Example("The diner hit its quota of free I Voted pies", "2018-11-06T15:30:00Z", GA),
        Example("Emergency voting ended yesterday, today polls", "2020-11-03T15:30:00Z", "US-RI"),
        Example("Born one day too late to vote. Grr", "2018-11-05T15:30:00Z", "US-MI"),
        Example("The next precinct over isn't yours", "2018-11-06T15:30:00Z", GA),
        Example("The cafe hit its cap on free pies for voters", "2018-11-06T15:30:00Z", GA),
        Example("The polls are closed in Virginia, now we wait", "2018-11-06", "US-VA"),
    ),
)

RULES: tuple[Rule, ...] = (
    POSTPONED,
    ENDED,
)
