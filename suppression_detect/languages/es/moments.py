"""How Spanish tells days and hours, and their English."""

MONTHS = {
    "enero": "january", "ene": "january", "febrero": "february", "feb": "february",
    "marzo": "march", "mar": "march", "abril": "april", "abr": "april", "mayo": "may",
    "may": "may", "junio": "june", "jun": "june", "julio": "july", "jul": "july",
    "agosto": "august", "ago": "august", "septiembre": "september", "setiembre": "september",
    "septimbre": "september", "sept": "september", "sep": "september", "set": "september",
    "octubre": "october", "oct": "october", "noviembre": "november", "noviemvre": "november",
    "novienbre": "november", "nov": "november", "diciembre": "december", "dic": "december",
}  # fmt: skip
WEEKDAYS = {
    "lunes": "monday", "martes": "tuesday", "miercoles": "wednesday", "miercole": "wednesday",
    "jueves": "thursday", "viernes": "friday", "sabado": "saturday", "sabados": "saturdays",
    "domingo": "sunday", "domingos": "sundays",
}  # fmt: skip
# Only where the number of a day follows.
SHORT_WEEKDAYS = {
    "lun.": "monday", "lun": "monday", "mar.": "tuesday", "mart.": "tuesday", "mart": "tuesday",
    "mier.": "wednesday", "mierc.": "wednesday", "mie.": "wednesday", "mierc": "wednesday",
    "mier": "wednesday", "mie": "wednesday", "jue.": "thursday", "juev.": "thursday",
    "jue": "thursday", "vie.": "friday", "vier.": "friday", "vie": "friday", "sab.": "saturday",
    "sab": "saturday", "dom.": "sunday", "dom": "sunday",
}  # fmt: skip
NUMBERS = {
    "un": "1", "una": "1", "uno": "1", "dos": "2", "tres": "3", "cuatro": "4", "cinco": "5",
    "seis": "6", "siete": "7", "ocho": "8", "nueve": "9", "diez": "10", "once": "11",
    "doce": "12", "primero": "1", "1ro": "1", "1ero": "1", "1er": "1", "1o": "1", "1°": "1",
    "trece": "13", "catorce": "14", "quince": "15", "dieciseis": "16", "diecisiete": "17",
    "dieciocho": "18", "diecinueve": "19", "veinte": "20", "veintiuno": "21", "veintiun": "21",
    "veintidos": "22", "veintitres": "23", "veinticuatro": "24", "veinticinco": "25",
    "veintiseis": "26", "veintisiete": "27", "veintiocho": "28", "veintinueve": "29",
    "treinta y uno": "31", "treinta": "30", "par de": "2", "un par de": "2",
}  # fmt: skip
SPANS = {
    "dia": "days", "dias": "days", "diitas": "days", "semana": "weeks", "semanas": "weeks",
    "hora": "hours", "horas": "hours", "horitas": "hours", "mes": "months", "meses": "months",
    "minuto": "minutes", "minutos": "minutes", "ano": "years", "anos": "years",
}  # fmt: skip
# What stands before a day.
LEADS = {
    "el": "on", "el dia": "on", "este": "on", "este dia": "on", "este pasado": "on",
    "el pasado": "on", "el proximo": "on", "este proximo": "on", "el mero": "on",
    "el mismo": "on", "el propio": "on", "los": "on", "los dias": "on", "todo el": "on",
    "solo el": "only on", "unicamente el": "only on", "hasta el": "until", "hasta el dia": "until",
    "hasta este": "until", "hasta el proximo": "until", "hasta": "until", "hasta el mero": "until",
    "hasta el mismo": "until", "antes del": "before", "antes de el": "before",
    "antes del dia": "before", "antes de este": "before", "a partir del": "starting",
    "a partir de este": "starting", "a partir de el": "starting", "a partir del dia": "starting",
    "a partir del proximo": "starting", "desde el": "from", "desde este": "from",
    "desde el pasado": "from", "desde el dia": "from", "despues del": "after",
    "despues de el": "after", "pasado el": "after", "a mas tardar el": "by",
    "a mas tardar este": "by", "mas tardar el": "by", "a mas tardar": "by",
    "no mas tarde del": "by", "maximo el": "by", "como maximo el": "by", "maximo": "by",
    "como tarde el": "by", "a mas tardar el dia": "by", "hasta maximo el": "by", "para el": "for", "pal": "for", "pa'l": "for", "pa el": "for", "pa este": "for",
    "para este": "for", "para el dia": "for", "para el proximo": "for", "al": "to", "al dia": "to",
    "del": "of", "de el": "of", "del dia": "of", "del proximo": "of", "de este": "of",
    "del pasado": "of", "por el": "by", "en vez del": "instead of", "en lugar del": "instead of",
}  # fmt: skip
WHICH = {
    "primer": "first", "segundo": "second", "tercer": "third", "cuarto": "fourth",
    "ultimo": "last", "1er": "first", "2do": "second", "3er": "third",
}  # fmt: skip
PARTS = {
    "tempranito": "morning", "temprano": "morning", "manana": "morning", "mananita": "morning",
    "madrugada": "morning", "tarde": "afternoon", "tardecita": "afternoon", "noche": "night",
    "nochecita": "night", "mediodia": "noon",
}  # fmt: skip
# The days of elections, as hashtags put them; those of J, M and A by what is known of them.
HASHTAGS = (
    ("j", "16|23|27|28|30|31", "july"), ("j", "[1-9]|1[0-5]|1[7-9]|2[0-24-69]", "june"),
    ("a", "9|11|13|31", "august"), ("a", "28|21|7", "april"), ("m", "3|8|11|1|15", "march"),
    ("m", "4|12|18|2[0-9]", "may"), ("e", "5|10|18", "january"), ("f", "4|14|18|5", "february"),
    ("s", "[1-9]|1\\d|2\\d", "september"), ("o", "[1-9]|1\\d|2\\d|3[01]", "october"),
    ("n", "[1-9]|1\\d|2\\d|30", "november"), ("d", "[4-9]|1\\d|2\\d", "december"),
)  # fmt: skip
AT = {
    "a las": "at", "a la": "at", "las": "at", "la": "at", "hasta las": "until",
    "hasta la": "until", "desde las": "from", "desde la": "from", "de las": "from",
    "de la": "from", "antes de las": "before", "antes de la": "before",
    "despues de las": "after", "despues de la": "after", "tipo": "at", "sobre las": "at",
    "sobre la": "at", "a partir de las": "starting at", "a partir de la": "starting at",
    "pasadas las": "after", "pasada la": "after", "como a las": "at", "como a la": "at",
    "a eso de las": "at", "a eso de la": "at", "para las": "by", "para la": "by",
    "a mas tardar a las": "by", "a mas tardar las": "by", "maximo a las": "by",
    "hasta eso de las": "until", "hasta como las": "until", "desde eso de las": "from",
    "tipo las": "at", "hasta": "until", "desde": "from", "entre las": "between",
    "alrededor de las": "at", "cerca de las": "at", "como las": "at",
}  # fmt: skip
_MORE_LEADS = {
    "hasta": "until", "antes de": "before", "despues de": "after", "desde": "from",
    "a partir de": "starting", "de": "of", "en": "in", "para": "for", "pa": "for",
}  # fmt: skip
# What a day is told of: "la segunda vuelta del 5 de enero".
VOTES = {
    "elecciones": "election", "eleccion": "election", "comicios": "election",
    "segunda vuelta": "runoff", "balotaje": "runoff", "ballotage": "runoff",
    "primarias": "primary", "primaria": "primary", "plebiscito": "plebiscite",
    "referendum": "referendum", "votacion": "election",
}  # fmt: skip
NAMES = VOTES | MONTHS | WEEKDAYS | NUMBERS | SPANS | LEADS | _MORE_LEADS | WHICH
NAMES |= {name.rstrip("."): english for name, english in SHORT_WEEKDAYS.items() if name != "mar."}


