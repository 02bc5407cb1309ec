"""Whom the words for a speaker or addressee name: by the mention in them, or through a noun for what he says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.model import Mention, MentionKind, Span
from lesart.reading.attribution.pronouns import Pronouns
from lesart.reading.attribution.subjects import Subjects, is_oblique
from lesart.reading.attribution.verbs import cue_lemma, is_saying_verb, main_verb
from lesart.reading.entities.gazetteer import gazetteer
from lesart.reading.entities.offices import read_office

if TYPE_CHECKING:
    from lesart.model import Quotation
    from lesart.reading.attribution.cast import Cast
    from lesart.reading.attribution.text import Text
    from lesart.reading.entities.sentences import Word

_WORDS_SAID = (
    "angabe", "angaben", "worten", "wort", "aussage", "aussagen", "darstellung", "ansicht", "auffassung", "meinung",
    "einschätzung", "information", "informationen", "bericht", "berichte", "berichten", "erkenntnissen", "erkenntnis",
    "mitteilung", "pressemitteilung", "erklärung", "stellungnahme", "äußerung", "äußerungen", "bekunden", "überzeugung",
    "schätzung", "schätzungen", "meldung", "meldungen", "sicht", "seite", "seiten", "seitens", "kreisen", "umfeld",
    "urteil", "analyse", "lesart", "schilderung", "darlegung", "papier", "dokument", "brief", "schreiben", "statement",
    "readout", "bulletin", "bekanntmachung", "ankündigung", "interview", "sprecherangaben", "protokoll", "beitrag", "tweet",
)  # fmt: skip
"""Nouns for what somebody says or publishes; a name after them is whose words they are."""
_PRONOUN_TAGS = frozenset({"PPER", "PDS", "PRELS", "PIS", "PPOSAT"})
_POINTING_ADVERBS = frozenset({"dort", "da", "daraus", "demnach", "danach", "demzufolge", "hiernach"})


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

    def mended(self, quotation: Quotation) -> Quotation:
        """Return a quotation with speaker and addressee set right where their form rules them out.

        An addressee before 'zufolge' is a source. Who is quoted speaks, not who quotes. A speaker in the dative ('wirft
        der Ukraine vor') is an addressee, and one who stands outside a frame with a subject of its own does not speak.
        """
        addressee = quotation.addressee
        if addressee is not None and self._text.article.text[addressee.span.end :].lstrip().startswith("zufolge"):
            quotation = replace(quotation, addressee=None)
        frame = self._text.of(quotation.frame)
        if not frame:
            return quotation
        if any(word.lemma.casefold() == "zitieren" for word in frame):
            return self._with_quoted(quotation, frame)
        if quotation.speaker is None:
            return replace(quotation, speaker=self._pointed_to(frame))
        if not cue_lemma(self._text.of(quotation.cue)) and (subject := self._speaking_in(frame, quotation.speaker)):
            return replace(quotation, speaker=subject)
        if not cue_lemma(self._text.of(quotation.cue)) or self._may_speak(quotation, frame):
            return quotation
        subject = self._subjects.of(frame)
        if subject is None or subject.span.overlaps(quotation.speaker.span):
            return quotation
        heard = quotation.addressee or (quotation.speaker if self._in_frame(quotation) else None)
        return replace(quotation, speaker=replace(subject, entity_id=None), addressee=heard)

    def _speaking_in(self, frame: tuple[Word, ...], source: Mention) -> Mention | None:
        """Return who speaks in a frame with a source and a verb of saying: 'laut X sagte der Präsident:'."""
        rest = tuple(word for word in frame if not source.span.start <= word.start < source.span.end)
        verb = main_verb(rest)
        if verb is None or not is_saying_verb(verb.lemma):
            return None
        at = next(i for i, word in enumerate(rest) if word.start == verb.finite.start)
        subject = self._subjects.of(rest[at + 1 :])
        return replace(self._with_name(subject), entity_id=None) if subject is not None else None

    def _may_speak(self, quotation: Quotation, frame: tuple[Word, ...]) -> bool:
        """Tell whether the words for the speaker can be the subject of the frame."""
        speaker = quotation.speaker
        words = self._text.between(speaker.span.start, speaker.span.end) if speaker is not None else ()
        if not words:
            return True
        before = [word for word in frame if word.end <= words[0].start]
        if before and before[-1].tag in {"APPR", "APPRART"}:
            return True
        return self._in_frame(quotation) and not is_oblique(words, 0, self._noun(words))

    def _in_frame(self, quotation: Quotation) -> bool:
        speaker = quotation.speaker
        return speaker is not None and any(span.overlaps(speaker.span) for span in quotation.frame)

    def _with_quoted(self, quotation: Quotation, frame: tuple[Word, ...]) -> Quotation:
        """Make the person speak whom a medium quotes: 'zitierte der Sender X den Präsidenten'."""
        start, end = frame[0].start, frame[-1].end
        mentions = [m for m in self._cast.mentions if start <= m.span.start and m.span.end <= end and m.entity_id is not None]
        quoted = [m for m in mentions if self._cast.can_speak(m.entity_id) and not self._cast.is_medium(m.entity_id)]
        heard = next((m.span for m in mentions if self._cast.is_medium(m.entity_id)), None)
        if heard is None and quotation.speaker is not None and quotation.speaker.kind is not MentionKind.PRONOUN:
            heard = quotation.speaker.span
        pronoun = next((word for word in frame if word.text.casefold() in {"ihn", "sie"} and word.tag == "PPER"), None)
        if not quoted and pronoun is not None:
            speaker = Mention(self._text.article.span(pronoun.start, pronoun.end), MentionKind.PRONOUN)
            return replace(quotation, speaker=speaker, medium=quotation.medium or heard, addressee=None)
        if not quoted:
            return quotation
        chosen = next((m for m in quoted if self._starts_with(m, ("den", "ihn"))), quoted[0])
        full = self._with_name(chosen)
        heard = None if heard is not None and heard.overlaps(full.span) else heard
        return replace(quotation, speaker=replace(full, entity_id=None), medium=quotation.medium or heard, addressee=None)

    def _starts_with(self, mention: Mention, words: tuple[str, ...]) -> bool:
        return mention.span.text.split()[0].casefold() in words

    def _with_name(self, mention: Mention) -> Mention:
        """Widen an office to the name that follows it."""
        end = mention.span.end
        name = next((m for m in self._cast.mentions if m.span.start == end + 1 and m.entity_id == mention.entity_id), None)
        if name is None:
            return mention
        return replace(mention, span=self._text.article.span(mention.span.start, name.span.end))

    def _pointed_to(self, frame: tuple[Word, ...]) -> Mention | None:
        """Return 'dort' of 'hieß es dort' as who speaks."""
        for at, word in enumerate(frame):
            if word.text.casefold() in _POINTING_ADVERBS and any(each.lemma == "heißen" for each in frame[:at]):
                return Mention(self._text.article.span(word.start, word.end), MentionKind.PRONOUN)
        return None

    def _noun(self, words: tuple[Word, ...]) -> int:
        return next((at for at, word in enumerate(words) if word.tag in {"NN", "NE"}), 0)

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
        return replace(mention, span=self._with_name(longest).span)

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
        return next(
            (
                entity.id
                for entity in self._cast.entities.values()
                if entity.kind.value == "state" and len(stem) > 2 and entity.name.casefold().startswith(stem)
            ),
            None,
        )


def _is_words_said(noun: str) -> bool:
    return noun.casefold().endswith(_WORDS_SAID)
