"""What one intake gives back."""

from __future__ import annotations

from dataclasses import dataclass

from lesart.model import Article, Skipped


@dataclass(frozen=True, slots=True)
class IntakeResult:
    """The articles that were read, in the order of the inputs, and the inputs that were not, with the reason."""

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...]
