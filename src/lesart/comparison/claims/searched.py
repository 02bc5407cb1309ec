"""Which terms of a claim other articles are searched for."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from lesart.comparison.terms.extraction import DATE, ENTITY, NUMBER, SLOT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lesart.comparison.claims.alignment import Alignment
    from lesart.comparison.claims.drafts import Draft

# So many terms are searched for: further ones stand in single accounts only.
_TERMS_SEARCHED = 6
# A word that tells so much of all that the words searched for tell is what a claim turns on. Set on the events of the gold.
_TURNS_ON = 0.4


def searched_terms(draft: Draft, alignment: Alignment) -> Mapping[str, float]:
    """Return the terms of a claim that tell most and that most of its accounts share, by key, with how much they tell.

    What numbers count is left out, for it is no word that can be searched for.
    """
    counts: Counter[str] = Counter()
    for member in draft.members:
        terms = alignment.terms[member.number].items()
        counts.update(key for key, (_, inside) in terms if inside == 1.0 and key[0] != SLOT)
    space = alignment.space
    telling = {key: count * float(space.weight[space.column[key]]) for key, count in counts.items()}
    ranked = sorted(telling, key=lambda key: (-telling[key], key))
    return {key: telling[key] for key in ranked[:_TERMS_SEARCHED]}


def turning_word(terms: Mapping[str, float]) -> str | None:
    """Return the key of the word that tells most of what the words searched for tell, None where none stands out.

    Participants, days and numbers are no words here.

    Args:
        terms: the terms searched for by key, with how much they tell.

    """
    words = {key: value for key, value in terms.items() if key[0] not in (DATE, ENTITY, NUMBER)}
    best = max(words, key=lambda key: (words[key], key), default=None)
    return best if best is not None and words[best] >= _TURNS_ON * sum(words.values()) else None
