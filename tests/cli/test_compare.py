import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from lesart.report.document import record_from_json
from tests.cli.conftest import Runs

Invoke = Callable[..., Result]


def test_without_options_the_record_is_shown_and_some_were_skipped(invoke: Invoke, runs: Runs) -> None:
    result = invoke("compare", "a.txt", "berichte")
    assert result.exit_code == 1
    assert "Was sie gemeinsam berichten" in result.stdout
    assert runs.asked == [(["a.txt", "berichte"], {}, None)]


def test_no_line_ends_in_spaces(invoke: Invoke) -> None:
    assert not [line for line in invoke("compare", "a.txt").stdout.splitlines() if line.endswith(" ")]


def test_the_status_is_0_if_everything_was_read(invoke: Invoke, runs: Runs) -> None:
    runs.without_skipped()
    assert invoke("compare", "a.txt").exit_code == 0


def test_every_skipped_input_is_one_line_on_standard_error(invoke: Invoke) -> None:
    lines = invoke("compare", "a.txt").stderr.splitlines()
    assert "lesart: skipped leer.txt: the file is empty" in lines
    assert len([line for line in lines if "skipped" in line]) == 2


def test_progress_goes_to_standard_error_alone(invoke: Invoke) -> None:
    result = invoke("compare", "a.txt", "--json", "-")
    assert "reading 1 of 6: Tagesbote" in result.stderr
    json.loads(result.stdout)


def test_the_status_is_2_if_there_is_nothing_to_compare(invoke: Invoke, runs: Runs) -> None:
    runs.nothing()
    result = invoke("compare", "leer.txt", "--json", "-")
    assert result.exit_code == 2
    assert "nothing to compare" in result.stderr
    assert json.loads(result.stdout)["skipped"] == [{"name": "leer.txt", "reason": "the file is empty"}]


def test_all_formats_are_written_at_once(invoke: Invoke, runs: Runs, tmp_path: Path) -> None:
    result = invoke(
        "compare",
        "a.txt",
        "--html",
        "a.html",
        "--json",
        "a.json",
        "--markdown",
        "a.md",
        "--csv",
        "tables",
        "--lang",
        "en",
    )
    assert result.stdout == ""
    assert [line for line in result.stderr.splitlines() if "wrote" in line] == [
        "lesart: wrote a.json",
        "lesart: wrote a.html",
        "lesart: wrote a.md",
        "lesart: wrote tables",
    ]
    assert record_from_json((tmp_path / "a.json").read_text(encoding="utf-8")) == runs.record
    assert '<html lang="en">' in (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "## What the accounts share" in (tmp_path / "a.md").read_text(encoding="utf-8")
    with (tmp_path / "tables" / "claims.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == sum(len(synopsis.claims) for synopsis in runs.record.synopses)


def test_outlets_and_model_are_passed_on(invoke: Invoke, runs: Runs) -> None:
    invoke("compare", "a.txt", "--outlet", "a.txt=Tagesbote", "--outlet", "x=y/b.txt=Funkhaus", "--model", "de_x")
    assert runs.asked == [(["a.txt"], {"a.txt": "Tagesbote", "x=y/b.txt": "Funkhaus"}, "de_x")]


@pytest.mark.parametrize("value", ["Tagesbote", "=Tagesbote", "a.txt=", "a.txt= "])
def test_an_outlet_without_file_or_name_is_refused(invoke: Invoke, runs: Runs, value: str) -> None:
    result = invoke("compare", "a.txt", "--outlet", value)
    assert result.exit_code == 2
    assert "FILE=NAME" in result.stderr
    assert not runs.asked


@pytest.mark.parametrize("option", ["--html", "--json", "--markdown", "--csv"])
def test_a_missing_folder_is_told_before_the_work(invoke: Invoke, runs: Runs, option: str) -> None:
    result = invoke("compare", "a.txt", option, "nowhere/out")
    assert result.exit_code == 2
    assert "lesart: cannot write nowhere/out: the folder nowhere does not exist; make it first" in result.stderr
    assert not runs.asked


def test_an_error_is_one_line_and_no_traceback(invoke: Invoke, runs: Runs) -> None:
    runs.fail("there is no spaCy pipeline\n'de_x'; install it")
    result = invoke("compare", "a.txt", "--model", "de_x")
    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1] == "lesart: there is no spaCy pipeline 'de_x'; install it"
    assert "Traceback" not in result.stderr


def test_an_interrupt_has_its_own_status(invoke: Invoke, runs: Runs) -> None:
    runs.error = KeyboardInterrupt()
    result = invoke("compare", "a.txt")
    assert result.exit_code == 130
    assert "lesart: interrupted" in result.stderr


@pytest.mark.parametrize("arguments", [[], ["a.txt", "--lang", "fr"], ["a.txt", "--unknown"]])
def test_wrong_usage_has_status_2(invoke: Invoke, arguments: list[str]) -> None:
    assert invoke("compare", *arguments).exit_code == 2


def test_why_shows_what_the_record_rests_on(invoke: Invoke) -> None:
    assert "Warum" not in invoke("compare", "a.txt").stdout
    assert "Wer wer ist" in invoke("compare", "a.txt", "--why").stdout


@pytest.mark.parametrize("option", ["--html", "--markdown", "--csv"])
def test_only_json_goes_to_standard_output(invoke: Invoke, option: str) -> None:
    result = invoke("compare", "a.txt", option, "-")
    assert result.exit_code == 2
    assert "only --json writes to standard output" in result.stderr
