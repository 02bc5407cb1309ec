"""Finds the passages that stand in several articles and says whose text they are."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from lesart.comparison.ordering import ordered
from lesart.comparison.reuse.matches import find_matches
from lesart.comparison.reuse.passages import join_matches
from lesart.comparison.reuse.quoted import quoted_ranges
from lesart.comparison.reuse.words import read_words
from lesart.model import Reason, Reuse
from lesart.reasons import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lesart.comparison.reuse.passages import Passage, Place
    from lesart.comparison.reuse.words import Words
    from lesart.model import Article, Reading, Span

# An ISO 8601 date without a time of day does not tell which of two articles of one day came first.
_DAY = len("2021-12-08")


def find_reuse(readings: Iterable[Reading]) -> tuple[Reuse, ...]:
    """Return the passages that stand in several of the articles, word for word or lightly edited.

    Sentences are matched over word n-grams, aligned word by word and joined into the longest passages that the same
    articles share. Time and memory grow with the number of words. The answer does not depend on the order of input;
    ids are "r1", "r2", … in order of the first article.
    """
    in_order = ordered(readings)
    words = read_words(in_order)
    passages = join_matches(find_matches(words, _quoted(in_order, words)), words)
    articles = [reading.article for reading in in_order]
    return tuple(_reuse(number, passage, words, articles) for number, passage in enumerate(passages, 1))


def _quoted(readings: Sequence[Reading], words: Words) -> list[bool]:
    ranges = [quoted_ranges(reading.article.text) for reading in readings]
    openings = [[start for start, _ in of_article] for of_article in ranges]
    flags: list[bool] = []
    for sentence, article in enumerate(words.article.tolist()):
        for start in words.starts[words.slice(sentence)].tolist():
            at = bisect_right(openings[article], start) - 1
            flags.append(at >= 0 and start < ranges[article][at][1])
    return flags


def _reuse(number: int, passage: Passage, words: Words, articles: Sequence[Article]) -> Reuse:
    spans = tuple(_span(place, words, articles[place.article]) for place in passage.places)
    members = [articles[index] for index in dict.fromkeys(passage.articles)]
    agency = _agency(members)
    reasons = _reasons(passage, members, agency)
    return Reuse(f"r{number}", spans, agency, _earliest(members), say(reasons), reasons)


def _span(place: Place, words: Words, article: Article) -> Span:
    """Return the passage with the marks around it where it begins or ends a sentence."""
    start, end = int(words.starts[place.start]), int(words.ends[place.end - 1])
    if place.start == words.first[place.first_sentence]:
        start = words.bounds[place.first_sentence][0]
    if place.end == words.first[place.last_sentence + 1]:
        end = words.bounds[place.last_sentence][1]
    return article.span(start, end)


def _agency(members: Sequence[Article]) -> str | None:
    """Return the agency that most of the articles credit, several joined by a stroke where they tie."""
    credited = Counter(agency for article in members for agency in dict.fromkeys(article.agencies))
    if not credited:
        return None
    most = max(credited.values())
    return "/".join(sorted(agency for agency, count in credited.items() if count == most))


def _earliest(members: Sequence[Article]) -> str | None:
    """Return the article published before all others, None where a date is missing or too coarse to tell."""
    dated = sorted((article.published or "", article.id) for article in members)
    first, second = dated[0][0], dated[1][0]
    precision = min(len(first), len(second))
    if precision < _DAY or first[:precision] >= second[:precision]:
        return None
    return dated[0][1]


def _reasons(passage: Passage, members: Sequence[Article], agency: str | None) -> tuple[Reason, ...]:
    length = max(place.end - place.start for place in passage.places)
    words = {"number": (str(length),), "articles": tuple(article.name for article in members)}
    same = Reason("same_words", words)
    if passage.share < 1:
        same = Reason("alike", {**words, "share": (f"{passage.share:.0%}",)})
    if agency is None:
        return (same, Reason("no_credit"))
    crediting = tuple(article.name for article in members if article.agencies)
    silent = tuple(article.name for article in members if not article.agencies)
    credited = Reason("credit", {"agency": (agency,), "crediting": crediting})
    return (same, credited, Reason("credit_missing", {"silent": silent})) if silent else (same, credited)
