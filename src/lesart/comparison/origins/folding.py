"""Counts the independent origins of one claim: accounts that go back to the same text or source are one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.model import OriginKind, Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from lesart.comparison.origins.use import Source, Use

# How many words a description needs to tell one person from another: 'früherer Maschinist', not 'Augenzeuge'.
_WORDS_THAT_DESCRIBE = 2
# How much of the words of two accounts in prints of one agency's text must be the same for them to be one.
_SAME_WORDS = 0.5
_VOICES = frozenset({OriginKind.READOUT, OriginKind.SPEAKER})
_PASSED_ON = frozenset({OriginKind.READOUT, OriginKind.MEDIUM, OriginKind.AGENCY})


def fold(
    uses: Sequence[Use], belongs: Callable[[str, str], bool], houses: Mapping[str, str] | None = None
) -> tuple[Source, ...]:
    """Return the source of each account of a claim, those folded that are not independent of each other.

    The words of a speaker that another account has from a readout are taken to come from that readout too; what a state
    is quoted with is what its one office said that others name; a house, who speaks for it and who heads it are one; the
    text of an agency rests on whom other prints of it name; what an article says in its own voice, the headline say, rests on
    whom it names for the same claim elsewhere; who only speaks of it beside a sentence of the article's own adds no origin;
    what an article that prints an agency's text tells in its own voice, in whatever words, goes back to whom other prints of it
    name, else to the agency where they tell it so as well; and what one report has from another rests on whom that one has it from.

    Args:
        uses: the accounts.
        belongs: tells whether an entity, the first, is an office of a state, the second.
        houses: of people, by their keys, the house or the person that they speak for or head.

    """
    passing = [use for use in uses if use.source.kind in _PASSED_ON]
    spoken = [_with_passing_on(use, passing) for use in uses]
    gathered = _with_houses(spoken, houses or {})
    readouts = {source for source in gathered if source.kind is OriginKind.READOUT}
    housed = [_with_office(source, readouts, belongs) for source in gathered]
    named_for = [(use, source) for use, source in zip(uses, housed, strict=True) if source.is_named and use.agencies]
    printed = [_with_named_in_print(use, own, named_for) for use, own in zip(uses, housed, strict=True)]
    articles = [use.article_id for use in uses]
    here = _by_article(articles, printed)
    named = [_named_in_article(use, source, here[use.article_id]) for use, source in zip(uses, printed, strict=True)]
    beside = _by_article(articles, named)
    vouched = [_vouched_for(use, source, beside[use.article_id]) for use, source in zip(uses, named, strict=True)]
    credited = [_with_credit(use, source, uses, vouched) for use, source in zip(uses, vouched, strict=True)]
    there = _by_article(articles, credited)
    return tuple(_with_cited(article, source, there) for article, source in zip(articles, credited, strict=True))


def _by_article(articles: Sequence[str], sources: Sequence[Source]) -> Mapping[str, Sequence[Source]]:
    found: dict[str, list[Source]] = {}
    for article, source in zip(articles, sources, strict=True):
        found.setdefault(article, []).append(source)
    return found


def _with_passing_on(use: Use, passing: Iterable[Use]) -> Source:
    """Return the readout or medium through which others have what this account has from the speaker.

    An agency is that only where its text is printed: who said something in public said it to others as well.
    """
    if use.source.kind is not OriginKind.SPEAKER or use.source.key != use.speaker:
        return use.source
    others = (other for other in passing if _same_speaker(use, other))
    passed = {other.source for other in others if not other.source.is_agency or _has_text_of(use, other)}
    return passed.pop() if len(passed) == 1 else use.source


def _with_houses(sources: Sequence[Source], houses: Mapping[str, str]) -> list[Source]:
    """Return for each source what stands for all of its house that a claim names: the house, else the first of its people."""
    voices = {source.key: source for source in reversed(sources) if source.kind in _VOICES}
    chosen: dict[str, Source] = {}
    for source in sorted(voices.values(), key=lambda each: (each.kind is not OriginKind.READOUT, each.key)):
        house = houses.get(source.key, source.key)
        if source.key == house or house not in chosen:
            chosen[house] = source
    return [
        _of_house(source, chosen[houses.get(source.key, source.key)]) if source.kind in _VOICES else source
        for source in sources
    ]


def _of_house(source: Source, chosen: Source) -> Source:
    if chosen == source:
        return source
    return replace(
        chosen, reasons=(*source.reasons, Reason("of_one_house", {"person": (source.name,), "house": (chosen.name,)}))
    )


def _with_office(source: Source, readouts: Iterable[Source], belongs: Callable[[str, str], bool]) -> Source:
    """Return the one office of a state that the claim names, for what is given as the word of the state."""
    if source.kind not in _VOICES:
        return source
    offices = [readout for readout in readouts if readout != source and belongs(readout.key, source.key)]
    return offices[0] if len(offices) == 1 else source


def _same_speaker(one: Use, other: Use) -> bool:
    """Tell whether two accounts have one speaker: the same entity, or one described in the same words, more or fewer."""
    if one.speaker == other.speaker:
        return True
    words, more = sorted((set(one.description.split()), set(other.description.split())), key=len)
    return len(words) >= _WORDS_THAT_DESCRIBE and words <= more


def _with_named_in_print(use: Use, source: Source, named_for: Iterable[tuple[Use, Source]]) -> Source:
    """Return whom another print of an agency's text names for the same words, the likest deciding."""
    if source.kind is not OriginKind.AGENCY:
        return source
    prints = [(other, named) for other, named in named_for if other.credits(source)]
    shares = [(_share(use, other), named) for other, named in prints if named != source]
    most = max((share for share, _ in shares), default=0.0)
    likest = {named for share, named in shares if share == most}
    return likest.pop() if most >= _SAME_WORDS and len(likest) == 1 else source


