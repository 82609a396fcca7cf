"""What the calendar tells people, on the command line and in the README."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from suppression_detect import Calendar, cli
from suppression_detect.elections.telling import coverage, coverage_markdown, rules_of
from suppression_detect.elections.values import KINDS

README = Path(__file__).parents[2] / "README.md"
MINE = (
    "region,day,kind,name,source\n"
    "US-GA,2027-03-16,special,2027 special election in Georgia,county office\n"
)
WRONG = "region,day,kind,name,source\nUS-GA,2nd June,primary,x,y\n"
TEXT = "Georgia, vote on March 17!"


def run(*args: object, code: int = 0) -> Result:
    result = CliRunner().invoke(cli.cli, [str(arg) for arg in args])
    unexpected = None if isinstance(result.exception, SystemExit) else result.exception
    assert (result.exit_code, unexpected) == (code, None), result.output
    return result


@pytest.fixture(scope="module")
def georgia() -> str:
    return run("elections", "--region", "US-GA", "--year", 2020).stdout


@pytest.mark.parametrize(
    "facts",
    [
        ("Tue 2020-05-19", "2020 primary in Georgia", "superseded", "USEL"),
        ("Tue 2020-06-09", "2020 primary in Georgia", "confirmed", "EW-2020"),
        ("Tue 2020-08-11", "2020 primary runoff in Georgia", "confirmed", "CBS46-2020"),
        ("Tue 2020-11-03", "2020 general election in Georgia", "confirmed", "2USC7"),
        ("Tue 2021-01-05", "2020 general election runoff in Georgia", "confirmed", "AJC-2020"),
        ("Mon 2020-10-05", "registration online", "single-source", "VOTINGDEADLINES-2020"),
        ("Mon 2020-10-12", "early voting start", "confirmed", "WJBF-2020"),
        ("Fri 2020-10-30", "early voting end", "single-source", "538-2020GUIDE"),
        ("Fri 2020-10-30", "absentee request", "confirmed", "GAINESVILLE-2020"),
        ("Tue 2020-11-03", "absentee return", "single-source", "538-2020GUIDE"),
        ("polling hours", "07:00 to 19:00", "confirmed", "BOS-6.5"),
        ("voter ID", "a photo ID", "single-source", "538-2020GUIDE"),
        ("registration, online", "until 29 days before", "single-source", "VOTE.GOV-2024"),
        ("return of a mail ballot", "must arrive by election day", "single-source"),
        ("voting, text message", "no", "confirmed", "BPC-2020"),
    ],
    ids=lambda facts: f"{facts[0]} {facts[1]}",
)
def test_a_region_and_year_are_told_in_full(georgia: str, facts: tuple[str, ...]) -> None:
    assert any(all(fact in line for fact in facts) for line in georgia.splitlines())


def test_every_source_of_a_table_is_explained(georgia: str) -> None:
    explained = {line.split(": ")[0] for line in georgia.splitlines() if ": " in line}
    assert {"USEL", "2USC7", "538-2020GUIDE", "WJBF-2020", "BOS-6.5", "VOTE.GOV-2024"} <= explained


def test_a_region_tells_where_to_ask(georgia: str) -> None:
    assert "Official information: https://sos.ga.gov/index.php/elections" in georgia
    assert "Help line: 1-866-687-8683" in georgia
    assert "meant to be complete up to 2026-12-31." in georgia


@pytest.mark.parametrize(
    ("on", "first"),
    [
        ("2020-06-09", "Tue 2020-06-09"),
        ("2020-06-10", "Tue 2020-08-11"),
        ("2020-08-12", "Tue 2020-11-03"),
        ("2020-11-04", "Tue 2021-01-05"),
    ],
)
def test_a_day_tells_what_is_next(on: str, first: str) -> None:
    shown = run("elections", "--region", "US-GA", "--on", on).stdout
    row = next(line for line in shown.splitlines() if " US-GA " in line)
    assert row.strip().startswith(first)
    assert shown.startswith("Next: ")
    assert first[4:] in shown.splitlines()[0]


def test_a_day_tells_which_deadlines_have_passed() -> None:
    shown = run("elections", "--region", "US-GA", "--on", "2020-10-20").stdout
    assert shown.startswith(
        "Next: 2020 general election in Georgia, Tuesday 2020-11-03, in 14 days.\n"
    )
    assert "registration online, passed" in shown
    assert "absentee request, passed" not in shown


def test_a_day_in_the_midst_of_voting_is_told() -> None:
    shown = run("elections", "--region", "IN", "--on", "2024-05-20").stdout
    assert "in the course of voting" in shown.splitlines()[0]


def test_a_day_after_the_facts_is_told() -> None:
    shown = run("elections", "--region", "US-GA", "--on", "2027-02-01").stdout
    assert "complete up to 2026-12-31, before the day you ask for." in shown


@pytest.mark.parametrize("region", ["US-OR", "US-LA", "US-PR", "GB", "AU", "EE", "IN", "US"])
def test_every_region_can_be_told(region: str) -> None:
    shown = run("elections", "--region", region).stdout
    assert region in shown
    assert "Official information: https://" in shown


def test_rules_are_of_the_year_that_is_asked_for() -> None:
    def voter_id(year: int) -> str:
        shown = run("elections", "--region", "US-MO", "--year", year).stdout
        return next(line for line in shown.splitlines() if line.startswith(" voter ID"))

    assert "with or without photo" in voter_id(2018)
    assert "a photo ID" in voter_id(2024)


def test_every_region_has_rules_that_can_be_put_in_words(calendar: Calendar) -> None:
    for region in calendar.regions:
        for told in rules_of(calendar, region.code, ()):
            assert told.about
            assert told.says
            assert told.source


# the user's own facts, on every command that judges


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "my.csv"
    path.write_text(MINE)
    return path


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    path = tmp_path / "wrong.csv"
    path.write_text(WRONG)
    return path


@pytest.fixture
def tweets(tmp_path: Path) -> Path:
    path = tmp_path / "tweets.jsonl"
    tweet = {"id": "1", "text": TEXT, "created_at": "2027-03-10T12:00:00Z", "region": "US-GA"}
    path.write_text(json.dumps(tweet) + "\n")
    return path


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    path = tmp_path / "labelled.csv"
    path.write_text(
        f'text,label,posted_at,region\n"{TEXT}",suppression,2027-03-10T12:00:00Z,US-GA\n'
    )
    return path


def classify_args(*more: object) -> tuple[object, ...]:
    about = ("--posted-at", "2027-03-10", "--region", "US-GA", "--rules-only", "--json")
    return ("classify", TEXT, *about, *more)


def test_classify_knows_the_users_election(mine: Path) -> None:
    assert json.loads(run(*classify_args()).stdout)["label"] == "clear"
    verdict = json.loads(run(*classify_args("--calendar", mine)).stdout)
    assert verdict["label"] == "suppression"
    assert verdict["findings"][0]["actual"] == "2027-03-16"
    assert verdict["findings"][0]["source"] == "county office"
    assert not any("election facts" in reason for reason in verdict["because"])


@pytest.mark.parametrize("jobs", [1, 2])
def test_score_knows_the_users_election(
    mine: Path, tweets: Path, tmp_path: Path, jobs: int
) -> None:
    out = tmp_path / "out.jsonl"
    run("score", tweets, "--rules-only", "--calendar", mine, "--jobs", jobs, "-o", out)
    assert json.loads(out.read_text())["label"] == "suppression"


def test_evaluate_knows_the_users_election(mine: Path, labelled: Path) -> None:
    figures = run("evaluate", labelled, "--rules-only", "--calendar", mine, "--json").stdout
    assert json.loads(figures)["overall"]["flagged"] == 1


def test_elections_know_the_users_election(mine: Path) -> None:
    shown = run("elections", "--region", "US-GA", "--on", "2027-03-01", "--calendar", mine).stdout
    assert "Tue 2027-03-16" in shown
    assert "county office" in shown


def test_a_mistake_in_it_is_named_by_every_command(
    wrong: Path, tweets: Path, labelled: Path, tmp_path: Path
) -> None:
    for args in (
        classify_args(),
        ("score", tweets),
        ("score", tweets, "--jobs", 2, "-o", tmp_path / "none.jsonl"),
        ("evaluate", labelled),
        ("elections", "--region", "US-GA"),
        ("elections", "--coverage"),
    ):
        told = run(*args, "--calendar", wrong, code=2).stderr
        assert "row 2, column day: '2nd June' is not a date" in told
        assert "Traceback" not in told
    assert not (tmp_path / "none.jsonl").exists()


# what is covered


def test_the_readme_holds_the_generated_table(calendar: Calendar) -> None:
    table = coverage_markdown(calendar)
    assert run("elections", "--coverage", "--markdown").stdout == table
    assert table in README.read_text(encoding="utf-8"), (
        "README.md, What the calendar covers: replace the tables by the output of "
        "suppression-detect elections --coverage --markdown"
    )


def test_coverage_counts_every_election_once(calendar: Calendar) -> None:
    counted = 0
    for table in coverage(calendar):
        for row in table.rows:
            cells = dict(zip(table.columns, row, strict=True))
            counted += sum(int(cells[name] or 0) for name in cells if name not in _NOT_ELECTIONS)
    assert counted == len(calendar.elections())


_NOT_ELECTIONS = {"Year", "Deadlines"}


def test_coverage_has_a_column_for_every_kind() -> None:
    from suppression_detect.elections.telling import _COLUMNS

    assert {kind for _, kinds in _COLUMNS for kind in kinds} == set(KINDS)


def test_coverage_is_shown_as_tables() -> None:
    shown = run("elections", "--coverage").stdout
    assert "United States, its states, district and territories" in shown
    assert "2032" in shown


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--markdown"], "--markdown goes with --coverage"),
        (["--coverage", "--year", 2020], "--coverage tells of every region and year"),
        (["--coverage", "--region", "US"], "--coverage tells of every region and year"),
        (["--region", "BT", "--on", "2020-01-01"], "no election in BT on or after 2020-01-01"),
    ],
)
def test_mistakes_are_told(args: list[object], said: str) -> None:
    assert said in run("elections", *args, code=2).stderr
