"""How each outlet names who and what the story is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.terms.roots import root
from lesart.comparison.wording.distance import is_distanced
from lesart.comparison.wording.variants import Variants, worth_showing
from lesart.model import MentionKind, Wording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from spacy.tokens import Doc

    from lesart.model import Entity, Mention, Reading

    EntityOf = Callable[[str, str | None], str | None]

# Words that begin a mention without being part of what somebody is called.
_DETERMINERS = frozenset({"ART", "PPOSAT", "PDAT", "PIAT", "APPRART"})
# Longer descriptions are sentences about somebody rather than names for him.
_MOST_WORDS = 6


def names_of_entities(
    readings: Sequence[Reading], entities: Sequence[Entity], entity_of: EntityOf, outlets: Mapping[str, str]
) -> Iterator[Wording]:
    """Yield, for each entity that outlets call by different words, those words with who uses them.

    Names and descriptions count ('Dravenko', 'der tarvinische Machthaber'), pronouns do not; inflected forms and forms
    with and without article are one.
    """
    variants = {entity.id: Variants(outlets) for entity in entities}
    for reading in readings:
        for mention in reading.mentions:
            entity_id = entity_of(reading.article.id, mention.entity_id)
            if entity_id in variants and mention.kind is not MentionKind.PRONOUN and reading.doc is not None:
                _add(variants[entity_id or ""], mention, reading.doc)
    for entity in entities:
        made = variants[entity.id].made()
        if worth_showing(made):
            yield Wording(entity.name, made, entity_id=entity.id)


def _add(variants: Variants, mention: Mention, doc: Doc) -> None:
    span = doc.char_span(mention.span.start, mention.span.end, alignment_mode="contract")
    if span is None:
        return
    tokens = [token for token in span if token.tag_ not in _DETERMINERS]
    words = [token for token in tokens if token.is_alpha or "-" in token.text]
    if not words or len(words) > _MOST_WORDS:
        return
    key = " ".join(root(token.lemma_ or token.text) for token in words)
    variants.add(
        key, " ".join(token.text for token in words), mention.span, distanced=is_distanced(words[0], words[-1])
    )
