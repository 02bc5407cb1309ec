"""Check the corpus and count what is in it: `python -m training.corpus`; see how far its annotators agree: `agreement`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from training.corpus.agreement import agreement_of, differences
from training.corpus.check import warnings_of
from training.corpus.collection import ARTICLES, CORPUS, SECOND, annotated_twice, paths, split_of, with_first
from training.corpus.markup import AnnotatedArticle, MarkupError, read_article
from training.corpus.tables import by_kind, counts, in_all

if TYPE_CHECKING:
    from collections.abc import Callable

app = typer.Typer(add_completion=False, help=__doc__)
Corpus = Annotated[Path, typer.Option(exists=True, file_okay=False, help="The folder of the corpus.")]


@app.callback(invoke_without_command=True)
def check(context: typer.Context, corpus: Corpus = CORPUS) -> None:
    """Print every fault of both annotations and the counts; exit with 1 if an article breaks the rules."""
    if context.invoked_subcommand is not None:
        return
    console = Console(width=120)
    first, faults = _checked(console, corpus, ARTICLES, lambda article: split_of(article.name))
    second, more = _checked(console, corpus, SECOND, lambda article: with_first(article, corpus))
    console.print(counts(first, len(second)))
    raise typer.Exit(int(bool(faults + more)))


@app.command()
def agreement(
    corpus: Corpus = CORPUS,
    *,
    each: Annotated[bool, typer.Option(help="List every difference of quotation, kind and act.")] = False,
) -> None:
    """Print how far the two annotators of the articles annotated twice agree."""
    console = Console(width=120)
    twice = list(annotated_twice(corpus))
    for first, second in twice if each else ():
        for line in differences(first, second):
            console.print(f"{first.name}: {line}", markup=False)
    measured = agreement_of(twice)
    console.print(by_kind(measured))
    console.print(in_all(measured))


def _checked(
    console: Console, corpus: Path, folder: str, rule: Callable[[AnnotatedArticle], object]
) -> tuple[list[AnnotatedArticle], int]:
    articles: list[AnnotatedArticle] = []
    files = paths(corpus, folder)
    for path in files:
        try:
            article = read_article(path)
            rule(article)
        except MarkupError as error:
            console.print(f"fault: {folder}: {error}", markup=False)
            continue
        articles.append(article)
        for warning in warnings_of(article):
            console.print(f"look: {folder}: {article.name}: {warning}", markup=False)
    return articles, len(files) - len(articles)


if __name__ == "__main__":
    app()
