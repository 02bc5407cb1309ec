"""What the templates of the page are given: a record with sigla, anchors and everything in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lesart.model import Article, Claim, Origin, OriginKind, Record, Skipped, Span, Stance, Synopsis
from lesart.report.page.base import PageBase, backlinks_to, collect_sources
from lesart.report.page.evidence import evidence_of_synopsis
from lesart.report.page.sources import Backlink, BacklinkKey, Fingerprint, make_fingerprints
from lesart.report.selection import (
    Lookup,
    Omissions,
    SpeakerSayings,
    article_name,
    articles_of,
    lone_claims,
    make_sigla,
    omissions,
    sayings_by_speaker,
    shared_claims,
)

if TYPE_CHECKING:
    from lesart.model import Disagreement, RelatedStory, Silence
    from lesart.report.labels import Labels

_ONE_TEXT: Final = (OriginKind.AGENCY, OriginKind.SHARED_TEXT)


@dataclass(frozen=True, slots=True)
class Cell:
    """How one article stands to a claim: a stance, 'silent', or 'unknown' where nothing can be said."""

    siglum: str
    name: str
    states: tuple[str, ...]
    span: Span | None


@dataclass(frozen=True, slots=True)
class TextGroup:
    """Articles that print one text (``origin``), or a single article that stands for itself (None)."""

    origin: Origin | None
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class StoryView:
    """One synopsis in the order of the page."""

    anchor: str
    synopsis: Synopsis
    lookup: Lookup
    groups: tuple[TextGroup, ...]
    other_origins: tuple[Origin, ...]
    fingerprints: Mapping[str, Fingerprint]
    shared: tuple[tuple[str, tuple[Claim, ...]], ...]
    alone: tuple[tuple[Article, tuple[Claim, ...]], ...]
    speakers: tuple[SpeakerSayings, ...]
    omissions: tuple[Omissions, ...]
    sigla: Mapping[str, str]

    @property
    def sections(self) -> tuple[str, ...]:
        """The names of the sections that have something to show, in the order of the page."""
        filled = {
            "event": True,
            "relations": True,
            "shared": bool(self.shared),
            "differences": bool(self.synopsis.disagreements),
            "speakers": bool(self.speakers),
            "alone": bool(self.alone),
            "omissions": any(item.silences for item in self.omissions),
            "wording": bool(self.synopsis.wording),
            "timeline": bool(self.synopsis.timeline),
        }
        return tuple(name for name, shown in filled.items() if shown)

    def cells(self, claim: Claim) -> tuple[Cell, ...]:
        """Return how every article of the story stands to a claim."""
        return tuple(self._cell(article, claim) for article in self.synopsis.articles)

    def disputes(self, claim: Claim) -> tuple[Disagreement, ...]:
        """Return the disagreements over a claim."""
        return tuple(dispute for dispute in self.synopsis.disagreements if dispute.claim_id == claim.id)

    def judged(self, article: Article) -> bool:
        """Tell whether anything was read in an article, so that something can be missing in it."""
        return any(article.id in claim.article_ids for claim in self.synopsis.claims)

    def silence(self, article: Article, claim: Claim) -> Silence | None:
        """Return the silence of an article on a claim, if it is silent on it."""
        return next((silence for silence in claim.silent if silence.article_id == article.id), None)

    def _cell(self, article: Article, claim: Claim) -> Cell:
        accounts = [account for account in claim.accounts if account.article_id == article.id]
        siglum = self.sigla[article.id]
        if accounts:
            stances = tuple(dict.fromkeys(account.stance.value for account in accounts))
            return Cell(siglum, article_name(article), stances, accounts[0].spans[0])
        silence = self.silence(article, claim)
        return Cell(
            siglum, article_name(article), ("silent" if silence else "unknown",), silence.nearest if silence else None
        )


@dataclass(frozen=True, slots=True)
class RecordPage(PageBase):
    """A whole record in the order of the page."""

    skipped: tuple[Skipped, ...] = ()
    stories: tuple[StoryView, ...] = ()
    legend: tuple[str, ...] = (*(stance.value for stance in Stance), "silent", "unknown")

    def related(self, story: RelatedStory) -> StoryView | None:
        """Return the view of a related story, or None where it is not in the record."""
        return next((view for view in self.stories if view.synopsis.story.id == story.story_id), None)


def make_record_page(record: Record, labels: Labels) -> RecordPage:
    """Put a record in the order of the page."""
    articles = articles_of(record)
    sigla = make_sigla(articles)
    stories = tuple(
        _story_view(f"story-{number}", synopsis, sigla) for number, synopsis in enumerate(record.synopses, start=1)
    )
    sources = collect_sources(
        articles,
        (span for synopsis in record.synopses for span in evidence_of_synopsis(synopsis)),
        (quotation for synopsis in record.synopses for quotation in synopsis.quotations),
        _backlinks(stories, labels),
        sigla,
    )
    return RecordPage(labels, sigla, sources, skipped=record.skipped, stories=stories)


def _story_view(anchor: str, synopsis: Synopsis, sigla: Mapping[str, str]) -> StoryView:
    lookup = Lookup.of(synopsis)
    groups = _text_groups(synopsis)
    shown = {group.origin.id for group in groups if group.origin}
    return StoryView(
        anchor=anchor,
        synopsis=synopsis,
        lookup=lookup,
        groups=groups,
        other_origins=tuple(origin for origin in synopsis.origins if origin.id not in shown),
        fingerprints=make_fingerprints(synopsis.articles, synopsis.reuse),
        shared=shared_claims(synopsis),
        alone=lone_claims(synopsis),
        speakers=sayings_by_speaker(lookup),
        omissions=omissions(synopsis),
        sigla=sigla,
    )


def _text_groups(synopsis: Synopsis) -> tuple[TextGroup, ...]:
    """Group the articles that print one text; every article is shown once, in the group that it is first in."""
    left = {article.id: article for article in synopsis.articles}
    groups: list[TextGroup] = []
    for origin in synopsis.origins:
        members = [left[article_id] for article_id in origin.article_ids if article_id in left]
        if origin.kind in _ONE_TEXT and len(members) > 1:
            groups.append(TextGroup(origin, tuple(left.pop(member.id) for member in members)))
    return (*groups, *(TextGroup(None, (article,)) for article in left.values()))


def _backlinks(stories: Iterable[StoryView], labels: Labels) -> dict[BacklinkKey, Backlink]:
    links: dict[BacklinkKey, Backlink] = {}
    for story in stories:
        links |= backlinks_to(story.anchor, story.speakers, labels)
    return links
