from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.comparison.events.report import lay_out
from lesart.comparison.timeline import build_timeline
from lesart.model import Article, Reading, Segment, SegmentKind
from lesart.reading.times import read_times
from tests.comparison.events.build import pipeline, reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.model import TimelineEntry


def timeline(readings: Sequence[Reading]) -> tuple[TimelineEntry, ...]:
    return build_timeline(lay_out(readings))


def test_a_dated_clause_makes_an_entry() -> None:
    entries = timeline([reading("Morgenpost", "Am Dienstag stürzte in Norland eine Brücke ein.")])
    assert [(e.start, e.end, e.precision) for e in entries] == [("2021-12-07", "2021-12-07", "day")]
    assert entries[0].label == "Am Dienstag stürzte in Norland eine Brücke ein"


def test_two_reports_of_one_happening_make_one_entry_with_both_passages() -> None:
    one = reading("Morgenpost", "Am Dienstag stürzte in Norland eine alte Brücke ein. Das Wetter war gut.")
    other = reading("Abendblatt", "Ein Gutachter sprach von Rost. Die Brücke war am 7. Dezember 2021 eingestürzt.")
    (entry,) = timeline([one, other])
    assert [span.article_id for span in entry.evidence] == ["abendblatt", "morgenpost"]


def test_different_happenings_of_one_day_stay_apart() -> None:
    one = reading("Morgenpost", "Am Dienstag stürzte in Norland eine alte Brücke ein.")
    other = reading("Abendblatt", "Am Dienstag stiegen die Preise für Weizen auf einen neuen Höchststand.")
    assert len(timeline([one, other])) == 2


def test_the_plainest_clause_is_the_label() -> None:
    one = reading("Morgenpost", "Die Opposition fragt, ob die Brücke, die am Dienstag einstürzte, geprüft worden war.")
    other = reading("Abendblatt", "Am Dienstag stürzte die Brücke ein.")
    (entry,) = timeline([one, other])
    assert entry.label == "Am Dienstag stürzte die Brücke ein"


def test_a_pronoun_is_labelled_with_the_sentence_that_tells_what_it_stands_for() -> None:
    text = "Am Manöver nehmen 18.000 Soldaten teil, es endet wie geplant am 30. Dezember."
    (entry,) = timeline([reading("Morgenpost", text)])
    assert entry.label == text[:-1]


def test_clock_times_are_entries_of_their_own_and_the_axis_is_sorted() -> None:
    text = (
        "Am Dienstag um 18.15 Uhr endete die Sitzung. Im Oktober war sie noch verschoben worden. Sie begann um 16 Uhr."
    )
    starts = [(entry.start, entry.precision) for entry in timeline([reading("Morgenpost", text)])]
    assert starts == [("2021-10", "month"), ("2021-12-07T16:00", "minute"), ("2021-12-07T18:15", "minute")]


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("2019 schloss das Werk in Norland. Viele gingen fort.", ["2019"]),
        ("Das Werk in Norland soll bis Ende 2026 schließen.", ["2026"]),
        ("Im Jahr 1987 brannte die Brücke ab.", ["1987"]),
        ("In diesem Jahr stürzte die Brücke ein.", []),
        ("Das 2009 gebaute Schiff fuhr in den Hafen.", []),
        ("Das Abkommen von 1921 gilt bis heute.", []),
        ("Bei der WM 2018 verlor die Mannschaft.", []),
    ],
)
def test_years_are_background_unless_they_only_name_a_thing(text: str, starts: list[str]) -> None:
    assert [(entry.start, entry.precision) for entry in timeline([reading("Morgenpost", text)])] == [
        (start, "year") for start in starts
    ]


def test_vague_dates_and_durations_make_no_entry() -> None:
    text = (
        "Seit Wochen wird gestritten. Derzeit fehlt das Geld. In den neunziger Jahren war das anders. Bald reicht es."
    )
    assert timeline([reading("Morgenpost", text)]) == ()


def test_a_frame_makes_no_entry_unless_it_names_an_event() -> None:
    said = "„Wir haben es versucht“"
    bare = reading(
        "Morgenpost", f"{said}, sagte Anna Berger am Dienstag.", said=said, frame="sagte Anna Berger am Dienstag"
    )
    told = reading(
        "Abendblatt",
        f"{said}, sagte Anna Berger nach dem Treffen am Dienstag.",
        said=said,
        frame="sagte Anna Berger nach dem Treffen am Dienstag",
    )
    assert timeline([bare]) == ()
    assert [entry.start for entry in timeline([told])] == ["2021-12-07"]


def test_the_head_of_a_ticker_entry_is_no_part_of_the_label() -> None:
    text = "17.24 Uhr: Das Treffen ist beendet.\n\n14.33 Uhr: Die Kolonne des Präsidenten trifft ein."
    labels = [entry.label for entry in timeline([reading("Morgenpost", text, "2021-12-07T18:00")])]
    assert labels == ["Die Kolonne des Präsidenten trifft ein", "Das Treffen ist beendet"]


def test_a_question_makes_no_entry() -> None:
    assert timeline([reading("Morgenpost", "Wer war am Dienstag auf der Brücke?")]) == ()


def test_publication_stamps_make_no_entry() -> None:
    text = "Stand: 08.12.2021 10:00 Uhr\nDie Brücke ist gesperrt worden."
    segments = (Segment(0, 27, SegmentKind.TIMESTAMP), Segment(28, len(text), SegmentKind.BODY))
    article = Article(id="a", text=text, published="2021-12-08", segments=segments)
    doc = pipeline()(text)
    assert timeline([Reading(article, times=read_times(article, doc), doc=doc)]) == ()


def test_an_undated_report_borrows_the_days_of_its_story() -> None:
    dated = reading("Morgenpost", "Am Dienstag stürzte die Brücke in Norland ein.")
    undated = reading(
        "Abendblatt", "Die Brücke in Norland stürzte am Dienstag ein. Heute wird getrauert.", published=None
    )
    (entry,) = [entry for entry in timeline([dated, undated]) if entry.start == "2021-12-07"]
    assert len(entry.evidence) == 2


def test_without_any_date_nothing_is_placed() -> None:
    assert timeline([reading("Morgenpost", "Am Dienstag stürzte die Brücke ein.", published=None)]) == ()


def test_the_order_of_the_reports_does_not_matter() -> None:
    one = reading("Morgenpost", "Am Dienstag stürzte in Norland eine alte Brücke ein.")
    other = reading("Abendblatt", "Die Brücke stürzte am Dienstag ein.", "2021-12-09")
    assert timeline([one, other]) == timeline([other, one])


PIECES = st.sampled_from(
    ["Am Dienstag", "stürzte", "die Brücke", "ein", "um 18.15 Uhr", "traf", "im Januar", "Anna Berger", ":", ".", ",", "\n\n",
     "sagte", "nach dem Treffen", "„", "“", "gestern", "wird", "beginnen", "?"]
)  # fmt: skip


@settings(max_examples=15, deadline=None)
@given(st.lists(PIECES, min_size=2, max_size=14))
def test_evidence_is_always_a_slice_of_its_article(pieces: list[str]) -> None:
    made = reading("Morgenpost", "Es " + " ".join(pieces))
    for entry in timeline([made]):
        assert entry.start <= entry.end
        assert all(made.article.text[span.start : span.end] == span.text for span in entry.evidence)
