import dataclasses
import json

import jsonschema
import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from lesart.errors import ReportError
from lesart.model import Article, Reading, Record, Skipped
from lesart.report.document import readings_to_json, record_from_json, record_to_json
from lesart.report.schema import build_schema, published_schema, schema_text
from tests.report.sample import make_readings, make_record


@pytest.fixture(scope="module")
def validator() -> jsonschema.protocols.Validator:
    schema = json.loads(published_schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_the_published_schema_is_up_to_date() -> None:
    assert published_schema() == schema_text(), "run: python -m lesart.report.schema"


def test_a_record_has_the_published_form(record: Record, validator: jsonschema.protocols.Validator) -> None:
    document = json.loads(record_to_json(record))
    validator.validate(document)
    assert list(document) == ["schema", "synopses", "skipped"]
    assert document["schema"] == "lesart/1"


def test_readings_have_the_published_form(validator: jsonschema.protocols.Validator) -> None:
    document = json.loads(readings_to_json(make_readings(), [Skipped("leer.txt", "the file is empty")]))
    validator.validate(document)
    assert list(document) == ["schema", "readings", "skipped"]


def test_an_empty_record_has_the_published_form(validator: jsonschema.protocols.Validator) -> None:
    validator.validate(json.loads(record_to_json(Record((), (Skipped("leer.txt", "the file is empty"),)))))


@pytest.mark.parametrize("field", ["schema", "skipped", "synopses"])
def test_the_schema_refuses_a_document_without_one_of_its_fields(
    record: Record, validator: jsonschema.protocols.Validator, field: str
) -> None:
    document = json.loads(record_to_json(record))
    del document[field]
    assert not validator.is_valid(document)


def test_the_schema_refuses_an_unknown_stance(record: Record, validator: jsonschema.protocols.Validator) -> None:
    document = json.loads(record_to_json(record))
    document["synopses"][0]["claims"][0]["accounts"][0]["stance"] = "maybe"
    assert not validator.is_valid(document)


def test_every_type_in_the_schema_says_what_it_is() -> None:
    definitions = build_schema()["$defs"]
    assert all(definition["title"] and definition["description"] for definition in definitions.values())
    assert not any("Raises:" in definition["description"] for definition in definitions.values())


def test_a_record_comes_back_from_its_json(record: Record) -> None:
    assert record_from_json(record_to_json(record)) == record


def test_the_same_record_gives_the_same_bytes() -> None:
    assert record_to_json(make_record()) == record_to_json(make_record())


def test_letters_stand_as_they_are(record: Record) -> None:
    assert "Präsidialkanzlei" in record_to_json(record)


def test_half_a_surrogate_pair_survives() -> None:
    article = Article(id="a", text="Halbes Zeichen: \ud83d!")
    text = readings_to_json([Reading(article)])
    assert json.loads(text.encode("utf-8"))["readings"][0]["article"]["text"] == article.text


def test_the_spacy_document_is_not_written() -> None:
    reading = dataclasses.replace(make_readings()[0], doc=Doc(Vocab()))
    assert "doc" not in json.loads(readings_to_json([reading]))["readings"][0]


@pytest.mark.parametrize("text", ["", "[]", '{"schema": "lesart/2", "synopses": [], "skipped": []}'])
def test_another_document_is_refused(text: str) -> None:
    with pytest.raises(ReportError, match="not a record of schema lesart/1"):
        record_from_json(text)
