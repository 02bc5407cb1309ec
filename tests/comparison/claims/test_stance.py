from __future__ import annotations

from lesart.model import OriginKind, Stance
from tests.comparison.build import reading, synopsis


def stance(words: str, *texts: str) -> Stance:
    """Return the stance of the one account that has these words, of reports of one event each."""
    record = synopsis(*(reading(f"Blatt {number}", text) for number, text in enumerate(texts)))
    found = {a.stance for c in record.claims for a in c.accounts if any(words in span.text for span in a.spans)}
    assert len(found) == 1
    return found.pop()


def test_what_is_not_known_yet_is_no_denial_of_what_is() -> None:
    few = "Bisher sind nur wenige Einzelheiten der Einigung bekannt geworden."
    assert stance("noch nicht", "Einzelheiten der Einigung sind noch nicht bekannt.", few) is Stance.ASSERTS
    shut = "Die Werft in Kiel wird geschlossen."
    assert stance("Ob", "Ob die Werft in Kiel geschlossen wird, steht noch nicht fest.", shut) is Stance.QUESTIONS


def test_what_is_not_expected_is_no_denial_that_it_comes() -> None:
    soon = "Eine schnelle Lösung für die Werft wird es geben."
    never = "Eine schnelle Lösung für die Werft ist nach den Worten von Ministerin Ada Holm nicht zu erwarten."
    assert stance("nicht zu erwarten", never, soon) is Stance.ATTRIBUTES


def test_what_a_speaker_calls_unacceptable_is_his_word() -> None:
    text = "Der Reeder Jan Kroll hatte erklärt, dass eine Stilllegung der Linie unannehmbar sei."
    assert stance("unannehmbar", text) is Stance.ATTRIBUTES
    told = "Der Reeder Jan Kroll lehnte eine Stilllegung der Linie ab."
    assert stance("Stilllegung", told) is Stance.ASSERTS


def test_what_somebody_calls_something_is_his_word() -> None:
    text = "Im Rat ging es um den Bericht, den die Werft Nordfjord als Lüge bezeichnet."
    assert stance("Lüge", text) is Stance.ATTRIBUTES
    assert stance("Müll", 'Ministerin Ada Holm sprach in dem Zusammenhang von "Lügen-Müll".') is Stance.ATTRIBUTES


def test_what_somebody_is_said_to_have_said_keeps_its_reserve() -> None:
    plain = "Ministerin Ada Holm soll ihre Sorge über den Verkauf der Werft geäußert haben."
    quoted = "Ministerin Ada Holm soll ihre Sorge über den Plan, die Werft „abzuwickeln“, geäußert haben."
    assert stance("Sorge", plain) is Stance.QUESTIONS
    assert stance("Sorge", quoted) is Stance.QUESTIONS


def test_reported_speech_without_a_speaker_is_somebody_s_word() -> None:
    text = "Die Werft wird verkauft. Mit dem Käufer sei man sich seit dem Mai einig."
    assert stance("einig", text) is Stance.ATTRIBUTES


def test_what_stands_under_the_name_of_an_agency_is_the_agency_s_word() -> None:
    text = "Die Werft wird verkauft.\n\nDie dpa berichtet:\n\nDie Werft in Kiel beschäftigt 400 Menschen."
    record = synopsis(reading("Bote", text))
    own, printed = sorted((a for c in record.claims for a in c.accounts), key=lambda account: account.spans[0].start)
    assert (own.stance, printed.stance) == (Stance.ASSERTS, Stance.ATTRIBUTES)
    origin = next(each for each in record.origins if each.id == printed.origin_id)
    assert (origin.kind, origin.name) == (OriginKind.AGENCY, "dpa")


def test_what_stands_behind_the_colon_of_a_denial_is_what_the_denier_says() -> None:
    police = "Nach Angaben der Polizei waren 212 Fahrgäste an Bord der Fähre."
    owner = "Die Reederei Nordfjord widersprach: An Bord der Fähre seien 198 Fahrgäste gewesen."
    assert stance("198", owner, police) is Stance.ATTRIBUTES
    text = "Die Besatzung der Fähre hatte den falschen Hebel bedient."
    assert stance("falschen", text, "Die Besatzung der Fähre hatte den Hebel bedient.") is Stance.ASSERTS
