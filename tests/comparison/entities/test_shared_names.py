from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.entities import merge_entities, with_shared_names
from tests.comparison.build import reading

if TYPE_CHECKING:
    from lesart.model import Mention

TELLS = reading("Bote", "Die Reederei Seestern bestätigte den Unfall. Es war die Fähre „Seeblick“.")
NAMES = reading("Kurier", "Zwei Schiffe der Seestern fehlen. Niemand war auf der Seeblick. Die Reederei schweigt.")


def found(text_of: str, mentions: tuple[Mention, ...]) -> list[str]:
    return [mention.span.text for mention in mentions if mention.span.text == text_of]


def test_a_name_that_one_report_shows_is_found_in_the_other() -> None:
    assert not found("Seestern", NAMES.mentions)
    told, amended = with_shared_names([TELLS, NAMES])
    assert told is TELLS
    assert found("Seestern", amended.mentions)
    assert found("Seeblick", amended.mentions)
    merge = merge_entities([told, amended])
    assert [entity.name for entity in merge.entities] == ["Seestern", "Seeblick"]
    assert any("another report" in line for line in merge.entities[0].because)


def test_what_is_added_stands_in_text_order_with_ids_of_its_own() -> None:
    _, amended = with_shared_names([TELLS, NAMES])
    starts = [mention.span.start for mention in amended.mentions]
    assert starts == sorted(starts)
    assert len({entity.id for entity in amended.entities}) == len(amended.entities)
    assert {m.entity_id for m in amended.mentions} <= {entity.id for entity in amended.entities}


def test_a_common_word_is_not_looked_for() -> None:
    ship = reading("Bote", "Die Fähre „Freiheit“ lief aus. Die „Freiheit“ kam an.")
    other = reading("Kurier", "Die Freiheit ist ein hohes Gut.")
    assert with_shared_names([ship, other])[1] is other


def test_a_name_is_not_looked_for_where_somebody_bears_it() -> None:
    company = reading("Bote", "Die Brauerei Hopfinger schließt ein Werk.")
    person = reading("Kurier", "Bürgermeister Jens Hopfinger kam am Montag. Später ging Hopfinger nach Hause.")
    assert with_shared_names([company, person])[1] is person


def test_who_speaks_is_known_by_the_name_that_another_report_shows() -> None:
    speaks = reading("Kurier", "Die Seestern teilte mit, das Schiff sei sicher.")
    amended = with_shared_names([TELLS, speaks])[1]
    speaker = amended.quotations[0].speaker
    assert speaker is not None
    assert speaker.entity_id in {entity.id for entity in amended.entities if entity.name == "Seestern"}
