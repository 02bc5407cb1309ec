"""What may go wrong while measuring."""

from __future__ import annotations

from lesart.errors import LesartError


class GoldError(LesartError, ValueError):
    """The gold does not fit the texts or its own format; the message names the file, the entry and the locator."""


class QualityError(LesartError):
    """A measurement could not be made (data missing or malformed, a floor without a figure)."""
