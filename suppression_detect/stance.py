"""Marks how a tweet puts each finding: asserted, debunked, reported, asked, past or joking.

The idea is ConText's, from clinical text: cue phrases, kept as data, that reach some way around
them, with phrases that only look like cues and phrases that end a cue's reach. Findings are
marked and never removed. What is told as fiction, as an exercise or in a quiz counts as reported.

A claim stays asserted unless a cue says otherwise, and what the tweet endorses ("passing it on")
stays asserted though another said it.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import cache, cached_property

from suppression_detect.languages import Cue, Cues, Language, Place
from suppression_detect.reading import Reading
from suppression_detect.verdict import Finding, Stance, Strength

_Span = tuple[int, int]

# If several stances fit, the first of these is taken.
_ORDER = (
    Stance.DEBUNKED,
    Stance.ASKED,
    Stance.PAST,
    Stance.REPORTED,
    Stance.JOKING,
)


def mark(reading: Reading, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings with their stance; what a rule saw denied stays debunked.

    What is decisive and asserted, but put in another's mouth and not made the tweet's own, is
    ``told``: how the story goes on decides, which no cue may tell.
    """
    found = tuple(findings)
    if not found:
        return ()
    post = _Post(reading)
    claims = [post.place(finding.start, finding.end) for finding in found]
    return tuple(
        post.marked(finding, claim, claims) if finding.put_forward else finding
        for finding, claim in zip(found, claims, strict=True)
    )


@dataclass(frozen=True, slots=True)
class _Ready:
    """A cue, ready to match."""

    cue: Cue
    stance: Stance
    words: re.Pattern[str]
    needs: re.Pattern[str] | None
    unless: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class _Words:
    """A language's cues, ready to match.

    Attributes:
        cues: Those that give a stance.
        patterns: All other words, by the name of their field in ``Cues``.
        abbreviations: Words that a full stop follows within a sentence.
    """

    cues: tuple[_Ready, ...]
    patterns: Mapping[str, re.Pattern[str]]
    abbreviations: frozenset[str]

    def __getitem__(self, name: str) -> re.Pattern[str]:
        return self.patterns[name]


@cache
def _words(lang: Language) -> _Words:
    cues = lang.cues
    lists = _lists(cues)

    def one(words: str | tuple[str, ...]) -> re.Pattern[str]:
        texts = (words,) if isinstance(words, str) else words
        return re.compile("|".join(f"(?:{_expand(text, lists)})" for text in texts))

    def ready(cue: Cue) -> _Ready:
        return _Ready(
            cue,
            Stance(cue.stance),
            one(f"{cues.fillers}(?:{cue.words})" if cue.place is Place.NEXT else cue.words),
            one(cue.needs) if cue.needs else None,
            one(cue.unless) if cue.unless else None,
        )

    others = [f.name for f in fields(cues) if f.name not in ("lists", "cues", "abbreviations")]
    return _Words(
        tuple(map(ready, cues.cues)),
        {name: one(getattr(cues, name)) for name in others},
        frozenset(cues.abbreviations.split()),
    )


def _joined_lines(text: str) -> str:
    """A pattern that was written over several lines, in one."""
    return re.sub(r"\s*\n\s*", "", text.strip("\n"))


def _lists(cues: Cues) -> dict[str, str]:
    """Name to the pattern of any of its words, the longest first."""
    found: dict[str, str] = {}
    for name, words in cues.lists.items():
        plain = _joined_lines(re.sub(r",\s+", "\0", words.strip()))
        entries = sorted(filter(None, map(str.strip, plain.split("\0"))), key=len, reverse=True)
        found[name] = f"(?:{'|'.join(entries)})"
    return found


_NAME = re.compile(r"<([A-Z]+)>")


def _expand(text: str, lists: dict[str, str]) -> str:
    return _NAME.sub(lambda match: _expand(lists[match[1]], lists), _joined_lines(text))


