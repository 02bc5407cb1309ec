"""Who said what, with the source chain of every saying."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.console import Group, RenderableType

from lesart.model import QuotationKind
from lesart.report.selection import Lookup, Saying, SpeakerSayings, is_fragment, sayings_by_speaker
from lesart.report.terminal.words import cut, indented, phrase, plain, quoted

if TYPE_CHECKING:
    from lesart.model import Quotation, Synopsis
    from lesart.report.labels import Labels

SPEAKERS_SHOWN: Final = 8
SAYINGS_SHOWN: Final = 3
OFFICES_SHOWN: Final = 3
"""What is shown of each; the page shows all."""


def speakers_section(synopsis: Synopsis, sigla: dict[str, str], labels: Labels) -> RenderableType | None:
    """Return who said what, the most quoted first; None if nobody said anything."""
    lookup = Lookup.of(synopsis)
    speakers = sayings_by_speaker(lookup)
    if not speakers:
        return None
    parts: list[RenderableType] = []
    for speaker in speakers[:SPEAKERS_SHOWN]:
        parts += _speaker(speaker, lookup, sigla, labels)
    if len(speakers) > SPEAKERS_SHOWN:
        parts.append(plain("… " + labels.count("more_speakers", len(speakers) - SPEAKERS_SHOWN), "dim"))
    return Group(*parts)


def _speaker(speaker: SpeakerSayings, lookup: Lookup, sigla: dict[str, str], labels: Labels) -> list[RenderableType]:
    offices = ", ".join(speaker.entity.offices[:OFFICES_SHOWN]) if speaker.entity else ""
    title = phrase((speaker.name or labels("quotation.nobody"), "bold"), (f"  {offices}", "dim"))
    parts: list[RenderableType] = [plain(""), title]
    for saying in speaker.sayings[:SAYINGS_SHOWN]:
        parts += _saying(saying, lookup, sigla, labels)
    if len(speaker.sayings) > SAYINGS_SHOWN:
        parts.append(indented(plain("… " + labels.count("more", len(speaker.sayings) - SAYINGS_SHOWN), "dim"), 2))
    return parts


def _saying(saying: Saying, lookup: Lookup, sigla: dict[str, str], labels: Labels) -> list[RenderableType]:
    first = saying.quotations[0]
    whole = quoted(first.content, labels, direct=first.kind is QuotationKind.DIRECT)
    words = cut(lookup.in_sentence(first)) if is_fragment(first) else whole
    act = labels(f"act.{lookup.act(first).value}")
    line = phrase((act, "italic"), (f" ({_form(first, lookup, labels)})", "dim"), (f"  {words}", ""))
    return [indented(line, 2), *(indented(plain(chain, "dim"), 4) for chain in _chains(saying, lookup, sigla))]


def _chains(saying: Saying, lookup: Lookup, sigla: dict[str, str]) -> list[str]:
    """Return the chains, those that differ in nothing but the outlet as one."""
    outlets: dict[tuple[str, ...], dict[str, None]] = {}
    for quotation in saying.quotations:
        *sources, outlet = (link.name for link in lookup.chain(quotation))
        outlets.setdefault(tuple(sources), {})[f"{sigla[quotation.article_id]} {outlet}"] = None
    return [" › ".join((*sources, ", ".join(names))) for sources, names in outlets.items()]


def _form(quotation: Quotation, lookup: Lookup, labels: Labels) -> str:
    addressee = lookup.addressee_name(quotation)
    marks = [
        labels(f"quotation.{quotation.kind.value}"),
        labels("quotation.to", name=addressee) if addressee else "",
        labels("quotation.hedged") if quotation.hedged else "",
    ]
    return ", ".join(filter(None, marks))
