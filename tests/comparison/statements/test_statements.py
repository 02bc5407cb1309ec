from __future__ import annotations

from lesart.comparison.statements import Statement, read_statements
from lesart.model import Act, Article, Reading, Segment, SegmentKind, Stance
from tests.comparison.build import reading


def statements(text: str) -> tuple[Statement, ...]:
    return read_statements(reading("Bote", text), lambda _, entity: entity)


def said(text: str) -> list[tuple[str, Stance]]:
    return [(statement.text, statement.stance) for statement in statements(text)]


def test_own_words_are_asserted_and_the_words_of_others_attributed() -> None:
    assert said("Die Brücke ist gesperrt. Der Beton sei brüchig, sagte die Gutachterin Ada Kron.") == [
        ("Die Brücke ist gesperrt", Stance.ASSERTS),
        ("Der Beton sei brüchig", Stance.ATTRIBUTES),
    ]


def test_the_frame_of_a_quotation_is_no_statement() -> None:
    assert [text for text, _ in said("„Der Beton ist brüchig“, sagte Ada Kron am Montag in Altwies.")] == [
        "Der Beton ist brüchig"
    ]


def test_a_hedge_keeps_a_statement_from_being_fact() -> None:
    assert said("Offenbar ist der Beton brüchig.")[0][1] is Stance.QUESTIONS
    assert said("Die angeblichen Risse bedrohen den Verkehr.")[0][1] is Stance.QUESTIONS


def test_the_writers_question_is_no_statement() -> None:
    assert said("Wer bezahlt den Neubau der Brücke?") == []


def test_a_duration_told_in_passing_is_a_statement_of_its_own() -> None:
    texts = [text for text, _ in said("Nach dem fast dreistündigen Gespräch forderte die Ministerin mehr Geld.")]
    assert texts == [
        "Nach dem fast dreistündigen Gespräch forderte die Ministerin mehr Geld",
        "fast dreistündigen Gespräch",
    ]


def test_a_reported_act_is_told_with_who_did_it() -> None:
    (statement,) = statements("Die Gutachterin Ada Kron warnte vor einem Einsturz der Brücke.")
    assert statement.text == "Die Gutachterin Ada Kron warnte vor einem Einsturz der Brücke"


def test_only_what_tells_the_story_is_read() -> None:
    text = "Die Brücke ist gesperrt. Der Bote liefert jetzt auch sonntags nach Altwies."
    known = reading("Bote", text)
    segments = (Segment(0, 24, SegmentKind.BODY), Segment(25, len(text), SegmentKind.FURNITURE))
    labelled = Reading(Article("bote", text, segments=segments), doc=known.doc)
    assert [each.text for each in read_statements(labelled, lambda _, entity: entity)] == ["Die Brücke ist gesperrt"]


def test_an_article_whose_statements_were_not_read_has_none() -> None:
    known = reading("Bote", "Die Brücke ist gesperrt.")
    unread = Reading(known.article, statements_read=False, doc=known.doc)
    assert read_statements(unread, lambda _, entity: entity) == ()


def test_passages_are_slices_of_the_article_in_text_order() -> None:
    text = "Die Kosten, die stark steigen, trägt nach Angaben der Stadt das Land. Das Land bestreitet das."
    found = statements(text)
    assert [each.number for each in found] == list(range(len(found)))
    assert [each.start for each in found] == sorted(each.start for each in found)
    for statement in found:
        assert all(span.text == text[span.start : span.end] for span in statement.spans)


def test_what_is_told_in_passing_in_retold_words_is_the_outlet_s() -> None:
    found = statements("Moor habe bei dem zweistündigen Gespräch mit einer Klage gedroht, sagte Sprecher Udo Marx.")
    passing = next(each for each in found if "gedroht" not in each.text)
    assert "zweistündigen" in passing.text
    assert passing.quotation is None
    assert all(each.quotation is not None for each in found if "gedroht" in each.text)


def test_a_run_of_free_indirect_speech_does_nothing_as_a_whole() -> None:
    text = (
        "Die Stadt lehnte den Neubau ab, sagte Bürgermeisterin Ada Moor. Das Land müsse zahlen. Die Brücke sei marode. Die "
        "Stadt werde sonst klagen."
    )
    assert [each.act for each in statements(text) if "marode" in each.text] == [Act.STATE]


def test_marks_around_a_word_do_not_cut_a_predicate_in_two() -> None:
    texts = [text for text, _ in said("Er habe zweimal gewinkt und „Halt“ gerufen, ließ Kern ausrichten.")]
    assert texts == ["Er habe zweimal gewinkt und „Halt“ gerufen"]


def test_what_shares_the_verb_of_quoted_words_has_their_subject_and_not_the_frame() -> None:
    first, second = statements("Die Firma wolle das Werk schließen und rund 300 Stellen streichen, sagte Kern.")
    assert (first.text, second.text) == ("Die Firma wolle das Werk schließen", "rund 300 Stellen streichen")
    document = reading("Bote", "Die Firma wolle das Werk schließen und rund 300 Stellen streichen, sagte Kern.").doc
    assert document is not None
    assert [document[i].text for i in second.context if document[i].is_alpha] == ["sagte", "Kern", "Die", "Firma"]


def test_a_denial_says_enough_in_few_words() -> None:
    assert [text for text, _ in said("Geklopft habe niemand, sagte Ada Kron.")] == ["Geklopft habe niemand"]
    assert said("Sie geht nicht.") == []
