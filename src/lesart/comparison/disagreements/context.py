"""What the search for disagreements needs of a story, looked up by statement."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.comparison.claims.alignment import Alignment
from lesart.comparison.claims.build import ClaimSet
from lesart.comparison.figures.contrasts import thing_of
from lesart.model import Article, Entity, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lesart.comparison.claims.drafts import Member
    from lesart.comparison.figures.amounts import Amount
    from lesart.comparison.statements import Statement
    from lesart.model import Claim, Quantity, Span

# The score of two statements from which their figures are compared: higher than what joins them to a claim.
_CLOSE = 0.5
# Characters before a figure in which its modifiers stand.
_REACH = 24


@dataclass(frozen=True, slots=True)
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

    def are_close(self, groups: Sequence[Sequence[Amount]], *, same_predicate: bool = False) -> bool:
        """Tell whether two statements of different groups are so alike that they must mean the same thing."""
        numbers = [{amount.statement for amount in group} for group in groups]
        pairs = ((a, b) for i, one in enumerate(numbers) for other in numbers[i + 1 :] for a in one for b in other)
        return any(
            self.is_close(a, b) and (not same_predicate or self.alignment.share_predicate(a, b)) for a, b in pairs
        )

    def is_close(self, one: int, other: int) -> bool:
        """Tell whether two statements are more alike than it takes to be accounts of one claim."""
        return self.alignment.score_of.get((min(one, other), max(one, other)), 0.0) >= _CLOSE

    def share_noun(self, one: int, other: int) -> bool:
        """Tell whether two statements have a noun in common."""
        nouns = self.alignment.space.nouns
        return bool(nouns[one].multiply(nouns[other]).nnz)

    def with_modifier(self, span: Span) -> str:
        """Return a passage with the two words before it, where 'rund' and 'mehr als' stand."""
        before = self.article(span.article_id).text[max(0, span.start - _REACH) : span.start].split()[-2:]
        return " ".join((*before, span.text))

    def counted(self, quantity: Quantity) -> str | None:
        """Return what a quantity counts, under the root that the story counts it; None where it does not say."""
        return thing_of(quantity, self.alignment.docs[quantity.span.article_id], self.alignment.space)

    @property
    def claim_of_statement(self) -> dict[int, str]:
        """The id of the claim that each statement is an account of."""
        return {member.number: claim.id for claim, members in self.all_claimed() for member in members}

    def lemmas(self, statement: Statement) -> frozenset[str]:
        """Return the words of a statement as written and as lemmas, case-folded."""
        doc = self.alignment.docs[statement.article_id]
        tokens = [doc[i] for i in statement.tokens]
        return frozenset({token.lower_ for token in tokens} | {token.lemma_.casefold() for token in tokens})

    def speaker_name(self, statement: Statement) -> str | None:
        """Return the name of who says a statement, None where nobody is named."""
        if statement.speaker in self.entities:
            return self.entities[statement.speaker or ""].name
        quotation = statement.quotation
        return quotation.speaker.span.text if quotation and quotation.speaker else None


def inside(span: Span, statement: Statement) -> bool:
    """Tell whether a passage lies in a statement."""
    return any(own.contains(span) for own in statement.spans)
