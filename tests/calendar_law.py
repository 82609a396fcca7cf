"""The law of the calendar, by generation: true days are never flagged, wrong ones near them are.

``python tests/calendar_law.py`` prints the shares over every election; the test takes a sample.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from suppression_detect import Calendar, Category, Detector, Election, Tweet

POSTED_BEFORE = timedelta(days=12)
WRONG_DAYS = (*range(-5, 0), *range(1, 6))


@dataclass(frozen=True)
class Case:
    """One generated tweet, what day it names, and whether that is a true one."""

    election: Election
    text: str
    posted_at: datetime
    day: date
    form: str


def _nth(n: int) -> str:
    if n in (11, 12, 13):
        return f"{n}th"
    return f"{n}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th') }"


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
    if 0 < left < 7:
        yield "weekday", weekday
        yield "this weekday", f"this {weekday}"
    if left == 1:
        yield "tomorrow", "tomorrow"


FRAMES = (
    "Vote {on}{day}!",
    "Election day is {day}, be there",
    "Don't forget: polls are open {day}",
)


def instruction(election: Election, said: str, frame: str) -> str:
    on = "" if said[:3] in ("in ", "thi", "tom") else "on "
    kind = {"general": "", "presidential": ""}.get(election.kind, f" ({election.kind})")
    return frame.format(on=on, day=said) + kind


def cases(election: Election, zone: ZoneInfo, *, offsets: tuple[int, ...]) -> Iterator[Case]:
    """Tweets about an election that name its day moved by each offset."""
    us = election.country == "US"
    for offset in offsets:
        day = election.day + timedelta(days=offset)
        # Said well ahead, and on the eve of the day it names.
        for ahead in (POSTED_BEFORE, timedelta(days=1)):
            posted = election.day - ahead
            if day <= posted:
                continue
            noon = datetime(posted.year, posted.month, posted.day, 12)
            moment = noon.replace(tzinfo=zone).astimezone(UTC)
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


def may_be_right(calendar: Calendar, case: Case) -> bool:
    """Whether a wrong day is true after all: another election, or early voting of that region."""
    about = calendar.about(Tweet(case.text, posted_at=case.posted_at, region=case.election.region))
    target = about.election
    if about.is_true(case.day) or case.day in about.disputed or target is None:
        return True
    if target.day != case.election.day:
        return True
    if case.form == "in days" and abs((case.day - target.day).days) == 1:
        return True  # some count the day itself, and some do not
    return case.day < target.day and not about.early_voting_known


def judge(detector: Detector, case: Case) -> tuple[bool, str | None]:
    verdict = detector.classify(
        Tweet(case.text, posted_at=case.posted_at, region=case.election.region)
    )
    wrong = [f for f in verdict.findings if f.category is Category.WRONG_DATE and f.put_forward]
    return bool(wrong), wrong[0].actual if wrong else None


def main() -> None:
    calendar = Calendar.load()
    detector = Detector(model=None)
    every = settled(calendar)
    step = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    counts: Counter[str] = Counter()
    failures: list[tuple[str, Case]] = []
    for election in every[::step]:
        zone = calendar.zones(election.region)[0]
        for case in cases(election, zone, offsets=(0,)):
            counts["true"] += 1
            if judge(detector, case)[0]:
                counts["true flagged"] += 1
                failures.append(("FALSE ALARM", case))
        for case in cases(election, zone, offsets=WRONG_DAYS):
            if may_be_right(calendar, case):
                counts["excused"] += 1
                continue
            counts["wrong"] += 1
            flagged, actual = judge(detector, case)
            if not flagged:
                counts["wrong missed"] += 1
                failures.append(("MISS", case))
            elif actual != case.election.day.isoformat() and not case.form.startswith(
                "weekday and"
            ):
                counts["wrong fact"] += 1
                failures.append((f"FACT {actual}", case))
    print(f"{len(every[::step])} elections", dict(counts))
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
