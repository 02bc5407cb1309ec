"""What a record shows in which order: the same for page, terminal and Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Final

from lesart.model import (
    Account,
    Act,
    Article,
    Claim,
    Entity,
    Origin,
    OriginKind,
    Quotation,
    QuotationKind,
    Reading,
    Record,
    Silence,
    SourceLink,
    SourceRole,
    Span,
    Stance,
    Synopsis,
)
from lesart.report.context import context_of

_BETWEEN_WORDS: Final = re.compile(r"[\W_]+")
_OPENING_MARKS: Final = tuple("„“”\"»«‚‘'›‹")
_CLOSING_MARKS: Final = "„“”\"»«‚‘'›‹ "
_SENTENCE_ENDS: Final = frozenset({".", "!", "?", "…"})
FRAGMENT_WORDS: Final = 3
"""Quoted words that are shown within their sentence, most: 'eine „besonders gefährliche“ Politik'. Chosen by reading."""
TITLE_LETTERS: Final = 40
"""A title that stands in for the name of an outlet is cut here: it is set in places made for a name."""
_NAMED_SOURCES: Final = frozenset({OriginKind.AGENCY, OriginKind.READOUT, OriginKind.SPEAKER, OriginKind.MEDIUM})
_OF_SOMETHING: Final = frozenset({Act.DENY, Act.REJECT})
_ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Saying:
    """The same words of one speaker, in every quotation that gives them (at least one)."""

    quotations: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class SpeakerSayings:
    """What one speaker is reported to have said; ``name`` is None for words without a speaker."""

    name: str | None
    entity: Entity | None
    sayings: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class Omissions:
    """What one article leaves out, as far as that can be said of it."""

    article: Article
    silences: tuple[tuple[Claim, Silence], ...]


@dataclass(frozen=True, slots=True)
class Lookup:
    """The elements of one synopsis by their ids."""

    articles: Mapping[str, Article]
    entities: Mapping[str, Entity]
    quotations: Mapping[str, Quotation]
    claims: Mapping[str, Claim]
    origins: Mapping[str, Origin]

    @classmethod
    def of(cls, synopsis: Synopsis) -> Lookup:
        """Index a synopsis."""
        return cls(
            articles={article.id: article for article in synopsis.articles},
            entities={entity.id: entity for entity in synopsis.entities},
            quotations={quotation.id: quotation for quotation in synopsis.quotations},
            claims={claim.id: claim for claim in synopsis.claims},
            origins={origin.id: origin for origin in synopsis.origins},
        )

    @classmethod
    def of_reading(cls, reading: Reading) -> Lookup:
        """Index a reading, which has no claims and no origins yet."""
        return cls(
            articles={reading.article.id: reading.article},
            entities={entity.id: entity for entity in reading.entities},
            quotations={quotation.id: quotation for quotation in reading.quotations},
            claims={},
            origins={},
        )

    def name(self, article_id: str) -> str:
        """Return what an article is called."""
        return article_name(self.articles[article_id])

    def speaker_name(self, quotation: Quotation) -> str | None:
        """Return who speaks: the entity's name, else the words that name the speaker, else the end of the chain."""
        mention = quotation.speaker
        if mention:
            entity = self.entities.get(mention.entity_id or "")
            return entity.name if entity else one_line(mention.span.text)
        last = quotation.chain[-1] if quotation.chain else None
        return last.name if last and last.role is not SourceRole.OUTLET else None

    def giver_name(self, account: Account) -> str | None:
        """Return on whose word an account that is attributed stands, None for another one or where nobody is named.

        That is the speaker, with who passes his words on to the outlet ('Biden › White House'); where the outlet itself
        doubts that he said it ('soll gesagt haben') or quotes nobody, it is the source that the account goes back to.
        """
        if account.stance is not Stance.ATTRIBUTES:
            return None
        quotation = self.quotations.get(account.quotation_id or "")
        speaker = self.speaker_name(quotation) if quotation else None
        origin = self.origins.get(account.origin_id or "")
        source = origin.name if origin and origin.kind in _NAMED_SOURCES else None
        if quotation is None or speaker is None or (quotation.hedged and source is not None):
            return source
        links = (link for link in self.chain(quotation) if link.role is not SourceRole.OUTLET)
        passing_on = next((link.name for link in links if link.name != speaker), None)
        return f"{speaker} › {passing_on}" if passing_on else speaker

    def act(self, quotation: Quotation) -> Act:
        """Return what a report says that a quotation does before it gives the content.

        Only a denial that the outlet tells stands before what is denied ('bestritt, gezahlt zu haben'); content that denies
        by itself ('Es gebe keine Zusage') would be turned round by it, and is said.
        """
        turned = quotation.act in _OF_SOMETHING and quotation.kind is not QuotationKind.REPORTED
        return Act.STATE if turned and not quotation.act_told else quotation.act

    def in_sentence(self, quotation: Quotation) -> str:
        """Return the first passage of a quotation with the words around it, as one line."""
        span = quotation.content[0]
        around = context_of(span, self.articles[quotation.article_id].text)
        return one_line(f"{around.before}{span.text}{around.after}")

    def addressee_name(self, quotation: Quotation) -> str | None:
        """Return who is spoken to, or None."""
        mention = quotation.addressee
        if mention is None:
            return None
        entity = self.entities.get(mention.entity_id or "")
        return entity.name if entity else one_line(mention.span.text)

    def chain(self, quotation: Quotation) -> tuple[SourceLink, ...]:
        """Return the source chain from the speaker outwards to the outlet, each link once."""
        article = self.articles[quotation.article_id]
        links = [self._named(link, article) for link in reversed(quotation.chain)]
        if not links or links[0].role is not SourceRole.SPEAKER:
            links[:0] = self._speaker_link(quotation, links)
        if not any(link.role is SourceRole.OUTLET for link in links):
            links.append(SourceLink(SourceRole.OUTLET, article_name(article)))
        return tuple(links)

    def _named(self, link: SourceLink, article: Article) -> SourceLink:
        """Call a link what the report calls it: the entity's name, the short name of the outlet."""
        entity = self.entities.get(link.entity_id or "")
        if entity:
            return replace(link, name=entity.name)
        if link.role is SourceRole.OUTLET and link.name == article.name:
            return replace(link, name=article_name(article))
        return link

    def _speaker_link(self, quotation: Quotation, links: list[SourceLink]) -> list[SourceLink]:
        name = self.speaker_name(quotation)
        if quotation.speaker is None or name is None or any(link.name == name for link in links):
            return []
        return [SourceLink(SourceRole.SPEAKER, name, quotation.speaker.entity_id, quotation.speaker.span)]


