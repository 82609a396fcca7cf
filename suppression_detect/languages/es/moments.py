"""How Spanish tells days and hours, and their English."""

MONTHS = {
    "enero": "january", "ene": "january", "febrero": "february", "feb": "february",
    "marzo": "march", "mar": "march", "abril": "april", "abr": "april", "mayo": "may",
    "may": "may", "junio": "june", "jun": "june", "julio": "july", "jul": "july",
    "agosto": "august", "ago": "august", "septiembre": "september", "setiembre": "september",
    "sept": "september", "sep": "september", "octubre": "october", "oct": "october",
    "noviembre": "november", "nov": "november", "diciembre": "december", "dic": "december",
}  # fmt: skip
WEEKDAYS = {
    "lunes": "monday", "martes": "tuesday", "miercoles": "wednesday", "jueves": "thursday",
    "viernes": "friday", "sabado": "saturday", "sabados": "saturdays", "domingo": "sunday",
    "domingos": "sundays",
}  # fmt: skip
NUMBERS = {
    "un": "1", "una": "1", "uno": "1", "dos": "2", "tres": "3", "cuatro": "4", "cinco": "5",
    "seis": "6", "siete": "7", "ocho": "8", "nueve": "9", "diez": "10", "once": "11",
    "doce": "12", "primero": "1", "1ro": "1", "1o": "1", "1°": "1", "trece": "13",
    "catorce": "14", "quince": "15", "veinte": "20", "treinta": "30",
}  # fmt: skip
SPANS = {
    "dia": "days", "dias": "days", "semana": "weeks", "semanas": "weeks", "hora": "hours",
    "horas": "hours", "mes": "months", "meses": "months",
}  # fmt: skip
NAMES = MONTHS | WEEKDAYS | NUMBERS | SPANS

_FULL_MONTH = "(?:" + "|".join(m for m in MONTHS if len(m) > 4) + r")\b"
_SHORT_MONTH = "(?:" + "|".join(m for m in MONTHS if len(m) <= 4) + r")\b\.?"
_MONTH = f"(?:{_FULL_MONTH}|{_SHORT_MONTH})"
_WEEKDAY = "(?:" + "|".join(WEEKDAYS) + r")\b"
_COUNT = "(?:" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + r"|\d{1,3})"
_NTH = r"(?:\d{1,2}|primero|1ro|1o|1°|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta)"
_YEAR = r"(?:\s*,?\s*(?:del?\s+)?(?P<y>20\d\d)\b)?"
_ON = r"(?:\b(?:el|este|dia|los)\s+(?:dia\s+)?)"
_HOURS = r"\s*(?:hrs?\b\.?|hs\b\.?|h\b\.?|horas\b)"
_MORNING = r"(?:\s*(?:a\.\s?m\.|a\s?m\b)|\s+(?:de|por|en)\s+la\s+(?:manana|madrugada)\b|\s+de\s+la\s+ma[nñ]ana\b)"
_EVENING = r"(?:\s*(?:p\.\s?m\.|p\s?m\b)|\s+(?:de|por|en)\s+la\s+(?:tarde|noche)\b)"
_AT = r"\b(?P<at>a\s+las?|las?|hasta\s+las?|desde\s+las?|de\s+las?|antes\s+de\s+las?|despues\s+de\s+las?|tipo|sobre\s+las?)\s+"
_CLOCK = r"(?P<h>\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)"

AT = {
    "a las": "at", "a la": "at", "las": "at", "la": "at", "hasta las": "until",
    "hasta la": "until", "desde las": "from", "desde la": "from", "de las": "from",
    "de la": "from", "antes de las": "before", "antes de la": "before",
    "despues de las": "after", "despues de la": "after", "tipo": "at", "sobre las": "at",
    "sobre la": "at",
}  # fmt: skip

