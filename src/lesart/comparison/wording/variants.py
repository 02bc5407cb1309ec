"""Gathers the ways to word one thing."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lesart.model import WordingVariant

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lesart.model import Span

# So many passages of one outlet's one wording are listed; more would drown the others.
_PASSAGES_OF_ONE = 5


class Variants:
    """The wordings of one thing, each with its passages."""

    def __init__(self, outlets: Mapping[str, str]) -> None:
        """Start with none; ``outlets`` are the names of the articles by id."""
        self._outlets = outlets
        self._found: defaultdict[tuple[str, bool], list[tuple[str, Span]]] = defaultdict(list)

    def add(self, key: str, form: str, span: Span, *, distanced: bool = False) -> None:
        """Add a passage; forms with the same key are one wording, shown in the form that is commonest."""
        self._found[key, distanced].append((form, span))

    def made(self) -> tuple[WordingVariant, ...]:
        """Return the wordings, those of most outlets first, then by form."""
        made = (_variant(found, self._outlets, distanced=key[1]) for key, found in self._found.items())
        return tuple(sorted(made, key=lambda each: (-len(each.outlets), -len(each.spans), each.form)))


def _variant(found: Iterable[tuple[str, Span]], outlets: Mapping[str, str], *, distanced: bool) -> WordingVariant:
    forms: defaultdict[str, int] = defaultdict(int)
    by_outlet: defaultdict[str, list[Span]] = defaultdict(list)
    for form, span in found:
        forms[form] += 1
        by_outlet[outlets[span.article_id]].append(span)
    commonest = min(forms, key=lambda form: (-forms[form], form))
    spans = tuple(span for own in by_outlet.values() for span in own[:_PASSAGES_OF_ONE])
    return WordingVariant(commonest, spans, tuple(by_outlet), distanced)


def worth_showing(variants: tuple[WordingVariant, ...]) -> bool:
    """Tell whether outlets differ: two wordings at least, not all of one outlet, not each of all outlets."""
    outlets = {outlet for variant in variants for outlet in variant.outlets}
    ways = {frozenset(variant.outlets) for variant in variants}
    return len(variants) > 1 and len(outlets) > 1 and len(ways) > 1
