"""What the rules on ways to vote share: whether a way is denied, wished for, private, or real in that region."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import wrong_method as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.calls import parted
from suppression_detect.rules.rule import Claim, Example, Matcher, Rule, negated, where_met
from suppression_detect.verdict import Category, Strength

WAYS = "in person, or by a ballot that is mailed or handed in where the region allows that"
_SOURCE = "the calendar's list of ways to vote; no US state takes a vote this way from all voters"
# Between the words of a claim none of these may stand: then it speaks of something else.
X = (
    "REGISTER/REQUEST/REAL_SERVICE/BAN/where/how/when/why/if/until/before/after/then/plan/rights/"
    "machine/button/history/record/house/congress/parliament/committee/form/dot/result/results/guide/total/tracker"
)
OFF = "mail/person/absentee/BALLOT/DAY/TIME/POLLS/EARLY/NUMBER/and/then/day/line/NOT/BAN"
_CIVIC = frozenset(
    ("ELECTION", "POLLS", "CANDIDATE", "OFFICE", "OFFICIAL", "BALLOT", "REPUBLICANS", "DEMOCRATS",
     "EARLY", "NO_TRIP")
)  # fmt: skip
_PUBLIC = frozenset(("ELECTION", "POLLS", "OFFICIAL", "OFFICE"))
_STRONG = frozenset(("ELECTION", "POLLS", "OFFICE", "OFFICIAL", "BALLOT", "CANDIDATE"))


def denied(reading: Reading, found: Match, *, conditional: bool = False) -> bool:
    """Whether the claim itself is negated, wished for, or somebody else's to look up."""
    first, end = reading.sentence(found.first)
    units = reading.units
    if en.IS_AN_OFFENCE.search(reading.written(found.first, min(end, found.last + 6))):
        return True  # "photographing your ballot is an offence"
    if en.IN_DREAMS.search(reading.written(found.first, end)) or en.ABOUT_A_POST.search(
        reading.written(first, found.last)
    ):
        return True
    begin = max(first, found.first - 4)
    for at in range(max(first, found.first - 7), found.first):
        if at == found.first - 1 and units[at].norm == "or" and "CANNOT" in units[at - 2].roles:
            return True  # "we can't take or fax your ballot"
        if _is_idle(reading, at):
            continue
        if units[at].norm in en.NO_ONE and not _turns_to_you(reading, at, found.first):
            return True
    for at in range(max(first, found.first - 7), found.first):
        if units[at].norm == "no" and units[at + 1].roles & {"NET", "TEXT", "PHONE", "SOCIAL"}:
            return True
    for at in range(begin, found.last + 1):
        roles = units[at].roles
        if "NOT_GO" in roles and at > found.first:
            return True  # "the vote does not go by e-mail"
        if at < found.first and units[at].norm == "not_count":
            return True  # "the board does not count votes by phone"
        if ("NOT" not in roles and "BAN" not in roles) or _is_idle(reading, at):
            continue
        if "NO_TRIP" in roles or "VOTE" in roles or ("STAY_HOME" in roles and at < found.first):
            continue
        # "if you can't make it, vote by …" is a lead-in, "you can't vote by …" is not.
        lead_in = at < found.first - 1 and "can" in units[at].norm
        taken, *between = [u.norm for u in units[at + 1 : found.first]] or [""]
        lead_in = lead_in and not (taken in en.TAKES and en.ARTICLES.issuperset(between))
        adverbs = all(u.norm in en.ADVERBS for u in units[at + 1 : found.first])
        if "BAN" in roles and lead_in and not adverbs and "VOTE" not in units[at + 1].roles:
            continue
        if "NOT" in roles and units[max(0, at - 1)].norm in ("reply", "text", "type", "yes", "or"):
            continue
        if "NOT" in roles and at + 1 < len(units) and "NO_FUSS" in units[at + 1].roles:
            continue  # "no stamp, no line, vote by …"
        if "NOT" in roles and at < found.first and found.first - at > 2 and units[at].norm != "no":
            continue
        return True
    before = units[max(first, found.first - 3) : found.first]
    after = units[found.last + 1 : found.last + 3]
    if len(after) == 2 and after[0].roles.isdisjoint(("NOT", "BAN")):
        if after[0].norm in ("be", "do", "will", "have") and "NOT" in after[1].roles:
            return True  # "voting by text is not …"
        if after[0].norm == "be" and after[1].roles & {"OFF", "BE_OFF"}:
            return True  # "the caucus by phone was scrapped"
    said = units[found.last + 1 : min(found.last + 5, reading.sentence(found.last)[1] + 1)]
    if said and said[0].norm in ("be", "'s") and any(u.norm in en.NO_VOTE for u in said):
        return True  # "voted on Facebook is a button"
    asking = {"where", "when", "whether", "who", "remind", "about"}
    if _is_offered(reading, first, found.first):
        asking.remove("when")
    if any(u.norm in asking or (u.norm == "if" and not conditional) for u in before):
        return True
    return bool(en.WISH.search(reading.written(max(first, found.first - 7), found.last)))


