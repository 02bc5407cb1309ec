"""Print how long the program takes and how much memory it needs: ``python -m benchmarks [PATH…]``."""

from __future__ import annotations

import argparse
import platform
import resource
import subprocess
import sys
import time
from importlib import resources
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.measured import KIBIBYTES, Measured, best_of, this_machine

PACKAGE = Path(__file__).parent.parent / "src" / "lesart"


def cold_start(paths: list[str]) -> Measured:
    """Run ``lesart compare`` on the paths in a process of its own; return its seconds and peak memory."""
    command = [sys.executable, "-m", "lesart", "compare", *paths, "--json", "/dev/null"]
    started = time.perf_counter()
    finished = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603 - our own program
    seconds = time.perf_counter() - started
    if finished.returncode > 1:
        sys.exit(finished.stderr)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / KIBIBYTES
    return Measured(f"lesart compare, cold start, {len(paths)} path(s)", seconds, peak)


def in_process(paths: list[str]) -> list[Measured]:
    """Measure loading the pack, reading the articles and comparing them, once warm."""
    from lesart import run  # noqa: PLC0415 - the cold start is measured before anything is imported
    from lesart.reading.annotate import pipeline  # noqa: PLC0415

    started = time.perf_counter()
    pipeline("de")
    loading = time.perf_counter() - started
    articles = run.read_articles(paths).articles
    words = sum(len(article.text.split()) for article in articles)
    reading = best_of(lambda: [run.annotate(article) for article in articles])
    readings = [run.annotate(article) for article in articles]
    comparing = best_of(lambda: run.compare_readings(readings))
    shipped = sum(path.stat().st_size for path in PACKAGE.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return [
        Measured("what is shipped", 0.0, note=f"{shipped / 1e6:.1f} MB"),
        Measured("load the German pack", loading),
        Measured(f"read {len(articles)} articles, {words} words", reading, note=f"{words / reading:,.0f} words/s"),
        Measured(f"group and compare {len(articles)} readings", comparing),
    ]


def main() -> None:
    """Measure on the paths given, or on the bundled demonstration."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("paths", nargs="*", help="reports to measure on; the bundled demonstration without")
    paths = parser.parse_args().paths
    with resources.as_file(resources.files("lesart.demonstration") / "texts") as folder:
        rows = [this_machine(), cold_start(paths or [str(folder)]), *in_process(paths or [str(folder)])]
    table = Table("what", "seconds", "peak MB", "note", title=f"Python {platform.python_version()}")
    for row in rows:
        peak = f"{row.peak_megabytes:,.0f}" if row.peak_megabytes else ""
        table.add_row(row.name, f"{row.seconds:.2f}" if row.seconds else "", peak, row.note)
    Console(width=100).print(table)


if __name__ == "__main__":
    main()
