"""From files to every format with the real stages: what the stand-in of the other tests takes for granted."""

import json
import re
from pathlib import Path

import jsonschema
import pytest
from typer.testing import CliRunner, Result

from lesart.cli.app import app
from lesart.report.schema import published_schema
from tests.report import sample_texts


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("berichte")
    for name in ("tagesbote", "seezeitung", "funkhaus", "kanzlei"):
        (folder / f"{name}.txt").write_text(getattr(sample_texts, name.upper()), encoding="utf-8")
    (folder / "leer.txt").touch()
    return folder


@pytest.fixture(scope="module")
def result(folder: Path) -> Result:
    arguments = ["--html", f"{folder}/a.html", "--json", f"{folder}/a.json", "--outlet", "tagesbote.txt=Tagesbote"]
    return CliRunner().invoke(app, ["compare", str(folder), *arguments])


def test_the_empty_file_is_told_and_the_others_are_compared(result: Result) -> None:
    assert result.exit_code == 1
    assert [line for line in result.stderr.splitlines() if "skipped" in line and "leer.txt" in line]


def test_the_json_fits_the_schema_and_every_passage_its_article(result: Result, folder: Path) -> None:
    assert result.exit_code == 1
    document = json.loads((folder / "a.json").read_text(encoding="utf-8"))
    jsonschema.validate(document, json.loads(published_schema()))
    texts = {article["id"]: article["text"] for synopsis in document["synopses"] for article in synopsis["articles"]}
    assert len(texts) == 4
    spans = list(_spans(document))
    assert len(spans) > 50
    assert all(texts[span["article_id"]][span["start"] : span["end"]] == span["text"] for span in spans)


def test_every_line_of_the_page_leads_to_its_passage(result: Result, folder: Path) -> None:
    assert result.exit_code == 1
    page = (folder / "a.html").read_text(encoding="utf-8")
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(re.findall(r'\bid="([^"]+)"', page))
    assert "Tagesbote" in page


def _spans(element: object) -> list[dict[str, object]]:
    if isinstance(element, list):
        return [span for part in element for span in _spans(part)]
    if not isinstance(element, dict):
        return []
    if set(element) == {"article_id", "start", "end", "text"}:
        return [element]
    return [span for part in element.values() for span in _spans(part)]
