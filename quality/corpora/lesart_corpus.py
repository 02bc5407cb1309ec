"""The Lesart corpus: quotations on its development split, which no network was trained on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import lesart
from quality.figures import Figure, of_score
from quality.measures.conversion import of_found
from quality.measures.quotations import score_quotations
from quality.tokens import tokenise
from training.corpus.agreement import token_sets
from training.corpus.collection import Split, articles_of

if TYPE_CHECKING:
    from pathlib import Path

    from quality.measures.quotations import Annotated
    from training.corpus.markup import AnnotatedArticle

PART = "lesart_corpus"


def measure(_data: Path) -> list[Figure]:
    """Return the figures on the development split, which lies in the repository."""
    scores = score_quotations([_both(article) for article in articles_of(Split.DEV)])
    figures = [
        *of_score(f"{PART}.content", scores.messages),
        *of_score(f"{PART}.roles", scores.roles),
        *of_score(f"{PART}.joint", scores.joint),
    ]
    figures += [Figure(f"{PART}.{kind}", score.f1, score.cases) for kind, score in scores.kinds.items()]
    figures.append(Figure(f"{PART}.speaker", scores.speaker_overlaps, scores.paired))
    return figures


def _both(annotated: AnnotatedArticle) -> tuple[list[Annotated], list[Annotated]]:
    article = lesart.Article.from_text(annotated.text, language="de", published=annotated.head["published"])
    tokens = tokenise(annotated.text)
    return token_sets(annotated), [of_found(each, tokens) for each in lesart.annotate(article).quotations]
