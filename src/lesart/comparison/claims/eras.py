"""Which statements tell of something earlier than the event that the story is about, and which cannot be of one time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.comparison.claims.matrices import Apart, apart_table
from lesart.comparison.events.calendar import Calendar, Clause, Era
from lesart.comparison.quick_documents import words_at

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Doc

    from lesart.comparison.statements import Statement
    from lesart.model import Reading


@dataclass(frozen=True, slots=True)
class Placed:
    """When a statement is placed: the time before the event, None for the event itself; and all times that it names."""

    era: Era | None = None
    named: tuple[Era, ...] = ()

    def is_apart_from(self, other: Placed) -> bool:
        """Tell whether two statements tell of different times.

        What is told of the event is of another time than what is told of before, unless it names that time
        ('seit April bekannt' beside 'im April ausgefallen').
        """
        if self.era is None or other.era is None:
            early, late = (other, self) if self.era is None else (self, other)
            return early.era is not None and not any(early.era.may_be(each) for each in late.named)
        return not self.era.may_be(other.era)


def find_eras(
    statements: Sequence[Statement], readings: Mapping[str, Reading], docs: Mapping[str, Doc]
) -> tuple[Placed, ...]:
    """Return, one a statement, when it is placed.

    A statement is placed by a date of its own, else by a clause of its sentence before it, else, with 'damals' or
    'später', by the statement before it. A date inside a noun phrase ('das 2009 gebaute Schiff', 'das Papier vom 9.
    Januar') places the thing and not the statement, 'seit 2019' tells of what still is.

    Args:
        statements: the statements of a story, in text order by article.
        readings: by article id, with their times.
        docs: by article id.

    """
    calendar = Calendar(readings)
    found: list[Placed] = []
    for number, statement in enumerate(statements):
        previous = statements[number - 1] if number else None
        before = found[-1].era if previous is not None and previous.article_id == statement.article_id else None
        same_sentence = previous is not None and before is not None and previous.sentence == statement.sentence
        clause = _clause(statement, docs[statement.article_id])
        era = calendar.era(clause, before, same_sentence=same_sentence)
        found.append(Placed(era, calendar.named(clause) if era is None else ()))
    return tuple(found)


def _clause(statement: Statement, doc: Doc) -> Clause:
    tokens = words_at(doc, statement.tokens)
    words = frozenset(token.lower_ for token in (*tokens, *words_at(doc, statement.context)))
    return Clause(statement.article_id, tokens, words)


def eras_apart(placed: Sequence[Placed]) -> Apart:
    """Return a number for when each statement is placed, and for every two numbers whether they are different times.

    The second has shape (numbers, numbers).
    """
    return apart_table(placed, Placed.is_apart_from)
