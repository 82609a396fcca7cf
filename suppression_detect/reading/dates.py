"""Days that a tweet speaks of.

Candidates are found with our own patterns, and worked out from the tweet's own day; those in
figures are parsed by ``dateparser``, one at a time. A weekday stated beside a date is checked here.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache, lru_cache

from suppression_detect.elections.statutes import last_weekday, nth_weekday
from suppression_detect.languages import Holiday, Language


@dataclass(frozen=True, slots=True)
class DateMention:
    """One day as the text states it.

    Attributes:
        start: First character in the folded text.
        end: Character after the last.
        kind: ``"date"`` (a month and a day), ``"ordinal"`` (the 7th), ``"weekday"``,
            ``"relative"`` (tomorrow, in two days), ``"weeks"`` (in two weeks, the end of October)
            or ``"countdown"`` (40 days until).
        days: Every day that a reading of it gives, likeliest first; empty when the tweet's own
            day is needed and not known.
        weekday: The weekday that the text states beside it (Monday 0), if any.
        year: The year the text states, if any.
        year_unsure: The text names other years, and the date itself names none.
        vague: Stands for a span or may be past ("last week", "next month"): never judged.
    """

    start: int
    end: int
    kind: str
    days: tuple[date, ...]
    weekday: int | None = None
    year: int | None = None
    vague: bool = False
    year_unsure: bool = False

    @property
    def weekday_clashes(self) -> bool:
        """Whether the stated weekday fits none of the days."""
        return (
            self.weekday is not None
            and self.kind == "date"
            and bool(self.days)
            and all(day.weekday() != self.weekday for day in self.days)
        )


@dataclass(frozen=True, slots=True)
class _Patterns:
    day: re.Pattern[str]
    start: re.Pattern[str]


_WHICH = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4,
    "last": -1,
}  # fmt: skip


def _escaped(words: Iterable[str]) -> list[str]:
    """Words as patterns, the longest first."""
    return sorted(map(re.escape, words), key=len, reverse=True)


def _either(words: Iterable[str]) -> str:
    return "|".join(_escaped(words))


def _by_first_letter(patterns: Iterable[str]) -> str:
    """Any of some patterns; those with one first letter stand together, which is much faster."""
    groups: dict[str, list[str]] = {}
    for one in patterns:
        groups.setdefault(one[0], []).append(one[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in groups.items())


def _in_full(lang: Language, month: int) -> str:
    """A month's longest name."""
    return max((name for name, n in lang.months.items() if n == month), key=len)


_TOMORROW = "tomorrow|tmrw|tmw|tmr|tomo|tomorow|tommorow|tommorrow|2moro|2morrow|2mrw"
_TODAY = "today|2day|tonight|tonite|2nite|2night"


