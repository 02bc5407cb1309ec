"""People who are told by their age: 'der 58-Jährige', 'eine 71 Jahre alte Frau', 'Anna Weber (34)'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.reading.entities.offices import Office
from lesart.reading.entities.references import OfficePhrase, Place

if TYPE_CHECKING:
    from lesart.reading.entities.sentences import Sentence

AGED = "Jährige"
"""The head under which an age is kept among the offices of a person; the field is the age in years."""
_NOUN = re.compile(r"(?P<age>\d{1,3})-Jährige(?P<ending>[rnm]?)")
_ADJECTIVE = re.compile(r"(?P<age>\d{1,3})-jährige[rnms]?")
_OLD = frozenset({"alte", "alter", "alten", "altem", "altes"})
_ARTICLES = {"ein": "indefinite", "eine": "indefinite", "einen": "indefinite", "einem": "indefinite",
             "einer": "indefinite", "eines": "indefinite", "der": "definite", "die": "definite", "das": "definite",
             "dem": "definite", "den": "definite", "des": "definite"}  # fmt: skip
_FEMININE = frozenset({"eine", "die", "einer"})


def aged_noun(word: str) -> Office | None:
    """Read a noun made from an age ("58-Jähriger"); None where a word is no such noun."""
    match = _NOUN.fullmatch(word)
    if match is None:
        return None
    return Office(AGED, match["age"], gender="m" if match["ending"] in {"r", "m"} else "")


def aged_label(office: Office) -> str:
    """Return the age of somebody as a description in the nominative ("58-Jähriger")."""
    return f"{office.field}-Jährige{'r' if office.gender == 'm' else ''}"


def age_after(texts: tuple[str, ...], at: int) -> str:
    """Return the age in brackets that begins at a word ("( 58 )"), "" where there is none."""
    if at + 2 < len(texts) and texts[at] == "(" and texts[at + 2] in {")", ","}:
        age = texts[at + 1]
        return age if age.isdigit() and len(age) <= len("100") else ""
    return ""


def aged_phrase(sentence: Sentence, i: int) -> OfficePhrase | None:
    """Read the noun phrase with its noun at a word as somebody of an age ('eine 71 Jahre alte Frau'), if it tells one."""
    texts = sentence.texts
    adjective = _ADJECTIVE.fullmatch(texts[i - 1]) if i else None
    if adjective is not None:
        first, age = i - 1, adjective["age"]
    elif sentence.text_before(i, 1) in _OLD and sentence.text_before(i, 2) == "Jahre":
        first, age = i - 3, sentence.text_before(i, 3)
        if not age.isdigit():
            return None
    else:
        return None
    article = texts[first - 1].lower() if first else ""
    gender = _gender(article, texts[i])
    if article not in _ARTICLES or not gender:
        return None
    place = Place(sentence.number, first - 1, i + 1)
    return OfficePhrase(place, i, Office(AGED, age, gender=gender, number="singular"), _ARTICLES[article])


def may_tell_age(before: str) -> bool:
    """Tell whether a word can make somebody of an age of the noun right behind it: '34-jähriger', 'alte'."""
    return before in _OLD or _ADJECTIVE.fullmatch(before) is not None


def _gender(article: str, noun: str) -> str:
    """Return the gender of a person as the noun shows it, "" for a noun that is not known to be of one person."""
    if noun in {"Frau", "Mutter", "Tochter", "Schwester"} or (noun.endswith("in") and article in _FEMININE | {"der"}):
        return "f"
    if noun in {"Mann", "Mannes", "Vater", "Sohn", "Bruder"}:
        return "m"
    return ""
