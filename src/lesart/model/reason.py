"""Why something was decided, in a form that can be said in any language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something was decided.

    ``code`` names a sentence of the catalogues in ``lesart.reasons``; ``words`` are what stands in its placeholders, each
    a list of names, words of the texts or figures.
    """

    code: str
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
