"""Who did something, where a report says that it was not who others say: 'Nicht Tiede habe das verlangt, sondern Rieck'."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from lesart.comparison.disagreements.finding import Finding, side_of
from lesart.model import DisagreementKind, Reason, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from lesart.comparison.claims.drafts import Member
    from lesart.comparison.disagreements.context import Context

_NOT, _BUT = "nicht", "sondern"
_THAT = frozenset({"das", "dies"})
_BEING = "sein"
# Words between 'nicht' and the name that it negates: 'nicht die Ministerin', 'nicht etwa der Minister Kress'.
_BEFORE_NAME = frozenset({"ART", "ADJA", "NN", "ADV", "PPOSAT", "NE"})
_PREPOSITIONS = frozenset({"APPR", "APPRART"})


@dataclass(frozen=True, slots=True)
class _Doer:
    """Who did it by one account: the entity of the synopsis, the passages."""

    entity: str
    spans: tuple[Span, ...]


def find_doers(context: Context) -> Iterator[Finding]:
    """Yield a finding for each deed of which an account says that not the one did it whom others name, but another.

    The account must name both ('nicht Tiede, sondern Rieck'), or deny the one and name the other ('das sei der
    Aufsichtsrat gewesen').
    """
    for claim, members in context.claimed():
        corrections = [pair for member in members for pair in _correction(member, context)]
        if not corrections:
            continue
        instead = [doer for _, doer in corrections]
        wrong = {entity for entity, _ in corrections} - {doer.entity for doer in instead}
        told = [
            doer
            for member in members
            if not member.negative
            for doer in _named(context.tokens(member.statement), member, context)
        ]
        told = [doer for doer in told if doer.entity in wrong]
        if told:
            yield _finding(claim.id, [*told, *instead], context)


def _correction(member: Member, context: Context) -> Iterator[tuple[str, _Doer]]:
    """Yield whom an account says it was not, and who it was instead."""
    tokens = context.tokens(member.statement)
    words = [token.lower_ for token in tokens]
    if _NOT in words and _BUT in words[words.index(_NOT) :]:
        negated, instead = words.index(_NOT) + 1, words.index(_BUT) + 1
        phrase = list(takewhile(lambda token: token.tag_ in _BEFORE_NAME, tokens[negated:instead]))
        denied = _named(phrase, member, context)
        yield from ((one.entity, doer) for one in denied for doer in _named(tokens[instead:], member, context))
    elif member.negative:
        starts = (n for n, (a, b) in enumerate(pairwise(tokens)) if a.lower_ in _THAT and b.lemma_ == _BEING)
        start = next(starts, len(tokens))
        if _NOT not in words[start:]:
            denied = _named(tokens[:start], member, context)
            yield from ((one.entity, doer) for one in denied for doer in _named(tokens[start:], member, context))


def _named(tokens: Sequence[Token], member: Member, context: Context) -> list[_Doer]:
    """Return who is named first among some words of an account; nobody where a preposition governs the name."""
    article_id = member.statement.article_id
    for mention in sorted(context.readings[article_id].mentions, key=lambda each: each.span):
        begins = next((token for token in tokens if token.idx == mention.span.start), None)
        if begins is not None and member.statement.contains(mention.span):
            entity = context.entity_of(article_id, mention.entity_id)
            governed = begins.i > 0 and begins.nbor(-1).tag_ in _PREPOSITIONS
            return [] if entity is None or governed else [_Doer(entity, member.statement.spans)]
    return []


def _finding(claim_id: str, doers: Sequence[_Doer], context: Context) -> Finding:
    entities = dict.fromkeys(doer.entity for doer in doers)
    sides = tuple(
        side_of(context.entities[entity].name, [s for doer in doers if doer.entity == entity for s in doer.spans])
        for entity in entities
    )
    reason = Reason("done_by", {"sides": tuple(context.shown(sides))})
    return Finding(DisagreementKind.ATTRIBUTION, claim_id, sides, (reason,), about="doer")
