"""A choice told by a sign, or to somebody who is said to hand it on as a vote."""

from __future__ import annotations

from collections.abc import Iterator

from suppression_detect.elections.calendar import Calendar
from suppression_detect.languages.en.rule_words import wrong_method as en
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, met, pattern
from suppression_detect.rules.calls import parted
from suppression_detect.rules.rule import Claim, where_met
from suppression_detect.rules.wrong_method.ways import (
    POSTED_2018,
    POSTED_2020,
    POSTED_2022,
    POSTED_2024,
    WAYS,
    E,
    denied,
    elsewhere,
    is_civic,
    rule,
    strength_of,
)

_TO_OFFICE = "OFFICIAL/COUNTED_AT"
_NOT_MINE = "NOT/REGISTER/REQUEST/REAL_SERVICE/BAN"
# "red for him, blue for her"
_PAIR = (
    pattern(
        "once/left/one/1/odd/yea ..4!DAY/TIME/NOT for/if/be/= ..3!DAY/TIME/NOT twice/right/two/2/even/nay ..3!DAY/TIME for/if/be/="
    ),
    pattern(
        "for/if/on/be/'s/= ..2!DAY/TIME/NOT ONE_SIDE ~5!DAY/TIME/VOTE/STAY_HOME/then for/if/on/against/be/'s/= ..2!DAY/TIME ONE_SIDE"
    ),
)
# What makes of such a sign a vote.
_TAKEN = tuple(
    pattern(p)
    for p in (
        f"RELAY/TALLY ..4!{_NOT_MINE} to/with/for ..1 {_TO_OFFICE}",
        f"{_TO_OFFICE} ..3!{_NOT_MINE} TALLY/RELAY/accept/pull/read/install",
        "VOTE/BALLOT ..1!NOT be/'s/have ..2!NOT record/count/cast/TALLY/enter/accept",
        "RELAY/TALLY ..2!NOT/YOU YOUR_VOTE/BALLOT",
        "(be|that|this|it) be/'s ..1!NOT a/the/your/her/his/my/our ..1!NOT VOTE/BALLOT",
        "be/'s a vote for",
        "to VOTE for ONE_SIDE",
        "TALLY/RELAY ..1!NOT it/them/those/each/every",
        "have/be/'s ..1!NOT it/them ..1 lodge/enter/count",
        "you have VOTE",
        "YOUR_VOTE",
        "no/not ~1 POLLS/VENUE/trip ..1 need/necessary",
        "POLLS be/'s ..2!NOT redundant/obsolete/optional/for_show/pointless/unnecessary",
        "no_need to ..1 GO/COMING/stand",
        "so you can ..1 skip/go_to_the_beach/stay/avoid",
        "ELECTION/VOTE phone_line/hotline/line shut/close/open",
        "MACHINE ..2!NOT record/log/count/register",
        "and/then it/they TALLY $",
    )
)
_HANDED_ON = tuple(
    pattern(p)
    for p in (
        f"RELAY/TALLY/TALLIES ..4!{_NOT_MINE}/POLLS/LINK to/with/for ..1 {_TO_OFFICE}",
        f"tell/phone/call ..2 {_TO_OFFICE} for you",
        "RELAY/TALLY/TALLIES/go/pass ..6!REQUEST/REGISTER/NOT/CONGRESS/much/many/well/good/same as ..1!NOT YOUR_VOTE",
        "RELAY/TALLY/TALLIES/go ..6!REQUEST/REGISTER/NOT/CONGRESS/much/many/well/good/same as ..1!NOT your/our/their/his/her/my/a/an/one/absentee ..1 BALLOT/VOTE",
    )
)
_DONE = tuple(
    pattern(p)
    for p in (
        "that/this be/'s [now] you/me/ya/u/us do/voted/VOTE/finish/set/count/through",
        "that/this be/'s voting",
    )
)
_TOLD = frozenset(("CHOICE", "CANDIDATE", "OFFICE", "ONE_SIDE", "LAWMAKER"))
_SPOKEN_OF = _TOLD | {"SHOP", "DEVICE"}
_IS_A_VOTE = (
    pattern("that be/'s ..1!NOT/how/where/why a/your/her/his/my/our ..1!NOT/same VOTE/BALLOT"),
    pattern(
        "i/he/she/they/we ..1!NOT key/poke/punch/mark/call/write/put ..1!NOT them/name/choice/pick in ($|for/as/to/with/and/when/DAY/TIME)"
    ),
)
_MAY_SPEAK_OF = frozenset(
    ("LAWMAKER", "CHOICE", "CANDIDATE", "OFFICE", "ONE_SIDE", "VOTE", "BALLOT")
)


