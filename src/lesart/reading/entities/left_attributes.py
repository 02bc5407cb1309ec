"""What stands before an office and says of it: article, adjectives, a name in the genitive."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.reading.entities.folding import plain, without_genitive
from lesart.reading.entities.offices import field_of_adjective, standing_of_adjective
from lesart.reading.entities.word_lists import word_list

if TYPE_CHECKING:
    from lesart.reading.entities.gazetteer import Gazetteer, Match
    from lesart.reading.entities.sentences import Sentence, Word

_DEFINITE = frozenset({"der", "die", "das", "dem", "den", "des"})
_FUSED = frozenset({"im", "zum", "zur", "vom", "beim", "am", "ans", "ins"})
_INDEFINITE = frozenset({"ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine", "keinem", "keinen"})
_POINTING = frozenset({"dieser", "diese", "diesem", "diesen", "dieses", "jener", "jene", "jenem", "jenen"})
_POSSESSIVES = ("mein", "dein", "sein", "ihr", "unser", "euer", "eur", "dessen", "deren")
_PLURAL_DETERMINERS = frozenset({"beide", "beiden", "beider", "mehrere", "mehreren", "viele", "vielen", "alle", "allen",
                                 "einige", "einigen", "zweier", "dreier", "zahlreiche", "zwei", "drei", "vier", "fünf"})  # fmt: skip
_FOCUS = word_list("focus")


@dataclass(frozen=True, slots=True)
class Left:
    """What stands before an office: where it begins, and what it says."""

    first: int
    determiner: str
    of: str
    standing: str
    field: str
    plural: bool
    article: str


class LeftReader:
    """Reads what stands before an office in one sentence."""

    def __init__(self, sentence: Sentence, names: Gazetteer, known: frozenset[str]) -> None:
        self._words = sentence.words
        self._texts = sentence.texts
        self._names = names
        self._known = known

    def before(self, i: int) -> Left:
        """Return what stands before the office at word ``i``."""
        at, of, standing, field, plural = i, "", "", "", False
        while at > 0 and self._is_modifier(at - 1):
            word = self._words[at - 1]
            of = self._names.state_of_adjective(word.text) or of
            standing = standing_of_adjective(word.text) or standing
            field = field_of_adjective(word.text) or field
            plural = plural or word.text.lower() in _PLURAL_DETERMINERS
            at -= 1
        first, determiner, owner = self._determiner(at)
        spoken = self._texts[first].lower() if first < at else ""
        return Left(
            first, determiner, of or owner, standing, field,
            plural or spoken in _PLURAL_DETERMINERS,
            spoken,
        )  # fmt: skip

    def _is_modifier(self, at: int) -> bool:
        word = self._words[at]
        if word.tag in {"ADJD", "ADV"} and self._words[at + 1].tag == "ADJA":
            return word.text.lower() not in _FOCUS
        if word.tag in {"ADJA", "CARD"} or word.text.lower() in {"ex", "vize", "noch"}:
            return not word.text[0].isdigit()
        if self._names.state_of_adjective(word.text) and word.tag not in {"NE", "NN"}:
            return True
        return bool(standing_of_adjective(word.text)) and word.text[0].islower()

    def _determiner(self, at: int) -> tuple[int, str, str]:
        """Return where the phrase begins, the sort of determiner, and the owner that a genitive names."""
        if at == 0:
            return at, "", ""
        word = self._words[at - 1]
        folded = word.text.lower()
        if folded in _FUSED:
            return at, "definite", ""
        if folded in _DEFINITE | _POINTING | _PLURAL_DETERMINERS:
            return at - 1, "definite", ""
        if folded in _INDEFINITE:
            return at - 1, "indefinite", ""
        return (at - 1, "possessive", "") if _is_possessive(word) else self._owner(at)

    def _owner(self, at: int) -> tuple[int, str, str]:
        """Read a name in the genitive before the office: 'Bidens', 'Russlands', 'der Ukraine' is read elsewhere."""
        match = self._entry_ending(at)
        if match is not None:
            entry = match.entry
            return match.start, "genitive", entry.state if entry.type == "capital" else entry.key
        word = self._words[at - 1]
        forms = without_genitive(word.text)
        if not word.capital or (forms[0] == word.text and word.text not in self._known):
            return at, "", ""
        if word.tag == "NE" or word.label == "PER" or any(form in self._known for form in forms):
            name = next((form for form in forms if form in self._known), forms[0])
            return self._begin_of_name(at - 1), "genitive", f"name:{plain(name)}"
        return at, "", ""

    def _begin_of_name(self, at: int) -> int:
        while at > 0 and self._words[at - 1].tag == "NE" and self._words[at - 1].capital:
            at -= 1
        return at

    def _entry_ending(self, at: int) -> Match | None:
        """Return the lexicon's name in the genitive that ends before ``at`` ("Russlands", "Moskaus")."""
        for start in range(max(0, at - 3), at):
            match = self._names.match(self._texts, start)
            if match is not None and match.end == at and is_genitive_match(self._texts, match):
                return match
        return None


def is_genitive_match(texts: tuple[str, ...], match: Match) -> bool:
    """Tell whether a name of the lexicon stands in the genitive without an article ("Russlands", "Moskaus")."""
    last = texts[match.end - 1]
    if match.entry.quoted or (match.start > 0 and texts[match.start - 1].lower() in _DEFINITE):
        return False
    return last.endswith(("s", "’", "'")) and all(last != form.split()[-1] for form in match.entry.forms)


def _is_possessive(word: Word) -> bool:
    folded = word.text.lower()
    short = len(folded) <= len("unseren")
    return folded.startswith(_POSSESSIVES) and short and word.tag not in {"NN", "NE", "ADV", "PPER"}
