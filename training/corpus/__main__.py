"""Check the corpus and count what is in it: ``python -m training.corpus [FOLDER]``."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from rich.console import Console
from rich.table import Table

from training.corpus.check import warnings_of
from training.corpus.markup import AnnotatedArticle, MarkupError, read_article

FOLDER = Path("corpus/articles")


def main(folder: Path = FOLDER) -> int:
    """Print every fault and the counts; return 1 if an article breaks the rules, else 0."""
    console = Console(width=120)
    articles: list[AnnotatedArticle] = []
    faults = 0
    for path in sorted(folder.glob("*.txt")):
        try:
            articles.append(read_article(path))
        except MarkupError as error:
            faults += 1
            console.print(f"fault: {error}", markup=False)
    for article in articles:
        for warning in warnings_of(article):
            console.print(f"look: {article.name}: {warning}", markup=False)
    console.print(_counts(articles))
    return int(bool(faults))


def _counts(articles: list[AnnotatedArticle]) -> Table:
    table = Table("what", "count", title="Lesart corpus")
    table.add_row("articles", str(len(articles)))
    table.add_row("words", str(sum(len(article.text.split()) for article in articles)))
    kinds = Counter(quotation.kind.value for article in articles for quotation in article.quotations)
    heads = Counter(f"{key}: {article.head[key]}" for article in articles for key in ("voice", "topic"))
    for name, count in [*sorted(kinds.items()), *sorted(heads.items())]:
        table.add_row(name, str(count))
    return table


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:2])))
