"""Scores how likely two statements say the same thing, and says on what the score rests."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from lesart.comparison.claims.features import FEATURES, Features
from lesart.comparison.claims.matrices import Indices, Numbers, Values
from lesart.comparison.terms.extraction import SLOT
from lesart.model import Act, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lesart.comparison.statements import Statement
    from lesart.comparison.terms.space import TermSpace

# Statements less alike than this in their content words are not looked at: their score is near nothing.
_LEAST_COSINE = 0.08
# Pairs less like each other than this, with nothing else to tell of them, are not kept.
_LEAST_LIKENESS = 0.02
# Statements whose words are compared with all others at a time: bounds the memory of long stories.
_ROWS_AT_A_TIME = 200
# The score of statements in the same words, and how many they must be.
_SAME_WORDS = 1.0
_FEWEST_WORDS = 3
_WORD = re.compile(r"\w+")
# How many of the shared words a reason names.
_WORDS_IN_REASON = 4
# One shared word makes 'wies die Frist zurück' look like 'wies den Ton zurück'. What it is worth: most if it is a noun
# and nearly all that one of them says ('Eine Annäherung gab es nicht'), little otherwise, next to nothing if there is
# no shared word at all, only a day.
_MORE_THAN_ONE = 1.55
_NEARLY_ALL = 0.7
_WORTH_NOUN, _WORTH_WORD, _WORTH_NOTHING = 0.7, 0.25, 0.1
# 'Die Firma schließt Tannroda' shares one word with 'Die Firma macht Tannroda dicht', but they say the same of the same.
_SAME_PROPOSITION = 0.75
_TWO_THINGS = 2
# Long statements share a word or two of the story by chance: less than this much in common (cosine) counts half, unless
# they turn on the same of the same or give the same figure. Costs one pair in a thousand on the gold.
_LITTLE_SHARED = 0.35
_WORTH_LITTLE = 0.5
# The share of what they turn on that two happenings of one sort have in common.
_TURN_ON_THE_SAME = 0.75
# Two people who each threaten, demand, promise or accuse make two claims, whatever it is about; so do two who
# are worried, or each judge it.
_WORTH_OTHER_PERFORMER = 0.2


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of statements (their numbers, left < right) that share content, in order, with the score of each.

    ``scores`` are between 0 and 1 and no probabilities. ``likeness`` is the
    score before it is asked what it rests on: high wherever two statements might be about the same thing. ``apart`` is set
    where they cannot say the same thing, for they tell of different times or people; the score is then nothing. ``share_value`` is set where both give the same date or figure.
    """

    left: Indices
    right: Indices
    scores: Values
    likeness: NDArray[np.float32]
    apart: NDArray[np.bool_]
    share_value: NDArray[np.bool_]


