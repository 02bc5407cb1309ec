from __future__ import annotations

import random

from training.augmentation import COPIES, with_exchanged_names
from training.entities import NamedSentence

SENTENCES = [
    NamedSentence(("Jan", "Blork", "reist", "nach", "Xantha"), None, ("B-PER", "I-PER", "O", "O", "B-LOC")),
    NamedSentence(("Nur", "russisch", "Kern", "bleibt"), None, ("O", "B-DERIV", "B-PER", "O")),
    NamedSentence(("Nichts", "geschah"), None, ("O", "O")),
]


def test_names_are_exchanged_within_their_kind() -> None:
    copies = list(with_exchanged_names(SENTENCES, random.Random(3)))  # noqa: S311 - no secret
    assert len(copies) == COPIES * 2
    for copy in copies:
        assert len(copy.words) == len(copy.entities)
        text = " ".join(copy.words)
        assert text in {
            "Jan Blork reist nach Xantha", "Kern reist nach Xantha", "Nur russisch Kern bleibt",
            "Nur russisch Jan Blork bleibt",
        }  # fmt: skip


def test_the_marks_move_with_the_names() -> None:
    for copy in with_exchanged_names(SENTENCES, random.Random(3)):  # noqa: S311 - no secret
        people = [word for word, entity in zip(copy.words, copy.entities, strict=True) if entity.endswith("PER")]
        assert people in (["Jan", "Blork"], ["Kern"])
        assert copy.entities.count("B-PER") == 1
