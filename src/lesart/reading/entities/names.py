"""Reads the names of people: first names, surnames, titles, particles, initials."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.reading.entities.folding import has_letter, without_genitive
from lesart.reading.entities.lexicon import lexicon
from lesart.reading.entities.office_words import read_office
from lesart.reading.entities.references import PersonName, Place
from lesart.reading.entities.word_lists import word_list

if TYPE_CHECKING:
    from lesart.reading.entities.gazetteer import Gazetteer
    from lesart.reading.entities.sentences import Sentence, Word

_PARTICLES = word_list("particles")
_LEADING = word_list("leading_particles")
_INITIAL = re.compile(r"(?:[A-ZÄÖÜ]\.-?)+|[IVX]+\.")
_CALENDAR = word_list("calendar")
_NOT_NAMES = re.compile(r".{3,}(?:ung|heit|keit|schaft|tion|ität|ismus|ungen|tag|abend|morgen|nacht|jahr|woche)s?")
_ARTICLE_NAME = re.compile(r"(?:al|el|as|ad|an|asch|ibn)-[A-ZÄÖÜ]\w+")
_CLOSED = frozenset(
    {"ART", "APPR", "APPRART", "KON", "KOUS", "PPER", "PPOSAT", "PDS", "PRELS", "PWS", "PWAV", "CARD", "VAFIN"}
)
"""Tags of words that go on with no name, even with a capital letter."""
_LONGEST = 5
_MOST_PARTICLES = 3
"""Names of more words than this are two names, or none."""


def nominative_name(sentence: Sentence, first: int, at: int, known: frozenset[str]) -> str:
    """Return the last word, ``at``, of a name that begins at ``first`` in the nominative.

    A final "s" is taken for the genitive where the text has the word without it, and between nouns ('Bidens Rede', 'die
    Wahl Bidens').
    """
    text = sentence.texts[at]
    forms = without_genitive(text)
    if forms[0] == text or text[-1] != "s":
        return forms[0]
    found = next((form for form in forms if form in known), None)
    if found is not None:
        return found
    following = sentence.words[at + 1] if at + 1 < len(sentence.words) else None
    before = sentence.words[first - 1] if first else None
    if before is not None and before.tag == "NN" and read_office(before.text) is None:
        return forms[0]
    return forms[0] if following is not None and following.tag in {"NN", "ADJA"} else text


class NameReader:
    """Reads the names of people in one sentence."""

    def __init__(self, sentence: Sentence, names: Gazetteer, surnames: frozenset[str], *, labelled: bool) -> None:
        self._words = sentence.words
        self._texts = sentence.texts
        self._sentence = sentence
        self._names = names
        self._surnames = surnames
        self._labelled = labelled
        self._first_names = lexicon().first_names
        self._titles = lexicon().titles
        self._shouting = all(text.isupper() for text in self._texts if len(text) > 1 and text.isalpha())

    def at(self, i: int) -> PersonName | None:
        """Return the name of a person that begins at word ``i`` and shows by itself that it is one."""
        word = self._words[i]
        if word.text in self._titles:
            return self._titled(i)
        if not self._may_be_part(i, first=True):
            return None
        end = self._end(i)
        parts = self._parts(i, end)
        if end - i == 1:
            return self._single(i, parts[0])
        sure = self._is_first_name(word) or word.label == "PER"
        if not sure and (self._labelled or not all(self._is_marked(self._words[j]) for j in range(i, end))):
            return None
        return self._name(i, end, sure=sure)

    def after_office(self, i: int) -> PersonName | None:
        """Return the name that begins at ``i``, where an office before it says that a person must follow."""
        if i >= len(self._words):
            return None
        if self._texts[i] in self._titles:
            return self._titled(i)
        if not self._may_be_part(i, first=True) or not self._may_follow_office(i) or self._ends_in_genitive(i):
            return None
        return self._name(i, self._end(i), sure=True)

    def is_surname(self, text: str) -> bool:
        """Tell whether a word, or what it is the genitive of, is a surname that the text has taught."""
        return bool(self._surnames) and any(form in self._surnames for form in without_genitive(text))

    def _titled(self, i: int) -> PersonName | None:
        begin, gender = i, ""
        while begin < len(self._words) and self._texts[begin] in self._titles:
            gender = gender or self._titles[self._texts[begin]]
            begin += 1
        if begin >= len(self._words) or not self._may_be_part(begin, first=True):
            return None
        if not self._may_follow_office(begin):
            return None
        name = self._name(begin, self._end(begin), sure=True)
        return PersonName(name.place, name.parts, gender or name.gender)

    def _single(self, i: int, part: str) -> PersonName | None:
        word = self._words[i]
        if self.is_surname(word.text):
            return self._name(i, i + 1, sure=True)
        tagged = word.tag in {"NE", "FM", "XY", ""} or self._is_bare_noun(i)
        if word.label == "PER" and tagged and part not in self._first_names:
            return self._name(i, i + 1, sure=False)
        return None

    def _is_bare_noun(self, i: int) -> bool:
        """Tell whether a word tagged as a noun stands without all that goes before nouns: 'jetzt ist auch Weber da'."""
        before = self._words[i - 1].tag if i else ""
        return (
            self._words[i].tag == "NN"
            and before in {"ADV", "VAFIN", "VVFIN", "KON", "PTKNEG"}
            and self._not_common(self._words[i])
        )

    def _name(self, first: int, last: int, *, sure: bool) -> PersonName:
        parts = self._parts(first, last)
        gender = self._first_names.get(parts[0], "") if len(parts) > 1 else ""
        return PersonName(Place(self._sentence.number, first, last), parts, gender, sure)

    def _parts(self, first: int, last: int) -> tuple[str, ...]:
        return (*self._texts[first : last - 1], nominative_name(self._sentence, first, last - 1, self._surnames))

    def _end(self, i: int) -> int:
        end = i + 1
        while end < len(self._words) and end - i < _LONGEST:
            if self._ends_in_genitive(end - 1):
                break
            if self._may_be_part(end, first=False) and self._continues(i, end):
                end += 1
                continue
            beyond = self._after_particles(i, end)
            if beyond == end:
                break
            end = beyond
        return end

    def _ends_in_genitive(self, at: int) -> bool:
        """Tell whether a surname that the text knows without its "s" ends here ("Putins Berater")."""
        text = self._texts[at]
        return any(form != text and form in self._surnames for form in without_genitive(text))

    def _continues(self, first: int, at: int) -> bool:
        word, before = self._words[at], self._words[at - 1]
        if self._is_marked(word) or _INITIAL.fullmatch(word.text):
            return not (self.is_surname(before.text) and not self._is_first_name(before))
        opened = at - first == 1 and self._is_first_name(before)
        carried = _INITIAL.fullmatch(before.text) is not None or any(
            self._texts[j] in _LEADING for j in range(first, at)
        )
        return (opened or carried) and word.tag not in _CLOSED and self._not_common(word)

    def _after_particles(self, first: int, at: int) -> int:
        """Return the end of 'von der Leyen' that begins at ``at``, or ``at`` where no such part begins."""
        if self._texts[at] not in _LEADING or not self._is_first_name(self._words[at - 1]):
            return at
        end = at
        while end < len(self._words) and end - at < _MOST_PARTICLES and self._texts[end] in _PARTICLES:
            end += 1
        fits = end < len(self._words) and self._may_be_part(end, first=False) and first < at
        return end + 1 if fits else at

    def _may_be_part(self, i: int, *, first: bool) -> bool:
        word = self._words[i]
        if _has_arabic_article(word.text):
            return True
        if not word.capital or not has_letter(word.text):
            return False
        if word.text.isupper() and len(word.text) > 1 and not _INITIAL.fullmatch(word.text) and not self._shouting:
            return False
        if self._belongs_elsewhere(i, first=first):
            return False
        if not first:
            return word.tag not in _CLOSED
        return word.nominal or word.tag == "ADJD" or word.label == "PER" or self._is_first_name(word)

    def _belongs_elsewhere(self, i: int, *, first: bool) -> bool:
        match = self._names.match(self._texts, i)
        if match is not None and not match.entry.quoted and not match.entry.after_noun:
            before = self._words[i - 1] if i else None
            named = not first and before is not None and self._is_first_name(before) and match.end - i == 1
            opens = first and self._is_first_name(self._words[i]) and self._next_is_name(i)
            return not ((named and match.entry.type in {"capital", "state", "region", "seat"}) or opens)
        return read_office(self._texts[i], self._names) is not None and not self.is_surname(self._texts[i])

    def _next_is_name(self, i: int) -> bool:
        return i + 1 < len(self._words) and self._words[i + 1].tag == "NE" and self._words[i + 1].capital

    def _may_follow_office(self, i: int) -> bool:
        word = self._words[i]
        if word.tag == "ADJA":
            return False
        return self._is_marked(word) or self._is_first_name(word) or self._not_common(word)

    def _not_common(self, word: Word) -> bool:
        return word.text.lower() not in _CALENDAR and not _NOT_NAMES.fullmatch(word.text) and "-" not in word.text

    def _is_marked(self, word: Word) -> bool:
        marked = word.tag in {"NE", "FM", "XY"} or word.label == "PER" or self.is_surname(word.text)
        return marked or _has_arabic_article(word.text)

    def _is_first_name(self, word: Word) -> bool:
        return word.text in self._first_names or ("-" in word.text and word.text.split("-")[0] in self._first_names)


def _has_arabic_article(text: str) -> bool:
    return "-" in text and _ARTICLE_NAME.fullmatch(text) is not None
