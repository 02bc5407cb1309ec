from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.comparison.reuse import find_reuse
from lesart.comparison.reuse.alignment import common_stretch
from lesart.comparison.reuse.words import stem
from lesart.model import Article, Reading, Segment, SegmentKind

ORIGINAL = (
    "Der Gemeinderat von Altwies hat am Montagabend den Neubau der Schwimmhalle beschlossen. Die Kosten werden auf zwölf "
    "Millionen Euro geschätzt. Baubeginn soll im kommenden Frühjahr sein."
)
OTHER = "In Altwies regnete es am Montag den ganzen Tag. Die Feuerwehr musste mehrere Keller auspumpen."


def bare(name: str, text: str, published: str | None = None, agencies: tuple[str, ...] = ()) -> Reading:
    return Reading(Article(name, text, outlet=name, published=published, agencies=agencies))


def texts(readings: list[Reading]) -> list[list[str]]:
    return [[span.text for span in passage.spans] for passage in find_reuse(readings)]


def test_a_copied_passage_is_found_whole() -> None:
    copy = f"Nach langem Streit ist es so weit. {ORIGINAL} Der Bürgermeister freut sich."
    assert texts([bare("a", ORIGINAL), bare("b", copy)]) == [[ORIGINAL, ORIGINAL]]


def test_light_edits_do_not_hide_a_copy() -> None:
    edited = (
        "Der Gemeinderat der Stadt Altwies hat am Montagabend den Neubau des Hallenbads beschlossen. Auf zwölf Millionen "
        "Euro werden die Kosten geschätzt. Im kommenden Frühjahr soll Baubeginn sein."
    )
    (passage,) = find_reuse([bare("a", ORIGINAL), bare("b", edited)])
    assert [span.text for span in passage.spans] == [ORIGINAL, edited]
    assert "% of the words the same" in passage.because


def test_a_shortened_sentence_is_a_copy_of_the_part_that_was_kept() -> None:
    short = (
        "Der Gemeinderat von Altwies hat am Montagabend den Neubau der Schwimmhalle beschlossen, wie die Post erfuhr."
    )
    (passage,) = find_reuse([bare("a", ORIGINAL), bare("b", short)])
    assert passage.spans[1].text == short[: short.index(", wie")]


def test_reports_of_one_fact_in_their_own_words_are_no_copies() -> None:
    own = "Altwies bekommt eine neue Schwimmhalle. Das entschied der Gemeinderat am Montag. Zwölf Millionen Euro kostet sie."
    assert find_reuse([bare("a", ORIGINAL), bare("b", own), bare("c", OTHER)]) == ()


def test_a_stock_phrase_is_no_copy() -> None:
    one = bare("a", "Es brannte. Das teilte die Polizei am Dienstag mit.")
    other = bare("b", "Es fehlt Geld. Das teilte die Polizei am Dienstag mit.")
    assert find_reuse([one, other]) == ()


def test_the_same_quotation_in_two_reports_is_no_copy() -> None:
    quoted = "„Wir werden dieses Haus bauen, und wir werden es noch in diesem Jahr beginnen“"
    one = bare("a", f"{quoted}, sagte die Bürgermeisterin am Rande der Sitzung im Rathaus.")
    other = bare("b", f"Sie klang entschlossen: {quoted}. Danach ging sie.")
    assert find_reuse([one, other]) == ()


def test_the_same_quotation_with_its_speaker_put_in_other_words_is_no_copy() -> None:
    quoted = "„Wir werden dieses Haus bauen, und zwar jetzt“"
    one = bare("a", f"{quoted}, sagte Bürgermeisterin Lore Kamp von der Freien Liste.")
    other = bare("b", f"{quoted}, sagt Lore Kamp, Bürgermeisterin der Freien Liste.")
    assert find_reuse([one, other]) == ()


def test_the_same_quotation_in_the_same_frame_is_a_copy() -> None:
    quoted = "„Wir werden dieses Haus bauen, und zwar jetzt“"
    one = f"{quoted}, sagte Bürgermeisterin Lore Kamp am Montag dem Boten von Altwies."
    other = f"{quoted}, sagte Bürgermeisterin Lore Kamp dem Boten von Altwies."
    assert texts([bare("a", one), bare("b", other)]) == [[one, other]]


def test_a_fact_told_by_the_same_date_and_figure_is_no_copy() -> None:
    one = bare("a", "Im zweiten Quartal hatte der Verein einen Zuwachs von 40 Mitgliedern gemeldet.")
    other = bare("b", "Im zweiten Quartal hatte Altwies einen Zuwachs von 40 Mitgliedern verzeichnet.")
    assert find_reuse([one, other]) == ()


def test_a_phrase_that_an_official_text_lends_is_no_copy() -> None:
    phrase = "den Antrag der Gemeinde auf Zuschüsse für das neue Bad"
    one = bare("a", f"Sie stellte nach der Sitzung am Montagabend in Aussicht, {phrase} zu verschieben.")
    other = bare("b", f"Wer kurz vor der Wahl plötzlich bereit ist, {phrase} ruhen zu lassen, meint es nicht ernst.")
    assert find_reuse([one, other]) == ()


