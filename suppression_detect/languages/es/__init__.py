"""Spanish, read in English words."""

from suppression_detect.languages import Glossary
from suppression_detect.languages import words as _words
from suppression_detect.languages.es import moments, phrases, verbs, words

GLOSSARY = Glossary(
    code="es",
    rewrites=moments.REWRITES,
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
    telling=_words(
        """
        vota voto votar voten votan votes elecciones eleccion elección urnas boleta papeleta
        casilla comicios sufragio
        """
    ),
    hints=tuple(
        sorted(
            _words(
                """
                vot elec eleg urna casill papelet bolet tarjeton comici sufrag padron balot plebisc
                referend candidat recinto precinto mesa colegio escrutin registr inscri empadron
                cedula ine dni apellid vuelta primaria migra presiden gobern alcald partido campana
                republican democrat ballot poll election lunes martes miercoles jueves sabado
                domingo enero abril mayo junio julio setiembre septiembre octubre noviembre cierra
                abre abiert cerrad ganamos sobre firm raya marca tinta sistema vayan vayas salgan
                quede queda fila cola multa puesto local centro junta cne buzon consulado licencia credencial
                municipal anul formad drop box orden
                """
            )
        )
    ),
    english=_words(
        """
        the to is are was you your they their them it its my we our of and or not for with at from
        that this will would can could should have has be been do does did what when where who why
        how if but so just by on in up out all get got go going want need know
        """
    ),
)  # fmt: skip
