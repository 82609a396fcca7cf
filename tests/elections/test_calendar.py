"""Plain questions to the calendar."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime, time

import pytest

from suppression_detect.elections.calendar import Calendar, Election

CALENDAR = Calendar.load()


def test_load_is_cached() -> None:
    assert Calendar.load() is CALENDAR


@pytest.mark.parametrize(
    ("region", "day", "key"),
    [
        ("US-GA", date(2020, 11, 4), "US-GA/2021-01-05/runoff"),
        ("US-GA", date(2018, 11, 6), "US-GA/2018-11-06/general"),
        ("US-TN", date(2018, 7, 1), "US-TN/2018-08-02/primary"),
        ("US-VA", date(2017, 10, 1), "US-VA/2017-11-07/general"),
        ("US-LA", date(2018, 11, 7), "US-LA/2018-12-08/runoff"),
        ("US", date(2016, 11, 9), "US/2018-11-06/general"),
        ("GB", date(2016, 6, 1), "GB/2016-06-23/referendum"),
        ("IN", date(2019, 5, 1), "IN/2019-04-11/general"),  # in the midst of its phases
        ("NG", date(2019, 2, 16), "NG/2019-02-23/presidential"),  # put off on that very day
        ("DE-BY", date(2021, 9, 1), "DE/2021-09-26/general"),
    ],
)
def test_next(region: str, day: date, key: str) -> None:
    found = CALENDAR.next(region, day)
    assert found is not None
    assert found.key == key


def test_next_ends_with_the_facts() -> None:
    assert CALENDAR.next("US-GA", date(2033, 1, 1)) is None


def test_next_leaves_out_what_is_not_settled() -> None:
    found = CALENDAR.next("US-AL", date(2028, 1, 1))
    assert found is not None
    assert found.day == date(2028, 11, 7)


def test_next_leaves_out_districts() -> None:
    found = CALENDAR.next("US-PA", date(2018, 3, 1))
    assert found is not None
    assert found.key == "US-PA/2018-05-15/primary"


def test_elections_of_a_year_and_kind() -> None:
    found = CALENDAR.elections(region="US-SC", year=2024, kind="presidential primary")
    assert [(e.day, e.party) for e in found] == [
        (date(2024, 2, 3), "Democratic"),
        (date(2024, 2, 24), "Republican"),
    ]


def test_elections_on_a_day_in_the_midst_of_voting() -> None:
    assert [e.region for e in CALENDAR.elections(region="IN", on=date(2024, 5, 7))] == ["IN"]


def test_elections_of_a_state_do_not_repeat_the_national_one() -> None:
    found = CALENDAR.elections(region="US-OH", on=date(2018, 11, 6))
    assert [e.region for e in found] == ["US-OH"]


def test_elections_of_a_part_include_those_of_its_country() -> None:
    found = CALENDAR.elections(region="GB-SCT", year=2019, kind="general")
    assert [e.key for e in found] == ["GB/2019-12-12/general"]


def test_european_elections_reach_the_member_states() -> None:
    found = CALENDAR.elections(region="DE", year=2024, kind="european parliament")
    assert [(e.region, e.day, e.end_day) for e in found] == [
        ("EU", date(2024, 6, 6), date(2024, 6, 9))
    ]


def test_superseded_days_are_kept() -> None:
    found = CALENDAR.elections(region="US-GA", year=2020, kind="primary")
    assert [(e.day, e.status) for e in found] == [
        (date(2020, 5, 19), "superseded"),
        (date(2020, 6, 9), "confirmed"),
    ]


def test_deadlines_of_an_election() -> None:
    found = CALENDAR.deadlines("US-GA", election_day=date(2018, 11, 6), event="registration")
    assert [d.day for d in found] == [date(2018, 10, 9)]


def test_early_voting_is_known_where_both_ends_are() -> None:
    assert CALENDAR.early_voting("US-GA", date(2018, 11, 6)) == (
        (date(2018, 10, 15), date(2018, 11, 3)),
        True,
    )


def test_early_voting_is_known_not_to_exist() -> None:
    assert CALENDAR.early_voting("US-MS", date(2020, 11, 3)) == (None, True)


def test_early_voting_is_not_known_in_other_years() -> None:
    assert CALENDAR.early_voting("US-GA", date(2022, 11, 8)) == (None, False)


@pytest.mark.parametrize(
    ("region", "on", "closes"),
    [
        ("US-IA", date(2018, 11, 6), time(21)),
        ("US-IA", date(2024, 11, 5), time(20)),
        ("US-HI", date(2018, 11, 6), time(18)),
        ("US-NY", None, time(21)),
        ("GB-SCT", date(2019, 12, 12), time(22)),
    ],
)
def test_hours(region: str, on: date | None, closes: time) -> None:
    hours = CALENDAR.hours(region, on=on)
    assert hours is not None
    assert hours.closes == closes


def test_hours_tell_that_counties_choose() -> None:
    hours = CALENDAR.hours("US-TN")
    assert hours is not None
    assert hours.by_county


def test_hours_are_unknown_where_no_fact_is() -> None:
    assert CALENDAR.hours("JP") is None


@pytest.mark.parametrize(
    ("region", "on", "level"),
    [
        ("US-MO", date(2020, 11, 3), "any"),
        ("US-MO", date(2024, 11, 5), "photo"),
        ("US-CA", date(2020, 11, 3), "none"),
        ("GB", date(2019, 12, 12), "none"),
        ("GB", date(2024, 7, 4), "photo"),
    ],
)
def test_voter_id(region: str, on: date, level: str) -> None:
    rule = CALENDAR.voter_id(region, on=on)
    assert rule is not None
    assert rule.level == level


@pytest.mark.parametrize(
    ("region", "method", "voters", "available"),
    [
        ("US-GA", "text", "all", {"no"}),
        ("US-GA", "internet", "all", {"no"}),
        ("US-OR", "mail_to_all", "all", {"yes"}),
        ("US-MA", "email", "overseas_military", {"yes"}),
        ("US-OH", "email", "overseas_military", set()),
        ("EE", "internet", "all", {"yes"}),
        ("GB", "internet", "all", {"no"}),
    ],
)
def test_methods(region: str, method: str, voters: str, available: set[str]) -> None:
    found = CALENDAR.methods(region, on=date(2020, 11, 3))
    assert {m.available for m in found if (m.method, m.voters) == (method, voters)} == available


def test_methods_end_with_their_rule() -> None:
    def app(day: date) -> list[str]:
        return [
            m.region
            for m in CALENDAR.methods("US-WV", on=day)
            if m.available == "yes" and m.method == "app"
        ]

    assert app(date(2018, 11, 6)) == ["US-WV"]
    assert app(date(2022, 11, 8)) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("US-GA", "US-GA"),
        ("us-ga", "US-GA"),
        ("Georgia", "US-GA"),
        ("new york", "US-NY"),
        ("TX", "US-TX"),
        ("CA", "CA"),
        ("UK", "GB"),
        ("Scotland", "GB-SCT"),
        ("Brasil", "BR"),
        ("Atlantis", None),
    ],
)
def test_region(text: str, code: str | None) -> None:
    assert CALENDAR.region(text) == code


@pytest.mark.parametrize("region", ["XX", "XX-QQ", "US-QQ", "ZZ", ""])
def test_an_unknown_region_is_an_error(region: str) -> None:
    with pytest.raises(ValueError, match=r"region .* is not known. Give an ISO 3166 code"):
        CALENDAR.elections(region=region)


@pytest.mark.parametrize("region", ["SE-AB", "DE-BY", "FR-75", "BT", "AQ"])
def test_a_region_without_facts_is_not_an_error(region: str) -> None:
    CALENDAR.elections(region=region)
    assert CALENDAR.zones(region)


def test_a_territory_may_be_called_by_its_country_code() -> None:
    assert CALENDAR.next("PR", date(2020, 10, 1)) == CALENDAR.next("US-PR", date(2020, 10, 1))


@pytest.mark.parametrize(
    ("region", "zones"),
    [
        ("US-GA", ["America/New_York"]),
        ("US-TN", ["America/New_York", "America/Chicago"]),
        ("GB", ["Europe/London"]),
        ("DE-BY", ["Europe/Berlin", "Europe/Busingen"]),
    ],
)
def test_zones(region: str, zones: list[str]) -> None:
    assert [zone.key for zone in CALENDAR.zones(region)] == zones


def test_zones_without_a_region_are_those_of_the_united_states() -> None:
    zones = {zone.key for zone in CALENDAR.zones(None)}
    assert {"America/New_York", "America/Los_Angeles", "Pacific/Honolulu"} <= zones


@pytest.mark.parametrize(
    ("posted_at", "region", "days"),
    [
        (datetime(2018, 11, 7, 2, tzinfo=UTC), None, [date(2018, 11, 6)]),
        (datetime(2018, 11, 7, 2, tzinfo=UTC), "US", [date(2018, 11, 6)]),
        (datetime(2018, 11, 7, 6, tzinfo=UTC), None, [date(2018, 11, 6), date(2018, 11, 7)]),
        (datetime(2018, 11, 7, 6, tzinfo=UTC), "US-GA", [date(2018, 11, 7)]),
        (datetime(2018, 11, 7, 5, 30, tzinfo=UTC), "US-FL", [date(2018, 11, 6), date(2018, 11, 7)]),
        (datetime(2018, 11, 7, 9, tzinfo=UTC), "US-HI", [date(2018, 11, 6)]),
        (datetime(2018, 11, 7, 2, tzinfo=UTC), "GB", [date(2018, 11, 7)]),
        (datetime(2018, 11, 6, 20, tzinfo=UTC), "IN", [date(2018, 11, 7)]),
        (datetime(2018, 11, 7, 2), None, [date(2018, 11, 6)]),  # naive is UTC
        (None, "US-GA", []),
    ],
)
def test_local_days(posted_at: datetime | None, region: str | None, days: list[date]) -> None:
    assert list(CALENDAR.local_days(posted_at, region)) == days


@pytest.mark.parametrize("edge", [datetime.min, datetime.max])
def test_local_days_at_the_ends_of_time(edge: datetime) -> None:
    assert CALENDAR.local_days(edge.replace(tzinfo=UTC), "US-GA") == (edge.date(),)


def test_official() -> None:
    official = CALENDAR.official("US-GA")
    assert official.site == "https://sos.ga.gov/index.php/elections"
    assert CALENDAR.official(None).site == "https://vote.gov"
    assert CALENDAR.official("SE-AB").site == CALENDAR.official("SE").site


def test_an_election_survives_the_round_trip() -> None:
    election = CALENDAR.elections(region="IN", year=2019)[0]
    assert Election.from_dict(election.to_dict()) == election


def test_an_election_knows_its_country() -> None:
    assert {e.country for e in CALENDAR.elections(region="US-GA")} == {"US"}
    assert CALENDAR.elections(region="GB")[0].country == "GB"


def test_a_source_is_explained() -> None:
    source = CALENDAR.source("2USC7")
    assert source is not None
    assert source.type == "law"


def test_it_travels_to_other_processes() -> None:
    assert pickle.loads(pickle.dumps(CALENDAR)) is CALENDAR
