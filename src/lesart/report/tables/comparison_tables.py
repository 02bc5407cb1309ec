"""The tables of what was compared: claims, accounts, silences, disagreements, reuse, origins, wording, timeline, event."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from lesart.report.tables.cells import Row, extent, place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.model import FieldValue, Synopsis
    from lesart.report.selection import (
        Lookup,
    )

PLACE = ("article_id", "outlet", "start", "end", "text")

CLAIMS = (
    "claim_id",
    "topic",
    "label",
    "accounts",
    "articles",
    "origins",
    "label_article_id",
    "label_start",
    "label_end",
)
ACCOUNTS = (
    "claim_id",
    "article_id",
    "outlet",
    "stance",
    "quotation_id",
    "origin_id",
    "start",
    "end",
    "text",
    "passages",
)
SILENCES = ("claim_id", "article_id", "outlet", "searched", "nearest_start", "nearest_end", "nearest_text")
DISAGREEMENTS = ("disagreement_id", "kind", "claim_id", "updated", "because")
SIDES = ("disagreement_id", "side", "value", *PLACE)
REUSE = ("reuse_id", "agency", "earliest", "because", *PLACE)
ORIGINS = ("origin_id", "name", "kind", "article_id", "outlet", "because")
TIMELINE = ("time_start", "time_end", "precision", "label", *PLACE)
WORDING = ("subject", "saying", "form", "distanced", *PLACE)
EVENT = ("field", "value", *PLACE)


def claims(synopsis: Synopsis, _: Lookup) -> Iterator[Row]:
    """Yield one row a claim."""
    for claim in synopsis.claims:
        counts = (len(claim.accounts), len(claim.article_ids), len(claim.origins))
        label = (claim.label_span.article_id, claim.label_span.start, claim.label_span.end)
        yield (claim.id, claim.topic, claim.label, *counts, *label)


def accounts(synopsis: Synopsis, lookup: Lookup) -> Iterator[Row]:
    """Yield one row an account."""
    for claim in synopsis.claims:
        for account in claim.accounts:
            outlet = lookup.name(account.article_id)
            told = (account.stance.value, account.quotation_id, account.origin_id)
            yield (claim.id, account.article_id, outlet, *told, *extent(account.spans))


def silences(synopsis: Synopsis, lookup: Lookup) -> Iterator[Row]:
    """Yield one row a silence."""
    for claim in synopsis.claims:
        for silence in claim.silent:
            outlet = lookup.name(silence.article_id)
            yield (claim.id, silence.article_id, outlet, silence.searched, *place(silence.nearest))


def disagreements(synopsis: Synopsis, _: Lookup) -> Iterator[Row]:
    """Yield one row a disagreement; its sides stand in a table of their own."""
    for dispute in synopsis.disagreements:
        yield (dispute.id, dispute.kind.value, dispute.claim_id, dispute.updated, dispute.because)


def sides(synopsis: Synopsis, lookup: Lookup) -> Iterator[Row]:
    """Yield one row a passage of a side; sides count from 1."""
    for dispute in synopsis.disagreements:
        for number, side in enumerate(dispute.sides, start=1):
            for span in side.spans:
                outlet = lookup.name(span.article_id)
                yield (dispute.id, number, side.value, span.article_id, outlet, *place(span))


def reuse(synopsis: Synopsis, lookup: Lookup) -> Iterator[Row]:
    """Yield one row a standing place of a reused passage."""
    for passage in synopsis.reuse:
        for span in passage.spans:
            outlet = lookup.name(span.article_id)
            facts = (passage.id, passage.agency, passage.earliest, passage.because)
            yield (*facts, span.article_id, outlet, *place(span))


def origins(synopsis: Synopsis, lookup: Lookup) -> Iterator[Row]:
    """Yield one row an article of an origin."""
    for origin in synopsis.origins:
        for article_id in origin.article_ids:
            outlet = lookup.name(article_id)
            yield (origin.id, origin.name, origin.kind.value, article_id, outlet, origin.because)


def timeline(synopsis: Synopsis, lookup: Lookup) -> Iterator[Row]:
    """Yield one row a passage of an entry."""
    for entry in synopsis.timeline:
        for span in entry.evidence:
            outlet = lookup.name(span.article_id)
            yield (entry.start, entry.end, entry.precision, entry.label, span.article_id, outlet, *place(span))


def wording(synopsis: Synopsis, lookup: Lookup) -> Iterator[Row]:
    """Yield one row a passage of a variant."""
    for subject in synopsis.wording:
        for variant in subject.variants:
            for span in variant.spans:
                outlet = lookup.name(span.article_id)
                yield (
                    subject.subject,
                    subject.saying,
                    variant.form,
                    variant.distanced,
                    span.article_id,
                    outlet,
                    *place(span),
                )


def event(synopsis: Synopsis, lookup: Lookup) -> Iterator[Row]:
    """Yield one row a passage of a value of the event card."""
    for card_field in fields(synopsis.event):
        values: tuple[FieldValue, ...] = getattr(synopsis.event, card_field.name)
        for value in values:
            for span in value.spans:
                outlet = lookup.name(span.article_id)
                yield (card_field.name, value.value, span.article_id, outlet, *place(span))
