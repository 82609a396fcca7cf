"""English."""

from suppression_detect.languages import Language
from suppression_detect.languages.en import cues, holidays, lexicon, words

LANGUAGE = Language(
    code="en",
    roles=lexicon.roles(),
    lemmas=words.lemmas(),
    spellings=words.SPELLINGS,
    months=words.MONTHS,
    weekdays=words.WEEKDAYS,
    numbers=words.NUMBERS,
    holidays=holidays.HOLIDAYS,
    named_weekdays=frozenset(holidays.NAMED_WEEKDAYS.split()),
    cut_short=frozenset(words.CUT_SHORT.split()),
    opens_clause=frozenset(words.OPENS_CLAUSE.split()),
    common_words=frozenset(words.COMMON.split()),
    cues=cues.CUES,
)
