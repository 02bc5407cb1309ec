from __future__ import annotations

import dataclasses
import importlib
from typing import TYPE_CHECKING

import pytest

import lesart
from lesart import run
from lesart.errors import IntakeError, SkippedInputWarning
from lesart.model import Article, Reading, Span, Synopsis

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FIRST = """Auweiler - Die Bürgermeisterin Ute Brandt hat am Dienstag den Bau einer neuen Brücke angekündigt. Die Brücke
werde 12 Millionen Euro kosten, sagte Brandt am 7. März 2023 im Rathaus. Der Bund übernehme die Hälfte. Laut dem
Umweltverband Grüner Fluss ist der Bau nicht genehmigt."""
SECOND = """Die Auweiler Bürgermeisterin Ute Brandt will eine neue Brücke bauen. Nach Angaben der Stadt kostet die Brücke rund
15 Millionen Euro. „Wir haben lange genug gewartet“, sagte Brandt am Dienstag. Der Umweltverband Grüner Fluss kritisierte
die Pläne. Es gebe keine Genehmigung, sagte Verbandssprecher Jan Holm."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "eins.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "zwei.txt").write_text(SECOND, encoding="utf-8")
    return tmp_path


def spans_in(value: object) -> Iterator[Span]:
    """Yield every span of a synopsis, wherever it stands."""
    if isinstance(value, Span):
        yield value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from spans_in(getattr(value, field.name))
    elif isinstance(value, tuple):
        for each in value:
            yield from spans_in(each)


def without_timestamp(synopsis: Synopsis) -> Synopsis:
    return dataclasses.replace(synopsis, made_by=dataclasses.replace(synopsis.made_by, created=""))


def test_two_reports_of_one_event_become_one_synopsis(folder: Path) -> None:
    record = run.compare([folder])
    (synopsis,) = record.synopses
    assert record.skipped == ()
    assert len(synopsis.articles) == 2
    speakers = {link.name for quotation in synopsis.quotations for link in quotation.chain}
    assert {"Ute Brandt", "Jan Holm"} <= speakers


def test_every_span_is_the_slice_of_its_article(folder: Path) -> None:
    for synopsis in run.compare([folder]).synopses:
        texts = {article.id: article.text for article in synopsis.articles}
        found = list(spans_in(synopsis))
        assert found
        assert all(texts[span.article_id][span.start : span.end] == span.text for span in found)


def test_quotations_name_entities_of_the_synopsis(folder: Path) -> None:
    (synopsis,) = run.compare([folder]).synopses
    known = {entity.id for entity in synopsis.entities}
    named = {
        mention.entity_id
        for quotation in synopsis.quotations
        for mention in (quotation.speaker, quotation.addressee)
        if mention and mention.entity_id
    }
    assert named
    assert named <= known


def test_the_same_input_gives_the_same_record(folder: Path) -> None:
    first, second = run.compare([folder]), run.compare([folder])
    assert [without_timestamp(each) for each in first.synopses] == [without_timestamp(each) for each in second.synopses]


def test_a_fault_in_one_text_costs_only_that_text(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stages = importlib.import_module("lesart.run.compare")
    sound = run.annotate

    def trip(article: Article, model: str | None = None) -> Reading:
        if article.id == "eins":
            message = "an unforeseen text"
            raise RuntimeError(message)
        return sound(article, model)

    monkeypatch.setattr(stages, "annotate", trip)
    record = run.compare([folder])
    assert [article.id for synopsis in record.synopses for article in synopsis.articles] == ["zwei"]
    (skipped,) = record.skipped
    assert "a fault of Lesart" in skipped.reason
    assert "an unforeseen text" in skipped.reason


def test_a_language_without_a_pack_is_shown_but_not_read() -> None:
    text = "Le maire a annoncé mardi la construction d'un nouveau pont. Le pont coûtera douze millions d'euros."
    reading = lesart.annotate(lesart.Article.from_text(text, language="fr"))
    assert not reading.statements_read
    assert reading.note
    assert "'fr'" in reading.note
    (synopsis,) = lesart.compare([lesart.Article.from_text(text, language="fr")])
    assert synopsis.claims == ()
    assert any("'fr'" in note for note in synopsis.notes)


def test_the_library_warns_of_what_it_skips_and_raises_if_nothing_is_left(folder: Path) -> None:
    (folder / "leer.txt").write_text("", encoding="utf-8")
    with pytest.warns(SkippedInputWarning, match=r"leer\.txt"):
        articles = lesart.read(folder)
    assert len(articles) == 2
    with (
        pytest.warns(SkippedInputWarning, match=r"fehlt\.txt"),
        pytest.raises(IntakeError, match="nothing to read"),
    ):
        lesart.read(folder / "fehlt.txt")


def test_two_articles_of_one_id_are_refused() -> None:
    article = lesart.Article.from_text(FIRST, language="de", article_id="a")
    with pytest.raises(IntakeError, match="'a'"):
        lesart.compare([article, article])
