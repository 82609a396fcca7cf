"""English words of the rules in `rules.discouragement`."""

import re

from suppression_detect.languages import words

BALLOT_WASTE = words(
    """
    tear tear_up burn shred toss trash recycle rip rip_up bin destroy throw_away throw_out
    throw chuck dump spoil deface leave keep lay_down keep_back
    """
)
KEPT = words(
    """
    blank empty mailbox sealed unmarked unfilled drawer home recycling bin trash unopened pocket dresser kitchen counter table
    fire dump garbage shredder in_the_trash in_the_bin in_the_garbage
    """
)
NO_ECHO = words("rt period full_stop with_me pledge")
# In a sentence of what a vote does not need: papers, ways, times.
NEEDED = words(
    "id ids photo license passport stamp stamps witness reason excuse twice again person mail online "
    "appointment party card proof address app runoff still but about rush worry panic"
)
NO_SLOGAN = words("no without claim says")
# Before "no vote on 4 July": what makes it a fact, or what follows from something.
NONE_THERE = words("= 's be there mean means")
UNSURE = words("think assume believe say says said tell because feel act pretend like when claim")
# After "no ballots from this street": what tells of the post or the count.
TURNED_UP = words("had has have was were arrived came counted yet lost missing reached got")
# Verbs that are a call only where they are put to the reader.
BIDDEN = words("sit ignore be sleep spend enjoy use cast send mark do turn_in hand_in")
# Before a slogan: what makes it a report, a supposition or a wish of others.
NOT_PUT = words("when whenever because hope think want wait_for wait_for_you")
# After "stay home and ...": what then comes, which is a warning.
PRICES = words("fine fined letter penalty regret")
# Papers that stand for a vote, though none needs them to cast it.
VOTER_CARDS = words("voter_card voter_registration_card polling_card poll_card")
# Elections as such, of which habits are told.
IN_GENERAL = words("midterms primaries elections runoffs caucuses")
# What those do, as others see it, who stay home.
HELPS = words("help hurt hand give let")
# What is done with ballots once voting is over.
COUNTED_AGAIN = words("recount recounts audit canvass certification")
# What one may be told to leave: "the selfie? Skip it".
PICTURES = words("selfie selfies photo photos picture pictures")
# What may not be done twice: "don't vote in one primary and the other".
BOTH = re.compile(r"\bin (?:one|both)\b.*\b(?:other|both|too|twice)\b|\btwice\b")
