"""Who speaks: the subject of a cue, the agent of a passive, the place where words stand that nobody says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.phrases import TIME_NOUNS, Phrases

if TYPE_CHECKING:
    from lesart.reading.quotations.clauses import Clause, Sentence
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.text import Text

_OBLIQUE = frozenset({"dem", "den", "des", "einem", "einen", "eines", "ihm", "ihn", "ihnen", "ihrem", "ihren", "seinem",
                      "seinen", "diesem", "diesen", "uns", "euch", "mich", "dich", "mir", "dir", "keinen", "keinem",
                      "jedem", "jeden", "allen"})  # fmt: skip
_SKIPPED = frozenset({"ADV", "ADJD", "PAV", "PTKNEG", "PRF", "KON", "PTKANT", "PTKA", "KOKOM", "PWAV", "KOUS"})
_PREPOSITIONS = frozenset({"APPR", "APPRART"})
_NOMINATIVE = frozenset({"er", "man", "wir", "ich"})
# Endings of nouns for persons: after "der" or "ein" such a noun can only be the subject.
_PERSONAL = ("er", "ent", "ant", "or", "ist", "mann", "chef", "loge", "rat", "eur", "är", "iker", "anwalt", "könig", "papst")
_ABSTRACT = ("ung", "ungen", "heit", "heiten", "keit", "keiten", "tion", "tionen", "ismus", "tät", "nis", "nisse", "plan",
             "pläne", "vorwurf", "vorwürfe", "forderung", "anschlag", "anschläge", "angriff", "angriffe", "zahl", "zahlen",
             "kritik", "idee", "these", "gesetz", "urteil", "entwurf", "vorschlag", "vorschläge", "reise", "wahl",
             "beschluss", "sanktion", "sanktionen", "haltung", "vorgehen", "einsatz", "krieg", "lage")  # fmt: skip
_BODIES = ("regierung", "verwaltung", "zeitung", "führung", "leitung", "opposition", "kommission", "organisation",
           "fraktion", "koalition", "union", "delegation", "stiftung", "vereinigung", "innung", "abteilung", "redaktion",
           "direktion", "bewegung", "vertretung", "produktion", "universität", "fakultät", "inspektion", "föderation",
           "nation", "nationen", "station", "siedlung", "versammlung", "gruppierung", "division", "institution")  # fmt: skip
_PLACES_OF_WORDS = frozenset({"in", "im", "aus", "bei", "beim", "von", "auf", "vonseiten", "seitens", "am", "an"})
_WITHOUT_CLOCK = TIME_NOUNS | {"anschluss", "zusammenhang", "übrigen", "anfrage", "begründung"}


class Speakers:
    """Finds the speaker of a cue in one text."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._words = text.words
        self._walk = text.opaque.walk
        self.phrases = Phrases(text)

    def of(self, sentence: Sentence, cue: Cue) -> tuple[Stretch, ...]:
        """Return the noun phrase that names who says it, empty where the sentence names nobody."""
        if cue.named is not None:
            return cue.named
        if cue.passive and cue.verb.verb != "zitieren":
            return self._agent(sentence, cue)
        if cue.verb.verb == "heißen":
            return self._place_of_words(sentence, cue.clause)
        if cue.verb.verb == "gehen" and cue.verb.particle == "hervor":
            return self._origin(sentence, cue)
        verb = cue.finite if cue.finite >= 0 else cue.head
        return self.subject(sentence, cue.clause, verb, cue.verb.governs)

    def subject(
        self, sentence: Sentence, number: int, verb: int, governs: tuple[str, ...] = ()
    ) -> tuple[Stretch, ...]:
        """Return the subject of the finite verb at ``verb``, which the cue of clause ``number`` depends on.

        ``governs`` names the prepositions of the verb, which no subject takes along.
        """
        while number > 0 and verb < sentence.clauses[number].first:
            number -= 1
        clause = sentence.clauses[number]
        if clause.kind in {Kind.SUB, Kind.RELATIVE}:
            return self._in_subordinate(sentence, number, verb)
        if clause.kind in {Kind.INFINITIVE, Kind.FRAGMENT} or verb not in clause.finite:
            return self._to_the_left(sentence, number)
        first = self._field_start(sentence, number, verb)
        before = self._before_verb(first, verb)
        after = self._after_verb(sentence, clause, verb, governs)
        if before and after:
            return after if self._prefers_after(before[0], after[0]) else before
        if before or after:
            return before or after
        return self._to_the_left(sentence, number)

    def topic(self, sentence: Sentence) -> tuple[Stretch, ...]:
        """Return the subject of a sentence where it is somebody who can speak: a name, a person, a pronoun for one."""
        for number, clause in enumerate(sentence.clauses):
            if clause.kind is Kind.MAIN and clause.finite:
                subject = self.subject(sentence, number, clause.finite[0])
                return subject if subject and self._can_speak(subject[0]) else ()
        return ()

    def _can_speak(self, phrase: Stretch) -> bool:
        words = self._words
        if words.tag[phrase[0]] == "PPER":
            return words.lower[phrase[0]] in {"er", "sie"}
        return self._is_person(phrase) or any(words.tag[i] == "NE" for i in range(*phrase)) or self._head(phrase).endswith(_BODIES)

    def _field_start(self, sentence: Sentence, number: int, verb: int) -> int:
        """Return where the field before the verb begins; fragments and relatives before a verb-first clause belong to it."""
        clauses = sentence.clauses
        if number == 0 or (verb > clauses[number].first and not self._is_open_apposition(sentence, number, verb)):
            return clauses[number].first
        begin = number
        while begin > 0 and clauses[begin - 1].kind in {Kind.FRAGMENT, Kind.RELATIVE} and clauses[begin].before == ",":
            begin -= 1
        while begin < number and clauses[begin].kind is Kind.RELATIVE:
            begin += 1
        return clauses[begin].first

    def _is_open_apposition(self, sentence: Sentence, number: int, verb: int) -> bool:
        """Tell whether a clause begins with an apposition that no comma closes: "Eva Muster, die Sprecherin sagte"."""
        clauses = sentence.clauses
        if clauses[number].before != "," or any(c.kind is not Kind.FRAGMENT for c in clauses[:number]):
            return False
        first, before = clauses[number], clauses[number - 1]
        whole = self.phrases.end(first.first, verb, wide=True) == verb
        return whole and self.phrases.end(self._noun_start(before), before.last, wide=True) == before.last

    def _noun_start(self, clause: Clause) -> int:
        at = clause.first
        while at < clause.last - 1 and self._words.tag[at] in {"ADV", "KON"}:
            at += 1
        return at

    def _before_verb(self, first: int, verb: int) -> tuple[Stretch, ...]:
        words = self._words
        at = first
        while at < verb and words.tag[at] in _SKIPPED | {"$,"}:
            at += 1
        if at >= verb or words.lower[at] in _OBLIQUE or words.tag[at] in _PREPOSITIONS:
            return ()
        end = self.phrases.end(at, verb, wide=True)
        if end == at or (end == at + 1 and words.lower[at] in {"es", "dies", "das", "dazu"}):
            return ()
        if self._text.opaque.quotes.get(at) == end:
            return ()
        if any(words.lower[i] in TIME_NOUNS for i in range(at, min(end, at + 3))):
            return ()
        return ((at, self.phrases.with_apposition(end, verb)),)

    def _after_verb(
        self, sentence: Sentence, clause: Clause, verb: int, governs: tuple[str, ...]
    ) -> tuple[Stretch, ...]:
        found = self._first_nominative(verb + 1, clause.last, governs)
        if not found:
            return ()
        first, end = found
        return ((first, self.phrases.with_apposition(end, sentence.stop)),)

    def _first_nominative(self, at: int, limit: int, governs: tuple[str, ...] = ()) -> Stretch | None:
        """Return the first noun phrase that can be a subject: outside prepositions, not oblique by its article."""
        words, jump, quotes = self._words, self._text.opaque.jump, self._text.opaque.quotes
        while at < limit:
            tag, lower = words.tag[at], words.lower[at]
            if tag in _PREPOSITIONS:
                at = max(self.phrases.end(at + 1, limit), at + 1)
                continue
            if tag in _SKIPPED or (at in jump and at not in quotes):
                at = jump.get(at, at + 1)
                continue
            end = self.phrases.end(at, limit, barred=governs)
            if end == at:
                if tag == "PTKVZ":
                    return None
                at += 1
                continue
            if lower in _OBLIQUE or (lower == "es" and end == at + 1) or words.lower[end - 1] in TIME_NOUNS:
                at = end
                continue
            return (at, end)
        return None

    def _prefers_after(self, before: Stretch, after: Stretch) -> bool:
        """Tell whether the phrase behind the verb is the subject and the one before it the object."""
        words = self._words
        at = after[0]
        lower = words.lower[at]
        if words.tag[at] == "PPER" or lower == "man":
            return lower in _NOMINATIVE or self._is_abstract(before)
        if lower in {"der", "ein"} and self._is_person(after):
            return not self._is_nominative_article(before[0])
        return self._is_abstract(before) and not self._is_abstract(after)

    def _is_nominative_article(self, at: int) -> bool:
        return self._words.lower[at] in {"der", "ein", "er", "jeder", "dieser", "kein"}

    def _head(self, phrase: Stretch) -> str:
        """Return the first noun or name of a phrase in small letters."""
        words = self._words
        for i in range(*phrase):
            if words.tag[i] in {"NN", "NE"}:
                return words.lower[i]
        return words.lower[phrase[0]]

    def _is_person(self, phrase: Stretch) -> bool:
        words = self._words
        first = phrase[0] + 1
        if first < phrase[1] and words.tag[first] == "ADJA" and words.lower[first].endswith("e"):
            return True
        return self._head(phrase).endswith(_PERSONAL)

    def _is_abstract(self, phrase: Stretch) -> bool:
        head = self._head(phrase)
        return head.endswith(_ABSTRACT) and not head.endswith(_BODIES)

    def _in_subordinate(self, sentence: Sentence, number: int, verb: int) -> tuple[Stretch, ...]:
        words = self._words
        while number > 0 and sentence.clauses[number].opener_at < 0:
            number -= 1
        clause = sentence.clauses[number]
        if clause.opener_at < 0:
            return ()
        found = self._first_nominative(clause.opener_at + 1, min(verb, clause.last))
        if found:
            first, end = found
            return ((first, self.phrases.with_apposition(end, verb)),)
        if clause.kind is Kind.RELATIVE and words.lower[clause.opener_at] in {"der", "die", "das", "welcher", "welche"}:
            return ((clause.opener_at, clause.opener_at + 1),)
        return ()

    def _to_the_left(self, sentence: Sentence, number: int) -> tuple[Stretch, ...]:
        """Return the subject of the nearest clause with a verb to the left: "X kritisierte … und forderte"."""
        for earlier in range(number - 1, -1, -1):
            clause = sentence.clauses[earlier]
            if clause.finite and (clause.kind is Kind.MAIN or earlier == 0):
                return self.subject(sentence, earlier, clause.finite[0])
        return ()

    def _agent(self, sentence: Sentence, cue: Cue) -> tuple[Stretch, ...]:
        """Return the agent of a passive: "von der Opposition", "durch den Sprecher", "von Seiten der Polizei"."""
        words = self._words
        clause = sentence.clauses[cue.clause]
        for i in self._walk(clause.first, clause.last):
            if words.lower[i] in {"von", "vom", "durch", "seitens", "vonseiten"} and words.tag[i] in _PREPOSITIONS:
                at = i + 2 if i + 1 < clause.last and words.lower[i + 1] == "seiten" else i + 1
                end = self.phrases.end(at, clause.last)
                if end > at:
                    return ((at, self.phrases.with_apposition(end, clause.last)),)
        return self._place_of_words(sentence, cue.clause)

    def _place_of_words(self, sentence: Sentence, number: int) -> tuple[Stretch, ...]:
        """Return where words without a speaker stand or come from: "heißt es in dem Brief", "hieß es aus Paris"."""
        begin = number
        while begin > 0 and sentence.clauses[begin - 1].kind in {Kind.FRAGMENT, Kind.RELATIVE}:
            begin -= 1
        for clause in sentence.clauses[begin : number + 1]:
            if clause.kind is Kind.RELATIVE:
                continue
            found = self._place_in(clause)
            if found:
                return found
        return ()

    def _place_in(self, clause: Clause) -> tuple[Stretch, ...]:
        words = self._words
        for i in self._walk(clause.first, clause.last):
            if words.tag[i] in _PREPOSITIONS and words.lower[i] in _PLACES_OF_WORDS:
                end = self.phrases.end(i + 1, clause.last)
                if end > i + 1 and not any(words.lower[j] in _WITHOUT_CLOCK for j in range(i, end)):
                    return ((i if words.lower[i] == "aus" else i + 1, end),)
        return ()

    def _origin(self, sentence: Sentence, cue: Cue) -> tuple[Stretch, ...]:
        """Return what something follows from: "geht aus einer Mitteilung des Konzerns hervor"."""
        clause = sentence.clauses[cue.clause]
        for i in self._walk(clause.first, clause.last):
            if self._words.lower[i] == "aus":
                end = self.phrases.end(i + 1, clause.last)
                if end > i + 1:
                    return ((i + 1, end),)
        return ()
