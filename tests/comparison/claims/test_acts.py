from __future__ import annotations

from lesart.comparison.claims.alignment import align
from tests.comparison.build import reading


def together(one: str, other: str) -> bool:
    """Tell whether the first statements of two reports are accounts of one claim."""
    found = align([reading("Bote", one), reading("Post", other)], (), lambda _, entity: entity)
    numbers = [0, next(n for n, each in enumerate(found.statements) if each.article_id == "post")]
    return any(set(numbers) <= set(group) for group in found.groups)


def test_a_threat_is_told_as_a_warning() -> None:
    assert together(
        "Präsidentin Ada Moor drohte mit harten Sanktionen.",
        "Bei einem Angriff werde der Westen mit harten Sanktionen reagieren, warnte Ada Moor.",
    )


def test_what_one_wants_to_talk_of_is_no_threat() -> None:
    assert not together(
        "Ada Moor wollte darüber sprechen, wie eine Eskalation in dem Streit verhindert werden kann.",
        "Ada Moor drohte im Fall einer Eskalation des Streits dem Nachbarn mit schweren Folgen.",
    )
