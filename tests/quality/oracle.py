"""A program that knows the gold: what it finds must score full marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import (
    Account,
    Article,
    Claim,
    Disagreement,
    Entity,
    EventCard,
    FieldValue,
    MadeBy,
    Mention,
    MentionKind,
    Quotation,
    Reading,
    Reuse,
    Side,
    Silence,
    SourceLink,
    Story,
    Synopsis,
    TimeExpression,
    TimelineEntry,
)
from quality.measures.entities import places
from quality.program import Compared, Found

if TYPE_CHECKING:
    from lesart.model import Span
    from quality.gold import Gold, GoldArticle, GoldClaim, GoldQuotation


def all_knowing(gold: Gold) -> Found:
    """Return the gold in the clothes of the program."""
    merged = {(article.id, entity.id): entity.id for article in gold.articles for entity in gold.entities}
    readings = {each.id: _reading(gold, each) for each in gold.articles}
    mentions = {key: reading.mentions for key, reading in readings.items()}
    records = {story: Compared(_synopsis(gold, story), merged, mentions) for story in gold.stories()}
    return Found(
        articles={each.id: _article(each) for each in gold.articles},
        readings=readings,
        telling={each.id: _telling(each) for each in gold.articles},
        grouped=tuple(records.values()),
        given=records,
        aligned=records,
    )


def _article(article: GoldArticle) -> Article:
    return Article(
        article.id, article.text, outlet=article.outlet, published=article.published, agencies=article.agencies
    )


def _telling(article: GoldArticle) -> tuple[tuple[int, int], ...]:
    edges = [0, *(edge for _, span in article.apart for edge in (span.start, span.end)), len(article.text)]
    return tuple((start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end)


def _reading(gold: Gold, article: GoldArticle) -> Reading:
    own = _article(article)
    return Reading(
        own,
        mentions=tuple(
            Mention(own.span(start, end), MentionKind.NAME, entity_id)
            for (_, start, end), entity_id in places(gold.entities, article)
        ),
        quotations=tuple(_quotation(each) for each in gold.quotations if each.article == article.id),
        times=tuple(TimeExpression(t.span, t.type, t.value) for t in gold.times if t.span.article_id == article.id),
    )


def _mention(span: Span | None) -> Mention | None:
    return Mention(span, MentionKind.NAME) if span else None


def _quotation(quotation: GoldQuotation) -> Quotation:
    outlet, *links = quotation.chain
    chain = [SourceLink(outlet.role, outlet.name)]
    chain += [SourceLink(link.role, link.name, span=quotation.content[0]) for link in links]
    return Quotation(
        id=quotation.id,
        kind=quotation.kind,
        content=quotation.content,
        cue=quotation.cue,
        frame=quotation.frame,
        speaker=_mention(quotation.speaker),
        addressee=_mention(quotation.addressee),
        chain=tuple(chain),
        act=quotation.act,
        negated=quotation.negated,
        hedged=quotation.hedged,
        parent_id=quotation.parent,
    )


def _claim(claim: GoldClaim) -> Claim:
    accounts = []
    for account in claim.accounts:
        origin = next((str(n) for n, each in enumerate(claim.origins) if account.article in each), None)
        accounts.append(Account(account.article, (account.span,), account.stance, origin_id=origin))
    silent = tuple(Silence(article_id, "all of it") for article_id in claim.silent)
    return Claim(claim.id, claim.label, accounts[0].spans[0], claim.topic, tuple(accounts), silent=silent)


def _synopsis(gold: Gold, story: str) -> Synopsis:
    members = gold.stories()[story]
    fields: dict[str, list[FieldValue]] = {}
    for value in gold.card:
        if value.story == story:
            fields.setdefault(value.field, []).append(FieldValue(value.value, value.evidence, ()))
    return Synopsis(
        story=Story(story, story, members),
        event=EventCard(**{name: tuple(values) for name, values in fields.items()}),
        articles=tuple(_article(gold.article(each)) for each in members),
        entities=tuple(Entity(e.id, e.name, e.kind, e.forms) for e in gold.entities),
        quotations=(),
        claims=tuple(_claim(each) for each in gold.claims if each.story == story),
        disagreements=tuple(
            Disagreement(
                str(number),
                each.kinds[0],
                tuple(Side(side.value, side.articles, side.spans) for side in each.sides),
                "",
                claim_id=each.claim,
                updated=each.updated,
            )
            for number, each in enumerate(gold.disagreements)
            if each.story == story
        ),
        reuse=tuple(
            Reuse(str(n), each.spans) for n, each in enumerate(gold.reuse) if each.spans[0].article_id in members
        ),
        origins=(),
        timeline=tuple(
            TimelineEntry(e.start, e.end, e.precision, e.label, e.evidence) for e in gold.timeline if e.story == story
        ),
        wording=(),
        made_by=MadeBy("oracle", "1", (), "2023-11-16"),
    )
