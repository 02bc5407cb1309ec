"""The corpora's formats, on documents of our own."""

from __future__ import annotations

import pytest

from quality.corpora.germeval import joined, sentences_of
from quality.corpora.krauts import parse
from quality.corpora.quotations_de import gold_of, tokens_of
from quality.errors import QualityError

TIMEML = """<?xml version="1.0" ?><TimeML>
<DCT><TIMEX3 tid="t0" type="DATE" value="2023-11-14">14.11.2023</TIMEX3></DCT>
<TITLE>Am <TIMEX3 tid="t9" type="DATE" value="2023">2023</TIMEX3></TITLE>
<TEXT>Am <TIMEX3 tid="t1" type="DATE" value="2023-11-14">Dienstag</TIMEX3> &amp; <EVENT eid="e1">danach</EVENT> \
<TIMEX3 tid="t2" type="DURATION" value="PT2H"/>bis <TIMEX3 tid="t3" type="TIME" value="2023-11-14T24:00">24 Uhr</TIMEX3>.</TEXT>
</TimeML>"""


def test_timeml_gives_text_day_and_expressions_with_words() -> None:
    document = parse(TIMEML)
    assert document.text == "Am Dienstag & danach bis 24 Uhr."
    assert document.published == "2023-11-14"
    assert [(document.text[t.start : t.end], t.type, t.value) for t in document.times] == [
        ("Dienstag", "DATE", "2023-11-14"),
        ("24 Uhr", "TIME", "2023-11-14T24:00"),
    ]


def test_tokens_are_found_by_walking_the_text_and_lost_ones_are_empty() -> None:
    document = {
        "originalText": "Er kommt. „Ja“, er kommt.",
        "sentences": [{"tokens": ["Er", "kommt", "."]}, {"charBegin": 10, "tokens": ["``", "Ja", "“", ",", "er"]}],
    }
    text = str(document["originalText"])
    assert [text[a:b] for a, b in tokens_of(document)] == ["Er", "kommt", ".", "", "Ja", "“", ",", "er"]
    assert tokens_of(document)[-1] == (16, 18)


def test_annotations_become_sets_of_tokens() -> None:
    annotation: dict[str, object] = {
        "type": "IndirectFreeIndirect",
        "quote": {"tokenIds": [3, 4]},
        "speaker": {"tokenIds": [1]},
        "cue": None,
        "frame": {"tokenIds": []},
    }
    (quotation,) = gold_of({"annotations": [annotation]})
    assert quotation.kind == "indirect_free_indirect"
    assert quotation.content == frozenset({3, 4})
    assert quotation.speaker == frozenset({1})
    assert not quotation.cue


GERMEVAL = """#\tquelle
1\tFrau\tO\tO
2\tInes\tB-PER\tO
3\tBrück\tI-PER\tO
4\t,\tO\tO
5\tOslo\tB-LOC\tO

1\tdeutsche\tB-LOCderiv\tO
2\tOst\tB-ORG\tB-LOC
3\tAG\tB-ORG\tO
"""


def test_sentences_are_written_out_and_names_keep_their_offsets() -> None:
    text, names = joined(list(sentences_of(GERMEVAL.splitlines())))
    assert text == "Frau Ines Brück, Oslo\n\ndeutsche Ost AG"
    assert [(text[a:b], kind) for a, b, kind in names] == [
        ("Ines Brück", "PER"),
        ("Oslo", "LOC"),
        ("Ost", "ORG"),
        ("AG", "ORG"),
    ]


def test_a_short_line_is_named() -> None:
    with pytest.raises(QualityError, match="too few"):
        list(sentences_of(["1\tFrau"]))
