"""Puts the commands together."""

from __future__ import annotations

from typing import Annotated

import typer

from lesart.cli.compare import compare
from lesart.cli.demo import demo
from lesart.cli.read import read
from lesart.version import __version__

app = typer.Typer(
    name="lesart",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(compare)
app.command()(demo)
app.command()(read)


def _print_version(wanted: bool) -> None:  # noqa: FBT001 - the signature of a callback
    if wanted:
        typer.echo(f"lesart {__version__}")
        raise typer.Exit


@app.callback()
def lesart(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Set the reports of one event side by side: who said what, on whose word, and where they differ."""
