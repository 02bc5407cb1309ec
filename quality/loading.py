"""Reading the gold: TOML tables to the types of ``quality.gold``, every locator resolved and checked."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

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
from quality.errors import GoldError
from quality.gold import (
    Gold,
    GoldAccount,
    GoldArticle,
    GoldCardValue,
    GoldClaim,
    GoldDisagreement,
    GoldEntity,
    GoldLink,
    GoldQuotation,
    GoldReuse,
    GoldSide,
    GoldTime,
    GoldTimelineEntry,
)
from quality.rows import Row, Texts, read_rows

if TYPE_CHECKING:
    from collections.abc import Mapping

GOLD = Path(__file__).parent / "gold"

DEMONSTRATION = "demonstration"

EVENTS = (DEMONSTRATION, "accident", "announcement")
"""The events on which the program was made, and whose figures are pooled: the names of their folders below ``GOLD``."""

APART = ("council", "verdict", "ceasefire", "videocall", "coalition")
"""The events whose figures stand by themselves and are not pooled; no floors are set under them.

Nothing is tuned on the video conference and the coalition: their figures tell what the program does on events that it has
not met.
"""


def event_texts(event: str) -> Path:
    """Return the folder of the reports of an event; those of the demonstration are part of the package."""
    if event == DEMONSTRATION:
        return Path(str(files("lesart.demonstration") / "texts"))
    return GOLD / event / "texts"


def load_event(event: str) -> Gold:
    """Read the gold of one of ``EVENTS`` or ``APART``.

    Raises:
        GoldError: if a file is missing or malformed, a locator does not resolve, or a reference leads nowhere.

    """
    return load_gold(GOLD / event, event_texts(event))


def load_gold(folder: Path, texts: Path) -> Gold:
    """Read the gold in a folder over the reports in another.

    Raises:
        GoldError: if a file is missing or malformed, a locator does not resolve, or a reference leads nowhere.

    """
    read = Texts(_read_texts(folder, texts))
    claims = tuple(_claim(row, read) for row in read_rows(folder / "claims.toml", "claim"))
    stories = {claim.id: claim.story for claim in claims}
    quotations = [
        _quotation(row, read)
        for path in sorted(folder.glob("quotations-*.toml"))
        for row in read_rows(path, "quotation")
    ]
    return Gold(
        articles=tuple(_article(row, read) for row in read_rows(folder / "articles.toml", "article")),
        quotations=tuple(quotations),
        entities=tuple(_entity(row) for row in read_rows(folder / "entities.toml", "entity")),
        claims=claims,
        disagreements=tuple(
            _disagreement(row, read, stories) for row in read_rows(folder / "disagreements.toml", "disagreement")
        ),
        reuse=tuple(_reuse(row, read) for row in read_rows(folder / "reuse.toml", "reuse")),
        times=tuple(_time(row, read) for row in read_rows(folder / "times.toml", "time")),
        timeline=tuple(_entry(row, read) for row in read_rows(folder / "timeline.toml", "timeline")),
        card=tuple(
            _card_value(row, card, read)
            for card in read_rows(folder / "cards.toml", "card")
            for row in card.rows("value")
        ),
    )


def _read_texts(folder: Path, texts: Path) -> dict[str, str]:
    found = {}
    for row in read_rows(folder / "articles.toml", "article"):
        path = texts / row.text("file")
        if not path.is_file():
            message = f"{row.where}: there is no report {path.name} among the texts"
            raise GoldError(message)
        found[row.text("id")] = path.read_text(encoding="utf-8")
    return found


def _article(row: Row, read: Texts) -> GoldArticle:
    own_id = row.text("id")
    apart = [
        (item.choice("kind", SegmentKind), read.span(item, own_id, item.text("text"))) for item in row.rows("apart")
    ]
    return GoldArticle(
        id=own_id,
        file=row.text("file"),
        text=read.by_article[own_id],
        outlet=row.text("outlet"),
        agencies=row.texts("agencies"),
        published=row.text("published"),
        story=row.text("story"),
        origin_note=row.text("origin_note"),
        apart=tuple(apart),
    )


def _quotation(row: Row, read: Texts) -> GoldQuotation:
    article = row.text("article")

    def one(key: str) -> Span | None:
        return read.span(row, article, row.text(key)) if key in row.values else None

    def several(key: str) -> tuple[Span, ...]:
        return tuple(read.span(row, article, locator) for locator in row.texts(key))

    return GoldQuotation(
        id=row.text("id"),
        article=article,
        kind=row.choice("kind", QuotationKind),
        content=several("content"),
        cue=several("cue"),
        frame=several("frame"),
        speaker=one("speaker"),
        speaker_name=row.optional_text("speaker_name"),
        addressee=one("addressee"),
        addressee_name=row.optional_text("addressee_name"),
        medium=one("medium"),
        chain=tuple(GoldLink(link.choice("role", SourceRole), link.text("name")) for link in row.rows("chain")),
        act=row.choice("act", Act, "state"),
        negated=row.flag("negated"),
        hedged=row.flag("hedged"),
        parent=row.optional_text("parent"),
    )


def _entity(row: Row) -> GoldEntity:
    return GoldEntity(row.text("id"), row.text("name"), row.choice("kind", EntityKind), row.texts("forms"))


def _claim(row: Row, read: Texts) -> GoldClaim:
    accounts = [
        GoldAccount(
            item.text("article"),
            item.choice("stance", Stance),
            read.span(item, item.text("article"), item.text("text")),
        )
        for item in row.rows("accounts")
    ]
    return GoldClaim(
        id=row.text("id"),
        story=row.text("story"),
        label=row.text("label"),
        topic=row.text("topic"),
        accounts=tuple(accounts),
        origins=row.groups("origins"),
        silent=row.texts("silent"),
    )


def _disagreement(row: Row, read: Texts, stories: Mapping[str, str]) -> GoldDisagreement:
    claim = row.text("claim")
    if claim not in stories:
        row.fail("claim", "the id of a claim")
    try:
        kinds = tuple(DisagreementKind(kind) for kind in (row.text("kind"), *row.texts("also")))
    except ValueError:
        row.fail("kind", "a kind of disagreement")
    sides = tuple(GoldSide(side.text("value"), read.evidence(side, "evidence")) for side in row.rows("side"))
    return GoldDisagreement(kinds, claim, stories[claim], row.flag("updated"), sides, row.flag("optional"))


def _reuse(row: Row, read: Texts) -> GoldReuse:
    return GoldReuse(row.text("agency"), tuple(_passage(item, read) for item in row.rows("passages")))


def _passage(row: Row, read: Texts) -> Span:
    article = row.text("article")
    first = read.span(row, article, row.text("start"))
    last = read.span(row, article, row.text("end"))
    if last.end <= first.start:
        row.fail("end", "after its start")
    return Span(article, first.start, last.end, read.by_article[article][first.start : last.end])


def _time(row: Row, read: Texts) -> GoldTime:
    span = read.span(row, row.text("article"), row.text("text"))
    return GoldTime(span, row.choice("type", TimeType), row.text("value"))


def _entry(row: Row, read: Texts) -> GoldTimelineEntry:
    return GoldTimelineEntry(
        story=row.text("story"),
        start=row.text("start"),
        end=row.text("end"),
        precision=row.text("precision"),
        label=row.text("label"),
        optional=row.flag("optional"),
        evidence=read.evidence(row, "evidence"),
    )


def _card_value(row: Row, card: Row, read: Texts) -> GoldCardValue:
    return GoldCardValue(card.text("story"), row.text("field"), row.text("value"), read.evidence(row, "evidence"))
