"""Reads the quantities of a text with the German pack."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lesart import language
from lesart.model import Article
from lesart.reading.quantities import read_quantities

if TYPE_CHECKING:
    from spacy.language import Language

    from lesart.model import Quantity


@cache
def pipeline() -> Language:
    return language.load("de")


def read(text: str) -> tuple[Quantity, ...]:
    return read_quantities(Article.from_text(text), pipeline()(text))
