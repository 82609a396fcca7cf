"""Advice that would void a ballot, and false claims that a ballot is void."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from suppression_detect.elections.calendar import Calendar
from suppression_detect.reading import Reading
from suppression_detect.reading.patterns import Match, pattern
from suppression_detect.rules.rule import Claim, Example, Matcher, Rule
from suppression_detect.verdict import Category, Strength

_Check = Callable[[Reading, Match], bool]

_ASKED = frozenset(
    ["should", "shouldn't", "would", "wouldn't", "never", "don't", "dont", "avoid", "without", "before", "unless", "instead", "accidentally", "mistake", "oops"]
)
_OTHERS = frozenset(["i", "my", "mine", "he", "she", "his", "her", "we", "our", "they", "their", "who", "someone", "somebody"])
_BEFORE = frozenset(["until", "till", "before", "unless", "in", "front"])


def _word(reading: Reading, at: int) -> str:
    unit = reading.units[at]
    return reading.folded.text[unit.start : unit.end]


def _is_warned(reading: Reading, found: Match) -> bool:
    """Whether a negation stands before it: "do not sign the ballot"."""
    units = reading.units
    first = max(reading.sentence(found.quote_first)[0], found.quote_first - 4)
    return any(
        "NOT" in units[i].roles
        or "CANNOT" in units[i].roles
        or _word(reading, i) in ("avoid", "stop", "anyone", "if", "when", "nobody", "isn't")
        for i in range(first, found.quote_first)
    )


def _is_told(reading: Reading, found: Match) -> bool:
    """Whether it tells what somebody did, not what one should do."""
    first = max(reading.sentence(found.quote_first)[0], found.quote_first - 3)
    return any(_word(reading, i) in _OTHERS for i in range(first, found.quote_first))


def _is_wish(reading: Reading, found: Match) -> bool:
    first, _ = reading.sentence(found.first)
    stop = reading.sentence(found.last)[1]
    return any(
        _word(reading, i) in ("should", "would", "wouldn't", "shouldn't", "imagine", "could")
        for i in range(max(first, found.first - 8), min(stop, found.last + 3) + 1)
    )


def _is_private(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    return not reading.roles.isdisjoint(("PRIVATE_VOTE", "NON_CIVIC"))


def _is_done(reading: Reading, found: Match) -> bool:
    """Whether verbs of the match stand in the past tense with another subject."""
    return any(
        _word(reading, i) in ("was", "were", "tore", "ripped", "wrote", "signed", "filled", "had")
        for i in range(found.first, found.last + 1)
    )


def _is_imperative(reading: Reading, found: Match) -> bool:
    """Whether it starts with a plain verb, as advice does: "rip", not "ripping"."""
    word = _word(reading, found.quote_first)
    return not word.endswith(("ing", "ings")) and word not in ("cuts", "signs", "spoils", "tears")


def _is_no_advice(reading: Reading, found: Match) -> bool:
    return not _is_imperative(reading, found)


def _is_denied(reading: Reading, found: Match) -> bool:
    """Whether somebody denies it: "nobody tosses", "does not void"."""
    units = reading.units
    first = max(reading.sentence(found.first)[0], found.first - 3)
    return any(
        units[i].norm in ("nobody", "no_one", "not", "never", "neither", "no", "laugh", "rumor")
        for i in range(first, found.first)
    )


def _off_paper(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether the post speaks of no ballot paper."""
    return reading.roles.isdisjoint(
        ("BALLOT", "ENVELOPE", "SPECIAL_BALLOT", "INNER", "BALLOT_TALK")
    )


