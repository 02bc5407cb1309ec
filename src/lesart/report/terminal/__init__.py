"""A record in the terminal: at 60 columns as at 200, with colour or in a pipe; what is shortened says by how much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule

from lesart.report.labels import LANGUAGES, Labels, load_labels
from lesart.report.selection import articles_of, make_sigla
from lesart.report.terminal.claims import lone_section, shared_section
from lesart.report.terminal.differences import differences_section
from lesart.report.terminal.overview import head, overview
from lesart.report.terminal.speakers import speakers_section
from lesart.report.terminal.why import why_section
from lesart.report.terminal.words import plain

if TYPE_CHECKING:
    from rich.console import Console

    from lesart.model import Record, Skipped, Synopsis

MAX_WIDTH = 100
"""Columns used at most: longer lines are hard to read."""


def print_record(record: Record, console: Console, language: str = LANGUAGES[0], *, why: bool = False) -> None:
    """Print the terminal view of a record.

    Args:
        record: what to show.
        console: where to; its width is used up to ``MAX_WIDTH``.
        language: of the labels (ISO 639-1).
        why: whether to show also what every merge, alignment and origin rests on.

    Raises:
        ReportError: if there are no labels in that language.

    """
    labels = load_labels(language)
    sigla = make_sigla(articles_of(record))
    width = min(console.width, MAX_WIDTH)
    for synopsis in record.synopses:
        console.print(_synopsis(synopsis, sigla, labels, why=why), width=width)
    if not record.synopses:
        console.print(plain(labels("page.nothing")), width=width)
    if record.skipped:
        console.print(_skipped(record.skipped, labels), width=width)


def _synopsis(synopsis: Synopsis, sigla: dict[str, str], labels: Labels, *, why: bool) -> Group:
    sections: list[tuple[str, RenderableType | None]] = [
        ("relations", overview(synopsis, sigla, labels)),
        ("shared", shared_section(synopsis, sigla, labels)),
        ("differences", differences_section(synopsis, sigla, labels)),
        ("speakers", speakers_section(synopsis, sigla, labels)),
        ("alone", lone_section(synopsis, sigla, labels)),
        ("why", why_section(synopsis, labels) if why else None),
    ]
    parts: list[RenderableType] = [head(synopsis, sigla, labels)]
    for key, content in sections:
        if content is not None:
            parts += [plain(""), _heading(labels(f"section.{key}")), content]
    return Group(*parts, plain(""))


def _skipped(skipped: tuple[Skipped, ...], labels: Labels) -> Group:
    lines = [Padding(plain(f"{item.name}: {item.reason}"), (0, 0, 0, 2), expand=False) for item in skipped]
    return Group(_heading(labels("section.skipped")), *lines, plain(""))


def _heading(title: str) -> RenderableType:
    return Rule(plain(title, "bold"), align="left", style="dim")
