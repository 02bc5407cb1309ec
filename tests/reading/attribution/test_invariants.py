from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.model import Article, SourceRole
from lesart.reading.attribution import attribute
from lesart.reading.entities import read_entities
from lesart.reading.entities.sentences import sentences_of
from lesart.reading.quotations import read_quotations
from tests.reading.entities.read import pipeline

_PIECES = st.sampled_from(
    ["Der russische Präsident Pjotr Orlow", "sagte", ", dass", "er", "komme nicht", ".", "„", "“", "der Kreml", "laut",
     "teilte", "mit", "Moskau", "soll", "gewarnt haben", "einer Mitteilung zufolge", "sie", "habe", "\n\n", "dort",
     "zitierte die Agentur Westpress", "hieß es", "wie die dpa meldete", "gegenüber dem Sender CNN", "seiner Meinung nach"]
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.lists(_PIECES, min_size=1, max_size=25))
def test_every_quotation_leads_to_its_passages(pieces: list[str]) -> None:
    text = " ".join(pieces)
    if not text.strip():
        return
    article = Article.from_text(text, language="de", article_id="a", outlet="Abendblatt")
    doc = pipeline()(text)
    sentences = sentences_of(article, doc)
    entities = read_entities(article, sentences)
    found = attribute(article, sentences, entities.entities, entities.mentions, read_quotations(article, doc))
    ids = [quotation.id for quotation in found.quotations]
    known = {entity.id for entity in entities.entities}
    assert ids == [f"q{number}" for number in range(1, len(ids) + 1)]
    for quotation in found.quotations:
        spans = [*quotation.content, *(link.span for link in quotation.chain if link.span is not None)]
        spans += [role.span for role in (quotation.speaker, quotation.addressee) if role is not None]
        assert all(span.text == text[span.start : span.end] for span in spans)
        assert quotation.chain[0].role is SourceRole.OUTLET
        assert quotation.parent_id is None or quotation.parent_id in ids
        assert quotation.parent_id != quotation.id
        assert {link.entity_id for link in quotation.chain if link.entity_id is not None} <= known
        if quotation.speaker is not None:
            assert quotation.chain[-1].role is SourceRole.SPEAKER
    assert {mention.entity_id for mention in found.mentions if mention.entity_id is not None} <= known
