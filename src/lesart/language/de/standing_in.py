"""Makes another German pipeline ready to stand in for the one shipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

from lesart.language.de.needs import Need, require
from lesart.language.de.sentences import SENTENCES
from lesart.language.de.tags import in_stts

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

_TAGS = "lesart_tags_de"
# Holds a finite verb in the indicative and one in the subjunctive, a name and a pronoun: what any pipeline annotates.
_PROBE = "Die Ministerin sagte am Dienstag in Graz, sie habe davon nichts gewusst."


def stand_in(nlp: Language) -> Language:
    """Make a pipeline give what reading German needs, as far as rules can, and return it.

    Sentences are those of the German pack, unless the pipeline has that component already: its boundaries keep headlines,
    captions and quotation marks apart, which parsers trained on whole sentences do not learn. Tags of TIGER get the
    spelling of STTS that the grammar knows.

    Args:
        nlp: a trained German pipeline of any maker.

    Raises:
        LanguageError: it gives no STTS tags, no lemmas or no morphology.
    """
    if SENTENCES not in nlp.pipe_names:
        nlp.add_pipe(SENTENCES, first=True)
    if _TAGS not in nlp.pipe_names:
        nlp.add_pipe(_TAGS)
    require(nlp(_PROBE), tuple(Need))
    return nlp


@Language.factory(_TAGS, requires=["token.tag"], assigns=["token.tag"])
def create_tag_speller(nlp: Language, name: str) -> Callable[[Doc], Doc]:  # noqa: ARG001 - spaCy passes both by name
    """Return the component that spells the tags of TIGER as STTS does."""
    return in_stts
