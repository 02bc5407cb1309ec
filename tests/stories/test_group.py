from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.stories import group
from tests.stories.build import reading

if TYPE_CHECKING:
    from lesart.model import Reading

FIRE = (
    "In der Papierfabrik Auweiler ist am Dienstag ein Feuer ausgebrochen. Die Feuerwehr Auweiler löschte bis zum Abend.",
    "Großbrand in Auweiler: Am Dienstag brannte die Papierfabrik. Die Feuerwehr war mit 80 Kräften im Einsatz.",
    "Die Feuerwehr hat den Brand der Papierfabrik Auweiler gelöscht. Das Feuer war am Dienstag ausgebrochen.",
)
LATER_FIRE = (
    "In der Papierfabrik Auweiler ist am Freitag wieder ein Feuer ausgebrochen. Die Feuerwehr Auweiler löschte."
)
STRIKE = (
    "Die Lokführer der Nordbahn streiken seit Mitternacht. Die Gewerkschaft Schiene fordert kürzere Schichten.",
    "Streik bei der Nordbahn: Die Gewerkschaft Schiene hat die Lokführer zum Ausstand bis Mitternacht aufgerufen.",
)


def readings() -> list[Reading]:
    fires = [
        reading(f"fire{i}", text, days=(("am Dienstag" if "am Dienstag" in text else "Am Dienstag", "2023-03-07"),))
        for i, text in enumerate(FIRE)
    ]
    later = reading("later", LATER_FIRE, days=(("am Freitag", "2023-03-24"),))
    strikes = [reading(f"strike{i}", text) for i, text in enumerate(STRIKE)]
    return [strikes[0], fires[0], later, fires[1], strikes[1], fires[2]]


def test_articles_of_one_event_are_one_story_and_look_alikes_are_related() -> None:
    fire, strike, later = group(readings())
    assert fire.article_ids == ("fire0", "fire1", "fire2")
    assert strike.article_ids == ("strike0", "strike1")
    assert later.article_ids == ("later",)
    assert (fire.event_start, later.event_start, strike.event_start) == ("2023-03-07", "2023-03-24", None)
    assert [each.story_id for each in fire.related] == [later.id]
    assert [each.story_id for each in later.related] == [fire.id]
    assert strike.related == ()


def test_every_merge_says_what_the_articles_share() -> None:
    fire = group(readings())[0]
    assert len(fire.because) == len(fire.article_ids) - 1
    assert all("papierfabrik" in line and "2023-03-07" in line for line in fire.because)


def test_nothing_gives_no_story_and_one_article_one() -> None:
    assert group([]) == ()
    (only,) = group(readings()[:1])
    assert only.article_ids == ("strike0",)


@settings(deadline=None)
@given(st.permutations(readings()))
def test_the_order_of_the_articles_does_not_change_the_stories(shuffled: list[Reading]) -> None:
    found = {frozenset(story.article_ids) for story in group(shuffled)}
    assert found == {frozenset(story.article_ids) for story in group(readings())}


@settings(deadline=None)
@given(st.lists(st.text(min_size=1).filter(lambda text: bool(text.strip())), min_size=1, max_size=6))
def test_every_article_is_in_exactly_one_story(texts: list[str]) -> None:
    made = [reading(f"a{i}", text) for i, text in enumerate(texts)]
    placed = [article_id for story in group(made) for article_id in story.article_ids]
    assert sorted(placed) == sorted(each.article.id for each in made)