SHORT = "Altwies hat vier Millionen Euro Schulden."


def test_a_short_sentence_one_further_on_from_a_copied_one_is_copied_too() -> None:
    one = bare("a", f"{ORIGINAL} Der Bürgermeister war zufrieden. {SHORT}")
    other = bare("b", f"{ORIGINAL} {SHORT} Es gab Kritik.")
    assert texts([one, other]) == [[ORIGINAL, ORIGINAL], [SHORT, SHORT]]
    assert find_reuse([bare("a", f"{OTHER} {SHORT}"), bare("b", f"Es gab Kritik. {SHORT}")]) == ()


def test_a_part_of_a_sentence_beside_a_copied_one_is_copied_too() -> None:
    one = bare("a", f"{ORIGINAL} Bürgermeisterin Lore Kamp verlangte am Abend einen zweiten Blick in die Rechnung.")
    other = bare("b", f"{ORIGINAL} Bürgermeisterin Lore Kamp verlangte am Abend mehr Zeit.")
    (passage,) = find_reuse([one, other])
    assert all("Bürgermeisterin Lore Kamp verlangte am Abend" in span.text for span in passage.spans)


def test_what_stands_outside_the_story_is_not_searched() -> None:
    furniture = "Lesen Sie auch unsere große Reportage über die Bäder der Region und ihre Geschichte seit 1900."
    text = f"{OTHER} {furniture}"
    start = text.index(furniture)
    segments = (Segment(0, start, SegmentKind.BODY), Segment(start, len(text), SegmentKind.FURNITURE))
    labelled = Reading(Article("a", text, segments=segments))
    assert find_reuse([labelled, bare("b", f"Es war kalt. {furniture}")]) == ()


def test_a_dateline_is_no_part_of_the_passage() -> None:
    text = f"Altwies (nda) - {ORIGINAL}"
    segments = (Segment(0, 16, SegmentKind.DATELINE), Segment(16, len(text), SegmentKind.BODY))
    (passage,) = find_reuse([Reading(Article("a", text, segments=segments)), bare("b", ORIGINAL)])
    assert [span.text for span in passage.spans] == [ORIGINAL, ORIGINAL]


def test_a_credit_of_one_tells_whose_text_it_is_for_all() -> None:
    readings = [bare("Bote", ORIGINAL, agencies=("nda",)), bare("Post", ORIGINAL)]
    (passage,) = find_reuse(readings)
    assert passage.agency == "nda"
    assert passage.because.endswith("nda is credited by Bote; not by Post")


def test_dates_tell_who_had_it_first_where_they_differ() -> None:
    early, late = bare("b", ORIGINAL, "2022-03-01T10:00"), bare("a", ORIGINAL, "2022-03-01T12:00")
    assert find_reuse([late, early])[0].earliest == "b"


def test_dates_of_one_day_do_not_tell_who_had_it_first() -> None:
    early, late = bare("b", ORIGINAL, "2022-03-01"), bare("a", ORIGINAL, "2022-03-01T12:00")
    assert find_reuse([late, early])[0].earliest is None


def test_passages_of_different_sets_of_articles_stay_apart() -> None:
    first, rest = ORIGINAL.split(". ", 1)
    found = find_reuse([bare("a", ORIGINAL), bare("b", ORIGINAL), bare("c", f"{first}.")])
    assert [sorted({span.article_id for span in passage.spans}) for passage in found] == [["a", "b", "c"], ["a", "b"]]
    assert found[1].spans[0].text == rest


def test_many_copies_of_one_text_are_one_passage() -> None:
    readings = [bare(f"a{number:02}", ORIGINAL) for number in range(30)]
    (passage,) = find_reuse(readings)
    assert len(passage.spans) == 30


def test_the_stretch_of_two_word_rows() -> None:
    stretch = common_stretch([9, 9, 9, 9, 1, 2, 3, 4, 5], [1, 2, 3, 8, 4, 5], [True] * 9)
    assert (stretch.left, stretch.right, stretch.equal, stretch.run) == ((4, 9), (0, 6), 5, 3)


def test_stems_of_declined_forms_are_equal() -> None:
    assert stem("Präsidenten") == stem("Präsident")
    assert stem("Häuser") == stem("Hauses") == stem("Haus")
    assert stem("12.000") == "12.000"


SENTENCES = [*ORIGINAL.split(". "), *OTHER.split(". "), "Kurz.", "„Ja“, sagte er."]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5), min_size=1, max_size=4), st.randoms())
def test_passages_lie_in_their_articles_and_the_order_does_not_matter(bodies: list[list[str]], random: object) -> None:
    readings = [bare(f"a{number}", ". ".join(body)) for number, body in enumerate(bodies)]
    found = find_reuse(readings)
    by_id = {reading.article.id: reading.article for reading in readings}
    for passage in found:
        assert len({span.article_id for span in passage.spans}) > 1
        for span in passage.spans:
            assert span.text == by_id[span.article_id].text[span.start : span.end]
    shuffled = list(readings)
    getattr(random, "shuffle")(shuffled)  # noqa: B009 - hypothesis types its Random as object
    assert find_reuse(shuffled) == found
