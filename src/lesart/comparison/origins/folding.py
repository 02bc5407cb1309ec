"""Counts the independent origins of one claim: accounts that go back to the same text or source are one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import OriginKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lesart.comparison.origins.use import Source, Use

# How many words a description needs to tell one person from another: 'früherer Maschinist', not 'Augenzeuge'.
_WORDS_THAT_DESCRIBE = 2
# How much of the words of two accounts in prints of one agency's text must be the same for them to be one.
_SAME_WORDS = 0.5
_PASSED_ON = frozenset({OriginKind.READOUT, OriginKind.MEDIUM, OriginKind.AGENCY})


def fold(uses: Sequence[Use], belongs: Callable[[str, str], bool]) -> tuple[Source, ...]:
    """Return the source of each account of a claim, those folded that are not independent of each other.

    The words of a speaker that another account has from a readout are taken to come from that readout too; what a state
    is quoted with is what its one office said that others name; the text of an agency rests on whom other prints of it
    name; what an article says in its own voice, the headline say, rests on whom it names for the same claim elsewhere;
    and what one report has from another rests on whom that one has it from.

    Args:
        uses: the accounts.
        belongs: tells whether an entity, the first, is an office of a state, the second.

    """
    spoken = [_with_passing_on(use, uses) for use in uses]
    housed = [_with_office(source, spoken, belongs) for source in spoken]
    printed = [_with_named_in_print(use, own, uses, housed) for use, own in zip(uses, housed, strict=True)]
    articles = [use.article_id for use in uses]
    named = [
        _named_in_article(article, source, articles, printed) for article, source in zip(articles, printed, strict=True)
    ]
    return tuple(_with_cited(article, source, articles, named) for article, source in zip(articles, named, strict=True))


def _with_passing_on(use: Use, uses: Sequence[Use]) -> Source:
    """Return the readout, medium or agency through which others have what this account has from the speaker."""
    if use.source.kind is not OriginKind.SPEAKER or use.source.key != use.speaker:
        return use.source
    passed = {o.source for o in uses if _same_speaker(use, o) and o.source.kind in _PASSED_ON}
    return passed.pop() if len(passed) == 1 else use.source


def _with_office(source: Source, sources: Sequence[Source], belongs: Callable[[str, str], bool]) -> Source:
    """Return the one office of a state that the claim names, for what is given as the word of the state."""
    if source.kind not in {OriginKind.READOUT, OriginKind.SPEAKER}:
        return source
    offices = {s for s in sources if s != source and s.kind is OriginKind.READOUT and belongs(s.key, source.key)}
    return offices.pop() if len(offices) == 1 else source


def _same_speaker(one: Use, other: Use) -> bool:
    """Tell whether two accounts have one speaker: the same entity, or one described in the same words, more or fewer."""
    if one.speaker == other.speaker:
        return True
    words, more = sorted((set(one.description.split()), set(other.description.split())), key=len)
    return len(words) >= _WORDS_THAT_DESCRIBE and words <= more


def _with_named_in_print(use: Use, source: Source, uses: Sequence[Use], sources: Sequence[Source]) -> Source:
    """Return whom another print of an agency's text names for the same words, the likest deciding."""
    if source.kind is not OriginKind.AGENCY:
        return source
    prints = [(o, named) for o, named in zip(uses, sources, strict=True) if source.key in o.credits and named.is_named]
    shares = [(_share(use, other), named) for other, named in prints if named != source]
    most = max((share for share, _ in shares), default=0.0)
    likest = {named for share, named in shares if share == most}
    return likest.pop() if most >= _SAME_WORDS and len(likest) == 1 else source


def _share(one: Use, other: Use) -> float:
    """Return how much of the words of two accounts is the same, from 0 to 1 (Dice)."""
    total = len(one.words) + len(other.words)
    return 2 * len(one.words & other.words) / total if total else 0.0


def _with_cited(article_id: str, source: Source, articles: Sequence[str], sources: Sequence[Source]) -> Source:
    """Return what the article that a report cites has a claim from, if it is one source."""
    if source.kind is not OriginKind.OWN_REPORTING or source.key == article_id:
        return source
    cited = {other for article, other in zip(articles, sources, strict=True) if article == source.key}
    return cited.pop() if len(cited) == 1 else source


def _named_in_article(article_id: str, source: Source, articles: Sequence[str], sources: Sequence[Source]) -> Source:
    if source.is_named:
        return source
    here = [other for article, other in zip(articles, sources, strict=True) if article == article_id]
    named = {other for other in here if other.is_named}
    if len(named) == 1:
        return named.pop()
    shared = {other for other in here if other.kind is OriginKind.SHARED_TEXT}
    return min(shared) if source.kind is OriginKind.OWN_REPORTING and len(shared) == 1 else source
