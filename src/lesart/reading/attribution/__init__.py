"""Whose words: who speaks and hears, through whom the words came, what they do, and how the outlet stands to them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lesart.model import Entity, Mention, MentionKind, Quotation, QuotationKind, Span
from lesart.reading.attribution.acts import with_act
from lesart.reading.attribution.agency_passages import agency_passages
from lesart.reading.attribution.cast import Cast
from lesart.reading.attribution.chains import Chains, goes_on
from lesart.reading.attribution.layers import Layers
from lesart.reading.attribution.mending import Mending
from lesart.reading.attribution.nesting import with_parents
from lesart.reading.attribution.passing_on import PassingOn
from lesart.reading.attribution.speakers import Speakers
from lesart.reading.attribution.stance import is_hedged, is_negated
from lesart.reading.attribution.text import Text
from lesart.reading.attribution.verbs import cue_lemma

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lesart.model import Article
    from lesart.reading.entities.sentences import Sentence

__all__ = ["AttributionReading", "attribute"]


@dataclass(frozen=True, slots=True)
class AttributionReading:
    """The mentions of an article, pronouns that speak or hear added, and its quotations, attributed.

    Quotations stand in text order with ids "q1", "q2", …; one that holds another comes before it.
    """

    mentions: tuple[Mention, ...]
    quotations: tuple[Quotation, ...]


def attribute(
    article: Article,
    sentences: tuple[Sentence, ...],
    entities: Iterable[Entity],
    mentions: Iterable[Mention],
    quotations: Iterable[Quotation],
) -> AttributionReading:
    """Say of every quotation whose words it gives.

    Args:
        article: the article.
        sentences: those of it that tell its story, as `lesart.reading.entities.sentences_of` gives them.
        entities: the entities of the article.
        mentions: their mentions.
        quotations: the quotations as they were found, in text order: speakers and addressees without entities.

    Returns:
        The quotations with speaker and addressee resolved, medium, source chain, act, negation, hedges and parent. Where
        somebody passes on the words of another without a quotation of their own, a reported quotation is added within.

    """
    text = Text(article, sentences)
    cast = Cast(entities, mentions)
    speakers = Speakers(text, cast)
    found = _resolved(with_parents(tuple(quotations)), text, speakers, Mending(text, cast))
    found = _with_passed_on(found, text, PassingOn(text, cast, speakers))
    found = _with_chains(found, text, cast, Layers(text, cast, speakers))
    found = _with_parents_act(tuple(_judged(quotation, text) for quotation in found))
    return AttributionReading(_with_pronouns(cast.mentions, found), _numbered(_with_inherited_hedges(found)))


def _resolved(
    quotations: tuple[Quotation, ...], text: Text, speakers: Speakers, mending: Mending
) -> tuple[Quotation, ...]:
    done: list[Quotation] = []
    instead: dict[Span, Mention] = {}
    for quotation in quotations:
        before = tuple(done)
        mended = mending.mended(_framed(quotation, before, mending, instead))
        mended = _with_last_voice(mended, before, text)
        heard = replace(mended, addressee=speakers.resolved(mended.addressee, mended, before))
        done.append(replace(heard, speaker=speakers.resolved(heard.speaker, heard, before)))
    return tuple(done)


def _with_last_voice(quotation: Quotation, before: tuple[Quotation, ...], text: Text) -> Quotation:
    """Give 'hieß es weiter', which names nobody, to who spoke in the sentence before."""
    if quotation.speaker is not None or not goes_on(text.of(quotation.frame)):
        return quotation
    here = text.number_at(quotation.start)
    near = (
        other for other in reversed(before) if other.speaker is not None and here - text.number_at(other.end - 1) == 1
    )
    last = next(near, None)
    return quotation if last is None else replace(quotation, speaker=last.speaker)


def _framed(
    quotation: Quotation, before: tuple[Quotation, ...], mending: Mending, instead: dict[Span, Mention]
) -> Quotation:
    """Give a quotation the speaker and frame that the speech around or before it shows.

    ``instead`` keeps for a source ('einer Mitteilung zufolge') who speaks in its sentence: what goes on from there is
    his as well.
    """
    if not quotation.cue and quotation.speaker is not None and quotation.speaker.span in instead:
        return replace(quotation, speaker=instead[quotation.speaker.span])
    parent = next((other for other in before if other.id == quotation.parent_id), None)
    beside = parent or next((other for other in before[-1:] if other.cue == quotation.cue), None)
    spoken = mending.spoken_beside(quotation, beside) if beside is not None else None
    if spoken is not None:
        if quotation.speaker is not None:
            instead[quotation.speaker.span] = spoken
        return replace(quotation, speaker=spoken, cue=(), frame=() if parent is not None else quotation.frame)
    return quotation if parent is None else _with_parents_frame(quotation, parent)


def _with_parents_frame(quotation: Quotation, parent: Quotation) -> Quotation:
    """Give a phrase in marks within other speech the frame and speaker of what it stands in, unless it has one there."""
    if quotation.kind is not QuotationKind.DIRECT or parent.kind is QuotationKind.DIRECT:
        return quotation
    if any(piece.contains(frame) for frame in quotation.frame for piece in parent.content):
        return quotation
    return replace(quotation, speaker=parent.speaker, addressee=parent.addressee, cue=parent.cue, frame=parent.frame)


def _with_passed_on(quotations: tuple[Quotation, ...], text: Text, passing_on: PassingOn) -> tuple[Quotation, ...]:
    told: list[Quotation] = []
    added: list[Quotation] = []
    behind: dict[Span, Mention] = {}
    for quotation in quotations:
        running = quotation.kind is QuotationKind.INDIRECT_FREE_INDIRECT and not quotation.frame
        speaker = behind.get(quotation.speaker.span) if running and quotation.speaker is not None else None
        told.append(quotation if speaker is None else replace(quotation, speaker=speaker))
        inner = tuple(passing_on.within(told[-1], quotations))
        behind.update(_spoken_behind(told[-1], inner, text))
        added += inner
    whole = tuple(passing_on.with_inner_speaker(quotation, added) for quotation in told)
    ordered = sorted((*whole, *added), key=lambda q: (q.start, -q.end, q.parent_id is not None, q in added))
    return tuple(ordered)


def _spoken_behind(quotation: Quotation, inner: tuple[Quotation, ...], text: Text) -> dict[Span, Mention]:
    """Return who speaks behind a source that only frames his act: what goes on after 'laut X betonte Y, …' is Y's."""
    if quotation.speaker is None or not quotation.frame or cue_lemma(text.of(quotation.cue)):
        return {}
    speaker = next((each.speaker for each in inner if each.start == quotation.start), None)
    return {} if speaker is None else {quotation.speaker.span: speaker}


