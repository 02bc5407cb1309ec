"""How far two annotators of the same articles agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from quality.measures.quotations import HALF, ROLES, Annotated, QuotationScores, pair, score_quotations
from quality.score import mean, overlap_f1, ratio
from quality.tokens import covered, tokenise

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from quality.tokens import Offsets
    from training.corpus.markup import AnnotatedArticle, AnnotatedQuotation

    Twice = tuple[AnnotatedArticle, AnnotatedArticle]

ATTRIBUTES = {
    "kind": attrgetter("kind"),
    "act": attrgetter("act"),
    "hedged": attrgetter("hedged"),
    "negated": attrgetter("negated"),
    "source chain": attrgetter("via"),
}


@dataclass(frozen=True, slots=True)
class Labels:
    """Agreement on one label of many items: the share with equal labels, and the same corrected for chance."""

    equal: float
    kappa: float
    items: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two annotators beside each other.

    ``scores`` takes the first as gold, so that recall is the share of the first's that the second has, precision the
    share of the second's that the first has. ``second`` counts the second's quotations by kind. ``attributes`` are the
    kind and what stands after it, each over the pairs that share half of their content (token F1); ``with_speaker`` is
    how many of these have a speaker in the first. ``inside`` is over all tokens: in the content of some quotation or in
    none.
    """

    scores: QuotationScores
    second: Mapping[str, int]
    attributes: Mapping[str, Labels]
    with_speaker: int
    inside: Labels
    articles: int


def agreement_of(articles: Sequence[Twice]) -> Agreement:
    """Measure the agreement on articles of which each comes with both its annotations."""
    sets = [(token_sets(first), token_sets(second)) for first, second in articles]
    met = [both for twice in articles for both in _met(*twice)]
    inside = [
        (token in _contents(first), token in _contents(second))
        for (article, _), (first, second) in zip(articles, sets, strict=True)
        for token in range(len(tokenise(article.text)))
    ]
    return Agreement(
        scores=score_quotations(sets),
        second=Counter(each.kind for _, second in sets for each in second),
        attributes={
            name: labels([(value(one), value(other)) for one, other in met]) for name, value in ATTRIBUTES.items()
        },
        with_speaker=sum(bool(one.speaker) for one, _ in met),
        inside=labels(inside),
        articles=len(articles),
    )


def labels(given: Sequence[tuple[Hashable, Hashable]]) -> Labels:
    """Return the agreement of two annotators on the labels of the same items, with Cohen's kappa (Cohen 1960).

    Kappa is 1 where both give one and the same label to everything, 0 of no items.
    """
    equal = mean(one == other for one, other in given)
    first, second = Counter(one for one, _ in given), Counter(other for _, other in given)
    by_chance = ratio(sum(first[label] * second[label] for label in first), len(given) ** 2)
    return Labels(equal, 1.0 if by_chance == 1 else (equal - by_chance) / (1 - by_chance), len(given))


def differences(first: AnnotatedArticle, second: AnnotatedArticle) -> Iterator[str]:
    """Yield a line for every quotation that one annotator lacks and for every pair with unlike kind or act."""
    met = list(_met(first, second))
    for one, other in met:
        if (one.kind, one.act) != (other.kind, other.act):
            yield f"{one.kind} {one.act} / {other.kind} {other.act}: {_shown(first, one)}"
    for article, quotations, whose in (
        (first, {one.number for one, _ in met}, "the first"),
        (second, {other.number for _, other in met}, "the second"),
    ):
        for quotation in article.quotations:
            if quotation.number not in quotations:
                yield f"only {whose}: {quotation.kind} {quotation.act}: {_shown(article, quotation)}"


def _met(first: AnnotatedArticle, second: AnnotatedArticle) -> Iterator[tuple[AnnotatedQuotation, AnnotatedQuotation]]:
    of_first, of_second = token_sets(first), token_sets(second)
    for one, other in pair(of_first, of_second):
        if overlap_f1(of_first[one].content, of_second[other].content) >= HALF:
            yield first.quotations[one], second.quotations[other]


def token_sets(article: AnnotatedArticle) -> list[Annotated]:
    """Return the quotations of an article as sets of its tokens."""
    tokens = tokenise(article.text)
    return [_token_set(quotation, tokens) for quotation in article.quotations]


def _token_set(quotation: AnnotatedQuotation, tokens: Sequence[Offsets]) -> Annotated:
    roles = {role: covered(getattr(quotation, role), tokens) for role in ROLES}
    return Annotated(quotation.kind, covered(quotation.content, tokens), **roles)


def _contents(quotations: Iterable[Annotated]) -> frozenset[int]:
    return frozenset().union(*(quotation.content for quotation in quotations))


def _shown(article: AnnotatedArticle, quotation: AnnotatedQuotation) -> str:
    return " … ".join(article.text[start:end] for start, end in quotation.content)
