"""How strongly a rule speaks: decisive, or unsettled where no fact can tell."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from suppression_detect.elections.calendar import Calendar
from suppression_detect.reading import Reading
from suppression_detect.rules import find
from suppression_detect.verdict import Strength


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("Deputies are checking papers at the door of every precinct in Flint", Strength.DECISIVE),
        (
            "Cops at my precinct are asking for papers, my sister says, she's in line now",
            Strength.UNSETTLED,
        ),
    ],
)
def test_who_tells_it_from_the_place_itself_is_not_settled(
    read_text: Callable[..., Reading], text: str, strength: Strength
) -> None:
    found = find(read_text(text, "2022-11-08T15:00:00Z", "US-MI"), Calendar.load())
    assert {f.strength for f in found if f.rule == "intimidation.police"} == {strength}