def _with_chains(quotations: tuple[Quotation, ...], text: Text, cast: Cast, layers: Layers) -> tuple[Quotation, ...]:
    chains = Chains(text, cast, agency_passages(text, cast))
    done: dict[str, Quotation] = {}
    for quotation in _parents_first(quotations):
        around = layers.around(quotation, quotations)
        done[quotation.id] = chains.with_chain(quotation, around, tuple(done.values()))
    return tuple(done[quotation.id] for quotation in quotations)


def _parents_first(quotations: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
    """Return the quotations in text order, each after the one that it stands in."""
    known = {quotation.id: quotation for quotation in quotations}
    ordered: dict[str, Quotation] = {}
    for quotation in quotations:
        line, at = [quotation], quotation.parent_id
        while at in known and at not in ordered and len(line) < len(quotations):
            line.append(known[at])
            at = known[at].parent_id
        ordered.update((each.id, each) for each in reversed(line) if each.id not in ordered)
    return tuple(ordered.values())


def _judged(quotation: Quotation, text: Text) -> Quotation:
    return replace(
        with_act(quotation, text),
        negated=quotation.negated or is_negated(quotation, text),
        hedged=quotation.hedged or is_hedged(quotation, text),
    )


def _with_parents_act(quotations: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
    """Return the quotations with phrases in marks doing what the speech around them does."""
    acts = {quotation.id: quotation for quotation in quotations}

    def doing(quotation: Quotation) -> Quotation:
        parent = acts.get(quotation.parent_id or "")
        if parent is None or quotation.kind is not QuotationKind.DIRECT or parent.speaker != quotation.speaker:
            return quotation
        return replace(quotation, act=parent.act, act_told=parent.act_told)

    return tuple(map(doing, quotations))


def _with_inherited_hedges(quotations: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
    """Return the quotations with the hedge of an outer one on those within: doubt about the outer covers the inner."""
    hedged = {quotation.id for quotation in quotations if quotation.hedged}
    return tuple(replace(q, hedged=True) if q.parent_id in hedged else q for q in quotations)


def _with_pronouns(mentions: tuple[Mention, ...], quotations: tuple[Quotation, ...]) -> tuple[Mention, ...]:
    known = {(mention.span.start, mention.span.end) for mention in mentions}
    roles = [role for q in quotations for role in (q.speaker, q.addressee) if role is not None]
    pronouns = {
        (role.span.start, role.span.end): role
        for role in roles
        if role.kind is MentionKind.PRONOUN and role.entity_id is not None
    }
    added = [role for place, role in pronouns.items() if place not in known]
    return tuple(sorted((*mentions, *added), key=lambda mention: (mention.span.start, -mention.span.end)))


def _numbered(quotations: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
    names = {quotation.id: f"q{number}" for number, quotation in enumerate(quotations, start=1)}
    return tuple(replace(q, id=names[q.id], parent_id=names.get(q.parent_id or "")) for q in quotations)
