"""What the rules on days share: the days of a match, the clause around one, the election it misses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from suppression_detect.elections.calendar import Election
from suppression_detect.elections.values import EVENTS
from suppression_detect.languages import words
from suppression_detect.languages.en.rule_words import wrong_date as en
from suppression_detect.reading import Reading
from suppression_detect.reading.dates import DateMention
from suppression_detect.reading.patterns import Match
from suppression_detect.reading.reading import Unit
from suppression_detect.rules.rule import Claim

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
CALENDAR = "the election calendar"
REGISTRATION = tuple(event for event in EVENTS if event.startswith("registration"))
# Words that bind a day to something else than casting a vote.
OTHER = (
    "RESULTS/REGISTER/REQUEST/RETURN/CONGRESS/NON_CIVIC/EARLY/DAY/DEADLINE/THING/CAN/get/make/"
    "before/after/since/through/than/then/from/as/it/say/tell/meet/early"
)
BE = "be/'s/s/=/fall"
GROUP = "GROUP/REPUBLICANS/DEMOCRATS"
VOTING = frozenset(("VOTE", "ELECTION", "POLLS", "BALLOT"))


def judged_days(reading: Reading, found: Match) -> Iterator[tuple[int, DateMention]]:
    """The days inside a match that can be judged."""
    for i in range(found.first, found.last + 1):
        mention = reading.units[i].day
        if mention is None or not mention.days or mention.vague or is_of_a_matter(reading, i):
            continue
        yield i, mention


def is_of_a_matter(reading: Reading, i: int) -> bool:
    """Whether the day is that of something besides the vote ("counting is June 4", "lunch Thursday")."""
    first, last = reading.sentence(i)
    units, text = reading.units, reading.folded.text
    before = text[units[first].start : units[i].start]
    after = text[units[i].end : units[last].end]
    if en.GOES_WITH_THE_VOTE.match(after):
        return False  # "no market Wednesday while people vote"
    matter = en.MATTER_BEFORE.search(before)
    if _is_too_late_for_mail(reading, i, before, after):
        return True
    mention = units[i].day
    if mention is not None and mention.kind == "weekday" and en.EARLY_ENDED.search(before):
        return True  # "early voting stopped Saturday at one"
    return (
        (matter is not None and not en.OF_THE_VOTE.search(before, 0, matter.start()))
        or en.MATTER_AFTER.match(after) is not None
        or en.WAS_SET_BEFORE.search(before) is not None
    )


def _is_too_late_for_mail(reading: Reading, i: int, before: str, after: str) -> bool:
    """Whether a day after the vote's is one on which mail comes too late, or has to come.

    "A ballot with tomorrow's postmark will not be counted", "it must arrive Wednesday".
    """
    election, mention = reading.about.election, reading.units[i].day
    if election is None or not mention or not mention.days or mention.days[0] <= election.end_day:
        return False
    if en.IT_ARRIVES.search(before) or en.ITS_POSTMARK.match(after):
        return True
    return bool(en.MAILED.search(before + after) and en.NOT_COUNTED.match(after))


def missed_election(reading: Reading, mention: DateMention, *, early: bool) -> Election | None:
    """The election that every reading of the day misses, else None.

    Args:
        reading: The reading.
        mention: The day as stated.
        early: Whether days of early voting are right too.
    """
    about = reading.about
    first = mention.days[0]
    if (about.days and first < about.days[-1]) or _looks_back(reading, mention):
        return None
    target = about.election or about.nearest(first)
    if target is not None and about.days and target.end_day < about.days[-1]:
        return None  # it may be over, by a posting day that is not sure
    before = target is not None and first < target.day
    events = ("election_day", "early_voting") if early and before else ("election_day",)
    american = all(region.startswith("US") for region in about.regions)
    for day in mention.days[1:]:
        past = bool(about.days) and day < about.days[0]
        if past and american and (day.day, day.month) == (first.month, first.day):
            continue  # "11/8" is no 11th of August there
        past = past and mention.year_unsure
        if past or about.is_true(day, *events) or day in about.disputed:
            return None
    if not about.superseded.keys().isdisjoint(mention.days):
        return None
    missed = about.missed(first, early=early and before)
    return None if missed is None or _near_enough(reading, mention, first, missed) else missed


def _looks_back(reading: Reading, mention: DateMention) -> bool:
    """Whether "the 8th" is that of an election that is over, in which somebody did vote."""
    days = reading.about.days
    if mention.kind != "ordinal" or not days:
        return False
    if en.VOTED.isdisjoint(reading.folded.text.split()) and not _asks_of_a_runoff(reading):
        return False
    back = (days[0] - timedelta(n) for n in range(1, 50))
    return any(
        day.day == mention.days[0].day and reading.about.is_true(day, "election_day")
        for day in back
    )


def _asks_of_a_runoff(reading: Reading) -> bool:
    """Whether it is asked how one voted before a runoff: "a Democrat on the 9th? ..."."""
    return "runoff" in reading.about.kinds and "?" in reading.folded.text


def _near_enough(reading: Reading, mention: DateMention, day: date, election: Election) -> bool:
    """ "40 days until" and "in two weeks" are round figures, and "the 5th" names no month."""
    if mention.kind == "ordinal" and day.day == election.day.day:
        return True
    slack = {"countdown": 1, "weeks": 4}.get(mention.kind, 0)
    if abs((day - election.day).days) <= slack:
        return True
    near = (day + timedelta(n) for n in range(-slack, slack + 1))
    return slack > 0 and any(reading.about.is_true(one, "election_day") for one in near)


def is_off_topic(reading: Reading, found: Match) -> bool:
    """Whether the sentence speaks of another vote than the public's."""
    first, last = reading.sentence(found.first)
    roles = frozenset().union(*(unit.roles for unit in reading.units[first : last + 1]))
    if "NON_CIVIC" in roles or "LOCAL" in roles:
        return True
    if "NON_CIVIC" in reading.roles and reading.roles.isdisjoint(("ELECTION", "POLLS", "BALLOT")):
        return True
    return (
        "CONGRESS" in roles
        and not roles & {"ELECTION", "POLLS", "BALLOT", "CONTEST"}
        and not any(_is_filled(reading, i) for i in range(first, last + 1))
        and not ("LAWMAKER" not in roles and _readers_vote(reading, first, last))
    )


