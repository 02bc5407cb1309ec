import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.model import Act, Record
from lesart.report.tables import TABLES, render_tables
from lesart.report.tables.cells import GUARD, cell_text
from lesart.report.tables.plover import plover_code


def rows(record: Record, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render_tables(record)[name], newline=""), strict=True))


def test_every_table_is_there_even_without_rows() -> None:
    tables = render_tables(Record(()))
    assert set(tables) == {f"{name}.csv" for name in TABLES} | {"skipped.csv"}
    assert all(text.endswith("\r\n") and text.count("\r\n") == 1 for text in tables.values())


def test_every_row_has_as_many_cells_as_the_head(record: Record, hostile_record: Record) -> None:
    for each in (record, hostile_record):
        for text in render_tables(each).values():
            lengths = {len(row) for row in csv.reader(io.StringIO(text, newline=""), strict=True)}
            assert len(lengths) == 1


def test_no_row_is_lost(record: Record) -> None:
    synopsis = record.synopses[0]
    first = synopsis.story.id
    assert sum(row["story_id"] == first for row in rows(record, "quotations.csv")) == len(synopsis.quotations)
    assert sum(row["story_id"] == first for row in rows(record, "accounts.csv")) == sum(
        len(claim.accounts) for claim in synopsis.claims
    )
    assert len(rows(record, "skipped.csv")) == len(record.skipped)


def test_passages_are_those_of_the_articles(record: Record) -> None:
    texts = {article.id: article.text for synopsis in record.synopses for article in synopsis.articles}
    for name in ("event", "sides", "reuse", "timeline", "wording"):
        for row in rows(record, f"{name}.csv"):
            assert texts[row["article_id"]][int(row["start"]) : int(row["end"])] == row["text"]


def test_a_quotation_in_two_parts_names_both(record: Record) -> None:
    row = next(row for row in rows(record, "quotations.csv") if row["quotation_id"] == "tb-beton")
    assert row["text"] == "Das ist unser Fluss […] und unser Beton."
    assert len(row["passages"].split()) == 2
    assert row["passages"].startswith(f"{row['start']}-")
    assert row["passages"].endswith(f"-{row['end']}")


def test_quotations_carry_both_codes(record: Record) -> None:
    codes = {row["act"]: row["plover"] for row in rows(record, "quotations.csv")}
    assert codes["threaten"] == "THREATEN"
    assert codes["demand"] == "REQUEST"
    assert codes["deny"] == ""


@pytest.mark.parametrize("act", Act)
def test_every_act_is_mapped(act: Act) -> None:
    assert plover_code(act) in {"", "THREATEN", "REQUEST", "AGREE", "REJECT", "ACCUSE"}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_no_text_is_run_as_a_formula(start: str) -> None:
    assert cell_text(f"{start}1+1") == f"{GUARD}{start}1+1"


@given(st.text())
def test_the_guard_can_be_taken_off(words: str) -> None:
    written = cell_text(words)
    assert written == words or written.removeprefix(GUARD) == words


def test_hostile_words_are_guarded(hostile_record: Record) -> None:
    assert all(row["outlet"].startswith("'=") for row in rows(hostile_record, "articles.csv"))


def test_truth_and_nothing_have_one_spelling() -> None:
    assert [cell_text(cell) for cell in (True, False, None, 0)] == ["true", "false", "", "0"]
