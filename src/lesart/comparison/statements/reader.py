"""Reads the statements of one article: the content of its quotations and its own clauses."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from lesart.comparison.acts import PERFORMED
from lesart.comparison.sentences import told_words
from lesart.comparison.statements.asides import aside_of, part_of, told_in_passing
from lesart.comparison.statements.clauses import FINITE, subject_context, units
from lesart.comparison.statements.hedges import is_act_hedged, is_hearsay, is_hedged, is_reported
from lesart.comparison.statements.holders import holder_of
from lesart.comparison.statements.model import Statement
from lesart.comparison.statements.regions import Regions
from lesart.comparison.terms.extraction import is_light
from lesart.language.de.lexicon.tables import read_table
from lesart.model import Act, QuotationKind, SegmentKind, Stance
from lesart.reading.attribution.acts import tells_no_act
from lesart.reading.entities.sentences import Word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Sentence

    from lesart.model import Article, Quotation, Reading, Span

    Unit = tuple[Token, ...]
    EntityOf = Callable[[str, str | None], str | None]

_TELLING = frozenset({SegmentKind.HEADLINE, SegmentKind.STANDFIRST, SegmentKind.SUBHEADING, SegmentKind.BODY})
_CONTENT = frozenset({"NN", "NE", "ADJA", "ADJD", "VVFIN", "VVINF", "VVPP", "VVIZU", "CARD", "TRUNC", "XY", "FM"})
_PREDICATE = FINITE | {"VVINF", "VVPP", "VVIZU", "VAINF", "VAPP"}
# Fewer words of content say nothing that another article could say too.
_FEWEST_CONTENT_WORDS = 2
_DEEDS = frozenset({"VVFIN", "VVINF", "VVPP"})
_NOBODY = frozenset({"nicht", "nichts", "nie", "niemals", "niemand", "niemanden", "niemandem"})
_STRIPPED = frozenset({",", ";", ":", "-", "–", "—", "(", "|", '"', "„", "“", "”", "»", "«", "'", "‚", "‘", "›", "‹"})
_SENTENCE_END = ". "
_JOINING = frozenset({"und", "oder", "aber", "doch", "denn", "sondern"})


def read_statements(reading: Reading, entity_of: EntityOf) -> tuple[Statement, ...]:
    """Return the statements of an article in text order.

    Args:
        reading: the article with its quotations and its spaCy document (STTS tags, lemmas, sentences).
        entity_of: gives the synopsis entity of (article id, entity id of the article), None for None.

    Returns:
        Statements of headline, standfirst, subheadings and body. Frames of quotations and the questions of the writer are
        none;
        an article without a document, or whose statements could not be read, has none.

    """
    if reading.doc is None or not reading.statements_read:
        return ()
    reader = _Reader(reading, reading.doc, entity_of)
    found = [statement for sentence in reading.doc.sents for statement in reader.sentence(sentence)]
    found.sort(key=lambda statement: (statement.start, statement.end))
    return tuple(replace(statement, number=number) for number, statement in enumerate(found))


@dataclass(frozen=True, slots=True)
class _Marks:
    """What the wording of a clause says of whose word it is, as in ``Statement``."""

    hedged: bool
    hearsay: bool
    reported: bool
    tells_act: bool


class _Reader:
    """Reads one article, sentence by sentence."""

    def __init__(self, reading: Reading, doc: Doc, entity_of: EntityOf) -> None:
        self._article = reading.article
        self._doc = doc
        self._regions = Regions(reading.quotations, doc)
        self._asides = told_in_passing(reading)
        self._entity_of = entity_of
        self._mentions = sorted(reading.mentions, key=lambda mention: mention.span.start - mention.span.end)

    def sentence(self, sentence: Sentence) -> Iterator[Statement]:
        """Yield the statements of one sentence."""
        tokens = told_words(sentence, self._article, _TELLING)
        if not tokens:
            return
        parts: dict[str | None, list[Token]] = {}
        for token in tokens:
            parts.setdefault(self._regions.region(token), []).append(token)
        outside = parts.pop(None, [])
        phrase = [token for token in outside if self._regions.in_verbless_frame(token)]
        own = units([token for token in outside if token not in phrase])
        frames = [unit for unit in own if self._regions.framed(unit) is not None]
        frames += [tuple(phrase)] if phrase else []
        asks = tokens[-1].text == "?"
        for unit in own:
            if unit not in frames and not asks:
                yield from self._statement(unit, subject_context(unit, tokens), asks=False)
        for part in parts.values():
            for unit in units(part):
                yield from self._quoted(unit, part, frames, tokens, asks=asks)

    def _quoted(
        self, unit: Unit, part: Sequence[Token], frames: Sequence[Unit], sentence: Sequence[Token], *, asks: bool
    ) -> Iterator[Statement]:
        """Yield the statement of quoted words, a unit of the part of a sentence that is quoted.

        The frame belongs to it where the words have no verb of their own ('Er versprach, zu zahlen') and where they
        depend on an act ('Sie verlangt, dass …'): the statement is then that it was promised or demanded. What shares the
        verb of the words before ('und den Zoll gesenkt') needs no frame.
        """
        context = tuple(token for frame in frames for token in frame)
        verbless = not any(token.tag_ in FINITE for token in unit)
        verb = next((token for token in part if token.tag_ in FINITE and token.i < unit[0].i), None)
        if verbless and verb is not None and unit[0].tag_ == "KON":
            subject = tuple(token for token in part if token.i < verb.i)
            yield from self._statement(unit, (*context, *subject), asks=asks)
            return
        if frames and (verbless or self._depends_on_act(unit)):
            whole = tuple(sorted((*context, *unit), key=lambda token: token.i))
            yield from self._statement(whole, (), asks=asks, quoted=unit)
            return
        yield from self._statement(unit, (*context, *subject_context(unit, sentence)), asks=asks)

    def _depends_on_act(self, unit: Unit) -> bool:
        words = [token for token in unit if token.is_alpha]
        layers = self._regions.layers(unit)
        return bool(words) and words[0].tag_ == "KOUS" and bool(layers) and layers[-1].act in PERFORMED

    def _statement(self, unit: Unit, context: Unit, *, asks: bool, quoted: Unit | None = None) -> Iterator[Statement]:
        tokens = _trimmed(unit)
        if not _says_something(tokens):
            return
        layers = self._regions.layers(quoted or tokens)
        marks = self._marks(tokens, context, layers, quoted, asks=asks)
        aside = aside_of(tokens, self._asides)
        part = part_of(tokens)
        if aside:
            # What is told in passing within somebody's words that the outlet retells is the outlet's own.
            said = [quotation for quotation in layers if quotation.kind is QuotationKind.DIRECT]
            yield self._made(aside, (), said, (), marks)
        if part:
            whole = tuple(token for token in tokens if token not in part)
            yield self._made(part, whole, layers, (), marks)
        yield self._made(tokens, context, layers, (*aside, *part), marks)

    def _marks(
        self, tokens: Sequence[Token], context: Unit, layers: Sequence[Quotation], quoted: Unit | None, *, asks: bool
    ) -> _Marks:
        """Return what the outlet's own words, those outside the quoted ones, say of whose word a clause is."""
        told = bool(layers) and layers[-1].kind is QuotationKind.REPORTED
        frame = context if quoted is None else [token for token in tokens if token not in quoted]
        hedged = is_act_hedged(tokens) if told else is_hedged(tokens if quoted is None else frame)
        return _Marks(
            hedged=hedged or asks or any(quotation.hedged for quotation in layers),
            hearsay=is_hearsay(frame if layers and not told else tokens),
            reported=all(each.speaker is None and not each.hedged for each in layers) and is_reported(tokens),
            tells_act=bool(layers) and (told or quoted is not None) and self._performs(layers[-1]),
        )

    def _performs(self, quotation: Quotation) -> bool:
        """Tell whether the outlet says what somebody did by speaking; by his words alone ('…, sei inakzeptabel') he says it."""
        spans = quotation.content if quotation.kind is QuotationKind.REPORTED else (*quotation.cue, *quotation.frame)
        return quotation.act in PERFORMED and not tells_no_act(self._words(spans))

    def _words(self, spans: Sequence[Span]) -> list[Word]:
        found = (self._doc.char_span(span.start, span.end, alignment_mode="contract") for span in spans)
        tokens = {token.i: token for each in found if each is not None for token in each if not token.is_space}
        return [Word.of(token.text, token.tag_, token.lemma_, token.idx) for _, token in sorted(tokens.items())]

    def _made(
        self, tokens: Sequence[Token], context: Unit, layers: Sequence[Quotation], aside: Unit, marks: _Marks
    ) -> Statement:
        innermost = layers[-1] if layers else None
        holder = holder_of(tokens) if innermost is None else ()
        return Statement(
            article_id=self._article.id,
            number=0,
            spans=_spans(self._article, tokens),
            tokens=tuple(token.i for token in tokens),
            stance=Stance.ATTRIBUTES if innermost or holder else Stance.QUESTIONS if marks.hedged else Stance.ASSERTS,
            segment=self._article.segment_at(tokens[0].idx),
            sentence=tokens[0].sent.start,
            context=tuple(token.i for token in context),
            aside=tuple(token.i for token in aside),
            quotation=innermost,
            speaker=self._entity_at(holder[-1]) if holder else self._speaker(innermost),
            holder=self._article.span(holder[0].idx, holder[-1].idx + len(holder[-1])) if holder else None,
            sources=self._sources(layers),
            act=self._act(innermost),
            hedged=marks.hedged,
            hearsay=marks.hearsay,
            reported=marks.reported,
            tells_act=marks.tells_act,
        )

    def _act(self, quotation: Quotation | None) -> Act:
        """Return what a quotation does; a run of sentences without a frame does different things, one by one."""
        if quotation is None or (
            quotation.kind is QuotationKind.INDIRECT_FREE_INDIRECT
            and any(_SENTENCE_END in span.text for span in quotation.content)
        ):
            return Act.STATE
        return quotation.act

    def _speaker(self, quotation: Quotation | None) -> str | None:
        if quotation is None or quotation.speaker is None:
            return None
        return self._entity_of(self._article.id, quotation.speaker.entity_id)

    def _entity_at(self, token: Token) -> str | None:
        """Return the entity that the longest mention around a word names."""
        around = (m for m in self._mentions if m.span.start <= token.idx < m.span.end)
        return next((self._entity_of(self._article.id, mention.entity_id) for mention in around), None)

    def _sources(self, layers: Sequence[Quotation]) -> tuple[str, ...]:
        outer = [self._speaker(quotation) for quotation in layers[:-1]]
        links = [self._entity_of(self._article.id, link.entity_id) for layer in layers for link in layer.chain]
        return tuple(dict.fromkeys(entity for entity in (*outer, *links) if entity is not None))


