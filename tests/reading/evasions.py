"""Ways to hide words from a reader by rule: ``python tests/reading/evasions.py`` prints the rates.

Every kind rewrites the words of what the rules find in their own examples, by chance with a seed:
one or two words of the quote in half of the samples, all of its longer words in the others.
"""

from __future__ import annotations

import random
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from suppression_detect import Calendar, Finding, Tweet
from suppression_detect.reading import read
from suppression_detect.reading.gate import may_concern_voting
from suppression_detect.rules import RULES, find
from suppression_detect.stance import mark

LEET = {"a": "4@", "e": "3", "i": "1!", "o": "0", "s": "5$", "t": "7+", "l": "1|", "b": "8"}

# How people spell by ear; written down before any rule of spelling was.
BY_EAR = {
    "vote": "vohte voat voht vowt vhote", "votes": "vohtes voats vowtes",
    "voting": "vohting voating vowting", "voted": "vohted voated", "voter": "vohter voater",
    "voters": "vohters voaters", "ballot": "ballit balit ballut balet ballott",
    "ballots": "ballits baluts balots", "election": "elekshun elecshun elektion ellection",
    "poll": "pohl powl poal", "polls": "pohls powls poals", "polling": "pohling poaling",
    "tuesday": "toosday tewsday tuezday tuesdey choosday", "monday": "mundey mondey munday",
    "wednesday": "wensday wenzday wendsday wensdey", "thursday": "thirsday thersday thurzday",
    "friday": "frieday frydey fryday", "saturday": "saterday satterday saturdey",
    "sunday": "sundey sunnday", "november": "novembur novembr noovember",
    "october": "octobur oktober", "tomorrow": "tomoro tomorro tommorow tumorrow",
    "republicans": "republikans repubblicans republicuns", "republican": "republikan republicun",
    "democrats": "demokrats demmocrats", "democrat": "demokrat demmocrat",
    "register": "rejister regester", "registered": "rejistered regestered",
    "online": "onlyne onlein", "text": "tekst texxt teckst", "signature": "signiture signacher",
    "envelope": "envelop envellope anvelope", "absentee": "absentie absentea",
    "police": "polise poleece", "precinct": "presinct preesinct", "phone": "fone phoan",
    "early": "erly urly", "home": "hoam howm",
}  # fmt: skip
STYLES = (
    "MATHEMATICAL BOLD SMALL {}", "MATHEMATICAL SANS-SERIF BOLD SMALL {}",
    "CIRCLED LATIN SMALL LETTER {}",
    "MATHEMATICAL BOLD SCRIPT SMALL {}", "MATHEMATICAL MONOSPACE SMALL {}",
    "PARENTHESIZED LATIN SMALL LETTER {}",
    "NEGATIVE SQUARED LATIN CAPITAL LETTER {}", "SQUARED LATIN CAPITAL LETTER {}",
    "MATHEMATICAL DOUBLE-STRUCK CAPITAL {}", "LATIN LETTER SMALL CAPITAL {}",
    "MATHEMATICAL FRAKTUR SMALL {}",
    "NEGATIVE CIRCLED LATIN CAPITAL LETTER {}",
)  # fmt: skip
INVISIBLE = (
    "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u061c\u180e\u2061\u2063\ufe0f\ufe00\U000e0061"
)
MARKS = "\u0301\u0308\u0336\u0332\u0489\u0360\u20dd\u0353"


class Post(NamedTuple):
    """A rewritten post, and where the words of the plain quote stand in it."""

    text: str
    start: int
    end: int


Spelling = Callable[[str, random.Random], str]


@cache
def look_alikes(letter: str) -> tuple[str, ...]:
    """Letters of other scripts that Unicode's data takes for this one."""
    from confusable_homoglyphs import confusables

    found = confusables.is_confusable(letter, greedy=True, preferred_aliases=[]) or []
    return tuple(
        other["c"]
        for entry in found
        for other in entry["homoglyphs"]
        if len(other["c"]) == 1
        and unicodedata.category(other["c"]).startswith("L")
        and not other["c"].isascii()
    )


@cache
def accented(letter: str) -> tuple[str, ...]:
    """The letter with a mark, as one character."""
    all_latin = map(chr, (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)))
    return tuple(
        c for c in all_latin if unicodedata.normalize("NFD", c)[0] == letter and c != letter
    )


@cache
def styled(letter: str) -> tuple[str, ...]:
    """The letter in other styles of writing."""
    names = (style.format(letter.upper()) for style in STYLES)
    return tuple(filter(None, map(_named, names)))


def _named(name: str) -> str | None:
    try:
        return unicodedata.lookup(name)
    except KeyError:
        return None


