from __future__ import annotations

from lesart.model import Disagreement, DisagreementKind, Reading
from lesart.reasons import say
from tests.comparison.build import reading, synopsis

_BOTE = reading("Bote", "Bürgermeister Jens Ahrend verlangte am Abend den Rückzug des Trainers aus Altwies.")


def doers(*readings: Reading) -> list[Disagreement]:
    record = synopsis(*readings)
    return [each for each in record.disagreements if each.kind is DisagreementKind.ATTRIBUTION]


def test_who_did_it_instead_is_another_side() -> None:
    (found,) = doers(
        _BOTE,
        reading(
            "Post", "Nicht Bürgermeister Ahrend habe den Rückzug des Trainers verlangt, sondern Ministerin Ada Kron."
        ),
    )
    assert [(side.value, side.article_ids) for side in found.sides] == [
        ("Jens Ahrend", ("bote",)),
        ("Ada Kron", ("post",)),
    ]
    assert say(found.reasons, "de").startswith("Wer es getan hat, wird verschieden angegeben")


def test_what_somebody_did_instead_is_no_other_doer() -> None:
    other = "Bürgermeister Ahrend verlangte nicht den Rückzug des Trainers, sondern eine Erklärung."
    assert not doers(_BOTE, reading("Post", other))
