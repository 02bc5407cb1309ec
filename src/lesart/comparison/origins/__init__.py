"""What passages and claims go back to, and how many independent origins a claim has."""

from lesart.comparison.origins.folding import Use, fold
from lesart.comparison.origins.records import make_origins
from lesart.comparison.origins.sources import Source, SourceFinder

__all__ = ["Source", "SourceFinder", "Use", "fold", "make_origins"]
