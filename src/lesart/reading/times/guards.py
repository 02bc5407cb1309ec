"""Tests that need the tags of a text: is this number a year, is this number of years an age?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.reading.times.tense import FINITE
from lesart.reading.times.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc, Token

    from lesart.reading.times.rules import Find

# Years told in bare digits; news seldom goes further back without saying "im Jahr".
_FIRST_YEAR, _LAST_YEAR = 1400, 2060
# What no age is told in.
_CLOCK_UNITS = frozenset({"TS", "TM", "TH"})
_LAST_HOUR = 12
# Tags of what may follow an hour told by its number alone, and the words among them that rather follow an amount.
_AFTER_HOUR = frozenset(
    {
        "VVFIN",
        "VAFIN",
        "VMFIN",
        "VVPP",
        "VVINF",
        "VVIZU",
        "ADV",
        "PTKVZ",
        "PTKZU",
        "APPR",
        "APPRART",
        "PPER",
        "$.",
        "$,",
        "$(",
    }
)
_AFTER_AMOUNT = frozenset({"auf", "von", "zu", "gegen", "mehr", "weniger", "statt", "pro", "je", "%", "bis"})
_TITLE_WORDS = 8
_CLOSING = frozenset('“”"«»’‘›‹')
_QUOTES = frozenset('„“"»«‚‘›‹')
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
    """Tell whether a noun follows that the number could count: 'neue Stellen', 'Menschen', not 'erschienenes Buch'."""
    if not following or ("Sing" in following[0].morph.get("Number", []) and following[0].tag_ == "ADJA"):
        return False
    if following[0].tag_ == "NN":
        return True
    return len(following) > 1 and following[0].tag_ == "ADJA" and following[1].tag_ == "NN"


def not_an_age(find: Find, _doc: Doc) -> bool:
    """Tell whether a number of years is a length of time rather than an age."""
    guards = load_vocabulary().guards
    if find.value("span_unit") in _CLOCK_UNITS:
        return True
    if guards["no_age_after"].match(find.text, find.end):
        return True
    if guards["age_before"].search(find.left):
        return False
    if find.right.startswith(" auf ") and not guards["age_named"].search(find.left):
        return True
    return not (guards["maybe_age_before"].search(find.left) and guards["maybe_age_after"].match(find.text, find.end))


def adverb_of_day(find: Find, doc: Doc) -> bool:
    """Tell 'morgen' from the noun 'Morgen' and from a name in quotation marks ('„Europa heute“')."""
    if find.right[:1] in _CLOSING and _NAME_OPENS.search(find.left):
        return False
    if find.groups["deictic"] != "Morgen":
        return True
    token = doc.char_span(find.start, find.start + 1, alignment_mode="expand")
    return token is not None and len(token) > 0 and bool(token[0].is_sent_start)


def no_title(find: Find, doc: Doc) -> bool:
    """Tell whether a find does not end a title in quotation marks: a few words without a finite verb."""
    token = doc.char_span(find.start, find.start + 1, alignment_mode="expand")
    if find.right[:1] not in _CLOSING or token is None:
        return True
    words = [doc[at] for at in range(max(0, token.start - _TITLE_WORDS), token.start)]
    quoted = [i for i, word in enumerate(words) if word.text in _QUOTES]
    return not quoted or any(word.tag_ in FINITE for word in words[quoted[-1] :])


def no_name(find: Find, doc: Doc) -> bool:
    """Tell a weekday from a person: 'Frau Sonntag', 'Petra Sonntag', 'Freitag, der Hund'."""
    if load_vocabulary().guards["person_before"].search(find.left):
        return False
    token = doc.char_span(find.start, find.start + 1, alignment_mode="expand")
    before = doc[token.start - 1] if token is not None and token.start else None
    if before is not None and "Giv" in before.morph.get("NameType", []):
        return False
    return not load_vocabulary().guards["apposition_after"].match(find.text, find.end)


def hour_alone(find: Find, doc: Doc) -> bool:
    """Tell whether a number word is an hour of the clock: 'gegen acht', not 'gegen acht Gegner' or 'um drei auf zehn'."""
    if not 1 <= (find.number("hour_word") or 0) <= _LAST_HOUR:
        return False
    if load_vocabulary().guards["compared_before"].search(find.left):
        return False
    following = _following(doc, find.end)
    if following and following[0].tag_ == "KON":
        following = following[1:]
    return not following or (following[0].tag_ in _AFTER_HOUR and following[0].lower_ not in _AFTER_AMOUNT)


def whole_weeks(find: Find, doc: Doc) -> bool:
    """Tell whether weeks, months or years are counted from a day: 'heute vor 30 Jahren'; from a weekday only weeks."""
    number, unit = find.value("number"), str(find.value("span_unit"))
    if number is None or float(number) != int(float(number)):
        return False
    if not find.has("deictic"):
        return unit == "W" and no_name(find, doc)
    return unit in ("W", "M", "Y") and adverb_of_day(find, doc)


GUARDS: dict[str, Callable[[Find, Doc], bool]] = {
    "year_alone": year_alone,
    "not_an_age": not_an_age,
    "adverb_of_day": adverb_of_day,
    "no_name": no_name,
    "no_title": no_title,
    "hour_alone": hour_alone,
    "whole_weeks": whole_weeks,
}
