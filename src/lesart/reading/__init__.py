"""One article understood by itself: who speaks, whom it names, when, how much."""

from lesart.reading.annotate import annotate

__all__ = ["annotate"]
