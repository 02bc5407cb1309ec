"""Joins names and offices that stand side by side between commas: 'Jen Psaki, Sprecherin des Weißen Hauses,'."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.reading.entities.references import OfficePhrase, PersonName, Reference

if TYPE_CHECKING:
    from lesart.reading.entities.sentences import Sentence

_CLOSING = frozenset({",", ".", ";", ":", "–", "—", "-", ")", "!", "?", '"', "“", "«"})
_ATTRIBUTE = frozenset({"APPR", "APPRART", "ART", "ADJA", "NN", "NE"})
_LONGEST_ATTRIBUTE = 10
"""Words between an office and the comma after it; a longer stretch is more than the office's attribute."""


def with_appositions(sentence: Sentence, references: tuple[Reference, ...]) -> tuple[Reference, ...]:
    """Return the references with each office phrase tied to the name that it stands in apposition to.

    Only a comma parts the two (brackets after the name aside), the second is closed by a mark, and neither has a name
    or an office of its own beside it: so that the members of a list are not taken for one another.
    """
    if not any(isinstance(each, OfficePhrase) for each in references):
        return references
    joiner = _Joiner(sentence, references)
    return tuple(joiner.tied(each) if isinstance(each, OfficePhrase) else each for each in references)


class _Joiner:
    def __init__(self, sentence: Sentence, references: tuple[Reference, ...]) -> None:
        self._texts = sentence.texts
        self._tags = tuple(word.tag for word in sentence.words)
        self._references = references
        self._offices = [ref for ref in references if isinstance(ref, OfficePhrase)]
        self._names = {ref.place.first: ref for ref in references if isinstance(ref, PersonName)}
        self._ends = {self._past_brackets(name.place.last): name for name in self._names.values()}
        self._titled = {ref.name_at for ref in references if isinstance(ref, OfficePhrase) and ref.name_at is not None}

    def tied(self, phrase: OfficePhrase) -> OfficePhrase:
        """Return a phrase with the name that it stands in apposition to, as it is where there is none."""
        if phrase.name_at is not None or phrase.plural:
            return phrase
        name = self._name_before(phrase) or self._name_after(phrase) or self._name_of_first(phrase)
        return phrase if name is None or _clash(phrase, name) else replace(phrase, name_at=name.place.first)

    def _name_before(self, phrase: OfficePhrase) -> PersonName | None:
        """Return the name of 'Sullivan, der nationale Sicherheitsberater im Weißen Haus,'."""
        comma = phrase.place.first - 1
        if comma < 1 or self._texts[comma] not in {",", "("}:
            return None
        name = self._ends.get(comma)
        closed = self._closes(self._end(phrase)) or self._further(phrase) is not None
        return name if name is not None and closed and not self._in_list(name, phrase) else None

    def _comma_after(self, at: int) -> int | None:
        """Return the comma after a phrase, past what else belongs to it: 'die Sprecherin der Fraktion im Bundestag,'."""
        limit = min(at + _LONGEST_ATTRIBUTE, len(self._texts))
        while at < limit:
            if self._texts[at] == ",":
                return at
            beyond = self._past_brackets(at)
            if beyond == at and self._tags[at] not in _ATTRIBUTE:
                return None
            at = max(beyond, at + 1)
        return None

    def _further(self, phrase: OfficePhrase) -> OfficePhrase | None:
        """Return the second office of 'Historiker und Forschungsdirektor beim …,' where it ends the apposition."""
        end = self._end(phrase)
        if phrase.determiner or end >= len(self._texts) or self._texts[end] != "und":
            return None
        second = next((ref for ref in self._offices if ref.place.first == end + 1), None)
        return second if second is not None and not second.determiner and second.name_at is None else None

    def _name_of_first(self, phrase: OfficePhrase) -> PersonName | None:
        """Return the name that the first of two joined offices stands in apposition to."""
        first = next((ref for ref in self._offices if self._further(ref) is phrase), None)
        return self._name_before(first) if first is not None else None

    def _name_after(self, phrase: OfficePhrase) -> PersonName | None:
        """Return the name of 'die Sprecherin des Präsidialamts, Jelka Tomari,'."""
        comma = self._comma_after(self._past_brackets(self._end(phrase)))
        if comma is None or phrase.determiner == "":
            return None
        if any(outer.of_at == phrase.head_at for outer in self._offices):
            return None
        name = self._names.get(comma + 1)
        if name is None or len(name.parts) == 1 or name.place.first in self._titled:
            return None
        return name if self._closes(self._past_brackets(name.place.last)) else None

    def _end(self, phrase: OfficePhrase) -> int:
        """Return where the phrase ends with the phrase in the genitive that belongs to it."""
        if phrase.of_at is None:
            return phrase.place.last
        inner = next(
            (ref for ref in self._references if isinstance(ref, OfficePhrase) and ref.head_at == phrase.of_at), None
        )
        if inner is None:
            return phrase.place.last
        if inner.name_at is not None:
            return self._names[inner.name_at].place.last if inner.name_at in self._names else inner.place.last
        return max(phrase.place.last, inner.place.last)

    def _in_list(self, name: PersonName, phrase: OfficePhrase) -> bool:
        """Tell whether the name has an office before it and the phrase goes on with 'und': members of a list."""
        end = self._end(phrase)
        joined = end < len(self._texts) and self._texts[end] in {"und", "sowie", "oder"}
        goes_on = joined and self._further(phrase) is None
        return goes_on or (
            name.place.first in self._titled
            and phrase.determiner == ""
            and end < len(self._texts)
            and self._texts[end] == ","
        )

    def _closes(self, at: int) -> bool:
        return at >= len(self._texts) or self._texts[at] in _CLOSING

    def _past_brackets(self, at: int) -> int:
        if at < len(self._texts) and self._texts[at] == "(":
            end = next((j for j in range(at + 1, min(at + 6, len(self._texts))) if self._texts[j] == ")"), at - 1)
            return end + 1
        return at


def _clash(phrase: OfficePhrase, name: PersonName) -> bool:
    return bool(phrase.office.gender and name.gender and phrase.office.gender != name.gender)
