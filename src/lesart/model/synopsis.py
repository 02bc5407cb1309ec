"""The readings of one story, compared: the record."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lesart.errors import ModelError
from lesart.model.article import Article
from lesart.model.reading import Entity, Quotation
from lesart.model.reason import Reason
from lesart.model.span import Span
from lesart.model.story import Story


class Stance(StrEnum):
    """How an article stands to what it tells: as fact, as somebody's word, denied, or doubted."""

    ASSERTS = "asserts"
    ATTRIBUTES = "attributes"
    DENIES = "denies"
    QUESTIONS = "questions"


class OriginKind(StrEnum):
    """What several articles or passages go back to."""

    AGENCY = "agency"
    READOUT = "readout"
    SPEAKER = "speaker"
    MEDIUM = "medium"
    SHARED_TEXT = "shared_text"
    OWN_REPORTING = "own_reporting"


class DisagreementKind(StrEnum):
    """What two accounts differ in."""

    NUMBER = "number"
    TIME = "time"
    PLACE = "place"
    POLARITY = "polarity"
    DENIAL = "denial"
    ATTRIBUTION = "attribution"
    CERTAINTY = "certainty"


@dataclass(frozen=True, slots=True)
class Reuse:
    """One passage that stands in several articles, word for word or lightly edited.

    ``spans`` has one span a standing place, in order of article and offset; ``agency`` the agency credited for it,
    where one is; ``earliest`` the article that had it first, where the dates tell. ``because``, in English, and
    ``reasons`` say how much is the same.
    """

    id: str
    spans: tuple[Span, ...]
    agency: str | None = None
    earliest: str | None = None
    because: str = ""
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """A text or a source that articles or passages go back to; ``because``, in English, and ``reasons`` say what shows it."""

    id: str
    name: str
    kind: OriginKind
    article_ids: tuple[str, ...]
    because: str
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Account:
    """One article's version of a claim, with the passages it stands in.

    Raises:
        ModelError: if there is no passage.

    """

    article_id: str
    spans: tuple[Span, ...]
    stance: Stance
    quotation_id: str | None = None
    origin_id: str | None = None

    def __post_init__(self) -> None:
        if not self.spans:
            message = f"an account of article {self.article_id!r} has no passage"
            raise ModelError(message)


@dataclass(frozen=True, slots=True)
class Silence:
    """An article that was read whole and does not have a claim: what was searched, and the nearest passage found.

    ``because``, in English, and ``reasons`` say who has the claim and that nothing near it was found.
    """

    article_id: str
    searched: str
    nearest: Span | None = None
    because: str = ""
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """What one or several accounts say of the same thing.

    ``label`` is the plainest account in the text's own words; ``label_span`` is where it stands. ``origins`` are the
    independent origins of the accounts. ``because`` says, a line a merge, in English what two accounts were aligned on,
    ``reasons`` the same as codes with their words.

    Raises:
        ModelError: if there is no account.

    """

    id: str
    label: str
    label_span: Span
    topic: str
    accounts: tuple[Account, ...]
    origins: tuple[str, ...] = ()
    silent: tuple[Silence, ...] = ()
    because: tuple[str, ...] = ()
    reasons: tuple[tuple[Reason, ...], ...] = ()

    def __post_init__(self) -> None:
        if not self.accounts:
            message = f"claim {self.id!r} has no account"
            raise ModelError(message)

    @property
    def article_ids(self) -> tuple[str, ...]:
        """The articles that have an account of the claim, each once, in the order of the accounts."""
        return tuple(dict.fromkeys(account.article_id for account in self.accounts))


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a disagreement: what it holds, and where."""

    value: str
    article_ids: tuple[str, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two or more sides that cannot both be the whole story.

    ``updated`` is set where a later report brings a figure up to date rather than contradicts it. ``because``, in
    English, and ``reasons`` say what it rests on.
    """

    id: str
    kind: DisagreementKind
    sides: tuple[Side, ...]
    because: str
    claim_id: str | None = None
    updated: bool = False
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """Something dated: ``start`` and ``end`` are ISO 8601, ``precision`` is year, month, day, hour or minute."""

    start: str
    end: str
    precision: str
    label: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class FieldValue:
    """One value of a field of the event card, with the passages that give it and the outlets that print it."""

    value: str
    spans: tuple[Span, ...]
    outlets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EventCard:
    """What kind of event it was; every field holds all values that the accounts give, best supported first."""

    kind: tuple[FieldValue, ...] = ()
    participants: tuple[FieldValue, ...] = ()
    channel: tuple[FieldValue, ...] = ()
    place: tuple[FieldValue, ...] = ()
    start: tuple[FieldValue, ...] = ()
    end: tuple[FieldValue, ...] = ()
    duration: tuple[FieldValue, ...] = ()
    figures: tuple[FieldValue, ...] = ()
    causes: tuple[FieldValue, ...] = ()
    topics: tuple[FieldValue, ...] = ()
    outcomes: tuple[FieldValue, ...] = ()
    next: tuple[FieldValue, ...] = ()


@dataclass(frozen=True, slots=True)
class WordingVariant:
    """One way to word a thing, with the passages and the outlets that use it."""

    form: str
    spans: tuple[Span, ...]
    outlets: tuple[str, ...]
    distanced: bool = False


@dataclass(frozen=True, slots=True)
class Wording:
    """The different words for one thing, side by side.

    ``subject`` names the thing. With ``saying`` the variants are the verbs with which the outlets report the subject's
    words, else they are names for it.
    """

    subject: str
    variants: tuple[WordingVariant, ...]
    entity_id: str | None = None
    claim_id: str | None = None
    saying: bool = False


@dataclass(frozen=True, slots=True)
class MadeBy:
    """What made a record: the only place where a timestamp stands."""

    program: str
    version: str
    language_packs: tuple[str, ...]
    created: str


@dataclass(frozen=True, slots=True)
class Synopsis:
    """The record of one story. Every element carries spans into ``articles``.

    The ids of entities and quotations are unique in the synopsis; quotations name the entities of the synopsis.
    ``notes`` say what a reader must know of how far the record reaches (an article not read, a text cut off).
    """

    story: Story
    event: EventCard
    articles: tuple[Article, ...]
    entities: tuple[Entity, ...]
    quotations: tuple[Quotation, ...]
    claims: tuple[Claim, ...]
    disagreements: tuple[Disagreement, ...]
    reuse: tuple[Reuse, ...]
    origins: tuple[Origin, ...]
    timeline: tuple[TimelineEntry, ...]
    wording: tuple[Wording, ...]
    made_by: MadeBy
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that was not read, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Record:
    """Everything that one run gives back: the synopses, largest story first, and the inputs that were not read."""

    synopses: tuple[Synopsis, ...]
    skipped: tuple[Skipped, ...] = ()
