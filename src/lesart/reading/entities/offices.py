"""Words for offices: 'Außenamtssprecherin' is a speaker, a woman, of the foreign ministry."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from lesart.reading.entities.gazetteer import Gazetteer, gazetteer
from lesart.reading.entities.lexicon import OfficeHead, lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMER, DESIGNATE, DEPUTY = "former", "designate", "deputy"
FEDERAL = "federal"
"""What 'Bundes-' tells of the state: one of those that call themselves a federation in German."""
_FEDERATIONS = frozenset({"state:DE", "state:AT", "state:CH"})


@dataclass(frozen=True, slots=True)
class Office:
    """An office, rank or trade as a text names it.

    ``head`` is the joined head noun ("Minister"), ``field`` what narrows it ("außen"), ``of`` the key of the state or
    body ("state:RU"), of a person ("name:biden") or the words for it ("text:präsidialamt"), "" where the text does not
    say. ``standing`` is former, designate, deputy or "". ``gender`` is m, f or "". ``number`` is singular, plural or "".
    """

    head: str
    field: str = ""
    of: str = ""
    standing: str = ""
    gender: str = ""
    number: str = ""
    counterpart: bool = False

    @property
    def bare(self) -> bool:
        """Tell whether nothing says of what or in which field the office is held."""
        return not self.of and not self.field


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
        return None
    folded = word.lower()
    for length in range(min(len(folded), _longest()), 2, -1):
        for head, gender, number in _forms().get(folded[-length:], ()):
            if any(other in folded for other in head.not_in):
                continue
            office = Office(head.same, "", head.of, "", gender, number, head.counterpart)
            first = word[: len(word) - length]
            if not first:
                return office
            if len(first) > 1 and (first.endswith("-") or word[-length:].islower()):
                return _narrowed(office, first, names or gazetteer())
    return None


def nominative(word: str, gender: str) -> str:
    """Return an office word in the nominative singular ("US-Präsidenten" gives "US-Präsident")."""
    folded = word.lower()
    for length in range(min(len(folded), _longest()), 2, -1):
        for head, _, _ in _forms().get(folded[-length:], ()):
            first, noun = word[: len(word) - length], word[len(word) - length :]
            base = _base(head, noun, gender)
            return first + (base if noun[0].isupper() else base[0].lower() + base[1:])
    return word


def plural(word: str) -> str:
    """Return an office word in the nominative plural ("Teilnehmern" gives "Teilnehmer", "Chef" gives "Chefs")."""
    folded = word.lower()
    for length in range(min(len(folded), _longest()), 2, -1):
        for head, _, _ in _forms().get(folded[-length:], ()):
            if head.declension == "fixed" and word.endswith("n") and word[:-1].endswith(head.forms):
                return word[:-1]
            ending = {"weak": "en", "n": "n", "s": "s", "er": "", "adjective": ""}.get(head.declension)
            if ending is None or word.endswith("nen"):
                return word
            return nominative(word, "") + ending
    return word


def _base(head: OfficeHead, noun: str, gender: str) -> str:
    if head.feminine and noun.casefold().startswith(head.feminine.casefold()):
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
    if part.casefold() == "bundes" or (part.casefold().startswith("bundes") and not hyphen):
        rest = part[len("bundes") :]
        federal = replace(office, of=FEDERAL)
        return _narrowed(federal, rest.capitalize(), names) if rest else federal
    return _in_field(office, part)


def _in_field(office: Office, part: str) -> Office | None:
    folded = part.casefold().replace("-", "")
    if folded in lexicon().empty_parts:
        return office
    if len(folded) < 2:
        return None
    field = f"{folded}-{office.field}" if office.field else folded
    return replace(office, field=lexicon().same_field.get(field, field))


def _standing_of_part(part: str) -> tuple[str, str]:
    folded = part.casefold()
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


def standing_of_adjective(word: str) -> str:
    """Return what an adjective says of the holding of an office: former, designate, deputy or ""."""
    folded = word.casefold()
    for standing in (FORMER, DESIGNATE, DEPUTY):
        if any(folded.startswith(stem) and len(folded) <= len(stem) + 3 for stem in lexicon().qualifiers[standing]):
            return standing
    return ""


def field_of_adjective(word: str) -> str:
    """Return the field that an adjective puts an adviser or speaker in ("außenpolitischer" gives "außen")."""
    folded = word.casefold()
    for adjective, field in lexicon().fields.items():
        if folded.startswith(adjective) and len(folded) <= len(adjective) + 2:
            return field
    return ""


@cache
def broader_heads(head: str) -> frozenset[str]:
    """Return the nouns that may take up a person whose office has this head."""
    return frozenset(word for known in lexicon().offices if known.same == head for word in known.broader)


def is_joined(one: str, other: str) -> bool:
    """Tell whether two heads are names of the same office of a state ("Präsident", "Staatschef")."""
    return one == other or any(one in heads and other in heads for heads in lexicon().joined)


def is_of_state(head: str) -> bool:
    """Tell whether an office with this head leads a state or its government."""
    return any(head in heads for heads in lexicon().joined)


def same_holder_of(one: str, other: str) -> bool:
    """Tell whether two keys of what an office is held of are the same, as far as they tell."""
    if one == other:
        return True
    pair = {one, other}
    return FEDERAL in pair and bool(pair & _FEDERATIONS)


def takes_up(anaphor: Office, known: Office) -> bool:
    """Tell whether ``anaphor`` may name the holder of ``known``: the same office, or a broader word for it.

    Standing must be the same: 'der Kanzler' is not 'der designierte Kanzler'. What the anaphor says, the known office
    must not contradict; what it leaves out is no obstacle.
    """
    if anaphor.standing != known.standing or _genders_clash(anaphor, known):
        return False
    if anaphor.of and not same_holder_of(anaphor.of, known.of):
        return False
    if anaphor.head == known.head:
        return not anaphor.field or anaphor.field == known.field
    if anaphor.field:
        return False
    if is_joined(anaphor.head, known.head):
        return not known.field and (anaphor.of != "" or _is_of_state(known))
    return anaphor.head in broader_heads(known.head)


def same_office(one: Office, other: Office) -> bool:
    """Tell whether two offices, each named with what it is held of, are the same: the basis for joining their holders."""
    if one.standing != other.standing or not one.of or not same_holder_of(one.of, other.of):
        return False
    if one.field != other.field:
        return False
    return one.head == other.head or (is_joined(one.head, other.head) and _is_of_state(one))


def _is_of_state(office: Office) -> bool:
    return office.of.startswith("state:") or office.of == FEDERAL


def _genders_clash(one: Office, other: Office) -> bool:
    return bool(one.gender and other.gender and one.gender != other.gender)
