"""What a statement does as an event code of PLOVER, for exports to political science."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lesart.model import Act


def plover_code(act: Act) -> str:
    """Return the PLOVER code of an act, '' where PLOVER codes nothing of the kind."""
    return _codes()[act.value]


@lru_cache(maxsize=1)
def _codes() -> Mapping[str, str]:
    return tomllib.loads(files("lesart.report").joinpath("plover.toml").read_text(encoding="utf-8"))
