"""Whom words are said to: "gegenüber X", "sagte der Zeitung", "forderte die Regierung auf", "wirft ihm vor"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.lexicon import NOUNS, endings
from lesart.reading.quotations.lexicon import words as word_list
from lesart.reading.quotations.phrases import PREPOSITIONS

if TYPE_CHECKING:
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

_TOWARDS = frozenset({"gegenüber", "vor"})
# Prepositions that a verb brings for who hears it.
HEARD_BEHIND = {"sagen": ("zu",)}
_FROM = frozenset({"von", "vom"})
_DATIVE_VERBS = word_list("addressees", "dative_verbs")
_ACCUSATIVE_VERBS = word_list("addressees", "accusative_verbs")
_DATIVE_FORMS = word_list("addressees", "dative_forms")
_PASSIVE_DATIVE_FORMS = word_list("addressees", "passive_dative_forms")
_DATIVE_ONLY = word_list("addressees", "dative_only")
_NOMINATIVE_ONLY = word_list("addressees", "nominative_only")
_CONVERSATIONS = endings("addressees", "conversation_endings")
_AUDIENCES = endings("addressees", "audience_endings")


class Addressees:
    """Finds the addressee of a cue in one text."""

    def __init__(self, text: Text, speakers: Speakers) -> None:
        self._words = text.words
        self._opaque = text.opaque
        self._phrases = speakers.phrases

    def of(self, sentence: Sentence, cue: Cue, speaker: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
        """Return the noun phrase that names who hears it, empty where the frame names nobody."""
        clause = sentence.clauses[cue.clause]
        verb = cue.verb.whole
        found = self.in_stretch(clause.first, clause.last, verb, passive=cue.passive)
        if found and not (clause.kind is Kind.MAIN and _hangs_on(speaker, found[0], cue.finite)):
            return found
        if verb not in _ACCUSATIVE_VERBS and verb not in _DATIVE_VERBS:
            return ()
        dative = verb in _DATIVE_VERBS
        if cue.passive:
            return self._passive_subject(clause.inner, clause.last, dative=dative)
        return self._object(clause.inner, clause.last, speaker, dative=dative)

    def in_stretch(self, first: int, last: int, verb: str = "", *, passive: bool = False) -> tuple[Stretch, ...]:
        """Return the addressee that a preposition names between two word indices.

        Args:
            first: index of the first word.
            last: index after the last word.
            verb: the verb of saying, which may bring a preposition of its own ("appellieren an").
            passive: whether the verb is passive, so that "von" names who speaks.
        """
        for i in self._opaque.walk(first, last - 1):
            if self._leads_to_hearer(i, first, verb, passive=passive):
                end = self._phrases.end(i + 1, last)
                if end > i + 1 and self._can_hear(i, end):
                    return ((i + 1, end),)
        return ()

    def _leads_to_hearer(self, i: int, first: int, verb: str, *, passive: bool) -> bool:
        words = self._words
        lower = words.lower[i]
        if lower == "mit":
            return i > first and words.lower[i - 1].endswith(_CONVERSATIONS)
        if words.inside_name[i]:
            return False
        if words.lemma[i] == "zu":
            return "zu" in HEARD_BEHIND.get(verb, ()) and words.tag[i] in PREPOSITIONS
        if lower in _FROM:
            return verb in {"fordern", "verlangen"} and not passive
        return lower in _TOWARDS or (lower == "an" and verb == "appellieren")

    def _can_hear(self, i: int, end: int) -> bool:
        """Tell whether a phrase after "vor" or "zu" names hearers; other prepositions leave no doubt."""
        words = self._words
        if words.lower[i] == "vor":
            return words.lower[end - 1].endswith(_AUDIENCES)
        if words.lemma[i] == "zu":
            named = words.tag[end - 1] == "NE" or i + 1 in self._opaque.quotes
            return named or words.lower[i + 1].endswith(_AUDIENCES)
        return True

    def _passive_subject(self, at: int, last: int, *, dative: bool) -> tuple[Stretch, ...]:
        """Find whom a passive concerns: "Die Männer werden beschuldigt", "Ihm wird vorgeworfen"."""
        words = self._words
        while at < last:
            if words.tag[at] in PREPOSITIONS:
                at = max(self._phrases.end(at + 1, last), at + 1)
                continue
            end = self._phrases.end(at, last, barred=("von",))
            fits = not dative or words.lower[at] in _PASSIVE_DATIVE_FORMS or words.tag[at] == "NE"
            if end > at and fits and words.lower[at] != "es" and words.tag[at] not in {"PDS", "ADV"}:
                return ((at, end),)
            at = max(end, self._opaque.jump.get(at, at + 1))
        return ()

    def _object(self, at: int, last: int, speaker: tuple[Stretch, ...], *, dative: bool) -> tuple[Stretch, ...]:
        """Find the object that hears the words, outside the speaker and prepositional phrases."""
        while at < last:
            taken = next((end for first, end in speaker if first <= at < end), 0)
            if taken or self._words.tag[at] in PREPOSITIONS:
                at = taken or max(self._phrases.end(at + 1, last), at + 1)
                continue
            end = self._phrases.end(at, last)
            if end > at and self._fits(at, end, dative=dative):
                return ((at, end),)
            at = max(end, self._opaque.jump.get(at, at + 1))
        return ()

    def _fits(self, at: int, end: int, *, dative: bool) -> bool:
        words = self._words
        lower, tag = words.lower[at], words.tag[at]
        if tag in {"PRF", "ADV"} or lower in _NOMINATIVE_ONLY or (tag == "PDS" and end == at + 1):
            return False
        if any(words.tag[i] == "NN" and NOUNS.marks(words.lemma[i]) for i in range(at, end)):
            return False
        if not dative:
            return lower not in _DATIVE_ONLY
        plural = tag in {"NN", "ADJA"} and words.lower[end - 1].endswith("n")
        return lower in _DATIVE_FORMS or tag == "NE" or plural


def _hangs_on(speaker: tuple[Stretch, ...], phrase: Stretch, finite: int) -> bool:
    """Tell whether a phrase is part of a speaker before the verb, where one phrase stands: "Der Präsident von Mexiko forderte"."""
    return any(first < phrase[0] < last <= finite for first, last in speaker)
