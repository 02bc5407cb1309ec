"""What the steps cost as the input grows: ``python -m benchmarks.growth [--full]``.

Each size runs in a process of its own, on one core, so that its peak memory is its own; the small ones in several, of which the
fastest counts, since other programs can only slow a run down.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import resource
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from benchmarks.measured import KIBIBYTES, REPEATS, Measured, this_machine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

SIZES = {"read": (10, 100), "compare": (5, 100), "reuse": (200, 2000)}
FULL_SIZES = {"read": (10, 100, 1000), "compare": (5, 100, 1000), "reuse": (200, 2000, 20000)}
REPEATED_UP_TO = 100
"""The largest number of reports for which a size is measured several times; larger ones take minutes."""
LENGTH = 400
"""Words of an article that is read: a longer report."""


def read(count: int) -> Measured:
    """Read articles of ``LENGTH`` words each, the pack being loaded."""
    from benchmarks.made_texts import articles_of_length  # noqa: PLC0415 - the parent process measures nothing
    from lesart import run  # noqa: PLC0415

    articles = articles_of_length(LENGTH, count)
    run.annotate(articles[0])
    # Python looks through all that is loaded once, whenever it likes: not on the account of the articles.
    gc.collect()
    words = sum(len(article.text.split()) for article in articles)
    seconds = _seconds(lambda: [run.annotate(article) for article in articles])
    return Measured(f"read {count} articles of {LENGTH} words", seconds, note=f"{words / seconds:,.0f} words/s")


def compare(count: int) -> Measured:
    """Compare the readings of one story with ``count`` reports, the lexicons being loaded; reading is not counted."""
    from benchmarks.made_texts import story_of  # noqa: PLC0415
    from lesart import run  # noqa: PLC0415
    from lesart.comparison import compare_story  # noqa: PLC0415
    from lesart.model import MadeBy, Story  # noqa: PLC0415

    readings = [run.annotate(article) for article in story_of(count)]
    story = Story("s1", "made", tuple(reading.article.id for reading in readings))
    made_by = MadeBy("benchmark", "", (), "")
    compare_story(Story("s0", "loads the lexicons", story.article_ids[:2]), readings[:2], made_by)
    seconds = _seconds(lambda: compare_story(story, readings, made_by))
    return Measured(f"compare a story of {count} reports", seconds)


def reuse(count: int) -> Measured:
    """Search ``count`` articles for passages that stand in several."""
    from benchmarks.made_texts import archive_of  # noqa: PLC0415
    from lesart.comparison.reuse import find_reuse  # noqa: PLC0415
    from lesart.model import Reading  # noqa: PLC0415

    readings = [Reading(article, statements_read=False) for article in archive_of(count)]
    return Measured(f"search {count} articles for reuse", _seconds(lambda: find_reuse(readings)))


STEPS: dict[str, Callable[[int], Measured]] = {"read": read, "compare": compare, "reuse": reuse}


def in_own_process(step: str, count: int) -> Measured:
    """Measure a step at a size in a process of its own that uses one core."""
    command = [sys.executable, "-m", "benchmarks.growth", "--step", step, "--count", str(count)]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)  # noqa: S603 - our own
    if done.returncode:
        sys.exit(done.stderr)
    return Measured(**json.loads(done.stdout))


def table(sizes: Mapping[str, Sequence[int]]) -> Table:
    """Measure every step at its sizes; the growth is the seconds an article against those at the size before."""
    rows = Table("what", "seconds", "peak MB", "seconds an article, against the size before", "note")
    machine = this_machine()
    rows.add_row(machine.name, f"{machine.seconds:.2f}", "", "", "")
    for step, counts in sizes.items():
        before: float | None = None
        for count in counts:
            repeats = REPEATS if count <= REPEATED_UP_TO else 1
            measured = min((in_own_process(step, count) for _ in range(repeats)), key=lambda each: each.seconds)
            each = measured.seconds / count
            growth = "" if before is None else f"{each / before:.2f} times"
            peak = f"{measured.peak_megabytes:,.0f}" if measured.peak_megabytes else ""
            rows.add_row(measured.name, f"{measured.seconds:.2f}", peak, growth, measured.note)
            before = each
    return rows


def _seconds(step: Callable[[], object]) -> float:
    started = time.perf_counter()
    step()
    return time.perf_counter() - started


def main() -> None:
    """Print the table, or measure one step at one size and print it as JSON."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth", description=__doc__)
    parser.add_argument("--full", action="store_true", help="the largest sizes too, which take minutes")
    parser.add_argument("--step", choices=STEPS, help=argparse.SUPPRESS)
    parser.add_argument("--count", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.step:
        measured = STEPS[options.step](options.count)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIBIBYTES
        row = {"name": measured.name, "seconds": measured.seconds, "peak_megabytes": peak, "note": measured.note}
        print(json.dumps(row))
        return
    Console(width=120).print(table(FULL_SIZES if options.full else SIZES))


if __name__ == "__main__":
    main()
