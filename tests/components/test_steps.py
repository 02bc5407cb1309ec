from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

import lesart
from lesart import language
from lesart.components import names
from lesart.errors import LanguageError, ModelError
from tests.pipelines import foreign_pipeline, universal_pipeline

if TYPE_CHECKING:
    from spacy.language import Language

STEPS = (names.SEGMENTS, names.ENTITIES, names.QUOTATIONS, names.TIMES, names.QUANTITIES)
REPORT = """Neuer Streit um die Brücke in Nordhafen

Nordhafen (dna) - Die Ministerin Ute Brandt hat am Dienstag erklärt, der Bau koste mehr als 120 Millionen Euro.
„Wir warten nicht“, sagte sie dem Sender Nordfunk. Die Bürger seien empört.

Foto: dna
"""
KNOWN = {"outlet": "Tagesbote", "published": "2024-03-14"}


@pytest.fixture(scope="module")
def nlp() -> Language:
    nlp = language.load("de")
    for step in STEPS:
        nlp.add_pipe(step)
    return nlp


@pytest.fixture(scope="module")
def doc(nlp: Language) -> Doc:
    doc = nlp.make_doc(REPORT)
    doc._.lesart_article = dict(KNOWN)
    return nlp(doc)


@pytest.fixture(scope="module")
def expected() -> lesart.Reading:
    return lesart.annotate(lesart.Article.from_text(REPORT, language="de", outlet="Tagesbote", published="2024-03-14"))


def test_the_steps_find_what_lesart_finds(doc: Doc, expected: lesart.Reading) -> None:
    assert expected.quotations
    assert expected.times
    assert expected.quantities
    assert doc._.lesart_reading == expected


def test_offsets_are_those_of_the_article(doc: Doc) -> None:
    spans = [each["span"] for name in (names.MENTIONS, names.TIMES, names.QUANTITIES) for each in doc._.get(name)]
    spans += [span for quotation in doc._.lesart_quotations for span in quotation["content"]]
    assert spans
    assert all(REPORT[span["start"] : span["end"]] == span["text"] for span in spans)


def test_what_is_marked_has_kind_and_id(doc: Doc) -> None:
    marked = [(span.text, span.label_, span.id_) for span in doc.spans["lesart_quotations"]]
    assert ("„Wir warten nicht“", "direct", "q2") in marked
    speakers = {span.id_: span.text for span in doc.spans["lesart_roles"] if span.label_ == "speaker"}
    assert speakers["q2"] == "sie"
    assert {span.label_ for span in doc.spans["lesart_segments"]} >= {"headline", "dateline", "body"}
    assert ("Ute Brandt", "person") in [(span.text, span.label_) for span in doc.spans["lesart_entities"]]


def test_a_span_leads_to_what_is_known_of_it(doc: Doc) -> None:
    said = doc.spans["lesart_quotations"][1]._.lesart_quotation
    assert [link["name"] for link in said["chain"]] == ["Tagesbote", "Nordfunk", "Ute Brandt"]
    assert doc.spans["lesart_times"][0]._.lesart_time["value"] == "2024-03-12"
    assert doc.spans["lesart_quantities"][0]._.lesart_quantity["low"] == 120e6
    assert doc.spans["lesart_entities"][0]._.lesart_entity["name"] == "Nordhafen"
    assert doc[0:1]._.lesart_quotation is None
    assert doc[0:1]._.lesart_time is None


def test_everything_survives_bytes(doc: Doc, expected: lesart.Reading) -> None:
    read_back = Doc(Vocab()).from_bytes(doc.to_bytes())
    boxed = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (unboxed,) = DocBin().from_bytes(boxed).get_docs(Vocab())
    for copy in (read_back, unboxed):
        assert copy._.lesart_reading == expected
        assert {key: [(s.text, s.label_, s.id_) for s in group] for key, group in copy.spans.items()} == {
            key: [(s.text, s.label_, s.id_) for s in group] for key, group in doc.spans.items()
        }


