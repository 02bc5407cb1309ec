"""The tables that the corpus command prints."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import spacy
from rich.table import Table

from training.corpus.collection import split_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quality.score import Score
    from training.corpus.agreement import Agreement, Labels
    from training.corpus.markup import AnnotatedArticle


def counts(articles: Sequence[AnnotatedArticle], twice: int) -> Table:
    """Return the table of what is in the corpus.

    Args:
        articles: the articles of the corpus.
        twice: how many of them were annotated a second time.

    """
    table = Table("what", "count", title="Lesart corpus")
    tokenizer = spacy.blank("de").tokenizer
    table.add_row("articles", str(len(articles)))
    table.add_row("annotated twice", str(twice))
    table.add_row("words", str(sum(len(article.text.split()) for article in articles)))
    table.add_row("tokens", str(sum(not each.is_space for article in articles for each in tokenizer(article.text))))
    kinds = Counter(quotation.kind.value for article in articles for quotation in article.quotations)
    heads = Counter(f"{key}: {article.head[key]}" for article in articles for key in ("voice", "topic"))
    splits = Counter(f"split: {split_of(article.name)}" for article in articles)
    for name, count in [*sorted(kinds.items()), *sorted(splits.items()), *sorted(heads.items())]:
        table.add_row(name, str(count))
    return table


def by_kind(agreement: Agreement) -> Table:
    """Return the table of how many quotations of a kind one annotator shares with the other."""
    table = Table("kind", "first", "second has", "second", "first has", "F1", title="Quotations found by both")
    for kind, score in agreement.scores.kinds.items():
        second = str(agreement.second[kind])
        table.add_row(
            kind, str(score.cases), f"{score.recall:.2f}", second, f"{score.precision:.2f}", f"{score.f1:.2f}"
        )
    return _ranged(table)


def in_all(agreement: Agreement) -> Table:
    """Return the table of the agreement on spans and labels."""
    table = Table("agreement on", "cases", "value", title=f"Agreement on {agreement.articles} articles")
    scores = agreement.scores
    for name, score in (("content", scores.messages), ("roles", scores.roles), ("content and roles", scores.joint)):
        _add_score(table, name, score)
    table.add_row("speakers share a token", str(agreement.with_speaker), f"{scores.speaker_overlaps:.2f}")
    table.add_row("speakers are equal", str(agreement.with_speaker), f"{scores.speaker_exact:.2f}")
    for name, label in agreement.attributes.items():
        _add_labels(table, name, label)
    _add_labels(table, "token in a quotation", agreement.inside)
    return _ranged(table)


def _add_score(table: Table, name: str, score: Score) -> None:
    table.add_row(f"{name}: token F1", str(score.cases), f"{score.f1:.2f}")


def _add_labels(table: Table, name: str, label: Labels) -> None:
    table.add_row(f"{name}: equal", str(label.items), f"{label.equal:.2f}")
    table.add_row(f"{name}: Cohen's kappa", str(label.items), f"{label.kappa:.2f}")


def _ranged(table: Table) -> Table:
    for column in table.columns[1:]:
        column.justify = "right"
    return table
