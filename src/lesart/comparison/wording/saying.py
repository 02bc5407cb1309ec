"""With which verbs each outlet lets somebody speak: 'sagte', 'behauptet', 'räumte ein'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.wording.plain import saying_verbs
from lesart.comparison.wording.variants import Variants, worth_showing
from lesart.model import Wording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from spacy.tokens import Token

    from lesart.model import Entity, Quotation, Reading

    EntityOf = Callable[[str, str | None], str | None]

_VERBS = frozenset({"VVFIN", "VVINF", "VVPP", "VVIZU"})


def verbs_of_saying(
    readings: Sequence[Reading], entities: Sequence[Entity], entity_of: EntityOf, outlets: Mapping[str, str]
) -> Iterator[Wording]:
    """Yield, for each speaker whom outlets quote with different verbs, those verbs with who uses them.

    Where all verbs are plain ('sagte', 'erklärte', 'teilte mit'), nothing is worded differently.
    """
    variants = {entity.id: Variants(outlets) for entity in entities}
    for reading in readings:
        for quotation in reading.quotations:
            speaker = quotation.speaker.entity_id if quotation.speaker else None
            entity_id = entity_of(reading.article.id, speaker)
            if entity_id in variants:
                _add(variants[entity_id or ""], quotation, reading)
    for entity in entities:
        made = variants[entity.id].made()
        if worth_showing(made) and not all(saying_verbs().get(variant.form) == "plain" for variant in made):
            yield Wording(entity.name, made, entity_id=entity.id, saying=True)


def _add(variants: Variants, quotation: Quotation, reading: Reading) -> None:
    doc = reading.doc
    if doc is None or not quotation.cue:
        return
    tokens: list[Token] = []
    for span in quotation.cue:
        found = doc.char_span(span.start, span.end, alignment_mode="expand")
        tokens += list(found) if found is not None else []
    verb = next((token for token in tokens if token.tag_ in _VERBS), None)
    if verb is None:
        return
    particle = "".join(token.lower_ for token in tokens if token.tag_ == "PTKVZ")
    lemma = verb.lemma_ if verb.lemma_.startswith(particle) else particle + verb.lemma_
    if saying_verbs().get(lemma) != "empty":
        variants.add(lemma, lemma, quotation.cue[0])