def test_quotations_need_no_other_step(expected: lesart.Reading) -> None:
    nlp = language.load("de")
    nlp.add_pipe("lesart_quotations")
    doc = nlp.make_doc(REPORT)
    doc._.lesart_article = dict(KNOWN)
    reading = nlp(doc)._.lesart_reading
    assert reading.quotations == expected.quotations
    assert reading.mentions == expected.mentions
    assert reading.article == expected.article
    assert doc._.lesart_times is None


def test_a_text_alone_will_do(nlp: Language) -> None:
    (doc,) = nlp.pipe(["„Wir warten nicht“, sagte Ute Brandt."])
    assert [quotation["kind"] for quotation in doc._.lesart_quotations] == ["direct"]
    assert doc._.lesart_article["language"] == "de"


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_a_document_without_words_has_nothing(nlp: Language, text: str) -> None:
    doc = nlp(text)
    assert [doc._.get(name) for name in (names.ENTITIES, names.MENTIONS, names.QUOTATIONS, names.TIMES)] == [[]] * 4
    assert all(not list(doc.spans[name]) for name in STEPS)
    assert doc._.lesart_reading is None


def test_the_pipeline_can_be_analysed(nlp: Language) -> None:
    assert not any(problems(nlp).values())


def test_the_analysis_names_what_is_missing() -> None:
    nlp = foreign_pipeline()
    nlp.add_pipe("lesart_quotations")
    assert "token.is_sent_start" in problems(nlp)["lesart_quotations"]


def problems(nlp: Language) -> dict[str, list[str]]:
    analysis = nlp.analyze_pipes()
    assert analysis is not None
    return dict(analysis["problems"])


@pytest.mark.parametrize(
    ("missing", "message"),
    [
        ("tags", r"lesart_quotations .*no part-of-speech tags \(token.tag\).*docs/spacy.md"),
        ("lemmas", r"no lemmas \(token.lemma\).*lesart_words_de"),
        ("morphology", r"no morphology \(token.morph.*lesart_words_de"),
    ],
)
def test_a_pipeline_that_gives_too_little_is_told_so(missing: str, message: str) -> None:
    nlp = foreign_pipeline(**{missing: False})
    nlp.add_pipe("lesart_sentences_de", first=True)
    nlp.add_pipe("lesart_quotations")
    with pytest.raises(LanguageError, match=message):
        nlp("Die Ministerin sagte, sie habe den Verband gewarnt.")


def test_missing_sentences_are_told() -> None:
    nlp = foreign_pipeline()
    nlp.add_pipe("lesart_times")
    with pytest.raises(LanguageError, match=r"no sentence boundaries.*lesart_sentences_de"):
        nlp("Am Dienstag sagte sie nichts.")


def test_universal_tags_do_not_pass_for_stts() -> None:
    nlp = universal_pipeline()
    nlp.add_pipe("lesart_sentences_de", first=True)
    nlp.add_pipe("lesart_entities")
    with pytest.raises(LanguageError, match=r"not of the Stuttgart-Tübingen tagset.*VERB"):
        nlp("sie sagte nicht.")


def test_tags_in_the_spelling_of_tiger_are_understood_and_left_as_they_are() -> None:
    nlp = foreign_pipeline()
    nlp.add_pipe("lesart_sentences_de", first=True)
    nlp.add_pipe("lesart_quotations")
    doc = nlp("Die Ministerin sagte, Holm sei dagegen.")
    assert [span.text for span in doc.spans["lesart_quotations"]] == ["Holm sei dagegen"]
    assert "PROAV" in [token.tag_ for token in doc]


def test_a_field_that_articles_do_not_have_is_an_error(nlp: Language) -> None:
    doc = nlp.make_doc("Ute Brandt schwieg.")
    doc._.lesart_article = {"date": "2024-03-12"}
    with pytest.raises(ModelError, match=r"no field 'date'.*published"):
        nlp(doc)


def test_a_value_that_does_not_fit_is_an_error(nlp: Language) -> None:
    doc = nlp.make_doc("Ute Brandt schwieg.")
    doc._.lesart_article = {"published": 2024}
    with pytest.raises(ModelError, match=r"lesart_article does not hold what it should: published"):
        nlp(doc)
