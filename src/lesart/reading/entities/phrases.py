"""Noun phrases around offices: how far they reach, and what they say of the office."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.reading.entities.ages import AGED
from lesart.reading.entities.left_attributes import Left, LeftReader
from lesart.reading.entities.office_words import nominative, normalised, read_office
from lesart.reading.entities.offices import FEDERAL, Office
from lesart.reading.entities.references import OfficePhrase, Place
from lesart.reading.entities.right_attributes import RightReader

if TYPE_CHECKING:
    from lesart.reading.entities.gazetteer import Gazetteer
    from lesart.reading.entities.sentences import Sentence

_DATIVE = frozenset({"mit", "von", "bei", "zu", "nach", "aus", "seit", "gegenüber", "samt", "nebst"})
_FEMININE_OR_PLURAL = frozenset({"die", "eine", "keine", "ihre", "seine", "unsere", "diese", "jene"})


class OfficeReader:
    """Reads office phrases in one sentence."""

    def __init__(self, sentence: Sentence, names: Gazetteer, known: frozenset[str]) -> None:
        self._words = sentence.words
        self._texts = sentence.texts
        self._sentence = sentence
        self._names = names
        self._known = known
        self._left = LeftReader(sentence, names, known)
        self._right = RightReader(sentence, names, known)

    def at(self, i: int) -> OfficePhrase | None:
        """Return the phrase whose head is word ``i``, or None if that names no office."""
        office = read_office(self._texts[i], self._names) if self._words[i].nominal else None
        if office is None or self._is_surname_here(i):
            return None
        left, right = self._left.before(i), self._right.after(i + 1)
        office = _with_left(office, left, self._texts[i])
        several = office.head != AGED and office.gender != "f" and not office.number
        if several and self._is_plural(office, left, i):
            office = replace(office, number="plural")
        if right.of and not office.of:
            office = replace(office, of=right.of)
        return OfficePhrase(
            place=Place(self._sentence.number, left.first, right.end),
            head_at=i,
            office=normalised(office, self._names),
            determiner=left.determiner,
            of_at=right.of_at,
        )

    def _is_surname_here(self, i: int) -> bool:
        """Tell whether the noun is the surname of somebody in the text ("Bernd Richter", "Richter sagte")."""
        before = self._words[i - 1] if i else None
        after_name = before is not None and before.tag == "NE" and before.capital and not before.text.endswith("s")
        return self._texts[i] in self._known and (after_name or self._left.before(i).determiner == "")

    def _is_plural(self, office: Office, left: Left, i: int) -> bool:
        """Tell whether attributes show a plural: 'die Mehrheit der Politiker', 'diplomatische Vertreter', 'mit Präsidenten'."""
        if not left.determiner and not self._name_follows(i):
            inflected = self._texts[i] not in {nominative(self._texts[i], "m"), nominative(self._texts[i], "f")}
            return inflected or (left.first < i and self._texts[i - 1].endswith("e"))
        before = self._texts[left.first - 1].lower() if left.first else ""
        if left.article in {"den", "seinen", "ihren", "unseren"} and before in _DATIVE:
            return True
        if left.article != "der":
            return False
        if office.gender == "":
            return self._texts[i].endswith("n") and left.first > 0 and self._words[left.first - 1].tag == "NN"
        weak = left.first + 1 < i and self._texts[i - 1].endswith("en")
        return weak or (left.first > 0 and self._words[left.first - 1].tag == "NN")

    def _name_follows(self, i: int) -> bool:
        after = self._words[i + 1] if i + 1 < len(self._words) else None
        if after is not None and self._names.match(self._texts, i + 1) is not None:
            return False
        return (
            after is not None
            and after.capital
            and (after.tag == "NE" or after.label == "PER" or after.text in self._known)
        )


def _with_left(office: Office, left: Left, noun: str) -> Office:
    gender, number = office.gender, office.number
    if not gender and not number:
        gender, number = _of_article(left.article, noun)
    elif left.article in _FEMININE_OR_PLURAL and gender == "m" and not number:
        number = "plural"
    if left.plural:
        number = "plural"
    elif left.determiner == "indefinite":
        number = "singular"
    return replace(
        office,
        of=left.of if left.of and office.of in {"", FEDERAL} else office.of,
        standing=left.standing or office.standing,
        field=office.field or left.field,
        number=number,
        gender=gender,
    )


def _of_article(article: str, noun: str) -> tuple[str, str]:
    """Return gender and number of an adjective used as a noun: 'der Vorsitzende', 'die Vorsitzende', 'die Vorsitzenden'."""
    if noun.endswith("e") and article == "der":
        return "m", "singular"
    if noun.endswith("e") and article in _FEMININE_OR_PLURAL:
        return "f", "singular"
    if noun.endswith("n") and article in _FEMININE_OR_PLURAL:
        return "", "plural"
    if article in {"dem", "den", "des", "einem", "einen"}:
        return "m", ""
    return "", ""
