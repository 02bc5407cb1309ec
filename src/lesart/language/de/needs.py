"""What reading German needs of a spaCy document, and what to say where a pipeline does not give it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from lesart.errors import LanguageError
from lesart.language.de.tags import UPOS, stts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from spacy.tokens import Doc


class Need(StrEnum):
    """An annotation by the name that spaCy gives it in ``requires`` and ``assigns`` of a component."""

    SENTENCES = "token.is_sent_start"
    TAGS = "token.tag"
    LEMMAS = "token.lemma"
    MORPHOLOGY = "token.morph"


_FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN"})
# Universal tags share "ADV" and "X" with STTS by chance; a tagset of which most is unknown is another one.
_LEAST_KNOWN = 0.5
_SHOWN_TAGS = 5


def require(doc: Doc, needs: Iterable[Need]) -> None:
    """Make sure that a document has what a step is to read.

    Args:
        doc: any document; one without words has all that is needed.
        needs: what the step reads.

    Raises:
        LanguageError: something is missing, or the tags are not those of STTS; the message names all of it and says
            what gives it.
    """
    missing = [fault for need in needs if (fault := _FAULTS[need](doc))]
    if missing:
        raise LanguageError("; ".join(missing))


def _without_sentences(doc: Doc) -> str:
    if doc.has_annotation("SENT_START"):
        return ""
    return "no sentence boundaries (token.is_sent_start): add lesart_sentences_de before the tagger, or a parser"


def _without_tags(doc: Doc) -> str:
    tags = sorted({token.tag_ for token in doc if token.tag_ and not token.is_space})
    if not tags:
        return "" if _is_blank(doc) else "no part-of-speech tags (token.tag): add a tagger that gives STTS tags"
    unknown = [tag for tag in tags if stts(tag) not in UPOS]
    if len(tags) - len(unknown) >= _LEAST_KNOWN * len(tags):
        return ""
    shown = ", ".join(unknown[:_SHOWN_TAGS])
    return (
        f"tags that are not of the Stuttgart-Tübingen tagset, STTS (token.tag is {shown}): use a tagger with STTS tags"
    )


def _without_lemmas(doc: Doc) -> str:
    if _is_blank(doc) or any(token.lemma_ for token in doc if not token.is_space):
        return ""
    return "no lemmas (token.lemma): add a lemmatizer, or lesart_words_de, which finds them by form and STTS tag"


def _without_morphology(doc: Doc) -> str:
    finite = [token for token in doc if token.tag_ in _FINITE]
    if not finite or any(token.morph.to_dict() for token in doc):
        return ""
    return "no morphology (token.morph with Mood and Tense of verbs): add a morphologizer, or lesart_words_de"


def _is_blank(doc: Doc) -> bool:
    return all(token.is_space for token in doc)


_FAULTS: dict[Need, Callable[[Doc], str]] = {
    Need.SENTENCES: _without_sentences,
    Need.TAGS: _without_tags,
    Need.LEMMAS: _without_lemmas,
    Need.MORPHOLOGY: _without_morphology,
}
