import json
from collections.abc import Callable
from pathlib import Path

from typer.testing import Result

from tests.cli.conftest import Runs

Invoke = Callable[..., Result]


def test_without_options_the_readings_go_to_standard_output(invoke: Invoke, runs: Runs) -> None:
    result = invoke("read", "a.txt", "--outlet", "a.txt=Tagesbote")
    assert result.exit_code == 1
    document = json.loads(result.stdout)
    assert [reading["article"]["id"] for reading in document["readings"]] == ["tagesbote", "funkhaus", "harbour"]
    assert runs.asked == [(["a.txt"], {"a.txt": "Tagesbote"}, None)]


def test_a_page_of_readings_is_written(invoke: Invoke, tmp_path: Path) -> None:
    result = invoke("read", "a.txt", "--html", "a.html")
    assert result.stdout == ""
    assert "Wer was gesagt hat" in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_json_and_page_can_be_had_together(invoke: Invoke, tmp_path: Path) -> None:
    result = invoke("read", "a.txt", "--json", "-", "--html", "a.html")
    assert json.loads(result.stdout)["schema"] == "lesart/1"
    assert (tmp_path / "a.html").exists()


def test_a_file_of_json_is_written(invoke: Invoke, tmp_path: Path) -> None:
    invoke("read", "a.txt", "--json", "a.json")
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["readings"]


def test_the_status_is_2_if_nothing_could_be_read(invoke: Invoke, runs: Runs) -> None:
    runs.nothing()
    assert invoke("read", "leer.txt").exit_code == 2
