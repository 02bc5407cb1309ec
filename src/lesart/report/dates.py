"""ISO 8601 dates as a reader of the language writes them, with the precision that is known and no more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lesart.report.labels import Labels

_ISO: Final = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12]\d|3[01])"
    r"(?:[T ](?P<hour>[01]\d|2[0-3])(?::(?P<minute>[0-5]\d)(?::\d{2}(?:\.\d+)?)?)?(?P<zone>Z|[+-]\d{2}:?\d{2})?)?)?)?"
)


def display_date(value: str, labels: Labels) -> str:
    """Return an ISO 8601 date or date and time in words; anything else comes back as it is."""
    match = _ISO.fullmatch(value)
    if match is None:
        return value
    parts = match.groupdict()
    date = _display_day(parts, labels)
    if parts["hour"] is None:
        return date
    label = "dates.minute" if parts["minute"] else "dates.hour"
    shown = labels(label, date=date, hour=int(parts["hour"]), minute=parts["minute"])
    return f"{shown} ({parts['zone']})" if parts["zone"] else shown


def display_value(value: str, labels: Labels) -> str:
    """Return a value of the event card or of a side: keys and dates in words, anything else as it is."""
    return labels.value(value) or display_date(value, labels)


def display_range(start: str | None, end: str | None, labels: Labels) -> str:
    """Return the stretch from ``start`` to ``end`` in words; a stretch of one unit is shown once, none as ''."""
    shown = [display_date(value, labels) for value in (start, end) if value]
    if len(shown) == 2 and shown[0] != shown[1]:  # noqa: PLR2004 - both ends
        return labels("dates.until", start=shown[0], end=shown[1])
    return shown[0] if shown else ""


def _display_day(parts: dict[str, str | None], labels: Labels) -> str:
    if parts["month"] is None:
        return str(parts["year"])
    month = labels.sequence("dates.months")[int(parts["month"]) - 1]
    if parts["day"] is None:
        return labels("dates.month", month=month, year=parts["year"])
    return labels("dates.day", day=int(parts["day"]), month=month, year=parts["year"])
