"""How well quotations were found, after Petersen-Frey & Biemann (LREC-COLING 2024).

The quotations of the gold and those found in an article are paired one to one so that the summed token F1 of their
content is greatest; equal kind breaks ties. Of every pair, and of every quotation left alone, precision and recall of
the content and of each role are taken over tokens.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import linear_sum_assignment

from quality.score import Score, mean, overlap_f1, ratio

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ROLES = ("speaker", "cue", "frame", "addressee")
PARTS = ("content", *ROLES)

SAME_KIND = 0.01
"""What equal kind adds to the F1 of a pair: less than any difference of one token in a sentence."""

HALF = 0.5
"""Content F1 from which a quotation counts as found at all."""

NOTHING: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Annotated:
    """A quotation as sets of token indices."""

    kind: str
    content: frozenset[int] = NOTHING
    speaker: frozenset[int] = NOTHING
    cue: frozenset[int] = NOTHING
    frame: frozenset[int] = NOTHING
    addressee: frozenset[int] = NOTHING

    def part(self, name: str) -> frozenset[int]:
        """Return the tokens of the content or of a role."""
        tokens: frozenset[int] = getattr(self, name)
        return tokens


@dataclass(frozen=True, slots=True)
class QuotationScores:
    """``messages`` is the content, ``roles`` the four roles, ``joint`` all five; ``kinds`` whole quotations by kind."""

    messages: Score
    roles: Score
    joint: Score
    kinds: dict[str, Score]
    kind_right: float
    speaker_overlaps: float
    speaker_exact: float
    paired: int


@dataclass(slots=True)
class _Tally:
    """What is counted over all articles."""

    precision: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    recall: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    right: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    in_gold: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    in_found: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    kind_right: list[float] = field(default_factory=list)
    overlaps: list[float] = field(default_factory=list)
    exact: list[float] = field(default_factory=list)

    def score(self, parts: Iterable[str]) -> Score:
        """Return the mean precision and recall over the parts."""
        listed = tuple(parts)
        precisions = [value for part in listed for value in self.precision[part]]
        recalls = [value for part in listed for value in self.recall[part]]
        return Score(sum(precisions), len(precisions), sum(recalls), len(recalls))


def pair(gold: Sequence[Annotated], found: Sequence[Annotated]) -> list[tuple[int, int]]:
    """Return the indices of the pairs (gold, found) with the greatest summed F1 of content.

    As many pairs as there are quotations on the smaller side; pairs that share no token are among them.
    """
    if not gold or not found:
        return []
    gains = np.array([[_gain(wanted, given) for given in found] for wanted in gold])
    rows, columns = linear_sum_assignment(gains, maximize=True)
    return [(int(row), int(column)) for row, column in zip(rows, columns, strict=True)]


def score_quotations(articles: Iterable[tuple[Sequence[Annotated], Sequence[Annotated]]]) -> QuotationScores:
    """Score the quotations found in articles against those of the gold.

    Args:
        articles: of every article the quotations of the gold and those found, by the same tokens.

    """
    tally = _Tally()
    for gold, given in articles:
        found = [each for each in given if each.content]
        _count_article(tally, gold, found)
    kinds = {
        kind: Score(tally.right[kind], tally.in_found[kind], tally.right[kind], tally.in_gold[kind])
        for kind in sorted({*tally.in_gold, *tally.in_found})
    }
    return QuotationScores(
        messages=tally.score(PARTS[:1]),
        roles=tally.score(ROLES),
        joint=tally.score(PARTS),
        kinds=kinds,
        kind_right=mean(tally.kind_right),
        speaker_overlaps=mean(tally.overlaps),
        speaker_exact=mean(tally.exact),
        paired=len(tally.kind_right),
    )


def _gain(wanted: Annotated, given: Annotated) -> float:
    shared = overlap_f1(wanted.content, given.content)
    return shared + SAME_KIND * (wanted.kind == given.kind) if shared else 0.0


def _count_article(tally: _Tally, gold: Sequence[Annotated], found: Sequence[Annotated]) -> None:
    pairs = pair(gold, found)
    met, used = {g for g, _ in pairs}, {o for _, o in pairs}
    empty = Annotated("")
    for quotation in gold:
        tally.in_gold[quotation.kind] += 1
    for quotation in found:
        tally.in_found[quotation.kind] += 1
    for g, o in pairs:
        _count_row(tally, gold[g], found[o])
        _count_pair(tally, gold[g], found[o])
    for index, quotation in enumerate(gold):
        if index not in met:
            _count_row(tally, quotation, empty)
    for index, quotation in enumerate(found):
        if index not in used:
            _count_row(tally, empty, quotation)


def _count_row(tally: _Tally, wanted: Annotated, given: Annotated) -> None:
    for name in PARTS:
        gold, found = wanted.part(name), given.part(name)
        if found:
            tally.precision[name].append(ratio(len(gold & found), len(found)))
        if gold:
            tally.recall[name].append(ratio(len(gold & found), len(gold)))


def _count_pair(tally: _Tally, wanted: Annotated, given: Annotated) -> None:
    shared = overlap_f1(wanted.content, given.content)
    if not shared:
        return
    tally.kind_right.append(wanted.kind == given.kind)
    if shared < HALF:
        return
    tally.right[wanted.kind] += wanted.kind == given.kind
    if wanted.speaker:
        tally.overlaps.append(bool(wanted.speaker & given.speaker))
        tally.exact.append(wanted.speaker == given.speaker)
