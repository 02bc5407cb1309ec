"""Claims in the making: the accounts of each, with their stance and what they go back to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.comparison.origins import Source, SourceFinder, fold
from lesart.comparison.statements import Statement
from lesart.comparison.terms.extraction import ENTITY
from lesart.model import Stance

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lesart.comparison.claims.alignment import Alignment

# A single account is listed if it says this much: words of content, numbers, days and who it is about counted alike,
# one of them no participant.
_CONTENT_OF_ONE = 2


@dataclass(frozen=True, slots=True)
class Member:
    """One account: the number of its statement, the statement, its stance and what it goes back to.

    ``negative`` is set where it says that what the others say is not so; a denial that others stand against has no
    source, for it is no origin of what it denies.
    """

    number: int
    statement: Statement
    stance: Stance
    source: Source | None
    negative: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim before it has its id: its accounts in the order of the comparison."""

    members: tuple[Member, ...]

    @property
    def articles(self) -> tuple[str, ...]:
        """The articles that have the claim, each once."""
        return tuple(dict.fromkeys(member.statement.article_id for member in self.members))

    @property
    def sources(self) -> tuple[Source, ...]:
        """The independent origins, each once."""
        return tuple(dict.fromkeys(member.source for member in self.members if member.source is not None))


def draft_claims(alignment: Alignment, finder: SourceFinder) -> tuple[Draft, ...]:
    """Return the claims worth listing, those with most independent origins and articles first.

    Equals stand in the order of the articles. What one article alone says is kept if it says enough.
    """
    drafts = [_draft(group, alignment, finder) for group in alignment.groups if _is_listed(group, alignment)]
    return tuple(sorted(drafts, key=_rank))


def _rank(draft: Draft) -> tuple[int, int, int]:
    return (-len(draft.sources), -len(draft.articles), draft.members[0].number)


def _is_listed(group: Sequence[int], alignment: Alignment) -> bool:
    articles = {alignment.statements[number].article_id for number in group}
    if len(articles) > 1:
        return True
    return any(_says_enough(number, alignment) for number in group)


def _says_enough(number: int, alignment: Alignment) -> bool:
    keys = [key for key, (_, counts) in alignment.terms[number].items() if counts == 1.0]
    participants = sum(key.startswith(ENTITY) for key in keys)
    content = len(keys) - participants
    asks = alignment.statements[number].stance is Stance.QUESTIONS
    enough = content > 0 and content + participants >= _CONTENT_OF_ONE + asks
    return number not in alignment.antecedent and enough


def _draft(group: Sequence[int], alignment: Alignment, finder: SourceFinder) -> Draft:
    statements = [alignment.statements[number] for number in group]
    negative = _negative(group, alignment)
    stances = [_stance(s, finder, negative=n) for s, n in zip(statements, negative, strict=True)]
    forward = [finder.use(s) for s, stance in zip(statements, stances, strict=True) if stance is not Stance.DENIES]
    folded = iter(fold(forward, finder.belongs, finder.houses))
    return Draft(
        tuple(
            Member(number, statement, stance, None if stance is Stance.DENIES else next(folded), is_negative)
            for number, statement, stance, is_negative in zip(group, statements, stances, negative, strict=True)
        )
    )


def _stance(statement: Statement, finder: SourceFinder, *, negative: bool) -> Stance:
    if negative:
        return Stance.DENIES
    if finder.is_sourced(statement):
        return Stance.ATTRIBUTES
    return Stance.QUESTIONS if statement.hedged else Stance.ASSERTS


def _negative(group: Sequence[int], alignment: Alignment) -> list[bool]:
    """Tell of each account whether it denies what others of the claim say; all false where none says it."""
    negated = [_denies(number, group, alignment) for number in group]
    return (
        negated if not all(negated) or (len(group) == 1 and group[0] in alignment.antecedent) else [False] * len(group)
    )


def _denies(number: int, group: Sequence[int], alignment: Alignment) -> bool:
    if number in alignment.antecedent or alignment.denied[number]:
        return True
    if alignment.negates_existence[number]:
        return any(not alignment.all_negations[other] and not alignment.denied[other] for other in group)
    return _some_affirm(alignment.negations[number], number, group, alignment)


def _some_affirm(roots: frozenset[str], number: int, group: Sequence[int], alignment: Alignment) -> bool:
    """Tell whether another account says what this one negates, without negating it.

    Where the negated clause turns on a verb ('kein Soldat ist abgezogen'), the other one must have that verb.
    """
    if not roots:
        return False
    predicate = alignment.predicates[number]
    return any(
        roots & alignment.terms[other].keys()
        and not roots & alignment.all_negations[other]
        and (predicate is None or alignment.holds(other, predicate))
        for other in group
        if other != number and other not in alignment.antecedent
    )


def shared_share(drafts: Sequence[Draft]) -> float:
    """Return the share of all accounts that stand in claims of several articles, from 0 to 1."""
    accounts = sum(len(draft.members) for draft in drafts)
    return sum(len(draft.members) for draft in drafts if len(draft.articles) > 1) / accounts if accounts else 0.0


def used_sources(drafts: Sequence[Draft]) -> Iterator[tuple[str, Source]]:
    """Yield (article id, source) of every account that has one, in order."""
    for draft in drafts:
        for member in draft.members:
            if member.source is not None:
                yield member.statement.article_id, member.source
