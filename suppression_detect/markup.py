"""A verdict as HTML: the words that carry a claim marked, the right fact beneath, all escaped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from suppression_detect.verdict import Finding, Verdict

STYLE = (
    ".sd-card{border-left:4px solid #888;padding:.2em .8em;margin:.5em 0;max-width:48em}"
    ".sd-suppression{border-color:#d55e00}.sd-review{border-color:#e69f00}"
    ".sd-card p{margin:.3em 0;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}"
    ".sd-card mark{color:inherit;background:rgba(230,159,0,.3);border-bottom:2px solid #d55e00}"
    ".sd-card mark.sd-back{background:none;border-bottom:2px dashed #888}"
    ".sd-card ul{margin:.3em 0;padding-left:1.2em}.sd-card small{opacity:.8}"
)
"""What the classes look like; readable on light and dark, with lines that do without colour."""


def marked(text: str, findings: Iterable[Finding]) -> str:
    """The text with the quotes of findings in ``<mark>``, the reason on hover.

    A claim that the text takes back has the class ``sd-back``. A finding whose quote does not
    stand in the text where it says is not marked.
    """
    found = [f for f in findings if f.quote and text[f.start : f.end] == f.quote]
    cuts = sorted({0, len(text), *(f.start for f in found), *(f.end for f in found)})
    parts = []
    for start, end in pairwise(cuts):
        part = escape(text[start:end])
        over = [f for f in found if f.start <= start and end <= f.end]
        if over:
            kind = "" if any(f.put_forward for f in over) else ' class="sd-back"'
            why = escape(" ".join(dict.fromkeys(map(_reason, over))))
            part = f'<mark{kind} title="{why}">{part}</mark>'
        parts.append(part)
    return "".join(parts)


def quoted(findings: Iterable[Finding]) -> str:
    """The quotes alone, marked, where the text is not at hand."""
    alone = (replace(f, start=0, end=len(f.quote)) for f in sorted(findings, key=_place))
    return " … ".join(dict.fromkeys(marked(f.quote, [f]) for f in alone))


def card(verdict: Verdict, shown: str) -> str:
    """A verdict with its label, reasons and right facts.

    Args:
        verdict: The verdict.
        shown: HTML of the text or its quotes, from :func:`marked` or :func:`quoted`.
    """
    categories = ", ".join(str(name).replace("_", " ") for name in verdict.categories)
    about = f"score {verdict.score:.2f}" + (f" · {categories}" if categories else "")
    lines = [
        f'<div class="sd-card sd-{escape(verdict.label)}"><style>{STYLE}</style>',
        f"<strong>{escape(verdict.label)}</strong> <small>{escape(about)}</small>",
    ]
    if shown:
        lines.append(f'<p dir="auto">{shown}</p>')
    reasons = dict.fromkeys((*verdict.because, *map(_reason, verdict.findings)))
    facts = {_reason(f): f for f in reversed(verdict.findings)}
    lines.append("<ul>")
    for reason in reasons:
        finding = facts.get(reason)
        fact = "" if finding is None else _fact(finding)
        lines.append(f"<li>{escape(reason)}{fact}</li>")
    lines.append("</ul></div>")
    return "\n".join(lines)


def _reason(finding: Finding) -> str:
    return finding.why if finding.put_forward else f"{finding.stance.capitalize()}: {finding.why}"


def _fact(finding: Finding) -> str:
    parts = (("Claimed", finding.claimed), ("Right", finding.actual), ("Source", finding.source))
    told = "; ".join(f"{name}: {value}" for name, value in parts if value)
    return f"<br><small>{escape(told)}</small>" if told else ""


def _place(finding: Finding) -> tuple[int, int]:
    return finding.start, finding.end
