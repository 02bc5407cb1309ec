"""What most reports have the participants speak of, where no report names it as a topic: 'Sanktionen', 'Sundkanal'."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lesart.comparison.card.values import Found
from lesart.comparison.terms.roots import root
from lesart.language.de.events import load_kinds, load_words
from lesart.language.frequency import load_frequency
from lesart.model import MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from lesart.comparison.events.report import Report
    from lesart.model import Mention

# A topic stands in what is quoted by this share of the reports, and by three at least: two share too much by chance.
_SHARE_OF_REPORTS = 0.6
_FEWEST = 3
# Words that a larger share of texts have are of no topic. Set by reading what stands above and below it for a few events.
_COMMON = 0.005
_MOST_TOPICS = 3


def spoken_of(reports: Sequence[Report]) -> tuple[Found, ...]:
    """Return the nouns that are rare at large and stand in the quotations of most reports, those of most reports first."""
    found: defaultdict[str, list[Found]] = defaultdict(list)
    for report in reports:
        for token in _quoted_nouns(report):
            key = f"spoken:{root(token.lemma_.casefold().replace('-', ''))}"
            genitive = "Gen" in token.morph.get("Case", []) or token.text == f"{token.lemma_}s"
            form = token.lemma_ if genitive and "Plur" not in token.morph.get("Number", []) else token.text
            found[key].append(Found(key, form, report.span([token]), report.article.name))
    least = max(_FEWEST, _SHARE_OF_REPORTS * len(reports))
    shared = [group for group in found.values() if len({each.outlet for each in group}) >= least]
    shared.sort(key=lambda group: (-len({each.outlet for each in group}), -len(group), group[0].key))
    return tuple(each for group in shared[:_MOST_TOPICS] for each in group)


def _quoted_nouns(report: Report) -> Iterator[Token]:
    quoted = [span for quotation in report.reading.quotations for span in quotation.content]
    named = [each for each in report.reading.mentions if each.kind is not MentionKind.PRONOUN]
    for clause in report.clauses:
        for token in clause.tokens:
            if token.tag_ != "NN" or not _is_telling(token):
                continue
            inside = any(span.start <= token.idx < span.end for span in quoted)
            name = any(each.span.start <= token.idx < each.span.end and _is_actor(each, token) for each in named)
            dated = any(time.span.start <= token.idx < time.span.end for time in report.reading.times)
            if inside and not name and not dated:
                yield token


def _is_actor(mention: Mention, token: Token) -> bool:
    """Tell whether a word of a mention names somebody; 'Nato-Osterweiterung' names the Nato only in its first part."""
    return mention.kind is MentionKind.NOMINAL or "-" not in token.text


def _is_telling(token: Token) -> bool:
    lemma = token.lemma_.casefold()
    apart = load_words("topic")["not_topics"] | load_words("outcome")["nouns"] | load_words("counting")["people"]
    if load_kinds().of_noun(lemma) is not None or lemma in apart:
        return False
    return load_frequency("de").share(lemma) < _COMMON
