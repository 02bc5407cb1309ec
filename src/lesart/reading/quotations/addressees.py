"""Whom words are said to: "gegenüber X", "sagte der Zeitung", "forderte die Regierung auf", "wirft ihm vor"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind

if TYPE_CHECKING:
    from lesart.reading.quotations.clauses import Sentence
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

# Verbs whose object hears the words: in the dative, and in the accusative.
_DATIVE = frozenset(
    {"sagen", "mitteilen", "teilen", "erklären", "raten", "abraten", "drohen", "versichern", "berichten", "empfehlen",
     "vorwerfen", "werfen", "vorhalten", "halten", "unterstellen", "zusichern", "sichern", "zusagen", "versprechen",
     "befehlen", "antworten", "entgegnen", "erzählen", "schreiben", "bestätigen", "anbieten", "bieten", "vorschlagen",
     "schlagen", "zurufen", "rufen", "melden", "gratulieren", "danken", "widersprechen", "erlauben", "verbieten",
     "untersagen", "attestieren", "bescheinigen", "erwidern", "gestehen", "verraten", "garantieren", "nahelegen"}
)  # fmt: skip
_ACCUSATIVE = frozenset(
    {"auffordern", "fordern", "bitten", "ermahnen", "mahnen", "warnen", "beschuldigen", "bezichtigen", "verdächtigen",
     "aufrufen", "rufen", "ersuchen", "drängen", "anweisen", "weisen", "beauftragen", "informieren", "unterrichten",
     "fragen", "erinnern", "ermuntern", "ermutigen", "einladen", "laden"}
)  # fmt: skip
# Verbs of which only the separable compound has an addressee ("forderte … auf", not "forderte").
_WITH_PARTICLE = {"fordern": "auf", "rufen": "auf", "weisen": "an", "laden": "ein", "teilen": "mit", "werfen": "vor",
                  "halten": "vor", "sichern": "zu", "bieten": "an", "schlagen": "vor"}  # fmt: skip
_DATIVE_FORMS = frozenset({"dem", "der", "den", "einem", "einer", "ihm", "ihr", "ihnen", "uns", "mir", "seinem", "seiner",
                           "seinen", "ihrem", "ihrer", "ihren", "diesem", "dieser", "diesen", "allen"})  # fmt: skip
_NOMINATIVE_ONLY = frozenset({"er", "man", "wir", "ich", "es"})
_TOWARDS = frozenset({"gegenüber"})


class Addressees:
    """Finds the addressee of a cue in one text."""

    def __init__(self, text: Text, speakers: Speakers) -> None:
        self._text = text
        self._words = text.words
        self._phrases = speakers.phrases

    def of(self, sentence: Sentence, cue: Cue, speaker: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
        """Return the noun phrase that names who hears it, empty where the frame names nobody."""
        found = self._towards(sentence, cue)
        if found or cue.verb.verb == "":
            return found
        case = self._case(cue)
        if case == "":
            return ()
        if cue.passive:
            return self._passive_subject(sentence, cue)
        return self._object(sentence, cue, speaker, case)

    def _case(self, cue: Cue) -> str:
        verb, particle = cue.verb.verb, cue.verb.particle
        if _WITH_PARTICLE.get(verb, particle) != particle:
            return ""
        whole = particle + verb
        if whole in _ACCUSATIVE or (particle == "" and verb in _ACCUSATIVE):
            return "accusative"
        return "dative" if whole in _DATIVE else ""

    def _towards(self, sentence: Sentence, cue: Cue) -> tuple[Stretch, ...]:
        """Find "gegenüber der ARD" in the cue's clause."""
        words = self._words
        clause = sentence.clauses[cue.clause]
        for i in self._text.opaque.walk(clause.first, clause.last):
            if words.lower[i] in _TOWARDS or (words.lower[i] == "an" and cue.verb.verb == "appellieren"):
                end = self._phrases.end(i + 1, clause.last)
                if end > i + 1:
                    return ((i + 1, end),)
        return ()

    def _passive_subject(self, sentence: Sentence, cue: Cue) -> tuple[Stretch, ...]:
        """Find whom a passive concerns: "Die Männer werden beschuldigt", "Ihm wird vorgeworfen"."""
        words = self._words
        clause = sentence.clauses[cue.clause]
        at = clause.first if clause.kind is Kind.MAIN else clause.opener_at + 1
        for i in self._text.opaque.walk(at, clause.last):
            if words.tag[i] in {"APPR", "APPRART"}:
                continue
            end = self._phrases.end(i, clause.last)
            if end > i and not (i > 0 and words.tag[i - 1] in {"APPR", "APPRART"}) and words.lower[i] != "es":
                return ((i, end),)
        return ()

    def _object(self, sentence: Sentence, cue: Cue, speaker: tuple[Stretch, ...], case: str) -> tuple[Stretch, ...]:
        words = self._words
        clause = sentence.clauses[cue.clause]
        at = clause.first if clause.kind in {Kind.MAIN, Kind.FRAGMENT, Kind.INFINITIVE} else clause.opener_at + 1
        while at < clause.last:
            taken = next((last for first, last in speaker if first <= at < last), 0)
            if taken:
                at = taken
                continue
            if words.tag[at] in {"APPR", "APPRART"}:
                at = max(self._phrases.end(at + 1, clause.last), at + 1)
                continue
            end = self._phrases.end(at, clause.last)
            if end > at and self._fits(at, end, case):
                return ((at, end),)
            at = max(end, self._text.opaque.jump.get(at, at + 1))
        return ()

    def _fits(self, at: int, end: int, case: str) -> bool:
        words = self._words
        lower = words.lower[at]
        if words.tag[at] in {"PRF", "ADV"} or lower in _NOMINATIVE_ONLY or (words.tag[at] == "PDS" and end == at + 1):
            return False
        if case == "dative":
            bare_name = words.tag[at] == "NE"
            plural = words.tag[at] in {"NN", "ADJA"} and words.lower[end - 1].endswith("n")
            return lower in _DATIVE_FORMS or bare_name or plural
        return lower not in {"dem", "der", "einem", "einer", "ihm", "ihnen"}
