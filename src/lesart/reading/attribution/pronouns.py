"""Whom a pronoun takes up: the candidates that fit in gender and number, ranked by how present they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.reading.attribution.text import is_finite
from lesart.reading.entities.word_lists import word_list

if TYPE_CHECKING:
    from lesart.model import Mention, Quotation
    from lesart.reading.attribution.cast import Cast
    from lesart.reading.attribution.text import Text
    from lesart.reading.entities.sentences import Word

_REACH = 4
"""Sentences back in which an antecedent is sought. In the train split of quotations-de nearly all lie within three."""
_STEP, _SUBJECT, _SPEAKER, _GENDER, _TALKED_OF, _MARGIN = 0.3, 0.25, 0.2, 0.15, 0.3, 0.1
"""What a sentence of distance costs; what being the subject, having spoken last and a known gender are worth; what being
named only in what somebody else said costs; by how much the best must lead. Set by reading the pronouns that speak in 80 articles of that split."""
_MASCULINE = frozenset({"er", "ihm", "ihn", "dieser", "letzterer", "jener", "ersterer"})
_FEMININE = frozenset({"sie", "ihr", "diese", "letztere", "jene", "erstere"})
_LATTER = frozenset({"dieser", "diese", "letzterer", "letztere"})
_FORMER = frozenset({"jener", "jene", "ersterer", "erstere"})
_ADVERBS = word_list("pointing_adverbs")
_OBLIQUE = word_list("oblique")


@dataclass(frozen=True, slots=True)
class _Candidate:
    entity_id: str
    score: float


class Pronouns:
    """Resolves the pronouns of one article."""

    def __init__(self, text: Text, cast: Cast) -> None:
        self._text = text
        self._cast = cast

    def antecedent(self, pronoun: Word, quotation: Quotation, before: tuple[Quotation, ...]) -> str | None:
        """Return the entity that a speaking or hearing pronoun takes up, None where that stays open.

        Args:
            pronoun: the pronoun.
            quotation: the quotation it speaks or hears in; who stands only in what is said is no candidate.
            before: the quotations before it, resolved.

        """
        form = pronoun.text.lower()
        if pronoun.text == "Sie" and not self._opens(pronoun):
            return None
        if form in _ADVERBS:
            last = self._last_speaker(pronoun, before, bodies=True)
            return last if form in {"dort", "da"} else self._last_source(pronoun) or last
        if pronoun.tag == "PRELS":
            return self._relative(pronoun)
        gender = "m" if form in _MASCULINE else "f" if form in _FEMININE else ""
        if not gender or self._is_plural(pronoun, quotation):
            return None
        if form in _LATTER | _FORMER:
            return self._pointed_at(pronoun, gender, quotation)
        return self._by_gender(pronoun, gender, quotation, before)

    def _pointed_at(self, pronoun: Word, gender: str, quotation: Quotation) -> str | None:
        """Return whom 'dieser' or 'jener' means: who is named last, or first, in the nearest sentence that names a person.

        Somebody of unknown gender counts only where nobody of the right one is named.
        """
        here = self._text.number_at(pronoun.start)
        fitting = [
            m for m in self._fitting(pronoun, gender, quotation) if here - self._text.number_at(m.span.start) <= 1
        ]
        known = [m for m in fitting if self._cast.gender(m.entity_id or "") == gender] or fitting
        if not known:
            return None
        nearest = self._text.number_at(known[-1].span.start)
        named = [m for m in known if self._text.number_at(m.span.start) == nearest]
        return named[-1 if pronoun.text.lower() in _LATTER else 0].entity_id

    def _fitting(self, pronoun: Word, gender: str, quotation: Quotation) -> list[Mention]:
        """Return the mentions of persons before a pronoun that it may take up by distance and gender, in text order."""
        here = self._text.number_at(pronoun.start)
        return [
            mention
            for mention in self._cast.mentions
            if mention.span.start < pronoun.start
            and mention.entity_id is not None
            and self._cast.is_person(mention.entity_id)
            and here - self._text.number_at(mention.span.start) <= _REACH
            and self._cast.gender(mention.entity_id) in {"", gender}
            and not self._is_inside(mention, quotation)
            and not _is_speaker_beside(mention, pronoun, quotation)
        ]

    def _opens(self, pronoun: Word) -> bool:
        """Tell whether a pronoun opens its sentence or a quotation; inside, a capital marks the polite form."""
        at = self._text.index(pronoun.start)
        sentence = self._text.sentence_at(pronoun.start)
        first = sentence is None or sentence.words[0].start == pronoun.start
        return first or at == 0 or not self._text.words[at - 1].text[-1].isalnum()

    def _by_gender(self, pronoun: Word, gender: str, quotation: Quotation, before: tuple[Quotation, ...]) -> str | None:
        ranked = sorted(self._candidates(pronoun, gender, quotation, before), key=lambda each: -each.score)
        if not ranked:
            return self._last_speaker(pronoun, before, bodies=True) if gender == "f" else None
        if len(ranked) > 1 and ranked[0].score - ranked[1].score < _MARGIN:
            return None
        return ranked[0].entity_id

    def _candidates(
        self, pronoun: Word, gender: str, quotation: Quotation, before: tuple[Quotation, ...]
    ) -> list[_Candidate]:
        here = self._text.number_at(pronoun.start)
        last = self._last_speaker(pronoun, before, bodies=False)
        scores: dict[str, float] = {}
        for mention in self._fitting(pronoun, gender, quotation):
            entity_id = mention.entity_id or ""
            far = here - self._text.number_at(mention.span.start)
            score = 1.0 - _STEP * far + _GENDER * (self._cast.gender(entity_id) == gender)
            score += _SUBJECT * self._is_subject(mention) + _SPEAKER * (entity_id == last)
            score -= _TALKED_OF * any(self._is_inside(mention, other) for other in before)
            scores[entity_id] = max(score, scores.get(entity_id, 0.0))
        if quotation.addressee is not None and quotation.addressee.entity_id in scores:
            del scores[quotation.addressee.entity_id]
        return [_Candidate(entity_id, score) for entity_id, score in scores.items()]

    def _is_inside(self, mention: Mention, quotation: Quotation) -> bool:
        """Tell whether a mention stands in what is said in the same sentence: it is talked of and seldom talks."""
        return any(span.contains(mention.span) for span in quotation.content)

    def _last_speaker(self, pronoun: Word, before: tuple[Quotation, ...], *, bodies: bool) -> str | None:
        here = self._text.number_at(pronoun.start)
        for quotation in reversed(before):
            speaker = quotation.speaker
            if speaker is None or speaker.entity_id is None or quotation.start >= pronoun.start:
                continue
            if here - self._text.number_at(quotation.end - 1) > _REACH:
                return None
            person = self._cast.is_person(speaker.entity_id)
            if person is not bodies:
                return speaker.entity_id
        return None

    def _last_source(self, adverb: Word) -> str | None:
        """Return the body that the sentence before 'demnach' names as its subject."""
        here = self._text.number_at(adverb.start)
        for mention in self._cast.mentions:
            before = self._text.number_at(mention.span.start) == here - 1
            if before and self._is_subject(mention) and self._cast.is_body(mention.entity_id):
                return mention.entity_id
        return None

    def _relative(self, pronoun: Word) -> str | None:
        """Return what stands right before a relative pronoun and its comma."""
        ends = [
            m for m in self._cast.mentions if m.span.end <= pronoun.start and pronoun.start - m.span.end <= len(", ")
        ]
        return ends[-1].entity_id if ends else None

    def _is_plural(self, pronoun: Word, quotation: Quotation) -> bool:
        """Tell whether the verb beside 'sie' is a plural: 'sagten sie'."""
        if pronoun.text.lower() not in {"sie", "diese"}:
            return False
        here, at = self._text.number_at(pronoun.start), self._text.index(pronoun.start)
        around = self._text.words[max(0, at - 2) : at + 3]
        near = [word for word in around if self._text.number_at(word.start) == here]
        verbs = [word for word in near if is_finite(word)] or [w for w in self._text.of(quotation.cue) if is_finite(w)]
        return bool(verbs) and verbs[0].text.lower().endswith(("en", "ten", "sind", "werden"))

    def _is_subject(self, mention: Mention) -> bool:
        at = self._text.index(mention.span.start)
        words = self._text.words
        if at >= len(words) or words[at].text.lower() in _OBLIQUE:
            return False
        before = words[at - 1] if at else None
        return before is None or (before.tag not in {"APPR", "APPRART"} and before.text.lower() not in _OBLIQUE)


def _is_speaker_beside(mention: Mention, pronoun: Word, quotation: Quotation) -> bool:
    """Tell whether a mention stands in the words for the speaker and the pronoun does not: nobody is his own 'ihm' or 'ihr'."""
    speaker = quotation.speaker
    if speaker is None or speaker.span.start <= pronoun.start < speaker.span.end:
        return False
    return speaker.span.contains(mention.span)
