"""The card of events other than meetings, read by the shipped pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import Article, Segment, SegmentKind
from lesart.reading.annotate import annotate
from tests.comparison.build import reading, synopsis

if TYPE_CHECKING:
    from lesart.model import EventCard, FieldValue, Reading


def card(*readings: Reading) -> EventCard:
    return synopsis(*readings).event


def datelined(outlet: str, text: str) -> Reading:
    """Read a report whose dateline ends at the dash."""
    edge = text.index("–")
    segments = (Segment(0, edge, SegmentKind.DATELINE), Segment(edge, len(text), SegmentKind.BODY))
    article = Article(
        id=outlet.casefold(), text=text, outlet=outlet, language="de", published="2022-05-03", segments=segments
    )
    return annotate(article)


def values(field: tuple[FieldValue, ...]) -> list[str]:
    return [value.value for value in field]


COUNCIL = (
    "Altwies (dpa) – Der Kreistag von Altwies hat am Montagabend in einer langen Sitzung über die Brücke abgestimmt. Für "
    "den Bau stimmten 31 Räte, 18 lehnten ihn ab. Das Ergebnis wurde gegen 22.30 Uhr verkündet. Die Sitzung war für zwei "
    "Stunden unterbrochen worden. Am 20. Mai soll der Landrat den Vertrag unterschreiben."
)


def test_a_vote() -> None:
    made = card(
        reading("Bote", COUNCIL), reading("Post", "Altwies – Der Kreistag von Altwies hat die Brücke beschlossen.")
    )
    assert values(made.kind) == ["vote"]
    assert values(made.end) == ["2022-05-02T22:30"]
    assert values(made.topics) == ["Brücke", "Bau"]
    assert "zwei Stunden" not in values(made.figures)
    assert "Der Kreistag von Altwies hat die Brücke beschlossen" in " ".join(values(made.outcomes))
    assert not any(value.startswith("18 lehnten") for value in values(made.outcomes))
    assert values(made.next) == ["Am 20. Mai soll der Landrat den Vertrag unterschreiben"]


VERDICT = (
    "Altwies (dpa) – Das Landgericht Altwies hat den Händler Jens Ahrend am Montag wegen Betrugs zu drei Jahren Haft "
    "verurteilt. Staatsanwalt Timo Kern hatte vier Jahre verlangt. Richterin Ada Kron sprach von Habgier. Das Bündnis rief "
    "zu einer Mahnwache am Freitag auf."
)


def test_a_verdict() -> None:
    made = card(
        datelined("Bote", VERDICT),
        reading("Post", "Das Urteil gegen Ahrend ist gefallen. Staatsanwalt Kern ist zufrieden, sagte Richterin Kron."),
    )
    assert values(made.kind) == ["verdict"]
    assert {"Jens Ahrend", "Timo Kern", "Ada Kron"} <= set(values(made.participants))
    assert values(made.place) == ["Altwies"]
    assert values(made.topics) == ["Betrug"]
    assert values(made.next) == ["Das Bündnis rief zu einer Mahnwache am Freitag auf"]


def test_a_strike_that_nobody_announced_began_where_it_began() -> None:
    text = "Rund 300 Lokführer legten am Montag in Altwies die Arbeit nieder. Am Nachmittag fielen 120 Züge aus."
    made = card(reading("Bote", text))
    assert values(made.kind) == ["strike"]
    assert values(made.start) == ["2022-05-02"]
    assert values(made.outcomes) == ["Am Nachmittag fielen 120 Züge aus"]


def test_the_end_of_talks_by_the_noun() -> None:
    text = (
        "Die Gespräche von Ministerin Ada Kron und Minister Jens Ahrend am Montag verliefen ruhig. Das Amt meldete das "
        "Ende der langen Gespräche um 18.15 Uhr."
    )
    assert values(card(reading("Bote", text)).end) == ["2022-05-02T18:15"]


def test_what_only_goes_on_is_no_next_step() -> None:
    text = "Bei einem Brand in Altwies ist am Montag ein Mann gestorben. Die Straße bleibt bis Freitag gesperrt."
    assert values(card(reading("Bote", text)).next) == []


def test_to_whom_something_goes_is_no_place() -> None:
    text = "Der Kreistag von Altwies hat am Montag für den Verkauf der Werft an den Energiekonzern Reiboldt gestimmt."
    assert not any("Reiboldt" in value for value in values(card(reading("Bote", text)).place))


def test_what_is_decided_is_the_noun_that_a_preposition_hangs_on() -> None:
    text = "Der Stadtrat von Altwies hat am Montag höhere Gebühren für die Hallenbäder beschlossen."
    assert values(card(reading("Bote", text)).topics) == ["höhere Gebühren für die Hallenbäder"]