def _each(word: str, rng: random.Random, choices: Callable[[str], tuple[str, ...] | str]) -> str:
    """Some letters, at least one that can be, replaced."""
    can = [i for i, c in enumerate(word) if choices(c.lower())]
    if not can:
        return word
    chosen = {i for i in can if rng.random() < 0.5} | {rng.choice(can)}
    return "".join(rng.choice(choices(c.lower())) if i in chosen else c for i, c in enumerate(word))


def _between(word: str, rng: random.Random, what: str) -> str:
    places = {i for i in range(1, len(word)) if rng.random() < 0.4} | {1}
    return "".join((rng.choice(what) if i in places else "") + c for i, c in enumerate(word))


def _doubled(word: str, rng: random.Random) -> str:
    i = rng.randrange(len(word))
    return word[: i + 1] + word[i] + word[i + 1 :]


def _masked(word: str, rng: random.Random) -> str:
    if len(word) < 4:
        return word
    vowels = [i for i in range(1, len(word) - 1) if word[i].lower() in "aeiou"]
    i = rng.choice(vowels or range(1, len(word) - 1))
    return word[:i] + rng.choice("**#_●⭕" if word[i].lower() == "o" else "**#_") + word[i + 1 :]


def _swapped(word: str, rng: random.Random) -> str:
    can = [i for i in range(1, len(word) - 1) if word[i].lower() != word[i + 1].lower()]
    if not can:
        return word
    i = rng.choice(can)
    return word[:i] + word[i + 1] + word[i] + word[i + 2 :]


def _vowelless(word: str, rng: random.Random) -> str:  # noqa: ARG001
    return word[0] + re.sub("[aeiouAEIOU]", "", word[1:])


def _by_ear(word: str, rng: random.Random) -> str:
    found = BY_EAR.get(word.lower())
    return rng.choice(found.split()) if found else word


def _flags(word: str, rng: random.Random) -> str:
    gap = rng.choice(("", "", "\u200b", " "))
    return gap.join(chr(0x1F1E6 + ord(c) - ord("a")) for c in word.lower())


def _leet(word: str, rng: random.Random) -> str:
    # A sign that starts a word makes it a mention or a sum of money.
    return word[0] + _each(word[1:], rng, lambda c: LEET.get(c, ""))


SPELLINGS: dict[str, Spelling] = {
    "leet": _leet,
    "look-alikes": lambda w, r: _each(w, r, look_alikes),
    "accents": lambda w, r: _each(w, r, accented),
    "styles": lambda w, r: _each(w, r, styled),
    "full-width": lambda w, r: "".join(chr(ord(c) + 0xFEE0) for c in w),  # noqa: ARG005
    "invisible": lambda w, r: _between(w, r, INVISIBLE),
    "combining": lambda w, r: _between(w, r, MARKS),
    "spaced": lambda w, r: " ".join(w),  # noqa: ARG005
    "interleaved": lambda w, r: r.choice("..--|_*/~,").join(w),
    "regional": _flags,
    "doubled": _doubled,
    "stretched": lambda w, r: re.sub("[aeiou]", lambda m: m[0] * r.choice((3, 4, 7)), w, count=1),
    "masked": _masked,
    "vowelless": _vowelless,
    "swapped": _swapped,
    "by ear": _by_ear,
}
SOFT = ("vowelless", "swapped", "by ear")


def respell(text: str, start: int, end: int, kind: str, rng: random.Random) -> Post | None:
    """A kind's version of a text whose quote is from start to end; none if it changes nothing."""
    if kind == "keycaps":
        change = {
            m.start(): (m.end(), "".join(f"{d}\ufe0f\u20e3" for d in m.group()))
            for m in re.finditer(r"(?<![\w@#])\d+", text)
        }
    elif kind == "glued":
        runs = list(
            re.finditer(r"(?<![\w#@'-])[A-Za-z]+(?: [A-Za-z]+){1,3}(?![\w'-])", text[start:end])
        )
        if not runs:
            return None
        run = rng.choice(runs)
        words = run.group().split()
        tag = (
            "".join(words).lower()
            if rng.random() < 0.5
            else "".join(w[0].upper() + w[1:] for w in words)
        )
        change = {start + run.start(): (start + run.end(), f"#{tag}")}
    elif kind == "split":
        change = {
            start + m.start(): (start + m.end(), f"#{m.group()}")
            for m in re.finditer(r"(?<![\w#@'’$])[A-Za-z]{3,}(?![\w'’.@])", text[start:end])
        }
    else:
        spelling = SPELLINGS[kind]
        found = [
            m
            for m in re.finditer(r"(?<![\w#@'’/.])[A-Za-z]+(?![\w'’@]|\.\w)", text[start:end])
            if len(m.group()) > 2
            and (kind not in SOFT or m.group().lower() in BY_EAR)
            and (kind != "vowelless" or len(m.group()) > 4 or m.group().lower() == "vote")
        ]
        if not found:
            return None
        if rng.random() < 0.5:
            found = rng.sample(found, min(len(found), rng.choice((1, 2))))
        change = {start + m.start(): (start + m.end(), spelling(m.group(), rng)) for m in found}
    return _changed(text, start, end, change)


