"""What the training posts are of: ``python models/balance.py`` prints the table of their README."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from suppression_detect import Category

CORPUS = Path(__file__).parent / "corpus"


def table() -> str:
    """Posts of each language by label, and of the English ones by category and kind."""
    rows = [
        {"file": path.stem, **json.loads(line)}
        for path in sorted(CORPUS.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    english = [row for row in rows if row["lang"] == "en"]
    lines = ["| posts | suppression | clear | review |", "| --- | --- | --- | --- |"]

    def add(name: str, of: list[dict[str, str]]) -> None:
        labels = Counter(row["label"] for row in of)
        counts = (f"{labels[label]:,}" for label in ("suppression", "clear", "review"))
        lines.append(f"| {name} | {' | '.join(counts)} |")

    of_group = Counter(row["group"] for row in english)
    add("English, all", english)
    for category in Category:
        add(f"· {category}", [row for row in english if category in row["categories"]])
    add("· ordinary talk", [row for row in english if row["file"].startswith("ordinary")])
    for name, field, wanted in (
        ("in contrast groups", "group", lambda value: value is not None and of_group[value] > 1),
        ("with a posting time", "posted_at", lambda value: value is not None),
        ("with a region", "region", lambda value: value is not None),
        ("generated fillers", "origin", lambda value: value != "written"),
    ):
        add(f"· {name}", [row for row in english if wanted(row[field])])
    add("Spanish, all", [row for row in rows if row["lang"] == "es"])
    return "\n".join(lines)


if __name__ == "__main__":
    print(table())
