from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from quality import __main__ as command
from quality.errors import QualityError
from quality.figures import Figure

if TYPE_CHECKING:
    from pathlib import Path

FIGURES = [Figure("demonstration.times.f1", 0.5, 12), Figure("krauts.strict.f1", 0.75, 99)]


@pytest.fixture(autouse=True)
def _measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "measure", lambda *_, **__: FIGURES)


@pytest.mark.parametrize(("floor", "status"), [(0.5, 0), (0.51, 1)])
def test_exit_status_tells_whether_a_figure_is_under_its_floor(
    floor: float, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "load_floors", lambda: {"demonstration.times.f1": floor})
    assert command.main([]) == status
    shown = capsys.readouterr()
    assert "50.0" in shown.out
    assert ("under the floor: demonstration.times.f1" in shown.err) == bool(status)


def test_a_measurement_that_fails_is_told_apart(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> dict[str, float]:
        message = "cannot read the floors"
        raise QualityError(message)

    monkeypatch.setattr(command, "load_floors", fail)
    assert command.main([]) == 2
    assert "cannot read the floors" in capsys.readouterr().err


def test_figures_are_written_as_json(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "load_floors", lambda: {"krauts.strict.f1": 0.7})
    path = tmp_path / "figures.json"
    assert command.main(["--json", str(path)]) == 0
    rows = json.loads(path.read_text(encoding="utf-8"))["figures"]
    assert rows[1] == {"name": "krauts.strict.f1", "value": 0.75, "cases": 99, "floor": 0.7}
    assert rows[0]["floor"] is None
