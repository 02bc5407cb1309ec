"""The arguments and options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final, TypeAlias

import typer

STANDARD_OUTPUT: Final = "-"


class LabelLanguage(StrEnum):
    """The languages that reports have labels in."""

    DE = "de"
    EN = "en"


Paths: TypeAlias = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH",
        help="Files (.txt, .md, .json, .jsonl) and folders with reports.",
        show_default=False,
    ),
]
HtmlFile: TypeAlias = Annotated[
    Path | None, typer.Option("--html", metavar="FILE", help="Write the record as one self-contained page.")
]
JsonFile: TypeAlias = Annotated[
    str | None,
    typer.Option("--json", metavar="FILE", help="Write the record as JSON (schema lesart/1); - for standard output."),
]
MarkdownFile: TypeAlias = Annotated[
    Path | None, typer.Option("--markdown", metavar="FILE", help="Write the record as Markdown.")
]
CsvFolder: TypeAlias = Annotated[
    Path | None, typer.Option("--csv", metavar="DIR", help="Write the record as CSV tables into a folder.")
]
Outlets: TypeAlias = Annotated[
    list[str] | None,
    typer.Option("--outlet", metavar="FILE=NAME", help="Name the outlet of a file; can be given several times."),
]
Model: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--model",
        metavar="NAME",
        help="Use an installed spaCy pipeline, or a folder with one, instead of the one shipped.",
    ),
]
Lang: TypeAlias = Annotated[
    LabelLanguage, typer.Option("--lang", help="Language of the labels in the report; the texts stay as they are.")
]
Why: TypeAlias = Annotated[
    bool, typer.Option("--why", help="Show in the terminal also what every merge, alignment and origin rests on.")
]


def parse_outlets(values: list[str] | None) -> dict[str, str]:
    """Return names of outlets by file, from ``FILE=NAME`` values.

    Raises:
        typer.BadParameter: if a value has no file or no name.

    """
    outlets = {}
    for value in values or ():
        file, _, name = value.rpartition("=")
        if not file or not name.strip():
            message = f"{value!r} is not FILE=NAME, for example a.txt=Tagesbote"
            raise typer.BadParameter(message, param_hint="--outlet")
        outlets[file] = name.strip()
    return outlets