def _any(words: dict[str, str]) -> str:
    """Any of some words, the longest first, with any blanks between them."""
    ordered = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(w.replace(".", r"\.").replace(" ", r"\s+") for w in ordered) + ")"


_FULL_MONTH = "(?:" + "|".join(m for m in MONTHS if len(m) > 4 or m == "mayo") + r")\b"
_SHORT_MONTH = "(?:" + "|".join(m for m in MONTHS if len(m) <= 4 and m != "mayo") + r")\b\.?"
_MONTH = f"(?:{_FULL_MONTH}|{_SHORT_MONTH})"
_WEEKDAY = _any(WEEKDAYS) + r"\b"
_COUNT = "(?:" + _any(NUMBERS) + r"\b|\d{1,3})"
_NTH_WORD = _any({w: n for w, n in NUMBERS.items() if w not in ("un", "una", "par de")})
_NTH = rf"(?:\d{{1,2}}(?:er|ero|ro|do|to|°)?\b|{_NTH_WORD}(?!\w))"
# What the groups of these names hold something of: weekdays, months, days and hours in figures.
NEEDS = {
    "w": _any(WEEKDAYS | SHORT_WEEKDAYS),
    "m": f"{_FULL_MONTH}|{_SHORT_MONTH}",
    "d": rf"\d|{_NTH_WORD}",
    "h": rf"\d|{_any(NUMBERS)}",
    "at": rf"\d|{_any(NUMBERS)}|medi",
}
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
_LEAD = rf"\b(?P<p>{_any(LEADS)})\s+"
_OF_YEAR = r"(?:\s*,?\s*(?:del?\s+(?:ano\s+|este\s+ano\s+)?)?(?P<y>20\d\d)\b)?"
_OF = r"(?:\s+del?\s+(?:mes\s+de\s+)?(?:este\s+(?:mes\s+de\s+)?)?|\s*-\s*|\s*/\s*|\s*)"
_BEFORE_TAG = (
    r"el|del|al|este|para\s+el|hasta\s+el|antes\s+del|desde\s+el|a\s+partir\s+del|despues\s+del"
)
_HOURS = r"\s*(?:hrs?\b\.?|hs\b\.?|h\b\.?|horas\b)(?:\s+en\s+punto)?"
_MORNING = (
    r"(?:\s*(?:a\.\s?m\b\.?|a\s?m\b)"
    r"|\s+(?:(?:de|por|en|x)\s+)?la\s+(?:mananita|manana|madrugada)\b|\s+de\s+manana\b)"
)
_EVENING = (
    r"(?:\s*(?:p\.\s?m\b\.?|p\s?m\b)"
    r"|\s+(?:(?:de|por|en|x)\s+)?la\s+(?:tardecita|tarde|nochecita|noche)\b)"
)
_SHARP = r"(?:\s+en\s+punto)?"
_AT = rf"\b(?P<at>{_any(AT)})\s+"
_AT_LAS = rf"\b(?P<at>{_any({a: '' for a in AT if a.endswith((' las', ' la'))})})\s+"
_CLOCK = (
    r"(?P<h>(?:2[0-4]|1\d|0?\d)(?!\d)|una\b|dos\b|tres\b|cuatro\b|cinco\b|seis\b|siete\b|ocho\b|nueve\b|diez\b"
    r"|once\b|doce\b)"
)
_CLOCK_2 = _CLOCK.replace("?P<h>", "?P<g>")
# What is counted, so that the number before it is no hour and no day.
_COUNTED = r"""(?:\s*(?:%|°|[.:,/]\d|-\d|mil\b|millon|por\s+ciento|porciento|pesos|dolares|euros|lucas|
    bolivares|soles|anos?\b|meses|semanas|minutos|dias?\b|personas|mujeres|hombres|ninas|chicas|
    casillas|mesas|urnas|boletas|papeletas|candidat|familias|elecciones|escuelas|puertas|vueltas|
    copias|veces|votos|partidos|puntos|cuadras|kilometros|km\b|millas|pulgadas|metros|grados|
    provincias|regiones|comunas|alcaldias|companeras|senoras|maquinas|camaras|listas|firmas|
    identificaciones|fotos|preguntas|opciones|mejores|primeras|ultimas|unicas|otras|dos\b|tres\b|
    a\s+\d|x\s+\d))"""
# What may follow "el 7" where it is a day.
# What is moved there: "al 30 de julio", "para el lunes".
_TO_A_DAY = (
    rf"\s+(?:al|para\s+el|pal?)\s+(?:proximo\s+|dia\s+)?(?:{_WEEKDAY}|{_DAY}\s+de\s+{_FULL_MONTH})"
)
_THEN = r"""(?!\w)(?!\s+\d)(?!\s*[%$°/&+=-]\s*\d)(?!\s+(?:de|por\s*ciento|x|mil|y\s+medi[oa]|a\s+\d|avenida|street)\b)"""

_PUT_OFF_VERBS = """
    pospuso pospusieron pospuesta pospuestas pospuesto pospone posponen posponer aplazo aplazaron
    aplazada aplazadas aplazan aplaza cambio cambiaron cambiada cambiaran cambia cambian movio
    movieron mueve mueven movida movidas movido mudaron mudo paso pasaron pasa pasan pasada recorrio
    recorrieron recorre recorrida corrio corrieron corrida reprogramo reprogramaron reprogramada
    reprogramadas traslado trasladaron trasladada extendio extendieron extiende extendido postergo
    postergaron postergada postergadas dejaron eleccion elecciones votacion votaciones generales presidenciales municipales
    primaria primarias vuelta balotaje plebiscito comicios internas fecha legislativas adelanto adelantaron adelantada
    atraso atrasaron retraso retrasaron
    """
# Behind the first two letters of "para", which are soon looked for.
_PUT_OFF = "|".join(rf"(?<=\b{verb}\spa)" for verb in _PUT_OFF_VERBS.split())
_TO = rf"pa(?:{_PUT_OFF})(?:(?:ra)?\s+(?:el|este)|l|'l)\s+(?:dia\s+)?"
_MOVED = r"\b(?:quedo|quedaron|queda|quedan)\s+(?:(?:para|pa)\s+(?:el|este)|pal|pa'l)\s+(?:dia\s+)?"

