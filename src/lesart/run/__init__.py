"""The only place that composes the stages."""

from lesart.run.compare import (
    annotate,
    compare,
    compare_articles,
    compare_readings,
    demonstration,
    group,
    read,
    read_articles,
)

__all__ = [
    "annotate",
    "compare",
    "compare_articles",
    "compare_readings",
    "demonstration",
    "group",
    "read",
    "read_articles",
]