def _readers_vote(reading: Reading, first: int, last: int) -> bool:
    """Whether it is the reader who votes ("the commissioners confirmed you can vote Friday")."""
    units = reading.units
    return any(
        "VOTE" in units[i].roles
        and any(u.norm in en.READERS for u in units[max(first, i - 3) : i])
        and units[i - 2].norm not in ("how", "before")
        for i in range(first + 1, last + 1)
    )


def _is_filled(reading: Reading, i: int) -> bool:
    """Whether a chamber is what one votes for ("Georgia votes for the Senate", "both Senate seats")."""
    units = reading.units
    if not units[i].roles & {"CONGRESS"} or "OFFICE" not in units[i].roles:
        return False
    before = [unit.norm for unit in units[max(0, i - 3) : i]]
    return "for" in before or any(u.norm in ("seat", "seats", "race") for u in units[i + 1 : i + 2])


def ended(reading: Reading, found: Match) -> bool:
    """Whether it tells what was ("registered by the 7th", "ended Friday"), not what will be."""
    words = reading.written(found.first, found.last).split()
    if found.first and reading.units[found.first - 1].norm in en.UNDONE:
        words.remove(words[0])
    undone = {word for before, word in pairwise(words) if before.strip("'") in en.UNDONE}
    return not (en.ENDED - undone).isdisjoint(words)


def one_region(reading: Reading) -> str | None:
    """The one state or country that is spoken of."""
    regions = reading.about.regions
    return regions[0] if len(regions) == 1 and regions[0] != "US" else None


