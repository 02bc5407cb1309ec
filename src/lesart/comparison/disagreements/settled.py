"""What some accounts tell as settled and others as open."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from lesart.comparison.disagreements.finding import Finding, side_of
from lesart.language.de.lexicon.tables import read_table
from lesart.model import DisagreementKind, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.comparison.disagreements.context import Context


def find_settled(context: Context) -> Iterator[Finding]:
    """Yield a finding for each thing that some tell as settled ('fest vereinbart') and others as open ('möglich').

    They need not have been aligned: statements that are much alike and have a noun in common are about one thing.
    """
    settled = [number for number in context.claims_of if is_settled(number, context)]
    left_open = [number for number in context.claims_of if is_open(number, context)]
    pairs: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for one in settled:
        for other in left_open:
            if context.apart(one, other) and _about_one_thing(one, other, context):
                pairs[min(context.claims_of[one], key=context.order.__getitem__)].append((one, other))
    for claim_id, found in pairs.items():
        settling, opening = ([pair[n] for pair in found] for n in (0, 1))
        yield _finding(claim_id, list(dict.fromkeys(settling)), list(dict.fromkeys(opening)), context)


def is_settled(number: int, context: Context) -> bool:
    """Tell whether a statement tells something as settled and does not negate it."""
    return (
        bool(_words(number, context) & _class("settled"))
        and not is_open(number, context)
        and number not in context.denials
    )


def is_open(number: int, context: Context) -> bool:
    """Tell whether a statement leaves open whether something is so."""
    return bool(_words(number, context) & _class("open")) and not context.alignment.all_negations[number]


def _words(number: int, context: Context) -> frozenset[str]:
    return context.lemmas(context.alignment.statements[number])


def _about_one_thing(one: int, other: int, context: Context) -> bool:
    if context.share_claim(one, other):
        return True
    return context.is_close(one, other) and context.share_noun(one, other)


def _finding(claim_id: str, settled: list[int], left_open: list[int], context: Context) -> Finding:
    statements = context.alignment.statements
    sides = tuple(
        side_of(min((statements[n].text for n in numbers), key=len), [s for n in numbers for s in statements[n].spans])
        for numbers in (settled, left_open)
    )
    named = [(context.names(side.article_ids),) for side in sides]
    reason = Reason("settled", {"settled": named[0], "open": named[1]})
    return Finding(DisagreementKind.CERTAINTY, claim_id, sides, (reason,), about="settled")


@cache
def _class(name: str) -> frozenset[str]:
    return frozenset(row[0].casefold() for row in read_table("settled.tsv") if row[1] == name)
