"""Claims about days, and what is right: text, posting time, region, the right day or None.

``None`` means that nothing is wrong, or that the facts cannot tell.
"""

from __future__ import annotations

Case = tuple[str, str, str | None, str | None]

TWO_PARTIES: tuple[Case, ...] = (
    ("South Carolina Democrats vote February 3", "2024-01-20T15:00Z", "US-SC", None),
    ("South Carolina Republicans vote February 24", "2024-01-20T15:00Z", "US-SC", None),
    ("SC GOP primary: vote on Feb. 24!", "2024-01-20T15:00Z", None, None),
    ("SC GOP primary: vote on Feb. 27!", "2024-01-20T15:00Z", None, "2024-02-24"),
    ("SC Democratic primary: vote on Feb. 6!", "2024-01-20T15:00Z", None, "2024-02-03"),
    ("Nevada primary: vote on February 6", "2024-01-25T18:00Z", "US-NV", None),
    ("Nevada Republicans, caucus on February 8, vote!", "2024-01-25T18:00Z", "US-NV", None),
    ("Nevada primary: vote on February 13", "2024-01-25T18:00Z", "US-NV", "2024-02-06"),
    ("Idaho Republicans vote on March 2 in the caucus", "2024-02-20T18:00Z", "US-ID", None),
    ("Idaho Democrats vote on May 23 in the caucus", "2024-05-10T18:00Z", "US-ID", None),
    ("Idaho primary: vote on May 21", "2024-05-10T18:00Z", "US-ID", None),
    ("Idaho primary: vote on May 28", "2024-05-10T18:00Z", "US-ID", "2024-05-21"),
    ("Missouri Republicans: caucus on March 2, go vote", "2024-02-20T18:00Z", "US-MO", None),
    ("Missouri Democrats vote on March 23", "2024-03-10T18:00Z", "US-MO", None),
    ("Missouri primary: vote on August 6", "2024-07-25T18:00Z", "US-MO", None),
    ("Missouri primary: vote on August 13", "2024-07-25T18:00Z", "US-MO", "2024-08-06"),
)
SPLIT_PRIMARIES: tuple[Case, ...] = (
    ("New York primary: vote June 26", "2018-06-15T15:00Z", "US-NY", None),
    ("New York primary: vote September 13", "2018-06-15T15:00Z", "US-NY", None),
    ("New York primary: vote September 13", "2018-09-01T15:00Z", "US-NY", None),
    ("New York primary: vote September 14", "2018-09-01T15:00Z", "US-NY", "2018-09-13"),
    ("New York primary: vote June 27", "2018-06-15T15:00Z", "US-NY", "2018-06-26"),
    ("NY votes Aug 23 for Congress", "2022-08-10T15:00Z", "US-NY", None),
)
OTHER_WEEKDAYS: tuple[Case, ...] = (
    ("Louisiana votes Saturday, October 14", "2023-10-05T15:00Z", "US-LA", None),
    ("Louisiana: go vote on Tuesday, October 17", "2023-10-05T15:00Z", "US-LA", "2023-10-14"),
    ("Louisiana votes November 6", "2018-10-25T15:00Z", "US-LA", None),
    ("Louisiana runoff: vote December 8", "2018-11-25T15:00Z", "US-LA", None),
    ("Louisiana runoff: vote December 11", "2018-11-25T15:00Z", "US-LA", "2018-12-08"),
    ("Tennessee primary: vote Thursday August 4", "2022-07-25T15:00Z", "US-TN", None),
    ("Tennessee primary: vote Tuesday August 9", "2022-07-25T15:00Z", "US-TN", "2022-08-04"),
    ("Tennessee, vote Thursday!", "2022-08-01T15:00Z", "US-TN", None),
    ("Delaware primary: vote Thursday, September 6", "2018-08-25T15:00Z", "US-DE", None),
    ("Hawaii primary: vote Saturday, August 11", "2018-08-01T18:00Z", "US-HI", None),
    ("Texas local elections: vote Saturday May 5", "2018-04-25T18:00Z", "US-TX", None),
    ("UK: vote on Thursday 12 December", "2019-12-01T12:00Z", "GB", None),
    ("UK: vote on Friday 13 December", "2019-12-01T12:00Z", "GB", "2019-12-12"),
    ("Australia: vote on Saturday 21 May", "2022-05-10T02:00Z", "AU", None),
    ("Australia: vote on Sunday 22 May", "2022-05-10T02:00Z", "AU", "2022-05-21"),
)
BY_MAIL: tuple[Case, ...] = (
    ("Oregon: mail your ballot back by November 3", "2020-10-25T18:00Z", "US-OR", None),
    ("Oregon, vote by November 3", "2020-10-25T18:00Z", "US-OR", None),
    ("Oregon: the election is on November 4", "2020-10-25T18:00Z", "US-OR", "2020-11-03"),
    ("Colorado: vote on November 5", "2020-10-25T18:00Z", "US-CO", "2020-11-03"),
    ("Utah: vote on November 4th", "2020-10-25T18:00Z", "US-UT", "2020-11-03"),
)
SEVERAL_DAYS: tuple[Case, ...] = (
    ("India: phase 3, vote on May 7", "2024-05-01T06:00Z", "IN", None),
    ("Italians: vote on Sunday 20 September", "2020-09-12T10:00Z", "IT", None),
    ("Italians: vote on Monday 21 September", "2020-09-12T10:00Z", "IT", None),
    ("Italians: vote on Tuesday 22 September", "2020-09-12T10:00Z", "IT", "2020-09-21"),
    ("Czech voters: vote on Friday 20 October", "2017-10-12T10:00Z", "CZ", None),
    ("Czech voters: vote on Saturday 21 October", "2017-10-12T10:00Z", "CZ", None),
    ("Vote on March 17 in Russia", "2024-03-10T10:00Z", "RU", None),
)
MOVED: tuple[Case, ...] = (
    # Ohio 17 March 2020, Georgia 19 May: once set, then given up.
    ("Georgia primary: vote on May 19", "2020-03-20T15:00Z", "US-GA", None),
    ("Georgia primary: vote on May 19", "2020-05-15T15:00Z", "US-GA", None),
    ("Georgia primary: vote on June 9", "2020-04-15T15:00Z", "US-GA", None),
    ("Georgia primary: vote on June 9", "2020-05-25T15:00Z", "US-GA", None),
    ("Georgia primary: vote on June 10", "2020-05-25T15:00Z", "US-GA", "2020-06-09"),
    ("Louisiana primary: vote on July 11", "2020-07-01T15:00Z", "US-LA", None),
    ("Louisiana primary: vote on July 14", "2020-07-01T15:00Z", "US-LA", "2020-07-11"),
    ("Nigerians, vote on 23 February", "2019-02-17T10:00Z", "NG", None),
    ("Nigerians, vote on 25 February", "2019-02-17T10:00Z", "NG", "2019-02-23"),
    ("Connecticut primary: vote on August 11", "2020-08-01T15:00Z", "US-CT", None),
    ("Connecticut primary: vote on August 12", "2020-08-01T15:00Z", "US-CT", "2020-08-11"),
)
PARTS: tuple[Case, ...] = (
    # A special election in one district says nothing of the state, nor the state of it.
    ("Vote on April 18", "2017-04-10T15:00Z", "US-GA", None),
    ("Vote on April 19", "2017-04-10T15:00Z", "US-GA", None),
    ("GA-06: vote on June 20!", "2017-06-10T15:00Z", "US-GA", None),
    ("#GA06 vote on June 21!", "2017-06-10T15:00Z", None, "2017-06-20"),
    ("Pennsylvania votes on March 13", "2018-03-05T15:00Z", "US-PA", None),
    ("Pennsylvania votes on March 14", "2018-03-05T15:00Z", "US-PA", None),
)
IN_DOUBT: tuple[Case, ...] = (
    ("Hawaii primary: vote on May 22", "2020-05-10T18:00Z", "US-HI", None),
    ("Hawaii primary: vote on May 23", "2020-05-10T18:00Z", "US-HI", None),
    ("Hawaii primary: vote on May 24", "2020-05-10T18:00Z", "US-HI", None),
    ("Alabama primary: vote on March 14", "2028-02-20T18:00Z", "US-AL", None),
)
BY_THE_CLOCK: tuple[Case, ...] = (
    # Polls in Georgia close at 19:00, midnight in UTC.
    ("Polls have closed, go home", "2018-11-06T20:00Z", "US-GA", "2018-11-06"),
    ("Polls have closed, go home", "2018-11-07T02:30Z", "US-GA", None),
    ("Voting is over", "2018-11-05T20:00Z", "US-GA", "2018-11-06"),
    ("Vote tomorrow!", "2018-11-05T20:00Z", "US-GA", None),
    ("Vote tomorrow!", "2018-11-06T15:00Z", "US-GA", "2018-11-06"),
    ("Vote tomorrow!", "2018-11-07T02:00Z", "US-CA", "2018-11-06"),
    ("Vote tomorrow!", "2018-11-06T06:00Z", "US-CA", None),  # still Monday there
    ("Vote tomorrow!", "2018-11-06T04:30Z", "US-TN", None),  # Monday night
    ("Vote tomorrow!", "2018-11-06T05:30Z", "US-TN", None),  # Monday in Nashville only
    ("Vote tomorrow!", "2018-11-06T04:30Z", "US-FL", None),  # Monday in Pensacola
    ("Vote today!", "2018-11-06T05:30Z", "US-TN", None),
    ("Vote tomorrow!", "2024-05-24T06:00Z", "IN", None),  # the last phase but one is on the 25th
    ("Polls are open until 10 pm", "2019-12-12T12:00Z", "GB", None),
)
NAMED: tuple[Case, ...] = (
    ("Georgia runoff: vote January 5", "2020-12-20T15:00Z", None, None),
    ("Georgia runoff: vote January 6", "2020-12-20T15:00Z", None, "2021-01-05"),
    ("Virginia votes on November 7", "2017-10-25T15:00Z", None, None),
    ("Virginia votes on November 8", "2017-10-25T15:00Z", None, "2017-11-07"),
    ("Virginia votes on November 8", "2017-10-25T15:00Z", "US-OH", "2017-11-07"),
    ("#GASen: vote November 4", "2020-10-25T15:00Z", None, "2020-11-03"),
    ("#GASen: vote November 3", "2020-10-25T15:00Z", None, None),
    ("TX primary: vote March 3", "2020-02-20T15:00Z", None, None),
    ("TX primary: vote March 10", "2020-02-20T15:00Z", None, "2020-03-03"),
    ("The midterms are on November 8, 2022", "2022-10-20T15:00Z", None, None),
    ("The midterms are on November 9", "2022-10-20T15:00Z", None, "2022-11-08"),
    ("The Brexit referendum is on June 23", "2016-06-10T15:00Z", None, None),
    ("The Brexit referendum is on June 24", "2016-06-10T15:00Z", None, "2016-06-23"),
    ("The midterms are on November 7", "2018-06-01T15:00Z", None, "2018-11-06"),
    ("The presidential election is on November 4, 2020", "2020-09-10T15:00Z", None, "2020-11-03"),
    ("Vote on June 5!", "2018-05-25T15:00Z", None, None),  # true in California
)
DEADLINES: tuple[Case, ...] = (
    ("Georgia: register by October 9", "2018-10-01T15:00Z", "US-GA", None),
    ("Georgia: register to vote by October 20", "2018-10-01T15:00Z", "US-GA", "2018-10-09"),
    ("Georgia: early voting ends Friday, November 2", "2018-10-28T15:00Z", "US-GA", None),
    ("Georgia: early voting starts October 12", "2020-10-01T15:00Z", "US-GA", None),
    ("Georgia: ask for your absentee ballot by October 30", "2020-10-01T15:00Z", "US-GA", None),
    ("Mail your ballot back by November 3", "2020-10-20T15:00Z", "US-GA", None),
    ("Minnesota: register by November 6", "2018-10-20T15:00Z", "US-MN", None),  # on the day
)
GROUPS = {
    "two parties": TWO_PARTIES,
    "split primaries": SPLIT_PRIMARIES,
    "other weekdays": OTHER_WEEKDAYS,
    "by mail": BY_MAIL,
    "several days": SEVERAL_DAYS,
    "moved": MOVED,
    "parts of a state": PARTS,
    "in doubt": IN_DOUBT,
    "by the clock": BY_THE_CLOCK,
    "named": NAMED,
    "deadlines": DEADLINES,
}
