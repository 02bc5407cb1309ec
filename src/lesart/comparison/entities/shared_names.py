"""Names that one report shows to be names, found in the other reports of the story, too."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lesart.comparison.entities.labels import is_unnamed
from lesart.comparison.entities.organisations import body_of
from lesart.model import Entity, EntityKind, Mention, MentionKind
from lesart.reading.entities.apposed import is_ordinary
from lesart.reading.entities.folding import plain, without_genitive
from lesart.reading.entities.profiles import surname
from lesart.reading.entities.sentences import TELLING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Doc, Token

    from lesart.model import Quotation, Reading, SourceLink

_SHORTEST = 4
"""Letters of the shortest name of one word that is looked for; shorter ones are too often something else."""
_NAMING = frozenset({"NE", "NN", "FM", "XY", "ADJA", ""})
_SMALL = frozenset({"für", "der", "des", "und", "de", "la", "di", "of", "the"})
_NAMES = frozenset({"NE", "FM"})


@dataclass(frozen=True, slots=True)
class _Name:
    """A name in its words, and what bears it."""

    words: tuple[str, ...]
    kind: EntityKind


def with_shared_names(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Look in every report for the names that others teach, and add what is found to its mentions and entities.

    A recogniser knows a name in one sentence and misses it in the next; what several reports of one event say of it
    makes up for that. Only names are looked for, never descriptions; those of one word only where they are no common word,
    and never where the report has somebody else of that name.

    Args:
        readings: the readings of one story.

    Returns:
        The readings in the same order; those to which nothing was added are the same objects.

    """
    taught = _Taught(_names(readings))
    return tuple(_Search(reading, taught).amended() for reading in readings)


class _Taught:
    """The names to look for, by how they begin."""

    def __init__(self, names: Iterable[_Name]) -> None:
        self._by_first: defaultdict[str, list[_Name]] = defaultdict(list)
        for name in names:
            self._by_first[name.words[0]].append(name)
        self._beginning: dict[str, tuple[_Name, ...]] = {}

    def beginning(self, word: str) -> tuple[_Name, ...]:
        """Return the names that a word may begin, the longest first."""
        if word not in self._beginning:
            found = [name for form in _forms_of(word) for name in self._by_first.get(form, ())]
            self._beginning[word] = tuple(sorted(found, key=lambda each: -len(each.words)))
        return self._beginning[word]


def _names(readings: Iterable[Reading]) -> list[_Name]:
    """Return the names to look for, each with the kind that most reports give what bears it."""
    kinds: defaultdict[tuple[str, ...], Counter[EntityKind]] = defaultdict(Counter)
    surnames: set[str] = set()
    for reading in readings:
        for entity in reading.entities:
            for form in dict.fromkeys(_forms(entity)):
                kinds[tuple(form.split())][entity.kind] += 1
            if entity.kind is EntityKind.PERSON and " " in entity.name and not is_unnamed(entity.name):
                surnames.add(surname(tuple(entity.name.split())))
    found = [_Name(words, counted.most_common(1)[0][0]) for words, counted in sorted(kinds.items())]
    things = {name.words[0] for name in found if len(name.words) == 1 and name.kind is not EntityKind.PERSON}
    people = [_Name((each,), EntityKind.PERSON) for each in sorted(surnames - things) if _is_distinct(each)]
    return [*(name for name in found if not (len(name.words) == 1 and name.words[0] in surnames)), *people]


def _forms(entity: Entity) -> Iterator[str]:
    if entity.kind is EntityKind.GROUP:
        return
    for form in (entity.name, *entity.aliases):
        if not form[0].isupper():
            continue
        if entity.kind is EntityKind.PERSON:
            if " " in form and not is_unnamed(form):
                yield form
        elif body_of(form) is None and (_is_long_name(form) if " " in form else _is_distinct(form)):
            yield form


def _is_long_name(form: str) -> bool:
    """Tell whether several words are a name rather than a name with what is said of it: 'Anstalt in Kassel'."""
    return all(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in form.split())


def _is_distinct(word: str) -> bool:
    return len(word) >= _SHORTEST and not is_ordinary(word)


