"""What some reports say there was and others that there was none: 'keine Annäherung', 'eine Annäherung in vielen Punkten'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.disagreements.contradiction import contradiction
from lesart.comparison.disagreements.negation import negates_a_part
from lesart.comparison.figures.periods import period_of
from lesart.language.de.lexicon.words import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.comparison.disagreements.context import Context
    from lesart.comparison.disagreements.finding import Finding

# A noun that stands in more statements than this share of the story is its topic, and may be meant in any way.
_MOST, _FEW = 0.1, 4
_WISHED = frozenset({"VMFIN", "VMINF"})
_OPENERS = frozenset({"ob", "falls", "wenn", "sofern", "um", "ohne", "statt", "bis", "bevor"})


def find_existence(context: Context) -> Iterator[Finding]:
    """Yield a finding for each thing that a report says did not come about and another one that it did.

    The statements need not have been aligned: both must tell whether there was the thing ('es gab', 'kam zu', 'brachte'),
    and of the same time. What is wished for, feared, or made a condition does not count.
    """
    negations, somewhere = context.alignment.negations, context.alignment.all_negations
    for noun, numbers in sorted(_by_noun(context).items()):
        missing = [number for number in numbers if noun in negations[number]]
        there = [number for number in numbers if noun not in somewhere[number]] if missing else []
        pairs = [(a, b) for a in there for b in missing if _same_question(a, b, context)]
        if pairs:
            there, missing = sorted({a for a, _ in pairs}), sorted({b for _, b in pairs})
            yield contradiction(noun, there, missing, context, denied=False)


def _by_noun(context: Context) -> dict[str, list[int]]:
    """Return the statements that tell of existence by their nouns, those that are rare enough to be one thing."""
    space = context.alignment.space
    matrix = space.nouns.tocsc()
    most = max(_FEW, _MOST * matrix.shape[0])
    telling = {number for number in range(matrix.shape[0]) if _tells_existence(number, context)}
    found = {}
    for key, column in space.column.items():
        rows = matrix.indices[matrix.indptr[column] : matrix.indptr[column + 1]]
        if 1 < len(rows) <= most:
            found[key] = sorted(telling.intersection(rows.tolist()))
    return found


def _tells_existence(number: int, context: Context) -> bool:
    statement = context.alignment.statements[number]
    tokens = context.tokens(statement)
    if any(token.tag_ in _WISHED for token in tokens) or (tokens and tokens[0].lower_ in _OPENERS):
        return False
    verbs = {token.lemma_.casefold() for token in tokens if token.tag_.startswith("VV")}
    particles = [token.lower_ for token in tokens if token.tag_ == "PTKVZ"]
    told = verbs | {particle + verb for particle in particles for verb in verbs}
    return bool(verbs) and bool(told & read_words("existence.txt")) and not negates_a_part(number, context)


def _same_question(one: int, other: int, context: Context) -> bool:
    statements = context.alignment.statements
    left, right = statements[one], statements[other]
    if left.article_id == right.article_id:
        return False
    periods = [period_of(each, context.readings[each.article_id]) for each in (left, right)]
    return not periods[0].is_another(periods[1], loose=True)
