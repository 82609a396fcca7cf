"""English words of the rules in `rules.wrong_date`."""

from suppression_detect.languages import words
from suppression_detect.languages.en.words import VERBS as _VERBS

FIRST_PERSON = frozenset(("i", "i'm", "my", "me"))
# What a clause may hold, besides names, when it gives somebody a day to vote on.
GIVE = words(
    """
    vote cast go come report show show_up be get use take turn keep assign hold arrive head
    will do can give open wait schedule serve let may return have mark set fall put move
    line reserve plan bring queue see ask begin end live sign use line_up
    """
)
ELSE_WORDS = words(
    """
    meet eat cry drink watch play water hungover hangover potluck cost printed crying footy
    quiz burger fake false hoax beer sleep wine potluck arrives meeting dentist visit storm
    karaoke feast speak speaks air airs debut
    """
)
SPEAKER = frozenset(("i", "i'm", "im", "we"))
EDGES = frozenset(',;()|"–—/•')
JOINTS = frozenset(("but", "because", "so", "while", "since", "until", "before", "after", "if"))
IT = words("it this that date day everything things")
SAVE = words("except excluding unless but besides save")
EVERYBODY = words("all everybody everyone every_voter everyone's all_of_us whole")
NOBODY = words(
    """
    i we you to and please go must will can # so just let's then do all
    """
)
DID = words("went came voted gave told got showed was were had did met")
LEADS = words(
    """
    please just so and then ok okay you should can must to rt everyone all
    """
)
ENDED_WORDS = words(
    """
    over done ended stopped closed shut finished miss missed was were happened late more
    reached hit met settled decided out wrapped happen happened quit taking accepting
    counting
    """
)
GOES_ON = frozenset(("a", "an", "the", "my", "here", "there", "it", "at"))
VERBS = frozenset(word.partition("/")[0] for word in _VERBS.split()) - {"rest", "line", "place"}
BEFORE_NOW = ("yesterday", "last ")
TONIGHT = ("tonight", "tonite", "2nite", "2night")
