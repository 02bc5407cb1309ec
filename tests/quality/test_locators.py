from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quality.errors import GoldError
from quality.locators import resolve

TEXT = "Die Sprecherin sagte, sie wisse von nichts. Später sagte sie das noch einmal."


def test_a_unique_string_is_its_own_locator() -> None:
    assert resolve("wisse von nichts", TEXT) == (26, 42)


def test_marks_point_at_a_passage_within_its_context() -> None:
    start, end = resolve("Später ⟦sagte⟧ sie", TEXT)
    assert (start, TEXT[start:end]) == (51, "sagte")


@pytest.mark.parametrize(
    ("locator", "complaint"),
    [
        ("sagte", "more than once"),
        ("Minister", "do not stand"),
        ("Später ⟦sagte", "exactly one"),
        ("⟧sagte⟦ sie das", "exactly one"),
        ("⟦Später⟧ ⟦sagte⟧", "exactly one"),
        ("Später ⟦⟧sagte", "points at nothing"),
        ("", "points at nothing"),
    ],
)
def test_a_bad_locator_is_named(locator: str, complaint: str) -> None:
    with pytest.raises(GoldError, match=complaint):
        resolve(locator, TEXT)


@given(st.text("abcdß„“ \n", min_size=1, max_size=40), st.data())
def test_a_passage_marked_in_the_whole_text_resolves_to_itself(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert resolve(f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}", text) == (start, end)