class _Search:
    """Looks for names in one report."""

    def __init__(self, reading: Reading, taught: _Taught) -> None:
        self._reading = reading
        self._taught = taught
        self._entities = {plain(form): each for each in reading.entities for form in (each.name, *each.aliases)}
        self._people = {
            plain(each.name.split()[-1])
            for each in reading.entities
            if each.kind is EntityKind.PERSON and " " in each.name
        }
        self._named = [
            mention
            for mention in reading.mentions
            if mention.kind is MentionKind.NAME and mention.entity_id is not None
        ]
        self._all = {(mention.span.start, mention.span.end) for mention in reading.mentions}
        self._added: list[Mention] = []
        self._new: dict[str, Entity] = {}

    def amended(self) -> Reading:
        """Return the reading with the names found in it."""
        doc: Doc | None = self._reading.doc
        if doc is None:
            return self._reading
        end = 0
        for token in doc:
            if token.i >= end and token.text[:1].isupper():
                end = self._at(doc, token) or end
        return self._with_added() if self._added else self._reading

    def _at(self, doc: Doc, token: Token) -> int:
        """Note the longest name that begins at a token, and return the index after it, 0 where there is none."""
        for name in self._taught.beginning(token.text):
            tokens = doc[token.i : token.i + len(name.words)]
            if (
                len(tokens) == len(name.words)
                and self._fits(name, tuple(tokens))
                and self._is_free(name, tuple(tokens))
            ):
                self._note(name, tuple(tokens))
                return token.i + len(name.words)
        return 0

    def _fits(self, name: _Name, tokens: tuple[Token, ...]) -> bool:
        if any(word not in _forms_of(token.text) for word, token in zip(name.words, tokens, strict=True)):
            return False
        if self._reading.article.segment_at(tokens[0].idx) not in TELLING:
            return False
        if (
            any(token.tag_ not in _NAMING for token in tokens if token.text[:1].isupper())
            and not tokens[0].text.isupper()
        ):
            return False
        return len(tokens) > 1 or not _goes_on(tokens[0])

    def _is_free(self, name: _Name, tokens: tuple[Token, ...]) -> bool:
        """Tell whether no other name stands here, but for shorter ones that this one shows to be parts of it."""
        start, end = tokens[0].idx, tokens[-1].idx + len(tokens[-1].text)
        over = [m for m in self._named if m.span.start < end and start < m.span.end]
        if any(m.span.start <= start and end <= m.span.end for m in over):
            return False
        if len(name.words) == 1 and name.kind is not EntityKind.PERSON and plain(name.words[0]) in self._people:
            return False
        known = {each.id: each for each in self._reading.entities}
        loose = {EntityKind.PLACE, EntityKind.OTHER, EntityKind.ORGANISATION}
        return all(
            start <= m.span.start and m.span.end <= end and known[m.entity_id or ""].kind in loose for m in over
        ) and not any(s < start < e < end or start < s < end < e for s, e in self._all)

    def _note(self, name: _Name, tokens: tuple[Token, ...]) -> None:
        text = " ".join(name.words)
        span = self._reading.article.span(tokens[0].idx, tokens[-1].idx + len(tokens[-1].text))
        entity = self._entities.get(plain(text)) or self._new.get(text)
        if entity is None:
            number = len(self._reading.entities) + len(self._new) + 1
            because = f"“{text}” is a name here as it is in another report"
            entity = self._new[text] = Entity(f"e{number}", text, name.kind, because=(because,))
        self._added.append(Mention(span, MentionKind.NAME, entity.id))

    def _with_added(self) -> Reading:
        reading = self._reading
        inner = [m for m in reading.mentions if any(added.span.contains(m.span) for added in self._added)]
        gone = {m.entity_id for m in inner} - {m.entity_id for m in (*reading.mentions, *self._added) if m not in inner}
        mentions = (*(m for m in reading.mentions if m.entity_id is None or m.entity_id not in gone), *self._added)
        entities = tuple(each for each in reading.entities if each.id not in gone)
        return replace(
            reading,
            entities=(*entities, *self._new.values()),
            mentions=tuple(sorted(mentions, key=lambda m: (m.span.start, -m.span.end))),
            quotations=tuple(self._spoken(quotation, gone) for quotation in reading.quotations),
        )

    def _spoken(self, quotation: Quotation, gone: set[str | None]) -> Quotation:
        """Return a quotation with the speaker, the addressee and the sources that are now known."""
        return replace(
            quotation,
            speaker=self._known(quotation.speaker, gone),
            addressee=self._known(quotation.addressee, gone),
            chain=tuple(self._linked(link, gone) for link in quotation.chain),
        )

    def _known(self, mention: Mention | None, gone: set[str | None]) -> Mention | None:
        if mention is None or (mention.entity_id is not None and mention.entity_id not in gone):
            return mention
        found = self._ending(mention.span.start, mention.span.end)
        return replace(mention, entity_id=found.entity_id if found is not None else None)

    def _linked(self, link: SourceLink, gone: set[str | None]) -> SourceLink:
        if link.span is None or (link.entity_id is not None and link.entity_id not in gone):
            return link
        found = self._ending(link.span.start, link.span.end)
        return replace(link, entity_id=found.entity_id if found is not None else None)

    def _ending(self, start: int, end: int) -> Mention | None:
        """Return the added mention that ends a passage, as a name ends 'der Reederei Nordstern'."""
        return next((m for m in self._added if start <= m.span.start and m.span.end == end), None)


def _forms_of(text: str) -> tuple[str, ...]:
    """Return the forms of a name that a word may be: without the genitive's "s", and not in capitals."""
    forms = (text, *without_genitive(text))
    return (*forms, text.title()) if text.isupper() and len(text) >= _SHORTEST else forms


def _goes_on(token: Token) -> bool:
    """Tell whether a longer name that is not known goes on before or after a token: 'Anna Holm'."""
    neighbours = [token.nbor(step) for step in (-1, 1) if 0 <= token.i + step < len(token.doc)]
    return any(each.tag_ in _NAMES and each.text[:1].isupper() and each.ent_type_ == "PER" for each in neighbours)
