"""Which clauses tell of a speech act: a verb of saying with what it needs in the stead of the words, and no deed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.lexicon import ADJECTIVES, NOUNS, SOURCE_NOUNS, endings
from lesart.reading.quotations.lexicon import words as word_list
from lesart.reading.quotations.phrases import PREPOSITIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from lesart.reading.quotations.addressees import Addressees
    from lesart.reading.quotations.clauses import Clause
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

# Prepositions with the article in them.
_CONTRACTED = {
    "vom": "von",
    "vorm": "vor",
    "zum": "zu",
    "zur": "zu",
    "am": "an",
    "aufs": "auf",
    "beim": "bei",
    "ums": "um",
}
_VOICED = frozenset({Kind.MAIN, Kind.FRAGMENT})
_CASUALTIES = word_list("reported", "casualties")
_SAID = endings("reported", "said_endings")
_STANCES = endings("reported", "stance_endings")
_DECIDING_ENDINGS = endings("reported", "deciding_endings")
_DECIDING = word_list("reported", "deciding")
_DECIDED = word_list("reported", "decided")
_SILENT_IF_NEGATED = word_list("reported", "silent_if_negated")
_CONTRASTING = word_list("reported", "contrasting")
_CONTENTLESS = endings("reported", "contentless_endings")
_CONTESTED = endings("reported", "contested_endings")
_NOBODY = word_list("reported", "nobody")
_INDEFINITE = frozenset({"ein", "eine", "einen"})


class SpeechActs:
    """Finds the speech acts of one text whose words are not given."""

    def __init__(self, text: Text, speakers: Speakers, addressees: Addressees) -> None:
        self._words = text.words
        self._walk = text.opaque.walk
        self._speakers = speakers
        self._addressees = addressees

    def performer(self, sentence: Sentence, cue: Cue) -> tuple[Stretch, ...]:
        """Return who performs the speech act that a cue tells of; empty where it tells of none, or of nobody's."""
        if not self._is_told(sentence, cue) or not self._governs(sentence, cue) or self._is_withheld(sentence, cue):
            return ()
        speaker = self._speakers.of(sentence, cue)
        placed = cue.passive and speaker != self._speakers.agent_alone(sentence, cue.clause)
        if (placed or cue.verb.takes("place")) and not self._is_text(speaker):
            return ()
        if not speaker or self._words.lower[speaker[0][0]] in _NOBODY or self._is_deed(sentence, cue, speaker[0]):
            return ()
        named = not cue.verb.takes("person") or self._speakers.subjects.persons.can_voice(speaker[0])
        return speaker if named else ()

    def _is_text(self, phrase: tuple[Stretch, ...]) -> bool:
        """Tell whether a phrase names something said or written: "In dem Bericht wird … kritisiert"."""
        words = self._words
        nouns = (words.lemma[i] for first, last in phrase for i in range(first, last) if words.tag[i] == "NN")
        return bool(SOURCE_NOUNS.marks(next(nouns, "")))

    def _is_told(self, sentence: Sentence, cue: Cue) -> bool:
        """Tell whether a clause tells of an act: not a question or request, nor what one can, must or wants to do."""
        words, clause = self._words, sentence.clauses[cue.clause]
        verb = cue.verb
        contrasted = clause.kind is Kind.SUB and clause.opener in _CONTRASTING
        if not (verb.takes("say") or (verb.takes("person") and not cue.passive)):
            return False
        if verb.takes("self") and not any(words.tag[i] == "PRF" for i in self._walk(clause.first, clause.last)):
            return False
        if cue.finite < 0 or not (clause.kind in _VOICED or contrasted):
            return False
        modal = any(words.tag[i] == "VMFIN" for i in {cue.finite, *clause.finite})
        if modal or words.text[sentence.last - 1] == "?":
            return False
        return cue.clause > 0 or not clause.verb_first

    def _governs(self, sentence: Sentence, cue: Cue) -> bool:
        """Tell whether the clause has what the verb needs in the stead of the words."""
        words, clause = self._words, sentence.clauses[cue.clause]
        if any(need(self, sentence, cue) for name, need in self._NEEDS.items() if name in cue.verb.governs):
            return True
        for i in self._walk(clause.first, clause.last):
            form = _CONTRACTED.get(words.lower[i], words.lower[i])
            if form in cue.verb.governs and (form == "als" or words.tag[i] in PREPOSITIONS):
                return True
        return False

    def _nouns(self, clause: Clause) -> list[int]:
        return [i for i in self._walk(clause.first, clause.last) if self._words.tag[i] == "NN"]

    def _has_said(self, sentence: Sentence, cue: Cue) -> bool:
        words, nouns = self._words, self._nouns(sentence.clauses[cue.clause])
        return any(NOUNS.marks(words.lemma[i]) or words.lower[i].endswith(_SAID) for i in nouns)

    def _has_stance(self, sentence: Sentence, cue: Cue) -> bool:
        return any(self._words.lower[i].endswith(_STANCES) for i in self._nouns(sentence.clauses[cue.clause]))

    def _has_hearer(self, sentence: Sentence, cue: Cue) -> bool:
        return bool(self._addressees.of(sentence, cue, self._speakers.of(sentence, cue)))

    def _has_feeling(self, sentence: Sentence, cue: Cue) -> bool:
        """Find "zeigte sich besorgt über …" and "äußerte sich zufrieden"."""
        words, clause = self._words, sentence.clauses[cue.clause]
        inner = tuple(self._walk(clause.first, clause.last))
        return any(words.tag[i] == "PRF" for i in inner) and any(words.lower[i] in ADJECTIVES for i in inner)

    def _has_predicate(self, sentence: Sentence, cue: Cue) -> bool:
        """Find "nannte die Vorwürfe konstruiert" and "nannte den Vorstoß einen Fehler"."""
        words, clause = self._words, sentence.clauses[cue.clause]
        end = clause.last - (cue.head == clause.last - 1)
        if any(words.tag[i] == "PRF" for i in range(clause.first, end)):
            return False
        alone = cue.head == cue.finite
        if end > clause.first and (words.tag[end - 1] == "ADJD" or (alone and words.tag[end - 1] == "VVPP")):
            return True
        after = range(cue.finite + 1, end)
        return any(words.lower[i] in _INDEFINITE and words.tag[i - 1] in {"NN", "NE", "PPER", "PDS"} for i in after)

    def _is_withheld(self, sentence: Sentence, cue: Cue) -> bool:
        """Tell whether somebody does not make something known, so that he says nothing of it."""
        words, clause = self._words, sentence.clauses[cue.clause]
        if cue.verb.whole not in _SILENT_IF_NEGATED or (cue.verb.whole == "bestätigen" and not cue.passive):
            return False
        inner = self._walk(clause.first, clause.last)
        return any(words.tag[i] == "PTKNEG" or words.lower[i].startswith("kein") for i in inner)

    def _is_deed(self, sentence: Sentence, cue: Cue, speaker: Stretch) -> bool:
        """Tell whether the verb does something rather than say something: "wurde verurteilt", "forderte 90 Tote"."""
        words, verb = self._words, cue.verb.whole
        clause = sentence.clauses[cue.clause]
        inner = range(clause.first, clause.last)
        if verb == "äußern":
            feels = self._has_feeling(sentence, cue)
            return not feels and any(words.tag[i] == "PRF" for i in inner)
        if cue.passive and verb in {"verurteilen", "ausschließen"}:
            return True
        nouns = [words.lower[i] for i in self._nouns(clause)]
        if verb in _SILENT_IF_NEGATED and verb != "bestätigen" and nouns and nouns[-1].endswith(_CONTENTLESS):
            return True
        if verb in {"bestreiten", "erheben"} and any(noun.endswith(_CONTESTED) for noun in nouns):
            return True
        if verb in _DECIDED and self._decides(speaker):
            return True
        return verb == "fordern" and any(words.lower[i] in _CASUALTIES for i in inner)

    def _decides(self, speaker: Stretch) -> bool:
        """Tell whether a phrase names a court, a council or a parliament, whose votes and rulings are deeds."""
        nouns = (self._words.lower[i] for i in range(*speaker) if self._words.tag[i] in {"NN", "NE"})
        head = next(nouns, "")
        return head in _DECIDING or head.endswith(_DECIDING_ENDINGS)

    # Functions of the class: an object that holds its own methods is garbage that has to be searched for.
    _NEEDS: ClassVar[dict[str, Callable[[SpeechActs, Sentence, Cue], bool]]] = {
        "acc": lambda *_: True,
        "dat": lambda *_: True,
        "said": _has_said,
        "stance": _has_stance,
        "hearer": _has_hearer,
        "felt": _has_feeling,
        "pred": _has_predicate,
    }
