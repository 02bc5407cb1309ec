"""The words of a language that tell the parts of a news text apart, read from the lexicons of its pack."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from pydantic import TypeAdapter

DEFAULT_LANGUAGE = "de"
_FILE = "layout.toml"

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeaderWords:
    """Labels of particulars at the top of a saved text ('Titel: ...')."""

    title: Words
    address: Words


@dataclass(frozen=True, slots=True)
class DateWords:
    """Names of months (one tuple a month), weekdays, clock and time zones (name to offset)."""

    months: tuple[Words, ...]
    weekdays: Words
    clock: str
    zones: dict[str, str]


@dataclass(frozen=True, slots=True)
class TimestampWords:
    """Labels of the dates of publication and of updates, and what else may stand in such a line."""

    published: Words
    updated: Words
    as_of: Words
    fillers: Words


@dataclass(frozen=True, slots=True)
class BylineWords:
    """What introduces, joins and follows the names of authors."""

    openers: Words
    labels: Words
    connectors: Words
    editing: Words
    professions: Words
    correspondent: Words


@dataclass(frozen=True, slots=True)
class PictureWords:
    """What marks a line about a picture."""

    labels: Words
    weak_labels: Words
    cues: Words
    openings: Words
    names: Words


@dataclass(frozen=True, slots=True)
class CreditWords:
    """What stands beside the names of agencies in a credit."""

    connectors: Words
    sure: Words
    openers: Words
    reports: Words
    definitions: Words


@dataclass(frozen=True, slots=True)
class DatelineWords:
    """What shows that a name is that of a place: words before it, and what makes an adjective of it."""

    before: Words
    endings: Words


@dataclass(frozen=True, slots=True)
class FurnitureWords:
    """What a page says around a report."""

    lines: Words
    openings: Words
    soft_openings: Words
    contents: Words
    calls: Words
    broadcasts: Words
    block_openings: Words
    end_openings: Words
    teasers: Words
    sections: Words
    glued_before: Words
    glued_after: Words
    genres: Words


@dataclass(frozen=True, slots=True)
class PaywallWords:
    """What says that the rest is not to be had."""

    openings: Words
    endings: Words


@dataclass(frozen=True, slots=True)
class LayoutWords:
    """All layout words of a language."""

    headers: HeaderWords
    dates: DateWords
    timestamps: TimestampWords
    bylines: BylineWords
    pictures: PictureWords
    credits: CreditWords
    datelines: DatelineWords
    furniture: FurnitureWords
    paywall: PaywallWords


@cache
def layout_words(language: str) -> LayoutWords:
    """Return the layout words of a language (ISO 639-1), German ones for a language whose pack has none."""
    folder = resources.files("lesart.language") / language / "lexicon"
    if not (folder / _FILE).is_file():
        folder = resources.files("lesart.language") / DEFAULT_LANGUAGE / "lexicon"
    data = tomllib.loads((folder / _FILE).read_text(encoding="utf-8"))
    return TypeAdapter(LayoutWords).validate_python(data)


@cache
def news_cities(language: str) -> frozenset[str]:
    """Return the places that datelines of this language name, in casefolded form."""
    folder = resources.files("lesart.language") / language / "lexicon"
    if not (folder / "news_cities.txt").is_file():
        folder = resources.files("lesart.language") / DEFAULT_LANGUAGE / "lexicon"
    lines = (folder / "news_cities.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip().casefold() for line in lines if line.strip() and not line.startswith("#"))


@cache
def first_names(language: str) -> frozenset[str]:
    """Return the first names that the language's pack knows; none where it has no list."""
    file = resources.files("lesart.language") / language / "lexicon" / "first_names.tsv"
    if not file.is_file():
        return frozenset()
    lines = file.read_text(encoding="utf-8").splitlines()
    return frozenset(line.split("\t")[0] for line in lines if line and not line.startswith("#"))
