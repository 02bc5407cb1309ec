"""Reads the terms that a stretch of an article is about: roots, entities, dates, kinds of numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lesart.comparison.entities.labels import is_unnamed, office_called
from lesart.comparison.figures.distances import is_distance
from lesart.comparison.figures.durations import minutes_of
from lesart.comparison.figures.ellipses import goes_on, is_bare, told_bare, understood
from lesart.comparison.figures.parts import is_part
from lesart.comparison.terms.counted import casualty, casualty_roots, counted_by
from lesart.comparison.terms.idioms import plain_words
from lesart.comparison.terms.roots import root
from lesart.comparison.terms.synonyms import news_words
from lesart.language.de.lexicon.hedging import hedge_words
from lesart.language.de.lexicon.tables import read_table
from lesart.model import EntityKind, MentionKind, TimeType
from lesart.reading.entities.lexicon import lexicon
from lesart.reading.entities.offices import is_of_state

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from spacy.tokens import Doc, Token

    from lesart.comparison.terms.compounds import CompoundSplitter
    from lesart.model import Entity, Mention, Quantity, Reading, Span, TimeExpression

    EntityOf = Callable[[str, str | None], str | None]

CONTENT_TAGS = frozenset({"NN", "NE", "ADJA", "ADJD", "VVFIN", "VVINF", "VVPP", "VVIZU", "VVIMP", "TRUNC", "XY", "FM"})
_HOURS = re.compile(r"PT(?:\d+(?:\.\d+)?H)?(?:\d+M)?")
# Shorter durations, in minutes, are pauses and delays rather than how long an event took.
_SHORTEST_EVENT = 20
# What a part of a compound counts beside a word by itself.
_PART_WEIGHT = 0.85
# A part of a count is another number than the whole; of victims the degree says that ('drei davon schwer').
_PART = " of them"
_DISTANCE = " apart"
_DAY = len("2021-12-08")
# How TIMEX3 writes the night from one day to the next and the weekend.
_TWO_DAYS = ("TNI", "WE")
_WEEK = re.compile(r"\d{4}-W\d{2}")
_MONTH = len("2021-12")
_ANY_OF_SORT = "sort"
_UNNAMED_KINDS = frozenset({EntityKind.PERSON, EntityKind.GROUP})
ENTITY, DATE, SLOT, NUMBER = "@", "§", "#", "="
HOURS = f"{SLOT}hours"
"""The key of what lasts hours and minutes."""


@dataclass(frozen=True, slots=True)
class Term:
    """What one word, or a part of it, is about.

    ``key`` is what terms are compared by: a root, or with a leading mark an entity (@), a day (§), what a number
    counts (#), a number (=). ``weight`` is the share that a part has of its word; ``label`` is the part for a reader,
    ``word`` the whole word that it is a part of; ``amount`` how many a number counts, of durations in minutes;
    ``is_noun`` whether the word stands there as a noun.
    """

    key: str
    weight: float
    label: str
    word: str = ""
    amount: float | None = None
    is_noun: bool = False

    @property
    def is_root(self) -> bool:
        """Tell whether the term is a word rather than an entity, a day or a number."""
        return self.key[0] not in (ENTITY, DATE, SLOT, NUMBER)


class TermReader:
    """Reads the terms of one article."""

    def __init__(
        self, reading: Reading, splitter: CompoundSplitter, entity_of: EntityOf, names: Mapping[str, str]
    ) -> None:
        """Prepare an article.

        Args:
            reading: the article, with its spaCy document.
            splitter: splits compounds.
            entity_of: gives the synopsis entity of (article id, entity id of the article).
            names: the synopsis entity of the root of a name, for names inside compounds and adjectives.

        """
        self._splitter = splitter
        self._names = names
        doc = reading.doc
        self._entities = _entities_of_tokens(reading, doc, entity_of) if doc is not None else {}
        self._words_as_well = (
            self._find_compound_names(reading) | _find_descriptions(reading) if doc is not None else frozenset()
        )
        self._times = _terms_of_times(reading, doc) if doc is not None else {}
        self._amounts = _terms_of_quantities(reading, doc) if doc is not None else {}
        self._terms_of_word: dict[tuple[int, str, str | None], tuple[Term, ...]] = {}

    def _find_compound_names(self, reading: Reading) -> frozenset[int]:
        """Return the tokens that are names and compounds of common words too: 'Sundkanal' is a 'Kanal'."""
        people = {entity.id for entity in reading.entities if entity.kind is EntityKind.PERSON}
        named = (m for m in reading.mentions if m.kind is MentionKind.NAME and m.entity_id not in people)
        tokens = (token for mention in named for token in _tokens(reading.doc, mention))
        return frozenset(t.i for t in tokens if t.tag_ == "NN" and len(self._splitter.parts(t.lemma_ or t.text)) > 1)

    def names(self, token: Token) -> bool:
        """Tell whether a word is part of a mention of somebody, or of an expression of time."""
        return token.i in self._entities or token.i in self._times

    def read(self, tokens: Iterable[Token]) -> tuple[Term, ...]:
        """Return the terms of the tokens in order, each key once, with the greatest weight it has there."""
        found: dict[str, Term] = {}
        kept = list(tokens)
        particles = separated_particles(kept)
        plain = plain_words(kept)
        for token in kept:
            for term in self._once(token, particles.get(token.i, ""), plain.get(token.i)):
                known = found.get(term.key)
                if known is None or known.weight < term.weight:
                    found[term.key] = term
        return tuple(found.values())

    def _once(self, token: Token, particle: str, plain: str | None) -> tuple[Term, ...]:
        """Return the terms of one word; it is asked for as part of a statement, of its context and of its sentence."""
        key = (token.i, particle, plain)
        if key not in self._terms_of_word:
            self._terms_of_word[key] = tuple(self._of(token, particle, plain))
        return self._terms_of_word[key]

    def _of(self, token: Token, particle: str, plain: str | None) -> Iterator[Term]:
        if token.i in self._entities:
            yield Term(ENTITY + self._entities[token.i], 1.0, token.text)
            if token.i not in self._words_as_well:
                return
        if token.i in self._times:
            yield from self._times[token.i]
            return
        yield from self._amounts.get(token.i, ())
        if plain is not None:
            yield Term(root(plain), 1.0, plain, plain)
            return
        lemma = token.lemma_ or token.text
        if particle and not lemma.startswith(particle):
            lemma = particle + lemma
        if is_noun(token) and token.tag_ not in CONTENT_TAGS:
            yield Term(root(token.text), 1.0, token.text, token.text, is_noun=True)
        elif token.tag_ in CONTENT_TAGS and not is_light(lemma, token, apart=bool(particle)):
            yield from self._roots(token, lemma)

    def _roots(self, token: Token, lemma: str) -> Iterator[Term]:
        lemma = (casualty(lemma) or lemma) if token.tag_ == "NN" else lemma
        splits = (token.tag_ == "NN" or "-" in lemma) and root(lemma) not in news_words()
        parts = self._splitter.parts(lemma) if splits else (lemma,)
        weight = 1.0 if len(parts) == 1 else _PART_WEIGHT
        for part in parts:
            key = root(part)
            entity = self._names.get(key)
            label = lemma if len(parts) == 1 else part
            yield Term(ENTITY + entity if entity else key, weight, label, lemma, is_noun=token.tag_ == "NN")


def is_noun(token: Token) -> bool:
    """Tell whether a word is a noun: tagged as one, or as a preposition, but capital within a sentence ('plant Aus für')."""
    if token.tag_ != "APPR":
        return token.tag_ == "NN"
    inside = token.i > token.sent.start and not token.nbor(-1).is_punct and not token.nbor(-1).is_upper
    return inside and token.text.istitle()


def separated_particles(tokens: Sequence[Token]) -> dict[int, str]:
    """Return the separated particle of each finite verb that has one: 'sagte … zu' is 'zusagen'."""
    found: dict[int, str] = {}
    verb: Token | None = None
    for token in tokens:
        if token.tag_ in {"VVFIN", "VVIMP"}:
            verb = token
        elif token.tag_ == "PTKVZ" and verb is not None:
            found[verb.i] = token.lower_
            verb = None
    return found


def is_light(lemma: str, token: Token, *, apart: bool = False) -> bool:
    """Tell whether a word, by its lemma or its form, carries a sentence without telling what it is about.

    The form of a verb whose particle stands ``apart`` ('kommen … zusammen') tells nothing.
    """
    light = _light_words()
    return (
        lemma.casefold() in light
        or lemma.casefold() in hedge_words()
        or (token.lower_ in light and not apart)
        or not any(map(str.isalnum, token.text))
    )


@cache
def _light_words() -> frozenset[str]:
    return frozenset(row[0].casefold() for row in read_table("light_words.tsv"))


def _find_descriptions(reading: Reading) -> frozenset[int]:
    """Return the nouns that are words beside being somebody, which another may use, too.

    They stand for people without a name ('der Lokführer', 'die Fachleute') or for a body of one word ('das Klinikum', 'der
    Rettungsdienst'), but not for one that speaks in the report or stands in the frame of a quotation, that belongs to a state
    ('die russische Armee') or that has a name ('der Konzern').
    """
    people = {each.id for each in reading.entities if each.kind in _UNNAMED_KINDS}
    unnamed = {each.id for each in reading.entities if each.kind in _UNNAMED_KINDS and _has_no_name(each)}
    speakers = {quotation.speaker.entity_id for quotation in reading.quotations if quotation.speaker is not None}
    bodies = {each.id for each in reading.entities if _is_body_of_one_word(each)} - speakers
    frames = [span for quotation in reading.quotations for span in quotation.frame]
    told = (
        mention
        for mention in reading.mentions
        if mention.kind is MentionKind.NOMINAL
        and (
            mention.entity_id in unnamed
            or (mention.entity_id in people and _is_trade(mention, frames))
            or (mention.entity_id in bodies and not _frames(frames, mention))
        )
    )
    return frozenset(token.i for mention in told for token in _tokens(reading.doc, mention) if token.tag_ == "NN")


def _is_trade(mention: Mention, frames: Iterable[Span]) -> bool:
    """Tell whether words for somebody say what he is rather than who: 'die Kollegin', not 'die Ministerin'.

    In the frame of a quotation they say who is quoted.
    """
    office = office_called(mention.span.text)
    trade = office is None or (office.bare and not is_of_state(office.head))
    return trade and not _frames(frames, mention)


def _frames(frames: Iterable[Span], mention: Mention) -> bool:
    return any(frame.contains(mention.span) for frame in frames)


def _is_body_of_one_word(entity: Entity) -> bool:
    one_word = entity.kind is EntityKind.ORGANISATION and len(entity.name.split()) == 1
    return one_word and entity.name not in _nouns_for_named_bodies()


@cache
def _nouns_for_named_bodies() -> frozenset[str]:
    """Return the nouns that stand for any body of their sort that has a name: 'der Konzern', 'die Partei'."""
    return frozenset(each.head for each in lexicon().institutions if each.takes_name and each.again == _ANY_OF_SORT)


def _has_no_name(entity: Entity) -> bool:
    return entity.kind is EntityKind.GROUP or is_unnamed(entity.name)


def _entities_of_tokens(reading: Reading, doc: Doc, entity_of: EntityOf) -> dict[int, str]:
    """Return the entity of each token, the shortest mention around it deciding; of a pronoun only if it is resolved."""
    found: dict[int, str] = {}
    by_length = sorted(
        reading.mentions, key=lambda mention: (mention.span.start - mention.span.end, mention.span.start)
    )
    for mention in by_length:
        entity = entity_of(reading.article.id, mention.entity_id)
        if entity is not None:
            for token in _tokens(doc, mention):
                found[token.i] = entity
    return found


def _tokens(doc: Doc | None, mention: Mention) -> Sequence[Token]:
    span = doc.char_span(mention.span.start, mention.span.end, alignment_mode="contract") if doc is not None else None
    if span is None:
        return ()
    if mention.kind is MentionKind.NOMINAL:
        return [token for token in span if token.tag_ in CONTENT_TAGS]
    return list(span)


def _terms_of_times(reading: Reading, doc: Doc) -> dict[int, tuple[Term, ...]]:
    found: dict[int, tuple[Term, ...]] = {}
    for time in reading.times:
        span = doc.char_span(time.span.start, time.span.end, alignment_mode="expand")
        if span is not None:
            terms = tuple(_time_terms(time, is_length=not is_distance(span)))
            found |= dict.fromkeys((token.i for token in span), terms)
    return found


def _time_terms(time: TimeExpression, *, is_length: bool) -> Iterator[Term]:
    if time.type is TimeType.DURATION:
        minutes = minutes_of(time.value)
        if is_length and minutes is not None and minutes >= _SHORTEST_EVENT and _HOURS.fullmatch(time.value):
            yield Term(HOURS, 1.0, "a duration", amount=minutes)
        # An hour later is not an hour long; 'ein Jahr und acht Monate' are 20 months.
        length = time.value if minutes is None else f"PT{round(minutes)}M"
        yield Term(NUMBER + length + ("" if is_length else _DISTANCE), 1.0, time.span.text)
    elif time.start is not None:
        yield from (
            Term(DATE + day, 1.0, time.span.text) for day in _days(time.value, time.start, time.end or time.start)
        )


def _days(value: str, start: str, end: str) -> tuple[str, ...]:
    """Return the day, the two of a night or a weekend, else the week or the month that a time is in, as far as it is in one."""
    first, last = start[:_DAY], end[:_DAY]
    if first == last:
        return (first,)
    if value.endswith(_TWO_DAYS):
        return (first, last)
    if _WEEK.fullmatch(value):
        return (value,)
    return (start[:_MONTH],) if start[:_MONTH] == end[:_MONTH] else ()


def _terms_of_quantities(reading: Reading, doc: Doc) -> dict[int, tuple[Term, ...]]:
    found: dict[int, tuple[Term, ...]] = {}
    before: tuple[str, Span] | None = None
    for quantity in sorted((*reading.quantities, *told_bare(reading)), key=lambda each: each.span):
        span = doc.char_span(quantity.span.start, quantity.span.end, alignment_mode="expand")
        if span is None:
            continue
        counted = counted_by(quantity, doc) or (_left_out(quantity, before, doc) if is_bare(quantity) else None)
        part = is_part(quantity.span, reading.article.text)
        if counted and not part:
            before = counted, quantity.span
        number = next((token for token in span if token.tag_ == "CARD" or token.like_num), span[0])
        found[number.i] = tuple(_count(quantity, counted, part=part))
    return found


def _left_out(quantity: Quantity, before: tuple[str, Span] | None, doc: Doc) -> str | None:
    """Return what a bare number counts by the words before it: 'sprach von 400', where others spoke of 150 people."""
    return understood(quantity.span, doc) or (before[0] if before and goes_on(quantity, *before, doc) else None)


def _count(quantity: Quantity, counted: str | None, *, part: bool) -> Iterator[Term]:
    if counted:
        amount = quantity.low if quantity.low is not None else quantity.high
        label = f"a number of {quantity.of or quantity.unit or counted}"
        apart = part and counted.split(" ")[0] not in casualty_roots()
        yield Term(SLOT + counted + (_PART if apart else ""), 1.0, label, amount=amount)
    if quantity.low is not None and quantity.low == quantity.high:
        yield Term(f"{NUMBER}{quantity.low:g}", 1.0, quantity.span.text)
