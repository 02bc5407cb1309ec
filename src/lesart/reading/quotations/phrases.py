"""Noun phrases: how far one reaches that begins at a given word.

Speakers and addressees are noun phrases with all that hangs on them: titles, names, genitives, prepositional
attributes, brackets and appositions ("der Sprecher der Polizei in Essen, Max Muster (SPD)").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.heads import Heads
from lesart.reading.quotations.lexicon import endings
from lesart.reading.quotations.lexicon import words as word_list
from lesart.reading.quotations.words import FINITE

if TYPE_CHECKING:
    from lesart.reading.quotations.text import Text

PRONOUNS = frozenset({"PPER", "PIS", "PDS", "PRELS", "PPOSS"})
PREPOSITIONS = frozenset({"APPR", "APPRART"})
TIME_NOUNS = word_list("phrases", "time_nouns")
_DETERMINERS = frozenset({"ART", "PPOSAT", "PDAT", "PIAT", "PWAT", "PRELAT"})
_USED_AS_DETERMINERS = _DETERMINERS | {"PIS", "PDS", "PIDAT", "PRELS"}
_MODIFIERS = frozenset({"ADJA", "CARD", "TRUNC"})
_AFTER_DETERMINER = frozenset({"PIAT", "PIS", "PIDAT"})
_PREMODIFIERS = frozenset({"ADV", "ADJD", "KON", "PTKA", "PTKNEG", "$,"})
_PARTICIPLE_OPENERS = PREPOSITIONS | {"ART", "PRF", "PPER"}
_GENITIVE_TAGS = frozenset({"ART", "PDAT", "PPOSAT", "PIAT", "ADJA", "PDS", "PIS"})
_BARRIERS = FINITE | {"KOUS", "PRELS", "PTKVZ", "$."}
_GENITIVE = word_list("phrases", "genitive")
_ATTRIBUTIVE = word_list("phrases", "attributive")
_CLOSE = word_list("phrases", "close")
_PLACE = word_list("phrases", "place")
_TITLES = endings("phrases", "title_endings")
_OCCASIONS = word_list("phrases", "occasions")
_ARTICLES = frozenset({"der", "die", "das", "dem", "den", "des", "ein", "einen", "einem"})
_JOINING = frozenset({"und", "oder", "sowie", "&"})
# An adjective with what depends on it stands at most so many words behind the determiner.
_LONGEST_MODIFIER = 8


class Phrases:
    """Finds noun phrases in one text."""

    def __init__(self, text: Text) -> None:
        self._words = text.words
        self._jump = text.opaque.jump
        self._heads = Heads(text)

    def core(self, i: int, limit: int) -> int:
        """Return the index after a noun with all that stands before it but nothing behind; ``i`` where none begins."""
        words = self._words
        if i >= limit:
            return i
        if words.lower[i] == "man" or self._is_part(i, limit):
            return i + 1
        if words.tag[i] in PRONOUNS and (words.tag[i] == "PPER" or not self._heads.begins(i + 1, limit)):
            return i + 1
        start = i + 1 if words.tag[i] in _USED_AS_DETERMINERS else i
        at = self._after_modifiers(i, start, limit)
        end = self._heads.end(at, limit)
        if end > at:
            return self._owned(at, end, limit)
        stands_alone = at > start > i and words.tag[at - 1] in {"ADJA", "CARD", "PIS"}
        return at if stands_alone else i

    def _is_part(self, i: int, limit: int) -> bool:
        """Tell whether a number or pronoun stands for one or some of what follows in the genitive: "Drei der Männer"."""
        words = self._words
        counts = words.tag[i] in {"CARD", "PIS", "PIAT", "ART"} and words.lower[i] not in _ARTICLES
        return counts and i + 1 < limit and words.lower[i + 1] == "der" and words.tag[i + 1] == "ART"

    def _owned(self, first: int, end: int, limit: int) -> int:
        """Return the end of what a name in the genitive owns: "Putins außenpolitischer Berater"; ``end`` if nothing."""
        words = self._words
        genitive = end == first + 1 and words.tag[first] == "NE" and words.lower[first].endswith(("s", "’", "'"))
        if not genitive or end >= limit or words.tag[end] != "ADJA" or not words.lower[end].endswith(("e", "er", "es")):
            return end
        noun = end + 1
        while noun < limit and words.tag[noun] == "ADJA":
            noun += 1
        return max(end, self._heads.end(noun, limit))

    def _after_modifiers(self, i: int, start: int, limit: int) -> int:
        """Return the index after adjectives, numbers and participles with what they govern."""
        words, at = self._words, start
        while at < limit and not self._heads.begins(at, limit):
            tag = words.tag[at]
            plain = tag in _MODIFIERS or (at > i and tag in _AFTER_DETERMINER)
            if plain or (tag in _PREMODIFIERS and self._premodifies(at, limit)):
                at += 1
            elif at == start > i and tag in _PARTICIPLE_OPENERS and self._premodifies(at, limit):
                at += 1
                while at < limit and words.tag[at] != "ADJA":
                    at = self._jump.get(at, at + 1)
            else:
                break
        return at

    def _premodifies(self, at: int, limit: int) -> bool:
        """Tell whether an adjective follows soon, without a verb or a comma between."""
        words = self._words
        for j in range(at + 1, min(limit, at + _LONGEST_MODIFIER)):
            tag = words.tag[j]
            if tag == "ADJA":
                return True
            if tag in _BARRIERS or (words.text[j] in ",:;" and words.tag[at] != "$,"):
                return False
            if tag in {"NN", "NE"} and words.tag[at] in _PREMODIFIERS:
                return False
        return False

    def end(self, i: int, limit: int, *, wide: bool = False, barred: tuple[str, ...] = ()) -> int:
        """Return the index after the noun phrase that begins at ``i``, with its attributes; ``i`` if none begins.

        Args:
            i: where the phrase may begin.
            limit: where it ends at the latest.
            wide: take every prepositional phrase along, as before the finite verb, where one constituent stands.
            barred: prepositions that belong to the verb ("sprach X von …").
        """
        at = self.core(i, limit)
        if at == i or (self._words.tag[i] in PRONOUNS and at == i + 1 and self._words.tag[i] != "PIS"):
            return at
        while at < limit and (self._words.lemma[at] not in barred or self._words.inside_name[at]):
            further = self._attribute(i, at, limit, wide=wide)
            if further == at:
                break
            at = further
        return at

    def _attribute(self, first: int, at: int, limit: int, *, wide: bool) -> int:
        """Return the index after the attribute that begins at ``at``, ``at`` where none does."""
        words = self._words
        if words.text[at] in {"(", "["} and at in self._jump:
            return min(self._jump[at], limit)
        if words.lower[at] in _JOINING:
            return self._conjunct(at, limit, wide=wide)
        if words.tag[at] in PREPOSITIONS:
            return self._prepositional(first, at, limit, wide=wide)
        if self._can_be_genitive(at) and self._can_govern(at - 1, wide=wide):
            return self.core(at, limit)
        return at

    def _conjunct(self, at: int, limit: int, *, wide: bool) -> int:
        end = self.core(at + 1, limit)
        if end == at + 1 or (not wide and end < limit and self._words.tag[end] in FINITE):
            return at
        return end

    def _can_be_genitive(self, at: int) -> bool:
        words = self._words
        if words.lower[at] in _GENITIVE and words.tag[at] in _GENITIVE_TAGS:
            return True
        return words.tag[at] == "ADJA" and words.lower[at].endswith("er") and words.tag[at - 1] == "NN"

    def _can_govern(self, at: int, *, wide: bool) -> bool:
        """Tell whether a genitive may hang on a word: names take one before the verb only."""
        if self._words.tag[at] in {"ART", "PIAT"}:
            return self._words.lower[at] not in _ARTICLES
        return self._words.tag[at] in ({"NN", "PIS", "CARD", "NE", "XY", "FM", "$("} if wide else {"NN", "PIS", "CARD"})

    def _prepositional(self, first: int, at: int, limit: int, *, wide: bool) -> int:
        lower = self._words.lower[at]
        fits = lower in _CLOSE or (wide and lower in _ATTRIBUTIVE) or (lower in _PLACE and self._takes_place(first, at))
        end = self.core(at + 1, limit) if fits else at
        return end if end > at + 1 and (wide or self._attaches(at, end)) else at

    def _takes_place(self, first: int, at: int) -> bool:
        """Tell whether "in Berlin" after a noun phrase belongs to it: to an office or a body, not to a person's name."""
        words = self._words
        person = words.lower[at - 1].endswith(_TITLES) or any(words.tag[j] == "NE" for j in range(first, at))
        return words.tag[first] in _DETERMINERS and words.tag[at - 1] == "NN" and not person

    def _attaches(self, at: int, end: int) -> bool:
        """Tell whether a prepositional phrase belongs to the noun before it and not to the verb."""
        words = self._words
        if any(words.lower[j] in TIME_NOUNS or words.lower[j] in _OCCASIONS for j in range(at + 1, end)):
            return False
        if words.lower[at] in {"von", "vom"}:
            return True
        if words.lower[at] == "aus":
            return words.tag[end - 1] == "NE" or words.tag[at - 1] != "NE"
        return words.tag[at - 1] in {"NN", "$("}

    def with_apposition(self, end: int, limit: int) -> int:
        """Return the end of a noun phrase with the apposition that follows it between commas, if one does."""
        words = self._words
        if end + 1 >= limit or words.text[end] != ",":
            return end
        after = self.end(end + 1, limit, wide=True)
        if after == end + 1 or words.tag[end + 1] in PRONOUNS or end + 1 in self._jump:
            return end
        if words.tag[end + 1] == "CARD" and words.lower[after - 1] in TIME_NOUNS:
            return end
        closes = after >= limit or words.text[after] in {",", ".", ":"}
        return after if closes else end
