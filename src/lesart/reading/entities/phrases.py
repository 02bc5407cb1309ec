"""Noun phrases around offices: how far they reach, and what they say of the office."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lesart.reading.entities.folding import plain, without_genitive
from lesart.reading.entities.offices import (
    FEDERAL,
    Office,
    field_of_adjective,
    is_of_state,
    nominative,
    normalised,
    read_office,
    standing_of_adjective,
)
from lesart.reading.entities.references import OfficePhrase, Place

if TYPE_CHECKING:
    from lesart.reading.entities.gazetteer import Gazetteer, Match
    from lesart.reading.entities.sentences import Sentence

_DEFINITE = frozenset({"der", "die", "das", "dem", "den", "des"})
_FUSED = frozenset({"im", "zum", "zur", "vom", "beim", "am", "ans", "ins"})
_INDEFINITE = frozenset({"ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine", "keinem", "keinen"})
_POINTING = frozenset({"dieser", "diese", "diesem", "diesen", "dieses", "jener", "jene", "jenem", "jenen"})
_POSSESSIVES = ("mein", "dein", "sein", "ihr", "unser", "euer", "eur", "dessen", "deren")
_PLURAL_DETERMINERS = frozenset({"beide", "beiden", "beider", "mehrere", "mehreren", "viele", "vielen", "alle", "allen",
                                 "einige", "einigen", "zweier", "dreier", "zahlreiche", "zwei", "drei", "vier", "fünf"})  # fmt: skip
_DATIVE = frozenset({"mit", "von", "bei", "zu", "nach", "aus", "seit", "gegenüber", "samt", "nebst"})
_FEMININE_OR_PLURAL = frozenset({"die", "eine", "keine", "ihre", "seine", "unsere", "diese", "jene"})
_FOCUS = frozenset("auch nur selbst sogar erneut bereits noch schon etwa allerdings jedoch dagegen zudem zuvor".split())
_ATTACHED = frozenset({"im", "in", "bei", "beim", "für", "aus", "der", "des", "von", "vom"})


@dataclass(frozen=True, slots=True)
class _Left:
    """What stands before an office: where it begins, and what it says."""

    first: int
    determiner: str
    of: str
    standing: str
    field: str
    plural: bool
    article: str


class OfficeReader:
    """Reads office phrases in one sentence."""

    def __init__(self, sentence: Sentence, names: Gazetteer, known: frozenset[str]) -> None:
        self._words = sentence.words
        self._texts = sentence.texts
        self._sentence = sentence
        self._names = names
        self._known = known

    def at(self, i: int) -> OfficePhrase | None:
        """Return the phrase whose head is word ``i``, or None if that names no office."""
        office = read_office(self._texts[i], self._names) if self._words[i].nominal else None
        if office is None or self._is_surname_here(i):
            return None
        left = self._left(i)
        office = _with_left(office, left, self._texts[i])
        if office.gender != "f" and not office.number and self._is_plural(office, left, i):
            office = replace(office, number="plural")
        last, of, of_at = self._right(i + 1)
        if of and not office.of:
            office = replace(office, of=of)
        return OfficePhrase(
            place=Place(self._sentence.number, left.first, last),
            head_at=i,
            office=normalised(office, self._names),
            determiner=left.determiner,
            of_at=of_at,
        )

    def _is_surname_here(self, i: int) -> bool:
        """Tell whether the noun is the surname of somebody in the text ("Bernd Richter", "Richter sagte")."""
        before = self._words[i - 1] if i else None
        after_name = before is not None and before.tag == "NE" and before.capital and not before.text.endswith("s")
        return self._texts[i] in self._known and (after_name or self._left(i).determiner == "")

    def _is_plural(self, office: Office, left: _Left, i: int) -> bool:
        """Tell whether attributes show a plural: 'die Mehrheit der Politiker', 'diplomatische Vertreter', 'mit Präsidenten'."""
        if not left.determiner and not self._name_follows(i):
            inflected = self._texts[i] not in {nominative(self._texts[i], "m"), nominative(self._texts[i], "f")}
            return inflected or (left.first < i and self._texts[i - 1].endswith("e"))
        before = self._texts[left.first - 1].casefold() if left.first else ""
        if left.article in {"den", "seinen", "ihren", "unseren"} and before in _DATIVE:
            return True
        if left.article != "der":
            return False
        if office.gender == "":
            return self._texts[i].endswith("n") and left.first > 0 and self._words[left.first - 1].tag == "NN"
        weak = left.first + 1 < i and self._texts[i - 1].endswith("en")
        return weak or (left.first > 0 and self._words[left.first - 1].tag == "NN")

    def _name_follows(self, i: int) -> bool:
        after = self._words[i + 1] if i + 1 < len(self._words) else None
        return after is not None and after.capital and (after.tag == "NE" or after.label == "PER" or after.text in self._known)

    def _left(self, i: int) -> _Left:
        at, of, standing, field, plural = i, "", "", "", False
        while at > 0 and self._is_modifier(at - 1):
            word = self._words[at - 1]
            of = self._names.state_of_adjective(word.text) or of
            standing = standing_of_adjective(word.text) or standing
            field = field_of_adjective(word.text) or field
            plural = plural or word.text.casefold() in _PLURAL_DETERMINERS
            at -= 1
        first, determiner, owner = self._determiner(at)
        spoken = self._texts[first].casefold() if first < at else ""
        return _Left(
            first, determiner, of or owner, standing, field,
            plural or spoken in _PLURAL_DETERMINERS,
            spoken,
        )  # fmt: skip

    def _is_modifier(self, at: int) -> bool:
        word = self._words[at]
        if word.tag in {"ADJD", "ADV"} and self._words[at + 1].tag == "ADJA":
            return word.text.casefold() not in _FOCUS
        if word.tag in {"ADJA", "CARD"} or word.text.casefold() in {"ex", "vize", "noch"}:
            return not word.text[0].isdigit()
        if self._names.state_of_adjective(word.text) and word.tag not in {"NE", "NN"}:
            return True
        return bool(standing_of_adjective(word.text)) and word.text[0].islower()

    def _determiner(self, at: int) -> tuple[int, str, str]:
        """Return where the phrase begins, the sort of determiner, and the owner that a genitive names."""
        if at == 0:
            return at, "", ""
        word = self._words[at - 1]
        folded = word.text.casefold()
        if folded in _DEFINITE | _POINTING:
            return at - 1, "definite", ""
        if folded in _FUSED:
            return at, "definite", ""
        if folded in _INDEFINITE:
            return at - 1, "indefinite", ""
        if folded in _PLURAL_DETERMINERS:
            return at - 1, "definite", ""
        if folded.startswith(_POSSESSIVES) and len(folded) <= len("unseren") and word.tag not in {"NN", "NE", "ADV", "PPER"}:
            return at - 1, "possessive", ""
        return self._owner(at)

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
            if match is not None and match.end == at and self._is_genitive(match):
                return match
        return None

    def _is_genitive(self, match: Match) -> bool:
        last = self._texts[match.end - 1]
        if match.entry.quoted or match.start > 0 and self._texts[match.start - 1].casefold() in _DEFINITE:
            return False
        return last.endswith(("s", "’", "'")) and all(last != form.split()[-1] for form in match.entry.forms)

    def _right(self, i: int) -> tuple[int, str, int | None]:
        """Read what follows the head and says of what the office is: its end, the key, the head of a person's phrase."""
        if i < len(self._words) and (owner := self._genitive_after(i)):
            return owner[0], owner[1], None
        if i + 1 >= len(self._words) or self._texts[i] not in _ATTACHED:
            return i, "", None
        at = i + 1
        if self._texts[i] in {"in", "bei", "für", "aus", "von"} and self._texts[at] in _DEFINITE:
            at += 1
        begin = at
        while at < len(self._words) and self._words[at].tag == "ADJA" and self._entry_at(at) is None:
            at += 1
        if at >= len(self._words):
            return i, "", None
        match = self._entry_at(at)
        if match is not None and not self._holds_there(i, match):
            return i, "", None
        if match is not None:
            key = match.entry.state if match.entry.type == "capital" else match.entry.key
            return match.end, key, None
        return self._right_noun(i, begin, at)

    def _genitive_after(self, i: int) -> tuple[int, str] | None:
        """Read 'Präsident Russlands', 'ein Sprecher Merkels': the end and the key of the name in the genitive."""
        match = self._entry_at(i)
        if match is not None and match.entry.state and self._is_genitive(match):
            return match.end, match.entry.state if match.entry.type == "capital" else match.entry.key
        word = self._words[i]
        name = next((form for form in without_genitive(word.text) if form != word.text and form in self._known), None)
        return (i + 1, f"name:{plain(name)}") if name is not None else None

    def _holds_there(self, i: int, match: Match) -> bool:
        """Tell whether what follows says of what the office is held: 'Regierungschef in Kiew', not 'Fachleute in Wien'."""
        if self._texts[i] in {"der", "des", "von", "vom", "für"}:
            return True
        if match.entry.type in {"capital", "state", "region", "place"}:
            office = read_office(self._texts[i - 1], self._names)
            return office is not None and (is_of_state(office.head) or office.head == "Botschafter")
        return True

    def _right_noun(self, i: int, begin: int, at: int) -> tuple[int, str, int | None]:
        word = self._words[at]
        genitive, by = self._texts[i] in {"der", "des"}, self._texts[i] in {"von", "vom"}
        if not (genitive or by) or not word.capital or word.tag not in {"NN", "NE", "XY", "FM"}:
            return i, "", None
        if read_office(word.text, self._names) is not None and word.text not in self._known:
            return at + 1, "", at
        if word.tag == "NE":
            end = at + 1
            while by and end < len(self._words) and self._words[end].tag == "NE" and self._words[end].capital:
                end += 1
            name = [*self._texts[at : end - 1], without_genitive(self._texts[end - 1])[0]]
            return end, f"name:{plain(' '.join(name))}", None
        if by:
            return i, "", None
        state = next((key for j in range(begin, at) if (key := self._names.state_of_adjective(self._texts[j]))), "")
        end = self._with_learned_name(at + 1)
        noun = " ".join(without_genitive(text)[0] for text in self._texts[at:end])
        return end, f"text:{plain(noun)}{'@' + state if state else ''}", None

    def _with_learned_name(self, end: int) -> int:
        """Return the end of 'der Republik Tarvinien' or 'des Instituts für Wirtschaft' whose noun ends at ``end``."""
        if end < len(self._words) and self._words[end].tag == "NE" and self._words[end].capital:
            return end + 1 if self._texts[end] not in self._known else end
        if end + 1 < len(self._words) and self._texts[end] == "für" and self._words[end + 1].tag == "NN":
            return end + 2
        return end

    def _entry_at(self, at: int) -> Match | None:
        match = self._names.match(self._texts, at)
        return None if match is None or match.entry.quoted or match.entry.after_noun else match


def _with_left(office: Office, left: _Left, noun: str) -> Office:
    gender, number = office.gender, office.number
    if not gender and not number:
        gender, number = _of_article(left.article, noun)
    elif left.article in _FEMININE_OR_PLURAL and gender == "m" and not number:
        number = "plural"
    if left.plural:
        number = "plural"
    elif left.determiner == "indefinite":
        number = "singular"
    return replace(
        office,
        of=left.of if left.of and office.of in {"", FEDERAL} else office.of,
        standing=left.standing or office.standing,
        field=office.field or left.field,
        number=number,
        gender=gender,
    )


def _of_article(article: str, noun: str) -> tuple[str, str]:
    """Return gender and number of an adjective used as a noun: 'der Vorsitzende', 'die Vorsitzende', 'die Vorsitzenden'."""
    if noun.endswith("e") and article == "der":
        return "m", "singular"
    if noun.endswith("e") and article in _FEMININE_OR_PLURAL:
        return "f", "singular"
    if noun.endswith("n") and article in _FEMININE_OR_PLURAL:
        return "", "plural"
    if article in {"dem", "den", "des", "einem", "einen"}:
        return "m", ""
    return "", ""