# Behind a form of "votar" and the word that is asked about.
_VOTE_BY = "|".join(rf"(?<=\bvot[a-z]{{{size}}}\spor)" for size in range(1, 9))
_VOTE_X = "|".join(rf"(?<=\bvot[a-z]{{{size}}}\sx)" for size in range(1, 9))
_VOTE_TO = "|".join(rf"(?<=\bvot[a-z]{{{size}}}\sa)" for size in range(1, 9))
_WAY = r"""(?:(?:el|la|un|una|tu|su)\s+)?(?:correo|correos|internet|inter|texto|txt|sms|mensaje\w*|msj|
    telefono|tel|celular|celu|cel|movil|whats\w*|wasap|guasap|wsp|wpp|e-?mail|mail|app|apps|
    aplicacion|web|pagina|sitio|linea|via|medio|codigo|qr|facebook|face|fb|twitter|instagram|tiktok|
    telegram|messenger|zoom|dm|md|inbox|interno|llamada|videollamada|huella|poder|encargo|redes|compu\w*|
    tableta|fax|turnos?|separado|primera|ultima|segunda|favor|manana|tarde|noche|mesa|orden|apellidos?|
    letra|ley|miedo|obligacion|gusto|costumbre|adelantado|anticipado|casa|cajero|drive|foto|video|
    culpa|causa|motivos?|falta|si|eso|esto|ello|lo|que|q|lluvia|calor|huracan|tormenta|nieve|frio|
    covid|pandemia|emergencia|seguridad|huelga|zonas?|distritos?|cartero|carta|buzon|hashtag|tuit|
    tweet|redes|comentarios?|reaccion|voz|signal|delegado|delegacion|aclamacion|favor|adelantado|aqui|
    alla|ahi|dias?|horas?|semanas?)\b"""
_EVENTS = r"""(?:huelga|huelgas|lluvias?|tormentas?|nieve|nevada|pandemia|inundaci\w+|emergencia|
    participacion|afluencia|demanda|filas?|colas?|ola|huracan|calor|frio|covid|coronavirus|virus|
    partido|paro|clasico|temporal|sismo|temblor|terremoto|apagon|apagones|incendios?|humo|tornado|
    derrumbe|bloqueos?|marcha|marchas|protestas?|disturbios|final|mundial|feriado|puente|cambio|fallas?|
    problemas?|falla|caida|ciclon|cuarentena|contingencia|gripe|viruela|dengue|violencia|balacera|
    tiroteo|amenazas?|bomba|duelo|muerte|asesinato|gente|votantes|visita|maraton|carnaval|eclipse)\b"""

_PAYING = "bizum|nequi|yape|plin|zelle|daviplata|paypal|venmo|mercado\\s+pago|cash\\s*app"

# Ways of "ir a", which is "will" but where a place follows; as they are, and denied.
_GOING = {
    "voy": ("i go", "i do not go"), "vas": ("you go", "you do not go"),
    "va": ("goes", "does not go"), "vamos": ("we go", "we do not go"), "van": ("go", "do not go"),
    "vaya|vayan|vayas|ve|vete|vayanse|vayase|id": ("go", "do not go"),
    "fui": ("i went", "i did not go"), "fuimos": ("we went", "we did not go"),
    "fue|fueron|fuiste": ("went", "did not go"), "iba|iban|ibas": ("went", "did not go"),
    "ir|yendo|irse": ("go", "not go"), "ire": ("i will go", "i will not go"),
}  # fmt: skip
_TO_PLACE = r"a(?=\s+(?:la|las|los|mi|mis|tu|tus|su|sus|un|una|otra|otro|ese|esa|este|esta|nuestra|nuestro|cualquier)\s+(?!que\b|casas?\b))"