@cache
def _patterns(lang: Language) -> _Patterns:
    # A dot behind a month in full ends a sentence, unless the day follows.
    short = {name for name, n in lang.months.items() if name != _in_full(lang, n)}
    month = rf"(?:(?:{_either(short)})\b\.?|(?:{_either(lang.months)})\b(?:\.(?=\s*\d))?)"
    weekday = rf"(?:{_either(lang.weekdays)})"
    words = _either(w for w, n in lang.numbers.items() if n <= 31)
    nth_words = _either(w for w, n in lang.numbers.items() if n > 3 and w.endswith("th"))
    # "The third" dates only after a weekday.
    low_words = _either(w for w in lang.numbers if w.endswith(("first", "second", "third")))
    nth = rf"(?:\d{{1,2}}(?:\s?(?:st|nd|rd|th))?|{words})"
    year = r"(?:19|20)\d\d"
    named = rf"""
        (?:(?:(?:this|next|coming|on)\s+)?(?P<wd1>{weekday})\b\.?\s*,?\s*\(?(?:the\s+)?)?
        (?:
            (?P<m1>{month})(?:\s*,\s*the\s+|\s*(?:the\s+)?)(?P<d1>{nth})(?![\w:%]|\s?(?:am|pm|a\.m|p\.m)\b|,\d{{3}})
          | (?P<d2>{nth})\s+(?:day\s+)?(?:of\s+)?(?P<m2>{month})(?!\s+\d{{1,2}}(?:st|nd|rd|th)?\b)
        )
        (?:\s*,?\s*(?:in\s+)?(?P<y1>{year})\b)?
        (?:\s*,?\s*\(?(?:a\s+)?(?P<wd2>{weekday})\b(?!\s+(?:is|are)\b))?
    """
    numeric = rf"""
        (?:(?P<wd3>{weekday})\b\.?\s*,?\s*\(?(?:the\s+)?)?
        (?<![\w/.$:-])
        (?:(?P<iso>{year}-\d{{2}}-\d{{2}})
          |(?P<n1>\d{{1,2}})(?P<sep>[/.-])(?P<n2>\d{{1,2}})(?:(?P=sep)(?P<y2>(?:20)?\d\d))?)
        (?![\w/%]|[.:,-]\d|\s?(?:%|percent|points?|million|inch|stars?|cents|am\b|pm\b))
    """
    ordinal = rf"""
        (?:(?:(?:this|next|coming|this\s+coming)\s+)?(?P<wd4>{weekday})\b\.?\s*,?\s*\(?)?
        (?:\bthe\s+|\bon\s+(?:the\s+)?|(?<=\w\s))?(?P<d3>(?<!\w)\d{{1,2}}\s?(?:st|nd|rd|th)|
          (?<=the\s)(?:{nth_words}|(?(wd4)(?:{low_words})|(?!))))\b
        (?!\s+(?:amendment|district|ward|st\b|street|ave|avenue|floor|grade|time|grader|century|
            place|circuit|cd|congressional|precinct|state|term|year|day|of\s+(?:{_either(lang.months)})|
            birthday|anniversary|season|graders|(?:{weekday})\s+(?:of|in)\s|person|one|vote|voter|election|hour|week|month|
            division|regiment|base|choice|down|quarter|party|and\s+final|round|
            debate|try|attempt|rd\b|option|reich|rate|world|ballot|envelope))
        (?:\s*,?\s*\(?(?:a\s+)?(?P<wd5>{weekday})\b(?!\s+(?:is|are)\b))?
    """
    number = rf"(?:\d{{1,3}}|an?|{words})"
    relative = rf"""
        (?P<rel>
            \bday\s+after\s+(?P<dayon>the\s+day\s+after\s+)?(?:{_TOMORROW})\b
          | \bday\s+after\s+(?:the\s+)?(?:election\s+day)\b
          | \b(?P<wdw>{weekday}|{_TOMORROW}|today)\s+(?P<wdspan>week|fortnight)\b
            (?!\s*(?:\d|of\b|long\b|in\b|and\b|with))
          | \b(?:{_TOMORROW})\b | \b(?:{_TODAY})\b
          | \bin\s+(?:just\s+|about\s+|only\s+)?(?P<num>{number})\s+
            (?:more\s+)?(?P<unit>days?|weeks?|sleeps?|fortnights?)\b(?!\s+of)
          | \b(?P<num2>{number})\s+(?:more\s+)?
            (?P<unit2>days?|weeks?|fortnights?|sleeps?|hours?|hrs?)\s+
            (?:from\s+(?:now|today)|away|left|to\s+go|out|until|till|til)\b
          | \b(?P<num4>{number})\s+more\s+(?P<unit4>sleeps?)\b
          | \b(?P<num6>{number})\s+(?:more\s+)?(?P<unit6>days?|sleeps?|weeks?)
            (?=\s*,?\s*(?:and\s+)?(?:then\s+)?(?:we|you)\s+(?:get\s+to\s+|can\s+|all\s+|finally\s+|will\s+)*vot)
          | \b(?P<num3>\d{{1,2}})\s+more\s+(?P<unit3>days)\b(?!\s+(?:of|in|for))
          | \b(?:(?P<wd9>{weekday})\s+(?:after|following)\s+(?:the\s+)?)?
            (?P<which>{_either(_WHICH)})\s+(?P<wd8>{weekday})\s+(?:of|in)\s+(?P<m3>{month})
            (?:\s*,?\s*(?:of\s+)?(?P<y3>{year})\b)?
          | \b(?P<num5>{number})\s+(?P<unit5>days?|weeks?|fortnights?)\s+from\s+
            (?P<wfrom>today|{_TOMORROW}|{weekday})\b
          | (?<!once\s)(?<!twice\s)(?<!times\s)(?<!days\s)(?<!hours\s)(?<!nights\s)
            \b(?P<wkspan>a\s+week|a\s+fortnight|(?:two|2)\s+weeks)\s+(?:on\s+)?
            (?P<wkon>{weekday}|{_TOMORROW}|today)\b(?!s)
          | \b(?:the\s+)?(?:(?P<mlast>(?:very\s+)?(?:last|final)\s+day)|end)
            \s+of\s+(?P<mend>{month})(?:\s*,?\s*(?P<y4>{year})\b)?
          | \b(?:yesterday|last\s+(?:night|week|month|year))\b
          | \b(?:next\s+(?:week|month|year)|this\s+weekend|next\s+weekend)\b
          | \b(?P<wmod>(?:this|next|coming|this\s+coming)
              (?!\s+{weekday}\b\.?\s*,?\s*\(?(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)\b)
              |last|past|the\s+following|following)
            \s+(?P<wd6>{weekday})\b\.?
        )
    """
    holiday = rf"\b(?:{_either(lang.holidays)})\b"
    bare = rf"(?<!')\b(?P<wd7>{weekday})\b"
    day = re.compile(
        rf"(?:(?P<holiday>{holiday})|(?P<named>{named})|(?P<numeric>{numeric})|{relative}"
        rf"|(?P<ordinal>{ordinal})|{bare})",
        re.VERBOSE,
    )
    # Where a day can start; the long pattern is tried nowhere else.
    leading = ("this", "next", "coming", "last", "final", "past", "following", *_WHICH)
    starts = [
        *_escaped(lang.weekdays),
        *_escaped(lang.months),
        *_escaped(w for w, n in lang.numbers.items() if n <= 31),
        *_escaped(w for w, n in lang.numbers.items() if n > 3 and w.endswith("th")),
        *_TOMORROW.split("|"),
        *_TODAY.split("|"),
        *(rf"{word}\s" for word in leading),
        "yesterday",
        *(rf"{word}\b" for word in _escaped(lang.holidays)),
        rf"on(?=\s+(?:the\s+)?(?:\d|{weekday}|{nth_words}))",
        rf"the(?=\s+(?:\d|{nth_words}|following\s|very\s+last|(?:last|final)\s+day|end\s+of))",
        r"end(?=\s+of\s)",
        rf"in(?=\s+(?:just|about|only|\d|an?\s|{words}))",
        r"day(?=\s+after)",
        r"an?(?=\s+(?:more|day|week|hour|hr|sleep|fortnight))",
    ]
    spelt = _by_first_letter(one for one in starts if one[0].isalpha())
    start = re.compile(rf"\d|(?<![a-z])(?:{spelt})")
    return _Patterns(day, start)


