"""What the accounts share, and what one of them alone has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.console import Group, RenderableType

from lesart.model import Stance
from lesart.report.selection import (
    Lookup,
    article_name,
    lone_claims,
    shared_claims,
)
from lesart.report.stances import stance_of
from lesart.report.terminal.words import cut, indented, phrase, plain

if TYPE_CHECKING:
    from rich.text import Text

    from lesart.model import Claim, Synopsis
    from lesart.report.labels import Labels

SHARED_SHOWN: Final = 12
LONE_SHOWN: Final = 2
"""Claims shown of each account that has them alone; the page shows all."""

_SIGNS: Final = {"asserts": "■", "attributes": "□", "denies": "✕", "questions": "?"}


def shared_section(synopsis: Synopsis, sigla: dict[str, str], labels: Labels) -> RenderableType | None:
    """Return the claims of at least two accounts, with accounts and origins counted; None if there are none."""
    topics = shared_claims(synopsis)
    if not topics:
        return None
    legend = "  ".join(f"{sign} {labels(f'stance.{stance}')}" for stance, sign in _SIGNS.items())
    parts: list[RenderableType] = [plain(legend, "dim")]
    left = SHARED_SHOWN
    for topic, claims in topics:
        if left > 0:
            parts.append(plain(""))
            if topic != claims[0].label:
                parts.append(plain(topic or labels("page.no_topic"), "bold"))
            for claim in claims[:left]:
                parts += _shared_claim(claim, sigla, labels)
        left -= len(claims)
    if left < 0:
        parts.append(plain("… " + labels.count("more", -left), "dim"))
    return Group(*parts)


def lone_section(synopsis: Synopsis, sigla: dict[str, str], labels: Labels) -> RenderableType | None:
    """Return, shortened, what one account alone has; None if there is nothing."""
    lookup = Lookup.of(synopsis)
    parts: list[RenderableType] = []
    for article, claims in lone_claims(synopsis):
        count = labels.count("claims", len(claims))
        parts.append(phrase((f"{sigla[article.id]} {article_name(article)}", "bold"), (f"  {count}", "dim")))
        parts += [indented(_lone_claim(claim, lookup, labels), 2) for claim in claims[:LONE_SHOWN]]
        if len(claims) > LONE_SHOWN:
            parts.append(indented(plain("… " + labels.count("more", len(claims) - LONE_SHOWN), "dim"), 2))
    return Group(*parts) if parts else None


def _lone_claim(claim: Claim, lookup: Lookup, labels: Labels) -> Text:
    """Say of every account that does not tell it as fact how it stands to it, so that no hedge is lost."""
    signs = "".join(dict.fromkeys(_SIGNS[account.stance.value] for account in claim.accounts))
    parts = [(f"{signs} {cut(claim.label)}", "")]
    doubtful = (account for account in claim.accounts if account.stance is not Stance.ASSERTS)
    parts += [(f"  {stance_of(account, lookup, labels)}", "dim") for account in doubtful]
    return phrase(*parts)


def _shared_claim(claim: Claim, sigla: dict[str, str], labels: Labels) -> list[RenderableType]:
    counts = [labels.count("articles", len(claim.article_ids))]
    if claim.origins:
        counts.append(labels.count("origins", len(claim.origins)))
    line = phrase((", ".join(counts), "dim"), (f"  {_stances(claim, sigla)}", ""))
    return [indented(plain(cut(claim.label)), 2), indented(line, 4)]


def _stances(claim: Claim, sigla: dict[str, str]) -> str:
    signs: dict[str, str] = {}
    for account in claim.accounts:
        sign = _SIGNS[account.stance.value]
        known = signs.get(account.article_id, "")
        signs[account.article_id] = known if sign in known else known + sign
    silent = {silence.article_id: "–" for silence in claim.silent if silence.article_id not in signs}
    marked = signs | silent
    return " ".join(f"{siglum}{marked[article_id]}" for article_id, siglum in sigla.items() if article_id in marked)
