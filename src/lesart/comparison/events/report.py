"""One report laid out for questions about its event: sentences, clauses, verbs with their particles, times, entities."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.comparison.statements.clauses import units
from lesart.model import MentionKind, QuotationKind, SegmentKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Doc, Token

    from lesart.model import Article, Mention, Quotation, Reading, Span, TimeExpression

    Tokens = tuple[Token, ...]

TELLING = frozenset({SegmentKind.HEADLINE, SegmentKind.STANDFIRST, SegmentKind.SUBHEADING, SegmentKind.BODY})
_HEAD = frozenset({SegmentKind.HEADLINE, SegmentKind.STANDFIRST})
# Sentences of the body that tell the news; what follows gives detail and background.
_LEAD_SENTENCES = 3
FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN"})
_VERBS = frozenset({"VVFIN", "VVINF", "VVPP", "VVIZU"})
_MARKS = frozenset(",;:-–—()|\"„“”»«'‚‘›‹.!?…")


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: its tokens, the sentence it stands in, whether that is among the first of the report."""

    tokens: Tokens
    sentence: Tokens
    segment: SegmentKind
    lead: bool

    @property
    def start(self) -> int:
        """Offset of the first character."""
        return self.tokens[0].idx

    @property
    def end(self) -> int:
        """Offset after the last character."""
        return self.tokens[-1].idx + len(self.tokens[-1])


class Report:
    """One article and what was read in it; without a spaCy document it has no clauses."""

    def __init__(self, reading: Reading) -> None:
        """Lay out a reading."""
        self.reading = reading
        self.article: Article = reading.article
        self.doc: Doc | None = reading.doc
        self.clauses = tuple(self._clauses())

    def _clauses(self) -> Iterator[Clause]:
        body = 0
        for sentence in self._sentences():
            segment = self.article.segment_at(sentence[0].idx)
            if segment is SegmentKind.BODY:
                body += 1
            lead = segment in _HEAD or (segment is SegmentKind.BODY and body <= _LEAD_SENTENCES)
            for unit in units(sentence):
                tokens = trimmed(unit)
                if tokens:
                    yield Clause(tokens, sentence, segment, lead)

    def _sentences(self) -> Iterator[Tokens]:
        if self.doc is None or not self.doc.has_annotation("SENT_START"):
            return
        for sentence in self.doc.sents:
            told = (token for token in sentence if self.article.segment_at(token.idx) in TELLING)
            tokens = tuple(token for token in told if not token.is_space)
            if tokens:
                yield tokens

    def clause_at(self, offset: int) -> Clause | None:
        """Return the clause that has a token at a code point offset, None where there is none."""
        for clause in self.clauses:
            if clause.start <= offset < clause.end and any(t.idx <= offset < t.idx + len(t) for t in clause.tokens):
                return clause
        return None

    def times_in(self, tokens: Sequence[Token]) -> tuple[TimeExpression, ...]:
        """Return the time expressions that begin among the tokens, in text order."""
        begins = {token.idx for token in tokens}
        return tuple(time for time in self.reading.times if time.span.start in begins)

    def mentions_in(self, tokens: Sequence[Token]) -> tuple[Mention, ...]:
        """Return the names and nominals of known entities that begin among the tokens, in text order."""
        begins = {token.idx for token in tokens}
        kept = (m for m in self.reading.mentions if m.entity_id and m.kind is not MentionKind.PRONOUN)
        return tuple(sorted((m for m in kept if m.span.start in begins), key=lambda m: (m.span.start, m.span.end)))

    def quotation_around(self, tokens: Sequence[Token]) -> Quotation | None:
        """Return the quotation, other than one that only reports an act, whose words most of the tokens are."""
        words = [token for token in tokens if token.is_alpha]
        for quotation in self.reading.quotations:
            if quotation.kind is QuotationKind.REPORTED or not words:
                continue
            covered = sum(_covered(token, quotation.content) for token in words)
            if covered * 2 > len(words):
                return quotation
        return None

    def is_direct(self, tokens: Sequence[Token]) -> bool:
        """Tell whether most of the tokens are direct speech."""
        quotation = self.quotation_around(tokens)
        return quotation is not None and quotation.kind is QuotationKind.DIRECT

    def frames(self, token: Token) -> bool:
        """Tell whether a token stands in the frame of a quotation and not in its words."""
        return any(
            _covered(token, quotation.frame) and not _covered(token, quotation.content)
            for quotation in self.reading.quotations
        )

    def span(self, tokens: Sequence[Token]) -> Span:
        """Return the passage from the first to the last token."""
        return self.article.span(tokens[0].idx, tokens[-1].idx + len(tokens[-1]))


def verbs(tokens: Iterable[Token]) -> dict[int, str]:
    """Return the lemma of each full verb by token number, with its particle: 'fand … statt' is 'stattfinden'."""
    found: dict[int, str] = {}
    first: int | None = None
    for token in tokens:
        if token.tag_ in _VERBS:
            found[token.i] = token.lemma_.lower()
            first = token.i if first is None and token.tag_ == "VVFIN" else first
        elif token.tag_ == "PTKVZ" and first is not None:
            found[first] = found[first] if found[first].startswith(token.lower_) else token.lower_ + found[first]
            first = None
    return found


def _covered(token: Token, spans: Iterable[Span]) -> bool:
    return any(span.start <= token.idx and token.idx + len(token) <= span.end for span in spans)


def trimmed(tokens: Sequence[Token]) -> Tokens:
    """Return the tokens without marks at either end and without a conjunction at the beginning."""
    kept = list(tokens)
    while kept and (kept[0].text in _MARKS or kept[0].lower_ in ("und", "aber", "doch", "denn", "sondern")):
        del kept[0]
    while kept and kept[-1].text in _MARKS:
        del kept[-1]
    return tuple(kept)
