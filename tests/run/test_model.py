"""The whole program with a pipeline of another maker."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import spacy
from typer.testing import CliRunner

import lesart
from lesart.cli.app import app
from tests.pipelines import foreign_pipeline

if TYPE_CHECKING:
    from pathlib import Path

FIRST = """Die Brücke in Graz wurde am 12. März 2024 gesperrt. Die Ministerin Ute Brandt sagte, sie habe den Verband gewarnt.
Die Brücke kostet rund 12 Millionen Euro, teilte der Verband mit."""
SECOND = """Die Brücke in Graz wurde am 12. März 2024 gesperrt. Die Brücke kostet laut Verband 15 Millionen Euro.
„Wir warten nicht“, sagte Ute Brandt. Holm sei dagegen, erklärte die Ministerin."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "berichte").mkdir()
    (tmp_path / "berichte" / "eins.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "berichte" / "zwei.txt").write_text(SECOND, encoding="utf-8")
    return tmp_path


def test_a_record_is_made_with_a_foreign_pipeline(folder: Path) -> None:
    foreign_pipeline().to_disk(folder / "foreign")
    arguments = ["compare", str(folder / "berichte"), "--json", "-", "--model", str(folder / "foreign")]
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0, result.stderr
    (synopsis,) = json.loads(result.stdout)["synopses"]
    said = {content["text"] for quotation in synopsis["quotations"] for content in quotation["content"]}
    assert said >= {"sie habe den Verband gewarnt", "„Wir warten nicht“", "Holm sei dagegen"}
    assert {span["text"] for entry in synopsis["timeline"] for span in entry["evidence"]}
    assert [disagreement["kind"] for disagreement in synopsis["disagreements"]] == ["number"]


def test_the_command_says_why_a_pipeline_will_not_do(folder: Path) -> None:
    spacy.blank("de").to_disk(folder / "blank")
    result = CliRunner().invoke(app, ["read", str(folder / "berichte"), "--model", str(folder / "blank")])
    assert result.exit_code == 2
    assert "no part-of-speech tags" in result.stderr
    assert "Traceback" not in result.output


def test_a_reading_of_the_library_takes_a_model(folder: Path) -> None:
    foreign_pipeline().to_disk(folder / "foreign")
    reading = lesart.annotate(lesart.Article.from_text(SECOND, language="de"), model=str(folder / "foreign"))
    assert {quotation.kind.value for quotation in reading.quotations} == {"direct", "indirect"}
    assert reading.doc is not None
