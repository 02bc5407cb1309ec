"""How one form changes into another."""

from __future__ import annotations


def common_prefix(first: str, second: str) -> int:
    """Return how many characters two words share from their beginning."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(first), len(second)))
