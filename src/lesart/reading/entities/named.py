"""The names that one text gives to bodies, places and things, so that each is known wherever it stands in the text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from lesart.model import EntityKind
from lesart.reading.entities.apposed import is_ordinary
from lesart.reading.entities.folding import plain
from lesart.reading.entities.lexicon import Entry, lexicon
from lesart.reading.entities.references import BodyPhrase, PlainName

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lesart.reading.entities.gazetteer import Gazetteer
    from lesart.reading.entities.references import Reference
    from lesart.reading.entities.sentences import Sentence

_ISSUED = re.compile(r"(?P<name>[A-ZÄÖÜ]\w{2,})-Information(?:en)?")
_SHORTEST = 3
"""Letters of a name that is looked for elsewhere in the text."""


def named_entries(
    references: Iterable[Reference], sentences: Iterable[Sentence], names: Gazetteer, surnames: frozenset[str]
) -> Iterator[Entry]:
    """Yield an entry for every name of a body, place or thing that one place of the text shows to be one.

    'Die Reederei Nordstern' teaches the name 'Nordstern', a recogniser's label at one of several places those at the
    others. Surnames and first names of people are left to the reading of people; a common word counts only where it is
    mostly a name.

    Args:
        references: what refers in the text.
        sentences: the sentences of the text.
        names: the gazetteer; names that it has are not taught again.
        surnames: the surnames of the people in the text.

    """
    references = tuple(references)
    bodies = {plain(ref.name): ref for ref in references if isinstance(ref, BodyPhrase) and ref.specific}
    for ref in bodies.values():
        if _is_free(ref.name, names, surnames):
            yield _of_body(ref)
    kinds: defaultdict[str, Counter[EntityKind]] = defaultdict(Counter)
    for other in references:
        if isinstance(other, PlainName) and plain(other.name) not in bodies:
            kinds[other.name][other.kind] += 1
    words = Counter(text for sentence in sentences for text in sentence.texts)
    for name, counted in kinds.items():
        mostly = 2 * counted.total() > words[name]
        if _is_free(name, names, surnames) and (" " in name or mostly or not is_ordinary(name)):
            kind = counted.most_common(1)[0][0]
            yield Entry(f"name:{plain(name)}", name, kind, "name", (name,))


def outlet_entries(outlet: str, names: Gazetteer) -> tuple[Entry, ...]:
    """Return the entry for the outlet itself; what stands after a dash in its name describes it."""
    name = outlet.partition(" – ")[0].strip()
    if len(name) < _SHORTEST or names.named(name) is not None:
        return ()
    quoted = " " not in name and is_ordinary(name)
    return (Entry(f"name:{plain(name)}", name, EntityKind.ORGANISATION, "press", (name,), quoted=quoted),)


def issuing_entries(sentences: Iterable[Sentence], names: Gazetteer) -> Iterator[Entry]:
    """Yield the media that a text names as where its news is from: 'Nach KURIER-Informationen'."""
    for sentence in sentences:
        for before, text in pairwise(sentence.texts):
            match = _ISSUED.fullmatch(text) if before.lower() in {"nach", "laut"} else None
            if match is not None and names.named(match["name"]) is None:
                name = match["name"]
                yield Entry(f"name:{plain(name)}", name, EntityKind.ORGANISATION, "press", (name,))


def _of_body(ref: BodyPhrase) -> Entry:
    single = " " not in ref.name
    press = ref.type == "press" and ref.name.istitle()
    quoted = single and (press or (ref.name.istitle() and is_ordinary(ref.name)))
    return Entry(f"named:{plain(ref.name)}", ref.name, ref.kind, ref.type or "body", (ref.name,), quoted=quoted)


def _is_free(name: str, names: Gazetteer, surnames: frozenset[str]) -> bool:
    """Tell whether a name may be looked for elsewhere: nobody's, not known already, long enough."""
    return (
        len(name) >= _SHORTEST
        and names.named(name) is None
        and name not in surnames
        and name not in lexicon().first_names
    )
