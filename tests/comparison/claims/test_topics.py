"""Claims stand under few topics, each in words that the reports use."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from tests.comparison.build import reading, synopsis

if TYPE_CHECKING:
    from lesart.model import Synopsis

BOTE = (
    "Die Wasserbehörde plant ein drittes Rückhaltebecken oberhalb von Sollbach. Der neue Staudamm kostet 40 Millionen Euro. "
    "Umweltministerin Ilka Brehme sagte: „Wir haben aus der Flut gelernt.“ Brehme sagte: „Die Bauern werden entschädigt.“ "
    "Die Fischer lehnen den neuen Staudamm ab. Die ersten Enteignungen beginnen im Oktober."
)
KURIER = (
    "Umweltministerin Ilka Brehme sagte: „Wir haben aus der Flut gelernt.“ Sie sagte: „Die Bauern werden entschädigt.“ "
    "Den neuen Staudamm lehnen die Fischer ab. 40 Millionen Euro kostet der neue Staudamm. "
    "Im Oktober beginnen die ersten Enteignungen."
)


def record() -> Synopsis:
    return synopsis(reading("Sollbacher Bote", BOTE, "2024-03-04"), reading("Kurier", KURIER, "2024-03-04"))


def topics() -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for claim in record().claims:
        if len(claim.article_ids) > 1:
            found[claim.topic].append(claim.label)
    return dict(found)


def test_claims_with_a_telling_noun_in_common_share_a_topic_with_its_adjective() -> None:
    assert len(topics()["neuer Staudamm"]) == 2


def test_claims_of_one_speaker_that_have_nothing_in_common_stand_under_the_name() -> None:
    assert sorted(topics()["Ilka Brehme"]) == ["Die Bauern werden entschädigt", "Wir haben aus der Flut gelernt"]


def test_a_claim_by_itself_stands_under_its_noun_as_it_is_written() -> None:
    assert topics()["erste Enteignungen"] == ["Die ersten Enteignungen beginnen im Oktober"]


def test_a_first_part_that_compounds_have_in_common_is_no_topic() -> None:
    text = "Die Hafenarbeiter streiken seit Mittwoch. Der Fischereihafen schließt im Mai."
    found = synopsis(reading("Bote", text, "2024-03-04"), reading("Post", text, "2024-03-04"))
    assert sorted(claim.topic for claim in found.claims) == ["Fischereihafen", "Hafenarbeiter"]