def article_name(article: Article) -> str:
    """Return what an article is called in a report: its outlet, else its file, else its title, shortened."""
    if article.outlet or not (article.path or article.title):
        return article.name
    if article.path:
        return PurePath(file_name(article.path)).stem
    words = one_line(article.name)
    return words if len(words) <= TITLE_LETTERS else words[:TITLE_LETTERS].rpartition(" ")[0] + " …"


def file_name(path: str) -> str:
    """Return the last part of a path, so that a report does not tell where its maker keeps files."""
    return PurePath(path.replace("\\", "/")).name


def one_line(text: str) -> str:
    """Return a passage with every run of white space made one space."""
    return " ".join(text.split())


def passage_text(spans: Iterable[Span]) -> str:
    """Return the words of several passages as one line, gaps shown as an ellipsis in brackets."""
    return " […] ".join(one_line(span.text) for span in spans)


def has_quotation_marks(spans: Sequence[Span]) -> bool:
    """Tell whether a quoted passage brings its quotation marks along."""
    return spans[0].text.lstrip()[:1] in _OPENING_MARKS


def is_fragment(quotation: Quotation) -> bool:
    """Tell whether a direct quotation is a word or two out of a sentence of the outlet's, which say nothing without it."""
    words = quotation.content[0].text.split()
    ends = quotation.content[-1].text.rstrip(_CLOSING_MARKS)[-1:] in _SENTENCE_ENDS
    return quotation.kind is QuotationKind.DIRECT and len(words) <= FRAGMENT_WORDS and not ends


def make_sigla(articles: Iterable[Article]) -> dict[str, str]:
    """Give every article a siglum, as critical editions do for their witnesses: A … Z, AA, AB …."""
    ids = dict.fromkeys(article.id for article in articles)
    return {article_id: _siglum(position) for position, article_id in enumerate(ids)}


def articles_of(record: Record) -> tuple[Article, ...]:
    """Return all articles of a record, story by story."""
    return tuple(article for synopsis in record.synopses for article in synopsis.articles)


def printed_texts(synopsis: Synopsis, article: Article) -> tuple[Origin, ...]:
    """Return the agency and shared texts that an article prints: others print them too, or it credits the agency.

    An agency that is only quoted once ('wie die Agentur meldete') is no text that the article prints.
    """
    return tuple(
        origin
        for origin in synopsis.origins
        if article.id in origin.article_ids
        and origin.kind in {OriginKind.AGENCY, OriginKind.SHARED_TEXT}
        and (len(origin.article_ids) > 1 or _is_credited(origin, article))
    )


