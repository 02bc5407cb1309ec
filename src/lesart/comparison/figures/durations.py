"""How long a duration is, on one scale: 'ein Jahr und acht Monate' are '20 Monate', two weeks are '14 Tage'."""

from __future__ import annotations

import re

_NUMBER = r"(\d+(?:\.\d+)?)"
_PERIOD = re.compile(
    rf"P(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?(?:T(?:{_NUMBER}H)?(?:{_NUMBER}M)?)?"
)
_HOUR = 60.0
_DAY = 24 * _HOUR
# The mean month of the calendar: twelve of them are a year of 365.25 days.
_MONTH = 30.4375 * _DAY
_MINUTES = (12 * _MONTH, _MONTH, 7 * _DAY, _DAY, _HOUR, 1.0)


def minutes_of(value: str) -> float | None:
    """Return the length of an ISO 8601 duration in minutes, None where it has none ('P1E', 'PXD').

    Whole and half units of every size may be mixed ('P1Y8M', 'P2.5Y'); what is the same is the same number.
    """
    match = _PERIOD.fullmatch(value)
    if match is None or not any(match.groups()):
        return None
    return round(sum(float(number or 0) * each for number, each in zip(match.groups(), _MINUTES, strict=True)), 3)
