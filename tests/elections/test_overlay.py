"""A user's own facts on top of the shipped ones."""

from __future__ import annotations

import pickle
from datetime import date
from pathlib import Path

import pytest

from suppression_detect.elections.calendar import Calendar
from suppression_detect.errors import CalendarError
from suppression_detect.tweet import Tweet

HEADER = "region,day,kind,name,source\n"
ROW = "US-GA,2026-06-02,primary,2026 primary in Georgia,county office\n"


def write(folder: Path, text: str, name: str = "my.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_row_outranks_the_shipped_election_of_that_year(tmp_path: Path) -> None:
    calendar = Calendar.load(overlay=write(tmp_path, HEADER + ROW))
    found = calendar.elections(region="US-GA", year=2026, kind="primary")
    assert [(e.day, e.status) for e in found] == [
        (date(2026, 5, 19), "superseded"),
        (date(2026, 6, 2), "confirmed"),
    ]


def test_it_decides_what_is_missed(tmp_path: Path) -> None:
    calendar = Calendar.load(overlay=write(tmp_path, HEADER + ROW))
    about = calendar.about(Tweet("vote", posted_at="2026-05-01", region="US-GA"))  # type: ignore[arg-type]
    assert about.missed(date(2026, 6, 2)) is None
    missed = about.missed(date(2026, 5, 19))
    assert missed is not None
    assert missed.source == "county office"


def test_the_shipped_calendar_stays_as_it_was(tmp_path: Path) -> None:
    Calendar.load(overlay=write(tmp_path, HEADER + ROW))
    found = Calendar.load().elections(region="US-GA", year=2026, kind="primary")
    assert [e.day for e in found] == [date(2026, 5, 19)]


def test_a_row_with_a_shipped_key_replaces_it(tmp_path: Path) -> None:
    text = HEADER.strip() + ",status\nUS-GA,2026-05-19,primary,2026 primary,county,cancelled\n"
    calendar = Calendar.load(overlay=write(tmp_path, text))
    found = calendar.elections(region="US-GA", year=2026, kind="primary")
    assert [(e.status, e.source) for e in found] == [("cancelled", "county")]


def test_a_new_country_election_is_found(tmp_path: Path) -> None:
    text = HEADER + "BT,2029-01-09,general,2029 general election in Bhutan,ECB\n"
    calendar = Calendar.load(overlay=write(tmp_path, text))
    assert calendar.next("BT", date(2029, 1, 1)) is not None


def test_a_district_leaves_the_rest_alone(tmp_path: Path) -> None:
    text = HEADER.strip() + ",scope\nUS-GA,2026-03-03,primary,2026 GA-1 primary,county,district\n"
    calendar = Calendar.load(overlay=write(tmp_path, text))
    found = calendar.elections(region="US-GA", year=2026, kind="primary")
    assert [e.status for e in found] == ["confirmed", "confirmed"]


def test_toml(tmp_path: Path) -> None:
    text = """
    [[election]]
    region = "US-GA"
    day = 2026-06-02
    kind = "primary"
    name = "2026 primary in Georgia"
    source = "county office"

    [[deadline]]
    region = "US-GA"
    election_day = 2026-06-02
    event = "registration"
    day = "2026-05-04"
    source = "county office"
    """
    calendar = Calendar.load(overlay=write(tmp_path, text, "my.toml"))
    assert calendar.next("US-GA", date(2026, 5, 1)).day == date(2026, 6, 2)  # type: ignore[union-attr]
    assert [d.day for d in calendar.deadlines("US-GA", election_day=date(2026, 6, 2))] == [
        date(2026, 5, 4)
    ]


def test_deadlines_csv_outranks_the_shipped_ones(tmp_path: Path) -> None:
    text = (
        "region,election_day,event,day,source\n"
        "US-GA,2018-11-06,registration,2018-10-12,court order\n"
    )
    calendar = Calendar.load(overlay=write(tmp_path, text))
    found = calendar.deadlines("US-GA", election_day=date(2018, 11, 6), event="registration")
    assert [(d.day, d.source) for d in found] == [(date(2018, 10, 12), "court order")]


def test_empty_lines_and_a_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "my.csv"
    path.write_text(HEADER + "\n" + ROW + ",,,,\n", encoding="utf-8-sig")
    assert Calendar.load(overlay=path).elections(region="US-GA", on=date(2026, 6, 2))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("US-GA,2nd June,primary,x,y\n", r"row 2, column day: '2nd June' is not a date"),
        ("US-GA,2026-02-30,primary,x,y\n", r"row 2, column day: '2026-02-30' is not a date"),
        ("Georgia,2026-06-02,primary,x,y\n", r"row 2, column region: 'Georgia' is not an ISO"),
        ("US-QQ,2026-06-02,primary,x,y\n", r"column region: region 'US-QQ' is not known"),
        ("US-GA,2026-06-02,ballot,x,y\n", r"row 2, column kind: 'ballot' is not known. Use one of"),
        ("US-GA,2026-06-02,primary,,y\n", r"row 2, column name: is empty"),
        ("US-GA,2026-06-02,primary,x,\n", r"row 2, column source: is empty"),
        ("US-GA,2026-06-02,primary,x\n", r"row 2: it has another number of cells"),
        ("US-GA,2026-06-02,primary,x,y,z\n", r"row 2: it has another number of cells"),
        (ROW + ROW, r"US-GA/2026-06-02/primary is given twice"),
        (ROW + "US-GA,nope,primary,x,y\n", r"row 3, column day: 'nope' is not a date"),
    ],
)
def test_mistakes_are_named_with_row_and_column(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(CalendarError, match=message):
        Calendar.load(overlay=write(tmp_path, HEADER + text))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("region,kind,name,source\nUS,general,x,y\n", r"row 1, column day: is missing"),
        ("region,day,kind,name,source,colour\n", r"row 1, column colour: is not known"),
        ("", r"row 1, column region: is missing"),
        (
            "region,day,end_day,kind,name,source\nUS,2026-06-02,2026-06-01,general,x,y\n",
            r"row 2, column end_day: 2026-06-01 is before the first day",
        ),
        (
            "region,day,kind,name,source,status\nUS,2026-06-02,general,x,y,sure\n",
            r"row 2, column status: 'sure' is not known",
        ),
        (
            "region,election_day,event,day,source\nUS-GA,2026-11-03,lunch,2026-10-05,x\n",
            r"row 2, column event: 'lunch' is not known",
        ),
    ],
)
def test_wrong_columns_are_named(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(CalendarError, match=message):
        Calendar.load(overlay=write(tmp_path, text))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[elections]]\n", r"table elections: is not known"),
        ("election = 3\n", r"table election: write each one as \[\[election\]\]"),
        ("[[election]]\nregion = 'US'\n", r"\[\[election\]\], row 1, column day: is missing"),
        ("[[election\n", r"cannot be read"),
    ],
)
def test_mistakes_in_toml_are_named(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(CalendarError, match=message):
        Calendar.load(overlay=write(tmp_path, text, "my.toml"))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CalendarError, match="there is no such file"):
        Calendar.load(overlay=tmp_path / "none.csv")


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "my.csv"
    path.write_bytes(b"\xff\xfe\x00region")
    with pytest.raises(CalendarError, match="cannot be read"):
        Calendar.load(overlay=path)


def test_a_mistake_is_a_value_error() -> None:
    assert issubclass(CalendarError, ValueError)


def test_it_travels_to_other_processes(tmp_path: Path) -> None:
    calendar = Calendar.load(overlay=write(tmp_path, HEADER + ROW))
    again = pickle.loads(pickle.dumps(calendar))
    assert again.elections(region="US-GA") == calendar.elections(region="US-GA")
