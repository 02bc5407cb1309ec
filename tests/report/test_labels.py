import tomllib
from importlib.resources import files

import pytest

from lesart.errors import ReportError
from lesart.model import (
    Act,
    Completeness,
    DisagreementKind,
    EntityKind,
    OriginKind,
    QuotationKind,
    SourceRole,
    Stance,
    TimeType,
)
from lesart.report.labels import LANGUAGES, load_labels

ENUMS = {
    "stance": Stance,
    "stance_long": Stance,
    "origin": OriginKind,
    "disagreement": DisagreementKind,
    "quotation": QuotationKind,
    "act": Act,
    "role": SourceRole,
    "entity": EntityKind,
    "time": TimeType,
    "article": Completeness,
}


def keys(language: str) -> set[str]:
    entries = load_labels(language).entries
    return {f"{table}.{key}" for table, labels in entries.items() for key in labels}


def test_all_languages_have_the_same_labels() -> None:
    assert all(keys(language) == keys("de") for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_the_model_can_say_has_a_label(language: str) -> None:
    missing = {f"{table}.{member.value}" for table, enum in ENUMS.items() for member in enum} - keys(language)
    assert not missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_the_same_in_all_languages(language: str) -> None:
    labels, german = load_labels(language), load_labels("de")
    for key in ("stance.attributes_to", "article.published", "silence.searched", "dates.minute", "page.made_by"):
        assert _placeholders(labels(key)) == _placeholders(german(key))


def _placeholders(label: str) -> set[str]:
    return {part.partition("}")[0] for part in label.split("{")[1:]}


@pytest.mark.parametrize(
    ("number", "shown"), [(0, "0 Berichte"), (1, "1 Bericht"), (2, "2 Berichte"), (1200, "1.200 Berichte")]
)
def test_counts_take_the_german_plural(number: int, shown: str) -> None:
    assert load_labels("de").count("articles", number) == shown


def test_an_unknown_language_is_refused_by_name() -> None:
    with pytest.raises(ReportError, match="'fr'; there are de, en"):
        load_labels("fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_kinds_of_events_and_ways_to_meet_have_labels(language: str) -> None:
    lexicon = files("lesart.language.de.lexicon")
    kinds = tomllib.loads(lexicon.joinpath("event_kinds.toml").read_text(encoding="utf-8"))["kind"]
    ways = tomllib.loads(lexicon.joinpath("event_cards.toml").read_text(encoding="utf-8"))["channel"]["way"]
    assert [each["key"] for each in (*kinds, *ways) if load_labels(language).value(each["key"]) is None] == []
