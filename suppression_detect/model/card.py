"""The model card: intended use, limits and figures, written from the manifest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from suppression_detect.model.limits import surer

_TEXT = """# Model card: {name}

A linear text classifier (logistic regression over hashed words, letters, roles of words, and days
judged by the election calendar), for whole tweets and for single sentences; and a small
convolutional network over the same words, classes, roles and days in their order
({network[parameters][numbers]} numbers a word, three layers, run by numpy). The network learned
{network[learned_posts]} posts in {network[parameters][epochs]} epochs ({network[posts_since]} of
the posts below are newer), and from a teacher that is not shipped: {network[teacher]},
fine-tuned on the same posts, which also told it of as many posts made up of pieces of others. A
fitted judge weighs them with what the rules found; its weights are bounded, so that no finding
put forward lowers a score and none taken back raises it.
{encoder}
**Intended use.** To point people to posts that may make voters lose their vote, with a reason
for each; a person decides what happens then. English and Spanish posts about public elections;
Spanish ones are read in English words, by a glossary.

**Not for.** Deciding by itself on accounts or people; saying that something is against a law, or
meant to harm: a text cannot show that. Other languages. Posts whose claim is in a picture.

**Training posts.** {posts[all]} posts written for this project ({posts[suppression]} suppression,
{posts[clear]} clear, of which {posts[ordinary]} ordinary talk); no post of a real person. See
`models/corpus/README.md`. They are written by a few hands, most of them in English, harder and far
richer in suppression than any real stream, so the figures below are not those of a real stream.

**Working point.** Flag from {thresholds[flag]}, review from {thresholds[review]}: chosen so that of
the ordinary posts without a decisive finding at most 1 in {flagged:,.0f} is flagged and 1 in
{reviewed:,.0f} sent to review. A tweet that names days, and the election's own not among them, is
flagged by wording as one of a wrong day from {surer:.4f} on, and only where the calendar has no
vote on any of them. Where the wording alone scores under {thresholds[calm]}, what the
rules found is sent to review instead of flagged ({calmed:.0%} of the true claims that rules find),
unless it is a day or an hour that a fact contradicts; and so is all that a post puts in another's
mouth, without making it its own, where the wording scores under {thresholds[calm_told]}
({calmed_told:.0%} of such true claims).

**Figures** (out of fold; whole contrast groups held out; `suppression-detect train` makes them.
The network is made by `suppression-detect train --encoder`):

| figure | value |
| --- | --- |
{figures}

| category | posts | recall, flagged | recall, flagged or review |
| --- | --- | --- | --- |
{categories}

| posts that, or | posts | suppression | average precision | recall, flagged | clear flagged |
| --- | --- | --- | --- | --- | --- |
{subgroups}

**Other kinds of models** were compared on the same posts: see `models/comparison.md`, made by
`python models/compare.py`.

**Limits.** Indirect claims that no rule knows are mostly sent to review, not flagged. Claims about
local places and hours cannot be settled. The groups in the table are told by a few
words; differences between dialects were not tested.
"""


_ENCODER = """
**The encoder** is a sentence encoder ({parameters[base]}) fine-tuned on {learned_posts} posts of
that kind ({agreement[epochs]} epochs; {posts_since} of the posts above are newer) beside a
teacher: {teacher[base]}, five times as large, which had learned them first ({teacher[epochs]}
epochs) and which also told it of as many posts made up of pieces of others. It has {megabytes:.1f}
MB with weights of 8 bits; the teacher is not shipped. It
reads a post with what the calendar says of its days
and hours. It is asked about posts in which the rules found nothing decisive that is put forward;
the judge weighs its logit with the rest. The judge and the working point rest on encoders that
learned from neither the post nor its group. Without it, at a working point of its own,
average precision is {was[average_precision]} instead of {now[average_precision]}, recall
{was[recall_at_flag]} instead of {now[recall_at_flag]} flagged, and {was[recall_at_review]} instead
of {now[recall_at_review]} flagged or sent to review. Its logits and those before rounding to 8 bits
correlate with {agreement[correlation]}. `suppression-detect train --encoder` makes it.
"""


def card(manifest: Mapping[str, Any]) -> str:
    """The card as Markdown."""
    figures = dict(manifest["out_of_fold"])
    categories = figures.pop("per_category")
    subgroups = figures.pop("per_subgroup")
    encoder = manifest.get("encoder")
    parameters = manifest["parameters"] | (encoder["parameters"] if encoder else {})
    return _TEXT.format(
        name="encoder" if encoder else "default",
        encoder=_ENCODER.format(
            **encoder,
            megabytes=encoder["bytes"] / 1e6,
            was=encoder["out_of_fold_without_it"],
            now=figures,
        )
        if encoder
        else "",
        network=manifest["network"],
        posts=manifest["posts"],
        thresholds=manifest["thresholds"],
        surer=surer(manifest["thresholds"]["flag"]),
        flagged=1 / parameters["ordinary_flagged_at_most"],
        reviewed=1 / parameters["ordinary_reviewed_at_most"],
        calmed=parameters["true_claims_calmed_at_most"],
        calmed_told=parameters["told_claims_calmed_at_most"],
        figures="\n".join(
            f"| {name.replace('_', ' ')} | {value} |" for name, value in figures.items()
        ),
        categories="\n".join(
            f"| {name} | {row['posts']} | {row['recall_at_flag']} | {row['recall_at_review']} |"
            for name, row in categories.items()
        ),
        subgroups="\n".join(
            f"| {name} | {' | '.join(map(str, row.values()))} |" for name, row in subgroups.items()
        ),
    )
