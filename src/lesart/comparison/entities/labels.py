"""Labels read back as offices. Many reports of one event give the same ones, so what was read is remembered."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from lesart.reading.entities.labels import is_office, office_of_label

if TYPE_CHECKING:
    from lesart.reading.entities.offices import Office

_KEPT_LABELS = 20_000
"""Labels whose reading is remembered: more than a thousand reports of one event have."""


@lru_cache(maxsize=_KEPT_LABELS)
def office_called(label: str) -> Office | None:
    """Return the office that a label names ("russischer Präsident"), None where it names none."""
    return office_of_label(label)


@lru_cache(maxsize=_KEPT_LABELS)
def is_unnamed(name: str) -> bool:
    """Tell whether a person's name is nothing but an office ("Sprecher der Polizei"), rather than a name."""
    return is_office(name)
