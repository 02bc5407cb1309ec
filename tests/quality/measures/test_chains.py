from __future__ import annotations

import pytest

from lesart.model import SourceRole
from quality.gold import GoldLink
from quality.measures.chains import ChainPair, chain_of, score_chains

AGENCY, OFFICIAL, SPEAKER = SourceRole.AGENCY, SourceRole.OFFICIAL, SourceRole.SPEAKER
WANTED = ((AGENCY, ("dna",)), (OFFICIAL, ("Präsidialamt", "Sternpalast")), (SPEAKER, ("Mirko Dravenko", "Dravenko")))


def test_the_outlet_is_left_out_and_forms_and_words_of_the_text_count_as_names() -> None:
    links = (GoldLink(SourceRole.OUTLET, "Abendkurier"), GoldLink(OFFICIAL, "Amt"), GoldLink(SPEAKER, "Tarvinien"))
    assert chain_of(links, {"Amt": ("Haus",)}, "Orlenka") == (
        (OFFICIAL, ("Amt", "Haus")),
        (SPEAKER, ("Tarvinien", "Orlenka")),
    )


def test_a_pronoun_is_no_name() -> None:
    links = (GoldLink(SourceRole.OUTLET, "Abendkurier"), GoldLink(SPEAKER, "Jelka Tomari"))
    assert chain_of(links, {}, "Sie") == chain_of(links, {}, "dort") == ((SPEAKER, ("Jelka Tomari",)),)


def test_a_chain_is_exact_if_every_link_is_right_in_order() -> None:
    right = ((AGENCY, "dna"), (OFFICIAL, "der Sternpalast"), (SPEAKER, "Präsident Mirko Dravenko"))
    swapped = (right[1], right[0], right[2])
    scores = score_chains([ChainPair(WANTED, right), ChainPair(WANTED, swapped), ChainPair(WANTED, None)])
    assert (scores.exact, scores.exact_cases) == (0.5, 2)
    assert (scores.long, scores.long_cases) == (0.5, 2)


def test_links_are_counted_by_role_and_a_quotation_not_found_misses_its_links() -> None:
    found = ((AGENCY, "NPK"), (SPEAKER, "Dravenko"), (SPEAKER, "Dravenko"))
    scores = score_chains([ChainPair(WANTED, found), ChainPair(WANTED[2:], None), ChainPair((), ((SPEAKER, "X"),))])
    assert scores.links.precision == pytest.approx(1 / 4)
    assert scores.links.recall == pytest.approx(1 / 4)
    assert scores.roles["speaker"].recall == 0.5
    assert scores.roles["agency"].f1 == 0.0
