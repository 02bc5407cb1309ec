"""Which readings tell of the same event."""

from lesart.stories.group import group
from lesart.stories.index import Placement, StoryIndex

__all__ = ["Placement", "StoryIndex", "group"]
