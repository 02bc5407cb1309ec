from __future__ import annotations

import pytest

from quality.names import same_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tomari", "die Sprecherin Jelka Tomari"),
        ("Präsidialamt", "des Präsidialamts"),
        ("Staatskanzlei in Lindhavn", "die Staatskanzlei"),
    ],
)
def test_the_same(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(("one", "other"), [("Solbrekke", "Dravenko"), ("der", "die"), ("", "Tomari"), ("Jens", "Jen")])
def test_not_the_same(one: str, other: str) -> None:
    assert not same_name(one, other)
