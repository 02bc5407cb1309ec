"""Office phrases in the form in which they are kept: 'dem russischen Staatschef' becomes 'russischer Staatschef'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import SegmentKind
from lesart.reading.entities.gazetteer import Gazetteer, gazetteer
from lesart.reading.entities.office_words import nominative
from lesart.reading.entities.offices import Office, field_of_adjective, standing_of_adjective
from lesart.reading.entities.phrases import OfficeReader
from lesart.reading.entities.sentences import Sentence, Word
from lesart.reading.entities.word_lists import word_list

if TYPE_CHECKING:
    from lesart.reading.entities.references import OfficePhrase

_DROPPED = word_list("dropped")
_OF_OFFICES = ("national", "ständig", "oberst", "geistlich", "leitend", "scheidend", "amtierend", "geschäftsführend",
               "kommissarisch", "stellvertretend", "erst", "außenpolitisch", "innenpolitisch", "wirtschaftspolitisch")  # fmt: skip
_POSSESSIVES = ("sein", "ihr", "unser", "mein", "dein", "euer", "eure", "dessen", "deren")


def label_of(sentence: Sentence, phrase: OfficePhrase, end: int, names: Gazetteer) -> str:
    """Return an office phrase as a label: without article, adjectives and noun in the nominative.

    Args:
        sentence: the sentence of the phrase.
        phrase: the phrase.
        end: index after its last word, with the phrases in the genitive that belong to it.
        names: the gazetteer, to tell adjectives of states from others.

    """
    words = list(sentence.texts[phrase.place.first : end])
    head = phrase.head_at - phrase.place.first
    if words[0].lower() in _DROPPED or (head > 0 and words[0].lower().startswith(_POSSESSIVES) and words[0].islower()):
        words, head = words[1:], head - 1
    gender = phrase.office.gender
    before = [_adjective(word, gender) for word in words[:head] if _tells(word, names)]
    return " ".join([*before, nominative(words[head], gender), *words[head + 1 :]])


def _tells(word: str, names: Gazetteer) -> bool:
    """Tell whether an adjective belongs to the office ('russisch', 'designiert'), not to the moment ('lächelnd')."""
    if word[0].isupper() or standing_of_adjective(word) or field_of_adjective(word):
        return True
    return bool(names.state_of_adjective(word)) or word.startswith(_OF_OFFICES)


def _adjective(word: str, gender: str) -> str:
    if not word.endswith(("en", "em", "er", "es", "e")) or (word.endswith("er") and word[0].isupper()):
        return word
    if word[0].isupper() and word.endswith(("s", "en")):
        return word
    stem = word[:-1] if word.endswith("e") else word[:-2]
    return stem + ("e" if gender == "f" else "er")


def office_of_label(label: str, names: Gazetteer | None = None) -> Office | None:
    """Read a label back as an office; the inverse of ``label_of`` as far as a label alone tells.

    Args:
        label: for instance "russischer Präsident", "Pressesprecherin des Weißen Hauses", "Bidens Sicherheitsberater".
        names: the gazetteer; the pack's own by default.

    """
    phrase = _phrase_of(label, names)
    return phrase.office if phrase is not None else None


def is_office(label: str) -> bool:
    """Tell whether a name is nothing but an office ("Sprecher der Polizei"), rather than somebody's name ("Bernd Richter")."""
    phrase = _phrase_of(label, None)
    return phrase is not None and phrase.place.first == 0


def _phrase_of(label: str, names: Gazetteer | None) -> OfficePhrase | None:
    words = tuple(Word.of(text, _tag(text, at), text, at * 100) for at, text in enumerate(label.split()))
    reader = OfficeReader(Sentence(words, 0, SegmentKind.BODY), names or gazetteer(), frozenset())
    return next((phrase for at in range(len(words)) if (phrase := reader.at(at)) is not None), None)


def _tag(text: str, at: int) -> str:
    if text[0].islower():
        return "ADJA" if text.endswith(("e", "er", "es", "en", "em")) and len(text) > len("des") else "APPR"
    return "NE" if at == 0 and text.endswith("s") else "NN"
