"""Days that have a name. Those that move with Easter are left out: they are never judged."""

from suppression_detect.languages import Holiday

_MONDAY, _THURSDAY = 0, 3

_THANKSGIVING = (Holiday(11, 4, _THURSDAY), Holiday(10, 2, _MONDAY))  # US, Canada
_NEW_YEAR = (Holiday(1, 1),)
_CHRISTMAS = (Holiday(12, 25),)
_ELEVENTH = (Holiday(11, 11),)
_OCTOBER = (Holiday(10, 2, _MONDAY),)
_LABOR = (Holiday(9, 1, _MONDAY), Holiday(5, 1), Holiday(10, 4, _MONDAY))  # US, many, New Zealand
_FIFTH = (Holiday(11, 5),)

HOLIDAYS = {
    "halloween": (Holiday(10, 31),),
    "all saints' day": (Holiday(11, 1),),
    "all saints day": (Holiday(11, 1),),
    "all souls' day": (Holiday(11, 2),),
    "all souls day": (Holiday(11, 2),),
    "day of the dead": (Holiday(11, 2), Holiday(11, 1)),
    "guy fawkes night": _FIFTH,
    "guy fawkes day": _FIFTH,
    "bonfire night": _FIFTH,
    "veterans day": _ELEVENTH,
    "veteran's day": _ELEVENTH,
    "veterans' day": _ELEVENTH,
    "armistice day": _ELEVENTH,
    "remembrance day": _ELEVENTH,
    "thanksgiving day": _THANKSGIVING,
    "thanksgiving": _THANKSGIVING,
    "christmas eve": (Holiday(12, 24),),
    "christmas day": _CHRISTMAS,
    "christmas": _CHRISTMAS,
    "xmas": _CHRISTMAS,
    "boxing day": (Holiday(12, 26),),
    "new year's eve": (Holiday(12, 31),),
    "new years eve": (Holiday(12, 31),),
    "new year's day": _NEW_YEAR,
    "new years day": _NEW_YEAR,
    "mlk day": (Holiday(1, 3, _MONDAY),),
    "martin luther king day": (Holiday(1, 3, _MONDAY),),
    "valentine's day": (Holiday(2, 14),),
    "valentines day": (Holiday(2, 14),),
    "presidents day": (Holiday(2, 3, _MONDAY),),
    "presidents' day": (Holiday(2, 3, _MONDAY),),
    "st patrick's day": (Holiday(3, 17),),
    "st. patrick's day": (Holiday(3, 17),),
    "st patricks day": (Holiday(3, 17),),
    "april fools' day": (Holiday(4, 1),),
    "april fools day": (Holiday(4, 1),),
    "april fools": (Holiday(4, 1),),
    "cinco de mayo": (Holiday(5, 5),),
    "memorial day": (Holiday(5, -1, _MONDAY),),
    "juneteenth": (Holiday(6, 19),),
    "canada day": (Holiday(7, 1),),
    "labor day": _LABOR,
    "labour day": _LABOR,
    "columbus day": _OCTOBER,
    "indigenous peoples' day": _OCTOBER,
    "indigenous peoples day": _OCTOBER,
}

NAMED_WEEKDAYS = """
black good easter ash shrove fat super cyber giving palm holy maundy remembrance whit spy
small-business
"""
