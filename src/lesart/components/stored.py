"""Lesart's types as the plain data that a document keeps, and back."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter, ValidationError

from lesart.components import names
from lesart.errors import ModelError
from lesart.intake import describe
from lesart.model import Article, Entity, Mention, Quantity, Quotation, Reading, TimeExpression, content_id

if TYPE_CHECKING:
    from spacy.tokens import Doc

_TYPES: dict[str, Any] = {
    names.ARTICLE: Article,
    names.ENTITIES: tuple[Entity, ...],
    names.MENTIONS: tuple[Mention, ...],
    names.QUOTATIONS: tuple[Quotation, ...],
    names.TIMES: tuple[TimeExpression, ...],
    names.QUANTITIES: tuple[Quantity, ...],
}
_ARTICLE_FIELDS = frozenset(field.name for field in fields(Article)) - {"text"}
_NEUTRAL_LANGUAGES = frozenset({"", "xx"})


@cache
def _adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(_TYPES[name])


def store(doc: Doc, name: str, value: object) -> None:
    """Keep a value of Lesart's types in ``doc._.NAME``, as in the JSON that ``lesart read`` writes."""
    doc._.set(name, _adapter(name).dump_python(value, mode="json"))


def stored(doc: Doc, name: str) -> Any:  # noqa: ANN401 - the type depends on the name
    """Return what ``doc._.NAME`` holds in Lesart's types, None where its step has not run.

    Raises:
        ModelError: the data has been changed and fits the type no more.
    """
    plain = doc._.get(name)
    return None if plain is None else _typed(name, plain)


def article_of(doc: Doc) -> Article | None:
    """Return the article that a document is the text of, as its own text describes it, and keep it in the document.

    None where the document has no words.

    What ``doc._.lesart_article`` holds stays; a caller may put there what he knows: ``{"published": "2024-03-12"}``.
    Without segments the layout of the text is read.

    Raises:
        ModelError: ``doc._.lesart_article`` has a field that articles do not have, or a value that does not fit.
    """
    article = _known_article(doc) if doc.text.strip() else None
    if article is None or article.segments:
        return article
    described = describe(article)
    kept = _adapter(names.ARTICLE).dump_python(described, mode="json", exclude={"text"})
    doc._.set(names.ARTICLE, kept)
    return described


def reading_of(doc: Doc) -> Reading | None:
    """Return all that the steps have found in a document, None where it is empty.

    Raises:
        ModelError: the data in the document has been changed and fits its types no more.
    """
    if not doc.text.strip():
        return None
    return Reading(
        article=_known_article(doc),
        entities=stored(doc, names.ENTITIES) or (),
        mentions=stored(doc, names.MENTIONS) or (),
        quotations=stored(doc, names.QUOTATIONS) or (),
        times=stored(doc, names.TIMES) or (),
        quantities=stored(doc, names.QUANTITIES) or (),
        statements_read=doc._.get(names.QUOTATIONS) is not None,
        doc=doc,
    )


def _known_article(doc: Doc) -> Article:
    known: dict[str, Any] = doc._.get(names.ARTICLE) or {}
    unknown = sorted(known.keys() - _ARTICLE_FIELDS)
    if unknown:
        message = f"doc._.{names.ARTICLE} has no field {unknown[0]!r}; there are {', '.join(sorted(_ARTICLE_FIELDS))}"
        raise ModelError(message)
    language = None if doc.lang_ in _NEUTRAL_LANGUAGES else doc.lang_
    article: Article = _typed(
        names.ARTICLE, {"id": content_id(doc.text), "language": language, **known, "text": doc.text}
    )
    return article


def _typed(name: str, plain: object) -> Any:  # noqa: ANN401 - the type depends on the name
    try:
        return _adapter(name).validate_python(plain)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        message = f"doc._.{name} does not hold what it should: {place}: {first['msg']}"
        raise ModelError(message) from error