def _has_text_of(use: Use, printed: Use) -> bool:
    """Tell whether an account has the text of an agency that another prints: it credits it, or has the words."""
    return use.credits(printed.source) or _share(use, printed) >= _SAME_WORDS


def _share(one: Use, other: Use) -> float:
    """Return how much of the words of two accounts is the same, from 0 to 1 (Dice)."""
    total = len(one.words) + len(other.words)
    return 2 * len(one.words & other.words) / total if total else 0.0


def _vouched_for(use: Use, source: Source, here: Sequence[Source]) -> Source:
    """Return the article itself for a speaker in it who says what it tells in its own voice as well."""
    own = next((each for each in here if each.kind is OriginKind.OWN_REPORTING and each.key == use.article_id), None)
    if own is None or source.kind is not OriginKind.SPEAKER:
        return source
    return replace(own, reasons=(*own.reasons, Reason("told_as_well", {"person": (source.name,)})))


def _with_credit(use: Use, source: Source, uses: Sequence[Use], sources: Sequence[Source]) -> Source:
    """Return what other prints of an agency have from it, for what an article that prints it tells in its own voice.

    That is the one source that they name, else the agency where they tell it in their own voice as well.
    """
    if not _is_own(use, source):
        return source
    others = [(other, told) for other, told in zip(uses, sources, strict=True) if other.article_id != use.article_id]
    for agency in use.agencies:
        prints = [(other, told) for other, told in others if other.credits(agency)]
        named = {told for _, told in prints if told.is_named and told != agency}
        if len(named) == 1:
            return named.pop()
        alike = [other.article for other, told in prints if told == agency or _is_own(other, told)]
        if alike:
            names = tuple(dict.fromkeys((source.name, *alike)))
            return replace(agency, reasons=(Reason("credited_alike", {"articles": names, "agency": (agency.name,)}),))
    return source


def _is_own(use: Use, source: Source) -> bool:
    return source.kind is OriginKind.OWN_REPORTING and source.key == use.article_id


def _with_cited(article_id: str, source: Source, sources: Mapping[str, Sequence[Source]]) -> Source:
    """Return what the article that a report cites has a claim from, if it is one source."""
    if source.kind is not OriginKind.OWN_REPORTING or source.key == article_id:
        return source
    cited = set(sources.get(source.key, ()))
    return cited.pop() if len(cited) == 1 else source


def _named_in_article(use: Use, source: Source, here: Sequence[Source]) -> Source:
    """Return the one source that the article names for the claim, for what it says in its own voice.

    What somebody says beside a sentence of the text is no source of that sentence, but one of the headline.
    """
    if source.is_named:
        return source
    named = {other for other in here if other.is_named}
    if len(named) == 1 and (use.sums_up or min(named).kind is not OriginKind.SPEAKER):
        return named.pop()
    shared = {other for other in here if other.kind is OriginKind.SHARED_TEXT}
    return min(shared) if source.kind is OriginKind.OWN_REPORTING and len(shared) == 1 else source
