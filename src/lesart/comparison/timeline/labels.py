"""Chooses the words that tell what happened: the plainest, shortest complete clause of those that tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.events.report import FINITE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.comparison.timeline.happenings import Happening
    from lesart.comparison.timeline.words import Words

# What makes a clause a worse label, in characters that a plain one may be longer. Set by looking at a few dozen labels.
_FRAMING, _QUOTED, _SUBORDINATE, _NO_VERB, _SUBJUNCTIVE, _PRONOUN, _BEHEADED = 150, 60, 90, 60, 60, 40, 50
_ASIDE = 80
# 'heute' does not tell on an axis which day it was.
_FROM_TODAY = 60
_TODAY = frozenset({"heute", "gestern", "morgen", "vorgestern", "übermorgen"})
# The most that telling it otherwise than all others counts.
_LONELY = 100
# Closing quotation marks and what opens them.
_CLOSING = {"“": "„", "”": "“„", "«": "»", "»": "«", "‘": "‚"}
_SHORT, _TOO_SHORT = 25, 80
_OPENERS = frozenset({"KOUS", "KOUI", "PRELS", "PRELAT", "PWAV", "PWS"})
_PRONOUNS = frozenset({"PPER", "PDS", "PIS", "PAV"})


def label(members: Sequence[Happening], words: Words) -> str:
    """Return the label of a happening in the words of one of its clauses, the first of equals."""
    best = min(members, key=lambda item: _burden(item) + _lonely(item, members, words))
    return best.report.span(best.told).text + _missing_mark(best)


def _lonely(item: Happening, members: Sequence[Happening], words: Words) -> float:
    """Return the burden of a clause that tells it otherwise than the others do."""
    others = [member for member in members if member.span != item.span]
    if not others:
        return 0.0
    return _LONELY * (1 - sum(min(1.0, words.shared(item, other)) for other in others) / len(others))


def _missing_mark(item: Happening) -> str:
    """Return the closing quotation mark that the clause was cut off from, nothing where none is missing."""
    told, text = item.report.span(item.told), item.report.article.text
    following = text[told.end : told.end + 1]
    opened = sum(told.text.count(mark) for mark in _CLOSING.get(following, ""))
    straight = following == '"' and told.text.count('"') % 2 == 1
    return following if straight or (following in _CLOSING and told.text.count(following) < opened) else ""


def _burden(item: Happening) -> float:
    tokens = item.told
    words = [token for token in tokens if token.is_alpha]
    length = len(item.report.span(tokens).text)
    finite = [token for token in tokens if token.tag_ in FINITE]
    burden = float(length) + (_TOO_SHORT if length < _SHORT else 0)
    burden += _FROM_TODAY * any(token.lower_ in _TODAY for token in words)
    burden += _FRAMING * item.framing + _ASIDE * item.aside
    burden += _QUOTED * (item.report.quotation_around(tokens) is not None)
    burden += _NO_VERB * (not finite)
    burden += _SUBJUNCTIVE * any("Sub" in token.morph.get("Mood", []) for token in finite)
    burden += _SUBORDINATE * (bool(words) and words[0].tag_ in _OPENERS)
    burden += _PRONOUN * any(word.tag_ in _PRONOUNS for word in words[:2])
    return burden + _BEHEADED * (tokens[0].i != item.clause.sentence[0].i)
