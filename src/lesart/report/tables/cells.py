"""What stands in a cell of a table: safe in a spreadsheet, which would run some texts as formulas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from lesart.report.selection import passage_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.model import Span

Cell: TypeAlias = "str | int | bool | None"
Row: TypeAlias = "tuple[Cell, ...]"

GUARD: Final = "'"
"""Stands before a text that a spreadsheet would take for a formula; take it off to have the text again."""
_FORMULA_STARTS: Final = tuple("=+-@\t\r\n＝＋－＠")
"""After OWASP, 'CSV Injection', with the full-width forms."""


def cell_text(cell: Cell) -> str:
    """Return a cell as it is written: '' for nothing, 'true' and 'false', and a guard before formulas."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, int):
        return str(cell)
    return f"{GUARD}{cell}" if cell.startswith(_FORMULA_STARTS) else cell


def joined(values: Sequence[str]) -> str:
    """Return several values in one cell."""
    return "; ".join(values)


def place(span: Span | None) -> Row:
    """Return start, end and text of a passage, empty cells for none."""
    return (span.start, span.end, span.text) if span else (None, None, None)


def extent(spans: Sequence[Span]) -> Row:
    """Return start of the first and end of the last passage, the text of all, and each as 'start-end'."""
    return (
        spans[0].start,
        spans[-1].end,
        passage_text(spans),
        " ".join(f"{span.start}-{span.end}" for span in spans),
    )
