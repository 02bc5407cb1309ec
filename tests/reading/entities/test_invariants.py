from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.entities.read import read

_PIECES = st.sampled_from(
    ["Der russische Präsident", "Pjotr Orlow", "Orlows", "sagte", ",", ".", "„", "“", "der Kremlchef", "Moskau", "in",
     "die Sprecherin des Präsidialamts", "Anna Schulz", "\n\n", "(CDU)", "von", "und", "seine", "US-Präsident", "Nato",
     "die Regierung in Kiew", "Außenminister", "ein", "Ł", "𝔘", "—", "der Agentur Westpress", "(dna)", "Herr", "-", "Dr."]
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.lists(_PIECES, min_size=1, max_size=25))
def test_mentions_are_slices_in_order_and_do_not_cross(pieces: list[str]) -> None:
    text = " ".join(pieces)
    if not text.strip():
        return
    reading = read(text)
    ids = {entity.id for entity in reading.entities}
    spans = [mention.span for mention in reading.mentions]
    assert all(span.text == text[span.start : span.end] for span in spans)
    assert spans == sorted(spans, key=lambda span: (span.start, -span.end))
    assert all(mention.entity_id in ids for mention in reading.mentions if mention.entity_id is not None)
    assert {mention.entity_id for mention in reading.mentions} >= ids
    crossing = [(one, other) for one in spans for other in spans if one.start < other.start < one.end < other.end]
    assert crossing == []


def test_the_same_text_gives_the_same_reading() -> None:
    text = "Der russische Präsident Pjotr Orlow sprach in Moskau mit Anna Schulz. Orlow lobte die Nato nicht."
    assert read(text) == read(text)
