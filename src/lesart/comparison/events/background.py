"""Which clauses of a report tell of an earlier time: 'Erst im August 2021 … Damals wurden zwölf Menschen verletzt'."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from lesart.model import TimeType

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lesart.comparison.events.report import Clause, Report
    from lesart.model import TimeExpression

# What ended more than this many days before a report appeared is background; events are reported within days.
_NEWS_DAYS = 10
_DAY = len("2021-12-08")
_THEN = frozenset({"damals", "seinerzeit"})


def earlier_clauses(report: Report) -> frozenset[int]:
    """Return the offsets at which the clauses begin that tell of an earlier time.

    A date places its clause and those after it, up to the next date or the end of the paragraph; 'damals' places its own
    and those after it. Without a date of publication only 'damals' tells.
    """
    found: set[int] = set()
    earlier, end = False, 0
    for clause in report.clauses:
        if "\n" in report.article.text[end : clause.start]:
            earlier = False
        end = clause.end
        placed = _placed(report, clause)
        earlier = earlier if placed is None else placed
        if earlier:
            found.add(clause.start)
    return frozenset(found)


def _placed(report: Report, clause: Clause) -> bool | None:
    """Tell whether the dates of a clause put it into an earlier time, None where it has none."""
    if any(token.lower_ in _THEN for token in clause.tokens):
        return True
    horizon = _horizon(report)
    ends = list(_ends(report.times_in(clause.tokens)))
    return all(end < horizon for end in ends) if ends and horizon else None


def _ends(times: Iterable[TimeExpression]) -> Iterable[str]:
    return (time.end[:_DAY] for time in times if time.end and time.type is not TimeType.SET)


def _horizon(report: Report) -> str | None:
    stamp = (report.article.published or report.article.updated or "")[:_DAY]
    if len(stamp) < _DAY:
        return None
    return (dt.date.fromisoformat(stamp) - dt.timedelta(_NEWS_DAYS)).isoformat()
