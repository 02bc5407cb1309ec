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
        reading("Bote", "Der tarvinische Präsident Mirko Dravenko kam nach Altwies. Dravenko lobte die Brücke."),
        reading("Post", "Machthaber Mirko Dravenko war in Altwies. Der tarvinische Machthaber schwieg."),
    )
    named = next(w for w in record.wording if w.subject == "Mirko Dravenko")
    assert named.entity_id is not None
    assert forms(named) == {
        "Mirko Dravenko": ("Bote", "Post"),
        "tarvinischer Präsident": ("Bote",),
        "Machthaber": ("Post",),
    }


def test_a_name_in_full_and_in_short_is_no_difference() -> None:
    record = synopsis(
        reading("Bote", "Ministerin Ada Kron besuchte Altwies. Kron lobte die Brücke."),
        reading("Post", "Die Ministerin Ada Kron war in Altwies."),
    )
    assert not any(w.subject == "Ada Kron" for w in record.wording)


def test_plain_verbs_of_saying_are_no_difference() -> None:
    record = synopsis(
        reading("Bote", "Die Brücke sei sicher, sagte Ministerin Ada Kron."),
        reading("Post", "Die Brücke sei sicher, erklärte Ministerin Ada Kron."),
    )
    assert not any(w.saying for w in record.wording)


def test_words_that_only_begin_alike_or_tell_an_amount_are_no_wordings() -> None:
    record = synopsis(
        reading("Bote", "An Bord der Fähre waren 80 Fahrgäste. Der Schaden betrug zwei Millionen Euro."),
        reading("Post", "An Bord der Fähre waren 20 Fahrzeuge. Der Schaden wird auf zwei Millionen Euro geschätzt."),
    )
    shown = {variant.form for wording in record.wording for variant in wording.variants}
    assert shown.isdisjoint({"Fahrgast", "Fahrzeug", "betragen", "schätzen"})


def test_the_name_of_a_ship_in_marks_is_no_distance() -> None:
    record = synopsis(
        reading("Bote", "Die „Holmsand“ prallte gegen die Mauer im Hafen."),
        reading("Post", "Die Holmsand prallte gegen die Mauer im Hafen."),
    )
    assert not any(variant.distanced for wording in record.wording for variant in wording.variants)


def test_with_which_verbs_outlets_let_somebody_speak() -> None:
    record = synopsis(
        reading("Bote", "Die Brücke sei sicher, sagte Ministerin Ada Kron."),
        reading("Post", "Die Brücke sei sicher, behauptete Ministerin Ada Kron."),
    )
    saying = next(w for w in record.wording if w.subject == "Ada Kron" and w.saying)
    assert forms(saying) == {"behaupten": ("Post",), "sagen": ("Bote",)}


def test_what_all_word_alike_is_not_listed() -> None:
    text = "Die Gemeinde baut eine Brücke."
    assert synopsis(reading("Bote", text), reading("Post", text)).wording == ()
