"""Shows on standard error how far the work is: in place in a terminal, a line a step elsewhere."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from lesart.cli.outcome import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def shown_progress() -> Iterator[Callable[[str], None]]:
    """Give the function that is to be called with a short message before each step."""
    if not sys.stderr.isatty():
        yield tell
        return
    from rich.console import Console  # noqa: PLC0415 - only where it is needed
    from rich.text import Text  # noqa: PLC0415

    with Console(stderr=True).status("") as status:
        yield lambda message: status.update(Text(message))
