"""The published JSON Schema of ``lesart/1``, made from the types; ``python -m lesart.report.schema`` writes it anew."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any, Final

from pydantic.json_schema import GenerateJsonSchema

from lesart.report.document import SCHEMA, document_adapter

SCHEMA_FILE: Final = "lesart-1.schema.json"
_NOT_FOR_READERS_OF_JSON: Final = "\n\nRaises:"


class WrittenJsonSchema(GenerateJsonSchema):
    """Describes what is written rather than what is accepted: every field is always there."""

    def field_is_required(self, *_: object, **__: object) -> bool:
        """Return True, since a document of Lesart leaves no field out."""
        return True


def build_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the documents, titles and descriptions from the types."""
    described = document_adapter().json_schema(mode="serialization", schema_generator=WrittenJsonSchema)
    for definition in described["$defs"].values():
        description = definition.get("description", "").partition(_NOT_FOR_READERS_OF_JSON)[0]
        definition["description"] = description.replace("``", "'").strip()
    return {
        "$schema": GenerateJsonSchema.schema_dialect,
        "title": SCHEMA,
        "description": "A record or the readings of Lesart. Offsets are half-open and count Unicode code points.",
        **described,
    }


def published_schema() -> str:
    """Return the published schema as it stands in the package."""
    return files(__name__).joinpath(SCHEMA_FILE).read_text(encoding="utf-8")


def schema_text() -> str:
    """Return the schema that the types give, as it is to be published."""
    return json.dumps(build_schema(), indent=2, ensure_ascii=False, sort_keys=True) + "\n"
