"""Which readings tell of the same event."""

from lesart.stories.group import group

__all__ = ["group"]
