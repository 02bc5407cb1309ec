"""Speakers and addressees set right where the form of their words rules them out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.model import Mention, MentionKind, Quotation, QuotationKind, Span
from lesart.reading.attribution.subjects import Subjects, is_oblique
from lesart.reading.attribution.text import outside
from lesart.reading.attribution.verbs import cue_lemma, is_saying_verb, main_verb
from lesart.reading.entities.word_lists import word_list

if TYPE_CHECKING:
    from lesart.reading.attribution.cast import Cast
    from lesart.reading.attribution.text import Text
    from lesart.reading.entities.sentences import Word

_LONGEST_INSERTION = 24
"""Words that a clause such as ', sagte X mit Blick auf …' may have beside the words in marks."""
_PREPOSITIONS = frozenset({"APPR", "APPRART"})
_FROM = frozenset({"aus", "von", "vom", "seitens", "laut", "nach", "gemäß", "durch", "zufolge"})
"""Prepositions before those whose words they are; who stands after another ('während der Schalte') does not speak."""
_SPEAKING_TO = frozenset({"zu", "zur", "zum", "auf", "gegen", "über"})
"""Prepositions before words of another that the speaker of the sentence answers to."""
_DATIVES = frozenset({"der", "dem", "ihrer", "ihrem", "seiner", "seinem", "dieser", "diesem"})
_POINTING = word_list("pointing_adverbs")


class Mending:
    """Sets right whom a frame names as speaker and addressee in one article."""

    def __init__(self, text: Text, cast: Cast) -> None:
        self._text = text
        self._cast = cast
        self._subjects = Subjects(text, cast)

    def mended(self, quotation: Quotation) -> Quotation:
        """Return a quotation with the speaker and addressee that its frame allows.

        An addressee before 'zufolge' is a source. Who is quoted speaks, not who quotes. Beside a source ('laut X sagte
        Y') the subject of the verb of saying speaks. A speaker in the dative ('wirft der Ukraine vor') is an addressee,
        and one outside a frame that has a subject of its own does not speak.
        """
        quotation = self._without_source_as_addressee(quotation)
        frame = self._text.of(quotation.frame)
        if not frame or self._answers_to(quotation, frame):
            return quotation
        if any(word.lemma.lower() == "zitieren" for word in frame):
            return self._with_quoted(quotation, frame)
        speaker = quotation.speaker
        if speaker is None:
            own = outside(frame, (quotation,))
            return replace(quotation, speaker=self._pointed_to(frame) or self._speaking_in(own, None))
        if not cue_lemma(self._text.of(quotation.cue)):
            subject = self._speaking_in(frame, speaker)
            return quotation if subject is None else replace(quotation, speaker=subject)
        if not self._may_speak(speaker, quotation, frame):
            return self._with_subject(quotation, frame)
        return self._parted(quotation, speaker)

    def _answers_to(self, quotation: Quotation, frame: tuple[Word, ...]) -> bool:
        """Tell whether a frame speaks to the words of another: 'Zur Ankündigung der Stadt, …, erklärte sie'.

        Who insists 'auf der Forderung' makes it himself.
        """
        cue = self._text.of(quotation.cue)
        if not cue or cue[-1].tag != "NN" or any(word.tag.startswith("V") for word in cue):
            return False
        before = [word for word in frame if word.end <= cue[0].start]
        held = bool(before) and before[-1].text.lower() == "auf" and cue[0].text.lower() in _DATIVES
        return bool(before) and before[-1].text.lower() in _SPEAKING_TO and not held

    def spoken_beside(self, quotation: Quotation, other: Quotation) -> Mention | None:
        """Return who speaks a quotation in marks whose verb of saying stands in the content of another.

        In '„…“, sagte X einer Mitteilung zufolge' and 'laut Y sagte X: „…“' the source frames the whole sentence, and
        the verb of saying is part of what it frames.
        """
        if quotation.kind is not QuotationKind.DIRECT or cue_lemma(self._text.of(quotation.cue)):
            return None
        words = outside(self._text.of(other.content), (quotation,))
        verb = main_verb(tuple(word for word in words if word.text != ","))
        if verb is None or not is_saying_verb(verb.lemma) or len(words) > _LONGEST_INSERTION:
            return None
        at = next(i for i, word in enumerate(words) if word.start == verb.finite.start)
        subject = self._subjects.of(words[at + 1 :])
        return (
            replace(self._cast.with_name(subject, self._text.article), entity_id=None) if subject is not None else None
        )

    def _without_source_as_addressee(self, quotation: Quotation) -> Quotation:
        addressee = quotation.addressee
        before_source = addressee is not None and self._text.article.text[addressee.span.end :].lstrip().startswith(
            "zufolge"
        )
        return replace(quotation, addressee=None) if before_source else quotation

    def _parted(self, quotation: Quotation, speaker: Mention) -> Quotation:
        """Part 'Biden Putin' in 'habe Biden Putin gewarnt' into who speaks and who hears."""
        names = [m for m in self._cast.overlapping(speaker.span) if speaker.span.contains(m.span)]
        if len(names) != len({m.entity_id for m in names}) or [m.kind for m in names] != [MentionKind.NAME] * 2:
            return quotation
        one, other = names
        if (one.span.start, other.span.end) != (
            speaker.span.start,
            speaker.span.end,
        ) or other.span.start != one.span.end + 1:
            return quotation
        heard = quotation.addressee or replace(other, entity_id=None)
        return replace(quotation, speaker=replace(one, entity_id=None), addressee=heard)

    def _with_subject(self, quotation: Quotation, frame: tuple[Word, ...]) -> Quotation:
        speaker, subject = quotation.speaker, self._subjects.of(frame)
        if speaker is None or subject is None or subject.span.overlaps(speaker.span):
            return quotation
        before = self._text.words[max(0, self._text.index(speaker.span.start) - 1)]
        governed = before.tag in _PREPOSITIONS or before.text.lower() == "während"
        heard = None if governed or not _in_frame(speaker, quotation) else speaker
        heard = quotation.addressee or heard
        return replace(quotation, speaker=replace(subject, entity_id=None), addressee=heard)

    def _speaking_in(self, frame: tuple[Word, ...], source: Mention | None) -> Mention | None:
        """Return who speaks in a frame with a source and a verb of saying: 'laut X sagte der Präsident:'; nobody in a passive."""
        rest = frame if source is None else self._outside(frame, source)
        verb = main_verb(rest)
        if verb is None or verb.passive or not is_saying_verb(verb.lemma):
            return None
        at = next(i for i, word in enumerate(rest) if word.start == verb.finite.start)
        subject = self._subjects.of(rest[at + 1 :])
        return (
            replace(self._cast.with_name(subject, self._text.article), entity_id=None) if subject is not None else None
        )

    def _outside(self, frame: tuple[Word, ...], source: Mention) -> tuple[Word, ...]:
        return tuple(word for word in frame if not source.span.start <= word.start < source.span.end)

    def _may_speak(self, speaker: Mention, quotation: Quotation, frame: tuple[Word, ...]) -> bool:
        """Tell whether the words for the speaker can be the subject of the frame."""
        words = self._text.between(speaker.span.start, speaker.span.end)
        before = [word for word in frame if words and word.end <= words[0].start]
        if not words:
            return True
        if before and (before[-1].tag in _PREPOSITIONS or before[-1].text.lower() == "während"):
            return before[-1].text.lower() in _FROM
        noun = next((at for at, word in enumerate(words) if word.tag in {"NN", "NE"}), 0)
        return _in_frame(speaker, quotation) and not is_oblique(words, 0, noun)

    def _with_quoted(self, quotation: Quotation, frame: tuple[Word, ...]) -> Quotation:
        """Make the person speak whom a medium quotes: 'zitierte der Sender X den Präsidenten', 'zitiert ihn die Zeitung'."""
        speaker = self._quoted(frame)
        if speaker is None:
            return quotation
        heard = self._quoting(quotation, frame)
        if heard is not None and heard.overlaps(speaker.span):
            heard = None
        return replace(quotation, speaker=speaker, medium=quotation.medium or heard, addressee=None)

    def _quoted(self, frame: tuple[Word, ...]) -> Mention | None:
        people = [
            m
            for m in self._within(frame)
            if self._cast.can_speak(m.entity_id) and not self._cast.is_medium(m.entity_id)
        ]
        if people:
            accusative = (m for m in people if m.span.text.lower().startswith("den "))
            chosen = next(accusative, people[0])
            return replace(self._cast.with_name(chosen, self._text.article), entity_id=None)
        pronoun = next((word for word in frame if word.text.lower() in {"ihn", "sie"} and word.tag == "PPER"), None)
        return Mention(self._text.article.span(pronoun.start, pronoun.end), MentionKind.PRONOUN) if pronoun else None

    def _quoting(self, quotation: Quotation, frame: tuple[Word, ...]) -> Span | None:
        medium = next((m.span for m in self._within(frame) if self._cast.is_medium(m.entity_id)), None)
        speaker = quotation.speaker
        named = speaker is not None and speaker.kind is not MentionKind.PRONOUN
        return medium or (speaker.span if speaker is not None and named else None)

    def _within(self, frame: tuple[Word, ...]) -> list[Mention]:
        start, end = frame[0].start, frame[-1].end
        return [
            m for m in self._cast.mentions if start <= m.span.start and m.span.end <= end and m.entity_id is not None
        ]

    def _pointed_to(self, frame: tuple[Word, ...]) -> Mention | None:
        """Return 'dort' of 'hieß es dort' as who speaks."""
        for at, word in enumerate(frame):
            if word.text.lower() in _POINTING and any(each.lemma == "heißen" for each in frame[:at]):
                return Mention(self._text.article.span(word.start, word.end), MentionKind.PRONOUN)
        return None


def _in_frame(speaker: Mention, quotation: Quotation) -> bool:
    return any(span.overlaps(speaker.span) for span in quotation.frame)
