"""What the components are called, and what they write into a document."""

from __future__ import annotations

from typing import Final

SEGMENTS: Final = "lesart_segments"
ENTITIES: Final = "lesart_entities"
MENTIONS: Final = "lesart_mentions"
QUOTATIONS: Final = "lesart_quotations"
ROLES: Final = "lesart_roles"
TIMES: Final = "lesart_times"
QUANTITIES: Final = "lesart_quantities"
ARTICLE: Final = "lesart_article"
READING: Final = "lesart_reading"

STORED: Final = (ARTICLE, ENTITIES, MENTIONS, QUOTATIONS, TIMES, QUANTITIES)
"""The attributes ``doc._.NAME`` that hold plain data (dictionaries and lists), None before their step has run."""