def is_inferred(origin: Origin, article: Article) -> bool:
    """Tell whether an article prints the text of an agency that it does not name: what it shares with others tells so."""
    return origin.kind is OriginKind.AGENCY and not _is_credited(origin, article)


def _is_credited(origin: Origin, article: Article) -> bool:
    return any(agency in origin.name for agency in article.agencies)


def shared_claims(synopsis: Synopsis) -> tuple[tuple[str, tuple[Claim, ...]], ...]:
    """Return the claims that at least two articles have, by topic; what most have comes first."""
    shared = [claim for claim in synopsis.claims if len(claim.article_ids) > 1]
    ranked = sorted(shared, key=lambda claim: (-len(claim.article_ids), -len(claim.origins)))
    topics: dict[str, list[Claim]] = {}
    for claim in ranked:
        topics.setdefault(claim.topic, []).append(claim)
    return tuple((topic, tuple(claims)) for topic, claims in topics.items())


def lone_claims(synopsis: Synopsis) -> tuple[tuple[Article, tuple[Claim, ...]], ...]:
    """Return the claims that one article alone has, by article."""
    found: dict[str, list[Claim]] = {article.id: [] for article in synopsis.articles}
    for claim in synopsis.claims:
        if len(claim.article_ids) == 1:
            found[claim.article_ids[0]].append(claim)
    return tuple((article, tuple(found[article.id])) for article in synopsis.articles if found[article.id])


def omissions(synopsis: Synopsis) -> tuple[Omissions, ...]:
    """Return for every article the claims it is silent on; most widely told claims first."""
    claims = sorted(synopsis.claims, key=lambda claim: -len(claim.article_ids))
    return tuple(
        Omissions(
            article,
            tuple((claim, silence) for claim in claims for silence in claim.silent if silence.article_id == article.id),
        )
        for article in synopsis.articles
    )


def sayings_by_speaker(lookup: Lookup) -> tuple[SpeakerSayings, ...]:
    """Return who said what: speakers with the most sayings first, words without a speaker last.

    What most articles give comes first, then in the order of the articles.

    Quotations of one speaker with the same words (but for case, punctuation and spaces) are one saying. A phrase in
    marks inside other words of the same speaker is read there and not listed again.
    """
    order = {article_id: position for position, article_id in enumerate(lookup.articles)}
    speakers: dict[tuple[str, str], dict[str, list[Quotation]]] = {}
    listed = [quotation for quotation in lookup.quotations.values() if not _repeats_parent(quotation, lookup)]
    for quotation in sorted(listed, key=lambda q: (order[q.article_id], q.start, q.end)):
        words = _BETWEEN_WORDS.sub(" ", passage_text(quotation.content).casefold())
        speakers.setdefault(_speaker_key(quotation, lookup), {}).setdefault(words, []).append(quotation)
    grouped = [_speaker_sayings(key, sayings, lookup) for key, sayings in speakers.items()]
    return tuple(sorted(grouped, key=lambda speaker: (speaker.name is None, -len(speaker.sayings))))


def _repeats_parent(quotation: Quotation, lookup: Lookup) -> bool:
    parent = lookup.quotations.get(quotation.parent_id or "")
    return parent is not None and _speaker_key(parent, lookup) == _speaker_key(quotation, lookup)


def _speaker_key(quotation: Quotation, lookup: Lookup) -> tuple[str, str]:
    mention = quotation.speaker
    if mention and mention.entity_id and mention.entity_id in lookup.entities:
        return ("entity", mention.entity_id)
    return ("name", lookup.speaker_name(quotation) or "")


def _speaker_sayings(key: tuple[str, str], sayings: dict[str, list[Quotation]], lookup: Lookup) -> SpeakerSayings:
    kind, value = key
    entity = lookup.entities[value] if kind == "entity" else None
    told = sorted(sayings.values(), key=lambda each: -len({quotation.article_id for quotation in each}))
    merged = tuple(Saying(tuple(quotations)) for quotations in told)
    return SpeakerSayings(entity.name if entity else value or None, entity, merged)


def _siglum(position: int) -> str:
    letters = ""
    while position >= 0:
        position, letter = divmod(position, len(_ALPHABET))
        letters = _ALPHABET[letter] + letters
        position -= 1
    return letters
