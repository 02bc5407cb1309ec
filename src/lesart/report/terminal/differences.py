"""Where the accounts differ: the sides next to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table

from lesart.report.dates import display_date
from lesart.report.terminal.words import cut, indented, phrase, plain, quoted

if TYPE_CHECKING:
    from lesart.model import Disagreement, Side, Synopsis
    from lesart.report.labels import Labels


def differences_section(synopsis: Synopsis, sigla: dict[str, str], labels: Labels) -> RenderableType | None:
    """Return all disagreements with their sides side by side; None if there are none."""
    claims = {claim.id: claim.label for claim in synopsis.claims}
    parts: list[RenderableType] = []
    for dispute in synopsis.disagreements:
        title = [(labels(f"disagreement.{dispute.kind.value}"), "bold")]
        if dispute.updated:
            title.append((f" ({labels('disagreement.updated')})", ""))
        if dispute.claim_id in claims:
            title.append((f"  {cut(claims[dispute.claim_id])}", ""))
        parts += [phrase(*title), _sides(dispute, sigla, labels)]
    return Group(*parts) if parts else None


def _sides(dispute: Disagreement, sigla: dict[str, str], labels: Labels) -> RenderableType:
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    for _ in dispute.sides:
        table.add_column(ratio=1)
    table.add_row(*(_side(side, sigla, labels) for side in dispute.sides))
    reason = indented(plain(dispute.because, "dim"), 2) if dispute.because else plain("")
    return Group(Padding(table, (0, 0, 0, 2)), reason, plain(""))


def _side(side: Side, sigla: dict[str, str], labels: Labels) -> RenderableType:
    passages = {f"{sigla[span.article_id]} {quoted([span], labels, direct=True)}": None for span in side.spans}
    return Group(plain(display_date(side.value, labels), "bold"), *(plain(passage) for passage in passages))
