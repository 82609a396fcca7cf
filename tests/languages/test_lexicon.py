"""A phrase is one unit, so the roles of its words are lost unless it carries them itself."""

from __future__ import annotations

import pytest

from suppression_detect.languages import Language, language

# A role to those that stand in for it: a phrase with one of them may go without the role itself,
# since it tells more (BAN for NOT), names something else (BALLOT_PHOTO for BALLOT), or is
# looked for under that role by every rule that means it.
STAND_INS = {
    # What is said not to be or not to happen, whole.
    "NOT": """
        BAN CANNOT OUT NOT_GO STAY_HOME DONT_SEND NO_NEED UNNEEDED SIT_OUT VOIDED NOT_SIGN OFF
        CANCELLED DOWN HOME WEAK LOSS HARM DANGER AT_HOME NO_TRIP NONSTOP STATUS ONE_AND_ALL
    """,
    "BAN": "OUT CANNOT SIT_OUT DONT_SEND VOIDED",
    # Days, places and ways of voting; another vote than the public's; a vote that is taken away.
    "VOTE": """
        ELECTION ELECTION_DAY EARLY POLLS POLL_SPOT DOORS BALLOT SPECIAL_BALLOT MACHINE NET PHONE
        CHOICE RIGHT REGISTER REAL_SERVICE RESULTS OVER WON DATA EXTRA_PAPER FEE OFFICE LOCAL
        NON_CIVIC PRIVATE_VOTE CONGRESS LAWMAKER BAN OUT VOIDED NOT_GO SIT_OUT DONT_SEND HOME
    """,
    # To cast one is to vote; pictures of one, talk of it, and what stands on it.
    "BALLOT": """
        VOTE ELECTION POLLS EARLY NET BALLOT_PHOTO BALLOT_TALK REAL_SERVICE OFFICE LAWMAKING
        NON_CIVIC RIGHT FEE MACHINE POLL_SPOT
    """,
    # To go there is to vote.
    "POLLS": "VOTE EARLY OUT POLL_SPOT",
    # Who holds it and works at it; another election than the public's.
    "ELECTION": """
        RESULTS OFFICIAL POLL_WORKER OFFICE LOCAL NON_CIVIC PRIVATE_VOTE CONGRESS AFTER_ELECTION
        AGENT NAMES TALK
    """,
    "REGISTER": "VOTE REAL_SERVICE RIGHT OUT",
}  # fmt: skip

# Phrases in which the word means something else, and what.
IDIOMS: dict[str, dict[str, str]] = {
    "NOT": {
        "no later than": "a border of time",
        "yes or no": "a choice to make",
        "not on the list": "a true reason to be turned away",
        "no chance": "a race that is lost",
        "no right": "a complaint",
        "not count as a vote": "what is no vote",
        "not count as voting": "what is no vote",
        "charge nothing": "what something costs",
        "charge no fee": "what something costs",
        "charge you nothing": "what something costs",
        "not charge": "what something costs",
        "never charge": "what something costs",
    },
    "BAN": {
        "fraud ban": "somebody's record",
        "stadium ban": "somebody's record",
        "behind bars": "prison",
        "bar code": "a print",
        "block off": "a road that is shut",
        "block captain": "a neighbour",
    },
    "VOTE": {
        "vote scanner": "a machine",
        "vote counters": "machines",
        "not count as a vote": "what is no vote",
        "not count as voting": "what is no vote",
    },
    "BALLOT": {
        "absentee application": "a form",
        "absentee envelope": "what holds the ballot",
        "leadership ballot": "a party's own vote",
        "ballot measures": "what is voted on",
        "ballot initiative": "what is voted on",
        "ballot initiatives": "what is voted on",
        "ballot questions": "what is voted on",
        "envelope marked official election ballot": "what holds the ballot",
    },
    "POLLS": {
        "photo booth": "a machine",
        "wrong precinct": "a true reason not to be counted",
        "home precinct": "where somebody is from",
        "hometown precinct": "where somebody is from",
        "parents precinct": "where somebody is from",
        "parent 's precinct": "where somebody is from",
    },
    "ELECTION": {
        "closed primary": "a true reason to be turned away",
        "envelope marked official election ballot": "what holds the ballot",
    },
    "REGISTER": {
        "registered voter": "a person",
        "registered republican": "a person",
        "registered democrat": "a person",
        "registration card": "a paper",
        "voter registration card": "a paper",
        "car registration": "a car's paper",
        "vehicle registration": "a car's paper",
        "registration and insurance": "a car's papers",
        "cash register": "a machine",
        "car be register": "a car's papers",
        "vehicle be register": "a car's papers",
        "truck be register": "a car's papers",
        "register your car": "a car's papers",
        "dog be register": "a dog's tag",
        "register your dog": "a dog's tag",
    },
}


def hidden(lang: Language, role: str) -> set[str]:
    """The phrases that hide a word with a role."""
    words = {phrase for phrase in lang.roles[role] if " " not in phrase}
    roles: dict[str, set[str]] = {}
    for name, phrases in lang.roles.items():
        for phrase in phrases:
            roles.setdefault(phrase, set()).add(name)
    enough = {role, *STAND_INS[role].split()}
    return {
        phrase
        for phrase, names in roles.items()
        if " " in phrase
        and enough.isdisjoint(names)
        and not words.isdisjoint(lang.lemmas.get(word, word) for word in phrase.split())
    }


@pytest.mark.parametrize("role", STAND_INS)
def test_no_phrase_hides_a_core_word(role: str) -> None:
    assert hidden(language("en"), role) == set(IDIOMS.get(role, {}))
