"""Copies of documents answer what spaCy's documents answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.comparison.quick_documents import source_of, with_quick_documents, words_at
from tests.comparison.build import reading

if TYPE_CHECKING:
    from spacy.tokens import Doc

    Documents = tuple[Doc, Doc]

TEXT = "Der Rat tagte am Abend. Er habe „nichts“ beschlossen, sagte Anna-Lena Kühn (42).\n\nUm 20.15 Uhr war Schluss."
ASKED = (
    *("text", "lower_", "lemma_", "tag_", "i", "idx", "is_alpha", "is_space", "is_punct", "is_upper", "like_num"),
    *("ent_type_", "whitespace_"),
)
"""What the comparison asks of a word."""


@pytest.fixture(scope="module")
def documents() -> Documents:
    (quick,) = with_quick_documents([reading("Bote", TEXT)])
    source = reading("Bote", TEXT).doc
    assert source is not None
    assert quick.doc is not None
    return source, quick.doc


@pytest.mark.parametrize("name", ASKED)
def test_words_answer_as_tokens_do(documents: Documents, name: str) -> None:
    source, quick = documents
    assert [getattr(word, name) for word in quick] == [getattr(token, name) for token in source]


def test_morphology_length_and_text_come_from_the_document(documents: Documents) -> None:
    source, quick = documents
    assert [word.morph.get("Mood", []) for word in quick] == [token.morph.get("Mood", []) for token in source]
    assert [len(word) for word in quick] == [len(token) for token in source]
    assert list(map(str, quick)) == [token.text for token in source]
    assert quick.text == source.text


def test_sentences_are_those_of_the_document(documents: Documents) -> None:
    source, quick = documents
    assert [(s.start, s.end, s.text) for s in quick.sents] == [(s.start, s.end, s.text) for s in source.sents]
    assert [(w.sent.start, w.sent.end) for w in quick] == [(t.sent.start, t.sent.end) for t in source]


def test_words_at_some_indexes_are_those_words_in_either_document(documents: Documents) -> None:
    source, quick = documents
    assert [word.text for word in words_at(source, (0, 2, 5))] == ["Der", "tagte", "."]
    assert [word.text for word in words_at(quick, (0, 2, 5))] == ["Der", "tagte", "."]
    assert words_at(quick, (0, 2, 5)) is words_at(quick, (0, 2, 5))


def test_a_word_is_one_object(documents: Documents) -> None:
    _, quick = documents
    assert quick[3] is next(iter(quick[3:4]))
    assert quick[3].nbor(-1) is quick[2]
    assert quick[-1] is quick[len(quick) - 1]


def test_no_neighbour_outside_the_document(documents: Documents) -> None:
    _, quick = documents
    with pytest.raises(IndexError, match="1 words from word"):
        quick[-1].nbor(1)


@given(data=st.data())
def test_slices_and_character_spans_hold_the_same_words(documents: Documents, data: st.DataObject) -> None:
    source, quick = documents
    start = data.draw(st.integers(-len(source) - 2, len(source) + 2))
    end = data.draw(st.integers(-len(source) - 2, len(source) + 2))
    assert [word.i for word in quick[start:end]] == [token.i for token in source[start:end]]
    first, last = sorted(data.draw(st.tuples(*[st.integers(0, len(TEXT))] * 2)))
    mode = data.draw(st.sampled_from(["strict", "contract", "expand"]))
    theirs, ours = (doc.char_span(first, last, alignment_mode=mode) for doc in (source, quick))
    if theirs is None or ours is None:
        assert theirs is ours
        return
    assert (ours.start_char, ours.end_char, ours.text) == (theirs.start_char, theirs.end_char, theirs.text)
    assert [word.i for word in ours] == [token.i for token in theirs]
    assert ours.sent.start == theirs.sent.start


def test_the_document_behind_a_copy(documents: Documents) -> None:
    source, quick = documents
    assert source_of(quick) is source
    assert source_of(source) is source
