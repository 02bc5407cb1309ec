"""A disagreement before it has its id."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.model import DisagreementKind, Reason, Side

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lesart.model import Span


@dataclass(frozen=True, slots=True)
class Finding:
    """What two or more sides differ in; ``about`` tells findings of one claim apart."""

    kind: DisagreementKind
    claim_id: str | None
    sides: tuple[Side, ...]
    reasons: tuple[Reason, ...]
    updated: bool = False
    about: str = ""


def side_of(value: str, spans: Iterable[Span]) -> Side:
    """Return a side with its passages, each once in the order given, and the articles they stand in."""
    kept = tuple(dict.fromkeys(spans))
    return Side(value, tuple(dict.fromkeys(span.article_id for span in kept)), kept)
