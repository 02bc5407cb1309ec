"""The sections about what is told: shared claims, differences, sayings, and what one account alone has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.report.dates import display_value
from lesart.report.markdown.escaping import escape, escape_start
from lesart.report.selection import (
    article_name,
    is_fragment,
    lone_claims,
    sayings_by_speaker,
    shared_claims,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.model import Claim, Disagreement, Quotation, Side, Synopsis
    from lesart.report.markdown.context import Context
    from lesart.report.selection import Saying


def shared(synopsis: Synopsis, context: Context) -> Iterator[str]:
    """Yield the claims of several accounts by topic, each with its accounts."""
    for topic, claims in shared_claims(synopsis):
        if topic != claims[0].label:
            yield from ("", f"### {escape(topic or context.labels('page.no_topic'))}", "")
        for claim in claims:
            yield from _claim(claim, context)


def differences(synopsis: Synopsis, context: Context) -> Iterator[str]:
    """Yield the disagreements, sides side by side in a table."""
    for dispute in synopsis.disagreements:
        yield from _dispute(dispute, context)


def speakers(_: Synopsis, context: Context) -> Iterator[str]:
    """Yield who said what, with the chain of every saying."""
    for speaker in sayings_by_speaker(context.lookup):
        offices = ", ".join(speaker.entity.offices) if speaker.entity else ""
        name = escape(speaker.name or context.labels("quotation.nobody"))
        yield from ("", f"### {name}{f' ({escape(offices)})' if offices else ''}", "")
        for saying in speaker.sayings:
            yield from _saying(saying, context)


def alone(synopsis: Synopsis, context: Context) -> Iterator[str]:
    """Yield what one article alone has."""
    for article, claims in lone_claims(synopsis):
        yield from ("", f"### {context.sigla[article.id]} {escape(article_name(article))}", "")
        for claim in claims:
            for account in claim.accounts:
                words = f"{context.quoted(account.spans)} ({context.stance(account)})"
                yield f"- {words} {context.refs(account.spans)}"


def _claim(claim: Claim, context: Context) -> Iterator[str]:
    counts = [context.labels.count("articles", len(claim.article_ids))]
    if claim.origins:
        counts.append(context.labels.count("origins", len(claim.origins)))
    yield f"- {escape_start(claim.label)} ({', '.join(counts)})"
    for account in claim.accounts:
        name = escape(context.lookup.name(account.article_id))
        words = f"{context.quoted(account.spans)} {context.refs(account.spans)}"
        yield f"    - {context.sigla[account.article_id]} {name}, {context.stance(account)}: {words}"


def _dispute(dispute: Disagreement, context: Context) -> Iterator[str]:
    labels = context.labels
    claim = context.lookup.claims.get(dispute.claim_id or "")
    updated = f" ({labels('disagreement.updated')})" if dispute.updated else ""
    subject = f": {escape(claim.label)}" if claim else ""
    yield from ("", f"**{labels(f'disagreement.{dispute.kind.value}')}**{updated}{subject}", "")
    yield _row([escape(display_value(side.value, labels)) for side in dispute.sides])
    yield _row(["---"] * len(dispute.sides))
    yield _row([_side(side, context) for side in dispute.sides])
    yield from ("", escape_start(labels.why(dispute))) if dispute.because else ()


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _side(side: Side, context: Context) -> str:
    return "<br>".join(f"{context.quoted([span])} {context.refs([span])}" for span in side.spans)


def _saying(saying: Saying, context: Context) -> Iterator[str]:
    first = saying.quotations[0]
    words = escape(context.lookup.in_sentence(first)) if is_fragment(first) else _quoted(first, context)
    yield f"- *{context.labels(f'act.{context.lookup.act(first).value}')}* ({_form(first, context)}): {words}"
    for quotation in saying.quotations:
        chain = " › ".join(escape(link.name) for link in context.lookup.chain(quotation))
        yield f"    - **{context.sigla[quotation.article_id]}** {chain} {context.refs(quotation.content)}"


def _quoted(quotation: Quotation, context: Context) -> str:
    return context.quoted(quotation.content, direct=quotation.kind is QuotationKind.DIRECT)


def _form(quotation: Quotation, context: Context) -> str:
    labels = context.labels
    addressee = context.lookup.addressee_name(quotation)
    marks = [
        labels(f"quotation.{quotation.kind.value}"),
        labels("quotation.to", name=escape(addressee)) if addressee else "",
        labels("quotation.hedged") if quotation.hedged else "",
    ]
    return ", ".join(filter(None, marks))
