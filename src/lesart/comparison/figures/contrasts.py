"""Figures that the reports themselves set against each other: '60.000 sagt die eine Seite, 18.000 die andere'."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import networkx as nx
from spacy.tokens import Doc

from lesart.comparison.figures.amounts import Amount, agree, bounds, is_round_share
from lesart.comparison.figures.ellipses import MONEY, is_bare, is_near, told_bare, understood
from lesart.comparison.figures.parts import is_part, stretch_of
from lesart.comparison.figures.tallies import tallies_in
from lesart.comparison.statements import Statement
from lesart.comparison.terms.counted import casualty_roots, counted_by, measure_of
from lesart.comparison.terms.extraction import SLOT
from lesart.comparison.terms.space import TermSpace
from lesart.language.de.lexicon.words import read_words
from lesart.model import Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

    from lesart.model import Quantity, Span

    EntityOf = Callable[[str, str | None], str | None]

# A figure belongs to the same count if it repeats the number; smaller numbers stand for too many things.
_LEAST_NUMBER = 13.0
# How many statements on a figure may stand that is set against another: a part of the one may be told between them.
_NEIGHBOURS = 2


@dataclass(frozen=True, slots=True)
class Contrast:
    """What a thing is counted as by different accounts: one group of figures a number, the smallest first."""

    thing: str
    groups: tuple[tuple[Amount, ...], ...]

    @property
    def statements(self) -> tuple[int, ...]:
        """The statements that give one of the figures, by number, in order."""
        return tuple(sorted({amount.statement for group in self.groups for amount in group}))


@dataclass(frozen=True, slots=True)
class Story:
    """What the search needs: readings and documents by article id, statements and the words of the story."""

    readings: Mapping[str, Reading]
    docs: Mapping[str, Doc]
    statements: Sequence[Statement]
    space: TermSpace
    entity_of: EntityOf


def find_contrasts(story: Story) -> tuple[Contrast, ...]:
    """Return the figures of one thing that some report sets against each other in neighbouring statements.

    The accounts of such figures may differ in nearly all their words, but a report that gives '18.000' and then
    'dagegen 60.000' of the same thing says that they compete; every report with one of the figures takes part. A report
    must mark the contrast, or give the figures to different people.
    """
    found = []
    for thing, amounts in sorted(_by_thing(story).items()):
        contrasted = list(_contrasted(amounts, story))
        graph: nx.Graph[float] = nx.Graph([(one.middle, other.middle) for one, other in contrasted])
        own = {amount for pair in contrasted for amount in pair}
        for component in sorted(nx.connected_components(graph), key=min):
            groups = tuple(tuple(_all_with(value, amounts, own)) for value in sorted(component))
            found.append(Contrast(thing, groups))
    return tuple(found)


def thing_of(quantity: Quantity, doc: Doc, space: TermSpace) -> str | None:
    """Return what a quantity counts, None where it does not say.

    Things of like meaning count as one: the one that comes first in the alphabet among its synonyms in the story.
    """
    counted = counted_by(quantity, doc)
    if counted is None:
        return None
    like = space.like(f"{SLOT}{counted}")
    return min((other[1:] for other in like if other.startswith(SLOT)), default=counted)


def _by_thing(story: Story) -> dict[str, list[Amount]]:
    """Return the figures of the story by what they count, in text order by article.

    A figure that does not say what it counts ('60.000 die Staatskanzlei', 'die Zahl auf 45.000') counts what the figure
    before it does, if that stands in the same statement or the one before and no unit parts them.
    """
    found: defaultdict[str, list[Amount]] = defaultdict(list)
    by_article: defaultdict[str, list[tuple[int, Statement]]] = defaultdict(list)
    for number, statement in enumerate(story.statements):
        by_article[statement.article_id].append((number, statement))
    for article_id, statements in by_article.items():
        before: tuple[int, str] | None = None
        last: Span | None = None
        for quantity in _figures(story.readings[article_id]):
            text = story.readings[article_id].article.text
            if is_part(quantity.span, text) or (quantity.unit in MONEY and stretch_of(quantity.span, text)):
                continue
            home = next((entry for entry in statements if entry[1].contains(quantity.span)), None)
            doc = story.docs[article_id]
            thing = thing_of(quantity, doc, story.space) or _left_out(quantity, last, doc)
            last = quantity.span if thing is not None else last
            if thing is None and home is not None and before is not None and home[0] - before[0] <= 1:
                thing = before[1] if measure_of(before[1])[0] == (quantity.unit or "") else None
            if home is not None and thing is not None and (_is_large(quantity) or thing in casualty_roots()):
                before = home[0], thing
                found[thing].append(_amount(quantity, home, story))
    return dict(found)


def _left_out(quantity: Quantity, before: Span | None, doc: Doc) -> str | None:
    """Return what a bare number counts by the nouns before it, None where a figure near before it tells."""
    if not is_bare(quantity) or (before is not None and is_near(before, quantity.span, doc)):
        return None
    return understood(quantity.span, doc)


def _figures(reading: Reading) -> Iterator[Quantity]:
    """Yield the figures that are no times, no result of a vote, and large enough for one count or of named victims."""
    other = (*(time.span for time in reading.times), *(tally.span for tally in tallies_in(reading)))
    for quantity in sorted((*reading.quantities, *told_bare(reading)), key=lambda each: each.span):
        told = _is_large(quantity) or not is_bare(quantity)
        if told and not any(span.overlaps(quantity.span) for span in other):
            yield quantity


def _is_large(quantity: Quantity) -> bool:
    return max(quantity.low or 0.0, quantity.high or 0.0) >= _LEAST_NUMBER


def _amount(quantity: Quantity, home: tuple[int, Statement], story: Story) -> Amount:
    low, high = bounds(quantity.low, quantity.high, approximate=is_round_share(quantity))
    return Amount(low, high, quantity.span, home[0], _giver(home[1], quantity.span, story))


def _giver(statement: Statement, span: Span, story: Story) -> str | None:
    """Return who gives a figure: the speaker, else the participant named nearest to it in its statement."""
    if statement.speaker is not None:
        return statement.speaker
    article_id = statement.article_id
    named = [
        (min(abs(mention.span.start - span.end), abs(span.start - mention.span.end)), entity)
        for mention in story.readings[article_id].mentions
        if statement.contains(mention.span) and (entity := story.entity_of(article_id, mention.entity_id)) is not None
    ]
    return min(named)[1] if named else None


def _contrasted(amounts: Sequence[Amount], story: Story) -> Iterator[tuple[Amount, Amount]]:
    """Yield the figures that a report sets against each other."""
    for one, other in pairwise(amounts):
        near = one.article_id == other.article_id and 0 <= other.statement - one.statement <= _NEIGHBOURS
        if near and not agree(one, other) and _is_contrast(one, other, story):
            yield one, other


def _is_contrast(one: Amount, other: Amount, story: Story) -> bool:
    if one.giver is not None and other.giver is not None and one.giver != other.giver:
        return True
    marks = read_words("contrasts.txt")
    return any(_words(story.statements[amount.statement], story.docs) & marks for amount in (one, other))


def _words(statement: Statement, docs: Mapping[str, Doc]) -> frozenset[str]:
    doc = docs[statement.article_id]
    return frozenset(form for i in statement.tokens for form in (doc[i].lower_, doc[i].lemma_.casefold()))


def _all_with(value: float, amounts: Sequence[Amount], own: Container[Amount]) -> Iterator[Amount]:
    """Return the figures with a number: of a small one, which other counts have too, those that are set against another."""
    return (each for each in amounts if each.middle == value and (value >= _LEAST_NUMBER or each in own))
