"""``lesart read``: single articles understood by themselves."""

from __future__ import annotations

from typing import Annotated

import typer

from lesart.cli.options import STANDARD_OUTPUT, HtmlFile, LabelLanguage, Lang, Model, Outlets, Paths, parse_outlets
from lesart.cli.outcome import clear_errors, finish, tell, tell_skipped
from lesart.cli.progress import shown_progress
from lesart.cli.targets import Targets


def read(  # noqa: PLR0913, PLR0917 - one parameter an option
    paths: Paths,
    json: Annotated[
        str | None,
        typer.Option("--json", metavar="FILE", help="Write the readings as JSON; - (the default) for standard output."),
    ] = None,
    html: HtmlFile = None,
    outlet: Outlets = None,
    model: Model = None,
    lang: Lang = LabelLanguage.DE,
) -> None:
    """Read articles one by one: quotations with speaker and source chain, times, quantities, who is named.

    Exit status: 0 if every input was read, 1 if some were skipped, 2 if there was nothing to read.
    """
    with clear_errors():
        outlets = parse_outlets(outlet)
        targets = Targets(html=html, json=json or (None if html else STANDARD_OUTPUT))
        targets.check()
        from lesart import run  # noqa: PLC0415 - loads the reading pipeline

        with shown_progress() as progress:
            readings, skipped = run.read(paths, outlets, model, progress)
        tell_skipped(skipped)
        for path in targets.write_readings(readings, skipped, lang):
            tell(f"wrote {path}")
        finish(found=bool(readings), skipped=skipped)
