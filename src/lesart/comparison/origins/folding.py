"""Counts the independent origins of one claim: accounts that go back to the same text or source are one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.comparison.origins.sources import Source
from lesart.model import OriginKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_PASSED_ON = frozenset({OriginKind.READOUT, OriginKind.MEDIUM, OriginKind.AGENCY})


@dataclass(frozen=True, slots=True)
class Use:
    """One account that puts a claim forward: its article, what it goes back to by itself, who says it."""

    article_id: str
    source: Source
    speaker: str | None = None


def fold(uses: Sequence[Use], belongs: Callable[[str, str], bool]) -> tuple[Source, ...]:
    """Return the source of each account of a claim, those folded that are not independent of each other.

    The words of a speaker that another account has from a readout are taken to come from that readout too; what a state
    is quoted with is what its one office said that others name; and what an article says in its own voice, the headline
    say, rests on whom it names for the same claim elsewhere.

    Args:
        uses: the accounts.
        belongs: tells whether an entity, the first, is an office of a state, the second.

    """
    spoken = [_with_passing_on(use, uses) for use in uses]
    housed = [_with_office(source, spoken, belongs) for source in spoken]
    return tuple(
        _named_in_article(use.article_id, source, [other.article_id for other in uses], housed)
        for use, source in zip(uses, housed, strict=True)
    )


def _with_passing_on(use: Use, uses: Sequence[Use]) -> Source:
    """Return the readout, medium or agency through which others have what this account has from the speaker."""
    if use.source.kind is not OriginKind.SPEAKER or use.source.key != use.speaker:
        return use.source
    passed = {o.source for o in uses if o.speaker == use.speaker and o.source.kind in _PASSED_ON}
    return passed.pop() if len(passed) == 1 else use.source


def _with_office(source: Source, sources: Sequence[Source], belongs: Callable[[str, str], bool]) -> Source:
    """Return the one office of a state that the claim names, for what is given as the word of the state."""
    if source.kind not in {OriginKind.READOUT, OriginKind.SPEAKER}:
        return source
    offices = {s for s in sources if s != source and s.kind is OriginKind.READOUT and belongs(s.key, source.key)}
    return offices.pop() if len(offices) == 1 else source


def _named_in_article(article_id: str, source: Source, articles: Sequence[str], sources: Sequence[Source]) -> Source:
    if source.is_named:
        return source
    here = [other for article, other in zip(articles, sources, strict=True) if article == article_id]
    named = {other for other in here if other.is_named}
    if len(named) == 1:
        return named.pop()
    shared = {other for other in here if other.kind is OriginKind.SHARED_TEXT}
    return min(shared) if source.kind is OriginKind.OWN_REPORTING and len(shared) == 1 else source
