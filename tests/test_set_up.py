"""The Python that ``make`` sets up with."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "scripts" / "find-python"
# What a shell gives for an answer; the last one where a version manager's stand-in has no Python to run.
YES, NO, MISSING = 0, 1, 127


@pytest.mark.parametrize(
    ("first_is_optimised", "distributions_can_set_up", "taken"),
    [
        pytest.param(YES, YES, "python3", id="what the user has chosen, if it is well built"),
        pytest.param(NO, YES, "distribution", id="the distribution's instead of one without optimisation"),
        pytest.param(NO, NO, "python3", id="what there is, if the distribution's is too old"),
        pytest.param(NO, MISSING, "python3", id="what there is, if the distribution has none"),
        pytest.param(MISSING, YES, "distribution", id="the distribution's, if the first does not run"),
    ],
)
def test_set_up_takes_the_better_build(
    tmp_path: Path,
    first_is_optimised: int,
    distributions_can_set_up: int,
    taken: str,
) -> None:
    distributions = tmp_path / "distribution"
    _write_python(tmp_path / "python3", first_is_optimised)
    _write_python(distributions, distributions_can_set_up)
    path = os.pathsep.join([str(tmp_path), "/usr/bin", "/bin"])
    done = subprocess.run(  # noqa: S603 - our own script
        [str(SCRIPT), str(distributions)],
        check=True,
        capture_output=True,
        text=True,
        env={"PATH": path},
    )
    assert Path(done.stdout.strip()).name == taken


def _write_python(path: Path, answer: int) -> None:
    """Put a program that answers what it is asked by its exit status."""
    path.write_text(f"#!/bin/sh\nexit {answer}\n", encoding="utf-8")
    path.chmod(0o755)