def find_dates(
    text: str, lang: Language, today: tuple[date, ...], *, day_first: bool = False
) -> tuple[DateMention, ...]:
    """Every day mentioned in folded text.

    Args:
        text: Folded text.
        lang: Its language.
        today: The local days on which it may have been posted; empty if not known.
        day_first: Whether 6/11 is the 6th of November (elsewhere than in the US).
    """
    matches = tuple(_matches(text, _patterns(lang)))
    if not matches:
        return ()
    years = {int(year) for year in _YEAR.findall(text)}
    # Without a posting day, the one year that the text names gives dates their year.
    base = today[0] if today else date(min(years), 5, 2) if len(years) == 1 else None
    found = []
    for match in matches:
        mention = _mention(match, lang, today, base, day_first) or _weekday_alone(
            match, lang, today
        )
        if mention is not None:
            found.append(_with_years(mention, years))
    return tuple(_from_anchors(text, found, lang, today))


def _matches(text: str, patterns: _Patterns) -> Iterator[re.Match[str]]:
    """What the pattern of a day finds, from left to right."""
    done = 0
    for start in patterns.start.finditer(text):
        if start.start() >= done and (match := patterns.day.match(text, start.start())):
            done = match.end()
            yield match


def _weekday_alone(
    match: re.Match[str], lang: Language, today: tuple[date, ...]
) -> DateMention | None:
    """The weekday of a match whose numbers turned out to be no date ("tuesday, 5-9")."""
    for group in ("wd1", "wd3", "wd4"):
        if match.group(group):
            number = lang.weekdays[match.group(group)]
            days = _weekday(number, today, None)
            return DateMention(match.start(group), match.end(group), "weekday", days, number)
    return None


