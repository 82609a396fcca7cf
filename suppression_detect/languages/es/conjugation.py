"""The forms of Spanish verbs, and their English."""

from __future__ import annotations

from collections.abc import Iterator

from suppression_detect.languages import Verb

_VOWELS = "aeiou"
# The endings of -ar, -er and -ir verbs, by who does it: i, you, he or she, we, you (Spain), they;
# and the "you" of Argentina. No form that asks or orders tells its subject in English.
_PRESENT = {
    "ar": ("o", "as", "a", "amos", "áis", "an", "ás"),
    "er": ("o", "es", "e", "emos", "éis", "en", "és"),
    "ir": ("o", "es", "e", "imos", "ís", "en", "ís"),
}
_SUBJUNCTIVE = {
    "ar": ("e", "es", "e", "emos", "éis", "en"),
    "er": ("a", "as", "a", "amos", "áis", "an"),
    "ir": ("a", "as", "a", "amos", "áis", "an"),
}
_PRETERITE = {
    "ar": ("é", "aste", "ó", "amos", "asteis", "aron"),
    "er": ("í", "iste", "ió", "imos", "isteis", "ieron"),
    "ir": ("í", "iste", "ió", "imos", "isteis", "ieron"),
}
_IMPERFECT = {
    "ar": ("aba", "abas", "aba", "ábamos", "abais", "aban"),
    "er": ("ía", "ías", "ía", "íamos", "íais", "ían"),
    "ir": ("ía", "ías", "ía", "íamos", "íais", "ían"),
}
_PAST_SUBJUNCTIVE = {
    "ar": ("ara", "aras", "ara", "áramos", "arais", "aran", "ase", "asen"),
    "er": ("iera", "ieras", "iera", "iéramos", "ierais", "ieran", "iese", "iesen"),
    "ir": ("iera", "ieras", "iera", "iéramos", "ierais", "ieran", "iese", "iesen"),
}
_FUTURE = ("é", "ás", "á", "emos", "éis", "án")
_CONDITIONAL = ("ía", "ías", "ía", "íamos", "íais", "ían")
_DOUBLING = frozenset(
    ["stop", "let", "get", "put", "run", "drop", "ban", "cut", "win", "begin", "forget", "permit"]
)
_WHO = ("i", "you", "", "we", "you", "", "you", "")
_CLITICS = {
    "me": " me", "te": "", "se": "", "nos": "", "os": "", "lo": " it", "la": " it", "los": " them",
    "las": " them", "le": " him", "les": " them", "selo": " it", "sela": " it", "melo": " me it",
    "noslo": " us it", "telo": " it", "tela": " it",
}  # fmt: skip
_FUTURE_STEMS = {
    "poder": "podr", "tener": "tendr", "venir": "vendr", "poner": "pondr", "salir": "saldr",
    "haber": "habr", "saber": "sabr", "querer": "querr", "hacer": "har", "decir": "dir",
    "valer": "valdr",
}  # fmt: skip


