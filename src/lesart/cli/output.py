"""Writes to standard output: the terminal view or a document."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lesart.model import Record

_TRAILING_SPACES: Final = re.compile(r" +$", re.MULTILINE)


def write_document(text: str) -> None:
    """Write a document to standard output as UTF-8, whatever the terminal speaks."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.flush()


def write_view(record: Record, language: str, *, why: bool = False) -> None:
    """Write the terminal view; letters that the terminal cannot show become question marks."""
    from rich.console import Console  # noqa: PLC0415 - only where it is needed

    from lesart.report.terminal import print_record  # noqa: PLC0415

    console = Console(highlight=False)
    with console.capture() as capture:
        print_record(record, console, language, why=why)
    write_line(_TRAILING_SPACES.sub("", capture.get()))


def write_line(text: str) -> None:
    """Write text to standard output in its encoding."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding))
    sys.stdout.flush()