# The first that is met holds its place.
REWRITES = (
    # days
    (
        rf"\b(?:del|desde\s+el)\s+(?P<d>{_NTH})\s+(?:al|hasta\s+el)\s+(?P<e>{_NTH})\s+de\s+(?P<m>{_MONTH}){_YEAR}",
        "from {m} {d} to {m} {e} {y}",
    ),
    (
        rf"\bentre\s+el\s+(?P<d>{_NTH})\s+y\s+el\s+(?P<e>{_NTH})\s+de\s+(?P<m>{_MONTH}){_YEAR}",
        "between {m} {d} and {m} {e} {y}",
    ),
    (
        rf"\b(?:el|los\s+dias|los|este)\s+(?P<d>{_NTH})\s+(?:y|o)\s+(?:el\s+)?(?P<e>{_NTH})\s+de\s+(?P<m>{_MONTH}){_YEAR}",
        "on {m} {d} and {m} {e} {y}",
    ),
    (
        rf"\b(?:el|este)\s+(?P<w>{_WEEKDAY}),?\s+(?:dia\s+)?(?P<d>{_NTH})\s+(?:de\s+)?(?P<m>{_MONTH}){_YEAR}",
        "on {w} {m} {d} {y}",
    ),
    (
        rf"\b(?P<w>{_WEEKDAY}),?\s+(?:dia\s+)?(?P<d>{_NTH})\s+(?:de\s+)?(?P<m>{_MONTH}){_YEAR}",
        "{w} {m} {d} {y}",
    ),
    (
        rf"\b(?:el|este)\s+(?:dia\s+|pasado\s+|proximo\s+)?(?P<d>{_NTH})\s+(?:de\s+)?(?P<m>{_MONTH}){_YEAR}",
        "on {m} {d} {y}",
    ),
    (rf"\b(?:al)\s+(?P<d>{_NTH})\s+de\s+(?P<m>{_MONTH}){_YEAR}", "to {m} {d} {y}"),
    (rf"\b(?:del)\s+(?P<d>{_NTH})\s+de\s+(?P<m>{_MONTH}){_YEAR}", "of {m} {d} {y}"),
    (rf"(?<![\w.:/-])(?P<d>{_NTH})\s*(?:de\s+|-)?(?P<m>{_MONTH}){_YEAR}", "{m} {d} {y}"),
    (rf"\b(?P<m>{_FULL_MONTH})\s+(?P<d>\d{{1,2}})\b(?![:.,]\d|\s*%){_YEAR}", "{m} {d} {y}"),
    (
        rf"\b(?:el\s+)?proximo\s+(?P<w>{_WEEKDAY})(?:,?\s+(?P<d>\d{{1,2}})\b(?![:.,]\d|\s*(?:[%ap]\b|hrs?\b|h\b|horas)))",
        "next {w} the {d}th",
    ),
    (
        rf"\b(?:el\s+)?(?P<w>{_WEEKDAY}),?\s+(?:dia\s+)?(?P<d>\d{{1,2}})\b(?![:.,/]\d|\s*(?:%|a\.?m|p\.?m|hrs?\b|h\b|hs\b|horas|de\s+la\s+(?:manana|tarde|noche)|a\s+\d|anos|votos|personas))",
        "on {w} the {d}th",
    ),
    (
        rf"\bel\s+(?:proximo\s+(?P<w>{_WEEKDAY})|(?P<v>{_WEEKDAY})\s+(?:proximo|que\s+viene|que\s+entra|entrante))\b",
        "on next {w}{v}",
    ),
    (
        rf"\b(?:proximo\s+(?P<w>{_WEEKDAY})|(?P<v>{_WEEKDAY})\s+(?:proximo|que\s+viene|que\s+entra|entrante))\b",
        "next {w}{v}",
    ),
    (rf"\bel\s+(?:pasado\s+(?P<w>{_WEEKDAY})|(?P<v>{_WEEKDAY})\s+pasado)\b", "last {w}{v}"),
    (
        rf"\bel\s+(?P<w>{_WEEKDAY})\s+siguiente\b|\bel\s+siguiente\s+(?P<v>{_WEEKDAY})",
        "on the following {w}{v}",
    ),
    (rf"\beste\s+(?P<w>{_WEEKDAY})", "this {w}"),
    (rf"\b(?:el|los|al|del)\s+(?:dia\s+)?(?P<w>{_WEEKDAY})", "on {w}"),
    (rf"\b(?P<w>{_WEEKDAY})", "{w}"),
    (
        r"\b(?:el|hasta\s+el|dia)\s+(?:dia\s+)?(?P<d>\d{1,2})(?=\s*(?:[.!?,;)\n]|\Z|(?:y|o|no|en|se|vamos|van|vota\w*|hay|es|son|todos|todas|nos|los|las|a\s+votar|para|por|con|que|pero|porque|desde|sin|a\s+las)\b))(?![.,:]\d|\s*%)",
        "on the {d}th",
    ),
    (r"\bpasado\s+manana\b", "the day after tomorrow"),
    (r"\bmanana\s+(?:por|en|a)\s+la\s+(?P<p>manana|tarde|noche)\b", "tomorrow {p}"),
    (
        r"(?<!la\s)(?<!las\s)(?<!cada\s)(?<!esta\s)\bmanana\b(?!\s+(?:siguiente|de\s+(?:ayer|hoy)))",
        "tomorrow",
    ),
    (r"\bhoy\s+(?:dia|mismo)\b|\bhoy\b", "today"),
    (r"\b(?:esta\s+noche|hoy\s+(?:por|en)\s+la\s+noche)\b", "tonight"),
    (r"\bayer\b|\banoche\b|\banteayer\b", "yesterday"),
    (
        r"\bla\s+(?:proxima\s+semana|semana\s+(?:proxima|que\s+viene|entrante))\b|\bla\s+otra\s+semana\b",
        "next week",
    ),
    (r"\b(?:el|este)\s+fin\s+de\s+semana\b", "this weekend"),
    (rf"\b(?:en|dentro\s+de)\s+(?P<n>{_COUNT})\s+(?P<s>dias?|semanas?|horas?)\b", "in {n} {s}"),
    (
        rf"\b(?:solo\s+|nos\s+|te\s+)?(?:faltan?|quedan?)\s+(?:solo\s+)?(?P<n>{_COUNT})\s+(?P<s>dias?|semanas?|horas?)\b",
        "{n} {s} left",
    ),
    (rf"\bhace\s+(?P<n>{_COUNT})\s+(?P<s>dias?|semanas?|horas?|mes|meses)\b", "{n} {s} ago"),
    (rf"\bhace\s+(?:ya\s+)?(?P<n>{_COUNT})\s+anos?\b", "{n} years ago"),
    # hours
    (
        rf"\b(?:de|desde\s+las|entre\s+las|de\s+las)\s+(?P<h>\d{{1,2}})(?:[:.](?P<i>\d\d))?{_MORNING}\s*(?:a|hasta|y)\s+(?:las\s+)?(?P<g>\d{{1,2}})(?:[:.](?P<j>\d\d))?{_EVENING}",
        "from {h} am to {g} pm",
    ),
    (
        rf"\b(?:de|desde\s+las|entre\s+las|de\s+las)\s+(?P<h>\d{{1,2}})\s*(?:{_HOURS})?\s*(?:a|hasta|y)\s+(?:las\s+)?(?P<g>1[3-9]|2[0-4])\b(?!:)(?:{_HOURS})?",
        "from {h}:00 to {g}:00",
    ),
    (rf"{_AT}{_CLOCK}[:.](?P<i>\d\d){_MORNING}", "{at} {h}:{i} am"),
    (rf"{_AT}{_CLOCK}[:.](?P<i>\d\d){_EVENING}", "{at} {h}:{i} pm"),
    (rf"{_AT}{_CLOCK}\s+y\s+media{_MORNING}", "{at} {h}:30 am"),
    (rf"{_AT}{_CLOCK}\s+y\s+media{_EVENING}", "{at} {h}:30 pm"),
    (rf"{_AT}{_CLOCK}{_MORNING}", "{at} {h} am"),
    (rf"{_AT}{_CLOCK}{_EVENING}", "{at} {h} pm"),
    (rf"(?<![\w:.])(?P<h>\d{{1,2}})[:.](?P<i>\d\d){_MORNING}", "{h}:{i} am"),
    (rf"(?<![\w:.])(?P<h>\d{{1,2}})[:.](?P<i>\d\d){_EVENING}", "{h}:{i} pm"),
    (rf"(?<![\w:.]){_CLOCK}{_MORNING}", "{h} am"),
    (rf"(?<![\w:.]){_CLOCK}{_EVENING}", "{h} pm"),
    (rf"{_AT}(?P<h>\d{{1,2}})[:.](?P<i>\d\d)(?:{_HOURS})?", "{at} {h}:{i}"),
    (rf"{_AT}{_CLOCK}\s+y\s+media\b", "{at} {h}:30"),
    (rf"{_AT}(?P<h>\d{{1,2}})(?:{_HOURS})", "{at} {h}:00"),
    (
        rf"\b(?P<at>a\s+las?|hasta\s+las?|desde\s+las?|antes\s+de\s+las?|despues\s+de\s+las?)\s+{_CLOCK}\b(?!\s*(?:%|elecciones|urnas|casillas|\d))",
        "{at} {h}:00",
    ),
    (rf"(?<![\w:.])(?P<h>\d{{1,2}})[:.](?P<i>\d\d){_HOURS}", "{h}:{i}"),
    (
        rf"(?<![\w:.])(?P<h>1[0-9]|2[0-4]|[4-9]){_HOURS}(?!\s+(?:de\s+(?:fila|cola|espera)|esperando|formad|en\s+(?:fila|cola|la)|antes|despues))",
        "{h}:00",
    ),
    (r"\b(?:la\s+)?medianoche\b", "midnight"),
    (r"\b(?:el\s+)?mediodia\b", "noon"),
)
