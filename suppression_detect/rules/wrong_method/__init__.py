"""A way to vote that does not exist there: by text, phone, web, post, proxy, at odd places."""

from suppression_detect.rules.rule import Rule
from suppression_detect.rules.wrong_method import channels, other_ways, passed_on, remote

RULES: tuple[Rule, ...] = (
    remote.BY_TEXT_RULE,
    remote.BY_PHONE_RULE,
    remote.ONLINE_RULE,
    remote.EMAILED_RULE,
    remote.SOCIAL_RULE,
    other_ways.ODD_RULE,
    other_ways.PROXY_RULE,
    other_ways.ALREADY_RULE,
    other_ways.PAPER_RULE,
    remote.COUNTS_RULE,
    passed_on.SIGN_RULE,
    passed_on.HANDED_ON_RULE,
    channels.CHANNEL_RULE,
    other_ways.COLLECTED_RULE,
)
