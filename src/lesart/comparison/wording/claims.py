"""The different words that the accounts of one claim have for the same thing."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import networkx as nx
from spacy.tokens import Token

from lesart.comparison.terms.extraction import is_light, separated_particles
from lesart.comparison.terms.roots import root
from lesart.comparison.wording.distance import is_distanced
from lesart.comparison.wording.variants import Variants, worth_showing
from lesart.model import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lesart.comparison.claims.alignment import Alignment
    from lesart.comparison.claims.build import ClaimSet
    from lesart.comparison.claims.drafts import Draft
    from lesart.model import Article, Claim

_WORDS = frozenset({"NN", "VVFIN", "VVINF", "VVPP", "VVIZU"})


def words_for_claims(alignment: Alignment, claims: ClaimSet, articles: Mapping[str, Article]) -> Iterator[Wording]:
    """Yield, for each claim of several articles, each set of words of like meaning that its accounts choose from.

    Words belong together if they are synonyms or compounds with a part in common ('Truppenaufmarsch',
    'Truppenkonzentration'). A word that the writer keeps his distance from is a wording of its own.
    """
    for claim, draft in zip(claims.claims, claims.drafts, strict=True):
        if len(draft.articles) > 1:
            yield from _of_claim(claim, draft, alignment, articles)


@dataclass(frozen=True, slots=True)
class _Use:
    """A content word in an account: its lemma, the roots of its parts, the token and its article."""

    lemma: str
    parts: tuple[str, ...]
    token: Token
    article_id: str

    @property
    def key(self) -> str:
        """What a wording is known by, whatever its part of speech."""
        return " ".join(self.parts)


def _of_claim(claim: Claim, draft: Draft, alignment: Alignment, articles: Mapping[str, Article]) -> Iterator[Wording]:
    uses = [use for member in draft.members for use in _uses(member.number, alignment)]
    parts = {use.key: use.parts for use in uses}
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(parts)
    graph.add_edges_from((a, b) for a, b in combinations(sorted(parts), 2) if _alike(parts[a], parts[b], alignment))
    for component in sorted(nx.connected_components(graph), key=min):
        variants = Variants({article_id: article.name for article_id, article in articles.items()})
        for use in uses:
            if use.key in component:
                start, end = use.token.idx, use.token.idx + len(use.token)
                span = articles[use.article_id].span(start, end)
                variants.add(use.key, use.lemma, span, distanced=is_distanced(use.token, use.token))
        made = variants.made()
        if worth_showing(made):
            yield Wording(claim.topic, made, claim_id=claim.id)


def _uses(number: int, alignment: Alignment) -> Iterator[_Use]:
    statement = alignment.statements[number]
    reader, doc = alignment.readers[statement.article_id], alignment.docs[statement.article_id]
    tokens = [doc[i] for i in statement.tokens]
    particles = separated_particles(tokens)
    for token in tokens:
        lemma = particles.get(token.i, "") + (token.lemma_ or token.text)
        if token.tag_ in _WORDS and not reader.names(token) and not is_light(lemma, token):
            pieces = alignment.splitter.parts(lemma) if token.tag_ == "NN" else (lemma,)
            shown = token.text if "-" in token.text else lemma
            yield _Use(shown, tuple(root(piece) for piece in pieces), token, statement.article_id)


def _alike(one: tuple[str, ...], other: tuple[str, ...], alignment: Alignment) -> bool:
    """Tell whether two words are synonyms, or compounds that begin alike."""
    if len(one) > 1 and len(other) > 1:
        return one[0] == other[0]
    if len(one) > 1 or len(other) > 1:
        return False
    column = alignment.space.column
    if one[0] not in column or other[0] not in column:
        return False
    return float(alignment.space.likeness[column[one[0]], column[other[0]]]) > 0
