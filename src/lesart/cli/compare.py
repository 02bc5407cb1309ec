"""``lesart compare``: from reports to the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.cli.options import (
    CsvFolder,
    HtmlFile,
    JsonFile,
    LabelLanguage,
    Lang,
    MarkdownFile,
    Model,
    Outlets,
    Paths,
    Why,
    parse_outlets,
)
from lesart.cli.outcome import clear_errors, finish, tell, tell_skipped
from lesart.cli.output import write_view
from lesart.cli.progress import shown_progress
from lesart.cli.targets import Targets

if TYPE_CHECKING:
    from lesart.model import Record


def compare(  # noqa: PLR0913, PLR0917 - one parameter an option
    paths: Paths,
    html: HtmlFile = None,
    json: JsonFile = None,
    csv: CsvFolder = None,
    markdown: MarkdownFile = None,
    outlet: Outlets = None,
    model: Model = None,
    lang: Lang = LabelLanguage.DE,
    *,
    why: Why = False,
) -> None:
    """Compare reports and show what they share, where they differ, and who said what on whose word.

    Without an option that writes a file, the record is shown in the terminal. Exit status: 0 if every input was
    read, 1 if some were skipped, 2 if there was nothing to compare.
    """
    with clear_errors():
        outlets = parse_outlets(outlet)
        targets = Targets(html=html, json=json, csv=csv, markdown=markdown)
        targets.check()
        from lesart import run  # noqa: PLC0415 - loads the reading pipeline

        with shown_progress() as progress:
            record = run.compare(paths, outlets, model, progress)
        tell_skipped(record.skipped)
        _write(record, targets, lang, why=why)
        finish(found=bool(record.synopses), skipped=record.skipped)


def _write(record: Record, targets: Targets, lang: LabelLanguage, *, why: bool) -> None:
    if targets.none:
        if record.synopses:
            write_view(record, lang, why=why)
        return
    for path in targets.write_record(record, lang):
        tell(f"wrote {path}")
