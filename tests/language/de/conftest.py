from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import spacy

from lesart.language import load
from lesart.language.de.sentences import SentenceSplitter
from lesart.language.de.tokens import set_tokenizer

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language
    from spacy.tokens import Doc


@pytest.fixture(scope="session")
def german() -> Language:
    return load("de")


@pytest.fixture(scope="session")
def split() -> Callable[[str], Doc]:
    nlp = spacy.blank("de")
    set_tokenizer(nlp)
    splitter = SentenceSplitter()
    return lambda text: splitter(nlp.make_doc(text))
