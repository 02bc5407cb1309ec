"""Heads of noun phrases: runs of titles, names, nouns and quoted names ("Kremlsprecher Dmitri Muster")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.lexicon import endings
from lesart.reading.quotations.lexicon import words as word_list

if TYPE_CHECKING:
    from lesart.reading.quotations.text import Text

NOUN_TAGS = frozenset({"NN", "NE", "FM", "XY"})
# Tags that a tagger gives to unknown names: "Peter Clever", "Mark Ist".
_MISTAKEN = frozenset({"ADJD", "ADJA", "ADV", "VVFIN", "VVINF", "VVPP", "VVIMP", "ITJ", "CARD"})
_APOSTROPHES = frozenset("'’")
# With a capital inside a sentence an article belongs to a name: "die Fraktion Die Linke".
_NAME_ARTICLES = frozenset({"Der", "Die", "Das"})
_JOINTS = frozenset({"/", "&", "-"})
_TITLES = endings("phrases", "title_endings")
_NAMED = endings("phrases", "named_endings")
_NO_SURNAME = endings("phrases", "no_surname_endings")
_NUMBERED = word_list("phrases", "numbered")
_NAME_PARTICLES = word_list("phrases", "name_particles")
_NOBLE_PARTICLES = word_list("phrases", "noble_particles")
# A name between quotation marks has at most so many words, marks included; one that begins small even fewer.
_LONGEST_NAME = 9
_LONGEST_SMALL_NAME = 5


class Heads:
    """Finds the heads of noun phrases in one text."""

    def __init__(self, text: Text) -> None:
        self._words = text.words
        self._quotes = text.opaque.quotes

    def begins(self, i: int, limit: int) -> bool:
        """Tell whether a noun, a name or a quoted name stands at ``i``."""
        return i < limit and (self._words.tag[i] in NOUN_TAGS or self._is_quoted_name(i))

    def end(self, i: int, limit: int) -> int:
        """Return the index after the run of nouns and names that begins at ``i``, ``i`` where none begins."""
        at = i
        while at < limit:
            further = self._step(i, at, limit)
            if further == at:
                break
            at = further
        while at > i and self._words.text[at - 1] in _JOINTS | _APOSTROPHES:
            at -= 1
        return at

    def _step(self, i: int, at: int, limit: int) -> int:
        """Return the index after the next piece of a run that begins at ``i`` and has reached ``at``."""
        words = self._words
        if self.begins(at, limit):
            return self._quotes.get(at, at + 1) if at == i or self._continues(i, at) else at
        if at == i:
            return at
        if words.text[at] in _NAME_ARTICLES and self.begins(at + 1, limit):
            return at + 2
        if words.text[at] in _APOSTROPHES and words.tag[at - 1] == "NE" and words.touches_before(at):
            return at + 1
        if words.text[at] in _JOINTS and words.touches_before(at) and words.touches_after(at) and at + 1 < limit:
            return min(limit, at + (2 if words.tag[at + 1] == "ART" else 1))
        return at + 1 if self._is_name_word(at, limit) else at

    def _is_name_word(self, at: int, limit: int) -> bool:
        """Tell whether a word that is no noun goes on with a name: "Clever", "van", a number, a capital adjective."""
        words = self._words
        lower, tag, before = words.lower[at], words.tag[at], words.tag[at - 1]
        if tag == "CARD" and words.lower[at - 1] in _NUMBERED:
            return True
        capital = words.text[at][0].isupper()
        if capital and ((before == "NE" and tag in _MISTAKEN) or (tag == "ADJA" and self.begins(at + 1, limit))):
            return True
        name_follows = at + 1 < limit and words.tag[at + 1] == "NE"
        particle = lower in _NAME_PARTICLES and before == "NE"
        noble = lower in _NOBLE_PARTICLES and before in {"NE", "NN"}
        # "sagte Kern zu dpa" is far more common than a name with "zu" that no recogniser knows.
        return name_follows and (particle or noble) and (lower != "zu" or words.inside_name[at])

    def _is_quoted_name(self, i: int) -> bool:
        """Tell whether the marks at ``i`` hold a name: a few words that begin with a capital."""
        last = self._quotes.get(i, 0)
        capital = i + 1 < len(self._words) and self._words.text[i + 1][0].isupper()
        return i + 2 < last <= i + (_LONGEST_NAME if capital else _LONGEST_SMALL_NAME)

    def _continues(self, i: int, at: int) -> bool:
        """Tell whether a noun or name after another belongs to it: title and name, not two phrases side by side."""
        words = self._words
        before = words.tag[at - 1]
        if words.inside_name[at] or words.tag[at] != "NN" or at in self._quotes:
            return True
        if before == "NN" and at == i + 1 and words.text[i].endswith("s") and words.tag[at + 1 : at + 2] == ("NE",):
            return words.lower[at].endswith(_TITLES)
        if before == "NN":
            return words.lower[at - 1].endswith(_TITLES + _NAMED)
        if before not in {"NE", "FM"} or words.text[at].isupper():
            return True
        genitive = at == i + 1 and words.lower[at - 1].endswith(("s", "’", "'"))
        return genitive or self._is_surname(i, at)

    def _is_surname(self, i: int, at: int) -> bool:
        """Tell whether a noun after a single given name is a surname: little but the title of another name is not."""
        words = self._words
        if words.lower[at].endswith(_TITLES) and words.tag[at + 1 : at + 2] == ("NE",):
            return False
        return not words.lower[at].endswith(_NO_SURNAME) and (at == i + 1 or words.tag[at - 2] == "NN")
