"""Filler posts from the calendar's facts: ``python models/make_fillers.py`` writes them anew.

Plain notices as election offices send them, right ones and the same with a day or an hour that
loses the vote. They are marked ``generated filler``; the posts that teach wording are written.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from suppression_detect import Calendar

OUT = Path(__file__).parent / "corpus" / "fillers.jsonl"
EACH = 70
LATE = timedelta(days=8)

FRAMES = {
    "registration": (
        "Not registered yet? You have until {d}.",
        "{place}: voter registration closes {d}. Takes five minutes.",
        "Moved this year? Update your registration on or before {d}",
        "Reminder from the clerk: registrations are taken through {d}.",
        "registration cutoff is {d}, tell your roommates",
    ),
    "absentee_return": (
        "Voted absentee? We need your ballot back by {d}.",
        "{place} voters, get your mail ballot to us no later than {d}",
        "Absentee ballots are due at the clerk's office {d}.",
        "Put your ballot in a drop box by {d}. Sign the envelope!",
        "mail ballots must be in our hands by {d}",
    ),
    "absentee_request": (
        "Need a mail ballot? Ask for one by {d}.",
        "Applications for absentee ballots close {d} in {place}",
        "{d} is the last day to have a ballot mailed to you.",
        "Going to be away? Your absentee application is due {d}",
    ),
    "early_voting_start": (
        "Early voting opens {d} in {place}. Beat the lines.",
        "From {d} on you can cast your ballot early.",
        "early vote kicks off {d} 🗳️ who's coming",
    ),
    "early_voting_end": (
        "Early voting in {place} wraps up {d}.",
        "You can still vote early through {d}",
        "{d} is your last chance to vote before election day",
    ),
    "election_day": (
        "{place} goes to the polls {d}. Check your polling place.",
        "We pick our leaders {d}. Have a plan.",
        "Mark it down: {d}, we vote.",
        "Cast your ballot in person {d} at your assigned location",
        "Only thing on my calendar {d}: voting",
        "two words for {d}: go vote",
        "Tell your neighbors in {place} that the election is {d}",
    ),
}
HOURS = (
    "{place} polling places are open {o} to {c}.",
    "Doors close at {c}. Anybody in line by then gets to vote.",
    "You can vote in {place} until {c} today",
    "Polls here run from {o} until {c} 🗳️",
)
DAY_FORMS = ("{:%A, %B} {d}", "{:%B} {d}", "{:%b.} {d}", "{:%a} {m}/{d}", "{m}/{d}")


def said(day: date, chance: random.Random) -> str:
    """A day in one of the usual forms."""
    return chance.choice(DAY_FORMS).format(day, d=day.day, m=day.month)


def clock(hour: time) -> str:
    """An hour as it is said in the United States."""
    half = "am" if hour.hour < 12 else "pm"
    minutes = f":{hour.minute:02}" if hour.minute else ""
    return f"{(hour.hour - 1) % 12 + 1}{minutes} {half}"


def rows(calendar: Calendar, chance: random.Random) -> Iterator[dict[str, Any]]:
    """Pairs of a right notice and a wrong one."""
    names = {region.code: region.name for region in calendar.regions}
    facts: dict[str, list[tuple[str, date, date]]] = {event: [] for event in FRAMES}
    for deadline in calendar.all_deadlines:
        if deadline.event in facts:
            facts[deadline.event].append((deadline.region, deadline.day, deadline.election_day))
    for election in calendar.elections():
        if election.whole and election.status == "confirmed" and election.country == "US":
            facts["election_day"].append((election.region, election.day, election.day))
    number = 0
    for event, known in facts.items():
        for region, day, election_day in chance.sample(known, min(EACH * 2, len(known))):
            posted = day - timedelta(days=chance.choice((1, 2, 3, 6, 11)))
            frame = chance.choice(FRAMES[event])
            place = names.get(region, "Our county")
            number += 1
            yield row(
                number,
                "clear",
                event,
                frame.format(d=said(day, chance), place=place),
                posted,
                region,
            )
            late = {"absentee_return": election_day + LATE, "election_day": day + LATE}.get(event)
            if late is not None and not calendar.elections(region=region, on=late):
                wrong = frame.format(d=said(late, chance), place=place)
                yield row(number, "suppression", event, wrong, posted, region)
    for region in calendar.regions:
        hours = calendar.hours(region.code) if region.code.startswith("US-") else None
        if hours is None or hours.opens is None or hours.closes is None or hours.by_county:
            continue
        last = hours.closes_latest or hours.closes
        for frame, late_by in zip(chance.sample(HOURS, 2), (2, 1), strict=True):
            number += 1
            opens = clock(hours.opens)
            right = frame.format(place=region.name, o=opens, c=clock(hours.closes))
            day = date(chance.choice((2012, 2016, 2020, 2024)), 11, 5)
            election = calendar.next(region.code, day - timedelta(days=3))
            posted = election.day if election else day
            yield row(number, "clear", "hours", right, posted, region.code)
            if last.hour + late_by < 24:
                wrong = frame.format(
                    place=region.name, o=opens, c=clock(last.replace(hour=last.hour + late_by))
                )
                yield row(number, "suppression", "hours", wrong, posted, region.code)


def row(
    number: int, label: str, event: str, text: str, posted: date, region: str
) -> dict[str, Any]:
    """One line of the corpus."""
    wrong = label == "suppression"
    category = "wrong_time" if event == "hours" else "wrong_date"
    return {
        "id": f"f1-{number:04}{'w' if wrong else 'r'}",
        "functionality": f"filler.{event}",
        "text": text,
        "posted_at": datetime(posted.year, posted.month, posted.day, 15, tzinfo=UTC).isoformat(),
        "region": region,
        "lang": "en",
        "label": label,
        "categories": [category] if wrong else [],
        "stance": "asserted",
        "quote": text if wrong else None,
        "group": f"f1-g{number:04}",
        "origin": "generated filler",
    }


def main() -> None:
    """Write the file."""
    found = {r["text"] + r["posted_at"]: r for r in rows(Calendar.load(), random.Random(7))}
    lines = [json.dumps(r, ensure_ascii=False) + "\n" for r in found.values()]
    OUT.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
