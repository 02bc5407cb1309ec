"""Source chains: the outlet prints what the agency says that the office says that the speaker said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.model import MentionKind, Quotation, QuotationKind, SourceLink, SourceRole
from lesart.reading.attribution.stance import denies
from lesart.reading.entities.word_lists import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.model import Mention
    from lesart.reading.attribution.cast import Cast
    from lesart.reading.attribution.layers import Layer
    from lesart.reading.attribution.text import Text
    from lesart.reading.entities.sentences import Word


_STAYING = frozenset({SourceRole.MEDIUM, SourceRole.AGENCY})
"""Links that a pronoun carries on to its next frame: who heard somebody mostly heard him in the next sentence as well."""
_GOING_ON = word_list("going_on")
_ADDING = word_list("adding")


class Chains:
    """Builds the source chains of the quotations of one article, in text order."""

    def __init__(self, text: Text, cast: Cast, passages: Sequence[tuple[int, int, SourceLink]] = ()) -> None:
        self._text = text
        self._cast = cast
        self._passages = passages
        self._between: dict[str, tuple[SourceLink, ...]] = {}
        self._behind: dict[str, tuple[SourceLink, ...]] = {}

    def with_chain(self, quotation: Quotation, layers: tuple[Layer, ...], before: Sequence[Quotation]) -> Quotation:
        """Return a quotation with its chain, outermost first, and its medium.

        Args:
            quotation: the quotation; speaker resolved, parent known.
            layers: who passes its words on in its own frame.
            before: the quotations before it and its parent, with their chains.

        """
        own = tuple(self._link(layer) for layer in layers if not layer.behind)
        self._behind[quotation.id] = tuple(self._link(layer) for layer in layers if layer.behind)
        inherited = self._inherited(quotation, before)
        between = _once((*self._agency_of_passage(quotation), *inherited, *own), quotation)
        self._between[quotation.id] = between
        heard = next((layer.span for layer in layers if layer.heard), None)
        return replace(
            quotation,
            chain=(SourceLink(SourceRole.OUTLET, self._text.article.name), *between, *self._speaker(quotation)),
            medium=quotation.medium or heard,
        )

    def _link(self, layer: Layer) -> SourceLink:
        name = self._cast.name(layer.entity_id) or layer.span.text
        return SourceLink(layer.role, name, layer.entity_id, layer.span)

    def _speaker(self, quotation: Quotation) -> tuple[SourceLink, ...]:
        speaker = quotation.speaker
        if speaker is None:
            return ()
        name = self._cast.name(speaker.entity_id) or self._words_of(speaker)
        return (SourceLink(SourceRole.SPEAKER, name, speaker.entity_id, speaker.span),)

    def _inherited(self, quotation: Quotation, before: Sequence[Quotation]) -> tuple[SourceLink, ...]:
        """Return the links that a quotation has from the one it stands in, or goes on from."""
        parent = next((other for other in before if other.id == quotation.parent_id), None)
        if parent is not None:
            between = self._between.get(parent.id, ())
            if _same_speaker(parent, quotation) or self._denies(parent):
                return between
            return (*between, *self._as_passing_on(parent), *self._behind.get(parent.id, ()))
        earlier = self._earlier(quotation, before)
        if earlier is None:
            return ()
        between = self._between.get(earlier.id, ())
        if (not quotation.cue and not quotation.frame) or self._adds(quotation, earlier):
            return between
        pronoun = quotation.speaker is not None and quotation.speaker.kind is MentionKind.PRONOUN
        return tuple(link for link in between if link.role in _STAYING) if pronoun else ()

    def _adds(self, quotation: Quotation, earlier: Quotation) -> bool:
        """Tell whether a frame goes on with the account of the sentence before: 'fügte hinzu', 'sagte weiter'."""
        near = self._text.number_at(quotation.start) - self._text.number_at(earlier.end - 1) <= 1
        return near and goes_on(self._text.of(quotation.frame))

    def _earlier(self, quotation: Quotation, before: Sequence[Quotation]) -> Quotation | None:
        """Return the quotation of the same paragraph that this one may go on from: the last one, or that of the same words."""
        told = [
            other
            for other in before
            if other.start < quotation.start
            and (self._text.same_paragraph(other.end, quotation.start) or _same_words(other, quotation))
        ]
        last = max((other for other in told if other.parent_id is None), key=_place, default=None)
        if last is not None and _goes_on(last, quotation):
            return last
        inner = [
            other
            for other in told
            if last is not None and other.parent_id == last.id and _same_speaker(other, quotation)
        ]
        if inner and quotation.speaker is not None:
            return inner[-1]
        return max((other for other in told if _same_words(other, quotation)), key=_place, default=None)

    def _denies(self, parent: Quotation) -> bool:
        """Tell whether a quotation tells of a denial: who denies the reports of another does not pass them on."""
        return parent.kind is QuotationKind.REPORTED and denies(self._text.of(parent.content))

    def _as_passing_on(self, parent: Quotation) -> tuple[SourceLink, ...]:
        speaker = parent.speaker
        if speaker is None:
            return ()
        name = self._cast.name(speaker.entity_id) or self._words_of(speaker)
        return (SourceLink(self._cast.role(speaker.entity_id), name, speaker.entity_id, speaker.span),)

    def _words_of(self, speaker: Mention) -> str:
        """Return the words for a speaker without the preposition before them ('aus Sicherheitskreisen')."""
        words = self._text.between(speaker.span.start, speaker.span.end)
        own = [word.text for word in words if word.tag not in {"APPR", "APPRART"}] if words[:1] else []
        return speaker.span.text if not words or words[0].tag not in {"APPR", "APPRART"} else " ".join(own)

    def _agency_of_passage(self, quotation: Quotation) -> tuple[SourceLink, ...]:
        return tuple(link for start, end, link in self._passages if start <= quotation.start < end)[:1]


def goes_on(frame: Sequence[Word]) -> bool:
    """Tell whether a frame says that somebody goes on with what he said: 'fügte hinzu', 'hieß es weiter'."""
    return any(word.text.lower() in _GOING_ON or word.lemma.lower() in _ADDING for word in frame)


def _same_speaker(one: Quotation, other: Quotation) -> bool:
    first, second = one.speaker, other.speaker
    if first is None or second is None:
        return first is second
    if first.entity_id is not None and second.entity_id is not None:
        return first.entity_id == second.entity_id
    return first.span == second.span


def _place(quotation: Quotation) -> tuple[int, int]:
    return quotation.start, quotation.end


def _same_words(one: Quotation, other: Quotation) -> bool:
    """Tell whether the very same words name the speakers of both."""
    return one.speaker is not None and other.speaker is not None and one.speaker.span.overlaps(other.speaker.span)


def _goes_on(earlier: Quotation, quotation: Quotation) -> bool:
    """Tell whether a quotation without a frame goes on with the one before it: the same words or entity speak."""
    if earlier.speaker is None or quotation.speaker is None:
        return False
    return _same_speaker(earlier, quotation) or earlier.speaker.span.overlaps(quotation.speaker.span)


def _once(links: tuple[SourceLink, ...], quotation: Quotation) -> tuple[SourceLink, ...]:
    """Return the links without repetitions and without the speaker."""
    speaker = quotation.speaker.entity_id if quotation.speaker is not None else None
    kept: dict[tuple[str | None, str], SourceLink] = {}
    for link in links:
        if speaker is None or link.entity_id != speaker:
            kept.setdefault((link.entity_id, "" if link.entity_id else link.name), link)
    return tuple(kept.values())