def is_border(reading: Reading, i: int) -> bool:
    """Whether a day is a last day or a border ("by", "until", "before"), not a day to vote on."""
    words = [unit for unit in reading.units[max(0, i - 2) : i] if unit.norm != "\n"]
    return any("DEADLINE" in u.roles or u.norm in ("before", "after", "since") for u in words[-2:])


def claim(found: Match, mention: DateMention, missed: Election, why: str | None = None) -> Claim:
    """The claim that a match makes with a day: it misses that election."""
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


def tonight(reading: Reading, i: int) -> bool:
    """ "Tonight" is when something is said of the election, not when one votes."""
    unit = reading.units[i]
    return reading.folded.text[unit.start : unit.end] in en.TONIGHT


def norms(reading: Reading, found: Match) -> frozenset[str]:
    """The base forms of a match and the two words before it, but for its last."""
    first, _ = reading.sentence(found.first)
    return frozenset(unit.norm for unit in reading.units[max(first, found.first - 2) : found.last])


def _both_parties(reading: Reading) -> bool:
    return {"REPUBLICANS", "DEMOCRATS"} <= reading.roles


_ELSE = words(
    """
    RESULTS THING CONGRESS NON_CIVIC LOCAL REGISTER REQUEST EARLY RALLY
    """
)
_OTHERWISE = _ELSE - {"EARLY", "CONGRESS"}
_OWN = en.FIRST_PERSON | {"im", "ill", "i'll", "am", "mine", "we're"}
_NOT_SAID = _OWN | en.ELSE_WORDS


def _edge(reading: Reading, left: int) -> bool:
    """Whether a comma or the like stands after a unit."""
    here, after = reading.units[left], reading.units[left + 1]
    between = reading.folded.text[here.end : after.start]
    return not en.EDGES.isdisjoint(between) or " - " in between or after.norm in en.JOINTS


def clause(reading: Reading, i: int) -> tuple[int, int]:
    """First and last unit of the clause around a day; another day ends it too."""
    first, last = reading.sentence(i)
    a = b = i
    while a > first and not _edge(reading, a - 1) and reading.units[a - 1].day is None:
        a -= 1
    while b < last and not _edge(reading, b) and reading.units[b + 1].day is None:
        b += 1
    return a, b


def after_colon(reading: Reading, first: int, i: int) -> int:
    """The first unit behind the last colon before a day ("report: ballots tomorrow")."""
    text, units = reading.folded.text, reading.units
    for j in range(i - 1, first - 1, -1):
        if ":" in text[units[j].end : units[j + 1].start]:
            return j + 1
    return first


def gives_day(reading: Reading, first: int, last: int) -> bool:
    """Whether a clause tells of nothing but who has which day."""
    for unit in reading.units[first : last + 1]:
        if (unit.roles & _ELSE and "PART" not in unit.roles) or unit.norm in _NOT_SAID:
            return False
        if unit.norm in en.VERBS and unit.norm not in en.GIVE:
            return False
    return not any(
        one.norm in en.WILL and _is_another_act(two)
        for one, two in pairwise(reading.units[first : last + 1])
    )


def _is_another_act(unit: Unit) -> bool:
    """Whether what somebody will do is no vote ("traders will sell on Monday")."""
    roles = unit.roles & (VOTING | {"DAY", "NOT", "TIME"})
    return unit.norm.isalpha() and not roles and unit.norm not in en.GIVE | en.NO_ACT


def is_denied_before(reading: Reading, found: Match, *, reach: int = 6) -> bool:
    """Whether the clause denies what the match says ("it gives you no election on the 9th")."""
    start = max(clause(reading, found.first)[0], found.first - reach)
    units = reading.units
    for i in range(after_colon(reading, start, found.first), found.first):
        said = {units[i].norm.rpartition("_")[2], units[i + 1].norm.partition("_")[0]}
        if "NOT" in units[i].roles and said.isdisjoint(en.NO_DENIAL):
            return True
    return False


