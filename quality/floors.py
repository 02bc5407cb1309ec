"""The floors under the figures. Lowering one is a visible change of ``floors.toml``."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from quality.errors import QualityError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from quality.figures import Figure

FILE = Path(__file__).parent / "floors.toml"

ROUNDING = 1e-9
"""Floors are decimal, figures binary fractions."""


def load_floors(path: Path = FILE) -> dict[str, float]:
    """Read the floors, by the names of the figures.

    Raises:
        QualityError: if the file is missing or malformed, or a floor is no number between 0 and 1.

    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        message = f"cannot read the floors in {path.name}: {error}"
        raise QualityError(message) from error
    return dict(_flat(values, ""))


def check_known(floors: Mapping[str, float], figures: Iterable[Figure]) -> None:
    """Make sure that every floor of a part that was measured lies under a figure.

    Raises:
        QualityError: if a floor names a figure that there is not.

    """
    listed = list(figures)
    parts, names = {figure.part for figure in listed}, {figure.name for figure in listed}
    lost = [name for name in floors if name.partition(".")[0] in parts and name not in names]
    if lost:
        message = f"no figure for the floor {lost[0]!r}; correct its name in floors.toml or take it out"
        raise QualityError(message)


def is_under(figure: Figure, floors: Mapping[str, float]) -> bool:
    """Tell whether a figure has fallen under its floor."""
    return figure.value < floors.get(figure.name, 0.0) - ROUNDING


def _flat(values: Mapping[str, object], prefix: str) -> Iterator[tuple[str, float]]:
    for key, value in values.items():
        name = f"{prefix}{key}"
        if isinstance(value, dict):
            yield from _flat(value, f"{name}.")
        elif isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1:
            yield name, float(value)
        else:
            message = f"the floor {name!r} is {value!r}, not a number between 0 and 1"
            raise QualityError(message)
