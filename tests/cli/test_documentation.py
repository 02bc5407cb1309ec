"""A command or option without help, or missing from docs/commands.md, fails here (after sqlite-utils)."""

import re
from pathlib import Path

import pytest
import typer.main

from lesart.cli.app import app

COMMANDS = typer.main.get_command(app).commands  # type: ignore[attr-defined]
DOCUMENTATION = (Path(__file__).parents[2] / "docs" / "commands.md").read_text(encoding="utf-8")
SECTIONS: dict[str, str] = dict(
    re.findall(r"^## lesart (\w+)\n(.*?)(?=^## |\Z)", DOCUMENTATION, re.MULTILINE | re.DOTALL)
)


def options(name: str) -> list[str]:
    return [option for parameter in COMMANDS[name].params for option in parameter.opts if option.startswith("--")]


def test_the_documentation_has_a_section_for_every_command_and_no_other() -> None:
    assert set(SECTIONS) == set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str) -> None:
    assert COMMANDS[name].help


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_and_argument_has_help(name: str) -> None:
    assert not [parameter.name for parameter in COMMANDS[name].params if not getattr(parameter, "help", None)]


@pytest.mark.parametrize("name", COMMANDS)
def test_the_documentation_names_the_options_that_there_are(name: str) -> None:
    documented = set(re.findall(r"^\| `(--[\w-]+)", SECTIONS[name], re.MULTILINE))
    assert documented == set(options(name)) - {"--help"}


@pytest.mark.parametrize("status", [0, 1, 2, 130, 141])
def test_the_documentation_explains_every_exit_status(status: int) -> None:
    assert re.search(rf"^\| {status} \|", DOCUMENTATION, re.MULTILINE)
