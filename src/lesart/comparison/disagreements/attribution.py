"""The same words, put into the mouths of different people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from lesart.comparison.disagreements.finding import Finding, side_of
from lesart.model import DisagreementKind, EntityKind, QuotationKind, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lesart.comparison.claims.drafts import Member
    from lesart.comparison.disagreements.context import Context

# Two quotations are the same words if they are this much alike, in per cent: marks and a word may differ.
_SAME_WORDS = 88.0
_FEWEST_WORDS = 3
# What stands in these marks is a quotation within a quotation: somebody passes on the words of another.
_INNER_MARKS = ("‚", "›", "‹", "‘", "'")
_WORD = re.compile(r"\w+")


def find_attributions(context: Context) -> Iterator[Finding]:
    """Yield a finding for each direct quotation that the articles ascribe to different people.

    Each must be named, in some article, in the frame around the words: who speaks without one is a guess.
    """
    for claim, members in context.claimed():
        quoting = [member for member in members if _is_direct(member, context)]
        for group in _same_words(quoting):
            by_speaker: dict[str, list[Member]] = {}
            for member in group:
                by_speaker.setdefault(member.statement.speaker or "", []).append(member)
            framed = all(any(_evidence(m)[len(m.statement.spans) :] for m in own) for own in by_speaker.values())
            if framed and len(by_speaker) > 1 and len({member.statement.article_id for member in group}) > 1:
                yield _finding(claim.id, by_speaker, context)


def _is_direct(member: Member, context: Context) -> bool:
    quotation = member.statement.quotation
    entity = context.entities.get(member.statement.speaker or "")
    direct = quotation is not None and quotation.kind is QuotationKind.DIRECT
    before = context.article(member.statement.article_id).text[: member.statement.start]
    return direct and entity is not None and entity.kind is EntityKind.PERSON and not before.endswith(_INNER_MARKS)


def _same_words(members: Sequence[Member]) -> list[list[Member]]:
    groups: list[list[Member]] = []
    for member in members:
        words = _words(member)
        home = next((group for group in groups if ratio(_words(group[0]), words) >= _SAME_WORDS), None)
        if home is not None:
            home.append(member)
        elif words.count(" ") >= _FEWEST_WORDS - 1:
            groups.append([member])
    return groups


def _words(member: Member) -> str:
    return " ".join(_WORD.findall(member.statement.text.casefold()))


def _finding(claim_id: str, by_speaker: dict[str, list[Member]], context: Context) -> Finding:
    named = [(context.entities[speaker].name, members) for speaker, members in by_speaker.items()]
    sides = tuple(side_of(name, [span for member in members for span in _evidence(member)]) for name, members in named)
    words = named[0][1][0].statement.text
    reason = Reason("ascribed", {"words": (f"„{words}“",), "sides": tuple(context.shown(sides))})
    return Finding(DisagreementKind.ATTRIBUTION, claim_id, sides, (reason,), about=words)


def _evidence(member: Member) -> list[Span]:
    quotation = member.statement.quotation
    frame = list(quotation.frame) if quotation else []
    return [*member.statement.spans, *frame]


if TYPE_CHECKING:
    from lesart.model import Span
