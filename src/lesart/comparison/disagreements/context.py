"""What the search for disagreements needs of a story, looked up by statement."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from lesart.comparison.claims.alignment import Alignment
from lesart.comparison.claims.build import ClaimSet
from lesart.comparison.figures.contrasts import thing_of
from lesart.comparison.quick_documents import words_at
from lesart.comparison.terms.antonyms import antonyms_of
from lesart.model import Article, Entity, Reading

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from spacy.tokens import Token

    from lesart.comparison.claims.drafts import Member
    from lesart.comparison.claims.matrices import Numbers
    from lesart.comparison.statements import Statement
    from lesart.model import Claim, Quantity, Side, Span

# The score of two statements from which their values are compared: higher than what joins them to a claim; and the one
# from which it is enough beside the same predicate. Set on the events of the gold.
_CLOSE = 0.5
_NEAR = 0.1
_DAY = len("2021-12-08")
_NO_CLAIM: frozenset[str] = frozenset()
# Characters before a figure in which its modifiers stand.
_REACH = 24


@dataclass(frozen=True)
class Context:
    """The readings of a story by article id, with its statements, claims and entities.

    ``entity_of`` gives the synopsis entity of (article id, entity id of the article).
    """

    readings: Mapping[str, Reading]
    alignment: Alignment
    claims: ClaimSet
    entities: Mapping[str, Entity]
    entity_of: Callable[[str, str | None], str | None]

    def all_claimed(self) -> Iterator[tuple[Claim, tuple[Member, ...]]]:
        """Yield each claim with its accounts."""
        for claim, draft in zip(self.claims.claims, self.claims.drafts, strict=True):
            yield claim, draft.members

    def claimed(self) -> Iterator[tuple[Claim, tuple[Member, ...]]]:
        """Yield each claim that several articles have, with its accounts."""
        return ((claim, members) for claim, members in self.all_claimed() if len(claim.article_ids) > 1)

    def article(self, article_id: str) -> Article:
        """Return an article."""
        return self.readings[article_id].article

    def names(self, article_ids: Sequence[str]) -> str:
        """Return the names of articles, listed."""
        return ", ".join(dict.fromkeys(self.article(article_id).name for article_id in article_ids))

    def score(self, one: int, other: int) -> float:
        """Return how alike two statements are, from 0 to 1."""
        return self.alignment.scores.score(one, other)

    def most_alike(self, one: int, others: Numbers) -> float:
        """Return how alike the likest of some statements is to one, 0 without any."""
        return float(self.alignment.scores.scores(one, others).max(initial=0.0))

    def is_close(self, one: int, other: int) -> bool:
        """Tell whether two statements are more alike than it takes to be accounts of one claim."""
        return self.score(one, other) >= _CLOSE

    def answers_the_same(self, one: int, other: int, *, even_opposite: bool = False) -> bool:
        """Tell whether two statements are so alike that different values in them are answers to one question.

        Accounts of one claim must be very much alike or turn on the same word; statements that were not aligned must
        turn on the same word and be somewhat alike. What turns on opposites answers different questions, unless
        ``even_opposite`` is set.
        """
        value = self.score(one, other)
        if self.share_claim(one, other) and value >= _CLOSE:
            return even_opposite or not self.are_opposite(one, other)
        return value >= _NEAR and self.same_predicate(one, other)

    def apart(self, one: int, other: int) -> bool:
        """Tell whether two statements stand in different articles, or are the words of different people."""
        left, right = self.alignment.statements[one], self.alignment.statements[other]
        if left.article_id != right.article_id:
            return True
        return None not in (left.speaker, right.speaker) and left.speaker != right.speaker

    def share_claim(self, one: int, other: int) -> bool:
        """Tell whether two statements are accounts of one claim."""
        return not self.claims_of.get(one, _NO_CLAIM).isdisjoint(self.claims_of.get(other, _NO_CLAIM))

    def same_predicate(self, one: int, other: int) -> bool:
        """Tell whether two statements turn on the same word or one of like meaning, and not on opposites."""
        return self.alignment.share_predicate(one, other) and not self.are_opposite(one, other)

    def are_opposite(self, one: int, other: int) -> bool:
        """Tell whether two statements turn on opposites: 'begann' and 'endete'."""
        left, right = self.alignment.predicates[one], self.alignment.predicates[other]
        return left is not None and right is not None and right in antonyms_of(left)

    def alike(self, numbers: Collection[int]) -> Iterator[tuple[int, int]]:
        """Yield the pairs of the given statements that turn on the same word and are no accounts of one claim."""
        for one in numbers:
            yield from ((one, other) for other in self._cousins.get(one, ()) if other in numbers)

    @cached_property
    def _cousins(self) -> Mapping[int, Sequence[int]]:
        """By statement, those after it that are somewhat alike, turn on the same word and are of another claim."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        turning: dict[tuple[str | None, str | None], bool] = {}
        predicates = self.alignment.predicates
        for one, other in self.alignment.scores.from_score(_NEAR):
            pair = predicates[one], predicates[other]
            if None in pair or self.share_claim(one, other):
                continue
            if pair not in turning:
                turning[pair] = self.same_predicate(one, other)
            if turning[pair]:
                found[one].append(other)
        return found

    def share_noun(self, one: int, other: int) -> bool:
        """Tell whether two statements have a noun in common."""
        return not self._nouns_of[one].isdisjoint(self._nouns_of[other])

    @cached_property
    def _nouns_of(self) -> Sequence[frozenset[int]]:
        """The columns of the nouns of each statement."""
        nouns = self.alignment.space.nouns
        bounds = itertools.pairwise(nouns.indptr.tolist())
        return [frozenset(nouns.indices[start:end].tolist()) for start, end in bounds]

    def mentions_entity(self, article_id: str, entity_id: str) -> bool:
        """Tell whether an article names an entity of the synopsis."""
        return entity_id in self._entities_of[article_id]

    @cached_property
    def _entities_of(self) -> Mapping[str, frozenset[str]]:
        return {
            article_id: frozenset(
                entity for m in reading.mentions if (entity := self.entity_of(article_id, m.entity_id)) is not None
            )
            for article_id, reading in self.readings.items()
        }

    def shown(self, sides: Iterable[Side]) -> Iterator[str]:
        """Yield what each side holds with the outlets that do."""
        return (f"„{side.value}“ ({self.names(side.article_ids)})" for side in sides)

    def with_modifier(self, span: Span) -> str:
        """Return a passage with the two words before it, where 'rund' and 'mehr als' stand."""
        before = self.article(span.article_id).text[max(0, span.start - _REACH) : span.start].split()[-2:]
        return " ".join((*before, span.text))

    def counted(self, quantity: Quantity) -> str | None:
        """Return what a quantity counts, under the root that the story counts it; None where it does not say."""
        return thing_of(quantity, self.alignment.docs[quantity.span.article_id], self.alignment.space)

    @cached_property
    def claims_of(self) -> Mapping[int, frozenset[str]]:
        """The ids of the claims that each statement is an account of."""
        found: defaultdict[int, set[str]] = defaultdict(set)
        for claim, members in self.all_claimed():
            for member in members:
                found[member.number].add(claim.id)
        return {number: frozenset(ids) for number, ids in found.items()}

    @cached_property
    def statements_of(self) -> Mapping[str, Sequence[int]]:
        """The numbers of the statements of each article, in order, by article id."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, statement in enumerate(self.alignment.statements):
            found[statement.article_id].append(number)
        return found

    @cached_property
    def denials(self) -> frozenset[int]:
        """The statements that say of what others say that it is not so."""
        return frozenset(m.number for _, members in self.all_claimed() for m in members if m.negative)

    @cached_property
    def order(self) -> Mapping[str, int]:
        """The place of each claim among the claims, by id."""
        return {claim.id: number for number, claim in enumerate(self.claims.claims)}

    def published(self, article_id: str) -> str:
        """Return when an article appeared or was last changed, as ISO 8601; empty where no day is known."""
        article = self.article(article_id)
        date = article.updated or article.published or ""
        return date if len(date) >= _DAY else ""

    def tokens(self, statement: Statement) -> Sequence[Token]:
        """Return the words of a statement."""
        return words_at(self.alignment.docs[statement.article_id], statement.tokens)

    def lemmas(self, statement: Statement) -> frozenset[str]:
        """Return the words of a statement as written and as lemmas, case-folded."""
        if statement.key not in self._lemmas:
            tokens = self.tokens(statement)
            words = {token.lower_ for token in tokens} | {token.lemma_.casefold() for token in tokens}
            self._lemmas[statement.key] = frozenset(words)
        return self._lemmas[statement.key]

    @cached_property
    def _lemmas(self) -> dict[tuple[str, int], frozenset[str]]:
        """What ``lemmas`` has returned so far."""
        return {}

    def speaker_name(self, statement: Statement) -> str | None:
        """Return the name of who says a statement, None where nobody is named."""
        if statement.speaker in self.entities:
            return self.entities[statement.speaker or ""].name
        quotation = statement.quotation
        return quotation.speaker.span.text if quotation and quotation.speaker else None
