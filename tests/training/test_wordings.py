from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from training.corpus.wordings import WordingsError, read_events

if TYPE_CHECKING:
    from pathlib import Path

CLAIM = "= Das Bad schließt\n" + "".join(f"- Wortlaut {number}\n" for number in range(5))


def write(folder: Path, text: str) -> Path:
    (folder / "town.txt").write_text(text, encoding="utf-8")
    return folder


def test_an_event_has_its_claims_with_what_they_say_first(tmp_path: Path) -> None:
    (event,) = read_events(write(tmp_path, "# Ereignis: Bad in Nordhausen\n" + CLAIM * 5))
    assert event.title == "Bad in Nordhausen"
    assert event.claims[0][:2] == ("Das Bad schließt", "Wortlaut 0")
    assert len(event.claims) == 5


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "no events"),
        ("- Wortlaut ohne Ereignis\n", r"town\.txt, line 1"),
        ("# Ereignis: Bad\n- Wortlaut ohne Aussage\n", "line 2"),
        ("# Ereignis: Bad\n" + CLAIM * 4, "fewer than 5 claims"),
        ("# Ereignis: Bad\n" + CLAIM * 4 + CLAIM.replace("Wortlaut 4", "Wortlaut 3"), "'Das Bad schließt' has fewer"),
    ],
)
def test_a_file_that_breaks_the_rules_is_refused(tmp_path: Path, text: str, fault: str) -> None:
    with pytest.raises(WordingsError, match=fault):
        read_events(write(tmp_path, text))


def test_the_collection_keeps_its_rules_and_has_no_event_twice() -> None:
    events = read_events()
    assert len(events) > 300
    assert len({event.title for event in events}) == len(events)