_YEAR = re.compile(r"(?<![\w/#])(?:19|20)\d\d(?![\w/])")


def _with_years(mention: DateMention, years: set[int]) -> DateMention:
    """A date without a year may belong to any year that the text names."""
    if mention.kind != "date" or mention.year is not None or not mention.days:
        return mention
    days = list(mention.days)
    for year in sorted(years - {day.year for day in days}):
        days += [day.replace(year=year) for day in mention.days if (day.month, day.day) != (2, 29)]
    return replace(mention, days=tuple(days), year_unsure=len(days) > len(mention.days))


def _mention(
    match: re.Match[str],
    lang: Language,
    today: tuple[date, ...],
    base: date | None,
    day_first: bool,
) -> DateMention | None:
    got = match.groupdict()
    start, end = match.span()
    if name := got["holiday"]:
        return _holiday(name, match, lang, base)
    while match.string[start].isspace() or match.string[start] == "(":
        start += 1
    weekday = next(
        (lang.weekdays[got[w]] for w in ("wd1", "wd2", "wd3", "wd4", "wd5") if got[w]), None
    )
    if got["named"]:
        month = (got["m1"] or got["m2"]).rstrip(".")
        number = _number(got["d1"] or got["d2"], lang)
        if (
            month in ("may", "march", "mar", "sun", "sat")
            and got["d1"]
            and not re.match(r"\d|[\w -]+th$|\w+[ -](?:first|second|third)$", got["d1"])
            and not (got["d1"] in _LOW_NTH and _DAY_IS.search(match.string[:start]))
        ):
            return None  # "may one", "march second"
        year = int(got["y1"]) if got["y1"] else None
        days = _days(lang.months[month], number, year, base)
        if not days and (base is not None or year is not None):
            return None
        return DateMention(start, end, "date", days, weekday, year)
    if got["numeric"]:
        return _numeric(got, start, end, weekday, base, day_first)
    if got["which"]:
        days = _nth_of_month(got, lang, base)
        year = int(got["y3"]) if got["y3"] else None
        return DateMention(start, end, "date", days, year=year, vague=not days)
    if got["rel"]:
        return _relative(got, start, end, lang, today, base)
    if got["ordinal"]:
        number = _number(got["d3"], lang)
        before = match.string[max(0, match.start("d3") - 4) : match.start("d3")]
        if number < 4 and weekday is None and not re.search(r"(?:the|on) \Z", before):
            return None  # "1st" counts more often than it dates
        if weekday is None and _DISTRICT.search(match.string[: match.start("d3")]):
            return None
        return DateMention(
            start, end, "ordinal", _nth(number, today[0] if today else None), weekday
        )
    word = got["wd7"]
    if word in ("sat", "sun") and not _DAY_COMES.search(match.string[:start]):
        return None  # "she sat in the sun"
    number = lang.weekdays[word]
    after = _IN_MONTH.match(match.string, end)
    adrift = (
        _ADRIFT.match(match.string, end) is not None
        or not lang.named_weekdays.isdisjoint(match.string[:start].split()[-1:])
        or (after is not None and after[1] in lang.months)  # "on a Tuesday in November"
    )
    return DateMention(start, end, "weekday", _weekday(number, today, None), number, vague=adrift)


