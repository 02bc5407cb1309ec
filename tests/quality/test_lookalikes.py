from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest

from quality.corpora.lookalikes import FOLDER, readings, score
from quality.errors import QualityError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", ["summits", "pool"])
def test_votes_of_one_council_and_meetings_of_the_same_two_stay_apart(name: str) -> None:
    assert score(readings(FOLDER / f"{name}.toml")).precision == 1.0


def test_every_file_has_an_event_in_several_voices_and_one_like_it() -> None:
    for path in FOLDER.glob("*.toml"):
        events = [row["event"] for row in tomllib.loads(path.read_text(encoding="utf-8"))["report"]]
        assert events.count(events[0]) >= 4
        assert len(set(events)) >= 2


def test_a_file_of_another_form_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text('[[report]]\ntext = "Ohne Datum."\n', encoding="utf-8")
    with pytest.raises(QualityError, match=r"wrong\.toml"):
        readings(path)
