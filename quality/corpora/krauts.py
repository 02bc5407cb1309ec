"""KRAUTS (Strötgen et al., LREC 2018): expressions of time in German newspaper articles. Measure only."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import lesart
from quality.figures import of_score
from quality.measures.times import Timex, score_times

if TYPE_CHECKING:
    from pathlib import Path

    from quality.figures import Figure

PART = "krauts"
PATH = "time-de/krauts"


def measure(data: Path) -> list[Figure]:
    """Return the figures on every part of the corpus below a data folder."""
    figures: list[Figure] = []
    for folder in sorted(path for path in (data / PATH).iterdir() if path.is_dir()):
        documents = [parse(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.tml"))]
        scores = score_times((document.times, found_in(document)) for document in documents)
        name = f"{PART}.{folder.name}"
        figures += of_score(f"{name}.strict", scores.strict)
        figures += of_score(f"{name}.strict_value", scores.strict_value)
        figures += of_score(f"{name}.relaxed_value", scores.relaxed_value)
    return figures


@dataclass(slots=True)
class TimeMLDocument:
    """A TimeML document: its text, its day, and the expressions that have words of their own."""

    text: str = ""
    published: str | None = None
    times: list[Timex] = field(default_factory=list)


def parse(markup: str) -> TimeMLDocument:
    """Read a TimeML document; expressions are offsets into what stands in its TEXT element."""
    parser = _TimeML()
    parser.feed(markup)
    parser.close()
    parser.document.times.sort(key=lambda each: (each.start, each.end))
    return parser.document


def found_in(document: TimeMLDocument) -> list[Timex]:
    """Return the expressions that the program finds in a document."""
    article = lesart.Article.from_text(document.text, language="de", published=document.published)
    return [
        Timex(time.span.start, time.span.end, time.type.value.upper(), time.value)
        for time in lesart.annotate(article).times
    ]


class _TimeML(HTMLParser):
    """A lenient reader: TimeML files are not always well-formed XML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.document = TimeMLDocument()
        self.within: list[str] = []
        self.started: list[tuple[int, str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember where an expression starts, and the day of the document."""
        given = dict(attrs)
        if tag == "timex3" and "dct" in self.within:
            self.document.published = given.get("value")
        elif tag == "timex3" and "text" in self.within:
            self.started.append((len(self.document.text), given.get("type") or "", given.get("value") or ""))
        elif tag in {"dct", "text"}:
            self.within.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Leave out expressions without words."""

    def handle_endtag(self, tag: str) -> None:
        """Keep an expression that has words."""
        if tag == "timex3" and self.started:
            start, kind, value = self.started.pop()
            if len(self.document.text) > start:
                self.document.times.append(Timex(start, len(self.document.text), kind, value))
        elif self.within and tag == self.within[-1]:
            self.within.pop()

    def handle_data(self, data: str) -> None:
        """Gather the text."""
        if "text" in self.within:
            self.document.text += data
