"""The forms of Spanish verbs, and their English."""

from __future__ import annotations

from collections.abc import Iterator

from suppression_detect.languages import Verb, bare, words

_VOWELS = "aeiou"
# The endings of -ar, -er and -ir verbs, by who does it: i, you, he or she, we, you (Spain), they;
# then the "you" of Argentina and of Chile. No form that asks or orders tells its subject in
# English.
_PRESENT = {
    "ar": ("o", "as", "a", "amos", "áis", "an", "ás", "ái"),
    "er": ("o", "es", "e", "emos", "éis", "en", "és", "ís"),
    "ir": ("o", "es", "e", "imos", "ís", "en", "ís", "ís"),
}
_SUBJUNCTIVE = {
    "ar": ("e", "es", "e", "emos", "éis", "en", "és", "ís"),
    "er": ("a", "as", "a", "amos", "áis", "an", "ás", "ái"),
    "ir": ("a", "as", "a", "amos", "áis", "an", "ás", "ái"),
}
_PRETERITE = {
    "ar": ("é", "aste", "ó", "amos", "asteis", "aron", "astes"),
    "er": ("í", "iste", "ió", "imos", "isteis", "ieron", "istes"),
    "ir": ("í", "iste", "ió", "imos", "isteis", "ieron", "istes"),
}
_STRONG_PRETERITE = ("e", "iste", "o", "imos", "isteis", "ieron", "istes")
_IMPERFECT = {
    "ar": ("aba", "abas", "aba", "ábamos", "abais", "aban"),
    "er": ("ía", "ías", "ía", "íamos", "íais", "ían"),
    "ir": ("ía", "ías", "ía", "íamos", "íais", "ían"),
}
_PAST_SUBJUNCTIVE = {
    "ar": ("ara", "aras", "ara", "áramos", "arais", "aran", "ase", "ases", "asen"),
    "er": ("iera", "ieras", "iera", "iéramos", "ierais", "ieran", "iese", "ieses", "iesen"),
    "ir": ("iera", "ieras", "iera", "iéramos", "ierais", "ieran", "iese", "ieses", "iesen"),
}
_FUTURE = ("é", "ás", "á", "emos", "éis", "án")
_CONDITIONAL = ("ía", "ías", "ía", "íamos", "íais", "ían")
# Those of an order: you, you (formal), you (plural), we.
_ORDER = {
    "ar": ("a", "e", "en", "emos"),
    "er": ("e", "a", "an", "amos"),
    "ir": ("e", "a", "an", "amos"),
}
_DOUBLING = words(
    """
    stop let get put run drop ban cut win begin forget permit plan shop tag snap admit commit
    submit refer prefer occur beg hit set shut sit chat step slip grab clip swap cram jog drag
    trip quit split spit rip zip pin regret transfer rob wrap tip plot fit jam nap stun hug swim
    spin chop tap sum rig brag flag log mop plug scam scan scrub shred skip slap spam stab kidnap
    expel compel equip gas ship
    """
)
_WHO = ("i", "you", "", "we", "you", "", "you", "you")
# The same of what is so now: without a subject, its denial would be an order in English.
_WHO_NOW = ("i", "you", "(he)", "we", "you", "(they)", "you", "you")
# The same of what is so now: without a subject, its denial would be an order in English.
_WHO_NOW = ("i", "you", "(he)", "we", "you", "(they)", "you", "you")
# Weak pronouns behind a verb, to their English; two of them before one.
_PERSONS = {"me": " me", "te": "", "se": "", "nos": " us", "os": "", "le": " him", "les": " them"}
_THINGS = {"lo": " it", "la": " it", "los": " them", "las": " them"}
_BOTH = {
    first + second: (english if first in ("me", "nos") else "") + it
    for first, english in _PERSONS.items()
    for second, it in _THINGS.items()
    if first not in ("le", "les")
}
_CLITICS = (
    _BOTH | {"seme": " me", "senos": " us", "sele": " him", "teme": " me"} | _PERSONS | _THINGS
)
# How long a form must be to have a pronoun behind it, but for these.
_SHORTEST = 3
_SHORT = words("da de di ve se ir")
_FUTURE_STEMS = {
    "poder": "podr", "querer": "querr", "saber": "sabr", "caber": "cabr", "haber": "habr",
    "valer": "valdr", "salir": "saldr", "sobresalir": "sobresaldr", "reír": "reir", "oír": "oir",
}  # fmt: skip
_FUTURE_ENDS = {"tener": "tendr", "poner": "pondr", "venir": "vendr", "hacer": "har", "decir": "dir"}  # fmt: skip
_STRONG_STEMS = {
    "poder": "pud", "querer": "quis", "saber": "sup", "caber": "cup", "andar": "anduv",
    "estar": "estuv",
}  # fmt: skip
_STRONG_ENDS = {
    "tener": "tuv", "poner": "pus", "venir": "vin", "hacer": "hic", "decir": "dij", "traer": "traj",
    "ducir": "duj",
}  # fmt: skip
_PARTICIPLES = {"ver": "vist", "prever": "previst", "satisfacer": "satisfech"}
_PARTICIPLE_ENDS = {
    "poner": "puest", "hacer": "hech", "decir": "dich", "abrir": "abiert", "cubrir": "cubiert",
    "scribir": "scrit", "volver": "vuelt", "resolver": "resuelt", "romper": "rot", "morir": "muert",
    "imprimir": "impres", "evolver": "evuelt",
}  # fmt: skip
_ORDERS = {"salir": "sal", "hacer": "haz", "decir": "di"}
_ORDER_ENDS = {"tener": "ten", "poner": "pon", "venir": "ven"}
# Stems of the first person and of the subjunctive alone, beside those in g ("salg-o").
_FIRST_STEMS = frozenset(("sep", "quep"))