def _is_idle(reading: Reading, at: int) -> bool:
    """Whether one is told to do nothing, which denies no claim: "do nothing and it counts"."""
    return at > 0 and [u.norm for u in reading.units[at - 1 : at + 1]] == ["do", "nothing"]


def _turns_to_you(reading: Reading, at: int, first: int) -> bool:
    """Whether the reader is told what to do after what nobody does: "nobody queues, just ..."."""
    units = reading.units
    return any(
        parted(reading, k) and units[k].norm in ("just", "simply") for k in range(at + 1, first + 1)
    )


def _is_offered(reading: Reading, first: int, last: int) -> bool:
    """Whether it is held against another way ("why drive when you can …", "who needs … when …")."""
    before = reading.units[first:last]
    whens = [n for n, u in enumerate(before) if u.norm == "when"]
    if not whens or not any("CAN" in u.roles for u in before[whens[-1] :]):
        return False
    against = before[: whens[-1]]
    if any(u.roles & {"TELL", "KNOW"} for u in against):
        return False
    return any(u.norm in ("why", "who", "bother") or "NO_TRIP" in u.roles for u in against)


def _roles(reading: Reading, first: int, last: int) -> frozenset[str]:
    """The roles of some units; a lawmaker who is voted for is an office."""
    return frozenset[str]().union(
        *(
            (unit.roles - {"LAWMAKER"}) | {"OFFICE"}
            if "LAWMAKER" in unit.roles and i and reading.units[i - 1].norm in en.VOTED_FOR
            else unit.roles
            for i, unit in enumerate(reading.units[first : last + 1], first)
        )
    )


def elsewhere(reading: Reading, found: Match) -> bool:
    """Whether the vote is no public one, or a lawmaker's."""
    first, last = reading.sentence(found.first)
    _, last = reading.sentence(found.last)
    here = _roles(reading, first, last)
    text = reading.folded.text
    if en.PRIVATE.search(text) or (en.CONTEST.search(text) and not here & _PUBLIC):
        return True
    if "NON_CIVIC" in here:
        return not here & (_PUBLIC - {"OFFICIAL"})
    if here & {"NON_CIVIC", "LAWMAKER", "PRIVATE_VOTE", "LOCAL"}:
        return not here & _PUBLIC
    if _roles(reading, 0, len(reading.units) - 1) & {
        "NON_CIVIC",
        "LAWMAKER",
        "PRIVATE_VOTE",
        "LOCAL",
    }:
        return not here & _STRONG
    if reading.roles.isdisjoint(_STRONG) and (en.MANY.search(text) or en.EITHER.search(text)):
        return True
    before = reading.units[max(first, found.first - 3) : found.first]
    return any(
        "CONGRESS" in u.roles
        and "OFFICE" not in u.roles
        and not (u.norm == "member" and here & _STRONG)
        for u in before
    )


_SEASON = 14
"""Days before an election in which an unnamed vote with a link is taken for that one."""
_OBJECT = pattern("VOTE ..3!LIVE for/4 !YOU/CANDIDATE/OFFICE")


def is_civic(reading: Reading) -> bool:
    """Whether it speaks of a public vote: by its words, or because nothing else is named."""
    roles = reading.roles
    if not roles.isdisjoint(_CIVIC):
        return True
    election = reading.about.election
    if election is not None and any(
        mention.days and mention.days[0] == election.day for mention in reading.dates
    ):
        return True
    if reading.about.named and "LINK" not in roles and "NON_CIVIC" not in roles:
        return True
    if any(u.norm.endswith("voter") for u in reading.units):
        return True
    if "NON_CIVIC" in roles:
        return False
    if "CHOICE" in roles and any("candidate" in norm for norm in reading.norms):
        return True
    if roles & {"LINK", "HANDLE"} or "#" in reading.folded.text:
        days = reading.about.days
        close = election is not None and days and 0 <= (election.day - days[0]).days <= _SEASON
        if not close or "HANDLE" in roles:
            return False
    return next(_OBJECT.find(reading), None) is None