def is_quoted_to_deny(reading: Reading, i: int) -> bool:
    """Whether a quotation begins a few words before a unit, and is denied: 'not "vote on the 9th"'."""
    start = reading.units[i].start
    return en.NOT_SO.search(reading.folded.text, max(0, start - _A_QUOTE), start) is not None


_A_QUOTE = 60
"""How many letters before it a quotation and what denies it are looked for."""


def is_other_subject(reading: Reading, first: int, last: int) -> bool:
    """Whether the units speak of something that one has ("your toast", "have a room")."""
    units = reading.units
    for i in range(first, last):
        ranged = units[i + 1].norm in en.RANGES or len(units[i + 1].norm) == 1  # "A to M"
        if units[i].norm == "get" and _gets_a_thing(units[i + 1]):
            return True
        if units[i].norm not in en.OWNERS or ranged:
            continue
        thing = [u for u in units[i + 1 : last + 1] if u.norm not in en.DAY_ADJECTIVES]
        if thing and thing[0].day is not None:
            continue
        if not any(u.norm in en.DAY_NOUNS or not u.roles.isdisjoint(_VOTES) for u in thing):
            return True
    return False


def _gets_a_thing(after: Unit) -> bool:
    """Whether it is something else than a day or a way in that one gets ("gets tacos on")."""
    if after.roles or not after.norm.isalpha() or after.norm.endswith("ed"):
        return False
    return after.norm not in en.MAY_LEAD and after.norm not in en.VERBS


def moves_else(reading: Reading, first: int, last: int) -> bool:
    """Whether what is moved there is no vote ("recital slides to Wednesday")."""
    units = reading.units
    for i in range(first + 1, last + 1):
        if not units[i].roles & {"MOVED", "SLID"} or units[i].roles & _VOTES:
            continue
        j = i - 1
        while j > 0 and units[j].norm in en.BETWEEN:
            j -= 1
        who = units[j]
        if who.norm in en.DAY_NOUNS and j:
            who = units[j - 1]
            if who.norm in en.OWNERS or who.norm in en.DAY_ADJECTIVES:
                continue
        if who.norm not in en.MOVED_ONES and not who.roles & (_VOTES | {"YOU", "NOT"}):
            return True
    return False


_VOTES = VOTING | {"TURN", "SPLIT", "PART", "GROUP", "REPUBLICANS", "DEMOCRATS", "CONTEST"}


def went(reading: Reading, last: int) -> bool:
    """Whether the sentence tells, up to that unit, how it was done before."""
    first, _ = reading.sentence(last)
    text = reading.written(first, last)
    return not {"went", "voted", "used", "arrested", "charged"}.isdisjoint(
        text.replace("went back", "").split()
    )


def denies_split(reading: Reading) -> bool:
    """Whether another day is denied ("voting has no make-up day")."""
    units = reading.units
    return any(
        "SPLIT" in unit.roles and any("NOT" in u.roles for u in units[max(0, i - 2) : i])
        for i, unit in enumerate(units)
    )


def says_or_thinks(reading: Reading, first: int, last: int) -> bool:
    """Whether somebody says, writes or thinks the day, instead of having it."""
    return any(unit.norm in en.SAYING for unit in reading.units[first : last + 1])


def about_voting(reading: Reading) -> bool:
    """Whether a tweet speaks of voting or voters at all."""
    if not reading.roles.isdisjoint((*VOTING, "ELECTION_WORD")) or _both_parties(reading):
        return True
    return any("voter" in n for n in reading.norms) or not en.OFFICES.isdisjoint(reading.norms)


def late(reading: Reading, i: int, *, within: int = 31) -> Election | None:
    """The election that a day comes after, if it can be judged."""
    mention = reading.units[i].day
    if mention is None or not mention.days or mention.vague or tonight(reading, i):
        return None
    missed = missed_election(reading, mention, early=False)
    if missed is None or not 0 < (mention.days[0] - missed.day).days <= within:
        return None
    return missed


