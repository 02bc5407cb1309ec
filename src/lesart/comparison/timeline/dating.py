"""Which time expressions date something that happened, and when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.model import TimeType

if TYPE_CHECKING:
    from lesart.model import Article, TimeExpression

_DAY = len("2021-12-08")
_YEAR_VALUE = re.compile(r"\d{4}")
_MONTH_VALUE = re.compile(r"\d{4}-\d\d")
_WEEKEND_VALUE = re.compile(r"\d{4}-W\d\d-WE")
_NIGHT_VALUE = re.compile(r"\d{4}-\d\d-\d\dTNI")
_PART_VALUE = re.compile(r"\d{4}-\d\d-\d\dT[A-Z]{2}")
# 'am Abend' takes its day from elsewhere and says little of when; 'Dienstagabend' and 'gestern Abend' name theirs.
_NAMES_DAY = re.compile(r"(?:tag|mittwoch|sonnabend|heute|gestern|morgen |übermorgen|vorgestern|nacht zu|nacht auf)")
_CALENDAR_DAY = re.compile(r"\d\.(?:\s+[A-ZÄÖÜ]|\s*\d+\.)")
# 'bis heute', 'ab sofort': the present as an end or a beginning dates nothing.
_OPEN_PRESENT = re.compile(r"\b(?:bis|ab|seit|von)\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class When:
    """First and last unit (ISO 8601, inclusive) in the precision named: year, month, day or minute."""

    start: str
    end: str
    precision: str


def when(time: TimeExpression, article: Article) -> When | None:
    """Return when an expression dates something, None if it is vaguer than a year or no date at all."""
    if time.start is None or time.end is None or time.type is TimeType.SET:
        return None
    if "T" in time.start:
        return When(time.start, time.end, "minute")
    if time.type is TimeType.DATE and (unit := _long_unit(time, article)) is not None:
        return When(time.value, time.value, unit)
    if time.start == time.end and len(time.start) == _DAY:
        return None if _is_vague(time, article) else When(time.start, time.end, "day")
    if _WEEKEND_VALUE.fullmatch(time.value) or _NIGHT_VALUE.fullmatch(time.value):
        return When(time.start, time.end, "day")
    return None


def names_day(words: str) -> bool:
    """Tell whether the words of an expression name its day: 'Dienstagabend um 18 Uhr', not 'kurz vor fünf'."""
    return bool(_NAMES_DAY.search(words.lower()) or _CALENDAR_DAY.search(words))


def _long_unit(time: TimeExpression, article: Article) -> str | None:
    """Return "month" or "year" where an expression names one, None else."""
    if _MONTH_VALUE.fullmatch(time.value):
        return None if "monat" in time.span.text.lower() else "month"
    named = _YEAR_VALUE.fullmatch(time.value) and not _is_this_year(time, article)
    return "year" if named else None


def _is_this_year(time: TimeExpression, article: Article) -> bool:
    """Tell whether an expression is the year of the report itself, or one told as a distance: neither dates anything."""
    published = (article.published or article.updated or "")[: len(time.value)]
    return time.value == published or not any(character.isdigit() for character in time.span.text)


def _is_vague(time: TimeExpression, article: Article) -> bool:
    surface = time.span.text.lower()
    if _PART_VALUE.fullmatch(time.value) and not _NAMES_DAY.search(surface):
        return True
    return surface == "heute" and bool(_OPEN_PRESENT.search(article.text[: time.span.start][-8:]))
