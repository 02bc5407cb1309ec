"""The JSON documents of Lesart, version ``lesart/1``: the record of a comparison, or the readings of articles."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from pydantic import TypeAdapter, ValidationError

from lesart.errors import ReportError
from lesart.model import Reading, Record, Skipped, Synopsis

if TYPE_CHECKING:
    from collections.abc import Sequence

SchemaName: TypeAlias = Literal["lesart/1"]
SCHEMA: Final[SchemaName] = "lesart/1"
_LONE_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class RecordDocument:
    """What ``lesart compare --json`` writes: one synopsis a story, and every input that was not read."""

    schema: SchemaName
    synopses: tuple[Synopsis, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class ReadingsDocument:
    """What ``lesart read --json`` writes: one reading an article, and every input that was not read."""

    schema: SchemaName
    readings: tuple[Reading, ...]
    skipped: tuple[Skipped, ...]


Document: TypeAlias = RecordDocument | ReadingsDocument


@lru_cache(maxsize=1)
def document_adapter() -> TypeAdapter[Document]:
    """Return what serialises, validates and describes both kinds of document."""
    return TypeAdapter(Document)


def record_to_json(record: Record) -> str:
    """Return a record as a JSON document: same record, same bytes; letters beyond ASCII stand as they are."""
    return _to_json(RecordDocument(SCHEMA, record.synopses, record.skipped))


def readings_to_json(readings: Sequence[Reading], skipped: Sequence[Skipped] = ()) -> str:
    """Return the readings of single articles as a JSON document."""
    return _to_json(ReadingsDocument(SCHEMA, tuple(readings), tuple(skipped)))


def record_from_json(text: str) -> Record:
    """Return the record that a JSON document of ``lesart compare`` holds.

    Raises:
        ReportError: if the text is not such a document.

    """
    try:
        document = TypeAdapter(RecordDocument).validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        message = f"this is not a record of schema {SCHEMA}: {place or 'document'}: {first['msg']}"
        raise ReportError(message) from error
    return Record(document.synopses, document.skipped)


def _to_json(document: Document) -> str:
    """Serialise; half a surrogate pair, which UTF-8 cannot hold, is written as the escape that JSON has for it."""
    plain = document_adapter().dump_python(document, mode="json")
    text = json.dumps(plain, ensure_ascii=False, indent=2, allow_nan=False)
    return _LONE_SURROGATE.sub(lambda match: f"\\u{ord(match.group()):04x}", text) + "\n"