def _changed(text: str, start: int, end: int, change: dict[int, tuple[int, str]]) -> Post | None:
    parts: list[str] = []
    length = at = 0
    first = last = -1
    while at < len(text):
        if at == start:
            first = length
        stop, new = change.get(at, (at + 1, text[at]))
        parts.append(new)
        length += len(new)
        at = stop
        if at == end:
            last = length
    new_text = "".join(parts)
    return None if new_text == text or first < 0 or last < 0 else Post(new_text, first, last)


KINDS = (*SPELLINGS, "keycaps", "glued", "split")


class Plain(NamedTuple):
    """A post that the rules find in plain spelling."""

    tweet: Tweet
    finding: Finding


@cache
def plain_posts() -> tuple[Plain, ...]:
    """The rules' own examples, each with what its rule finds."""
    found: list[Plain] = []
    for rule in RULES:
        for example in rule.flags:
            tweet = Tweet(example.text, posted_at=example.posted_at, region=example.region)
            own = [f for f in put_forward(tweet) if f.rule == rule.id]
            if own:
                found.append(Plain(tweet, own[0]))
    return tuple(found)


def put_forward(tweet: Tweet) -> list[Finding]:
    """What the rules find in a tweet that the gate lets through, in the words that they met."""
    if not may_concern_voting(tweet.text):
        return []
    calendar = Calendar.load()
    reading = read(tweet, calendar)
    return [f for f in mark(reading, find(reading, calendar)) if f.put_forward]


class Outcome(NamedTuple):
    """What became of one rewritten post."""

    kind: str
    category: str
    post: Post
    found: bool
    exact: bool


def outcomes(
    kinds: tuple[str, ...] = KINDS, *, seed: int = 1, each: int | None = None
) -> Iterator[Outcome]:
    """Rewritten posts as the rules alone judge them.

    Args:
        kinds: Kinds of spelling.
        seed: Of the chances.
        each: Posts of each category at most; all unless given.
    """
    for kind in kinds:
        rng = random.Random(f"{kind} {seed}")
        taken: dict[str, int] = defaultdict(int)
        posts = list(plain_posts())
        rng.shuffle(posts)
        for plain in posts:
            category = plain.finding.category
            if each is not None and taken[category] >= each:
                continue
            post = respell(plain.tweet.text, plain.finding.start, plain.finding.end, kind, rng)
            if post is None:
                continue
            taken[category] += 1
            tweet = Tweet(post.text, posted_at=plain.tweet.posted_at, region=plain.tweet.region)
            findings = [f for f in put_forward(tweet) if f.category == category]
            for finding in findings:
                assert post.text[finding.start : finding.end] == finding.quote, post.text
            same = [f for f in findings if f.rule == plain.finding.rule]
            exact = any(
                post.text[f.start : f.end].strip("#") == post.text[post.start : post.end].strip("#")
                for f in same
            )
            yield Outcome(kind, category, post, bool(findings), exact or not same)


def main() -> None:
    show = sys.argv[1:]
    rates: dict[tuple[str, str], list[bool]] = defaultdict(list)
    exact: dict[str, list[bool]] = defaultdict(list)
    for out in outcomes(tuple(show) or KINDS):
        rates[out.kind, out.category].append(out.found)
        rates[out.kind, "all"].append(out.found)
        if out.found:
            exact[out.kind].append(out.exact)
        if show and not (out.found and out.exact):
            print("not found" if not out.found else "inexact", out.category, out.post.text)
    columns = ["all", *sorted({category for _, category in rates} - {"all"})]
    print(f"{'':12}", *(f"{column[-8:]:>8}" for column in columns), "   exact", "  posts")
    for kind in show or KINDS:
        shares = [rates[kind, column] for column in columns]
        print(
            f"{kind:12}",
            *(f"{sum(s) / max(len(s), 1):8.0%}" for s in shares),
            f"{sum(exact[kind]) / max(len(exact[kind]), 1):8.0%}",
            f"{len(shares[0]):7}",
        )


if __name__ == "__main__":
    main()
