"""The different words that the accounts of one claim have for the same thing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from textwrap import shorten
from typing import TYPE_CHECKING

import networkx as nx
from spacy.tokens import Token

from lesart.comparison.quick_documents import words_at
from lesart.comparison.terms.extraction import is_light, separated_particles
from lesart.comparison.terms.roots import root
from lesart.comparison.terms.space import SYNONYM
from lesart.comparison.wording.distance import is_distanced
from lesart.comparison.wording.plain import plain_words
from lesart.comparison.wording.variants import Variants, worth_showing
from lesart.model import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lesart.comparison.claims.alignment import Alignment
    from lesart.comparison.claims.build import ClaimSet
    from lesart.model import Article, WordingVariant

# The heading of a claim's wordings has so many characters of its label; more would drown them.
_LONGEST_SUBJECT = 90
# Compounds with a first part of fewer letters ('Fahrgast', 'Fahrzeug') have next to nothing in common by it.
_TELLING_PART = 5
_WORDS = frozenset({"NN", "VVFIN", "VVINF", "VVPP", "VVIZU"})


def words_for_claims(alignment: Alignment, claims: ClaimSet, articles: Mapping[str, Article]) -> Iterator[Wording]:
    """Yield each set of words of like meaning that outlets choose from: claim by claim, then words kept at a distance.

    Words belong together if they are synonyms or compounds with a part in common ('Truppenaufmarsch',
    'Truppenkonzentration'). A word that the writer keeps his distance from is a wording of its own; such words are also
    set beside those of outlets that tell the same in no claim of theirs.
    """
    shown: set[str] = set()
    used = [tuple(_uses(number, alignment)) for number in range(len(alignment.statements))]
    for claim, draft in zip(claims.claims, claims.drafts, strict=True):
        if len(draft.articles) > 1:
            uses = [use for member in draft.members for use in used[member.number]]
            for variants in _choices(uses, alignment, articles, shown):
                subject = shorten(claim.label, _LONGEST_SUBJECT, placeholder=" …")
                yield Wording(subject, variants, claim_id=claim.id)
    nouns = [use for of_statement in used for use in of_statement if use.is_noun]
    yield from _at_a_distance(nouns, alignment, articles, shown)


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

    @property
    def is_noun(self) -> bool:
        """Whether it is a noun: nouns stand beside nouns, verbs beside verbs."""
        return self.token.tag_ == "NN"


def _choices(
    uses: Sequence[_Use], alignment: Alignment, articles: Mapping[str, Article], shown: set[str]
) -> Iterator[tuple[WordingVariant, ...]]:
    """Yield the words of like meaning among some that different outlets choose differently, each word once a story."""
    known = {(use.key, use.is_noun): use for use in uses}
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(use.key for use in uses)
    for one, other in combinations(sorted(known), 2):
        if one[1] == other[1] and _alike(known[one].parts, known[other].parts, alignment):
            graph.add_edge(one[0], other[0])
    by_key: defaultdict[str, list[_Use]] = defaultdict(list)
    for use in uses:
        by_key[use.key].append(use)
    place = {use: number for number, use in enumerate(uses)}
    for component in sorted(nx.connected_components(graph), key=min):
        made = _variants(sorted((use for key in component for use in by_key[key]), key=place.__getitem__), articles)
        if worth_showing(made) and shown.isdisjoint(component):
            shown |= component
            yield made


def _variants(uses: Sequence[_Use], articles: Mapping[str, Article]) -> tuple[WordingVariant, ...]:
    variants = Variants({use.article_id: articles[use.article_id].name for use in uses})
    for use in uses:
        span = articles[use.article_id].span(use.token.idx, use.token.idx + len(use.token))
        variants.add(use.key, use.lemma, span, distanced=is_distanced(use.token, use.token))
    return variants.made()


def _at_a_distance(
    uses: Sequence[_Use], alignment: Alignment, articles: Mapping[str, Article], shown: set[str]
) -> Iterator[Wording]:
    """Yield each of some nouns that an outlet keeps its distance from, with what the others have for it without any."""
    far = {use.key: use for use in uses if is_distanced(use.token, use.token)}
    for key in sorted(far):
        near = [use for use in uses if use.key == key or _touches(far[key].parts, use.parts, alignment)]
        made = _variants(near, articles)
        if key not in shown and worth_showing(made):
            shown.update(use.key for use in near)
            yield Wording(far[key].lemma, made)


def _uses(number: int, alignment: Alignment) -> Iterator[_Use]:
    statement = alignment.statements[number]
    reader, doc = alignment.readers[statement.article_id], alignment.docs[statement.article_id]
    tokens = words_at(doc, statement.tokens)
    particles = separated_particles(tokens)
    for token in tokens:
        lemma = particles.get(token.i, "") + (token.lemma_ or token.text)
        if token.tag_ not in _WORDS or reader.names(token) or is_light(lemma, token) or lemma in plain_words():
            continue
        pieces = alignment.splitter.parts(lemma) if token.tag_ == "NN" else (lemma,)
        shown = token.text if "-" in token.text else lemma
        yield _Use(shown, tuple(root(piece) for piece in pieces), token, statement.article_id)


def _alike(one: tuple[str, ...], other: tuple[str, ...], alignment: Alignment) -> bool:
    """Tell whether two words are synonyms, or compounds that begin alike with a part that tells something."""
    if len(one) > 1 and len(other) > 1:
        same = one[0] == other[0]
        return same and (len(one[0]) >= _TELLING_PART or _mean_the_same(one[-1], other[-1], alignment))
    return len(one) == len(other) and _mean_the_same(one[0], other[0], alignment)


def _touches(one: tuple[str, ...], other: tuple[str, ...], alignment: Alignment) -> bool:
    """Tell whether two words are alike, or one is a part of the other: 'Einmarsch', 'Einmarschplan'."""
    part = one[0] == other[0] and len(one[0]) >= _TELLING_PART
    return part or (len(one) > 1 and _alike(one, other, alignment))


def _mean_the_same(one: str, other: str, alignment: Alignment) -> bool:
    return alignment.space.alike(one, other) >= SYNONYM
