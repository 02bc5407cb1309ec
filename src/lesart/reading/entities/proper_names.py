"""The names that follow a noun for a body or a thing: 'der Sender KRN', 'die Fähre „Nordstern“', 'die Baureihe KP 400'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import EntityKind
from lesart.reading.entities.apposed import is_apposed, is_ordinary, is_small_word
from lesart.reading.entities.lexicon import Institution, lexicon

if TYPE_CHECKING:
    from lesart.reading.entities.gazetteer import Gazetteer
    from lesart.reading.entities.sentences import Sentence

_OPENING = frozenset('"„“»«‚‘›‹')
_COMPANIES = frozenset({"company", "bank"})
"""Sorts of bodies that are often called by the surname of a person."""
_NAMED_TYPES = frozenset({"agency", "broadcaster", "press", "platform", "party", "name", "body"})
_LONGEST_NAME = 4
_LONGEST_ACRONYM = 5
"""Letters of the name of an agency in small letters ("dpa")."""
_UNKNOWN = frozenset({"NE", "NN", "FM", "XY", "PTKVZ"})
_LONGEST_NUMBER = 4
"""Digits of a number that may end the name of a thing ("Baureihe KP 400")."""


class ProperNames:
    """Reads the names after nouns in one sentence."""

    def __init__(self, sentence: Sentence, names: Gazetteer, people: frozenset[str]) -> None:
        self._sentence = sentence
        self._words = sentence.words
        self._texts = sentence.texts
        self._names = names
        self._people = people

    def after(self, i: int, institution: Institution, noun: str) -> tuple[str, int]:
        """Return the name that begins at word ``i``, right after a noun, and where it ends; "" where there is none.

        The name may stand in marks or not ('Sender KRN', 'Zeitung „Orlenka heute“'); ``noun`` is put before it where the
        noun is part of it.
        """
        begin, end = self._quoted(i) or self._in_marks(i, institution) or self._run(i, institution)
        if end == begin:
            return "", i
        closed = end + 1 if begin > i else end
        words = (*((noun,) if institution.in_name else ()), *self._texts[begin:end])
        return " ".join(words), closed

    def _quoted(self, i: int) -> tuple[int, int] | None:
        """Return where the words between the quotation marks that open at ``i`` begin and end, None where none open."""
        if i >= len(self._words) or self._texts[i] not in _OPENING or self._words[i - 1].end == self._words[i].start:
            return None
        end = i + 1
        while end < len(self._words) and end - i <= _LONGEST_NAME + 1 and not self._is_mark(end):
            end += 1
        closed = end < len(self._words) and self._is_mark(end) and self._words[i + 1].capital
        return (i + 1, end) if closed else (i, i)

    def _in_marks(self, i: int, institution: Institution) -> tuple[int, int] | None:
        """Return the words that follow a noun up to the mark that closes what opened before it: '„Projekt Nordlicht“'."""
        if not institution.in_name or self._sentence.text_before(i, 2) not in _OPENING:
            return None
        end = i
        while end < len(self._words) and end - i <= _LONGEST_NAME and not self._is_mark(end):
            end += 1
        closed = i < end < len(self._words) and self._is_mark(end) and self._words[i].nominal
        return (i, end) if closed else None

    def _run(self, i: int, institution: Institution) -> tuple[int, int]:
        """Return where the words of a name without marks begin and end, the same word twice where there is no name."""
        end = i
        while end < len(self._words) and end - i < _LONGEST_NAME and self._is_name_word(end, i, institution):
            end += 1
        if end == i and self._is_bare_name(i, institution):
            end += 1
        numbered = end > i and institution.kind is EntityKind.OTHER and end < len(self._words)
        if numbered and self._texts[end].isdigit() and len(self._texts[end]) <= _LONGEST_NUMBER:
            end += 1
        return i, end

    def _is_bare_name(self, i: int, institution: Institution) -> bool:
        """Tell whether a word tagged as a noun right after the noun must be a name: by grammar, or because no list has it."""
        if institution.kind is EntityKind.ORGANISATION and institution.type != "agency":
            return is_apposed(self._sentence, i)
        if i >= len(self._words) or is_ordinary(self._texts[i]):
            return False
        word = self._words[i]
        if institution.type == "agency":
            return word.text.isalpha() and len(word.text) <= _LONGEST_ACRONYM and word.tag in _UNKNOWN
        return word.capital and word.tag == "NN" and institution.in_name

    def _is_mark(self, at: int) -> bool:
        return self._texts[at] in _OPENING or self._texts[at] in {"”", "’", "'"}

    def _is_name_word(self, at: int, first: int, institution: Institution) -> bool:
        """Tell whether a word may be of a name; right after 'Agentur' and the like a noun may, too."""
        word = self._words[at]
        common = bool(institution.type) and at == first
        tags = {"NE", "FM", "XY", "NN"} if common or word.label == "ORG" else {"NE", "FM", "XY"}
        if not word.capital or word.tag not in tags or word.text in lexicon().first_names or is_small_word(word.text):
            return False
        if word.text in self._people and institution.sort not in _COMPANIES:
            return False
        match = self._names.match(self._texts, at)
        return match is None or match.entry.type in _NAMED_TYPES
