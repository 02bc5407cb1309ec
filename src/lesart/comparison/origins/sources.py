"""What one statement goes back to: a readout, a speaker, a medium, an agency's text, shared text, own reporting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.comparison.acts import PERFORMED
from lesart.comparison.entities.labels import is_unnamed
from lesart.comparison.origins.citations import Citations, names_outlet, points_to_report
from lesart.comparison.origins.continuation import Continuation
from lesart.comparison.origins.houses import find_houses
from lesart.comparison.origins.prints import Prints
from lesart.comparison.origins.publishers import find_publishers
from lesart.comparison.origins.seats import find_seats
from lesart.comparison.origins.shared import SharedPassages
from lesart.comparison.origins.use import Source, Use
from lesart.comparison.origins.voices import Voices, decisive_link, forms_of, reason
from lesart.comparison.terms.roots import root
from lesart.model import EntityKind, OriginKind, Reason, SegmentKind, SourceRole
from lesart.reading.attribution.agency_passages import agency_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lesart.comparison.statements import Statement
    from lesart.model import Article, Entity, Quotation, Reading, Reuse, SourceLink

    EntityOf = Callable[[str, str | None], str | None]

_WORD = re.compile(r"\w+")
# 'Angaben ihres Hauses': an office that a text names only as that of somebody.
_OWN_OFFICE = re.compile(r"\b(?:seine|ihre)[rs]\s+(?:hauses|büros|amtes|ministeriums|behörde|kanzlei|regierung)\b")


class SourceFinder:
    """Says what the statements of a story go back to."""

    def __init__(
        self,
        readings: Sequence[Reading],
        reuse: Sequence[Reuse],
        entities: Sequence[Entity],
        entity_of: EntityOf,
    ) -> None:
        """Prepare a story; ``entities`` are those of the synopsis, ``entity_of`` leads to their ids."""
        self._articles = {reading.article.id: reading.article for reading in readings}
        self._citations = Citations(self._articles.values())
        self._passages = SharedPassages(reuse)
        self._voices = Voices(entities, entity_of)
        self._entities = self._voices.entities
        self._publishers = find_publishers(readings, self._voices, entity_of)
        self._agency_texts = {reading.article.id: agency_texts(reading) for reading in readings}
        self._told = {reading.article.id: Continuation(reading) for reading in readings}
        self._prints = Prints(readings)
        self._seats = find_seats(entities)
        self.houses = find_houses(entities)
        self._belonging: dict[tuple[str, str], bool] = {}

    def source(self, statement: Statement) -> Source:
        """Return what a statement goes back to, by what its article says, else by what it shares with others."""
        article = self._articles[statement.article_id]
        named = self._named(statement, article)
        told = named or self._of_agency_text(statement) or self._publishers[article.id] or self._shared(statement)
        return told or self._continued(statement, article) or _own(article)

    def use(self, statement: Statement) -> Use:
        """Return a statement as an account of a claim, with what it goes back to by itself."""
        speaker = self._entities.get(statement.speaker or "")
        article = self._articles[statement.article_id]
        return Use(
            article.id,
            self.source(statement),
            statement.speaker,
            speaker.name if speaker is not None and is_unnamed(speaker.name) else "",
            tuple(self._voices.agency(name, ()) for name in self._agencies_of(article)),
            frozenset(_WORD.findall(statement.text.casefold())),
            sums_up=statement.segment is not SegmentKind.BODY,
            article=article.name,
        )

    def _agencies_of(self, article: Article) -> tuple[str, ...]:
        """Return the agencies that an article credits, and those of whose passages a good part of it is made."""
        return tuple(dict.fromkeys((*article.agencies, *self._passages.agencies(article))))

    def is_sourced(self, statement: Statement) -> bool:
        """Tell whether the article gives the statement as somebody's word rather than in its own voice.

        An outlet that reports what somebody did by speaking ('Sie drohte mit Sanktionen') vouches for it, unless it
        names who told; of what somebody holds to be so ('Sie sprach von 60.000 Soldaten') that somebody is the source, but
        not of what she 'soll gesagt haben'.
        """
        article = self._articles[statement.article_id]
        if self._named(statement, article) is not None or self._of_agency_text(statement) is not None:
            return True
        return statement.reported or (statement.hearsay and self._continued(statement, article) is not None)

    def belongs(self, office: str, state: str) -> bool:
        """Tell whether one entity is an office of another, a state or its seat, by a name of it that names this one."""
        if (office, state) not in self._belonging:
            self._belonging[office, state] = self._belongs(office, state)
        return self._belonging[office, state]

    def _belongs(self, office: str, state: str) -> bool:
        body, owner = self._entities.get(office), self._entities.get(state)
        if office in self._seats.get(state, ()) or _OWN_OFFICE.search(state):
            return True
        if (
            body is None
            or owner is None
            or body.kind is not EntityKind.ORGANISATION
            or owner.kind is not EntityKind.STATE
        ):
            return False
        published = (self._articles[a].outlet or "" for a, s in self._publishers.items() if s and s.key == office)
        words = {root(word) for form in (*forms_of(body), *published) for word in form.split()}
        return root(owner.name) in words

    def _of_agency_text(self, statement: Statement) -> Source | None:
        """Return the agency that an article names as the author of what follows: 'Die dpa berichtet:'."""
        for start, end, link in self._agency_texts[statement.article_id]:
            if start <= statement.start < end:
                words = f"„{link.span.text}“" if link.span is not None else link.name
                return self._voices.agency(
                    link.name, reason("printed_under", self._articles[statement.article_id], words=words)
                )
        return None

    def _named(self, statement: Statement, article: Article) -> Source | None:
        quotation = statement.quotation
        if quotation is None:
            voice = statement.holder
            other = voice is not None and not names_outlet(voice.text, article.outlet)
            return self._voices.of_voice(voice, statement.speaker, article) if voice is not None and other else None
        return self._of_quotation(quotation, article, acts=statement.hearsay or statement.tells_act)

    def _of_quotation(self, quotation: Quotation, article: Article, *, acts: bool) -> Source | None:
        """Return what a quotation says it goes back to; with ``acts`` it tells what its speaker did and names no source."""
        link = decisive_link(quotation, article)
        cited = self._citations.cited_article(quotation, link)
        if cited is not None:
            return None if cited.id == article.id else self._publishers[cited.id] or _cited_outlet(cited, article)
        if link is not None:
            return self._of_office_told(quotation, link, article) or self._voices.of_link(link, article)
        if quotation.speaker is None or acts:
            return None
        if self._publishers[article.id] is not None:
            return self._publishers[article.id]
        if points_to_report(quotation.speaker.span.text):
            reported = self._reported_before(quotation, article)
            if reported is not None:
                return reported
        return self._voices.of_voice(quotation.speaker.span, self._voices.speaker(quotation, article), article)

    def _of_office_told(self, quotation: Quotation, link: SourceLink, article: Article) -> Source | None:
        """Return the office of a spokesperson who told an agency what the office tells everybody."""
        speaker = self._entities.get(self._voices.speaker(quotation, article) or "")
        if link.role is not SourceRole.AGENCY or quotation.speaker is None or speaker is None:
            return None
        if speaker.kind is not EntityKind.PERSON:
            return None
        told = self._voices.of_person(speaker, f"„{quotation.speaker.span.text}“", "quotes", article)
        return told if told.kind is OriginKind.READOUT else None

    def _continued(self, statement: Statement, article: Article) -> Source | None:
        """Return the official account that a statement without a source goes on with, None where it goes on with none."""
        if not (statement.tells_act or statement.hearsay or statement.reported):
            return None
        for quotations in self._told[article.id].quotations_before(statement):
            named = [self._of_quotation(each, article, acts=each.act in PERFORMED) for each in quotations]
            source = next((each for each in reversed(named) if each is not None), None)
            if source is not None or not quotations:
                return source if source is not None and source.kind is OriginKind.READOUT else None
        return None

    def _reported_before(self, quotation: Quotation, article: Article) -> Source | None:
        """Return the report that an article has cited last before a quotation, None where it has cited none."""
        for before in reversed(self._told[article.id].quotations):
            if before.start < quotation.start:
                link = decisive_link(before, article)
                cited = self._citations.cited_article(before, link)
                if (cited is not None and cited.id != article.id) or (link and link.role is SourceRole.MEDIUM):
                    return self._of_quotation(before, article, acts=False)
        return None

    def _shared(self, statement: Statement) -> Source | None:
        passage = self._passages.around(statement)
        if passage is not None and passage.agency is not None:
            return self._voices.agency(passage.agency, passage.reasons)
        if passage is not None:
            return Source(OriginKind.SHARED_TEXT, passage.id, "shared text", passage.reasons)
        agency = self._prints.agency(statement)
        return self._voices.agency(agency, (Reason("same_sentence", {"agency": (agency,)}),)) if agency else None


def _own(article: Article) -> Source:
    return Source(OriginKind.OWN_REPORTING, article.id, article.name, reason("own", article))


def _cited_outlet(cited: Article, article: Article) -> Source:
    return Source(OriginKind.OWN_REPORTING, cited.id, cited.name, reason("cites", article, outlet=cited.name))
