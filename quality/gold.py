"""The types of the gold: what a careful reader finds in the reports of an event. Passages are spans into the files."""

from __future__ import annotations

from dataclasses import dataclass

from lesart.model import (
    Act,
    DisagreementKind,
    EntityKind,
    QuotationKind,
    SegmentKind,
    SourceRole,
    Span,
    Stance,
    TimeType,
)


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """One report. ``apart`` are the stretches that do not tell the story; nothing in them is scored."""

    id: str
    file: str
    text: str
    outlet: str
    agencies: tuple[str, ...]
    published: str
    story: str
    origin_note: str
    apart: tuple[tuple[SegmentKind, Span], ...]

    def is_apart(self, start: int, end: int) -> bool:
        """Tell whether a stretch of the text touches one that does not tell the story."""
        return any(span.start < end and start < span.end for _, span in self.apart)


@dataclass(frozen=True, slots=True)
class GoldLink:
    """One link of a source chain."""

    role: SourceRole
    name: str


@dataclass(frozen=True, slots=True)
class GoldQuotation:
    """One quotation, with the span conventions of Petersen-Frey & Biemann (2024); see ``gold/README.md``."""

    id: str
    article: str
    kind: QuotationKind
    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    frame: tuple[Span, ...]
    speaker: Span | None
    speaker_name: str | None
    addressee: Span | None
    addressee_name: str | None
    medium: Span | None
    chain: tuple[GoldLink, ...]
    act: Act
    negated: bool
    hedged: bool
    parent: str | None


@dataclass(frozen=True, slots=True)
class GoldEntity:
    """Somebody or something, with every form that denotes it in these texts."""

    id: str
    name: str
    kind: EntityKind
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldAccount:
    """One article's version of a claim."""

    article: str
    stance: Stance
    span: Span


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """What accounts say of the same thing. An article neither among the accounts nor silent is a matter of opinion."""

    id: str
    story: str
    label: str
    topic: str
    accounts: tuple[GoldAccount, ...]
    origins: tuple[tuple[str, ...], ...]
    silent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldSide:
    """One side of a disagreement."""

    value: str
    spans: tuple[Span, ...]

    @property
    def articles(self) -> tuple[str, ...]:
        """The articles of the side, each once."""
        return tuple(dict.fromkeys(span.article_id for span in self.spans))


@dataclass(frozen=True, slots=True)
class GoldDisagreement:
    """Sides that cannot both be the whole story; ``kinds`` are the kinds it may rightly be given, first the best.

    An ``optional`` one may be pointed out without being missed where it is not.
    """

    kinds: tuple[DisagreementKind, ...]
    claim: str
    story: str
    updated: bool
    sides: tuple[GoldSide, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldReuse:
    """One passage that stands in several articles."""

    agency: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class GoldTime:
    """One expression of time."""

    span: Span
    type: TimeType
    value: str


@dataclass(frozen=True, slots=True)
class GoldTimelineEntry:
    """Something dated; an ``optional`` one may be in a timeline without being missed from it."""

    story: str
    start: str
    end: str
    precision: str
    label: str
    optional: bool
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class GoldCardValue:
    """One value of one field of an event card."""

    story: str
    field: str
    value: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Gold:
    """All of the gold."""

    articles: tuple[GoldArticle, ...]
    quotations: tuple[GoldQuotation, ...]
    entities: tuple[GoldEntity, ...]
    claims: tuple[GoldClaim, ...]
    disagreements: tuple[GoldDisagreement, ...]
    reuse: tuple[GoldReuse, ...]
    times: tuple[GoldTime, ...]
    timeline: tuple[GoldTimelineEntry, ...]
    card: tuple[GoldCardValue, ...]

    def article(self, article_id: str) -> GoldArticle:
        """Return an article by its id."""
        return next(article for article in self.articles if article.id == article_id)

    def stories(self) -> dict[str, tuple[str, ...]]:
        """Return the article ids of every story."""
        labels = dict.fromkeys(article.story for article in self.articles)
        return {label: tuple(a.id for a in self.articles if a.story == label) for label in labels}