class Forms(dict[str, Verb]):
    """Forms of verbs; those with pronouns behind them are made when they are looked up.

    Before a form that means something else with a pronoun, that pronoun stands, parted by a
    blank: "se acuerda".
    """

    def __init__(self) -> None:
        super().__init__()
        self._orders: dict[str, Verb] = {}
        self._own: dict[str, Verb] = {}
        self._told: dict[str, Verb] = {}
        self._dropped: frozenset[str] = frozenset()

    def add(self, infinitive: str, stems: tuple[str, ...], english: str) -> None:
        """The forms of a verb, of each of its stems; of two verbs' the earlier's is kept.

        Args:
            infinitive: ``"cerrar"``; with "se" behind it or "te " before it only the forms that
                have a pronoun: its own subject's, or another person's.
            stems: Stems beside that of the infinitive (``("cierr",)``).
            english: Base form, past and participle, parted by slashes; regular ones are left
                out. A star behind it tells that it has no passive.
        """
        spoken = _spoken(english)
        plain = infinitive.removesuffix("se").removeprefix("te ")
        orders = self._orders
        if infinitive.endswith("se"):
            orders = self._own
        elif infinitive.startswith("te "):
            orders = self._told
        for form, verb in _before_pronouns(plain, stems, spoken):
            orders.setdefault(bare(form), verb)
        for form, verb, own in _plain(plain, stems, spoken):
            if orders is self._orders:
                self.setdefault(form, verb)
                continue
            told = (one for one in _TOLD if one not in own or own == _ANY)
            for clitic in told if orders is self._told else own:
                self.setdefault(f"{clitic} {form}", verb)
        whole = bare(plain)
        for clitic in _ANY if orders is self._own else _CLITICS if spoken.passive else _PERSONS:
            if order := self._order(whole, clitic):
                self[whole + clitic] = self._behind(order, whole, clitic)

    def drop(self, words: frozenset[str], foreign: frozenset[str]) -> None:
        """Take words out that are no verbs; foreign ones with any accents."""
        self._dropped = words | foreign
        for form in [form for form in self if form in words or bare(form) in foreign]:
            del self[form]
        for form in self._dropped:
            self[form] = None  # type: ignore[assignment]  # nor is "pago" another's "pagó"

    def get(self, form: str, default: Verb | None = None) -> Verb | None:  # type: ignore[override]
        """A form, also one with pronouns behind it."""
        found = super().get(form)
        if found is None and form not in self._dropped:
            found = self._with_pronouns(bare(form), form.isascii())
        return found or default

    def _with_pronouns(self, form: str, unaccented: bool) -> Verb | None:
        for size in range(min(6, len(form) - 2), 1, -1):
            clitic = form[-size:]
            if clitic in _CLITICS:
                verb = self._order(form[:-size], clitic)
                if verb is None or (
                    unaccented and form.endswith("ales") and verb.base not in _GIVING
                ):
                    continue  # "personales"
                return self._behind(verb, form[:-size], clitic)
        return None

    def _behind(self, verb: Verb, form: str, clitic: str) -> Verb:
        pronoun = _CLITICS[clitic]
        if not pronoun or (clitic in _ANY and form in self._own):
            return verb
        return verb._replace(words=behind_first(verb.words, pronoun))

    def _order(self, form: str, clitic: str) -> Verb | None:
        if len(form) < _SHORTEST and form not in _SHORT:
            return None
        if clitic.startswith("os") and not form.endswith(("r", "ndo")) and f"{form}d" not in self:
            return None  # "correos"
        if clitic in _ANY and (verb := self._own.get(form)):
            return verb
        another = clitic not in _THINGS and clitic != "se"
        if clitic == "te" and not form.endswith(("r", "ndo")):
            another = False  # "sácate": its own
        if another and (verb := self._told.get(form)):
            return verb
        return self._orders.get(form)


