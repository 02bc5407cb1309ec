"""Which articles that were read whole do not have a claim that others have: what was searched, what came nearest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.model import Completeness, Reason, Silence, Span
from lesart.reasons import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.model import Article


# Of how many letters a passage is quoted.
_LETTERS_QUOTED = 120
_DAY = len("2021-12-08")


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of a claim where it might stand, by article id.

    ``likeness`` is of the statement that is most like an account; ``passages`` are the sentences that have most of what
    an account says, with the share of it; ``spread`` is how much of the words searched for stands anywhere. ``shared`` is
    the share of all accounts of the story that stand in claims of several articles.
    """

    likeness: Mapping[str, float]
    passages: Mapping[str, tuple[float, Span]]
    spread: Mapping[str, float]
    shared: float


@dataclass(frozen=True, slots=True)
class Limits:
    """From where on an article may well have a claim and is not called silent.

    ``like``: a statement of it is this like an account; ``covered``: a sentence of it, be it a headline or a caption, has
    this much of what an account says; ``spread``: of the words searched for it has this much, wherever they stand.
    """

    like: float
    covered: float
    spread: float

    def reached(self, article_id: str, found: Found) -> bool:
        """Tell whether an article may well have the claim."""
        like = found.likeness.get(article_id, 0.0)
        covered = found.passages.get(article_id, (0.0, None))[0]
        spread = found.spread.get(article_id, 0.0)
        room = _ROOM_BY_SHARE * found.shared - _ROOM_TAKEN
        return like >= self.like or covered >= self.covered or spread >= self.spread or like + covered + spread >= room


# How near all three may come together, by the share of the accounts of a story that stand in claims of several articles:
# where reports word things so differently that little was aligned, what one is missing may stand there in other words. Set on
# the six events of the gold that are developed on: of silences claimed on the three outside the pool 85 in a hundred are
# right so instead of 72; on the pooled ones a tenth fewer are claimed.
_ROOM_BY_SHARE, _ROOM_TAKEN = 2.5, 0.4
# Set on the events of the gold, so that of the silences claimed hardly any is wrong, whichever way statements are aligned.
# What two articles alone have may be worded otherwise elsewhere: there nearly nothing of it may stand in the article.
OF_SEVERAL = Limits(like=0.75, covered=0.6, spread=0.55)
OF_TWO = Limits(like=0.5, covered=0.25, spread=0.4)


def may_be_silent(articles: Sequence[Article], having: Sequence[str]) -> tuple[Article, ...]:
    """Return the articles that could be silent on a claim.

    Args:
        articles: the articles of the story.
        having: the ids of those that have the claim.

    Returns:
        Whole articles only, in their order: a text that is cut off or was barely read could have the claim where it
        ends. One of an earlier day than all that have the claim is left out: what they tell may not have happened yet.

    """
    have = frozenset(having)
    known = [_day(article) for article in articles if article.id in have and _day(article)]
    first = min(known, default="")
    return tuple(
        article
        for article in articles
        if article.id not in have
        and article.completeness is Completeness.WHOLE
        and not (first and _day(article) and _day(article) < first)
    )


def find_silent(
    asked: Sequence[Article], having: Sequence[str], searched: tuple[str, ...], found: Found, limits: Limits
) -> tuple[Silence, ...]:
    """Return the articles that are silent on a claim.

    Args:
        asked: the articles that could be.
        having: the names of those that have the claim.
        searched: the words of the claim that were looked for, the most telling first.
        found: what came nearest.
        limits: from where on that is near enough.

    """
    return tuple(
        _silence(article, having, searched, found.passages.get(article.id))
        for article in asked
        if not limits.reached(article.id, found)
    )


def _silence(
    article: Article, having: Sequence[str], searched: tuple[str, ...], near: tuple[float, Span] | None
) -> Silence:
    passage = near[1] if near is not None and near[0] > 0 else None
    reasons = [Reason("silent", {"article": (article.name,), "searched": searched, "having": tuple(having)})]
    if passage is None:
        reasons.append(Reason("nothing_near"))
    else:
        quoted = passage.text if len(passage.text) <= _LETTERS_QUOTED else f"{passage.text[:_LETTERS_QUOTED]}…"
        reasons.append(Reason("nearest", {"passage": (f"„{' '.join(quoted.split())}“",)}))
    return Silence(article.id, ", ".join(searched), passage, say(reasons), tuple(reasons))


def _day(article: Article) -> str:
    date = article.updated or article.published or ""
    return date[:_DAY] if len(date) >= _DAY else ""
