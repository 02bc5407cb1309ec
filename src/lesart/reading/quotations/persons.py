"""What a noun phrase names: somebody who can speak, or a thing or an event that cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.lexicon import endings

if TYPE_CHECKING:
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.text import Text

_PERSONAL = endings("speakers", "personal_endings")
_ABSTRACT = endings("speakers", "abstract_endings")
_BODIES = endings("speakers", "body_endings")
_VOICING = _PERSONAL + _BODIES + endings("speakers", "voicing_endings")
_PRONOUNS = frozenset({"PPER", "PDS", "PIS", "PRELS"})


class Persons:
    """Tells persons from things among the noun phrases of one text, by the endings of their nouns and by names."""

    def __init__(self, text: Text) -> None:
        self._words = text.words

    def is_person(self, phrase: Stretch) -> bool:
        """Tell whether a noun phrase names a person by an office or a first and a last name."""
        words = self._words
        names = sum(words.tag[i] == "NE" for i in range(*phrase))
        return words.tag[phrase[0]] != "PPER" and (names > 1 or self._head(phrase).rstrip("n").endswith(_PERSONAL))

    def is_personal(self, phrase: Stretch) -> bool:
        """Tell whether a phrase after "der" or "ein" names a person: by its noun, or its adjective in the nominative."""
        words = self._words
        first = phrase[0] + 1
        nominative = first < phrase[1] and words.tag[first] == "ADJA" and words.lower[first].endswith("e")
        return nominative or self._head(phrase).endswith(_PERSONAL)

    def is_abstract(self, phrase: Stretch) -> bool:
        """Tell whether a phrase names an act, an event or an idea, which cannot speak."""
        head = self._head(phrase)
        body = any(form.endswith(_BODIES) for form in (head, head.removesuffix("en"), head.removesuffix("n")))
        return head.endswith(_ABSTRACT) and not body

    def can_speak(self, phrase: Stretch) -> bool:
        """Tell whether a phrase names a person or a body, or is a pronoun for one."""
        words = self._words
        if words.tag[phrase[0]] == "PPER":
            return words.lower[phrase[0]] in {"er", "sie"}
        named = any(words.tag[i] == "NE" for i in range(*phrase))
        return named or self.is_personal(phrase) or self._head(phrase).endswith(_BODIES)

    def can_voice(self, phrase: Stretch) -> bool:
        """Tell whether a phrase names persons or bodies, one or several, or is any pronoun but "es"."""
        words = self._words
        if words.tag[phrase[0]] in _PRONOUNS:
            return words.lower[phrase[0]] != "es"
        head = self._head(phrase)
        stems = (head, head.removesuffix("n"), head.removesuffix("en"), head.removesuffix("innen"))
        voices = any(stem.endswith(_VOICING) for stem in stems)
        return voices or any(words.tag[i] == "NE" for i in range(*phrase)) or words.tag[phrase[1] - 1] == "ADJA"

    def _head(self, phrase: Stretch) -> str:
        """Return the first noun or name of a phrase in small letters, its last word where it has none."""
        words = self._words
        nouns = (words.lower[i] for i in range(*phrase) if words.tag[i] in {"NN", "NE"})
        return next(nouns, words.lower[phrase[1] - 1])
