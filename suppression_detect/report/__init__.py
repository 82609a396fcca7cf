"""Looking at what was found: cards in a notebook, campaigns, and a report as one HTML file."""

from suppression_detect.report.campaigns import Campaign, campaigns
from suppression_detect.report.card import Card, show
from suppression_detect.report.page import evaluation_report, scored_report, write_report
from suppression_detect.report.posts import Post, Scored, read_scored

__all__ = [
    "Campaign",
    "Card",
    "Post",
    "Scored",
    "campaigns",
    "evaluation_report",
    "read_scored",
    "scored_report",
    "show",
    "write_report",
]
