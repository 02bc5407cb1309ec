from __future__ import annotations

from quality.corpora.wordings import lay_out, score
from training.corpus.wordings import Event

SHUT = (
    "Das Freibad in Nordhausen bleibt geschlossen.",
    "Die Stadt öffnet das Freibad in Nordhausen nicht.",
    "In Nordhausen bleibt das Freibad im Sommer geschlossen.",
    "Das Freibad der Stadt Nordhausen bleibt im Sommer geschlossen.",
    "Das Freibad von Nordhausen bleibt den Sommer über geschlossen.",
)
COST = tuple(
    f"Die Sanierung kostet {word} vier Millionen Euro." for word in ("rund", "etwa", "ungefähr", "circa", "an die")
)
EVENT = Event("Freibad in Nordhausen", (("Bad bleibt zu", *SHUT), ("Sanierung kostet vier Millionen", *COST)))


def test_each_report_has_one_wording_of_every_claim() -> None:
    reports = lay_out(EVENT)
    assert [report.text for report in reports[:2]] == [f"{SHUT[0]}\n\n{COST[0]}", f"{SHUT[1]}\n\n{COST[1]}"]
    assert len({report.id for report in reports}) == 5


def test_pairs_are_of_wordings_in_different_reports() -> None:
    found = score(EVENT)
    assert found.gold == 2 * 10
    assert found.precision == 1.0
    assert found.right_gold >= 15


def test_wordings_of_two_claims_taken_for_one_count_as_wrong() -> None:
    torn = Event("Freibad", tuple((claim[0], *claim[2:], claim[1]) for claim in EVENT.claims[:1]) + EVENT.claims[1:])
    mixed = Event("Freibad", (("eins", *SHUT[:3], *COST[3:]), ("zwei", *COST[:3], *SHUT[3:])))
    assert score(torn).precision == 1.0
    assert score(mixed).precision < 1.0
