"""docs/spacy.md: its example runs, and it names every component with what it writes."""

import doctest
import re
from pathlib import Path

import pytest
from spacy.language import Language
from spacy.tokens.underscore import Underscore

from lesart.components import names

PAGE = Path(__file__).parents[2] / "docs" / "spacy.md"
TEXT = PAGE.read_text(encoding="utf-8")
STEPS = (names.SEGMENTS, names.ENTITIES, names.QUOTATIONS, names.TIMES, names.QUANTITIES)


def test_the_example_gives_what_the_page_shows() -> None:
    result = doctest.testfile(str(PAGE), module_relative=False)
    assert result.attempted > 10
    assert result.failed == 0


@pytest.mark.parametrize("name", STEPS)
def test_the_table_says_what_a_component_needs_and_writes(name: str) -> None:
    row = next(line for line in TEXT.splitlines() if line.startswith(f"| `{name}` |"))
    meta = Language.get_factory_meta(name)
    words = {
        "token.is_sent_start": "sentences",
        "token.tag": "tags",
        "token.lemma": "lemmas",
        "token.morph": "morphology",
    }
    assert row.split("|")[3].strip() == (", ".join(words[need] for need in meta.requires) or "the text")
    assert f'`doc.spans["{name}"]`' in row
    own = {attribute for attribute in meta.assigns if attribute.endswith(name)}
    assert own <= set(re.findall(r"`(doc\._\.\w+)`", row))


def test_every_attribute_is_on_the_page() -> None:
    attributes = {name for name in (*Underscore.doc_extensions, *Underscore.span_extensions) if "lesart_" in name}
    assert attributes >= set(names.STORED)
    assert attributes <= set(re.findall(r"\blesart_\w+\b", TEXT))
