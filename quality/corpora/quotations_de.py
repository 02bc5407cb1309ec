"""German news quotations (Petersen-Frey & Biemann 2024): figures on the development split. Measure only."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import lesart
from quality.errors import QualityError
from quality.figures import Figure, of_score
from quality.measures.conversion import of_found
from quality.measures.quotations import ROLES, Annotated, score_quotations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Any

    from quality.tokens import Offsets

    Document = Mapping[str, Any]

PART = "quotations_de"
PATH = "quotations-de/dev.jsonl"
DATE = re.compile(r"\((\d{4}-\d{2}-\d{2})\)$")
FAR = 200
"""A token found further on than this is taken to be lost: the text has it in another form."""


def measure(data: Path) -> list[Figure]:
    """Return the figures on the development split below a data folder.

    Raises:
        QualityError: if the split is not JSON lines of the corpus's form.

    """
    try:
        lines = (data / PATH).read_text(encoding="utf-8").splitlines()
        documents = [_both(json.loads(line)) for line in lines]
    except (ValueError, KeyError) as error:
        message = f"{PATH} is not of the form that its README gives: {error!r}"
        raise QualityError(message) from error
    scores = score_quotations(documents)
    figures = [
        *of_score(f"{PART}.content", scores.messages),
        *of_score(f"{PART}.roles", scores.roles),
        *of_score(f"{PART}.joint", scores.joint),
    ]
    figures += [Figure(f"{PART}.{kind}", score.f1, score.cases) for kind, score in scores.kinds.items()]
    figures.append(Figure(f"{PART}.kind", scores.kind_right, scores.paired))
    figures.append(Figure(f"{PART}.speaker", scores.speaker_overlaps, scores.paired))
    return figures


def tokens_of(document: Document) -> tuple[Offsets, ...]:
    """Return the offsets of the corpus's own tokens, found by walking the text; a lost one is empty."""
    text, found, at = document["originalText"], [], 0
    for sentence in document["sentences"]:
        at = max(at, sentence.get("charBegin", at))
        for token in sentence["tokens"]:
            start = text.find(token, at)
            if start < 0 or start > at + FAR:
                found.append((at, at))
                continue
            at = start + len(token)
            found.append((start, at))
    return tuple(found)


def gold_of(document: Document) -> list[Annotated]:
    """Return the quotations that the corpus has in a document."""
    quotations = []
    for annotation in document["annotations"]:
        roles = {role: frozenset((annotation.get(role) or {}).get("tokenIds", ())) for role in ROLES}
        content = frozenset(annotation["quote"]["tokenIds"])
        quotations.append(Annotated(_snake(annotation["type"]), content, **roles))
    return quotations


def _both(document: Document) -> tuple[list[Annotated], list[Annotated]]:
    date = DATE.search(document["documentName"])
    article = lesart.Article.from_text(
        document["originalText"],
        language="de",
        published=date.group(1) if date else None,
        article_id=document["documentName"],
    )
    tokens = tokens_of(document)
    return gold_of(document), [of_found(each, tokens) for each in lesart.annotate(article).quotations]


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
