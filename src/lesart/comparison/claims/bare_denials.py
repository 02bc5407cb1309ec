"""Denials that do not say what there is none of: 'Es gebe keinen Beschluss', where others say 'keinen Beschluss, das Werk zu schließen'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.claims.denying import negates_existence
from lesart.comparison.quick_documents import words_at
from lesart.comparison.terms.roots import root

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Doc, Token

    from lesart.comparison.statements import Statement

_CONTENT = ("NN", "NE", "VV", "ADJ")
_BEING = frozenset({"geben", "vorliegen", "existieren", "bestehen"})


def join_bare_denials(group_of: list[int], statements: Sequence[Statement], docs: Mapping[str, Doc]) -> None:
    """Put the denials that do not say what is denied into the group of those that do, in place.

    Both name the same thing that there is none of; where denials with a content stand in several groups, the bare ones
    stay where they are.

    Args:
        group_of: the group of each statement.
        statements: the statements.
        docs: the documents by article id.

    """
    bare: dict[int, str] = {}
    homes: dict[str, set[int]] = {}
    for number, statement in enumerate(statements):
        tokens = words_at(docs[statement.article_id], statement.tokens)
        noun = negates_existence(tokens)
        if noun is None:
            continue
        key = root(noun.lemma_ or noun.text)
        if is_bare(noun, tokens):
            bare[number] = key
        else:
            homes.setdefault(key, set()).add(group_of[number])
    for number, key in bare.items():
        if len(homes.get(key, ())) == 1:
            group_of[number] = min(homes[key])


def is_bare(noun: Token, tokens: Sequence[Token]) -> bool:
    """Tell whether nothing after the noun of 'kein Beschluss' says what it would be about."""
    after = [token for token in tokens if token.i > noun.i and token.tag_.startswith(_CONTENT)]
    return all(token.lemma_ in _BEING for token in after)
