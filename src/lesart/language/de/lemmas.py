"""The lemma of a German word of known tag: function words, full forms, the last part of a compound, its ending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.language.de.lexicon.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lesart.language.de.full_forms import FullForms, Reading
    from lesart.language.de.suffix_rules import SuffixRules

# The last part of a compound has at least this many letters; with three, "Prognose" would end in "Ose".
_SHORTEST_HEAD = 4
_COMPOUNDING = frozenset({"NN", "ADJA", "ADJD", "VVFIN", "VVINF", "VVPP", "VVIZU", "VVIMP"})
_UNINFLECTED = frozenset({"CARD", "FM", "TRUNC", "XY", "$(", "$,", "$.", "_SP"})
_LOWER_CASE = frozenset({"ADJA", "ADJD", "ADV", "APPO", "APPR", "APZR", "ITJ", "KOKOM", "KON", "KOUI", "KOUS", "PAV",
                         "PTKA", "PTKANT", "PTKNEG", "PTKVZ", "PTKZU", "PWAV", "VAFIN", "VAIMP", "VAINF", "VAPP",
                         "VMFIN", "VMINF", "VMPP", "VVFIN", "VVIMP", "VVINF", "VVIZU", "VVPP"})  # fmt: skip
_OTHER_NOUN = {"NN": "NE", "NE": "NN"}
# Bounds the memory of a long run.
_REMEMBERED = 50_000
CLOSED_CLASS = {(row[0], row[1]): (row[2], row[3]) for row in read_table("closed_class.tsv")}


class Lemmatizer:
    """Finds the lemma and the readings of a form with its tag."""

    def __init__(self, forms: FullForms, rules: SuffixRules, usual: Mapping[tuple[str, str], str]) -> None:
        """Put the parts together.

        Args:
            forms: the full-form lexicon.
            rules: what endings tell of forms that are not listed.
            usual: for forms that can have several lemmas with one tag, the usual one: (form, tag) to lemma.
        """
        self._forms = forms
        self._rules = rules
        self._usual = usual
        self._known: dict[tuple[str, str], tuple[Reading, ...]] = {}

    def lemma(self, form: str, tag: str) -> str:
        """Return the lemma of `form` with the STTS tag `tag`; a form that nothing is known of is its own lemma."""
        if tag in _UNINFLECTED:
            return form.lower() if tag == "CARD" else form
        closed = CLOSED_CLASS.get((form.lower(), tag))
        if closed:
            return closed[0]
        plain = _plain(form, tag)
        usual = self._usual.get((plain, tag))
        if usual:
            return usual
        readings = self.readings(form, tag) or self.readings(form, _OTHER_NOUN.get(tag, tag))
        if readings:
            return _preferred(readings)
        if tag == "NE" or not form.isalpha() or form.isupper():
            return form
        return self._rules.lemma(plain, tag) or plain

    def readings(self, form: str, tag: str) -> tuple[Reading, ...]:
        """Return what the lexicon has for `form` with `tag`, or for the last part of it as a compound."""
        key = (form, tag)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[key] = self._listed(form, tag) or self._of_compound(form, tag)
        return known

    def _listed(self, form: str, tag: str) -> tuple[Reading, ...]:
        for variant in dict.fromkeys((form, _plain(form, tag), form[:1].upper() + form[1:].lower())):
            found = self._forms.readings(variant, tag)
            if found:
                return found
        return ()

    def _of_compound(self, form: str, tag: str) -> tuple[Reading, ...]:
        if tag not in _COMPOUNDING:
            return ()
        plain = _plain(form, tag)
        for start in range(1, len(plain) - _SHORTEST_HEAD + 1):
            head = plain[start:]
            if plain[start - 1] == "-":
                found = self._forms.readings(head, tag)
            else:
                found = (
                    self._forms.readings(head.capitalize() if tag == "NN" else head, tag) if head[0].islower() else ()
                )
            if found:
                return tuple(_compound(plain[:start], reading) for reading in found)
        return ()


def _compound(first: str, head: Reading) -> Reading:
    lemma, features = head
    return first + (lemma if first.endswith("-") else lemma.lower()), features


def _plain(form: str, tag: str) -> str:
    return form.lower() if tag in _LOWER_CASE else form


def _preferred(readings: tuple[Reading, ...]) -> str:
    """Of several lemmas take the shortest, then the first in the alphabet: a plural is likelier than a noun made of a verb."""
    return min({lemma for lemma, _ in readings}, key=lambda lemma: (len(lemma), lemma))
