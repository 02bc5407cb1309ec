"""Every sentence of the articles of a story by its terms, to search a whole article for a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csc_matrix, csr_matrix

from lesart.comparison.sentences import TELLING, told_words
from lesart.comparison.terms.extraction import ENTITY

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from lesart.comparison.claims.alignment import Alignment
    from lesart.model import Article, Span

# A participant says less about what a sentence tells than a word does: who takes part is in most sentences of a story.
_PARTICIPANT = 0.3


class PassageIndex:
    """The sentences of headlines, standfirsts, subheadings, captions and body of all articles."""

    def __init__(self, alignment: Alignment, articles: Sequence[Article]) -> None:
        """Read the terms of every sentence; words of like meaning count as met in part."""
        space = alignment.space
        self._alignment = alignment
        self._spans: list[Span] = []
        self._first: list[int] = []
        rows: list[int] = []
        columns: list[int] = []
        for article in articles:
            self._first.append(len(self._spans))
            doc = alignment.docs.get(article.id)
            for sentence in doc.sents if doc is not None and article.id in alignment.readers else ():
                tokens = told_words(sentence, article, TELLING)
                if tokens:
                    known = (space.column.get(term.key) for term in alignment.readers[article.id].read(tokens))
                    found = [column for column in known if column is not None]
                    rows += [len(self._spans)] * len(found)
                    columns += found
                    self._spans.append(article.span(tokens[0].idx, tokens[-1].idx + len(tokens[-1])))
        self._articles = tuple(article.id for article in articles)
        shape = (len(self._spans), len(space.keys))
        present = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=shape)
        met = csr_matrix(present @ space.likeness)
        met.data = np.minimum(met.data, 1.0)
        self._met = csc_matrix(met)
        self._anywhere = self._by_article(met)
        share = np.array([_PARTICIPANT if key[0] == ENTITY else 1.0 for key in space.keys])
        self._weight = space.weight * share

    def nearest(self, statements: Sequence[int], article_ids: Container[str]) -> Mapping[str, tuple[float, Span]]:
        """Return the sentence that has most of what one of some statements says, with how much of it, 0 to 1.

        Args:
            statements: the numbers of the accounts of a claim.
            article_ids: the articles to search; those without a sentence are left out.

        """
        covered = self._covered(statements)
        found = {}
        for article_id, start, end in self._stretches():
            if article_id in article_ids:
                best = start + int(np.argmax(covered[start:end]))
                found[article_id] = (float(covered[best]), self._spans[best])
        return found

    def spread(self, terms: Mapping[str, float], article_ids: Container[str]) -> Mapping[str, float]:
        """Return which share of some terms an article has anywhere, 0 to 1, words of like meaning counted in part.

        Args:
            terms: by key, with how much each counts.
            article_ids: the articles to search; those without a sentence are left out.

        """
        total = sum(terms.values())
        columns = [self._alignment.space.column[key] for key in terms]
        shares = self._anywhere[:, columns] @ np.array(list(terms.values())) / total if total > 0 else ()
        articles = (article_id for article_id, _, _ in self._stretches())
        return {each: float(share) for each, share in zip(articles, shares, strict=False) if each in article_ids}

    def _by_article(self, met: csr_matrix) -> csc_matrix:
        """Return how far each article that has a sentence has a term anywhere, shape (articles, keys)."""
        edges = [start for _, start, _ in self._stretches()]
        rows = np.repeat(np.arange(met.shape[0]), np.diff(met.indptr))
        articles = np.searchsorted(edges, rows, side="right") - 1
        order = np.lexsort((met.data, met.indices, articles))
        articles, columns, values = articles[order], met.indices[order], met.data[order]
        last = np.ones(len(order), dtype=np.bool_)
        last[:-1] = (articles[1:] != articles[:-1]) | (columns[1:] != columns[:-1])
        return csc_matrix((values[last], (articles[last], columns[last])), shape=(len(edges), met.shape[1]))

    def _stretches(self) -> Iterator[tuple[str, int, int]]:
        """Yield each article that has a sentence, with the numbers of its first and after its last one."""
        edges = [*self._first, len(self._spans)]
        articles = zip(self._articles, edges, edges[1:], strict=False)
        return ((article_id, start, end) for article_id, start, end in articles if start < end)

    def _covered(self, statements: Sequence[int]) -> NDArray[np.float64]:
        """Return, for each sentence, the largest share of the terms of a statement, by weight, that it has."""
        column = self._alignment.space.column
        best = np.zeros(len(self._spans))
        for number in statements:
            keys = [column[key] for key, (_, counts) in self._alignment.terms[number].items() if counts == 1.0]
            total = float(self._weight[keys].sum()) if keys else 0.0
            if total > 0:
                has = np.zeros(len(self._spans))
                for key in keys:
                    where = slice(self._met.indptr[key], self._met.indptr[key + 1])
                    has[self._met.indices[where]] += self._met.data[where] * self._weight[key]
                best = np.maximum(best, has / total)
        return best
