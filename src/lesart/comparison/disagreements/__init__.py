"""What accounts differ in: numbers, times, places, denials, polarity, certainty, who said it."""

from lesart.comparison.disagreements.context import Context
from lesart.comparison.disagreements.search import find_disagreements

__all__ = ["Context", "find_disagreements"]
