"""Quantities: the numbers of an article with what they count or measure."""

from lesart.reading.quantities.reader import read_quantities

__all__ = ["read_quantities"]
