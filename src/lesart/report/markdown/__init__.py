"""A record as Markdown (GitHub flavour): every line ends in footnotes that quote the passages it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lesart.report.labels import LANGUAGES, Labels, load_labels
from lesart.report.markdown import statements, story
from lesart.report.markdown.context import Context
from lesart.report.markdown.escaping import escape
from lesart.report.selection import Lookup, articles_of, make_sigla

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from lesart.model import Record, Skipped, Synopsis

_SECTIONS: Final[Mapping[str, Callable[[Synopsis, Context], Iterator[str]]]] = {
    "relations": story.relations,
    "shared": statements.shared,
    "differences": statements.differences,
    "speakers": statements.speakers,
    "alone": statements.alone,
    "omissions": story.left_out,
    "wording": story.wording,
    "timeline": story.timeline,
}


def render_markdown(record: Record, language: str = LANGUAGES[0]) -> str:
    """Return a record as Markdown with labels in ``language``.

    Raises:
        ReportError: if there are no labels in that language.

    """
    labels, sigla, notes = load_labels(language), make_sigla(articles_of(record)), dict[str, str]()
    titles = {synopsis.story.id: synopsis.story.label for synopsis in record.synopses}
    lines: list[str] = []
    for synopsis in record.synopses:
        context = Context(labels, sigla, Lookup.of(synopsis), notes)
        lines += [*_synopsis(synopsis, titles, context), ""]
    if not record.synopses:
        lines += [labels("page.nothing"), ""]
    lines += _skipped(record.skipped, labels)
    lines += notes.values()
    return _tidy(lines)


def _synopsis(synopsis: Synopsis, titles: Mapping[str, str], context: Context) -> Iterator[str]:
    yield from story.head(synopsis, titles, context)
    for key, section in _SECTIONS.items():
        content = list(section(synopsis, context))
        if content:
            yield from ("", f"## {context.labels(f'section.{key}')}", "", *content)


def _skipped(skipped: tuple[Skipped, ...], labels: Labels) -> Iterator[str]:
    if skipped:
        yield from (f"## {labels('section.skipped')}", "")
        yield from (f"- **{escape(item.name)}**: {escape(item.reason)}" for item in skipped)
        yield ""


def _tidy(lines: list[str]) -> str:
    """Join lines, never two empty ones in a row."""
    kept = [line for line, before in zip(lines, ["", *lines], strict=False) if line or before]
    return "\n".join(kept).strip("\n") + "\n"
