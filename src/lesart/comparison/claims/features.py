"""What two statements have in common and what sets them apart, for every pair at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix, diags

from lesart.comparison.acts import KINDRED, VOICED
from lesart.comparison.claims.eras import Placed, eras_apart
from lesart.comparison.claims.matrices import (
    Apart,
    Numbers,
    Values,
    at_most_one,
    cosine,
    dot,
    equal,
    numbered,
    ones,
    row_sums,
)
from lesart.comparison.claims.victims import Victims, victims_apart
from lesart.comparison.terms.counted import AGE, casualty_roots
from lesart.comparison.terms.extraction import DATE, ENTITY, HOURS, NUMBER, SLOT
from lesart.model import Act, EntityKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from lesart.comparison.statements import Statement
    from lesart.comparison.terms.space import TermSpace

FEATURES = (
    "cosine",
    "containment",
    "evidence",
    "shared_terms",
    "participants",
    "other_speaker",
    "same_act",
    "values",
    "other_dates",
    "predicates",
    "other_predicates",
    "far_numbers",
    "proposition",
    "other_act",
)
_MOST_TERMS_COUNTED = 5
_DAY_KEY = len(DATE + "2021-12-08")
# Counts of one thing that differ by more than this factor are taken for counts of different things.
_FAR = float(np.log(2.5))
# Five dead of one day and 1.100 of a war are never one count, however like the words are: what that counts beside a far one.
_NEVER_ONE, _NEVER_ONE_COUNTS = float(np.log(20)), 6.0
# A participant of this weight or more stands in few statements, so that to share him says something.
_RARE = 2.5
# How many of them count, for support.
_MOST_PARTICIPANTS = 4
_HALF = 0.5
# What a participant counts beside a word, squared: texts name them by pronouns, and leave them out in headlines.
_PARTICIPANT = 0.36
_SAME_COUNT = 0.75
# Counts of no one thing: how long, how old.
_UNTELLING_COUNTS = frozenset({HOURS, f"{SLOT}{AGE}"})
_LEAST_MASS = 0.5
_PERSON = "person"
_PAIRS_AT_A_TIME = 5000


@dataclass(frozen=True, slots=True)
class Told:
    """What each statement turns on, when it is placed, of whom it tells what befell them, whose feeling, and what lasts.

    None stands where a statement turns on nothing or tells of nobody. Bearers, what lasts the hours that are told, and the
    happenings of the days that are named are a number a statement, and for every two numbers whether they are two.
    """

    predicates: Sequence[str | None]
    eras: Sequence[Placed]
    victims: Sequence[Victims | None]
    bearers: Apart
    lasting: Apart
    happenings: Apart


class Features:
    """Computes the features of pairs of statements; row i of the space belongs to statement i."""

    def __init__(
        self,
        statements: Sequence[Statement],
        space: TermSpace,
        kinds: Mapping[str, EntityKind],
        told: Told,
    ) -> None:
        """Prepare the statements.

        Args:
            statements: the statements of a story.
            space: their terms.
            kinds: the kinds of the entities of the synopsis, by id.
            told: what was read of each.

        """
        predicates = told.predicates
        self._space = space
        self._counted, self._amounts = space.counted, space.amounts
        self.content = _columns(space, lambda key: key[0] != ENTITY)
        self.spread = csr_matrix(self.content @ space.likeness)
        words = _columns(space, lambda key: key[0] not in (ENTITY, NUMBER, DATE))
        # A number or a day that only one of them gives sets them no further apart: it may be what they differ in.
        self._entities = _columns(space, lambda key: key[0] == ENTITY)
        named = _PARTICIPANT * row_sums(csr_matrix(self._entities.multiply(self._entities)))
        self.mass = np.maximum(row_sums(csr_matrix((words @ space.likeness).multiply(words))) + named, _LEAST_MASS)
        rare = {key for key in space.keys if key[0] == ENTITY and space.weight[space.column[key]] >= _RARE}
        self._rare_entities = ones(_columns(space, rare.__contains__).multiply(space.inside))
        self._values = _columns(space, lambda key: key[0] in (NUMBER, DATE, SLOT))
        self._figures = _columns(space, lambda key: key == HOURS or key[0] == NUMBER)
        self._counts = _columns(space, lambda key: key[0] == SLOT and key not in _UNTELLING_COUNTS)
        self._count_spread = csr_matrix(self._counts @ space.likeness)
        self._dates = _columns(space, lambda key: key[0] == DATE and len(key) == _DAY_KEY)
        self._roots = ones(_columns(space, lambda key: key[0] not in (ENTITY, NUMBER, DATE, SLOT)))
        self._root_spread = at_most_one(csr_matrix(self._roots @ space.likeness))
        self._nouns = space.nouns
        self._arguments = _arguments(space, predicates)
        self._argument_spread = at_most_one(csr_matrix(self._arguments @ space.likeness))
        self._argument_counts = np.maximum(row_sums(self._arguments), 1.0)
        self._predicates = csr_matrix(_indicator(predicates, space) @ space.likeness)
        self._has_predicate = np.array([predicate is not None for predicate in predicates], dtype=bool)
        self._speakers = numbered([statement.speaker for statement in statements])
        self._speaker_kinds = numbered([_kind(statement, kinds) for statement in statements])
        self._acts = numbered([None if s.act is Act.STATE else s.act.value for s in statements])
        self._threatening = np.array([s.act in (Act.THREATEN, Act.WARN) for s in statements], dtype=bool)
        self._kindred = numbered([KINDRED.get(s.act, s.act).value for s in statements])
        self._eras, self._other_times = eras_apart(told.eras)
        self._victims_of, self._other_victims = victims_apart(told.victims)
        self._bearers, self._other_bearers = told.bearers
        self._lasting, self._other_lasting = told.lasting
        self._happenings, self._other_happenings = told.happenings
        self._judging = np.array([statement.act is Act.ASSESS for statement in statements], dtype=bool)
        self._personal = np.array([_kind(statement, kinds) == _PERSON for statement in statements], dtype=bool)
        self._voiced = np.array([statement.act in VOICED for statement in statements], dtype=bool)

    def table(self, left: Numbers, right: Numbers, products: Values, words: Values) -> Values:
        """Return the features of pairs, one row a pair, with the columns FEATURES.

        Args:
            left: number of the one statement of each pair.
            right: number of the other.
            products: the inner product of their contents.
            words: how many words they share.

        """
        mass_left, mass_right = self.mass[left], self.mass[right]
        products = products + self.participants_product(left, right)
        met = self._predicates_met(left, right)
        both_have = self._has_predicate[left] & self._has_predicate[right]
        same_act = equal(self._acts, left, right) | self._threat_as_warning(left, right)
        columns = {
            "cosine": np.minimum(products / np.sqrt(mass_left * mass_right), 1.0),
            "containment": np.minimum(products / np.minimum(mass_left, mass_right), 1.0),
            "evidence": np.log1p(products),
            "shared_terms": np.minimum(words, _MOST_TERMS_COUNTED),
            "participants": cosine(self._entities, left, right),
            "other_speaker": self.other_speaker(left, right),
            "same_act": same_act,
            "values": np.log1p(dot(self._values, self._values, left, right)),
            "other_dates": self._other_dates(left, right),
            "predicates": met,
            # What turns on the act itself ('drohte mit …') and what turns on its content are of one act.
            "other_predicates": both_have & (met == 0) & ~same_act,
            "far_numbers": self._far_numbers(left, right),
            "proposition": met * self._arguments_met(left, right),
            "other_act": self._other_act(left, right) & (met == 0),
        }
        return np.stack([np.asarray(columns[name], dtype=np.float64) for name in FEATURES], axis=1)

    def participants_product(self, left: Numbers, right: Numbers) -> Values:
        """Return what the participants that both name add to the inner product of their contents."""
        return np.asarray(_PARTICIPANT * dot(self._entities, self._entities, left, right))

    def shared_content(self, left: int, right: int) -> tuple[Numbers, Values]:
        """Return the columns in which the contents of two statements meet, and the product in each."""
        (one, spread), (other, content) = _row(self.spread, left), _row(self.content, right)
        columns, at, to = np.intersect1d(one, other, assume_unique=True, return_indices=True)
        products = spread[at] * content[to]
        met = products != 0
        return columns[met], products[met]

    def shared_words(self, left: Numbers, right: Numbers) -> Values:
        """Return how many words the statements share, a synonym counting less than one, each word met once at most."""
        one, other = (dot(self._root_spread, self._roots, *pair) for pair in ((left, right), (right, left)))
        return np.asarray(np.minimum(one, other))

    def support(self, left: Numbers, right: Numbers, words: Values) -> Values:
        """Return on how much a likeness rests.

        The shared words, half as much for a shared day or a rare participant, more for counting the same thing.
        """
        day = dot(self._dates, self._dates, left, right) > 0
        rare = np.minimum(dot(self._rare_entities, self._rare_entities, left, right), _MOST_PARTICIPANTS)
        count = dot(self._count_spread, self._counts, left, right) > 0
        return np.asarray(words + _HALF * day + _HALF * rare + _SAME_COUNT * count)

    def shared_arguments(self, left: Numbers, right: Numbers) -> Values:
        """Return how many nouns and participants, what they turn on apart, stand in both."""
        return dot(self._arguments, self._arguments, left, right)

    def share_noun(self, left: Numbers, right: Numbers) -> NDArray[np.bool_]:
        """Tell whether they share a word that is a noun in both."""
        return np.asarray(dot(self._nouns, self._nouns, left, right) > 0)

    def share_figure(self, left: Numbers, right: Numbers) -> NDArray[np.bool_]:
        """Tell whether both give the same number, or both a duration of hours, and not of two things that last."""
        two = self._other_lasting[self._lasting[left], self._lasting[right]]
        return np.asarray((dot(self._figures, self._figures, left, right) > 0) & ~two)

    def other_speaker(self, left: Numbers, right: Numbers) -> Values:
        """Return 1 where different people, or different states or bodies, say it.

        A person and a body may be one voice, as a president and his office are.
        """
        known = (self._speakers[left] >= 0) & (self._speakers[right] >= 0)
        differ = self._speakers[left] != self._speakers[right]
        alike = self._speaker_kinds[left] == self._speaker_kinds[right]
        return np.asarray(known & differ & alike, dtype=np.float64)

    def other_bearer(self, left: Numbers, right: Numbers) -> NDArray[np.bool_]:
        """Tell whether they tell of the feelings of two, or of what two people think of something."""
        felt = self._other_bearers[self._bearers[left], self._bearers[right]]
        people = self._personal[left] & self._personal[right] & (self._speakers[left] != self._speakers[right])
        return np.asarray(felt | (people & (self._judging[left] | self._judging[right])))

    def other_happening(self, left: Numbers, right: Numbers) -> NDArray[np.bool_]:
        """Tell whether the one tells of a day that was over, the other of one after its report had appeared."""
        return np.asarray(self._other_happenings[self._happenings[left], self._happenings[right]])

    def both_voiced(self, left: Numbers, right: Numbers) -> NDArray[np.bool_]:
        """Tell whether both tell of something done by speaking: a threat, a demand, a promise, an accusation."""
        return np.asarray(self._voiced[left] & self._voiced[right])

    def apart(self, left: Numbers, right: Numbers) -> NDArray[np.bool_]:
        """Tell whether they cannot say the same: of different times, the event and before, or of different people."""
        times = self._other_times[self._eras[left], self._eras[right]]
        return np.asarray(times | self._other_victims[self._victims_of[left], self._victims_of[right]])

    def _threat_as_warning(self, left: Numbers, right: Numbers) -> NDArray[np.bool_]:
        """Tell whether what one tells as a threat of somebody the other tells as his warning."""
        same = equal(self._speakers, left, right)
        return np.asarray(same & self._threatening[left] & self._threatening[right])

    def _other_act(self, left: Numbers, right: Numbers) -> NDArray[np.bool_]:
        """Tell whether one tells of something done by speaking (a threat, an accusation) and the other not of the same."""
        voiced = self._voiced[left] | self._voiced[right]
        return np.asarray(voiced & ~equal(self._kindred, left, right))

    def _other_dates(self, left: Numbers, right: Numbers) -> NDArray[np.bool_]:
        dated = row_sums(self._dates) > 0
        return np.asarray(dated[left] & dated[right] & (dot(self._dates, self._dates, left, right) == 0))

    def _arguments_met(self, left: Numbers, right: Numbers) -> Values:
        """Return the share of what the one is about, whichever is about less, that the other is about too."""
        spread, arguments = self._argument_spread, self._arguments
        met = np.minimum(dot(spread, arguments, left, right), dot(spread, arguments, right, left))
        return np.asarray(np.minimum(met / np.minimum(self._argument_counts[left], self._argument_counts[right]), 1.0))

    def _predicates_met(self, left: Numbers, right: Numbers) -> Values:
        """Return how many of the two predicates the other statement holds, half for one, less for a synonym."""
        met = dot(self._predicates, self._roots, left, right) + dot(self._predicates, self._roots, right, left)
        return np.asarray(np.minimum(met, 2) / 2)

    def _far_numbers(self, left: Numbers, right: Numbers) -> Values:
        """Return 1 where both count the same thing and come to numbers too far apart for one count, more where very far."""
        found = np.zeros(len(left))
        counting = np.asarray((self._counted >= 0).any(axis=1))
        both = np.flatnonzero(counting[left] & counting[right])
        for start in range(0, len(both), _PAIRS_AT_A_TIME):
            rows = both[start : start + _PAIRS_AT_A_TIME]
            one, other = self._counted[left[rows], :, None], self._counted[right[rows], None, :]
            ratios = np.abs(self._amounts[left[rows], :, None] - self._amounts[right[rows], None, :])
            ratios[(one != other) | (one < 0)] = np.inf
            nearest = ratios.min(axis=(1, 2))
            far = np.where(nearest > _NEVER_ONE, _NEVER_ONE_COUNTS, nearest > _FAR)
            found[rows] = np.where(np.isfinite(nearest), far, 0.0)
        return found


def _kind(statement: Statement, kinds: Mapping[str, EntityKind]) -> str | None:
    kind = kinds.get(statement.speaker or "")
    if kind is None:
        return None
    return _PERSON if kind is EntityKind.PERSON else "body"


def _row(matrix: csr_matrix, number: int) -> tuple[Numbers, Values]:
    """Return the columns of one row and the values in them."""
    row = slice(matrix.indptr[number], matrix.indptr[number + 1])
    return np.asarray(matrix.indices[row], dtype=np.int64), np.asarray(matrix.data[row], dtype=np.float64)


def _columns(space: TermSpace, wanted: Callable[[str], bool]) -> csr_matrix:
    """Return the vectors with all other columns empty."""
    chosen = np.array([wanted(key) for key in space.keys], dtype=np.float64)
    return csr_matrix(space.vectors @ diags(chosen))


def _counts_of_victims(space: TermSpace) -> csr_matrix:
    """Return the vectors with all columns empty but those of counts of people by what befell them."""
    victims = {SLOT + key for key in casualty_roots()}
    return _columns(space, lambda key: key.split(" ")[0] in victims)


def _indicator(roots: Sequence[str | None], space: TermSpace) -> csr_matrix:
    """Return a row a statement with 1 in the column of its root."""
    rows = [row for row, key in enumerate(roots) if key in space.column]
    columns = [space.column[key] for key in roots if key in space.column]
    return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(roots), len(space.keys)))


def _arguments(space: TermSpace, predicates: Sequence[str | None]) -> csr_matrix:
    """Return a row a statement with 1 for each noun, entity and count of victims, what it turns on apart."""
    entities = ones(_columns(space, lambda key: key[0] == ENTITY).multiply(space.inside))
    rows = csr_matrix(space.nouns + entities + ones(_counts_of_victims(space)))
    return csr_matrix(rows - rows.multiply(_indicator(predicates, space)))
