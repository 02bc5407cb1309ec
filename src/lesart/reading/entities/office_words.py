"""Words for offices: 'Außenamtssprecherin' is a speaker, a woman, of the foreign ministry."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from lesart.reading.entities.ages import aged_noun
from lesart.reading.entities.gazetteer import Gazetteer, gazetteer
from lesart.reading.entities.lexicon import OfficeHead, lexicon
from lesart.reading.entities.offices import DEPUTY, FEDERAL, FORMER, Office

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORTEST_HEAD = 3
_SHORTEST_PART = 2
"""Letters of the shortest noun for an office, and of the shortest first part of a compound ("US")."""
_KEPT_WORDS = 20_000
"""Words whose endings are remembered: about as many different capitalised words as fifty reports have."""


@cache
def _forms() -> dict[str, tuple[tuple[OfficeHead, str, str], ...]]:
    """Return for every inflected form its heads, each with the gender and number that the form shows."""
    found: dict[str, list[tuple[OfficeHead, str, str]]] = {}
    for head in lexicon().offices:
        for form, gender, number in _inflected(head):
            rows = found.setdefault(form.lower(), [])
            if all(row[0] is not head for row in rows):
                rows.append((head, gender, number))
    return {form: tuple(rows) for form, rows in found.items()}


def _inflected(head: OfficeHead) -> Iterator[tuple[str, str, str]]:
    noun, male = head.head, "" if head.neuter else "m"
    if head.feminine:
        yield head.feminine, "f", "singular"
        yield f"{head.feminine}nen", "f", "plural"
        yield head.feminine.replace("in", ":in"), "", "singular"
    match head.declension:
        case "weak":
            yield from ((noun, male, "singular"), (f"{noun}en", male, ""))
        case "n":
            yield from ((noun, male, "singular"), (f"{noun}n", male, ""))
        case "er":
            yield from ((noun, male, ""), (f"{noun}s", male, "singular"), (f"{noun}n", male, "plural"))
        case "s":
            yield from ((noun, male, "singular"), (f"{noun}s", male, ""))
        case "adjective":
            yield from ((noun, "", ""), (f"{noun}r", "m", ""), (f"{noun}n", "", ""), (f"{noun}m", "m", "singular"))
        case _:
            yield from ((form, male, "singular" if form == noun else "") for form in head.forms)


@cache
def _longest() -> int:
    return max(len(form) for form in _forms())


def read_office(word: str, names: Gazetteer | None = None) -> Office | None:
    """Read one word as an office.

    Args:
        word: the word as it stands, such as "US-Präsidenten", "Kremlsprecherin", "Vizekanzler".
        names: the gazetteer to look first parts of compounds up in; the pack's own by default.

    Returns:
        The office, or None if the word names none.

    """
    if not word[0].isupper():
        return aged_noun(word) if word[0].isdigit() else None
    for length, head, gender, number in _heads(word):
        folded = word.lower()
        if any(other in folded for other in head.not_in):
            continue
        office = Office(head.same, "", head.of, "", gender, number, head.counterpart)
        first = word[: len(word) - length]
        if not first:
            return office
        if len(first) >= _SHORTEST_PART and (first.endswith("-") or word[-length:].islower()):
            return _narrowed(office, first, names or gazetteer())
    return None


def may_be_office(word: str) -> bool:
    """Tell whether a word ends as words for offices do; only such a word of letters is read as an office."""
    return bool(_heads(word))


@lru_cache(maxsize=_KEPT_WORDS)
def _heads(word: str) -> tuple[tuple[int, OfficeHead, str, str], ...]:
    """Return the heads of offices that a word ends in, longer ones first: their length, gender, number."""
    folded = word.lower()
    lengths = range(min(len(folded), _longest()), _SHORTEST_HEAD - 1, -1)
    return tuple((length, *row) for length in lengths for row in _forms().get(folded[-length:], ()))


def nominative(word: str, gender: str) -> str:
    """Return an office word in the nominative singular ("US-Präsidenten" gives "US-Präsident")."""
    for length, head, _, _ in _heads(word):
        first, noun = word[: len(word) - length], word[len(word) - length :]
        base = _base(head, noun, gender)
        return first + (base if noun[0].isupper() else base[0].lower() + base[1:])
    return word


def plural(word: str) -> str:
    """Return an office word in the nominative plural ("Teilnehmern" gives "Teilnehmer", "Chef" gives "Chefs")."""
    for _, head, _, _ in _heads(word):
        if head.declension == "fixed" and word.endswith("n") and word[:-1].endswith(head.forms):
            return word[:-1]
        ending = {"weak": "en", "n": "n", "s": "s", "er": "", "adjective": ""}.get(head.declension)
        if ending is None or word.endswith("nen"):
            return word
        return nominative(word, "") + ending
    return word


def _base(head: OfficeHead, noun: str, gender: str) -> str:
    if head.feminine and noun.lower().startswith(head.feminine.lower()):
        return head.feminine
    if head.declension == "adjective":
        return head.head + ("r" if gender == "m" else "")
    return head.head


def _narrowed(office: Office, first: str, names: Gazetteer) -> Office | None:
    hyphen = first.endswith("-")
    part = first.rstrip("-")
    entry = names.in_compound(part, hyphen=hyphen)
    if entry is not None:
        of = entry.state if entry.type == "capital" else entry.key
        return normalised(replace(office, of=of), names)
    standing, rest = _standing_of_part(part)
    if standing or rest != part:
        office = replace(office, standing=standing or office.standing)
        return _narrowed(office, f"{rest}-" if hyphen else rest, names) if rest else office
    if "-" in part:
        outer, inner = part.split("-", 1)
        office_inner = _narrowed(office, f"{inner}-" if hyphen else inner, names)
        return _narrowed(office_inner, f"{outer}-", names) if office_inner else None
    if part.lower() == "bundes" or (part.lower().startswith("bundes") and not hyphen):
        rest = part[len("bundes") :]
        federal = replace(office, of=FEDERAL)
        return _narrowed(federal, rest.capitalize(), names) if rest else federal
    return _in_field(office, part)


def _in_field(office: Office, part: str) -> Office | None:
    folded = part.lower().replace("-", "")
    if folded in lexicon().empty_parts:
        return office
    if len(folded) < _SHORTEST_PART:
        return None
    field = f"{folded}-{office.field}" if office.field else folded
    return replace(office, field=lexicon().same_field.get(field, field))


def _standing_of_part(part: str) -> tuple[str, str]:
    folded = part.lower()
    for name, sign in (("ex", FORMER), ("alt", FORMER), ("vize", DEPUTY), ("noch", ""), ("neu", "")):
        if folded == name or folded.startswith(f"{name}-"):
            return sign, part[len(name) :].lstrip("-")
        if folded.startswith(name) and name in {"vize", "alt"} and folded[len(name) :] in {"bundes", ""}:
            return sign, part[len(name) :].capitalize()
    return "", part


def normalised(office: Office, names: Gazetteer | None = None) -> Office:
    """Return the office under the name by which it is compared: the 'Kremlchef' is the president of Russia."""
    if office.of.startswith("seat:") and office.head in {"Chef", "Hausherr", "Herr"} and not office.field:
        entry = (names or gazetteer()).named(office.of.removeprefix("seat:"))
        if entry is not None and entry.chief:
            return replace(office, head=_canonical(entry.chief), field=_field_of(entry.chief), of=entry.state)
    return office


def _canonical(chief: str) -> str:
    office = read_office(chief)
    return office.head if office else chief


def _field_of(chief: str) -> str:
    office = read_office(chief)
    return office.field if office else ""
