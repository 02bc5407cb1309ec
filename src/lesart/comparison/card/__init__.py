"""The event card: what kind of event a story tells of, who, where, when, how long, about what, with what result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.card.about import subjects_of
from lesart.comparison.card.causes import causes_of
from lesart.comparison.card.channel import channel_of
from lesart.comparison.card.figures import figures_of
from lesart.comparison.card.parties import parties_of
from lesart.comparison.card.people import People, participants_of
from lesart.comparison.card.places import places_of
from lesart.comparison.card.results import next_of, outcomes_of
from lesart.comparison.card.scene import MET, set_scene
from lesart.comparison.card.schedule import duration_of, end_of, start_of
from lesart.comparison.card.topics import topics_of
from lesart.model import EventCard

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lesart.comparison.events.report import Report
    from lesart.model import Entity

__all__ = ["build_card"]


def build_card(
    reports: Sequence[Report], entities: Sequence[Entity], entity_ids: Mapping[tuple[str, str], str]
) -> EventCard:
    """Return the event card of a story; a field is empty where the reports do not tell it plainly.

    Args:
        reports: the reports of the story, laid out.
        entities: the entities of the synopsis.
        entity_ids: the synopsis entity of (article id, entity id of the article).

    Returns:
        ``kind`` and ``channel`` are the English keys of event_kinds.toml and event_cards.toml, ``start`` and ``end``
        are ISO 8601, everything else is in the words of the reports.

    """
    scene = set_scene(reports)
    if not scene.kinds:
        return EventCard()
    people = People(entities, entity_ids)
    return EventCard(
        kind=scene.kinds,
        participants=participants_of(scene, people) if scene.family in MET else parties_of(scene, people),
        channel=channel_of(scene),
        place=places_of(scene, people),
        start=start_of(scene),
        end=end_of(scene),
        duration=duration_of(scene),
        figures=figures_of(scene),
        causes=causes_of(scene),
        topics=topics_of(scene) or subjects_of(scene, people),
        outcomes=outcomes_of(scene),
        next=next_of(scene),
    )
