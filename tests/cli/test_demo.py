from collections.abc import Callable
from pathlib import Path

from typer.testing import Result

from tests.cli.conftest import Runs

Invoke = Callable[..., Result]


def test_the_demonstration_ends_with_the_view_and_the_path_of_the_page(
    invoke: Invoke, runs: Runs, tmp_path: Path
) -> None:
    runs.without_skipped()
    result = invoke("demo")
    assert result.exit_code == 0
    assert "Wer was gesagt hat" in result.stdout
    assert result.stdout.rstrip().splitlines()[-1] == str(tmp_path / "lesart-demo.html")
    assert (tmp_path / "lesart-demo.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_the_page_can_be_put_elsewhere(invoke: Invoke, tmp_path: Path) -> None:
    invoke("demo", "--html", "other.html", "--lang", "en")
    assert '<html lang="en">' in (tmp_path / "other.html").read_text(encoding="utf-8")
    assert not (tmp_path / "lesart-demo.html").exists()


def test_a_missing_folder_is_told_before_the_work(invoke: Invoke, runs: Runs) -> None:
    result = invoke("demo", "--html", "nowhere/out.html")
    assert result.exit_code == 2
    assert "the folder nowhere does not exist" in result.stderr
    assert not runs.asked
