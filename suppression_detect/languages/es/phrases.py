"""Spanish words that belong together, and their English; without accents."""

from __future__ import annotations

PHRASES = """
por correo = by mail
por internet = online
en linea = online
por mensaje de texto = by text message
por sms = by text
por texto = by text
por telefono = by phone
por whatsapp = by whatsapp
mensaje de texto = text message
centro de votacion = polling place
centros de votacion = polling places
lugar de votacion = polling place
colegio electoral = polling place
colegios electorales = polling places
puesto de votacion = polling place
mesa de votacion = polling place
mesas de votacion = polling places
las urnas = the polls
dia de la eleccion = election day
dia de las elecciones = election day
dia de elecciones = election day
jornada electoral = election day
segunda vuelta = runoff
identificacion con foto = photo id
credencial para votar = voter id card
acta de nacimiento = birth certificate
licencia de conducir = drivers license
antecedentes penales = criminal record
no hace falta = no need to
es falso que = it is false that
es mentira que = it is a lie that
no es cierto que = it is not true that
es cierto que = is it true that
es verdad que = is it true that
por que = why
todo el pais = the whole country
el pais = the country
"""


def phrases() -> dict[str, str]:
    """Every phrase."""
    found: dict[str, str] = {}
    for line in PHRASES.strip().splitlines():
        spanish, _, english = line.partition(" = ")
        found.setdefault(spanish, "" if english == "-" else english)
    return found
