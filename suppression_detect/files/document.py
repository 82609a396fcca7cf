"""JSON documents: arrays, pages of an API and the account archive's ``tweets.js``, as streams.

A document is cut into its entries where they stand, by the standard library's scanner over a buffer
that grows only as far as the longest entry. So every entry keeps its own bytes, and one that is
broken costs no other.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator, Set
from itertools import count
from typing import Any

from suppression_detect.files.opening import Damaged, Record
from suppression_detect.files.pages import POSTS, as_raw, posts_in, with_references

LONGEST = 1 << 26
"""Characters of one entry; one that is longer is broken."""

HELD = 5000
"""Posts of a page that wait for what the page tells of their references after them."""

_SPACE = re.compile(r"[ \t\r\n]*")
_ASSIGNED = re.compile(r"\s*[\w.$]+(?: [\w.$]+)?\s*=\s*(?=[\[{])")
_NEXT = re.compile(r',\s*\{(?=\s*")')
_AFTER = re.compile(r"\s*(?:,\s*\{|\]\s*[;\[]|[,\]]?\s*\Z)")
"""What follows an entry of an array at the top: the next one, or the end."""

_NEAR_THE_END = 16
_scan = json.JSONDecoder().raw_decode


def looks_like(first: bytes) -> bool:
    """Whether a file whose first line is this is one document rather than JSON Lines."""
    line = first.strip()
    if line.startswith(b"[") or re.match(rb"(?:window\.|var )[\w.$]+\s*=", line):
        return True
    return line.startswith(b"{") and (line == b"{" or line.endswith((b"{", b"[", b",")))


def records(blocks: Iterator[bytes]) -> Iterator[Record]:
    """The entries of a document, numbered from 1.

    A document that breaks off, or is broken where no entry can be told from the next, gives as its
    last record one with a ``problem``.
    """
    numbers = count(1)
    for raw, problem in _Document(blocks).entries():
        yield Record(next(numbers), raw, problem)


class _Broken(Exception):  # noqa: N818  (never leaves this module)
    """The document is not JSON at the place that has been reached."""


_Entry = tuple[bytes, str | None]
_Item = tuple[str, Any, str | None]


class _Document:
    def __init__(self, blocks: Iterator[bytes]) -> None:
        self.blocks = blocks
        self.decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
        self.text = ""
        self.at = 0
        self.ended = False
        self.damage: str | None = None
        self.lead = ""

    def entries(self) -> Iterator[_Entry]:
        """Every entry of every value at the top, which may stand one after another."""
        self.peek()
        while len(self.text) < 200 and self.more():
            pass
        if match := _ASSIGNED.match(self.text, self.at):
            self.at = match.end()
        try:
            while mark := self.peek():
                if mark == "[":
                    yield from self.array()
                elif mark == "{":
                    yield from self.object()
                elif mark in ";,":
                    self.at += 1
                else:
                    yield as_bytes(self.value()[1]), None
        except _Broken as error:
            problem = str(error) if self.at == len(self.text) else f"{error}; the rest is not read"
            yield self.rest(), self.damage or problem
            return
        if self.damage:
            yield b"", self.damage

    def array(self) -> Iterator[_Entry]:
        for text, _, problem in self.items(top=True):
            yield as_bytes(text), problem

    def items(self, *, top: bool = False) -> Iterator[_Item]:
        """The items of an array, as text and value.

        A broken one is one by itself, if the items are in lines or the array is at the top.
        """
        self.at += 1
        indent: str | None = None
        names: Set[str] = frozenset()
        while (mark := self.peek()) != "]":
            if mark == ",":
                self.at += 1
                continue
            if indent is None:
                before = self.text[self.text.rfind("\n", 0, self.at) : self.at]
                indent = before + mark if before[:1] == "\n" and not before.strip() else ""
            try:
                value, text = self.value()
            except _Broken as error:
                skipped = None
                if indent:
                    skipped = self.skip_to(indent)
                elif top:
                    skipped = self.skip_to_like(names)
                if skipped is None:
                    raise
                yield skipped.rstrip(" \t\r\n,"), None, str(error)
                continue
            if isinstance(value, dict):
                names = value.keys()
            yield text, value, None
        self.at += 1

    def object(self) -> Iterator[_Entry]:
        """The posts of a page; or the object itself, if it is none."""
        page: dict[str, Any] = {}
        texts: list[str] = []
        posts: list[_Item] = []
        found = False
        self.at += 1
        try:
            while (mark := self.peek()) != "}":
                if mark == ",":
                    self.at += 1
                    continue
                name, raw_name = self.value()
                if not isinstance(name, str) or self.peek() != ":":
                    raise _Broken("broken JSON: a name and a colon should stand here")
                self.at += 1
                if self.peek() == "[" and name in POSTS and not page.keys() & {"text", "full_text"}:
                    found = True
                    for item in self.items():
                        posts.append(item)
                        if name != "data" or len(posts) > HELD:
                            yield from _resolved(posts, page)
                            posts = []
                    continue
                page[name], text = self.value()
                texts.append(f"{raw_name}:{text}")
        except _Broken:
            if found:
                yield from _resolved(posts, page)
            else:
                self.lead = "{" + "".join(f"{text}," for text in texts)
            raise
        self.at += 1
        if found:
            yield from _resolved(posts, page)
        elif (inner := posts_in(page)) is not None:
            yield from ((as_raw(post), None) for post in inner)
        else:
            yield as_bytes("{" + ",".join(texts) + "}"), None

    def value(self) -> tuple[Any, str]:
        """The value that starts here, and its text."""
        if not self.peek():
            raise _Broken("the JSON ends early: the file is cut off here")
        while True:
            try:
                value, end = _scan(self.text, self.at)
            except json.JSONDecodeError as error:
                cut = error.msg.startswith("Unterminated") or (
                    error.pos >= len(self.text) - _NEAR_THE_END
                )
                if cut and len(self.text) - self.at < LONGEST and self.more():
                    continue
                what = error.msg.removesuffix(" at").removesuffix(" starting")
                raise _Broken(f"broken JSON: {what}") from error
            except (RecursionError, ValueError) as error:
                raise _Broken(f"broken JSON: {error}") from error
            if end == len(self.text) and self.more():  # a number may go on
                continue
            text = self.text[self.at : end]
            self.at = end
            return value, text

    def skip_to(self, mark: str) -> str | None:
        """Go to where a mark stands next, and give what was skipped; ``None`` if it does not."""
        while (found := self.text.find(mark, self.at + 1)) < 0:
            if len(self.text) - self.at > LONGEST or not self.more():
                return None
        skipped = self.text[self.at : found]
        self.at = found
        return skipped

    def skip_to_like(self, names: Set[str]) -> str | None:
        """Go to the next item with most of these names, and give what was skipped.

        Objects within the broken item have other names, or something else after them; where no
        names are known yet, brackets are open before them. ``None`` if there is no such item; then
        nothing is skipped.
        """
        skipped: list[str] = []
        size = depth = 0
        while size < LONGEST:
            while not (found := _NEXT.search(self.text, self.at)):
                if len(self.text) - self.at > LONGEST or not self.more():
                    break
            if not found:
                break
            before = self.text[self.at : found.end() - 1]
            skipped.append(before)
            depth += _opened(before)
            self.at = found.end() - 1
            try:
                value, text = self.value()
            except _Broken:
                text = "{"
                self.at += 1
            else:
                alike = 2 * len(names & value.keys()) > len(names) if names else not depth
                if alike and self.ends_item():
                    self.put_back(text)
                    return "".join(skipped)
            skipped.append(text)
            depth += _opened(text)
            size += len(before) + len(text)
        self.put_back("".join(skipped))
        return None

    def ends_item(self) -> bool:
        """Whether what comes now follows an item of an array at the top."""
        while len(self.text) - self.at < 200 and self.more():
            pass
        return _AFTER.match(self.text, self.at) is not None

    def put_back(self, text: str) -> None:
        """Have a text that was read come again."""
        if self.text.endswith(text, 0, self.at):
            self.at -= len(text)
        else:
            self.text = text + self.text[self.at :]
            self.at = 0

    def peek(self) -> str:
        """The next character that is no space; empty at the end of the document."""
        while True:
            self.at = _SPACE.match(self.text, self.at).end()  # type: ignore[union-attr]
            if self.at < len(self.text):
                return self.text[self.at]
            if not self.more():
                return ""

    def more(self) -> bool:
        """Read on, at least as much as is waiting already; whether there was more."""
        if self.ended:
            return False
        parts = [self.text[max(self.at - 200, 0) :]]
        self.at = min(self.at, 200)
        wanted = len(parts[0])
        while wanted >= 0:
            try:
                block = next(self.blocks, None)
            except Damaged as error:
                self.damage, block = str(error), None
            if block is None:
                self.ended = True
            parts.append(self.decoder.decode(block or b"", final=self.ended))
            wanted -= len(parts[-1])
            if self.ended:
                break
        self.text = "".join(parts)
        return len(parts) > 1

    def rest(self) -> bytes:
        """What has been read and not given."""
        return as_bytes(self.lead + self.text[self.at : self.at + LONGEST])


def _opened(text: str) -> int:
    """Brackets that open in a text and do not close."""
    return sum(map(text.count, "[{")) - sum(map(text.count, "]}"))


def _resolved(posts: list[_Item], page: dict[str, Any]) -> Iterator[_Entry]:
    values = with_references([value for _, value, _ in posts], page.get("includes"))
    for (text, before, problem), value in zip(posts, values, strict=True):
        yield (as_bytes(text) if value is before else as_raw(value)), problem


def as_bytes(text: str) -> bytes:
    """The bytes that a text was read from."""
    return text.encode("utf-8", "surrogateescape")
