"""Reads what an article tells about itself from nothing but its text."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from lesart.intake.completeness import read_completeness
from lesart.intake.layout.analysis import Analysis, analyse, layout
from lesart.intake.layout.markup import FrontMatter, find_front_matter
from lesart.intake.layout.words import DEFAULT_LANGUAGE
from lesart.intake.particulars import (
    date_in_name,
    read_address,
    read_agencies,
    read_byline,
    read_dates,
    read_front_matter,
    read_outlet,
    read_title,
)
from lesart.language import detect
from lesart.model import Article, Segment

# 'de', 'de-DE', 'de_AT'.
_CODE = re.compile(r"\s*([A-Za-z]{2})(?:[-_].*)?\s*$")


def describe(article: Article) -> Article:
    """Return the article with its segments and what its own text says about it.

    Args:
        article: any article, also one described before; its text is not changed.

    Returns:
        The same article. ``segments`` cover every character of the text that is not white space. Outlet, title,
        byline, address, dates and agencies that the article already has are kept; a date of publication is only made
        more precise where the text agrees with it. ``language`` is told from the text where it is not given. ``completeness`` says how much of the report there is.
    """
    front_matter = find_front_matter(article.text)
    language = _language(article, front_matter)
    rules = layout(language or DEFAULT_LANGUAGE)
    analysis = analyse(article.text, rules, article.title)
    front = read_front_matter(analysis)
    field = {name: values[0] for name, values in front.items()}
    url = article.url or field.get("url") or read_address(analysis)
    named = date_in_name(url) or date_in_name(Path(article.path).name if article.path else None)
    given = _merged(article.agencies, front.get("agencies", ()))
    dates = read_dates(analysis, rules, article.published or field.get("published"), named)
    return replace(
        article,
        segments=_segments(analysis),
        url=url,
        outlet=article.outlet or field.get("outlet") or read_outlet(analysis, rules, url),
        title=article.title or read_title(analysis) or field.get("title"),
        byline=article.byline or ", ".join(front.get("byline", ())) or read_byline(analysis, rules),
        published=dates.published,
        updated=article.updated or field.get("updated") or dates.updated,
        language=language,
        agencies=_merged(given, read_agencies(analysis, rules, article.text, given)),
        completeness=read_completeness(analysis, rules),
    )


def _language(article: Article, front: FrontMatter | None) -> str | None:
    """Return the language (ISO 639-1) that is given, that the front matter names, or that the text is in."""
    named = (front.fields.get(name) for name in ("language", "lang")) if front else ()
    for value in (article.language, *named):
        match = _CODE.match(value) if isinstance(value, str) else None
        if match:
            return match[1].lower()
    return detect(article.text[front.end if front else 0 :])


def _segments(analysis: Analysis) -> tuple[Segment, ...]:
    return tuple(Segment(piece.start, piece.end, piece.kind) for piece in analysis.pieces if piece.kind is not None)


def _merged(*groups: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for group in groups for name in group))
