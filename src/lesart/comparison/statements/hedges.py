"""Which words keep a statement from being told as fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.language.de.lexicon.hedging import hedge_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spacy.tokens import Token

_PERFECT = frozenset({"haben", "sein"})


def is_hedged(tokens: Sequence[Token]) -> bool:
    """Tell whether a clause carries a hedge: 'offenbar', 'angeblich', 'soll … haben', 'könnte', 'dürfte', Konjunktiv."""
    return _has_word(tokens) or _has_modal(tokens) or _is_hearsay(tokens) or _is_subjunctive(tokens)


def _has_word(tokens: Iterable[Token]) -> bool:
    words = hedge_words()
    return any(token.lemma_.casefold() in words or token.lower_ in words for token in tokens)


def _has_modal(tokens: Iterable[Token]) -> bool:
    return any(token.lower_ in {"könnte", "könnten", "dürfte", "dürften"} for token in tokens)


def _is_subjunctive(tokens: Iterable[Token]) -> bool:
    """Tell whether the first finite verb is Konjunktiv: whoever's word it is, the outlet does not tell it as fact.

    'möchte' is Konjunktiv in form only; it states a wish.
    """
    finite = next((token for token in tokens if token.tag_.endswith("FIN")), None)
    if finite is None or finite.lower_ in {"möchte", "möchten"}:
        return False
    return "Sub" in finite.morph.get("Mood", [])


def _is_hearsay(tokens: Sequence[Token]) -> bool:
    """Tell whether 'soll' reports hearsay: with a perfect infinitive ('soll gedroht haben') it never states a plan."""
    modal = any(token.lower_ in {"soll", "sollen"} and token.tag_ == "VMFIN" for token in tokens)
    infinitives = (token for token in tokens if token.tag_ == "VAINF")
    return modal and any(token.lemma_ in _PERFECT for token in infinitives)
