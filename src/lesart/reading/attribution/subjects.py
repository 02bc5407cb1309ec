"""The subject of a clause: the first noun phrase that nothing shows to be an object or to hang on a preposition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import Mention, MentionKind
from lesart.reading.entities.word_lists import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.reading.attribution.cast import Cast
    from lesart.reading.attribution.text import Text
    from lesart.reading.entities.sentences import Word

_OBLIQUE = word_list("oblique")
_PREPOSITIONS = frozenset({"APPR", "APPRART"})
_LIKE_PREPOSITIONS = frozenset({"während", "seit", "bis"})
"""Words that taggers take for conjunctions before a noun as well: 'während der Schalte habe Biden …'."""
_OPENS_PHRASE = frozenset({"ART", "PPOSAT", "PDAT", "PIAT", "ADJA", "CARD", "NN"})
_NOBODY = frozenset({"man", "es", "das", "dies", "wir", "ich"})
_FEMININE_ENDINGS = ("in", "ung", "schaft", "heit", "keit", "ei", "ion", "behörde")
_MASCULINE_ENDINGS = ("ein", "min")
"""Endings of masculine nouns that look like feminine ones: 'der Verein', 'der Termin'."""
_FEMININE_STATES = frozenset({"Ukraine", "Türkei", "Schweiz", "Slowakei", "Mongolei", "Elfenbeinküste", "EU", "Nato", "NATO",
                              "Bundesregierung", "Duma", "Knesset", "Hamas", "Hisbollah", "UN", "UNO"})  # fmt: skip


class Subjects:
    """Finds the subjects of clauses among the mentions of one article."""

    def __init__(self, text: Text, cast: Cast) -> None:
        self._text = text
        self._cast = cast
        self._starts: dict[int, Mention] = {}
        for mention in cast.mentions:
            known = self._starts.get(mention.span.start)
            if known is None or mention.span.end > known.span.end:
                self._starts[mention.span.start] = mention

    def of(self, words: Sequence[Word], *, unnamed: bool = False) -> Mention | None:
        """Return the subject of a clause as a mention, a pronoun as a mention without entity.

        None where the subject is nobody ('man', 'es'), or a noun phrase that no mention covers. With ``unnamed`` that
        phrase is returned as well, without entity.
        """
        at = 0
        while at < len(words):
            word = words[at]
            if word.text.lower() in {"er", "sie"} and word.tag == "PPER":
                return Mention(self._text.article.span(word.start, word.end), MentionKind.PRONOUN)
            if word.text.lower() in _NOBODY and word.tag != "ART":
                return None
            if word.tag in _PREPOSITIONS or word.text.lower() in _LIKE_PREPOSITIONS:
                at = self._past_phrase(words, at + 1)
                continue
            mention, begin = self._mention_at(words, at)
            if mention is not None:
                if not is_oblique(words, at, begin):
                    return mention
                at = self._past(words, mention.span.end)
                continue
            if word.tag in _OPENS_PHRASE and word.text.lower() not in _OBLIQUE:
                return self._unnamed(words, at) if unnamed else None
            at = self._past_phrase(words, at) if word.text.lower() in _OBLIQUE else at + 1
        return None

    def _unnamed(self, words: Sequence[Word], at: int) -> Mention | None:
        """Return the noun phrase at ``at`` up to its noun."""
        noun = next((word for word in words[at:] if word.tag not in _OPENS_PHRASE - {"NN"}), words[at])
        if noun.tag != "NN":
            return None
        return Mention(self._text.article.span(words[at].start, noun.end), MentionKind.NOMINAL)

    def _mention_at(self, words: Sequence[Word], at: int) -> tuple[Mention | None, int]:
        """Return the mention that a noun phrase at ``at`` is, past article and adjectives, and where it begins."""
        begin = at
        while begin < len(words):
            mention = self._starts.get(words[begin].start)
            if mention is not None:
                return mention, begin
            if words[begin].tag not in {"ART", "ADJA", "PPOSAT", "PDAT", "CARD"}:
                return None, begin
            begin += 1
        return None, begin

    def _past_phrase(self, words: Sequence[Word], at: int) -> int:
        """Return the index after the noun phrase at ``at`` with what it governs in the genitive."""
        mention, _ = self._mention_at(words, at)
        if mention is not None:
            return self._past(words, mention.span.end)
        while at < len(words) and words[at].tag not in {"NN", "NE"} and not words[at].tag.startswith(("V", "$")):
            at += 1
        at += 1
        while at < len(words) and words[at].tag == "ART" and words[at].text.lower() in {"der", "des"}:
            at = self._past_phrase(words, at + 1)
        return at

    def _past(self, words: Sequence[Word], end: int) -> int:
        return next((at for at, word in enumerate(words) if word.start >= end), len(words))


def is_oblique(words: Sequence[Word], at: int, begin: int) -> bool:
    """Tell whether the article of a phrase shows that it is no subject: 'dem Präsidenten', 'der Ukraine'.

    Args:
        words: the words of the clause.
        at: index of the first word of the phrase.
        begin: index where its name or noun begins.

    """
    article = words[at].text.lower()
    if article in _OBLIQUE:
        return True
    if article != "der":
        return False
    noun = (
        words[begin] if begin > at else next((word for word in words[at + 1 :] if word.tag in {"NN", "NE"}), words[at])
    )
    feminine = noun.text.endswith(_FEMININE_ENDINGS) and not noun.text.lower().endswith(_MASCULINE_ENDINGS)
    return noun.text in _FEMININE_STATES or (noun.tag == "NN" and feminine)
