"""``lesart demo``: the record of the bundled, invented event."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lesart.cli.options import LabelLanguage, Lang
from lesart.cli.outcome import clear_errors, finish, tell_skipped
from lesart.cli.output import write_line, write_view
from lesart.cli.progress import shown_progress
from lesart.cli.targets import Targets


def demo(
    html: Annotated[Path, typer.Option("--html", metavar="FILE", help="Where to write the page.")] = Path(
        "lesart-demo.html"
    ),
    lang: Lang = LabelLanguage.DE,
) -> None:
    """Show what Lesart does with thirteen reports of an invented event, and write the page of it."""
    with clear_errors():
        targets = Targets(html=html)
        targets.check()
        from lesart import run  # noqa: PLC0415 - loads the reading pipeline

        with shown_progress() as progress:
            record = run.demonstration(None, progress)
        tell_skipped(record.skipped)
        write_view(record, lang)
        for path in targets.write_record(record, lang):
            write_line(f"\n{path.resolve()}\n")
        finish(found=bool(record.synopses), skipped=record.skipped)
