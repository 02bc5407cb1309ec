"""Places and organisations that only the recogniser of the language knows."""

from __future__ import annotations

from spacy.tokens import Doc, Span

from lesart.model import EntityKind
from lesart.reading.entities import EntityReading, read_entities
from lesart.reading.entities.sentences import sentences_of
from tests.reading.entities.read import article, named, pipeline


def read_with(text: str, *names: tuple[str, str]) -> EntityReading:
    """Read a text as if these had been recognised in it, each given with its label."""
    doc: Doc = pipeline()(text)
    spans = []
    for name, label in names:
        span = doc.char_span(text.index(name), text.index(name) + len(name), label=label)
        assert isinstance(span, Span)
        spans.append(span)
    doc.set_ents(spans)
    taken = article(text)
    return read_entities(taken, sentences_of(taken, doc))


def test_a_recognised_place_is_one_whatever_its_tag() -> None:
    assert named(read_with("Die Straße führt nach Xanthen.", ("Xanthen", "LOC")), "Xanthen").kind is EntityKind.PLACE


def test_a_recognised_name_is_taken_as_long_as_it_is() -> None:
    reading = read_with("Die Brücke in Blork an der Xantha ist gesperrt.", ("Blork an der Xantha", "LOC"))
    assert named(reading, "Blork an der Xantha").kind is EntityKind.PLACE


def test_a_number_may_begin_a_name() -> None:
    reading = read_with("Am Abend verlor der 1. FC Xanthen zu Hause.", ("1. FC Xanthen", "ORG"))
    assert named(reading, "1. FC Xanthen").kind is EntityKind.ORGANISATION


def test_a_state_or_city_that_begins_a_longer_name_is_not_meant() -> None:
    reading = read_with("Der Sender Polen Blork Drei meldet das.", ("Polen Blork Drei", "ORG"))
    assert "Polen" not in [entity.name for entity in reading.entities]
