"""Morphological features from the full-form lexicon; what a form leaves open, agreement settles where it can.

The mood of a finite verb matters most here: "er habe" is reported, "ich habe" is told. Forms of both moods are settled by
the subject pronoun of the clause. No governing verb of saying is looked at, so a later step may rest on the mood without
arguing in a circle.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.language.de.lemmas import CLOSED_CLASS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spacy.tokens import Token

    from lesart.language.de.lemmas import Lemmatizer

_FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN"})
_NOMINAL = frozenset({"NN", "NE", "ADJA", "ADJD"})
_FIXED = {
    "VVINF": "VerbForm=Inf", "VAINF": "VerbForm=Inf", "VMINF": "VerbForm=Inf", "VVIZU": "VerbForm=Inf",
    "VVPP": "VerbForm=Part", "VAPP": "VerbForm=Part", "VMPP": "VerbForm=Part", "CARD": "NumType=Card",
    "VVIMP": "Mood=Imp|VerbForm=Fin", "VAIMP": "Mood=Imp|VerbForm=Fin", "FM": "Foreign=Yes",
}  # fmt: skip
_BOUNDARY_TAGS = frozenset({"$.", "$(", "KOUS", "PRELS", "KON"})
# The subject pronoun stands near its verb; farther away it mostly belongs to another clause.
_REACH = 12
# The modal whose past is subjunctive where it comes first; other verbs that come first ask or report.
_CONDITIONAL = frozenset({"sollte", "sollten"})
Features = dict[str, str]


def features_of_form(form: str, tag: str, lemmatizer: Lemmatizer) -> str | None:
    """Return the features that form and tag settle, in the notation of Universal Dependencies.

    Returns:
        The features; an empty text where there are none; None for a finite verb, whose clause has to be looked at.
    """
    closed = CLOSED_CLASS.get((form.lower(), tag))
    if closed:
        return closed[1]
    if tag in _FINITE:
        return None
    if tag in _NOMINAL:
        return _joined(_common([_parsed(reading.features) for reading in lemmatizer.readings(form, tag)]))
    return _FIXED.get(tag, "")


def features_of_verb(words: Sequence[Token], position: int, lemmatizer: Lemmatizer) -> str:
    """Return the features of a finite verb.

    Args:
        words: the tokens of its sentence, tagged, without white space.
        position: which of them it is.
        lemmatizer: gives the readings of its form.
    """
    verb = words[position]
    readings = lemmatizer.readings(verb.text, verb.tag_)
    found = [_parsed(reading.features) for reading in readings] or _guessed(verb.lower_)
    person = _subject_person(words, position, found)
    agreeing = [reading for reading in found if (reading.get("Person"), reading.get("Number")) == person] or found
    if _opens_condition(words, position):
        agreeing = [reading for reading in agreeing if reading["Mood"] == "Sub"] or agreeing
    # Where both moods look alike ("sie kommen", "er sagte") the form tells nothing, and the indicative is the usual one.
    mood = min(reading["Mood"] for reading in agreeing)
    return _joined(_common([reading for reading in agreeing if reading["Mood"] == mood]))


def _opens_condition(words: Sequence[Token], position: int) -> bool:
    """Tell whether the verb is a "sollte" that opens its clause: "Sollte der Rat zustimmen, ..."."""
    verb = words[position]
    return verb.lower_ in _CONDITIONAL and (position == 0 or words[position - 1].tag_ in {"$,", "$("})


def _subject_person(words: Sequence[Token], position: int, found: list[Features]) -> tuple[str, str]:
    """Return person and number of the subject: those of a pronoun in the clause, else the third."""
    possible = {(reading.get("Person", ""), reading.get("Number", "")) for reading in found}
    if len(possible) == 1:
        return next(iter(possible))
    for pronoun in _nearby(words, position):
        subject = _PRONOUNS.get(pronoun.lower_)
        if subject in possible and pronoun.tag_ == "PPER":
            return subject
    third = sorted(pair for pair in possible if pair[0] == "3")
    return third[-1] if third else min(possible)


_PRONOUNS = {
    "ich": ("1", "Sing"), "du": ("2", "Sing"), "er": ("3", "Sing"), "es": ("3", "Sing"), "wir": ("1", "Plur"),
    "ihr": ("2", "Plur"),
}  # fmt: skip


def _nearby(words: Sequence[Token], position: int) -> Iterable[Token]:
    """Return the words of the verb's clause, nearest first; "und habe" shares the subject of what it is joined to."""
    earlier = words[max(position - _REACH, 0) : position][::-1]
    joined = bool(earlier) and earlier[0].tag_ == "KON"
    before = earlier[1:] if joined else _until_boundary(earlier)
    after = _until_boundary(words[position + 1 : position + 1 + _REACH])
    return sorted([*before, *after], key=lambda token: abs(token.i - words[position].i))


def _until_boundary(words: Sequence[Token]) -> list[Token]:
    taken: list[Token] = []
    for word in words:
        if word.tag_ == "$," or word.tag_ in _BOUNDARY_TAGS or word.tag_ in _FINITE:
            break
        taken.append(word)
    return taken


def _guessed(form: str) -> list[Features]:
    """Return the readings that the ending of an unlisted finite verb allows."""
    number = "Plur" if form.endswith("n") else "Sing"
    if form.endswith(("te", "ten")):
        return [{"Mood": "Ind", "Number": number, "Person": "3", "Tense": "Past", "VerbForm": "Fin"}]
    present = {"Number": number, "Tense": "Pres", "VerbForm": "Fin"}
    if form.endswith("e"):
        return [{**present, "Mood": "Ind", "Person": "1"}, {**present, "Mood": "Sub", "Person": "3"}]
    return [{**present, "Mood": "Ind", "Person": "3"}]


def _common(found: list[Features]) -> Features:
    """Keep what all readings agree on."""
    if not found:
        return {}
    return {name: value for name, value in found[0].items() if all(other.get(name) == value for other in found)}


def _parsed(text: str) -> Features:
    return dict(pair.split("=", 1) for pair in text.split("|")) if text else {}


def _joined(found: Features) -> str:
    return "|".join(f"{name}={value}" for name, value in sorted(found.items()))
