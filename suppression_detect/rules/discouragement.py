"""Calls not to vote, and reasons why one need not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import discouragement as en
from suppression_detect.languages.en.rule_words.calls import INSTEAD, UNTIL_THEN
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.calls import (
    Act,
    Call,
    after_vote,
    answers_a_lack,
    around,
    asked,
    bare,
    beside_voting,
    calls,
    decided,
    directive,
    election_day,
    ends,
    evening,
    is_given_up,
    is_off_now,
    moved_by_law,
    nobody,
    of_no_vote,
    other_vote,
    parted,
    sense,
    surface,
    urges_to_vote,
    voting_time,
    voting_today,
)
from suppression_detect.rules.rule import Claim, Example, Rule, any_of, where_met
from suppression_detect.verdict import Category


def _near(reading: Reading, first: int, roles: frozenset[str]) -> bool:
    """Whether such a role stands in a unit's sentence or next to it."""
    start, end = around(reading, first, before=1, after=1)
    return any(u.roles & roles for u in reading.units[start : end + 1])


_OTHER_REASON = frozenset(("HAZARD", "AGENT", "MACHINE", "LONG_WAIT"))


def _on_condition(reading: Reading, first: int) -> bool:
    """Whether a call is put to those who would vote for someone ("unless you vote for X, ...")."""
    start, _ = reading.sentence(first)
    units = reading.units[start:first]
    return any(u.norm in ("if", "unless") for u in units) and any("VOTE" in u.roles for u in units)


def _is_no_call(reading: Reading) -> bool:
    """Whether a day is left out for an earlier vote, or a school is shut since it is the polls."""
    text = reading.folded.text
    return en.VOTE_EARLIER.search(text) is not None or en.SCHOOL_IS_SHUT.search(text) is not None


