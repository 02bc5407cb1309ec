"""What stands after an office and says of what it is: 'der Ukraine', 'im Weißen Haus', 'des russischen Präsidenten'."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.reading.entities.folding import plain, without_genitive
from lesart.reading.entities.left_attributes import is_genitive_match
from lesart.reading.entities.lexicon import lexicon
from lesart.reading.entities.office_words import read_office
from lesart.reading.entities.offices import is_of_state

if TYPE_CHECKING:
    from lesart.reading.entities.gazetteer import Gazetteer, Match
    from lesart.reading.entities.sentences import Sentence

_DEFINITE = frozenset({"der", "die", "das", "dem", "den", "des"})
_ATTACHED = frozenset({"im", "in", "bei", "beim", "für", "aus", "der", "des", "von", "vom"})


@dataclass(frozen=True, slots=True)
class Right:
    """Where a phrase ends, the key of what the office is of, the head of the phrase for whose office it is."""

    end: int
    of: str = ""
    of_at: int | None = None


class RightReader:
    """Reads what stands after an office in one sentence."""

    def __init__(self, sentence: Sentence, names: Gazetteer, known: frozenset[str]) -> None:
        self._words = sentence.words
        self._texts = sentence.texts
        self._names = names
        self._known = known

    def after(self, i: int) -> Right:
        """Return what begins at word ``i``, right after an office; nothing of it may belong to the phrase."""
        if i < len(self._words) and (owner := self._genitive_after(i)):
            return owner
        if i + 1 >= len(self._words) or self._texts[i] not in _ATTACHED:
            return Right(i)
        begin = i + 1
        if self._texts[i] in {"in", "bei", "für", "aus", "von"} and self._texts[begin] in _DEFINITE:
            begin += 1
        at = begin
        while at < len(self._words) and self._words[at].tag == "ADJA" and self._entry_at(at) is None:
            at += 1
        if at >= len(self._words):
            return Right(i)
        match = self._entry_at(at)
        if match is None:
            return self._noun(i, begin, at)
        return Right(match.end, _key(match)) if self._holds_there(i, match) else Right(i)

    def _genitive_after(self, i: int) -> Right | None:
        """Read 'Präsident Russlands', 'ein Sprecher Merkels'."""
        match = self._entry_at(i)
        if match is not None and match.entry.state and is_genitive_match(self._texts, match):
            return Right(match.end, _key(match))
        word = self._words[i]
        name = next((form for form in without_genitive(word.text) if form != word.text and form in self._known), None)
        return Right(i + 1, f"name:{plain(name)}") if name is not None else None

    def _holds_there(self, i: int, match: Match) -> bool:
        """Tell whether what follows says of what the office is held: 'Regierungschef in Kiew', not 'Fachleute in Wien'."""
        if self._texts[i] in {"der", "des", "von", "vom", "für"}:
            return True
        if match.entry.type in {"capital", "state", "region", "place"}:
            office = read_office(self._texts[i - 1], self._names)
            return office is not None and (is_of_state(office.head) or office.head == "Botschafter")
        return True

    def _noun(self, i: int, begin: int, at: int) -> Right:
        """Read 'des russischen Präsidenten', 'von Kestrien', 'der Republik Tarvinien' whose noun or name is at ``at``."""
        word = self._words[at]
        by = self._texts[i] in {"von", "vom"}
        if not (by or self._texts[i] in {"der", "des"}) or not word.nominal or word.tag == "ADJA":
            return Right(i)
        if read_office(word.text, self._names) is not None and word.text not in self._known:
            return Right(at + 1, "", at)
        if word.tag == "NE":
            return self._name(at, whole=by)
        if by:
            return Right(i)
        state = next((key for j in range(begin, at) if (key := self._names.state_of_adjective(self._texts[j]))), "")
        end = self._with_learned_name(at + 1)
        noun = " ".join(without_genitive(text)[0] for text in self._texts[at:end])
        return Right(end, f"text:{plain(noun)}{'@' + state if state else ''}")

    def _name(self, at: int, *, whole: bool) -> Right:
        end = at + 1
        while whole and end < len(self._words) and self._words[end].tag == "NE" and self._words[end].capital:
            end += 1
        name = [*self._texts[at : end - 1], without_genitive(self._texts[end - 1])[0]]
        return Right(end, f"name:{plain(' '.join(name))}")

    def _with_learned_name(self, end: int) -> int:
        """Return the end of 'der Republik Tarvinien' or 'des Instituts für Wirtschaft' whose noun ends at ``end``."""
        if end < len(self._words) and self._words[end].tag == "NE" and self._words[end].capital:
            person = self._texts[end] in self._known or self._texts[end] in lexicon().first_names
            return end if person or self._words[end].label == "PER" else end + 1
        if end + 1 < len(self._words) and self._texts[end] == "für" and self._words[end + 1].tag == "NN":
            return end + 2
        return end

    def _entry_at(self, at: int) -> Match | None:
        match = self._names.match(self._texts, at)
        return None if match is None or match.entry.quoted or match.entry.after_noun else match


def _key(match: Match) -> str:
    return match.entry.state if match.entry.type == "capital" else match.entry.key
