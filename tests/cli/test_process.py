"""The command line as a process of its own: how it starts and how it ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lesart.version import __version__

LESART = [sys.executable, "-c", "from lesart.cli import main; main()"]
STAND_IN = """
import sys, types
sys.path.insert(0, {root!r})
from tests.report.sample import make_record
run = types.ModuleType("lesart.run")
run.compare = lambda paths, outlets, model, progress: make_record()
sys.modules["lesart.run"] = run
from lesart.cli import main
main()
"""


def started(*arguments: str, code: list[str] = LESART, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603 - our own command line
        [*code, *arguments], capture_output=True, check=False, env=os.environ | environment
    )


@pytest.fixture
def stand_in() -> list[str]:
    return [sys.executable, "-c", STAND_IN.format(root=str(Path(__file__).parents[2]))]


def test_the_version_is_told() -> None:
    assert started("--version").stdout.decode().strip() == f"lesart {__version__}"


def test_help_loads_nothing_heavy() -> None:
    """Help comes at once only if the reading pipeline and the reports are not loaded for it."""
    code = (
        "import sys\nfrom lesart.cli import main\n"
        "try: main()\nexcept SystemExit: print([m for m in ('spacy', 'numpy', 'jinja2') if m in sys.modules])"
    )
    result = started("compare", "--help", code=[sys.executable, "-c", code])
    assert result.stdout.decode().splitlines()[-1] == "[]"


@pytest.mark.parametrize("arguments", [["compare", "x"], ["compare", "x", "--json", "-"]])
def test_a_reader_who_stops_reading_is_no_error(stand_in: list[str], arguments: list[str]) -> None:
    with subprocess.Popen(  # noqa: S603 - our own command line
        [*stand_in, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        errors = process.stderr.read().decode()
        assert process.wait() == 141
    assert "Traceback" not in errors
    assert "BrokenPipe" not in errors


def test_an_old_encoding_of_the_terminal_is_no_error(stand_in: list[str]) -> None:
    result = started("compare", "x", code=stand_in, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert result.returncode == 1
    assert "Tomas Velten" in result.stdout.decode("ascii")


def test_json_is_utf_8_whatever_the_terminal_speaks(stand_in: list[str]) -> None:
    result = started("compare", "x", "--json", "-", code=stand_in, PYTHONIOENCODING="latin-1", PYTHONUTF8="0")
    assert "Präsidialkanzlei" in result.stdout.decode("utf-8")


def test_nobody_to_write_to_is_told(stand_in: list[str], tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    result = started("compare", "x", "--html", str(tmp_path / "file" / "a.html"), code=stand_in)
    assert result.returncode == 2
    assert "cannot write" in result.stderr.decode()
