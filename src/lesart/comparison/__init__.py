"""The readings of one story, compared: what they share, where they differ, what each leaves out."""

from lesart.comparison.compare import compare_story

__all__ = ["compare_story"]
