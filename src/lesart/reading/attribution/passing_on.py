"""Words within words: in 'Biden habe Putin gewarnt, teilte das Weiße Haus mit' the White House passes on what Biden said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lesart.model import Mention, MentionKind, Quotation, QuotationKind, Span
from lesart.reading.attribution.subjects import Subjects
from lesart.reading.attribution.text import runs
from lesart.reading.attribution.verbs import MainVerb, is_saying_verb, main_verb
from lesart.reading.entities.sentences import Word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lesart.reading.attribution.cast import Cast
    from lesart.reading.attribution.speakers import Speakers
    from lesart.reading.attribution.text import Text

_KINDS = frozenset({QuotationKind.INDIRECT, QuotationKind.INDIRECT_FREE_INDIRECT, QuotationKind.FREE_INDIRECT})
_NOT_SPOKEN = frozenset({"vereinbaren", "einigen", "verständigen", "beschließen", "entscheiden", "planen", "sprechen", "reden",
                         "veröffentlichen", "diskutieren", "sehen", "halten", "feiern", "vorsehen", "ergeben", "verfügen",
                         "verstehen", "vertrauen", "finden", "schließen", "heißen", "erregen", "bestehen", "sorgen",
                         "unterrichten", "informieren", "hervorgehen", "einladen", "herausgeben", "weitergeben",
                         "darstellen", "anerkennen", "zurückführen", "ansprechen", "wiederholen"})  # fmt: skip
"""Verbs of the cue lexicon that without words of their own tell of a deed more often than of something said."""
_ADDRESSING = frozenset({"warnen", "drohen", "bitten", "auffordern", "sagen", "vorschlagen", "mitteilen", "versichern", "zusagen",
                         "vorwerfen", "anbieten", "beschuldigen", "ermahnen", "aufrufen", "anweisen", "erklären", "zusichern", "versprechen", "raten"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Sentence:
    words: tuple[Word, ...]
    verb: MainVerb


class PassingOn:
    """Finds the speech acts that quotations tell of without being quotations of their own yet."""

    def __init__(self, text: Text, cast: Cast, speakers: Speakers) -> None:
        self._text = text
        self._cast = cast
        self._speakers = speakers
        self._subjects = Subjects(text, cast)

    def within(self, quotation: Quotation, others: Sequence[Quotation]) -> Iterator[Quotation]:
        """Yield a reported quotation for each act of speech that the content of a quotation tells of.

        Args:
            quotation: the quotation, its speaker resolved.
            others: the quotations of the article; an act that one of them already gives is left out.

        """
        if quotation.kind not in _KINDS or quotation.speaker is None:
            return
        framed = tuple(self._framed(quotation, others))
        yield from framed
        for sentence in self._sentences(quotation):
            speaker = self._subject(sentence, quotation)
            known = speaker is not None and speaker.entity_id is not None
            if speaker is not None and known and self._is_new(speaker, quotation, sentence, (*others, *framed)):
                yield self._reported(quotation, sentence, speaker)

    def with_inner_speaker(self, quotation: Quotation, inner: Sequence[Quotation]) -> Quotation:
        """Give a phrase in marks that an inner act governs to the inner speaker.

        In 'er habe das als „unangemessen“ zurückgewiesen, erklärte sein Amt' the marked word is his. A phrase that only
        tells how he spoke ('„in aller Klarheit“ gesagt') stays with the one who passes it on.
        """
        if quotation.kind is not QuotationKind.DIRECT or quotation.parent_id is None:
            return quotation
        words = [word for word in self._text.of(quotation.content) if word.text[0].isalnum()]
        if not words or (words[0].tag in {"APPR", "APPRART", "ADJD", "ADV"} and len(words) > 1):
            return quotation
        around = [each for each in inner if any(piece.contains(quotation.content[0]) for piece in each.content)]
        holder = next((each for each in around if each.parent_id == quotation.parent_id), None)
        if holder is None or (not holder.frame and holder.speaker and quotation.start < holder.speaker.span.end):
            return quotation
        return replace(
            quotation, parent_id=holder.id, speaker=holder.speaker, addressee=holder.addressee, cue=(), frame=()
        )

    def _framed(self, quotation: Quotation, others: Sequence[Quotation]) -> Iterator[Quotation]:
        """Yield what stands before a clause that ends a sentence of the content: '… reagieren, habe Biden Putin gewarnt'."""
        for words in self._text_sentences(quotation):
            begin = next((at for at in range(len(words) - 1, 0, -1) if words[at - 1].text == ","), None)
            if begin is None or words[begin].tag not in {"VAFIN", "VMFIN", "VVFIN"}:
                continue
            clause, verb = words[begin:], main_verb(words[begin:])
            if verb is None or verb.passive or not is_saying_verb(verb.lemma):
                continue
            sentence, whole = _Sentence(clause, verb), _Sentence(words, verb)
            speaker = self._subject(sentence, quotation)
            if speaker is None or speaker.entity_id is None or not self._is_new(speaker, quotation, whole, others):
                continue
            told = self._reported(quotation, sentence, speaker)
            span = self._text.article.span
            yield replace(
                told,
                kind=QuotationKind.INDIRECT,
                content=(span(words[0].start, words[begin - 2].end),),
                cue=tuple(dict.fromkeys(span(word.start, word.end) for word in (verb.finite, verb.head))),
                frame=(span(clause[0].start, next(w.end for w in reversed(clause) if w.text[0].isalnum())),),
            )

    def _is_new(self, speaker: Mention, quotation: Quotation, sentence: _Sentence, others: Sequence[Quotation]) -> bool:
        same = quotation.speaker is not None and speaker.entity_id == quotation.speaker.entity_id
        return not same and not any(self._is_given(other, quotation, speaker, sentence) for other in others)

    def _sentences(self, quotation: Quotation) -> Iterator[_Sentence]:
        for part in self._text_sentences(quotation):
            clause = part[1:] if part and part[0].text.lower() in {"dass", "ob"} else part
            verb = main_verb(part)
            if verb is None or verb.passive or verb.lemma in _NOT_SPOKEN or not is_saying_verb(verb.lemma):
                continue
            yield _Sentence(clause, verb)

    def _text_sentences(self, quotation: Quotation) -> Iterator[tuple[Word, ...]]:
        words = self._text.of(quotation.content)
        for number in sorted({self._text.number_at(word.start) for word in words}):
            yield tuple(word for word in words if self._text.number_at(word.start) == number)

    def _subject(self, sentence: _Sentence, quotation: Quotation) -> Mention | None:
        found = self._subjects.of(sentence.words)
        if found is not None and found.kind is MentionKind.PRONOUN:
            return self._speakers.resolved(found, quotation, ())
        return found if found is not None and self._cast.can_speak(found.entity_id) else None

    def _is_given(self, other: Quotation, outer: Quotation, speaker: Mention, sentence: _Sentence) -> bool:
        """Tell whether a quotation within this sentence already has this speaker, or the same frame verb."""
        if other.id == outer.id or other.speaker is None:
            return False
        first, last = sentence.words[0].start, sentence.words[-1].end
        inside = first <= other.start and other.end <= last + 1
        return inside and (other.speaker.entity_id == speaker.entity_id or other.speaker.span.overlaps(speaker.span))

    def _reported(self, outer: Quotation, sentence: _Sentence, speaker: Mention) -> Quotation:
        article = self._text.article
        content = tuple(article.span(run[0].start, run[-1].end) for run in runs(sentence.words) if run)
        pieces = tuple(
            article.span(max(span.start, piece.start), min(span.end, piece.end))
            for piece in outer.content
            for span in content
            if max(span.start, piece.start) < min(span.end, piece.end)
        )
        return Quotation(
            id=f"{outer.id}:{speaker.span.start}",
            kind=QuotationKind.REPORTED,
            content=_joined(pieces, article.text, outer),
            speaker=speaker,
            addressee=self._addressee(sentence, speaker),
            parent_id=outer.id,
        )

    def _addressee(self, sentence: _Sentence, speaker: Mention) -> Mention | None:
        if sentence.verb.lemma not in _ADDRESSING:
            return None
        last = sentence.words[-1].end
        for mention in self._cast.mentions:
            if not speaker.span.end <= mention.span.start < last or mention.entity_id in {None, speaker.entity_id}:
                continue
            at = self._text.index(mention.span.start)
            before = self._text.words[at - 1]
            if before.text.lower() in {"und", "sowie"}:
                return None
            if before.tag not in {"APPR", "APPRART"} and self._cast.can_speak(mention.entity_id):
                between = self._text.between(speaker.span.end, mention.span.start)
                return mention if all(word.text != "," for word in between) else None
        return None


def _joined(pieces: tuple[Span, ...], text: str, outer: Quotation) -> tuple[Span, ...]:
    """Return pieces of content with those joined that only white space parts."""
    found: list[Span] = []
    for piece in pieces:
        if found and not text[found[-1].end : piece.start].strip():
            found[-1] = Span(piece.article_id, found[-1].start, piece.end, text[found[-1].start : piece.end])
        else:
            found.append(piece)
    return tuple(found) or outer.content