def forms(infinitive: str, stems: tuple[str, ...], english: str) -> Iterator[tuple[str, Verb]]:
    """The regular forms of a verb, of each of its stems.

    Args:
        infinitive: ``"cerrar"``.
        stems: Stems beside that of the infinitive (``("cierr",)``).
        english: Base form, past and participle, parted by slashes; regular ones are left out. A
            star behind it tells that it has no passive.
    """
    reflexive = english.endswith("*")
    base, *irregular = english.rstrip("*").split("/")
    past = irregular[0] if irregular else _with_ending(base, "ed")
    participle = irregular[1] if len(irregular) > 1 else past
    gerund = _with_ending(base, "ing")
    passive = "" if reflexive else participle

    def verb(who: int, words: str, *, told: bool = True, past: bool = False) -> Verb:
        return Verb(_WHO[who] if told else "", words, base, passive, past)

    infinitive = infinitive.removesuffix("se")
    kind = infinitive[-2:].replace("í", "i")
    for stem in (infinitive[:-2], *stems):
        soft, hard = _before_e(stem, kind), _before_o(stem, kind)
        for who, ending in enumerate(_PRESENT[kind]):
            told = who in (0, 1, 3, 4, 6)
            begin = hard if ending[0] in "oóaá" and kind != "ar" else stem
            yield begin + ending, verb(who, base, told=told)
        for who, ending in enumerate(_SUBJUNCTIVE[kind]):
            begin = soft if kind == "ar" else hard
            yield begin + ending, Verb("let us" if who == 3 else "", base, base, passive)
        for who, ending in enumerate(_PRETERITE[kind]):
            begin = soft if ending[0] == "é" else stem
            glides = stem[-1] in _VOWELS and ending[0] == "i" and kind != "ar" and who in (2, 5)
            yield begin + ("y" + ending[1:] if glides else ending), verb(who, past, past=True)
        for who, ending in enumerate(_IMPERFECT[kind]):
            yield stem + ending, verb(who if ending not in ("aba", "ía") else 2, past, past=True)
        for ending in _PAST_SUBJUNCTIVE[kind]:
            yield stem + ending, Verb("", past, base, passive, past=True)
        run = {"ar": "ando", "er": "iendo", "ir": "iendo"}[kind]
        run = "y" + run[1:] if stem[-1] in _VOWELS and kind != "ar" else run
        yield stem + run, Verb("", gerund, base)
        for clitic, behind in _CLITICS.items():
            yield stem + run + clitic, Verb("", gerund + behind, base)
            for ending in ("a", "e", "en", "an"):
                begin = soft if kind == "ar" and ending[0] == "e" else stem
                begin = hard if kind != "ar" and ending[0] == "a" else begin
                yield begin + ending + clitic, Verb("", base + behind, base, passive)
        for ending in _participles(kind):
            yield stem + ending, Verb("", participle, base, passive, past=True)
    future = _FUTURE_STEMS.get(infinitive, infinitive.replace("í", "i"))
    for who, ending in enumerate(_FUTURE):
        yield future + ending, verb(who, f"will {base}")
    for who, ending in enumerate(_CONDITIONAL):
        yield future + ending, verb(who if who else 2, f"would {base}")
    yield infinitive, Verb("", base, base, passive)
    for clitic, behind in _CLITICS.items():
        yield infinitive + clitic, Verb("", base + behind, base, passive)
    theme = kind[0]
    yield infinitive[:-1] + "d", Verb("", base, base, passive)  # Spain's "votad"
    yield infinitive[:-2] + theme + "os", Verb("", base, base, passive)  # "quedaos"
    yield infinitive[:-2] + {"a": "á", "e": "é", "i": "í"}[theme], Verb("", base, base, passive)
    for clitic, behind in _CLITICS.items():
        yield infinitive[:-2] + theme + clitic, Verb("", base + behind, base, passive)


def _participles(kind: str) -> tuple[str, ...]:
    stem = "ad" if kind == "ar" else "id"
    return tuple(stem + ending for ending in ("o", "a", "os", "as"))


def _before_e(stem: str, kind: str) -> str:
    """The stem of an -ar verb before an e: pag-ar, pagu-e."""
    if kind == "ar":
        for end, changed in (("c", "qu"), ("g", "gu"), ("z", "c")):
            if stem.endswith(end):
                return stem[:-1] + changed
    return stem


def _before_o(stem: str, kind: str) -> str:
    """The stem of an -er or -ir verb before an o or a: recog-er, recoj-o."""
    if kind != "ar":
        if stem.endswith("gu"):
            return stem[:-1]
        if stem.endswith("g"):
            return stem[:-1] + "j"
        if stem.endswith("c"):
            return stem[:-1] + ("zc" if stem[-2:-1] in _VOWELS else "z")
        if kind == "ir" and stem.endswith("u"):
            return stem + "y"
    return stem


def _with_ending(english: str, ending: str) -> str:
    """A regular English past or -ing form; of "drop off" it is the first word that bends."""
    verb, *rest = english.split(" ", 1)
    if verb.endswith("e") and not (ending == "ing" and verb.endswith(("ee", "be"))):
        verb = verb[:-1] + ending
    elif ending == "ed" and verb.endswith("y") and verb[-2] not in _VOWELS:
        verb = verb[:-1] + "ied"
    elif verb in _DOUBLING:
        verb += verb[-1] + ending
    else:
        verb += ending
    return " ".join((verb, *rest))
