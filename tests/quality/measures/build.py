"""Small gold and small findings over the same invented texts."""

from __future__ import annotations

from lesart.model import Account, Claim, Silence, Span, Stance
from quality.gold import GoldAccount, GoldArticle, GoldClaim

TEXTS = {
    "a": "Der Minister tritt am Montag zurück. Sein Sprecher nennt keinen Grund.",
    "b": "Minister Holm geht. Das Amt bestreitet den Rücktritt.",
    "c": "In der Hafenstadt regnet es seit Tagen.",
}


def span(article: str, words: str) -> Span:
    start = TEXTS[article].index(words)
    return Span(article, start, start + len(words), words)


def article(article_id: str) -> GoldArticle:
    return GoldArticle(article_id, f"{article_id}.txt", TEXTS[article_id], article_id, (), "2024-05-06", "main", "", ())


ARTICLES = tuple(article(each) for each in TEXTS)

RESIGNS = GoldClaim(
    id="resigns",
    story="main",
    label="Der Minister tritt zurück",
    topic="Amt",
    accounts=(
        GoldAccount("a", Stance.ASSERTS, span("a", "Der Minister tritt am Montag zurück.")),
        GoldAccount("b", Stance.ASSERTS, span("b", "Minister Holm geht.")),
        GoldAccount("b", Stance.DENIES, span("b", "Das Amt bestreitet den Rücktritt.")),
    ),
    origins=(("a",), ("b",)),
    silent=("c",),
)


def account(article_id: str, words: str, stance: Stance, origin: str | None = None) -> Account:
    return Account(article_id, (span(article_id, words),), stance, origin_id=origin)


def claim(*accounts: Account, silent: tuple[str, ...] = ()) -> Claim:
    first = accounts[0].spans[0]
    return Claim("k", first.text, first, "", accounts, silent=tuple(Silence(each, "all of it") for each in silent))
