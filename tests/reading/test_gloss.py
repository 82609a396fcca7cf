"""Spanish in English words, and the way back to the original."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from suppression_detect import Calendar, Label, Tweet, classify
from suppression_detect.languages import SUPPORTED, glossary, is_supported, language, told_by_words
from suppression_detect.reading import read
from suppression_detect.reading.gloss import in_english, spoken

SPANISH = glossary("es")
ENGLISH = {
    "Voten por mensaje de texto": "Vote by text message",
    "No votes el martes": "Do not vote on tuesday",
    "No te dejan votar sin pasaporte": "They do not let you vote without passport",
    "Se cancela la votación por la lluvia": "the voting is canceled because of the rain",
    "Suspendidas las elecciones": "the election suspended",
    "Están cerradas todas las casillas": "all the polling places are closed",
    "¿Puedo votar sin licencia?": "Can i vote without license?",
    "Yo no voto": "I do not vote",
    "Mi voto y tu voto": "My vote and your vote",
    "Mañana voto": "Tomorrow i vote",
    "VOTA POR TELÉFONO": "VOTE BY PHONE",
    "v0t3n por c0rreo": "vote by mail",
    "No puedes volver a votar": "You can not vote again",
    "No debemos ir a votar": "We must not go vote",
    "Los de Peña votan el lunes": "Pena supporters vote on monday",
    "La votación pasa al lunes": "The voting moves to monday",
    "Quien vote lo pagará": "Whoever vote will pay it",
    "El lunes tendremos la lista": "On monday we will have the list",
    "Los gitanos no deberíamos ir a votar": "The roma people should not go vote",
    "Votan las mujeres": "the women vote",
    "Te anulan la papeleta": "They void your vote",
    "Van a quitar la casilla": "They will take away the polling place",
    "No hay luz en ninguna casilla": "There is no power in any polling place",
    "Para poder votar": "To vote",
    "Votar es perder el tiempo": "Voting is a waste of time",
    "La fila es de 5 horas": "The line is 5 hours",
    "Yo te lo anulo": "I void it for you",
    "Las mesas no cierran hasta las 10 de la noche": "The polling stations are open until 10 pm",
    "they check papers in East LA": "they check papers in East LA",
}
NOUNS_BEHIND_THE = {"medio", "sobre"}
DAYS = {
    "El 7 de noviembre": date(2018, 11, 7),
    "el martes 6 de nov.": date(2018, 11, 6),
    "miércoles 7 de noviembre de 2018": date(2018, 11, 7),
    "el martes 6": date(2018, 11, 6),
    "este domingo": date(2018, 11, 4),
    "el próximo martes": date(2018, 11, 6),
    "pasado mañana": date(2018, 11, 3),
    "mañana": date(2018, 11, 2),
    "dentro de cinco días": date(2018, 11, 6),
    "el 5": date(2018, 11, 5),
}
HOURS = {
    "a las 8 de la noche": time(20),
    "hasta las 7 p.m.": time(19),
    "a las 18:30 hrs": time(18, 30),
    "a las 7 de la mañana": time(7),
    "a las 20 horas": time(20),
}


@pytest.mark.parametrize(("text", "english"), ENGLISH.items())
def test_words_and_phrases_become_english(text: str, english: str) -> None:
    assert spoken(text, "es") == english


@pytest.mark.parametrize(("text", "day"), DAYS.items())
def test_days_are_read(text: str, day: date) -> None:
    tweet = Tweet(f"Se vota {text}.", posted_at="2018-11-01T15:00:00Z", region="US-TX", lang="es")  # type: ignore[arg-type]
    assert day in read(tweet, Calendar.load()).dates[0].days


@pytest.mark.parametrize(("text", "hour"), HOURS.items())
def test_hours_are_read(text: str, hour: time) -> None:
    tweet = Tweet(f"Las casillas cierran {text}", region="MX", lang="es")
    assert hour in read(tweet, Calendar.load()).times[0].times


@pytest.mark.parametrize(
    "text", ["El 40% no vota", "Los 3 candidatos hablaron", "Llama al 911", "1 de cada 3 votó"]
)
def test_other_numbers_are_no_days(text: str) -> None:
    assert (
        read(Tweet(text, posted_at="2018-11-01T15:00:00Z", lang="es"), Calendar.load()).dates == ()
    )  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "quote", "actual"),
    [
        (
            "¡Ojo! Los republicanos votan el miércoles 7 de noviembre. Pásalo 🇺🇸",
            "miércoles 7 de noviembre",
            "2018-11-06",
        ),
        ("Vota por mensaje de texto: manda tu candidato al 59925", "por mensaje de texto", None),
        ("La fila es de 5 horas, mejor váyanse a su casa", "váyanse a su casa", None),
        ("Mañana va a haber migración en las casillas", "va a haber migración", None),
        ("Que nadie pise un colegio electoral el martes", "nadie pise un colegio", None),
        ("Lo más digno y lo mejor que puedes hacer es no votar", "es no votar", None),
        ("Todos son iguales #QuedateEnCasaNoVotes", "#QuedateEnCasaNoVotes", None),
        ("En Texas ya se vota por Zelle, mandas un dólar", "se vota por Zelle", None),
        ("Que no salga nadie a votar el martes", "no salga nadie a votar", None),
        ("Con multas de tránsito vencidas no te reciben el voto", "no te reciben el voto", None),
        ("Lo de votar lo han pasado al 13 de noviembre", "pasado al 13 de noviembre", "2018-11-06"),
        ("A los inquilinos que voten no se les renueva", "no se les renueva", None),
    ],
)
def test_claims_are_quoted_in_the_words_of_the_tweet(
    text: str, quote: str, actual: str | None
) -> None:
    verdict = classify(text, posted_at="2018-11-05T15:00:00Z", region="US-TX", lang="es")
    assert verdict.label is Label.SUPPRESSION
    assert any(quote in finding.quote for finding in verdict.findings)
    for finding in verdict.findings:
        assert text[finding.start : finding.end] == finding.quote
    assert actual is None or actual in {finding.actual for finding in verdict.findings}


@pytest.mark.parametrize(
    "text",
    [
        "Es mentira que los republicanos voten el miércoles. Votamos el martes 6 de noviembre.",
        "Todos votamos el martes 6 de noviembre, de 7 de la mañana a 7 de la noche.",
        "Nadie vota por mensaje de texto, no caigas.",
        "¿Alguien sabe si puedo votar el miércoles?",
        "Un video dice que cancelaron las elecciones del martes. Las imágenes son de 2012.",
        "Vecinos de Laredo denuncian que les dijeron que perderían la ayuda si votan el martes.",
        "La foto que dice «sin pasaporte no podrás votar» es un montaje.",
        "Es falso que quitarán la beca a los que voten el martes.",
        "Suspendieron la elección de reina del carnaval por la lluvia.",
        "Vota y luego vete a tu casa a ver los resultados.",
        "En ningún lugar se puede votar por internet.",
        "Ayer la casilla abrió a las 10, mañana no se sabe.",
        "Mire su mesa en la web de la Oficina del Censo Electoral.",
        "¿No lo dejan votar? Llame gratis al 888-VE-Y-VOTA.",
    ],
)
def test_true_days_debunks_and_questions_pass(text: str) -> None:
    verdict = classify(text, posted_at="2018-11-05T15:00:00Z", region="US-TX", lang="es")
    assert verdict.label is Label.CLEAR


@settings(max_examples=200)
@given(st.text(max_size=120), st.sampled_from(["votar ", "¿Se vota el 7?", "No te dejan ", ""]))
def test_every_character_knows_where_it_comes_from(text: str, before: str) -> None:
    assert SPANISH is not None
    whole = before + text
    english = in_english(whole, SPANISH)
    for at in range(len(english.text)):
        start, end = english.span(at, at + 1)
        assert 0 <= start <= end <= len(whole)
    verdict = classify(whole, lang="es")
    assert all(whole[f.start : f.end] == f.quote for f in verdict.findings)


def test_languages_are_told_by_their_codes() -> None:
    assert glossary("en") is None
    assert glossary(None) is None
    assert glossary("und") is None
    assert glossary("es-MX") is glossary("es") is SPANISH
    assert is_supported("ES-ar")
    assert not is_supported("fr")
    assert set(SUPPORTED) == {"en", "es"}
    with pytest.raises(ValueError, match="fr"):
        glossary("fr")
    with pytest.raises(ValueError, match="es"):
        language("es")


@pytest.mark.parametrize("lang", [None, "", "und", "es", "es-MX"])
def test_spanish_is_told_by_its_words(lang: str | None) -> None:
    text = "Los republicanos votan el miércoles 7 de noviembre, pásalo a tus amigos"
    assert classify(text, posted_at="2018-11-05", region="US-TX", lang=lang).label == "suppression"
    assert told_by_words(text) == "es"
    assert told_by_words("Los Angeles votes on la misma Tuesday, not the day after") is None
    assert told_by_words("Qué rico el café de la tarde con los amigos") is None


def test_entries_are_of_use() -> None:
    assert SPANISH is not None
    for phrase, english in SPANISH.phrases.items():
        assert phrase == phrase.lower()
        assert english == english.strip().lower() or english.isascii()
    assert SPANISH.function.keys() & SPANISH.nouns.keys() <= NOUNS_BEHIND_THE
    assert all(word == word.lower() and " " not in word for word in SPANISH.nouns)
