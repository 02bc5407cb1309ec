"""Names that their form or their place in the sentence shows: „Nordstern“, 'Kieler Straße', 'im badischen Lahr'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.model import EntityKind
from lesart.reading.entities.apposed import is_ordinary
from lesart.reading.entities.references import Place, PlainName
from lesart.reading.entities.word_lists import word_list

if TYPE_CHECKING:
    from lesart.reading.entities.sentences import Sentence

_BEFORE_QUOTED = (word_list("articles") - word_list("indefinite")) | {"im", "zum", "zur", "vom", "beim", "am"}
_LONGEST_QUOTED = 3
_MARKS = frozenset('"„“»«”')
_NOUNS = frozenset({"NE", "NN", "FM", "XY"})
_PLACES = word_list("place_nouns")
_PAPERS = {noun: gender for gender in "fmn" for noun in word_list(f"paper_nouns_{gender}")}
_OF_PLACE = re.compile(r"[A-ZÄÖÜ][\wäöüß-]{2,}er")
_PAPER_ADJECTIVE = re.compile(r"(?P<stem>[A-ZÄÖÜ][\wäöüß-]{2,}isch)(?:e|er|en|em|es)")
_PAPER_ENDINGS = {"f": "e", "m": "er", "n": "es"}
_HYPHENED = re.compile(r"[A-ZÄÖÜ][\w.]*(?:-[A-ZÄÖÜ][\w.]*)*-(?P<noun>[A-ZÄÖÜ]\w+)")
_IN_REGION = re.compile(r"[a-zäöüß-]{3,}ischen")
_FUSED = frozenset({"im", "vom", "zum", "ins"})


def name_by_form(sentence: Sentence, i: int) -> PlainName | None:
    """Return the name that begins at a word and is one by its form or what stands before it; None where there is none.

    Args:
        sentence: the sentence.
        i: index of a word with a capital letter.

    """
    return _quoted(sentence, i) or _with_noun(sentence, i) or _hyphened(sentence, i) or _in_region(sentence, i)


def may_make_name(before: str) -> bool:
    """Tell whether a word can make a name of a bare noun right behind it: a mark, or an adjective of a place."""
    return before in _MARKS or _IN_REGION.fullmatch(before) is not None


def _quoted(sentence: Sentence, i: int) -> PlainName | None:
    """Read the name between quotation marks after a definite article: 'Die „Nordstern“ legte ab'."""
    texts = sentence.texts
    if sentence.text_before(i, 1) not in _MARKS or sentence.text_before(i, 2).lower() not in _BEFORE_QUOTED:
        return None
    end = i
    while end < len(texts) and end - i <= _LONGEST_QUOTED and texts[end] not in _MARKS:
        end += 1
    words = sentence.words[i:end]
    if not 0 < len(words) <= _LONGEST_QUOTED or end == len(texts) or not all(word.capital for word in words):
        return None
    if any(word.tag not in _NOUNS or is_ordinary(word.text) for word in words):
        return None
    return _name(sentence, i, end, EntityKind.OTHER)


def _with_noun(sentence: Sentence, i: int) -> PlainName | None:
    """Read a name of two words that an adjective of a place makes: 'Kieler Straße', 'dem Holsteinischen Boten'."""
    if i + 1 >= len(sentence.words) or sentence.words[i].tag != "ADJA" or not sentence.words[i + 1].capital:
        return None
    adjective, noun = sentence.texts[i], sentence.texts[i + 1]
    if _OF_PLACE.fullmatch(adjective) and noun.lower() in _PLACES:
        return _name(sentence, i, i + 2, EntityKind.PLACE)
    gender = _PAPERS.get(noun.lower())
    if gender is None or i == 0:
        return None
    inflected = _PAPER_ADJECTIVE.fullmatch(adjective)
    if inflected is None and not _OF_PLACE.fullmatch(adjective):
        return None
    plain = f"{inflected['stem']}{_PAPER_ENDINGS[gender]}" if inflected is not None else adjective
    name = f"{plain} {noun.removesuffix('n') if noun.endswith(('Boten', 'Allgemeinen')) else noun}"
    return PlainName(Place(sentence.number, i, i + 2), name, EntityKind.ORGANISATION)


def _hyphened(sentence: Sentence, i: int) -> PlainName | None:
    """Read 'St.-Anna-Kirche', 'Willy-Brandt-Platz', 'Oder-Kurier'; a common first part makes a common word."""
    text = sentence.texts[i]
    match = _HYPHENED.fullmatch(text) if "-" in text else None
    if match is None or (text.count("-") == 1 and is_ordinary(text.partition("-")[0])):
        return None
    noun = match["noun"].lower()
    if noun in _PLACES:
        return _name(sentence, i, i + 1, EntityKind.PLACE)
    return _name(sentence, i, i + 1, EntityKind.ORGANISATION) if noun in _PAPERS else None


def _in_region(sentence: Sentence, i: int) -> PlainName | None:
    """Read the place in 'im badischen Lahr': no list has the word, and a common noun would be rare without an article."""
    word = sentence.words[i]
    if sentence.text_before(i, 2).lower() not in _FUSED or not _IN_REGION.fullmatch(sentence.text_before(i, 1)):
        return None
    if word.tag not in _NOUNS or not word.text.isalpha() or is_ordinary(word.text):
        return None
    return _name(sentence, i, i + 1, EntityKind.PLACE)


def _name(sentence: Sentence, first: int, last: int, kind: EntityKind) -> PlainName:
    return PlainName(Place(sentence.number, first, last), " ".join(sentence.texts[first:last]), kind)
