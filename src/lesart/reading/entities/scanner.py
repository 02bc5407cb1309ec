"""Goes through the sentences of a text and notes everything that refers to somebody or something."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lesart.model import EntityKind
from lesart.reading.entities.actors import acts
from lesart.reading.entities.ages import aged_phrase
from lesart.reading.entities.apposed import is_small_word
from lesart.reading.entities.appositions import with_appositions
from lesart.reading.entities.bodies import BodyReader
from lesart.reading.entities.folding import has_letter
from lesart.reading.entities.gazetteer import Gazetteer, Match
from lesart.reading.entities.group_nouns import circles, group_noun
from lesart.reading.entities.lexicon import lexicon
from lesart.reading.entities.mere_words import is_mere_word
from lesart.reading.entities.name_patterns import name_by_form
from lesart.reading.entities.names import NameReader, nominative_name
from lesart.reading.entities.phrases import OfficeReader
from lesart.reading.entities.references import (
    EntryName,
    GroupPhrase,
    PersonName,
    Place,
    PlainName,
    Reference,
)
from lesart.reading.entities.word_lists import word_list

if TYPE_CHECKING:
    from lesart.reading.entities.sentences import Sentence

_QUOTES = frozenset("\"„“”»«‚‘›‹'")
_KINDS = {"LOC": EntityKind.PLACE, "ORG": EntityKind.ORGANISATION}
_LOCATING = frozenset({"in", "im", "nach", "bei", "nahe"})
_DETERMINERS = word_list("plural_determiners")
_OF_PLACE = re.compile(r"[A-Za-zÄÖÜäöüß-]{3,}isch(?:e|en|er)")
_SAYING = word_list("saying")
_MEDIA = frozenset({"agency", "broadcaster", "press", "platform"})
_ISSUED = tuple(sorted(word_list("words_said") | word_list("said_in")))
_LABELS = frozenset({"LOC", "ORG", "OTH", "MISC", "PER"})
_LONGEST_NAME = 5
_SHORTEST_SHOUTED = 4
"""Letters of the shortest word that is looked up as the capitals of a name; shorter ones are abbreviations."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a first look at the text has taught.

    ``names`` is the gazetteer with what the text adds to it, ``surnames`` the short names of its people, ``states`` the
    keys of the states that it names, ``labelled`` whether a recogniser has labelled its names.
    """

    names: Gazetteer
    surnames: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    labelled: bool = False


def scan(sentence: Sentence, known: Known) -> tuple[Reference, ...]:
    """Return the references of one sentence in text order; office phrases come before the names they belong to."""
    found = _Scanner(sentence, known).run()
    return with_appositions(sentence, found)


class _Scanner:
    def __init__(self, sentence: Sentence, known: Known) -> None:
        self._sentence = sentence
        self._words = sentence.words
        self._texts = sentence.texts
        self._known = known
        self._people = NameReader(sentence, known.names, known.surnames, labelled=known.labelled)
        self._offices = OfficeReader(sentence, known.names, known.surnames)
        self._bodies = BodyReader(sentence, known.names, known.surnames)
        self._titles = lexicon().titles
        self._found: list[Reference] = []

    def run(self) -> tuple[Reference, ...]:
        i = 0
        while i < len(self._words):
            if self._is_mere_word(i):
                i += 1
            else:
                i = max(i + 1, self._at(i) if has_letter(self._texts[i]) else self._recognised(i))
        return tuple(self._found)

    def _is_mere_word(self, i: int) -> bool:
        """Tell whether nothing that is looked for can begin at word ``i``: few verbs and nouns refer to anybody."""
        text = self._texts[i]
        if text.islower():
            plain = "-" not in text and not self._words[i].label and text not in self._titles
        else:
            plain = is_mere_word(self._sentence, i) and not self._people.is_surname(text)
        return plain and not self._known.names.begins(text)

    def _at(self, i: int) -> int:
        """Note what begins at word ``i``, if anything does, and return where to go on."""
        for step in self._OF_CAPITALS if self._words[i].capital else self._OF_SMALL_LETTERS:
            end = step(self, i)
            if end > i:
                return end
        return i

    def _entry(self, i: int) -> int:
        text = self._texts[i]
        match = self._known.names.match(self._texts, i) or (self._in_capitals(i) if text.isupper() else None)
        if match is None or not self._counts(match):
            return self._issued(i) if "-" in text else i
        last = self._texts[match.end - 1]
        inflected = all(last != form.split()[-1] for form in match.entry.forms) and not last.isupper()
        genitive = inflected and last.endswith(("s", "’", "'"))
        political = match.entry.state in self._known.states
        actor = match.entry.type != "capital" or acts(
            self._sentence, i, match.end, genitive=genitive, political=political
        )
        self._found.append(EntryName(self._place(i, match.end), match.entry, actor, match.form))
        return match.end

    def _in_capitals(self, i: int) -> Match | None:
        """Return the name that a word of a headline in capitals is."""
        text = self._texts[i]
        if len(text) < _SHORTEST_SHOUTED or is_small_word(text):
            return None
        entry = self._known.names.named(text)
        if entry is None or entry.quoted or entry.after_noun or " " in entry.name:
            return None
        return Match(entry, i, i + 1, next(form for form in entry.forms if form.lower() == text.lower()))

    def _issued(self, i: int) -> int:
        """Note the medium in 'CNN-Berichte', 'im Reuters-Interview'."""
        first, _, noun = self._texts[i].partition("-")
        entry = self._known.names.in_compound(first, hyphen=True) if noun.lower().endswith(_ISSUED) else None
        if entry is None or entry.type not in _MEDIA:
            return i
        self._found.append(EntryName(self._place(i, i + 1), entry))
        return i + 1

    def _counts(self, match: Match) -> bool:
        first, end = match.start, match.end
        if match.entry.quoted:
            return (
                first > 0
                and self._texts[first - 1] in _QUOTES
                and end < len(self._texts)
                and self._texts[end] in _QUOTES
            )
        if match.entry.type == "party" and self._words[first].tag == "ADJA" and end < len(self._words):
            return self._words[end].tag != "NN"
        if match.entry.after_noun:
            return first > 0 and self._texts[first - 1].lower().endswith("agentur")
        if match.entry.type in {"state", "region", "capital"}:
            person = self._people.at(first)
            longer = max(self._recognised_end(first), person.place.last if person else end)
            return longer <= end and not self._club(end)
        return True

    def _club(self, end: int) -> bool:
        """Tell whether a state's or city's name is the first part of another name ('Bayern München')."""
        if end >= len(self._words) or self._words[end].tag != "NE" or not self._words[end].capital:
            return False
        genitive = self._texts[end - 1].endswith("s") and self._texts[end - 1][:-1] != ""
        match = self._known.names.match(self._texts, end)
        return (
            not genitive
            and match is None
            and not self._people.is_surname(self._texts[end])
            and self._words[end].label != "PER"
        )

    def _office(self, i: int) -> int:
        phrase = self._offices.at(i) or aged_phrase(self._sentence, i)
        if phrase is None:
            return i
        name = self._people.after_office(i + 1)
        if name is None:
            self._found.append(phrase)
            return i + 1
        if phrase.plural:
            self._found += [phrase, name]
            return name.place.last
        gender = name.gender or phrase.office.gender
        phrase = replace(phrase, name_at=name.place.first, place=replace(phrase.place, last=i + 1))
        self._found += [phrase, replace(name, gender=gender)]
        return name.place.last

    def _body(self, i: int) -> int:
        phrase = self._bodies.at(i)
        if phrase is None or (not phrase.definite and not phrase.specific and not phrase.of):
            return i
        if len(phrase.head) < len("Amts") and not phrase.field and not phrase.of and not phrase.specific:
            return i
        self._found.append(phrase)
        return phrase.place.last if phrase.specific else i + 1

    def _person(self, i: int) -> int:
        name = self._people.at(i)
        if name is None or self._locates(name) or self._is_numbered(name):
            return i
        self._found.append(name)
        return name.place.last

    def _is_numbered(self, name: PersonName) -> bool:
        """Tell whether a number follows a name of which little is known: a thing's ('Nord Stream 2')."""
        last = name.place.last
        return not name.sure and last < len(self._words) and self._texts[last].isdigit()

    def _locates(self, name: PersonName) -> bool:
        """Tell whether a name of which little is known stands where a place would: 'in Buenos Aires'."""
        first = name.place.first
        words = self._words[first : name.place.last]
        labelled = any(word.label == "PER" for word in words)
        return not name.sure and not labelled and first > 0 and self._texts[first - 1] in _LOCATING

    def _group(self, i: int) -> int:
        word = self._words[i]
        noun = (group_noun(word.text) or circles(word.text)) if word.nominal else None
        if noun is None:
            return self._side(i)
        first, of, name = i, "", noun
        while first > 0 and self._words[first - 1].tag in {"ADJA", "CARD"}:
            first -= 1
            state = self._known.names.state_of_adjective(self._texts[first])
            if state or _OF_PLACE.fullmatch(self._texts[first]):
                of, name = state, f"{_strong_plural(self._texts[first])} {noun}"
        if first > 0 and self._texts[first - 1].lower() in _DETERMINERS:
            first -= 1
        self._found.append(GroupPhrase(self._place(first, i + 1), name, of))
        return i + 1

    def _side(self, i: int) -> int:
        """Note 'die russische Seite' as a phrase for the state."""
        state = self._known.names.state_of_adjective(self._texts[i - 1]) if i and self._texts[i] == "Seite" else ""
        if not state:
            return i
        article = i > 1 and self._texts[i - 2].lower() in _DETERMINERS
        self._found.append(GroupPhrase(self._place(i - 2 if article else i - 1, i + 1), "", state))
        return i + 1

    def _by_form(self, i: int) -> int:
        name = name_by_form(self._sentence, i)
        if name is None:
            return i
        self._found.append(name)
        return name.place.last

    def _recognised(self, i: int) -> int:
        """Note the place or organisation that the recogniser has found at word ``i``, as long as it found it."""
        end = self._recognised_end(i)
        if end > i:
            last = self._texts[end - 1]
            if self._words[i].label == "LOC":
                last = nominative_name(self._sentence, i, end - 1, frozenset())
            name = " ".join([*self._texts[i : end - 1], last])
            self._found.append(PlainName(self._place(i, end), name, _KINDS[self._words[i].label]))
        return end

    def _recognised_end(self, i: int) -> int:
        """Return where the recognised place or organisation that begins at word ``i`` ends, ``i`` where none begins."""
        if self._words[i].label not in _KINDS or self._words[i].inside:
            return i
        end = i + 1
        while end < len(self._words) and self._words[end].inside:
            end += 1
        group = end > i + 1 and group_noun(self._texts[end - 1]) is not None
        return i if group else end

    def _plain(self, i: int) -> int:
        end = i
        while end < len(self._words) and end - i < _LONGEST_NAME and self._is_name_word(i, end):
            end += 1
        if end == i or not self._is_plain_name(i, end):
            return i
        body = self._words[i].label == "ORG"
        last = self._texts[end - 1] if body else nominative_name(self._sentence, i, end - 1, frozenset())
        name = [*self._texts[i : end - 1], last]
        if end < len(self._texts) and self._texts[end].isdigit() and len(self._texts[end]) < len("1000"):
            name.append(self._texts[end])
            end += 1
        self._found.append(PlainName(self._place(i, end), " ".join(name), self._kind(i, end)))
        return end

    def _is_name_word(self, first: int, at: int) -> bool:
        word = self._words[at]
        if is_small_word(word.text) or (at > first and self._known.names.match(self._texts, at) is not None):
            return False
        if at > first and (word.label != self._words[first].label or self._people.is_surname(word.text)):
            return False
        return word.capital and (word.tag == "NE" or word.label in _LABELS)

    def _is_plain_name(self, first: int, last: int) -> bool:
        """Tell whether a run of words that may be a name is one: a single word that opens a sentence proves nothing."""
        if self._words[first].label:
            return any(word.tag in {"NE", "FM", "XY"} or word.text.isupper() for word in self._words[first:last])
        opens = first == 0 or self._texts[first - 1] in _QUOTES | {":", "–", "-"}
        return not self._known.labelled and not (opens and last == first + 1)

    def _kind(self, i: int, end: int) -> EntityKind:
        label = self._words[i].label
        if label in _KINDS:
            return _KINDS[label]
        if self._texts[i] in lexicon().first_names or self._speaks(i, end):
            return EntityKind.PERSON
        located = i > 0 and self._texts[i - 1] in _LOCATING and not self._texts[i].isupper()
        return EntityKind.PLACE if located else EntityKind.OTHER

    def _speaks(self, first: int, last: int) -> bool:
        """Tell whether a name stands right before or after a verb of saying: more often a person's than another."""
        beside = [self._words[at] for at in (first - 1, last) if 0 <= at < len(self._words)]
        return any(word.tag == "VVFIN" and word.lemma.lower() in _SAYING for word in beside)

    def _place(self, first: int, last: int) -> Place:
        return Place(self._sentence.number, first, last)

    # Functions of the class: an object that holds its own methods is garbage that has to be searched for.
    _OF_CAPITALS = (_entry, _office, _body, _person, _group, _recognised, _by_form, _plain)
    _OF_SMALL_LETTERS = (_entry, _person, _recognised)


def _strong_plural(adjective: str) -> str:
    plural = adjective[:-1] if adjective.endswith("en") else adjective
    return plural if plural[1].isupper() else plural[0].lower() + plural[1:]
