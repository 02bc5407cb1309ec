"""Reading a text again only where what was learnt may change it gives what reading all of it again would give."""

from __future__ import annotations

from itertools import islice

import pytest

from lesart.reading.entities.gazetteer import common_begin, gazetteer
from lesart.reading.entities.knowledge import read_twice
from lesart.reading.entities.scanner import scan
from lesart.reading.entities.sentences import sentences_of
from tests.reading.entities.read import article, pipeline
from training.corpus.collection import Split, articles_of

TEXTS = [found.text for found in islice(articles_of(Split.DEV), 0, None, 3)]
TEACHES_LATE = (
    "Der Verkauf ist geplatzt, bestätigte Brarens Sprecher. In der Sankerter Gießerei, sagte Jule Braren, wisse man das "
    "seit Montag. Das Werk Nordstern (WNS) schließt. WNS war am Dienstag nicht zu erreichen, und Braren schwieg."
)


@pytest.mark.parametrize("text", [TEACHES_LATE, *TEXTS])
def test_reading_again_misses_nothing(text: str) -> None:
    sentences = sentences_of(article(text), pipeline()(text))
    learned = read_twice(sentences, gazetteer())
    assert learned.references == tuple(ref for sentence in sentences for ref in scan(sentence, learned.known))


@pytest.mark.parametrize(
    ("name", "begin"),
    [("Nordstern", "Nordstern"), ("Deutsche Welle", "Deutsch"), ("dpa/AFP", "dpa"), ("Weißes Haus", "Weiß")],
)
def test_all_forms_of_a_name_begin_alike(name: str, begin: str) -> None:
    assert common_begin(name) == begin
