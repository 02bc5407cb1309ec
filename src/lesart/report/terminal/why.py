"""Why things were joined: the grounds of every merged entity, aligned account and folded origin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group, RenderableType

from lesart.report.terminal.words import cut, indented, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lesart.model import Synopsis
    from lesart.report.labels import Labels


def why_section(synopsis: Synopsis, labels: Labels) -> RenderableType | None:
    """Return what the merges, alignments and origins of a story rest on; None if nothing was joined."""
    parts = [
        *_group(labels("section.shared"), _alignments(synopsis, labels)),
        *_group(labels("why.origins"), _origins(synopsis, labels)),
        *_group(labels("why.entities"), _merges(synopsis)),
    ]
    return Group(*parts) if parts else None


def _group(title: str, grounds: Iterable[tuple[str, tuple[str, ...]]]) -> list[RenderableType]:
    lines: list[RenderableType] = []
    for name, reasons in grounds:
        lines += [indented(plain(cut(name)), 2), *(indented(plain(reason, "dim"), 4) for reason in reasons)]
    return [plain(title, "bold"), *lines, plain("")] if lines else []


def _alignments(synopsis: Synopsis, labels: Labels) -> Iterator[tuple[str, tuple[str, ...]]]:
    for claim in synopsis.claims:
        if reasons := labels.lines(claim):
            yield claim.label, reasons


def _origins(synopsis: Synopsis, labels: Labels) -> Iterator[tuple[str, tuple[str, ...]]]:
    for origin in synopsis.origins:
        if origin.because:
            yield origin.name, (labels.why(origin),)


def _merges(synopsis: Synopsis) -> Iterator[tuple[str, tuple[str, ...]]]:
    for entity in synopsis.entities:
        if entity.because:
            yield entity.name, entity.because
