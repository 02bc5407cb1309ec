"""Where the accounts differ: the sides next to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table

from lesart.report.dates import display_value
from lesart.report.selection import one_line
from lesart.report.terminal.words import cut, indented, phrase, plain, witnesses

if TYPE_CHECKING:
    from lesart.model import Disagreement, Side, Synopsis
    from lesart.report.labels import Labels


DISAGREEMENTS_SHOWN: Final = 10
PASSAGE_LETTERS: Final = 110
REASON_LETTERS: Final = 160
"""What is shown of each, the words about two lines of 80 columns; the page shows all."""


def differences_section(synopsis: Synopsis, sigla: dict[str, str], labels: Labels) -> RenderableType | None:
    """Return the disagreements with their sides side by side; None if there are none."""
    claims = {claim.id: claim.label for claim in synopsis.claims}
    parts: list[RenderableType] = []
    for dispute in synopsis.disagreements[:DISAGREEMENTS_SHOWN]:
        title = [(labels(f"disagreement.{dispute.kind.value}"), "bold")]
        if dispute.updated:
            title.append((f" ({labels('disagreement.updated')})", ""))
        if dispute.claim_id in claims:
            title.append((f"  {cut(claims[dispute.claim_id])}", ""))
        parts += [phrase(*title), _sides(dispute, sigla, labels)]
    left_out = len(synopsis.disagreements) - DISAGREEMENTS_SHOWN
    if left_out > 0:
        parts.append(plain("… " + labels.count("more", left_out), "dim"))
    return Group(*parts) if parts else None


def _sides(dispute: Disagreement, sigla: dict[str, str], labels: Labels) -> RenderableType:
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    for _ in dispute.sides:
        table.add_column(ratio=1)
    table.add_row(*(_side(side, sigla, labels) for side in dispute.sides))
    reason = indented(plain(cut(labels.why(dispute), REASON_LETTERS), "dim"), 2) if dispute.because else plain("")
    return Group(Padding(table, (0, 0, 0, 2)), reason, plain(""))


def _side(side: Side, sigla: dict[str, str], labels: Labels) -> RenderableType:
    """Show who holds the side, and the first passage that says more than its value."""
    value = display_value(side.value, labels)
    parts = [plain(cut(value), "bold"), plain(witnesses(side.article_ids, sigla))]
    telling = next((span for span in side.spans if one_line(span.text) not in side.value), None)
    if telling:
        words = labels.quoted(cut(telling.text, PASSAGE_LETTERS))
        parts.append(plain(words if len(side.article_ids) == 1 else f"{sigla[telling.article_id]} {words}"))
    return Group(*parts)