def _trimmed(unit: Sequence[Token]) -> list[Token]:
    """Return the tokens without marks and conjunctions at the beginning and marks at the end."""
    tokens = list(unit)
    while tokens and (tokens[0].text in _STRIPPED or tokens[0].lower_ in _JOINING):
        del tokens[0]
    while tokens and not tokens[-1].is_alpha and not tokens[-1].text[-1].isalnum():
        del tokens[-1]
    return tokens


def _says_something(tokens: Sequence[Token]) -> bool:
    content = sum(token.tag_ in _CONTENT for token in tokens)
    if any(token.lemma_.casefold() in _verdicts() or token.lower_ in _verdicts() for token in tokens):
        return True
    enough = content >= _FEWEST_CONTENT_WORDS or (content > 0 and _denies_a_deed(tokens))
    return enough and any(token.tag_ in _PREDICATE for token in tokens)


def _denies_a_deed(tokens: Sequence[Token]) -> bool:
    """Tell whether few words say all that a denial has to say: 'Geklopft habe niemand', 'Er hat nicht genickt'."""
    negated = any(token.lower_ in _NOBODY for token in tokens)
    return negated and any(token.tag_ in _DEEDS and not is_light(token.lemma_, token) for token in tokens)


@cache
def _verdicts() -> frozenset[str]:
    """Return the words that alone are a statement, for they call untrue what was said before."""
    return frozenset(row[0].casefold() for row in read_table("denials.tsv") if row[1] == "verdict")


def _spans(article: Article, tokens: Sequence[Token]) -> tuple[Span, ...]:
    """Return the passages of the tokens: unbroken rows are one passage, whatever marks stand inside."""
    rows: list[list[Token]] = []
    for token in tokens:
        if rows and not _gap(rows[-1][-1], token):
            rows[-1].append(token)
        else:
            rows.append([token])
    kept = (_trimmed(row) for row in rows)
    return tuple(article.span(row[0].idx, row[-1].idx + len(row[-1])) for row in kept if row)


def _gap(before: Token, after: Token) -> bool:
    if after.i == before.i + 1:
        return False
    between = before.doc[before.i + 1 : after.i]
    return any(not token.is_space and token.text not in _STRIPPED for token in between)
