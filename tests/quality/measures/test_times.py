from __future__ import annotations

import pytest

from quality.measures.times import Timex, score_times


def test_extent_type_and_value_are_told_apart() -> None:
    gold = [
        Timex(3, 11, "DATE", "2023-11-14"),
        Timex(20, 33, "DURATION", "PT3H"),
        Timex(40, 45, "TIME", "2023-11-14TEV"),
    ]
    found = [
        Timex(3, 11, "DATE", "2023-11-14"),
        Timex(25, 33, "DURATION", "PT3H"),
        Timex(40, 45, "DATE", "2023-11-14"),
        Timex(60, 65, "DATE", "2023-11-14"),
    ]
    scores = score_times([(gold, found)])
    assert scores.strict.precision == 0.5
    assert scores.strict.recall == pytest.approx(2 / 3)
    assert scores.strict_type.recall == pytest.approx(1 / 3)
    assert scores.strict_value.recall == pytest.approx(1 / 3)
    assert scores.relaxed.recall == 1.0
    assert scores.relaxed_value.precision == 0.5


def test_documents_are_not_mixed() -> None:
    here = [Timex(0, 4, "DATE", "2024")]
    assert score_times([(here, []), ([], here)]).strict.f1 == 0.0