def is_doing(said: Sequence[Unit]) -> bool:
    """Whether somebody is at something, which is no vote ("is sorting pens today")."""
    return any(
        before.norm == "be"
        and unit.norm.endswith("ing")
        and not unit.roles
        and unit.norm not in en.HAPPENING
        for before, unit in pairwise(said)
    )


def is_past(reading: Reading, first: int, last: int) -> bool:
    """Whether it tells what somebody did."""
    text = reading.written(first, last)
    return not en.DID.isdisjoint(text.split())


def ends_well(reading: Reading, last: int) -> bool:
    """Whether what follows the day in its clause does not make it a day for something else."""
    end = min(clause(reading, last)[1], last + 3)
    after = reading.units[last + 1 : end + 1]
    if after and after[0].norm == "off":
        return False  # "cooks have Wednesday off"
    return not any(unit.roles & _OTHERWISE or unit.norm in en.ELSE_WORDS for unit in after)


def is_election_day(reading: Reading, mention: DateMention) -> bool:
    """Whether some reading of a day is that of an election."""
    return any(reading.about.is_true(day, "election_day") for day in mention.days)


_PARTIES = frozenset(("REPUBLICANS", "DEMOCRATS"))


def _is_everybody(reading: Reading, i: int) -> bool:
    """Whether all voters are meant, and not those of a kind ("everyone under 65")."""
    units = reading.units
    after = units[i + 1].norm if i + 1 < len(units) else ""
    return units[i].norm in en.EVERYBODY and after.partition("_")[0] not in en.OF_A_KIND


def _is_for_every(reading: Reading, after: list[str]) -> bool:
    """Whether the day is that of each of a kind: "voting is Tuesday for every house"."""
    once = reading.folded.text.count("every ") == 1
    return once and after[:2] == ["for", "every"] and len(after) == _EVERY_ONE


_EVERY_ONE = 3
_FOR_ALL = tuple(["for", all_of_us] for all_of_us in ("everybody", "everyone", "all"))


def one_day_for_all(reading: Reading) -> bool:
    """Whether the election day is told as everybody's: other days are then of other things, or
    another's claim."""
    if not en.SAVE.isdisjoint(reading.norms):
        return False
    for i, unit in enumerate(reading.units):
        if unit.day is None or not is_election_day(reading, unit.day):
            continue
        first, last = clause(reading, i)
        said = reading.units[first : last + 1]
        roles = frozenset().union(*(u.roles for u in said))
        before = [u.norm for u in reading.units[max(first, i - 2) : i]]
        after = [u.norm for u in reading.units[i + 1 : last + 1]]
        for_all = before == ["all", "on"] or after in _FOR_ALL or _is_for_every(reading, after)
        if for_all and roles.isdisjoint(("NOT", "GROUP", *_PARTIES)):
            return True
        if (
            any(_is_everybody(reading, j) for j in range(first, last + 1))
            and not roles.isdisjoint(VOTING)
            and roles.isdisjoint(_PARTIES)
            and "NOT" not in roles
        ):
            return True
    return False


def is_yesterday(reading: Reading, i: int, mention: DateMention) -> bool:
    """Whether a bare weekday is that of yesterday: "early voting ends with a record Friday"."""
    if reading.folded.text.startswith(en.COMING, reading.units[i].start):
        return False
    if any(u.norm in en.BORDERS or u.norm == "to" for u in reading.units[max(0, i - 2) : i]):
        return False
    return mention.kind == "weekday" and any(
        (today - day).days == 1 - len(WEEKDAYS)
        for today in reading.about.days
        for day in mention.days
    )


def has_been(reading: Reading, i: int) -> bool:
    """Whether a day is called by what is over ("yesterday", "last Friday")."""
    return reading.folded.text.startswith(en.BEFORE_NOW, reading.units[i].start)


GA = "US-GA"
