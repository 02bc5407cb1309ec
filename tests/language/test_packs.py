from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import spacy

from lesart.errors import LanguageError
from lesart.language import available, load, load_minimal, pack
from tests.pipelines import foreign_pipeline, universal_pipeline

if TYPE_CHECKING:
    from pathlib import Path

    from spacy.language import Language
    from spacy.tokens import Token


def test_german_is_available() -> None:
    assert "de" in available()
    assert pack("de").name == "German"


def test_an_unknown_language_is_named_with_what_there_is() -> None:
    with pytest.raises(LanguageError, match=r"'tlh'.*de.*load_minimal"):
        load("tlh")


def test_a_folder_stands_in_for_the_pack(tmp_path: Path) -> None:
    foreign_pipeline().to_disk(tmp_path / "foreign")
    nlp = load("de", model=tmp_path / "foreign")
    doc = nlp("Die Brücke\n\nHolm sei dagegen, sagte die Ministerin.")
    assert [sentence.text.strip() for sentence in doc.sents] == [
        "Die Brücke",
        "Holm sei dagegen, sagte die Ministerin.",
    ]
    assert [token.tag_ for token in doc if token.text == "dagegen"] == ["PAV"]


def test_an_installed_package_stands_in_for_the_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(foreign_pipeline(), "de_rules_of_the_test", tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    assert "attribute_ruler" in load("de", model="de_rules_of_the_test").pipe_names


def install(nlp: Language, name: str, folder: Path) -> None:
    """Put a pipeline into a folder as pip would: a package with the data in it, and a note of its installation."""
    (folder / name).mkdir()
    nlp.to_disk(folder / name / f"{name}-1.0")
    meta = {"lang": "de", "name": name.removeprefix("de_"), "version": "1.0"}
    (folder / name / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
    (folder / name / "__init__.py").write_text(
        "from spacy.util import load_model_from_init_py\n\n"
        "def load(**overrides):\n    return load_model_from_init_py(__file__, **overrides)\n",
        encoding="utf-8",
    )
    (folder / f"{name}-1.0.dist-info").mkdir()
    (folder / f"{name}-1.0.dist-info" / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", encoding="utf-8"
    )


def test_the_pipeline_shipped_can_be_saved_and_stand_in_for_itself(tmp_path: Path) -> None:
    shipped = load("de")
    shipped.to_disk(tmp_path / "saved")
    saved = load("de", model=str(tmp_path / "saved"))
    text = "Die Ministerin sagte am Dienstag in Graz, sie habe davon nichts gewusst."
    assert [columns(token) for token in saved(text)] == [columns(token) for token in shipped(text)]


def columns(token: Token) -> tuple[str, ...]:
    return token.text, token.tag_, token.lemma_, str(token.morph), token.ent_type_


@pytest.mark.parametrize(
    ("missing", "message"),
    [
        ("tags", r"cannot stand in: it gives no part-of-speech tags"),
        ("lemmas", r"no lemmas .*lesart_words_de"),
        ("morphology", r"no morphology .*morphologizer.*docs/spacy.md"),
    ],
)
def test_a_pipeline_that_gives_too_little_is_refused(missing: str, message: str, tmp_path: Path) -> None:
    foreign_pipeline(**{missing: False}).to_disk(tmp_path / "foreign")
    with pytest.raises(LanguageError, match=message):
        load("de", model=tmp_path / "foreign")


def test_all_that_is_missing_is_named_at_once(tmp_path: Path) -> None:
    spacy.blank("de").to_disk(tmp_path / "blank")
    with pytest.raises(LanguageError, match=r"no part-of-speech tags.*; no lemmas"):
        load("de", model=tmp_path / "blank")


def test_universal_tags_do_not_suffice(tmp_path: Path) -> None:
    universal_pipeline().to_disk(tmp_path / "universal")
    with pytest.raises(LanguageError, match=r"Stuttgart-Tübingen tagset, STTS .*VERB"):
        load("de", model=tmp_path / "universal")


def test_lemmas_and_morphology_can_be_had_from_the_pack(tmp_path: Path) -> None:
    nlp = foreign_pipeline(lemmas=False, morphology=False)
    nlp.add_pipe("lesart_words_de")
    nlp.to_disk(tmp_path / "completed")
    doc = load("de", model=tmp_path / "completed")("Die Ministerin sagte, sie habe den Verband gewarnt.")
    assert [token.lemma_ for token in doc if token.tag_.startswith("V")] == ["sagen", "haben", "warnen"]
    assert [token.morph.to_dict().get("Mood") for token in doc if token.text == "habe"] == ["Sub"]


def test_a_missing_pipeline_says_how_to_get_it() -> None:
    with pytest.raises(LanguageError, match="python -m spacy download de_no_such_model"):
        load("de", model="de_no_such_model")


def test_a_missing_folder_is_no_package_to_download(tmp_path: Path) -> None:
    with pytest.raises(LanguageError, match="there is no such folder"):
        load("de", model=tmp_path / "missing")


def test_a_folder_that_holds_no_pipeline_is_told(tmp_path: Path) -> None:
    with pytest.raises(LanguageError, match=r"cannot be loaded .*nlp.to_disk"):
        load("de", model=tmp_path)


@pytest.mark.parametrize("code", ["fr", "tlh"])
def test_a_language_without_a_pack_gets_sentences(code: str) -> None:
    doc = load_minimal(code)("Il pleut. Il neige.")
    assert [sentence.text for sentence in doc.sents] == ["Il pleut.", "Il neige."]