_DISTRICT = re.compile(r"\b(?:in|inside|outside|within|across)\s+(?:of\s+)?the\s\Z")
_LOW_NTH = ("first", "second", "third")
_DAY_IS = re.compile(r"(?:\b(?:is|on|by|until|till)|'s)\s+\Z")
_DAY_COMES = re.compile(
    r"(?:\b(?:on|this|next|by|until|til|till|votes?|voting|polls?)|[-/=:])\s*\Z"
)
_ADRIFT = re.compile(r"\s+before\s*(?:[^\w\s'\"-]|\Z)")  # "the Saturday before, ..."
_IN_MONTH = re.compile(r"s?\s+(?:in|of)\s+(\w+)")


def _number(text: str, lang: Language) -> int:
    digits = re.match(r"\d+", text)
    return int(digits.group()) if digits else lang.numbers.get(" ".join(text.split()), 0)


@lru_cache(maxsize=4096)
def parse_day(candidate: str) -> date | None:
    """A day in figures, the year first; ``dateparser`` also reads one with the month last."""
    import dateparser

    parsed = dateparser.parse(
        candidate,
        languages=["en"],
        settings={
            "RELATIVE_BASE": datetime(2000, 1, 1, 12),
            "REQUIRE_PARTS": ["day", "month", "year"],
            "DATE_ORDER": "MDY",
            "PARSERS": ["absolute-time"],
        },
    )
    return parsed.date() if parsed else None


def _days(month: int, number: int, year: int | None, base: date | None) -> tuple[date, ...]:
    """The day in the stated year, else in the year that puts it nearest to the base day."""
    if year is not None:
        years: tuple[int, ...] = (year,)
    elif base is not None:
        years = (base.year - 1, base.year, base.year + 1)
    else:
        return ()
    known = [found for one in years if (found := _day(one, month, number))]
    if base is None or year is not None:
        return tuple(known)
    # Instructions look ahead: a third of a year back, two thirds of a year forward.
    return tuple(sorted(known, key=lambda day: abs((day - base).days - 60))[:1])


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None  # a 29th of February, or a year that no date can have


def _holiday(
    name: str, match: re.Match[str], lang: Language, base: date | None
) -> DateMention | None:
    """A day that has a name, where something is said to be on it or counted from it."""
    start, end = match.span()
    before = match.string[:start]
    if not _HOLIDAY_COMES.search(before):
        return None  # "happy Halloween"
    days: list[date] = []
    if base is not None:
        for one in lang.holidays[name]:
            near = [_of_year(one, base.year + n) for n in (-1, 0, 1)]
            days.append(min(near, key=lambda day: abs((day - base).days - 60)))
        days = [day for day in days if day >= base] or days
    around = _AROUND_HOLIDAY.match(match.string, end)
    vague = around is not None or _NEAR_HOLIDAY.search(before) is not None
    return DateMention(start, end, "date", tuple(days), vague=vague)


_HOLIDAY_COMES = re.compile(
    r"""\b(?:on|by|til|till|until|through|after|before|b4|following|preceding|
      (?:election|voting|polling|day|vote|runoff|primary|deadline|midterms?)\s+(?:is|was|falls|lands))
    \s+(?:the\s+)?\Z""",
    re.VERBOSE,
)
_NEAR_HOLIDAY = re.compile(r"\b(?:after|before|b4|following|preceding)\s+(?:the\s+)?\Z")
_AROUND_HOLIDAY = re.compile(
    r"\s+(?:week|weekend|break|season|time|holiday|dinner|part(?:y|ies))\b"
)


def _of_year(holiday: Holiday, year: int) -> date:
    if holiday.weekday is None:
        return date(year, holiday.month, holiday.day)
    return _nth_weekday(year, holiday.month, holiday.weekday, holiday.day)


