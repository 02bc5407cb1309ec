"""Score every stage on the gold, and on the corpora where they are: ``python -m quality``."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from lesart.errors import LesartError
from quality.corpora import ecb_plus, germeval, gsd, krauts, lesart_corpus, lookalikes, quotations_de, wordings
from quality.events import measure_events
from quality.floors import check_known, is_under, load_floors
from quality.loading import APART, EVENTS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quality.figures import Figure

CORPORA = {
    lesart_corpus.PART: ("", lesart_corpus.measure),
    lookalikes.PART: ("", lookalikes.measure),
    wordings.PART: ("", wordings.measure),
    quotations_de.PART: (quotations_de.PATH, quotations_de.measure),
    krauts.PART: (krauts.PATH, krauts.measure),
    germeval.PART: (germeval.PATH, germeval.measure),
    gsd.PART: (gsd.PATH, gsd.measure),
    ecb_plus.PART: (ecb_plus.PATH, ecb_plus.measure),
}
"""What else to measure, and where it lies below the data folder; what has no place there lies in the repository."""


def measure(data: Path, parts: Sequence[str]) -> list[Figure]:
    """Return the figures of the parts asked for: the events, and the corpora that are there."""
    figures = measure_events([event for event in EVENTS if event in parts])
    for event in APART:
        if event in parts:
            figures += measure_events([event])
    for part, (path, measure_corpus) in CORPORA.items():
        if part not in parts:
            continue
        if not path or (data / path).exists():
            figures += measure_corpus(data)
        else:
            print(f"not measured, since {data / path} is not there", file=sys.stderr)
    return figures


def show(figures: Sequence[Figure], floors: Mapping[str, float]) -> None:
    """Print one table with every figure and its floor."""
    table = Table("figure", "cases", "value", "floor", title="Quality")
    for column in table.columns[1:]:
        column.justify = "right"
    part = ""
    for figure in figures:
        if figure.part != part:
            table.add_section()
            part = figure.part
        floor = floors.get(figure.name)
        style = "bold red" if is_under(figure, floors) else None
        shown = "" if floor is None else f"{100 * floor:.1f}"
        table.add_row(figure.name, str(figure.cases), f"{100 * figure.value:.1f}", shown, style=style)
    Console(width=None if sys.stdout.isatty() else 100).print(table)


def write(path: Path, figures: Sequence[Figure], floors: Mapping[str, float]) -> None:
    """Write the figures as JSON."""
    rows = [
        {"name": f.name, "value": round(f.value, 6), "cases": f.cases, "floor": floors.get(f.name)} for f in figures
    ]
    path.write_text(json.dumps({"figures": rows}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and return 1 when a figure is under its floor, 2 when measuring failed."""
    parser = argparse.ArgumentParser(prog="python -m quality", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="the folder of the corpora")
    parts = (*EVENTS, *APART, *CORPORA)
    parser.add_argument("--part", action="append", choices=parts, help="measure on this alone; may be given again")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures as JSON, too")
    options = parser.parse_args(arguments)
    try:
        floors = load_floors()
        figures = measure(options.data, options.part or parts)
        check_known(floors, figures)
    except LesartError as error:
        print(error, file=sys.stderr)
        return 2
    show(figures, floors)
    if options.json:
        write(options.json, figures, floors)
    under = [figure.name for figure in figures if is_under(figure, floors)]
    if under:
        print(f"under the floor: {', '.join(under)}", file=sys.stderr)
    return 1 if under else 0


if __name__ == "__main__":
    sys.exit(main())