_END = re.compile(r"[.!?]+[\"')\]]*(?=\s|$)|\n+|\s(?://+|<<+|>>+|<-+|\|+|\*+)\s|[;](?=\s)")
_LEADS = re.compile(
    r"(?::|👇|⬇|➡|👉|→|↓|⤵|>>?|…|\.\.\.)[\W_]*(?:(?:rt|qt|mt)?\s*:?\s*@\w+\s*:?)?[\W_]*\Z"
    r"|\b(?:rt|qt|mt)\s*:?\s*@\w+\s*:?[\W_]*\Z"
)
_PASSED_ON = re.compile(r"(?:\b(?:rt|qt|mt)\s*:?\s*|\n>\s*)@\w+")
_POINTS = re.compile(r"(?:👇|⬇|➡|👉|→|↓|⤵|>>?)|(?:\b(?:rt|qt|mt)\s*:?\s*|\n>\s*)@\w+")
_YEAR = re.compile(
    r"(?<![\d/$#-])(1[789]\d\d|20[0-4]\d)(?:s|'s)?\b(?!\s?[%$]|-\d)|(?<!\w)'(\d\d)\b"
)
_POINTERS = "👇⬇➡👉→↓"
_MARKERS = "✅✔☑❌✖🚫⛔"


class _Post:
    """A tweet's folded text with its sentences, quotes and headings."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.folded.text
        self.words = _words(reading.lang)

    def place(self, start: int, end: int) -> _Span:
        """Where a span of the original text is in the folded text."""
        starts = self.reading.folded.starts
        if starts is None:
            return start, end
        return bisect_left(starts, start), bisect_left(starts, end)

    @cached_property
    def sentences(self) -> list[int]:
        """Where each sentence starts."""
        text = self.text
        starts = [0]
        for match in _END.finditer(text):
            if match[0] == "." and self._abbreviated(match.start()):
                continue
            starts.append(match.end())
        emoji = False
        for i, char in enumerate(text):
            if char.isspace():
                continue
            now = not char.isascii() and unicodedata.category(char) in ("So", "Sk")
            if (emoji and not now) or (char in _MARKERS and not emoji):
                starts.append(i)
            emoji = now
        return sorted({self._skip_blanks(start) for start in starts})

    def skip_marks(self, at: int) -> int:
        """The next place that is no blank or colon."""
        while at < len(self.text) and self.text[at] in ": \n":
            at += 1
        return at

    def _skip_blanks(self, at: int) -> int:
        while at < len(self.text) and self.text[at].isspace():
            at += 1
        return at

    def _abbreviated(self, dot: int) -> bool:
        if re.search(r"(?:^|[:\n]\s?)\d\d?\Z", self.text[max(0, dot - 4) : dot]):
            return True  # "1. " counts
        word = re.search(r"[\w.]+\Z", self.text[max(0, dot - 8) : dot])
        if word is None or (
            word[0] not in self.words.abbreviations and not re.fullmatch("[a-z]", word[0])
        ):
            return False
        after = self._skip_blanks(dot + 1)
        if word[0] in ("a.m", "p.m", "u.s", "u.k") and after < len(self.text):
            original = self.reading.tweet.text[self.reading.folded.span(after, after + 1)[0]]
            return not (original.isupper() or original in "\"“'‘")
        return True

    def sentence(self, at: int) -> _Span:
        """The sentence that holds a place."""
        n = max(bisect_right(self.sentences, at) - 1, 0)
        end = self.sentences[n + 1] if n + 1 < len(self.sentences) else len(self.text)
        return self.sentences[n], end

    @cached_property
    def quotes(self) -> list[_Span]:
        """Every quotation, marks included."""
        text = self.text
        found: list[_Span] = []
        open_at: int | None = None
        for match in re.finditer('"+', text):
            at = match.start()
            before = text[at - 1] if at else " "
            after = text[match.end()] if match.end() < len(text) else " "
            opens = not before.isalnum() and not after.isspace() and before not in ".,!?…"
            if open_at is None:
                if opens or before.isspace():
                    open_at = at
            elif after.isspace() or not opens or not after.isalnum():
                found.append((open_at, match.end()))
                open_at = None
        if open_at is not None and len(text) - open_at > 12:
            found.append((open_at, len(text)))
        for match in re.finditer(r"(?<![\w'])'(?=\w)((?:[^'\n]|(?<=\w)'(?=\w)){8,}?)'(?!\w)", text):
            if not any(s < match.end() and match.start() < e for s, e in found):
                found.append(match.span())
        return sorted(found)

    @cached_property
    def blind(self) -> list[_Span]:
        """Where words only look like cues."""
        return [match.span() for match in self.words["pseudo"].finditer(self.text)]

    @cached_property
    def headings(self) -> list[tuple[int, int, bool]]:
        """Start and end of every heading, and whether it denies what stands under it."""
        found: dict[int, tuple[int, int, bool]] = {}
        trailing = self._markers_trail()
        passed_on = [self.skip_marks(m.end()) for m in _PASSED_ON.finditer(self.text)]
        passed_on += [m.end() for m in re.finditer(r"[\"')\]]\s+", self.text)]
        for start in [*self.sentences, *passed_on]:
            for pattern, denies in ((self.words["affirms"], False), (self.words["denies"], True)):
                match = pattern.match(self.text, start)
                if match is None or (trailing and match[0].strip()[:1] in _MARKERS):
                    continue
                if start not in found or match.end() > found[start][1]:
                    found[start] = (start, match.end(), denies)
        return sorted(found.values())

    def _markers_trail(self) -> bool:
        """Whether ✅ and ❌ stand behind what they judge."""
        places = [i for i, char in enumerate(self.text) if char in _MARKERS]
        if not places:
            return False
        before = self.text[: places[0]].strip()
        after = self.text[places[-1] + 1 :].strip()
        return bool(before) and before[-1].isalnum() and ":" not in before and not after

    @cached_property
    def introductions(self) -> list[_Span]:
        """Where something is put in another's mouth."""
        return [match.span() for match in self.words["introduces"].finditer(self.text)]

    def seen(self, match: re.Match[str]) -> bool:
        return not any(s < match.end() and match.start() < e for s, e in self.blind)

    def marked(self, finding: Finding, claim: _Span, claims: Sequence[_Span]) -> Finding:
        """The finding with how the tweet puts its claim."""
        context = _Context(self, claim, claims)
        stance, strength = self._stance(context), finding.strength
        asserted = stance is Stance.ASSERTED and strength is Strength.DECISIVE
        if asserted and context.told and not context.endorsed:
            strength = Strength.TOLD
        return replace(finding, stance=stance, strength=strength)

    def _stance(self, context: _Context) -> Stance:
        if context.denied:
            return Stance.DEBUNKED
        found: set[Stance] = set()
        for ready in self.words.cues:
            if ready.stance in found or not context.open_to(ready.cue, ready.stance):
                continue
            if any(context.holds(ready, match) for match in context.meets(ready)):
                if ready.stance is Stance.DEBUNKED:
                    return Stance.DEBUNKED
                found.add(ready.stance)
        if context.corrected:
            return Stance.DEBUNKED
        if not context.endorsed:
            if context.asked:
                found.add(Stance.ASKED)
            if context.dated_past:
                found.add(Stance.PAST)
        return next((stance for stance in _ORDER if stance in found), Stance.ASSERTED)


