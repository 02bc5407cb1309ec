"""Who passes words on: 'laut X', 'einer Mitteilung von X zufolge', 'wie X meldete', 'sagte er dem Sender X'."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lesart.model import SourceRole, Span
from lesart.reading.attribution.verbs import cue_lemma, is_saying_verb
from lesart.reading.entities.word_lists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lesart.model import Mention, Quotation
    from lesart.reading.attribution.cast import Cast
    from lesart.reading.attribution.speakers import Speakers
    from lesart.reading.attribution.text import Text
    from lesart.reading.entities.sentences import Word

_SAID_IN = word_list("said_in")
_PUBLISHED_AS = word_list("published_as")
_ANGABEN = word_list("statements")
_BOUNDS = frozenset({",", ":", ";", ".", "–", "—", "(", ")", '"', "„", "“", "«", "»"})
_LONGEST_PHRASE = 14
"""Words of a source phrase ("einer von der Staatskanzlei am Abend verbreiteten Mitteilung zufolge")."""
_RANK = {
    SourceRole.AGENCY: 0,
    SourceRole.MEDIUM: 1,
    SourceRole.DOCUMENT: 2,
    SourceRole.WITNESS: 3,
    SourceRole.OFFICIAL: 3,
}


@dataclass(frozen=True, slots=True)
class Layer:
    """One who passes words on: the part he plays, the words that name him, the entity they name.

    ``heard`` is set for a medium that the words were said to or published on, ``behind`` for who stands behind the
    speaker ('unter Berufung auf X'): words within are X's, passed on by the speaker.
    """

    role: SourceRole
    span: Span
    entity_id: str | None
    heard: bool = False
    behind: bool = False


class Layers:
    """Finds the layers around the quotations of one article."""

    def __init__(self, text: Text, cast: Cast, speakers: Speakers) -> None:
        self._text = text
        self._cast = cast
        self._speakers = speakers

    def around(self, quotation: Quotation, others: Iterable[Quotation]) -> tuple[Layer, ...]:
        """Return the layers that the frame of a quotation and its sentence name, outermost first.

        Args:
            quotation: the quotation, its speaker and addressee resolved.
            others: quotations whose content in the same sentence belongs to them alone.

        """
        words = self._frame_words(quotation, tuple(others))
        found = [*self._sources(words), *self._heard_by(quotation, words)]
        speaker = quotation.speaker
        kept: dict[str, Layer] = {}
        for layer in found:
            if speaker is not None and self._is_speaker(layer, speaker):
                continue
            kept.setdefault(layer.entity_id or layer.span.text, layer)
        return tuple(sorted(kept.values(), key=lambda layer: (_RANK[layer.role], layer.span.start)))

    def _is_speaker(self, layer: Layer, speaker: Mention) -> bool:
        if layer.entity_id is not None and layer.entity_id == speaker.entity_id:
            return True
        return layer.span.overlaps(speaker.span) and not layer.heard

    def _frame_words(self, quotation: Quotation, others: tuple[Quotation, ...]) -> tuple[Word, ...]:
        """Return the words of the frame, else of the sentence outside what other quotations say."""
        if quotation.frame:
            return (*self._text.of(quotation.frame), *self._trailing(quotation))
        if quotation.cue:
            return ()
        words = self._text.of(quotation.content)
        inner = [other for other in others if other.parent_id == quotation.id]
        taken = [span for other in inner for span in other.content]
        return tuple(word for word in words if not any(span.start <= word.start < span.end for span in taken))

    def _trailing(self, quotation: Quotation) -> tuple[Word, ...]:
        """Return a clause such as ', wie das Amt erklärte' that ends the content: it is about the whole sentence."""
        words = self._text.of(quotation.content[-1:])
        if len(quotation.content) > 1 and words and words[0].text == "wie":
            return words
        begin = next((at for at in range(len(words) - 1, 0, -1) if words[at].text == ","), None)
        if begin is None or begin + 1 >= len(words) or words[begin + 1].text != "wie":
            return ()
        return words[begin + 1 :]

    def _sources(self, words: Sequence[Word]) -> Iterator[Layer]:
        for at, word in enumerate(words):
            folded = word.text.lower()
            if folded == "laut":
                yield from self._phrase_after(words, at)
            elif folded == "zufolge":
                yield from self._phrase_before(words, at)
            elif folded in {"nach", "gemäß"} and self._said_by(words, at):
                yield from self._phrase_after(words, at)
            elif folded == "wie" and at + 1 < len(words):
                yield from self._as_reported(words, at)
            elif folded in {"berufung", "verweis"} and at + 1 < len(words) and words[at + 1].text == "auf":
                yield from (replace(layer, behind=True) for layer in self._phrase_after(words, at + 1))

    def _said_by(self, words: Sequence[Word], at: int) -> bool:
        phrase = self._until_bound(words, at + 1)[:4]
        return any(word.text.lower().endswith(tuple(_ANGABEN)) for word in phrase)

    def _phrase_after(self, words: Sequence[Word], at: int) -> Iterator[Layer]:
        phrase = [word for word in self._until_bound(words, at + 1) if word.tag != "PTKVZ"]
        cut = next(
            (i for i, word in enumerate(phrase) if word.tag.startswith(("VVFIN", "VAFIN", "VMFIN"))), len(phrase)
        )
        yield from self._named_in(phrase[:cut])

    def _phrase_before(self, words: Sequence[Word], at: int) -> Iterator[Layer]:
        begin = at
        while (
            begin > 0
            and words[begin - 1].text not in _BOUNDS
            and not _is_finite(words[begin - 1])
            and at - begin < _LONGEST_PHRASE
        ):
            begin -= 1
        phrase = list(words[begin:at])
        opening = next((i for i in range(len(phrase) - 1, -1, -1) if phrase[i].text.lower() in {"einer", "einem", "der", "dem"}
                        and not self._is_attribute(phrase, i)), 0)  # fmt: skip
        yield from self._named_in(phrase[opening:] or phrase)

    def _is_attribute(self, phrase: list[Word], at: int) -> bool:
        """Tell whether an article belongs to an attribute inside a phrase: 'einer von DER Staatskanzlei verbreiteten'."""
        before = phrase[at - 1] if at else None
        genitive = before is not None and before.tag == "NN" and phrase[at].text.lower() == "der"
        return genitive or (before is not None and before.tag in {"APPR", "APPRART"})

    def _as_reported(self, words: Sequence[Word], at: int) -> Iterator[Layer]:
        phrase = self._until_bound(words, at + 1)
        verbs = [word for word in phrase if word.tag.startswith("V") or word.tag == "PTKVZ"]
        if verbs and is_saying_verb(cue_lemma(verbs)):
            yield from self._named_in([word for word in phrase if not word.tag.startswith("V")])

    def _until_bound(self, words: Sequence[Word], at: int) -> list[Word]:
        end = at
        while end < len(words) and words[end].text not in _BOUNDS and end - at < _LONGEST_PHRASE:
            end += 1
        return list(words[at:end])

    def _named_in(self, phrase: Sequence[Word]) -> Iterator[Layer]:
        """Yield the layer that a noun phrase names; a document is passed over for the one who issued it."""
        if not phrase:
            return
        span = self._text.article.span(phrase[0].start, phrase[-1].end)
        mention = next(
            (m for m in self._cast.overlapping(span) if span.contains(m.span) and self._cast.can_speak(m.entity_id)),
            None,
        )
        if mention is not None:
            yield Layer(self._cast.role(mention.entity_id), mention.span, mention.entity_id)
            return
        entity_id = self._speakers.entity_of(span)
        if entity_id is not None and self._cast.can_speak(entity_id):
            yield Layer(self._cast.role(entity_id), span, entity_id)
        elif any(word.text.lower() in _PUBLISHED_AS for word in phrase):
            yield Layer(SourceRole.DOCUMENT, span, None)

    def _heard_by(self, quotation: Quotation, words: Sequence[Word]) -> Iterator[Layer]:
        """Yield the medium that the words were said to, in or on."""
        addressee = quotation.addressee
        if addressee is not None and self._cast.is_medium(addressee.entity_id):
            yield Layer(self._cast.role(addressee.entity_id), addressee.span, addressee.entity_id, heard=True)
        if quotation.medium is not None and not self._cast.overlapping(quotation.medium):
            yield Layer(SourceRole.MEDIUM, quotation.medium, None, heard=True)
        quoting = any(word.lemma.lower() == "zitieren" for word in words)
        for mention in self._cast.mentions:
            inside = bool(words) and words[0].start <= mention.span.start < words[-1].end
            if inside and self._cast.is_medium(mention.entity_id) and (quoting or self._is_where(mention, words)):
                yield Layer(self._cast.role(mention.entity_id), mention.span, mention.entity_id, heard=True)

    def _is_where(self, mention: Mention, words: Sequence[Word]) -> bool:
        """Tell whether a medium stands in the frame as the place of the words: 'in der Zeitung X', 'dem Sender X'."""
        at = next((i for i, word in enumerate(words) if word.start == mention.span.start), None)
        if at is None:
            return False
        own = words[at].text.lower()
        before = [word.text.lower() for word in words[max(0, at - 4) : at]]
        if before and before[-1] in {"gegenüber", "in", "im", "auf", "bei", "beim", "via", "über", "zu"}:
            return True
        if any(noun in _SAID_IN for noun in before) and {own, *before} & {
            "mit",
            "des",
            "der",
            "dem",
            "von",
            "für",
            "im",
        }:
            return True
        return own in {"dem", "der"} and _has_person_before(words, at, self._cast)


def published_as(words: Sequence[Word]) -> tuple[int, int] | None:
    """Return the offsets of 'einer Mitteilung', 'einem Brief' after 'in' or 'auf', where a frame has one."""
    for at, word in enumerate(words):
        if word.text.lower() in _PUBLISHED_AS and word.tag == "NN":
            begin = at
            while begin > 0 and words[begin - 1].tag in {"ADJA", "ART", "PPOSAT"}:
                begin -= 1
            if begin > 0 and words[begin - 1].text.lower() in {"in", "auf", "bei"}:
                return words[begin].start, word.end
            fused = begin > 0 and words[begin - 1].text.lower() in {"im", "beim"}
            if fused:
                return words[begin].start, word.end
    return None


def _is_finite(word: Word) -> bool:
    return word.tag in {"VVFIN", "VAFIN", "VMFIN"}


def _has_person_before(words: Sequence[Word], at: int, cast: Cast) -> bool:
    """Tell whether somebody else stands in the frame before a medium in the dative: then it heard, and did not speak."""
    start, end = words[0].start, words[at].start
    return any(
        start <= m.span.start < end and m.entity_id is not None and not cast.is_medium(m.entity_id)
        for m in cast.mentions
    ) or any(word.tag == "PPER" for word in words[:at])