_GIVING = frozenset(("give", "tell", "ask", "send", "take away", "put", "show", "let", "do"))
_ANY = ("se", "me", "te", "nos", "os")
# The own pronoun of each person, as the endings are told above.
_OWN = (("me",), ("te",), ("se",), ("nos",), ("os",), ("se",), ("te",), ("te",))
_TOLD = ("me", "te", "le", "les", "nos", "os")


def behind_first(words: str, pronoun: str) -> str:
    """A pronoun behind a verb, before what it is parted from: "throw it away"."""
    first, _, last = words.rpartition(" ")
    if words == "take away" and pronoun in _WHOM:
        return words  # "quitarles el voto"
    if pronoun and first and last in _PARTED:
        return f"{first}{pronoun} {last}"
    return words + pronoun


_WHOM = frozenset((" me", " us", " him", " them"))
_PARTED = words("away out up off down back in over")


def _spoken(english: str) -> _Spoken:
    active = english.endswith("*")
    base, *irregular = english.rstrip("*").split("/")
    past = irregular[0] if irregular else with_ending(base, "ed")
    participle = irregular[1] if len(irregular) > 1 else past
    if participle.startswith("was "):
        participle = "been" + participle.removeprefix("was")
    return _Spoken(base, past, participle, "" if active else participle)


class _Spoken:
    """The English of a verb, by its forms."""

    def __init__(self, base: str, past: str, participle: str, passive: str) -> None:
        self.base, self.past, self.participle, self.passive = base, past, participle, passive
        self.gerund = with_ending(base, "ing")
        self._made: dict[tuple[str, str, bool], Verb] = {}

    def form(self, words: str, subject: str = "", *, past: bool = False) -> Verb:
        key = words, subject, past
        if (made := self._made.get(key)) is None:
            made = self._made[key] = Verb(subject, words, self.base, self.passive, past)
        return made


def _plain(
    infinitive: str, stems: tuple[str, ...], english: _Spoken
) -> Iterator[tuple[str, Verb, tuple[str, ...]]]:
    """The forms without pronouns behind them, and their own pronouns."""
    kind = infinitive[-2:].replace("í", "i")
    root = infinitive[:-2]
    for stem in _present_stems(infinitive, stems):
        first = _is_first(stem, root)
        soft, hard = _before_e(stem, kind), stem if first else _before_o(stem, kind)
        weak = stem == root and any(not _is_first(one, root) for one in stems)
        for who, ending in enumerate(_PRESENT[kind]):
            begin = hard if ending[0] in "oóaá" and kind != "ar" else stem
            if (not first or who == 0) and not (weak and who in _STRESSED):
                yield begin + ending, english.form(english.base, _WHO_NOW[who]), _OWN[who]
        for who, ending in enumerate(_SUBJUNCTIVE[kind]):
            begin = soft if kind == "ar" else hard
            if not (weak and who in _STRESSED):
                subject = "let us" if who == 3 else ""
                yield begin + ending, english.form(english.base, subject), _OWN[who]
    for stem, endings in _past_stems(infinitive, stems, kind):
        soft = _before_e(stem, kind)
        for who, ending in enumerate(endings):
            begin = soft if ending[0] in "eé" else stem
            begin = begin[:-1] + "z" if begin == "hic" and ending == "o" else begin
            told = english.form(english.past, _WHO[who], past=True)
            yield _joined(begin, ending), told, _OWN[who]
        past = _PAST_SUBJUNCTIVE["ar" if endings[1] == "aste" else "er"]
        for who, ending in zip((2, 1, 2, 3, 4, 5, 2, 1, 5), past, strict=True):
            yield _joined(stem, ending), english.form(english.past, past=True), _OWN[who]
    imperfect = infinitive[:-1] if infinitive in ("ver", "prever") else root
    for who, ending in enumerate(_IMPERFECT[kind]):
        subject = _WHO[who] if who else ""
        yield imperfect + ending, english.form(english.past, subject, past=True), _OWN[who]
    for stem in (root, *stems):
        if not _is_first(stem, root):
            yield _joined(stem, _running(kind)), english.form(english.gerund), _ANY
    for form in _participles(infinitive, kind):
        yield form, english.form(english.participle), ()
    future = _changed(infinitive, _FUTURE_STEMS, _FUTURE_ENDS) or infinitive
    for who, ending in enumerate(_FUTURE):
        yield future + ending, english.form(f"will {english.base}", _WHO[who]), _OWN[who]
    for who, ending in enumerate(_CONDITIONAL):
        subject = _WHO[who] if who else ""
        yield future + ending, english.form(f"would {english.base}", subject), _OWN[who]
    order = english.form(english.base)
    yield infinitive, order, _ANY
    yield infinitive[:-1] + "d", order, ()  # Spain's "votad"
    yield root + {"a": "á", "e": "é", "i": "í"}[kind[0]], order, ()  # Argentina's "votá"
    if short := _changed(infinitive, _ORDERS, _ORDER_ENDS):
        yield short, order, ()