class _Context:
    """What stands around one claim."""

    def __init__(self, post: _Post, claim: _Span, claims: Sequence[_Span]) -> None:
        self.post = post
        self.text = post.text
        self.start, self.end = claim
        if lead := _PASSED_ON.match(self.text, self.start):
            self.start = self.post.skip_marks(lead.end())
        inner = [h for h in post.headings if h[0] == self.start and h[1] < self.end]
        if inner:
            self.start = inner[0][1]
        claim = self.start, self.end
        self.claims = claims
        self.quote = next((q for q in post.quotes if self._within(q)), None)
        if self.quote and self.start > self.quote[0] and self.end > self.quote[1]:
            self.end = self.quote[1]  # what follows is said of it
            claim = self.start, self.end
        self.outer = claim
        if self.quote:
            self.outer = min(self.quote[0], self.start), max(self.quote[1], self.end)
        first = self.outer[0]
        self.left = post.sentence(first)[0]
        passed_on = [m.start() for m in _PASSED_ON.finditer(self.text, 0, first)]
        if passed_on:  # what is said before a retweet is said of it
            self.left = 0 if len(passed_on) == 1 else passed_on[-2]
        while self.left and (
            _LEADS.search(self.text, 0, self.left) or self.text[self.left] in _POINTERS
        ):
            self.left = post.sentence(self.left - 1)[0]
        self.right = post.sentence(max(first, self.outer[1] - 1))[1]
        heading = [h for h in post.headings if h[1] <= self.start + 1]
        self.heading = heading[-1] if heading else None
        self.shield = self.heading[1] if self.heading and not self.heading[2] else 0

    def _within(self, quote: _Span) -> bool:
        """Whether most of the claim stands in the quotation."""
        first, last = max(quote[0], self.start), min(quote[1], self.end)
        if first == self.start and " " in self.text[first:last].strip():
            return True  # it goes beyond the quotation that it starts in
        return last - first > 0.5 * (self.end - self.start)

    def _stopped(self, from_: int) -> bool:
        return self.post.words["stops"].search(self.text, from_, self.outer[0]) is not None

    @cached_property
    def denied(self) -> bool:
        """Whether it stands under a heading that denies it."""
        if self.heading is None or not self.heading[2] or self._stopped(self.heading[1]):
            return False
        start, end, _ = self.heading
        if self.text[start:end].rstrip(" :").endswith("s"):
            return True  # "MYTHS:" stands over a list
        return self.post.sentence(self.post.skip_marks(end))[1] > self.outer[0] or any(
            h[0] >= self.end and not h[2] for h in self.post.headings
        )

    @cached_property
    def told(self) -> bool:
        """Whether it is put in another's mouth."""
        if self.quote is not None:
            return True
        for s, e in self.post.introductions:
            if self.left <= s and e <= self.start + 1 and not self._stopped(e):
                return True
            if self.start <= s and 2 * (e - self.start) <= self.end - self.start:
                return True  # the claim starts with the words that tell of it
        return self.post.words["attributes"].match(self.text, self.end) is not None

    @cached_property
    def endorsed(self) -> bool:
        """Whether the tweet makes it its own."""
        return any(
            (match.end() <= self.start or match.start() >= self.end)
            and not (self.quote and self.quote[0] < match.start() < self.quote[1])
            for match in self.post.words["endorses"].finditer(self.text)
        )

    def open_to(self, cue: Cue, stance: Stance) -> bool:
        """Whether such a cue can count for this claim at all."""
        if cue.told and not self.told:
            return False
        if stance is Stance.ASKED and (
            self.answered or (cue.place is Place.BEFORE and self.rhetorical)
        ):
            return False
        soft = stance is not Stance.DEBUNKED or cue.place is Place.LATER
        return cue.firm or not soft or not self.endorsed

    def holds(self, ready: _Ready, match: re.Match[str]) -> bool:
        """Whether a cue that is met gives its stance."""
        needs, unless = ready.needs, ready.unless
        if needs and not (
            needs.search(self.text, self.end) or needs.search(self.text, 0, self.start)
        ):
            return False
        if unless and unless.search(self.text, self.left, match.start()):
            return False
        if ready.stance is Stance.JOKING:
            return ready.cue.firm or self.post.words["joined"].search(self.text) is None
        return ready.stance is not Stance.PAST or not self.present

    def meets(self, ready: _Ready) -> Iterator[re.Match[str]]:
        """Where a cue is met in its place."""
        text, seen, place, pattern = self.text, self.post.seen, ready.cue.place, ready.words
        before, after = self.outer
        if place is Place.BEFORE:
            for match in pattern.finditer(text, max(self.left, self.shield), before):
                if seen(match) and not self._stopped(match.end()):
                    yield match
            if ready.stance is Stance.DEBUNKED:  # "it is false that ..." starts the claim
                lead = pattern.match(text, before)
                if lead and lead.end() < self.end and self.post.words["leads_in"].search(lead[0]):
                    yield from filter(seen, (lead,))
            if self.quote is not None and ready.stance is Stance.DEBUNKED:
                inside = max(self.quote[0], self.post.sentence(self.start)[0])
                yield from filter(seen, pattern.finditer(text, inside, self.start))
            if (
                self.quote is None and ready.stance is Stance.REPORTED
            ):  # the claim may start with the words that tell of it
                for match in pattern.finditer(text, max(self.left, self.shield), self.end):
                    if match.start() < before < match.end() and seen(match):
                        yield match
        elif place is Place.TOUCHING:
            at = after
            while at < len(text) and not text[at].isalnum() and text[at] not in "\n🧢🙅🤥👎❌✖([=":
                at += 1
            begins = (after, min(after + 1, len(text)), at)
            yield from filter(seen, filter(None, (pattern.match(text, b) for b in begins)))
        elif place is Place.AFTER:
            yield from filter(seen, pattern.finditer(text, after, self.right))
        elif place is Place.NEXT:
            yield from filter(seen, filter(None, (pattern.match(text, b) for b in self._openings)))
        elif place is Place.LATER:
            yield from filter(seen, pattern.finditer(text, after, self._barrier))
        elif place is Place.AROUND:
            for match in pattern.finditer(text, self.shield):
                if seen(match) and (match.end() <= self.start or match.start() >= self.end):
                    yield match
        else:
            yield from filter(seen, pattern.finditer(text, self.left, self.right))

    @cached_property
    def _barrier(self) -> int:
        """Where another's claim or a heading starts, after which nothing is said of this one."""
        end = self.outer[1]
        own = self.post.sentence(max(end - 1, 0))[1]
        starts = [h[0] for h in self.post.headings if h[0] >= end and not h[2]]
        others = [s for s, _ in self.post.quotes if s >= end]
        others += [s for s, _ in self.post.introductions if s >= own]
        for start in others:
            if not self.told or any(c[0] >= start for c in self.claims):
                starts.append(self.post.sentence(start)[0] if start >= own else start)
        return min((s for s in starts if s >= end), default=len(self.text))

    @cached_property
    def _openings(self) -> list[int]:
        """Where a verdict on the claim may start."""
        end = self.outer[1]
        barrier = self._barrier
        later = [s for s in self.post.sentences if s >= end]
        if not self.told:
            later = later[:4]
        clauses = [
            m.end()
            for m in self.post.words["clauses"].finditer(self.text, end - 1, self.right)
            if m.end() >= end
        ]
        found = [end, *clauses, *later]
        if _POINTS.search(self.text, self.left, self.outer[0]) or (
            self.quote and self.left < self.post.sentence(self.outer[0])[0]
        ):
            found += [
                s for s in self.post.sentences if max(self.left, self.shield) <= s < self.outer[0]
            ]
            barrier = max(barrier, self.outer[0])
        headings = {h[0] for h in self.post.headings if h[2]}
        return [
            at
            for at in dict.fromkeys(found)
            if (at < end or at <= barrier) and self._skip_marks(at) not in headings
        ]

    def _skip_marks(self, at: int) -> int:
        """The next place that holds a letter or a marker."""
        text = self.text
        while at < len(text) and not (text[at].isalnum() or text[at] in _MARKERS):
            at += 1
        return at

    @cached_property
    def present(self) -> bool:
        """Whether its sentence binds it to the present."""
        now = self.post.words["now"]
        if self.told:
            return any(
                now.search(self.text, *s)
                for s in ((self.left, self.outer[0]), (self.outer[1], self.right))
            )
        return now.search(self.text, self.left, self.right) is not None

    @cached_property
    def rhetorical(self) -> bool:
        """Whether its sentence, or the one before, only seems to ask."""
        left, right = self.post.sentence(self.start)
        return (
            self.post.words["rhetorical"].search(self.text, min(left, self.left), right) is not None
        )

    @cached_property
    def answered(self) -> bool:
        """Whether the question is answered with a yes."""
        return (
            self.post.words["yes"].match(self.text, self.post.sentence(self.end - 1)[1]) is not None
        )

    @cached_property
    def asked(self) -> bool:
        """Whether its sentence truly asks."""
        left, right = self.post.sentence(self.start)
        if self.end > right + 1:
            return False
        if self.quote and "?" not in self.text[self.end : right] and right <= self.quote[1] + 1:
            left, right = self.quote[0], self.post.sentence(max(self.quote[1] - 1, 0))[1]
            if "?" not in self.text[self.quote[1] - 1 : right]:
                return False
        sentence = self.text[left:right].rstrip()
        if self.rhetorical or self.answered:
            return False
        asks = self.post.words["asks"]
        if "?" not in sentence[-4:]:
            return (
                sentence[-1:] not in ".!"
                and self.post.words["plainly_asks"].match(sentence) is not None
            )
        return "??" in sentence or asks.search(sentence) is not None

    @cached_property
    def dated_past(self) -> bool:
        """Whether a year that was over when the tweet was posted dates it."""
        posted = self.post.reading.tweet.posted_at
        words = self.post.words
        first = 0 if self.quote else self.left
        for match in _YEAR.finditer(self.text, first, self.right):
            year = int(match[1] or (f"20{match[2]}" if int(match[2]) <= 40 else f"19{match[2]}"))
            if (posted is None and year > 2000) or (posted is not None and year >= posted.year):
                continue
            inside = match.start() >= self.start
            if words["undated"].search(self.text, 0, match.start()):
                continue
            if words["undated_after"].match(self.text, match.end()):
                continue
            if inside and not words["dates"].search(self.text, 0, match.start()):
                continue
            after = match.start() >= self.end
            within = match.start() > self.start and not after
            verbs = words["past_forms"] if within else words["past_verbs"]
            verb = verbs.search(
                self.text,
                self.start if inside else match.start(),
                self.end if after else self.right,
            )
            if after and verb is None:
                continue
            if self.present or (inside and verb is None):
                return False
            if self.quote is None and words["modals"].search(self.text, self.start, self.end):
                return False
            if self.quote or verb:
                return True
        return False

    @cached_property
    def corrected(self) -> bool:
        """Whether the right day or hour answers a claim that is put in another's mouth."""
        election = self.post.reading.about.election
        if election is None or not self.told or self.endorsed:
            return False
        after = self.outer[1]
        if self._hour_answers(after):
            return True
        for mention in self.post.reading.dates:
            if mention.start < after or not mention.days or mention.days[0] != election.day:
                continue
            if any(s <= mention.start < e for s, e in self.claims):
                continue
            left, right = self.post.sentence(mention.start)
            around = self.text[max(left, after) : mention.start] + self.text[mention.end : right]
            alone = (left >= after or self.quote is not None) and not re.search(r"\w", around)
            left = max(left, after)
            if alone or self.post.words["answers"].search(self.text, left, mention.start):
                return True
        return False

    def _hour_answers(self, after: int) -> bool:
        """Whether a sentence behind it tells the hour at which polls close, and no other."""
        reading = self.post.reading
        if reading.hours is None or reading.hours.closes is None:
            return False
        closing = {reading.hours.closes, reading.hours.closes_latest}
        later = [mention for mention in reading.times if mention.start >= after]
        return bool(later) and all(not closing.isdisjoint(one.times) for one in later)
