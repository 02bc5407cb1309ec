"""Reads the sentences of a text again where what has been learnt since may change what they refer to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.reading.entities.gazetteer import common_begin
from lesart.reading.entities.references import EntryName, Reference
from lesart.reading.entities.scanner import Known, scan
from lesart.reading.entities.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lesart.reading.entities.lexicon import Entry


@dataclass(frozen=True, slots=True)
class Scanned:
    """The sentences of a text with what refers in each, as far as was known when it was read."""

    sentences: tuple[Sentence, ...]
    by_sentence: tuple[tuple[Reference, ...], ...]

    @classmethod
    def of(cls, sentences: tuple[Sentence, ...], known: Known) -> Scanned:
        """Return the references of every sentence."""
        return cls(sentences, tuple(scan(sentence, known) for sentence in sentences))

    @property
    def references(self) -> tuple[Reference, ...]:
        """All references in text order."""
        return tuple(reference for references in self.by_sentence for reference in references)

    def with_surnames(self, known: Known) -> Scanned:
        """Return the same with the sentences read again in which one of the surnames of ``known`` may stand."""
        return self._again(known, lambda sentence, _: _holds(sentence, known.surnames))

    def with_names(self, known: Known, learned: Iterable[Entry]) -> Scanned:
        """Return the same with the sentences read again in which a name just learnt may stand, or the capital of a state.

        Whether a capital stands for its government depends on the states that the whole text names.

        Args:
            known: what is known now.
            learned: the entries that have come to the names of ``known`` since the sentences were read.

        """
        begins = {common_begin(form).lower() for entry in learned for form in entry.forms}
        return self._again(
            known, lambda sentence, found: any(map(_is_capital, found)) or _holds(sentence, begins, folded=True)
        )

    def _again(self, known: Known, touched: Callable[[Sentence, tuple[Reference, ...]], bool]) -> Scanned:
        pairs = zip(self.sentences, self.by_sentence, strict=True)
        again = tuple(scan(sentence, known) if touched(sentence, found) else found for sentence, found in pairs)
        return Scanned(self.sentences, again)


def _holds(sentence: Sentence, strings: Iterable[str], *, folded: bool = False) -> bool:
    """Tell whether one of some strings stands in a sentence, within a word perhaps."""
    text = " ".join(sentence.texts)
    text = text.lower() if folded else text
    return any(string in text for string in strings)


def _is_capital(reference: Reference) -> bool:
    return isinstance(reference, EntryName) and reference.entry.type == "capital"