# The first that is met holds its place.
_VOTES = _any(VOTES)
REWRITES = (
    *(
        pair
        for forms, (said, denied) in _GOING.items()
        for pair in (
            (rf"\bno\s+(?:se\s+|te\s+)?(?:{forms})\s+{_TO_PLACE}", f"{denied} to"),
            (rf"\b(?:{forms})\s+{_TO_PLACE}", f"{said} to"),
        )
    ),
    # -- what the small words of a vote and of a reason mean ------------------------------------
    (rf"\b(?:por|x|con|via|desde|mediante)\s+(?:un\s+)?(?:{_PAYING})\b", "by the payment app"),
    (rf"por(?:{_VOTE_BY})(?=\s+[a-z@\#\"'])(?!\s+{_WAY})", "for"),
    (rf"\bx(?=\s)(?:{_VOTE_X})(?=\s+[a-z@\#\"'])(?!\s+{_WAY})", "for"),
    (
        rf"\ba(?=\s+[qnaeuc])(?:{_VOTE_TO})(?=\s+(?:quien|quienes|nadie|ninguno|ese|esa|esos|esas|estos|ambos|alguien|un\s+partido|una?\s+candidat|candidat)\w*\b)",
        "for",
    ),
    (
        rf"\b(?:por|x)(?=\s+(?:(?:el|la|los|las|un|una|tanta|tantas|tanto|tantos|tan|mucha|muchas|esta|este|lo\s+del|lo\s+de\s+la)\s+)?(?:\w+\s+)?{_EVENTS})",
        "because of",
    ),
    (r"\b(?:(?:no|nunca)\s+)?(?:cierra|cierran|cerraran|cerrara|cierren)(?=\s+hasta\b)", "are open"),
    (
        r"\b(?:los\s+)?colegios(?=\s+(?:abren|abriran|cierran|cerraran)\s+(?:hoy\s+|manana\s+)?a\s+las?\b(?![^.!?\n]*\b(?:lunes|martes|miercoles|jueves|viernes|clases?)\b))",
        "the polling places",
    ),
    (
        r"\b(?:los\s+)?colegios(?=\s+(?:(?:no\s+)?(?:cierran|cerraran)|(?:estan|estaran)\s+abiertos)\s+hasta\s+las\b)",
        "the polling places",
    ),
    # -- whoever, by the mood of the verb -------------------------------------------------------
    (
        r"\bquien(?:es)?(?=\s+(?:aparezcan?|participen?|voten?(?!\s+(?:en\s+el\s+ext|desde|por\s+correo|anticip))|(?:vayan?|salgan?|acudan?)\s+a\s+(?:votar|sufragar|las\s+urnas))\b)",
        "whoever",
    ),
    (r"\b(?:las\s+)?(?:elecciones|votaciones)\s+son\s+hasta(?=\s+el\b)", "the election is"),
    (rf"\b(?:es|era|esta|va)\s+(?:de|como\s+de|en)(?=\s+(?:casi\s+|mas\s+de\s+)?(?:\d+|{_any(NUMBERS)})\s+horas\b)", "is"),
    # -- moved to a day, and who supports whom ----------------------------------------------------
    (
        rf"\b(?:(?:lo|la|los|las)\s+)?(?:han|hemos)\s+pasado(?={_TO_A_DAY})",
        "they moved it",
    ),
    (
        r"\b(?:pasa|pasan|paso|pasaron|pasara|pasaran)(?=\s+(?:la|las|el)\s+(?:eleccion|elecciones|votacion|votaciones|segunda\s+vuelta|jornada|consulta|referendo|referendum|plebiscito)(?:\s+\w+)?\s+(?:al|para|pal?)\b)",
        "moved",
    ),
    (rf"\b(?:se\s+)?(?:pasa|pasan|paso|pasaron|pasara|pasaran)(?={_TO_A_DAY})", "moves"),
    (
        r"\blos\s+de\s+(?P<n>(?!l[ao]s?\b|el\b|un\w*\b|mi\b|tu\b|su\b|es[aeo]s?\b|est[aeo]s?\b|aqui\b|casa\b|fuera\b)\w{3,})"
        r"(?=\s+(?:votan|votaran|votaron|sufragan|van\s+(?:recien|a\s+votar|el)|tienen\s+que\s+votar)\b)",
        "{n} supporters",
    ),
    (r"\by'?all\b", "you all"),
    # -- asked, and called false, where a sentence starts or ends ---------------------------------
    (
        r"\b(?:(?:eso|esto)\s+)?(?:es|sera)\s+(?:cierto|verdad|real|neta|posta|verda|legal|oficial|en\s+serio)(?:\s+(?:eso|esto))?(?=\s*\?)",
        "is it true",
    ),
    (r"(?<=¿)(?:es|sera)\s+(?:cierto|verdad|real|neta|posta)\b(?!\s+(?:que|q)\b)", "is it true"),
    (r"(?<![\w,\"')]\s)(?<!\w)es\s+(?:falso|mentira|falsa)\b(?!\s+(?:que|q)\b)", "it is false"),
    (
        r"(?<![\w,\"')]\s)(?<!\w)es\s+(?:un\s+|una\s+|puro\s+)?(?:bulo|fake|cuento|invento|engano|embuste|estafa|timo|chisme)\b(?!\s+(?:que|q)\b)",
        "it is a hoax",
    ),
    # -- the vote of a day, whose name stands behind it -------------------------------------------
    (
        rf"\b(?:(?:las?|los|el)\s+)?(?P<k>{_VOTES})\s+del?\s+(?:el\s+)?(?:{_WEEKDAY}\s+)?(?P<d>{_NTH}){_OF}(?P<m>{_MONTH}){_OF_YEAR}",
        "the {m} {d} {y} {k}",
    ),
    # -- put off to -----------------------------------------------------------------------------
    (
        rf"{_TO}(?:(?P<k>proximo)\s+)?(?P<w>{_WEEKDAY}),?\s+(?P<d>{_NTH}){_OF}(?P<m>{_MONTH}){_OF_YEAR}",
        "to {w} {m} {d} {y}",
    ),
    (rf"{_TO}(?P<d>{_NTH}){_OF}(?P<m>{_MONTH}){_OF_YEAR}", "to {m} {d} {y}"),
    (
        rf"{_MOVED}(?:(?P<b>{_WEEKDAY}),?\s+)?(?P<d>{_NTH}){_OF}(?P<m>{_MONTH}){_OF_YEAR}",
        "is moved to {b} {m} {d} {y}",
    ),
    (
        rf"{_MOVED}(?P<w>{_WEEKDAY}),?\s+(?P<d>{_DAY})\b(?!{_COUNTED})(?!{_HOURS})",
        "is moved to {w} the {d}th",
    ),
    (rf"{_MOVED}(?P<w>{_WEEKDAY})(?!\s+(?:que|q|proximo|siguiente|de\s+la))", "is moved to {w}"),
    (rf"{_TO}(?P<w>{_WEEKDAY}),?\s+(?P<d>{_DAY})\b(?!{_COUNTED})(?!{_HOURS})", "to {w} the {d}th"),
    (rf"{_TO}proximo\s+(?P<w>{_WEEKDAY})", "to next {w}"),
    (rf"{_TO}(?P<w>{_WEEKDAY})(?!\s+(?:que|q|proximo|siguiente|de\s+la))", "to {w}"),
    (rf"{_TO}(?P<d>{_DAY})\b(?!{_COUNTED}){_THEN}", "to the {d}th"),
    (rf"pa(?:{_PUT_OFF})(?:ra)?\s+manana\b", "to tomorrow"),
    (
        rf"pa(?:{_PUT_OFF})(?:ra)?\s+la\s+(?:proxima\s+semana|semana\s+(?:que\s+viene|proxima|entrante)|otra\s+semana)\b",
        "to next week",
    ),
    # -- days of a month ----------------------------------------------------------------------
    (
        rf"\b(?:del?|desde\s+el)\s+(?P<d>{_NTH}){_OF}(?P<m>{_MONTH}){_OF_YEAR}\s*(?:al?|hasta\s+el|-)\s+(?:el\s+)?(?P<e>{_NTH}){_OF}(?P<n>{_MONTH})(?:\s*,?\s*(?:del?\s+)?(?P<z>20\d\d)\b)?",
        "from {m} {d} {y} to {n} {e} {z}",
    ),
    (
        rf"\b(?:del?|desde\s+el)\s+(?P<d>{_NTH})\s*(?:al?|hasta\s+el|-)\s*(?P<e>{_NTH}){_OF}(?P<m>{_MONTH}){_OF_YEAR}",
        "from {m} {d} to {m} {e} {y}",
    ),
    (
        rf"\bentre\s+el\s+(?P<d>{_NTH})\s+y\s+(?:el\s+)?(?P<e>{_NTH}){_OF}(?P<m>{_MONTH}){_OF_YEAR}",
        "between {m} {d} and {m} {e} {y}",
    ),
    (
        rf"\b(?:el|los|los\s+dias)\s+(?P<d>{_NTH})\s*,\s*(?P<e>{_NTH})\s+(?:y|o)\s+(?P<f>{_NTH}){_OF}(?P<m>{_MONTH}){_OF_YEAR}",
        "on {m} {d}, {m} {e} and {m} {f} {y}",
    ),
    (
        rf"\b(?:el|los\s+dias|los|este)\s+(?P<w>{_WEEKDAY})\s+(?P<d>{_NTH})\s+(?:y|o|u)\s+(?:el\s+)?(?P<v>{_WEEKDAY})\s+(?P<e>{_NTH}){_OF}(?P<m>{_MONTH}){_OF_YEAR}",
        "on {w} {m} {d} and {v} {m} {e} {y}",
    ),
    (
        rf"\b(?:el|los\s+dias|los|este)\s+(?P<d>{_NTH})\s+(?:y|o|u)\s+(?:el\s+)?(?P<e>{_NTH}){_OF}(?P<m>{_MONTH}){_OF_YEAR}",
        "on {m} {d} and {m} {e} {y}",
    ),
    (
        rf"(?:{_LEAD})?(?P<k>(?:este\s+)?proximo\s+)(?P<w>{_WEEKDAY}),?\s+(?P<d>{_NTH}){_OF}(?P<m>{_MONTH}){_OF_YEAR}",
        "{p} next {w} {m} {d} {y}",
    ),
    (
        rf"\beste\s+(?P<w>{_WEEKDAY}),?\s+(?:dia\s+)?\(?(?P<d>{_NTH}){_OF}(?P<m>{_MONTH}){_OF_YEAR}",
        "this {w} {m} {d} {y}",
    ),
    (
        rf"{_LEAD}(?P<w>{_WEEKDAY}),?\s+(?:dia\s+)?(?P<d>{_NTH}){_OF}(?P<m>{_MONTH}){_OF_YEAR}",
        "{p} {w} {m} {d} {y}",
    ),
    (
        rf"(?:{_LEAD})?\b(?P<w>{_WEEKDAY}|{_any(SHORT_WEEKDAYS)}(?=\W)),?\s*(?:dia\s+|el\s+)?(?P<d>{_NTH}){_OF}(?P<m>{_MONTH}){_OF_YEAR}",
        "{p} {w} {m} {d} {y}",
    ),
    (rf"{_LEAD}(?P<d>{_NTH}){_OF}(?P<m>{_MONTH}){_OF_YEAR}", "{p} {m} {d} {y}"),
    (rf"(?<![\w.:/$-])(?P<d>{_NTH}){_OF}(?P<m>{_MONTH}){_OF_YEAR}", "{m} {d} {y}"),
    (
        rf"(?:{_LEAD})?(?:\b(?P<b>{_WEEKDAY}),?\s+)?\b(?P<m>{_FULL_MONTH}|{_SHORT_MONTH})\s+(?P<d>{_DAY})(?:ro)?\b(?![:.,]\d|\s*%|\s+de\s+{_FULL_MONTH}){_OF_YEAR}",
        "{p} {b} {m} {d} {y}",
    ),
    (
        rf"\b(?:el\s+)?(?P<o>{_any(WHICH)})\s+(?P<w>{_WEEKDAY})\s+(?:despues|siguiente)\s+(?:del?|al?)\s+(?P<k>{_any(WHICH)})\s+(?P<v>{_WEEKDAY})\s+de\s+(?P<m>{_FULL_MONTH}){_OF_YEAR}",
        "on the {o} {w} after the {k} {v} of {m} {y}",
    ),
    (
        rf"(?:\bel\s+|(?P<p>\bdel\s+|\bal\s+|\bhasta\s+el\s+|\bpara\s+el\s+))?(?P<o>{_any(WHICH)})\s+(?P<w>{_WEEKDAY})\s+de\s+(?:cada\s+|este\s+)?(?P<m>{_FULL_MONTH}){_OF_YEAR}",
        "{p} the {o} {w} of {m} {y}",
    ),
    (
        rf"\b(?:a|para|hacia)\s+(?:finales|fines|fin)\s+de\s+(?P<m>{_FULL_MONTH})",
        "at the end of {m}",
    ),
    (rf"\b(?:finales|fines|fin)\s+de\s+(?P<m>{_FULL_MONTH})", "the end of {m}"),
    (rf"\b(?:a|para)?\s*(?:principios|inicios|comienzos)\s+de\s+(?P<m>{_FULL_MONTH})", "early {m}"),
    (rf"\b(?:a|para)?\s*mediados\s+de\s+(?P<m>{_FULL_MONTH})", "mid {m}"),
    # -- in figures ---------------------------------------------------------------------------
    (
        rf"{_LEAD}(?P<w>{_WEEKDAY})\s*,?\s*(?P<d>\d{{1,2}}\s?[/-]\s?\d{{1,2}}(?:\s?[/-]\s?(?:20)?\d\d)?)(?![\d/%])",
        "{p} {w} {d}",
    ),
    (rf"{_LEAD}(?P<d>\d{{1,2}}/\d{{1,2}}(?:/(?:20)?\d\d)?)(?![\d/%])", "{p} {d}"),
    (rf"{_LEAD}(?P<d>{_DAY}-{_DAY}-(?:20)?\d\d)(?![\d/%-])", "{p} {d}"),
    # -- as hashtags put them: 23J, 28M, 19N --------------------------------------------------
    *(
        (
            rf"(?:\b(?P<p>{_BEFORE_TAG})\s+\#?|(?<=\#))(?P<d>{days})-?{letter}\b(?!')",
            f"{{p}} {month} {{d}}",
        )
        for letter, days, month in HASHTAGS
    ),
    # -- letters of names ---------------------------------------------------------------------
    (
        r"\b(?:(?:de|desde|entre)\s+)?(?:la\s+)?(?<!\w\s)(?P<x>[a-z])\s+(?:a|hasta|y)\s+la\s+(?P<z>[b-z])\b(?!\s*[.']\w)",
        "{x} through {z}",
    ),
    (
        r"\b(?:de|desde|entre)\s+la\s+(?P<x>[a-z])\s+(?:a|hasta|y)\s+la\s+(?P<z>[b-z])\b",
        "{x} through {z}",
    ),
    (r"\bde\s+(?P<x>[a-z])\s+a\s+(?P<z>[b-z])\b", "{x} through {z}"),
    # -- weekdays -----------------------------------------------------------------------------
    (
        rf"\b(?:del|desde\s+el|de|desde)\s+(?P<w>{_WEEKDAY})\s+(?P<d>{_DAY})\s+(?:al|hasta\s+el|a)\s+(?P<v>{_WEEKDAY})\s+(?P<e>{_DAY})\b",
        "from {w} the {d}th to {v} the {e}th",
    ),
    (
        rf"\b(?:del|desde\s+el|de|desde)\s+(?P<w>{_WEEKDAY})\s+(?:al|hasta\s+el|a|hasta)\s+(?:este\s+)?(?P<v>{_WEEKDAY})",
        "from {w} to {v}",
    ),
    (rf"\b(?P<w>{_WEEKDAY})\s+a\s+(?P<v>{_WEEKDAY})", "{w} to {v}"),
    (
        rf"(?:{_LEAD})?\b(?P<k>de|del)?\s*(?P<w>{_WEEKDAY})\s+en\s+ocho(?:\s+dias)?\b",
        "a week from {w}",
    ),
    (
        rf"\b(?:de|en)\s+(?:este\s+)?(?P<w>{_WEEKDAY})\s+en\s+quince\b",
        "two weeks from {w}",
    ),
    (r"\bde\s+hoy\s+en\s+ocho(?:\s+dias)?\b", "a week from today"),
    (r"\bde\s+hoy\s+en\s+quince(?:\s+dias)?\b", "two weeks from today"),
    (r"\bde\s+manana\s+en\s+ocho(?:\s+dias)?\b", "a week from tomorrow"),
    (
        rf"(?:{_LEAD})?\b(?:este\s+)?proximo\s+(?P<w>{_WEEKDAY}),?\s+(?:dia\s+)?(?P<d>{_DAY})\b(?!{_COUNTED})(?!{_HOURS})",
        "{p} next {w} the {d}th",
    ),
    (
        rf"\beste\s+(?:mismo\s+)?(?P<w>{_WEEKDAY}),?\s+(?:dia\s+)?(?P<d>{_DAY})\b(?!{_COUNTED})(?!{_HOURS})(?!{_MORNING})(?!{_EVENING})",
        "this {w} the {d}th",
    ),
    (
        rf"(?:{_LEAD})?\b(?P<w>{_WEEKDAY}|{_any(SHORT_WEEKDAYS)}(?=\W)),?\s*(?:dia\s+|el\s+)?(?P<d>{_DAY})\b(?!{_COUNTED})(?!{_HOURS})(?!{_MORNING})(?!{_EVENING})",
        "{p} {w} the {d}th",
    ),
    (
        rf"(?:{_LEAD})?\b(?:este\s+)?(?:proximo\s+(?P<w>{_WEEKDAY})|(?:otro\s+)(?P<u>{_WEEKDAY})|(?P<v>{_WEEKDAY})\s+(?:proximo|que\s+viene|q\s+viene|que\s+entra|entrante|venidero|de\s+la\s+(?:otra|proxima)(?:\s+semana)?|de\s+la\s+semana\s+(?:que\s+viene|proxima|entrante)))\b",
        "{p} next {w}{u}{v}",
    ),
    (
        rf"(?:{_LEAD})?\b(?:(?:el\s+)?pasado\s+(?P<w>{_WEEKDAY})|(?P<v>{_WEEKDAY})\s+(?:pasado|de\s+la\s+semana\s+pasada))\b",
        "last {w}{v}",
    ),
    (
        rf"(?:{_LEAD})?\b(?:(?P<w>{_WEEKDAY})\s+siguiente|siguiente\s+(?P<v>{_WEEKDAY}))",
        "{p} the following {w}{v}",
    ),
    (rf"\b(?P<p>hasta|antes\s+de|despues\s+de|desde|a\s+partir\s+de)\s+este\s+(?:mismo\s+)?(?P<w>{_WEEKDAY})", "{p} this {w}"),
    (rf"\bpara\s+este\s+(?P<w>{_WEEKDAY})", "for this {w}"),
    (rf"\bel\s+mismo\s+(?P<w>{_WEEKDAY})", "the same {w}"),
    (rf"\beste\s+mismo\s+(?P<w>{_WEEKDAY})", "this same {w}"),
    (rf"\b(?:de\s+)?este\s+(?P<w>{_WEEKDAY})", "this {w}"),
    (rf"\bcada\s+(?P<w>{_WEEKDAY})", "every {w}"),
    (rf"\btodos\s+los\s+(?P<w>{_WEEKDAY})", "every {w}"),
    (r"\blos\s+(?P<w>lunes|martes|miercoles|jueves|viernes)\b(?!\s+(?:y|o)\b)", "on {w}s"),
    (rf"\bel\s+dia\s+(?P<w>{_WEEKDAY})", "on {w}"),
    (rf"\b(?:del)\s+(?:dia\s+)?(?P<w>{_WEEKDAY})", "on {w}"),
    (rf"{_LEAD}(?P<w>{_WEEKDAY})", "{p} {w}"),
    (rf"\b(?P<w>{_WEEKDAY})(?!')", "{w}"),
    # -- the 7th ------------------------------------------------------------------------------
    (
        rf"\b(?:del|desde\s+el)\s+(?:dia\s+)?(?P<d>{_DAY})\s+(?:al|hasta\s+el)\s+(?P<e>{_DAY})\b(?!{_COUNTED})",
        "from the {d}th to the {e}th",
    ),
    (
        rf"\b(?:el|los\s+dias|los)\s+(?P<d>{_DAY})\s+(?:y|o|u)\s+(?:el\s+)(?P<e>{_DAY})\b(?!{_COUNTED}){_THEN}",
        "on the {d}th and the {e}th",
    ),
    (
        rf"{_LEAD}(?P<d>{_DAY})\s+(?:de\s+este\s+mes|del\s+(?:mes|presente|corriente|mes\s+(?:en\s+curso|que\s+viene|proximo))|de\s+los\s+corrientes)\b",
        "{p} the {d}th",
    ),
    (
        rf"\b(?:(?P<p>el|el\s+dia|este|al|del)|dia)\s+(?P<d>{_DAY})(?=\s+(?:vot|eleccion|elecciones|no\s+vot))",
        "{p} the {d}th,",
    ),
    (rf"\b(?P<p>el\s+dia|hasta\s+el\s+dia|para\s+el\s+dia|a\s+partir\s+del\s+dia|antes\s+del\s+dia)\s+(?P<d>{_DAY})\b(?!{_COUNTED})", "{p} the {d}th"),
    (
        rf"\b(?:(?P<p>el|este|hasta\s+el|antes\s+del|a\s+partir\s+del|desde\s+el|despues\s+del|a\s+mas\s+tardar\s+el|maximo\s+el|para\s+el|al|del)|dia)\s+(?P<d>{_DAY})(?!{_COUNTED}){_THEN}",
        "{p} the {d}th",
    ),
    # -- today, tomorrow ----------------------------------------------------------------------
    (r"\bpasado\s+manana\b", "the day after tomorrow"),
    (r"\b(?:el\s+)?dia\s+de\s+(?P<k>hoy)\b", "today"),
    (r"\b(?:el\s+)?dia\s+de\s+manana\b", "tomorrow"),
    (r"\b(?:el\s+)?dia\s+de\s+ayer\b", "yesterday"),
    (r"\b(?:a|para)\s+partir\s+de\s+manana\b", "starting tomorrow"),
    (r"\ba\s+partir\s+de\s+hoy\b", "starting today"),
    (r"\b(?:hoy\s+en\s+dia|hoy\s+por\s+hoy)\b", "these days"),
    (
        r"\bmanana\s+(?:mismo\s+)?(?:(?:por|en|a|x)\s+la\s+(?:manana|mananita)|temprano|tempranito|a\s+primera\s+hora|de\s+madrugada)\b",
        "tomorrow morning",
    ),
    (r"\bmanana\s+(?:por|en|a|x)\s+la\s+tarde\b", "tomorrow afternoon"),
    (r"\bmanana\s+(?:por|en|a|x)\s+la\s+noche\b", "tomorrow night"),
    (r"\b(?:esta|hoy\s+(?:por|en|a|x)\s+la)\s+(?:manana|mananita)\b", "this morning"),
    (r"\b(?:esta|hoy\s+(?:por|en|a|x)\s+la)\s+tarde\b", "this afternoon"),
    (r"\b(?:esta\s+noche|hoy\s+(?:por|en|a|x)\s+la\s+noche|hoy\s+noche)\b", "tonight"),
    (
        r"(?<!la\s)(?<!las\s)(?<!cada\s)(?<!esta\s)(?<!una\s)(?<!toda\s)(?<!media\s)(?<!tal\s)\bmanana(?:\s+mismo)?\b(?!\s+(?:siguiente|de\s+(?:ayer|hoy)))",
        "tomorrow",
    ),
    (r"\bhoy\s+(?:dia|mismo|mismito)\b|\bhoy\b", "today"),
    (r"\bayer\s+(?:por|en)\s+la\s+noche\b|\banoche\b", "last night"),
    (r"\bante\s?ayer\b|\bantier\b|\bantes\s+de\s+ayer\b|\bantenoche\b", "2 days ago"),
    (r"\bayer\b", "yesterday"),
    # -- weeks, months, years -----------------------------------------------------------------
    (
        r"\bla\s+(?:proxima\s+semana|semana\s+(?:proxima|que\s+viene|q\s+viene|que\s+entra|entrante|siguiente|venidera)|siguiente\s+semana|otra\s+semana)\b",
        "next week",
    ),
    (r"\bla\s+(?:semana\s+pasada|pasada\s+semana)\b", "last week"),
    (r"\besta\s+(?:misma\s+)?semana\b", "this week"),
    (
        r"\b(?:el|este)\s+(?:proximo\s+(?:fin\s+de\s+semana|finde)|(?:fin\s+de\s+semana|finde)\s+(?:proximo|que\s+viene))\b",
        "next weekend",
    ),
    (r"\b(?:el|este)\s+(?:fin\s+de\s+semana|finde)\s+pasado\b", "last weekend"),
    (r"\b(?:el|este)\s+(?:fin\s+de\s+semana|finde)\b", "this weekend"),
    (r"\b(?:fin\s+de\s+semana|finde)\b", "weekend"),
    (r"\b(?:el|al|este)\s+(?:proximo\s+mes|mes\s+(?:proximo|que\s+viene|que\s+entra|entrante|siguiente)|otro\s+mes)\b", "next month"),
    (r"\bel\s+(?:mes\s+pasado|pasado\s+mes)\b", "last month"),
    (r"\beste\s+(?:mismo\s+)?mes\b", "this month"),
    (r"\bantes\s+de\s+fin\s+de\s+mes\b", "before the end of the month"),
    (r"\b(?:a|para)?\s*(?:fin|fines|finales)\s+de\s+mes\b", "at the end of the month"),
    (r"\b(?:el|al)\s+(?:proximo\s+ano|ano\s+(?:proximo|que\s+viene|que\s+entra|entrante|siguiente)|otro\s+ano)\b", "next year"),
    (r"\bel\s+(?:ano\s+pasado|pasado\s+ano)\b", "last year"),
    (r"\beste\s+(?:mismo\s+)?ano\b", "this year"),
    (r"\bel\s+ano\s+antepasado\b", "2 years ago"),
    # -- counted ------------------------------------------------------------------------------
    (r"\b(?:en|dentro\s+de)\s+(?:ocho|8)\s+dias\b", "in 1 week"),
    (r"\b(?:en|dentro\s+de)\s+(?:quince|15)\s+dias\b", "in 2 weeks"),
    (
        rf"\b(?:en|dentro\s+de)\s+(?:unos?\s+|solo\s+|apenas\s+)?(?P<n>{_COUNT})\s+(?P<s>{_any(SPANS)})\b(?!\s+(?:de|del)\b)",
        "in {n} {s}",
    ),
    (
        rf"\b(?:solo\s+|ya\s+solo\s+)?(?:nos\s+|te\s+|les\s+|le\s+)?(?:faltan?|quedan?)\s+(?:solo\s+|apenas\s+|menos\s+de\s+)?(?P<n>{_COUNT})\s+(?P<s>dias?|diitas|semanas?|horas?|horitas)\s+(?:para|pa)\b",
        "{n} {s} until",
    ),
    (
        rf"\b(?:solo\s+|ya\s+solo\s+)?(?:nos\s+|te\s+|les\s+|le\s+)?(?:faltan?|quedan?)\s+(?:solo\s+|apenas\s+|menos\s+de\s+)?(?P<n>{_COUNT})\s+(?P<s>dias?|diitas|semanas?|horas?|horitas|minutos)\b",
        "{n} {s} left",
    ),
    (rf"\ba\s+(?P<n>{_COUNT})\s+(?P<s>dias?|semanas?|horas?)\s+(?:de|del)\b", "{n} {s} before"),
    (
        rf"\bhace\s+(?:ya\s+|como\s+|apenas\s+|unos\s+|unas\s+)?(?P<n>{_COUNT})\s+(?P<s>dias?|semanas?|horas?|horitas|mes|meses|minutos|anos?)\b",
        "{n} {s} ago",
    ),
    (r"\bhace\s+(?:unos|varios|muchos|algunos)\s+anos\b|\bhace\s+anos\b|\banos\s+atras\b", "years ago"),
    (r"\bhace\s+(?:unos|varios|pocos)\s+dias\b", "a few days ago"),
    (r"\bhace\s+(?:un\s+rato|un\s+ratito|poquito|poco)\b", "a while ago"),
    # -- hours: from one to another -----------------------------------------------------------
    (
        rf"(?:\b(?:de|desde|desde\s+las|entre|entre\s+las|de\s+las|desde\s+la)\s+)?(?<![\w:.$/-]){_CLOCK}(?P<i>[:.]\d\d)?{_MORNING}\s*(?:a|al|hasta|y|-|–)\s*(?:las?\s+)?{_CLOCK_2}(?P<j>[:.]\d\d)?{_EVENING}",
        "from {h}{i} am to {g}{j} pm",
    ),
    (
        rf"(?:\b(?:de|desde|desde\s+las|entre|entre\s+las|de\s+las|desde\s+la)\s+)?(?<![\w:.$/-]){_CLOCK}(?P<i>[:.]\d\d)?{_MORNING}\s*(?:a|al|hasta|y|-|–)\s*(?:las?\s+)?{_CLOCK_2}(?P<j>[:.]\d\d)?{_MORNING}",
        "from {h}{i} am to {g}{j} am",
    ),
    (
        rf"\b(?:de|desde|desde\s+las|entre|entre\s+las|de\s+las)\s+(?P<h>[67]|seis|siete|(?:[89]|1[01]|ocho|nueve|diez|once)(?=(?:[:.]\d\d)?\s*(?:a|al|hasta|y|-)\s*(?:las?\s+)?(?:[1-8]|una|dos|tres|cuatro|cinco|seis|siete|ocho)\b))(?P<i>[:.]\d\d)?\s*(?:a|al|hasta|y|-)\s*(?:las?\s+)?{_CLOCK_2}(?P<j>[:.]\d\d)?{_EVENING}",
        "from {h}{i} am to {g}{j} pm",
    ),
    (
        rf"(?:\b(?:de|desde|desde\s+las|entre|entre\s+las|de\s+las|desde\s+la)\s+)?(?<![\w:.$/-]){_CLOCK}(?P<i>[:.]\d\d)?(?:{_EVENING})?\s*(?:a|al|hasta|y|-|–)\s*(?:las?\s+)?{_CLOCK_2}(?P<j>[:.]\d\d)?{_EVENING}(?<!\d)",
        "from {h}{i} pm to {g}{j} pm",
    ),
    (
        rf"(?:\b(?:de|desde|desde\s+las|entre|entre\s+las|de\s+las)\s+)(?P<h>\d{{1,2}})[:.](?P<i>\d\d)(?:{_HOURS})?\s*(?:a|hasta|y|-)\s*(?:las?\s+)?(?P<g>\d{{1,2}})[:.](?P<j>\d\d)(?!\d)(?:{_HOURS})?",
        "from {h}:{i} to {g}:{j}",
    ),
    (
        rf"\b(?:de|desde\s+las|entre\s+las|de\s+las|desde)\s+(?P<h>\d{{1,2}})\s*(?:{_HOURS})?\s*(?:a|hasta|(?<=\d\s)y(?=\s+las))\s+(?:las\s+)?(?P<g>1[3-9]|2[0-4])(?![:.\d])(?:{_HOURS})?(?!{_COUNTED})(?!\s+de\s+{_MONTH})",
        "from {h}:00 to {g}:00",
    ),
    (
        rf"\b(?:de|desde\s+las|entre\s+las|de\s+las)\s+(?:(?P<f>[67]|seis|siete)\s+(?:a|hasta)\s+(?:las\s+)?(?P<g>[2-9]|1[01]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)|(?P<k>[89]|10|ocho|nueve|diez)\s+(?:a|hasta)\s+(?:las\s+)?(?P<l>[2-8]|dos|tres|cuatro|cinco|seis|siete|ocho))\b(?![:.]\d)(?!{_COUNTED}){_THEN}",
        "from {f}{k} am to {g}{l} pm",
    ),
    (
        r"(?<![\w:.$/-])(?P<h>[678])\s+a\s+(?P<g>[5-9])(?=\s*(?:[.,;)!\n]|\Z))",
        "from {h} am to {g} pm",
    ),
    # -- hours --------------------------------------------------------------------------------
    (rf"(?:{_AT})?(?<![\w:.$/-])(?:12|doce)(?:[:.]00)?\s*(?:de\s+la\s+noche)\b", "{at} midnight"),
    (
        rf"(?:{_AT})?(?<![\w:.$/-])(?:12|doce)(?:[:.]00)?\s*(?:del\s+(?:medio\s*dia|dia)|m\b\.?|de\s+la\s+(?:tarde|manana))",
        "{at} noon",
    ),
    (
        rf"{_AT_LAS}{_CLOCK}\s+o\s+(?:a\s+las?\s+)?{_CLOCK_2}{_MORNING}",
        "{at} {h} am or {g} am",
    ),
    (
        rf"{_AT_LAS}{_CLOCK}\s+o\s+(?:a\s+las?\s+)?{_CLOCK_2}{_EVENING}",
        "{at} {h} pm or {g} pm",
    ),
    (rf"{_AT}{_CLOCK}[:.](?P<i>\d\d){_MORNING}", "{at} {h}:{i} am"),
    (rf"{_AT}{_CLOCK}[:.](?P<i>\d\d){_EVENING}", "{at} {h}:{i} pm"),
    (rf"{_AT}{_CLOCK}\s+y\s+media{_MORNING}", "{at} {h}:30 am"),
    (rf"{_AT}{_CLOCK}\s+y\s+media{_EVENING}", "{at} {h}:30 pm"),
    (rf"{_AT}{_CLOCK}\s+y\s+(?:cuarto|quince){_MORNING}", "{at} {h}:15 am"),
    (rf"{_AT}{_CLOCK}\s+y\s+(?:cuarto|quince){_EVENING}", "{at} {h}:15 pm"),
    (rf"{_AT}{_CLOCK}\s+menos\s+(?:cuarto|quince)\b", "{at} quarter to {h}"),
    (rf"\b(?:al?\s+)?(?:un\s+)?cuarto\s+para\s+las?\s+{_CLOCK}", "at quarter to {h}"),
    (rf"{_AT}{_CLOCK}{_SHARP}{_MORNING}{_SHARP}", "{at} {h} am"),
    (rf"{_AT}{_CLOCK}{_SHARP}{_EVENING}{_SHARP}", "{at} {h} pm"),
    (rf"(?<![\w:.$/-])(?P<h>\d{{1,2}})[:.](?P<i>\d\d){_MORNING}", "{h}:{i} am"),
    (rf"(?<![\w:.$/-])(?P<h>\d{{1,2}})[:.](?P<i>\d\d){_EVENING}", "{h}:{i} pm"),
    (rf"(?<![\w:.$/-]){_CLOCK}{_SHARP}{_MORNING}", "{h} am"),
    (rf"(?<![\w:.$/-]){_CLOCK}{_SHARP}{_EVENING}", "{h} pm"),
    (rf"{_AT}(?P<h>\d{{1,2}})(?:[:.]|\s?h\s?)(?P<i>\d\d)(?!\d)(?:{_HOURS})?", "{at} {h}:{i}"),
    (rf"{_AT_LAS}{_CLOCK}\s+y\s+media\b(?!\s+hora)", "{at} {h}:30"),
    (rf"{_AT_LAS}{_CLOCK}\s+y\s+(?:cuarto|quince)\b", "{at} {h}:15"),
    (rf"{_AT_LAS}(?P<h>\d{{1,2}})(?:{_HOURS})", "{at} {h}:00"),
    (
        rf"\b(?P<at>{_any({a: '' for a in AT if a.endswith((' las', ' la')) and not a.startswith(('de ', 'sobre', 'para', 'entre', 'cerca', 'como las'))})})\s+(?:(?<=las\s)|(?=1\b|una\b)){_CLOCK}{_SHARP}\b(?!{_COUNTED})(?!\s+(?:y|o|de)\s+(?:{_CLOCK_2})\b\s+\w)",
        "{at} {h}:00",
    ),
    (rf"(?<=son\s)las?\s+{_CLOCK}\b(?!{_COUNTED})", "{h}:00"),
    (rf"(?<![\w:.$/-])(?P<h>\d{{1,2}})(?:[:.]|\s?h\s?)(?P<i>\d\d)(?!\d){_HOURS}", "{h}:{i}"),
    (r"(?<![\w:.$/-])(?P<h>[01]?\d|2[0-4])h(?P<i>\d\d)(?!\d)", "{h}:{i}"),
    (
        r"(?<![\w:.$/-])(?<!en\s)(?<!por\s)(?<!cada\s)(?<!hace\s)(?<!las\s)(?<!de\s)(?<!llevo\s)(?<!unas\s)(?<!durante\s)(?P<h>1[0-9]|2[0-3]|[6-9])\s?(?:hrs\b\.?|hs\b\.?|h\b\.?)(?!\s+(?:de\s+(?:fila|cola|espera|hacer)|esperando|formad|parad|en\s+(?:fila|cola|la)|antes|despues|para|y\s+media))",
        "{h}:00",
    ),
    (
        r"(?<![\w:.$/-])(?<!en\s)(?<!por\s)(?<!cada\s)(?<!hace\s)(?<!las\s)(?<!llevo\s)(?<!durante\s)(?P<h>1[3-9]|2[0-3])\s?horas\b(?!\s+(?:de\s+(?:fila|cola|espera|hacer)|esperando|formad|parad|en\s+(?:fila|cola|la)|antes|despues|para|y\s+media))",
        "{h}:00",
    ),
    (r"\ba\s+(?:la\s+)?media\s?noche\b", "at midnight"),
    (r"\ba\s+medio\s?dia\b", "at noon"),
    (rf"(?:{_AT})?(?:\bla\s+)?\bmedia\s?noche\b", "{at} midnight"),
    (r"\bal\s+medio\s?dia\b", "at noon"),
    (r"\bdel\s+medio\s?dia\b", "of noon"),
    (rf"(?:{_AT}|\b(?P<k>hasta|antes\s+del|desde)\s+)?(?:\bel\s+)?\bmedio\s?dia\b", "{at} noon"),
    (r"\ba\s+primera\s+hora\b", "early in the morning"),
    (r"\b(?:a|de)\s+ultima\s+hora\b", "at the last minute"),
    # -- months alone -------------------------------------------------------------------------
    (r"\b(?P<m>enero|febrero|marzo|agosto|septiembre|setiembre|octubre|noviembre|diciembre)\b", "{m}"),
    (
        r"\b(?P<k>de|en|este|hasta|para|desde|pa)\s+(?P<m>abril|mayo|junio|julio)\b",
        "{k} {m}",
    ),
)  # fmt: skip
