from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.silence import OF_SEVERAL, OF_TWO, Found, Limits
from lesart.model import Span
from tests.comparison.build import reading, synopsis

if TYPE_CHECKING:
    from lesart.model import Reading, Silence, Synopsis

CLAIM = "Nach Angaben der Feuerwehr ist aus dem Tanklager in Altwies kein Öl in den Fluss gelaufen."
OTHERS = (
    "Aus dem Tanklager in Altwies ist kein Öl in den Fluss gelaufen. Die Straße bleibt gesperrt.",
    "In den Fluss ist aus dem Tanklager in Altwies kein Öl gelaufen, sagte Bürgermeisterin Lore Kamp.",
)


def reports(last: str, published: str = "2022-05-03T20:00") -> tuple[Reading, ...]:
    told = [reading(f"Blatt {number}", text) for number, text in enumerate((CLAIM, *OTHERS), 1)]
    return (*told, reading("Letzte", last, published))


def silences(record: Synopsis) -> list[Silence]:
    return [silence for claim in record.claims for silence in claim.silent if silence.article_id == "letzte"]


def test_silence_says_what_was_searched_who_has_it_and_what_came_nearest() -> None:
    (silence,) = silences(synopsis(*reports("Ein Lager ist abgebrannt. Verletzt wurde am Dienstag niemand.")))
    assert "Öl" in silence.because
    assert "Blatt 1" in silence.because
    assert silence.because.startswith("Letzte was searched for")
    assert silence.reasons


def test_a_headline_with_the_words_is_no_silence() -> None:
    text = "Kein Öl aus dem Tanklager im Fluss\n\nEin Lager ist abgebrannt. Verletzt wurde am Dienstag niemand."
    assert silences(synopsis(*reports(text))) == []


def test_a_report_of_the_day_before_is_not_silent() -> None:
    text = "Ein Lager ist abgebrannt. Verletzt wurde am Dienstag niemand."
    assert silences(synopsis(*reports(text, "2022-05-02T20:00"))) == []


def test_an_article_that_has_the_words_in_several_sentences_is_not_silent() -> None:
    text = "In Altwies brannte ein Tanklager. Die Anwohner fürchten um den Fluss. Das Öl ist aber zum Glück nicht ausgelaufen."
    assert silences(synopsis(*reports(text))) == []


def found(like: float = 0.0, covered: float = 0.0, spread: float = 0.0, shared: float = 1.0) -> Found:
    return Found({"a": like}, {"a": (covered, Span("a", 0, 4, "Text"))}, {"a": spread}, shared)


def test_each_of_three_signs_keeps_an_article_from_being_called_silent() -> None:
    limits = Limits(like=0.5, covered=0.4, spread=0.3)
    assert not limits.reached("a", found(0.4, 0.3, 0.2))
    assert limits.reached("a", found(like=0.5))
    assert limits.reached("a", found(covered=0.4))
    assert limits.reached("a", found(spread=0.3))
    assert not limits.reached("b", found(1.0, 1.0, 1.0))


def test_where_little_of_a_story_was_aligned_next_to_nothing_may_be_near() -> None:
    limits = Limits(like=0.5, covered=0.5, spread=0.5)
    near = {"like": 0.3, "covered": 0.3, "spread": 0.3}
    assert not limits.reached("a", found(**near, shared=0.6))
    assert limits.reached("a", found(**near, shared=0.4))
    assert not limits.reached("a", found(covered=0.3, shared=0.4))


def test_what_two_articles_alone_have_is_asked_for_more_strictly() -> None:
    assert (OF_TWO.like, OF_TWO.covered, OF_TWO.spread) < (OF_SEVERAL.like, OF_SEVERAL.covered, OF_SEVERAL.spread)
