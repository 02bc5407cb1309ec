"""The words of a document, sentence by sentence, read at once: an object for each token would take longer than the work."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from lesart.language.strings import strings_of

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(slots=True)
class Words:
    """The words of a sentence without white space: where they stand in the document, their forms and STTS tags."""

    places: list[int]
    forms: list[str]
    tags: list[str]


def words_of(doc: Doc) -> list[Words]:
    """Return the words of each sentence that has any."""
    forms, tags, begins, spaces = doc.to_array(["ORTH", "TAG", "SENT_START", "IS_SPACE"]).T.tolist()
    forms, tags = strings_of(doc, forms), strings_of(doc, tags)
    starts = [0, *(place for place, begin in enumerate(begins) if begin == 1 and place), len(forms)]
    sentences = []
    for first, last in pairwise(starts):
        if 1 in spaces[first:last]:
            places = [place for place in range(first, last) if not spaces[place]]
            words = Words(places, [forms[place] for place in places], [tags[place] for place in places])
        else:
            words = Words(list(range(first, last)), forms[first:last], tags[first:last])
        sentences.append(words)
    return [words for words in sentences if words.places]
