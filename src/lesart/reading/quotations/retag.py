"""Tags put right where the clause shows that the tagger erred: participles and plural verbs that look like other forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_BOUNDARIES = frozenset({",", ";", ":", ".", "!", "?", "„", "“", "”", "»", "«", '"', "–"})
_AUXILIARIES = frozenset({"haben", "sein", "werden"})
_AFTER_PARTICIPLE = _BOUNDARIES | {"und", "oder", "worden", "haben", "sein"}


def retagged(text: Sequence[str], tag: tuple[str, ...], lemma: Sequence[str]) -> tuple[str, ...]:
    """Return the tags with past participles and past tenses told apart by where they stand.

    "hat die Rolle der Parteien betont": the form "betont" is also a finite verb, but the clause has one already.
    "gestanden ein": the form is also a participle, but its particle stands behind it.
    """
    fixed = list(tag)
    auxiliary = -1
    for i, word in enumerate(text):
        if tag[i] == "VVPP" and auxiliary < 0 and tag[i + 1 : i + 2] == ("PTKVZ",):
            fixed[i] = "VVFIN"
        if word in _BOUNDARIES:
            auxiliary = -1
        elif tag[i] == "VAFIN" and lemma[i] in _AUXILIARIES:
            auxiliary = i
        elif tag[i] in {"VVPP", "VVINF", "VMFIN"}:
            auxiliary = -1
        elif tag[i] == "VVFIN" and auxiliary >= 0:
            ends = i + 1 == len(text) or text[i + 1].lower() in _AFTER_PARTICIPLE
            if ends and i - auxiliary > 1 and word.endswith(("t", "en")):
                fixed[i] = "VVPP"
            auxiliary = -1
    return tuple(fixed)
