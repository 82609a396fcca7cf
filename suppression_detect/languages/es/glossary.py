"""Spanish put together, to be read in English words."""

from suppression_detect.languages import Glossary
from suppression_detect.languages import words as _words
from suppression_detect.languages.es import moments, phrases, signs, verbs, words

GLOSSARY = Glossary(
    code="es",
    rewrites=moments.REWRITES,
    needs=moments.NEEDS,
    names=moments.NAMES | moments.AT,
    phrases=phrases.phrases(),
    function=words.words(words.FUNCTION),
    nouns=words.words(words.WORDS),
    verbs=verbs.verbs(),
    objects={
        "me": "me", "te": "you", "le": "you", "les": "you", "lo": "it", "la": "it",
        "los": "them", "las": "them", "nos": "us", "os": "you",
    },
    accents={"esta": "está", "estas": "estás"},
    pronouns=_words("yo tu usted ustedes nosotros vos"),
    subordinates=frozenset(("que",)),
    conditions=frozenset(("si",)),
    asking=_words("que como donde cuando"),
    speakers=_words("yo no ya que si me tampoco nunca siempre tambien donde cuando quien"),
    articles=frozenset(("el", "la", "los", "las")),
    clauses=_words("que y e si porque pero cuando donde pues ya aqui alla como o hoy asi"),
    denials=frozenset(("no",)),
    reflexives=frozenset(("se",)),
    determiners=_words(
        """
        el la los las un una unos unas tu tus mi mis su sus nuestro nuestra nuestros vuestro este
        esta estos estas ese esa esos esas de del al con sin por cada otro otra ningun ninguna en
        algun alguna todo toda todos todas cualquier mucho mucha muchos muchas dos tres y
        """
    ),
    telling=signs.TELLING,
    hints=signs.HINTS,
    english=signs.ENGLISH,
)  # fmt: skip
