from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lesart.model import Disagreement, DisagreementKind, Side, Span
from quality.relocation import Alignment, Relocation

FILE = "---\noutlet: X\n---\n\n# Titel\n\nDer **Minister** [geht](https://x.example) heute."
READ = "Titel\n\nDer Minister geht heute."


def read_span(words: str) -> Span:
    start = READ.index(words)
    return Span("program", start, start + len(words), words)


def test_a_span_lands_on_the_same_words_in_the_marked_up_file() -> None:
    alignment = Alignment.between(READ, FILE)
    assert alignment.span(read_span("Titel"), "g").text == "Titel"
    assert alignment.span(read_span("heute."), "g").text == "heute."
    assert alignment.span(read_span("Minister"), "g").text == "Minister"


def test_front_matter_taken_off_only_shifts() -> None:
    text = FILE[FILE.index("# Titel") :]
    span = Alignment.between(text, FILE).span(Span("p", 0, 7, "# Titel"), "g")
    assert (span.article_id, span.text, span.start) == ("g", "# Titel", FILE.index("# Titel"))


def test_spans_and_ids_are_moved_all_the_way_down() -> None:
    relocation = Relocation({"program": "g"}, {"program": Alignment.between(READ, FILE)})
    side = Side("geht", ("program",), (read_span("Minister"),))
    moved = relocation.apply(Disagreement("d", DisagreementKind.DENIAL, (side, side), "", claim_id="k"))
    assert moved.sides[0].article_ids == ("g",)
    assert moved.sides[1].spans[0] == Span("g", FILE.index("Minister"), FILE.index("Minister") + 8, "Minister")
    assert (moved.id, moved.claim_id) == ("d", "k")


@given(st.text("ab *\n", min_size=1, max_size=30), st.text("ab *\n", min_size=1, max_size=30), st.data())
def test_any_span_of_any_text_lands_within_the_file(read: str, file: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(read) - 1))
    end = data.draw(st.integers(start + 1, len(read)))
    span = Alignment.between(read, file).span(Span("p", start, end, read[start:end]), "g")
    assert span.text == file[span.start : span.end] != ""
