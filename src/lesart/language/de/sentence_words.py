"""The words of a document, sentence by sentence, read at once: an object for each token would take longer than the work."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lesart.language.strings import strings_of

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(slots=True)
class Words:
    """The words of a sentence without white space: where they stand in the document, their forms and STTS tags."""

    places: list[int] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)


def words_of(doc: Doc) -> list[Words]:
    """Return the words of each sentence that has any."""
    forms, tags, begins, spaces = doc.to_array(["ORTH", "TAG", "SENT_START", "IS_SPACE"]).T.tolist()
    sentences = [Words()]
    rows = zip(strings_of(doc, forms), strings_of(doc, tags), begins, spaces, strict=True)
    for place, (form, tag, begin, is_space) in enumerate(rows):
        if begin == 1 and sentences[-1].places:
            sentences.append(Words())
        if not is_space:
            words = sentences[-1]
            words.places.append(place)
            words.forms.append(form)
            words.tags.append(tag)
    return [words for words in sentences if words.places]
