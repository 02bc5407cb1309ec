"""Makes the German pack: `python -m training --data FOLDER`; scores it: `python -m training evaluate --data FOLDER`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from training.evaluation import evaluate_pack
from training.recipe import make_pack

app = typer.Typer(add_completion=False, help=__doc__)
Data = Annotated[Path, typer.Option(file_okay=False, help="The folder of the open data.")]
Work = Annotated[Path, typer.Option(help="Where the files in between are kept; a step whose file is there is skipped.")]


@app.callback(invoke_without_command=True)
def train(context: typer.Context, data: Data = Path("../shared/data"), work: Work = Path("training/work")) -> None:
    """Make everything that the German pack ships, in about an hour and a half on two cores."""
    if context.invoked_subcommand is None:
        make_pack(_existing(data), work)


@app.command()
def evaluate(data: Data = Path("../shared/data")) -> None:
    """Print the figures of the model card: tags, lemmas, subjunctive, names, speed."""
    evaluate_pack(_existing(data))


def _existing(data: Path) -> Path:
    if not data.is_dir():
        message = f"there is no folder {data}; name the folder of the open data with --data"
        raise typer.BadParameter(message)
    return data


if __name__ == "__main__":
    app()
