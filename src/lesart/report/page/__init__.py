"""A record as one page: a single file without network, which works without script too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined

from lesart.report.amounts import display_amount
from lesart.report.dates import display_date, display_range, display_value
from lesart.report.labels import LANGUAGES, Labels, load_labels
from lesart.report.page.assets import Assets, light_up_note, light_up_pieces, make_assets
from lesart.report.page.base import PageBase, saying_anchor
from lesart.report.page.marking import Close, Open
from lesart.report.page.reading_marks import shown_time
from lesart.report.page.readings import ReadingsPage, make_readings_page
from lesart.report.page.view import make_record_page
from lesart.report.selection import article_name, file_name, has_quotation_marks, is_fragment, one_line
from lesart.report.stances import stance_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.model import Reading, Record, Skipped


def render_record(record: Record, language: str = LANGUAGES[0]) -> str:
    """Return the page of a record with labels in ``language``.

    Raises:
        ReportError: if there are no labels in that language.

    """
    page = make_record_page(record, load_labels(language))
    cut = (mark.anchor for source in page.sources for mark in source.cut)
    text = "".join(source.article.text for source in page.sources)
    return _render("record.html.j2", page, make_assets(text, ("page.css",), map(light_up_pieces, cut)))


def render_readings(readings: Sequence[Reading], skipped: Sequence[Skipped] = (), language: str = LANGUAGES[0]) -> str:
    """Return the page of articles read one by one.

    Raises:
        ReportError: if there are no labels in that language.

    """
    page = make_readings_page(readings, skipped, load_labels(language))
    rules = [light_up_pieces(mark.anchor) for view in page.readings for mark in view.cut]
    rules += [light_up_note(note.anchor, note.passage) for note in page.notes]
    return _render("readings.html.j2", page, make_assets(page.text, ("page.css", "readings.css"), rules))


def _render(template: str, page: PageBase | ReadingsPage, assets: Assets) -> str:
    return make_environment(page.labels).get_template(template).render(page=page, assets=assets)


def make_environment(labels: Labels) -> Environment:
    """Return the template environment; every value is escaped, since the texts may hold anything."""
    environment = Environment(
        loader=PackageLoader("lesart.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {
        "t": labels,
        "saying_anchor": saying_anchor,
        "stance_of": stance_of,
        "date": lambda value: display_date(value, labels),
        "shown": lambda value: display_value(value, labels),
        "shown_time": lambda time: shown_time(time, labels),
        "shown_amount": lambda quantity: display_amount(quantity, labels),
        "date_range": lambda start, end: display_range(start, end, labels),
    }
    environment.filters |= {
        "one_line": one_line,
        "name_of": article_name,
        "file_name": file_name,
        "has_marks": has_quotation_marks,
        "is_fragment": is_fragment,
    }
    environment.tests |= {
        "open": lambda token: isinstance(token, Open),
        "close": lambda token: isinstance(token, Close),
    }
    return environment