_FACTS = {
    "TEXT": ("text",),
    "PHONE": ("phone",),
    "WEB": ("internet", "app", "portal"),
    "EMAIL": ("email", "upload"),
    "FAX": ("fax",),
    "SOCIAL": ("social_media",),
    "PROXY": ("proxy",),
}


def _american(reading: Reading) -> bool:
    return (reading.tweet.region or "").startswith("US")


def strength_of(reading: Reading, calendar: Calendar, *kinds: str) -> Strength | None:
    """What the calendar's ways to vote make of such a claim; ``None`` if it may well be true."""
    about = reading.about
    names = {name for kind in kinds for name in _FACTS[kind]}
    day = about.election.day if about.election else about.days[0] if about.days else None
    exempt = "EXEMPT" in reading.roles and "PROXY" not in kinds
    sweeping = "ALL_OF" in reading.roles
    if (
        "E_VOTING" in reading.roles
        and "internet" in names
        and (not _american(reading) or en.ONLINE_THERE.search(reading.folded.text))
    ):
        return None
    strength = Strength.DECISIVE
    for region in about.regions:
        known = calendar.methods(region, on=day)
        told: set[str] = set()
        for method in known:
            if method.voters != "all":
                american = region.startswith("US")
                if exempt and method.available == "yes" and not american:
                    return None  # whatever the way is called
                if method.method in names and method.available == "yes":
                    if exempt:
                        return None
                    if not american and not sweeping:
                        strength = Strength.UNSETTLED
            elif method.method not in told:
                told.add(method.method)
                alike = method.method in names or (method.method == "internet" and "phone" in names)
                if alike and method.available == "yes":
                    return None
                if (
                    alike
                    and method.available == "varies"
                    and not en.WHOLE.search(reading.folded.text)
                ):
                    return None
        if exempt and region.startswith("US") and not en.FOR_ALL.search(reading.folded.text):
            if region == "US" and names & {"internet", "email", "fax", "portal"}:
                return None
            strength = Strength.UNSETTLED
        if not names & (told | {"text", "social_media"}) and not region.startswith("US"):
            strength = Strength.UNSETTLED
    return strength


def matcher(
    sources: tuple[str, ...],
    *kinds: str,
    claimed: str,
    civic: bool = True,
    check: Callable[[Reading, Match], bool] | None = None,
) -> Matcher:
    """A matcher of patterns for one way to vote, judged by whether the region has that way."""
    compiled = tuple(map(pattern, sources))

    @where_met(compiled)
    def match(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
        strength: Strength | None = None
        asserted: list[Claim] = []
        held_against = False
        for one in met(compiled, reading):
            for found in one.find(reading):
                if civic and not is_civic(reading):
                    return
                if strength is None:
                    strength = strength_of(reading, calendar, *kinds)
                    if strength is None:
                        return
                if elsewhere(reading, found):
                    continue
                if denied(reading, found):
                    if negated(reading, found, reach=4):
                        first, last = found.quote_first, found.quote_last
                        held_against = "NON_CIVIC" in reading.roles
                        yield Claim(first, last, claimed, WAYS, denied=True)
                    continue
                if check is not None and not check(reading, found):
                    continue
                first, last = found.quote_first, found.quote_last
                asserted.append(Claim(first, last, claimed, WAYS, strength=strength))
        if not held_against:  # "vote for the dancer by text, for senator you cannot"
            yield from asserted

    return match


MINE = "your/ur/their/a/my/the/his/her/ya"


def rule(
    name: str,
    title: str,
    match: Matcher,
    flags: tuple[Example, ...],
    passes: tuple[Example, ...],
    *,
    why: str = f"Nobody can vote {{claimed}} in {{election}}: one votes {WAYS}.",
    source: str = _SOURCE,
    known_problems: str = "",
) -> Rule:
    """A rule of this category."""
    return Rule(
        id=f"wrong_method.{name}",
        category=Category.WRONG_METHOD,
        title=title,
        why=why,
        source=source,
        match=match,
        flags=flags,
        passes=passes,
        known_problems=known_problems,
    )


E = Example
POSTED_2018 = "2018-11-05T18:00:00Z"
POSTED_2020 = "2020-10-30T18:00:00Z"
POSTED_2022 = "2022-11-07T18:00:00Z"
POSTED_2024 = "2024-11-04T18:00:00Z"
