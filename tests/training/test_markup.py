from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.model import Act, QuotationKind, SourceRole
from training.corpus.markup import MarkupError, parse

SIMPLE = "<f1><s1>Der Rat</s1> <c1>teilte</c1> gestern <c1>mit</c1>,</f1> <q1 indirect>er tage morgen</q1>."


def test_parts_are_ranges_of_the_plain_text() -> None:
    text, (quotation,) = parse(SIMPLE)
    assert text == "Der Rat teilte gestern mit, er tage morgen."
    assert quotation.kind is QuotationKind.INDIRECT
    assert [text[s:e] for s, e in quotation.content] == ["er tage morgen"]
    assert [text[s:e] for s, e in quotation.cue] == ["teilte", "mit"]
    assert [text[s:e] for s, e in quotation.frame] == ["Der Rat teilte gestern mit,"]
    assert [text[s:e] for s, e in quotation.speaker] == ["Der Rat"]


def test_a_span_may_serve_several_quotations_and_tags_may_cross() -> None:
    text, (first, second) = parse("<s1,2>Die Wirtin</s1,2> rief: <q1 direct>„Zu! <q2 direct>Sofort</q1> zu!“</q2>")
    assert first.speaker == second.speaker
    assert text[first.content[0][0] : first.content[0][1]] == "„Zu! Sofort"
    assert text[second.content[0][0] : second.content[0][1]] == "Sofort zu!“"


def test_attributes() -> None:
    _, (quotation,) = parse(
        "<q1 reported act=deny negated hedged via=agency:Nord Press|official:Amt>Er bestritt es.</q1>"
    )
    assert (quotation.act, quotation.negated, quotation.hedged) == (Act.DENY, True, True)
    assert quotation.via == ((SourceRole.AGENCY, "Nord Press"), (SourceRole.OFFICIAL, "Amt"))


@pytest.mark.parametrize(
    ("marked", "fault"),
    [
        ("<q1 indirect>er komme", "never closed"),
        ("er komme</q1>", "closes nothing"),
        ("<q1 indirect></q1>", "empty span"),
        ("<q1>er komme</q1>", "no kind"),
        ("<s1>er</s1>", "no kind or no content"),
        ("<q1 wild>er komme</q1>", "unknown kind"),
        ("<q1 indirect act=sing>er komme</q1>", "unknown act"),
        ("<q1 indirect loud>er komme</q1>", "unknown kind or attribute"),
        ("<q1 indirect via=friend:X>er komme</q1>", "via="),
        ("<q1 indirect>er</q1> <q1 indirect>komme</q1>", "first piece"),
        ("<s1 indirect>er</s1>", "only content"),
        ("3 < 4", "stray"),
    ],
)
def test_faults_are_named(marked: str, fault: str) -> None:
    with pytest.raises(MarkupError, match=fault):
        parse(marked, "a.txt")


@given(st.text(alphabet=st.characters(blacklist_characters="<>")))
def test_text_without_tags_stays_as_it_is(text: str) -> None:
    assert parse(text) == (text, ())


@given(st.lists(st.text(alphabet="abc äöß„“", min_size=1), min_size=1, max_size=6))
def test_content_pieces_are_the_tagged_slices(pieces: list[str]) -> None:
    marked = "".join(f"<q{i} direct>{piece}</q{i}>." for i, piece in enumerate(pieces, start=1))
    text, quotations = parse(marked)
    assert [text[q.content[0][0] : q.content[0][1]] for q in quotations] == pieces
