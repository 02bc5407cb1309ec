import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from lesart.model import Record, Skipped
from lesart.report.markdown import render_markdown
from lesart.report.markdown.escaping import escape, escape_start
from tests.report.sample import make_record

READER = MarkdownIt("commonmark").enable("table")


@given(st.text(max_size=40))
def test_escaped_words_are_nothing_but_words(words: str) -> None:
    tokens = READER.parse(f"- x {escape(words)}")
    inline = [child.type for token in tokens for child in token.children or ()]
    assert set(inline) <= {"text", "text_special"}
    assert [token.type for token in tokens].count("inline") == 1


@pytest.mark.parametrize("words", ["&lt;b&gt;", "a & b", "AT&T", r"\*", "<!-- x -->", "[a][b]", "$x$", "~~x~~"])
def test_escaped_words_are_read_as_they_were(words: str) -> None:
    inline = READER.parse(f"x {escape(words)}")[1].children or ()
    assert "".join(child.content for child in inline) == f"x {words}"


@given(st.sampled_from("-+*#>|=1"), st.text(alphabet="-+*#>.) a1`~", max_size=10))
def test_words_at_the_start_of_a_line_begin_nothing(first: str, rest: str) -> None:
    tokens = READER.parse(escape_start(first + rest))
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]


def test_every_footnote_is_defined_once_and_quotes_its_passage(record: Record) -> None:
    text = render_markdown(record)
    defined = re.findall(r"^(\[\^\w+-\d+-\d+\]):", text, re.MULTILINE)
    used = set(re.findall(r"\[\^\w+-\d+-\d+\](?!:)", text))
    assert len(defined) == len(set(defined))
    assert used == set(defined)
    assert "[^C-581-606]: Funkhaus Nord, 581–606: „Von Strom war keine Rede.“" in text


def test_it_has_all_sections(record: Record) -> None:
    headings = re.findall(r"^## (.+)$", render_markdown(record, "en"), re.MULTILINE)
    assert headings[:8] == [
        "How the accounts relate",
        "What the accounts share",
        "Where they differ",
        "Who said what",
        "What one account alone has",
        "What each leaves out",
        "How each words it",
        "Timeline",
    ]
    assert headings[-1] == "Not read"


def test_sides_stand_in_a_table(record: Record) -> None:
    assert "| zwei Stunden | 90 Minuten |\n| --- | --- |\n" in render_markdown(record)


def test_hostile_words_stay_words(hostile_record: Record) -> None:
    page = READER.render(render_markdown(hostile_record))
    assert "<script" not in page
    assert "<img" not in page
    assert "<a " not in page


def test_there_are_no_two_empty_lines_in_a_row(record: Record) -> None:
    assert "\n\n\n" not in render_markdown(record)


def test_the_same_record_gives_the_same_text() -> None:
    assert render_markdown(make_record()) == render_markdown(make_record())


def test_an_empty_record_says_so() -> None:
    text = render_markdown(Record((), (Skipped("leer.txt", "the file is empty"),)), "en")
    assert text == "Nothing found.\n\n## Not read\n\n- **leer.txt**: the file is empty\n"