def _numeric(
    got: dict[str, str | None],
    start: int,
    end: int,
    weekday: int | None,
    base: date | None,
    day_first: bool,
) -> DateMention | None:
    if got["iso"]:
        day = parse_day(got["iso"])
        return DateMention(start, end, "date", (day,), weekday, day.year) if day else None
    first, second = int(got["n1"] or 0), int(got["n2"] or 0)
    if got["sep"] != "/" and not got["y2"]:
        return None  # 6.5 and 6-4 are seldom dates
    year = int(got["y2"]) if got["y2"] else None
    if year is not None and year < 100:
        year += 2000
    orders = [(first, second), (second, first)]
    if day_first:
        orders.reverse()
    days: list[date] = []
    for month, number in dict.fromkeys(orders):
        if 1 <= month <= 12 and 1 <= number <= 31:
            days += _days(month, number, year, base)
    if not days and (base is not None or year is not None):
        return None
    if (
        first in (24, 50, 7)
        and second in (7, 50, 24)
        and year is None
        and {first, second} != {7, 11}
    ):
        return None
    return DateMention(start, end, "date", tuple(dict.fromkeys(days)), weekday, year)


def _relative(
    got: dict[str, str | None],
    start: int,
    end: int,
    lang: Language,
    today: tuple[date, ...],
    base: date | None,
) -> DateMention:
    text = got["rel"] or ""
    if month := got["mend"]:
        year = int(got["y4"]) if got["y4"] else None
        days = _end_of_month(lang.months[month.rstrip(".")], year, base)
        return DateMention(start, end, "date" if got["mlast"] else "weeks", days, year=year)
    if whence := got["wdw"] or got["wkon"]:  # "Tuesday week", "a fortnight tomorrow"
        weeks = 1 if (got["wdspan"] or got["wkspan"] or "").endswith("week") else 2
        from_here = _whence(whence, lang, today)
        return DateMention(
            start, end, "relative", tuple(day + timedelta(7 * weeks) for day in from_here)
        )
    if got["wd6"]:
        number = lang.weekdays[got["wd6"]]
        days = _weekday(number, today, got["wmod"])
        return DateMention(start, end, "weekday", days, number, vague=not days and bool(today))
    vague = bool(re.match(r"yesterday|last|next|this\s+weekend", text))
    offset: int | None = None
    kind = "relative"
    if "after" in text and "election" not in text:
        offset = 3 if got["dayon"] else 2
    elif re.match(rf"(?:{_TOMORROW})\Z", text):
        offset = 1
    elif re.match(rf"(?:{_TODAY})\Z", text):
        offset = 0
    elif unit := got["unit"] or got["unit2"] or got["unit3"] or got["unit4"] or got["unit6"]:
        word = got["num"] or got["num2"] or got["num3"] or got["num4"] or got["num6"] or ""
        count = 1 if word in ("a", "an") else _number(word, lang)
        offset = count * _days_in(unit)
        hours = unit.startswith("h")
        if hours:
            offset = round(count / 24)
        kind = "weeks" if _days_in(unit) > 1 else "relative"
        if kind == "relative" and (
            count > 6 or re.search(r"(?:left|go|out|days|until|till|til|sleeps?)\Z", text)
        ):
            kind = "countdown"  # some count the day itself, and some do not
        vague = word == "couple" or (hours and count < 24)
    elif whence := got["wfrom"]:
        word = got["num5"] or "a"
        count = 1 if word in ("a", "an") else _number(word, lang)
        ahead = count * _days_in(got["unit5"] or "")
        days = tuple(day + timedelta(ahead) for day in _whence(whence, lang, today))
        return DateMention(start, end, "relative", days)
    elif "election" in text:
        return DateMention(start, end, "relative", (), vague=True)
    else:
        vague = True
    days = () if offset is None else tuple(day + timedelta(offset) for day in today)
    return DateMention(start, end, kind, days, vague=vague)


