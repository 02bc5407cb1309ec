"""What passages and claims go back to, and how many independent origins a claim has."""

from lesart.comparison.origins.folding import fold
from lesart.comparison.origins.records import make_origins
from lesart.comparison.origins.sources import SourceFinder
from lesart.comparison.origins.use import Source, Use

__all__ = ["Source", "SourceFinder", "Use", "fold", "make_origins"]
