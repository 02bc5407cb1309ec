"""What is known of one entity while a text is being resolved."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from lesart.model import Entity, EntityKind
from lesart.reading.entities.folding import plain, sound_key
from lesart.reading.entities.lexicon import lexicon
from lesart.reading.entities.offices import Office
from lesart.reading.entities.word_lists import word_list

_PARTICLES = word_list("particles")
_ROMAN = re.compile(r"[IVX]+\.?")
_FAMILY_FIRST = frozenset(
    {"xi", "kim", "mao", "deng", "li", "wang", "moon", "ban", "park", "yoon", "hu", "wen", "liu", "zhang"}
)
"""Family names that stand before the given name in German news."""
# Short forms that are the usual name of people whose given name is another; both are first names of the lexicon.
_SHORT_FIRST_NAMES = {"joe": "joseph", "bill": "william", "bob": "robert", "jim": "james", "tony": "anthony", "mike": "michael",
                      "ted": "edward", "jake": "jacob", "tom": "thomas", "dick": "richard", "ken": "kenneth", "ben": "benjamin",
                      "dan": "daniel", "chris": "christopher", "steve": "steven", "liz": "elizabeth", "jen": "jennifer",
                      "kate": "katherine", "max": "maximilian", "alex": "alexander", "gerd": "gerhard", "jo": "johannes",
                      "tim": "timothy", "wes": "wesley", "ed": "edward", "pete": "peter", "sam": "samuel", "nick": "nicholas"}  # fmt: skip


@dataclass(slots=True)
class Profile:
    """One entity in the making; ``key`` is what it is found again by, "" for people, who are found by name."""

    kind: EntityKind
    key: str = ""
    name: str = ""
    forms: Counter[str] = field(default_factory=Counter)
    offices: list[Office] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    because: list[str] = field(default_factory=list)
    seen: list[tuple[int, int, bool]] = field(default_factory=list)
    gender: str = ""
    order: int = -1

    @property
    def named(self) -> bool:
        """Tell whether the text gives a name."""
        return bool(self.forms)

    def note_office(self, office: Office, label: str) -> None:
        """Add an office that the text gives this entity."""
        if office not in self.offices:
            self.offices.append(office)
        if label and label not in self.labels:
            self.labels.append(label)
        self.gender = self.gender or office.gender

    def note_because(self, line: str) -> None:
        """Add a line on why two names were taken for one, once."""
        if line not in self.because:
            self.because.append(line)

    def best_name(self) -> str:
        """Return the fullest name: of the forms with the most parts (four at most), the most frequent."""
        if self.name:
            return self.name
        if not self.forms:
            return self.labels[0] if self.labels else "?"
        return max(self.forms, key=lambda form: (min(len(form.split()), 4), self.forms[form], form))

    def entity(self, identifier: str) -> Entity:
        """Return the finished entity."""
        name = self.best_name()
        return Entity(
            id=identifier,
            name=name,
            kind=self.kind,
            aliases=tuple(form for form in self.forms if form != name),
            offices=tuple(label for label in self.labels if label != name),
            because=tuple(self.because),
        )


def surname(parts: tuple[str, ...]) -> str:
    """Return the part of a name that stands for the whole: 'Biden', 'von der Leyen', 'Xi'."""
    if len(parts) > 1 and plain(parts[0]) in _FAMILY_FIRST:
        return parts[0]
    if len(parts) > 1 and _ROMAN.fullmatch(parts[-1]):
        return " ".join(parts[:-1])
    particle = next((at for at, part in enumerate(parts[1:], start=1) if part in _PARTICLES), None)
    return " ".join(parts[particle:]) if particle else parts[-1]


def same_first_names(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two full names of the same surname can be one person's: 'Joe'/'Joseph', 'J.'/'Joe', 'Olexij'/'Oleksij'.

    A missing middle name is no obstacle, a different first name is.
    """
    first, second = one[0], other[0]
    keys = [sound_key(first), sound_key(second)]
    if keys[0] == keys[1]:
        return True
    if any("." in name for name in (first, second)):
        return keys[0][:1] == keys[1][:1]
    full = {_SHORT_FIRST_NAMES.get(plain(name), plain(name)) for name in (first, second)}
    return len(full) == 1


def gender_of_first_name(name: str) -> str:
    """Return the gender that a first name shows, "" where it shows none."""
    return lexicon().first_names.get(name, "")