def _days_in(unit: str) -> int:
    return 14 if unit.startswith("f") else 7 if unit.startswith("week") else 1


def _whence(word: str, lang: Language, today: tuple[date, ...]) -> tuple[date, ...]:
    """The days of "today", "tomorrow" or a weekday that other days are counted from."""
    if word in lang.weekdays:
        return _weekday(lang.weekdays[word], today, None)
    return today if word == "today" else tuple(day + timedelta(1) for day in today)


def _end_of_month(month: int, year: int | None, base: date | None) -> tuple[date, ...]:
    """The last day of a month; of February the 28th."""
    return _days(month, monthrange(2001, month)[1], year, base)


def _nth_of_month(
    got: dict[str, str | None], lang: Language, base: date | None
) -> tuple[date, ...]:
    """ "The second Tuesday of November" of the year that puts it nearest to the base day.

    The first Tuesday of a month is also taken for the one after its first Monday, as many do.
    """
    if got["y3"]:
        base = date(int(got["y3"]), 7, 1)
    if base is None:
        return ()
    which, weekday = _WHICH[got["which"] or ""], lang.weekdays[got["wd8"] or ""]
    month = lang.months[(got["m3"] or "").rstrip(".")]
    years = (base.year,) if got["y3"] else (base.year - 1, base.year, base.year + 1)
    near = [_nth_weekday(year, month, weekday, which) for year in years]
    day = min(near, key=lambda one: abs((one - base).days - 60))
    if after := got["wd9"]:
        return (day + timedelta((lang.weekdays[after] - weekday - 1) % 7 + 1),)
    if which == 1 and day.day == 1:
        return day, day + timedelta(7)
    return (day,)


def _nth_weekday(year: int, month: int, weekday: int, which: int) -> date:
    if which < 0:
        return last_weekday(year, month, weekday)
    return nth_weekday(year, month, weekday, which)


def _nth(number: int, base: date | None) -> tuple[date, ...]:
    """The next such day of a month on or after a week before the base day."""
    if base is None or not 1 <= number <= 31:
        return ()
    first = base.replace(day=1)
    days = []
    for _ in range(3):
        if number <= monthrange(first.year, first.month)[1]:
            days.append(first.replace(day=number))
        first = (first + timedelta(32)).replace(day=1)
    if number < base.day - 3:
        days = [day for day in days if day >= base]
    return tuple(days[:1])


def _weekday(number: int, today: tuple[date, ...], modifier: str | None) -> tuple[date, ...]:
    """The days that a weekday's name may stand for, likeliest first."""
    if modifier is not None:
        modifier = " ".join(modifier.split())
    if modifier in ("last", "past"):
        return ()
    days: list[date] = []
    for day in today:
        ahead = (number - day.weekday()) % 7
        nearest = day + timedelta(ahead)
        if modifier in ("next", "the following", "following"):
            week = nearest + timedelta(7)
            days += [week, nearest] if ahead > 0 else [week]
        elif ahead == 0:
            days += [day + timedelta(7), day]  # on a Tuesday, "Tuesday" is mostly the next one
        else:
            days += [nearest]
    return tuple(dict.fromkeys(days))


_ANCHOR = re.compile(r"\s+(?P<way>after|following|before|b4|preceding)\s+(?:the\s+)?")
_COUNTED = re.compile(r"\b(?P<which>first|1st|second|2nd|third|3rd|fourth|4th)\s+\Z")
_ONE_OF_MANY = re.compile(r"\b(?:the|that|very|first|1st|second|2nd|third|3rd|fourth|4th)\s+\Z")
_FROM_NOW = re.compile(r"\s+from\s+(?:now|today)\b")
_NEXT_ONE = re.compile(r"next\b(?!\s+\w+(?:end|week|month))(?!\s+week)")
_OF_THE_VOTE = re.compile(r"(?:\w+\s+)?(?:election|polls?\b|vot)")
_COUNT_FROM = re.compile(
    r"""\b(?P<num>the|a|an|one|two|three|four|five|six|seven|\d{1,2})\s+(?:full\s+|whole\s+)?
    (?P<unit>days?|weeks?)\s+(?P<way>after|following|before|b4)\s+(?:the\s+)?\Z""",
    re.VERBOSE,
)


