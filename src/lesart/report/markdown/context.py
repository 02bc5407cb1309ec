"""What all sections of a Markdown report share: labels, sigla, and the footnotes that quote the passages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.report.labels import Labels
from lesart.report.markdown.escaping import escape
from lesart.report.selection import (
    Lookup,
    has_quotation_marks,
    passage_text,
)
from lesart.report.stances import stance_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.model import Account, Span


@dataclass(frozen=True, slots=True)
class Context:
    """Labels and look-ups for one synopsis; ``notes`` collects the footnotes of the whole report."""

    labels: Labels
    sigla: Mapping[str, str]
    lookup: Lookup
    notes: dict[str, str]

    def refs(self, spans: Sequence[Span]) -> str:
        """Return the footnote marks of passages, each once, and remember their notes."""
        marks: dict[str, None] = {}
        for span in spans:
            mark = f"[^{self.sigla[span.article_id]}-{span.start}-{span.end}]"
            name = self.lookup.name(span.article_id)
            self.notes[mark] = f"{mark}: {escape(name)}, {span.start}–{span.end}: {self.quoted([span])}"
            marks[mark] = None
        return "".join(marks)

    def quoted(self, spans: Sequence[Span], *, direct: bool = True) -> str:
        """Return the words of passages, in quotation marks unless they bring their own or are not verbatim."""
        words = escape(passage_text(spans))
        return self.labels.quoted(words) if direct and not has_quotation_marks(spans) else words

    def stance(self, account: Account) -> str:
        """Return how an account stands to its claim, with whose word it is where it is somebody's."""
        return escape(stance_of(account, self.lookup, self.labels))