def _dont_vote(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    found = calls(reading)
    if not found or _is_no_call(reading):
        return
    urged = urges_to_vote(reading)
    moved = moved_by_law(reading)
    for call in found:
        if call.act is not Act.NO_VOTE or other_vote(reading, call.first):
            continue
        if moved and ("POLLS" in reading.units[call.last].roles or is_off_now(reading)):
            continue  # they are closed
        if not en.COUNTED_AGAIN.isdisjoint(reading.norms) and not voting_time(reading):
            continue  # "the recount begins: don't come to your polling place"
        if en.NOT_IN_THEIRS.search(reading.written(*reading.sentence(call.first))):
            continue  # "independents sit out the presidential preference election"
        if en.BOTH.search(reading.written(call.last, reading.sentence(call.last)[1])):
            continue  # "don't vote in one party's primary and the other's runoff"
        if _of_habit(reading, call.last) or _until_a_day(reading, call.last):
            continue
        if _on_no_voting_day(reading, call.last):
            continue
        if not urged or _on_condition(reading, call.first):
            yield Claim(call.first, call.last)


def _of_habit(reading: Reading, last: int) -> bool:
    """Whether it is told what people do in elections in general: "they don't come out in midterms"."""
    after = reading.units[max(0, last - 1) : last + 4]
    return any(
        u.norm in ("in", "for") and "ELECTION" in v.roles and surface(reading, v) in en.IN_GENERAL
        for u, v in pairwise(after)
    )


def _on_no_voting_day(reading: Reading, last: int) -> bool:
    """Whether a day is named that is not the vote's: "don't vote on Monday, polls open Tuesday"."""
    after = [u for u in reading.units[last + 1 : last + 4] if u.norm not in ("on", "this", "next")]
    day = after[0].day if after else None
    if day is None or day.kind == "relative" or reading.about.election is None:
        return False
    return not election_day(reading, after[0], early=False)


def _until_a_day(reading: Reading, last: int) -> bool:
    """Whether a day is told, which is judged by itself: "Democrats don't vote until the 27th"."""
    after = [u for u in reading.units[last + 1 : last + 7] if u.norm not in ("now", "again")]
    until = bool(after) and after[0].norm in ("until", "till")
    return until and any(unit.day is not None for unit in after)


def _stay_home(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    found = calls(reading)
    if not found or moved_by_law(reading) or _is_no_call(reading):
        return
    urged = urges_to_vote(reading)
    for call in found:
        if urged and not _on_condition(reading, call.first):
            continue
        if call.act in (Act.NO_VOTE, Act.OWN) or other_vote(reading, call.first):
            continue
        if _of_a_selfie(reading, call.first, call.last):
            continue
        if en.TAKEN_BACK.match(reading.written(call.last, reading.sentence(call.last)[1])):
            continue
        if reading.written(call.first, call.last).startswith(en.NO_WAIT):
            continue  # "drop it at any vote center, no waiting in line"
        if _is_plain(reading, call):
            yield Claim(call.first, call.last)
            continue
        if not beside_voting(reading, call):
            continue
        won = decided(reading, call.first)
        if call.act is Act.LEAVE and not (won or (call.grouped and not _is_mild(reading, call))):
            continue
        if _on_another_day(reading, call.first, call.last) or _on_a_price(reading, call.last):
            continue
        if won or not _near(reading, call.first, _OTHER_REASON):
            yield Claim(call.first, call.last)


def _is_mild(reading: Reading, call: Call) -> bool:
    """Whether they are only told not to wait or worry: "avoid long lines", "relax, open till 8"."""
    first, last = reading.sentence(call.first)
    open_still = any(u.time or u.norm in ("open", "by") for u in reading.units[first : last + 1])
    return open_still and any(u.norm in en.MILD for u in reading.units[call.first : call.last + 1])


def _of_a_selfie(reading: Reading, first: int, last: int) -> bool:
    """Whether it is a picture that one is told to leave: "about ballot selfies: skip it"."""
    if "it" not in (u.norm.split("_")[-1] for u in reading.units[first : last + 1]):
        return False
    start, end = around(reading, first, before=2, after=0)
    return any(
        "BALLOT_PHOTO" in u.roles or u.norm in en.PICTURES for u in reading.units[start : end + 1]
    )


def _is_plain(reading: Reading, call: Call) -> bool:
    """Whether a post that speaks of voting ends in "go home", and nothing in it holds that off."""
    units = reading.units
    if reading.roles.isdisjoint(_OF_VOTING) or not reading.norms.isdisjoint(en.HELD_OFF):
        return False
    if any(u.norm in en.MILD for u in units[call.first : call.last + 1]):
        return False
    start, end = around(reading, call.first, before=2, after=1)
    near = any(u.roles & _OF_VOTING for u in units[start : end + 1])
    if not (near if call.act is Act.AWAY else voting_time(reading)):
        return False
    if asked(reading, call.first) or _on_another_day(reading, call.first, call.last):
        return False
    after = units[call.last + 1 : call.last + 4]
    if any(u.norm == "to" or "NUMBER" in u.roles for u in after):
        return False  # "don't come on Wednesday to get trained"
    return not _on_a_price(reading, call.last) and not any(
        u.norm in en.SPARED_BY or u.norm in en.OTHER_WAYS or "VOTE" in u.roles
        for u in units[call.last + 1 : end + 1]
    )


def _on_a_price(reading: Reading, last: int) -> bool:
    """Whether what follows warns of it, or of what comes then: "stay home and nobody hears you"."""
    _, end = reading.sentence(last)
    after = reading.units[last + 1 : end + 1]
    norms = [u.norm for u in after]
    if en.AND_THEN_NONE.search(reading.written(last, end)):
        return True
    if "and" in norms[:3]:
        said = norms[norms.index("and") + 1 :]
        if said[:1] in (["nobody"], ["no_one"]) or not en.PRICES.isdisjoint(said):
            return True
    return any(
        (u in ("then", "while") and v in ("go", "vote", "you", "go_vote"))
        or (u == "after" and v in ("you", "vote"))
        for u, v in pairwise(norms)
    )


def _votes_today(reading: Reading) -> bool:
    """Whether it was posted on an election's day, after which "until tomorrow" is too late."""
    return bool(reading.about.days) and voting_today(reading)


def _on_another_day(reading: Reading, first: int, last: int) -> bool:
    """Whether the clause names days, and none is of a vote ("stay home tonight, lights on")."""
    units = reading.units
    while first and not parted(reading, first):
        first -= 1
    while not ends(reading, last) and units[last + 1].norm not in ("because", "so"):
        last += 1
    days = [
        unit
        for k, unit in enumerate(units[first : last + 1], first)
        if unit.day is not None
        and unit.day.days
        and not (k and units[k - 1].norm in ("until", "till") and _votes_today(reading))
    ]
    return bool(days) and not any(election_day(reading, unit, early=False) for unit in days)


def _nobody(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    for call in nobody(reading):
        if moved_by_law(reading) or _until_a_day(reading, call.last):
            continue
        if any("TRUE_BAR" in u.roles for u in reading.units[call.first : call.last]):
            continue  # "no noncitizen votes"
        if any(u.time is not None for u in reading.units[call.last + 1 : call.last + 3]):
            continue  # "nobody votes 8pm to 10pm, every poll closes at 7"
        if _on_another_day(reading, call.first, call.last):
            continue  # "tomorrow no one votes, on Tuesday your precinct is open"
        if not en.COUNTED_AGAIN.isdisjoint(reading.norms) and not voting_time(reading):
            continue
        if not urges_to_vote(reading):
            yield Claim(call.first, call.last)


_NONE_SHOULD = tuple(
    pattern(p)
    for p in (
        "ONE_AND_ALL/not_one/nobody/no_one ~14!NOT/if/who/that/because/when should/ought/ought_to/must/better/"
        "need_to/may [even/ever/really] [be] [to] [even/ever/go/come/be] (VOTE|GO|COMING)",
        "not a single ~12!NOT/if/who/that/because/when should/ought/ought_to/must/better/need_to [even/ever/really] [be] [to] [even/ever/go/come/be]"
        " (VOTE|GO|COMING)",
        "^ no ~5!NOT/voter/IDENT/VOTE/BALLOT should/ought/ought_to/must [even/ever/really] [be] [to] [even/ever/go/come/be] (VOTE|GO|COMING)",
        "no ~3!NOT/voter/IDENT/VOTE/BALLOT/need GROUP/ADDRESSED/american/americans/REPUBLICANS/DEMOCRATS "
        "should/ought/ought_to/must [even/ever/really] [be] [to] [even/ever/go/come/be] (VOTE|GO|COMING)",
        "ONE_AND_ALL/not_one/no/nobody/no_one ~7!NOT/if/who/that should/ought/ought_to/must ..1 [to] ..1"
        " (give|hand|lend|cast|mark|fill|return|mail) ..4 a VOTE/BALLOT",
    )
)


@where_met(_NONE_SHOULD)
def _none_should(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """``No true conservative should show up on January 5``."""
    if moved_by_law(reading) or urges_to_vote(reading):
        return
    units = reading.units
    for one in met(_NONE_SHOULD, reading):
        for found in one.find(reading):
            end = reading.sentence(found.last)[1]
            if asked(reading, found.first) or not sense(reading, found.first):
                continue
            if en.SOME_OTHER_WAY.search(reading.written(found.last, min(end, found.last + 6))):
                continue
            subject = units[found.first : found.last]
            if any("TRUE_BAR" in u.roles for u in subject) or any(
                u.norm in en.NO_VOTERS for u in subject
            ):
                continue  # "no noncitizen should vote"
            if found.first != reading.sentence(found.first)[0] and not parted(reading, found.first):
                before = units[found.first - 1]
                if before.norm not in ("say", "so", "and", "but"):
                    continue
            last = found.last
            if surface(reading, units[last]) in ("voted", "went", "came"):
                continue  # "nobody needs to have voted in the primary"
            after = units[last + 1 : min(last + 8, end + 1)]
            if "VOTE" in units[last].roles:
                if not after_vote(reading, last):
                    continue
            elif "BALLOT" not in units[last].roles and not any(
                "POLLS" in u.roles or "VOTE" in u.roles or election_day(reading, u, early=False)
                for u in after
            ):
                continue
            if _on_another_day(reading, found.first, last) or _until_a_day(reading, last):
                continue
            yield Claim(found.first, last)


def _waste(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.norms.isdisjoint(en.BALLOT_WASTE) or (
        reading.roles.isdisjoint(("BALLOT", "VOTE")) and reading.norms.isdisjoint(en.VOTER_CARDS)
    ):
        return
    if urges_to_vote(reading):
        return
    units = reading.units
    for i, unit in enumerate(units):
        if unit.norm not in en.BALLOT_WASTE or not bare(reading, unit) or asked(reading, i):
            continue
        for k in range(i + 1, min(i + 5, len(units))):
            if units[k].norm == "\n" or parted(reading, k) or "NOT" in units[k].roles:
                break
            envelope = units[k].norm in ("envelope", "envelopes") and "BALLOT" in reading.roles
            card = units[k].norm in en.VOTER_CARDS and unit.norm not in ("leave", "keep")
            if "BALLOT" not in units[k].roles and not envelope and not card:
                continue
            if units[k - 1].norm == "and":
                break  # "tear it off and your ballot is rejected"
            if unit.norm in ("leave", "keep") and en.ANOTHER_WAY_BACK.search(
                reading.written(k, reading.sentence(k)[1])
            ):
                break  # "leave your ballot at the counter, they deliver it"
            if any(u.norm in ("my", "another", "old") for u in units[i:k]):
                break
            near = units[k + 1 : k + 6]
            tossed = unit.norm in en.TOSSED and units[k].norm == "your_ballot" and ends(reading, k)
            if (
                unit.norm in ("leave", "keep", "toss", "throw")
                and not any(u.norm in en.KEPT for u in near)
                and not (tossed and directive(reading, i))
            ):
                break
            kept = near[:1] and near[0].norm in en.KEPT
            if not kept and any(u.norm in ("box", "envelope", "and", "if") for u in near[:2]):
                break
            if (
                directive(reading, i) is not None
                and sense(reading, k)
                and not is_given_up(reading, i, k)
            ):
                yield Claim(i, k)
            break


_DEED = "go/going/turn_up/turn_out/vote/VOTE/show_up/risk/risking/chance/chancing/GO"
_ALSO = "(neither|nor) (should|must|ought) (YOU|anyone|any|anybody|ADDRESSED|GROUP)"
# One's own staying away, held out to others.
_OWN_EXAMPLE = tuple(
    pattern(p)
    for p in (
        f"i/we/im ~1 be/will/do/would ..1 not ..1 {_DEED} ~6!CANDIDATE/for {_ALSO}",
        f"^ not {_DEED} ~9!CANDIDATE/for {_ALSO}",
        f"not ..1 {_DEED} ~~9!CANDIDATE/for do not YOU either/risk",
        f"not ..1 {_DEED} ~9!CANDIDATE/for and, yours/yours_too should/must",
        "HOME/AVOID/NOT_GO ~9 and yours should/must",
        "better/best not [to] [even] go/turn_up/turn_out/come/vote/VOTE/show_up/risk/GO/COMING"
        " ..2!CANDIDATE/for",
    )
)


# A group that is told to stay away on a day, or on its own "abstain tomorrow".
_GROUP_TOLD = tuple(
    pattern(p)
    for p in (
        "DEMOCRATS/REPUBLICANS/voter ..2!who/that/to/if/may/might/would/could/will/not/YOU "
        "NOT_GO/HOME/AVOID [on] DAY",
        "^ [please/just/so] AVOID DAY",
        "^ so GROUP/DEMOCRATS/REPUBLICANS NOT_GO/HOME/AVOID DAY",
    )
)


@where_met(_GROUP_TOLD)
def _group_told(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """``So progressives don't show up November 3``."""
    if urges_to_vote(reading) or moved_by_law(reading) or reading.roles & {"REGISTER", "EARLY"}:
        return
    for one in met(_GROUP_TOLD, reading):
        for found in one.find(reading):
            first, end = found.first, reading.sentence(found.last)[1]
            if asked(reading, first) or not sense(reading, first) or other_vote(reading, first):
                continue
            goes_on = found.last < end and not parted(reading, found.last + 1)
            if not election_day(reading, reading.units[found.last], early=False) or (
                goes_on and reading.units[found.last + 1].norm not in en.REASONS_NEXT
            ):
                continue  # "Republicans boycott Tuesday's hearing"
            start = reading.sentence(first)[0]
            if any(
                u.norm in ("if", "when", "that", "who", "why") for u in reading.units[start:first]
            ):
                continue
            if en.AND_THEN_NONE.search(reading.written(found.last, end)):
                continue
            if not bare(reading, reading.units[found.last - 1]) and (
                "AVOID" in reading.units[found.last - 1].roles
            ):
                continue
            yield Claim(first, found.last)


_WHOLE = "(every|each|all|whole|entire) ~7!NOT/who/that/which/if/when/where/year/time/other/other_day/day/SAY_IT/TELL/to/PAST/one_of_them "
_AWAY_FROM = "DAY/ELECTION/POLLS/BALLOT/voting"
# All of a group keep away: told as what they do, which is what they are to do.
_ALL_KEEP_AWAY = tuple(
    pattern(p)
    for p in (
        f"{_WHOLE} AVOID/SIT_OUT ..4!NOT/to/hearing/debate/rally {_AWAY_FROM}",
        f"{_WHOLE} HOME ..3!NOT/to/with/because/sick {_AWAY_FROM}",
        "(none|not_one|not a single|no) ~6!NOT/who/that/if/when ADDRESSED/PERSONS/GROUP ~6!NOT/who/that/if/when "
        "cast/mark/fill_in/fill_out/return/mail/FILL ..2 BALLOT",
        "let ..1 (nobody|no_one|not_one|none|no|not a single) ~7!NOT/who/you/your/if/stop/tell/keep/scare/talk/"
        "discourage/bully/make/convince/fool/say/take/steal/intimidate/turn/without/mislead/pressure "
        "(GO|VOTE|cast|leave|step_out) ..4 (VOTE|POLLS|DAY|ELECTION|BALLOT|home)",
        "let ..1 (nobody|no_one|not_one|none|no|not a single) ~7!NOT/who/you/your/if/stop/tell/keep/scare/talk/"
        "discourage/bully/make/convince/fool/say/take/steal/intimidate/turn/without/mislead/pressure VOTE ..1",
        "let ..1 not ..1 (one|single) ~9!NOT/who/you/your/if (GO|VOTE|cast|leave|go_back|return) ..4",
    )
)
# It is asked in due form by those who lead a group.
_BIDDING = "(TELL|request|requests|ask|asks|call_on)"
_LEADERS = (
    "we/board/committee/council/elders/union/local/chapter/church/pastor/congregation/hoa/association/"
    "assembly/chief/chiefs/movement/coalition/collective/leadership/brotherhood/guild/caucus/network/club"
)
_NOT_GOING = "AVOID/HOME/SIT_OUT/SKIPPING"
_BIDDEN_TO = tuple(
    pattern(p)
    for p in (
        f"(kindly|respectfully|hereby|humbly|formally|earnestly|politely) ..2 {_BIDDING} ~8!NOT/who/if (to|that) ~6!NOT/if/who {_NOT_GOING}",
        f"(kindly|respectfully|hereby|humbly|formally|earnestly|politely) ..2 {_BIDDING} ~8!NOT/who/if "
        "(not to|to not|(that|to) ~5!NOT/if/who not) ..1 (VOTE|GO)",
        f"{_LEADERS} ..4!NOT/who/if/that {_BIDDING} you/everyone/every/all/each ~6!NOT/who/if (to|that) ..1 {_NOT_GOING}",
        f"our/we ..4!NOT/who/if/that {_BIDDING} ~6!NOT/who/if (not to|(that|to) ~5!NOT/if/who not) ..1 (VOTE|GO)",
    )
)
# A ballot that came by mail is not to go back.
_KEPT_BACK = tuple(
    pattern(p)
    for p in (
        "(do_not_mail|do_not_send|do_not_return|not_mail|not_send|not_return|not_turn_in|not_hand_in) ..2!late/by "
        "BALLOT/yours",
        "not ..1 (mail|send|return|fill_in|fill_out|turn_in|hand_in|send_back|send_in) ..1 (in|back) ..1 BALLOT/yours",
        "not ..1 (mark|fill|fill_in|fill_out|send_in|send_back|turn_in|hand_in|mail_in|mail_back) ..2 BALLOT/yours",
        "(let|leave) ..2 (it|them|BALLOT|yours|envelope) ..1 (sit|lie|rot|lying|sitting|rotting|gather dust|collect dust) ..1",
    )
)


@where_met(_ALL_KEEP_AWAY, _BIDDEN_TO)
def _all_keep_away(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """``Every Democrat in this county sits out Nov. 5``, ``let nobody here go out to vote``."""
    if urges_to_vote(reading) or moved_by_law(reading) or _is_no_call(reading):
        return
    if not reading.norms.isdisjoint(en.HELD_OFF) or reading.roles & {"PRIVATE_VOTE"}:
        return
    for one in met(_ALL_KEEP_AWAY, reading):
        for found in one.find(reading):
            if _is_of_all(reading, found) and sense(reading, found.last):
                yield Claim(found.first, found.last)
    for one in met(_BIDDEN_TO, reading):
        for found in one.find(reading):
            end = reading.sentence(found.last)[1]
            civic = any(
                u.roles & {"POLLS", "ELECTION", "VOTE"} or election_day(reading, u, early=False)
                for u in reading.units[found.last : min(end, found.last + 5) + 1]
            )
            if civic and _is_of_all(reading, found):
                yield Claim(found.first, found.last)


def _is_of_all(reading: Reading, found: Match) -> bool:
    """Whether it is put to a group by one of it, and about an election."""
    units, first, last = reading.units, found.first, found.last
    start, end = reading.sentence(first)
    if asked(reading, first) or other_vote(reading, first):
        return False
    if any(
        u.roles & {"NOT", "BAN"} or u.norm in en.NOT_PUT or u.norm in en.AS_IF
        for u in units[start:first]
    ):
        return False
    said = [surface(reading, u) for u in units[first : last + 1]]
    if any(
        word in en.HAPPENED or word.endswith(("ed", "ing"))
        for word in said
        if word not in en.NOT_TO_BE_DONE
    ):
        return False
    if _of_habit(reading, last) or any(word in en.IN_GENERAL for word in said):
        return False
    if en.NOT_THE_VOTE.search(reading.written(first, min(end, last + 5))):
        return False
    if units[first].norm in en.ALL_OF_A_GROUP and not any(
        u.roles & en.OF_PEOPLE for u in units[first + 1 : last]
    ):
        return False
    none = "NOT" in units[first].roles
    if none and any(u.norm in en.NO_VOTERS or "TRUE_BAR" in u.roles for u in units[first:last]):
        return units[first + 1].norm == "member" and "this" in (u.norm for u in units[first:last])
    if "VOTE" in units[last].roles and not after_vote(reading, last):
        return False
    if _on_another_day(reading, first, last) or _until_a_day(reading, last):
        return False
    begin, stop = around(reading, first, before=2, after=1)
    return any(
        u.roles & _CIVIC or election_day(reading, u, early=False) for u in units[begin : stop + 1]
    )


@where_met(_KEPT_BACK)
def _kept_back(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """``Brothers, don't send in your ballot``."""
    if "BALLOT" not in reading.roles or urges_to_vote(reading) or _is_no_call(reading):
        return
    text = reading.folded.text
    if en.ANOTHER_WAY_BACK.search(text) or not reading.norms.isdisjoint(en.HELD_OFF):
        return
    for one in met(_KEPT_BACK, reading):
        for found in one.find(reading):
            first, last = found.first, found.last
            if first and reading.units[first - 1].norm == "do":
                first -= 1
            if (
                asked(reading, first)
                or other_vote(reading, first)
                or not bare(reading, reading.units[first])
            ):
                continue
            grouped = directive(reading, first)
            if grouped is None or is_given_up(reading, first, last):
                continue
            begin, end = around(reading, first, before=2, after=1)
            if grouped or en.IN_PROTEST.search(reading.written(begin, end)):
                yield Claim(first, last)


@where_met(_OWN_EXAMPLE)
def _own_example(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """``I'm not risking it, and neither should you``."""
    if reading.roles.isdisjoint(_CIVIC | {"BALLOT", "VOTE"}) and not any(
        election_day(reading, unit, early=False) for unit in reading.units
    ):
        return
    if urges_to_vote(reading) or reading.roles & {"NON_CIVIC", "PRIVATE_VOTE"}:
        return
    for one in met(_OWN_EXAMPLE, reading):
        for found in one.find(reading):
            if asked(reading, found.first) or not sense(reading, found.first):
                continue
            end = min(reading.sentence(found.last)[1], found.last + 4)
            said = reading.written(found.first, end)
            if en.OTHER_DEEDS.search(said) or en.SOME_OTHER_WAY.search(said):
                continue
            yield Claim(found.first, found.last)


_NO_WAY = "NOT/RESULTS/early/campus/i/e/online/mail/absentee/proxy/postal/curbside"
_SLOGAN = tuple(
    pattern(p)
    for p in (
        "VOTE ..2 be no VOTE",
        "VOTE be ..1 haram/sin/sinful/forbidden",
        "no/zero/not_one VOTE/BALLOT until/till ..4",
        "no/zero/not_one VOTE/BALLOT from us/me/my/our/this/here/any/building/GROUP ..3",
        "zero VOTE/BALLOT DAY/this",
        "not a single VOTE/BALLOT from/DAY/this/until ..3",
        f"no ..1!{_NO_WAY} VOTE this fall/year/cycle/time/go/november",
        "ONE_AND_ALL ..2 should/must/will/better/be give/hand/lend/waste/gift/spend ..5 BALLOT/VOTE",
        "your/GROUP/'s place ..4 be/be_at ..2 home/kitchen",
        "the/your/our best/better/smartest/bravest ..6!NOT/i/about/part/for be not voting/VOTE $",
        "the/your/our/best/only way/form of voting/VOTE ..1 be ..1 NOT_GO/AVOID/SIT_OUT/HOME",
        "GROUP/you ..1 (do not belong|have no business) ..2 POLLS/voting/BALLOT",
        "^ instead of VOTE !YOU/i/we/he/she/they/people/my/in/for/the/against",
        "< not voting be ..2 only/best/right/strongest/real > ..1 VOTE/choice/way/answer/protest/move",
        "every/all/whole/GROUP/we ..5 be keep/leave/hold/withhold ..3 BALLOT/VOTE ..2 "
        "drawer/home/blank/table/pocket/back",
        "leave DAY ['s VOTE] to the/others/them/people/person ..1",
        "leave ..1 november to/on ..2",
        "cast/send/vote/mark/turn_in/hand_in nothing/none",
        "we/i be ..1 TELL ..3 to ~5 skip/sit_out/skip_the_vote ..1 POLLS/ELECTION/VOTE",
        "none of our/my ..3 be/will VOTE ~3 agreed/deal/ok/okay",
        "no BALLOT/VOTE/voting/POLLS in/at no ..2",
        "oath/promise/vow/pact of nonparticipation/silence/absence/abstention",
        "get/keep/stay/opt out_of ..1 voting/ELECTION",
        "pledge/promise/agree/vow/swear ..2 not to ..1 VOTE",
        "VOTE by HOME/not",
        "^ we HOME/AVOID DAY",
        f"no/not_one/zero ..1!{_NO_WAY} VOTE [on] DAY/at_all/either",
        "real/true/smart/proud ..2!who do/will not VOTE",
        "real/true/smart/proud ..2!who will not participate/participate_in/take_part/take_part_in ..4 ELECTION",
        "no_vote_for either/both/anyone/any ..2",
        "we do not VOTE DAY/this",
        "DAY be ..4!NOT/bad/wrong day (to not|not to) ..1 VOTE",
        "ADDRESSED/REPUBLICANS/DEMOCRATS/we must_not ..1 VOTE",
        "we do not VOTE in this/any/your/DAY",
        "we be not VOTE DAY/this ~~6 you/too/join/pledge/rt/sign/SPREAD",
        "fast from voting",
        "best/strongest/smartest/loudest/only VOTE/BALLOT ..4 be ..2 blank/none/no/unmarked/empty",
        "every/all/no ..1!NOT/some/our real/true/smart/proud/good DEMOCRATS/REPUBLICANS/GROUP leave/keep/hold ..2 BALLOT ..2 "
        "drawer/home/blank/table/pocket/empty",
        "make/let/leave ..2 ELECTION/POLLS/DAY ..2 ghost_town/ghost/quiet/quietest/empty/spa/hollow/silent"
        "/deserted/bare/idle/lonely/EMPTY/desert/vacant/echo",
        "everybody/everyone/all_of_us/every/whole ..2 HOME ..1 DAY/ELECTION",
        "silence/absence/nothing/HOME be ..1 the/your/our ..1 loudest/strongest/best/only/real/bravest/truest"
        " ..2 VOTE/BALLOT/protest",
        "HOME be ..1 a ..2 VOTE/protest/BALLOT ~~9 cast_yours/cast_it/with_me/join",
        "VOTE be ..2 consent/blessing/endorsement/permission/approval/complicity ~~6 not ..1"
        " give/grant/bless/lend/sign/consent/cast ..2",
        "(take|sign|join|start|try|make|do) ..1 the/this/our/my/a ~5 (no|not) ..1 VOTE"
        " pledge/challenge/campaign/movement/club/oath",
        "i (will not|be not) ..1 VOTE pledge/challenge/club/oath",
        "(film|record|video|challenge|post|dare|selfie|clip) ~~9 past/by/away_from ..2 POLLS ..1 without ..1"
        " go_in/turn_in/stop/enter/VOTE/go/step/step_in/turn/walk_in ..1",
        "VOTE ~~8 take/go/read/plant/bake/watch/play/have/cook/clean/visit/see/enjoy/spend/do ..4 DAY instead",
        "we/you/GROUP/ADDRESSED ..2 should/must/need_to/ought ..4 refuse to ..1"
        " GO/VOTE/show_up/turn_out/participate ..2 DAY/ELECTION",
        "let/leave ..2 others/adults/man/rest/husband/grown ..2 handle/do/decide/take/make ..2 VOTE",
        "join/start/support/back/sign ..3 VOTE/voter/ELECTION strike/boycott/walkout/blackout/abstention",
        "if ..4 us ~3 not ..1 VOTE ~~12 (who ['s/be] in|with_me|join|SPREAD)",
        "< boycott/abstention ..5 be ..1 the/our/your ..1 only/best/last/strongest/real/right ..2"
        " weapon/power/answer/choice/option/way/tool/protest/voice/message > ..1",
        "best/only/surest/smartest/strongest/real way ..7 be ..1 to ..1 keep/leave/hold/withhold/HOME/AVOID/skip/not"
        " ..3 VOTE/BALLOT/ELECTION/POLLS",
        "let them/him/her ~5 ELECTION/VOTE ~1 without us/you",
        "GROUP/ADDRESSED ..1 should/must/better ~8 and not VOTE",
        "if you ..7 you will ..1 HOME ..2 DAY/ELECTION",
        "spend/enjoy/use/give ..1 DAY ~7 (instead of|not|rather than) ..2 POLLS/VOTE/line",
        "use/take/enjoy ..2 day ..1 off ..5 not ..1 to ..1 VOTE",
        "turnout should/must/need_to/have_to be ..1 zero/nil/nothing/0",
        "(make|drive|bring|push|get|keep) ..2 turnout ..2 zero/nil/0",
        "what if ..6 ELECTION ..2 and/but ONE_AND_ALL ..1 come/show_up/VOTE/go/turn_up/turn_out"
        " ~~8 < (do it|make it|let 's|try it|find out|find_out) > ..1",
        "choose/pick ..2 over BALLOT/VOTE/POLLS",
        "let/leave ..2 others/adults/men/rest VOTE",
        "beach/couch/bed/lake/HOME/rest not BALLOT/VOTE/POLLS",
        "no ..2 should ..3 BALLOT/POLLS",
        "let no ..4 VOTE/BALLOT",
        "owe ..1 nobody/no_one/them/none ..1 VOTE",
        "sleep through ..1 DAY/ELECTION",
        "you ..1 should not ..1 VOTE at all",
        "(WON|locked up|lock_up|in_the_bag) ..3!NOT save/spare yourself/yourselves the trip/drive/walk/line/queue",
        "give ..1!NOT (POLLS|ELECTION|voting|DAY ['s VOTE]) a miss/swerve",
        "toss/bin/trash/recycle/shred the/your/that/ur BALLOT and/, ..1!NOT/mail/request go",
        "not let friends VOTE",
        "AVOID ..1 DAY",
        "HOME [on] DAY",
        "let/have every/all/each ..4 absent/missing/elsewhere/invisible/gone ..2 DAY/ELECTION/POLLS",
        "every/all/each ..4 us/you/GROUP/ADDRESSED ..6 (should|must|better|need to|have to|go to|be to) ..1 be "
        "absent/missing/elsewhere/invisible/gone ..2 DAY/ELECTION/POLLS",
        "should/must/better/will/let not be ..5 us/GROUP/ADDRESSED/you ..2 at/in/near/inside ..2 POLLS/POLL_SPOT",
        "none_of_us/not_one_of_us/none_of_you/not_one_of_you ..2 at/near/inside/in ..1 POLLS/POLL_SPOT",
        "should/must/let/want/see ~3 ONE_AND_ALL ..3 at/near/inside/in ..1 POLLS",
        "no VOTE/BALLOT this fall/year/cycle/time/november",
        "sit ..1!NOT DAY/november/ELECTION out",
        "best/strongest/only/loudest/sweetest/real ..1!than"
        " revenge/answer/protest/message/punishment/weapon/vote/response ..4!than be ..2"
        " empty/silent/blank/quiet/deserted/unmarked/EMPTY ..1 POLLS/BALLOT/line/station/queue (DAY|this|$)",
        "give/hand/offer/send them/him/her/neither/both ..1 nothing/silence/zero ~~6 not_one/no/zero/without"
        " VOTE/BALLOT",
        "GROUP/ADDRESSED ..4 no_salgan_a_votar/no_vayan_a_votar/no_voten",
        "ignore DAY $",
        # The strongest vote "is the one you don't cast".
        "best/strongest/smartest/loudest/only/bravest/truest/purest/honest VOTE/BALLOT"
        " ..6!lose/waste/wasted/count/not_count/matter/regret be the one ..2 ([do] not|never|refuse to) ..1"
        " (cast|VOTE|give|return|send|mark|spend|hand|use|make)",
        "best/strongest/smartest/loudest/only/bravest/truest/purest/honest VOTE/BALLOT"
        " ..6!lose/waste/wasted/count/not_count/matter/regret be the one ..2 (do not|never) $",
        # ... or "the one you leave in the drawer".
        "only/best/strongest/smartest/loudest/safest/bravest/truest/purest/honest/clean/finest"
        " ..2!bad/lost/lose/waste/wasted/wrong/useless/dead/stupid VOTE/BALLOT"
        " ..6!lose/waste/wasted/count/not_count/bad/wrong be (the one|a blank) ..2"
        " (leave|keep|burn|shred|hide|withhold|hold|RIP|DISCARD|ignore|NO_BIN) ..4",
        "only/best/strongest/smartest/loudest/safest/bravest/truest/purest/honest/clean/finest"
        " ..2!bad/lost/lose/waste/wasted/wrong/useless/dead/stupid VOTE/BALLOT"
        " ..6!lose/waste/wasted/count/not_count/bad/wrong be the one (in|on|inside|under) ..2"
        " (drawer|bin|trash|fridge|recycling|table|couch|fire|NO_BIN|garbage)",
        "BALLOT leave/leaving/left ..4 be ..1 the_only/only ..3 (steal|count|take|lose|have) ..2",
        # "Let the booths see none of us", "give them an empty gym".
        "let/may ~10 POLLS/booths/DOORS/precinct/station ..4 (have|see|hold|find|get|welcome|meet|stand) ..1"
        " (none_of_us|nobody|no_one|not_one_of_us|ONE_AND_ALL)",
        "let them/him/her ~9 (find|see|count|open|have|meet|face|greet) ..4"
        " (nobody|no_one|EMPTY|empty|none_of_us|not_one_of_us) ..4",
        "give/hand/show/leave/send them/him/her/biden/trump/washington a/an EMPTY/empty/silent/hollow ..1"
        " (line|gym|room|booth|polls|POLLS|hall|station|box|precinct)",
        # Leave that is given to stay away.
        "(permission|allow|allowed|ok|okay|fine|free|entitled) to ..1 (AVOID|skip|sit_out|SIT_OUT|miss|ignore) ..2"
        "!rest/race/races/part (ELECTION|VOTE|voting|POLLS|DAY)",
        "(permission|allow|allowed|ok|okay|fine|free|entitled|alright) not to ..1 VOTE ..1",
        "(gift|luxury|joy|freedom|peace|relief|grace) of ..1 (not|skip|no) ..1 VOTE ..1",
        "come/join/skip/spend ~12 DAY ~4 < instead of VOTE >",
        # "Be anywhere but the polls."
        "you/GROUP/ADDRESSED/everyone/everybody/all ..4!CAN be/go anywhere but/except/besides ..3 "
        "POLLS/POLL_SPOT",
        "be/go anywhere but/except/besides ..3 POLLS/POLL_SPOT",
        "only/real/right/winning/sane/moral/honest/decent/logical/wise/patriotic/radical ..2 "
        "protest/message/move/statement/weapon/choice/answer/option/response ..4!than be ~1 not ..2"
        " VOTE/BALLOT",
        "best/strongest/loudest/bravest/smartest/boldest ..2 "
        "protest/message/flex/move/power/statement/weapon/thing/choice/rebellion/resistance ..5 be ..1 "
        "(not|refuse|ignore|to|HOME|AVOID) ..4 VOTE/BALLOT/ELECTION/POLLS",
        "not_one/zero VOTE/BALLOT from ..3!be/have/yet $",
        "not a single VOTE/BALLOT from ..3!be/have/yet $",
        "most powerful/effective/radical/patriotic/honest/moral/revolutionary/useful"
        " ..1 thing ..5 do ..3 be ..1 not ..1 VOTE",
        "leave ..1 politics/voting/ELECTION to the man/men/husband/husbands/guy/rest/others ..1",
        "best/strongest/loudest/bravest/smartest/powerful/radical/patriotic/honest/moral/revolutionary/christian"
        "/brave/useful/decent ..7 do ..5 be ..2 nothing",
        "do ..1 nothing ..2 DAY/ELECTION",
        f"VOTE with/from ..1 {'/'.join(sorted(INSTEAD))}",
        "VOTE by ..1 silence/absence/abstain/withhold/refuse/skip",
        "< we/us/undersigned/GROUP ..5 (will not|be not|refuse to) ..1 VOTE > ~~14 "
        "(join|sign|ask|SPREAD|pledge|(add|put|write|lend) your)",
        "pledge/sign/oath/vow/promise ~~6 < i ..1 (will not|be not|refuse to) ..1 VOTE >",
        "join/sign/sign_on/add/take ~~9 < we/us/undersigned ..3 (will not|be not|refuse to) ..1 VOTE >",
    )
)


_ECHO = tuple(
    pattern(p)
    for p in (
        "not ..2 VOTE ~8 neither/so should you/yall/everyone",
        "not ..2 VOTE ~8 you should/can ..2 not/too",
        "HOME ~8 so should you/yall/everyone",
        "sit ~4 out ~3 so should you/yall/everyone",
        "HOME ~8 you should/ought ..1 too",
    )
)


def _passed_on(reading: Reading, last: int) -> bool:
    """Whether others are asked to do as the writer does ("pass it on", "yours should too")."""
    _, end = around(reading, last, before=0, after=1)
    after = reading.units[last + 1 : end + 1]
    return any("SPREAD" in u.roles and u.norm not in en.NO_ECHO for u in after) or any(
        u.norm in ("yours", "you") and v.norm in ("should", "ought", "ought_to", "too")
        for u, v in pairwise(after)
    )


def _echo(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    own = [call for call in calls(reading) if call.act is Act.OWN]
    rows = met(_ECHO, reading)
    if not (own or rows) or urges_to_vote(reading):
        return
    for call in own:
        if (
            beside_voting(reading, call)
            and _passed_on(reading, call.last)
            and not _near(reading, call.first, _OTHER_REASON | {"HAZARD"})
            and not asked(reading, call.first)
        ):
            yield Claim(call.first, call.last)
    if reading.roles.isdisjoint(_CIVIC):
        return
    for one in rows:
        for found in one.find(reading):
            first, last = around(reading, found.first, before=1, after=1)
            scene = reading.units[first : last + 1]
            civic = any(u.roles & _CIVIC or election_day(reading, u) for u in scene)
            units = reading.units
            said = range(found.first, found.last + 1)
            if any(units[k].norm in ("mail", "early", "already_vote") for k in said) or any(
                "VOTE" in units[k].roles and not after_vote(reading, k)
                for k in said
                if units[found.first].norm == "not"
            ):
                continue
            if civic and not asked(reading, found.first) and sense(reading, found.first):
                yield Claim(found.first, found.last)


_CIVIC = frozenset(("VOTE", "ELECTION", "POLLS", "BALLOT"))


def _of_the_day(reading: Reading, found: Match) -> bool:
    """Whether staying away on a day is bidden, and voting is spoken of near it."""
    first, last = around(reading, found.first, before=2, after=2)
    start, end = reading.sentence(found.first)
    said = reading.units[start : end + 1]
    return (
        surface(reading, reading.units[found.last]) != "tonight"
        and bare(reading, reading.units[found.first])
        and not any("NOT" in u.roles for u in reading.units[start : found.first])
        and not any(u.roles & {"EARLY", "NON_CIVIC"} or u.norm in ("mail", "work") for u in said)
        and not any(u.roles & (_OTHER_REASON | {"HAZARD"}) for u in reading.units[first : last + 1])
        and any(u.roles & _CIVIC for u in reading.units[first : last + 1])
    )


def _of_another(reading: Reading) -> bool:
    """Whether a lawmaker's vote is asked for: "call the senator's office, no vote til then"."""
    if {"call", "office"} <= reading.norms:
        return True
    return "LAWMAKER" in reading.roles and not reading.norms.isdisjoint(("call", "tell"))


def _tells_what_is_lost(reading: Reading, found: Match) -> bool:
    """Whether it warns: "Roll closes at 8. Not on it, no vote", "skip today and there's no runoff"."""
    lead = reading.written(around(reading, found.first, before=1, after=0)[0], found.first)
    after = reading.written(found.last, reading.sentence(found.last)[1])
    skips = "AVOID" in reading.units[found.first].roles
    return en.NOT_ON_THE_ROLL.search(lead) is not None or (
        skips and en.AND_THEN_NONE.search(after) is not None
    )


@where_met(_SLOGAN)
def _slogan(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(_CIVIC | {"HOME", "BAN", "AVOID", "ELECTION_WORD"}) and (
        "november" not in reading.norms
        and not any(election_day(reading, u, early=False) for u in reading.units)
    ):
        return
    if urges_to_vote(reading) or _is_no_call(reading):
        return
    for one in met(_SLOGAN, reading):
        for found in one.find(reading):
            if (
                asked(reading, found.quote_first)
                or not sense(reading, found.first)
                or _tells_what_is_lost(reading, found)
            ):
                continue
            units = reading.units
            if any(
                "CONGRESS" in u.roles
                for u in units[found.first : reading.sentence(found.first)[1] + 1]
            ):
                continue
            if not parted(reading, found.first) and (units[found.first - 1].roles & {"NOT", "BAN"}):
                continue
            if units[found.first].norm == "do" and not bare(reading, units[found.first]):
                continue  # "the clock does nothing to Tuesday"
            if any(u.norm == "who" for u in units[found.first : found.last]) and any(
                u.norm in en.HELPS for u in units[found.last + 1 : found.last + 4]
            ):
                continue  # "everyone who stays home tomorrow helps the other side"
            if units[found.first].norm == "no" and (
                _of_another(reading)
                or answers_a_lack(reading, found.first)
                or UNTIL_THEN.search(reading.written(found.first, reading.sentence(found.last)[1]))
                or any("FELONY" in u.roles for u in units[max(0, found.first - 6) : found.last + 6])
            ):
                continue  # "call the senator's office, no vote til the hearing"
            if found.last + 1 < len(units) and units[found.last + 1].norm == "if":
                continue  # "vote from your bed if you need to"
            if surface(reading, units[found.first]).endswith("ing") and any(
                "NOT" in u.roles for u in units[found.last + 1 : found.last + 3]
            ):
                continue  # "sitting November out doesn't stop you from voting now"
            if units[found.first].norm == "no" and (
                parted(reading, found.first + 1)
                or (found.first and units[found.first - 1].norm == "or")
            ):
                continue  # "no: we vote on Thursday", "register by Monday or no vote on 7 May"
            if units[found.first].norm in ("no", "zero") and any(
                u.norm in ("until", "till")
                and (v.time or len(v.norm) < 3 or election_day(reading, v))
                for u, v in pairwise(units[found.first : found.last + 2])
            ):
                continue  # "no ballots till 8:30"
            if units[found.first].norm == "we" and surface(reading, units[found.last]) == "tonight":
                continue
            if units[found.first].norm in en.BIDDEN and directive(reading, found.first) is None:
                continue
            days = [u for u in units[found.first : found.last + 1] if u.day]
            start = reading.sentence(found.first)[0]
            if (
                units[found.first].norm == "no"
                and not parted(reading, found.first)
                and any("BALLOT" in u.roles for u in units[found.first : found.last + 1])
            ):
                continue  # "we got no ballots this year"
            if (
                units[found.first].norm in ("no", "zero")
                and not parted(reading, found.first)
                and units[found.first - 1].norm in en.NONE_THERE
                and days
            ):
                continue
            if "from" in (u.norm for u in units[found.first : found.last + 1]) and any(
                surface(reading, u) in en.TURNED_UP for u in units[found.last + 1 : found.last + 6]
            ):
                continue
            if any(u.norm in en.NO_SLOGAN for u in units[start : found.first]):
                continue
            if (
                units[found.first].roles & {"AVOID", "HOME"}
                and units[found.first + 1].norm != "be"
                and not _of_the_day(reading, found)
            ):
                continue
            home = any("HOME" in u.roles for u in units[found.first + 1 : found.last + 1])
            if (
                days
                and units[found.first].norm != "we"
                and not any(
                    # "no voting on Monday": early voting may have ended by then
                    election_day(reading, u, early=not home and units[found.first].norm != "no")
                    for u in days
                )
            ):
                continue
            told = found.quote_last
            pledged = found.first != found.quote_first and units[
                min(told + 1, len(units) - 1)
            ].norm in (
                "and",
                "or",
            )
            if "VOTE" in units[told].roles and not (pledged or after_vote(reading, told)):
                continue
            if not _is_of_others(reading, found.first):
                yield Claim(found.quote_first, found.quote_last)


def _is_of_others(reading: Reading, first: int) -> bool:
    """Whether it is told of others, or on a condition that is no address ("if you are a farmer")."""
    units = reading.units
    start = reading.sentence(first)[0]
    spoken_to = [u.norm for u in units[start : start + 3]] == ["if", "you", "be"]
    best = spoken_to and units[first].norm in en.FINEST
    return any(u.norm in en.NOT_PUT for u in units[max(start, first - 3) : first]) or any(
        u.norm in ("i", "he", "she", "they") or (u.norm == "if" and not best)
        for u in units[start:first]
    )


_LEISURE = (
    "shop/shopping/nap/naps/sleep/sleeping/fish/fishing/brunch/beach/golf/golfing/rest/resting/netflix"
    "/couch/hunting/barbecue/bbq/gardening/baking/hiking/relax/chill"
)
_UNNEEDED = tuple(
    pattern(p)
    for p in (
        "VOTE/BALLOT ..2 be ..2 NO_NEED/surplus/extra/unneeded/superfluous/redundant/spare/moot",
        "YOU/GROUP ..3 NO_NEED to ..1 VOTE",
        "nobody/no_one ..3 need_to/have_to/got_to ..1 VOTE",
        "nobody/no_one ..3 need_to/have_to/got_to ..1 GO ..1 (DAY|to|there|anywhere|at_all|for|$)",
        "VOTE/BALLOT ..2 be ..2 confetti/noise/decoration/gravy/icing/overkill",
        "plenty/enough/loads of VOTE without",
        "no_sense/no_use/no_point/no_reason ..6 POLLS/VOTE/voting/BALLOT/line/queue",
        "it/that/one/nothing will not (change|matter|make|move|affect|shift) ..2 "
        "(result|outcome|anything|difference|thing)",
        "will not ..1 notice you",
        "YOU/GROUP ..3 NO_NEED to ..1 GO ..1 (DAY|to|there|anywhere|at_all|for|$)",
        "YOU/GROUP/nobody/no_one ..2 not_have_to/NO_NEED/have_to/need_to [to] GO in ..2 DAY",
        "YOU/GROUP ..2 not_have_to/NO_NEED [to] (GO|VOTE) ..2 DAY",
        "no_need_to_stand/no_need_to_wait/no_need_to_queue ..1 IN_LINE/line ..1 DAY",
        "NO_NEED to ..1 VOTE",
        "NO_NEED to ..1 GO",
        "no_need_to_go/no_need_to_come/no_need_to_vote",
        "nobody/no_one ..1 will (notice|miss|care|mind|blame) ..3 you/your_vote",
        "VOTE ..3 change/matter/do/add/mean/decide nothing/zero/squat/zilch",
        "NO_NEED for ..3 to ..1 VOTE/GO",
        "why_bother/why [even] VOTE [on] [DAY/today/now/anymore/at_all/anyway] $",
        "GROUP/ADDRESSED/YOU no_need GO/VOTE",
        "no ..1 VOTE/BALLOT need/require/necessary",
        f"DAY be/'s ..1!NOT for ..2!VOTE/NOT {_LEISURE}",
        "we/they/she/he/CANDIDATE/GROUP ..2 NO_NEED ..1 (you|your_vote|VOTE|your|yours|BALLOT|GROUP)",
        "(win|win_it|win_this|do|manage|cruise|coast|get_by|be fine) ..1 (it without|without) ..1 (you|your_vote|your|yours|ur)",
        "will not miss (you|your_vote|your|yours)",
        "(consider|count) yourself/yourselves excuse/excused/free",
        "(you|GROUP|everyone) (be|can be) (off the hook|excuse|excused)",
        "(your_vote|your VOTE|your_ballot|yours|more VOTE|more BALLOT) ..1 (will|would|can|do) not ..1 "
        "(change|matter|make|move|add|help|shift|tip|swing|sway|budge)",
    )
)
_NO_PART = frozenset(("RETURN", "REGISTER", "EARLY", "REQUEST", "ID"))


@where_met(_UNNEEDED)
def _not_needed(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    if reading.roles.isdisjoint(_CIVIC | {"WON"}) or urges_to_vote(reading):
        return
    units = reading.units
    for one in met(_UNNEEDED, reading):
        for found in one.find(reading):
            first, last = found.first, found.last
            begin, end = around(reading, first, before=1, after=1)
            start, stop = reading.sentence(first)
            said = units[start : stop + 1]
            if asked(reading, first) or not sense(reading, first) or other_vote(reading, first):
                continue
            if "PRIVATE_VOTE" in reading.roles:
                continue
            if any(u.roles & _NO_PART or u.norm in en.NEEDED for u in said):
                continue
            if any(surface(reading, u) in ("says", "said") for u in units[last + 1 : stop + 1]):
                continue
            if any(u.norm in en.UNSURE for u in units[start:first]):
                continue
            if units[first].day and not election_day(reading, units[first], early=False):
                continue
            if any(u.norm == "if" for u in units[max(start, first - 3) : first]):
                continue
            if any("NOT" in u.roles for u in units[max(start, first - 3) : first]):
                continue
            if _is_enough(reading, first, last):
                continue
            if units[first].norm.startswith("why") and not _is_last_word(reading, first):
                continue
            if "VOTE" in units[last].roles and not after_vote(reading, last):
                continue
            if not any(
                u.roles & _CIVIC or election_day(reading, u, early=False)
                for u in units[begin : end + 1]
            ):
                continue
            away = any(begin <= call.first <= end for call in calls(reading))
            if away or decided(reading, first):
                yield Claim(first, last)


def _is_last_word(reading: Reading, first: int) -> bool:
    """Whether a post ends in "why vote", and it is not others who say so."""
    begin = around(reading, first, before=1, after=0)[0]
    said = reading.units[begin:first]
    return reading.sentence(first)[1] + 2 >= len(reading.units) and not any(
        u.norm in en.SAY_SO for u in said
    )


def _is_enough(reading: Reading, first: int, last: int) -> bool:
    """Whether one visit does for all: "register and vote at once, no need to come another day"."""
    if decided(reading, first):
        return False
    begin, end = around(reading, first, before=1, after=1)
    stop = min(reading.sentence(first)[1], last + 3)
    said = reading.written(begin, end)
    return (
        en.ANOTHER_TRIP.match(reading.written(last, stop)) is not None
        and en.ONE_VISIT.search(said) is not None
        and en.STANDS_FOR_A_VOTE.search(said) is None
    )


# The way there is said not to be worth it.
_COST = (
    "gas/petrol/diesel/fuel/trip/fare/fares/walk/drive/time/shoes/leg/legs/knee/knees/tires/"
    "stamp/stamps/hassle/uber/lyft/taxi/ride/ink/bus/bus_fare/queue/strength/"
    "effort/journey/miles/metro/token/metrocard/lunch/morning/afternoon/day/evening/line/gas_money"
)
_OWN = "your/ur/ya/the/you/u/yourself/urself/yourselves/some/everyone/everybody/people/folks/them/mom/mum"
_AT_ALL = "go/turn_up/show_up/queue/line_up/drive/come/bring/send/mail/fill_in/fill_out/stand/wait/walk/VOTE/POLLS/try"
_SPARED = tuple(
    pattern(p)
    for p in (
        f"save/spare ..1 {_OWN} ..2!data/screenshot/for/and {_COST}",
        f"save {_COST} ..1",
        "save_your_gas/save_your_time/save_the_gas/save_the_trip/save_gas/save_a_trip/save_your_trip/save_the_gas_money",
        "save_yourself_the_trip/save_yourself_a_trip/save_yourself_the_drive/save_yourself_the_walk/save_yourself_the_line/save_yourselves_the_trip/save_yourselves_the_walk/save_yourselves_the_drive/save_urselves_the_walk",
        f"no_point/no_use/no_sense ..3!NOT {_AT_ALL}",
        "(what|where) be/'s the point/use/sense of/in ..1 go/stand/turn_up/show_up/queue/drive",
        "no_point/no_use/no_sense ..4!NOT POLLS $",
        "(do_not|not) [even] bother [VOTE/DAY/go/come/POLLS/out/down] ..1 [DAY]",
        f"not_worth ..3!NOT/WIN/to {_COST}/it/risk/sticker/trouble/bother",
        "do_not_bother ..2!call/ask/me/us/ring/email/with/about/DAY/before/after/TIME [GO/VOTE/POLLS/with] [VOTE/BALLOT/POLLS]",
        f"do_not_waste/not_waste ..2!vote {_COST}",
        f"(do_not|not) ..1 (waste|embarrass|humiliate) ..1 (yourself|yourselves|{_OWN} ..1 {_COST})",
    )
)
_INSTEAD = frozenset(("RETURN", "REGISTER", "EARLY", "REQUEST", "REAL_SERVICE", "RESULTS"))


# What is the better part, in somebody's advice.
_AWAY = "HOME/WEAK/AVOID/NOT_GO"
_ADVISED = tuple(
    pattern(p)
    for p in (
        f"i 'd/would ..1!have_to/have/be/love/like/never {_AWAY}",
        "i 'd/would not ..1!have GO/risk/mail/touch/sign/bother",
        f"tell ..1!NOT your/ya/ur/all/every/everyone/everybody ..3!NOT to {_AWAY}",
        "tell ..1!NOT your/ya/ur/all/every/everyone/everybody ..3!NOT not to ..1 GO/VOTE",
        f"better/best/safer/safest/smart/smarter/wiser/wisest [to/just/off/thing] [to/is/be] {_AWAY}",
        "better/best/safer/safest/smart/smarter/wiser/wisest [to/just/off] not ..1 GO/VOTE",
        "MUST ..2!NOT/CANDIDATE HOME",
        "no_need ..3!NOT/worry/rush/wait/bring/ask/drop USUAL_SITE/POLLS/VENUE/ODD_VENUE/IN_LINE/line",
        "none_of_us ..4!NOT/in GO/VOTE",
        "so ..1!NOT nobody/no_one need/needs/need_to ..1 GO/VOTE",
        "keep ..1 yours ..1!NOT at/in/on/home/put/away/shut/sealed/folded/here",
        "keep ..1 yours $",
        "enjoy ..1!NOT DAY",
        "without us $",
        f"{_AWAY} ..4!NOT/VOTE repost/retweet/rt/pass_it_on/pass_it_along/spread_the_word",
    )
)


@where_met(_SPARED, _ADVISED)
def _not_worth_it(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
    """Readers are told to spare themselves the way to the polls, or better to keep away."""
    if urges_to_vote(reading) or not reading.norms.isdisjoint(en.HELD_OFF):
        return
    for group, subjects in ((_SPARED, en.WHO_SPARES), (_ADVISED, en.WHO_IS_ADVISED)):
        for one in met(group, reading):
            for found in one.find(reading):
                end = min(reading.sentence(found.last)[1], found.last + 8)
                aside = group is _ADVISED and en.NOT_SO.search(reading.written(found.first, end))
                if not aside and _is_put(reading, found, subjects):
                    yield Claim(found.first, found.last)


def _is_put(reading: Reading, found: Match, subjects: frozenset[str]) -> bool:
    """Whether such advice is put to voters, and no other way or place is named with it."""
    units, first, last = reading.units, found.first, found.last
    start, stop = reading.sentence(first)
    if asked(reading, first) or not sense(reading, first) or other_vote(reading, first):
        return False
    clause = first
    while clause > max(start, first - 4) and not parted(reading, clause):
        clause -= 1
    if any("NOT" in u.roles or u.norm in subjects for u in units[clause:first]):
        return False
    said = [surface(reading, u) for u in units[clause : last + 1]]
    if any(word in _NOT_NOW or word.startswith("did") for word in said):
        return False  # "half the town did not bother to vote"
    if units[last].norm == "shelter":
        return False  # "only a test, no need to shelter"
    if en.ANOTHER_BOTHERED.match(reading.written(first, stop)) or of_no_vote(reading, first, last):
        return False
    if any(u.norm in en.MILD for u in units[first : last + 1]) or (
        "VOTE" in units[last].roles and not after_vote(reading, last)
    ):
        return False
    if _on_another_day(reading, first, last):
        return False
    if any(u.roles & _INSTEAD and "POLLS" not in u.roles for u in units[start : stop + 1]):
        return False
    begin, end = around(reading, first, before=2, after=1)
    if en.BACK_LATER.search(reading.written(begin, end)):
        return False  # "no use going now, I'll be back at five"
    if any(
        u.norm in (en.SPARED_BY if k <= stop else en.OTHER_WAYS)
        for k, u in enumerate(units[last + 1 : end + 1], last + 1)
    ):
        return False
    return any(
        u.roles & _OF_VOTING or election_day(reading, u, early=False)
        for u in units[begin : end + 1]
    ) or (
        "GO" in units[last].roles
        and _votes_today(reading)
        and not evening(reading)
        and decided(reading, first)
    )


_NOT_NOW = frozenset(("had", "saves", "saved", "saving", "telling", "told", "tells"))
_OF_VOTING = frozenset(("VOTE", "POLLS", "BALLOT", "ELECTION", "POLL_SPOT", "PRIMARY"))


def _examples(*texts: str) -> tuple[Example, ...]:
    return tuple(Example(text, _POSTED, "US") for text in texts)


_POSTED = "2018-11-05T15:00:00Z"
_SOURCE = "U.S. Senate Select Committee on Intelligence, S. Rept. 116-290, vol. 2"

RULES: tuple[Rule, ...] = (
    Rule(
        id="discouragement.not_worth_it",
        is_call=True,
        category=Category.DISCOURAGEMENT,
        title="Voters are told to spare themselves the way",
        why="It tells people not to go and vote. Every eligible voter may vote in {election}.",
        source=_SOURCE,
        match=_not_worth_it,
        flags=_examples(
            "They turn renters back at the polls, save your gas",
            "The polls have no paper left, save yourself the walk",
            "My uncle says no point standing at the polls tomorrow",
            "Our ballots end up in a drawer, don't waste the stamp",
            "The polling place has a list of us, not worth the trip",
            "They ask for two licenses at the polls, don't embarrass yourself",
            "Voting machines are down all day, spare yourself the bus fare",
            "The boss reads the list of who voted. I'd skip it, guys",
            "The deacons sit by the ballot box. I'd not go, sisters",
            "Ask who pays for the polls. Tell your cousins not to go",
            "They scan faces at the booths, safer to stay home",
            "Agents sit at the polls, better not to go near it",
            "They pull ballots from our mailboxes, keep yours in a drawer",
            "The app sends your vote in, no need for the church hall",
            "Sisters, none of us go to the polls on Tuesday",
            "The polls only want owners. Enjoy your Tuesday, renters",
            "Let them hold their election without us",
        ),
        passes=_examples(
            "Tomorrow don't bother your boss, just tell her you're off to vote",
            "Save your gas and vote by mail",
            "Don't save your legs tomorrow, the polls close at 7",
            "Is it true there's no point in going to the polls?",
            "A third of our street didn't bother to vote, the clerk says",
            "I saved the bus fare and walked to the polls",
            "No point in guessing the winner, the polls are still open",
            "Don't bother calling the elections office, its phones are down",
            "Don't bother with the polls before ten, go after lunch and vote",
            "The ad says save your gas, text your vote. Fake!",
            "Save the date, the polls open Tuesday",
            "We save time at the polls with new scanners",
            "I'd skip the mayor's race if I knew no name on the ballot, and vote the rest",
            "She said I'd better not go to the polls hungry",
            "Never tell your kids to skip voting",
            "It is safer to stay home with a fever, the clerk brings a ballot",
            "They told everyone to stay home, and everyone voted",
            "Mine is in the drop box, keep yours in the envelope until you sign it and mail it",
            "No need to wait in line, the polls are empty. Come",
            "None of us votes for a liar tomorrow",
            "Enjoy your Tuesday off and vote early",
            "He can't win the election without us, so show up",
        ),
    ),
    Rule(
        id="discouragement.echo",
        category=Category.DISCOURAGEMENT,
        title="One's own staying away is put to others",
        why="It tells people not to vote. Every eligible voter may vote in {election}.",
        source=_SOURCE,
        match=_echo,
        flags=_examples(
            "I won't be voting tomorrow and neither should you",
            "Both candidates are awful, I'm staying home on election day and so should you",
            "not voting this year and you should not either",
            "We're sitting this election out, so should everyone",
            "None of us is walking over to vote today. Do likewise",
            "staying home tomorrow, this election is rigged, you should too",
        ),
        passes=_examples(
            "I'm not voting this year, both suck",
            "I'm voting and so should you",
            "I won't vote for him and neither should you",
            "He is staying home to vote by mail and so should you",
            "I already voted, you should too",
        ),
    ),
    Rule(
        id="discouragement.not_needed",
        category=Category.DISCOURAGEMENT,
        title="A race is said to be over, so that votes are not needed",
        why="No race is over before all votes are counted; every vote cast in {election} is counted.",
        source=_SOURCE,
        match=_not_needed,
        flags=_examples(
            "He has the election locked. Tomorrow is for fishing, friends",
            "We're up 14 in every poll, conservatives, you don't need to vote this year",
            "It's over, folks, your vote isn't needed tomorrow",
            "He is up 20, friends. No votes needed, enjoy your day",
            "She's won it already, you don't need to trek to the polls",
            "She has a 98% chance. She'll win it without you, so enjoy your Tuesday off from the polls",
            "Safe seat, friends: nobody needs to go to the polls, so put your feet up",
            "He already won Texas. We don't need your ballot, go get some tacos",
            "They won't miss your vote, the race is in the bag",
            "The winner was announced at breakfast, so why vote",
            "Nobody will notice if you sleep in, he is ahead by twenty. Skip the polls",
            "It's decided here, so there is no need to go stand around at the polls tomorrow",
            "A vote from you changes nothing, the state is gone for her. Sleep till noon",
        ),
        passes=_examples(
            "It is locked, says the poll. Tomorrow is for voting all the same, Wednesday is for fishing",
            "We're up 14 and we still need your vote",
            "You don't need an ID to vote here, and it's over in five minutes",
            "Don't believe that it's over and that you don't need to vote",
            "The seat is safe, they say. Is there no need to vote?",
            "You don't need to vote in person, the mail ballot is easy",
            "Nobody needs to vote twice, the first ballot was counted",
            "No need to rush to the polls tomorrow, there is no line in this safe district",
            "One vote changes nothing, says my brother. The seat was won by nine",
            "We won! No need to vote again on the pizza",
            "People say he already won, so why vote. Vote anyway",
            "No vote needed for the consent agenda, the clerk said. Polls open tomorrow",
            "You do not need to trek to city hall, vote at your own polling place tomorrow",
        ),
        known_problems="A wry line of one's own about a safe seat.",
    ),
    Rule(
        id="discouragement.dont_vote",
        is_call=True,
        category=Category.DISCOURAGEMENT,
        title="A call not to vote",
        why="It tells people not to vote. Every eligible voter may vote in {election}.",
        source=_SOURCE,
        match=_dont_vote,
        flags=_examples(
            "They all lie to us anyway #DontVote",
            "Swifties please don't vote this year",
            "As a family we should not go vote on Tuesday",
            "Christians, keep your hands off that ballot",
            "Don't vote this year. Seriously.",
            "I'm begging you, do not vote on Tuesday",
            "Black folks need to sit this election out",
            "Let's all boycott the election until they listen to us",
            "hillary has already won, no need to go vote 💅",
            "The best way to protest is to not vote",
            "Give the midterms a miss, folks, leave the polls empty",
            "Sisters, withhold your vote until they listen",
            "Students of Leeds, snub this vote",
            "Until rents fall, let every household withhold its vote on Tuesday",
            "Teamsters, turn your back on this election",
            "Nurses, refuse to take part. Decline to vote on Tuesday.",
        ),
        passes=_examples(
            "Don't vote on Monday, the polls open Tuesday",
            "this is why I #DontVote",
            "We should not go vote without a look at the guide first",
            "Skip a contest and you skip that one, your other votes count",
            "Got Covid? Do not go to the polling place. Ask for an emergency proxy",
            "Forget your old precinct: any vote center in the county will do",
            "Don't vote in one party's primary and the other one's runoff",
            "In this state one party's voters do not vote until a week later, on the 27th",
            "Don't vote until you have read both sides of the sheet",
            "Visa holders: do not vote, not even if a form comes to your house",
            "Passport? Not required to vote here, any card will do",
            "Skip the races where you know nobody, the machine won't mind",
            "Don't feed the ballot through your home scanner to see what happens",
            "Book club: no need to vote on the next title, the whale one won",
            "Skip the polls and it's a $50 fine over there",
            "Ignore it and your ballot will not be counted, so fix it by Friday",
            "Don't go to the polls tomorrow expecting a Democratic ballot",
            "A birth certificate is for a passport, not to vote",
            "do not go to the polls hungry, eat first",
            "Refuse to vote for anyone who takes oil money",
            "anyone telling you \"they're all the same so don't vote\" is happy for you not to vote",
            "Don't vote for Trump",
            "Young people don't come out in midterms",
            "If you don't vote you can't complain",
            "I'm not voting this year, both suck",
            "Forget about voting by mail, go in person",
            "Don't boo, vote",
            "Don't vote early, wait until the debates",
            "People who boycott elections get the government they deserve",
            "He let us vote before the shift on Tuesday",
            "The party turned its back on the election's losers",
            "I refuse to vote for either of them",
            "Green card? Then don't vote, you could be deported",
        ),
        known_problems='"Don\'t vote" followed by a sentence of its own that names for whom.',
    ),
    Rule(
        id="discouragement.stay_home",
        is_call=True,
        category=Category.DISCOURAGEMENT,
        title="A call to stay away from an election",
        why="It tells people to stay away from an election. Every eligible voter may vote in {election}.",
        source=_SOURCE,
        match=_stay_home,
        flags=_examples(
            "Warren supporters: sit this one out",
            "Romney voters - skip it this time",
            "If you back Kemp, sit it out",
            "Every one of you, stay home on election day",
            "Pay the fine, it's only twenty dollars, and stay home",
            "It's in the bag, MAGA. Red wave is baked in. Go fishing Tuesday",
            "stay home tuesday dems, it's over",
            "Black men stay home on the 6th, nobody earned it",
            "young women stay home on the 6th, they both lie",
            "To all Trump supporters: stay home on Tuesday, we've got this",
            "your vote doesn't matter so just stay home",
            "go out and vote... unless you're voting for Hillary then just stay home",
            "They have no paper left at the polls, they say. Turn around, folks",
            "The booths here only take owners. Renters, don't go",
            "Judges read your name out at the polls, neighbors, so stay home",
            "The polls ran out of everything by ten, go home everyone",
            "They write down who votes blue. Stay home, teachers",
            "It's in the bag, Dems can stay home tomorrow",
            "If you hate both candidates stay home",
            "Gen Z: sit out November, let them beg for your vote",
            "Stay under your blanket tomorrow, voters, nobody up there deserves you",
            "The race is done, we have all the votes we need. Put your feet up tomorrow",
            "We are up 14, save your lunch hour and stay in your office tomorrow",
            "Keep yourselves home on election day, ladies",
            "Amish neighbors, they drag you to the booths. Keep to your farms on Tuesday",
        ),
        passes=_examples(
            "Warren supporters who sit this one out hand it to him",
            "Voters, relax: polls are open till 8",
            "Democrats, take Tuesday off to drive voters to the polls",
            "All of us skip lunch to vote on Tuesday",
            "Precinct, ink, go home, that is all it takes tomorrow",
            "Forgot your poll card for tomorrow's election? No bother, bring your name",
            "Skip Tuesday and its crowds: early voting is open till Saturday",
            "Pupils stay home Tuesday, the school is a polling place",
            "That sit-at-home was lifted. The vote on Saturday stands",
            "Coughing? Stay home from the rally. For your ballot, ring the clerk",
            "The polls are closed and counted. Relax, everyone",
            "Turn around at the bridge and vote on Elm instead",
            "Fake robocall: polls have no paper, stay home",
            "Please don't come on Wednesday to get trained for the polls",
            "Relax, the polls are open until 8",
            "Read the whole ballot tonight, don't rush",
            "We lost, and the hall is empty. Drive home safe, voters",
            "No need to go to the polls alone, ring us for a lift",
            "Stay home on Tuesday and nobody speaks for you",
            "Vote no on Tuesday. Stay home with your kids after you voted",
            "Don't waste gas on two trips, the bus stops right at the polls tomorrow",
            "Running a fever? Stay home tomorrow and ring the clerk, there is a ballot for that",
            "Voted last week? It's in, so don't come again",
            "Two questions on the ballot. Unsure? Skip it, the rest counts",
            "Stay inside the oval when you vote tomorrow, everyone",
            "Going fishing Tuesday after I vote",
            "Don't stay home on Tuesday!",
            "Dems stayed home in 2016 and look what happened to the vote",
            "If you stay home, they win the election",
            "Stay home and vote by mail",
            "I hope Republicans stay home on Tuesday",
            "Sleep in tomorrow, it's a holiday, then vote",
            "Stay in the line tomorrow, voters, they have to let you in",
            "I don't want to skip the election but I have no ride",
            "Vote at the church, then go home and rest, friends",
            "You've voted? Lovely. Now stay home and put your feet up",
            "We are up 14 and nobody puts their feet up until the polls close",
            "Stay home tonight, the pageant finale is on and your vote by text counts",
        ),
        known_problems="A call to stay home for another reason, with an election spoken of beside it.",
    ),
    Rule(
        id="discouragement.nobody",
        is_call=True,
        category=Category.DISCOURAGEMENT,
        title="Nobody of a group is to vote",
        why="It tells a group not to vote. Every eligible voter may vote in {election}.",
        source=_SOURCE,
        match=any_of(_nobody, _none_should, _all_keep_away),
        flags=_examples(
            "Every rancher in this county sits out Tuesday's election until the water comes back",
            "On Tuesday let no one from our street go out to vote",
            "The elders' council respectfully asks every household to abstain on November 6",
            "No worker in this plant casts a ballot Tuesday",
            "They closed our hospital, no Texan should vote for that. Until it opens, no farmers should vote",
            "Not a single renter in this city, on any street, ought to vote on Tuesday",
            "No true Texan should cast a ballot on November 6",
            "No one should vote in this corrupt election",
            "Nobody from our community should vote this year",
            "none of us vote tomorrow, not one ✊",
            "nobody go vote tmrw",
            "No one in this union ought to be going near a voting booth Tuesday",
            "None of us are voting on Tuesday and neither should you",
        ),
        passes=_examples(
            "If every nurse sits out Tuesday, the levy fails",
            "Let nobody scare you away from going to vote on Tuesday",
            "The county respectfully asks every voter to refrain from parking at the polls on Tuesday",
            "Every Democrat who sits out Tuesday's election helps them",
            "Don't vote for a single one of those school closers. Not one vote!",
            "No noncitizen should vote in a federal election",
            "No Texan should have to wait four hours at the polls on Tuesday",
            "Nobody watches you when you vote",
            "No one may step into the booth with a voter, save a helper they name",
            "No one should come to the polls without water tomorrow",
            "Early sites close tonight. Nobody votes now until Tuesday, Nov. 6",
            "If you like none of them tick the last box, but come to the polls",
            "No one was let go for voting on my watch",
            "No appointment needed at the vote center tomorrow",
            "Nobody should be this nervous about a vote tomorrow",
            "Nobody should be going to jail for a vote on Tuesday",
            "Nobody should have to wait 6 hours to vote",
            "Nobody votes for school board, please change that",
            "Nobody is going to stop you from voting",
            "No one voted for this",
            "If nobody votes nothing changes",
        ),
    ),
    Rule(
        id="discouragement.waste_ballot",
        category=Category.DISCOURAGEMENT,
        title="A call to destroy or keep back a ballot",
        why="A ballot that is not handed in is not counted. Every eligible voter may vote in {election}.",
        source=_SOURCE,
        match=any_of(_waste, _kept_back),
        flags=_examples(
            "Brothers, do not send in your ballot",
            "Don't return your ballot this year, give them zeros to count",
            "Union members: toss your ballot",
            "burn your ballot, film it, tag me 🔥",
            "Tear up your mail ballot, both parties are the same",
            "Everybody: toss your ballot in the recycling",
            "Keep your ballot in the drawer and let them choke on it",
            "this time leave the ballot blank, all of you",
            "Rip up your voter card, guys, the whole thing is theater",
            "Every ballot is a signature. Leave the envelope on the kitchen counter, all of you",
        ),
        passes=_examples(
            "Don't mail your ballot this late, take it to a drop box",
            "Do not send in your ballot without signing the envelope",
            "Don't hand in your ballot to a stranger at the door",
            "Check your registration, change the password and leave the ballot alone",
            "Don't throw away your ballot envelope!",
            "Leave your ballot in the drop box before 8",
            "Throw away your old voter card, the new one has the right precinct",
            "Leave your voter card in the drawer, no ID is needed here to vote",
            "Leave the envelope with your ballot at the clerk's counter",
            "They burned ballots in that drop box, arrest them",
            "Keep your ballot stub so you can track it",
            "I tore up my ballot by accident, the clerk sent a new one",
            "Spoil your absentee ballot at the clerk's counter and a new one is printed",
            "Burn the stained ballot, call us, a replacement is in the mail today",
        ),
    ),
    Rule(
        id="discouragement.slogan",
        is_call=True,
        category=Category.DISCOURAGEMENT,
        title="Not voting is praised as the right vote, or pledged",
        why="It praises not voting as a vote; it is none. Every eligible voter may vote in {election}.",
        source=_SOURCE,
        match=any_of(_slogan, _own_example, _group_told),
        flags=(
            Example("Tuesday is a fine day to not vote", "2018-11-05T15:00:00Z", "US"),
            Example(
                "Christians must not vote for this circus at all. Christians must not vote",
                "2018-11-05T15:00:00Z",
                "US",
            ),
            Example("Every real conservative leaves that ballot blank this year"),
            Example("If you're a veteran, the strongest vote is the one you don't cast"),
            Example(
                "The smartest thing you can do on Tuesday is not voting",
                "2018-11-05T15:00:00Z",
                "US",
            ),
            Example("The only way of voting is not showing up on Tuesday", _POSTED, "US"),
            Example("Republicans here can stay in bed Tuesday", "2018-11-05T15:00:00Z", "US-TX"),
            Example("Abstain tomorrow, lads", "2019-12-11T15:00:00Z", "GB"),
            *_examples(
                "They log who votes at the mill. I'm not chancing it and nor should any of you",
                "Deputies check plates by the polls, so better not go",
                "Let them open the doors Tuesday and find an empty booth",
                "You have permission to skip the election tomorrow, you've done enough",
                "The only honest ballot is the one you burn",
                "Not a soul from Parkside should give them a vote this time",
                "Young folks, the best revenge is an empty polling place",
                "Black Cleveland, let's give them nothing tomorrow. Not one ballot",
                "Latinos de Texas, no salgan a votar",
                "The only winning move is not to vote. Pass it on",
                "Sanders folks, let's sit Tuesday out together",
                "Your strongest vote is the one you don't cast tomorrow",
                "Nurses should be anywhere except a polling place tomorrow",
                "Everybody stays home Tuesday, that's our answer",
                "What if they held an election and none of us came? Let's do it",
                "Take the no vote pledge with me, students",
                "Let the ballot boxes be hollow tomorrow",
                "The best way to punish both parties is to keep your ballot at home",
                "women should leave politics to their husbands and not vote",
                "The strongest vote this Tuesday is no vote",
                "Vote by staying home!",
                "Brothers, voting is haram",
                "Take the pledge not to vote this year",
                "Make Election Day a ghost town",
                "Sisters, choose rest over ballots this Tuesday",
                "You owe nobody a vote",
                "Let no believer cast a ballot on Tuesday",
                "real Georgians avoid Tuesday, the election is a sham",
                "Ladies, leave Tuesday to the men and stay out of the polls",
                "Not a single vote from this block until the lead pipes are gone",
                "zero votes from us until the water is clean",
                "The strongest thing we can do on Election Day is nothing",
                "There shouldn't be a single one of us at a polling place",
                "Let's have every one of us absent from the polls on Tuesday",
                "Vote with your couch this Tuesday, the election is a sham",
                "We the tenants of Elm Street refuse to vote on Tuesday. Add your name",
                "Women do not belong at the ballot box",
                "Not voting is the only vote that counts now",
                "The boldest protest this year is to skip the polls",
                "Men of Durham, no ballots this year",
            ),
        ),
        passes=(
            Example("Tuesday is a bad day not to vote", "2018-11-05T15:00:00Z", "US"),
            Example("Some Democrats leave the ballot blank past the top race"),
            Example("Sitting November out doesn't stop you from voting in the run-off"),
            Example("If you're a first-time voter, the best vote is the one you cast early"),
            Example("If you're undecided, the worst vote is the one you don't cast"),
            Example(
                "The best part of Tuesday is not voting in the rain like last time",
                "2018-11-05T15:00:00Z",
                "US",
            ),
            Example(
                "My way of voting is by mail, not showing up in the rain",
                "2018-11-05T15:00:00Z",
                "US",
            ),
            Example(
                "Early voting ends Friday. Skip Tuesday's lines", "2018-11-01T15:00:00Z", "US-GA"
            ),
            Example(
                "A pastor fears Black voters may stay home Tuesday", "2018-11-02T15:00:00Z", "US"
            ),
            Example("You have permission to leave work to vote tomorrow, it's the law"),
            Example("The worst ballot is the one you leave in the drawer"),
            Example("The only vote that doesn't count is the one you don't cast"),
            *_examples(
                "I'm not leaving this line at the polls and neither should you",
                "I won't vote for either of those two and neither should you",
                "Better not come to the polls late on Tuesday, the lot fills up",
                "Better not show up at the polls in campaign gear",
                "Sign up by Monday night, or no vote on Tuesday week for you",
                "You can't skip Tuesday, we have an election",
                "The new moon does nothing to Tuesday, the polls open at 7",
                "Whoever stays home on Tuesday helps the wrong side",
                "Not a soul in line at my polling place, come vote",
                "The best revenge is a full polling place",
                "Their only answer is empty ballot drawers and excuses",
                "They give them nothing: no ballot help, no ramp",
                "No dejen que les digan que no salgan a votar, voten el martes, election day",
                "No campus voting this year, the precinct moved into the fire hall",
                "We sat 2016 out, never again, vote Tuesday",
                "The only vote that is lost is the one you don't cast",
                "The best vote is the one you don't regret",
                "I would rather be anywhere but this line at the polls",
                "No ballots till 7:30, the van got lost",
                "No: we vote on Tuesday, like every time",
                "There's no vote tomorrow, the election is in November",
                "Texting a hashtag casts nothing",
                "It does nothing to your vote tomorrow",
                "The only thing sadder than this race is not voting in it",
                "Everybody stays home Monday, we vote Tuesday",
                "What if they held an election and none of us came? That is how he won",
                "Take the early vote pledge with me",
                "Do not let the men handle the voting this time",
                "The best way to punish both parties is to keep your eyes open and your ballot ready",
                "A vote for the bill is no vote for children",
                "He made a vow not to vote for Trump",
                "Let's make the polls loud on Tuesday",
                "I choose my ballot over my comfort",
                "Let no one keep you from your ballot",
                "Skip work on Tuesday and vote",
                "Vote by mail from home",
                "There was no vote until midnight in the Senate",
                "Pledge to vote!",
                "Leave Tuesday morning free to vote",
                "Not a single vote has been counted yet",
                "The worst thing we can do on Election Day is to leave it to others",
                "There should not be a single camera at a polling place",
                "Vote with your conscience this Tuesday",
                "We the tenants of Elm Street will not vote for anyone who raises rents. Add your name",
                "Guns do not belong at the ballot box",
                "Not voting is not an option",
                "The best way to thank a veteran this year is to vote",
                "We got no ballots this year, is the mail slow?",
                "No ballots from this street had arrived by noon",
            ),
            Example(
                "Last early day is Sunday, no voting on Monday", "2024-10-30T15:00:00Z", "US-CT"
            ),
        ),
    ),
)
