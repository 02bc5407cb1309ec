from __future__ import annotations

from typing import TYPE_CHECKING

from tests.comparison.build import reading, synopsis

if TYPE_CHECKING:
    from lesart.model import Synopsis, Wording


def about(record: Synopsis, form: str) -> Wording:
    return next(w for w in record.wording if any(variant.form == form for variant in w.variants))


def forms(wording: Wording) -> dict[str, tuple[str, ...]]:
    return {variant.form: variant.outlets for variant in wording.variants}


def test_compounds_for_one_thing_stand_side_by_side() -> None:
    record = synopsis(
        reading("Bote", "Die Regierung wirft dem Nachbarland einen Truppenaufmarsch an der Grenze vor."),
        reading("Post", "Die Regierung wirft dem Nachbarland eine Truppenkonzentration an der Grenze vor."),
    )
    assert forms(about(record, "Truppenaufmarsch")) == {
        "Truppenaufmarsch": ("Bote",),
        "Truppenkonzentration": ("Post",),
    }


def test_a_distanced_word_is_a_wording_of_its_own() -> None:
    record = synopsis(
        reading("Bote", "Die Regierung veröffentlichte Beweise für die Einmarschpläne des Nachbarlandes."),
        reading("Post", "Die Regierung veröffentlichte Beweise für die angeblichen Einmarschpläne des Nachbarlandes."),
    )
    variants = about(record, "Einmarschplan").variants
    assert sorted((variant.distanced, variant.outlets) for variant in variants) == [
        (False, ("Bote",)),
        (True, ("Post",)),
    ]


def test_how_outlets_name_somebody() -> None:
    record = synopsis(
        reading("Bote", "Ministerin Ada Kron besuchte Altwies. Kron lobte die Brücke."),
        reading("Post", "Die Ministerin Ada Kron war in Altwies."),
    )
    named = next(w for w in record.wording if w.subject == "Ada Kron")
    assert named.entity_id is not None
    assert forms(named)["Kron"] == ("Bote",)


def test_with_which_verbs_outlets_let_somebody_speak() -> None:
    record = synopsis(
        reading("Bote", "Die Brücke sei sicher, sagte Ministerin Ada Kron."),
        reading("Post", "Die Brücke sei sicher, behauptete Ministerin Ada Kron."),
    )
    saying = next(w for w in record.wording if w.subject == "Ada Kron: verbs of saying")
    assert forms(saying) == {"behaupten": ("Post",), "sagen": ("Bote",)}


def test_what_all_word_alike_is_not_listed() -> None:
    text = "Die Gemeinde baut eine Brücke."
    assert synopsis(reading("Bote", text), reading("Post", text)).wording == ()
