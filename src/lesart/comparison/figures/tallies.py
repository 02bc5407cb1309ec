"""The results of votes that a report gives: '23 zu 21 Stimmen', '14 Räte stimmten dafür, neun dagegen'."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from lesart.language.de.ballots import load_ballot_words
from lesart.model import Span
from lesart.reading.quantities.number_words import digits_value, word_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

    from lesart.model import Reading

_CUTS = frozenset({",", ";", ":", "–", "(", ")", "und", "bei"})
_HAD = frozenset({"hatte", "hatten"})
# Words behind a number in which it is said what it counts.
_REACH = 3


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were in favour and against, how many votes did not count (None where it is not said), and the passages.

    ``span`` is that of both numbers, ``invalid_span`` that of the third. ``first`` is set of a count that another one
    followed, ``again`` of one that replaces another.
    """

    in_favour: int
    against: int
    invalid: int | None
    span: Span
    invalid_span: Span | None
    first: bool
    again: bool

    @property
    def result(self) -> tuple[int, int]:
        """The votes in favour and against."""
        return self.in_favour, self.against


def tallies_in(reading: Reading) -> Iterator[Tally]:
    """Yield the results of votes of an article, at most one a sentence, in text order."""
    if reading.doc is None:
        return
    timed = [time.span for time in reading.times]
    text = reading.article.text.lower()
    if not any(beginning in text for beginning in load_ballot_words().vote):
        return
    for sentence in reading.doc.sents:
        if any(token.lower_.startswith(load_ballot_words().vote) for token in sentence):
            dated = {t.i for t in sentence if any(span.start <= t.idx < span.end for span in timed)}
            tally = _tally(sentence, dated, reading)
            if tally is not None:
                yield tally


def _tally(sentence: Tokens, dated: set[int], reading: Reading) -> Tally | None:
    parts = [[t for t in part if t.i not in dated] for part in _parts(sentence)]
    numbers = _side_by_side(sentence) or _told_apart(parts)
    if numbers is None:
        return None
    first, last = sorted(numbers, key=lambda token: token.i)
    discounted = (part for part in parts if _has(part, load_ballot_words().invalid))
    invalid = next((number for part in discounted for number in _numbers(part, one=True)), None)
    return Tally(
        _value(numbers[0]),
        _value(numbers[1]),
        None if invalid is None else _value(invalid),
        reading.article.span(first.idx, _end(last)),
        None if invalid is None else reading.article.span(invalid.idx, _end(invalid)),
        first=_is_first(sentence),
        again=_is_again(sentence),
    )


def _parts(sentence: Tokens) -> Iterator[list[Token]]:
    for cut, tokens in groupby(sentence, key=lambda token: token.lower_ in _CUTS):
        if not cut:
            yield list(tokens)


def _side_by_side(sentence: Tokens) -> tuple[Token, Token] | None:
    """Return the numbers of '23 zu 21' and '23 gegen 21', None where there are none or several results."""
    rows = zip(sentence, sentence[1:], sentence[2:], strict=False)
    between = load_ballot_words().between
    pairs = [(a, c) for a, b, c in rows if b.lower_ in between and _is_number(a) and _is_number(c)]
    return pairs[0] if len(pairs) == 1 else None


def _told_apart(parts: Sequence[Sequence[Token]]) -> tuple[Token, Token] | None:
    """Return the numbers of two parts of a sentence of which one is in favour and the other against."""
    words = load_ballot_words()
    found: dict[bool, Token] = {}
    for part in parts:
        numbers = _numbers(part)
        for side, marks, preposition in ((True, words.in_favour, "für"), (False, words.against, "gegen")):
            told = _has(part, marks) or (_has(part, {preposition}) and _has(part, words.voting))
            if told and len(numbers) == 1:
                found.setdefault(side, numbers[0])
    return (found[True], found[False]) if len(found) > 1 and found[True] is not found[False] else None


def _numbers(part: Sequence[Token], *, one: bool = False) -> list[Token]:
    return [token for token in part if _is_number(token) or (one and word_value(token.text) == 1)]


def _is_number(token: Token) -> bool:
    value = digits_value(token.text) or word_value(token.text)
    return value is not None and value.is_integer() and (value > 1 or token.text.isdigit())


def _value(token: Token) -> int:
    return int(digits_value(token.text) or word_value(token.text) or 0)


def _end(number: Token) -> int:
    """Return where the words end that say what a number counts: 'Stimmzettel war ungültig', 'dagegen'."""
    words = load_ballot_words()
    end = number
    for token in number.doc[number.i + 1 : number.i + 1 + _REACH]:
        if token.text in _CUTS or token.text == ".":
            break
        if token.tag_ in {"NN", "TRUNC"} or token.lower_ in words.in_favour | words.against | words.invalid:
            end = token
    return end.idx + len(end)


def _has(part: Sequence[Token], words: frozenset[str] | set[str]) -> bool:
    return any(token.lower_ in words for token in part)


def _is_first(sentence: Tokens) -> bool:
    words = {token.lower_ for token in sentence}
    return bool(words & load_ballot_words().first) or bool(words & _HAD)


def _is_again(sentence: Tokens) -> bool:
    """Tell whether a sentence, or the one before it, tells of another count."""
    doc, start = sentence.doc, sentence.start
    near = doc[doc[start - 1].sent.start if start else start : sentence.end]
    words = load_ballot_words()
    again = any(token.lower_ in words.again for token in near)
    return again and any(token.lower_.startswith(words.counting) for token in near)