def _from_anchors(
    text: str, found: list[DateMention], lang: Language, today: tuple[date, ...]
) -> Iterator[DateMention]:
    """The days, those that are counted from another worked out: "the Tuesday after Halloween"."""
    rest = iter(range(len(found)))
    for place in rest:
        one = found[place]
        other = found[place + 1] if place + 1 < len(found) else None
        if one.kind == "weekday" and one.weekday is not None:
            anchor = _ANCHOR.match(text, one.end)
            if anchor and other and other.start <= anchor.end():
                next(rest)
                yield _weekday_from(one, other, anchor, text)
                continue
            yield _weekday_adrift(one, one.weekday, anchor, text, today)
        elif one.kind == "date" and (count := _COUNT_FROM.search(text[: one.start])):
            yield _counted_from(one, count, text, lang)
        else:
            yield one


def _weekday_from(
    one: DateMention, anchor: DateMention, way: re.Match[str], text: str
) -> DateMention:
    """A weekday that is counted from a day: the first after it, or the last before."""
    counted = _COUNTED.search(text[: one.start])
    weeks = _WHICH.get(counted["which"], 4) - 1 if counted else 0
    weekday = one.weekday or 0
    days = []
    for day in anchor.days:
        if way["way"] in ("after", "following"):
            days.append(day + timedelta((weekday - day.weekday() - 1) % 7 + 1 + 7 * weeks))
        else:
            days.append(day - timedelta((day.weekday() - weekday - 1) % 7 + 1 + 7 * weeks))
    around = _AROUND_HOLIDAY.match(text, anchor.end) is not None
    return replace(
        one, end=anchor.end, days=tuple(days), vague=not days or around or anchor.kind == "weeks"
    )


def _weekday_adrift(
    one: DateMention,
    weekday: int,
    anchor: re.Match[str] | None,
    text: str,
    today: tuple[date, ...],
) -> DateMention:
    """A weekday that is counted from what is no day, or no known one."""
    before = text[: one.start]
    counted = _COUNTED.search(before)
    if anchor is None:
        if counted and _FROM_NOW.match(text, one.end):
            weeks = _WHICH.get(counted["which"], 4)
            days = [day + timedelta(7 * n) for n in (weeks - 1, weeks) for day in one.days]
            return replace(one, days=tuple(dict.fromkeys(days)))
        return one
    if anchor["way"] == "after" and _NEXT_ONE.match(text, anchor.end()):
        nearest = _weekday(weekday, today, None)
        days = [day + timedelta(7 * n) for n in (1, 2) for day in nearest]
        return replace(one, days=tuple(dict.fromkeys(days)))
    if _OF_THE_VOTE.match(text, anchor.end()):
        return one  # wrong, whichever it is
    if _ONE_OF_MANY.search(before) or re.match(r"(?:next|this|that)\b", text[anchor.end() :]):
        return replace(one, vague=True)
    return one  # "Tuesday after work"


def _counted_from(
    anchor: DateMention, count: re.Match[str], text: str, lang: Language
) -> DateMention:
    """So many days or weeks after or before a holiday; other dates are left as they are."""
    if text[anchor.start : anchor.end] not in lang.holidays:
        return anchor
    number = 1 if count["num"] in ("the", "a", "an") else _number(count["num"], lang)
    ahead = number * _days_in(count["unit"]) * (-1 if count["way"] in ("before", "b4") else 1)
    return replace(
        anchor,
        start=count.start(),
        kind="weeks" if _days_in(count["unit"]) > 1 else "date",
        days=tuple(day + timedelta(ahead) for day in anchor.days),
        vague=_AROUND_HOLIDAY.match(text, anchor.end) is not None,
    )
