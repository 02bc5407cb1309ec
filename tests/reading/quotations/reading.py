"""Reads quotations of short texts for the tests."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import lesart.language
from lesart.model import Article, Quotation
from lesart.reading.quotations import read_quotations

if TYPE_CHECKING:
    from spacy.language import Language


@cache
def german() -> Language:
    return lesart.language.load("de")


@dataclass(frozen=True)
class Read:
    """A quotation as bare text; several stretches are joined by " | "."""

    kind: str
    content: str
    speaker: str = ""
    cue: str = ""
    frame: str = ""
    addressee: str = ""


def quotations(text: str) -> tuple[Quotation, ...]:
    article = Article.from_text(text)
    return read_quotations(article, german()(text))


def read(text: str) -> list[Read]:
    return [
        Read(
            quotation.kind.value,
            _joined(quotation.content),
            quotation.speaker.span.text if quotation.speaker else "",
            _joined(quotation.cue),
            _joined(quotation.frame),
            quotation.addressee.span.text if quotation.addressee else "",
        )
        for quotation in quotations(text)
    ]


def only(text: str) -> Read:
    """Return the single quotation of a text."""
    found = read(text)
    assert len(found) == 1, found
    return found[0]


def _joined(spans: tuple[object, ...]) -> str:
    return " | ".join(getattr(span, "text", "") for span in spans)