# Those whose form has the stress, and with it the other vowel, in its stem.
_STRESSED = frozenset((0, 1, 2, 5))


def _before_pronouns(
    infinitive: str, stems: tuple[str, ...], english: _Spoken
) -> Iterator[tuple[str, Verb]]:
    """The forms that have pronouns behind them."""
    kind = infinitive[-2:].replace("í", "i")
    root = infinitive[:-2]
    told, running = english.form(english.base), english.form(english.gerund)
    yield infinitive, told
    yield infinitive[:-1] + "d", told  # Spain's "mandadlo"
    yield root + kind[0], told  # Argentina's "quedate", Spain's "quedaos"
    if short := _changed(infinitive, _ORDERS, _ORDER_ENDS):
        yield short, told
    for stem in _present_stems(infinitive, stems):
        first = _is_first(stem, root)
        soft, hard = _before_e(stem, kind), stem if first else _before_o(stem, kind)
        for n, ending in enumerate(_ORDER[kind]):
            begin = stem if n == 0 else soft if kind == "ar" else hard
            if n == 3:
                us = told._replace(subject="let us")
                yield begin + ending, us
                yield begin + ending[:-1], us  # "quedémo-nos"
            elif n or not first:
                yield begin + ending, told
    for stem in (root, *stems):
        if not _is_first(stem, root):
            yield _joined(stem, _running(kind)), running


def _present_stems(infinitive: str, stems: tuple[str, ...]) -> Iterator[str]:
    root = infinitive[:-2]
    yield root
    yield from stems
    uir = infinitive.endswith(("uir", "üir")) and not infinitive.endswith(("guir", "quir"))
    if uir or infinitive.endswith("oír"):
        yield root + "y"


def _past_stems(
    infinitive: str, stems: tuple[str, ...], kind: str
) -> Iterator[tuple[str, tuple[str, ...]]]:
    if strong := _changed(infinitive, _STRONG_STEMS, _STRONG_ENDS):
        yield strong, _STRONG_PRETERITE
        return
    yield infinitive[:-2], _PRETERITE[kind]
    root = infinitive[:-2]
    for stem in stems:
        if kind == "ir" and not _is_first(stem, root) and "ie" not in stem and "ue" not in stem:
            yield stem, _PRETERITE[kind]


def _changed(infinitive: str, whole: dict[str, str], ends: dict[str, str]) -> str:
    """What stands for a verb in a table, by the whole word or by its end."""
    if infinitive in whole:
        return whole[infinitive]
    for end, changed in ends.items():
        if infinitive.endswith(end):
            return infinitive.removesuffix(end) + changed
    return ""


def _is_first(stem: str, root: str) -> bool:
    """Whether a stem is that of the first person and of the subjunctive only: salg-o, salg-a."""
    return stem in _FIRST_STEMS or (stem.endswith("g") and not root.endswith(("g", "gu")))


def _joined(stem: str, ending: str) -> str:
    """An ending behind a stem: le-yó, traj-era, riñ-ó."""
    if ending.startswith("i") and ending[1:2] and ending[1] in "eóé":
        if stem[-1] in _VOWELS + "íü" and not stem.endswith(("gu", "qu")):
            return stem.removesuffix("í") + ("i" if stem.endswith("í") else "y") + ending[1:]
        if stem[-1] in "jñ":
            return stem + ending[1:]
    return stem + ending


def _running(kind: str) -> str:
    return "ando" if kind == "ar" else "iendo"


def _participles(infinitive: str, kind: str) -> Iterator[str]:
    changed = _changed(infinitive, _PARTICIPLES, _PARTICIPLE_ENDS)
    stem = infinitive[:-2] + ("ad" if kind == "ar" else "id")
    for one in (changed or stem, "imprimid" if infinitive == "imprimir" else ""):
        if one:
            yield from (one + ending for ending in ("o", "a", "os", "as"))


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
    return stem


def with_ending(english: str, ending: str) -> str:
    """A regular English past or -ing form; of "drop off" it is the first word that bends."""
    verb, *rest = english.split(" ", 1)
    if verb.endswith("ie") and ending == "ing":
        verb = verb[:-2] + "ying"
    elif verb.endswith("e") and not (ending == "ing" and verb.endswith(("ee", "be"))):
        verb = verb[:-1] + ending
    elif ending == "ed" and verb.endswith("y") and verb[-2] not in _VOWELS:
        verb = verb[:-1] + "ied"
    elif verb in _DOUBLING:
        verb += verb[-1] + ending
    else:
        verb += ending
    return " ".join((verb, *rest))