def _off_ballot(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether the post speaks of no ballot at all."""
    return reading.roles.isdisjoint(
        ("BALLOT", "VOTE", "POLLS", "ELECTION", "ENVELOPE", "SPECIAL_BALLOT", "BALLOT_TALK")
    )


def _is_until(reading: Reading, found: Match) -> bool:
    """Whether it tells to wait with it: "don't sign until the notary watches"."""
    last = reading.sentence(found.last)[1]
    return any(_word(reading, i) in _BEFORE for i in range(found.first, min(last, found.last + 6) + 1))


def _is_corrected(reading: Reading, found: Match) -> bool:
    """Whether what follows says that such a vote is lost: "and you've voted for nobody"."""
    last = reading.sentence(found.last)[1]
    return any(
        _word(reading, i) in ("nobody", "nothing", "none", "overvote", "neither", "spoiled", "zero")
        for i in range(found.first, min(last, found.last + 9) + 1)
    )


def _is_warned_first(reading: Reading, found: Match) -> bool:
    first = max(reading.sentence(found.first)[0], found.first - 3)
    return any("NOT" in reading.units[i].roles for i in range(first, found.first))


def _is_missing(reading: Reading, found: Match) -> bool:
    """Whether a mark that is missing is meant: initials that the law asks for."""
    return any(
        _word(reading, i) in ("without", "missing", "no", "unless", "forgot")
        for i in range(found.first, found.last + 1)
    )


def _in_2020(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether the rule may have been waived for the pandemic."""
    days = reading.about.days
    waived = bool({"US-SC", "US-AK"} & set(reading.about.regions))
    return waived and bool(days) and days[0].year == 2020


def _is_other_way(reading: Reading, found: Match) -> bool:  # noqa: ARG001
    """Whether another way to vote is urged instead."""
    return any(unit.norm in ("in_person", "in-person", "person") for unit in reading.units)


def _is_true_void(reading: Reading, found: Match) -> bool:
    """Whether a true reason stands in it, or somebody else's deed."""
    first = max(reading.sentence(found.first)[0], found.first - 4)
    return any(
        "TRUE_VOID" in reading.units[i].roles or _word(reading, i) in ("was", "were", "did", "had")
        for i in range(first, found.last + 1)
    )


_ADVICE: tuple[_Check, ...] = (
    _is_warned, _is_told, _is_wish, _is_private, _is_done, _off_paper, _is_no_advice,
)  # fmt: skip
_CLAIM: tuple[_Check, ...] = (_is_wish, _is_private, _off_ballot, _is_denied)


def _claims(
    *sources: str,
    but: tuple[_Check, ...] = _ADVICE,
    unless: frozenset[str] = frozenset(),
    regions: frozenset[str] | None = None,
    out: frozenset[str] = frozenset(),
    needs: tuple[str, ...] = ("BALLOT", "ENVELOPE", "SPECIAL_BALLOT", "INNER", "BALLOT_TALK"),
    claimed: str | None = None,
    strength: Strength = Strength.DECISIVE,
) -> Matcher:
    """A matcher of patterns that leaves out what any check, role or region excuses.

    Args:
        sources: Patterns.
        but: Checks that excuse a match.
        unless: Roles that excuse it when they stand in its sentence.
        regions: Where alone the claim is false.
        out: Where the claim may be true.
        needs: Roles of which the reading must have one.
        claimed: What is claimed.
        strength: How far it settles the matter.
    """
    compiled = tuple(pattern(source) for source in sources)

    def match(reading: Reading, calendar: Calendar) -> Iterator[Claim]:  # noqa: ARG001
        judged = frozenset(reading.about.regions)
        if (regions is not None and not judged <= regions) or judged & out:
            return
        if needs and reading.roles.isdisjoint(needs):
            return
        for one in compiled:
            for found in one.find(reading):
                if any(check(reading, found) for check in but):
                    continue
                first, last = reading.sentence(found.first)[0], reading.sentence(found.last)[1]
                if unless and any(
                    not unless.isdisjoint(unit.roles) for unit in reading.units[first : last + 1]
                ):
                    continue
                yield Claim(found.quote_first, found.quote_last, claimed, strength=strength)

    return match


# --- advice: signatures -------------------------------------------------------------------

_ON = "on/across/at/under/over/inside/above/below/next_to/beside/ACROSS"
_SIGN_BALLOT = _claims(
    f"sign/initial ..6!ENVELOPE {_ON} ..4!ENVELOPE BALLOT/bubble/oval/candidate/x",
    "sign/initial ..3!ENVELOPE BALLOT ..1 itself",
    "sign ..3!ENVELOPE BALLOT ..2 not ..3 ENVELOPE",
    "sign BALLOT or ..5 VOIDED",
    "sign ..3!ENVELOPE front/back/bottom/top/page/corner of ..2 BALLOT",
    f"SCRAWL/put ..1 your/their/ur ..2 name ..3!ENVELOPE {_ON} ..4!ENVELOPE "
    "BALLOT/X/candidate/oval/bubble/it",
    "sign ..4 twice",
    "initial ..2 EACH/page/oval/bubble/fold",
    "sign/initial ..3 next_to/beside ..4 race/choice/candidate/pick/office/name/yes",
    unless=frozenset({"REGISTER", "PETITION"}),
)
_NO_SIGN = _claims(
    "not ..1 have_to/need_to/must/bother ..2 sign/signature/initial",
    "NO_NEED ..3 sign/signature/initial",
    "NOT_SIGN ..3 ENVELOPE/it",
    "leave/keep/stay ..3 ENVELOPE/signature/sign ..3 EMPTY",
    "leave/keep ..3 signature ..1 line ..2 EMPTY",
    "DISCARD ..2 signature ..2",
    "leave ..2 signature ..1 off",
    "unsigned ..4 count/fine/ok/okay/first/faster/double ..1",
    "without/no signature ..1 need/fine/ok/okay",
    "sign ..4 with/using/as/in ..3 nickname/initials/x/different/left/fake ..1",
    "use ..2 different signature ..1",
    "signature ..2 UNNEEDED",
    "leave ..2 EMPTY ..3 signature",
    "leave ..1 line EMPTY",
    "sign ..3 their/spouse/neighbor/husband/wife 's ENVELOPE",
    "(signed|sign) ENVELOPE ..4 (VOIDED|slow)",
    but=(_is_warned_first, _is_told, _is_wish, _is_private, _is_no_advice, _is_until),
    unless=frozenset({"REGISTER", "PETITION", "WITNESS"}),
)

# --- advice: marks ------------------------------------------------------------------------

_BOTH_NAMES = _claims(
    "FILL ..2!PAGE both/two/2/EACH ..2!side/page/sides/pages NAMES ..3",
    "write/write_in/SCRAWL ..3 both ..2 name",
    "FILL ..4 both/twice ..3 president/them/of/race/prez",
    "fill/mark/fill_in/bubble/circle ..1 yes and no",
    "FILL/vote ..4 and/then/plus ..3 write/write_in ..3 in/on/write_in/NAMES ..3",
    "write/write_in ..4 and/then/plus ..2 FILL ..3",
    "FILL ..3 BALLOT ..4 (blank|empty)",
    "place/put/draw ..2 x ..3 (over|through) ..2 EACH",
    "rank ..3 EACH ..3 1/one/same",
    "fill/mark/bubble/circle/check/fill_in ..1 RIVAL and RIVAL",
    "x/tick/cross ..2 through/against/next_to/ACROSS ..3 not ..1 want ..1",
    "CROSS_OUT ..3 guy/candidate/other/name/who/one/ones/want ..1",
    "give ..3 EACH/both/five ..4 1/one ..1",
    "rank ..5 five/twice/three/times ..2",
    unless=frozenset({"REGISTER"}),
    needs=("NAMES", "SCRAWL", "CROSS_OUT", "EACH", "FILL"),
    but=(
        _is_warned, _is_told, _is_wish, _is_private, _is_done, _off_ballot, _is_corrected,
        _is_no_advice,
    ),  # fmt: skip
)
_SCRIBBLE = _claims(
    "SCRAWL ~6!ENVELOPE ACROSS ..4!ENVELOPE BALLOT/PAPER/whole/page",
    "SCRAWL ~8!ENVELOPE on/over ..2 whole/entire/EACH ..1 BALLOT/PAPER",
    "SCRAWL/use ..3 ODD_MARK ..5!ENVELOPE on/in/instead/inside/by/ACROSS ..4 "
    "BALLOT/oval/bubble/box/candidate/choice/name/fill ..1",
    "use ..1 ODD_MARK instead ..5",
    "decorate ..3 BALLOT",
    "write ..3 why ..6 BALLOT",
    "use ..3 ODD_PEN ..8",
    "FILL ..6 with/in/using ..2 ODD_PEN ..1",
    "ODD_PEN ..3 count/work/fine/ok/okay/encourage ..4",
    "spoil/deface your/ur/the/their/it ..1 BALLOT/PAPER/vote",
    "scribble ..4 page/whole/BALLOT/out ..1",
    "not fill/color/shade ..3 bubble/oval/circle",
    "circle ..3 name ..3 not ..3",
)

# --- advice: tearing, envelopes, dates, places --------------------------------------------

_TEAR = _claims(
    "RIP ..4 PIECE ..3",
    "RIP ..1 your/ur/the/it ..2 BALLOT/PAPER",
    "RIP it [off] [up] [shut] [in] ..3",
    "CROSS_OUT ..2 PIECE ..2",
    "fold/tape/seal ..2 it/BALLOT ..2 in 4/8/four/eight/six ..1",
    "tape/glue/staple ..3 BALLOT/choice/shut/together ..3",
    "BALLOT ..3 RIP/shred/burn/recycle/toss it",
    "not ..1 seal/close ..4 ENVELOPE/it/BALLOT/flap",
    "leave/go/send ..3 ENVELOPE/it/BALLOT ..2 unsealed/open",
    "shred/burn/destroy/recycle your ..1 BALLOT",
)
_OPTIONAL_SLEEVE = frozenset(
    ["US-WA", "US-OR", "US-CO", "US-UT", "US-CA", "US-AZ", "US-MD", "US-MI", "US-DC", "US-HI", "US-NV", "US-ID", "US-MT", "US-NM"]
)
_SLEEVE = _claims(
    "DISCARD/leave ..4 INNER ..2",
    "INNER ..4 UNNEEDED/waste/trash/recycle/toss",
    "NO_NEED ..3 INNER",
    "not use/bother/have_to/need_to ..3 INNER",
    "INNER ..6 DISCARD it",
    "straight into/in ..3 ENVELOPE/big ..1",
    "without ..2 INNER ..4 count/first/fine/ok",
    out=_OPTIONAL_SLEEVE,
    but=(_is_warned, _is_told, _is_wish, _is_private),
)
_UNDATED = _claims(
    "leave/keep ..4 date ..5 EMPTY ..1",
    "DISCARD ..2 date ..3",
    "leave ..3 undated",
    "not ..1 have_to/need_to/bother ..3 date ..4",
    "NO_NEED ..3 date ..3",
    "not date ..3 ENVELOPE/it",
    "date box ..2 birthday/birth",
    "put ..2 birthday ..4 date/ENVELOPE",
    but=(_is_warned_first, _is_told, _is_wish, _is_private, _is_no_advice),
    unless=frozenset({"NON_CIVIC", "DAY"}),
)
# States whose absentee ballots want a witness or a notary; some waived it in 2020.
_WITNESSED = frozenset(["US-WI", "US-NC", "US-SC", "US-AL", "US-LA", "US-AK", "US-MS", "US-OK", "US-MO"])
_NO_WITNESS = _claims(
    "DISCARD/leave ..4 WITNESS ..3",
    "not ..1 require/have_to/need_to/bother ..4 WITNESS",
    "NO_NEED ..5 WITNESS",
    "no WITNESS ..1 need/require/necessary",
    "WITNESS ..4 UNNEEDED/drop",
    "WITNESS ..2 (not|NO_NEED|UNNEEDED) ..1",
    regions=_WITNESSED,
    but=(_is_warned, _is_told, _is_wish, _in_2020),
)
_WRONG_BOX = _claims(
    "mail/send/drop/put/leave/place/return/give/take/turn_in ..3!postcard/volunteer/donation/check "
    "BALLOT ..4 to/in/at/off/into/on ..3 NO_BIN",
    "drop/put/leave/place it ..2 in/at/into/on ..3 NO_BIN",
    "NO_BIN ..6 be ..2 drop_box/dropbox/ballot_box/BALLOT ..2",
    "leave ..2 BALLOT ..3 EMPTY ..6 complete/fill/we ..1",
    "both/two ..2 BALLOT ..2 in/into one/the_same/same ENVELOPE",
    "mail ..5 BALLOT ..2 and/then ..3 VOTE ..2 again/in_person ..3",
)

# --- false claims that a ballot is void ---------------------------------------------------

_SHARPIE = _claims(
    "MARKER ..7 VOIDED",
    "MARKER ..2 = ..2 VOIDED",
    "MARKER ..5 ~~2!NOT VOIDED",
    "MARKER ..4 ~~1!NOT ..4 VOIDED",
    but=_CLAIM,
    needs=("MARKER",),
)
_WORKER = _claims(
    "POLL_WORKER ..3 write/mark/initial/touch/sign/draw ..5 BALLOT ..10!you/it VOIDED",
    "POLL_WORKER ..3 write/mark/initial/touch ..5 BALLOT ~~14!NOT VOIDED",
    but=(*_CLAIM, _is_missing),
    unless=frozenset({"PHONE"}),
)
_IF_CLOSE = _claims(
    "SPECIAL_BALLOT ..4 only ..6 CLOSE_RACE",
    "SPECIAL_BALLOT ..6 unless ..6 CLOSE_RACE",
    "only ..2 count/open/look ..4 SPECIAL_BALLOT ..6 CLOSE_RACE",
    "(never|not) ..2 (count|open|read|scan) ..4 SPECIAL_BALLOT ..3 unless ..6",
    "VOIDED ..3 SPECIAL_BALLOT ..3 unless ..6 CLOSE_RACE",
    "SPECIAL_BALLOT ..3 only ..1 count/open ..2 in/if/when ..3",
    but=_CLAIM,
)
_PARTLY = _claims(
    "leave/skip ..3 PART ..3 EMPTY ..8 VOIDED",
    "leave/skip/miss ..3 PART ..5 WHOLE/BALLOT ..5 VOIDED",
    "blank ..3 race/question/amendment/office/judge ..6 VOIDED",
    "must/have_to/need_to/got_to ..1 vote/fill/answer/mark/rank/FILL ..3 EACH ..3 PART ..5 or ..6 VOIDED",
    "not ..1 rank/fill/answer/mark/vote ..3 EACH/all ..6 VOIDED",
    "STRAIGHT ..8 VOIDED",
    "vote for ..3 (r|d|republicans|democrat|republican) and ..2 (d|r|democrat|republicans|republican) "
    "~8 VOIDED",
    "split ..3 ticket ..6 VOIDED",
    "fold/folded ..9 VOIDED",
    "SOME_INK ..6 VOIDED",
    "SOME_INK ..1 = ..1 VOIDED",
    "not ..2 SOME_INK be VOIDED",
    "VOIDED ..5 BALLOT ..4 SOME_INK",
    "photo/picture/selfie ..3 of ..2 BALLOT ~~4!NOT VOIDED",
    "take ..3 selfie/photo ..3 BALLOT ~~4!NOT VOIDED",
    "BALLOT_PHOTO ~~5!NOT VOIDED",
    "BALLOT ..4 with/in ..3 SOME_INK ..5 VOIDED",
    but=_CLAIM,
    unless=frozenset({"NON_CIVIC"}),
    needs=("SOME_INK", "PART", "STRAIGHT", "BALLOT", "BALLOT_PHOTO", "VOTE"),
)
_NEVER_COUNTED = _claims(
    "SPECIAL_BALLOT ..6 VOIDED ~~9 DONT_SEND",
    "DONT_SEND ~~9 SPECIAL_BALLOT ..6 VOIDED",
    "SPECIAL_BALLOT ..1 = ..2 VOIDED",
    "BALLOT ..8 VOIDED ~~9 DONT_SEND/NO_TRIP/NOT_GO",
    "VOIDED ..5 BALLOT ~~9 DONT_SEND/NO_TRIP/NOT_GO",
    "DONT_SEND ..3 BALLOT ~~8 VOIDED",
    but=(*_CLAIM, _is_other_way),
    needs=("DONT_SEND", "NO_TRIP", "NOT_GO", "SPECIAL_BALLOT"),
)
_OPEN_VOID = _claims(
    "if/once/unless !VOIDED !VOIDED ~11 your/it/they/BALLOT/vote ..3 VOIDED",
    "BALLOT ..1 with/from/in/without/mark/fill ..6 be/get ..2 VOIDED",
    "x = ..1 VOIDED",
    "any/every BALLOT ~8 VOIDED",
    "or it/your/they/be ['s] ..2 VOIDED",
    but=(*_CLAIM, _is_true_void),
    needs=("BALLOT", "SPECIAL_BALLOT", "ENVELOPE"),
)


def _rule(
    name: str,
    title: str,
    why: str,
    source: str,
    match: Matcher,
    flags: tuple[Example, ...],
    passes: tuple[Example, ...],
    known_problems: str = "",
) -> Rule:
    return Rule(
        f"ballot_spoiling.{name}",
        Category.BALLOT_SPOILING,
        title,
        why,
        source,
        match,
        flags,
        passes,
        known_problems,
    )


RULES: tuple[Rule, ...] = tuple(
    _rule(name, name, "x", "x", match, (), ())
    for name, match in (
        ("signed_ballot", _SIGN_BALLOT),
        ("unsigned", _NO_SIGN),
        ("both_names", _BOTH_NAMES),
        ("scribble", _SCRIBBLE),
        ("tear", _TEAR),
        ("sleeve", _SLEEVE),
        ("undated", _UNDATED),
        ("no_witness", _NO_WITNESS),
        ("wrong_box", _WRONG_BOX),
        ("sharpie", _SHARPIE),
        ("worker_marks", _WORKER),
        ("only_if_close", _IF_CLOSE),
        ("partly_void", _PARTLY),
        ("never_counted", _NEVER_COUNTED),
        ("open_void", _OPEN_VOID),
    )
)
