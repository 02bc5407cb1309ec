"""Tags put right where the clause shows that the tagger erred: participles and finite verbs that look alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_BOUNDARIES = frozenset({",", ";", ":", ".", "!", "?", "„", "“", "”", "»", "«", '"', "–"})
_AUXILIARIES = frozenset({"haben", "sein", "werden"})
_AFTER_PARTICIPLE = _BOUNDARIES | {"und", "oder", "worden", "haben", "sein"}
_OPENERS = frozenset({"KOUS", "PWAV"})
_PARTICIPLE_ENDINGS = ("t", "en")


def retagged(text: Sequence[str], tag: tuple[str, ...], lemma: Sequence[str]) -> tuple[str, ...]:
    """Return the tags with past participles and finite verbs told apart by where they stand.

    "hat die Rolle der Parteien betont": the form "betont" is also a finite verb, but the clause has one already.
    "gestanden ein": the form is also a participle, but its particle stands behind it.
    "wie der Sender berichtet": the form is also a participle, but the clause has no other verb.
    "alle Versuche": with a capital inside a sentence the word is no verb.
    """
    fixed = list(tag)
    auxiliary = opener = -1
    finite = False
    for i, word in enumerate(text):
        if word in _BOUNDARIES:
            auxiliary, opener, finite = -1, -1, False
            continue
        if tag[i] == "VVFIN" and word[0].isupper() and i > 0 and text[i - 1] not in _BOUNDARIES:
            fixed[i] = "NN"
            continue
        ends = i + 1 == len(text) or text[i + 1].lower() in _AFTER_PARTICIPLE
        particle_follows = tag[i + 1 : i + 2] == ("PTKVZ",)
        if tag[i] == "VVPP" and auxiliary < 0 and (particle_follows or (ends and not finite and 0 <= opener < i - 1)):
            fixed[i] = "VVFIN"
        elif tag[i] == "VVFIN" and auxiliary >= 0 and ends and i - auxiliary > 1 and word.endswith(_PARTICIPLE_ENDINGS):
            fixed[i] = "VVPP"
        if tag[i] in _OPENERS:
            opener = i
        auxiliary = _auxiliary(tag[i], lemma[i], i, auxiliary)
        finite = finite or tag[i] in {"VVFIN", "VAFIN", "VMFIN"}
    return tuple(fixed)


def _auxiliary(tag: str, lemma: str, i: int, auxiliary: int) -> int:
    """Return the index of the auxiliary that still lacks its participle after the word at ``i``, -1 where none does."""
    if tag == "VAFIN" and lemma in _AUXILIARIES:
        return i
    return -1 if tag in {"VVPP", "VVINF", "VMFIN", "VVFIN"} else auxiliary
