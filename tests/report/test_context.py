from hypothesis import given
from hypothesis import strategies as st

from lesart.model import Article
from lesart.report.context import context_of

TEXT = "Erste Zeile.\nDie Kommission soll am 14. März in Brückenau zusammentreten, heißt es.\nLetzte Zeile."


def around(words: str, window: int) -> tuple[str, str]:
    start = TEXT.index(words)
    context = context_of(Article.from_text(TEXT).span(start, start + len(words)), TEXT, window)
    return context.before, context.after


def test_the_words_of_the_same_line_stand_around_the_passage() -> None:
    assert around("am 14. März", 100) == ("Die Kommission soll ", " in Brückenau zusammentreten, heißt es.")


def test_what_is_cut_is_cut_at_words_and_marked() -> None:
    assert around("am 14. März", 17) == ("…\N{NO-BREAK SPACE}Kommission soll ", " in Brückenau\N{NO-BREAK SPACE}…")


def test_a_long_passage_speaks_for_itself() -> None:
    assert around("Kommission soll am 14. März in Brückenau", 20) == ("", "")


@given(st.integers(0, 90), st.integers(1, 20), st.integers(1, 40))
def test_no_more_than_the_window_is_shown(start: int, length: int, window: int) -> None:
    end = min(start + length, len(TEXT))
    context = context_of(Article.from_text(TEXT).span(start, end), TEXT, window)
    assert len(context.before) <= window + 2
    assert len(context.after) <= window + 2
