"""By what a tweet is told to be Spanish, and to be worth a look; small, since all tweets meet it."""

from suppression_detect.languages import words

# Words of voting. A tricky spelling may stand for one.
TELLING = words(
    """
    vota voto votar voten votan votes elecciones eleccion elección urnas boleta papeleta
    casilla comicios sufragio
    """
)
# Small words that English has not.
SMALL = words(
    """
    el la los las un una unos unas de del al en por para pa con sin sobre hasta desde que q como
    cuando donde quien si pero porque pues ya más muy todo todos todas este esta esto ese esa eso
    mi mis tu tus su sus nuestro lo les le te se nos os y e o u ni no hay es son está están ser
    va van voy vamos puede pueden puedes solo sólo también tampoco ahora hoy mañana aquí ahí
    """
)
# Pieces of words, one of which stands in every tweet that is worth a look.
HINTS = tuple(
    sorted(
        words(
            """
            vot elec eleg urna casill papelet bolet tarjeton comici sufrag padron balot plebisc
    referend candidat recinto precinto mesa colegio escrutin registr inscri empadron cedula
    ine dni apellid vuelta primaria migra presiden gobern alcald partido campana republican
    democrat ballot poll election lunes martes miercoles jueves sabado domingo enero abril
    mayo junio julio setiembre septiembre octubre noviembre cierra abre abiert cerrad ganamos
    sobre firm raya marca tinta sistema vayan vayas salgan quede queda fila cola multa puesto
    local centro junta cne buzon consulado licencia credencial municipal anul formad drop box
    orden
            """
        )
    )
)
# Words of English that Spanish has not.
ENGLISH = words(
    """
    the to is are was you your they their them it its my we our of and or not for with at from
    that this will would can could should have has be been do does did what when where who why
    how if but so just by on in up out all get got go going want need know
    """
)
