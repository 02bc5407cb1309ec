"""Whom the words for a speaker or addressee name: by the mention in them, or through a noun for what he says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.model import EntityKind, MentionKind
from lesart.reading.attribution.pronouns import Pronouns
from lesart.reading.attribution.subjects import Subjects
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
_PRONOUN_TAGS = frozenset({"PPER", "PDS", "PRELS", "PIS", "PPOSAT"})
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
        mention = self._widened(mention)
        words = self._text.between(mention.span.start, mention.span.end)
        if not words:
            return mention
        if len(words) == 1 and (words[0].tag in _PRONOUN_TAGS or words[0].text.casefold() in _POINTING_ADVERBS):
            entity_id = self._pronouns.antecedent(words[0], quotation, before)
            return replace(mention, kind=MentionKind.PRONOUN, entity_id=entity_id)
        entity_id = self.entity_of(mention.span)
        if entity_id is None and any(_is_words_said(word.text) for word in words):
            entity_id = self._owner_of_words(words, quotation, before)
        return replace(mention, entity_id=entity_id)

    def _owner_of_words(
        self, words: tuple[Word, ...], quotation: Quotation, before: tuple[Quotation, ...]
    ) -> str | None:
        """Return whose words 'seiner Einschätzung', 'eigenen Angaben' are."""
        if any(word.text.casefold().startswith("eigen") for word in words):
            subject = self._subjects.of(self._text.of(quotation.content))
            return subject.entity_id if subject is not None else None
        possessive = next((word for word in words if word.tag == "PPOSAT"), None)
        if possessive is None:
            return None
        form = "er" if possessive.text.casefold().startswith("sein") else "sie"
        return self._pronouns.antecedent(replace(possessive, text=form, tag="PPER"), quotation, before)

    def entity_of(self, span: Span) -> str | None:
        """Return the entity that a noun phrase names: of its head, or of whose words its head noun stands for."""
        words = self._text.between(span.start, span.end)
        mentions = [m for m in self._cast.overlapping(span) if m.span.start >= span.start or m.span.contains(span)]
        for mention in mentions:
            between = [word for word in words if word.start < mention.span.start]
            if not self._stands_between(between):
                if mention.entity_id is None:
                    continue
                return mention.entity_id
            break
        return self._through_adjective(words)

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
        nouns = [word for word in words if word.tag in {"NN", "NE"} and word.capital]
        return any(not _is_words_said(word.text) for word in nouns)

    def _through_adjective(self, words: tuple[Word, ...]) -> str | None:
        """Return the state of 'kestrischen Angaben', 'russischer Seite', 'US-Angaben'."""
        if not any(_is_words_said(word.text) for word in words):
            return None
        for word in words:
            state = gazetteer().state(gazetteer().state_of_adjective(word.text))
            first, hyphen, rest = word.text.partition("-")
            if not state and hyphen and _is_words_said(rest):
                entry = gazetteer().in_compound(first, hyphen=True)
                state = entry.name if entry is not None else ""
            entity_id = self._cast.named(state) if state else self._learned_state(word.text)
            if entity_id is not None:
                return entity_id
        return None

    def _learned_state(self, adjective: str) -> str | None:
        """Return the state of this text that an adjective is made from, for states that no list has."""
        stem = adjective.casefold()
        for ending in ("en", "er", "em", "es", "e", ""):
            if stem.endswith("isch" + ending):
                stem = stem.removesuffix(ending).removesuffix("isch")
                break
        else:
            return None
        states = [entity for entity in self._cast.entities.values() if entity.kind is EntityKind.STATE]
        return next((state.id for state in states if stem and state.name.casefold().startswith(stem)), None)


def _is_words_said(noun: str) -> bool:
    return noun.casefold().endswith(_WORDS_SAID)
