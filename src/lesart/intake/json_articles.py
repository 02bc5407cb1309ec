"""Articles that come as JSON: one object, a list, {"articles": [...]}, or one object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, StrictInt, StrictStr, ValidationError, model_validator

from lesart.errors import IntakeError

# The names under which news collections and crawlers keep a field, ours first.
_FIELD_NAMES: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article_text", "maintext", "fulltext", "articleBody"),
    "title": ("title", "headline", "heading"),
    "outlet": ("outlet", "publisher", "source", "site", "newspaper", "sitename", "site_name", "source_name"),
    "url": ("url", "link", "href", "canonical_url"),
    "byline": ("byline", "author", "authors"),
    "published": ("published", "date", "published_at", "publishedAt", "datePublished", "date_publish", "pubDate"),
    "updated": ("updated", "updated_at", "modified", "dateModified", "date_modify"),
    "captured": ("captured", "crawled", "retrieved", "date_download"),
    "language": ("language", "lang"),
    "id": ("id", "article_id"),
    "agencies": ("agencies", "agency"),
}


class ArticleRecord(BaseModel):
    """The fields of an article as they may come from outside; what is not named here is ignored."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    text: StrictStr
    title: StrictStr | None = None
    outlet: StrictStr | None = None
    url: StrictStr | None = None
    byline: StrictStr | None = None
    published: StrictStr | None = None
    updated: StrictStr | None = None
    captured: StrictStr | None = None
    language: StrictStr | None = None
    id: StrictStr | StrictInt | None = None
    agencies: tuple[StrictStr, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _known_names(cls, data: object) -> object:
        if not isinstance(data, Mapping):
            return data
        fields = {field: _first(data, names) for field, names in _FIELD_NAMES.items()}
        fields["outlet"] = _name_of(fields["outlet"])
        fields["byline"] = _joined(fields["byline"])
        if isinstance(fields["agencies"], str):
            fields["agencies"] = (fields["agencies"],)
        return {field: value for field, value in fields.items() if value is not None}


@dataclass(frozen=True, slots=True)
class FoundRecord:
    """A record or the reason why there is none; ``place`` says where in the file it stands ('' for the whole file)."""

    place: str
    record: ArticleRecord | None
    problem: str = ""


def read_json(text: str) -> Iterator[FoundRecord]:
    """Yield the articles of a JSON text: an object, a list of objects or an object with a list 'articles'.

    Raises:
        IntakeError: the text is no JSON, or JSON that holds no articles.
    """
    data = _parsed(text)
    if isinstance(data, dict) and isinstance(data.get("articles"), list):
        data = data["articles"]
    if isinstance(data, list):
        if not data:
            message = "holds an empty list of articles"
            raise IntakeError(message)
        yield from (_validated(item, f"[{number}]") for number, item in enumerate(data))
    elif isinstance(data, dict):
        yield _validated(data, "")
    else:
        message = f"holds {_kind(data)} where an article (an object) or a list of articles was expected"
        raise IntakeError(message)


def read_json_lines(text: str) -> Iterator[FoundRecord]:
    """Yield the articles of a JSON Lines text, one object a line; blank lines do not count."""
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        place = f":{number}"
        try:
            yield _validated(_parsed(line), place)
        except IntakeError as error:
            yield FoundRecord(place, None, str(error))


def _parsed(text: str) -> object:
    try:
        data: object = json.loads(text)
    except json.JSONDecodeError as error:
        message = f"is not valid JSON: {error.msg} in line {error.lineno}, column {error.colno}"
        raise IntakeError(message) from None
    except (RecursionError, ValueError) as error:
        message = f"is not JSON that can be read: {error}"
        raise IntakeError(message) from None
    return data


def _validated(data: object, place: str) -> FoundRecord:
    if not isinstance(data, dict):
        return FoundRecord(place, None, f"is {_kind(data)} where an article (an object) was expected")
    try:
        return FoundRecord(place, ArticleRecord.model_validate(data))
    except ValidationError as error:
        return FoundRecord(place, None, "is no article: " + "; ".join(_complaints(error)))


def _complaints(error: ValidationError) -> Iterator[str]:
    for problem in error.errors(include_url=False):
        field = str(problem["loc"][0]) if problem["loc"] else "article"
        if problem["type"] == "missing":
            yield f"field '{field}' is missing"
        else:
            yield f"field '{field}' is {_kind(problem['input'])}, which does not fit"


def _first(data: Mapping[object, object], names: tuple[str, ...]) -> object:
    return next((data[name] for name in names if data.get(name) is not None), None)


def _name_of(value: object) -> object:
    """Unwrap {"id": ..., "name": "Tagblatt"}, the form in which news services give a publisher."""
    return value.get("name") if isinstance(value, Mapping) else value


def _joined(value: object) -> object:
    if isinstance(value, list) and all(isinstance(name, str) for name in value):
        return ", ".join(value) or None
    return value


def _kind(value: object) -> str:
    names = {dict: "an object", list: "a list", str: "a text", bool: "a truth value", type(None): "null"}
    return names.get(type(value), "a number")
