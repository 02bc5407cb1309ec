"""What Lesart understands of one article by itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from lesart.errors import ModelError
from lesart.model.article import Article
from lesart.model.span import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

    UnserialisedDoc = Doc | None
else:
    UnserialisedDoc = SkipJsonSchema[Annotated[Any, Field(exclude=True)]]


class MentionKind(StrEnum):
    """The linguistic form of a mention."""

    NAME = "name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


class EntityKind(StrEnum):
    """What an entity is in the world."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    PLACE = "place"
    GROUP = "group"
    OTHER = "other"


class SourceRole(StrEnum):
    """The part that one link plays in a source chain."""

    OUTLET = "outlet"
    AGENCY = "agency"
    MEDIUM = "medium"
    OFFICIAL = "official"
    DOCUMENT = "document"
    WITNESS = "witness"
    SPEAKER = "speaker"


class QuotationKind(StrEnum):
    """The form of a quotation, after Petersen-Frey & Biemann (LREC-COLING 2024)."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    REPORTED = "reported"
    FREE_INDIRECT = "free_indirect"
    INDIRECT_FREE_INDIRECT = "indirect_free_indirect"


class Act(StrEnum):
    """What a statement does. ``docs/`` maps these to PLOVER event codes."""

    THREATEN = "threaten"
    DEMAND = "demand"
    PROMISE = "promise"
    REJECT = "reject"
    ACCUSE = "accuse"
    DENY = "deny"
    WARN = "warn"
    PROPOSE = "propose"
    ASSESS = "assess"
    STATE = "state"


class TimeType(StrEnum):
    """The types of TIMEX3 (ISO 24617-1)."""

    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    SET = "set"


@dataclass(frozen=True, slots=True)
class Mention:
    """An expression that refers to an entity; ``entity_id`` is None where it is not known to whom."""

    span: Span
    kind: MentionKind
    entity_id: str | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something in the world, as far as the texts tell.

    ``offices`` are offices and descriptions that the texts give ('Kremlsprecher', 'russischer Präsident').
    ``because`` says, a line a merge, why different names were taken for the same entity.
    """

    id: str
    name: str
    kind: EntityKind
    aliases: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceLink:
    """One link of a source chain: who passes the words on, in which part.

    ``span`` is the passage that names the link; None for the outlet, which the article as a whole is evidence of.
    """

    role: SourceRole
    name: str
    entity_id: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words or thoughts of somebody, as an article gives them.

    ``content``, ``cue`` and ``frame`` are spans in text order, several where the passage is interrupted. ``chain`` is
    outermost first: the outlet leads, the speaker ends it. ``act_told`` is set where the outlet's own words tell the act
    ('bestritt'), and not the content ('Es gebe keine Zusage'). ``parent_id`` names the quotation that this one stands in.

    Raises:
        ModelError: if there is no content.

    """

    id: str
    kind: QuotationKind
    content: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    frame: tuple[Span, ...] = ()
    speaker: Mention | None = None
    addressee: Mention | None = None
    medium: Span | None = None
    chain: tuple[SourceLink, ...] = ()
    act: Act = Act.STATE
    act_told: bool = False
    negated: bool = False
    hedged: bool = False
    parent_id: str | None = None

    def __post_init__(self) -> None:
        if not self.content:
            message = f"quotation {self.id!r} has no content"
            raise ModelError(message)

    @property
    def article_id(self) -> str:
        """The article that the quotation stands in."""
        return self.content[0].article_id

    @property
    def start(self) -> int:
        """Offset of the first character of the content."""
        return self.content[0].start

    @property
    def end(self) -> int:
        """Offset after the last character of the content."""
        return self.content[-1].end


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """An expression of time with its TIMEX3 ``value``.

    ``start`` and ``end`` are the stretch it stands for as ISO 8601 (inclusive first and last unit of its precision),
    None where it cannot be placed on the calendar.
    """

    span: Span
    type: TimeType
    value: str
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it counts: 'mehr als 120.000 Soldaten' is low 120000, high None, of 'Soldat'.

    ``low`` and ``high`` bound the amount in ``unit`` (None: open to that side); equal for an exact figure.
    ``approximate`` is set by 'rund', 'etwa', 'Zehntausende'.

    Raises:
        ModelError: if both bounds are missing or low exceeds high.

    """

    span: Span
    low: float | None
    high: float | None
    unit: str | None = None
    of: str | None = None
    approximate: bool = False

    def __post_init__(self) -> None:
        if self.low is None and self.high is None:
            message = f"quantity {self.span.text!r} has no bound"
            raise ModelError(message)
        if self.low is not None and self.high is not None and self.low > self.high:
            message = f"quantity {self.span.text!r}: low {self.low} exceeds high {self.high}"
            raise ModelError(message)


@dataclass(frozen=True, slots=True)
class Reading:
    """One article understood by itself.

    ``entities`` are those of this article; their ids are unique only here. ``statements_read`` is False where no
    language pack could read who says what; ``note`` then says why. ``doc`` is the spaCy document over the whole of
    ``article.text`` (token offsets are article offsets); it is never serialised.
    """

    article: Article
    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    statements_read: bool = True
    note: str | None = None
    doc: UnserialisedDoc = field(default=None, compare=False, repr=False)
