"""docs/record.md names every type and every field of the JSON, every table, and the code of every act."""

import re
from pathlib import Path

import pytest

from lesart.model import Act
from lesart.report.schema import build_schema
from lesart.report.tables import TABLES
from lesart.report.tables.plover import plover_code

DOCUMENTATION = (Path(__file__).parents[2] / "docs" / "record.md").read_text(encoding="utf-8")
SECTIONS: dict[str, str] = dict(re.findall(r"^### (\w+)\n(.*?)(?=^##|\Z)", DOCUMENTATION, re.MULTILINE | re.DOTALL))
DEFINITIONS = build_schema()["$defs"]
TYPES = [name for name, definition in DEFINITIONS.items() if definition["type"] == "object"]
ENUMS = [name for name, definition in DEFINITIONS.items() if "enum" in definition]


@pytest.mark.parametrize("name", TYPES)
def test_every_field_of_a_type_is_documented(name: str) -> None:
    documented = set(re.findall(r"`(\w+)`", SECTIONS[name]))
    assert set(DEFINITIONS[name]["properties"]) <= documented


@pytest.mark.parametrize("name", ENUMS)
def test_every_value_of_an_enumeration_is_documented(name: str) -> None:
    assert {f"`{value}`" for value in DEFINITIONS[name]["enum"]} <= set(re.findall(r"`\w+`", DOCUMENTATION))


def test_no_type_is_documented_that_is_not_there() -> None:
    assert set(SECTIONS) == set(TYPES)


def test_every_table_is_documented() -> None:
    documented = set(re.findall(r"^\| `(\w+)\.csv`", DOCUMENTATION, re.MULTILINE))
    assert documented == {*TABLES, "skipped"}


@pytest.mark.parametrize("act", Act)
def test_the_code_of_every_act_is_documented(act: Act) -> None:
    table = DOCUMENTATION.partition("| act | PLOVER |")[2]
    row = next(line for line in table.splitlines() if f"`{act.value}`" in line)
    assert row.split("|")[2].strip() == plover_code(act)