class PairScorer:
    """Compares the statements of a story."""

    def __init__(self, statements: Sequence[Statement], space: TermSpace, features: Features) -> None:
        """Prepare the statements; row i of the space belongs to statement i."""
        self._statements = statements
        self._space = space
        self._features = features
        self._words = distinct_words(statements)

    def pairs(self) -> Pairs:
        """Return every pair of statements that shares content words."""
        starts = range(0, max(1, len(self._statements)), _ROWS_AT_A_TIME)
        columns: dict[str, list[NDArray[Any]]] = {each.name: [] for each in fields(Pairs)}
        for start in starts:
            chunk = self._chunk(start)
            for name, column in columns.items():
                column.append(getattr(chunk, name))
        # One column after the other, so that the pieces of all are never there beside the whole.
        return Pairs(**{name: np.concatenate(columns.pop(name)) for name in tuple(columns)})

    def _chunk(self, start: int) -> Pairs:
        """Return the pairs of some statements with those after them."""
        left, right, products = self._candidates(start)
        words = self._features.shared_words(left, right)
        table = self._features.table(left, right, products, words)
        likeness = np.where(self._twins(left, right), _SAME_WORDS, score(table))
        apart = self._features.apart(left, right)
        worth = np.where(likeness == _SAME_WORDS, 1.0, self._worth(left, right, table, words)) * ~apart
        share_value = table[:, FEATURES.index("values")] > 0
        scores = likeness * worth
        kept = (likeness >= _LEAST_LIKENESS) | apart | share_value
        return Pairs(
            left[kept].astype(np.int32),
            right[kept].astype(np.int32),
            scores[kept],
            likeness[kept].astype(np.float32),
            apart[kept],
            share_value[kept],
        )

    def _twins(self, left: Numbers, right: Numbers) -> NDArray[np.bool_]:
        """Tell whether two statements are the same words, of any length above a phrase."""
        twins = self._words
        return np.asarray((twins[left] == twins[right]) & (twins[left] >= 0))

    def _candidates(self, start: int) -> tuple[Numbers, Numbers, Values]:
        """Return the pairs of some statements with those after them that share enough, with the product of their contents."""
        features = self._features
        found = (features.spread[start : start + _ROWS_AT_A_TIME] @ features.content.T).tocoo()
        upper = found.row + start < found.col
        left, right = found.row[upper].astype(np.int64) + start, found.col[upper].astype(np.int64)
        products = found.data[upper]
        shared = products + features.participants_product(left, right)
        enough = shared >= _LEAST_COSINE * np.sqrt(features.mass[left] * features.mass[right])
        order = np.lexsort((right[enough], left[enough]))
        return left[enough][order], right[enough][order], products[enough][order]

    def _worth(self, left: Numbers, right: Numbers, table: Values, words: Values) -> Values:
        """Return what the scores are worth, 1 where enough is shared."""
        features = self._features
        support = features.support(left, right, words)
        contained = table[:, FEATURES.index("containment")] >= _NEARLY_ALL
        lonely = np.where(features.share_noun(left, right) & contained, _WORTH_NOUN, _WORTH_WORD)
        worth = np.where(words > 0, lonely, _WORTH_NOTHING)
        same = (table[:, FEATURES.index("proposition")] >= _SAME_PROPOSITION) & (
            features.shared_arguments(left, right) >= _TWO_THINGS
        )
        worth = np.where((support >= _MORE_THAN_ONE) | features.share_figure(left, right) | same, 1.0, worth)
        little = table[:, FEATURES.index("cosine")] < _LITTLE_SHARED
        little &= table[:, FEATURES.index("proposition")] < _SAME_PROPOSITION
        worth = np.where(little & ~features.share_figure(left, right), worth * _WORTH_LITTLE, worth)
        rivals = (features.other_speaker(left, right) > 0) & features.both_voiced(left, right)
        rivals |= features.other_bearer(left, right)
        turning = table[:, FEATURES.index("predicates")] >= _TURN_ON_THE_SAME
        rivals |= features.other_happening(left, right) & turning
        return np.asarray(np.where(rivals, worth * _WORTH_OTHER_PERFORMER, worth))

    def reasons(self, left: int, right: int, names: tuple[str, str]) -> tuple[Reason, ...]:
        """Return what speaks for two statements saying the same: the shared words, the rarest first, speaker and act.

        Args:
            left: the number of one statement.
            right: that of the other.
            names: what readers call their articles.

        """
        columns, products = self._features.shared_content(left, right)
        heaviest = sorted(zip((-products).tolist(), columns.tolist(), strict=True))[:_WORDS_IN_REASON]
        keys = [self._space.keys[column] for _, column in heaviest]
        # That both count something is plain where they also share the word for it.
        telling = [key for key in keys if not key.startswith(SLOT)] or keys
        words = dict.fromkeys(self._space.labels[key] for key in telling)
        shared = {"words": tuple(words)} if words else {}
        code = "share_words" if words else "use_other_words"
        return (Reason(code, {"articles": names, **shared}), *self._agreements(left, right))

    def _agreements(self, left: int, right: int) -> Iterator[Reason]:
        a, b = self._statements[left], self._statements[right]
        if a.speaker is not None and a.speaker == b.speaker:
            speaker = _speaker_name(a) or _speaker_name(b)
            yield Reason("same_speaker", {"speaker": (speaker,)}) if speaker else Reason("one_speaker")
        if a.act is b.act and a.act is not Act.STATE:
            yield Reason(f"both_{a.act.value}")


def distinct_words(statements: Sequence[Statement]) -> Numbers:
    """Return a number for the words of each statement, -1 for those of a phrase."""
    numbers: dict[tuple[str, ...], int] = {}
    words = [tuple(_WORD.findall(statement.text.casefold())) for statement in statements]
    known = [numbers.setdefault(each, len(numbers)) if len(each) >= _FEWEST_WORDS else -1 for each in words]
    return np.array(known, dtype=np.int64)


def score(features: Values) -> Values:
    """Return the logistic score of feature rows (columns FEATURES), from 0 to 1."""
    bias, weights = alignment_weights()
    total = features @ np.array([weights[name] for name in FEATURES]) + bias
    return np.asarray(1 / (1 + np.exp(-total)))


@cache
def alignment_weights() -> tuple[float, Mapping[str, float]]:
    """Return bias and weights of the score, from ``alignment.toml``."""
    text = resources.files(__package__).joinpath("alignment.toml").read_text(encoding="utf-8")
    values = tomllib.loads(text)
    return float(values["bias"]), {name: float(weight) for name, weight in values["weights"].items()}


def _speaker_name(statement: Statement) -> str:
    quotation = statement.quotation
    return quotation.speaker.span.text if quotation and quotation.speaker else ""
