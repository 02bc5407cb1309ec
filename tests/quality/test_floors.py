from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quality.errors import QualityError
from quality.figures import Figure
from quality.floors import check_known, is_under, load_floors

if TYPE_CHECKING:
    from pathlib import Path


def write(folder: Path, text: str) -> Path:
    path = folder / "floors.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_nested_tables_become_names(tmp_path: Path) -> None:
    path = write(tmp_path, '[krauts.die-zeit]\nstrict.f1 = 0.6\n[demonstration]\n"stories.f1" = 1\n')
    assert load_floors(path) == {"krauts.die-zeit.strict.f1": 0.6, "demonstration.stories.f1": 1.0}


@pytest.mark.parametrize("value", ["61.5", '"high"', "true", "-0.1"])
def test_a_floor_is_a_share(tmp_path: Path, value: str) -> None:
    with pytest.raises(QualityError, match=r"times\.f1"):
        load_floors(write(tmp_path, f"times.f1 = {value}\n"))


def test_the_floors_of_the_repository_can_be_read() -> None:
    assert all(0 <= floor <= 1 for floor in load_floors().values())


def test_a_figure_on_its_floor_is_not_under_it() -> None:
    floors = {"times.f1": 0.3}
    assert not is_under(Figure("times.f1", 0.1 + 0.2, 5), floors)
    assert is_under(Figure("times.f1", 0.299, 5), floors)
    assert not is_under(Figure("without.floor", 0.0, 5), floors)


def test_a_floor_without_a_figure_is_named_where_its_part_was_measured() -> None:
    figures = [Figure("demonstration.times.f1", 0.5, 5)]
    check_known({"demonstration.times.f1": 0.4, "krauts.strict.f1": 0.6}, figures)
    with pytest.raises(QualityError, match=r"demonstration\.tims\.f1"):
        check_known({"demonstration.tims.f1": 0.4}, figures)
