"""The figures of the stages before the comparison, on the gold of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import SourceRole
from quality.figures import Figure, of_score
from quality.measures.chains import ChainPair, chain_of, score_chains
from quality.measures.conversion import of_found, of_gold
from quality.measures.entities import score_forms, score_mentions
from quality.measures.quotations import HALF, pair, score_quotations
from quality.measures.record import score_apart, score_stories
from quality.measures.times import Timex, score_times
from quality.score import mean, overlap_f1
from quality.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lesart.model import Quotation
    from quality.gold import Gold, GoldArticle, GoldQuotation
    from quality.program import Found


def measure_stages(part: str, gold: Gold, found: Found) -> Iterator[Figure]:
    """Yield the figures of all stages but the comparison, under names that start with ``part``."""
    yield from _intake(part, gold, found)
    yield from _quotations(part, gold, found)
    yield from _entities(part, gold, found)
    yield from _times(part, gold, found)
    yield from of_score(
        f"{part}.stories", score_stories(gold.articles, [each.synopsis.story for each in found.grouped])
    )


def _intake(part: str, gold: Gold, found: Found) -> Iterator[Figure]:
    articles = [(article, found.articles[article.id]) for article in gold.articles]
    dates = [(read.published or read.updated or "")[:10] == article.published[:10] for article, read in articles]
    agencies = [sorted(read.agencies) == sorted(article.agencies) for article, read in articles]
    yield Figure(f"{part}.intake.date", mean(dates), len(dates))
    yield Figure(f"{part}.intake.outlet", mean(read.outlet == article.outlet for article, read in articles), len(dates))
    yield Figure(f"{part}.intake.agencies", mean(agencies), len(agencies))
    yield from of_score(f"{part}.intake.apart", score_apart(gold.articles, found.telling))


def _quotations(part: str, gold: Gold, found: Found) -> Iterator[Figure]:
    pairs = []
    documents = []
    annotated = {quotation.article for quotation in gold.quotations}
    for article in (each for each in gold.articles if each.id in annotated):
        wanted = [each for each in gold.quotations if each.article == article.id]
        given = [each for each in found.readings[article.id].quotations if _is_told(article, each)]
        tokens = tokenise(article.text)
        left, right = [of_gold(each, tokens) for each in wanted], [of_found(each, tokens) for each in given]
        documents.append((left, right))
        met = {g: o for g, o in pair(left, right) if overlap_f1(left[g].content, right[o].content) >= HALF}
        pairs += [(each, given[met[g]] if g in met else None) for g, each in enumerate(wanted)]
    scores = score_quotations(documents)
    yield from of_score(f"{part}.quotations.content", scores.messages)
    yield from of_score(f"{part}.quotations.joint", scores.joint)
    for kind, score in scores.kinds.items():
        yield Figure(f"{part}.quotations.{kind}", score.f1, score.cases)
    yield Figure(f"{part}.quotations.kind", scores.kind_right, scores.paired)
    yield Figure(f"{part}.quotations.speaker", scores.speaker_overlaps, scores.paired)
    yield from _statements(part, pairs)
    yield from _chains(part, gold, pairs)


def _is_told(article: GoldArticle, quotation: Quotation) -> bool:
    return not all(article.is_apart(span.start, span.end) for span in quotation.content)


def _statements(part: str, pairs: Sequence[tuple[GoldQuotation, Quotation | None]]) -> Iterator[Figure]:
    met = [(gold, found) for gold, found in pairs if found is not None]
    acts = [gold.act is found.act for gold, found in met if gold.act != "state"]
    yield Figure(f"{part}.quotations.act", mean(acts), len(acts))
    hedged = [found.hedged for gold, found in met if gold.hedged]
    yield Figure(f"{part}.quotations.hedges_kept", mean(hedged), len(hedged))
    negated = [gold.negated == found.negated for gold, found in met]
    yield Figure(f"{part}.quotations.negation", mean(negated), len(negated))


def _chains(part: str, gold: Gold, pairs: Sequence[tuple[GoldQuotation, Quotation | None]]) -> Iterator[Figure]:
    forms = {entity.name: entity.forms for entity in gold.entities}
    scores = score_chains(
        ChainPair(
            gold=chain_of(each.chain, forms, each.speaker.text if each.speaker else None),
            found=None if found is None else _links(found),
        )
        for each, found in pairs
    )
    yield Figure(f"{part}.chains.exact", scores.exact, scores.exact_cases)
    yield Figure(f"{part}.chains.exact_of_long", scores.long, scores.long_cases)
    yield from of_score(f"{part}.chains.links", scores.links)
    for role, score in scores.roles.items():
        yield Figure(f"{part}.chains.{role}", score.f1, score.cases)


def _links(quotation: Quotation) -> tuple[tuple[SourceRole, str], ...]:
    return tuple((link.role, link.name) for link in quotation.chain if link.role is not SourceRole.OUTLET)


def _entities(part: str, gold: Gold, found: Found) -> Iterator[Figure]:
    main = max(gold.stories().values(), key=len)
    texts = [gold.article(article_id).text for article_id in main]
    forms = score_forms(gold.entities, found.record_of(main).synopsis.entities, texts)
    mentions = {article_id: reading.mentions for article_id, reading in found.readings.items()}
    yield from of_score(f"{part}.entities.forms", forms)
    yield from of_score(f"{part}.entities.mentions", score_mentions(gold.entities, gold.articles, mentions))


def _times(part: str, gold: Gold, found: Found) -> Iterator[Figure]:
    documents = []
    for article in gold.articles:
        wanted = [
            Timex(t.span.start, t.span.end, t.type, t.value) for t in gold.times if t.span.article_id == article.id
        ]
        given = [
            Timex(t.span.start, t.span.end, t.type, t.value)
            for t in found.readings[article.id].times
            if not article.is_apart(t.span.start, t.span.end)
        ]
        documents.append((wanted, given))
    scores = score_times(documents)
    yield from of_score(f"{part}.times.strict", scores.strict)
    yield from of_score(f"{part}.times.strict_value", scores.strict_value)
    yield from of_score(f"{part}.times.relaxed_value", scores.relaxed_value)
