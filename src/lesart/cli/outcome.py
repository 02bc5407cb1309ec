"""How a command ends: the exit status, what was skipped, and errors without a traceback."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from enum import IntEnum
from typing import TYPE_CHECKING

import typer

from lesart.errors import LesartError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lesart.model import Skipped


class Status(IntEnum):
    """The exit statuses of the command line."""

    ALL_READ = 0
    SOME_SKIPPED = 1
    NOTHING_OR_USAGE = 2
    INTERRUPTED = 130
    BROKEN_PIPE = 141


@contextmanager
def clear_errors() -> Iterator[None]:
    """Turn what may go wrong into one line on standard error and an exit status."""
    try:
        yield
    except LesartError as error:
        tell(str(error))
        raise typer.Exit(Status.NOTHING_OR_USAGE) from error
    except KeyboardInterrupt as error:
        tell("interrupted")
        raise typer.Exit(Status.INTERRUPTED) from error
    except BrokenPipeError as error:
        # Nobody reads on: what Python would still flush at the end must go somewhere that takes it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(Status.BROKEN_PIPE) from error


def tell(message: str) -> None:
    """Print one line for the person at the terminal, on standard error."""
    line = " ".join(message.split())
    typer.echo(f"lesart: {line}", err=True)


def tell_skipped(skipped: Sequence[Skipped]) -> None:
    """Print a line for every input that was not read."""
    for item in skipped:
        tell(f"skipped {item.name}: {item.reason}")


def finish(*, found: bool, skipped: Sequence[Skipped]) -> None:
    """End the command with the status that tells whether all inputs were read.

    Raises:
        typer.Exit: unless everything was read.

    """
    if not found:
        tell("nothing to compare: none of the inputs could be read")
        raise typer.Exit(Status.NOTHING_OR_USAGE)
    if skipped:
        raise typer.Exit(Status.SOME_SKIPPED)
