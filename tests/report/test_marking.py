from hypothesis import given
from hypothesis import strategies as st

from lesart.model import Article, Segment, SegmentKind
from lesart.report.page.marking import Block, Close, Mark, Open, Words, crossing, mark_up

TEXTS = st.text(alphabet="aä„“. \n😀", min_size=1, max_size=60).filter(str.strip)


@st.composite
def marked_articles(draw: st.DrawFn) -> tuple[Article, list[Mark]]:
    text = draw(TEXTS)
    starts = draw(st.lists(st.integers(0, len(text) - 1), max_size=8))
    marks = {(start, draw(st.integers(start + 1, len(text)))) for start in starts}
    middle = draw(st.integers(0, len(text)))
    segments = (Segment(0, middle, SegmentKind.HEADLINE),) if middle else ()
    article = Article(id="a", text=text, segments=segments)
    return article, [Mark(start, end, f"{start}-{end}") for start, end in sorted(marks)]


@given(marked_articles())
def test_nothing_but_line_ends_and_blank_lines_is_lost(case: tuple[Article, list[Mark]]) -> None:
    article, marks = case
    words = "".join(t.text for block in mark_up(article, marks) for t in block.tokens if isinstance(t, Words))
    assert words.replace(" ", "") == article.text.replace("\n", "").replace(" ", "")


@given(marked_articles())
def test_marks_are_closed_in_the_reverse_order_of_opening(case: tuple[Article, list[Mark]]) -> None:
    for block in mark_up(*case):
        stack: list[Mark] = []
        for token in block.tokens:
            if isinstance(token, Open):
                stack.append(token.mark)
            elif isinstance(token, Close):
                assert stack.pop() == token.mark
        assert not stack


@given(marked_articles())
def test_the_pieces_of_a_mark_together_are_its_passage(case: tuple[Article, list[Mark]]) -> None:
    article, marks = case
    blocks = mark_up(article, marks)
    for mark in marks:
        passage = article.text[mark.start : mark.end]
        assert _words_in(blocks, mark).replace(" ", "") == passage.replace("\n", "").replace(" ", "")


@given(marked_articles())
def test_every_visible_mark_has_its_anchor_once(case: tuple[Article, list[Mark]]) -> None:
    article, marks = case
    tokens = [token for block in mark_up(article, marks) for token in block.tokens]
    anchors = [token.mark.anchor for token in tokens if isinstance(token, Open) and not token.continues]
    visible = [mark.anchor for mark in marks if article.text[mark.start : mark.end].strip()]
    assert len(anchors) == len(set(anchors))
    assert set(visible) <= set(anchors)


def _words_in(blocks: tuple[Block, ...], mark: Mark) -> str:
    words, inside = "", False
    for token in (token for block in blocks for token in block.tokens):
        if isinstance(token, Words):
            words += token.text if inside else ""
        elif token.mark == mark:
            inside = isinstance(token, Open)
    return words


def test_the_later_of_two_crossing_marks_is_cut() -> None:
    article = Article.from_text("eins zwei drei")
    first, second = Mark(0, 9, "first"), Mark(5, 14, "second")
    blocks = mark_up(article, [first, second])
    shape = [
        f"<{token.mark.anchor}{'…' if token.continues else ''}>"
        if isinstance(token, Open)
        else f"</{token.mark.anchor}>"
        if isinstance(token, Close)
        else token.text
        for token in blocks[0].tokens
    ]
    assert "".join(shape) == "<first>eins <second>zwei</second></first><second…> drei</second>"
    assert crossing([first, second], blocks) == (second,)


def test_a_mark_over_two_paragraphs_ends_whole_in_the_second() -> None:
    article = Article.from_text("eins\n\nzwei")
    blocks = mark_up(article, [Mark(0, 10, "both")])
    closes = [token.whole for block in blocks for token in block.tokens if isinstance(token, Close)]
    assert closes == [False, True]


def test_segments_keep_their_kind_and_the_rest_is_body() -> None:
    text = "Titel\nSatz eins.\nWerbung"
    segments = (Segment(0, 5, SegmentKind.HEADLINE), Segment(17, 24, SegmentKind.FURNITURE))
    blocks = mark_up(Article(id="a", text=text, segments=segments), [])
    assert [block.kind for block in blocks] == [SegmentKind.HEADLINE, SegmentKind.BODY, SegmentKind.FURNITURE]
