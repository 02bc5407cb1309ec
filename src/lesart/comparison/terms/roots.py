"""Reduces lemmas to roots, so that a verb and the noun made of it count as the same word."""

from __future__ import annotations

from functools import cache

from lesart.language.de.lexicon.tables import read_table

_FOLD = str.maketrans("áàéèëïôç", "aaeeeioc")
# Derivational endings, longest first; a root keeps at least _SHORTEST letters.
_DERIVATION = (
    "lichkeit", "igkeit", "ierung", "ation", "ieren", "erinnen", "innen", "isch", "lich", "land", "heit", "keit", "ung", "ien",
    "ier", "ich", "erin", "ig", "in", "ie",
)  # fmt: skip
_INFLECTION = ("ern", "eln", "en", "er", "em", "es", "el", "e", "n", "s")
_VERBAL = "ieren"
_NOMINAL = "ung"
# What is cut behind '-ung', as it is behind the infinitive: 'Sicherung' and 'sichern', 'Regelung' and 'regeln'. The '-n' of
# 'Ordnung' and the '-s' of 'Lösung' are of the stem, as in 'ordnen' and 'lösen'.
_STEM_ENDINGS = ("er", "el")
# Of short verbs in '-ieren' this ending belongs to the root, as it does in their infinitive: 'Sanierung', 'sanieren'.
_STEM = "ier"
# 'italienisch' loses both, as 'Italien' does.
_STACKED = {"isch": ("ien",)}
_KEPT = ("ss", "is")
_SHORTEST = 4
_SHORTEST_INFLECTED = 3


@cache
def root(lemma: str) -> str:
    """Return the root of a German lemma: 'Erweiterung' and 'erweitern', 'Aufnahme' and 'aufnehmen' give the same.

    Derivational and inflectional endings are cut, foreign accents dropped, nouns with vowel change mapped to their verb by the
    table ``deverbal.tsv``. A root is a key for comparison, not a word.
    """
    word = lemma.casefold().translate(_FOLD)
    derived = _without(word, _DERIVATION, _SHORTEST)
    derived = _without(derived, _endings(word, derived), _SHORTEST_INFLECTED)
    if len(derived) > _SHORTEST and derived.endswith("l") and derived[-2] not in "aeioul":
        derived = derived[:-1]
    return _with_verb_vowel(derived)


def _endings(word: str, derived: str) -> tuple[str, ...]:
    """Return the endings that may be cut once the derivational one is off."""
    if word.endswith((_NOMINAL, _VERBAL)) and derived.endswith(_STEM):
        return ()
    if word == derived + _NOMINAL:
        return _STEM_ENDINGS
    return _INFLECTION if derived == word or word.endswith((_NOMINAL, _VERBAL)) else ()


def _without(word: str, endings: tuple[str, ...], shortest: int) -> str:
    for ending in endings:
        if word.endswith(ending) and not word.endswith(_KEPT) and len(word) - len(ending) >= shortest:
            shorter = word[: -len(ending)]
            return _without(shorter, _STACKED[ending], shortest) if ending in _STACKED else shorter
    return word


def _with_verb_vowel(word: str) -> str:
    for ending, replacement in _deverbal():
        if word.endswith(ending) and not word.endswith(replacement):
            return word[: -len(ending)] + replacement
    return word


@cache
def _deverbal() -> tuple[tuple[str, str], ...]:
    rows = sorted(read_table("deverbal.tsv"), key=lambda row: (-len(row[0]), row[0]))
    return tuple((row[0], row[1]) for row in rows)
