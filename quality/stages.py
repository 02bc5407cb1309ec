"""The figures of every stage on the gold of the demonstration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import SourceRole
from quality.figures import Figure, of_score
from quality.measures.chains import ChainPair, chain_of, score_chains
from quality.measures.claims import score_claims
from quality.measures.conversion import of_found, of_gold
from quality.measures.disagreements import score_disagreements, score_updates
from quality.measures.entities import score_forms, score_mentions
from quality.measures.quotations import HALF, pair, score_quotations
from quality.measures.record import score_apart, score_card, score_reuse, score_stories, score_timeline
from quality.measures.times import Timex, score_times
from quality.score import mean, overlap_f1
from quality.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lesart.model import Quotation
    from quality.gold import Gold, GoldArticle, GoldQuotation
    from quality.program import Found

PART = "demonstration"


def measure_demonstration(gold: Gold, found: Found) -> list[Figure]:
    """Return the figures of all stages, in the order of the stages, leaving out what there is no case of."""
    figures = [
        *_intake(gold, found),
        *_quotations(gold, found),
        *_entities(gold, found),
        *_times(gold, found),
        *of_score(f"{PART}.stories", score_stories(gold.articles, [each.story for each in found.synopses])),
        *_record(gold, found),
    ]
    return [figure for figure in figures if figure.cases]


def _intake(gold: Gold, found: Found) -> Iterator[Figure]:
    articles = [(article, found.articles[article.id]) for article in gold.articles]
    dates = [(read.published or read.updated or "")[:10] == article.published[:10] for article, read in articles]
    agencies = [sorted(read.agencies) == sorted(article.agencies) for article, read in articles]
    yield Figure(f"{PART}.intake.date", mean(dates), len(dates))
    yield Figure(f"{PART}.intake.outlet", mean(read.outlet == article.outlet for article, read in articles), len(dates))
    yield Figure(f"{PART}.intake.agencies", mean(agencies), len(agencies))
    yield from of_score(f"{PART}.intake.apart", score_apart(gold.articles, found.telling))


def _quotations(gold: Gold, found: Found) -> Iterator[Figure]:
    pairs = []
    documents = []
    for article in gold.articles:
        wanted = [each for each in gold.quotations if each.article == article.id]
        given = [each for each in found.readings[article.id].quotations if _is_told(article, each)]
        tokens = tokenise(article.text)
        left, right = [of_gold(each, tokens) for each in wanted], [of_found(each, tokens) for each in given]
        documents.append((left, right))
        met = {g: o for g, o in pair(left, right) if overlap_f1(left[g].content, right[o].content) >= HALF}
        pairs += [(each, given[met[g]] if g in met else None) for g, each in enumerate(wanted)]
    scores = score_quotations(documents)
    yield from of_score(f"{PART}.quotations.content", scores.messages)
    yield from of_score(f"{PART}.quotations.joint", scores.joint)
    for kind, score in scores.kinds.items():
        yield Figure(f"{PART}.quotations.{kind}", score.f1, score.cases)
    yield Figure(f"{PART}.quotations.kind", scores.kind_right, scores.paired)
    yield Figure(f"{PART}.quotations.speaker", scores.speaker_overlaps, scores.paired)
    yield from _statements(pairs)
    yield from _chains(gold, pairs)


def _is_told(article: GoldArticle, quotation: Quotation) -> bool:
    return not all(article.is_apart(span.start, span.end) for span in quotation.content)


def _statements(pairs: Sequence[tuple[GoldQuotation, Quotation | None]]) -> Iterator[Figure]:
    met = [(gold, found) for gold, found in pairs if found is not None]
    acts = [gold.act is found.act for gold, found in met if gold.act != "state"]
    yield Figure(f"{PART}.quotations.act", mean(acts), len(acts))
    hedged = [found.hedged for gold, found in met if gold.hedged]
    yield Figure(f"{PART}.quotations.hedges_kept", mean(hedged), len(hedged))
    negated = [gold.negated == found.negated for gold, found in met]
    yield Figure(f"{PART}.quotations.negation", mean(negated), len(negated))


def _chains(gold: Gold, pairs: Sequence[tuple[GoldQuotation, Quotation | None]]) -> Iterator[Figure]:
    forms = {entity.name: entity.forms for entity in gold.entities}
    scores = score_chains(
        ChainPair(
            gold=chain_of(each.chain, forms, each.speaker.text if each.speaker else None),
            found=None if found is None else _links(found),
        )
        for each, found in pairs
    )
    yield Figure(f"{PART}.chains.exact", scores.exact, scores.exact_cases)
    yield Figure(f"{PART}.chains.exact_of_long", scores.long, scores.long_cases)
    yield from of_score(f"{PART}.chains.links", scores.links)
    for role, score in scores.roles.items():
        yield Figure(f"{PART}.chains.{role}", score.f1, score.cases)


def _links(quotation: Quotation) -> tuple[tuple[SourceRole, str], ...]:
    return tuple((link.role, link.name) for link in quotation.chain if link.role is not SourceRole.OUTLET)


def _entities(gold: Gold, found: Found) -> Iterator[Figure]:
    main = max(gold.stories().values(), key=len)
    texts = [gold.article(article_id).text for article_id in main]
    forms = score_forms(gold.entities, found.synopsis_of(main).entities, texts)
    mentions = {article_id: reading.mentions for article_id, reading in found.readings.items()}
    yield from of_score(f"{PART}.entities.forms", forms)
    yield from of_score(f"{PART}.entities.mentions", score_mentions(gold.entities, gold.articles, mentions))


def _times(gold: Gold, found: Found) -> Iterator[Figure]:
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
    yield from of_score(f"{PART}.times.strict", scores.strict)
    yield from of_score(f"{PART}.times.strict_value", scores.strict_value)
    yield from of_score(f"{PART}.times.relaxed_value", scores.relaxed_value)


def _record(gold: Gold, found: Found) -> Iterator[Figure]:
    for label, article_ids in gold.stories().items():
        synopsis = found.synopsis_of(article_ids)
        articles = [gold.article(article_id) for article_id in article_ids]
        claims = [claim for claim in gold.claims if claim.story == label]
        wanted = [each for each in gold.disagreements if each.story == label]
        scores = score_claims(claims, synopsis.claims, articles)
        name = f"{PART}.{label}"
        yield Figure(f"{name}.claims.found", scores.found, sum(len(claim.accounts) for claim in claims))
        yield from of_score(f"{name}.claims.pairs", scores.pairs)
        yield Figure(f"{name}.claims.stance", scores.stances, scores.stance_cases)
        yield from of_score(f"{name}.silence", scores.silence)
        yield Figure(f"{name}.origins", scores.origins, scores.origin_cases)
        yield from of_score(f"{name}.disagreements", score_disagreements(wanted, synopsis.disagreements, claims))
        yield Figure(f"{name}.updates", *score_updates(wanted, synopsis.disagreements, claims))
        if label == max(gold.stories(), key=lambda each: len(gold.stories()[each])):
            yield from of_score(f"{name}.reuse", score_reuse(gold.reuse, synopsis.reuse, articles))
        timeline = [entry for entry in gold.timeline if entry.story == label]
        yield from of_score(f"{name}.timeline", score_timeline(timeline, synopsis.timeline))
        card = [value for value in gold.card if value.story == label]
        yield from of_score(f"{name}.card", score_card(card, synopsis.event))
