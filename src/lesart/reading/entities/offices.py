"""Offices, and when two of them are the same: 'Kremlchef', 'russischer Präsident', 'Staatschef Russlands'."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from lesart.reading.entities.lexicon import lexicon

FORMER, DESIGNATE, DEPUTY = "former", "designate", "deputy"
FEDERAL = "federal"
"""What 'Bundes-' tells of the state: one of those that call themselves a federation in German."""
_KEPT_WORDS = 20_000
"""Words whose standing is remembered: more than stand before the offices of a thousand reports."""
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


@lru_cache(maxsize=_KEPT_WORDS)
def standing_of_adjective(word: str) -> str:
    """Return what an adjective says of the holding of an office: former, designate, deputy or ""."""
    folded = word.lower()
    for standing in (FORMER, DESIGNATE, DEPUTY):
        if any(folded.startswith(stem) and len(folded) <= len(stem) + 3 for stem in lexicon().qualifiers[standing]):
            return standing
    return ""


def field_of_adjective(word: str) -> str:
    """Return the field that an adjective puts an adviser or speaker in ("außenpolitischer" gives "außen")."""
    folded = word.lower()
    for adjective, field in lexicon().fields.items():
        if folded.startswith(adjective) and len(folded) <= len(adjective) + 2:
            return field
    return ""


@cache
def broader_heads(head: str) -> frozenset[str]:
    """Return the nouns that may take up a person whose office has this head."""
    return frozenset(word for known in lexicon().offices if known.same == head for word in known.broader)


@cache
def is_joined(one: str, other: str) -> bool:
    """Tell whether two heads are names of the same office of a state ("Präsident", "Staatschef")."""
    return one == other or any(one in heads and other in heads for heads in lexicon().joined)


@cache
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
