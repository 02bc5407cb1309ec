"""The page of readings: what a linguist or an editor is to see of every quotation without a mouse."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from lesart.model import Article, Quantity, Quotation, QuotationKind, Reading, TimeExpression, TimeType
from lesart.report.amounts import display_amount
from lesart.report.labels import load_labels
from lesart.report.page import render_readings
from lesart.report.page.notes import make_notes
from lesart.report.page.reading_marks import shown_time
from lesart.report.selection import Lookup
from tests.report.sample import make_readings
from tests.report.sample_articles import passage
from tests.report.test_page import PageReader

ARTICLE = Article.from_text("Holm sagte, die Ministerin habe erklärt, es gebe „kein Zurück“, sagte er am Dienstag.")


def quotation(number: int, kind: QuotationKind, words: str, parent: str | None = None) -> Quotation:
    return Quotation(f"q{number}", kind, (passage(ARTICLE, words),), parent_id=parent)


NESTED = Reading(
    ARTICLE,
    quotations=(
        quotation(1, QuotationKind.INDIRECT, "die Ministerin habe erklärt, es gebe „kein Zurück“"),
        quotation(2, QuotationKind.INDIRECT, "es gebe „kein Zurück“", "q1"),
        quotation(3, QuotationKind.DIRECT, "„kein Zurück“", "q2"),
        quotation(4, QuotationKind.REPORTED, "„kein Zurück“", "q2"),
    ),
)


def note(page: str, number: int) -> str:
    match = re.search(rf'<li class="note [^"]*" id="reading-1-note-{number}">(.*?)\n</li>', page, re.DOTALL)
    assert match
    return " ".join(PageReader(match[1]).words.split())


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_quotation_has_a_note_with_all_that_is_known_of_it(language: str) -> None:
    labels = load_labels(language)
    for reading in make_readings():
        page = render_readings([reading], (), language)
        for number, each in enumerate(reading.quotations, start=1):
            shown = note(page, number)
            assert labels(f"act.{Lookup.of_reading(reading).act(each).value}") in shown
            assert labels(f"quotation.{each.kind.value}") in shown
            assert (labels("quotation.hedged") in shown) == each.hedged
            assert (labels("quotation.negated") in shown) == each.negated


def test_a_note_names_speaker_chain_act_kind_and_addressee() -> None:
    shown = note(render_readings(make_readings()), 1)
    for told in ("Ada Rehling", "npa (Agentur)", "Tagesbote", "droht", "berichtet", "an Tomas Velten", "gedroht"):
        assert told in shown


def test_a_negated_quotation_says_so() -> None:
    first = replace(NESTED.quotations[0], negated=True)
    assert "verneint" in note(render_readings([replace(NESTED, quotations=(first,))]), 1)


def test_nested_quotations_know_what_they_stand_in() -> None:
    notes = make_notes(NESTED, "reading-1")
    assert [each.depth for each in notes] == [0, 1, 2, 2]
    assert "im Zitat\N{NO-BREAK SPACE}1" in render_readings([NESTED])


def test_quotations_of_the_same_words_have_a_mark_each() -> None:
    page = render_readings([NESTED])
    assert {f"reading-1-said-{number}" for number in range(1, 5)} <= set(PageReader(page).ids)
    inner = page[page.index('id="reading-1-said-3"') :]
    assert inner.index("reading-1-said-4") < inner.index("kein Zurück")


def test_the_numbers_after_nested_quotations_go_outwards() -> None:
    text = re.search(r'<p class="body">(.*?)</p>', render_readings([NESTED]), re.DOTALL)
    assert text
    assert re.findall(r'<a class="back"[^>]*>(\d)</a>', text[1]) == ["4", "3", "2", "1"]


def test_the_frame_shows_which_words_report() -> None:
    framed = replace(
        NESTED.quotations[0],
        cue=(passage(ARTICLE, "sagte", 1),),
        frame=(passage(ARTICLE, ", sagte er am Dienstag"),),
    )
    (only,) = make_notes(replace(NESTED, quotations=(framed,)), "reading-1")
    assert [(piece.text, piece.cue) for piece in only.frame] == [("sagte", True), (" er am Dienstag", False)]


def test_an_article_that_was_not_read_says_why() -> None:
    words = PageReader(render_readings(make_readings(), (), "en")).words
    assert "no language pack for 'en'" in words


@pytest.mark.parametrize(
    ("low", "high", "unit", "approximate", "shown"),
    [
        (1200, 1200, None, False, "1.200"),
        (1200, 1200, None, True, "rund 1.200"),
        (120e6, None, "EUR", False, "mindestens 120.000.000 Euro"),
        (None, 5, "km/h", False, "höchstens 5 km/h"),
        (50, 60, "min", False, "50 bis 60 Minuten"),
        (1, 1, "min", False, "1 Minute"),
        (12.5, 12.5, "%", False, "12,5 %"),
        (66.6666667, 66.6666667, "%", True, "rund 66,67 %"),
        (-0.5, -0.5, "pp", False, "−0,5 Prozentpunkte"),
        (0, 0, None, False, "0"),
    ],
)
def test_amounts_in_figures(low: float | None, high: float | None, unit: str, *, approximate: bool, shown: str) -> None:
    quantity = Quantity(passage(ARTICLE, "Holm"), low, high, unit, None, approximate)
    assert display_amount(quantity, load_labels("de")) == shown


@pytest.mark.parametrize(
    ("value", "start", "end", "shown"),
    [
        ("2031", "2031-01-01", "2031-12-31", "2031"),
        ("2031-03-14", "2031-03-14", "2031-03-14", "14 March 2031"),
        ("2031-W11", "2031-03-10", "2031-03-16", "10 March 2031 to 16 March 2031"),
        ("P3W", None, None, "P3W"),
    ],
)
def test_times_in_words(value: str, start: str | None, end: str | None, shown: str) -> None:
    time = TimeExpression(passage(ARTICLE, "Dienstag"), TimeType.DATE, value, start, end)
    assert shown_time(time, load_labels("en")) == shown
