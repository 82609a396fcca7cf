"""What a tweet speaks of, and which days are true for it."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from suppression_detect.elections.calendar import About, Calendar, Election
from suppression_detect.tweet import Tweet

CALENDAR = Calendar.load()
SETTLED = [
    election
    for election in CALENDAR.elections()
    if election.status == "confirmed" and election.whole and election.region != "EU"
]


def about(text: str, posted: str | None = None, region: str | None = None) -> About:
    return CALENDAR.about(Tweet(text, posted_at=posted, region=region))  # type: ignore[arg-type]


def key(election: Election | None) -> str | None:
    return election and election.key


@pytest.mark.parametrize(
    ("text", "posted", "region", "expected"),
    [
        # nothing named: the national one in its season, or the region's next
        ("Vote!", "2018-10-20", None, "US/2018-11-06/general"),
        ("Vote!", "2018-11-07T02:00Z", None, "US/2018-11-06/general"),
        ("Vote!", "2018-10-20", "US", "US/2018-11-06/general"),
        ("Vote!", "2018-10-20", "US-GA", "US-GA/2018-11-06/general"),
        ("Vote!", "2018-05-10", "US-GA", "US-GA/2018-05-22/primary"),
        ("Vote!", "2017-10-20", "US-VA", "US-VA/2017-11-07/general"),
        ("Vote!", "2016-06-20", "GB", "GB/2016-06-23/referendum"),
        ("Vote!", "2019-12-01", "GB-SCT", "GB/2019-12-12/general"),
        ("Vote!", "2018-02-01", None, None),  # long before the national season
        ("Vote!", "2019-10-20", None, None),  # no national election that year
        ("Vote!", "2018-11-08", None, None),  # over
        # a state named in the text outranks everything
        ("Virginia votes on Tuesday", "2017-10-20", None, "US-VA/2017-11-07/general"),
        ("Virginia votes on Tuesday", "2017-10-20", "US-GA", "US-VA/2017-11-07/general"),
        ("#GASen vote!", "2020-10-20", None, "US-GA/2020-11-03/general"),
        ("TX primary is coming", "2020-02-20", None, "US-TX/2020-03-03/primary"),
        ("#TexasPrimary", "2018-02-20", None, "US-TX/2018-03-06/primary"),
        ("#txprimary", "2018-02-20", None, "US-TX/2018-03-06/primary"),
        ("Georgia runoff!", "2020-12-20", None, "US-GA/2021-01-05/runoff"),
        ("Get to the polls, Columbus, OH!", "2018-05-01", None, "US-OH/2018-05-08/primary"),
        ("Philly, vote!", "2018-05-01", None, "US-PA/2018-05-15/primary"),
        # a kind named
        ("The midterms are near", "2018-03-01", None, "US/2018-11-06/general"),
        ("The midterms are near", "2018-03-01", "US-OH", "US-OH/2018-11-06/general"),
        ("general election", "2018-03-01", "US-IL", "US-IL/2018-11-06/general"),
        ("the presidential election", "2019-11-01", None, "US/2020-11-03/general"),
        ("runoff!", "2020-12-20", None, "US-GA/2021-01-05/runoff"),  # no other state has one
        ("the Iowa caucuses", "2020-01-20", None, "US-IA/2020-02-03/caucus/democratic"),
        ("the midterms", "2018-11-08", None, "US/2018-11-06/general"),  # just over
        ("Brexit referendum", "2016-06-20", "GB", "GB/2016-06-23/referendum"),
        ("EU referendum", "2016-06-20", None, "GB/2016-06-23/referendum"),
        ("#VoteLeave", "2016-06-20", None, "GB/2016-06-23/referendum"),
        ("European elections", "2019-05-01", "GB", "GB/2019-05-23/european-parliament"),
        ("special election in AL!", "2017-12-01", None, "US-AL/2017-12-12/special"),
        ("two midterms tomorrow, then I vote", "2020-10-20", None, "US/2020-11-03/general"),
        ("voter ID at the primary care office", "2018-10-20", None, "US/2018-11-06/general"),
        # a year named
        ("the 2020 election", "2018-11-20", None, "US/2020-11-03/general"),
        ("Election 2018", "2018-10-20", None, "US/2018-11-06/general"),
        ("#Election2020 is here", "2020-10-20", None, "US/2020-11-03/general"),
        ("I voted in 2016 and I will vote again", "2018-10-20", None, "US/2018-11-06/general"),
        ("The 2040 election", "2018-10-20", None, None),
        # other countries, only when they are meant
        ("Kenyan election", "2022-08-01", None, "KE/2022-08-09/general"),
        ("vote in India", "2019-05-01", None, "IN/2019-04-11/general"),
        ("#NigeriaDecides", "2019-02-18", None, "NG/2019-02-23/presidential"),
        ("Lok Sabha", "2024-05-01", None, "IN/2024-04-19/general"),
        ("Russia hacked us. Vote!", "2018-10-20", None, "US/2018-11-06/general"),
        ("Spanish speakers vote too", "2018-10-20", "US-AZ", "US-AZ/2018-11-06/general"),
        ("US election", "2016-10-20", "GB", "US/2016-11-08/general"),
        ("US election", "2016-10-20", "US-OH", "US-OH/2016-11-08/general"),
        # abroad, in Spanish
        ("segunda vuelta", "2021-05-01", "PE", "PE/2021-06-06/runoff"),
        ("balotaje", "2023-11-01", "AR", "AR/2023-11-19/runoff"),
        ("elecciones internas", "2024-06-20", "UY", "UY/2024-06-30/primary"),
        ("plebiscito en Chile", "2020-10-01", None, "CL/2020-10-25/referendum"),
        ("consulta popular", "2025-11-01", "EC", "EC/2025-11-16/referendum"),
        ("elecciones autonómicas y municipales", "2023-05-10", "ES", "ES/2023-05-28/municipal"),
        ("¡Vota!", "2024-02-20", "SV", "SV/2024-03-03/municipal"),
        # several parties, several days
        ("SC Republican primary", "2024-01-20", None,
         "US-SC/2024-02-24/presidential-primary/republican"),
        ("SC Democratic primary", "2024-01-20", None,
         "US-SC/2024-02-03/presidential-primary/democratic"),
        ("Nevada caucus", "2024-01-20", None, "US-NV/2024-02-08/caucus/republican"),
        ("Missouri primary", "2024-03-01", "US-MO",
         "US-MO/2024-03-23/presidential-primary/democratic"),
        # split primaries, Saturdays, Thursdays
        ("New York primary", "2018-06-20", None, "US-NY/2018-06-26/primary"),
        ("New York primary", "2018-09-01", None, "US-NY/2018-09-13/primary"),
        ("Louisiana runoff", "2018-11-20", None, "US-LA/2018-12-08/runoff"),
        ("Tennessee primary", "2022-07-20", None, "US-TN/2022-08-04/primary"),
        # moved late
        ("Georgia primary", "2020-05-25", None, "US-GA/2020-06-09/primary"),
        ("Nigeria votes", "2019-02-17", "NG", "NG/2019-02-23/presidential"),
        ("Louisiana primary", "2026-05-01", None, "US-LA/2026-05-16/primary"),
        # in doubt: sources disagree, or today's law may still change
        ("Vote, Hawaii!", "2020-05-10", "US-HI", None),
        ("Alabama primary", "2028-02-20", None, None),
        # computed for years without a gathered row
        ("Vote!", "2012-10-20", "US-OH", "US-OH/2012-11-06/general"),
        ("Vote!", "2030-10-20", None, "US/2030-11-05/general"),
        ("Wisconsin votes", "2013-03-20", None, "US-WI/2013-04-02/spring"),
    ],
)  # fmt: skip
def test_which_election(text: str, posted: str, region: str | None, expected: str | None) -> None:
    found = key(about(text, posted, region).election)
    assert found == expected or (found or "").startswith(f"{expected}/")


@pytest.mark.parametrize(
    ("text", "region", "expected"),
    [
        ("Vote tomorrow!", None, None),
        ("Vote on November 7!", "US-GA", None),
        ("Vote on November 7, 2018!", None, "US/2018-11-06/general"),
        ("the 2020 election", None, "US/2020-11-03/general"),
        ("the 2020 election", "US-GA", "US-GA/2020-11-03/general"),
        ("Georgia runoff, January 2021", None, "US-GA/2021-01-05/runoff"),
        ("Brexit referendum", None, "GB/2016-06-23/referendum"),
        ("the midterms", None, None),
        ("2018-11-06: vote", None, "US/2018-11-06/general"),
    ],
)
def test_without_a_time_only_what_is_named_counts(
    text: str, region: str | None, expected: str | None
) -> None:
    assert key(about(text, None, region).election) == expected


@pytest.mark.parametrize(
    ("text", "own", "regions"),
    [
        ("Vote!", None, ("US",)),
        ("Vote!", "US-GA", ("US-GA",)),
        ("Georgia votes", "US-OH", ("US-GA",)),
        ("West Virginia votes", None, ("US-WV",)),
        ("New Mexico votes", None, ("US-NM",)),
        ("N.C. voters", None, ("US-NC",)),
        ("Vote, Texans", None, ("US-TX",)),
        ("Georgia and Texas vote", None, ("US-GA", "US-TX")),
        ("Vote! Georgia on my mind", "US-OH", ("US-OH",)),  # another sentence
        ("Bring your ID to vote OR go home, OK?", None, ("US",)),
        ("VOTE IN THE PRIMARY", None, ("US",)),
        ("Washington is broken. Vote!", None, ("US",)),
        ("Washington voters", None, ("US-WA",)),
        ("Washington DC votes", None, ("US-DC",)),
        ("The New York Times says vote", None, ("US",)),
        ("Vote, says @GeorgiaVoter", None, ("US",)),
        ("Kansas City votes", None, ("US-MO", "US-KS")),
        ("ballot in L.A.", None, ("US-LA",)),
        ("vote #GA06", None, ("US-GA",)),
        ("Toronto votes", None, ("CA-ON",)),
        ("Bosnia votes", None, ("BA",)),
        ("Rally in Paris, then vote", None, ("FR",)),
        ("Mexico will pay. Vote!", None, ("US",)),
        # a country that opens the sentence, and holds a vote in it
        ("Estonia lets everyone vote online", None, ("EE",)),
        ("Estonia lets everyone vote online", "US-GA", ("EE",)),
        ("Good idea. Estonia already has online voting", None, ("EE",)),
        ("The UK votes on Thursday", None, ("GB",)),
        ("Canada, vote on Monday!", None, ("CA",)),
        ("In Estonia, you can vote online", None, ("EE",)),
        ("Russia hacked the election, so vote", None, ("US",)),
        ("Russia wants you to stay home and not vote", None, ("US",)),
        ("Like Estonia, we should vote online", None, ("US",)),
        ("Estonia is lovely. Vote!", None, ("US",)),
        # in Spanish
        ("Las elecciones en Chile son el domingo", None, ("CL",)),
        ("Elecciones generales de España", None, ("ES",)),
        ("Las elecciones de la Argentina", None, ("AR",)),
        ("Las elecciones presidenciales colombianas", None, ("CO",)),
        ("Votar en Ecuador es obligatorio", None, ("EC",)),
        ("México vota este domingo", None, ("MX",)),
        ("En Uruguay se vota en octubre", None, ("UY",)),
        ("Bolivia tendrá segunda vuelta. Vota", None, ("BO",)),
        ("Las elecciones en EE.UU. son el martes", "MX", ("US",)),
        ("Carolina del Norte vota el martes", None, ("US-NC",)),
        ("Virginia Occidental vota el martes", None, ("US-WV",)),
        ("¡A votar, Nueva York!", None, ("US-NY",)),
        ("Puertorriqueños, voten el martes", None, ("US-PR",)),
        ("Filadelfia, sal y vota", None, ("US-PA",)),
        ("#ColombiaDecide", None, ("CO",)),
        # talked of in a US campaign
        ("Por Venezuela, vota republicano", "US-FL", ("US-FL",)),
        ("Los votantes mexicanos de Texas deciden", None, ("US-TX",)),
        ("Nací en México y voto mañana", "US-AZ", ("US-AZ",)),
        ("En Venezuela no hay votaciones libres, así que vota", "US-FL", ("US-FL",)),
        ("Mis abuelos son peruanos. ¡Vota!", None, ("US",)),
        ("Guía de las elecciones en español", "US-NV", ("US-NV",)),
        ("Ballots in Spanish are at every poll", "US-NV", ("US-NV",)),
        ("Ask for a Spanish ballot", "US-NV", ("US-NV",)),
        # territories have two codes
        ("Vote!", "PR", ("US-PR",)),
        ("Vote!", "GU", ("US-GU",)),
        ("Puerto Rico votes", None, ("US-PR",)),
    ],
)
def test_which_regions(text: str, own: str | None, regions: tuple[str, ...]) -> None:
    assert about(text, "2018-10-20", own).regions == regions


@pytest.mark.parametrize(
    ("text", "posted", "region", "day"),
    [
        ("Vote on Nov 6", "2018-10-20", None, "2018-11-06"),
        ("Vote on Nov 7", "2023-10-20", None, "2023-11-07"),  # Virginia and others
        ("Vote on Nov 7", "2028-10-20", None, "2028-11-07"),
        ("Vote on June 5", "2018-05-20", None, "2018-06-05"),  # California and others
        ("Vote on Dec 8", "2018-11-20", None, "2018-12-08"),  # Louisiana
        ("SC votes Feb 3", "2024-01-20", "US-SC", "2024-02-03"),
        ("SC votes Feb 24", "2024-01-20", "US-SC", "2024-02-24"),
        ("Nevada votes Feb 6", "2024-01-20", None, "2024-02-06"),
        ("Nevada votes Feb 8", "2024-01-20", None, "2024-02-08"),
        ("NY votes June 28", "2022-06-01", "US-NY", "2022-06-28"),
        ("NY votes Aug 23", "2022-06-01", "US-NY", "2022-08-23"),
        ("Rhode Island votes on a Wednesday", "2018-09-01", None, "2018-09-12"),
        ("Delaware votes on a Thursday", "2018-09-01", None, "2018-09-06"),
        ("Vote on May 7", "2024-05-01", "IN", "2024-05-07"),  # a phase
        ("Vote on Oct 20", "2017-10-10", "CZ", "2017-10-20"),  # Friday, then Saturday
        ("Vote on June 7", "2024-06-01", "CZ", "2024-06-07"),  # European election
        ("Vote on Sept 20", "2020-09-10", "IT", "2020-09-20"),  # Sunday
        ("Vote on Sept 21", "2020-09-10", "IT", "2020-09-21"),  # and Monday
        ("Vote on Oct 14", "2023-10-10", "US-LA", "2023-10-14"),
        ("Recall Sept 14", "2021-09-01", "US-CA", "2021-09-14"),
        ("Vote on March 15", "2024-03-10", "RU", "2024-03-15"),
        ("Vote on Jan 5", "2020-12-20", None, "2021-01-05"),
        ("Texas local vote May 5", "2018-04-20", "US-TX", "2018-05-05"),
        ("Ohio votes in November", "2021-10-20", "US-OH", "2021-11-02"),  # local
        ("GA-6 votes April 18", "2017-04-01", "US-GA", "2017-04-18"),
        ("Vote on Feb 22", "2020-02-01", None, "2020-02-22"),  # Nevada, a Saturday
        ("Vote May 22", "2020-05-10", "US-HI", "2020-05-22"),  # disputed
        ("Vota el 15 de mayo", "2021-05-10", "CL", "2021-05-15"),  # a Saturday
        ("Vota el 21 de diciembre", "2017-12-10", "ES", "2017-12-21"),  # Catalonia, a Thursday
        ("Vota el 18 de octubre", "2020-10-10", "MX", "2020-10-18"),  # two states
    ],
)
def test_a_true_day_is_never_missed(text: str, posted: str, region: str | None, day: str) -> None:
    assert about(text, posted, region).missed(date.fromisoformat(day)) is None


@pytest.mark.parametrize(
    ("text", "posted", "region", "day", "expected"),
    [
        ("Vote on Nov 7", "2018-11-05", None, "2018-11-07", "US/2018-11-06/general"),
        ("Vote on Nov 7", "2018-02-05", None, "2018-11-07", "US/2018-11-06/general"),
        ("Vote on Nov 28", "2016-10-30", None, "2016-11-28", "US/2016-11-08/general"),
        ("Vote on Nov 8", "2028-10-30", None, "2028-11-08", "US/2028-11-07/general"),
        ("Vote on Nov 7", "2018-11-05", "US-GA", "2018-11-07", "US-GA/2018-11-06/general"),
        ("Georgia runoff is Jan 12", "2020-12-20", None, "2021-01-12", "US-GA/2021-01-05/runoff"),
        ("Georgia runoff is March 5", "2020-12-20", None, "2021-03-05", "US-GA/2021-01-05/runoff"),
        ("Tennessee primary Tue Aug 2", "2022-07-20", None, "2022-08-02",
         "US-TN/2022-08-04/primary"),
        ("Vote on June 24", "2016-06-20", "GB", "2016-06-24", "GB/2016-06-23/referendum"),
        ("Brexit referendum is June 24", None, None, "2016-06-24", "GB/2016-06-23/referendum"),
        ("Louisiana runoff is Tuesday", "2018-12-01", None, "2018-12-11",
         "US-LA/2018-12-08/runoff"),
        ("Vote on Nov 7, 2018", None, None, "2018-11-07", "US/2018-11-06/general"),
        ("Vota el lunes 24 de julio", "2023-07-15", "ES", "2023-07-24", "ES/2023-07-23/general"),
        ("México vota el 3 de junio", "2024-05-25", None, "2024-06-03", "MX/2024-06-02/general"),
        ("El balotaje es el 26", "2023-11-05", "AR", "2023-11-26", "AR/2023-11-19/runoff"),
    ],
)  # fmt: skip
def test_a_wrong_day_misses_its_election(
    text: str, posted: str | None, region: str | None, day: str, expected: str
) -> None:
    assert key(about(text, posted, region).missed(date.fromisoformat(day))) == expected


@pytest.mark.parametrize(
    ("text", "posted", "region", "day"),
    [
        ("Vote on March 13", "2018-02-20", None, "2018-03-13"),  # some town may
        ("Vote on Oct 10", "2025-09-20", "US-OH", "2025-10-10"),  # nothing known near
        ("Alabama primary March 14", "2028-02-20", None, "2028-03-14"),  # may still move
        ("Vote on May 24", "2020-05-10", "US-HI", "2020-05-24"),  # its day is disputed
        ("Vote on Nov 13", "2018-11-08", None, "2018-11-13"),  # the election is over
        ("Vote on Nov 7", None, "US-GA", "2018-11-07"),  # no year, no time
        ("Vote on May 2", "2027-04-20", "US-NC", "2027-05-02"),  # after the facts
        ("Vote on June 9", "2030-06-01", "BR", "2030-06-09"),
        ("Bosnia votes on Oct 7", "2018-10-01", None, "2018-10-07"),
        ("Toronto votes on Oct 22", "2018-10-01", None, "2018-10-22"),
        ("Vote on Oct 15", "2018-10-01", None, "2018-10-15"),  # too early to be taken for Nov 6
    ],
)
def test_what_cannot_be_told_is_not_wrong(
    text: str, posted: str | None, region: str | None, day: str
) -> None:
    assert about(text, posted, region).missed(date.fromisoformat(day)) is None


@pytest.mark.parametrize("election", SETTLED, ids=lambda e: e.key)
def test_the_law_of_the_calendar(election: Election) -> None:
    """No true day is missed; every day near it is, unless it is true or disputed itself."""
    posted = datetime.combine(election.day - timedelta(3), datetime.min.time())
    tweet = Tweet("Vote!", posted_at=posted.replace(hour=18), region=election.region)
    found = CALENDAR.about(tweet)
    for day in election.days:
        assert found.missed(day) is None
        assert found.is_true(day, "election_day")
    for offset in range(-10, 11):
        day = election.day + timedelta(offset)
        spared = found.is_true(day, "election_day") or day in found.disputed
        missed = found.missed(day)
        if spared:
            assert missed is None
        elif missed is None:
            assert found.disputed or found.election is None
        else:
            assert abs(missed.day - day) <= abs(election.day - day)


def test_early_voting_days_are_true_when_one_speaks_of_them() -> None:
    found = about("early voting in Georgia", "2018-10-10", "US-GA")
    assert found.early_voting == (date(2018, 10, 15), date(2018, 11, 3))
    assert found.early_voting_known
    assert found.missed(date(2018, 10, 20), early=True) is None
    assert found.missed(date(2018, 10, 20)) is not None
    assert key(found.missed(date(2018, 11, 5), early=True)) == "US-GA/2018-11-06/general"


def test_unknown_early_voting_is_never_wrong() -> None:
    found = about("early voting in Georgia", "2022-10-10", "US-GA")
    assert not found.early_voting_known
    assert found.missed(date(2022, 11, 6), early=True) is None


def test_no_early_voting_is_known_as_such() -> None:
    found = about("vote", "2020-10-10", "US-MS")
    assert found.early_voting_known
    assert found.early_voting is None


@pytest.mark.parametrize(
    ("region", "posted", "day", "event"),
    [
        ("US-GA", "2018-10-01", "2018-10-09", "registration"),
        ("US-GA", "2018-10-01", "2018-11-02", "absentee_request"),
        ("US-GA", "2018-10-01", "2018-10-15", "early_voting_start"),
        ("US-TX", "2018-10-01", "2018-10-09", "registration_mail_postmark"),
        ("US-PA", "2020-10-20", "2020-11-06", "absentee_return"),  # by the rule of 2020
        ("US-AZ", "2022-10-01", "2022-10-11", "registration_in_person"),  # by rule, holiday
        ("US-FL", "2020-10-01", "2020-10-05", "registration_online"),  # before it was extended
        ("US-TX", "2024-10-01", "2024-10-21", "early_voting_start"),
        (None, "2018-10-01", "2018-10-09", "registration"),
    ],
)
def test_deadlines_are_true_days(region: str | None, posted: str, day: str, event: str) -> None:
    found = about("register", posted, region)
    assert found.is_true(date.fromisoformat(day), event)
    assert not found.is_true(date.fromisoformat(day), "election_day")


def test_known_deadlines_are_those_with_dated_facts() -> None:
    assert "registration" in about("register", "2018-10-01", "US-GA").known_deadlines
    assert "registration" not in about("register", "2022-10-01", "US-GA").known_deadlines


def test_what_counties_choose_is_not_known() -> None:
    assert "early_voting_start" in about("vote", "2024-10-01", "US-TX").known_deadlines
    assert "early_voting_start" not in about("vote", "2024-10-01", "US-FL").known_deadlines


def test_why_names_the_fact() -> None:
    (true,) = about("vote", "2018-11-01", "US-GA").why(date(2018, 11, 6), "election_day")
    assert true.why == "2018 general election in Georgia"
    assert true.source == "2USC7"


def test_superseded_days_are_told() -> None:
    found = about("Georgia primary", "2020-05-01", "US-GA")
    assert [e.key for e in found.superseded[date(2020, 5, 19)]] == ["US-GA/2020-05-19/primary"]
    assert not found.is_true(date(2020, 5, 19), "election_day")


def test_without_a_region_the_states_are_looked_up() -> None:
    found = about("vote", "2018-05-01")
    assert {"US-CA", "US-GA"} <= {e.region for e in found.elections}


def test_with_a_region_the_other_states_are_not() -> None:
    found = about("vote", "2018-05-01", "US-GA")
    assert {e.region for e in found.elections} == {"US-GA"}


def test_districts_are_judged_when_named() -> None:
    found = about("#GA06 votes June 21", "2017-06-10")
    assert found.election is not None
    assert found.election.day == date(2017, 6, 20)


@pytest.mark.parametrize(
    ("posted", "region", "stale"),
    [
        ("2026-10-01", "US-GA", False),
        ("2027-03-01", "US-GA", True),
        ("2028-10-20", None, False),  # the law gives that one
        ("2028-03-01", None, True),
        ("2026-11-01", "FR", True),
        ("2018-10-01", "BT", False),  # no facts at all: nothing to be older
    ],
)
def test_stale(posted: str, region: str | None, stale: bool) -> None:
    assert about("vote", posted, region).stale is stale


def test_an_unknown_region_of_a_tweet_is_an_error() -> None:
    with pytest.raises(ValueError, match="XX-QQ"):
        about("vote", "2018-10-01", "XX-QQ")


@pytest.mark.parametrize(
    "text", ["", "#", "@", "!!!", "\x00", "²³", "20", "GA-99", "👍🏽", "\ud800"]
)
def test_odd_texts_are_read(text: str) -> None:
    assert key(about(text, "2018-10-20").election) == "US/2018-11-06/general" or text == "GA-99"


@pytest.mark.parametrize("posted", ["0001-01-01", "9999-12-31", "1900-01-01"])
def test_times_far_off_have_no_election(posted: str) -> None:
    assert about("vote in the 2018 election", posted).regions == ("US",)


def test_a_long_text_is_read_in_reasonable_steps() -> None:
    found = about("Georgia votes! " * 20_000, "2018-10-20")
    assert found.regions == ("US-GA",)
