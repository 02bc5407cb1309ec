"""Passages that stand in several articles: copies, agency text, light edits."""

from lesart.comparison.reuse.search import find_reuse

__all__ = ["find_reuse"]
