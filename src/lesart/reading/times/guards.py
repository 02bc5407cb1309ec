"""Tests that need the tags of a text: is this number a year, is this number of years an age?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.reading.times.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc, Token

    from lesart.reading.times.rules import Find

# Years told in bare digits; news seldom goes further back without saying "im Jahr".
_FIRST_YEAR, _LAST_YEAR = 1400, 2060
_CLOSING = frozenset('“”"«»’‘›‹')
_NAME_OPENS = re.compile(r"[„“\"»«‚‘›‹][^\W\d_]+(?:[ -][^\W\d_]+)?\s$")


def year_alone(find: Find, doc: Doc) -> bool:
    """Tell whether a bare number of four digits is a year rather than an amount."""
    guards = load_vocabulary().guards
    if not _FIRST_YEAR <= int(find.groups["year"]) <= _LAST_YEAR:
        return False
    left = find.left
    if guards["amount_before"].search(left) or guards["amount_after"].match(find.text, find.end):
        return False
    following = _following(doc, find.end)
    if guards["year_before"].search(left):
        return not (following and following[0].tag_ == "NN" and re.search(r"(?<!\w)(?:von|in)\s*$", left))
    return not _counts(following)


def _following(doc: Doc, offset: int) -> list[Token]:
    token = doc.char_span(offset - 1, offset, alignment_mode="expand")
    if token is None or not len(token):
        return []
    return [t for t in doc[token.end : token.end + 3] if t.idx >= offset]


def _counts(following: list[Token]) -> bool:
    """Tell whether a noun follows that the number could count: 'neue Stellen', 'Menschen'."""
    if not following:
        return False
    if following[0].tag_ == "NN":
        return True
    return len(following) > 1 and following[0].tag_ == "ADJA" and following[1].tag_ == "NN"


def not_an_age(find: Find, _doc: Doc) -> bool:
    """Tell whether a number of years is a length of time rather than an age."""
    guards = load_vocabulary().guards
    if guards["no_age_after"].match(find.text, find.end):
        return True
    if guards["age_before"].search(find.left):
        return False
    return not (guards["maybe_age_before"].search(find.left) and guards["maybe_age_after"].match(find.text, find.end))


def adverb_of_day(find: Find, doc: Doc) -> bool:
    """Tell 'morgen' from the noun 'Morgen' and from a name in quotation marks ('„Europa heute“')."""
    if find.right[:1] in _CLOSING and _NAME_OPENS.search(find.left):
        return False
    if find.groups["deictic"] != "Morgen":
        return True
    token = doc.char_span(find.start, find.start + 1, alignment_mode="expand")
    return token is not None and len(token) > 0 and bool(token[0].is_sent_start)


GUARDS: dict[str, Callable[[Find, Doc], bool]] = {
    "year_alone": year_alone,
    "not_an_age": not_an_age,
    "adverb_of_day": adverb_of_day,
}
