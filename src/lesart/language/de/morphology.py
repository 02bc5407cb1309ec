"""Morphological features from the full-form lexicon; what a form leaves open, agreement settles where it can.

The mood of a finite verb matters most here: "er habe" is reported, "ich habe" is told. Forms of both moods are settled by
the subject pronoun of the clause. No governing verb of saying is looked at, so a later step may rest on the mood without
arguing in a circle.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from lesart.language.de.lemmas import CLOSED_CLASS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lesart.language.de.lemmas import Lemmatizer
    from lesart.language.de.sentence_words import Words

_FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN"})
_NOMINAL = frozenset({"NN", "NE", "ADJA", "ADJD"})
_FIXED = {
    "VVINF": "VerbForm=Inf", "VAINF": "VerbForm=Inf", "VMINF": "VerbForm=Inf", "VVIZU": "VerbForm=Inf",
    "VVPP": "VerbForm=Part", "VAPP": "VerbForm=Part", "VMPP": "VerbForm=Part", "CARD": "NumType=Card",
    "VVIMP": "Mood=Imp|VerbForm=Fin", "VAIMP": "Mood=Imp|VerbForm=Fin", "FM": "Foreign=Yes",
}  # fmt: skip
_BOUNDARY_TAGS = _FINITE | {"$.", "$(", "$,", "KOUS", "PRELS", "KON"}
# The subject pronoun stands near its verb; farther away it mostly belongs to another clause.
_REACH = 12
# The modal whose past is subjunctive where it comes first; other verbs that come first ask or report.
_CONDITIONAL = frozenset({"sollte", "sollten"})
# Many more than the lexicon has; the bound keeps a long run small in any case.
_REMEMBERED = 10_000
Features = Mapping[str, str]
Person = tuple[str, str]


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
        return _shared(tuple(features for _, features in lemmatizer.readings(form, tag)))
    return _FIXED.get(tag, "")


def features_of_verb(words: Words, position: int, lemmatizer: Lemmatizer) -> str:
    """Return the features of a finite verb.

    Args:
        words: its sentence.
        position: which of the words it is.
        lemmatizer: gives the readings of its form.
    """
    form, tag = words.forms[position], words.tags[position]
    found = tuple(features for _, features in lemmatizer.readings(form, tag)) or _guessed(form.lower())
    return _agreed(
        found, _subject_person(words, position, _persons(found)), conditional=_opens_condition(words, position)
    )


@lru_cache(maxsize=_REMEMBERED)
def _agreed(found: tuple[str, ...], person: Person, *, conditional: bool) -> str:
    """Return what the readings agree on that fit the subject; of a conditional verb those in the subjunctive."""
    readings = [_parsed(text) for text in found]
    agreeing = [reading for reading in readings if (reading.get("Person"), reading.get("Number")) == person] or readings
    if conditional:
        agreeing = [reading for reading in agreeing if reading["Mood"] == "Sub"] or agreeing
    # Where both moods look alike ("sie kommen", "er sagte") the form tells nothing, and the indicative is the usual one.
    mood = min(reading["Mood"] for reading in agreeing)
    return _joined(_common([reading for reading in agreeing if reading["Mood"] == mood]))


@lru_cache(maxsize=_REMEMBERED)
def _persons(found: tuple[str, ...]) -> frozenset[Person]:
    """Return person and number of each reading, "" where it has none."""
    return frozenset((reading.get("Person", ""), reading.get("Number", "")) for reading in map(_parsed, found))


def _opens_condition(words: Words, position: int) -> bool:
    """Tell whether the verb is a "sollte" that opens its clause: "Sollte der Rat zustimmen, ..."."""
    opens = position == 0 or words.tags[position - 1] in {"$,", "$("}
    return opens and words.forms[position].lower() in _CONDITIONAL


def _subject_person(words: Words, position: int, possible: frozenset[Person]) -> Person:
    """Return person and number of the subject: those of a pronoun in the clause, else the third."""
    if len(possible) == 1:
        return next(iter(possible))
    for near in _nearby(words, position):
        subject = _PRONOUNS.get(words.forms[near].lower()) if words.tags[near] == "PPER" else None
        if subject in possible:
            return subject
    third = sorted(pair for pair in possible if pair[0] == "3")
    return third[-1] if third else min(possible)


_PRONOUNS = {
    "ich": ("1", "Sing"), "du": ("2", "Sing"), "er": ("3", "Sing"), "es": ("3", "Sing"), "wir": ("1", "Plur"),
    "ihr": ("2", "Plur"),
}  # fmt: skip


def _nearby(words: Words, position: int) -> Iterable[int]:
    """Return the positions of the words of the verb's clause, nearest first; "und habe" shares the subject of what it is joined to."""
    earlier = range(position - 1, max(position - _REACH, 0) - 1, -1)
    joined = bool(earlier) and words.tags[position - 1] == "KON"
    before = earlier[1:] if joined else _until_boundary(words.tags, earlier)
    after = _until_boundary(words.tags, range(position + 1, min(position + 1 + _REACH, len(words.tags))))
    return sorted([*before, *after], key=lambda near: abs(words.places[near] - words.places[position]))


def _until_boundary(tags: Sequence[str], positions: Iterable[int]) -> Iterable[int]:
    return takewhile(lambda position: tags[position] not in _BOUNDARY_TAGS, positions)


def _guessed(form: str) -> tuple[str, ...]:
    """Return the readings that the ending of an unlisted finite verb allows."""
    number = "Plur" if form.endswith("n") else "Sing"
    if form.endswith(("te", "ten")):
        return (f"Mood=Ind|Number={number}|Person=3|Tense=Past|VerbForm=Fin",)
    third = f"Number={number}|Person=3|Tense=Pres|VerbForm=Fin"
    if form.endswith("e"):
        return f"Mood=Ind|Number={number}|Person=1|Tense=Pres|VerbForm=Fin", f"Mood=Sub|{third}"
    return (f"Mood=Ind|{third}",)


def _common(found: Sequence[Features]) -> Features:
    """Keep what all readings agree on."""
    if not found:
        return {}
    return {name: value for name, value in found[0].items() if all(other.get(name) == value for other in found)}


@lru_cache(maxsize=_REMEMBERED)
def _shared(texts: tuple[str, ...]) -> str:
    """Return what all of these features agree on."""
    return _joined(_common([_parsed(text) for text in texts]))


@lru_cache(maxsize=_REMEMBERED)
def _parsed(text: str) -> Features:
    return dict(pair.split("=", 1) for pair in text.split("|")) if text else {}


def _joined(found: Features) -> str:
    return "|".join(f"{name}={value}" for name, value in sorted(found.items()))
