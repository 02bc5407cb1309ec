"""Noun phrases: how far one reaches that begins at a given word.

Speakers and addressees are noun phrases with all that hangs on them: titles, names, genitives, prepositional
attributes, brackets and appositions ("der Sprecher der Polizei in Essen, Max Muster (SPD)").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lesart.reading.quotations.text import Text

_DETERMINERS = frozenset({"ART", "PPOSAT", "PDAT", "PIAT", "PWAT", "PRELAT"})
_MODIFIERS = frozenset({"ADJA", "CARD", "TRUNC"})
_HEADS = frozenset({"NN", "NE", "FM", "XY"})
PRONOUNS = frozenset({"PPER", "PIS", "PDS", "PRELS", "PPOSS"})
_ATTRIBUTIVE = frozenset({"von", "vom", "für", "aus", "im", "in", "bei", "beim", "der", "zur", "zum", "um", "am", "gegen", "über", "an", "mit", "zwischen", "auf", "ohne", "unter", "ins"})
_CLOSE = frozenset({"von", "vom", "für", "aus", "beim", "um"})
_PLACE = frozenset({"in", "im", "bei", "an"})
_GENITIVE = frozenset({"der", "des", "dieser", "dieses", "eines", "einer", "seiner", "ihrer", "seines", "ihres", "unserer", "jener", "mehrerer", "vieler", "zweier", "dreier", "aller", "beider", "zahlreicher", "verschiedener"})
_LONGEST_MODIFIER = 8
_LONGEST_NAME = 9
_NO_SURNAME = ("ung", "ungen", "heit", "keit", "tion", "tionen", "ives", "maßnahmen", "isches", "schaft", "tät")
_TITLES = ("er", "in", "ent", "ant", "or", "ist", "chef", "rat", "eur", "är", "iker", "anwalt", "könig", "papst", "herr", "frau", "mann", "general", "oberst", "prinz", "graf", "dr.", "prof.", "kanzler")
_NUMBERED = frozenset({"bündnis", "artikel", "paragraph", "kapitel", "absatz", "seite", "nummer", "nr.", "punkt", "gruppe", "klasse"})
_MEDIA = frozenset({"interview", "gespräch", "rede", "erklärung", "stellungnahme", "brief", "bericht", "mitteilung", "sendung", "beitrag", "gastbeitrag", "pressekonferenz", "artikel", "schreiben", "ansprache", "talkshow", "debatte", "sitzung", "podcast", "videobotschaft", "botschaft", "statement", "pressemitteilung", "kommentar", "telefonat", "interviews", "reaktion", "richtung", "frage", "fall", "zukunft"})
_NAME_PARTICLES = frozenset({"von", "van", "de", "der", "den", "zu", "al", "el", "bin", "ibn", "ben", "di", "da", "del", "du", "la", "le", "ter", "ten", "dos", "vom", "und", "zur", "-"})


class Phrases:
    """Finds noun phrases in one text."""

    def __init__(self, text: Text) -> None:
        self._words = text.words
        self._jump = text.opaque.jump
        self._quotes = text.opaque.quotes

    def core(self, i: int, limit: int) -> int:
        """Return the index after the noun with what stands before it ("der frühere Chef der", no attributes), or i."""
        words = self._words
        if i >= limit:
            return i
        if words.tag[i] in PRONOUNS and not (i + 1 < limit and words.tag[i] != "PPER" and self._head(i + 1, limit)):
            return i + 1
        at = i
        if words.tag[at] in _DETERMINERS or words.tag[at] in {"PIS", "PDS", "PIDAT", "PRELS"}:
            at += 1
        start = at
        while at < limit and not self._head(at, limit):
            if words.tag[at] in _MODIFIERS or (at > i and words.tag[at] in {"PIAT", "PIS", "PIDAT"}) or (words.tag[at] in {"ADV", "ADJD", "KON", "PTKA", "$,"} and self._premodifies(at, limit)):
                at += 1
            elif at == start and at > i and words.tag[at] in {"APPR", "APPRART", "ART", "PRF", "PPER"} and self._premodifies(at, limit):
                at += 1
                while at < limit and words.tag[at] not in {"ADJA"}:
                    at = self._jump.get(at, at + 1)
            else:
                break
        end = self._heads(at, limit)
        if end > at:
            return end
        if at > start and words.tag[at - 1] in {"ADJA", "CARD"} and start > i:
            return at
        return i

    def _premodifies(self, at: int, limit: int) -> bool:
        """Tell whether an adjective follows soon, and a noun after it, without a verb between."""
        words = self._words
        for j in range(at + 1, min(limit, at + _LONGEST_MODIFIER)):
            tag = words.tag[j]
            if tag == "ADJA":
                return True
            if tag.startswith(("VVF", "VAF", "VMF", "$.")) or tag in {"KOUS", "PRELS", "PTKVZ"} or words.text[j] in ",:;" and words.tag[at] != "$,":
                return False
            if tag in {"NN", "NE"} and words.tag[at] in {"ADV", "ADJD", "KON", "$,"}:
                return False
        return False

    def _head(self, i: int, limit: int) -> bool:
        return i < limit and (self._words.tag[i] in _HEADS or self._is_quoted_name(i))

    def _is_quoted_name(self, i: int) -> bool:
        """Tell whether the marks at ``i`` hold a name: a few words that begin with a capital."""
        last = self._quotes.get(i, 0)
        return i + 2 < last <= i + _LONGEST_NAME and (self._words.text[i + 1][0].isupper() or last <= i + 5)

    def _heads(self, i: int, limit: int) -> int:
        """Return the index after a run of nouns and names: title, given name, surname, quoted name."""
        words = self._words
        at = i
        while at < limit:
            if self._head(at, limit):
                if at > i and not self._continues_name(i, at):
                    break
                at = self._quotes.get(at, at + 1)
            elif at > i and words.tag[at] == "CARD" and words.lower[at - 1] in _NUMBERED:
                at += 1
            elif at > i and words.tag[at - 1] == "NE" and self._is_name_part(at):
                at += 1
            elif at > i and words.lower[at] in _NAME_PARTICLES and words.tag[at - 1] == "NE" and at + 1 < limit and words.tag[at + 1] == "NE" and words.lower[at] not in {"und", "von", "vom", "der", "den", "zur"}:
                at += 1
            elif at > i and words.lower[at] in {"von", "zu", "van"} and at + 1 < limit and words.tag[at + 1] == "NE" and words.tag[at - 1] in {"NE", "NN"}:
                at += 1
            elif at > i and words.text[at] in {"/", "&", "-"} and words.touches_before(at) and words.touches_after(at):
                at += 2 if words.tag[at + 1] == "ART" else 1
            elif at > i and words.tag[at] == "ADJA" and words.text[at][0].isupper() and self._head(at + 1, limit):
                at += 1
            else:
                break
        while at > i and words.text[at - 1] in {"/", "&", "-"}:
            at -= 1
        return at

    def _continues_name(self, i: int, at: int) -> bool:
        """Tell whether a noun or name after another belongs to it: title and name, not two phrases side by side."""
        words = self._words
        if words.inside_name[at] or words.tag[at] in {"NE", "FM", "XY"} or at in self._quotes:
            return True
        if words.tag[at - 1] == "NN":
            return words.lower[at - 1].endswith(_TITLES)
        genitive = words.tag[at - 1] == "NE" and words.lower[at - 1].endswith(("s", "’", "'")) and at == i + 1
        return genitive or words.tag[at - 1] not in {"NE", "FM"} or words.text[at].isupper() or self._is_surname(i, at)

    def _is_surname(self, i: int, at: int) -> bool:
        """Tell whether a noun after a single given name is a surname: no other word than a name stands like this."""
        words = self._words
        return not words.lower[at].endswith(_NO_SURNAME) and (at == i + 1 or words.tag[at - 2] == "NN")

    def _is_name_part(self, at: int) -> bool:
        """Tell whether a word with a capital after a name belongs to it, whatever the tagger took it for ("Clever")."""
        words = self._words
        return words.text[at][0].isupper() and words.tag[at] in {"ADJD", "ADJA", "ADV", "VVFIN", "VVINF", "VVPP", "VVIMP", "ITJ", "CARD"}

    def end(self, i: int, limit: int, *, wide: bool = False, barred: tuple[str, ...] = ()) -> int:
        """Return the index after the noun phrase that begins at ``i``, with its attributes; ``i`` if none begins.

        ``wide`` takes every prepositional phrase along, as before the finite verb, where one constituent stands;
        ``barred`` names prepositions that belong to the verb ("sprach X von …").
        """
        at = self.core(i, limit)
        if at == i:
            return i
        if self._words.tag[i] in PRONOUNS and at == i + 1 and self._words.tag[i] != "PIS":
            return at
        while True:
            if at < limit and barred and self._words.lemma[at] in barred:
                return at
            further = self._attribute(i, at, limit, wide=wide)
            if further == at:
                return at
            at = further

    def _attribute(self, first: int, at: int, limit: int, *, wide: bool) -> int:
        words = self._words
        if at >= limit:
            return at
        if words.text[at] in {"(", "["} and at in self._jump:
            return min(self._jump[at], limit)
        lower, tag = words.lower[at], words.tag[at]
        if lower in _GENITIVE and tag in {"ART", "PDAT", "PPOSAT", "PIAT", "ADJA", "PDS", "PIS"} or (tag == "ADJA" and words.lower[at].endswith("er") and words.tag[at - 1] == "NN"):
            end = self.core(at, limit)
            return end if end > at and (wide or self._is_genitive(at)) else at
        if tag in {"APPR", "APPRART"} and (lower in _CLOSE or (wide and lower in _ATTRIBUTIVE) or (lower in _PLACE and self._takes_place(first, at))):
            end = self.core(at + 1, limit)
            return end if end > at + 1 and (wide or self._attaches(first, at, end)) else at
        if lower in {"und", "oder", "sowie", "&"} or (wide and lower == "bzw."):
            end = self.core(at + 1, limit)
            follows_verb = end < limit and words.tag[end].startswith(("VVFIN", "VAFIN", "VMFIN")) and not wide
            return end if end > at + 1 and not follows_verb else at
        return at

    def _is_genitive(self, at: int) -> bool:
        return self._words.tag[at - 1] in {"NN", "XY", "FM", "$(", "PIS", "CARD"} or self._words.text[at - 1] in {")", "“", '"'} or (self._words.tag[at - 1] == "NE" and self._words.text[at - 1].isupper())

    def _takes_place(self, first: int, at: int) -> bool:
        """Tell whether "in Berlin" after a noun phrase belongs to it: to an office or a body, not to a person's name."""
        words = self._words
        if words.tag[first] not in _DETERMINERS or words.lower[at] == "an":
            return False
        return words.tag[at - 1] == "NN" and all(words.tag[j] != "NE" for j in range(first, at))

    def _attaches(self, first: int, at: int, end: int) -> bool:
        """Tell whether a prepositional phrase belongs to the noun before it and not to the verb."""
        words = self._words
        if any(words.lower[j] in TIME_NOUNS or words.lower[j] in _MEDIA for j in range(at + 1, end)):
            return False
        name = words.tag[at - 1] == "NE"
        if words.lower[at] in {"von", "vom"}:
            return True
        if words.lower[at] == "aus":
            return words.tag[end - 1] == "NE" or not name
        return not name and words.tag[at - 1] in {"NN", "$("} or words.text[at - 1] == ")"

    def with_apposition(self, end: int, limit: int) -> int:
        """Return the end of a noun phrase with the apposition that follows it between commas, if one does."""
        words = self._words
        if end >= limit or words.text[end] != ",":
            return end
        after = self.end(end + 1, limit, wide=True)
        if after == end + 1 or words.tag[end + 1] in PRONOUNS:
            return end
        if after >= limit or words.text[after] in {",", ".", ":"}:
            return after
        return end


TIME_NOUNS = frozenset(
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august "
    "september oktober november dezember morgen mittag nachmittag abend nacht tag tagen woche wochen monat monaten jahr "
    "jahren jahre vormittag stunde stunden montagabend dienstagabend mittwochabend donnerstagabend freitagabend "
    "samstagabend sonntagabend wochenende uhr".split()
)
