"""The law of the calendar, by generation: true days are never flagged, wrong ones near them are.

``python tests/calendar_law.py [STEP] [es]`` prints the shares over every election, or every STEPth,
in English or Spanish; the test takes a sample.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from suppression_detect import Calendar, Category, Detector, Election, Tweet
from suppression_detect.reading import read

POSTED_BEFORE = timedelta(days=12)
SAME_WEEKDAY = timedelta(days=7)
WRONG_DAYS = (*range(-5, 0), *range(1, 6))


@dataclass(frozen=True)
class Case:
    """One generated tweet, what day it names, and whether that is a true one."""

    election: Election
    text: str
    posted_at: datetime
    day: date
    form: str
    lang: str = "en"

    @property
    def tweet(self) -> Tweet:
        """The tweet as it is posted."""
        region = self.election.region
        return Tweet(self.text, posted_at=self.posted_at, region=region, lang=self.lang)


def _nth(n: int) -> str:
    if n in (11, 12, 13):
        return f"{n}th"
    return f"{n}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th') }"


_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth",
)  # fmt: skip


def _in_words(n: int) -> str:
    if n < 20:
        return _ORDINALS[n - 1]
    if n in (20, 30):
        return {20: "twentieth", 30: "thirtieth"}[n]
    return f"{'twenty' if n < 30 else 'thirty'}-{_ORDINALS[n % 10 - 1]}"


def forms(day: date, posted: date, us: bool) -> Iterator[tuple[str, str]]:
    """The day said in every usual way."""
    month, short, weekday = day.strftime("%B"), day.strftime("%b"), day.strftime("%A")
    yield "month day", f"{month} {day.day}"
    yield "month nth", f"{month} {_nth(day.day)}"
    yield "short month", f"{short}. {day.day}"
    yield "with year", f"{month} {day.day}, {day.year}"
    yield "weekday and date", f"{weekday}, {month} {day.day}"
    yield "short weekday", f"{weekday[:3]} {short} {day.day}"
    yield "day of month", f"the {_nth(day.day)} of {month}"
    yield "day month", f"{day.day} {month}"
    yield "weekday the nth", f"{weekday} the {_nth(day.day)}"
    yield "weekday the nth in words", f"{weekday} the {_in_words(day.day)}"
    yield "month nth in words", f"{month} {_in_words(day.day)}"
    yield "numeric", f"{day.month}/{day.day}" if us else f"{day.day}/{day.month}"
    yield (
        "numeric year",
        (f"{day.month}/{day.day}/{day:%y}" if us else f"{day.day}/{day.month}/{day.year}"),
    )
    yield "iso", day.isoformat()
    yield "capitals", f"{month} {day.day}".upper()
    left = (day - posted).days
    if left > 0:
        yield "in days", f"in {left} days"
    if 0 < left <= 7:
        yield "weekday", weekday
        yield "this weekday", f"this {weekday}"
    if 3 < left < 14:
        yield "next weekday", f"next {weekday}"
    if left == 1:
        yield "tomorrow", "tomorrow"
    if left == 7:
        yield "a week today", "a week today"
    if left == 8:
        yield "a week tomorrow", "a week tomorrow"
    if 7 < left < 14:
        yield "weekday week", f"{weekday} week"
    before = day - timedelta(days=4)
    yield "weekday after a date", f"the {weekday} after {before:%B} {before.day}"
    for name, holiday in holidays(day):
        since = (day - holiday).days
        if 0 < since <= 7:
            yield "weekday after a holiday", f"the {weekday} after {name}"
            yield "days after a holiday", f"{since} days after {name}"
        if -7 <= since < 0:
            yield "weekday before a holiday", f"the {weekday} before {name}"


def holidays(day: date) -> Iterator[tuple[str, date]]:
    """Days with a name in the year of a day."""
    first = date(day.year, 11, 1)
    yield "Halloween", date(day.year, 10, 31)
    yield "Veterans Day", date(day.year, 11, 11)
    yield "Thanksgiving", first + timedelta((3 - first.weekday()) % 7 + 21)
    yield "Christmas", date(day.year, 12, 25)
    yield "St Patrick's Day", date(day.year, 3, 17)


MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
)  # fmt: skip
WEEKDAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")


def spanish_forms(day: date, posted: date, us: bool) -> Iterator[tuple[str, str]]:
    """The day said in every usual way of Spanish, after "el" where that goes with it."""
    month, weekday = MONTHS[day.month - 1], WEEKDAYS[day.weekday()]
    yield "day of month", f"el {day.day} de {month}"
    yield "weekday and date", f"el {weekday} {day.day} de {month}"
    yield "with a comma", f"el {weekday}, {day.day} de {month}"
    yield "with year", f"el {day.day} de {month} de {day.year}"
    yield "short month", f"el {day.day} de {month[:3]}."
    yield "without de", f"el {day.day} {month}"
    yield "the day of", f"el día {day.day} de {month}"
    yield "without accents", f"el {weekday} {day.day} de {month}".translate(_UNACCENTED)
    yield "capitals", f"EL {weekday} {day.day} DE {month}".upper()
    yield "weekday the nth", f"el {weekday} {day.day}"
    yield "iso", day.isoformat()
    if not us:  # where the month may come first, it may be meant
        yield "numeric year", f"el {day.day}/{day.month}/{day.year}"
    if day.day == 1:
        yield "first", f"el primero de {month}"
    left = (day - posted).days
    if left > 0 and left not in (8, 15):  # which stand for one week and two
        yield "in days", f"en {left} días"
    if 0 < left <= 7:
        yield "weekday", f"el {weekday}"
        yield "this weekday", f"este {weekday}"
    if 3 < left < 14:
        yield "next weekday", f"el próximo {weekday}"
        yield "coming weekday", f"el {weekday} que viene"
    if left == 1:
        yield "tomorrow", "mañana"
    if left == 2:
        yield "day after tomorrow", "pasado mañana"


_UNACCENTED = str.maketrans("áé", "ae")

FRAMES = (
    "Vote {on}{day}!",
    "Election day is {day}, be there",
    "Don't forget: polls are open {day}",
)
SPANISH_FRAMES = (
    "¡Vota {day}!",
    "Las elecciones son {day}, no faltes",
    "No lo olviden: las urnas abren {day}",
)


def spanish_instruction(election: Election, said: str, frame: str) -> str:
    kind = {"primary": " (primaria)", "runoff": " (segunda vuelta)"}.get(election.kind, "")
    return frame.format(day=said) + kind


def instruction(election: Election, said: str, frame: str) -> str:
    on = "" if said[:3] in ("in ", "thi", "tom", "nex", "a w") else "on "
    kind = {"general": "", "presidential": ""}.get(election.kind, f" ({election.kind})")
    return frame.format(on=on, day=said) + kind


def cases(
    election: Election, zone: ZoneInfo, *, offsets: tuple[int, ...], lang: str = "en"
) -> Iterator[Case]:
    """Tweets about an election that name its day moved by each offset."""
    us = election.country == "US"
    for offset in offsets:
        day = election.day + timedelta(days=offset)
        # Said well ahead, on the eve of the day it names, and on the same day of the week.
        for ahead in (POSTED_BEFORE, timedelta(days=1), *([] if offset else [SAME_WEEKDAY])):
            posted = election.day - ahead
            if day <= posted:
                continue
            noon = datetime(posted.year, posted.month, posted.day, 12)
            moment = noon.replace(tzinfo=zone).astimezone(UTC)
            if lang == "es":
                for n, (form, said) in enumerate(spanish_forms(day, posted, us)):
                    frame = SPANISH_FRAMES[n % len(SPANISH_FRAMES)]
                    text = spanish_instruction(election, said, frame)
                    yield Case(election, text, moment, day, form, lang)
                continue
            for n, (form, said) in enumerate(forms(day, posted, us)):
                text = instruction(election, said, FRAMES[n % len(FRAMES)])
                yield Case(election, text, moment, day, form)


def settled(calendar: Calendar) -> list[Election]:
    """The elections that a claim can be held against."""
    return [
        e
        for e in calendar.elections()
        if e.whole and e.status in ("confirmed", "computed") and not e.note.startswith("held only")
    ]


def excuse(calendar: Calendar, case: Case) -> str | None:
    """Why a wrong day need not be flagged, or ``None`` if it must be.

    Those of ``LAWFUL`` are the law's own exceptions: the day is true after all, it may be one of
    early voting, or the words are vague. The others are doubts of the calendar's.
    """
    about = read(case.tweet, calendar).about
    target = about.election
    if about.is_true(case.day, "election_day", "early_voting"):
        return "true for another election or early voting"
    if (other := _other_reading(case)) and about.is_true(other, "election_day", "early_voting"):
        return "right when read day first"
    early = case.day < case.election.day and case.form != "weekday and date"
    if early and not about.early_voting_known and case.text.startswith(("Vote", "¡Vota")):
        return "may be early voting"
    if case.form == "in days" and abs((case.day - case.election.day).days) == 1:
        return "some count the day itself"
    if case.day in about.disputed:
        return "disputed"
    if target is None:
        return "no election can be settled"
    if target.day != case.election.day:
        return "another election is meant"
    return None


def _other_reading(case: Case) -> date | None:
    """6/11 is the 6th of November, too: an ambiguous date is wrong only if no reading is right."""
    if not case.form.startswith("numeric") or case.day.day > 12:
        return None
    return date(case.day.year, case.day.day, case.day.month)


LAWFUL = (
    "right when read day first",
    "true for another election or early voting",
    "may be early voting",
    "some count the day itself",
)


def judge(detector: Detector, case: Case) -> tuple[bool, str | None]:
    verdict = detector.classify(case.tweet)
    wrong = [f for f in verdict.findings if f.category is Category.WRONG_DATE and f.put_forward]
    return bool(wrong), wrong[0].actual if wrong else None


def is_right_fact(case: Case, actual: str | None) -> bool:
    """Whether a finding names a true day, or the weekday that the date really has."""
    return actual in (*(day.isoformat() for day in case.election.days), f"{case.day:%A}")


def main() -> None:
    calendar = Calendar.load()
    detector = Detector(model=None, categories=[Category.WRONG_DATE])  # the others only cost time
    every = settled(calendar)
    asked = sys.argv[1:]
    step = next((int(one) for one in asked if one.isdigit()), 1)
    lang = "es" if "es" in asked else "en"
    counts: Counter[str] = Counter()
    excused: Counter[str] = Counter()
    by_form: Counter[str] = Counter()
    failures: list[tuple[str, Case]] = []
    for election in every[::step]:
        zone = calendar.zones(election.region)[0]
        for case in cases(election, zone, offsets=(0,), lang=lang):
            counts["true"] += 1
            by_form[case.form] += 1
            if judge(detector, case)[0]:
                counts["true flagged"] += 1
                failures.append(("FALSE ALARM", case))
        for case in cases(election, zone, offsets=WRONG_DAYS, lang=lang):
            if reason := excuse(calendar, case):
                excused[reason] += 1
                continue
            counts["wrong"] += 1
            flagged, actual = judge(detector, case)
            if not flagged:
                counts["wrong missed"] += 1
                failures.append(("MISS", case))
            elif not is_right_fact(case, actual):
                counts["wrong fact"] += 1
                failures.append((f"FACT {actual}", case))
    _print(len(every[::step]), counts, excused, by_form, failures)


def _print(
    elections: int,
    counts: Counter[str],
    excused: Counter[str],
    by_form: Counter[str],
    failures: list[tuple[str, Case]],
) -> None:
    true, wrong = counts["true"], counts["wrong"]
    right = wrong - counts["wrong missed"] - counts["wrong fact"]
    doubts = sum(n for reason, n in excused.items() if reason not in LAWFUL)
    print(f"{elections} elections, {len(by_form)} formats")
    print(f"true days: {true - counts['true flagged']} of {true} left alone")
    print(f"wrong days: {right} of {wrong} flagged with the right fact ({right / wrong:.2%})")
    print(f"  with the calendar's doubts counted as misses: {right / (wrong + doubts):.2%}")
    print("not asked for:", dict(excused.most_common()))
    by: Counter[tuple[str, str, str]] = Counter()
    for kind, case in failures:
        by[(kind.split()[0], case.form, case.election.kind)] += 1
    for key, n in by.most_common(25):
        print(n, key)
    for kind, case in failures[:: max(1, len(failures) // 40)]:
        print(
            kind,
            case.election.region,
            case.election.day,
            case.posted_at.date(),
            case.form,
            "|",
            case.text,
        )


if __name__ == "__main__":
    main()
