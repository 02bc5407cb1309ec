"""The commands with a stand-in for the runs, so that these tests are of the commands alone."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from typer.testing import CliRunner, Result

import lesart
from lesart.cli.app import app
from lesart.errors import LesartError
from lesart.model import Reading, Record, Skipped
from tests.report.sample import make_readings, make_record

Progress = Callable[[str], None]


@dataclass
class Runs:
    """What the runs are to give back or to fail with, and what they were asked."""

    record: Record = field(default_factory=make_record)
    readings: tuple[Reading, ...] = field(default_factory=make_readings)
    error: BaseException | None = None
    asked: list[tuple[Any, ...]] = field(default_factory=list)

    def compare(
        self, paths: Sequence[str], outlets: Mapping[str, str] | None, model: str | None, progress: Progress
    ) -> Record:
        self._work(progress, paths, outlets, model)
        return self.record

    def demonstration(self, model: str | None, progress: Progress) -> Record:
        self._work(progress, model)
        return self.record

    def read(
        self, paths: Sequence[str], outlets: Mapping[str, str] | None, model: str | None, progress: Progress
    ) -> tuple[tuple[Reading, ...], tuple[Skipped, ...]]:
        self._work(progress, paths, outlets, model)
        return self.readings, self.record.skipped

    def _work(self, progress: Progress, *asked: object) -> None:
        self.asked.append(asked)
        progress("reading 1 of 6: Tagesbote")
        if self.error:
            raise self.error

    def without_skipped(self) -> None:
        self.record = Record(self.record.synopses)

    def nothing(self) -> None:
        self.record = Record((), (Skipped("leer.txt", "the file is empty"),))
        self.readings = ()

    def fail(self, message: str) -> None:
        self.error = LesartError(message)


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Runs:
    stand_in, runs = ModuleType("lesart.run"), Runs()
    for name in ("compare", "demonstration", "read"):
        setattr(stand_in, name, getattr(runs, name))
    monkeypatch.setitem(sys.modules, "lesart.run", stand_in)
    monkeypatch.setattr(lesart, "run", stand_in, raising=False)
    monkeypatch.chdir(tmp_path)
    return runs


@pytest.fixture
def invoke(runs: Runs) -> Callable[..., Result]:
    del runs  # has put the stand-in in place
    return lambda *arguments: CliRunner().invoke(app, [str(argument) for argument in arguments])
