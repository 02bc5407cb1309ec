"""The command line: one file a command. Heavy imports stand inside the commands, so that help comes at once."""

from __future__ import annotations

from lesart.uninterrupted import with_rare_garbage_searches


def main() -> None:
    """Run the command line."""
    # What a command loads stays until it ends: looking through all of it again and again took a tenth of a short run.
    with with_rare_garbage_searches():
        from lesart.cli.app import app  # noqa: PLC0415 - importing lesart.cli is free of cost

        app(prog_name="lesart")
