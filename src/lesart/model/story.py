"""The set of reports of one event."""

from __future__ import annotations

from dataclasses import dataclass

from lesart.errors import ModelError
from lesart.model.reason import Reason


@dataclass(frozen=True, slots=True)
class RelatedStory:
    """A story that is close to another without being the same event.

    ``because`` says in English what they share and what not, ``reasons`` the same as codes with their words.
    """

    story_id: str
    because: str
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """The articles that tell of the same event.

    ``event_start`` and ``event_end`` are ISO 8601 with the precision known, None where no date was found.
    ``because`` says, a line a merge, what holds the articles together.

    Raises:
        ModelError: if a story has no article.

    """

    id: str
    label: str
    article_ids: tuple[str, ...]
    event_start: str | None = None
    event_end: str | None = None
    related: tuple[RelatedStory, ...] = ()
    because: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.article_ids:
            message = f"story {self.id!r} has no article"
            raise ModelError(message)
