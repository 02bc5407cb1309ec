"""The command line: one file a command. Heavy imports stand inside the commands, so that help comes at once."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    from lesart.cli.app import app  # noqa: PLC0415 - importing lesart.cli is free of cost

    app(prog_name="lesart")
