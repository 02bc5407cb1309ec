"""The words that dated clauses are about, and how many of them two clauses share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.statements.clauses import subject_context
from lesart.comparison.terms.compounds import CompoundSplitter
from lesart.comparison.terms.roots import root
from lesart.comparison.terms.synonyms import with_synonyms
from lesart.language.de.events import light_words
from lesart.model import EntityKind, MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from lesart.comparison.timeline.happenings import Happening
    from lesart.model import Span

_CONTENT = frozenset({"NN", "NE", "ADJA", "VVFIN", "VVINF", "VVPP", "VVIZU"})
# Who acts is much the same all through a story and tells no happening from another.
_ACTORS = frozenset({EntityKind.PERSON, EntityKind.STATE, EntityKind.ORGANISATION})
# What a synonym counts beside the word itself.
_SYNONYM = 0.7


class Words:
    """The roots of nouns, places, adjectives and verbs; names of actors and times apart, compounds by their parts."""

    def __init__(self) -> None:
        """Start with no clause known."""
        self._splitter = CompoundSplitter()
        self._known: dict[Span, frozenset[str]] = {}
        self._shares: dict[tuple[frozenset[str], frozenset[str]], float] = {}

    def shared(self, left: Happening, right: Happening) -> float:
        """Return the share of the shorter clause's words that the other has too, synonyms counting for less."""
        pair = self._of(left), self._of(right)
        if pair not in self._shares:
            self._shares[pair] = _share(*pair)
        return self._shares[pair]

    def _of(self, item: Happening) -> frozenset[str]:
        if item.span not in self._known:
            self._known[item.span] = frozenset(self._roots(item))
        return self._known[item.span]

    def _roots(self, item: Happening) -> Iterator[str]:
        tokens = (*subject_context(item.clause.tokens, item.clause.sentence), *item.clause.tokens)
        apart = [*_actors(item, tokens), *(time.span for time in item.report.times_in(tokens))]
        with_particles = item.clause.verbs
        for token in tokens:
            inside = any(span.start <= token.idx < span.end for span in apart)
            lemma = with_particles.get(token.i, token.lemma_)
            if token.tag_ in _CONTENT and lemma.lower() not in light_words() and not inside:
                yield from (root(part) for part in self._splitter.parts(_verbal(lemma)))


def _share(mine: frozenset[str], others: frozenset[str]) -> float:
    if not mine or not others:
        return 0.0
    same = mine & others
    matched = with_synonyms(mine - same, others - same)
    return (len(same) + _SYNONYM * len(matched)) / min(len(mine), len(others))


def _verbal(lemma: str) -> str:
    """Return the verb of a participle that is its own lemma: 'inhaftiert' is 'inhaftieren'."""
    return lemma.removesuffix("t") + "en" if lemma.endswith("iert") else lemma


def _actors(item: Happening, tokens: Sequence[Token]) -> list[Span]:
    kinds = {entity.id: entity.kind for entity in item.report.reading.entities}
    mentions = item.report.mentions_in(tokens)
    named = (mention for mention in mentions if mention.kind is MentionKind.NAME)
    return [mention.span for mention in named if kinds.get(mention.entity_id or "") in _ACTORS]
