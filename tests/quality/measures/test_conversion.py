from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import Mention, MentionKind, Quotation, QuotationKind
from quality.gold import GoldQuotation
from quality.measures.conversion import of_found, of_gold
from quality.tokens import tokenise
from tests.quality.measures.build import TEXTS, span

if TYPE_CHECKING:
    from quality.measures.quotations import Annotated

TOKENS = tokenise(TEXTS["a"])


def words(indices: frozenset[int]) -> str:
    return " ".join(TEXTS["a"][TOKENS[i][0] : TOKENS[i][1]] for i in sorted(indices))


def check(annotated: Annotated) -> None:
    assert annotated.kind == "indirect"
    assert words(annotated.content) == "keinen Grund"
    assert words(annotated.cue) == "nennt"
    assert words(annotated.speaker) == "Sein Sprecher"
    assert annotated.addressee == frozenset()


def test_both_sides_become_sets_of_the_same_tokens() -> None:
    speaker, cue, content = span("a", "Sein Sprecher"), span("a", "nennt"), span("a", "keinen Grund")
    found = Quotation(
        id="q1",
        kind=QuotationKind.INDIRECT,
        content=(content,),
        cue=(cue,),
        speaker=Mention(speaker, MentionKind.NOMINAL),
    )
    gold = GoldQuotation(
        id="g1",
        article="a",
        kind=QuotationKind.INDIRECT,
        content=(content,),
        cue=(cue,),
        frame=(),
        speaker=speaker,
        speaker_name=None,
        addressee=None,
        addressee_name=None,
        medium=None,
        chain=(),
        act=found.act,
        negated=False,
        hedged=False,
        parent=None,
    )
    check(of_found(found, TOKENS))
    check(of_gold(gold, TOKENS))
    assert of_found(found, TOKENS) == of_gold(gold, TOKENS)
