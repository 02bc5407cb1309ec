"""Makes the claims of a synopsis: labelled, filed under a topic, with their origins and who is silent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from lesart.comparison.claims.drafts import Draft, draft_claims, shared_share, used_sources
from lesart.comparison.claims.labels import plainest
from lesart.comparison.claims.nearness import Nearness
from lesart.comparison.claims.rival_values import RivalValues
from lesart.comparison.claims.searched import searched_terms, turning_word
from lesart.comparison.claims.topics import topics_of
from lesart.comparison.origins import make_origins
from lesart.comparison.passages import PassageIndex
from lesart.comparison.silence import OF_SEVERAL, OF_TWO, Found, find_silent, may_be_silent
from lesart.model import Account, Claim, Origin, Reason, Silence
from lesart.reasons import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lesart.comparison.claims.alignment import Alignment
    from lesart.comparison.claims.drafts import Member
    from lesart.comparison.origins import Source, SourceFinder
    from lesart.model import Article

# A claim is looked for in the other articles if this many independent origins have it, and if three articles do or the
# two are so alike that they say the same beyond doubt: what was aligned wrongly would be missed everywhere.
_ORIGINS_FOR_SILENCE = 2
_ARTICLES_FOR_SILENCE = 3
_BEYOND_DOUBT = 0.7
# And if so many of the articles have it: what 30 of a thousand reports tell, the others do not leave out. By judgement.
_SHARE_FOR_SILENCE = 0.05


@dataclass(frozen=True, slots=True)
class ClaimSet:
    """The claims of a story with the drafts they were made of, one to one, and the origins of their accounts."""

    claims: tuple[Claim, ...]
    drafts: tuple[Draft, ...]
    origins: tuple[Origin, ...]


def build_claims(
    alignment: Alignment, finder: SourceFinder, articles: Sequence[Article], names: Mapping[str, str]
) -> ClaimSet:
    """Return the claims of a story, ids "c1", "c2", …, those with most independent origins first.

    Args:
        alignment: the statements of the articles, grouped.
        finder: says what a statement goes back to.
        articles: all articles of the story, in the order of the comparison.
        names: of the entities of the story, by id.

    """
    drafts = draft_claims(alignment, finder)
    ids, origins = make_origins(tuple(used_sources(drafts)))
    builder = _Builder(alignment, ids, articles, shared_share(drafts))
    filed = zip(drafts, topics_of(drafts, alignment, names), strict=True)
    claims = tuple(builder.claim(f"c{number}", draft, topic) for number, (draft, topic) in enumerate(filed, 1))
    return ClaimSet(claims, drafts, origins)


class _Builder:
    def __init__(
        self, alignment: Alignment, origin_ids: Mapping[Source, str], articles: Sequence[Article], shared: float
    ) -> None:
        self._alignment = alignment
        self._origin_ids = origin_ids
        self._articles = articles
        self._shared = shared
        self._names = {article.id: article.name for article in articles}
        self._nearness = Nearness(alignment)
        self._rivals = RivalValues(alignment, self._nearness)
        self._passages = PassageIndex(alignment, articles)

    def claim(self, claim_id: str, draft: Draft, topic: str) -> Claim:
        statements = [member.statement for member in draft.members]
        stances = [member.stance for member in draft.members]
        likeness = self._nearness.to_group(draft)
        label = plainest(statements, stances, likeness, self._alignment.docs)
        span = max(label.spans, key=lambda each: (each.end - each.start, -each.start))
        reasons = tuple(self._reasons(draft))
        return Claim(
            id=claim_id,
            label=span.text,
            label_span=span,
            topic=topic or span.text,
            accounts=tuple(self._account(member) for member in draft.members),
            origins=tuple(self._origin_ids[source] for source in draft.sources),
            silent=self._silent(draft),
            because=tuple(map(say, reasons)),
            reasons=reasons,
        )

    def _account(self, member: Member) -> Account:
        statement = member.statement
        quotation = statement.quotation
        return Account(
            article_id=statement.article_id,
            spans=statement.spans,
            stance=member.stance,
            quotation_id=f"{statement.article_id}/{quotation.id}" if quotation else None,
            origin_id=self._origin_ids[member.source] if member.source else None,
        )

    def _silent(self, draft: Draft) -> tuple[Silence, ...]:
        articles = draft.articles
        enough = max(_ORIGINS_FOR_SILENCE, _SHARE_FOR_SILENCE * len(self._articles))
        if len(draft.sources) < _ORIGINS_FOR_SILENCE or len(articles) < enough:
            return ()
        if len(articles) < _ARTICLES_FOR_SILENCE and self._nearness.within(draft) < _BEYOND_DOUBT:
            return ()
        terms = searched_terms(draft, self._alignment)
        may_have_it = self._rivals.articles(draft) | self._having(turning_word(terms))
        asked = [each for each in may_be_silent(self._articles, articles) if each.id not in may_have_it]
        ids = {article.id for article in asked}
        found = Found(
            self._nearness.by_article(draft),
            self._passages.nearest([member.number for member in draft.members], ids),
            self._passages.spread(terms, ids),
            self._shared,
        )
        having = tuple(dict.fromkeys(self._names[article_id] for article_id in articles))
        words = tuple(dict.fromkeys(self._alignment.space.labels[key] for key in terms))
        limits = OF_SEVERAL if len(articles) >= _ARTICLES_FOR_SILENCE else OF_TWO
        return find_silent(asked, having, words, found, limits)

    def _having(self, key: str | None) -> frozenset[str]:
        """Return the articles that have a word anywhere."""
        if key is None:
            return frozenset()
        shares = self._passages.spread({key: 1.0}, self._names)
        return frozenset(article_id for article_id, share in shares.items() if share >= 1.0)

    def _reasons(self, draft: Draft) -> Iterator[tuple[Reason, ...]]:
        """Yield for each account that joined with which other account it did, and on what grounds."""
        numbers = np.array([member.number for member in draft.members])
        for position, member in enumerate(draft.members[1:], 1):
            nearest, score = self._nearness.nearest(member.number, numbers[:position])
            yield self._grounds(member, draft.members[nearest], score)

    def _grounds(self, member: Member, other: Member, score: float) -> tuple[Reason, ...]:
        name = self._names[member.statement.article_id]
        denied = self._alignment.antecedent.get(member.number)
        if denied is not None:
            texts = {"denying": member.statement.text, "denied": self._alignment.statements[denied].text}
            return (
                Reason("denies_what_stands_before", {"article": (name,), **{k: (f"„{t}“",) for k, t in texts.items()}}),
            )
        names = (self._names[other.statement.article_id], name)
        grounds = self._alignment.scorer.reasons(other.number, member.number, names)
        return (*grounds, Reason("likeness", {"score": (f"{score:.2f}",)}))
