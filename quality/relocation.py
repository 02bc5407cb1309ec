"""From the program's texts to the files of the gold: the program may have taken mark-up and front matter off."""

from __future__ import annotations

import dataclasses
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TypeVar, cast

from lesart.model import Article, Span

Anything = TypeVar("Anything")

ID_FIELDS = frozenset({"article_id", "earliest"})
IDS_FIELDS = frozenset({"article_ids"})


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where the stretches of one text stand in another: (start here, start there, length), in order."""

    blocks: tuple[tuple[int, int, int], ...]
    text: str

    @classmethod
    def between(cls, read: str, text: str) -> Alignment:
        """Align a text as it was read with the text of its file."""
        at = text.find(read)
        if at >= 0:
            return cls(((0, at, len(read)),), text)
        matcher = SequenceMatcher(None, read, text, autojunk=False)
        return cls(tuple((m.a, m.b, m.size) for m in matcher.get_matching_blocks() if m.size), text)

    def start(self, offset: int) -> int:
        """Return where the character at an offset stands in the file, or the next place after it."""
        index = bisect_right(self.blocks, (offset, len(self.text), 0)) - 1
        if index < 0:
            return self.blocks[0][1] if self.blocks else 0
        here, there, length = self.blocks[index]
        return there + min(offset - here, length)

    def span(self, span: Span, article_id: str) -> Span:
        """Return a span of the text read as a span of the file; at least one character long."""
        start = min(self.start(span.start), len(self.text) - 1)
        end = max(self.start(span.end - 1) + 1, start + 1)
        end = min(end, len(self.text))
        return Span(article_id, start, end, self.text[start:end])


@dataclass(frozen=True, slots=True)
class Relocation:
    """The ids of the gold and the alignments, by the ids of the program's articles."""

    ids: Mapping[str, str]
    alignments: Mapping[str, Alignment]

    def apply(self, thing: Anything) -> Anything:
        """Return a copy of a type of the model whose spans and article ids are those of the gold.

        Articles themselves and what is no dataclass are left as they are.
        """
        return cast("Anything", self._moved(thing))

    def _moved(self, thing: object) -> object:
        if isinstance(thing, Span):
            return self.alignments[thing.article_id].span(thing, self.ids[thing.article_id])
        if isinstance(thing, tuple):
            return tuple(self._moved(each) for each in thing)
        if isinstance(thing, Article) or not dataclasses.is_dataclass(thing) or isinstance(thing, type):
            return thing
        changes = {f.name: self._field(f.name, getattr(thing, f.name)) for f in dataclasses.fields(thing) if f.init}
        return dataclasses.replace(thing, **changes)

    def _field(self, name: str, value: object) -> object:
        if name in ID_FIELDS and isinstance(value, str):
            return self.ids[value]
        if name in IDS_FIELDS and isinstance(value, tuple):
            return tuple(self.ids[each] for each in value)
        return self._moved(value)