@where_met(_PAIR)
def _pair(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    if not is_civic(reading) or en.STRAW_POLL.search(reading.folded.text):
        return
    for one in met(_PAIR, reading):
        for found in one.find(reading):
            units = reading.units[found.first : found.last + 1]
            end = min(found.last + 1, reading.sentence(found.last)[1])
            if one is not _PAIR[0] and len({u.norm for u in units if "ONE_SIDE" in u.roles}) < 2:
                continue
            if _private(reading, found):
                continue
            if denied(reading, Match(found.first, found.first, 0, 0), conditional=True):
                continue
            if not any(True for p in met(_TAKEN, reading) for _ in p.find(reading)):
                continue
            strength = strength_of(reading, calendar, "WEB", "TEXT", "PHONE")
            if strength is not None:
                yield Claim(found.first, end, "by such a sign", WAYS, strength=strength)


def _private(reading: Reading, found: Match) -> bool:
    """Whether it is no public vote; a senator to be chosen is no lawmaker to be called."""
    alone = not reading.roles & {"NON_CIVIC", "PRIVATE_VOTE", "LOCAL"}
    if alone and "LAWMAKER" in reading.roles and "CONGRESS" not in reading.roles:
        return bool(en.PRIVATE.search(reading.folded.text))
    return elsewhere(reading, found)


def third_person(reading: Reading, found: Match) -> bool:
    """Whether somebody else hands it on: "she phones it to the county", no "mail it to the county"."""
    verb = reading.written(found.first, found.first)
    before = reading.units[max(0, found.first - 2) : found.first]
    if before and before[-1].norm in ("'s", "their", "my", "the", "our", "your"):
        return False  # a noun: "their e-mails to the clerk"
    told = any(u.norm in en.OTHERS for u in before) and not parted(reading, found.first)
    return verb.endswith("s") or told


def _was_told(reading: Reading, found: Match) -> bool:
    """Whether somebody is said to have been told so: "Nan was told her slip counts as a vote"."""
    first = reading.sentence(found.first)[0]
    norms = [u.norm for u in reading.units[first : found.first]]
    told = any(norms[n : n + 2] == ["be", "tell"] for n in range(1, len(norms)))
    return told and norms[0] not in ("i", "we", "you", "just")


@where_met(_HANDED_ON, _IS_A_VOTE, _DONE)
def _handed_on(reading: Reading, calendar: Calendar) -> Iterator[Claim]:
    if not is_civic(reading) or reading.roles.isdisjoint(_MAY_SPEAK_OF):
        return
    for n, one in enumerate(_HANDED_ON):
        for found in one.find(reading):
            units = reading.units[found.first : found.last + 1]
            told = n == len(_HANDED_ON) - 1 or not reading.roles.isdisjoint(_TOLD)
            if not told or (not n and not third_person(reading, found)):
                continue
            if any(u.norm in en.CARRIERS for u in units):
                continue
            if n != len(_HANDED_ON) - 1 and (
                en.REAL_ERRAND.search(reading.folded.text)
                or en.REAL_MACHINE.search(reading.folded.text)
            ):
                continue
            if denied(reading, found, conditional=True) or _private(reading, found):
                continue
            if _was_told(reading, found):
                continue
            strength = strength_of(reading, calendar, "WEB", "TEXT", "PHONE")
            if strength is not None:
                yield Claim(found.first, found.last, "through others", WAYS, strength=strength)
    text = reading.folded.text
    of_one = any(u.roles & _SPOKEN_OF and u.norm not in en.PRONOUNS for u in reading.units)
    if of_one and not en.REAL_MARK.search(text):
        for one in met(_IS_A_VOTE, reading):
            for found in one.find(reading):
                if denied(reading, found) or _private(reading, found) or en.MACHINE.search(text):
                    continue
                strength = strength_of(reading, calendar, "WEB", "TEXT", "PHONE")
                if strength is not None:
                    yield Claim(found.first, found.last, "so", WAYS, strength=strength)
    if "ODD_ACT" in reading.roles or not reading.roles.isdisjoint(("DEVICE", "SHOP", "CHOICE")):
        for one in met(_DONE, reading):
            for found in one.find(reading):
                done = reading.written(found.last, found.last) in en.DONE
                if not done or denied(reading, found) or elsewhere(reading, found):
                    continue
                strength = strength_of(reading, calendar, "WEB", "TEXT", "PHONE")
                if strength is not None:
                    yield Claim(found.first, found.last, "so", WAYS, strength=strength)


_WHY = (
    "No sign, name or slip given to somebody else is a vote in {election}: one votes " + WAYS + "."
)
SIGN_RULE = rule(
    "sign",
    "A sign or a key for each candidate that is said to be a vote",
    _pair,
    (
        E("Porch light green for Abrams or red for Kemp, the county counts them at nine.", POSTED_2018, "US-GA"),
        E("Left blinker is for Trump, right is for Biden, the toll camera sends it to the clerk", POSTED_2020, "US-PA"),
        E("Salt packet for him, pepper for her, the waiter files your vote with the state", POSTED_2022, "US-NV"),
        E("One bell if yes, two bells if no, the town clerk tallies them from the window", POSTED_2018, "US-VT"),
        E("Blue mug for Harris or red mug for Trump and that is your vote, skip the line", POSTED_2024, "US-WI"),
        E("Get the ballot app, swipe left on Oz or right on Fetterman, no polling place needed", POSTED_2022, "US-PA"),
    ),
    (
        E("Blue cup for Harris, red cup for Trump: our coffee poll, just for fun.", POSTED_2024, "US-WI"),
        E("I am for Biden and my brother is for Trump, we drove to the polls together.", POSTED_2020, "US-PA"),
        E("Honk once for Abrams, twice for Kemp, then go vote!", POSTED_2018, "US-GA"),
        E("Swiped left on Oz and right on Fetterman, then went to the polls", POSTED_2022, "US-PA"),
        E("The vote stands at 51 for Warnock and 49 for Walker.", POSTED_2022, "US-GA"),
        E("Mark the first oval for yes and the second for no, then seal the envelope.", POSTED_2020, "US-CO"),
    ),
    why=_WHY,
)  # fmt: skip
HANDED_ON_RULE = rule(
    "handed_on",
    "Somebody is told the choice and is said to enter it as a vote",
    _handed_on,
    (
        E("Tell the barista your pick for mayor, she phones it to the county.", POSTED_2022, "US-OR"),
        E("Write the name on the tip line, the manager sends them to the clerk as our ballots", POSTED_2018, "US-OH"),
        E("The choir director reads our candidates aloud and passes them to the registrar", POSTED_2020, "US-SC"),
        E("Say your governor at the drive-thru, the chain reports it to the state", POSTED_2022, "US-AZ"),
        E("Typed Biden into the treadmill, it beeped, that's me voted", POSTED_2020, "US-NJ"),
    ),
    (
        E("My husband drives our sealed envelopes to the county.", POSTED_2020, "US-WA"),
        E("The campaign sends its registration forms to the county on Mondays.", POSTED_2018, "US-OH"),
        E("Call the clerk with the name of your precinct.", POSTED_2022, "US-MI"),
        E("The mail carrier takes ballots to the county.", POSTED_2020, "US-CO"),
        E("Nan was told her tip slip counts as a vote for mayor. She went to the hall.", POSTED_2018, "US-GA"),
        E("Stood an hour, fed the ballot in, done.", POSTED_2018, "US-GA"),
    ),
    why=_WHY,
)  # fmt: skip
