from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.comparison.statements.clauses import subject_context, units
from tests.comparison.events.build import pipeline


def clauses(text: str) -> list[str]:
    (sentence,) = pipeline()(text).sents
    return [" ".join(token.text for token in unit).rstrip(" .,") for unit in units(list(sentence))]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Der Minister sagte zu, die Brücke bis Juni zu reparieren.",
            ["Der Minister sagte zu , die Brücke bis Juni zu reparieren"],
        ),
        (
            "Die Stadt sperrt die Brücke und der Landkreis bezahlt den Umbau.",
            ["Die Stadt sperrt die Brücke", "und der Landkreis bezahlt den Umbau"],
        ),
        (
            "Die Stadt sperrt die Brücke, weil der Beton bröckelt.",
            ["Die Stadt sperrt die Brücke", "weil der Beton bröckelt"],
        ),
        (
            "Die Gemeinde fordert, dass das Land die Kosten trägt.",
            ["Die Gemeinde fordert , dass das Land die Kosten trägt"],
        ),
        (
            "Die Firma will das Werk schließen und neue Stellen im Ausland schaffen.",
            ["Die Firma will das Werk schließen", "und neue Stellen im Ausland schaffen"],
        ),
        (
            "Die Pläne könnten erweitert oder neue Auflagen beschlossen werden.",
            ["Die Pläne könnten erweitert oder neue Auflagen beschlossen werden"],
        ),
        (
            "Angela Weber, die Leiterin des Amtes, widersprach am Abend.",
            ["Angela Weber , die Leiterin des Amtes , widersprach am Abend"],
        ),
    ],
)
def test_a_sentence_is_cut_where_another_statement_begins(text: str, wanted: list[str]) -> None:
    assert clauses(text) == wanted


def test_a_relative_clause_stands_for_itself() -> None:
    assert clauses("Die Journalistin, die seit August in Haft sitzt, ist krank.") == [
        "Die Journalistin , ist krank",
        "die seit August in Haft sitzt",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Die Stadt löst den Vertrag, der im Mai endet.",
        "Die Stadt löst den Vertrag, auf den sich beide im Mai geeinigt hatten.",
    ],
)
def test_a_relative_clause_tells_of_the_noun_before_it(text: str) -> None:
    (sentence,) = pipeline()(text).sents
    tokens = list(sentence)
    assert [token.text for token in subject_context(units(tokens)[1], tokens)] == ["Vertrag"]


WORDS = ["Die", "Stadt", "sperrt", "die", "Brücke", ",", "weil", "dass", "und", "der", "Beton", "bröckelt", "zu", "."]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=20))
def test_every_word_is_in_exactly_one_clause(words: list[str]) -> None:
    doc = pipeline()(" ".join(words))
    for sentence in doc.sents:
        tokens = [token for token in sentence if not token.is_space]
        kept = [token.i for unit in units(tokens) for token in unit]
        assert sorted(kept) == [token.i for token in tokens]
