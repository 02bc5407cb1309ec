"""Which clauses of the reports tell of an earlier time: 'Erst im August 2021 … Damals wurden zwölf Menschen verletzt'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.events.calendar import Calendar, Clause, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lesart.comparison.events.report import Report


def earlier_clauses(reports: Sequence[Report]) -> frozenset[tuple[str, int]]:
    """Return the clauses that tell of an earlier time, each by its article id and the offset at which it begins.

    A date places its clause and those after it, up to the next date or the end of the paragraph; 'damals' places its own
    and those after it. Without a date of publication only 'damals' tells.
    """
    calendar = Calendar({report.article.id: report.reading for report in reports})
    return frozenset((report.article.id, start) for report in reports for start in _earlier(report, calendar))


def _earlier(report: Report, calendar: Calendar) -> Iterator[int]:
    earlier, end = False, 0
    for each in report.clauses:
        if "\n" in report.article.text[end : each.start]:
            earlier = False
        end = each.end
        clause = Clause(report.article.id, each.tokens, frozenset(token.lower_ for token in each.tokens))
        times = calendar.placing(clause)
        if clause.words & words_of("then"):
            earlier = True
        elif times:
            earlier = all(time is not None for time in times)
        if earlier:
            yield each.start
