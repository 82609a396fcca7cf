"""English words of the rules in `rules.discouragement`."""

from suppression_detect.languages import words

BALLOT_WASTE = words(
    """
    tear tear_up burn shred toss trash recycle rip rip_up bin destroy throw_away throw_out
    throw chuck dump spoil deface leave keep lay_down keep_back
    """
)
KEPT = words(
    """
    blank drawer home recycling bin trash unopened pocket dresser kitchen counter table
    fire dump garbage shredder alone
    """
)
NO_ECHO = words("rt period full_stop with_me pledge")
