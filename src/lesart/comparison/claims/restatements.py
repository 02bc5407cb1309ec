"""Denials that go on in other words: 'Marx wies das zurück. „Das Tor stand keine Minute offen“, sagte er'."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lesart.comparison.claims.denying import NEGATIONS
from lesart.comparison.terms.extraction import ENTITY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Doc

    from lesart.comparison.statements import Statement
    from lesart.comparison.terms.extraction import Term

    Weighted = Mapping[str, tuple[Term, float]]


def find_restatements(
    statements: Sequence[Statement],
    terms: Sequence[Weighted],
    docs: Mapping[str, Doc],
    antecedent: Mapping[int, int],
) -> dict[int, int]:
    """Return the statements that say again what the denial right before them denies, each with what is denied.

    The denier himself goes on, negates something, and names a thing that what is denied names too.

    Args:
        statements: the statements, in text order by article.
        terms: of each.
        docs: by article id.
        antecedent: leads from each pointing denial to what it denies.

    """
    found: dict[int, int] = {}
    for denial, denied in sorted(antecedent.items()):
        number = denial + 1
        if (
            number < len(statements)
            and number not in antecedent
            and _goes_on(statements[denial], statements[number])
            and _negates(statements[number], docs)
            and _shared(terms[denied], terms[number])
        ):
            found[number] = denied
    return found


def join_restatements(group_of: list[int], restated: Mapping[int, int], negating: Sequence[bool]) -> frozenset[int]:
    """Put restated denials to what they deny, in place, with all that says the same if it negates throughout.

    Returns:
        The statements that were put there.

    """
    members: defaultdict[int, list[int]] = defaultdict(list)
    for number, group in enumerate(group_of):
        members[group].append(number)
    moved: set[int] = set()
    for number, denied in restated.items():
        together = members[group_of[number]]
        if number not in moved:
            going = together if all(negating[other] for other in together) else [number]
            for other in going:
                group_of[other] = group_of[denied]
            moved.update(going)
    return frozenset(moved)


def _goes_on(denial: Statement, following: Statement) -> bool:
    same = denial.article_id == following.article_id and denial.sentence != following.sentence
    return same and denial.speaker is not None and denial.speaker == following.speaker


def _negates(statement: Statement, docs: Mapping[str, Doc]) -> bool:
    return any(docs[statement.article_id][i].lower_ in NEGATIONS for i in statement.tokens)


def _shared(one: Weighted, other: Weighted) -> bool:
    return any(_things(one)) and not set(_things(one)).isdisjoint(_things(other))


def _things(terms: Weighted) -> Iterator[str]:
    return (key for key, (term, counts) in terms.items() if counts == 1.0 and (term.is_noun or key[0] == ENTITY))
