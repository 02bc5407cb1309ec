"""Bodies that reports call differently: 'US-Regierung', 'die amerikanische Regierung', 'die Regierung in Washington'."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from lesart.model import EntityKind, SegmentKind
from lesart.reading.entities.bodies import BodyReader
from lesart.reading.entities.gazetteer import gazetteer
from lesart.reading.entities.sentences import Sentence, Word

if TYPE_CHECKING:
    from lesart.comparison.entities.groups import Group
    from lesart.reading.entities.references import BodyPhrase

_KEPT_NAMES = 20_000
"""Names whose reading is remembered: more than a thousand reports of one event have."""


def with_bodies(groups: list[Group]) -> list[Group]:
    """Join organisations that are the same body of the same state, or share a short form."""
    kept: list[Group] = []
    bodies: list[Group] = []
    for group in groups:
        if group.kind is not EntityKind.ORGANISATION:
            kept.append(group)
            continue
        match = next(((known, reason) for known in bodies if (reason := _same_body(known, group))), None)
        if match is None:
            kept.append(group)
            bodies.append(group)
        else:
            match[0].take(group, f"“{match[0].name}” and “{group.name}”: {match[1]}")
    return _with_unspecific(kept)


def _same_body(one: Group, other: Group) -> str:
    """Return why two organisations are the same, "" where nothing shows it."""
    short = one.short_forms & other.short_forms
    if short:
        return f"both are called “{min(short)}”"
    first, second = body_of(one.name), body_of(other.name)
    if first is None or second is None or not first.of or first.specific or second.specific:
        return ""
    same = (first.head, first.field, first.of) == (second.head, second.field, second.of)
    return f"the same body of {gazetteer().state(first.of) or first.of.partition(':')[2]}" if same else ""


def _with_unspecific(groups: list[Group]) -> list[Group]:
    """Join 'das Präsidialamt', 'die Reederei', 'das Unternehmen' with the one body in all reports that it fits."""
    kept = list(groups)
    for group in groups:
        if group.kind is not EntityKind.ORGANISATION or group.labels:
            continue
        body = body_of(group.name)
        if body is None or body.of or body.specific:
            continue
        full = _the_one(group, body, kept)
        if full is not None:
            full.take(group, f"“{group.name}” and “{full.name}” are the only such body in these reports")
            kept = [known for known in kept if known is not group]
    return kept


def _the_one(group: Group, body: BodyPhrase, groups: list[Group]) -> Group | None:
    """Return the one body that a noun alone may name, None where several fit: by its place or field, its name, its sort."""
    others = [known for known in groups if known is not group and known.kind is EntityKind.ORGANISATION]
    tests = [[known for known in others if any(_is_fuller(form, body) for form in known.bodies)]]
    if not body.field and body.again:
        tests.append([known for known in others if any(form.head == body.head for form in known.called_bodies)])
        tests.append([k for k in others if any(form.head == body.head and form.field for form in k.bodies)])
    if body.again == "sort":
        tests.append([known for known in others if any(form.sort == body.sort for form in known.called_bodies)])
    fits = next((each for each in tests if each), [])
    return fits[0] if len(fits) == 1 else None


def _is_fuller(form: BodyPhrase, body: BodyPhrase) -> bool:
    return bool(form.of) and not form.specific and (form.head, form.field) == (body.head, body.field)


@lru_cache(maxsize=_KEPT_NAMES)
def body_of(name: str) -> BodyPhrase | None:
    """Read a name as a phrase for a body, None where it is no such phrase from beginning to end."""
    texts = name.split()
    words = tuple(Word.of(text, _tag(texts, at), text, at * 100) for at, text in enumerate(texts))
    reader = BodyReader(Sentence(words, 0, SegmentKind.BODY), gazetteer(), frozenset())
    found = next((phrase for at in range(len(words)) if (phrase := reader.at(at)) is not None), None)
    return found if found is not None and found.place.first == 0 and found.place.last == len(words) else None


def _tag(texts: list[str], at: int) -> str:
    text, before = texts[at], texts[at - 1] if at else ""
    if text[0].islower():
        return "ADJA" if text.endswith(("e", "er", "es")) else "APPR"
    return "NE" if before and (before[0].isupper() or before in {"in", "von"}) else "NN"
