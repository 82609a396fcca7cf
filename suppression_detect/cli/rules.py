"""``rules``: every rule, with its why, source and examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from suppression_detect.cli.common import errors_as_sentences, fail
from suppression_detect.cli.telling import new_table, print_table, printable

if TYPE_CHECKING:
    from suppression_detect.rules import Rule


@click.command("rules")
@click.argument("rule_id", metavar="[ID]", required=False)
@click.option("--markdown", is_flag=True, help="Print the rules as a Markdown document.")
@errors_as_sentences
def command(rule_id: str | None, markdown: bool) -> None:
    """List the rules, or tell all about one: why, source, examples.

    \b
    Examples:
      suppression-detect rules
      suppression-detect rules wrong_date.explicit
      suppression-detect rules --markdown > rules.md
    """
    from suppression_detect.rules import RULES

    chosen = [rule for rule in RULES if rule_id is None or rule.id == rule_id]
    if not chosen:
        chosen = [rule for rule in RULES if rule.category == rule_id]
    if not chosen:
        fail(f"There is no rule {rule_id!r}. Run: suppression-detect rules")
    if markdown:
        click.echo("\n".join(map(_rule_page, chosen)), nl=False)
    elif len(chosen) == 1:
        click.echo(_rule_page(chosen[0]), nl=False)
    else:
        table = new_table("Rule", "What it finds", "Source")
        for rule in chosen:
            table.add_row(rule.id, rule.title, rule.source)
        print_table(table)


def _rule_page(rule: Rule) -> str:
    lines = [f"## {rule.id}", "", rule.title, "", f"- Category: {rule.category}"]
    lines += [f"- Why: {rule.why}", f"- Source: {rule.source}"]
    if rule.known_problems:
        lines.append(f"- Known problems: {rule.known_problems}")
    for title, examples in (("Flags", rule.flags), ("Leaves alone", rule.passes)):
        lines += ["", f"{title}:", ""]
        for example in examples:
            about = ", ".join(filter(None, (example.posted_at, example.region)))
            lines.append(f"- {printable(example.text)}" + (f" ({about})" if about else ""))
    return "\n".join(lines) + "\n"
