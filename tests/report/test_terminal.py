import io

import pytest
from rich.cells import cell_len
from rich.console import Console

from lesart.errors import ReportError
from lesart.model import Record, Skipped
from lesart.report.terminal import MAX_WIDTH, print_record


def shown(record: Record, width: int = 80, language: str = "en", *, terminal: bool = False, why: bool = False) -> str:
    file = io.StringIO()
    console = Console(file=file, width=width, force_terminal=terminal, color_system="standard" if terminal else None)
    print_record(record, console, language, why=why)
    return file.getvalue()


def flat(record: Record, width: int = 80) -> str:
    return " ".join(shown(record, width).split())


@pytest.mark.parametrize("width", [60, 80, 100, 200])
def test_every_line_fits(record: Record, hostile_record: Record, width: int) -> None:
    for each in (record, hostile_record):
        assert max(cell_len(line) for line in shown(each, width).splitlines()) <= min(width, MAX_WIDTH)


def test_it_tells_what_happened_when_and_who_took_part(record: Record) -> None:
    view = flat(record)
    for told in (
        "Videogespräch Rehling – Velten über die Grauwasser-Talsperre",
        "4 March 2031 · 6 accounts",
        "Ada Rehling A B C D",
        "4 March 2031, 15:00 D",
        "The Harbour Post is in English",
    ):
        assert told in view


def test_it_tells_what_is_shared_and_by_whom(record: Record) -> None:
    view = flat(record)
    assert "Die Talsperre diene allein dem Hochwasserschutz 4 accounts, 2 independent origins A□ B□ C? D□" in view
    assert "A■ B■ C– D– E?" in view


def test_sides_stand_side_by_side(record: Record) -> None:
    line = next(line for line in shown(record).splitlines() if "90 Minuten" in line and "zwei Stunden" in line)
    assert line.index("zwei Stunden") < line.index("90 Minuten")


def test_an_update_is_not_called_a_contradiction(record: Record) -> None:
    assert "Number (brought up to date, not contradicted)" in flat(record)


def test_chains_and_hedges_survive(record: Record) -> None:
    view = flat(record)
    assert "Ada Rehling › Jan Othmer › npa › A Tagesbote" in view
    assert "Ada Rehling › npa › A Tagesbote, B Neue Seezeitung" in view
    assert "accuses (indirect, hedged) Rehling habe geschrien ein Teilnehmer › E Die Wochenschau" in view
    assert "□ Rehling habe geschrien as the word of ein Teilnehmer" in view


def test_what_is_left_out_is_counted(record: Record) -> None:
    assert "… 3 more Ada Rehling" in flat(record)


def test_skipped_inputs_are_named_with_the_reason(record: Record) -> None:
    assert "leer.txt: the file is empty" in flat(record)


def test_in_a_pipe_there_are_no_control_characters(record: Record, hostile_record: Record) -> None:
    for each in (record, hostile_record):
        assert not [letter for letter in shown(each) if ord(letter) < 32 and letter != "\n"]


def test_hostile_words_cannot_steer_the_terminal(hostile_record: Record) -> None:
    view = shown(hostile_record, terminal=True)
    assert "\x1b[1m" in view  # our own bold
    assert "\x1b[31m" not in view  # the red of the text
    assert "\u202e" not in view


def test_square_brackets_are_words(hostile_record: Record) -> None:
    assert "[x](javascript:alert(3))" in "".join(shown(hostile_record, 200).split())


def test_an_empty_record_says_so() -> None:
    assert "Nothing found." in shown(Record((), (Skipped("leer.txt", "the file is empty"),)))


def test_an_unknown_language_is_refused(record: Record) -> None:
    with pytest.raises(ReportError, match="no labels"):
        shown(record, language="fr")


def test_it_says_on_demand_what_merges_alignments_and_origins_rest_on(record: Record) -> None:
    synopsis = record.synopses[0]
    grounds = [line for claim in synopsis.claims for line in claim.because]
    grounds += [origin.because for origin in synopsis.origins]
    grounds += [line for entity in synopsis.entities for line in entity.because]
    view = " ".join(shown(record, why=True).split())
    assert grounds
    assert all(" ".join(line.split()) in view for line in grounds)
    assert "Who is who" not in shown(record)
