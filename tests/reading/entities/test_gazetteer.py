from __future__ import annotations

from lesart.model import EntityKind
from lesart.reading.entities.gazetteer import gazetteer
from lesart.reading.entities.lexicon import Entry


def test_what_a_text_has_taught_twice_stays_known_over_the_lexicon() -> None:
    first = Entry("named:a", "Nord Ring", EntityKind.ORGANISATION, "body", ("Nord Ring", "Ring"))
    second = Entry("named:b", "Ring", EntityKind.ORGANISATION, "body", ("Ring",))
    names = gazetteer().with_learned((first,), {}).with_learned((second,), {})
    longest, latest = names.match(("Nord", "Ring"), 0), names.match(("Ring",), 0)
    assert longest is not None
    assert longest.entry is first
    assert latest is not None
    assert latest.entry is second
    assert names.named("nord ring") is first
    assert names.match(("Frankreich",), 0) == gazetteer().match(("Frankreich",), 0)
