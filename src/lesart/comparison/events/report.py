"""One report laid out for questions about its event: sentences, clauses, verbs with their particles, times, entities."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from lesart.comparison.events.borrowing import with_borrowed_days
from lesart.comparison.events.quoted import QuotedWords
from lesart.comparison.ordering import ordered
from lesart.comparison.sentences import told_words
from lesart.comparison.statements.clauses import units
from lesart.model import MentionKind, QuotationKind, SegmentKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

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


@dataclass(frozen=True)
class Clause:
    """One clause: its tokens, the sentence it stands in, whether that is among the first of the report.

    ``direct`` is set where most of it is direct speech.
    """

    tokens: Tokens
    sentence: Tokens
    segment: SegmentKind
    lead: bool
    direct: bool

    @property
    def start(self) -> int:
        """Offset of the first character."""
        return self.tokens[0].idx

    @property
    def end(self) -> int:
        """Offset after the last character."""
        return self.tokens[-1].idx + len(self.tokens[-1])

    @cached_property
    def verbs(self) -> Mapping[int, str]:
        """The lemma of each full verb by token number, with its particle."""
        return verbs(self.tokens)

    @cached_property
    def nouns(self) -> frozenset[str]:
        """The lemmas of nouns and adjectives, in small letters."""
        return frozenset(token.lemma_.lower() for token in self.tokens if token.tag_ in ("NN", "ADJA"))

    @cached_property
    def words(self) -> str:
        """The words in small letters with a space around each, so that a phrase is found as whole words."""
        return f" {' '.join(token.lower_ for token in self.tokens)} "


class Report:
    """One article and what was read in it; without a spaCy document it has no clauses."""

    def __init__(self, reading: Reading) -> None:
        """Lay out a reading."""
        self.reading = reading
        self.article: Article = reading.article
        self.doc: Doc | None = reading.doc
        self._quoted = QuotedWords(reading.quotations, reading.doc)
        self.clauses = tuple(self._clauses())
        self._times = _by_start(time.span for time in reading.times)
        self._mentions = _by_start(mention.span for mention in reading.mentions)

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
                    yield Clause(tokens, sentence, segment, lead, self.is_direct(tokens))

    def _sentences(self) -> Iterator[Tokens]:
        if self.doc is None or not self.doc.has_annotation("SENT_START"):
            return
        for sentence in self.doc.sents:
            tokens = told_words(sentence, self.article, TELLING)
            if tokens:
                yield tokens

    def clause_at(self, offset: int) -> Clause | None:
        """Return the clause that has a token at a code point offset, None where there is none."""
        for clause in self.clauses:
            if clause.start <= offset < clause.end and any(t.idx <= offset < t.idx + len(t) for t in clause.tokens):
                return clause
        return None

    def times_in(self, tokens: Iterable[Token]) -> tuple[TimeExpression, ...]:
        """Return the time expressions that begin among the tokens, in text order."""
        return tuple(self.reading.times[number] for number in _beginning(self._times, tokens))

    def mentions_in(self, tokens: Iterable[Token]) -> tuple[Mention, ...]:
        """Return the names and nominals of known entities that begin among the tokens, in text order."""
        mentions = (self.reading.mentions[number] for number in _beginning(self._mentions, tokens))
        kept = (m for m in mentions if m.entity_id and m.kind is not MentionKind.PRONOUN)
        return tuple(sorted(kept, key=lambda m: (m.span.start, m.span.end)))

    def quotation_around(self, tokens: Iterable[Token]) -> Quotation | None:
        """Return the quotation, other than one that only reports an act, whose words most of the tokens are."""
        return self._quoted.around(tokens)

    def is_direct(self, tokens: Iterable[Token]) -> bool:
        """Tell whether most of the tokens are direct speech."""
        quotation = self.quotation_around(tokens)
        return quotation is not None and quotation.kind is QuotationKind.DIRECT

    def frames(self, token: Token) -> bool:
        """Tell whether a token stands in the frame of a quotation and not in its words."""
        return self._quoted.frames(token)

    def span(self, tokens: Sequence[Token]) -> Span:
        """Return the passage from the first to the last token."""
        return self.article.span(tokens[0].idx, tokens[-1].idx + len(tokens[-1]))


def lay_out(readings: Sequence[Reading]) -> tuple[Report, ...]:
    """Return the readings of a story laid out, in the order of the comparison; undated ones borrow the others' days."""
    return tuple(Report(reading) for reading in with_borrowed_days(ordered(readings)))


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


def _by_start(spans: Iterable[Span]) -> dict[int, list[int]]:
    """Return the numbers of passages by the offset at which they begin."""
    found: dict[int, list[int]] = {}
    for number, span in enumerate(spans):
        found.setdefault(span.start, []).append(number)
    return found


def _beginning(by_start: Mapping[int, Sequence[int]], tokens: Iterable[Token]) -> list[int]:
    """Return, in order, the numbers of the passages that begin where one of the tokens does."""
    return sorted({number for token in tokens for number in by_start.get(token.idx, ())})


def trimmed(tokens: Sequence[Token]) -> Tokens:
    """Return the tokens without marks at either end and without a conjunction at the beginning."""
    kept = list(tokens)
    while kept and (kept[0].text in _MARKS or kept[0].lower_ in ("und", "aber", "doch", "denn", "sondern")):
        del kept[0]
    while kept and kept[-1].text in _MARKS:
        del kept[-1]
    return tuple(kept)
