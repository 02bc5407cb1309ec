"""Whom the words for a speaker or addressee name: by the mention in them, or through a noun for what he says."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from lesart.model import EntityKind, MentionKind
from lesart.reading.attribution.head_persons import head_person
from lesart.reading.attribution.pronouns import Pronouns
from lesart.reading.attribution.subjects import Subjects
from lesart.reading.attribution.text import is_finite
from lesart.reading.entities.gazetteer import gazetteer
from lesart.reading.entities.office_words import read_office
from lesart.reading.entities.word_lists import word_list

if TYPE_CHECKING:
    from lesart.model import Mention, Quotation, Span
    from lesart.reading.attribution.cast import Cast
    from lesart.reading.attribution.text import Text
    from lesart.reading.entities.sentences import Word

_WORDS_SAID = tuple(sorted(word_list("words_said")))
"""Nouns for what somebody says or publishes; a name after them is whose words they are."""
_POINTING_PRONOUNS = frozenset({"dieser", "diese", "letzterer", "letztere", "jener", "jene"})
_PRONOUN_TAGS = frozenset({"PPER", "PDS", "PRELS", "PIS", "PPOSAT"})
_WITH_VERB = 2
_TAKING_UP = frozenset({"dem", "der", "den", "diesem", "dieser", "diesen"})
_POINTING_ADVERBS = word_list("pointing_adverbs")


class Speakers:
    """Resolves the speakers and addressees of one article."""

    def __init__(self, text: Text, cast: Cast) -> None:
        self._text = text
        self._cast = cast
        self._pronouns = Pronouns(text, cast)
        self._subjects = Subjects(text, cast)

    def resolved(self, mention: Mention | None, quotation: Quotation, before: tuple[Quotation, ...]) -> Mention | None:
        """Return a speaker or addressee with the entity it names, its span widened where it cut a phrase short.

        Args:
            mention: the words that name him, as the quotation has them.
            quotation: the quotation.
            before: the quotations before it, resolved.

        """
        if mention is None:
            return None
        alone = mention == quotation.speaker and self._speaks_alone(quotation)
        mention = self._widened(self._narrowed(self._without_verb(mention)))
        words = self._text.between(mention.span.start, mention.span.end)
        if not words:
            return mention
        single = words[0].text.lower() if len(words) == 1 else ""
        if single and (words[0].tag in _PRONOUN_TAGS or single in _POINTING_ADVERBS | _POINTING_PRONOUNS):
            entity_id = self._pronouns.antecedent(_personal(words[0]), quotation, before)
            return replace(mention, kind=MentionKind.PRONOUN, entity_id=entity_id)
        if any(word.text.lower().startswith("eigen") for word in words):
            return self._own_words(mention, quotation, before)
        entity_id = None if not alone and self._are_several(words) else self.entity_of(mention.span)
        if entity_id is None and any(_is_words_said(word.text) for word in words):
            entity_id = self._owner_of_words(words, quotation, before) or self._named_before(words, before)
        return replace(mention, entity_id=entity_id)

    def _without_verb(self, mention: Mention) -> Mention:
        """Cut 'Dieser entgegnete' down to the pronoun: no noun follows that it could point to."""
        words = self._text.between(mention.span.start, mention.span.end)
        pointing = bool(words) and words[0].text.lower() in _POINTING_PRONOUNS
        if not pointing or len(words) < _WITH_VERB or any(word.capital for word in words[1:]):
            return mention
        return replace(mention, span=self._text.article.span(words[0].start, words[0].end))

    def _narrowed(self, mention: Mention) -> Mention:
        """Cut '(mit) Blick auf einen Beitritt zum Pakt einer Mitteilung (zufolge)' down to the source."""
        words = self._text.between(mention.span.start, mention.span.end)
        if not words or words[0].tag != "NN" or not any(_is_words_said(word.text) for word in words):
            return mention
        governed = False
        for before, word in pairwise(words):
            if governed and word.text in {"einer", "einem"} and before.tag in {"NN", "NE"}:
                return replace(mention, span=self._text.article.span(word.start, mention.span.end))
            governed = governed or before.tag in {"APPR", "APPRART"}
        return mention

    def _owner_of_words(
        self, words: tuple[Word, ...], quotation: Quotation, before: tuple[Quotation, ...]
    ) -> str | None:
        """Return whose words 'seiner Einschätzung' are."""
        said = next((at for at, word in enumerate(words) if _is_words_said(word.text)), 0)
        begin = next((at for at in range(said - 1, -1, -1) if words[at].tag != "ADJA"), None)
        possessive = words[begin] if begin is not None else None
        if possessive is None or possessive.tag != "PPOSAT":
            return None
        return self._pronouns.antecedent(_personal(possessive), quotation, before)

    def _named_before(self, words: tuple[Word, ...], before: tuple[Quotation, ...]) -> str | None:
        """Return whose words 'dem Bericht' are: those of the report that was a source before."""
        if words[0].text.lower() not in _TAKING_UP or len(words) != _WITH_VERB:
            return None
        noun = words[1].lemma
        for quotation in reversed(before):
            speaker = quotation.speaker
            if speaker is not None and speaker.entity_id is not None and not quotation.parent_id:
                source = self._text.between(speaker.span.start, speaker.span.end)
                if any(word.lemma == noun for word in source):
                    return speaker.entity_id
        return None

    def _own_words(self, mention: Mention, quotation: Quotation, before: tuple[Quotation, ...]) -> Mention:
        """Say whose words 'eigene Angaben' are: those of the subject of what is said.

        A subject that is no entity of the text is itself the better answer.
        """
        subject = self._subjects.of(self._text.of(quotation.content), unnamed=True)
        if subject is None:
            return mention
        entity_id = subject.entity_id
        if subject.kind is MentionKind.PRONOUN:
            word = self._text.between(subject.span.start, subject.span.end)[0]
            entity_id = self._pronouns.antecedent(word, quotation, before)
        if entity_id is None:
            return self._cast.with_name(subject, self._text.article)
        return replace(mention, entity_id=entity_id)

    def _are_several(self, words: tuple[Word, ...]) -> bool:
        """Tell whether 'und' joins two who speak together, so that neither speaks alone."""
        joint = next((at for at, word in enumerate(words) if word.text in {"und", "sowie"}), 0)
        if not 0 < joint < len(words) - 1 or any(word.tag in {"APPR", "APPRART"} for word in words[:joint]):
            return False
        if self._is_apposition(words):
            return False
        first = self._text.article.span(words[0].start, words[joint - 1].end)
        rest = self._text.article.span(words[joint + 1].start, words[-1].end)
        around = any(
            m.span.contains(self._text.article.span(first.start, rest.end)) for m in self._cast.overlapping(first)
        )
        if around or words[joint + 1].tag == "ADJA":
            return False
        one, other = self.entity_of(first), self.entity_of(rest)
        listed = any(word.text == "," for word in words[:joint])
        return one is not None and (not listed or (other is not None and other != one))

    def _speaks_alone(self, quotation: Quotation) -> bool:
        """Tell whether the verb of a frame is in the singular: 'sagte Kapitän und Torjäger Jan Beer'; 'es' is nobody."""
        if any(word.text.lower() == "es" for word in self._text.of(quotation.frame)):
            return False
        verbs = [word.text.lower() for word in self._text.of(quotation.cue) if is_finite(word)]
        return bool(verbs) and not any(verb.endswith("en") or verb == "sind" for verb in verbs)

    def _is_apposition(self, words: tuple[Word, ...]) -> bool:
        """Tell whether what follows the first comma names nobody: 'Jan Beer, Historiker und Leiter des Museums'."""
        comma = next((at for at, word in enumerate(words[:-1]) if word.text == ","), None)
        if comma is None:
            return False
        named = self._cast.overlapping(self._text.article.span(words[comma + 1].start, words[-1].end))
        people = (m for m in named if m.kind is MentionKind.NAME and m.entity_id is not None)
        return not any(self._cast.is_person(m.entity_id or "") for m in people)

    def entity_of(self, span: Span) -> str | None:
        """Return the entity that a noun phrase names: of its head, or of whose words its head noun stands for."""
        person = head_person(span, self._text, self._cast)
        if person is not None:
            return person
        words = self._text.between(span.start, span.end)
        mentions = [m for m in self._cast.overlapping(span) if m.span.start >= span.start or m.span.contains(span)]
        passed = 0
        for mention in mentions:
            before = [word for word in words if passed <= word.start < mention.span.start]
            after = next((word for word in words if word.start >= mention.span.end), None)
            if self._modifies(mention, after):
                break
            if _is_within_attribute(before, after) and not any(_is_words_said(word.text) for word in words):
                passed = mention.span.end
                continue
            if not self._stands_between(before) or self._is_title(before, mention):
                if mention.entity_id is None:
                    continue
                return mention.entity_id
            break
        return self._through_noun(words)

    def _modifies(self, mention: Mention, after: Word | None) -> bool:
        """Tell whether a short form is the first part of a compound written apart: 'die US Botschaft'."""
        return (
            mention.span.text.isupper()
            and after is not None
            and after.tag == "NN"
            and after.start == mention.span.end + 1
        )

    def _is_title(self, before: list[Word], mention: Mention) -> bool:
        """Tell whether the noun before a person's name is a trade that no list has: 'Projektkoordinator Jan Beer'."""
        person = mention.entity_id is not None and self._cast.is_person(mention.entity_id)
        nouns = [word for word in before if word.tag in {"NN", "NE"}]
        return person and mention.kind is MentionKind.NAME and nouns == before[-1:] and bool(nouns)

    def _widened(self, mention: Mention) -> Mention:
        """Widen 'Putins' to 'Putins außenpolitischer Berater Juri Uschakow': nobody speaks in the genitive."""
        span = mention.span
        around = [m for m in self._cast.overlapping(span) if m.span.contains(span) and m.span.start == span.start]
        longest = max(around, key=lambda m: m.span.end, default=None)
        if longest is None or longest.span == span or longest.kind is not MentionKind.NOMINAL:
            return mention
        if not self._is_owner(span, longest.span):
            return mention
        return replace(mention, span=self._cast.with_name(longest, self._text.article).span)

    def _is_owner(self, span: Span, phrase: Span) -> bool:
        rest = self._text.between(span.end, phrase.end)
        return any(read_office(word.text) is not None for word in rest) and span.text.endswith(("s", "’", "'"))

    def _stands_between(self, words: list[Word]) -> bool:
        """Tell whether a noun other than one for words said stands before the first mention: then that noun speaks."""
        nouns = [word for word in words if word.tag in {"NN", "NE"} and word.capital and not word.text.endswith(".")]
        return any(not _is_words_said(word.text) for word in nouns)

    def _through_noun(self, words: tuple[Word, ...]) -> str | None:
        """Return whose words 'kestrischen Angaben', 'russischer Seite', 'US-Angaben', 'Polizeiangaben' are."""
        for at, word in enumerate(words):
            said = next((noun for noun in _WORDS_SAID if word.text.lower().endswith(noun)), "")
            if not said:
                continue
            first = word.text[: len(word.text) - len(said)].rstrip("-")
            found = self._named_by(first) if first else self._state_of(words[at - 1].text) if at else None
            if found is not None:
                return found
        return None

    def _named_by(self, first: str) -> str | None:
        entry = gazetteer().in_compound(first, hyphen=True)
        return self._cast.named(entry.name if entry is not None else first.removesuffix("s"))

    def _state_of(self, adjective: str) -> str | None:
        state = gazetteer().state(gazetteer().state_of_adjective(adjective))
        return self._cast.named(state) if state else self._learned_state(adjective)

    def _learned_state(self, adjective: str) -> str | None:
        """Return the state of this text that an adjective is made from, for states that no list has."""
        stem = adjective.lower()
        for ending in ("en", "er", "em", "es", "e", ""):
            if stem.endswith("isch" + ending):
                stem = stem.removesuffix(ending).removesuffix("isch")
                break
        else:
            return None
        states = [entity for entity in self._cast.entities.values() if entity.kind is EntityKind.STATE]
        return next((state.id for state in states if stem and state.name.lower().startswith(stem)), None)


def _personal(word: Word) -> Word:
    """Return the personal pronoun that a possessive stands for: 'er' for 'seine', 'sie' for 'ihre'; other words as they are."""
    if word.tag != "PPOSAT":
        return word
    return word._replace(text="er" if word.text.lower().startswith("sein") else "sie", tag="PPER")


def _is_within_attribute(before: list[Word], after: Word | None) -> bool:
    """Tell whether a name is part of an attribute of the noun after it: 'dem in Moskau ansässigen Politologen'."""
    return bool(before) and before[-1].tag in {"APPR", "APPRART"} and after is not None and after.tag == "ADJA"


def _is_words_said(noun: str) -> bool:
    return noun.lower().endswith(_WORDS_SAID)
